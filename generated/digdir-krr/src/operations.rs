//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from surface.json (version v2). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &FIND_PERSONS,
    &GET_CURRENT_PERSON,
    &UPDATE_CURRENT_PERSON,
];

/// `POST /rest/v2/personer`
pub static FIND_PERSONS: Operation = Operation {
    api: "digdir-krr",
    id: "find_persons",
    method: Method::POST,
    host: Host::ContactRegister,
    prefix: "",
    path: "/rest/v2/personer",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["krr:global/kontaktinformasjon.read"], &["krr:global/digitalpost.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /rest/v1/person`
pub static GET_CURRENT_PERSON: Operation = Operation {
    api: "digdir-krr",
    id: "get_current_person",
    method: Method::GET,
    host: Host::ContactRegister,
    prefix: "",
    path: "/rest/v1/person",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten]],
    scopes: &[&["krr:user/kontaktinformasjon.read"], &["krr:user/digitalpost.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PATCH /rest/v1/person`
pub static UPDATE_CURRENT_PERSON: Operation = Operation {
    api: "digdir-krr",
    id: "update_current_person",
    method: Method::PATCH,
    host: Host::ContactRegister,
    prefix: "",
    path: "/rest/v1/person",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten]],
    scopes: &[&["krr:user/spraak.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
