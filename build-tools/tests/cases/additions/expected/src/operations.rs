//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &DELETE_ORDER,
    &GET_ORDER,
    &LOCK_ORDER,
];

/// `DELETE /orders/{id}`
pub static DELETE_ORDER: Operation = Operation {
    api: "case-additions",
    id: "delete_order",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/orders/{id}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /orders/{id}`
pub static GET_ORDER: Operation = Operation {
    api: "case-additions",
    id: "get_order",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/orders/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /orders/{id}/lock`
pub static LOCK_ORDER: Operation = Operation {
    api: "case-additions",
    id: "lock_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/orders/{id}/lock",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: false,
};
