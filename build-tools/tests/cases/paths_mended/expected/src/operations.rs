//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_OPEN,
    &GET_RANGE,
    &GET_REQUEST,
    &GET_XSD,
];

/// `GET /open/{end}`
pub static GET_OPEN: Operation = Operation {
    api: "case-paths-mended",
    id: "get_open",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/open/{end}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /range/{from}-{to}`
pub static GET_RANGE: Operation = Operation {
    api: "case-paths-mended",
    id: "get_range",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/range/{from}-{to}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /requests/{id}`
pub static GET_REQUEST: Operation = Operation {
    api: "case-paths-mended",
    id: "get_request",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/requests/{id}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /formats/{version}/xsd`
pub static GET_XSD: Operation = Operation {
    api: "case-paths-mended",
    id: "get_xsd",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/formats/{version}/xsd",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
