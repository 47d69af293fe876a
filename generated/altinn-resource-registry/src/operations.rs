//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-resource-registry-v1.json (version 1.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &ADD_ACCESS_LIST_MEMBERS,
    &CREATE_POLICY,
    &CREATE_RESOURCE,
    &DELETE_ACCESS_LIST,
    &DELETE_RESOURCE,
    &DELETE_RESOURCE_CONNECTION,
    &EXPIRE_ALTINN2_SERVICE,
    &EXPORT_ALTINN2_DELEGATIONS,
    &EXPORT_RESOURCES,
    &GET_ACCESS_LIST,
    &GET_ALTINN2_DELEGATION_COUNT,
    &GET_ALTINN2_POLICY,
    &GET_ALTINN2_RESOURCE,
    &GET_POLICY,
    &GET_RESOURCE,
    &LIST_ACCESS_LIST_MEMBERS,
    &LIST_ACCESS_LIST_MEMBERSHIPS,
    &LIST_ACCESS_LISTS,
    &LIST_ACCESS_LISTS_BY_MEMBER,
    &LIST_ORGS,
    &LIST_POLICY_RIGHTS,
    &LIST_POLICY_RULES,
    &LIST_POLICY_SUBJECTS,
    &LIST_RESOURCE_CHANGES,
    &LIST_RESOURCE_CONNECTIONS,
    &LIST_RESOURCES,
    &LIST_UPDATED_RESOURCE_SUBJECTS,
    &PATCH_ACCESS_LIST,
    &REMOVE_ACCESS_LIST_MEMBERS,
    &REPLACE_ACCESS_LIST_MEMBERS,
    &SEARCH_RESOURCES,
    &SEARCH_RESOURCES_BY_SUBJECTS,
    &UPDATE_POLICY,
    &UPDATE_RESOURCE,
    &UPSERT_ACCESS_LIST,
    &UPSERT_RESOURCE_CONNECTION,
];

/// `POST /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`
pub static ADD_ACCESS_LIST_MEMBERS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "add_access_list_members",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}/members",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /resourceregistry/api/v1/resource/{id}/policy`
pub static CREATE_POLICY: Operation = Operation {
    api: "altinn-resource-registry",
    id: "create_policy",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}/policy",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /resourceregistry/api/v1/resource`
pub static CREATE_RESOURCE: Operation = Operation {
    api: "altinn-resource-registry",
    id: "create_resource",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}`
pub static DELETE_ACCESS_LIST: Operation = Operation {
    api: "altinn-resource-registry",
    id: "delete_access_list",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /resourceregistry/api/v1/resource/{id}`
