//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from surface.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &CREATE_CLIENT,
    &CREATE_CONSUMER_CLIENT,
    &CREATE_ON_BEHALF_OF,
    &CREATE_SCOPE,
    &DELETE_CLIENT,
    &DELETE_CLIENT_KEYS,
    &DELETE_CONSUMER_CLIENT,
    &DELETE_ON_BEHALF_OF,
    &DELETE_SCOPE,
    &GET_CLIENT,
    &GET_CLIENT_KEYS,
    &GET_ON_BEHALF_OF,
    &GRANT_SCOPE_ACCESS,
    &LIST_CLIENTS,
    &LIST_CONSUMER_CLIENTS,
    &LIST_CONSUMER_SCOPE_ACCESS,
    &LIST_DELEGATION_SOURCES,
    &LIST_GRANTED_SCOPES,
    &LIST_ON_BEHALF_OF,
    &LIST_PUBLIC_SCOPES,
    &LIST_SCOPE_ACCESS,
    &LIST_SCOPES,
    &POST_CLIENT_KEYS,
    &REPLACE_CLIENT_KEYS,
    &REVOKE_SCOPE_ACCESS,
    &UPDATE_CLIENT,
    &UPDATE_ON_BEHALF_OF,
    &UPDATE_SCOPE,
];

/// `POST /clients`
pub static CREATE_CLIENT: Operation = Operation {
    api: "digdir-selfservice",
    id: "create_client",
    method: Method::POST,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /datasharing/consumer/client`
pub static CREATE_CONSUMER_CLIENT: Operation = Operation {
    api: "digdir-selfservice",
    id: "create_consumer_client",
    method: Method::POST,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/datasharing/consumer/client",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten]],
    scopes: &[&["idporten:dcr.datasharing"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /clients/{client_id}/onbehalfof`
pub static CREATE_ON_BEHALF_OF: Operation = Operation {
    api: "digdir-selfservice",
    id: "create_on_behalf_of",
    method: Method::POST,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/onbehalfof",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr/onbehalfof:write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /scopes`
pub static CREATE_SCOPE: Operation = Operation {
    api: "digdir-selfservice",
    id: "create_scope",
    method: Method::POST,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:scopes.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /clients/{client_id}`
pub static DELETE_CLIENT: Operation = Operation {
    api: "digdir-selfservice",
    id: "delete_client",
    method: Method::DELETE,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /clients/{client_id}/jwks`
pub static DELETE_CLIENT_KEYS: Operation = Operation {
    api: "digdir-selfservice",
    id: "delete_client_keys",
    method: Method::DELETE,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/jwks",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /datasharing/consumer/client`
pub static DELETE_CONSUMER_CLIENT: Operation = Operation {
    api: "digdir-selfservice",
    id: "delete_consumer_client",
    method: Method::DELETE,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/datasharing/consumer/client",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten]],
    scopes: &[&["idporten:dcr.datasharing"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /clients/{client_id}/onbehalfof/{onbehalfof}`
pub static DELETE_ON_BEHALF_OF: Operation = Operation {
    api: "digdir-selfservice",
    id: "delete_on_behalf_of",
    method: Method::DELETE,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/onbehalfof/{onbehalfof}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr/onbehalfof:write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /scopes`
pub static DELETE_SCOPE: Operation = Operation {
    api: "digdir-selfservice",
    id: "delete_scope",
    method: Method::DELETE,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:scopes.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /clients/{client_id}`
pub static GET_CLIENT: Operation = Operation {
    api: "digdir-selfservice",
    id: "get_client",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /clients/{client_id}/jwks`
pub static GET_CLIENT_KEYS: Operation = Operation {
    api: "digdir-selfservice",
    id: "get_client_keys",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/jwks",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /clients/{client_id}/onbehalfof/{onbehalfof}`
pub static GET_ON_BEHALF_OF: Operation = Operation {
    api: "digdir-selfservice",
    id: "get_on_behalf_of",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/onbehalfof/{onbehalfof}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.read"], &["idporten:dcr/onbehalfof:write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /scopes/access/{consumer_orgno}`
pub static GRANT_SCOPE_ACCESS: Operation = Operation {
    api: "digdir-selfservice",
    id: "grant_scope_access",
    method: Method::PUT,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes/access/{consumer_orgno}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:scopes.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /clients`
pub static LIST_CLIENTS: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_clients",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /datasharing/consumer/client`
pub static LIST_CONSUMER_CLIENTS: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_consumer_clients",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/datasharing/consumer/client",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten]],
    scopes: &[&["idporten:dcr.datasharing"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /datasharing/consumer/scope/access`
pub static LIST_CONSUMER_SCOPE_ACCESS: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_consumer_scope_access",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/datasharing/consumer/scope/access",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::IdPorten]],
    scopes: &[&["idporten:dcr.datasharing"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /delegationsources`
pub static LIST_DELEGATION_SOURCES: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_delegation_sources",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/delegationsources",
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

/// `GET /scopes/access/all`
pub static LIST_GRANTED_SCOPES: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_granted_scopes",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes/access/all",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /clients/{client_id}/onbehalfof`
pub static LIST_ON_BEHALF_OF: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_on_behalf_of",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/onbehalfof",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.read"], &["idporten:dcr/onbehalfof:write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /scopes/all`
pub static LIST_PUBLIC_SCOPES: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_public_scopes",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes/all",
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

/// `GET /scopes/access`
pub static LIST_SCOPE_ACCESS: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_scope_access",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes/access",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:scopes.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /scopes`
pub static LIST_SCOPES: Operation = Operation {
    api: "digdir-selfservice",
    id: "list_scopes",
    method: Method::GET,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:scopes.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /clients/{client_id}/jwks`
pub static POST_CLIENT_KEYS: Operation = Operation {
    api: "digdir-selfservice",
    id: "post_client_keys",
    method: Method::POST,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/jwks",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /clients/{client_id}/jwks`
pub static REPLACE_CLIENT_KEYS: Operation = Operation {
    api: "digdir-selfservice",
    id: "replace_client_keys",
    method: Method::PUT,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/jwks",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /scopes/access/{consumer_orgno}`
pub static REVOKE_SCOPE_ACCESS: Operation = Operation {
    api: "digdir-selfservice",
    id: "revoke_scope_access",
    method: Method::DELETE,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes/access/{consumer_orgno}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:scopes.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /clients/{client_id}`
pub static UPDATE_CLIENT: Operation = Operation {
    api: "digdir-selfservice",
    id: "update_client",
    method: Method::PUT,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr.modify"], &["idporten:dcr.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /clients/{client_id}/onbehalfof/{onbehalfof}`
pub static UPDATE_ON_BEHALF_OF: Operation = Operation {
    api: "digdir-selfservice",
    id: "update_on_behalf_of",
    method: Method::PUT,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/clients/{client_id}/onbehalfof/{onbehalfof}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:dcr/onbehalfof:write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /scopes`
pub static UPDATE_SCOPE: Operation = Operation {
    api: "digdir-selfservice",
    id: "update_scope",
    method: Method::PUT,
    host: Host::SelfService,
    prefix: "/api/v1",
    path: "/scopes",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten]],
    scopes: &[&["idporten:scopes.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
