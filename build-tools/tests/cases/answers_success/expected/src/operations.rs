//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_CACHED,
    &GET_INLINE,
    &GET_MAYBE,
    &GET_NONE,
    &GET_NULLABLE,
    &GET_REDIRECT,
    &GET_TEXT,
    &GET_UNDOCUMENTED,
    &GET_UNTYPED,
    &GET_VALUE,
    &POST_EITHER,
    &POST_SAME,
];

/// `GET /cached`
pub static GET_CACHED: Operation = Operation {
    api: "case-answers-success",
    id: "get_cached",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/cached",
    accept: "application/json",
    content_type: None,
    redirects: &[304],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /inline`
pub static GET_INLINE: Operation = Operation {
    api: "case-answers-success",
    id: "get_inline",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/inline",
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

/// `GET /maybe`
pub static GET_MAYBE: Operation = Operation {
    api: "case-answers-success",
    id: "get_maybe",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/maybe",
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

/// `GET /none`
pub static GET_NONE: Operation = Operation {
    api: "case-answers-success",
    id: "get_none",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/none",
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

/// `GET /nullable`
pub static GET_NULLABLE: Operation = Operation {
    api: "case-answers-success",
    id: "get_nullable",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/nullable",
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

/// `GET /redirect`
pub static GET_REDIRECT: Operation = Operation {
    api: "case-answers-success",
    id: "get_redirect",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/redirect",
    accept: "*/*",
    content_type: None,
    redirects: &[302],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /text`
pub static GET_TEXT: Operation = Operation {
    api: "case-answers-success",
    id: "get_text",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/text",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /undocumented`
pub static GET_UNDOCUMENTED: Operation = Operation {
    api: "case-answers-success",
    id: "get_undocumented",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/undocumented",
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

/// `GET /untyped`
pub static GET_UNTYPED: Operation = Operation {
    api: "case-answers-success",
    id: "get_untyped",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/untyped",
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

/// `GET /value`
pub static GET_VALUE: Operation = Operation {
    api: "case-answers-success",
    id: "get_value",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/value",
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

/// `POST /either`
pub static POST_EITHER: Operation = Operation {
    api: "case-answers-success",
    id: "post_either",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/either",
    accept: "application/json, text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /same`
pub static POST_SAME: Operation = Operation {
    api: "case-answers-success",
    id: "post_same",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/same",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
