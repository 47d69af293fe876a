// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `Colour` of the document.
    pub enum Colour: str {
        Red = "red",
        Green = "green",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1search/get/parameters/level` of the document.
    pub enum Level: i64 {
        Value1 = 1 "Value1",
        Value2 = 2 "Value2",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1search/get/parameters/colour` of the document.
    pub enum SearchColour: str {
        Red = "red",
        Green = "green",
    } else Unknown
}

/// `Filter` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Filter {
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl Filter {
    pub fn builder() -> builder::Filter {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Filter`](super::Filter).
    #[derive(Clone, Debug)]
    pub struct Filter {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Filter {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Filter {
        /// `name`
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Filter> for super::Filter {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Filter,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { name: value.name? })
        }
    }
    impl ::std::convert::From<super::Filter> for Filter {
        fn from(value: super::Filter) -> Self {
            Self { name: Ok(value.name) }
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
        ("Colour", generator.subschema_for::<Colour>()),
        ("Filter", generator.subschema_for::<Filter>()),
        ("/paths/~1search/get/parameters/level", generator.subschema_for::<Level>()),
        ("/paths/~1search/get/parameters/colour", generator.subschema_for::<SearchColour>()),
    ]
}
