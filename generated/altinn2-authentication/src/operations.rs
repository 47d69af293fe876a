//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-authentication-v0.json (version 1.0.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &AUTHENTICATE_WITH_PASSWORD,
];

/// `POST /api/authentication/authenticatewithpassword`
pub static AUTHENTICATE_WITH_PASSWORD: Operation = Operation {
    api: "altinn2-authentication",
    id: "authenticate_with_password",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/authentication/authenticatewithpassword",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::ApiKey], &[]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
