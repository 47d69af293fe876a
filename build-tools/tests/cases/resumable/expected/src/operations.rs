//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_UPLOAD,
    &DELETE_UPLOAD,
    &GET_UPLOAD_OFFSET,
    &GET_UPLOAD_OPTIONS,
    &SEND_CHUNK,
];

/// `POST /uploads/{fileId}/{kind}`
pub static CREATE_UPLOAD: Operation = Operation {
    api: "case-resumable",
    id: "create_upload",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/uploads/{fileId}/{kind}",
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

/// `DELETE /uploads/{fileId}/{kind}`
pub static DELETE_UPLOAD: Operation = Operation {
    api: "case-resumable",
    id: "delete_upload",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/uploads/{fileId}/{kind}",
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

/// `HEAD /uploads/{fileId}/{kind}`
pub static GET_UPLOAD_OFFSET: Operation = Operation {
    api: "case-resumable",
    id: "get_upload_offset",
    method: Method::HEAD,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/uploads/{fileId}/{kind}",
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

/// `OPTIONS /uploads/{fileId}/{kind}`
pub static GET_UPLOAD_OPTIONS: Operation = Operation {
    api: "case-resumable",
    id: "get_upload_options",
    method: Method::OPTIONS,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/uploads/{fileId}/{kind}",
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

/// `PATCH /uploads/{fileId}/{kind}`
pub static SEND_CHUNK: Operation = Operation {
    api: "case-resumable",
    id: "send_chunk",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/uploads/{fileId}/{kind}",
    accept: "*/*",
    content_type: Some("application/offset+octet-stream"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
