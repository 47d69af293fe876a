//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-correspondence-v1.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

/// The error bodies that [`confirm_correspondence`](super::Client::confirm_correspondence) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ConfirmCorrespondenceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ConfirmCorrespondenceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`create_attachment`](super::Client::create_attachment) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateAttachmentError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateAttachmentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`create_correspondence`](super::Client::create_correspondence) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateCorrespondenceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateCorrespondenceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            _ => None,
        }
    }
}

/// The error bodies that [`create_correspondence_with_files`](super::Client::create_correspondence_with_files) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateCorrespondenceWithFilesError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 408.
    RequestTimeout(types::ProblemDetails),
    /// The body of status 409.
    Conflict(types::ProblemDetails),
    /// The body of status 422.
    UnprocessableContent(types::ProblemDetails),
    /// The body of status 451.
    UnavailableForLegalReasons(types::ProblemDetails),
    /// The body of status 502.
    BadGateway(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for CreateCorrespondenceWithFilesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            408 => ::altinn_runtime::read_error(body).map(Self::RequestTimeout),
            409 => ::altinn_runtime::read_error(body).map(Self::Conflict),
            422 => ::altinn_runtime::read_error(body).map(Self::UnprocessableContent),
            451 => ::altinn_runtime::read_error(body).map(Self::UnavailableForLegalReasons),
            502 => ::altinn_runtime::read_error(body).map(Self::BadGateway),
            _ => None,
        }
    }
}

