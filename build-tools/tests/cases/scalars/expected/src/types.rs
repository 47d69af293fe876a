// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `Scalars` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Scalars {
    /// `b`
    pub b: bool,
    /// `binary`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub binary: ::std::option::Option<::std::string::String>,
    /// `bytes`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bytes: ::std::option::Option<::std::string::String>,
    /// `d`
    pub d: ::altinn_runtime::Number,
    /// `day`
    pub day: ::altinn_runtime::Date,
    /// `f`
    pub f: ::altinn_runtime::Number,
    /// `guid`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// `i`
    pub i: i64,
    /// `i32`
    pub i32: i32,
    /// `i64`
    pub i64: i64,
    /// `id`
    pub id: ::altinn_runtime::Uuid,
    /// `made_enum`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub made_enum: ::std::option::Option<::std::string::String>,
    /// `made_file`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub made_file: ::std::option::Option<::std::string::String>,
    /// `made_int`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub made_int: ::std::option::Option<i64>,
    /// `made_long`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub made_long: ::std::option::Option<i64>,
    /// `n`
    pub n: ::altinn_runtime::Number,
    /// `s`
    pub s: ::std::string::String,
    /// `strange`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub strange: ::std::option::Option<::std::string::String>,
    /// `time`
    pub time: ::altinn_runtime::Timestamp,
    /// `u8`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub u8: ::std::option::Option<i64>,
    /// `uri`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uri: ::std::option::Option<::std::string::String>,
    /// `wrong_default`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wrong_default: ::std::option::Option<i64>,
}
impl Scalars {
    pub fn builder() -> builder::Scalars {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Scalars`](super::Scalars).
    #[derive(Clone, Debug)]
    pub struct Scalars {
        b: ::std::result::Result<bool, ::std::string::String>,
        binary: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        bytes: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        d: ::std::result::Result<::altinn_runtime::Number, ::std::string::String>,
        day: ::std::result::Result<::altinn_runtime::Date, ::std::string::String>,
        f: ::std::result::Result<::altinn_runtime::Number, ::std::string::String>,
        guid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        i: ::std::result::Result<i64, ::std::string::String>,
        i32: ::std::result::Result<i32, ::std::string::String>,
        i64: ::std::result::Result<i64, ::std::string::String>,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        made_enum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        made_file: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        made_int: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        made_long: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        n: ::std::result::Result<::altinn_runtime::Number, ::std::string::String>,
        s: ::std::result::Result<::std::string::String, ::std::string::String>,
        strange: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        time: ::std::result::Result<::altinn_runtime::Timestamp, ::std::string::String>,
        u8: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        wrong_default: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Scalars {
        fn default() -> Self {
            Self {
                b: Err("no value supplied for b".to_string()),
                binary: Ok(::std::default::Default::default()),
                bytes: Ok(::std::default::Default::default()),
                d: Err("no value supplied for d".to_string()),
                day: Err("no value supplied for day".to_string()),
                f: Err("no value supplied for f".to_string()),
                guid: Ok(::std::default::Default::default()),
                i: Err("no value supplied for i".to_string()),
                i32: Err("no value supplied for i32".to_string()),
                i64: Err("no value supplied for i64".to_string()),
                id: Err("no value supplied for id".to_string()),
                made_enum: Ok(::std::default::Default::default()),
                made_file: Ok(::std::default::Default::default()),
                made_int: Ok(::std::default::Default::default()),
                made_long: Ok(::std::default::Default::default()),
                n: Err("no value supplied for n".to_string()),
                s: Err("no value supplied for s".to_string()),
                strange: Ok(::std::default::Default::default()),
                time: Err("no value supplied for time".to_string()),
                u8: Ok(::std::default::Default::default()),
                uri: Ok(::std::default::Default::default()),
                wrong_default: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Scalars {
        /// `b`
        pub fn b<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.b = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for b: {e}"));
            self
        }
        /// `binary`
        pub fn binary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.binary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for binary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `bytes`
        pub fn bytes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.bytes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for bytes: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `d`
        pub fn d<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.d = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for d: {e}"));
            self
        }
        /// `day`
        pub fn day<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Date>,
            T::Error: ::std::fmt::Display,
        {
            self.day = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for day: {e}"));
            self
        }
        /// `f`
        pub fn f<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.f = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for f: {e}"));
            self
        }
        /// `guid`
        pub fn guid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.guid = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for guid: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `i`
        pub fn i<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.i = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for i: {e}"));
            self
        }
        /// `i32`
        pub fn i32<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.i32 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for i32: {e}"));
            self
        }
        /// `i64`
        pub fn i64<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.i64 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for i64: {e}"));
            self
        }
        /// `id`
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// `made_enum`
        pub fn made_enum<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.made_enum = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for made_enum: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `made_file`
        pub fn made_file<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.made_file = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for made_file: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `made_int`
        pub fn made_int<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.made_int = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for made_int: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `made_long`
        pub fn made_long<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.made_long = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for made_long: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `n`
        pub fn n<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.n = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for n: {e}"));
            self
        }
        /// `s`
        pub fn s<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.s = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for s: {e}"));
            self
        }
        /// `strange`
        pub fn strange<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.strange = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for strange: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `time`
        pub fn time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.time = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for time: {e}"));
            self
        }
        /// `u8`
        pub fn u8<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.u8 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for u8: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `uri`
        pub fn uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.uri = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for uri: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `wrong_default`
        pub fn wrong_default<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.wrong_default = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for wrong_default: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Scalars> for super::Scalars {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Scalars,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                b: value.b?,
                binary: value.binary?,
                bytes: value.bytes?,
                d: value.d?,
                day: value.day?,
                f: value.f?,
                guid: value.guid?,
                i: value.i?,
                i32: value.i32?,
                i64: value.i64?,
                id: value.id?,
                made_enum: value.made_enum?,
                made_file: value.made_file?,
                made_int: value.made_int?,
                made_long: value.made_long?,
                n: value.n?,
                s: value.s?,
                strange: value.strange?,
                time: value.time?,
                u8: value.u8?,
                uri: value.uri?,
                wrong_default: value.wrong_default?,
            })
        }
    }
    impl ::std::convert::From<super::Scalars> for Scalars {
        fn from(value: super::Scalars) -> Self {
            Self {
                b: Ok(value.b),
                binary: Ok(value.binary),
                bytes: Ok(value.bytes),
                d: Ok(value.d),
                day: Ok(value.day),
                f: Ok(value.f),
                guid: Ok(value.guid),
                i: Ok(value.i),
                i32: Ok(value.i32),
                i64: Ok(value.i64),
                id: Ok(value.id),
                made_enum: Ok(value.made_enum),
                made_file: Ok(value.made_file),
                made_int: Ok(value.made_int),
                made_long: Ok(value.made_long),
                n: Ok(value.n),
                s: Ok(value.s),
                strange: Ok(value.strange),
                time: Ok(value.time),
                u8: Ok(value.u8),
                uri: Ok(value.uri),
                wrong_default: Ok(value.wrong_default),
            }
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
/// The JSON schema of every type, with its name in the published document (inline types: their place in it). What the
/// schemas refer to gathers in the generator's definitions.
#[cfg(feature = "schemars")]
pub fn json_schemas(
    generator: &mut ::altinn_runtime::schemars::SchemaGenerator,
) -> ::std::vec::Vec<(&'static str, ::altinn_runtime::schemars::Schema)> {
    ::std::vec![
        ("Scalars", generator.subschema_for::<Scalars>()),
    ]
}
