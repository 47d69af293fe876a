// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `Words` of the document.
    pub enum Words: str {
        Type = "type",
        Self_ = "self",
        Self2 = "Self",
        Crate = "crate",
        Fn = "fn",
        Async = "async",
        Match = "match",
        Ok = "Ok",
        Err = "Err",
        Some = "Some",
        None = "None",
    } else Unknown
}

/// `Box` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Box {
    /// `a`
    pub a: ::std::boxed::Box<Box>,
}
impl Box {
    pub fn builder() -> builder::Box {
        ::std::default::Default::default()
    }
}
/// `Builder` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Builder {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Builder {
    pub fn builder() -> builder::Builder {
        ::std::default::Default::default()
    }
}
/// `Client` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Client {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Client {
    pub fn builder() -> builder::Client {
        ::std::default::Default::default()
    }
}
/// `Clone` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Clone {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Clone {
    pub fn builder() -> builder::Clone {
        ::std::default::Default::default()
    }
}
/// `Debug` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Debug {
    /// `password`
    pub password: ::std::string::String,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Debug {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Debug")
            .field("password", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl Debug {
    pub fn builder() -> builder::Debug {
        ::std::default::Default::default()
    }
}
/// `Default` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Default {
    /// `a`
    pub a: ::std::string::String,
}
impl Default {
    pub fn builder() -> builder::Default {
        ::std::default::Default::default()
    }
}
/// `Error` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Error {
    /// `a`
    pub a: ::std::string::String,
}
impl Error {
    pub fn builder() -> builder::Error {
        ::std::default::Default::default()
    }
}
/// `From` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct From {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl From {
    pub fn builder() -> builder::From {
        ::std::default::Default::default()
    }
}
/// `Keywords` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Keywords {
    /// `async`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "async")]
    pub async_: ::std::option::Option<::std::string::String>,
    /// `await`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "await")]
    pub await_: ::std::option::Option<::std::string::String>,
    /// `builder`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub builder: ::std::option::Option<::std::string::String>,
    /// `crate`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "crate")]
    pub crate_: ::std::option::Option<::std::string::String>,
    /// `default`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<::std::string::String>,
    /// `fn`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fn")]
    pub fn_: ::std::option::Option<::std::string::String>,
    /// `gen`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "gen")]
    pub gen_: ::std::option::Option<::std::string::String>,
    /// `match`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "match")]
    pub match_: ::std::option::Option<::std::string::String>,
    /// `@odata.type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::option::Option<::std::string::String>,
    /// `Self`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Self")]
    pub self_: ::std::option::Option<::std::string::String>,
    /// `self`
    #[serde(rename = "self")]
    pub self_2: ::std::string::String,
    /// `super`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "super")]
    pub super_: ::std::option::Option<::std::string::String>,
    /// `try`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "try")]
    pub try_: ::std::option::Option<::std::string::String>,
    /// `type`
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// `union`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub union: ::std::option::Option<::std::string::String>,
    /// `value`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// ``
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "")]
    pub x: ::std::option::Option<::std::string::String>,
    /// `1st`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "1st")]
    pub x1st: ::std::option::Option<::std::string::String>,
}
impl Keywords {
    pub fn builder() -> builder::Keywords {
        ::std::default::Default::default()
    }
}
/// `Names` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Names {
    /// `list`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub list: ::altinn_runtime::Optional<::std::vec::Vec<Result>>,
    /// `option`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub option: ::std::option::Option<Option>,
    /// `string`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub string: ::std::option::Option<String>,
    /// `vec`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vec: ::std::option::Option<Vec>,
    /// `words`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub words: ::std::option::Option<Words>,
}
impl Names {
    pub fn builder() -> builder::Names {
        ::std::default::Default::default()
    }
}
/// `Ok` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Ok {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Ok {
    pub fn builder() -> builder::Ok {
        ::std::default::Default::default()
    }
}
/// `Option` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Option {
    /// `a`
    pub a: ::std::string::String,
    /// `b`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::string::String>,
}
impl Option {
    pub fn builder() -> builder::Option {
        ::std::default::Default::default()
    }
}
/// `PartialEq` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PartialEq {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl PartialEq {
    pub fn builder() -> builder::PartialEq {
        ::std::default::Default::default()
    }
}
/// `Result` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Result {
    /// `a`
    pub a: ::std::string::String,
}
impl Result {
    pub fn builder() -> builder::Result {
        ::std::default::Default::default()
    }
}
/// `Self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Self_ {
    /// `a`
    pub a: ::std::string::String,
}
impl Self_ {
    pub fn builder() -> builder::Self_ {
        ::std::default::Default::default()
    }
}
/// `Serialize` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Serialize {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Serialize {
    pub fn builder() -> builder::Serialize {
        ::std::default::Default::default()
    }
}
/// `String` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct String {
    /// `a`
    pub a: ::std::string::String,
}
impl String {
    pub fn builder() -> builder::String {
        ::std::default::Default::default()
    }
}
/// `TryFrom` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct TryFrom {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl TryFrom {
    pub fn builder() -> builder::TryFrom {
        ::std::default::Default::default()
    }
}
/// `Value` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Value {
    /// `a`
    #[serde(default)]
    pub a: ::serde_json::Value,
}
impl Value {
    pub fn builder() -> builder::Value {
        ::std::default::Default::default()
    }
}
/// `Vec` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Vec {
    /// `a`
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub a: ::std::vec::Vec<::std::string::String>,
}
impl Vec {
    pub fn builder() -> builder::Vec {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Box`](super::Box).
    #[derive(Clone, Debug)]
    pub struct Box {
        a: ::std::result::Result<::std::boxed::Box<super::Box>, ::std::string::String>,
    }
    impl ::std::default::Default for Box {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl Box {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::boxed::Box<super::Box>>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Box> for super::Box {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Box,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Box> for Box {
        fn from(value: super::Box) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Builder`](super::Builder).
    #[derive(Clone, Debug)]
    pub struct Builder {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Builder {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Builder {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Builder> for super::Builder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Builder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Builder> for Builder {
        fn from(value: super::Builder) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Client`](super::Client).
    #[derive(Clone, Debug)]
    pub struct Client {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Client {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Client {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Client> for super::Client {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Client,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Client> for Client {
        fn from(value: super::Client) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Clone`](super::Clone).
    #[derive(Clone, Debug)]
    pub struct Clone {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Clone {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Clone {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Clone> for super::Clone {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Clone,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Clone> for Clone {
        fn from(value: super::Clone) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Debug`](super::Debug).
    #[derive(Clone)]
    pub struct Debug {
        password: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Debug {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Debug")
                .field("password", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for Debug {
        fn default() -> Self {
            Self {
                password: Err("no value supplied for password".to_string()),
            }
        }
    }
    impl Debug {
        /// `password`
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for password: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Debug> for super::Debug {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Debug,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { password: value.password? })
        }
    }
    impl ::std::convert::From<super::Debug> for Debug {
        fn from(value: super::Debug) -> Self {
            Self {
                password: Ok(value.password),
            }
        }
    }
    /// Builder of [`Default`](super::Default).
    #[derive(Clone, Debug)]
    pub struct Default {
        a: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Default {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl Default {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Default> for super::Default {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Default,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Default> for Default {
        fn from(value: super::Default) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Error`](super::Error).
    #[derive(Clone, Debug)]
    pub struct Error {
        a: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Error {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl Error {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Error> for super::Error {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Error,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Error> for Error {
        fn from(value: super::Error) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`From`](super::From).
    #[derive(Clone, Debug)]
    pub struct From {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for From {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl From {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<From> for super::From {
        type Error = super::error::ConversionError;
        fn try_from(
            value: From,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::From> for From {
        fn from(value: super::From) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Keywords`](super::Keywords).
    #[derive(Clone, Debug)]
    pub struct Keywords {
        async_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        await_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        builder: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        crate_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        default: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        fn_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        gen_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        match_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        odata_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        self_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        self_2: ::std::result::Result<::std::string::String, ::std::string::String>,
        super_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        try_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        union: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x1st: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Keywords {
        fn default() -> Self {
            Self {
                async_: Ok(::std::default::Default::default()),
                await_: Ok(::std::default::Default::default()),
                builder: Ok(::std::default::Default::default()),
                crate_: Ok(::std::default::Default::default()),
                default: Ok(::std::default::Default::default()),
                fn_: Ok(::std::default::Default::default()),
                gen_: Ok(::std::default::Default::default()),
                match_: Ok(::std::default::Default::default()),
                odata_type: Ok(::std::default::Default::default()),
                self_: Ok(::std::default::Default::default()),
                self_2: Err("no value supplied for self_2".to_string()),
                super_: Ok(::std::default::Default::default()),
                try_: Ok(::std::default::Default::default()),
                type_: Err("no value supplied for type_".to_string()),
                union: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
                x: Ok(::std::default::Default::default()),
                x1st: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Keywords {
        /// `async`
        pub fn async_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.async_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for async_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `await`
        pub fn await_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.await_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for await_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `builder`
        pub fn builder<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.builder = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for builder: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `crate`
        pub fn crate_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.crate_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for crate_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `default`
        pub fn default<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.default = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for default: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `fn`
        pub fn fn_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.fn_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for fn_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `gen`
        pub fn gen_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.gen_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for gen_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `match`
        pub fn match_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.match_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for match_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `@odata.type`
        pub fn odata_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.odata_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for odata_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `Self`
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `self`
        pub fn self_2<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.self_2 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_2: {e}"));
            self
        }
        /// `super`
        pub fn super_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.super_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for super_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `try`
        pub fn try_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.try_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for try_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `type`
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// `union`
        pub fn union<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.union = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for union: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `value`
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// ``
        pub fn x<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.x = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for x: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `1st`
        pub fn x1st<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.x1st = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for x1st: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Keywords> for super::Keywords {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Keywords,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                async_: value.async_?,
                await_: value.await_?,
                builder: value.builder?,
                crate_: value.crate_?,
                default: value.default?,
                fn_: value.fn_?,
                gen_: value.gen_?,
                match_: value.match_?,
                odata_type: value.odata_type?,
                self_: value.self_?,
                self_2: value.self_2?,
                super_: value.super_?,
                try_: value.try_?,
                type_: value.type_?,
                union: value.union?,
                value: value.value?,
                x: value.x?,
                x1st: value.x1st?,
            })
        }
    }
    impl ::std::convert::From<super::Keywords> for Keywords {
        fn from(value: super::Keywords) -> Self {
            Self {
                async_: Ok(value.async_),
                await_: Ok(value.await_),
                builder: Ok(value.builder),
                crate_: Ok(value.crate_),
                default: Ok(value.default),
                fn_: Ok(value.fn_),
                gen_: Ok(value.gen_),
                match_: Ok(value.match_),
                odata_type: Ok(value.odata_type),
                self_: Ok(value.self_),
                self_2: Ok(value.self_2),
                super_: Ok(value.super_),
                try_: Ok(value.try_),
                type_: Ok(value.type_),
                union: Ok(value.union),
                value: Ok(value.value),
                x: Ok(value.x),
                x1st: Ok(value.x1st),
            }
        }
    }
    /// Builder of [`Names`](super::Names).
    #[derive(Clone, Debug)]
    pub struct Names {
        list: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Result>>,
            ::std::string::String,
        >,
        option: ::std::result::Result<
            ::std::option::Option<super::Option>,
            ::std::string::String,
        >,
        string: ::std::result::Result<
            ::std::option::Option<super::String>,
            ::std::string::String,
        >,
        vec: ::std::result::Result<
            ::std::option::Option<super::Vec>,
            ::std::string::String,
        >,
        words: ::std::result::Result<
            ::std::option::Option<super::Words>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Names {
        fn default() -> Self {
            Self {
                list: Ok(::std::default::Default::default()),
                option: Ok(::std::default::Default::default()),
                string: Ok(::std::default::Default::default()),
                vec: Ok(::std::default::Default::default()),
                words: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Names {
        /// `list`
        pub fn list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Result>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.list = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for list: {e}"));
            self
        }
        /// `option`
        pub fn option<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Option>,
            T::Error: ::std::fmt::Display,
        {
            self.option = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for option: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `string`
        pub fn string<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::String>,
            T::Error: ::std::fmt::Display,
        {
            self.string = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for string: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `vec`
        pub fn vec<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Vec>,
            T::Error: ::std::fmt::Display,
        {
            self.vec = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for vec: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `words`
        pub fn words<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Words>,
            T::Error: ::std::fmt::Display,
        {
            self.words = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for words: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Names> for super::Names {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Names,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                list: value.list?,
                option: value.option?,
                string: value.string?,
                vec: value.vec?,
                words: value.words?,
            })
        }
    }
    impl ::std::convert::From<super::Names> for Names {
        fn from(value: super::Names) -> Self {
            Self {
                list: Ok(value.list),
                option: Ok(value.option),
                string: Ok(value.string),
                vec: Ok(value.vec),
                words: Ok(value.words),
            }
        }
    }
    /// Builder of [`Ok`](super::Ok).
    #[derive(Clone, Debug)]
    pub struct Ok {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Ok {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Ok {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Ok> for super::Ok {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Ok,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Ok> for Ok {
        fn from(value: super::Ok) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Option`](super::Option).
    #[derive(Clone, Debug)]
    pub struct Option {
        a: ::std::result::Result<::std::string::String, ::std::string::String>,
        b: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Option {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
                b: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Option {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
        /// `b`
        pub fn b<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.b = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for b: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Option> for super::Option {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Option,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a?, b: value.b? })
        }
    }
    impl ::std::convert::From<super::Option> for Option {
        fn from(value: super::Option) -> Self {
            Self {
                a: Ok(value.a),
                b: Ok(value.b),
            }
        }
    }
    /// Builder of [`PartialEq`](super::PartialEq).
    #[derive(Clone, Debug)]
    pub struct PartialEq {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PartialEq {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PartialEq {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PartialEq> for super::PartialEq {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartialEq,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::PartialEq> for PartialEq {
        fn from(value: super::PartialEq) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Result`](super::Result).
    #[derive(Clone, Debug)]
    pub struct Result {
        a: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Result {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl Result {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Result> for super::Result {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Result,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Result> for Result {
        fn from(value: super::Result) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Self_`](super::Self_).
    #[derive(Clone, Debug)]
    pub struct Self_ {
        a: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Self_ {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl Self_ {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Self_> for super::Self_ {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Self_,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Self_> for Self_ {
        fn from(value: super::Self_) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Serialize`](super::Serialize).
    #[derive(Clone, Debug)]
    pub struct Serialize {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Serialize {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Serialize {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Serialize> for super::Serialize {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Serialize,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Serialize> for Serialize {
        fn from(value: super::Serialize) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`String`](super::String).
    #[derive(Clone, Debug)]
    pub struct String {
        a: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for String {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl String {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<String> for super::String {
        type Error = super::error::ConversionError;
        fn try_from(
            value: String,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::String> for String {
        fn from(value: super::String) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`TryFrom`](super::TryFrom).
    #[derive(Clone, Debug)]
    pub struct TryFrom {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TryFrom {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TryFrom {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<TryFrom> for super::TryFrom {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TryFrom,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::TryFrom> for TryFrom {
        fn from(value: super::TryFrom) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Value`](super::Value).
    #[derive(Clone, Debug)]
    pub struct Value {
        a: ::std::result::Result<::serde_json::Value, ::std::string::String>,
    }
    impl ::std::default::Default for Value {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl Value {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Value> for super::Value {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Value,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Value> for Value {
        fn from(value: super::Value) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Vec`](super::Vec).
    #[derive(Clone, Debug)]
    pub struct Vec {
        a: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Vec {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl Vec {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Vec> for super::Vec {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Vec,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Vec> for Vec {
        fn from(value: super::Vec) -> Self {
            Self { a: Ok(value.a) }
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
        ("Box", generator.subschema_for::<Box>()),
        ("Builder", generator.subschema_for::<Builder>()),
        ("Client", generator.subschema_for::<Client>()),
        ("Clone", generator.subschema_for::<Clone>()),
        ("Debug", generator.subschema_for::<Debug>()),
        ("Default", generator.subschema_for::<Default>()),
        ("Error", generator.subschema_for::<Error>()),
        ("From", generator.subschema_for::<From>()),
        ("Keywords", generator.subschema_for::<Keywords>()),
        ("Names", generator.subschema_for::<Names>()),
        ("Ok", generator.subschema_for::<Ok>()),
        ("Option", generator.subschema_for::<Option>()),
        ("PartialEq", generator.subschema_for::<PartialEq>()),
        ("Result", generator.subschema_for::<Result>()),
        ("Self", generator.subschema_for::<Self_>()),
        ("Serialize", generator.subschema_for::<Serialize>()),
        ("String", generator.subschema_for::<String>()),
        ("TryFrom", generator.subschema_for::<TryFrom>()),
        ("Value", generator.subschema_for::<Value>()),
        ("Vec", generator.subschema_for::<Vec>()),
        ("Words", generator.subschema_for::<Words>()),
    ]
}
