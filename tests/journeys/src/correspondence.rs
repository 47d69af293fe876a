//! A correspondence with an attachment: sent by a service owner, read by a recipient's system.

use altinn_auth::Session;
use altinn_correspondence::{
    Client,
    runtime::{Bytes, Checksum},
    types::{
        CorrespondenceStatus, CorrespondencesRoleType, InitializeAttachment, InitializeCorrespondence,
        InitializeCorrespondenceContent, InitializeCorrespondences,
    },
};
use chrono::{TimeDelta, Utc};
use uuid::Uuid;

use crate::{Outcome, Place};

/// The scopes of the sender.
pub const SENDER_SCOPES: [&str; 2] = ["altinn:serviceowner", "altinn:correspondence.write"];
/// The scope of the recipient.
pub const RECIPIENT_SCOPE: &str = "altinn:correspondence.read";

/// What is sent.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The id of the correspondence resource, as the resource registry has it.
    pub resource: String,
    /// The number of the recipient's organisation.
    pub recipient: String,
    /// Title, and first lines of the text.
    pub title: String,
    /// The name of the attachment; Altinn takes a list of extensions, `.pdf` and `.txt` among them.
    pub file_name: String,
    /// What is in it.
    pub file: Bytes,
}

/// A correspondence as its recipient got it.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its id.
    pub id: Uuid,
    /// Its title.
    pub title: String,
    /// Names and contents of its attachments.
    pub files: Vec<(String, Bytes)>,
}

/// Uploads an attachment, sends it with a correspondence, and waits until that is published. `sender` is the session of a
/// service owner. Gives the id of the correspondence.
///
/// # Errors
/// When a call fails, or Altinn does.
pub async fn send_correspondence(
    place: &Place,
    sender: &Session,
    letter: &Letter,
    mut say: impl FnMut(String),
) -> Outcome<Uuid> {
    let client = Client::new(place.environment.clone(), sender);
    let reference = Uuid::new_v4();

    // ANCHOR: attachment
    let attachment = InitializeAttachment::builder()
        .resource_id(&*letter.resource)
        .senders_reference(reference.to_string())
        .file_name(&*letter.file_name)
        // Altinn verifies the upload with it, and the recipient can verify the download.
        .checksum(Checksum::md5(&letter.file).to_string());
    let attachment = client
        .create_attachment()
        .body(attachment)
        .send()
        .await?
        .into_inner();
    say(format!("attachment {attachment}: made"));
    let upload = client.upload_attachment().attachment_id(attachment);
    upload.body(letter.file.clone()).send().await?;
    say(format!("attachment {attachment}: uploaded"));
    // The file is scanned for malware first.
    let scanned = client.get_attachment().attachment_id(attachment);
    let scanned = scanned.wait_with(place.patience).await?;
    // ANCHOR_END: attachment
    say(format!("attachment {attachment}: {}", scanned.status));

    // ANCHOR: send
    let content = InitializeCorrespondenceContent::builder()
        .language("nb")
        .message_title(&*letter.title)
        .message_summary(&*letter.title)
        .message_body(format!("# {}\n\nSee the attachment.", letter.title));
    let correspondence = InitializeCorrespondence::builder()
        .resource_id(&*letter.resource)
        .senders_reference(reference.to_string())
        .content(content)
        .is_confirmation_needed(true)
        .due_date_time(Utc::now() + TimeDelta::days(14));
    let request = InitializeCorrespondences::builder()
        .correspondence(correspondence)
        .recipients([format!(
            "urn:altinn:organization:identifier-no:{}",
            letter.recipient
        )])
        .existing_attachments([attachment])
        // With the same key, nothing is sent twice: the answer is 409.
        .idempotent_key(reference);
    let sent = client.create_correspondence().body(request).send().await?;
    // ANCHOR_END: send
    let first = sent.correspondences.first();
    let id = first
        .map(|one| one.correspondence_id)
        .ok_or("no correspondence was made")?;
    say(format!("correspondence {id}: sent"));
    let waiting = client.get_correspondence().correspondence_id(id);
    waiting.wait_with(place.patience).await?;
    say(format!("correspondence {id}: published"));
    Ok(id)
}

/// Reads every correspondence of a resource that has not been fetched, with its attachments, and confirms it. `recipient` is the
/// session of the recipient, or of a system user of theirs.
///
/// # Errors
/// When a call fails, or a file does not have its checksum.
pub async fn read_correspondences(
    place: &Place,
    recipient: &Session,
    resource: &str,
    mut say: impl FnMut(String),
) -> Outcome<Vec<Received>> {
    let client = Client::new(place.environment.clone(), recipient);
    // ANCHOR: read
    let search = client
        .search_correspondences()
        .role(CorrespondencesRoleType::Recipient)
        .resource_id(resource)
        // Fetching changes the status, so these have not been fetched. At most 1,000 ids are returned.
        .status(CorrespondenceStatus::Published);
    let mut received = Vec::new();
    for id in search.send().await?.into_inner().ids {
        let correspondence = client
            .get_correspondence()
            .correspondence_id(id)
            .send()
            .await?
            .into_inner();
        let content = correspondence.content;
        let title = content.message_title;
        say(format!("correspondence {id}: fetched, {title}"));
        let mut files = Vec::new();
        for attachment in content.attachments {
            let file = attachment.id;
            let download = client.download_correspondence_attachment();
            let download = download.correspondence_id(id).attachment_id(file).send().await?;
            let mut stream = download.into_inner();
            if let Some(checksum) = &attachment.checksum {
                stream = stream.verify(Checksum::from_hex(checksum)?);
            }
            let name = attachment.file_name;
            let bytes = stream.bytes().await?;
            say(format!(
                "correspondence {id}: downloaded {name}, {} bytes",
                bytes.len()
            ));
            files.push((name, bytes));
        }
        client
            .confirm_correspondence()
            .correspondence_id(id)
            .send()
            .await?;
        say(format!("correspondence {id}: confirmed"));
        received.push(Received { id, title, files });
    }
    // ANCHOR_END: read
    Ok(received)
}

/// Every status that a correspondence has had, the oldest first: how its sender sees what the recipient did.
///
/// # Errors
/// When the call fails.
pub async fn history(place: &Place, sender: &Session, id: Uuid) -> Outcome<Vec<CorrespondenceStatus>> {
    let client = Client::new(place.environment.clone(), sender);
    // ANCHOR: history
    let details = client
        .get_correspondence_details()
        .correspondence_id(id)
        .send()
        .await?;
    let statuses = details.into_inner().status_history.into_iter();
    // ANCHOR_END: history
    Ok(statuses.map(|event| event.status).collect())
}
