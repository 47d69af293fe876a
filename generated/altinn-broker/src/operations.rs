//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-broker-v1.json (version 1.1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CANCEL_PARTIAL_UPLOAD,
    &CANCEL_RESUMABLE_UPLOAD,
    &CONFIRM_DOWNLOAD,
    &CREATE_FILE_TRANSFER,
    &CREATE_FILE_TRANSFER_WITH_FILE,
    &CREATE_RESUMABLE_UPLOAD,
    &CREATE_SERVICE_OWNER,
    &DOWNLOAD_FILE,
    &GET_FILE_TRANSFER,
    &GET_FILE_TRANSFER_DETAILS,
    &GET_PARTIAL_UPLOAD,
    &GET_RESOURCE,
    &GET_RESUMABLE_UPLOAD,
    &GET_RESUMABLE_UPLOAD_OPTIONS,
    &GET_SERVICE_OWNER,
    &SEARCH_FILE_TRANSFERS,
    &SEND_PARTIAL_UPLOAD_CHUNK,
    &SEND_RESUMABLE_UPLOAD_CHUNK,
    &UPDATE_RESOURCE,
    &UPLOAD_FILE,
];

/// `DELETE /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`
pub static CANCEL_PARTIAL_UPLOAD: Operation = Operation {
    api: "altinn-broker",
    id: "cancel_partial_upload",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
pub static CANCEL_RESUMABLE_UPLOAD: Operation = Operation {
    api: "altinn-broker",
    id: "cancel_resumable_upload",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: false,
};

/// `POST /broker/api/v1/filetransfer/{fileTransferId}/confirmdownload`
pub static CONFIRM_DOWNLOAD: Operation = Operation {
    api: "altinn-broker",
    id: "confirm_download",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/{fileTransferId}/confirmdownload",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.read"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /broker/api/v1/filetransfer`
pub static CREATE_FILE_TRANSFER: Operation = Operation {
    api: "altinn-broker",
    id: "create_file_transfer",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /broker/api/v1/filetransfer/upload`
pub static CREATE_FILE_TRANSFER_WITH_FILE: Operation = Operation {
    api: "altinn-broker",
    id: "create_file_transfer_with_file",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
pub static CREATE_RESUMABLE_UPLOAD: Operation = Operation {
    api: "altinn-broker",
    id: "create_resumable_upload",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: false,
    published: false,
};

/// `POST /broker/api/v1/serviceowner`
pub static CREATE_SERVICE_OWNER: Operation = Operation {
    api: "altinn-broker",
    id: "create_service_owner",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/serviceowner",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: false,
    published: true,
};

/// `GET /broker/api/v1/filetransfer/{fileTransferId}/download`
pub static DOWNLOAD_FILE: Operation = Operation {
    api: "altinn-broker",
    id: "download_file",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/{fileTransferId}/download",
    accept: "application/octet-stream",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.read"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /broker/api/v1/filetransfer/{fileTransferId}`
pub static GET_FILE_TRANSFER: Operation = Operation {
    api: "altinn-broker",
    id: "get_file_transfer",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/{fileTransferId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.read"], &["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /broker/api/v1/filetransfer/{fileTransferId}/details`
pub static GET_FILE_TRANSFER_DETAILS: Operation = Operation {
    api: "altinn-broker",
    id: "get_file_transfer_details",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/{fileTransferId}/details",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.read"], &["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `HEAD /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`
pub static GET_PARTIAL_UPLOAD: Operation = Operation {
    api: "altinn-broker",
    id: "get_partial_upload",
    method: Method::HEAD,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /broker/api/v1/resource/{resourceId}`
pub static GET_RESOURCE: Operation = Operation {
    api: "altinn-broker",
    id: "get_resource",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/resource/{resourceId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `HEAD /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
pub static GET_RESUMABLE_UPLOAD: Operation = Operation {
    api: "altinn-broker",
    id: "get_resumable_upload",
    method: Method::HEAD,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: false,
};

/// `OPTIONS /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
pub static GET_RESUMABLE_UPLOAD_OPTIONS: Operation = Operation {
    api: "altinn-broker",
    id: "get_resumable_upload_options",
    method: Method::OPTIONS,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /broker/api/v1/serviceowner`
pub static GET_SERVICE_OWNER: Operation = Operation {
    api: "altinn-broker",
    id: "get_service_owner",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/serviceowner",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /broker/api/v1/filetransfer`
pub static SEARCH_FILE_TRANSFERS: Operation = Operation {
    api: "altinn-broker",
    id: "search_file_transfers",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.read"], &["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PATCH /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`
pub static SEND_PARTIAL_UPLOAD_CHUNK: Operation = Operation {
    api: "altinn-broker",
    id: "send_partial_upload_chunk",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}",
    accept: "*/*",
    content_type: Some("application/offset+octet-stream"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: false,
    published: false,
};

/// `PATCH /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
pub static SEND_RESUMABLE_UPLOAD_CHUNK: Operation = Operation {
    api: "altinn-broker",
    id: "send_resumable_upload_chunk",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}",
    accept: "*/*",
    content_type: Some("application/offset+octet-stream"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: false,
    published: false,
};

/// `PUT /broker/api/v1/resource/{resourceId}`
pub static UPDATE_RESOURCE: Operation = Operation {
    api: "altinn-broker",
    id: "update_resource",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/resource/{resourceId}",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /broker/api/v1/filetransfer/{fileTransferId}/upload`
pub static UPLOAD_FILE: Operation = Operation {
    api: "altinn-broker",
    id: "upload_file",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/broker/api/v1/filetransfer/{fileTransferId}/upload",
    accept: "application/json",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:broker.write"]],
    subscription_key: SubscriptionKey::Required,
    repeatable: false,
    internal: false,
    published: true,
};
