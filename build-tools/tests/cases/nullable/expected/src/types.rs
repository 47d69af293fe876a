// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `Level` of the document.
    pub enum Level: str {
        Low = "low",
        High = "high",
    } else Unknown
}

/// `MaybeText` of the document.
pub type MaybeText = ::std::string::String;

/// `Everything` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Everything {
    /// `alone`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alone: ::std::option::Option<Plain>,
    /// `any`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::serde_json::Value>,
    /// `beside`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub beside: ::std::option::Option<Plain>,
    /// `level`
    pub level: ::std::option::Option<Level>,
    /// `list`
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub list: ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    /// `map`
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub map: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<i64>,
    >,
    /// `maybe`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub maybe: ::std::option::Option<Maybe>,
    /// `nullableList`
    #[serde(rename = "nullableList")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub nullable_list: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `optional`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub optional: ::std::option::Option<::std::string::String>,
    /// `optionalList`
    #[serde(rename = "optionalList")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub optional_list: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::option::Option<Maybe>>,
    >,
    /// `plain`
    pub plain: Plain,
    /// `requiredAny`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requiredAny")]
    pub required_any: ::std::option::Option<::serde_json::Value>,
    /// `requiredList`
    #[serde(rename = "requiredList")]
    #[serde(default)]
    pub required_list: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `requiredMap`
    #[serde(rename = "requiredMap")]
    #[serde(default)]
    pub required_map: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, i64>,
    >,
    /// `requiredNullable`
    #[serde(rename = "requiredNullable")]
    pub required_nullable: ::std::option::Option<::std::string::String>,
    /// `requiredPlain`
    #[serde(rename = "requiredPlain")]
    pub required_plain: ::std::option::Option<Plain>,
    /// `requiredText`
    #[serde(rename = "requiredText")]
    pub required_text: ::std::string::String,
    /// `text`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// `wrapped`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wrapped: ::std::option::Option<Plain>,
}
impl Everything {
    pub fn builder() -> builder::Everything {
        ::std::default::Default::default()
    }
}
/// `Maybe` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Maybe {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Maybe {
    pub fn builder() -> builder::Maybe {
        ::std::default::Default::default()
    }
}
/// `Plain` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Plain {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Plain {
    pub fn builder() -> builder::Plain {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Everything`](super::Everything).
    #[derive(Clone, Debug)]
    pub struct Everything {
        alone: ::std::result::Result<
            ::std::option::Option<super::Plain>,
            ::std::string::String,
        >,
        any: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        beside: ::std::result::Result<
            ::std::option::Option<super::Plain>,
            ::std::string::String,
        >,
        level: ::std::result::Result<
            ::std::option::Option<super::Level>,
            ::std::string::String,
        >,
        list: ::std::result::Result<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
            ::std::string::String,
        >,
        map: ::std::result::Result<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<i64>,
            >,
            ::std::string::String,
        >,
        maybe: ::std::result::Result<
            ::std::option::Option<super::Maybe>,
            ::std::string::String,
        >,
        nullable_list: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        optional: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        optional_list: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<::std::option::Option<super::Maybe>>,
            >,
            ::std::string::String,
        >,
        plain: ::std::result::Result<super::Plain, ::std::string::String>,
        required_any: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        required_list: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        required_map: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<::std::string::String, i64>,
            >,
            ::std::string::String,
        >,
        required_nullable: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        required_plain: ::std::result::Result<
            ::std::option::Option<super::Plain>,
            ::std::string::String,
        >,
        required_text: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        text: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        wrapped: ::std::result::Result<
            ::std::option::Option<super::Plain>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Everything {
        fn default() -> Self {
            Self {
                alone: Ok(::std::default::Default::default()),
                any: Ok(::std::default::Default::default()),
                beside: Ok(::std::default::Default::default()),
                level: Ok(::std::default::Default::default()),
                list: Err("no value supplied for list".to_string()),
                map: Err("no value supplied for map".to_string()),
                maybe: Ok(::std::default::Default::default()),
                nullable_list: Ok(::std::default::Default::default()),
                optional: Ok(::std::default::Default::default()),
                optional_list: Ok(::std::default::Default::default()),
                plain: Err("no value supplied for plain".to_string()),
                required_any: Ok(::std::default::Default::default()),
                required_list: Ok(::std::default::Default::default()),
                required_map: Ok(::std::default::Default::default()),
                required_nullable: Ok(::std::default::Default::default()),
                required_plain: Ok(::std::default::Default::default()),
                required_text: Err("no value supplied for required_text".to_string()),
                text: Ok(::std::default::Default::default()),
                wrapped: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Everything {
        /// `alone`
        pub fn alone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Plain>,
            T::Error: ::std::fmt::Display,
        {
            self.alone = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for alone: {e}"))
                .map(::std::option::Option::Some);
            self
        }
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
        /// `beside`
        pub fn beside<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Plain>,
            T::Error: ::std::fmt::Display,
        {
            self.beside = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for beside: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `level`
        pub fn level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Level>,
            T::Error: ::std::fmt::Display,
        {
            self.level = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for level: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `list`
        pub fn list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<::std::option::Option<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.list = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for list: {e}"));
            self
        }
        /// `map`
        pub fn map<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<i64>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.map = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for map: {e}"));
            self
        }
        /// `maybe`
        pub fn maybe<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Maybe>,
            T::Error: ::std::fmt::Display,
        {
            self.maybe = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for maybe: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `nullableList`
        pub fn nullable_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.nullable_list = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for nullable_list: {e}")
                });
            self
        }
        /// `optional`
        pub fn optional<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.optional = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for optional: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `optionalList`
        pub fn optional_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<::std::option::Option<super::Maybe>>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.optional_list = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for optional_list: {e}")
                });
            self
        }
        /// `plain`
        pub fn plain<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Plain>,
            T::Error: ::std::fmt::Display,
        {
            self.plain = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for plain: {e}"));
            self
        }
        /// `requiredAny`
        pub fn required_any<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.required_any = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_any: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `requiredList`
        pub fn required_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.required_list = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_list: {e}")
                });
            self
        }
        /// `requiredMap`
        pub fn required_map<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<::std::string::String, i64>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.required_map = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_map: {e}")
                });
            self
        }
        /// `requiredNullable`
        pub fn required_nullable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.required_nullable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_nullable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `requiredPlain`
        pub fn required_plain<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Plain>,
            T::Error: ::std::fmt::Display,
        {
            self.required_plain = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_plain: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `requiredText`
        pub fn required_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.required_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_text: {e}")
                });
            self
        }
        /// `text`
        pub fn text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.text = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for text: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `wrapped`
        pub fn wrapped<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Plain>,
            T::Error: ::std::fmt::Display,
        {
            self.wrapped = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for wrapped: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Everything> for super::Everything {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Everything,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alone: value.alone?,
                any: value.any?,
                beside: value.beside?,
                level: value.level?,
                list: value.list?,
                map: value.map?,
                maybe: value.maybe?,
                nullable_list: value.nullable_list?,
                optional: value.optional?,
                optional_list: value.optional_list?,
                plain: value.plain?,
                required_any: value.required_any?,
                required_list: value.required_list?,
                required_map: value.required_map?,
                required_nullable: value.required_nullable?,
                required_plain: value.required_plain?,
                required_text: value.required_text?,
                text: value.text?,
                wrapped: value.wrapped?,
            })
        }
    }
    impl ::std::convert::From<super::Everything> for Everything {
        fn from(value: super::Everything) -> Self {
            Self {
                alone: Ok(value.alone),
                any: Ok(value.any),
                beside: Ok(value.beside),
                level: Ok(value.level),
                list: Ok(value.list),
                map: Ok(value.map),
                maybe: Ok(value.maybe),
                nullable_list: Ok(value.nullable_list),
                optional: Ok(value.optional),
                optional_list: Ok(value.optional_list),
                plain: Ok(value.plain),
                required_any: Ok(value.required_any),
                required_list: Ok(value.required_list),
                required_map: Ok(value.required_map),
                required_nullable: Ok(value.required_nullable),
                required_plain: Ok(value.required_plain),
                required_text: Ok(value.required_text),
                text: Ok(value.text),
                wrapped: Ok(value.wrapped),
            }
        }
    }
    /// Builder of [`Maybe`](super::Maybe).
    #[derive(Clone, Debug)]
    pub struct Maybe {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Maybe {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Maybe {
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
    impl ::std::convert::TryFrom<Maybe> for super::Maybe {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Maybe,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Maybe> for Maybe {
        fn from(value: super::Maybe) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Plain`](super::Plain).
    #[derive(Clone, Debug)]
    pub struct Plain {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Plain {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Plain {
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
    impl ::std::convert::TryFrom<Plain> for super::Plain {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Plain,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Plain> for Plain {
        fn from(value: super::Plain) -> Self {
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
        ("Everything", generator.subschema_for::<Everything>()),
        ("Level", generator.subschema_for::<Level>()),
        ("Maybe", generator.subschema_for::<Maybe>()),
        ("MaybeText", generator.subschema_for::<MaybeText>()),
        ("Plain", generator.subschema_for::<Plain>()),
    ]
}
