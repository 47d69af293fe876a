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
    /// Calls `PATCH /patch`.
    ///
    /// `PATCH /patch`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json-patch+json`, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn patch_note(&self) -> builder::PatchNote<'_> {
        builder::PatchNote::new(self)
    }
    /// Calls `POST /charset`.
    ///
    /// `POST /charset`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json; charset=utf-8`, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn post_charset(&self) -> builder::PostCharset<'_> {
        builder::PostCharset::new(self)
    }
    /// Calls `POST /event`.
    ///
    /// `POST /event`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/cloudevents+json`, required)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn post_event(&self) -> builder::PostEvent<'_> {
        builder::PostEvent::new(self)
    }
    /// Calls `POST /many`.
    ///
    /// `POST /many`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn post_many(&self) -> builder::PostMany<'_> {
        builder::PostMany::new(self)
    }
    /// Calls `POST /wildcard`.
    ///
    /// `POST /wildcard`
    ///
    /// # Parameters
    ///
    /// - `body` (JSON, required)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn post_wildcard(&self) -> builder::PostWildcard<'_> {
        builder::PostWildcard::new(self)
    }
    /// Calls `PUT /hal`.
    ///
    /// `PUT /hal`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/hal+json`, required)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn put_hal(&self) -> builder::PutHal<'_> {
        builder::PutHal::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::patch_note`](super::Client::patch_note).
    #[derive(Clone)]
    pub struct PatchNote<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<::std::vec::Vec<types::Change>, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PatchNote<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatchNote)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PatchNote
    }
    ::altinn_runtime::extra! {
        PatchNote
    }
    impl<'a> PatchNote<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`application/json-patch+json`).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::Change>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `Vec < Change`".to_string()),
            );
            self
        }
        /// Sends `PATCH /patch`.
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
            let mut call = client.core.call(&operations::PATCH_NOTE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::Change>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::post_charset`](super::Client::post_charset).
    #[derive(Clone)]
    pub struct PostCharset<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<::std::string::String, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostCharset<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostCharset)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostCharset
    }
    ::altinn_runtime::extra! {
        PostCharset
    }
    impl<'a> PostCharset<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`application/json; charset=utf-8`).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `String`".to_string()),
            );
            self
        }
        /// Sends `POST /charset`.
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
            let mut call = client.core.call(&operations::POST_CHARSET);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::string::String>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::post_event`](super::Client::post_event).
    #[derive(Clone)]
    pub struct PostEvent<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostEvent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostEvent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostEvent
    }
    ::altinn_runtime::extra! {
        PostEvent
    }
    impl<'a> PostEvent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`application/cloudevents+json`).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        {
            self.body = ::std::option::Option::Some(
                value.try_into().map_err(|_| "is not of the form of `Value`".to_string()),
            );
            self
        }
        /// Sends `POST /event`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::POST_EVENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::serde_json::Map<
                                    ::std::string::String,
                                    ::serde_json::Value,
                                >>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::post_many`](super::Client::post_many).
    #[derive(Clone)]
    pub struct PostMany<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::Note, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostMany<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostMany)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostMany
    }
    ::altinn_runtime::extra! {
        PostMany
    }
    impl<'a> PostMany<'a> {
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
            V: ::std::convert::TryInto<types::Note>,
            <V as ::std::convert::TryInto<types::Note>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| format!("conversion to `Note` for body failed: {}", s)),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(types::builder::Note) -> types::builder::Note,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /many`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Note>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::POST_MANY);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::Note>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::post_wildcard`](super::Client::post_wildcard).
    #[derive(Clone)]
    pub struct PostWildcard<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::Note, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostWildcard<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostWildcard)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostWildcard
    }
    ::altinn_runtime::extra! {
        PostWildcard
    }
    impl<'a> PostWildcard<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (JSON).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Note>,
            <V as ::std::convert::TryInto<types::Note>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| format!("conversion to `Note` for body failed: {}", s)),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(types::builder::Note) -> types::builder::Note,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /wildcard`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Note>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::POST_WILDCARD);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::Note>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::put_hal`](super::Client::put_hal).
    #[derive(Clone)]
    pub struct PutHal<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::Note, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PutHal<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PutHal)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PutHal
    }
    ::altinn_runtime::extra! {
        PutHal
    }
    impl<'a> PutHal<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The body of the request (`application/hal+json`).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Note>,
            <V as ::std::convert::TryInto<types::Note>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| format!("conversion to `Note` for body failed: {}", s)),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(types::builder::Note) -> types::builder::Note,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /hal`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Note>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::PUT_HAL);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::Note>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
}
