//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-authorization-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &ADD_RULES,
    &AUTHORIZE,
    &DECIDE,
    &DELETE_DELEGATED_POLICIES,
    &DELETE_RULES,
    &LIST_PARTIES,
    &LIST_ROLES,
    &LIST_ROLES_WITH_ACCESS,
    &REPLAY_DELEGATION_EVENTS,
    &SEARCH_POLICIES,
    &SEARCH_RULES,
    &TEST_DELEGATIONS,
    &UPLOAD_POLICY,
    &VALIDATE_PARTY,
];

/// `POST /Delegations/AddRules`
pub static ADD_RULES: Operation = Operation {
    api: "altinn-authorization",
    id: "add_rules",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/Delegations/AddRules",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: true,
    published: true,
};

/// `POST /authorize`
pub static AUTHORIZE: Operation = Operation {
    api: "altinn-authorization",
    id: "authorize",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/authorize",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:authorization/authorize"], &["altinn:authorization/authorize.admin"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /Decision`
pub static DECIDE: Operation = Operation {
    api: "altinn-authorization",
    id: "decide",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/Decision",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};

/// `POST /Delegations/DeletePolicy`
pub static DELETE_DELEGATED_POLICIES: Operation = Operation {
    api: "altinn-authorization",
    id: "delete_delegated_policies",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/Delegations/DeletePolicy",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: true,
    published: true,
};

/// `POST /Delegations/DeleteRules`
pub static DELETE_RULES: Operation = Operation {
    api: "altinn-authorization",
    id: "delete_rules",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/Delegations/DeleteRules",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: true,
    published: true,
};

/// `GET /parties`
pub static LIST_PARTIES: Operation = Operation {
    api: "altinn-authorization",
    id: "list_parties",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/parties",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /roles`
pub static LIST_ROLES: Operation = Operation {
    api: "altinn-authorization",
    id: "list_roles",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/roles",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /policies/roleswithaccess/{org}/{app}`
pub static LIST_ROLES_WITH_ACCESS: Operation = Operation {
    api: "altinn-authorization",
    id: "list_roles_with_access",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/policies/roleswithaccess/{org}/{app}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /Delegations/delegationchangeevents/replay`
pub static REPLAY_DELEGATION_EVENTS: Operation = Operation {
    api: "altinn-authorization",
    id: "replay_delegation_events",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/Delegations/delegationchangeevents/replay",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: true,
    published: true,
};

/// `POST /policies/GetPolicies`
pub static SEARCH_POLICIES: Operation = Operation {
    api: "altinn-authorization",
    id: "search_policies",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/policies/GetPolicies",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /Delegations/GetRules`
pub static SEARCH_RULES: Operation = Operation {
    api: "altinn-authorization",
    id: "search_rules",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/Delegations/GetRules",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: true,
    published: true,
};

/// `GET /Delegations`
pub static TEST_DELEGATIONS: Operation = Operation {
    api: "altinn-authorization",
    id: "test_delegations",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/Delegations",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};

/// `POST /policies`
pub static UPLOAD_POLICY: Operation = Operation {
    api: "altinn-authorization",
    id: "upload_policy",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/policies",
    accept: "*/*",
    content_type: Some("application/xml"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: true,
    published: true,
};

/// `GET /parties/{partyId}/validate`
pub static VALIDATE_PARTY: Operation = Operation {
    api: "altinn-authorization",
    id: "validate_party",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authorization/api/v1",
    path: "/parties/{partyId}/validate",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};
