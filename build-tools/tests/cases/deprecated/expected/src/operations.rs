//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_GONE,
    &GET_OLD,
];

/// `GET /gone`
pub static GET_GONE: Operation = Operation {
    api: "case-deprecated",
    id: "get_gone",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/gone",
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

/// `GET /old`
pub static GET_OLD: Operation = Operation {
    api: "case-deprecated",
    id: "get_old",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/old",
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
