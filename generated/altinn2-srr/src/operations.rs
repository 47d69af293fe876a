//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn2-serviceowner-srr-v0.json. Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_RIGHTS,
    &DELETE_RIGHT,
    &GET_RIGHT,
    &LIST_RIGHTS,
    &UPDATE_RIGHT,
];

/// `POST /srr`
pub static CREATE_RIGHTS: Operation = Operation {
    api: "altinn2-srr",
    id: "create_rights",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "/api/serviceowner",
    path: "/srr",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:serviceowner/srr.write"], &["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /srr/{id}`
pub static DELETE_RIGHT: Operation = Operation {
    api: "altinn2-srr",
    id: "delete_right",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "/api/serviceowner",
    path: "/srr/{id}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:serviceowner/srr.write"], &["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /srr/{id}`
pub static GET_RIGHT: Operation = Operation {
    api: "altinn2-srr",
    id: "get_right",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "/api/serviceowner",
    path: "/srr/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:serviceowner/srr.read"], &["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /srr`
pub static LIST_RIGHTS: Operation = Operation {
    api: "altinn2-srr",
    id: "list_rights",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "/api/serviceowner",
    path: "/srr",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:serviceowner/srr.read"], &["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /srr/{id}`
pub static UPDATE_RIGHT: Operation = Operation {
    api: "altinn2-srr",
    id: "update_right",
    method: Method::PUT,
    host: Host::Altinn2,
    prefix: "/api/serviceowner",
    path: "/srr/{id}",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:serviceowner/srr.write"], &["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
