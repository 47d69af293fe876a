// Machine-written by `cargo xtask regenerate` from altinn-notifications-v1.json (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// The channel that a recipient of a shipment was reached through.
    pub enum DeliveryChannel: str {
        Sms = "SMS",
        Email = "Email",
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
    /// Which channel to use. `EmailPreferred` and `SmsPreferred` fall back to the other one when the recipient lacks contact information for the first; `EmailAndSms` uses both.
    pub enum NotificationChannel: str {
        Email = "Email",
        Sms = "Sms",
        EmailPreferred = "EmailPreferred",
        SmsPreferred = "SmsPreferred",
        EmailAndSms = "EmailAndSms",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Direction of sorting.
    pub enum OrderByDirection: str {
        Asc = "Asc",
        Desc = "Desc",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How far an order or a single message has come. `Order_` values are about the order, `SMS_` and `Email_` values about one message; everything with `_Failed` is final. `Order_Processed` means that everything was handed over and reports are awaited, `Order_Completed` that all reports are in. `Email_Succeeded` only means that the mail provider took it. Values are added now and then.
    pub enum ProcessingLifecycle: str {
        OrderRegistered = "Order_Registered",
        OrderProcessing = "Order_Processing",
        OrderCompleted = "Order_Completed",
        OrderSendConditionNotMet = "Order_SendConditionNotMet",
        OrderCancelled = "Order_Cancelled",
        OrderProcessed = "Order_Processed",
        SmsNew = "SMS_New",
        SmsSending = "SMS_Sending",
        SmsAccepted = "SMS_Accepted",
        SmsDelivered = "SMS_Delivered",
        SmsFailed = "SMS_Failed",
        SmsFailedInvalidRecipient = "SMS_Failed_InvalidRecipient",
        SmsFailedRecipientReserved = "SMS_Failed_RecipientReserved",
        SmsFailedBarredReceiver = "SMS_Failed_BarredReceiver",
        SmsFailedDeleted = "SMS_Failed_Deleted",
        SmsFailedExpired = "SMS_Failed_Expired",
        SmsFailedUndelivered = "SMS_Failed_Undelivered",
        SmsFailedRecipientNotIdentified = "SMS_Failed_RecipientNotIdentified",
        SmsFailedRejected = "SMS_Failed_Rejected",
        SmsFailedTtl = "SMS_Failed_TTL",
        EmailNew = "Email_New",
        EmailSending = "Email_Sending",
        EmailSucceeded = "Email_Succeeded",
        EmailDelivered = "Email_Delivered",
        EmailFailed = "Email_Failed",
        EmailFailedRecipientReserved = "Email_Failed_RecipientReserved",
        EmailFailedRecipientNotIdentified = "Email_Failed_RecipientNotIdentified",
        EmailFailedInvalidFormat = "Email_Failed_InvalidFormat",
        EmailFailedSuppressedRecipient = "Email_Failed_SuppressedRecipient",
        EmailFailedTransientError = "Email_Failed_TransientError",
        EmailFailedBounced = "Email_Failed_Bounced",
        EmailFailedFilteredSpam = "Email_Failed_FilteredSpam",
        EmailFailedQuarantined = "Email_Failed_Quarantined",
        EmailFailedTtl = "Email_Failed_TTL",
        EmailFailedInvalidSasUrl = "Email_Failed_InvalidSasUrl",
        EmailFailedPayloadTooLarge = "Email_Failed_PayloadTooLarge",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether contact information was found for all, some or none of the recipients.
    pub enum RecipientLookupStatus: str {
        Success = "Success",
        PartialSuccess = "PartialSuccess",
        Failed = "Failed",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `Daytime` holds messages back until between 09 and 17 Norwegian time, `Anytime` sends as soon as possible.
    pub enum SendingTimePolicy: str {
        Anytime = "Anytime",
        Daytime = "Daytime",
    } else Unknown
}

/// The common error body of Altinn, recognised by its `code`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AltinnProblemDetails {
    /// Stable error code, here `NOT-` and five digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What went wrong this time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
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
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AltinnProblemDetails {
    pub fn builder() -> builder::AltinnProblemDetails {
        ::std::default::Default::default()
    }
}
/// An e-mail with attachments.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ComposedEmailRequest {
    /// Asked right before sending: the e-mail is sent only if it answers so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "conditionEndpoint")]
    pub condition_endpoint: ::std::option::Option<::std::string::String>,
    /// The dialog that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogportenAssociation")]
    pub dialogporten_association: ::std::option::Option<DialogportenIdentifiers>,
    /// Your own id of this order; it makes a second attempt safe.
    #[serde(rename = "idempotencyId")]
    pub idempotency_id: ::std::string::String,
    /// Whom it goes to, and what is sent.
    pub recipient: RecipientComposedEmail,
    /// When to send it; at once when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Your own reference.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl ComposedEmailRequest {
    pub fn builder() -> builder::ComposedEmailRequest {
        ::std::default::Default::default()
    }
}
/// Subject, text and files of an e-mail.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ComposedEmailSendingOptions {
    /// The files, in their order.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<::std::vec::Vec<SasFileReference>>,
    /// Text of the e-mail.
    pub body: ::std::string::String,
    /// Plain text when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentType")]
    pub content_type: ::std::option::Option<EmailContentType>,
    /// Address shown as sender; an Altinn address when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderEmailAddress")]
    pub sender_email_address: ::std::option::Option<::std::string::String>,
    /// At any hour when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendingTimePolicy")]
    pub sending_time_policy: ::std::option::Option<SendingTimePolicy>,
    /// Subject line.
    pub subject: ::std::string::String,
}
impl ComposedEmailSendingOptions {
    pub fn builder() -> builder::ComposedEmailSendingOptions {
        ::std::default::Default::default()
    }
}
/// Ties an order to a dialog, so that the notification is logged there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DialogportenIdentifiers {
    /// Id of the dialog in Dialogporten.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogId")]
    pub dialog_id: ::std::option::Option<::std::string::String>,
    /// Id of a transmission within that dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "transmissionId")]
    pub transmission_id: ::std::option::Option<::std::string::String>,
}
impl DialogportenIdentifiers {
    pub fn builder() -> builder::DialogportenIdentifiers {
        ::std::default::Default::default()
    }
}
/// A version 1 order of e-mails.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct EmailNotificationOrderRequest {
    /// Text of the e-mail.
    pub body: ::std::string::String,
    /// Address that Altinn asks just before sending. It is called with a Maskinporten token and must answer 200 with `{"sendNotification": true}` or `false`; other statuses are tried again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "conditionEndpoint")]
    pub condition_endpoint: ::std::option::Option<::std::string::String>,
    /// Plain text when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentType")]
    pub content_type: ::std::option::Option<EmailContentType>,
    /// `true` also reaches people who have reserved themselves against digital communication in the contact register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Who gets it; each entry names one person, organisation or address.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<Recipient>,
    /// Earliest time to send. Needs an offset and must not lie in the past (version 1 forgives five minutes); left out means now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The action that such contacts must be allowed on the resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceAction")]
    pub resource_action: ::std::option::Option<::std::string::String>,
    /// A resource in the registry, `urn:altinn:resource:...`. Decides which contacts of an organisation may be notified.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Your own reference, for finding the order again. Not shown to the recipient.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Subject line.
    pub subject: ::std::string::String,
}
impl EmailNotificationOrderRequest {
    pub fn builder() -> builder::EmailNotificationOrderRequest {
        ::std::default::Default::default()
    }
}
/// Counts of the e-mails of an order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct EmailNotificationStatus {
    /// How many e-mails were made.
    pub generated: i32,
    /// Where the single e-mails are listed.
    pub links: NotificationResourceLinks,
    /// How many of them were sent.
    pub succeeded: i32,
}
impl EmailNotificationStatus {
    pub fn builder() -> builder::EmailNotificationStatus {
        ::std::default::Default::default()
    }
}
/// All e-mails of one version 1 order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct EmailNotificationSummary {
    /// How many e-mails were made.
    pub generated: i32,
    /// One entry for each e-mail.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub notifications: ::std::vec::Vec<EmailNotificationWithResult>,
    /// The order they were made from.
    #[serde(rename = "orderId")]
    pub order_id: ::altinn_runtime::Uuid,
    /// `sendersReference`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// How many of them were sent.
    pub succeeded: i32,
}
impl EmailNotificationSummary {
    pub fn builder() -> builder::EmailNotificationSummary {
        ::std::default::Default::default()
    }
}
/// One e-mail and what became of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct EmailNotificationWithResult {
    /// Id of the e-mail.
    pub id: ::altinn_runtime::Uuid,
    /// Who it went to.
    pub recipient: Recipient,
    /// Latest status with an explanation.
    #[serde(rename = "sendStatus")]
    pub send_status: Status,
    /// Whether it was sent.
    pub succeeded: bool,
}
impl EmailNotificationWithResult {
    pub fn builder() -> builder::EmailNotificationWithResult {
        ::std::default::Default::default()
    }
}
/// Text and settings of an e-mail.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct EmailSendingOptions {
    /// Text of the e-mail.
    pub body: ::std::string::String,
    /// Plain text when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentType")]
    pub content_type: ::std::option::Option<EmailContentType>,
    /// Address shown as sender; an Altinn address when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderEmailAddress")]
    pub sender_email_address: ::std::option::Option<::std::string::String>,
    /// At any hour when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendingTimePolicy")]
    pub sending_time_policy: ::std::option::Option<SendingTimePolicy>,
    /// Subject line.
    pub subject: ::std::string::String,
}
impl EmailSendingOptions {
    pub fn builder() -> builder::EmailSendingOptions {
        ::std::default::Default::default()
    }
}
/// Text of the e-mails of a version 1 order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct EmailTemplate {
    /// Text of the e-mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::string::String>,
    /// How the body is to be read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentType")]
    pub content_type: ::std::option::Option<EmailContentType>,
    /// Address shown as sender.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fromAddress")]
    pub from_address: ::std::option::Option<::std::string::String>,
    /// Subject line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
}
impl EmailTemplate {
    pub fn builder() -> builder::EmailTemplate {
        ::std::default::Default::default()
    }
}
/// Text of an instant e-mail.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantEmailContent {
    /// Text of the e-mail.
    pub body: ::std::string::String,
    /// Plain text when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentType")]
    pub content_type: ::std::option::Option<EmailContentType>,
    /// Address shown as sender; an Altinn address when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderEmailAddress")]
    pub sender_email_address: ::std::option::Option<::std::string::String>,
    /// Subject line.
    pub subject: ::std::string::String,
}
impl InstantEmailContent {
    pub fn builder() -> builder::InstantEmailContent {
        ::std::default::Default::default()
    }
}
/// The one recipient of an instant e-mail.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantEmailDetails {
    /// Where the e-mail goes.
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::string::String,
    /// What it says.
    #[serde(rename = "emailSettings")]
    pub email_settings: InstantEmailContent,
}
impl InstantEmailDetails {
    pub fn builder() -> builder::InstantEmailDetails {
        ::std::default::Default::default()
    }
}
/// An e-mail to be sent at once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantEmailNotificationOrderRequest {
    /// Chosen by you, unique within your organisation. A second order with the same value is not sent.
    #[serde(rename = "idempotencyId")]
    pub idempotency_id: ::std::string::String,
    /// Address and text.
    #[serde(rename = "recipientEmail")]
    pub recipient_email: InstantEmailDetails,
    /// Your own reference, for finding the order again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl InstantEmailNotificationOrderRequest {
    pub fn builder() -> builder::InstantEmailNotificationOrderRequest {
        ::std::default::Default::default()
    }
}
/// An SMS to be sent at once, older form.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantNotificationOrderRequest {
    /// Chosen by you, unique within your organisation. A second order with the same value is not sent.
    #[serde(rename = "idempotencyId")]
    pub idempotency_id: ::std::string::String,
    /// Wraps the SMS.
    pub recipient: InstantNotificationRecipient,
    /// Your own reference, for finding the order again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl InstantNotificationOrderRequest {
    pub fn builder() -> builder::InstantNotificationOrderRequest {
        ::std::default::Default::default()
    }
}
/// The ids of an instant order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstantNotificationOrderResponse {
    /// Holds the `shipmentId` to follow.
    pub notification: NotificationOrderChainShipment,
    /// Id of the order.
    #[serde(rename = "notificationOrderId")]
    pub notification_order_id: ::altinn_runtime::Uuid,
}
impl InstantNotificationOrderResponse {
    pub fn builder() -> builder::InstantNotificationOrderResponse {
        ::std::default::Default::default()
    }
}
/// Wrapper around the SMS of the older instant order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantNotificationRecipient {
    /// Number, text and time to live.
    #[serde(rename = "recipientSms")]
    pub recipient_sms: ShortMessageDeliveryDetails,
}
impl InstantNotificationRecipient {
    pub fn builder() -> builder::InstantNotificationRecipient {
        ::std::default::Default::default()
    }
}
/// An SMS to be sent at once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantSmsNotificationOrderRequest {
    /// Chosen by you, unique within your organisation. A second order with the same value is not sent.
    #[serde(rename = "idempotencyId")]
    pub idempotency_id: ::std::string::String,
    /// Number, text and time to live.
    #[serde(rename = "recipientSms")]
    pub recipient_sms: ShortMessageDeliveryDetails,
    /// Your own reference, for finding the order again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl InstantSmsNotificationOrderRequest {
    pub fn builder() -> builder::InstantSmsNotificationOrderRequest {
        ::std::default::Default::default()
    }
}
/// A version 1 order as it was placed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationOrder {
    /// Address that is asked before sending, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "conditionEndpoint")]
    pub condition_endpoint: ::std::option::Option<::std::string::String>,
    /// When the order was registered.
    pub created: ::altinn_runtime::Timestamp,
    /// Short name of the organisation that ordered.
    pub creator: ::std::string::String,
    /// Present when the order can lead to e-mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailTemplate")]
    pub email_template: ::std::option::Option<EmailTemplate>,
    /// Id of the order.
    pub id: ::std::string::String,
    /// Whether reservations are overridden.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Where the order and its status are found.
    pub links: OrderResourceLinks,
    /// The channel that was asked for.
    #[serde(rename = "notificationChannel")]
    pub notification_channel: NotificationChannel,
    /// The recipients from the order.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<Recipient>,
    /// Earliest time to send.
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::altinn_runtime::Timestamp,
    /// Action on the resource that a recipient must be allowed to perform.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceAction")]
    pub resource_action: ::std::option::Option<::std::string::String>,
    /// The resource from the order, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// The reference from the order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Present when the order can lead to SMS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "smsTemplate")]
    pub sms_template: ::std::option::Option<SmsTemplate>,
}
impl NotificationOrder {
    pub fn builder() -> builder::NotificationOrder {
        ::std::default::Default::default()
    }
}
/// Ids of the notification and of its reminders.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationOrderChainReceipt {
    /// One entry for each reminder.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reminders: ::altinn_runtime::Optional<
        ::std::vec::Vec<NotificationOrderChainShipment>,
    >,
    /// The reference from the order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Id to follow the notification itself with.
    #[serde(rename = "shipmentId")]
    pub shipment_id: ::altinn_runtime::Uuid,
}
impl NotificationOrderChainReceipt {
    pub fn builder() -> builder::NotificationOrderChainReceipt {
        ::std::default::Default::default()
    }
}
/// An order for one recipient: a notification and the reminders after it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NotificationOrderChainRequest {
    /// Address that Altinn asks just before sending. It is called with a Maskinporten token and must answer 200 with `{"sendNotification": true}` or `false`; other statuses are tried again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "conditionEndpoint")]
    pub condition_endpoint: ::std::option::Option<::std::string::String>,
    /// The dialog that the notification is about, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogportenAssociation")]
    pub dialogporten_association: ::std::option::Option<DialogportenIdentifiers>,
    /// Chosen by you, unique within your organisation. A second order with the same value changes nothing.
    #[serde(rename = "idempotencyId")]
    pub idempotency_id: ::std::string::String,
    /// Exactly one kind of recipient.
    pub recipient: NotificationRecipient,
    /// Sent after the notification, each with its own condition.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reminders: ::altinn_runtime::Optional<::std::vec::Vec<NotificationReminder>>,
    /// Earliest time to send. Needs an offset and must not lie in the past (version 1 forgives five minutes); left out means now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Your own reference, for finding the order again. Not shown to the recipient.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl NotificationOrderChainRequest {
    pub fn builder() -> builder::NotificationOrderChainRequest {
        ::std::default::Default::default()
    }
}
/// The ids of an order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationOrderChainResponse {
    /// Ids of the sendings it leads to.
    pub notification: NotificationOrderChainReceipt,
    /// Id of the whole order with its reminders.
    #[serde(rename = "notificationOrderId")]
    pub notification_order_id: ::altinn_runtime::Uuid,
}
impl NotificationOrderChainResponse {
    pub fn builder() -> builder::NotificationOrderChainResponse {
        ::std::default::Default::default()
    }
}
/// Id of one sending.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationOrderChainShipment {
    /// The reference it was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Id to follow it with in `get_shipment` and in the feed.
    #[serde(rename = "shipmentId")]
    pub shipment_id: ::altinn_runtime::Uuid,
}
impl NotificationOrderChainShipment {
    pub fn builder() -> builder::NotificationOrderChainShipment {
        ::std::default::Default::default()
    }
}
/// The version 1 orders that a search found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationOrderList {
    /// Number of entries in `orders`.
    pub count: i32,
    /// `orders`
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub orders: ::std::vec::Vec<NotificationOrder>,
}
impl NotificationOrderList {
    pub fn builder() -> builder::NotificationOrderList {
        ::std::default::Default::default()
    }
}
/// A version 1 order that may use e-mail, SMS or both.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NotificationOrderRequest {
    /// Address that Altinn asks just before sending. It is called with a Maskinporten token and must answer 200 with `{"sendNotification": true}` or `false`; other statuses are tried again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "conditionEndpoint")]
    pub condition_endpoint: ::std::option::Option<::std::string::String>,
    /// Needed when the channel can be e-mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailTemplate")]
    pub email_template: ::std::option::Option<EmailTemplate>,
    /// `true` also reaches people who have reserved themselves against digital communication in the contact register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Decides which of the two templates must be present.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "notificationChannel")]
    pub notification_channel: ::std::option::Option<NotificationChannel>,
    /// Who gets it; each entry names one person, organisation or address.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<Recipient>,
    /// Earliest time to send. Needs an offset and must not lie in the past (version 1 forgives five minutes); left out means now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The action that such contacts must be allowed on the resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceAction")]
    pub resource_action: ::std::option::Option<::std::string::String>,
    /// A resource in the registry, `urn:altinn:resource:...`. Decides which contacts of an organisation may be notified.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Your own reference, for finding the order again. Not shown to the recipient.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Needed when the channel can be SMS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "smsTemplate")]
    pub sms_template: ::std::option::Option<SmsTemplate>,
}
impl NotificationOrderRequest {
    pub fn builder() -> builder::NotificationOrderRequest {
        ::std::default::Default::default()
    }
}
/// Receipt for a version 1 order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationOrderRequestResponse {
    /// Id to ask for the order with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orderId")]
    pub order_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether contact information was found. Absent when the recipients were given by address or number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "recipientLookup")]
    pub recipient_lookup: ::std::option::Option<RecipientLookupResult>,
}
impl NotificationOrderRequestResponse {
    pub fn builder() -> builder::NotificationOrderRequestResponse {
        ::std::default::Default::default()
    }
}
/// A version 1 order with its progress.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationOrderWithStatus {
    /// Address that is asked before sending, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "conditionEndpoint")]
    pub condition_endpoint: ::std::option::Option<::std::string::String>,
    /// When the order was registered.
    pub created: ::altinn_runtime::Timestamp,
    /// Short name of the organisation that ordered.
    pub creator: ::std::string::String,
    /// Id of the order.
    pub id: ::std::string::String,
    /// Whether reservations are overridden.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// The channel that was asked for.
    #[serde(rename = "notificationChannel")]
    pub notification_channel: NotificationChannel,
    /// Counts per channel, once messages have been made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "notificationsStatusSummary")]
    pub notifications_status_summary: ::std::option::Option<NotificationsStatusSummary>,
    /// How far the order has come.
    #[serde(rename = "processingStatus")]
    pub processing_status: Status,
    /// Earliest time to send.
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::altinn_runtime::Timestamp,
    /// Action on the resource that a recipient must be allowed to perform.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceAction")]
    pub resource_action: ::std::option::Option<::std::string::String>,
    /// The resource from the order, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// The reference from the order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl NotificationOrderWithStatus {
    pub fn builder() -> builder::NotificationOrderWithStatus {
        ::std::default::Default::default()
    }
}
/// The recipient. Exactly one member must be set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NotificationRecipient {
    /// An e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "recipientEmail")]
    pub recipient_email: ::std::option::Option<RecipientEmail>,
    /// An identity outside the national registers. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "recipientExternalIdentity")]
    pub recipient_external_identity: ::std::option::Option<RecipientExternalIdentity>,
    /// An organisation, looked up by its number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "recipientOrganization")]
    pub recipient_organization: ::std::option::Option<RecipientOrganization>,
    /// A person, looked up in the contact register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "recipientPerson")]
    pub recipient_person: ::std::option::Option<RecipientPerson>,
    /// A phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "recipientSms")]
    pub recipient_sms: ::std::option::Option<RecipientSms>,
}
impl NotificationRecipient {
    pub fn builder() -> builder::NotificationRecipient {
        ::std::default::Default::default()
    }
}
/// A follow-up to a notification. Set either `delayDays` or `requestedSendTime`, not both.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NotificationReminder {
    /// Address that is asked before the reminder is sent, as for the order; the usual way to stop a reminder that is no longer needed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "conditionEndpoint")]
    pub condition_endpoint: ::std::option::Option<::std::string::String>,
    /// Whole days after the notification, 1 or more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "delayDays")]
    pub delay_days: ::std::option::Option<i32>,
    /// Who gets it, normally the recipient of the order.
    pub recipient: NotificationRecipient,
    /// Earliest time to send, with an offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Your own reference for the reminder.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl NotificationReminder {
    pub fn builder() -> builder::NotificationReminder {
        ::std::default::Default::default()
    }
}
/// Link of a list of messages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationResourceLinks {
    /// Address of the list.
    #[serde(rename = "self")]
    pub self_: ::std::string::String,
}
impl NotificationResourceLinks {
    pub fn builder() -> builder::NotificationResourceLinks {
        ::std::default::Default::default()
    }
}
/// Counts for each channel; a channel that is not used is absent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationsStatusSummary {
    /// `email`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<EmailNotificationStatus>,
    /// `sms`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sms: ::std::option::Option<SmsNotificationStatus>,
}
impl NotificationsStatusSummary {
    pub fn builder() -> builder::NotificationsStatusSummary {
        ::std::default::Default::default()
    }
}
/// Links of a version 1 order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OrderResourceLinks {
    /// Address of the order.
    #[serde(rename = "self")]
    pub self_: ::std::string::String,
    /// Address of its status.
    pub status: ::std::string::String,
}
impl OrderResourceLinks {
    pub fn builder() -> builder::OrderResourceLinks {
        ::std::default::Default::default()
    }
}
/// A recipient of a version 1 order. Set an address or number, or one of the two identifiers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Recipient {
    /// `emailAddress`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::option::Option<::std::string::String>,
    /// In answers: the person has reserved themselves against digital communication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isReserved")]
    pub is_reserved: ::std::option::Option<bool>,
    /// With country code.
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
impl ::std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Recipient")
            .field("email_address", &self.email_address)
            .field("is_reserved", &self.is_reserved)
            .field("mobile_number", &self.mobile_number)
            .field("national_identity_number", &::std::format_args!("(not shown)"))
            .field("organization_number", &self.organization_number)
            .finish()
    }
}
impl Recipient {
    pub fn builder() -> builder::Recipient {
        ::std::default::Default::default()
    }
}
/// The address of an e-mail with attachments, and what is sent to it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RecipientComposedEmail {
    /// The address.
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::string::String,
    /// Subject, text and files.
    #[serde(rename = "emailSettings")]
    pub email_settings: ComposedEmailSendingOptions,
}
impl RecipientComposedEmail {
    pub fn builder() -> builder::RecipientComposedEmail {
        ::std::default::Default::default()
    }
}
/// What has become of a shipment for one recipient.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RecipientDelivery {
    /// The e-mail address, or the phone number with country code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination: ::std::option::Option<::std::string::String>,
    /// When the status last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: ::altinn_runtime::Timestamp,
    /// Where this message stands.
    pub status: ProcessingLifecycle,
    /// The channel. The published document leaves this member out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DeliveryChannel>,
}
impl RecipientDelivery {
    pub fn builder() -> builder::RecipientDelivery {
        ::std::default::Default::default()
    }
}
/// A recipient given by e-mail address.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RecipientEmail {
    /// Where the e-mail goes.
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::string::String,
    /// What it says.
    #[serde(rename = "emailSettings")]
    pub email_settings: EmailSendingOptions,
}
impl RecipientEmail {
    pub fn builder() -> builder::RecipientEmail {
        ::std::default::Default::default()
    }
}
/// A recipient that is identified by a URN. Newer than the published document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RecipientExternalIdentity {
    /// Decides which settings must be present.
    #[serde(rename = "channelSchema")]
    pub channel_schema: NotificationChannel,
    /// Needed when the channel can be e-mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailSettings")]
    pub email_settings: ::std::option::Option<EmailSendingOptions>,
    /// The identity, as a URN.
    #[serde(rename = "externalIdentity")]
    pub external_identity: ::std::string::String,
    /// The action to check on the resource; `read` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceAction")]
    pub resource_action: ::std::option::Option<::std::string::String>,
    /// `urn:altinn:resource:...`, used when the right of the recipients to be notified is checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Needed when the channel can be SMS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "smsSettings")]
    pub sms_settings: ::std::option::Option<SmsSendingOptions>,
}
impl RecipientExternalIdentity {
    pub fn builder() -> builder::RecipientExternalIdentity {
        ::std::default::Default::default()
    }
}
/// What the search for contact information gave.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RecipientLookupResult {
    /// Identity numbers of people with a reservation.
    #[serde(rename = "isReserved")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub is_reserved: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Numbers of people and organisations without contact information.
    #[serde(rename = "missingContact")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub missing_contact: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `status`
    pub status: RecipientLookupStatus,
}
impl RecipientLookupResult {
    pub fn builder() -> builder::RecipientLookupResult {
        ::std::default::Default::default()
    }
}
/// An organisation; its registered contacts get the notification.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RecipientOrganization {
    /// Decides which settings must be present.
    #[serde(rename = "channelSchema")]
    pub channel_schema: NotificationChannel,
    /// Needed when the channel can be e-mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailSettings")]
    pub email_settings: ::std::option::Option<EmailSendingOptions>,
    /// Nine digits.
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::string::String,
    /// The action to check on the resource; `read` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceAction")]
    pub resource_action: ::std::option::Option<::std::string::String>,
    /// `urn:altinn:resource:...`, used when the right of the recipients to be notified is checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Needed when the channel can be SMS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "smsSettings")]
    pub sms_settings: ::std::option::Option<SmsSendingOptions>,
}
impl RecipientOrganization {
    pub fn builder() -> builder::RecipientOrganization {
        ::std::default::Default::default()
    }
}
/// A person; the contact register says how to reach them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RecipientPerson {
    /// Decides which settings must be present.
    #[serde(rename = "channelSchema")]
    pub channel_schema: NotificationChannel,
    /// Needed when the channel can be e-mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailSettings")]
    pub email_settings: ::std::option::Option<EmailSendingOptions>,
    /// `true` also reaches somebody with a reservation against digital communication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Eleven digits.
    #[serde(rename = "nationalIdentityNumber")]
    pub national_identity_number: ::std::string::String,
    /// The action to check on the resource; `read` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceAction")]
    pub resource_action: ::std::option::Option<::std::string::String>,
    /// `urn:altinn:resource:...`, used when the right of the recipients to be notified is checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Needed when the channel can be SMS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "smsSettings")]
    pub sms_settings: ::std::option::Option<SmsSendingOptions>,
    /// `true` also uses contact information older than 18 months, which otherwise counts as missing. Newer than the published document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "useStaleContactInformation")]
    pub use_stale_contact_information: ::std::option::Option<bool>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for RecipientPerson {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RecipientPerson")
            .field("channel_schema", &self.channel_schema)
            .field("email_settings", &self.email_settings)
            .field("ignore_reservation", &self.ignore_reservation)
            .field("national_identity_number", &::std::format_args!("(not shown)"))
            .field("resource_action", &self.resource_action)
            .field("resource_id", &self.resource_id)
            .field("sms_settings", &self.sms_settings)
            .field("use_stale_contact_information", &self.use_stale_contact_information)
            .finish()
    }
}
impl RecipientPerson {
    pub fn builder() -> builder::RecipientPerson {
        ::std::default::Default::default()
    }
}
/// A recipient given by phone number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RecipientSms {
    /// With country code, for instance `+47` and eight digits.
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::string::String,
    /// What the message says.
    #[serde(rename = "smsSettings")]
    pub sms_settings: SmsSendingOptions,
}
impl RecipientSms {
    pub fn builder() -> builder::RecipientSms {
        ::std::default::Default::default()
    }
}
/// A file that is fetched when the e-mail is sent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SasFileReference {
    /// Name with its ending, without a path.
    pub filename: ::std::string::String,
    /// Media type of the file; only those that the server lists are taken.
    #[serde(rename = "mimeType")]
    pub mime_type: ::std::string::String,
    /// Address of the file in Azure Blob Storage over HTTPS, signed, with read access, valid until 15 minutes after the e-mail is sent.
    #[serde(rename = "sasUrl")]
    pub sas_url: ::std::string::String,
}
impl SasFileReference {
    pub fn builder() -> builder::SasFileReference {
        ::std::default::Default::default()
    }
}
/// One sending, a notification or a reminder, with its recipients.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Shipment {
    /// When the status last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: ::altinn_runtime::Timestamp,
    /// One entry for each address or number that is tried.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<RecipientDelivery>,
    /// The reference from the order or the reminder.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Id of this sending.
    #[serde(rename = "shipmentId")]
    pub shipment_id: ::altinn_runtime::Uuid,
    /// Where the sending as a whole stands.
    pub status: ProcessingLifecycle,
    /// What kind of sending it is, for instance `Notification` or `Reminder`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
