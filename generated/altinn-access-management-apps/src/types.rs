// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-apps.json (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// Why a right can or cannot be delegated: through a role, an earlier delegation, the rights register (SRR) or an access list, or for lack of one of these, or because the login level is too low.
    pub enum CheckDetailCode: str {
        Unknown = "Unknown",
        RoleAccess = "RoleAccess",
        DelegationAccess = "DelegationAccess",
        SrrRightAccess = "SrrRightAccess",
        MissingRoleAccess = "MissingRoleAccess",
        MissingDelegationAccess = "MissingDelegationAccess",
        MissingSrrRightAccess = "MissingSrrRightAccess",
        InsufficientAuthenticationLevel = "InsufficientAuthenticationLevel",
        AlreadyDelegated = "AlreadyDelegated",
        AccessListValidationPass = "AccessListValidationPass",
        AccessListValidationFail = "AccessListValidationFail",
    } else Unrecognized
}

::altinn_runtime::open_enum! {
    /// Whether the app may delegate a right.
    pub enum DelegableStatus: str {
        NotDelegable = "NotDelegable",
        Delegable = "Delegable",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether a right was delegated.
    pub enum DelegationStatus: str {
        NotDelegated = "NotDelegated",
        Delegated = "Delegated",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether a right was taken back.
    pub enum RevokeStatus: str {
        NotRevoked = "NotRevoked",
        Revoked = "Revoked",
    } else Unknown
}

/// An action as type and value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ActionUrn {
    /// `urn:oasis:names:tc:xacml:1.0:action:action-id`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Name of the action, such as `read` or `sign`.
    pub value: ::std::string::String,
}
impl ActionUrn {
    pub fn builder() -> builder::ActionUrn {
        ::std::default::Default::default()
    }
}
/// An attribute and its value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AttributeMatch {
    /// Attribute id, a URN.
    pub id: ::std::string::String,
    /// `value`
    pub value: ::std::string::String,
}
impl AttributeMatch {
    pub fn builder() -> builder::AttributeMatch {
        ::std::default::Default::default()
    }
}
/// One reason for the outcome of a check.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CheckDetail {
    /// The reason for programs.
    pub code: CheckDetailCode,
    /// The reason for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Values that belong to the reason, by name.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub parameters: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::vec::Vec<AttributeMatch>>,
        >,
    >,
}
impl CheckDetail {
    pub fn builder() -> builder::CheckDetail {
        ::std::default::Default::default()
    }
}
/// One right and whether it was delegated.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DelegatedRight {
    /// What may be done.
    pub action: ActionUrn,
    /// Attributes of the resource, for instance the app and the task.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<ResourceUrn>>,
    /// `status`
    pub status: DelegationStatus,
}
impl DelegatedRight {
    pub fn builder() -> builder::DelegatedRight {
        ::std::default::Default::default()
    }
}
/// A page of check results.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DelegationCheckPage {
    /// The entries; all of them in one page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<DelegationCheckResult>,
    /// Where the next page is; never in use so far.
    pub links: PaginatedLinks,
}
impl DelegationCheckPage {
    pub fn builder() -> builder::DelegationCheckPage {
        ::std::default::Default::default()
    }
}
/// Whether the app may delegate one right.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DelegationCheckResult {
    /// What may be done.
    pub action: ActionUrn,
    /// Reasons for the outcome.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub details: ::altinn_runtime::Optional<::std::vec::Vec<CheckDetail>>,
    /// Attributes of the resource, for instance the app and the task.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub resource: ::std::vec::Vec<ResourceUrn>,
    /// Text that names the right, to match results of several checks.
    #[serde(rename = "rightKey")]
    pub right_key: ::std::string::String,
    /// `status`
    pub status: DelegableStatus,
}
impl DelegationCheckResult {
    pub fn builder() -> builder::DelegationCheckResult {
        ::std::default::Default::default()
    }
}
/// Rights given to one party for one instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceDelegation {
    /// The party that owns the instance.
    #[serde(alias = "From")]
    pub from: PartyUrn,
    /// `instanceId`
    #[serde(rename = "instanceId")]
    #[serde(alias = "InstanceId")]
    #[serde(alias = "instanceid")]
    pub instance_id: ::std::string::String,
    /// `resourceId`
    #[serde(rename = "resourceId")]
    #[serde(alias = "ResourceId")]
    #[serde(alias = "resourceid")]
    pub resource_id: ::std::string::String,
    /// The rights, each with its outcome.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    #[serde(alias = "Rights")]
    pub rights: ::std::vec::Vec<DelegatedRight>,
    /// The party that receives the rights.
    #[serde(alias = "To")]
    pub to: PartyUrn,
}
impl InstanceDelegation {
    pub fn builder() -> builder::InstanceDelegation {
        ::std::default::Default::default()
    }
}
/// A page of delegations.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceDelegationPage {
    /// The entries; all of them in one page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<InstanceDelegation>,
    /// Where the next page is; never in use so far.
    pub links: PaginatedLinks,
}
impl InstanceDelegationPage {
    pub fn builder() -> builder::InstanceDelegationPage {
        ::std::default::Default::default()
    }
}
/// Who gives which rights to whom.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstanceDelegationRequest {
    /// The party that owns the instance.
    pub from: PartyUrn,
    /// The rights, each a resource and an action.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub rights: ::std::vec::Vec<Right>,
    /// The party that receives the rights.
    pub to: PartyUrn,
}
impl InstanceDelegationRequest {
    pub fn builder() -> builder::InstanceDelegationRequest {
        ::std::default::Default::default()
    }
}
/// Rights taken back from one party for one instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceRevocation {
    /// The party that owns the instance.
    #[serde(alias = "From")]
    pub from: PartyUrn,
    /// `instanceId`
    #[serde(rename = "instanceId")]
    #[serde(alias = "InstanceId")]
    #[serde(alias = "instanceid")]
    pub instance_id: ::std::string::String,
    /// `resourceId`
    #[serde(rename = "resourceId")]
    #[serde(alias = "ResourceId")]
    #[serde(alias = "resourceid")]
    pub resource_id: ::std::string::String,
    /// The rights, each with its outcome.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    #[serde(alias = "Rights")]
    pub rights: ::std::vec::Vec<RevokedRight>,
    /// The party that had the rights.
    #[serde(alias = "To")]
    pub to: PartyUrn,
}
impl InstanceRevocation {
    pub fn builder() -> builder::InstanceRevocation {
        ::std::default::Default::default()
    }
}
/// A page of what was taken back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceRevocationPage {
    /// The entries; all of them in one page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<InstanceRevocation>,
    /// Where the next page is; never in use so far.
    pub links: PaginatedLinks,
}
impl InstanceRevocationPage {
    pub fn builder() -> builder::InstanceRevocationPage {
        ::std::default::Default::default()
    }
}
/// Links of a page.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaginatedLinks {
    /// Absolute address of the next page. Absent on the last one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::string::String>,
}
impl PaginatedLinks {
    pub fn builder() -> builder::PaginatedLinks {
        ::std::default::Default::default()
    }
}
/// A party as type and value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PartyUrn {
    /// `urn:altinn:party:uuid` or `urn:altinn:organization:identifier-no`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// The UUID or the organisation number.
    pub value: ::std::string::String,
}
impl PartyUrn {
    pub fn builder() -> builder::PartyUrn {
        ::std::default::Default::default()
    }
}
/// An error as RFC 9457 describes it. Altinn adds members such as `code` (AM-00001 and the like), `traceId` and `validationErrors`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// What went wrong this time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// `instance`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// URI of the kind of error, `urn:altinn:error:` and the code for newer ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ProblemDetails {
    pub fn builder() -> builder::ProblemDetails {
        ::std::default::Default::default()
    }
}
/// An attribute of a resource as type and value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ResourceUrn {
    /// Attribute id, such as `urn:altinn:resource` or `urn:altinn:task`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Value of the attribute.
    pub value: ::std::string::String,
}
impl ResourceUrn {
    pub fn builder() -> builder::ResourceUrn {
        ::std::default::Default::default()
    }
}
/// One right and whether it was taken back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RevokedRight {
    /// What may be done.
    pub action: ActionUrn,
    /// Attributes of the resource, for instance the app and the task.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<ResourceUrn>>,
    /// `status`
    pub status: RevokeStatus,
}
impl RevokedRight {
    pub fn builder() -> builder::RevokedRight {
        ::std::default::Default::default()
    }
}
/// One right: something that may be done with a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Right {
    /// What may be done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<ActionUrn>,
    /// Attributes of the resource, for instance the app and the task.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<ResourceUrn>>,
}
impl Right {
    pub fn builder() -> builder::Right {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`ActionUrn`](super::ActionUrn).
    #[derive(Clone, Debug)]
    pub struct ActionUrn {
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ActionUrn {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl ActionUrn {
        /// `urn:oasis:names:tc:xacml:1.0:action:action-id`.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// Name of the action, such as `read` or `sign`.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ActionUrn> for super::ActionUrn {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ActionUrn,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::ActionUrn> for ActionUrn {
        fn from(value: super::ActionUrn) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`AttributeMatch`](super::AttributeMatch).
    #[derive(Clone, Debug)]
    pub struct AttributeMatch {
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AttributeMatch {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl AttributeMatch {
        /// Attribute id, a URN.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// `value`
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AttributeMatch> for super::AttributeMatch {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttributeMatch,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::AttributeMatch> for AttributeMatch {
        fn from(value: super::AttributeMatch) -> Self {
            Self {
                id: Ok(value.id),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`CheckDetail`](super::CheckDetail).
    #[derive(Clone, Debug)]
    pub struct CheckDetail {
        code: ::std::result::Result<super::CheckDetailCode, ::std::string::String>,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        parameters: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::vec::Vec<super::AttributeMatch>>,
                >,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CheckDetail {
        fn default() -> Self {
            Self {
                code: Err("no value supplied for code".to_string()),
                description: Ok(::std::default::Default::default()),
                parameters: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CheckDetail {
        /// The reason for programs.
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CheckDetailCode>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"));
            self
        }
        /// The reason for people.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Values that belong to the reason, by name.
        pub fn parameters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::vec::Vec<super::AttributeMatch>>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.parameters = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for parameters: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CheckDetail> for super::CheckDetail {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CheckDetail,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                description: value.description?,
                parameters: value.parameters?,
            })
        }
    }
    impl ::std::convert::From<super::CheckDetail> for CheckDetail {
        fn from(value: super::CheckDetail) -> Self {
            Self {
                code: Ok(value.code),
                description: Ok(value.description),
                parameters: Ok(value.parameters),
            }
        }
    }
    /// Builder of [`DelegatedRight`](super::DelegatedRight).
    #[derive(Clone, Debug)]
    pub struct DelegatedRight {
        action: ::std::result::Result<super::ActionUrn, ::std::string::String>,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceUrn>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::DelegationStatus, ::std::string::String>,
    }
    impl ::std::default::Default for DelegatedRight {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                resource: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl DelegatedRight {
        /// What may be done.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ActionUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Attributes of the resource, for instance the app and the task.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceUrn>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DelegationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DelegatedRight> for super::DelegatedRight {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegatedRight,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                resource: value.resource?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::DelegatedRight> for DelegatedRight {
        fn from(value: super::DelegatedRight) -> Self {
            Self {
                action: Ok(value.action),
                resource: Ok(value.resource),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`DelegationCheckPage`](super::DelegationCheckPage).
    #[derive(Clone, Debug)]
    pub struct DelegationCheckPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::DelegationCheckResult>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for DelegationCheckPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl DelegationCheckPage {
        /// The entries; all of them in one page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::DelegationCheckResult>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is; never in use so far.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DelegationCheckPage> for super::DelegationCheckPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationCheckPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationCheckPage> for DelegationCheckPage {
        fn from(value: super::DelegationCheckPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`DelegationCheckResult`](super::DelegationCheckResult).
    #[derive(Clone, Debug)]
    pub struct DelegationCheckResult {
        action: ::std::result::Result<super::ActionUrn, ::std::string::String>,
        details: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CheckDetail>>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::vec::Vec<super::ResourceUrn>,
            ::std::string::String,
        >,
        right_key: ::std::result::Result<::std::string::String, ::std::string::String>,
        status: ::std::result::Result<super::DelegableStatus, ::std::string::String>,
    }
    impl ::std::default::Default for DelegationCheckResult {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                details: Ok(::std::default::Default::default()),
                resource: Err("no value supplied for resource".to_string()),
                right_key: Err("no value supplied for right_key".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl DelegationCheckResult {
        /// What may be done.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ActionUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Reasons for the outcome.
        pub fn details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CheckDetail>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.details = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for details: {e}")
                });
            self
        }
        /// Attributes of the resource, for instance the app and the task.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ResourceUrn>>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// Text that names the right, to match results of several checks.
        pub fn right_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.right_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_key: {e}")
                });
            self
        }
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DelegableStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DelegationCheckResult>
    for super::DelegationCheckResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationCheckResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                details: value.details?,
                resource: value.resource?,
                right_key: value.right_key?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationCheckResult> for DelegationCheckResult {
        fn from(value: super::DelegationCheckResult) -> Self {
            Self {
                action: Ok(value.action),
                details: Ok(value.details),
                resource: Ok(value.resource),
                right_key: Ok(value.right_key),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`InstanceDelegation`](super::InstanceDelegation).
    #[derive(Clone, Debug)]
    pub struct InstanceDelegation {
        from: ::std::result::Result<super::PartyUrn, ::std::string::String>,
        instance_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        rights: ::std::result::Result<
            ::std::vec::Vec<super::DelegatedRight>,
            ::std::string::String,
        >,
        to: ::std::result::Result<super::PartyUrn, ::std::string::String>,
    }
    impl ::std::default::Default for InstanceDelegation {
        fn default() -> Self {
            Self {
                from: Err("no value supplied for from".to_string()),
                instance_id: Err("no value supplied for instance_id".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                rights: Err("no value supplied for rights".to_string()),
                to: Err("no value supplied for to".to_string()),
            }
        }
    }
    impl InstanceDelegation {
        /// The party that owns the instance.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        /// `instanceId`
        pub fn instance_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_id: {e}")
                });
            self
        }
        /// `resourceId`
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_id: {e}")
                });
            self
        }
        /// The rights, each with its outcome.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::DelegatedRight>>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// The party that receives the rights.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceDelegation> for super::InstanceDelegation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceDelegation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                instance_id: value.instance_id?,
                resource_id: value.resource_id?,
                rights: value.rights?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceDelegation> for InstanceDelegation {
        fn from(value: super::InstanceDelegation) -> Self {
            Self {
                from: Ok(value.from),
                instance_id: Ok(value.instance_id),
                resource_id: Ok(value.resource_id),
                rights: Ok(value.rights),
                to: Ok(value.to),
            }
        }
    }
    /// Builder of [`InstanceDelegationPage`](super::InstanceDelegationPage).
    #[derive(Clone, Debug)]
    pub struct InstanceDelegationPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::InstanceDelegation>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for InstanceDelegationPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl InstanceDelegationPage {
        /// The entries; all of them in one page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::InstanceDelegation>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is; never in use so far.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceDelegationPage>
    for super::InstanceDelegationPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceDelegationPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceDelegationPage> for InstanceDelegationPage {
        fn from(value: super::InstanceDelegationPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`InstanceDelegationRequest`](super::InstanceDelegationRequest).
    #[derive(Clone, Debug)]
    pub struct InstanceDelegationRequest {
        from: ::std::result::Result<super::PartyUrn, ::std::string::String>,
        rights: ::std::result::Result<
            ::std::vec::Vec<super::Right>,
            ::std::string::String,
        >,
        to: ::std::result::Result<super::PartyUrn, ::std::string::String>,
    }
    impl ::std::default::Default for InstanceDelegationRequest {
        fn default() -> Self {
            Self {
                from: Err("no value supplied for from".to_string()),
                rights: Err("no value supplied for rights".to_string()),
                to: Err("no value supplied for to".to_string()),
            }
        }
    }
    impl InstanceDelegationRequest {
        /// The party that owns the instance.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        /// The rights, each a resource and an action.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Right>>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// The party that receives the rights.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceDelegationRequest>
    for super::InstanceDelegationRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceDelegationRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                rights: value.rights?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceDelegationRequest>
    for InstanceDelegationRequest {
        fn from(value: super::InstanceDelegationRequest) -> Self {
            Self {
                from: Ok(value.from),
                rights: Ok(value.rights),
                to: Ok(value.to),
            }
        }
    }
    /// Builder of [`InstanceRevocation`](super::InstanceRevocation).
    #[derive(Clone, Debug)]
    pub struct InstanceRevocation {
        from: ::std::result::Result<super::PartyUrn, ::std::string::String>,
        instance_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        rights: ::std::result::Result<
            ::std::vec::Vec<super::RevokedRight>,
            ::std::string::String,
        >,
        to: ::std::result::Result<super::PartyUrn, ::std::string::String>,
    }
    impl ::std::default::Default for InstanceRevocation {
        fn default() -> Self {
            Self {
                from: Err("no value supplied for from".to_string()),
                instance_id: Err("no value supplied for instance_id".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                rights: Err("no value supplied for rights".to_string()),
                to: Err("no value supplied for to".to_string()),
            }
        }
    }
    impl InstanceRevocation {
        /// The party that owns the instance.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        /// `instanceId`
        pub fn instance_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_id: {e}")
                });
            self
        }
        /// `resourceId`
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_id: {e}")
                });
            self
        }
        /// The rights, each with its outcome.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RevokedRight>>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// The party that had the rights.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceRevocation> for super::InstanceRevocation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceRevocation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                instance_id: value.instance_id?,
                resource_id: value.resource_id?,
                rights: value.rights?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceRevocation> for InstanceRevocation {
        fn from(value: super::InstanceRevocation) -> Self {
            Self {
                from: Ok(value.from),
                instance_id: Ok(value.instance_id),
                resource_id: Ok(value.resource_id),
                rights: Ok(value.rights),
                to: Ok(value.to),
            }
        }
    }
    /// Builder of [`InstanceRevocationPage`](super::InstanceRevocationPage).
    #[derive(Clone, Debug)]
    pub struct InstanceRevocationPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::InstanceRevocation>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for InstanceRevocationPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl InstanceRevocationPage {
        /// The entries; all of them in one page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::InstanceRevocation>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is; never in use so far.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceRevocationPage>
    for super::InstanceRevocationPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceRevocationPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceRevocationPage> for InstanceRevocationPage {
        fn from(value: super::InstanceRevocationPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`PaginatedLinks`](super::PaginatedLinks).
    #[derive(Clone, Debug)]
    pub struct PaginatedLinks {
        next: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PaginatedLinks {
        fn default() -> Self {
            Self {
                next: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PaginatedLinks {
        /// Absolute address of the next page. Absent on the last one.
        pub fn next<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.next = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for next: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PaginatedLinks> for super::PaginatedLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaginatedLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { next: value.next? })
        }
    }
    impl ::std::convert::From<super::PaginatedLinks> for PaginatedLinks {
        fn from(value: super::PaginatedLinks) -> Self {
            Self { next: Ok(value.next) }
        }
    }
    /// Builder of [`PartyUrn`](super::PartyUrn).
    #[derive(Clone, Debug)]
    pub struct PartyUrn {
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for PartyUrn {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl PartyUrn {
        /// `urn:altinn:party:uuid` or `urn:altinn:organization:identifier-no`.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// The UUID or the organisation number.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PartyUrn> for super::PartyUrn {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartyUrn,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::PartyUrn> for PartyUrn {
        fn from(value: super::PartyUrn) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`ProblemDetails`](super::ProblemDetails).
    #[derive(Clone, Debug)]
    pub struct ProblemDetails {
        detail: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProblemDetails {
        fn default() -> Self {
            Self {
                detail: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProblemDetails {
        /// What went wrong this time.
        pub fn detail<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.detail = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for detail: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `instance`
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The HTTP status again.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
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
        /// URI of the kind of error, `urn:altinn:error:` and the code for newer ones.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
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
    impl ::std::convert::TryFrom<ProblemDetails> for super::ProblemDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProblemDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                detail: value.detail?,
                instance: value.instance?,
                status: value.status?,
                title: value.title?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ProblemDetails> for ProblemDetails {
        fn from(value: super::ProblemDetails) -> Self {
            Self {
                detail: Ok(value.detail),
                instance: Ok(value.instance),
                status: Ok(value.status),
                title: Ok(value.title),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`ResourceUrn`](super::ResourceUrn).
    #[derive(Clone, Debug)]
    pub struct ResourceUrn {
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ResourceUrn {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl ResourceUrn {
        /// Attribute id, such as `urn:altinn:resource` or `urn:altinn:task`.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// Value of the attribute.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ResourceUrn> for super::ResourceUrn {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceUrn,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceUrn> for ResourceUrn {
        fn from(value: super::ResourceUrn) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`RevokedRight`](super::RevokedRight).
    #[derive(Clone, Debug)]
    pub struct RevokedRight {
        action: ::std::result::Result<super::ActionUrn, ::std::string::String>,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceUrn>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::RevokeStatus, ::std::string::String>,
    }
    impl ::std::default::Default for RevokedRight {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                resource: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl RevokedRight {
        /// What may be done.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ActionUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Attributes of the resource, for instance the app and the task.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceUrn>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RevokeStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RevokedRight> for super::RevokedRight {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RevokedRight,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                resource: value.resource?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::RevokedRight> for RevokedRight {
        fn from(value: super::RevokedRight) -> Self {
            Self {
                action: Ok(value.action),
                resource: Ok(value.resource),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`Right`](super::Right).
    #[derive(Clone, Debug)]
    pub struct Right {
        action: ::std::result::Result<
            ::std::option::Option<super::ActionUrn>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceUrn>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Right {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Right {
        /// What may be done.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ActionUrn>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Attributes of the resource, for instance the app and the task.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceUrn>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Right> for super::Right {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Right,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::Right> for Right {
        fn from(value: super::Right) -> Self {
            Self {
                action: Ok(value.action),
                resource: Ok(value.resource),
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
        ("ActionUrnUrnJsonTypeValue", generator.subschema_for::<ActionUrn>()),
        ("AttributeMatchExternal", generator.subschema_for::<AttributeMatch>()),
        ("DetailExternal", generator.subschema_for::<CheckDetail>()),
        ("DetailCodeExternal", generator.subschema_for::<CheckDetailCode>()),
        ("DelegableStatusExternal", generator.subschema_for::<DelegableStatus>()),
        ("RightDelegationResultDto", generator.subschema_for::<DelegatedRight>()),
        ("ResourceRightDelegationCheckResultDtoPaginated", generator.subschema_for::<DelegationCheckPage>()),
        ("ResourceRightDelegationCheckResultDto", generator.subschema_for::<DelegationCheckResult>()),
        ("DelegationStatusExternal", generator.subschema_for::<DelegationStatus>()),
        ("AppsInstanceDelegationResponseDto", generator.subschema_for::<InstanceDelegation>()),
        ("AppsInstanceDelegationResponseDtoPaginated", generator.subschema_for::<InstanceDelegationPage>()),
        ("AppsInstanceDelegationRequestDto", generator.subschema_for::<InstanceDelegationRequest>()),
        ("AppsInstanceRevokeResponseDto", generator.subschema_for::<InstanceRevocation>()),
        ("AppsInstanceRevokeResponseDtoPaginated", generator.subschema_for::<InstanceRevocationPage>()),
        ("PaginatedLinks", generator.subschema_for::<PaginatedLinks>()),
        ("PartyUrnUrnJsonTypeValue", generator.subschema_for::<PartyUrn>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("UrnJsonTypeValue", generator.subschema_for::<ResourceUrn>()),
        ("RevokeStatusExternal", generator.subschema_for::<RevokeStatus>()),
        ("RightRevokeResultDto", generator.subschema_for::<RevokedRight>()),
        ("RightDto", generator.subschema_for::<Right>()),
    ]
}
