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
    /// Calls `POST /many`.
    ///
    /// `POST /many`
    ///
    /// # Parameters
    ///
    /// - `body` (`multipart/form-data`, optional)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn upload_many(&self) -> builder::UploadMany<'_> {
        builder::UploadMany::new(self)
    }
    /// Calls `POST /merged`.
    ///
    /// `POST /merged`
    ///
    /// # Parameters
    ///
    /// - `body` (`multipart/form-data`, optional)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn upload_merged(&self) -> builder::UploadMerged<'_> {
        builder::UploadMerged::new(self)
    }
    /// Calls `POST /one`.
    ///
    /// `POST /one`
    ///
    /// # Parameters
    ///
    /// - `body` (`multipart/form-data`, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn upload_one(&self) -> builder::UploadOne<'_> {
        builder::UploadOne::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::upload_many`](super::Client::upload_many).
    pub struct UploadMany<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<answers::UploadManyForm>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UploadMany<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UploadMany)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UploadMany
    }
    ::altinn_runtime::extra! {
        UploadMany
    }
    impl<'a> UploadMany<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`multipart/form-data`).
        pub fn body(mut self, value: answers::UploadManyForm) -> Self {
            self.body = ::std::option::Option::Some(value);
            self
        }
        /// Sends `POST /many`.
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
            let mut call = client.core.call(&operations::UPLOAD_MANY);
            call.options(options);
            call.multipart(body.map(|body| body.into_form()), false);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::upload_merged`](super::Client::upload_merged).
    pub struct UploadMerged<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<answers::UploadMergedForm>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UploadMerged<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UploadMerged)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UploadMerged
    }
    ::altinn_runtime::extra! {
        UploadMerged
    }
    impl<'a> UploadMerged<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`multipart/form-data`).
        pub fn body(mut self, value: answers::UploadMergedForm) -> Self {
            self.body = ::std::option::Option::Some(value);
            self
        }
        /// Sends `POST /merged`.
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
            let mut call = client.core.call(&operations::UPLOAD_MERGED);
            call.options(options);
            call.multipart(body.map(|body| body.into_form()), false);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::upload_one`](super::Client::upload_one).
    pub struct UploadOne<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<answers::UploadOneForm>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UploadOne<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UploadOne)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UploadOne
    }
    ::altinn_runtime::extra! {
        UploadOne
    }
    impl<'a> UploadOne<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`multipart/form-data`).
        pub fn body(mut self, value: answers::UploadOneForm) -> Self {
            self.body = ::std::option::Option::Some(value);
            self
        }
        /// Sends `POST /one`.
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
            let mut call = client.core.call(&operations::UPLOAD_ONE);
            call.options(options);
            call.multipart(body.map(|body| body.into_form()), true);
            call.empty_answer().await
        }
    }
}
