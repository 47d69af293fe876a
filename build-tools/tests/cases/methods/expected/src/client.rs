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
    /// Calls `DELETE /m`.
    ///
    /// `DELETE /m`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, optional)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn m_delete(&self) -> builder::MDelete<'_> {
        builder::MDelete::new(self)
    }
    /// Calls `GET /m`.
    ///
    /// `GET /m`
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn m_get(&self) -> builder::MGet<'_> {
        builder::MGet::new(self)
    }
    /// Calls `HEAD /m`.
    ///
    /// `HEAD /m`
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn m_head(&self) -> builder::MHead<'_> {
        builder::MHead::new(self)
    }
    /// Calls `OPTIONS /m`.
    ///
    /// `OPTIONS /m`
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn m_options(&self) -> builder::MOptions<'_> {
        builder::MOptions::new(self)
    }
    /// Calls `PATCH /m`.
    ///
    /// `PATCH /m`
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn m_patch(&self) -> builder::MPatch<'_> {
        builder::MPatch::new(self)
    }
    /// Calls `POST /m`.
    ///
    /// `POST /m`
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn m_post(&self) -> builder::MPost<'_> {
        builder::MPost::new(self)
    }
    /// Calls `PUT /m`.
    ///
    /// `PUT /m`
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn m_put(&self) -> builder::MPut<'_> {
        builder::MPut::new(self)
    }
    /// Calls `TRACE /m`.
    ///
    /// `TRACE /m`
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn m_trace(&self) -> builder::MTrace<'_> {
        builder::MTrace::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::m_delete`](super::Client::m_delete).
    #[derive(Clone)]
    pub struct MDelete<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MDelete<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MDelete)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MDelete
    }
    ::altinn_runtime::extra! {
        MDelete
    }
    impl<'a> MDelete<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`application/json`).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `String`".to_string()),
            );
            self
        }
        /// Sends `DELETE /m`.
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
            let mut call = client.core.call(&operations::M_DELETE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<::std::string::String>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::m_get`](super::Client::m_get).
    #[derive(Clone)]
    pub struct MGet<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MGet<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MGet)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MGet
    }
    impl<'a> MGet<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /m`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::M_GET);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::m_head`](super::Client::m_head).
    #[derive(Clone)]
    pub struct MHead<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MHead<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MHead)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MHead
    }
    impl<'a> MHead<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `HEAD /m`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::M_HEAD);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::m_options`](super::Client::m_options).
    #[derive(Clone)]
    pub struct MOptions<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MOptions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MOptions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MOptions
    }
    impl<'a> MOptions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `OPTIONS /m`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::M_OPTIONS);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::m_patch`](super::Client::m_patch).
    #[derive(Clone)]
    pub struct MPatch<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MPatch<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MPatch)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MPatch
    }
    impl<'a> MPatch<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `PATCH /m`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::M_PATCH);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::m_post`](super::Client::m_post).
    #[derive(Clone)]
    pub struct MPost<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MPost<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MPost)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MPost
    }
    impl<'a> MPost<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /m`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::M_POST);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::m_put`](super::Client::m_put).
    #[derive(Clone)]
    pub struct MPut<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MPut<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MPut)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MPut
    }
    impl<'a> MPut<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `PUT /m`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::M_PUT);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::m_trace`](super::Client::m_trace).
    #[derive(Clone)]
    pub struct MTrace<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MTrace<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MTrace)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MTrace
    }
    impl<'a> MTrace<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `TRACE /m`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::M_TRACE);
            call.options(options);
            call.empty_answer().await
        }
    }
}
