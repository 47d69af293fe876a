//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_B,
    &POST_A,
];

/// `GET /b`
pub static GET_B: Operation = Operation {
    api: "case-inner-references",
    id: "get_b",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/b",
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

/// `POST /a`
pub static POST_A: Operation = Operation {
    api: "case-inner-references",
    id: "post_a",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/a",
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
