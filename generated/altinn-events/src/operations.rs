//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-events-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_SUBSCRIPTION,
    &DELETE_SUBSCRIPTION,
    &GET_SUBSCRIPTION,
    &LIST_SUBSCRIPTIONS,
    &POST_TEST_WEBHOOK,
    &PUBLISH_APP_EVENT,
    &PUBLISH_EVENT,
    &QUEUE_INBOUND_EVENT,
    &QUEUE_OUTBOUND_EVENT,
    &SEARCH_APP_EVENTS,
    &SEARCH_EVENTS,
    &SEARCH_PARTY_EVENTS,
    &STORE_EVENT,
    &VALIDATE_SUBSCRIPTION,
];

/// `POST /subscriptions`
pub static CREATE_SUBSCRIPTION: Operation = Operation {
    api: "altinn-events",
    id: "create_subscription",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/subscriptions",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:events.subscribe"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /subscriptions/{id}`
pub static DELETE_SUBSCRIPTION: Operation = Operation {
    api: "altinn-events",
    id: "delete_subscription",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/subscriptions/{id}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /subscriptions/{id}`
pub static GET_SUBSCRIPTION: Operation = Operation {
    api: "altinn-events",
    id: "get_subscription",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/subscriptions/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /subscriptions`
pub static LIST_SUBSCRIPTIONS: Operation = Operation {
    api: "altinn-events",
    id: "list_subscriptions",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/subscriptions",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /tests/webhookreceiver`
pub static POST_TEST_WEBHOOK: Operation = Operation {
    api: "altinn-events",
    id: "post_test_webhook",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/tests/webhookreceiver",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: true,
};

/// `POST /app`
pub static PUBLISH_APP_EVENT: Operation = Operation {
    api: "altinn-events",
    id: "publish_app_event",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/app",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: true,
};

/// `POST /events`
pub static PUBLISH_EVENT: Operation = Operation {
    api: "altinn-events",
    id: "publish_event",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/events",
    accept: "*/*",
    content_type: Some("application/cloudevents+json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:events.publish"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /inbound`
pub static QUEUE_INBOUND_EVENT: Operation = Operation {
    api: "altinn-events",
    id: "queue_inbound_event",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/inbound",
    accept: "application/json",
    content_type: Some("application/cloudevents+json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: true,
};

/// `POST /outbound`
pub static QUEUE_OUTBOUND_EVENT: Operation = Operation {
    api: "altinn-events",
    id: "queue_outbound_event",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/outbound",
    accept: "*/*",
    content_type: Some("application/cloudevents+json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: true,
};

/// `GET /app/{org}/{app}`
pub static SEARCH_APP_EVENTS: Operation = Operation {
    api: "altinn-events",
    id: "search_app_events",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/app/{org}/{app}",
    accept: "application/json, application/cloudevents+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /events`
pub static SEARCH_EVENTS: Operation = Operation {
    api: "altinn-events",
    id: "search_events",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/events",
    accept: "application/cloudevents+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:events.subscribe"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /app/party`
pub static SEARCH_PARTY_EVENTS: Operation = Operation {
    api: "altinn-events",
    id: "search_party_events",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/app/party",
    accept: "application/json, application/cloudevents+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /storage/events`
pub static STORE_EVENT: Operation = Operation {
    api: "altinn-events",
    id: "store_event",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/storage/events",
    accept: "application/json",
    content_type: Some("application/cloudevents+json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: true,
};

/// `PUT /subscriptions/validate/{id}`
pub static VALIDATE_SUBSCRIPTION: Operation = Operation {
    api: "altinn-events",
    id: "validate_subscription",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/events/api/v1",
    path: "/subscriptions/validate/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};
