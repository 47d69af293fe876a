//! A file on its way through broker: up from the disk, down to the disk over connections that break.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use altinn_broker::{Body, Client, Core, Environment, ErrorKind};
use altinn_runtime::{Checksum, Download, Uuid};
use axum::{
    Router,
    body::{Body as Answer, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, Response},
    routing::{get, post},
};
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};

/// What the server has seen and what it gives.
#[derive(Clone, Default)]
struct Server {
    stored: Arc<Mutex<Bytes>>,
    heads: Arc<Mutex<Vec<HeaderMap>>>,
    downloads: Arc<AtomicUsize>,
    /// So many downloads break off after a third of what is left.
    breaks: usize,
}

async fn upload(State(server): State<Server>, request: Request) -> Response<Answer> {
    server.heads.lock().unwrap().push(request.headers().clone());
    let bytes = to_bytes(request.into_body(), usize::MAX).await.unwrap();
    *server.stored.lock().unwrap() = bytes;
    Response::builder()
        .header("content-type", "application/json")
        .body(Answer::from(format!(r#"{{"fileTransferId":"{}"}}"#, Uuid::nil())))
        .unwrap()
}

async fn download(State(server): State<Server>, headers: HeaderMap) -> Response<Answer> {
    let count = server.downloads.fetch_add(1, Relaxed);
    let stored = server.stored.lock().unwrap().clone();
    let range = headers.get("range").map(|range| {
        let text = range
            .to_str()
            .unwrap()
            .strip_prefix("bytes=")
            .unwrap()
            .strip_suffix('-')
            .unwrap();
        text.parse::<usize>().unwrap()
    });
    server.heads.lock().unwrap().push(headers);
    let (first, total) = (range.unwrap_or(0), stored.len());
    let rest = stored.slice(first..);
    let answer = Response::builder()
        .status(if range.is_some() { 206 } else { 200 })
        .header("etag", "\"v1\"")
        .header("content-length", rest.len());
    let answer = match range {
        Some(first) => answer.header("content-range", format!("bytes {first}-{}/{total}", total - 1)),
        None => answer,
    };
    let body = if count < server.breaks {
        let good = stream::iter([Ok(rest.slice(..rest.len() / 3))]);
        // The error closes the connection in the middle of the body.
        Answer::from_stream(good.chain(stream::iter([Err(std::io::Error::other("the cable is cut"))])))
    } else {
        Answer::from(rest)
    };
    answer.body(body).unwrap()
}

async fn refuse() -> Response<Answer> {
    let body = r#"{"type":"urn:altinn:error:BRO-00003","title":"x","status":400,"errors":{"fileTransferId":["not yours"]}}"#;
    Response::builder()
        .status(400)
        .header("content-type", "text/html")
        .body(Answer::from(body))
        .unwrap()
}

impl Server {
    async fn client(&self) -> Client {
        let routes = Router::new()
            .route("/broker/api/v1/filetransfer/{id}/upload", post(upload))
            .route("/broker/api/v1/filetransfer/{id}/download", get(download))
            .route("/broker/api/v1/filetransfer/{id}/confirmdownload", post(refuse))
            .with_state(self.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let environment = Environment::custom(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Client::with_core(Core::builder(environment, ()).build())
    }
}

/// Bytes that differ from place to place, so that a piece in the wrong place shows.
fn content() -> Vec<u8> {
    (0..3_000_000_u32)
        .flat_map(|number| number.to_le_bytes())
        .take(3_000_000)
        .collect()
}

async fn file() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive.zip");
    tokio::fs::write(&path, content()).await.unwrap();
    (folder, path)
}

#[tokio::test]
async fn a_file_goes_up_with_its_length_and_the_headers_of_the_call() {
    let server = Server::default();
    let client = server.client().await;
    let (_folder, path) = file().await;
    let told = Arc::new(Mutex::new(0));
    let tell = Arc::clone(&told);
    let body = Body::open(&path)
        .await
        .unwrap()
        .on_progress(move |progress| *tell.lock().unwrap() = progress.bytes);
    let sent = client
        .upload_file()
        .file_transfer_id(Uuid::nil())
        .body(body)
        .with_header("X-Trace", "run-7")
        .send()
        .await;
    assert_eq!(sent.unwrap().status().as_u16(), 200);
    assert_eq!(*told.lock().unwrap(), 3_000_000);
    assert_eq!(*server.stored.lock().unwrap(), content());
    let heads = server.heads.lock().unwrap();
    assert_eq!(
        (&heads[0]["content-length"], &heads[0]["x-trace"]),
        (&"3000000".parse().unwrap(), &"run-7".parse().unwrap())
    );
    assert_eq!(heads[0]["content-type"], "application/octet-stream");
}

#[tokio::test]
async fn a_file_comes_down_over_connections_that_break_and_is_checked() {
    let server = Server {
        breaks: 2,
        ..Server::default()
    };
    *server.stored.lock().unwrap() = content().into();
    let client = server.client().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive.zip");
    let bytes = Download::to(&path)
        .verify(Checksum::md5(&content()))
        .run(|options| {
            client
                .download_file()
                .file_transfer_id(Uuid::nil())
                .with_options(options)
                .send()
        })
        .await
        .unwrap();
    assert_eq!(bytes, 3_000_000);
    assert_eq!(std::fs::read(&path).unwrap(), content());
    let heads = server.heads.lock().unwrap();
    let ranges: Vec<_> = heads
        .iter()
        .map(|head| head.get("range").map(|range| range.to_str().unwrap()))
        .collect();
    // A third of 3,000,000, then a third of the 2,000,000 that were left.
    assert_eq!(ranges, [None, Some("bytes=1000000-"), Some("bytes=1666666-")]);
    assert!(heads[1..].iter().all(|head| head["if-range"] == "\"v1\""));
}

#[tokio::test]
async fn a_file_that_breaks_off_is_not_saved_by_save_to() {
    let server = Server {
        breaks: 1,
        ..Server::default()
    };
    *server.stored.lock().unwrap() = content().into();
    let client = server.client().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive.zip");
    for kept in [false, true] {
        let mut stream = client
            .download_file()
            .file_transfer_id(Uuid::nil())
            .send()
            .await
            .unwrap()
            .into_inner();
        let saved = stream.save_to(&path).await;
        assert_eq!(saved.is_ok(), kept);
        assert_eq!(path.exists(), kept);
        if let Err(failure) = saved {
            assert_eq!(failure.kind(), ErrorKind::Transport);
        }
    }
}

#[tokio::test]
async fn an_error_gives_typed_body_problem_and_field_errors_under_a_wrong_content_type() {
    let client = Server::default().client().await;
    let error = client
        .confirm_download()
        .file_transfer_id(Uuid::nil())
        .send()
        .await
        .unwrap_err();
    assert!(matches!(
        error.body(),
        Some(altinn_broker::answers::ConfirmDownloadError::BadRequest(_))
    ));
    assert_eq!(error.code(), Some("BRO-00003"));
    let fields = error.field_errors();
    assert_eq!(
        (fields.len(), fields[0].field, fields[0].message),
        (1, "fileTransferId", "not yours")
    );
    assert_eq!(
        error.to_string(),
        "confirm_download: the server answered 400 Bad Request [BRO-00003]; the request is not valid in `fileTransferId`: \
         `field_errors()` has what the server said"
    );
}
