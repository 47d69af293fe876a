// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_union! {
    /// `/components/schemas/Lamp/properties/level` of the document.
    pub enum LampLevel: untagged {
        Integer(i64),
        Text(::std::string::String),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    LampLevel, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<i64>(),
        generator.subschema_for::<::std::string::String>(),
    ])
}

impl ::std::convert::From<i64> for LampLevel {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<::std::string::String> for LampLevel {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

::altinn_runtime::open_enum! {
    /// `/components/schemas/Lamp/properties/mode` of the document.
    pub enum LampMode: str {
        Steady = "steady",
    } else Unknown
}

/// `Lamp` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Lamp {
    /// `bulbs`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub bulbs: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::option::Option<::altinn_runtime::Number>>,
    >,
    /// `id`
    pub id: i64,
    /// `level`
    pub level: LampLevel,
    /// `mode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<LampMode>,
    /// `name`
    pub name: ::std::option::Option<::std::string::String>,
    /// `nothing`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nothing: ::std::option::Option<::serde_json::Value>,
}
impl Lamp {
    pub fn builder() -> builder::Lamp {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Lamp`](super::Lamp).
    #[derive(Clone, Debug)]
    pub struct Lamp {
        bulbs: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<::std::option::Option<::altinn_runtime::Number>>,
            >,
            ::std::string::String,
        >,
        id: ::std::result::Result<i64, ::std::string::String>,
        level: ::std::result::Result<super::LampLevel, ::std::string::String>,
        mode: ::std::result::Result<
            ::std::option::Option<super::LampMode>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        nothing: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Lamp {
        fn default() -> Self {
            Self {
                bulbs: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                level: Err("no value supplied for level".to_string()),
                mode: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                nothing: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Lamp {
        /// `bulbs`
        pub fn bulbs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<::std::option::Option<::altinn_runtime::Number>>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.bulbs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for bulbs: {e}"));
            self
        }
        /// `id`
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// `level`
        pub fn level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::LampLevel>,
            T::Error: ::std::fmt::Display,
        {
            self.level = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for level: {e}"));
            self
        }
        /// `mode`
        pub fn mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::LampMode>,
            T::Error: ::std::fmt::Display,
        {
            self.mode = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mode: {e}"))
                .map(::std::option::Option::Some);
            self
        }
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
        /// `nothing`
        pub fn nothing<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.nothing = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for nothing: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Lamp> for super::Lamp {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Lamp,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                bulbs: value.bulbs?,
                id: value.id?,
                level: value.level?,
                mode: value.mode?,
                name: value.name?,
                nothing: value.nothing?,
            })
        }
    }
    impl ::std::convert::From<super::Lamp> for Lamp {
        fn from(value: super::Lamp) -> Self {
            Self {
                bulbs: Ok(value.bulbs),
                id: Ok(value.id),
                level: Ok(value.level),
                mode: Ok(value.mode),
                name: Ok(value.name),
                nothing: Ok(value.nothing),
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
        ("Lamp", generator.subschema_for::<Lamp>()),
        ("/components/schemas/Lamp/properties/level", generator.subschema_for::<LampLevel>()),
        ("/components/schemas/Lamp/properties/mode", generator.subschema_for::<LampMode>()),
    ]
}
