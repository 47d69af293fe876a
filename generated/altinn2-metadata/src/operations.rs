//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-metadata-v0.json (version 1.0.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &DOWNLOAD_ATTACHMENT_SCHEMA,
    &DOWNLOAD_FORM_SCHEMA,
    &DOWNLOAD_LOOKUP_SCHEMA,
    &GET_CODE_LIST,
    &GET_CORRESPONDENCE_SERVICE,
    &GET_FORM_SERVICE,
    &GET_JSON_WEB_KEYS,
    &GET_LOOKUP_SERVICE,
    &GET_OAUTH_METADATA,
    &GET_ROLE_DEFINITION,
    &LIST_CODE_LISTS,
    &LIST_ROLE_DEFINITIONS,
    &LIST_ROLE_REQUIREMENTS,
    &LIST_SERVICES,
];

/// `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}/attachmentrules/{ruleId}/xsd`
pub static DOWNLOAD_ATTACHMENT_SCHEMA: Operation = Operation {
    api: "altinn2-metadata",
    id: "download_attachment_schema",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/formtask/{serviceCode}/{serviceEditionCode}/attachmentrules/{ruleId}/xsd",
    accept: "application/xml",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}/forms/{dataFormatId}/{dataFormatVersion}/xsd`
pub static DOWNLOAD_FORM_SCHEMA: Operation = Operation {
    api: "altinn2-metadata",
    id: "download_form_schema",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/formtask/{serviceCode}/{serviceEditionCode}/forms/{dataFormatId}/{dataFormatVersion}/xsd",
    accept: "application/xml",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/lookup/{serviceCode}/{serviceEditionCode}/schemas/{schema}`
pub static DOWNLOAD_LOOKUP_SCHEMA: Operation = Operation {
    api: "altinn2-metadata",
    id: "download_lookup_schema",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/lookup/{serviceCode}/{serviceEditionCode}/schemas/{schema}",
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

/// `GET /api/metadata/codelists/{name}/{version}`
pub static GET_CODE_LIST: Operation = Operation {
    api: "altinn2-metadata",
    id: "get_code_list",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/codelists/{name}/{version}",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/correspondence/{serviceCode}/{serviceEditionCode}`
pub static GET_CORRESPONDENCE_SERVICE: Operation = Operation {
    api: "altinn2-metadata",
    id: "get_correspondence_service",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/correspondence/{serviceCode}/{serviceEditionCode}",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}`
pub static GET_FORM_SERVICE: Operation = Operation {
    api: "altinn2-metadata",
    id: "get_form_service",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/formtask/{serviceCode}/{serviceEditionCode}",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/jwk`
pub static GET_JSON_WEB_KEYS: Operation = Operation {
    api: "altinn2-metadata",
    id: "get_json_web_keys",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/jwk",
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

/// `GET /api/metadata/lookup/{serviceCode}/{serviceEditionCode}`
pub static GET_LOOKUP_SERVICE: Operation = Operation {
    api: "altinn2-metadata",
    id: "get_lookup_service",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/lookup/{serviceCode}/{serviceEditionCode}",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/well-known`
pub static GET_OAUTH_METADATA: Operation = Operation {
    api: "altinn2-metadata",
    id: "get_oauth_metadata",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/well-known",
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

/// `GET /api/metadata/roledefinitions/{roleDefinitionId}`
pub static GET_ROLE_DEFINITION: Operation = Operation {
    api: "altinn2-metadata",
    id: "get_role_definition",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/roledefinitions/{roleDefinitionId}",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/codelists`
pub static LIST_CODE_LISTS: Operation = Operation {
    api: "altinn2-metadata",
    id: "list_code_lists",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/codelists",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/roledefinitions`
pub static LIST_ROLE_DEFINITIONS: Operation = Operation {
    api: "altinn2-metadata",
    id: "list_role_definitions",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/roledefinitions",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/metadata/rolerequirements`
pub static LIST_ROLE_REQUIREMENTS: Operation = Operation {
    api: "altinn2-metadata",
    id: "list_role_requirements",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata/rolerequirements",
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

/// `GET /api/metadata`
pub static LIST_SERVICES: Operation = Operation {
    api: "altinn2-metadata",
    id: "list_services",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/metadata",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
