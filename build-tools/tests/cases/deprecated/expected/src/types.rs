// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `Mixed` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct Mixed {
    /// `now`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub now: ::std::option::Option<::std::string::String>,
    /// `old`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub old: ::std::option::Option<Old>,
    /// `older`
    #[deprecated]
    pub older: ::std::string::String,
}
impl Mixed {
    pub fn builder() -> builder::Mixed {
        ::std::default::Default::default()
    }
}
/// `Old` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Old {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Old {
    pub fn builder() -> builder::Old {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Mixed`](super::Mixed).
    #[derive(Clone, Debug)]
    pub struct Mixed {
        now: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        old: ::std::result::Result<
            ::std::option::Option<super::Old>,
            ::std::string::String,
        >,
        older: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Mixed {
        fn default() -> Self {
            Self {
                now: Ok(::std::default::Default::default()),
                old: Ok(::std::default::Default::default()),
                older: Err("no value supplied for older".to_string()),
            }
        }
    }
    impl Mixed {
        /// `now`
        pub fn now<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.now = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for now: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `old`
        pub fn old<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Old>,
            T::Error: ::std::fmt::Display,
        {
            self.old = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for old: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `older`
        pub fn older<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.older = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for older: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Mixed> for super::Mixed {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Mixed,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                now: value.now?,
                old: value.old?,
                older: value.older?,
            })
        }
    }
    impl ::std::convert::From<super::Mixed> for Mixed {
        fn from(value: super::Mixed) -> Self {
            Self {
                now: Ok(value.now),
                old: Ok(value.old),
                older: Ok(value.older),
            }
        }
    }
    /// Builder of [`Old`](super::Old).
    #[derive(Clone, Debug)]
    pub struct Old {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Old {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Old {
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
    impl ::std::convert::TryFrom<Old> for super::Old {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Old,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Old> for Old {
        fn from(value: super::Old) -> Self {
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
        ("Mixed", generator.subschema_for::<Mixed>()),
        ("Old", generator.subschema_for::<Old>()),
    ]
}
