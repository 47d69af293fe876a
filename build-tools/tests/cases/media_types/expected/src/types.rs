// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `/components/schemas/Change/properties/op` of the document.
    pub enum ChangeOp: str {
        Add = "add",
        Remove = "remove",
        Replace = "replace",
    } else Unknown
}

/// `Change` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Change {
    /// `op`
    pub op: ChangeOp,
    /// `path`
    pub path: ::std::string::String,
    /// `value`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::serde_json::Value>,
}
impl Change {
    pub fn builder() -> builder::Change {
        ::std::default::Default::default()
    }
}
/// `Note` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Note {
    /// `text`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
impl Note {
    pub fn builder() -> builder::Note {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Change`](super::Change).
    #[derive(Clone, Debug)]
    pub struct Change {
        op: ::std::result::Result<super::ChangeOp, ::std::string::String>,
        path: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Change {
        fn default() -> Self {
            Self {
                op: Err("no value supplied for op".to_string()),
                path: Err("no value supplied for path".to_string()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Change {
        /// `op`
        pub fn op<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ChangeOp>,
            T::Error: ::std::fmt::Display,
        {
            self.op = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for op: {e}"));
            self
        }
        /// `path`
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"));
            self
        }
        /// `value`
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Change> for super::Change {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Change,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                op: value.op?,
                path: value.path?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::Change> for Change {
        fn from(value: super::Change) -> Self {
            Self {
                op: Ok(value.op),
                path: Ok(value.path),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`Note`](super::Note).
    #[derive(Clone, Debug)]
    pub struct Note {
        text: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Note {
        fn default() -> Self {
            Self {
                text: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Note {
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
    }
    impl ::std::convert::TryFrom<Note> for super::Note {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Note,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { text: value.text? })
        }
    }
    impl ::std::convert::From<super::Note> for Note {
        fn from(value: super::Note) -> Self {
            Self { text: Ok(value.text) }
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
        ("Change", generator.subschema_for::<Change>()),
        ("/components/schemas/Change/properties/op", generator.subschema_for::<ChangeOp>()),
        ("Note", generator.subschema_for::<Note>()),
    ]
}
