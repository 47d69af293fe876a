//! A file through the broker.

use altinn_broker::{Error, answers::CreateFileTransferError, types::RecipientFileTransferStatus};
use altinn_journeys::{
    OWNER, Place,
    broker::{RECIPIENT_SCOPE, SENDER_SCOPE, receive_files, recipients, send_file},
};
use altinn_sandbox::{Fault, FaultRule};

use crate::{assert_flawless, operations, sandbox};

const RECIPIENT: &str = "310000027";

fn bytes() -> Vec<u8> {
    (0..3_000_000_u32).map(|number| (number % 251) as u8).collect()
}

#[tokio::test]
async fn a_file_arrives_whole_although_the_connection_breaks() {
    let place = Place::sandbox(&[SENDER_SCOPE]).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.zip");
    std::fs::write(&file, bytes()).unwrap();
    let mut steps = Vec::new();
    let id = send_file(&place, (OWNER, RECIPIENT), "files", &file, |step| {
        steps.push(step)
    })
    .await
    .unwrap();
    let recipient = place
        .other("RECIPIENT", RECIPIENT, &[RECIPIENT_SCOPE])
        .await
        .unwrap();
    let breaks = FaultRule::new(Fault::TruncatedBody).operation("altinn-broker/download_file");
    sandbox(&place).fault(breaks.times(1));
    let inbox = tempfile::tempdir().unwrap();
    let files = receive_files(&place, &recipient.session, "files", inbox.path(), |step| {
        steps.push(step)
    })
    .await
    .unwrap();
    assert_eq!(files, [inbox.path().join(format!("{id}-report.zip"))]);
    assert!(std::fs::read(&files[0]).unwrap() == bytes(), "the same bytes");
    assert!(
        steps.iter().any(|step| step.contains("in 2 attempts")),
        "{steps:?}"
    );
    let downloads: Vec<u16> = sandbox(&place)
        .requests()
        .iter()
        .filter(|request| request.operation.as_deref() == Some("altinn-broker/download_file"))
        .map(|request| request.status)
        .collect();
    assert_eq!(downloads, [200, 206], "the second attempt asks for the rest only");
    let seen = recipients(&place, id).await.unwrap();
    assert_eq!(
        seen,
        [(
            format!("0192:{RECIPIENT}"),
            RecipientFileTransferStatus::DownloadConfirmed
        )]
    );
    let again = receive_files(&place, &recipient.session, "files", inbox.path(), |_| {})
        .await
        .unwrap();
    assert!(again.is_empty(), "what was confirmed does not come again");
    let expected = [
        "altinn-broker/create_file_transfer",
        "altinn-broker/upload_file",
        "altinn-broker/get_file_transfer",
        "altinn-broker/search_file_transfers",
        "altinn-broker/get_file_transfer",
        "altinn-broker/download_file",
        "altinn-broker/confirm_download",
        "altinn-broker/get_file_transfer_details",
        "altinn-broker/search_file_transfers",
    ];
    assert_eq!(operations(&place), expected);
    assert_flawless(&place);
}

#[tokio::test]
async fn a_sender_that_the_token_is_not_of_is_refused() {
    let place = Place::sandbox(&[SENDER_SCOPE]).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.zip");
    std::fs::write(&file, b"bytes").unwrap();
    let error = send_file(&place, ("310000043", RECIPIENT), "files", &file, |_| {})
        .await
        .unwrap_err();
    let error = error.downcast::<Error<CreateFileTransferError>>().unwrap();
    assert_eq!(
        (error.status().map(|status| status.as_u16()), error.code()),
        (Some(401), Some("BRO-00006"))
    );
    assert_eq!(operations(&place), ["altinn-broker/create_file_transfer"]);
}
