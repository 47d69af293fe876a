// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `/components/schemas/Holder/properties/inline` of the document.
    pub enum HolderInline: i64 {
        Value5 = 5 "Value5",
        Value6 = 6 "Value6",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/components/schemas/Holder/properties/nullable` of the document.
    pub enum HolderNullable: i64 {
        Value7 = 7 "Value7",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Mismatch` of the document.
    pub enum Mismatch: i64 {
        Value1 = 1 "Value1",
        Value2 = 2 "Value2",
        Value3 = 3 "Value3",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Named` of the document.
    pub enum Named: i64 {
        Person = 1 "Person",
        Organisation = 2 "Organisation",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Numbers` of the document.
    pub enum Numbers: i64 {
        Value0 = 0 "Value0",
        Value1 = 1 "Value1",
        Value2 = 2 "Value2",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Older` of the document.
    pub enum Older: i64 {
        One = 1 "one",
        Two = 2 "two",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Signed` of the document.
    pub enum Signed: i64 {
        ValueMinus1 = -1 "ValueMinus1",
        Value0 = 0 "Value0",
        Value1 = 1 "Value1",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Twice` of the document.
    pub enum Twice: i64 {
        A = 1 "a",
        A2 = 2 "A",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Unknowns` of the document.
    pub enum Unknowns: i64 {
        Unknown = 0 "Unknown",
        Known = 1 "Known",
    } else Unrecognized
}

/// `Holder` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Holder {
    /// `inline`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inline: ::std::option::Option<HolderInline>,
    /// `list`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub list: ::altinn_runtime::Optional<::std::vec::Vec<Signed>>,
    /// `nullable`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nullable: ::std::option::Option<HolderNullable>,
    /// `numbers`
    pub numbers: Numbers,
}
impl Holder {
    pub fn builder() -> builder::Holder {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Holder`](super::Holder).
    #[derive(Clone, Debug)]
    pub struct Holder {
        inline: ::std::result::Result<
            ::std::option::Option<super::HolderInline>,
            ::std::string::String,
        >,
        list: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Signed>>,
            ::std::string::String,
        >,
        nullable: ::std::result::Result<
            ::std::option::Option<super::HolderNullable>,
            ::std::string::String,
        >,
        numbers: ::std::result::Result<super::Numbers, ::std::string::String>,
    }
    impl ::std::default::Default for Holder {
        fn default() -> Self {
            Self {
                inline: Ok(::std::default::Default::default()),
                list: Ok(::std::default::Default::default()),
                nullable: Ok(::std::default::Default::default()),
                numbers: Err("no value supplied for numbers".to_string()),
            }
        }
    }
    impl Holder {
        /// `inline`
        pub fn inline<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HolderInline>,
            T::Error: ::std::fmt::Display,
        {
            self.inline = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for inline: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `list`
        pub fn list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Signed>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.list = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for list: {e}"));
            self
        }
        /// `nullable`
        pub fn nullable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HolderNullable>,
            T::Error: ::std::fmt::Display,
        {
            self.nullable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for nullable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `numbers`
        pub fn numbers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Numbers>,
            T::Error: ::std::fmt::Display,
        {
            self.numbers = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for numbers: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Holder> for super::Holder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Holder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                inline: value.inline?,
                list: value.list?,
                nullable: value.nullable?,
                numbers: value.numbers?,
            })
        }
    }
    impl ::std::convert::From<super::Holder> for Holder {
        fn from(value: super::Holder) -> Self {
            Self {
                inline: Ok(value.inline),
                list: Ok(value.list),
                nullable: Ok(value.nullable),
                numbers: Ok(value.numbers),
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
        ("Holder", generator.subschema_for::<Holder>()),
        ("/components/schemas/Holder/properties/inline", generator.subschema_for::<HolderInline>()),
        ("/components/schemas/Holder/properties/nullable", generator.subschema_for::<HolderNullable>()),
        ("Mismatch", generator.subschema_for::<Mismatch>()),
        ("Named", generator.subschema_for::<Named>()),
        ("Numbers", generator.subschema_for::<Numbers>()),
        ("Older", generator.subschema_for::<Older>()),
        ("Signed", generator.subschema_for::<Signed>()),
        ("Twice", generator.subschema_for::<Twice>()),
        ("Unknowns", generator.subschema_for::<Unknowns>()),
    ]
}