impl Shipment {
    pub fn builder() -> builder::Shipment {
        ::std::default::Default::default()
    }
}
/// Text of an instant SMS.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ShortMessageContent {
    /// Text of the message.
    pub body: ::std::string::String,
    /// Number or name shown as sender; Altinn when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sender: ::std::option::Option<::std::string::String>,
}
impl ShortMessageContent {
    pub fn builder() -> builder::ShortMessageContent {
        ::std::default::Default::default()
    }
}
/// The one recipient of an instant SMS.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ShortMessageDeliveryDetails {
    /// With country code.
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::string::String,
    /// What the message says.
    #[serde(rename = "smsSettings")]
    pub sms_settings: ShortMessageContent,
    /// How long delivery may be attempted, 60 to 172800 seconds.
    #[serde(rename = "timeToLiveInSeconds")]
    pub time_to_live_in_seconds: i32,
}
impl ShortMessageDeliveryDetails {
    pub fn builder() -> builder::ShortMessageDeliveryDetails {
        ::std::default::Default::default()
    }
}
/// A version 1 order of SMS.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SmsNotificationOrderRequest {
    /// Text of the message.
    pub body: ::std::string::String,
    /// Address that Altinn asks just before sending. It is called with a Maskinporten token and must answer 200 with `{"sendNotification": true}` or `false`; other statuses are tried again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "conditionEndpoint")]
    pub condition_endpoint: ::std::option::Option<::std::string::String>,
    /// `true` also reaches people who have reserved themselves against digital communication in the contact register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ignoreReservation")]
    pub ignore_reservation: ::std::option::Option<bool>,
    /// Who gets it; each entry names one person, organisation or address.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<Recipient>,
    /// Earliest time to send. Needs an offset and must not lie in the past (version 1 forgives five minutes); left out means now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The action that such contacts must be allowed on the resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceAction")]
    pub resource_action: ::std::option::Option<::std::string::String>,
    /// A resource in the registry, `urn:altinn:resource:...`. Decides which contacts of an organisation may be notified.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Number or name shown as sender; Altinn when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderNumber")]
    pub sender_number: ::std::option::Option<::std::string::String>,
    /// Your own reference, for finding the order again. Not shown to the recipient.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
}
impl SmsNotificationOrderRequest {
    pub fn builder() -> builder::SmsNotificationOrderRequest {
        ::std::default::Default::default()
    }
}
/// Counts of the SMS of an order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SmsNotificationStatus {
    /// How many messages were made.
    pub generated: i32,
    /// Where the single messages are listed.
    pub links: NotificationResourceLinks,
    /// How many of them were sent.
    pub succeeded: i32,
}
impl SmsNotificationStatus {
    pub fn builder() -> builder::SmsNotificationStatus {
        ::std::default::Default::default()
    }
}
/// All SMS of one version 1 order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SmsNotificationSummary {
    /// How many messages were made.
    pub generated: i32,
    /// One entry for each message.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub notifications: ::std::vec::Vec<SmsNotificationWithResult>,
    /// The order they were made from.
    #[serde(rename = "orderId")]
    pub order_id: ::altinn_runtime::Uuid,
    /// `sendersReference`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// How many of them were sent.
    pub succeeded: i32,
}
impl SmsNotificationSummary {
    pub fn builder() -> builder::SmsNotificationSummary {
        ::std::default::Default::default()
    }
}
/// One SMS and what became of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SmsNotificationWithResult {
    /// Id of the message.
    pub id: ::altinn_runtime::Uuid,
    /// Who it went to.
    pub recipient: Recipient,
    /// Latest status with an explanation.
    #[serde(rename = "sendStatus")]
    pub send_status: Status,
    /// Whether it was sent.
    pub succeeded: bool,
}
impl SmsNotificationWithResult {
    pub fn builder() -> builder::SmsNotificationWithResult {
        ::std::default::Default::default()
    }
}
/// Text and settings of an SMS.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SmsSendingOptions {
    /// Text of the message.
    pub body: ::std::string::String,
    /// Number or name shown as sender; Altinn when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sender: ::std::option::Option<::std::string::String>,
    /// Daytime when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendingTimePolicy")]
    pub sending_time_policy: ::std::option::Option<SendingTimePolicy>,
}
impl SmsSendingOptions {
    pub fn builder() -> builder::SmsSendingOptions {
        ::std::default::Default::default()
    }
}
/// Text of the SMS of a version 1 order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SmsTemplate {
    /// Text of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::string::String>,
    /// Number or name shown as sender.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderNumber")]
    pub sender_number: ::std::option::Option<::std::string::String>,
}
impl SmsTemplate {
    pub fn builder() -> builder::SmsTemplate {
        ::std::default::Default::default()
    }
}
/// A status with an explanation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Status {
    /// The same in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: ::altinn_runtime::Timestamp,
    /// Name of the status.
    pub status: ::std::string::String,
}
impl Status {
    pub fn builder() -> builder::Status {
        ::std::default::Default::default()
    }
}
/// One change of status in the feed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct StatusFeed {
    /// When it changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: ::altinn_runtime::Timestamp,
    /// The recipients as they stood at that moment.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<StatusFeedRecipient>,
    /// The reference from the order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Place in the feed. Keep the highest one that you have handled.
    #[serde(rename = "sequenceNumber")]
    pub sequence_number: i64,
    /// The sending it is about.
    #[serde(rename = "shipmentId")]
    pub shipment_id: ::altinn_runtime::Uuid,
    /// What kind of sending it is, for instance `Notification` or `Reminder`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "shipmentType")]
    pub shipment_type: ::std::option::Option<::std::string::String>,
    /// The new status of the sending.
    pub status: ProcessingLifecycle,
}
impl StatusFeed {
    pub fn builder() -> builder::StatusFeed {
        ::std::default::Default::default()
    }
}
/// One recipient in an entry of the feed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct StatusFeedRecipient {
    /// The e-mail address, or the phone number with country code.
    pub destination: ::std::string::String,
    /// When it last changed.
    #[serde(rename = "lastUpdate")]
    pub last_update: ::altinn_runtime::Timestamp,
    /// Where this message stood.
    pub status: ProcessingLifecycle,
}
impl StatusFeedRecipient {
    pub fn builder() -> builder::StatusFeedRecipient {
        ::std::default::Default::default()
    }
}
/// The request did not pass validation; `errors` says which members.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ValidationProblemDetails {
    /// Further explanation, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Messages by member. Keys are C# property names or JSON paths such as `$.recipient.recipientSms`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub errors: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `instance`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// `status`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// `type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ValidationProblemDetails {
    pub fn builder() -> builder::ValidationProblemDetails {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
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
        /// Stable error code, here `NOT-` and five digits.
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
    /// Builder of [`ComposedEmailRequest`](super::ComposedEmailRequest).
    #[derive(Clone, Debug)]
    pub struct ComposedEmailRequest {
        condition_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        dialogporten_association: ::std::result::Result<
            ::std::option::Option<super::DialogportenIdentifiers>,
            ::std::string::String,
        >,
        idempotency_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<
            super::RecipientComposedEmail,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ComposedEmailRequest {
        fn default() -> Self {
            Self {
                condition_endpoint: Ok(::std::default::Default::default()),
                dialogporten_association: Ok(::std::default::Default::default()),
                idempotency_id: Err("no value supplied for idempotency_id".to_string()),
                recipient: Err("no value supplied for recipient".to_string()),
                requested_send_time: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ComposedEmailRequest {
        /// Asked right before sending: the e-mail is sent only if it answers so.
        pub fn condition_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.condition_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for condition_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The dialog that it belongs to.
        pub fn dialogporten_association<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogportenIdentifiers>,
            T::Error: ::std::fmt::Display,
        {
            self.dialogporten_association = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for dialogporten_association: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Your own id of this order; it makes a second attempt safe.
        pub fn idempotency_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_id: {e}")
                });
            self
        }
        /// Whom it goes to, and what is sent.
        pub fn recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientComposedEmail>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient: {e}")
                });
            self
        }
        /// When to send it; at once when left out.
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
        /// Your own reference.
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
    impl ::std::convert::TryFrom<ComposedEmailRequest> for super::ComposedEmailRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ComposedEmailRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                condition_endpoint: value.condition_endpoint?,
                dialogporten_association: value.dialogporten_association?,
                idempotency_id: value.idempotency_id?,
                recipient: value.recipient?,
                requested_send_time: value.requested_send_time?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::ComposedEmailRequest> for ComposedEmailRequest {
        fn from(value: super::ComposedEmailRequest) -> Self {
            Self {
                condition_endpoint: Ok(value.condition_endpoint),
                dialogporten_association: Ok(value.dialogporten_association),
                idempotency_id: Ok(value.idempotency_id),
                recipient: Ok(value.recipient),
                requested_send_time: Ok(value.requested_send_time),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`ComposedEmailSendingOptions`](super::ComposedEmailSendingOptions).
    #[derive(Clone, Debug)]
    pub struct ComposedEmailSendingOptions {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SasFileReference>>,
            ::std::string::String,
        >,
        body: ::std::result::Result<::std::string::String, ::std::string::String>,
        content_type: ::std::result::Result<
            ::std::option::Option<super::EmailContentType>,
            ::std::string::String,
        >,
        sender_email_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sending_time_policy: ::std::result::Result<
            ::std::option::Option<super::SendingTimePolicy>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ComposedEmailSendingOptions {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                body: Err("no value supplied for body".to_string()),
                content_type: Ok(::std::default::Default::default()),
                sender_email_address: Ok(::std::default::Default::default()),
                sending_time_policy: Ok(::std::default::Default::default()),
                subject: Err("no value supplied for subject".to_string()),
            }
        }
    }
    impl ComposedEmailSendingOptions {
        /// The files, in their order.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SasFileReference>>,
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
        /// Text of the e-mail.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"));
            self
        }
        /// Plain text when left out.
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailContentType>,
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
        /// Address shown as sender; an Altinn address when left out.
        pub fn sender_email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_email_address = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sender_email_address: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// At any hour when left out.
        pub fn sending_time_policy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SendingTimePolicy>,
            T::Error: ::std::fmt::Display,
        {
            self.sending_time_policy = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sending_time_policy: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Subject line.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
    impl ::std::convert::TryFrom<ComposedEmailSendingOptions>
    for super::ComposedEmailSendingOptions {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ComposedEmailSendingOptions,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                body: value.body?,
                content_type: value.content_type?,
                sender_email_address: value.sender_email_address?,
                sending_time_policy: value.sending_time_policy?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::ComposedEmailSendingOptions>
    for ComposedEmailSendingOptions {
        fn from(value: super::ComposedEmailSendingOptions) -> Self {
            Self {
                attachments: Ok(value.attachments),
                body: Ok(value.body),
                content_type: Ok(value.content_type),
                sender_email_address: Ok(value.sender_email_address),
                sending_time_policy: Ok(value.sending_time_policy),
                subject: Ok(value.subject),
            }
        }
    }
    /// Builder of [`DialogportenIdentifiers`](super::DialogportenIdentifiers).
    #[derive(Clone, Debug)]
    pub struct DialogportenIdentifiers {
        dialog_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogportenIdentifiers {
        fn default() -> Self {
            Self {
                dialog_id: Ok(::std::default::Default::default()),
                transmission_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogportenIdentifiers {
        /// Id of the dialog in Dialogporten.
        pub fn dialog_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dialog_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of a transmission within that dialog.
        pub fn transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmission_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogportenIdentifiers>
    for super::DialogportenIdentifiers {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogportenIdentifiers,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                dialog_id: value.dialog_id?,
                transmission_id: value.transmission_id?,
            })
        }
    }
    impl ::std::convert::From<super::DialogportenIdentifiers>
    for DialogportenIdentifiers {
        fn from(value: super::DialogportenIdentifiers) -> Self {
            Self {
                dialog_id: Ok(value.dialog_id),
                transmission_id: Ok(value.transmission_id),
            }
        }
    }
    /// Builder of [`EmailNotificationOrderRequest`](super::EmailNotificationOrderRequest).
    #[derive(Clone, Debug)]
    pub struct EmailNotificationOrderRequest {
        body: ::std::result::Result<::std::string::String, ::std::string::String>,
        condition_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content_type: ::std::result::Result<
            ::std::option::Option<super::EmailContentType>,
            ::std::string::String,
        >,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<super::Recipient>,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        resource_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
        subject: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for EmailNotificationOrderRequest {
        fn default() -> Self {
            Self {
                body: Err("no value supplied for body".to_string()),
                condition_endpoint: Ok(::std::default::Default::default()),
                content_type: Ok(::std::default::Default::default()),
                ignore_reservation: Ok(::std::default::Default::default()),
                recipients: Err("no value supplied for recipients".to_string()),
                requested_send_time: Ok(::std::default::Default::default()),
                resource_action: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
                subject: Err("no value supplied for subject".to_string()),
            }
        }
    }
    impl EmailNotificationOrderRequest {
        /// Text of the e-mail.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"));
            self
        }
        /// Address that Altinn asks just before sending. It is called with a Maskinporten token and must answer 200 with `{"sendNotification": true}` or `false`; other statuses are tried again.
        pub fn condition_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.condition_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for condition_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Plain text when left out.
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailContentType>,
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
        /// `true` also reaches people who have reserved themselves against digital communication in the contact register.
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
        /// Who gets it; each entry names one person, organisation or address.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Recipient>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// Earliest time to send. Needs an offset and must not lie in the past (version 1 forgives five minutes); left out means now.
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
        /// The action that such contacts must be allowed on the resource.
        pub fn resource_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A resource in the registry, `urn:altinn:resource:...`. Decides which contacts of an organisation may be notified.
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
        /// Your own reference, for finding the order again. Not shown to the recipient.
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
        /// Subject line.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
    impl ::std::convert::TryFrom<EmailNotificationOrderRequest>
    for super::EmailNotificationOrderRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmailNotificationOrderRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                condition_endpoint: value.condition_endpoint?,
                content_type: value.content_type?,
                ignore_reservation: value.ignore_reservation?,
                recipients: value.recipients?,
                requested_send_time: value.requested_send_time?,
                resource_action: value.resource_action?,
                resource_id: value.resource_id?,
                senders_reference: value.senders_reference?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::EmailNotificationOrderRequest>
    for EmailNotificationOrderRequest {
        fn from(value: super::EmailNotificationOrderRequest) -> Self {
            Self {
                body: Ok(value.body),
                condition_endpoint: Ok(value.condition_endpoint),
                content_type: Ok(value.content_type),
                ignore_reservation: Ok(value.ignore_reservation),
                recipients: Ok(value.recipients),
                requested_send_time: Ok(value.requested_send_time),
                resource_action: Ok(value.resource_action),
                resource_id: Ok(value.resource_id),
                senders_reference: Ok(value.senders_reference),
                subject: Ok(value.subject),
            }
        }
    }
    /// Builder of [`EmailNotificationStatus`](super::EmailNotificationStatus).
    #[derive(Clone, Debug)]
    pub struct EmailNotificationStatus {
        generated: ::std::result::Result<i32, ::std::string::String>,
        links: ::std::result::Result<
            super::NotificationResourceLinks,
            ::std::string::String,
        >,
        succeeded: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for EmailNotificationStatus {
        fn default() -> Self {
            Self {
                generated: Err("no value supplied for generated".to_string()),
                links: Err("no value supplied for links".to_string()),
                succeeded: Err("no value supplied for succeeded".to_string()),
            }
        }
    }
    impl EmailNotificationStatus {
        /// How many e-mails were made.
        pub fn generated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.generated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for generated: {e}")
                });
            self
        }
        /// Where the single e-mails are listed.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
        /// How many of them were sent.
        pub fn succeeded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
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
    impl ::std::convert::TryFrom<EmailNotificationStatus>
    for super::EmailNotificationStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmailNotificationStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                generated: value.generated?,
                links: value.links?,
                succeeded: value.succeeded?,
            })
        }
    }
    impl ::std::convert::From<super::EmailNotificationStatus>
    for EmailNotificationStatus {
        fn from(value: super::EmailNotificationStatus) -> Self {
            Self {
                generated: Ok(value.generated),
                links: Ok(value.links),
                succeeded: Ok(value.succeeded),
            }
        }
    }
    /// Builder of [`EmailNotificationSummary`](super::EmailNotificationSummary).
    #[derive(Clone, Debug)]
    pub struct EmailNotificationSummary {
        generated: ::std::result::Result<i32, ::std::string::String>,
        notifications: ::std::result::Result<
            ::std::vec::Vec<super::EmailNotificationWithResult>,
            ::std::string::String,
        >,
        order_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        succeeded: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for EmailNotificationSummary {
        fn default() -> Self {
            Self {
                generated: Err("no value supplied for generated".to_string()),
                notifications: Err("no value supplied for notifications".to_string()),
                order_id: Err("no value supplied for order_id".to_string()),
                senders_reference: Ok(::std::default::Default::default()),
                succeeded: Err("no value supplied for succeeded".to_string()),
            }
        }
    }
    impl EmailNotificationSummary {
        /// How many e-mails were made.
        pub fn generated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.generated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for generated: {e}")
                });
            self
        }
        /// One entry for each e-mail.
        pub fn notifications<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::EmailNotificationWithResult>,
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
        /// The order they were made from.
        pub fn order_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.order_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_id: {e}")
                });
            self
        }
        /// `sendersReference`
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
        /// How many of them were sent.
        pub fn succeeded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
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
    impl ::std::convert::TryFrom<EmailNotificationSummary>
    for super::EmailNotificationSummary {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmailNotificationSummary,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                generated: value.generated?,
                notifications: value.notifications?,
                order_id: value.order_id?,
                senders_reference: value.senders_reference?,
                succeeded: value.succeeded?,
            })
        }
    }
    impl ::std::convert::From<super::EmailNotificationSummary>
    for EmailNotificationSummary {
        fn from(value: super::EmailNotificationSummary) -> Self {
            Self {
                generated: Ok(value.generated),
                notifications: Ok(value.notifications),
                order_id: Ok(value.order_id),
                senders_reference: Ok(value.senders_reference),
                succeeded: Ok(value.succeeded),
            }
        }
    }
    /// Builder of [`EmailNotificationWithResult`](super::EmailNotificationWithResult).
    #[derive(Clone, Debug)]
    pub struct EmailNotificationWithResult {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        recipient: ::std::result::Result<super::Recipient, ::std::string::String>,
        send_status: ::std::result::Result<super::Status, ::std::string::String>,
        succeeded: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for EmailNotificationWithResult {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                recipient: Err("no value supplied for recipient".to_string()),
                send_status: Err("no value supplied for send_status".to_string()),
                succeeded: Err("no value supplied for succeeded".to_string()),
            }
        }
    }
    impl EmailNotificationWithResult {
        /// Id of the e-mail.
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
        /// Who it went to.
        pub fn recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Recipient>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient: {e}")
                });
            self
        }
        /// Latest status with an explanation.
        pub fn send_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Status>,
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
    impl ::std::convert::TryFrom<EmailNotificationWithResult>
    for super::EmailNotificationWithResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmailNotificationWithResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                recipient: value.recipient?,
                send_status: value.send_status?,
                succeeded: value.succeeded?,
            })
        }
    }
    impl ::std::convert::From<super::EmailNotificationWithResult>
    for EmailNotificationWithResult {
        fn from(value: super::EmailNotificationWithResult) -> Self {
            Self {
                id: Ok(value.id),
                recipient: Ok(value.recipient),
                send_status: Ok(value.send_status),
                succeeded: Ok(value.succeeded),
            }
        }
    }
    /// Builder of [`EmailSendingOptions`](super::EmailSendingOptions).
    #[derive(Clone, Debug)]
    pub struct EmailSendingOptions {
        body: ::std::result::Result<::std::string::String, ::std::string::String>,
        content_type: ::std::result::Result<
            ::std::option::Option<super::EmailContentType>,
            ::std::string::String,
        >,
        sender_email_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sending_time_policy: ::std::result::Result<
            ::std::option::Option<super::SendingTimePolicy>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for EmailSendingOptions {
        fn default() -> Self {
            Self {
                body: Err("no value supplied for body".to_string()),
                content_type: Ok(::std::default::Default::default()),
                sender_email_address: Ok(::std::default::Default::default()),
                sending_time_policy: Ok(::std::default::Default::default()),
                subject: Err("no value supplied for subject".to_string()),
            }
        }
    }
    impl EmailSendingOptions {
        /// Text of the e-mail.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"));
            self
        }
        /// Plain text when left out.
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailContentType>,
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
        /// Address shown as sender; an Altinn address when left out.
        pub fn sender_email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_email_address = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sender_email_address: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// At any hour when left out.
        pub fn sending_time_policy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SendingTimePolicy>,
            T::Error: ::std::fmt::Display,
        {
            self.sending_time_policy = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sending_time_policy: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Subject line.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
    impl ::std::convert::TryFrom<EmailSendingOptions> for super::EmailSendingOptions {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmailSendingOptions,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                content_type: value.content_type?,
                sender_email_address: value.sender_email_address?,
                sending_time_policy: value.sending_time_policy?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::EmailSendingOptions> for EmailSendingOptions {
        fn from(value: super::EmailSendingOptions) -> Self {
            Self {
                body: Ok(value.body),
                content_type: Ok(value.content_type),
                sender_email_address: Ok(value.sender_email_address),
                sending_time_policy: Ok(value.sending_time_policy),
                subject: Ok(value.subject),
            }
        }
    }
    /// Builder of [`EmailTemplate`](super::EmailTemplate).
    #[derive(Clone, Debug)]
    pub struct EmailTemplate {
        body: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content_type: ::std::result::Result<
            ::std::option::Option<super::EmailContentType>,
            ::std::string::String,
        >,
        from_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EmailTemplate {
        fn default() -> Self {
            Self {
                body: Ok(::std::default::Default::default()),
                content_type: Ok(::std::default::Default::default()),
                from_address: Ok(::std::default::Default::default()),
                subject: Ok(::std::default::Default::default()),
            }
        }
    }
    impl EmailTemplate {
        /// Text of the e-mail.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How the body is to be read.
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailContentType>,
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
        /// Address shown as sender.
        pub fn from_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for from_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Subject line.
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
    }
    impl ::std::convert::TryFrom<EmailTemplate> for super::EmailTemplate {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmailTemplate,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                content_type: value.content_type?,
                from_address: value.from_address?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::EmailTemplate> for EmailTemplate {
        fn from(value: super::EmailTemplate) -> Self {
            Self {
                body: Ok(value.body),
                content_type: Ok(value.content_type),
                from_address: Ok(value.from_address),
                subject: Ok(value.subject),
            }
        }
    }
    /// Builder of [`InstantEmailContent`](super::InstantEmailContent).
    #[derive(Clone, Debug)]
    pub struct InstantEmailContent {
        body: ::std::result::Result<::std::string::String, ::std::string::String>,
        content_type: ::std::result::Result<
            ::std::option::Option<super::EmailContentType>,
            ::std::string::String,
        >,
        sender_email_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for InstantEmailContent {
        fn default() -> Self {
            Self {
                body: Err("no value supplied for body".to_string()),
                content_type: Ok(::std::default::Default::default()),
                sender_email_address: Ok(::std::default::Default::default()),
                subject: Err("no value supplied for subject".to_string()),
            }
        }
    }
    impl InstantEmailContent {
        /// Text of the e-mail.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"));
            self
        }
        /// Plain text when left out.
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailContentType>,
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
        /// Address shown as sender; an Altinn address when left out.
        pub fn sender_email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_email_address = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sender_email_address: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Subject line.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
    impl ::std::convert::TryFrom<InstantEmailContent> for super::InstantEmailContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantEmailContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                content_type: value.content_type?,
                sender_email_address: value.sender_email_address?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::InstantEmailContent> for InstantEmailContent {
        fn from(value: super::InstantEmailContent) -> Self {
            Self {
                body: Ok(value.body),
                content_type: Ok(value.content_type),
                sender_email_address: Ok(value.sender_email_address),
                subject: Ok(value.subject),
            }
        }
    }
    /// Builder of [`InstantEmailDetails`](super::InstantEmailDetails).
    #[derive(Clone, Debug)]
    pub struct InstantEmailDetails {
        email_address: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        email_settings: ::std::result::Result<
            super::InstantEmailContent,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantEmailDetails {
        fn default() -> Self {
            Self {
                email_address: Err("no value supplied for email_address".to_string()),
                email_settings: Err("no value supplied for email_settings".to_string()),
            }
        }
    }
    impl InstantEmailDetails {
        /// Where the e-mail goes.
        pub fn email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_address: {e}")
                });
            self
        }
        /// What it says.
        pub fn email_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstantEmailContent>,
            T::Error: ::std::fmt::Display,
        {
            self.email_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_settings: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InstantEmailDetails> for super::InstantEmailDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantEmailDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email_address: value.email_address?,
                email_settings: value.email_settings?,
            })
        }
    }
    impl ::std::convert::From<super::InstantEmailDetails> for InstantEmailDetails {
        fn from(value: super::InstantEmailDetails) -> Self {
            Self {
                email_address: Ok(value.email_address),
                email_settings: Ok(value.email_settings),
            }
        }
    }
    /// Builder of [`InstantEmailNotificationOrderRequest`](super::InstantEmailNotificationOrderRequest).
    #[derive(Clone, Debug)]
    pub struct InstantEmailNotificationOrderRequest {
        idempotency_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        recipient_email: ::std::result::Result<
            super::InstantEmailDetails,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantEmailNotificationOrderRequest {
        fn default() -> Self {
            Self {
                idempotency_id: Err("no value supplied for idempotency_id".to_string()),
                recipient_email: Err(
                    "no value supplied for recipient_email".to_string(),
                ),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstantEmailNotificationOrderRequest {
        /// Chosen by you, unique within your organisation. A second order with the same value is not sent.
        pub fn idempotency_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_id: {e}")
                });
            self
        }
        /// Address and text.
        pub fn recipient_email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstantEmailDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_email = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient_email: {e}")
                });
            self
        }
        /// Your own reference, for finding the order again.
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
    impl ::std::convert::TryFrom<InstantEmailNotificationOrderRequest>
    for super::InstantEmailNotificationOrderRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantEmailNotificationOrderRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                idempotency_id: value.idempotency_id?,
                recipient_email: value.recipient_email?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::InstantEmailNotificationOrderRequest>
    for InstantEmailNotificationOrderRequest {
        fn from(value: super::InstantEmailNotificationOrderRequest) -> Self {
            Self {
                idempotency_id: Ok(value.idempotency_id),
                recipient_email: Ok(value.recipient_email),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`InstantNotificationOrderRequest`](super::InstantNotificationOrderRequest).
    #[derive(Clone, Debug)]
    pub struct InstantNotificationOrderRequest {
        idempotency_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<
            super::InstantNotificationRecipient,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantNotificationOrderRequest {
        fn default() -> Self {
            Self {
                idempotency_id: Err("no value supplied for idempotency_id".to_string()),
                recipient: Err("no value supplied for recipient".to_string()),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstantNotificationOrderRequest {
        /// Chosen by you, unique within your organisation. A second order with the same value is not sent.
        pub fn idempotency_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_id: {e}")
                });
            self
        }
        /// Wraps the SMS.
        pub fn recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstantNotificationRecipient>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient: {e}")
                });
            self
        }
        /// Your own reference, for finding the order again.
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
    impl ::std::convert::TryFrom<InstantNotificationOrderRequest>
    for super::InstantNotificationOrderRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantNotificationOrderRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                idempotency_id: value.idempotency_id?,
                recipient: value.recipient?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::InstantNotificationOrderRequest>
    for InstantNotificationOrderRequest {
        fn from(value: super::InstantNotificationOrderRequest) -> Self {
            Self {
                idempotency_id: Ok(value.idempotency_id),
                recipient: Ok(value.recipient),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`InstantNotificationOrderResponse`](super::InstantNotificationOrderResponse).
    #[derive(Clone, Debug)]
    pub struct InstantNotificationOrderResponse {
        notification: ::std::result::Result<
            super::NotificationOrderChainShipment,
            ::std::string::String,
        >,
        notification_order_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantNotificationOrderResponse {
        fn default() -> Self {
            Self {
                notification: Err("no value supplied for notification".to_string()),
                notification_order_id: Err(
                    "no value supplied for notification_order_id".to_string(),
                ),
            }
        }
    }
    impl InstantNotificationOrderResponse {
        /// Holds the `shipmentId` to follow.
        pub fn notification<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationOrderChainShipment>,
            T::Error: ::std::fmt::Display,
        {
            self.notification = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notification: {e}")
                });
            self
        }
        /// Id of the order.
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
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InstantNotificationOrderResponse>
    for super::InstantNotificationOrderResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantNotificationOrderResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                notification: value.notification?,
                notification_order_id: value.notification_order_id?,
            })
        }
    }
    impl ::std::convert::From<super::InstantNotificationOrderResponse>
    for InstantNotificationOrderResponse {
        fn from(value: super::InstantNotificationOrderResponse) -> Self {
            Self {
                notification: Ok(value.notification),
                notification_order_id: Ok(value.notification_order_id),
            }
        }
    }
    /// Builder of [`InstantNotificationRecipient`](super::InstantNotificationRecipient).
    #[derive(Clone, Debug)]
    pub struct InstantNotificationRecipient {
        recipient_sms: ::std::result::Result<
            super::ShortMessageDeliveryDetails,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantNotificationRecipient {
        fn default() -> Self {
            Self {
                recipient_sms: Err("no value supplied for recipient_sms".to_string()),
            }
        }
    }
    impl InstantNotificationRecipient {
        /// Number, text and time to live.
        pub fn recipient_sms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ShortMessageDeliveryDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_sms = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient_sms: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InstantNotificationRecipient>
    for super::InstantNotificationRecipient {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantNotificationRecipient,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                recipient_sms: value.recipient_sms?,
            })
        }
    }
    impl ::std::convert::From<super::InstantNotificationRecipient>
    for InstantNotificationRecipient {
        fn from(value: super::InstantNotificationRecipient) -> Self {
            Self {
                recipient_sms: Ok(value.recipient_sms),
            }
        }
    }
    /// Builder of [`InstantSmsNotificationOrderRequest`](super::InstantSmsNotificationOrderRequest).
    #[derive(Clone, Debug)]
    pub struct InstantSmsNotificationOrderRequest {
        idempotency_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        recipient_sms: ::std::result::Result<
            super::ShortMessageDeliveryDetails,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantSmsNotificationOrderRequest {
        fn default() -> Self {
            Self {
                idempotency_id: Err("no value supplied for idempotency_id".to_string()),
                recipient_sms: Err("no value supplied for recipient_sms".to_string()),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstantSmsNotificationOrderRequest {
        /// Chosen by you, unique within your organisation. A second order with the same value is not sent.
        pub fn idempotency_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_id: {e}")
                });
            self
        }
        /// Number, text and time to live.
        pub fn recipient_sms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ShortMessageDeliveryDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_sms = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient_sms: {e}")
                });
            self
        }
        /// Your own reference, for finding the order again.
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
    impl ::std::convert::TryFrom<InstantSmsNotificationOrderRequest>
    for super::InstantSmsNotificationOrderRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantSmsNotificationOrderRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                idempotency_id: value.idempotency_id?,
                recipient_sms: value.recipient_sms?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::InstantSmsNotificationOrderRequest>
    for InstantSmsNotificationOrderRequest {
        fn from(value: super::InstantSmsNotificationOrderRequest) -> Self {
            Self {
                idempotency_id: Ok(value.idempotency_id),
                recipient_sms: Ok(value.recipient_sms),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`NotificationOrder`](super::NotificationOrder).
    #[derive(Clone, Debug)]
    pub struct NotificationOrder {
        condition_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        creator: ::std::result::Result<::std::string::String, ::std::string::String>,
        email_template: ::std::result::Result<
            ::std::option::Option<super::EmailTemplate>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::OrderResourceLinks, ::std::string::String>,
        notification_channel: ::std::result::Result<
            super::NotificationChannel,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<super::Recipient>,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        resource_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
        sms_template: ::std::result::Result<
            ::std::option::Option<super::SmsTemplate>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationOrder {
        fn default() -> Self {
            Self {
                condition_endpoint: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                creator: Err("no value supplied for creator".to_string()),
                email_template: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                ignore_reservation: Ok(::std::default::Default::default()),
                links: Err("no value supplied for links".to_string()),
                notification_channel: Err(
                    "no value supplied for notification_channel".to_string(),
                ),
                recipients: Err("no value supplied for recipients".to_string()),
                requested_send_time: Err(
                    "no value supplied for requested_send_time".to_string(),
                ),
                resource_action: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
                sms_template: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationOrder {
        /// Address that is asked before sending, if any.
        pub fn condition_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.condition_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for condition_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the order was registered.
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
        /// Short name of the organisation that ordered.
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
        /// Present when the order can lead to e-mail.
        pub fn email_template<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailTemplate>,
            T::Error: ::std::fmt::Display,
        {
            self.email_template = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_template: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the order.
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
        /// Where the order and its status are found.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OrderResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
        /// The channel that was asked for.
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
        /// The recipients from the order.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Recipient>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// Earliest time to send.
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
                });
            self
        }
        /// Action on the resource that a recipient must be allowed to perform.
        pub fn resource_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The resource from the order, if any.
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
        /// The reference from the order.
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
        /// Present when the order can lead to SMS.
        pub fn sms_template<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SmsTemplate>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_template = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sms_template: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationOrder> for super::NotificationOrder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                condition_endpoint: value.condition_endpoint?,
                created: value.created?,
                creator: value.creator?,
                email_template: value.email_template?,
                id: value.id?,
                ignore_reservation: value.ignore_reservation?,
                links: value.links?,
                notification_channel: value.notification_channel?,
                recipients: value.recipients?,
                requested_send_time: value.requested_send_time?,
                resource_action: value.resource_action?,
                resource_id: value.resource_id?,
                senders_reference: value.senders_reference?,
                sms_template: value.sms_template?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrder> for NotificationOrder {
        fn from(value: super::NotificationOrder) -> Self {
            Self {
                condition_endpoint: Ok(value.condition_endpoint),
                created: Ok(value.created),
                creator: Ok(value.creator),
                email_template: Ok(value.email_template),
                id: Ok(value.id),
                ignore_reservation: Ok(value.ignore_reservation),
                links: Ok(value.links),
                notification_channel: Ok(value.notification_channel),
                recipients: Ok(value.recipients),
                requested_send_time: Ok(value.requested_send_time),
                resource_action: Ok(value.resource_action),
                resource_id: Ok(value.resource_id),
                senders_reference: Ok(value.senders_reference),
                sms_template: Ok(value.sms_template),
            }
        }
    }
    /// Builder of [`NotificationOrderChainReceipt`](super::NotificationOrderChainReceipt).
    #[derive(Clone, Debug)]
    pub struct NotificationOrderChainReceipt {
        reminders: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::NotificationOrderChainShipment>,
            >,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        shipment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationOrderChainReceipt {
        fn default() -> Self {
            Self {
                reminders: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
                shipment_id: Err("no value supplied for shipment_id".to_string()),
            }
        }
    }
    impl NotificationOrderChainReceipt {
        /// One entry for each reminder.
        pub fn reminders<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::NotificationOrderChainShipment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reminders = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reminders: {e}")
                });
            self
        }
        /// The reference from the order.
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
        /// Id to follow the notification itself with.
        pub fn shipment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.shipment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for shipment_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationOrderChainReceipt>
    for super::NotificationOrderChainReceipt {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrderChainReceipt,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                reminders: value.reminders?,
                senders_reference: value.senders_reference?,
                shipment_id: value.shipment_id?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrderChainReceipt>
    for NotificationOrderChainReceipt {
        fn from(value: super::NotificationOrderChainReceipt) -> Self {
            Self {
                reminders: Ok(value.reminders),
                senders_reference: Ok(value.senders_reference),
                shipment_id: Ok(value.shipment_id),
            }
        }
    }
    /// Builder of [`NotificationOrderChainRequest`](super::NotificationOrderChainRequest).
    #[derive(Clone, Debug)]
    pub struct NotificationOrderChainRequest {
        condition_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        dialogporten_association: ::std::result::Result<
            ::std::option::Option<super::DialogportenIdentifiers>,
            ::std::string::String,
        >,
        idempotency_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<
            super::NotificationRecipient,
            ::std::string::String,
        >,
        reminders: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationReminder>>,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationOrderChainRequest {
        fn default() -> Self {
            Self {
                condition_endpoint: Ok(::std::default::Default::default()),
                dialogporten_association: Ok(::std::default::Default::default()),
                idempotency_id: Err("no value supplied for idempotency_id".to_string()),
                recipient: Err("no value supplied for recipient".to_string()),
                reminders: Ok(::std::default::Default::default()),
                requested_send_time: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationOrderChainRequest {
        /// Address that Altinn asks just before sending. It is called with a Maskinporten token and must answer 200 with `{"sendNotification": true}` or `false`; other statuses are tried again.
        pub fn condition_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.condition_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for condition_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The dialog that the notification is about, if any.
        pub fn dialogporten_association<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogportenIdentifiers>,
            T::Error: ::std::fmt::Display,
        {
            self.dialogporten_association = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for dialogporten_association: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Chosen by you, unique within your organisation. A second order with the same value changes nothing.
        pub fn idempotency_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotency_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotency_id: {e}")
                });
            self
        }
        /// Exactly one kind of recipient.
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
        /// Sent after the notification, each with its own condition.
        pub fn reminders<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationReminder>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reminders = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reminders: {e}")
                });
            self
        }
        /// Earliest time to send. Needs an offset and must not lie in the past (version 1 forgives five minutes); left out means now.
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
        /// Your own reference, for finding the order again. Not shown to the recipient.
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
    impl ::std::convert::TryFrom<NotificationOrderChainRequest>
    for super::NotificationOrderChainRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrderChainRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                condition_endpoint: value.condition_endpoint?,
                dialogporten_association: value.dialogporten_association?,
                idempotency_id: value.idempotency_id?,
                recipient: value.recipient?,
                reminders: value.reminders?,
                requested_send_time: value.requested_send_time?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrderChainRequest>
    for NotificationOrderChainRequest {
        fn from(value: super::NotificationOrderChainRequest) -> Self {
            Self {
                condition_endpoint: Ok(value.condition_endpoint),
                dialogporten_association: Ok(value.dialogporten_association),
                idempotency_id: Ok(value.idempotency_id),
                recipient: Ok(value.recipient),
                reminders: Ok(value.reminders),
                requested_send_time: Ok(value.requested_send_time),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`NotificationOrderChainResponse`](super::NotificationOrderChainResponse).
    #[derive(Clone, Debug)]
    pub struct NotificationOrderChainResponse {
        notification: ::std::result::Result<
            super::NotificationOrderChainReceipt,
            ::std::string::String,
        >,
        notification_order_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationOrderChainResponse {
        fn default() -> Self {
            Self {
                notification: Err("no value supplied for notification".to_string()),
                notification_order_id: Err(
                    "no value supplied for notification_order_id".to_string(),
                ),
            }
        }
    }
    impl NotificationOrderChainResponse {
        /// Ids of the sendings it leads to.
        pub fn notification<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationOrderChainReceipt>,
            T::Error: ::std::fmt::Display,
        {
            self.notification = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notification: {e}")
                });
            self
        }
        /// Id of the whole order with its reminders.
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
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationOrderChainResponse>
    for super::NotificationOrderChainResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrderChainResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                notification: value.notification?,
                notification_order_id: value.notification_order_id?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrderChainResponse>
    for NotificationOrderChainResponse {
        fn from(value: super::NotificationOrderChainResponse) -> Self {
            Self {
                notification: Ok(value.notification),
                notification_order_id: Ok(value.notification_order_id),
            }
        }
    }
    /// Builder of [`NotificationOrderChainShipment`](super::NotificationOrderChainShipment).
    #[derive(Clone, Debug)]
    pub struct NotificationOrderChainShipment {
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        shipment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationOrderChainShipment {
        fn default() -> Self {
            Self {
                senders_reference: Ok(::std::default::Default::default()),
                shipment_id: Err("no value supplied for shipment_id".to_string()),
            }
        }
    }
    impl NotificationOrderChainShipment {
        /// The reference it was given.
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
        /// Id to follow it with in `get_shipment` and in the feed.
        pub fn shipment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.shipment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for shipment_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationOrderChainShipment>
    for super::NotificationOrderChainShipment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrderChainShipment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                senders_reference: value.senders_reference?,
                shipment_id: value.shipment_id?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrderChainShipment>
    for NotificationOrderChainShipment {
        fn from(value: super::NotificationOrderChainShipment) -> Self {
            Self {
                senders_reference: Ok(value.senders_reference),
                shipment_id: Ok(value.shipment_id),
            }
        }
    }
    /// Builder of [`NotificationOrderList`](super::NotificationOrderList).
    #[derive(Clone, Debug)]
    pub struct NotificationOrderList {
        count: ::std::result::Result<i32, ::std::string::String>,
        orders: ::std::result::Result<
            ::std::vec::Vec<super::NotificationOrder>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationOrderList {
        fn default() -> Self {
            Self {
                count: Err("no value supplied for count".to_string()),
                orders: Err("no value supplied for orders".to_string()),
            }
        }
    }
    impl NotificationOrderList {
        /// Number of entries in `orders`.
        pub fn count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for count: {e}"));
            self
        }
        /// `orders`
        pub fn orders<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::NotificationOrder>>,
            T::Error: ::std::fmt::Display,
        {
            self.orders = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for orders: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationOrderList>
    for super::NotificationOrderList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrderList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                count: value.count?,
                orders: value.orders?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrderList> for NotificationOrderList {
        fn from(value: super::NotificationOrderList) -> Self {
            Self {
                count: Ok(value.count),
                orders: Ok(value.orders),
            }
        }
    }
    /// Builder of [`NotificationOrderRequest`](super::NotificationOrderRequest).
    #[derive(Clone, Debug)]
    pub struct NotificationOrderRequest {
        condition_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email_template: ::std::result::Result<
            ::std::option::Option<super::EmailTemplate>,
            ::std::string::String,
        >,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        notification_channel: ::std::result::Result<
            ::std::option::Option<super::NotificationChannel>,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<super::Recipient>,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        resource_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
        sms_template: ::std::result::Result<
            ::std::option::Option<super::SmsTemplate>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationOrderRequest {
        fn default() -> Self {
            Self {
                condition_endpoint: Ok(::std::default::Default::default()),
                email_template: Ok(::std::default::Default::default()),
                ignore_reservation: Ok(::std::default::Default::default()),
                notification_channel: Ok(::std::default::Default::default()),
                recipients: Err("no value supplied for recipients".to_string()),
                requested_send_time: Ok(::std::default::Default::default()),
                resource_action: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
                sms_template: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationOrderRequest {
        /// Address that Altinn asks just before sending. It is called with a Maskinporten token and must answer 200 with `{"sendNotification": true}` or `false`; other statuses are tried again.
        pub fn condition_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.condition_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for condition_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Needed when the channel can be e-mail.
        pub fn email_template<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailTemplate>,
            T::Error: ::std::fmt::Display,
        {
            self.email_template = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_template: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `true` also reaches people who have reserved themselves against digital communication in the contact register.
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
        /// Decides which of the two templates must be present.
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
        /// Who gets it; each entry names one person, organisation or address.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Recipient>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// Earliest time to send. Needs an offset and must not lie in the past (version 1 forgives five minutes); left out means now.
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
        /// The action that such contacts must be allowed on the resource.
        pub fn resource_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A resource in the registry, `urn:altinn:resource:...`. Decides which contacts of an organisation may be notified.
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
        /// Your own reference, for finding the order again. Not shown to the recipient.
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
        /// Needed when the channel can be SMS.
        pub fn sms_template<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SmsTemplate>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_template = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sms_template: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationOrderRequest>
    for super::NotificationOrderRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrderRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                condition_endpoint: value.condition_endpoint?,
                email_template: value.email_template?,
                ignore_reservation: value.ignore_reservation?,
                notification_channel: value.notification_channel?,
                recipients: value.recipients?,
                requested_send_time: value.requested_send_time?,
                resource_action: value.resource_action?,
                resource_id: value.resource_id?,
                senders_reference: value.senders_reference?,
                sms_template: value.sms_template?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrderRequest>
    for NotificationOrderRequest {
        fn from(value: super::NotificationOrderRequest) -> Self {
            Self {
                condition_endpoint: Ok(value.condition_endpoint),
                email_template: Ok(value.email_template),
                ignore_reservation: Ok(value.ignore_reservation),
                notification_channel: Ok(value.notification_channel),
                recipients: Ok(value.recipients),
                requested_send_time: Ok(value.requested_send_time),
                resource_action: Ok(value.resource_action),
                resource_id: Ok(value.resource_id),
                senders_reference: Ok(value.senders_reference),
                sms_template: Ok(value.sms_template),
            }
        }
    }
    /// Builder of [`NotificationOrderRequestResponse`](super::NotificationOrderRequestResponse).
    #[derive(Clone, Debug)]
    pub struct NotificationOrderRequestResponse {
        order_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        recipient_lookup: ::std::result::Result<
            ::std::option::Option<super::RecipientLookupResult>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationOrderRequestResponse {
        fn default() -> Self {
            Self {
                order_id: Ok(::std::default::Default::default()),
                recipient_lookup: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationOrderRequestResponse {
        /// Id to ask for the order with.
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
        /// Whether contact information was found. Absent when the recipients were given by address or number.
        pub fn recipient_lookup<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientLookupResult>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_lookup = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient_lookup: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationOrderRequestResponse>
    for super::NotificationOrderRequestResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrderRequestResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                order_id: value.order_id?,
                recipient_lookup: value.recipient_lookup?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrderRequestResponse>
    for NotificationOrderRequestResponse {
        fn from(value: super::NotificationOrderRequestResponse) -> Self {
            Self {
                order_id: Ok(value.order_id),
                recipient_lookup: Ok(value.recipient_lookup),
            }
        }
    }
    /// Builder of [`NotificationOrderWithStatus`](super::NotificationOrderWithStatus).
    #[derive(Clone, Debug)]
    pub struct NotificationOrderWithStatus {
        condition_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
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
        notification_channel: ::std::result::Result<
            super::NotificationChannel,
            ::std::string::String,
        >,
        notifications_status_summary: ::std::result::Result<
            ::std::option::Option<super::NotificationsStatusSummary>,
            ::std::string::String,
        >,
        processing_status: ::std::result::Result<super::Status, ::std::string::String>,
        requested_send_time: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        resource_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
    impl ::std::default::Default for NotificationOrderWithStatus {
        fn default() -> Self {
            Self {
                condition_endpoint: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                creator: Err("no value supplied for creator".to_string()),
                id: Err("no value supplied for id".to_string()),
                ignore_reservation: Ok(::std::default::Default::default()),
                notification_channel: Err(
                    "no value supplied for notification_channel".to_string(),
                ),
                notifications_status_summary: Ok(::std::default::Default::default()),
                processing_status: Err(
                    "no value supplied for processing_status".to_string(),
                ),
                requested_send_time: Err(
                    "no value supplied for requested_send_time".to_string(),
                ),
                resource_action: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationOrderWithStatus {
        /// Address that is asked before sending, if any.
        pub fn condition_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.condition_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for condition_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the order was registered.
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
        /// Short name of the organisation that ordered.
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
        /// Id of the order.
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
        /// The channel that was asked for.
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
        /// Counts per channel, once messages have been made.
        pub fn notifications_status_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationsStatusSummary>,
            T::Error: ::std::fmt::Display,
        {
            self.notifications_status_summary = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notifications_status_summary: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How far the order has come.
        pub fn processing_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Status>,
            T::Error: ::std::fmt::Display,
        {
            self.processing_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for processing_status: {e}")
                });
            self
        }
        /// Earliest time to send.
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
                });
            self
        }
        /// Action on the resource that a recipient must be allowed to perform.
        pub fn resource_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The resource from the order, if any.
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
        /// The reference from the order.
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
    impl ::std::convert::TryFrom<NotificationOrderWithStatus>
    for super::NotificationOrderWithStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationOrderWithStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                condition_endpoint: value.condition_endpoint?,
                created: value.created?,
                creator: value.creator?,
                id: value.id?,
                ignore_reservation: value.ignore_reservation?,
                notification_channel: value.notification_channel?,
                notifications_status_summary: value.notifications_status_summary?,
                processing_status: value.processing_status?,
                requested_send_time: value.requested_send_time?,
                resource_action: value.resource_action?,
                resource_id: value.resource_id?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationOrderWithStatus>
    for NotificationOrderWithStatus {
        fn from(value: super::NotificationOrderWithStatus) -> Self {
            Self {
                condition_endpoint: Ok(value.condition_endpoint),
                created: Ok(value.created),
                creator: Ok(value.creator),
                id: Ok(value.id),
                ignore_reservation: Ok(value.ignore_reservation),
                notification_channel: Ok(value.notification_channel),
                notifications_status_summary: Ok(value.notifications_status_summary),
                processing_status: Ok(value.processing_status),
                requested_send_time: Ok(value.requested_send_time),
                resource_action: Ok(value.resource_action),
                resource_id: Ok(value.resource_id),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`NotificationRecipient`](super::NotificationRecipient).
    #[derive(Clone, Debug)]
    pub struct NotificationRecipient {
        recipient_email: ::std::result::Result<
            ::std::option::Option<super::RecipientEmail>,
            ::std::string::String,
        >,
        recipient_external_identity: ::std::result::Result<
            ::std::option::Option<super::RecipientExternalIdentity>,
            ::std::string::String,
        >,
        recipient_organization: ::std::result::Result<
            ::std::option::Option<super::RecipientOrganization>,
            ::std::string::String,
        >,
        recipient_person: ::std::result::Result<
            ::std::option::Option<super::RecipientPerson>,
            ::std::string::String,
        >,
        recipient_sms: ::std::result::Result<
            ::std::option::Option<super::RecipientSms>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationRecipient {
        fn default() -> Self {
            Self {
                recipient_email: Ok(::std::default::Default::default()),
                recipient_external_identity: Ok(::std::default::Default::default()),
                recipient_organization: Ok(::std::default::Default::default()),
                recipient_person: Ok(::std::default::Default::default()),
                recipient_sms: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationRecipient {
        /// An e-mail address.
        pub fn recipient_email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientEmail>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_email = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient_email: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// An identity outside the national registers. Newer than the published document.
        pub fn recipient_external_identity<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientExternalIdentity>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_external_identity = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for recipient_external_identity: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// An organisation, looked up by its number.
        pub fn recipient_organization<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientOrganization>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_organization = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for recipient_organization: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A person, looked up in the contact register.
        pub fn recipient_person<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientPerson>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_person = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient_person: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A phone number.
        pub fn recipient_sms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientSms>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient_sms = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient_sms: {e}")
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
                recipient_email: value.recipient_email?,
                recipient_external_identity: value.recipient_external_identity?,
                recipient_organization: value.recipient_organization?,
                recipient_person: value.recipient_person?,
                recipient_sms: value.recipient_sms?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationRecipient> for NotificationRecipient {
        fn from(value: super::NotificationRecipient) -> Self {
            Self {
                recipient_email: Ok(value.recipient_email),
                recipient_external_identity: Ok(value.recipient_external_identity),
                recipient_organization: Ok(value.recipient_organization),
                recipient_person: Ok(value.recipient_person),
                recipient_sms: Ok(value.recipient_sms),
            }
        }
    }
    /// Builder of [`NotificationReminder`](super::NotificationReminder).
    #[derive(Clone, Debug)]
    pub struct NotificationReminder {
        condition_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        delay_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        recipient: ::std::result::Result<
            super::NotificationRecipient,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationReminder {
        fn default() -> Self {
            Self {
                condition_endpoint: Ok(::std::default::Default::default()),
                delay_days: Ok(::std::default::Default::default()),
                recipient: Err("no value supplied for recipient".to_string()),
                requested_send_time: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationReminder {
        /// Address that is asked before the reminder is sent, as for the order; the usual way to stop a reminder that is no longer needed.
        pub fn condition_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.condition_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for condition_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whole days after the notification, 1 or more.
        pub fn delay_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.delay_days = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delay_days: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who gets it, normally the recipient of the order.
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
        /// Earliest time to send, with an offset.
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
        /// Your own reference for the reminder.
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
    impl ::std::convert::TryFrom<NotificationReminder> for super::NotificationReminder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationReminder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                condition_endpoint: value.condition_endpoint?,
                delay_days: value.delay_days?,
                recipient: value.recipient?,
                requested_send_time: value.requested_send_time?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationReminder> for NotificationReminder {
        fn from(value: super::NotificationReminder) -> Self {
            Self {
                condition_endpoint: Ok(value.condition_endpoint),
                delay_days: Ok(value.delay_days),
                recipient: Ok(value.recipient),
                requested_send_time: Ok(value.requested_send_time),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`NotificationResourceLinks`](super::NotificationResourceLinks).
    #[derive(Clone, Debug)]
    pub struct NotificationResourceLinks {
        self_: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for NotificationResourceLinks {
        fn default() -> Self {
            Self {
                self_: Err("no value supplied for self_".to_string()),
            }
        }
    }
    impl NotificationResourceLinks {
        /// Address of the list.
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationResourceLinks>
    for super::NotificationResourceLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationResourceLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { self_: value.self_? })
        }
    }
    impl ::std::convert::From<super::NotificationResourceLinks>
    for NotificationResourceLinks {
        fn from(value: super::NotificationResourceLinks) -> Self {
            Self { self_: Ok(value.self_) }
        }
    }
    /// Builder of [`NotificationsStatusSummary`](super::NotificationsStatusSummary).
    #[derive(Clone, Debug)]
    pub struct NotificationsStatusSummary {
        email: ::std::result::Result<
            ::std::option::Option<super::EmailNotificationStatus>,
            ::std::string::String,
        >,
        sms: ::std::result::Result<
            ::std::option::Option<super::SmsNotificationStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationsStatusSummary {
        fn default() -> Self {
            Self {
                email: Ok(::std::default::Default::default()),
                sms: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationsStatusSummary {
        /// `email`
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailNotificationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `sms`
        pub fn sms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SmsNotificationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.sms = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sms: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationsStatusSummary>
    for super::NotificationsStatusSummary {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationsStatusSummary,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email: value.email?,
                sms: value.sms?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationsStatusSummary>
    for NotificationsStatusSummary {
        fn from(value: super::NotificationsStatusSummary) -> Self {
            Self {
                email: Ok(value.email),
                sms: Ok(value.sms),
            }
        }
    }
    /// Builder of [`OrderResourceLinks`](super::OrderResourceLinks).
    #[derive(Clone, Debug)]
    pub struct OrderResourceLinks {
        self_: ::std::result::Result<::std::string::String, ::std::string::String>,
        status: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for OrderResourceLinks {
        fn default() -> Self {
            Self {
                self_: Err("no value supplied for self_".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl OrderResourceLinks {
        /// Address of the order.
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"));
            self
        }
        /// Address of its status.
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
    impl ::std::convert::TryFrom<OrderResourceLinks> for super::OrderResourceLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrderResourceLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                self_: value.self_?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::OrderResourceLinks> for OrderResourceLinks {
        fn from(value: super::OrderResourceLinks) -> Self {
            Self {
                self_: Ok(value.self_),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`Recipient`](super::Recipient).
    #[derive(Clone)]
    pub struct Recipient {
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
    impl ::std::fmt::Debug for Recipient {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Recipient")
                .field("email_address", &self.email_address)
                .field("is_reserved", &self.is_reserved)
                .field("mobile_number", &self.mobile_number)
                .field("national_identity_number", &::std::format_args!("(not shown)"))
                .field("organization_number", &self.organization_number)
                .finish()
        }
    }
    impl ::std::default::Default for Recipient {
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
    impl Recipient {
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
        /// In answers: the person has reserved themselves against digital communication.
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
        /// With country code.
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
    impl ::std::convert::TryFrom<Recipient> for super::Recipient {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Recipient,
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
    impl ::std::convert::From<super::Recipient> for Recipient {
        fn from(value: super::Recipient) -> Self {
            Self {
                email_address: Ok(value.email_address),
                is_reserved: Ok(value.is_reserved),
                mobile_number: Ok(value.mobile_number),
                national_identity_number: Ok(value.national_identity_number),
                organization_number: Ok(value.organization_number),
            }
        }
    }
    /// Builder of [`RecipientComposedEmail`](super::RecipientComposedEmail).
    #[derive(Clone, Debug)]
    pub struct RecipientComposedEmail {
        email_address: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        email_settings: ::std::result::Result<
            super::ComposedEmailSendingOptions,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RecipientComposedEmail {
        fn default() -> Self {
            Self {
                email_address: Err("no value supplied for email_address".to_string()),
                email_settings: Err("no value supplied for email_settings".to_string()),
            }
        }
    }
    impl RecipientComposedEmail {
        /// The address.
        pub fn email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_address: {e}")
                });
            self
        }
        /// Subject, text and files.
        pub fn email_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ComposedEmailSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.email_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_settings: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientComposedEmail>
    for super::RecipientComposedEmail {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientComposedEmail,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email_address: value.email_address?,
                email_settings: value.email_settings?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientComposedEmail> for RecipientComposedEmail {
        fn from(value: super::RecipientComposedEmail) -> Self {
            Self {
                email_address: Ok(value.email_address),
                email_settings: Ok(value.email_settings),
            }
        }
    }
    /// Builder of [`RecipientDelivery`](super::RecipientDelivery).
    #[derive(Clone, Debug)]
    pub struct RecipientDelivery {
        destination: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_update: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::ProcessingLifecycle, ::std::string::String>,
        type_: ::std::result::Result<
            ::std::option::Option<super::DeliveryChannel>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RecipientDelivery {
        fn default() -> Self {
            Self {
                destination: Ok(::std::default::Default::default()),
                last_update: Err("no value supplied for last_update".to_string()),
                status: Err("no value supplied for status".to_string()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RecipientDelivery {
        /// The e-mail address, or the phone number with country code.
        pub fn destination<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.destination = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for destination: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the status last changed.
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
        /// Where this message stands.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessingLifecycle>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// The channel. The published document leaves this member out.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DeliveryChannel>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientDelivery> for super::RecipientDelivery {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientDelivery,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                destination: value.destination?,
                last_update: value.last_update?,
                status: value.status?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientDelivery> for RecipientDelivery {
        fn from(value: super::RecipientDelivery) -> Self {
            Self {
                destination: Ok(value.destination),
                last_update: Ok(value.last_update),
                status: Ok(value.status),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`RecipientEmail`](super::RecipientEmail).
    #[derive(Clone, Debug)]
    pub struct RecipientEmail {
        email_address: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        email_settings: ::std::result::Result<
            super::EmailSendingOptions,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RecipientEmail {
        fn default() -> Self {
            Self {
                email_address: Err("no value supplied for email_address".to_string()),
                email_settings: Err("no value supplied for email_settings".to_string()),
            }
        }
    }
    impl RecipientEmail {
        /// Where the e-mail goes.
        pub fn email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_address: {e}")
                });
            self
        }
        /// What it says.
        pub fn email_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.email_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_settings: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientEmail> for super::RecipientEmail {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientEmail,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email_address: value.email_address?,
                email_settings: value.email_settings?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientEmail> for RecipientEmail {
        fn from(value: super::RecipientEmail) -> Self {
            Self {
                email_address: Ok(value.email_address),
                email_settings: Ok(value.email_settings),
            }
        }
    }
    /// Builder of [`RecipientExternalIdentity`](super::RecipientExternalIdentity).
    #[derive(Clone, Debug)]
    pub struct RecipientExternalIdentity {
        channel_schema: ::std::result::Result<
            super::NotificationChannel,
            ::std::string::String,
        >,
        email_settings: ::std::result::Result<
            ::std::option::Option<super::EmailSendingOptions>,
            ::std::string::String,
        >,
        external_identity: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        resource_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sms_settings: ::std::result::Result<
            ::std::option::Option<super::SmsSendingOptions>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RecipientExternalIdentity {
        fn default() -> Self {
            Self {
                channel_schema: Err("no value supplied for channel_schema".to_string()),
                email_settings: Ok(::std::default::Default::default()),
                external_identity: Err(
                    "no value supplied for external_identity".to_string(),
                ),
                resource_action: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                sms_settings: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RecipientExternalIdentity {
        /// Decides which settings must be present.
        pub fn channel_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationChannel>,
            T::Error: ::std::fmt::Display,
        {
            self.channel_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for channel_schema: {e}")
                });
            self
        }
        /// Needed when the channel can be e-mail.
        pub fn email_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.email_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_settings: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The identity, as a URN.
        pub fn external_identity<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_identity = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_identity: {e}")
                });
            self
        }
        /// The action to check on the resource; `read` when left out.
        pub fn resource_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `urn:altinn:resource:...`, used when the right of the recipients to be notified is checked.
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
        /// Needed when the channel can be SMS.
        pub fn sms_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SmsSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sms_settings: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientExternalIdentity>
    for super::RecipientExternalIdentity {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientExternalIdentity,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                channel_schema: value.channel_schema?,
                email_settings: value.email_settings?,
                external_identity: value.external_identity?,
                resource_action: value.resource_action?,
                resource_id: value.resource_id?,
                sms_settings: value.sms_settings?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientExternalIdentity>
    for RecipientExternalIdentity {
        fn from(value: super::RecipientExternalIdentity) -> Self {
            Self {
                channel_schema: Ok(value.channel_schema),
                email_settings: Ok(value.email_settings),
                external_identity: Ok(value.external_identity),
                resource_action: Ok(value.resource_action),
                resource_id: Ok(value.resource_id),
                sms_settings: Ok(value.sms_settings),
            }
        }
    }
    /// Builder of [`RecipientLookupResult`](super::RecipientLookupResult).
    #[derive(Clone, Debug)]
    pub struct RecipientLookupResult {
        is_reserved: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        missing_contact: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            super::RecipientLookupStatus,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RecipientLookupResult {
        fn default() -> Self {
            Self {
                is_reserved: Ok(::std::default::Default::default()),
                missing_contact: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl RecipientLookupResult {
        /// Identity numbers of people with a reservation.
        pub fn is_reserved<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.is_reserved = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_reserved: {e}")
                });
            self
        }
        /// Numbers of people and organisations without contact information.
        pub fn missing_contact<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.missing_contact = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for missing_contact: {e}")
                });
            self
        }
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RecipientLookupStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientLookupResult>
    for super::RecipientLookupResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientLookupResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_reserved: value.is_reserved?,
                missing_contact: value.missing_contact?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientLookupResult> for RecipientLookupResult {
        fn from(value: super::RecipientLookupResult) -> Self {
            Self {
                is_reserved: Ok(value.is_reserved),
                missing_contact: Ok(value.missing_contact),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`RecipientOrganization`](super::RecipientOrganization).
    #[derive(Clone, Debug)]
    pub struct RecipientOrganization {
        channel_schema: ::std::result::Result<
            super::NotificationChannel,
            ::std::string::String,
        >,
        email_settings: ::std::result::Result<
            ::std::option::Option<super::EmailSendingOptions>,
            ::std::string::String,
        >,
        org_number: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sms_settings: ::std::result::Result<
            ::std::option::Option<super::SmsSendingOptions>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RecipientOrganization {
        fn default() -> Self {
            Self {
                channel_schema: Err("no value supplied for channel_schema".to_string()),
                email_settings: Ok(::std::default::Default::default()),
                org_number: Err("no value supplied for org_number".to_string()),
                resource_action: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                sms_settings: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RecipientOrganization {
        /// Decides which settings must be present.
        pub fn channel_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationChannel>,
            T::Error: ::std::fmt::Display,
        {
            self.channel_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for channel_schema: {e}")
                });
            self
        }
        /// Needed when the channel can be e-mail.
        pub fn email_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.email_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_settings: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Nine digits.
        pub fn org_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for org_number: {e}")
                });
            self
        }
        /// The action to check on the resource; `read` when left out.
        pub fn resource_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `urn:altinn:resource:...`, used when the right of the recipients to be notified is checked.
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
        /// Needed when the channel can be SMS.
        pub fn sms_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SmsSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sms_settings: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientOrganization>
    for super::RecipientOrganization {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientOrganization,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                channel_schema: value.channel_schema?,
                email_settings: value.email_settings?,
                org_number: value.org_number?,
                resource_action: value.resource_action?,
                resource_id: value.resource_id?,
                sms_settings: value.sms_settings?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientOrganization> for RecipientOrganization {
        fn from(value: super::RecipientOrganization) -> Self {
            Self {
                channel_schema: Ok(value.channel_schema),
                email_settings: Ok(value.email_settings),
                org_number: Ok(value.org_number),
                resource_action: Ok(value.resource_action),
                resource_id: Ok(value.resource_id),
                sms_settings: Ok(value.sms_settings),
            }
        }
    }
    /// Builder of [`RecipientPerson`](super::RecipientPerson).
    #[derive(Clone)]
    pub struct RecipientPerson {
        channel_schema: ::std::result::Result<
            super::NotificationChannel,
            ::std::string::String,
        >,
        email_settings: ::std::result::Result<
            ::std::option::Option<super::EmailSendingOptions>,
            ::std::string::String,
        >,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        national_identity_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        resource_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sms_settings: ::std::result::Result<
            ::std::option::Option<super::SmsSendingOptions>,
            ::std::string::String,
        >,
        use_stale_contact_information: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for RecipientPerson {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RecipientPerson")
                .field("channel_schema", &self.channel_schema)
                .field("email_settings", &self.email_settings)
                .field("ignore_reservation", &self.ignore_reservation)
                .field("national_identity_number", &::std::format_args!("(not shown)"))
                .field("resource_action", &self.resource_action)
                .field("resource_id", &self.resource_id)
                .field("sms_settings", &self.sms_settings)
                .field(
                    "use_stale_contact_information",
                    &self.use_stale_contact_information,
                )
                .finish()
        }
    }
    impl ::std::default::Default for RecipientPerson {
        fn default() -> Self {
            Self {
                channel_schema: Err("no value supplied for channel_schema".to_string()),
                email_settings: Ok(::std::default::Default::default()),
                ignore_reservation: Ok(::std::default::Default::default()),
                national_identity_number: Err(
                    "no value supplied for national_identity_number".to_string(),
                ),
                resource_action: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                sms_settings: Ok(::std::default::Default::default()),
                use_stale_contact_information: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RecipientPerson {
        /// Decides which settings must be present.
        pub fn channel_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationChannel>,
            T::Error: ::std::fmt::Display,
        {
            self.channel_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for channel_schema: {e}")
                });
            self
        }
        /// Needed when the channel can be e-mail.
        pub fn email_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EmailSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.email_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_settings: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `true` also reaches somebody with a reservation against digital communication.
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
                });
            self
        }
        /// The action to check on the resource; `read` when left out.
        pub fn resource_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `urn:altinn:resource:...`, used when the right of the recipients to be notified is checked.
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
        /// Needed when the channel can be SMS.
        pub fn sms_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SmsSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sms_settings: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `true` also uses contact information older than 18 months, which otherwise counts as missing. Newer than the published document.
        pub fn use_stale_contact_information<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.use_stale_contact_information = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for use_stale_contact_information: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientPerson> for super::RecipientPerson {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientPerson,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                channel_schema: value.channel_schema?,
                email_settings: value.email_settings?,
                ignore_reservation: value.ignore_reservation?,
                national_identity_number: value.national_identity_number?,
                resource_action: value.resource_action?,
                resource_id: value.resource_id?,
                sms_settings: value.sms_settings?,
                use_stale_contact_information: value.use_stale_contact_information?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientPerson> for RecipientPerson {
        fn from(value: super::RecipientPerson) -> Self {
            Self {
                channel_schema: Ok(value.channel_schema),
                email_settings: Ok(value.email_settings),
                ignore_reservation: Ok(value.ignore_reservation),
                national_identity_number: Ok(value.national_identity_number),
                resource_action: Ok(value.resource_action),
                resource_id: Ok(value.resource_id),
                sms_settings: Ok(value.sms_settings),
                use_stale_contact_information: Ok(value.use_stale_contact_information),
            }
        }
    }
    /// Builder of [`RecipientSms`](super::RecipientSms).
    #[derive(Clone, Debug)]
    pub struct RecipientSms {
        phone_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        sms_settings: ::std::result::Result<
            super::SmsSendingOptions,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RecipientSms {
        fn default() -> Self {
            Self {
                phone_number: Err("no value supplied for phone_number".to_string()),
                sms_settings: Err("no value supplied for sms_settings".to_string()),
            }
        }
    }
    impl RecipientSms {
        /// With country code, for instance `+47` and eight digits.
        pub fn phone_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.phone_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for phone_number: {e}")
                });
            self
        }
        /// What the message says.
        pub fn sms_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SmsSendingOptions>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sms_settings: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RecipientSms> for super::RecipientSms {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RecipientSms,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                phone_number: value.phone_number?,
                sms_settings: value.sms_settings?,
            })
        }
    }
    impl ::std::convert::From<super::RecipientSms> for RecipientSms {
        fn from(value: super::RecipientSms) -> Self {
            Self {
                phone_number: Ok(value.phone_number),
                sms_settings: Ok(value.sms_settings),
            }
        }
    }
    /// Builder of [`SasFileReference`](super::SasFileReference).
    #[derive(Clone, Debug)]
    pub struct SasFileReference {
        filename: ::std::result::Result<::std::string::String, ::std::string::String>,
        mime_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        sas_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for SasFileReference {
        fn default() -> Self {
            Self {
                filename: Err("no value supplied for filename".to_string()),
                mime_type: Err("no value supplied for mime_type".to_string()),
                sas_url: Err("no value supplied for sas_url".to_string()),
            }
        }
    }
    impl SasFileReference {
        /// Name with its ending, without a path.
        pub fn filename<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.filename = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for filename: {e}")
                });
            self
        }
        /// Media type of the file; only those that the server lists are taken.
        pub fn mime_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mime_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mime_type: {e}")
                });
            self
        }
        /// Address of the file in Azure Blob Storage over HTTPS, signed, with read access, valid until 15 minutes after the e-mail is sent.
        pub fn sas_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sas_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sas_url: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SasFileReference> for super::SasFileReference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SasFileReference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                filename: value.filename?,
                mime_type: value.mime_type?,
                sas_url: value.sas_url?,
            })
        }
    }
    impl ::std::convert::From<super::SasFileReference> for SasFileReference {
        fn from(value: super::SasFileReference) -> Self {
            Self {
                filename: Ok(value.filename),
                mime_type: Ok(value.mime_type),
                sas_url: Ok(value.sas_url),
            }
        }
    }
    /// Builder of [`Shipment`](super::Shipment).
    #[derive(Clone, Debug)]
    pub struct Shipment {
        last_update: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<super::RecipientDelivery>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        shipment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::ProcessingLifecycle, ::std::string::String>,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Shipment {
        fn default() -> Self {
            Self {
                last_update: Err("no value supplied for last_update".to_string()),
                recipients: Err("no value supplied for recipients".to_string()),
                senders_reference: Ok(::std::default::Default::default()),
                shipment_id: Err("no value supplied for shipment_id".to_string()),
                status: Err("no value supplied for status".to_string()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl Shipment {
        /// When the status last changed.
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
        /// One entry for each address or number that is tried.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RecipientDelivery>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// The reference from the order or the reminder.
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
        /// Id of this sending.
        pub fn shipment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.shipment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for shipment_id: {e}")
                });
            self
        }
        /// Where the sending as a whole stands.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessingLifecycle>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// What kind of sending it is, for instance `Notification` or `Reminder`.
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
    }
    impl ::std::convert::TryFrom<Shipment> for super::Shipment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Shipment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                last_update: value.last_update?,
                recipients: value.recipients?,
                senders_reference: value.senders_reference?,
                shipment_id: value.shipment_id?,
                status: value.status?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::Shipment> for Shipment {
        fn from(value: super::Shipment) -> Self {
            Self {
                last_update: Ok(value.last_update),
                recipients: Ok(value.recipients),
                senders_reference: Ok(value.senders_reference),
                shipment_id: Ok(value.shipment_id),
                status: Ok(value.status),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`ShortMessageContent`](super::ShortMessageContent).
    #[derive(Clone, Debug)]
    pub struct ShortMessageContent {
        body: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ShortMessageContent {
        fn default() -> Self {
            Self {
                body: Err("no value supplied for body".to_string()),
                sender: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ShortMessageContent {
        /// Text of the message.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"));
            self
        }
        /// Number or name shown as sender; Altinn when left out.
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
    }
    impl ::std::convert::TryFrom<ShortMessageContent> for super::ShortMessageContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ShortMessageContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                sender: value.sender?,
            })
        }
    }
    impl ::std::convert::From<super::ShortMessageContent> for ShortMessageContent {
        fn from(value: super::ShortMessageContent) -> Self {
            Self {
                body: Ok(value.body),
                sender: Ok(value.sender),
            }
        }
    }
    /// Builder of [`ShortMessageDeliveryDetails`](super::ShortMessageDeliveryDetails).
    #[derive(Clone, Debug)]
    pub struct ShortMessageDeliveryDetails {
        phone_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        sms_settings: ::std::result::Result<
            super::ShortMessageContent,
            ::std::string::String,
        >,
        time_to_live_in_seconds: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for ShortMessageDeliveryDetails {
        fn default() -> Self {
            Self {
                phone_number: Err("no value supplied for phone_number".to_string()),
                sms_settings: Err("no value supplied for sms_settings".to_string()),
                time_to_live_in_seconds: Err(
                    "no value supplied for time_to_live_in_seconds".to_string(),
                ),
            }
        }
    }
    impl ShortMessageDeliveryDetails {
        /// With country code.
        pub fn phone_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.phone_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for phone_number: {e}")
                });
            self
        }
        /// What the message says.
        pub fn sms_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ShortMessageContent>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sms_settings: {e}")
                });
            self
        }
        /// How long delivery may be attempted, 60 to 172800 seconds.
        pub fn time_to_live_in_seconds<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.time_to_live_in_seconds = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for time_to_live_in_seconds: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ShortMessageDeliveryDetails>
    for super::ShortMessageDeliveryDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ShortMessageDeliveryDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                phone_number: value.phone_number?,
                sms_settings: value.sms_settings?,
                time_to_live_in_seconds: value.time_to_live_in_seconds?,
            })
        }
    }
    impl ::std::convert::From<super::ShortMessageDeliveryDetails>
    for ShortMessageDeliveryDetails {
        fn from(value: super::ShortMessageDeliveryDetails) -> Self {
            Self {
                phone_number: Ok(value.phone_number),
                sms_settings: Ok(value.sms_settings),
                time_to_live_in_seconds: Ok(value.time_to_live_in_seconds),
            }
        }
    }
    /// Builder of [`SmsNotificationOrderRequest`](super::SmsNotificationOrderRequest).
    #[derive(Clone, Debug)]
    pub struct SmsNotificationOrderRequest {
        body: ::std::result::Result<::std::string::String, ::std::string::String>,
        condition_endpoint: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ignore_reservation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<super::Recipient>,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        resource_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sender_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SmsNotificationOrderRequest {
        fn default() -> Self {
            Self {
                body: Err("no value supplied for body".to_string()),
                condition_endpoint: Ok(::std::default::Default::default()),
                ignore_reservation: Ok(::std::default::Default::default()),
                recipients: Err("no value supplied for recipients".to_string()),
                requested_send_time: Ok(::std::default::Default::default()),
                resource_action: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
                sender_number: Ok(::std::default::Default::default()),
                senders_reference: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SmsNotificationOrderRequest {
        /// Text of the message.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"));
            self
        }
        /// Address that Altinn asks just before sending. It is called with a Maskinporten token and must answer 200 with `{"sendNotification": true}` or `false`; other statuses are tried again.
        pub fn condition_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.condition_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for condition_endpoint: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `true` also reaches people who have reserved themselves against digital communication in the contact register.
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
        /// Who gets it; each entry names one person, organisation or address.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Recipient>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// Earliest time to send. Needs an offset and must not lie in the past (version 1 forgives five minutes); left out means now.
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
        /// The action that such contacts must be allowed on the resource.
        pub fn resource_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A resource in the registry, `urn:altinn:resource:...`. Decides which contacts of an organisation may be notified.
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
        /// Number or name shown as sender; Altinn when left out.
        pub fn sender_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sender_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Your own reference, for finding the order again. Not shown to the recipient.
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
    impl ::std::convert::TryFrom<SmsNotificationOrderRequest>
    for super::SmsNotificationOrderRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SmsNotificationOrderRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                condition_endpoint: value.condition_endpoint?,
                ignore_reservation: value.ignore_reservation?,
                recipients: value.recipients?,
                requested_send_time: value.requested_send_time?,
                resource_action: value.resource_action?,
                resource_id: value.resource_id?,
                sender_number: value.sender_number?,
                senders_reference: value.senders_reference?,
            })
        }
    }
    impl ::std::convert::From<super::SmsNotificationOrderRequest>
    for SmsNotificationOrderRequest {
        fn from(value: super::SmsNotificationOrderRequest) -> Self {
            Self {
                body: Ok(value.body),
                condition_endpoint: Ok(value.condition_endpoint),
                ignore_reservation: Ok(value.ignore_reservation),
                recipients: Ok(value.recipients),
                requested_send_time: Ok(value.requested_send_time),
                resource_action: Ok(value.resource_action),
                resource_id: Ok(value.resource_id),
                sender_number: Ok(value.sender_number),
                senders_reference: Ok(value.senders_reference),
            }
        }
    }
    /// Builder of [`SmsNotificationStatus`](super::SmsNotificationStatus).
    #[derive(Clone, Debug)]
    pub struct SmsNotificationStatus {
        generated: ::std::result::Result<i32, ::std::string::String>,
        links: ::std::result::Result<
            super::NotificationResourceLinks,
            ::std::string::String,
        >,
        succeeded: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for SmsNotificationStatus {
        fn default() -> Self {
            Self {
                generated: Err("no value supplied for generated".to_string()),
                links: Err("no value supplied for links".to_string()),
                succeeded: Err("no value supplied for succeeded".to_string()),
            }
        }
    }
    impl SmsNotificationStatus {
        /// How many messages were made.
        pub fn generated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.generated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for generated: {e}")
                });
            self
        }
        /// Where the single messages are listed.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
        /// How many of them were sent.
        pub fn succeeded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
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
    impl ::std::convert::TryFrom<SmsNotificationStatus>
    for super::SmsNotificationStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SmsNotificationStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                generated: value.generated?,
                links: value.links?,
                succeeded: value.succeeded?,
            })
        }
    }
    impl ::std::convert::From<super::SmsNotificationStatus> for SmsNotificationStatus {
        fn from(value: super::SmsNotificationStatus) -> Self {
            Self {
                generated: Ok(value.generated),
                links: Ok(value.links),
                succeeded: Ok(value.succeeded),
            }
        }
    }
    /// Builder of [`SmsNotificationSummary`](super::SmsNotificationSummary).
    #[derive(Clone, Debug)]
    pub struct SmsNotificationSummary {
        generated: ::std::result::Result<i32, ::std::string::String>,
        notifications: ::std::result::Result<
            ::std::vec::Vec<super::SmsNotificationWithResult>,
            ::std::string::String,
        >,
        order_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        succeeded: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for SmsNotificationSummary {
        fn default() -> Self {
            Self {
                generated: Err("no value supplied for generated".to_string()),
                notifications: Err("no value supplied for notifications".to_string()),
                order_id: Err("no value supplied for order_id".to_string()),
                senders_reference: Ok(::std::default::Default::default()),
                succeeded: Err("no value supplied for succeeded".to_string()),
            }
        }
    }
    impl SmsNotificationSummary {
        /// How many messages were made.
        pub fn generated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.generated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for generated: {e}")
                });
            self
        }
        /// One entry for each message.
        pub fn notifications<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::SmsNotificationWithResult>,
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
        /// The order they were made from.
        pub fn order_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.order_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_id: {e}")
                });
            self
        }
        /// `sendersReference`
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
        /// How many of them were sent.
        pub fn succeeded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
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
    impl ::std::convert::TryFrom<SmsNotificationSummary>
    for super::SmsNotificationSummary {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SmsNotificationSummary,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                generated: value.generated?,
                notifications: value.notifications?,
                order_id: value.order_id?,
                senders_reference: value.senders_reference?,
                succeeded: value.succeeded?,
            })
        }
    }
    impl ::std::convert::From<super::SmsNotificationSummary> for SmsNotificationSummary {
        fn from(value: super::SmsNotificationSummary) -> Self {
            Self {
                generated: Ok(value.generated),
                notifications: Ok(value.notifications),
                order_id: Ok(value.order_id),
                senders_reference: Ok(value.senders_reference),
                succeeded: Ok(value.succeeded),
            }
        }
    }
    /// Builder of [`SmsNotificationWithResult`](super::SmsNotificationWithResult).
    #[derive(Clone, Debug)]
    pub struct SmsNotificationWithResult {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        recipient: ::std::result::Result<super::Recipient, ::std::string::String>,
        send_status: ::std::result::Result<super::Status, ::std::string::String>,
        succeeded: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for SmsNotificationWithResult {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                recipient: Err("no value supplied for recipient".to_string()),
                send_status: Err("no value supplied for send_status".to_string()),
                succeeded: Err("no value supplied for succeeded".to_string()),
            }
        }
    }
    impl SmsNotificationWithResult {
        /// Id of the message.
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
        /// Who it went to.
        pub fn recipient<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Recipient>,
            T::Error: ::std::fmt::Display,
        {
            self.recipient = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipient: {e}")
                });
            self
        }
        /// Latest status with an explanation.
        pub fn send_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Status>,
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
    impl ::std::convert::TryFrom<SmsNotificationWithResult>
    for super::SmsNotificationWithResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SmsNotificationWithResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                recipient: value.recipient?,
                send_status: value.send_status?,
                succeeded: value.succeeded?,
            })
        }
    }
    impl ::std::convert::From<super::SmsNotificationWithResult>
    for SmsNotificationWithResult {
        fn from(value: super::SmsNotificationWithResult) -> Self {
            Self {
                id: Ok(value.id),
                recipient: Ok(value.recipient),
                send_status: Ok(value.send_status),
                succeeded: Ok(value.succeeded),
            }
        }
    }
    /// Builder of [`SmsSendingOptions`](super::SmsSendingOptions).
    #[derive(Clone, Debug)]
    pub struct SmsSendingOptions {
        body: ::std::result::Result<::std::string::String, ::std::string::String>,
        sender: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sending_time_policy: ::std::result::Result<
            ::std::option::Option<super::SendingTimePolicy>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SmsSendingOptions {
        fn default() -> Self {
            Self {
                body: Err("no value supplied for body".to_string()),
                sender: Ok(::std::default::Default::default()),
                sending_time_policy: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SmsSendingOptions {
        /// Text of the message.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"));
            self
        }
        /// Number or name shown as sender; Altinn when left out.
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
        /// Daytime when left out.
        pub fn sending_time_policy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SendingTimePolicy>,
            T::Error: ::std::fmt::Display,
        {
            self.sending_time_policy = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sending_time_policy: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SmsSendingOptions> for super::SmsSendingOptions {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SmsSendingOptions,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                sender: value.sender?,
                sending_time_policy: value.sending_time_policy?,
            })
        }
    }
    impl ::std::convert::From<super::SmsSendingOptions> for SmsSendingOptions {
        fn from(value: super::SmsSendingOptions) -> Self {
            Self {
                body: Ok(value.body),
                sender: Ok(value.sender),
                sending_time_policy: Ok(value.sending_time_policy),
            }
        }
    }
    /// Builder of [`SmsTemplate`](super::SmsTemplate).
    #[derive(Clone, Debug)]
    pub struct SmsTemplate {
        body: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sender_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SmsTemplate {
        fn default() -> Self {
            Self {
                body: Ok(::std::default::Default::default()),
                sender_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SmsTemplate {
        /// Text of the message.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Number or name shown as sender.
        pub fn sender_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sender_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SmsTemplate> for super::SmsTemplate {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SmsTemplate,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                sender_number: value.sender_number?,
            })
        }
    }
    impl ::std::convert::From<super::SmsTemplate> for SmsTemplate {
        fn from(value: super::SmsTemplate) -> Self {
            Self {
                body: Ok(value.body),
                sender_number: Ok(value.sender_number),
            }
        }
    }
    /// Builder of [`Status`](super::Status).
    #[derive(Clone, Debug)]
    pub struct Status {
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
    impl ::std::default::Default for Status {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                last_update: Err("no value supplied for last_update".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl Status {
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
    impl ::std::convert::TryFrom<Status> for super::Status {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Status,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                last_update: value.last_update?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::Status> for Status {
        fn from(value: super::Status) -> Self {
            Self {
                description: Ok(value.description),
                last_update: Ok(value.last_update),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`StatusFeed`](super::StatusFeed).
    #[derive(Clone, Debug)]
    pub struct StatusFeed {
        last_update: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<super::StatusFeedRecipient>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sequence_number: ::std::result::Result<i64, ::std::string::String>,
        shipment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        shipment_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::ProcessingLifecycle, ::std::string::String>,
    }
    impl ::std::default::Default for StatusFeed {
        fn default() -> Self {
            Self {
                last_update: Err("no value supplied for last_update".to_string()),
                recipients: Err("no value supplied for recipients".to_string()),
                senders_reference: Ok(::std::default::Default::default()),
                sequence_number: Err(
                    "no value supplied for sequence_number".to_string(),
                ),
                shipment_id: Err("no value supplied for shipment_id".to_string()),
                shipment_type: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl StatusFeed {
        /// When it changed.
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
        /// The recipients as they stood at that moment.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::StatusFeedRecipient>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// The reference from the order.
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
        /// Place in the feed. Keep the highest one that you have handled.
        pub fn sequence_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.sequence_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sequence_number: {e}")
                });
            self
        }
        /// The sending it is about.
        pub fn shipment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.shipment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for shipment_id: {e}")
                });
            self
        }
        /// What kind of sending it is, for instance `Notification` or `Reminder`.
        pub fn shipment_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.shipment_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for shipment_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The new status of the sending.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessingLifecycle>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<StatusFeed> for super::StatusFeed {
        type Error = super::error::ConversionError;
        fn try_from(
            value: StatusFeed,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                last_update: value.last_update?,
                recipients: value.recipients?,
                senders_reference: value.senders_reference?,
                sequence_number: value.sequence_number?,
                shipment_id: value.shipment_id?,
                shipment_type: value.shipment_type?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::StatusFeed> for StatusFeed {
        fn from(value: super::StatusFeed) -> Self {
            Self {
                last_update: Ok(value.last_update),
                recipients: Ok(value.recipients),
                senders_reference: Ok(value.senders_reference),
                sequence_number: Ok(value.sequence_number),
                shipment_id: Ok(value.shipment_id),
                shipment_type: Ok(value.shipment_type),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`StatusFeedRecipient`](super::StatusFeedRecipient).
    #[derive(Clone, Debug)]
    pub struct StatusFeedRecipient {
        destination: ::std::result::Result<::std::string::String, ::std::string::String>,
        last_update: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::ProcessingLifecycle, ::std::string::String>,
    }
    impl ::std::default::Default for StatusFeedRecipient {
        fn default() -> Self {
            Self {
                destination: Err("no value supplied for destination".to_string()),
                last_update: Err("no value supplied for last_update".to_string()),
                status: Err("no value supplied for status".to_string()),
            }
        }
    }
    impl StatusFeedRecipient {
        /// The e-mail address, or the phone number with country code.
        pub fn destination<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.destination = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for destination: {e}")
                });
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
        /// Where this message stood.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessingLifecycle>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<StatusFeedRecipient> for super::StatusFeedRecipient {
        type Error = super::error::ConversionError;
        fn try_from(
            value: StatusFeedRecipient,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                destination: value.destination?,
                last_update: value.last_update?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::StatusFeedRecipient> for StatusFeedRecipient {
        fn from(value: super::StatusFeedRecipient) -> Self {
            Self {
                destination: Ok(value.destination),
                last_update: Ok(value.last_update),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`ValidationProblemDetails`](super::ValidationProblemDetails).
    #[derive(Clone, Debug)]
    pub struct ValidationProblemDetails {
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
    impl ::std::default::Default for ValidationProblemDetails {
        fn default() -> Self {
            Self {
                detail: Ok(::std::default::Default::default()),
                errors: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ValidationProblemDetails {
        /// Further explanation, if any.
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
        /// Messages by member. Keys are C# property names or JSON paths such as `$.recipient.recipientSms`.
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
        /// `status`
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
        /// `type`
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
    impl ::std::convert::TryFrom<ValidationProblemDetails>
    for super::ValidationProblemDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationProblemDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                detail: value.detail?,
                errors: value.errors?,
                instance: value.instance?,
                status: value.status?,
                title: value.title?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationProblemDetails>
    for ValidationProblemDetails {
        fn from(value: super::ValidationProblemDetails) -> Self {
            Self {
                detail: Ok(value.detail),
                errors: Ok(value.errors),
                instance: Ok(value.instance),
                status: Ok(value.status),
                title: Ok(value.title),
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
        ("AltinnProblemDetails", generator.subschema_for::<AltinnProblemDetails>()),
        ("ComposedEmailRequestExt", generator.subschema_for::<ComposedEmailRequest>()),
        ("ComposedEmailSendingOptionsExt", generator.subschema_for::<ComposedEmailSendingOptions>()),
        ("DeliveryChannelExt", generator.subschema_for::<DeliveryChannel>()),
        ("DialogportenIdentifiersExt", generator.subschema_for::<DialogportenIdentifiers>()),
        ("EmailContentTypeExt", generator.subschema_for::<EmailContentType>()),
        ("EmailNotificationOrderRequestExt", generator.subschema_for::<EmailNotificationOrderRequest>()),
        ("EmailNotificationStatusExt", generator.subschema_for::<EmailNotificationStatus>()),
        ("EmailNotificationSummaryExt", generator.subschema_for::<EmailNotificationSummary>()),
        ("EmailNotificationWithResultExt", generator.subschema_for::<EmailNotificationWithResult>()),
        ("EmailSendingOptionsExt", generator.subschema_for::<EmailSendingOptions>()),
        ("EmailTemplateExt", generator.subschema_for::<EmailTemplate>()),
        ("InstantEmailContentExt", generator.subschema_for::<InstantEmailContent>()),
        ("InstantEmailDetailsExt", generator.subschema_for::<InstantEmailDetails>()),
        ("InstantEmailNotificationOrderRequestExt", generator.subschema_for::<InstantEmailNotificationOrderRequest>()),
        ("InstantNotificationOrderRequestExt", generator.subschema_for::<InstantNotificationOrderRequest>()),
        ("InstantNotificationOrderResponseExt", generator.subschema_for::<InstantNotificationOrderResponse>()),
        ("InstantNotificationRecipientExt", generator.subschema_for::<InstantNotificationRecipient>()),
        ("InstantSmsNotificationOrderRequestExt", generator.subschema_for::<InstantSmsNotificationOrderRequest>()),
        ("NotificationChannelExt", generator.subschema_for::<NotificationChannel>()),
        ("NotificationOrderExt", generator.subschema_for::<NotificationOrder>()),
        ("NotificationOrderChainReceiptExt", generator.subschema_for::<NotificationOrderChainReceipt>()),
        ("NotificationOrderChainRequestExt", generator.subschema_for::<NotificationOrderChainRequest>()),
        ("NotificationOrderChainResponseExt", generator.subschema_for::<NotificationOrderChainResponse>()),
        ("NotificationOrderChainShipmentExt", generator.subschema_for::<NotificationOrderChainShipment>()),
        ("NotificationOrderListExt", generator.subschema_for::<NotificationOrderList>()),
        ("NotificationOrderRequestExt", generator.subschema_for::<NotificationOrderRequest>()),
        ("NotificationOrderRequestResponseExt", generator.subschema_for::<NotificationOrderRequestResponse>()),
        ("NotificationOrderWithStatusExt", generator.subschema_for::<NotificationOrderWithStatus>()),
        ("NotificationRecipientExt", generator.subschema_for::<NotificationRecipient>()),
        ("NotificationReminderExt", generator.subschema_for::<NotificationReminder>()),
        ("NotificationResourceLinksExt", generator.subschema_for::<NotificationResourceLinks>()),
        ("NotificationsStatusSummaryExt", generator.subschema_for::<NotificationsStatusSummary>()),
        ("OrderByDirection", generator.subschema_for::<OrderByDirection>()),
        ("OrderResourceLinksExt", generator.subschema_for::<OrderResourceLinks>()),
        ("ProcessingLifecycleExt", generator.subschema_for::<ProcessingLifecycle>()),
        ("RecipientExt", generator.subschema_for::<Recipient>()),
        ("RecipientComposedEmailExt", generator.subschema_for::<RecipientComposedEmail>()),
        ("IDeliveryManifestExt", generator.subschema_for::<RecipientDelivery>()),
        ("RecipientEmailExt", generator.subschema_for::<RecipientEmail>()),
        ("RecipientExternalIdentityExt", generator.subschema_for::<RecipientExternalIdentity>()),
        ("RecipientLookupResultExt", generator.subschema_for::<RecipientLookupResult>()),
        ("RecipientLookupStatusExt", generator.subschema_for::<RecipientLookupStatus>()),
        ("RecipientOrganizationExt", generator.subschema_for::<RecipientOrganization>()),
        ("RecipientPersonExt", generator.subschema_for::<RecipientPerson>()),
        ("RecipientSmsExt", generator.subschema_for::<RecipientSms>()),
        ("SasFileReferenceExt", generator.subschema_for::<SasFileReference>()),
        ("SendingTimePolicyExt", generator.subschema_for::<SendingTimePolicy>()),
        ("NotificationDeliveryManifestExt", generator.subschema_for::<Shipment>()),
        ("ShortMessageContentExt", generator.subschema_for::<ShortMessageContent>()),
        ("ShortMessageDeliveryDetailsExt", generator.subschema_for::<ShortMessageDeliveryDetails>()),
        ("SmsNotificationOrderRequestExt", generator.subschema_for::<SmsNotificationOrderRequest>()),
        ("SmsNotificationStatusExt", generator.subschema_for::<SmsNotificationStatus>()),
        ("SmsNotificationSummaryExt", generator.subschema_for::<SmsNotificationSummary>()),
        ("SmsNotificationWithResultExt", generator.subschema_for::<SmsNotificationWithResult>()),
        ("SmsSendingOptionsExt", generator.subschema_for::<SmsSendingOptions>()),
        ("SmsTemplateExt", generator.subschema_for::<SmsTemplate>()),
        ("StatusExt", generator.subschema_for::<Status>()),
        ("StatusFeedExt", generator.subschema_for::<StatusFeed>()),
        ("StatusFeedRecipientExt", generator.subschema_for::<StatusFeedRecipient>()),
        ("ValidationProblemDetails", generator.subschema_for::<ValidationProblemDetails>()),
    ]
}
