// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-serviceowner.json (version 1.0). Do not edit: change specs/ instead.

/// The stable code of a problem, such as `AM-00001`.
pub type ErrorCode = ::std::string::String;

::altinn_runtime::open_enum! {
    /// State of a request: a draft waits for its receiver's confirmation, one that is pending for an answer.
    pub enum RequestStatus: str {
        None = "None",
        Draft = "Draft",
        Pending = "Pending",
        Approved = "Approved",
        Rejected = "Rejected",
        Withdrawn = "Withdrawn",
    } else Unknown
}

/// Why a request was refused.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AltinnProblemDetails {
    /// Stable code, such as `AM-00001`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What is wrong in this case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Which occurrence it is, a URI.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// The status in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "statusDescription")]
    pub status_description: ::std::option::Option<::std::string::String>,
    /// What is wrong in general.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// What to name when you ask Altinn about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "traceId")]
    pub trace_id: ::std::option::Option<::std::string::String>,
    /// Kind of problem, a URI.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AltinnProblemDetails {
    pub fn builder() -> builder::AltinnProblemDetails {
        ::std::default::Default::default()
    }
}
/// An access package of an assignment.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AssignmentPackage {
    /// Identifier of the assignment.
    #[serde(rename = "assignmentId")]
    pub assignment_id: ::altinn_runtime::Uuid,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Identifier of the package.
    #[serde(rename = "packageId")]
    pub package_id: ::altinn_runtime::Uuid,
}
impl AssignmentPackage {
    pub fn builder() -> builder::AssignmentPackage {
        ::std::default::Default::default()
    }
}
/// A request for an access package.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewPackageRequest {
    /// Who is to get the access: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// URN of the package, or its last part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub package: ::std::option::Option<::std::string::String>,
    /// Who is asked to give it: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<::std::string::String>,
}
impl NewPackageRequest {
    pub fn builder() -> builder::NewPackageRequest {
        ::std::default::Default::default()
    }
}
/// A request for access, as `create_request` takes it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewRequest {
    /// Who is to give the access: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// The access package.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub package: ::std::option::Option<RequestReference>,
    /// The resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<RequestReference>,
    /// Who is to get the access: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<::std::string::String>,
}
impl NewRequest {
    pub fn builder() -> builder::NewRequest {
        ::std::default::Default::default()
    }
}
/// A request for a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewResourceRequest {
    /// Who is to get the access: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// Identifier of the resource in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// Keys of single rights; not read by servers of today.
    #[serde(rename = "rightKeys")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub right_keys: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Who is asked to give it: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<::std::string::String>,
}
impl NewResourceRequest {
    pub fn builder() -> builder::NewResourceRequest {
        ::std::default::Default::default()
    }
}
/// A delegation of an access package.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PackageDelegation {
    /// Who gives it: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
    pub from: ::std::string::String,
    /// URN of the package.
    #[serde(rename = "packageUrn")]
    pub package_urn: ::std::string::String,
    /// Who gets it: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
    pub to: ::std::string::String,
}
impl PackageDelegation {
    pub fn builder() -> builder::PackageDelegation {
        ::std::default::Default::default()
    }
}
/// A party of a request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PartyEntity {
    /// Party UUID.
    pub id: ::altinn_runtime::Uuid,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organizationIdentifier")]
    pub organization_identifier: ::std::option::Option<::std::string::String>,
    /// National identity number; personal data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personIdentifier")]
    pub person_identifier: ::std::option::Option<::std::string::String>,
    /// Type of party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Kind within the type, such as `AS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variant: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for PartyEntity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PartyEntity")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("organization_identifier", &self.organization_identifier)
            .field("person_identifier", &::std::format_args!("(not shown)"))
            .field("type_", &self.type_)
            .field("variant", &self.variant)
            .finish()
    }
}
impl PartyEntity {
    pub fn builder() -> builder::PartyEntity {
        ::std::default::Default::default()
    }
}
/// Why a request was refused (RFC 9457).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// What is wrong in this case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Which occurrence it is, a URI.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// What is wrong in general.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Kind of problem, a URI.
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
/// A request for access.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Request {
    /// Who has asked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub by: ::std::option::Option<PartyEntity>,
    /// Who is to get the access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<PartyEntity>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// When it last changed.
    #[serde(rename = "lastUpdated")]
    pub last_updated: ::altinn_runtime::Timestamp,
    /// Party UUID of who changed it last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastUpdatedBy")]
    pub last_updated_by: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Where to follow it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<RequestLinks>,
    /// The access package that is asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub package: ::std::option::Option<RequestReference>,
    /// The resource that is asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<RequestReference>,
    /// State.
    pub status: RequestStatus,
    /// Who is asked to give it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<PartyEntity>,
    /// What is asked for: `resource` or `package`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl Request {
    pub fn builder() -> builder::Request {
        ::std::default::Default::default()
    }
}
/// Where to follow a request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RequestLinks {
    /// Page for whoever is to confirm or answer it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "detailsLink")]
    pub details_link: ::std::option::Option<::std::string::String>,
    /// Address of its state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "statusLink")]
    pub status_link: ::std::option::Option<::std::string::String>,
}
impl RequestLinks {
    pub fn builder() -> builder::RequestLinks {
        ::std::default::Default::default()
    }
}
/// A resource or an access package.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RequestReference {
    /// Identifier.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Identifier in the resource registry, or URN of the package.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "referenceId")]
    pub reference_id: ::std::option::Option<::std::string::String>,
}
impl RequestReference {
    pub fn builder() -> builder::RequestReference {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AltinnProblemDetails`](super::AltinnProblemDetails).
    #[derive(Clone, Debug)]
    pub struct AltinnProblemDetails {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        detail: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        status_description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        trace_id: ::std::result::Result<
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
    impl ::std::default::Default for AltinnProblemDetails {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                detail: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                status_description: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                trace_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AltinnProblemDetails {
        /// Stable code, such as `AM-00001`.
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// What is wrong in this case.
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
        /// Which occurrence it is, a URI.
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
        /// The HTTP status.
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
        /// The status in words.
        pub fn status_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_description = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for status_description: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What is wrong in general.
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
        /// What to name when you ask Altinn about it.
        pub fn trace_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.trace_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for trace_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of problem, a URI.
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
    impl ::std::convert::TryFrom<AltinnProblemDetails> for super::AltinnProblemDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AltinnProblemDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                detail: value.detail?,
                instance: value.instance?,
                status: value.status?,
                status_description: value.status_description?,
                title: value.title?,
                trace_id: value.trace_id?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::AltinnProblemDetails> for AltinnProblemDetails {
        fn from(value: super::AltinnProblemDetails) -> Self {
            Self {
                code: Ok(value.code),
                detail: Ok(value.detail),
                instance: Ok(value.instance),
                status: Ok(value.status),
                status_description: Ok(value.status_description),
                title: Ok(value.title),
                trace_id: Ok(value.trace_id),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`AssignmentPackage`](super::AssignmentPackage).
    #[derive(Clone, Debug)]
    pub struct AssignmentPackage {
        assignment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        package_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for AssignmentPackage {
        fn default() -> Self {
            Self {
                assignment_id: Err("no value supplied for assignment_id".to_string()),
                id: Err("no value supplied for id".to_string()),
                package_id: Err("no value supplied for package_id".to_string()),
            }
        }
    }
    impl AssignmentPackage {
        /// Identifier of the assignment.
        pub fn assignment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.assignment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for assignment_id: {e}")
                });
            self
        }
        /// Identifier.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// Identifier of the package.
        pub fn package_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.package_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for package_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AssignmentPackage> for super::AssignmentPackage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AssignmentPackage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                assignment_id: value.assignment_id?,
                id: value.id?,
                package_id: value.package_id?,
            })
        }
    }
    impl ::std::convert::From<super::AssignmentPackage> for AssignmentPackage {
        fn from(value: super::AssignmentPackage) -> Self {
            Self {
                assignment_id: Ok(value.assignment_id),
                id: Ok(value.id),
                package_id: Ok(value.package_id),
            }
        }
    }
    /// Builder of [`NewPackageRequest`](super::NewPackageRequest).
    #[derive(Clone, Debug)]
    pub struct NewPackageRequest {
        from: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        package: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NewPackageRequest {
        fn default() -> Self {
            Self {
                from: Ok(::std::default::Default::default()),
                package: Ok(::std::default::Default::default()),
                to: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NewPackageRequest {
        /// Who is to get the access: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the package, or its last part.
        pub fn package<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.package = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for package: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who is asked to give it: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NewPackageRequest> for super::NewPackageRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewPackageRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                package: value.package?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::NewPackageRequest> for NewPackageRequest {
        fn from(value: super::NewPackageRequest) -> Self {
            Self {
                from: Ok(value.from),
                package: Ok(value.package),
                to: Ok(value.to),
            }
        }
    }
    /// Builder of [`NewRequest`](super::NewRequest).
    #[derive(Clone, Debug)]
    pub struct NewRequest {
        from: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        package: ::std::result::Result<
            ::std::option::Option<super::RequestReference>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<super::RequestReference>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NewRequest {
        fn default() -> Self {
            Self {
                from: Ok(::std::default::Default::default()),
                package: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
                to: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NewRequest {
        /// Who is to give the access: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The access package.
        pub fn package<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestReference>,
            T::Error: ::std::fmt::Display,
        {
            self.package = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for package: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestReference>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who is to get the access: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NewRequest> for super::NewRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                package: value.package?,
                resource: value.resource?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::NewRequest> for NewRequest {
        fn from(value: super::NewRequest) -> Self {
            Self {
                from: Ok(value.from),
                package: Ok(value.package),
                resource: Ok(value.resource),
                to: Ok(value.to),
            }
        }
    }
    /// Builder of [`NewResourceRequest`](super::NewResourceRequest).
    #[derive(Clone, Debug)]
    pub struct NewResourceRequest {
        from: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        right_keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NewResourceRequest {
        fn default() -> Self {
            Self {
                from: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
                right_keys: Ok(::std::default::Default::default()),
                to: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NewResourceRequest {
        /// Who is to get the access: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Keys of single rights; not read by servers of today.
        pub fn right_keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.right_keys = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_keys: {e}")
                });
            self
        }
        /// Who is asked to give it: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NewResourceRequest> for super::NewResourceRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewResourceRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                resource: value.resource?,
                right_keys: value.right_keys?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::NewResourceRequest> for NewResourceRequest {
        fn from(value: super::NewResourceRequest) -> Self {
            Self {
                from: Ok(value.from),
                resource: Ok(value.resource),
                right_keys: Ok(value.right_keys),
                to: Ok(value.to),
            }
        }
    }
    /// Builder of [`PackageDelegation`](super::PackageDelegation).
    #[derive(Clone, Debug)]
    pub struct PackageDelegation {
        from: ::std::result::Result<::std::string::String, ::std::string::String>,
        package_urn: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for PackageDelegation {
        fn default() -> Self {
            Self {
                from: Err("no value supplied for from".to_string()),
                package_urn: Err("no value supplied for package_urn".to_string()),
                to: Err("no value supplied for to".to_string()),
            }
        }
    }
    impl PackageDelegation {
        /// Who gives it: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        /// URN of the package.
        pub fn package_urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.package_urn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for package_urn: {e}")
                });
            self
        }
        /// Who gets it: a URN such as `urn:altinn:organization:identifier-no:310000001` or `urn:altinn:person:identifier-no:...`.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PackageDelegation> for super::PackageDelegation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PackageDelegation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                package_urn: value.package_urn?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::PackageDelegation> for PackageDelegation {
        fn from(value: super::PackageDelegation) -> Self {
            Self {
                from: Ok(value.from),
                package_urn: Ok(value.package_urn),
                to: Ok(value.to),
            }
        }
    }
    /// Builder of [`PartyEntity`](super::PartyEntity).
    #[derive(Clone)]
    pub struct PartyEntity {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        variant: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for PartyEntity {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PartyEntity")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("organization_identifier", &self.organization_identifier)
                .field("person_identifier", &::std::format_args!("(not shown)"))
                .field("type_", &self.type_)
                .field("variant", &self.variant)
                .finish()
        }
    }
    impl ::std::default::Default for PartyEntity {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
                organization_identifier: Ok(::std::default::Default::default()),
                person_identifier: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                variant: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PartyEntity {
        /// Party UUID.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// Name.
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
        /// Organisation number, nine digits.
        pub fn organization_identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_identifier = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organization_identifier: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// National identity number; personal data.
        pub fn person_identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.person_identifier = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for person_identifier: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Type of party.
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
        /// Kind within the type, such as `AS`.
        pub fn variant<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.variant = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for variant: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PartyEntity> for super::PartyEntity {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartyEntity,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
                organization_identifier: value.organization_identifier?,
                person_identifier: value.person_identifier?,
                type_: value.type_?,
                variant: value.variant?,
            })
        }
    }
    impl ::std::convert::From<super::PartyEntity> for PartyEntity {
        fn from(value: super::PartyEntity) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
                organization_identifier: Ok(value.organization_identifier),
                person_identifier: Ok(value.person_identifier),
                type_: Ok(value.type_),
                variant: Ok(value.variant),
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
        /// What is wrong in this case.
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
        /// Which occurrence it is, a URI.
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
        /// The HTTP status.
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
        /// What is wrong in general.
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
        /// Kind of problem, a URI.
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
    /// Builder of [`Request`](super::Request).
    #[derive(Clone, Debug)]
    pub struct Request {
        by: ::std::result::Result<
            ::std::option::Option<super::PartyEntity>,
            ::std::string::String,
        >,
        from: ::std::result::Result<
            ::std::option::Option<super::PartyEntity>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        last_updated: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        last_updated_by: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::RequestLinks>,
            ::std::string::String,
        >,
        package: ::std::result::Result<
            ::std::option::Option<super::RequestReference>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<super::RequestReference>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::RequestStatus, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<super::PartyEntity>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Request {
        fn default() -> Self {
            Self {
                by: Ok(::std::default::Default::default()),
                from: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                last_updated: Err("no value supplied for last_updated".to_string()),
                last_updated_by: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                package: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
                to: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Request {
        /// Who has asked.
        pub fn by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.by = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for by: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who is to get the access.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// When it last changed.
        pub fn last_updated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_updated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_updated: {e}")
                });
            self
        }
        /// Party UUID of who changed it last.
        pub fn last_updated_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.last_updated_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_updated_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to follow it.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The access package that is asked for.
        pub fn package<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestReference>,
            T::Error: ::std::fmt::Display,
        {
            self.package = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for package: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The resource that is asked for.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestReference>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// State.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// Who is asked to give it.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// What is asked for: `resource` or `package`.
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
    }
    impl ::std::convert::TryFrom<Request> for super::Request {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Request,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                by: value.by?,
                from: value.from?,
                id: value.id?,
                last_updated: value.last_updated?,
                last_updated_by: value.last_updated_by?,
                links: value.links?,
                package: value.package?,
                resource: value.resource?,
                status: value.status?,
                to: value.to?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::Request> for Request {
        fn from(value: super::Request) -> Self {
            Self {
                by: Ok(value.by),
                from: Ok(value.from),
                id: Ok(value.id),
                last_updated: Ok(value.last_updated),
                last_updated_by: Ok(value.last_updated_by),
                links: Ok(value.links),
                package: Ok(value.package),
                resource: Ok(value.resource),
                status: Ok(value.status),
                to: Ok(value.to),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`RequestLinks`](super::RequestLinks).
    #[derive(Clone, Debug)]
    pub struct RequestLinks {
        details_link: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status_link: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RequestLinks {
        fn default() -> Self {
            Self {
                details_link: Ok(::std::default::Default::default()),
                status_link: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RequestLinks {
        /// Page for whoever is to confirm or answer it.
        pub fn details_link<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.details_link = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for details_link: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of its state.
        pub fn status_link<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_link = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_link: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RequestLinks> for super::RequestLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                details_link: value.details_link?,
                status_link: value.status_link?,
            })
        }
    }
    impl ::std::convert::From<super::RequestLinks> for RequestLinks {
        fn from(value: super::RequestLinks) -> Self {
            Self {
                details_link: Ok(value.details_link),
                status_link: Ok(value.status_link),
            }
        }
    }
    /// Builder of [`RequestReference`](super::RequestReference).
    #[derive(Clone, Debug)]
    pub struct RequestReference {
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        reference_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RequestReference {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                reference_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RequestReference {
        /// Identifier.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier in the resource registry, or URN of the package.
        pub fn reference_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reference_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reference_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RequestReference> for super::RequestReference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestReference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                reference_id: value.reference_id?,
            })
        }
    }
    impl ::std::convert::From<super::RequestReference> for RequestReference {
        fn from(value: super::RequestReference) -> Self {
            Self {
                id: Ok(value.id),
                reference_id: Ok(value.reference_id),
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
        ("AltinnProblemDetails", generator.subschema_for::<AltinnProblemDetails>()),
        ("AssignmentPackageDto", generator.subschema_for::<AssignmentPackage>()),
        ("ErrorCode", generator.subschema_for::<ErrorCode>()),
        ("RequestPackageDto", generator.subschema_for::<NewPackageRequest>()),
        ("CreateServiceOwnerRequest", generator.subschema_for::<NewRequest>()),
        ("RequestResourceDto", generator.subschema_for::<NewResourceRequest>()),
        ("ServiceOwnerAccessPackageDelegation", generator.subschema_for::<PackageDelegation>()),
        ("PartyEntityDto", generator.subschema_for::<PartyEntity>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("RequestDto", generator.subschema_for::<Request>()),
        ("RequestLinks", generator.subschema_for::<RequestLinks>()),
        ("RequestReferenceDto", generator.subschema_for::<RequestReference>()),
        ("RequestStatus", generator.subschema_for::<RequestStatus>()),
    ]
}
