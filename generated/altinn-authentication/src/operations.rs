//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-authentication-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &APPROVE_AGENT_REQUEST,
    &APPROVE_CHANGE_REQUEST,
    &APPROVE_SYSTEM_USER_REQUEST,
    &CREATE_AGENT_REQUEST,
    &CREATE_CHANGE_REQUEST,
    &CREATE_SYSTEM_USER,
    &CREATE_SYSTEM_USER_REQUEST,
    &DELEGATE_AGENT_CLIENT,
    &DELEGATE_CLIENT,
    &DELEGATE_CLIENT_TO_AGENT,
    &DELEGATE_SELF_TO_AGENT,
    &DELETE_AGENT_DELEGATION,
    &DELETE_AGENT_SYSTEM_USER,
    &DELETE_CHANGE_REQUEST,
    &DELETE_SYSTEM,
    &DELETE_SYSTEM_USER,
    &DELETE_SYSTEM_USER_REQUEST,
    &ESCALATE_AGENT_REQUEST,
    &ESCALATE_SYSTEM_USER_REQUEST,
    &EXCHANGE_TOKEN,
    &FRONT_CHANNEL_LOGOUT,
    &GET_AGENT_REQUEST,
    &GET_AGENT_REQUEST_BY_EXTERNAL_REF,
    &GET_AGENT_REQUEST_FOR_PARTY,
    &GET_AGENT_REQUEST_FOR_USER,
    &GET_CHANGE_REQUEST,
    &GET_CHANGE_REQUEST_BY_EXTERNAL_REF,
    &GET_CHANGE_REQUEST_FOR_PARTY,
    &GET_CHANGE_REQUEST_FOR_USER,
    &GET_JWKS,
    &GET_OPENID_CONFIGURATION,
    &GET_SYSTEM,
    &GET_SYSTEM_USER,
    &GET_SYSTEM_USER_BY_EXTERNAL_ID,
    &GET_SYSTEM_USER_DELEGATIONS,
    &GET_SYSTEM_USER_REQUEST,
    &GET_SYSTEM_USER_REQUEST_BY_EXTERNAL_REF,
    &GET_SYSTEM_USER_REQUEST_FOR_PARTY,
    &GET_SYSTEM_USER_REQUEST_FOR_USER,
    &GET_VENDOR_SYSTEM,
    &GET_VENDOR_SYSTEM_USER,
    &HANDLE_LOGGED_OUT,
    &INTROSPECT_TOKEN,
    &IS_SELF_DELEGATED_TO_AGENT,
    &LIST_AGENT_DELEGATIONS,
    &LIST_AGENT_REQUESTS,
    &LIST_AGENT_SYSTEM_USERS,
    &LIST_AGENTS,
    &LIST_ALL_SYSTEM_USERS,
    &LIST_AVAILABLE_CLIENTS,
    &LIST_CHANGE_REQUESTS,
    &LIST_DELEGATED_CLIENTS,
    &LIST_FACILITATOR_CLIENTS,
    &LIST_PENDING_AGENT_REQUESTS,
    &LIST_PENDING_SYSTEM_USER_REQUESTS,
    &LIST_SYSTEM_ACCESS_PACKAGES,
    &LIST_SYSTEM_CHANGES,
    &LIST_SYSTEM_RIGHTS,
    &LIST_SYSTEM_USER_REQUESTS,
    &LIST_SYSTEM_USERS,
    &LIST_SYSTEMS,
    &LIST_VENDOR_SYSTEM_USERS,
    &LIST_VENDOR_SYSTEMS,
    &LOG_OUT,
    &REFRESH_TOKEN,
    &REGISTER_SYSTEM,
    &REJECT_AGENT_REQUEST,
    &REJECT_CHANGE_REQUEST,
    &REJECT_SYSTEM_USER_REQUEST,
    &REMOVE_AGENT_CLIENT,
    &REMOVE_CLIENT,
    &REMOVE_SELF_FROM_AGENT,
    &START_LOGIN,
    &UPDATE_SYSTEM,
    &UPDATE_SYSTEM_ACCESS_PACKAGES,
    &UPDATE_SYSTEM_RIGHTS,
    &UPDATE_SYSTEM_USER,
];

