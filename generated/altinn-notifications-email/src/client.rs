//! The client of Altinn Notifications: e-mail reports and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-notifications-email-v1.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Notifications: e-mail reports.
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
    /// Report what became of sent e-mails.
    ///
    /// Internal: called by the mail provider through Azure Event Grid. The same address answers the handshake that Event Grid makes before it starts to deliver. Reports with an unknown status are logged and otherwise ignored.
    ///
    /// `POST /notifications/email/api/v1/reports`
    ///
    /// # Parameters
    ///
    /// - `accesskey` (query, required): Shared key, agreed between the platform and the sender. Part of the URL, so keep it out of logs.
    /// - `body` (`application/json`, optional): One or more Event Grid events.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `401`
    #[deprecated(
        note = "The server has dropped this operation; delivery reports reach the service without it."
    )]
    pub fn report_email_delivery(&self) -> builder::ReportEmailDelivery<'_> {
        builder::ReportEmailDelivery::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::report_email_delivery`](super::Client::report_email_delivery).
    #[derive(Clone)]
    pub struct ReportEmailDelivery<'a> {
        client: &'a super::Client,
        accesskey: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<types::EventGridEvent>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ReportEmailDelivery<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ReportEmailDelivery)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ReportEmailDelivery
    }
    ::altinn_runtime::extra! {
        ReportEmailDelivery
    }
    impl<'a> ReportEmailDelivery<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                accesskey: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Shared key, agreed between the platform and the sender. Part of the URL, so keep it out of logs.
        pub fn accesskey<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accesskey = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// One or more Event Grid events.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::EventGridEvent>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| {
                        "is not of the form of `Vec < EventGridEvent`".to_string()
                    }),
            );
            self
        }
        /// Sends `POST /notifications/email/api/v1/reports`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, accesskey, body, options } = self;
            let mut call = client.core.call(&operations::REPORT_EMAIL_DELIVERY);
            call.options(options);
            call.query("accesskey", accesskey);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::EventGridEvent>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
}
