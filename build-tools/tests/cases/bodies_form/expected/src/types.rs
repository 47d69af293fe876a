// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `/paths/~1introspection/post/requestBody` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct IntrospectBody {
    /// `hint`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hint: ::std::option::Option<::std::string::String>,
    /// `subject`
    pub subject: ::std::string::String,
    /// `tags`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tags: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl IntrospectBody {
    pub fn builder() -> builder::IntrospectBody {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`IntrospectBody`](super::IntrospectBody).
    #[derive(Clone, Debug)]
    pub struct IntrospectBody {
        hint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<::std::string::String, ::std::string::String>,
        tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IntrospectBody {
        fn default() -> Self {
            Self {
                hint: Ok(::std::default::Default::default()),
                subject: Err("no value supplied for subject".to_string()),
                tags: Ok(::std::default::Default::default()),
            }
        }
    }
    impl IntrospectBody {
        /// `hint`
        pub fn hint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.hint = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for hint: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `subject`
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject: {e}")
                });
            self
        }
        /// `tags`
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<IntrospectBody> for super::IntrospectBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IntrospectBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hint: value.hint?,
                subject: value.subject?,
                tags: value.tags?,
            })
        }
    }
    impl ::std::convert::From<super::IntrospectBody> for IntrospectBody {
        fn from(value: super::IntrospectBody) -> Self {
            Self {
                hint: Ok(value.hint),
                subject: Ok(value.subject),
                tags: Ok(value.tags),
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
        ("/paths/~1introspection/post/requestBody", generator.subschema_for::<IntrospectBody>()),
    ]
}
