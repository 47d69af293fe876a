// Machine-written by `cargo xtask regenerate` from altinn2-enduser-metadata-v0.json (version 1.0.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `/paths/~1api~1metadata/get/parameters/language` of the document.
    pub enum Language: i64 {
        Value1033 = 1033 "Value1033",
        Value1044 = 1044 "Value1044",
        Value2068 = 2068 "Value2068",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1api~1metadata~1lookup~1{serviceCode}~1{serviceEditionCode}~1schemas~1{schema}/get/parameters/schema` of the document.
    pub enum Schema: str {
        ResponseSchema = "ResponseSchema",
        RequestSchema = "RequestSchema",
    } else Unknown
}

/// First half of the identity of a service; `AppId:` and a number for apps and schemes.
pub type ServiceCode = ::std::string::String;

/// Second half of the identity of a service: the number of its edition.
pub type ServiceEditionCode = i64;

/// Name of an edition of a service.
pub type ServiceEditionName = ::std::string::String;

/// Name of a service, in the language asked for.
pub type ServiceName = ::std::string::String;

/// Short code of the agency that owns a service.
pub type ServiceOwnerCode = ::std::string::String;

/// Name of the agency that owns a service, in the language asked for.
pub type ServiceOwnerName = ::std::string::String;

/// Kind of service, such as `FormTask`, `Correspondence`, `Lookup` or `DelegationScheme`.
pub type ServiceType = ::std::string::String;

/// When a service opens for use; sent without an offset.
pub type ValidFrom = ::altinn_runtime::Timestamp;

/// When a service closes; a date in the year 9999 means never.
pub type ValidTo = ::altinn_runtime::Timestamp;

/// What may be attached to a submission under one type name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AttachmentRule {
    /// File extensions in one text, separated by commas; some have a star before the dot and some no dot.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "AllowedFileTypes")]
    pub allowed_file_types: ::std::option::Option<::std::string::String>,
    /// Number for `download_attachment_schema`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "AttachmentRuleId")]
    pub attachment_rule_id: ::std::option::Option<i64>,
    /// The type name to put on an attachment when submitting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "AttachmentTypeName")]
    pub attachment_type_name: ::std::option::Option<::std::string::String>,
    /// Display name in the language asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "AttachmentTypeNameLanguage")]
    pub attachment_type_name_language: ::std::option::Option<::std::string::String>,
    /// Whether a checksum may follow the attachment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsCheckSumAllowed")]
    pub is_check_sum_allowed: ::std::option::Option<bool>,
    /// Whether XML attachments are checked against a schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsXsdValidationRequired")]
    pub is_xsd_validation_required: ::std::option::Option<bool>,
    /// Address of the schema, where there is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<AttachmentRuleLinks>,
    /// Most attachments of this type in one submission.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "MaxAttachmentCount")]
    pub max_attachment_count: ::std::option::Option<i64>,
    /// Largest size that one attachment may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "MaxFileSize")]
    pub max_file_size: ::std::option::Option<i64>,
    /// Fewest attachments of this type in one submission.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "MinAttachmentCount")]
    pub min_attachment_count: ::std::option::Option<i64>,
}
impl AttachmentRule {
    pub fn builder() -> builder::AttachmentRule {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/AttachmentRule/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AttachmentRuleLinks {
    /// `schema`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema: ::std::option::Option<AttachmentRuleLinksSchema>,
}
impl AttachmentRuleLinks {
    pub fn builder() -> builder::AttachmentRuleLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/AttachmentRule/properties/_links/properties/schema` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AttachmentRuleLinksSchema {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl AttachmentRuleLinksSchema {
    pub fn builder() -> builder::AttachmentRuleLinksSchema {
        ::std::default::Default::default()
    }
}
/// A version of a code list with all its codes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CodeList {
    /// The codes, in the order of the list.
    #[serde(rename = "Codes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub codes: ::altinn_runtime::Optional<::std::vec::Vec<CodeListItem>>,
    /// Windows locale id of the texts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Language")]
    pub language: ::std::option::Option<i64>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
    /// `Name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Name")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `Version`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Version")]
    pub version: ::std::option::Option<i64>,
}
impl CodeList {
    pub fn builder() -> builder::CodeList {
        ::std::default::Default::default()
    }
}
/// A code and up to three values that go with it; what the values mean depends on the list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CodeListItem {
    /// The code itself; the first entry of a list can be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Code")]
    pub code: ::std::option::Option<::std::string::String>,
    /// `Value1`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Value1")]
    pub value1: ::std::option::Option<::std::string::String>,
    /// `Value2`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Value2")]
    pub value2: ::std::option::Option<::std::string::String>,
    /// `Value3`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Value3")]
    pub value3: ::std::option::Option<::std::string::String>,
}
impl CodeListItem {
    pub fn builder() -> builder::CodeListItem {
        ::std::default::Default::default()
    }
}
/// A version of a code list, without its codes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CodeListSummary {
    /// Windows locale id of the texts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Language")]
    pub language: ::std::option::Option<i64>,
    /// Address of the list with codes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
    /// `Name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Name")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Version number, which `get_code_list` takes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Version")]
    pub version: ::std::option::Option<i64>,
}
impl CodeListSummary {
    pub fn builder() -> builder::CodeListSummary {
        ::std::default::Default::default()
    }
}
/// A form that is part of a form service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FormMetadata {
    /// First half of the identity of the data model.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "DataFormatID")]
    pub data_format_id: ::std::option::Option<::std::string::String>,
    /// Where the data model comes from, such as `SERES` or `OR`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "DataFormatProviderType")]
    pub data_format_provider_type: ::std::option::Option<::std::string::String>,
    /// Second half of the identity of the data model.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "DataFormatVersion")]
    pub data_format_version: ::std::option::Option<i64>,
    /// Number of the form within its set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "FormID")]
    pub form_id: ::std::option::Option<i64>,
    /// `FormName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "FormName")]
    pub form_name: ::std::option::Option<::std::string::String>,
    /// `MainForm` or a kind of subform.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "FormType")]
    pub form_type: ::std::option::Option<::std::string::String>,
    /// Whether the schema is the only check; otherwise the server has further rules.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsOnlyXsdValidation")]
    pub is_only_xsd_validation: ::std::option::Option<bool>,
    /// Address of the XML schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<FormMetadataLinks>,
}
impl FormMetadata {
    pub fn builder() -> builder::FormMetadata {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/FormsMetaData/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FormMetadataLinks {
    /// `schema`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema: ::std::option::Option<FormMetadataLinksSchema>,
}
impl FormMetadataLinks {
    pub fn builder() -> builder::FormMetadataLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/FormsMetaData/properties/_links/properties/schema` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FormMetadataLinksSchema {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl FormMetadataLinksSchema {
    pub fn builder() -> builder::FormMetadataLinksSchema {
        ::std::default::Default::default()
    }
}
/// A form service: what it asks for and how a submission goes through.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FormServiceMetadata {
    /// What may be attached; absent when nothing may.
    #[serde(rename = "AttachmentRules")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachment_rules: ::altinn_runtime::Optional<::std::vec::Vec<AttachmentRule>>,
    /// Whether enterprise users may use the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "EnterpriseUserEnabled")]
    pub enterprise_user_enabled: ::std::option::Option<bool>,
    /// Whether accounting and other end user systems may submit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "EUSEnabled")]
    pub eus_enabled: ::std::option::Option<bool>,
    /// The forms of the service, main form and subforms.
    #[serde(rename = "FormsMetaData")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub forms_meta_data: ::altinn_runtime::Optional<::std::vec::Vec<FormMetadata>>,
    /// Where this metadata and the role requirements are found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<FormServiceMetadataLinks>,
    /// The steps of the work flow with their authentication levels.
    #[serde(rename = "ProcessSteps")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub process_steps: ::altinn_runtime::Optional<::std::vec::Vec<ProcessStep>>,
    /// Whether submissions may come in through the REST API.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RestEnabled")]
    pub rest_enabled: ::std::option::Option<bool>,
    /// `ServiceCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::option::Option<::std::string::String>,
    /// `ServiceEditionCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: ::std::option::Option<i64>,
    /// `ServiceEditionName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionName")]
    pub service_edition_name: ::std::option::Option<::std::string::String>,
    /// `ServiceName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceName")]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// `ServiceOwnerCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceOwnerCode")]
    pub service_owner_code: ::std::option::Option<::std::string::String>,
    /// `ServiceOwnerName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceOwnerName")]
    pub service_owner_name: ::std::option::Option<::std::string::String>,
    /// `ServiceType`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceType")]
    pub service_type: ::std::option::Option<::std::string::String>,
    /// `ValidFrom`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ValidFrom")]
    pub valid_from: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `ValidTo`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ValidTo")]
    pub valid_to: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl FormServiceMetadata {
    pub fn builder() -> builder::FormServiceMetadata {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ServiceMetadata-GET-Formtask/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FormServiceMetadataLinks {
    /// `rolerequirements`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rolerequirements: ::std::option::Option<
        FormServiceMetadataLinksRolerequirements,
    >,
    /// `self`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "self")]
    pub self_: ::std::option::Option<FormServiceMetadataLinksSelf>,
}
impl FormServiceMetadataLinks {
    pub fn builder() -> builder::FormServiceMetadataLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ServiceMetadata-GET-Formtask/properties/_links/properties/rolerequirements` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FormServiceMetadataLinksRolerequirements {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl FormServiceMetadataLinksRolerequirements {
    pub fn builder() -> builder::FormServiceMetadataLinksRolerequirements {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ServiceMetadata-GET-Formtask/properties/_links/properties/self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FormServiceMetadataLinksSelf {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl FormServiceMetadataLinksSelf {
    pub fn builder() -> builder::FormServiceMetadataLinksSelf {
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
/// A public RSA key after RFC 7517.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct JsonWebKey {
    /// Exponent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub e: ::std::option::Option<::std::string::String>,
    /// Key id, the same value as `x5t`; found in the header of a token.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kid: ::std::option::Option<::std::string::String>,
    /// Key type, `RSA`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kty: ::std::option::Option<::std::string::String>,
    /// Modulus.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub n: ::std::option::Option<::std::string::String>,
    /// `sig`, for signatures.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "use")]
    pub use_: ::std::option::Option<::std::string::String>,
    /// The certificate chain, each in base64.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub x5c: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Base64url thumbprint of the certificate.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x5t: ::std::option::Option<::std::string::String>,
}
impl JsonWebKey {
    pub fn builder() -> builder::JsonWebKey {
        ::std::default::Default::default()
    }
}
/// The keys in use for signing consent tokens.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct JsonWebKeySet {
    /// `keys`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keys: ::altinn_runtime::Optional<::std::vec::Vec<JsonWebKey>>,
}
impl JsonWebKeySet {
    pub fn builder() -> builder::JsonWebKeySet {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1metadata~1codelists/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListCodeListsResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListCodeListsResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListCodeListsResponse {
    pub fn builder() -> builder::ListCodeListsResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1metadata~1codelists/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListCodeListsResponseEmbedded {
    /// `codelists`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub codelists: ::altinn_runtime::Optional<::std::vec::Vec<CodeListSummary>>,
}
impl ListCodeListsResponseEmbedded {
    pub fn builder() -> builder::ListCodeListsResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1metadata~1roledefinitions/get/responses/200` of the document.
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
/// `/paths/~1api~1metadata~1roledefinitions/get/responses/200/properties/_embedded` of the document.
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
/// `/paths/~1api~1metadata/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListServicesResponse {
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListServicesResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListServicesResponse {
    pub fn builder() -> builder::ListServicesResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1metadata/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListServicesResponseEmbedded {
    /// `metadata`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<::std::vec::Vec<ServiceMetadata>>,
}
impl ListServicesResponseEmbedded {
    pub fn builder() -> builder::ListServicesResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// Who issues consent tokens and where its keys are.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OauthMetadata {
    /// Base address of the environment. Tokens themselves name `altinn.no` as their issuer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issuer: ::std::option::Option<::std::string::String>,
    /// Address that answers like `get_json_web_keys`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jwks_uri: ::std::option::Option<::std::string::String>,
    /// `response_types_supported`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub response_types_supported: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
}
impl OauthMetadata {
    pub fn builder() -> builder::OauthMetadata {
        ::std::default::Default::default()
    }
}
/// A step in the work flow of a service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProcessStep {
    /// Step such as `FormFilling`, `Signing` or `SendIn`; `Default` covers all that have no step of their own. Some services use Norwegian names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Name")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Lowest authentication level that lets a user take the step, from 1 to 4.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SecurityLevel")]
    pub security_level: ::std::option::Option<i64>,
    /// Place in the order, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SequenceNumber")]
    pub sequence_number: ::std::option::Option<i64>,
    /// Kind of step, where the server tells.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Type")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl ProcessStep {
    pub fn builder() -> builder::ProcessStep {
        ::std::default::Default::default()
    }
}
/// One action on one service that a role allows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Right {
    /// `Read`, `Write`, `Sign`, `ArchiveRead`, `ArchiveDelete` or `Access`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Action")]
    pub action: ::std::option::Option<::std::string::String>,
    /// Whether a holder may pass the right on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsDelegatable")]
    pub is_delegatable: ::std::option::Option<bool>,
    /// `RightID`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightID")]
    pub right_id: ::std::option::Option<i64>,
    /// `RoleTypeRights` here, as the right comes with the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightSourceType")]
    pub right_source_type: ::std::option::Option<::std::string::String>,
    /// What the right is about, mostly `Service`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RightType")]
    pub right_type: ::std::option::Option<::std::string::String>,
    /// `ServiceCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::option::Option<::std::string::String>,
    /// `ServiceEditionCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: ::std::option::Option<i64>,
    /// Set for rights to a system resource only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SystemResourceID")]
    pub system_resource_id: ::std::option::Option<::std::string::String>,
}
impl Right {
    pub fn builder() -> builder::Right {
        ::std::default::Default::default()
    }
}
/// A role definition in the list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
    /// Numbers of the roles whose holders get this role as well.
    #[serde(rename = "ParentRoleDefinitionIds")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub parent_role_definition_ids: ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
    /// Letter code, such as `UTINN`; steadier than the number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionCode")]
    pub role_definition_code: ::std::option::Option<::std::string::String>,
    /// Number of the role in this environment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionId")]
    pub role_definition_id: ::std::option::Option<i64>,
    /// `RoleDescription`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDescription")]
    pub role_description: ::std::option::Option<::std::string::String>,
    /// `RoleName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleName")]
    pub role_name: ::std::option::Option<::std::string::String>,
    /// `Altinn` for roles Altinn has defined, `External` for roles from the national registers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleType")]
    pub role_type: ::std::option::Option<::std::string::String>,
}
impl RoleDefinition {
    pub fn builder() -> builder::RoleDefinition {
        ::std::default::Default::default()
    }
}
/// A role definition with the rights it gives.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
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
    /// The rights, under `_embedded`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Rights")]
    pub rights: ::std::option::Option<RoleDefinitionDetailsRights>,
    /// Letter code, such as `UTINN`; steadier than the number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionCode")]
    pub role_definition_code: ::std::option::Option<::std::string::String>,
    /// Number of the role in this environment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionId")]
    pub role_definition_id: ::std::option::Option<i64>,
    /// `RoleDescription`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDescription")]
    pub role_description: ::std::option::Option<::std::string::String>,
    /// `RoleName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleName")]
    pub role_name: ::std::option::Option<::std::string::String>,
    /// `Altinn` for roles Altinn has defined, `External` for roles from the national registers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleType")]
    pub role_type: ::std::option::Option<::std::string::String>,
}
impl RoleDefinitionDetails {
    pub fn builder() -> builder::RoleDefinitionDetails {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RoleDefinitionDetails/properties/Rights` of the document.
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
/// `/components/schemas/RoleDefinitionDetails/properties/Rights/properties/_embedded` of the document.
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
/// An operation that a role allows on a service or app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleOperation {
    /// The process steps it covers; absent where an operation has no steps.
    #[serde(rename = "AppliesTo")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub applies_to: ::altinn_runtime::Optional<::std::vec::Vec<ProcessStep>>,
    /// Display name in the language asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "LocalizedFriendlyName")]
    pub localized_friendly_name: ::std::option::Option<::std::string::String>,
    /// `Read`, `Write`, `Sign`, `ArchiveRead`, `ArchiveDelete` or `Access`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Name")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl RoleOperation {
    pub fn builder() -> builder::RoleOperation {
        ::std::default::Default::default()
    }
}
/// A role that gives access to a service or app, and what it lets its holders do there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleRequirement {
    /// Whether the role can be delegated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "IsDelegable")]
    pub is_delegable: ::std::option::Option<bool>,
    /// Leads to the role definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<RoleRequirementLinks>,
    /// Name of the role in the language asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "LocalizedRoleName")]
    pub localized_role_name: ::std::option::Option<::std::string::String>,
    /// What the role allows.
    #[serde(rename = "Operations")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub operations: ::altinn_runtime::Optional<::std::vec::Vec<RoleOperation>>,
    /// Numbers of the roles whose holders get this role as well.
    #[serde(rename = "ParentRoleDefinitionIds")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub parent_role_definition_ids: ::altinn_runtime::Optional<::std::vec::Vec<i64>>,
    /// Letter code of the role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionCode")]
    pub role_definition_code: ::std::option::Option<::std::string::String>,
    /// `RoleDefinitionId`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RoleDefinitionId")]
    pub role_definition_id: ::std::option::Option<i64>,
}
impl RoleRequirement {
    pub fn builder() -> builder::RoleRequirement {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RoleRequirement/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleRequirementLinks {
    /// `roledefinition`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub roledefinition: ::std::option::Option<RoleRequirementLinksRoledefinition>,
}
impl RoleRequirementLinks {
    pub fn builder() -> builder::RoleRequirementLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/RoleRequirement/properties/_links/properties/roledefinition` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RoleRequirementLinksRoledefinition {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl RoleRequirementLinksRoledefinition {
    pub fn builder() -> builder::RoleRequirementLinksRoledefinition {
        ::std::default::Default::default()
    }
}
/// A service and its edition.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceMetadata {
    /// Whether enterprise users may use the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "EnterpriseUserEnabled")]
    pub enterprise_user_enabled: ::std::option::Option<bool>,
    /// Where the full metadata and the role requirements are found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<ServiceMetadataLinks>,
    /// `ServiceCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::option::Option<::std::string::String>,
    /// `ServiceEditionCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: ::std::option::Option<i64>,
    /// `ServiceEditionName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionName")]
    pub service_edition_name: ::std::option::Option<::std::string::String>,
    /// `ServiceName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceName")]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// `ServiceOwnerCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceOwnerCode")]
    pub service_owner_code: ::std::option::Option<::std::string::String>,
    /// `ServiceOwnerName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceOwnerName")]
    pub service_owner_name: ::std::option::Option<::std::string::String>,
    /// `ServiceType`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceType")]
    pub service_type: ::std::option::Option<::std::string::String>,
    /// `ValidFrom`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ValidFrom")]
    pub valid_from: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `ValidTo`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ValidTo")]
    pub valid_to: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ServiceMetadata {
    pub fn builder() -> builder::ServiceMetadata {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ServiceMetadata-GET/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceMetadataLinks {
    /// `rolerequirements`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rolerequirements: ::std::option::Option<ServiceMetadataLinksRolerequirements>,
    /// `self`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "self")]
    pub self_: ::std::option::Option<ServiceMetadataLinksSelf>,
}
impl ServiceMetadataLinks {
    pub fn builder() -> builder::ServiceMetadataLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ServiceMetadata-GET/properties/_links/properties/rolerequirements` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceMetadataLinksRolerequirements {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl ServiceMetadataLinksRolerequirements {
    pub fn builder() -> builder::ServiceMetadataLinksRolerequirements {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ServiceMetadata-GET/properties/_links/properties/self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceMetadataLinksSelf {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl ServiceMetadataLinksSelf {
    pub fn builder() -> builder::ServiceMetadataLinksSelf {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AttachmentRule`](super::AttachmentRule).
    #[derive(Clone, Debug)]
    pub struct AttachmentRule {
        allowed_file_types: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        attachment_rule_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        attachment_type_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        attachment_type_name_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_check_sum_allowed: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_xsd_validation_required: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::AttachmentRuleLinks>,
            ::std::string::String,
        >,
        max_attachment_count: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        max_file_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        min_attachment_count: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AttachmentRule {
        fn default() -> Self {
            Self {
                allowed_file_types: Ok(::std::default::Default::default()),
                attachment_rule_id: Ok(::std::default::Default::default()),
                attachment_type_name: Ok(::std::default::Default::default()),
                attachment_type_name_language: Ok(::std::default::Default::default()),
                is_check_sum_allowed: Ok(::std::default::Default::default()),
                is_xsd_validation_required: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                max_attachment_count: Ok(::std::default::Default::default()),
                max_file_size: Ok(::std::default::Default::default()),
                min_attachment_count: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AttachmentRule {
        /// File extensions in one text, separated by commas; some have a star before the dot and some no dot.
        pub fn allowed_file_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_file_types = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_file_types: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number for `download_attachment_schema`.
        pub fn attachment_rule_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.attachment_rule_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for attachment_rule_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The type name to put on an attachment when submitting.
        pub fn attachment_type_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.attachment_type_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for attachment_type_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Display name in the language asked for.
        pub fn attachment_type_name_language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.attachment_type_name_language = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for attachment_type_name_language: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a checksum may follow the attachment.
        pub fn is_check_sum_allowed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_check_sum_allowed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_check_sum_allowed: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether XML attachments are checked against a schema.
        pub fn is_xsd_validation_required<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_xsd_validation_required = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_xsd_validation_required: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the schema, where there is one.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentRuleLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Most attachments of this type in one submission.
        pub fn max_attachment_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.max_attachment_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_attachment_count: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Largest size that one attachment may have.
        pub fn max_file_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.max_file_size = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for max_file_size: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Fewest attachments of this type in one submission.
        pub fn min_attachment_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.min_attachment_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for min_attachment_count: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AttachmentRule> for super::AttachmentRule {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttachmentRule,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allowed_file_types: value.allowed_file_types?,
                attachment_rule_id: value.attachment_rule_id?,
                attachment_type_name: value.attachment_type_name?,
                attachment_type_name_language: value.attachment_type_name_language?,
                is_check_sum_allowed: value.is_check_sum_allowed?,
                is_xsd_validation_required: value.is_xsd_validation_required?,
                links: value.links?,
                max_attachment_count: value.max_attachment_count?,
                max_file_size: value.max_file_size?,
                min_attachment_count: value.min_attachment_count?,
            })
        }
    }
    impl ::std::convert::From<super::AttachmentRule> for AttachmentRule {
        fn from(value: super::AttachmentRule) -> Self {
            Self {
                allowed_file_types: Ok(value.allowed_file_types),
                attachment_rule_id: Ok(value.attachment_rule_id),
                attachment_type_name: Ok(value.attachment_type_name),
                attachment_type_name_language: Ok(value.attachment_type_name_language),
                is_check_sum_allowed: Ok(value.is_check_sum_allowed),
                is_xsd_validation_required: Ok(value.is_xsd_validation_required),
                links: Ok(value.links),
                max_attachment_count: Ok(value.max_attachment_count),
                max_file_size: Ok(value.max_file_size),
                min_attachment_count: Ok(value.min_attachment_count),
            }
        }
    }
    /// Builder of [`AttachmentRuleLinks`](super::AttachmentRuleLinks).
    #[derive(Clone, Debug)]
    pub struct AttachmentRuleLinks {
        schema: ::std::result::Result<
            ::std::option::Option<super::AttachmentRuleLinksSchema>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AttachmentRuleLinks {
        fn default() -> Self {
            Self {
                schema: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AttachmentRuleLinks {
        /// `schema`
        pub fn schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentRuleLinksSchema>,
            T::Error: ::std::fmt::Display,
        {
            self.schema = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for schema: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AttachmentRuleLinks> for super::AttachmentRuleLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttachmentRuleLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { schema: value.schema? })
        }
    }
    impl ::std::convert::From<super::AttachmentRuleLinks> for AttachmentRuleLinks {
        fn from(value: super::AttachmentRuleLinks) -> Self {
            Self { schema: Ok(value.schema) }
        }
    }
    /// Builder of [`AttachmentRuleLinksSchema`](super::AttachmentRuleLinksSchema).
    #[derive(Clone, Debug)]
    pub struct AttachmentRuleLinksSchema {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AttachmentRuleLinksSchema {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AttachmentRuleLinksSchema {
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
    impl ::std::convert::TryFrom<AttachmentRuleLinksSchema>
    for super::AttachmentRuleLinksSchema {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttachmentRuleLinksSchema,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::AttachmentRuleLinksSchema>
    for AttachmentRuleLinksSchema {
        fn from(value: super::AttachmentRuleLinksSchema) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`CodeList`](super::CodeList).
    #[derive(Clone, Debug)]
    pub struct CodeList {
        codes: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CodeListItem>>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        version: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CodeList {
        fn default() -> Self {
            Self {
                codes: Ok(::std::default::Default::default()),
                language: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CodeList {
        /// The codes, in the order of the list.
        pub fn codes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CodeListItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.codes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for codes: {e}"));
            self
        }
        /// Windows locale id of the texts.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
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
        /// `Name`
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
        /// `Version`
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for version: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CodeList> for super::CodeList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CodeList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                codes: value.codes?,
                language: value.language?,
                links: value.links?,
                name: value.name?,
                version: value.version?,
            })
        }
    }
    impl ::std::convert::From<super::CodeList> for CodeList {
        fn from(value: super::CodeList) -> Self {
            Self {
                codes: Ok(value.codes),
                language: Ok(value.language),
                links: Ok(value.links),
                name: Ok(value.name),
                version: Ok(value.version),
            }
        }
    }
    /// Builder of [`CodeListItem`](super::CodeListItem).
    #[derive(Clone, Debug)]
    pub struct CodeListItem {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value1: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value2: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value3: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CodeListItem {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                value1: Ok(::std::default::Default::default()),
                value2: Ok(::std::default::Default::default()),
                value3: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CodeListItem {
        /// The code itself; the first entry of a list can be empty.
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
        /// `Value1`
        pub fn value1<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value1 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value1: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `Value2`
        pub fn value2<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value2 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value2: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `Value3`
        pub fn value3<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value3 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value3: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CodeListItem> for super::CodeListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CodeListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                value1: value.value1?,
                value2: value.value2?,
                value3: value.value3?,
            })
        }
    }
    impl ::std::convert::From<super::CodeListItem> for CodeListItem {
        fn from(value: super::CodeListItem) -> Self {
            Self {
                code: Ok(value.code),
                value1: Ok(value.value1),
                value2: Ok(value.value2),
                value3: Ok(value.value3),
            }
        }
    }
    /// Builder of [`CodeListSummary`](super::CodeListSummary).
    #[derive(Clone, Debug)]
    pub struct CodeListSummary {
        language: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        version: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CodeListSummary {
        fn default() -> Self {
            Self {
                language: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CodeListSummary {
        /// Windows locale id of the texts.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
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
        /// Address of the list with codes.
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
        /// `Name`
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
        /// Version number, which `get_code_list` takes.
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for version: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CodeListSummary> for super::CodeListSummary {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CodeListSummary,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                language: value.language?,
                links: value.links?,
                name: value.name?,
                version: value.version?,
            })
        }
    }
    impl ::std::convert::From<super::CodeListSummary> for CodeListSummary {
        fn from(value: super::CodeListSummary) -> Self {
            Self {
                language: Ok(value.language),
                links: Ok(value.links),
                name: Ok(value.name),
                version: Ok(value.version),
            }
        }
    }
    /// Builder of [`FormMetadata`](super::FormMetadata).
    #[derive(Clone, Debug)]
    pub struct FormMetadata {
        data_format_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_format_provider_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_format_version: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        form_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        form_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        form_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_only_xsd_validation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::FormMetadataLinks>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FormMetadata {
        fn default() -> Self {
            Self {
                data_format_id: Ok(::std::default::Default::default()),
                data_format_provider_type: Ok(::std::default::Default::default()),
                data_format_version: Ok(::std::default::Default::default()),
                form_id: Ok(::std::default::Default::default()),
                form_name: Ok(::std::default::Default::default()),
                form_type: Ok(::std::default::Default::default()),
                is_only_xsd_validation: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FormMetadata {
        /// First half of the identity of the data model.
        pub fn data_format_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_format_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_format_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where the data model comes from, such as `SERES` or `OR`.
        pub fn data_format_provider_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_format_provider_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for data_format_provider_type: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Second half of the identity of the data model.
        pub fn data_format_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.data_format_version = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for data_format_version: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number of the form within its set.
        pub fn form_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.form_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for form_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `FormName`
        pub fn form_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.form_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for form_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `MainForm` or a kind of subform.
        pub fn form_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.form_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for form_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the schema is the only check; otherwise the server has further rules.
        pub fn is_only_xsd_validation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_only_xsd_validation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_only_xsd_validation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the XML schema.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FormMetadataLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<FormMetadata> for super::FormMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FormMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_format_id: value.data_format_id?,
                data_format_provider_type: value.data_format_provider_type?,
                data_format_version: value.data_format_version?,
                form_id: value.form_id?,
                form_name: value.form_name?,
                form_type: value.form_type?,
                is_only_xsd_validation: value.is_only_xsd_validation?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::FormMetadata> for FormMetadata {
        fn from(value: super::FormMetadata) -> Self {
            Self {
                data_format_id: Ok(value.data_format_id),
                data_format_provider_type: Ok(value.data_format_provider_type),
                data_format_version: Ok(value.data_format_version),
                form_id: Ok(value.form_id),
                form_name: Ok(value.form_name),
                form_type: Ok(value.form_type),
                is_only_xsd_validation: Ok(value.is_only_xsd_validation),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`FormMetadataLinks`](super::FormMetadataLinks).
    #[derive(Clone, Debug)]
    pub struct FormMetadataLinks {
        schema: ::std::result::Result<
            ::std::option::Option<super::FormMetadataLinksSchema>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FormMetadataLinks {
        fn default() -> Self {
            Self {
                schema: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FormMetadataLinks {
        /// `schema`
        pub fn schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FormMetadataLinksSchema>,
            T::Error: ::std::fmt::Display,
        {
            self.schema = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for schema: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<FormMetadataLinks> for super::FormMetadataLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FormMetadataLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { schema: value.schema? })
        }
    }
    impl ::std::convert::From<super::FormMetadataLinks> for FormMetadataLinks {
        fn from(value: super::FormMetadataLinks) -> Self {
            Self { schema: Ok(value.schema) }
        }
    }
    /// Builder of [`FormMetadataLinksSchema`](super::FormMetadataLinksSchema).
    #[derive(Clone, Debug)]
    pub struct FormMetadataLinksSchema {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FormMetadataLinksSchema {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FormMetadataLinksSchema {
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
    impl ::std::convert::TryFrom<FormMetadataLinksSchema>
    for super::FormMetadataLinksSchema {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FormMetadataLinksSchema,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::FormMetadataLinksSchema>
    for FormMetadataLinksSchema {
        fn from(value: super::FormMetadataLinksSchema) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`FormServiceMetadata`](super::FormServiceMetadata).
    #[derive(Clone, Debug)]
    pub struct FormServiceMetadata {
        attachment_rules: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AttachmentRule>>,
            ::std::string::String,
        >,
        enterprise_user_enabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        eus_enabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        forms_meta_data: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::FormMetadata>>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::FormServiceMetadataLinks>,
            ::std::string::String,
        >,
        process_steps: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ProcessStep>>,
            ::std::string::String,
        >,
        rest_enabled: ::std::result::Result<
            ::std::option::Option<bool>,
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
        service_edition_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owner_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owner_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        valid_from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        valid_to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FormServiceMetadata {
        fn default() -> Self {
            Self {
                attachment_rules: Ok(::std::default::Default::default()),
                enterprise_user_enabled: Ok(::std::default::Default::default()),
                eus_enabled: Ok(::std::default::Default::default()),
                forms_meta_data: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                process_steps: Ok(::std::default::Default::default()),
                rest_enabled: Ok(::std::default::Default::default()),
                service_code: Ok(::std::default::Default::default()),
                service_edition_code: Ok(::std::default::Default::default()),
                service_edition_name: Ok(::std::default::Default::default()),
                service_name: Ok(::std::default::Default::default()),
                service_owner_code: Ok(::std::default::Default::default()),
                service_owner_name: Ok(::std::default::Default::default()),
                service_type: Ok(::std::default::Default::default()),
                valid_from: Ok(::std::default::Default::default()),
                valid_to: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FormServiceMetadata {
        /// What may be attached; absent when nothing may.
        pub fn attachment_rules<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AttachmentRule>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachment_rules = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachment_rules: {e}")
                });
            self
        }
        /// Whether enterprise users may use the service.
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
        /// Whether accounting and other end user systems may submit.
        pub fn eus_enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.eus_enabled = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for eus_enabled: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The forms of the service, main form and subforms.
        pub fn forms_meta_data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::FormMetadata>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.forms_meta_data = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for forms_meta_data: {e}")
                });
            self
        }
        /// Where this metadata and the role requirements are found.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FormServiceMetadataLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The steps of the work flow with their authentication levels.
        pub fn process_steps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ProcessStep>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.process_steps = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for process_steps: {e}")
                });
            self
        }
        /// Whether submissions may come in through the REST API.
        pub fn rest_enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.rest_enabled = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rest_enabled: {e}")
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
        /// `ServiceEditionName`
        pub fn service_edition_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_edition_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_edition_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ServiceName`
        pub fn service_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ServiceOwnerCode`
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
        /// `ServiceOwnerName`
        pub fn service_owner_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ServiceType`
        pub fn service_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ValidFrom`
        pub fn valid_from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.valid_from = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_from: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ValidTo`
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
    impl ::std::convert::TryFrom<FormServiceMetadata> for super::FormServiceMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FormServiceMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachment_rules: value.attachment_rules?,
                enterprise_user_enabled: value.enterprise_user_enabled?,
                eus_enabled: value.eus_enabled?,
                forms_meta_data: value.forms_meta_data?,
                links: value.links?,
                process_steps: value.process_steps?,
                rest_enabled: value.rest_enabled?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
                service_edition_name: value.service_edition_name?,
                service_name: value.service_name?,
                service_owner_code: value.service_owner_code?,
                service_owner_name: value.service_owner_name?,
                service_type: value.service_type?,
                valid_from: value.valid_from?,
                valid_to: value.valid_to?,
            })
        }
    }
    impl ::std::convert::From<super::FormServiceMetadata> for FormServiceMetadata {
        fn from(value: super::FormServiceMetadata) -> Self {
            Self {
                attachment_rules: Ok(value.attachment_rules),
                enterprise_user_enabled: Ok(value.enterprise_user_enabled),
                eus_enabled: Ok(value.eus_enabled),
                forms_meta_data: Ok(value.forms_meta_data),
                links: Ok(value.links),
                process_steps: Ok(value.process_steps),
                rest_enabled: Ok(value.rest_enabled),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
                service_edition_name: Ok(value.service_edition_name),
                service_name: Ok(value.service_name),
                service_owner_code: Ok(value.service_owner_code),
                service_owner_name: Ok(value.service_owner_name),
                service_type: Ok(value.service_type),
                valid_from: Ok(value.valid_from),
                valid_to: Ok(value.valid_to),
            }
        }
    }
    /// Builder of [`FormServiceMetadataLinks`](super::FormServiceMetadataLinks).
    #[derive(Clone, Debug)]
    pub struct FormServiceMetadataLinks {
        rolerequirements: ::std::result::Result<
            ::std::option::Option<super::FormServiceMetadataLinksRolerequirements>,
            ::std::string::String,
        >,
        self_: ::std::result::Result<
            ::std::option::Option<super::FormServiceMetadataLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FormServiceMetadataLinks {
        fn default() -> Self {
            Self {
                rolerequirements: Ok(::std::default::Default::default()),
                self_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FormServiceMetadataLinks {
        /// `rolerequirements`
        pub fn rolerequirements<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FormServiceMetadataLinksRolerequirements>,
            T::Error: ::std::fmt::Display,
        {
            self.rolerequirements = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rolerequirements: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `self`
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FormServiceMetadataLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<FormServiceMetadataLinks>
    for super::FormServiceMetadataLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FormServiceMetadataLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                rolerequirements: value.rolerequirements?,
                self_: value.self_?,
            })
        }
    }
    impl ::std::convert::From<super::FormServiceMetadataLinks>
    for FormServiceMetadataLinks {
        fn from(value: super::FormServiceMetadataLinks) -> Self {
            Self {
                rolerequirements: Ok(value.rolerequirements),
                self_: Ok(value.self_),
            }
        }
    }
    /// Builder of [`FormServiceMetadataLinksRolerequirements`](super::FormServiceMetadataLinksRolerequirements).
    #[derive(Clone, Debug)]
    pub struct FormServiceMetadataLinksRolerequirements {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FormServiceMetadataLinksRolerequirements {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FormServiceMetadataLinksRolerequirements {
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
    impl ::std::convert::TryFrom<FormServiceMetadataLinksRolerequirements>
    for super::FormServiceMetadataLinksRolerequirements {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FormServiceMetadataLinksRolerequirements,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::FormServiceMetadataLinksRolerequirements>
    for FormServiceMetadataLinksRolerequirements {
        fn from(value: super::FormServiceMetadataLinksRolerequirements) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`FormServiceMetadataLinksSelf`](super::FormServiceMetadataLinksSelf).
    #[derive(Clone, Debug)]
    pub struct FormServiceMetadataLinksSelf {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FormServiceMetadataLinksSelf {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FormServiceMetadataLinksSelf {
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
    impl ::std::convert::TryFrom<FormServiceMetadataLinksSelf>
    for super::FormServiceMetadataLinksSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FormServiceMetadataLinksSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::FormServiceMetadataLinksSelf>
    for FormServiceMetadataLinksSelf {
        fn from(value: super::FormServiceMetadataLinksSelf) -> Self {
            Self { href: Ok(value.href) }
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
    /// Builder of [`JsonWebKey`](super::JsonWebKey).
    #[derive(Clone, Debug)]
    pub struct JsonWebKey {
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
        x5t: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JsonWebKey {
        fn default() -> Self {
            Self {
                e: Ok(::std::default::Default::default()),
                kid: Ok(::std::default::Default::default()),
                kty: Ok(::std::default::Default::default()),
                n: Ok(::std::default::Default::default()),
                use_: Ok(::std::default::Default::default()),
                x5c: Ok(::std::default::Default::default()),
                x5t: Ok(::std::default::Default::default()),
            }
        }
    }
    impl JsonWebKey {
        /// Exponent.
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
        /// Key id, the same value as `x5t`; found in the header of a token.
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
        /// Key type, `RSA`.
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
        /// Modulus.
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
        /// `sig`, for signatures.
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
        /// The certificate chain, each in base64.
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
        /// Base64url thumbprint of the certificate.
        pub fn x5t<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.x5t = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for x5t: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<JsonWebKey> for super::JsonWebKey {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JsonWebKey,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                e: value.e?,
                kid: value.kid?,
                kty: value.kty?,
                n: value.n?,
                use_: value.use_?,
                x5c: value.x5c?,
                x5t: value.x5t?,
            })
        }
    }
    impl ::std::convert::From<super::JsonWebKey> for JsonWebKey {
        fn from(value: super::JsonWebKey) -> Self {
            Self {
                e: Ok(value.e),
                kid: Ok(value.kid),
                kty: Ok(value.kty),
                n: Ok(value.n),
                use_: Ok(value.use_),
                x5c: Ok(value.x5c),
                x5t: Ok(value.x5t),
            }
        }
    }
    /// Builder of [`JsonWebKeySet`](super::JsonWebKeySet).
    #[derive(Clone, Debug)]
    pub struct JsonWebKeySet {
        keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::JsonWebKey>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JsonWebKeySet {
        fn default() -> Self {
            Self {
                keys: Ok(::std::default::Default::default()),
            }
        }
    }
    impl JsonWebKeySet {
        /// `keys`
        pub fn keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::JsonWebKey>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.keys = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for keys: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<JsonWebKeySet> for super::JsonWebKeySet {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JsonWebKeySet,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { keys: value.keys? })
        }
    }
    impl ::std::convert::From<super::JsonWebKeySet> for JsonWebKeySet {
        fn from(value: super::JsonWebKeySet) -> Self {
            Self { keys: Ok(value.keys) }
        }
    }
    /// Builder of [`ListCodeListsResponse`](super::ListCodeListsResponse).
    #[derive(Clone, Debug)]
    pub struct ListCodeListsResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListCodeListsResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListCodeListsResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListCodeListsResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListCodeListsResponseEmbedded>,
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
    impl ::std::convert::TryFrom<ListCodeListsResponse>
    for super::ListCodeListsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListCodeListsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListCodeListsResponse> for ListCodeListsResponse {
        fn from(value: super::ListCodeListsResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListCodeListsResponseEmbedded`](super::ListCodeListsResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListCodeListsResponseEmbedded {
        codelists: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CodeListSummary>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListCodeListsResponseEmbedded {
        fn default() -> Self {
            Self {
                codelists: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListCodeListsResponseEmbedded {
        /// `codelists`
        pub fn codelists<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CodeListSummary>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.codelists = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for codelists: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListCodeListsResponseEmbedded>
    for super::ListCodeListsResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListCodeListsResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                codelists: value.codelists?,
            })
        }
    }
    impl ::std::convert::From<super::ListCodeListsResponseEmbedded>
    for ListCodeListsResponseEmbedded {
        fn from(value: super::ListCodeListsResponseEmbedded) -> Self {
            Self {
                codelists: Ok(value.codelists),
            }
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
    /// Builder of [`ListServicesResponse`](super::ListServicesResponse).
    #[derive(Clone, Debug)]
    pub struct ListServicesResponse {
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListServicesResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListServicesResponse {
        fn default() -> Self {
            Self {
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListServicesResponse {
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListServicesResponseEmbedded>,
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
    impl ::std::convert::TryFrom<ListServicesResponse> for super::ListServicesResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListServicesResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListServicesResponse> for ListServicesResponse {
        fn from(value: super::ListServicesResponse) -> Self {
            Self {
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListServicesResponseEmbedded`](super::ListServicesResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListServicesResponseEmbedded {
        metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ServiceMetadata>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListServicesResponseEmbedded {
        fn default() -> Self {
            Self {
                metadata: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListServicesResponseEmbedded {
        /// `metadata`
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ServiceMetadata>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListServicesResponseEmbedded>
    for super::ListServicesResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListServicesResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { metadata: value.metadata? })
        }
    }
    impl ::std::convert::From<super::ListServicesResponseEmbedded>
    for ListServicesResponseEmbedded {
        fn from(value: super::ListServicesResponseEmbedded) -> Self {
            Self {
                metadata: Ok(value.metadata),
            }
        }
    }
    /// Builder of [`OauthMetadata`](super::OauthMetadata).
    #[derive(Clone, Debug)]
    pub struct OauthMetadata {
        issuer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        jwks_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        response_types_supported: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OauthMetadata {
        fn default() -> Self {
            Self {
                issuer: Ok(::std::default::Default::default()),
                jwks_uri: Ok(::std::default::Default::default()),
                response_types_supported: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OauthMetadata {
        /// Base address of the environment. Tokens themselves name `altinn.no` as their issuer.
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
        /// Address that answers like `get_json_web_keys`.
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
        /// `response_types_supported`
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
    }
    impl ::std::convert::TryFrom<OauthMetadata> for super::OauthMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OauthMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                issuer: value.issuer?,
                jwks_uri: value.jwks_uri?,
                response_types_supported: value.response_types_supported?,
            })
        }
    }
    impl ::std::convert::From<super::OauthMetadata> for OauthMetadata {
        fn from(value: super::OauthMetadata) -> Self {
            Self {
                issuer: Ok(value.issuer),
                jwks_uri: Ok(value.jwks_uri),
                response_types_supported: Ok(value.response_types_supported),
            }
        }
    }
    /// Builder of [`ProcessStep`](super::ProcessStep).
    #[derive(Clone, Debug)]
    pub struct ProcessStep {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        security_level: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        sequence_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessStep {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
                security_level: Ok(::std::default::Default::default()),
                sequence_number: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessStep {
        /// Step such as `FormFilling`, `Signing` or `SendIn`; `Default` covers all that have no step of their own. Some services use Norwegian names.
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
        /// Lowest authentication level that lets a user take the step, from 1 to 4.
        pub fn security_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.security_level = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for security_level: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Place in the order, from 1.
        pub fn sequence_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.sequence_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sequence_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of step, where the server tells.
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
    impl ::std::convert::TryFrom<ProcessStep> for super::ProcessStep {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessStep,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                security_level: value.security_level?,
                sequence_number: value.sequence_number?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessStep> for ProcessStep {
        fn from(value: super::ProcessStep) -> Self {
            Self {
                name: Ok(value.name),
                security_level: Ok(value.security_level),
                sequence_number: Ok(value.sequence_number),
                type_: Ok(value.type_),
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
        is_delegatable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        right_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        right_source_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        right_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
        system_resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Right {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                is_delegatable: Ok(::std::default::Default::default()),
                right_id: Ok(::std::default::Default::default()),
                right_source_type: Ok(::std::default::Default::default()),
                right_type: Ok(::std::default::Default::default()),
                service_code: Ok(::std::default::Default::default()),
                service_edition_code: Ok(::std::default::Default::default()),
                system_resource_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Right {
        /// `Read`, `Write`, `Sign`, `ArchiveRead`, `ArchiveDelete` or `Access`.
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
        /// Whether a holder may pass the right on.
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
        /// `RightID`
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
        /// `RoleTypeRights` here, as the right comes with the role.
        pub fn right_source_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
        /// What the right is about, mostly `Service`.
        pub fn right_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
        /// Set for rights to a system resource only.
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
    }
    impl ::std::convert::TryFrom<Right> for super::Right {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Right,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                is_delegatable: value.is_delegatable?,
                right_id: value.right_id?,
                right_source_type: value.right_source_type?,
                right_type: value.right_type?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
                system_resource_id: value.system_resource_id?,
            })
        }
    }
    impl ::std::convert::From<super::Right> for Right {
        fn from(value: super::Right) -> Self {
            Self {
                action: Ok(value.action),
                is_delegatable: Ok(value.is_delegatable),
                right_id: Ok(value.right_id),
                right_source_type: Ok(value.right_source_type),
                right_type: Ok(value.right_type),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
                system_resource_id: Ok(value.system_resource_id),
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
        role_definition_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        role_description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleDefinition {
        fn default() -> Self {
            Self {
                child_role_definition_ids: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                parent_role_definition_ids: Ok(::std::default::Default::default()),
                role_definition_code: Ok(::std::default::Default::default()),
                role_definition_id: Ok(::std::default::Default::default()),
                role_description: Ok(::std::default::Default::default()),
                role_name: Ok(::std::default::Default::default()),
                role_type: Ok(::std::default::Default::default()),
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
        /// Letter code, such as `UTINN`; steadier than the number.
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
        /// Number of the role in this environment.
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
        /// `Altinn` for roles Altinn has defined, `External` for roles from the national registers.
        pub fn role_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
            ::std::option::Option<super::RoleDefinitionDetailsRights>,
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
        role_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        role_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleDefinitionDetails {
        fn default() -> Self {
            Self {
                child_role_definition_ids: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                parent_role_definition_ids: Ok(::std::default::Default::default()),
                rights: Ok(::std::default::Default::default()),
                role_definition_code: Ok(::std::default::Default::default()),
                role_definition_id: Ok(::std::default::Default::default()),
                role_description: Ok(::std::default::Default::default()),
                role_name: Ok(::std::default::Default::default()),
                role_type: Ok(::std::default::Default::default()),
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
        /// The rights, under `_embedded`.
        pub fn rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleDefinitionDetailsRights>,
            T::Error: ::std::fmt::Display,
        {
            self.rights = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for rights: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Letter code, such as `UTINN`; steadier than the number.
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
        /// Number of the role in this environment.
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
        /// `Altinn` for roles Altinn has defined, `External` for roles from the national registers.
        pub fn role_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
    /// Builder of [`RoleOperation`](super::RoleOperation).
    #[derive(Clone, Debug)]
    pub struct RoleOperation {
        applies_to: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ProcessStep>>,
            ::std::string::String,
        >,
        localized_friendly_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleOperation {
        fn default() -> Self {
            Self {
                applies_to: Ok(::std::default::Default::default()),
                localized_friendly_name: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleOperation {
        /// The process steps it covers; absent where an operation has no steps.
        pub fn applies_to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ProcessStep>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.applies_to = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for applies_to: {e}")
                });
            self
        }
        /// Display name in the language asked for.
        pub fn localized_friendly_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.localized_friendly_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for localized_friendly_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `Read`, `Write`, `Sign`, `ArchiveRead`, `ArchiveDelete` or `Access`.
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
    impl ::std::convert::TryFrom<RoleOperation> for super::RoleOperation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleOperation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                applies_to: value.applies_to?,
                localized_friendly_name: value.localized_friendly_name?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::RoleOperation> for RoleOperation {
        fn from(value: super::RoleOperation) -> Self {
            Self {
                applies_to: Ok(value.applies_to),
                localized_friendly_name: Ok(value.localized_friendly_name),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`RoleRequirement`](super::RoleRequirement).
    #[derive(Clone, Debug)]
    pub struct RoleRequirement {
        is_delegable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::RoleRequirementLinks>,
            ::std::string::String,
        >,
        localized_role_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        operations: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RoleOperation>>,
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
        role_definition_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleRequirement {
        fn default() -> Self {
            Self {
                is_delegable: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                localized_role_name: Ok(::std::default::Default::default()),
                operations: Ok(::std::default::Default::default()),
                parent_role_definition_ids: Ok(::std::default::Default::default()),
                role_definition_code: Ok(::std::default::Default::default()),
                role_definition_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleRequirement {
        /// Whether the role can be delegated.
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
        /// Leads to the role definition.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleRequirementLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the role in the language asked for.
        pub fn localized_role_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.localized_role_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for localized_role_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the role allows.
        pub fn operations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RoleOperation>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.operations = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for operations: {e}")
                });
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
        /// Letter code of the role.
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
    }
    impl ::std::convert::TryFrom<RoleRequirement> for super::RoleRequirement {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleRequirement,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_delegable: value.is_delegable?,
                links: value.links?,
                localized_role_name: value.localized_role_name?,
                operations: value.operations?,
                parent_role_definition_ids: value.parent_role_definition_ids?,
                role_definition_code: value.role_definition_code?,
                role_definition_id: value.role_definition_id?,
            })
        }
    }
    impl ::std::convert::From<super::RoleRequirement> for RoleRequirement {
        fn from(value: super::RoleRequirement) -> Self {
            Self {
                is_delegable: Ok(value.is_delegable),
                links: Ok(value.links),
                localized_role_name: Ok(value.localized_role_name),
                operations: Ok(value.operations),
                parent_role_definition_ids: Ok(value.parent_role_definition_ids),
                role_definition_code: Ok(value.role_definition_code),
                role_definition_id: Ok(value.role_definition_id),
            }
        }
    }
    /// Builder of [`RoleRequirementLinks`](super::RoleRequirementLinks).
    #[derive(Clone, Debug)]
    pub struct RoleRequirementLinks {
        roledefinition: ::std::result::Result<
            ::std::option::Option<super::RoleRequirementLinksRoledefinition>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleRequirementLinks {
        fn default() -> Self {
            Self {
                roledefinition: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleRequirementLinks {
        /// `roledefinition`
        pub fn roledefinition<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RoleRequirementLinksRoledefinition>,
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
    impl ::std::convert::TryFrom<RoleRequirementLinks> for super::RoleRequirementLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleRequirementLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                roledefinition: value.roledefinition?,
            })
        }
    }
    impl ::std::convert::From<super::RoleRequirementLinks> for RoleRequirementLinks {
        fn from(value: super::RoleRequirementLinks) -> Self {
            Self {
                roledefinition: Ok(value.roledefinition),
            }
        }
    }
    /// Builder of [`RoleRequirementLinksRoledefinition`](super::RoleRequirementLinksRoledefinition).
    #[derive(Clone, Debug)]
    pub struct RoleRequirementLinksRoledefinition {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RoleRequirementLinksRoledefinition {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RoleRequirementLinksRoledefinition {
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
    impl ::std::convert::TryFrom<RoleRequirementLinksRoledefinition>
    for super::RoleRequirementLinksRoledefinition {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RoleRequirementLinksRoledefinition,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::RoleRequirementLinksRoledefinition>
    for RoleRequirementLinksRoledefinition {
        fn from(value: super::RoleRequirementLinksRoledefinition) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`ServiceMetadata`](super::ServiceMetadata).
    #[derive(Clone, Debug)]
    pub struct ServiceMetadata {
        enterprise_user_enabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::ServiceMetadataLinks>,
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
        service_edition_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owner_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owner_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        valid_from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        valid_to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceMetadata {
        fn default() -> Self {
            Self {
                enterprise_user_enabled: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                service_code: Ok(::std::default::Default::default()),
                service_edition_code: Ok(::std::default::Default::default()),
                service_edition_name: Ok(::std::default::Default::default()),
                service_name: Ok(::std::default::Default::default()),
                service_owner_code: Ok(::std::default::Default::default()),
                service_owner_name: Ok(::std::default::Default::default()),
                service_type: Ok(::std::default::Default::default()),
                valid_from: Ok(::std::default::Default::default()),
                valid_to: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceMetadata {
        /// Whether enterprise users may use the service.
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
        /// Where the full metadata and the role requirements are found.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ServiceMetadataLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
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
        /// `ServiceEditionName`
        pub fn service_edition_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_edition_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_edition_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ServiceName`
        pub fn service_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ServiceOwnerCode`
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
        /// `ServiceOwnerName`
        pub fn service_owner_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ServiceType`
        pub fn service_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ValidFrom`
        pub fn valid_from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.valid_from = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_from: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ValidTo`
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
    impl ::std::convert::TryFrom<ServiceMetadata> for super::ServiceMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                enterprise_user_enabled: value.enterprise_user_enabled?,
                links: value.links?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
                service_edition_name: value.service_edition_name?,
                service_name: value.service_name?,
                service_owner_code: value.service_owner_code?,
                service_owner_name: value.service_owner_name?,
                service_type: value.service_type?,
                valid_from: value.valid_from?,
                valid_to: value.valid_to?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceMetadata> for ServiceMetadata {
        fn from(value: super::ServiceMetadata) -> Self {
            Self {
                enterprise_user_enabled: Ok(value.enterprise_user_enabled),
                links: Ok(value.links),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
                service_edition_name: Ok(value.service_edition_name),
                service_name: Ok(value.service_name),
                service_owner_code: Ok(value.service_owner_code),
                service_owner_name: Ok(value.service_owner_name),
                service_type: Ok(value.service_type),
                valid_from: Ok(value.valid_from),
                valid_to: Ok(value.valid_to),
            }
        }
    }
    /// Builder of [`ServiceMetadataLinks`](super::ServiceMetadataLinks).
    #[derive(Clone, Debug)]
    pub struct ServiceMetadataLinks {
        rolerequirements: ::std::result::Result<
            ::std::option::Option<super::ServiceMetadataLinksRolerequirements>,
            ::std::string::String,
        >,
        self_: ::std::result::Result<
            ::std::option::Option<super::ServiceMetadataLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceMetadataLinks {
        fn default() -> Self {
            Self {
                rolerequirements: Ok(::std::default::Default::default()),
                self_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceMetadataLinks {
        /// `rolerequirements`
        pub fn rolerequirements<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ServiceMetadataLinksRolerequirements>,
            T::Error: ::std::fmt::Display,
        {
            self.rolerequirements = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for rolerequirements: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `self`
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ServiceMetadataLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceMetadataLinks> for super::ServiceMetadataLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceMetadataLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                rolerequirements: value.rolerequirements?,
                self_: value.self_?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceMetadataLinks> for ServiceMetadataLinks {
        fn from(value: super::ServiceMetadataLinks) -> Self {
            Self {
                rolerequirements: Ok(value.rolerequirements),
                self_: Ok(value.self_),
            }
        }
    }
    /// Builder of [`ServiceMetadataLinksRolerequirements`](super::ServiceMetadataLinksRolerequirements).
    #[derive(Clone, Debug)]
    pub struct ServiceMetadataLinksRolerequirements {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceMetadataLinksRolerequirements {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceMetadataLinksRolerequirements {
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
    impl ::std::convert::TryFrom<ServiceMetadataLinksRolerequirements>
    for super::ServiceMetadataLinksRolerequirements {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceMetadataLinksRolerequirements,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::ServiceMetadataLinksRolerequirements>
    for ServiceMetadataLinksRolerequirements {
        fn from(value: super::ServiceMetadataLinksRolerequirements) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`ServiceMetadataLinksSelf`](super::ServiceMetadataLinksSelf).
    #[derive(Clone, Debug)]
    pub struct ServiceMetadataLinksSelf {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceMetadataLinksSelf {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceMetadataLinksSelf {
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
    impl ::std::convert::TryFrom<ServiceMetadataLinksSelf>
    for super::ServiceMetadataLinksSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceMetadataLinksSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::ServiceMetadataLinksSelf>
    for ServiceMetadataLinksSelf {
        fn from(value: super::ServiceMetadataLinksSelf) -> Self {
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
        ("AttachmentRule", generator.subschema_for::<AttachmentRule>()),
        ("/components/schemas/AttachmentRule/properties/_links", generator.subschema_for::<AttachmentRuleLinks>()),
        ("/components/schemas/AttachmentRule/properties/_links/properties/schema", generator.subschema_for::<AttachmentRuleLinksSchema>()),
        ("Codelist-GET-CodelistItems", generator.subschema_for::<CodeList>()),
        ("CodelistItem", generator.subschema_for::<CodeListItem>()),
        ("Codelist-GET", generator.subschema_for::<CodeListSummary>()),
        ("FormsMetaData", generator.subschema_for::<FormMetadata>()),
        ("/components/schemas/FormsMetaData/properties/_links", generator.subschema_for::<FormMetadataLinks>()),
        ("/components/schemas/FormsMetaData/properties/_links/properties/schema", generator.subschema_for::<FormMetadataLinksSchema>()),
        ("ServiceMetadata-GET-Formtask", generator.subschema_for::<FormServiceMetadata>()),
        ("/components/schemas/ServiceMetadata-GET-Formtask/properties/_links", generator.subschema_for::<FormServiceMetadataLinks>()),
        ("/components/schemas/ServiceMetadata-GET-Formtask/properties/_links/properties/rolerequirements", generator.subschema_for::<FormServiceMetadataLinksRolerequirements>()),
        ("/components/schemas/ServiceMetadata-GET-Formtask/properties/_links/properties/self", generator.subschema_for::<FormServiceMetadataLinksSelf>()),
        ("hal-links-self", generator.subschema_for::<HalLinksSelf>()),
        ("/components/schemas/hal-links-self/properties/self", generator.subschema_for::<HalLinksSelfSelf>()),
        ("JsonWebKey", generator.subschema_for::<JsonWebKey>()),
        ("JsonWebKeySet", generator.subschema_for::<JsonWebKeySet>()),
        ("/paths/~1api~1metadata/get/parameters/language", generator.subschema_for::<Language>()),
        ("/paths/~1api~1metadata~1codelists/get/responses/200", generator.subschema_for::<ListCodeListsResponse>()),
        ("/paths/~1api~1metadata~1codelists/get/responses/200/properties/_embedded", generator.subschema_for::<ListCodeListsResponseEmbedded>()),
        ("/paths/~1api~1metadata~1roledefinitions/get/responses/200", generator.subschema_for::<ListRoleDefinitionsResponse>()),
        ("/paths/~1api~1metadata~1roledefinitions/get/responses/200/properties/_embedded", generator.subschema_for::<ListRoleDefinitionsResponseEmbedded>()),
        ("/paths/~1api~1metadata/get/responses/200", generator.subschema_for::<ListServicesResponse>()),
        ("/paths/~1api~1metadata/get/responses/200/properties/_embedded", generator.subschema_for::<ListServicesResponseEmbedded>()),
        ("OauthMetadata", generator.subschema_for::<OauthMetadata>()),
        ("ProcessStep", generator.subschema_for::<ProcessStep>()),
        ("Right", generator.subschema_for::<Right>()),
        ("RoleDefinition", generator.subschema_for::<RoleDefinition>()),
        ("RoleDefinitionDetails", generator.subschema_for::<RoleDefinitionDetails>()),
        ("/components/schemas/RoleDefinitionDetails/properties/Rights", generator.subschema_for::<RoleDefinitionDetailsRights>()),
        ("/components/schemas/RoleDefinitionDetails/properties/Rights/properties/_embedded", generator.subschema_for::<RoleDefinitionDetailsRightsEmbedded>()),
        ("RoleOperation", generator.subschema_for::<RoleOperation>()),
        ("RoleRequirement", generator.subschema_for::<RoleRequirement>()),
        ("/components/schemas/RoleRequirement/properties/_links", generator.subschema_for::<RoleRequirementLinks>()),
        ("/components/schemas/RoleRequirement/properties/_links/properties/roledefinition", generator.subschema_for::<RoleRequirementLinksRoledefinition>()),
        ("/paths/~1api~1metadata~1lookup~1{serviceCode}~1{serviceEditionCode}~1schemas~1{schema}/get/parameters/schema", generator.subschema_for::<Schema>()),
        ("ServiceCode", generator.subschema_for::<ServiceCode>()),
        ("ServiceEditionCode", generator.subschema_for::<ServiceEditionCode>()),
        ("ServiceEditionName", generator.subschema_for::<ServiceEditionName>()),
        ("ServiceMetadata-GET", generator.subschema_for::<ServiceMetadata>()),
        ("/components/schemas/ServiceMetadata-GET/properties/_links", generator.subschema_for::<ServiceMetadataLinks>()),
        ("/components/schemas/ServiceMetadata-GET/properties/_links/properties/rolerequirements", generator.subschema_for::<ServiceMetadataLinksRolerequirements>()),
        ("/components/schemas/ServiceMetadata-GET/properties/_links/properties/self", generator.subschema_for::<ServiceMetadataLinksSelf>()),
        ("ServiceName", generator.subschema_for::<ServiceName>()),
        ("ServiceOwnerCode", generator.subschema_for::<ServiceOwnerCode>()),
        ("ServiceOwnerName", generator.subschema_for::<ServiceOwnerName>()),
        ("ServiceType", generator.subschema_for::<ServiceType>()),
        ("ValidFrom", generator.subschema_for::<ValidFrom>()),
        ("ValidTo", generator.subschema_for::<ValidTo>()),
    ]
}
