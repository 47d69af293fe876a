//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &ALL_2,
    &CALL_MATCH,
    &DELETE_ORDERS,
    &GET,
    &GET_ORDERS_STATUS,
    &GET_THING,
    &NEW_2,
    &OPTION,
    &PUT_ORDERS_STATUS,
    &RESULT,
    &STRING,
    &THINGS_GET_THING,
    &THINGS_GET_THING_2,
    &WITH_CORE_2,
    &X2FA,
];

/// `POST /f`
pub static ALL_2: Operation = Operation {
    api: "case-operation-ids",
    id: "all_2",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/f",
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

/// `POST /e`
pub static CALL_MATCH: Operation = Operation {
    api: "case-operation-ids",
    id: "call_match",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/e",
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

/// `DELETE /orders/{id}`
pub static DELETE_ORDERS: Operation = Operation {
    api: "case-operation-ids",
    id: "delete_orders",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/orders/{id}",
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

/// `GET /`
pub static GET: Operation = Operation {
    api: "case-operation-ids",
    id: "get",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/",
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

/// `GET /orders/{id}/status`
pub static GET_ORDERS_STATUS: Operation = Operation {
    api: "case-operation-ids",
    id: "get_orders_status",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/orders/{id}/status",
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

/// `GET /a`
pub static GET_THING: Operation = Operation {
    api: "case-operation-ids",
    id: "get_thing",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/a",
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

/// `POST /d`
pub static NEW_2: Operation = Operation {
    api: "case-operation-ids",
    id: "new_2",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/d",
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

/// `POST /option`
pub static OPTION: Operation = Operation {
    api: "case-operation-ids",
    id: "option",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/option",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `PUT /orders/{id}/status`
pub static PUT_ORDERS_STATUS: Operation = Operation {
    api: "case-operation-ids",
    id: "put_orders_status",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/orders/{id}/status",
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

/// `POST /result`
pub static RESULT: Operation = Operation {
    api: "case-operation-ids",
    id: "result",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/result",
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

/// `POST /string`
pub static STRING: Operation = Operation {
    api: "case-operation-ids",
    id: "string",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/string",
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

/// `GET /b`
pub static THINGS_GET_THING: Operation = Operation {
    api: "case-operation-ids",
    id: "things_get_thing",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/b",
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

/// `GET /c`
pub static THINGS_GET_THING_2: Operation = Operation {
    api: "case-operation-ids",
    id: "things_get_thing_2",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/c",
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

/// `POST /g`
pub static WITH_CORE_2: Operation = Operation {
    api: "case-operation-ids",
    id: "with_core_2",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/g",
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

/// `POST /h`
pub static X2FA: Operation = Operation {
    api: "case-operation-ids",
    id: "x2fa",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/case/api/v1",
    path: "/h",
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
