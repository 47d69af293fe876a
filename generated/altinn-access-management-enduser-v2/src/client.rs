//! The client of Altinn Access Management for end users, version 2 and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v2-enduser.json (version 2.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Access Management for end users, version 2.
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
    /// Make somebody an agent.
    ///
    /// Names a party in `agent`, or a person in the body. Asked again for the same agent, the server answers the same assignment.
    ///
    /// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `agent` (query, optional): Party UUID of the agent.
    /// - `body` (`application/json`, optional): A person to be made an agent; left out where `agent` names a party.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn add_agent(&self) -> builder::AddAgent<'_> {
        builder::AddAgent::new(self)
    }
    /// Delegate access packages to an agent.
    ///
    /// The agent can use the packages for the client. What was delegated already is reported with `changed` false.
    ///
    /// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `client_query` (query, required): Party UUID of the client.
    /// - `agent` (query, required): Party UUID of the agent.
    /// - `body` (`application/json`, required): What to delegate, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn delegate_packages(&self) -> builder::DelegatePackages<'_> {
        builder::DelegatePackages::new(self)
    }
    /// Delegate resources to an agent.
    ///
    /// The agent can use the resources for the client. What was delegated already is reported with `changed` false.
    ///
    /// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/resources`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `client_query` (query, required): Party UUID of the client.
    /// - `agent` (query, required): Party UUID of the agent.
    /// - `body` (`application/json`, required): What to delegate, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn delegate_resources(&self) -> builder::DelegateResources<'_> {
        builder::DelegateResources::new(self)
    }
    /// Stop being an agent of a provider.
    ///
    /// Everything that was delegated through the provider goes too.
    ///
    /// `DELETE /accessmanagement/api/v2/enduser/clientdelegations/my/clientproviders`
    ///
    /// # Parameters
    ///
    /// - `provider` (query, required): Party UUID of the provider.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn leave_provider(&self) -> builder::LeaveProvider<'_> {
        builder::LeaveProvider::new(self)
    }
    /// List the access packages of an agent.
    ///
    /// What was delegated to the agent, by client.
    ///
    /// `GET /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `agent` (query, required): Party UUID of the agent.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_agent_packages(&self) -> builder::ListAgentPackages<'_> {
        builder::ListAgentPackages::new(self)
    }
    /// List the resources of an agent.
    ///
    /// What was delegated to the agent, by client.
    ///
    /// `GET /accessmanagement/api/v2/enduser/clientdelegations/agents/resources`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `agent` (query, required): Party UUID of the agent.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_agent_resources(&self) -> builder::ListAgentResources<'_> {
        builder::ListAgentResources::new(self)
    }
    /// List a provider's agents.
    ///
    /// Persons and system users that the provider has made agents. Read page by page with `pages()`.
    ///
    /// `GET /accessmanagement/api/v2/enduser/clientdelegations/agents`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_agents(&self) -> builder::ListAgents<'_> {
        builder::ListAgents::new(self)
    }
    /// List the access packages of a client.
    ///
    /// What was delegated for the client, by agent.
    ///
    /// `GET /accessmanagement/api/v2/enduser/clientdelegations/clients/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `client_query` (query, required): Party UUID of the client.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_client_packages(&self) -> builder::ListClientPackages<'_> {
        builder::ListClientPackages::new(self)
    }
    /// List the resources of a client.
    ///
    /// What was delegated for the client, by agent.
    ///
    /// `GET /accessmanagement/api/v2/enduser/clientdelegations/clients/resources`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `client_query` (query, required): Party UUID of the client.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_client_resources(&self) -> builder::ListClientResources<'_> {
        builder::ListClientResources::new(self)
    }
    /// List a provider's clients.
    ///
    /// Organisations that the provider has access for, with what can be delegated to its agents. Read page by page with `pages()`.
    ///
    /// `GET /accessmanagement/api/v2/enduser/clientdelegations/clients`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `roles` (query, optional): Only clients that the provider has these roles for, by code.
    /// - `packages` (query, optional): Only clients that these access packages can be delegated for, by URN.
    /// - `resources` (query, optional): Only clients that these resources can be delegated for, by identifier.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_clients(&self) -> builder::ListClients<'_> {
        builder::ListClients::new(self)
    }
    /// List the clients that you act for.
    ///
    /// Clients that were delegated to the person of the token, by provider. Read page by page with `pages()`.
    ///
    /// `GET /accessmanagement/api/v2/enduser/clientdelegations/my/clients`
    ///
    /// # Parameters
    ///
    /// - `provider` (query, optional): Party UUID of the provider.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_my_clients(&self) -> builder::ListMyClients<'_> {
        builder::ListMyClients::new(self)
    }
    /// List the providers that you are an agent of.
    ///
    /// Organisations that have made the person of the token an agent.
    ///
    /// `GET /accessmanagement/api/v2/enduser/clientdelegations/my/clientproviders`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_my_providers(&self) -> builder::ListMyProviders<'_> {
        builder::ListMyProviders::new(self)
    }
    /// Remove an agent.
    ///
    /// Refused while the agent still acts for clients, unless `cascade` is true.
    ///
    /// `DELETE /accessmanagement/api/v2/enduser/clientdelegations/agents`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `agent` (query, required): Party UUID of the agent.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn remove_agent(&self) -> builder::RemoveAgent<'_> {
        builder::RemoveAgent::new(self)
    }
    /// Remove a client from an agent.
    ///
    /// The agent no longer acts for the client.
    ///
    /// `DELETE /accessmanagement/api/v2/enduser/clientdelegations/agents/clients`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `client_query` (query, required): Party UUID of the client.
    /// - `agent` (query, required): Party UUID of the agent.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn remove_client_from_agent(&self) -> builder::RemoveClientFromAgent<'_> {
        builder::RemoveClientFromAgent::new(self)
    }
    /// Give up a client.
    ///
    /// The person of the token no longer acts for the client through the provider.
    ///
    /// `DELETE /accessmanagement/api/v2/enduser/clientdelegations/my/clients`
    ///
    /// # Parameters
    ///
    /// - `provider` (query, required): Party UUID of the provider.
    /// - `client_query` (query, required): Party UUID of the client.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn remove_my_client(&self) -> builder::RemoveMyClient<'_> {
        builder::RemoveMyClient::new(self)
    }
    /// Give up access packages of a client.
    ///
    /// Removes the packages that the body names from the person of the token.
    ///
    /// `POST /accessmanagement/api/v2/enduser/clientdelegations/my/clients/accesspackages/delete`
    ///
    /// # Parameters
    ///
    /// - `provider` (query, required): Party UUID of the provider.
    /// - `client_query` (query, required): Party UUID of the client.
    /// - `body` (`application/json`, required): What to remove, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn remove_my_packages(&self) -> builder::RemoveMyPackages<'_> {
        builder::RemoveMyPackages::new(self)
    }
    /// Give up resources of a client.
    ///
    /// Removes the resources that the body names from the person of the token.
    ///
    /// `POST /accessmanagement/api/v2/enduser/clientdelegations/my/clients/resources/delete`
    ///
    /// # Parameters
    ///
    /// - `provider` (query, required): Party UUID of the provider.
    /// - `client_query` (query, required): Party UUID of the client.
    /// - `body` (`application/json`, required): What to remove, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn remove_my_resources(&self) -> builder::RemoveMyResources<'_> {
        builder::RemoveMyResources::new(self)
    }
    /// Take access packages from an agent.
    ///
    /// Removes the packages that the body names.
    ///
    /// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages/delete`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `client_query` (query, required): Party UUID of the client.
    /// - `agent` (query, required): Party UUID of the agent.
    /// - `body` (`application/json`, required): What to remove, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn revoke_packages(&self) -> builder::RevokePackages<'_> {
        builder::RevokePackages::new(self)
    }
    /// Take resources from an agent.
    ///
    /// Removes the resources that the body names.
    ///
    /// `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/resources/delete`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of the provider that one acts for.
    /// - `client_query` (query, required): Party UUID of the client.
    /// - `agent` (query, required): Party UUID of the agent.
    /// - `body` (`application/json`, required): What to remove, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn revoke_resources(&self) -> builder::RevokeResources<'_> {
        builder::RevokeResources::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::add_agent`](super::Client::add_agent).
    #[derive(Clone)]
    pub struct AddAgent<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::PersonInput, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddAgent
    }
    ::altinn_runtime::extra! {
        AddAgent
    }
    impl<'a> AddAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Ok(None),
                party: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// A person to be made an agent; left out where `agent` names a party.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PersonInput>,
            <V as ::std::convert::TryInto<
                types::PersonInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `PersonInput` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PersonInput,
            ) -> types::builder::PersonInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v2/enduser/clientdelegations/agents`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Assignment>,
            ::altinn_runtime::Error<answers::AddAgentError>,
        > {
            let Self { client, party, agent, body, options } = self;
            let mut call = client.core.call(&operations::ADD_AGENT);
            call.options(options);
            call.query("party", party);
            call.query("agent", agent);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PersonInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delegate_packages`](super::Client::delegate_packages).
    #[derive(Clone)]
    pub struct DelegatePackages<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegatePackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegatePackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegatePackages
    }
    ::altinn_runtime::extra! {
        DelegatePackages
    }
    impl<'a> DelegatePackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                client_query: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to delegate, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegations>,
            <V as ::std::convert::TryInto<
                types::PackageDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegations,
            ) -> types::builder::PackageDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Delegation>>,
            ::altinn_runtime::Error<answers::DelegatePackagesError>,
        > {
            let Self { client, party, client_query, agent, body, options } = self;
            let mut call = client.core.call(&operations::DELEGATE_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("client", client_query);
            call.query("agent", agent);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delegate_resources`](super::Client::delegate_resources).
    #[derive(Clone)]
    pub struct DelegateResources<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ResourceDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegateResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegateResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegateResources
    }
    ::altinn_runtime::extra! {
        DelegateResources
    }
    impl<'a> DelegateResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                client_query: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to delegate, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ResourceDelegations>,
            <V as ::std::convert::TryInto<
                types::ResourceDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ResourceDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ResourceDelegations,
            ) -> types::builder::ResourceDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ResourceDelegation>>,
            ::altinn_runtime::Error<answers::DelegateResourcesError>,
        > {
            let Self { client, party, client_query, agent, body, options } = self;
            let mut call = client.core.call(&operations::DELEGATE_RESOURCES);
            call.options(options);
            call.query("party", party);
            call.query("client", client_query);
            call.query("agent", agent);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ResourceDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::leave_provider`](super::Client::leave_provider).
    #[derive(Clone)]
    pub struct LeaveProvider<'a> {
        client: &'a super::Client,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LeaveProvider<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LeaveProvider)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LeaveProvider
    }
    impl<'a> LeaveProvider<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                provider: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v2/enduser/clientdelegations/my/clientproviders`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::LeaveProviderError>,
        > {
            let Self { client, provider, options } = self;
            let mut call = client.core.call(&operations::LEAVE_PROVIDER);
            call.options(options);
            call.query("provider", provider);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::list_agent_packages`](super::Client::list_agent_packages).
    #[derive(Clone)]
    pub struct ListAgentPackages<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAgentPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAgentPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAgentPackages
    }
    impl<'a> ListAgentPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientPackagesDtoPaginatedResult>,
            ::altinn_runtime::Error<answers::ListAgentPackagesError>,
        > {
            let Self { client, party, agent, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENT_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("agent", agent);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_agent_resources`](super::Client::list_agent_resources).
    #[derive(Clone)]
    pub struct ListAgentResources<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAgentResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAgentResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAgentResources
    }
    impl<'a> ListAgentResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v2/enduser/clientdelegations/agents/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientResourcesDtoPaginatedResult>,
            ::altinn_runtime::Error<answers::ListAgentResourcesError>,
        > {
            let Self { client, party, agent, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENT_RESOURCES);
            call.options(options);
            call.query("party", party);
            call.query("agent", agent);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_agents`](super::Client::list_agents).
    #[derive(Clone)]
    pub struct ListAgents<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAgents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAgents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAgents
    }
    impl<'a> ListAgents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v2/enduser/clientdelegations/agents`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentDtoPaginatedResult>,
            ::altinn_runtime::Error<answers::ListAgentsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, party, x_page_size, x_page_number, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENTS);
            call.options(options);
            call.query("party", party);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::AgentDtoPaginatedResult,
            answers::ListAgentsError,
        > {
            let Self { client, party, x_page_number, x_page_size, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let party = party.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListAgents {
                            client: &paging_client,
                            party,
                            x_page_number,
                            x_page_size,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    ::std::option::Option::Some(&**answer)
                        .map(|it| &it.links)
                        .and_then(|it| it.next.as_ref())
                        .map(|it| it.to_string())
                        .as_deref(),
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::Agent,
            types::AgentDtoPaginatedResult,
            answers::ListAgentsError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .map(|it| it.data)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::list_client_packages`](super::Client::list_client_packages).
    #[derive(Clone)]
    pub struct ListClientPackages<'a> {
        client: &'a super::Client,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListClientPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListClientPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListClientPackages
    }
    impl<'a> ListClientPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_query: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v2/enduser/clientdelegations/clients/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentPackagesDtoPaginatedResult>,
            ::altinn_runtime::Error<answers::ListClientPackagesError>,
        > {
            let Self { client, party, client_query, options } = self;
            let mut call = client.core.call(&operations::LIST_CLIENT_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("client", client_query);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_client_resources`](super::Client::list_client_resources).
    #[derive(Clone)]
    pub struct ListClientResources<'a> {
        client: &'a super::Client,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListClientResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListClientResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListClientResources
    }
    impl<'a> ListClientResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_query: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v2/enduser/clientdelegations/clients/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentResourcesDtoPaginatedResult>,
            ::altinn_runtime::Error<answers::ListClientResourcesError>,
        > {
            let Self { client, party, client_query, options } = self;
            let mut call = client.core.call(&operations::LIST_CLIENT_RESOURCES);
            call.options(options);
            call.query("party", party);
            call.query("client", client_query);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_clients`](super::Client::list_clients).
    #[derive(Clone)]
    pub struct ListClients<'a> {
        client: &'a super::Client,
        packages: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resources: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        roles: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListClients<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListClients)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListClients
    }
    impl<'a> ListClients<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                packages: Ok(None),
                party: Err("was not given".to_string()),
                resources: Ok(None),
                roles: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Only clients that these access packages can be delegated for, by URN.
        pub fn packages<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.packages = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Only clients that these resources can be delegated for, by identifier.
        pub fn resources<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.resources = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only clients that the provider has these roles for, by code.
        pub fn roles<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.roles = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v2/enduser/clientdelegations/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientDtoPaginatedResult>,
            ::altinn_runtime::Error<answers::ListClientsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                party,
                roles,
                packages,
                resources,
                x_page_size,
                x_page_number,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_CLIENTS);
            call.options(options);
            call.query("party", party);
            call.query("roles", roles);
            call.query("packages", packages);
            call.query("resources", resources);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::ClientDtoPaginatedResult,
            answers::ListClientsError,
        > {
            let Self {
                client,
                packages,
                party,
                resources,
                roles,
                x_page_number,
                x_page_size,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let packages = packages.clone();
                    let party = party.clone();
                    let resources = resources.clone();
                    let roles = roles.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListClients {
                            client: &paging_client,
                            packages,
                            party,
                            resources,
                            roles,
                            x_page_number,
                            x_page_size,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    ::std::option::Option::Some(&**answer)
                        .map(|it| &it.links)
                        .and_then(|it| it.next.as_ref())
                        .map(|it| it.to_string())
                        .as_deref(),
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::Client,
            types::ClientDtoPaginatedResult,
            answers::ListClientsError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .map(|it| it.data)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::list_my_clients`](super::Client::list_my_clients).
    #[derive(Clone)]
    pub struct ListMyClients<'a> {
        client: &'a super::Client,
        provider: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListMyClients<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListMyClients)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListMyClients
    }
    impl<'a> ListMyClients<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                provider: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
        {
            self.provider = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v2/enduser/clientdelegations/my/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::MyClientDtoPaginatedResult>,
            ::altinn_runtime::Error<answers::ListMyClientsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, provider, x_page_size, x_page_number, options } = self;
            let mut call = client.core.call(&operations::LIST_MY_CLIENTS);
            call.options(options);
            call.query("provider", provider);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::MyClientDtoPaginatedResult,
            answers::ListMyClientsError,
        > {
            let Self { client, provider, x_page_number, x_page_size, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let provider = provider.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListMyClients {
                            client: &paging_client,
                            provider,
                            x_page_number,
                            x_page_size,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    ::std::option::Option::Some(&**answer)
                        .map(|it| &it.links)
                        .and_then(|it| it.next.as_ref())
                        .map(|it| it.to_string())
                        .as_deref(),
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::MyClient,
            types::MyClientDtoPaginatedResult,
            answers::ListMyClientsError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .map(|it| it.data)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::list_my_providers`](super::Client::list_my_providers).
    #[derive(Clone)]
    pub struct ListMyProviders<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListMyProviders<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListMyProviders)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListMyProviders
    }
    impl<'a> ListMyProviders<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /accessmanagement/api/v2/enduser/clientdelegations/my/clientproviders`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::MyClientProviderDtoPaginatedResult>,
            ::altinn_runtime::Error<answers::ListMyProvidersError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_MY_PROVIDERS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_agent`](super::Client::remove_agent).
    #[derive(Clone)]
    pub struct RemoveAgent<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveAgent
    }
    impl<'a> RemoveAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                cascade: Ok(None),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v2/enduser/clientdelegations/agents`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveAgentError>,
        > {
            let Self { client, party, agent, cascade, options } = self;
            let mut call = client.core.call(&operations::REMOVE_AGENT);
            call.options(options);
            call.query("party", party);
            call.query("agent", agent);
            call.query("cascade", cascade);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_client_from_agent`](super::Client::remove_client_from_agent).
    #[derive(Clone)]
    pub struct RemoveClientFromAgent<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveClientFromAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveClientFromAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveClientFromAgent
    }
    impl<'a> RemoveClientFromAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                cascade: Ok(None),
                client_query: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v2/enduser/clientdelegations/agents/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveClientFromAgentError>,
        > {
            let Self { client, party, client_query, agent, cascade, options } = self;
            let mut call = client.core.call(&operations::REMOVE_CLIENT_FROM_AGENT);
            call.options(options);
            call.query("party", party);
            call.query("client", client_query);
            call.query("agent", agent);
            call.query("cascade", cascade);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_my_client`](super::Client::remove_my_client).
    #[derive(Clone)]
    pub struct RemoveMyClient<'a> {
        client: &'a super::Client,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveMyClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveMyClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveMyClient
    }
    impl<'a> RemoveMyClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                client_query: Err("was not given".to_string()),
                provider: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v2/enduser/clientdelegations/my/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveMyClientError>,
        > {
            let Self { client, provider, client_query, cascade, options } = self;
            let mut call = client.core.call(&operations::REMOVE_MY_CLIENT);
            call.options(options);
            call.query("provider", provider);
            call.query("client", client_query);
            call.query("cascade", cascade);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_my_packages`](super::Client::remove_my_packages).
    #[derive(Clone)]
    pub struct RemoveMyPackages<'a> {
        client: &'a super::Client,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveMyPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveMyPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveMyPackages
    }
    ::altinn_runtime::extra! {
        RemoveMyPackages
    }
    impl<'a> RemoveMyPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_query: Err("was not given".to_string()),
                provider: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to remove, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegations>,
            <V as ::std::convert::TryInto<
                types::PackageDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegations,
            ) -> types::builder::PackageDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v2/enduser/clientdelegations/my/clients/accesspackages/delete`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Delegation>>,
            ::altinn_runtime::Error<answers::RemoveMyPackagesError>,
        > {
            let Self { client, provider, client_query, body, options } = self;
            let mut call = client.core.call(&operations::REMOVE_MY_PACKAGES);
            call.options(options);
            call.query("provider", provider);
            call.query("client", client_query);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_my_resources`](super::Client::remove_my_resources).
    #[derive(Clone)]
    pub struct RemoveMyResources<'a> {
        client: &'a super::Client,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ResourceDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveMyResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveMyResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveMyResources
    }
    ::altinn_runtime::extra! {
        RemoveMyResources
    }
    impl<'a> RemoveMyResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_query: Err("was not given".to_string()),
                provider: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to remove, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ResourceDelegations>,
            <V as ::std::convert::TryInto<
                types::ResourceDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ResourceDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ResourceDelegations,
            ) -> types::builder::ResourceDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v2/enduser/clientdelegations/my/clients/resources/delete`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ResourceDelegation>>,
            ::altinn_runtime::Error<answers::RemoveMyResourcesError>,
        > {
            let Self { client, provider, client_query, body, options } = self;
            let mut call = client.core.call(&operations::REMOVE_MY_RESOURCES);
            call.options(options);
            call.query("provider", provider);
            call.query("client", client_query);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ResourceDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::revoke_packages`](super::Client::revoke_packages).
    #[derive(Clone)]
    pub struct RevokePackages<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RevokePackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RevokePackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RevokePackages
    }
    ::altinn_runtime::extra! {
        RevokePackages
    }
    impl<'a> RevokePackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                client_query: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to remove, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegations>,
            <V as ::std::convert::TryInto<
                types::PackageDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegations,
            ) -> types::builder::PackageDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/accesspackages/delete`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Delegation>>,
            ::altinn_runtime::Error<answers::RevokePackagesError>,
        > {
            let Self { client, party, client_query, agent, body, options } = self;
            let mut call = client.core.call(&operations::REVOKE_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("client", client_query);
            call.query("agent", agent);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::revoke_resources`](super::Client::revoke_resources).
    #[derive(Clone)]
    pub struct RevokeResources<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ResourceDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RevokeResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RevokeResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RevokeResources
    }
    ::altinn_runtime::extra! {
        RevokeResources
    }
    impl<'a> RevokeResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                client_query: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the agent.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider that one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to remove, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ResourceDelegations>,
            <V as ::std::convert::TryInto<
                types::ResourceDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ResourceDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ResourceDelegations,
            ) -> types::builder::ResourceDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v2/enduser/clientdelegations/agents/resources/delete`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ResourceDelegation>>,
            ::altinn_runtime::Error<answers::RevokeResourcesError>,
        > {
            let Self { client, party, client_query, agent, body, options } = self;
            let mut call = client.core.call(&operations::REVOKE_RESOURCES);
            call.options(options);
            call.query("party", party);
            call.query("client", client_query);
            call.query("agent", agent);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ResourceDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
}
