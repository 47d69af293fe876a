//! The client of Altinn II Authentication and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-authentication-v0.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn II Authentication.
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
    /// Log in with user name and password and get a cookie.
    ///
    /// The login is in the `.ASPXAUTH` cookie of the `Set-Cookie` header: send it, with the API key, on later calls. A password alone gives security level 1; over mutual TLS with the organisation's certificate an enterprise user gets level 3. Ten failed attempts within two hours lock the user for an hour, so do not retry on its own. Prefer bearer tokens wherever they are accepted.
    ///
    /// `POST /api/authentication/authenticatewithpassword`
    ///
    /// # Parameters
    ///
    /// - `force_ei_authentication` (query, optional): Asks the server for a TLS handshake with the enterprise certificate, which logs an enterprise user in at level 3; the flag alone, without a value, counts as `true`.
    /// - `body` (`application/json`, required): User name and password as set on the profile page in Altinn.
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn authenticate_with_password(&self) -> builder::AuthenticateWithPassword<'_> {
        builder::AuthenticateWithPassword::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::authenticate_with_password`](super::Client::authenticate_with_password).
    #[derive(Clone)]
    pub struct AuthenticateWithPassword<'a> {
        client: &'a super::Client,
        force_ei_authentication: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PasswordCredentials,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AuthenticateWithPassword<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AuthenticateWithPassword)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AuthenticateWithPassword
    }
    ::altinn_runtime::extra! {
        AuthenticateWithPassword
    }
    impl<'a> AuthenticateWithPassword<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                force_ei_authentication: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Asks the server for a TLS handshake with the enterprise certificate, which logs an enterprise user in at level 3; the flag alone, without a value, counts as `true`.
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
        /// User name and password as set on the profile page in Altinn.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PasswordCredentials>,
            <V as ::std::convert::TryInto<
                types::PasswordCredentials,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PasswordCredentials` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PasswordCredentials,
            ) -> types::builder::PasswordCredentials,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/authentication/authenticatewithpassword`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, force_ei_authentication, body, options } = self;
            let mut call = client.core.call(&operations::AUTHENTICATE_WITH_PASSWORD);
            call.options(options);
            call.query("ForceEIAuthentication", force_ei_authentication);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PasswordCredentials>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
