//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &POST_INLINE,
    &POST_LIST,
    &POST_UNION,
];

/// `POST /inline/{kind}`
pub static POST_INLINE: Operation = Operation {
    api: "case-inline-structures",
    id: "post_inline",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/inline/{kind}",
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

/// `POST /list`
pub static POST_LIST: Operation = Operation {
    api: "case-inline-structures",
    id: "post_list",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/list",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /union`
pub static POST_UNION: Operation = Operation {
    api: "case-inline-structures",
    id: "post_union",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/union",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
