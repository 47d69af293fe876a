// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `Altinn2` of the document.
    pub enum Altinn2: str {
        X = "X",
        Y = "Y",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Doubled` of the document.
    pub enum Doubled: str {
        A = "a",
        B = "b",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Hard` of the document.
    pub enum Hard: str {
        Unknown = "Unknown",
        Unrecognized = "Unrecognized",
        Unknown2 = "unknown",
    } else Unrecognized2
}

::altinn_runtime::open_enum! {
    /// `/components/schemas/Holder/properties/inline` of the document.
    pub enum HolderInline: str {
        In = "in",
        Out = "out",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/components/schemas/Holder/properties/list/items` of the document.
    pub enum HolderListItem: str {
        Up = "up",
        Down = "down",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/components/schemas/Holder/properties/nullable` of the document.
    pub enum HolderNullable: str {
        A = "a",
    } else Unknown
}

/// `Mixed` of the document.
pub type Mixed = ::serde_json::Value;

::altinn_runtime::open_enum! {
    /// `Odd` of the document.
    pub enum Odd: str {
        Empty = "",
        X = " ",
        Plus1 = "+1",
        Minus1 = "-1",
        X1 = "1",
        X2 = "<=",
        X3 = ">=",
        Self_ = "self",
        Self2 = "Self",
        Aeoa = "æøå",
        X4 = "日本",
        AB = "a\"b",
        AB2 = "a\\b",
        X5 = "{}",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Single` of the document.
    pub enum Single: str {
        Only = "only",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Status` of the document.
    pub enum Status: str {
        OrderDone = "Order_Done",
        OrderDone2 = "order_done",
        OrderDone3 = "ORDER-DONE",
        Unknown = "Unknown",
    } else Unrecognized
}

::altinn_runtime::open_enum! {
    /// `Untyped` of the document.
    pub enum Untyped: str {
        YesPlease = "yes please",
        NoThanks = "no thanks",
    } else Unknown
}

/// `Holder` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    pub list: ::altinn_runtime::Optional<::std::vec::Vec<HolderListItem>>,
    /// `mixed`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mixed: ::std::option::Option<::serde_json::Value>,
    /// `nullable`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nullable: ::std::option::Option<HolderNullable>,
    /// `status`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<Status>,
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
            ::altinn_runtime::Optional<::std::vec::Vec<super::HolderListItem>>,
            ::std::string::String,
        >,
        mixed: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        nullable: ::std::result::Result<
            ::std::option::Option<super::HolderNullable>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::Status>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Holder {
        fn default() -> Self {
            Self {
                inline: Ok(::std::default::Default::default()),
                list: Ok(::std::default::Default::default()),
                mixed: Ok(::std::default::Default::default()),
                nullable: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
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
                ::altinn_runtime::Optional<::std::vec::Vec<super::HolderListItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.list = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for list: {e}"));
            self
        }
        /// `mixed`
        pub fn mixed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.mixed = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mixed: {e}"))
                .map(::std::option::Option::Some);
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
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Status>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
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
                mixed: value.mixed?,
                nullable: value.nullable?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::Holder> for Holder {
        fn from(value: super::Holder) -> Self {
            Self {
                inline: Ok(value.inline),
                list: Ok(value.list),
                mixed: Ok(value.mixed),
                nullable: Ok(value.nullable),
                status: Ok(value.status),
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
        ("Altinn2", generator.subschema_for::<Altinn2>()),
        ("Doubled", generator.subschema_for::<Doubled>()),
        ("Hard", generator.subschema_for::<Hard>()),
        ("Holder", generator.subschema_for::<Holder>()),
        ("/components/schemas/Holder/properties/inline", generator.subschema_for::<HolderInline>()),
        ("/components/schemas/Holder/properties/list/items", generator.subschema_for::<HolderListItem>()),
        ("/components/schemas/Holder/properties/nullable", generator.subschema_for::<HolderNullable>()),
        ("Mixed", generator.subschema_for::<Mixed>()),
        ("Odd", generator.subschema_for::<Odd>()),
        ("Single", generator.subschema_for::<Single>()),
        ("Status", generator.subschema_for::<Status>()),
        ("Untyped", generator.subschema_for::<Untyped>()),
    ]
}
