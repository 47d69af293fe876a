//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-notifications-v1.json (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CANCEL_ORDER,
    &CREATE_COMPOSED_EMAIL_ORDER,
    &CREATE_EMAIL_ORDER,
    &CREATE_INSTANT_EMAIL_ORDER,
    &CREATE_INSTANT_ORDER,
    &CREATE_INSTANT_SMS_ORDER,
    &CREATE_ORDER,
    &CREATE_ORDER_CHAIN,
    &CREATE_SMS_ORDER,
    &GET_EMAIL_SUMMARY,
    &GET_ORDER,
    &GET_ORDER_STATUS,
    &GET_SHIPMENT,
    &GET_SHIPMENT_FEED,
    &GET_SMS_SUMMARY,
    &SEARCH_ORDERS,
];

/// `PUT /orders/{id}/cancel`
pub static CANCEL_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "cancel_order",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders/{id}/cancel",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /future/orders/composed-email`
pub static CREATE_COMPOSED_EMAIL_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "create_composed_email_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/future/orders/composed-email",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/notifications.composedemail.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `POST /orders/email`
pub static CREATE_EMAIL_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "create_email_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders/email",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /future/orders/instant/email`
pub static CREATE_INSTANT_EMAIL_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "create_instant_email_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/future/orders/instant/email",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /future/orders/instant`
pub static CREATE_INSTANT_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "create_instant_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/future/orders/instant",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /future/orders/instant/sms`
pub static CREATE_INSTANT_SMS_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "create_instant_sms_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/future/orders/instant/sms",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /orders`
pub static CREATE_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "create_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /future/orders`
pub static CREATE_ORDER_CHAIN: Operation = Operation {
    api: "altinn-notifications",
    id: "create_order_chain",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/future/orders",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /orders/sms`
pub static CREATE_SMS_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "create_sms_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders/sms",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `GET /orders/{id}/notifications/email`
pub static GET_EMAIL_SUMMARY: Operation = Operation {
    api: "altinn-notifications",
    id: "get_email_summary",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders/{id}/notifications/email",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /orders/{id}`
pub static GET_ORDER: Operation = Operation {
    api: "altinn-notifications",
    id: "get_order",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /orders/{id}/status`
pub static GET_ORDER_STATUS: Operation = Operation {
    api: "altinn-notifications",
    id: "get_order_status",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders/{id}/status",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /future/shipment/{id}`
pub static GET_SHIPMENT: Operation = Operation {
    api: "altinn-notifications",
    id: "get_shipment",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/future/shipment/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /future/shipment/feed`
pub static GET_SHIPMENT_FEED: Operation = Operation {
    api: "altinn-notifications",
    id: "get_shipment_feed",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/future/shipment/feed",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /orders/{id}/notifications/sms`
pub static GET_SMS_SUMMARY: Operation = Operation {
    api: "altinn-notifications",
    id: "get_sms_summary",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders/{id}/notifications/sms",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /orders`
pub static SEARCH_ORDERS: Operation = Operation {
    api: "altinn-notifications",
    id: "search_orders",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
