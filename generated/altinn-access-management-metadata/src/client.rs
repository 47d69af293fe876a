//! The client of Altinn Access Management: metadata and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-metadata.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Access Management: metadata.
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
    /// Get an area.
    ///
    /// One area by its identifier.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/area/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_area(&self) -> builder::GetArea<'_> {
        builder::GetArea::new(self)
    }
    /// Get a group of areas.
    ///
    /// One group by its identifier.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/group/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_group(&self) -> builder::GetGroup<'_> {
        builder::GetGroup::new(self)
    }
    /// Get an access package.
    ///
    /// One package by its identifier.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/package/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_package(&self) -> builder::GetPackage<'_> {
        builder::GetPackage::new(self)
    }
    /// Get an access package by its URN.
    ///
    /// Takes the last part of the URN, such as `skattegrunnlag`.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/package/urn/{urnValue}`
    ///
    /// # Parameters
    ///
    /// - `urn_value` (path, required): Last part of the URN.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_package_by_urn(&self) -> builder::GetPackageByUrn<'_> {
        builder::GetPackageByUrn::new(self)
    }
    /// Get a role.
    ///
    /// One role by its identifier.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/roles/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_role(&self) -> builder::GetRole<'_> {
        builder::GetRole::new(self)
    }
    /// List the access packages of an area.
    ///
    /// Sorted by name. An area without packages gives 204, which reads as an empty list.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/area/{id}/packages`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_area_packages(&self) -> builder::ListAreaPackages<'_> {
        builder::ListAreaPackages::new(self)
    }
    /// List the areas of a group.
    ///
    /// Sorted by name. A group without areas gives 204, which reads as an empty list.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/group/{id}/areas`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_group_areas(&self) -> builder::ListGroupAreas<'_> {
        builder::ListGroupAreas::new(self)
    }
    /// List groups of areas.
    ///
    /// Groups are the topmost level; sorted by name.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/group`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_groups(&self) -> builder::ListGroups<'_> {
        builder::ListGroups::new(self)
    }
    /// List the kinds of organisation.
    ///
    /// The legal forms, which the operations on roles take as `variant`.
    ///
    /// `GET /accessmanagement/api/v1/meta/types/organization/subtypes`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_organization_forms(&self) -> builder::ListOrganizationForms<'_> {
        builder::ListOrganizationForms::new(self)
    }
    /// List all access packages as a tree.
    ///
    /// Every group with its areas, and every area with its packages.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/export`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_package_hierarchy(&self) -> builder::ListPackageHierarchy<'_> {
        builder::ListPackageHierarchy::new(self)
    }
    /// List the resources of an access package.
    ///
    /// Sorted by name. A package without resources gives 204, which reads as an empty list.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/package/{id}/resources`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_package_resources(&self) -> builder::ListPackageResources<'_> {
        builder::ListPackageResources::new(self)
    }
    /// List the access packages of a role, by its code.
    ///
    /// The role gives these packages to who has it in an organisation of the variant.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/roles/packages`
    ///
    /// # Parameters
    ///
    /// - `role` (query, required): Code of the role, such as `daglig-leder`.
    /// - `variant` (query, required): Kind of organisation, such as `AS`; see `list_organization_forms`.
    /// - `include_resources` (query, optional): Whether packages come with their resources.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_packages_by_role_code(&self) -> builder::ListPackagesByRoleCode<'_> {
        builder::ListPackagesByRoleCode::new(self)
    }
    /// List the resources of a role, by its code.
    ///
    /// The role gives access to these resources to who has it in an organisation of the variant.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/roles/resources`
    ///
    /// # Parameters
    ///
    /// - `role` (query, required): Code of the role, such as `daglig-leder`.
    /// - `variant` (query, required): Kind of organisation, such as `AS`; see `list_organization_forms`.
    /// - `include_package_resources` (query, optional): Whether resources that come through packages are listed too.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_resources_by_role_code(&self) -> builder::ListResourcesByRoleCode<'_> {
        builder::ListResourcesByRoleCode::new(self)
    }
    /// List the access packages of a role.
    ///
    /// The role gives these packages to who has it in an organisation of the variant.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/roles/{id}/packages`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    /// - `variant` (query, required): Kind of organisation, such as `AS`; see `list_organization_forms`.
    /// - `include_resources` (query, optional): Whether packages come with their resources.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_role_packages(&self) -> builder::ListRolePackages<'_> {
        builder::ListRolePackages::new(self)
    }
    /// List the resources of a role.
    ///
    /// The role gives access to these resources to who has it in an organisation of the variant.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/roles/{id}/resources`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the group, area, package or role.
    /// - `variant` (query, required): Kind of organisation, such as `AS`; see `list_organization_forms`.
    /// - `include_package_resources` (query, optional): Whether resources that come through packages are listed too.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_role_resources(&self) -> builder::ListRoleResources<'_> {
        builder::ListRoleResources::new(self)
    }
    /// List roles.
    ///
    /// Every role that a party can have, from all providers.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/roles`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_roles(&self) -> builder::ListRoles<'_> {
        builder::ListRoles::new(self)
    }
    /// Search access packages.
    ///
    /// Gives the packages that fit `term`, the best first, each with the fields that matched. Answers 204 without a body where nothing fits, which reads as an empty list.
    ///
    /// `GET /accessmanagement/api/v1/meta/info/accesspackages/search`
    ///
    /// # Parameters
    ///
    /// - `term` (query, optional): What to look for.
    /// - `resource_provider_code` (query, optional): Only packages with resources of these service owners, by their codes such as `skd`.
    /// - `search_in_resources` (query, optional): Whether names of resources count too.
    /// - `type_name` (query, optional): Only packages for this type of party, such as `organization` or `person`.
    /// - `simple_search` (query, optional): Whether whole words are compared (true, the default), or similar ones found too.
    /// - `strict` (query, optional): Whether every word of the term must be found.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn search_packages(&self) -> builder::SearchPackages<'_> {
        builder::SearchPackages::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_area`](super::Client::get_area).
    #[derive(Clone)]
    pub struct GetArea<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetArea<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetArea)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetArea
    }
    impl<'a> GetArea<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/area/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<types::Area>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_AREA);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_group`](super::Client::get_group).
    #[derive(Clone)]
    pub struct GetGroup<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetGroup<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetGroup)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetGroup
    }
    impl<'a> GetGroup<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/group/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<types::AreaGroup>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_GROUP);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_package`](super::Client::get_package).
    #[derive(Clone)]
    pub struct GetPackage<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPackage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPackage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPackage
    }
    impl<'a> GetPackage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/package/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<types::Package>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_PACKAGE);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_package_by_urn`](super::Client::get_package_by_urn).
    #[derive(Clone)]
    pub struct GetPackageByUrn<'a> {
        client: &'a super::Client,
        urn_value: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPackageByUrn<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPackageByUrn)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPackageByUrn
    }
    impl<'a> GetPackageByUrn<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                urn_value: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Last part of the URN.
        pub fn urn_value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.urn_value = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/package/urn/{urnValue}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<types::Package>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, urn_value, options } = self;
            let mut call = client.core.call(&operations::GET_PACKAGE_BY_URN);
            call.options(options);
            call.path("urnValue", urn_value);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_role`](super::Client::get_role).
    #[derive(Clone)]
    pub struct GetRole<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRole<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRole)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRole
    }
    impl<'a> GetRole<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/roles/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Role>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_ROLE);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_area_packages`](super::Client::list_area_packages).
    #[derive(Clone)]
    pub struct ListAreaPackages<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAreaPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAreaPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAreaPackages
    }
    impl<'a> ListAreaPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/area/{id}/packages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<::std::option::Option<types::Package>>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::LIST_AREA_PACKAGES);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_group_areas`](super::Client::list_group_areas).
    #[derive(Clone)]
    pub struct ListGroupAreas<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListGroupAreas<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListGroupAreas)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListGroupAreas
    }
    impl<'a> ListGroupAreas<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/group/{id}/areas`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<::std::option::Option<types::Area>>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::LIST_GROUP_AREAS);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_groups`](super::Client::list_groups).
    #[derive(Clone)]
    pub struct ListGroups<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListGroups<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListGroups)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListGroups
    }
    impl<'a> ListGroups<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/group`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<::std::option::Option<types::AreaGroup>>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_GROUPS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_organization_forms`](super::Client::list_organization_forms).
    #[derive(Clone)]
    pub struct ListOrganizationForms<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListOrganizationForms<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListOrganizationForms)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListOrganizationForms
    }
    impl<'a> ListOrganizationForms<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /accessmanagement/api/v1/meta/types/organization/subtypes`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SubType>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_ORGANIZATION_FORMS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_package_hierarchy`](super::Client::list_package_hierarchy).
    #[derive(Clone)]
    pub struct ListPackageHierarchy<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPackageHierarchy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPackageHierarchy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPackageHierarchy
    }
    impl<'a> ListPackageHierarchy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/export`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<::std::option::Option<types::AreaGroup>>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_PACKAGE_HIERARCHY);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_package_resources`](super::Client::list_package_resources).
    #[derive(Clone)]
    pub struct ListPackageResources<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPackageResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPackageResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPackageResources
    }
    impl<'a> ListPackageResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/package/{id}/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Resource>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::LIST_PACKAGE_RESOURCES);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_packages_by_role_code`](super::Client::list_packages_by_role_code).
    #[derive(Clone)]
    pub struct ListPackagesByRoleCode<'a> {
        client: &'a super::Client,
        include_resources: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        role: ::std::result::Result<::std::string::String, ::std::string::String>,
        variant: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPackagesByRoleCode<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPackagesByRoleCode)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPackagesByRoleCode
    }
    impl<'a> ListPackagesByRoleCode<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_resources: Ok(None),
                role: Err("was not given".to_string()),
                variant: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether packages come with their resources.
        pub fn include_resources<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_resources = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Code of the role, such as `daglig-leder`.
        pub fn role<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.role = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Kind of organisation, such as `AS`; see `list_organization_forms`.
        pub fn variant<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.variant = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/roles/packages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<::std::option::Option<types::Package>>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, role, variant, include_resources, options } = self;
            let mut call = client.core.call(&operations::LIST_PACKAGES_BY_ROLE_CODE);
            call.options(options);
            call.query("role", role);
            call.query("variant", variant);
            call.query("includeResources", include_resources);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_resources_by_role_code`](super::Client::list_resources_by_role_code).
    #[derive(Clone)]
    pub struct ListResourcesByRoleCode<'a> {
        client: &'a super::Client,
        include_package_resources: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        role: ::std::result::Result<::std::string::String, ::std::string::String>,
        variant: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListResourcesByRoleCode<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListResourcesByRoleCode)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListResourcesByRoleCode
    }
    impl<'a> ListResourcesByRoleCode<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_package_resources: Ok(None),
                role: Err("was not given".to_string()),
                variant: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether resources that come through packages are listed too.
        pub fn include_package_resources<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_package_resources = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Code of the role, such as `daglig-leder`.
        pub fn role<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.role = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Kind of organisation, such as `AS`; see `list_organization_forms`.
        pub fn variant<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.variant = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/roles/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Resource>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, role, variant, include_package_resources, options } = self;
            let mut call = client.core.call(&operations::LIST_RESOURCES_BY_ROLE_CODE);
            call.options(options);
            call.query("role", role);
            call.query("variant", variant);
            call.query("includePackageResources", include_package_resources);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_role_packages`](super::Client::list_role_packages).
    #[derive(Clone)]
    pub struct ListRolePackages<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        include_resources: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        variant: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRolePackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRolePackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRolePackages
    }
    impl<'a> ListRolePackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                include_resources: Ok(None),
                variant: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Whether packages come with their resources.
        pub fn include_resources<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_resources = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Kind of organisation, such as `AS`; see `list_organization_forms`.
        pub fn variant<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.variant = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/roles/{id}/packages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<::std::option::Option<types::Package>>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, variant, include_resources, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLE_PACKAGES);
            call.options(options);
            call.path("id", id);
            call.query("variant", variant);
            call.query("includeResources", include_resources);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_role_resources`](super::Client::list_role_resources).
    #[derive(Clone)]
    pub struct ListRoleResources<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        include_package_resources: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        variant: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRoleResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRoleResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRoleResources
    }
    impl<'a> ListRoleResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                include_package_resources: Ok(None),
                variant: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the group, area, package or role.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Whether resources that come through packages are listed too.
        pub fn include_package_resources<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_package_resources = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Kind of organisation, such as `AS`; see `list_organization_forms`.
        pub fn variant<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.variant = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/roles/{id}/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Resource>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, variant, include_package_resources, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLE_RESOURCES);
            call.options(options);
            call.path("id", id);
            call.query("variant", variant);
            call.query("includePackageResources", include_package_resources);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_roles`](super::Client::list_roles).
    #[derive(Clone)]
    pub struct ListRoles<'a> {
        client: &'a super::Client,
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
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/roles`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Role>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLES);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_packages`](super::Client::search_packages).
    #[derive(Clone)]
    pub struct SearchPackages<'a> {
        client: &'a super::Client,
        resource_provider_code: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        search_in_resources: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        simple_search: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        strict: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        term: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchPackages
    }
    impl<'a> SearchPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_provider_code: Ok(None),
                search_in_resources: Ok(None),
                simple_search: Ok(None),
                strict: Ok(None),
                term: Ok(None),
                type_name: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Only packages with resources of these service owners, by their codes such as `skd`.
        pub fn resource_provider_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.resource_provider_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether names of resources count too.
        pub fn search_in_resources<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.search_in_resources = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether whole words are compared (true, the default), or similar ones found too.
        pub fn simple_search<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.simple_search = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether every word of the term must be found.
        pub fn strict<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.strict = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// What to look for.
        pub fn term<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.term = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only packages for this type of party, such as `organization` or `person`.
        pub fn type_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.type_name = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/meta/info/accesspackages/search`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SearchObjectOfPackage>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                term,
                resource_provider_code,
                search_in_resources,
                type_name,
                simple_search,
                strict,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_PACKAGES);
            call.options(options);
            call.query("term", term);
            call.query("resourceProviderCode", resource_provider_code);
            call.query("searchInResources", search_in_resources);
            call.query("typeName", type_name);
            call.query("simpleSearch", simple_search);
            call.query("strict", strict);
            call.json_answer().await
        }
    }
}
