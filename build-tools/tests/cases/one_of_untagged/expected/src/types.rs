// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `Anything` of the document.
pub type Anything = ::serde_json::Value;

::altinn_runtime::open_union! {
    /// `/components/schemas/Holder/properties/own` of the document.
    pub enum HolderOwn: untagged {
        Integer(i64),
        Thing(Thing),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    HolderOwn, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<i64>(),
        generator.subschema_for::<Thing>(),
    ])
}

impl ::std::convert::From<i64> for HolderOwn {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<Thing> for HolderOwn {
    fn from(value: Thing) -> Self {
        Self::Thing(value)
    }
}

::altinn_runtime::open_union! {
    /// `Inline` of the document.
    pub enum Inline: untagged {
        InlineVariant0(InlineVariant0),
        InlineVariant1(InlineVariant1),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    Inline, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<InlineVariant0>(),
        generator.subschema_for::<InlineVariant1>(),
    ])
}

impl ::std::convert::From<InlineVariant0> for Inline {
    fn from(value: InlineVariant0) -> Self {
        Self::InlineVariant0(value)
    }
}

impl ::std::convert::From<InlineVariant1> for Inline {
    fn from(value: InlineVariant1) -> Self {
        Self::InlineVariant1(value)
    }
}

::altinn_runtime::open_union! {
    /// `Mixed` of the document.
    pub enum Mixed: untagged {
        Boolean(bool),
        Integer(i64),
        Text(::std::string::String),
        List(::std::vec::Vec<::std::string::String>),
        Number(::altinn_runtime::Number),
        Thing(Thing),
        Dictionary(::std::collections::BTreeMap<::std::string::String, ::std::string::String>),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    Mixed, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<bool>(),
        generator.subschema_for::<i64>(),
        generator.subschema_for::<::std::string::String>(),
        generator.subschema_for::<::std::vec::Vec<::std::string::String>>(),
        generator.subschema_for::<::altinn_runtime::Number>(),
        generator.subschema_for::<Thing>(),
        generator.subschema_for::<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>(),
    ])
}

