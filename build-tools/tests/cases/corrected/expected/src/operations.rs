//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &UPLOAD_FILE,
];

/// `POST /files/{id}/upload`
pub static UPLOAD_FILE: Operation = Operation {
    api: "case-corrected",
    id: "upload_file",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/files/{id}/upload",
    accept: "application/json",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
