//! The client of Altinn Access Management for resource owners and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-resourceowner.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Access Management for resource owners.
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
    /// List who has delegated Maskinporten scopes to whom.
    ///
    /// Scope `altinn:maskinporten/delegations`, or `.admin` for scopes of others, and a subscription key in `Ocp-Apim-Subscription-Key`. For owners of scopes: shows customers that let a supplier use a scope on their behalf. Give at least `scope` unless you look up a known pair of organisations. Not paged; once a day is a sensible rhythm.
    ///
    /// `GET /maskinporten/delegations`
    ///
    /// # Parameters
    ///
    /// - `supplier_org` (query, optional): Organisation number of the supplier, nine digits.
    /// - `consumer_org` (query, optional): Organisation number of the customer that delegates, nine digits.
    /// - `scope` (query, optional): A Maskinporten scope; its owner must be the caller, unless the caller has the admin scope.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn list_maskinporten_delegations(
        &self,
    ) -> builder::ListMaskinportenDelegations<'_> {
        builder::ListMaskinportenDelegations::new(self)
    }
    /// List the parties that somebody can represent.
    ///
    /// Scope `altinn:accessmanagement/authorizedparties.resourceowner`, or `altinn:accessmanagement/authorizedparties.admin`, and a subscription key in `Ocp-Apim-Subscription-Key`. Put a person, an organisation or another subject in the body; nothing is stored, so the call can be repeated. Subunits lie inside their main unit. Ask only for what you need: roles, resources and instances are included unless switched off, access packages only when switched on.
    ///
    /// `POST /resourceowner/authorizedparties`
    ///
    /// # Parameters
    ///
    /// - `include_altinn2` (query, optional): Whether access given in Altinn II counts too. Servers of today do not read it.
    /// - `include_roles` (query, optional): Whether to fill `authorizedRoles`.
    /// - `include_access_packages` (query, optional): Whether to fill `authorizedAccessPackages`.
    /// - `include_resources` (query, optional): Whether to fill `authorizedResources`.
    /// - `include_instances` (query, optional): Whether to fill `authorizedInstances`.
    /// - `include_parties_via_key_roles` (query, optional): Whether to include parties that the subject reaches through organisations in which it has a key role. `auto` leaves the choice to the settings of the user or the system.
    /// - `include_sub_parties` (query, optional): Whether to include subunits. `auto` leaves the choice to the settings of the user or the system.
    /// - `include_inactive_parties` (query, optional): Whether to include parties that are no longer active. `auto` leaves the choice to the settings of the user or the system.
    /// - `org_code` (query, optional): Only parties where the subject can reach some resource of this service owner, such as `skd`. It must be your own code, unless you have the admin scope.
    /// - `any_of_resource_ids` (query, optional): Only parties where the subject can reach at least one of these resources. Unknown ids are passed over.
    /// - `body` (`application/json`, required): The subject to look up.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn search_authorized_parties(&self) -> builder::SearchAuthorizedParties<'_> {
        builder::SearchAuthorizedParties::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::list_maskinporten_delegations`](super::Client::list_maskinporten_delegations).
    #[derive(Clone)]
    pub struct ListMaskinportenDelegations<'a> {
        client: &'a super::Client,
        consumer_org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        scope: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        supplier_org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListMaskinportenDelegations<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListMaskinportenDelegations))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListMaskinportenDelegations
    }
    impl<'a> ListMaskinportenDelegations<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                consumer_org: Ok(None),
                scope: Ok(None),
                supplier_org: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation number of the customer that delegates, nine digits.
        pub fn consumer_org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.consumer_org = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// A Maskinporten scope; its owner must be the caller, unless the caller has the admin scope.
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.scope = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number of the supplier, nine digits.
        pub fn supplier_org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.supplier_org = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /maskinporten/delegations`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::MaskinportenDelegation>>,
            ::altinn_runtime::Error<answers::ListMaskinportenDelegationsError>,
        > {
            let Self { client, supplier_org, consumer_org, scope, options } = self;
            let mut call = client.core.call(&operations::LIST_MASKINPORTEN_DELEGATIONS);
            call.options(options);
            call.query("supplierOrg", supplier_org);
            call.query("consumerOrg", consumer_org);
            call.query("scope", scope);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_authorized_parties`](super::Client::search_authorized_parties).
    #[derive(Clone)]
    pub struct SearchAuthorizedParties<'a> {
        client: &'a super::Client,
        any_of_resource_ids: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        include_access_packages: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_altinn2: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_inactive_parties: ::std::result::Result<
            ::std::option::Option<types::IncludeInactiveParties>,
            ::std::string::String,
        >,
        include_instances: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_parties_via_key_roles: ::std::result::Result<
            ::std::option::Option<types::IncludePartiesViaKeyRoles>,
            ::std::string::String,
        >,
        include_resources: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_roles: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_sub_parties: ::std::result::Result<
            ::std::option::Option<types::IncludeSubParties>,
            ::std::string::String,
        >,
        org_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::AuthorizedPartiesRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchAuthorizedParties<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchAuthorizedParties)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchAuthorizedParties
    }
    ::altinn_runtime::extra! {
        SearchAuthorizedParties
    }
    impl<'a> SearchAuthorizedParties<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                any_of_resource_ids: Ok(None),
                include_access_packages: Ok(None),
                include_altinn2: Ok(None),
                include_inactive_parties: Ok(None),
                include_instances: Ok(None),
                include_parties_via_key_roles: Ok(None),
                include_resources: Ok(None),
                include_roles: Ok(None),
                include_sub_parties: Ok(None),
                org_code: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Only parties where the subject can reach at least one of these resources. Unknown ids are passed over.
        pub fn any_of_resource_ids<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.any_of_resource_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether to fill `authorizedAccessPackages`.
        pub fn include_access_packages<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_access_packages = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether access given in Altinn II counts too. Servers of today do not read it.
        pub fn include_altinn2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_altinn2 = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether to include parties that are no longer active. `auto` leaves the choice to the settings of the user or the system.
        pub fn include_inactive_parties<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IncludeInactiveParties>,
        {
            self.include_inactive_parties = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "is not of the form of `IncludeInactiveParties`".to_string()
                });
            self
        }
        /// Whether to fill `authorizedInstances`.
        pub fn include_instances<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_instances = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether to include parties that the subject reaches through organisations in which it has a key role. `auto` leaves the choice to the settings of the user or the system.
        pub fn include_parties_via_key_roles<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IncludePartiesViaKeyRoles>,
        {
            self.include_parties_via_key_roles = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "is not of the form of `IncludePartiesViaKeyRoles`".to_string()
                });
            self
        }
        /// Whether to fill `authorizedResources`.
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
        /// Whether to fill `authorizedRoles`.
        pub fn include_roles<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_roles = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether to include subunits. `auto` leaves the choice to the settings of the user or the system.
        pub fn include_sub_parties<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IncludeSubParties>,
        {
            self.include_sub_parties = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `IncludeSubParties`".to_string());
            self
        }
        /// Only parties where the subject can reach some resource of this service owner, such as `skd`. It must be your own code, unless you have the admin scope.
        pub fn org_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The subject to look up.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AuthorizedPartiesRequest>,
            <V as ::std::convert::TryInto<
                types::AuthorizedPartiesRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `AuthorizedPartiesRequest` for body failed: {}",
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
                types::builder::AuthorizedPartiesRequest,
            ) -> types::builder::AuthorizedPartiesRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /resourceowner/authorizedparties`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::AuthorizedParty>>,
            ::altinn_runtime::Error<answers::SearchAuthorizedPartiesError>,
        > {
            let Self {
                client,
                include_altinn2,
                include_roles,
                include_access_packages,
                include_resources,
                include_instances,
                include_parties_via_key_roles,
                include_sub_parties,
                include_inactive_parties,
                org_code,
                any_of_resource_ids,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_AUTHORIZED_PARTIES);
            call.options(options);
            call.query("includeAltinn2", include_altinn2);
            call.query("includeRoles", include_roles);
            call.query("includeAccessPackages", include_access_packages);
            call.query("includeResources", include_resources);
            call.query("includeInstances", include_instances);
            call.query("includePartiesViaKeyRoles", include_parties_via_key_roles);
            call.query("includeSubParties", include_sub_parties);
            call.query("includeInactiveParties", include_inactive_parties);
            call.query("orgCode", org_code);
            call.query("anyOfResourceIds", any_of_resource_ids);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AuthorizedPartiesRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
}
