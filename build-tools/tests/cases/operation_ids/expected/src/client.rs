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
    /// Calls `POST /f`.
    ///
    /// `POST /f`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn all_2(&self) -> builder::All2<'_> {
        builder::All2::new(self)
    }
    /// Calls `POST /e`.
    ///
    /// `POST /e`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn call_match(&self) -> builder::CallMatch<'_> {
        builder::CallMatch::new(self)
    }
    /// Calls `DELETE /orders/{id}`.
    ///
    /// `DELETE /orders/{id}`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_orders(&self) -> builder::DeleteOrders<'_> {
        builder::DeleteOrders::new(self)
    }
    /// Calls `GET /`.
    ///
    /// `GET /`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get(&self) -> builder::Get<'_> {
        builder::Get::new(self)
    }
    /// Calls `GET /orders/{id}/status`.
    ///
    /// `GET /orders/{id}/status`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get_orders_status(&self) -> builder::GetOrdersStatus<'_> {
        builder::GetOrdersStatus::new(self)
    }
    /// Calls `GET /a`.
    ///
    /// `GET /a`
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get_thing(&self) -> builder::GetThing<'_> {
        builder::GetThing::new(self)
    }
    /// Calls `POST /d`.
    ///
    /// `POST /d`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn new_2(&self) -> builder::New2<'_> {
        builder::New2::new(self)
    }
    /// Calls `POST /option`.
    ///
    /// `POST /option`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn option(&self) -> builder::Option<'_> {
        builder::Option::new(self)
    }
    /// Calls `PUT /orders/{id}/status`.
    ///
    /// `PUT /orders/{id}/status`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn put_orders_status(&self) -> builder::PutOrdersStatus<'_> {
        builder::PutOrdersStatus::new(self)
    }
    /// Calls `POST /result`.
    ///
    /// `POST /result`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Parameters
    ///
    /// - `string` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn result(&self) -> builder::Result<'_> {
        builder::Result::new(self)
    }
    /// Calls `POST /string`.
    ///
    /// `POST /string`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Parameters
    ///
    /// - `option` (query, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn string(&self) -> builder::String<'_> {
        builder::String::new(self)
    }
    /// Calls `GET /b`.
    ///
    /// `GET /b`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn things_get_thing(&self) -> builder::ThingsGetThing<'_> {
        builder::ThingsGetThing::new(self)
    }
    /// Calls `GET /c`.
    ///
    /// `GET /c`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn things_get_thing_2(&self) -> builder::ThingsGetThing2<'_> {
        builder::ThingsGetThing2::new(self)
    }
    /// Calls `POST /g`.
    ///
    /// `POST /g`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn with_core_2(&self) -> builder::WithCore2<'_> {
        builder::WithCore2::new(self)
    }
    /// Calls `POST /h`.
    ///
    /// `POST /h`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn x2fa(&self) -> builder::X2fa<'_> {
        builder::X2fa::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::all_2`](super::Client::all_2).
    #[derive(Clone)]
    pub struct All2<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for All2<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(All2)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        All2
    }
    impl<'a> All2<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /f`.
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
            let mut call = client.core.call(&operations::ALL_2);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::call_match`](super::Client::call_match).
    #[derive(Clone)]
    pub struct CallMatch<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CallMatch<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CallMatch)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CallMatch
    }
    impl<'a> CallMatch<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /e`.
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
            let mut call = client.core.call(&operations::CALL_MATCH);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_orders`](super::Client::delete_orders).
    #[derive(Clone)]
    pub struct DeleteOrders<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteOrders<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteOrders)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteOrders
    }
    impl<'a> DeleteOrders<'a> {
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
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
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
            let mut call = client.core.call(&operations::DELETE_ORDERS);
            call.options(options);
            call.path("id", id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get`](super::Client::get).
    #[derive(Clone)]
    pub struct Get<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for Get<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Get)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        Get
    }
    impl<'a> Get<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /`.
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
            let mut call = client.core.call(&operations::GET);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_orders_status`](super::Client::get_orders_status).
    #[derive(Clone)]
    pub struct GetOrdersStatus<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOrdersStatus<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOrdersStatus)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOrdersStatus
    }
    impl<'a> GetOrdersStatus<'a> {
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
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /orders/{id}/status`.
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
            let mut call = client.core.call(&operations::GET_ORDERS_STATUS);
            call.options(options);
            call.path("id", id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_thing`](super::Client::get_thing).
    #[derive(Clone)]
    pub struct GetThing<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetThing<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetThing)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetThing
    }
    impl<'a> GetThing<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /a`.
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
            let mut call = client.core.call(&operations::GET_THING);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::new_2`](super::Client::new_2).
    #[derive(Clone)]
    pub struct New2<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for New2<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(New2)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        New2
    }
    impl<'a> New2<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /d`.
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
            let mut call = client.core.call(&operations::NEW_2);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::option`](super::Client::option).
    #[derive(Clone)]
    pub struct Option<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::OptionBody, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for Option<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Option)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        Option
    }
    ::altinn_runtime::extra! {
        Option
    }
    impl<'a> Option<'a> {
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
            V: ::std::convert::TryInto<types::OptionBody>,
            <V as ::std::convert::TryInto<
                types::OptionBody,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `OptionBody` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::OptionBody,
            ) -> types::builder::OptionBody,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /option`.
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
            let mut call = client.core.call(&operations::OPTION);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::OptionBody>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::put_orders_status`](super::Client::put_orders_status).
    #[derive(Clone)]
    pub struct PutOrdersStatus<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PutOrdersStatus<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PutOrdersStatus)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PutOrdersStatus
    }
    impl<'a> PutOrdersStatus<'a> {
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
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `PUT /orders/{id}/status`.
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
            let mut call = client.core.call(&operations::PUT_ORDERS_STATUS);
            call.options(options);
            call.path("id", id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::result`](super::Client::result).
    #[derive(Clone)]
    pub struct Result<'a> {
        client: &'a super::Client,
        string: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for Result<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Result)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        Result
    }
    impl<'a> Result<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                string: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `string`.
        pub fn string<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.string = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `POST /result`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, string, options } = self;
            let mut call = client.core.call(&operations::RESULT);
            call.options(options);
            call.query("string", string);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::string`](super::Client::string).
    #[derive(Clone)]
    pub struct String<'a> {
        client: &'a super::Client,
        option: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for String<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(String)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        String
    }
    impl<'a> String<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                option: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `option`.
        pub fn option<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.option = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `POST /string`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, option, options } = self;
            let mut call = client.core.call(&operations::STRING);
            call.options(options);
            call.query("option", option);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::things_get_thing`](super::Client::things_get_thing).
    #[derive(Clone)]
    pub struct ThingsGetThing<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ThingsGetThing<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ThingsGetThing)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ThingsGetThing
    }
    impl<'a> ThingsGetThing<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /b`.
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
            let mut call = client.core.call(&operations::THINGS_GET_THING);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::things_get_thing_2`](super::Client::things_get_thing_2).
    #[derive(Clone)]
    pub struct ThingsGetThing2<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ThingsGetThing2<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ThingsGetThing2)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ThingsGetThing2
    }
    impl<'a> ThingsGetThing2<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /c`.
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
            let mut call = client.core.call(&operations::THINGS_GET_THING_2);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::with_core_2`](super::Client::with_core_2).
    #[derive(Clone)]
    pub struct WithCore2<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for WithCore2<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(WithCore2)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        WithCore2
    }
    impl<'a> WithCore2<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /g`.
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
            let mut call = client.core.call(&operations::WITH_CORE_2);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::x2fa`](super::Client::x2fa).
    #[derive(Clone)]
    pub struct X2fa<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for X2fa<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(X2fa)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        X2fa
    }
    impl<'a> X2fa<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `POST /h`.
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
            let mut call = client.core.call(&operations::X2FA);
            call.options(options);
            call.empty_answer().await
        }
    }
}
