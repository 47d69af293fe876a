//! A gibibyte up, at once and in resumable chunks, and a gibibyte down, through a real connection, without being held. Alone in its process, so that the
//! process's peak is its own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests"
)]

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Mutex, PoisonError},
};

use altinn_runtime::{
    Body, Core, Environment, FilePart, Form, Host, Method, Operation, ResumableUpload, SubscriptionKey,
    Untyped, UploadSource, private::ResumableOperations,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const GIBIBYTE: u64 = 1 << 30;
/// How much the peak may grow.
const MOST: u64 = 16 << 20;

static UP: Operation = operation(Method::PUT);
static DOWN: Operation = operation(Method::GET);
static RESUMABLE: ResumableOperations = ResumableOperations {
    options: &operation(Method::OPTIONS),
    create: &operation(Method::POST),
    head: &operation(Method::HEAD),
    patch: &operation(Method::PATCH),
    delete: &operation(Method::DELETE),
};
/// How many bytes have come of each part of a resumable upload.
static PARTS: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());

const fn operation(method: Method) -> Operation {
    Operation {
        api: "altinn-test",
        id: "move_it",
        method,
        host: Host::Platform,
        prefix: "",
        path: "/file",
        accept: "*/*",
        content_type: Some("application/octet-stream"),
        redirects: &[],
        tokens: &[],
        scopes: &[],
        subscription_key: SubscriptionKey::No,
        idempotent: true,
        internal: false,
        published: true,
    }
}

/// The most memory that this process has had resident, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    line.trim().trim_end_matches("kB").trim().parse::<u64>().unwrap() * 1024
}

/// Reads a request's body or sends an answer's, with a buffer of its own.
async fn serve(mut stream: TcpStream) {
    let mut buffer = vec![0; 64 << 10];
    let mut head = Vec::new();
    let start = loop {
        let length = stream.read(&mut buffer).await.unwrap();
        head.extend_from_slice(&buffer[..length]);
        if let Some(end) = head.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
    };
    if !head.starts_with(b"PUT") && !head.starts_with(b"GET") {
        let text = String::from_utf8_lossy(&head[..start]).into_owned();
        let answer = resumable(&text, &mut stream, (head.len() - start) as u64, &mut buffer).await;
        let answer = format!("HTTP/1.1 {answer}content-length: 0\r\nconnection: close\r\n\r\n");
        stream.write_all(answer.as_bytes()).await.unwrap();
    } else if head.starts_with(b"PUT") {
        let text = String::from_utf8_lossy(&head[..start]).to_lowercase();
        let length = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        let length: u64 = length.unwrap();
        let mut got = (head.len() - start) as u64;
        while got < length {
            got += stream.read(&mut buffer).await.unwrap() as u64;
        }
        let answer = format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{got}",
            got.to_string().len()
        );
        stream.write_all(answer.as_bytes()).await.unwrap();
    } else {
        stream
            .write_all(format!("HTTP/1.1 200 OK\r\ncontent-length: {GIBIBYTE}\r\n\r\n").as_bytes())
            .await
            .unwrap();
        for _ in 0..GIBIBYTE / buffer.len() as u64 {
            stream.write_all(&buffer).await.unwrap();
        }
    }
    stream.shutdown().await.ok();
}

/// The answer of a server of resumable uploads that counts the bytes of each part and keeps none.
async fn resumable(head: &str, stream: &mut TcpStream, mut got: u64, buffer: &mut [u8]) -> String {
    let (method, rest) = head.split_once(' ').unwrap();
    let path = rest.split_once(' ').unwrap().0;
    let header = |name: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(": "));
        let mut values = lines.filter(|(found, _)| found.eq_ignore_ascii_case(name));
        values.next().map(|(_, value)| value.to_owned())
    };
    let parts = || PARTS.lock().unwrap_or_else(PoisonError::into_inner);
    match method {
        "OPTIONS" => "204 No Content\r\ntus-extension: concatenation\r\n".to_owned(),
        "POST" => {
            let mut parts = parts();
            let path = format!("/file/{}", parts.len());
            if header("upload-concat").as_deref() == Some("partial") {
                parts.insert(path.clone(), 0);
            }
            format!("201 Created\r\nlocation: {path}\r\n")
        }
        "HEAD" => format!("200 OK\r\nupload-offset: {}\r\n", parts()[path]),
        _ => {
            let length: u64 = header("content-length").unwrap().parse().unwrap();
            while got < length {
                got += stream.read(buffer).await.unwrap() as u64;
            }
            let mut parts = parts();
            let offset = parts.get_mut(path).unwrap();
            *offset += got;
            format!("204 No Content\r\nupload-offset: {offset}\r\n")
        }
    }
}

async fn send(core: &Core, body: Body) -> u64 {
    let mut call = core.call(&UP);
    call.raw(Some(body));
    *call.json_answer::<u64, Untyped>().await.unwrap()
}

async fn send_form(core: &Core, file: FilePart) -> u64 {
    let mut form = Form::new();
    form.file("File", file);
    let mut call = core.call(&UP);
    call.multipart(Some(form));
    *call.json_answer::<u64, Untyped>().await.unwrap()
}

/// A file that has a gibibyte of zeros and next to no blocks on the disk.
async fn sparse(path: &Path) {
    tokio::fs::File::create(path)
        .await
        .unwrap()
        .set_len(GIBIBYTE)
        .await
        .unwrap();
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gibibyte_goes_up_and_down_in_sixteen_mebibytes() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let environment = Environment::custom(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    let core = Core::new(environment, ().into());
    // What the first exchange of a process sets up is not what a large one costs.
    assert_eq!(send(&core, Body::from("warm")).await, 4);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large");
    sparse(&path).await;
    let before = peak();

    assert_eq!(send(&core, Body::open(&path).await.unwrap()).await, GIBIBYTE);
    let after_file = peak();
    assert_eq!(
        send(
            &core,
            Body::reader(tokio::io::repeat(7).take(GIBIBYTE)).length(GIBIBYTE)
        )
        .await,
        GIBIBYTE
    );
    let after_reader = peak();
    let form = send_form(&core, FilePart::open(&path).await.unwrap()).await;
    assert!(form > GIBIBYTE && form < GIBIBYTE + 1024, "{form}");
    let after_form = peak();
    let source = UploadSource::open(&path).await.unwrap();
    let sent = ResumableUpload::new(&core, &RESUMABLE, source)
        .parallel(4)
        .send()
        .await;
    let parts: u64 = PARTS.lock().unwrap().values().sum();
    assert_eq!((sent.unwrap(), parts), (GIBIBYTE, GIBIBYTE));
    let after_resumable = peak();
    let mut stream = core
        .call(&DOWN)
        .stream_answer::<Untyped>()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(stream.copy_to(&mut tokio::io::sink()).await.unwrap(), GIBIBYTE);
    let after_download = peak();

    for (what, after) in [
        ("a file", after_file),
        ("a reader", after_reader),
        ("a form", after_form),
        ("a resumable upload", after_resumable),
        ("a download", after_download),
    ] {
        let grown = after - before;
        println!("{what}: peak grown by {} KiB", grown >> 10);
        assert!(
            grown <= MOST,
            "after {what} the peak has grown by {} KiB",
            grown >> 10
        );
    }
}
