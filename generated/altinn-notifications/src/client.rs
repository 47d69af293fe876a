//! The client of Altinn Notifications and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-notifications-v1.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Notifications.
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
    /// Cancel a version 1 order that has not started.
    ///
    /// Works until processing begins; after that the answer is 409. The answer shows the order in its new state. Part of version 1, which is deprecated; it still works.
    ///
    /// `PUT /orders/{id}/cancel`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the version 1 order, `orderId` in the answer that created it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404`, `409`
    #[deprecated]
    pub fn cancel_order(&self) -> builder::CancelOrder<'_> {
        builder::CancelOrder::new(self)
    }
    /// Order an e-mail with attachments.
    ///
    /// For service owners: the token needs an organisation that owns services, otherwise the answer is 403. One e-mail goes to one address, and its files are fetched from Azure when it is sent, so that the addresses of the files must hold until 15 minutes after that. With an `idempotencyId` that was used before, the answer is 200 with the ids of the first order.
    ///
    /// `POST /future/orders/composed-email`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-notifications](https://github.com/Altinn/altinn-notifications/blob/0d0183fb101b6e4afe7d64a29a67a8dbca749646/components/api/src/Altinn.Notifications/Controllers/ComposedEmailOrdersController.cs#L47) of 2026-07-24: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The e-mail, its files and the address.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `401`, `403`, `499` (json)
    pub fn create_composed_email_order(&self) -> builder::CreateComposedEmailOrder<'_> {
        builder::CreateComposedEmailOrder::new(self)
    }
    /// Order e-mail to a list of recipients (version 1).
    ///
    /// Deprecated in favour of `create_order_chain`. Recipients are given by address, national identity number or organisation number. There is no idempotency, so repeating the call sends again.
    ///
    /// `POST /orders/email`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The e-mail, its recipients and when to send it.
    ///
    /// # Documented answers
    ///
    /// `202` (json), `400` (json), `401`, `403`
    #[deprecated]
    pub fn create_email_order(&self) -> builder::CreateEmailOrder<'_> {
        builder::CreateEmailOrder::new(self)
    }
    /// Send one e-mail at once.
    ///
    /// The e-mail counterpart of `create_instant_sms_order`: exactly one address, no reminder. Answers 201 for a new order and 200 with the first ids when the `idempotencyId` was used before.
    ///
    /// `POST /future/orders/instant/email`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The e-mail and the address it goes to.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `401`, `403`, `499` (json), `503` (json)
    pub fn create_instant_email_order(&self) -> builder::CreateInstantEmailOrder<'_> {
        builder::CreateInstantEmailOrder::new(self)
    }
    /// Send an SMS at once (older form).
    ///
    /// Deprecated: `create_instant_sms_order` does the same with a flatter body. Meant for messages that cannot wait, such as one-time codes. Answers 201 for a new order and 200 when the `idempotencyId` was used before.
    ///
    /// `POST /future/orders/instant`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The SMS and its recipient, nested under `recipient`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `401`, `403`, `499` (json), `503` (json)
    #[deprecated]
    pub fn create_instant_order(&self) -> builder::CreateInstantOrder<'_> {
        builder::CreateInstantOrder::new(self)
    }
    /// Send one SMS at once.
    ///
    /// For messages that cannot wait, such as one-time codes. There is exactly one recipient, no reminder and no sending window. Answers 201 for a new order and 200 with the first ids when the `idempotencyId` was used before; 503 (NOT-00004) means that a service behind it failed and the call may be repeated.
    ///
    /// `POST /future/orders/instant/sms`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The SMS, its recipient and how long delivery may be attempted.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `401`, `403`, `499` (json), `503` (json)
    pub fn create_instant_sms_order(&self) -> builder::CreateInstantSmsOrder<'_> {
        builder::CreateInstantSmsOrder::new(self)
    }
    /// Order notifications to a list of recipients (version 1).
    ///
    /// Deprecated in favour of `create_order_chain`. The channel is chosen with `notificationChannel`. There is no idempotency, so an order that is sent twice is delivered twice. Look at `recipientLookup` in the answer: recipients without contact information get nothing.
    ///
    /// `POST /orders`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The order with texts for each channel that it may use.
    ///
    /// # Documented answers
    ///
    /// `202` (json), `400` (json), `401`, `403`
    #[deprecated]
    pub fn create_order(&self) -> builder::CreateOrder<'_> {
        builder::CreateOrder::new(self)
    }
    /// Order a notification, with any number of reminders.
    ///
    /// The main way to notify somebody. The order is only registered here and goes out at or after its `requestedSendTime`, so follow it with `get_shipment` or `get_shipment_feed`, using the `shipmentId` values of the answer. A new order answers 201; sending the same `idempotencyId` again answers 200 with the ids of the first order and ignores whatever else differs in the body. Status 422 (NOT-00001) means that no contact information was found for a recipient. The `Location` header names a path that cannot be fetched; do not follow it.
    ///
    /// `POST /future/orders`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The order: one recipient, when to send, and the reminders that follow.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `401`, `403`, `422` (json), `499` (json)
    pub fn create_order_chain(&self) -> builder::CreateOrderChain<'_> {
        builder::CreateOrderChain::new(self)
    }
    /// Order SMS to a list of recipients (version 1).
    ///
    /// Deprecated in favour of `create_order_chain`. Recipients are given by mobile number, national identity number or organisation number. There is no idempotency, so repeating the call sends again.
    ///
    /// `POST /orders/sms`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The SMS, its recipients and when to send it.
    ///
    /// # Documented answers
    ///
    /// `202` (json), `400` (json), `401`, `403`
    #[deprecated]
    pub fn create_sms_order(&self) -> builder::CreateSmsOrder<'_> {
        builder::CreateSmsOrder::new(self)
    }
    /// List the e-mails made from a version 1 order.
    ///
    /// One entry for each e-mail with its recipient and outcome. Part of version 1, which is deprecated; it still works.
    ///
    /// `GET /orders/{id}/notifications/email`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the version 1 order, `orderId` in the answer that created it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404` (json)
    #[deprecated]
    pub fn get_email_summary(&self) -> builder::GetEmailSummary<'_> {
        builder::GetEmailSummary::new(self)
    }
    /// Get a version 1 order as it was placed.
    ///
    /// Shows texts, recipients and settings, but not the progress; see `get_order_status` for that. An order of somebody else is 404, with a plain JSON string as body. Part of version 1, which is deprecated; it still works.
    ///
    /// `GET /orders/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the version 1 order, `orderId` in the answer that created it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404` (json)
    #[deprecated]
    pub fn get_order(&self) -> builder::GetOrder<'_> {
        builder::GetOrder::new(self)
    }
    /// Get the progress of a version 1 order.
    ///
    /// Tells how far processing has come and counts the notifications per channel, with links to the lists that `get_email_summary` and `get_sms_summary` return. Part of version 1, which is deprecated; it still works.
    ///
    /// `GET /orders/{id}/status`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the version 1 order, `orderId` in the answer that created it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404` (json)
    #[deprecated]
    pub fn get_order_status(&self) -> builder::GetOrderStatus<'_> {
        builder::GetOrderStatus::new(self)
    }
    /// Get the delivery status of one shipment.
    ///
    /// A shipment is one sending: the notification itself or one of its reminders. Only the organisation that ordered it can see it; anything else is 404 (NOT-00003). Poll until the status is `Order_Completed`, `Order_Cancelled` or `Order_SendConditionNotMet`; what happened to each recipient stands in `recipients`.
    ///
    /// `GET /future/shipment/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): A `shipmentId` from `create_order_chain` or an instant order, or the one of a reminder.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404` (json), `499` (json)
    pub fn get_shipment(&self) -> builder::GetShipment<'_> {
        builder::GetShipment::new(self)
    }
    /// Read status changes of all your shipments in order.
    ///
    /// One stream for everything the calling organisation has ordered through the `future` operations, cheaper than polling each shipment. Keep the last `sequenceNumber` that you handled and pass it as `seq` next time. Changes show up about two seconds late and are kept for 90 days. An empty answer means that nothing is new.
    ///
    /// `GET /future/shipment/feed`
    ///
    /// # Parameters
    ///
    /// - `seq` (query, optional): Continue after this sequence number; the entry with this number is not repeated. 0 starts at the oldest entry, or at the newest when the order is descending.
    /// - `page_size` (query, optional): How many entries to return at most: 500 by default and as the limit.
    /// - `order_by` (query, optional): `Asc` (the default) walks towards newer entries, `Desc` towards older ones.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `499` (json)
    pub fn get_shipment_feed(&self) -> builder::GetShipmentFeed<'_> {
        builder::GetShipmentFeed::new(self)
    }
    /// List the SMS made from a version 1 order.
    ///
    /// One entry for each message with its recipient and outcome. Part of version 1, which is deprecated; it still works.
    ///
    /// `GET /orders/{id}/notifications/sms`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the version 1 order, `orderId` in the answer that created it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404` (json)
    #[deprecated]
    pub fn get_sms_summary(&self) -> builder::GetSmsSummary<'_> {
        builder::GetSmsSummary::new(self)
    }
    /// Find version 1 orders by your own reference.
    ///
    /// Finds the orders of the calling organisation whose `sendersReference` is equal to the one given. Part of version 1, which is deprecated; it still works.
    ///
    /// `GET /orders`
    ///
    /// # Parameters
    ///
    /// - `senders_reference` (query, required): The reference that was given when the order was placed; compared as a whole.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`
    #[deprecated]
    pub fn search_orders(&self) -> builder::SearchOrders<'_> {
        builder::SearchOrders::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::cancel_order`](super::Client::cancel_order).
    #[derive(Clone)]
    pub struct CancelOrder<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CancelOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CancelOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CancelOrder
    }
    impl<'a> CancelOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the version 1 order, `orderId` in the answer that created it.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `PUT /orders/{id}/cancel`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrderWithStatus>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::CANCEL_ORDER);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_composed_email_order`](super::Client::create_composed_email_order).
    #[derive(Clone)]
    pub struct CreateComposedEmailOrder<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ComposedEmailRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateComposedEmailOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateComposedEmailOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateComposedEmailOrder
    }
    ::altinn_runtime::extra! {
        CreateComposedEmailOrder
    }
    impl<'a> CreateComposedEmailOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The e-mail, its files and the address.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ComposedEmailRequest>,
            <V as ::std::convert::TryInto<
                types::ComposedEmailRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ComposedEmailRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ComposedEmailRequest,
            ) -> types::builder::ComposedEmailRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /future/orders/composed-email`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrderChainResponse>,
            ::altinn_runtime::Error<answers::CreateComposedEmailOrderError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_COMPOSED_EMAIL_ORDER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ComposedEmailRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_email_order`](super::Client::create_email_order).
    #[derive(Clone)]
    pub struct CreateEmailOrder<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::EmailNotificationOrderRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateEmailOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateEmailOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateEmailOrder
    }
    ::altinn_runtime::extra! {
        CreateEmailOrder
    }
    impl<'a> CreateEmailOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The e-mail, its recipients and when to send it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::EmailNotificationOrderRequest>,
            <V as ::std::convert::TryInto<
                types::EmailNotificationOrderRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `EmailNotificationOrderRequest` for body failed: {}",
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
                types::builder::EmailNotificationOrderRequest,
            ) -> types::builder::EmailNotificationOrderRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /orders/email`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrderRequestResponse>,
            ::altinn_runtime::Error<answers::CreateEmailOrderError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_EMAIL_ORDER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::EmailNotificationOrderRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_instant_email_order`](super::Client::create_instant_email_order).
    #[derive(Clone)]
    pub struct CreateInstantEmailOrder<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstantEmailNotificationOrderRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateInstantEmailOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateInstantEmailOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateInstantEmailOrder
    }
    ::altinn_runtime::extra! {
        CreateInstantEmailOrder
    }
    impl<'a> CreateInstantEmailOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The e-mail and the address it goes to.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstantEmailNotificationOrderRequest>,
            <V as ::std::convert::TryInto<
                types::InstantEmailNotificationOrderRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstantEmailNotificationOrderRequest` for body failed: {}",
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
                types::builder::InstantEmailNotificationOrderRequest,
            ) -> types::builder::InstantEmailNotificationOrderRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /future/orders/instant/email`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstantNotificationOrderResponse>,
            ::altinn_runtime::Error<answers::CreateInstantEmailOrderError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_INSTANT_EMAIL_ORDER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstantEmailNotificationOrderRequest>::try_from(
                                        body,
                                    )
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_instant_order`](super::Client::create_instant_order).
    #[derive(Clone)]
    pub struct CreateInstantOrder<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstantNotificationOrderRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateInstantOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateInstantOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateInstantOrder
    }
    ::altinn_runtime::extra! {
        CreateInstantOrder
    }
    impl<'a> CreateInstantOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The SMS and its recipient, nested under `recipient`.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstantNotificationOrderRequest>,
            <V as ::std::convert::TryInto<
                types::InstantNotificationOrderRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstantNotificationOrderRequest` for body failed: {}",
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
                types::builder::InstantNotificationOrderRequest,
            ) -> types::builder::InstantNotificationOrderRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /future/orders/instant`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstantNotificationOrderResponse>,
            ::altinn_runtime::Error<answers::CreateInstantOrderError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_INSTANT_ORDER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstantNotificationOrderRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_instant_sms_order`](super::Client::create_instant_sms_order).
    #[derive(Clone)]
    pub struct CreateInstantSmsOrder<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstantSmsNotificationOrderRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateInstantSmsOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateInstantSmsOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateInstantSmsOrder
    }
    ::altinn_runtime::extra! {
        CreateInstantSmsOrder
    }
    impl<'a> CreateInstantSmsOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The SMS, its recipient and how long delivery may be attempted.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstantSmsNotificationOrderRequest>,
            <V as ::std::convert::TryInto<
                types::InstantSmsNotificationOrderRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstantSmsNotificationOrderRequest` for body failed: {}",
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
                types::builder::InstantSmsNotificationOrderRequest,
            ) -> types::builder::InstantSmsNotificationOrderRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /future/orders/instant/sms`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstantNotificationOrderResponse>,
            ::altinn_runtime::Error<answers::CreateInstantSmsOrderError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_INSTANT_SMS_ORDER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstantSmsNotificationOrderRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_order`](super::Client::create_order).
    #[derive(Clone)]
    pub struct CreateOrder<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NotificationOrderRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateOrder
    }
    ::altinn_runtime::extra! {
        CreateOrder
    }
    impl<'a> CreateOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The order with texts for each channel that it may use.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NotificationOrderRequest>,
            <V as ::std::convert::TryInto<
                types::NotificationOrderRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NotificationOrderRequest` for body failed: {}",
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
                types::builder::NotificationOrderRequest,
            ) -> types::builder::NotificationOrderRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /orders`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrderRequestResponse>,
            ::altinn_runtime::Error<answers::CreateOrderError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_ORDER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NotificationOrderRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_order_chain`](super::Client::create_order_chain).
    #[derive(Clone)]
    pub struct CreateOrderChain<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NotificationOrderChainRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateOrderChain<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateOrderChain)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateOrderChain
    }
    ::altinn_runtime::extra! {
        CreateOrderChain
    }
    impl<'a> CreateOrderChain<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The order: one recipient, when to send, and the reminders that follow.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NotificationOrderChainRequest>,
            <V as ::std::convert::TryInto<
                types::NotificationOrderChainRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NotificationOrderChainRequest` for body failed: {}",
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
                types::builder::NotificationOrderChainRequest,
            ) -> types::builder::NotificationOrderChainRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /future/orders`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrderChainResponse>,
            ::altinn_runtime::Error<answers::CreateOrderChainError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_ORDER_CHAIN);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NotificationOrderChainRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_sms_order`](super::Client::create_sms_order).
    #[derive(Clone)]
    pub struct CreateSmsOrder<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::SmsNotificationOrderRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateSmsOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateSmsOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateSmsOrder
    }
    ::altinn_runtime::extra! {
        CreateSmsOrder
    }
    impl<'a> CreateSmsOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The SMS, its recipients and when to send it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SmsNotificationOrderRequest>,
            <V as ::std::convert::TryInto<
                types::SmsNotificationOrderRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `SmsNotificationOrderRequest` for body failed: {}",
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
                types::builder::SmsNotificationOrderRequest,
            ) -> types::builder::SmsNotificationOrderRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /orders/sms`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrderRequestResponse>,
            ::altinn_runtime::Error<answers::CreateSmsOrderError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_SMS_ORDER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SmsNotificationOrderRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_email_summary`](super::Client::get_email_summary).
    #[derive(Clone)]
    pub struct GetEmailSummary<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetEmailSummary<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetEmailSummary)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetEmailSummary
    }
    impl<'a> GetEmailSummary<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the version 1 order, `orderId` in the answer that created it.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /orders/{id}/notifications/email`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::EmailNotificationSummary>,
            ::altinn_runtime::Error<answers::GetEmailSummaryError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_EMAIL_SUMMARY);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_order`](super::Client::get_order).
    #[derive(Clone)]
    pub struct GetOrder<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOrder
    }
    impl<'a> GetOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the version 1 order, `orderId` in the answer that created it.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /orders/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrder>,
            ::altinn_runtime::Error<answers::GetOrderError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_ORDER);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_order_status`](super::Client::get_order_status).
    #[derive(Clone)]
    pub struct GetOrderStatus<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOrderStatus<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOrderStatus)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOrderStatus
    }
    impl<'a> GetOrderStatus<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the version 1 order, `orderId` in the answer that created it.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /orders/{id}/status`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrderWithStatus>,
            ::altinn_runtime::Error<answers::GetOrderStatusError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_ORDER_STATUS);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_shipment`](super::Client::get_shipment).
    #[derive(Clone)]
    pub struct GetShipment<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetShipment<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetShipment)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetShipment
    }
    impl<'a> GetShipment<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// A `shipmentId` from `create_order_chain` or an instant order, or the one of a reminder.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /future/shipment/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Shipment>,
            ::altinn_runtime::Error<answers::GetShipmentError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_SHIPMENT);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Order_Completed`; `Order_Cancelled`, `Order_SendConditionNotMet`, `SMS_Failed`, `Email_Failed` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Shipment>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::Shipment>,
                ::altinn_runtime::Error<answers::GetShipmentError>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Order_Completed`; `Order_Cancelled`, `Order_SendConditionNotMet`, `SMS_Failed`, `Email_Failed` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Shipment>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::Shipment>,
                ::altinn_runtime::Error<answers::GetShipmentError>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("Order_Completed") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        ::std::option::Option::Some(
                            "Order_Cancelled" | "Order_SendConditionNotMet"
                            | "SMS_Failed" | "Email_Failed",
                        ) => ::altinn_runtime::Progressed::Failed,
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::get_shipment_feed`](super::Client::get_shipment_feed).
    #[derive(Clone)]
    pub struct GetShipmentFeed<'a> {
        client: &'a super::Client,
        order_by: ::std::result::Result<
            ::std::option::Option<types::OrderByDirection>,
            ::std::string::String,
        >,
        page_size: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        seq: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetShipmentFeed<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetShipmentFeed)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetShipmentFeed
    }
    impl<'a> GetShipmentFeed<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                order_by: Ok(None),
                page_size: Ok(None),
                seq: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Asc` (the default) walks towards newer entries, `Desc` towards older ones.
        pub fn order_by<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::OrderByDirection>,
        {
            self.order_by = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `OrderByDirection`".to_string());
            self
        }
        /// How many entries to return at most: 500 by default and as the limit.
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Continue after this sequence number; the entry with this number is not repeated. 0 starts at the oldest entry, or at the newest when the order is descending.
        pub fn seq<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.seq = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /future/shipment/feed`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::StatusFeed>>,
            ::altinn_runtime::Error<answers::GetShipmentFeedError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, seq, page_size, order_by, options } = self;
            let mut call = client.core.call(&operations::GET_SHIPMENT_FEED);
            call.options(options);
            call.query("Seq", seq);
            call.query("PageSize", page_size);
            call.query("OrderBy", order_by);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Each page goes on after the last item of the one before (`seq`); an empty page is the end. Save the position to go on from there later.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            ::std::vec::Vec<types::StatusFeed>,
            answers::GetShipmentFeedError,
        > {
            let Self { client, order_by, page_size, seq, options } = self;
            let paging_client = client.clone();
            let paging_start = match &seq {
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
                    let order_by = order_by.clone();
                    let page_size = page_size.clone();
                    let seq = seq.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = GetShipmentFeed {
                            client: &paging_client,
                            order_by,
                            page_size,
                            seq,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.seq = value
                                .parse::<i64>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `seq`".to_owned()
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
                        .and_then(|items| items.last())
                        .map(|it| &it.sequence_number)
                        .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
                },
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::StatusFeed,
            ::std::vec::Vec<types::StatusFeed>,
            answers::GetShipmentFeedError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| page,
                ::std::option::Option::Some(|item| {
                    ::std::option::Option::Some(item)
                        .map(|it| &it.sequence_number)
                        .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
                }),
            )
        }
    }
    /// Builder of [`Client::get_sms_summary`](super::Client::get_sms_summary).
    #[derive(Clone)]
    pub struct GetSmsSummary<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSmsSummary<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSmsSummary)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSmsSummary
    }
    impl<'a> GetSmsSummary<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the version 1 order, `orderId` in the answer that created it.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /orders/{id}/notifications/sms`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SmsNotificationSummary>,
            ::altinn_runtime::Error<answers::GetSmsSummaryError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_SMS_SUMMARY);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_orders`](super::Client::search_orders).
    #[derive(Clone)]
    pub struct SearchOrders<'a> {
        client: &'a super::Client,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchOrders<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchOrders)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchOrders
    }
    impl<'a> SearchOrders<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                senders_reference: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The reference that was given when the order was placed; compared as a whole.
        pub fn senders_reference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /orders`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationOrderList>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, senders_reference, options } = self;
            let mut call = client.core.call(&operations::SEARCH_ORDERS);
            call.options(options);
            call.query("sendersReference", senders_reference);
            call.json_answer().await
        }
    }
}