/// The multipart form of [`create_correspondence_with_files`](super::Client::create_correspondence_with_files). Begin with `Default::default()`; what stays empty is not sent.
#[derive(Debug, Default)]
pub struct CreateCorrespondenceWithFilesForm {
    /// The recipient may forward the message by e-mail. `false` when left out. Newer than the published document.
    pub correspondence_allow_forwarding: ::std::option::Option<bool>,
    /// One entry for each file part, matched by file name.
    pub correspondence_content_attachments: ::std::vec::Vec<types::InitializeCorrespondenceAttachment>,
    /// `nb`, `nn` or `en`.
    pub correspondence_content_language: ::std::option::Option<::std::string::String>,
    /// Markdown, 30000 characters at most.
    ///
    /// Required.
    pub correspondence_content_message_body: ::std::option::Option<::std::string::String>,
    /// Short text for lists, 255 characters at most.
    pub correspondence_content_message_summary: ::std::option::Option<::std::string::String>,
    /// Plain text, 255 characters at most.
    ///
    /// Required.
    pub correspondence_content_message_title: ::std::option::Option<::std::string::String>,
    /// Deadline for the recipient. Needed with `isConfirmationNeeded` (1016), and not before publication.
    pub correspondence_due_date_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Related things in Altinn, 10 at most.
    pub correspondence_external_references: ::std::vec::Vec<types::ExternalReference>,
    /// `true` also sends to somebody with a reservation against digital communication.
    pub correspondence_ignore_reservation: ::std::option::Option<bool>,
    /// Marks the content as confidential, which limits who can read it.
    pub correspondence_is_confidential: ::std::option::Option<bool>,
    /// The recipient must confirm with `confirm_correspondence`.
    pub correspondence_is_confirmation_needed: ::std::option::Option<bool>,
    /// Name shown instead of the name of the organisation.
    pub correspondence_message_sender: ::std::option::Option<::std::string::String>,
    /// Obsolete: use `customRecipient`.
    pub correspondence_notification_custom_notification_recipients: ::std::vec::Vec<types::CustomNotificationRecipient>,
    /// `Correspondence.Notification.CustomRecipient.EmailAddress`
    pub correspondence_notification_custom_recipient_email_address: ::std::option::Option<::std::string::String>,
    /// `Correspondence.Notification.CustomRecipient.IsReserved`
    pub correspondence_notification_custom_recipient_is_reserved: ::std::option::Option<bool>,
    /// `Correspondence.Notification.CustomRecipient.MobileNumber`
    pub correspondence_notification_custom_recipient_mobile_number: ::std::option::Option<::std::string::String>,
    /// `Correspondence.Notification.CustomRecipient.NationalIdentityNumber`
    pub correspondence_notification_custom_recipient_national_identity_number: ::std::option::Option<::std::string::String>,
    /// `Correspondence.Notification.CustomRecipient.OrganizationNumber`
    pub correspondence_notification_custom_recipient_organization_number: ::std::option::Option<::std::string::String>,
    /// `Correspondence.Notification.CustomRecipients`
    pub correspondence_notification_custom_recipients: ::std::vec::Vec<types::NotificationRecipient>,
    /// Text of the e-mail, 10,000 characters at most.
    pub correspondence_notification_email_body: ::std::option::Option<::std::string::String>,
    /// How `emailBody` is to be read.
    pub correspondence_notification_email_content_type: ::std::option::Option<types::EmailContentType>,
    /// Subject of the e-mail, 512 characters at most.
    pub correspondence_notification_email_subject: ::std::option::Option<::std::string::String>,
    /// Channel of the notification; decides which texts are needed.
    pub correspondence_notification_notification_channel: ::std::option::Option<types::NotificationChannel>,
    /// `GenericAltinnMessage` has a ready text, `CustomMessage` uses the texts given here. May be left out.
    pub correspondence_notification_notification_template: ::std::option::Option<types::NotificationTemplate>,
    /// `Correspondence.Notification.OverrideRegisteredContactInformation`
    pub correspondence_notification_override_registered_contact_information: ::std::option::Option<bool>,
    /// Text of the reminder, 10,000 characters at most.
    pub correspondence_notification_reminder_email_body: ::std::option::Option<::std::string::String>,
    /// How `reminderEmailBody` is to be read.
    pub correspondence_notification_reminder_email_content_type: ::std::option::Option<types::EmailContentType>,
    /// Subject of the reminder, 512 characters at most.
    pub correspondence_notification_reminder_email_subject: ::std::option::Option<::std::string::String>,
    /// Channel of the reminder; that of the notification when left out.
    pub correspondence_notification_reminder_notification_channel: ::std::option::Option<types::NotificationChannel>,
    /// Text of the reminder, 2144 characters at most.
    pub correspondence_notification_reminder_sms_body: ::std::option::Option<::std::string::String>,
    /// Also send a reminder when the recipient has not opened or confirmed.
    pub correspondence_notification_send_reminder: ::std::option::Option<bool>,
    /// Your own reference to the notification.
    pub correspondence_notification_senders_reference: ::std::option::Option<::std::string::String>,
    /// Text of the SMS, 2144 characters at most.
    pub correspondence_notification_sms_body: ::std::option::Option<::std::string::String>,
    /// Free properties, 10 at most: keys up to 50 characters, values up to 300.
    pub correspondence_property_list: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    /// Links that the recipient can answer through.
    pub correspondence_reply_options: ::std::vec::Vec<types::CorrespondenceReplyOption>,
    /// When it is to become visible. At once when left out.
    pub correspondence_requested_publish_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Id of the correspondence resource in the resource registry.
    ///
    /// Required.
    pub correspondence_resource_id: ::std::option::Option<::std::string::String>,
    /// Obsolete; leave it out of requests.
    pub correspondence_sender: ::std::option::Option<::std::string::String>,
    /// Your own reference to the correspondence; recipients see it too.
    ///
    /// Required.
    pub correspondence_senders_reference: ::std::option::Option<::std::string::String>,
    /// Ids of shared attachments with status `Published`.
    pub existing_attachments: ::std::vec::Vec<::altinn_runtime::Uuid>,
    /// A key of your own that stops the message from being sent twice.
    pub idempotent_key: ::std::option::Option<::altinn_runtime::Uuid>,
    /// The recipients, up to 500; see `InitializeCorrespondences`.
    ///
    /// Required.
    pub recipients: ::std::vec::Vec<::std::string::String>,
    /// The files.
    pub attachments: ::std::vec::Vec<::altinn_runtime::FilePart>,
}

