//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-serviceowner.json (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_REQUEST,
    &DELEGATE_PACKAGE,
    &GET_REQUEST_STATUS,
    &LIST_PARTY_URNS,
    &REQUEST_PACKAGE,
    &REQUEST_RESOURCE,
    &REVOKE_PACKAGE,
    &WITHDRAW_REQUEST,
];

/// `POST /serviceowner/delegationrequests`
pub static CREATE_REQUEST: Operation = Operation {
    api: "altinn-access-management-serviceowner",
    id: "create_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/serviceowner/delegationrequests",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/delegationrequests.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /serviceowner/connections/accesspackages`
pub static DELEGATE_PACKAGE: Operation = Operation {
    api: "altinn-access-management-serviceowner",
    id: "delegate_package",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/serviceowner/connections/accesspackages",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/delegations:accesspackage.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /serviceowner/delegationrequests/{id}/status`
pub static GET_REQUEST_STATUS: Operation = Operation {
    api: "altinn-access-management-serviceowner",
    id: "get_request_status",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/serviceowner/delegationrequests/{id}/status",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/delegationrequests.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /serviceowner/delegationrequests/_meta/urns/party`
pub static LIST_PARTY_URNS: Operation = Operation {
    api: "altinn-access-management-serviceowner",
    id: "list_party_urns",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/serviceowner/delegationrequests/_meta/urns/party",
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

/// `POST /serviceowner/delegationrequests/package`
pub static REQUEST_PACKAGE: Operation = Operation {
    api: "altinn-access-management-serviceowner",
    id: "request_package",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/serviceowner/delegationrequests/package",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/delegationrequests.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
};

/// `POST /serviceowner/delegationrequests/resource`
pub static REQUEST_RESOURCE: Operation = Operation {
    api: "altinn-access-management-serviceowner",
    id: "request_resource",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/serviceowner/delegationrequests/resource",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/delegationrequests.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /serviceowner/connections/accesspackages/revoke`
pub static REVOKE_PACKAGE: Operation = Operation {
    api: "altinn-access-management-serviceowner",
    id: "revoke_package",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/serviceowner/connections/accesspackages/revoke",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/delegations:accesspackage.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `PUT /serviceowner/delegationrequests/{id}/withdraw`
pub static WITHDRAW_REQUEST: Operation = Operation {
    api: "altinn-access-management-serviceowner",
    id: "withdraw_request",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/serviceowner/delegationrequests/{id}/withdraw",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/delegationrequests.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};
