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
    /// Calls `GET /image`.
    ///
    /// `GET /image`
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn get_image(&self) -> builder::GetImage<'_> {
        builder::GetImage::new(self)
    }
    /// Calls `PUT /any`.
    ///
    /// `PUT /any`
    ///
    /// # Parameters
    ///
    /// - `body` (bytes of a media type that you choose, required)
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn put_any(&self) -> builder::PutAny<'_> {
        builder::PutAny::new(self)
    }
    /// Calls `PUT /policy`.
    ///
    /// `PUT /policy`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/xml`, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn put_policy(&self) -> builder::PutPolicy<'_> {
        builder::PutPolicy::new(self)
    }
    /// Calls `PUT /text`.
    ///
    /// `PUT /text`
    ///
    /// # Parameters
    ///
    /// - `body` (`text/plain`, required)
    ///
    /// # Documented answers
    ///
    /// `200` (text)
    pub fn put_text(&self) -> builder::PutText<'_> {
        builder::PutText::new(self)
    }
    /// Calls `POST /files`.
    ///
    /// `POST /files`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/octet-stream`, required)
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn upload_file(&self) -> builder::UploadFile<'_> {
        builder::UploadFile::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_image`](super::Client::get_image).
    #[derive(Clone)]
    pub struct GetImage<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetImage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetImage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetImage
    }
    impl<'a> GetImage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /image`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_IMAGE);
            call.options(options);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::put_any`](super::Client::put_any).
    pub struct PutAny<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PutAny<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PutAny)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PutAny
    }
    impl<'a> PutAny<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (bytes of a media type that you choose).
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `PUT /any`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::PUT_ANY);
            call.options(options);
            call.raw(body, true);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::put_policy`](super::Client::put_policy).
    pub struct PutPolicy<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PutPolicy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PutPolicy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PutPolicy
    }
    impl<'a> PutPolicy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`application/xml`).
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `PUT /policy`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::PUT_POLICY);
            call.options(options);
            call.raw(body, false);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::put_text`](super::Client::put_text).
    pub struct PutText<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PutText<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PutText)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PutText
    }
    impl<'a> PutText<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`text/plain`).
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `PUT /text`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::PUT_TEXT);
            call.options(options);
            call.raw(body, true);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::upload_file`](super::Client::upload_file).
    pub struct UploadFile<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UploadFile<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UploadFile)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UploadFile
    }
    impl<'a> UploadFile<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`application/octet-stream`).
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /files`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::UPLOAD_FILE);
            call.options(options);
            call.raw(body, true);
            call.stream_answer().await
        }
    }
}
