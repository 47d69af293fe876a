//! A webhook that takes whatever comes, and counts it.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::SeqCst},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

/// Starts one; gives its URL and its count of requests.
pub(crate) async fn start() -> (String, Arc<AtomicU64>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!(
        "http://{}/hook",
        listener.local_addr().expect("it has an address")
    );
    let count = Arc::new(AtomicU64::new(0));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let counted = counted.clone();
            tokio::spawn(async move {
                let mut held = Vec::new();
                let mut buffer = [0; 8192];
                while let Ok(size @ 1..) = stream.read(&mut buffer).await {
                    held.extend_from_slice(&buffer[..size]);
                    while let Some(length) = whole(&held) {
                        held.drain(..length);
                        counted.fetch_add(1, SeqCst);
                        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
                        if stream.write_all(answer).await.is_err() {
                            return;
                        }
                    }
                }
            });
        }
    });
    (url, count)
}

/// The length of the first request when all of it is there.
fn whole(bytes: &[u8]) -> Option<usize> {
    let head = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let length = text
        .split("content-length: ")
        .nth(1)?
        .lines()
        .next()?
        .parse::<usize>()
        .ok()?;
    (bytes.len() >= head + length).then_some(head + length)
}
