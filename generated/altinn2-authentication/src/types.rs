// Machine-written by `cargo xtask regenerate` from altinn2-enduser-authentication-v0.json (version 1.0.0). Do not edit: change specs/ instead.

/// What a user logs in with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PasswordCredentials {
    /// User name, or national identity number, of a person; or the name of an enterprise user.
    #[serde(rename = "UserName")]
    pub user_name: ::std::string::String,
    /// The password that belongs to it. Keep it out of logs.
    #[serde(rename = "UserPassword")]
    pub user_password: ::std::string::String,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for PasswordCredentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PasswordCredentials")
            .field("user_name", &self.user_name)
            .field("user_password", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl PasswordCredentials {
    pub fn builder() -> builder::PasswordCredentials {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`PasswordCredentials`](super::PasswordCredentials).
    #[derive(Clone)]
    pub struct PasswordCredentials {
        user_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        user_password: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for PasswordCredentials {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordCredentials")
                .field("user_name", &self.user_name)
                .field("user_password", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for PasswordCredentials {
        fn default() -> Self {
            Self {
                user_name: Err("no value supplied for user_name".to_string()),
                user_password: Err("no value supplied for user_password".to_string()),
            }
        }
    }
    impl PasswordCredentials {
        /// User name, or national identity number, of a person; or the name of an enterprise user.
        pub fn user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_name: {e}")
                });
            self
        }
        /// The password that belongs to it. Keep it out of logs.
        pub fn user_password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_password = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_password: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PasswordCredentials> for super::PasswordCredentials {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PasswordCredentials,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                user_name: value.user_name?,
                user_password: value.user_password?,
            })
        }
    }
    impl ::std::convert::From<super::PasswordCredentials> for PasswordCredentials {
        fn from(value: super::PasswordCredentials) -> Self {
            Self {
                user_name: Ok(value.user_name),
                user_password: Ok(value.user_password),
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
        ("Authenticatewithpassword", generator.subschema_for::<PasswordCredentials>()),
    ]
}
