//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &UPLOAD_MANY,
    &UPLOAD_MERGED,
    &UPLOAD_ONE,
];

/// `POST /many`
pub static UPLOAD_MANY: Operation = Operation {
    api: "case-bodies-multipart",
    id: "upload_many",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/many",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /merged`
pub static UPLOAD_MERGED: Operation = Operation {
    api: "case-bodies-multipart",
    id: "upload_merged",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/merged",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /one`
pub static UPLOAD_ONE: Operation = Operation {
    api: "case-bodies-multipart",
    id: "upload_one",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/one",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
