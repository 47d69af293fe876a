//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-dialogporten-enduser-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &BULK_SET_SYSTEM_LABELS,
    &GET_ACTIVITY,
    &GET_AUTHORIZATION_SERVER,
    &GET_DIALOG,
    &GET_JWKS,
    &GET_LIMITS,
    &GET_SEEN_LOG_ENTRY,
    &GET_TRANSMISSION,
    &LIST_ACTIVITIES,
    &LIST_AUTHORIZED_SERVICE_RESOURCES,
    &LIST_LABEL_LOG,
    &LIST_PARTIES,
    &LIST_SEEN_LOG,
    &LIST_SERVICE_RESOURCES,
    &LIST_TRANSMISSIONS,
    &LOOKUP_DIALOG,
    &SEARCH_DIALOGS,
    &SET_SYSTEM_LABELS,
];

/// `POST /api/v1/enduser/dialogs/context/systemlabels/actions/bulkset`
pub static BULK_SET_SYSTEM_LABELS: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "bulk_set_system_labels",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/context/systemlabels/actions/bulkset",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/dialogs/{dialogId}/activities/{activityId}`
pub static GET_ACTIVITY: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "get_activity",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}/activities/{activityId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/.well-known/oauth-authorization-server`
pub static GET_AUTHORIZATION_SERVER: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "get_authorization_server",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/.well-known/oauth-authorization-server",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /api/v1/enduser/dialogs/{dialogId}`
pub static GET_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "get_dialog",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/.well-known/jwks.json`
pub static GET_JWKS: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "get_jwks",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/.well-known/jwks.json",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /api/v1/metadata/limits`
pub static GET_LIMITS: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "get_limits",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/metadata/limits",
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

/// `GET /api/v1/enduser/dialogs/{dialogId}/seenlog/{seenLogId}`
pub static GET_SEEN_LOG_ENTRY: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "get_seen_log_entry",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}/seenlog/{seenLogId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/dialogs/{dialogId}/transmissions/{transmissionId}`
pub static GET_TRANSMISSION: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "get_transmission",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}/transmissions/{transmissionId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/dialogs/{dialogId}/activities`
pub static LIST_ACTIVITIES: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "list_activities",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}/activities",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/serviceresources`
pub static LIST_AUTHORIZED_SERVICE_RESOURCES: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "list_authorized_service_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/serviceresources",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/dialogs/{dialogId}/context/labellog`
pub static LIST_LABEL_LOG: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "list_label_log",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}/context/labellog",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/parties`
pub static LIST_PARTIES: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "list_parties",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/parties",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/dialogs/{dialogId}/seenlog`
pub static LIST_SEEN_LOG: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "list_seen_log",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}/seenlog",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/metadata/serviceresources`
pub static LIST_SERVICE_RESOURCES: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "list_service_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/metadata/serviceresources",
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

/// `GET /api/v1/enduser/dialogs/{dialogId}/transmissions`
pub static LIST_TRANSMISSIONS: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "list_transmissions",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}/transmissions",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/dialoglookup`
pub static LOOKUP_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "lookup_dialog",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialoglookup",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/enduser/dialogs`
pub static SEARCH_DIALOGS: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "search_dialogs",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /api/v1/enduser/dialogs/{dialogId}/context/systemlabels`
pub static SET_SYSTEM_LABELS: Operation = Operation {
    api: "altinn-dialogporten-enduser",
    id: "set_system_labels",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/enduser/dialogs/{dialogId}/context/systemlabels",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten], &[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten"], &["digdir:dialogporten.noconsent"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
