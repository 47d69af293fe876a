// Machine-written by `cargo xtask regenerate` from altinn-platform-storage-v1.json (version v1). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// State of the malware scan of a data element: `NotApplicable` when its type is not scanned, `Pending` until the verdict, then `Clean` or `Infected`.
    pub enum FileScanResult: str {
        NotApplicable = "NotApplicable",
        Pending = "Pending",
        Clean = "Clean",
        Infected = "Infected",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether the owner has read the instance: `Unread`, `Read`, or `UpdatedSinceLastReview` when it has changed after that.
    pub enum ReadStatus: str {
        Unread = "Unread",
        Read = "Read",
        UpdatedSinceLastReview = "UpdatedSinceLastReview",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What a reference points at: a data element or a process task.
    pub enum ReferenceType: str {
        DataElement = "DataElement",
        Task = "Task",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Meaning of a reference: the element was generated from the target.
    pub enum RelationType: str {
        GeneratedFrom = "GeneratedFrom",
    } else Unknown
}

/// A pair of scopes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ApiScopes {
    /// Text key of the message shown when the scope is missing; wins over the common one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorMessageTextResourceKey")]
    pub error_message_text_resource_key: ::std::option::Option<::std::string::String>,
    /// Needed for reading.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<::std::string::String>,
    /// Needed for writing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub write: ::std::option::Option<::std::string::String>,
}
impl ApiScopes {
    pub fn builder() -> builder::ApiScopes {
        ::std::default::Default::default()
    }
}
/// Extra scopes that callers of an app need instead of the common ones.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ApiScopesConfiguration {
    /// Text key of the message shown when the scope is missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorMessageTextResourceKey")]
    pub error_message_text_resource_key: ::std::option::Option<::std::string::String>,
    /// For service owners.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceOwners")]
    pub service_owners: ::std::option::Option<ApiScopes>,
    /// For end users and system users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<ApiScopes>,
}
impl ApiScopesConfiguration {
    pub fn builder() -> builder::ApiScopesConfiguration {
        ::std::default::Default::default()
    }
}
/// Metadata of an app: what it is called, who may own its instances, which data types it takes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Application {
    /// How access to the app may be given away.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub access: ::std::option::Option<ApplicationAccess>,
    /// Extra scopes that callers of the app need.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "apiScopes")]
    pub api_scopes: ::std::option::Option<ApiScopesConfiguration>,
    /// Whether instances are hard deleted once their process ends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "autoDeleteOnProcessEnd")]
    pub auto_delete_on_process_end: ::std::option::Option<bool>,
    /// Where to turn with questions about the app.
    #[serde(rename = "contactPoints")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub contact_points: ::altinn_runtime::Optional<
        ::std::vec::Vec<ApplicationContactPoint>,
    >,
    /// Whether and how users may copy archived instances.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "copyInstanceSettings")]
    pub copy_instance_settings: ::std::option::Option<CopyInstanceSettings>,
    /// Set by the server, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// User id, or organisation number, of the maker.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Form fields that are copied to `Instance.dataValues`.
    #[serde(rename = "dataFields")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_fields: ::altinn_runtime::Optional<::std::vec::Vec<DataField>>,
    /// Every kind of data element that an instance can hold.
    #[serde(rename = "dataTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_types: ::altinn_runtime::Optional<::std::vec::Vec<DataType>>,
    /// Longer description per language code.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// True when only organisations and system users may make new instances.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disallowUserInstantiation")]
    pub disallow_user_instantiation: ::std::option::Option<bool>,
    /// Set when the app sends its data onwards through eFormidling.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eFormidling")]
    pub e_formidling: ::std::option::Option<EFormidlingContract>,
    /// Address of a page about the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub homepage: ::std::option::Option<::std::string::String>,
    /// The app as `{org}/{app}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Search words for catalogues.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keywords: ::altinn_runtime::Optional<::std::vec::Vec<Keyword>>,
    /// Set by the server, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// User id, or organisation number, of whoever changed it last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// How instances show in the inbox.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "messageBoxConfig")]
    pub message_box_config: ::std::option::Option<MessageBoxConfig>,
    /// What the user sees first when opening the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "onEntry")]
    pub on_entry: ::std::option::Option<OnEntryConfig>,
    /// Short name of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org: ::std::option::Option<::std::string::String>,
    /// Kinds of parties that may own instances.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyTypesAllowed")]
    pub party_types_allowed: ::std::option::Option<PartyTypesAllowed>,
    /// Form fields that are copied to `Instance.presentationTexts`.
    #[serde(rename = "presentationFields")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub presentation_fields: ::altinn_runtime::Optional<::std::vec::Vec<DataField>>,
    /// Days after archiving in which nobody can delete an instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "preventInstanceDeletionForDays")]
    pub prevent_instance_deletion_for_days: ::std::option::Option<i32>,
    /// Id of the process definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "processId")]
    pub process_id: ::std::option::Option<::std::string::String>,
    /// Separate blob account for this app; normally absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "storageAccountNumber")]
    pub storage_account_number: ::std::option::Option<i32>,
    /// Title per language code.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// The app can be used from this time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "validFrom")]
    pub valid_from: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The app cannot be used after this time; set when it is retired.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "validTo")]
    pub valid_to: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Version label from the build of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
}
impl Application {
    pub fn builder() -> builder::Application {
        ::std::default::Default::default()
    }
}
/// How access to an app can be given away.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ApplicationAccess {
    /// Whether access can be delegated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delegable: ::std::option::Option<bool>,
    /// Explanation of the access per language code.
    #[serde(rename = "rightDescription")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub right_description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Whether the app shows in lists of services.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visible: ::std::option::Option<bool>,
}
impl ApplicationAccess {
    pub fn builder() -> builder::ApplicationAccess {
        ::std::default::Default::default()
    }
}
/// Where to turn with questions about an app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ApplicationContactPoint {
    /// What the contact is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// Address of a contact page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contactPage")]
    pub contact_page: ::std::option::Option<::std::string::String>,
    /// An e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// A phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub telephone: ::std::option::Option<::std::string::String>,
}
impl ApplicationContactPoint {
    pub fn builder() -> builder::ApplicationContactPoint {
        ::std::default::Default::default()
    }
}
/// A plain list of apps, without paging.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ApplicationList {
    /// `applications`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub applications: ::altinn_runtime::Optional<::std::vec::Vec<Application>>,
}
impl ApplicationList {
    pub fn builder() -> builder::ApplicationList {
        ::std::default::Default::default()
    }
}
/// How an app treats the data elements of one data type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ApplicationLogic {
    /// Whether stateless use works without a login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "allowAnonymousOnStateless")]
    pub allow_anonymous_on_stateless: ::std::option::Option<bool>,
    /// Whether the app makes the element itself when the task starts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "autoCreate")]
    pub auto_create: ::std::option::Option<bool>,
    /// Whether elements of this type go away when the process ends; also what makes a delayed delete possible.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "autoDeleteOnProcessEnd")]
    pub auto_delete_on_process_end: ::std::option::Option<bool>,
    /// Full .NET name of the class behind the form data; absent for attachments.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "classRef")]
    pub class_ref: ::std::option::Option<::std::string::String>,
    /// True when users cannot add elements of this type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disallowUserCreate")]
    pub disallow_user_create: ::std::option::Option<bool>,
    /// True when users cannot remove elements of this type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disallowUserDelete")]
    pub disallow_user_delete: ::std::option::Option<bool>,
    /// Path to the JSON schema inside the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "schemaRef")]
    pub schema_ref: ::std::option::Option<::std::string::String>,
    /// Fields that are kept out of the stored copy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "shadowFields")]
    pub shadow_fields: ::std::option::Option<ShadowFields>,
}
impl ApplicationLogic {
    pub fn builder() -> builder::ApplicationLogic {
        ::std::default::Default::default()
    }
}
/// Notes that a service owner is done with an instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CompleteConfirmation {
    /// When the confirmation came, UTC.
    #[serde(rename = "confirmedOn")]
    pub confirmed_on: ::altinn_runtime::Timestamp,
    /// Short name of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "stakeholderId")]
    pub stakeholder_id: ::std::option::Option<::std::string::String>,
}
impl CompleteConfirmation {
    pub fn builder() -> builder::CompleteConfirmation {
        ::std::default::Default::default()
    }
}
/// Rules for copying an archived instance into a new one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CopyInstanceSettings {
    /// Whether copying is offered at all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Form fields that are left empty in the copy.
    #[serde(rename = "excludedDataFields")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub excluded_data_fields: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Data type ids that are left behind.
    #[serde(rename = "excludedDataTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub excluded_data_types: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Whether attachments come along.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "includeAttachments")]
    pub include_attachments: ::std::option::Option<bool>,
}
impl CopyInstanceSettings {
    pub fn builder() -> builder::CopyInstanceSettings {
        ::std::default::Default::default()
    }
}
/// Metadata of one file or form of an instance; the bytes are fetched separately.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DataElement {
    /// Internal location of the bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "blobStoragePath")]
    pub blob_storage_path: ::std::option::Option<::std::string::String>,
    /// Base64 of the MD5 hash of the bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentHash")]
    pub content_hash: ::std::option::Option<::std::string::String>,
    /// Media type given at upload.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// Set by the server, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// User id, or organisation number, of the maker.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Id of the data type in the app metadata.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataType")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// Present when the element is marked for deletion.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deleteStatus")]
    pub delete_status: ::std::option::Option<DeleteStatus>,
    /// How far the malware scan has come.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fileScanResult")]
    pub file_scan_result: ::std::option::Option<FileScanResult>,
    /// Name given at upload; normally absent for form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filename: ::std::option::Option<::std::string::String>,
    /// Guid of the element.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Guid of the instance, without the party id; may be absent inside an `Instance`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceGuid")]
    pub instance_guid: ::std::option::Option<::std::string::String>,
    /// Whether a party other than the app owner has read it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isRead")]
    pub is_read: ::std::option::Option<bool>,
    /// Set by the server, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// User id, or organisation number, of whoever changed it last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// True while the element cannot be replaced.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locked: ::std::option::Option<bool>,
    /// Key and value pairs that only the app sets.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<::std::vec::Vec<KeyValueEntry>>,
    /// Typed references, such as the task that produced the element.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub references: ::altinn_runtime::Optional<::std::vec::Vec<Reference>>,
    /// Ids of data elements that this one belongs with.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub refs: ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
    /// Addresses of the element in the app and in storage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "selfLinks")]
    pub self_links: ::std::option::Option<ResourceLinks>,
    /// Length in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    /// Free labels that users can set.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tags: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Key and value pairs that users can set.
    #[serde(rename = "userDefinedMetadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub user_defined_metadata: ::altinn_runtime::Optional<
        ::std::vec::Vec<KeyValueEntry>,
    >,
}
impl DataElement {
    pub fn builder() -> builder::DataElement {
        ::std::default::Default::default()
    }
}
/// A plain list of data elements.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataElementList {
    /// `dataElements`
    #[serde(rename = "dataElements")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_elements: ::altinn_runtime::Optional<::std::vec::Vec<DataElement>>,
}
impl DataElementList {
    pub fn builder() -> builder::DataElementList {
        ::std::default::Default::default()
    }
}
/// One data element in a signing request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DataElementSignature {
    /// `DataElement.id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataElementId")]
    pub data_element_id: ::std::option::Option<::std::string::String>,
    /// True when this element is covered by the signature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub signed: ::std::option::Option<bool>,
}
impl DataElementSignature {
    pub fn builder() -> builder::DataElementSignature {
        ::std::default::Default::default()
    }
}
/// Names a form field whose value is copied onto the instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DataField {
    /// Data type that holds the field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataTypeId")]
    pub data_type_id: ::std::option::Option<::std::string::String>,
    /// Key under which the value is stored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Dotted path of the field in the form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
}
impl DataField {
    pub fn builder() -> builder::DataField {
        ::std::default::Default::default()
    }
}
/// Declares one kind of data element of an app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
pub struct DataType {
    /// Policy action that replaces `read` for these elements.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "actionRequiredToRead")]
    pub action_required_to_read: ::std::option::Option<::std::string::String>,
    /// Policy action that replaces `write` for these elements.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "actionRequiredToWrite")]
    pub action_required_to_write: ::std::option::Option<::std::string::String>,
    /// Accepted media types; everything is accepted when absent or empty.
    #[serde(rename = "allowedContentTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_content_types: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Misspelt predecessor of `allowedContributors`; servers may still fill it.
    #[deprecated]
    #[serde(rename = "allowedContributers")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_contributers: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Who may add elements, as entries such as `org:ttd` or `orgno:{number}`; everybody when absent or empty.
    #[serde(rename = "allowedContributors")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_contributors: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Keys that users may set; any key when absent or empty.
    #[serde(rename = "allowedKeysForUserDefinedMetadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_keys_for_user_defined_metadata: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Present when the app handles the elements as form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "appLogic")]
    pub app_logic: ::std::option::Option<ApplicationLogic>,
    /// Description per language code.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Whether uploads are scanned for malware.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "enableFileScan")]
    pub enable_file_scan: ::std::option::Option<bool>,
    /// Whether a PDF is made from the form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "enablePdfCreation")]
    pub enable_pdf_creation: ::std::option::Option<bool>,
    /// Ids of analysers in the app that look at uploads.
    #[serde(rename = "enabledFileAnalysers")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub enabled_file_analysers: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Ids of validators in the app that judge uploads.
    #[serde(rename = "enabledFileValidators")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub enabled_file_validators: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Heading, or text key of a heading, under which receipts list the elements.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub grouping: ::std::option::Option<::std::string::String>,
    /// Unique within the app, for example `model` or `attachment`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Most elements per instance; zero or less means no limit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxCount")]
    pub max_count: ::std::option::Option<i32>,
    /// Largest size in megabytes; no limit when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxSize")]
    pub max_size: ::std::option::Option<i32>,
    /// Fewest elements per instance; zero or less makes the type optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "minCount")]
    pub min_count: ::std::option::Option<i32>,
    /// Id of the task in which the elements are filled in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "taskId")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Whether a scan that is still running counts as a validation error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "validationErrorOnPendingFileScan")]
    pub validation_error_on_pending_file_scan: ::std::option::Option<bool>,
}
impl DataType {
    pub fn builder() -> builder::DataType {
        ::std::default::Default::default()
    }
}
/// Changes to the data values of an instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DataValues {
    /// Value per key; null or empty removes the key.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub values: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
}
impl DataValues {
    pub fn builder() -> builder::DataValues {
        ::std::default::Default::default()
    }
}
/// Tells that a data element is marked for deletion.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DeleteStatus {
    /// When it was marked, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hardDeleted")]
    pub hard_deleted: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// True once it is marked; the bytes are removed later.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isHardDeleted")]
    pub is_hard_deleted: ::std::option::Option<bool>,
}
impl DeleteStatus {
    pub fn builder() -> builder::DeleteStatus {
        ::std::default::Default::default()
    }
}
/// How an app sends its data through eFormidling.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct EFormidlingContract {
    /// Data types whose elements are sent.
    #[serde(rename = "dataTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_types: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Type of shipment that the receiving archive routes on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dpfShipmentType")]
    pub dpf_shipment_type: ::std::option::Option<::std::string::String>,
    /// Process identifier that the receiver supports.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<::std::string::String>,
    /// Organisation number, when it is always the same receiver.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub receiver: ::std::option::Option<::std::string::String>,
    /// Security level of the shipment, usually 3.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "securityLevel")]
    pub security_level: ::std::option::Option<i32>,
    /// Task whose completion triggers the shipment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendAfterTaskId")]
    pub send_after_task_id: ::std::option::Option<::std::string::String>,
    /// `DPO`, `DPV`, `DPF` or `DPI`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceId")]
    pub service_id: ::std::option::Option<::std::string::String>,
    /// Document standard of the shipment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standard: ::std::option::Option<::std::string::String>,
    /// Document type, for example `arkivmelding`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Version of the document type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "typeVersion")]
    pub type_version: ::std::option::Option<::std::string::String>,
}
impl EFormidlingContract {
    pub fn builder() -> builder::EFormidlingContract {
        ::std::default::Default::default()
    }
}
/// The verdict of a malware scan.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct FileScanStatus {
    /// Hash of the bytes that were scanned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentHash")]
    pub content_hash: ::std::option::Option<::std::string::String>,
    /// `fileScanResult`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fileScanResult")]
    pub file_scan_result: ::std::option::Option<FileScanResult>,
}
impl FileScanStatus {
    pub fn builder() -> builder::FileScanStatus {
        ::std::default::Default::default()
    }
}
/// When instances are kept out of the inbox.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct HideSettings {
    /// True hides them throughout.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hideAlways")]
    pub hide_always: ::std::option::Option<bool>,
    /// Ids of tasks during which they are hidden.
    #[serde(rename = "hideOnTask")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub hide_on_task: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl HideSettings {
    pub fn builder() -> builder::HideSettings {
        ::std::default::Default::default()
    }
}
/// One running or finished use of an app on behalf of a party.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Instance {
    /// The app as `{org}/{app}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// Service owners that are done with the instance.
    #[serde(rename = "completeConfirmations")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub complete_confirmations: ::altinn_runtime::Optional<
        ::std::vec::Vec<CompleteConfirmation>,
    >,
    /// Set by the server, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// User id, or organisation number, of the maker.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Metadata of the data elements.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data: ::altinn_runtime::Optional<::std::vec::Vec<DataElement>>,
    /// Values lifted out of the form data for sorting and routing.
    #[serde(rename = "dataValues")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_values: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Deadline shown to the owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueBefore")]
    pub due_before: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `{party id}/{instance guid}`; both parts are path parameters of the other operations.
    pub id: ::std::string::String,
    /// The party that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceOwner")]
    pub instance_owner: ::std::option::Option<InstanceOwner>,
    /// Set by the server, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// User id, or organisation number, of whoever changed it last.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// Short name of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org: ::std::option::Option<::std::string::String>,
    /// Texts shown beside the title in the inbox.
    #[serde(rename = "presentationTexts")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub presentation_texts: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Where the process stands; absent before it has started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<ProcessState>,
    /// Addresses of the instance in the app and in storage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "selfLinks")]
    pub self_links: ::std::option::Option<ResourceLinks>,
    /// Archiving, deletion, read status and substatus.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<InstanceStatus>,
    /// The owner sees the instance from this time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "visibleAfter")]
    pub visible_after: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl Instance {
    pub fn builder() -> builder::Instance {
        ::std::default::Default::default()
    }
}
/// An entry in the log of an instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstanceEvent {
    /// Free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "additionalInfo")]
    pub additional_info: ::std::option::Option<::std::string::String>,
    /// When it happened; the time of storing if left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Data element that the event is about, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataId")]
    pub data_id: ::std::option::Option<::std::string::String>,
    /// Name such as `Created`, `Saved`, `Deleted`, `Signed` or `process_EndTask`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// Guid, set by the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// `{party id}/{instance guid}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceId")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Party id of the owner, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceOwnerPartyId")]
    pub instance_owner_party_id: ::std::option::Option<::std::string::String>,
    /// Process state at that time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "processInfo")]
    pub process_info: ::std::option::Option<ProcessState>,
    /// Another user that the event concerns.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "relatedUser")]
    pub related_user: ::std::option::Option<PlatformUser>,
    /// Who caused the event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<PlatformUser>,
}
impl InstanceEvent {
    pub fn builder() -> builder::InstanceEvent {
        ::std::default::Default::default()
    }
}
/// Logged events of an instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceEventList {
    /// `instanceEvents`
    #[serde(rename = "instanceEvents")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub instance_events: ::altinn_runtime::Optional<::std::vec::Vec<InstanceEvent>>,
}
impl InstanceEventList {
    pub fn builder() -> builder::InstanceEventList {
        ::std::default::Default::default()
    }
}
/// How long a lock holds.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstanceLockRequest {
    /// In seconds; not negative.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ttlSeconds")]
    pub ttl_seconds: ::std::option::Option<i32>,
}
impl InstanceLockRequest {
    pub fn builder() -> builder::InstanceLockRequest {
        ::std::default::Default::default()
    }
}
/// A lock that is held.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceLockResponse {
    /// Proof of holding it; needed to change or end it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lockToken")]
    pub lock_token: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for InstanceLockResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("InstanceLockResponse")
            .field("lock_token", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl InstanceLockResponse {
    pub fn builder() -> builder::InstanceLockResponse {
        ::std::default::Default::default()
    }
}
/// The party that an instance belongs to. Which members are present depends on the kind of party.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstanceOwner {
    /// Identifier of a self-registered user from the login provider.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalIdentifier")]
    pub external_identifier: ::std::option::Option<::std::string::String>,
    /// Nine digits, when the owner is an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organisationNumber")]
    pub organisation_number: ::std::option::Option<::std::string::String>,
    /// Party id, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<::std::string::String>,
    /// Eleven digits, when the owner is a person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personNumber")]
    pub person_number: ::std::option::Option<::std::string::String>,
    /// User name, when the owner is a self-registered user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for InstanceOwner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("InstanceOwner")
            .field("external_identifier", &self.external_identifier)
            .field("organisation_number", &self.organisation_number)
            .field("party_id", &self.party_id)
            .field("person_number", &::std::format_args!("(not shown)"))
            .field("username", &self.username)
            .finish()
    }
}
impl InstanceOwner {
    pub fn builder() -> builder::InstanceOwner {
        ::std::default::Default::default()
    }
}
/// One page of a search for instances.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceQueryResponse {
    /// Instances on this page after access filtering; not the total.
    pub count: i64,
    /// May be empty although `next` is present.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub instances: ::altinn_runtime::Optional<::std::vec::Vec<Instance>>,
    /// Full URL of the next page, to be followed unchanged; absent on the last page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::string::String>,
    /// Full URL of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "self")]
    pub self_: ::std::option::Option<::std::string::String>,
}
impl InstanceQueryResponse {
    pub fn builder() -> builder::InstanceQueryResponse {
        ::std::default::Default::default()
    }
}
/// Life cycle of an instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstanceStatus {
    /// When it was archived, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub archived: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When it was deleted for good, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hardDeleted")]
    pub hard_deleted: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// True once the process has ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isArchived")]
    pub is_archived: ::std::option::Option<bool>,
    /// True once it is deleted for good.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isHardDeleted")]
    pub is_hard_deleted: ::std::option::Option<bool>,
    /// True while it lies in the bin.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isSoftDeleted")]
    pub is_soft_deleted: ::std::option::Option<bool>,
    /// Whether the owner has read it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "readStatus")]
    pub read_status: ::std::option::Option<ReadStatus>,
    /// When it was put in the bin, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "softDeleted")]
    pub soft_deleted: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Extra status from the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub substatus: ::std::option::Option<Substatus>,
}
impl InstanceStatus {
    pub fn builder() -> builder::InstanceStatus {
        ::std::default::Default::default()
    }
}
/// What a new instance begins with; the server makes up the rest.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstanceTemplate {
    /// Values for sorting and routing.
    #[serde(rename = "dataValues")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_values: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Deadline shown to the owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueBefore")]
    pub due_before: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The party that the instance belongs to, by its `partyId`.
    #[serde(rename = "instanceOwner")]
    pub instance_owner: InstanceOwner,
    /// Where the process stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<ProcessState>,
    /// The state that it begins in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<InstanceStatus>,
    /// The owner sees the instance from this time; at once when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "visibleAfter")]
    pub visible_after: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl InstanceTemplate {
    pub fn builder() -> builder::InstanceTemplate {
        ::std::default::Default::default()
    }
}
/// One piece of metadata on a data element.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct KeyValueEntry {
    /// Unique within its list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// `value`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl KeyValueEntry {
    pub fn builder() -> builder::KeyValueEntry {
        ::std::default::Default::default()
    }
}
/// A search word.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Keyword {
    /// Two-letter language code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// `word`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub word: ::std::option::Option<::std::string::String>,
}
impl Keyword {
    pub fn builder() -> builder::Keyword {
        ::std::default::Default::default()
    }
}
/// How instances of an app show in the inbox.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct MessageBoxConfig {
    /// `hideSettings`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hideSettings")]
    pub hide_settings: ::std::option::Option<HideSettings>,
    /// What of an instance becomes a dialog in Dialogporten.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "syncAdapterSettings")]
    pub sync_adapter_settings: ::std::option::Option<SyncAdapterSettings>,
}
impl MessageBoxConfig {
    pub fn builder() -> builder::MessageBoxConfig {
        ::std::default::Default::default()
    }
}
/// What an app shows first.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct OnEntryConfig {
    /// `new-instance`, `select-instance`, or the id of a layout set for stateless use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub show: ::std::option::Option<::std::string::String>,
}
impl OnEntryConfig {
    pub fn builder() -> builder::OnEntryConfig {
        ::std::default::Default::default()
    }
}
/// Kinds of parties that may own instances of an app. All false means that any kind may.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PartyTypesAllowed {
    /// Bankruptcy estates.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "bankruptcyEstate")]
    pub bankruptcy_estate: ::std::option::Option<bool>,
    /// Main units.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organisation: ::std::option::Option<bool>,
    /// Persons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub person: ::std::option::Option<bool>,
    /// Subunits of organisations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "subUnit")]
    pub sub_unit: ::std::option::Option<bool>,
}
impl PartyTypesAllowed {
    pub fn builder() -> builder::PartyTypesAllowed {
        ::std::default::Default::default()
    }
}
/// Who caused an event. Which members are present depends on how the caller logged in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PlatformUser {
    /// Security level of the login, 0 to 4.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authenticationLevel")]
    pub authentication_level: ::std::option::Option<i32>,
    /// Id of the end user system, for old integrations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endUserSystemId")]
    pub end_user_system_id: ::std::option::Option<i32>,
    /// Eleven digits; treat as personal data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nationalIdentityNumber")]
    pub national_identity_number: ::std::option::Option<::std::string::String>,
    /// Short name of a service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgId")]
    pub org_id: ::std::option::Option<::std::string::String>,
    /// Guid of a system user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserId")]
    pub system_user_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Display name of the system user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserName")]
    pub system_user_name: ::std::option::Option<::std::string::String>,
    /// Organisation number that the system user belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserOwnerOrgNo")]
    pub system_user_owner_org_no: ::std::option::Option<::std::string::String>,
    /// Altinn user id of a person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userId")]
    pub user_id: ::std::option::Option<i32>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for PlatformUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PlatformUser")
            .field("authentication_level", &self.authentication_level)
            .field("end_user_system_id", &self.end_user_system_id)
            .field("national_identity_number", &::std::format_args!("(not shown)"))
            .field("org_id", &self.org_id)
            .field("system_user_id", &self.system_user_id)
            .field("system_user_name", &self.system_user_name)
            .field("system_user_owner_org_no", &self.system_user_owner_org_no)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl PlatformUser {
    pub fn builder() -> builder::PlatformUser {
        ::std::default::Default::default()
    }
}
/// Changes to the presentation texts of an instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PresentationTexts {
    /// Text per key; null or empty removes the key.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub texts: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
}
impl PresentationTexts {
    pub fn builder() -> builder::PresentationTexts {
        ::std::default::Default::default()
    }
}
/// Error body after RFC 9457. Many errors of this API come as a plain string instead.
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
    /// URI of this occurrence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// Repeats the HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// Short text that is the same for every problem of the kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// URI of the kind of problem.
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
/// The task that a process stands at.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
pub struct ProcessElementInfo {
    /// Kind of task: `data`, `confirmation`, `feedback`, `signing`, `payment` and others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "altinnTaskType")]
    pub altinn_task_type: ::std::option::Option<::std::string::String>,
    /// Id of the task in the process definition, for example `Task_1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// When the task was finished; absent while it is current.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Sequence number of the task in this run, starting at 2 for the first task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow: ::std::option::Option<i32>,
    /// How the task was reached: `CompleteCurrentMoveToNext` or `AbandonCurrentMoveToNext` and others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "flowType")]
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// Name of the task in the process definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// When the task began, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Not filled by newer apps.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub validated: ::std::option::Option<ValidationStatus>,
}
impl ProcessElementInfo {
    pub fn builder() -> builder::ProcessElementInfo {
        ::std::default::Default::default()
    }
}
/// A step in the history of a process.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProcessHistoryItem {
    /// Id of the task; absent for the process as a whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// When the step ended, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Name of the event, for example `process_StartTask`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// When a single event happened, UTC; steps with a length use `started` and `ended`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub occured: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// User id, organisation number or national identity number of the actor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::option::Option<::std::string::String>,
    /// When the step began, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ProcessHistoryItem {
    pub fn builder() -> builder::ProcessHistoryItem {
        ::std::default::Default::default()
    }
}
/// The steps of a process, oldest first.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProcessHistoryList {
    /// `processHistory`
    #[serde(rename = "processHistory")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub process_history: ::altinn_runtime::Optional<::std::vec::Vec<ProcessHistoryItem>>,
}
impl ProcessHistoryList {
    pub fn builder() -> builder::ProcessHistoryList {
        ::std::default::Default::default()
    }
}
/// Where the process of an instance stands.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ProcessState {
    /// The open task; absent when the process has ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "currentTask")]
    pub current_task: ::std::option::Option<ProcessElementInfo>,
    /// Id of the end event that was reached.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endEvent")]
    pub end_event: ::std::option::Option<::std::string::String>,
    /// When the process ended, UTC; this archives the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Id of the start event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "startEvent")]
    pub start_event: ::std::option::Option<::std::string::String>,
    /// When the process began, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ProcessState {
    pub fn builder() -> builder::ProcessState {
        ::std::default::Default::default()
    }
}
/// A new process state together with the events that explain it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ProcessStateUpdate {
    /// Events to log in the same transaction.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub events: ::altinn_runtime::Optional<::std::vec::Vec<InstanceEvent>>,
    /// State to store.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<ProcessState>,
}
impl ProcessStateUpdate {
    pub fn builder() -> builder::ProcessStateUpdate {
        ::std::default::Default::default()
    }
}
/// A typed reference from a data element.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Reference {
    /// How the two are related.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub relation: ::std::option::Option<RelationType>,
    /// Id of the target.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// What the id stands for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "valueType")]
    pub value_type: ::std::option::Option<ReferenceType>,
}
impl Reference {
    pub fn builder() -> builder::Reference {
        ::std::default::Default::default()
    }
}
/// Addresses of the same thing in two APIs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ResourceLinks {
    /// URL in the API of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub apps: ::std::option::Option<::std::string::String>,
    /// URL in the storage API.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
}
impl ResourceLinks {
    pub fn builder() -> builder::ResourceLinks {
        ::std::default::Default::default()
    }
}
/// Fields of form data that are dropped when the form is submitted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ShadowFields {
    /// Fields whose name begins with this are dropped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prefix: ::std::option::Option<::std::string::String>,
    /// Data type that gets the trimmed copy; without it the original is trimmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "saveToDataType")]
    pub save_to_data_type: ::std::option::Option<::std::string::String>,
}
impl ShadowFields {
    pub fn builder() -> builder::ShadowFields {
        ::std::default::Default::default()
    }
}
/// What to sign, and for whom.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SignRequest {
    /// Elements to sign.
    #[serde(rename = "dataElementSignatures")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_element_signatures: ::altinn_runtime::Optional<
        ::std::vec::Vec<DataElementSignature>,
    >,
    /// Task that the signature belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "generatedFromTask")]
    pub generated_from_task: ::std::option::Option<::std::string::String>,
    /// Data type that the signature document is stored as.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "signatureDocumentDataType")]
    pub signature_document_data_type: ::std::option::Option<::std::string::String>,
    /// The signing party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub signee: ::std::option::Option<Signee>,
}
impl SignRequest {
    pub fn builder() -> builder::SignRequest {
        ::std::default::Default::default()
    }
}
/// The one who signs. A user id or a system user id is required.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Signee {
    /// Nine digits, when the signature is on behalf of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organisationNumber")]
    pub organisation_number: ::std::option::Option<::std::string::String>,
    /// Eleven digits, when a person signs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personNumber")]
    pub person_number: ::std::option::Option<::std::string::String>,
    /// Guid of a system user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserId")]
    pub system_user_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Altinn user id, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Signee {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Signee")
            .field("organisation_number", &self.organisation_number)
            .field("person_number", &::std::format_args!("(not shown)"))
            .field("system_user_id", &self.system_user_id)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl Signee {
    pub fn builder() -> builder::Signee {
        ::std::default::Default::default()
    }
}
/// A short status beside the instance in the inbox.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Substatus {
    /// Text or text key of the explanation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Text or text key of the heading; required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
}
impl Substatus {
    pub fn builder() -> builder::Substatus {
        ::std::default::Default::default()
    }
}
/// What of the instances of an app Dialogporten does not get from the adapter that makes a dialog of each. All false means everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SyncAdapterSettings {
    /// Adds no activities.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableAddActivities")]
    pub disable_add_activities: ::std::option::Option<bool>,
    /// Adds no transmissions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableAddTransmissions")]
    pub disable_add_transmissions: ::std::option::Option<bool>,
    /// Makes no dialogs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableCreate")]
    pub disable_create: ::std::option::Option<bool>,
    /// Deletes no dialogs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableDelete")]
    pub disable_delete: ::std::option::Option<bool>,
    /// Does not complete the dialog once the service owner has confirmed the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableMarkCompletedWhenConfirmed")]
    pub disable_mark_completed_when_confirmed: ::std::option::Option<bool>,
    /// Makes and changes no dialog at all, whatever the other settings say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSync")]
    pub disable_sync: ::std::option::Option<bool>,
    /// Leaves the actions for programs as they are. Otherwise only those that the adapter made are added and removed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncApiActions")]
    pub disable_sync_api_actions: ::std::option::Option<bool>,
    /// Leaves the attachments of the dialog as they are. Otherwise only those that the adapter made are added and removed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncAttachments")]
    pub disable_sync_attachments: ::std::option::Option<bool>,
    /// Leaves the additional information as it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncContentAdditionalInformation")]
    pub disable_sync_content_additional_information: ::std::option::Option<bool>,
    /// Leaves the extended status as it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncContentExtendedStatus")]
    pub disable_sync_content_extended_status: ::std::option::Option<bool>,
    /// Leaves the summary as it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncContentSummary")]
    pub disable_sync_content_summary: ::std::option::Option<bool>,
    /// Leaves the title as it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncContentTitle")]
    pub disable_sync_content_title: ::std::option::Option<bool>,
    /// Leaves the deadline of the dialog as it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncDueAt")]
    pub disable_sync_due_at: ::std::option::Option<bool>,
    /// Leaves the buttons as they are. Otherwise only those that the adapter made are added and removed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncGuiActions")]
    pub disable_sync_gui_actions: ::std::option::Option<bool>,
    /// Leaves the status of the dialog as it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncStatus")]
    pub disable_sync_status: ::std::option::Option<bool>,
    /// Takes the id of the dialog from the data value `dialog.id` of the instance, where it would make one otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "enableUserSuppliedDialogId")]
    pub enable_user_supplied_dialog_id: ::std::option::Option<bool>,
}
impl SyncAdapterSettings {
    pub fn builder() -> builder::SyncAdapterSettings {
        ::std::default::Default::default()
    }
}
/// The texts of an app in one language.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct TextResource {
    /// `{org}-{app}-{language}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Two-letter language code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// Short name of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org: ::std::option::Option<::std::string::String>,
    /// One entry per text key.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resources: ::altinn_runtime::Optional<::std::vec::Vec<TextResourceElement>>,
}
impl TextResource {
    pub fn builder() -> builder::TextResource {
        ::std::default::Default::default()
    }
}
/// One text of an app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct TextResourceElement {
    /// Text key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The text, which may hold Markdown and numbered placeholders such as `{0}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// What to put into the placeholders, in order.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub variables: ::altinn_runtime::Optional<::std::vec::Vec<TextResourceVariable>>,
}
impl TextResourceElement {
    pub fn builder() -> builder::TextResourceElement {
        ::std::default::Default::default()
    }
}
/// Source of a placeholder in a text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct TextResourceVariable {
    /// Where the value comes from, for example `dataModel.default` or `instanceContext`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataSource")]
    pub data_source: ::std::option::Option<::std::string::String>,
    /// Used when the source has no value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "defaultValue")]
    pub default_value: ::std::option::Option<::std::string::String>,
    /// Path of the value in its source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
}
impl TextResourceVariable {
    pub fn builder() -> builder::TextResourceVariable {
        ::std::default::Default::default()
    }
}
/// Old outcome of validation; newer apps validate when the process moves on instead.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ValidationStatus {
    /// Whether the task could be finished.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "canCompleteTask")]
    pub can_complete_task: ::std::option::Option<bool>,
    /// When validation ran, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ValidationStatus {
    pub fn builder() -> builder::ValidationStatus {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`ApiScopes`](super::ApiScopes).
    #[derive(Clone, Debug)]
    pub struct ApiScopes {
        error_message_text_resource_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        read: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        write: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApiScopes {
        fn default() -> Self {
            Self {
                error_message_text_resource_key: Ok(::std::default::Default::default()),
                read: Ok(::std::default::Default::default()),
                write: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApiScopes {
        /// Text key of the message shown when the scope is missing; wins over the common one.
        pub fn error_message_text_resource_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_message_text_resource_key = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for error_message_text_resource_key: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Needed for reading.
        pub fn read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.read = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for read: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Needed for writing.
        pub fn write<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.write = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for write: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ApiScopes> for super::ApiScopes {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApiScopes,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error_message_text_resource_key: value.error_message_text_resource_key?,
                read: value.read?,
                write: value.write?,
            })
        }
    }
    impl ::std::convert::From<super::ApiScopes> for ApiScopes {
        fn from(value: super::ApiScopes) -> Self {
            Self {
                error_message_text_resource_key: Ok(
                    value.error_message_text_resource_key,
                ),
                read: Ok(value.read),
                write: Ok(value.write),
            }
        }
    }
    /// Builder of [`ApiScopesConfiguration`](super::ApiScopesConfiguration).
    #[derive(Clone, Debug)]
    pub struct ApiScopesConfiguration {
        error_message_text_resource_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owners: ::std::result::Result<
            ::std::option::Option<super::ApiScopes>,
            ::std::string::String,
        >,
        users: ::std::result::Result<
            ::std::option::Option<super::ApiScopes>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApiScopesConfiguration {
        fn default() -> Self {
            Self {
                error_message_text_resource_key: Ok(::std::default::Default::default()),
                service_owners: Ok(::std::default::Default::default()),
                users: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApiScopesConfiguration {
        /// Text key of the message shown when the scope is missing.
        pub fn error_message_text_resource_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_message_text_resource_key = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for error_message_text_resource_key: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For service owners.
        pub fn service_owners<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApiScopes>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owners = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_owners: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For end users and system users.
        pub fn users<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApiScopes>,
            T::Error: ::std::fmt::Display,
        {
            self.users = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for users: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ApiScopesConfiguration>
    for super::ApiScopesConfiguration {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApiScopesConfiguration,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error_message_text_resource_key: value.error_message_text_resource_key?,
                service_owners: value.service_owners?,
                users: value.users?,
            })
        }
    }
    impl ::std::convert::From<super::ApiScopesConfiguration> for ApiScopesConfiguration {
        fn from(value: super::ApiScopesConfiguration) -> Self {
            Self {
                error_message_text_resource_key: Ok(
                    value.error_message_text_resource_key,
                ),
                service_owners: Ok(value.service_owners),
                users: Ok(value.users),
            }
        }
    }
    /// Builder of [`Application`](super::Application).
    #[derive(Clone, Debug)]
    pub struct Application {
        access: ::std::result::Result<
            ::std::option::Option<super::ApplicationAccess>,
            ::std::string::String,
        >,
        api_scopes: ::std::result::Result<
            ::std::option::Option<super::ApiScopesConfiguration>,
            ::std::string::String,
        >,
        auto_delete_on_process_end: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        contact_points: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ApplicationContactPoint>>,
            ::std::string::String,
        >,
        copy_instance_settings: ::std::result::Result<
            ::std::option::Option<super::CopyInstanceSettings>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_fields: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataField>>,
            ::std::string::String,
        >,
        data_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataType>>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        disallow_user_instantiation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        e_formidling: ::std::result::Result<
            ::std::option::Option<super::EFormidlingContract>,
            ::std::string::String,
        >,
        homepage: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        keywords: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Keyword>>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        message_box_config: ::std::result::Result<
            ::std::option::Option<super::MessageBoxConfig>,
            ::std::string::String,
        >,
        on_entry: ::std::result::Result<
            ::std::option::Option<super::OnEntryConfig>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_types_allowed: ::std::result::Result<
            ::std::option::Option<super::PartyTypesAllowed>,
            ::std::string::String,
        >,
        presentation_fields: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataField>>,
            ::std::string::String,
        >,
        prevent_instance_deletion_for_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        process_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        storage_account_number: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
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
        version_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Application {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                api_scopes: Ok(::std::default::Default::default()),
                auto_delete_on_process_end: Ok(::std::default::Default::default()),
                contact_points: Ok(::std::default::Default::default()),
                copy_instance_settings: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data_fields: Ok(::std::default::Default::default()),
                data_types: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                disallow_user_instantiation: Ok(::std::default::Default::default()),
                e_formidling: Ok(::std::default::Default::default()),
                homepage: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                keywords: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                message_box_config: Ok(::std::default::Default::default()),
                on_entry: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                party_types_allowed: Ok(::std::default::Default::default()),
                presentation_fields: Ok(::std::default::Default::default()),
                prevent_instance_deletion_for_days: Ok(
                    ::std::default::Default::default(),
                ),
                process_id: Ok(::std::default::Default::default()),
                storage_account_number: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                valid_from: Ok(::std::default::Default::default()),
                valid_to: Ok(::std::default::Default::default()),
                version_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Application {
        /// How access to the app may be given away.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApplicationAccess>,
            T::Error: ::std::fmt::Display,
        {
            self.access = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for access: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Extra scopes that callers of the app need.
        pub fn api_scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApiScopesConfiguration>,
            T::Error: ::std::fmt::Display,
        {
            self.api_scopes = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for api_scopes: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether instances are hard deleted once their process ends.
        pub fn auto_delete_on_process_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.auto_delete_on_process_end = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for auto_delete_on_process_end: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to turn with questions about the app.
        pub fn contact_points<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::ApplicationContactPoint>,
                >,
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
        /// Whether and how users may copy archived instances.
        pub fn copy_instance_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CopyInstanceSettings>,
            T::Error: ::std::fmt::Display,
        {
            self.copy_instance_settings = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for copy_instance_settings: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set by the server, UTC.
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
        /// User id, or organisation number, of the maker.
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Form fields that are copied to `Instance.dataValues`.
        pub fn data_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataField>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_fields = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_fields: {e}")
                });
            self
        }
        /// Every kind of data element that an instance can hold.
        pub fn data_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataType>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_types: {e}")
                });
            self
        }
        /// Longer description per language code.
        pub fn description<T>(mut self, value: T) -> Self
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
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// True when only organisations and system users may make new instances.
        pub fn disallow_user_instantiation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disallow_user_instantiation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disallow_user_instantiation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set when the app sends its data onwards through eFormidling.
        pub fn e_formidling<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EFormidlingContract>,
            T::Error: ::std::fmt::Display,
        {
            self.e_formidling = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for e_formidling: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of a page about the service.
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
        /// The app as `{org}/{app}`.
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
        /// Search words for catalogues.
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
        /// Set by the server, UTC.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// User id, or organisation number, of whoever changed it last.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How instances show in the inbox.
        pub fn message_box_config<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::MessageBoxConfig>,
            T::Error: ::std::fmt::Display,
        {
            self.message_box_config = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for message_box_config: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the user sees first when opening the app.
        pub fn on_entry<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OnEntryConfig>,
            T::Error: ::std::fmt::Display,
        {
            self.on_entry = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for on_entry: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short name of the service owner.
        pub fn org<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kinds of parties that may own instances.
        pub fn party_types_allowed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyTypesAllowed>,
            T::Error: ::std::fmt::Display,
        {
            self.party_types_allowed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for party_types_allowed: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Form fields that are copied to `Instance.presentationTexts`.
        pub fn presentation_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataField>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.presentation_fields = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for presentation_fields: {e}"
                    )
                });
            self
        }
        /// Days after archiving in which nobody can delete an instance.
        pub fn prevent_instance_deletion_for_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.prevent_instance_deletion_for_days = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for prevent_instance_deletion_for_days: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the process definition.
        pub fn process_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.process_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for process_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Separate blob account for this app; normally absent.
        pub fn storage_account_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.storage_account_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for storage_account_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title per language code.
        pub fn title<T>(mut self, value: T) -> Self
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
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// The app can be used from this time.
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
        /// The app cannot be used after this time; set when it is retired.
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
        /// Version label from the build of the app.
        pub fn version_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
    }
    impl ::std::convert::TryFrom<Application> for super::Application {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Application,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                api_scopes: value.api_scopes?,
                auto_delete_on_process_end: value.auto_delete_on_process_end?,
                contact_points: value.contact_points?,
                copy_instance_settings: value.copy_instance_settings?,
                created: value.created?,
                created_by: value.created_by?,
                data_fields: value.data_fields?,
                data_types: value.data_types?,
                description: value.description?,
                disallow_user_instantiation: value.disallow_user_instantiation?,
                e_formidling: value.e_formidling?,
                homepage: value.homepage?,
                id: value.id?,
                keywords: value.keywords?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                message_box_config: value.message_box_config?,
                on_entry: value.on_entry?,
                org: value.org?,
                party_types_allowed: value.party_types_allowed?,
                presentation_fields: value.presentation_fields?,
                prevent_instance_deletion_for_days: value
                    .prevent_instance_deletion_for_days?,
                process_id: value.process_id?,
                storage_account_number: value.storage_account_number?,
                title: value.title?,
                valid_from: value.valid_from?,
                valid_to: value.valid_to?,
                version_id: value.version_id?,
            })
        }
    }
    impl ::std::convert::From<super::Application> for Application {
        fn from(value: super::Application) -> Self {
            Self {
                access: Ok(value.access),
                api_scopes: Ok(value.api_scopes),
                auto_delete_on_process_end: Ok(value.auto_delete_on_process_end),
                contact_points: Ok(value.contact_points),
                copy_instance_settings: Ok(value.copy_instance_settings),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data_fields: Ok(value.data_fields),
                data_types: Ok(value.data_types),
                description: Ok(value.description),
                disallow_user_instantiation: Ok(value.disallow_user_instantiation),
                e_formidling: Ok(value.e_formidling),
                homepage: Ok(value.homepage),
                id: Ok(value.id),
                keywords: Ok(value.keywords),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                message_box_config: Ok(value.message_box_config),
                on_entry: Ok(value.on_entry),
                org: Ok(value.org),
                party_types_allowed: Ok(value.party_types_allowed),
                presentation_fields: Ok(value.presentation_fields),
                prevent_instance_deletion_for_days: Ok(
                    value.prevent_instance_deletion_for_days,
                ),
                process_id: Ok(value.process_id),
                storage_account_number: Ok(value.storage_account_number),
                title: Ok(value.title),
                valid_from: Ok(value.valid_from),
                valid_to: Ok(value.valid_to),
                version_id: Ok(value.version_id),
            }
        }
    }
    /// Builder of [`ApplicationAccess`](super::ApplicationAccess).
    #[derive(Clone, Debug)]
    pub struct ApplicationAccess {
        delegable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        right_description: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        visible: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApplicationAccess {
        fn default() -> Self {
            Self {
                delegable: Ok(::std::default::Default::default()),
                right_description: Ok(::std::default::Default::default()),
                visible: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApplicationAccess {
        /// Whether access can be delegated.
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
        /// Explanation of the access per language code.
        pub fn right_description<T>(mut self, value: T) -> Self
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
            self.right_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_description: {e}")
                });
            self
        }
        /// Whether the app shows in lists of services.
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
    impl ::std::convert::TryFrom<ApplicationAccess> for super::ApplicationAccess {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApplicationAccess,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                delegable: value.delegable?,
                right_description: value.right_description?,
                visible: value.visible?,
            })
        }
    }
    impl ::std::convert::From<super::ApplicationAccess> for ApplicationAccess {
        fn from(value: super::ApplicationAccess) -> Self {
            Self {
                delegable: Ok(value.delegable),
                right_description: Ok(value.right_description),
                visible: Ok(value.visible),
            }
        }
    }
    /// Builder of [`ApplicationContactPoint`](super::ApplicationContactPoint).
    #[derive(Clone, Debug)]
    pub struct ApplicationContactPoint {
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
    impl ::std::default::Default for ApplicationContactPoint {
        fn default() -> Self {
            Self {
                category: Ok(::std::default::Default::default()),
                contact_page: Ok(::std::default::Default::default()),
                email: Ok(::std::default::Default::default()),
                telephone: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApplicationContactPoint {
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
        /// Address of a contact page.
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
        /// An e-mail address.
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
        /// A phone number.
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
    impl ::std::convert::TryFrom<ApplicationContactPoint>
    for super::ApplicationContactPoint {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApplicationContactPoint,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                category: value.category?,
                contact_page: value.contact_page?,
                email: value.email?,
                telephone: value.telephone?,
            })
        }
    }
    impl ::std::convert::From<super::ApplicationContactPoint>
    for ApplicationContactPoint {
        fn from(value: super::ApplicationContactPoint) -> Self {
            Self {
                category: Ok(value.category),
                contact_page: Ok(value.contact_page),
                email: Ok(value.email),
                telephone: Ok(value.telephone),
            }
        }
    }
    /// Builder of [`ApplicationList`](super::ApplicationList).
    #[derive(Clone, Debug)]
    pub struct ApplicationList {
        applications: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Application>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApplicationList {
        fn default() -> Self {
            Self {
                applications: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApplicationList {
        /// `applications`
        pub fn applications<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Application>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.applications = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for applications: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ApplicationList> for super::ApplicationList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApplicationList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                applications: value.applications?,
            })
        }
    }
    impl ::std::convert::From<super::ApplicationList> for ApplicationList {
        fn from(value: super::ApplicationList) -> Self {
            Self {
                applications: Ok(value.applications),
            }
        }
    }
    /// Builder of [`ApplicationLogic`](super::ApplicationLogic).
    #[derive(Clone, Debug)]
    pub struct ApplicationLogic {
        allow_anonymous_on_stateless: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        auto_create: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        auto_delete_on_process_end: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        class_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        disallow_user_create: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disallow_user_delete: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        schema_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        shadow_fields: ::std::result::Result<
            ::std::option::Option<super::ShadowFields>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApplicationLogic {
        fn default() -> Self {
            Self {
                allow_anonymous_on_stateless: Ok(::std::default::Default::default()),
                auto_create: Ok(::std::default::Default::default()),
                auto_delete_on_process_end: Ok(::std::default::Default::default()),
                class_ref: Ok(::std::default::Default::default()),
                disallow_user_create: Ok(::std::default::Default::default()),
                disallow_user_delete: Ok(::std::default::Default::default()),
                schema_ref: Ok(::std::default::Default::default()),
                shadow_fields: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApplicationLogic {
        /// Whether stateless use works without a login.
        pub fn allow_anonymous_on_stateless<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_anonymous_on_stateless = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allow_anonymous_on_stateless: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the app makes the element itself when the task starts.
        pub fn auto_create<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.auto_create = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for auto_create: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether elements of this type go away when the process ends; also what makes a delayed delete possible.
        pub fn auto_delete_on_process_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.auto_delete_on_process_end = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for auto_delete_on_process_end: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Full .NET name of the class behind the form data; absent for attachments.
        pub fn class_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.class_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for class_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True when users cannot add elements of this type.
        pub fn disallow_user_create<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disallow_user_create = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disallow_user_create: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True when users cannot remove elements of this type.
        pub fn disallow_user_delete<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disallow_user_delete = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disallow_user_delete: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Path to the JSON schema inside the app.
        pub fn schema_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.schema_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for schema_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Fields that are kept out of the stored copy.
        pub fn shadow_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ShadowFields>,
            T::Error: ::std::fmt::Display,
        {
            self.shadow_fields = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for shadow_fields: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ApplicationLogic> for super::ApplicationLogic {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApplicationLogic,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allow_anonymous_on_stateless: value.allow_anonymous_on_stateless?,
                auto_create: value.auto_create?,
                auto_delete_on_process_end: value.auto_delete_on_process_end?,
                class_ref: value.class_ref?,
                disallow_user_create: value.disallow_user_create?,
                disallow_user_delete: value.disallow_user_delete?,
                schema_ref: value.schema_ref?,
                shadow_fields: value.shadow_fields?,
            })
        }
    }
    impl ::std::convert::From<super::ApplicationLogic> for ApplicationLogic {
        fn from(value: super::ApplicationLogic) -> Self {
            Self {
                allow_anonymous_on_stateless: Ok(value.allow_anonymous_on_stateless),
                auto_create: Ok(value.auto_create),
                auto_delete_on_process_end: Ok(value.auto_delete_on_process_end),
                class_ref: Ok(value.class_ref),
                disallow_user_create: Ok(value.disallow_user_create),
                disallow_user_delete: Ok(value.disallow_user_delete),
                schema_ref: Ok(value.schema_ref),
                shadow_fields: Ok(value.shadow_fields),
            }
        }
    }
    /// Builder of [`CompleteConfirmation`](super::CompleteConfirmation).
    #[derive(Clone, Debug)]
    pub struct CompleteConfirmation {
        confirmed_on: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        stakeholder_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CompleteConfirmation {
        fn default() -> Self {
            Self {
                confirmed_on: Err("no value supplied for confirmed_on".to_string()),
                stakeholder_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CompleteConfirmation {
        /// When the confirmation came, UTC.
        pub fn confirmed_on<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.confirmed_on = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for confirmed_on: {e}")
                });
            self
        }
        /// Short name of the service owner.
        pub fn stakeholder_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.stakeholder_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for stakeholder_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CompleteConfirmation> for super::CompleteConfirmation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CompleteConfirmation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                confirmed_on: value.confirmed_on?,
                stakeholder_id: value.stakeholder_id?,
            })
        }
    }
    impl ::std::convert::From<super::CompleteConfirmation> for CompleteConfirmation {
        fn from(value: super::CompleteConfirmation) -> Self {
            Self {
                confirmed_on: Ok(value.confirmed_on),
                stakeholder_id: Ok(value.stakeholder_id),
            }
        }
    }
    /// Builder of [`CopyInstanceSettings`](super::CopyInstanceSettings).
    #[derive(Clone, Debug)]
    pub struct CopyInstanceSettings {
        enabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        excluded_data_fields: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        excluded_data_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        include_attachments: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CopyInstanceSettings {
        fn default() -> Self {
            Self {
                enabled: Ok(::std::default::Default::default()),
                excluded_data_fields: Ok(::std::default::Default::default()),
                excluded_data_types: Ok(::std::default::Default::default()),
                include_attachments: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CopyInstanceSettings {
        /// Whether copying is offered at all.
        pub fn enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enabled = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for enabled: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Form fields that are left empty in the copy.
        pub fn excluded_data_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.excluded_data_fields = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for excluded_data_fields: {e}"
                    )
                });
            self
        }
        /// Data type ids that are left behind.
        pub fn excluded_data_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.excluded_data_types = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for excluded_data_types: {e}"
                    )
                });
            self
        }
        /// Whether attachments come along.
        pub fn include_attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.include_attachments = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for include_attachments: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CopyInstanceSettings> for super::CopyInstanceSettings {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CopyInstanceSettings,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                enabled: value.enabled?,
                excluded_data_fields: value.excluded_data_fields?,
                excluded_data_types: value.excluded_data_types?,
                include_attachments: value.include_attachments?,
            })
        }
    }
    impl ::std::convert::From<super::CopyInstanceSettings> for CopyInstanceSettings {
        fn from(value: super::CopyInstanceSettings) -> Self {
            Self {
                enabled: Ok(value.enabled),
                excluded_data_fields: Ok(value.excluded_data_fields),
                excluded_data_types: Ok(value.excluded_data_types),
                include_attachments: Ok(value.include_attachments),
            }
        }
    }
    /// Builder of [`DataElement`](super::DataElement).
    #[derive(Clone, Debug)]
    pub struct DataElement {
        blob_storage_path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content_hash: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        delete_status: ::std::result::Result<
            ::std::option::Option<super::DeleteStatus>,
            ::std::string::String,
        >,
        file_scan_result: ::std::result::Result<
            ::std::option::Option<super::FileScanResult>,
            ::std::string::String,
        >,
        filename: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_guid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_read: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        locked: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            ::std::string::String,
        >,
        references: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Reference>>,
            ::std::string::String,
        >,
        refs: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        self_links: ::std::result::Result<
            ::std::option::Option<super::ResourceLinks>,
            ::std::string::String,
        >,
        size: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        user_defined_metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataElement {
        fn default() -> Self {
            Self {
                blob_storage_path: Ok(::std::default::Default::default()),
                content_hash: Ok(::std::default::Default::default()),
                content_type: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data_type: Ok(::std::default::Default::default()),
                delete_status: Ok(::std::default::Default::default()),
                file_scan_result: Ok(::std::default::Default::default()),
                filename: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                instance_guid: Ok(::std::default::Default::default()),
                is_read: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                locked: Ok(::std::default::Default::default()),
                metadata: Ok(::std::default::Default::default()),
                references: Ok(::std::default::Default::default()),
                refs: Ok(::std::default::Default::default()),
                self_links: Ok(::std::default::Default::default()),
                size: Ok(::std::default::Default::default()),
                tags: Ok(::std::default::Default::default()),
                user_defined_metadata: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataElement {
        /// Internal location of the bytes.
        pub fn blob_storage_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.blob_storage_path = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for blob_storage_path: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Base64 of the MD5 hash of the bytes.
        pub fn content_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_hash: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Media type given at upload.
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set by the server, UTC.
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
        /// User id, or organisation number, of the maker.
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the data type in the app metadata.
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
        /// Present when the element is marked for deletion.
        pub fn delete_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DeleteStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.delete_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delete_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How far the malware scan has come.
        pub fn file_scan_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileScanResult>,
            T::Error: ::std::fmt::Display,
        {
            self.file_scan_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_scan_result: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name given at upload; normally absent for form data.
        pub fn filename<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.filename = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for filename: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Guid of the element.
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
        /// Guid of the instance, without the party id; may be absent inside an `Instance`.
        pub fn instance_guid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_guid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a party other than the app owner has read it.
        pub fn is_read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_read = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for is_read: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Set by the server, UTC.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// User id, or organisation number, of whoever changed it last.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True while the element cannot be replaced.
        pub fn locked<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.locked = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for locked: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key and value pairs that only the app sets.
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
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
        /// Typed references, such as the task that produced the element.
        pub fn references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Reference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.references = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for references: {e}")
                });
            self
        }
        /// Ids of data elements that this one belongs with.
        pub fn refs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.refs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for refs: {e}"));
            self
        }
        /// Addresses of the element in the app and in storage.
        pub fn self_links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.self_links = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for self_links: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Length in bytes.
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Free labels that users can set.
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        /// Key and value pairs that users can set.
        pub fn user_defined_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_defined_metadata = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for user_defined_metadata: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataElement> for super::DataElement {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataElement,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                blob_storage_path: value.blob_storage_path?,
                content_hash: value.content_hash?,
                content_type: value.content_type?,
                created: value.created?,
                created_by: value.created_by?,
                data_type: value.data_type?,
                delete_status: value.delete_status?,
                file_scan_result: value.file_scan_result?,
                filename: value.filename?,
                id: value.id?,
                instance_guid: value.instance_guid?,
                is_read: value.is_read?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                locked: value.locked?,
                metadata: value.metadata?,
                references: value.references?,
                refs: value.refs?,
                self_links: value.self_links?,
                size: value.size?,
                tags: value.tags?,
                user_defined_metadata: value.user_defined_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::DataElement> for DataElement {
        fn from(value: super::DataElement) -> Self {
            Self {
                blob_storage_path: Ok(value.blob_storage_path),
                content_hash: Ok(value.content_hash),
                content_type: Ok(value.content_type),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data_type: Ok(value.data_type),
                delete_status: Ok(value.delete_status),
                file_scan_result: Ok(value.file_scan_result),
                filename: Ok(value.filename),
                id: Ok(value.id),
                instance_guid: Ok(value.instance_guid),
                is_read: Ok(value.is_read),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                locked: Ok(value.locked),
                metadata: Ok(value.metadata),
                references: Ok(value.references),
                refs: Ok(value.refs),
                self_links: Ok(value.self_links),
                size: Ok(value.size),
                tags: Ok(value.tags),
                user_defined_metadata: Ok(value.user_defined_metadata),
            }
        }
    }
    /// Builder of [`DataElementList`](super::DataElementList).
    #[derive(Clone, Debug)]
    pub struct DataElementList {
        data_elements: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataElementList {
        fn default() -> Self {
            Self {
                data_elements: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataElementList {
        /// `dataElements`
        pub fn data_elements<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_elements = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_elements: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataElementList> for super::DataElementList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataElementList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_elements: value.data_elements?,
            })
        }
    }
    impl ::std::convert::From<super::DataElementList> for DataElementList {
        fn from(value: super::DataElementList) -> Self {
            Self {
                data_elements: Ok(value.data_elements),
            }
        }
    }
    /// Builder of [`DataElementSignature`](super::DataElementSignature).
    #[derive(Clone, Debug)]
    pub struct DataElementSignature {
        data_element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        signed: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataElementSignature {
        fn default() -> Self {
            Self {
                data_element_id: Ok(::std::default::Default::default()),
                signed: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataElementSignature {
        /// `DataElement.id`.
        pub fn data_element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True when this element is covered by the signature.
        pub fn signed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.signed = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for signed: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DataElementSignature> for super::DataElementSignature {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataElementSignature,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_element_id: value.data_element_id?,
                signed: value.signed?,
            })
        }
    }
    impl ::std::convert::From<super::DataElementSignature> for DataElementSignature {
        fn from(value: super::DataElementSignature) -> Self {
            Self {
                data_element_id: Ok(value.data_element_id),
                signed: Ok(value.signed),
            }
        }
    }
    /// Builder of [`DataField`](super::DataField).
    #[derive(Clone, Debug)]
    pub struct DataField {
        data_type_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataField {
        fn default() -> Self {
            Self {
                data_type_id: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                path: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataField {
        /// Data type that holds the field.
        pub fn data_type_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Key under which the value is stored.
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
        /// Dotted path of the field in the form data.
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DataField> for super::DataField {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataField,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_type_id: value.data_type_id?,
                id: value.id?,
                path: value.path?,
            })
        }
    }
    impl ::std::convert::From<super::DataField> for DataField {
        fn from(value: super::DataField) -> Self {
            Self {
                data_type_id: Ok(value.data_type_id),
                id: Ok(value.id),
                path: Ok(value.path),
            }
        }
    }
    /// Builder of [`DataType`](super::DataType).
    #[derive(Clone, Debug)]
    pub struct DataType {
        action_required_to_read: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        action_required_to_write: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        allowed_content_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        allowed_contributers: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        allowed_contributors: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        allowed_keys_for_user_defined_metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        app_logic: ::std::result::Result<
            ::std::option::Option<super::ApplicationLogic>,
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
        enable_file_scan: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        enable_pdf_creation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        enabled_file_analysers: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        enabled_file_validators: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        grouping: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        max_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        max_size: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        min_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        validation_error_on_pending_file_scan: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataType {
        fn default() -> Self {
            Self {
                action_required_to_read: Ok(::std::default::Default::default()),
                action_required_to_write: Ok(::std::default::Default::default()),
                allowed_content_types: Ok(::std::default::Default::default()),
                allowed_contributers: Ok(::std::default::Default::default()),
                allowed_contributors: Ok(::std::default::Default::default()),
                allowed_keys_for_user_defined_metadata: Ok(
                    ::std::default::Default::default(),
                ),
                app_logic: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                enable_file_scan: Ok(::std::default::Default::default()),
                enable_pdf_creation: Ok(::std::default::Default::default()),
                enabled_file_analysers: Ok(::std::default::Default::default()),
                enabled_file_validators: Ok(::std::default::Default::default()),
                grouping: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                max_count: Ok(::std::default::Default::default()),
                max_size: Ok(::std::default::Default::default()),
                min_count: Ok(::std::default::Default::default()),
                task_id: Ok(::std::default::Default::default()),
                validation_error_on_pending_file_scan: Ok(
                    ::std::default::Default::default(),
                ),
            }
        }
    }
    impl DataType {
        /// Policy action that replaces `read` for these elements.
        pub fn action_required_to_read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action_required_to_read = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for action_required_to_read: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Policy action that replaces `write` for these elements.
        pub fn action_required_to_write<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action_required_to_write = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for action_required_to_write: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Accepted media types; everything is accepted when absent or empty.
        pub fn allowed_content_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_content_types = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_content_types: {e}"
                    )
                });
            self
        }
        /// Misspelt predecessor of `allowedContributors`; servers may still fill it.
        pub fn allowed_contributers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_contributers = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_contributers: {e}"
                    )
                });
            self
        }
        /// Who may add elements, as entries such as `org:ttd` or `orgno:{number}`; everybody when absent or empty.
        pub fn allowed_contributors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_contributors = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_contributors: {e}"
                    )
                });
            self
        }
        /// Keys that users may set; any key when absent or empty.
        pub fn allowed_keys_for_user_defined_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_keys_for_user_defined_metadata = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_keys_for_user_defined_metadata: {e}"
                    )
                });
            self
        }
        /// Present when the app handles the elements as form data.
        pub fn app_logic<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApplicationLogic>,
            T::Error: ::std::fmt::Display,
        {
            self.app_logic = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for app_logic: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Description per language code.
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
        /// Whether uploads are scanned for malware.
        pub fn enable_file_scan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enable_file_scan = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for enable_file_scan: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a PDF is made from the form data.
        pub fn enable_pdf_creation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enable_pdf_creation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enable_pdf_creation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Ids of analysers in the app that look at uploads.
        pub fn enabled_file_analysers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.enabled_file_analysers = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enabled_file_analysers: {e}"
                    )
                });
            self
        }
        /// Ids of validators in the app that judge uploads.
        pub fn enabled_file_validators<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.enabled_file_validators = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enabled_file_validators: {e}"
                    )
                });
            self
        }
        /// Heading, or text key of a heading, under which receipts list the elements.
        pub fn grouping<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.grouping = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for grouping: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Unique within the app, for example `model` or `attachment`.
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
        /// Most elements per instance; zero or less means no limit.
        pub fn max_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for max_count: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Largest size in megabytes; no limit when absent.
        pub fn max_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_size = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for max_size: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Fewest elements per instance; zero or less makes the type optional.
        pub fn min_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.min_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for min_count: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the task in which the elements are filled in.
        pub fn task_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.task_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for task_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a scan that is still running counts as a validation error.
        pub fn validation_error_on_pending_file_scan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.validation_error_on_pending_file_scan = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for validation_error_on_pending_file_scan: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DataType> for super::DataType {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataType,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action_required_to_read: value.action_required_to_read?,
                action_required_to_write: value.action_required_to_write?,
                allowed_content_types: value.allowed_content_types?,
                allowed_contributers: value.allowed_contributers?,
                allowed_contributors: value.allowed_contributors?,
                allowed_keys_for_user_defined_metadata: value
                    .allowed_keys_for_user_defined_metadata?,
                app_logic: value.app_logic?,
                description: value.description?,
                enable_file_scan: value.enable_file_scan?,
                enable_pdf_creation: value.enable_pdf_creation?,
                enabled_file_analysers: value.enabled_file_analysers?,
                enabled_file_validators: value.enabled_file_validators?,
                grouping: value.grouping?,
                id: value.id?,
                max_count: value.max_count?,
                max_size: value.max_size?,
                min_count: value.min_count?,
                task_id: value.task_id?,
                validation_error_on_pending_file_scan: value
                    .validation_error_on_pending_file_scan?,
            })
        }
    }
    impl ::std::convert::From<super::DataType> for DataType {
        fn from(value: super::DataType) -> Self {
            Self {
                action_required_to_read: Ok(value.action_required_to_read),
                action_required_to_write: Ok(value.action_required_to_write),
                allowed_content_types: Ok(value.allowed_content_types),
                allowed_contributers: Ok(value.allowed_contributers),
                allowed_contributors: Ok(value.allowed_contributors),
                allowed_keys_for_user_defined_metadata: Ok(
                    value.allowed_keys_for_user_defined_metadata,
                ),
                app_logic: Ok(value.app_logic),
                description: Ok(value.description),
                enable_file_scan: Ok(value.enable_file_scan),
                enable_pdf_creation: Ok(value.enable_pdf_creation),
                enabled_file_analysers: Ok(value.enabled_file_analysers),
                enabled_file_validators: Ok(value.enabled_file_validators),
                grouping: Ok(value.grouping),
                id: Ok(value.id),
                max_count: Ok(value.max_count),
                max_size: Ok(value.max_size),
                min_count: Ok(value.min_count),
                task_id: Ok(value.task_id),
                validation_error_on_pending_file_scan: Ok(
                    value.validation_error_on_pending_file_scan,
                ),
            }
        }
    }
    /// Builder of [`DataValues`](super::DataValues).
    #[derive(Clone, Debug)]
    pub struct DataValues {
        values: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataValues {
        fn default() -> Self {
            Self {
                values: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataValues {
        /// Value per key; null or empty removes the key.
        pub fn values<T>(mut self, value: T) -> Self
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
            self.values = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for values: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DataValues> for super::DataValues {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataValues,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { values: value.values? })
        }
    }
    impl ::std::convert::From<super::DataValues> for DataValues {
        fn from(value: super::DataValues) -> Self {
            Self { values: Ok(value.values) }
        }
    }
    /// Builder of [`DeleteStatus`](super::DeleteStatus).
    #[derive(Clone, Debug)]
    pub struct DeleteStatus {
        hard_deleted: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        is_hard_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DeleteStatus {
        fn default() -> Self {
            Self {
                hard_deleted: Ok(::std::default::Default::default()),
                is_hard_deleted: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DeleteStatus {
        /// When it was marked, UTC.
        pub fn hard_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.hard_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hard_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True once it is marked; the bytes are removed later.
        pub fn is_hard_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_hard_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_hard_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DeleteStatus> for super::DeleteStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DeleteStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hard_deleted: value.hard_deleted?,
                is_hard_deleted: value.is_hard_deleted?,
            })
        }
    }
    impl ::std::convert::From<super::DeleteStatus> for DeleteStatus {
        fn from(value: super::DeleteStatus) -> Self {
            Self {
                hard_deleted: Ok(value.hard_deleted),
                is_hard_deleted: Ok(value.is_hard_deleted),
            }
        }
    }
    /// Builder of [`EFormidlingContract`](super::EFormidlingContract).
    #[derive(Clone, Debug)]
    pub struct EFormidlingContract {
        data_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        dpf_shipment_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        receiver: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        security_level: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        send_after_task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        standard: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EFormidlingContract {
        fn default() -> Self {
            Self {
                data_types: Ok(::std::default::Default::default()),
                dpf_shipment_type: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                receiver: Ok(::std::default::Default::default()),
                security_level: Ok(::std::default::Default::default()),
                send_after_task_id: Ok(::std::default::Default::default()),
                service_id: Ok(::std::default::Default::default()),
                standard: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                type_version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl EFormidlingContract {
        /// Data types whose elements are sent.
        pub fn data_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_types: {e}")
                });
            self
        }
        /// Type of shipment that the receiving archive routes on.
        pub fn dpf_shipment_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.dpf_shipment_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dpf_shipment_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Process identifier that the receiver supports.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number, when it is always the same receiver.
        pub fn receiver<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.receiver = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for receiver: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Security level of the shipment, usually 3.
        pub fn security_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
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
        /// Task whose completion triggers the shipment.
        pub fn send_after_task_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.send_after_task_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for send_after_task_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `DPO`, `DPV`, `DPF` or `DPI`.
        pub fn service_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Document standard of the shipment.
        pub fn standard<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.standard = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for standard: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Document type, for example `arkivmelding`.
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
        /// Version of the document type.
        pub fn type_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_version: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<EFormidlingContract> for super::EFormidlingContract {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EFormidlingContract,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_types: value.data_types?,
                dpf_shipment_type: value.dpf_shipment_type?,
                process: value.process?,
                receiver: value.receiver?,
                security_level: value.security_level?,
                send_after_task_id: value.send_after_task_id?,
                service_id: value.service_id?,
                standard: value.standard?,
                type_: value.type_?,
                type_version: value.type_version?,
            })
        }
    }
    impl ::std::convert::From<super::EFormidlingContract> for EFormidlingContract {
        fn from(value: super::EFormidlingContract) -> Self {
            Self {
                data_types: Ok(value.data_types),
                dpf_shipment_type: Ok(value.dpf_shipment_type),
                process: Ok(value.process),
                receiver: Ok(value.receiver),
                security_level: Ok(value.security_level),
                send_after_task_id: Ok(value.send_after_task_id),
                service_id: Ok(value.service_id),
                standard: Ok(value.standard),
                type_: Ok(value.type_),
                type_version: Ok(value.type_version),
            }
        }
    }
    /// Builder of [`FileScanStatus`](super::FileScanStatus).
    #[derive(Clone, Debug)]
    pub struct FileScanStatus {
        content_hash: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        file_scan_result: ::std::result::Result<
            ::std::option::Option<super::FileScanResult>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FileScanStatus {
        fn default() -> Self {
            Self {
                content_hash: Ok(::std::default::Default::default()),
                file_scan_result: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FileScanStatus {
        /// Hash of the bytes that were scanned.
        pub fn content_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_hash: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `fileScanResult`
        pub fn file_scan_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileScanResult>,
            T::Error: ::std::fmt::Display,
        {
            self.file_scan_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_scan_result: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<FileScanStatus> for super::FileScanStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FileScanStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_hash: value.content_hash?,
                file_scan_result: value.file_scan_result?,
            })
        }
    }
    impl ::std::convert::From<super::FileScanStatus> for FileScanStatus {
        fn from(value: super::FileScanStatus) -> Self {
            Self {
                content_hash: Ok(value.content_hash),
                file_scan_result: Ok(value.file_scan_result),
            }
        }
    }
    /// Builder of [`HideSettings`](super::HideSettings).
    #[derive(Clone, Debug)]
    pub struct HideSettings {
        hide_always: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        hide_on_task: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HideSettings {
        fn default() -> Self {
            Self {
                hide_always: Ok(::std::default::Default::default()),
                hide_on_task: Ok(::std::default::Default::default()),
            }
        }
    }
    impl HideSettings {
        /// True hides them throughout.
        pub fn hide_always<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.hide_always = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hide_always: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Ids of tasks during which they are hidden.
        pub fn hide_on_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.hide_on_task = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hide_on_task: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<HideSettings> for super::HideSettings {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HideSettings,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hide_always: value.hide_always?,
                hide_on_task: value.hide_on_task?,
            })
        }
    }
    impl ::std::convert::From<super::HideSettings> for HideSettings {
        fn from(value: super::HideSettings) -> Self {
            Self {
                hide_always: Ok(value.hide_always),
                hide_on_task: Ok(value.hide_on_task),
            }
        }
    }
    /// Builder of [`Instance`](super::Instance).
    #[derive(Clone, Debug)]
    pub struct Instance {
        app_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        complete_confirmations: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompleteConfirmation>>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            ::std::string::String,
        >,
        data_values: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        due_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner: ::std::result::Result<
            ::std::option::Option<super::InstanceOwner>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        presentation_texts: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<super::ProcessState>,
            ::std::string::String,
        >,
        self_links: ::std::result::Result<
            ::std::option::Option<super::ResourceLinks>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::InstanceStatus>,
            ::std::string::String,
        >,
        visible_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Instance {
        fn default() -> Self {
            Self {
                app_id: Ok(::std::default::Default::default()),
                complete_confirmations: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data: Ok(::std::default::Default::default()),
                data_values: Ok(::std::default::Default::default()),
                due_before: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                instance_owner: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                presentation_texts: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                self_links: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                visible_after: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Instance {
        /// The app as `{org}/{app}`.
        pub fn app_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.app_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for app_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Service owners that are done with the instance.
        pub fn complete_confirmations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompleteConfirmation>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.complete_confirmations = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for complete_confirmations: {e}"
                    )
                });
            self
        }
        /// Set by the server, UTC.
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
        /// User id, or organisation number, of the maker.
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Metadata of the data elements.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Values lifted out of the form data for sorting and routing.
        pub fn data_values<T>(mut self, value: T) -> Self
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
            self.data_values = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_values: {e}")
                });
            self
        }
        /// Deadline shown to the owner.
        pub fn due_before<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_before = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_before: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `{party id}/{instance guid}`; both parts are path parameters of the other operations.
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
        /// The party that the instance belongs to.
        pub fn instance_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceOwner>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_owner: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set by the server, UTC.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// User id, or organisation number, of whoever changed it last.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short name of the service owner.
        pub fn org<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Texts shown beside the title in the inbox.
        pub fn presentation_texts<T>(mut self, value: T) -> Self
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
            self.presentation_texts = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for presentation_texts: {e}"
                    )
                });
            self
        }
        /// Where the process stands; absent before it has started.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessState>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the instance in the app and in storage.
        pub fn self_links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.self_links = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for self_links: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Archiving, deletion, read status and substatus.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The owner sees the instance from this time.
        pub fn visible_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_after = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_after: {e}")
                })
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
                app_id: value.app_id?,
                complete_confirmations: value.complete_confirmations?,
                created: value.created?,
                created_by: value.created_by?,
                data: value.data?,
                data_values: value.data_values?,
                due_before: value.due_before?,
                id: value.id?,
                instance_owner: value.instance_owner?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                org: value.org?,
                presentation_texts: value.presentation_texts?,
                process: value.process?,
                self_links: value.self_links?,
                status: value.status?,
                visible_after: value.visible_after?,
            })
        }
    }
    impl ::std::convert::From<super::Instance> for Instance {
        fn from(value: super::Instance) -> Self {
            Self {
                app_id: Ok(value.app_id),
                complete_confirmations: Ok(value.complete_confirmations),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data: Ok(value.data),
                data_values: Ok(value.data_values),
                due_before: Ok(value.due_before),
                id: Ok(value.id),
                instance_owner: Ok(value.instance_owner),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                org: Ok(value.org),
                presentation_texts: Ok(value.presentation_texts),
                process: Ok(value.process),
                self_links: Ok(value.self_links),
                status: Ok(value.status),
                visible_after: Ok(value.visible_after),
            }
        }
    }
    /// Builder of [`InstanceEvent`](super::InstanceEvent).
    #[derive(Clone, Debug)]
    pub struct InstanceEvent {
        additional_info: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        data_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        event_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        instance_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_owner_party_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process_info: ::std::result::Result<
            ::std::option::Option<super::ProcessState>,
            ::std::string::String,
        >,
        related_user: ::std::result::Result<
            ::std::option::Option<super::PlatformUser>,
            ::std::string::String,
        >,
        user: ::std::result::Result<
            ::std::option::Option<super::PlatformUser>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceEvent {
        fn default() -> Self {
            Self {
                additional_info: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                data_id: Ok(::std::default::Default::default()),
                event_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                instance_id: Ok(::std::default::Default::default()),
                instance_owner_party_id: Ok(::std::default::Default::default()),
                process_info: Ok(::std::default::Default::default()),
                related_user: Ok(::std::default::Default::default()),
                user: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceEvent {
        /// Free text.
        pub fn additional_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.additional_info = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for additional_info: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it happened; the time of storing if left out.
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
        /// Data element that the event is about, if any.
        pub fn data_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name such as `Created`, `Saved`, `Deleted`, `Signed` or `process_EndTask`.
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Guid, set by the server.
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
        /// `{party id}/{instance guid}`.
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
        /// Party id of the owner, as text.
        pub fn instance_owner_party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for instance_owner_party_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Process state at that time.
        pub fn process_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessState>,
            T::Error: ::std::fmt::Display,
        {
            self.process_info = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for process_info: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Another user that the event concerns.
        pub fn related_user<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PlatformUser>,
            T::Error: ::std::fmt::Display,
        {
            self.related_user = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for related_user: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who caused the event.
        pub fn user<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PlatformUser>,
            T::Error: ::std::fmt::Display,
        {
            self.user = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for user: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceEvent> for super::InstanceEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                additional_info: value.additional_info?,
                created: value.created?,
                data_id: value.data_id?,
                event_type: value.event_type?,
                id: value.id?,
                instance_id: value.instance_id?,
                instance_owner_party_id: value.instance_owner_party_id?,
                process_info: value.process_info?,
                related_user: value.related_user?,
                user: value.user?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceEvent> for InstanceEvent {
        fn from(value: super::InstanceEvent) -> Self {
            Self {
                additional_info: Ok(value.additional_info),
                created: Ok(value.created),
                data_id: Ok(value.data_id),
                event_type: Ok(value.event_type),
                id: Ok(value.id),
                instance_id: Ok(value.instance_id),
                instance_owner_party_id: Ok(value.instance_owner_party_id),
                process_info: Ok(value.process_info),
                related_user: Ok(value.related_user),
                user: Ok(value.user),
            }
        }
    }
    /// Builder of [`InstanceEventList`](super::InstanceEventList).
    #[derive(Clone, Debug)]
    pub struct InstanceEventList {
        instance_events: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::InstanceEvent>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceEventList {
        fn default() -> Self {
            Self {
                instance_events: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceEventList {
        /// `instanceEvents`
        pub fn instance_events<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::InstanceEvent>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.instance_events = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_events: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceEventList> for super::InstanceEventList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceEventList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance_events: value.instance_events?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceEventList> for InstanceEventList {
        fn from(value: super::InstanceEventList) -> Self {
            Self {
                instance_events: Ok(value.instance_events),
            }
        }
    }
    /// Builder of [`InstanceLockRequest`](super::InstanceLockRequest).
    #[derive(Clone, Debug)]
    pub struct InstanceLockRequest {
        ttl_seconds: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceLockRequest {
        fn default() -> Self {
            Self {
                ttl_seconds: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceLockRequest {
        /// In seconds; not negative.
        pub fn ttl_seconds<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.ttl_seconds = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for ttl_seconds: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceLockRequest> for super::InstanceLockRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceLockRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                ttl_seconds: value.ttl_seconds?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceLockRequest> for InstanceLockRequest {
        fn from(value: super::InstanceLockRequest) -> Self {
            Self {
                ttl_seconds: Ok(value.ttl_seconds),
            }
        }
    }
    /// Builder of [`InstanceLockResponse`](super::InstanceLockResponse).
    #[derive(Clone)]
    pub struct InstanceLockResponse {
        lock_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for InstanceLockResponse {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("InstanceLockResponse")
                .field("lock_token", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for InstanceLockResponse {
        fn default() -> Self {
            Self {
                lock_token: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceLockResponse {
        /// Proof of holding it; needed to change or end it.
        pub fn lock_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.lock_token = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for lock_token: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceLockResponse> for super::InstanceLockResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceLockResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                lock_token: value.lock_token?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceLockResponse> for InstanceLockResponse {
        fn from(value: super::InstanceLockResponse) -> Self {
            Self {
                lock_token: Ok(value.lock_token),
            }
        }
    }
    /// Builder of [`InstanceOwner`](super::InstanceOwner).
    #[derive(Clone)]
    pub struct InstanceOwner {
        external_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organisation_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        username: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for InstanceOwner {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("InstanceOwner")
                .field("external_identifier", &self.external_identifier)
                .field("organisation_number", &self.organisation_number)
                .field("party_id", &self.party_id)
                .field("person_number", &::std::format_args!("(not shown)"))
                .field("username", &self.username)
                .finish()
        }
    }
    impl ::std::default::Default for InstanceOwner {
        fn default() -> Self {
            Self {
                external_identifier: Ok(::std::default::Default::default()),
                organisation_number: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                person_number: Ok(::std::default::Default::default()),
                username: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceOwner {
        /// Identifier of a self-registered user from the login provider.
        pub fn external_identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_identifier = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_identifier: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Nine digits, when the owner is an organisation.
        pub fn organisation_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organisation_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party id, as text.
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
        /// Eleven digits, when the owner is a person.
        pub fn person_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.person_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for person_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// User name, when the owner is a self-registered user.
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
    }
    impl ::std::convert::TryFrom<InstanceOwner> for super::InstanceOwner {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceOwner,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                external_identifier: value.external_identifier?,
                organisation_number: value.organisation_number?,
                party_id: value.party_id?,
                person_number: value.person_number?,
                username: value.username?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceOwner> for InstanceOwner {
        fn from(value: super::InstanceOwner) -> Self {
            Self {
                external_identifier: Ok(value.external_identifier),
                organisation_number: Ok(value.organisation_number),
                party_id: Ok(value.party_id),
                person_number: Ok(value.person_number),
                username: Ok(value.username),
            }
        }
    }
    /// Builder of [`InstanceQueryResponse`](super::InstanceQueryResponse).
    #[derive(Clone, Debug)]
    pub struct InstanceQueryResponse {
        count: ::std::result::Result<i64, ::std::string::String>,
        instances: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Instance>>,
            ::std::string::String,
        >,
        next: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        self_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceQueryResponse {
        fn default() -> Self {
            Self {
                count: Err("no value supplied for count".to_string()),
                instances: Ok(::std::default::Default::default()),
                next: Ok(::std::default::Default::default()),
                self_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceQueryResponse {
        /// Instances on this page after access filtering; not the total.
        pub fn count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for count: {e}"));
            self
        }
        /// May be empty although `next` is present.
        pub fn instances<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Instance>>,
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
        /// Full URL of the next page, to be followed unchanged; absent on the last page.
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
        /// Full URL of this page.
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceQueryResponse>
    for super::InstanceQueryResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceQueryResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                count: value.count?,
                instances: value.instances?,
                next: value.next?,
                self_: value.self_?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceQueryResponse> for InstanceQueryResponse {
        fn from(value: super::InstanceQueryResponse) -> Self {
            Self {
                count: Ok(value.count),
                instances: Ok(value.instances),
                next: Ok(value.next),
                self_: Ok(value.self_),
            }
        }
    }
    /// Builder of [`InstanceStatus`](super::InstanceStatus).
    #[derive(Clone, Debug)]
    pub struct InstanceStatus {
        archived: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        hard_deleted: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        is_archived: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_hard_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_soft_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        read_status: ::std::result::Result<
            ::std::option::Option<super::ReadStatus>,
            ::std::string::String,
        >,
        soft_deleted: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        substatus: ::std::result::Result<
            ::std::option::Option<super::Substatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceStatus {
        fn default() -> Self {
            Self {
                archived: Ok(::std::default::Default::default()),
                hard_deleted: Ok(::std::default::Default::default()),
                is_archived: Ok(::std::default::Default::default()),
                is_hard_deleted: Ok(::std::default::Default::default()),
                is_soft_deleted: Ok(::std::default::Default::default()),
                read_status: Ok(::std::default::Default::default()),
                soft_deleted: Ok(::std::default::Default::default()),
                substatus: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceStatus {
        /// When it was archived, UTC.
        pub fn archived<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.archived = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for archived: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was deleted for good, UTC.
        pub fn hard_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.hard_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hard_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True once the process has ended.
        pub fn is_archived<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_archived = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_archived: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True once it is deleted for good.
        pub fn is_hard_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_hard_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_hard_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True while it lies in the bin.
        pub fn is_soft_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_soft_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_soft_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the owner has read it.
        pub fn read_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReadStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.read_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for read_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was put in the bin, UTC.
        pub fn soft_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.soft_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for soft_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Extra status from the service owner.
        pub fn substatus<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Substatus>,
            T::Error: ::std::fmt::Display,
        {
            self.substatus = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for substatus: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceStatus> for super::InstanceStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                archived: value.archived?,
                hard_deleted: value.hard_deleted?,
                is_archived: value.is_archived?,
                is_hard_deleted: value.is_hard_deleted?,
                is_soft_deleted: value.is_soft_deleted?,
                read_status: value.read_status?,
                soft_deleted: value.soft_deleted?,
                substatus: value.substatus?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceStatus> for InstanceStatus {
        fn from(value: super::InstanceStatus) -> Self {
            Self {
                archived: Ok(value.archived),
                hard_deleted: Ok(value.hard_deleted),
                is_archived: Ok(value.is_archived),
                is_hard_deleted: Ok(value.is_hard_deleted),
                is_soft_deleted: Ok(value.is_soft_deleted),
                read_status: Ok(value.read_status),
                soft_deleted: Ok(value.soft_deleted),
                substatus: Ok(value.substatus),
            }
        }
    }
    /// Builder of [`InstanceTemplate`](super::InstanceTemplate).
    #[derive(Clone, Debug)]
    pub struct InstanceTemplate {
        data_values: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        due_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        instance_owner: ::std::result::Result<
            super::InstanceOwner,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<super::ProcessState>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::InstanceStatus>,
            ::std::string::String,
        >,
        visible_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceTemplate {
        fn default() -> Self {
            Self {
                data_values: Ok(::std::default::Default::default()),
                due_before: Ok(::std::default::Default::default()),
                instance_owner: Err("no value supplied for instance_owner".to_string()),
                process: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                visible_after: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceTemplate {
        /// Values for sorting and routing.
        pub fn data_values<T>(mut self, value: T) -> Self
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
            self.data_values = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_values: {e}")
                });
            self
        }
        /// Deadline shown to the owner.
        pub fn due_before<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_before = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_before: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The party that the instance belongs to, by its `partyId`.
        pub fn instance_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceOwner>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_owner: {e}")
                });
            self
        }
        /// Where the process stands.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessState>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The state that it begins in.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The owner sees the instance from this time; at once when left out.
        pub fn visible_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_after = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_after: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceTemplate> for super::InstanceTemplate {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceTemplate,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_values: value.data_values?,
                due_before: value.due_before?,
                instance_owner: value.instance_owner?,
                process: value.process?,
                status: value.status?,
                visible_after: value.visible_after?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceTemplate> for InstanceTemplate {
        fn from(value: super::InstanceTemplate) -> Self {
            Self {
                data_values: Ok(value.data_values),
                due_before: Ok(value.due_before),
                instance_owner: Ok(value.instance_owner),
                process: Ok(value.process),
                status: Ok(value.status),
                visible_after: Ok(value.visible_after),
            }
        }
    }
    /// Builder of [`KeyValueEntry`](super::KeyValueEntry).
    #[derive(Clone, Debug)]
    pub struct KeyValueEntry {
        key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for KeyValueEntry {
        fn default() -> Self {
            Self {
                key: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl KeyValueEntry {
        /// Unique within its list.
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
        /// `value`
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
    impl ::std::convert::TryFrom<KeyValueEntry> for super::KeyValueEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: KeyValueEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                key: value.key?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::KeyValueEntry> for KeyValueEntry {
        fn from(value: super::KeyValueEntry) -> Self {
            Self {
                key: Ok(value.key),
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
        /// Two-letter language code.
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
        /// `word`
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
    /// Builder of [`MessageBoxConfig`](super::MessageBoxConfig).
    #[derive(Clone, Debug)]
    pub struct MessageBoxConfig {
        hide_settings: ::std::result::Result<
            ::std::option::Option<super::HideSettings>,
            ::std::string::String,
        >,
        sync_adapter_settings: ::std::result::Result<
            ::std::option::Option<super::SyncAdapterSettings>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for MessageBoxConfig {
        fn default() -> Self {
            Self {
                hide_settings: Ok(::std::default::Default::default()),
                sync_adapter_settings: Ok(::std::default::Default::default()),
            }
        }
    }
    impl MessageBoxConfig {
        /// `hideSettings`
        pub fn hide_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HideSettings>,
            T::Error: ::std::fmt::Display,
        {
            self.hide_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hide_settings: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What of an instance becomes a dialog in Dialogporten.
        pub fn sync_adapter_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SyncAdapterSettings>,
            T::Error: ::std::fmt::Display,
        {
            self.sync_adapter_settings = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sync_adapter_settings: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<MessageBoxConfig> for super::MessageBoxConfig {
        type Error = super::error::ConversionError;
        fn try_from(
            value: MessageBoxConfig,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hide_settings: value.hide_settings?,
                sync_adapter_settings: value.sync_adapter_settings?,
            })
        }
    }
    impl ::std::convert::From<super::MessageBoxConfig> for MessageBoxConfig {
        fn from(value: super::MessageBoxConfig) -> Self {
            Self {
                hide_settings: Ok(value.hide_settings),
                sync_adapter_settings: Ok(value.sync_adapter_settings),
            }
        }
    }
    /// Builder of [`OnEntryConfig`](super::OnEntryConfig).
    #[derive(Clone, Debug)]
    pub struct OnEntryConfig {
        show: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OnEntryConfig {
        fn default() -> Self {
            Self {
                show: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OnEntryConfig {
        /// `new-instance`, `select-instance`, or the id of a layout set for stateless use.
        pub fn show<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.show = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for show: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<OnEntryConfig> for super::OnEntryConfig {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OnEntryConfig,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { show: value.show? })
        }
    }
    impl ::std::convert::From<super::OnEntryConfig> for OnEntryConfig {
        fn from(value: super::OnEntryConfig) -> Self {
            Self { show: Ok(value.show) }
        }
    }
    /// Builder of [`PartyTypesAllowed`](super::PartyTypesAllowed).
    #[derive(Clone, Debug)]
    pub struct PartyTypesAllowed {
        bankruptcy_estate: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        organisation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        person: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        sub_unit: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PartyTypesAllowed {
        fn default() -> Self {
            Self {
                bankruptcy_estate: Ok(::std::default::Default::default()),
                organisation: Ok(::std::default::Default::default()),
                person: Ok(::std::default::Default::default()),
                sub_unit: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PartyTypesAllowed {
        /// Bankruptcy estates.
        pub fn bankruptcy_estate<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.bankruptcy_estate = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for bankruptcy_estate: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Main units.
        pub fn organisation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organisation: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Persons.
        pub fn person<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.person = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for person: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Subunits of organisations.
        pub fn sub_unit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.sub_unit = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sub_unit: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PartyTypesAllowed> for super::PartyTypesAllowed {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartyTypesAllowed,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                bankruptcy_estate: value.bankruptcy_estate?,
                organisation: value.organisation?,
                person: value.person?,
                sub_unit: value.sub_unit?,
            })
        }
    }
    impl ::std::convert::From<super::PartyTypesAllowed> for PartyTypesAllowed {
        fn from(value: super::PartyTypesAllowed) -> Self {
            Self {
                bankruptcy_estate: Ok(value.bankruptcy_estate),
                organisation: Ok(value.organisation),
                person: Ok(value.person),
                sub_unit: Ok(value.sub_unit),
            }
        }
    }
    /// Builder of [`PlatformUser`](super::PlatformUser).
    #[derive(Clone)]
    pub struct PlatformUser {
        authentication_level: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        end_user_system_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        national_identity_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_user_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        system_user_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_user_owner_org_no: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for PlatformUser {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PlatformUser")
                .field("authentication_level", &self.authentication_level)
                .field("end_user_system_id", &self.end_user_system_id)
                .field("national_identity_number", &::std::format_args!("(not shown)"))
                .field("org_id", &self.org_id)
                .field("system_user_id", &self.system_user_id)
                .field("system_user_name", &self.system_user_name)
                .field("system_user_owner_org_no", &self.system_user_owner_org_no)
                .field("user_id", &self.user_id)
                .finish()
        }
    }
    impl ::std::default::Default for PlatformUser {
        fn default() -> Self {
            Self {
                authentication_level: Ok(::std::default::Default::default()),
                end_user_system_id: Ok(::std::default::Default::default()),
                national_identity_number: Ok(::std::default::Default::default()),
                org_id: Ok(::std::default::Default::default()),
                system_user_id: Ok(::std::default::Default::default()),
                system_user_name: Ok(::std::default::Default::default()),
                system_user_owner_org_no: Ok(::std::default::Default::default()),
                user_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PlatformUser {
        /// Security level of the login, 0 to 4.
        pub fn authentication_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.authentication_level = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authentication_level: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the end user system, for old integrations.
        pub fn end_user_system_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.end_user_system_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for end_user_system_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Eleven digits; treat as personal data.
        pub fn national_identity_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.national_identity_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for national_identity_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short name of a service owner.
        pub fn org_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Guid of a system user.
        pub fn system_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Display name of the system user.
        pub fn system_user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number that the system user belongs to.
        pub fn system_user_owner_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_owner_org_no = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_user_owner_org_no: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Altinn user id of a person.
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
    }
    impl ::std::convert::TryFrom<PlatformUser> for super::PlatformUser {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PlatformUser,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authentication_level: value.authentication_level?,
                end_user_system_id: value.end_user_system_id?,
                national_identity_number: value.national_identity_number?,
                org_id: value.org_id?,
                system_user_id: value.system_user_id?,
                system_user_name: value.system_user_name?,
                system_user_owner_org_no: value.system_user_owner_org_no?,
                user_id: value.user_id?,
            })
        }
    }
    impl ::std::convert::From<super::PlatformUser> for PlatformUser {
        fn from(value: super::PlatformUser) -> Self {
            Self {
                authentication_level: Ok(value.authentication_level),
                end_user_system_id: Ok(value.end_user_system_id),
                national_identity_number: Ok(value.national_identity_number),
                org_id: Ok(value.org_id),
                system_user_id: Ok(value.system_user_id),
                system_user_name: Ok(value.system_user_name),
                system_user_owner_org_no: Ok(value.system_user_owner_org_no),
                user_id: Ok(value.user_id),
            }
        }
    }
    /// Builder of [`PresentationTexts`](super::PresentationTexts).
    #[derive(Clone, Debug)]
    pub struct PresentationTexts {
        texts: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PresentationTexts {
        fn default() -> Self {
            Self {
                texts: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PresentationTexts {
        /// Text per key; null or empty removes the key.
        pub fn texts<T>(mut self, value: T) -> Self
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
            self.texts = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for texts: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PresentationTexts> for super::PresentationTexts {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PresentationTexts,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { texts: value.texts? })
        }
    }
    impl ::std::convert::From<super::PresentationTexts> for PresentationTexts {
        fn from(value: super::PresentationTexts) -> Self {
            Self { texts: Ok(value.texts) }
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
        /// URI of this occurrence.
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
        /// Repeats the HTTP status.
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
        /// Short text that is the same for every problem of the kind.
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
        /// URI of the kind of problem.
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
    /// Builder of [`ProcessElementInfo`](super::ProcessElementInfo).
    #[derive(Clone, Debug)]
    pub struct ProcessElementInfo {
        altinn_task_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ended: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        flow: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        flow_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        started: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        validated: ::std::result::Result<
            ::std::option::Option<super::ValidationStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessElementInfo {
        fn default() -> Self {
            Self {
                altinn_task_type: Ok(::std::default::Default::default()),
                element_id: Ok(::std::default::Default::default()),
                ended: Ok(::std::default::Default::default()),
                flow: Ok(::std::default::Default::default()),
                flow_type: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                started: Ok(::std::default::Default::default()),
                validated: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessElementInfo {
        /// Kind of task: `data`, `confirmation`, `feedback`, `signing`, `payment` and others.
        pub fn altinn_task_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn_task_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for altinn_task_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the task in the process definition, for example `Task_1`.
        pub fn element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the task was finished; absent while it is current.
        pub fn ended<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.ended = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ended: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Sequence number of the task in this run, starting at 2 for the first task.
        pub fn flow<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.flow = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for flow: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How the task was reached: `CompleteCurrentMoveToNext` or `AbandonCurrentMoveToNext` and others.
        pub fn flow_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.flow_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for flow_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the task in the process definition.
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
        /// When the task began, UTC.
        pub fn started<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for started: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Not filled by newer apps.
        pub fn validated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ValidationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.validated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessElementInfo> for super::ProcessElementInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessElementInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                altinn_task_type: value.altinn_task_type?,
                element_id: value.element_id?,
                ended: value.ended?,
                flow: value.flow?,
                flow_type: value.flow_type?,
                name: value.name?,
                started: value.started?,
                validated: value.validated?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessElementInfo> for ProcessElementInfo {
        fn from(value: super::ProcessElementInfo) -> Self {
            Self {
                altinn_task_type: Ok(value.altinn_task_type),
                element_id: Ok(value.element_id),
                ended: Ok(value.ended),
                flow: Ok(value.flow),
                flow_type: Ok(value.flow_type),
                name: Ok(value.name),
                started: Ok(value.started),
                validated: Ok(value.validated),
            }
        }
    }
    /// Builder of [`ProcessHistoryItem`](super::ProcessHistoryItem).
    #[derive(Clone, Debug)]
    pub struct ProcessHistoryItem {
        element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ended: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        event_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        occured: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        started: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessHistoryItem {
        fn default() -> Self {
            Self {
                element_id: Ok(::std::default::Default::default()),
                ended: Ok(::std::default::Default::default()),
                event_type: Ok(::std::default::Default::default()),
                occured: Ok(::std::default::Default::default()),
                performed_by: Ok(::std::default::Default::default()),
                started: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessHistoryItem {
        /// Id of the task; absent for the process as a whole.
        pub fn element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the step ended, UTC.
        pub fn ended<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.ended = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ended: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the event, for example `process_StartTask`.
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When a single event happened, UTC; steps with a length use `started` and `ended`.
        pub fn occured<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.occured = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for occured: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// User id, organisation number or national identity number of the actor.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the step began, UTC.
        pub fn started<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for started: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessHistoryItem> for super::ProcessHistoryItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessHistoryItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                element_id: value.element_id?,
                ended: value.ended?,
                event_type: value.event_type?,
                occured: value.occured?,
                performed_by: value.performed_by?,
                started: value.started?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessHistoryItem> for ProcessHistoryItem {
        fn from(value: super::ProcessHistoryItem) -> Self {
            Self {
                element_id: Ok(value.element_id),
                ended: Ok(value.ended),
                event_type: Ok(value.event_type),
                occured: Ok(value.occured),
                performed_by: Ok(value.performed_by),
                started: Ok(value.started),
            }
        }
    }
    /// Builder of [`ProcessHistoryList`](super::ProcessHistoryList).
    #[derive(Clone, Debug)]
    pub struct ProcessHistoryList {
        process_history: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ProcessHistoryItem>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessHistoryList {
        fn default() -> Self {
            Self {
                process_history: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessHistoryList {
        /// `processHistory`
        pub fn process_history<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ProcessHistoryItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.process_history = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for process_history: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessHistoryList> for super::ProcessHistoryList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessHistoryList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                process_history: value.process_history?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessHistoryList> for ProcessHistoryList {
        fn from(value: super::ProcessHistoryList) -> Self {
            Self {
                process_history: Ok(value.process_history),
            }
        }
    }
    /// Builder of [`ProcessState`](super::ProcessState).
    #[derive(Clone, Debug)]
    pub struct ProcessState {
        current_task: ::std::result::Result<
            ::std::option::Option<super::ProcessElementInfo>,
            ::std::string::String,
        >,
        end_event: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ended: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        start_event: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        started: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessState {
        fn default() -> Self {
            Self {
                current_task: Ok(::std::default::Default::default()),
                end_event: Ok(::std::default::Default::default()),
                ended: Ok(::std::default::Default::default()),
                start_event: Ok(::std::default::Default::default()),
                started: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessState {
        /// The open task; absent when the process has ended.
        pub fn current_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessElementInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.current_task = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for current_task: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the end event that was reached.
        pub fn end_event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.end_event = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for end_event: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the process ended, UTC; this archives the instance.
        pub fn ended<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.ended = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ended: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the start event.
        pub fn start_event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.start_event = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for start_event: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the process began, UTC.
        pub fn started<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for started: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessState> for super::ProcessState {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessState,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                current_task: value.current_task?,
                end_event: value.end_event?,
                ended: value.ended?,
                start_event: value.start_event?,
                started: value.started?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessState> for ProcessState {
        fn from(value: super::ProcessState) -> Self {
            Self {
                current_task: Ok(value.current_task),
                end_event: Ok(value.end_event),
                ended: Ok(value.ended),
                start_event: Ok(value.start_event),
                started: Ok(value.started),
            }
        }
    }
    /// Builder of [`ProcessStateUpdate`](super::ProcessStateUpdate).
    #[derive(Clone, Debug)]
    pub struct ProcessStateUpdate {
        events: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::InstanceEvent>>,
            ::std::string::String,
        >,
        state: ::std::result::Result<
            ::std::option::Option<super::ProcessState>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessStateUpdate {
        fn default() -> Self {
            Self {
                events: Ok(::std::default::Default::default()),
                state: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessStateUpdate {
        /// Events to log in the same transaction.
        pub fn events<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::InstanceEvent>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.events = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for events: {e}"));
            self
        }
        /// State to store.
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessState>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessStateUpdate> for super::ProcessStateUpdate {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessStateUpdate,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                events: value.events?,
                state: value.state?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessStateUpdate> for ProcessStateUpdate {
        fn from(value: super::ProcessStateUpdate) -> Self {
            Self {
                events: Ok(value.events),
                state: Ok(value.state),
            }
        }
    }
    /// Builder of [`Reference`](super::Reference).
    #[derive(Clone, Debug)]
    pub struct Reference {
        relation: ::std::result::Result<
            ::std::option::Option<super::RelationType>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value_type: ::std::result::Result<
            ::std::option::Option<super::ReferenceType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Reference {
        fn default() -> Self {
            Self {
                relation: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
                value_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Reference {
        /// How the two are related.
        pub fn relation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RelationType>,
            T::Error: ::std::fmt::Display,
        {
            self.relation = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for relation: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the target.
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
        /// What the id stands for.
        pub fn value_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReferenceType>,
            T::Error: ::std::fmt::Display,
        {
            self.value_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for value_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Reference> for super::Reference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Reference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                relation: value.relation?,
                value: value.value?,
                value_type: value.value_type?,
            })
        }
    }
    impl ::std::convert::From<super::Reference> for Reference {
        fn from(value: super::Reference) -> Self {
            Self {
                relation: Ok(value.relation),
                value: Ok(value.value),
                value_type: Ok(value.value_type),
            }
        }
    }
    /// Builder of [`ResourceLinks`](super::ResourceLinks).
    #[derive(Clone, Debug)]
    pub struct ResourceLinks {
        apps: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        platform: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceLinks {
        fn default() -> Self {
            Self {
                apps: Ok(::std::default::Default::default()),
                platform: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceLinks {
        /// URL in the API of the app.
        pub fn apps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.apps = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for apps: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URL in the storage API.
        pub fn platform<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.platform = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for platform: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ResourceLinks> for super::ResourceLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                apps: value.apps?,
                platform: value.platform?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceLinks> for ResourceLinks {
        fn from(value: super::ResourceLinks) -> Self {
            Self {
                apps: Ok(value.apps),
                platform: Ok(value.platform),
            }
        }
    }
    /// Builder of [`ShadowFields`](super::ShadowFields).
    #[derive(Clone, Debug)]
    pub struct ShadowFields {
        prefix: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        save_to_data_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ShadowFields {
        fn default() -> Self {
            Self {
                prefix: Ok(::std::default::Default::default()),
                save_to_data_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ShadowFields {
        /// Fields whose name begins with this are dropped.
        pub fn prefix<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.prefix = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prefix: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Data type that gets the trimmed copy; without it the original is trimmed.
        pub fn save_to_data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.save_to_data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for save_to_data_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ShadowFields> for super::ShadowFields {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ShadowFields,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                prefix: value.prefix?,
                save_to_data_type: value.save_to_data_type?,
            })
        }
    }
    impl ::std::convert::From<super::ShadowFields> for ShadowFields {
        fn from(value: super::ShadowFields) -> Self {
            Self {
                prefix: Ok(value.prefix),
                save_to_data_type: Ok(value.save_to_data_type),
            }
        }
    }
    /// Builder of [`SignRequest`](super::SignRequest).
    #[derive(Clone, Debug)]
    pub struct SignRequest {
        data_element_signatures: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElementSignature>>,
            ::std::string::String,
        >,
        generated_from_task: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        signature_document_data_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        signee: ::std::result::Result<
            ::std::option::Option<super::Signee>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SignRequest {
        fn default() -> Self {
            Self {
                data_element_signatures: Ok(::std::default::Default::default()),
                generated_from_task: Ok(::std::default::Default::default()),
                signature_document_data_type: Ok(::std::default::Default::default()),
                signee: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SignRequest {
        /// Elements to sign.
        pub fn data_element_signatures<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElementSignature>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_element_signatures = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for data_element_signatures: {e}"
                    )
                });
            self
        }
        /// Task that the signature belongs to.
        pub fn generated_from_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.generated_from_task = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for generated_from_task: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Data type that the signature document is stored as.
        pub fn signature_document_data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.signature_document_data_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for signature_document_data_type: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The signing party.
        pub fn signee<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Signee>,
            T::Error: ::std::fmt::Display,
        {
            self.signee = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for signee: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SignRequest> for super::SignRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SignRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_element_signatures: value.data_element_signatures?,
                generated_from_task: value.generated_from_task?,
                signature_document_data_type: value.signature_document_data_type?,
                signee: value.signee?,
            })
        }
    }
    impl ::std::convert::From<super::SignRequest> for SignRequest {
        fn from(value: super::SignRequest) -> Self {
            Self {
                data_element_signatures: Ok(value.data_element_signatures),
                generated_from_task: Ok(value.generated_from_task),
                signature_document_data_type: Ok(value.signature_document_data_type),
                signee: Ok(value.signee),
            }
        }
    }
    /// Builder of [`Signee`](super::Signee).
    #[derive(Clone)]
    pub struct Signee {
        organisation_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_user_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        user_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Signee {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Signee")
                .field("organisation_number", &self.organisation_number)
                .field("person_number", &::std::format_args!("(not shown)"))
                .field("system_user_id", &self.system_user_id)
                .field("user_id", &self.user_id)
                .finish()
        }
    }
    impl ::std::default::Default for Signee {
        fn default() -> Self {
            Self {
                organisation_number: Ok(::std::default::Default::default()),
                person_number: Ok(::std::default::Default::default()),
                system_user_id: Ok(::std::default::Default::default()),
                user_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Signee {
        /// Nine digits, when the signature is on behalf of an organisation.
        pub fn organisation_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organisation_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Eleven digits, when a person signs.
        pub fn person_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.person_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for person_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Guid of a system user.
        pub fn system_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Altinn user id, as text.
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for user_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Signee> for super::Signee {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Signee,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organisation_number: value.organisation_number?,
                person_number: value.person_number?,
                system_user_id: value.system_user_id?,
                user_id: value.user_id?,
            })
        }
    }
    impl ::std::convert::From<super::Signee> for Signee {
        fn from(value: super::Signee) -> Self {
            Self {
                organisation_number: Ok(value.organisation_number),
                person_number: Ok(value.person_number),
                system_user_id: Ok(value.system_user_id),
                user_id: Ok(value.user_id),
            }
        }
    }
    /// Builder of [`Substatus`](super::Substatus).
    #[derive(Clone, Debug)]
    pub struct Substatus {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        label: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Substatus {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                label: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Substatus {
        /// Text or text key of the explanation.
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
        /// Text or text key of the heading; required.
        pub fn label<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.label = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for label: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Substatus> for super::Substatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Substatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                label: value.label?,
            })
        }
    }
    impl ::std::convert::From<super::Substatus> for Substatus {
        fn from(value: super::Substatus) -> Self {
            Self {
                description: Ok(value.description),
                label: Ok(value.label),
            }
        }
    }
    /// Builder of [`SyncAdapterSettings`](super::SyncAdapterSettings).
    #[derive(Clone, Debug)]
    pub struct SyncAdapterSettings {
        disable_add_activities: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_add_transmissions: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_create: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_delete: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_mark_completed_when_confirmed: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_api_actions: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_attachments: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_content_additional_information: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_content_extended_status: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_content_summary: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_content_title: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_due_at: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_gui_actions: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_status: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        enable_user_supplied_dialog_id: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SyncAdapterSettings {
        fn default() -> Self {
            Self {
                disable_add_activities: Ok(::std::default::Default::default()),
                disable_add_transmissions: Ok(::std::default::Default::default()),
                disable_create: Ok(::std::default::Default::default()),
                disable_delete: Ok(::std::default::Default::default()),
                disable_mark_completed_when_confirmed: Ok(
                    ::std::default::Default::default(),
                ),
                disable_sync: Ok(::std::default::Default::default()),
                disable_sync_api_actions: Ok(::std::default::Default::default()),
                disable_sync_attachments: Ok(::std::default::Default::default()),
                disable_sync_content_additional_information: Ok(
                    ::std::default::Default::default(),
                ),
                disable_sync_content_extended_status: Ok(
                    ::std::default::Default::default(),
                ),
                disable_sync_content_summary: Ok(::std::default::Default::default()),
                disable_sync_content_title: Ok(::std::default::Default::default()),
                disable_sync_due_at: Ok(::std::default::Default::default()),
                disable_sync_gui_actions: Ok(::std::default::Default::default()),
                disable_sync_status: Ok(::std::default::Default::default()),
                enable_user_supplied_dialog_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SyncAdapterSettings {
        /// Adds no activities.
        pub fn disable_add_activities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_add_activities = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_add_activities: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Adds no transmissions.
        pub fn disable_add_transmissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_add_transmissions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_add_transmissions: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Makes no dialogs.
        pub fn disable_create<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_create = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for disable_create: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Deletes no dialogs.
        pub fn disable_delete<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_delete = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for disable_delete: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Does not complete the dialog once the service owner has confirmed the instance.
        pub fn disable_mark_completed_when_confirmed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_mark_completed_when_confirmed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_mark_completed_when_confirmed: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Makes and changes no dialog at all, whatever the other settings say.
        pub fn disable_sync<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for disable_sync: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the actions for programs as they are. Otherwise only those that the adapter made are added and removed.
        pub fn disable_sync_api_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_api_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_api_actions: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the attachments of the dialog as they are. Otherwise only those that the adapter made are added and removed.
        pub fn disable_sync_attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_attachments = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_attachments: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the additional information as it is.
        pub fn disable_sync_content_additional_information<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_content_additional_information = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_content_additional_information: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the extended status as it is.
        pub fn disable_sync_content_extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_content_extended_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_content_extended_status: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the summary as it is.
        pub fn disable_sync_content_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_content_summary = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_content_summary: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the title as it is.
        pub fn disable_sync_content_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_content_title = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_content_title: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the deadline of the dialog as it is.
        pub fn disable_sync_due_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_due_at = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_due_at: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the buttons as they are. Otherwise only those that the adapter made are added and removed.
        pub fn disable_sync_gui_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_gui_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_gui_actions: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leaves the status of the dialog as it is.
        pub fn disable_sync_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_status: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Takes the id of the dialog from the data value `dialog.id` of the instance, where it would make one otherwise.
        pub fn enable_user_supplied_dialog_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enable_user_supplied_dialog_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enable_user_supplied_dialog_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SyncAdapterSettings> for super::SyncAdapterSettings {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SyncAdapterSettings,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                disable_add_activities: value.disable_add_activities?,
                disable_add_transmissions: value.disable_add_transmissions?,
                disable_create: value.disable_create?,
                disable_delete: value.disable_delete?,
                disable_mark_completed_when_confirmed: value
                    .disable_mark_completed_when_confirmed?,
                disable_sync: value.disable_sync?,
                disable_sync_api_actions: value.disable_sync_api_actions?,
                disable_sync_attachments: value.disable_sync_attachments?,
                disable_sync_content_additional_information: value
                    .disable_sync_content_additional_information?,
                disable_sync_content_extended_status: value
                    .disable_sync_content_extended_status?,
                disable_sync_content_summary: value.disable_sync_content_summary?,
                disable_sync_content_title: value.disable_sync_content_title?,
                disable_sync_due_at: value.disable_sync_due_at?,
                disable_sync_gui_actions: value.disable_sync_gui_actions?,
                disable_sync_status: value.disable_sync_status?,
                enable_user_supplied_dialog_id: value.enable_user_supplied_dialog_id?,
            })
        }
    }
    impl ::std::convert::From<super::SyncAdapterSettings> for SyncAdapterSettings {
        fn from(value: super::SyncAdapterSettings) -> Self {
            Self {
                disable_add_activities: Ok(value.disable_add_activities),
                disable_add_transmissions: Ok(value.disable_add_transmissions),
                disable_create: Ok(value.disable_create),
                disable_delete: Ok(value.disable_delete),
                disable_mark_completed_when_confirmed: Ok(
                    value.disable_mark_completed_when_confirmed,
                ),
                disable_sync: Ok(value.disable_sync),
                disable_sync_api_actions: Ok(value.disable_sync_api_actions),
                disable_sync_attachments: Ok(value.disable_sync_attachments),
                disable_sync_content_additional_information: Ok(
                    value.disable_sync_content_additional_information,
                ),
                disable_sync_content_extended_status: Ok(
                    value.disable_sync_content_extended_status,
                ),
                disable_sync_content_summary: Ok(value.disable_sync_content_summary),
                disable_sync_content_title: Ok(value.disable_sync_content_title),
                disable_sync_due_at: Ok(value.disable_sync_due_at),
                disable_sync_gui_actions: Ok(value.disable_sync_gui_actions),
                disable_sync_status: Ok(value.disable_sync_status),
                enable_user_supplied_dialog_id: Ok(value.enable_user_supplied_dialog_id),
            }
        }
    }
    /// Builder of [`TextResource`](super::TextResource).
    #[derive(Clone, Debug)]
    pub struct TextResource {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::TextResourceElement>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TextResource {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                language: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                resources: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TextResource {
        /// `{org}-{app}-{language}`.
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
        /// Two-letter language code.
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
        /// Short name of the service owner.
        pub fn org<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// One entry per text key.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::TextResourceElement>>,
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
    impl ::std::convert::TryFrom<TextResource> for super::TextResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TextResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                language: value.language?,
                org: value.org?,
                resources: value.resources?,
            })
        }
    }
    impl ::std::convert::From<super::TextResource> for TextResource {
        fn from(value: super::TextResource) -> Self {
            Self {
                id: Ok(value.id),
                language: Ok(value.language),
                org: Ok(value.org),
                resources: Ok(value.resources),
            }
        }
    }
    /// Builder of [`TextResourceElement`](super::TextResourceElement).
    #[derive(Clone, Debug)]
    pub struct TextResourceElement {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        variables: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::TextResourceVariable>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TextResourceElement {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
                variables: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TextResourceElement {
        /// Text key.
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
        /// The text, which may hold Markdown and numbered placeholders such as `{0}`.
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
        /// What to put into the placeholders, in order.
        pub fn variables<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::TextResourceVariable>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.variables = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for variables: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TextResourceElement> for super::TextResourceElement {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TextResourceElement,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                value: value.value?,
                variables: value.variables?,
            })
        }
    }
    impl ::std::convert::From<super::TextResourceElement> for TextResourceElement {
        fn from(value: super::TextResourceElement) -> Self {
            Self {
                id: Ok(value.id),
                value: Ok(value.value),
                variables: Ok(value.variables),
            }
        }
    }
    /// Builder of [`TextResourceVariable`](super::TextResourceVariable).
    #[derive(Clone, Debug)]
    pub struct TextResourceVariable {
        data_source: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        default_value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TextResourceVariable {
        fn default() -> Self {
            Self {
                data_source: Ok(::std::default::Default::default()),
                default_value: Ok(::std::default::Default::default()),
                key: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TextResourceVariable {
        /// Where the value comes from, for example `dataModel.default` or `instanceContext`.
        pub fn data_source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_source = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_source: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Used when the source has no value.
        pub fn default_value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.default_value = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for default_value: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Path of the value in its source.
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
    }
    impl ::std::convert::TryFrom<TextResourceVariable> for super::TextResourceVariable {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TextResourceVariable,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_source: value.data_source?,
                default_value: value.default_value?,
                key: value.key?,
            })
        }
    }
    impl ::std::convert::From<super::TextResourceVariable> for TextResourceVariable {
        fn from(value: super::TextResourceVariable) -> Self {
            Self {
                data_source: Ok(value.data_source),
                default_value: Ok(value.default_value),
                key: Ok(value.key),
            }
        }
    }
    /// Builder of [`ValidationStatus`](super::ValidationStatus).
    #[derive(Clone, Debug)]
    pub struct ValidationStatus {
        can_complete_task: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        timestamp: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ValidationStatus {
        fn default() -> Self {
            Self {
                can_complete_task: Ok(::std::default::Default::default()),
                timestamp: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ValidationStatus {
        /// Whether the task could be finished.
        pub fn can_complete_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.can_complete_task = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for can_complete_task: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When validation ran, UTC.
        pub fn timestamp<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.timestamp = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for timestamp: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ValidationStatus> for super::ValidationStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                can_complete_task: value.can_complete_task?,
                timestamp: value.timestamp?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationStatus> for ValidationStatus {
        fn from(value: super::ValidationStatus) -> Self {
            Self {
                can_complete_task: Ok(value.can_complete_task),
                timestamp: Ok(value.timestamp),
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
        ("ApiScopes", generator.subschema_for::<ApiScopes>()),
        ("ApiScopesConfiguration", generator.subschema_for::<ApiScopesConfiguration>()),
        ("Application", generator.subschema_for::<Application>()),
        ("AppMetadataAccess", generator.subschema_for::<ApplicationAccess>()),
        ("AppMetadataContactPoint", generator.subschema_for::<ApplicationContactPoint>()),
        ("ApplicationList", generator.subschema_for::<ApplicationList>()),
        ("ApplicationLogic", generator.subschema_for::<ApplicationLogic>()),
        ("CompleteConfirmation", generator.subschema_for::<CompleteConfirmation>()),
        ("CopyInstanceSettings", generator.subschema_for::<CopyInstanceSettings>()),
        ("DataElement", generator.subschema_for::<DataElement>()),
        ("DataElementList", generator.subschema_for::<DataElementList>()),
        ("DataElementSignature", generator.subschema_for::<DataElementSignature>()),
        ("DataField", generator.subschema_for::<DataField>()),
        ("DataType", generator.subschema_for::<DataType>()),
        ("DataValues", generator.subschema_for::<DataValues>()),
        ("DeleteStatus", generator.subschema_for::<DeleteStatus>()),
        ("EFormidlingContract", generator.subschema_for::<EFormidlingContract>()),
        ("FileScanResult", generator.subschema_for::<FileScanResult>()),
        ("FileScanStatus", generator.subschema_for::<FileScanStatus>()),
        ("HideSettings", generator.subschema_for::<HideSettings>()),
        ("Instance", generator.subschema_for::<Instance>()),
        ("InstanceEvent", generator.subschema_for::<InstanceEvent>()),
        ("InstanceEventList", generator.subschema_for::<InstanceEventList>()),
        ("InstanceLockRequest", generator.subschema_for::<InstanceLockRequest>()),
        ("InstanceLockResponse", generator.subschema_for::<InstanceLockResponse>()),
        ("InstanceOwner", generator.subschema_for::<InstanceOwner>()),
        ("InstanceQueryResponse", generator.subschema_for::<InstanceQueryResponse>()),
        ("InstanceStatus", generator.subschema_for::<InstanceStatus>()),
        ("InstanceTemplate", generator.subschema_for::<InstanceTemplate>()),
        ("KeyValueEntry", generator.subschema_for::<KeyValueEntry>()),
        ("Keyword", generator.subschema_for::<Keyword>()),
        ("MessageBoxConfig", generator.subschema_for::<MessageBoxConfig>()),
        ("OnEntryConfig", generator.subschema_for::<OnEntryConfig>()),
        ("PartyTypesAllowed", generator.subschema_for::<PartyTypesAllowed>()),
        ("PlatformUser", generator.subschema_for::<PlatformUser>()),
        ("PresentationTexts", generator.subschema_for::<PresentationTexts>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("ProcessElementInfo", generator.subschema_for::<ProcessElementInfo>()),
        ("ProcessHistoryItem", generator.subschema_for::<ProcessHistoryItem>()),
        ("ProcessHistoryList", generator.subschema_for::<ProcessHistoryList>()),
        ("ProcessState", generator.subschema_for::<ProcessState>()),
        ("ProcessStateUpdate", generator.subschema_for::<ProcessStateUpdate>()),
        ("ReadStatus", generator.subschema_for::<ReadStatus>()),
        ("Reference", generator.subschema_for::<Reference>()),
        ("ReferenceType", generator.subschema_for::<ReferenceType>()),
        ("RelationType", generator.subschema_for::<RelationType>()),
        ("ResourceLinks", generator.subschema_for::<ResourceLinks>()),
        ("ShadowFields", generator.subschema_for::<ShadowFields>()),
        ("SignRequest", generator.subschema_for::<SignRequest>()),
        ("Signee", generator.subschema_for::<Signee>()),
        ("Substatus", generator.subschema_for::<Substatus>()),
        ("SyncAdapterSettings", generator.subschema_for::<SyncAdapterSettings>()),
        ("TextResource", generator.subschema_for::<TextResource>()),
        ("TextResourceElement", generator.subschema_for::<TextResourceElement>()),
        ("TextResourceVariable", generator.subschema_for::<TextResourceVariable>()),
        ("ValidationStatus", generator.subschema_for::<ValidationStatus>()),
    ]
}
