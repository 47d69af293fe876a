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
    /// Calls `GET /x`.
    ///
    /// `GET /x`
    ///
    /// # Parameters
    ///
    /// - `language` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_x(&self) -> builder::GetX<'_> {
        builder::GetX::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_x`](super::Client::get_x).
    #[derive(Clone)]
    pub struct GetX<'a> {
        client: &'a super::Client,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetX<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetX)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetX
    }
    impl<'a> GetX<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `language`.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /x`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Link>,
            ::altinn_runtime::Error<answers::GetXError>,
        > {
            let Self { client, language, options } = self;
            let mut call = client.core.call(&operations::GET_X);
            call.options(options);
            call.query("language", language);
            call.json_answer().await
        }
    }
}
