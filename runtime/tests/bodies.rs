//! Bodies that go up: their length on the wire, their progress, and what happens when they are not what was said.

use std::sync::{Arc, Mutex};

use altinn_runtime::{
    Body, Bytes, CallOptions, Core, Error, ErrorKind, FilePart, Form, Outgoing, Progress, StatusCode, Untyped,
};
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::common::{Fake, POST, PUT, answer, head, served};

type Heads = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

/// Reads one request whole, keeps it, answers 200.
async fn keep(mut stream: TcpStream, heads: Heads) {
    let (text, mut body) = head(&mut stream).await;
    let lower = text.to_lowercase();
    let length = lower
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
    let chunked = lower.contains("transfer-encoding: chunked");
    let mut buffer = [0; 8192];
    while length.is_some_and(|length| body.len() < length) || chunked && !body.ends_with(b"0\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(more) => body.extend_from_slice(&buffer[..more]),
        }
    }
    heads.lock().unwrap().push((text, body));
    drop(
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
            .await,
    );
}

/// Sends a body to a real server; gives the request as it came there.
async fn put(body: Body) -> Result<(String, Vec<u8>), Error> {
    let heads = Heads::default();
    let kept = Arc::clone(&heads);
    let environment = served(move |stream, _| keep(stream, Arc::clone(&kept))).await;
    let core = Core::new(environment, ().into());
    let mut call = core.call(&PUT);
    call.raw(Some(body));
    call.empty_answer::<Untyped>().await?;
    let request = heads.lock().unwrap().pop().unwrap();
    Ok(request)
}

fn pieces(count: usize) -> Vec<Result<Bytes, std::io::Error>> {
    (0..count)
        .map(|_| Ok(Bytes::from_static(b"0123456789")))
        .collect()
}

/// A stream of what stands in a list.
struct Listed<T>(std::vec::IntoIter<T>);

impl<T: Unpin> futures_core::Stream for Listed<T> {
    type Item = T;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<T>> {
        std::task::Poll::Ready(self.0.next())
    }
}

fn stream(count: usize) -> Body {
    Body::stream(Listed(pieces(count).into_iter()))
}

async fn file_of(text: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("film.mp4");
    tokio::fs::write(&path, text).await.unwrap();
    (folder, path)
}

#[tokio::test]
async fn the_length_is_on_the_wire_wherever_it_is_known() {
    let (_folder, path) = file_of(&[b'x'; 200_000]).await;
    let mut opened = tokio::fs::File::open(&path).await.unwrap();
    opened.seek(std::io::SeekFrom::Start(150_000)).await.unwrap();
    for (body, length) in [
        (Body::from("text"), Some(4)),
        (Body::from(vec![7; 500_000]), Some(500_000)),
        (Body::from(""), Some(0)),
        (Body::open(&path).await.unwrap(), Some(200_000)),
        (Body::file(opened).await.unwrap(), Some(50_000)),
        (stream(3).length(30), Some(30)),
        (stream(3), None),
        (Body::reader(&b"read"[..]), None),
        (Body::reader(&b"read"[..]).length(4), Some(4)),
        (Body::from("text").on_progress(|_| {}), Some(4)),
    ] {
        let (head, sent) = put(body).await.unwrap();
        match length {
            Some(length) => {
                assert!(
                    head.to_lowercase()
                        .contains(&format!("content-length: {length}\r\n")),
                    "{head}"
                );
                assert_eq!(sent.len(), length);
            }
            None => assert!(
                head.to_lowercase().contains("transfer-encoding: chunked"),
                "{head}"
            ),
        }
    }
}

#[tokio::test]
async fn a_stream_of_another_length_than_promised_fails_and_is_the_callers_fault() {
    for (body, words) in [
        (stream(3).length(29), "longer than the length that was given"),
        (stream(3).length(20), "longer than the length that was given"),
        (stream(3).length(31), "shorter than the length that was given"),
        (stream(0).length(1), "shorter than the length that was given"),
    ] {
        let error = put(body).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Local, "{error:?}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(!error.is_transient());
    }
}

