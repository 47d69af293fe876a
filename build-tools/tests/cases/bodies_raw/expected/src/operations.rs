//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_IMAGE,
    &PUT_ANY,
    &PUT_POLICY,
    &PUT_TEXT,
    &UPLOAD_FILE,
];

/// `GET /image`
pub static GET_IMAGE: Operation = Operation {
    api: "case-bodies-raw",
    id: "get_image",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/image",
    accept: "image/png, image/jpeg",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /any`
pub static PUT_ANY: Operation = Operation {
    api: "case-bodies-raw",
    id: "put_any",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/any",
    accept: "*/*",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /policy`
pub static PUT_POLICY: Operation = Operation {
    api: "case-bodies-raw",
    id: "put_policy",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/policy",
    accept: "application/xml",
    content_type: Some("application/xml"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /text`
pub static PUT_TEXT: Operation = Operation {
    api: "case-bodies-raw",
    id: "put_text",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/text",
    accept: "text/plain",
    content_type: Some("text/plain"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /files`
pub static UPLOAD_FILE: Operation = Operation {
    api: "case-bodies-raw",
    id: "upload_file",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/files",
    accept: "application/octet-stream",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
