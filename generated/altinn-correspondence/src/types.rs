// Machine-written by `cargo xtask regenerate` from altinn-correspondence-v1.json (version 1.0.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// Where the bytes of an attachment are kept.
    pub enum AttachmentDataLocationType: str {
        AltinnCorrespondenceAttachment = "AltinnCorrespondenceAttachment",
        ExternalStorage = "ExternalStorage",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// State of an attachment: registered, being scanned, ready, deleted, failed or expired.
    pub enum AttachmentStatus: str {
        Initialized = "Initialized",
        UploadProcessing = "UploadProcessing",
        Published = "Published",
        Purged = "Purged",
        Failed = "Failed",
        Expired = "Expired",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// State of a correspondence. It goes from `Initialized` through `ReadyForPublish` to `Published`; what the recipient does leads to `Fetched`, `Read`, `Replied`, `Confirmed`, `AttachmentsDownloaded`, `Archived` or `Forwarded`. `Reserved` and `Failed` were never delivered; the two `Purged` values tell who deleted it.
    pub enum CorrespondenceStatus: str {
        Initialized = "Initialized",
        ReadyForPublish = "ReadyForPublish",
        Published = "Published",
        Fetched = "Fetched",
        Read = "Read",
        Replied = "Replied",
        Confirmed = "Confirmed",
        PurgedByRecipient = "PurgedByRecipient",
        PurgedByAltinn = "PurgedByAltinn",
        Archived = "Archived",
        Reserved = "Reserved",
        Failed = "Failed",
        AttachmentsDownloaded = "AttachmentsDownloaded",
        Forwarded = "Forwarded",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Which side of a correspondence the caller is on.
    pub enum CorrespondencesRoleType: str {
        Recipient = "Recipient",
        Sender = "Sender",
        RecipientAndSender = "RecipientAndSender",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Where the message lies in the recipient's inbox.
    pub enum DialogPortenSystemLabel: str {
        Default = "Default",
        Bin = "Bin",
        Archive = "Archive",
        MarkedAsUnopened = "MarkedAsUnopened",
        Sent = "Sent",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How the text of an e-mail is to be read.
    pub enum EmailContentType: str {
        Plain = "Plain",
        Html = "Html",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Where the bytes of an attachment come from when a message is sent.
    pub enum InitializeAttachmentDataLocationType: str {
        NewCorrespondenceAttachment = "NewCorrespondenceAttachment",
        ExistingCorrespondenceAttachment = "ExistingCorrespondenceAttachment",
        ExistingExternalStorage = "ExistingExternalStorage",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Outcome of ordering a notification. `MissingContact`: no contact information was found for the recipient.
    pub enum InitializedNotificationStatus: str {
        Success = "Success",
        MissingContact = "MissingContact",
        Failure = "Failure",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Which channel to use. The `Preferred` values fall back to the other channel; `EmailAndSms` uses both.
    pub enum NotificationChannel: str {
        Email = "Email",
        Sms = "Sms",
        EmailPreferred = "EmailPreferred",
        SmsPreferred = "SmsPreferred",
        EmailAndSms = "EmailAndSms",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether the text of a notification is ready-made or your own.
    pub enum NotificationTemplate: str {
        CustomMessage = "CustomMessage",
        GenericAltinnMessage = "GenericAltinnMessage",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What a reference points to: an app instance, a file transfer in Altinn Broker, or a dialog, process or transmission in Dialogporten. `DialogportenTransmissionType` and the two dialog statuses set a property rather than point to something. `Generic` is anything else.
    pub enum ReferenceType: str {
        Generic = "Generic",
        AltinnAppInstance = "AltinnAppInstance",
        AltinnBrokerFileTransfer = "AltinnBrokerFileTransfer",
        DialogportenDialogId = "DialogportenDialogId",
        DialogportenProcessId = "DialogportenProcessId",
        DialogportenTransmissionId = "DialogportenTransmissionId",
        DialogportenTransmissionType = "DialogportenTransmissionType",
    } else Unknown
}

/// An attachment with all statuses it has had.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct AttachmentDetails {
    /// Id of the attachment.
    #[serde(rename = "attachmentId")]
    pub attachment_id: ::altinn_runtime::Uuid,
    /// MD5 of the bytes, 32 hexadecimal digits in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum: ::std::option::Option<::std::string::String>,
    /// The correspondences that use the attachment.
    #[serde(rename = "correspondenceIds")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub correspondence_ids: ::std::vec::Vec<::altinn_runtime::Uuid>,
    /// Media type, guessed from the file name.
    #[serde(rename = "dataType")]
    pub data_type: ::std::string::String,
    /// Name shown in the inbox instead of the file name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Days until the attachment expires. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expirationInDays")]
    pub expiration_in_days: ::std::option::Option<i32>,
    /// Name with extension, 255 characters at most.
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    /// Whether the sender has encrypted the file. Only information for the recipient.
    #[serde(rename = "isEncrypted")]
    pub is_encrypted: bool,
    /// Id of the correspondence resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Obsolete; leave it out of requests.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub sender: ::std::option::Option<::std::string::String>,
    /// Your own reference to the file.
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::string::String,
    /// `Published` once the bytes are uploaded and scanned.
    pub status: AttachmentStatus,
    /// When the status last changed.
    #[serde(rename = "statusChanged")]
    pub status_changed: ::altinn_runtime::Timestamp,
    /// Oldest first.
    #[serde(rename = "statusHistory")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub status_history: ::std::vec::Vec<AttachmentStatusEvent>,
    /// The status in words, with the reason of a failure.
    #[serde(rename = "statusText")]
    pub status_text: ::std::string::String,
}
impl AttachmentDetails {
    pub fn builder() -> builder::AttachmentDetails {
        ::std::default::Default::default()
    }
}
/// An attachment with its present status.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct AttachmentOverview {
    /// Id of the attachment.
    #[serde(rename = "attachmentId")]
    pub attachment_id: ::altinn_runtime::Uuid,
    /// MD5 of the bytes, 32 hexadecimal digits in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum: ::std::option::Option<::std::string::String>,
    /// The correspondences that use the attachment.
    #[serde(rename = "correspondenceIds")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub correspondence_ids: ::std::vec::Vec<::altinn_runtime::Uuid>,
    /// Media type, guessed from the file name.
    #[serde(rename = "dataType")]
    pub data_type: ::std::string::String,
    /// Name shown in the inbox instead of the file name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Days until the attachment expires. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expirationInDays")]
    pub expiration_in_days: ::std::option::Option<i32>,
    /// Name with extension, 255 characters at most.
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    /// Whether the sender has encrypted the file. Only information for the recipient.
    #[serde(rename = "isEncrypted")]
    pub is_encrypted: bool,
    /// Id of the correspondence resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Obsolete; leave it out of requests.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub sender: ::std::option::Option<::std::string::String>,
    /// Your own reference to the file.
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::string::String,
    /// `Published` once the bytes are uploaded and scanned.
    pub status: AttachmentStatus,
    /// When the status last changed.
    #[serde(rename = "statusChanged")]
    pub status_changed: ::altinn_runtime::Timestamp,
    /// The status in words, with the reason of a failure.
    #[serde(rename = "statusText")]
    pub status_text: ::std::string::String,
}
impl AttachmentOverview {
    pub fn builder() -> builder::AttachmentOverview {
        ::std::default::Default::default()
    }
}
/// A status that an attachment has had.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AttachmentStatusEvent {
    /// `status`
    pub status: AttachmentStatus,
    /// When it was reached.
    #[serde(rename = "statusChanged")]
    pub status_changed: ::altinn_runtime::Timestamp,
    /// The status in words.
    #[serde(rename = "statusText")]
    pub status_text: ::std::string::String,
}
impl AttachmentStatusEvent {
    pub fn builder() -> builder::AttachmentStatusEvent {
        ::std::default::Default::default()
    }
}
/// An attachment as part of a correspondence.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CorrespondenceAttachment {
    /// MD5 of the bytes, 32 hexadecimal digits in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum: ::std::option::Option<::std::string::String>,
    /// When it was registered.
    pub created: ::altinn_runtime::Timestamp,
    /// Where the bytes are kept.
    #[serde(rename = "dataLocationType")]
    pub data_location_type: AttachmentDataLocationType,
    /// Media type, guessed from the file name.
    #[serde(rename = "dataType")]
    pub data_type: ::std::string::String,
    /// Name shown in the inbox instead of the file name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Days until the attachment expires. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expirationInDays")]
    pub expiration_in_days: ::std::option::Option<i32>,
    /// When it can no longer be downloaded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expirationTime")]
    pub expiration_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Name with extension, 255 characters at most.
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    /// Id for `download_correspondence_attachment`.
    pub id: ::altinn_runtime::Uuid,
    /// Whether the sender has encrypted the file. Only information for the recipient.
    #[serde(rename = "isEncrypted")]
    pub is_encrypted: bool,
    /// Your own reference to the file.
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::string::String,
    /// `Published` when it can be downloaded.
    pub status: AttachmentStatus,
    /// When the status last changed.
    #[serde(rename = "statusChanged")]
    pub status_changed: ::altinn_runtime::Timestamp,
    /// The status in words.
    #[serde(rename = "statusText")]
    pub status_text: ::std::string::String,
}
impl CorrespondenceAttachment {
    pub fn builder() -> builder::CorrespondenceAttachment {
        ::std::default::Default::default()
    }
}
/// Title, text and attachments as the recipient sees them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CorrespondenceContent {
    /// Attachments, each with its own status.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub attachments: ::std::vec::Vec<CorrespondenceAttachment>,
    /// `nb`, `nn` or `en`.
    pub language: ::std::option::Option<::std::string::String>,
    /// Markdown, 30000 characters at most.
    #[serde(rename = "messageBody")]
    pub message_body: ::std::string::String,
    /// Short text for lists, 255 characters at most.
    #[serde(rename = "messageSummary")]
    pub message_summary: ::std::option::Option<::std::string::String>,
    /// Plain text, 255 characters at most.
    #[serde(rename = "messageTitle")]
    pub message_title: ::std::string::String,
}
impl CorrespondenceContent {
    pub fn builder() -> builder::CorrespondenceContent {
        ::std::default::Default::default()
    }
}
/// A correspondence with its history and its notifications.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct CorrespondenceDetails {
    /// The recipient may forward the message by e-mail. `false` when left out. Newer than the published document.
    #[serde(rename = "allowForwarding")]
    pub allow_forwarding: bool,
    /// Earliest time for Altinn to delete it. No longer set by senders.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "allowSystemDeleteAfter")]
    pub allow_system_delete_after: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Its number in Altinn II, for those moved from there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "altinn2CorrespondenceId")]
    pub altinn2_correspondence_id: ::std::option::Option<i32>,
    /// Title, text and attachments.
    pub content: CorrespondenceContent,
    /// Id of this correspondence.
    #[serde(rename = "correspondenceId")]
    pub correspondence_id: ::altinn_runtime::Uuid,
    /// When it was created.
    pub created: ::altinn_runtime::Timestamp,
    /// Deadline for the recipient. Needed with `isConfirmationNeeded` (1016), and not before publication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueDateTime")]
    pub due_date_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Related things in Altinn, 10 at most.
    #[serde(rename = "externalReferences")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub external_references: ::altinn_runtime::Optional<
        ::std::vec::Vec<ExternalReference>,
    >,
    /// `true` also sends to somebody with a reservation against digital communication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Marks the content as confidential, which limits who can read it.
    #[serde(rename = "isConfidential")]
    pub is_confidential: bool,
    /// The recipient must confirm with `confirm_correspondence`.
    #[serde(rename = "isConfirmationNeeded")]
    pub is_confirmation_needed: bool,
    /// Name shown instead of the name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "messageSender")]
    pub message_sender: ::std::option::Option<::std::string::String>,
    /// E-mail or SMS that tells the recipient about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification: ::std::option::Option<InitializeCorrespondenceNotification>,
    /// The notifications with their delivery.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub notifications: ::altinn_runtime::Optional<::std::vec::Vec<Notification>>,
    /// Free properties, 10 at most: keys up to 50 characters, values up to 300.
    #[serde(rename = "propertyList")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub property_list: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// When it was published; absent until then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub published: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the recipient first read it. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URN of the recipient.
    pub recipient: ::std::string::String,
    /// Links that the recipient can answer through.
    #[serde(rename = "replyOptions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reply_options: ::altinn_runtime::Optional<
        ::std::vec::Vec<CorrespondenceReplyOption>,
    >,
    /// When it is to become visible. At once when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedPublishTime")]
    pub requested_publish_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Id of the correspondence resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Obsolete; leave it out of requests.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub sender: ::std::option::Option<::std::string::String>,
    /// Your own reference to the correspondence; recipients see it too.
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::string::String,
    /// Where it stands.
    pub status: CorrespondenceStatus,
    /// When the status last changed.
    #[serde(rename = "statusChanged")]
    pub status_changed: ::altinn_runtime::Timestamp,
    /// Every status it has had.
    #[serde(rename = "statusHistory")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub status_history: ::std::vec::Vec<CorrespondenceStatusEvent>,
    /// The status in words.
    #[serde(rename = "statusText")]
    pub status_text: ::std::string::String,
    /// Label of the dialog in the inbox. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemLabel")]
    pub system_label: ::std::option::Option<DialogPortenSystemLabel>,
}
impl CorrespondenceDetails {
    pub fn builder() -> builder::CorrespondenceDetails {
        ::std::default::Default::default()
    }
}
/// The ids that a search found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CorrespondenceIds {
    /// 1000 at most.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub ids: ::std::vec::Vec<::altinn_runtime::Uuid>,
}
impl CorrespondenceIds {
    pub fn builder() -> builder::CorrespondenceIds {
        ::std::default::Default::default()
    }
}
/// A notification order made for a correspondence.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CorrespondenceNotificationOverview {
    /// Whether it is the reminder.
    #[serde(rename = "isReminder")]
    pub is_reminder: bool,
    /// Id of the order in Altinn Notifications.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "notificationOrderId")]
    pub notification_order_id: ::std::option::Option<::altinn_runtime::Uuid>,
}
impl CorrespondenceNotificationOverview {
    pub fn builder() -> builder::CorrespondenceNotificationOverview {
        ::std::default::Default::default()
    }
}
/// A correspondence with its content and present status.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct CorrespondenceOverview {
    /// The recipient may forward the message by e-mail. `false` when left out. Newer than the published document.
    #[serde(rename = "allowForwarding")]
    pub allow_forwarding: bool,
    /// Earliest time for Altinn to delete it. No longer set by senders.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "allowSystemDeleteAfter")]
    pub allow_system_delete_after: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Its number in Altinn II, for those moved from there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "altinn2CorrespondenceId")]
    pub altinn2_correspondence_id: ::std::option::Option<i32>,
    /// Title, text and attachments.
    pub content: CorrespondenceContent,
    /// Id of this correspondence.
    #[serde(rename = "correspondenceId")]
    pub correspondence_id: ::altinn_runtime::Uuid,
    /// When it was created.
    pub created: ::altinn_runtime::Timestamp,
    /// Deadline for the recipient. Needed with `isConfirmationNeeded` (1016), and not before publication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueDateTime")]
    pub due_date_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Related things in Altinn, 10 at most.
    #[serde(rename = "externalReferences")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub external_references: ::altinn_runtime::Optional<
        ::std::vec::Vec<ExternalReference>,
    >,
    /// `true` also sends to somebody with a reservation against digital communication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Marks the content as confidential, which limits who can read it.
    #[serde(rename = "isConfidential")]
    pub is_confidential: bool,
    /// The recipient must confirm with `confirm_correspondence`.
    #[serde(rename = "isConfirmationNeeded")]
    pub is_confirmation_needed: bool,
    /// Name shown instead of the name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "messageSender")]
    pub message_sender: ::std::option::Option<::std::string::String>,
    /// E-mail or SMS that tells the recipient about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification: ::std::option::Option<InitializeCorrespondenceNotification>,
    /// The notification orders made for it.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub notifications: ::std::vec::Vec<CorrespondenceNotificationOverview>,
    /// Free properties, 10 at most: keys up to 50 characters, values up to 300.
    #[serde(rename = "propertyList")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub property_list: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// When it was published; absent until then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub published: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the recipient first read it; absent until then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URN of the recipient.
    pub recipient: ::std::string::String,
    /// Links that the recipient can answer through.
    #[serde(rename = "replyOptions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reply_options: ::altinn_runtime::Optional<
        ::std::vec::Vec<CorrespondenceReplyOption>,
    >,
    /// When it is to become visible. At once when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedPublishTime")]
    pub requested_publish_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Id of the correspondence resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Obsolete; leave it out of requests.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub sender: ::std::option::Option<::std::string::String>,
    /// Your own reference to the correspondence; recipients see it too.
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::string::String,
    /// Where it stands.
    pub status: CorrespondenceStatus,
    /// When the status last changed.
    #[serde(rename = "statusChanged")]
    pub status_changed: ::altinn_runtime::Timestamp,
    /// The status in words.
    #[serde(rename = "statusText")]
    pub status_text: ::std::string::String,
}
impl CorrespondenceOverview {
    pub fn builder() -> builder::CorrespondenceOverview {
        ::std::default::Default::default()
    }
}
/// A link that the recipient can answer through.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CorrespondenceReplyOption {
    /// Text of the link.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "linkText")]
    pub link_text: ::std::option::Option<::std::string::String>,
    /// Must be https, 255 characters at most.
    #[serde(rename = "linkURL")]
    pub link_url: ::std::option::Option<::std::string::String>,
}
impl CorrespondenceReplyOption {
    pub fn builder() -> builder::CorrespondenceReplyOption {
        ::std::default::Default::default()
    }
}
/// A status that a correspondence has had.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CorrespondenceStatusEvent {
    /// `status`
    pub status: CorrespondenceStatus,
    /// When it was reached.
    #[serde(rename = "statusChanged")]
    pub status_changed: ::altinn_runtime::Timestamp,
    /// The status in words.
    #[serde(rename = "statusText")]
    pub status_text: ::std::string::String,
}
impl CorrespondenceStatusEvent {
    pub fn builder() -> builder::CorrespondenceStatusEvent {
        ::std::default::Default::default()
    }
}
/// Older way to send the notification elsewhere; use `customRecipient` instead.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CustomNotificationRecipient {
    /// Must be present but is ignored.
    #[serde(rename = "recipientToOverride")]
    pub recipient_to_override: ::std::option::Option<::std::string::String>,
    /// The first entry is used.
    #[serde(default)]
    pub recipients: ::altinn_runtime::Optional<::std::vec::Vec<NotificationRecipient>>,
}
impl CustomNotificationRecipient {
    pub fn builder() -> builder::CustomNotificationRecipient {
        ::std::default::Default::default()
    }
}
/// A pointer to something related.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ExternalReference {
    /// What the value identifies.
    #[serde(rename = "referenceType")]
    pub reference_type: ReferenceType,
    /// Id of that thing, in the form its own service uses. At most 25 characters for `DialogportenDialogExtendedStatus`.
    #[serde(rename = "referenceValue")]
    pub reference_value: ::std::option::Option<::std::string::String>,
}
impl ExternalReference {
    pub fn builder() -> builder::ExternalReference {
        ::std::default::Default::default()
    }
}
/// Where a message is forwarded to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ForwardCorrespondenceRequest {
    /// The e-mail address.
    #[serde(rename = "forwardTo")]
    pub forward_to: ::std::string::String,
    /// Plain text of 200 characters at most that goes along.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "forwardingText")]
    pub forwarding_text: ::std::option::Option<::std::string::String>,
}
impl ForwardCorrespondenceRequest {
    pub fn builder() -> builder::ForwardCorrespondenceRequest {
        ::std::default::Default::default()
    }
}
/// An attachment to be registered for sharing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
pub struct InitializeAttachment {
    /// MD5 of the bytes, 32 hexadecimal digits in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum: ::std::option::Option<::std::string::String>,
    /// Name shown in the inbox instead of the file name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Days until the attachment expires. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expirationInDays")]
    pub expiration_in_days: ::std::option::Option<i32>,
    /// Name with extension, 255 characters at most.
    #[serde(rename = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// Whether the sender has encrypted the file. Only information for the recipient.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isEncrypted")]
    pub is_encrypted: ::std::option::Option<bool>,
    /// Id of the correspondence resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Obsolete; leave it out of requests.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub sender: ::std::option::Option<::std::string::String>,
    /// Your own reference to the file.
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::string::String,
}
impl InitializeAttachment {
    pub fn builder() -> builder::InitializeAttachment {
        ::std::default::Default::default()
    }
}
/// The message that is to be sent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
pub struct InitializeCorrespondence {
    /// The recipient may forward the message by e-mail. `false` when left out. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "allowForwarding")]
    pub allow_forwarding: ::std::option::Option<bool>,
    /// Title, text and attachments.
    pub content: InitializeCorrespondenceContent,
    /// Deadline for the recipient. Needed with `isConfirmationNeeded` (1016), and not before publication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueDateTime")]
    pub due_date_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Related things in Altinn, 10 at most.
    #[serde(rename = "externalReferences")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub external_references: ::altinn_runtime::Optional<
        ::std::vec::Vec<ExternalReference>,
    >,
    /// `true` also sends to somebody with a reservation against digital communication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Marks the content as confidential, which limits who can read it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isConfidential")]
    pub is_confidential: ::std::option::Option<bool>,
    /// The recipient must confirm with `confirm_correspondence`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isConfirmationNeeded")]
    pub is_confirmation_needed: ::std::option::Option<bool>,
    /// Name shown instead of the name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "messageSender")]
    pub message_sender: ::std::option::Option<::std::string::String>,
    /// E-mail or SMS that tells the recipient about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification: ::std::option::Option<InitializeCorrespondenceNotification>,
    /// Free properties, 10 at most: keys up to 50 characters, values up to 300.
    #[serde(rename = "propertyList")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub property_list: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Links that the recipient can answer through.
    #[serde(rename = "replyOptions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reply_options: ::altinn_runtime::Optional<
        ::std::vec::Vec<CorrespondenceReplyOption>,
    >,
    /// When it is to become visible. At once when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedPublishTime")]
    pub requested_publish_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Id of the correspondence resource in the resource registry.
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::string::String,
    /// Obsolete; leave it out of requests.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub sender: ::std::option::Option<::std::string::String>,
    /// Your own reference to the correspondence; recipients see it too.
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::string::String,
}
impl InitializeCorrespondence {
    pub fn builder() -> builder::InitializeCorrespondence {
        ::std::default::Default::default()
    }
}
/// An attachment that comes with the message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InitializeCorrespondenceAttachment {
    /// MD5 of the bytes, 32 hexadecimal digits in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum: ::std::option::Option<::std::string::String>,
    /// A new attachment when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataLocationType")]
    pub data_location_type: ::std::option::Option<InitializeAttachmentDataLocationType>,
    /// Name shown in the inbox instead of the file name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Days until the attachment expires. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expirationInDays")]
    pub expiration_in_days: ::std::option::Option<i32>,
    /// Name with extension, 255 characters at most.
    #[serde(rename = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// Id of the attachment when it exists already.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether the sender has encrypted the file. Only information for the recipient.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isEncrypted")]
    pub is_encrypted: ::std::option::Option<bool>,
    /// Your own reference to the file.
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::string::String,
}
impl InitializeCorrespondenceAttachment {
    pub fn builder() -> builder::InitializeCorrespondenceAttachment {
        ::std::default::Default::default()
    }
}
/// Title, text and new attachments of a message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InitializeCorrespondenceContent {
    /// Files that come with the request. Together with `existingAttachments` 100 at most.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<InitializeCorrespondenceAttachment>,
    >,
    /// `nb`, `nn` or `en`; `nb` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// Markdown, 30000 characters at most.
    #[serde(rename = "messageBody")]
    pub message_body: ::std::option::Option<::std::string::String>,
    /// Short text for lists, 255 characters at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "messageSummary")]
    pub message_summary: ::std::option::Option<::std::string::String>,
    /// Plain text, 255 characters at most.
    #[serde(rename = "messageTitle")]
    pub message_title: ::std::option::Option<::std::string::String>,
}
impl InitializeCorrespondenceContent {
    pub fn builder() -> builder::InitializeCorrespondenceContent {
        ::std::default::Default::default()
    }
}
/// The notification that tells the recipient about the message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
pub struct InitializeCorrespondenceNotification {
    /// Obsolete: use `customRecipients`.
    #[deprecated]
    #[serde(rename = "customNotificationRecipients")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub custom_notification_recipients: ::altinn_runtime::Optional<
        ::std::vec::Vec<CustomNotificationRecipient>,
    >,
    /// Obsolete: use `customRecipients`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    #[serde(rename = "customRecipient")]
    pub custom_recipient: ::std::option::Option<NotificationRecipient>,
    /// Addresses, persons or organisations to notify. Only with a single recipient of the message (3017).
    #[serde(rename = "customRecipients")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub custom_recipients: ::altinn_runtime::Optional<
        ::std::vec::Vec<NotificationRecipient>,
    >,
    /// Text of the e-mail, 10,000 characters at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailBody")]
    pub email_body: ::std::option::Option<::std::string::String>,
    /// How `emailBody` is to be read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailContentType")]
    pub email_content_type: ::std::option::Option<EmailContentType>,
    /// Subject of the e-mail, 512 characters at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailSubject")]
    pub email_subject: ::std::option::Option<::std::string::String>,
    /// Channel of the notification; decides which texts are needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "notificationChannel")]
    pub notification_channel: ::std::option::Option<NotificationChannel>,
    /// `GenericAltinnMessage` has a ready text, `CustomMessage` uses the texts given here. May be left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "notificationTemplate")]
    pub notification_template: ::std::option::Option<NotificationTemplate>,
    /// Whether `customRecipients` are notified instead of the recipient's registered contacts, not besides them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "overrideRegisteredContactInformation")]
    pub override_registered_contact_information: ::std::option::Option<bool>,
    /// Text of the reminder, 10,000 characters at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "reminderEmailBody")]
    pub reminder_email_body: ::std::option::Option<::std::string::String>,
    /// How `reminderEmailBody` is to be read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "reminderEmailContentType")]
    pub reminder_email_content_type: ::std::option::Option<EmailContentType>,
    /// Subject of the reminder, 512 characters at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "reminderEmailSubject")]
    pub reminder_email_subject: ::std::option::Option<::std::string::String>,
    /// Channel of the reminder; that of the notification when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "reminderNotificationChannel")]
    pub reminder_notification_channel: ::std::option::Option<NotificationChannel>,
    /// Text of the reminder, 2144 characters at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "reminderSmsBody")]
    pub reminder_sms_body: ::std::option::Option<::std::string::String>,
    /// Also send a reminder when the recipient has not opened or confirmed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendReminder")]
    pub send_reminder: ::std::option::Option<bool>,
    /// Your own reference to the notification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Text of the SMS, 2144 characters at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "smsBody")]
    pub sms_body: ::std::option::Option<::std::string::String>,
}
impl InitializeCorrespondenceNotification {
    pub fn builder() -> builder::InitializeCorrespondenceNotification {
        ::std::default::Default::default()
    }
}
/// A message with its recipients.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InitializeCorrespondences {
    /// The message itself.
    pub correspondence: InitializeCorrespondence,
    /// Ids of shared attachments with status `Published`.
    #[serde(rename = "existingAttachments")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub existing_attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<::altinn_runtime::Uuid>,
    >,
    /// A key of your own that stops the message from being sent twice. Only with a single recipient.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Up to 500, each `urn:altinn:organization:identifier-no:` with nine digits, `urn:altinn:person:identifier-no:` with eleven, or `0192:` with nine.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<::std::string::String>,
}
impl InitializeCorrespondences {
    pub fn builder() -> builder::InitializeCorrespondences {
        ::std::default::Default::default()
    }
}
/// What was created, recipient by recipient.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InitializeCorrespondencesResponse {
    /// Ids of all attachments of the message.
    #[serde(rename = "attachmentIds")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub attachment_ids: ::std::vec::Vec<::altinn_runtime::Uuid>,
    /// One entry for each recipient.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub correspondences: ::std::vec::Vec<InitializedCorrespondence>,
}
impl InitializeCorrespondencesResponse {
    pub fn builder() -> builder::InitializeCorrespondencesResponse {
        ::std::default::Default::default()
    }
}
/// The correspondence of one recipient.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InitializedCorrespondence {
    /// Id to follow it with.
    #[serde(rename = "correspondenceId")]
    pub correspondence_id: ::altinn_runtime::Uuid,
    /// The notifications that were ordered.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub notifications: ::altinn_runtime::Optional<
        ::std::vec::Vec<InitializedNotification>,
    >,
    /// URN of the recipient.
    pub recipient: ::std::string::String,
    /// Its first status.
    pub status: CorrespondenceStatus,
}
impl InitializedCorrespondence {
    pub fn builder() -> builder::InitializedCorrespondence {
        ::std::default::Default::default()
    }
}
/// A notification that was ordered for one recipient.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InitializedNotification {
    /// Whether it is the reminder.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isReminder")]
    pub is_reminder: ::std::option::Option<bool>,
    /// Id of the order in Altinn Notifications.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orderId")]
    pub order_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether the order went well.
    pub status: InitializedNotificationStatus,
}
impl InitializedNotification {
    pub fn builder() -> builder::InitializedNotification {
        ::std::default::Default::default()
    }
}
/// A notification of a correspondence with its delivery.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Notification {
    /// When it was ordered.
    pub created: ::altinn_runtime::Timestamp,
    /// Short name of the organisation behind the order.
    pub creator: ::std::string::String,
    /// Id of the order in Altinn Notifications.
    pub id: ::std::string::String,
    /// Whether reservations are overridden.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Whether it is the reminder.
    #[serde(rename = "isReminder")]
    pub is_reminder: bool,
    /// `notificationChannel`
    #[serde(rename = "notificationChannel")]
    pub notification_channel: NotificationChannel,
    /// The single e-mails and SMS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "notificationStatusDetails")]
    pub notification_status_details: ::std::option::Option<NotificationStatusDetails>,
    /// How far the order has come.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "processingStatus")]
    pub processing_status: ::std::option::Option<NotificationProcessStatus>,
    /// Earliest time of sending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The resource of the correspondence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Your own reference to it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl Notification {
    pub fn builder() -> builder::Notification {
        ::std::default::Default::default()
    }
}
/// One e-mail or SMS and what became of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationDetails {
    /// Id of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who it went to.
    pub recipient: NotificationRecipient,
    /// Latest status.
    #[serde(rename = "sendStatus")]
    pub send_status: NotificationStatus,
    /// Whether it was sent.
    pub succeeded: bool,
}
impl NotificationDetails {
    pub fn builder() -> builder::NotificationDetails {
        ::std::default::Default::default()
    }
}
/// How far a notification order has come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationProcessStatus {
    /// The same in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: ::altinn_runtime::Timestamp,
    /// Name of the status.
    pub status: ::std::string::String,
}
impl NotificationProcessStatus {
    pub fn builder() -> builder::NotificationProcessStatus {
        ::std::default::Default::default()
    }
}
/// Somebody who is notified. Set one of the four identifiers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NotificationRecipient {
    /// `emailAddress`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::option::Option<::std::string::String>,
    /// In answers: reserved against digital communication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isReserved")]
    pub is_reserved: ::std::option::Option<bool>,
    /// In E.164 form, digits with a leading `+`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mobileNumber")]
    pub mobile_number: ::std::option::Option<::std::string::String>,
    /// Eleven digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nationalIdentityNumber")]
    pub national_identity_number: ::std::option::Option<::std::string::String>,
    /// Nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organizationNumber")]
    pub organization_number: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for NotificationRecipient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NotificationRecipient")
            .field("email_address", &self.email_address)
            .field("is_reserved", &self.is_reserved)
            .field("mobile_number", &self.mobile_number)
            .field("national_identity_number", &::std::format_args!("(not shown)"))
            .field("organization_number", &self.organization_number)
            .finish()
    }
}
impl NotificationRecipient {
    pub fn builder() -> builder::NotificationRecipient {
        ::std::default::Default::default()
    }
}
/// Latest status of one e-mail or SMS.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationStatus {
    /// The same in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: ::altinn_runtime::Timestamp,
    /// Name of the status.
    pub status: ::std::string::String,
}
impl NotificationStatus {
    pub fn builder() -> builder::NotificationStatus {
        ::std::default::Default::default()
    }
}
/// The messages of a notification, channel by channel.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationStatusDetails {
    /// The e-mail, where there is one only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<NotificationDetails>,
    /// All e-mails.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub emails: ::altinn_runtime::Optional<::std::vec::Vec<NotificationDetails>>,
    /// The SMS, where there is one only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sms: ::std::option::Option<NotificationDetails>,
    /// All SMS.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub smses: ::altinn_runtime::Optional<::std::vec::Vec<NotificationDetails>>,
}
impl NotificationStatusDetails {
    pub fn builder() -> builder::NotificationStatusDetails {
        ::std::default::Default::default()
    }
}
/// The error body. Tell errors apart by `errorCode`; no access is 401 with 4001.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// `CORR-` and five digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What went wrong, in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// The documented number: 1xxx correspondence, 2xxx attachment, 3xxx notification, 4xxx access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorCode")]
    pub error_code: ::std::option::Option<i32>,
    /// Where it happened, seldom filled in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// The kind of error in a few words; varies with the status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Id to give to Altinn support.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "traceId")]
    pub trace_id: ::std::option::Option<::std::string::String>,
    /// Address or URN of the kind of error; varies with the status.
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
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AttachmentDetails`](super::AttachmentDetails).
    #[derive(Clone, Debug)]
    pub struct AttachmentDetails {
        attachment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        checksum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        correspondence_ids: ::std::result::Result<
            ::std::vec::Vec<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        display_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        expiration_in_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        is_encrypted: ::std::result::Result<bool, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::AttachmentStatus, ::std::string::String>,
        status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status_history: ::std::result::Result<
            ::std::vec::Vec<super::AttachmentStatusEvent>,
            ::std::string::String,
        >,
        status_text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AttachmentDetails {
        fn default() -> Self {
            Self {
                attachment_id: Err("no value supplied for attachment_id".to_string()),
                checksum: Ok(::std::default::Default::default()),
                correspondence_ids: Err(
                    "no value supplied for correspondence_ids".to_string(),
                ),
                data_type: Err("no value supplied for data_type".to_string()),
                display_name: Ok(::std::default::Default::default()),
                expiration_in_days: Ok(::std::default::Default::default()),
                file_name: Err("no value supplied for file_name".to_string()),
                is_encrypted: Err("no value supplied for is_encrypted".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Ok(::std::default::Default::default()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
                status: Err("no value supplied for status".to_string()),
                status_changed: Err("no value supplied for status_changed".to_string()),
                status_history: Err("no value supplied for status_history".to_string()),
                status_text: Err("no value supplied for status_text".to_string()),
            }
        }
    }
    impl AttachmentDetails {
        /// Id of the attachment.
        pub fn attachment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachment_id: {e}")
                });
            self
        }
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
        /// The correspondences that use the attachment.
        pub fn correspondence_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.correspondence_ids = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for correspondence_ids: {e}"
                    )
                });
            self
        }
        /// Media type, guessed from the file name.
        pub fn data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type: {e}")
                });
            self
        }
        /// Name shown in the inbox instead of the file name.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Days until the attachment expires. Newer than the published document.
        pub fn expiration_in_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.expiration_in_days = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for expiration_in_days: {e}"
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
        /// Whether the sender has encrypted the file. Only information for the recipient.
        pub fn is_encrypted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_encrypted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_encrypted: {e}")
                });
            self
        }
        /// Id of the correspondence resource in the resource registry.
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
        /// Obsolete; leave it out of requests.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference to the file.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
        /// `Published` once the bytes are uploaded and scanned.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// When the status last changed.
        pub fn status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.status_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_changed: {e}")
                });
            self
        }
        /// Oldest first.
        pub fn status_history<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::AttachmentStatusEvent>>,
            T::Error: ::std::fmt::Display,
        {
            self.status_history = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_history: {e}")
                });
            self
        }
        /// The status in words, with the reason of a failure.
        pub fn status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_text: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AttachmentDetails> for super::AttachmentDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttachmentDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachment_id: value.attachment_id?,
                checksum: value.checksum?,
                correspondence_ids: value.correspondence_ids?,
                data_type: value.data_type?,
                display_name: value.display_name?,
                expiration_in_days: value.expiration_in_days?,
                file_name: value.file_name?,
                is_encrypted: value.is_encrypted?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_reference: value.senders_reference?,
                status: value.status?,
                status_changed: value.status_changed?,
                status_history: value.status_history?,
                status_text: value.status_text?,
            })
        }
    }
    impl ::std::convert::From<super::AttachmentDetails> for AttachmentDetails {
        fn from(value: super::AttachmentDetails) -> Self {
            Self {
                attachment_id: Ok(value.attachment_id),
                checksum: Ok(value.checksum),
                correspondence_ids: Ok(value.correspondence_ids),
                data_type: Ok(value.data_type),
                display_name: Ok(value.display_name),
                expiration_in_days: Ok(value.expiration_in_days),
                file_name: Ok(value.file_name),
                is_encrypted: Ok(value.is_encrypted),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_reference: Ok(value.senders_reference),
                status: Ok(value.status),
                status_changed: Ok(value.status_changed),
                status_history: Ok(value.status_history),
                status_text: Ok(value.status_text),
            }
        }
    }
    /// Builder of [`AttachmentOverview`](super::AttachmentOverview).
    #[derive(Clone, Debug)]
    pub struct AttachmentOverview {
        attachment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        checksum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        correspondence_ids: ::std::result::Result<
            ::std::vec::Vec<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        display_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        expiration_in_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        is_encrypted: ::std::result::Result<bool, ::std::string::String>,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::AttachmentStatus, ::std::string::String>,
        status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status_text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AttachmentOverview {
        fn default() -> Self {
            Self {
                attachment_id: Err("no value supplied for attachment_id".to_string()),
                checksum: Ok(::std::default::Default::default()),
                correspondence_ids: Err(
                    "no value supplied for correspondence_ids".to_string(),
                ),
                data_type: Err("no value supplied for data_type".to_string()),
                display_name: Ok(::std::default::Default::default()),
                expiration_in_days: Ok(::std::default::Default::default()),
                file_name: Err("no value supplied for file_name".to_string()),
                is_encrypted: Err("no value supplied for is_encrypted".to_string()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Ok(::std::default::Default::default()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
                status: Err("no value supplied for status".to_string()),
                status_changed: Err("no value supplied for status_changed".to_string()),
                status_text: Err("no value supplied for status_text".to_string()),
            }
        }
    }
    impl AttachmentOverview {
        /// Id of the attachment.
        pub fn attachment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachment_id: {e}")
                });
            self
        }
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
        /// The correspondences that use the attachment.
        pub fn correspondence_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.correspondence_ids = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for correspondence_ids: {e}"
                    )
                });
            self
        }
        /// Media type, guessed from the file name.
        pub fn data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type: {e}")
                });
            self
        }
        /// Name shown in the inbox instead of the file name.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Days until the attachment expires. Newer than the published document.
        pub fn expiration_in_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.expiration_in_days = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for expiration_in_days: {e}"
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
        /// Whether the sender has encrypted the file. Only information for the recipient.
        pub fn is_encrypted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_encrypted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_encrypted: {e}")
                });
            self
        }
        /// Id of the correspondence resource in the resource registry.
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
        /// Obsolete; leave it out of requests.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference to the file.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
        /// `Published` once the bytes are uploaded and scanned.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// When the status last changed.
        pub fn status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.status_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_changed: {e}")
                });
            self
        }
        /// The status in words, with the reason of a failure.
        pub fn status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_text: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AttachmentOverview> for super::AttachmentOverview {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttachmentOverview,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachment_id: value.attachment_id?,
                checksum: value.checksum?,
                correspondence_ids: value.correspondence_ids?,
                data_type: value.data_type?,
                display_name: value.display_name?,
                expiration_in_days: value.expiration_in_days?,
                file_name: value.file_name?,
                is_encrypted: value.is_encrypted?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_reference: value.senders_reference?,
                status: value.status?,
                status_changed: value.status_changed?,
                status_text: value.status_text?,
            })
        }
    }
    impl ::std::convert::From<super::AttachmentOverview> for AttachmentOverview {
        fn from(value: super::AttachmentOverview) -> Self {
            Self {
                attachment_id: Ok(value.attachment_id),
                checksum: Ok(value.checksum),
                correspondence_ids: Ok(value.correspondence_ids),
                data_type: Ok(value.data_type),
                display_name: Ok(value.display_name),
                expiration_in_days: Ok(value.expiration_in_days),
                file_name: Ok(value.file_name),
                is_encrypted: Ok(value.is_encrypted),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_reference: Ok(value.senders_reference),
                status: Ok(value.status),
                status_changed: Ok(value.status_changed),
                status_text: Ok(value.status_text),
            }
        }
    }
    /// Builder of [`AttachmentStatusEvent`](super::AttachmentStatusEvent).
    #[derive(Clone, Debug)]
    pub struct AttachmentStatusEvent {
        status: ::std::result::Result<super::AttachmentStatus, ::std::string::String>,
        status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status_text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AttachmentStatusEvent {
        fn default() -> Self {
            Self {
                status: Err("no value supplied for status".to_string()),
                status_changed: Err("no value supplied for status_changed".to_string()),
                status_text: Err("no value supplied for status_text".to_string()),
            }
        }
    }
    impl AttachmentStatusEvent {
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// When it was reached.
        pub fn status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.status_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_changed: {e}")
                });
            self
        }
        /// The status in words.
        pub fn status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_text: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AttachmentStatusEvent>
    for super::AttachmentStatusEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AttachmentStatusEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                status: value.status?,
                status_changed: value.status_changed?,
                status_text: value.status_text?,
            })
        }
    }
    impl ::std::convert::From<super::AttachmentStatusEvent> for AttachmentStatusEvent {
        fn from(value: super::AttachmentStatusEvent) -> Self {
            Self {
                status: Ok(value.status),
                status_changed: Ok(value.status_changed),
                status_text: Ok(value.status_text),
            }
        }
    }
    /// Builder of [`CorrespondenceAttachment`](super::CorrespondenceAttachment).
    #[derive(Clone, Debug)]
    pub struct CorrespondenceAttachment {
        checksum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        data_location_type: ::std::result::Result<
            super::AttachmentDataLocationType,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        display_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        expiration_in_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        expiration_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_encrypted: ::std::result::Result<bool, ::std::string::String>,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::AttachmentStatus, ::std::string::String>,
        status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status_text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CorrespondenceAttachment {
        fn default() -> Self {
            Self {
                checksum: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                data_location_type: Err(
                    "no value supplied for data_location_type".to_string(),
                ),
                data_type: Err("no value supplied for data_type".to_string()),
                display_name: Ok(::std::default::Default::default()),
                expiration_in_days: Ok(::std::default::Default::default()),
                expiration_time: Ok(::std::default::Default::default()),
                file_name: Err("no value supplied for file_name".to_string()),
                id: Err("no value supplied for id".to_string()),
                is_encrypted: Err("no value supplied for is_encrypted".to_string()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
                status: Err("no value supplied for status".to_string()),
                status_changed: Err("no value supplied for status_changed".to_string()),
                status_text: Err("no value supplied for status_text".to_string()),
            }
        }
    }
    impl CorrespondenceAttachment {
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
        /// When it was registered.
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
        /// Where the bytes are kept.
        pub fn data_location_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentDataLocationType>,
            T::Error: ::std::fmt::Display,
        {
            self.data_location_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for data_location_type: {e}"
                    )
                });
            self
        }
        /// Media type, guessed from the file name.
        pub fn data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type: {e}")
                });
            self
        }
        /// Name shown in the inbox instead of the file name.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Days until the attachment expires. Newer than the published document.
        pub fn expiration_in_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.expiration_in_days = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for expiration_in_days: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it can no longer be downloaded.
        pub fn expiration_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expiration_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expiration_time: {e}")
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
        /// Id for `download_correspondence_attachment`.
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
        /// Whether the sender has encrypted the file. Only information for the recipient.
        pub fn is_encrypted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_encrypted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_encrypted: {e}")
                });
            self
        }
        /// Your own reference to the file.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
        /// `Published` when it can be downloaded.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// When the status last changed.
        pub fn status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.status_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_changed: {e}")
                });
            self
        }
        /// The status in words.
        pub fn status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_text: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CorrespondenceAttachment>
    for super::CorrespondenceAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CorrespondenceAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                checksum: value.checksum?,
                created: value.created?,
                data_location_type: value.data_location_type?,
                data_type: value.data_type?,
                display_name: value.display_name?,
                expiration_in_days: value.expiration_in_days?,
                expiration_time: value.expiration_time?,
                file_name: value.file_name?,
                id: value.id?,
                is_encrypted: value.is_encrypted?,
                senders_reference: value.senders_reference?,
                status: value.status?,
                status_changed: value.status_changed?,
                status_text: value.status_text?,
            })
        }
    }
    impl ::std::convert::From<super::CorrespondenceAttachment>
    for CorrespondenceAttachment {
        fn from(value: super::CorrespondenceAttachment) -> Self {
            Self {
                checksum: Ok(value.checksum),
                created: Ok(value.created),
                data_location_type: Ok(value.data_location_type),
                data_type: Ok(value.data_type),
                display_name: Ok(value.display_name),
                expiration_in_days: Ok(value.expiration_in_days),
                expiration_time: Ok(value.expiration_time),
                file_name: Ok(value.file_name),
                id: Ok(value.id),
                is_encrypted: Ok(value.is_encrypted),
                senders_reference: Ok(value.senders_reference),
                status: Ok(value.status),
                status_changed: Ok(value.status_changed),
                status_text: Ok(value.status_text),
            }
        }
    }
    /// Builder of [`CorrespondenceContent`](super::CorrespondenceContent).
    #[derive(Clone, Debug)]
    pub struct CorrespondenceContent {
        attachments: ::std::result::Result<
            ::std::vec::Vec<super::CorrespondenceAttachment>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        message_body: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        message_summary: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        message_title: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CorrespondenceContent {
        fn default() -> Self {
            Self {
                attachments: Err("no value supplied for attachments".to_string()),
                language: Ok(::std::default::Default::default()),
                message_body: Err("no value supplied for message_body".to_string()),
                message_summary: Ok(::std::default::Default::default()),
                message_title: Err("no value supplied for message_title".to_string()),
            }
        }
    }
    impl CorrespondenceContent {
        /// Attachments, each with its own status.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::CorrespondenceAttachment>>,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// `nb`, `nn` or `en`.
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
        /// Markdown, 30000 characters at most.
        pub fn message_body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_body = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_body: {e}")
                });
            self
        }
        /// Short text for lists, 255 characters at most.
        pub fn message_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_summary = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_summary: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Plain text, 255 characters at most.
        pub fn message_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_title: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CorrespondenceContent>
    for super::CorrespondenceContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CorrespondenceContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                language: value.language?,
                message_body: value.message_body?,
                message_summary: value.message_summary?,
                message_title: value.message_title?,
            })
        }
    }
    impl ::std::convert::From<super::CorrespondenceContent> for CorrespondenceContent {
        fn from(value: super::CorrespondenceContent) -> Self {
            Self {
                attachments: Ok(value.attachments),
                language: Ok(value.language),
                message_body: Ok(value.message_body),
                message_summary: Ok(value.message_summary),
                message_title: Ok(value.message_title),
            }
        }
    }
    /// Builder of [`CorrespondenceDetails`](super::CorrespondenceDetails).
    #[derive(Clone, Debug)]
    pub struct CorrespondenceDetails {
        allow_forwarding: ::std::result::Result<bool, ::std::string::String>,
        allow_system_delete_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        altinn2_correspondence_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            super::CorrespondenceContent,
            ::std::string::String,
        >,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        due_date_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        external_references: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ExternalReference>>,
            ::std::string::String,
        >,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_confidential: ::std::result::Result<bool, ::std::string::String>,
        is_confirmation_needed: ::std::result::Result<bool, ::std::string::String>,
        message_sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        notification: ::std::result::Result<
            ::std::option::Option<super::InitializeCorrespondenceNotification>,
            ::std::string::String,
        >,
        notifications: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Notification>>,
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
        read: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<::std::string::String, ::std::string::String>,
        reply_options: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CorrespondenceReplyOption>,
            >,
            ::std::string::String,
        >,
        requested_publish_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::CorrespondenceStatus,
            ::std::string::String,
        >,
        status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status_history: ::std::result::Result<
            ::std::vec::Vec<super::CorrespondenceStatusEvent>,
            ::std::string::String,
        >,
        status_text: ::std::result::Result<::std::string::String, ::std::string::String>,
        system_label: ::std::result::Result<
            ::std::option::Option<super::DialogPortenSystemLabel>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CorrespondenceDetails {
        fn default() -> Self {
            Self {
                allow_forwarding: Err(
                    "no value supplied for allow_forwarding".to_string(),
                ),
                allow_system_delete_after: Ok(::std::default::Default::default()),
                altinn2_correspondence_id: Ok(::std::default::Default::default()),
                content: Err("no value supplied for content".to_string()),
                correspondence_id: Err(
                    "no value supplied for correspondence_id".to_string(),
                ),
                created: Err("no value supplied for created".to_string()),
                due_date_time: Ok(::std::default::Default::default()),
                external_references: Ok(::std::default::Default::default()),
                ignore_reservation: Ok(::std::default::Default::default()),
                is_confidential: Err(
                    "no value supplied for is_confidential".to_string(),
                ),
                is_confirmation_needed: Err(
                    "no value supplied for is_confirmation_needed".to_string(),
                ),
                message_sender: Ok(::std::default::Default::default()),
                notification: Ok(::std::default::Default::default()),
                notifications: Ok(::std::default::Default::default()),
                property_list: Err("no value supplied for property_list".to_string()),
                published: Ok(::std::default::Default::default()),
                read: Ok(::std::default::Default::default()),
                recipient: Err("no value supplied for recipient".to_string()),
                reply_options: Ok(::std::default::Default::default()),
                requested_publish_time: Ok(::std::default::Default::default()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Ok(::std::default::Default::default()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
                status: Err("no value supplied for status".to_string()),
                status_changed: Err("no value supplied for status_changed".to_string()),
                status_history: Err("no value supplied for status_history".to_string()),
                status_text: Err("no value supplied for status_text".to_string()),
                system_label: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CorrespondenceDetails {
        /// The recipient may forward the message by e-mail. `false` when left out. Newer than the published document.
        pub fn allow_forwarding<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_forwarding = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for allow_forwarding: {e}")
                });
            self
        }
        /// Earliest time for Altinn to delete it. No longer set by senders.
        pub fn allow_system_delete_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_system_delete_after = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allow_system_delete_after: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Its number in Altinn II, for those moved from there.
        pub fn altinn2_correspondence_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn2_correspondence_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for altinn2_correspondence_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, text and attachments.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CorrespondenceContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content: {e}")
                });
            self
        }
        /// Id of this correspondence.
        pub fn correspondence_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for correspondence_id: {e}")
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
        /// Deadline for the recipient. Needed with `isConfirmationNeeded` (1016), and not before publication.
        pub fn due_date_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_date_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_date_time: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Related things in Altinn, 10 at most.
        pub fn external_references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ExternalReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.external_references = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_references: {e}"
                    )
                });
            self
        }
        /// `true` also sends to somebody with a reservation against digital communication.
        pub fn ignore_reservation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.ignore_reservation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for ignore_reservation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Marks the content as confidential, which limits who can read it.
        pub fn is_confidential<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_confidential = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_confidential: {e}")
                });
            self
        }
        /// The recipient must confirm with `confirm_correspondence`.
        pub fn is_confirmation_needed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_confirmation_needed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_confirmation_needed: {e}"
                    )
                });
            self
        }
        /// Name shown instead of the name of the organisation.
        pub fn message_sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_sender = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_sender: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// E-mail or SMS that tells the recipient about it.
        pub fn notification<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InitializeCorrespondenceNotification>,
            T::Error: ::std::fmt::Display,
        {
            self.notification = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notification: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The notifications with their delivery.
        pub fn notifications<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Notification>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.notifications = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notifications: {e}")
                });
            self
        }
        /// Free properties, 10 at most: keys up to 50 characters, values up to 300.
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
        /// When it was published; absent until then.
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
        /// When the recipient first read it. Newer than the published document.
        pub fn read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.read = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for read: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the recipient.
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
        /// Links that the recipient can answer through.
        pub fn reply_options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CorrespondenceReplyOption>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reply_options = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reply_options: {e}")
                });
            self
        }
        /// When it is to become visible. At once when left out.
        pub fn requested_publish_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.requested_publish_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requested_publish_time: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the correspondence resource in the resource registry.
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
        /// Obsolete; leave it out of requests.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference to the correspondence; recipients see it too.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
        /// Where it stands.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CorrespondenceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// When the status last changed.
        pub fn status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.status_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_changed: {e}")
                });
            self
        }
        /// Every status it has had.
        pub fn status_history<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::CorrespondenceStatusEvent>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.status_history = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_history: {e}")
                });
            self
        }
        /// The status in words.
        pub fn status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_text: {e}")
                });
            self
        }
        /// Label of the dialog in the inbox. Newer than the published document.
        pub fn system_label<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogPortenSystemLabel>,
            T::Error: ::std::fmt::Display,
        {
            self.system_label = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_label: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CorrespondenceDetails>
    for super::CorrespondenceDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CorrespondenceDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allow_forwarding: value.allow_forwarding?,
                allow_system_delete_after: value.allow_system_delete_after?,
                altinn2_correspondence_id: value.altinn2_correspondence_id?,
                content: value.content?,
                correspondence_id: value.correspondence_id?,
                created: value.created?,
                due_date_time: value.due_date_time?,
                external_references: value.external_references?,
                ignore_reservation: value.ignore_reservation?,
                is_confidential: value.is_confidential?,
                is_confirmation_needed: value.is_confirmation_needed?,
                message_sender: value.message_sender?,
                notification: value.notification?,
                notifications: value.notifications?,
                property_list: value.property_list?,
                published: value.published?,
                read: value.read?,
                recipient: value.recipient?,
                reply_options: value.reply_options?,
                requested_publish_time: value.requested_publish_time?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_reference: value.senders_reference?,
                status: value.status?,
                status_changed: value.status_changed?,
                status_history: value.status_history?,
                status_text: value.status_text?,
                system_label: value.system_label?,
            })
        }
    }
    impl ::std::convert::From<super::CorrespondenceDetails> for CorrespondenceDetails {
        fn from(value: super::CorrespondenceDetails) -> Self {
            Self {
                allow_forwarding: Ok(value.allow_forwarding),
                allow_system_delete_after: Ok(value.allow_system_delete_after),
                altinn2_correspondence_id: Ok(value.altinn2_correspondence_id),
                content: Ok(value.content),
                correspondence_id: Ok(value.correspondence_id),
                created: Ok(value.created),
                due_date_time: Ok(value.due_date_time),
                external_references: Ok(value.external_references),
                ignore_reservation: Ok(value.ignore_reservation),
                is_confidential: Ok(value.is_confidential),
                is_confirmation_needed: Ok(value.is_confirmation_needed),
                message_sender: Ok(value.message_sender),
                notification: Ok(value.notification),
                notifications: Ok(value.notifications),
                property_list: Ok(value.property_list),
                published: Ok(value.published),
                read: Ok(value.read),
                recipient: Ok(value.recipient),
                reply_options: Ok(value.reply_options),
                requested_publish_time: Ok(value.requested_publish_time),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_reference: Ok(value.senders_reference),
                status: Ok(value.status),
                status_changed: Ok(value.status_changed),
                status_history: Ok(value.status_history),
                status_text: Ok(value.status_text),
                system_label: Ok(value.system_label),
            }
        }
    }
    /// Builder of [`CorrespondenceIds`](super::CorrespondenceIds).
    #[derive(Clone, Debug)]
    pub struct CorrespondenceIds {
        ids: ::std::result::Result<
            ::std::vec::Vec<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CorrespondenceIds {
        fn default() -> Self {
            Self {
                ids: Err("no value supplied for ids".to_string()),
            }
        }
    }
    impl CorrespondenceIds {
        /// 1000 at most.
        pub fn ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.ids = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ids: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CorrespondenceIds> for super::CorrespondenceIds {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CorrespondenceIds,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { ids: value.ids? })
        }
    }
    impl ::std::convert::From<super::CorrespondenceIds> for CorrespondenceIds {
        fn from(value: super::CorrespondenceIds) -> Self {
            Self { ids: Ok(value.ids) }
        }
    }
    /// Builder of [`CorrespondenceNotificationOverview`](super::CorrespondenceNotificationOverview).
    #[derive(Clone, Debug)]
    pub struct CorrespondenceNotificationOverview {
        is_reminder: ::std::result::Result<bool, ::std::string::String>,
        notification_order_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CorrespondenceNotificationOverview {
        fn default() -> Self {
            Self {
                is_reminder: Err("no value supplied for is_reminder".to_string()),
                notification_order_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CorrespondenceNotificationOverview {
        /// Whether it is the reminder.
        pub fn is_reminder<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_reminder = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_reminder: {e}")
                });
            self
        }
        /// Id of the order in Altinn Notifications.
        pub fn notification_order_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.notification_order_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_order_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CorrespondenceNotificationOverview>
    for super::CorrespondenceNotificationOverview {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CorrespondenceNotificationOverview,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_reminder: value.is_reminder?,
                notification_order_id: value.notification_order_id?,
            })
        }
    }
    impl ::std::convert::From<super::CorrespondenceNotificationOverview>
    for CorrespondenceNotificationOverview {
        fn from(value: super::CorrespondenceNotificationOverview) -> Self {
            Self {
                is_reminder: Ok(value.is_reminder),
                notification_order_id: Ok(value.notification_order_id),
            }
        }
    }
    /// Builder of [`CorrespondenceOverview`](super::CorrespondenceOverview).
    #[derive(Clone, Debug)]
    pub struct CorrespondenceOverview {
        allow_forwarding: ::std::result::Result<bool, ::std::string::String>,
        allow_system_delete_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        altinn2_correspondence_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            super::CorrespondenceContent,
            ::std::string::String,
        >,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        due_date_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        external_references: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ExternalReference>>,
            ::std::string::String,
        >,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_confidential: ::std::result::Result<bool, ::std::string::String>,
        is_confirmation_needed: ::std::result::Result<bool, ::std::string::String>,
        message_sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        notification: ::std::result::Result<
            ::std::option::Option<super::InitializeCorrespondenceNotification>,
            ::std::string::String,
        >,
        notifications: ::std::result::Result<
            ::std::vec::Vec<super::CorrespondenceNotificationOverview>,
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
        read: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<::std::string::String, ::std::string::String>,
        reply_options: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CorrespondenceReplyOption>,
            >,
            ::std::string::String,
        >,
        requested_publish_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::CorrespondenceStatus,
            ::std::string::String,
        >,
        status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status_text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CorrespondenceOverview {
        fn default() -> Self {
            Self {
                allow_forwarding: Err(
                    "no value supplied for allow_forwarding".to_string(),
                ),
                allow_system_delete_after: Ok(::std::default::Default::default()),
                altinn2_correspondence_id: Ok(::std::default::Default::default()),
                content: Err("no value supplied for content".to_string()),
                correspondence_id: Err(
                    "no value supplied for correspondence_id".to_string(),
                ),
                created: Err("no value supplied for created".to_string()),
                due_date_time: Ok(::std::default::Default::default()),
                external_references: Ok(::std::default::Default::default()),
                ignore_reservation: Ok(::std::default::Default::default()),
                is_confidential: Err(
                    "no value supplied for is_confidential".to_string(),
                ),
                is_confirmation_needed: Err(
                    "no value supplied for is_confirmation_needed".to_string(),
                ),
                message_sender: Ok(::std::default::Default::default()),
                notification: Ok(::std::default::Default::default()),
                notifications: Err("no value supplied for notifications".to_string()),
                property_list: Err("no value supplied for property_list".to_string()),
                published: Ok(::std::default::Default::default()),
                read: Ok(::std::default::Default::default()),
                recipient: Err("no value supplied for recipient".to_string()),
                reply_options: Ok(::std::default::Default::default()),
                requested_publish_time: Ok(::std::default::Default::default()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Ok(::std::default::Default::default()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
                status: Err("no value supplied for status".to_string()),
                status_changed: Err("no value supplied for status_changed".to_string()),
                status_text: Err("no value supplied for status_text".to_string()),
            }
        }
    }
    impl CorrespondenceOverview {
        /// The recipient may forward the message by e-mail. `false` when left out. Newer than the published document.
        pub fn allow_forwarding<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_forwarding = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for allow_forwarding: {e}")
                });
            self
        }
        /// Earliest time for Altinn to delete it. No longer set by senders.
        pub fn allow_system_delete_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_system_delete_after = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allow_system_delete_after: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Its number in Altinn II, for those moved from there.
        pub fn altinn2_correspondence_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn2_correspondence_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for altinn2_correspondence_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, text and attachments.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CorrespondenceContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content: {e}")
                });
            self
        }
        /// Id of this correspondence.
        pub fn correspondence_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for correspondence_id: {e}")
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
        /// Deadline for the recipient. Needed with `isConfirmationNeeded` (1016), and not before publication.
        pub fn due_date_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_date_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_date_time: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Related things in Altinn, 10 at most.
        pub fn external_references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ExternalReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.external_references = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_references: {e}"
                    )
                });
            self
        }
        /// `true` also sends to somebody with a reservation against digital communication.
        pub fn ignore_reservation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.ignore_reservation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for ignore_reservation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Marks the content as confidential, which limits who can read it.
        pub fn is_confidential<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_confidential = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_confidential: {e}")
                });
            self
        }
        /// The recipient must confirm with `confirm_correspondence`.
        pub fn is_confirmation_needed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_confirmation_needed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_confirmation_needed: {e}"
                    )
                });
            self
        }
        /// Name shown instead of the name of the organisation.
        pub fn message_sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_sender = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_sender: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// E-mail or SMS that tells the recipient about it.
        pub fn notification<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InitializeCorrespondenceNotification>,
            T::Error: ::std::fmt::Display,
        {
            self.notification = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notification: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The notification orders made for it.
        pub fn notifications<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::CorrespondenceNotificationOverview>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.notifications = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notifications: {e}")
                });
            self
        }
        /// Free properties, 10 at most: keys up to 50 characters, values up to 300.
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
        /// When it was published; absent until then.
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
        /// When the recipient first read it; absent until then.
        pub fn read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.read = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for read: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the recipient.
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
        /// Links that the recipient can answer through.
        pub fn reply_options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CorrespondenceReplyOption>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reply_options = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reply_options: {e}")
                });
            self
        }
        /// When it is to become visible. At once when left out.
        pub fn requested_publish_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.requested_publish_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requested_publish_time: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the correspondence resource in the resource registry.
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
        /// Obsolete; leave it out of requests.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference to the correspondence; recipients see it too.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
        /// Where it stands.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CorrespondenceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// When the status last changed.
        pub fn status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.status_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_changed: {e}")
                });
            self
        }
        /// The status in words.
        pub fn status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_text: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CorrespondenceOverview>
    for super::CorrespondenceOverview {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CorrespondenceOverview,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allow_forwarding: value.allow_forwarding?,
                allow_system_delete_after: value.allow_system_delete_after?,
                altinn2_correspondence_id: value.altinn2_correspondence_id?,
                content: value.content?,
                correspondence_id: value.correspondence_id?,
                created: value.created?,
                due_date_time: value.due_date_time?,
                external_references: value.external_references?,
                ignore_reservation: value.ignore_reservation?,
                is_confidential: value.is_confidential?,
                is_confirmation_needed: value.is_confirmation_needed?,
                message_sender: value.message_sender?,
                notification: value.notification?,
                notifications: value.notifications?,
                property_list: value.property_list?,
                published: value.published?,
                read: value.read?,
                recipient: value.recipient?,
                reply_options: value.reply_options?,
                requested_publish_time: value.requested_publish_time?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_reference: value.senders_reference?,
                status: value.status?,
                status_changed: value.status_changed?,
                status_text: value.status_text?,
            })
        }
    }
    impl ::std::convert::From<super::CorrespondenceOverview> for CorrespondenceOverview {
        fn from(value: super::CorrespondenceOverview) -> Self {
            Self {
                allow_forwarding: Ok(value.allow_forwarding),
                allow_system_delete_after: Ok(value.allow_system_delete_after),
                altinn2_correspondence_id: Ok(value.altinn2_correspondence_id),
                content: Ok(value.content),
                correspondence_id: Ok(value.correspondence_id),
                created: Ok(value.created),
                due_date_time: Ok(value.due_date_time),
                external_references: Ok(value.external_references),
                ignore_reservation: Ok(value.ignore_reservation),
                is_confidential: Ok(value.is_confidential),
                is_confirmation_needed: Ok(value.is_confirmation_needed),
                message_sender: Ok(value.message_sender),
                notification: Ok(value.notification),
                notifications: Ok(value.notifications),
                property_list: Ok(value.property_list),
                published: Ok(value.published),
                read: Ok(value.read),
                recipient: Ok(value.recipient),
                reply_options: Ok(value.reply_options),
                requested_publish_time: Ok(value.requested_publish_time),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_reference: Ok(value.senders_reference),
                status: Ok(value.status),
                status_changed: Ok(value.status_changed),
                status_text: Ok(value.status_text),
            }
        }
    }
    /// Builder of [`CorrespondenceReplyOption`](super::CorrespondenceReplyOption).
    #[derive(Clone, Debug)]
    pub struct CorrespondenceReplyOption {
        link_text: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        link_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CorrespondenceReplyOption {
        fn default() -> Self {
            Self {
                link_text: Ok(::std::default::Default::default()),
                link_url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CorrespondenceReplyOption {
        /// Text of the link.
        pub fn link_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.link_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for link_text: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Must be https, 255 characters at most.
        pub fn link_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.link_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for link_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CorrespondenceReplyOption>
    for super::CorrespondenceReplyOption {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CorrespondenceReplyOption,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                link_text: value.link_text?,
                link_url: value.link_url?,
            })
        }
    }
    impl ::std::convert::From<super::CorrespondenceReplyOption>
    for CorrespondenceReplyOption {
        fn from(value: super::CorrespondenceReplyOption) -> Self {
            Self {
                link_text: Ok(value.link_text),
                link_url: Ok(value.link_url),
            }
        }
    }
    /// Builder of [`CorrespondenceStatusEvent`](super::CorrespondenceStatusEvent).
    #[derive(Clone, Debug)]
    pub struct CorrespondenceStatusEvent {
        status: ::std::result::Result<
            super::CorrespondenceStatus,
            ::std::string::String,
        >,
        status_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status_text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CorrespondenceStatusEvent {
        fn default() -> Self {
            Self {
                status: Err("no value supplied for status".to_string()),
                status_changed: Err("no value supplied for status_changed".to_string()),
                status_text: Err("no value supplied for status_text".to_string()),
            }
        }
    }
    impl CorrespondenceStatusEvent {
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CorrespondenceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// When it was reached.
        pub fn status_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.status_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_changed: {e}")
                });
            self
        }
        /// The status in words.
        pub fn status_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for status_text: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CorrespondenceStatusEvent>
    for super::CorrespondenceStatusEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CorrespondenceStatusEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                status: value.status?,
                status_changed: value.status_changed?,
                status_text: value.status_text?,
            })
        }
    }
    impl ::std::convert::From<super::CorrespondenceStatusEvent>
    for CorrespondenceStatusEvent {
        fn from(value: super::CorrespondenceStatusEvent) -> Self {
            Self {
                status: Ok(value.status),
                status_changed: Ok(value.status_changed),
                status_text: Ok(value.status_text),
            }
        }
    }
    /// Builder of [`CustomNotificationRecipient`](super::CustomNotificationRecipient).
    #[derive(Clone, Debug)]
    pub struct CustomNotificationRecipient {
        recipient_to_override: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationRecipient>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CustomNotificationRecipient {
        fn default() -> Self {
            Self {
                recipient_to_override: Ok(::std::default::Default::default()),
                recipients: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CustomNotificationRecipient {
        /// Must be present but is ignored.
        pub fn recipient_to_override<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_to_override = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for recipient_to_override: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The first entry is used.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationRecipient>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CustomNotificationRecipient>
    for super::CustomNotificationRecipient {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CustomNotificationRecipient,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                recipient_to_override: value.recipient_to_override?,
                recipients: value.recipients?,
            })
        }
    }
    impl ::std::convert::From<super::CustomNotificationRecipient>
    for CustomNotificationRecipient {
        fn from(value: super::CustomNotificationRecipient) -> Self {
            Self {
                recipient_to_override: Ok(value.recipient_to_override),
                recipients: Ok(value.recipients),
            }
        }
    }
    /// Builder of [`ExternalReference`](super::ExternalReference).
    #[derive(Clone, Debug)]
    pub struct ExternalReference {
        reference_type: ::std::result::Result<
            super::ReferenceType,
            ::std::string::String,
        >,
        reference_value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ExternalReference {
        fn default() -> Self {
            Self {
                reference_type: Err("no value supplied for reference_type".to_string()),
                reference_value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ExternalReference {
        /// What the value identifies.
        pub fn reference_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReferenceType>,
            T::Error: ::std::fmt::Display,
        {
            self.reference_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reference_type: {e}")
                });
            self
        }
        /// Id of that thing, in the form its own service uses. At most 25 characters for `DialogportenDialogExtendedStatus`.
        pub fn reference_value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reference_value = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reference_value: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ExternalReference> for super::ExternalReference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ExternalReference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                reference_type: value.reference_type?,
                reference_value: value.reference_value?,
            })
        }
    }
    impl ::std::convert::From<super::ExternalReference> for ExternalReference {
        fn from(value: super::ExternalReference) -> Self {
            Self {
                reference_type: Ok(value.reference_type),
                reference_value: Ok(value.reference_value),
            }
        }
    }
    /// Builder of [`ForwardCorrespondenceRequest`](super::ForwardCorrespondenceRequest).
    #[derive(Clone, Debug)]
    pub struct ForwardCorrespondenceRequest {
        forward_to: ::std::result::Result<::std::string::String, ::std::string::String>,
        forwarding_text: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ForwardCorrespondenceRequest {
        fn default() -> Self {
            Self {
                forward_to: Err("no value supplied for forward_to".to_string()),
                forwarding_text: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ForwardCorrespondenceRequest {
        /// The e-mail address.
        pub fn forward_to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.forward_to = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for forward_to: {e}")
                });
            self
        }
        /// Plain text of 200 characters at most that goes along.
        pub fn forwarding_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.forwarding_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for forwarding_text: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ForwardCorrespondenceRequest>
    for super::ForwardCorrespondenceRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ForwardCorrespondenceRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                forward_to: value.forward_to?,
                forwarding_text: value.forwarding_text?,
            })
        }
    }
    impl ::std::convert::From<super::ForwardCorrespondenceRequest>
    for ForwardCorrespondenceRequest {
        fn from(value: super::ForwardCorrespondenceRequest) -> Self {
            Self {
                forward_to: Ok(value.forward_to),
                forwarding_text: Ok(value.forwarding_text),
            }
        }
    }
    /// Builder of [`InitializeAttachment`](super::InitializeAttachment).
    #[derive(Clone, Debug)]
    pub struct InitializeAttachment {
        checksum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        display_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        expiration_in_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_encrypted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializeAttachment {
        fn default() -> Self {
            Self {
                checksum: Ok(::std::default::Default::default()),
                display_name: Ok(::std::default::Default::default()),
                expiration_in_days: Ok(::std::default::Default::default()),
                file_name: Ok(::std::default::Default::default()),
                is_encrypted: Ok(::std::default::Default::default()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Ok(::std::default::Default::default()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
            }
        }
    }
    impl InitializeAttachment {
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
        /// Name shown in the inbox instead of the file name.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Days until the attachment expires. Newer than the published document.
        pub fn expiration_in_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.expiration_in_days = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for expiration_in_days: {e}"
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
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the sender has encrypted the file. Only information for the recipient.
        pub fn is_encrypted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_encrypted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_encrypted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the correspondence resource in the resource registry.
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
        /// Obsolete; leave it out of requests.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference to the file.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InitializeAttachment> for super::InitializeAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializeAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                checksum: value.checksum?,
                display_name: value.display_name?,
                expiration_in_days: value.expiration_in_days?,
                file_name: value.file_name?,
                is_encrypted: value.is_encrypted?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::InitializeAttachment> for InitializeAttachment {
        fn from(value: super::InitializeAttachment) -> Self {
            Self {
                checksum: Ok(value.checksum),
                display_name: Ok(value.display_name),
                expiration_in_days: Ok(value.expiration_in_days),
                file_name: Ok(value.file_name),
                is_encrypted: Ok(value.is_encrypted),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`InitializeCorrespondence`](super::InitializeCorrespondence).
    #[derive(Clone, Debug)]
    pub struct InitializeCorrespondence {
        allow_forwarding: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            super::InitializeCorrespondenceContent,
            ::std::string::String,
        >,
        due_date_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        external_references: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ExternalReference>>,
            ::std::string::String,
        >,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_confidential: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_confirmation_needed: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        message_sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        notification: ::std::result::Result<
            ::std::option::Option<super::InitializeCorrespondenceNotification>,
            ::std::string::String,
        >,
        property_list: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        reply_options: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CorrespondenceReplyOption>,
            >,
            ::std::string::String,
        >,
        requested_publish_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializeCorrespondence {
        fn default() -> Self {
            Self {
                allow_forwarding: Ok(::std::default::Default::default()),
                content: Err("no value supplied for content".to_string()),
                due_date_time: Ok(::std::default::Default::default()),
                external_references: Ok(::std::default::Default::default()),
                ignore_reservation: Ok(::std::default::Default::default()),
                is_confidential: Ok(::std::default::Default::default()),
                is_confirmation_needed: Ok(::std::default::Default::default()),
                message_sender: Ok(::std::default::Default::default()),
                notification: Ok(::std::default::Default::default()),
                property_list: Ok(::std::default::Default::default()),
                reply_options: Ok(::std::default::Default::default()),
                requested_publish_time: Ok(::std::default::Default::default()),
                resource_id: Err("no value supplied for resource_id".to_string()),
                sender: Ok(::std::default::Default::default()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
            }
        }
    }
    impl InitializeCorrespondence {
        /// The recipient may forward the message by e-mail. `false` when left out. Newer than the published document.
        pub fn allow_forwarding<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_forwarding = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for allow_forwarding: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, text and attachments.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InitializeCorrespondenceContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content: {e}")
                });
            self
        }
        /// Deadline for the recipient. Needed with `isConfirmationNeeded` (1016), and not before publication.
        pub fn due_date_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_date_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_date_time: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Related things in Altinn, 10 at most.
        pub fn external_references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ExternalReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.external_references = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_references: {e}"
                    )
                });
            self
        }
        /// `true` also sends to somebody with a reservation against digital communication.
        pub fn ignore_reservation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.ignore_reservation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for ignore_reservation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Marks the content as confidential, which limits who can read it.
        pub fn is_confidential<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_confidential = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_confidential: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The recipient must confirm with `confirm_correspondence`.
        pub fn is_confirmation_needed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_confirmation_needed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_confirmation_needed: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name shown instead of the name of the organisation.
        pub fn message_sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_sender = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_sender: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// E-mail or SMS that tells the recipient about it.
        pub fn notification<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InitializeCorrespondenceNotification>,
            T::Error: ::std::fmt::Display,
        {
            self.notification = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notification: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free properties, 10 at most: keys up to 50 characters, values up to 300.
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
        /// Links that the recipient can answer through.
        pub fn reply_options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CorrespondenceReplyOption>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reply_options = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reply_options: {e}")
                });
            self
        }
        /// When it is to become visible. At once when left out.
        pub fn requested_publish_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.requested_publish_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requested_publish_time: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the correspondence resource in the resource registry.
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
        /// Obsolete; leave it out of requests.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference to the correspondence; recipients see it too.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InitializeCorrespondence>
    for super::InitializeCorrespondence {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializeCorrespondence,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allow_forwarding: value.allow_forwarding?,
                content: value.content?,
                due_date_time: value.due_date_time?,
                external_references: value.external_references?,
                ignore_reservation: value.ignore_reservation?,
                is_confidential: value.is_confidential?,
                is_confirmation_needed: value.is_confirmation_needed?,
                message_sender: value.message_sender?,
                notification: value.notification?,
                property_list: value.property_list?,
                reply_options: value.reply_options?,
                requested_publish_time: value.requested_publish_time?,
                resource_id: value.resource_id?,
                sender: value.sender?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::InitializeCorrespondence>
    for InitializeCorrespondence {
        fn from(value: super::InitializeCorrespondence) -> Self {
            Self {
                allow_forwarding: Ok(value.allow_forwarding),
                content: Ok(value.content),
                due_date_time: Ok(value.due_date_time),
                external_references: Ok(value.external_references),
                ignore_reservation: Ok(value.ignore_reservation),
                is_confidential: Ok(value.is_confidential),
                is_confirmation_needed: Ok(value.is_confirmation_needed),
                message_sender: Ok(value.message_sender),
                notification: Ok(value.notification),
                property_list: Ok(value.property_list),
                reply_options: Ok(value.reply_options),
                requested_publish_time: Ok(value.requested_publish_time),
                resource_id: Ok(value.resource_id),
                sender: Ok(value.sender),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`InitializeCorrespondenceAttachment`](super::InitializeCorrespondenceAttachment).
    #[derive(Clone, Debug)]
    pub struct InitializeCorrespondenceAttachment {
        checksum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_location_type: ::std::result::Result<
            ::std::option::Option<super::InitializeAttachmentDataLocationType>,
            ::std::string::String,
        >,
        display_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        expiration_in_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_encrypted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializeCorrespondenceAttachment {
        fn default() -> Self {
            Self {
                checksum: Ok(::std::default::Default::default()),
                data_location_type: Ok(::std::default::Default::default()),
                display_name: Ok(::std::default::Default::default()),
                expiration_in_days: Ok(::std::default::Default::default()),
                file_name: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_encrypted: Ok(::std::default::Default::default()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
            }
        }
    }
    impl InitializeCorrespondenceAttachment {
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
        /// A new attachment when left out.
        pub fn data_location_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InitializeAttachmentDataLocationType>,
            T::Error: ::std::fmt::Display,
        {
            self.data_location_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for data_location_type: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name shown in the inbox instead of the file name.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Days until the attachment expires. Newer than the published document.
        pub fn expiration_in_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.expiration_in_days = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for expiration_in_days: {e}"
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
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the attachment when it exists already.
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
        /// Whether the sender has encrypted the file. Only information for the recipient.
        pub fn is_encrypted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_encrypted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_encrypted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference to the file.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InitializeCorrespondenceAttachment>
    for super::InitializeCorrespondenceAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializeCorrespondenceAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                checksum: value.checksum?,
                data_location_type: value.data_location_type?,
                display_name: value.display_name?,
                expiration_in_days: value.expiration_in_days?,
                file_name: value.file_name?,
                id: value.id?,
                is_encrypted: value.is_encrypted?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::InitializeCorrespondenceAttachment>
    for InitializeCorrespondenceAttachment {
        fn from(value: super::InitializeCorrespondenceAttachment) -> Self {
            Self {
                checksum: Ok(value.checksum),
                data_location_type: Ok(value.data_location_type),
                display_name: Ok(value.display_name),
                expiration_in_days: Ok(value.expiration_in_days),
                file_name: Ok(value.file_name),
                id: Ok(value.id),
                is_encrypted: Ok(value.is_encrypted),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`InitializeCorrespondenceContent`](super::InitializeCorrespondenceContent).
    #[derive(Clone, Debug)]
    pub struct InitializeCorrespondenceContent {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::InitializeCorrespondenceAttachment>,
            >,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        message_body: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        message_summary: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        message_title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializeCorrespondenceContent {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                language: Ok(::std::default::Default::default()),
                message_body: Ok(::std::default::Default::default()),
                message_summary: Ok(::std::default::Default::default()),
                message_title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InitializeCorrespondenceContent {
        /// Files that come with the request. Together with `existingAttachments` 100 at most.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::InitializeCorrespondenceAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// `nb`, `nn` or `en`; `nb` when left out.
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
        /// Markdown, 30000 characters at most.
        pub fn message_body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_body = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_body: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short text for lists, 255 characters at most.
        pub fn message_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_summary = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_summary: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Plain text, 255 characters at most.
        pub fn message_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message_title = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message_title: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InitializeCorrespondenceContent>
    for super::InitializeCorrespondenceContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializeCorrespondenceContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                language: value.language?,
                message_body: value.message_body?,
                message_summary: value.message_summary?,
                message_title: value.message_title?,
            })
        }
    }
    impl ::std::convert::From<super::InitializeCorrespondenceContent>
    for InitializeCorrespondenceContent {
        fn from(value: super::InitializeCorrespondenceContent) -> Self {
            Self {
                attachments: Ok(value.attachments),
                language: Ok(value.language),
                message_body: Ok(value.message_body),
                message_summary: Ok(value.message_summary),
                message_title: Ok(value.message_title),
            }
        }
    }
    /// Builder of [`InitializeCorrespondenceNotification`](super::InitializeCorrespondenceNotification).
    #[derive(Clone, Debug)]
    pub struct InitializeCorrespondenceNotification {
        custom_notification_recipients: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CustomNotificationRecipient>,
            >,
            ::std::string::String,
        >,
        custom_recipient: ::std::result::Result<
            ::std::option::Option<super::NotificationRecipient>,
            ::std::string::String,
        >,
        custom_recipients: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationRecipient>>,
            ::std::string::String,
        >,
        email_body: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email_content_type: ::std::result::Result<
            ::std::option::Option<super::EmailContentType>,
            ::std::string::String,
        >,
        email_subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        notification_channel: ::std::result::Result<
            ::std::option::Option<super::NotificationChannel>,
            ::std::string::String,
        >,
        notification_template: ::std::result::Result<
            ::std::option::Option<super::NotificationTemplate>,
            ::std::string::String,
        >,
        override_registered_contact_information: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        reminder_email_body: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        reminder_email_content_type: ::std::result::Result<
            ::std::option::Option<super::EmailContentType>,
            ::std::string::String,
        >,
        reminder_email_subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        reminder_notification_channel: ::std::result::Result<
            ::std::option::Option<super::NotificationChannel>,
            ::std::string::String,
        >,
        reminder_sms_body: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        send_reminder: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sms_body: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializeCorrespondenceNotification {
        fn default() -> Self {
            Self {
                custom_notification_recipients: Ok(::std::default::Default::default()),
                custom_recipient: Ok(::std::default::Default::default()),
                custom_recipients: Ok(::std::default::Default::default()),
                email_body: Ok(::std::default::Default::default()),
                email_content_type: Ok(::std::default::Default::default()),
                email_subject: Ok(::std::default::Default::default()),
                notification_channel: Ok(::std::default::Default::default()),
                notification_template: Ok(::std::default::Default::default()),
                override_registered_contact_information: Ok(
                    ::std::default::Default::default(),
                ),
                reminder_email_body: Ok(::std::default::Default::default()),
                reminder_email_content_type: Ok(::std::default::Default::default()),
                reminder_email_subject: Ok(::std::default::Default::default()),
                reminder_notification_channel: Ok(::std::default::Default::default()),
                reminder_sms_body: Ok(::std::default::Default::default()),
                send_reminder: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
                sms_body: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InitializeCorrespondenceNotification {
        /// Obsolete: use `customRecipients`.
        pub fn custom_notification_recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CustomNotificationRecipient>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.custom_notification_recipients = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for custom_notification_recipients: {e}"
                    )
                });
            self
        }
        /// Obsolete: use `customRecipients`.
        pub fn custom_recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationRecipient>,
            T::Error: ::std::fmt::Display,
        {
            self.custom_recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for custom_recipient: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses, persons or organisations to notify. Only with a single recipient of the message (3017).
        pub fn custom_recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationRecipient>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.custom_recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for custom_recipients: {e}")
                });
            self
        }
        /// Text of the e-mail, 10,000 characters at most.
        pub fn email_body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_body = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_body: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How `emailBody` is to be read.
        pub fn email_content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailContentType>,
            T::Error: ::std::fmt::Display,
        {
            self.email_content_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for email_content_type: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Subject of the e-mail, 512 characters at most.
        pub fn email_subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_subject: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Channel of the notification; decides which texts are needed.
        pub fn notification_channel<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationChannel>,
            T::Error: ::std::fmt::Display,
        {
            self.notification_channel = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_channel: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `GenericAltinnMessage` has a ready text, `CustomMessage` uses the texts given here. May be left out.
        pub fn notification_template<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationTemplate>,
            T::Error: ::std::fmt::Display,
        {
            self.notification_template = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_template: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether `customRecipients` are notified instead of the recipient's registered contacts, not besides them.
        pub fn override_registered_contact_information<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.override_registered_contact_information = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for override_registered_contact_information: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the reminder, 10,000 characters at most.
        pub fn reminder_email_body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reminder_email_body = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for reminder_email_body: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How `reminderEmailBody` is to be read.
        pub fn reminder_email_content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailContentType>,
            T::Error: ::std::fmt::Display,
        {
            self.reminder_email_content_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for reminder_email_content_type: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Subject of the reminder, 512 characters at most.
        pub fn reminder_email_subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reminder_email_subject = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for reminder_email_subject: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Channel of the reminder; that of the notification when left out.
        pub fn reminder_notification_channel<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationChannel>,
            T::Error: ::std::fmt::Display,
        {
            self.reminder_notification_channel = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for reminder_notification_channel: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the reminder, 2144 characters at most.
        pub fn reminder_sms_body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reminder_sms_body = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reminder_sms_body: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Also send a reminder when the recipient has not opened or confirmed.
        pub fn send_reminder<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.send_reminder = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for send_reminder: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference to the notification.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the SMS, 2144 characters at most.
        pub fn sms_body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_body = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sms_body: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InitializeCorrespondenceNotification>
    for super::InitializeCorrespondenceNotification {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializeCorrespondenceNotification,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                custom_notification_recipients: value.custom_notification_recipients?,
                custom_recipient: value.custom_recipient?,
                custom_recipients: value.custom_recipients?,
                email_body: value.email_body?,
                email_content_type: value.email_content_type?,
                email_subject: value.email_subject?,
                notification_channel: value.notification_channel?,
                notification_template: value.notification_template?,
                override_registered_contact_information: value
                    .override_registered_contact_information?,
                reminder_email_body: value.reminder_email_body?,
                reminder_email_content_type: value.reminder_email_content_type?,
                reminder_email_subject: value.reminder_email_subject?,
                reminder_notification_channel: value.reminder_notification_channel?,
                reminder_sms_body: value.reminder_sms_body?,
                send_reminder: value.send_reminder?,
                senders_reference: value.senders_reference?,
                sms_body: value.sms_body?,
            })
        }
    }
    impl ::std::convert::From<super::InitializeCorrespondenceNotification>
    for InitializeCorrespondenceNotification {
        fn from(value: super::InitializeCorrespondenceNotification) -> Self {
            Self {
                custom_notification_recipients: Ok(value.custom_notification_recipients),
                custom_recipient: Ok(value.custom_recipient),
                custom_recipients: Ok(value.custom_recipients),
                email_body: Ok(value.email_body),
                email_content_type: Ok(value.email_content_type),
                email_subject: Ok(value.email_subject),
                notification_channel: Ok(value.notification_channel),
                notification_template: Ok(value.notification_template),
                override_registered_contact_information: Ok(
                    value.override_registered_contact_information,
                ),
                reminder_email_body: Ok(value.reminder_email_body),
                reminder_email_content_type: Ok(value.reminder_email_content_type),
                reminder_email_subject: Ok(value.reminder_email_subject),
                reminder_notification_channel: Ok(value.reminder_notification_channel),
                reminder_sms_body: Ok(value.reminder_sms_body),
                send_reminder: Ok(value.send_reminder),
                senders_reference: Ok(value.senders_reference),
                sms_body: Ok(value.sms_body),
            }
        }
    }
    /// Builder of [`InitializeCorrespondences`](super::InitializeCorrespondences).
    #[derive(Clone, Debug)]
    pub struct InitializeCorrespondences {
        correspondence: ::std::result::Result<
            super::InitializeCorrespondence,
            ::std::string::String,
        >,
        existing_attachments: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializeCorrespondences {
        fn default() -> Self {
            Self {
                correspondence: Err("no value supplied for correspondence".to_string()),
                existing_attachments: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                recipients: Err("no value supplied for recipients".to_string()),
            }
        }
    }
    impl InitializeCorrespondences {
        /// The message itself.
        pub fn correspondence<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InitializeCorrespondence>,
            T::Error: ::std::fmt::Display,
        {
            self.correspondence = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for correspondence: {e}")
                });
            self
        }
        /// Ids of shared attachments with status `Published`.
        pub fn existing_attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.existing_attachments = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for existing_attachments: {e}"
                    )
                });
            self
        }
        /// A key of your own that stops the message from being sent twice. Only with a single recipient.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Up to 500, each `urn:altinn:organization:identifier-no:` with nine digits, `urn:altinn:person:identifier-no:` with eleven, or `0192:` with nine.
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
    }
    impl ::std::convert::TryFrom<InitializeCorrespondences>
    for super::InitializeCorrespondences {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializeCorrespondences,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                correspondence: value.correspondence?,
                existing_attachments: value.existing_attachments?,
                idempotent_key: value.idempotent_key?,
                recipients: value.recipients?,
            })
        }
    }
    impl ::std::convert::From<super::InitializeCorrespondences>
    for InitializeCorrespondences {
        fn from(value: super::InitializeCorrespondences) -> Self {
            Self {
                correspondence: Ok(value.correspondence),
                existing_attachments: Ok(value.existing_attachments),
                idempotent_key: Ok(value.idempotent_key),
                recipients: Ok(value.recipients),
            }
        }
    }
    /// Builder of [`InitializeCorrespondencesResponse`](super::InitializeCorrespondencesResponse).
    #[derive(Clone, Debug)]
    pub struct InitializeCorrespondencesResponse {
        attachment_ids: ::std::result::Result<
            ::std::vec::Vec<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        correspondences: ::std::result::Result<
            ::std::vec::Vec<super::InitializedCorrespondence>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializeCorrespondencesResponse {
        fn default() -> Self {
            Self {
                attachment_ids: Err("no value supplied for attachment_ids".to_string()),
                correspondences: Err("no value supplied for correspondences".to_string()),
            }
        }
    }
    impl InitializeCorrespondencesResponse {
        /// Ids of all attachments of the message.
        pub fn attachment_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
            T::Error: ::std::fmt::Display,
        {
            self.attachment_ids = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachment_ids: {e}")
                });
            self
        }
        /// One entry for each recipient.
        pub fn correspondences<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::InitializedCorrespondence>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.correspondences = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for correspondences: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InitializeCorrespondencesResponse>
    for super::InitializeCorrespondencesResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializeCorrespondencesResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachment_ids: value.attachment_ids?,
                correspondences: value.correspondences?,
            })
        }
    }
    impl ::std::convert::From<super::InitializeCorrespondencesResponse>
    for InitializeCorrespondencesResponse {
        fn from(value: super::InitializeCorrespondencesResponse) -> Self {
            Self {
                attachment_ids: Ok(value.attachment_ids),
                correspondences: Ok(value.correspondences),
            }
        }
    }
    /// Builder of [`InitializedCorrespondence`](super::InitializedCorrespondence).
    #[derive(Clone, Debug)]
    pub struct InitializedCorrespondence {
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        notifications: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::InitializedNotification>>,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<::std::string::String, ::std::string::String>,
        status: ::std::result::Result<
            super::CorrespondenceStatus,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializedCorrespondence {
        fn default() -> Self {
            Self {
                correspondence_id: Err(
                    "no value supplied for correspondence_id".to_string(),
                ),
                notifications: Ok(::std::default::Default::default()),
                recipient: Err("no value supplied for recipient".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl InitializedCorrespondence {
        /// Id to follow it with.
        pub fn correspondence_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for correspondence_id: {e}")
                });
            self
        }
        /// The notifications that were ordered.
        pub fn notifications<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::InitializedNotification>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.notifications = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notifications: {e}")
                });
            self
        }
        /// URN of the recipient.
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
        /// Its first status.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CorrespondenceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InitializedCorrespondence>
    for super::InitializedCorrespondence {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializedCorrespondence,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                correspondence_id: value.correspondence_id?,
                notifications: value.notifications?,
                recipient: value.recipient?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::InitializedCorrespondence>
    for InitializedCorrespondence {
        fn from(value: super::InitializedCorrespondence) -> Self {
            Self {
                correspondence_id: Ok(value.correspondence_id),
                notifications: Ok(value.notifications),
                recipient: Ok(value.recipient),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`InitializedNotification`](super::InitializedNotification).
    #[derive(Clone, Debug)]
    pub struct InitializedNotification {
        is_reminder: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        order_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::InitializedNotificationStatus,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InitializedNotification {
        fn default() -> Self {
            Self {
                is_reminder: Ok(::std::default::Default::default()),
                order_id: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl InitializedNotification {
        /// Whether it is the reminder.
        pub fn is_reminder<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_reminder = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_reminder: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the order in Altinn Notifications.
        pub fn order_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.order_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the order went well.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InitializedNotificationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<InitializedNotification>
    for super::InitializedNotification {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InitializedNotification,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_reminder: value.is_reminder?,
                order_id: value.order_id?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::InitializedNotification>
    for InitializedNotification {
        fn from(value: super::InitializedNotification) -> Self {
            Self {
                is_reminder: Ok(value.is_reminder),
                order_id: Ok(value.order_id),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`Notification`](super::Notification).
    #[derive(Clone, Debug)]
    pub struct Notification {
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        creator: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_reminder: ::std::result::Result<bool, ::std::string::String>,
        notification_channel: ::std::result::Result<
            super::NotificationChannel,
            ::std::string::String,
        >,
        notification_status_details: ::std::result::Result<
            ::std::option::Option<super::NotificationStatusDetails>,
            ::std::string::String,
        >,
        processing_status: ::std::result::Result<
            ::std::option::Option<super::NotificationProcessStatus>,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Notification {
        fn default() -> Self {
            Self {
                created: Err("no value supplied for created".to_string()),
                creator: Err("no value supplied for creator".to_string()),
                id: Err("no value supplied for id".to_string()),
                ignore_reservation: Ok(::std::default::Default::default()),
                is_reminder: Err("no value supplied for is_reminder".to_string()),
                notification_channel: Err(
                    "no value supplied for notification_channel".to_string(),
                ),
                notification_status_details: Ok(::std::default::Default::default()),
                processing_status: Ok(::std::default::Default::default()),
                requested_send_time: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Notification {
        /// When it was ordered.
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
        /// Short name of the organisation behind the order.
        pub fn creator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.creator = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for creator: {e}")
                });
            self
        }
        /// Id of the order in Altinn Notifications.
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
        /// Whether reservations are overridden.
        pub fn ignore_reservation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.ignore_reservation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for ignore_reservation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it is the reminder.
        pub fn is_reminder<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_reminder = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_reminder: {e}")
                });
            self
        }
        /// `notificationChannel`
        pub fn notification_channel<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationChannel>,
            T::Error: ::std::fmt::Display,
        {
            self.notification_channel = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_channel: {e}"
                    )
                });
            self
        }
        /// The single e-mails and SMS.
        pub fn notification_status_details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationStatusDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.notification_status_details = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_status_details: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How far the order has come.
        pub fn processing_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationProcessStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.processing_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for processing_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Earliest time of sending.
        pub fn requested_send_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.requested_send_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requested_send_time: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The resource of the correspondence.
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
        /// Your own reference to it.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Notification> for super::Notification {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Notification,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created: value.created?,
                creator: value.creator?,
                id: value.id?,
                ignore_reservation: value.ignore_reservation?,
                is_reminder: value.is_reminder?,
                notification_channel: value.notification_channel?,
                notification_status_details: value.notification_status_details?,
                processing_status: value.processing_status?,
                requested_send_time: value.requested_send_time?,
                resource_id: value.resource_id?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::Notification> for Notification {
        fn from(value: super::Notification) -> Self {
            Self {
                created: Ok(value.created),
                creator: Ok(value.creator),
                id: Ok(value.id),
                ignore_reservation: Ok(value.ignore_reservation),
                is_reminder: Ok(value.is_reminder),
                notification_channel: Ok(value.notification_channel),
                notification_status_details: Ok(value.notification_status_details),
                processing_status: Ok(value.processing_status),
                requested_send_time: Ok(value.requested_send_time),
                resource_id: Ok(value.resource_id),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`NotificationDetails`](super::NotificationDetails).
    #[derive(Clone, Debug)]
    pub struct NotificationDetails {
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<
            super::NotificationRecipient,
            ::std::string::String,
        >,
        send_status: ::std::result::Result<
            super::NotificationStatus,
            ::std::string::String,
        >,
        succeeded: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for NotificationDetails {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                recipient: Err("no value supplied for recipient".to_string()),
                send_status: Err("no value supplied for send_status".to_string()),
                succeeded: Err("no value supplied for succeeded".to_string()),
            }
        }
    }
    impl NotificationDetails {
        /// Id of the message.
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
        /// Who it went to.
        pub fn recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationRecipient>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient: {e}")
                });
            self
        }
        /// Latest status.
        pub fn send_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.send_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for send_status: {e}")
                });
            self
        }
        /// Whether it was sent.
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
    impl ::std::convert::TryFrom<NotificationDetails> for super::NotificationDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                recipient: value.recipient?,
                send_status: value.send_status?,
                succeeded: value.succeeded?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationDetails> for NotificationDetails {
        fn from(value: super::NotificationDetails) -> Self {
            Self {
                id: Ok(value.id),
                recipient: Ok(value.recipient),
                send_status: Ok(value.send_status),
                succeeded: Ok(value.succeeded),
            }
        }
    }
    /// Builder of [`NotificationProcessStatus`](super::NotificationProcessStatus).
    #[derive(Clone, Debug)]
    pub struct NotificationProcessStatus {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_update: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for NotificationProcessStatus {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                last_update: Err("no value supplied for last_update".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl NotificationProcessStatus {
        /// The same in words.
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
        /// When it last changed.
        pub fn last_update<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_update = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_update: {e}")
                });
            self
        }
        /// Name of the status.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationProcessStatus>
    for super::NotificationProcessStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationProcessStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                last_update: value.last_update?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationProcessStatus>
    for NotificationProcessStatus {
        fn from(value: super::NotificationProcessStatus) -> Self {
            Self {
                description: Ok(value.description),
                last_update: Ok(value.last_update),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`NotificationRecipient`](super::NotificationRecipient).
    #[derive(Clone)]
    pub struct NotificationRecipient {
        email_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_reserved: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        mobile_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        national_identity_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for NotificationRecipient {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("NotificationRecipient")
                .field("email_address", &self.email_address)
                .field("is_reserved", &self.is_reserved)
                .field("mobile_number", &self.mobile_number)
                .field("national_identity_number", &::std::format_args!("(not shown)"))
                .field("organization_number", &self.organization_number)
                .finish()
        }
    }
    impl ::std::default::Default for NotificationRecipient {
        fn default() -> Self {
            Self {
                email_address: Ok(::std::default::Default::default()),
                is_reserved: Ok(::std::default::Default::default()),
                mobile_number: Ok(::std::default::Default::default()),
                national_identity_number: Ok(::std::default::Default::default()),
                organization_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationRecipient {
        /// `emailAddress`
        pub fn email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// In answers: reserved against digital communication.
        pub fn is_reserved<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_reserved = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_reserved: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// In E.164 form, digits with a leading `+`.
        pub fn mobile_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mobile_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mobile_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Eleven digits.
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
        /// Nine digits.
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
    }
    impl ::std::convert::TryFrom<NotificationRecipient>
    for super::NotificationRecipient {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationRecipient,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email_address: value.email_address?,
                is_reserved: value.is_reserved?,
                mobile_number: value.mobile_number?,
                national_identity_number: value.national_identity_number?,
                organization_number: value.organization_number?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationRecipient> for NotificationRecipient {
        fn from(value: super::NotificationRecipient) -> Self {
            Self {
                email_address: Ok(value.email_address),
                is_reserved: Ok(value.is_reserved),
                mobile_number: Ok(value.mobile_number),
                national_identity_number: Ok(value.national_identity_number),
                organization_number: Ok(value.organization_number),
            }
        }
    }
    /// Builder of [`NotificationStatus`](super::NotificationStatus).
    #[derive(Clone, Debug)]
    pub struct NotificationStatus {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_update: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for NotificationStatus {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                last_update: Err("no value supplied for last_update".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl NotificationStatus {
        /// The same in words.
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
        /// When it last changed.
        pub fn last_update<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_update = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_update: {e}")
                });
            self
        }
        /// Name of the status.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationStatus> for super::NotificationStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                last_update: value.last_update?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationStatus> for NotificationStatus {
        fn from(value: super::NotificationStatus) -> Self {
            Self {
                description: Ok(value.description),
                last_update: Ok(value.last_update),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`NotificationStatusDetails`](super::NotificationStatusDetails).
    #[derive(Clone, Debug)]
    pub struct NotificationStatusDetails {
        email: ::std::result::Result<
            ::std::option::Option<super::NotificationDetails>,
            ::std::string::String,
        >,
        emails: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationDetails>>,
            ::std::string::String,
        >,
        sms: ::std::result::Result<
            ::std::option::Option<super::NotificationDetails>,
            ::std::string::String,
        >,
        smses: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationDetails>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationStatusDetails {
        fn default() -> Self {
            Self {
                email: Ok(::std::default::Default::default()),
                emails: Ok(::std::default::Default::default()),
                sms: Ok(::std::default::Default::default()),
                smses: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationStatusDetails {
        /// The e-mail, where there is one only.
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// All e-mails.
        pub fn emails<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationDetails>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.emails = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for emails: {e}"));
            self
        }
        /// The SMS, where there is one only.
        pub fn sms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.sms = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sms: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// All SMS.
        pub fn smses<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationDetails>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.smses = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for smses: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationStatusDetails>
    for super::NotificationStatusDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationStatusDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email: value.email?,
                emails: value.emails?,
                sms: value.sms?,
                smses: value.smses?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationStatusDetails>
    for NotificationStatusDetails {
        fn from(value: super::NotificationStatusDetails) -> Self {
            Self {
                email: Ok(value.email),
                emails: Ok(value.emails),
                sms: Ok(value.sms),
                smses: Ok(value.smses),
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
        error_code: ::std::result::Result<
            ::std::option::Option<i32>,
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
                error_code: Ok(::std::default::Default::default()),
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
        /// `CORR-` and five digits.
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
        /// The documented number: 1xxx correspondence, 2xxx attachment, 3xxx notification, 4xxx access.
        pub fn error_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.error_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_code: {e}")
                })
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
        /// The kind of error in a few words; varies with the status.
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
        /// Address or URN of the kind of error; varies with the status.
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
                error_code: value.error_code?,
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
                error_code: Ok(value.error_code),
                instance: Ok(value.instance),
                status: Ok(value.status),
                title: Ok(value.title),
                trace_id: Ok(value.trace_id),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
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
        ("AttachmentDataLocationTypeExt", generator.subschema_for::<AttachmentDataLocationType>()),
        ("AttachmentDetailsExt", generator.subschema_for::<AttachmentDetails>()),
        ("AttachmentOverviewExt", generator.subschema_for::<AttachmentOverview>()),
        ("AttachmentStatusExt", generator.subschema_for::<AttachmentStatus>()),
        ("AttachmentStatusEvent", generator.subschema_for::<AttachmentStatusEvent>()),
        ("CorrespondenceAttachmentExt", generator.subschema_for::<CorrespondenceAttachment>()),
        ("CorrespondenceContentExt", generator.subschema_for::<CorrespondenceContent>()),
        ("CorrespondenceDetailsExt", generator.subschema_for::<CorrespondenceDetails>()),
        ("CorrespondencesExt", generator.subschema_for::<CorrespondenceIds>()),
        ("CorrespondenceNotificationOverview", generator.subschema_for::<CorrespondenceNotificationOverview>()),
        ("CorrespondenceOverviewExt", generator.subschema_for::<CorrespondenceOverview>()),
        ("CorrespondenceReplyOptionExt", generator.subschema_for::<CorrespondenceReplyOption>()),
        ("CorrespondenceStatusExt", generator.subschema_for::<CorrespondenceStatus>()),
        ("CorrespondenceStatusEventExt", generator.subschema_for::<CorrespondenceStatusEvent>()),
        ("CorrespondencesRoleType", generator.subschema_for::<CorrespondencesRoleType>()),
        ("CustomNotificationRecipientExt", generator.subschema_for::<CustomNotificationRecipient>()),
        ("DialogPortenSystemLabel", generator.subschema_for::<DialogPortenSystemLabel>()),
        ("EmailContentType", generator.subschema_for::<EmailContentType>()),
        ("ExternalReferenceExt", generator.subschema_for::<ExternalReference>()),
        ("ForwardCorrespondenceRequestExt", generator.subschema_for::<ForwardCorrespondenceRequest>()),
        ("InitializeAttachmentExt", generator.subschema_for::<InitializeAttachment>()),
        ("InitializeAttachmentDataLocationTypeExt", generator.subschema_for::<InitializeAttachmentDataLocationType>()),
        ("BaseCorrespondenceExt", generator.subschema_for::<InitializeCorrespondence>()),
        ("InitializeCorrespondenceAttachmentExt", generator.subschema_for::<InitializeCorrespondenceAttachment>()),
        ("InitializeCorrespondenceContentExt", generator.subschema_for::<InitializeCorrespondenceContent>()),
        ("InitializeCorrespondenceNotificationExt", generator.subschema_for::<InitializeCorrespondenceNotification>()),
        ("InitializeCorrespondencesExt", generator.subschema_for::<InitializeCorrespondences>()),
        ("InitializeCorrespondencesResponseExt", generator.subschema_for::<InitializeCorrespondencesResponse>()),
        ("InitializedCorrespondencesExt", generator.subschema_for::<InitializedCorrespondence>()),
        ("InitializedCorrespondencesNotificationsExt", generator.subschema_for::<InitializedNotification>()),
        ("InitializedNotificationStatusExt", generator.subschema_for::<InitializedNotificationStatus>()),
        ("NotificationExt", generator.subschema_for::<Notification>()),
        ("NotificationChannelExt", generator.subschema_for::<NotificationChannel>()),
        ("NotificationDetailsExt", generator.subschema_for::<NotificationDetails>()),
        ("NotificationProcessStatusExt", generator.subschema_for::<NotificationProcessStatus>()),
        ("NotificationRecipientExt", generator.subschema_for::<NotificationRecipient>()),
        ("NotificationStatusExt", generator.subschema_for::<NotificationStatus>()),
        ("NotificationStatusDetailsExt", generator.subschema_for::<NotificationStatusDetails>()),
        ("NotificationTemplateExt", generator.subschema_for::<NotificationTemplate>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("ReferenceTypeExt", generator.subschema_for::<ReferenceType>()),
    ]
}