impl CreateCorrespondenceWithFilesForm {
    pub(crate) fn into_form(self) -> ::std::result::Result<::altinn_runtime::Form, ::serde_json::Error> {
        let mut form = ::altinn_runtime::Form::new();
        form.field("Correspondence.AllowForwarding", &self.correspondence_allow_forwarding)?;
        form.field("Correspondence.Content.Attachments", &self.correspondence_content_attachments)?;
        form.field("Correspondence.Content.Language", &self.correspondence_content_language)?;
        form.field("Correspondence.Content.MessageBody", &self.correspondence_content_message_body)?;
        form.field("Correspondence.Content.MessageSummary", &self.correspondence_content_message_summary)?;
        form.field("Correspondence.Content.MessageTitle", &self.correspondence_content_message_title)?;
        form.field("Correspondence.DueDateTime", &self.correspondence_due_date_time)?;
        form.field("Correspondence.ExternalReferences", &self.correspondence_external_references)?;
        form.field("Correspondence.IgnoreReservation", &self.correspondence_ignore_reservation)?;
        form.field("Correspondence.IsConfidential", &self.correspondence_is_confidential)?;
        form.field("Correspondence.IsConfirmationNeeded", &self.correspondence_is_confirmation_needed)?;
        form.field("Correspondence.MessageSender", &self.correspondence_message_sender)?;
        form.field("Correspondence.Notification.CustomNotificationRecipients", &self.correspondence_notification_custom_notification_recipients)?;
        form.field("Correspondence.Notification.CustomRecipient.EmailAddress", &self.correspondence_notification_custom_recipient_email_address)?;
        form.field("Correspondence.Notification.CustomRecipient.IsReserved", &self.correspondence_notification_custom_recipient_is_reserved)?;
        form.field("Correspondence.Notification.CustomRecipient.MobileNumber", &self.correspondence_notification_custom_recipient_mobile_number)?;
        form.field("Correspondence.Notification.CustomRecipient.NationalIdentityNumber", &self.correspondence_notification_custom_recipient_national_identity_number)?;
        form.field("Correspondence.Notification.CustomRecipient.OrganizationNumber", &self.correspondence_notification_custom_recipient_organization_number)?;
        form.field("Correspondence.Notification.CustomRecipients", &self.correspondence_notification_custom_recipients)?;
        form.field("Correspondence.Notification.EmailBody", &self.correspondence_notification_email_body)?;
        form.field("Correspondence.Notification.EmailContentType", &self.correspondence_notification_email_content_type)?;
        form.field("Correspondence.Notification.EmailSubject", &self.correspondence_notification_email_subject)?;
        form.field("Correspondence.Notification.NotificationChannel", &self.correspondence_notification_notification_channel)?;
        form.field("Correspondence.Notification.NotificationTemplate", &self.correspondence_notification_notification_template)?;
        form.field("Correspondence.Notification.OverrideRegisteredContactInformation", &self.correspondence_notification_override_registered_contact_information)?;
        form.field("Correspondence.Notification.ReminderEmailBody", &self.correspondence_notification_reminder_email_body)?;
        form.field("Correspondence.Notification.ReminderEmailContentType", &self.correspondence_notification_reminder_email_content_type)?;
        form.field("Correspondence.Notification.ReminderEmailSubject", &self.correspondence_notification_reminder_email_subject)?;
        form.field("Correspondence.Notification.ReminderNotificationChannel", &self.correspondence_notification_reminder_notification_channel)?;
        form.field("Correspondence.Notification.ReminderSmsBody", &self.correspondence_notification_reminder_sms_body)?;
        form.field("Correspondence.Notification.SendReminder", &self.correspondence_notification_send_reminder)?;
        form.field("Correspondence.Notification.SendersReference", &self.correspondence_notification_senders_reference)?;
        form.field("Correspondence.Notification.SmsBody", &self.correspondence_notification_sms_body)?;
        form.field("Correspondence.PropertyList", &self.correspondence_property_list)?;
        form.field("Correspondence.ReplyOptions", &self.correspondence_reply_options)?;
        form.field("Correspondence.RequestedPublishTime", &self.correspondence_requested_publish_time)?;
        form.field("Correspondence.ResourceId", &self.correspondence_resource_id)?;
        form.field("Correspondence.Sender", &self.correspondence_sender)?;
        form.field("Correspondence.SendersReference", &self.correspondence_senders_reference)?;
        form.field("ExistingAttachments", &self.existing_attachments)?;
        form.field("IdempotentKey", &self.idempotent_key)?;
        form.field("Recipients", &self.recipients)?;
        for file in self.attachments {
            form.file("attachments", file);
        }
        Ok(form)
    }
}

