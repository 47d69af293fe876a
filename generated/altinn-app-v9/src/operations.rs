//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-app-v9.json. Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &ADD_TAG,
    &ADVANCE_PROCESS,
    &CALCULATE_ANONYMOUS_DATA,
    &CALCULATE_STATELESS_DATA,
    &CALL_EXTERNAL_API,
    &COMPLETE_INSTANCE,
    &COMPLETE_PROCESS,
    &CREATE_DATA,
    &CREATE_DATA_LEGACY,
    &CREATE_INSTANCE,
    &CREATE_INSTANCE_WITH_DATA,
    &DELETE_DATA,
    &DELETE_INSTANCE,
    &DELETE_TAG,
    &DOWNLOAD_DATA,
    &GET_ANONYMOUS_DATA,
    &GET_APPLICATION_METADATA,
    &GET_APPLICATION_SETTINGS,
    &GET_AUTHORIZATION_POLICY,
    &GET_CURRENT_PARTY,
    &GET_DATA_LIST,
    &GET_ENRICHED_INSTANCE,
    &GET_FILE_SCAN_RESULT,
    &GET_FOOTER,
    &GET_FORM_BOOTSTRAP,
    &GET_FORM_PAGE,
    &GET_HOME_PAGE,
    &GET_INSTANCE,
    &GET_INSTANCE_DATA_LIST,
    &GET_INSTANCE_PAGE,
    &GET_INSTANCE_SELECTION_PAGE,
    &GET_JSON_SCHEMA,
    &GET_LAYOUT_SETS,
    &GET_LAYOUT_SETTINGS,
    &GET_LAYOUTS,
    &GET_NUMBERED_PAGE,
    &GET_ORDER_DETAILS,
    &GET_PARTY_ERROR_PAGE,
    &GET_PARTY_SELECTION_PAGE,
    &GET_PAYMENT,
    &GET_PDF_FORMAT,
    &GET_PROCESS,
    &GET_PROCESS_DEFINITION,
    &GET_PROCESS_HISTORY,
    &GET_SIGNING_STATE,
    &GET_STATELESS_DATA,
    &GET_STATELESS_FORM_BOOTSTRAP,
    &GET_TEXT_RESOURCE,
    &GET_USER_DEFINED_METADATA,
    &GET_USER_PROFILE,
    &GET_VALIDATION_CONFIGURATION,
    &GET_XSD_SCHEMA,
    &INVALIDATE_COOKIE,
    &KEEP_ALIVE,
    &LIST_ACTIVE_INSTANCES,
    &LIST_INSTANCE_OPTIONS,
    &LIST_LANGUAGES,
    &LIST_NEXT_ELEMENTS,
    &LIST_OPTIONS,
    &LIST_PARTIES,
    &LIST_SIGNING_DATA_ELEMENTS,
    &LIST_SIGNING_ORGANIZATIONS,
    &LIST_TAGS,
    &LOOKUP_ORGANISATION,
    &LOOKUP_PERSON,
    &PATCH_DATA,
    &PATCH_DATA_ELEMENT,
    &PERFORM_ACTION,
    &RESUME_PROCESS,
    &RUN_WORKFLOW_COMMAND,
    &SELECT_PARTY,
    &SET_QUERY_PARAMS,
    &START_PROCESS,
    &UPDATE_DATA,
    &UPDATE_SUBSTATUS,
    &UPDATE_TAGS,
    &UPDATE_USER_DEFINED_METADATA,
    &VALIDATE_DATA_ELEMENT,
    &VALIDATE_INSTANCE,
    &VALIDATE_INSTANTIATION,
    &VALIDATE_REDIRECT_URL,
];

/// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`
pub static ADD_TAG: Operation = Operation {
    api: "altinn-app-v9",
    id: "add_tag",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags",
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

/// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next`
pub static ADVANCE_PROCESS: Operation = Operation {
    api: "altinn-app-v9",
    id: "advance_process",
    method: Method::PUT,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next",
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

/// `POST /{org}/{app}/v1/data/anonymous`
pub static CALCULATE_ANONYMOUS_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "calculate_anonymous_data",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/v1/data/anonymous",
    accept: "application/json",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /{org}/{app}/v1/data`
pub static CALCULATE_STATELESS_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "calculate_stateless_data",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/v1/data",
    accept: "application/json",
    content_type: Some("application/octet-stream"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/api/external/{externalApiId}`
pub static CALL_EXTERNAL_API: Operation = Operation {
    api: "altinn-app-v9",
    id: "call_external_api",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/api/external/{externalApiId}",
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

/// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/complete`
pub static COMPLETE_INSTANCE: Operation = Operation {
    api: "altinn-app-v9",
    id: "complete_instance",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/complete",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/completeProcess`
pub static COMPLETE_PROCESS: Operation = Operation {
    api: "altinn-app-v9",
    id: "complete_process",
    method: Method::PUT,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/completeProcess",
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

/// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/type/{dataType}`
pub static CREATE_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "create_data",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/type/{dataType}",
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

/// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data`
pub static CREATE_DATA_LEGACY: Operation = Operation {
    api: "altinn-app-v9",
    id: "create_data_legacy",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data",
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

/// `POST /{org}/{app}/instances/create`
pub static CREATE_INSTANCE: Operation = Operation {
    api: "altinn-app-v9",
    id: "create_instance",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/create",
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

/// `POST /{org}/{app}/instances`
pub static CREATE_INSTANCE_WITH_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "create_instance_with_data",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances",
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

/// `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
pub static DELETE_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "delete_data",
    method: Method::DELETE,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
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

/// `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`
pub static DELETE_INSTANCE: Operation = Operation {
    api: "altinn-app-v9",
    id: "delete_instance",
    method: Method::DELETE,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}",
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

/// `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags/{tag}`
pub static DELETE_TAG: Operation = Operation {
    api: "altinn-app-v9",
    id: "delete_tag",
    method: Method::DELETE,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags/{tag}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
pub static DOWNLOAD_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "download_data",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
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

/// `GET /{org}/{app}/v1/data/anonymous`
pub static GET_ANONYMOUS_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_anonymous_data",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/v1/data/anonymous",
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

/// `GET /{org}/{app}/api/v1/applicationmetadata`
pub static GET_APPLICATION_METADATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_application_metadata",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/applicationmetadata",
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

/// `GET /{org}/{app}/api/v1/applicationsettings`
pub static GET_APPLICATION_SETTINGS: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_application_settings",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/applicationsettings",
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

/// `GET /{org}/{app}/api/v1/meta/authorizationpolicy`
pub static GET_AUTHORIZATION_POLICY: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_authorization_policy",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/meta/authorizationpolicy",
    accept: "text/xml",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/api/authorization/parties/current`
pub static GET_CURRENT_PARTY: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_current_party",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/authorization/parties/current",
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

/// `GET /{org}/{app}/api/datalists/{id}`
pub static GET_DATA_LIST: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_data_list",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/datalists/{id}",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/enriched`
pub static GET_ENRICHED_INSTANCE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_enriched_instance",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/enriched",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/filescanresult`
pub static GET_FILE_SCAN_RESULT: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_file_scan_result",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/filescanresult",
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

/// `GET /{org}/{app}/api/v1/footer`
pub static GET_FOOTER: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_footer",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/footer",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/bootstrap-form/{uiFolder}`
pub static GET_FORM_BOOTSTRAP: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_form_bootstrap",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/bootstrap-form/{uiFolder}",
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

/// `GET /{org}/{app}/instance/{partyId}/{instanceGuid}/{rest}`
pub static GET_FORM_PAGE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_form_page",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instance/{partyId}/{instanceGuid}/{rest}",
    accept: "text/html",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}`
pub static GET_HOME_PAGE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_home_page",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}",
    accept: "text/html",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`
pub static GET_INSTANCE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_instance",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/datalists/{id}`
pub static GET_INSTANCE_DATA_LIST: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_instance_data_list",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/datalists/{id}",
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

/// `GET /{org}/{app}/instance/{partyId}/{instanceGuid}`
pub static GET_INSTANCE_PAGE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_instance_page",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instance/{partyId}/{instanceGuid}",
    accept: "text/html",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/instance-selection`
pub static GET_INSTANCE_SELECTION_PAGE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_instance_selection_page",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instance-selection",
    accept: "text/html",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/api/jsonschema/{id}`
pub static GET_JSON_SCHEMA: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_json_schema",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/jsonschema/{id}",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/api/layoutsets`
pub static GET_LAYOUT_SETS: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_layout_sets",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/layoutsets",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/api/layoutsettings/{id}`
pub static GET_LAYOUT_SETTINGS: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_layout_settings",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/layoutsettings/{id}",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/api/layouts/{id}`
pub static GET_LAYOUTS: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_layouts",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/layouts/{id}",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/{pageName}`
pub static GET_NUMBERED_PAGE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_numbered_page",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/{pageName}",
    accept: "text/html",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/payment/order-details`
pub static GET_ORDER_DETAILS: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_order_details",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/payment/order-details",
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

/// `GET /{org}/{app}/party-selection/{errorCode}`
pub static GET_PARTY_ERROR_PAGE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_party_error_page",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/party-selection/{errorCode}",
    accept: "text/html",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/party-selection`
pub static GET_PARTY_SELECTION_PAGE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_party_selection_page",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/party-selection",
    accept: "text/html",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/payment`
pub static GET_PAYMENT: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_payment",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/payment",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/pdf/format`
pub static GET_PDF_FORMAT: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_pdf_format",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/pdf/format",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process`
pub static GET_PROCESS: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_process",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process",
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

/// `GET /{org}/{app}/api/v1/meta/process`
pub static GET_PROCESS_DEFINITION: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_process_definition",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/meta/process",
    accept: "text/xml",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/history`
pub static GET_PROCESS_HISTORY: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_process_history",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/history",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing`
pub static GET_SIGNING_STATE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_signing_state",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing",
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

/// `GET /{org}/{app}/v1/data`
pub static GET_STATELESS_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_stateless_data",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/v1/data",
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

/// `GET /{org}/{app}/api/bootstrap-form/{uiFolder}`
pub static GET_STATELESS_FORM_BOOTSTRAP: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_stateless_form_bootstrap",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/bootstrap-form/{uiFolder}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[]],
    scopes: &[&["altinn:serviceowner/instances.read"], &["altinn:instances.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/api/v1/texts/{language}`
pub static GET_TEXT_RESOURCE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_text_resource",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/texts/{language}",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/user-defined-metadata`
pub static GET_USER_DEFINED_METADATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_user_defined_metadata",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/user-defined-metadata",
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

/// `GET /{org}/{app}/api/v1/profile/user`
pub static GET_USER_PROFILE: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_user_profile",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/profile/user",
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

/// `GET /{org}/{app}/api/validationconfig/{dataTypeId}`
pub static GET_VALIDATION_CONFIGURATION: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_validation_configuration",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/validationconfig/{dataTypeId}",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/api/xsdschema/{id}`
pub static GET_XSD_SCHEMA: Operation = Operation {
    api: "altinn-app-v9",
    id: "get_xsd_schema",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/xsdschema/{id}",
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

/// `PUT /{org}/{app}/api/Authentication/invalidatecookie`
pub static INVALIDATE_COOKIE: Operation = Operation {
    api: "altinn-app-v9",
    id: "invalidate_cookie",
    method: Method::PUT,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/Authentication/invalidatecookie",
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

/// `GET /{org}/{app}/api/Authentication/keepAlive`
pub static KEEP_ALIVE: Operation = Operation {
    api: "altinn-app-v9",
    id: "keep_alive",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/Authentication/keepAlive",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/active`
pub static LIST_ACTIVE_INSTANCES: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_active_instances",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/active",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/options/{optionsIdOrLibraryRef}`
pub static LIST_INSTANCE_OPTIONS: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_instance_options",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/options/{optionsIdOrLibraryRef}",
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

/// `GET /{org}/{app}/api/v1/applicationlanguages`
pub static LIST_LANGUAGES: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_languages",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/applicationlanguages",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next`
pub static LIST_NEXT_ELEMENTS: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_next_elements",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next",
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

/// `GET /{org}/{app}/api/options/{optionsIdOrLibraryRef}`
pub static LIST_OPTIONS: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_options",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/options/{optionsIdOrLibraryRef}",
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

/// `GET /{org}/{app}/api/v1/parties`
pub static LIST_PARTIES: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_parties",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/parties",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing/data-elements`
pub static LIST_SIGNING_DATA_ELEMENTS: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_signing_data_elements",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing/data-elements",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing/organizations`
pub static LIST_SIGNING_ORGANIZATIONS: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_signing_organizations",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing/organizations",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`
pub static LIST_TAGS: Operation = Operation {
    api: "altinn-app-v9",
    id: "list_tags",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags",
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

/// `GET /{org}/{app}/api/v1/lookup/organisation/{orgNr}`
pub static LOOKUP_ORGANISATION: Operation = Operation {
    api: "altinn-app-v9",
    id: "lookup_organisation",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/lookup/organisation/{orgNr}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /{org}/{app}/api/v1/lookup/person`
pub static LOOKUP_PERSON: Operation = Operation {
    api: "altinn-app-v9",
    id: "lookup_person",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/lookup/person",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PATCH /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data`
pub static PATCH_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "patch_data",
    method: Method::PATCH,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data",
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

/// `PATCH /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
pub static PATCH_DATA_ELEMENT: Operation = Operation {
    api: "altinn-app-v9",
    id: "patch_data_element",
    method: Method::PATCH,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
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

/// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/actions`
pub static PERFORM_ACTION: Operation = Operation {
    api: "altinn-app-v9",
    id: "perform_action",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/actions",
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

/// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/resume`
pub static RESUME_PROCESS: Operation = Operation {
    api: "altinn-app-v9",
    id: "resume_process",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/resume",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/workflow-engine-callbacks/{commandKey}`
pub static RUN_WORKFLOW_COMMAND: Operation = Operation {
    api: "altinn-app-v9",
    id: "run_workflow_command",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/workflow-engine-callbacks/{commandKey}",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: true,
    published: true,
};

/// `PUT /{org}/{app}/api/v1/parties/{partyId}`
pub static SELECT_PARTY: Operation = Operation {
    api: "altinn-app-v9",
    id: "select_party",
    method: Method::PUT,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/parties/{partyId}",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /{org}/{app}/set-query-params`
pub static SET_QUERY_PARAMS: Operation = Operation {
    api: "altinn-app-v9",
    id: "set_query_params",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/set-query-params",
    accept: "text/html",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/start`
pub static START_PROCESS: Operation = Operation {
    api: "altinn-app-v9",
    id: "start_process",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/start",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"], &["altinn:instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
pub static UPDATE_DATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "update_data",
    method: Method::PUT,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
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

/// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/substatus`
pub static UPDATE_SUBSTATUS: Operation = Operation {
    api: "altinn-app-v9",
    id: "update_substatus",
    method: Method::PUT,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/substatus",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:serviceowner/instances.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`
pub static UPDATE_TAGS: Operation = Operation {
    api: "altinn-app-v9",
    id: "update_tags",
    method: Method::PUT,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags",
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

/// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/user-defined-metadata`
pub static UPDATE_USER_DEFINED_METADATA: Operation = Operation {
    api: "altinn-app-v9",
    id: "update_user_defined_metadata",
    method: Method::PUT,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/user-defined-metadata",
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

/// `GET /{org}/{app}/instances/{instanceOwnerId}/{instanceId}/data/{dataGuid}/validate`
pub static VALIDATE_DATA_ELEMENT: Operation = Operation {
    api: "altinn-app-v9",
    id: "validate_data_element",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerId}/{instanceId}/data/{dataGuid}/validate",
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

/// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/validate`
pub static VALIDATE_INSTANCE: Operation = Operation {
    api: "altinn-app-v9",
    id: "validate_instance",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/validate",
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

/// `POST /{org}/{app}/api/v1/parties/validateInstantiation`
pub static VALIDATE_INSTANTIATION: Operation = Operation {
    api: "altinn-app-v9",
    id: "validate_instantiation",
    method: Method::POST,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/parties/validateInstantiation",
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

/// `GET /{org}/{app}/api/v1/redirect`
pub static VALIDATE_REDIRECT_URL: Operation = Operation {
    api: "altinn-app-v9",
    id: "validate_redirect_url",
    method: Method::GET,
    host: Host::Apps,
    prefix: "",
    path: "/{org}/{app}/api/v1/redirect",
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
