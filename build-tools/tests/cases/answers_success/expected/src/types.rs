// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `/paths/~1inline/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct GetInlineResponse {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<GetInlineResponseA>,
}
impl GetInlineResponse {
    pub fn builder() -> builder::GetInlineResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1inline/get/responses/200/properties/a` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct GetInlineResponseA {
    /// `b`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::string::String>,
}
impl GetInlineResponseA {
    pub fn builder() -> builder::GetInlineResponseA {
        ::std::default::Default::default()
    }
}
/// `One` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct One {
    /// `one`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub one: ::std::option::Option<::std::string::String>,
}
impl One {
    pub fn builder() -> builder::One {
        ::std::default::Default::default()
    }
}
/// `Other` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Other {
    /// `other`
    pub other: ::std::string::String,
}
impl Other {
    pub fn builder() -> builder::Other {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`GetInlineResponse`](super::GetInlineResponse).
    #[derive(Clone, Debug)]
    pub struct GetInlineResponse {
        a: ::std::result::Result<
            ::std::option::Option<super::GetInlineResponseA>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetInlineResponse {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl GetInlineResponse {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::GetInlineResponseA>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<GetInlineResponse> for super::GetInlineResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetInlineResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::GetInlineResponse> for GetInlineResponse {
        fn from(value: super::GetInlineResponse) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`GetInlineResponseA`](super::GetInlineResponseA).
    #[derive(Clone, Debug)]
    pub struct GetInlineResponseA {
        b: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetInlineResponseA {
        fn default() -> Self {
            Self {
                b: Ok(::std::default::Default::default()),
            }
        }
    }
    impl GetInlineResponseA {
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
    impl ::std::convert::TryFrom<GetInlineResponseA> for super::GetInlineResponseA {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetInlineResponseA,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { b: value.b? })
        }
    }
    impl ::std::convert::From<super::GetInlineResponseA> for GetInlineResponseA {
        fn from(value: super::GetInlineResponseA) -> Self {
            Self { b: Ok(value.b) }
        }
    }
    /// Builder of [`One`](super::One).
    #[derive(Clone, Debug)]
    pub struct One {
        one: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for One {
        fn default() -> Self {
            Self {
                one: Ok(::std::default::Default::default()),
            }
        }
    }
    impl One {
        /// `one`
        pub fn one<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.one = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for one: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<One> for super::One {
        type Error = super::error::ConversionError;
        fn try_from(
            value: One,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { one: value.one? })
        }
    }
    impl ::std::convert::From<super::One> for One {
        fn from(value: super::One) -> Self {
            Self { one: Ok(value.one) }
        }
    }
    /// Builder of [`Other`](super::Other).
    #[derive(Clone, Debug)]
    pub struct Other {
        other: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Other {
        fn default() -> Self {
            Self {
                other: Err("no value supplied for other".to_string()),
            }
        }
    }
    impl Other {
        /// `other`
        pub fn other<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.other = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for other: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Other> for super::Other {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Other,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { other: value.other? })
        }
    }
    impl ::std::convert::From<super::Other> for Other {
        fn from(value: super::Other) -> Self {
            Self { other: Ok(value.other) }
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
        ("/paths/~1inline/get/responses/200", generator.subschema_for::<GetInlineResponse>()),
        ("/paths/~1inline/get/responses/200/properties/a", generator.subschema_for::<GetInlineResponseA>()),
        ("One", generator.subschema_for::<One>()),
        ("Other", generator.subschema_for::<Other>()),
    ]
}
