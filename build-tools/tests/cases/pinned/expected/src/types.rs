// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `/components/schemas/ThingV2/properties/part` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Piece {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Piece {
    pub fn builder() -> builder::Piece {
        ::std::default::Default::default()
    }
}
/// `ThingV2` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Thing {
    /// `part`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub part: ::std::option::Option<Piece>,
}
impl Thing {
    pub fn builder() -> builder::Thing {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Piece`](super::Piece).
    #[derive(Clone, Debug)]
    pub struct Piece {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Piece {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Piece {
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
    impl ::std::convert::TryFrom<Piece> for super::Piece {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Piece,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Piece> for Piece {
        fn from(value: super::Piece) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Thing`](super::Thing).
    #[derive(Clone, Debug)]
    pub struct Thing {
        part: ::std::result::Result<
            ::std::option::Option<super::Piece>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Thing {
        fn default() -> Self {
            Self {
                part: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Thing {
        /// `part`
        pub fn part<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Piece>,
            T::Error: ::std::fmt::Display,
        {
            self.part = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for part: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Thing> for super::Thing {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Thing,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { part: value.part? })
        }
    }
    impl ::std::convert::From<super::Thing> for Thing {
        fn from(value: super::Thing) -> Self {
            Self { part: Ok(value.part) }
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
        ("/components/schemas/ThingV2/properties/part", generator.subschema_for::<Piece>()),
        ("ThingV2", generator.subschema_for::<Thing>()),
    ]
}
