//! The client of Altinn II Consent Requests and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-consentrequests-v0.json (version 1.4.3). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn II Consent Requests.
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
    /// Ask somebody for their consent.
    ///
    /// The authenticated organisation must be `CoveredBy` or `HandledBy`. Send the user on to the `gui` link of the answer, which is there when HAL is asked for, or to the consent page with the `AuthorizationCode`. A request that cannot be accepted gives 400 with one error per problem.
    ///
    /// `POST /api/ConsentRequests`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): Who asks whom for which data, until when, and where the user goes afterwards.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json)
    pub fn create_consent_request(&self) -> builder::CreateConsentRequest<'_> {
        builder::CreateConsentRequest::new(self)
    }
    /// Withdraw a consent request that has not been answered.
    ///
    /// For `CoveredBy` and `HandledBy`, while the status is `Unopened` or `Opened`. A consent that has been given is dropped with `revoke_consent`.
    ///
    /// `DELETE /api/consentRequests/{guid}`
    ///
    /// # Parameters
    ///
    /// - `guid` (path, required): `AuthorizationCode` of the request, from the answer when it was made.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `403`
    pub fn delete_consent_request(&self) -> builder::DeleteConsentRequest<'_> {
        builder::DeleteConsentRequest::new(self)
    }
    /// Get a consent request.
    ///
    /// Open to the parties of the request: who asks, who is asked, and the handling supplier. 403 covers both an unknown id and a lack of access. `Accepted` does not promise that the consent still stands, as it can have been withdrawn or run out.
    ///
    /// `GET /api/consentRequests/{guid}`
    ///
    /// # Parameters
    ///
    /// - `guid` (path, required): `AuthorizationCode` of the request, from the answer when it was made.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`
    pub fn get_consent_request(&self) -> builder::GetConsentRequest<'_> {
        builder::GetConsentRequest::new(self)
    }
    /// Exchange an authorization code for a consent token.
    ///
    /// The token is a JWT signed by Altinn, lives for 30 seconds and goes to the data source as proof of the consent; fetch a new one with the same code when needed. The API key must belong to the receiver of the consent or its supplier. 403 means an unknown or expired code, or somebody else's.
    ///
    /// `GET /api/authorization/token/{authCode}`
    ///
    /// # Parameters
    ///
    /// - `auth_code` (path, required): `AuthorizationCode` of an accepted request; also sent along in the redirect after the user has answered.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`
    pub fn get_consent_token(&self) -> builder::GetConsentToken<'_> {
        builder::GetConsentToken::new(self)
    }
    /// List consent requests sent or received by an organisation.
    ///
    /// Includes requests where the organisation is the handling supplier. Keep the continuation token of one answer and send it with the next call to get only what is new or changed since; do not page with skip.
    ///
    /// `GET /api/ConsentRequests`
    ///
    /// # Parameters
    ///
    /// - `service_code` (query, optional): Only requests that name this service; goes with `serviceEditionCode`.
    /// - `service_edition_code` (query, optional): Edition of the service in `serviceCode`.
    /// - `continuation` (query, optional): Where to go on: the token that came with the previous list, made of a time of change and a number. Keep the other filters as they were.
    /// - `force_ei_authentication` (query, optional): Asks the server for a TLS handshake with the enterprise certificate; the flag alone, without a value, counts as `true`. Leave it out when a bearer token is sent.
    /// - `direction` (query, optional): `incoming` for requests to the organisation, `outgoing` for its own. Both when left out.
    /// - `status` (query, optional): Only requests in one of these states.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_consent_requests(&self) -> builder::ListConsentRequests<'_> {
        builder::ListConsentRequests::new(self)
    }
    /// Record that a consent has been used.
    ///
    /// Shows up in the activity log of the person who consented. A one-time consent ends with the first record, so send it only once per use.
    ///
    /// `POST /api/authorization/token/{authCode}/loguse`
    ///
    /// # Parameters
    ///
    /// - `auth_code` (path, required): `AuthorizationCode` of an accepted request; also sent along in the redirect after the user has answered.
    /// - `body` (`application/json`, required): The service that was used, and when.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn log_consent_use(&self) -> builder::LogConsentUse<'_> {
        builder::LogConsentUse::new(self)
    }
    /// Give up the access that a consent has granted.
    ///
    /// For the receiving side, when it no longer needs the data. People take their own consents back in Altinn itself.
    ///
    /// `DELETE /api/authorization/token/{authCode}`
    ///
    /// # Parameters
    ///
    /// - `auth_code` (path, required): `AuthorizationCode` of an accepted request; also sent along in the redirect after the user has answered.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn revoke_consent(&self) -> builder::RevokeConsent<'_> {
        builder::RevokeConsent::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_consent_request`](super::Client::create_consent_request).
    #[derive(Clone)]
    pub struct CreateConsentRequest<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ConsentRequestInput,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateConsentRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateConsentRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateConsentRequest
    }
    ::altinn_runtime::extra! {
        CreateConsentRequest
    }
    impl<'a> CreateConsentRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Who asks whom for which data, until when, and where the user goes afterwards.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ConsentRequestInput>,
            <V as ::std::convert::TryInto<
                types::ConsentRequestInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ConsentRequestInput` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ConsentRequestInput,
            ) -> types::builder::ConsentRequestInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/ConsentRequests`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ConsentRequest>,
            ::altinn_runtime::Error<answers::CreateConsentRequestError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_CONSENT_REQUEST);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ConsentRequestInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_consent_request`](super::Client::delete_consent_request).
    #[derive(Clone)]
    pub struct DeleteConsentRequest<'a> {
        client: &'a super::Client,
        guid: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteConsentRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteConsentRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteConsentRequest
    }
    impl<'a> DeleteConsentRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `AuthorizationCode` of the request, from the answer when it was made.
        pub fn guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.guid = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /api/consentRequests/{guid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteConsentRequestError>,
        > {
            let Self { client, guid, options } = self;
            let mut call = client.core.call(&operations::DELETE_CONSENT_REQUEST);
            call.options(options);
            call.path("guid", guid);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_consent_request`](super::Client::get_consent_request).
    #[derive(Clone)]
    pub struct GetConsentRequest<'a> {
        client: &'a super::Client,
        guid: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetConsentRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetConsentRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetConsentRequest
    }
    impl<'a> GetConsentRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `AuthorizationCode` of the request, from the answer when it was made.
        pub fn guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.guid = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/consentRequests/{guid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ConsentRequest>,
            ::altinn_runtime::Error<answers::GetConsentRequestError>,
        > {
            let Self { client, guid, options } = self;
            let mut call = client.core.call(&operations::GET_CONSENT_REQUEST);
            call.options(options);
            call.path("guid", guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_consent_token`](super::Client::get_consent_token).
    #[derive(Clone)]
    pub struct GetConsentToken<'a> {
        client: &'a super::Client,
        auth_code: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetConsentToken<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetConsentToken)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetConsentToken
    }
    impl<'a> GetConsentToken<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                auth_code: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `AuthorizationCode` of an accepted request; also sent along in the redirect after the user has answered.
        pub fn auth_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.auth_code = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/authorization/token/{authCode}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, auth_code, options } = self;
            let mut call = client.core.call(&operations::GET_CONSENT_TOKEN);
            call.options(options);
            call.path("authCode", auth_code);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_consent_requests`](super::Client::list_consent_requests).
    #[derive(Clone)]
    pub struct ListConsentRequests<'a> {
        client: &'a super::Client,
        continuation: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        direction: ::std::result::Result<
            ::std::option::Option<types::Direction>,
            ::std::string::String,
        >,
        force_ei_authentication: ::std::result::Result<
            ::std::option::Option<bool>,
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
    impl ::std::fmt::Debug for ListConsentRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListConsentRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListConsentRequests
    }
    impl<'a> ListConsentRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                continuation: Ok(None),
                direction: Ok(None),
                force_ei_authentication: Ok(None),
                service_code: Ok(None),
                service_edition_code: Ok(None),
                status: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Where to go on: the token that came with the previous list, made of a time of change and a number. Keep the other filters as they were.
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
        /// Asks the server for a TLS handshake with the enterprise certificate; the flag alone, without a value, counts as `true`. Leave it out when a bearer token is sent.
        pub fn force_ei_authentication<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.force_ei_authentication = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
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
        /// Only requests in one of these states.
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
        /// Sends `GET /api/ConsentRequests`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListConsentRequestsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                service_code,
                service_edition_code,
                continuation,
                force_ei_authentication,
                direction,
                status,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_CONSENT_REQUESTS);
            call.options(options);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.query("continuation", continuation);
            call.query("ForceEIAuthentication", force_ei_authentication);
            call.query("direction", direction);
            call.query("status", status);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Each page holds the `continuation` of the next one.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::ListConsentRequestsResponse,
            ::altinn_runtime::Untyped,
        > {
            let Self {
                client,
                continuation,
                direction,
                force_ei_authentication,
                service_code,
                service_edition_code,
                status,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = match &continuation {
                ::std::result::Result::Ok(::std::option::Option::Some(value)) => {
                    ::std::option::Option::Some(
                        ::altinn_runtime::Position::Value(value.to_string()),
                    )
                }
                _ => ::std::option::Option::None,
            };
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let continuation = continuation.clone();
                    let direction = direction.clone();
                    let force_ei_authentication = force_ei_authentication.clone();
                    let service_code = service_code.clone();
                    let service_edition_code = service_edition_code.clone();
                    let status = status.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = ListConsentRequests {
                            client: &paging_client,
                            continuation,
                            direction,
                            force_ei_authentication,
                            service_code,
                            service_edition_code,
                            status,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.continuation = value
                                .parse::<::std::string::String>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `continuation`"
                                        .to_owned()
                                });
                        }
                        let mut paging_call = paging_builder.into_call();
                        paging_call
                            .go_on_at(
                                paging_position
                                    .as_ref()
                                    .filter(|at| {
                                        ::std::matches!(at, ::altinn_runtime::Position::Url(_))
                                    }),
                            );
                        paging_call.json_answer().await
                    })
                },
                |answer| {
                    ::std::option::Option::Some(&**answer)
                        .and_then(|it| it.continuationtoken.as_ref())
                        .map(|it| it.to_string())
                        .filter(|token| !token.is_empty())
                        .map(::altinn_runtime::Position::Value)
                },
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::ConsentRequest,
            types::ListConsentRequestsResponse,
            ::altinn_runtime::Untyped,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .and_then(|it| it.embedded)
                        .map(|it| it.consent_requests)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::log_consent_use`](super::Client::log_consent_use).
    #[derive(Clone)]
    pub struct LogConsentUse<'a> {
        client: &'a super::Client,
        auth_code: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ConsentUse, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LogConsentUse<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LogConsentUse)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LogConsentUse
    }
    ::altinn_runtime::extra! {
        LogConsentUse
    }
    impl<'a> LogConsentUse<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                auth_code: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `AuthorizationCode` of an accepted request; also sent along in the redirect after the user has answered.
        pub fn auth_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.auth_code = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The service that was used, and when.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ConsentUse>,
            <V as ::std::convert::TryInto<
                types::ConsentUse,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ConsentUse` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ConsentUse,
            ) -> types::builder::ConsentUse,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/authorization/token/{authCode}/loguse`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, auth_code, body, options } = self;
            let mut call = client.core.call(&operations::LOG_CONSENT_USE);
            call.options(options);
            call.path("authCode", auth_code);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ConsentUse>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::revoke_consent`](super::Client::revoke_consent).
    #[derive(Clone)]
    pub struct RevokeConsent<'a> {
        client: &'a super::Client,
        auth_code: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RevokeConsent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RevokeConsent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RevokeConsent
    }
    impl<'a> RevokeConsent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                auth_code: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `AuthorizationCode` of an accepted request; also sent along in the redirect after the user has answered.
        pub fn auth_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.auth_code = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /api/authorization/token/{authCode}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, auth_code, options } = self;
            let mut call = client.core.call(&operations::REVOKE_CONSENT);
            call.options(options);
            call.path("authCode", auth_code);
            call.empty_answer().await
        }
    }
}
