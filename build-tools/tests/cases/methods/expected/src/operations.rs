//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &M_DELETE,
    &M_GET,
    &M_HEAD,
    &M_OPTIONS,
    &M_PATCH,
    &M_POST,
    &M_PUT,
    &M_TRACE,
];

/// `DELETE /m`
pub static M_DELETE: Operation = Operation {
    api: "case-methods",
    id: "m_delete",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/m",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /m`
pub static M_GET: Operation = Operation {
    api: "case-methods",
    id: "m_get",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/m",
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

/// `HEAD /m`
pub static M_HEAD: Operation = Operation {
    api: "case-methods",
    id: "m_head",
    method: Method::HEAD,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/m",
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

/// `OPTIONS /m`
pub static M_OPTIONS: Operation = Operation {
    api: "case-methods",
    id: "m_options",
    method: Method::OPTIONS,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/m",
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

/// `PATCH /m`
pub static M_PATCH: Operation = Operation {
    api: "case-methods",
    id: "m_patch",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/m",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /m`
pub static M_POST: Operation = Operation {
    api: "case-methods",
    id: "m_post",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/m",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `PUT /m`
pub static M_PUT: Operation = Operation {
    api: "case-methods",
    id: "m_put",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/m",
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

/// `TRACE /m`
pub static M_TRACE: Operation = Operation {
    api: "case-methods",
    id: "m_trace",
    method: Method::TRACE,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/m",
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
