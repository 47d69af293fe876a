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
    /// Calls `GET /cached`.
    ///
    /// `GET /cached`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `304`
    pub fn get_cached(&self) -> builder::GetCached<'_> {
        builder::GetCached::new(self)
    }
    /// Calls `GET /inline`.
    ///
    /// `GET /inline`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_inline(&self) -> builder::GetInline<'_> {
        builder::GetInline::new(self)
    }
    /// Calls `GET /maybe`.
    ///
    /// `GET /maybe`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `204`
    pub fn get_maybe(&self) -> builder::GetMaybe<'_> {
        builder::GetMaybe::new(self)
    }
    /// Calls `GET /none`.
    ///
    /// `GET /none`
    ///
    /// # Documented answers
    ///
    /// `202`
    pub fn get_none(&self) -> builder::GetNone<'_> {
        builder::GetNone::new(self)
    }
    /// Calls `GET /nullable`.
    ///
    /// `GET /nullable`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_nullable(&self) -> builder::GetNullable<'_> {
        builder::GetNullable::new(self)
    }
    /// Calls `GET /redirect`.
    ///
    /// `GET /redirect`
    ///
    /// # Documented answers
    ///
    /// `302`
    pub fn get_redirect(&self) -> builder::GetRedirect<'_> {
        builder::GetRedirect::new(self)
    }
    /// Calls `GET /text`.
    ///
    /// `GET /text`
    ///
    /// # Documented answers
    ///
    /// `200` (text)
    pub fn get_text(&self) -> builder::GetText<'_> {
        builder::GetText::new(self)
    }
    /// Calls `GET /undocumented`.
    ///
    /// `GET /undocumented`
    pub fn get_undocumented(&self) -> builder::GetUndocumented<'_> {
        builder::GetUndocumented::new(self)
    }
    /// Calls `GET /untyped`.
    ///
    /// `GET /untyped`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_untyped(&self) -> builder::GetUntyped<'_> {
        builder::GetUntyped::new(self)
    }
    /// Calls `GET /value`.
    ///
    /// `GET /value`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_value(&self) -> builder::GetValue<'_> {
        builder::GetValue::new(self)
    }
    /// Calls `POST /either`.
    ///
    /// `POST /either`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `204`, `2xx` (text)
    pub fn post_either(&self) -> builder::PostEither<'_> {
        builder::PostEither::new(self)
    }
    /// Calls `POST /same`.
    ///
    /// `POST /same`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json)
    pub fn post_same(&self) -> builder::PostSame<'_> {
        builder::PostSame::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_cached`](super::Client::get_cached).
    #[derive(Clone)]
    pub struct GetCached<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetCached<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetCached)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetCached
    }
    impl<'a> GetCached<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /cached`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::option::Option<::std::vec::Vec<types::One>>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_CACHED);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_inline`](super::Client::get_inline).
    #[derive(Clone)]
    pub struct GetInline<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInline<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInline)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInline
    }
    impl<'a> GetInline<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /inline`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::GetInlineResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_INLINE);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_maybe`](super::Client::get_maybe).
    #[derive(Clone)]
    pub struct GetMaybe<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetMaybe<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetMaybe)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetMaybe
    }
    impl<'a> GetMaybe<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /maybe`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<types::One>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_MAYBE);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_none`](super::Client::get_none).
    #[derive(Clone)]
    pub struct GetNone<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetNone<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetNone)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetNone
    }
    impl<'a> GetNone<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /none`.
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
            let mut call = client.core.call(&operations::GET_NONE);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_nullable`](super::Client::get_nullable).
    #[derive(Clone)]
    pub struct GetNullable<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetNullable<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetNullable)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetNullable
    }
    impl<'a> GetNullable<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /nullable`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<::std::string::String>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_NULLABLE);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_redirect`](super::Client::get_redirect).
    #[derive(Clone)]
    pub struct GetRedirect<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRedirect<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRedirect)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRedirect
    }
    impl<'a> GetRedirect<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /redirect`.
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
            let mut call = client.core.call(&operations::GET_REDIRECT);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_text`](super::Client::get_text).
    #[derive(Clone)]
    pub struct GetText<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetText<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetText)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetText
    }
    impl<'a> GetText<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /text`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_TEXT);
            call.options(options);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::get_undocumented`](super::Client::get_undocumented).
    #[derive(Clone)]
    pub struct GetUndocumented<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetUndocumented<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetUndocumented)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetUndocumented
    }
    impl<'a> GetUndocumented<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /undocumented`.
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
            let mut call = client.core.call(&operations::GET_UNDOCUMENTED);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_untyped`](super::Client::get_untyped).
    #[derive(Clone)]
    pub struct GetUntyped<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetUntyped<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetUntyped)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetUntyped
    }
    impl<'a> GetUntyped<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /untyped`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::serde_json::Value>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_UNTYPED);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_value`](super::Client::get_value).
    #[derive(Clone)]
    pub struct GetValue<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetValue<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetValue)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetValue
    }
    impl<'a> GetValue<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /value`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::One>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_VALUE);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::post_either`](super::Client::post_either).
    #[derive(Clone)]
    pub struct PostEither<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostEither<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostEither)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostEither
    }
    impl<'a> PostEither<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /either`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<answers::PostEitherAnswer>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::POST_EITHER);
            call.options(options);
            call.status_answer().await
        }
    }
    /// Builder of [`Client::post_same`](super::Client::post_same).
    #[derive(Clone)]
    pub struct PostSame<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostSame<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostSame)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostSame
    }
    impl<'a> PostSame<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /same`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::One>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::POST_SAME);
            call.options(options);
            call.json_answer().await
        }
    }
}
