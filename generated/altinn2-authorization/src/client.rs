//! The client of Altinn II Authorization and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-authorization-v0.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn II Authorization.
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
    /// Delegate roles and rights to a person, organisation or enterprise user.
    ///
    /// The caller must be access manager for the party and hold what is delegated, or be main administrator. Send one entry in `Rights` per action. The receiver is notified, and the answer is 201 without a body.
    ///
    /// `POST /api/{who}/authorization/Delegations`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `body` (`application/hal+json`, required): The receiver, with the roles and rights to give. Identify a person by national identity number and last name, an organisation by number and name, or an enterprise user by user name and last name.
    ///
    /// # Documented answers
    ///
    /// `201`
    pub fn create_delegation(&self) -> builder::CreateDelegation<'_> {
        builder::CreateDelegation::new(self)
    }
    /// Create a local role for a party.
    ///
    /// The new role is only a bundle of rights: it gives nobody access until it is delegated with `create_delegation`. The answer is 201 without a body; the number of the role is the last part of the `Location` header.
    ///
    /// `POST /api/{who}/authorization/RoleDefinitions`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `body` (`application/hal+json`, required): Name, explanation and rights of the local role.
    ///
    /// # Documented answers
    ///
    /// `201`
    pub fn create_role_definition(&self) -> builder::CreateRoleDefinition<'_> {
        builder::CreateRoleDefinition::new(self)
    }
    /// Give up a right in an Altinn 3 app the logged-in user has received.
    ///
    /// Needs a rule id from `list_app_rights`, which the server no longer offers.
    ///
    /// `DELETE /api/{who}/authorization/apprights/{org}/{app}/{ruleGuid}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `org` (path, required): Short code of the owner of the app, the first half of `AltinnAppId`.
    /// - `app` (path, required): Name of the app, the second half of `AltinnAppId`.
    /// - `rule_guid` (path, required): Id of the rule behind the app right, `RuleGuid` in the lists of app rights.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_app_right(&self) -> builder::DeleteAppRight<'_> {
        builder::DeleteAppRight::new(self)
    }
    /// Take a right in an Altinn 3 app back from a right holder.
    ///
    /// Needs the access manager role at the party. One rule is removed per call.
    ///
    /// `DELETE /api/{who}/authorization/Delegations/{receiverID}/apprights/{org}/{app}/{ruleGuid}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `receiver_id` (path, required): Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
    /// - `org` (path, required): Short code of the owner of the app, the first half of `AltinnAppId`.
    /// - `app` (path, required): Name of the app, the second half of `AltinnAppId`.
    /// - `rule_guid` (path, required): Id of the rule behind the app right, `RuleGuid` in the lists of app rights.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_delegated_app_right(&self) -> builder::DeleteDelegatedAppRight<'_> {
        builder::DeleteDelegatedAppRight::new(self)
    }
    /// Take a service right back from a right holder.
    ///
    /// Removes one action on one service. Rights with the source `RoleTypeRights` cannot be removed singly: take the role back with `delete_delegated_role`.
    ///
    /// `DELETE /api/{who}/authorization/Delegations/{receiverID}/rights/{rightID}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `receiver_id` (path, required): Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
    /// - `right_id` (path, required): Number of the right, `RightID` in the lists of rights.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_delegated_right(&self) -> builder::DeleteDelegatedRight<'_> {
        builder::DeleteDelegatedRight::new(self)
    }
    /// Take a role back from a right holder.
    ///
    /// Only roles that were delegated in Altinn can go; the server answers 403 for register roles.
    ///
    /// `DELETE /api/{who}/authorization/Delegations/{receiverID}/roles/{roleID}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `receiver_id` (path, required): Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
    /// - `role_id` (path, required): Number of the role that was given, `RoleId` in the lists of roles. It is not the number of the role definition.
    ///
    /// # Documented answers
    ///
    /// `204`, `403`
    pub fn delete_delegated_role(&self) -> builder::DeleteDelegatedRole<'_> {
        builder::DeleteDelegatedRole::new(self)
    }
    /// Take one role, right or app right back from a right holder.
    ///
    /// Give `receiverId` and exactly one way to point at the delegation: `roleId`, or `authzRuleId`, or the three of `org`, `app` and `ruleGuid`. `delete_delegated_role`, `delete_delegated_right` and `delete_delegated_app_right` do the same by path.
    ///
    /// `DELETE /api/{who}/authorization/Delegations`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `role_id` (query, optional): Number of the delegated role (`RoleId`).
    /// - `authz_rule_id` (query, optional): Number of the delegated right (`RightID`).
    /// - `org` (query, optional): Owner code of the app whose right is taken back.
    /// - `app` (query, optional): App whose right is taken back.
    /// - `rule_guid` (query, optional): Rule id of the app right, with `org` and `app`.
    /// - `receiver_id` (query, required): Who loses the access: reportee id with the prefix `r`, or user id with the prefix `u`.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_delegation(&self) -> builder::DeleteDelegation<'_> {
        builder::DeleteDelegation::new(self)
    }
    /// Give up a service right the logged-in user has received.
    ///
    /// Takes a `RightID` from `list_rights`. Rights that come with a role are refused: give up the role with `delete_role`.
    ///
    /// `DELETE /api/{who}/authorization/rights/{rightID}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `right_id` (path, required): Number of the right, `RightID` in the lists of rights.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_right(&self) -> builder::DeleteRight<'_> {
        builder::DeleteRight::new(self)
    }
    /// Give up a role the logged-in user has received.
    ///
    /// Takes a `RoleId` from `list_roles`. Entries without a `RoleId` follow from another role and stay until that one is gone.
    ///
    /// `DELETE /api/{who}/authorization/roles/{roleID}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `role_id` (path, required): Number of the role that was given, `RoleId` in the lists of roles. It is not the number of the role definition.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_role(&self) -> builder::DeleteRole<'_> {
        builder::DeleteRole::new(self)
    }
    /// Delete a local role.
    ///
    /// Works for local roles only; those of Altinn and of the registers are fixed.
    ///
    /// `DELETE /api/{who}/authorization/RoleDefinitions/{roleTypeID}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `role_type_id` (path, required): Number of the role definition, `RoleDefinitionId` in `list_role_definitions`.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_role_definition(&self) -> builder::DeleteRoleDefinition<'_> {
        builder::DeleteRoleDefinition::new(self)
    }
    /// Get a right holder with all roles and rights.
    ///
    /// One call instead of `list_right_holder_roles` and `list_right_holder_rights`. Roles and rights sit under `_embedded` of their own members, unlike in the body of `create_delegation`.
    ///
    /// `GET /api/{who}/authorization/Delegations/{receiverID}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `receiver_id` (path, required): Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_right_holder(&self) -> builder::GetRightHolder<'_> {
        builder::GetRightHolder::new(self)
    }
    /// Get one role definition with its rights.
    ///
    /// Role definition numbers differ between production and the test environment, so look them up with `list_role_definitions` instead of storing them.
    ///
    /// `GET /api/{who}/authorization/RoleDefinitions/{roleTypeID}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `role_type_id` (path, required): Number of the role definition, `RoleDefinitionId` in `list_role_definitions`.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_role_definition(&self) -> builder::GetRoleDefinition<'_> {
        builder::GetRoleDefinition::new(self)
    }
    /// List the rights in Altinn 3 apps the logged-in user has for a party.
    ///
    /// Gone: the help pages of Altinn II list this operation as removed. Rights in Altinn 3 apps are read from access management on the platform.
    ///
    /// `GET /api/{who}/authorization/apprights`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
    /// - `top` (query, optional): OData: give back at most this many items.
    /// - `skip` (query, optional): OData: leave out this many items from the start of the list.
    /// - `filter` (query, optional): OData filter expression over the members of the listed items, in their wire spelling.
    /// - `orderby` (query, optional): OData sort order: a member name, with `desc` after it for falling order.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    #[deprecated(
        note = "Altinn II has dropped this operation: rights in Altinn 3 apps are read from Access Management, see `altinn-access-management-resource-owner`."
    )]
    pub fn list_app_rights(&self) -> builder::ListAppRights<'_> {
        builder::ListAppRights::new(self)
    }
    /// List the rights in Altinn 3 apps of a right holder.
    ///
    /// Belongs to the part of the API that moved to access management on the platform; see `list_app_rights`.
    ///
    /// `GET /api/{who}/authorization/Delegations/{receiverID}/apprights`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `receiver_id` (path, required): Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_right_holder_app_rights(&self) -> builder::ListRightHolderAppRights<'_> {
        builder::ListRightHolderAppRights::new(self)
    }
    /// List the service rights of a right holder.
    ///
    /// Includes the rights that follow from a role, marked `RoleTypeRights`. The `RightID` of the others is what `delete_delegated_right` takes.
    ///
    /// `GET /api/{who}/authorization/Delegations/{receiverID}/rights`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `receiver_id` (path, required): Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_right_holder_rights(&self) -> builder::ListRightHolderRights<'_> {
        builder::ListRightHolderRights::new(self)
    }
    /// List the roles of a right holder.
    ///
    /// Roles of the type `External` come from the registers and cannot be removed. 403 tells that the caller does not manage access for the party.
    ///
    /// `GET /api/{who}/authorization/Delegations/{receiverID}/roles`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `receiver_id` (path, required): Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`
    pub fn list_right_holder_roles(&self) -> builder::ListRightHolderRoles<'_> {
        builder::ListRightHolderRoles::new(self)
    }
    /// List who holds rights or roles for a party.
    ///
    /// Needs the access manager or main administrator role at the party. The list says only that somebody holds something; what it is comes from `get_right_holder`. Holders of register roles are included although their access cannot be taken away here. Filter by service or by app, not by both.
    ///
    /// `GET /api/{who}/authorization/Delegations`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `service_code` (query, optional): Only holders with access to this service; goes together with `serviceEdition`.
    /// - `service_edition` (query, optional): Edition of the service in `serviceCode`.
    /// - `app` (query, optional): Only holders with access to this app, written as owner code, slash, app name. Not together with the service filter.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_right_holders(&self) -> builder::ListRightHolders<'_> {
        builder::ListRightHolders::new(self)
    }
    /// List the service rights the logged-in user has for a party.
    ///
    /// Rights that follow from a role are included and have `RightSourceType` `RoleTypeRights`; they go away with the role and cannot be deleted alone. Leave them out with the filter `RightSourceType ne 'RoleTypeRights'`.
    ///
    /// `GET /api/{who}/authorization/rights`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
    /// - `top` (query, optional): OData: give back at most this many items.
    /// - `skip` (query, optional): OData: leave out this many items from the start of the list.
    /// - `filter` (query, optional): OData filter expression over the members of the listed items, in their wire spelling.
    /// - `orderby` (query, optional): OData sort order: a member name, with `desc` after it for falling order.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_rights(&self) -> builder::ListRights<'_> {
        builder::ListRights::new(self)
    }
    /// List the role definitions a party can use.
    ///
    /// Covers the roles that Altinn defines, the ones that come from the national registers, and the local roles the party has made itself. The entries carry no rights: fetch one with `get_role_definition` for those.
    ///
    /// `GET /api/{who}/authorization/RoleDefinitions`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_role_definitions(&self) -> builder::ListRoleDefinitions<'_> {
        builder::ListRoleDefinitions::new(self)
    }
    /// List the roles the logged-in user has for a party.
    ///
    /// Roles from the registers, such as managing director, are part of the list but can be neither delegated nor removed here.
    ///
    /// `GET /api/{who}/authorization/roles`
    ///
    /// # Parameters
    ///
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
    /// - `top` (query, optional): OData: give back at most this many items.
    /// - `skip` (query, optional): OData: leave out this many items from the start of the list.
    /// - `filter` (query, optional): OData filter expression over the members of the listed items, in their wire spelling.
    /// - `orderby` (query, optional): OData sort order: a member name, with `desc` after it for falling order.
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_roles(&self) -> builder::ListRoles<'_> {
        builder::ListRoles::new(self)
    }
    /// Replace a local role.
    ///
    /// Only local roles can be changed. The rights in the body take the place of the earlier ones; 403 means that the caller lacks some of those rights.
    ///
    /// `PUT /api/{who}/authorization/RoleDefinitions/{roleTypeID}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
    /// - `role_type_id` (path, required): Number of the role definition, `RoleDefinitionId` in `list_role_definitions`.
    /// - `body` (`application/hal+json`, required): The whole local role as it shall be from now on.
    ///
    /// # Documented answers
    ///
    /// `204`, `403`
    pub fn update_role_definition(&self) -> builder::UpdateRoleDefinition<'_> {
        builder::UpdateRoleDefinition::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_delegation`](super::Client::create_delegation).
    #[derive(Clone)]
    pub struct CreateDelegation<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::DelegationInput, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateDelegation<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateDelegation)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateDelegation
    }
    ::altinn_runtime::extra! {
        CreateDelegation
    }
    impl<'a> CreateDelegation<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The receiver, with the roles and rights to give. Identify a person by national identity number and last name, an organisation by number and name, or an enterprise user by user name and last name.
        ///
        /// Sent as `application/hal+json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DelegationInput>,
            <V as ::std::convert::TryInto<
                types::DelegationInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `DelegationInput` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::DelegationInput,
            ) -> types::builder::DelegationInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/{who}/authorization/Delegations`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_DELEGATION);
            call.options(options);
            call.path("who", who);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::DelegationInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::create_role_definition`](super::Client::create_role_definition).
    #[derive(Clone)]
    pub struct CreateRoleDefinition<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::RoleDefinitionInput,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateRoleDefinition<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateRoleDefinition)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateRoleDefinition
    }
    ::altinn_runtime::extra! {
        CreateRoleDefinition
    }
    impl<'a> CreateRoleDefinition<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name, explanation and rights of the local role.
        ///
        /// Sent as `application/hal+json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RoleDefinitionInput>,
            <V as ::std::convert::TryInto<
                types::RoleDefinitionInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `RoleDefinitionInput` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::RoleDefinitionInput,
            ) -> types::builder::RoleDefinitionInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/{who}/authorization/RoleDefinitions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_ROLE_DEFINITION);
            call.options(options);
            call.path("who", who);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::RoleDefinitionInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_app_right`](super::Client::delete_app_right).
    #[derive(Clone)]
    pub struct DeleteAppRight<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        rule_guid: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteAppRight<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteAppRight)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteAppRight
    }
    impl<'a> DeleteAppRight<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                rule_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short code of the owner of the app, the first half of `AltinnAppId`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, the second half of `AltinnAppId`.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the rule behind the app right, `RuleGuid` in the lists of app rights.
        pub fn rule_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.rule_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /api/{who}/authorization/apprights/{org}/{app}/{ruleGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, org, app, rule_guid, options } = self;
            let mut call = client.core.call(&operations::DELETE_APP_RIGHT);
            call.options(options);
            call.path("who", who);
            call.path("org", org);
            call.path("app", app);
            call.path("ruleGuid", rule_guid);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_delegated_app_right`](super::Client::delete_delegated_app_right).
    #[derive(Clone)]
    pub struct DeleteDelegatedAppRight<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        receiver_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        rule_guid: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteDelegatedAppRight<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteDelegatedAppRight)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteDelegatedAppRight
    }
    impl<'a> DeleteDelegatedAppRight<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                receiver_id: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                rule_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
        pub fn receiver_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.receiver_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short code of the owner of the app, the first half of `AltinnAppId`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, the second half of `AltinnAppId`.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the rule behind the app right, `RuleGuid` in the lists of app rights.
        pub fn rule_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.rule_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /api/{who}/authorization/Delegations/{receiverID}/apprights/{org}/{app}/{ruleGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, receiver_id, org, app, rule_guid, options } = self;
            let mut call = client.core.call(&operations::DELETE_DELEGATED_APP_RIGHT);
            call.options(options);
            call.path("who", who);
            call.path("receiverID", receiver_id);
            call.path("org", org);
            call.path("app", app);
            call.path("ruleGuid", rule_guid);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_delegated_right`](super::Client::delete_delegated_right).
    #[derive(Clone)]
    pub struct DeleteDelegatedRight<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        receiver_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        right_id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteDelegatedRight<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteDelegatedRight)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteDelegatedRight
    }
    impl<'a> DeleteDelegatedRight<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                receiver_id: Err("was not given".to_string()),
                right_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
        pub fn receiver_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.receiver_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the right, `RightID` in the lists of rights.
        pub fn right_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.right_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `DELETE /api/{who}/authorization/Delegations/{receiverID}/rights/{rightID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, receiver_id, right_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_DELEGATED_RIGHT);
            call.options(options);
            call.path("who", who);
            call.path("receiverID", receiver_id);
            call.path("rightID", right_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_delegated_role`](super::Client::delete_delegated_role).
    #[derive(Clone)]
    pub struct DeleteDelegatedRole<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        receiver_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteDelegatedRole<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteDelegatedRole)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteDelegatedRole
    }
    impl<'a> DeleteDelegatedRole<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                receiver_id: Err("was not given".to_string()),
                role_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
        pub fn receiver_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.receiver_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the role that was given, `RoleId` in the lists of roles. It is not the number of the role definition.
        pub fn role_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.role_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `DELETE /api/{who}/authorization/Delegations/{receiverID}/roles/{roleID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, receiver_id, role_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_DELEGATED_ROLE);
            call.options(options);
            call.path("who", who);
            call.path("receiverID", receiver_id);
            call.path("roleID", role_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_delegation`](super::Client::delete_delegation).
    #[derive(Clone)]
    pub struct DeleteDelegation<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        authz_rule_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        receiver_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        rule_guid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteDelegation<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteDelegation)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteDelegation
    }
    impl<'a> DeleteDelegation<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                app: Ok(None),
                authz_rule_id: Ok(None),
                org: Ok(None),
                receiver_id: Err("was not given".to_string()),
                role_id: Ok(None),
                rule_guid: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// App whose right is taken back.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the delegated right (`RightID`).
        pub fn authz_rule_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.authz_rule_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Owner code of the app whose right is taken back.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Who loses the access: reportee id with the prefix `r`, or user id with the prefix `u`.
        pub fn receiver_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.receiver_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the delegated role (`RoleId`).
        pub fn role_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.role_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Rule id of the app right, with `org` and `app`.
        pub fn rule_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.rule_guid = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /api/{who}/authorization/Delegations`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                who,
                role_id,
                authz_rule_id,
                org,
                app,
                rule_guid,
                receiver_id,
                options,
            } = self;
            let mut call = client.core.call(&operations::DELETE_DELEGATION);
            call.options(options);
            call.path("who", who);
            call.query("roleId", role_id);
            call.query("authzRuleId", authz_rule_id);
            call.query("org", org);
            call.query("app", app);
            call.query("ruleGuid", rule_guid);
            call.query("receiverId", receiver_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_right`](super::Client::delete_right).
    #[derive(Clone)]
    pub struct DeleteRight<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        right_id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteRight<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteRight)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteRight
    }
    impl<'a> DeleteRight<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                right_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the right, `RightID` in the lists of rights.
        pub fn right_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.right_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `DELETE /api/{who}/authorization/rights/{rightID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, right_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_RIGHT);
            call.options(options);
            call.path("who", who);
            call.path("rightID", right_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_role`](super::Client::delete_role).
    #[derive(Clone)]
    pub struct DeleteRole<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteRole<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteRole)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteRole
    }
    impl<'a> DeleteRole<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                role_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the role that was given, `RoleId` in the lists of roles. It is not the number of the role definition.
        pub fn role_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.role_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `DELETE /api/{who}/authorization/roles/{roleID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, role_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_ROLE);
            call.options(options);
            call.path("who", who);
            call.path("roleID", role_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_role_definition`](super::Client::delete_role_definition).
    #[derive(Clone)]
    pub struct DeleteRoleDefinition<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_type_id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteRoleDefinition<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteRoleDefinition)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteRoleDefinition
    }
    impl<'a> DeleteRoleDefinition<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                role_type_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the role definition, `RoleDefinitionId` in `list_role_definitions`.
        pub fn role_type_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.role_type_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `DELETE /api/{who}/authorization/RoleDefinitions/{roleTypeID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, role_type_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_ROLE_DEFINITION);
            call.options(options);
            call.path("who", who);
            call.path("roleTypeID", role_type_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_right_holder`](super::Client::get_right_holder).
    #[derive(Clone)]
    pub struct GetRightHolder<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        receiver_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRightHolder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRightHolder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRightHolder
    }
    impl<'a> GetRightHolder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                receiver_id: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
        pub fn receiver_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.receiver_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/Delegations/{receiverID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RightHolderDetails>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, receiver_id, language, options } = self;
            let mut call = client.core.call(&operations::GET_RIGHT_HOLDER);
            call.options(options);
            call.path("who", who);
            call.path("receiverID", receiver_id);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_role_definition`](super::Client::get_role_definition).
    #[derive(Clone)]
    pub struct GetRoleDefinition<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_type_id: ::std::result::Result<i64, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRoleDefinition<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRoleDefinition)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRoleDefinition
    }
    impl<'a> GetRoleDefinition<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                role_type_id: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the role definition, `RoleDefinitionId` in `list_role_definitions`.
        pub fn role_type_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.role_type_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/RoleDefinitions/{roleTypeID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RoleDefinitionDetails>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, role_type_id, language, options } = self;
            let mut call = client.core.call(&operations::GET_ROLE_DEFINITION);
            call.options(options);
            call.path("who", who);
            call.path("roleTypeID", role_type_id);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_app_rights`](super::Client::list_app_rights).
    #[derive(Clone)]
    pub struct ListAppRights<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        orderby: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        skip: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        top: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAppRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAppRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAppRights
    }
    impl<'a> ListAppRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filter: Ok(None),
                language: Ok(None),
                orderby: Ok(None),
                skip: Ok(None),
                top: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// OData filter expression over the members of the listed items, in their wire spelling.
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// OData sort order: a member name, with `desc` after it for falling order.
        pub fn orderby<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.orderby = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// OData: leave out this many items from the start of the list.
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// OData: give back at most this many items.
        pub fn top<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.top = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/apprights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListAppRightsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, language, top, skip, filter, orderby, options } = self;
            let mut call = client.core.call(&operations::LIST_APP_RIGHTS);
            call.options(options);
            call.path("who", who);
            call.query("language", language);
            call.query("$top", top);
            call.query("$skip", skip);
            call.query("$filter", filter);
            call.query("$orderby", orderby);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_right_holder_app_rights`](super::Client::list_right_holder_app_rights).
    #[derive(Clone)]
    pub struct ListRightHolderAppRights<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        receiver_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRightHolderAppRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRightHolderAppRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRightHolderAppRights
    }
    impl<'a> ListRightHolderAppRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                receiver_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
        pub fn receiver_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.receiver_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/Delegations/{receiverID}/apprights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListRightHolderAppRightsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, receiver_id, options } = self;
            let mut call = client.core.call(&operations::LIST_RIGHT_HOLDER_APP_RIGHTS);
            call.options(options);
            call.path("who", who);
            call.path("receiverID", receiver_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_right_holder_rights`](super::Client::list_right_holder_rights).
    #[derive(Clone)]
    pub struct ListRightHolderRights<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        receiver_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRightHolderRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRightHolderRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRightHolderRights
    }
    impl<'a> ListRightHolderRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                receiver_id: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
        pub fn receiver_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.receiver_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/Delegations/{receiverID}/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListRightHolderRightsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, receiver_id, language, options } = self;
            let mut call = client.core.call(&operations::LIST_RIGHT_HOLDER_RIGHTS);
            call.options(options);
            call.path("who", who);
            call.path("receiverID", receiver_id);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_right_holder_roles`](super::Client::list_right_holder_roles).
    #[derive(Clone)]
    pub struct ListRightHolderRoles<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        receiver_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRightHolderRoles<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRightHolderRoles)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRightHolderRoles
    }
    impl<'a> ListRightHolderRoles<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                receiver_id: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Who holds the access: a `RightHolderId`, with the prefix `r` for people and organisations and `u` for enterprise users, or an organisation number.
        pub fn receiver_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.receiver_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/Delegations/{receiverID}/roles`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListRightHolderRolesResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, receiver_id, language, options } = self;
            let mut call = client.core.call(&operations::LIST_RIGHT_HOLDER_ROLES);
            call.options(options);
            call.path("who", who);
            call.path("receiverID", receiver_id);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_right_holders`](super::Client::list_right_holders).
    #[derive(Clone)]
    pub struct ListRightHolders<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRightHolders<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRightHolders)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRightHolders
    }
    impl<'a> ListRightHolders<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                app: Ok(None),
                service_code: Ok(None),
                service_edition: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only holders with access to this app, written as owner code, slash, app name. Not together with the service filter.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only holders with access to this service; goes together with `serviceEdition`.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Edition of the service in `serviceCode`.
        pub fn service_edition<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/Delegations`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListRightHoldersResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, service_code, service_edition, app, options } = self;
            let mut call = client.core.call(&operations::LIST_RIGHT_HOLDERS);
            call.options(options);
            call.path("who", who);
            call.query("serviceCode", service_code);
            call.query("serviceEdition", service_edition);
            call.query("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_rights`](super::Client::list_rights).
    #[derive(Clone)]
    pub struct ListRights<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        orderby: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        skip: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        top: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRights
    }
    impl<'a> ListRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filter: Ok(None),
                language: Ok(None),
                orderby: Ok(None),
                skip: Ok(None),
                top: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// OData filter expression over the members of the listed items, in their wire spelling.
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// OData sort order: a member name, with `desc` after it for falling order.
        pub fn orderby<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.orderby = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// OData: leave out this many items from the start of the list.
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// OData: give back at most this many items.
        pub fn top<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.top = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListRightsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, language, top, skip, filter, orderby, options } = self;
            let mut call = client.core.call(&operations::LIST_RIGHTS);
            call.options(options);
            call.path("who", who);
            call.query("language", language);
            call.query("$top", top);
            call.query("$skip", skip);
            call.query("$filter", filter);
            call.query("$orderby", orderby);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_role_definitions`](super::Client::list_role_definitions).
    #[derive(Clone)]
    pub struct ListRoleDefinitions<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRoleDefinitions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRoleDefinitions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRoleDefinitions
    }
    impl<'a> ListRoleDefinitions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/RoleDefinitions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListRoleDefinitionsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, language, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLE_DEFINITIONS);
            call.options(options);
            call.path("who", who);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_roles`](super::Client::list_roles).
    #[derive(Clone)]
    pub struct ListRoles<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        orderby: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        skip: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        top: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRoles<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRoles)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRoles
    }
    impl<'a> ListRoles<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filter: Ok(None),
                language: Ok(None),
                orderby: Ok(None),
                skip: Ok(None),
                top: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// OData filter expression over the members of the listed items, in their wire spelling.
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// OData sort order: a member name, with `desc` after it for falling order.
        pub fn orderby<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.orderby = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// OData: leave out this many items from the start of the list.
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// OData: give back at most this many items.
        pub fn top<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.top = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/{who}/authorization/roles`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListRolesResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, language, top, skip, filter, orderby, who, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLES);
            call.options(options);
            call.query("language", language);
            call.query("$top", top);
            call.query("$skip", skip);
            call.query("$filter", filter);
            call.query("$orderby", orderby);
            call.path("who", who);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_role_definition`](super::Client::update_role_definition).
    #[derive(Clone)]
    pub struct UpdateRoleDefinition<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_type_id: ::std::result::Result<i64, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::RoleDefinitionInput,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateRoleDefinition<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateRoleDefinition)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateRoleDefinition
    }
    ::altinn_runtime::extra! {
        UpdateRoleDefinition
    }
    impl<'a> UpdateRoleDefinition<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                role_type_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party that the call is made for: `my` for whoever is logged in, a nine digit organisation number, or a reportee id with the prefix `r`.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the role definition, `RoleDefinitionId` in `list_role_definitions`.
        pub fn role_type_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.role_type_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// The whole local role as it shall be from now on.
        ///
        /// Sent as `application/hal+json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RoleDefinitionInput>,
            <V as ::std::convert::TryInto<
                types::RoleDefinitionInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `RoleDefinitionInput` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::RoleDefinitionInput,
            ) -> types::builder::RoleDefinitionInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /api/{who}/authorization/RoleDefinitions/{roleTypeID}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, who, role_type_id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_ROLE_DEFINITION);
            call.options(options);
            call.path("who", who);
            call.path("roleTypeID", role_type_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::RoleDefinitionInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
