//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-enduser.json (version 1.0.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &ADD_AGENT,
    &ADD_INSTANCE_RIGHTS,
    &ADD_PACKAGE,
    &ADD_RESOURCE_RIGHTS,
    &ADD_RESOURCE_RULES,
    &ADD_RIGHTHOLDER,
    &ADD_SUPPLIER,
    &ADD_SUPPLIER_RESOURCE,
    &APPROVE_REQUEST,
    &CHECK_INSTANCE,
    &CHECK_PACKAGES,
    &CHECK_RESOURCE,
    &CHECK_SUPPLIER_RESOURCE,
    &CONFIRM_REQUEST,
    &COUNT_RECEIVED_REQUESTS,
    &COUNT_SENT_REQUESTS,
    &DELEGATE_PACKAGES,
    &GET_DRAFT_REQUEST,
    &GET_REQUEST,
    &LEAVE_PROVIDER,
    &LIST_AGENT_PACKAGES,
    &LIST_AGENTS,
    &LIST_AUTHORIZED_PARTIES,
    &LIST_AVAILABLE_USERS,
    &LIST_CLIENT_PACKAGES,
    &LIST_CLIENTS,
    &LIST_CONNECTIONS,
    &LIST_CONSUMER_RESOURCES,
    &LIST_CONSUMERS,
    &LIST_INSTANCE_RIGHTS,
    &LIST_INSTANCE_USERS,
    &LIST_INSTANCES,
    &LIST_MY_CLIENTS,
    &LIST_MY_PROVIDERS,
    &LIST_PACKAGES,
    &LIST_RECEIVED_REQUESTS,
    &LIST_RESOURCE_RIGHTS,
    &LIST_RESOURCE_RULES,
    &LIST_RESOURCES,
    &LIST_ROLES,
    &LIST_SENT_REQUESTS,
    &LIST_SUPPLIER_RESOURCES,
    &LIST_SUPPLIERS,
    &REJECT_REQUEST,
    &REMOVE_AGENT,
    &REMOVE_CLIENT_FROM_AGENT,
    &REMOVE_CONSUMER,
    &REMOVE_CONSUMER_RESOURCE,
    &REMOVE_INSTANCE,
    &REMOVE_MY_CLIENT,
    &REMOVE_MY_PACKAGES,
    &REMOVE_PACKAGE,
    &REMOVE_RESOURCE,
    &REMOVE_RIGHTHOLDER,
    &REMOVE_ROLE,
    &REMOVE_SUPPLIER,
    &REMOVE_SUPPLIER_RESOURCE,
    &REQUEST_PACKAGE,
    &REQUEST_RESOURCE,
    &REVOKE_PACKAGES,
    &SET_INSTANCE_RIGHTS,
    &SET_RESOURCE_RIGHTS,
    &SET_RESOURCE_RULES,
    &WITHDRAW_REQUEST,
];

/// `POST /accessmanagement/api/v1/enduser/clientdelegations/agents`
pub static ADD_AGENT: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "add_agent",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/agents",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /accessmanagement/api/v1/enduser/connections/resources/instances/rights`
pub static ADD_INSTANCE_RIGHTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "add_instance_rights",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/instances/rights",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
};

/// `POST /accessmanagement/api/v1/enduser/connections/accesspackages`
pub static ADD_PACKAGE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "add_package",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/accesspackages",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /accessmanagement/api/v1/enduser/connections/resources/rights`
pub static ADD_RESOURCE_RIGHTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "add_resource_rights",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/rights",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `POST /accessmanagement/api/v1/enduser/connections/resources/rules`
pub static ADD_RESOURCE_RULES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "add_resource_rules",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/rules",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: true,
};

