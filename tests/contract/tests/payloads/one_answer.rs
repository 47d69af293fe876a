//! A server that gives the next request the answer that it is told, and keeps the request.

use std::sync::{Arc, Mutex};

use altinn_tests::server::{Captured, read_request};
use tokio::{
    io::{AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// An answer.
#[derive(Clone, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media_type: Option<String>,
    pub(crate) body: Vec<u8>,
}

#[derive(Default)]
struct Exchange {
    answer: Answer,
    requests: Vec<Captured>,
}

/// A running server; it ends with the runtime of the test.
pub(crate) struct Server {
    /// `127.0.0.1:port`.
    pub(crate) authority: String,
    exchange: Arc<Mutex<Exchange>>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        let exchange: Arc<Mutex<Exchange>> = Arc::default();
        let shared = Arc::clone(&exchange);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { authority, exchange }
    }

    /// What requests are answered with from now on.
    pub(crate) fn answer(&self, answer: Answer) {
        self.exchange.lock().unwrap().answer = answer;
    }

    /// The requests since the last time.
    pub(crate) fn take(&self) -> Vec<Captured> {
        std::mem::take(&mut self.exchange.lock().unwrap().requests)
    }
}

async fn serve(stream: TcpStream, exchange: Arc<Mutex<Exchange>>) {
    let mut stream = BufReader::new(stream);
    while let Ok(Some(request)) = read_request(&mut stream).await {
        let answer = {
            let mut exchange = exchange.lock().unwrap();
            exchange.requests.push(request);
            exchange.answer.clone()
        };
        let media_type = answer
            .media_type
            .map(|name| format!("Content-Type: {name}\r\n"))
            .unwrap_or_default();
        let head = format!(
            "HTTP/1.1 {} Payload\r\n{media_type}Content-Length: {}\r\n\r\n",
            answer.status,
            answer.body.len()
        );
        let bytes = [head.as_bytes(), &answer.body].concat();
        if stream.get_mut().write_all(&bytes).await.is_err() {
            return;
        }
    }
}
