//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-storage-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CONFIRM_COMPLETE,
    &CREATE_APPLICATION,
    &CREATE_INSTANCE,
    &CREATE_INSTANCE_EVENT,
    &CREATE_TEXT_RESOURCE,
    &DELETE_APPLICATION,
    &DELETE_DATA_ELEMENT,
    &DELETE_INSTANCE,
    &DELETE_TEXT_RESOURCE,
    &DOWNLOAD_DATA_ELEMENT,
    &GET_APPLICATION,
    &GET_INSTANCE,
    &GET_INSTANCE_BY_GUID,
    &GET_INSTANCE_EVENT,
    &GET_PROCESS_HISTORY,
    &GET_TEXT_RESOURCE,
    &LIST_APPLICATIONS,
    &LIST_DATA_ELEMENTS,
    &LIST_INSTANCE_EVENTS,
    &LIST_ORG_APPLICATIONS,
    &LOCK_DATA_ELEMENT,
    &LOCK_INSTANCE,
    &REPLACE_DATA_ELEMENT,
    &SEARCH_INSTANCES,
    &SET_FILE_SCAN_STATUS,
    &SIGN_INSTANCE,
    &UNLOCK_DATA_ELEMENT,
    &UPDATE_APPLICATION,
    &UPDATE_DATA_ELEMENT,
    &UPDATE_DATA_VALUES,
    &UPDATE_INSTANCE_LOCK,
    &UPDATE_PRESENTATION_TEXTS,
    &UPDATE_PROCESS,
    &UPDATE_PROCESS_AND_EVENTS,
    &UPDATE_READ_STATUS,
    &UPDATE_SUBSTATUS,
    &UPDATE_TEXT_RESOURCE,
    &UPLOAD_DATA_ELEMENT,
];

/// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/complete`
pub static CONFIRM_COMPLETE: Operation = Operation {
    api: "altinn-storage",
    id: "confirm_complete",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/complete",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /applications`
pub static CREATE_APPLICATION: Operation = Operation {
    api: "altinn-storage",
    id: "create_application",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: false,
};

/// `POST /instances`
pub static CREATE_INSTANCE: Operation = Operation {
    api: "altinn-storage",
    id: "create_instance",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/events`
pub static CREATE_INSTANCE_EVENT: Operation = Operation {
    api: "altinn-storage",
    id: "create_instance_event",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/events",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /applications/{org}/{app}/texts`
pub static CREATE_TEXT_RESOURCE: Operation = Operation {
    api: "altinn-storage",
    id: "create_text_resource",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications/{org}/{app}/texts",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: false,
};

/// `DELETE /applications/{org}/{app}`
pub static DELETE_APPLICATION: Operation = Operation {
    api: "altinn-storage",
    id: "delete_application",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications/{org}/{app}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: false,
};

/// `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
pub static DELETE_DATA_ELEMENT: Operation = Operation {
    api: "altinn-storage",
    id: "delete_data_element",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}`
pub static DELETE_INSTANCE: Operation = Operation {
    api: "altinn-storage",
    id: "delete_instance",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /applications/{org}/{app}/texts/{language}`
pub static DELETE_TEXT_RESOURCE: Operation = Operation {
    api: "altinn-storage",
    id: "delete_text_resource",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications/{org}/{app}/texts/{language}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: false,
};

/// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
pub static DOWNLOAD_DATA_ELEMENT: Operation = Operation {
    api: "altinn-storage",
    id: "download_data_element",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /applications/{org}/{app}`
pub static GET_APPLICATION: Operation = Operation {
    api: "altinn-storage",
    id: "get_application",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications/{org}/{app}",
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

/// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}`
pub static GET_INSTANCE: Operation = Operation {
    api: "altinn-storage",
    id: "get_instance",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /instances/{instanceGuid}`
pub static GET_INSTANCE_BY_GUID: Operation = Operation {
    api: "altinn-storage",
    id: "get_instance_by_guid",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceGuid}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/events/{eventGuid}`
pub static GET_INSTANCE_EVENT: Operation = Operation {
    api: "altinn-storage",
    id: "get_instance_event",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/events/{eventGuid}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/process/history`
pub static GET_PROCESS_HISTORY: Operation = Operation {
    api: "altinn-storage",
    id: "get_process_history",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/process/history",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /applications/{org}/{app}/texts/{language}`
pub static GET_TEXT_RESOURCE: Operation = Operation {
    api: "altinn-storage",
    id: "get_text_resource",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications/{org}/{app}/texts/{language}",
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

/// `GET /applications`
pub static LIST_APPLICATIONS: Operation = Operation {
    api: "altinn-storage",
    id: "list_applications",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications",
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

/// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements`
pub static LIST_DATA_ELEMENTS: Operation = Operation {
    api: "altinn-storage",
    id: "list_data_elements",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/events`
pub static LIST_INSTANCE_EVENTS: Operation = Operation {
    api: "altinn-storage",
    id: "list_instance_events",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/events",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /applications/{org}`
pub static LIST_ORG_APPLICATIONS: Operation = Operation {
    api: "altinn-storage",
    id: "list_org_applications",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications/{org}",
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

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/lock`
pub static LOCK_DATA_ELEMENT: Operation = Operation {
    api: "altinn-storage",
    id: "lock_data_element",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/lock",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/lock`
pub static LOCK_INSTANCE: Operation = Operation {
    api: "altinn-storage",
    id: "lock_instance",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/lock",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
pub static REPLACE_DATA_ELEMENT: Operation = Operation {
    api: "altinn-storage",
    id: "replace_data_element",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
    accept: "application/json",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /instances`
pub static SEARCH_INSTANCES: Operation = Operation {
    api: "altinn-storage",
    id: "search_instances",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements/{dataGuid}/filescanstatus`
pub static SET_FILE_SCAN_STATUS: Operation = Operation {
    api: "altinn-storage",
    id: "set_file_scan_status",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements/{dataGuid}/filescanstatus",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};

/// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/sign`
pub static SIGN_INSTANCE: Operation = Operation {
    api: "altinn-storage",
    id: "sign_instance",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/sign",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/lock`
pub static UNLOCK_DATA_ELEMENT: Operation = Operation {
    api: "altinn-storage",
    id: "unlock_data_element",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/lock",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /applications/{org}/{app}`
pub static UPDATE_APPLICATION: Operation = Operation {
    api: "altinn-storage",
    id: "update_application",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications/{org}/{app}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: false,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements/{dataGuid}`
pub static UPDATE_DATA_ELEMENT: Operation = Operation {
    api: "altinn-storage",
    id: "update_data_element",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements/{dataGuid}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/datavalues`
pub static UPDATE_DATA_VALUES: Operation = Operation {
    api: "altinn-storage",
    id: "update_data_values",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/datavalues",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PATCH /instances/{instanceOwnerPartyId}/{instanceGuid}/lock`
pub static UPDATE_INSTANCE_LOCK: Operation = Operation {
    api: "altinn-storage",
    id: "update_instance_lock",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/lock",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/presentationtexts`
pub static UPDATE_PRESENTATION_TEXTS: Operation = Operation {
    api: "altinn-storage",
    id: "update_presentation_texts",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/presentationtexts",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/process`
pub static UPDATE_PROCESS: Operation = Operation {
    api: "altinn-storage",
    id: "update_process",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/process",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/process/instanceandevents`
pub static UPDATE_PROCESS_AND_EVENTS: Operation = Operation {
    api: "altinn-storage",
    id: "update_process_and_events",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/process/instanceandevents",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/readstatus`
pub static UPDATE_READ_STATUS: Operation = Operation {
    api: "altinn-storage",
    id: "update_read_status",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/readstatus",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/substatus`
pub static UPDATE_SUBSTATUS: Operation = Operation {
    api: "altinn-storage",
    id: "update_substatus",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/substatus",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /applications/{org}/{app}/texts/{language}`
pub static UPDATE_TEXT_RESOURCE: Operation = Operation {
    api: "altinn-storage",
    id: "update_text_resource",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/applications/{org}/{app}/texts/{language}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: false,
};

/// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/data`
pub static UPLOAD_DATA_ELEMENT: Operation = Operation {
    api: "altinn-storage",
    id: "upload_data_element",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/storage/api/v1",
    path: "/instances/{instanceOwnerPartyId}/{instanceGuid}/data",
    accept: "application/json",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};
