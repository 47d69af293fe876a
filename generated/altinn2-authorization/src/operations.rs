//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-authorization-v0.json (version 1.0.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_DELEGATION,
    &CREATE_ROLE_DEFINITION,
    &DELETE_APP_RIGHT,
    &DELETE_DELEGATED_APP_RIGHT,
    &DELETE_DELEGATED_RIGHT,
    &DELETE_DELEGATED_ROLE,
    &DELETE_DELEGATION,
    &DELETE_RIGHT,
    &DELETE_ROLE,
    &DELETE_ROLE_DEFINITION,
    &GET_RIGHT_HOLDER,
    &GET_ROLE_DEFINITION,
    &LIST_APP_RIGHTS,
    &LIST_RIGHT_HOLDER_APP_RIGHTS,
    &LIST_RIGHT_HOLDER_RIGHTS,
    &LIST_RIGHT_HOLDER_ROLES,
    &LIST_RIGHT_HOLDERS,
    &LIST_RIGHTS,
    &LIST_ROLE_DEFINITIONS,
    &LIST_ROLES,
    &UPDATE_ROLE_DEFINITION,
];

/// `POST /api/{who}/authorization/Delegations`
pub static CREATE_DELEGATION: Operation = Operation {
    api: "altinn2-authorization",
    id: "create_delegation",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations",
    accept: "*/*",
    content_type: Some("application/hal+json"),
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /api/{who}/authorization/RoleDefinitions`
pub static CREATE_ROLE_DEFINITION: Operation = Operation {
    api: "altinn2-authorization",
    id: "create_role_definition",
    method: Method::POST,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/RoleDefinitions",
    accept: "*/*",
    content_type: Some("application/hal+json"),
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:roledefinitions.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /api/{who}/authorization/apprights/{org}/{app}/{ruleGuid}`
pub static DELETE_APP_RIGHT: Operation = Operation {
    api: "altinn2-authorization",
    id: "delete_app_right",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/apprights/{org}/{app}/{ruleGuid}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:rolesandrights.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /api/{who}/authorization/Delegations/{receiverID}/apprights/{org}/{app}/{ruleGuid}`
pub static DELETE_DELEGATED_APP_RIGHT: Operation = Operation {
    api: "altinn2-authorization",
    id: "delete_delegated_app_right",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations/{receiverID}/apprights/{org}/{app}/{ruleGuid}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /api/{who}/authorization/Delegations/{receiverID}/rights/{rightID}`
pub static DELETE_DELEGATED_RIGHT: Operation = Operation {
    api: "altinn2-authorization",
    id: "delete_delegated_right",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations/{receiverID}/rights/{rightID}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /api/{who}/authorization/Delegations/{receiverID}/roles/{roleID}`
pub static DELETE_DELEGATED_ROLE: Operation = Operation {
    api: "altinn2-authorization",
    id: "delete_delegated_role",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations/{receiverID}/roles/{roleID}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /api/{who}/authorization/Delegations`
pub static DELETE_DELEGATION: Operation = Operation {
    api: "altinn2-authorization",
    id: "delete_delegation",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /api/{who}/authorization/rights/{rightID}`
pub static DELETE_RIGHT: Operation = Operation {
    api: "altinn2-authorization",
    id: "delete_right",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/rights/{rightID}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:rolesandrights.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /api/{who}/authorization/roles/{roleID}`
pub static DELETE_ROLE: Operation = Operation {
    api: "altinn2-authorization",
    id: "delete_role",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/roles/{roleID}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:rolesandrights.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /api/{who}/authorization/RoleDefinitions/{roleTypeID}`
pub static DELETE_ROLE_DEFINITION: Operation = Operation {
    api: "altinn2-authorization",
    id: "delete_role_definition",
    method: Method::DELETE,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/RoleDefinitions/{roleTypeID}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:roledefinitions.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/Delegations/{receiverID}`
pub static GET_RIGHT_HOLDER: Operation = Operation {
    api: "altinn2-authorization",
    id: "get_right_holder",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations/{receiverID}",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/RoleDefinitions/{roleTypeID}`
pub static GET_ROLE_DEFINITION: Operation = Operation {
    api: "altinn2-authorization",
    id: "get_role_definition",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/RoleDefinitions/{roleTypeID}",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:roledefinitions.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/apprights`
pub static LIST_APP_RIGHTS: Operation = Operation {
    api: "altinn2-authorization",
    id: "list_app_rights",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/apprights",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:rolesandrights.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/Delegations/{receiverID}/apprights`
pub static LIST_RIGHT_HOLDER_APP_RIGHTS: Operation = Operation {
    api: "altinn2-authorization",
    id: "list_right_holder_app_rights",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations/{receiverID}/apprights",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/Delegations/{receiverID}/rights`
pub static LIST_RIGHT_HOLDER_RIGHTS: Operation = Operation {
    api: "altinn2-authorization",
    id: "list_right_holder_rights",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations/{receiverID}/rights",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/Delegations/{receiverID}/roles`
pub static LIST_RIGHT_HOLDER_ROLES: Operation = Operation {
    api: "altinn2-authorization",
    id: "list_right_holder_roles",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations/{receiverID}/roles",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/Delegations`
pub static LIST_RIGHT_HOLDERS: Operation = Operation {
    api: "altinn2-authorization",
    id: "list_right_holders",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/Delegations",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:delegations.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/rights`
pub static LIST_RIGHTS: Operation = Operation {
    api: "altinn2-authorization",
    id: "list_rights",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/rights",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:rolesandrights.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/RoleDefinitions`
pub static LIST_ROLE_DEFINITIONS: Operation = Operation {
    api: "altinn2-authorization",
    id: "list_role_definitions",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/RoleDefinitions",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:roledefinitions.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /api/{who}/authorization/roles`
pub static LIST_ROLES: Operation = Operation {
    api: "altinn2-authorization",
    id: "list_roles",
    method: Method::GET,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/roles",
    accept: "application/hal+json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:rolesandrights.read"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /api/{who}/authorization/RoleDefinitions/{roleTypeID}`
pub static UPDATE_ROLE_DEFINITION: Operation = Operation {
    api: "altinn2-authorization",
    id: "update_role_definition",
    method: Method::PUT,
    host: Host::Altinn2,
    prefix: "",
    path: "/api/{who}/authorization/RoleDefinitions/{roleTypeID}",
    accept: "*/*",
    content_type: Some("application/hal+json"),
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten, TokenKind::ApiKey], &[TokenKind::Maskinporten, TokenKind::ApiKey]],
    scopes: &[&["altinn:roledefinitions.write"], &["altinn:enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
