// Machine-written by `cargo xtask regenerate` from altinn-platform-authentication-v1.json (version v1). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// How far the request to change a system user has come. `NoChangeNeeded` is a request whose rights the system user has already.
    pub enum ChangeRequestStatus: str {
        New = "New",
        Accepted = "Accepted",
        Rejected = "Rejected",
        Denied = "Denied",
        Timedout = "Timedout",
        NoChangeNeeded = "NoChangeNeeded",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What kind of change it was: the record as a whole, only its rights, or only its access packages.
    pub enum SystemChangeType: str {
        Create = "create",
        Update = "update",
        Rightsupdate = "rightsupdate",
        Accesspackageupdate = "accesspackageupdate",
        Delete = "delete",
        Unknown = "unknown",
    } else Unrecognized
}

::altinn_runtime::open_enum! {
    /// How far the request of a vendor has come. `Timedout` is a request that nobody has answered in time.
    pub enum SystemUserRequestStatus: str {
        New = "New",
        Accepted = "Accepted",
        Rejected = "Rejected",
        Denied = "Denied",
        Timedout = "Timedout",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `standard` acts for its owner, `agent` for the clients of its owner.
    pub enum SystemUserType: str {
        Standard = "standard",
        Agent = "agent",
    } else Unknown
}

/// An access package: a named bundle of rights that can be delegated as one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AccessPackage {
    /// URN of the package, `urn:altinn:accesspackage:` and its code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl AccessPackage {
    pub fn builder() -> builder::AccessPackage {
        ::std::default::Default::default()
    }
}
/// Client and owner for a delegation in the old way.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AgentDelegationInput {
    /// The roles and access packages through which the client is reached.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access: ::altinn_runtime::Optional<::std::vec::Vec<ClientRoleAccessPackages>>,
    /// Party UUID of the client.
    #[serde(rename = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// Party UUID of the organisation that owns the agent.
    #[serde(rename = "facilitatorId")]
    pub facilitator_id: ::std::option::Option<::std::string::String>,
}
impl AgentDelegationInput {
    pub fn builder() -> builder::AgentDelegationInput {
        ::std::default::Default::default()
    }
}
/// A request for an agent system user and how far it has come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AgentRequest {
    /// Access packages that the agent is to have.
    #[serde(rename = "accessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub access_packages: ::std::vec::Vec<AccessPackage>,
    /// Address of the approval page. Lead a person of the customer here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "confirmUrl")]
    pub confirm_url: ::std::option::Option<::std::string::String>,
    /// When the request was made. Many servers leave it out.
    pub created: ::altinn_runtime::Timestamp,
    /// Whether the first person passed the approval on to an access manager of the customer.
    pub escalated: bool,
    /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::option::Option<::std::string::String>,
    /// Id of the request. The system user gets the same id once it is approved.
    pub id: ::altinn_runtime::Uuid,
    /// Title shown to the customer; absent on older servers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::option::Option<::std::string::String>,
    /// Organisation number of the customer.
    #[serde(rename = "partyOrgNo")]
    pub party_org_no: ::std::string::String,
    /// Where the approval page sends the customer afterwards. Must be registered for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// `New`, `Accepted`, `Rejected`, `Denied` or `Timedout`.
    pub status: SystemUserRequestStatus,
    /// The system that the request is for.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
    /// Whether the request waited for too long (180 days) and was archived.
    #[serde(rename = "timedOut")]
    pub timed_out: bool,
}
impl AgentRequest {
    pub fn builder() -> builder::AgentRequest {
        ::std::default::Default::default()
    }
}
/// A page of agent requests.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AgentRequestPage {
    /// The items of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AgentRequest>,
    /// Where the next page is.
    pub links: PaginatedLinks,
}
impl AgentRequestPage {
    pub fn builder() -> builder::AgentRequestPage {
        ::std::default::Default::default()
    }
}
/// One attribute of a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AttributePair {
    /// Attribute id, mostly `urn:altinn:resource`.
    pub id: ::std::string::String,
    /// Value of the attribute, such as the id of a resource in the resource registry (`app_{org}_{app}` for an app).
    pub value: ::std::string::String,
}
impl AttributePair {
    pub fn builder() -> builder::AttributePair {
        ::std::default::Default::default()
    }
}
/// A request to change a system user and how far it has come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ChangeRequest {
    /// Address of the approval page. Lead a person of the customer here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "confirmUrl")]
    pub confirm_url: ::std::option::Option<::std::string::String>,
    /// When the request was made.
    pub created: ::altinn_runtime::Timestamp,
    /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::option::Option<::std::string::String>,
    /// Id of the change request, which is the correlation id that it was made with.
    pub id: ::altinn_runtime::Uuid,
    /// Organisation number of the customer.
    #[serde(rename = "partyOrgNo")]
    pub party_org_no: ::std::string::String,
    /// Where the approval page sends the customer afterwards. Must be registered for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Access packages that the system user is to have afterwards.
    #[serde(rename = "requiredAccessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub required_access_packages: ::std::vec::Vec<AccessPackage>,
    /// Rights that the system user is to have afterwards. Those that it has already do no harm.
    #[serde(rename = "requiredRights")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub required_rights: ::std::vec::Vec<Right>,
    /// `New`, `Accepted`, `Rejected`, `Denied`, `Timedout` or `NoChangeNeeded`.
    pub status: ChangeRequestStatus,
    /// The system that the request is for.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
    /// The system user to change.
    #[serde(rename = "systemUserId")]
    pub system_user_id: ::altinn_runtime::Uuid,
    /// Whether the request was not answered in time.
    #[serde(rename = "timedOut")]
    pub timed_out: bool,
    /// Access packages that the system user is not to have afterwards.
    #[serde(rename = "unwantedAccessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub unwanted_access_packages: ::std::vec::Vec<AccessPackage>,
    /// Rights that the system user is not to have afterwards.
    #[serde(rename = "unwantedRights")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub unwanted_rights: ::std::vec::Vec<Right>,
}
impl ChangeRequest {
    pub fn builder() -> builder::ChangeRequest {
        ::std::default::Default::default()
    }
}
/// A change request together with the identifiers of its party.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ChangeRequestDetails {
    /// Address of the approval page. Lead a person of the customer here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "confirmUrl")]
    pub confirm_url: ::std::option::Option<::std::string::String>,
    /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::option::Option<::std::string::String>,
    /// Id of the change request, which is the correlation id that it was made with.
    pub id: ::altinn_runtime::Uuid,
    /// Party id of the owner of the system user.
    #[serde(rename = "partyId")]
    pub party_id: i32,
    /// Organisation number of the customer.
    #[serde(rename = "partyOrgNo")]
    pub party_org_no: ::std::string::String,
    /// Party UUID of the owner of the system user.
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::altinn_runtime::Uuid,
    /// Where the approval page sends the customer afterwards. Must be registered for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Access packages that the system user is to have afterwards.
    #[serde(rename = "requiredAccessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub required_access_packages: ::std::vec::Vec<AccessPackage>,
    /// Rights that the system user is to have afterwards. Those that it has already do no harm.
    #[serde(rename = "requiredRights")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub required_rights: ::std::vec::Vec<Right>,
    /// `New`, `Accepted`, `Rejected`, `Denied`, `Timedout` or `NoChangeNeeded`.
    pub status: ChangeRequestStatus,
    /// The system that the request is for.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
    /// The system user to change.
    #[serde(rename = "systemUserId")]
    pub system_user_id: ::altinn_runtime::Uuid,
    /// Access packages that the system user is not to have afterwards.
    #[serde(rename = "unwantedAccessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub unwanted_access_packages: ::std::vec::Vec<AccessPackage>,
    /// Rights that the system user is not to have afterwards.
    #[serde(rename = "unwantedRights")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub unwanted_rights: ::std::vec::Vec<Right>,
}
impl ChangeRequestDetails {
    pub fn builder() -> builder::ChangeRequestDetails {
        ::std::default::Default::default()
    }
}
/// A page of change requests.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ChangeRequestPage {
    /// The items of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<ChangeRequest>,
    /// Where the next page is.
    pub links: PaginatedLinks,
}
impl ChangeRequestPage {
    pub fn builder() -> builder::ChangeRequestPage {
        ::std::default::Default::default()
    }
}
/// One client that an agent acts for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientDelegation {
    /// The agent.
    #[serde(rename = "agentSystemUserId")]
    pub agent_system_user_id: ::altinn_runtime::Uuid,
    /// Id of the tie between the owner of the agent and the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "assignmentId")]
    pub assignment_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Party UUID of the client.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customerId")]
    pub customer_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Name of the client.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customerName")]
    pub customer_name: ::std::option::Option<::std::string::String>,
    /// Organisation number of the client; absent on older servers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customerOrganizationNumber")]
    pub customer_organization_number: ::std::option::Option<::std::string::String>,
    /// Id of the delegation.
    #[serde(rename = "delegationId")]
    pub delegation_id: ::altinn_runtime::Uuid,
}
impl ClientDelegation {
    pub fn builder() -> builder::ClientDelegation {
        ::std::default::Default::default()
    }
}
/// The agent and the client that were joined or taken apart.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientDelegationResponse {
    /// Id of the agent system user.
    pub agent: ::altinn_runtime::Uuid,
    /// Party UUID of the client.
    pub client: ::altinn_runtime::Uuid,
}
impl ClientDelegationResponse {
    pub fn builder() -> builder::ClientDelegationResponse {
        ::std::default::Default::default()
    }
}
/// A client of an organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientInfo {
    /// Party UUID of the client.
    #[serde(rename = "clientId")]
    pub client_id: ::altinn_runtime::Uuid,
    /// `clientOrganizationName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "clientOrganizationName")]
    pub client_organization_name: ::std::option::Option<::std::string::String>,
    /// Organisation number of the client, if it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "clientOrganizationNumber")]
    pub client_organization_number: ::std::option::Option<::std::string::String>,
}
impl ClientInfo {
    pub fn builder() -> builder::ClientInfo {
        ::std::default::Default::default()
    }
}
/// Clients, and the agent they were looked up for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientPage {
    /// The items of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<ClientInfo>,
    /// Where the next page is.
    pub links: PaginatedLinks,
    /// The agent that was asked about.
    #[serde(rename = "systemUserInformation")]
    pub system_user_information: SystemUserInfo,
}
impl ClientPage {
    pub fn builder() -> builder::ClientPage {
        ::std::default::Default::default()
    }
}
/// A role that one party has for another, and the access packages it opens.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ClientRoleAccessPackages {
    /// Codes of the access packages.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub packages: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Code of the role, for instance for accountants or auditors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
}
impl ClientRoleAccessPackages {
    pub fn builder() -> builder::ClientRoleAccessPackages {
        ::std::default::Default::default()
    }
}
/// A client that could be given to an agent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Customer {
    /// Roles and access packages that the facilitator has for the client.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub access: ::std::vec::Vec<ClientRoleAccessPackages>,
    /// Name of the client.
    #[serde(rename = "displayName")]
    pub display_name: ::std::string::String,
    /// Organisation number of the client.
    #[serde(rename = "organizationIdentifier")]
    pub organization_identifier: ::std::string::String,
    /// Party UUID of the client.
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::altinn_runtime::Uuid,
}
impl Customer {
    pub fn builder() -> builder::Customer {
        ::std::default::Default::default()
    }
}
/// OpenID discovery document. Addresses that Altinn does not offer are absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DiscoveryDocument {
    /// `authorization_endpoint`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub authorization_endpoint: ::std::option::Option<::std::string::String>,
    /// `check_session_iframe`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_session_iframe: ::std::option::Option<::std::string::String>,
    /// `claims_supported`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub claims_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `code_challenge_methods_supported`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub code_challenge_methods_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `end_session_endpoint`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_session_endpoint: ::std::option::Option<::std::string::String>,
    /// `frontchannel_logout_session_supported`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frontchannel_logout_session_supported: ::std::option::Option<bool>,
    /// `frontchannel_logout_supported`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frontchannel_logout_supported: ::std::option::Option<bool>,
    /// `grant_types_supported`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub grant_types_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `RS256`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub id_token_signing_alg_values_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `introspection_endpoint`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub introspection_endpoint: ::std::option::Option<::std::string::String>,
    /// Value of `iss` in Altinn tokens, with a slash at the end.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issuer: ::std::option::Option<::std::string::String>,
    /// Address of the key set; the same as `get_jwks` reads.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jwks_uri: ::std::option::Option<::std::string::String>,
    /// `response_modes_supported`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub response_modes_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only `token`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub response_types_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `revocation_endpoint`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revocation_endpoint: ::std::option::Option<::std::string::String>,
    /// `scopes_supported`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub scopes_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `subject_types_supported`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub subject_types_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `token_endpoint`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_endpoint: ::std::option::Option<::std::string::String>,
    /// `token_endpoint_auth_methods_supported`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub token_endpoint_auth_methods_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `userinfo_endpoint`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub userinfo_endpoint: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for DiscoveryDocument {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DiscoveryDocument")
            .field("authorization_endpoint", &self.authorization_endpoint)
            .field("check_session_iframe", &self.check_session_iframe)
            .field("claims_supported", &self.claims_supported)
            .field(
                "code_challenge_methods_supported",
                &self.code_challenge_methods_supported,
            )
            .field("end_session_endpoint", &self.end_session_endpoint)
            .field(
                "frontchannel_logout_session_supported",
                &self.frontchannel_logout_session_supported,
            )
            .field("frontchannel_logout_supported", &self.frontchannel_logout_supported)
            .field("grant_types_supported", &self.grant_types_supported)
            .field(
                "id_token_signing_alg_values_supported",
                &::std::format_args!("(not shown)"),
            )
            .field("introspection_endpoint", &self.introspection_endpoint)
            .field("issuer", &self.issuer)
            .field("jwks_uri", &self.jwks_uri)
            .field("response_modes_supported", &self.response_modes_supported)
            .field("response_types_supported", &self.response_types_supported)
            .field("revocation_endpoint", &self.revocation_endpoint)
            .field("scopes_supported", &self.scopes_supported)
            .field("subject_types_supported", &self.subject_types_supported)
            .field("token_endpoint", &self.token_endpoint)
            .field(
                "token_endpoint_auth_methods_supported",
                &::std::format_args!("(not shown)"),
            )
            .field("userinfo_endpoint", &self.userinfo_endpoint)
            .finish()
    }
}
impl DiscoveryDocument {
    pub fn builder() -> builder::DiscoveryDocument {
        ::std::default::Default::default()
    }
}
/// `/paths/~1introspection/post/requestBody` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct IntrospectTokenBody {
    /// The JWT.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
    /// What kind of token it is thought to be; may be left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type_hint: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for IntrospectTokenBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("IntrospectTokenBody")
            .field("token", &::std::format_args!("(not shown)"))
            .field("token_type_hint", &self.token_type_hint)
            .finish()
    }
}
impl IntrospectTokenBody {
    pub fn builder() -> builder::IntrospectTokenBody {
        ::std::default::Default::default()
    }
}
/// Verdict on a token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct IntrospectionResponse {
    /// Whether the token is valid right now.
    pub active: bool,
    /// Issuer of the token; only for a valid one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub iss: ::std::option::Option<::std::string::String>,
}
impl IntrospectionResponse {
    pub fn builder() -> builder::IntrospectionResponse {
        ::std::default::Default::default()
    }
}
/// Where a page lies in the whole stream.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ItemStreamStats {
    /// Sequence number of the last item here.
    #[serde(rename = "pageEnd")]
    pub page_end: i64,
    /// Sequence number of the first item here.
    #[serde(rename = "pageStart")]
    pub page_start: i64,
    /// Highest sequence number there is, to tell how far behind the reader is.
    #[serde(rename = "sequenceMax")]
    pub sequence_max: i64,
}
impl ItemStreamStats {
    pub fn builder() -> builder::ItemStreamStats {
        ::std::default::Default::default()
    }
}
/// One public key.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct JwkDocument {
    /// Exponent, ordinary padded base64.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub e: ::std::option::Option<::std::string::String>,
    /// Thumbprint of the certificate, in capital hexadecimal; the `kid` of the token header.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kid: ::std::option::Option<::std::string::String>,
    /// Always `RSA`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kty: ::std::option::Option<::std::string::String>,
    /// Modulus, ordinary padded base64.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub n: ::std::option::Option<::std::string::String>,
    /// Always `sig`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "use")]
    pub use_: ::std::option::Option<::std::string::String>,
    /// Certificate chain, own certificate first, each base64 of DER.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub x5c: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl JwkDocument {
    pub fn builder() -> builder::JwkDocument {
        ::std::default::Default::default()
    }
}
/// The public keys that may have signed an Altinn token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct JwksDocument {
    /// Choose by `kid`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keys: ::altinn_runtime::Optional<::std::vec::Vec<JwkDocument>>,
}
impl JwksDocument {
    pub fn builder() -> builder::JwksDocument {
        ::std::default::Default::default()
    }
}
/// What a vendor asks a customer for: an agent system user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewAgentRequest {
    /// At least one, and only such as the system has registered.
    #[serde(rename = "accessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub access_packages: ::std::vec::Vec<AccessPackage>,
    /// The vendor's own reference, needed when one customer is to have several system users for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::option::Option<::std::string::String>,
    /// Title to show to the customer instead of the name of the system. Older servers do not know it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::option::Option<::std::string::String>,
    /// Organisation number of the customer.
    #[serde(rename = "partyOrgNo")]
    pub party_org_no: ::std::string::String,
    /// Where the approval page is to send the customer. Must be registered for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// One of the vendor's own systems.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
}
impl NewAgentRequest {
    pub fn builder() -> builder::NewAgentRequest {
        ::std::default::Default::default()
    }
}
/// What a vendor wants changed. What is in none of the lists stays as it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewChangeRequest {
    /// Where the approval page is to send the customer. Must be registered for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Access packages that the system user is to have afterwards.
    #[serde(rename = "requiredAccessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub required_access_packages: ::altinn_runtime::Optional<
        ::std::vec::Vec<AccessPackage>,
    >,
    /// Rights that the system user is to have afterwards. Those that it has already do no harm.
    #[serde(rename = "requiredRights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub required_rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
    /// Access packages that the system user is not to have afterwards.
    #[serde(rename = "unwantedAccessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub unwanted_access_packages: ::altinn_runtime::Optional<
        ::std::vec::Vec<AccessPackage>,
    >,
    /// Rights that the system user is not to have afterwards.
    #[serde(rename = "unwantedRights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub unwanted_rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
}
impl NewChangeRequest {
    pub fn builder() -> builder::NewChangeRequest {
        ::std::default::Default::default()
    }
}
/// The system that a new system user is for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewSystemUser {
    /// Display name. Left out: the name of the system.
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::option::Option<::std::string::String>,
    /// Id of a visible system, from `list_systems`.
    #[serde(rename = "systemId")]
    pub system_id: ::std::option::Option<::std::string::String>,
}
impl NewSystemUser {
    pub fn builder() -> builder::NewSystemUser {
        ::std::default::Default::default()
    }
}
/// What a vendor asks a customer for: an ordinary system user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewSystemUserRequest {
    /// Access packages, only such as the system has registered. May be empty if there are rights.
    #[serde(rename = "accessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access_packages: ::altinn_runtime::Optional<::std::vec::Vec<AccessPackage>>,
    /// The vendor's own reference, needed when one customer is to have several system users for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::option::Option<::std::string::String>,
    /// Title to show to the customer instead of the name of the system. Older servers do not know it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::option::Option<::std::string::String>,
    /// Organisation number of the customer.
    #[serde(rename = "partyOrgNo")]
    pub party_org_no: ::std::string::String,
    /// Where the approval page is to send the customer. Must be registered for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Single rights, only such as the system has registered. May be empty if there are access packages.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
    /// One of the vendor's own systems.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
}
impl NewSystemUserRequest {
    pub fn builder() -> builder::NewSystemUserRequest {
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
/// An error as RFC 9457 describes it. Altinn adds members such as `code` (AUTH-00011 and the like), `traceId` and `validationErrors`.
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
/// A system as its vendor sees it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RegisteredSystem {
    /// Access packages that the system asks for.
    #[serde(rename = "accessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access_packages: ::altinn_runtime::Optional<::std::vec::Vec<AccessPackage>>,
    /// Addresses that an approval may lead back to.
    #[serde(rename = "allowedRedirectUrls")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub allowed_redirect_urls: ::std::vec::Vec<::std::string::String>,
    /// Maskinporten clients of the system.
    #[serde(rename = "clientId")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub client_id: ::std::vec::Vec<::std::string::String>,
    /// Short description by language: `nb`, `nn` and `en`.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub description: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Organisation number of the vendor, underscore, a name.
    pub id: ::std::string::String,
    /// Whether it has been marked as deleted.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// Whether customers can find the system in the portal.
    #[serde(rename = "isVisible")]
    pub is_visible: bool,
    /// Name by language: `nb`, `nn` and `en`.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub name: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// Single rights that the system asks for.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
    /// The vendor that owns the record.
    pub vendor: VendorInfo,
}
impl RegisteredSystem {
    pub fn builder() -> builder::RegisteredSystem {
        ::std::default::Default::default()
    }
}
/// A single right: something that may be done with a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Right {
    /// The action, such as `read`. Seldom given: a right normally means the resource as a whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// Attributes that together name the resource.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<AttributePair>>,
}
impl Right {
    pub fn builder() -> builder::Right {
        ::std::default::Default::default()
    }
}
/// What an ordinary system user may do.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct StandardSystemUserDelegations {
    /// Access packages it has.
    #[serde(rename = "accessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub access_packages: ::std::vec::Vec<AccessPackage>,
    /// Single rights it has.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub rights: ::std::vec::Vec<Right>,
    /// The system user that was asked about.
    #[serde(rename = "systemUserId")]
    pub system_user_id: ::altinn_runtime::Uuid,
}
impl StandardSystemUserDelegations {
    pub fn builder() -> builder::StandardSystemUserDelegations {
        ::std::default::Default::default()
    }
}
/// One change to the record of a system.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemChangeLog {
    /// `changeType`
    #[serde(rename = "changeType")]
    pub change_type: SystemChangeType,
    /// Organisation that made the change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "changedByOrgNumber")]
    pub changed_by_org_number: ::std::option::Option<::std::string::String>,
    /// What was sent, in whatever shape it had.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "changedData")]
    pub changed_data: ::std::option::Option<::serde_json::Value>,
    /// Maskinporten client that was used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "clientId")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /// `created`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Internal id of the system.
    #[serde(rename = "systemInternalId")]
    pub system_internal_id: ::altinn_runtime::Uuid,
}
impl SystemChangeLog {
    pub fn builder() -> builder::SystemChangeLog {
        ::std::default::Default::default()
    }
}
/// Outcome of a change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemRegisterUpdateResult {
    /// Always `true`; failures come as errors.
    pub succeeded: bool,
}
impl SystemRegisterUpdateResult {
    pub fn builder() -> builder::SystemRegisterUpdateResult {
        ::std::default::Default::default()
    }
}
/// Everything that a vendor tells about a system.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SystemRegistration {
    /// Access packages that the system needs.
    #[serde(rename = "accessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access_packages: ::altinn_runtime::Optional<::std::vec::Vec<AccessPackage>>,
    /// Addresses that an approval may lead back to. A request may only name one of these.
    #[serde(rename = "allowedRedirectUrls")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_redirect_urls: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Maskinporten clients of the system; each can belong to one system only.
    #[serde(rename = "clientId")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub client_id: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Short description by language: `nb`, `nn` and `en`.
    #[serde(default)]
    pub description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Organisation number of the vendor, underscore, a name; no spaces. It cannot be changed later.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether customers can find the system in the portal and create system users on their own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isVisible")]
    pub is_visible: ::std::option::Option<bool>,
    /// Name by language: `nb`, `nn` and `en`.
    #[serde(default)]
    pub name: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Single rights that the system needs.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
    /// The vendor; must match the token.
    pub vendor: VendorInfo,
}
impl SystemRegistration {
    pub fn builder() -> builder::SystemRegistration {
        ::std::default::Default::default()
    }
}
/// A system as a catalogue shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemSummary {
    /// Access packages that the system asks for.
    #[serde(rename = "accessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub access_packages: ::std::vec::Vec<AccessPackage>,
    /// Short description by language: `nb`, `nn` and `en`.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub description: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Whether customers can find the system in the portal.
    #[serde(rename = "isVisible")]
    pub is_visible: bool,
    /// Name by language: `nb`, `nn` and `en`.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub name: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// Single rights that the system asks for.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub rights: ::std::vec::Vec<Right>,
    /// Organisation number of the vendor, underscore, a name.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
    /// Name of the vendor.
    #[serde(rename = "systemVendorOrgName")]
    pub system_vendor_org_name: ::std::string::String,
    /// Organisation number of the vendor.
    #[serde(rename = "systemVendorOrgNumber")]
    pub system_vendor_org_number: ::std::string::String,
}
impl SystemSummary {
    pub fn builder() -> builder::SystemSummary {
        ::std::default::Default::default()
    }
}
/// A system user: an identity of a customer that the software of a vendor can act as. All members are optional, as vendors see fewer of them than the owner.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUser {
    /// Access packages of the system user. Not sent to vendors by newer servers.
    #[serde(rename = "accessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access_packages: ::altinn_runtime::Optional<::std::vec::Vec<AccessPackage>>,
    /// When it was created.
    pub created: ::altinn_runtime::Timestamp,
    /// The vendor's reference for the customer.
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::string::String,
    /// UUID of the system user, which is also its party UUID.
    pub id: ::std::string::String,
    /// Title shown to the owner; the name of the system unless chosen otherwise.
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::string::String,
    /// Whether it has been deleted; records are kept.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// Party id of the owner, as text. Not sent to vendors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<::std::string::String>,
    /// Party UUID of the owner. Not sent to vendors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyUuId")]
    pub party_uu_id: ::std::option::Option<::std::string::String>,
    /// The same as `systemId`; on its way out.
    #[serde(rename = "productName")]
    pub product_name: ::std::string::String,
    /// Organisation number of the owner, the customer.
    #[serde(rename = "reporteeOrgNo")]
    pub reportee_org_no: ::std::string::String,
    /// Name of the vendor of the system.
    #[serde(rename = "supplierName")]
    pub supplier_name: ::std::string::String,
    /// Organisation number of the vendor of the system.
    #[serde(rename = "supplierOrgno")]
    pub supplier_orgno: ::std::string::String,
    /// The system that the system user is for.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
    /// Internal id of the system. Not sent to vendors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemInternalId")]
    pub system_internal_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Ordinary or agent.
    #[serde(rename = "userType")]
    pub user_type: SystemUserType,
}
impl SystemUser {
    pub fn builder() -> builder::SystemUser {
        ::std::default::Default::default()
    }
}
/// A system user together with what it may do.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUserDetail {
    /// Access packages of the system user.
    #[serde(rename = "accessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access_packages: ::altinn_runtime::Optional<::std::vec::Vec<AccessPackage>>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The vendor's reference for the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::option::Option<::std::string::String>,
    /// UUID of the system user, which is also its party UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Title shown to the owner; the name of the system unless chosen otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::option::Option<::std::string::String>,
    /// Whether it has been deleted; records are kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDeleted")]
    pub is_deleted: ::std::option::Option<bool>,
    /// Party id of the owner, as text. Not sent to vendors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<::std::string::String>,
    /// Party UUID of the owner. Not sent to vendors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyUuId")]
    pub party_uu_id: ::std::option::Option<::std::string::String>,
    /// The same as `systemId`; on its way out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "productName")]
    pub product_name: ::std::option::Option<::std::string::String>,
    /// Organisation number of the owner, the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "reporteeOrgNo")]
    pub reportee_org_no: ::std::option::Option<::std::string::String>,
    /// Single rights of an ordinary system user; absent for agents and on older servers.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
    /// Name of the vendor of the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "supplierName")]
    pub supplier_name: ::std::option::Option<::std::string::String>,
    /// Organisation number of the vendor of the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "supplierOrgno")]
    pub supplier_orgno: ::std::option::Option<::std::string::String>,
    /// The system that the system user is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemId")]
    pub system_id: ::std::option::Option<::std::string::String>,
    /// Internal id of the system. Not sent to vendors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemInternalId")]
    pub system_internal_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Ordinary or agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userType")]
    pub user_type: ::std::option::Option<SystemUserType>,
}
impl SystemUserDetail {
    pub fn builder() -> builder::SystemUserDetail {
        ::std::default::Default::default()
    }
}
/// The agent that a list of clients belongs to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUserInfo {
    /// Id of the agent.
    #[serde(rename = "systemUserId")]
    pub system_user_id: ::altinn_runtime::Uuid,
    /// Organisation number of its owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserOwnerOrg")]
    pub system_user_owner_org: ::std::option::Option<::std::string::String>,
}
impl SystemUserInfo {
    pub fn builder() -> builder::SystemUserInfo {
        ::std::default::Default::default()
    }
}
/// A page of system users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUserPage {
    /// The items of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<SystemUser>,
    /// Where the next page is.
    pub links: PaginatedLinks,
}
impl SystemUserPage {
    pub fn builder() -> builder::SystemUserPage {
        ::std::default::Default::default()
    }
}
/// A system user as the party register wants it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUserRecord {
    /// `created`
    pub created: ::altinn_runtime::Timestamp,
    /// UUID of the system user.
    pub id: ::std::string::String,
    /// Display name.
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::string::String,
    /// `isDeleted`
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// When it was last changed.
    #[serde(rename = "lastChanged")]
    pub last_changed: ::altinn_runtime::Timestamp,
    /// Party id of the owner, as text.
    #[serde(rename = "partyId")]
    pub party_id: ::std::string::String,
    /// Organisation number of the owner.
    #[serde(rename = "partyOrgNo")]
    pub party_org_no: ::std::string::String,
    /// Place in the stream; grows with every change.
    #[serde(rename = "sequenceNo")]
    pub sequence_no: i64,
    /// `systemUserType`
    #[serde(rename = "systemUserType")]
    pub system_user_type: SystemUserType,
}
impl SystemUserRecord {
    pub fn builder() -> builder::SystemUserRecord {
        ::std::default::Default::default()
    }
}
/// A request for an ordinary system user and how far it has come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUserRequest {
    /// Access packages that the system user is to have.
    #[serde(rename = "accessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub access_packages: ::std::vec::Vec<AccessPackage>,
    /// Address of the approval page. Lead a person of the customer here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "confirmUrl")]
    pub confirm_url: ::std::option::Option<::std::string::String>,
    /// When the request was made. Many servers leave it out.
    pub created: ::altinn_runtime::Timestamp,
    /// Whether the first person passed the approval on to an access manager of the customer.
    pub escalated: bool,
    /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::option::Option<::std::string::String>,
    /// Id of the request. The system user gets the same id once it is approved.
    pub id: ::altinn_runtime::Uuid,
    /// Title shown to the customer; absent on older servers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::option::Option<::std::string::String>,
    /// Organisation number of the customer.
    #[serde(rename = "partyOrgNo")]
    pub party_org_no: ::std::string::String,
    /// Where the approval page sends the customer afterwards. Must be registered for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Single rights that the system user is to have.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub rights: ::std::vec::Vec<Right>,
    /// `New`, `Accepted`, `Rejected`, `Denied` or `Timedout`.
    pub status: SystemUserRequestStatus,
    /// The system that the request is for.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
    /// Whether the request waited for too long (180 days) and was archived.
    #[serde(rename = "timedOut")]
    pub timed_out: bool,
}
impl SystemUserRequest {
    pub fn builder() -> builder::SystemUserRequest {
        ::std::default::Default::default()
    }
}
/// A request for a system user, ordinary or agent, together with the identifiers of its party.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUserRequestDetails {
    /// Access packages wanted.
    #[serde(rename = "accessPackages")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub access_packages: ::std::vec::Vec<AccessPackage>,
    /// Address of the approval page. Lead a person of the customer here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "confirmUrl")]
    pub confirm_url: ::std::option::Option<::std::string::String>,
    /// When the request was made.
    pub created: ::altinn_runtime::Timestamp,
    /// Whether the first person passed the approval on to an access manager of the customer.
    pub escalated: bool,
    /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalRef")]
    pub external_ref: ::std::option::Option<::std::string::String>,
    /// Id of the request. The system user gets the same id once it is approved.
    pub id: ::altinn_runtime::Uuid,
    /// Title shown to the customer; absent on older servers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::option::Option<::std::string::String>,
    /// Party id of the customer, to be used when approving.
    #[serde(rename = "partyId")]
    pub party_id: i32,
    /// Organisation number of the customer.
    #[serde(rename = "partyOrgNo")]
    pub party_org_no: ::std::string::String,
    /// Party UUID of the customer.
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::altinn_runtime::Uuid,
    /// Where the approval page sends the customer afterwards. Must be registered for the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Single rights wanted; none for an agent.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
    /// `New`, `Accepted`, `Rejected`, `Denied` or `Timedout`.
    pub status: SystemUserRequestStatus,
    /// The system that the request is for.
    #[serde(rename = "systemId")]
    pub system_id: ::std::string::String,
    /// Whether an ordinary system user or an agent is asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserType")]
    pub system_user_type: ::std::option::Option<::std::string::String>,
    /// Whether the request waited for too long (180 days) and was archived.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "timedOut")]
    pub timed_out: ::std::option::Option<bool>,
    /// Whether the user may pass the request on, but not approve it.
    #[serde(rename = "userMayEscalateButNotApprove")]
    pub user_may_escalate_but_not_approve: bool,
}
impl SystemUserRequestDetails {
    pub fn builder() -> builder::SystemUserRequestDetails {
        ::std::default::Default::default()
    }
}
/// A page of system user requests.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUserRequestPage {
    /// The items of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<SystemUserRequest>,
    /// Where the next page is.
    pub links: PaginatedLinks,
}
impl SystemUserRequestPage {
    pub fn builder() -> builder::SystemUserRequestPage {
        ::std::default::Default::default()
    }
}
/// A stretch of the stream of system users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SystemUserStream {
    /// The items of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<SystemUserRecord>,
    /// Where the next page is.
    pub links: PaginatedLinks,
    /// How far this page reaches.
    pub stats: ItemStreamStats,
}
impl SystemUserStream {
    pub fn builder() -> builder::SystemUserStream {
        ::std::default::Default::default()
    }
}
/// New values for a system user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SystemUserUpdate {
    /// UUID of the system user.
    pub id: ::std::option::Option<::std::string::String>,
    /// New display name.
    #[serde(rename = "integrationTitle")]
    pub integration_title: ::std::option::Option<::std::string::String>,
    /// Party id of the owner, as text.
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<::std::string::String>,
    /// Organisation number of the owner.
    #[serde(rename = "reporteeOrgNo")]
    pub reportee_org_no: ::std::option::Option<::std::string::String>,
    /// `systemId`
    #[serde(rename = "systemId")]
    pub system_id: ::std::option::Option<::std::string::String>,
}
impl SystemUserUpdate {
    pub fn builder() -> builder::SystemUserUpdate {
        ::std::default::Default::default()
    }
}
/// The vendor of a system.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct VendorInfo {
    /// Organisation number with its ISO 6523 prefix, `0192:` and nine digits. Other members are ignored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ID")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl VendorInfo {
    pub fn builder() -> builder::VendorInfo {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AccessPackage`](super::AccessPackage).
    #[derive(Clone, Debug)]
    pub struct AccessPackage {
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccessPackage {
        fn default() -> Self {
            Self {
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AccessPackage {
        /// URN of the package, `urn:altinn:accesspackage:` and its code.
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
            Ok(Self { urn: value.urn? })
        }
    }
    impl ::std::convert::From<super::AccessPackage> for AccessPackage {
        fn from(value: super::AccessPackage) -> Self {
            Self { urn: Ok(value.urn) }
        }
    }
    /// Builder of [`AgentDelegationInput`](super::AgentDelegationInput).
    #[derive(Clone, Debug)]
    pub struct AgentDelegationInput {
        access: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ClientRoleAccessPackages>>,
            ::std::string::String,
        >,
        customer_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        facilitator_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AgentDelegationInput {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                customer_id: Ok(::std::default::Default::default()),
                facilitator_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AgentDelegationInput {
        /// The roles and access packages through which the client is reached.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::ClientRoleAccessPackages>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for access: {e}"));
            self
        }
        /// Party UUID of the client.
        pub fn customer_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party UUID of the organisation that owns the agent.
        pub fn facilitator_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.facilitator_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for facilitator_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AgentDelegationInput> for super::AgentDelegationInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentDelegationInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                customer_id: value.customer_id?,
                facilitator_id: value.facilitator_id?,
            })
        }
    }
    impl ::std::convert::From<super::AgentDelegationInput> for AgentDelegationInput {
        fn from(value: super::AgentDelegationInput) -> Self {
            Self {
                access: Ok(value.access),
                customer_id: Ok(value.customer_id),
                facilitator_id: Ok(value.facilitator_id),
            }
        }
    }
    /// Builder of [`AgentRequest`](super::AgentRequest).
    #[derive(Clone, Debug)]
    pub struct AgentRequest {
        access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        confirm_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        escalated: ::std::result::Result<bool, ::std::string::String>,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        integration_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::SystemUserRequestStatus,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        timed_out: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for AgentRequest {
        fn default() -> Self {
            Self {
                access_packages: Err(
                    "no value supplied for access_packages".to_string(),
                ),
                confirm_url: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                escalated: Err("no value supplied for escalated".to_string()),
                external_ref: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                integration_title: Ok(::std::default::Default::default()),
                party_org_no: Err("no value supplied for party_org_no".to_string()),
                redirect_url: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
                system_id: Err("no value supplied for system_id".to_string()),
                timed_out: Err("no value supplied for timed_out".to_string()),
            }
        }
    }
    impl AgentRequest {
        /// Access packages that the agent is to have.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// Address of the approval page. Lead a person of the customer here.
        pub fn confirm_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.confirm_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for confirm_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the request was made. Many servers leave it out.
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
        /// Whether the first person passed the approval on to an access manager of the customer.
        pub fn escalated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.escalated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for escalated: {e}")
                });
            self
        }
        /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the request. The system user gets the same id once it is approved.
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
        /// Title shown to the customer; absent on older servers.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the customer.
        pub fn party_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_org_no: {e}")
                });
            self
        }
        /// Where the approval page sends the customer afterwards. Must be registered for the system.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `New`, `Accepted`, `Rejected`, `Denied` or `Timedout`.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemUserRequestStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// The system that the request is for.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
        /// Whether the request waited for too long (180 days) and was archived.
        pub fn timed_out<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.timed_out = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for timed_out: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AgentRequest> for super::AgentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                confirm_url: value.confirm_url?,
                created: value.created?,
                escalated: value.escalated?,
                external_ref: value.external_ref?,
                id: value.id?,
                integration_title: value.integration_title?,
                party_org_no: value.party_org_no?,
                redirect_url: value.redirect_url?,
                status: value.status?,
                system_id: value.system_id?,
                timed_out: value.timed_out?,
            })
        }
    }
    impl ::std::convert::From<super::AgentRequest> for AgentRequest {
        fn from(value: super::AgentRequest) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                confirm_url: Ok(value.confirm_url),
                created: Ok(value.created),
                escalated: Ok(value.escalated),
                external_ref: Ok(value.external_ref),
                id: Ok(value.id),
                integration_title: Ok(value.integration_title),
                party_org_no: Ok(value.party_org_no),
                redirect_url: Ok(value.redirect_url),
                status: Ok(value.status),
                system_id: Ok(value.system_id),
                timed_out: Ok(value.timed_out),
            }
        }
    }
    /// Builder of [`AgentRequestPage`](super::AgentRequestPage).
    #[derive(Clone, Debug)]
    pub struct AgentRequestPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AgentRequest>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AgentRequestPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AgentRequestPage {
        /// The items of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AgentRequest>>,
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
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AgentRequestPage> for super::AgentRequestPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AgentRequestPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AgentRequestPage> for AgentRequestPage {
        fn from(value: super::AgentRequestPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AttributePair`](super::AttributePair).
    #[derive(Clone, Debug)]
    pub struct AttributePair {
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AttributePair {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl AttributePair {
        /// Attribute id, mostly `urn:altinn:resource`.
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
        /// Value of the attribute, such as the id of a resource in the resource registry (`app_{org}_{app}` for an app).
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
    impl ::std::convert::TryFrom<AttributePair> for super::AttributePair {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttributePair,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::AttributePair> for AttributePair {
        fn from(value: super::AttributePair) -> Self {
            Self {
                id: Ok(value.id),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`ChangeRequest`](super::ChangeRequest).
    #[derive(Clone, Debug)]
    pub struct ChangeRequest {
        confirm_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        required_access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        required_rights: ::std::result::Result<
            ::std::vec::Vec<super::Right>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::ChangeRequestStatus, ::std::string::String>,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        timed_out: ::std::result::Result<bool, ::std::string::String>,
        unwanted_access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        unwanted_rights: ::std::result::Result<
            ::std::vec::Vec<super::Right>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ChangeRequest {
        fn default() -> Self {
            Self {
                confirm_url: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                external_ref: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                party_org_no: Err("no value supplied for party_org_no".to_string()),
                redirect_url: Ok(::std::default::Default::default()),
                required_access_packages: Err(
                    "no value supplied for required_access_packages".to_string(),
                ),
                required_rights: Err(
                    "no value supplied for required_rights".to_string(),
                ),
                status: Err("no value supplied for status".to_string()),
                system_id: Err("no value supplied for system_id".to_string()),
                system_user_id: Err("no value supplied for system_user_id".to_string()),
                timed_out: Err("no value supplied for timed_out".to_string()),
                unwanted_access_packages: Err(
                    "no value supplied for unwanted_access_packages".to_string(),
                ),
                unwanted_rights: Err("no value supplied for unwanted_rights".to_string()),
            }
        }
    }
    impl ChangeRequest {
        /// Address of the approval page. Lead a person of the customer here.
        pub fn confirm_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.confirm_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for confirm_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the request was made.
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
        /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the change request, which is the correlation id that it was made with.
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
        /// Organisation number of the customer.
        pub fn party_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_org_no: {e}")
                });
            self
        }
        /// Where the approval page sends the customer afterwards. Must be registered for the system.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Access packages that the system user is to have afterwards.
        pub fn required_access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.required_access_packages = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for required_access_packages: {e}"
                    )
                });
            self
        }
        /// Rights that the system user is to have afterwards. Those that it has already do no harm.
        pub fn required_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Right>>,
            T::Error: ::std::fmt::Display,
        {
            self.required_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_rights: {e}")
                });
            self
        }
        /// `New`, `Accepted`, `Rejected`, `Denied`, `Timedout` or `NoChangeNeeded`.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ChangeRequestStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// The system that the request is for.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
        /// The system user to change.
        pub fn system_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_id: {e}")
                });
            self
        }
        /// Whether the request was not answered in time.
        pub fn timed_out<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.timed_out = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for timed_out: {e}")
                });
            self
        }
        /// Access packages that the system user is not to have afterwards.
        pub fn unwanted_access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.unwanted_access_packages = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for unwanted_access_packages: {e}"
                    )
                });
            self
        }
        /// Rights that the system user is not to have afterwards.
        pub fn unwanted_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Right>>,
            T::Error: ::std::fmt::Display,
        {
            self.unwanted_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unwanted_rights: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ChangeRequest> for super::ChangeRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ChangeRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                confirm_url: value.confirm_url?,
                created: value.created?,
                external_ref: value.external_ref?,
                id: value.id?,
                party_org_no: value.party_org_no?,
                redirect_url: value.redirect_url?,
                required_access_packages: value.required_access_packages?,
                required_rights: value.required_rights?,
                status: value.status?,
                system_id: value.system_id?,
                system_user_id: value.system_user_id?,
                timed_out: value.timed_out?,
                unwanted_access_packages: value.unwanted_access_packages?,
                unwanted_rights: value.unwanted_rights?,
            })
        }
    }
    impl ::std::convert::From<super::ChangeRequest> for ChangeRequest {
        fn from(value: super::ChangeRequest) -> Self {
            Self {
                confirm_url: Ok(value.confirm_url),
                created: Ok(value.created),
                external_ref: Ok(value.external_ref),
                id: Ok(value.id),
                party_org_no: Ok(value.party_org_no),
                redirect_url: Ok(value.redirect_url),
                required_access_packages: Ok(value.required_access_packages),
                required_rights: Ok(value.required_rights),
                status: Ok(value.status),
                system_id: Ok(value.system_id),
                system_user_id: Ok(value.system_user_id),
                timed_out: Ok(value.timed_out),
                unwanted_access_packages: Ok(value.unwanted_access_packages),
                unwanted_rights: Ok(value.unwanted_rights),
            }
        }
    }
    /// Builder of [`ChangeRequestDetails`](super::ChangeRequestDetails).
    #[derive(Clone, Debug)]
    pub struct ChangeRequestDetails {
        confirm_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        party_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        required_access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        required_rights: ::std::result::Result<
            ::std::vec::Vec<super::Right>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::ChangeRequestStatus, ::std::string::String>,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        unwanted_access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        unwanted_rights: ::std::result::Result<
            ::std::vec::Vec<super::Right>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ChangeRequestDetails {
        fn default() -> Self {
            Self {
                confirm_url: Ok(::std::default::Default::default()),
                external_ref: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                party_id: Err("no value supplied for party_id".to_string()),
                party_org_no: Err("no value supplied for party_org_no".to_string()),
                party_uuid: Err("no value supplied for party_uuid".to_string()),
                redirect_url: Ok(::std::default::Default::default()),
                required_access_packages: Err(
                    "no value supplied for required_access_packages".to_string(),
                ),
                required_rights: Err(
                    "no value supplied for required_rights".to_string(),
                ),
                status: Err("no value supplied for status".to_string()),
                system_id: Err("no value supplied for system_id".to_string()),
                system_user_id: Err("no value supplied for system_user_id".to_string()),
                unwanted_access_packages: Err(
                    "no value supplied for unwanted_access_packages".to_string(),
                ),
                unwanted_rights: Err("no value supplied for unwanted_rights".to_string()),
            }
        }
    }
    impl ChangeRequestDetails {
        /// Address of the approval page. Lead a person of the customer here.
        pub fn confirm_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.confirm_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for confirm_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the change request, which is the correlation id that it was made with.
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
        /// Party id of the owner of the system user.
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
        /// Organisation number of the customer.
        pub fn party_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_org_no: {e}")
                });
            self
        }
        /// Party UUID of the owner of the system user.
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
        /// Where the approval page sends the customer afterwards. Must be registered for the system.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Access packages that the system user is to have afterwards.
        pub fn required_access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.required_access_packages = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for required_access_packages: {e}"
                    )
                });
            self
        }
        /// Rights that the system user is to have afterwards. Those that it has already do no harm.
        pub fn required_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Right>>,
            T::Error: ::std::fmt::Display,
        {
            self.required_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_rights: {e}")
                });
            self
        }
        /// `New`, `Accepted`, `Rejected`, `Denied`, `Timedout` or `NoChangeNeeded`.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ChangeRequestStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// The system that the request is for.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
        /// The system user to change.
        pub fn system_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_id: {e}")
                });
            self
        }
        /// Access packages that the system user is not to have afterwards.
        pub fn unwanted_access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.unwanted_access_packages = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for unwanted_access_packages: {e}"
                    )
                });
            self
        }
        /// Rights that the system user is not to have afterwards.
        pub fn unwanted_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Right>>,
            T::Error: ::std::fmt::Display,
        {
            self.unwanted_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unwanted_rights: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ChangeRequestDetails> for super::ChangeRequestDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ChangeRequestDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                confirm_url: value.confirm_url?,
                external_ref: value.external_ref?,
                id: value.id?,
                party_id: value.party_id?,
                party_org_no: value.party_org_no?,
                party_uuid: value.party_uuid?,
                redirect_url: value.redirect_url?,
                required_access_packages: value.required_access_packages?,
                required_rights: value.required_rights?,
                status: value.status?,
                system_id: value.system_id?,
                system_user_id: value.system_user_id?,
                unwanted_access_packages: value.unwanted_access_packages?,
                unwanted_rights: value.unwanted_rights?,
            })
        }
    }
    impl ::std::convert::From<super::ChangeRequestDetails> for ChangeRequestDetails {
        fn from(value: super::ChangeRequestDetails) -> Self {
            Self {
                confirm_url: Ok(value.confirm_url),
                external_ref: Ok(value.external_ref),
                id: Ok(value.id),
                party_id: Ok(value.party_id),
                party_org_no: Ok(value.party_org_no),
                party_uuid: Ok(value.party_uuid),
                redirect_url: Ok(value.redirect_url),
                required_access_packages: Ok(value.required_access_packages),
                required_rights: Ok(value.required_rights),
                status: Ok(value.status),
                system_id: Ok(value.system_id),
                system_user_id: Ok(value.system_user_id),
                unwanted_access_packages: Ok(value.unwanted_access_packages),
                unwanted_rights: Ok(value.unwanted_rights),
            }
        }
    }
    /// Builder of [`ChangeRequestPage`](super::ChangeRequestPage).
    #[derive(Clone, Debug)]
    pub struct ChangeRequestPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::ChangeRequest>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for ChangeRequestPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl ChangeRequestPage {
        /// The items of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ChangeRequest>>,
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
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ChangeRequestPage> for super::ChangeRequestPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ChangeRequestPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ChangeRequestPage> for ChangeRequestPage {
        fn from(value: super::ChangeRequestPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ClientDelegation`](super::ClientDelegation).
    #[derive(Clone, Debug)]
    pub struct ClientDelegation {
        agent_system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        assignment_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        customer_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        customer_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        customer_organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        delegation_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ClientDelegation {
        fn default() -> Self {
            Self {
                agent_system_user_id: Err(
                    "no value supplied for agent_system_user_id".to_string(),
                ),
                assignment_id: Ok(::std::default::Default::default()),
                customer_id: Ok(::std::default::Default::default()),
                customer_name: Ok(::std::default::Default::default()),
                customer_organization_number: Ok(::std::default::Default::default()),
                delegation_id: Err("no value supplied for delegation_id".to_string()),
            }
        }
    }
    impl ClientDelegation {
        /// The agent.
        pub fn agent_system_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.agent_system_user_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for agent_system_user_id: {e}"
                    )
                });
            self
        }
        /// Id of the tie between the owner of the agent and the agent.
        pub fn assignment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.assignment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for assignment_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party UUID of the client.
        pub fn customer_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the client.
        pub fn customer_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the client; absent on older servers.
        pub fn customer_organization_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.customer_organization_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for customer_organization_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the delegation.
        pub fn delegation_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.delegation_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegation_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ClientDelegation> for super::ClientDelegation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientDelegation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                agent_system_user_id: value.agent_system_user_id?,
                assignment_id: value.assignment_id?,
                customer_id: value.customer_id?,
                customer_name: value.customer_name?,
                customer_organization_number: value.customer_organization_number?,
                delegation_id: value.delegation_id?,
            })
        }
    }
    impl ::std::convert::From<super::ClientDelegation> for ClientDelegation {
        fn from(value: super::ClientDelegation) -> Self {
            Self {
                agent_system_user_id: Ok(value.agent_system_user_id),
                assignment_id: Ok(value.assignment_id),
                customer_id: Ok(value.customer_id),
                customer_name: Ok(value.customer_name),
                customer_organization_number: Ok(value.customer_organization_number),
                delegation_id: Ok(value.delegation_id),
            }
        }
    }
    /// Builder of [`ClientDelegationResponse`](super::ClientDelegationResponse).
    #[derive(Clone, Debug)]
    pub struct ClientDelegationResponse {
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for ClientDelegationResponse {
        fn default() -> Self {
            Self {
                agent: Err("no value supplied for agent".to_string()),
                client: Err("no value supplied for client".to_string()),
            }
        }
    }
    impl ClientDelegationResponse {
        /// Id of the agent system user.
        pub fn agent<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.agent = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for agent: {e}"));
            self
        }
        /// Party UUID of the client.
        pub fn client<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.client = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for client: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ClientDelegationResponse>
    for super::ClientDelegationResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientDelegationResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                agent: value.agent?,
                client: value.client?,
            })
        }
    }
    impl ::std::convert::From<super::ClientDelegationResponse>
    for ClientDelegationResponse {
        fn from(value: super::ClientDelegationResponse) -> Self {
            Self {
                agent: Ok(value.agent),
                client: Ok(value.client),
            }
        }
    }
    /// Builder of [`ClientInfo`](super::ClientInfo).
    #[derive(Clone, Debug)]
    pub struct ClientInfo {
        client_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client_organization_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        client_organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ClientInfo {
        fn default() -> Self {
            Self {
                client_id: Err("no value supplied for client_id".to_string()),
                client_organization_name: Ok(::std::default::Default::default()),
                client_organization_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ClientInfo {
        /// Party UUID of the client.
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        /// `clientOrganizationName`
        pub fn client_organization_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_organization_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for client_organization_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the client, if it has one.
        pub fn client_organization_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_organization_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for client_organization_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ClientInfo> for super::ClientInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_id: value.client_id?,
                client_organization_name: value.client_organization_name?,
                client_organization_number: value.client_organization_number?,
            })
        }
    }
    impl ::std::convert::From<super::ClientInfo> for ClientInfo {
        fn from(value: super::ClientInfo) -> Self {
            Self {
                client_id: Ok(value.client_id),
                client_organization_name: Ok(value.client_organization_name),
                client_organization_number: Ok(value.client_organization_number),
            }
        }
    }
    /// Builder of [`ClientPage`](super::ClientPage).
    #[derive(Clone, Debug)]
    pub struct ClientPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::ClientInfo>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
        system_user_information: ::std::result::Result<
            super::SystemUserInfo,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ClientPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
                system_user_information: Err(
                    "no value supplied for system_user_information".to_string(),
                ),
            }
        }
    }
    impl ClientPage {
        /// The items of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ClientInfo>>,
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
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
        /// The agent that was asked about.
        pub fn system_user_information<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemUserInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_information = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_user_information: {e}"
                    )
                });
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
                system_user_information: value.system_user_information?,
            })
        }
    }
    impl ::std::convert::From<super::ClientPage> for ClientPage {
        fn from(value: super::ClientPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
                system_user_information: Ok(value.system_user_information),
            }
        }
    }
    /// Builder of [`ClientRoleAccessPackages`](super::ClientRoleAccessPackages).
    #[derive(Clone, Debug)]
    pub struct ClientRoleAccessPackages {
        packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        role: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ClientRoleAccessPackages {
        fn default() -> Self {
            Self {
                packages: Ok(::std::default::Default::default()),
                role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ClientRoleAccessPackages {
        /// Codes of the access packages.
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
        /// Code of the role, for instance for accountants or auditors.
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
    impl ::std::convert::TryFrom<ClientRoleAccessPackages>
    for super::ClientRoleAccessPackages {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientRoleAccessPackages,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                packages: value.packages?,
                role: value.role?,
            })
        }
    }
    impl ::std::convert::From<super::ClientRoleAccessPackages>
    for ClientRoleAccessPackages {
        fn from(value: super::ClientRoleAccessPackages) -> Self {
            Self {
                packages: Ok(value.packages),
                role: Ok(value.role),
            }
        }
    }
    /// Builder of [`Customer`](super::Customer).
    #[derive(Clone, Debug)]
    pub struct Customer {
        access: ::std::result::Result<
            ::std::vec::Vec<super::ClientRoleAccessPackages>,
            ::std::string::String,
        >,
        display_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        organization_identifier: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for Customer {
        fn default() -> Self {
            Self {
                access: Err("no value supplied for access".to_string()),
                display_name: Err("no value supplied for display_name".to_string()),
                organization_identifier: Err(
                    "no value supplied for organization_identifier".to_string(),
                ),
                party_uuid: Err("no value supplied for party_uuid".to_string()),
            }
        }
    }
    impl Customer {
        /// Roles and access packages that the facilitator has for the client.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ClientRoleAccessPackages>>,
            T::Error: ::std::fmt::Display,
        {
            self.access = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for access: {e}"));
            self
        }
        /// Name of the client.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// Organisation number of the client.
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
                });
            self
        }
        /// Party UUID of the client.
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
    }
    impl ::std::convert::TryFrom<Customer> for super::Customer {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Customer,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                display_name: value.display_name?,
                organization_identifier: value.organization_identifier?,
                party_uuid: value.party_uuid?,
            })
        }
    }
    impl ::std::convert::From<super::Customer> for Customer {
        fn from(value: super::Customer) -> Self {
            Self {
                access: Ok(value.access),
                display_name: Ok(value.display_name),
                organization_identifier: Ok(value.organization_identifier),
                party_uuid: Ok(value.party_uuid),
            }
        }
    }
    /// Builder of [`DiscoveryDocument`](super::DiscoveryDocument).
    #[derive(Clone)]
    pub struct DiscoveryDocument {
        authorization_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        check_session_iframe: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        claims_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        code_challenge_methods_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        end_session_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        frontchannel_logout_session_supported: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        frontchannel_logout_supported: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        grant_types_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        id_token_signing_alg_values_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        introspection_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        issuer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        jwks_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        response_modes_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        response_types_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        revocation_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        scopes_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        subject_types_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        token_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        token_endpoint_auth_methods_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        userinfo_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for DiscoveryDocument {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DiscoveryDocument")
                .field("authorization_endpoint", &self.authorization_endpoint)
                .field("check_session_iframe", &self.check_session_iframe)
                .field("claims_supported", &self.claims_supported)
                .field(
                    "code_challenge_methods_supported",
                    &self.code_challenge_methods_supported,
                )
                .field("end_session_endpoint", &self.end_session_endpoint)
                .field(
                    "frontchannel_logout_session_supported",
                    &self.frontchannel_logout_session_supported,
                )
                .field(
                    "frontchannel_logout_supported",
                    &self.frontchannel_logout_supported,
                )
                .field("grant_types_supported", &self.grant_types_supported)
                .field(
                    "id_token_signing_alg_values_supported",
                    &::std::format_args!("(not shown)"),
                )
                .field("introspection_endpoint", &self.introspection_endpoint)
                .field("issuer", &self.issuer)
                .field("jwks_uri", &self.jwks_uri)
                .field("response_modes_supported", &self.response_modes_supported)
                .field("response_types_supported", &self.response_types_supported)
                .field("revocation_endpoint", &self.revocation_endpoint)
                .field("scopes_supported", &self.scopes_supported)
                .field("subject_types_supported", &self.subject_types_supported)
                .field("token_endpoint", &self.token_endpoint)
                .field(
                    "token_endpoint_auth_methods_supported",
                    &::std::format_args!("(not shown)"),
                )
                .field("userinfo_endpoint", &self.userinfo_endpoint)
                .finish()
        }
    }
    impl ::std::default::Default for DiscoveryDocument {
        fn default() -> Self {
            Self {
                authorization_endpoint: Ok(::std::default::Default::default()),
                check_session_iframe: Ok(::std::default::Default::default()),
                claims_supported: Ok(::std::default::Default::default()),
                code_challenge_methods_supported: Ok(::std::default::Default::default()),
                end_session_endpoint: Ok(::std::default::Default::default()),
                frontchannel_logout_session_supported: Ok(
                    ::std::default::Default::default(),
                ),
                frontchannel_logout_supported: Ok(::std::default::Default::default()),
                grant_types_supported: Ok(::std::default::Default::default()),
                id_token_signing_alg_values_supported: Ok(
                    ::std::default::Default::default(),
                ),
                introspection_endpoint: Ok(::std::default::Default::default()),
                issuer: Ok(::std::default::Default::default()),
                jwks_uri: Ok(::std::default::Default::default()),
                response_modes_supported: Ok(::std::default::Default::default()),
                response_types_supported: Ok(::std::default::Default::default()),
                revocation_endpoint: Ok(::std::default::Default::default()),
                scopes_supported: Ok(::std::default::Default::default()),
                subject_types_supported: Ok(::std::default::Default::default()),
                token_endpoint: Ok(::std::default::Default::default()),
                token_endpoint_auth_methods_supported: Ok(
                    ::std::default::Default::default(),
                ),
                userinfo_endpoint: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DiscoveryDocument {
        /// `authorization_endpoint`
        pub fn authorization_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `check_session_iframe`
        pub fn check_session_iframe<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.check_session_iframe = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for check_session_iframe: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `claims_supported`
        pub fn claims_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.claims_supported = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for claims_supported: {e}")
                });
            self
        }
        /// `code_challenge_methods_supported`
        pub fn code_challenge_methods_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.code_challenge_methods_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for code_challenge_methods_supported: {e}"
                    )
                });
            self
        }
        /// `end_session_endpoint`
        pub fn end_session_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.end_session_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for end_session_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `frontchannel_logout_session_supported`
        pub fn frontchannel_logout_session_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.frontchannel_logout_session_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for frontchannel_logout_session_supported: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `frontchannel_logout_supported`
        pub fn frontchannel_logout_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.frontchannel_logout_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for frontchannel_logout_supported: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `grant_types_supported`
        pub fn grant_types_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.grant_types_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for grant_types_supported: {e}"
                    )
                });
            self
        }
        /// `RS256`.
        pub fn id_token_signing_alg_values_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.id_token_signing_alg_values_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for id_token_signing_alg_values_supported: {e}"
                    )
                });
            self
        }
        /// `introspection_endpoint`
        pub fn introspection_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.introspection_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for introspection_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Value of `iss` in Altinn tokens, with a slash at the end.
        pub fn issuer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.issuer = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for issuer: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the key set; the same as `get_jwks` reads.
        pub fn jwks_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.jwks_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for jwks_uri: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `response_modes_supported`
        pub fn response_modes_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.response_modes_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for response_modes_supported: {e}"
                    )
                });
            self
        }
        /// Only `token`.
        pub fn response_types_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.response_types_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for response_types_supported: {e}"
                    )
                });
            self
        }
        /// `revocation_endpoint`
        pub fn revocation_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.revocation_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for revocation_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `scopes_supported`
        pub fn scopes_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.scopes_supported = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for scopes_supported: {e}")
                });
            self
        }
        /// `subject_types_supported`
        pub fn subject_types_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.subject_types_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for subject_types_supported: {e}"
                    )
                });
            self
        }
        /// `token_endpoint`
        pub fn token_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.token_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for token_endpoint: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `token_endpoint_auth_methods_supported`
        pub fn token_endpoint_auth_methods_supported<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.token_endpoint_auth_methods_supported = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for token_endpoint_auth_methods_supported: {e}"
                    )
                });
            self
        }
        /// `userinfo_endpoint`
        pub fn userinfo_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.userinfo_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for userinfo_endpoint: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DiscoveryDocument> for super::DiscoveryDocument {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DiscoveryDocument,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authorization_endpoint: value.authorization_endpoint?,
                check_session_iframe: value.check_session_iframe?,
                claims_supported: value.claims_supported?,
                code_challenge_methods_supported: value
                    .code_challenge_methods_supported?,
                end_session_endpoint: value.end_session_endpoint?,
                frontchannel_logout_session_supported: value
                    .frontchannel_logout_session_supported?,
                frontchannel_logout_supported: value.frontchannel_logout_supported?,
                grant_types_supported: value.grant_types_supported?,
                id_token_signing_alg_values_supported: value
                    .id_token_signing_alg_values_supported?,
                introspection_endpoint: value.introspection_endpoint?,
                issuer: value.issuer?,
                jwks_uri: value.jwks_uri?,
                response_modes_supported: value.response_modes_supported?,
                response_types_supported: value.response_types_supported?,
                revocation_endpoint: value.revocation_endpoint?,
                scopes_supported: value.scopes_supported?,
                subject_types_supported: value.subject_types_supported?,
                token_endpoint: value.token_endpoint?,
                token_endpoint_auth_methods_supported: value
                    .token_endpoint_auth_methods_supported?,
                userinfo_endpoint: value.userinfo_endpoint?,
            })
        }
    }
    impl ::std::convert::From<super::DiscoveryDocument> for DiscoveryDocument {
        fn from(value: super::DiscoveryDocument) -> Self {
            Self {
                authorization_endpoint: Ok(value.authorization_endpoint),
                check_session_iframe: Ok(value.check_session_iframe),
                claims_supported: Ok(value.claims_supported),
                code_challenge_methods_supported: Ok(
                    value.code_challenge_methods_supported,
                ),
                end_session_endpoint: Ok(value.end_session_endpoint),
                frontchannel_logout_session_supported: Ok(
                    value.frontchannel_logout_session_supported,
                ),
                frontchannel_logout_supported: Ok(value.frontchannel_logout_supported),
                grant_types_supported: Ok(value.grant_types_supported),
                id_token_signing_alg_values_supported: Ok(
                    value.id_token_signing_alg_values_supported,
                ),
                introspection_endpoint: Ok(value.introspection_endpoint),
                issuer: Ok(value.issuer),
                jwks_uri: Ok(value.jwks_uri),
                response_modes_supported: Ok(value.response_modes_supported),
                response_types_supported: Ok(value.response_types_supported),
                revocation_endpoint: Ok(value.revocation_endpoint),
                scopes_supported: Ok(value.scopes_supported),
                subject_types_supported: Ok(value.subject_types_supported),
                token_endpoint: Ok(value.token_endpoint),
                token_endpoint_auth_methods_supported: Ok(
                    value.token_endpoint_auth_methods_supported,
                ),
                userinfo_endpoint: Ok(value.userinfo_endpoint),
            }
        }
    }
    /// Builder of [`IntrospectTokenBody`](super::IntrospectTokenBody).
    #[derive(Clone)]
    pub struct IntrospectTokenBody {
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        token_type_hint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for IntrospectTokenBody {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("IntrospectTokenBody")
                .field("token", &::std::format_args!("(not shown)"))
                .field("token_type_hint", &self.token_type_hint)
                .finish()
        }
    }
    impl ::std::default::Default for IntrospectTokenBody {
        fn default() -> Self {
            Self {
                token: Ok(::std::default::Default::default()),
                token_type_hint: Ok(::std::default::Default::default()),
            }
        }
    }
    impl IntrospectTokenBody {
        /// The JWT.
        pub fn token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.token = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for token: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// What kind of token it is thought to be; may be left out.
        pub fn token_type_hint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.token_type_hint = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for token_type_hint: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<IntrospectTokenBody> for super::IntrospectTokenBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IntrospectTokenBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                token: value.token?,
                token_type_hint: value.token_type_hint?,
            })
        }
    }
    impl ::std::convert::From<super::IntrospectTokenBody> for IntrospectTokenBody {
        fn from(value: super::IntrospectTokenBody) -> Self {
            Self {
                token: Ok(value.token),
                token_type_hint: Ok(value.token_type_hint),
            }
        }
    }
    /// Builder of [`IntrospectionResponse`](super::IntrospectionResponse).
    #[derive(Clone, Debug)]
    pub struct IntrospectionResponse {
        active: ::std::result::Result<bool, ::std::string::String>,
        iss: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IntrospectionResponse {
        fn default() -> Self {
            Self {
                active: Err("no value supplied for active".to_string()),
                iss: Ok(::std::default::Default::default()),
            }
        }
    }
    impl IntrospectionResponse {
        /// Whether the token is valid right now.
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for active: {e}"));
            self
        }
        /// Issuer of the token; only for a valid one.
        pub fn iss<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.iss = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for iss: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<IntrospectionResponse>
    for super::IntrospectionResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IntrospectionResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                active: value.active?,
                iss: value.iss?,
            })
        }
    }
    impl ::std::convert::From<super::IntrospectionResponse> for IntrospectionResponse {
        fn from(value: super::IntrospectionResponse) -> Self {
            Self {
                active: Ok(value.active),
                iss: Ok(value.iss),
            }
        }
    }
    /// Builder of [`ItemStreamStats`](super::ItemStreamStats).
    #[derive(Clone, Debug)]
    pub struct ItemStreamStats {
        page_end: ::std::result::Result<i64, ::std::string::String>,
        page_start: ::std::result::Result<i64, ::std::string::String>,
        sequence_max: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for ItemStreamStats {
        fn default() -> Self {
            Self {
                page_end: Err("no value supplied for page_end".to_string()),
                page_start: Err("no value supplied for page_start".to_string()),
                sequence_max: Err("no value supplied for sequence_max".to_string()),
            }
        }
    }
    impl ItemStreamStats {
        /// Sequence number of the last item here.
        pub fn page_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.page_end = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for page_end: {e}")
                });
            self
        }
        /// Sequence number of the first item here.
        pub fn page_start<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.page_start = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for page_start: {e}")
                });
            self
        }
        /// Highest sequence number there is, to tell how far behind the reader is.
        pub fn sequence_max<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.sequence_max = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sequence_max: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ItemStreamStats> for super::ItemStreamStats {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ItemStreamStats,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                page_end: value.page_end?,
                page_start: value.page_start?,
                sequence_max: value.sequence_max?,
            })
        }
    }
    impl ::std::convert::From<super::ItemStreamStats> for ItemStreamStats {
        fn from(value: super::ItemStreamStats) -> Self {
            Self {
                page_end: Ok(value.page_end),
                page_start: Ok(value.page_start),
                sequence_max: Ok(value.sequence_max),
            }
        }
    }
    /// Builder of [`JwkDocument`](super::JwkDocument).
    #[derive(Clone, Debug)]
    pub struct JwkDocument {
        e: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        kid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        kty: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        n: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        use_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x5c: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JwkDocument {
        fn default() -> Self {
            Self {
                e: Ok(::std::default::Default::default()),
                kid: Ok(::std::default::Default::default()),
                kty: Ok(::std::default::Default::default()),
                n: Ok(::std::default::Default::default()),
                use_: Ok(::std::default::Default::default()),
                x5c: Ok(::std::default::Default::default()),
            }
        }
    }
    impl JwkDocument {
        /// Exponent, ordinary padded base64.
        pub fn e<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.e = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for e: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Thumbprint of the certificate, in capital hexadecimal; the `kid` of the token header.
        pub fn kid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.kid = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kid: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Always `RSA`.
        pub fn kty<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.kty = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kty: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Modulus, ordinary padded base64.
        pub fn n<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.n = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for n: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Always `sig`.
        pub fn use_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.use_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for use_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Certificate chain, own certificate first, each base64 of DER.
        pub fn x5c<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.x5c = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for x5c: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<JwkDocument> for super::JwkDocument {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JwkDocument,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                e: value.e?,
                kid: value.kid?,
                kty: value.kty?,
                n: value.n?,
                use_: value.use_?,
                x5c: value.x5c?,
            })
        }
    }
    impl ::std::convert::From<super::JwkDocument> for JwkDocument {
        fn from(value: super::JwkDocument) -> Self {
            Self {
                e: Ok(value.e),
                kid: Ok(value.kid),
                kty: Ok(value.kty),
                n: Ok(value.n),
                use_: Ok(value.use_),
                x5c: Ok(value.x5c),
            }
        }
    }
    /// Builder of [`JwksDocument`](super::JwksDocument).
    #[derive(Clone, Debug)]
    pub struct JwksDocument {
        keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::JwkDocument>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JwksDocument {
        fn default() -> Self {
            Self {
                keys: Ok(::std::default::Default::default()),
            }
        }
    }
    impl JwksDocument {
        /// Choose by `kid`.
        pub fn keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::JwkDocument>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.keys = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for keys: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<JwksDocument> for super::JwksDocument {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JwksDocument,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { keys: value.keys? })
        }
    }
    impl ::std::convert::From<super::JwksDocument> for JwksDocument {
        fn from(value: super::JwksDocument) -> Self {
            Self { keys: Ok(value.keys) }
        }
    }
    /// Builder of [`NewAgentRequest`](super::NewAgentRequest).
    #[derive(Clone, Debug)]
    pub struct NewAgentRequest {
        access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        integration_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for NewAgentRequest {
        fn default() -> Self {
            Self {
                access_packages: Err(
                    "no value supplied for access_packages".to_string(),
                ),
                external_ref: Ok(::std::default::Default::default()),
                integration_title: Ok(::std::default::Default::default()),
                party_org_no: Err("no value supplied for party_org_no".to_string()),
                redirect_url: Ok(::std::default::Default::default()),
                system_id: Err("no value supplied for system_id".to_string()),
            }
        }
    }
    impl NewAgentRequest {
        /// At least one, and only such as the system has registered.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// The vendor's own reference, needed when one customer is to have several system users for the system.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title to show to the customer instead of the name of the system. Older servers do not know it.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the customer.
        pub fn party_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_org_no: {e}")
                });
            self
        }
        /// Where the approval page is to send the customer. Must be registered for the system.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// One of the vendor's own systems.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NewAgentRequest> for super::NewAgentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewAgentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                external_ref: value.external_ref?,
                integration_title: value.integration_title?,
                party_org_no: value.party_org_no?,
                redirect_url: value.redirect_url?,
                system_id: value.system_id?,
            })
        }
    }
    impl ::std::convert::From<super::NewAgentRequest> for NewAgentRequest {
        fn from(value: super::NewAgentRequest) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                external_ref: Ok(value.external_ref),
                integration_title: Ok(value.integration_title),
                party_org_no: Ok(value.party_org_no),
                redirect_url: Ok(value.redirect_url),
                system_id: Ok(value.system_id),
            }
        }
    }
    /// Builder of [`NewChangeRequest`](super::NewChangeRequest).
    #[derive(Clone, Debug)]
    pub struct NewChangeRequest {
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        required_access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            ::std::string::String,
        >,
        required_rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
        unwanted_access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            ::std::string::String,
        >,
        unwanted_rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NewChangeRequest {
        fn default() -> Self {
            Self {
                redirect_url: Ok(::std::default::Default::default()),
                required_access_packages: Ok(::std::default::Default::default()),
                required_rights: Ok(::std::default::Default::default()),
                unwanted_access_packages: Ok(::std::default::Default::default()),
                unwanted_rights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NewChangeRequest {
        /// Where the approval page is to send the customer. Must be registered for the system.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Access packages that the system user is to have afterwards.
        pub fn required_access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.required_access_packages = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for required_access_packages: {e}"
                    )
                });
            self
        }
        /// Rights that the system user is to have afterwards. Those that it has already do no harm.
        pub fn required_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.required_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_rights: {e}")
                });
            self
        }
        /// Access packages that the system user is not to have afterwards.
        pub fn unwanted_access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.unwanted_access_packages = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for unwanted_access_packages: {e}"
                    )
                });
            self
        }
        /// Rights that the system user is not to have afterwards.
        pub fn unwanted_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.unwanted_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unwanted_rights: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NewChangeRequest> for super::NewChangeRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewChangeRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                redirect_url: value.redirect_url?,
                required_access_packages: value.required_access_packages?,
                required_rights: value.required_rights?,
                unwanted_access_packages: value.unwanted_access_packages?,
                unwanted_rights: value.unwanted_rights?,
            })
        }
    }
    impl ::std::convert::From<super::NewChangeRequest> for NewChangeRequest {
        fn from(value: super::NewChangeRequest) -> Self {
            Self {
                redirect_url: Ok(value.redirect_url),
                required_access_packages: Ok(value.required_access_packages),
                required_rights: Ok(value.required_rights),
                unwanted_access_packages: Ok(value.unwanted_access_packages),
                unwanted_rights: Ok(value.unwanted_rights),
            }
        }
    }
    /// Builder of [`NewSystemUser`](super::NewSystemUser).
    #[derive(Clone, Debug)]
    pub struct NewSystemUser {
        integration_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NewSystemUser {
        fn default() -> Self {
            Self {
                integration_title: Ok(::std::default::Default::default()),
                system_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NewSystemUser {
        /// Display name. Left out: the name of the system.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of a visible system, from `list_systems`.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NewSystemUser> for super::NewSystemUser {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewSystemUser,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                integration_title: value.integration_title?,
                system_id: value.system_id?,
            })
        }
    }
    impl ::std::convert::From<super::NewSystemUser> for NewSystemUser {
        fn from(value: super::NewSystemUser) -> Self {
            Self {
                integration_title: Ok(value.integration_title),
                system_id: Ok(value.system_id),
            }
        }
    }
    /// Builder of [`NewSystemUserRequest`](super::NewSystemUserRequest).
    #[derive(Clone, Debug)]
    pub struct NewSystemUserRequest {
        access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            ::std::string::String,
        >,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        integration_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for NewSystemUserRequest {
        fn default() -> Self {
            Self {
                access_packages: Ok(::std::default::Default::default()),
                external_ref: Ok(::std::default::Default::default()),
                integration_title: Ok(::std::default::Default::default()),
                party_org_no: Err("no value supplied for party_org_no".to_string()),
                redirect_url: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                system_id: Err("no value supplied for system_id".to_string()),
            }
        }
    }
    impl NewSystemUserRequest {
        /// Access packages, only such as the system has registered. May be empty if there are rights.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// The vendor's own reference, needed when one customer is to have several system users for the system.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title to show to the customer instead of the name of the system. Older servers do not know it.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the customer.
        pub fn party_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_org_no: {e}")
                });
            self
        }
        /// Where the approval page is to send the customer. Must be registered for the system.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Single rights, only such as the system has registered. May be empty if there are access packages.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// One of the vendor's own systems.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NewSystemUserRequest> for super::NewSystemUserRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewSystemUserRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                external_ref: value.external_ref?,
                integration_title: value.integration_title?,
                party_org_no: value.party_org_no?,
                redirect_url: value.redirect_url?,
                rights: value.rights?,
                system_id: value.system_id?,
            })
        }
    }
    impl ::std::convert::From<super::NewSystemUserRequest> for NewSystemUserRequest {
        fn from(value: super::NewSystemUserRequest) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                external_ref: Ok(value.external_ref),
                integration_title: Ok(value.integration_title),
                party_org_no: Ok(value.party_org_no),
                redirect_url: Ok(value.redirect_url),
                rights: Ok(value.rights),
                system_id: Ok(value.system_id),
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
    /// Builder of [`RegisteredSystem`](super::RegisteredSystem).
    #[derive(Clone, Debug)]
    pub struct RegisteredSystem {
        access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            ::std::string::String,
        >,
        allowed_redirect_urls: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        client_id: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        is_visible: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
        vendor: ::std::result::Result<super::VendorInfo, ::std::string::String>,
    }
    impl ::std::default::Default for RegisteredSystem {
        fn default() -> Self {
            Self {
                access_packages: Ok(::std::default::Default::default()),
                allowed_redirect_urls: Err(
                    "no value supplied for allowed_redirect_urls".to_string(),
                ),
                client_id: Err("no value supplied for client_id".to_string()),
                description: Err("no value supplied for description".to_string()),
                id: Err("no value supplied for id".to_string()),
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                is_visible: Err("no value supplied for is_visible".to_string()),
                name: Err("no value supplied for name".to_string()),
                rights: Ok(::std::default::Default::default()),
                vendor: Err("no value supplied for vendor".to_string()),
            }
        }
    }
    impl RegisteredSystem {
        /// Access packages that the system asks for.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// Addresses that an approval may lead back to.
        pub fn allowed_redirect_urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_redirect_urls = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_redirect_urls: {e}"
                    )
                });
            self
        }
        /// Maskinporten clients of the system.
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        /// Short description by language: `nb`, `nn` and `en`.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// Organisation number of the vendor, underscore, a name.
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
        /// Whether it has been marked as deleted.
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
        /// Whether customers can find the system in the portal.
        pub fn is_visible<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_visible = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_visible: {e}")
                });
            self
        }
        /// Name by language: `nb`, `nn` and `en`.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Single rights that the system asks for.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// The vendor that owns the record.
        pub fn vendor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::VendorInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.vendor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for vendor: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RegisteredSystem> for super::RegisteredSystem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RegisteredSystem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                allowed_redirect_urls: value.allowed_redirect_urls?,
                client_id: value.client_id?,
                description: value.description?,
                id: value.id?,
                is_deleted: value.is_deleted?,
                is_visible: value.is_visible?,
                name: value.name?,
                rights: value.rights?,
                vendor: value.vendor?,
            })
        }
    }
    impl ::std::convert::From<super::RegisteredSystem> for RegisteredSystem {
        fn from(value: super::RegisteredSystem) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                allowed_redirect_urls: Ok(value.allowed_redirect_urls),
                client_id: Ok(value.client_id),
                description: Ok(value.description),
                id: Ok(value.id),
                is_deleted: Ok(value.is_deleted),
                is_visible: Ok(value.is_visible),
                name: Ok(value.name),
                rights: Ok(value.rights),
                vendor: Ok(value.vendor),
            }
        }
    }
    /// Builder of [`Right`](super::Right).
    #[derive(Clone, Debug)]
    pub struct Right {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AttributePair>>,
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
        /// The action, such as `read`. Seldom given: a right normally means the resource as a whole.
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
        /// Attributes that together name the resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AttributePair>>,
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
    /// Builder of [`StandardSystemUserDelegations`](super::StandardSystemUserDelegations).
    #[derive(Clone, Debug)]
    pub struct StandardSystemUserDelegations {
        access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::std::vec::Vec<super::Right>,
            ::std::string::String,
        >,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for StandardSystemUserDelegations {
        fn default() -> Self {
            Self {
                access_packages: Err(
                    "no value supplied for access_packages".to_string(),
                ),
                rights: Err("no value supplied for rights".to_string()),
                system_user_id: Err("no value supplied for system_user_id".to_string()),
            }
        }
    }
    impl StandardSystemUserDelegations {
        /// Access packages it has.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// Single rights it has.
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
        /// The system user that was asked about.
        pub fn system_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<StandardSystemUserDelegations>
    for super::StandardSystemUserDelegations {
        type Error = super::error::ConversionError;
        fn try_from(
            value: StandardSystemUserDelegations,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                rights: value.rights?,
                system_user_id: value.system_user_id?,
            })
        }
    }
    impl ::std::convert::From<super::StandardSystemUserDelegations>
    for StandardSystemUserDelegations {
        fn from(value: super::StandardSystemUserDelegations) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                rights: Ok(value.rights),
                system_user_id: Ok(value.system_user_id),
            }
        }
    }
    /// Builder of [`SystemChangeLog`](super::SystemChangeLog).
    #[derive(Clone, Debug)]
    pub struct SystemChangeLog {
        change_type: ::std::result::Result<
            super::SystemChangeType,
            ::std::string::String,
        >,
        changed_by_org_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        changed_data: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        client_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        system_internal_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemChangeLog {
        fn default() -> Self {
            Self {
                change_type: Err("no value supplied for change_type".to_string()),
                changed_by_org_number: Ok(::std::default::Default::default()),
                changed_data: Ok(::std::default::Default::default()),
                client_id: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                system_internal_id: Err(
                    "no value supplied for system_internal_id".to_string(),
                ),
            }
        }
    }
    impl SystemChangeLog {
        /// `changeType`
        pub fn change_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemChangeType>,
            T::Error: ::std::fmt::Display,
        {
            self.change_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for change_type: {e}")
                });
            self
        }
        /// Organisation that made the change.
        pub fn changed_by_org_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.changed_by_org_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for changed_by_org_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent, in whatever shape it had.
        pub fn changed_data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.changed_data = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for changed_data: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Maskinporten client that was used.
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `created`
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Internal id of the system.
        pub fn system_internal_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_internal_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_internal_id: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemChangeLog> for super::SystemChangeLog {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemChangeLog,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                change_type: value.change_type?,
                changed_by_org_number: value.changed_by_org_number?,
                changed_data: value.changed_data?,
                client_id: value.client_id?,
                created: value.created?,
                system_internal_id: value.system_internal_id?,
            })
        }
    }
    impl ::std::convert::From<super::SystemChangeLog> for SystemChangeLog {
        fn from(value: super::SystemChangeLog) -> Self {
            Self {
                change_type: Ok(value.change_type),
                changed_by_org_number: Ok(value.changed_by_org_number),
                changed_data: Ok(value.changed_data),
                client_id: Ok(value.client_id),
                created: Ok(value.created),
                system_internal_id: Ok(value.system_internal_id),
            }
        }
    }
    /// Builder of [`SystemRegisterUpdateResult`](super::SystemRegisterUpdateResult).
    #[derive(Clone, Debug)]
    pub struct SystemRegisterUpdateResult {
        succeeded: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for SystemRegisterUpdateResult {
        fn default() -> Self {
            Self {
                succeeded: Err("no value supplied for succeeded".to_string()),
            }
        }
    }
    impl SystemRegisterUpdateResult {
        /// Always `true`; failures come as errors.
        pub fn succeeded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.succeeded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for succeeded: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemRegisterUpdateResult>
    for super::SystemRegisterUpdateResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemRegisterUpdateResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                succeeded: value.succeeded?,
            })
        }
    }
    impl ::std::convert::From<super::SystemRegisterUpdateResult>
    for SystemRegisterUpdateResult {
        fn from(value: super::SystemRegisterUpdateResult) -> Self {
            Self {
                succeeded: Ok(value.succeeded),
            }
        }
    }
    /// Builder of [`SystemRegistration`](super::SystemRegistration).
    #[derive(Clone, Debug)]
    pub struct SystemRegistration {
        access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            ::std::string::String,
        >,
        allowed_redirect_urls: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        client_id: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_visible: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
        vendor: ::std::result::Result<super::VendorInfo, ::std::string::String>,
    }
    impl ::std::default::Default for SystemRegistration {
        fn default() -> Self {
            Self {
                access_packages: Ok(::std::default::Default::default()),
                allowed_redirect_urls: Ok(::std::default::Default::default()),
                client_id: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_visible: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                vendor: Err("no value supplied for vendor".to_string()),
            }
        }
    }
    impl SystemRegistration {
        /// Access packages that the system needs.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// Addresses that an approval may lead back to. A request may only name one of these.
        pub fn allowed_redirect_urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_redirect_urls = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_redirect_urls: {e}"
                    )
                });
            self
        }
        /// Maskinporten clients of the system; each can belong to one system only.
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_id: {e}")
                });
            self
        }
        /// Short description by language: `nb`, `nn` and `en`.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// Organisation number of the vendor, underscore, a name; no spaces. It cannot be changed later.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether customers can find the system in the portal and create system users on their own.
        pub fn is_visible<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_visible = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_visible: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name by language: `nb`, `nn` and `en`.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Single rights that the system needs.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// The vendor; must match the token.
        pub fn vendor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::VendorInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.vendor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for vendor: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SystemRegistration> for super::SystemRegistration {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemRegistration,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                allowed_redirect_urls: value.allowed_redirect_urls?,
                client_id: value.client_id?,
                description: value.description?,
                id: value.id?,
                is_visible: value.is_visible?,
                name: value.name?,
                rights: value.rights?,
                vendor: value.vendor?,
            })
        }
    }
    impl ::std::convert::From<super::SystemRegistration> for SystemRegistration {
        fn from(value: super::SystemRegistration) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                allowed_redirect_urls: Ok(value.allowed_redirect_urls),
                client_id: Ok(value.client_id),
                description: Ok(value.description),
                id: Ok(value.id),
                is_visible: Ok(value.is_visible),
                name: Ok(value.name),
                rights: Ok(value.rights),
                vendor: Ok(value.vendor),
            }
        }
    }
    /// Builder of [`SystemSummary`](super::SystemSummary).
    #[derive(Clone, Debug)]
    pub struct SystemSummary {
        access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
            ::std::string::String,
        >,
        is_visible: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::std::vec::Vec<super::Right>,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        system_vendor_org_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        system_vendor_org_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemSummary {
        fn default() -> Self {
            Self {
                access_packages: Err(
                    "no value supplied for access_packages".to_string(),
                ),
                description: Err("no value supplied for description".to_string()),
                is_visible: Err("no value supplied for is_visible".to_string()),
                name: Err("no value supplied for name".to_string()),
                rights: Err("no value supplied for rights".to_string()),
                system_id: Err("no value supplied for system_id".to_string()),
                system_vendor_org_name: Err(
                    "no value supplied for system_vendor_org_name".to_string(),
                ),
                system_vendor_org_number: Err(
                    "no value supplied for system_vendor_org_number".to_string(),
                ),
            }
        }
    }
    impl SystemSummary {
        /// Access packages that the system asks for.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// Short description by language: `nb`, `nn` and `en`.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// Whether customers can find the system in the portal.
        pub fn is_visible<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_visible = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_visible: {e}")
                });
            self
        }
        /// Name by language: `nb`, `nn` and `en`.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Single rights that the system asks for.
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
        /// Organisation number of the vendor, underscore, a name.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
        /// Name of the vendor.
        pub fn system_vendor_org_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_vendor_org_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_vendor_org_name: {e}"
                    )
                });
            self
        }
        /// Organisation number of the vendor.
        pub fn system_vendor_org_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_vendor_org_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_vendor_org_number: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemSummary> for super::SystemSummary {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemSummary,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                description: value.description?,
                is_visible: value.is_visible?,
                name: value.name?,
                rights: value.rights?,
                system_id: value.system_id?,
                system_vendor_org_name: value.system_vendor_org_name?,
                system_vendor_org_number: value.system_vendor_org_number?,
            })
        }
    }
    impl ::std::convert::From<super::SystemSummary> for SystemSummary {
        fn from(value: super::SystemSummary) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                description: Ok(value.description),
                is_visible: Ok(value.is_visible),
                name: Ok(value.name),
                rights: Ok(value.rights),
                system_id: Ok(value.system_id),
                system_vendor_org_name: Ok(value.system_vendor_org_name),
                system_vendor_org_number: Ok(value.system_vendor_org_number),
            }
        }
    }
    /// Builder of [`SystemUser`](super::SystemUser).
    #[derive(Clone, Debug)]
    pub struct SystemUser {
        access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        external_ref: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        integration_title: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        party_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_uu_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        product_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        reportee_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        supplier_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        supplier_orgno: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        system_internal_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        user_type: ::std::result::Result<super::SystemUserType, ::std::string::String>,
    }
    impl ::std::default::Default for SystemUser {
        fn default() -> Self {
            Self {
                access_packages: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                external_ref: Err("no value supplied for external_ref".to_string()),
                id: Err("no value supplied for id".to_string()),
                integration_title: Err(
                    "no value supplied for integration_title".to_string(),
                ),
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                party_id: Ok(::std::default::Default::default()),
                party_uu_id: Ok(::std::default::Default::default()),
                product_name: Err("no value supplied for product_name".to_string()),
                reportee_org_no: Err(
                    "no value supplied for reportee_org_no".to_string(),
                ),
                supplier_name: Err("no value supplied for supplier_name".to_string()),
                supplier_orgno: Err("no value supplied for supplier_orgno".to_string()),
                system_id: Err("no value supplied for system_id".to_string()),
                system_internal_id: Ok(::std::default::Default::default()),
                user_type: Err("no value supplied for user_type".to_string()),
            }
        }
    }
    impl SystemUser {
        /// Access packages of the system user. Not sent to vendors by newer servers.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// When it was created.
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
        /// The vendor's reference for the customer.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                });
            self
        }
        /// UUID of the system user, which is also its party UUID.
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
        /// Title shown to the owner; the name of the system unless chosen otherwise.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                });
            self
        }
        /// Whether it has been deleted; records are kept.
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
        /// Party id of the owner, as text. Not sent to vendors.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party UUID of the owner. Not sent to vendors.
        pub fn party_uu_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_uu_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_uu_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The same as `systemId`; on its way out.
        pub fn product_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.product_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for product_name: {e}")
                });
            self
        }
        /// Organisation number of the owner, the customer.
        pub fn reportee_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reportee_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reportee_org_no: {e}")
                });
            self
        }
        /// Name of the vendor of the system.
        pub fn supplier_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.supplier_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for supplier_name: {e}")
                });
            self
        }
        /// Organisation number of the vendor of the system.
        pub fn supplier_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.supplier_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for supplier_orgno: {e}")
                });
            self
        }
        /// The system that the system user is for.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
        /// Internal id of the system. Not sent to vendors.
        pub fn system_internal_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_internal_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_internal_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Ordinary or agent.
        pub fn user_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemUserType>,
            T::Error: ::std::fmt::Display,
        {
            self.user_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_type: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUser> for super::SystemUser {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUser,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                created: value.created?,
                external_ref: value.external_ref?,
                id: value.id?,
                integration_title: value.integration_title?,
                is_deleted: value.is_deleted?,
                party_id: value.party_id?,
                party_uu_id: value.party_uu_id?,
                product_name: value.product_name?,
                reportee_org_no: value.reportee_org_no?,
                supplier_name: value.supplier_name?,
                supplier_orgno: value.supplier_orgno?,
                system_id: value.system_id?,
                system_internal_id: value.system_internal_id?,
                user_type: value.user_type?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUser> for SystemUser {
        fn from(value: super::SystemUser) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                created: Ok(value.created),
                external_ref: Ok(value.external_ref),
                id: Ok(value.id),
                integration_title: Ok(value.integration_title),
                is_deleted: Ok(value.is_deleted),
                party_id: Ok(value.party_id),
                party_uu_id: Ok(value.party_uu_id),
                product_name: Ok(value.product_name),
                reportee_org_no: Ok(value.reportee_org_no),
                supplier_name: Ok(value.supplier_name),
                supplier_orgno: Ok(value.supplier_orgno),
                system_id: Ok(value.system_id),
                system_internal_id: Ok(value.system_internal_id),
                user_type: Ok(value.user_type),
            }
        }
    }
    /// Builder of [`SystemUserDetail`](super::SystemUserDetail).
    #[derive(Clone, Debug)]
    pub struct SystemUserDetail {
        access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        integration_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_uu_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        product_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        reportee_org_no: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
        supplier_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        supplier_orgno: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_internal_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        user_type: ::std::result::Result<
            ::std::option::Option<super::SystemUserType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemUserDetail {
        fn default() -> Self {
            Self {
                access_packages: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                external_ref: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                integration_title: Ok(::std::default::Default::default()),
                is_deleted: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                party_uu_id: Ok(::std::default::Default::default()),
                product_name: Ok(::std::default::Default::default()),
                reportee_org_no: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                supplier_name: Ok(::std::default::Default::default()),
                supplier_orgno: Ok(::std::default::Default::default()),
                system_id: Ok(::std::default::Default::default()),
                system_internal_id: Ok(::std::default::Default::default()),
                user_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SystemUserDetail {
        /// Access packages of the system user.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AccessPackage>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// When it was created.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The vendor's reference for the customer.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUID of the system user, which is also its party UUID.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Title shown to the owner; the name of the system unless chosen otherwise.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it has been deleted; records are kept.
        pub fn is_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party id of the owner, as text. Not sent to vendors.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party UUID of the owner. Not sent to vendors.
        pub fn party_uu_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_uu_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_uu_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The same as `systemId`; on its way out.
        pub fn product_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.product_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for product_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the owner, the customer.
        pub fn reportee_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reportee_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reportee_org_no: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Single rights of an ordinary system user; absent for agents and on older servers.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// Name of the vendor of the system.
        pub fn supplier_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.supplier_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for supplier_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the vendor of the system.
        pub fn supplier_orgno<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.supplier_orgno = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for supplier_orgno: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The system that the system user is for.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Internal id of the system. Not sent to vendors.
        pub fn system_internal_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_internal_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_internal_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Ordinary or agent.
        pub fn user_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemUserType>,
            T::Error: ::std::fmt::Display,
        {
            self.user_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserDetail> for super::SystemUserDetail {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserDetail,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                created: value.created?,
                external_ref: value.external_ref?,
                id: value.id?,
                integration_title: value.integration_title?,
                is_deleted: value.is_deleted?,
                party_id: value.party_id?,
                party_uu_id: value.party_uu_id?,
                product_name: value.product_name?,
                reportee_org_no: value.reportee_org_no?,
                rights: value.rights?,
                supplier_name: value.supplier_name?,
                supplier_orgno: value.supplier_orgno?,
                system_id: value.system_id?,
                system_internal_id: value.system_internal_id?,
                user_type: value.user_type?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserDetail> for SystemUserDetail {
        fn from(value: super::SystemUserDetail) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                created: Ok(value.created),
                external_ref: Ok(value.external_ref),
                id: Ok(value.id),
                integration_title: Ok(value.integration_title),
                is_deleted: Ok(value.is_deleted),
                party_id: Ok(value.party_id),
                party_uu_id: Ok(value.party_uu_id),
                product_name: Ok(value.product_name),
                reportee_org_no: Ok(value.reportee_org_no),
                rights: Ok(value.rights),
                supplier_name: Ok(value.supplier_name),
                supplier_orgno: Ok(value.supplier_orgno),
                system_id: Ok(value.system_id),
                system_internal_id: Ok(value.system_internal_id),
                user_type: Ok(value.user_type),
            }
        }
    }
    /// Builder of [`SystemUserInfo`](super::SystemUserInfo).
    #[derive(Clone, Debug)]
    pub struct SystemUserInfo {
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        system_user_owner_org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemUserInfo {
        fn default() -> Self {
            Self {
                system_user_id: Err("no value supplied for system_user_id".to_string()),
                system_user_owner_org: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SystemUserInfo {
        /// Id of the agent.
        pub fn system_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_id: {e}")
                });
            self
        }
        /// Organisation number of its owner.
        pub fn system_user_owner_org<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_owner_org = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_user_owner_org: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserInfo> for super::SystemUserInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                system_user_id: value.system_user_id?,
                system_user_owner_org: value.system_user_owner_org?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserInfo> for SystemUserInfo {
        fn from(value: super::SystemUserInfo) -> Self {
            Self {
                system_user_id: Ok(value.system_user_id),
                system_user_owner_org: Ok(value.system_user_owner_org),
            }
        }
    }
    /// Builder of [`SystemUserPage`](super::SystemUserPage).
    #[derive(Clone, Debug)]
    pub struct SystemUserPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::SystemUser>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for SystemUserPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl SystemUserPage {
        /// The items of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::SystemUser>>,
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
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserPage> for super::SystemUserPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserPage> for SystemUserPage {
        fn from(value: super::SystemUserPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`SystemUserRecord`](super::SystemUserRecord).
    #[derive(Clone, Debug)]
    pub struct SystemUserRecord {
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        integration_title: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        last_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        party_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        sequence_no: ::std::result::Result<i64, ::std::string::String>,
        system_user_type: ::std::result::Result<
            super::SystemUserType,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemUserRecord {
        fn default() -> Self {
            Self {
                created: Err("no value supplied for created".to_string()),
                id: Err("no value supplied for id".to_string()),
                integration_title: Err(
                    "no value supplied for integration_title".to_string(),
                ),
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                last_changed: Err("no value supplied for last_changed".to_string()),
                party_id: Err("no value supplied for party_id".to_string()),
                party_org_no: Err("no value supplied for party_org_no".to_string()),
                sequence_no: Err("no value supplied for sequence_no".to_string()),
                system_user_type: Err(
                    "no value supplied for system_user_type".to_string(),
                ),
            }
        }
    }
    impl SystemUserRecord {
        /// `created`
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
        /// UUID of the system user.
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
        /// Display name.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                });
            self
        }
        /// `isDeleted`
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
        /// When it was last changed.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                });
            self
        }
        /// Party id of the owner, as text.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                });
            self
        }
        /// Organisation number of the owner.
        pub fn party_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_org_no: {e}")
                });
            self
        }
        /// Place in the stream; grows with every change.
        pub fn sequence_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.sequence_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sequence_no: {e}")
                });
            self
        }
        /// `systemUserType`
        pub fn system_user_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemUserType>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_type: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserRecord> for super::SystemUserRecord {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserRecord,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created: value.created?,
                id: value.id?,
                integration_title: value.integration_title?,
                is_deleted: value.is_deleted?,
                last_changed: value.last_changed?,
                party_id: value.party_id?,
                party_org_no: value.party_org_no?,
                sequence_no: value.sequence_no?,
                system_user_type: value.system_user_type?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserRecord> for SystemUserRecord {
        fn from(value: super::SystemUserRecord) -> Self {
            Self {
                created: Ok(value.created),
                id: Ok(value.id),
                integration_title: Ok(value.integration_title),
                is_deleted: Ok(value.is_deleted),
                last_changed: Ok(value.last_changed),
                party_id: Ok(value.party_id),
                party_org_no: Ok(value.party_org_no),
                sequence_no: Ok(value.sequence_no),
                system_user_type: Ok(value.system_user_type),
            }
        }
    }
    /// Builder of [`SystemUserRequest`](super::SystemUserRequest).
    #[derive(Clone, Debug)]
    pub struct SystemUserRequest {
        access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        confirm_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        escalated: ::std::result::Result<bool, ::std::string::String>,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        integration_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::std::vec::Vec<super::Right>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::SystemUserRequestStatus,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        timed_out: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for SystemUserRequest {
        fn default() -> Self {
            Self {
                access_packages: Err(
                    "no value supplied for access_packages".to_string(),
                ),
                confirm_url: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                escalated: Err("no value supplied for escalated".to_string()),
                external_ref: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                integration_title: Ok(::std::default::Default::default()),
                party_org_no: Err("no value supplied for party_org_no".to_string()),
                redirect_url: Ok(::std::default::Default::default()),
                rights: Err("no value supplied for rights".to_string()),
                status: Err("no value supplied for status".to_string()),
                system_id: Err("no value supplied for system_id".to_string()),
                timed_out: Err("no value supplied for timed_out".to_string()),
            }
        }
    }
    impl SystemUserRequest {
        /// Access packages that the system user is to have.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// Address of the approval page. Lead a person of the customer here.
        pub fn confirm_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.confirm_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for confirm_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the request was made. Many servers leave it out.
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
        /// Whether the first person passed the approval on to an access manager of the customer.
        pub fn escalated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.escalated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for escalated: {e}")
                });
            self
        }
        /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the request. The system user gets the same id once it is approved.
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
        /// Title shown to the customer; absent on older servers.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the customer.
        pub fn party_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_org_no: {e}")
                });
            self
        }
        /// Where the approval page sends the customer afterwards. Must be registered for the system.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Single rights that the system user is to have.
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
        /// `New`, `Accepted`, `Rejected`, `Denied` or `Timedout`.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemUserRequestStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// The system that the request is for.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
        /// Whether the request waited for too long (180 days) and was archived.
        pub fn timed_out<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.timed_out = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for timed_out: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserRequest> for super::SystemUserRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                confirm_url: value.confirm_url?,
                created: value.created?,
                escalated: value.escalated?,
                external_ref: value.external_ref?,
                id: value.id?,
                integration_title: value.integration_title?,
                party_org_no: value.party_org_no?,
                redirect_url: value.redirect_url?,
                rights: value.rights?,
                status: value.status?,
                system_id: value.system_id?,
                timed_out: value.timed_out?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserRequest> for SystemUserRequest {
        fn from(value: super::SystemUserRequest) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                confirm_url: Ok(value.confirm_url),
                created: Ok(value.created),
                escalated: Ok(value.escalated),
                external_ref: Ok(value.external_ref),
                id: Ok(value.id),
                integration_title: Ok(value.integration_title),
                party_org_no: Ok(value.party_org_no),
                redirect_url: Ok(value.redirect_url),
                rights: Ok(value.rights),
                status: Ok(value.status),
                system_id: Ok(value.system_id),
                timed_out: Ok(value.timed_out),
            }
        }
    }
    /// Builder of [`SystemUserRequestDetails`](super::SystemUserRequestDetails).
    #[derive(Clone, Debug)]
    pub struct SystemUserRequestDetails {
        access_packages: ::std::result::Result<
            ::std::vec::Vec<super::AccessPackage>,
            ::std::string::String,
        >,
        confirm_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        escalated: ::std::result::Result<bool, ::std::string::String>,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        integration_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        party_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::SystemUserRequestStatus,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        system_user_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        timed_out: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        user_may_escalate_but_not_approve: ::std::result::Result<
            bool,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemUserRequestDetails {
        fn default() -> Self {
            Self {
                access_packages: Err(
                    "no value supplied for access_packages".to_string(),
                ),
                confirm_url: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                escalated: Err("no value supplied for escalated".to_string()),
                external_ref: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                integration_title: Ok(::std::default::Default::default()),
                party_id: Err("no value supplied for party_id".to_string()),
                party_org_no: Err("no value supplied for party_org_no".to_string()),
                party_uuid: Err("no value supplied for party_uuid".to_string()),
                redirect_url: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
                system_id: Err("no value supplied for system_id".to_string()),
                system_user_type: Ok(::std::default::Default::default()),
                timed_out: Ok(::std::default::Default::default()),
                user_may_escalate_but_not_approve: Err(
                    "no value supplied for user_may_escalate_but_not_approve".to_string(),
                ),
            }
        }
    }
    impl SystemUserRequestDetails {
        /// Access packages wanted.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessPackage>>,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// Address of the approval page. Lead a person of the customer here.
        pub fn confirm_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.confirm_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for confirm_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the request was made.
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
        /// Whether the first person passed the approval on to an access manager of the customer.
        pub fn escalated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.escalated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for escalated: {e}")
                });
            self
        }
        /// The vendor's reference for the customer; equals `partyOrgNo` where none was given.
        pub fn external_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the request. The system user gets the same id once it is approved.
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
        /// Title shown to the customer; absent on older servers.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party id of the customer, to be used when approving.
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
        /// Organisation number of the customer.
        pub fn party_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_org_no: {e}")
                });
            self
        }
        /// Party UUID of the customer.
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
        /// Where the approval page sends the customer afterwards. Must be registered for the system.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Single rights wanted; none for an agent.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// `New`, `Accepted`, `Rejected`, `Denied` or `Timedout`.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemUserRequestStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// The system that the request is for.
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                });
            self
        }
        /// Whether an ordinary system user or an agent is asked for.
        pub fn system_user_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the request waited for too long (180 days) and was archived.
        pub fn timed_out<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.timed_out = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for timed_out: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the user may pass the request on, but not approve it.
        pub fn user_may_escalate_but_not_approve<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.user_may_escalate_but_not_approve = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for user_may_escalate_but_not_approve: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserRequestDetails>
    for super::SystemUserRequestDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserRequestDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                confirm_url: value.confirm_url?,
                created: value.created?,
                escalated: value.escalated?,
                external_ref: value.external_ref?,
                id: value.id?,
                integration_title: value.integration_title?,
                party_id: value.party_id?,
                party_org_no: value.party_org_no?,
                party_uuid: value.party_uuid?,
                redirect_url: value.redirect_url?,
                rights: value.rights?,
                status: value.status?,
                system_id: value.system_id?,
                system_user_type: value.system_user_type?,
                timed_out: value.timed_out?,
                user_may_escalate_but_not_approve: value
                    .user_may_escalate_but_not_approve?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserRequestDetails>
    for SystemUserRequestDetails {
        fn from(value: super::SystemUserRequestDetails) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                confirm_url: Ok(value.confirm_url),
                created: Ok(value.created),
                escalated: Ok(value.escalated),
                external_ref: Ok(value.external_ref),
                id: Ok(value.id),
                integration_title: Ok(value.integration_title),
                party_id: Ok(value.party_id),
                party_org_no: Ok(value.party_org_no),
                party_uuid: Ok(value.party_uuid),
                redirect_url: Ok(value.redirect_url),
                rights: Ok(value.rights),
                status: Ok(value.status),
                system_id: Ok(value.system_id),
                system_user_type: Ok(value.system_user_type),
                timed_out: Ok(value.timed_out),
                user_may_escalate_but_not_approve: Ok(
                    value.user_may_escalate_but_not_approve,
                ),
            }
        }
    }
    /// Builder of [`SystemUserRequestPage`](super::SystemUserRequestPage).
    #[derive(Clone, Debug)]
    pub struct SystemUserRequestPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::SystemUserRequest>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for SystemUserRequestPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl SystemUserRequestPage {
        /// The items of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::SystemUserRequest>>,
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
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserRequestPage>
    for super::SystemUserRequestPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserRequestPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserRequestPage> for SystemUserRequestPage {
        fn from(value: super::SystemUserRequestPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`SystemUserStream`](super::SystemUserStream).
    #[derive(Clone, Debug)]
    pub struct SystemUserStream {
        data: ::std::result::Result<
            ::std::vec::Vec<super::SystemUserRecord>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
        stats: ::std::result::Result<super::ItemStreamStats, ::std::string::String>,
    }
    impl ::std::default::Default for SystemUserStream {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
                stats: Err("no value supplied for stats".to_string()),
            }
        }
    }
    impl SystemUserStream {
        /// The items of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::SystemUserRecord>>,
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
            T: ::std::convert::TryInto<super::PaginatedLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
        /// How far this page reaches.
        pub fn stats<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ItemStreamStats>,
            T::Error: ::std::fmt::Display,
        {
            self.stats = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for stats: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserStream> for super::SystemUserStream {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserStream,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
                stats: value.stats?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserStream> for SystemUserStream {
        fn from(value: super::SystemUserStream) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
                stats: Ok(value.stats),
            }
        }
    }
    /// Builder of [`SystemUserUpdate`](super::SystemUserUpdate).
    #[derive(Clone, Debug)]
    pub struct SystemUserUpdate {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        integration_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        reportee_org_no: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SystemUserUpdate {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                integration_title: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                reportee_org_no: Ok(::std::default::Default::default()),
                system_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SystemUserUpdate {
        /// UUID of the system user.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// New display name.
        pub fn integration_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.integration_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for integration_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party id of the owner, as text.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the owner.
        pub fn reportee_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reportee_org_no = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reportee_org_no: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `systemId`
        pub fn system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SystemUserUpdate> for super::SystemUserUpdate {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SystemUserUpdate,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                integration_title: value.integration_title?,
                party_id: value.party_id?,
                reportee_org_no: value.reportee_org_no?,
                system_id: value.system_id?,
            })
        }
    }
    impl ::std::convert::From<super::SystemUserUpdate> for SystemUserUpdate {
        fn from(value: super::SystemUserUpdate) -> Self {
            Self {
                id: Ok(value.id),
                integration_title: Ok(value.integration_title),
                party_id: Ok(value.party_id),
                reportee_org_no: Ok(value.reportee_org_no),
                system_id: Ok(value.system_id),
            }
        }
    }
    /// Builder of [`VendorInfo`](super::VendorInfo).
    #[derive(Clone, Debug)]
    pub struct VendorInfo {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for VendorInfo {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl VendorInfo {
        /// Organisation number with its ISO 6523 prefix, `0192:` and nine digits. Other members are ignored.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<VendorInfo> for super::VendorInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: VendorInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { id: value.id? })
        }
    }
    impl ::std::convert::From<super::VendorInfo> for VendorInfo {
        fn from(value: super::VendorInfo) -> Self {
            Self { id: Ok(value.id) }
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
        ("AccessPackage", generator.subschema_for::<AccessPackage>()),
        ("AgentDelegationInputDto", generator.subschema_for::<AgentDelegationInput>()),
        ("AgentRequestSystemResponse", generator.subschema_for::<AgentRequest>()),
        ("AgentRequestSystemResponsePaginated", generator.subschema_for::<AgentRequestPage>()),
        ("AttributePair", generator.subschema_for::<AttributePair>()),
        ("ChangeRequestResponse", generator.subschema_for::<ChangeRequest>()),
        ("ChangeRequestResponseInternal", generator.subschema_for::<ChangeRequestDetails>()),
        ("ChangeRequestResponsePaginated", generator.subschema_for::<ChangeRequestPage>()),
        ("ChangeRequestStatus", generator.subschema_for::<ChangeRequestStatus>()),
        ("DelegationResponse", generator.subschema_for::<ClientDelegation>()),
        ("ClientDelegationResponse", generator.subschema_for::<ClientDelegationResponse>()),
        ("ClientInfo", generator.subschema_for::<ClientInfo>()),
        ("ClientInfoClientInfoPaginated", generator.subschema_for::<ClientPage>()),
        ("ClientRoleAccessPackages", generator.subschema_for::<ClientRoleAccessPackages>()),
        ("Customer", generator.subschema_for::<Customer>()),
        ("DiscoveryDocument", generator.subschema_for::<DiscoveryDocument>()),
        ("/paths/~1introspection/post/requestBody", generator.subschema_for::<IntrospectTokenBody>()),
        ("IntrospectionResponse", generator.subschema_for::<IntrospectionResponse>()),
        ("ItemStreamStats", generator.subschema_for::<ItemStreamStats>()),
        ("JwkDocument", generator.subschema_for::<JwkDocument>()),
        ("JwksDocument", generator.subschema_for::<JwksDocument>()),
        ("CreateAgentRequestSystemUser", generator.subschema_for::<NewAgentRequest>()),
        ("ChangeRequestSystemUser", generator.subschema_for::<NewChangeRequest>()),
        ("SystemUserRequestDto", generator.subschema_for::<NewSystemUser>()),
        ("CreateRequestSystemUser", generator.subschema_for::<NewSystemUserRequest>()),
        ("PaginatedLinks", generator.subschema_for::<PaginatedLinks>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("RegisteredSystemResponse", generator.subschema_for::<RegisteredSystem>()),
        ("Right", generator.subschema_for::<Right>()),
        ("StandardSystemUserDelegations", generator.subschema_for::<StandardSystemUserDelegations>()),
        ("SystemChangeLog", generator.subschema_for::<SystemChangeLog>()),
        ("SystemChangeType", generator.subschema_for::<SystemChangeType>()),
        ("SystemRegisterUpdateResult", generator.subschema_for::<SystemRegisterUpdateResult>()),
        ("RegisterSystemRequest", generator.subschema_for::<SystemRegistration>()),
        ("RegisteredSystemDTO", generator.subschema_for::<SystemSummary>()),
        ("SystemUser", generator.subschema_for::<SystemUser>()),
        ("SystemUserDetail", generator.subschema_for::<SystemUserDetail>()),
        ("SystemUserInfo", generator.subschema_for::<SystemUserInfo>()),
        ("SystemUserPaginated", generator.subschema_for::<SystemUserPage>()),
        ("SystemUserRegisterDTO", generator.subschema_for::<SystemUserRecord>()),
        ("RequestSystemResponse", generator.subschema_for::<SystemUserRequest>()),
        ("RequestSystemResponseInternal", generator.subschema_for::<SystemUserRequestDetails>()),
        ("RequestSystemResponsePaginated", generator.subschema_for::<SystemUserRequestPage>()),
        ("SystemUserRequestStatus", generator.subschema_for::<SystemUserRequestStatus>()),
        ("SystemUserRegisterDTOItemStream", generator.subschema_for::<SystemUserStream>()),
        ("SystemUserType", generator.subschema_for::<SystemUserType>()),
        ("SystemUserUpdateDto", generator.subschema_for::<SystemUserUpdate>()),
        ("VendorInfo", generator.subschema_for::<VendorInfo>()),
    ]
}
