// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_correspondence::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-correspondence`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "confirm_correspondence" => Box::pin(confirm_correspondence(client, arguments)).await,
        "create_attachment" => Box::pin(create_attachment(client, arguments)).await,
        "create_correspondence" => Box::pin(create_correspondence(client, arguments)).await,
        "create_correspondence_with_files" => Box::pin(create_correspondence_with_files(client, arguments)).await,
        "delete_attachment" => Box::pin(delete_attachment(client, arguments)).await,
        "download_all_correspondence_attachments" => Box::pin(download_all_correspondence_attachments(client, arguments)).await,
        "download_attachment" => Box::pin(download_attachment(client, arguments)).await,
        "download_correspondence_attachment" => Box::pin(download_correspondence_attachment(client, arguments)).await,
        "forward_correspondence" => Box::pin(forward_correspondence(client, arguments)).await,
        "get_attachment" => Box::pin(get_attachment(client, arguments)).await,
        "get_attachment_details" => Box::pin(get_attachment_details(client, arguments)).await,
        "get_correspondence" => Box::pin(get_correspondence(client, arguments)).await,
        "get_correspondence_details" => Box::pin(get_correspondence_details(client, arguments)).await,
        "mark_correspondence_as_read" => Box::pin(mark_correspondence_as_read(client, arguments)).await,
        "purge_correspondence" => Box::pin(purge_correspondence(client, arguments)).await,
        "search_correspondences" => Box::pin(search_correspondences(client, arguments)).await,
        "upload_attachment" => Box::pin(upload_attachment(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn confirm_correspondence(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.confirm_correspondence();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:correspondenceId")? {
        call = call.correspondence_id(value);
    }
    Outcome::json(call.send().await)
}

async fn create_attachment(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_attachment();
    if let Some(body) = arguments.value::<types::InitializeAttachment>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_correspondence(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_correspondence();
    if let Some(body) = arguments.value::<types::InitializeCorrespondences>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_correspondence_with_files(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_correspondence_with_files();
    if arguments.has("body") {
        let mut form = answers::CreateCorrespondenceWithFilesForm::default();
        form.correspondence_allow_forwarding = arguments.field::<::std::option::Option<bool>>("Correspondence.AllowForwarding")?;
        form.correspondence_content_attachments = arguments.field::<::std::vec::Vec<types::InitializeCorrespondenceAttachment>>("Correspondence.Content.Attachments")?;
        form.correspondence_content_language = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Content.Language")?;
        form.correspondence_content_message_body = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Content.MessageBody")?;
        form.correspondence_content_message_summary = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Content.MessageSummary")?;
        form.correspondence_content_message_title = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Content.MessageTitle")?;
        form.correspondence_due_date_time = arguments.field::<::std::option::Option<::altinn_runtime::Timestamp>>("Correspondence.DueDateTime")?;
        form.correspondence_external_references = arguments.field::<::std::vec::Vec<types::ExternalReference>>("Correspondence.ExternalReferences")?;
        form.correspondence_ignore_reservation = arguments.field::<::std::option::Option<bool>>("Correspondence.IgnoreReservation")?;
        form.correspondence_is_confidential = arguments.field::<::std::option::Option<bool>>("Correspondence.IsConfidential")?;
        form.correspondence_is_confirmation_needed = arguments.field::<::std::option::Option<bool>>("Correspondence.IsConfirmationNeeded")?;
        form.correspondence_message_sender = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.MessageSender")?;
        form.correspondence_notification_custom_notification_recipients = arguments.field::<::std::vec::Vec<types::CustomNotificationRecipient>>("Correspondence.Notification.CustomNotificationRecipients")?;
        form.correspondence_notification_custom_recipient_email_address = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.CustomRecipient.EmailAddress")?;
        form.correspondence_notification_custom_recipient_is_reserved = arguments.field::<::std::option::Option<bool>>("Correspondence.Notification.CustomRecipient.IsReserved")?;
        form.correspondence_notification_custom_recipient_mobile_number = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.CustomRecipient.MobileNumber")?;
        form.correspondence_notification_custom_recipient_national_identity_number = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.CustomRecipient.NationalIdentityNumber")?;
        form.correspondence_notification_custom_recipient_organization_number = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.CustomRecipient.OrganizationNumber")?;
        form.correspondence_notification_custom_recipients = arguments.field::<::std::vec::Vec<types::NotificationRecipient>>("Correspondence.Notification.CustomRecipients")?;
        form.correspondence_notification_email_body = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.EmailBody")?;
        form.correspondence_notification_email_content_type = arguments.field::<::std::option::Option<types::EmailContentType>>("Correspondence.Notification.EmailContentType")?;
        form.correspondence_notification_email_subject = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.EmailSubject")?;
        form.correspondence_notification_notification_channel = arguments.field::<::std::option::Option<types::NotificationChannel>>("Correspondence.Notification.NotificationChannel")?;
        form.correspondence_notification_notification_template = arguments.field::<::std::option::Option<types::NotificationTemplate>>("Correspondence.Notification.NotificationTemplate")?;
        form.correspondence_notification_override_registered_contact_information = arguments.field::<::std::option::Option<bool>>("Correspondence.Notification.OverrideRegisteredContactInformation")?;
        form.correspondence_notification_reminder_email_body = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.ReminderEmailBody")?;
        form.correspondence_notification_reminder_email_content_type = arguments.field::<::std::option::Option<types::EmailContentType>>("Correspondence.Notification.ReminderEmailContentType")?;
        form.correspondence_notification_reminder_email_subject = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.ReminderEmailSubject")?;
        form.correspondence_notification_reminder_notification_channel = arguments.field::<::std::option::Option<types::NotificationChannel>>("Correspondence.Notification.ReminderNotificationChannel")?;
        form.correspondence_notification_reminder_sms_body = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.ReminderSmsBody")?;
        form.correspondence_notification_send_reminder = arguments.field::<::std::option::Option<bool>>("Correspondence.Notification.SendReminder")?;
        form.correspondence_notification_senders_reference = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.SendersReference")?;
        form.correspondence_notification_sms_body = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Notification.SmsBody")?;
        form.correspondence_property_list = arguments.field::<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>("Correspondence.PropertyList")?;
        form.correspondence_reply_options = arguments.field::<::std::vec::Vec<types::CorrespondenceReplyOption>>("Correspondence.ReplyOptions")?;
        form.correspondence_requested_publish_time = arguments.field::<::std::option::Option<::altinn_runtime::Timestamp>>("Correspondence.RequestedPublishTime")?;
        form.correspondence_resource_id = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.ResourceId")?;
        form.correspondence_sender = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.Sender")?;
        form.correspondence_senders_reference = arguments.field::<::std::option::Option<::std::string::String>>("Correspondence.SendersReference")?;
        form.existing_attachments = arguments.field::<::std::vec::Vec<::altinn_runtime::Uuid>>("ExistingAttachments")?;
        form.idempotent_key = arguments.field::<::std::option::Option<::altinn_runtime::Uuid>>("IdempotentKey")?;
        form.recipients = arguments.field::<::std::vec::Vec<::std::string::String>>("Recipients")?;
        form.attachments = arguments.files("attachments")?;
        call = call.body(form);
    }
    Outcome::json(call.send().await)
}

async fn delete_attachment(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_attachment();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:attachmentId")? {
        call = call.attachment_id(value);
    }
    Outcome::json(call.send().await)
}

async fn download_all_correspondence_attachments(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_all_correspondence_attachments();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:correspondenceId")? {
        call = call.correspondence_id(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn download_attachment(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_attachment();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:attachmentId")? {
        call = call.attachment_id(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn download_correspondence_attachment(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.download_correspondence_attachment();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:correspondenceId")? {
        call = call.correspondence_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:attachmentId")? {
        call = call.attachment_id(value);
    }
    Outcome::bytes(call.send().await).await
}

async fn forward_correspondence(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.forward_correspondence();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:correspondenceId")? {
        call = call.correspondence_id(value);
    }
    if let Some(body) = arguments.value::<types::ForwardCorrespondenceRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_attachment(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_attachment();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:attachmentId")? {
        call = call.attachment_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_attachment_details(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_attachment_details();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:attachmentId")? {
        call = call.attachment_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_correspondence(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_correspondence();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:correspondenceId")? {
        call = call.correspondence_id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_correspondence_details(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_correspondence_details();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:correspondenceId")? {
        call = call.correspondence_id(value);
    }
    Outcome::json(call.send().await)
}

async fn mark_correspondence_as_read(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.mark_correspondence_as_read();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:correspondenceId")? {
        call = call.correspondence_id(value);
    }
    Outcome::json(call.send().await)
}

async fn purge_correspondence(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.purge_correspondence();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:correspondenceId")? {
        call = call.correspondence_id(value);
    }
    Outcome::json(call.send().await)
}

async fn search_correspondences(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_correspondences();
    if let Some(value) = arguments.value::<::std::string::String>("query:resourceId")? {
        call = call.resource_id(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<types::CorrespondenceStatus>("query:status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.value::<types::CorrespondencesRoleType>("query:role")? {
        call = call.role(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:onBehalfOf")? {
        call = call.on_behalf_of(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:sendersReference")? {
        call = call.senders_reference(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("query:idempotentKey")? {
        call = call.idempotent_key(value);
    }
    if let Some(value) = arguments.value::<i32>("query:altinn2CorrespondenceId")? {
        call = call.altinn2_correspondence_id(value);
    }
    Outcome::json(call.send().await)
}

async fn upload_attachment(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.upload_attachment();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:attachmentId")? {
        call = call.attachment_id(value);
    }
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
