//! The other side: an HTTP server in a process of its own, which answers at once and costs the measured process nothing.

use std::{
    io::Write,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::payloads;

/// The requests that are held back so that all are in flight at once.
struct Gate {
    waiting: AtomicUsize,
    open_at: usize,
}

impl Gate {
    /// Waits until as many have come as are wanted.
    async fn pass(&self) {
        self.waiting.fetch_add(1, SeqCst);
        while self.waiting.load(SeqCst) < self.open_at {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// Answers: the path it is for, status and body.
struct Answers(Vec<(&'static str, &'static str, Vec<u8>)>);

impl Answers {
    fn of(&self, head: &str) -> (&'static str, &[u8]) {
        let found = self.0.iter().find(|(path, ..)| head.contains(path));
        found.map_or(("404 Not Found", b"".as_slice()), |(_, status, body)| {
            (status, body)
        })
    }
}

/// Serves until it is killed; prints its port. The requests after the first are answered once `open_at` of them are there.
pub(crate) async fn serve(open_at: usize) {
    let answers = Arc::new(Answers(vec![
        ("/shipment/", "200 OK", payloads::shipment()),
        ("/future/orders", "201 Created", payloads::order_made()),
        ("/instances/", "200 OK", payloads::instance()),
        ("/dialogs/", "200 OK", payloads::dialog()),
    ]));
    let gate = Arc::new(Gate {
        waiting: AtomicUsize::new(0),
        open_at,
    });
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    println!("{}", listener.local_addr().unwrap().port());
    std::io::stdout().flush().unwrap();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (answers, gate) = (Arc::clone(&answers), Arc::clone(&gate));
        // A client that goes away ends its connection.
        tokio::spawn(async move { drop(connection(stream, &answers, &gate).await) });
    }
}

async fn connection(mut stream: TcpStream, answers: &Answers, gate: &Gate) -> std::io::Result<()> {
    let mut buffer = Vec::with_capacity(16 << 10);
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        };
        let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let whole = end + length.map_or(0, |length| length.trim().parse::<usize>().unwrap());
        while buffer.len() < whole {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        }
        buffer.drain(..whole);
        gate.pass().await;
        let (status, body) = answers.of(&head);
        let mut answer = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {}\r\n\
             date: Sat, 28 Nov 2026 10:00:00 GMT\r\nx-request-id: 7f3b8b0e\r\n\r\n",
            body.len()
        )
        .into_bytes();
        answer.extend_from_slice(body);
        stream.write_all(&answer).await?;
    }
}
