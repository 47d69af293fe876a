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
    /// Calls `GET /open/{end}`.
    ///
    /// `GET /open/{end}`
    ///
    /// # Parameters
    ///
    /// - `end` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get_open(&self) -> builder::GetOpen<'_> {
        builder::GetOpen::new(self)
    }
    /// Calls `GET /range/{from}-{to}`.
    ///
    /// `GET /range/{from}-{to}`
    ///
    /// # Parameters
    ///
    /// - `from` (path, required)
    /// - `to` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get_range(&self) -> builder::GetRange<'_> {
        builder::GetRange::new(self)
    }
    /// Calls `GET /requests/{id}`.
    ///
    /// `GET /requests/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get_request(&self) -> builder::GetRequest<'_> {
        builder::GetRequest::new(self)
    }
    /// Calls `GET /formats/{version}/xsd`.
    ///
    /// `GET /formats/{version}/xsd`
    ///
    /// # Parameters
    ///
    /// - `version` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get_xsd(&self) -> builder::GetXsd<'_> {
        builder::GetXsd::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_open`](super::Client::get_open).
    #[derive(Clone)]
    pub struct GetOpen<'a> {
        client: &'a super::Client,
        end: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOpen<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOpen)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOpen
    }
    impl<'a> GetOpen<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `end`.
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.end = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /open/{end}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, end, options } = self;
            let mut call = client.core.call(&operations::GET_OPEN);
            call.options(options);
            call.path("end", end);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_range`](super::Client::get_range).
    #[derive(Clone)]
    pub struct GetRange<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Timestamp, ::std::string::String>,
        to: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRange<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRange)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRange
    }
    impl<'a> GetRange<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `from`.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// The path parameter `to`.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /range/{from}-{to}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, from, to, options } = self;
            let mut call = client.core.call(&operations::GET_RANGE);
            call.options(options);
            call.path("from", from);
            call.path("to", to);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_request`](super::Client::get_request).
    #[derive(Clone)]
    pub struct GetRequest<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRequest
    }
    impl<'a> GetRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /requests/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_REQUEST);
            call.options(options);
            call.path("id", id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_xsd`](super::Client::get_xsd).
    #[derive(Clone)]
    pub struct GetXsd<'a> {
        client: &'a super::Client,
        version: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetXsd<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetXsd)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetXsd
    }
    impl<'a> GetXsd<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                version: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `version`.
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.version = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /formats/{version}/xsd`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, version, options } = self;
            let mut call = client.core.call(&operations::GET_XSD);
            call.options(options);
            call.path("version", version);
            call.empty_answer().await
        }
    }
}
