//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-notifications-sms-v1.json (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &REPORT_SMS_DELIVERY,
];

/// `POST /notifications/sms/api/v1/reports`
pub static REPORT_SMS_DELIVERY: Operation = Operation {
    api: "altinn-notifications-sms",
    id: "report_sms_delivery",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/notifications/sms/api/v1/reports",
    accept: "*/*",
    content_type: Some("application/xml"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: true,
};
