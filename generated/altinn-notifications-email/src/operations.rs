//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-notifications-email-v1.json (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &REPORT_EMAIL_DELIVERY,
];

/// `POST /notifications/email/api/v1/reports`
pub static REPORT_EMAIL_DELIVERY: Operation = Operation {
    api: "altinn-notifications-email",
    id: "report_email_delivery",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/notifications/email/api/v1/reports",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: true,
};
