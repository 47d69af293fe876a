//! The client of Digdir's self-service API (Samarbeidsportalen) and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from surface.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Digdir's self-service API (Samarbeidsportalen).
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
    /// Register a client.
    ///
    /// There is no idempotency key: sent twice, it makes two clients. Look for the client by its name first when an earlier attempt may have succeeded. Maskinporten knows the client after 0 to 2 minutes.
    ///
    /// `POST /clients`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The new client. The server assigns `client_id`, and `client_secret` where the method needs one.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn create_client(&self) -> builder::CreateClient<'_> {
        builder::CreateClient::new(self)
    }
    /// Register a consumer client for a logged-in person's organisation.
    ///
    /// Registers a Maskinporten client with its scopes and keys in one request.
    ///
    /// `POST /datasharing/consumer/client`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The new client.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn create_consumer_client(&self) -> builder::CreateConsumerClient<'_> {
        builder::CreateConsumerClient::new(self)
    }
    /// Add a customer to a client.
    ///
    /// The entry lets an ID-porten client act in the name of another organisation. It has no effect on delegation in Altinn.
    ///
    /// `POST /clients/{client_id}/onbehalfof`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    /// - `body` (`application/json`, required): The customer.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn create_on_behalf_of(&self) -> builder::CreateOnBehalfOf<'_> {
        builder::CreateOnBehalfOf::new(self)
    }
    /// Create a scope.
    ///
    /// Answers 409 where a scope of the name exists, also a deactivated one; reactivate that one with `update_scope`.
    ///
    /// `POST /scopes`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The new scope. Its name is `prefix:subscope`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `409` (json)
    pub fn create_scope(&self) -> builder::CreateScope<'_> {
        builder::CreateScope::new(self)
    }
    /// Deactivate a client.
    ///
    /// Maskinporten refuses its token requests from then on.
    ///
    /// `DELETE /clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn delete_client(&self) -> builder::DeleteClient<'_> {
        builder::DeleteClient::new(self)
    }
    /// Remove all of a client's public keys.
    ///
    /// The only way to remove the last key, since an empty set is refused.
    ///
    /// `DELETE /clients/{client_id}/jwks`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn delete_client_keys(&self) -> builder::DeleteClientKeys<'_> {
        builder::DeleteClientKeys::new(self)
    }
    /// Deactivate a consumer client.
    ///
    /// The reduced counterpart of `delete_client`.
    ///
    /// `DELETE /datasharing/consumer/client`
    ///
    /// # Parameters
    ///
    /// - `client_id` (query, required): Identifier of the client, a UUID in most cases.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn delete_consumer_client(&self) -> builder::DeleteConsumerClient<'_> {
        builder::DeleteConsumerClient::new(self)
    }
    /// Remove a customer from a client.
    ///
    /// Logins in the customer's name stop working.
    ///
    /// `DELETE /clients/{client_id}/onbehalfof/{onbehalfof}`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    /// - `onbehalfof` (path, required): Identifier of the customer's entry, unique among the client's entries.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn delete_on_behalf_of(&self) -> builder::DeleteOnBehalfOf<'_> {
        builder::DeleteOnBehalfOf::new(self)
    }
    /// Deactivate a scope.
    ///
    /// Consumers keep the access that they were granted, and it works again once the scope is active.
    ///
    /// `DELETE /scopes`
    ///
    /// # Parameters
    ///
    /// - `scope` (query, required): Full name of the scope: `prefix:subscope`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn delete_scope(&self) -> builder::DeleteScope<'_> {
        builder::DeleteScope::new(self)
    }
    /// Get a client.
    ///
    /// The registration as it is now, without keys; `get_client_keys` reads those.
    ///
    /// `GET /clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn get_client(&self) -> builder::GetClient<'_> {
        builder::GetClient::new(self)
    }
    /// Get a client's public keys.
    ///
    /// Each key has its expiry in `exp`, at most one year after it was posted. Older keys may lack `use`.
    ///
    /// `GET /clients/{client_id}/jwks`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn get_client_keys(&self) -> builder::GetClientKeys<'_> {
        builder::GetClientKeys::new(self)
    }
    /// Get a client's customer.
    ///
    /// One entry by its identifier.
    ///
    /// `GET /clients/{client_id}/onbehalfof/{onbehalfof}`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    /// - `onbehalfof` (path, required): Identifier of the customer's entry, unique among the client's entries.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn get_on_behalf_of(&self) -> builder::GetOnBehalfOf<'_> {
        builder::GetOnBehalfOf::new(self)
    }
    /// Grant an organisation access to a scope.
    ///
    /// The organisation can then add the scope to its clients.
    ///
    /// `PUT /scopes/access/{consumer_orgno}`
    ///
    /// # Parameters
    ///
    /// - `consumer_orgno` (path, required): Organisation number of the consumer, nine digits.
    /// - `scope` (query, required): Full name of the scope: `prefix:subscope`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn grant_scope_access(&self) -> builder::GrantScopeAccess<'_> {
        builder::GrantScopeAccess::new(self)
    }
    /// List your organisation's clients.
    ///
    /// All clients of the organisation that the token belongs to, in one answer. Deactivated clients have `active` false.
    ///
    /// `GET /clients`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_clients(&self) -> builder::ListClients<'_> {
        builder::ListClients::new(self)
    }
    /// List consumer clients of a logged-in person's organisation.
    ///
    /// The reduced view that Digdir's onboarding page uses, with the token of a person who logged in through Ansattporten.
    ///
    /// `GET /datasharing/consumer/client`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_consumer_clients(&self) -> builder::ListConsumerClients<'_> {
        builder::ListConsumerClients::new(self)
    }
    /// List scopes that a logged-in person's organisation may use.
    ///
    /// The reduced counterpart of `list_granted_scopes`.
    ///
    /// `GET /datasharing/consumer/scope/access`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_consumer_scope_access(&self) -> builder::ListConsumerScopeAccess<'_> {
        builder::ListConsumerScopeAccess::new(self)
    }
    /// List delegation sources.
    ///
    /// Issuers, such as Altinn, whose delegations Maskinporten follows. Needs no token.
    ///
    /// `GET /delegationsources`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_delegation_sources(&self) -> builder::ListDelegationSources<'_> {
        builder::ListDelegationSources::new(self)
    }
    /// List scopes granted to your organisation.
    ///
    /// The access that API providers gave to the organisation of the token.
    ///
    /// `GET /scopes/access/all`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_granted_scopes(&self) -> builder::ListGrantedScopes<'_> {
        builder::ListGrantedScopes::new(self)
    }
    /// List a client's customers.
    ///
    /// The entries under which the client logs people in for other organisations.
    ///
    /// `GET /clients/{client_id}/onbehalfof`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn list_on_behalf_of(&self) -> builder::ListOnBehalfOf<'_> {
        builder::ListOnBehalfOf::new(self)
    }
    /// List public scopes.
    ///
    /// Every public scope of every API provider. Needs no token.
    ///
    /// `GET /scopes/all`
    ///
    /// # Parameters
    ///
    /// - `accessible_for_all` (query, optional): Only scopes that every organisation may use (true), or only those that need a grant (false).
    /// - `inactive` (query, optional): Whether to list deactivated scopes too.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_public_scopes(&self) -> builder::ListPublicScopes<'_> {
        builder::ListPublicScopes::new(self)
    }
    /// List who may use a scope.
    ///
    /// Organisations that were granted access to the scope, or asked for it.
    ///
    /// `GET /scopes/access`
    ///
    /// # Parameters
    ///
    /// - `scope` (query, required): Full name of the scope: `prefix:subscope`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_scope_access(&self) -> builder::ListScopeAccess<'_> {
        builder::ListScopeAccess::new(self)
    }
    /// List your organisation's scopes.
    ///
    /// Private scopes are listed too. Deactivated ones are left out unless `inactive` is true.
    ///
    /// `GET /scopes`
    ///
    /// # Parameters
    ///
    /// - `scope` (query, optional): Full name of the scope: `prefix:subscope`.
    /// - `inactive` (query, optional): Whether to list deactivated scopes too.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_scopes(&self) -> builder::ListScopes<'_> {
        builder::ListScopes::new(self)
    }
    /// Set a client's public keys.
    ///
    /// **Replaces the whole set**, as PUT does. To add a key, read the set, add to it, and send all of it; give old keys without `use` the value `sig` first. There is no ETag, so two writers can undo each other.
    ///
    /// `POST /clients/{client_id}/jwks`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    /// - `body` (`application/json`, required): One to five public keys.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn post_client_keys(&self) -> builder::PostClientKeys<'_> {
        builder::PostClientKeys::new(self)
    }
    /// Replace a client's public keys.
    ///
    /// Does the same as POST; programs in production use POST.
    ///
    /// `PUT /clients/{client_id}/jwks`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    /// - `body` (`application/json`, required): One to five public keys.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn replace_client_keys(&self) -> builder::ReplaceClientKeys<'_> {
        builder::ReplaceClientKeys::new(self)
    }
    /// Revoke an organisation's access to a scope.
    ///
    /// The entry stays, with the state `DENIED`.
    ///
    /// `DELETE /scopes/access/{consumer_orgno}`
    ///
    /// # Parameters
    ///
    /// - `consumer_orgno` (path, required): Organisation number of the consumer, nine digits.
    /// - `scope` (query, required): Full name of the scope: `prefix:subscope`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn revoke_scope_access(&self) -> builder::RevokeScopeAccess<'_> {
        builder::RevokeScopeAccess::new(self)
    }
    /// Replace a client's registration.
    ///
    /// The whole registration is replaced: what the request leaves out is lost. Read the client, change it, and send it back. `integration_type` cannot change, and a new `token_endpoint_auth_method` drops the secret.
    ///
    /// `PUT /clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    /// - `body` (`application/json`, required): The complete registration.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn update_client(&self) -> builder::UpdateClient<'_> {
        builder::UpdateClient::new(self)
    }
    /// Replace a client's customer.
    ///
    /// What the request leaves out is lost.
    ///
    /// `PUT /clients/{client_id}/onbehalfof/{onbehalfof}`
    ///
    /// # Parameters
    ///
    /// - `client_id` (path, required): Identifier of the client, a UUID in most cases.
    /// - `onbehalfof` (path, required): Identifier of the customer's entry, unique among the client's entries.
    /// - `body` (`application/json`, required): The complete entry.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn update_on_behalf_of(&self) -> builder::UpdateOnBehalfOf<'_> {
        builder::UpdateOnBehalfOf::new(self)
    }
    /// Replace a scope.
    ///
    /// The name cannot change. `active` true reactivates a deactivated scope.
    ///
    /// `PUT /scopes`
    ///
    /// # Parameters
    ///
    /// - `scope` (query, required): Full name of the scope: `prefix:subscope`.
    /// - `body` (`application/json`, required): The complete scope.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn update_scope(&self) -> builder::UpdateScope<'_> {
        builder::UpdateScope::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_client`](super::Client::create_client).
    #[derive(Clone)]
    pub struct CreateClient<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ClientRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateClient
    }
    ::altinn_runtime::extra! {
        CreateClient
    }
    impl<'a> CreateClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The new client. The server assigns `client_id`, and `client_secret` where the method needs one.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ClientRequest>,
            <V as ::std::convert::TryInto<
                types::ClientRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ClientRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ClientRequest,
            ) -> types::builder::ClientRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Client>,
            ::altinn_runtime::Error<answers::CreateClientError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_CLIENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ClientRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_consumer_client`](super::Client::create_consumer_client).
    #[derive(Clone)]
    pub struct CreateConsumerClient<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ConsumerClientRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateConsumerClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateConsumerClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateConsumerClient
    }
    ::altinn_runtime::extra! {
        CreateConsumerClient
    }
    impl<'a> CreateConsumerClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The new client.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ConsumerClientRequest>,
            <V as ::std::convert::TryInto<
                types::ConsumerClientRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ConsumerClientRequest` for body failed: {}",
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
                types::builder::ConsumerClientRequest,
            ) -> types::builder::ConsumerClientRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /datasharing/consumer/client`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ConsumerClient>,
            ::altinn_runtime::Error<answers::CreateConsumerClientError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_CONSUMER_CLIENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ConsumerClientRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_on_behalf_of`](super::Client::create_on_behalf_of).
    #[derive(Clone)]
    pub struct CreateOnBehalfOf<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::OnBehalfOfRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateOnBehalfOf<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateOnBehalfOf)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateOnBehalfOf
    }
    ::altinn_runtime::extra! {
        CreateOnBehalfOf
    }
    impl<'a> CreateOnBehalfOf<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The customer.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::OnBehalfOfRequest>,
            <V as ::std::convert::TryInto<
                types::OnBehalfOfRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `OnBehalfOfRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::OnBehalfOfRequest,
            ) -> types::builder::OnBehalfOfRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /clients/{client_id}/onbehalfof`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::OnBehalfOf>,
            ::altinn_runtime::Error<answers::CreateOnBehalfOfError>,
        > {
            let Self { client, client_id, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_ON_BEHALF_OF);
            call.options(options);
            call.path("client_id", client_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::OnBehalfOfRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_scope`](super::Client::create_scope).
    #[derive(Clone)]
    pub struct CreateScope<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ScopeRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateScope<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateScope)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateScope
    }
    ::altinn_runtime::extra! {
        CreateScope
    }
    impl<'a> CreateScope<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The new scope. Its name is `prefix:subscope`.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ScopeRequest>,
            <V as ::std::convert::TryInto<
                types::ScopeRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ScopeRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ScopeRequest,
            ) -> types::builder::ScopeRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /scopes`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Scope>,
            ::altinn_runtime::Error<answers::CreateScopeError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_SCOPE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ScopeRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_client`](super::Client::delete_client).
    #[derive(Clone)]
    pub struct DeleteClient<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteClient
    }
    impl<'a> DeleteClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /clients/{client_id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteClientError>,
        > {
            let Self { client, client_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_CLIENT);
            call.options(options);
            call.path("client_id", client_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_client_keys`](super::Client::delete_client_keys).
    #[derive(Clone)]
    pub struct DeleteClientKeys<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteClientKeys<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteClientKeys)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteClientKeys
    }
    impl<'a> DeleteClientKeys<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /clients/{client_id}/jwks`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteClientKeysError>,
        > {
            let Self { client, client_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_CLIENT_KEYS);
            call.options(options);
            call.path("client_id", client_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_consumer_client`](super::Client::delete_consumer_client).
    #[derive(Clone)]
    pub struct DeleteConsumerClient<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteConsumerClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteConsumerClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteConsumerClient
    }
    impl<'a> DeleteConsumerClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /datasharing/consumer/client`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteConsumerClientError>,
        > {
            let Self { client, client_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_CONSUMER_CLIENT);
            call.options(options);
            call.query("client_id", client_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_on_behalf_of`](super::Client::delete_on_behalf_of).
    #[derive(Clone)]
    pub struct DeleteOnBehalfOf<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        onbehalfof: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteOnBehalfOf<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteOnBehalfOf)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteOnBehalfOf
    }
    impl<'a> DeleteOnBehalfOf<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                onbehalfof: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the customer's entry, unique among the client's entries.
        pub fn onbehalfof<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.onbehalfof = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /clients/{client_id}/onbehalfof/{onbehalfof}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteOnBehalfOfError>,
        > {
            let Self { client, client_id, onbehalfof, options } = self;
            let mut call = client.core.call(&operations::DELETE_ON_BEHALF_OF);
            call.options(options);
            call.path("client_id", client_id);
            call.path("onbehalfof", onbehalfof);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_scope`](super::Client::delete_scope).
    #[derive(Clone)]
    pub struct DeleteScope<'a> {
        client: &'a super::Client,
        scope: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteScope<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteScope)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteScope
    }
    impl<'a> DeleteScope<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                scope: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Full name of the scope: `prefix:subscope`.
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.scope = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /scopes`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Scope>,
            ::altinn_runtime::Error<answers::DeleteScopeError>,
        > {
            let Self { client, scope, options } = self;
            let mut call = client.core.call(&operations::DELETE_SCOPE);
            call.options(options);
            call.query("scope", scope);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_client`](super::Client::get_client).
    #[derive(Clone)]
    pub struct GetClient<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetClient
    }
    impl<'a> GetClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /clients/{client_id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Client>,
            ::altinn_runtime::Error<answers::GetClientError>,
        > {
            let Self { client, client_id, options } = self;
            let mut call = client.core.call(&operations::GET_CLIENT);
            call.options(options);
            call.path("client_id", client_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_client_keys`](super::Client::get_client_keys).
    #[derive(Clone)]
    pub struct GetClientKeys<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetClientKeys<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetClientKeys)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetClientKeys
    }
    impl<'a> GetClientKeys<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /clients/{client_id}/jwks`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Jwks>,
            ::altinn_runtime::Error<answers::GetClientKeysError>,
        > {
            let Self { client, client_id, options } = self;
            let mut call = client.core.call(&operations::GET_CLIENT_KEYS);
            call.options(options);
            call.path("client_id", client_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_on_behalf_of`](super::Client::get_on_behalf_of).
    #[derive(Clone)]
    pub struct GetOnBehalfOf<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        onbehalfof: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOnBehalfOf<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOnBehalfOf)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOnBehalfOf
    }
    impl<'a> GetOnBehalfOf<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                onbehalfof: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the customer's entry, unique among the client's entries.
        pub fn onbehalfof<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.onbehalfof = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /clients/{client_id}/onbehalfof/{onbehalfof}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::OnBehalfOf>,
            ::altinn_runtime::Error<answers::GetOnBehalfOfError>,
        > {
            let Self { client, client_id, onbehalfof, options } = self;
            let mut call = client.core.call(&operations::GET_ON_BEHALF_OF);
            call.options(options);
            call.path("client_id", client_id);
            call.path("onbehalfof", onbehalfof);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::grant_scope_access`](super::Client::grant_scope_access).
    #[derive(Clone)]
    pub struct GrantScopeAccess<'a> {
        client: &'a super::Client,
        consumer_orgno: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        scope: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GrantScopeAccess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GrantScopeAccess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GrantScopeAccess
    }
    impl<'a> GrantScopeAccess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                consumer_orgno: Err("was not given".to_string()),
                scope: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation number of the consumer, nine digits.
        pub fn consumer_orgno<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.consumer_orgno = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Full name of the scope: `prefix:subscope`.
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.scope = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `PUT /scopes/access/{consumer_orgno}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ScopeAccess>,
            ::altinn_runtime::Error<answers::GrantScopeAccessError>,
        > {
            let Self { client, consumer_orgno, scope, options } = self;
            let mut call = client.core.call(&operations::GRANT_SCOPE_ACCESS);
            call.options(options);
            call.path("consumer_orgno", consumer_orgno);
            call.query("scope", scope);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_clients`](super::Client::list_clients).
    #[derive(Clone)]
    pub struct ListClients<'a> {
        client: &'a super::Client,
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
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Client>>,
            ::altinn_runtime::Error<answers::ListClientsError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_CLIENTS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_consumer_clients`](super::Client::list_consumer_clients).
    #[derive(Clone)]
    pub struct ListConsumerClients<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListConsumerClients<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListConsumerClients)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListConsumerClients
    }
    impl<'a> ListConsumerClients<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /datasharing/consumer/client`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ConsumerClient>>,
            ::altinn_runtime::Error<answers::ListConsumerClientsError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_CONSUMER_CLIENTS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_consumer_scope_access`](super::Client::list_consumer_scope_access).
    #[derive(Clone)]
    pub struct ListConsumerScopeAccess<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListConsumerScopeAccess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListConsumerScopeAccess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListConsumerScopeAccess
    }
    impl<'a> ListConsumerScopeAccess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /datasharing/consumer/scope/access`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ScopeAccess>>,
            ::altinn_runtime::Error<answers::ListConsumerScopeAccessError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_CONSUMER_SCOPE_ACCESS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_delegation_sources`](super::Client::list_delegation_sources).
    #[derive(Clone)]
    pub struct ListDelegationSources<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListDelegationSources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListDelegationSources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListDelegationSources
    }
    impl<'a> ListDelegationSources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /delegationsources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::DelegationSource>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_DELEGATION_SOURCES);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_granted_scopes`](super::Client::list_granted_scopes).
    #[derive(Clone)]
    pub struct ListGrantedScopes<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListGrantedScopes<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListGrantedScopes)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListGrantedScopes
    }
    impl<'a> ListGrantedScopes<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /scopes/access/all`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ScopeAccess>>,
            ::altinn_runtime::Error<answers::ListGrantedScopesError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_GRANTED_SCOPES);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_on_behalf_of`](super::Client::list_on_behalf_of).
    #[derive(Clone)]
    pub struct ListOnBehalfOf<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListOnBehalfOf<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListOnBehalfOf)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListOnBehalfOf
    }
    impl<'a> ListOnBehalfOf<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /clients/{client_id}/onbehalfof`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::OnBehalfOf>>,
            ::altinn_runtime::Error<answers::ListOnBehalfOfError>,
        > {
            let Self { client, client_id, options } = self;
            let mut call = client.core.call(&operations::LIST_ON_BEHALF_OF);
            call.options(options);
            call.path("client_id", client_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_public_scopes`](super::Client::list_public_scopes).
    #[derive(Clone)]
    pub struct ListPublicScopes<'a> {
        client: &'a super::Client,
        accessible_for_all: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        inactive: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPublicScopes<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPublicScopes)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPublicScopes
    }
    impl<'a> ListPublicScopes<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                accessible_for_all: Ok(None),
                inactive: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Only scopes that every organisation may use (true), or only those that need a grant (false).
        pub fn accessible_for_all<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.accessible_for_all = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether to list deactivated scopes too.
        pub fn inactive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.inactive = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /scopes/all`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Scope>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, accessible_for_all, inactive, options } = self;
            let mut call = client.core.call(&operations::LIST_PUBLIC_SCOPES);
            call.options(options);
            call.query("accessible_for_all", accessible_for_all);
            call.query("inactive", inactive);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_scope_access`](super::Client::list_scope_access).
    #[derive(Clone)]
    pub struct ListScopeAccess<'a> {
        client: &'a super::Client,
        scope: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListScopeAccess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListScopeAccess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListScopeAccess
    }
    impl<'a> ListScopeAccess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                scope: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Full name of the scope: `prefix:subscope`.
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.scope = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /scopes/access`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ScopeAccess>>,
            ::altinn_runtime::Error<answers::ListScopeAccessError>,
        > {
            let Self { client, scope, options } = self;
            let mut call = client.core.call(&operations::LIST_SCOPE_ACCESS);
            call.options(options);
            call.query("scope", scope);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_scopes`](super::Client::list_scopes).
    #[derive(Clone)]
    pub struct ListScopes<'a> {
        client: &'a super::Client,
        inactive: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        scope: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListScopes<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListScopes)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListScopes
    }
    impl<'a> ListScopes<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inactive: Ok(None),
                scope: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether to list deactivated scopes too.
        pub fn inactive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.inactive = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Full name of the scope: `prefix:subscope`.
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
        /// Sends `GET /scopes`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Scope>>,
            ::altinn_runtime::Error<answers::ListScopesError>,
        > {
            let Self { client, scope, inactive, options } = self;
            let mut call = client.core.call(&operations::LIST_SCOPES);
            call.options(options);
            call.query("scope", scope);
            call.query("inactive", inactive);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::post_client_keys`](super::Client::post_client_keys).
    #[derive(Clone)]
    pub struct PostClientKeys<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::JwksRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostClientKeys<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostClientKeys)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostClientKeys
    }
    ::altinn_runtime::extra! {
        PostClientKeys
    }
    impl<'a> PostClientKeys<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// One to five public keys.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::JwksRequest>,
            <V as ::std::convert::TryInto<
                types::JwksRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `JwksRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::JwksRequest,
            ) -> types::builder::JwksRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /clients/{client_id}/jwks`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Jwks>,
            ::altinn_runtime::Error<answers::PostClientKeysError>,
        > {
            let Self { client, client_id, body, options } = self;
            let mut call = client.core.call(&operations::POST_CLIENT_KEYS);
            call.options(options);
            call.path("client_id", client_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::JwksRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::replace_client_keys`](super::Client::replace_client_keys).
    #[derive(Clone)]
    pub struct ReplaceClientKeys<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::JwksRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ReplaceClientKeys<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ReplaceClientKeys)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ReplaceClientKeys
    }
    ::altinn_runtime::extra! {
        ReplaceClientKeys
    }
    impl<'a> ReplaceClientKeys<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// One to five public keys.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::JwksRequest>,
            <V as ::std::convert::TryInto<
                types::JwksRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `JwksRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::JwksRequest,
            ) -> types::builder::JwksRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /clients/{client_id}/jwks`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Jwks>,
            ::altinn_runtime::Error<answers::ReplaceClientKeysError>,
        > {
            let Self { client, client_id, body, options } = self;
            let mut call = client.core.call(&operations::REPLACE_CLIENT_KEYS);
            call.options(options);
            call.path("client_id", client_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::JwksRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::revoke_scope_access`](super::Client::revoke_scope_access).
    #[derive(Clone)]
    pub struct RevokeScopeAccess<'a> {
        client: &'a super::Client,
        consumer_orgno: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        scope: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RevokeScopeAccess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RevokeScopeAccess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RevokeScopeAccess
    }
    impl<'a> RevokeScopeAccess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                consumer_orgno: Err("was not given".to_string()),
                scope: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation number of the consumer, nine digits.
        pub fn consumer_orgno<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.consumer_orgno = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Full name of the scope: `prefix:subscope`.
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.scope = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /scopes/access/{consumer_orgno}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ScopeAccess>,
            ::altinn_runtime::Error<answers::RevokeScopeAccessError>,
        > {
            let Self { client, consumer_orgno, scope, options } = self;
            let mut call = client.core.call(&operations::REVOKE_SCOPE_ACCESS);
            call.options(options);
            call.path("consumer_orgno", consumer_orgno);
            call.query("scope", scope);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_client`](super::Client::update_client).
    #[derive(Clone)]
    pub struct UpdateClient<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ClientRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateClient
    }
    ::altinn_runtime::extra! {
        UpdateClient
    }
    impl<'a> UpdateClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The complete registration.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ClientRequest>,
            <V as ::std::convert::TryInto<
                types::ClientRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ClientRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ClientRequest,
            ) -> types::builder::ClientRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /clients/{client_id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Client>,
            ::altinn_runtime::Error<answers::UpdateClientError>,
        > {
            let Self { client, client_id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_CLIENT);
            call.options(options);
            call.path("client_id", client_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ClientRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_on_behalf_of`](super::Client::update_on_behalf_of).
    #[derive(Clone)]
    pub struct UpdateOnBehalfOf<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        onbehalfof: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::OnBehalfOfRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateOnBehalfOf<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateOnBehalfOf)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateOnBehalfOf
    }
    ::altinn_runtime::extra! {
        UpdateOnBehalfOf
    }
    impl<'a> UpdateOnBehalfOf<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                onbehalfof: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the client, a UUID in most cases.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the customer's entry, unique among the client's entries.
        pub fn onbehalfof<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.onbehalfof = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The complete entry.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::OnBehalfOfRequest>,
            <V as ::std::convert::TryInto<
                types::OnBehalfOfRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `OnBehalfOfRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::OnBehalfOfRequest,
            ) -> types::builder::OnBehalfOfRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /clients/{client_id}/onbehalfof/{onbehalfof}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::OnBehalfOf>,
            ::altinn_runtime::Error<answers::UpdateOnBehalfOfError>,
        > {
            let Self { client, client_id, onbehalfof, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_ON_BEHALF_OF);
            call.options(options);
            call.path("client_id", client_id);
            call.path("onbehalfof", onbehalfof);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::OnBehalfOfRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_scope`](super::Client::update_scope).
    #[derive(Clone)]
    pub struct UpdateScope<'a> {
        client: &'a super::Client,
        scope: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ScopeRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateScope<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateScope)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateScope
    }
    ::altinn_runtime::extra! {
        UpdateScope
    }
    impl<'a> UpdateScope<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                scope: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Full name of the scope: `prefix:subscope`.
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.scope = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The complete scope.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ScopeRequest>,
            <V as ::std::convert::TryInto<
                types::ScopeRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ScopeRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ScopeRequest,
            ) -> types::builder::ScopeRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /scopes`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Scope>,
            ::altinn_runtime::Error<answers::UpdateScopeError>,
        > {
            let Self { client, scope, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_SCOPE);
            call.options(options);
            call.query("scope", scope);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ScopeRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
}