/// `POST /systemuser/request/agent/{party}/{requestId}/approve`
pub static APPROVE_AGENT_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "approve_agent_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/agent/{party}/{requestId}/approve",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/changerequest/{party}/{requestId}/approve`
pub static APPROVE_CHANGE_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "approve_change_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/{party}/{requestId}/approve",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/request/{party}/{requestId}/approve`
pub static APPROVE_SYSTEM_USER_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "approve_system_user_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/{party}/{requestId}/approve",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/request/vendor/agent`
pub static CREATE_AGENT_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "create_agent_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor/agent",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /systemuser/changerequest/vendor`
pub static CREATE_CHANGE_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "create_change_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/vendor",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /systemuser/{party}/create`
pub static CREATE_SYSTEM_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "create_system_user",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/{party}/create",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/request/vendor`
pub static CREATE_SYSTEM_USER_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "create_system_user_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /systemuser/agent/{party}/{systemUserId}`
pub static DELEGATE_AGENT_CLIENT: Operation = Operation {
    api: "altinn-authentication",
    id: "delegate_agent_client",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/{systemUserId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: false,
};

/// `POST /enduser/systemuser/clients`
pub static DELEGATE_CLIENT: Operation = Operation {
    api: "altinn-authentication",
    id: "delegate_client",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/enduser/systemuser/clients",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/agent/{party}/{systemUserId}/delegation`
pub static DELEGATE_CLIENT_TO_AGENT: Operation = Operation {
    api: "altinn-authentication",
    id: "delegate_client_to_agent",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/{systemUserId}/delegation",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/agent/{party}/{systemUserId}/self`
pub static DELEGATE_SELF_TO_AGENT: Operation = Operation {
    api: "altinn-authentication",
    id: "delegate_self_to_agent",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/{systemUserId}/self",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: false,
};

/// `DELETE /systemuser/agent/{party}/delegation/{delegationId}`
pub static DELETE_AGENT_DELEGATION: Operation = Operation {
    api: "altinn-authentication",
    id: "delete_agent_delegation",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/delegation/{delegationId}",
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

/// `DELETE /systemuser/agent/{party}/{systemUserId}`
pub static DELETE_AGENT_SYSTEM_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "delete_agent_system_user",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/{systemUserId}",
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

/// `DELETE /systemuser/changerequest/vendor/{requestId}`
pub static DELETE_CHANGE_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "delete_change_request",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/vendor/{requestId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /systemregister/vendor/{systemId}`
pub static DELETE_SYSTEM: Operation = Operation {
    api: "altinn-authentication",
    id: "delete_system",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/vendor/{systemId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /systemuser/{party}/{systemUserId}`
pub static DELETE_SYSTEM_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "delete_system_user",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/{party}/{systemUserId}",
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

/// `DELETE /systemuser/request/vendor/{requestId}`
pub static DELETE_SYSTEM_USER_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "delete_system_user_request",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor/{requestId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /systemuser/request/agent/{party}/{requestId}/escalate`
pub static ESCALATE_AGENT_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "escalate_agent_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/agent/{party}/{requestId}/escalate",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: false,
};

/// `POST /systemuser/request/{party}/{requestId}/escalate`
pub static ESCALATE_SYSTEM_USER_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "escalate_system_user_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/{party}/{requestId}/escalate",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: false,
};

/// `GET /exchange/{tokenProvider}`
pub static EXCHANGE_TOKEN: Operation = Operation {
    api: "altinn-authentication",
    id: "exchange_token",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/exchange/{tokenProvider}",
    accept: "text/plain",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::IdPorten]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /frontchannel_logout`
pub static FRONT_CHANNEL_LOGOUT: Operation = Operation {
    api: "altinn-authentication",
    id: "front_channel_logout",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/frontchannel_logout",
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

/// `GET /systemuser/request/vendor/agent/{requestId}`
pub static GET_AGENT_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "get_agent_request",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor/agent/{requestId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/request/vendor/agent/byexternalref/{systemId}/{orgNo}/{externalRef}`
pub static GET_AGENT_REQUEST_BY_EXTERNAL_REF: Operation = Operation {
    api: "altinn-authentication",
    id: "get_agent_request_by_external_ref",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor/agent/byexternalref/{systemId}/{orgNo}/{externalRef}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/request/agent/{party}/{requestId}`
pub static GET_AGENT_REQUEST_FOR_PARTY: Operation = Operation {
    api: "altinn-authentication",
    id: "get_agent_request_for_party",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/agent/{party}/{requestId}",
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

/// `GET /systemuser/request/agent/{requestId}`
pub static GET_AGENT_REQUEST_FOR_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "get_agent_request_for_user",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/agent/{requestId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/changerequest/vendor/{requestId}`
pub static GET_CHANGE_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "get_change_request",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/vendor/{requestId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/changerequest/vendor/byexternalref/{systemId}/{orgNo}/{externalRef}`
pub static GET_CHANGE_REQUEST_BY_EXTERNAL_REF: Operation = Operation {
    api: "altinn-authentication",
    id: "get_change_request_by_external_ref",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/vendor/byexternalref/{systemId}/{orgNo}/{externalRef}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/changerequest/{party}/{requestId}`
pub static GET_CHANGE_REQUEST_FOR_PARTY: Operation = Operation {
    api: "altinn-authentication",
    id: "get_change_request_for_party",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/{party}/{requestId}",
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

/// `GET /systemuser/changerequest/{requestId}`
pub static GET_CHANGE_REQUEST_FOR_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "get_change_request_for_user",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/{requestId}",
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

/// `GET /openid/.well-known/openid-configuration/jwks`
pub static GET_JWKS: Operation = Operation {
    api: "altinn-authentication",
    id: "get_jwks",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/openid/.well-known/openid-configuration/jwks",
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

/// `GET /openid/.well-known/openid-configuration`
pub static GET_OPENID_CONFIGURATION: Operation = Operation {
    api: "altinn-authentication",
    id: "get_openid_configuration",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/openid/.well-known/openid-configuration",
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

/// `GET /systemregister/{systemId}`
pub static GET_SYSTEM: Operation = Operation {
    api: "altinn-authentication",
    id: "get_system",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/{systemId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/{party}/{systemUserId}`
pub static GET_SYSTEM_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "get_system_user",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/{party}/{systemUserId}",
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

/// `GET /systemuser/byExternalId`
pub static GET_SYSTEM_USER_BY_EXTERNAL_ID: Operation = Operation {
    api: "altinn-authentication",
    id: "get_system_user_by_external_id",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/byExternalId",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:maskinporten/systemuser.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /systemuser/{party}/{systemUserId}/delegations`
pub static GET_SYSTEM_USER_DELEGATIONS: Operation = Operation {
    api: "altinn-authentication",
    id: "get_system_user_delegations",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/{party}/{systemUserId}/delegations",
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

/// `GET /systemuser/request/vendor/{requestId}`
pub static GET_SYSTEM_USER_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "get_system_user_request",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor/{requestId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/request/vendor/byexternalref/{systemId}/{orgNo}/{externalRef}`
pub static GET_SYSTEM_USER_REQUEST_BY_EXTERNAL_REF: Operation = Operation {
    api: "altinn-authentication",
    id: "get_system_user_request_by_external_ref",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor/byexternalref/{systemId}/{orgNo}/{externalRef}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/request/{party}/{requestId}`
pub static GET_SYSTEM_USER_REQUEST_FOR_PARTY: Operation = Operation {
    api: "altinn-authentication",
    id: "get_system_user_request_for_party",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/{party}/{requestId}",
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

/// `GET /systemuser/request/{requestId}`
pub static GET_SYSTEM_USER_REQUEST_FOR_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "get_system_user_request_for_user",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/{requestId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemregister/vendor/{systemId}`
pub static GET_VENDOR_SYSTEM: Operation = Operation {
    api: "altinn-authentication",
    id: "get_vendor_system",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/vendor/{systemId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/vendor/byquery`
pub static GET_VENDOR_SYSTEM_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "get_vendor_system_user",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/vendor/byquery",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /logout/handleloggedout`
pub static HANDLE_LOGGED_OUT: Operation = Operation {
    api: "altinn-authentication",
    id: "handle_logged_out",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/logout/handleloggedout",
    accept: "*/*",
    content_type: None,
    redirects: &[302],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /introspection`
pub static INTROSPECT_TOKEN: Operation = Operation {
    api: "altinn-authentication",
    id: "introspect_token",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/introspection",
    accept: "application/json",
    content_type: Some("application/x-www-form-urlencoded"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /systemuser/agent/{party}/{systemUserId}/self`
pub static IS_SELF_DELEGATED_TO_AGENT: Operation = Operation {
    api: "altinn-authentication",
    id: "is_self_delegated_to_agent",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/{systemUserId}/self",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /systemuser/agent/{party}/{facilitator}/{systemUserId}/delegations`
pub static LIST_AGENT_DELEGATIONS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_agent_delegations",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/{facilitator}/{systemUserId}/delegations",
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

/// `GET /systemuser/request/vendor/agent/bysystem/{systemId}`
pub static LIST_AGENT_REQUESTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_agent_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor/agent/bysystem/{systemId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/agent/{party}`
pub static LIST_AGENT_SYSTEM_USERS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_agent_system_users",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}",
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

/// `GET /enduser/systemuser/agents`
pub static LIST_AGENTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_agents",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/enduser/systemuser/agents",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/internal/systemusers/stream`
pub static LIST_ALL_SYSTEM_USERS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_all_system_users",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/internal/systemusers/stream",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:authentication/systemuser.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /enduser/systemuser/clients/available`
pub static LIST_AVAILABLE_CLIENTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_available_clients",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/enduser/systemuser/clients/available",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/changerequest/vendor/bysystem/{systemId}`
pub static LIST_CHANGE_REQUESTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_change_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/vendor/bysystem/{systemId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /enduser/systemuser/clients`
pub static LIST_DELEGATED_CLIENTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_delegated_clients",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/enduser/systemuser/clients",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/agent/{party}/clients`
pub static LIST_FACILITATOR_CLIENTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_facilitator_clients",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/clients",
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

/// `GET /systemuser/request/agent/{party}/{orgno}/pending`
pub static LIST_PENDING_AGENT_REQUESTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_pending_agent_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/agent/{party}/{orgno}/pending",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /systemuser/request/{party}/{orgno}/pending`
pub static LIST_PENDING_SYSTEM_USER_REQUESTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_pending_system_user_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/{party}/{orgno}/pending",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /systemregister/{systemId}/accesspackages`
pub static LIST_SYSTEM_ACCESS_PACKAGES: Operation = Operation {
    api: "altinn-authentication",
    id: "list_system_access_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/{systemId}/accesspackages",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemregister/vendor/{systemId}/changelog`
pub static LIST_SYSTEM_CHANGES: Operation = Operation {
    api: "altinn-authentication",
    id: "list_system_changes",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/vendor/{systemId}/changelog",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemregister/{systemId}/rights`
pub static LIST_SYSTEM_RIGHTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_system_rights",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/{systemId}/rights",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/request/vendor/bysystem/{systemId}`
pub static LIST_SYSTEM_USER_REQUESTS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_system_user_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/vendor/bysystem/{systemId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemuser.request.read"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/{party}`
pub static LIST_SYSTEM_USERS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_system_users",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/{party}",
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

/// `GET /systemregister`
pub static LIST_SYSTEMS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_systems",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemuser/vendor/bysystem/{systemId}`
pub static LIST_VENDOR_SYSTEM_USERS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_vendor_system_users",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/vendor/bysystem/{systemId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /systemregister/vendor`
pub static LIST_VENDOR_SYSTEMS: Operation = Operation {
    api: "altinn-authentication",
    id: "list_vendor_systems",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/vendor",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /logout`
pub static LOG_OUT: Operation = Operation {
    api: "altinn-authentication",
    id: "log_out",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/logout",
    accept: "*/*",
    content_type: None,
    redirects: &[302],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /refresh`
pub static REFRESH_TOKEN: Operation = Operation {
    api: "altinn-authentication",
    id: "refresh_token",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/refresh",
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

/// `POST /systemregister/vendor`
pub static REGISTER_SYSTEM: Operation = Operation {
    api: "altinn-authentication",
    id: "register_system",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/vendor",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/request/agent/{party}/{requestId}/reject`
pub static REJECT_AGENT_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "reject_agent_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/agent/{party}/{requestId}/reject",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/changerequest/{party}/{requestId}/reject`
pub static REJECT_CHANGE_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "reject_change_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/changerequest/{party}/{requestId}/reject",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /systemuser/request/{party}/{requestId}/reject`
pub static REJECT_SYSTEM_USER_REQUEST: Operation = Operation {
    api: "altinn-authentication",
    id: "reject_system_user_request",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/request/{party}/{requestId}/reject",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /systemuser/agent/{party}/{systemuser}/client`
pub static REMOVE_AGENT_CLIENT: Operation = Operation {
    api: "altinn-authentication",
    id: "remove_agent_client",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/{systemuser}/client",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /enduser/systemuser/clients`
pub static REMOVE_CLIENT: Operation = Operation {
    api: "altinn-authentication",
    id: "remove_client",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/enduser/systemuser/clients",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.write"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /systemuser/agent/{party}/{systemUserId}/self`
pub static REMOVE_SELF_FROM_AGENT: Operation = Operation {
    api: "altinn-authentication",
    id: "remove_self_from_agent",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser/agent/{party}/{systemUserId}/self",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /authentication`
pub static START_LOGIN: Operation = Operation {
    api: "altinn-authentication",
    id: "start_login",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/authentication",
    accept: "*/*",
    content_type: None,
    redirects: &[302],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /systemregister/vendor/{systemId}`
pub static UPDATE_SYSTEM: Operation = Operation {
    api: "altinn-authentication",
    id: "update_system",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/vendor/{systemId}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /systemregister/vendor/{systemId}/accesspackages`
pub static UPDATE_SYSTEM_ACCESS_PACKAGES: Operation = Operation {
    api: "altinn-authentication",
    id: "update_system_access_packages",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/vendor/{systemId}/accesspackages",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /systemregister/vendor/{systemId}/rights`
pub static UPDATE_SYSTEM_RIGHTS: Operation = Operation {
    api: "altinn-authentication",
    id: "update_system_rights",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemregister/vendor/{systemId}/rights",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Maskinporten], &[TokenKind::Altinn]],
    scopes: &[&["altinn:authentication/systemregister.write"], &["altinn:authentication/systemregister.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /systemuser`
pub static UPDATE_SYSTEM_USER: Operation = Operation {
    api: "altinn-authentication",
    id: "update_system_user",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/authentication/api/v1",
    path: "/systemuser",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
