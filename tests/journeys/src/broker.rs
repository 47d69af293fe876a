//! A file from one organisation to others: streamed up, streamed down, and confirmed.

use std::path::{Path, PathBuf};

use altinn_auth::Session;
use altinn_broker::{
    Body, Client,
    runtime::{Checksum, Download},
    types::{FileTransferInitialize, FileTransferStatus, RecipientFileTransferStatus},
};
use tokio::fs::File;
use uuid::Uuid;

use crate::{Outcome, Place};

/// The scope of the sender.
pub const SENDER_SCOPE: &str = "altinn:broker.write";
/// The scope of a recipient.
pub const RECIPIENT_SCOPE: &str = "altinn:broker.read";

/// Sends a file to an organisation and waits until it can be fetched. `sender` and `recipient` are organisation numbers, and
/// `resource` is the id of a broker resource. Gives the id of the transfer.
///
/// # Errors
/// When the file cannot be read, a call fails, or the malware scan finds something.
pub async fn send_file(
    place: &Place,
    (sender, recipient): (&str, &str),
    resource: &str,
    file: &Path,
    mut say: impl FnMut(String),
) -> Outcome<Uuid> {
    let client = Client::new(place.environment.clone(), &place.session);
    let name = file.file_name().and_then(|name| name.to_str());

    // ANCHOR: send
    let transfer = FileTransferInitialize::builder()
        .resource_id(resource)
        .sender(format!("0192:{sender}"))
        .recipients([format!("0192:{recipient}")])
        .file_name(name.ok_or("the file has no name")?)
        .checksum(Checksum::md5_of(File::open(file).await?).await?.to_string());
    let made = client.create_file_transfer().body(transfer).send().await?;
    let id = made.file_transfer_id;
    say(format!("transfer {id}: made"));

    // Read from disk piece by piece: the file may be larger than the memory.
    let body = Body::open(file).await?;
    client
        .upload_file()
        .file_transfer_id(id)
        .body(body)
        .send()
        .await?;
    say(format!("transfer {id}: uploaded"));

    let waiting = client.get_file_transfer().file_transfer_id(id);
    let published = waiting.wait_with(place.patience).await?;
    // ANCHOR_END: send
    let size = published.file_transfer_size;
    say(format!("transfer {id}: published, {size} bytes"));
    Ok(id)
}

/// Downloads every file of a resource that the recipient has not fetched, and confirms each once it is safe on the disk. A
/// download that breaks off goes on where it was. Gives the files.
///
/// # Errors
/// When a call fails for good, a file does not have its checksum, or it cannot be written.
pub async fn receive_files(
    place: &Place,
    recipient: &Session,
    resource: &str,
    folder: &Path,
    mut say: impl FnMut(String),
) -> Outcome<Vec<PathBuf>> {
    let client = Client::new(place.environment.clone(), recipient);
    // ANCHOR: receive
    // Altinn allows ten such calls a minute.
    let search = client
        .search_file_transfers()
        .resource_id(resource)
        .status(FileTransferStatus::Published)
        .recipient_status(RecipientFileTransferStatus::Initialized);
    let mut files = Vec::new();
    for id in search.send().await?.into_inner() {
        let transfer = client
            .get_file_transfer()
            .file_transfer_id(id)
            .send()
            .await?
            .into_inner();
        // The sender chose the name: use only its last part, and overwrite nothing.
        let name = Path::new(&transfer.file_name).file_name().unwrap_or_default();
        let file = folder.join(format!("{id}-{}", name.display()));

        let mut download = Download::to(&file).resume();
        if let Some(checksum) = &transfer.checksum {
            download = download.verify(Checksum::from_hex(checksum)?);
        }
        let mut attempts = 0;
        let bytes = download
            .run(|options| {
                attempts += 1;
                client
                    .download_file()
                    .file_transfer_id(id)
                    .with_options(options)
                    .send()
            })
            .await?;
        say(format!(
            "transfer {id}: downloaded {bytes} bytes in {attempts} attempts"
        ));

        client.confirm_download().file_transfer_id(id).send().await?;
        say(format!("transfer {id}: confirmed"));
        files.push(file);
    }
    // ANCHOR_END: receive
    Ok(files)
}

/// How the sender sees each recipient of a transfer: the number and the status.
///
/// # Errors
/// When the call fails.
pub async fn recipients(place: &Place, id: Uuid) -> Outcome<Vec<(String, RecipientFileTransferStatus)>> {
    let client = Client::new(place.environment.clone(), &place.session);
    let details = client
        .get_file_transfer_details()
        .file_transfer_id(id)
        .send()
        .await?;
    let recipients = details.into_inner().recipients.into_iter();
    let pairs = recipients.map(|one| (one.recipient, one.current_recipient_file_transfer_status_code));
    Ok(pairs.collect())
}
