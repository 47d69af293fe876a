// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `Any` of the document.
pub type Any = ::serde_json::Value;

/// `Anything` of the document.
pub type Anything = ::serde_json::Value;

/// `Id` of the document.
pub type Id = ::altinn_runtime::Uuid;

/// `Ids` of the document.
pub type Ids = ::std::vec::Vec<::altinn_runtime::Uuid>;

/// `Name` of the document.
pub type Name = ::std::string::String;

/// `Named` of the document.
pub type Named = ::std::vec::Vec<NamedItem>;

/// `Names` of the document.
pub type Names = ::std::collections::BTreeMap<::std::string::String, ::std::string::String>;

/// `Other` of the document.
pub type Other = ::std::vec::Vec<::altinn_runtime::Uuid>;

/// `Time` of the document.
pub type Time = ::altinn_runtime::Timestamp;

/// `Holder` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Holder {
    /// `any`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::serde_json::Value>,
    /// `id`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// `other`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub other: ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
    /// `time`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl Holder {
    pub fn builder() -> builder::Holder {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Named/items` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NamedItem {
    /// `x`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::std::string::String>,
}
impl NamedItem {
    pub fn builder() -> builder::NamedItem {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Holder`](super::Holder).
    #[derive(Clone, Debug)]
    pub struct Holder {
        any: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        other: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Holder {
        fn default() -> Self {
            Self {
                any: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                other: Ok(::std::default::Default::default()),
                time: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Holder {
        /// `any`
        pub fn any<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.any = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for any: {e}"))
                .map(::std::option::Option::Some);
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
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `other`
        pub fn other<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.other = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for other: {e}"));
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
                .map_err(|e| format!("error converting supplied value for time: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Holder> for super::Holder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Holder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                any: value.any?,
                id: value.id?,
                other: value.other?,
                time: value.time?,
            })
        }
    }
    impl ::std::convert::From<super::Holder> for Holder {
        fn from(value: super::Holder) -> Self {
            Self {
                any: Ok(value.any),
                id: Ok(value.id),
                other: Ok(value.other),
                time: Ok(value.time),
            }
        }
    }
    /// Builder of [`NamedItem`](super::NamedItem).
    #[derive(Clone, Debug)]
    pub struct NamedItem {
        x: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NamedItem {
        fn default() -> Self {
            Self {
                x: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NamedItem {
        /// `x`
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
    }
    impl ::std::convert::TryFrom<NamedItem> for super::NamedItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NamedItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { x: value.x? })
        }
    }
    impl ::std::convert::From<super::NamedItem> for NamedItem {
        fn from(value: super::NamedItem) -> Self {
            Self { x: Ok(value.x) }
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
        ("Any", generator.subschema_for::<Any>()),
        ("Anything", generator.subschema_for::<Anything>()),
        ("Holder", generator.subschema_for::<Holder>()),
        ("Id", generator.subschema_for::<Id>()),
        ("Ids", generator.subschema_for::<Ids>()),
        ("Name", generator.subschema_for::<Name>()),
        ("Named", generator.subschema_for::<Named>()),
        ("/components/schemas/Named/items", generator.subschema_for::<NamedItem>()),
        ("Names", generator.subschema_for::<Names>()),
        ("Other", generator.subschema_for::<Other>()),
        ("Time", generator.subschema_for::<Time>()),
    ]
}
