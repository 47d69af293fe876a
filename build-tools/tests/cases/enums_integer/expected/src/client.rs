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
    /// Calls `GET /e`.
    ///
    /// `GET /e`
    ///
    /// # Parameters
    ///
    /// - `kind` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_enum(&self) -> builder::GetEnum<'_> {
        builder::GetEnum::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_enum`](super::Client::get_enum).
    #[derive(Clone)]
    pub struct GetEnum<'a> {
        client: &'a super::Client,
        kind: ::std::result::Result<
            ::std::option::Option<types::Named>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetEnum<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetEnum)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetEnum
    }
    impl<'a> GetEnum<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                kind: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `kind`.
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Named>,
        {
            self.kind = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Named`".to_string());
            self
        }
        /// Sends `GET /e`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Holder>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, kind, options } = self;
            let mut call = client.core.call(&operations::GET_ENUM);
            call.options(options);
            call.query("kind", kind);
            call.json_answer().await
        }
    }
}
