// Machine-written by `cargo xtask regenerate` from altinn2-enduser-enterpriseusers-v0.json (version 0.2.0). Do not edit: change specs/ instead.

/// A user without a person behind it, owned by an organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct EnterpriseUser {
    /// `Created`
    #[serde(rename = "Created")]
    pub created: ::altinn_runtime::Timestamp,
    /// Absent when nothing has changed since it was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "LastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Organisation number of the owner.
    #[serde(rename = "OwnerOrgNo")]
    pub owner_org_no: ::std::string::String,
    /// The password, in answers to `create_enterprise_user` and `rotate_secret` only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Secret")]
    pub secret: ::std::option::Option<::std::string::String>,
    /// Name to log in with.
    #[serde(rename = "UserName")]
    pub user_name: ::std::string::String,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for EnterpriseUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EnterpriseUser")
            .field("created", &self.created)
            .field("last_changed", &self.last_changed)
            .field("owner_org_no", &self.owner_org_no)
            .field("secret", &::std::format_args!("(not shown)"))
            .field("user_name", &self.user_name)
            .finish()
    }
}
impl EnterpriseUser {
    pub fn builder() -> builder::EnterpriseUser {
        ::std::default::Default::default()
    }
}
/// The user name to give an enterprise user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct EnterpriseUserInput {
    /// Must not be in use.
    #[serde(rename = "UserName")]
    pub user_name: ::std::string::String,
}
impl EnterpriseUserInput {
    pub fn builder() -> builder::EnterpriseUserInput {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`EnterpriseUser`](super::EnterpriseUser).
    #[derive(Clone)]
    pub struct EnterpriseUser {
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        owner_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        secret: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for EnterpriseUser {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EnterpriseUser")
                .field("created", &self.created)
                .field("last_changed", &self.last_changed)
                .field("owner_org_no", &self.owner_org_no)
                .field("secret", &::std::format_args!("(not shown)"))
                .field("user_name", &self.user_name)
                .finish()
        }
    }
    impl ::std::default::Default for EnterpriseUser {
        fn default() -> Self {
            Self {
                created: Err("no value supplied for created".to_string()),
                last_changed: Ok(::std::default::Default::default()),
                owner_org_no: Err("no value supplied for owner_org_no".to_string()),
                secret: Ok(::std::default::Default::default()),
                user_name: Err("no value supplied for user_name".to_string()),
            }
        }
    }
    impl EnterpriseUser {
        /// `Created`
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created: {e}")
                });
            self
        }
        /// Absent when nothing has changed since it was made.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the owner.
        pub fn owner_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.owner_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for owner_org_no: {e}")
                });
            self
        }
        /// The password, in answers to `create_enterprise_user` and `rotate_secret` only.
        pub fn secret<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.secret = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for secret: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name to log in with.
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
    }
    impl ::std::convert::TryFrom<EnterpriseUser> for super::EnterpriseUser {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EnterpriseUser,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created: value.created?,
                last_changed: value.last_changed?,
                owner_org_no: value.owner_org_no?,
                secret: value.secret?,
                user_name: value.user_name?,
            })
        }
    }
    impl ::std::convert::From<super::EnterpriseUser> for EnterpriseUser {
        fn from(value: super::EnterpriseUser) -> Self {
            Self {
                created: Ok(value.created),
                last_changed: Ok(value.last_changed),
                owner_org_no: Ok(value.owner_org_no),
                secret: Ok(value.secret),
                user_name: Ok(value.user_name),
            }
        }
    }
    /// Builder of [`EnterpriseUserInput`](super::EnterpriseUserInput).
    #[derive(Clone, Debug)]
    pub struct EnterpriseUserInput {
        user_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for EnterpriseUserInput {
        fn default() -> Self {
            Self {
                user_name: Err("no value supplied for user_name".to_string()),
            }
        }
    }
    impl EnterpriseUserInput {
        /// Must not be in use.
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
    }
    impl ::std::convert::TryFrom<EnterpriseUserInput> for super::EnterpriseUserInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EnterpriseUserInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                user_name: value.user_name?,
            })
        }
    }
    impl ::std::convert::From<super::EnterpriseUserInput> for EnterpriseUserInput {
        fn from(value: super::EnterpriseUserInput) -> Self {
            Self {
                user_name: Ok(value.user_name),
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
        ("EnterpriseUser", generator.subschema_for::<EnterpriseUser>()),
        ("EnterpriseUserInput", generator.subschema_for::<EnterpriseUserInput>()),
    ]
}
