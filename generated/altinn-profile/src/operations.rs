//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-profile-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &ADD_FAVORITE,
    &CREATE_NOTIFICATION_ADDRESS,
    &DELETE_NOTIFICATION_ADDRESS,
    &DELETE_NOTIFICATION_SETTINGS,
    &FIND_USER,
    &GET_CURRENT_USER,
    &GET_FAVORITES,
    &GET_NOTIFICATION_ADDRESS,
    &GET_NOTIFICATION_SETTINGS,
    &GET_USER,
    &GET_USER_BY_UUID,
    &LIST_NOTIFICATION_ADDRESSES,
    &LIST_NOTIFICATION_SETTINGS,
    &LIST_PARTY_GROUPS,
    &REMOVE_FAVORITE,
    &UPDATE_NOTIFICATION_ADDRESS,
    &UPDATE_NOTIFICATION_SETTINGS,
];

/// `PUT /users/current/party-groups/favorites/{partyUuid}`
pub static ADD_FAVORITE: Operation = Operation {
    api: "altinn-profile",
    id: "add_favorite",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups/favorites/{partyUuid}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /organizations/{organizationNumber}/notificationaddresses/mandatory`
pub static CREATE_NOTIFICATION_ADDRESS: Operation = Operation {
    api: "altinn-profile",
    id: "create_notification_address",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/organizations/{organizationNumber}/notificationaddresses/mandatory",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`
pub static DELETE_NOTIFICATION_ADDRESS: Operation = Operation {
    api: "altinn-profile",
    id: "delete_notification_address",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /users/current/notificationsettings/parties/{partyUuid}`
pub static DELETE_NOTIFICATION_SETTINGS: Operation = Operation {
    api: "altinn-profile",
    id: "delete_notification_settings",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/notificationsettings/parties/{partyUuid}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `POST /users`
pub static FIND_USER: Operation = Operation {
    api: "altinn-profile",
    id: "find_user",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /users/current`
pub static GET_CURRENT_USER: Operation = Operation {
    api: "altinn-profile",
    id: "get_current_user",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /users/current/party-groups/favorites`
pub static GET_FAVORITES: Operation = Operation {
    api: "altinn-profile",
    id: "get_favorites",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups/favorites",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`
pub static GET_NOTIFICATION_ADDRESS: Operation = Operation {
    api: "altinn-profile",
    id: "get_notification_address",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /users/current/notificationsettings/parties/{partyUuid}`
pub static GET_NOTIFICATION_SETTINGS: Operation = Operation {
    api: "altinn-profile",
    id: "get_notification_settings",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/notificationsettings/parties/{partyUuid}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /users/{userID}`
pub static GET_USER: Operation = Operation {
    api: "altinn-profile",
    id: "get_user",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/{userID}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /users/byuuid/{userUuid}`
pub static GET_USER_BY_UUID: Operation = Operation {
    api: "altinn-profile",
    id: "get_user_by_uuid",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/byuuid/{userUuid}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Platform]],
    scopes: &[],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: true,
    published: true,
};

/// `GET /organizations/{organizationNumber}/notificationaddresses/mandatory`
pub static LIST_NOTIFICATION_ADDRESSES: Operation = Operation {
    api: "altinn-profile",
    id: "list_notification_addresses",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/organizations/{organizationNumber}/notificationaddresses/mandatory",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /users/current/notificationsettings/parties`
pub static LIST_NOTIFICATION_SETTINGS: Operation = Operation {
    api: "altinn-profile",
    id: "list_notification_settings",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/notificationsettings/parties",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `GET /users/current/party-groups`
pub static LIST_PARTY_GROUPS: Operation = Operation {
    api: "altinn-profile",
    id: "list_party_groups",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `DELETE /users/current/party-groups/favorites/{partyUuid}`
pub static REMOVE_FAVORITE: Operation = Operation {
    api: "altinn-profile",
    id: "remove_favorite",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups/favorites/{partyUuid}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`
pub static UPDATE_NOTIFICATION_ADDRESS: Operation = Operation {
    api: "altinn-profile",
    id: "update_notification_address",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};

/// `PUT /users/current/notificationsettings/parties/{partyUuid}`
pub static UPDATE_NOTIFICATION_SETTINGS: Operation = Operation {
    api: "altinn-profile",
    id: "update_notification_settings",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/notificationsettings/parties/{partyUuid}",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: true,
};
