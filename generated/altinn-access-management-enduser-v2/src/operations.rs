//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v2-enduser.json (version 2.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &ADD_AGENT,
    &DELEGATE_PACKAGES,
    &DELEGATE_RESOURCES,
    &LEAVE_PROVIDER,
    &LIST_AGENT_PACKAGES,
    &LIST_AGENT_RESOURCES,
    &LIST_AGENTS,
    &LIST_CLIENT_PACKAGES,
    &LIST_CLIENT_RESOURCES,
    &LIST_CLIENTS,
    &LIST_MY_CLIENTS,
    &LIST_MY_PROVIDERS,
    &REMOVE_AGENT,
    &REMOVE_CLIENT_FROM_AGENT,
    &REMOVE_MY_CLIENT,
    &REMOVE_MY_PACKAGES,
    &REMOVE_MY_RESOURCES,
    &REVOKE_PACKAGES,
    &REVOKE_RESOURCES,
];

/// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents`
pub static ADD_AGENT: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "add_agent",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents",
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

/// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages`
pub static DELEGATE_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "delegate_packages",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages",
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

/// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/resources`
pub static DELEGATE_RESOURCES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "delegate_resources",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents/resources",
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

/// `DELETE /accessmanagement/api/v2/enduser/clientdelegations/my/clientproviders`
pub static LEAVE_PROVIDER: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "leave_provider",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/my/clientproviders",
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

/// `GET /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages`
pub static LIST_AGENT_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "list_agent_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages",
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

/// `GET /accessmanagement/api/v2/enduser/clientdelegations/agents/resources`
pub static LIST_AGENT_RESOURCES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "list_agent_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents/resources",
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

/// `GET /accessmanagement/api/v2/enduser/clientdelegations/agents`
pub static LIST_AGENTS: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "list_agents",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents",
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

/// `GET /accessmanagement/api/v2/enduser/clientdelegations/clients/accesspackages`
pub static LIST_CLIENT_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "list_client_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/clients/accesspackages",
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

/// `GET /accessmanagement/api/v2/enduser/clientdelegations/clients/resources`
pub static LIST_CLIENT_RESOURCES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "list_client_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/clients/resources",
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

/// `GET /accessmanagement/api/v2/enduser/clientdelegations/clients`
pub static LIST_CLIENTS: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "list_clients",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/clients",
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

/// `GET /accessmanagement/api/v2/enduser/clientdelegations/my/clients`
pub static LIST_MY_CLIENTS: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "list_my_clients",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/my/clients",
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

/// `GET /accessmanagement/api/v2/enduser/clientdelegations/my/clientproviders`
pub static LIST_MY_PROVIDERS: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "list_my_providers",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/my/clientproviders",
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

/// `DELETE /accessmanagement/api/v2/enduser/clientdelegations/agents`
pub static REMOVE_AGENT: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "remove_agent",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents",
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

/// `DELETE /accessmanagement/api/v2/enduser/clientdelegations/agents/clients`
pub static REMOVE_CLIENT_FROM_AGENT: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "remove_client_from_agent",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents/clients",
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

/// `DELETE /accessmanagement/api/v2/enduser/clientdelegations/my/clients`
pub static REMOVE_MY_CLIENT: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "remove_my_client",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/my/clients",
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

/// `POST /accessmanagement/api/v2/enduser/clientdelegations/my/clients/accesspackages/delete`
pub static REMOVE_MY_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "remove_my_packages",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/my/clients/accesspackages/delete",
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

/// `POST /accessmanagement/api/v2/enduser/clientdelegations/my/clients/resources/delete`
pub static REMOVE_MY_RESOURCES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "remove_my_resources",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/my/clients/resources/delete",
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

/// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages/delete`
pub static REVOKE_PACKAGES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "revoke_packages",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages/delete",
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

/// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/resources/delete`
pub static REVOKE_RESOURCES: Operation = Operation {
    api: "altinn-access-management-enduser-v2",
    id: "revoke_resources",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v2/enduser/clientdelegations/agents/resources/delete",
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
