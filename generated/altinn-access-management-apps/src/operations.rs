//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-apps.json (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CHECK_DELEGATION,
    &DELEGATE_INSTANCE,
    &LIST_INSTANCE_DELEGATIONS,
    &REVOKE_ALL_INSTANCE_DELEGATIONS,
    &REVOKE_INSTANCE_DELEGATION,
];

/// `GET /app/delegationcheck/resource/{resourceId}/instance/{instanceId}`
pub static CHECK_DELEGATION: Operation = Operation {
    api: "altinn-access-management-apps",
    id: "check_delegation",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/app/delegationcheck/resource/{resourceId}/instance/{instanceId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: true,
    published: true,
};

/// `POST /app/delegations/resource/{resourceId}/instance/{instanceId}`
pub static DELEGATE_INSTANCE: Operation = Operation {
    api: "altinn-access-management-apps",
    id: "delegate_instance",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/app/delegations/resource/{resourceId}/instance/{instanceId}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: true,
    published: true,
};

/// `GET /app/delegations/resource/{resourceId}/instance/{instanceId}`
pub static LIST_INSTANCE_DELEGATIONS: Operation = Operation {
    api: "altinn-access-management-apps",
    id: "list_instance_delegations",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/app/delegations/resource/{resourceId}/instance/{instanceId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: true,
    published: true,
};

/// `DELETE /app/delegationrevoke/resource/{resourceId}/instance/{instanceId}`
pub static REVOKE_ALL_INSTANCE_DELEGATIONS: Operation = Operation {
    api: "altinn-access-management-apps",
    id: "revoke_all_instance_delegations",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/app/delegationrevoke/resource/{resourceId}/instance/{instanceId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: true,
    published: true,
};

/// `POST /app/delegationrevoke/resource/{resourceId}/instance/{instanceId}`
pub static REVOKE_INSTANCE_DELEGATION: Operation = Operation {
    api: "altinn-access-management-apps",
    id: "revoke_instance_delegation",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/app/delegationrevoke/resource/{resourceId}/instance/{instanceId}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: true,
    published: true,
};
