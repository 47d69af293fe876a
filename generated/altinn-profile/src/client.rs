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
    /// Add a party to a group.
    ///
    /// For a logged-in person with a token of the portal. Adding one that is there already changes nothing. Answers the group.
    ///
    /// `PUT /users/current/party-groups/{groupId}/associations/{partyUuid}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/PartyGroupsController.cs#L216) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `group_id` (path, required): The number of the group.
    /// - `party_uuid` (path, required): The party.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `404` (json)
    pub fn add_party_to_group(&self) -> builder::AddPartyToGroup<'_> {
        builder::AddPartyToGroup::new(self)
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
    /// - `body` (`application/json`, required): The address to add.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `403`
    pub fn create_notification_address(&self) -> builder::CreateNotificationAddress<'_> {
        builder::CreateNotificationAddress::new(self)
    }
    /// Make a group of parties.
    ///
    /// For a logged-in person with a token of the portal. The group is empty at first; add parties with `add_party_to_group`.
    ///
    /// `POST /users/current/party-groups`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/PartyGroupsController.cs#L98) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The name of the group.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `401`
    pub fn create_party_group(&self) -> builder::CreatePartyGroup<'_> {
        builder::CreatePartyGroup::new(self)
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
    /// Delete a group of parties.
    ///
    /// For a logged-in person with a token of the portal. The group of favourites stays: 422.
    ///
    /// `DELETE /users/current/party-groups/{groupId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/PartyGroupsController.cs#L175) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `group_id` (path, required): The number of the group.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401`, `404` (json), `422` (json)
    pub fn delete_party_group(&self) -> builder::DeletePartyGroup<'_> {
        builder::DeletePartyGroup::new(self)
    }
    /// Find the profile of a user by national identity number.
    ///
    /// Internal: needs a platform token. A search in spite of the method; nothing is stored, and repeating it is harmless.
    ///
    /// `POST /users`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The national identity number, eleven digits, as a JSON string.
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
    /// Get the notification settings for an organisation.
    ///
    /// For a logged-in person with a token of the portal. The same as by the UUID of the party. 404 where the person has set none.
    ///
    /// `GET /users/current/notificationsettings/parties/byorgnumber/{orgNumber}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/ProfessionalNotificationSettingsController.cs#L92) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `org_number` (path, required): The number of the organisation, nine digits.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`, `404` (json)
    pub fn get_notification_settings_by_org_number(
        &self,
    ) -> builder::GetNotificationSettingsByOrgNumber<'_> {
        builder::GetNotificationSettingsByOrgNumber::new(self)
    }
    /// Get a group of parties.
    ///
    /// For a logged-in person with a token of the portal. 404 where the person has no such group.
    ///
    /// `GET /users/current/party-groups/{groupId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/PartyGroupsController.cs#L38) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `group_id` (path, required): The number of the group.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `404` (json)
    pub fn get_party_group(&self) -> builder::GetPartyGroup<'_> {
        builder::GetPartyGroup::new(self)
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
    /// `200` (json), `400`, `401`
    pub fn list_party_groups(&self) -> builder::ListPartyGroups<'_> {
        builder::ListPartyGroups::new(self)
    }
    /// List the verified addresses of a user.
    ///
    /// For a logged-in person with a token of the portal. Addresses that are used for notifications have to be verified first.
    ///
    /// `GET /users/current/verification/verified-addresses`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/AddressVerificationController.cs#L49) of 2026-08-06: an environment may run an older server.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`
    pub fn list_verified_addresses(&self) -> builder::ListVerifiedAddresses<'_> {
        builder::ListVerifiedAddresses::new(self)
    }
    /// Change single notification settings for a party.
    ///
    /// For a logged-in person with a token of the portal. What is left out stays. To clear an address send null, with `extra("emailAddress", None::<String>)`; one of the two addresses must stay. Addresses have to be verified, otherwise the answer is 422. 201 where there were no settings before, 204 otherwise.
    ///
    /// `PATCH /users/current/notificationsettings/parties/{partyUuid}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/ProfessionalNotificationSettingsController.cs#L224) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party_uuid` (path, required): The party.
    /// - `body` (`application/json`, required): The settings that change.
    ///
    /// # Documented answers
    ///
    /// `201`, `204`, `400` (json), `403`, `422` (json)
    pub fn patch_notification_settings(&self) -> builder::PatchNotificationSettings<'_> {
        builder::PatchNotificationSettings::new(self)
    }
    /// Change single settings of a user.
    ///
    /// For a logged-in person with a token of the portal. What is left out stays; null for the preselected party, with `extra("preselectedPartyUuid", None::<String>)`, clears it. Answers the settings as they are now.
    ///
    /// `PATCH /users/current/profilesettings`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/UsersController.cs#L198) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The settings that change.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn patch_profile_settings(&self) -> builder::PatchProfileSettings<'_> {
        builder::PatchProfileSettings::new(self)
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
    /// Remove a party from a group.
    ///
    /// For a logged-in person with a token of the portal. Answers the group.
    ///
    /// `DELETE /users/current/party-groups/{groupId}/associations/{partyUuid}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/PartyGroupsController.cs#L257) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `group_id` (path, required): The number of the group.
    /// - `party_uuid` (path, required): The party.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `404` (json)
    pub fn remove_party_from_group(&self) -> builder::RemovePartyFromGroup<'_> {
        builder::RemovePartyFromGroup::new(self)
    }
    /// Rename a group of parties.
    ///
    /// For a logged-in person with a token of the portal. The group of favourites keeps its name: 422.
    ///
    /// `PATCH /users/current/party-groups/{groupId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/PartyGroupsController.cs#L134) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `group_id` (path, required): The number of the group.
    /// - `body` (`application/json`, required): The new name.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `404` (json), `422` (json)
    pub fn rename_party_group(&self) -> builder::RenamePartyGroup<'_> {
        builder::RenamePartyGroup::new(self)
    }
    /// Replace the settings of a user.
    ///
    /// For a logged-in person with a token of the portal. Answers the settings as they are now.
    ///
    /// `PUT /users/current/profilesettings`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/UsersController.cs#L146) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): All settings.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn replace_profile_settings(&self) -> builder::ReplaceProfileSettings<'_> {
        builder::ReplaceProfileSettings::new(self)
    }
    /// Send a verification code to an address.
    ///
    /// For a logged-in person with a token of the portal. Not open to logins by e-mail alone. A code that was sent a short while ago is not sent again: 429 with `Retry-After`. 422 where the address is verified already.
    ///
    /// `POST /users/current/verification/send`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/AddressVerificationController.cs#L122) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The address and what it is for.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `403`, `422` (json), `429` (json), `500` (json)
    pub fn send_verification_code(&self) -> builder::SendVerificationCode<'_> {
        builder::SendVerificationCode::new(self)
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
    /// - `body` (`application/json`, required): The new address.
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
    /// - `body` (`application/json`, required): Addresses and resources; leave an address out to remove it.
    ///
    /// # Documented answers
    ///
    /// `201`, `204`, `400`, `403`, `422`
    pub fn update_notification_settings(
        &self,
    ) -> builder::UpdateNotificationSettings<'_> {
        builder::UpdateNotificationSettings::new(self)
    }
    /// Verify an address with its code.
    ///
    /// For a logged-in person with a token of the portal. Not open to logins by e-mail alone. 422 where code and address do not belong together.
    ///
    /// `POST /users/current/verification/verify`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-profile](https://github.com/Altinn/altinn-profile/blob/92998aa6feefc27a6cc41dff0fcf7afc1e87f0a9/src/Altinn.Profile/Controllers/AddressVerificationController.cs#L79) of 2026-08-06: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The address and the code that was sent to it.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `403`, `422` (json), `429` (json)
    pub fn verify_address(&self) -> builder::VerifyAddress<'_> {
        builder::VerifyAddress::new(self)
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
    /// Builder of [`Client::add_party_to_group`](super::Client::add_party_to_group).
    #[derive(Clone)]
    pub struct AddPartyToGroup<'a> {
        client: &'a super::Client,
        group_id: ::std::result::Result<i32, ::std::string::String>,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddPartyToGroup<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddPartyToGroup)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddPartyToGroup
    }
    impl<'a> AddPartyToGroup<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group_id: Err("was not given".to_string()),
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The number of the group.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.group_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The party.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `PUT /users/current/party-groups/{groupId}/associations/{partyUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PartyGroup>,
            ::altinn_runtime::Error<answers::AddPartyToGroupError>,
        > {
            let Self { client, group_id, party_uuid, options } = self;
            let mut call = client.core.call(&operations::ADD_PARTY_TO_GROUP);
            call.options(options);
            call.path("groupId", group_id);
            call.path("partyUuid", party_uuid);
            call.json_answer().await
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
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_party_group`](super::Client::create_party_group).
    #[derive(Clone)]
    pub struct CreatePartyGroup<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::GroupRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreatePartyGroup<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreatePartyGroup)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreatePartyGroup
    }
    ::altinn_runtime::extra! {
        CreatePartyGroup
    }
    impl<'a> CreatePartyGroup<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The name of the group.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::GroupRequest>,
            <V as ::std::convert::TryInto<
                types::GroupRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `GroupRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::GroupRequest,
            ) -> types::builder::GroupRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /users/current/party-groups`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PartyGroup>,
            ::altinn_runtime::Error<answers::CreatePartyGroupError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_PARTY_GROUP);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::GroupRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
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
    /// Builder of [`Client::delete_party_group`](super::Client::delete_party_group).
    #[derive(Clone)]
    pub struct DeletePartyGroup<'a> {
        client: &'a super::Client,
        group_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeletePartyGroup<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeletePartyGroup)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeletePartyGroup
    }
    impl<'a> DeletePartyGroup<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The number of the group.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.group_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `DELETE /users/current/party-groups/{groupId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeletePartyGroupError>,
        > {
            let Self { client, group_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_PARTY_GROUP);
            call.options(options);
            call.path("groupId", group_id);
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
                true,
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
    /// Builder of [`Client::get_notification_settings_by_org_number`](super::Client::get_notification_settings_by_org_number).
    #[derive(Clone)]
    pub struct GetNotificationSettingsByOrgNumber<'a> {
        client: &'a super::Client,
        org_number: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetNotificationSettingsByOrgNumber<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetNotificationSettingsByOrgNumber))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetNotificationSettingsByOrgNumber
    }
    impl<'a> GetNotificationSettingsByOrgNumber<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_number: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The number of the organisation, nine digits.
        pub fn org_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org_number = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /users/current/notificationsettings/parties/byorgnumber/{orgNumber}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationSettings>,
            ::altinn_runtime::Error<answers::GetNotificationSettingsByOrgNumberError>,
        > {
            let Self { client, org_number, options } = self;
            let mut call = client
                .core
                .call(&operations::GET_NOTIFICATION_SETTINGS_BY_ORG_NUMBER);
            call.options(options);
            call.path("orgNumber", org_number);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_party_group`](super::Client::get_party_group).
    #[derive(Clone)]
    pub struct GetPartyGroup<'a> {
        client: &'a super::Client,
        group_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPartyGroup<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPartyGroup)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPartyGroup
    }
    impl<'a> GetPartyGroup<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The number of the group.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.group_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /users/current/party-groups/{groupId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PartyGroup>,
            ::altinn_runtime::Error<answers::GetPartyGroupError>,
        > {
            let Self { client, group_id, options } = self;
            let mut call = client.core.call(&operations::GET_PARTY_GROUP);
            call.options(options);
            call.path("groupId", group_id);
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
    /// Builder of [`Client::list_verified_addresses`](super::Client::list_verified_addresses).
    #[derive(Clone)]
    pub struct ListVerifiedAddresses<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListVerifiedAddresses<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListVerifiedAddresses)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListVerifiedAddresses
    }
    impl<'a> ListVerifiedAddresses<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /users/current/verification/verified-addresses`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::VerifiedAddressResponse>>,
            ::altinn_runtime::Error<answers::ListVerifiedAddressesError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_VERIFIED_ADDRESSES);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::patch_notification_settings`](super::Client::patch_notification_settings).
    #[derive(Clone)]
    pub struct PatchNotificationSettings<'a> {
        client: &'a super::Client,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NotificationSettingsPatchRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PatchNotificationSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatchNotificationSettings)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PatchNotificationSettings
    }
    ::altinn_runtime::extra! {
        PatchNotificationSettings
    }
    impl<'a> PatchNotificationSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_uuid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The settings that change.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NotificationSettingsPatchRequest>,
            <V as ::std::convert::TryInto<
                types::NotificationSettingsPatchRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NotificationSettingsPatchRequest` for body failed: {}",
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
                types::builder::NotificationSettingsPatchRequest,
            ) -> types::builder::NotificationSettingsPatchRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PATCH /users/current/notificationsettings/parties/{partyUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::PatchNotificationSettingsError>,
        > {
            let Self { client, party_uuid, body, options } = self;
            let mut call = client.core.call(&operations::PATCH_NOTIFICATION_SETTINGS);
            call.options(options);
            call.path("partyUuid", party_uuid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NotificationSettingsPatchRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::patch_profile_settings`](super::Client::patch_profile_settings).
    #[derive(Clone)]
    pub struct PatchProfileSettings<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ProfileSettingsPatchRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PatchProfileSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatchProfileSettings)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PatchProfileSettings
    }
    ::altinn_runtime::extra! {
        PatchProfileSettings
    }
    impl<'a> PatchProfileSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The settings that change.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ProfileSettingsPatchRequest>,
            <V as ::std::convert::TryInto<
                types::ProfileSettingsPatchRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ProfileSettingsPatchRequest` for body failed: {}",
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
                types::builder::ProfileSettingsPatchRequest,
            ) -> types::builder::ProfileSettingsPatchRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PATCH /users/current/profilesettings`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ProfileSettingPreference>,
            ::altinn_runtime::Error<answers::PatchProfileSettingsError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::PATCH_PROFILE_SETTINGS);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ProfileSettingsPatchRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
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
    /// Builder of [`Client::remove_party_from_group`](super::Client::remove_party_from_group).
    #[derive(Clone)]
    pub struct RemovePartyFromGroup<'a> {
        client: &'a super::Client,
        group_id: ::std::result::Result<i32, ::std::string::String>,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemovePartyFromGroup<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemovePartyFromGroup)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemovePartyFromGroup
    }
    impl<'a> RemovePartyFromGroup<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group_id: Err("was not given".to_string()),
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The number of the group.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.group_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The party.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /users/current/party-groups/{groupId}/associations/{partyUuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PartyGroup>,
            ::altinn_runtime::Error<answers::RemovePartyFromGroupError>,
        > {
            let Self { client, group_id, party_uuid, options } = self;
            let mut call = client.core.call(&operations::REMOVE_PARTY_FROM_GROUP);
            call.options(options);
            call.path("groupId", group_id);
            call.path("partyUuid", party_uuid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::rename_party_group`](super::Client::rename_party_group).
    #[derive(Clone)]
    pub struct RenamePartyGroup<'a> {
        client: &'a super::Client,
        group_id: ::std::result::Result<i32, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::GroupRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RenamePartyGroup<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RenamePartyGroup)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RenamePartyGroup
    }
    ::altinn_runtime::extra! {
        RenamePartyGroup
    }
    impl<'a> RenamePartyGroup<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The number of the group.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.group_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The new name.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::GroupRequest>,
            <V as ::std::convert::TryInto<
                types::GroupRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `GroupRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::GroupRequest,
            ) -> types::builder::GroupRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PATCH /users/current/party-groups/{groupId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PartyGroup>,
            ::altinn_runtime::Error<answers::RenamePartyGroupError>,
        > {
            let Self { client, group_id, body, options } = self;
            let mut call = client.core.call(&operations::RENAME_PARTY_GROUP);
            call.options(options);
            call.path("groupId", group_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::GroupRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::replace_profile_settings`](super::Client::replace_profile_settings).
    #[derive(Clone)]
    pub struct ReplaceProfileSettings<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ProfileSettingPutRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ReplaceProfileSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ReplaceProfileSettings)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ReplaceProfileSettings
    }
    ::altinn_runtime::extra! {
        ReplaceProfileSettings
    }
    impl<'a> ReplaceProfileSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// All settings.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ProfileSettingPutRequest>,
            <V as ::std::convert::TryInto<
                types::ProfileSettingPutRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ProfileSettingPutRequest` for body failed: {}",
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
                types::builder::ProfileSettingPutRequest,
            ) -> types::builder::ProfileSettingPutRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /users/current/profilesettings`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ProfileSettingPreference>,
            ::altinn_runtime::Error<answers::ReplaceProfileSettingsError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::REPLACE_PROFILE_SETTINGS);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ProfileSettingPutRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::send_verification_code`](super::Client::send_verification_code).
    #[derive(Clone)]
    pub struct SendVerificationCode<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::AddressCodeSendRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SendVerificationCode<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SendVerificationCode)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SendVerificationCode
    }
    ::altinn_runtime::extra! {
        SendVerificationCode
    }
    impl<'a> SendVerificationCode<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The address and what it is for.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AddressCodeSendRequest>,
            <V as ::std::convert::TryInto<
                types::AddressCodeSendRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `AddressCodeSendRequest` for body failed: {}",
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
                types::builder::AddressCodeSendRequest,
            ) -> types::builder::AddressCodeSendRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /users/current/verification/send`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SendVerificationCodeError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::SEND_VERIFICATION_CODE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AddressCodeSendRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
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
                true,
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
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::verify_address`](super::Client::verify_address).
    #[derive(Clone)]
    pub struct VerifyAddress<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::AddressVerificationRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for VerifyAddress<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(VerifyAddress)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        VerifyAddress
    }
    ::altinn_runtime::extra! {
        VerifyAddress
    }
    impl<'a> VerifyAddress<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The address and the code that was sent to it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AddressVerificationRequest>,
            <V as ::std::convert::TryInto<
                types::AddressVerificationRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `AddressVerificationRequest` for body failed: {}",
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
                types::builder::AddressVerificationRequest,
            ) -> types::builder::AddressVerificationRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /users/current/verification/verify`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::VerifyAddressError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::VERIFY_ADDRESS);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AddressVerificationRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
