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
    /// Calls `GET /parties/{id}`.
    ///
    /// `GET /parties/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    /// - `page` (query, required)
    /// - `id_query` (query, optional)
    /// - `id_header` (header, optional)
    /// - `party_id` (query, optional)
    /// - `party_id_query` (query, optional)
    /// - `party_id_query_2` (query, optional)
    /// - `body_query` (query, optional)
    /// - `send_query` (query, optional)
    /// - `client_header` (header, optional)
    /// - `new_query` (query, optional)
    /// - `type_` (query, optional)
    /// - `call_query` (query, optional)
    /// - `self_` (query, optional)
    /// - `filter` (query, optional)
    /// - `x2nd` (query, optional)
    /// - `value` (query, optional)
    /// - `operations` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get_party(&self) -> builder::GetParty<'_> {
        builder::GetParty::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_party`](super::Client::get_party).
    #[derive(Clone)]
    pub struct GetParty<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body_query: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        call_query: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id_query: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        new_query: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        operations: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        page: ::std::result::Result<i64, ::std::string::String>,
        party_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id_query: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id_query_2: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        self_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        send_query: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x2nd: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        client_header: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id_header: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetParty)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetParty
    }
    impl<'a> GetParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                body_query: Ok(None),
                call_query: Ok(None),
                filter: Ok(None),
                id_query: Ok(None),
                new_query: Ok(None),
                operations: Ok(None),
                page: Err("was not given".to_string()),
                party_id: Ok(None),
                party_id_query: Ok(None),
                party_id_query_2: Ok(None),
                self_: Ok(None),
                send_query: Ok(None),
                type_: Ok(None),
                value: Ok(None),
                x2nd: Ok(None),
                client_header: Ok(None),
                id_header: Ok(None),
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
        /// The query parameter `body`.
        pub fn body_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.body_query = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `call`.
        pub fn call_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.call_query = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `$filter`.
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `id`.
        pub fn id_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.id_query = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The query parameter `new`.
        pub fn new_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.new_query = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `operations`.
        pub fn operations<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.operations = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `page`.
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// The query parameter `party-id`.
        pub fn party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `partyId`.
        pub fn party_id_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party_id_query = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `party_id`.
        pub fn party_id_query_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party_id_query_2 = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `self`.
        pub fn self_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.self_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `send`.
        pub fn send_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.send_query = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `type`.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `value`.
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.value = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `2nd`.
        pub fn x2nd<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.x2nd = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The header parameter `client`.
        pub fn client_header<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_header = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The header parameter `id`.
        pub fn id_header<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id_header = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /parties/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                id,
                page,
                id_query,
                id_header,
                party_id,
                party_id_query,
                party_id_query_2,
                body_query,
                send_query,
                client_header,
                new_query,
                type_,
                call_query,
                self_,
                filter,
                x2nd,
                value,
                operations,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PARTY);
            call.options(options);
            call.path("id", id);
            call.query("page", page);
            call.query("id", id_query);
            call.header("id", id_header);
            call.query("party-id", party_id);
            call.query("partyId", party_id_query);
            call.query("party_id", party_id_query_2);
            call.query("body", body_query);
            call.query("send", send_query);
            call.header("client", client_header);
            call.query("new", new_query);
            call.query("type", type_);
            call.query("call", call_query);
            call.query("self", self_);
            call.query("$filter", filter);
            call.query("2nd", x2nd);
            call.query("value", value);
            call.query("operations", operations);
            call.empty_answer().await
        }
    }
}
