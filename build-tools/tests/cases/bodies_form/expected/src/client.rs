//! The client of Case and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Case.
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
    /// Calls `POST /introspection`.
    ///
    /// `POST /introspection`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/x-www-form-urlencoded`, required)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn introspect(&self) -> builder::Introspect<'_> {
        builder::Introspect::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::introspect`](super::Client::introspect).
    #[derive(Clone)]
    pub struct Introspect<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::IntrospectBody, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for Introspect<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Introspect)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        Introspect
    }
    ::altinn_runtime::extra! {
        Introspect
    }
    impl<'a> Introspect<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`application/x-www-form-urlencoded`).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IntrospectBody>,
            <V as ::std::convert::TryInto<
                types::IntrospectBody,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `IntrospectBody` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::IntrospectBody,
            ) -> types::builder::IntrospectBody,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /introspection`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::INTROSPECT);
            call.options(options);
            call.form(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::IntrospectBody>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
}
