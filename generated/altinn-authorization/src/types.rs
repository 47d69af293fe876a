// Machine-written by `cargo xtask regenerate` from altinn-platform-authorization-v1.json (version v1). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// Kind of party.
    pub enum PartyType: i64 {
        Person = 1 "Person",
        Organisation = 2 "Organisation",
        SelfIdentified = 3 "SelfIdentified",
        SubUnit = 4 "SubUnit",
        BankruptcyEstate = 5 "BankruptcyEstate",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How somebody came by a rule: 1 directly, 2 through a key role, 3 through the main unit of a subunit, 4 both.
    pub enum RuleType: i64 {
        None = 0 "None",
        DirectlyDelegated = 1 "DirectlyDelegated",
        InheritedViaKeyRole = 2 "InheritedViaKeyRole",
        InheritedAsSubunit = 3 "InheritedAsSubunit",
        InheritedAsSubunitViaKeyRole = 4 "InheritedAsSubunitViaKeyRole",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What the decision point says: `Permit` and `Deny` are answers, `NotApplicable` means that no rule fits the question, `Indeterminate` that the question could not be evaluated. Only `Permit` lets anything through.
    pub enum XacmlDecision: str {
        Permit = "Permit",
        Deny = "Deny",
        Indeterminate = "Indeterminate",
        NotApplicable = "NotApplicable",
    } else Unknown
}

/// An attribute and the value it must have.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AttributeMatch {
    /// Attribute id, for instance `urn:altinn:app`.
    pub id: ::std::string::String,
    /// Value to compare with.
    pub value: ::std::string::String,
}
impl AttributeMatch {
    pub fn builder() -> builder::AttributeMatch {
        ::std::default::Default::default()
    }
}
/// A party that somebody can represent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Party {
    /// Subunits.
    #[serde(rename = "childParties")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub child_parties: ::altinn_runtime::Optional<::std::vec::Vec<Party>>,
    /// Whether the organisation is struck from the register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDeleted")]
    pub is_deleted: ::std::option::Option<bool>,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the party is only here to hold its subunits, without access to itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "onlyHierarchyElementWithNoAccess")]
    pub only_hierarchy_element_with_no_access: ::std::option::Option<bool>,
    /// Organisation number; empty for persons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::option::Option<::std::string::String>,
    /// `partyId`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<i32>,
    /// `partyTypeName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyTypeName")]
    pub party_type_name: ::std::option::Option<PartyType>,
    /// `partyUuid`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// National identity number; only for persons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssn: ::std::option::Option<::std::string::String>,
    /// Kind of organisation, such as `AS` or `BEDR`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitType")]
    pub unit_type: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Party {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Party")
            .field("child_parties", &self.child_parties)
            .field("is_deleted", &self.is_deleted)
            .field("name", &self.name)
            .field(
                "only_hierarchy_element_with_no_access",
                &self.only_hierarchy_element_with_no_access,
            )
            .field("org_number", &self.org_number)
            .field("party_id", &self.party_id)
            .field("party_type_name", &self.party_type_name)
            .field("party_uuid", &self.party_uuid)
            .field("ssn", &::std::format_args!("(not shown)"))
            .field("unit_type", &self.unit_type)
            .finish()
    }
}
impl Party {
    pub fn builder() -> builder::Party {
        ::std::default::Default::default()
    }
}
/// Points out one delegated policy.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PolicyMatch {
    /// Attributes of the receiver.
    #[serde(rename = "coveredBy")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub covered_by: ::std::vec::Vec<AttributeMatch>,
    /// Party id of the giver.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "offeredByPartyId")]
    pub offered_by_party_id: ::std::option::Option<i32>,
    /// Attributes of the resource.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<AttributeMatch>>,
}
impl PolicyMatch {
    pub fn builder() -> builder::PolicyMatch {
        ::std::default::Default::default()
    }
}
/// Rules to withdraw from one delegated policy.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RequestToDelete {
    /// User id of whoever withdraws them.
    #[serde(rename = "deletedByUserId")]
    pub deleted_by_user_id: i32,
    /// The policy they are in.
    #[serde(rename = "policyMatch")]
    pub policy_match: PolicyMatch,
    /// Ids of the rules; not used when the whole policy goes.
    #[serde(rename = "ruleIds")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rule_ids: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl RequestToDelete {
    pub fn builder() -> builder::RequestToDelete {
        ::std::default::Default::default()
    }
}
/// An action and who may take it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceAction {
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The action as an attribute.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "match")]
    pub match_: ::std::option::Option<AttributeMatch>,
    /// Roles that may.
    #[serde(rename = "roleGrants")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub role_grants: ::altinn_runtime::Optional<::std::vec::Vec<RoleGrant>>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
}
impl ResourceAction {
    pub fn builder() -> builder::ResourceAction {
        ::std::default::Default::default()
    }
}
/// What may be done with one resource of an app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourcePolicy {
    /// Actions that the policy knows for the resource.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub actions: ::altinn_runtime::Optional<::std::vec::Vec<ResourceAction>>,
    /// `description`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Attributes of the resource, down to task or event.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<AttributeMatch>>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
}
impl ResourcePolicy {
    pub fn builder() -> builder::ResourcePolicy {
        ::std::default::Default::default()
    }
}
/// What the policy of one app says.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourcePolicyResponse {
    /// The attributes that were asked with.
    #[serde(rename = "appId")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub app_id: ::altinn_runtime::Optional<::std::vec::Vec<AttributeMatch>>,
    /// Why there is nothing; absent when all is well.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorResponse")]
    pub error_response: ::std::option::Option<::std::string::String>,
    /// Login level that the app demands, 0 to 4.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "minimumAuthenticationLevel")]
    pub minimum_authentication_level: ::std::option::Option<i32>,
    /// One entry per resource of the policy.
    #[serde(rename = "resourcePolicies")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource_policies: ::altinn_runtime::Optional<::std::vec::Vec<ResourcePolicy>>,
}
impl ResourcePolicyResponse {
    pub fn builder() -> builder::ResourcePolicyResponse {
        ::std::default::Default::default()
    }
}
/// A role as an attribute.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Role {
    /// Where the role is from, such as `altinn`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Code of the role, such as `dagl`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl Role {
    pub fn builder() -> builder::Role {
        ::std::default::Default::default()
    }
}
/// A role that gives an action.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleGrant {
    /// Whether somebody with the role may pass the right on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDelegable")]
    pub is_delegable: ::std::option::Option<bool>,
    /// Code of the role, such as `DAGL`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "roleTypeCode")]
    pub role_type_code: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl RoleGrant {
    pub fn builder() -> builder::RoleGrant {
        ::std::default::Default::default()
    }
}
/// One delegated rule: somebody may do one thing with one resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Rule {
    /// What may be done.
    pub action: AttributeMatch,
    /// Attributes of the receiver.
    #[serde(rename = "coveredBy")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub covered_by: ::std::vec::Vec<AttributeMatch>,
    /// Whether adding it went well. Set by the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdSuccessfully")]
    pub created_successfully: ::std::option::Option<bool>,
    /// User id of whoever delegated it.
    #[serde(rename = "delegatedByUserId")]
    pub delegated_by_user_id: i32,
    /// Party id of the giver.
    #[serde(rename = "offeredByPartyId")]
    pub offered_by_party_id: i32,
    /// Attributes of the resource.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub resource: ::std::vec::Vec<AttributeMatch>,
    /// Set by the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ruleId")]
    pub rule_id: ::std::option::Option<::std::string::String>,
    /// How the receiver came by the rule. Set by the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<RuleType>,
}
impl Rule {
    pub fn builder() -> builder::Rule {
        ::std::default::Default::default()
    }
}
/// Question about delegated rules.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RuleQuery {
    /// Attributes of the receiver.
    #[serde(rename = "coveredBy")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub covered_by: ::std::vec::Vec<AttributeMatch>,
    /// Parties in which the receiver has a key role.
    #[serde(rename = "keyRolePartyIds")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub key_role_party_ids: ::std::vec::Vec<i32>,
    /// Party id of the giver.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "offeredByPartyId")]
    pub offered_by_party_id: ::std::option::Option<i32>,
    /// Main unit of the giver, to find what a subunit inherits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "parentPartyId")]
    pub parent_party_id: ::std::option::Option<i32>,
    /// Resources, each a list of attributes.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resources: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::vec::Vec<AttributeMatch>>,
    >,
}
impl RuleQuery {
    pub fn builder() -> builder::RuleQuery {
        ::std::default::Default::default()
    }
}
/// An attribute of a subject, an action or a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct XacmlAttribute {
    /// Attribute id, for instance `urn:altinn:organization:identifier-no`, `urn:altinn:resource` or `urn:oasis:names:tc:xacml:1.0:action:action-id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "attributeId")]
    #[serde(alias = "AttributeId")]
    #[serde(alias = "attributeid")]
    pub attribute_id: ::std::option::Option<::std::string::String>,
    /// XML Schema type. Left out: a string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataType")]
    #[serde(alias = "DataType")]
    #[serde(alias = "datatype")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// Whether the answer should repeat the attribute, to match answers with questions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "includeInResult")]
    #[serde(alias = "IncludeInResult")]
    #[serde(alias = "includeinresult")]
    pub include_in_result: ::std::option::Option<bool>,
    /// Who vouches for the value; rarely used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Issuer")]
    pub issuer: ::std::option::Option<::std::string::String>,
    /// Value as text, whatever its type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Value")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl XacmlAttribute {
    pub fn builder() -> builder::XacmlAttribute {
        ::std::default::Default::default()
    }
}
/// A value that comes with an obligation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct XacmlAttributeAssignment {
    /// Attribute id, chosen by the policy; go by `category` instead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "attributeId")]
    #[serde(alias = "AttributeId")]
    #[serde(alias = "attributeid")]
    pub attribute_id: ::std::option::Option<::std::string::String>,
    /// What the value is about: `urn:altinn:minimum-authenticationlevel` for the login level of persons, `urn:altinn:minimum-authenticationlevel-org` for organisations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Category")]
    pub category: ::std::option::Option<::std::string::String>,
    /// XML Schema type of the value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataType")]
    #[serde(alias = "DataType")]
    #[serde(alias = "datatype")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// `issuer`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Issuer")]
    pub issuer: ::std::option::Option<::std::string::String>,
    /// The value as text; for the login level a digit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Value")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl XacmlAttributeAssignment {
    pub fn builder() -> builder::XacmlAttributeAssignment {
        ::std::default::Default::default()
    }
}
/// A group of attributes: one subject, one action or one resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct XacmlCategory {
    /// The attributes.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "Attribute")]
    pub attribute: ::altinn_runtime::Optional<::std::vec::Vec<XacmlAttribute>>,
    /// Needed in the free list `category` only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "categoryId")]
    #[serde(alias = "CategoryId")]
    #[serde(alias = "categoryid")]
    pub category_id: ::std::option::Option<::std::string::String>,
    /// XML content, part of the XACML profile; leave it out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Content")]
    pub content: ::std::option::Option<::std::string::String>,
    /// Name of your own, for `multiRequests` to refer to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Id")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl XacmlCategory {
    pub fn builder() -> builder::XacmlCategory {
        ::std::default::Default::default()
    }
}
/// Several questions in one request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct XacmlMultiRequests {
    /// One entry per question; answers come in the same order. With fewer than two the request counts as a single one.
    #[serde(rename = "requestReference")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub request_reference: ::altinn_runtime::Optional<
        ::std::vec::Vec<XacmlRequestReference>,
    >,
}
impl XacmlMultiRequests {
    pub fn builder() -> builder::XacmlMultiRequests {
        ::std::default::Default::default()
    }
}
/// Something the caller has to do (obligation) or should know (advice).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct XacmlObligation {
    /// Its values.
    #[serde(rename = "attributeAssignment")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "AttributeAssignment")]
    #[serde(alias = "attributeassignment")]
    pub attribute_assignment: ::altinn_runtime::Optional<
        ::std::vec::Vec<XacmlAttributeAssignment>,
    >,
    /// URI of the obligation. The login level is the one to expect.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Id")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl XacmlObligation {
    pub fn builder() -> builder::XacmlObligation {
        ::std::default::Default::default()
    }
}
/// Policies and policy sets that took part in the decision.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct XacmlPolicyIdentifierList {
    /// Single policies.
    #[serde(rename = "policyIdReference")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "PolicyIdReference")]
    #[serde(alias = "policyidreference")]
    pub policy_id_reference: ::altinn_runtime::Optional<
        ::std::vec::Vec<XacmlPolicyReference>,
    >,
    /// Policy sets.
    #[serde(rename = "policySetIdReference")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "PolicySetIdReference")]
    #[serde(alias = "policysetidreference")]
    pub policy_set_id_reference: ::altinn_runtime::Optional<
        ::std::vec::Vec<XacmlPolicyReference>,
    >,
}
impl XacmlPolicyIdentifierList {
    pub fn builder() -> builder::XacmlPolicyIdentifierList {
        ::std::default::Default::default()
    }
}
/// Reference to a policy that took part in the decision.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct XacmlPolicyReference {
    /// URI of the policy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Id")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Version")]
    pub version: ::std::option::Option<::std::string::String>,
}
impl XacmlPolicyReference {
    pub fn builder() -> builder::XacmlPolicyReference {
        ::std::default::Default::default()
    }
}
/// A decision request after the JSON profile of XACML 3.0.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct XacmlRequest {
    /// Who wants access: a person, an organisation or a system user. Categories of this kind, usually one; several in a multi-request.
    #[serde(rename = "accessSubject")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access_subject: ::altinn_runtime::Optional<::std::vec::Vec<XacmlCategory>>,
    /// Categories of this kind, usually one; several in a multi-request.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub action: ::altinn_runtime::Optional<::std::vec::Vec<XacmlCategory>>,
    /// Categories other than the named ones below.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub category: ::altinn_runtime::Optional<::std::vec::Vec<XacmlCategory>>,
    /// Part of the XACML profile; leave it out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "combinedDecision")]
    pub combined_decision: ::std::option::Option<bool>,
    /// Part of the XACML profile; leave it out.
    #[serde(rename = "intermediarySubject")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub intermediary_subject: ::altinn_runtime::Optional<::std::vec::Vec<XacmlCategory>>,
    /// Which categories belong together, when there are several questions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "multiRequests")]
    pub multi_requests: ::std::option::Option<XacmlMultiRequests>,
    /// Part of the XACML profile; leave it out.
    #[serde(rename = "recipientSubject")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub recipient_subject: ::altinn_runtime::Optional<::std::vec::Vec<XacmlCategory>>,
    /// Part of the XACML profile; leave it out.
    #[serde(rename = "requestingMachine")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub requesting_machine: ::altinn_runtime::Optional<::std::vec::Vec<XacmlCategory>>,
    /// Categories of this kind, usually one; several in a multi-request.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource: ::altinn_runtime::Optional<::std::vec::Vec<XacmlCategory>>,
    /// Whether the answer should name the policies used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "returnPolicyIdList")]
    pub return_policy_id_list: ::std::option::Option<bool>,
    /// Part of the XACML profile; leave it out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "xPathVersion")]
    pub x_path_version: ::std::option::Option<::std::string::String>,
}
impl XacmlRequest {
    pub fn builder() -> builder::XacmlRequest {
        ::std::default::Default::default()
    }
}
/// One question: the ids of the categories that make it up.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct XacmlRequestReference {
    /// Ids of a subject, an action and a resource.
    #[serde(rename = "referenceId")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reference_id: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl XacmlRequestReference {
    pub fn builder() -> builder::XacmlRequestReference {
        ::std::default::Default::default()
    }
}
/// Envelope of a decision request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct XacmlRequestRoot {
    /// The request itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub request: ::std::option::Option<XacmlRequest>,
}
impl XacmlRequestRoot {
    pub fn builder() -> builder::XacmlRequestRoot {
        ::std::default::Default::default()
    }
}
/// Envelope of the answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct XacmlResponse {
    /// One result per question.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "Response")]
    pub response: ::altinn_runtime::Optional<::std::vec::Vec<XacmlResult>>,
}
impl XacmlResponse {
    pub fn builder() -> builder::XacmlResponse {
        ::std::default::Default::default()
    }
}
/// Answer to one question.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct XacmlResult {
    /// Hints without force.
    #[serde(rename = "associateAdvice")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "AssociateAdvice")]
    #[serde(alias = "associateadvice")]
    pub associate_advice: ::altinn_runtime::Optional<::std::vec::Vec<XacmlObligation>>,
    /// The attributes that were to be included in the result.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "Category")]
    pub category: ::altinn_runtime::Optional<::std::vec::Vec<XacmlCategory>>,
    /// The answer itself.
    #[serde(alias = "Decision")]
    pub decision: XacmlDecision,
    /// What the caller has to enforce if the decision is `Permit`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "Obligations")]
    pub obligations: ::altinn_runtime::Optional<::std::vec::Vec<XacmlObligation>>,
    /// The policies used, if asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "policyIdentifierList")]
    #[serde(alias = "PolicyIdentifierList")]
    #[serde(alias = "policyidentifierlist")]
    pub policy_identifier_list: ::std::option::Option<XacmlPolicyIdentifierList>,
    /// How the evaluation went; worth a look when the decision is `Indeterminate`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Status")]
    pub status: ::std::option::Option<XacmlStatus>,
}
impl XacmlResult {
    pub fn builder() -> builder::XacmlResult {
        ::std::default::Default::default()
    }
}
/// How an evaluation went.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct XacmlStatus {
    /// The code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "statusCode")]
    #[serde(alias = "StatusCode")]
    #[serde(alias = "statuscode")]
    pub status_code: ::std::option::Option<XacmlStatusCode>,
    /// `statusDetails`
    #[serde(rename = "statusDetails")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    #[serde(alias = "StatusDetails")]
    #[serde(alias = "statusdetails")]
    pub status_details: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Text for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "statusMessage")]
    #[serde(alias = "StatusMessage")]
    #[serde(alias = "statusmessage")]
    pub status_message: ::std::option::Option<::std::string::String>,
}
impl XacmlStatus {
    pub fn builder() -> builder::XacmlStatus {
        ::std::default::Default::default()
    }
}
/// Code of an evaluation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct XacmlStatusCode {
    /// A finer code inside, if any.
    #[serde(default)]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "statusCode")]
    #[serde(alias = "StatusCode")]
    #[serde(alias = "statuscode")]
    pub status_code: ::std::option::Option<::std::boxed::Box<XacmlStatusCode>>,
    /// A URI that ends in `ok`, `missing-attribute`, `syntax-error` or `processing-error`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "Value")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl XacmlStatusCode {
    pub fn builder() -> builder::XacmlStatusCode {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
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
        /// Attribute id, for instance `urn:altinn:app`.
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
        /// Value to compare with.
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
    /// Builder of [`Party`](super::Party).
    #[derive(Clone)]
    pub struct Party {
        child_parties: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Party>>,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        only_hierarchy_element_with_no_access: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        org_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        party_type_name: ::std::result::Result<
            ::std::option::Option<super::PartyType>,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        ssn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        unit_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Party {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Party")
                .field("child_parties", &self.child_parties)
                .field("is_deleted", &self.is_deleted)
                .field("name", &self.name)
                .field(
                    "only_hierarchy_element_with_no_access",
                    &self.only_hierarchy_element_with_no_access,
                )
                .field("org_number", &self.org_number)
                .field("party_id", &self.party_id)
                .field("party_type_name", &self.party_type_name)
                .field("party_uuid", &self.party_uuid)
                .field("ssn", &::std::format_args!("(not shown)"))
                .field("unit_type", &self.unit_type)
                .finish()
        }
    }
    impl ::std::default::Default for Party {
        fn default() -> Self {
            Self {
                child_parties: Ok(::std::default::Default::default()),
                is_deleted: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                only_hierarchy_element_with_no_access: Ok(
                    ::std::default::Default::default(),
                ),
                org_number: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                party_type_name: Ok(::std::default::Default::default()),
                party_uuid: Ok(::std::default::Default::default()),
                ssn: Ok(::std::default::Default::default()),
                unit_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Party {
        /// Subunits.
        pub fn child_parties<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Party>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.child_parties = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for child_parties: {e}")
                });
            self
        }
        /// Whether the organisation is struck from the register.
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
        /// `name`
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
        /// Whether the party is only here to hold its subunits, without access to itself.
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
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number; empty for persons.
        pub fn org_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for org_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `partyId`
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
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
        /// `partyTypeName`
        pub fn party_type_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyType>,
            T::Error: ::std::fmt::Display,
        {
            self.party_type_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_type_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `partyUuid`
        pub fn party_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_uuid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// National identity number; only for persons.
        pub fn ssn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ssn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ssn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of organisation, such as `AS` or `BEDR`.
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
    impl ::std::convert::TryFrom<Party> for super::Party {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Party,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                child_parties: value.child_parties?,
                is_deleted: value.is_deleted?,
                name: value.name?,
                only_hierarchy_element_with_no_access: value
                    .only_hierarchy_element_with_no_access?,
                org_number: value.org_number?,
                party_id: value.party_id?,
                party_type_name: value.party_type_name?,
                party_uuid: value.party_uuid?,
                ssn: value.ssn?,
                unit_type: value.unit_type?,
            })
        }
    }
    impl ::std::convert::From<super::Party> for Party {
        fn from(value: super::Party) -> Self {
            Self {
                child_parties: Ok(value.child_parties),
                is_deleted: Ok(value.is_deleted),
                name: Ok(value.name),
                only_hierarchy_element_with_no_access: Ok(
                    value.only_hierarchy_element_with_no_access,
                ),
                org_number: Ok(value.org_number),
                party_id: Ok(value.party_id),
                party_type_name: Ok(value.party_type_name),
                party_uuid: Ok(value.party_uuid),
                ssn: Ok(value.ssn),
                unit_type: Ok(value.unit_type),
            }
        }
    }
    /// Builder of [`PolicyMatch`](super::PolicyMatch).
    #[derive(Clone, Debug)]
    pub struct PolicyMatch {
        covered_by: ::std::result::Result<
            ::std::vec::Vec<super::AttributeMatch>,
            ::std::string::String,
        >,
        offered_by_party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AttributeMatch>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PolicyMatch {
        fn default() -> Self {
            Self {
                covered_by: Err("no value supplied for covered_by".to_string()),
                offered_by_party_id: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PolicyMatch {
        /// Attributes of the receiver.
        pub fn covered_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AttributeMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.covered_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for covered_by: {e}")
                });
            self
        }
        /// Party id of the giver.
        pub fn offered_by_party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.offered_by_party_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for offered_by_party_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Attributes of the resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AttributeMatch>>,
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
    impl ::std::convert::TryFrom<PolicyMatch> for super::PolicyMatch {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PolicyMatch,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                covered_by: value.covered_by?,
                offered_by_party_id: value.offered_by_party_id?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::PolicyMatch> for PolicyMatch {
        fn from(value: super::PolicyMatch) -> Self {
            Self {
                covered_by: Ok(value.covered_by),
                offered_by_party_id: Ok(value.offered_by_party_id),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`RequestToDelete`](super::RequestToDelete).
    #[derive(Clone, Debug)]
    pub struct RequestToDelete {
        deleted_by_user_id: ::std::result::Result<i32, ::std::string::String>,
        policy_match: ::std::result::Result<super::PolicyMatch, ::std::string::String>,
        rule_ids: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RequestToDelete {
        fn default() -> Self {
            Self {
                deleted_by_user_id: Err(
                    "no value supplied for deleted_by_user_id".to_string(),
                ),
                policy_match: Err("no value supplied for policy_match".to_string()),
                rule_ids: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RequestToDelete {
        /// User id of whoever withdraws them.
        pub fn deleted_by_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.deleted_by_user_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for deleted_by_user_id: {e}"
                    )
                });
            self
        }
        /// The policy they are in.
        pub fn policy_match<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PolicyMatch>,
            T::Error: ::std::fmt::Display,
        {
            self.policy_match = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for policy_match: {e}")
                });
            self
        }
        /// Ids of the rules; not used when the whole policy goes.
        pub fn rule_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rule_ids = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rule_ids: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RequestToDelete> for super::RequestToDelete {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestToDelete,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                deleted_by_user_id: value.deleted_by_user_id?,
                policy_match: value.policy_match?,
                rule_ids: value.rule_ids?,
            })
        }
    }
    impl ::std::convert::From<super::RequestToDelete> for RequestToDelete {
        fn from(value: super::RequestToDelete) -> Self {
            Self {
                deleted_by_user_id: Ok(value.deleted_by_user_id),
                policy_match: Ok(value.policy_match),
                rule_ids: Ok(value.rule_ids),
            }
        }
    }
    /// Builder of [`ResourceAction`](super::ResourceAction).
    #[derive(Clone, Debug)]
    pub struct ResourceAction {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        match_: ::std::result::Result<
            ::std::option::Option<super::AttributeMatch>,
            ::std::string::String,
        >,
        role_grants: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RoleGrant>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceAction {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                match_: Ok(::std::default::Default::default()),
                role_grants: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceAction {
        /// `description`
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
        /// The action as an attribute.
        pub fn match_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttributeMatch>,
            T::Error: ::std::fmt::Display,
        {
            self.match_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for match_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Roles that may.
        pub fn role_grants<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RoleGrant>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.role_grants = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_grants: {e}")
                });
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
    }
    impl ::std::convert::TryFrom<ResourceAction> for super::ResourceAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                match_: value.match_?,
                role_grants: value.role_grants?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceAction> for ResourceAction {
        fn from(value: super::ResourceAction) -> Self {
            Self {
                description: Ok(value.description),
                match_: Ok(value.match_),
                role_grants: Ok(value.role_grants),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`ResourcePolicy`](super::ResourcePolicy).
    #[derive(Clone, Debug)]
    pub struct ResourcePolicy {
        actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceAction>>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AttributeMatch>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourcePolicy {
        fn default() -> Self {
            Self {
                actions: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourcePolicy {
        /// Actions that the policy knows for the resource.
        pub fn actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourceAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for actions: {e}")
                });
            self
        }
        /// `description`
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
        /// Attributes of the resource, down to task or event.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AttributeMatch>>,
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
    }
    impl ::std::convert::TryFrom<ResourcePolicy> for super::ResourcePolicy {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourcePolicy,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                actions: value.actions?,
                description: value.description?,
                resource: value.resource?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::ResourcePolicy> for ResourcePolicy {
        fn from(value: super::ResourcePolicy) -> Self {
            Self {
                actions: Ok(value.actions),
                description: Ok(value.description),
                resource: Ok(value.resource),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`ResourcePolicyResponse`](super::ResourcePolicyResponse).
    #[derive(Clone, Debug)]
    pub struct ResourcePolicyResponse {
        app_id: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AttributeMatch>>,
            ::std::string::String,
        >,
        error_response: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        minimum_authentication_level: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        resource_policies: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ResourcePolicy>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourcePolicyResponse {
        fn default() -> Self {
            Self {
                app_id: Ok(::std::default::Default::default()),
                error_response: Ok(::std::default::Default::default()),
                minimum_authentication_level: Ok(::std::default::Default::default()),
                resource_policies: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourcePolicyResponse {
        /// The attributes that were asked with.
        pub fn app_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AttributeMatch>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.app_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for app_id: {e}"));
            self
        }
        /// Why there is nothing; absent when all is well.
        pub fn error_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_response = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_response: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Login level that the app demands, 0 to 4.
        pub fn minimum_authentication_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_authentication_level = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for minimum_authentication_level: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// One entry per resource of the policy.
        pub fn resource_policies<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ResourcePolicy>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resource_policies = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_policies: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ResourcePolicyResponse>
    for super::ResourcePolicyResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourcePolicyResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                app_id: value.app_id?,
                error_response: value.error_response?,
                minimum_authentication_level: value.minimum_authentication_level?,
                resource_policies: value.resource_policies?,
            })
        }
    }
    impl ::std::convert::From<super::ResourcePolicyResponse> for ResourcePolicyResponse {
        fn from(value: super::ResourcePolicyResponse) -> Self {
            Self {
                app_id: Ok(value.app_id),
                error_response: Ok(value.error_response),
                minimum_authentication_level: Ok(value.minimum_authentication_level),
                resource_policies: Ok(value.resource_policies),
            }
        }
    }
    /// Builder of [`Role`](super::Role).
    #[derive(Clone, Debug)]
    pub struct Role {
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Role {
        fn default() -> Self {
            Self {
                type_: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Role {
        /// Where the role is from, such as `altinn`.
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
        /// Code of the role, such as `dagl`.
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
    impl ::std::convert::TryFrom<Role> for super::Role {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Role,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::Role> for Role {
        fn from(value: super::Role) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`RoleGrant`](super::RoleGrant).
    #[derive(Clone, Debug)]
    pub struct RoleGrant {
        is_delegable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        role_type_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleGrant {
        fn default() -> Self {
            Self {
                is_delegable: Ok(::std::default::Default::default()),
                role_type_code: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleGrant {
        /// Whether somebody with the role may pass the right on.
        pub fn is_delegable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delegable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_delegable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Code of the role, such as `DAGL`.
        pub fn role_type_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_type_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_type_code: {e}")
                })
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
    impl ::std::convert::TryFrom<RoleGrant> for super::RoleGrant {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleGrant,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_delegable: value.is_delegable?,
                role_type_code: value.role_type_code?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::RoleGrant> for RoleGrant {
        fn from(value: super::RoleGrant) -> Self {
            Self {
                is_delegable: Ok(value.is_delegable),
                role_type_code: Ok(value.role_type_code),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`Rule`](super::Rule).
    #[derive(Clone, Debug)]
    pub struct Rule {
        action: ::std::result::Result<super::AttributeMatch, ::std::string::String>,
        covered_by: ::std::result::Result<
            ::std::vec::Vec<super::AttributeMatch>,
            ::std::string::String,
        >,
        created_successfully: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        delegated_by_user_id: ::std::result::Result<i32, ::std::string::String>,
        offered_by_party_id: ::std::result::Result<i32, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::vec::Vec<super::AttributeMatch>,
            ::std::string::String,
        >,
        rule_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::RuleType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Rule {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                covered_by: Err("no value supplied for covered_by".to_string()),
                created_successfully: Ok(::std::default::Default::default()),
                delegated_by_user_id: Err(
                    "no value supplied for delegated_by_user_id".to_string(),
                ),
                offered_by_party_id: Err(
                    "no value supplied for offered_by_party_id".to_string(),
                ),
                resource: Err("no value supplied for resource".to_string()),
                rule_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Rule {
        /// What may be done.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttributeMatch>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Attributes of the receiver.
        pub fn covered_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AttributeMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.covered_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for covered_by: {e}")
                });
            self
        }
        /// Whether adding it went well. Set by the server.
        pub fn created_successfully<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.created_successfully = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for created_successfully: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// User id of whoever delegated it.
        pub fn delegated_by_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.delegated_by_user_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for delegated_by_user_id: {e}"
                    )
                });
            self
        }
        /// Party id of the giver.
        pub fn offered_by_party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.offered_by_party_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for offered_by_party_id: {e}"
                    )
                });
            self
        }
        /// Attributes of the resource.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AttributeMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
        /// Set by the server.
        pub fn rule_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.rule_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rule_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How the receiver came by the rule. Set by the server.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RuleType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
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
                covered_by: value.covered_by?,
                created_successfully: value.created_successfully?,
                delegated_by_user_id: value.delegated_by_user_id?,
                offered_by_party_id: value.offered_by_party_id?,
                resource: value.resource?,
                rule_id: value.rule_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::Rule> for Rule {
        fn from(value: super::Rule) -> Self {
            Self {
                action: Ok(value.action),
                covered_by: Ok(value.covered_by),
                created_successfully: Ok(value.created_successfully),
                delegated_by_user_id: Ok(value.delegated_by_user_id),
                offered_by_party_id: Ok(value.offered_by_party_id),
                resource: Ok(value.resource),
                rule_id: Ok(value.rule_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`RuleQuery`](super::RuleQuery).
    #[derive(Clone, Debug)]
    pub struct RuleQuery {
        covered_by: ::std::result::Result<
            ::std::vec::Vec<super::AttributeMatch>,
            ::std::string::String,
        >,
        key_role_party_ids: ::std::result::Result<
            ::std::vec::Vec<i32>,
            ::std::string::String,
        >,
        offered_by_party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        parent_party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        resources: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<::std::vec::Vec<super::AttributeMatch>>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RuleQuery {
        fn default() -> Self {
            Self {
                covered_by: Err("no value supplied for covered_by".to_string()),
                key_role_party_ids: Err(
                    "no value supplied for key_role_party_ids".to_string(),
                ),
                offered_by_party_id: Ok(::std::default::Default::default()),
                parent_party_id: Ok(::std::default::Default::default()),
                resources: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RuleQuery {
        /// Attributes of the receiver.
        pub fn covered_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AttributeMatch>>,
            T::Error: ::std::fmt::Display,
        {
            self.covered_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for covered_by: {e}")
                });
            self
        }
        /// Parties in which the receiver has a key role.
        pub fn key_role_party_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<i32>>,
            T::Error: ::std::fmt::Display,
        {
            self.key_role_party_ids = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for key_role_party_ids: {e}"
                    )
                });
            self
        }
        /// Party id of the giver.
        pub fn offered_by_party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.offered_by_party_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for offered_by_party_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Main unit of the giver, to find what a subunit inherits.
        pub fn parent_party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.parent_party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for parent_party_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Resources, each a list of attributes.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<::std::vec::Vec<super::AttributeMatch>>,
                >,
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
    }
    impl ::std::convert::TryFrom<RuleQuery> for super::RuleQuery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RuleQuery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                covered_by: value.covered_by?,
                key_role_party_ids: value.key_role_party_ids?,
                offered_by_party_id: value.offered_by_party_id?,
                parent_party_id: value.parent_party_id?,
                resources: value.resources?,
            })
        }
    }
    impl ::std::convert::From<super::RuleQuery> for RuleQuery {
        fn from(value: super::RuleQuery) -> Self {
            Self {
                covered_by: Ok(value.covered_by),
                key_role_party_ids: Ok(value.key_role_party_ids),
                offered_by_party_id: Ok(value.offered_by_party_id),
                parent_party_id: Ok(value.parent_party_id),
                resources: Ok(value.resources),
            }
        }
    }
    /// Builder of [`XacmlAttribute`](super::XacmlAttribute).
    #[derive(Clone, Debug)]
    pub struct XacmlAttribute {
        attribute_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        include_in_result: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        issuer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlAttribute {
        fn default() -> Self {
            Self {
                attribute_id: Ok(::std::default::Default::default()),
                data_type: Ok(::std::default::Default::default()),
                include_in_result: Ok(::std::default::Default::default()),
                issuer: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlAttribute {
        /// Attribute id, for instance `urn:altinn:organization:identifier-no`, `urn:altinn:resource` or `urn:oasis:names:tc:xacml:1.0:action:action-id`.
        pub fn attribute_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.attribute_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attribute_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// XML Schema type. Left out: a string.
        pub fn data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the answer should repeat the attribute, to match answers with questions.
        pub fn include_in_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.include_in_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for include_in_result: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who vouches for the value; rarely used.
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
        /// Value as text, whatever its type.
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
    impl ::std::convert::TryFrom<XacmlAttribute> for super::XacmlAttribute {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlAttribute,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attribute_id: value.attribute_id?,
                data_type: value.data_type?,
                include_in_result: value.include_in_result?,
                issuer: value.issuer?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlAttribute> for XacmlAttribute {
        fn from(value: super::XacmlAttribute) -> Self {
            Self {
                attribute_id: Ok(value.attribute_id),
                data_type: Ok(value.data_type),
                include_in_result: Ok(value.include_in_result),
                issuer: Ok(value.issuer),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`XacmlAttributeAssignment`](super::XacmlAttributeAssignment).
    #[derive(Clone, Debug)]
    pub struct XacmlAttributeAssignment {
        attribute_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        category: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        issuer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlAttributeAssignment {
        fn default() -> Self {
            Self {
                attribute_id: Ok(::std::default::Default::default()),
                category: Ok(::std::default::Default::default()),
                data_type: Ok(::std::default::Default::default()),
                issuer: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlAttributeAssignment {
        /// Attribute id, chosen by the policy; go by `category` instead.
        pub fn attribute_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.attribute_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attribute_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the value is about: `urn:altinn:minimum-authenticationlevel` for the login level of persons, `urn:altinn:minimum-authenticationlevel-org` for organisations.
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
        /// XML Schema type of the value.
        pub fn data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `issuer`
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
        /// The value as text; for the login level a digit.
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
    impl ::std::convert::TryFrom<XacmlAttributeAssignment>
    for super::XacmlAttributeAssignment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlAttributeAssignment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attribute_id: value.attribute_id?,
                category: value.category?,
                data_type: value.data_type?,
                issuer: value.issuer?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlAttributeAssignment>
    for XacmlAttributeAssignment {
        fn from(value: super::XacmlAttributeAssignment) -> Self {
            Self {
                attribute_id: Ok(value.attribute_id),
                category: Ok(value.category),
                data_type: Ok(value.data_type),
                issuer: Ok(value.issuer),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`XacmlCategory`](super::XacmlCategory).
    #[derive(Clone, Debug)]
    pub struct XacmlCategory {
        attribute: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlAttribute>>,
            ::std::string::String,
        >,
        category_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlCategory {
        fn default() -> Self {
            Self {
                attribute: Ok(::std::default::Default::default()),
                category_id: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlCategory {
        /// The attributes.
        pub fn attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlAttribute>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attribute = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attribute: {e}")
                });
            self
        }
        /// Needed in the free list `category` only.
        pub fn category_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.category_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for category_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// XML content, part of the XACML profile; leave it out.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name of your own, for `multiRequests` to refer to.
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
    impl ::std::convert::TryFrom<XacmlCategory> for super::XacmlCategory {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlCategory,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attribute: value.attribute?,
                category_id: value.category_id?,
                content: value.content?,
                id: value.id?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlCategory> for XacmlCategory {
        fn from(value: super::XacmlCategory) -> Self {
            Self {
                attribute: Ok(value.attribute),
                category_id: Ok(value.category_id),
                content: Ok(value.content),
                id: Ok(value.id),
            }
        }
    }
    /// Builder of [`XacmlMultiRequests`](super::XacmlMultiRequests).
    #[derive(Clone, Debug)]
    pub struct XacmlMultiRequests {
        request_reference: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlRequestReference>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlMultiRequests {
        fn default() -> Self {
            Self {
                request_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlMultiRequests {
        /// One entry per question; answers come in the same order. With fewer than two the request counts as a single one.
        pub fn request_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlRequestReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.request_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_reference: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<XacmlMultiRequests> for super::XacmlMultiRequests {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlMultiRequests,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                request_reference: value.request_reference?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlMultiRequests> for XacmlMultiRequests {
        fn from(value: super::XacmlMultiRequests) -> Self {
            Self {
                request_reference: Ok(value.request_reference),
            }
        }
    }
    /// Builder of [`XacmlObligation`](super::XacmlObligation).
    #[derive(Clone, Debug)]
    pub struct XacmlObligation {
        attribute_assignment: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlAttributeAssignment>>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlObligation {
        fn default() -> Self {
            Self {
                attribute_assignment: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlObligation {
        /// Its values.
        pub fn attribute_assignment<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::XacmlAttributeAssignment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attribute_assignment = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for attribute_assignment: {e}"
                    )
                });
            self
        }
        /// URI of the obligation. The login level is the one to expect.
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
    impl ::std::convert::TryFrom<XacmlObligation> for super::XacmlObligation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlObligation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attribute_assignment: value.attribute_assignment?,
                id: value.id?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlObligation> for XacmlObligation {
        fn from(value: super::XacmlObligation) -> Self {
            Self {
                attribute_assignment: Ok(value.attribute_assignment),
                id: Ok(value.id),
            }
        }
    }
    /// Builder of [`XacmlPolicyIdentifierList`](super::XacmlPolicyIdentifierList).
    #[derive(Clone, Debug)]
    pub struct XacmlPolicyIdentifierList {
        policy_id_reference: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlPolicyReference>>,
            ::std::string::String,
        >,
        policy_set_id_reference: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlPolicyReference>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlPolicyIdentifierList {
        fn default() -> Self {
            Self {
                policy_id_reference: Ok(::std::default::Default::default()),
                policy_set_id_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlPolicyIdentifierList {
        /// Single policies.
        pub fn policy_id_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlPolicyReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.policy_id_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for policy_id_reference: {e}"
                    )
                });
            self
        }
        /// Policy sets.
        pub fn policy_set_id_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlPolicyReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.policy_set_id_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for policy_set_id_reference: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<XacmlPolicyIdentifierList>
    for super::XacmlPolicyIdentifierList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlPolicyIdentifierList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                policy_id_reference: value.policy_id_reference?,
                policy_set_id_reference: value.policy_set_id_reference?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlPolicyIdentifierList>
    for XacmlPolicyIdentifierList {
        fn from(value: super::XacmlPolicyIdentifierList) -> Self {
            Self {
                policy_id_reference: Ok(value.policy_id_reference),
                policy_set_id_reference: Ok(value.policy_set_id_reference),
            }
        }
    }
    /// Builder of [`XacmlPolicyReference`](super::XacmlPolicyReference).
    #[derive(Clone, Debug)]
    pub struct XacmlPolicyReference {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlPolicyReference {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlPolicyReference {
        /// URI of the policy.
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
        /// `version`
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
    }
    impl ::std::convert::TryFrom<XacmlPolicyReference> for super::XacmlPolicyReference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlPolicyReference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                version: value.version?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlPolicyReference> for XacmlPolicyReference {
        fn from(value: super::XacmlPolicyReference) -> Self {
            Self {
                id: Ok(value.id),
                version: Ok(value.version),
            }
        }
    }
    /// Builder of [`XacmlRequest`](super::XacmlRequest).
    #[derive(Clone, Debug)]
    pub struct XacmlRequest {
        access_subject: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            ::std::string::String,
        >,
        action: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            ::std::string::String,
        >,
        category: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            ::std::string::String,
        >,
        combined_decision: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        intermediary_subject: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            ::std::string::String,
        >,
        multi_requests: ::std::result::Result<
            ::std::option::Option<super::XacmlMultiRequests>,
            ::std::string::String,
        >,
        recipient_subject: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            ::std::string::String,
        >,
        requesting_machine: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            ::std::string::String,
        >,
        return_policy_id_list: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        x_path_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlRequest {
        fn default() -> Self {
            Self {
                access_subject: Ok(::std::default::Default::default()),
                action: Ok(::std::default::Default::default()),
                category: Ok(::std::default::Default::default()),
                combined_decision: Ok(::std::default::Default::default()),
                intermediary_subject: Ok(::std::default::Default::default()),
                multi_requests: Ok(::std::default::Default::default()),
                recipient_subject: Ok(::std::default::Default::default()),
                requesting_machine: Ok(::std::default::Default::default()),
                resource: Ok(::std::default::Default::default()),
                return_policy_id_list: Ok(::std::default::Default::default()),
                x_path_version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlRequest {
        /// Who wants access: a person, an organisation or a system user. Categories of this kind, usually one; several in a multi-request.
        pub fn access_subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access_subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_subject: {e}")
                });
            self
        }
        /// Categories of this kind, usually one; several in a multi-request.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Categories other than the named ones below.
        pub fn category<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.category = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for category: {e}")
                });
            self
        }
        /// Part of the XACML profile; leave it out.
        pub fn combined_decision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.combined_decision = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for combined_decision: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Part of the XACML profile; leave it out.
        pub fn intermediary_subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.intermediary_subject = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for intermediary_subject: {e}"
                    )
                });
            self
        }
        /// Which categories belong together, when there are several questions.
        pub fn multi_requests<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::XacmlMultiRequests>,
            T::Error: ::std::fmt::Display,
        {
            self.multi_requests = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for multi_requests: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Part of the XACML profile; leave it out.
        pub fn recipient_subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient_subject: {e}")
                });
            self
        }
        /// Part of the XACML profile; leave it out.
        pub fn requesting_machine<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.requesting_machine = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requesting_machine: {e}"
                    )
                });
            self
        }
        /// Categories of this kind, usually one; several in a multi-request.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
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
        /// Whether the answer should name the policies used.
        pub fn return_policy_id_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.return_policy_id_list = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for return_policy_id_list: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Part of the XACML profile; leave it out.
        pub fn x_path_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.x_path_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for x_path_version: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<XacmlRequest> for super::XacmlRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_subject: value.access_subject?,
                action: value.action?,
                category: value.category?,
                combined_decision: value.combined_decision?,
                intermediary_subject: value.intermediary_subject?,
                multi_requests: value.multi_requests?,
                recipient_subject: value.recipient_subject?,
                requesting_machine: value.requesting_machine?,
                resource: value.resource?,
                return_policy_id_list: value.return_policy_id_list?,
                x_path_version: value.x_path_version?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlRequest> for XacmlRequest {
        fn from(value: super::XacmlRequest) -> Self {
            Self {
                access_subject: Ok(value.access_subject),
                action: Ok(value.action),
                category: Ok(value.category),
                combined_decision: Ok(value.combined_decision),
                intermediary_subject: Ok(value.intermediary_subject),
                multi_requests: Ok(value.multi_requests),
                recipient_subject: Ok(value.recipient_subject),
                requesting_machine: Ok(value.requesting_machine),
                resource: Ok(value.resource),
                return_policy_id_list: Ok(value.return_policy_id_list),
                x_path_version: Ok(value.x_path_version),
            }
        }
    }
    /// Builder of [`XacmlRequestReference`](super::XacmlRequestReference).
    #[derive(Clone, Debug)]
    pub struct XacmlRequestReference {
        reference_id: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlRequestReference {
        fn default() -> Self {
            Self {
                reference_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlRequestReference {
        /// Ids of a subject, an action and a resource.
        pub fn reference_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reference_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reference_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<XacmlRequestReference>
    for super::XacmlRequestReference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlRequestReference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                reference_id: value.reference_id?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlRequestReference> for XacmlRequestReference {
        fn from(value: super::XacmlRequestReference) -> Self {
            Self {
                reference_id: Ok(value.reference_id),
            }
        }
    }
    /// Builder of [`XacmlRequestRoot`](super::XacmlRequestRoot).
    #[derive(Clone, Debug)]
    pub struct XacmlRequestRoot {
        request: ::std::result::Result<
            ::std::option::Option<super::XacmlRequest>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlRequestRoot {
        fn default() -> Self {
            Self {
                request: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlRequestRoot {
        /// The request itself.
        pub fn request<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::XacmlRequest>,
            T::Error: ::std::fmt::Display,
        {
            self.request = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for request: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<XacmlRequestRoot> for super::XacmlRequestRoot {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlRequestRoot,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { request: value.request? })
        }
    }
    impl ::std::convert::From<super::XacmlRequestRoot> for XacmlRequestRoot {
        fn from(value: super::XacmlRequestRoot) -> Self {
            Self { request: Ok(value.request) }
        }
    }
    /// Builder of [`XacmlResponse`](super::XacmlResponse).
    #[derive(Clone, Debug)]
    pub struct XacmlResponse {
        response: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlResult>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlResponse {
        fn default() -> Self {
            Self {
                response: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlResponse {
        /// One result per question.
        pub fn response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlResult>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.response = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for response: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<XacmlResponse> for super::XacmlResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { response: value.response? })
        }
    }
    impl ::std::convert::From<super::XacmlResponse> for XacmlResponse {
        fn from(value: super::XacmlResponse) -> Self {
            Self {
                response: Ok(value.response),
            }
        }
    }
    /// Builder of [`XacmlResult`](super::XacmlResult).
    #[derive(Clone, Debug)]
    pub struct XacmlResult {
        associate_advice: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlObligation>>,
            ::std::string::String,
        >,
        category: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            ::std::string::String,
        >,
        decision: ::std::result::Result<super::XacmlDecision, ::std::string::String>,
        obligations: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlObligation>>,
            ::std::string::String,
        >,
        policy_identifier_list: ::std::result::Result<
            ::std::option::Option<super::XacmlPolicyIdentifierList>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::XacmlStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlResult {
        fn default() -> Self {
            Self {
                associate_advice: Ok(::std::default::Default::default()),
                category: Ok(::std::default::Default::default()),
                decision: Err("no value supplied for decision".to_string()),
                obligations: Ok(::std::default::Default::default()),
                policy_identifier_list: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlResult {
        /// Hints without force.
        pub fn associate_advice<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlObligation>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.associate_advice = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for associate_advice: {e}")
                });
            self
        }
        /// The attributes that were to be included in the result.
        pub fn category<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlCategory>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.category = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for category: {e}")
                });
            self
        }
        /// The answer itself.
        pub fn decision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::XacmlDecision>,
            T::Error: ::std::fmt::Display,
        {
            self.decision = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for decision: {e}")
                });
            self
        }
        /// What the caller has to enforce if the decision is `Permit`.
        pub fn obligations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::XacmlObligation>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.obligations = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for obligations: {e}")
                });
            self
        }
        /// The policies used, if asked for.
        pub fn policy_identifier_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::XacmlPolicyIdentifierList>,
            T::Error: ::std::fmt::Display,
        {
            self.policy_identifier_list = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for policy_identifier_list: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How the evaluation went; worth a look when the decision is `Indeterminate`.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::XacmlStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<XacmlResult> for super::XacmlResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                associate_advice: value.associate_advice?,
                category: value.category?,
                decision: value.decision?,
                obligations: value.obligations?,
                policy_identifier_list: value.policy_identifier_list?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlResult> for XacmlResult {
        fn from(value: super::XacmlResult) -> Self {
            Self {
                associate_advice: Ok(value.associate_advice),
                category: Ok(value.category),
                decision: Ok(value.decision),
                obligations: Ok(value.obligations),
                policy_identifier_list: Ok(value.policy_identifier_list),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`XacmlStatus`](super::XacmlStatus).
    #[derive(Clone, Debug)]
    pub struct XacmlStatus {
        status_code: ::std::result::Result<
            ::std::option::Option<super::XacmlStatusCode>,
            ::std::string::String,
        >,
        status_details: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        status_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlStatus {
        fn default() -> Self {
            Self {
                status_code: Ok(::std::default::Default::default()),
                status_details: Ok(::std::default::Default::default()),
                status_message: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlStatus {
        /// The code.
        pub fn status_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::XacmlStatusCode>,
            T::Error: ::std::fmt::Display,
        {
            self.status_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `statusDetails`
        pub fn status_details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.status_details = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_details: {e}")
                });
            self
        }
        /// Text for people.
        pub fn status_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_message: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<XacmlStatus> for super::XacmlStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                status_code: value.status_code?,
                status_details: value.status_details?,
                status_message: value.status_message?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlStatus> for XacmlStatus {
        fn from(value: super::XacmlStatus) -> Self {
            Self {
                status_code: Ok(value.status_code),
                status_details: Ok(value.status_details),
                status_message: Ok(value.status_message),
            }
        }
    }
    /// Builder of [`XacmlStatusCode`](super::XacmlStatusCode).
    #[derive(Clone, Debug)]
    pub struct XacmlStatusCode {
        status_code: ::std::result::Result<
            ::std::option::Option<::std::boxed::Box<super::XacmlStatusCode>>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for XacmlStatusCode {
        fn default() -> Self {
            Self {
                status_code: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl XacmlStatusCode {
        /// A finer code inside, if any.
        pub fn status_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::boxed::Box<super::XacmlStatusCode>>,
            T::Error: ::std::fmt::Display,
        {
            self.status_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A URI that ends in `ok`, `missing-attribute`, `syntax-error` or `processing-error`.
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
    impl ::std::convert::TryFrom<XacmlStatusCode> for super::XacmlStatusCode {
        type Error = super::error::ConversionError;
        fn try_from(
            value: XacmlStatusCode,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                status_code: value.status_code?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::XacmlStatusCode> for XacmlStatusCode {
        fn from(value: super::XacmlStatusCode) -> Self {
            Self {
                status_code: Ok(value.status_code),
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
        ("AttributeMatch", generator.subschema_for::<AttributeMatch>()),
        ("Party", generator.subschema_for::<Party>()),
        ("PartyType", generator.subschema_for::<PartyType>()),
        ("PolicyMatch", generator.subschema_for::<PolicyMatch>()),
        ("RequestToDelete", generator.subschema_for::<RequestToDelete>()),
        ("ResourceAction", generator.subschema_for::<ResourceAction>()),
        ("ResourcePolicy", generator.subschema_for::<ResourcePolicy>()),
        ("ResourcePolicyResponse", generator.subschema_for::<ResourcePolicyResponse>()),
        ("Role", generator.subschema_for::<Role>()),
        ("RoleGrant", generator.subschema_for::<RoleGrant>()),
        ("Rule", generator.subschema_for::<Rule>()),
        ("RuleQuery", generator.subschema_for::<RuleQuery>()),
        ("RuleType", generator.subschema_for::<RuleType>()),
        ("XacmlJsonAttributeExternal", generator.subschema_for::<XacmlAttribute>()),
        ("XacmlJsonAttributeAssignmentExternal", generator.subschema_for::<XacmlAttributeAssignment>()),
        ("XacmlJsonCategoryExternal", generator.subschema_for::<XacmlCategory>()),
        ("XacmlDecision", generator.subschema_for::<XacmlDecision>()),
        ("XacmlJsonMultiRequestsExternal", generator.subschema_for::<XacmlMultiRequests>()),
        ("XacmlJsonObligationOrAdviceExternal", generator.subschema_for::<XacmlObligation>()),
        ("XacmlJsonPolicyIdentifierListExternal", generator.subschema_for::<XacmlPolicyIdentifierList>()),
        ("XacmlJsonIdReferenceExternal", generator.subschema_for::<XacmlPolicyReference>()),
        ("XacmlJsonRequestExternal", generator.subschema_for::<XacmlRequest>()),
        ("XacmlJsonRequestReferenceExternal", generator.subschema_for::<XacmlRequestReference>()),
        ("XacmlJsonRequestRootExternal", generator.subschema_for::<XacmlRequestRoot>()),
        ("XacmlJsonResponseExternal", generator.subschema_for::<XacmlResponse>()),
        ("XacmlJsonResultExternal", generator.subschema_for::<XacmlResult>()),
        ("XacmlJsonStatusExternal", generator.subschema_for::<XacmlStatus>()),
        ("XacmlJsonStatusCodeExternal", generator.subschema_for::<XacmlStatusCode>()),
    ]
}
