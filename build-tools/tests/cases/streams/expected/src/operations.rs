//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_GONE,
    &GET_JOB,
    &LIST_BY_HEADER,
    &LIST_BY_POSITION,
    &LIST_BY_TOKEN,
    &LIST_LINKED,
];

/// `GET /leaving/{id}`
pub static GET_GONE: Operation = Operation {
    api: "case-streams",
    id: "get_gone",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/leaving/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /jobs/{id}`
pub static GET_JOB: Operation = Operation {
    api: "case-streams",
    id: "get_job",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/jobs/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /headers`
pub static LIST_BY_HEADER: Operation = Operation {
    api: "case-streams",
    id: "list_by_header",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/headers",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /positions`
pub static LIST_BY_POSITION: Operation = Operation {
    api: "case-streams",
    id: "list_by_position",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/positions",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /tokens`
pub static LIST_BY_TOKEN: Operation = Operation {
    api: "case-streams",
    id: "list_by_token",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/tokens",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /linked`
pub static LIST_LINKED: Operation = Operation {
    api: "case-streams",
    id: "list_linked",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/linked",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
