// Machine-written by `cargo xtask regenerate` from altinn2-enduser-authorization-v0.json (version 1.0.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// What a right allows. `Access` is the only action of link services and API schemes; the `Archive` ones apply after submission.
    pub enum Action: str {
        Read = "Read",
        Write = "Write",
        Sign = "Sign",
        ArchiveRead = "ArchiveRead",
        ArchiveDelete = "ArchiveDelete",
        Access = "Access",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}/get/parameters/language` of the document.
    pub enum Language: i64 {
        Value1033 = 1033 "Value1033",
        Value1044 = 1044 "Value1044",
        Value2068 = 2068 "Value2068",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How the holder came to have a right: delegated to them, through a key role, through a main unit, or as part of a role (`RoleTypeRights`).
    pub enum RightSourceType: str {
        DirectlyDelegated = "DirectlyDelegated",
        InheritedViaKeyRole = "InheritedViaKeyRole",
        InheritedAsSubunit = "InheritedAsSubunit",
        InheritedAsSubunitViaKeyRole = "InheritedAsSubunitViaKeyRole",
        RoleTypeRights = "RoleTypeRights",
        DirectlyDelegatedRights = "DirectlyDelegatedRights",
        PartyRights = "PartyRights",
        ReporteeElementRights = "ReporteeElementRights",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/components/schemas/Right-GET/properties/RightType` of the document.
    pub enum RightType: str {
        Service = "Service",
        Message = "Message",
        SystemResource = "SystemResource",
    } else Unknown
}

/// Letter code of a role from Altinn or a register; local roles have none.
pub type RoleDefinitionCode = ::std::string::String;

/// Number of a role definition. The same role can have different numbers in production and test.
pub type RoleDefinitionId = i64;

/// Explanation of what a role is for, in the language asked for.
pub type RoleDescription = ::std::string::String;

/// Display name of a role, in the language asked for.
pub type RoleName = ::std::string::String;

::altinn_runtime::open_enum! {
    /// Where a role comes from: `Altinn` defines it, `External` is a national register, `Local` is the party itself.
    pub enum RoleType: str {
        Altinn = "Altinn",
        External = "External",
        Local = "Local",
    } else Unknown
}

/// Id of the rule behind a right in an Altinn 3 app. Empty for rights that come with a role.
pub type RuleGuid = ::std::string::String;

/// First half of the identity of an Altinn II service.
pub type ServiceCode = ::std::string::String;

/// Second half of the identity of an Altinn II service: the number of its edition.
pub type ServiceEditionCode = i64;

