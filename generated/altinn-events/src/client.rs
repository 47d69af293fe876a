//! The client of Altinn Events and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-events-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Events.
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
    /// Subscribe to events.
    ///
    /// App events need no scope of their own; all other resources need `altinn:events.subscribe`, and the caller must be allowed to read the events asked for. The endpoint receives a validation event of type `platform.events.validatesubscription` at once and must answer 2xx, else nothing is ever pushed. Posting the same subscription again gives the existing one back and sends a new validation event. Do not use the `Location` header: its path is wrong; take `id` from the body.
    ///
    /// `POST /subscriptions`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): Where to deliver, and which events to deliver.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `401` (json), `403` (json)
    pub fn create_subscription(&self) -> builder::CreateSubscription<'_> {
        builder::CreateSubscription::new(self)
    }
    /// Delete a subscription.
    ///
    /// Only the party that made the subscription may delete it. The answer is empty. Deliveries that are already queued may still arrive.
    ///
    /// `DELETE /subscriptions/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): `Subscription.id`.
    ///
    /// # Documented answers
    ///
    /// `200`, `401` (json), `403` (json), `404` (json)
    pub fn delete_subscription(&self) -> builder::DeleteSubscription<'_> {
        builder::DeleteSubscription::new(self)
    }
    /// Get a subscription.
    ///
    /// Only the party that made the subscription may read it. After `create_subscription`, ask until `validated` is true.
    ///
    /// `GET /subscriptions/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): `Subscription.id`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json)
    pub fn get_subscription(&self) -> builder::GetSubscription<'_> {
        builder::GetSubscription::new(self)
    }
    /// List the subscriptions of the caller.
    ///
    /// Shows what belongs to the organisation, user or system user of the token. All of them come in one answer.
    ///
    /// `GET /subscriptions`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json)
    pub fn list_subscriptions(&self) -> builder::ListSubscriptions<'_> {
        builder::ListSubscriptions::new(self)
    }
    /// Accept any delivery and answer 200.
    ///
    /// Internal: an endpoint for the tests of the platform itself. It ignores what it is sent.
    ///
    /// `POST /tests/webhookreceiver`
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn post_test_webhook(&self) -> builder::PostTestWebhook<'_> {
        builder::PostTestWebhook::new(self)
    }
    /// Publish an event on behalf of an app.
    ///
    /// Internal: apps inside the platform call this with a platform token. The source must lie under the app that the token names, otherwise the answer is 401. The answer is the id given to the event.
    ///
    /// `POST /app`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The event; `source`, `subject` and `type` are required.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400`, `401`, `500`
    pub fn publish_app_event(&self) -> builder::PublishAppEvent<'_> {
        builder::PublishAppEvent::new(self)
    }
    /// Publish an event.
    ///
    /// Needs scope `altinn:events.publish`, and the right to publish for the resource named in the event. Send one event at a time, as structured JSON with media type `application/cloudevents+json`. Success has an empty body and means that the event is queued. A repeated call makes a second event; receivers tell duplicates by `source` and `id`.
    ///
    /// `POST /events`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/cloudevents+json`, required): One CloudEvents 1.0 event; besides the required members, `resource` must name a registered resource.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401`, `403`
    pub fn publish_event(&self) -> builder::PublishEvent<'_> {
        builder::PublishEvent::new(self)
    }
    /// Hand a stored event to inbound processing.
    ///
    /// Internal: called by functions of the platform with a platform token. A full or broken queue gives 503.
    ///
    /// `POST /inbound`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/cloudevents+json`, required): The event, as it was registered.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `503`
    pub fn queue_inbound_event(&self) -> builder::QueueInboundEvent<'_> {
        builder::QueueInboundEvent::new(self)
    }
    /// Match an event with subscriptions and queue deliveries.
    ///
    /// Internal: called by functions of the platform with a platform token. Each matching subscriber is checked for access before a delivery is queued. A full or broken queue gives 503.
    ///
    /// `POST /outbound`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/cloudevents+json`, required): The event to deliver.
    ///
    /// # Documented answers
    ///
    /// `200`, `503`
    pub fn queue_outbound_event(&self) -> builder::QueueOutboundEvent<'_> {
        builder::QueueOutboundEvent::new(self)
    }
    /// Read the events of one app.
    ///
    /// For the service owner of the app, recognised by the org claim of its token. Give `after` or `from`, otherwise the answer is 400. Keep calling the URL in the `next` header until a page comes back empty, and remember the id of the last event. Events are kept for 90 days and come in no guaranteed order.
    ///
    /// `GET /app/{org}/{app}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    /// - `app` (path, required): Name of the app, without the service owner.
    /// - `after` (query, optional): Id of the last event already read; only later ones come. Use `0` to begin with the oldest.
    /// - `from` (query, optional): Only events from this time on. The time must carry an offset or `Z`.
    /// - `to` (query, optional): Only events up to this time. The time must carry an offset or `Z`.
    /// - `party` (query, optional): Party id that the events are about. Cannot be combined with `unit` or `person`.
    /// - `unit` (query, optional): Organisation number, nine digits, that the events are about. Cannot be combined with `party`.
    /// - `person` (header, optional): National identity number, eleven digits, that the events are about. Cannot be combined with `party`.
    /// - `type_` (query, optional): Event types to keep; repeat it for several. Without it all types come.
    /// - `size` (query, optional): Most events per page: 50 if left out, 1000 at most.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `401`, `500`
    pub fn search_app_events(&self) -> builder::SearchAppEvents<'_> {
        builder::SearchAppEvents::new(self)
    }
    /// Read the events of a resource.
    ///
    /// Needs scope `altinn:events.subscribe`. Start with `after` set to `0`, then keep calling the URL in the `next` header until a page comes back empty and no header is present, and remember the id of the last event. Events that access rules do not allow are left out. Events are kept for 90 days.
    ///
    /// `GET /events`
    ///
    /// # Parameters
    ///
    /// - `resource` (query, required): The resource as `urn:altinn:resource:{id}`; for an app, the id is `app_{org}_{app}`.
    /// - `after` (query, optional): Id of the last event already read; only later ones come. Use `0` to begin with the oldest.
    /// - `subject` (query, optional): Only events with exactly this subject.
    /// - `altinn_alternative_subject` (header, optional): Only events with exactly this alternative subject, for example `/organisation/{number}`.
    /// - `type_` (query, optional): Event types to keep; repeat it for several. Without it all types come.
    /// - `size` (query, optional): Most events per page: 50 if left out, 1000 at most.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn search_events(&self) -> builder::SearchEvents<'_> {
        builder::SearchEvents::new(self)
    }
    /// Read the app events about one party.
    ///
    /// For any logged-in caller; events that access rules do not allow are left out. Name the party by `party`, `unit` or `person`, and give `after` or `from`. Keep calling the URL in the `next` header until a page comes back empty.
    ///
    /// `GET /app/party`
    ///
    /// # Parameters
    ///
    /// - `after` (query, optional): Id of the last event already read; only later ones come. Use `0` to begin with the oldest.
    /// - `from` (query, optional): Only events from this time on. The time must carry an offset or `Z`.
    /// - `to` (query, optional): Only events up to this time. The time must carry an offset or `Z`.
    /// - `party` (query, optional): Party id that the events are about. Cannot be combined with `unit` or `person`.
    /// - `unit` (query, optional): Organisation number, nine digits, that the events are about. Cannot be combined with `party`.
    /// - `person` (header, optional): National identity number, eleven digits, that the events are about. Cannot be combined with `party`.
    /// - `source` (query, optional): Sources to keep, as URLs of apps where `%` stands for anything; repeat it for several.
    /// - `type_` (query, optional): Event types to keep; repeat it for several. Without it all types come.
    /// - `size` (query, optional): Most events per page: 50 if left out, 1000 at most.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `500`
    pub fn search_party_events(&self) -> builder::SearchPartyEvents<'_> {
        builder::SearchPartyEvents::new(self)
    }
    /// Store an event.
    ///
    /// Internal: called by functions of the platform with a platform token. The answer is the id of the stored event. A broken database gives 503.
    ///
    /// `POST /storage/events`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/cloudevents+json`, required): The event to store.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `401` (json), `503`
    pub fn store_event(&self) -> builder::StoreEvent<'_> {
        builder::StoreEvent::new(self)
    }
    /// Mark a subscription as validated.
    ///
    /// Internal: called by a function of the platform with a platform token, once the endpoint has accepted its validation event.
    ///
    /// `PUT /subscriptions/validate/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): `Subscription.id`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn validate_subscription(&self) -> builder::ValidateSubscription<'_> {
        builder::ValidateSubscription::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_subscription`](super::Client::create_subscription).
    #[derive(Clone)]
    pub struct CreateSubscription<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::SubscriptionRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateSubscription<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateSubscription)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateSubscription
    }
    ::altinn_runtime::extra! {
        CreateSubscription
    }
    impl<'a> CreateSubscription<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Where to deliver, and which events to deliver.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SubscriptionRequest>,
            <V as ::std::convert::TryInto<
                types::SubscriptionRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `SubscriptionRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::SubscriptionRequest,
            ) -> types::builder::SubscriptionRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /subscriptions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Subscription>,
            ::altinn_runtime::Error<answers::CreateSubscriptionError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_SUBSCRIPTION);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SubscriptionRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_subscription`](super::Client::delete_subscription).
    #[derive(Clone)]
    pub struct DeleteSubscription<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteSubscription<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteSubscription)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteSubscription
    }
    impl<'a> DeleteSubscription<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Subscription.id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `DELETE /subscriptions/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteSubscriptionError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::DELETE_SUBSCRIPTION);
            call.options(options);
            call.path("id", id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_subscription`](super::Client::get_subscription).
    #[derive(Clone)]
    pub struct GetSubscription<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSubscription<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSubscription)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSubscription
    }
    impl<'a> GetSubscription<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Subscription.id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /subscriptions/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Subscription>,
            ::altinn_runtime::Error<answers::GetSubscriptionError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_SUBSCRIPTION);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
        /// Asks again and again until `validated` is `true`, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Subscription>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::Subscription>,
                ::altinn_runtime::Error<answers::GetSubscriptionError>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `validated` is `true`.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Subscription>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::Subscription>,
                ::altinn_runtime::Error<answers::GetSubscriptionError>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.validated)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("true") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::list_subscriptions`](super::Client::list_subscriptions).
    #[derive(Clone)]
    pub struct ListSubscriptions<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSubscriptions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSubscriptions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSubscriptions
    }
    impl<'a> ListSubscriptions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /subscriptions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SubscriptionList>,
            ::altinn_runtime::Error<answers::ListSubscriptionsError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_SUBSCRIPTIONS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::post_test_webhook`](super::Client::post_test_webhook).
    #[derive(Clone)]
    pub struct PostTestWebhook<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostTestWebhook<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostTestWebhook)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostTestWebhook
    }
    impl<'a> PostTestWebhook<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /tests/webhookreceiver`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::POST_TEST_WEBHOOK);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::publish_app_event`](super::Client::publish_app_event).
    #[derive(Clone)]
    pub struct PublishAppEvent<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::AppEventRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PublishAppEvent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PublishAppEvent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PublishAppEvent
    }
    ::altinn_runtime::extra! {
        PublishAppEvent
    }
    impl<'a> PublishAppEvent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The event; `source`, `subject` and `type` are required.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AppEventRequest>,
            <V as ::std::convert::TryInto<
                types::AppEventRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `AppEventRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::AppEventRequest,
            ) -> types::builder::AppEventRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /app`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::PUBLISH_APP_EVENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AppEventRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::publish_event`](super::Client::publish_event).
    #[derive(Clone)]
    pub struct PublishEvent<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::CloudEvent, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PublishEvent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PublishEvent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PublishEvent
    }
    ::altinn_runtime::extra! {
        PublishEvent
    }
    impl<'a> PublishEvent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// One CloudEvents 1.0 event; besides the required members, `resource` must name a registered resource.
        ///
        /// Sent as `application/cloudevents+json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CloudEvent>,
            <V as ::std::convert::TryInto<
                types::CloudEvent,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `CloudEvent` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::CloudEvent,
            ) -> types::builder::CloudEvent,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /events`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::PublishEventError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::PUBLISH_EVENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::CloudEvent>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::queue_inbound_event`](super::Client::queue_inbound_event).
    #[derive(Clone)]
    pub struct QueueInboundEvent<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::CloudEvent, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for QueueInboundEvent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(QueueInboundEvent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        QueueInboundEvent
    }
    ::altinn_runtime::extra! {
        QueueInboundEvent
    }
    impl<'a> QueueInboundEvent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The event, as it was registered.
        ///
        /// Sent as `application/cloudevents+json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CloudEvent>,
            <V as ::std::convert::TryInto<
                types::CloudEvent,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `CloudEvent` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::CloudEvent,
            ) -> types::builder::CloudEvent,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /inbound`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::QUEUE_INBOUND_EVENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::CloudEvent>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::queue_outbound_event`](super::Client::queue_outbound_event).
    #[derive(Clone)]
    pub struct QueueOutboundEvent<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::CloudEvent, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for QueueOutboundEvent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(QueueOutboundEvent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        QueueOutboundEvent
    }
    ::altinn_runtime::extra! {
        QueueOutboundEvent
    }
    impl<'a> QueueOutboundEvent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The event to deliver.
        ///
        /// Sent as `application/cloudevents+json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CloudEvent>,
            <V as ::std::convert::TryInto<
                types::CloudEvent,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `CloudEvent` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::CloudEvent,
            ) -> types::builder::CloudEvent,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /outbound`.
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
            let mut call = client.core.call(&operations::QUEUE_OUTBOUND_EVENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::CloudEvent>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::search_app_events`](super::Client::search_app_events).
    #[derive(Clone)]
    pub struct SearchAppEvents<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        after: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        size: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        unit: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchAppEvents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchAppEvents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchAppEvents
    }
    impl<'a> SearchAppEvents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                after: Ok(None),
                from: Ok(None),
                party: Ok(None),
                size: Ok(None),
                to: Ok(None),
                type_: Ok(None),
                unit: Ok(None),
                person: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the service owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the last event already read; only later ones come. Use `0` to begin with the oldest.
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only events from this time on. The time must carry an offset or `Z`.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Party id that the events are about. Cannot be combined with `unit` or `person`.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Most events per page: 50 if left out, 1000 at most.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Only events up to this time. The time must carry an offset or `Z`.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Event types to keep; repeat it for several. Without it all types come.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number, nine digits, that the events are about. Cannot be combined with `party`.
        pub fn unit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.unit = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// National identity number, eleven digits, that the events are about. Cannot be combined with `party`.
        pub fn person<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.person = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /app/{org}/{app}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::CloudEvent>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                org,
                app,
                after,
                from,
                to,
                party,
                unit,
                person,
                type_,
                size,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_APP_EVENTS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("after", after);
            call.query("from", from);
            call.query("to", to);
            call.query("party", party);
            call.query("unit", unit);
            call.header("person", person);
            call.query("type", type_);
            call.query("size", size);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Where the next page begins comes in the header `next` and goes into `after`.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            ::std::vec::Vec<types::CloudEvent>,
            ::altinn_runtime::Untyped,
        > {
            let Self {
                client,
                org,
                app,
                after,
                from,
                party,
                size,
                to,
                type_,
                unit,
                person,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = match &after {
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
                    let org = org.clone();
                    let app = app.clone();
                    let after = after.clone();
                    let from = from.clone();
                    let party = party.clone();
                    let size = size.clone();
                    let to = to.clone();
                    let type_ = type_.clone();
                    let unit = unit.clone();
                    let person = person.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = SearchAppEvents {
                            client: &paging_client,
                            org,
                            app,
                            after,
                            from,
                            party,
                            size,
                            to,
                            type_,
                            unit,
                            person,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.after = value
                                .parse::<::std::string::String>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `after`".to_owned()
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
                |answer| ::altinn_runtime::private::parameter_of(
                    answer.header("next"),
                    "after",
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::CloudEvent,
            ::std::vec::Vec<types::CloudEvent>,
            ::altinn_runtime::Untyped,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| page,
                ::std::option::Option::Some(|item| {
                    ::std::option::Option::Some(item)
                        .map(|it| &it.id)
                        .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
                }),
            )
        }
    }
    /// Builder of [`Client::search_events`](super::Client::search_events).
    #[derive(Clone)]
    pub struct SearchEvents<'a> {
        client: &'a super::Client,
        after: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        size: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        altinn_alternative_subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchEvents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchEvents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchEvents
    }
    impl<'a> SearchEvents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                resource: Err("was not given".to_string()),
                size: Ok(None),
                subject: Ok(None),
                type_: Ok(None),
                altinn_alternative_subject: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the last event already read; only later ones come. Use `0` to begin with the oldest.
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The resource as `urn:altinn:resource:{id}`; for an app, the id is `app_{org}_{app}`.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Most events per page: 50 if left out, 1000 at most.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Only events with exactly this subject.
        pub fn subject<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.subject = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Event types to keep; repeat it for several. Without it all types come.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only events with exactly this alternative subject, for example `/organisation/{number}`.
        pub fn altinn_alternative_subject<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.altinn_alternative_subject = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /events`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::CloudEvent>>,
            ::altinn_runtime::Error<answers::SearchEventsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                resource,
                after,
                subject,
                altinn_alternative_subject,
                type_,
                size,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_EVENTS);
            call.options(options);
            call.query("resource", resource);
            call.query("after", after);
            call.query("subject", subject);
            call.header("Altinn-AlternativeSubject", altinn_alternative_subject);
            call.query("type", type_);
            call.query("size", size);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Where the next page begins comes in the header `next` and goes into `after`.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            ::std::vec::Vec<types::CloudEvent>,
            answers::SearchEventsError,
        > {
            let Self {
                client,
                after,
                resource,
                size,
                subject,
                type_,
                altinn_alternative_subject,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = match &after {
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
                    let after = after.clone();
                    let resource = resource.clone();
                    let size = size.clone();
                    let subject = subject.clone();
                    let type_ = type_.clone();
                    let altinn_alternative_subject = altinn_alternative_subject.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = SearchEvents {
                            client: &paging_client,
                            after,
                            resource,
                            size,
                            subject,
                            type_,
                            altinn_alternative_subject,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.after = value
                                .parse::<::std::string::String>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `after`".to_owned()
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
                |answer| ::altinn_runtime::private::parameter_of(
                    answer.header("next"),
                    "after",
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::CloudEvent,
            ::std::vec::Vec<types::CloudEvent>,
            answers::SearchEventsError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| page,
                ::std::option::Option::Some(|item| {
                    ::std::option::Option::Some(item)
                        .map(|it| &it.id)
                        .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
                }),
            )
        }
    }
    /// Builder of [`Client::search_party_events`](super::Client::search_party_events).
    #[derive(Clone)]
    pub struct SearchPartyEvents<'a> {
        client: &'a super::Client,
        after: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        size: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        source: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        unit: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchPartyEvents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchPartyEvents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchPartyEvents
    }
    impl<'a> SearchPartyEvents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                from: Ok(None),
                party: Ok(None),
                size: Ok(None),
                source: Ok(None),
                to: Ok(None),
                type_: Ok(None),
                unit: Ok(None),
                person: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the last event already read; only later ones come. Use `0` to begin with the oldest.
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only events from this time on. The time must carry an offset or `Z`.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Party id that the events are about. Cannot be combined with `unit` or `person`.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Most events per page: 50 if left out, 1000 at most.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sources to keep, as URLs of apps where `%` stands for anything; repeat it for several.
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.source = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only events up to this time. The time must carry an offset or `Z`.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Event types to keep; repeat it for several. Without it all types come.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number, nine digits, that the events are about. Cannot be combined with `party`.
        pub fn unit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.unit = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// National identity number, eleven digits, that the events are about. Cannot be combined with `party`.
        pub fn person<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.person = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /app/party`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::CloudEvent>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                after,
                from,
                to,
                party,
                unit,
                person,
                source,
                type_,
                size,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_PARTY_EVENTS);
            call.options(options);
            call.query("after", after);
            call.query("from", from);
            call.query("to", to);
            call.query("party", party);
            call.query("unit", unit);
            call.header("person", person);
            call.query("source", source);
            call.query("type", type_);
            call.query("size", size);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Where the next page begins comes in the header `next` and goes into `after`.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            ::std::vec::Vec<types::CloudEvent>,
            ::altinn_runtime::Untyped,
        > {
            let Self {
                client,
                after,
                from,
                party,
                size,
                source,
                to,
                type_,
                unit,
                person,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = match &after {
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
                    let after = after.clone();
                    let from = from.clone();
                    let party = party.clone();
                    let size = size.clone();
                    let source = source.clone();
                    let to = to.clone();
                    let type_ = type_.clone();
                    let unit = unit.clone();
                    let person = person.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = SearchPartyEvents {
                            client: &paging_client,
                            after,
                            from,
                            party,
                            size,
                            source,
                            to,
                            type_,
                            unit,
                            person,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.after = value
                                .parse::<::std::string::String>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `after`".to_owned()
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
                |answer| ::altinn_runtime::private::parameter_of(
                    answer.header("next"),
                    "after",
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::CloudEvent,
            ::std::vec::Vec<types::CloudEvent>,
            ::altinn_runtime::Untyped,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| page,
                ::std::option::Option::Some(|item| {
                    ::std::option::Option::Some(item)
                        .map(|it| &it.id)
                        .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
                }),
            )
        }
    }
    /// Builder of [`Client::store_event`](super::Client::store_event).
    #[derive(Clone)]
    pub struct StoreEvent<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::CloudEvent, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for StoreEvent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(StoreEvent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        StoreEvent
    }
    ::altinn_runtime::extra! {
        StoreEvent
    }
    impl<'a> StoreEvent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The event to store.
        ///
        /// Sent as `application/cloudevents+json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CloudEvent>,
            <V as ::std::convert::TryInto<
                types::CloudEvent,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `CloudEvent` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::CloudEvent,
            ) -> types::builder::CloudEvent,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /storage/events`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::StoreEventError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::STORE_EVENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::CloudEvent>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::validate_subscription`](super::Client::validate_subscription).
    #[derive(Clone)]
    pub struct ValidateSubscription<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ValidateSubscription<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ValidateSubscription)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ValidateSubscription
    }
    impl<'a> ValidateSubscription<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Subscription.id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `PUT /subscriptions/validate/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Subscription>,
            ::altinn_runtime::Error<answers::ValidateSubscriptionError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::VALIDATE_SUBSCRIPTION);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
}
