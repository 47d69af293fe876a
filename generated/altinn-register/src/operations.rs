//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-register-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &FIND_PARTY,
    &GET_ORGANIZATION,
    &GET_PARTY,
    &GET_PERSON,
];

/// `POST /parties/lookup`
pub static FIND_PARTY: Operation = Operation {
    api: "altinn-register",
    id: "find_party",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/register/api/v1",
    path: "/parties/lookup",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform], &[TokenKind::Altinn]],
    scopes: &[&["altinn:register/partylookup.admin"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /organizations/{orgNr}`
pub static GET_ORGANIZATION: Operation = Operation {
    api: "altinn-register",
    id: "get_organization",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/register/api/v1",
    path: "/organizations/{orgNr}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform], &[TokenKind::Altinn]],
    scopes: &[&["altinn:register/partylookup.admin"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /parties/{partyId}`
pub static GET_PARTY: Operation = Operation {
    api: "altinn-register",
    id: "get_party",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/register/api/v1",
    path: "/parties/{partyId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform, TokenKind::Altinn], &[TokenKind::Altinn]],
    scopes: &[&["altinn:register/partylookup.admin"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /persons`
pub static GET_PERSON: Operation = Operation {
    api: "altinn-register",
    id: "get_person",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/register/api/v1",
    path: "/persons",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform, TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};
