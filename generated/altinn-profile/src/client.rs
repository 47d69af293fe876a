//! The client of Altinn Profile and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-profile-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Profile.
///
/// Cheap to clone; clones share connections.
#[derive(Clone, Debug)]
pub struct Client {
    core: ::altinn_runtime::Core,
}

impl Client {
    /// A client for an environment. `middleware` is what every request passes: `()` for none, or a session with credentials.
    pub fn new(environment: ::altinn_runtime::Environment, middleware: impl ::std::convert::Into<::altinn_runtime::Chain>) -> Self {
        Self { core: ::altinn_runtime::Core::new(environment, middleware.into()) }
    }

    /// A client on a core that the caller has set up, with an HTTP client of its own for one.
    pub fn with_core(core: ::altinn_runtime::Core) -> Self {
        Self { core }
    }

    /// The environment that requests go to.
    pub fn environment(&self) -> &::altinn_runtime::Environment {
        self.core.environment()
    }
}

impl Client {
    /// Add a party to the favourites of the current user.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. Answers 201 when the party was added and 204 when it was there already. 403 means that the user has no access to the party.
    ///
    /// `PUT /users/current/party-groups/favorites/{partyUuid}`
    ///
    /// # Parameters
    ///
    /// - `party_uuid` (path, required): `Party.partyUuid` of a party that the user can act for.
    ///
    /// # Documented answers
    ///
    /// `201`, `204`, `400`, `403`
    pub fn add_favorite(&self) -> builder::AddFavorite<'_> {
        builder::AddFavorite::new(self)
    }
    /// Add a notification address to an organisation.
    ///
    /// For users with scope `altinn:portal/enduser` who may manage the notification addresses of the organisation. Fill in either an e-mail address or a phone number with country code. An address that is registered already comes back with 200, and a new one with 201, so a repeated call is safe.
    ///
    /// `POST /organizations/{organizationNumber}/notificationaddresses/mandatory`
    ///
    /// # Parameters
    ///
    /// - `organization_number` (path, required): Nine digits.
    /// - `body` (`application/json`, optional): The address to add.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `403`
    pub fn create_notification_address(&self) -> builder::CreateNotificationAddress<'_> {
        builder::CreateNotificationAddress::new(self)
    }
    /// Delete a notification address of an organisation.
    ///
    /// For users with scope `altinn:portal/enduser` who may manage the notification addresses of the organisation. The answer is the address that was deleted.
    ///
    /// `DELETE /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`
    ///
    /// # Parameters
    ///
    /// - `organization_number` (path, required): Nine digits.
    /// - `notification_address_id` (path, required): `notificationAddressId` of an address of the organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`, `404`
    pub fn delete_notification_address(&self) -> builder::DeleteNotificationAddress<'_> {
        builder::DeleteNotificationAddress::new(self)
    }
    /// Delete the notification settings of the current user for a party.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. The answer is empty. 404 means that there was nothing to delete.
    ///
    /// `DELETE /users/current/notificationsettings/parties/{partyUuid}`
    ///
    /// # Parameters
    ///
    /// - `party_uuid` (path, required): `Party.partyUuid` of a party that the user can act for.
    ///
    /// # Documented answers
    ///
    /// `200`, `400`, `404`
    pub fn delete_notification_settings(
        &self,
    ) -> builder::DeleteNotificationSettings<'_> {
        builder::DeleteNotificationSettings::new(self)
    }
    /// Find the profile of a user by national identity number.
    ///
    /// Internal: needs a platform token. A search in spite of the method; nothing is stored, and repeating it is harmless.
    ///
    /// `POST /users`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, optional): The national identity number, eleven digits, as a JSON string.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn find_user(&self) -> builder::FindUser<'_> {
        builder::FindUser::new(self)
    }
    /// Get the profile of the current user.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. A token without a user, such as that of an organisation, gives 400.
    ///
    /// `GET /users/current`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `404`
    pub fn get_current_user(&self) -> builder::GetCurrentUser<'_> {
        builder::GetCurrentUser::new(self)
    }
    /// Get the favourite parties of the current user.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. The group exists for everybody and may be empty.
    ///
    /// `GET /users/current/party-groups/favorites`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`
    pub fn get_favorites(&self) -> builder::GetFavorites<'_> {
        builder::GetFavorites::new(self)
    }
    /// Get one notification address of an organisation.
    ///
    /// For users with scope `altinn:portal/enduser` who may manage the notification addresses of the organisation. Take the id from `list_notification_addresses`.
    ///
    /// `GET /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`
    ///
    /// # Parameters
    ///
    /// - `organization_number` (path, required): Nine digits.
    /// - `notification_address_id` (path, required): `notificationAddressId` of an address of the organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`, `404`
    pub fn get_notification_address(&self) -> builder::GetNotificationAddress<'_> {
        builder::GetNotificationAddress::new(self)
    }
    /// Get how the current user is notified on behalf of a party.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. 404 means that nothing is registered and that general rules apply.
    ///
    /// `GET /users/current/notificationsettings/parties/{partyUuid}`
    ///
    /// # Parameters
    ///
    /// - `party_uuid` (path, required): `Party.partyUuid` of a party that the user can act for.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `403`, `404`
    pub fn get_notification_settings(&self) -> builder::GetNotificationSettings<'_> {
        builder::GetNotificationSettings::new(self)
    }
    /// Get the profile of a user by number.
    ///
    /// Internal: needs a platform token. The answer holds personal data.
    ///
    /// `GET /users/{userID}`
    ///
    /// # Parameters
    ///
    /// - `user_id` (path, required): `UserProfile.userId`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_user(&self) -> builder::GetUser<'_> {
        builder::GetUser::new(self)
    }
    /// Get the profile of a user by guid.
    ///
    /// Internal: needs a platform token. The answer holds personal data.
    ///
    /// `GET /users/byuuid/{userUuid}`
    ///
    /// # Parameters
    ///
    /// - `user_uuid` (path, required): `UserProfile.userUuid`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_user_by_uuid(&self) -> builder::GetUserByUuid<'_> {
        builder::GetUserByUuid::new(self)
    }
    /// List the notification addresses of an organisation.
    ///
    /// For users with scope `altinn:portal/enduser` who may manage the notification addresses of the organisation. These are the addresses that every organisation must register, and that notifications about the organisation go to. 404 means that the organisation is unknown.
    ///
    /// `GET /organizations/{organizationNumber}/notificationaddresses/mandatory`
    ///
    /// # Parameters
    ///
    /// - `organization_number` (path, required): Nine digits.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`, `404`
    pub fn list_notification_addresses(&self) -> builder::ListNotificationAddresses<'_> {
        builder::ListNotificationAddresses::new(self)
    }
    /// List the notification settings of the current user.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. One entry per party with registered settings, in one answer.
    ///
    /// `GET /users/current/notificationsettings/parties`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `401`, `403`
    pub fn list_notification_settings(&self) -> builder::ListNotificationSettings<'_> {
        builder::ListNotificationSettings::new(self)
    }
    /// List the party groups of the current user.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. Favourites are one of the groups. Only party guids come; look up names elsewhere.
    ///
    /// `GET /users/current/party-groups`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`
    pub fn list_party_groups(&self) -> builder::ListPartyGroups<'_> {
        builder::ListPartyGroups::new(self)
    }
    /// Remove a party from the favourites of the current user.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. 404 means that the party was not a favourite.
    ///
    /// `DELETE /users/current/party-groups/favorites/{partyUuid}`
    ///
    /// # Parameters
    ///
    /// - `party_uuid` (path, required): `Party.partyUuid` of a party that the user can act for.
    ///
    /// # Documented answers
    ///
    /// `204`, `400`, `403`, `404`
    pub fn remove_favorite(&self) -> builder::RemoveFavorite<'_> {
        builder::RemoveFavorite::new(self)
    }
    /// Change a notification address of an organisation.
    ///
    /// For users with scope `altinn:portal/enduser` who may manage the notification addresses of the organisation. If another entry has the same address already, the answer is 409 and `instance` of the problem points at that entry.
    ///
    /// `PUT /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`
    ///
    /// # Parameters
    ///
    /// - `organization_number` (path, required): Nine digits.
    /// - `notification_address_id` (path, required): `notificationAddressId` of an address of the organisation.
    /// - `body` (`application/json`, optional): The new address.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`, `404`, `409` (json)
    pub fn update_notification_address(&self) -> builder::UpdateNotificationAddress<'_> {
        builder::UpdateNotificationAddress::new(self)
    }
    /// Set how the current user is notified on behalf of a party.
    ///
    /// For end users with scope `altinn:portal/enduser`; the user is the one of the token. Replaces all earlier settings for the party: 201 when there were none, 204 otherwise. Newer servers take only addresses that the user has verified and give 422 for others. 403 means that the user has no access to the party.
    ///
    /// `PUT /users/current/notificationsettings/parties/{partyUuid}`
    ///
    /// # Parameters
    ///
    /// - `party_uuid` (path, required): `Party.partyUuid` of a party that the user can act for.
    /// - `body` (`application/json`, optional): Addresses and resources; leave an address out to remove it.
    ///
    /// # Documented answers
    ///
    /// `201`, `204`, `400`, `403`, `422`
    pub fn update_notification_settings(
        &self,
    ) -> builder::UpdateNotificationSettings<'_> {
        builder::UpdateNotificationSettings::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::add_favorite`](super::Client::add_favorite).
    #[derive(Clone)]
    pub struct AddFavorite<'a> {
        client: &'a super::Client,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddFavorite<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddFavorite)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddFavorite
    }
    impl<'a> AddFavorite<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Party.partyUuid` of a party that the user can act for.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `PUT /users/current/party-groups/favorites/{partyUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party_uuid, options } = self;
            let mut call = client.core.call(&operations::ADD_FAVORITE);
            call.options(options);
            call.path("partyUuid", party_uuid);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::create_notification_address`](super::Client::create_notification_address).
    #[derive(Clone)]
    pub struct CreateNotificationAddress<'a> {
        client: &'a super::Client,
        organization_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NotificationAddressRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateNotificationAddress<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateNotificationAddress)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateNotificationAddress
    }
    ::altinn_runtime::extra! {
        CreateNotificationAddress
    }
    impl<'a> CreateNotificationAddress<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_number: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Nine digits.
        pub fn organization_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.organization_number = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The address to add.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NotificationAddressRequest>,
            <V as ::std::convert::TryInto<
                types::NotificationAddressRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NotificationAddressRequest` for body failed: {}",
                            s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NotificationAddressRequest,
            ) -> types::builder::NotificationAddressRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /organizations/{organizationNumber}/notificationaddresses/mandatory`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationAddress>,
            ::altinn_runtime::Error<answers::CreateNotificationAddressError>,
        > {
            let Self { client, organization_number, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_NOTIFICATION_ADDRESS);
            call.options(options);
            call.path("organizationNumber", organization_number);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NotificationAddressRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_notification_address`](super::Client::delete_notification_address).
    #[derive(Clone)]
    pub struct DeleteNotificationAddress<'a> {
        client: &'a super::Client,
        organization_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        notification_address_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteNotificationAddress<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteNotificationAddress)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteNotificationAddress
    }
    impl<'a> DeleteNotificationAddress<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_number: Err("was not given".to_string()),
                notification_address_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Nine digits.
        pub fn organization_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.organization_number = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `notificationAddressId` of an address of the organisation.
        pub fn notification_address_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.notification_address_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `DELETE /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationAddress>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, organization_number, notification_address_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_NOTIFICATION_ADDRESS);
            call.options(options);
            call.path("organizationNumber", organization_number);
            call.path("notificationAddressId", notification_address_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_notification_settings`](super::Client::delete_notification_settings).
    #[derive(Clone)]
    pub struct DeleteNotificationSettings<'a> {
        client: &'a super::Client,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteNotificationSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteNotificationSettings))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteNotificationSettings
    }
    impl<'a> DeleteNotificationSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Party.partyUuid` of a party that the user can act for.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /users/current/notificationsettings/parties/{partyUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party_uuid, options } = self;
            let mut call = client.core.call(&operations::DELETE_NOTIFICATION_SETTINGS);
            call.options(options);
            call.path("partyUuid", party_uuid);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::find_user`](super::Client::find_user).
    #[derive(Clone)]
    pub struct FindUser<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<::std::string::String, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for FindUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(FindUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        FindUser
    }
    ::altinn_runtime::extra! {
        FindUser
    }
    impl<'a> FindUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The national identity number, eleven digits, as a JSON string.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `String`".to_string()),
            );
            self
        }
        /// Sends `POST /users`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UserProfile>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::FIND_USER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::string::String>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_current_user`](super::Client::get_current_user).
    #[derive(Clone)]
    pub struct GetCurrentUser<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetCurrentUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetCurrentUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetCurrentUser
    }
    impl<'a> GetCurrentUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /users/current`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UserProfile>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_CURRENT_USER);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_favorites`](super::Client::get_favorites).
    #[derive(Clone)]
    pub struct GetFavorites<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetFavorites<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetFavorites)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetFavorites
    }
    impl<'a> GetFavorites<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /users/current/party-groups/favorites`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PartyGroup>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_FAVORITES);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_notification_address`](super::Client::get_notification_address).
    #[derive(Clone)]
    pub struct GetNotificationAddress<'a> {
        client: &'a super::Client,
        organization_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        notification_address_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetNotificationAddress<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetNotificationAddress)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetNotificationAddress
    }
    impl<'a> GetNotificationAddress<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_number: Err("was not given".to_string()),
                notification_address_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Nine digits.
        pub fn organization_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.organization_number = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `notificationAddressId` of an address of the organisation.
        pub fn notification_address_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.notification_address_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationAddress>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, organization_number, notification_address_id, options } = self;
            let mut call = client.core.call(&operations::GET_NOTIFICATION_ADDRESS);
            call.options(options);
            call.path("organizationNumber", organization_number);
            call.path("notificationAddressId", notification_address_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_notification_settings`](super::Client::get_notification_settings).
    #[derive(Clone)]
    pub struct GetNotificationSettings<'a> {
        client: &'a super::Client,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetNotificationSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetNotificationSettings)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetNotificationSettings
    }
    impl<'a> GetNotificationSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Party.partyUuid` of a party that the user can act for.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /users/current/notificationsettings/parties/{partyUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationSettings>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party_uuid, options } = self;
            let mut call = client.core.call(&operations::GET_NOTIFICATION_SETTINGS);
            call.options(options);
            call.path("partyUuid", party_uuid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_user`](super::Client::get_user).
    #[derive(Clone)]
    pub struct GetUser<'a> {
        client: &'a super::Client,
        user_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetUser
    }
    impl<'a> GetUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `UserProfile.userId`.
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /users/{userID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UserProfile>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, user_id, options } = self;
            let mut call = client.core.call(&operations::GET_USER);
            call.options(options);
            call.path("userID", user_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_user_by_uuid`](super::Client::get_user_by_uuid).
    #[derive(Clone)]
    pub struct GetUserByUuid<'a> {
        client: &'a super::Client,
        user_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetUserByUuid<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetUserByUuid)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetUserByUuid
    }
    impl<'a> GetUserByUuid<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `UserProfile.userUuid`.
        pub fn user_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.user_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /users/byuuid/{userUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UserProfile>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, user_uuid, options } = self;
            let mut call = client.core.call(&operations::GET_USER_BY_UUID);
            call.options(options);
            call.path("userUuid", user_uuid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_notification_addresses`](super::Client::list_notification_addresses).
    #[derive(Clone)]
    pub struct ListNotificationAddresses<'a> {
        client: &'a super::Client,
        organization_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListNotificationAddresses<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListNotificationAddresses)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListNotificationAddresses
    }
    impl<'a> ListNotificationAddresses<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_number: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Nine digits.
        pub fn organization_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.organization_number = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /organizations/{organizationNumber}/notificationaddresses/mandatory`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::OrganizationNotificationAddresses>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, organization_number, options } = self;
            let mut call = client.core.call(&operations::LIST_NOTIFICATION_ADDRESSES);
            call.options(options);
            call.path("organizationNumber", organization_number);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_notification_settings`](super::Client::list_notification_settings).
    #[derive(Clone)]
    pub struct ListNotificationSettings<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListNotificationSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListNotificationSettings)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListNotificationSettings
    }
    impl<'a> ListNotificationSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /users/current/notificationsettings/parties`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::NotificationSettings>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_NOTIFICATION_SETTINGS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_party_groups`](super::Client::list_party_groups).
    #[derive(Clone)]
    pub struct ListPartyGroups<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPartyGroups<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPartyGroups)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPartyGroups
    }
    impl<'a> ListPartyGroups<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /users/current/party-groups`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::PartyGroup>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_PARTY_GROUPS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_favorite`](super::Client::remove_favorite).
    #[derive(Clone)]
    pub struct RemoveFavorite<'a> {
        client: &'a super::Client,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveFavorite<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveFavorite)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveFavorite
    }
    impl<'a> RemoveFavorite<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Party.partyUuid` of a party that the user can act for.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /users/current/party-groups/favorites/{partyUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party_uuid, options } = self;
            let mut call = client.core.call(&operations::REMOVE_FAVORITE);
            call.options(options);
            call.path("partyUuid", party_uuid);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::update_notification_address`](super::Client::update_notification_address).
    #[derive(Clone)]
    pub struct UpdateNotificationAddress<'a> {
        client: &'a super::Client,
        organization_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        notification_address_id: ::std::result::Result<i32, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NotificationAddressRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateNotificationAddress<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateNotificationAddress)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateNotificationAddress
    }
    ::altinn_runtime::extra! {
        UpdateNotificationAddress
    }
    impl<'a> UpdateNotificationAddress<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                organization_number: Err("was not given".to_string()),
                notification_address_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Nine digits.
        pub fn organization_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.organization_number = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `notificationAddressId` of an address of the organisation.
        pub fn notification_address_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.notification_address_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The new address.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NotificationAddressRequest>,
            <V as ::std::convert::TryInto<
                types::NotificationAddressRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NotificationAddressRequest` for body failed: {}",
                            s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NotificationAddressRequest,
            ) -> types::builder::NotificationAddressRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /organizations/{organizationNumber}/notificationaddresses/mandatory/{notificationAddressId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationAddress>,
            ::altinn_runtime::Error<answers::UpdateNotificationAddressError>,
        > {
            let Self {
                client,
                organization_number,
                notification_address_id,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_NOTIFICATION_ADDRESS);
            call.options(options);
            call.path("organizationNumber", organization_number);
            call.path("notificationAddressId", notification_address_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NotificationAddressRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_notification_settings`](super::Client::update_notification_settings).
    #[derive(Clone)]
    pub struct UpdateNotificationSettings<'a> {
        client: &'a super::Client,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NotificationSettingsRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateNotificationSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateNotificationSettings))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateNotificationSettings
    }
    ::altinn_runtime::extra! {
        UpdateNotificationSettings
    }
    impl<'a> UpdateNotificationSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_uuid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Party.partyUuid` of a party that the user can act for.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Addresses and resources; leave an address out to remove it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NotificationSettingsRequest>,
            <V as ::std::convert::TryInto<
                types::NotificationSettingsRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NotificationSettingsRequest` for body failed: {}",
                            s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NotificationSettingsRequest,
            ) -> types::builder::NotificationSettingsRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /users/current/notificationsettings/parties/{partyUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party_uuid, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_NOTIFICATION_SETTINGS);
            call.options(options);
            call.path("partyUuid", party_uuid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NotificationSettingsRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
}
