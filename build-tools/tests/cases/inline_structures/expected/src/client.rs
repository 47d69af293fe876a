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
    /// Calls `POST /inline/{kind}`.
    ///
    /// `POST /inline/{kind}`
    ///
    /// # Parameters
    ///
    /// - `kind` (path, required)
    /// - `sort` (query, optional)
    /// - `body` (`application/json`, required)
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `409` (json)
    pub fn post_inline(&self) -> builder::PostInline<'_> {
        builder::PostInline::new(self)
    }
    /// Calls `POST /list`.
    ///
    /// `POST /list`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn post_list(&self) -> builder::PostList<'_> {
        builder::PostList::new(self)
    }
    /// Calls `POST /union`.
    ///
    /// `POST /union`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn post_union(&self) -> builder::PostUnion<'_> {
        builder::PostUnion::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::post_inline`](super::Client::post_inline).
    #[derive(Clone)]
    pub struct PostInline<'a> {
        client: &'a super::Client,
        kind: ::std::result::Result<types::Kind, ::std::string::String>,
        sort: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::Sort>>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::PostInlineBody, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostInline<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostInline)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostInline
    }
    ::altinn_runtime::extra! {
        PostInline
    }
    impl<'a> PostInline<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                kind: Err("was not given".to_string()),
                sort: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `kind`.
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Kind>,
        {
            self.kind = value
                .try_into()
                .map_err(|_| "is not of the form of `Kind`".to_string());
            self
        }
        /// The query parameter `sort`.
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::Sort>>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Sort`".to_string());
            self
        }
        /// The body of the request (`application/json`).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PostInlineBody>,
            <V as ::std::convert::TryInto<
                types::PostInlineBody,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `PostInlineBody` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PostInlineBody,
            ) -> types::builder::PostInlineBody,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /inline/{kind}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<answers::PostInlineAnswer>,
            ::altinn_runtime::Error<answers::PostInlineError>,
        > {
            let Self { client, kind, sort, body, options } = self;
            let mut call = client.core.call(&operations::POST_INLINE);
            call.options(options);
            call.path("kind", kind);
            call.query("sort", sort);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PostInlineBody>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.status_answer().await
        }
    }
    /// Builder of [`Client::post_list`](super::Client::post_list).
    #[derive(Clone)]
    pub struct PostList<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<types::PostListBodyItem>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostList<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostList)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostList
    }
    ::altinn_runtime::extra! {
        PostList
    }
    impl<'a> PostList<'a> {
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
            V: ::std::convert::TryInto<::std::vec::Vec<types::PostListBodyItem>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| {
                        "is not of the form of `Vec < PostListBodyItem`".to_string()
                    }),
            );
            self
        }
        /// Sends `POST /list`.
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
            let mut call = client.core.call(&operations::POST_LIST);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::PostListBodyItem>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::post_union`](super::Client::post_union).
    #[derive(Clone)]
    pub struct PostUnion<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::PostUnionBody, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PostUnion<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PostUnion)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PostUnion
    }
    ::altinn_runtime::extra! {
        PostUnion
    }
    impl<'a> PostUnion<'a> {
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
            V: ::std::convert::TryInto<types::PostUnionBody>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `PostUnionBody`".to_string()),
            );
            self
        }
        /// Sends `POST /union`.
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
            let mut call = client.core.call(&operations::POST_UNION);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PostUnionBody>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
