// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-enduser.json (version 1.0.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// Whether something counts.
    pub enum AuthorizedPartiesIncludeFilter: str {
        False = "false",
        True = "true",
        Auto = "auto",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Type of party.
    pub enum AuthorizedPartyType: str {
        None = "None",
        Person = "Person",
        Organization = "Organization",
        SelfIdentified = "SelfIdentified",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Why a right can or cannot be delegated.
    pub enum DelegationCheckReasonCode: str {
        Unknown = "Unknown",
        RoleAccess = "RoleAccess",
        DelegationAccess = "DelegationAccess",
        MissingRoleAccess = "MissingRoleAccess",
        MissingDelegationAccess = "MissingDelegationAccess",
        AccessListValidationFail = "AccessListValidationFail",
        PackageAccess = "PackageAccess",
        MissingPackageAccess = "MissingPackageAccess",
        ResourceNotDelegable = "ResourceNotDelegable",
        ResourceIsMaskinPortenSchema = "ResourceIsMaskinPortenSchema",
    } else Unrecognized
}

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

/// An access package.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessPackage {
    /// Identifier of its area.
    #[serde(rename = "areaId")]
    pub area_id: ::altinn_runtime::Uuid,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Identifier as a URN.
    pub urn: ::std::option::Option<::std::string::String>,
}
impl AccessPackage {
    pub fn builder() -> builder::AccessPackage {
        ::std::default::Default::default()
    }
}
/// Why somebody has access.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessReason {
    /// The same as bits: 1 direct, 2 client delegation, 4 key role, 8 role of a role, 16 main unit.
    pub flag: i32,
    /// Each reason.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub items: ::altinn_runtime::Optional<::std::vec::Vec<AccessReasonRecord>>,
}
impl AccessReason {
    pub fn builder() -> builder::AccessReason {
        ::std::default::Default::default()
    }
}
/// One reason for access.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessReasonRecord {
    /// The reason as text.
    pub description: ::std::option::Option<::std::string::String>,
    /// Name of the reason.
    pub name: ::std::option::Option<::std::string::String>,
}
impl AccessReasonRecord {
    pub fn builder() -> builder::AccessReasonRecord {
        ::std::default::Default::default()
    }
}
/// An agent of a provider.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Agent {
    /// What was delegated, by role.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<AgentRoleAccessPackages>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent: ::std::option::Option<CompactEntity>,
    /// When the agent was added.
    #[serde(rename = "agentAddedAt")]
    pub agent_added_at: ::altinn_runtime::Timestamp,
}
impl Agent {
    pub fn builder() -> builder::Agent {
        ::std::default::Default::default()
    }
}
/// A page of agents.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AgentPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<Agent>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl AgentPage {
    pub fn builder() -> builder::AgentPage {
        ::std::default::Default::default()
    }
}
/// Access packages under one role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AgentRoleAccessPackages {
    /// The packages.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub packages: ::altinn_runtime::Optional<::std::vec::Vec<CompactPackage>>,
    /// The role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<CompactRole>,
}
impl AgentRoleAccessPackages {
    pub fn builder() -> builder::AgentRoleAccessPackages {
        ::std::default::Default::default()
    }
}
/// Why a request was refused.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
}
impl AltinnProblemDetails {
    pub fn builder() -> builder::AltinnProblemDetails {
        ::std::default::Default::default()
    }
}
/// An assignment of a role from one party to another.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Assignment {
    /// Party UUID of who gives.
    #[serde(rename = "fromId")]
    pub from_id: ::altinn_runtime::Uuid,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Identifier of the role.
    #[serde(rename = "roleId")]
    pub role_id: ::altinn_runtime::Uuid,
    /// Party UUID of who gets.
    #[serde(rename = "toId")]
    pub to_id: ::altinn_runtime::Uuid,
}
impl Assignment {
    pub fn builder() -> builder::Assignment {
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
/// An attribute.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Attribute {
    /// What it is, a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Its value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl Attribute {
    pub fn builder() -> builder::Attribute {
        ::std::default::Default::default()
    }
}
/// A party that the user can act for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedParty {
    /// Access packages that the user has.
    #[serde(rename = "authorizedAccessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_access_packages: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Instances that the user can reach.
    #[serde(rename = "authorizedInstances")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_instances: ::altinn_runtime::Optional<
        ::std::vec::Vec<AuthorizedResourceInstance>,
    >,
    /// Resources that the user can reach.
    #[serde(rename = "authorizedResources")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_resources: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Roles that the user has.
    #[serde(rename = "authorizedRoles")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_roles: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Date of birth.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dateOfBirth")]
    pub date_of_birth: ::std::option::Option<::altinn_runtime::Date>,
    /// E-mail address of a user who registered with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailId")]
    pub email_id: ::std::option::Option<::std::string::String>,
    /// Whether the party is deleted.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether it is there only because of its subunits.
    #[serde(rename = "onlyHierarchyElementWithNoAccess")]
    pub only_hierarchy_element_with_no_access: bool,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organizationNumber")]
    pub organization_number: ::std::option::Option<::std::string::String>,
    /// Party UUID of the main unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "parentId")]
    pub parent_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Party number.
    #[serde(rename = "partyId")]
    pub party_id: i32,
    /// Party UUID.
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::altinn_runtime::Uuid,
    /// National identity number; personal data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personId")]
    pub person_id: ::std::option::Option<::std::string::String>,
    /// Subunits that the user can act for.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub subunits: ::altinn_runtime::Optional<::std::vec::Vec<AuthorizedParty>>,
    /// Type of party.
    #[serde(rename = "type")]
    pub type_: AuthorizedPartyType,
    /// Kind of organisation, such as `AS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitType")]
    pub unit_type: ::std::option::Option<::std::string::String>,
}
impl AuthorizedParty {
    pub fn builder() -> builder::AuthorizedParty {
        ::std::default::Default::default()
    }
}
/// A page of parties.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedPartyPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AuthorizedParty>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl AuthorizedPartyPage {
    pub fn builder() -> builder::AuthorizedPartyPage {
        ::std::default::Default::default()
    }
}
/// An instance that the user can reach.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedResourceInstance {
    /// Identifier of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceId")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// URN of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceRef")]
    pub instance_ref: ::std::option::Option<::std::string::String>,
    /// Identifier of the resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
}
impl AuthorizedResourceInstance {
    pub fn builder() -> builder::AuthorizedResourceInstance {
        ::std::default::Default::default()
    }
}
/// Why something can or cannot be delegated.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CheckReason {
    /// Why, as text.
    pub description: ::std::option::Option<::std::string::String>,
    /// Party UUID of who gives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fromId")]
    pub from_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Name of who gives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fromName")]
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Identifier of the role that decides.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "roleId")]
    pub role_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// URN of the role that decides.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "roleUrn")]
    pub role_urn: ::std::option::Option<::std::string::String>,
    /// Party UUID of who gets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "toId")]
    pub to_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Name of who gets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "toName")]
    pub to_name: ::std::option::Option<::std::string::String>,
    /// Party UUID of who stands between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaId")]
    pub via_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Name of who stands between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaName")]
    pub via_name: ::std::option::Option<::std::string::String>,
    /// Identifier of the role of who stands between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaRoleId")]
    pub via_role_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// URN of the role of who stands between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaRoleUrn")]
    pub via_role_urn: ::std::option::Option<::std::string::String>,
}
impl CheckReason {
    pub fn builder() -> builder::CheckReason {
        ::std::default::Default::default()
    }
}
/// A client of a provider.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Client {
    /// What the provider has, by role.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<RoleAccessPackages>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client: ::std::option::Option<CompactEntity>,
}
impl Client {
    pub fn builder() -> builder::Client {
        ::std::default::Default::default()
    }
}
/// A page of clients.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<Client>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl ClientPage {
    pub fn builder() -> builder::ClientPage {
        ::std::default::Default::default()
    }
}
/// A party: a person, an organisation or a system user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CompactEntity {
    /// Subunits.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub children: ::altinn_runtime::Optional<::std::vec::Vec<CompactEntity>>,
    /// Date of birth.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dateOfBirth")]
    pub date_of_birth: ::std::option::Option<::altinn_runtime::Date>,
    /// Date of death.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dateOfDeath")]
    pub date_of_death: ::std::option::Option<::altinn_runtime::Date>,
    /// When it was deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deletedAt")]
    pub deleted_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Party UUID.
    pub id: ::altinn_runtime::Uuid,
    /// Whether the party is deleted.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organizationIdentifier")]
    pub organization_identifier: ::std::option::Option<::std::string::String>,
    /// The main unit, for a subunit.
    #[serde(default)]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent: ::std::option::Option<::std::boxed::Box<CompactEntity>>,
    /// Party number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partyid: ::std::option::Option<i32>,
    /// National identity number; personal data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personIdentifier")]
    pub person_identifier: ::std::option::Option<::std::string::String>,
    /// Type of party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// User number, for persons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userId")]
    pub user_id: ::std::option::Option<i32>,
    /// User name, for self-identified users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    /// Kind within the type, such as `AS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variant: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for CompactEntity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CompactEntity")
            .field("children", &self.children)
            .field("date_of_birth", &self.date_of_birth)
            .field("date_of_death", &self.date_of_death)
            .field("deleted_at", &self.deleted_at)
            .field("id", &self.id)
            .field("is_deleted", &self.is_deleted)
            .field("name", &self.name)
            .field("organization_identifier", &self.organization_identifier)
            .field("parent", &self.parent)
            .field("partyid", &self.partyid)
            .field("person_identifier", &::std::format_args!("(not shown)"))
            .field("type_", &self.type_)
            .field("user_id", &self.user_id)
            .field("username", &self.username)
            .field("variant", &self.variant)
            .finish()
    }
}
impl CompactEntity {
    pub fn builder() -> builder::CompactEntity {
        ::std::default::Default::default()
    }
}
/// An access package.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CompactPackage {
    /// Identifier of its area.
    #[serde(rename = "areaId")]
    pub area_id: ::altinn_runtime::Uuid,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Identifier as a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl CompactPackage {
    pub fn builder() -> builder::CompactPackage {
        ::std::default::Default::default()
    }
}
/// A role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CompactRole {
    /// Roles that it contains.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub children: ::altinn_runtime::Optional<::std::vec::Vec<CompactRole>>,
    /// Code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// URN of the role in Altinn II. Its name ends in a blank on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "legacyurn ")]
    pub legacyurn: ::std::option::Option<::std::string::String>,
    /// Identifier as a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl CompactRole {
    pub fn builder() -> builder::CompactRole {
        ::std::default::Default::default()
    }
}
/// A party that another is connected with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Connection {
    /// Parties that are reached through this one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub connections: ::altinn_runtime::Optional<::std::vec::Vec<Connection>>,
    /// Instances over the connection.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub instances: ::altinn_runtime::Optional<::std::vec::Vec<ConnectionInstance>>,
    /// Access packages over the connection.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub packages: ::altinn_runtime::Optional<::std::vec::Vec<AccessPackage>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<CompactEntity>,
    /// Resources over the connection.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resources: ::altinn_runtime::Optional<::std::vec::Vec<Resource>>,
    /// Roles over the connection.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub roles: ::altinn_runtime::Optional<::std::vec::Vec<CompactRole>>,
}
impl Connection {
    pub fn builder() -> builder::Connection {
        ::std::default::Default::default()
    }
}
/// An instance over a connection.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConnectionInstance {
    /// Identifier of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceId")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Identifier of the resource in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceRefId")]
    pub resource_ref_id: ::std::option::Option<::std::string::String>,
}
impl ConnectionInstance {
    pub fn builder() -> builder::ConnectionInstance {
        ::std::default::Default::default()
    }
}
/// A page of connections.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConnectionPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<Connection>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl ConnectionPage {
    pub fn builder() -> builder::ConnectionPage {
        ::std::default::Default::default()
    }
}
/// What became of one access package.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Delegation {
    /// Whether anything changed.
    pub changed: bool,
    /// Party UUID of the client.
    #[serde(rename = "fromId")]
    pub from_id: ::altinn_runtime::Uuid,
    /// Identifier of the package.
    #[serde(rename = "packageId")]
    pub package_id: ::altinn_runtime::Uuid,
    /// Identifier of the role.
    #[serde(rename = "roleId")]
    pub role_id: ::altinn_runtime::Uuid,
    /// Party UUID of the agent.
    #[serde(rename = "toId")]
    pub to_id: ::altinn_runtime::Uuid,
    /// Party UUID of the provider.
    #[serde(rename = "viaId")]
    pub via_id: ::altinn_runtime::Uuid,
}
impl Delegation {
    pub fn builder() -> builder::Delegation {
        ::std::default::Default::default()
    }
}
/// An instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Instance {
    /// Its identifier.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "refId")]
    pub ref_id: ::std::option::Option<::std::string::String>,
    /// Its type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<InstanceType>,
}
impl Instance {
    pub fn builder() -> builder::Instance {
        ::std::default::Default::default()
    }
}
/// Which rights to an instance can be delegated.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceCheck {
    /// The instance.
    pub instance: Instance,
    /// The resource.
    pub resource: Resource,
    /// The rights.
    #[serde(default)]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<RightCheck>>,
}
impl InstanceCheck {
    pub fn builder() -> builder::InstanceCheck {
        ::std::default::Default::default()
    }
}
/// An instance, and who has it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstancePermission {
    /// The instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<Instance>,
    /// Who has it from whom.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub permissions: ::altinn_runtime::Optional<::std::vec::Vec<Permission>>,
    /// The resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<Resource>,
}
impl InstancePermission {
    pub fn builder() -> builder::InstancePermission {
        ::std::default::Default::default()
    }
}
/// Rights to an instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceRights {
    /// Rights that were delegated directly.
    #[serde(rename = "directRights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub direct_rights: ::altinn_runtime::Optional<::std::vec::Vec<RightPermission>>,
    /// Rights that come otherwise.
    #[serde(rename = "indirectRights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub indirect_rights: ::altinn_runtime::Optional<::std::vec::Vec<RightPermission>>,
    /// The instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<Instance>,
    /// The resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<Resource>,
}
impl InstanceRights {
    pub fn builder() -> builder::InstanceRights {
        ::std::default::Default::default()
    }
}
/// Rights to an instance, and who is to have them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstanceRightsDelegation {
    /// Keys of the rights.
    #[serde(rename = "directRightKeys")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub direct_right_keys: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// A person; left out where the address names a party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<NewPerson>,
}
impl InstanceRightsDelegation {
    pub fn builder() -> builder::InstanceRightsDelegation {
        ::std::default::Default::default()
    }
}
/// A type of instances.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceType {
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl InstanceType {
    pub fn builder() -> builder::InstanceType {
        ::std::default::Default::default()
    }
}
/// Clients of one provider.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct MyClient {
    /// Its clients that you act for.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub clients: ::altinn_runtime::Optional<::std::vec::Vec<Client>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<CompactEntity>,
}
impl MyClient {
    pub fn builder() -> builder::MyClient {
        ::std::default::Default::default()
    }
}
/// A page of providers with clients.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct MyClientPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<MyClient>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl MyClientPage {
    pub fn builder() -> builder::MyClientPage {
        ::std::default::Default::default()
    }
}
/// A person, by number and last name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewPerson {
    /// Last name of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// National identity number or user name; personal data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personIdentifier")]
    pub person_identifier: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for NewPerson {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NewPerson")
            .field("last_name", &self.last_name)
            .field("person_identifier", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl NewPerson {
    pub fn builder() -> builder::NewPerson {
        ::std::default::Default::default()
    }
}
/// Whether an access package can be delegated.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PackageCheck {
    /// The package.
    pub package: AccessPackage,
    /// Why, or why not.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reasons: ::altinn_runtime::Optional<::std::vec::Vec<CheckReason>>,
    /// Whether it can be delegated.
    pub result: bool,
}
impl PackageCheck {
    pub fn builder() -> builder::PackageCheck {
        ::std::default::Default::default()
    }
}
/// A page of access packages that were looked up.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PackageCheckPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<PackageCheck>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl PackageCheckPage {
    pub fn builder() -> builder::PackageCheckPage {
        ::std::default::Default::default()
    }
}
/// Access packages to delegate or to take back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PackageDelegations {
    /// Packages, by role.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub values: ::altinn_runtime::Optional<::std::vec::Vec<RolePackages>>,
}
impl PackageDelegations {
    pub fn builder() -> builder::PackageDelegations {
        ::std::default::Default::default()
    }
}
/// An access package, and who has it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PackagePermission {
    /// The package.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub package: ::std::option::Option<CompactPackage>,
    /// Who has it from whom.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub permissions: ::altinn_runtime::Optional<::std::vec::Vec<Permission>>,
}
impl PackagePermission {
    pub fn builder() -> builder::PackagePermission {
        ::std::default::Default::default()
    }
}
/// A page of access packages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PackagePermissionPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<PackagePermission>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl PackagePermissionPage {
    pub fn builder() -> builder::PackagePermissionPage {
        ::std::default::Default::default()
    }
}
/// Links of a page.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PageLinks {
    /// Address of the next page; none on the last one.
    pub next: ::std::option::Option<::std::string::String>,
}
impl PageLinks {
    pub fn builder() -> builder::PageLinks {
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
/// Who has access from whom.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Permission {
    /// Who gives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<CompactEntity>,
    /// Why.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<AccessReason>,
    /// Role through which.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<CompactRole>,
    /// Who gets.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<CompactEntity>,
    /// Who stands between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub via: ::std::option::Option<CompactEntity>,
    /// Role of who stands between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaRole")]
    pub via_role: ::std::option::Option<CompactRole>,
}
impl Permission {
    pub fn builder() -> builder::Permission {
        ::std::default::Default::default()
    }
}
/// A person, by number and last name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PersonInput {
    /// Last name of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// National identity number or user name; personal data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personIdentifier")]
    pub person_identifier: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for PersonInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PersonInput")
            .field("last_name", &self.last_name)
            .field("person_identifier", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl PersonInput {
    pub fn builder() -> builder::PersonInput {
        ::std::default::Default::default()
    }
}
/// Why a request was refused (RFC 9457).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
}
impl ProblemDetails {
    pub fn builder() -> builder::ProblemDetails {
        ::std::default::Default::default()
    }
}
/// A service owner.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Provider {
    /// Code, such as `skd`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Address of its logo.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "logoUrl")]
    pub logo_url: ::std::option::Option<::std::string::String>,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Organisation number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "refId")]
    pub ref_id: ::std::option::Option<::std::string::String>,
    /// Its type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<ProviderType>,
    /// Identifier of its type.
    #[serde(rename = "typeId")]
    pub type_id: ::altinn_runtime::Uuid,
}
impl Provider {
    pub fn builder() -> builder::Provider {
        ::std::default::Default::default()
    }
}
/// A type of service owners.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProviderType {
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ProviderType {
    pub fn builder() -> builder::ProviderType {
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
/// A page of requests.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RequestPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<Request>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl RequestPage {
    pub fn builder() -> builder::RequestPage {
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
#[non_exhaustive]
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
/// A resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Resource {
    /// Description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Its owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<Provider>,
    /// Identifier of its owner.
    #[serde(rename = "providerId")]
    pub provider_id: ::altinn_runtime::Uuid,
    /// Identifier in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "refId")]
    pub ref_id: ::std::option::Option<::std::string::String>,
    /// Its type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<ResourceType>,
    /// Identifier of its type.
    #[serde(rename = "typeId")]
    pub type_id: ::altinn_runtime::Uuid,
}
impl Resource {
    pub fn builder() -> builder::Resource {
        ::std::default::Default::default()
    }
}
/// Which rights to a resource can be delegated.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceCheck {
    /// The resource.
    pub resource: Resource,
    /// The rights.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub rights: ::std::vec::Vec<RightCheck>,
}
impl ResourceCheck {
    pub fn builder() -> builder::ResourceCheck {
        ::std::default::Default::default()
    }
}
/// A resource, and who has it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourcePermission {
    /// Who has it from whom.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub permissions: ::altinn_runtime::Optional<::std::vec::Vec<Permission>>,
    /// The resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<Resource>,
}
impl ResourcePermission {
    pub fn builder() -> builder::ResourcePermission {
        ::std::default::Default::default()
    }
}
/// Rights to a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceRights {
    /// Rights that were delegated directly.
    #[serde(rename = "directRights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub direct_rights: ::altinn_runtime::Optional<::std::vec::Vec<RightPermission>>,
    /// Rights that come otherwise.
    #[serde(rename = "indirectRights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub indirect_rights: ::altinn_runtime::Optional<::std::vec::Vec<RightPermission>>,
    /// The resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<Resource>,
}
impl ResourceRights {
    pub fn builder() -> builder::ResourceRights {
        ::std::default::Default::default()
    }
}
/// Rights to a resource, as servers until February 2026 wrote them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceRules {
    /// Rights that were delegated directly.
    #[serde(rename = "directRules")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub direct_rules: ::altinn_runtime::Optional<::std::vec::Vec<RulePermission>>,
    /// Rights that come otherwise.
    #[serde(rename = "indirectRules")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub indirect_rules: ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
    /// The resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<Resource>,
}
impl ResourceRules {
    pub fn builder() -> builder::ResourceRules {
        ::std::default::Default::default()
    }
}
/// A type of resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceType {
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ResourceType {
    pub fn builder() -> builder::ResourceType {
        ::std::default::Default::default()
    }
}
/// A right to a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Right {
    /// The action.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<Attribute>,
    /// Key, which delegating it takes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The resource, as attributes.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<Attribute>>,
}
impl Right {
    pub fn builder() -> builder::Right {
        ::std::default::Default::default()
    }
}
/// Whether a right can be delegated.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightCheck {
    /// Why, or why not.
    #[serde(rename = "reasonCodes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reason_codes: ::altinn_runtime::Optional<
        ::std::vec::Vec<DelegationCheckReasonCode>,
    >,
    /// Whether it can be delegated.
    pub result: bool,
    /// The right.
    pub right: Right,
}
impl RightCheck {
    pub fn builder() -> builder::RightCheck {
        ::std::default::Default::default()
    }
}
/// Rights, by key.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RightKeys {
    /// Keys of the rights.
    #[serde(rename = "directRightKeys")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub direct_right_keys: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
}
impl RightKeys {
    pub fn builder() -> builder::RightKeys {
        ::std::default::Default::default()
    }
}
/// A right, and who has it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightPermission {
    /// Who has it from whom.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub permissions: ::altinn_runtime::Optional<::std::vec::Vec<Permission>>,
    /// Why.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<AccessReason>,
    /// The right.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub right: ::std::option::Option<Right>,
}
impl RightPermission {
    pub fn builder() -> builder::RightPermission {
        ::std::default::Default::default()
    }
}
/// A role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Role {
    /// Code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Whether it gives access on behalf of the whole organisation.
    #[serde(rename = "isKeyRole")]
    pub is_key_role: bool,
    /// Whether policies of resources can name it.
    #[serde(rename = "isResourcePolicyAvailable")]
    pub is_resource_policy_available: bool,
    /// Whether it can be taken back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isRevocable")]
    pub is_revocable: ::std::option::Option<bool>,
    /// Code in Altinn II.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "legacyRoleCode")]
    pub legacy_role_code: ::std::option::Option<::std::string::String>,
    /// URN of the role in Altinn II.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "legacyUrn")]
    pub legacy_urn: ::std::option::Option<::std::string::String>,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Who assigns it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<Provider>,
    /// Identifier as a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl Role {
    pub fn builder() -> builder::Role {
        ::std::default::Default::default()
    }
}
/// Access packages under one role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleAccessPackages {
    /// The packages.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub packages: ::altinn_runtime::Optional<::std::vec::Vec<CompactPackage>>,
    /// The role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<CompactRole>,
}
impl RoleAccessPackages {
    pub fn builder() -> builder::RoleAccessPackages {
        ::std::default::Default::default()
    }
}
/// Access packages under one role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RolePackages {
    /// The packages, by URN.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub packages: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Code or URN of the role through which the provider has them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
}
impl RolePackages {
    pub fn builder() -> builder::RolePackages {
        ::std::default::Default::default()
    }
}
/// A role, and who has it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RolePermission {
    /// Who has it from whom.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub permissions: ::altinn_runtime::Optional<::std::vec::Vec<Permission>>,
    /// The role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<Role>,
}
impl RolePermission {
    pub fn builder() -> builder::RolePermission {
        ::std::default::Default::default()
    }
}
/// A page of roles.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RolePermissionPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<RolePermission>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl RolePermissionPage {
    pub fn builder() -> builder::RolePermissionPage {
        ::std::default::Default::default()
    }
}
/// A right to a resource, as servers until February 2026 wrote it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Rule {
    /// The action.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// Key, which delegating it takes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The resource.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl Rule {
    pub fn builder() -> builder::Rule {
        ::std::default::Default::default()
    }
}
/// Whether a right can be delegated, as servers until February 2026 wrote it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RuleCheck {
    /// Why, or why not.
    #[serde(rename = "reasonCodes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reason_codes: ::altinn_runtime::Optional<
        ::std::vec::Vec<DelegationCheckReasonCode>,
    >,
    /// Whether it can be delegated.
    pub result: bool,
    /// The right.
    pub rule: Rule,
}
impl RuleCheck {
    pub fn builder() -> builder::RuleCheck {
        ::std::default::Default::default()
    }
}
/// Rights, by key, as servers until February 2026 read them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RuleKeys {
    /// Keys of the rights.
    #[serde(rename = "directRuleKeys")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub direct_rule_keys: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
}
impl RuleKeys {
    pub fn builder() -> builder::RuleKeys {
        ::std::default::Default::default()
    }
}
/// A right, and who has it, as servers until February 2026 wrote it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RulePermission {
    /// Who has it from whom.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub permissions: ::altinn_runtime::Optional<::std::vec::Vec<Permission>>,
    /// Why.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<AccessReason>,
    /// The right.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rule: ::std::option::Option<Rule>,
}
impl RulePermission {
    pub fn builder() -> builder::RulePermission {
        ::std::default::Default::default()
    }
}
/// A party that can be given access.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SimplifiedConnection {
    /// Parties that are reached through this one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub connections: ::altinn_runtime::Optional<::std::vec::Vec<SimplifiedConnection>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<SimplifiedParty>,
}
impl SimplifiedConnection {
    pub fn builder() -> builder::SimplifiedConnection {
        ::std::default::Default::default()
    }
}
/// A page of parties that can be given access.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SimplifiedConnectionPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<SimplifiedConnection>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl SimplifiedConnectionPage {
    pub fn builder() -> builder::SimplifiedConnectionPage {
        ::std::default::Default::default()
    }
}
/// A party, in short.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SimplifiedParty {
    /// When it was deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deletedAt")]
    pub deleted_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Party UUID.
    pub id: ::altinn_runtime::Uuid,
    /// Whether the party is deleted.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organizationIdentifier")]
    pub organization_identifier: ::std::option::Option<::std::string::String>,
    /// Type of party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Kind within the type, such as `AS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variant: ::std::option::Option<::std::string::String>,
}
impl SimplifiedParty {
    pub fn builder() -> builder::SimplifiedParty {
        ::std::default::Default::default()
    }
}
/// A page of parties.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SimplifiedPartyPage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<SimplifiedParty>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl SimplifiedPartyPage {
    pub fn builder() -> builder::SimplifiedPartyPage {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AccessPackage`](super::AccessPackage).
    #[derive(Clone, Debug)]
    pub struct AccessPackage {
        area_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccessPackage {
        fn default() -> Self {
            Self {
                area_id: Err("no value supplied for area_id".to_string()),
                id: Err("no value supplied for id".to_string()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AccessPackage {
        /// Identifier of its area.
        pub fn area_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.area_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for area_id: {e}")
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
        /// Identifier as a URN.
        pub fn urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AccessPackage> for super::AccessPackage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessPackage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                area_id: value.area_id?,
                id: value.id?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::AccessPackage> for AccessPackage {
        fn from(value: super::AccessPackage) -> Self {
            Self {
                area_id: Ok(value.area_id),
                id: Ok(value.id),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`AccessReason`](super::AccessReason).
    #[derive(Clone, Debug)]
    pub struct AccessReason {
        flag: ::std::result::Result<i32, ::std::string::String>,
        items: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessReasonRecord>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccessReason {
        fn default() -> Self {
            Self {
                flag: Err("no value supplied for flag".to_string()),
                items: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AccessReason {
        /// The same as bits: 1 direct, 2 client delegation, 4 key role, 8 role of a role, 16 main unit.
        pub fn flag<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.flag = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for flag: {e}"));
            self
        }
        /// Each reason.
        pub fn items<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessReasonRecord>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.items = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for items: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AccessReason> for super::AccessReason {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessReason,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                flag: value.flag?,
                items: value.items?,
            })
        }
    }
    impl ::std::convert::From<super::AccessReason> for AccessReason {
        fn from(value: super::AccessReason) -> Self {
            Self {
                flag: Ok(value.flag),
                items: Ok(value.items),
            }
        }
    }
    /// Builder of [`AccessReasonRecord`](super::AccessReasonRecord).
    #[derive(Clone, Debug)]
    pub struct AccessReasonRecord {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccessReasonRecord {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AccessReasonRecord {
        /// The reason as text.
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
        /// Name of the reason.
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
    impl ::std::convert::TryFrom<AccessReasonRecord> for super::AccessReasonRecord {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessReasonRecord,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::AccessReasonRecord> for AccessReasonRecord {
        fn from(value: super::AccessReasonRecord) -> Self {
            Self {
                description: Ok(value.description),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Agent`](super::Agent).
    #[derive(Clone, Debug)]
    pub struct Agent {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AgentRoleAccessPackages>>,
            ::std::string::String,
        >,
        agent: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
        agent_added_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Agent {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                agent: Ok(::std::default::Default::default()),
                agent_added_at: Err("no value supplied for agent_added_at".to_string()),
            }
        }
    }
    impl Agent {
        /// What was delegated, by role.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::AgentRoleAccessPackages>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for access: {e}"));
            self
        }
        /// Who it is.
        pub fn agent<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.agent = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for agent: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When the agent was added.
        pub fn agent_added_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.agent_added_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for agent_added_at: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Agent> for super::Agent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Agent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                agent: value.agent?,
                agent_added_at: value.agent_added_at?,
            })
        }
    }
    impl ::std::convert::From<super::Agent> for Agent {
        fn from(value: super::Agent) -> Self {
            Self {
                access: Ok(value.access),
                agent: Ok(value.agent),
                agent_added_at: Ok(value.agent_added_at),
            }
        }
    }
    /// Builder of [`AgentPage`](super::AgentPage).
    #[derive(Clone, Debug)]
    pub struct AgentPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Agent>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AgentPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AgentPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Agent>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AgentPage> for super::AgentPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AgentPage> for AgentPage {
        fn from(value: super::AgentPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AgentRoleAccessPackages`](super::AgentRoleAccessPackages).
    #[derive(Clone, Debug)]
    pub struct AgentRoleAccessPackages {
        packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactPackage>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<super::CompactRole>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AgentRoleAccessPackages {
        fn default() -> Self {
            Self {
                packages: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AgentRoleAccessPackages {
        /// The packages.
        pub fn packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompactPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for packages: {e}")
                });
            self
        }
        /// The role.
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactRole>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AgentRoleAccessPackages>
    for super::AgentRoleAccessPackages {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentRoleAccessPackages,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                packages: value.packages?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::AgentRoleAccessPackages>
    for AgentRoleAccessPackages {
        fn from(value: super::AgentRoleAccessPackages) -> Self {
            Self {
                packages: Ok(value.packages),
                role: Ok(value.role),
            }
        }
    }
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
            }
        }
    }
    /// Builder of [`Assignment`](super::Assignment).
    #[derive(Clone, Debug)]
    pub struct Assignment {
        from_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        role_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for Assignment {
        fn default() -> Self {
            Self {
                from_id: Err("no value supplied for from_id".to_string()),
                id: Err("no value supplied for id".to_string()),
                role_id: Err("no value supplied for role_id".to_string()),
                to_id: Err("no value supplied for to_id".to_string()),
            }
        }
    }
    impl Assignment {
        /// Party UUID of who gives.
        pub fn from_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.from_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for from_id: {e}")
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
        /// Identifier of the role.
        pub fn role_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.role_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_id: {e}")
                });
            self
        }
        /// Party UUID of who gets.
        pub fn to_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.to_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Assignment> for super::Assignment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Assignment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from_id: value.from_id?,
                id: value.id?,
                role_id: value.role_id?,
                to_id: value.to_id?,
            })
        }
    }
    impl ::std::convert::From<super::Assignment> for Assignment {
        fn from(value: super::Assignment) -> Self {
            Self {
                from_id: Ok(value.from_id),
                id: Ok(value.id),
                role_id: Ok(value.role_id),
                to_id: Ok(value.to_id),
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
    /// Builder of [`Attribute`](super::Attribute).
    #[derive(Clone, Debug)]
    pub struct Attribute {
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Attribute {
        fn default() -> Self {
            Self {
                type_: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Attribute {
        /// What it is, a URN.
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
        /// Its value.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Attribute> for super::Attribute {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Attribute,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::Attribute> for Attribute {
        fn from(value: super::Attribute) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`AuthorizedParty`](super::AuthorizedParty).
    #[derive(Clone, Debug)]
    pub struct AuthorizedParty {
        authorized_access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        authorized_instances: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::AuthorizedResourceInstance>,
            >,
            ::std::string::String,
        >,
        authorized_resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        authorized_roles: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        date_of_birth: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Date>,
            ::std::string::String,
        >,
        email_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        only_hierarchy_element_with_no_access: ::std::result::Result<
            bool,
            ::std::string::String,
        >,
        organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        parent_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        person_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subunits: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedParty>>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<super::AuthorizedPartyType, ::std::string::String>,
        unit_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizedParty {
        fn default() -> Self {
            Self {
                authorized_access_packages: Ok(::std::default::Default::default()),
                authorized_instances: Ok(::std::default::Default::default()),
                authorized_resources: Ok(::std::default::Default::default()),
                authorized_roles: Ok(::std::default::Default::default()),
                date_of_birth: Ok(::std::default::Default::default()),
                email_id: Ok(::std::default::Default::default()),
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                name: Ok(::std::default::Default::default()),
                only_hierarchy_element_with_no_access: Err(
                    "no value supplied for only_hierarchy_element_with_no_access"
                        .to_string(),
                ),
                organization_number: Ok(::std::default::Default::default()),
                parent_id: Ok(::std::default::Default::default()),
                party_id: Err("no value supplied for party_id".to_string()),
                party_uuid: Err("no value supplied for party_uuid".to_string()),
                person_id: Ok(::std::default::Default::default()),
                subunits: Ok(::std::default::Default::default()),
                type_: Err("no value supplied for type_".to_string()),
                unit_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizedParty {
        /// Access packages that the user has.
        pub fn authorized_access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_access_packages = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorized_access_packages: {e}"
                    )
                });
            self
        }
        /// Instances that the user can reach.
        pub fn authorized_instances<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::AuthorizedResourceInstance>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_instances = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorized_instances: {e}"
                    )
                });
            self
        }
        /// Resources that the user can reach.
        pub fn authorized_resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_resources = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorized_resources: {e}"
                    )
                });
            self
        }
        /// Roles that the user has.
        pub fn authorized_roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_roles = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for authorized_roles: {e}")
                });
            self
        }
        /// Date of birth.
        pub fn date_of_birth<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Date>,
            T::Error: ::std::fmt::Display,
        {
            self.date_of_birth = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for date_of_birth: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// E-mail address of a user who registered with it.
        pub fn email_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the party is deleted.
        pub fn is_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_deleted: {e}")
                });
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
        /// Whether it is there only because of its subunits.
        pub fn only_hierarchy_element_with_no_access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.only_hierarchy_element_with_no_access = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for only_hierarchy_element_with_no_access: {e}"
                    )
                });
            self
        }
        /// Organisation number, nine digits.
        pub fn organization_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organization_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party UUID of the main unit.
        pub fn parent_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.parent_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for parent_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party number.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                });
            self
        }
        /// Party UUID.
        pub fn party_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_uuid: {e}")
                });
            self
        }
        /// National identity number; personal data.
        pub fn person_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.person_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for person_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Subunits that the user can act for.
        pub fn subunits<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedParty>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.subunits = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subunits: {e}")
                });
            self
        }
        /// Type of party.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AuthorizedPartyType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// Kind of organisation, such as `AS`.
        pub fn unit_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.unit_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unit_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AuthorizedParty> for super::AuthorizedParty {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedParty,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authorized_access_packages: value.authorized_access_packages?,
                authorized_instances: value.authorized_instances?,
                authorized_resources: value.authorized_resources?,
                authorized_roles: value.authorized_roles?,
                date_of_birth: value.date_of_birth?,
                email_id: value.email_id?,
                is_deleted: value.is_deleted?,
                name: value.name?,
                only_hierarchy_element_with_no_access: value
                    .only_hierarchy_element_with_no_access?,
                organization_number: value.organization_number?,
                parent_id: value.parent_id?,
                party_id: value.party_id?,
                party_uuid: value.party_uuid?,
                person_id: value.person_id?,
                subunits: value.subunits?,
                type_: value.type_?,
                unit_type: value.unit_type?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedParty> for AuthorizedParty {
        fn from(value: super::AuthorizedParty) -> Self {
            Self {
                authorized_access_packages: Ok(value.authorized_access_packages),
                authorized_instances: Ok(value.authorized_instances),
                authorized_resources: Ok(value.authorized_resources),
                authorized_roles: Ok(value.authorized_roles),
                date_of_birth: Ok(value.date_of_birth),
                email_id: Ok(value.email_id),
                is_deleted: Ok(value.is_deleted),
                name: Ok(value.name),
                only_hierarchy_element_with_no_access: Ok(
                    value.only_hierarchy_element_with_no_access,
                ),
                organization_number: Ok(value.organization_number),
                parent_id: Ok(value.parent_id),
                party_id: Ok(value.party_id),
                party_uuid: Ok(value.party_uuid),
                person_id: Ok(value.person_id),
                subunits: Ok(value.subunits),
                type_: Ok(value.type_),
                unit_type: Ok(value.unit_type),
            }
        }
    }
    /// Builder of [`AuthorizedPartyPage`](super::AuthorizedPartyPage).
    #[derive(Clone, Debug)]
    pub struct AuthorizedPartyPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AuthorizedParty>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AuthorizedPartyPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AuthorizedPartyPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AuthorizedParty>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AuthorizedPartyPage> for super::AuthorizedPartyPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedPartyPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedPartyPage> for AuthorizedPartyPage {
        fn from(value: super::AuthorizedPartyPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AuthorizedResourceInstance`](super::AuthorizedResourceInstance).
    #[derive(Clone, Debug)]
    pub struct AuthorizedResourceInstance {
        instance_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizedResourceInstance {
        fn default() -> Self {
            Self {
                instance_id: Ok(::std::default::Default::default()),
                instance_ref: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizedResourceInstance {
        /// Identifier of the instance.
        pub fn instance_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the instance.
        pub fn instance_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of the resource.
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AuthorizedResourceInstance>
    for super::AuthorizedResourceInstance {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedResourceInstance,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance_id: value.instance_id?,
                instance_ref: value.instance_ref?,
                resource_id: value.resource_id?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedResourceInstance>
    for AuthorizedResourceInstance {
        fn from(value: super::AuthorizedResourceInstance) -> Self {
            Self {
                instance_id: Ok(value.instance_id),
                instance_ref: Ok(value.instance_ref),
                resource_id: Ok(value.resource_id),
            }
        }
    }
    /// Builder of [`CheckReason`](super::CheckReason).
    #[derive(Clone, Debug)]
    pub struct CheckReason {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        from_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        from_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        role_urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        to_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        via_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        via_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        via_role_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        via_role_urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CheckReason {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                from_id: Ok(::std::default::Default::default()),
                from_name: Ok(::std::default::Default::default()),
                role_id: Ok(::std::default::Default::default()),
                role_urn: Ok(::std::default::Default::default()),
                to_id: Ok(::std::default::Default::default()),
                to_name: Ok(::std::default::Default::default()),
                via_id: Ok(::std::default::Default::default()),
                via_name: Ok(::std::default::Default::default()),
                via_role_id: Ok(::std::default::Default::default()),
                via_role_urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CheckReason {
        /// Why, as text.
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
        /// Party UUID of who gives.
        pub fn from_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.from_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name of who gives.
        pub fn from_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for from_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of the role that decides.
        pub fn role_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.role_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the role that decides.
        pub fn role_urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_urn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_urn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party UUID of who gets.
        pub fn to_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.to_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name of who gets.
        pub fn to_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.to_name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to_name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Party UUID of who stands between.
        pub fn via_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.via_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for via_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name of who stands between.
        pub fn via_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.via_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for via_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of the role of who stands between.
        pub fn via_role_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.via_role_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for via_role_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the role of who stands between.
        pub fn via_role_urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.via_role_urn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for via_role_urn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CheckReason> for super::CheckReason {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CheckReason,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                from_id: value.from_id?,
                from_name: value.from_name?,
                role_id: value.role_id?,
                role_urn: value.role_urn?,
                to_id: value.to_id?,
                to_name: value.to_name?,
                via_id: value.via_id?,
                via_name: value.via_name?,
                via_role_id: value.via_role_id?,
                via_role_urn: value.via_role_urn?,
            })
        }
    }
    impl ::std::convert::From<super::CheckReason> for CheckReason {
        fn from(value: super::CheckReason) -> Self {
            Self {
                description: Ok(value.description),
                from_id: Ok(value.from_id),
                from_name: Ok(value.from_name),
                role_id: Ok(value.role_id),
                role_urn: Ok(value.role_urn),
                to_id: Ok(value.to_id),
                to_name: Ok(value.to_name),
                via_id: Ok(value.via_id),
                via_name: Ok(value.via_name),
                via_role_id: Ok(value.via_role_id),
                via_role_urn: Ok(value.via_role_urn),
            }
        }
    }
    /// Builder of [`Client`](super::Client).
    #[derive(Clone, Debug)]
    pub struct Client {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RoleAccessPackages>>,
            ::std::string::String,
        >,
        client: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Client {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                client: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Client {
        /// What the provider has, by role.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RoleAccessPackages>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for access: {e}"));
            self
        }
        /// Who it is.
        pub fn client<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.client = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for client: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Client> for super::Client {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Client,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                client: value.client?,
            })
        }
    }
    impl ::std::convert::From<super::Client> for Client {
        fn from(value: super::Client) -> Self {
            Self {
                access: Ok(value.access),
                client: Ok(value.client),
            }
        }
    }
    /// Builder of [`ClientPage`](super::ClientPage).
    #[derive(Clone, Debug)]
    pub struct ClientPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Client>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for ClientPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl ClientPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Client>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ClientPage> for super::ClientPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ClientPage> for ClientPage {
        fn from(value: super::ClientPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`CompactEntity`](super::CompactEntity).
    #[derive(Clone)]
    pub struct CompactEntity {
        children: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactEntity>>,
            ::std::string::String,
        >,
        date_of_birth: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Date>,
            ::std::string::String,
        >,
        date_of_death: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Date>,
            ::std::string::String,
        >,
        deleted_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        parent: ::std::result::Result<
            ::std::option::Option<::std::boxed::Box<super::CompactEntity>>,
            ::std::string::String,
        >,
        partyid: ::std::result::Result<
            ::std::option::Option<i32>,
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
        user_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        username: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        variant: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for CompactEntity {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CompactEntity")
                .field("children", &self.children)
                .field("date_of_birth", &self.date_of_birth)
                .field("date_of_death", &self.date_of_death)
                .field("deleted_at", &self.deleted_at)
                .field("id", &self.id)
                .field("is_deleted", &self.is_deleted)
                .field("name", &self.name)
                .field("organization_identifier", &self.organization_identifier)
                .field("parent", &self.parent)
                .field("partyid", &self.partyid)
                .field("person_identifier", &::std::format_args!("(not shown)"))
                .field("type_", &self.type_)
                .field("user_id", &self.user_id)
                .field("username", &self.username)
                .field("variant", &self.variant)
                .finish()
        }
    }
    impl ::std::default::Default for CompactEntity {
        fn default() -> Self {
            Self {
                children: Ok(::std::default::Default::default()),
                date_of_birth: Ok(::std::default::Default::default()),
                date_of_death: Ok(::std::default::Default::default()),
                deleted_at: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                name: Ok(::std::default::Default::default()),
                organization_identifier: Ok(::std::default::Default::default()),
                parent: Ok(::std::default::Default::default()),
                partyid: Ok(::std::default::Default::default()),
                person_identifier: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                user_id: Ok(::std::default::Default::default()),
                username: Ok(::std::default::Default::default()),
                variant: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CompactEntity {
        /// Subunits.
        pub fn children<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompactEntity>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.children = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for children: {e}")
                });
            self
        }
        /// Date of birth.
        pub fn date_of_birth<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Date>,
            T::Error: ::std::fmt::Display,
        {
            self.date_of_birth = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for date_of_birth: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Date of death.
        pub fn date_of_death<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Date>,
            T::Error: ::std::fmt::Display,
        {
            self.date_of_death = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for date_of_death: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was deleted.
        pub fn deleted_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.deleted_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deleted_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
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
        /// Whether the party is deleted.
        pub fn is_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_deleted: {e}")
                });
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
        /// The main unit, for a subunit.
        pub fn parent<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::boxed::Box<super::CompactEntity>>,
            T::Error: ::std::fmt::Display,
        {
            self.parent = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for parent: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Party number.
        pub fn partyid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.partyid = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for partyid: {e}"))
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
        /// User number, for persons.
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for user_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// User name, for self-identified users.
        pub fn username<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.username = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for username: {e}")
                })
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
    impl ::std::convert::TryFrom<CompactEntity> for super::CompactEntity {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CompactEntity,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                children: value.children?,
                date_of_birth: value.date_of_birth?,
                date_of_death: value.date_of_death?,
                deleted_at: value.deleted_at?,
                id: value.id?,
                is_deleted: value.is_deleted?,
                name: value.name?,
                organization_identifier: value.organization_identifier?,
                parent: value.parent?,
                partyid: value.partyid?,
                person_identifier: value.person_identifier?,
                type_: value.type_?,
                user_id: value.user_id?,
                username: value.username?,
                variant: value.variant?,
            })
        }
    }
    impl ::std::convert::From<super::CompactEntity> for CompactEntity {
        fn from(value: super::CompactEntity) -> Self {
            Self {
                children: Ok(value.children),
                date_of_birth: Ok(value.date_of_birth),
                date_of_death: Ok(value.date_of_death),
                deleted_at: Ok(value.deleted_at),
                id: Ok(value.id),
                is_deleted: Ok(value.is_deleted),
                name: Ok(value.name),
                organization_identifier: Ok(value.organization_identifier),
                parent: Ok(value.parent),
                partyid: Ok(value.partyid),
                person_identifier: Ok(value.person_identifier),
                type_: Ok(value.type_),
                user_id: Ok(value.user_id),
                username: Ok(value.username),
                variant: Ok(value.variant),
            }
        }
    }
    /// Builder of [`CompactPackage`](super::CompactPackage).
    #[derive(Clone, Debug)]
    pub struct CompactPackage {
        area_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CompactPackage {
        fn default() -> Self {
            Self {
                area_id: Err("no value supplied for area_id".to_string()),
                id: Err("no value supplied for id".to_string()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CompactPackage {
        /// Identifier of its area.
        pub fn area_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.area_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for area_id: {e}")
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
        /// Identifier as a URN.
        pub fn urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CompactPackage> for super::CompactPackage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CompactPackage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                area_id: value.area_id?,
                id: value.id?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::CompactPackage> for CompactPackage {
        fn from(value: super::CompactPackage) -> Self {
            Self {
                area_id: Ok(value.area_id),
                id: Ok(value.id),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`CompactRole`](super::CompactRole).
    #[derive(Clone, Debug)]
    pub struct CompactRole {
        children: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactRole>>,
            ::std::string::String,
        >,
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        legacyurn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CompactRole {
        fn default() -> Self {
            Self {
                children: Ok(::std::default::Default::default()),
                code: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                legacyurn: Ok(::std::default::Default::default()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CompactRole {
        /// Roles that it contains.
        pub fn children<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompactRole>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.children = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for children: {e}")
                });
            self
        }
        /// Code.
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
        /// URN of the role in Altinn II. Its name ends in a blank on the wire.
        pub fn legacyurn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.legacyurn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for legacyurn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier as a URN.
        pub fn urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CompactRole> for super::CompactRole {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CompactRole,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                children: value.children?,
                code: value.code?,
                id: value.id?,
                legacyurn: value.legacyurn?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::CompactRole> for CompactRole {
        fn from(value: super::CompactRole) -> Self {
            Self {
                children: Ok(value.children),
                code: Ok(value.code),
                id: Ok(value.id),
                legacyurn: Ok(value.legacyurn),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`Connection`](super::Connection).
    #[derive(Clone, Debug)]
    pub struct Connection {
        connections: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Connection>>,
            ::std::string::String,
        >,
        instances: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ConnectionInstance>>,
            ::std::string::String,
        >,
        packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
        resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Resource>>,
            ::std::string::String,
        >,
        roles: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactRole>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Connection {
        fn default() -> Self {
            Self {
                connections: Ok(::std::default::Default::default()),
                instances: Ok(::std::default::Default::default()),
                packages: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                resources: Ok(::std::default::Default::default()),
                roles: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Connection {
        /// Parties that are reached through this one.
        pub fn connections<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Connection>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.connections = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for connections: {e}")
                });
            self
        }
        /// Instances over the connection.
        pub fn instances<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ConnectionInstance>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.instances = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instances: {e}")
                });
            self
        }
        /// Access packages over the connection.
        pub fn packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for packages: {e}")
                });
            self
        }
        /// Who it is.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Resources over the connection.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Resource>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resources = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resources: {e}")
                });
            self
        }
        /// Roles over the connection.
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompactRole>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Connection> for super::Connection {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Connection,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                connections: value.connections?,
                instances: value.instances?,
                packages: value.packages?,
                party: value.party?,
                resources: value.resources?,
                roles: value.roles?,
            })
        }
    }
    impl ::std::convert::From<super::Connection> for Connection {
        fn from(value: super::Connection) -> Self {
            Self {
                connections: Ok(value.connections),
                instances: Ok(value.instances),
                packages: Ok(value.packages),
                party: Ok(value.party),
                resources: Ok(value.resources),
                roles: Ok(value.roles),
            }
        }
    }
    /// Builder of [`ConnectionInstance`](super::ConnectionInstance).
    #[derive(Clone, Debug)]
    pub struct ConnectionInstance {
        instance_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_ref_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConnectionInstance {
        fn default() -> Self {
            Self {
                instance_id: Ok(::std::default::Default::default()),
                resource_ref_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConnectionInstance {
        /// Identifier of the instance.
        pub fn instance_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource_ref_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_ref_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_ref_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ConnectionInstance> for super::ConnectionInstance {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConnectionInstance,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance_id: value.instance_id?,
                resource_ref_id: value.resource_ref_id?,
            })
        }
    }
    impl ::std::convert::From<super::ConnectionInstance> for ConnectionInstance {
        fn from(value: super::ConnectionInstance) -> Self {
            Self {
                instance_id: Ok(value.instance_id),
                resource_ref_id: Ok(value.resource_ref_id),
            }
        }
    }
    /// Builder of [`ConnectionPage`](super::ConnectionPage).
    #[derive(Clone, Debug)]
    pub struct ConnectionPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Connection>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for ConnectionPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl ConnectionPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Connection>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ConnectionPage> for super::ConnectionPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConnectionPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ConnectionPage> for ConnectionPage {
        fn from(value: super::ConnectionPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`Delegation`](super::Delegation).
    #[derive(Clone, Debug)]
    pub struct Delegation {
        changed: ::std::result::Result<bool, ::std::string::String>,
        from_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        package_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        role_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        via_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for Delegation {
        fn default() -> Self {
            Self {
                changed: Err("no value supplied for changed".to_string()),
                from_id: Err("no value supplied for from_id".to_string()),
                package_id: Err("no value supplied for package_id".to_string()),
                role_id: Err("no value supplied for role_id".to_string()),
                to_id: Err("no value supplied for to_id".to_string()),
                via_id: Err("no value supplied for via_id".to_string()),
            }
        }
    }
    impl Delegation {
        /// Whether anything changed.
        pub fn changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for changed: {e}")
                });
            self
        }
        /// Party UUID of the client.
        pub fn from_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.from_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for from_id: {e}")
                });
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
        /// Identifier of the role.
        pub fn role_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.role_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_id: {e}")
                });
            self
        }
        /// Party UUID of the agent.
        pub fn to_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.to_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to_id: {e}"));
            self
        }
        /// Party UUID of the provider.
        pub fn via_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.via_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for via_id: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Delegation> for super::Delegation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Delegation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                changed: value.changed?,
                from_id: value.from_id?,
                package_id: value.package_id?,
                role_id: value.role_id?,
                to_id: value.to_id?,
                via_id: value.via_id?,
            })
        }
    }
    impl ::std::convert::From<super::Delegation> for Delegation {
        fn from(value: super::Delegation) -> Self {
            Self {
                changed: Ok(value.changed),
                from_id: Ok(value.from_id),
                package_id: Ok(value.package_id),
                role_id: Ok(value.role_id),
                to_id: Ok(value.to_id),
                via_id: Ok(value.via_id),
            }
        }
    }
    /// Builder of [`Instance`](super::Instance).
    #[derive(Clone, Debug)]
    pub struct Instance {
        ref_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::InstanceType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Instance {
        fn default() -> Self {
            Self {
                ref_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Instance {
        /// Its identifier.
        pub fn ref_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ref_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ref_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Its type.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Instance> for super::Instance {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Instance,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                ref_id: value.ref_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::Instance> for Instance {
        fn from(value: super::Instance) -> Self {
            Self {
                ref_id: Ok(value.ref_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`InstanceCheck`](super::InstanceCheck).
    #[derive(Clone, Debug)]
    pub struct InstanceCheck {
        instance: ::std::result::Result<super::Instance, ::std::string::String>,
        resource: ::std::result::Result<super::Resource, ::std::string::String>,
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RightCheck>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceCheck {
        fn default() -> Self {
            Self {
                instance: Err("no value supplied for instance".to_string()),
                resource: Err("no value supplied for resource".to_string()),
                rights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceCheck {
        /// The instance.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Instance>,
            T::Error: ::std::fmt::Display,
        {
            self.instance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance: {e}")
                });
            self
        }
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Resource>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// The rights.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RightCheck>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceCheck> for super::InstanceCheck {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceCheck,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance: value.instance?,
                resource: value.resource?,
                rights: value.rights?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceCheck> for InstanceCheck {
        fn from(value: super::InstanceCheck) -> Self {
            Self {
                instance: Ok(value.instance),
                resource: Ok(value.resource),
                rights: Ok(value.rights),
            }
        }
    }
    /// Builder of [`InstancePermission`](super::InstancePermission).
    #[derive(Clone, Debug)]
    pub struct InstancePermission {
        instance: ::std::result::Result<
            ::std::option::Option<super::Instance>,
            ::std::string::String,
        >,
        permissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<super::Resource>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstancePermission {
        fn default() -> Self {
            Self {
                instance: Ok(::std::default::Default::default()),
                permissions: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstancePermission {
        /// The instance.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Instance>,
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
        /// Who has it from whom.
        pub fn permissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.permissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for permissions: {e}")
                });
            self
        }
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Resource>,
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
    }
    impl ::std::convert::TryFrom<InstancePermission> for super::InstancePermission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstancePermission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance: value.instance?,
                permissions: value.permissions?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::InstancePermission> for InstancePermission {
        fn from(value: super::InstancePermission) -> Self {
            Self {
                instance: Ok(value.instance),
                permissions: Ok(value.permissions),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`InstanceRights`](super::InstanceRights).
    #[derive(Clone, Debug)]
    pub struct InstanceRights {
        direct_rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RightPermission>>,
            ::std::string::String,
        >,
        indirect_rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RightPermission>>,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<super::Instance>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<super::Resource>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceRights {
        fn default() -> Self {
            Self {
                direct_rights: Ok(::std::default::Default::default()),
                indirect_rights: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceRights {
        /// Rights that were delegated directly.
        pub fn direct_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RightPermission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.direct_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for direct_rights: {e}")
                });
            self
        }
        /// Rights that come otherwise.
        pub fn indirect_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RightPermission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.indirect_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for indirect_rights: {e}")
                });
            self
        }
        /// The instance.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Instance>,
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
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Resource>,
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
    }
    impl ::std::convert::TryFrom<InstanceRights> for super::InstanceRights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceRights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                direct_rights: value.direct_rights?,
                indirect_rights: value.indirect_rights?,
                instance: value.instance?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceRights> for InstanceRights {
        fn from(value: super::InstanceRights) -> Self {
            Self {
                direct_rights: Ok(value.direct_rights),
                indirect_rights: Ok(value.indirect_rights),
                instance: Ok(value.instance),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`InstanceRightsDelegation`](super::InstanceRightsDelegation).
    #[derive(Clone, Debug)]
    pub struct InstanceRightsDelegation {
        direct_right_keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<super::NewPerson>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceRightsDelegation {
        fn default() -> Self {
            Self {
                direct_right_keys: Ok(::std::default::Default::default()),
                to: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceRightsDelegation {
        /// Keys of the rights.
        pub fn direct_right_keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.direct_right_keys = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for direct_right_keys: {e}")
                });
            self
        }
        /// A person; left out where the address names a party.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NewPerson>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceRightsDelegation>
    for super::InstanceRightsDelegation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceRightsDelegation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                direct_right_keys: value.direct_right_keys?,
                to: value.to?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceRightsDelegation>
    for InstanceRightsDelegation {
        fn from(value: super::InstanceRightsDelegation) -> Self {
            Self {
                direct_right_keys: Ok(value.direct_right_keys),
                to: Ok(value.to),
            }
        }
    }
    /// Builder of [`InstanceType`](super::InstanceType).
    #[derive(Clone, Debug)]
    pub struct InstanceType {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceType {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceType {
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
    }
    impl ::std::convert::TryFrom<InstanceType> for super::InstanceType {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceType,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceType> for InstanceType {
        fn from(value: super::InstanceType) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`MyClient`](super::MyClient).
    #[derive(Clone, Debug)]
    pub struct MyClient {
        clients: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Client>>,
            ::std::string::String,
        >,
        provider: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for MyClient {
        fn default() -> Self {
            Self {
                clients: Ok(::std::default::Default::default()),
                provider: Ok(::std::default::Default::default()),
            }
        }
    }
    impl MyClient {
        /// Its clients that you act for.
        pub fn clients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Client>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.clients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for clients: {e}")
                });
            self
        }
        /// Who it is.
        pub fn provider<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.provider = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<MyClient> for super::MyClient {
        type Error = super::error::ConversionError;
        fn try_from(
            value: MyClient,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                clients: value.clients?,
                provider: value.provider?,
            })
        }
    }
    impl ::std::convert::From<super::MyClient> for MyClient {
        fn from(value: super::MyClient) -> Self {
            Self {
                clients: Ok(value.clients),
                provider: Ok(value.provider),
            }
        }
    }
    /// Builder of [`MyClientPage`](super::MyClientPage).
    #[derive(Clone, Debug)]
    pub struct MyClientPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::MyClient>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for MyClientPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl MyClientPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::MyClient>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<MyClientPage> for super::MyClientPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: MyClientPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::MyClientPage> for MyClientPage {
        fn from(value: super::MyClientPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`NewPerson`](super::NewPerson).
    #[derive(Clone)]
    pub struct NewPerson {
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for NewPerson {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("NewPerson")
                .field("last_name", &self.last_name)
                .field("person_identifier", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for NewPerson {
        fn default() -> Self {
            Self {
                last_name: Ok(::std::default::Default::default()),
                person_identifier: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NewPerson {
        /// Last name of the person.
        pub fn last_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// National identity number or user name; personal data.
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
    }
    impl ::std::convert::TryFrom<NewPerson> for super::NewPerson {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewPerson,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                last_name: value.last_name?,
                person_identifier: value.person_identifier?,
            })
        }
    }
    impl ::std::convert::From<super::NewPerson> for NewPerson {
        fn from(value: super::NewPerson) -> Self {
            Self {
                last_name: Ok(value.last_name),
                person_identifier: Ok(value.person_identifier),
            }
        }
    }
    /// Builder of [`PackageCheck`](super::PackageCheck).
    #[derive(Clone, Debug)]
    pub struct PackageCheck {
        package: ::std::result::Result<super::AccessPackage, ::std::string::String>,
        reasons: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CheckReason>>,
            ::std::string::String,
        >,
        result: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for PackageCheck {
        fn default() -> Self {
            Self {
                package: Err("no value supplied for package".to_string()),
                reasons: Ok(::std::default::Default::default()),
                result: Err("no value supplied for result".to_string()),
            }
        }
    }
    impl PackageCheck {
        /// The package.
        pub fn package<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccessPackage>,
            T::Error: ::std::fmt::Display,
        {
            self.package = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for package: {e}")
                });
            self
        }
        /// Why, or why not.
        pub fn reasons<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CheckReason>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reasons = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reasons: {e}")
                });
            self
        }
        /// Whether it can be delegated.
        pub fn result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.result = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for result: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PackageCheck> for super::PackageCheck {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PackageCheck,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                package: value.package?,
                reasons: value.reasons?,
                result: value.result?,
            })
        }
    }
    impl ::std::convert::From<super::PackageCheck> for PackageCheck {
        fn from(value: super::PackageCheck) -> Self {
            Self {
                package: Ok(value.package),
                reasons: Ok(value.reasons),
                result: Ok(value.result),
            }
        }
    }
    /// Builder of [`PackageCheckPage`](super::PackageCheckPage).
    #[derive(Clone, Debug)]
    pub struct PackageCheckPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::PackageCheck>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for PackageCheckPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl PackageCheckPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PackageCheck>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PackageCheckPage> for super::PackageCheckPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PackageCheckPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::PackageCheckPage> for PackageCheckPage {
        fn from(value: super::PackageCheckPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`PackageDelegations`](super::PackageDelegations).
    #[derive(Clone, Debug)]
    pub struct PackageDelegations {
        values: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RolePackages>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PackageDelegations {
        fn default() -> Self {
            Self {
                values: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PackageDelegations {
        /// Packages, by role.
        pub fn values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RolePackages>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.values = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for values: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PackageDelegations> for super::PackageDelegations {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PackageDelegations,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { values: value.values? })
        }
    }
    impl ::std::convert::From<super::PackageDelegations> for PackageDelegations {
        fn from(value: super::PackageDelegations) -> Self {
            Self { values: Ok(value.values) }
        }
    }
    /// Builder of [`PackagePermission`](super::PackagePermission).
    #[derive(Clone, Debug)]
    pub struct PackagePermission {
        package: ::std::result::Result<
            ::std::option::Option<super::CompactPackage>,
            ::std::string::String,
        >,
        permissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PackagePermission {
        fn default() -> Self {
            Self {
                package: Ok(::std::default::Default::default()),
                permissions: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PackagePermission {
        /// The package.
        pub fn package<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactPackage>,
            T::Error: ::std::fmt::Display,
        {
            self.package = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for package: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who has it from whom.
        pub fn permissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.permissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for permissions: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PackagePermission> for super::PackagePermission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PackagePermission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                package: value.package?,
                permissions: value.permissions?,
            })
        }
    }
    impl ::std::convert::From<super::PackagePermission> for PackagePermission {
        fn from(value: super::PackagePermission) -> Self {
            Self {
                package: Ok(value.package),
                permissions: Ok(value.permissions),
            }
        }
    }
    /// Builder of [`PackagePermissionPage`](super::PackagePermissionPage).
    #[derive(Clone, Debug)]
    pub struct PackagePermissionPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::PackagePermission>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for PackagePermissionPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl PackagePermissionPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PackagePermission>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PackagePermissionPage>
    for super::PackagePermissionPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PackagePermissionPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::PackagePermissionPage> for PackagePermissionPage {
        fn from(value: super::PackagePermissionPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`PageLinks`](super::PageLinks).
    #[derive(Clone, Debug)]
    pub struct PageLinks {
        next: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PageLinks {
        fn default() -> Self {
            Self {
                next: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PageLinks {
        /// Address of the next page; none on the last one.
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
    impl ::std::convert::TryFrom<PageLinks> for super::PageLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PageLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { next: value.next? })
        }
    }
    impl ::std::convert::From<super::PageLinks> for PageLinks {
        fn from(value: super::PageLinks) -> Self {
            Self { next: Ok(value.next) }
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
    /// Builder of [`Permission`](super::Permission).
    #[derive(Clone, Debug)]
    pub struct Permission {
        from: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
        reason: ::std::result::Result<
            ::std::option::Option<super::AccessReason>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<super::CompactRole>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
        via: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
        via_role: ::std::result::Result<
            ::std::option::Option<super::CompactRole>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Permission {
        fn default() -> Self {
            Self {
                from: Ok(::std::default::Default::default()),
                reason: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
                to: Ok(::std::default::Default::default()),
                via: Ok(::std::default::Default::default()),
                via_role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Permission {
        /// Who gives.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Why.
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccessReason>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Role through which.
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactRole>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who gets.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who stands between.
        pub fn via<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactEntity>,
            T::Error: ::std::fmt::Display,
        {
            self.via = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for via: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Role of who stands between.
        pub fn via_role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactRole>,
            T::Error: ::std::fmt::Display,
        {
            self.via_role = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for via_role: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Permission> for super::Permission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Permission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                reason: value.reason?,
                role: value.role?,
                to: value.to?,
                via: value.via?,
                via_role: value.via_role?,
            })
        }
    }
    impl ::std::convert::From<super::Permission> for Permission {
        fn from(value: super::Permission) -> Self {
            Self {
                from: Ok(value.from),
                reason: Ok(value.reason),
                role: Ok(value.role),
                to: Ok(value.to),
                via: Ok(value.via),
                via_role: Ok(value.via_role),
            }
        }
    }
    /// Builder of [`PersonInput`](super::PersonInput).
    #[derive(Clone)]
    pub struct PersonInput {
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for PersonInput {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PersonInput")
                .field("last_name", &self.last_name)
                .field("person_identifier", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for PersonInput {
        fn default() -> Self {
            Self {
                last_name: Ok(::std::default::Default::default()),
                person_identifier: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PersonInput {
        /// Last name of the person.
        pub fn last_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// National identity number or user name; personal data.
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
    }
    impl ::std::convert::TryFrom<PersonInput> for super::PersonInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PersonInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                last_name: value.last_name?,
                person_identifier: value.person_identifier?,
            })
        }
    }
    impl ::std::convert::From<super::PersonInput> for PersonInput {
        fn from(value: super::PersonInput) -> Self {
            Self {
                last_name: Ok(value.last_name),
                person_identifier: Ok(value.person_identifier),
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
    }
    impl ::std::default::Default for ProblemDetails {
        fn default() -> Self {
            Self {
                detail: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
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
            }
        }
    }
    /// Builder of [`Provider`](super::Provider).
    #[derive(Clone, Debug)]
    pub struct Provider {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        logo_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ref_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::ProviderType>,
            ::std::string::String,
        >,
        type_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for Provider {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                logo_url: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                ref_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                type_id: Err("no value supplied for type_id".to_string()),
            }
        }
    }
    impl Provider {
        /// Code, such as `skd`.
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
        /// Address of its logo.
        pub fn logo_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.logo_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for logo_url: {e}")
                })
                .map(::std::option::Option::Some);
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
        /// Organisation number.
        pub fn ref_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ref_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ref_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Its type.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProviderType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of its type.
        pub fn type_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.type_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Provider> for super::Provider {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Provider,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                id: value.id?,
                logo_url: value.logo_url?,
                name: value.name?,
                ref_id: value.ref_id?,
                type_: value.type_?,
                type_id: value.type_id?,
            })
        }
    }
    impl ::std::convert::From<super::Provider> for Provider {
        fn from(value: super::Provider) -> Self {
            Self {
                code: Ok(value.code),
                id: Ok(value.id),
                logo_url: Ok(value.logo_url),
                name: Ok(value.name),
                ref_id: Ok(value.ref_id),
                type_: Ok(value.type_),
                type_id: Ok(value.type_id),
            }
        }
    }
    /// Builder of [`ProviderType`](super::ProviderType).
    #[derive(Clone, Debug)]
    pub struct ProviderType {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProviderType {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProviderType {
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
    }
    impl ::std::convert::TryFrom<ProviderType> for super::ProviderType {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProviderType,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::ProviderType> for ProviderType {
        fn from(value: super::ProviderType) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
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
    /// Builder of [`RequestPage`](super::RequestPage).
    #[derive(Clone, Debug)]
    pub struct RequestPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Request>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for RequestPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl RequestPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Request>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RequestPage> for super::RequestPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::RequestPage> for RequestPage {
        fn from(value: super::RequestPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
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
    /// Builder of [`Resource`](super::Resource).
    #[derive(Clone, Debug)]
    pub struct Resource {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        provider: ::std::result::Result<
            ::std::option::Option<super::Provider>,
            ::std::string::String,
        >,
        provider_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        ref_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::ResourceType>,
            ::std::string::String,
        >,
        type_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for Resource {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
                provider: Ok(::std::default::Default::default()),
                provider_id: Err("no value supplied for provider_id".to_string()),
                ref_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                type_id: Err("no value supplied for type_id".to_string()),
            }
        }
    }
    impl Resource {
        /// Description.
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
        /// Its owner.
        pub fn provider<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Provider>,
            T::Error: ::std::fmt::Display,
        {
            self.provider = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of its owner.
        pub fn provider_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.provider_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider_id: {e}")
                });
            self
        }
        /// Identifier in the resource registry.
        pub fn ref_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ref_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ref_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Its type.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of its type.
        pub fn type_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.type_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Resource> for super::Resource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Resource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                id: value.id?,
                name: value.name?,
                provider: value.provider?,
                provider_id: value.provider_id?,
                ref_id: value.ref_id?,
                type_: value.type_?,
                type_id: value.type_id?,
            })
        }
    }
    impl ::std::convert::From<super::Resource> for Resource {
        fn from(value: super::Resource) -> Self {
            Self {
                description: Ok(value.description),
                id: Ok(value.id),
                name: Ok(value.name),
                provider: Ok(value.provider),
                provider_id: Ok(value.provider_id),
                ref_id: Ok(value.ref_id),
                type_: Ok(value.type_),
                type_id: Ok(value.type_id),
            }
        }
    }
    /// Builder of [`ResourceCheck`](super::ResourceCheck).
    #[derive(Clone, Debug)]
    pub struct ResourceCheck {
        resource: ::std::result::Result<super::Resource, ::std::string::String>,
        rights: ::std::result::Result<
            ::std::vec::Vec<super::RightCheck>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceCheck {
        fn default() -> Self {
            Self {
                resource: Err("no value supplied for resource".to_string()),
                rights: Err("no value supplied for rights".to_string()),
            }
        }
    }
    impl ResourceCheck {
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Resource>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// The rights.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RightCheck>>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ResourceCheck> for super::ResourceCheck {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceCheck,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                resource: value.resource?,
                rights: value.rights?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceCheck> for ResourceCheck {
        fn from(value: super::ResourceCheck) -> Self {
            Self {
                resource: Ok(value.resource),
                rights: Ok(value.rights),
            }
        }
    }
    /// Builder of [`ResourcePermission`](super::ResourcePermission).
    #[derive(Clone, Debug)]
    pub struct ResourcePermission {
        permissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<super::Resource>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourcePermission {
        fn default() -> Self {
            Self {
                permissions: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourcePermission {
        /// Who has it from whom.
        pub fn permissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.permissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for permissions: {e}")
                });
            self
        }
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Resource>,
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
    }
    impl ::std::convert::TryFrom<ResourcePermission> for super::ResourcePermission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourcePermission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                permissions: value.permissions?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::ResourcePermission> for ResourcePermission {
        fn from(value: super::ResourcePermission) -> Self {
            Self {
                permissions: Ok(value.permissions),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`ResourceRights`](super::ResourceRights).
    #[derive(Clone, Debug)]
    pub struct ResourceRights {
        direct_rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RightPermission>>,
            ::std::string::String,
        >,
        indirect_rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RightPermission>>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<super::Resource>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceRights {
        fn default() -> Self {
            Self {
                direct_rights: Ok(::std::default::Default::default()),
                indirect_rights: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceRights {
        /// Rights that were delegated directly.
        pub fn direct_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RightPermission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.direct_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for direct_rights: {e}")
                });
            self
        }
        /// Rights that come otherwise.
        pub fn indirect_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RightPermission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.indirect_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for indirect_rights: {e}")
                });
            self
        }
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Resource>,
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
    }
    impl ::std::convert::TryFrom<ResourceRights> for super::ResourceRights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceRights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                direct_rights: value.direct_rights?,
                indirect_rights: value.indirect_rights?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceRights> for ResourceRights {
        fn from(value: super::ResourceRights) -> Self {
            Self {
                direct_rights: Ok(value.direct_rights),
                indirect_rights: Ok(value.indirect_rights),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`ResourceRules`](super::ResourceRules).
    #[derive(Clone, Debug)]
    pub struct ResourceRules {
        direct_rules: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RulePermission>>,
            ::std::string::String,
        >,
        indirect_rules: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<super::Resource>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceRules {
        fn default() -> Self {
            Self {
                direct_rules: Ok(::std::default::Default::default()),
                indirect_rules: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceRules {
        /// Rights that were delegated directly.
        pub fn direct_rules<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RulePermission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.direct_rules = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for direct_rules: {e}")
                });
            self
        }
        /// Rights that come otherwise.
        pub fn indirect_rules<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.indirect_rules = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for indirect_rules: {e}")
                });
            self
        }
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Resource>,
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
    }
    impl ::std::convert::TryFrom<ResourceRules> for super::ResourceRules {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceRules,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                direct_rules: value.direct_rules?,
                indirect_rules: value.indirect_rules?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceRules> for ResourceRules {
        fn from(value: super::ResourceRules) -> Self {
            Self {
                direct_rules: Ok(value.direct_rules),
                indirect_rules: Ok(value.indirect_rules),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`ResourceType`](super::ResourceType).
    #[derive(Clone, Debug)]
    pub struct ResourceType {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceType {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceType {
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
    }
    impl ::std::convert::TryFrom<ResourceType> for super::ResourceType {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceType,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceType> for ResourceType {
        fn from(value: super::ResourceType) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Right`](super::Right).
    #[derive(Clone, Debug)]
    pub struct Right {
        action: ::std::result::Result<
            ::std::option::Option<super::Attribute>,
            ::std::string::String,
        >,
        key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Attribute>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Right {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                key: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Right {
        /// The action.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Attribute>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key, which delegating it takes.
        pub fn key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key: {e}"))
                .map(::std::option::Option::Some);
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
        /// The resource, as attributes.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Attribute>>,
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
                key: value.key?,
                name: value.name?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::Right> for Right {
        fn from(value: super::Right) -> Self {
            Self {
                action: Ok(value.action),
                key: Ok(value.key),
                name: Ok(value.name),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`RightCheck`](super::RightCheck).
    #[derive(Clone, Debug)]
    pub struct RightCheck {
        reason_codes: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DelegationCheckReasonCode>,
            >,
            ::std::string::String,
        >,
        result: ::std::result::Result<bool, ::std::string::String>,
        right: ::std::result::Result<super::Right, ::std::string::String>,
    }
    impl ::std::default::Default for RightCheck {
        fn default() -> Self {
            Self {
                reason_codes: Ok(::std::default::Default::default()),
                result: Err("no value supplied for result".to_string()),
                right: Err("no value supplied for right".to_string()),
            }
        }
    }
    impl RightCheck {
        /// Why, or why not.
        pub fn reason_codes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DelegationCheckReasonCode>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reason_codes = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reason_codes: {e}")
                });
            self
        }
        /// Whether it can be delegated.
        pub fn result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.result = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for result: {e}"));
            self
        }
        /// The right.
        pub fn right<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Right>,
            T::Error: ::std::fmt::Display,
        {
            self.right = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for right: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RightCheck> for super::RightCheck {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightCheck,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                reason_codes: value.reason_codes?,
                result: value.result?,
                right: value.right?,
            })
        }
    }
    impl ::std::convert::From<super::RightCheck> for RightCheck {
        fn from(value: super::RightCheck) -> Self {
            Self {
                reason_codes: Ok(value.reason_codes),
                result: Ok(value.result),
                right: Ok(value.right),
            }
        }
    }
    /// Builder of [`RightKeys`](super::RightKeys).
    #[derive(Clone, Debug)]
    pub struct RightKeys {
        direct_right_keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightKeys {
        fn default() -> Self {
            Self {
                direct_right_keys: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightKeys {
        /// Keys of the rights.
        pub fn direct_right_keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.direct_right_keys = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for direct_right_keys: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RightKeys> for super::RightKeys {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightKeys,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                direct_right_keys: value.direct_right_keys?,
            })
        }
    }
    impl ::std::convert::From<super::RightKeys> for RightKeys {
        fn from(value: super::RightKeys) -> Self {
            Self {
                direct_right_keys: Ok(value.direct_right_keys),
            }
        }
    }
    /// Builder of [`RightPermission`](super::RightPermission).
    #[derive(Clone, Debug)]
    pub struct RightPermission {
        permissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            ::std::string::String,
        >,
        reason: ::std::result::Result<
            ::std::option::Option<super::AccessReason>,
            ::std::string::String,
        >,
        right: ::std::result::Result<
            ::std::option::Option<super::Right>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightPermission {
        fn default() -> Self {
            Self {
                permissions: Ok(::std::default::Default::default()),
                reason: Ok(::std::default::Default::default()),
                right: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightPermission {
        /// Who has it from whom.
        pub fn permissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.permissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for permissions: {e}")
                });
            self
        }
        /// Why.
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccessReason>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The right.
        pub fn right<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Right>,
            T::Error: ::std::fmt::Display,
        {
            self.right = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for right: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightPermission> for super::RightPermission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightPermission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                permissions: value.permissions?,
                reason: value.reason?,
                right: value.right?,
            })
        }
    }
    impl ::std::convert::From<super::RightPermission> for RightPermission {
        fn from(value: super::RightPermission) -> Self {
            Self {
                permissions: Ok(value.permissions),
                reason: Ok(value.reason),
                right: Ok(value.right),
            }
        }
    }
    /// Builder of [`Role`](super::Role).
    #[derive(Clone, Debug)]
    pub struct Role {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_key_role: ::std::result::Result<bool, ::std::string::String>,
        is_resource_policy_available: ::std::result::Result<bool, ::std::string::String>,
        is_revocable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        legacy_role_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        legacy_urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        provider: ::std::result::Result<
            ::std::option::Option<super::Provider>,
            ::std::string::String,
        >,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Role {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_key_role: Err("no value supplied for is_key_role".to_string()),
                is_resource_policy_available: Err(
                    "no value supplied for is_resource_policy_available".to_string(),
                ),
                is_revocable: Ok(::std::default::Default::default()),
                legacy_role_code: Ok(::std::default::Default::default()),
                legacy_urn: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                provider: Ok(::std::default::Default::default()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Role {
        /// Code.
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
        /// Description.
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
        /// Whether it gives access on behalf of the whole organisation.
        pub fn is_key_role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_key_role = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_key_role: {e}")
                });
            self
        }
        /// Whether policies of resources can name it.
        pub fn is_resource_policy_available<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_resource_policy_available = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_resource_policy_available: {e}"
                    )
                });
            self
        }
        /// Whether it can be taken back.
        pub fn is_revocable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_revocable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_revocable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Code in Altinn II.
        pub fn legacy_role_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.legacy_role_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for legacy_role_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the role in Altinn II.
        pub fn legacy_urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.legacy_urn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for legacy_urn: {e}")
                })
                .map(::std::option::Option::Some);
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
        /// Who assigns it.
        pub fn provider<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Provider>,
            T::Error: ::std::fmt::Display,
        {
            self.provider = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier as a URN.
        pub fn urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Role> for super::Role {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Role,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                description: value.description?,
                id: value.id?,
                is_key_role: value.is_key_role?,
                is_resource_policy_available: value.is_resource_policy_available?,
                is_revocable: value.is_revocable?,
                legacy_role_code: value.legacy_role_code?,
                legacy_urn: value.legacy_urn?,
                name: value.name?,
                provider: value.provider?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::Role> for Role {
        fn from(value: super::Role) -> Self {
            Self {
                code: Ok(value.code),
                description: Ok(value.description),
                id: Ok(value.id),
                is_key_role: Ok(value.is_key_role),
                is_resource_policy_available: Ok(value.is_resource_policy_available),
                is_revocable: Ok(value.is_revocable),
                legacy_role_code: Ok(value.legacy_role_code),
                legacy_urn: Ok(value.legacy_urn),
                name: Ok(value.name),
                provider: Ok(value.provider),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`RoleAccessPackages`](super::RoleAccessPackages).
    #[derive(Clone, Debug)]
    pub struct RoleAccessPackages {
        packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactPackage>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<super::CompactRole>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleAccessPackages {
        fn default() -> Self {
            Self {
                packages: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleAccessPackages {
        /// The packages.
        pub fn packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompactPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for packages: {e}")
                });
            self
        }
        /// The role.
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompactRole>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RoleAccessPackages> for super::RoleAccessPackages {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleAccessPackages,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                packages: value.packages?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::RoleAccessPackages> for RoleAccessPackages {
        fn from(value: super::RoleAccessPackages) -> Self {
            Self {
                packages: Ok(value.packages),
                role: Ok(value.role),
            }
        }
    }
    /// Builder of [`RolePackages`](super::RolePackages).
    #[derive(Clone, Debug)]
    pub struct RolePackages {
        packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RolePackages {
        fn default() -> Self {
            Self {
                packages: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RolePackages {
        /// The packages, by URN.
        pub fn packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for packages: {e}")
                });
            self
        }
        /// Code or URN of the role through which the provider has them.
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RolePackages> for super::RolePackages {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RolePackages,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                packages: value.packages?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::RolePackages> for RolePackages {
        fn from(value: super::RolePackages) -> Self {
            Self {
                packages: Ok(value.packages),
                role: Ok(value.role),
            }
        }
    }
    /// Builder of [`RolePermission`](super::RolePermission).
    #[derive(Clone, Debug)]
    pub struct RolePermission {
        permissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<super::Role>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RolePermission {
        fn default() -> Self {
            Self {
                permissions: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RolePermission {
        /// Who has it from whom.
        pub fn permissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.permissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for permissions: {e}")
                });
            self
        }
        /// The role.
        pub fn role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Role>,
            T::Error: ::std::fmt::Display,
        {
            self.role = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RolePermission> for super::RolePermission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RolePermission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                permissions: value.permissions?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::RolePermission> for RolePermission {
        fn from(value: super::RolePermission) -> Self {
            Self {
                permissions: Ok(value.permissions),
                role: Ok(value.role),
            }
        }
    }
    /// Builder of [`RolePermissionPage`](super::RolePermissionPage).
    #[derive(Clone, Debug)]
    pub struct RolePermissionPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::RolePermission>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for RolePermissionPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl RolePermissionPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RolePermission>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RolePermissionPage> for super::RolePermissionPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RolePermissionPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::RolePermissionPage> for RolePermissionPage {
        fn from(value: super::RolePermissionPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`Rule`](super::Rule).
    #[derive(Clone, Debug)]
    pub struct Rule {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Rule {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                key: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Rule {
        /// The action.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key, which delegating it takes.
        pub fn key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key: {e}"))
                .map(::std::option::Option::Some);
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
        /// The resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
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
    impl ::std::convert::TryFrom<Rule> for super::Rule {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Rule,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                key: value.key?,
                name: value.name?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::Rule> for Rule {
        fn from(value: super::Rule) -> Self {
            Self {
                action: Ok(value.action),
                key: Ok(value.key),
                name: Ok(value.name),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`RuleCheck`](super::RuleCheck).
    #[derive(Clone, Debug)]
    pub struct RuleCheck {
        reason_codes: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DelegationCheckReasonCode>,
            >,
            ::std::string::String,
        >,
        result: ::std::result::Result<bool, ::std::string::String>,
        rule: ::std::result::Result<super::Rule, ::std::string::String>,
    }
    impl ::std::default::Default for RuleCheck {
        fn default() -> Self {
            Self {
                reason_codes: Ok(::std::default::Default::default()),
                result: Err("no value supplied for result".to_string()),
                rule: Err("no value supplied for rule".to_string()),
            }
        }
    }
    impl RuleCheck {
        /// Why, or why not.
        pub fn reason_codes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DelegationCheckReasonCode>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reason_codes = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reason_codes: {e}")
                });
            self
        }
        /// Whether it can be delegated.
        pub fn result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.result = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for result: {e}"));
            self
        }
        /// The right.
        pub fn rule<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Rule>,
            T::Error: ::std::fmt::Display,
        {
            self.rule = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rule: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RuleCheck> for super::RuleCheck {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RuleCheck,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                reason_codes: value.reason_codes?,
                result: value.result?,
                rule: value.rule?,
            })
        }
    }
    impl ::std::convert::From<super::RuleCheck> for RuleCheck {
        fn from(value: super::RuleCheck) -> Self {
            Self {
                reason_codes: Ok(value.reason_codes),
                result: Ok(value.result),
                rule: Ok(value.rule),
            }
        }
    }
    /// Builder of [`RuleKeys`](super::RuleKeys).
    #[derive(Clone, Debug)]
    pub struct RuleKeys {
        direct_rule_keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RuleKeys {
        fn default() -> Self {
            Self {
                direct_rule_keys: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RuleKeys {
        /// Keys of the rights.
        pub fn direct_rule_keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.direct_rule_keys = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for direct_rule_keys: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RuleKeys> for super::RuleKeys {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RuleKeys,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                direct_rule_keys: value.direct_rule_keys?,
            })
        }
    }
    impl ::std::convert::From<super::RuleKeys> for RuleKeys {
        fn from(value: super::RuleKeys) -> Self {
            Self {
                direct_rule_keys: Ok(value.direct_rule_keys),
            }
        }
    }
    /// Builder of [`RulePermission`](super::RulePermission).
    #[derive(Clone, Debug)]
    pub struct RulePermission {
        permissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            ::std::string::String,
        >,
        reason: ::std::result::Result<
            ::std::option::Option<super::AccessReason>,
            ::std::string::String,
        >,
        rule: ::std::result::Result<
            ::std::option::Option<super::Rule>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RulePermission {
        fn default() -> Self {
            Self {
                permissions: Ok(::std::default::Default::default()),
                reason: Ok(::std::default::Default::default()),
                rule: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RulePermission {
        /// Who has it from whom.
        pub fn permissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Permission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.permissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for permissions: {e}")
                });
            self
        }
        /// Why.
        pub fn reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccessReason>,
            T::Error: ::std::fmt::Display,
        {
            self.reason = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for reason: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The right.
        pub fn rule<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Rule>,
            T::Error: ::std::fmt::Display,
        {
            self.rule = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rule: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RulePermission> for super::RulePermission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RulePermission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                permissions: value.permissions?,
                reason: value.reason?,
                rule: value.rule?,
            })
        }
    }
    impl ::std::convert::From<super::RulePermission> for RulePermission {
        fn from(value: super::RulePermission) -> Self {
            Self {
                permissions: Ok(value.permissions),
                reason: Ok(value.reason),
                rule: Ok(value.rule),
            }
        }
    }
    /// Builder of [`SimplifiedConnection`](super::SimplifiedConnection).
    #[derive(Clone, Debug)]
    pub struct SimplifiedConnection {
        connections: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SimplifiedConnection>>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<super::SimplifiedParty>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SimplifiedConnection {
        fn default() -> Self {
            Self {
                connections: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SimplifiedConnection {
        /// Parties that are reached through this one.
        pub fn connections<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SimplifiedConnection>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.connections = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for connections: {e}")
                });
            self
        }
        /// Who it is.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SimplifiedParty>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SimplifiedConnection> for super::SimplifiedConnection {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SimplifiedConnection,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                connections: value.connections?,
                party: value.party?,
            })
        }
    }
    impl ::std::convert::From<super::SimplifiedConnection> for SimplifiedConnection {
        fn from(value: super::SimplifiedConnection) -> Self {
            Self {
                connections: Ok(value.connections),
                party: Ok(value.party),
            }
        }
    }
    /// Builder of [`SimplifiedConnectionPage`](super::SimplifiedConnectionPage).
    #[derive(Clone, Debug)]
    pub struct SimplifiedConnectionPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::SimplifiedConnection>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for SimplifiedConnectionPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl SimplifiedConnectionPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::SimplifiedConnection>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SimplifiedConnectionPage>
    for super::SimplifiedConnectionPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SimplifiedConnectionPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::SimplifiedConnectionPage>
    for SimplifiedConnectionPage {
        fn from(value: super::SimplifiedConnectionPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`SimplifiedParty`](super::SimplifiedParty).
    #[derive(Clone, Debug)]
    pub struct SimplifiedParty {
        deleted_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_identifier: ::std::result::Result<
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
    impl ::std::default::Default for SimplifiedParty {
        fn default() -> Self {
            Self {
                deleted_at: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                name: Ok(::std::default::Default::default()),
                organization_identifier: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                variant: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SimplifiedParty {
        /// When it was deleted.
        pub fn deleted_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.deleted_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deleted_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
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
        /// Whether the party is deleted.
        pub fn is_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_deleted: {e}")
                });
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
    impl ::std::convert::TryFrom<SimplifiedParty> for super::SimplifiedParty {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SimplifiedParty,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                deleted_at: value.deleted_at?,
                id: value.id?,
                is_deleted: value.is_deleted?,
                name: value.name?,
                organization_identifier: value.organization_identifier?,
                type_: value.type_?,
                variant: value.variant?,
            })
        }
    }
    impl ::std::convert::From<super::SimplifiedParty> for SimplifiedParty {
        fn from(value: super::SimplifiedParty) -> Self {
            Self {
                deleted_at: Ok(value.deleted_at),
                id: Ok(value.id),
                is_deleted: Ok(value.is_deleted),
                name: Ok(value.name),
                organization_identifier: Ok(value.organization_identifier),
                type_: Ok(value.type_),
                variant: Ok(value.variant),
            }
        }
    }
    /// Builder of [`SimplifiedPartyPage`](super::SimplifiedPartyPage).
    #[derive(Clone, Debug)]
    pub struct SimplifiedPartyPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::SimplifiedParty>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for SimplifiedPartyPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl SimplifiedPartyPage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::SimplifiedParty>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SimplifiedPartyPage> for super::SimplifiedPartyPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SimplifiedPartyPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::SimplifiedPartyPage> for SimplifiedPartyPage {
        fn from(value: super::SimplifiedPartyPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
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
        ("AccessPackageDto", generator.subschema_for::<AccessPackage>()),
        ("AccessReason", generator.subschema_for::<AccessReason>()),
        ("AccessReasonRecord", generator.subschema_for::<AccessReasonRecord>()),
        ("AgentDto", generator.subschema_for::<Agent>()),
        ("PaginatedResultOfAgentDto", generator.subschema_for::<AgentPage>()),
        ("AgentRoleAccessPackages", generator.subschema_for::<AgentRoleAccessPackages>()),
        ("AltinnProblemDetails", generator.subschema_for::<AltinnProblemDetails>()),
        ("AssignmentDto", generator.subschema_for::<Assignment>()),
        ("AssignmentPackageDto", generator.subschema_for::<AssignmentPackage>()),
        ("AttributeDto", generator.subschema_for::<Attribute>()),
        ("AuthorizedPartiesIncludeFilter", generator.subschema_for::<AuthorizedPartiesIncludeFilter>()),
        ("AuthorizedPartyDto", generator.subschema_for::<AuthorizedParty>()),
        ("PaginatedResultOfListOfAuthorizedPartyDto", generator.subschema_for::<AuthorizedPartyPage>()),
        ("AuthorizedPartyTypeDto", generator.subschema_for::<AuthorizedPartyType>()),
        ("AuthorizedResourceInstance", generator.subschema_for::<AuthorizedResourceInstance>()),
        ("Reason", generator.subschema_for::<CheckReason>()),
        ("ClientDto", generator.subschema_for::<Client>()),
        ("PaginatedResultOfClientDto", generator.subschema_for::<ClientPage>()),
        ("CompactEntityDto", generator.subschema_for::<CompactEntity>()),
        ("CompactPackageDto", generator.subschema_for::<CompactPackage>()),
        ("CompactRoleDto", generator.subschema_for::<CompactRole>()),
        ("ConnectionDto", generator.subschema_for::<Connection>()),
        ("ConnectionInstanceDto", generator.subschema_for::<ConnectionInstance>()),
        ("PaginatedResultOfConnectionDto", generator.subschema_for::<ConnectionPage>()),
        ("DelegationDto", generator.subschema_for::<Delegation>()),
        ("DelegationCheckReasonCode", generator.subschema_for::<DelegationCheckReasonCode>()),
        ("ErrorCode", generator.subschema_for::<ErrorCode>()),
        ("InstanceDto", generator.subschema_for::<Instance>()),
        ("InstanceCheckDto", generator.subschema_for::<InstanceCheck>()),
        ("InstancePermissionDto", generator.subschema_for::<InstancePermission>()),
        ("ExtInstanceRightDto", generator.subschema_for::<InstanceRights>()),
        ("InstanceRightsDelegationDto", generator.subschema_for::<InstanceRightsDelegation>()),
        ("InstanceTypeDto", generator.subschema_for::<InstanceType>()),
        ("MyClientDto", generator.subschema_for::<MyClient>()),
        ("PaginatedResultOfMyClientDto", generator.subschema_for::<MyClientPage>()),
        ("PersonInputDto", generator.subschema_for::<NewPerson>()),
        ("AccessPackageDtoCheck", generator.subschema_for::<PackageCheck>()),
        ("PaginatedResultOfAccessPackageDtoCheck", generator.subschema_for::<PackageCheckPage>()),
        ("DelegationBatchInputDto", generator.subschema_for::<PackageDelegations>()),
        ("PackagePermissionDto", generator.subschema_for::<PackagePermission>()),
        ("PaginatedResultOfPackagePermissionDto", generator.subschema_for::<PackagePermissionPage>()),
        ("PaginatedResultLinks", generator.subschema_for::<PageLinks>()),
        ("PartyEntityDto", generator.subschema_for::<PartyEntity>()),
        ("PermissionDto", generator.subschema_for::<Permission>()),
        ("PersonInput", generator.subschema_for::<PersonInput>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("ProviderDto", generator.subschema_for::<Provider>()),
        ("ProviderTypeDto", generator.subschema_for::<ProviderType>()),
        ("RequestDto", generator.subschema_for::<Request>()),
        ("RequestLinks", generator.subschema_for::<RequestLinks>()),
        ("PaginatedResultOfRequestDto", generator.subschema_for::<RequestPage>()),
        ("RequestReferenceDto", generator.subschema_for::<RequestReference>()),
        ("RequestStatus", generator.subschema_for::<RequestStatus>()),
        ("ResourceDto", generator.subschema_for::<Resource>()),
        ("ResourceCheckDto", generator.subschema_for::<ResourceCheck>()),
        ("ResourcePermissionDto", generator.subschema_for::<ResourcePermission>()),
        ("ExternalResourceRightDto", generator.subschema_for::<ResourceRights>()),
        ("ExternalResourceRuleDto", generator.subschema_for::<ResourceRules>()),
        ("ResourceTypeDto", generator.subschema_for::<ResourceType>()),
        ("RightDto", generator.subschema_for::<Right>()),
        ("RightCheckDto", generator.subschema_for::<RightCheck>()),
        ("RightKeyListDto", generator.subschema_for::<RightKeys>()),
        ("RightPermission", generator.subschema_for::<RightPermission>()),
        ("RoleDto", generator.subschema_for::<Role>()),
        ("RoleAccessPackages", generator.subschema_for::<RoleAccessPackages>()),
        ("Permission", generator.subschema_for::<RolePackages>()),
        ("RolePermissionDto", generator.subschema_for::<RolePermission>()),
        ("PaginatedResultOfRolePermissionDto", generator.subschema_for::<RolePermissionPage>()),
        ("RuleDto", generator.subschema_for::<Rule>()),
        ("RuleCheckDto", generator.subschema_for::<RuleCheck>()),
        ("RuleKeyListDto", generator.subschema_for::<RuleKeys>()),
        ("RulePermission", generator.subschema_for::<RulePermission>()),
        ("SimplifiedConnectionDto", generator.subschema_for::<SimplifiedConnection>()),
        ("PaginatedResultOfSimplifiedConnectionDto", generator.subschema_for::<SimplifiedConnectionPage>()),
        ("SimplifiedPartyDto", generator.subschema_for::<SimplifiedParty>()),
        ("PaginatedResultOfSimplifiedPartyDto", generator.subschema_for::<SimplifiedPartyPage>()),
    ]
}
