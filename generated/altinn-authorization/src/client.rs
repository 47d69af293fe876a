//! The client of Altinn Authorization and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-authorization-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Authorization.
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
    /// Delegate rules.
    ///
    /// Gone: the service no longer has this operation; delegations belong to Access Management now. It was meant for platform components.
    ///
    /// `POST /Delegations/AddRules`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, optional): The rules to add.
    ///
    /// # Documented answers
    ///
    /// `200`, `201`, `206`, `400`, `500`
    #[deprecated(
        note = "The server has dropped this operation: delegations belong to Access Management, see `altinn-access-management-apps`."
    )]
    pub fn add_rules(&self) -> builder::AddRules<'_> {
        builder::AddRules::new(self)
    }
    /// Ask whether somebody may do something with a resource.
    ///
    /// Scope `altinn:authorization/authorize` or `.admin`, and a subscription key in `Ocp-Apim-Subscription-Key`. Name the subject, the action and the resource by their attributes. The status is 200 for nearly everything, so read `decision`: only `Permit` means yes, while `Deny`, `NotApplicable` and `Indeterminate` all mean no. A permit may come with an obligation whose category is `urn:altinn:minimum-authenticationlevel`: the lowest level of login that is good enough, for the caller to enforce. Many questions can go in one call through `multiRequests`; the answers keep their order.
    ///
    /// `POST /authorize`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The decision request: `request` with `accessSubject`, `action` and `resource`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`
    pub fn authorize(&self) -> builder::Authorize<'_> {
        builder::Authorize::new(self)
    }
    /// Let the decision point judge a request.
    ///
    /// Internal: apps and platform components reach this inside the platform; others use `authorize`. 200 is the answer to broken requests as well, with the decision `Indeterminate`. Look at each `decision` and at the obligations, which carry the lowest login level that is good enough.
    ///
    /// `POST /Decision`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The decision request.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn decide(&self) -> builder::Decide<'_> {
        builder::Decide::new(self)
    }
    /// Withdraw all that one party has delegated to another.
    ///
    /// Gone: the service no longer has this operation; delegations belong to Access Management now. It was meant for platform components.
    ///
    /// `POST /Delegations/DeletePolicy`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, optional): Policies to withdraw.
    ///
    /// # Documented answers
    ///
    /// `200`, `206`, `400`, `500`
    #[deprecated(
        note = "The server has dropped this operation: delegations belong to Access Management, see `altinn-access-management-apps`."
    )]
    pub fn delete_delegated_policies(&self) -> builder::DeleteDelegatedPolicies<'_> {
        builder::DeleteDelegatedPolicies::new(self)
    }
    /// Withdraw delegated rules.
    ///
    /// Gone: the service no longer has this operation; delegations belong to Access Management now. It was meant for platform components.
    ///
    /// `POST /Delegations/DeleteRules`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, optional): Rules to withdraw, by policy.
    ///
    /// # Documented answers
    ///
    /// `200`, `206`, `400`, `500`
    #[deprecated(
        note = "The server has dropped this operation: delegations belong to Access Management, see `altinn-access-management-apps`."
    )]
    pub fn delete_rules(&self) -> builder::DeleteRules<'_> {
        builder::DeleteRules::new(self)
    }
    /// List the parties that the logged-in person can represent.
    ///
    /// For a person with an Altinn token; the user id must be their own, or the answer is 403. Parties lie as a tree with subunits under their main unit. 404 when there are none.
    ///
    /// `GET /parties`
    ///
    /// # Parameters
    ///
    /// - `user_id` (query, required): User id of the logged-in person, from the claim `urn:altinn:userid` of their token.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`, `404`
    pub fn list_parties(&self) -> builder::ListParties<'_> {
        builder::ListParties::new(self)
    }
    /// List the roles that the logged-in person has for a party.
    ///
    /// For a person with an Altinn token; the user id must be their own. 404 means no roles at all.
    ///
    /// `GET /roles`
    ///
    /// # Parameters
    ///
    /// - `covered_by_user_id` (query, required): User id of the logged-in person, from the claim `urn:altinn:userid` of their token.
    /// - `offered_by_party_id` (query, required): Party id of whoever the person acts for.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `403`, `404`
    pub fn list_roles(&self) -> builder::ListRoles<'_> {
        builder::ListRoles::new(self)
    }
    /// List the roles that give access to an app.
    ///
    /// Open to everyone. Codes of all roles that the policy of the app mentions, whatever the action. 404 if the app has no policy.
    ///
    /// `GET /policies/roleswithaccess/{org}/{app}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Code of the service owner, such as `ttd`.
    /// - `app` (path, required): Name of the app, without the owner.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (text)
    pub fn list_roles_with_access(&self) -> builder::ListRolesWithAccess<'_> {
        builder::ListRolesWithAccess::new(self)
    }
    /// Send old delegation events once more.
    ///
    /// Gone: the service no longer has this operation; delegations belong to Access Management now. It kept Altinn II in step.
    ///
    /// `POST /Delegations/delegationchangeevents/replay`
    ///
    /// # Parameters
    ///
    /// - `start_id` (query, optional): First event to send.
    /// - `end_id` (query, optional): Last event to send; 0 for all that follow.
    ///
    /// # Documented answers
    ///
    /// `200`, `400`, `500`
    #[deprecated(
        note = "The server has dropped this operation: delegations belong to Access Management, see `altinn-access-management-apps`."
    )]
    pub fn replay_delegation_events(&self) -> builder::ReplayDelegationEvents<'_> {
        builder::ReplayDelegationEvents::new(self)
    }
    /// Look up what the policies of apps allow.
    ///
    /// Open to everyone, also as a pure lookup that may be repeated. One entry per app comes back, in the order of the question; trouble with one app shows in its `errorResponse` and not in the status.
    ///
    /// `POST /policies/GetPolicies`
    ///
    /// # Parameters
    ///
    /// - `language` (query, optional): Meant for the language of titles; the server does not use it yet.
    /// - `body` (`application/json`, required): One list of attributes per app: `urn:altinn:org` and `urn:altinn:app`.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn search_policies(&self) -> builder::SearchPolicies<'_> {
        builder::SearchPolicies::new(self)
    }
    /// Find delegated rules.
    ///
    /// Gone: the service no longer has this operation; delegations belong to Access Management now. It was meant for platform components.
    ///
    /// `POST /Delegations/GetRules`
    ///
    /// # Parameters
    ///
    /// - `only_direct_delegations` (query, optional): Whether to leave out rules inherited through key roles or main units.
    /// - `body` (`application/json`, optional): Who gave, who received, and for which resources.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `500`
    #[deprecated(
        note = "The server has dropped this operation: delegations belong to Access Management, see `altinn-access-management-apps`."
    )]
    pub fn search_rules(&self) -> builder::SearchRules<'_> {
        builder::SearchRules::new(self)
    }
    /// Check that the delegation operations respond.
    ///
    /// Gone: the service no longer has this operation; delegations belong to Access Management now. It returned a fixed text.
    ///
    /// `GET /Delegations`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    #[deprecated(
        note = "The server has dropped this operation: delegations belong to Access Management, see `altinn-access-management-apps`."
    )]
    pub fn test_delegations(&self) -> builder::TestDelegations<'_> {
        builder::TestDelegations::new(self)
    }
    /// Store the policy of an app.
    ///
    /// Internal: Altinn Studio does this on deployment, with a token that carries the designer claim. An older policy of the app is replaced. A policy that cannot be read gives 400 with the reason as text.
    ///
    /// `POST /policies`
    ///
    /// # Parameters
    ///
    /// - `org` (query, required): Code of the service owner, such as `ttd`.
    /// - `app` (query, required): Name of the app, without the owner.
    /// - `body` (`application/xml`, required): The policy, XACML 3.0 in XML.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (text), `500`
    pub fn upload_policy(&self) -> builder::UploadPolicy<'_> {
        builder::UploadPolicy::new(self)
    }
    /// Check that the logged-in person can represent a party.
    ///
    /// For a person with an Altinn token; the user id must be their own. A plain `true` or `false`: no is not an error.
    ///
    /// `GET /parties/{partyId}/validate`
    ///
    /// # Parameters
    ///
    /// - `user_id` (query, required): User id of the logged-in person, from the claim `urn:altinn:userid` of their token.
    /// - `party_id` (path, required): Party id that the person wants to act for.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`, `404`
    pub fn validate_party(&self) -> builder::ValidateParty<'_> {
        builder::ValidateParty::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::add_rules`](super::Client::add_rules).
    #[derive(Clone)]
    pub struct AddRules<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<::std::vec::Vec<types::Rule>, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddRules<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddRules)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddRules
    }
    ::altinn_runtime::extra! {
        AddRules
    }
    impl<'a> AddRules<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The rules to add.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::Rule>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `Vec < Rule`".to_string()),
            );
            self
        }
        /// Sends `POST /Delegations/AddRules`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::ADD_RULES);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::Rule>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::authorize`](super::Client::authorize).
    #[derive(Clone)]
    pub struct Authorize<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::XacmlRequestRoot,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for Authorize<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Authorize)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        Authorize
    }
    ::altinn_runtime::extra! {
        Authorize
    }
    impl<'a> Authorize<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The decision request: `request` with `accessSubject`, `action` and `resource`.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::XacmlRequestRoot>,
            <V as ::std::convert::TryInto<
                types::XacmlRequestRoot,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `XacmlRequestRoot` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::XacmlRequestRoot,
            ) -> types::builder::XacmlRequestRoot,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /authorize`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::XacmlResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::AUTHORIZE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::XacmlRequestRoot>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::decide`](super::Client::decide).
    #[derive(Clone)]
    pub struct Decide<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::XacmlRequestRoot,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for Decide<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Decide)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        Decide
    }
    ::altinn_runtime::extra! {
        Decide
    }
    impl<'a> Decide<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The decision request.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::XacmlRequestRoot>,
            <V as ::std::convert::TryInto<
                types::XacmlRequestRoot,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `XacmlRequestRoot` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::XacmlRequestRoot,
            ) -> types::builder::XacmlRequestRoot,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /Decision`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::XacmlResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::DECIDE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::XacmlRequestRoot>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_delegated_policies`](super::Client::delete_delegated_policies).
    #[derive(Clone)]
    pub struct DeleteDelegatedPolicies<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<types::RequestToDelete>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteDelegatedPolicies<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteDelegatedPolicies)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteDelegatedPolicies
    }
    ::altinn_runtime::extra! {
        DeleteDelegatedPolicies
    }
    impl<'a> DeleteDelegatedPolicies<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Policies to withdraw.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::RequestToDelete>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| {
                        "is not of the form of `Vec < RequestToDelete`".to_string()
                    }),
            );
            self
        }
        /// Sends `POST /Delegations/DeletePolicy`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::DELETE_DELEGATED_POLICIES);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::RequestToDelete>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_rules`](super::Client::delete_rules).
    #[derive(Clone)]
    pub struct DeleteRules<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<types::RequestToDelete>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteRules<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteRules)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteRules
    }
    ::altinn_runtime::extra! {
        DeleteRules
    }
    impl<'a> DeleteRules<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Rules to withdraw, by policy.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::RequestToDelete>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| {
                        "is not of the form of `Vec < RequestToDelete`".to_string()
                    }),
            );
            self
        }
        /// Sends `POST /Delegations/DeleteRules`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::DELETE_RULES);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::RequestToDelete>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::list_parties`](super::Client::list_parties).
    #[derive(Clone)]
    pub struct ListParties<'a> {
        client: &'a super::Client,
        user_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListParties<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListParties)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListParties
    }
    impl<'a> ListParties<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// User id of the logged-in person, from the claim `urn:altinn:userid` of their token.
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /parties`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Party>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, user_id, options } = self;
            let mut call = client.core.call(&operations::LIST_PARTIES);
            call.options(options);
            call.query("userId", user_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_roles`](super::Client::list_roles).
    #[derive(Clone)]
    pub struct ListRoles<'a> {
        client: &'a super::Client,
        covered_by_user_id: ::std::result::Result<i32, ::std::string::String>,
        offered_by_party_id: ::std::result::Result<i32, ::std::string::String>,
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
                covered_by_user_id: Err("was not given".to_string()),
                offered_by_party_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// User id of the logged-in person, from the claim `urn:altinn:userid` of their token.
        pub fn covered_by_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.covered_by_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Party id of whoever the person acts for.
        pub fn offered_by_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.offered_by_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /roles`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Role>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, covered_by_user_id, offered_by_party_id, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLES);
            call.options(options);
            call.query("coveredByUserId", covered_by_user_id);
            call.query("offeredByPartyId", offered_by_party_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_roles_with_access`](super::Client::list_roles_with_access).
    #[derive(Clone)]
    pub struct ListRolesWithAccess<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRolesWithAccess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRolesWithAccess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRolesWithAccess
    }
    impl<'a> ListRolesWithAccess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the service owner, such as `ttd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /policies/roleswithaccess/{org}/{app}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<::std::string::String>>,
            ::altinn_runtime::Error<answers::ListRolesWithAccessError>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLES_WITH_ACCESS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::replay_delegation_events`](super::Client::replay_delegation_events).
    #[derive(Clone)]
    pub struct ReplayDelegationEvents<'a> {
        client: &'a super::Client,
        end_id: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        start_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ReplayDelegationEvents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ReplayDelegationEvents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ReplayDelegationEvents
    }
    impl<'a> ReplayDelegationEvents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_id: Ok(None),
                start_id: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Last event to send; 0 for all that follow.
        pub fn end_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.end_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// First event to send.
        pub fn start_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.start_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `POST /Delegations/delegationchangeevents/replay`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, start_id, end_id, options } = self;
            let mut call = client.core.call(&operations::REPLAY_DELEGATION_EVENTS);
            call.options(options);
            call.query("startId", start_id);
            call.query("endId", end_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::search_policies`](super::Client::search_policies).
    #[derive(Clone)]
    pub struct SearchPolicies<'a> {
        client: &'a super::Client,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<::std::vec::Vec<types::AttributeMatch>>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchPolicies<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchPolicies)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchPolicies
    }
    ::altinn_runtime::extra! {
        SearchPolicies
    }
    impl<'a> SearchPolicies<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Meant for the language of titles; the server does not use it yet.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// One list of attributes per app: `urn:altinn:org` and `urn:altinn:app`.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::vec::Vec<::std::vec::Vec<types::AttributeMatch>>,
            >,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| {
                        "is not of the form of `Vec < AttributeMatch >`".to_string()
                    }),
            );
            self
        }
        /// Sends `POST /policies/GetPolicies`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ResourcePolicyResponse>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, language, body, options } = self;
            let mut call = client.core.call(&operations::SEARCH_POLICIES);
            call.options(options);
            call.query("language", language);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<
                                    ::std::vec::Vec<types::AttributeMatch>,
                                >>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_rules`](super::Client::search_rules).
    #[derive(Clone)]
    pub struct SearchRules<'a> {
        client: &'a super::Client,
        only_direct_delegations: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::RuleQuery, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchRules<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchRules)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchRules
    }
    ::altinn_runtime::extra! {
        SearchRules
    }
    impl<'a> SearchRules<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                only_direct_delegations: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether to leave out rules inherited through key roles or main units.
        pub fn only_direct_delegations<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.only_direct_delegations = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Who gave, who received, and for which resources.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RuleQuery>,
            <V as ::std::convert::TryInto<types::RuleQuery>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `RuleQuery` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::RuleQuery,
            ) -> types::builder::RuleQuery,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /Delegations/GetRules`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Rule>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, only_direct_delegations, body, options } = self;
            let mut call = client.core.call(&operations::SEARCH_RULES);
            call.options(options);
            call.query("onlyDirectDelegations", only_direct_delegations);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::RuleQuery>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::test_delegations`](super::Client::test_delegations).
    #[derive(Clone)]
    pub struct TestDelegations<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for TestDelegations<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(TestDelegations)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        TestDelegations
    }
    impl<'a> TestDelegations<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /Delegations`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::TEST_DELEGATIONS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::upload_policy`](super::Client::upload_policy).
    pub struct UploadPolicy<'a> {
        client: &'a super::Client,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UploadPolicy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UploadPolicy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UploadPolicy
    }
    impl<'a> UploadPolicy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                app: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Name of the app, without the owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Code of the service owner, such as `ttd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The policy, XACML 3.0 in XML.
        ///
        /// Sent as `application/xml`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /policies`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::UploadPolicyError>,
        > {
            let Self { client, org, app, body, options } = self;
            let mut call = client.core.call(&operations::UPLOAD_POLICY);
            call.options(options);
            call.query("org", org);
            call.query("app", app);
            call.raw(body, true);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::validate_party`](super::Client::validate_party).
    #[derive(Clone)]
    pub struct ValidateParty<'a> {
        client: &'a super::Client,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        user_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ValidateParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ValidateParty)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ValidateParty
    }
    impl<'a> ValidateParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_id: Err("was not given".to_string()),
                user_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id that the person wants to act for.
        pub fn party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// User id of the logged-in person, from the claim `urn:altinn:userid` of their token.
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /parties/{partyId}/validate`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, user_id, party_id, options } = self;
            let mut call = client.core.call(&operations::VALIDATE_PARTY);
            call.options(options);
            call.query("userId", user_id);
            call.path("partyId", party_id);
            call.json_answer().await
        }
    }
}
