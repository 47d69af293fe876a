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
    /// Calls `GET /search`.
    ///
    /// `GET /search`
    ///
    /// **The name is provisional.** It was made from the document, and another version may have another one.
    ///
    /// # Parameters
    ///
    /// - `repeated` (query, optional)
    /// - `comma` (query, optional)
    /// - `space` (query, optional)
    /// - `pipe` (query, optional)
    /// - `deep` (query, optional)
    /// - `deep_structure` (query, optional)
    /// - `json` (query, optional)
    /// - `json_map` (query, optional)
    /// - `structure` (query, optional)
    /// - `structures` (query, optional)
    /// - `from` (query, optional)
    /// - `day` (query, required)
    /// - `key` (query, optional)
    /// - `ratio` (query, optional)
    /// - `on` (query, optional)
    /// - `colour` (query, optional)
    /// - `colours` (query, optional)
    /// - `level` (query, optional)
    /// - `nullable` (query, optional)
    /// - `untyped` (query, optional)
    /// - `x_tags` (header, optional)
    /// - `x_filter` (header, optional)
    /// - `x_since` (header, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn search(&self) -> builder::Search<'_> {
        builder::Search::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::search`](super::Client::search).
    #[derive(Clone)]
    pub struct Search<'a> {
        client: &'a super::Client,
        colour: ::std::result::Result<
            ::std::option::Option<types::SearchColour>,
            ::std::string::String,
        >,
        colours: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::Colour>>,
            ::std::string::String,
        >,
        comma: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<i32>>,
            ::std::string::String,
        >,
        day: ::std::result::Result<::altinn_runtime::Date, ::std::string::String>,
        deep: ::std::result::Result<
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        deep_structure: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        json: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        json_map: ::std::result::Result<
            ::std::option::Option<
                ::std::collections::BTreeMap<::std::string::String, i64>,
            >,
            ::std::string::String,
        >,
        key: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        level: ::std::result::Result<
            ::std::option::Option<types::Level>,
            ::std::string::String,
        >,
        nullable: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        on: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        pipe: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        ratio: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Number>,
            ::std::string::String,
        >,
        repeated: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        space: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        structure: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        structures: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
            ::std::string::String,
        >,
        untyped: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x_since: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        x_tags: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for Search<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(Search)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        Search
    }
    impl<'a> Search<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                colour: Ok(None),
                colours: Ok(None),
                comma: Ok(None),
                day: Err("was not given".to_string()),
                deep: Ok(None),
                deep_structure: Ok(None),
                from: Ok(None),
                json: Ok(None),
                json_map: Ok(None),
                key: Ok(None),
                level: Ok(None),
                nullable: Ok(None),
                on: Ok(None),
                pipe: Ok(None),
                ratio: Ok(None),
                repeated: Ok(None),
                space: Ok(None),
                structure: Ok(None),
                structures: Ok(None),
                untyped: Ok(None),
                x_filter: Ok(None),
                x_since: Err("was not given".to_string()),
                x_tags: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `colour`.
        pub fn colour<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SearchColour>,
        {
            self.colour = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `SearchColour`".to_string());
            self
        }
        /// The query parameter `colours`.
        pub fn colours<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::Colour>>,
        {
            self.colours = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Colour`".to_string());
            self
        }
        /// The query parameter `comma`.
        pub fn comma<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<i32>>,
        {
            self.comma = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Vec < i32`".to_string());
            self
        }
        /// The query parameter `day`.
        pub fn day<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Date>,
        {
            self.day = value
                .try_into()
                .map_err(|_| "is not of the form of `Date`".to_string());
            self
        }
        /// The query parameter `deep`.
        pub fn deep<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        {
            self.deep = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `deepStructure`.
        pub fn deep_structure<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.deep_structure = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// The query parameter `from`.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// The query parameter `json`.
        pub fn json<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.json = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// The query parameter `jsonMap`.
        pub fn json_map<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<::std::string::String, i64>,
            >,
        {
            self.json_map = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String , i64`".to_string());
            self
        }
        /// The query parameter `key`.
        pub fn key<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.key = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The query parameter `level`.
        pub fn level<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Level>,
        {
            self.level = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Level`".to_string());
            self
        }
        /// The query parameter `nullable`.
        pub fn nullable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.nullable = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `on`.
        pub fn on<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.on = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// The query parameter `pipe`.
        pub fn pipe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.pipe = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `ratio`.
        pub fn ratio<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Number>,
        {
            self.ratio = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Number`".to_string());
            self
        }
        /// The query parameter `repeated`.
        pub fn repeated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.repeated = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `space`.
        pub fn space<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.space = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The query parameter `structure`.
        pub fn structure<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.structure = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// The query parameter `structures`.
        pub fn structures<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::serde_json::Value>>,
        {
            self.structures = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// The query parameter `untyped`.
        pub fn untyped<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.untyped = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The header parameter `X-Filter`.
        pub fn x_filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.x_filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The header parameter `X-Since`.
        pub fn x_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.x_since = value
                .try_into()
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// The header parameter `X-Tags`.
        pub fn x_tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.x_tags = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /search`.
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
                repeated,
                comma,
                space,
                pipe,
                deep,
                deep_structure,
                json,
                json_map,
                structure,
                structures,
                from,
                day,
                key,
                ratio,
                on,
                colour,
                colours,
                level,
                nullable,
                untyped,
                x_tags,
                x_filter,
                x_since,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH);
            call.options(options);
            call.query("repeated", repeated);
            call.query_joined("comma", comma, ",");
            call.query_joined("space", space, " ");
            call.query_joined("pipe", pipe, "|");
            call.query_deep("deep", deep);
            call.query_deep("deepStructure", deep_structure);
            call.query_json("json", json);
            call.query_json("jsonMap", json_map);
            call.query("structure", structure);
            call.query("structures", structures);
            call.query("from", from);
            call.query("day", day);
            call.query("key", key);
            call.query("ratio", ratio);
            call.query("on", on);
            call.query("colour", colour);
            call.query("colours", colours);
            call.query("level", level);
            call.query("nullable", nullable);
            call.query("untyped", untyped);
            call.header("X-Tags", x_tags);
            call.header("X-Filter", x_filter);
            call.header("X-Since", x_since);
            call.empty_answer().await
        }
    }
}
