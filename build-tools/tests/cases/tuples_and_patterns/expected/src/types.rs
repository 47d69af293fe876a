// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `Map` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Map {
    /// `corners`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub corners: ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
    /// `legend`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub legend: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `scale`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scale: ::std::option::Option<Scale>,
    /// `tiles`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tiles: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl Map {
    pub fn builder() -> builder::Map {
        ::std::default::Default::default()
    }
}
/// `Scale` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Scale {
    /// `metres`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metres: ::std::option::Option<i32>,
}
impl Scale {
    pub fn builder() -> builder::Scale {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Map`](super::Map).
    #[derive(Clone, Debug)]
    pub struct Map {
        corners: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
            ::std::string::String,
        >,
        legend: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        scale: ::std::result::Result<
            ::std::option::Option<super::Scale>,
            ::std::string::String,
        >,
        tiles: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Map {
        fn default() -> Self {
            Self {
                corners: Ok(::std::default::Default::default()),
                legend: Ok(::std::default::Default::default()),
                scale: Ok(::std::default::Default::default()),
                tiles: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Map {
        /// `corners`
        pub fn corners<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.corners = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for corners: {e}")
                });
            self
        }
        /// `legend`
        pub fn legend<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.legend = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for legend: {e}"));
            self
        }
        /// `scale`
        pub fn scale<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Scale>,
            T::Error: ::std::fmt::Display,
        {
            self.scale = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scale: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `tiles`
        pub fn tiles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tiles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tiles: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Map> for super::Map {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Map,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                corners: value.corners?,
                legend: value.legend?,
                scale: value.scale?,
                tiles: value.tiles?,
            })
        }
    }
    impl ::std::convert::From<super::Map> for Map {
        fn from(value: super::Map) -> Self {
            Self {
                corners: Ok(value.corners),
                legend: Ok(value.legend),
                scale: Ok(value.scale),
                tiles: Ok(value.tiles),
            }
        }
    }
    /// Builder of [`Scale`](super::Scale).
    #[derive(Clone, Debug)]
    pub struct Scale {
        metres: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    }
    impl ::std::default::Default for Scale {
        fn default() -> Self {
            Self {
                metres: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Scale {
        /// `metres`
        pub fn metres<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.metres = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for metres: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Scale> for super::Scale {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Scale,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { metres: value.metres? })
        }
    }
    impl ::std::convert::From<super::Scale> for Scale {
        fn from(value: super::Scale) -> Self {
            Self { metres: Ok(value.metres) }
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
        ("Map", generator.subschema_for::<Map>()),
        ("Scale", generator.subschema_for::<Scale>()),
    ]
}