#[tokio::test]
async fn a_source_that_fails_is_named_as_the_cause() {
    let mut listed = pieces(2);
    listed.push(Err(std::io::Error::other("the disk is gone")));
    for body in [
        Body::stream(Listed(listed.into_iter())).length(100),
        Body::stream(Listed(vec![Err::<Bytes, _>("broken")].into_iter())),
    ] {
        let error = put(body).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Local);
        assert!(error.to_string().contains("could not be read"), "{error}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_is_said_before_anything_is_sent() {
    assert_eq!(
        Body::open("/nowhere/film.mp4").await.unwrap_err().kind(),
        std::io::ErrorKind::NotFound
    );
}

#[tokio::test]
async fn progress_is_told_up_to_the_last_byte() {
    let (_folder, path) = file_of(&[b'x'; 300_000]).await;
    for body in [Body::open(&path).await.unwrap(), Body::from(vec![7; 300_000])] {
        let told = Arc::new(Mutex::new(Vec::new()));
        let tell = Arc::clone(&told);
        put(body.on_progress(move |progress: Progress| tell.lock().unwrap().push(progress)))
            .await
            .unwrap();
        let told = told.lock().unwrap();
        assert!(told.len() > 3, "{told:?}");
        assert!(told.windows(2).all(|two| two[0].bytes < two[1].bytes));
        assert_eq!(
            told.last().map(|last| (last.bytes, last.total)),
            Some((300_000, Some(300_000)))
        );
        assert_eq!(told.last().unwrap().fraction(), Some(1.0));
    }
}

#[tokio::test]
async fn bytes_and_files_can_be_sent_again_and_streams_cannot() {
    let (_folder, path) = file_of(b"film").await;
    for (body, again) in [
        (Body::from("film"), true),
        (Body::from("film").on_progress(|_| {}), true),
        (Body::open(&path).await.unwrap(), true),
        (Body::reader(&b"film"[..]), false),
        (stream(1), false),
    ] {
        let fake = Fake::default().answer(answer(200, ""));
        let core = fake.core();
        let mut call = core.call(&PUT);
        call.raw(Some(body));
        call.empty_answer::<Untyped>().await.unwrap();
        let sent = fake.seen.lock().unwrap().pop().unwrap();
        let copy = sent.try_clone();
        assert_eq!(copy.is_some(), again);
        if let Some(copy) = copy {
            assert_eq!(copy.http.headers(), sent.http.headers());
            assert_eq!(copy.http.url(), sent.http.url());
            assert_eq!(content(copy).await, b"film");
            assert_eq!(content(sent).await, b"film");
        }
    }
}

/// The body of a request.
async fn content(request: Outgoing) -> Vec<u8> {
    let Outgoing { mut http, .. } = request;
    let body = http.body_mut().take().unwrap();
    body.bytes().await.unwrap().to_vec()
}

#[tokio::test]
async fn the_files_of_a_form_stream_with_their_lengths() {
    let (_folder, path) = file_of(&[b'x'; 100_000]).await;
    let heads = Heads::default();
    let kept = Arc::clone(&heads);
    let environment = served(move |stream, _| keep(stream, Arc::clone(&kept))).await;
    let core = Core::new(environment, ().into());
    let mut form = Form::new();
    form.field("Metadata.Recipients", &["0192:991825827", "0192:310000000"])
        .unwrap();
    form.file("FileTransfer", FilePart::open(&path).await.unwrap());
    let mut call = core.call(&POST);
    call.multipart(Some(form));
    assert_eq!(
        call.empty_answer::<Untyped>().await.unwrap().status(),
        StatusCode::OK
    );
    let (head, body) = heads.lock().unwrap().pop().unwrap();
    assert!(
        head.to_lowercase()
            .contains(&format!("content-length: {}\r\n", body.len())),
        "{head}"
    );
    let text = String::from_utf8(body).unwrap();
    for part in [
        "name=\"Metadata.Recipients[0]\"\r\n\r\n0192:991825827\r\n",
        "name=\"Metadata.Recipients[1]\"\r\n\r\n0192:310000000\r\n",
        "name=\"FileTransfer\"; filename=\"film.mp4\"\r\n",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(text.contains(&"x".repeat(100_000)));
}

async fn sent(form: Form) -> Outgoing {
    let fake = Fake::default().answer(answer(200, ""));
    let core = fake.core();
    let mut call = core.call(&POST);
    call.multipart(Some(form));
    call.empty_answer::<Untyped>().await.unwrap();
    let sent = fake.seen.lock().unwrap().pop();
    sent.unwrap()
}

#[tokio::test]
async fn what_a_caller_adds_to_a_form_takes_the_place_of_fields_of_its_name() {
    let heads = Heads::default();
    let kept = Arc::clone(&heads);
    let environment = served(move |stream, _| keep(stream, Arc::clone(&kept))).await;
    let core = Core::new(environment, ().into());
    let mut form = Form::new();
    form.field(
        "Order",
        &json!({ "Lines": ["0", "1"], "LinesKind": "x", "Kept": 1 }),
    )
    .unwrap();
    let mut call = core.call(&POST);
    call.options(
        CallOptions::new()
            .extra("Order.Lines", ["2"])
            .extra("Order.New", json!({ "inner": [true] })),
    );
    call.multipart(Some(form));
    call.empty_answer::<Untyped>().await.unwrap();
    let (_, body) = heads.lock().unwrap().pop().unwrap();
    let text = String::from_utf8(body).unwrap();
    let mut fields: Vec<(&str, &str)> = text
        .split("name=\"")
        .skip(1)
        .map(|part| part.split_once("\"\r\n\r\n").unwrap())
        .map(|(name, rest)| (name, rest.split("\r\n").next().unwrap()))
        .collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            ("Order.Kept", "1"),
            ("Order.LinesKind", "x"),
            ("Order.Lines[0]", "2"),
            ("Order.New.inner[0]", "true")
        ]
    );
}