/// The error bodies that [`delete_attachment`](super::Client::delete_attachment) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeleteAttachmentError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DeleteAttachmentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`download_all_correspondence_attachments`](super::Client::download_all_correspondence_attachments) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DownloadAllCorrespondenceAttachmentsError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DownloadAllCorrespondenceAttachmentsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`download_attachment`](super::Client::download_attachment) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DownloadAttachmentError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DownloadAttachmentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`download_correspondence_attachment`](super::Client::download_correspondence_attachment) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum DownloadCorrespondenceAttachmentError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for DownloadCorrespondenceAttachmentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`forward_correspondence`](super::Client::forward_correspondence) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ForwardCorrespondenceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 500.
    InternalServerError(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for ForwardCorrespondenceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            500 => ::altinn_runtime::read_error(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

/// The error bodies that [`get_attachment`](super::Client::get_attachment) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetAttachmentError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetAttachmentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_attachment_details`](super::Client::get_attachment_details) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetAttachmentDetailsError {
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetAttachmentDetailsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_correspondence`](super::Client::get_correspondence) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetCorrespondenceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetCorrespondenceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`get_correspondence_details`](super::Client::get_correspondence_details) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetCorrespondenceDetailsError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for GetCorrespondenceDetailsError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`mark_correspondence_as_read`](super::Client::mark_correspondence_as_read) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum MarkCorrespondenceAsReadError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for MarkCorrespondenceAsReadError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`purge_correspondence`](super::Client::purge_correspondence) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum PurgeCorrespondenceError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for PurgeCorrespondenceError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            _ => None,
        }
    }
}

/// The error bodies that [`search_correspondences`](super::Client::search_correspondences) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SearchCorrespondencesError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for SearchCorrespondencesError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            _ => None,
        }
    }
}

/// The error bodies that [`upload_attachment`](super::Client::upload_attachment) documents, by status.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::altinn_runtime::schemars::JsonSchema), schemars(crate = "::altinn_runtime::schemars"))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UploadAttachmentError {
    /// The body of status 400.
    BadRequest(types::ProblemDetails),
    /// The body of status 401.
    Unauthorized(types::ProblemDetails),
    /// The body of status 403.
    Forbidden(types::ProblemDetails),
    /// The body of status 404.
    NotFound(types::ProblemDetails),
    /// The body of status 408.
    RequestTimeout(types::ProblemDetails),
    /// The body of status 451.
    UnavailableForLegalReasons(types::ProblemDetails),
    /// The body of status 502.
    BadGateway(types::ProblemDetails),
}

impl ::altinn_runtime::ErrorBody for UploadAttachmentError {
    fn decode(status: ::altinn_runtime::StatusCode, body: &[u8]) -> ::std::option::Option<Self> {
        match status.as_u16() {
            400 => ::altinn_runtime::read_error(body).map(Self::BadRequest),
            401 => ::altinn_runtime::read_error(body).map(Self::Unauthorized),
            403 => ::altinn_runtime::read_error(body).map(Self::Forbidden),
            404 => ::altinn_runtime::read_error(body).map(Self::NotFound),
            408 => ::altinn_runtime::read_error(body).map(Self::RequestTimeout),
            451 => ::altinn_runtime::read_error(body).map(Self::UnavailableForLegalReasons),
            502 => ::altinn_runtime::read_error(body).map(Self::BadGateway),
            _ => None,
        }
    }
}

