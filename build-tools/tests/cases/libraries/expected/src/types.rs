// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `Language` of the document.
    pub enum Language: str {
        Nb = "nb",
        Nn = "nn",
        En = "en",
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
    /// `own`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub own: ::std::option::Option<Rel>,
    /// `same`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub same: ::std::option::Option<Same>,
    /// `theirs`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub theirs: ::std::option::Option<RelCommon>,
}
impl Holder {
    pub fn builder() -> builder::Holder {
        ::std::default::Default::default()
    }
}
/// `Link` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Link {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
    /// `rel`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<RelCommon>,
}
impl Link {
    pub fn builder() -> builder::Link {
        ::std::default::Default::default()
    }
}
/// `Rel` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Rel {
    /// `mine`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mine: ::std::option::Option<::std::string::String>,
}
impl Rel {
    pub fn builder() -> builder::Rel {
        ::std::default::Default::default()
    }
}
/// `Rel-common` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RelCommon {
    /// `theirs`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub theirs: ::std::option::Option<::std::string::String>,
}
impl RelCommon {
    pub fn builder() -> builder::RelCommon {
        ::std::default::Default::default()
    }
}
/// `Same` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Same {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Same {
    pub fn builder() -> builder::Same {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Holder`](super::Holder).
    #[derive(Clone, Debug)]
    pub struct Holder {
        own: ::std::result::Result<
            ::std::option::Option<super::Rel>,
            ::std::string::String,
        >,
        same: ::std::result::Result<
            ::std::option::Option<super::Same>,
            ::std::string::String,
        >,
        theirs: ::std::result::Result<
            ::std::option::Option<super::RelCommon>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Holder {
        fn default() -> Self {
            Self {
                own: Ok(::std::default::Default::default()),
                same: Ok(::std::default::Default::default()),
                theirs: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Holder {
        /// `own`
        pub fn own<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Rel>,
            T::Error: ::std::fmt::Display,
        {
            self.own = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for own: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `same`
        pub fn same<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Same>,
            T::Error: ::std::fmt::Display,
        {
            self.same = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for same: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `theirs`
        pub fn theirs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RelCommon>,
            T::Error: ::std::fmt::Display,
        {
            self.theirs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for theirs: {e}"))
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
                own: value.own?,
                same: value.same?,
                theirs: value.theirs?,
            })
        }
    }
    impl ::std::convert::From<super::Holder> for Holder {
        fn from(value: super::Holder) -> Self {
            Self {
                own: Ok(value.own),
                same: Ok(value.same),
                theirs: Ok(value.theirs),
            }
        }
    }
    /// Builder of [`Link`](super::Link).
    #[derive(Clone, Debug)]
    pub struct Link {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rel: ::std::result::Result<
            ::std::option::Option<super::RelCommon>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Link {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
                rel: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Link {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `rel`
        pub fn rel<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RelCommon>,
            T::Error: ::std::fmt::Display,
        {
            self.rel = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rel: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Link> for super::Link {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Link,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                href: value.href?,
                rel: value.rel?,
            })
        }
    }
    impl ::std::convert::From<super::Link> for Link {
        fn from(value: super::Link) -> Self {
            Self {
                href: Ok(value.href),
                rel: Ok(value.rel),
            }
        }
    }
    /// Builder of [`Rel`](super::Rel).
    #[derive(Clone, Debug)]
    pub struct Rel {
        mine: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Rel {
        fn default() -> Self {
            Self {
                mine: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Rel {
        /// `mine`
        pub fn mine<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mine = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for mine: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Rel> for super::Rel {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Rel,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { mine: value.mine? })
        }
    }
    impl ::std::convert::From<super::Rel> for Rel {
        fn from(value: super::Rel) -> Self {
            Self { mine: Ok(value.mine) }
        }
    }
    /// Builder of [`RelCommon`](super::RelCommon).
    #[derive(Clone, Debug)]
    pub struct RelCommon {
        theirs: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RelCommon {
        fn default() -> Self {
            Self {
                theirs: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RelCommon {
        /// `theirs`
        pub fn theirs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.theirs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for theirs: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RelCommon> for super::RelCommon {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RelCommon,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { theirs: value.theirs? })
        }
    }
    impl ::std::convert::From<super::RelCommon> for RelCommon {
        fn from(value: super::RelCommon) -> Self {
            Self { theirs: Ok(value.theirs) }
        }
    }
    /// Builder of [`Same`](super::Same).
    #[derive(Clone, Debug)]
    pub struct Same {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Same {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Same {
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
    impl ::std::convert::TryFrom<Same> for super::Same {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Same,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Same> for Same {
        fn from(value: super::Same) -> Self {
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
        ("Holder", generator.subschema_for::<Holder>()),
        ("Language", generator.subschema_for::<Language>()),
        ("Link", generator.subschema_for::<Link>()),
        ("Rel", generator.subschema_for::<Rel>()),
        ("Rel-common", generator.subschema_for::<RelCommon>()),
        ("Same", generator.subschema_for::<Same>()),
    ]
}
