//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-correspondence-v1.json (version 1.0.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CONFIRM_CORRESPONDENCE,
    &CREATE_ATTACHMENT,
    &CREATE_CORRESPONDENCE,
    &CREATE_CORRESPONDENCE_WITH_FILES,
    &DELETE_ATTACHMENT,
    &DOWNLOAD_ALL_CORRESPONDENCE_ATTACHMENTS,
    &DOWNLOAD_ATTACHMENT,
    &DOWNLOAD_CORRESPONDENCE_ATTACHMENT,
    &FORWARD_CORRESPONDENCE,
    &GET_ATTACHMENT,
    &GET_ATTACHMENT_DETAILS,
    &GET_CORRESPONDENCE,
    &GET_CORRESPONDENCE_DETAILS,
    &MARK_CORRESPONDENCE_AS_READ,
    &PURGE_CORRESPONDENCE,
    &SEARCH_CORRESPONDENCES,
    &UPLOAD_ATTACHMENT,
];

/// `POST /correspondence/api/v1/correspondence/{correspondenceId}/confirm`
pub static CONFIRM_CORRESPONDENCE: Operation = Operation {
    api: "altinn-correspondence",
    id: "confirm_correspondence",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/{correspondenceId}/confirm",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /correspondence/api/v1/attachment`
pub static CREATE_ATTACHMENT: Operation = Operation {
    api: "altinn-correspondence",
    id: "create_attachment",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/attachment",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /correspondence/api/v1/correspondence`
pub static CREATE_CORRESPONDENCE: Operation = Operation {
    api: "altinn-correspondence",
    id: "create_correspondence",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /correspondence/api/v1/correspondence/upload`
pub static CREATE_CORRESPONDENCE_WITH_FILES: Operation = Operation {
    api: "altinn-correspondence",
    id: "create_correspondence_with_files",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/upload",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /correspondence/api/v1/attachment/{attachmentId}`
pub static DELETE_ATTACHMENT: Operation = Operation {
    api: "altinn-correspondence",
    id: "delete_attachment",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/attachment/{attachmentId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /correspondence/api/v1/correspondence/{correspondenceId}/attachments/downloadall`
pub static DOWNLOAD_ALL_CORRESPONDENCE_ATTACHMENTS: Operation = Operation {
    api: "altinn-correspondence",
    id: "download_all_correspondence_attachments",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/{correspondenceId}/attachments/downloadall",
    accept: "application/zip",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /correspondence/api/v1/attachment/{attachmentId}/download`
pub static DOWNLOAD_ATTACHMENT: Operation = Operation {
    api: "altinn-correspondence",
    id: "download_attachment",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/attachment/{attachmentId}/download",
    accept: "application/octet-stream",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /correspondence/api/v1/correspondence/{correspondenceId}/attachment/{attachmentId}/download`
pub static DOWNLOAD_CORRESPONDENCE_ATTACHMENT: Operation = Operation {
    api: "altinn-correspondence",
    id: "download_correspondence_attachment",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/{correspondenceId}/attachment/{attachmentId}/download",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /correspondence/api/v1/correspondence/{correspondenceId}/forward`
pub static FORWARD_CORRESPONDENCE: Operation = Operation {
    api: "altinn-correspondence",
    id: "forward_correspondence",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/{correspondenceId}/forward",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
};

/// `GET /correspondence/api/v1/attachment/{attachmentId}`
pub static GET_ATTACHMENT: Operation = Operation {
    api: "altinn-correspondence",
    id: "get_attachment",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/attachment/{attachmentId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /correspondence/api/v1/attachment/{attachmentId}/details`
pub static GET_ATTACHMENT_DETAILS: Operation = Operation {
    api: "altinn-correspondence",
    id: "get_attachment_details",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/attachment/{attachmentId}/details",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /correspondence/api/v1/correspondence/{correspondenceId}`
pub static GET_CORRESPONDENCE: Operation = Operation {
    api: "altinn-correspondence",
    id: "get_correspondence",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/{correspondenceId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"], &["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /correspondence/api/v1/correspondence/{correspondenceId}/details`
pub static GET_CORRESPONDENCE_DETAILS: Operation = Operation {
    api: "altinn-correspondence",
    id: "get_correspondence_details",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/{correspondenceId}/details",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"], &["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /correspondence/api/v1/correspondence/{correspondenceId}/markasread`
pub static MARK_CORRESPONDENCE_AS_READ: Operation = Operation {
    api: "altinn-correspondence",
    id: "mark_correspondence_as_read",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/{correspondenceId}/markasread",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /correspondence/api/v1/correspondence/{correspondenceId}/purge`
pub static PURGE_CORRESPONDENCE: Operation = Operation {
    api: "altinn-correspondence",
    id: "purge_correspondence",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence/{correspondenceId}/purge",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"], &["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /correspondence/api/v1/correspondence`
pub static SEARCH_CORRESPONDENCES: Operation = Operation {
    api: "altinn-correspondence",
    id: "search_correspondences",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/correspondence",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn], &[TokenKind::Dialog]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"], &["altinn:correspondence.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /correspondence/api/v1/attachment/{attachmentId}/upload`
pub static UPLOAD_ATTACHMENT: Operation = Operation {
    api: "altinn-correspondence",
    id: "upload_attachment",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/correspondence/api/v1/attachment/{attachmentId}/upload",
    accept: "application/json",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner", "altinn:correspondence.write"], &["altinn:correspondence.write"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};