pub static DELETE_RESOURCE: Operation = Operation {
    api: "altinn-resource-registry",
    id: "delete_resource",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections/{resourceIdentifier}`
pub static DELETE_RESOURCE_CONNECTION: Operation = Operation {
    api: "altinn-resource-registry",
    id: "delete_resource_connection",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections/{resourceIdentifier}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/altinn2export/setserviceeditionexpired`
pub static EXPIRE_ALTINN2_SERVICE: Operation = Operation {
    api: "altinn-resource-registry",
    id: "expire_altinn2_service",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/altinn2export/setserviceeditionexpired",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /resourceregistry/api/v1/altinn2export/exportdelegations`
pub static EXPORT_ALTINN2_DELEGATIONS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "export_altinn2_delegations",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/altinn2export/exportdelegations",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/resource/export`
pub static EXPORT_RESOURCES: Operation = Operation {
    api: "altinn-resource-registry",
    id: "export_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/export",
    accept: "application/xml+rdf",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}`
pub static GET_ACCESS_LIST: Operation = Operation {
    api: "altinn-resource-registry",
    id: "get_access_list",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}",
    accept: "application/json",
    content_type: None,
    redirects: &[304],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.read"], &["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/altinn2export/delegationcount`
pub static GET_ALTINN2_DELEGATION_COUNT: Operation = Operation {
    api: "altinn-resource-registry",
    id: "get_altinn2_delegation_count",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/altinn2export/delegationcount",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/altinn2export/policy`
pub static GET_ALTINN2_POLICY: Operation = Operation {
    api: "altinn-resource-registry",
    id: "get_altinn2_policy",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/altinn2export/policy",
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

/// `GET /resourceregistry/api/v1/altinn2export/resource`
pub static GET_ALTINN2_RESOURCE: Operation = Operation {
    api: "altinn-resource-registry",
    id: "get_altinn2_resource",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/altinn2export/resource",
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

/// `GET /resourceregistry/api/v1/resource/{id}/policy`
pub static GET_POLICY: Operation = Operation {
    api: "altinn-resource-registry",
    id: "get_policy",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}/policy",
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

/// `GET /resourceregistry/api/v1/resource/{id}`
pub static GET_RESOURCE: Operation = Operation {
    api: "altinn-resource-registry",
    id: "get_resource",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}",
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

/// `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`
pub static LIST_ACCESS_LIST_MEMBERS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_access_list_members",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}/members",
    accept: "application/json",
    content_type: None,
    redirects: &[304],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.read"], &["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/access-lists/memberships`
pub static LIST_ACCESS_LIST_MEMBERSHIPS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_access_list_memberships",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/memberships",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform], &[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /resourceregistry/api/v1/access-lists/{owner}`
pub static LIST_ACCESS_LISTS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_access_lists",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.read"], &["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/access-lists/get-by-member`
pub static LIST_ACCESS_LISTS_BY_MEMBER: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_access_lists_by_member",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/get-by-member",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /resourceregistry/api/v1/resource/orgs`
pub static LIST_ORGS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_orgs",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/orgs",
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

/// `GET /resourceregistry/api/v1/resource/{id}/policy/rights`
pub static LIST_POLICY_RIGHTS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_policy_rights",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}/policy/rights",
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

/// `GET /resourceregistry/api/v1/resource/{id}/policy/rules`
pub static LIST_POLICY_RULES: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_policy_rules",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}/policy/rules",
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

/// `GET /resourceregistry/api/v1/resource/{id}/policy/subjects`
pub static LIST_POLICY_SUBJECTS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_policy_subjects",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}/policy/subjects",
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

/// `GET /resourceregistry/api/v1/resource/changes`
pub static LIST_RESOURCE_CHANGES: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_resource_changes",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/changes",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections`
pub static LIST_RESOURCE_CONNECTIONS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_resource_connections",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections",
    accept: "application/json",
    content_type: None,
    redirects: &[304],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.read"], &["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/resource/resourcelist`
pub static LIST_RESOURCES: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/resourcelist",
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

/// `GET /resourceregistry/api/v1/resource/updated`
pub static LIST_UPDATED_RESOURCE_SUBJECTS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "list_updated_resource_subjects",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/updated",
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

/// `PATCH /resourceregistry/api/v1/access-lists/{owner}/{identifier}`
pub static PATCH_ACCESS_LIST: Operation = Operation {
    api: "altinn-resource-registry",
    id: "patch_access_list",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}",
    accept: "application/json",
    content_type: Some("application/json-patch+json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: false,
    internal: false,
    published: true,
};

/// `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`
pub static REMOVE_ACCESS_LIST_MEMBERS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "remove_access_list_members",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}/members",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`
pub static REPLACE_ACCESS_LIST_MEMBERS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "replace_access_list_members",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}/members",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /resourceregistry/api/v1/resource/Search`
pub static SEARCH_RESOURCES: Operation = Operation {
    api: "altinn-resource-registry",
    id: "search_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/Search",
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

/// `POST /resourceregistry/api/v1/resource/bysubjects`
pub static SEARCH_RESOURCES_BY_SUBJECTS: Operation = Operation {
    api: "altinn-resource-registry",
    id: "search_resources_by_subjects",
    method: Method::POST,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/bysubjects",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /resourceregistry/api/v1/resource/{id}/policy`
pub static UPDATE_POLICY: Operation = Operation {
    api: "altinn-resource-registry",
    id: "update_policy",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}/policy",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /resourceregistry/api/v1/resource/{id}`
pub static UPDATE_RESOURCE: Operation = Operation {
    api: "altinn-resource-registry",
    id: "update_resource",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/resource/{id}",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/resource.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}`
pub static UPSERT_ACCESS_LIST: Operation = Operation {
    api: "altinn-resource-registry",
    id: "upsert_access_list",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections/{resourceIdentifier}`
pub static UPSERT_RESOURCE_CONNECTION: Operation = Operation {
    api: "altinn-resource-registry",
    id: "upsert_resource_connection",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "",
    path: "/resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections/{resourceIdentifier}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:resourceregistry/accesslist.write"], &["altinn:resourceregistry/resource.admin"]],
    subscription_key: SubscriptionKey::No,
    repeatable: true,
    internal: false,
    published: true,
};
