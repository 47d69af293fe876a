//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_ORDER,
];

/// `GET /orders/{id}`
pub static GET_ORDER: Operation = Operation {
    api: "case-extends",
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
