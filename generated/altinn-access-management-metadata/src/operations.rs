//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-metadata.json (version 1.0.0). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &GET_AREA,
    &GET_GROUP,
    &GET_PACKAGE,
    &GET_PACKAGE_BY_URN,
    &GET_ROLE,
    &LIST_AREA_PACKAGES,
    &LIST_GROUP_AREAS,
    &LIST_GROUPS,
    &LIST_ORGANIZATION_FORMS,
    &LIST_PACKAGE_HIERARCHY,
    &LIST_PACKAGE_RESOURCES,
    &LIST_PACKAGES_BY_ROLE_CODE,
    &LIST_RESOURCES_BY_ROLE_CODE,
    &LIST_ROLE_PACKAGES,
    &LIST_ROLE_RESOURCES,
    &LIST_ROLES,
    &SEARCH_PACKAGES,
];

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/area/{id}`
pub static GET_AREA: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "get_area",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/area/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/group/{id}`
pub static GET_GROUP: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "get_group",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/group/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/package/{id}`
pub static GET_PACKAGE: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "get_package",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/package/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/package/urn/{urnValue}`
pub static GET_PACKAGE_BY_URN: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "get_package_by_urn",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/package/urn/{urnValue}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/roles/{id}`
pub static GET_ROLE: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "get_role",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/roles/{id}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/area/{id}/packages`
pub static LIST_AREA_PACKAGES: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_area_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/area/{id}/packages",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/group/{id}/areas`
pub static LIST_GROUP_AREAS: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_group_areas",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/group/{id}/areas",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/group`
pub static LIST_GROUPS: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_groups",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/group",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/types/organization/subtypes`
pub static LIST_ORGANIZATION_FORMS: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_organization_forms",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/types/organization/subtypes",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/export`
pub static LIST_PACKAGE_HIERARCHY: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_package_hierarchy",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/export",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/package/{id}/resources`
pub static LIST_PACKAGE_RESOURCES: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_package_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/package/{id}/resources",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/roles/packages`
pub static LIST_PACKAGES_BY_ROLE_CODE: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_packages_by_role_code",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/roles/packages",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/roles/resources`
pub static LIST_RESOURCES_BY_ROLE_CODE: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_resources_by_role_code",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/roles/resources",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/roles/{id}/packages`
pub static LIST_ROLE_PACKAGES: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_role_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/roles/{id}/packages",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/roles/{id}/resources`
pub static LIST_ROLE_RESOURCES: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_role_resources",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/roles/{id}/resources",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/roles`
pub static LIST_ROLES: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "list_roles",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/roles",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /accessmanagement/api/v1/meta/info/accesspackages/search`
pub static SEARCH_PACKAGES: Operation = Operation {
    api: "altinn-access-management-metadata",
    id: "search_packages",
    method: Method::GET,
    host: Host::Platform,
    prefix: "",
    path: "/accessmanagement/api/v1/meta/info/accesspackages/search",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};