#[tokio::test]
async fn a_form_can_be_sent_again_byte_for_byte_where_all_its_files_can() {
    let (_folder, path) = file_of(&[b'x'; 100_000]).await;
    let bytes = || FilePart::new("a.txt", "first");
    let read = || FilePart::new("b.txt", Body::reader(&b"read"[..]).length(4));
    let opened = FilePart::open(&path).await.unwrap();
    for (files, again) in [
        (vec![], true),
        (vec![bytes()], true),
        (
            vec![
                bytes(),
                opened,
                FilePart::new("c", Body::from("third").on_progress(|_| {})),
            ],
            true,
        ),
        (vec![read()], false),
        (vec![bytes(), read()], false),
        (vec![read(), bytes()], false),
    ] {
        let mut form = Form::new();
        form.field("Name", "value").unwrap();
        for file in files {
            form.file("Files", file);
        }
        let first = sent(form).await;
        let copy = first.try_clone();
        assert_eq!(copy.is_some(), again);
        let length: usize = first.http.headers()["content-length"]
            .to_str()
            .unwrap()
            .parse()
            .unwrap();
        let Some(copy) = copy else {
            assert_eq!(content(first).await.len(), length);
            continue;
        };
        let third = copy.try_clone().unwrap();
        assert_eq!(copy.http.headers(), first.http.headers());
        let body = content(first).await;
        assert_eq!(body.len(), length);
        assert_eq!(content(copy).await, body);
        assert_eq!(content(third).await, body);
    }
}

#[tokio::test]
async fn a_form_is_the_parts_that_the_standard_describes() {
    let mut form = Form::new();
    form.field("A.B", "æ \"x\"\r\ny").unwrap();
    form.file(
        "Fi\"le",
        FilePart::new("na\"me\r\n.txt", Body::from("text").content_type("text/plain")),
    );
    form.file("Empty", FilePart::new("ø.bin", ""));
    let sent = sent(form).await;
    let media_type = sent.http.headers()["content-type"].to_str().unwrap().to_owned();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert!(boundary.len() <= 70 && boundary.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"A.B\"\r\n\r\næ \"x\"\r\ny\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"Fi%22le\"; filename=\"na%22me%0D%0A.txt\"\r\n\
         Content-Type: text/plain\r\n\r\ntext\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"Empty\"; filename=\"ø.bin\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n\r\n--{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8(content(sent).await).unwrap(), expected);
}

#[tokio::test]
async fn what_is_wrong_with_a_file_of_a_form_is_said() {
    for (file, kind, words) in [
        (
            FilePart::new("a", Body::from("x").content_type("text/plain\r\nX: y")),
            ErrorKind::InvalidRequest,
            "media type",
        ),
        (
            FilePart::new("a", stream(3).length(31)),
            ErrorKind::Local,
            "shorter than the length that was given",
        ),
        (
            FilePart::new("a", stream(3).length(29)),
            ErrorKind::Local,
            "longer than the length that was given",
        ),
    ] {
        let environment = served(|stream, _| keep(stream, Heads::default())).await;
        let core = Core::new(environment, ().into());
        let mut form = Form::new();
        form.file("F", file);
        let mut call = core.call(&POST);
        call.multipart(Some(form));
        let error = call.empty_answer::<Untyped>().await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.to_string().contains(words), "{error}");
    }
}
