//! The client of Altinn II Delegation Requests and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-delegationrequests-v0.json (version 1.4.3). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn II Delegation Requests.
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
    /// Ask a party for access to its services.
    ///
    /// The authenticated organisation must be `CoveredBy`. The request begins as a draft: a user sends it off to the access manager on the page that its `Guid` opens in Altinn, and may add a message there. Bad input gives 400 with one error per problem.
    ///
    /// `POST /api/DelegationRequests`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): Who asks whom for access to which services.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json)
    pub fn create_delegation_request(&self) -> builder::CreateDelegationRequest<'_> {
        builder::CreateDelegationRequest::new(self)
    }
    /// Withdraw a delegation request that has not been answered.
    ///
    /// For the organisation that asks, while the status is `Created`, `Unopened` or `Opened`. Access that has been given is taken back through the authorization API instead.
    ///
    /// `DELETE /api/DelegationRequests/{guid}`
    ///
    /// # Parameters
    ///
    /// - `guid` (path, required): `Guid` of the request, from the answer when it was made.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `403`
    pub fn delete_delegation_request(&self) -> builder::DeleteDelegationRequest<'_> {
        builder::DeleteDelegationRequest::new(self)
    }
    /// Get a delegation request.
    ///
    /// Open to whoever asks and whoever is asked. 403 covers both an unknown id and a lack of access.
    ///
    /// `GET /api/DelegationRequests/{guid}`
    ///
    /// # Parameters
    ///
    /// - `guid` (path, required): `Guid` of the request, from the answer when it was made.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`
    pub fn get_delegation_request(&self) -> builder::GetDelegationRequest<'_> {
        builder::GetDelegationRequest::new(self)
    }
    /// List delegation requests sent or received by an organisation.
    ///
    /// There can be very many, so narrow the list down and go on with a continuation token instead of reading it all again.
    ///
    /// `GET /api/DelegationRequests`
    ///
    /// # Parameters
    ///
    /// - `direction` (query, optional): `incoming` for requests to the organisation, `outgoing` for its own. Both when left out.
    /// - `status` (query, optional): Only requests in one of these states; all states when left out.
    /// - `continuation` (query, optional): Where to go on: `LastChanged` and number of the last entry seen, joined by an underscore, as given by the server.
    /// - `service_code` (query, optional): Only requests that name this service; goes with `serviceEditionCode`.
    /// - `service_edition_code` (query, optional): Edition of the service in `serviceCode`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn list_delegation_requests(&self) -> builder::ListDelegationRequests<'_> {
        builder::ListDelegationRequests::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_delegation_request`](super::Client::create_delegation_request).
    #[derive(Clone)]
    pub struct CreateDelegationRequest<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::DelegationRequestInput,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateDelegationRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateDelegationRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateDelegationRequest
    }
    ::altinn_runtime::extra! {
        CreateDelegationRequest
    }
    impl<'a> CreateDelegationRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Who asks whom for access to which services.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DelegationRequestInput>,
            <V as ::std::convert::TryInto<
                types::DelegationRequestInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `DelegationRequestInput` for body failed: {}",
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
                types::builder::DelegationRequestInput,
            ) -> types::builder::DelegationRequestInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/DelegationRequests`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DelegationRequest>,
            ::altinn_runtime::Error<answers::CreateDelegationRequestError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_DELEGATION_REQUEST);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::DelegationRequestInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_delegation_request`](super::Client::delete_delegation_request).
    #[derive(Clone)]
    pub struct DeleteDelegationRequest<'a> {
        client: &'a super::Client,
        guid: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteDelegationRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteDelegationRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteDelegationRequest
    }
    impl<'a> DeleteDelegationRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Guid` of the request, from the answer when it was made.
        pub fn guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.guid = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /api/DelegationRequests/{guid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteDelegationRequestError>,
        > {
            let Self { client, guid, options } = self;
            let mut call = client.core.call(&operations::DELETE_DELEGATION_REQUEST);
            call.options(options);
            call.path("guid", guid);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_delegation_request`](super::Client::get_delegation_request).
    #[derive(Clone)]
    pub struct GetDelegationRequest<'a> {
        client: &'a super::Client,
        guid: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetDelegationRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetDelegationRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetDelegationRequest
    }
    impl<'a> GetDelegationRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Guid` of the request, from the answer when it was made.
        pub fn guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.guid = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/DelegationRequests/{guid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DelegationRequest>,
            ::altinn_runtime::Error<answers::GetDelegationRequestError>,
        > {
            let Self { client, guid, options } = self;
            let mut call = client.core.call(&operations::GET_DELEGATION_REQUEST);
            call.options(options);
            call.path("guid", guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_delegation_requests`](super::Client::list_delegation_requests).
    #[derive(Clone)]
    pub struct ListDelegationRequests<'a> {
        client: &'a super::Client,
        continuation: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        direction: ::std::result::Result<
            ::std::option::Option<types::Direction>,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::Status>>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListDelegationRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListDelegationRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListDelegationRequests
    }
    impl<'a> ListDelegationRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                continuation: Ok(None),
                direction: Ok(None),
                service_code: Ok(None),
                service_edition_code: Ok(None),
                status: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Where to go on: `LastChanged` and number of the last entry seen, joined by an underscore, as given by the server.
        pub fn continuation<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.continuation = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `incoming` for requests to the organisation, `outgoing` for its own. Both when left out.
        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Direction`".to_string());
            self
        }
        /// Only requests that name this service; goes with `serviceEditionCode`.
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
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Only requests in one of these states; all states when left out.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::Status>>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Status`".to_string());
            self
        }
        /// Sends `GET /api/DelegationRequests`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::DelegationRequest>>,
            ::altinn_runtime::Error<answers::ListDelegationRequestsError>,
        > {
            let Self {
                client,
                direction,
                status,
                continuation,
                service_code,
                service_edition_code,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_DELEGATION_REQUESTS);
            call.options(options);
            call.query("direction", direction);
            call.query("status", status);
            call.query("continuation", continuation);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.json_answer().await
        }
    }
}
