// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `Harmless` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Harmless {
    /// `tokenType`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "tokenType")]
    pub token_type: ::std::option::Option<::std::string::String>,
}
impl Harmless {
    pub fn builder() -> builder::Harmless {
        ::std::default::Default::default()
    }
}
/// `Login` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Login {
    /// `userName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// `userPassword`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userPassword")]
    pub user_password: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Login {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Login")
            .field("user_name", &self.user_name)
            .field("user_password", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl Login {
    pub fn builder() -> builder::Login {
        ::std::default::Default::default()
    }
}
/// `Person` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Person {
    /// `accessToken`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "accessToken")]
    pub access_token: ::std::option::Option<::std::string::String>,
    /// `continuationToken`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "continuationToken")]
    pub continuation_token: ::std::option::Option<::std::string::String>,
    /// `name`
    pub name: ::std::string::String,
    /// `ssn`
    pub ssn: ::std::string::String,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Person {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Person")
            .field("access_token", &::std::format_args!("(not shown)"))
            .field("continuation_token", &self.continuation_token)
            .field("name", &self.name)
            .field("ssn", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl Person {
    pub fn builder() -> builder::Person {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Harmless`](super::Harmless).
    #[derive(Clone, Debug)]
    pub struct Harmless {
        token_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Harmless {
        fn default() -> Self {
            Self {
                token_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Harmless {
        /// `tokenType`
        pub fn token_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.token_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for token_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Harmless> for super::Harmless {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Harmless,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                token_type: value.token_type?,
            })
        }
    }
    impl ::std::convert::From<super::Harmless> for Harmless {
        fn from(value: super::Harmless) -> Self {
            Self {
                token_type: Ok(value.token_type),
            }
        }
    }
    /// Builder of [`Login`](super::Login).
    #[derive(Clone)]
    pub struct Login {
        user_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_password: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Login {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Login")
                .field("user_name", &self.user_name)
                .field("user_password", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for Login {
        fn default() -> Self {
            Self {
                user_name: Ok(::std::default::Default::default()),
                user_password: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Login {
        /// `userName`
        pub fn user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `userPassword`
        pub fn user_password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_password = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_password: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Login> for super::Login {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Login,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                user_name: value.user_name?,
                user_password: value.user_password?,
            })
        }
    }
    impl ::std::convert::From<super::Login> for Login {
        fn from(value: super::Login) -> Self {
            Self {
                user_name: Ok(value.user_name),
                user_password: Ok(value.user_password),
            }
        }
    }
    /// Builder of [`Person`](super::Person).
    #[derive(Clone)]
    pub struct Person {
        access_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        continuation_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        ssn: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Person {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Person")
                .field("access_token", &::std::format_args!("(not shown)"))
                .field("continuation_token", &self.continuation_token)
                .field("name", &self.name)
                .field("ssn", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for Person {
        fn default() -> Self {
            Self {
                access_token: Ok(::std::default::Default::default()),
                continuation_token: Ok(::std::default::Default::default()),
                name: Err("no value supplied for name".to_string()),
                ssn: Err("no value supplied for ssn".to_string()),
            }
        }
    }
    impl Person {
        /// `accessToken`
        pub fn access_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.access_token = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_token: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `continuationToken`
        pub fn continuation_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.continuation_token = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for continuation_token: {e}"
                    )
                })
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
        /// `ssn`
        pub fn ssn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ssn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ssn: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Person> for super::Person {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Person,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_token: value.access_token?,
                continuation_token: value.continuation_token?,
                name: value.name?,
                ssn: value.ssn?,
            })
        }
    }
    impl ::std::convert::From<super::Person> for Person {
        fn from(value: super::Person) -> Self {
            Self {
                access_token: Ok(value.access_token),
                continuation_token: Ok(value.continuation_token),
                name: Ok(value.name),
                ssn: Ok(value.ssn),
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
        ("Harmless", generator.subschema_for::<Harmless>()),
        ("Login", generator.subschema_for::<Login>()),
        ("Person", generator.subschema_for::<Person>()),
    ]
}