impl ::std::convert::From<bool> for Mixed {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl ::std::convert::From<i64> for Mixed {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<::std::string::String> for Mixed {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for Mixed {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::List(value)
    }
}

impl ::std::convert::From<::altinn_runtime::Number> for Mixed {
    fn from(value: ::altinn_runtime::Number) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<Thing> for Mixed {
    fn from(value: Thing) -> Self {
        Self::Thing(value)
    }
}

impl ::std::convert::From<::std::collections::BTreeMap<::std::string::String, ::std::string::String>> for Mixed {
    fn from(value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>) -> Self {
        Self::Dictionary(value)
    }
}

/// `Texts` of the document.
pub type Texts = ::std::string::String;

::altinn_runtime::open_union! {
    /// `Twins` of the document.
    pub enum Twins: untagged {
        List(::std::vec::Vec<i64>),
        List2(::std::vec::Vec<i64>),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    Twins, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<::std::vec::Vec<i64>>(),
        generator.subschema_for::<::std::vec::Vec<i64>>(),
    ])
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
    /// `any`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::serde_json::Value>,
    /// `inline`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inline: ::std::option::Option<Inline>,
    /// `mixed`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mixed: ::std::option::Option<Mixed>,
    /// `own`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub own: ::std::option::Option<HolderOwn>,
    /// `text`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// `twins`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub twins: ::std::option::Option<Twins>,
}
impl Holder {
    pub fn builder() -> builder::Holder {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Inline/oneOf/0` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InlineVariant0 {
    /// `left`
    pub left: ::std::string::String,
}
impl InlineVariant0 {
    pub fn builder() -> builder::InlineVariant0 {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Inline/oneOf/1` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InlineVariant1 {
    /// `right`
    pub right: InlineVariant1Right,
}
impl InlineVariant1 {
    pub fn builder() -> builder::InlineVariant1 {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Inline/oneOf/1/properties/right` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InlineVariant1Right {
    /// `deep`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deep: ::std::option::Option<::std::string::String>,
}
impl InlineVariant1Right {
    pub fn builder() -> builder::InlineVariant1Right {
        ::std::default::Default::default()
    }
}
/// `Thing` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Thing {
    /// `a`
    pub a: ::std::string::String,
}
impl Thing {
    pub fn builder() -> builder::Thing {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Holder`](super::Holder).
    #[derive(Clone, Debug)]
    pub struct Holder {
        any: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        inline: ::std::result::Result<
            ::std::option::Option<super::Inline>,
            ::std::string::String,
        >,
        mixed: ::std::result::Result<
            ::std::option::Option<super::Mixed>,
            ::std::string::String,
        >,
        own: ::std::result::Result<
            ::std::option::Option<super::HolderOwn>,
            ::std::string::String,
        >,
        text: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        twins: ::std::result::Result<
            ::std::option::Option<super::Twins>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Holder {
        fn default() -> Self {
            Self {
                any: Ok(::std::default::Default::default()),
                inline: Ok(::std::default::Default::default()),
                mixed: Ok(::std::default::Default::default()),
                own: Ok(::std::default::Default::default()),
                text: Ok(::std::default::Default::default()),
                twins: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Holder {
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
        /// `inline`
        pub fn inline<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Inline>,
            T::Error: ::std::fmt::Display,
        {
            self.inline = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for inline: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `mixed`
        pub fn mixed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Mixed>,
            T::Error: ::std::fmt::Display,
        {
            self.mixed = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mixed: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `own`
        pub fn own<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HolderOwn>,
            T::Error: ::std::fmt::Display,
        {
            self.own = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for own: {e}"))
                .map(::std::option::Option::Some);
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
        /// `twins`
        pub fn twins<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Twins>,
            T::Error: ::std::fmt::Display,
        {
            self.twins = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for twins: {e}"))
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
                any: value.any?,
                inline: value.inline?,
                mixed: value.mixed?,
                own: value.own?,
                text: value.text?,
                twins: value.twins?,
            })
        }
    }
    impl ::std::convert::From<super::Holder> for Holder {
        fn from(value: super::Holder) -> Self {
            Self {
                any: Ok(value.any),
                inline: Ok(value.inline),
                mixed: Ok(value.mixed),
                own: Ok(value.own),
                text: Ok(value.text),
                twins: Ok(value.twins),
            }
        }
    }
    /// Builder of [`InlineVariant0`](super::InlineVariant0).
    #[derive(Clone, Debug)]
    pub struct InlineVariant0 {
        left: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for InlineVariant0 {
        fn default() -> Self {
            Self {
                left: Err("no value supplied for left".to_string()),
            }
        }
    }
    impl InlineVariant0 {
        /// `left`
        pub fn left<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.left = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for left: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InlineVariant0> for super::InlineVariant0 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InlineVariant0,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { left: value.left? })
        }
    }
    impl ::std::convert::From<super::InlineVariant0> for InlineVariant0 {
        fn from(value: super::InlineVariant0) -> Self {
            Self { left: Ok(value.left) }
        }
    }
    /// Builder of [`InlineVariant1`](super::InlineVariant1).
    #[derive(Clone, Debug)]
    pub struct InlineVariant1 {
        right: ::std::result::Result<super::InlineVariant1Right, ::std::string::String>,
    }
    impl ::std::default::Default for InlineVariant1 {
        fn default() -> Self {
            Self {
                right: Err("no value supplied for right".to_string()),
            }
        }
    }
    impl InlineVariant1 {
        /// `right`
        pub fn right<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InlineVariant1Right>,
            T::Error: ::std::fmt::Display,
        {
            self.right = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for right: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InlineVariant1> for super::InlineVariant1 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InlineVariant1,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { right: value.right? })
        }
    }
    impl ::std::convert::From<super::InlineVariant1> for InlineVariant1 {
        fn from(value: super::InlineVariant1) -> Self {
            Self { right: Ok(value.right) }
        }
    }
    /// Builder of [`InlineVariant1Right`](super::InlineVariant1Right).
    #[derive(Clone, Debug)]
    pub struct InlineVariant1Right {
        deep: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InlineVariant1Right {
        fn default() -> Self {
            Self {
                deep: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InlineVariant1Right {
        /// `deep`
        pub fn deep<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.deep = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for deep: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InlineVariant1Right> for super::InlineVariant1Right {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InlineVariant1Right,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { deep: value.deep? })
        }
    }
    impl ::std::convert::From<super::InlineVariant1Right> for InlineVariant1Right {
        fn from(value: super::InlineVariant1Right) -> Self {
            Self { deep: Ok(value.deep) }
        }
    }
    /// Builder of [`Thing`](super::Thing).
    #[derive(Clone, Debug)]
    pub struct Thing {
        a: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Thing {
        fn default() -> Self {
            Self {
                a: Err("no value supplied for a".to_string()),
            }
        }
    }
    impl Thing {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Thing> for super::Thing {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Thing,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Thing> for Thing {
        fn from(value: super::Thing) -> Self {
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
        ("Anything", generator.subschema_for::<Anything>()),
        ("Holder", generator.subschema_for::<Holder>()),
        ("/components/schemas/Holder/properties/own", generator.subschema_for::<HolderOwn>()),
        ("Inline", generator.subschema_for::<Inline>()),
        ("/components/schemas/Inline/oneOf/0", generator.subschema_for::<InlineVariant0>()),
        ("/components/schemas/Inline/oneOf/1", generator.subschema_for::<InlineVariant1>()),
        ("/components/schemas/Inline/oneOf/1/properties/right", generator.subschema_for::<InlineVariant1Right>()),
        ("Mixed", generator.subschema_for::<Mixed>()),
        ("Texts", generator.subschema_for::<Texts>()),
        ("Thing", generator.subschema_for::<Thing>()),
        ("Twins", generator.subschema_for::<Twins>()),
    ]
}
