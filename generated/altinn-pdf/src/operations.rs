//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-pdf-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GENERATE_PDF,
];

/// `POST /generate`
pub static GENERATE_PDF: Operation = Operation {
    api: "altinn-pdf",
    id: "generate_pdf",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/pdf/api/v1",
    path: "/generate",
    accept: "application/pdf",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: true,
    published: true,
};
