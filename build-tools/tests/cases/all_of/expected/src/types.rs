// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `Alias` of the document.
pub type Alias = Animal;

/// `Impossible` of the document.
pub type Impossible = ::serde_json::Value;

/// `Narrowed` of the document.
pub type Narrowed = ::std::string::String;

/// `Aged` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Aged {
    /// `age`
    pub age: i32,
    /// `name`
    pub name: ::std::string::String,
}
impl Aged {
    pub fn builder() -> builder::Aged {
        ::std::default::Default::default()
    }
}
/// `Animal` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Animal {
    /// `age`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age: ::std::option::Option<i32>,
    /// `name`
    pub name: ::std::string::String,
}
impl Animal {
    pub fn builder() -> builder::Animal {
        ::std::default::Default::default()
    }
}
/// `Cat` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Cat {
    /// `age`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age: ::std::option::Option<::altinn_runtime::Number>,
    /// `colour`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub colour: ::std::option::Option<::std::string::String>,
    /// `lives`
    pub lives: i32,
    /// `name`
    pub name: ::std::string::String,
}
impl Cat {
    pub fn builder() -> builder::Cat {
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
    /// `many`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub many: ::altinn_runtime::Optional<::std::vec::Vec<HolderManyItem>>,
    /// `one`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub one: ::std::option::Option<Animal>,
}
impl Holder {
    pub fn builder() -> builder::Holder {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Holder/properties/many/items` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct HolderManyItem {
    /// `age`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age: ::std::option::Option<i32>,
    /// `extra`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra: ::std::option::Option<::std::string::String>,
    /// `name`
    pub name: ::std::string::String,
}
impl HolderManyItem {
    pub fn builder() -> builder::HolderManyItem {
        ::std::default::Default::default()
    }
}
/// `Nested` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Nested {
    /// `age`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age: ::std::option::Option<::altinn_runtime::Number>,
    /// `colour`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub colour: ::std::option::Option<::std::string::String>,
    /// `deep`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deep: ::std::option::Option<bool>,
    /// `lives`
    pub lives: i32,
    /// `name`
    pub name: ::std::string::String,
}
impl Nested {
    pub fn builder() -> builder::Nested {
        ::std::default::Default::default()
    }
}
/// `Open` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Open {
    /// `age`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age: ::std::option::Option<i32>,
    /// `name`
    pub name: ::std::string::String,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
}
impl Open {
    pub fn builder() -> builder::Open {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Aged`](super::Aged).
    #[derive(Clone, Debug)]
    pub struct Aged {
        age: ::std::result::Result<i32, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Aged {
        fn default() -> Self {
            Self {
                age: Err("no value supplied for age".to_string()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl Aged {
        /// `age`
        pub fn age<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.age = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for age: {e}"));
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
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Aged> for super::Aged {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Aged,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                age: value.age?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::Aged> for Aged {
        fn from(value: super::Aged) -> Self {
            Self {
                age: Ok(value.age),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Animal`](super::Animal).
    #[derive(Clone, Debug)]
    pub struct Animal {
        age: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Animal {
        fn default() -> Self {
            Self {
                age: Ok(::std::default::Default::default()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl Animal {
        /// `age`
        pub fn age<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.age = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for age: {e}"))
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
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Animal> for super::Animal {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Animal,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                age: value.age?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::Animal> for Animal {
        fn from(value: super::Animal) -> Self {
            Self {
                age: Ok(value.age),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Cat`](super::Cat).
    #[derive(Clone, Debug)]
    pub struct Cat {
        age: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Number>,
            ::std::string::String,
        >,
        colour: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        lives: ::std::result::Result<i32, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Cat {
        fn default() -> Self {
            Self {
                age: Ok(::std::default::Default::default()),
                colour: Ok(::std::default::Default::default()),
                lives: Err("no value supplied for lives".to_string()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl Cat {
        /// `age`
        pub fn age<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.age = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for age: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `colour`
        pub fn colour<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.colour = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for colour: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `lives`
        pub fn lives<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.lives = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for lives: {e}"));
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
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Cat> for super::Cat {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Cat,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                age: value.age?,
                colour: value.colour?,
                lives: value.lives?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::Cat> for Cat {
        fn from(value: super::Cat) -> Self {
            Self {
                age: Ok(value.age),
                colour: Ok(value.colour),
                lives: Ok(value.lives),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Holder`](super::Holder).
    #[derive(Clone, Debug)]
    pub struct Holder {
        many: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::HolderManyItem>>,
            ::std::string::String,
        >,
        one: ::std::result::Result<
            ::std::option::Option<super::Animal>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Holder {
        fn default() -> Self {
            Self {
                many: Ok(::std::default::Default::default()),
                one: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Holder {
        /// `many`
        pub fn many<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::HolderManyItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.many = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for many: {e}"));
            self
        }
        /// `one`
        pub fn one<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Animal>,
            T::Error: ::std::fmt::Display,
        {
            self.one = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for one: {e}"))
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
                many: value.many?,
                one: value.one?,
            })
        }
    }
    impl ::std::convert::From<super::Holder> for Holder {
        fn from(value: super::Holder) -> Self {
            Self {
                many: Ok(value.many),
                one: Ok(value.one),
            }
        }
    }
    /// Builder of [`HolderManyItem`](super::HolderManyItem).
    #[derive(Clone, Debug)]
    pub struct HolderManyItem {
        age: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        extra: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for HolderManyItem {
        fn default() -> Self {
            Self {
                age: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl HolderManyItem {
        /// `age`
        pub fn age<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.age = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for age: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `extra`
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"))
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
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<HolderManyItem> for super::HolderManyItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HolderManyItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                age: value.age?,
                extra: value.extra?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::HolderManyItem> for HolderManyItem {
        fn from(value: super::HolderManyItem) -> Self {
            Self {
                age: Ok(value.age),
                extra: Ok(value.extra),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Nested`](super::Nested).
    #[derive(Clone, Debug)]
    pub struct Nested {
        age: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Number>,
            ::std::string::String,
        >,
        colour: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        deep: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        lives: ::std::result::Result<i32, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Nested {
        fn default() -> Self {
            Self {
                age: Ok(::std::default::Default::default()),
                colour: Ok(::std::default::Default::default()),
                deep: Ok(::std::default::Default::default()),
                lives: Err("no value supplied for lives".to_string()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl Nested {
        /// `age`
        pub fn age<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.age = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for age: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `colour`
        pub fn colour<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.colour = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for colour: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `deep`
        pub fn deep<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.deep = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for deep: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `lives`
        pub fn lives<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.lives = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for lives: {e}"));
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
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Nested> for super::Nested {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Nested,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                age: value.age?,
                colour: value.colour?,
                deep: value.deep?,
                lives: value.lives?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::Nested> for Nested {
        fn from(value: super::Nested) -> Self {
            Self {
                age: Ok(value.age),
                colour: Ok(value.colour),
                deep: Ok(value.deep),
                lives: Ok(value.lives),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Open`](super::Open).
    #[derive(Clone, Debug)]
    pub struct Open {
        age: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Open {
        fn default() -> Self {
            Self {
                age: Ok(::std::default::Default::default()),
                name: Err("no value supplied for name".to_string()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Open {
        /// `age`
        pub fn age<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.age = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for age: {e}"))
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
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// `extra`
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
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
    impl ::std::convert::TryFrom<Open> for super::Open {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Open,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                age: value.age?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::Open> for Open {
        fn from(value: super::Open) -> Self {
            Self {
                age: Ok(value.age),
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
        ("Aged", generator.subschema_for::<Aged>()),
        ("Alias", generator.subschema_for::<Alias>()),
        ("Animal", generator.subschema_for::<Animal>()),
        ("Cat", generator.subschema_for::<Cat>()),
        ("Holder", generator.subschema_for::<Holder>()),
        ("/components/schemas/Holder/properties/many/items", generator.subschema_for::<HolderManyItem>()),
        ("Impossible", generator.subschema_for::<Impossible>()),
        ("Narrowed", generator.subschema_for::<Narrowed>()),
        ("Nested", generator.subschema_for::<Nested>()),
        ("Open", generator.subschema_for::<Open>()),
    ]
}
