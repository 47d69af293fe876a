// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_union! {
    /// `Named` of the document.
    pub enum Named: tag "$type" {
        Cat(Cat) = "Cat",
        Dog(Dog) = "Dog",
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    Named, generator: ::altinn_runtime::private::any_of(::std::vec![
        ::altinn_runtime::private::tagged(generator.subschema_for::<Cat>(), "$type", "Cat"),
        ::altinn_runtime::private::tagged(generator.subschema_for::<Dog>(), "$type", "Dog"),
    ])
}

impl ::std::convert::From<Cat> for Named {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl ::std::convert::From<Dog> for Named {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

::altinn_runtime::open_union! {
    /// `Odd` of the document.
    pub enum Odd: untagged {
        Text(::std::string::String),
        Dog(Dog),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    Odd, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<::std::string::String>(),
        generator.subschema_for::<Dog>(),
    ])
}

impl ::std::convert::From<::std::string::String> for Odd {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<Dog> for Odd {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

::altinn_runtime::open_union! {
    /// `Pet` of the document.
    pub enum Pet: tag "kind" {
        TheCat(Cat) = "the-cat",
        TheDog(Dog) = "the-dog",
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    Pet, generator: ::altinn_runtime::private::any_of(::std::vec![
        ::altinn_runtime::private::tagged(generator.subschema_for::<Cat>(), "kind", "the-cat"),
        ::altinn_runtime::private::tagged(generator.subschema_for::<Dog>(), "kind", "the-dog"),
    ])
}

impl ::std::convert::From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::TheCat(value)
    }
}

impl ::std::convert::From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::TheDog(value)
    }
}

/// `Cat` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Cat {
    /// `kind`
    pub kind: ::std::string::String,
    /// `lives`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lives: ::std::option::Option<i32>,
}
impl Cat {
    pub fn builder() -> builder::Cat {
        ::std::default::Default::default()
    }
}
/// `Dog` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Dog {
    /// `kind`
    pub kind: ::std::string::String,
    /// `tricks`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tricks: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl Dog {
    pub fn builder() -> builder::Dog {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Cat`](super::Cat).
    #[derive(Clone, Debug)]
    pub struct Cat {
        kind: ::std::result::Result<::std::string::String, ::std::string::String>,
        lives: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    }
    impl ::std::default::Default for Cat {
        fn default() -> Self {
            Self {
                kind: Err("no value supplied for kind".to_string()),
                lives: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Cat {
        /// `kind`
        pub fn kind<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.kind = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kind: {e}"));
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
                .map_err(|e| format!("error converting supplied value for lives: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Cat> for super::Cat {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Cat,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                kind: value.kind?,
                lives: value.lives?,
            })
        }
    }
    impl ::std::convert::From<super::Cat> for Cat {
        fn from(value: super::Cat) -> Self {
            Self {
                kind: Ok(value.kind),
                lives: Ok(value.lives),
            }
        }
    }
    /// Builder of [`Dog`](super::Dog).
    #[derive(Clone, Debug)]
    pub struct Dog {
        kind: ::std::result::Result<::std::string::String, ::std::string::String>,
        tricks: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Dog {
        fn default() -> Self {
            Self {
                kind: Err("no value supplied for kind".to_string()),
                tricks: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Dog {
        /// `kind`
        pub fn kind<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.kind = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kind: {e}"));
            self
        }
        /// `tricks`
        pub fn tricks<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tricks = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tricks: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Dog> for super::Dog {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Dog,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                kind: value.kind?,
                tricks: value.tricks?,
            })
        }
    }
    impl ::std::convert::From<super::Dog> for Dog {
        fn from(value: super::Dog) -> Self {
            Self {
                kind: Ok(value.kind),
                tricks: Ok(value.tricks),
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
        ("Cat", generator.subschema_for::<Cat>()),
        ("Dog", generator.subschema_for::<Dog>()),
        ("Named", generator.subschema_for::<Named>()),
        ("Odd", generator.subschema_for::<Odd>()),
        ("Pet", generator.subschema_for::<Pet>()),
    ]
}