/// A right in an Altinn 3 app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppRight {
    /// What may be done, in the words of the app; often `read` or `write`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Action")]
    pub action: ::std::option::Option<::std::string::String>,
    /// The app as owner code, slash, app name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "AltinnAppId")]
    pub altinn_app_id: ::std::option::Option<::std::string::String>,
    /// Whether the holder may pass the right on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsDelegatable")]
    pub is_delegatable: ::std::option::Option<bool>,
    /// Kind of resource as a URN, for example `urn:altinn:task` or `urn:altinn:end-event`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ResourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// The task or event itself, such as `Task_1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ResourceValue")]
    pub resource_value: ::std::option::Option<::std::string::String>,
    /// `RightSourceType`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightSourceType")]
    pub right_source_type: ::std::option::Option<RightSourceType>,
    /// `RuleGuid`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RuleGuid")]
    pub rule_guid: ::std::option::Option<::std::string::String>,
}
impl AppRight {
    pub fn builder() -> builder::AppRight {
        ::std::default::Default::default()
    }
}
/// A right in an Altinn 3 app to delegate.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AppRightInput {
    /// `RuleGuid`
    #[serde(rename = "RuleGuid")]
    pub rule_guid: ::std::string::String,
}
impl AppRightInput {
    pub fn builder() -> builder::AppRightInput {
        ::std::default::Default::default()
    }
}
/// Who shall receive which roles and rights. Fill in one way to identify the receiver.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DelegationInput {
    /// Where to send the notification when the receiver has no registered address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Email")]
    pub email: ::std::option::Option<::std::string::String>,
    /// What to give. Leave lists out that would be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<DelegationInputEmbedded>,
    /// Last name of the person as in the population register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "LastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Name of the organisation exactly as registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Name")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Receiver is an organisation; send `Name` too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "OrganizationNumber")]
    pub organization_number: ::std::option::Option<::std::string::String>,
    /// Receiver is a person, by the eleven digit national identity number; send `LastName` too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SocialSecurityNumber")]
    pub social_security_number: ::std::option::Option<::std::string::String>,
    /// Receiver is an enterprise user, or a person who has chosen a user name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "UserName")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for DelegationInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DelegationInput")
            .field("email", &self.email)
            .field("embedded", &self.embedded)
            .field("last_name", &self.last_name)
            .field("name", &self.name)
            .field("organization_number", &self.organization_number)
            .field("social_security_number", &::std::format_args!("(not shown)"))
            .field("user_name", &self.user_name)
            .finish()
    }
}
impl DelegationInput {
    pub fn builder() -> builder::DelegationInput {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-POST/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DelegationInputEmbedded {
    /// `Apprights`
    #[serde(rename = "Apprights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub apprights: ::altinn_runtime::Optional<::std::vec::Vec<AppRightInput>>,
    /// `Rights`
    #[serde(rename = "Rights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<RightInput>>,
    /// `Roles`
    #[serde(rename = "Roles")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub roles: ::altinn_runtime::Optional<::std::vec::Vec<RoleInput>>,
}
impl DelegationInputEmbedded {
    pub fn builder() -> builder::DelegationInputEmbedded {
        ::std::default::Default::default()
    }
}
/// `hal-links-self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct HalLinksSelf {
    /// `self`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "self")]
    pub self_: ::std::option::Option<HalLinksSelfSelf>,
}
impl HalLinksSelf {
    pub fn builder() -> builder::HalLinksSelf {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/hal-links-self/properties/self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct HalLinksSelfSelf {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl HalLinksSelfSelf {
    pub fn builder() -> builder::HalLinksSelfSelf {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1apprights/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListAppRightsResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListAppRightsResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListAppRightsResponse {
    pub fn builder() -> builder::ListAppRightsResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1apprights/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListAppRightsResponseEmbedded {
    /// `rights`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<AppRight>>,
}
impl ListAppRightsResponseEmbedded {
    pub fn builder() -> builder::ListAppRightsResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1apprights/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightHolderAppRightsResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListRightHolderAppRightsResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListRightHolderAppRightsResponse {
    pub fn builder() -> builder::ListRightHolderAppRightsResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1apprights/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightHolderAppRightsResponseEmbedded {
    /// `apprights`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub apprights: ::altinn_runtime::Optional<::std::vec::Vec<AppRight>>,
}
impl ListRightHolderAppRightsResponseEmbedded {
    pub fn builder() -> builder::ListRightHolderAppRightsResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1rights/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightHolderRightsResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListRightHolderRightsResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListRightHolderRightsResponse {
    pub fn builder() -> builder::ListRightHolderRightsResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1rights/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightHolderRightsResponseEmbedded {
    /// `rights`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
}
impl ListRightHolderRightsResponseEmbedded {
    pub fn builder() -> builder::ListRightHolderRightsResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1roles/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightHolderRolesResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListRightHolderRolesResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListRightHolderRolesResponse {
    pub fn builder() -> builder::ListRightHolderRolesResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1roles/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightHolderRolesResponseEmbedded {
    /// `roles`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub roles: ::altinn_runtime::Optional<::std::vec::Vec<Role>>,
}
impl ListRightHolderRolesResponseEmbedded {
    pub fn builder() -> builder::ListRightHolderRolesResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1Delegations/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightHoldersResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListRightHoldersResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListRightHoldersResponse {
    pub fn builder() -> builder::ListRightHoldersResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1Delegations/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightHoldersResponseEmbedded {
    /// `rightholders`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rightholders: ::altinn_runtime::Optional<::std::vec::Vec<RightHolder>>,
}
impl ListRightHoldersResponseEmbedded {
    pub fn builder() -> builder::ListRightHoldersResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1rights/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightsResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListRightsResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListRightsResponse {
    pub fn builder() -> builder::ListRightsResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1rights/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRightsResponseEmbedded {
    /// `rights`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
}
impl ListRightsResponseEmbedded {
    pub fn builder() -> builder::ListRightsResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1RoleDefinitions/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRoleDefinitionsResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListRoleDefinitionsResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListRoleDefinitionsResponse {
    pub fn builder() -> builder::ListRoleDefinitionsResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1RoleDefinitions/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRoleDefinitionsResponseEmbedded {
    /// `roledefinitions`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub roledefinitions: ::altinn_runtime::Optional<::std::vec::Vec<RoleDefinition>>,
}
impl ListRoleDefinitionsResponseEmbedded {
    pub fn builder() -> builder::ListRoleDefinitionsResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1roles/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListRolesResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListRolesResponse {
    pub fn builder() -> builder::ListRolesResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1{who}~1authorization~1roles/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListRolesResponseEmbedded {
    /// `roles`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub roles: ::altinn_runtime::Optional<::std::vec::Vec<Role>>,
}
impl ListRolesResponseEmbedded {
    pub fn builder() -> builder::ListRolesResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// One action on one service, system resource or message that somebody may carry out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Right {
    /// `Action`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Action")]
    pub action: ::std::option::Option<Action>,
    /// When the right was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "DelegatedTime")]
    pub delegated_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Name of whoever gave the right.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Delegator")]
    pub delegator: ::std::option::Option<::std::string::String>,
    /// Whether the right came about through a consent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsConsentDelegation")]
    pub is_consent_delegation: ::std::option::Option<bool>,
    /// Whether the holder may pass the right on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsDelegatable")]
    pub is_delegatable: ::std::option::Option<bool>,
    /// Set for a right to a single message only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "MessageID")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// Number of the grant, used to take it back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightID")]
    pub right_id: ::std::option::Option<i64>,
    /// `RightSourceType`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightSourceType")]
    pub right_source_type: ::std::option::Option<RightSourceType>,
    /// What the right is about; it decides which of the identifying members are present.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightType")]
    pub right_type: ::std::option::Option<RightType>,
    /// `ServiceCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::option::Option<::std::string::String>,
    /// `ServiceEditionCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: ::std::option::Option<i64>,
    /// Name of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceOwner")]
    pub service_owner: ::std::option::Option<::std::string::String>,
    /// Short code of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceOwnerCode")]
    pub service_owner_code: ::std::option::Option<::std::string::String>,
    /// Set for a right to a system resource only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SystemResourceID")]
    pub system_resource_id: ::std::option::Option<::std::string::String>,
    /// When the right ends; absent when it has no end.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ValidToDate")]
    pub valid_to_date: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl Right {
    pub fn builder() -> builder::Right {
        ::std::default::Default::default()
    }
}
/// Somebody with access to a party, without telling which access.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolder {
    /// Text about why the access was given, if there is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "DelegationContext")]
    pub delegation_context: ::std::option::Option<::std::string::String>,
    /// Address for notifications, if the server shows one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Email")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Present for people only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "LastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Where the roles and rights of the holder are found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<RightHolderLinks>,
    /// Full name of the person or organisation, or the user name of an enterprise user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Name")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Present for organisations only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "OrganizationNumber")]
    pub organization_number: ::std::option::Option<::std::string::String>,
    /// Identifies the holder in the other operations: `r` and digits for people and organisations, `u` and digits for enterprise users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightHolderId")]
    pub right_holder_id: ::std::option::Option<::std::string::String>,
    /// Present for people only, with the last five digits masked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SocialSecurityNumber")]
    pub social_security_number: ::std::option::Option<::std::string::String>,
    /// Present for enterprise users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "UserName")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for RightHolder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RightHolder")
            .field("delegation_context", &self.delegation_context)
            .field("email", &self.email)
            .field("last_name", &self.last_name)
            .field("links", &self.links)
            .field("name", &self.name)
            .field("organization_number", &self.organization_number)
            .field("right_holder_id", &self.right_holder_id)
            .field("social_security_number", &::std::format_args!("(not shown)"))
            .field("user_name", &self.user_name)
            .finish()
    }
}
impl RightHolder {
    pub fn builder() -> builder::RightHolder {
        ::std::default::Default::default()
    }
}
/// Somebody with access to a party, with every role and right they hold for it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetails {
    /// Text about why the access was given, if there is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "DelegationContext")]
    pub delegation_context: ::std::option::Option<::std::string::String>,
    /// Address for notifications, if the server shows one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Email")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Present for people only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "LastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Where the roles and rights of the holder are found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<RightHolderDetailsLinks>,
    /// Full name of the person or organisation, or the user name of an enterprise user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Name")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Present for organisations only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "OrganizationNumber")]
    pub organization_number: ::std::option::Option<::std::string::String>,
    /// Identifies the holder in the other operations: `r` and digits for people and organisations, `u` and digits for enterprise users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightHolderId")]
    pub right_holder_id: ::std::option::Option<::std::string::String>,
    /// The service rights, under `_embedded`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Rights")]
    pub rights: ::std::option::Option<RightHolderDetailsRights>,
    /// The roles, under `_embedded`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Roles")]
    pub roles: ::std::option::Option<RightHolderDetailsRoles>,
    /// Present for people only, with the last five digits masked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SocialSecurityNumber")]
    pub social_security_number: ::std::option::Option<::std::string::String>,
    /// Present for enterprise users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "UserName")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for RightHolderDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RightHolderDetails")
            .field("delegation_context", &self.delegation_context)
            .field("email", &self.email)
            .field("last_name", &self.last_name)
            .field("links", &self.links)
            .field("name", &self.name)
            .field("organization_number", &self.organization_number)
            .field("right_holder_id", &self.right_holder_id)
            .field("rights", &self.rights)
            .field("roles", &self.roles)
            .field("social_security_number", &::std::format_args!("(not shown)"))
            .field("user_name", &self.user_name)
            .finish()
    }
}
impl RightHolderDetails {
    pub fn builder() -> builder::RightHolderDetails {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsLinks {
    /// `apprights`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub apprights: ::std::option::Option<RightHolderDetailsLinksApprights>,
    /// `rights`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rights: ::std::option::Option<RightHolderDetailsLinksRights>,
    /// `roles`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub roles: ::std::option::Option<RightHolderDetailsLinksRoles>,
    /// `self`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "self")]
    pub self_: ::std::option::Option<RightHolderDetailsLinksSelf>,
}
impl RightHolderDetailsLinks {
    pub fn builder() -> builder::RightHolderDetailsLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/_links/properties/apprights` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsLinksApprights {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RightHolderDetailsLinksApprights {
    pub fn builder() -> builder::RightHolderDetailsLinksApprights {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/_links/properties/rights` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsLinksRights {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RightHolderDetailsLinksRights {
    pub fn builder() -> builder::RightHolderDetailsLinksRights {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/_links/properties/roles` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsLinksRoles {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RightHolderDetailsLinksRoles {
    pub fn builder() -> builder::RightHolderDetailsLinksRoles {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/_links/properties/self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsLinksSelf {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RightHolderDetailsLinksSelf {
    pub fn builder() -> builder::RightHolderDetailsLinksSelf {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/Rights` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsRights {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<RightHolderDetailsRightsEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl RightHolderDetailsRights {
    pub fn builder() -> builder::RightHolderDetailsRights {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/Rights/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsRightsEmbedded {
    /// `rights`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
}
impl RightHolderDetailsRightsEmbedded {
    pub fn builder() -> builder::RightHolderDetailsRightsEmbedded {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/Roles` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsRoles {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<RightHolderDetailsRolesEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl RightHolderDetailsRoles {
    pub fn builder() -> builder::RightHolderDetailsRoles {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET-receiverID/properties/Roles/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderDetailsRolesEmbedded {
    /// `roles`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub roles: ::altinn_runtime::Optional<::std::vec::Vec<Role>>,
}
impl RightHolderDetailsRolesEmbedded {
    pub fn builder() -> builder::RightHolderDetailsRolesEmbedded {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderLinks {
    /// `apprights`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub apprights: ::std::option::Option<RightHolderLinksApprights>,
    /// `rights`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rights: ::std::option::Option<RightHolderLinksRights>,
    /// `roles`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub roles: ::std::option::Option<RightHolderLinksRoles>,
    /// `self`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "self")]
    pub self_: ::std::option::Option<RightHolderLinksSelf>,
}
impl RightHolderLinks {
    pub fn builder() -> builder::RightHolderLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET/properties/_links/properties/apprights` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderLinksApprights {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RightHolderLinksApprights {
    pub fn builder() -> builder::RightHolderLinksApprights {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET/properties/_links/properties/rights` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderLinksRights {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RightHolderLinksRights {
    pub fn builder() -> builder::RightHolderLinksRights {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET/properties/_links/properties/roles` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderLinksRoles {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RightHolderLinksRoles {
    pub fn builder() -> builder::RightHolderLinksRoles {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RightHolder-GET/properties/_links/properties/self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RightHolderLinksSelf {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RightHolderLinksSelf {
    pub fn builder() -> builder::RightHolderLinksSelf {
        ::std::default::Default::default()
    }
}
/// One action on one service, to delegate or to put into a role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RightInput {
    /// `Action`
    #[serde(rename = "Action")]
    pub action: Action,
    /// `ServiceCode`
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::string::String,
    /// `ServiceEditionCode`
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: i64,
}
impl RightInput {
    pub fn builder() -> builder::RightInput {
        ::std::default::Default::default()
    }
}
/// A role that somebody holds for a party.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Role {
    /// When the role was given; the server sends it without an offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "DelegatedTime")]
    pub delegated_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Name of whoever gave the role; empty when nobody did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Delegator")]
    pub delegator: ::std::option::Option<::std::string::String>,
    /// Leads to the definition of the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<RoleLinks>,
    /// `RoleDefinitionCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionCode")]
    pub role_definition_code: ::std::option::Option<::std::string::String>,
    /// `RoleDefinitionId`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionId")]
    pub role_definition_id: ::std::option::Option<i64>,
    /// `RoleDescription`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDescription")]
    pub role_description: ::std::option::Option<::std::string::String>,
    /// Number of this one grant, used to take it back. Absent for roles that follow from another role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleId")]
    pub role_id: ::std::option::Option<i64>,
    /// `RoleName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleName")]
    pub role_name: ::std::option::Option<::std::string::String>,
    /// `RoleType`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleType")]
    pub role_type: ::std::option::Option<RoleType>,
}
impl Role {
    pub fn builder() -> builder::Role {
        ::std::default::Default::default()
    }
}
/// A role definition in a list, without its rights.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleDefinition {
    /// Numbers of the roles that come along with this one.
    #[serde(rename = "ChildRoleDefinitionIds")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub child_role_definition_ids: ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
    /// Points at the definition itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
    /// Numbers of the roles whose holders get this role as well.
    #[serde(rename = "ParentRoleDefinitionIds")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub parent_role_definition_ids: ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
    /// `RoleDefinitionCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionCode")]
    pub role_definition_code: ::std::option::Option<::std::string::String>,
    /// `RoleDefinitionId`
    #[serde(rename = "RoleDefinitionId")]
    pub role_definition_id: i64,
    /// `RoleDescription`
    #[serde(rename = "RoleDescription")]
    pub role_description: ::std::string::String,
    /// `RoleName`
    #[serde(rename = "RoleName")]
    pub role_name: ::std::string::String,
    /// `RoleType`
    #[serde(rename = "RoleType")]
    pub role_type: RoleType,
}
impl RoleDefinition {
    pub fn builder() -> builder::RoleDefinition {
        ::std::default::Default::default()
    }
}
/// A role definition together with the rights it gives.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleDefinitionDetails {
    /// Numbers of the roles that come along with this one.
    #[serde(rename = "ChildRoleDefinitionIds")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub child_role_definition_ids: ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
    /// Numbers of the roles whose holders get this role as well.
    #[serde(rename = "ParentRoleDefinitionIds")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub parent_role_definition_ids: ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
    /// The rights of the role, under `_embedded`.
    #[serde(rename = "Rights")]
    pub rights: RoleDefinitionDetailsRights,
    /// `RoleDefinitionCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionCode")]
    pub role_definition_code: ::std::option::Option<::std::string::String>,
    /// `RoleDefinitionId`
    #[serde(rename = "RoleDefinitionId")]
    pub role_definition_id: i64,
    /// `RoleDescription`
    #[serde(rename = "RoleDescription")]
    pub role_description: ::std::string::String,
    /// `RoleName`
    #[serde(rename = "RoleName")]
    pub role_name: ::std::string::String,
    /// `RoleType`
    #[serde(rename = "RoleType")]
    pub role_type: RoleType,
}
impl RoleDefinitionDetails {
    pub fn builder() -> builder::RoleDefinitionDetails {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RoleDefinition-GET-roleTypeId/properties/Rights` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleDefinitionDetailsRights {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<RoleDefinitionDetailsRightsEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl RoleDefinitionDetailsRights {
    pub fn builder() -> builder::RoleDefinitionDetailsRights {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RoleDefinition-GET-roleTypeId/properties/Rights/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleDefinitionDetailsRightsEmbedded {
    /// `rights`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<Right>>,
}
impl RoleDefinitionDetailsRightsEmbedded {
    pub fn builder() -> builder::RoleDefinitionDetailsRightsEmbedded {
        ::std::default::Default::default()
    }
}
/// A local role to create or to put in place of an earlier one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RoleDefinitionInput {
    /// The contents of the role: its `Rights`.
    #[serde(rename = "_embedded")]
    pub embedded: RoleDefinitionInputEmbedded,
    /// `RoleDescription`
    #[serde(rename = "RoleDescription")]
    pub role_description: ::std::string::String,
    /// `RoleName`
    #[serde(rename = "RoleName")]
    pub role_name: ::std::string::String,
    /// May be left out: the caller can only make local roles.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleType")]
    pub role_type: ::std::option::Option<RoleType>,
}
impl RoleDefinitionInput {
    pub fn builder() -> builder::RoleDefinitionInput {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RoleDefinition-POST/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RoleDefinitionInputEmbedded {
    /// `Rights`
    #[serde(rename = "Rights")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rights: ::altinn_runtime::Optional<::std::vec::Vec<RightInput>>,
}
impl RoleDefinitionInputEmbedded {
    pub fn builder() -> builder::RoleDefinitionInputEmbedded {
        ::std::default::Default::default()
    }
}
/// A role to delegate, named by its definition.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RoleInput {
    /// `RoleDefinitionId`
    #[serde(rename = "RoleDefinitionId")]
    pub role_definition_id: i64,
}
impl RoleInput {
    pub fn builder() -> builder::RoleInput {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Role-GET/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleLinks {
    /// `roledefinition`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub roledefinition: ::std::option::Option<RoleLinksRoledefinition>,
}
impl RoleLinks {
    pub fn builder() -> builder::RoleLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Role-GET/properties/_links/properties/roledefinition` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleLinksRoledefinition {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RoleLinksRoledefinition {
    pub fn builder() -> builder::RoleLinksRoledefinition {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AppRight`](super::AppRight).
    #[derive(Clone, Debug)]
    pub struct AppRight {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        altinn_app_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_delegatable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        right_source_type: ::std::result::Result<
            ::std::option::Option<super::RightSourceType>,
            ::std::string::String,
        >,
        rule_guid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppRight {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                altinn_app_id: Ok(::std::default::Default::default()),
                is_delegatable: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                resource_value: Ok(::std::default::Default::default()),
                right_source_type: Ok(::std::default::Default::default()),
                rule_guid: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppRight {
        /// What may be done, in the words of the app; often `read` or `write`.
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
        /// The app as owner code, slash, app name.
        pub fn altinn_app_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn_app_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for altinn_app_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the holder may pass the right on.
        pub fn is_delegatable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delegatable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_delegatable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of resource as a URN, for example `urn:altinn:task` or `urn:altinn:end-event`.
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
        /// The task or event itself, such as `Task_1`.
        pub fn resource_value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_value = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_value: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RightSourceType`
        pub fn right_source_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightSourceType>,
            T::Error: ::std::fmt::Display,
        {
            self.right_source_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_source_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RuleGuid`
        pub fn rule_guid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.rule_guid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rule_guid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppRight> for super::AppRight {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppRight,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                altinn_app_id: value.altinn_app_id?,
                is_delegatable: value.is_delegatable?,
                resource_id: value.resource_id?,
                resource_value: value.resource_value?,
                right_source_type: value.right_source_type?,
                rule_guid: value.rule_guid?,
            })
        }
    }
    impl ::std::convert::From<super::AppRight> for AppRight {
        fn from(value: super::AppRight) -> Self {
            Self {
                action: Ok(value.action),
                altinn_app_id: Ok(value.altinn_app_id),
                is_delegatable: Ok(value.is_delegatable),
                resource_id: Ok(value.resource_id),
                resource_value: Ok(value.resource_value),
                right_source_type: Ok(value.right_source_type),
                rule_guid: Ok(value.rule_guid),
            }
        }
    }
    /// Builder of [`AppRightInput`](super::AppRightInput).
    #[derive(Clone, Debug)]
    pub struct AppRightInput {
        rule_guid: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AppRightInput {
        fn default() -> Self {
            Self {
                rule_guid: Err("no value supplied for rule_guid".to_string()),
            }
        }
    }
    impl AppRightInput {
        /// `RuleGuid`
        pub fn rule_guid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.rule_guid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rule_guid: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AppRightInput> for super::AppRightInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppRightInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                rule_guid: value.rule_guid?,
            })
        }
    }
    impl ::std::convert::From<super::AppRightInput> for AppRightInput {
        fn from(value: super::AppRightInput) -> Self {
            Self {
                rule_guid: Ok(value.rule_guid),
            }
        }
    }
    /// Builder of [`DelegationInput`](super::DelegationInput).
    #[derive(Clone)]
    pub struct DelegationInput {
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        embedded: ::std::result::Result<
            ::std::option::Option<super::DelegationInputEmbedded>,
            ::std::string::String,
        >,
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        social_security_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for DelegationInput {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DelegationInput")
                .field("email", &self.email)
                .field("embedded", &self.embedded)
                .field("last_name", &self.last_name)
                .field("name", &self.name)
                .field("organization_number", &self.organization_number)
                .field("social_security_number", &::std::format_args!("(not shown)"))
                .field("user_name", &self.user_name)
                .finish()
        }
    }
    impl ::std::default::Default for DelegationInput {
        fn default() -> Self {
            Self {
                email: Ok(::std::default::Default::default()),
                embedded: Ok(::std::default::Default::default()),
                last_name: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                organization_number: Ok(::std::default::Default::default()),
                social_security_number: Ok(::std::default::Default::default()),
                user_name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DelegationInput {
        /// Where to send the notification when the receiver has no registered address.
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
        /// What to give. Leave lists out that would be empty.
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DelegationInputEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Last name of the person as in the population register.
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
        /// Name of the organisation exactly as registered.
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
        /// Receiver is an organisation; send `Name` too.
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
        /// Receiver is a person, by the eleven digit national identity number; send `LastName` too.
        pub fn social_security_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.social_security_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for social_security_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Receiver is an enterprise user, or a person who has chosen a user name.
        pub fn user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DelegationInput> for super::DelegationInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email: value.email?,
                embedded: value.embedded?,
                last_name: value.last_name?,
                name: value.name?,
                organization_number: value.organization_number?,
                social_security_number: value.social_security_number?,
                user_name: value.user_name?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationInput> for DelegationInput {
        fn from(value: super::DelegationInput) -> Self {
            Self {
                email: Ok(value.email),
                embedded: Ok(value.embedded),
                last_name: Ok(value.last_name),
                name: Ok(value.name),
                organization_number: Ok(value.organization_number),
                social_security_number: Ok(value.social_security_number),
                user_name: Ok(value.user_name),
            }
        }
    }
    /// Builder of [`DelegationInputEmbedded`](super::DelegationInputEmbedded).
    #[derive(Clone, Debug)]
    pub struct DelegationInputEmbedded {
        apprights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AppRightInput>>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RightInput>>,
            ::std::string::String,
        >,
        roles: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RoleInput>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DelegationInputEmbedded {
        fn default() -> Self {
            Self {
                apprights: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                roles: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DelegationInputEmbedded {
        /// `Apprights`
        pub fn apprights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AppRightInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.apprights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for apprights: {e}")
                });
            self
        }
        /// `Rights`
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RightInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// `Roles`
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RoleInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DelegationInputEmbedded>
    for super::DelegationInputEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationInputEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                apprights: value.apprights?,
                rights: value.rights?,
                roles: value.roles?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationInputEmbedded>
    for DelegationInputEmbedded {
        fn from(value: super::DelegationInputEmbedded) -> Self {
            Self {
                apprights: Ok(value.apprights),
                rights: Ok(value.rights),
                roles: Ok(value.roles),
            }
        }
    }
    /// Builder of [`HalLinksSelf`](super::HalLinksSelf).
    #[derive(Clone, Debug)]
    pub struct HalLinksSelf {
        self_: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelfSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HalLinksSelf {
        fn default() -> Self {
            Self {
                self_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl HalLinksSelf {
        /// `self`
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelfSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<HalLinksSelf> for super::HalLinksSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HalLinksSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { self_: value.self_? })
        }
    }
    impl ::std::convert::From<super::HalLinksSelf> for HalLinksSelf {
        fn from(value: super::HalLinksSelf) -> Self {
            Self { self_: Ok(value.self_) }
        }
    }
    /// Builder of [`HalLinksSelfSelf`](super::HalLinksSelfSelf).
    #[derive(Clone, Debug)]
    pub struct HalLinksSelfSelf {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HalLinksSelfSelf {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl HalLinksSelfSelf {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<HalLinksSelfSelf> for super::HalLinksSelfSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HalLinksSelfSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::HalLinksSelfSelf> for HalLinksSelfSelf {
        fn from(value: super::HalLinksSelfSelf) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`ListAppRightsResponse`](super::ListAppRightsResponse).
    #[derive(Clone, Debug)]
    pub struct ListAppRightsResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListAppRightsResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListAppRightsResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListAppRightsResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListAppRightsResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListAppRightsResponse>
    for super::ListAppRightsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListAppRightsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListAppRightsResponse> for ListAppRightsResponse {
        fn from(value: super::ListAppRightsResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListAppRightsResponseEmbedded`](super::ListAppRightsResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListAppRightsResponseEmbedded {
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AppRight>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListAppRightsResponseEmbedded {
        fn default() -> Self {
            Self {
                rights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListAppRightsResponseEmbedded {
        /// `rights`
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AppRight>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListAppRightsResponseEmbedded>
    for super::ListAppRightsResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListAppRightsResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { rights: value.rights? })
        }
    }
    impl ::std::convert::From<super::ListAppRightsResponseEmbedded>
    for ListAppRightsResponseEmbedded {
        fn from(value: super::ListAppRightsResponseEmbedded) -> Self {
            Self { rights: Ok(value.rights) }
        }
    }
    /// Builder of [`ListRightHolderAppRightsResponse`](super::ListRightHolderAppRightsResponse).
    #[derive(Clone, Debug)]
    pub struct ListRightHolderAppRightsResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListRightHolderAppRightsResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightHolderAppRightsResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightHolderAppRightsResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListRightHolderAppRightsResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListRightHolderAppRightsResponse>
    for super::ListRightHolderAppRightsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightHolderAppRightsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListRightHolderAppRightsResponse>
    for ListRightHolderAppRightsResponse {
        fn from(value: super::ListRightHolderAppRightsResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListRightHolderAppRightsResponseEmbedded`](super::ListRightHolderAppRightsResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListRightHolderAppRightsResponseEmbedded {
        apprights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AppRight>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightHolderAppRightsResponseEmbedded {
        fn default() -> Self {
            Self {
                apprights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightHolderAppRightsResponseEmbedded {
        /// `apprights`
        pub fn apprights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AppRight>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.apprights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for apprights: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListRightHolderAppRightsResponseEmbedded>
    for super::ListRightHolderAppRightsResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightHolderAppRightsResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                apprights: value.apprights?,
            })
        }
    }
    impl ::std::convert::From<super::ListRightHolderAppRightsResponseEmbedded>
    for ListRightHolderAppRightsResponseEmbedded {
        fn from(value: super::ListRightHolderAppRightsResponseEmbedded) -> Self {
            Self {
                apprights: Ok(value.apprights),
            }
        }
    }
    /// Builder of [`ListRightHolderRightsResponse`](super::ListRightHolderRightsResponse).
    #[derive(Clone, Debug)]
    pub struct ListRightHolderRightsResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListRightHolderRightsResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightHolderRightsResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightHolderRightsResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListRightHolderRightsResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListRightHolderRightsResponse>
    for super::ListRightHolderRightsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightHolderRightsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListRightHolderRightsResponse>
    for ListRightHolderRightsResponse {
        fn from(value: super::ListRightHolderRightsResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListRightHolderRightsResponseEmbedded`](super::ListRightHolderRightsResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListRightHolderRightsResponseEmbedded {
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightHolderRightsResponseEmbedded {
        fn default() -> Self {
            Self {
                rights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightHolderRightsResponseEmbedded {
        /// `rights`
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
    }
    impl ::std::convert::TryFrom<ListRightHolderRightsResponseEmbedded>
    for super::ListRightHolderRightsResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightHolderRightsResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { rights: value.rights? })
        }
    }
    impl ::std::convert::From<super::ListRightHolderRightsResponseEmbedded>
    for ListRightHolderRightsResponseEmbedded {
        fn from(value: super::ListRightHolderRightsResponseEmbedded) -> Self {
            Self { rights: Ok(value.rights) }
        }
    }
    /// Builder of [`ListRightHolderRolesResponse`](super::ListRightHolderRolesResponse).
    #[derive(Clone, Debug)]
    pub struct ListRightHolderRolesResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListRightHolderRolesResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightHolderRolesResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightHolderRolesResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListRightHolderRolesResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListRightHolderRolesResponse>
    for super::ListRightHolderRolesResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightHolderRolesResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListRightHolderRolesResponse>
    for ListRightHolderRolesResponse {
        fn from(value: super::ListRightHolderRolesResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListRightHolderRolesResponseEmbedded`](super::ListRightHolderRolesResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListRightHolderRolesResponseEmbedded {
        roles: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Role>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightHolderRolesResponseEmbedded {
        fn default() -> Self {
            Self {
                roles: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightHolderRolesResponseEmbedded {
        /// `roles`
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Role>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListRightHolderRolesResponseEmbedded>
    for super::ListRightHolderRolesResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightHolderRolesResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { roles: value.roles? })
        }
    }
    impl ::std::convert::From<super::ListRightHolderRolesResponseEmbedded>
    for ListRightHolderRolesResponseEmbedded {
        fn from(value: super::ListRightHolderRolesResponseEmbedded) -> Self {
            Self { roles: Ok(value.roles) }
        }
    }
    /// Builder of [`ListRightHoldersResponse`](super::ListRightHoldersResponse).
    #[derive(Clone, Debug)]
    pub struct ListRightHoldersResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListRightHoldersResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightHoldersResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightHoldersResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListRightHoldersResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListRightHoldersResponse>
    for super::ListRightHoldersResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightHoldersResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListRightHoldersResponse>
    for ListRightHoldersResponse {
        fn from(value: super::ListRightHoldersResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListRightHoldersResponseEmbedded`](super::ListRightHoldersResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListRightHoldersResponseEmbedded {
        rightholders: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RightHolder>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightHoldersResponseEmbedded {
        fn default() -> Self {
            Self {
                rightholders: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightHoldersResponseEmbedded {
        /// `rightholders`
        pub fn rightholders<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RightHolder>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rightholders = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rightholders: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListRightHoldersResponseEmbedded>
    for super::ListRightHoldersResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightHoldersResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                rightholders: value.rightholders?,
            })
        }
    }
    impl ::std::convert::From<super::ListRightHoldersResponseEmbedded>
    for ListRightHoldersResponseEmbedded {
        fn from(value: super::ListRightHoldersResponseEmbedded) -> Self {
            Self {
                rightholders: Ok(value.rightholders),
            }
        }
    }
    /// Builder of [`ListRightsResponse`](super::ListRightsResponse).
    #[derive(Clone, Debug)]
    pub struct ListRightsResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListRightsResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightsResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightsResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListRightsResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListRightsResponse> for super::ListRightsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListRightsResponse> for ListRightsResponse {
        fn from(value: super::ListRightsResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListRightsResponseEmbedded`](super::ListRightsResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListRightsResponseEmbedded {
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRightsResponseEmbedded {
        fn default() -> Self {
            Self {
                rights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRightsResponseEmbedded {
        /// `rights`
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
    }
    impl ::std::convert::TryFrom<ListRightsResponseEmbedded>
    for super::ListRightsResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRightsResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { rights: value.rights? })
        }
    }
    impl ::std::convert::From<super::ListRightsResponseEmbedded>
    for ListRightsResponseEmbedded {
        fn from(value: super::ListRightsResponseEmbedded) -> Self {
            Self { rights: Ok(value.rights) }
        }
    }
    /// Builder of [`ListRoleDefinitionsResponse`](super::ListRoleDefinitionsResponse).
    #[derive(Clone, Debug)]
    pub struct ListRoleDefinitionsResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListRoleDefinitionsResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRoleDefinitionsResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRoleDefinitionsResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListRoleDefinitionsResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListRoleDefinitionsResponse>
    for super::ListRoleDefinitionsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRoleDefinitionsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListRoleDefinitionsResponse>
    for ListRoleDefinitionsResponse {
        fn from(value: super::ListRoleDefinitionsResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListRoleDefinitionsResponseEmbedded`](super::ListRoleDefinitionsResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListRoleDefinitionsResponseEmbedded {
        roledefinitions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RoleDefinition>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRoleDefinitionsResponseEmbedded {
        fn default() -> Self {
            Self {
                roledefinitions: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRoleDefinitionsResponseEmbedded {
        /// `roledefinitions`
        pub fn roledefinitions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RoleDefinition>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.roledefinitions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for roledefinitions: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListRoleDefinitionsResponseEmbedded>
    for super::ListRoleDefinitionsResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRoleDefinitionsResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                roledefinitions: value.roledefinitions?,
            })
        }
    }
    impl ::std::convert::From<super::ListRoleDefinitionsResponseEmbedded>
    for ListRoleDefinitionsResponseEmbedded {
        fn from(value: super::ListRoleDefinitionsResponseEmbedded) -> Self {
            Self {
                roledefinitions: Ok(value.roledefinitions),
            }
        }
    }
    /// Builder of [`ListRolesResponse`](super::ListRolesResponse).
    #[derive(Clone, Debug)]
    pub struct ListRolesResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListRolesResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRolesResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRolesResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListRolesResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListRolesResponse> for super::ListRolesResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRolesResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListRolesResponse> for ListRolesResponse {
        fn from(value: super::ListRolesResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListRolesResponseEmbedded`](super::ListRolesResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListRolesResponseEmbedded {
        roles: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Role>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListRolesResponseEmbedded {
        fn default() -> Self {
            Self {
                roles: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListRolesResponseEmbedded {
        /// `roles`
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Role>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ListRolesResponseEmbedded>
    for super::ListRolesResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListRolesResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { roles: value.roles? })
        }
    }
    impl ::std::convert::From<super::ListRolesResponseEmbedded>
    for ListRolesResponseEmbedded {
        fn from(value: super::ListRolesResponseEmbedded) -> Self {
            Self { roles: Ok(value.roles) }
        }
    }
    /// Builder of [`Right`](super::Right).
    #[derive(Clone, Debug)]
    pub struct Right {
        action: ::std::result::Result<
            ::std::option::Option<super::Action>,
            ::std::string::String,
        >,
        delegated_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        delegator: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_consent_delegation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_delegatable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        message_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        right_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        right_source_type: ::std::result::Result<
            ::std::option::Option<super::RightSourceType>,
            ::std::string::String,
        >,
        right_type: ::std::result::Result<
            ::std::option::Option<super::RightType>,
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
        service_owner: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owner_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        valid_to_date: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Right {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                delegated_time: Ok(::std::default::Default::default()),
                delegator: Ok(::std::default::Default::default()),
                is_consent_delegation: Ok(::std::default::Default::default()),
                is_delegatable: Ok(::std::default::Default::default()),
                message_id: Ok(::std::default::Default::default()),
                right_id: Ok(::std::default::Default::default()),
                right_source_type: Ok(::std::default::Default::default()),
                right_type: Ok(::std::default::Default::default()),
                service_code: Ok(::std::default::Default::default()),
                service_edition_code: Ok(::std::default::Default::default()),
                service_owner: Ok(::std::default::Default::default()),
                service_owner_code: Ok(::std::default::Default::default()),
                system_resource_id: Ok(::std::default::Default::default()),
                valid_to_date: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Right {
        /// `Action`
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Action>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When the right was given.
        pub fn delegated_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.delegated_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegated_time: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of whoever gave the right.
        pub fn delegator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.delegator = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegator: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the right came about through a consent.
        pub fn is_consent_delegation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_consent_delegation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_consent_delegation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the holder may pass the right on.
        pub fn is_delegatable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delegatable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_delegatable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set for a right to a single message only.
        pub fn message_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number of the grant, used to take it back.
        pub fn right_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.right_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RightSourceType`
        pub fn right_source_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightSourceType>,
            T::Error: ::std::fmt::Display,
        {
            self.right_source_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_source_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the right is about; it decides which of the identifying members are present.
        pub fn right_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightType>,
            T::Error: ::std::fmt::Display,
        {
            self.right_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ServiceCode`
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
        /// `ServiceEditionCode`
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
        /// Name of the service owner.
        pub fn service_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_owner: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short code of the service owner.
        pub fn service_owner_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set for a right to a system resource only.
        pub fn system_resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_resource_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_resource_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the right ends; absent when it has no end.
        pub fn valid_to_date<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.valid_to_date = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_to_date: {e}")
                })
                .map(::std::option::Option::Some);
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
                delegated_time: value.delegated_time?,
                delegator: value.delegator?,
                is_consent_delegation: value.is_consent_delegation?,
                is_delegatable: value.is_delegatable?,
                message_id: value.message_id?,
                right_id: value.right_id?,
                right_source_type: value.right_source_type?,
                right_type: value.right_type?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
                service_owner: value.service_owner?,
                service_owner_code: value.service_owner_code?,
                system_resource_id: value.system_resource_id?,
                valid_to_date: value.valid_to_date?,
            })
        }
    }
    impl ::std::convert::From<super::Right> for Right {
        fn from(value: super::Right) -> Self {
            Self {
                action: Ok(value.action),
                delegated_time: Ok(value.delegated_time),
                delegator: Ok(value.delegator),
                is_consent_delegation: Ok(value.is_consent_delegation),
                is_delegatable: Ok(value.is_delegatable),
                message_id: Ok(value.message_id),
                right_id: Ok(value.right_id),
                right_source_type: Ok(value.right_source_type),
                right_type: Ok(value.right_type),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
                service_owner: Ok(value.service_owner),
                service_owner_code: Ok(value.service_owner_code),
                system_resource_id: Ok(value.system_resource_id),
                valid_to_date: Ok(value.valid_to_date),
            }
        }
    }
    /// Builder of [`RightHolder`](super::RightHolder).
    #[derive(Clone)]
    pub struct RightHolder {
        delegation_context: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::RightHolderLinks>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        right_holder_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        social_security_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for RightHolder {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RightHolder")
                .field("delegation_context", &self.delegation_context)
                .field("email", &self.email)
                .field("last_name", &self.last_name)
                .field("links", &self.links)
                .field("name", &self.name)
                .field("organization_number", &self.organization_number)
                .field("right_holder_id", &self.right_holder_id)
                .field("social_security_number", &::std::format_args!("(not shown)"))
                .field("user_name", &self.user_name)
                .finish()
        }
    }
    impl ::std::default::Default for RightHolder {
        fn default() -> Self {
            Self {
                delegation_context: Ok(::std::default::Default::default()),
                email: Ok(::std::default::Default::default()),
                last_name: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                organization_number: Ok(::std::default::Default::default()),
                right_holder_id: Ok(::std::default::Default::default()),
                social_security_number: Ok(::std::default::Default::default()),
                user_name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolder {
        /// Text about why the access was given, if there is one.
        pub fn delegation_context<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.delegation_context = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for delegation_context: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address for notifications, if the server shows one.
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
        /// Present for people only.
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
        /// Where the roles and rights of the holder are found.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Full name of the person or organisation, or the user name of an enterprise user.
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
        /// Present for organisations only.
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
        /// Identifies the holder in the other operations: `r` and digits for people and organisations, `u` and digits for enterprise users.
        pub fn right_holder_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.right_holder_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_holder_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Present for people only, with the last five digits masked.
        pub fn social_security_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.social_security_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for social_security_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Present for enterprise users.
        pub fn user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolder> for super::RightHolder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                delegation_context: value.delegation_context?,
                email: value.email?,
                last_name: value.last_name?,
                links: value.links?,
                name: value.name?,
                organization_number: value.organization_number?,
                right_holder_id: value.right_holder_id?,
                social_security_number: value.social_security_number?,
                user_name: value.user_name?,
            })
        }
    }
    impl ::std::convert::From<super::RightHolder> for RightHolder {
        fn from(value: super::RightHolder) -> Self {
            Self {
                delegation_context: Ok(value.delegation_context),
                email: Ok(value.email),
                last_name: Ok(value.last_name),
                links: Ok(value.links),
                name: Ok(value.name),
                organization_number: Ok(value.organization_number),
                right_holder_id: Ok(value.right_holder_id),
                social_security_number: Ok(value.social_security_number),
                user_name: Ok(value.user_name),
            }
        }
    }
    /// Builder of [`RightHolderDetails`](super::RightHolderDetails).
    #[derive(Clone)]
    pub struct RightHolderDetails {
        delegation_context: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsLinks>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        right_holder_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsRights>,
            ::std::string::String,
        >,
        roles: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsRoles>,
            ::std::string::String,
        >,
        social_security_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for RightHolderDetails {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RightHolderDetails")
                .field("delegation_context", &self.delegation_context)
                .field("email", &self.email)
                .field("last_name", &self.last_name)
                .field("links", &self.links)
                .field("name", &self.name)
                .field("organization_number", &self.organization_number)
                .field("right_holder_id", &self.right_holder_id)
                .field("rights", &self.rights)
                .field("roles", &self.roles)
                .field("social_security_number", &::std::format_args!("(not shown)"))
                .field("user_name", &self.user_name)
                .finish()
        }
    }
    impl ::std::default::Default for RightHolderDetails {
        fn default() -> Self {
            Self {
                delegation_context: Ok(::std::default::Default::default()),
                email: Ok(::std::default::Default::default()),
                last_name: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                organization_number: Ok(::std::default::Default::default()),
                right_holder_id: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                roles: Ok(::std::default::Default::default()),
                social_security_number: Ok(::std::default::Default::default()),
                user_name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetails {
        /// Text about why the access was given, if there is one.
        pub fn delegation_context<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.delegation_context = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for delegation_context: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address for notifications, if the server shows one.
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
        /// Present for people only.
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
        /// Where the roles and rights of the holder are found.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Full name of the person or organisation, or the user name of an enterprise user.
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
        /// Present for organisations only.
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
        /// Identifies the holder in the other operations: `r` and digits for people and organisations, `u` and digits for enterprise users.
        pub fn right_holder_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.right_holder_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_holder_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The service rights, under `_embedded`.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsRights>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The roles, under `_embedded`.
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsRoles>,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Present for people only, with the last five digits masked.
        pub fn social_security_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.social_security_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for social_security_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Present for enterprise users.
        pub fn user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetails> for super::RightHolderDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                delegation_context: value.delegation_context?,
                email: value.email?,
                last_name: value.last_name?,
                links: value.links?,
                name: value.name?,
                organization_number: value.organization_number?,
                right_holder_id: value.right_holder_id?,
                rights: value.rights?,
                roles: value.roles?,
                social_security_number: value.social_security_number?,
                user_name: value.user_name?,
            })
        }
    }
    impl ::std::convert::From<super::RightHolderDetails> for RightHolderDetails {
        fn from(value: super::RightHolderDetails) -> Self {
            Self {
                delegation_context: Ok(value.delegation_context),
                email: Ok(value.email),
                last_name: Ok(value.last_name),
                links: Ok(value.links),
                name: Ok(value.name),
                organization_number: Ok(value.organization_number),
                right_holder_id: Ok(value.right_holder_id),
                rights: Ok(value.rights),
                roles: Ok(value.roles),
                social_security_number: Ok(value.social_security_number),
                user_name: Ok(value.user_name),
            }
        }
    }
    /// Builder of [`RightHolderDetailsLinks`](super::RightHolderDetailsLinks).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsLinks {
        apprights: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsLinksApprights>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsLinksRights>,
            ::std::string::String,
        >,
        roles: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsLinksRoles>,
            ::std::string::String,
        >,
        self_: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsLinks {
        fn default() -> Self {
            Self {
                apprights: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                roles: Ok(::std::default::Default::default()),
                self_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsLinks {
        /// `apprights`
        pub fn apprights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsLinksApprights>,
            T::Error: ::std::fmt::Display,
        {
            self.apprights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for apprights: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `rights`
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsLinksRights>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `roles`
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsLinksRoles>,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `self`
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetailsLinks>
    for super::RightHolderDetailsLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                apprights: value.apprights?,
                rights: value.rights?,
                roles: value.roles?,
                self_: value.self_?,
            })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsLinks>
    for RightHolderDetailsLinks {
        fn from(value: super::RightHolderDetailsLinks) -> Self {
            Self {
                apprights: Ok(value.apprights),
                rights: Ok(value.rights),
                roles: Ok(value.roles),
                self_: Ok(value.self_),
            }
        }
    }
    /// Builder of [`RightHolderDetailsLinksApprights`](super::RightHolderDetailsLinksApprights).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsLinksApprights {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsLinksApprights {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsLinksApprights {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetailsLinksApprights>
    for super::RightHolderDetailsLinksApprights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsLinksApprights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsLinksApprights>
    for RightHolderDetailsLinksApprights {
        fn from(value: super::RightHolderDetailsLinksApprights) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`RightHolderDetailsLinksRights`](super::RightHolderDetailsLinksRights).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsLinksRights {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsLinksRights {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsLinksRights {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetailsLinksRights>
    for super::RightHolderDetailsLinksRights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsLinksRights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsLinksRights>
    for RightHolderDetailsLinksRights {
        fn from(value: super::RightHolderDetailsLinksRights) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`RightHolderDetailsLinksRoles`](super::RightHolderDetailsLinksRoles).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsLinksRoles {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsLinksRoles {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsLinksRoles {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetailsLinksRoles>
    for super::RightHolderDetailsLinksRoles {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsLinksRoles,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsLinksRoles>
    for RightHolderDetailsLinksRoles {
        fn from(value: super::RightHolderDetailsLinksRoles) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`RightHolderDetailsLinksSelf`](super::RightHolderDetailsLinksSelf).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsLinksSelf {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsLinksSelf {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsLinksSelf {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetailsLinksSelf>
    for super::RightHolderDetailsLinksSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsLinksSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsLinksSelf>
    for RightHolderDetailsLinksSelf {
        fn from(value: super::RightHolderDetailsLinksSelf) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`RightHolderDetailsRights`](super::RightHolderDetailsRights).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsRights {
        embedded: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsRightsEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsRights {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsRights {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsRightsEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetailsRights>
    for super::RightHolderDetailsRights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsRights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsRights>
    for RightHolderDetailsRights {
        fn from(value: super::RightHolderDetailsRights) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`RightHolderDetailsRightsEmbedded`](super::RightHolderDetailsRightsEmbedded).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsRightsEmbedded {
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsRightsEmbedded {
        fn default() -> Self {
            Self {
                rights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsRightsEmbedded {
        /// `rights`
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
    }
    impl ::std::convert::TryFrom<RightHolderDetailsRightsEmbedded>
    for super::RightHolderDetailsRightsEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsRightsEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { rights: value.rights? })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsRightsEmbedded>
    for RightHolderDetailsRightsEmbedded {
        fn from(value: super::RightHolderDetailsRightsEmbedded) -> Self {
            Self { rights: Ok(value.rights) }
        }
    }
    /// Builder of [`RightHolderDetailsRoles`](super::RightHolderDetailsRoles).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsRoles {
        embedded: ::std::result::Result<
            ::std::option::Option<super::RightHolderDetailsRolesEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsRoles {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsRoles {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderDetailsRolesEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetailsRoles>
    for super::RightHolderDetailsRoles {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsRoles,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsRoles>
    for RightHolderDetailsRoles {
        fn from(value: super::RightHolderDetailsRoles) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`RightHolderDetailsRolesEmbedded`](super::RightHolderDetailsRolesEmbedded).
    #[derive(Clone, Debug)]
    pub struct RightHolderDetailsRolesEmbedded {
        roles: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Role>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderDetailsRolesEmbedded {
        fn default() -> Self {
            Self {
                roles: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderDetailsRolesEmbedded {
        /// `roles`
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Role>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderDetailsRolesEmbedded>
    for super::RightHolderDetailsRolesEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderDetailsRolesEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { roles: value.roles? })
        }
    }
    impl ::std::convert::From<super::RightHolderDetailsRolesEmbedded>
    for RightHolderDetailsRolesEmbedded {
        fn from(value: super::RightHolderDetailsRolesEmbedded) -> Self {
            Self { roles: Ok(value.roles) }
        }
    }
    /// Builder of [`RightHolderLinks`](super::RightHolderLinks).
    #[derive(Clone, Debug)]
    pub struct RightHolderLinks {
        apprights: ::std::result::Result<
            ::std::option::Option<super::RightHolderLinksApprights>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            ::std::option::Option<super::RightHolderLinksRights>,
            ::std::string::String,
        >,
        roles: ::std::result::Result<
            ::std::option::Option<super::RightHolderLinksRoles>,
            ::std::string::String,
        >,
        self_: ::std::result::Result<
            ::std::option::Option<super::RightHolderLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderLinks {
        fn default() -> Self {
            Self {
                apprights: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                roles: Ok(::std::default::Default::default()),
                self_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderLinks {
        /// `apprights`
        pub fn apprights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderLinksApprights>,
            T::Error: ::std::fmt::Display,
        {
            self.apprights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for apprights: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `rights`
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderLinksRights>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `roles`
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderLinksRoles>,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `self`
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RightHolderLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderLinks> for super::RightHolderLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                apprights: value.apprights?,
                rights: value.rights?,
                roles: value.roles?,
                self_: value.self_?,
            })
        }
    }
    impl ::std::convert::From<super::RightHolderLinks> for RightHolderLinks {
        fn from(value: super::RightHolderLinks) -> Self {
            Self {
                apprights: Ok(value.apprights),
                rights: Ok(value.rights),
                roles: Ok(value.roles),
                self_: Ok(value.self_),
            }
        }
    }
    /// Builder of [`RightHolderLinksApprights`](super::RightHolderLinksApprights).
    #[derive(Clone, Debug)]
    pub struct RightHolderLinksApprights {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderLinksApprights {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderLinksApprights {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderLinksApprights>
    for super::RightHolderLinksApprights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderLinksApprights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RightHolderLinksApprights>
    for RightHolderLinksApprights {
        fn from(value: super::RightHolderLinksApprights) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`RightHolderLinksRights`](super::RightHolderLinksRights).
    #[derive(Clone, Debug)]
    pub struct RightHolderLinksRights {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderLinksRights {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderLinksRights {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderLinksRights>
    for super::RightHolderLinksRights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderLinksRights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RightHolderLinksRights> for RightHolderLinksRights {
        fn from(value: super::RightHolderLinksRights) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`RightHolderLinksRoles`](super::RightHolderLinksRoles).
    #[derive(Clone, Debug)]
    pub struct RightHolderLinksRoles {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderLinksRoles {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderLinksRoles {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderLinksRoles>
    for super::RightHolderLinksRoles {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderLinksRoles,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RightHolderLinksRoles> for RightHolderLinksRoles {
        fn from(value: super::RightHolderLinksRoles) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`RightHolderLinksSelf`](super::RightHolderLinksSelf).
    #[derive(Clone, Debug)]
    pub struct RightHolderLinksSelf {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RightHolderLinksSelf {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RightHolderLinksSelf {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RightHolderLinksSelf> for super::RightHolderLinksSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightHolderLinksSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RightHolderLinksSelf> for RightHolderLinksSelf {
        fn from(value: super::RightHolderLinksSelf) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`RightInput`](super::RightInput).
    #[derive(Clone, Debug)]
    pub struct RightInput {
        action: ::std::result::Result<super::Action, ::std::string::String>,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for RightInput {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                service_code: Err("no value supplied for service_code".to_string()),
                service_edition_code: Err(
                    "no value supplied for service_edition_code".to_string(),
                ),
            }
        }
    }
    impl RightInput {
        /// `Action`
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Action>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// `ServiceCode`
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
        /// `ServiceEditionCode`
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
    }
    impl ::std::convert::TryFrom<RightInput> for super::RightInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RightInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
            })
        }
    }
    impl ::std::convert::From<super::RightInput> for RightInput {
        fn from(value: super::RightInput) -> Self {
            Self {
                action: Ok(value.action),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
            }
        }
    }
    /// Builder of [`Role`](super::Role).
    #[derive(Clone, Debug)]
    pub struct Role {
        delegated_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        delegator: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::RoleLinks>,
            ::std::string::String,
        >,
        role_definition_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_definition_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        role_description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        role_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_type: ::std::result::Result<
            ::std::option::Option<super::RoleType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Role {
        fn default() -> Self {
            Self {
                delegated_time: Ok(::std::default::Default::default()),
                delegator: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                role_definition_code: Ok(::std::default::Default::default()),
                role_definition_id: Ok(::std::default::Default::default()),
                role_description: Ok(::std::default::Default::default()),
                role_id: Ok(::std::default::Default::default()),
                role_name: Ok(::std::default::Default::default()),
                role_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Role {
        /// When the role was given; the server sends it without an offset.
        pub fn delegated_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.delegated_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegated_time: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of whoever gave the role; empty when nobody did.
        pub fn delegator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.delegator = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegator: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leads to the definition of the role.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `RoleDefinitionCode`
        pub fn role_definition_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_definition_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for role_definition_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RoleDefinitionId`
        pub fn role_definition_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.role_definition_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for role_definition_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RoleDescription`
        pub fn role_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number of this one grant, used to take it back. Absent for roles that follow from another role.
        pub fn role_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.role_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for role_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `RoleName`
        pub fn role_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RoleType`
        pub fn role_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleType>,
            T::Error: ::std::fmt::Display,
        {
            self.role_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_type: {e}")
                })
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
                delegated_time: value.delegated_time?,
                delegator: value.delegator?,
                links: value.links?,
                role_definition_code: value.role_definition_code?,
                role_definition_id: value.role_definition_id?,
                role_description: value.role_description?,
                role_id: value.role_id?,
                role_name: value.role_name?,
                role_type: value.role_type?,
            })
        }
    }
    impl ::std::convert::From<super::Role> for Role {
        fn from(value: super::Role) -> Self {
            Self {
                delegated_time: Ok(value.delegated_time),
                delegator: Ok(value.delegator),
                links: Ok(value.links),
                role_definition_code: Ok(value.role_definition_code),
                role_definition_id: Ok(value.role_definition_id),
                role_description: Ok(value.role_description),
                role_id: Ok(value.role_id),
                role_name: Ok(value.role_name),
                role_type: Ok(value.role_type),
            }
        }
    }
    /// Builder of [`RoleDefinition`](super::RoleDefinition).
    #[derive(Clone, Debug)]
    pub struct RoleDefinition {
        child_role_definition_ids: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
        parent_role_definition_ids: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
            ::std::string::String,
        >,
        role_definition_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_definition_id: ::std::result::Result<i64, ::std::string::String>,
        role_description: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        role_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_type: ::std::result::Result<super::RoleType, ::std::string::String>,
    }
    impl ::std::default::Default for RoleDefinition {
        fn default() -> Self {
            Self {
                child_role_definition_ids: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                parent_role_definition_ids: Ok(::std::default::Default::default()),
                role_definition_code: Ok(::std::default::Default::default()),
                role_definition_id: Err(
                    "no value supplied for role_definition_id".to_string(),
                ),
                role_description: Err(
                    "no value supplied for role_description".to_string(),
                ),
                role_name: Err("no value supplied for role_name".to_string()),
                role_type: Err("no value supplied for role_type".to_string()),
            }
        }
    }
    impl RoleDefinition {
        /// Numbers of the roles that come along with this one.
        pub fn child_role_definition_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Optional<::std::vec::Vec<i64>>>,
            T::Error: ::std::fmt::Display,
        {
            self.child_role_definition_ids = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for child_role_definition_ids: {e}"
                    )
                });
            self
        }
        /// Points at the definition itself.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Numbers of the roles whose holders get this role as well.
        pub fn parent_role_definition_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Optional<::std::vec::Vec<i64>>>,
            T::Error: ::std::fmt::Display,
        {
            self.parent_role_definition_ids = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for parent_role_definition_ids: {e}"
                    )
                });
            self
        }
        /// `RoleDefinitionCode`
        pub fn role_definition_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_definition_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for role_definition_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RoleDefinitionId`
        pub fn role_definition_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.role_definition_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for role_definition_id: {e}"
                    )
                });
            self
        }
        /// `RoleDescription`
        pub fn role_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_description: {e}")
                });
            self
        }
        /// `RoleName`
        pub fn role_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_name: {e}")
                });
            self
        }
        /// `RoleType`
        pub fn role_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleType>,
            T::Error: ::std::fmt::Display,
        {
            self.role_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_type: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RoleDefinition> for super::RoleDefinition {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleDefinition,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                child_role_definition_ids: value.child_role_definition_ids?,
                links: value.links?,
                parent_role_definition_ids: value.parent_role_definition_ids?,
                role_definition_code: value.role_definition_code?,
                role_definition_id: value.role_definition_id?,
                role_description: value.role_description?,
                role_name: value.role_name?,
                role_type: value.role_type?,
            })
        }
    }
    impl ::std::convert::From<super::RoleDefinition> for RoleDefinition {
        fn from(value: super::RoleDefinition) -> Self {
            Self {
                child_role_definition_ids: Ok(value.child_role_definition_ids),
                links: Ok(value.links),
                parent_role_definition_ids: Ok(value.parent_role_definition_ids),
                role_definition_code: Ok(value.role_definition_code),
                role_definition_id: Ok(value.role_definition_id),
                role_description: Ok(value.role_description),
                role_name: Ok(value.role_name),
                role_type: Ok(value.role_type),
            }
        }
    }
    /// Builder of [`RoleDefinitionDetails`](super::RoleDefinitionDetails).
    #[derive(Clone, Debug)]
    pub struct RoleDefinitionDetails {
        child_role_definition_ids: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
        parent_role_definition_ids: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
            ::std::string::String,
        >,
        rights: ::std::result::Result<
            super::RoleDefinitionDetailsRights,
            ::std::string::String,
        >,
        role_definition_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_definition_id: ::std::result::Result<i64, ::std::string::String>,
        role_description: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        role_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_type: ::std::result::Result<super::RoleType, ::std::string::String>,
    }
    impl ::std::default::Default for RoleDefinitionDetails {
        fn default() -> Self {
            Self {
                child_role_definition_ids: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                parent_role_definition_ids: Ok(::std::default::Default::default()),
                rights: Err("no value supplied for rights".to_string()),
                role_definition_code: Ok(::std::default::Default::default()),
                role_definition_id: Err(
                    "no value supplied for role_definition_id".to_string(),
                ),
                role_description: Err(
                    "no value supplied for role_description".to_string(),
                ),
                role_name: Err("no value supplied for role_name".to_string()),
                role_type: Err("no value supplied for role_type".to_string()),
            }
        }
    }
    impl RoleDefinitionDetails {
        /// Numbers of the roles that come along with this one.
        pub fn child_role_definition_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Optional<::std::vec::Vec<i64>>>,
            T::Error: ::std::fmt::Display,
        {
            self.child_role_definition_ids = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for child_role_definition_ids: {e}"
                    )
                });
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Numbers of the roles whose holders get this role as well.
        pub fn parent_role_definition_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Optional<::std::vec::Vec<i64>>>,
            T::Error: ::std::fmt::Display,
        {
            self.parent_role_definition_ids = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for parent_role_definition_ids: {e}"
                    )
                });
            self
        }
        /// The rights of the role, under `_embedded`.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleDefinitionDetailsRights>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
        /// `RoleDefinitionCode`
        pub fn role_definition_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_definition_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for role_definition_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RoleDefinitionId`
        pub fn role_definition_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.role_definition_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for role_definition_id: {e}"
                    )
                });
            self
        }
        /// `RoleDescription`
        pub fn role_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_description: {e}")
                });
            self
        }
        /// `RoleName`
        pub fn role_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_name: {e}")
                });
            self
        }
        /// `RoleType`
        pub fn role_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleType>,
            T::Error: ::std::fmt::Display,
        {
            self.role_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_type: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RoleDefinitionDetails>
    for super::RoleDefinitionDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleDefinitionDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                child_role_definition_ids: value.child_role_definition_ids?,
                links: value.links?,
                parent_role_definition_ids: value.parent_role_definition_ids?,
                rights: value.rights?,
                role_definition_code: value.role_definition_code?,
                role_definition_id: value.role_definition_id?,
                role_description: value.role_description?,
                role_name: value.role_name?,
                role_type: value.role_type?,
            })
        }
    }
    impl ::std::convert::From<super::RoleDefinitionDetails> for RoleDefinitionDetails {
        fn from(value: super::RoleDefinitionDetails) -> Self {
            Self {
                child_role_definition_ids: Ok(value.child_role_definition_ids),
                links: Ok(value.links),
                parent_role_definition_ids: Ok(value.parent_role_definition_ids),
                rights: Ok(value.rights),
                role_definition_code: Ok(value.role_definition_code),
                role_definition_id: Ok(value.role_definition_id),
                role_description: Ok(value.role_description),
                role_name: Ok(value.role_name),
                role_type: Ok(value.role_type),
            }
        }
    }
    /// Builder of [`RoleDefinitionDetailsRights`](super::RoleDefinitionDetailsRights).
    #[derive(Clone, Debug)]
    pub struct RoleDefinitionDetailsRights {
        embedded: ::std::result::Result<
            ::std::option::Option<super::RoleDefinitionDetailsRightsEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleDefinitionDetailsRights {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleDefinitionDetailsRights {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleDefinitionDetailsRightsEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RoleDefinitionDetailsRights>
    for super::RoleDefinitionDetailsRights {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleDefinitionDetailsRights,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::RoleDefinitionDetailsRights>
    for RoleDefinitionDetailsRights {
        fn from(value: super::RoleDefinitionDetailsRights) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`RoleDefinitionDetailsRightsEmbedded`](super::RoleDefinitionDetailsRightsEmbedded).
    #[derive(Clone, Debug)]
    pub struct RoleDefinitionDetailsRightsEmbedded {
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Right>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleDefinitionDetailsRightsEmbedded {
        fn default() -> Self {
            Self {
                rights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleDefinitionDetailsRightsEmbedded {
        /// `rights`
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
    }
    impl ::std::convert::TryFrom<RoleDefinitionDetailsRightsEmbedded>
    for super::RoleDefinitionDetailsRightsEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleDefinitionDetailsRightsEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { rights: value.rights? })
        }
    }
    impl ::std::convert::From<super::RoleDefinitionDetailsRightsEmbedded>
    for RoleDefinitionDetailsRightsEmbedded {
        fn from(value: super::RoleDefinitionDetailsRightsEmbedded) -> Self {
            Self { rights: Ok(value.rights) }
        }
    }
    /// Builder of [`RoleDefinitionInput`](super::RoleDefinitionInput).
    #[derive(Clone, Debug)]
    pub struct RoleDefinitionInput {
        embedded: ::std::result::Result<
            super::RoleDefinitionInputEmbedded,
            ::std::string::String,
        >,
        role_description: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        role_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        role_type: ::std::result::Result<
            ::std::option::Option<super::RoleType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleDefinitionInput {
        fn default() -> Self {
            Self {
                embedded: Err("no value supplied for embedded".to_string()),
                role_description: Err(
                    "no value supplied for role_description".to_string(),
                ),
                role_name: Err("no value supplied for role_name".to_string()),
                role_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleDefinitionInput {
        /// The contents of the role: its `Rights`.
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleDefinitionInputEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                });
            self
        }
        /// `RoleDescription`
        pub fn role_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_description: {e}")
                });
            self
        }
        /// `RoleName`
        pub fn role_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.role_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_name: {e}")
                });
            self
        }
        /// May be left out: the caller can only make local roles.
        pub fn role_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleType>,
            T::Error: ::std::fmt::Display,
        {
            self.role_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for role_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RoleDefinitionInput> for super::RoleDefinitionInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleDefinitionInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                role_description: value.role_description?,
                role_name: value.role_name?,
                role_type: value.role_type?,
            })
        }
    }
    impl ::std::convert::From<super::RoleDefinitionInput> for RoleDefinitionInput {
        fn from(value: super::RoleDefinitionInput) -> Self {
            Self {
                embedded: Ok(value.embedded),
                role_description: Ok(value.role_description),
                role_name: Ok(value.role_name),
                role_type: Ok(value.role_type),
            }
        }
    }
    /// Builder of [`RoleDefinitionInputEmbedded`](super::RoleDefinitionInputEmbedded).
    #[derive(Clone, Debug)]
    pub struct RoleDefinitionInputEmbedded {
        rights: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RightInput>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleDefinitionInputEmbedded {
        fn default() -> Self {
            Self {
                rights: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleDefinitionInputEmbedded {
        /// `Rights`
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RightInput>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RoleDefinitionInputEmbedded>
    for super::RoleDefinitionInputEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleDefinitionInputEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { rights: value.rights? })
        }
    }
    impl ::std::convert::From<super::RoleDefinitionInputEmbedded>
    for RoleDefinitionInputEmbedded {
        fn from(value: super::RoleDefinitionInputEmbedded) -> Self {
            Self { rights: Ok(value.rights) }
        }
    }
    /// Builder of [`RoleInput`](super::RoleInput).
    #[derive(Clone, Debug)]
    pub struct RoleInput {
        role_definition_id: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for RoleInput {
        fn default() -> Self {
            Self {
                role_definition_id: Err(
                    "no value supplied for role_definition_id".to_string(),
                ),
            }
        }
    }
    impl RoleInput {
        /// `RoleDefinitionId`
        pub fn role_definition_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.role_definition_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for role_definition_id: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RoleInput> for super::RoleInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                role_definition_id: value.role_definition_id?,
            })
        }
    }
    impl ::std::convert::From<super::RoleInput> for RoleInput {
        fn from(value: super::RoleInput) -> Self {
            Self {
                role_definition_id: Ok(value.role_definition_id),
            }
        }
    }
    /// Builder of [`RoleLinks`](super::RoleLinks).
    #[derive(Clone, Debug)]
    pub struct RoleLinks {
        roledefinition: ::std::result::Result<
            ::std::option::Option<super::RoleLinksRoledefinition>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleLinks {
        fn default() -> Self {
            Self {
                roledefinition: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleLinks {
        /// `roledefinition`
        pub fn roledefinition<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleLinksRoledefinition>,
            T::Error: ::std::fmt::Display,
        {
            self.roledefinition = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for roledefinition: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RoleLinks> for super::RoleLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                roledefinition: value.roledefinition?,
            })
        }
    }
    impl ::std::convert::From<super::RoleLinks> for RoleLinks {
        fn from(value: super::RoleLinks) -> Self {
            Self {
                roledefinition: Ok(value.roledefinition),
            }
        }
    }
    /// Builder of [`RoleLinksRoledefinition`](super::RoleLinksRoledefinition).
    #[derive(Clone, Debug)]
    pub struct RoleLinksRoledefinition {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleLinksRoledefinition {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleLinksRoledefinition {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RoleLinksRoledefinition>
    for super::RoleLinksRoledefinition {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleLinksRoledefinition,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RoleLinksRoledefinition>
    for RoleLinksRoledefinition {
        fn from(value: super::RoleLinksRoledefinition) -> Self {
            Self { href: Ok(value.href) }
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
        ("Action", generator.subschema_for::<Action>()),
        ("AppRight-GET", generator.subschema_for::<AppRight>()),
        ("AppRight-POST", generator.subschema_for::<AppRightInput>()),
        ("RightHolder-POST", generator.subschema_for::<DelegationInput>()),
        ("/components/schemas/RightHolder-POST/properties/_embedded", generator.subschema_for::<DelegationInputEmbedded>()),
        ("hal-links-self", generator.subschema_for::<HalLinksSelf>()),
        ("/components/schemas/hal-links-self/properties/self", generator.subschema_for::<HalLinksSelfSelf>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}/get/parameters/language", generator.subschema_for::<Language>()),
        ("/paths/~1api~1{who}~1authorization~1apprights/get/responses/200", generator.subschema_for::<ListAppRightsResponse>()),
        ("/paths/~1api~1{who}~1authorization~1apprights/get/responses/200/properties/_embedded", generator.subschema_for::<ListAppRightsResponseEmbedded>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1apprights/get/responses/200", generator.subschema_for::<ListRightHolderAppRightsResponse>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1apprights/get/responses/200/properties/_embedded", generator.subschema_for::<ListRightHolderAppRightsResponseEmbedded>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1rights/get/responses/200", generator.subschema_for::<ListRightHolderRightsResponse>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1rights/get/responses/200/properties/_embedded", generator.subschema_for::<ListRightHolderRightsResponseEmbedded>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1roles/get/responses/200", generator.subschema_for::<ListRightHolderRolesResponse>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations~1{receiverID}~1roles/get/responses/200/properties/_embedded", generator.subschema_for::<ListRightHolderRolesResponseEmbedded>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations/get/responses/200", generator.subschema_for::<ListRightHoldersResponse>()),
        ("/paths/~1api~1{who}~1authorization~1Delegations/get/responses/200/properties/_embedded", generator.subschema_for::<ListRightHoldersResponseEmbedded>()),
        ("/paths/~1api~1{who}~1authorization~1rights/get/responses/200", generator.subschema_for::<ListRightsResponse>()),
        ("/paths/~1api~1{who}~1authorization~1rights/get/responses/200/properties/_embedded", generator.subschema_for::<ListRightsResponseEmbedded>()),
        ("/paths/~1api~1{who}~1authorization~1RoleDefinitions/get/responses/200", generator.subschema_for::<ListRoleDefinitionsResponse>()),
        ("/paths/~1api~1{who}~1authorization~1RoleDefinitions/get/responses/200/properties/_embedded", generator.subschema_for::<ListRoleDefinitionsResponseEmbedded>()),
        ("/paths/~1api~1{who}~1authorization~1roles/get/responses/200", generator.subschema_for::<ListRolesResponse>()),
        ("/paths/~1api~1{who}~1authorization~1roles/get/responses/200/properties/_embedded", generator.subschema_for::<ListRolesResponseEmbedded>()),
        ("Right-GET", generator.subschema_for::<Right>()),
        ("RightHolder-GET", generator.subschema_for::<RightHolder>()),
        ("RightHolder-GET-receiverID", generator.subschema_for::<RightHolderDetails>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/_links", generator.subschema_for::<RightHolderDetailsLinks>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/_links/properties/apprights", generator.subschema_for::<RightHolderDetailsLinksApprights>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/_links/properties/rights", generator.subschema_for::<RightHolderDetailsLinksRights>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/_links/properties/roles", generator.subschema_for::<RightHolderDetailsLinksRoles>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/_links/properties/self", generator.subschema_for::<RightHolderDetailsLinksSelf>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/Rights", generator.subschema_for::<RightHolderDetailsRights>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/Rights/properties/_embedded", generator.subschema_for::<RightHolderDetailsRightsEmbedded>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/Roles", generator.subschema_for::<RightHolderDetailsRoles>()),
        ("/components/schemas/RightHolder-GET-receiverID/properties/Roles/properties/_embedded", generator.subschema_for::<RightHolderDetailsRolesEmbedded>()),
        ("/components/schemas/RightHolder-GET/properties/_links", generator.subschema_for::<RightHolderLinks>()),
        ("/components/schemas/RightHolder-GET/properties/_links/properties/apprights", generator.subschema_for::<RightHolderLinksApprights>()),
        ("/components/schemas/RightHolder-GET/properties/_links/properties/rights", generator.subschema_for::<RightHolderLinksRights>()),
        ("/components/schemas/RightHolder-GET/properties/_links/properties/roles", generator.subschema_for::<RightHolderLinksRoles>()),
        ("/components/schemas/RightHolder-GET/properties/_links/properties/self", generator.subschema_for::<RightHolderLinksSelf>()),
        ("Right-POST", generator.subschema_for::<RightInput>()),
        ("RightSourceType", generator.subschema_for::<RightSourceType>()),
        ("/components/schemas/Right-GET/properties/RightType", generator.subschema_for::<RightType>()),
        ("Role-GET", generator.subschema_for::<Role>()),
        ("RoleDefinition-GET", generator.subschema_for::<RoleDefinition>()),
        ("RoleDefinitionCode", generator.subschema_for::<RoleDefinitionCode>()),
        ("RoleDefinition-GET-roleTypeId", generator.subschema_for::<RoleDefinitionDetails>()),
        ("/components/schemas/RoleDefinition-GET-roleTypeId/properties/Rights", generator.subschema_for::<RoleDefinitionDetailsRights>()),
        ("/components/schemas/RoleDefinition-GET-roleTypeId/properties/Rights/properties/_embedded", generator.subschema_for::<RoleDefinitionDetailsRightsEmbedded>()),
        ("RoleDefinitionId", generator.subschema_for::<RoleDefinitionId>()),
        ("RoleDefinition-POST", generator.subschema_for::<RoleDefinitionInput>()),
        ("/components/schemas/RoleDefinition-POST/properties/_embedded", generator.subschema_for::<RoleDefinitionInputEmbedded>()),
        ("RoleDescription", generator.subschema_for::<RoleDescription>()),
        ("Role-POST", generator.subschema_for::<RoleInput>()),
        ("/components/schemas/Role-GET/properties/_links", generator.subschema_for::<RoleLinks>()),
        ("/components/schemas/Role-GET/properties/_links/properties/roledefinition", generator.subschema_for::<RoleLinksRoledefinition>()),
        ("RoleName", generator.subschema_for::<RoleName>()),
        ("RoleType", generator.subschema_for::<RoleType>()),
        ("RuleGuid", generator.subschema_for::<RuleGuid>()),
        ("ServiceCode", generator.subschema_for::<ServiceCode>()),
        ("ServiceEditionCode", generator.subschema_for::<ServiceEditionCode>()),
    ]
}
