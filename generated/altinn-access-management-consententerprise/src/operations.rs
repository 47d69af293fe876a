//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-consententerprise.json (version 1.0.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_CONSENT_REQUEST,
    &GET_CONSENT_REQUEST,
    &LIST_CONSENT_EVENTS,
];

/// `POST /accessmanagement/api/v1/enterprise/consentrequests`
pub static CREATE_CONSENT_REQUEST: Operation = Operation {
    api: "altinn-access-management-consententerprise",
    id: "create_consent_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enterprise/consentrequests",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:consentrequests.write"], &["altinn:consentrequests.org"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enterprise/consentrequests/{consentRequestId}`
pub static GET_CONSENT_REQUEST: Operation = Operation {
    api: "altinn-access-management-consententerprise",
    id: "get_consent_request",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enterprise/consentrequests/{consentRequestId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:consentrequests.read"], &["altinn:consentrequests.write"], &["altinn:consentrequests.org"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enterprise/consentrequests/events`
pub static LIST_CONSENT_EVENTS: Operation = Operation {
    api: "altinn-access-management-consententerprise",
    id: "list_consent_events",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enterprise/consentrequests/events",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:consentrequests.read"], &["altinn:consentrequests.write"], &["altinn:consentrequests.org"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};
