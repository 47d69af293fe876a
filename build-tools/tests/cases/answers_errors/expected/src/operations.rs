//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_DEFAULT_ONLY,
    &GET_RISKY,
];

/// `GET /default_only`
pub static GET_DEFAULT_ONLY: Operation = Operation {
    api: "case-answers-errors",
    id: "get_default_only",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/default_only",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /risky`
pub static GET_RISKY: Operation = Operation {
    api: "case-answers-errors",
    id: "get_risky",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/risky",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
