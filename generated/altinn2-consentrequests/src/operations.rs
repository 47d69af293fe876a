//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-consentrequests-v0.json (version 1.4.3). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_CONSENT_REQUEST,
    &DELETE_CONSENT_REQUEST,
    &GET_CONSENT_REQUEST,
    &GET_CONSENT_TOKEN,
    &LIST_CONSENT_REQUESTS,
    &LOG_CONSENT_USE,
    &REVOKE_CONSENT,
];

/// `POST /api/ConsentRequests`
pub static CREATE_CONSENT_REQUEST: Operation = Operation {
    api: "altinn2-consentrequests",
    id: "create_consent_request",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/ConsentRequests",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:consentrequests.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /api/consentRequests/{guid}`
pub static DELETE_CONSENT_REQUEST: Operation = Operation {
    api: "altinn2-consentrequests",
    id: "delete_consent_request",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/consentRequests/{guid}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:consentrequests.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/consentRequests/{guid}`
pub static GET_CONSENT_REQUEST: Operation = Operation {
    api: "altinn2-consentrequests",
    id: "get_consent_request",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/consentRequests/{guid}",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:consentrequests.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/authorization/token/{authCode}`
pub static GET_CONSENT_TOKEN: Operation = Operation {
    api: "altinn2-consentrequests",
    id: "get_consent_token",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/authorization/token/{authCode}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:consenttokens.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/ConsentRequests`
pub static LIST_CONSENT_REQUESTS: Operation = Operation {
    api: "altinn2-consentrequests",
    id: "list_consent_requests",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/ConsentRequests",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:consentrequests.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /api/authorization/token/{authCode}/loguse`
pub static LOG_CONSENT_USE: Operation = Operation {
    api: "altinn2-consentrequests",
    id: "log_consent_use",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/authorization/token/{authCode}/loguse",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:consenttokens.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /api/authorization/token/{authCode}`
pub static REVOKE_CONSENT: Operation = Operation {
    api: "altinn2-consentrequests",
    id: "revoke_consent",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/authorization/token/{authCode}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:consenttokens.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
