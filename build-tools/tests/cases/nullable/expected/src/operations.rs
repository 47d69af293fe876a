//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &PUT_NULLABLE,
];

/// `PUT /n`
pub static PUT_NULLABLE: Operation = Operation {
    api: "case-nullable",
    id: "put_nullable",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/n",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
