//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_ORDER,
];

/// `POST /orders`
pub static CREATE_ORDER: Operation = Operation {
    api: "case-always",
    id: "create_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/orders",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
