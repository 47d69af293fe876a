// Machine-written by `cargo xtask regenerate` from altinn2-serviceowner-srr-v0.json. Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// Kind of access that a right gives.
    pub enum SrrAccess: str {
        Read = "Read",
        Write = "Write",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What became of an entry. `RuleAlreadyExists`: delete it or update it instead. `EmptyOrNotAValidSsnOrOrganisation`: the reportee is not a valid number. `RightAlreadyExpired`: `ValidTo` is in the past.
    pub enum SrrOperationStatus: str {
        Ok = "Ok",
        RuleNotFound = "RuleNotFound",
        RuleAlreadyExists = "RuleAlreadyExists",
        EmptyOrNotAValidSsnOrOrganisation = "EmptyOrNotAValidSsnOrOrganisation",
        RightAlreadyExpired = "RightAlreadyExpired",
    } else Unknown
}

/// Settings of a right. Which of them matter depends on the kind of service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SrrCondition {
    /// Consent services: hosts that users may be sent back to, without a path. A star stands for any subdomain; without a scheme both http and https are fine.
    #[serde(rename = "AllowedRedirectDomain")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_redirect_domain: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Consent services: supplier that may act for the reportee, by organisation number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "HandledBy")]
    pub handled_by: ::std::option::Option<::std::string::String>,
    /// Broker services: the reportee may receive files.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsRecipient")]
    pub is_recipient: ::std::option::Option<bool>,
    /// Broker services: the reportee may send files.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsSender")]
    pub is_sender: ::std::option::Option<bool>,
    /// Consent services: leave the user logged in when sent back to the reportee.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "KeepSessionAlive")]
    pub keep_session_alive: ::std::option::Option<bool>,
}
impl SrrCondition {
    pub fn builder() -> builder::SrrCondition {
        ::std::default::Default::default()
    }
}
/// A registered right.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SrrRight {
    /// Limits and settings for consent and broker services.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Condition")]
    pub condition: ::std::option::Option<SrrCondition>,
    /// Number of the right.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Id")]
    pub id: ::std::option::Option<i64>,
    /// Outcome for this entry when rights are created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "OperationStatus")]
    pub operation_status: ::std::option::Option<SrrOperationStatus>,
    /// Who has the right: organisation number or national identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Reportee")]
    pub reportee: ::std::option::Option<::std::string::String>,
    /// What the reportee may do.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Right")]
    pub right: ::std::option::Option<SrrAccess>,
    /// First half of the identity of the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::option::Option<::std::string::String>,
    /// Second half: its edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: ::std::option::Option<i64>,
    /// When the right ends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ValidTo")]
    pub valid_to: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl SrrRight {
    pub fn builder() -> builder::SrrRight {
        ::std::default::Default::default()
    }
}
/// A right to register: one kind of access for one reportee to one service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SrrRightInput {
    /// Limits and settings for consent and broker services.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Condition")]
    pub condition: ::std::option::Option<SrrCondition>,
    /// Who has the right: organisation number or national identity number.
    #[serde(rename = "Reportee")]
    pub reportee: ::std::string::String,
    /// What the reportee may do.
    #[serde(rename = "Right")]
    pub right: SrrAccess,
    /// First half of the identity of the service.
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::string::String,
    /// Second half: its edition.
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: i64,
    /// When the right ends.
    #[serde(rename = "ValidTo")]
    pub valid_to: ::altinn_runtime::Timestamp,
}
impl SrrRightInput {
    pub fn builder() -> builder::SrrRightInput {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`SrrCondition`](super::SrrCondition).
    #[derive(Clone, Debug)]
    pub struct SrrCondition {
        allowed_redirect_domain: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        handled_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_recipient: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_sender: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        keep_session_alive: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SrrCondition {
        fn default() -> Self {
            Self {
                allowed_redirect_domain: Ok(::std::default::Default::default()),
                handled_by: Ok(::std::default::Default::default()),
                is_recipient: Ok(::std::default::Default::default()),
                is_sender: Ok(::std::default::Default::default()),
                keep_session_alive: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SrrCondition {
        /// Consent services: hosts that users may be sent back to, without a path. A star stands for any subdomain; without a scheme both http and https are fine.
        pub fn allowed_redirect_domain<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_redirect_domain = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_redirect_domain: {e}"
                    )
                });
            self
        }
        /// Consent services: supplier that may act for the reportee, by organisation number.
        pub fn handled_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.handled_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for handled_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Broker services: the reportee may receive files.
        pub fn is_recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_recipient: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Broker services: the reportee may send files.
        pub fn is_sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_sender = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_sender: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Consent services: leave the user logged in when sent back to the reportee.
        pub fn keep_session_alive<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.keep_session_alive = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for keep_session_alive: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SrrCondition> for super::SrrCondition {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SrrCondition,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allowed_redirect_domain: value.allowed_redirect_domain?,
                handled_by: value.handled_by?,
                is_recipient: value.is_recipient?,
                is_sender: value.is_sender?,
                keep_session_alive: value.keep_session_alive?,
            })
        }
    }
    impl ::std::convert::From<super::SrrCondition> for SrrCondition {
        fn from(value: super::SrrCondition) -> Self {
            Self {
                allowed_redirect_domain: Ok(value.allowed_redirect_domain),
                handled_by: Ok(value.handled_by),
                is_recipient: Ok(value.is_recipient),
                is_sender: Ok(value.is_sender),
                keep_session_alive: Ok(value.keep_session_alive),
            }
        }
    }
    /// Builder of [`SrrRight`](super::SrrRight).
    #[derive(Clone, Debug)]
    pub struct SrrRight {
        condition: ::std::result::Result<
            ::std::option::Option<super::SrrCondition>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        operation_status: ::std::result::Result<
            ::std::option::Option<super::SrrOperationStatus>,
            ::std::string::String,
        >,
        reportee: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        right: ::std::result::Result<
            ::std::option::Option<super::SrrAccess>,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        valid_to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SrrRight {
        fn default() -> Self {
            Self {
                condition: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                operation_status: Ok(::std::default::Default::default()),
                reportee: Ok(::std::default::Default::default()),
                right: Ok(::std::default::Default::default()),
                service_code: Ok(::std::default::Default::default()),
                service_edition_code: Ok(::std::default::Default::default()),
                valid_to: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SrrRight {
        /// Limits and settings for consent and broker services.
        pub fn condition<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SrrCondition>,
            T::Error: ::std::fmt::Display,
        {
            self.condition = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for condition: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number of the right.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Outcome for this entry when rights are created.
        pub fn operation_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SrrOperationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.operation_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for operation_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who has the right: organisation number or national identity number.
        pub fn reportee<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reportee = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reportee: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the reportee may do.
        pub fn right<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SrrAccess>,
            T::Error: ::std::fmt::Display,
        {
            self.right = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for right: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// First half of the identity of the service.
        pub fn service_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Second half: its edition.
        pub fn service_edition_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_edition_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the right ends.
        pub fn valid_to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.valid_to = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_to: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SrrRight> for super::SrrRight {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SrrRight,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                condition: value.condition?,
                id: value.id?,
                operation_status: value.operation_status?,
                reportee: value.reportee?,
                right: value.right?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
                valid_to: value.valid_to?,
            })
        }
    }
    impl ::std::convert::From<super::SrrRight> for SrrRight {
        fn from(value: super::SrrRight) -> Self {
            Self {
                condition: Ok(value.condition),
                id: Ok(value.id),
                operation_status: Ok(value.operation_status),
                reportee: Ok(value.reportee),
                right: Ok(value.right),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
                valid_to: Ok(value.valid_to),
            }
        }
    }
    /// Builder of [`SrrRightInput`](super::SrrRightInput).
    #[derive(Clone, Debug)]
    pub struct SrrRightInput {
        condition: ::std::result::Result<
            ::std::option::Option<super::SrrCondition>,
            ::std::string::String,
        >,
        reportee: ::std::result::Result<::std::string::String, ::std::string::String>,
        right: ::std::result::Result<super::SrrAccess, ::std::string::String>,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
        valid_to: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SrrRightInput {
        fn default() -> Self {
            Self {
                condition: Ok(::std::default::Default::default()),
                reportee: Err("no value supplied for reportee".to_string()),
                right: Err("no value supplied for right".to_string()),
                service_code: Err("no value supplied for service_code".to_string()),
                service_edition_code: Err(
                    "no value supplied for service_edition_code".to_string(),
                ),
                valid_to: Err("no value supplied for valid_to".to_string()),
            }
        }
    }
    impl SrrRightInput {
        /// Limits and settings for consent and broker services.
        pub fn condition<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SrrCondition>,
            T::Error: ::std::fmt::Display,
        {
            self.condition = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for condition: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who has the right: organisation number or national identity number.
        pub fn reportee<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reportee = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reportee: {e}")
                });
            self
        }
        /// What the reportee may do.
        pub fn right<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SrrAccess>,
            T::Error: ::std::fmt::Display,
        {
            self.right = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for right: {e}"));
            self
        }
        /// First half of the identity of the service.
        pub fn service_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_code: {e}")
                });
            self
        }
        /// Second half: its edition.
        pub fn service_edition_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_edition_code: {e}"
                    )
                });
            self
        }
        /// When the right ends.
        pub fn valid_to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.valid_to = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_to: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SrrRightInput> for super::SrrRightInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SrrRightInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                condition: value.condition?,
                reportee: value.reportee?,
                right: value.right?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
                valid_to: value.valid_to?,
            })
        }
    }
    impl ::std::convert::From<super::SrrRightInput> for SrrRightInput {
        fn from(value: super::SrrRightInput) -> Self {
            Self {
                condition: Ok(value.condition),
                reportee: Ok(value.reportee),
                right: Ok(value.right),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
                valid_to: Ok(value.valid_to),
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
        ("SrrAccess", generator.subschema_for::<SrrAccess>()),
        ("SrrCondition", generator.subschema_for::<SrrCondition>()),
        ("SrrOperationStatus", generator.subschema_for::<SrrOperationStatus>()),
        ("SrrRight", generator.subschema_for::<SrrRight>()),
        ("SrrRightInput", generator.subschema_for::<SrrRightInput>()),
    ]
}