/// `POST /accessmanagement/api/v1/enduser/connections`
pub static ADD_RIGHTHOLDER: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "add_rightholder",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /accessmanagement/api/v1/enduser/maskinportensuppliers`
pub static ADD_SUPPLIER: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "add_supplier",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportensuppliers",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportensuppliers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `POST /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`
pub static ADD_SUPPLIER_RESOURCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "add_supplier_resource",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportensuppliers/resources",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportensuppliers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `PUT /accessmanagement/api/v1/enduser/request/received/approve`
pub static APPROVE_REQUEST: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "approve_request",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/received/approve",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/connections/resources/instances/delegationcheck`
pub static CHECK_INSTANCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "check_instance",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/instances/delegationcheck",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/connections/accesspackages/delegationcheck`
pub static CHECK_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "check_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/accesspackages/delegationcheck",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/connections/resources/delegationcheck`
pub static CHECK_RESOURCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "check_resource",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/delegationcheck",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/maskinportensuppliers/resources/delegationcheck`
pub static CHECK_SUPPLIER_RESOURCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "check_supplier_resource",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportensuppliers/resources/delegationcheck",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportensuppliers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `PUT /accessmanagement/api/v1/enduser/request/draft/confirm`
pub static CONFIRM_REQUEST: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "confirm_request",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/draft/confirm",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/request/received/count`
pub static COUNT_RECEIVED_REQUESTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "count_received_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/received/count",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/request/sent/count`
pub static COUNT_SENT_REQUESTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "count_sent_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/sent/count",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `POST /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`
pub static DELEGATE_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "delegate_packages",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/request/draft`
pub static GET_DRAFT_REQUEST: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "get_draft_request",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/draft",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/request`
pub static GET_REQUEST: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "get_request",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clientproviders`
pub static LEAVE_PROVIDER: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "leave_provider",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/my/clientproviders",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations/myclients.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`
pub static LIST_AGENT_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_agent_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/clientdelegations/agents`
pub static LIST_AGENTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_agents",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/agents",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/authorizedparties`
pub static LIST_AUTHORIZED_PARTIES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_authorized_parties",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/authorizedparties",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/authorizedparties"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/connections/users`
pub static LIST_AVAILABLE_USERS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_available_users",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/users",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/clientdelegations/clients/accesspackages`
pub static LIST_CLIENT_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_client_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/clients/accesspackages",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/clientdelegations/clients`
pub static LIST_CLIENTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_clients",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/clients",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/connections`
pub static LIST_CONNECTIONS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_connections",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.read"], &["altinn:accessmanagement/enduser:connections:fromothers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/maskinportenconsumers/resources`
pub static LIST_CONSUMER_RESOURCES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_consumer_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportenconsumers/resources",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportenconsumers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/maskinportenconsumers`
pub static LIST_CONSUMERS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_consumers",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportenconsumers",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportenconsumers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/connections/resources/instances/rights`
pub static LIST_INSTANCE_RIGHTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_instance_rights",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/instances/rights",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.read"], &["altinn:accessmanagement/enduser:connections:fromothers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/connections/resources/instances/users`
pub static LIST_INSTANCE_USERS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_instance_users",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/instances/users",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/connections/resources/instances`
pub static LIST_INSTANCES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_instances",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/instances",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.read"], &["altinn:accessmanagement/enduser:connections:fromothers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/clientdelegations/my/clients`
pub static LIST_MY_CLIENTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_my_clients",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/my/clients",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations/myclients.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/clientdelegations/my/clientproviders`
pub static LIST_MY_PROVIDERS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_my_providers",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/my/clientproviders",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations/myclients.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/connections/accesspackages`
pub static LIST_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/accesspackages",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.read"], &["altinn:accessmanagement/enduser:connections:fromothers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/request/received`
pub static LIST_RECEIVED_REQUESTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_received_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/received",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/connections/resources/rights`
pub static LIST_RESOURCE_RIGHTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_resource_rights",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/rights",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.read"], &["altinn:accessmanagement/enduser:connections:fromothers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/connections/resources/rules`
pub static LIST_RESOURCE_RULES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_resource_rules",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/rules",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/connections/resources`
pub static LIST_RESOURCES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.read"], &["altinn:accessmanagement/enduser:connections:fromothers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/connections/roles`
pub static LIST_ROLES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_roles",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/roles",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.read"], &["altinn:accessmanagement/enduser:connections:fromothers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/enduser/request/sent`
pub static LIST_SENT_REQUESTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_sent_requests",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/sent",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`
pub static LIST_SUPPLIER_RESOURCES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_supplier_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportensuppliers/resources",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportensuppliers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /accessmanagement/api/v1/enduser/maskinportensuppliers`
pub static LIST_SUPPLIERS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "list_suppliers",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportensuppliers",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportensuppliers.read"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `PUT /accessmanagement/api/v1/enduser/request/received/reject`
pub static REJECT_REQUEST: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "reject_request",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/received/reject",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents`
pub static REMOVE_AGENT: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_agent",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/agents",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents/clients`
pub static REMOVE_CLIENT_FROM_AGENT: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_client_from_agent",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/agents/clients",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/maskinportenconsumers`
pub static REMOVE_CONSUMER: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_consumer",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportenconsumers",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportenconsumers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/maskinportenconsumers/resources`
pub static REMOVE_CONSUMER_RESOURCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_consumer_resource",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportenconsumers/resources",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportenconsumers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/connections/resources/instances`
pub static REMOVE_INSTANCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_instance",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/instances",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:accessmanagement/enduser:connections:fromothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clients`
pub static REMOVE_MY_CLIENT: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_my_client",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/my/clients",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations/myclients.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clients/accesspackages`
pub static REMOVE_MY_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_my_packages",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/my/clients/accesspackages",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations/myclients.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/connections/accesspackages`
pub static REMOVE_PACKAGE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_package",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/accesspackages",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:accessmanagement/enduser:connections:fromothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /accessmanagement/api/v1/enduser/connections/resources`
pub static REMOVE_RESOURCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_resource",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:accessmanagement/enduser:connections:fromothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /accessmanagement/api/v1/enduser/connections`
pub static REMOVE_RIGHTHOLDER: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_rightholder",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:accessmanagement/enduser:connections:fromothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /accessmanagement/api/v1/enduser/connections/roles`
pub static REMOVE_ROLE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_role",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/roles",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:accessmanagement/enduser:connections:fromothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /accessmanagement/api/v1/enduser/maskinportensuppliers`
pub static REMOVE_SUPPLIER: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_supplier",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportensuppliers",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportensuppliers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`
pub static REMOVE_SUPPLIER_RESOURCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "remove_supplier_resource",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/maskinportensuppliers/resources",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:maskinportensuppliers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `POST /accessmanagement/api/v1/enduser/request/package`
pub static REQUEST_PACKAGE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "request_package",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/package",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
};

/// `POST /accessmanagement/api/v1/enduser/request/resource`
pub static REQUEST_RESOURCE: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "request_resource",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/resource",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
};

/// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`
pub static REVOKE_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "revoke_packages",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:clientdelegations.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /accessmanagement/api/v1/enduser/connections/resources/instances/rights`
pub static SET_INSTANCE_RIGHTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "set_instance_rights",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/instances/rights",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `PUT /accessmanagement/api/v1/enduser/connections/resources/rights`
pub static SET_RESOURCE_RIGHTS: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "set_resource_rights",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/rights",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `PUT /accessmanagement/api/v1/enduser/connections/resources/rules`
pub static SET_RESOURCE_RULES: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "set_resource_rules",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/connections/resources/rules",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:connections:toothers.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /accessmanagement/api/v1/enduser/request/sent/withdraw`
pub static WITHDRAW_REQUEST: Operation = Operation {
    api: "altinn-access-management-enduser",
    id: "withdraw_request",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/enduser/request/sent/withdraw",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:accessmanagement/enduser:requests.write"], &["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};
