//! The client of Altinn Notifications: SMS reports and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-notifications-sms-v1.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Notifications: SMS reports.
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
    /// Report what became of sent text messages.
    ///
    /// Internal: called by the SMS provider, which logs in with HTTP Basic. A report that cannot be read gives 400.
    ///
    /// `POST /notifications/sms/api/v1/reports`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/xml`, required): The delivery report in the XML format of the provider.
    ///
    /// # Documented answers
    ///
    /// `200`, `400`, `401`
    pub fn report_sms_delivery(&self) -> builder::ReportSmsDelivery<'_> {
        builder::ReportSmsDelivery::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::report_sms_delivery`](super::Client::report_sms_delivery).
    pub struct ReportSmsDelivery<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ReportSmsDelivery<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ReportSmsDelivery)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ReportSmsDelivery
    }
    impl<'a> ReportSmsDelivery<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The delivery report in the XML format of the provider.
        ///
        /// Sent as `application/xml`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /notifications/sms/api/v1/reports`.
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
            let mut call = client.core.call(&operations::REPORT_SMS_DELIVERY);
            call.options(options);
            call.raw(body, true);
            call.empty_answer().await
        }
    }
}
