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
    /// Calls `GET /gone`.
    ///
    /// `GET /gone`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    #[deprecated(note = "Use `get_new` of another crate instead.")]
    pub fn get_gone(&self) -> builder::GetGone<'_> {
        builder::GetGone::new(self)
    }
    /// Calls `GET /old`.
    ///
    /// `GET /old`
    ///
    /// # Parameters
    ///
    /// - `legacy` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    #[deprecated]
    pub fn get_old(&self) -> builder::GetOld<'_> {
        builder::GetOld::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_gone`](super::Client::get_gone).
    #[derive(Clone)]
    pub struct GetGone<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetGone<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetGone)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetGone
    }
    impl<'a> GetGone<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /gone`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Mixed>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_GONE);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_old`](super::Client::get_old).
    #[derive(Clone)]
    pub struct GetOld<'a> {
        client: &'a super::Client,
        legacy: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOld<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOld)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOld
    }
    impl<'a> GetOld<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                legacy: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `legacy`.
        ///
        /// Deprecated by the API.
        pub fn legacy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.legacy = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /old`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Mixed>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, legacy, options } = self;
            let mut call = client.core.call(&operations::GET_OLD);
            call.options(options);
            call.query("legacy", legacy);
            call.json_answer().await
        }
    }
}
