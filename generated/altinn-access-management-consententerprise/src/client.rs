//! The client of Altinn consent for enterprises and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-consententerprise.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn consent for enterprises.
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
    /// Ask for consent.
    ///
    /// You choose the identifier: sent again with the same content it gives the request that is there. Send the person to `view_uri`; the answer comes to `redirect_url`. Every resource must be set up for consent and let you ask for it.
    ///
    /// `POST /accessmanagement/api/v1/enterprise/consentrequests`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): Who is asked for what, and until when.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn create_consent_request(&self) -> builder::CreateConsentRequest<'_> {
        builder::CreateConsentRequest::new(self)
    }
    /// Read a request for consent.
    ///
    /// With its state and everything that has happened to it. Only for the two parties of it, and whoever handles it.
    ///
    /// `GET /accessmanagement/api/v1/enterprise/consentrequests/{consentRequestId}`
    ///
    /// # Parameters
    ///
    /// - `consent_request_id` (path, required): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404` (json), `500` (json)
    pub fn get_consent_request(&self) -> builder::GetConsentRequest<'_> {
        builder::GetConsentRequest::new(self)
    }
    /// List what happened to your requests for consent.
    ///
    /// Oldest first, page by page with `pages()`. The newest come a little late.
    ///
    /// `GET /accessmanagement/api/v1/enterprise/consentrequests/events`
    ///
    /// # Parameters
    ///
    /// - `continuation_token` (query, optional): Where the next page begins, from the link of the one before.
    /// - `created_after` (query, optional): Only events after this time.
    /// - `created_before` (query, optional): Only events before this time.
    /// - `event_type` (query, optional): Only these, in any spelling: `rejected`, `accepted`, `revoked`, `deleted`, `used`.
    /// - `consent_request_id` (query, optional): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn list_consent_events(&self) -> builder::ListConsentEvents<'_> {
        builder::ListConsentEvents::new(self)
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
                types::builder::NewConsentRequest,
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
        /// Who is asked for what, and until when.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewConsentRequest>,
            <V as ::std::convert::TryInto<
                types::NewConsentRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NewConsentRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NewConsentRequest,
            ) -> types::builder::NewConsentRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enterprise/consentrequests`.
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
                                <types::NewConsentRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_consent_request`](super::Client::get_consent_request).
    #[derive(Clone)]
    pub struct GetConsentRequest<'a> {
        client: &'a super::Client,
        consent_request_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
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
                consent_request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the request.
        pub fn consent_request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.consent_request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enterprise/consentrequests/{consentRequestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ConsentRequest>,
            ::altinn_runtime::Error<answers::GetConsentRequestError>,
        > {
            let Self { client, consent_request_id, options } = self;
            let mut call = client.core.call(&operations::GET_CONSENT_REQUEST);
            call.options(options);
            call.path("consentRequestId", consent_request_id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Accepted`; `Rejected`, `Revoked`, `Deleted`, `Expired` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ConsentRequest>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::ConsentRequest>,
                ::altinn_runtime::Error<answers::GetConsentRequestError>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Accepted`; `Rejected`, `Revoked`, `Deleted`, `Expired` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ConsentRequest>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::ConsentRequest>,
                ::altinn_runtime::Error<answers::GetConsentRequestError>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("Accepted") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        ::std::option::Option::Some(
                            "Rejected" | "Revoked" | "Deleted" | "Expired",
                        ) => ::altinn_runtime::Progressed::Failed,
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::list_consent_events`](super::Client::list_consent_events).
    #[derive(Clone)]
    pub struct ListConsentEvents<'a> {
        client: &'a super::Client,
        consent_request_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        continuation_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        event_type: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListConsentEvents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListConsentEvents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListConsentEvents
    }
    impl<'a> ListConsentEvents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                consent_request_id: Ok(None),
                continuation_token: Ok(None),
                created_after: Ok(None),
                created_before: Ok(None),
                event_type: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the request.
        pub fn consent_request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.consent_request_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Where the next page begins, from the link of the one before.
        pub fn continuation_token<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.continuation_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only events after this time.
        pub fn created_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.created_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Only events before this time.
        pub fn created_before<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.created_before = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Only these, in any spelling: `rejected`, `accepted`, `revoked`, `deleted`, `used`.
        pub fn event_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.event_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enterprise/consentrequests/events`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ConsentChangePage>,
            ::altinn_runtime::Error<answers::ListConsentEventsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                continuation_token,
                created_after,
                created_before,
                event_type,
                consent_request_id,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_CONSENT_EVENTS);
            call.options(options);
            call.query("continuationToken", continuation_token);
            call.query("createdAfter", created_after);
            call.query("createdBefore", created_before);
            call.query("eventType", event_type);
            call.query("consentRequestId", consent_request_id);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::ConsentChangePage,
            answers::ListConsentEventsError,
        > {
            let Self {
                client,
                consent_request_id,
                continuation_token,
                created_after,
                created_before,
                event_type,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let consent_request_id = consent_request_id.clone();
                    let continuation_token = continuation_token.clone();
                    let created_after = created_after.clone();
                    let created_before = created_before.clone();
                    let event_type = event_type.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListConsentEvents {
                            client: &paging_client,
                            consent_request_id,
                            continuation_token,
                            created_after,
                            created_before,
                            event_type,
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
            types::ConsentChange,
            types::ConsentChangePage,
            answers::ListConsentEventsError,
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
}
