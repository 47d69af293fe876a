// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `Bare` of the document.
pub type Bare = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

/// `Closed` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Closed {
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl Closed {
    pub fn builder() -> builder::Closed {
        ::std::default::Default::default()
    }
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
    /// `anything`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub anything: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// `bare`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub bare: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// `lists`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub lists: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `maps`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub maps: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<::std::string::String, ::altinn_runtime::Number>,
        >,
    >,
    /// `problem`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub problem: ::std::option::Option<Problem>,
    /// `structures`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub structures: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, HolderStructuresValue>,
    >,
    /// `texts`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub texts: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `typed`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub typed: ::std::option::Option<Typed>,
}
impl Holder {
    pub fn builder() -> builder::Holder {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Holder/properties/structures/additionalProperties` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct HolderStructuresValue {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl HolderStructuresValue {
    pub fn builder() -> builder::HolderStructuresValue {
        ::std::default::Default::default()
    }
}
/// `Open` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Open {
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl Open {
    pub fn builder() -> builder::Open {
        ::std::default::Default::default()
    }
}
/// `Problem` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Problem {
    /// `extra`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extra")]
    pub extra_2: ::std::option::Option<::std::string::String>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Problem {
    pub fn builder() -> builder::Problem {
        ::std::default::Default::default()
    }
}
/// `Structures` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Structures {
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, StructuresExtra>,
}
impl Structures {
    pub fn builder() -> builder::Structures {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Structures/additionalProperties` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct StructuresExtra {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl StructuresExtra {
    pub fn builder() -> builder::StructuresExtra {
        ::std::default::Default::default()
    }
}
/// `Typed` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Typed {
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, i64>,
}
impl Typed {
    pub fn builder() -> builder::Typed {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Closed`](super::Closed).
    #[derive(Clone, Debug)]
    pub struct Closed {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Closed {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Closed {
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
    }
    impl ::std::convert::TryFrom<Closed> for super::Closed {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Closed,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { name: value.name? })
        }
    }
    impl ::std::convert::From<super::Closed> for Closed {
        fn from(value: super::Closed) -> Self {
            Self { name: Ok(value.name) }
        }
    }
    /// Builder of [`Holder`](super::Holder).
    #[derive(Clone, Debug)]
    pub struct Holder {
        anything: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        bare: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        lists: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        maps: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::altinn_runtime::Number,
                    >,
                >,
            >,
            ::std::string::String,
        >,
        problem: ::std::result::Result<
            ::std::option::Option<super::Problem>,
            ::std::string::String,
        >,
        structures: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::HolderStructuresValue,
                >,
            >,
            ::std::string::String,
        >,
        texts: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        typed: ::std::result::Result<
            ::std::option::Option<super::Typed>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Holder {
        fn default() -> Self {
            Self {
                anything: Ok(::std::default::Default::default()),
                bare: Ok(::std::default::Default::default()),
                lists: Ok(::std::default::Default::default()),
                maps: Ok(::std::default::Default::default()),
                problem: Ok(::std::default::Default::default()),
                structures: Ok(::std::default::Default::default()),
                texts: Ok(::std::default::Default::default()),
                typed: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Holder {
        /// `anything`
        pub fn anything<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.anything = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for anything: {e}")
                });
            self
        }
        /// `bare`
        pub fn bare<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.bare = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for bare: {e}"));
            self
        }
        /// `lists`
        pub fn lists<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.lists = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for lists: {e}"));
            self
        }
        /// `maps`
        pub fn maps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::altinn_runtime::Number,
                        >,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.maps = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for maps: {e}"));
            self
        }
        /// `problem`
        pub fn problem<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Problem>,
            T::Error: ::std::fmt::Display,
        {
            self.problem = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for problem: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `structures`
        pub fn structures<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::HolderStructuresValue,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.structures = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for structures: {e}")
                });
            self
        }
        /// `texts`
        pub fn texts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.texts = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for texts: {e}"));
            self
        }
        /// `typed`
        pub fn typed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Typed>,
            T::Error: ::std::fmt::Display,
        {
            self.typed = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for typed: {e}"))
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
                anything: value.anything?,
                bare: value.bare?,
                lists: value.lists?,
                maps: value.maps?,
                problem: value.problem?,
                structures: value.structures?,
                texts: value.texts?,
                typed: value.typed?,
            })
        }
    }
    impl ::std::convert::From<super::Holder> for Holder {
        fn from(value: super::Holder) -> Self {
            Self {
                anything: Ok(value.anything),
                bare: Ok(value.bare),
                lists: Ok(value.lists),
                maps: Ok(value.maps),
                problem: Ok(value.problem),
                structures: Ok(value.structures),
                texts: Ok(value.texts),
                typed: Ok(value.typed),
            }
        }
    }
    /// Builder of [`HolderStructuresValue`](super::HolderStructuresValue).
    #[derive(Clone, Debug)]
    pub struct HolderStructuresValue {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HolderStructuresValue {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl HolderStructuresValue {
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
    impl ::std::convert::TryFrom<HolderStructuresValue>
    for super::HolderStructuresValue {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HolderStructuresValue,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::HolderStructuresValue> for HolderStructuresValue {
        fn from(value: super::HolderStructuresValue) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Open`](super::Open).
    #[derive(Clone, Debug)]
    pub struct Open {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Open {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Open {
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
    }
    impl ::std::convert::TryFrom<Open> for super::Open {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Open,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { name: value.name? })
        }
    }
    impl ::std::convert::From<super::Open> for Open {
        fn from(value: super::Open) -> Self {
            Self { name: Ok(value.name) }
        }
    }
    /// Builder of [`Problem`](super::Problem).
    #[derive(Clone, Debug)]
    pub struct Problem {
        extra_2: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Problem {
        fn default() -> Self {
            Self {
                extra_2: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Problem {
        /// `extra`
        pub fn extra_2<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extra_2 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra_2: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `title`
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `extra`
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Problem> for super::Problem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Problem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                extra_2: value.extra_2?,
                title: value.title?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::Problem> for Problem {
        fn from(value: super::Problem) -> Self {
            Self {
                extra_2: Ok(value.extra_2),
                title: Ok(value.title),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`Structures`](super::Structures).
    #[derive(Clone, Debug)]
    pub struct Structures {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, super::StructuresExtra>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Structures {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Structures {
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
        /// `extra`
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::StructuresExtra,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Structures> for super::Structures {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Structures,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::Structures> for Structures {
        fn from(value: super::Structures) -> Self {
            Self {
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`StructuresExtra`](super::StructuresExtra).
    #[derive(Clone, Debug)]
    pub struct StructuresExtra {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for StructuresExtra {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl StructuresExtra {
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
    impl ::std::convert::TryFrom<StructuresExtra> for super::StructuresExtra {
        type Error = super::error::ConversionError;
        fn try_from(
            value: StructuresExtra,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::StructuresExtra> for StructuresExtra {
        fn from(value: super::StructuresExtra) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Typed`](super::Typed).
    #[derive(Clone, Debug)]
    pub struct Typed {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Typed {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Typed {
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
        /// `extra`
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<::std::string::String, i64>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Typed> for super::Typed {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Typed,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::Typed> for Typed {
        fn from(value: super::Typed) -> Self {
            Self {
                name: Ok(value.name),
                extra: Ok(value.extra),
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
        ("Bare", generator.subschema_for::<Bare>()),
        ("Closed", generator.subschema_for::<Closed>()),
        ("Holder", generator.subschema_for::<Holder>()),
        ("/components/schemas/Holder/properties/structures/additionalProperties", generator.subschema_for::<HolderStructuresValue>()),
        ("Open", generator.subschema_for::<Open>()),
        ("Problem", generator.subschema_for::<Problem>()),
        ("Structures", generator.subschema_for::<Structures>()),
        ("/components/schemas/Structures/additionalProperties", generator.subschema_for::<StructuresExtra>()),
        ("Typed", generator.subschema_for::<Typed>()),
    ]
}
