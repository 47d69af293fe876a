//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-resourceowner.json (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &LIST_MASKINPORTEN_DELEGATIONS,
    &SEARCH_AUTHORIZED_PARTIES,
];

/// `GET /maskinporten/delegations`
pub static LIST_MASKINPORTEN_DELEGATIONS: Operation = Operation {
    api: "altinn-access-management-resource-owner",
    id: "list_maskinporten_delegations",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/maskinporten/delegations",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:maskinporten/delegations"], &["altinn:maskinporten/delegations.admin"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /resourceowner/authorizedparties`
pub static SEARCH_AUTHORIZED_PARTIES: Operation = Operation {
    api: "altinn-access-management-resource-owner",
    id: "search_authorized_parties",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/accessmanagement/api/v1",
    path: "/resourceowner/authorizedparties",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/authorizedparties.resourceowner"], &["altinn:accessmanagement/authorizedparties.admin"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};
