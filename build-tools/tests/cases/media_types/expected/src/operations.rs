//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &PATCH_NOTE,
    &POST_CHARSET,
    &POST_EVENT,
    &POST_MANY,
    &POST_WILDCARD,
    &PUT_HAL,
];

/// `PATCH /patch`
pub static PATCH_NOTE: Operation = Operation {
    api: "case-media-types",
    id: "patch_note",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/patch",
    accept: "*/*",
    content_type: Some("application/json-patch+json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /charset`
pub static POST_CHARSET: Operation = Operation {
    api: "case-media-types",
    id: "post_charset",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/charset",
    accept: "*/*",
    content_type: Some("application/json; charset=utf-8"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /event`
pub static POST_EVENT: Operation = Operation {
    api: "case-media-types",
    id: "post_event",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/event",
    accept: "application/cloudevents+json, application/cloudevents-batch+json",
    content_type: Some("application/cloudevents+json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /many`
pub static POST_MANY: Operation = Operation {
    api: "case-media-types",
    id: "post_many",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/many",
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

/// `POST /wildcard`
pub static POST_WILDCARD: Operation = Operation {
    api: "case-media-types",
    id: "post_wildcard",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/wildcard",
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

/// `PUT /hal`
pub static PUT_HAL: Operation = Operation {
    api: "case-media-types",
    id: "put_hal",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/hal",
    accept: "application/hal+json",
    content_type: Some("application/hal+json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
