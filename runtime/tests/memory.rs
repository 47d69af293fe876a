//! A gibibyte up and a gibibyte down, through a real connection, without being held. Alone in its process, so that the
//! process's peak is its own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests"
)]

use std::path::Path;

use altinn_runtime::{
    Body, Core, Environment, FilePart, Form, Host, Method, Operation, SubscriptionKey, Untyped,
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
        repeatable: true,
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
    if head.starts_with(b"PUT") {
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

async fn send(core: &Core, body: Body) -> u64 {
    let mut call = core.call(&UP);
    call.raw(Some(body), true);
    *call.json_answer::<u64, Untyped>().await.unwrap()
}

async fn send_form(core: &Core, file: FilePart) -> u64 {
    let mut form = Form::new();
    form.file("File", file);
    let mut call = core.call(&UP);
    call.multipart(Some(Ok(form)), true);
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
