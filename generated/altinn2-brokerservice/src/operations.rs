//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-brokerservice-v0.json (version 0.6.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CONFIRM_DOWNLOADED,
    &DOWNLOAD_FILE,
    &GET_INBOX_FILE,
    &GET_INBOX_RECEIPT,
    &GET_OUTBOX_FILE,
    &GET_OUTBOX_RECEIPT,
    &HAS_AVAILABLE_FILES,
    &SEARCH_INBOX,
    &UPLOAD_FILE,
];

/// `POST /api/{who}/brokerservice/inbox/{filereference}/confirmdownloaded`
pub static CONFIRM_DOWNLOADED: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "confirm_downloaded",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/brokerservice/inbox/{filereference}/confirmdownloaded",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:brokerservice.write"], &["altinn:brokerservice"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `GET /api/{who}/brokerservice/inbox/{filereference}/download`
pub static DOWNLOAD_FILE: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "download_file",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/brokerservice/inbox/{filereference}/download",
    accept: "application/octet-stream",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:brokerservice.read"], &["altinn:brokerservice"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/brokerservice/inbox/{filereference}`
pub static GET_INBOX_FILE: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "get_inbox_file",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/brokerservice/inbox/{filereference}",
    accept: "application/json, application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:brokerservice.read"], &["altinn:brokerservice"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/brokerservice/inbox/{filereference}/receipt`
pub static GET_INBOX_RECEIPT: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "get_inbox_receipt",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/brokerservice/inbox/{filereference}/receipt",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:brokerservice.read"], &["altinn:brokerservice"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/brokerservice/outbox/{filereference}`
pub static GET_OUTBOX_FILE: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "get_outbox_file",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/brokerservice/outbox/{filereference}",
    accept: "application/json, application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:brokerservice.read"], &["altinn:brokerservice"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/brokerservice/outbox/{filereference}/receipt`
pub static GET_OUTBOX_RECEIPT: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "get_outbox_receipt",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/brokerservice/outbox/{filereference}/receipt",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:brokerservice.read"], &["altinn:brokerservice"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/brokerservice/inbox/hasavailablefiles`
pub static HAS_AVAILABLE_FILES: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "has_available_files",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/brokerservice/inbox/hasavailablefiles",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::ApiKey]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/brokerservice/inbox`
pub static SEARCH_INBOX: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "search_inbox",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/brokerservice/inbox",
    accept: "application/json, application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:brokerservice.read"], &["altinn:brokerservice"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /api/{who}/brokerservice/outbox/`
pub static UPLOAD_FILE: Operation = Operation {
    api: "altinn2-brokerservice",
    id: "upload_file",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/brokerservice/outbox/",
    accept: "application/json, application/hal+json",
    content_type: Some("application/zip"),
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:brokerservice.write"], &["altinn:brokerservice"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
