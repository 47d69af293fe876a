// Machine-written by `cargo xtask regenerate` from altinn-broker-v1.json (version 1.1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// Which kind of access a right gives.
    pub enum AccessLevel: str {
        Read = "Read",
        Write = "Write",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How far the making of storage has come; `Ready` is usable.
    pub enum DeploymentStatus: str {
        NotStarted = "NotStarted",
        DeployingResources = "DeployingResources",
        Ready = "Ready",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// State of a transfer. It goes from `Initialized` over `UploadStarted` and `UploadProcessing` (the malware scan) to `Published`, then to `AllConfirmedDownloaded` and `Purged`. `Failed` and `Cancelled` end it early.
    pub enum FileTransferStatus: str {
        Initialized = "Initialized",
        UploadStarted = "UploadStarted",
        UploadProcessing = "UploadProcessing",
        Published = "Published",
        Cancelled = "Cancelled",
        AllConfirmedDownloaded = "AllConfirmedDownloaded",
        Purged = "Purged",
        Failed = "Failed",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether a recipient has not begun, has begun to download, or has confirmed.
    pub enum RecipientFileTransferStatus: str {
        Initialized = "Initialized",
        DownloadStarted = "DownloadStarted",
        DownloadConfirmed = "DownloadConfirmed",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Side of the caller in a file transfer.
    pub enum Role: str {
        Recipient = "Recipient",
        Sender = "Sender",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Storage in which files are scanned for malware, or not.
    pub enum StorageProviderType: str {
        AltinnAzure = "AltinnAzure",
        AltinnAzureWithoutVirusScan = "AltinnAzureWithoutVirusScan",
    } else Unknown
}

/// An event about a file transfer, as Altinn Events delivers it to subscribers. Unknown members are kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CloudEvent {
    /// The same party, by organisation number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alternativesubject: ::std::option::Option<::std::string::String>,
    /// Content of the event, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// Media type of `data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datacontenttype: ::std::option::Option<::std::string::String>,
    /// Schema of `data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataschema: ::std::option::Option<::std::string::String>,
    /// Id of the event; the same one can arrive twice.
    pub id: ::std::string::String,
    /// URN of the resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// Id of the file transfer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resourceinstance: ::std::option::Option<::std::string::String>,
    /// Address of the file transfer.
    pub source: ::std::string::String,
    /// `1.0`.
    pub specversion: ::std::string::String,
    /// Whom the event is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `no.altinn.broker.` and what happened, for instance `published` or `downloadconfirmed`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CloudEvent {
    pub fn builder() -> builder::CloudEvent {
        ::std::default::Default::default()
    }
}
/// A file transfer with its history.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FileTransferDetails {
    /// MD5 of the bytes, in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum: ::std::option::Option<::std::string::String>,
    /// When the transfer was started.
    pub created: ::altinn_runtime::Timestamp,
    /// When the file is deleted at the latest.
    #[serde(rename = "expirationTime")]
    pub expiration_time: ::altinn_runtime::Timestamp,
    /// Name with extension.
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    /// Id of the transfer.
    #[serde(rename = "fileTransferId")]
    pub file_transfer_id: ::altinn_runtime::Uuid,
    /// Size in bytes; 0 until the upload is done.
    #[serde(rename = "fileTransferSize")]
    pub file_transfer_size: i64,
    /// Where the transfer stands.
    #[serde(rename = "fileTransferStatus")]
    pub file_transfer_status: FileTransferStatus,
    /// When the status last changed.
    #[serde(rename = "fileTransferStatusChanged")]
    pub file_transfer_status_changed: ::altinn_runtime::Timestamp,
    /// Every status of the transfer.
    #[serde(rename = "fileTransferStatusHistory")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub file_transfer_status_history: ::std::vec::Vec<FileTransferStatusEvent>,
    /// The status in words, with the reason of a failure.
    #[serde(rename = "fileTransferStatusText")]
    pub file_transfer_status_text: ::std::string::String,
    /// Free properties from the sender.
    #[serde(rename = "propertyList")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub property_list: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Every status of every recipient.
    #[serde(rename = "recipientFileTransferStatusHistory")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipient_file_transfer_status_history: ::std::vec::Vec<RecipientStatusEvent>,
    /// Every recipient with its own status.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<RecipientStatus>,
    /// Id of the broker resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// The sending organisation.
    pub sender: ::std::string::String,
    /// Reference chosen by the sender.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersFileTransferReference")]
    pub senders_file_transfer_reference: ::std::option::Option<::std::string::String>,
    /// Whether the file is scanned for malware.
    #[serde(rename = "useVirusScan")]
    pub use_virus_scan: bool,
}
impl FileTransferDetails {
    pub fn builder() -> builder::FileTransferDetails {
        ::std::default::Default::default()
    }
}
/// A file transfer to be started.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct FileTransferInitialize {
    /// MD5 of the bytes, 32 hexadecimal digits in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum: ::std::option::Option<::std::string::String>,
    /// `true` skips the malware scan; production needs an approval for it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableVirusScan")]
    pub disable_virus_scan: ::std::option::Option<bool>,
    /// Name with extension, 255 characters at most.
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    /// Free properties, 10 at most: keys up to 50 characters, values up to 3000.
    #[serde(rename = "propertyList")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub property_list: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The receiving organisations, written like the sender; at least one.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<::std::string::String>,
    /// Id of the broker resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// The sending organisation, `0192:` and nine digits or `urn:altinn:organization:identifier-no:` and nine digits.
    pub sender: ::std::string::String,
    /// Your own reference; recipients see it too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersFileTransferReference")]
    pub senders_file_transfer_reference: ::std::option::Option<::std::string::String>,
}
impl FileTransferInitialize {
    pub fn builder() -> builder::FileTransferInitialize {
        ::std::default::Default::default()
    }
}
/// The transfer that was started.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FileTransferInitializeResponse {
    /// Id for `upload_file`.
    #[serde(rename = "fileTransferId")]
    pub file_transfer_id: ::altinn_runtime::Uuid,
}
impl FileTransferInitializeResponse {
    pub fn builder() -> builder::FileTransferInitializeResponse {
        ::std::default::Default::default()
    }
}
/// A file transfer with its present status.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FileTransferOverview {
    /// MD5 of the bytes, in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum: ::std::option::Option<::std::string::String>,
    /// When the transfer was started.
    pub created: ::altinn_runtime::Timestamp,
    /// When the file is deleted at the latest.
    #[serde(rename = "expirationTime")]
    pub expiration_time: ::altinn_runtime::Timestamp,
    /// Name with extension.
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    /// Id of the transfer.
    #[serde(rename = "fileTransferId")]
    pub file_transfer_id: ::altinn_runtime::Uuid,
    /// Size in bytes; 0 until the upload is done.
    #[serde(rename = "fileTransferSize")]
    pub file_transfer_size: i64,
    /// Where the transfer stands.
    #[serde(rename = "fileTransferStatus")]
    pub file_transfer_status: FileTransferStatus,
    /// When the status last changed.
    #[serde(rename = "fileTransferStatusChanged")]
    pub file_transfer_status_changed: ::altinn_runtime::Timestamp,
    /// The status in words, with the reason of a failure.
    #[serde(rename = "fileTransferStatusText")]
    pub file_transfer_status_text: ::std::string::String,
    /// Free properties from the sender.
    #[serde(rename = "propertyList")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub property_list: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// When it became available to recipients. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub published: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Every recipient with its own status.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<RecipientStatus>,
    /// Id of the broker resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// The sending organisation.
    pub sender: ::std::string::String,
    /// Reference chosen by the sender.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersFileTransferReference")]
    pub senders_file_transfer_reference: ::std::option::Option<::std::string::String>,
    /// Whether the file is scanned for malware.
    #[serde(rename = "useVirusScan")]
    pub use_virus_scan: bool,
}
impl FileTransferOverview {
    pub fn builder() -> builder::FileTransferOverview {
        ::std::default::Default::default()
    }
}
/// A status that a transfer has had.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FileTransferStatusEvent {
    /// The status.
    #[serde(rename = "fileTransferStatus")]
    pub file_transfer_status: FileTransferStatus,
    /// When it was reached.
    #[serde(rename = "fileTransferStatusChanged")]
    pub file_transfer_status_changed: ::altinn_runtime::Timestamp,
    /// The status in words.
    #[serde(rename = "fileTransferStatusText")]
    pub file_transfer_status_text: ::std::string::String,
}
impl FileTransferStatusEvent {
    pub fn builder() -> builder::FileTransferStatusEvent {
        ::std::default::Default::default()
    }
}
/// The transfer that the file was uploaded to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FileTransferUploadResponse {
    /// Id to follow the transfer with.
    #[serde(rename = "fileTransferId")]
    pub file_transfer_id: ::altinn_runtime::Uuid,
}
impl FileTransferUploadResponse {
    pub fn builder() -> builder::FileTransferUploadResponse {
        ::std::default::Default::default()
    }
}
/// The error body. No access is 401.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// `BRO-` and five digits, a stable number for the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What went wrong, in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Where it happened, seldom filled in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// Name of the status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Id to give to Altinn support.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "traceId")]
    pub trace_id: ::std::option::Option<::std::string::String>,
    /// Address that describes the status.
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
/// A recipient and where the transfer stands for it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RecipientStatus {
    /// When it was reached.
    #[serde(rename = "currentRecipientFileTransferStatusChanged")]
    pub current_recipient_file_transfer_status_changed: ::altinn_runtime::Timestamp,
    /// The status.
    #[serde(rename = "currentRecipientFileTransferStatusCode")]
    pub current_recipient_file_transfer_status_code: RecipientFileTransferStatus,
    /// The status in words.
    #[serde(rename = "currentRecipientFileTransferStatusText")]
    pub current_recipient_file_transfer_status_text: ::std::string::String,
    /// The receiving organisation.
    pub recipient: ::std::string::String,
}
impl RecipientStatus {
    pub fn builder() -> builder::RecipientStatus {
        ::std::default::Default::default()
    }
}
/// A status that a transfer has had for one recipient.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RecipientStatusEvent {
    /// The receiving organisation.
    pub recipient: ::std::string::String,
    /// When it was reached.
    #[serde(rename = "recipientFileTransferStatusChanged")]
    pub recipient_file_transfer_status_changed: ::altinn_runtime::Timestamp,
    /// The status.
    #[serde(rename = "recipientFileTransferStatusCode")]
    pub recipient_file_transfer_status_code: RecipientFileTransferStatus,
    /// The status in words.
    #[serde(rename = "recipientFileTransferStatusText")]
    pub recipient_file_transfer_status_text: ::std::string::String,
}
impl RecipientStatusEvent {
    pub fn builder() -> builder::RecipientStatusEvent {
        ::std::default::Default::default()
    }
}
/// Broker settings of a resource; members that are left out are not changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Resource {
    /// Service code in Altinn II, for the manifest.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalServiceCodeLegacy")]
    pub external_service_code_legacy: ::std::option::Option<::std::string::String>,
    /// Service edition code in Altinn II, for the manifest.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalServiceEditionCodeLegacy")]
    pub external_service_edition_code_legacy: ::std::option::Option<i32>,
    /// How long files are kept, as an ISO 8601 duration: `P30D`, at most `P365D`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fileTransferTimeToLive")]
    pub file_transfer_time_to_live: ::std::option::Option<::std::string::String>,
    /// Largest file in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxFileTransferSize")]
    pub max_file_transfer_size: ::std::option::Option<i64>,
    /// Delete a file once everybody has confirmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "purgeFileTransferAfterAllRecipientsConfirmed")]
    pub purge_file_transfer_after_all_recipients_confirmed: ::std::option::Option<bool>,
    /// How long to wait with that, as an ISO 8601 duration: `PT2H`, at most `PT24H`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "purgeFileTransferGracePeriod")]
    pub purge_file_transfer_grace_period: ::std::option::Option<::std::string::String>,
    /// The service owner must be sender or recipient of each transfer. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requiredParty")]
    pub required_party: ::std::option::Option<::std::string::String>,
    /// Add a manifest to downloads as Altinn II did, for systems that still expect it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "useManifestFileShim")]
    pub use_manifest_file_shim: ::std::option::Option<bool>,
}
impl Resource {
    pub fn builder() -> builder::Resource {
        ::std::default::Default::default()
    }
}
/// The organisation that becomes a service owner.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ServiceOwnerInitialize {
    /// Name to show.
    pub name: ::std::option::Option<::std::string::String>,
}
impl ServiceOwnerInitialize {
    pub fn builder() -> builder::ServiceOwnerInitialize {
        ::std::default::Default::default()
    }
}
/// A service owner with its storage.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceOwnerOverview {
    /// Name of the organisation.
    pub name: ::std::string::String,
    /// Storage with and without the malware scan.
    #[serde(rename = "storageProviders")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub storage_providers: ::std::vec::Vec<StorageProvider>,
}
impl ServiceOwnerOverview {
    pub fn builder() -> builder::ServiceOwnerOverview {
        ::std::default::Default::default()
    }
}
/// A storage of a service owner.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct StorageProvider {
    /// Name of the environment.
    #[serde(rename = "deploymentEnvironment")]
    pub deployment_environment: ::std::string::String,
    /// Whether it is ready.
    #[serde(rename = "deploymentStatus")]
    pub deployment_status: DeploymentStatus,
    /// Which kind of storage.
    #[serde(rename = "type")]
    pub type_: StorageProviderType,
}
impl StorageProvider {
    pub fn builder() -> builder::StorageProvider {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`CloudEvent`](super::CloudEvent).
    #[derive(Clone, Debug)]
    pub struct CloudEvent {
        alternativesubject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        datacontenttype: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        dataschema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resourceinstance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        source: ::std::result::Result<::std::string::String, ::std::string::String>,
        specversion: ::std::result::Result<::std::string::String, ::std::string::String>,
        subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CloudEvent {
        fn default() -> Self {
            Self {
                alternativesubject: Ok(::std::default::Default::default()),
                data: Ok(::std::default::Default::default()),
                datacontenttype: Ok(::std::default::Default::default()),
                dataschema: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                resource: Ok(::std::default::Default::default()),
                resourceinstance: Ok(::std::default::Default::default()),
                source: Err("no value supplied for source".to_string()),
                specversion: Err("no value supplied for specversion".to_string()),
                subject: Ok(::std::default::Default::default()),
                time: Ok(::std::default::Default::default()),
                type_: Err("no value supplied for type_".to_string()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CloudEvent {
        /// The same party, by organisation number.
        pub fn alternativesubject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.alternativesubject = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for alternativesubject: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Content of the event, if any.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of `data`.
        pub fn datacontenttype<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.datacontenttype = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for datacontenttype: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Schema of `data`.
        pub fn dataschema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.dataschema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dataschema: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the event; the same one can arrive twice.
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
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the file transfer.
        pub fn resourceinstance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resourceinstance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resourceinstance: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the file transfer.
        pub fn source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for source: {e}"));
            self
        }
        /// `1.0`.
        pub fn specversion<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.specversion = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for specversion: {e}")
                });
            self
        }
        /// Whom the event is for.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subject = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for subject: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it happened.
        pub fn time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.time = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for time: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `no.altinn.broker.` and what happened, for instance `published` or `downloadconfirmed`.
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
    impl ::std::convert::TryFrom<CloudEvent> for super::CloudEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CloudEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alternativesubject: value.alternativesubject?,
                data: value.data?,
                datacontenttype: value.datacontenttype?,
                dataschema: value.dataschema?,
                id: value.id?,
                resource: value.resource?,
                resourceinstance: value.resourceinstance?,
                source: value.source?,
                specversion: value.specversion?,
                subject: value.subject?,
                time: value.time?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CloudEvent> for CloudEvent {
        fn from(value: super::CloudEvent) -> Self {
            Self {
                alternativesubject: Ok(value.alternativesubject),
                data: Ok(value.data),
                datacontenttype: Ok(value.datacontenttype),
                dataschema: Ok(value.dataschema),
                id: Ok(value.id),
                resource: Ok(value.resource),
                resourceinstance: Ok(value.resourceinstance),
                source: Ok(value.source),
                specversion: Ok(value.specversion),
                subject: Ok(value.subject),
                time: Ok(value.time),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`FileTransferDetails`](super::FileTransferDetails).
    #[derive(Clone, Debug)]
    pub struct FileTransferDetails {
        checksum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        expiration_time: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        file_transfer_size: ::std::result::Result<i64, ::std::string::String>,
        file_transfer_status: ::std::result::Result<
            super::FileTransferStatus,
            ::std::string::String,
        >,
        file_transfer_status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        file_transfer_status_history: ::std::result::Result<
            ::std::vec::Vec<super::FileTransferStatusEvent>,
            ::std::string::String,
        >,
        file_transfer_status_text: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        property_list: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
            ::std::string::String,
        >,
        recipient_file_transfer_status_history: ::std::result::Result<
            ::std::vec::Vec<super::RecipientStatusEvent>,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<super::RecipientStatus>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<::std::string::String, ::std::string::String>,
        senders_file_transfer_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        use_virus_scan: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for FileTransferDetails {
        fn default() -> Self {
            Self {
                checksum: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                expiration_time: Err(
                    "no value supplied for expiration_time".to_string(),
                ),
                file_name: Err("no value supplied for file_name".to_string()),
                file_transfer_id: Err(
                    "no value supplied for file_transfer_id".to_string(),
                ),
                file_transfer_size: Err(
                    "no value supplied for file_transfer_size".to_string(),
                ),
                file_transfer_status: Err(
                    "no value supplied for file_transfer_status".to_string(),
                ),
                file_transfer_status_changed: Err(
                    "no value supplied for file_transfer_status_changed".to_string(),
                ),
                file_transfer_status_history: Err(
                    "no value supplied for file_transfer_status_history".to_string(),
                ),
                file_transfer_status_text: Err(
                    "no value supplied for file_transfer_status_text".to_string(),
                ),
                property_list: Err("no value supplied for property_list".to_string()),
                recipient_file_transfer_status_history: Err(
                    "no value supplied for recipient_file_transfer_status_history"
                        .to_string(),
                ),
                recipients: Err("no value supplied for recipients".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Err("no value supplied for sender".to_string()),
                senders_file_transfer_reference: Ok(::std::default::Default::default()),
                use_virus_scan: Err("no value supplied for use_virus_scan".to_string()),
            }
        }
    }
    impl FileTransferDetails {
        /// MD5 of the bytes, in lower case.
        pub fn checksum<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.checksum = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for checksum: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the transfer was started.
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
        /// When the file is deleted at the latest.
        pub fn expiration_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expiration_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expiration_time: {e}")
                });
            self
        }
        /// Name with extension.
        pub fn file_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_name: {e}")
                });
            self
        }
        /// Id of the transfer.
        pub fn file_transfer_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_transfer_id: {e}")
                });
            self
        }
        /// Size in bytes; 0 until the upload is done.
        pub fn file_transfer_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_size = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_size: {e}"
                    )
                });
            self
        }
        /// Where the transfer stands.
        pub fn file_transfer_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileTransferStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status: {e}"
                    )
                });
            self
        }
        /// When the status last changed.
        pub fn file_transfer_status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status_changed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status_changed: {e}"
                    )
                });
            self
        }
        /// Every status of the transfer.
        pub fn file_transfer_status_history<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::FileTransferStatusEvent>>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status_history = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status_history: {e}"
                    )
                });
            self
        }
        /// The status in words, with the reason of a failure.
        pub fn file_transfer_status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status_text = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status_text: {e}"
                    )
                });
            self
        }
        /// Free properties from the sender.
        pub fn property_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.property_list = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for property_list: {e}")
                });
            self
        }
        /// Every status of every recipient.
        pub fn recipient_file_transfer_status_history<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RecipientStatusEvent>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_file_transfer_status_history = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for recipient_file_transfer_status_history: {e}"
                    )
                });
            self
        }
        /// Every recipient with its own status.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RecipientStatus>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// Id of the broker resource in the resource registry.
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
        /// The sending organisation.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"));
            self
        }
        /// Reference chosen by the sender.
        pub fn senders_file_transfer_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_file_transfer_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for senders_file_transfer_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the file is scanned for malware.
        pub fn use_virus_scan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.use_virus_scan = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for use_virus_scan: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<FileTransferDetails> for super::FileTransferDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FileTransferDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                checksum: value.checksum?,
                created: value.created?,
                expiration_time: value.expiration_time?,
                file_name: value.file_name?,
                file_transfer_id: value.file_transfer_id?,
                file_transfer_size: value.file_transfer_size?,
                file_transfer_status: value.file_transfer_status?,
                file_transfer_status_changed: value.file_transfer_status_changed?,
                file_transfer_status_history: value.file_transfer_status_history?,
                file_transfer_status_text: value.file_transfer_status_text?,
                property_list: value.property_list?,
                recipient_file_transfer_status_history: value
                    .recipient_file_transfer_status_history?,
                recipients: value.recipients?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_file_transfer_reference: value.senders_file_transfer_reference?,
                use_virus_scan: value.use_virus_scan?,
            })
        }
    }
    impl ::std::convert::From<super::FileTransferDetails> for FileTransferDetails {
        fn from(value: super::FileTransferDetails) -> Self {
            Self {
                checksum: Ok(value.checksum),
                created: Ok(value.created),
                expiration_time: Ok(value.expiration_time),
                file_name: Ok(value.file_name),
                file_transfer_id: Ok(value.file_transfer_id),
                file_transfer_size: Ok(value.file_transfer_size),
                file_transfer_status: Ok(value.file_transfer_status),
                file_transfer_status_changed: Ok(value.file_transfer_status_changed),
                file_transfer_status_history: Ok(value.file_transfer_status_history),
                file_transfer_status_text: Ok(value.file_transfer_status_text),
                property_list: Ok(value.property_list),
                recipient_file_transfer_status_history: Ok(
                    value.recipient_file_transfer_status_history,
                ),
                recipients: Ok(value.recipients),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_file_transfer_reference: Ok(
                    value.senders_file_transfer_reference,
                ),
                use_virus_scan: Ok(value.use_virus_scan),
            }
        }
    }
    /// Builder of [`FileTransferInitialize`](super::FileTransferInitialize).
    #[derive(Clone, Debug)]
    pub struct FileTransferInitialize {
        checksum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        disable_virus_scan: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        property_list: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<::std::string::String, ::std::string::String>,
        senders_file_transfer_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FileTransferInitialize {
        fn default() -> Self {
            Self {
                checksum: Ok(::std::default::Default::default()),
                disable_virus_scan: Ok(::std::default::Default::default()),
                file_name: Err("no value supplied for file_name".to_string()),
                property_list: Ok(::std::default::Default::default()),
                recipients: Err("no value supplied for recipients".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Err("no value supplied for sender".to_string()),
                senders_file_transfer_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FileTransferInitialize {
        /// MD5 of the bytes, 32 hexadecimal digits in lower case.
        pub fn checksum<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.checksum = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for checksum: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `true` skips the malware scan; production needs an approval for it.
        pub fn disable_virus_scan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_virus_scan = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_virus_scan: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name with extension, 255 characters at most.
        pub fn file_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_name: {e}")
                });
            self
        }
        /// Free properties, 10 at most: keys up to 50 characters, values up to 3000.
        pub fn property_list<T>(mut self, value: T) -> Self
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
            self.property_list = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for property_list: {e}")
                });
            self
        }
        /// The receiving organisations, written like the sender; at least one.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// Id of the broker resource in the resource registry.
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
        /// The sending organisation, `0192:` and nine digits or `urn:altinn:organization:identifier-no:` and nine digits.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"));
            self
        }
        /// Your own reference; recipients see it too.
        pub fn senders_file_transfer_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_file_transfer_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for senders_file_transfer_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<FileTransferInitialize>
    for super::FileTransferInitialize {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FileTransferInitialize,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                checksum: value.checksum?,
                disable_virus_scan: value.disable_virus_scan?,
                file_name: value.file_name?,
                property_list: value.property_list?,
                recipients: value.recipients?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_file_transfer_reference: value.senders_file_transfer_reference?,
            })
        }
    }
    impl ::std::convert::From<super::FileTransferInitialize> for FileTransferInitialize {
        fn from(value: super::FileTransferInitialize) -> Self {
            Self {
                checksum: Ok(value.checksum),
                disable_virus_scan: Ok(value.disable_virus_scan),
                file_name: Ok(value.file_name),
                property_list: Ok(value.property_list),
                recipients: Ok(value.recipients),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_file_transfer_reference: Ok(
                    value.senders_file_transfer_reference,
                ),
            }
        }
    }
    /// Builder of [`FileTransferInitializeResponse`](super::FileTransferInitializeResponse).
    #[derive(Clone, Debug)]
    pub struct FileTransferInitializeResponse {
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FileTransferInitializeResponse {
        fn default() -> Self {
            Self {
                file_transfer_id: Err(
                    "no value supplied for file_transfer_id".to_string(),
                ),
            }
        }
    }
    impl FileTransferInitializeResponse {
        /// Id for `upload_file`.
        pub fn file_transfer_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_transfer_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<FileTransferInitializeResponse>
    for super::FileTransferInitializeResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FileTransferInitializeResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                file_transfer_id: value.file_transfer_id?,
            })
        }
    }
    impl ::std::convert::From<super::FileTransferInitializeResponse>
    for FileTransferInitializeResponse {
        fn from(value: super::FileTransferInitializeResponse) -> Self {
            Self {
                file_transfer_id: Ok(value.file_transfer_id),
            }
        }
    }
    /// Builder of [`FileTransferOverview`](super::FileTransferOverview).
    #[derive(Clone, Debug)]
    pub struct FileTransferOverview {
        checksum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        expiration_time: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        file_transfer_size: ::std::result::Result<i64, ::std::string::String>,
        file_transfer_status: ::std::result::Result<
            super::FileTransferStatus,
            ::std::string::String,
        >,
        file_transfer_status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        file_transfer_status_text: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        property_list: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
            ::std::string::String,
        >,
        published: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<super::RecipientStatus>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<::std::string::String, ::std::string::String>,
        senders_file_transfer_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        use_virus_scan: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for FileTransferOverview {
        fn default() -> Self {
            Self {
                checksum: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                expiration_time: Err(
                    "no value supplied for expiration_time".to_string(),
                ),
                file_name: Err("no value supplied for file_name".to_string()),
                file_transfer_id: Err(
                    "no value supplied for file_transfer_id".to_string(),
                ),
                file_transfer_size: Err(
                    "no value supplied for file_transfer_size".to_string(),
                ),
                file_transfer_status: Err(
                    "no value supplied for file_transfer_status".to_string(),
                ),
                file_transfer_status_changed: Err(
                    "no value supplied for file_transfer_status_changed".to_string(),
                ),
                file_transfer_status_text: Err(
                    "no value supplied for file_transfer_status_text".to_string(),
                ),
                property_list: Err("no value supplied for property_list".to_string()),
                published: Ok(::std::default::Default::default()),
                recipients: Err("no value supplied for recipients".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Err("no value supplied for sender".to_string()),
                senders_file_transfer_reference: Ok(::std::default::Default::default()),
                use_virus_scan: Err("no value supplied for use_virus_scan".to_string()),
            }
        }
    }
    impl FileTransferOverview {
        /// MD5 of the bytes, in lower case.
        pub fn checksum<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.checksum = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for checksum: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the transfer was started.
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
        /// When the file is deleted at the latest.
        pub fn expiration_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expiration_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expiration_time: {e}")
                });
            self
        }
        /// Name with extension.
        pub fn file_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_name: {e}")
                });
            self
        }
        /// Id of the transfer.
        pub fn file_transfer_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_transfer_id: {e}")
                });
            self
        }
        /// Size in bytes; 0 until the upload is done.
        pub fn file_transfer_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_size = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_size: {e}"
                    )
                });
            self
        }
        /// Where the transfer stands.
        pub fn file_transfer_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileTransferStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status: {e}"
                    )
                });
            self
        }
        /// When the status last changed.
        pub fn file_transfer_status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status_changed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status_changed: {e}"
                    )
                });
            self
        }
        /// The status in words, with the reason of a failure.
        pub fn file_transfer_status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status_text = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status_text: {e}"
                    )
                });
            self
        }
        /// Free properties from the sender.
        pub fn property_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.property_list = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for property_list: {e}")
                });
            self
        }
        /// When it became available to recipients. Newer than the published document.
        pub fn published<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.published = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for published: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Every recipient with its own status.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RecipientStatus>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// Id of the broker resource in the resource registry.
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
        /// The sending organisation.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"));
            self
        }
        /// Reference chosen by the sender.
        pub fn senders_file_transfer_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_file_transfer_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for senders_file_transfer_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the file is scanned for malware.
        pub fn use_virus_scan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.use_virus_scan = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for use_virus_scan: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<FileTransferOverview> for super::FileTransferOverview {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FileTransferOverview,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                checksum: value.checksum?,
                created: value.created?,
                expiration_time: value.expiration_time?,
                file_name: value.file_name?,
                file_transfer_id: value.file_transfer_id?,
                file_transfer_size: value.file_transfer_size?,
                file_transfer_status: value.file_transfer_status?,
                file_transfer_status_changed: value.file_transfer_status_changed?,
                file_transfer_status_text: value.file_transfer_status_text?,
                property_list: value.property_list?,
                published: value.published?,
                recipients: value.recipients?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_file_transfer_reference: value.senders_file_transfer_reference?,
                use_virus_scan: value.use_virus_scan?,
            })
        }
    }
    impl ::std::convert::From<super::FileTransferOverview> for FileTransferOverview {
        fn from(value: super::FileTransferOverview) -> Self {
            Self {
                checksum: Ok(value.checksum),
                created: Ok(value.created),
                expiration_time: Ok(value.expiration_time),
                file_name: Ok(value.file_name),
                file_transfer_id: Ok(value.file_transfer_id),
                file_transfer_size: Ok(value.file_transfer_size),
                file_transfer_status: Ok(value.file_transfer_status),
                file_transfer_status_changed: Ok(value.file_transfer_status_changed),
                file_transfer_status_text: Ok(value.file_transfer_status_text),
                property_list: Ok(value.property_list),
                published: Ok(value.published),
                recipients: Ok(value.recipients),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_file_transfer_reference: Ok(
                    value.senders_file_transfer_reference,
                ),
                use_virus_scan: Ok(value.use_virus_scan),
            }
        }
    }
    /// Builder of [`FileTransferStatusEvent`](super::FileTransferStatusEvent).
    #[derive(Clone, Debug)]
    pub struct FileTransferStatusEvent {
        file_transfer_status: ::std::result::Result<
            super::FileTransferStatus,
            ::std::string::String,
        >,
        file_transfer_status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        file_transfer_status_text: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FileTransferStatusEvent {
        fn default() -> Self {
            Self {
                file_transfer_status: Err(
                    "no value supplied for file_transfer_status".to_string(),
                ),
                file_transfer_status_changed: Err(
                    "no value supplied for file_transfer_status_changed".to_string(),
                ),
                file_transfer_status_text: Err(
                    "no value supplied for file_transfer_status_text".to_string(),
                ),
            }
        }
    }
    impl FileTransferStatusEvent {
        /// The status.
        pub fn file_transfer_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileTransferStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status: {e}"
                    )
                });
            self
        }
        /// When it was reached.
        pub fn file_transfer_status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status_changed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status_changed: {e}"
                    )
                });
            self
        }
        /// The status in words.
        pub fn file_transfer_status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_status_text = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_status_text: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<FileTransferStatusEvent>
    for super::FileTransferStatusEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FileTransferStatusEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                file_transfer_status: value.file_transfer_status?,
                file_transfer_status_changed: value.file_transfer_status_changed?,
                file_transfer_status_text: value.file_transfer_status_text?,
            })
        }
    }
    impl ::std::convert::From<super::FileTransferStatusEvent>
    for FileTransferStatusEvent {
        fn from(value: super::FileTransferStatusEvent) -> Self {
            Self {
                file_transfer_status: Ok(value.file_transfer_status),
                file_transfer_status_changed: Ok(value.file_transfer_status_changed),
                file_transfer_status_text: Ok(value.file_transfer_status_text),
            }
        }
    }
    /// Builder of [`FileTransferUploadResponse`](super::FileTransferUploadResponse).
    #[derive(Clone, Debug)]
    pub struct FileTransferUploadResponse {
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FileTransferUploadResponse {
        fn default() -> Self {
            Self {
                file_transfer_id: Err(
                    "no value supplied for file_transfer_id".to_string(),
                ),
            }
        }
    }
    impl FileTransferUploadResponse {
        /// Id to follow the transfer with.
        pub fn file_transfer_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_transfer_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<FileTransferUploadResponse>
    for super::FileTransferUploadResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FileTransferUploadResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                file_transfer_id: value.file_transfer_id?,
            })
        }
    }
    impl ::std::convert::From<super::FileTransferUploadResponse>
    for FileTransferUploadResponse {
        fn from(value: super::FileTransferUploadResponse) -> Self {
            Self {
                file_transfer_id: Ok(value.file_transfer_id),
            }
        }
    }
    /// Builder of [`ProblemDetails`](super::ProblemDetails).
    #[derive(Clone, Debug)]
    pub struct ProblemDetails {
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
    impl ::std::default::Default for ProblemDetails {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                detail: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                trace_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProblemDetails {
        /// `BRO-` and five digits, a stable number for the error.
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
        /// What went wrong, in English.
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
        /// Name of the status.
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
        /// Address that describes the status.
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
                code: value.code?,
                detail: value.detail?,
                instance: value.instance?,
                status: value.status?,
                title: value.title?,
                trace_id: value.trace_id?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ProblemDetails> for ProblemDetails {
        fn from(value: super::ProblemDetails) -> Self {
            Self {
                code: Ok(value.code),
                detail: Ok(value.detail),
                instance: Ok(value.instance),
                status: Ok(value.status),
                title: Ok(value.title),
                trace_id: Ok(value.trace_id),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`RecipientStatus`](super::RecipientStatus).
    #[derive(Clone, Debug)]
    pub struct RecipientStatus {
        current_recipient_file_transfer_status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        current_recipient_file_transfer_status_code: ::std::result::Result<
            super::RecipientFileTransferStatus,
            ::std::string::String,
        >,
        current_recipient_file_transfer_status_text: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for RecipientStatus {
        fn default() -> Self {
            Self {
                current_recipient_file_transfer_status_changed: Err(
                    "no value supplied for current_recipient_file_transfer_status_changed"
                        .to_string(),
                ),
                current_recipient_file_transfer_status_code: Err(
                    "no value supplied for current_recipient_file_transfer_status_code"
                        .to_string(),
                ),
                current_recipient_file_transfer_status_text: Err(
                    "no value supplied for current_recipient_file_transfer_status_text"
                        .to_string(),
                ),
                recipient: Err("no value supplied for recipient".to_string()),
            }
        }
    }
    impl RecipientStatus {
        /// When it was reached.
        pub fn current_recipient_file_transfer_status_changed<T>(
            mut self,
            value: T,
        ) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.current_recipient_file_transfer_status_changed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for current_recipient_file_transfer_status_changed: {e}"
                    )
                });
            self
        }
        /// The status.
        pub fn current_recipient_file_transfer_status_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientFileTransferStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.current_recipient_file_transfer_status_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for current_recipient_file_transfer_status_code: {e}"
                    )
                });
            self
        }
        /// The status in words.
        pub fn current_recipient_file_transfer_status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.current_recipient_file_transfer_status_text = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for current_recipient_file_transfer_status_text: {e}"
                    )
                });
            self
        }
        /// The receiving organisation.
        pub fn recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientStatus> for super::RecipientStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                current_recipient_file_transfer_status_changed: value
                    .current_recipient_file_transfer_status_changed?,
                current_recipient_file_transfer_status_code: value
                    .current_recipient_file_transfer_status_code?,
                current_recipient_file_transfer_status_text: value
                    .current_recipient_file_transfer_status_text?,
                recipient: value.recipient?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientStatus> for RecipientStatus {
        fn from(value: super::RecipientStatus) -> Self {
            Self {
                current_recipient_file_transfer_status_changed: Ok(
                    value.current_recipient_file_transfer_status_changed,
                ),
                current_recipient_file_transfer_status_code: Ok(
                    value.current_recipient_file_transfer_status_code,
                ),
                current_recipient_file_transfer_status_text: Ok(
                    value.current_recipient_file_transfer_status_text,
                ),
                recipient: Ok(value.recipient),
            }
        }
    }
    /// Builder of [`RecipientStatusEvent`](super::RecipientStatusEvent).
    #[derive(Clone, Debug)]
    pub struct RecipientStatusEvent {
        recipient: ::std::result::Result<::std::string::String, ::std::string::String>,
        recipient_file_transfer_status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        recipient_file_transfer_status_code: ::std::result::Result<
            super::RecipientFileTransferStatus,
            ::std::string::String,
        >,
        recipient_file_transfer_status_text: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RecipientStatusEvent {
        fn default() -> Self {
            Self {
                recipient: Err("no value supplied for recipient".to_string()),
                recipient_file_transfer_status_changed: Err(
                    "no value supplied for recipient_file_transfer_status_changed"
                        .to_string(),
                ),
                recipient_file_transfer_status_code: Err(
                    "no value supplied for recipient_file_transfer_status_code"
                        .to_string(),
                ),
                recipient_file_transfer_status_text: Err(
                    "no value supplied for recipient_file_transfer_status_text"
                        .to_string(),
                ),
            }
        }
    }
    impl RecipientStatusEvent {
        /// The receiving organisation.
        pub fn recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient: {e}")
                });
            self
        }
        /// When it was reached.
        pub fn recipient_file_transfer_status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_file_transfer_status_changed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for recipient_file_transfer_status_changed: {e}"
                    )
                });
            self
        }
        /// The status.
        pub fn recipient_file_transfer_status_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientFileTransferStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_file_transfer_status_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for recipient_file_transfer_status_code: {e}"
                    )
                });
            self
        }
        /// The status in words.
        pub fn recipient_file_transfer_status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_file_transfer_status_text = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for recipient_file_transfer_status_text: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientStatusEvent> for super::RecipientStatusEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientStatusEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                recipient: value.recipient?,
                recipient_file_transfer_status_changed: value
                    .recipient_file_transfer_status_changed?,
                recipient_file_transfer_status_code: value
                    .recipient_file_transfer_status_code?,
                recipient_file_transfer_status_text: value
                    .recipient_file_transfer_status_text?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientStatusEvent> for RecipientStatusEvent {
        fn from(value: super::RecipientStatusEvent) -> Self {
            Self {
                recipient: Ok(value.recipient),
                recipient_file_transfer_status_changed: Ok(
                    value.recipient_file_transfer_status_changed,
                ),
                recipient_file_transfer_status_code: Ok(
                    value.recipient_file_transfer_status_code,
                ),
                recipient_file_transfer_status_text: Ok(
                    value.recipient_file_transfer_status_text,
                ),
            }
        }
    }
    /// Builder of [`Resource`](super::Resource).
    #[derive(Clone, Debug)]
    pub struct Resource {
        external_service_code_legacy: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_service_edition_code_legacy: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        file_transfer_time_to_live: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        max_file_transfer_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        purge_file_transfer_after_all_recipients_confirmed: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        purge_file_transfer_grace_period: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        required_party: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        use_manifest_file_shim: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Resource {
        fn default() -> Self {
            Self {
                external_service_code_legacy: Ok(::std::default::Default::default()),
                external_service_edition_code_legacy: Ok(
                    ::std::default::Default::default(),
                ),
                file_transfer_time_to_live: Ok(::std::default::Default::default()),
                max_file_transfer_size: Ok(::std::default::Default::default()),
                purge_file_transfer_after_all_recipients_confirmed: Ok(
                    ::std::default::Default::default(),
                ),
                purge_file_transfer_grace_period: Ok(::std::default::Default::default()),
                required_party: Ok(::std::default::Default::default()),
                use_manifest_file_shim: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Resource {
        /// Service code in Altinn II, for the manifest.
        pub fn external_service_code_legacy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_service_code_legacy = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_service_code_legacy: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Service edition code in Altinn II, for the manifest.
        pub fn external_service_edition_code_legacy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.external_service_edition_code_legacy = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_service_edition_code_legacy: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How long files are kept, as an ISO 8601 duration: `P30D`, at most `P365D`.
        pub fn file_transfer_time_to_live<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_transfer_time_to_live = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for file_transfer_time_to_live: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Largest file in bytes.
        pub fn max_file_transfer_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.max_file_transfer_size = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_file_transfer_size: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Delete a file once everybody has confirmed.
        pub fn purge_file_transfer_after_all_recipients_confirmed<T>(
            mut self,
            value: T,
        ) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.purge_file_transfer_after_all_recipients_confirmed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for purge_file_transfer_after_all_recipients_confirmed: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How long to wait with that, as an ISO 8601 duration: `PT2H`, at most `PT24H`.
        pub fn purge_file_transfer_grace_period<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.purge_file_transfer_grace_period = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for purge_file_transfer_grace_period: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The service owner must be sender or recipient of each transfer. Newer than the published document.
        pub fn required_party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.required_party = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for required_party: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Add a manifest to downloads as Altinn II did, for systems that still expect it.
        pub fn use_manifest_file_shim<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.use_manifest_file_shim = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for use_manifest_file_shim: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Resource> for super::Resource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Resource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                external_service_code_legacy: value.external_service_code_legacy?,
                external_service_edition_code_legacy: value
                    .external_service_edition_code_legacy?,
                file_transfer_time_to_live: value.file_transfer_time_to_live?,
                max_file_transfer_size: value.max_file_transfer_size?,
                purge_file_transfer_after_all_recipients_confirmed: value
                    .purge_file_transfer_after_all_recipients_confirmed?,
                purge_file_transfer_grace_period: value
                    .purge_file_transfer_grace_period?,
                required_party: value.required_party?,
                use_manifest_file_shim: value.use_manifest_file_shim?,
            })
        }
    }
    impl ::std::convert::From<super::Resource> for Resource {
        fn from(value: super::Resource) -> Self {
            Self {
                external_service_code_legacy: Ok(value.external_service_code_legacy),
                external_service_edition_code_legacy: Ok(
                    value.external_service_edition_code_legacy,
                ),
                file_transfer_time_to_live: Ok(value.file_transfer_time_to_live),
                max_file_transfer_size: Ok(value.max_file_transfer_size),
                purge_file_transfer_after_all_recipients_confirmed: Ok(
                    value.purge_file_transfer_after_all_recipients_confirmed,
                ),
                purge_file_transfer_grace_period: Ok(
                    value.purge_file_transfer_grace_period,
                ),
                required_party: Ok(value.required_party),
                use_manifest_file_shim: Ok(value.use_manifest_file_shim),
            }
        }
    }
    /// Builder of [`ServiceOwnerInitialize`](super::ServiceOwnerInitialize).
    #[derive(Clone, Debug)]
    pub struct ServiceOwnerInitialize {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceOwnerInitialize {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceOwnerInitialize {
        /// Name to show.
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
    impl ::std::convert::TryFrom<ServiceOwnerInitialize>
    for super::ServiceOwnerInitialize {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceOwnerInitialize,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { name: value.name? })
        }
    }
    impl ::std::convert::From<super::ServiceOwnerInitialize> for ServiceOwnerInitialize {
        fn from(value: super::ServiceOwnerInitialize) -> Self {
            Self { name: Ok(value.name) }
        }
    }
    /// Builder of [`ServiceOwnerOverview`](super::ServiceOwnerOverview).
    #[derive(Clone, Debug)]
    pub struct ServiceOwnerOverview {
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        storage_providers: ::std::result::Result<
            ::std::vec::Vec<super::StorageProvider>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceOwnerOverview {
        fn default() -> Self {
            Self {
                name: Err("no value supplied for name".to_string()),
                storage_providers: Err(
                    "no value supplied for storage_providers".to_string(),
                ),
            }
        }
    }
    impl ServiceOwnerOverview {
        /// Name of the organisation.
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
        /// Storage with and without the malware scan.
        pub fn storage_providers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::StorageProvider>>,
            T::Error: ::std::fmt::Display,
        {
            self.storage_providers = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for storage_providers: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceOwnerOverview> for super::ServiceOwnerOverview {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceOwnerOverview,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                storage_providers: value.storage_providers?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceOwnerOverview> for ServiceOwnerOverview {
        fn from(value: super::ServiceOwnerOverview) -> Self {
            Self {
                name: Ok(value.name),
                storage_providers: Ok(value.storage_providers),
            }
        }
    }
    /// Builder of [`StorageProvider`](super::StorageProvider).
    #[derive(Clone, Debug)]
    pub struct StorageProvider {
        deployment_environment: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        deployment_status: ::std::result::Result<
            super::DeploymentStatus,
            ::std::string::String,
        >,
        type_: ::std::result::Result<super::StorageProviderType, ::std::string::String>,
    }
    impl ::std::default::Default for StorageProvider {
        fn default() -> Self {
            Self {
                deployment_environment: Err(
                    "no value supplied for deployment_environment".to_string(),
                ),
                deployment_status: Err(
                    "no value supplied for deployment_status".to_string(),
                ),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl StorageProvider {
        /// Name of the environment.
        pub fn deployment_environment<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.deployment_environment = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for deployment_environment: {e}"
                    )
                });
            self
        }
        /// Whether it is ready.
        pub fn deployment_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DeploymentStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.deployment_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deployment_status: {e}")
                });
            self
        }
        /// Which kind of storage.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::StorageProviderType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<StorageProvider> for super::StorageProvider {
        type Error = super::error::ConversionError;
        fn try_from(
            value: StorageProvider,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                deployment_environment: value.deployment_environment?,
                deployment_status: value.deployment_status?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::StorageProvider> for StorageProvider {
        fn from(value: super::StorageProvider) -> Self {
            Self {
                deployment_environment: Ok(value.deployment_environment),
                deployment_status: Ok(value.deployment_status),
                type_: Ok(value.type_),
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
        ("AccessLevel", generator.subschema_for::<AccessLevel>()),
        ("CloudEvent", generator.subschema_for::<CloudEvent>()),
        ("DeploymentStatusExt", generator.subschema_for::<DeploymentStatus>()),
        ("FileTransferStatusDetailsExt", generator.subschema_for::<FileTransferDetails>()),
        ("FileTransferInitalizeExt", generator.subschema_for::<FileTransferInitialize>()),
        ("FileTransferInitializeResponseExt", generator.subschema_for::<FileTransferInitializeResponse>()),
        ("FileTransferOverviewExt", generator.subschema_for::<FileTransferOverview>()),
        ("FileTransferStatusExt", generator.subschema_for::<FileTransferStatus>()),
        ("FileTransferStatusEventExt", generator.subschema_for::<FileTransferStatusEvent>()),
        ("FileTransferUploadResponseExt", generator.subschema_for::<FileTransferUploadResponse>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("RecipientFileTransferStatusExt", generator.subschema_for::<RecipientFileTransferStatus>()),
        ("RecipientFileTransferStatusDetailsExt", generator.subschema_for::<RecipientStatus>()),
        ("RecipientFileTransferStatusEventExt", generator.subschema_for::<RecipientStatusEvent>()),
        ("ResourceExt", generator.subschema_for::<Resource>()),
        ("RoleExt", generator.subschema_for::<Role>()),
        ("ServiceOwnerInitializeExt", generator.subschema_for::<ServiceOwnerInitialize>()),
        ("ServiceOwnerOverviewExt", generator.subschema_for::<ServiceOwnerOverview>()),
        ("StorageProviderExt", generator.subschema_for::<StorageProvider>()),
        ("StorageProviderTypeExt", generator.subschema_for::<StorageProviderType>()),
    ]
}
