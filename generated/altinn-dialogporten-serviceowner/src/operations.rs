//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-dialogporten-serviceowner-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &BULK_SET_SYSTEM_LABELS,
    &CHECK_NOTIFICATION_CONDITION,
    &CREATE_ACTIVITY,
    &CREATE_DIALOG,
    &CREATE_LABEL,
    &CREATE_TRANSMISSION,
    &DELETE_DIALOG,
    &DELETE_LABEL,
    &FREEZE_DIALOG,
    &GET_ACTIVITY,
    &GET_AUTHORIZATION_SERVER,
    &GET_DIALOG,
    &GET_JWKS,
    &GET_LIMITS,
    &GET_SEEN_LOG_ENTRY,
    &GET_TRANSMISSION,
    &LIST_ACTIVITIES,
    &LIST_LABELS,
    &LIST_SEEN_LOG,
    &LIST_SERVICE_RESOURCES,
    &LIST_TRANSMISSIONS,
    &LOOKUP_DIALOG,
    &PATCH_DIALOG,
    &PURGE_DIALOG,
    &RESTORE_DIALOG,
    &SEARCH_DIALOGS,
    &SEARCH_END_USER_CONTEXTS,
    &SET_SYSTEM_LABELS,
    &UPDATE_DIALOG,
    &UPDATE_TRANSMISSION,
];

/// `POST /api/v1/serviceowner/dialogs/endusercontext/systemlabels/actions/bulkset`
pub static BULK_SET_SYSTEM_LABELS: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "bulk_set_system_labels",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/endusercontext/systemlabels/actions/bulkset",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/serviceowner/dialogs/{dialogId}/actions/should-send-notification`
pub static CHECK_NOTIFICATION_CONDITION: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "check_notification_condition",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/actions/should-send-notification",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:system/notifications.condition.check"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};

/// `POST /api/v1/serviceowner/dialogs/{dialogId}/activities`
pub static CREATE_ACTIVITY: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "create_activity",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/activities",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /api/v1/serviceowner/dialogs`
pub static CREATE_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "create_dialog",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /api/v1/serviceowner/dialogs/{dialogId}/context/labels`
pub static CREATE_LABEL: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "create_label",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/context/labels",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /api/v1/serviceowner/dialogs/{dialogId}/transmissions`
pub static CREATE_TRANSMISSION: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "create_transmission",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/transmissions",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /api/v1/serviceowner/dialogs/{dialogId}`
pub static DELETE_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "delete_dialog",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /api/v1/serviceowner/dialogs/{dialogId}/context/labels/{label}`
pub static DELETE_LABEL: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "delete_label",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/context/labels/{label}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/freeze`
pub static FREEZE_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "freeze_dialog",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/actions/freeze",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider", "digdir:dialogporten.serviceprovider.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /api/v1/serviceowner/dialogs/{dialogId}/activities/{activityId}`
pub static GET_ACTIVITY: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "get_activity",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/activities/{activityId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/.well-known/oauth-authorization-server`
pub static GET_AUTHORIZATION_SERVER: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
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

/// `GET /api/v1/serviceowner/dialogs/{dialogId}`
pub static GET_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "get_dialog",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/.well-known/jwks.json`
pub static GET_JWKS: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
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
    api: "altinn-dialogporten-serviceowner",
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

/// `GET /api/v1/serviceowner/dialogs/{dialogId}/seenlog/{seenLogId}`
pub static GET_SEEN_LOG_ENTRY: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "get_seen_log_entry",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/seenlog/{seenLogId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/serviceowner/dialogs/{dialogId}/transmissions/{transmissionId}`
pub static GET_TRANSMISSION: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "get_transmission",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/transmissions/{transmissionId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/serviceowner/dialogs/{dialogId}/activities`
pub static LIST_ACTIVITIES: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "list_activities",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/activities",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/serviceowner/dialogs/{dialogId}/context/labels`
pub static LIST_LABELS: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "list_labels",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/context/labels",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/serviceowner/dialogs/{dialogId}/seenlog`
pub static LIST_SEEN_LOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "list_seen_log",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/seenlog",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/metadata/serviceresources`
pub static LIST_SERVICE_RESOURCES: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
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

/// `GET /api/v1/serviceowner/dialogs/{dialogId}/transmissions`
pub static LIST_TRANSMISSIONS: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "list_transmissions",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/transmissions",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/serviceowner/dialoglookup`
pub static LOOKUP_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "lookup_dialog",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialoglookup",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PATCH /api/v1/serviceowner/dialogs/{dialogId}`
pub static PATCH_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "patch_dialog",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}",
    accept: "*/*",
    content_type: Some("application/json-patch+json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/purge`
pub static PURGE_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "purge_dialog",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/actions/purge",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/restore`
pub static RESTORE_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "restore_dialog",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/actions/restore",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/serviceowner/dialogs`
pub static SEARCH_DIALOGS: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "search_dialogs",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider", "digdir:dialogporten.serviceprovider.search"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/v1/serviceowner/dialogs/endusercontext`
pub static SEARCH_END_USER_CONTEXTS: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "search_end_user_contexts",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/endusercontext",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider", "digdir:dialogporten.serviceprovider.search"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /api/v1/serviceowner/dialogs/{dialogId}/endusercontext/systemlabels`
pub static SET_SYSTEM_LABELS: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "set_system_labels",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/endusercontext/systemlabels",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /api/v1/serviceowner/dialogs/{dialogId}`
pub static UPDATE_DIALOG: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "update_dialog",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /api/v1/serviceowner/dialogs/{dialogId}/transmissions/{transmissionId}`
pub static UPDATE_TRANSMISSION: Operation = Operation {
    api: "altinn-dialogporten-serviceowner",
    id: "update_transmission",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/dialogporten",
    path: "/api/v1/serviceowner/dialogs/{dialogId}/transmissions/{transmissionId}",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["digdir:dialogporten.serviceprovider", "digdir:dialogporten.serviceprovider.changetransmissions"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
