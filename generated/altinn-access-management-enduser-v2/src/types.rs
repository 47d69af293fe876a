// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v2-enduser.json (version 2.0). Do not edit: change specs/ instead.

/// The stable code of a problem, such as `AM-00001`.
pub type ErrorCode = ::std::string::String;

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
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<RoleAccess>>,
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
pub struct AgentDtoPaginatedResult {
    /// Agents of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<Agent>,
    /// Where the next page is.
    pub links: PaginatedResultLinks,
}
impl AgentDtoPaginatedResult {
    pub fn builder() -> builder::AgentDtoPaginatedResult {
        ::std::default::Default::default()
    }
}
/// An agent with access packages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AgentPackages {
    /// Packages, by role.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<PackageAccess>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent: ::std::option::Option<CompactEntity>,
    /// When the agent was added.
    #[serde(rename = "agentAddedAt")]
    pub agent_added_at: ::altinn_runtime::Timestamp,
}
impl AgentPackages {
    pub fn builder() -> builder::AgentPackages {
        ::std::default::Default::default()
    }
}
/// A page of agents with access packages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AgentPackagesDtoPaginatedResult {
    /// Agents of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AgentPackages>,
    /// Where the next page is.
    pub links: PaginatedResultLinks,
}
impl AgentPackagesDtoPaginatedResult {
    pub fn builder() -> builder::AgentPackagesDtoPaginatedResult {
        ::std::default::Default::default()
    }
}
/// An agent with resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AgentResources {
    /// Resources, by role.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<ResourceAccess>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent: ::std::option::Option<CompactEntity>,
}
impl AgentResources {
    pub fn builder() -> builder::AgentResources {
        ::std::default::Default::default()
    }
}
/// A page of agents with resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AgentResourcesDtoPaginatedResult {
    /// Agents of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AgentResources>,
    /// Where the next page is.
    pub links: PaginatedResultLinks,
}
impl AgentResourcesDtoPaginatedResult {
    pub fn builder() -> builder::AgentResourcesDtoPaginatedResult {
        ::std::default::Default::default()
    }
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
    /// Stable code.
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
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<RoleAccess>>,
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
pub struct ClientDtoPaginatedResult {
    /// Clients of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<Client>,
    /// Where the next page is.
    pub links: PaginatedResultLinks,
}
impl ClientDtoPaginatedResult {
    pub fn builder() -> builder::ClientDtoPaginatedResult {
        ::std::default::Default::default()
    }
}
/// A client with access packages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientPackages {
    /// Packages, by role.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<PackageAccess>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client: ::std::option::Option<CompactEntity>,
}
impl ClientPackages {
    pub fn builder() -> builder::ClientPackages {
        ::std::default::Default::default()
    }
}
/// A page of clients with access packages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientPackagesDtoPaginatedResult {
    /// Clients of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<ClientPackages>,
    /// Where the next page is.
    pub links: PaginatedResultLinks,
}
impl ClientPackagesDtoPaginatedResult {
    pub fn builder() -> builder::ClientPackagesDtoPaginatedResult {
        ::std::default::Default::default()
    }
}
/// A client with resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientResources {
    /// Resources, by role.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<ResourceAccess>>,
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client: ::std::option::Option<CompactEntity>,
}
impl ClientResources {
    pub fn builder() -> builder::ClientResources {
        ::std::default::Default::default()
    }
}
/// A page of clients with resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientResourcesDtoPaginatedResult {
    /// Clients of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<ClientResources>,
    /// Where the next page is.
    pub links: PaginatedResultLinks,
}
impl ClientResourcesDtoPaginatedResult {
    pub fn builder() -> builder::ClientResourcesDtoPaginatedResult {
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
/// A resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CompactResource {
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Identifier in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "refId")]
    pub ref_id: ::std::option::Option<::std::string::String>,
}
impl CompactResource {
    pub fn builder() -> builder::CompactResource {
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
pub struct MyClientDtoPaginatedResult {
    /// Providers of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<MyClient>,
    /// Where the next page is.
    pub links: PaginatedResultLinks,
}
impl MyClientDtoPaginatedResult {
    pub fn builder() -> builder::MyClientDtoPaginatedResult {
        ::std::default::Default::default()
    }
}
/// A provider that you are an agent of.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct MyClientProvider {
    /// Who it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<CompactEntity>,
    /// When you became an agent.
    #[serde(rename = "providerAddedAt")]
    pub provider_added_at: ::altinn_runtime::Timestamp,
}
impl MyClientProvider {
    pub fn builder() -> builder::MyClientProvider {
        ::std::default::Default::default()
    }
}
/// A page of providers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct MyClientProviderDtoPaginatedResult {
    /// Providers of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<MyClientProvider>,
    /// Where the next page is.
    pub links: PaginatedResultLinks,
}
impl MyClientProviderDtoPaginatedResult {
    pub fn builder() -> builder::MyClientProviderDtoPaginatedResult {
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
pub struct PackageAccess {
    /// The packages.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub packages: ::altinn_runtime::Optional<::std::vec::Vec<CompactPackage>>,
    /// The role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<CompactRole>,
}
impl PackageAccess {
    pub fn builder() -> builder::PackageAccess {
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
/// Links of a page.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaginatedResultLinks {
    /// Address of the next page; none on the last one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::string::String>,
}
impl PaginatedResultLinks {
    pub fn builder() -> builder::PaginatedResultLinks {
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
/// Resources under one role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceAccess {
    /// The resources.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resources: ::altinn_runtime::Optional<::std::vec::Vec<CompactResource>>,
    /// The role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<CompactRole>,
}
impl ResourceAccess {
    pub fn builder() -> builder::ResourceAccess {
        ::std::default::Default::default()
    }
}
/// What became of one resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceDelegation {
    /// Whether anything changed.
    pub changed: bool,
    /// Party UUID of the client.
    #[serde(rename = "fromId")]
    pub from_id: ::altinn_runtime::Uuid,
    /// Identifier of the resource.
    #[serde(rename = "resourceId")]
    pub resource_id: ::altinn_runtime::Uuid,
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
impl ResourceDelegation {
    pub fn builder() -> builder::ResourceDelegation {
        ::std::default::Default::default()
    }
}
/// Resources to delegate or to take back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ResourceDelegations {
    /// Resources, by role.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub values: ::altinn_runtime::Optional<::std::vec::Vec<RoleResources>>,
}
impl ResourceDelegations {
    pub fn builder() -> builder::ResourceDelegations {
        ::std::default::Default::default()
    }
}
/// What is available under one role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleAccess {
    /// Access packages.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub packages: ::altinn_runtime::Optional<::std::vec::Vec<CompactPackage>>,
    /// Resources.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resources: ::altinn_runtime::Optional<::std::vec::Vec<CompactResource>>,
    /// The role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<CompactRole>,
}
impl RoleAccess {
    pub fn builder() -> builder::RoleAccess {
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
/// Resources under one role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RoleResources {
    /// The resources, by identifier.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resources: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Code or URN of the role through which the provider has them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
}
impl RoleResources {
    pub fn builder() -> builder::RoleResources {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Agent`](super::Agent).
    #[derive(Clone, Debug)]
    pub struct Agent {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RoleAccess>>,
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
                ::altinn_runtime::Optional<::std::vec::Vec<super::RoleAccess>>,
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
    /// Builder of [`AgentDtoPaginatedResult`](super::AgentDtoPaginatedResult).
    #[derive(Clone, Debug)]
    pub struct AgentDtoPaginatedResult {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Agent>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedResultLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AgentDtoPaginatedResult {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AgentDtoPaginatedResult {
        /// Agents of this page.
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
            T: ::std::convert::TryInto<super::PaginatedResultLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AgentDtoPaginatedResult>
    for super::AgentDtoPaginatedResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentDtoPaginatedResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AgentDtoPaginatedResult>
    for AgentDtoPaginatedResult {
        fn from(value: super::AgentDtoPaginatedResult) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AgentPackages`](super::AgentPackages).
    #[derive(Clone, Debug)]
    pub struct AgentPackages {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::PackageAccess>>,
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
    impl ::std::default::Default for AgentPackages {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                agent: Ok(::std::default::Default::default()),
                agent_added_at: Err("no value supplied for agent_added_at".to_string()),
            }
        }
    }
    impl AgentPackages {
        /// Packages, by role.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::PackageAccess>>,
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
    impl ::std::convert::TryFrom<AgentPackages> for super::AgentPackages {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentPackages,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                agent: value.agent?,
                agent_added_at: value.agent_added_at?,
            })
        }
    }
    impl ::std::convert::From<super::AgentPackages> for AgentPackages {
        fn from(value: super::AgentPackages) -> Self {
            Self {
                access: Ok(value.access),
                agent: Ok(value.agent),
                agent_added_at: Ok(value.agent_added_at),
            }
        }
    }
    /// Builder of [`AgentPackagesDtoPaginatedResult`](super::AgentPackagesDtoPaginatedResult).
    #[derive(Clone, Debug)]
    pub struct AgentPackagesDtoPaginatedResult {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AgentPackages>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedResultLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AgentPackagesDtoPaginatedResult {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AgentPackagesDtoPaginatedResult {
        /// Agents of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AgentPackages>>,
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
            T: ::std::convert::TryInto<super::PaginatedResultLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AgentPackagesDtoPaginatedResult>
    for super::AgentPackagesDtoPaginatedResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentPackagesDtoPaginatedResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AgentPackagesDtoPaginatedResult>
    for AgentPackagesDtoPaginatedResult {
        fn from(value: super::AgentPackagesDtoPaginatedResult) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AgentResources`](super::AgentResources).
    #[derive(Clone, Debug)]
    pub struct AgentResources {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceAccess>>,
            ::std::string::String,
        >,
        agent: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AgentResources {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                agent: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AgentResources {
        /// Resources, by role.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceAccess>>,
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
    }
    impl ::std::convert::TryFrom<AgentResources> for super::AgentResources {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentResources,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                agent: value.agent?,
            })
        }
    }
    impl ::std::convert::From<super::AgentResources> for AgentResources {
        fn from(value: super::AgentResources) -> Self {
            Self {
                access: Ok(value.access),
                agent: Ok(value.agent),
            }
        }
    }
    /// Builder of [`AgentResourcesDtoPaginatedResult`](super::AgentResourcesDtoPaginatedResult).
    #[derive(Clone, Debug)]
    pub struct AgentResourcesDtoPaginatedResult {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AgentResources>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedResultLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AgentResourcesDtoPaginatedResult {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AgentResourcesDtoPaginatedResult {
        /// Agents of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AgentResources>>,
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
            T: ::std::convert::TryInto<super::PaginatedResultLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AgentResourcesDtoPaginatedResult>
    for super::AgentResourcesDtoPaginatedResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentResourcesDtoPaginatedResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AgentResourcesDtoPaginatedResult>
    for AgentResourcesDtoPaginatedResult {
        fn from(value: super::AgentResourcesDtoPaginatedResult) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
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
        /// Stable code.
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
    /// Builder of [`Client`](super::Client).
    #[derive(Clone, Debug)]
    pub struct Client {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RoleAccess>>,
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
                ::altinn_runtime::Optional<::std::vec::Vec<super::RoleAccess>>,
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
    /// Builder of [`ClientDtoPaginatedResult`](super::ClientDtoPaginatedResult).
    #[derive(Clone, Debug)]
    pub struct ClientDtoPaginatedResult {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Client>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedResultLinks, ::std::string::String>,
    }
    impl ::std::default::Default for ClientDtoPaginatedResult {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl ClientDtoPaginatedResult {
        /// Clients of this page.
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
            T: ::std::convert::TryInto<super::PaginatedResultLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ClientDtoPaginatedResult>
    for super::ClientDtoPaginatedResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientDtoPaginatedResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ClientDtoPaginatedResult>
    for ClientDtoPaginatedResult {
        fn from(value: super::ClientDtoPaginatedResult) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ClientPackages`](super::ClientPackages).
    #[derive(Clone, Debug)]
    pub struct ClientPackages {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::PackageAccess>>,
            ::std::string::String,
        >,
        client: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ClientPackages {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                client: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ClientPackages {
        /// Packages, by role.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::PackageAccess>>,
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
    impl ::std::convert::TryFrom<ClientPackages> for super::ClientPackages {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientPackages,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                client: value.client?,
            })
        }
    }
    impl ::std::convert::From<super::ClientPackages> for ClientPackages {
        fn from(value: super::ClientPackages) -> Self {
            Self {
                access: Ok(value.access),
                client: Ok(value.client),
            }
        }
    }
    /// Builder of [`ClientPackagesDtoPaginatedResult`](super::ClientPackagesDtoPaginatedResult).
    #[derive(Clone, Debug)]
    pub struct ClientPackagesDtoPaginatedResult {
        data: ::std::result::Result<
            ::std::vec::Vec<super::ClientPackages>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedResultLinks, ::std::string::String>,
    }
    impl ::std::default::Default for ClientPackagesDtoPaginatedResult {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl ClientPackagesDtoPaginatedResult {
        /// Clients of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ClientPackages>>,
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
            T: ::std::convert::TryInto<super::PaginatedResultLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ClientPackagesDtoPaginatedResult>
    for super::ClientPackagesDtoPaginatedResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientPackagesDtoPaginatedResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ClientPackagesDtoPaginatedResult>
    for ClientPackagesDtoPaginatedResult {
        fn from(value: super::ClientPackagesDtoPaginatedResult) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ClientResources`](super::ClientResources).
    #[derive(Clone, Debug)]
    pub struct ClientResources {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceAccess>>,
            ::std::string::String,
        >,
        client: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ClientResources {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                client: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ClientResources {
        /// Resources, by role.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceAccess>>,
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
    impl ::std::convert::TryFrom<ClientResources> for super::ClientResources {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientResources,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                client: value.client?,
            })
        }
    }
    impl ::std::convert::From<super::ClientResources> for ClientResources {
        fn from(value: super::ClientResources) -> Self {
            Self {
                access: Ok(value.access),
                client: Ok(value.client),
            }
        }
    }
    /// Builder of [`ClientResourcesDtoPaginatedResult`](super::ClientResourcesDtoPaginatedResult).
    #[derive(Clone, Debug)]
    pub struct ClientResourcesDtoPaginatedResult {
        data: ::std::result::Result<
            ::std::vec::Vec<super::ClientResources>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedResultLinks, ::std::string::String>,
    }
    impl ::std::default::Default for ClientResourcesDtoPaginatedResult {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl ClientResourcesDtoPaginatedResult {
        /// Clients of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ClientResources>>,
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
            T: ::std::convert::TryInto<super::PaginatedResultLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ClientResourcesDtoPaginatedResult>
    for super::ClientResourcesDtoPaginatedResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientResourcesDtoPaginatedResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ClientResourcesDtoPaginatedResult>
    for ClientResourcesDtoPaginatedResult {
        fn from(value: super::ClientResourcesDtoPaginatedResult) -> Self {
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
    /// Builder of [`CompactResource`](super::CompactResource).
    #[derive(Clone, Debug)]
    pub struct CompactResource {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        ref_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CompactResource {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                ref_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CompactResource {
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
    }
    impl ::std::convert::TryFrom<CompactResource> for super::CompactResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CompactResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                ref_id: value.ref_id?,
            })
        }
    }
    impl ::std::convert::From<super::CompactResource> for CompactResource {
        fn from(value: super::CompactResource) -> Self {
            Self {
                id: Ok(value.id),
                ref_id: Ok(value.ref_id),
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
    /// Builder of [`MyClientDtoPaginatedResult`](super::MyClientDtoPaginatedResult).
    #[derive(Clone, Debug)]
    pub struct MyClientDtoPaginatedResult {
        data: ::std::result::Result<
            ::std::vec::Vec<super::MyClient>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedResultLinks, ::std::string::String>,
    }
    impl ::std::default::Default for MyClientDtoPaginatedResult {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl MyClientDtoPaginatedResult {
        /// Providers of this page.
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
            T: ::std::convert::TryInto<super::PaginatedResultLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<MyClientDtoPaginatedResult>
    for super::MyClientDtoPaginatedResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: MyClientDtoPaginatedResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::MyClientDtoPaginatedResult>
    for MyClientDtoPaginatedResult {
        fn from(value: super::MyClientDtoPaginatedResult) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`MyClientProvider`](super::MyClientProvider).
    #[derive(Clone, Debug)]
    pub struct MyClientProvider {
        provider: ::std::result::Result<
            ::std::option::Option<super::CompactEntity>,
            ::std::string::String,
        >,
        provider_added_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for MyClientProvider {
        fn default() -> Self {
            Self {
                provider: Ok(::std::default::Default::default()),
                provider_added_at: Err(
                    "no value supplied for provider_added_at".to_string(),
                ),
            }
        }
    }
    impl MyClientProvider {
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
        /// When you became an agent.
        pub fn provider_added_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.provider_added_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider_added_at: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<MyClientProvider> for super::MyClientProvider {
        type Error = super::error::ConversionError;
        fn try_from(
            value: MyClientProvider,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                provider: value.provider?,
                provider_added_at: value.provider_added_at?,
            })
        }
    }
    impl ::std::convert::From<super::MyClientProvider> for MyClientProvider {
        fn from(value: super::MyClientProvider) -> Self {
            Self {
                provider: Ok(value.provider),
                provider_added_at: Ok(value.provider_added_at),
            }
        }
    }
    /// Builder of [`MyClientProviderDtoPaginatedResult`](super::MyClientProviderDtoPaginatedResult).
    #[derive(Clone, Debug)]
    pub struct MyClientProviderDtoPaginatedResult {
        data: ::std::result::Result<
            ::std::vec::Vec<super::MyClientProvider>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedResultLinks, ::std::string::String>,
    }
    impl ::std::default::Default for MyClientProviderDtoPaginatedResult {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl MyClientProviderDtoPaginatedResult {
        /// Providers of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::MyClientProvider>>,
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
            T: ::std::convert::TryInto<super::PaginatedResultLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<MyClientProviderDtoPaginatedResult>
    for super::MyClientProviderDtoPaginatedResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: MyClientProviderDtoPaginatedResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::MyClientProviderDtoPaginatedResult>
    for MyClientProviderDtoPaginatedResult {
        fn from(value: super::MyClientProviderDtoPaginatedResult) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`PackageAccess`](super::PackageAccess).
    #[derive(Clone, Debug)]
    pub struct PackageAccess {
        packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactPackage>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<super::CompactRole>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PackageAccess {
        fn default() -> Self {
            Self {
                packages: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PackageAccess {
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
    impl ::std::convert::TryFrom<PackageAccess> for super::PackageAccess {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PackageAccess,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                packages: value.packages?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::PackageAccess> for PackageAccess {
        fn from(value: super::PackageAccess) -> Self {
            Self {
                packages: Ok(value.packages),
                role: Ok(value.role),
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
    /// Builder of [`PaginatedResultLinks`](super::PaginatedResultLinks).
    #[derive(Clone, Debug)]
    pub struct PaginatedResultLinks {
        next: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PaginatedResultLinks {
        fn default() -> Self {
            Self {
                next: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PaginatedResultLinks {
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
    impl ::std::convert::TryFrom<PaginatedResultLinks> for super::PaginatedResultLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaginatedResultLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { next: value.next? })
        }
    }
    impl ::std::convert::From<super::PaginatedResultLinks> for PaginatedResultLinks {
        fn from(value: super::PaginatedResultLinks) -> Self {
            Self { next: Ok(value.next) }
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
    /// Builder of [`ResourceAccess`](super::ResourceAccess).
    #[derive(Clone, Debug)]
    pub struct ResourceAccess {
        resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactResource>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<super::CompactRole>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceAccess {
        fn default() -> Self {
            Self {
                resources: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceAccess {
        /// The resources.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompactResource>>,
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
    impl ::std::convert::TryFrom<ResourceAccess> for super::ResourceAccess {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceAccess,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                resources: value.resources?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceAccess> for ResourceAccess {
        fn from(value: super::ResourceAccess) -> Self {
            Self {
                resources: Ok(value.resources),
                role: Ok(value.role),
            }
        }
    }
    /// Builder of [`ResourceDelegation`](super::ResourceDelegation).
    #[derive(Clone, Debug)]
    pub struct ResourceDelegation {
        changed: ::std::result::Result<bool, ::std::string::String>,
        from_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        role_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        via_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for ResourceDelegation {
        fn default() -> Self {
            Self {
                changed: Err("no value supplied for changed".to_string()),
                from_id: Err("no value supplied for from_id".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                role_id: Err("no value supplied for role_id".to_string()),
                to_id: Err("no value supplied for to_id".to_string()),
                via_id: Err("no value supplied for via_id".to_string()),
            }
        }
    }
    impl ResourceDelegation {
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
        /// Identifier of the resource.
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_id: {e}")
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
    impl ::std::convert::TryFrom<ResourceDelegation> for super::ResourceDelegation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceDelegation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                changed: value.changed?,
                from_id: value.from_id?,
                resource_id: value.resource_id?,
                role_id: value.role_id?,
                to_id: value.to_id?,
                via_id: value.via_id?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceDelegation> for ResourceDelegation {
        fn from(value: super::ResourceDelegation) -> Self {
            Self {
                changed: Ok(value.changed),
                from_id: Ok(value.from_id),
                resource_id: Ok(value.resource_id),
                role_id: Ok(value.role_id),
                to_id: Ok(value.to_id),
                via_id: Ok(value.via_id),
            }
        }
    }
    /// Builder of [`ResourceDelegations`](super::ResourceDelegations).
    #[derive(Clone, Debug)]
    pub struct ResourceDelegations {
        values: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RoleResources>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceDelegations {
        fn default() -> Self {
            Self {
                values: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceDelegations {
        /// Resources, by role.
        pub fn values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RoleResources>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.values = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for values: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ResourceDelegations> for super::ResourceDelegations {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceDelegations,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { values: value.values? })
        }
    }
    impl ::std::convert::From<super::ResourceDelegations> for ResourceDelegations {
        fn from(value: super::ResourceDelegations) -> Self {
            Self { values: Ok(value.values) }
        }
    }
    /// Builder of [`RoleAccess`](super::RoleAccess).
    #[derive(Clone, Debug)]
    pub struct RoleAccess {
        packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactPackage>>,
            ::std::string::String,
        >,
        resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompactResource>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<super::CompactRole>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleAccess {
        fn default() -> Self {
            Self {
                packages: Ok(::std::default::Default::default()),
                resources: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleAccess {
        /// Access packages.
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
        /// Resources.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompactResource>>,
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
    impl ::std::convert::TryFrom<RoleAccess> for super::RoleAccess {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleAccess,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                packages: value.packages?,
                resources: value.resources?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::RoleAccess> for RoleAccess {
        fn from(value: super::RoleAccess) -> Self {
            Self {
                packages: Ok(value.packages),
                resources: Ok(value.resources),
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
    /// Builder of [`RoleResources`](super::RoleResources).
    #[derive(Clone, Debug)]
    pub struct RoleResources {
        resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleResources {
        fn default() -> Self {
            Self {
                resources: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleResources {
        /// The resources, by identifier.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
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
    impl ::std::convert::TryFrom<RoleResources> for super::RoleResources {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleResources,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                resources: value.resources?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::RoleResources> for RoleResources {
        fn from(value: super::RoleResources) -> Self {
            Self {
                resources: Ok(value.resources),
                role: Ok(value.role),
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
        ("AgentDto", generator.subschema_for::<Agent>()),
        ("AgentDtoPaginatedResult", generator.subschema_for::<AgentDtoPaginatedResult>()),
        ("AgentPackagesDto", generator.subschema_for::<AgentPackages>()),
        ("AgentPackagesDtoPaginatedResult", generator.subschema_for::<AgentPackagesDtoPaginatedResult>()),
        ("AgentResourcesDto", generator.subschema_for::<AgentResources>()),
        ("AgentResourcesDtoPaginatedResult", generator.subschema_for::<AgentResourcesDtoPaginatedResult>()),
        ("AltinnProblemDetails", generator.subschema_for::<AltinnProblemDetails>()),
        ("AssignmentDto", generator.subschema_for::<Assignment>()),
        ("ClientDto", generator.subschema_for::<Client>()),
        ("ClientDtoPaginatedResult", generator.subschema_for::<ClientDtoPaginatedResult>()),
        ("ClientPackagesDto", generator.subschema_for::<ClientPackages>()),
        ("ClientPackagesDtoPaginatedResult", generator.subschema_for::<ClientPackagesDtoPaginatedResult>()),
        ("ClientResourcesDto", generator.subschema_for::<ClientResources>()),
        ("ClientResourcesDtoPaginatedResult", generator.subschema_for::<ClientResourcesDtoPaginatedResult>()),
        ("CompactEntityDto", generator.subschema_for::<CompactEntity>()),
        ("CompactPackageDto", generator.subschema_for::<CompactPackage>()),
        ("CompactResourceDto", generator.subschema_for::<CompactResource>()),
        ("CompactRoleDto", generator.subschema_for::<CompactRole>()),
        ("DelegationDto", generator.subschema_for::<Delegation>()),
        ("ErrorCode", generator.subschema_for::<ErrorCode>()),
        ("MyClientDto", generator.subschema_for::<MyClient>()),
        ("MyClientDtoPaginatedResult", generator.subschema_for::<MyClientDtoPaginatedResult>()),
        ("MyClientProviderDto", generator.subschema_for::<MyClientProvider>()),
        ("MyClientProviderDtoPaginatedResult", generator.subschema_for::<MyClientProviderDtoPaginatedResult>()),
        ("PackageAccess", generator.subschema_for::<PackageAccess>()),
        ("DelegationBatchInputDto", generator.subschema_for::<PackageDelegations>()),
        ("PaginatedResultLinks", generator.subschema_for::<PaginatedResultLinks>()),
        ("PersonInput", generator.subschema_for::<PersonInput>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("ResourceAccess", generator.subschema_for::<ResourceAccess>()),
        ("ResourceDelegationDto", generator.subschema_for::<ResourceDelegation>()),
        ("ResourceDelegationBatchInputDto", generator.subschema_for::<ResourceDelegations>()),
        ("RoleAccess", generator.subschema_for::<RoleAccess>()),
        ("DelegationBatchInputDto.Permission", generator.subschema_for::<RolePackages>()),
        ("ResourceDelegationBatchInputDto.Permission", generator.subschema_for::<RoleResources>()),
    ]
}
