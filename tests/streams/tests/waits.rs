//! Waiting for what servers do in their own time. Pauses are a millisecond; their length is tested where time is paused.

use std::time::Duration;

use altinn_correspondence::{Client as Correspondence, types::AttachmentStatus};
use altinn_dialogporten_serviceowner::Client as Dialogporten;
use altinn_events::Client as Events;
use altinn_runtime::{Uuid, WaitError, WaitOptions};
use serde_json::{Value, json};

use crate::server::{Reply, Server};

fn quick() -> WaitOptions {
    let pause = Duration::from_millis(1);
    WaitOptions::new()
        .first(pause)
        .cap(pause)
        .deadline(Duration::from_secs(20))
}

fn attachment(status: &str) -> Value {
    json!({ "attachmentId": Uuid::nil(), "resourceId": "r", "sendersReference": "s", "status": status,
            "statusChanged": "2026-01-01T00:00:00", "statusText": "scanned", "dataType": "text/plain",
            "fileName": "a.txt", "isEncrypted": false })
}

async fn attachments(states: &'static [&'static str]) -> Server {
    Server::start(|_, number, _| match states[number.min(states.len() - 1)] {
        "503" => Reply::status(503),
        "404" => Reply::status(404),
        state => Reply::json(attachment(state)),
    })
    .await
}

#[tokio::test]
async fn an_attachment_is_waited_for_until_it_is_published() {
    let server = attachments(&[
        "Initialized",
        "UploadProcessing",
        "503",
        "SomethingNew",
        "Published",
    ])
    .await;
    let client = Correspondence::new(server.environment(), ());
    let answer = client
        .get_attachment()
        .attachment_id(Uuid::nil())
        .wait_with(quick())
        .await
        .unwrap();
    assert_eq!(answer.status, AttachmentStatus::Published);
    assert_eq!(server.asked().len(), 5);
}

#[tokio::test]
async fn a_failed_state_gives_the_answer_that_tells_why() {
    let server = attachments(&["UploadProcessing", "Failed"]).await;
    let client = Correspondence::new(server.environment(), ());
    let error = client
        .get_attachment()
        .attachment_id(Uuid::nil())
        .wait_with(quick())
        .await
        .unwrap_err();
    let WaitError::Failed(answer) = &error else {
        panic!("{error}")
    };
    assert_eq!(answer.status_text, "scanned");
    assert!(!format!("{error:?}{error}").contains("scanned"));
}

#[tokio::test]
async fn the_deadline_keeps_the_last_answer() {
    let server = attachments(&["UploadProcessing"]).await;
    let client = Correspondence::new(server.environment(), ());
    let options = quick()
        .first(Duration::from_secs(60))
        .cap(Duration::from_secs(60))
        .deadline(Duration::from_secs(30));
    let error = client
        .get_attachment()
        .attachment_id(Uuid::nil())
        .wait_with(options)
        .await
        .unwrap_err();
    assert!(
        error.is_deadline(),
        "the next question would come too late, so nobody waits for it"
    );
    assert_eq!(error.answer().unwrap().status, AttachmentStatus::UploadProcessing);
}

#[tokio::test]
async fn an_error_that_does_not_pass_ends_the_wait() {
    let server = attachments(&["404"]).await;
    let client = Correspondence::new(server.environment(), ());
    let error = client
        .get_attachment()
        .attachment_id(Uuid::nil())
        .wait_with(quick())
        .await
        .unwrap_err();
    assert_eq!(error.error().unwrap().status().unwrap(), 404);
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_subscription_is_waited_for_until_it_is_validated() {
    let subscription = |validated: bool| json!({ "id": 1, "created": "2026-01-01T00:00:00Z", "includeSubunits": false, "validated": validated });
    let server = Server::start(move |_, number, _| Reply::json(subscription(number == 2))).await;
    let client = Events::new(server.environment(), ());
    let answer = client.get_subscription().id(1).wait_with(quick()).await.unwrap();
    assert!(answer.validated);
    assert_eq!(server.asked().len(), 3);
}

#[tokio::test]
async fn a_purged_dialog_is_waited_for_until_it_is_gone() {
    let server = Server::start(|_, _, _| Reply::status(404)).await;
    let client = Dialogporten::new(server.environment(), ());
    let gone = client
        .get_dialog()
        .dialog_id(Uuid::nil())
        .wait_with(quick())
        .await
        .unwrap();
    assert!(gone.is_none());
    let server = Server::start(|_, _, _| Reply::status(403)).await;
    let client = Dialogporten::new(server.environment(), ());
    let error = client
        .get_dialog()
        .dialog_id(Uuid::nil())
        .wait_with(quick())
        .await
        .unwrap_err();
    assert!(matches!(error, WaitError::Call(_)));
}
