//! The facts of every operation: what a middleware decides by.
// Machine-written by `cargo xtask regenerate` from altinn-platform-profile-v1.json (version v1). Do not edit: change specs/ instead.

use ::altinn_runtime::{Host, Method, Operation, SubscriptionKey, TokenKind};

/// All operations, by name.
pub static ALL: &[&Operation] = &[
    &ADD_FAVORITE,
    &ADD_PARTY_TO_GROUP,
    &CREATE_NOTIFICATION_ADDRESS,
    &CREATE_PARTY_GROUP,
    &DELETE_NOTIFICATION_ADDRESS,
    &DELETE_NOTIFICATION_SETTINGS,
    &DELETE_PARTY_GROUP,
    &FIND_USER,
    &GET_CURRENT_USER,
    &GET_FAVORITES,
    &GET_NOTIFICATION_ADDRESS,
    &GET_NOTIFICATION_SETTINGS,
    &GET_NOTIFICATION_SETTINGS_BY_ORG_NUMBER,
    &GET_PARTY_GROUP,
    &GET_USER,
    &GET_USER_BY_UUID,
    &LIST_NOTIFICATION_ADDRESSES,
    &LIST_NOTIFICATION_SETTINGS,
    &LIST_PARTY_GROUPS,
    &LIST_VERIFIED_ADDRESSES,
    &PATCH_NOTIFICATION_SETTINGS,
    &PATCH_PROFILE_SETTINGS,
    &REMOVE_FAVORITE,
    &REMOVE_PARTY_FROM_GROUP,
    &RENAME_PARTY_GROUP,
    &REPLACE_PROFILE_SETTINGS,
    &SEND_VERIFICATION_CODE,
    &UPDATE_NOTIFICATION_ADDRESS,
    &UPDATE_NOTIFICATION_SETTINGS,
    &VERIFY_ADDRESS,
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

/// `PUT /users/current/party-groups/{groupId}/associations/{partyUuid}`
pub static ADD_PARTY_TO_GROUP: Operation = Operation {
    api: "altinn-profile",
    id: "add_party_to_group",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups/{groupId}/associations/{partyUuid}",
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

/// `POST /users/current/party-groups`
pub static CREATE_PARTY_GROUP: Operation = Operation {
    api: "altinn-profile",
    id: "create_party_group",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
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

/// `DELETE /users/current/party-groups/{groupId}`
pub static DELETE_PARTY_GROUP: Operation = Operation {
    api: "altinn-profile",
    id: "delete_party_group",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups/{groupId}",
    accept: "*/*",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
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

/// `GET /users/current/notificationsettings/parties/byorgnumber/{orgNumber}`
pub static GET_NOTIFICATION_SETTINGS_BY_ORG_NUMBER: Operation = Operation {
    api: "altinn-profile",
    id: "get_notification_settings_by_org_number",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/notificationsettings/parties/byorgnumber/{orgNumber}",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"], &["altinn:profile/enduser:notificationsettings.read"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `GET /users/current/party-groups/{groupId}`
pub static GET_PARTY_GROUP: Operation = Operation {
    api: "altinn-profile",
    id: "get_party_group",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups/{groupId}",
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

/// `GET /users/current/verification/verified-addresses`
pub static LIST_VERIFIED_ADDRESSES: Operation = Operation {
    api: "altinn-profile",
    id: "list_verified_addresses",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/verification/verified-addresses",
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

/// `PATCH /users/current/notificationsettings/parties/{partyUuid}`
pub static PATCH_NOTIFICATION_SETTINGS: Operation = Operation {
    api: "altinn-profile",
    id: "patch_notification_settings",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/notificationsettings/parties/{partyUuid}",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
};

/// `PATCH /users/current/profilesettings`
pub static PATCH_PROFILE_SETTINGS: Operation = Operation {
    api: "altinn-profile",
    id: "patch_profile_settings",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/profilesettings",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
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

/// `DELETE /users/current/party-groups/{groupId}/associations/{partyUuid}`
pub static REMOVE_PARTY_FROM_GROUP: Operation = Operation {
    api: "altinn-profile",
    id: "remove_party_from_group",
    method: Method::DELETE,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups/{groupId}/associations/{partyUuid}",
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

/// `PATCH /users/current/party-groups/{groupId}`
pub static RENAME_PARTY_GROUP: Operation = Operation {
    api: "altinn-profile",
    id: "rename_party_group",
    method: Method::PATCH,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/party-groups/{groupId}",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
};

/// `PUT /users/current/profilesettings`
pub static REPLACE_PROFILE_SETTINGS: Operation = Operation {
    api: "altinn-profile",
    id: "replace_profile_settings",
    method: Method::PUT,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/profilesettings",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: true,
    internal: false,
    published: false,
};

/// `POST /users/current/verification/send`
pub static SEND_VERIFICATION_CODE: Operation = Operation {
    api: "altinn-profile",
    id: "send_verification_code",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/verification/send",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
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

/// `POST /users/current/verification/verify`
pub static VERIFY_ADDRESS: Operation = Operation {
    api: "altinn-profile",
    id: "verify_address",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/profile/api/v1",
    path: "/users/current/verification/verify",
    accept: "*/*",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[&[TokenKind::Altinn]],
    scopes: &[&["altinn:portal/enduser"]],
    subscription_key: SubscriptionKey::Optional,
    repeatable: false,
    internal: false,
    published: false,
};
