//! Large files through the binary: never held in memory, stopped in the middle, saved whole or not at all.

use std::{
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::binary::{binary, output};

/// Far more than the program may hold.
const SIZE: u64 = 256 * 1024 * 1024;

/// What it may hold, in KiB.
const MOST: u64 = 64 * 1024;

const ID: &str = "f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e";

/// Reads the head of a request, and gives the length of its body.
async fn head(stream: &mut BufReader<TcpStream>) -> u64 {
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            return length;
        }
    }
}

async fn discard(stream: &mut BufReader<TcpStream>, length: u64) {
    let mut rest = stream.take(length);
    tokio::io::copy(&mut rest, &mut tokio::io::sink()).await.unwrap();
}

async fn listening() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    (listener, base)
}

fn program(base: &str, arguments: &[&str]) -> Command {
    let mut command = binary();
    command
        .env("ALTINN_ENVIRONMENT", base)
        .args(arguments)
        .arg("--anonymous")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// The most memory that a running program has had, in KiB; `None` where the system does not tell.
fn peak(id: u32) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Waits for a program to end.
async fn ended(child: Child) -> Output {
    tokio::task::spawn_blocking(move || child.wait_with_output().unwrap())
        .await
        .unwrap()
}

fn large_file(path: &Path) {
    std::fs::File::create(path).unwrap().set_len(SIZE).unwrap();
}

#[tokio::test]
async fn an_upload_is_streamed() {
    let (listener, base) = listening().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.bin");
    large_file(&path);
    let child = program(
        &base,
        &["broker", "upload-file", ID, "--file", path.to_str().unwrap()],
    )
    .spawn()
    .unwrap();
    let (stream, _) = listener.accept().await.unwrap();
    let mut stream = BufReader::new(stream);
    let length = head(&mut stream).await;
    assert_eq!(length, SIZE);
    discard(&mut stream, length).await;
    let peak = peak(child.id());
    stream
        .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-type: application/json\r\n\r\n{}")
        .await
        .unwrap();
    assert!(ended(child).await.status.success());
    assert!(peak.is_none_or(|peak| peak < MOST), "{peak:?} KiB");
}

#[tokio::test]
async fn a_download_is_streamed_and_saved_whole() {
    let (listener, base) = listening().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("saved.bin");
    let child = program(
        &base,
        &["broker", "download-file", ID, "--save", path.to_str().unwrap()],
    )
    .spawn()
    .unwrap();
    let (stream, _) = listener.accept().await.unwrap();
    let mut stream = BufReader::new(stream);
    head(&mut stream).await;
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\ncontent-type: application/octet-stream\r\n\r\n"
    );
    stream.write_all(answer.as_bytes()).await.unwrap();
    let piece = vec![7; 1024 * 1024];
    for _ in 1..SIZE / piece.len() as u64 {
        stream.write_all(&piece).await.unwrap();
    }
    let peak = peak(child.id());
    assert!(!path.exists(), "the file has its name before it is whole");
    stream.write_all(&piece).await.unwrap();
    assert!(ended(child).await.status.success());
    assert_eq!(std::fs::metadata(&path).unwrap().len(), SIZE);
    assert!(peak.is_none_or(|peak| peak < MOST), "{peak:?} KiB");
}

#[tokio::test]
async fn ctrl_c_in_the_middle_of_an_upload_ends_it_with_130() {
    let (listener, base) = listening().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.bin");
    large_file(&path);
    let child = program(
        &base,
        &["broker", "upload-file", ID, "--file", path.to_str().unwrap()],
    )
    .spawn()
    .unwrap();
    let (stream, _) = listener.accept().await.unwrap();
    let mut stream = BufReader::new(stream);
    head(&mut stream).await;
    discard(&mut stream, SIZE / 16).await;
    let id = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert!(sent.success());
    let done = tokio::time::timeout(Duration::from_secs(20), ended(child))
        .await
        .expect("it goes on after Ctrl-C");
    assert_eq!(done.status.code(), Some(130));
    assert_eq!(String::from_utf8_lossy(&done.stderr), "error: interrupted\n");
}

#[tokio::test]
async fn requests_go_through_the_proxy_of_the_environment() {
    let (listener, base) = listening().await;
    let arguments = ["-E", "tt02", "access-management-metadata", "list-roles"];
    let child = program(&base, &arguments)
        .env("HTTPS_PROXY", &base)
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .spawn()
        .unwrap();
    let (stream, _) = listener.accept().await.unwrap();
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    stream.read_line(&mut line).await.unwrap();
    assert_eq!(line.trim(), "CONNECT platform.tt02.altinn.no:443 HTTP/1.1");
    head(&mut stream).await;
    stream
        .write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")
        .await
        .unwrap();
    drop(stream);
    drop(listener);
    let done = ended(child).await;
    assert_eq!(
        done.status.code(),
        Some(7),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
}

#[tokio::test]
async fn a_reader_that_has_seen_enough_is_no_error() {
    let script = format!(
        "'{}' man notifications create-order-chain | head -n 1",
        env!("CARGO_BIN_EXE_altinn")
    );
    let mut shell = Command::new("sh");
    shell.args(["-c", &script]);
    let done = output(shell).await;
    assert!(
        done.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert_eq!(done.stdout.iter().filter(|byte| **byte == b'\n').count(), 1);
}
