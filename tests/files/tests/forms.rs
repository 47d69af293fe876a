//! A form with files that is refused once, as with a token that has just expired: it goes again where all of it can be read again.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use std::sync::{Arc, Mutex};

use altinn_broker::{
    Body, Client, Core, Environment, FilePart,
    answers::CreateFileTransferWithFileForm,
    types::{FileTransferInitialize, builder::FileTransferInitializeBuilder},
};
use altinn_runtime::{BoxFuture, Chain, Failure, HttpResponse, Middleware, Next, Outgoing, StatusCode, Uuid};
use axum::{
    Router,
    body::{Body as Answer, to_bytes},
    extract::{Request, State},
    http::Response,
    routing::post,
};
use bytes::Bytes;

/// The bodies that came, each with its content type and length.
type Seen = Arc<Mutex<Vec<(String, Bytes)>>>;

/// Refuses the first request.
async fn once_refused(State(seen): State<Seen>, request: Request) -> Response<Answer> {
    let (head, body) = request.into_parts();
    let head = format!(
        "{:?} {:?}",
        head.headers.get("content-type"),
        head.headers.get("content-length")
    );
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let mut seen = seen.lock().unwrap();
    seen.push((head, body));
    let (status, body) = if seen.len() == 1 {
        (401, String::new())
    } else {
        (200, format!(r#"{{"fileTransferId":"{}"}}"#, Uuid::nil()))
    };
    Response::builder()
        .status(status)
        .body(Answer::from(body))
        .unwrap()
}

/// Sends once more what was refused with 401, as the session of `altinn-auth` does.
struct Renewing;

impl Middleware for Renewing {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        Box::pin(async move {
            let copy = request.try_clone();
            let answer = next.run(request).await?;
            match copy.filter(|_| answer.status() == StatusCode::UNAUTHORIZED) {
                Some(copy) => next.run(copy).await,
                None => Ok(answer),
            }
        })
    }
}

async fn client(seen: &Seen) -> Client {
    let routes = Router::new()
        .route("/broker/api/v1/filetransfer/upload", post(once_refused))
        .with_state(Arc::clone(seen));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let environment = Environment::custom(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    Client::with_core(Core::builder(environment, Chain::default().with(Renewing)).build())
}

fn metadata() -> FileTransferInitializeBuilder {
    FileTransferInitialize::builder()
        .file_name("film.mp4")
        .resource_id("a-resource")
        .senders_file_transfer_reference("1")
        .sender("0192:000000000")
        .recipients(["0192:111111111".to_owned()])
        .property_list([("a Key".to_owned(), "v".to_owned())])
}

#[tokio::test]
async fn a_form_has_the_members_of_the_json_request_and_nothing_is_sent_where_some_are_missing() {
    let seen = Seen::default();
    let client = client(&seen).await;
    let form = CreateFileTransferWithFileForm {
        metadata: FileTransferInitialize::builder().sender("0192:000000000"),
        ..Default::default()
    };
    let error = client
        .create_file_transfer_with_file()
        .body(form)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "create_file_transfer_with_file: `body.metadata.file_name` is missing; `body.metadata.recipients` is missing; \
         `body.metadata.resource_id` is missing; `body.file_transfer` is missing"
    );
    assert!(seen.lock().unwrap().is_empty());
    let form = CreateFileTransferWithFileForm {
        metadata: metadata(),
        file_transfer: Some(FilePart::new("a.txt", "text")),
    };
    client
        .create_file_transfer_with_file()
        .body(form)
        .send()
        .await
        .unwrap();
    let body = String::from_utf8(seen.lock().unwrap()[0].1.to_vec()).unwrap();
    for name in [
        "Metadata.FileName",
        "Metadata.PropertyList.a Key",
        "Metadata.Recipients[0]",
        "Metadata.SendersFileTransferReference",
        "FileTransfer",
    ] {
        assert_eq!(
            body.matches(&format!("name=\"{name}\"")).count(),
            1,
            "{name}: {body}"
        );
    }
}

#[tokio::test]
async fn a_form_of_bytes_or_a_path_is_sent_again_and_one_of_a_stream_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("film.mp4");
    tokio::fs::write(&path, vec![b'x'; 300_000]).await.unwrap();
    for (file, again) in [
        (FilePart::new("a.txt", "text"), true),
        (FilePart::open(&path).await.unwrap(), true),
        (FilePart::new("r", Body::reader(&b"read"[..]).length(4)), false),
    ] {
        let seen = Seen::default();
        let client = client(&seen).await;
        let form = CreateFileTransferWithFileForm {
            metadata: metadata(),
            file_transfer: Some(file),
        };
        let outcome = client.create_file_transfer_with_file().body(form).send().await;
        let seen = seen.lock().unwrap();
        if again {
            assert_eq!(outcome.unwrap().status(), StatusCode::OK);
            assert_eq!(seen.len(), 2);
            assert!(seen[0] == seen[1], "{} and {}", seen[0].0, seen[1].0);
            assert!(
                seen[1].0.contains(&format!("\"{}\"", seen[1].1.len())),
                "{}",
                seen[1].0
            );
        } else {
            assert_eq!(outcome.unwrap_err().status(), Some(StatusCode::UNAUTHORIZED));
            assert_eq!(seen.len(), 1);
        }
    }
}
