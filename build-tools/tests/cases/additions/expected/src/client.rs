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
    /// Calls `DELETE /orders/{id}`.
    ///
    /// `DELETE /orders/{id}`
    ///
    /// **Not in the published document.** Known from the server's source, [Somebody/orders](https://github.com/Somebody/orders/blob/0123456789abcdef0123456789abcdef01234567/src/Orders.cs#L40) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_order(&self) -> builder::DeleteOrder<'_> {
        builder::DeleteOrder::new(self)
    }
    /// Calls `GET /orders/{id}`.
    ///
    /// `GET /orders/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    /// - `language` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_order(&self) -> builder::GetOrder<'_> {
        builder::GetOrder::new(self)
    }
    /// Lock an order.
    ///
    /// Nobody else can change it while the lock holds.
    ///
    /// `POST /orders/{id}/lock`
    ///
    /// **Not in the published document.** Known from the server's source, [Somebody/orders](https://github.com/Somebody/orders/blob/0123456789abcdef0123456789abcdef01234567/src/Orders.cs#L12) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    /// - `body` (`application/json`, required)
    ///
    /// # Documented answers
    ///
    /// `204`, `409`
    pub fn lock_order(&self) -> builder::LockOrder<'_> {
        builder::LockOrder::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::delete_order`](super::Client::delete_order).
    #[derive(Clone)]
    pub struct DeleteOrder<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteOrder
    }
    impl<'a> DeleteOrder<'a> {
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
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /orders/{id}`.
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
            let mut call = client.core.call(&operations::DELETE_ORDER);
            call.options(options);
            call.path("id", id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_order`](super::Client::get_order).
    #[derive(Clone)]
    pub struct GetOrder<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOrder
    }
    impl<'a> GetOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The query parameter `language`.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /orders/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Order>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, language, options } = self;
            let mut call = client.core.call(&operations::GET_ORDER);
            call.options(options);
            call.path("id", id);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::lock_order`](super::Client::lock_order).
    #[derive(Clone)]
    pub struct LockOrder<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::Lock, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LockOrder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LockOrder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LockOrder
    }
    ::altinn_runtime::extra! {
        LockOrder
    }
    impl<'a> LockOrder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The body of the request (`application/json`).
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Lock>,
            <V as ::std::convert::TryInto<types::Lock>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| format!("conversion to `Lock` for body failed: {}", s)),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(types::builder::Lock) -> types::builder::Lock,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /orders/{id}/lock`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, body, options } = self;
            let mut call = client.core.call(&operations::LOCK_ORDER);
            call.options(options);
            call.path("id", id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::Lock>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
