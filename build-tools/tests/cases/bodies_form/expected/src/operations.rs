//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &INTROSPECT,
];

/// `POST /introspection`
pub static INTROSPECT: Operation = Operation {
    api: "case-bodies-form",
    id: "introspect",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/introspection",
    accept: "application/json",
    content_type: Some("application/x-www-form-urlencoded"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
