//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-enterpriseusers-v0.json (version 0.2.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_ENTERPRISE_USER,
    &DELETE_ENTERPRISE_USER,
    &GET_ENTERPRISE_USER,
    &LIST_ENTERPRISE_USERS,
    &ROTATE_SECRET,
    &UPDATE_ENTERPRISE_USER,
];

/// `POST /api/enterpriseusers`
pub static CREATE_ENTERPRISE_USER: Operation = Operation {
    api: "altinn2-enterpriseusers",
    id: "create_enterprise_user",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/enterpriseusers",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:enterpriseusers.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /api/enterpriseusers/{enterpriseUserName}`
pub static DELETE_ENTERPRISE_USER: Operation = Operation {
    api: "altinn2-enterpriseusers",
    id: "delete_enterprise_user",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/enterpriseusers/{enterpriseUserName}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:enterpriseusers.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/enterpriseusers/{enterpriseUserName}`
pub static GET_ENTERPRISE_USER: Operation = Operation {
    api: "altinn2-enterpriseusers",
    id: "get_enterprise_user",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/enterpriseusers/{enterpriseUserName}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:enterpriseusers.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/enterpriseusers`
pub static LIST_ENTERPRISE_USERS: Operation = Operation {
    api: "altinn2-enterpriseusers",
    id: "list_enterprise_users",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/enterpriseusers",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:enterpriseusers.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /api/enterpriseusers/{enterpriseUserName}/rotatesecret`
pub static ROTATE_SECRET: Operation = Operation {
    api: "altinn2-enterpriseusers",
    id: "rotate_secret",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/enterpriseusers/{enterpriseUserName}/rotatesecret",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:enterpriseusers.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `PUT /api/enterpriseusers/{enterpriseUserName}`
pub static UPDATE_ENTERPRISE_USER: Operation = Operation {
    api: "altinn2-enterpriseusers",
    id: "update_enterprise_user",
    method: Method::PUT,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/enterpriseusers/{enterpriseUserName}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:enterpriseusers.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
