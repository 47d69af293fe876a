//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-delegationrequests-v0.json (version 1.4.3). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_DELEGATION_REQUEST,
    &DELETE_DELEGATION_REQUEST,
    &GET_DELEGATION_REQUEST,
    &LIST_DELEGATION_REQUESTS,
];

/// `POST /api/DelegationRequests`
pub static CREATE_DELEGATION_REQUEST: Operation = Operation {
    api: "altinn2-delegationrequests",
    id: "create_delegation_request",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/DelegationRequests",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegationrequests.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /api/DelegationRequests/{guid}`
pub static DELETE_DELEGATION_REQUEST: Operation = Operation {
    api: "altinn2-delegationrequests",
    id: "delete_delegation_request",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/DelegationRequests/{guid}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegationrequests.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/DelegationRequests/{guid}`
pub static GET_DELEGATION_REQUEST: Operation = Operation {
    api: "altinn2-delegationrequests",
    id: "get_delegation_request",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/DelegationRequests/{guid}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegationrequests.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/DelegationRequests`
pub static LIST_DELEGATION_REQUESTS: Operation = Operation {
    api: "altinn2-delegationrequests",
    id: "list_delegation_requests",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/DelegationRequests",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegationrequests.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
