// Machine-written by `cargo xtask regenerate` from altinn-resource-registry-v1.json (version 1.0). Do not edit: change specs/ instead.

/// What can be added to access lists in an answer.
pub type AccessListIncludes = ::std::vec::Vec<AccessListIncludesItem>;

::altinn_runtime::open_enum! {
    /// `/components/schemas/AccessListIncludes/items` of the document.
    pub enum AccessListIncludesItem: str {
        Resources = "resources",
        ResourceActions = "resource-actions",
        Members = "members",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1resourceregistry~1api~1v1~1access-lists~1{owner}/get/parameters/include` of the document.
    pub enum Include: str {
        Resources = "resources",
        ResourceActions = "resource-actions",
        Members = "members",
    } else Unknown
}

/// A JSON Patch: operations that are carried out in order, all or none.
pub type JsonPatchDocument = ::std::vec::Vec<JsonPatchOperation>;

::altinn_runtime::open_enum! {
    /// `/components/schemas/JsonPatchOperation/properties/op` of the document.
    pub enum JsonPatchOperationOp: str {
        Add = "add",
        Remove = "remove",
        Replace = "replace",
        Move = "move",
        Copy = "copy",
        Test = "test",
    } else Unknown
}

/// A party: `urn:altinn:party:uuid:` and a UUID, `urn:altinn:party:id:` and a number, or `urn:altinn:organization:identifier-no:` and nine digits.
pub type PartyUrn = ::std::string::String;

::altinn_runtime::open_enum! {
    /// Where a reference leads: to one of the generations of Altinn or to another platform.
    pub enum ReferenceSource: str {
        Default = "Default",
        Altinn1 = "Altinn1",
        Altinn2 = "Altinn2",
        Altinn3 = "Altinn3",
        ExternalPlatform = "ExternalPlatform",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What a reference holds, for instance a scope in Maskinporten or a service code in Altinn II.
    pub enum ReferenceType: str {
        Default = "Default",
        Uri = "Uri",
        DelegationSchemeId = "DelegationSchemeId",
        MaskinportenScope = "MaskinportenScope",
        ServiceCode = "ServiceCode",
        ServiceEditionCode = "ServiceEditionCode",
        ApplicationId = "ApplicationId",
        ServiceEditionVersion = "ServiceEditionVersion",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Enabled` keeps out everybody who is in none of the connected access lists.
    pub enum ResourceAccessListMode: str {
        Disabled = "Disabled",
        Enabled = "Enabled",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Kind of party that a resource is meant for.
    pub enum ResourcePartyType: str {
        PrivatePerson = "PrivatePerson",
        LegalEntityEnterprise = "LegalEntityEnterprise",
        Company = "Company",
        BankruptcyEstate = "BankruptcyEstate",
        SelfRegisteredUser = "SelfRegisteredUser",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Kind of resource. `MaskinportenSchema` is an API whose scopes are delegated, `GenericAccessResource` a service outside Altinn, `AltinnApp` an app that is listed here too.
    pub enum ResourceType: str {
        Default = "Default",
        Systemresource = "Systemresource",
        MaskinportenSchema = "MaskinportenSchema",
        Altinn2Service = "Altinn2Service",
        AltinnApp = "AltinnApp",
        GenericAccessResource = "GenericAccessResource",
        BrokerService = "BrokerService",
        CorrespondenceService = "CorrespondenceService",
        Consent = "Consent",
        MigratedApp = "MigratedApp",
    } else Unknown
}

/// A resource: `urn:altinn:resource:` and its id.
pub type ResourceUrn = ::std::string::String;

/// A list of parties, owned by an organisation, that limits who can use its resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessList {
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::altinn_runtime::Timestamp,
    /// What the list is for.
    pub description: ::std::string::String,
    /// Chosen by the owner, unique there.
    pub identifier: ::std::string::String,
    /// Name to show.
    pub name: ::std::string::String,
    /// The resources it is connected to, when asked for with `include`.
    #[serde(rename = "resourceConnections")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource_connections: ::altinn_runtime::Optional<
        ::std::vec::Vec<AccessListResourceConnection>,
    >,
    /// When it last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::altinn_runtime::Timestamp,
    /// URN of the list.
    pub urn: ::std::string::String,
}
impl AccessList {
    pub fn builder() -> builder::AccessList {
        ::std::default::Default::default()
    }
}
/// Parties to add, remove or put in place of the present members.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AccessListMembers {
    /// At most 100.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<::std::string::String>,
}
impl AccessListMembers {
    pub fn builder() -> builder::AccessListMembers {
        ::std::default::Default::default()
    }
}
/// A member of an access list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessListMembership {
    /// `urn:altinn:party:uuid:` and the UUID of the party.
    pub id: ::std::string::String,
    /// Other identifiers of the party, by kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identifiers: ::std::option::Option<AccessListMembershipIdentifiers>,
    /// When the party became a member.
    pub since: ::altinn_runtime::Timestamp,
}
impl AccessListMembership {
    pub fn builder() -> builder::AccessListMembership {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/AccessListMembershipDto/properties/identifiers` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessListMembershipIdentifiers {
    /// `urn:altinn:organization:identifier-no`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "urn:altinn:organization:identifier-no")]
    pub urn_altinn_organization_identifier_no: ::std::option::Option<
        ::std::string::String,
    >,
    /// `urn:altinn:party:id`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "urn:altinn:party:id")]
    pub urn_altinn_party_id: ::std::option::Option<i32>,
    /// `urn:altinn:party:uuid`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "urn:altinn:party:uuid")]
    pub urn_altinn_party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
}
impl AccessListMembershipIdentifiers {
    pub fn builder() -> builder::AccessListMembershipIdentifiers {
        ::std::default::Default::default()
    }
}
/// A page of members.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessListMembershipPage {
    /// The members.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AccessListMembership>,
    /// Holds the way to the next page.
    pub links: PaginatedLinks,
}
impl AccessListMembershipPage {
    pub fn builder() -> builder::AccessListMembershipPage {
        ::std::default::Default::default()
    }
}
/// A page of access lists.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessListPage {
    /// The lists.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AccessList>,
    /// Holds the way to the next page.
    pub links: PaginatedLinks,
}
impl AccessListPage {
    pub fn builder() -> builder::AccessListPage {
        ::std::default::Default::default()
    }
}
/// A resource that an access list is connected to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessListResourceConnection {
    /// The actions it covers; all of them when absent.
    #[serde(rename = "actionFilters")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub action_filters: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// When the connection was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::altinn_runtime::Timestamp,
    /// Id of the resource.
    #[serde(rename = "resourceIdentifier")]
    pub resource_identifier: ::std::string::String,
    /// When it last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::altinn_runtime::Timestamp,
}
impl AccessListResourceConnection {
    pub fn builder() -> builder::AccessListResourceConnection {
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
pub struct AccessListResourceConnectionPage {
    /// The connections.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AccessListResourceConnection>,
    /// Holds the way to the next page.
    pub links: PaginatedLinks,
}
impl AccessListResourceConnectionPage {
    pub fn builder() -> builder::AccessListResourceConnectionPage {
        ::std::default::Default::default()
    }
}
/// A membership that lets a party use a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessListResourceMembership {
    /// The actions it covers; all of them when absent.
    #[serde(rename = "actionFilters")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub action_filters: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// URN of the party.
    pub party: ::std::string::String,
    /// URN of the resource.
    pub resource: ::std::string::String,
    /// When the party became a member.
    pub since: ::altinn_runtime::Timestamp,
}
impl AccessListResourceMembership {
    pub fn builder() -> builder::AccessListResourceMembership {
        ::std::default::Default::default()
    }
}
/// The memberships that were found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AccessListResourceMemberships {
    /// One entry for each list that connects party and resource.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AccessListResourceMembership>,
}
impl AccessListResourceMemberships {
    pub fn builder() -> builder::AccessListResourceMemberships {
        ::std::default::Default::default()
    }
}
/// The common error body of Altinn, recognised by its `code`. Some errors are plain text instead.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AltinnProblemDetails {
    /// `RR-` and five digits, or `STD-00000` for validation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What went wrong this time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Messages by member, where a resource did not pass validation.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub errors: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// Where it happened, seldom filled in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// Name of the HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "statusDescription")]
    pub status_description: ::std::option::Option<::std::string::String>,
    /// The kind of error in a few words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Id to give to Altinn support.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "traceId")]
    pub trace_id: ::std::option::Option<::std::string::String>,
    /// Often `urn:altinn:error:` and the code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// What did not pass, where `code` is `STD-00000`.
    #[serde(rename = "validationErrors")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub validation_errors: ::altinn_runtime::Optional<
        ::std::vec::Vec<AltinnValidationError>,
    >,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AltinnProblemDetails {
    pub fn builder() -> builder::AltinnProblemDetails {
        ::std::default::Default::default()
    }
}
/// One thing that did not pass validation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AltinnValidationError {
    /// Stable code of the rule.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// More about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Where in the request, as JSON pointers; `/$QUERY/` stands before a parameter.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub paths: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// The rule in a few words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AltinnValidationError {
    pub fn builder() -> builder::AltinnValidationError {
        ::std::default::Default::default()
    }
}
/// A URN with its two parts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AttributeMatch {
    /// The part of the URN before the value.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// The whole URN.
    pub urn: ::std::string::String,
    /// The last part of the URN.
    pub value: ::std::string::String,
}
impl AttributeMatch {
    pub fn builder() -> builder::AttributeMatch {
        ::std::default::Default::default()
    }
}
/// A page of subjects.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AttributeMatchPage {
    /// The subjects.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<AttributeMatch>,
    /// Holds the way to the next page.
    pub links: PaginatedLinks,
}
impl AttributeMatchPage {
    pub fn builder() -> builder::AttributeMatchPage {
        ::std::default::Default::default()
    }
}
/// Attribute that names the resource in a request for a decision.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AuthorizationReferenceAttribute {
    /// Name of the attribute, a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Its value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl AuthorizationReferenceAttribute {
    pub fn builder() -> builder::AuthorizationReferenceAttribute {
        ::std::default::Default::default()
    }
}
/// The organisation that owns a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CompetentAuthority {
    /// Name by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub name: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<::std::string::String>,
    /// Code of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orgcode: ::std::option::Option<::std::string::String>,
}
impl CompetentAuthority {
    pub fn builder() -> builder::CompetentAuthority {
        ::std::default::Default::default()
    }
}
/// A piece of information that a consent request must or can give.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ConsentMetadata {
    /// Whether it may be left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub optional: ::std::option::Option<bool>,
}
impl ConsentMetadata {
    pub fn builder() -> builder::ConsentMetadata {
        ::std::default::Default::default()
    }
}
/// Where to ask about a service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ContactPoint {
    /// What the contact is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// Address of a web page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contactPage")]
    pub contact_page: ::std::option::Option<::std::string::String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub telephone: ::std::option::Option<::std::string::String>,
}
impl ContactPoint {
    pub fn builder() -> builder::ContactPoint {
        ::std::default::Default::default()
    }
}
/// Size of a service in Altinn II.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DelegationCountOverview {
    /// Single rights that were given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "numberOfDelegations")]
    pub number_of_delegations: ::std::option::Option<i32>,
    /// Pairs of giver and receiver.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "numberOfRelations")]
    pub number_of_relations: ::std::option::Option<i32>,
}
impl DelegationCountOverview {
    pub fn builder() -> builder::DelegationCountOverview {
        ::std::default::Default::default()
    }
}
/// A move of delegations from Altinn II.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ExportDelegationsRequest {
    /// When to run.
    #[serde(rename = "dateTimeForExport")]
    pub date_time_for_export: ::altinn_runtime::Timestamp,
    /// Resource that the delegations move to.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Service code in Altinn II.
    #[serde(rename = "serviceCode")]
    pub service_code: ::std::string::String,
    /// Service edition code in Altinn II.
    #[serde(rename = "serviceEditionCode")]
    pub service_edition_code: i32,
}
impl ExportDelegationsRequest {
    pub fn builder() -> builder::ExportDelegationsRequest {
        ::std::default::Default::default()
    }
}
/// One operation of a JSON Patch.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct JsonPatchOperation {
    /// JSON pointer to the source, for `move` and `copy`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// What to do.
    pub op: JsonPatchOperationOp,
    /// JSON pointer to the place.
    pub path: ::std::string::String,
    /// For `add`, `replace` and `test`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::serde_json::Value>,
}
impl JsonPatchOperation {
    pub fn builder() -> builder::JsonPatchOperation {
        ::std::default::Default::default()
    }
}
/// A word that a resource can be found by.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Keyword {
    /// Its language, such as `nb`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// The word.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub word: ::std::option::Option<::std::string::String>,
}
impl Keyword {
    pub fn builder() -> builder::Keyword {
        ::std::default::Default::default()
    }
}
/// An organisation that can own resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Org {
    /// Where it has apps, such as `tt02` and `production`.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub environments: ::std::vec::Vec<::std::string::String>,
    /// Address of its website.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub homepage: ::std::option::Option<::std::string::String>,
    /// Address of the logo.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logo: ::std::option::Option<::std::string::String>,
    /// Name by language.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub name: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    >,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orgnr: ::std::option::Option<::std::string::String>,
}
impl Org {
    pub fn builder() -> builder::Org {
        ::std::default::Default::default()
    }
}
/// The organisations.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OrgList {
    /// By organisation code.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub orgs: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, Org>,
    >,
}
impl OrgList {
    pub fn builder() -> builder::OrgList {
        ::std::default::Default::default()
    }
}
/// Links between pages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaginatedLinks {
    /// Address of the next page with its `token`; absent on the last one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::string::String>,
}
impl PaginatedLinks {
    pub fn builder() -> builder::PaginatedLinks {
        ::std::default::Default::default()
    }
}
/// An action on a resource, and who may do it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PolicyRights {
    /// The action.
    pub action: UrnJsonTypeValue,
    /// The attributes that name the resource.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub resource: ::std::vec::Vec<UrnJsonTypeValue>,
    /// Action and resource as one text, a key for this right.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "rightKey")]
    pub right_key: ::std::option::Option<::std::string::String>,
    /// The kinds of subject that occur, as URNs.
    #[serde(rename = "subjectTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub subject_types: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Who has the right; one entry is enough.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub subjects: ::std::vec::Vec<PolicySubject>,
}
impl PolicyRights {
    pub fn builder() -> builder::PolicyRights {
        ::std::default::Default::default()
    }
}
/// A rule with one subject and one action.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PolicyRule {
    /// The action.
    pub action: UrnJsonTypeValue,
    /// The attributes that name the resource.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub resource: ::std::vec::Vec<UrnJsonTypeValue>,
    /// The attributes of the subject; all must hold.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub subject: ::std::vec::Vec<UrnJsonTypeValue>,
}
impl PolicyRule {
    pub fn builder() -> builder::PolicyRule {
        ::std::default::Default::default()
    }
}
/// Somebody who has a right.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PolicySubject {
    /// The attributes of the subject; all must hold.
    #[serde(rename = "subjectAttributes")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub subject_attributes: ::std::vec::Vec<UrnJsonTypeValue>,
}
impl PolicySubject {
    pub fn builder() -> builder::PolicySubject {
        ::std::default::Default::default()
    }
}
/// A resource that has changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceChange {
    /// When it changed last.
    #[serde(rename = "changedAt")]
    pub changed_at: ::altinn_runtime::Timestamp,
    /// The id of the resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
}
impl ResourceChange {
    pub fn builder() -> builder::ResourceChange {
        ::std::default::Default::default()
    }
}
/// A page of changed resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceChangePaginated {
    /// The resources, the earliest change first.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<ResourceChange>,
    /// Where the next page is.
    pub links: PaginatedLinks,
}
impl ResourceChangePaginated {
    pub fn builder() -> builder::ResourceChangePaginated {
        ::std::default::Default::default()
    }
}
/// A link from a resource to what it stands for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ResourceReference {
    /// The id or address there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference: ::std::option::Option<::std::string::String>,
    /// Which platform it is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "referenceSource")]
    pub reference_source: ::std::option::Option<ReferenceSource>,
    /// What kind of id it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "referenceType")]
    pub reference_type: ::std::option::Option<ReferenceType>,
}
impl ResourceReference {
    pub fn builder() -> builder::ResourceReference {
        ::std::default::Default::default()
    }
}
/// A resource: a service, API, form or channel to which access can be given.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ServiceResource {
    /// Whether access lists limit its use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "accessListMode")]
    pub access_list_mode: ::std::option::Option<ResourceAccessListMode>,
    /// Set by the server: how to name the resource in a request for a decision.
    #[serde(rename = "authorizationReference")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorization_reference: ::altinn_runtime::Optional<
        ::std::vec::Vec<AuthorizationReferenceAttribute>,
    >,
    /// The kinds of party it is meant for; all when absent.
    #[serde(rename = "availableForType")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub available_for_type: ::altinn_runtime::Optional<
        ::std::vec::Vec<ResourcePartyType>,
    >,
    /// For `Consent`: values that a request fills in, by name.
    #[serde(rename = "consentMetadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub consent_metadata: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ConsentMetadata>,
    >,
    /// For `Consent`: the template that is shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consentTemplate")]
    pub consent_template: ::std::option::Option<::std::string::String>,
    /// For `Consent`: text by language.
    #[serde(rename = "consentText")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub consent_text: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Where to ask about the service.
    #[serde(rename = "contactPoints")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub contact_points: ::altinn_runtime::Optional<::std::vec::Vec<ContactPoint>>,
    /// Whether rights can be passed on; `true` unless set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delegable: ::std::option::Option<bool>,
    /// By language; `nb`, `nn` and `en` are needed to write it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Enterprise users can use it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "enterpriseUserEnabled")]
    pub enterprise_user_enabled: ::std::option::Option<bool>,
    /// The owner. Needed to write it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hasCompetentAuthority")]
    pub has_competent_authority: ::std::option::Option<CompetentAuthority>,
    /// Address of a web page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub homepage: ::std::option::Option<::std::string::String>,
    /// Lower-case letters, digits, `_` and `-`, four characters or more; fixed once made.
    pub identifier: ::std::string::String,
    /// For `Consent`: it can be used once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isOneTimeConsent")]
    pub is_one_time_consent: ::std::option::Option<bool>,
    /// A larger whole that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isPartOf")]
    pub is_part_of: ::std::option::Option<::std::string::String>,
    /// Words to find it by.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keywords: ::altinn_runtime::Optional<::std::vec::Vec<Keyword>>,
    /// What comes out of using the service.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub produces: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// What the resource stands for elsewhere. A `MaskinportenSchema` needs its scopes here, an `AltinnApp` its application id.
    #[serde(rename = "resourceReferences")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource_references: ::altinn_runtime::Optional<
        ::std::vec::Vec<ResourceReference>,
    >,
    /// Must not be `Default` to write it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceType")]
    pub resource_type: ::std::option::Option<ResourceType>,
    /// What somebody who is given access can do, by language. Needed when `delegable`.
    #[serde(rename = "rightDescription")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub right_description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Users without a national identity number can use it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "selfIdentifiedUserEnabled")]
    pub self_identified_user_enabled: ::std::option::Option<bool>,
    /// Areas in which the service is offered.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub spatial: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Life cycle, such as `Active` or `Completed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Themes, as addresses from a vocabulary.
    #[serde(rename = "thematicAreas")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub thematic_areas: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// By language; `nb`, `nn` and `en` are needed to write it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Free text from the owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Number of this version. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "versionId")]
    pub version_id: ::std::option::Option<i32>,
    /// Whether it is shown to end users; `true` unless set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visible: ::std::option::Option<bool>,
}
impl ServiceResource {
    pub fn builder() -> builder::ServiceResource {
        ::std::default::Default::default()
    }
}
/// A subject and the resources it has rights to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SubjectResources {
    /// The resources, as URNs.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub resources: ::std::vec::Vec<AttributeMatch>,
    /// The subject.
    pub subject: AttributeMatch,
}
impl SubjectResources {
    pub fn builder() -> builder::SubjectResources {
        ::std::default::Default::default()
    }
}
/// The subjects that were found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SubjectResourcesPage {
    /// One entry for each.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<SubjectResources>,
    /// Holds the way to the next page.
    pub links: PaginatedLinks,
}
impl SubjectResourcesPage {
    pub fn builder() -> builder::SubjectResourcesPage {
        ::std::default::Default::default()
    }
}
/// A connection that was just written.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct UpdatedAccessListResourceConnection {
    /// The actions it covers; all of them when absent.
    #[serde(rename = "actionFilters")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub action_filters: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// When the connection was made.
    #[serde(rename = "createdAt")]
    pub created_at: ::altinn_runtime::Timestamp,
    /// Id of the resource.
    #[serde(rename = "resourceIdentifier")]
    pub resource_identifier: ::std::string::String,
    /// When it last changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::altinn_runtime::Timestamp,
}
impl UpdatedAccessListResourceConnection {
    pub fn builder() -> builder::UpdatedAccessListResourceConnection {
        ::std::default::Default::default()
    }
}
/// A pair of resource and subject that has changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct UpdatedResourceSubject {
    /// The subject no longer has a right to the resource.
    pub deleted: bool,
    /// The resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceUrn")]
    pub resource_urn: ::std::option::Option<::std::string::String>,
    /// The subject.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "subjectUrn")]
    pub subject_urn: ::std::option::Option<::std::string::String>,
    /// When the pair changed.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::altinn_runtime::Timestamp,
}
impl UpdatedResourceSubject {
    pub fn builder() -> builder::UpdatedResourceSubject {
        ::std::default::Default::default()
    }
}
/// A page of changed pairs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct UpdatedResourceSubjectPage {
    /// Oldest change first.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<UpdatedResourceSubject>,
    /// Holds the way to the next page.
    pub links: PaginatedLinks,
}
impl UpdatedResourceSubjectPage {
    pub fn builder() -> builder::UpdatedResourceSubjectPage {
        ::std::default::Default::default()
    }
}
/// Name and description of an access list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpsertAccessList {
    /// What the list is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Name to show.
    pub name: ::std::string::String,
}
impl UpsertAccessList {
    pub fn builder() -> builder::UpsertAccessList {
        ::std::default::Default::default()
    }
}
/// What a connection covers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpsertAccessListResourceConnection {
    /// Names of actions, such as `read`; left out or empty for all.
    #[serde(rename = "actionFilters")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub action_filters: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
}
impl UpsertAccessListResourceConnection {
    pub fn builder() -> builder::UpsertAccessListResourceConnection {
        ::std::default::Default::default()
    }
}
/// A URN, split in type and value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct UrnJsonTypeValue {
    /// The part before the value, such as `urn:oasis:names:tc:xacml:1.0:action:action-id`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// The last part.
    pub value: ::std::string::String,
}
impl UrnJsonTypeValue {
    pub fn builder() -> builder::UrnJsonTypeValue {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AccessList`](super::AccessList).
    #[derive(Clone, Debug)]
    pub struct AccessList {
        created_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        description: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_connections: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::AccessListResourceConnection>,
            >,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        urn: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AccessList {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                description: Err("no value supplied for description".to_string()),
                identifier: Err("no value supplied for identifier".to_string()),
                name: Err("no value supplied for name".to_string()),
                resource_connections: Ok(::std::default::Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                urn: Err("no value supplied for urn".to_string()),
            }
        }
    }
    impl AccessList {
        /// When it was made.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        /// What the list is for.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// Chosen by the owner, unique there.
        pub fn identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.identifier = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for identifier: {e}")
                });
            self
        }
        /// Name to show.
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
        /// The resources it is connected to, when asked for with `include`.
        pub fn resource_connections<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::AccessListResourceConnection>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resource_connections = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for resource_connections: {e}"
                    )
                });
            self
        }
        /// When it last changed.
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
        /// URN of the list.
        pub fn urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urn: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AccessList> for super::AccessList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                description: value.description?,
                identifier: value.identifier?,
                name: value.name?,
                resource_connections: value.resource_connections?,
                updated_at: value.updated_at?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::AccessList> for AccessList {
        fn from(value: super::AccessList) -> Self {
            Self {
                created_at: Ok(value.created_at),
                description: Ok(value.description),
                identifier: Ok(value.identifier),
                name: Ok(value.name),
                resource_connections: Ok(value.resource_connections),
                updated_at: Ok(value.updated_at),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`AccessListMembers`](super::AccessListMembers).
    #[derive(Clone, Debug)]
    pub struct AccessListMembers {
        data: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccessListMembers {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
            }
        }
    }
    impl AccessListMembers {
        /// At most 100.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AccessListMembers> for super::AccessListMembers {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListMembers,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { data: value.data? })
        }
    }
    impl ::std::convert::From<super::AccessListMembers> for AccessListMembers {
        fn from(value: super::AccessListMembers) -> Self {
            Self { data: Ok(value.data) }
        }
    }
    /// Builder of [`AccessListMembership`](super::AccessListMembership).
    #[derive(Clone, Debug)]
    pub struct AccessListMembership {
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifiers: ::std::result::Result<
            ::std::option::Option<super::AccessListMembershipIdentifiers>,
            ::std::string::String,
        >,
        since: ::std::result::Result<::altinn_runtime::Timestamp, ::std::string::String>,
    }
    impl ::std::default::Default for AccessListMembership {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                identifiers: Ok(::std::default::Default::default()),
                since: Err("no value supplied for since".to_string()),
            }
        }
    }
    impl AccessListMembership {
        /// `urn:altinn:party:uuid:` and the UUID of the party.
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
        /// Other identifiers of the party, by kind.
        pub fn identifiers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccessListMembershipIdentifiers>,
            T::Error: ::std::fmt::Display,
        {
            self.identifiers = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for identifiers: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the party became a member.
        pub fn since<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.since = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for since: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AccessListMembership> for super::AccessListMembership {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListMembership,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                identifiers: value.identifiers?,
                since: value.since?,
            })
        }
    }
    impl ::std::convert::From<super::AccessListMembership> for AccessListMembership {
        fn from(value: super::AccessListMembership) -> Self {
            Self {
                id: Ok(value.id),
                identifiers: Ok(value.identifiers),
                since: Ok(value.since),
            }
        }
    }
    /// Builder of [`AccessListMembershipIdentifiers`](super::AccessListMembershipIdentifiers).
    #[derive(Clone, Debug)]
    pub struct AccessListMembershipIdentifiers {
        urn_altinn_organization_identifier_no: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urn_altinn_party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        urn_altinn_party_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccessListMembershipIdentifiers {
        fn default() -> Self {
            Self {
                urn_altinn_organization_identifier_no: Ok(
                    ::std::default::Default::default(),
                ),
                urn_altinn_party_id: Ok(::std::default::Default::default()),
                urn_altinn_party_uuid: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AccessListMembershipIdentifiers {
        /// `urn:altinn:organization:identifier-no`
        pub fn urn_altinn_organization_identifier_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn_altinn_organization_identifier_no = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for urn_altinn_organization_identifier_no: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `urn:altinn:party:id`
        pub fn urn_altinn_party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.urn_altinn_party_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for urn_altinn_party_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `urn:altinn:party:uuid`
        pub fn urn_altinn_party_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.urn_altinn_party_uuid = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for urn_altinn_party_uuid: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AccessListMembershipIdentifiers>
    for super::AccessListMembershipIdentifiers {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListMembershipIdentifiers,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                urn_altinn_organization_identifier_no: value
                    .urn_altinn_organization_identifier_no?,
                urn_altinn_party_id: value.urn_altinn_party_id?,
                urn_altinn_party_uuid: value.urn_altinn_party_uuid?,
            })
        }
    }
    impl ::std::convert::From<super::AccessListMembershipIdentifiers>
    for AccessListMembershipIdentifiers {
        fn from(value: super::AccessListMembershipIdentifiers) -> Self {
            Self {
                urn_altinn_organization_identifier_no: Ok(
                    value.urn_altinn_organization_identifier_no,
                ),
                urn_altinn_party_id: Ok(value.urn_altinn_party_id),
                urn_altinn_party_uuid: Ok(value.urn_altinn_party_uuid),
            }
        }
    }
    /// Builder of [`AccessListMembershipPage`](super::AccessListMembershipPage).
    #[derive(Clone, Debug)]
    pub struct AccessListMembershipPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AccessListMembership>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AccessListMembershipPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AccessListMembershipPage {
        /// The members.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessListMembership>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Holds the way to the next page.
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
    impl ::std::convert::TryFrom<AccessListMembershipPage>
    for super::AccessListMembershipPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListMembershipPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AccessListMembershipPage>
    for AccessListMembershipPage {
        fn from(value: super::AccessListMembershipPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AccessListPage`](super::AccessListPage).
    #[derive(Clone, Debug)]
    pub struct AccessListPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AccessList>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AccessListPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AccessListPage {
        /// The lists.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AccessList>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Holds the way to the next page.
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
    impl ::std::convert::TryFrom<AccessListPage> for super::AccessListPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AccessListPage> for AccessListPage {
        fn from(value: super::AccessListPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AccessListResourceConnection`](super::AccessListResourceConnection).
    #[derive(Clone, Debug)]
    pub struct AccessListResourceConnection {
        action_filters: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        resource_identifier: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccessListResourceConnection {
        fn default() -> Self {
            Self {
                action_filters: Ok(::std::default::Default::default()),
                created_at: Err("no value supplied for created_at".to_string()),
                resource_identifier: Err(
                    "no value supplied for resource_identifier".to_string(),
                ),
                updated_at: Err("no value supplied for updated_at".to_string()),
            }
        }
    }
    impl AccessListResourceConnection {
        /// The actions it covers; all of them when absent.
        pub fn action_filters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.action_filters = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for action_filters: {e}")
                });
            self
        }
        /// When the connection was made.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        /// Id of the resource.
        pub fn resource_identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_identifier = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for resource_identifier: {e}"
                    )
                });
            self
        }
        /// When it last changed.
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AccessListResourceConnection>
    for super::AccessListResourceConnection {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListResourceConnection,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action_filters: value.action_filters?,
                created_at: value.created_at?,
                resource_identifier: value.resource_identifier?,
                updated_at: value.updated_at?,
            })
        }
    }
    impl ::std::convert::From<super::AccessListResourceConnection>
    for AccessListResourceConnection {
        fn from(value: super::AccessListResourceConnection) -> Self {
            Self {
                action_filters: Ok(value.action_filters),
                created_at: Ok(value.created_at),
                resource_identifier: Ok(value.resource_identifier),
                updated_at: Ok(value.updated_at),
            }
        }
    }
    /// Builder of [`AccessListResourceConnectionPage`](super::AccessListResourceConnectionPage).
    #[derive(Clone, Debug)]
    pub struct AccessListResourceConnectionPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AccessListResourceConnection>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AccessListResourceConnectionPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AccessListResourceConnectionPage {
        /// The connections.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::AccessListResourceConnection>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Holds the way to the next page.
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
    impl ::std::convert::TryFrom<AccessListResourceConnectionPage>
    for super::AccessListResourceConnectionPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListResourceConnectionPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AccessListResourceConnectionPage>
    for AccessListResourceConnectionPage {
        fn from(value: super::AccessListResourceConnectionPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AccessListResourceMembership`](super::AccessListResourceMembership).
    #[derive(Clone, Debug)]
    pub struct AccessListResourceMembership {
        action_filters: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        since: ::std::result::Result<::altinn_runtime::Timestamp, ::std::string::String>,
    }
    impl ::std::default::Default for AccessListResourceMembership {
        fn default() -> Self {
            Self {
                action_filters: Ok(::std::default::Default::default()),
                party: Err("no value supplied for party".to_string()),
                resource: Err("no value supplied for resource".to_string()),
                since: Err("no value supplied for since".to_string()),
            }
        }
    }
    impl AccessListResourceMembership {
        /// The actions it covers; all of them when absent.
        pub fn action_filters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.action_filters = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for action_filters: {e}")
                });
            self
        }
        /// URN of the party.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"));
            self
        }
        /// URN of the resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// When the party became a member.
        pub fn since<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.since = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for since: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AccessListResourceMembership>
    for super::AccessListResourceMembership {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListResourceMembership,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action_filters: value.action_filters?,
                party: value.party?,
                resource: value.resource?,
                since: value.since?,
            })
        }
    }
    impl ::std::convert::From<super::AccessListResourceMembership>
    for AccessListResourceMembership {
        fn from(value: super::AccessListResourceMembership) -> Self {
            Self {
                action_filters: Ok(value.action_filters),
                party: Ok(value.party),
                resource: Ok(value.resource),
                since: Ok(value.since),
            }
        }
    }
    /// Builder of [`AccessListResourceMemberships`](super::AccessListResourceMemberships).
    #[derive(Clone, Debug)]
    pub struct AccessListResourceMemberships {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AccessListResourceMembership>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccessListResourceMemberships {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
            }
        }
    }
    impl AccessListResourceMemberships {
        /// One entry for each list that connects party and resource.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::AccessListResourceMembership>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AccessListResourceMemberships>
    for super::AccessListResourceMemberships {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccessListResourceMemberships,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { data: value.data? })
        }
    }
    impl ::std::convert::From<super::AccessListResourceMemberships>
    for AccessListResourceMemberships {
        fn from(value: super::AccessListResourceMemberships) -> Self {
            Self { data: Ok(value.data) }
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
        errors: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                >,
            >,
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
        validation_errors: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AltinnValidationError>>,
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
                errors: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                status_description: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                trace_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                validation_errors: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AltinnProblemDetails {
        /// `RR-` and five digits, or `STD-00000` for validation.
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
        /// Messages by member, where a resource did not pass validation.
        pub fn errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.errors = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for errors: {e}"));
            self
        }
        /// Where it happened, seldom filled in.
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
        /// Name of the HTTP status.
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
        /// The kind of error in a few words.
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
        /// Id to give to Altinn support.
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
        /// Often `urn:altinn:error:` and the code.
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
        /// What did not pass, where `code` is `STD-00000`.
        pub fn validation_errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AltinnValidationError>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.validation_errors = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation_errors: {e}")
                });
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
                errors: value.errors?,
                instance: value.instance?,
                status: value.status?,
                status_description: value.status_description?,
                title: value.title?,
                trace_id: value.trace_id?,
                type_: value.type_?,
                validation_errors: value.validation_errors?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::AltinnProblemDetails> for AltinnProblemDetails {
        fn from(value: super::AltinnProblemDetails) -> Self {
            Self {
                code: Ok(value.code),
                detail: Ok(value.detail),
                errors: Ok(value.errors),
                instance: Ok(value.instance),
                status: Ok(value.status),
                status_description: Ok(value.status_description),
                title: Ok(value.title),
                trace_id: Ok(value.trace_id),
                type_: Ok(value.type_),
                validation_errors: Ok(value.validation_errors),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`AltinnValidationError`](super::AltinnValidationError).
    #[derive(Clone, Debug)]
    pub struct AltinnValidationError {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        detail: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        paths: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AltinnValidationError {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                detail: Ok(::std::default::Default::default()),
                paths: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AltinnValidationError {
        /// Stable code of the rule.
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
        /// More about it.
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
        /// Where in the request, as JSON pointers; `/$QUERY/` stands before a parameter.
        pub fn paths<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.paths = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for paths: {e}"));
            self
        }
        /// The rule in a few words.
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
    impl ::std::convert::TryFrom<AltinnValidationError>
    for super::AltinnValidationError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AltinnValidationError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                detail: value.detail?,
                paths: value.paths?,
                title: value.title?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::AltinnValidationError> for AltinnValidationError {
        fn from(value: super::AltinnValidationError) -> Self {
            Self {
                code: Ok(value.code),
                detail: Ok(value.detail),
                paths: Ok(value.paths),
                title: Ok(value.title),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`AttributeMatch`](super::AttributeMatch).
    #[derive(Clone, Debug)]
    pub struct AttributeMatch {
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        urn: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AttributeMatch {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                urn: Err("no value supplied for urn".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl AttributeMatch {
        /// The part of the URN before the value.
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
        /// The whole URN.
        pub fn urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urn: {e}"));
            self
        }
        /// The last part of the URN.
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
                type_: value.type_?,
                urn: value.urn?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::AttributeMatch> for AttributeMatch {
        fn from(value: super::AttributeMatch) -> Self {
            Self {
                type_: Ok(value.type_),
                urn: Ok(value.urn),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`AttributeMatchPage`](super::AttributeMatchPage).
    #[derive(Clone, Debug)]
    pub struct AttributeMatchPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::AttributeMatch>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for AttributeMatchPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl AttributeMatchPage {
        /// The subjects.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AttributeMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Holds the way to the next page.
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
    impl ::std::convert::TryFrom<AttributeMatchPage> for super::AttributeMatchPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttributeMatchPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::AttributeMatchPage> for AttributeMatchPage {
        fn from(value: super::AttributeMatchPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`AuthorizationReferenceAttribute`](super::AuthorizationReferenceAttribute).
    #[derive(Clone, Debug)]
    pub struct AuthorizationReferenceAttribute {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizationReferenceAttribute {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizationReferenceAttribute {
        /// Name of the attribute, a URN.
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
    impl ::std::convert::TryFrom<AuthorizationReferenceAttribute>
    for super::AuthorizationReferenceAttribute {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizationReferenceAttribute,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizationReferenceAttribute>
    for AuthorizationReferenceAttribute {
        fn from(value: super::AuthorizationReferenceAttribute) -> Self {
            Self {
                id: Ok(value.id),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`CompetentAuthority`](super::CompetentAuthority).
    #[derive(Clone, Debug)]
    pub struct CompetentAuthority {
        name: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        organization: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        orgcode: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CompetentAuthority {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
                organization: Ok(::std::default::Default::default()),
                orgcode: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CompetentAuthority {
        /// Name by language.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
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
        /// Organisation number, nine digits.
        pub fn organization<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Code of the organisation.
        pub fn orgcode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.orgcode = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for orgcode: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CompetentAuthority> for super::CompetentAuthority {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CompetentAuthority,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                organization: value.organization?,
                orgcode: value.orgcode?,
            })
        }
    }
    impl ::std::convert::From<super::CompetentAuthority> for CompetentAuthority {
        fn from(value: super::CompetentAuthority) -> Self {
            Self {
                name: Ok(value.name),
                organization: Ok(value.organization),
                orgcode: Ok(value.orgcode),
            }
        }
    }
    /// Builder of [`ConsentMetadata`](super::ConsentMetadata).
    #[derive(Clone, Debug)]
    pub struct ConsentMetadata {
        optional: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentMetadata {
        fn default() -> Self {
            Self {
                optional: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConsentMetadata {
        /// Whether it may be left out.
        pub fn optional<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.optional = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for optional: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentMetadata> for super::ConsentMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { optional: value.optional? })
        }
    }
    impl ::std::convert::From<super::ConsentMetadata> for ConsentMetadata {
        fn from(value: super::ConsentMetadata) -> Self {
            Self {
                optional: Ok(value.optional),
            }
        }
    }
    /// Builder of [`ContactPoint`](super::ContactPoint).
    #[derive(Clone, Debug)]
    pub struct ContactPoint {
        category: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        contact_page: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        telephone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ContactPoint {
        fn default() -> Self {
            Self {
                category: Ok(::std::default::Default::default()),
                contact_page: Ok(::std::default::Default::default()),
                email: Ok(::std::default::Default::default()),
                telephone: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ContactPoint {
        /// What the contact is for.
        pub fn category<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.category = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for category: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of a web page.
        pub fn contact_page<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.contact_page = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for contact_page: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// E-mail address.
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Phone number.
        pub fn telephone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.telephone = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for telephone: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ContactPoint> for super::ContactPoint {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ContactPoint,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                category: value.category?,
                contact_page: value.contact_page?,
                email: value.email?,
                telephone: value.telephone?,
            })
        }
    }
    impl ::std::convert::From<super::ContactPoint> for ContactPoint {
        fn from(value: super::ContactPoint) -> Self {
            Self {
                category: Ok(value.category),
                contact_page: Ok(value.contact_page),
                email: Ok(value.email),
                telephone: Ok(value.telephone),
            }
        }
    }
    /// Builder of [`DelegationCountOverview`](super::DelegationCountOverview).
    #[derive(Clone, Debug)]
    pub struct DelegationCountOverview {
        number_of_delegations: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        number_of_relations: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DelegationCountOverview {
        fn default() -> Self {
            Self {
                number_of_delegations: Ok(::std::default::Default::default()),
                number_of_relations: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DelegationCountOverview {
        /// Single rights that were given.
        pub fn number_of_delegations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.number_of_delegations = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for number_of_delegations: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Pairs of giver and receiver.
        pub fn number_of_relations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.number_of_relations = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for number_of_relations: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DelegationCountOverview>
    for super::DelegationCountOverview {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationCountOverview,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                number_of_delegations: value.number_of_delegations?,
                number_of_relations: value.number_of_relations?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationCountOverview>
    for DelegationCountOverview {
        fn from(value: super::DelegationCountOverview) -> Self {
            Self {
                number_of_delegations: Ok(value.number_of_delegations),
                number_of_relations: Ok(value.number_of_relations),
            }
        }
    }
    /// Builder of [`ExportDelegationsRequest`](super::ExportDelegationsRequest).
    #[derive(Clone, Debug)]
    pub struct ExportDelegationsRequest {
        date_time_for_export: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ExportDelegationsRequest {
        fn default() -> Self {
            Self {
                date_time_for_export: Err(
                    "no value supplied for date_time_for_export".to_string(),
                ),
                resource_id: Err("no value supplied for resource_id".to_string()),
                service_code: Err("no value supplied for service_code".to_string()),
                service_edition_code: Err(
                    "no value supplied for service_edition_code".to_string(),
                ),
            }
        }
    }
    impl ExportDelegationsRequest {
        /// When to run.
        pub fn date_time_for_export<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.date_time_for_export = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for date_time_for_export: {e}"
                    )
                });
            self
        }
        /// Resource that the delegations move to.
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
        /// Service code in Altinn II.
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
        /// Service edition code in Altinn II.
        pub fn service_edition_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
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
    }
    impl ::std::convert::TryFrom<ExportDelegationsRequest>
    for super::ExportDelegationsRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ExportDelegationsRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                date_time_for_export: value.date_time_for_export?,
                resource_id: value.resource_id?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
            })
        }
    }
    impl ::std::convert::From<super::ExportDelegationsRequest>
    for ExportDelegationsRequest {
        fn from(value: super::ExportDelegationsRequest) -> Self {
            Self {
                date_time_for_export: Ok(value.date_time_for_export),
                resource_id: Ok(value.resource_id),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
            }
        }
    }
    /// Builder of [`JsonPatchOperation`](super::JsonPatchOperation).
    #[derive(Clone, Debug)]
    pub struct JsonPatchOperation {
        from: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        op: ::std::result::Result<super::JsonPatchOperationOp, ::std::string::String>,
        path: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JsonPatchOperation {
        fn default() -> Self {
            Self {
                from: Ok(::std::default::Default::default()),
                op: Err("no value supplied for op".to_string()),
                path: Err("no value supplied for path".to_string()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl JsonPatchOperation {
        /// JSON pointer to the source, for `move` and `copy`.
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
        /// What to do.
        pub fn op<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::JsonPatchOperationOp>,
            T::Error: ::std::fmt::Display,
        {
            self.op = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for op: {e}"));
            self
        }
        /// JSON pointer to the place.
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"));
            self
        }
        /// For `add`, `replace` and `test`.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<JsonPatchOperation> for super::JsonPatchOperation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JsonPatchOperation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                op: value.op?,
                path: value.path?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::JsonPatchOperation> for JsonPatchOperation {
        fn from(value: super::JsonPatchOperation) -> Self {
            Self {
                from: Ok(value.from),
                op: Ok(value.op),
                path: Ok(value.path),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`Keyword`](super::Keyword).
    #[derive(Clone, Debug)]
    pub struct Keyword {
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        word: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Keyword {
        fn default() -> Self {
            Self {
                language: Ok(::std::default::Default::default()),
                word: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Keyword {
        /// Its language, such as `nb`.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The word.
        pub fn word<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.word = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for word: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Keyword> for super::Keyword {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Keyword,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                language: value.language?,
                word: value.word?,
            })
        }
    }
    impl ::std::convert::From<super::Keyword> for Keyword {
        fn from(value: super::Keyword) -> Self {
            Self {
                language: Ok(value.language),
                word: Ok(value.word),
            }
        }
    }
    /// Builder of [`Org`](super::Org).
    #[derive(Clone, Debug)]
    pub struct Org {
        environments: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        homepage: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        logo: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<::std::string::String>,
            >,
            ::std::string::String,
        >,
        orgnr: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Org {
        fn default() -> Self {
            Self {
                environments: Err("no value supplied for environments".to_string()),
                homepage: Ok(::std::default::Default::default()),
                logo: Ok(::std::default::Default::default()),
                name: Err("no value supplied for name".to_string()),
                orgnr: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Org {
        /// Where it has apps, such as `tt02` and `production`.
        pub fn environments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.environments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for environments: {e}")
                });
            self
        }
        /// Address of its website.
        pub fn homepage<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.homepage = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for homepage: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the logo.
        pub fn logo<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.logo = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for logo: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name by language.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Organisation number, nine digits.
        pub fn orgnr<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.orgnr = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for orgnr: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Org> for super::Org {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Org,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                environments: value.environments?,
                homepage: value.homepage?,
                logo: value.logo?,
                name: value.name?,
                orgnr: value.orgnr?,
            })
        }
    }
    impl ::std::convert::From<super::Org> for Org {
        fn from(value: super::Org) -> Self {
            Self {
                environments: Ok(value.environments),
                homepage: Ok(value.homepage),
                logo: Ok(value.logo),
                name: Ok(value.name),
                orgnr: Ok(value.orgnr),
            }
        }
    }
    /// Builder of [`OrgList`](super::OrgList).
    #[derive(Clone, Debug)]
    pub struct OrgList {
        orgs: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<::std::string::String, super::Org>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OrgList {
        fn default() -> Self {
            Self {
                orgs: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OrgList {
        /// By organisation code.
        pub fn orgs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<::std::string::String, super::Org>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.orgs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for orgs: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OrgList> for super::OrgList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrgList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { orgs: value.orgs? })
        }
    }
    impl ::std::convert::From<super::OrgList> for OrgList {
        fn from(value: super::OrgList) -> Self {
            Self { orgs: Ok(value.orgs) }
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
        /// Address of the next page with its `token`; absent on the last one.
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
    /// Builder of [`PolicyRights`](super::PolicyRights).
    #[derive(Clone, Debug)]
    pub struct PolicyRights {
        action: ::std::result::Result<super::UrnJsonTypeValue, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::vec::Vec<super::UrnJsonTypeValue>,
            ::std::string::String,
        >,
        right_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        subjects: ::std::result::Result<
            ::std::vec::Vec<super::PolicySubject>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PolicyRights {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                resource: Err("no value supplied for resource".to_string()),
                right_key: Ok(::std::default::Default::default()),
                subject_types: Ok(::std::default::Default::default()),
                subjects: Err("no value supplied for subjects".to_string()),
            }
        }
    }
    impl PolicyRights {
        /// The action.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::UrnJsonTypeValue>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// The attributes that name the resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::UrnJsonTypeValue>>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// Action and resource as one text, a key for this right.
        pub fn right_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.right_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The kinds of subject that occur, as URNs.
        pub fn subject_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.subject_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject_types: {e}")
                });
            self
        }
        /// Who has the right; one entry is enough.
        pub fn subjects<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PolicySubject>>,
            T::Error: ::std::fmt::Display,
        {
            self.subjects = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subjects: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PolicyRights> for super::PolicyRights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PolicyRights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                resource: value.resource?,
                right_key: value.right_key?,
                subject_types: value.subject_types?,
                subjects: value.subjects?,
            })
        }
    }
    impl ::std::convert::From<super::PolicyRights> for PolicyRights {
        fn from(value: super::PolicyRights) -> Self {
            Self {
                action: Ok(value.action),
                resource: Ok(value.resource),
                right_key: Ok(value.right_key),
                subject_types: Ok(value.subject_types),
                subjects: Ok(value.subjects),
            }
        }
    }
    /// Builder of [`PolicyRule`](super::PolicyRule).
    #[derive(Clone, Debug)]
    pub struct PolicyRule {
        action: ::std::result::Result<super::UrnJsonTypeValue, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::vec::Vec<super::UrnJsonTypeValue>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<
            ::std::vec::Vec<super::UrnJsonTypeValue>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PolicyRule {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                resource: Err("no value supplied for resource".to_string()),
                subject: Err("no value supplied for subject".to_string()),
            }
        }
    }
    impl PolicyRule {
        /// The action.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::UrnJsonTypeValue>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// The attributes that name the resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::UrnJsonTypeValue>>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// The attributes of the subject; all must hold.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::UrnJsonTypeValue>>,
            T::Error: ::std::fmt::Display,
        {
            self.subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PolicyRule> for super::PolicyRule {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PolicyRule,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                resource: value.resource?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::PolicyRule> for PolicyRule {
        fn from(value: super::PolicyRule) -> Self {
            Self {
                action: Ok(value.action),
                resource: Ok(value.resource),
                subject: Ok(value.subject),
            }
        }
    }
    /// Builder of [`PolicySubject`](super::PolicySubject).
    #[derive(Clone, Debug)]
    pub struct PolicySubject {
        subject_attributes: ::std::result::Result<
            ::std::vec::Vec<super::UrnJsonTypeValue>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PolicySubject {
        fn default() -> Self {
            Self {
                subject_attributes: Err(
                    "no value supplied for subject_attributes".to_string(),
                ),
            }
        }
    }
    impl PolicySubject {
        /// The attributes of the subject; all must hold.
        pub fn subject_attributes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::UrnJsonTypeValue>>,
            T::Error: ::std::fmt::Display,
        {
            self.subject_attributes = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for subject_attributes: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PolicySubject> for super::PolicySubject {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PolicySubject,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                subject_attributes: value.subject_attributes?,
            })
        }
    }
    impl ::std::convert::From<super::PolicySubject> for PolicySubject {
        fn from(value: super::PolicySubject) -> Self {
            Self {
                subject_attributes: Ok(value.subject_attributes),
            }
        }
    }
    /// Builder of [`ResourceChange`](super::ResourceChange).
    #[derive(Clone, Debug)]
    pub struct ResourceChange {
        changed_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceChange {
        fn default() -> Self {
            Self {
                changed_at: Err("no value supplied for changed_at".to_string()),
                resource_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceChange {
        /// When it changed last.
        pub fn changed_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.changed_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for changed_at: {e}")
                });
            self
        }
        /// The id of the resource.
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
    impl ::std::convert::TryFrom<ResourceChange> for super::ResourceChange {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceChange,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                changed_at: value.changed_at?,
                resource_id: value.resource_id?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceChange> for ResourceChange {
        fn from(value: super::ResourceChange) -> Self {
            Self {
                changed_at: Ok(value.changed_at),
                resource_id: Ok(value.resource_id),
            }
        }
    }
    /// Builder of [`ResourceChangePaginated`](super::ResourceChangePaginated).
    #[derive(Clone, Debug)]
    pub struct ResourceChangePaginated {
        data: ::std::result::Result<
            ::std::vec::Vec<super::ResourceChange>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for ResourceChangePaginated {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl ResourceChangePaginated {
        /// The resources, the earliest change first.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ResourceChange>>,
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
    impl ::std::convert::TryFrom<ResourceChangePaginated>
    for super::ResourceChangePaginated {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceChangePaginated,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceChangePaginated>
    for ResourceChangePaginated {
        fn from(value: super::ResourceChangePaginated) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ResourceReference`](super::ResourceReference).
    #[derive(Clone, Debug)]
    pub struct ResourceReference {
        reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        reference_source: ::std::result::Result<
            ::std::option::Option<super::ReferenceSource>,
            ::std::string::String,
        >,
        reference_type: ::std::result::Result<
            ::std::option::Option<super::ReferenceType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceReference {
        fn default() -> Self {
            Self {
                reference: Ok(::std::default::Default::default()),
                reference_source: Ok(::std::default::Default::default()),
                reference_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceReference {
        /// The id or address there.
        pub fn reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Which platform it is on.
        pub fn reference_source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReferenceSource>,
            T::Error: ::std::fmt::Display,
        {
            self.reference_source = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reference_source: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What kind of id it is.
        pub fn reference_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReferenceType>,
            T::Error: ::std::fmt::Display,
        {
            self.reference_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reference_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ResourceReference> for super::ResourceReference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceReference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                reference: value.reference?,
                reference_source: value.reference_source?,
                reference_type: value.reference_type?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceReference> for ResourceReference {
        fn from(value: super::ResourceReference) -> Self {
            Self {
                reference: Ok(value.reference),
                reference_source: Ok(value.reference_source),
                reference_type: Ok(value.reference_type),
            }
        }
    }
    /// Builder of [`ServiceResource`](super::ServiceResource).
    #[derive(Clone, Debug)]
    pub struct ServiceResource {
        access_list_mode: ::std::result::Result<
            ::std::option::Option<super::ResourceAccessListMode>,
            ::std::string::String,
        >,
        authorization_reference: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::AuthorizationReferenceAttribute>,
            >,
            ::std::string::String,
        >,
        available_for_type: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourcePartyType>>,
            ::std::string::String,
        >,
        consent_metadata: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::ConsentMetadata,
                >,
            >,
            ::std::string::String,
        >,
        consent_template: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        consent_text: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        contact_points: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ContactPoint>>,
            ::std::string::String,
        >,
        delegable: ::std::result::Result<
            ::std::option::Option<bool>,
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
        enterprise_user_enabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        has_competent_authority: ::std::result::Result<
            ::std::option::Option<super::CompetentAuthority>,
            ::std::string::String,
        >,
        homepage: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        is_one_time_consent: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_part_of: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        keywords: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Keyword>>,
            ::std::string::String,
        >,
        produces: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        resource_references: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceReference>>,
            ::std::string::String,
        >,
        resource_type: ::std::result::Result<
            ::std::option::Option<super::ResourceType>,
            ::std::string::String,
        >,
        right_description: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        self_identified_user_enabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        spatial: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        thematic_areas: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        version_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        visible: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceResource {
        fn default() -> Self {
            Self {
                access_list_mode: Ok(::std::default::Default::default()),
                authorization_reference: Ok(::std::default::Default::default()),
                available_for_type: Ok(::std::default::Default::default()),
                consent_metadata: Ok(::std::default::Default::default()),
                consent_template: Ok(::std::default::Default::default()),
                consent_text: Ok(::std::default::Default::default()),
                contact_points: Ok(::std::default::Default::default()),
                delegable: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                enterprise_user_enabled: Ok(::std::default::Default::default()),
                has_competent_authority: Ok(::std::default::Default::default()),
                homepage: Ok(::std::default::Default::default()),
                identifier: Err("no value supplied for identifier".to_string()),
                is_one_time_consent: Ok(::std::default::Default::default()),
                is_part_of: Ok(::std::default::Default::default()),
                keywords: Ok(::std::default::Default::default()),
                produces: Ok(::std::default::Default::default()),
                resource_references: Ok(::std::default::Default::default()),
                resource_type: Ok(::std::default::Default::default()),
                right_description: Ok(::std::default::Default::default()),
                self_identified_user_enabled: Ok(::std::default::Default::default()),
                spatial: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                thematic_areas: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                version: Ok(::std::default::Default::default()),
                version_id: Ok(::std::default::Default::default()),
                visible: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceResource {
        /// Whether access lists limit its use.
        pub fn access_list_mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceAccessListMode>,
            T::Error: ::std::fmt::Display,
        {
            self.access_list_mode = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_list_mode: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set by the server: how to name the resource in a request for a decision.
        pub fn authorization_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::AuthorizationReferenceAttribute>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_reference: {e}"
                    )
                });
            self
        }
        /// The kinds of party it is meant for; all when absent.
        pub fn available_for_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourcePartyType>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.available_for_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for available_for_type: {e}"
                    )
                });
            self
        }
        /// For `Consent`: values that a request fills in, by name.
        pub fn consent_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::ConsentMetadata,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.consent_metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consent_metadata: {e}")
                });
            self
        }
        /// For `Consent`: the template that is shown.
        pub fn consent_template<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.consent_template = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consent_template: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For `Consent`: text by language.
        pub fn consent_text<T>(mut self, value: T) -> Self
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
            self.consent_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consent_text: {e}")
                });
            self
        }
        /// Where to ask about the service.
        pub fn contact_points<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ContactPoint>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.contact_points = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for contact_points: {e}")
                });
            self
        }
        /// Whether rights can be passed on; `true` unless set.
        pub fn delegable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.delegable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// By language; `nb`, `nn` and `en` are needed to write it.
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
        /// Enterprise users can use it.
        pub fn enterprise_user_enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enterprise_user_enabled = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enterprise_user_enabled: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The owner. Needed to write it.
        pub fn has_competent_authority<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CompetentAuthority>,
            T::Error: ::std::fmt::Display,
        {
            self.has_competent_authority = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for has_competent_authority: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of a web page.
        pub fn homepage<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.homepage = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for homepage: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Lower-case letters, digits, `_` and `-`, four characters or more; fixed once made.
        pub fn identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.identifier = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for identifier: {e}")
                });
            self
        }
        /// For `Consent`: it can be used once.
        pub fn is_one_time_consent<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_one_time_consent = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_one_time_consent: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A larger whole that it belongs to.
        pub fn is_part_of<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.is_part_of = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_part_of: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Words to find it by.
        pub fn keywords<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Keyword>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.keywords = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for keywords: {e}")
                });
            self
        }
        /// What comes out of using the service.
        pub fn produces<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.produces = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for produces: {e}")
                });
            self
        }
        /// What the resource stands for elsewhere. A `MaskinportenSchema` needs its scopes here, an `AltinnApp` its application id.
        pub fn resource_references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resource_references = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for resource_references: {e}"
                    )
                });
            self
        }
        /// Must not be `Default` to write it.
        pub fn resource_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceType>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What somebody who is given access can do, by language. Needed when `delegable`.
        pub fn right_description<T>(mut self, value: T) -> Self
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
            self.right_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_description: {e}")
                });
            self
        }
        /// Users without a national identity number can use it.
        pub fn self_identified_user_enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.self_identified_user_enabled = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for self_identified_user_enabled: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Areas in which the service is offered.
        pub fn spatial<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.spatial = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for spatial: {e}")
                });
            self
        }
        /// Life cycle, such as `Active` or `Completed`.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Themes, as addresses from a vocabulary.
        pub fn thematic_areas<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.thematic_areas = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for thematic_areas: {e}")
                });
            self
        }
        /// By language; `nb`, `nn` and `en` are needed to write it.
        pub fn title<T>(mut self, value: T) -> Self
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
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Free text from the owner.
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for version: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Number of this version. Newer than the published document.
        pub fn version_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.version_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for version_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it is shown to end users; `true` unless set.
        pub fn visible<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.visible = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for visible: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceResource> for super::ServiceResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_list_mode: value.access_list_mode?,
                authorization_reference: value.authorization_reference?,
                available_for_type: value.available_for_type?,
                consent_metadata: value.consent_metadata?,
                consent_template: value.consent_template?,
                consent_text: value.consent_text?,
                contact_points: value.contact_points?,
                delegable: value.delegable?,
                description: value.description?,
                enterprise_user_enabled: value.enterprise_user_enabled?,
                has_competent_authority: value.has_competent_authority?,
                homepage: value.homepage?,
                identifier: value.identifier?,
                is_one_time_consent: value.is_one_time_consent?,
                is_part_of: value.is_part_of?,
                keywords: value.keywords?,
                produces: value.produces?,
                resource_references: value.resource_references?,
                resource_type: value.resource_type?,
                right_description: value.right_description?,
                self_identified_user_enabled: value.self_identified_user_enabled?,
                spatial: value.spatial?,
                status: value.status?,
                thematic_areas: value.thematic_areas?,
                title: value.title?,
                version: value.version?,
                version_id: value.version_id?,
                visible: value.visible?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceResource> for ServiceResource {
        fn from(value: super::ServiceResource) -> Self {
            Self {
                access_list_mode: Ok(value.access_list_mode),
                authorization_reference: Ok(value.authorization_reference),
                available_for_type: Ok(value.available_for_type),
                consent_metadata: Ok(value.consent_metadata),
                consent_template: Ok(value.consent_template),
                consent_text: Ok(value.consent_text),
                contact_points: Ok(value.contact_points),
                delegable: Ok(value.delegable),
                description: Ok(value.description),
                enterprise_user_enabled: Ok(value.enterprise_user_enabled),
                has_competent_authority: Ok(value.has_competent_authority),
                homepage: Ok(value.homepage),
                identifier: Ok(value.identifier),
                is_one_time_consent: Ok(value.is_one_time_consent),
                is_part_of: Ok(value.is_part_of),
                keywords: Ok(value.keywords),
                produces: Ok(value.produces),
                resource_references: Ok(value.resource_references),
                resource_type: Ok(value.resource_type),
                right_description: Ok(value.right_description),
                self_identified_user_enabled: Ok(value.self_identified_user_enabled),
                spatial: Ok(value.spatial),
                status: Ok(value.status),
                thematic_areas: Ok(value.thematic_areas),
                title: Ok(value.title),
                version: Ok(value.version),
                version_id: Ok(value.version_id),
                visible: Ok(value.visible),
            }
        }
    }
    /// Builder of [`SubjectResources`](super::SubjectResources).
    #[derive(Clone, Debug)]
    pub struct SubjectResources {
        resources: ::std::result::Result<
            ::std::vec::Vec<super::AttributeMatch>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<super::AttributeMatch, ::std::string::String>,
    }
    impl ::std::default::Default for SubjectResources {
        fn default() -> Self {
            Self {
                resources: Err("no value supplied for resources".to_string()),
                subject: Err("no value supplied for subject".to_string()),
            }
        }
    }
    impl SubjectResources {
        /// The resources, as URNs.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AttributeMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.resources = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resources: {e}")
                });
            self
        }
        /// The subject.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttributeMatch>,
            T::Error: ::std::fmt::Display,
        {
            self.subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SubjectResources> for super::SubjectResources {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SubjectResources,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                resources: value.resources?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::SubjectResources> for SubjectResources {
        fn from(value: super::SubjectResources) -> Self {
            Self {
                resources: Ok(value.resources),
                subject: Ok(value.subject),
            }
        }
    }
    /// Builder of [`SubjectResourcesPage`](super::SubjectResourcesPage).
    #[derive(Clone, Debug)]
    pub struct SubjectResourcesPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::SubjectResources>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for SubjectResourcesPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl SubjectResourcesPage {
        /// One entry for each.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::SubjectResources>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Holds the way to the next page.
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
    impl ::std::convert::TryFrom<SubjectResourcesPage> for super::SubjectResourcesPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SubjectResourcesPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::SubjectResourcesPage> for SubjectResourcesPage {
        fn from(value: super::SubjectResourcesPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`UpdatedAccessListResourceConnection`](super::UpdatedAccessListResourceConnection).
    #[derive(Clone, Debug)]
    pub struct UpdatedAccessListResourceConnection {
        action_filters: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        resource_identifier: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdatedAccessListResourceConnection {
        fn default() -> Self {
            Self {
                action_filters: Ok(::std::default::Default::default()),
                created_at: Err("no value supplied for created_at".to_string()),
                resource_identifier: Err(
                    "no value supplied for resource_identifier".to_string(),
                ),
                updated_at: Err("no value supplied for updated_at".to_string()),
            }
        }
    }
    impl UpdatedAccessListResourceConnection {
        /// The actions it covers; all of them when absent.
        pub fn action_filters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.action_filters = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for action_filters: {e}")
                });
            self
        }
        /// When the connection was made.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                });
            self
        }
        /// Id of the resource.
        pub fn resource_identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_identifier = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for resource_identifier: {e}"
                    )
                });
            self
        }
        /// When it last changed.
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdatedAccessListResourceConnection>
    for super::UpdatedAccessListResourceConnection {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdatedAccessListResourceConnection,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action_filters: value.action_filters?,
                created_at: value.created_at?,
                resource_identifier: value.resource_identifier?,
                updated_at: value.updated_at?,
            })
        }
    }
    impl ::std::convert::From<super::UpdatedAccessListResourceConnection>
    for UpdatedAccessListResourceConnection {
        fn from(value: super::UpdatedAccessListResourceConnection) -> Self {
            Self {
                action_filters: Ok(value.action_filters),
                created_at: Ok(value.created_at),
                resource_identifier: Ok(value.resource_identifier),
                updated_at: Ok(value.updated_at),
            }
        }
    }
    /// Builder of [`UpdatedResourceSubject`](super::UpdatedResourceSubject).
    #[derive(Clone, Debug)]
    pub struct UpdatedResourceSubject {
        deleted: ::std::result::Result<bool, ::std::string::String>,
        resource_urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject_urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdatedResourceSubject {
        fn default() -> Self {
            Self {
                deleted: Err("no value supplied for deleted".to_string()),
                resource_urn: Ok(::std::default::Default::default()),
                subject_urn: Ok(::std::default::Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
            }
        }
    }
    impl UpdatedResourceSubject {
        /// The subject no longer has a right to the resource.
        pub fn deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deleted: {e}")
                });
            self
        }
        /// The resource.
        pub fn resource_urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_urn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_urn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The subject.
        pub fn subject_urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subject_urn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject_urn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the pair changed.
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdatedResourceSubject>
    for super::UpdatedResourceSubject {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdatedResourceSubject,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                deleted: value.deleted?,
                resource_urn: value.resource_urn?,
                subject_urn: value.subject_urn?,
                updated_at: value.updated_at?,
            })
        }
    }
    impl ::std::convert::From<super::UpdatedResourceSubject> for UpdatedResourceSubject {
        fn from(value: super::UpdatedResourceSubject) -> Self {
            Self {
                deleted: Ok(value.deleted),
                resource_urn: Ok(value.resource_urn),
                subject_urn: Ok(value.subject_urn),
                updated_at: Ok(value.updated_at),
            }
        }
    }
    /// Builder of [`UpdatedResourceSubjectPage`](super::UpdatedResourceSubjectPage).
    #[derive(Clone, Debug)]
    pub struct UpdatedResourceSubjectPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::UpdatedResourceSubject>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PaginatedLinks, ::std::string::String>,
    }
    impl ::std::default::Default for UpdatedResourceSubjectPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl UpdatedResourceSubjectPage {
        /// Oldest change first.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::UpdatedResourceSubject>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Holds the way to the next page.
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
    impl ::std::convert::TryFrom<UpdatedResourceSubjectPage>
    for super::UpdatedResourceSubjectPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdatedResourceSubjectPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::UpdatedResourceSubjectPage>
    for UpdatedResourceSubjectPage {
        fn from(value: super::UpdatedResourceSubjectPage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`UpsertAccessList`](super::UpsertAccessList).
    #[derive(Clone, Debug)]
    pub struct UpsertAccessList {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpsertAccessList {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl UpsertAccessList {
        /// What the list is for.
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
        /// Name to show.
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
    }
    impl ::std::convert::TryFrom<UpsertAccessList> for super::UpsertAccessList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertAccessList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::UpsertAccessList> for UpsertAccessList {
        fn from(value: super::UpsertAccessList) -> Self {
            Self {
                description: Ok(value.description),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`UpsertAccessListResourceConnection`](super::UpsertAccessListResourceConnection).
    #[derive(Clone, Debug)]
    pub struct UpsertAccessListResourceConnection {
        action_filters: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpsertAccessListResourceConnection {
        fn default() -> Self {
            Self {
                action_filters: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpsertAccessListResourceConnection {
        /// Names of actions, such as `read`; left out or empty for all.
        pub fn action_filters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.action_filters = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for action_filters: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpsertAccessListResourceConnection>
    for super::UpsertAccessListResourceConnection {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpsertAccessListResourceConnection,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action_filters: value.action_filters?,
            })
        }
    }
    impl ::std::convert::From<super::UpsertAccessListResourceConnection>
    for UpsertAccessListResourceConnection {
        fn from(value: super::UpsertAccessListResourceConnection) -> Self {
            Self {
                action_filters: Ok(value.action_filters),
            }
        }
    }
    /// Builder of [`UrnJsonTypeValue`](super::UrnJsonTypeValue).
    #[derive(Clone, Debug)]
    pub struct UrnJsonTypeValue {
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UrnJsonTypeValue {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl UrnJsonTypeValue {
        /// The part before the value, such as `urn:oasis:names:tc:xacml:1.0:action:action-id`.
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
        /// The last part.
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
    impl ::std::convert::TryFrom<UrnJsonTypeValue> for super::UrnJsonTypeValue {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UrnJsonTypeValue,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::UrnJsonTypeValue> for UrnJsonTypeValue {
        fn from(value: super::UrnJsonTypeValue) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
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
        ("AccessListInfoDto", generator.subschema_for::<AccessList>()),
        ("AccessListIncludes", generator.subschema_for::<AccessListIncludes>()),
        ("/components/schemas/AccessListIncludes/items", generator.subschema_for::<AccessListIncludesItem>()),
        ("AccessListMembers", generator.subschema_for::<AccessListMembers>()),
        ("AccessListMembershipDto", generator.subschema_for::<AccessListMembership>()),
        ("/components/schemas/AccessListMembershipDto/properties/identifiers", generator.subschema_for::<AccessListMembershipIdentifiers>()),
        ("AccessListMembershipDtoAggregateVersionVersionedPaginated", generator.subschema_for::<AccessListMembershipPage>()),
        ("AccessListInfoDtoPaginated", generator.subschema_for::<AccessListPage>()),
        ("AccessListResourceConnectionDto", generator.subschema_for::<AccessListResourceConnection>()),
        ("AccessListResourceConnectionDtoAggregateVersionVersionedPaginated", generator.subschema_for::<AccessListResourceConnectionPage>()),
        ("AccessListResourceMembershipWithActionFilterDto", generator.subschema_for::<AccessListResourceMembership>()),
        ("AccessListResourceMembershipWithActionFilterDtoListObject", generator.subschema_for::<AccessListResourceMemberships>()),
        ("AltinnProblemDetails", generator.subschema_for::<AltinnProblemDetails>()),
        ("AltinnValidationError", generator.subschema_for::<AltinnValidationError>()),
        ("AttributeMatchV2", generator.subschema_for::<AttributeMatch>()),
        ("AttributeMatchV2Paginated", generator.subschema_for::<AttributeMatchPage>()),
        ("AuthorizationReferenceAttribute", generator.subschema_for::<AuthorizationReferenceAttribute>()),
        ("CompetentAuthority", generator.subschema_for::<CompetentAuthority>()),
        ("ConsentMetadata", generator.subschema_for::<ConsentMetadata>()),
        ("ContactPoint", generator.subschema_for::<ContactPoint>()),
        ("DelegationCountOverview", generator.subschema_for::<DelegationCountOverview>()),
        ("ExportDelegationsRequestBE", generator.subschema_for::<ExportDelegationsRequest>()),
        ("/paths/~1resourceregistry~1api~1v1~1access-lists~1{owner}/get/parameters/include", generator.subschema_for::<Include>()),
        ("JsonPatchDocument", generator.subschema_for::<JsonPatchDocument>()),
        ("JsonPatchOperation", generator.subschema_for::<JsonPatchOperation>()),
        ("/components/schemas/JsonPatchOperation/properties/op", generator.subschema_for::<JsonPatchOperationOp>()),
        ("Keyword", generator.subschema_for::<Keyword>()),
        ("Org", generator.subschema_for::<Org>()),
        ("OrgList", generator.subschema_for::<OrgList>()),
        ("PaginatedLinks", generator.subschema_for::<PaginatedLinks>()),
        ("PartyUrn", generator.subschema_for::<PartyUrn>()),
        ("PolicyRightsDTO", generator.subschema_for::<PolicyRights>()),
        ("PolicyRuleDTO", generator.subschema_for::<PolicyRule>()),
        ("PolicySubjectDTO", generator.subschema_for::<PolicySubject>()),
        ("ReferenceSource", generator.subschema_for::<ReferenceSource>()),
        ("ReferenceType", generator.subschema_for::<ReferenceType>()),
        ("ResourceAccessListMode", generator.subschema_for::<ResourceAccessListMode>()),
        ("ResourceChange", generator.subschema_for::<ResourceChange>()),
        ("ResourceChangePaginated", generator.subschema_for::<ResourceChangePaginated>()),
        ("ResourcePartyType", generator.subschema_for::<ResourcePartyType>()),
        ("ResourceReference", generator.subschema_for::<ResourceReference>()),
        ("ResourceType", generator.subschema_for::<ResourceType>()),
        ("ResourceUrn", generator.subschema_for::<ResourceUrn>()),
        ("ServiceResource", generator.subschema_for::<ServiceResource>()),
        ("SubjectResources", generator.subschema_for::<SubjectResources>()),
        ("SubjectResourcesPaginated", generator.subschema_for::<SubjectResourcesPage>()),
        ("AccessListResourceConnectionWithVersionDto", generator.subschema_for::<UpdatedAccessListResourceConnection>()),
        ("UpdatedResourceSubject", generator.subschema_for::<UpdatedResourceSubject>()),
        ("UpdatedResourceSubjectPaginated", generator.subschema_for::<UpdatedResourceSubjectPage>()),
        ("CreateAccessListModel", generator.subschema_for::<UpsertAccessList>()),
        ("UpsertAccessListResourceConnectionDto", generator.subschema_for::<UpsertAccessListResourceConnection>()),
        ("UrnJsonTypeValue", generator.subschema_for::<UrnJsonTypeValue>()),
    ]
}
