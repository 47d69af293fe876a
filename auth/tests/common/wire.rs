//! A little HTTP server on a thread of its own, whose every answer is a decision: given, late, lost, or never.

use std::{collections::HashMap, sync::Arc, thread, time::Duration};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};

/// A request.
pub struct Asked {
    pub method: String,
    /// With the query.
    pub target: String,
    pub headers: HashMap<String, String>,
    pub body: String,
}

impl Asked {
    pub fn form(&self) -> HashMap<String, String> {
        url::form_urlencoded::parse(self.body.as_bytes())
            .into_owned()
            .collect()
    }
}

/// What becomes of it.
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
    /// How long it takes.
    pub after: Duration,
    /// The connection breaks instead.
    pub lost: bool,
}

impl Reply {
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
            after: Duration::ZERO,
            lost: false,
        }
    }

    pub fn json(status: u16, body: &Value) -> Self {
        Self::text(status, body.to_string())
    }

    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub fn after(mut self, time: Duration) -> Self {
        self.after = time;
        self
    }

    pub fn lost(mut self) -> Self {
        self.lost = true;
        self
    }
}

/// The server; it goes when this is dropped.
pub struct Wire {
    uri: String,
    stop: Option<oneshot::Sender<()>>,
}

impl Wire {
    /// Serves on a free port. The function sees each request, and the address of the server.
    pub fn serve(answer: impl Fn(&Asked, &str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let uri = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel();
        let (answer, base) = (Arc::new(answer), uri.clone());
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async move {
                let listener = TcpListener::from_std(listener).unwrap();
                let accept = async {
                    loop {
                        let Ok((connection, _)) = listener.accept().await else {
                            continue;
                        };
                        let (answer, base) = (Arc::clone(&answer), base.clone());
                        tokio::spawn(async move {
                            // A client may hang up at any time.
                            let _ = one(connection, &*answer, &base).await;
                        });
                    }
                };
                tokio::select! {
                    () = accept => {}
                    _ = stopped => {}
                }
            });
        });
        Self {
            uri,
            stop: Some(stop),
        }
    }

    pub fn uri(&self) -> String {
        self.uri.clone()
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        drop(self.stop.take());
    }
}

/// Answers one request, and closes.
async fn one(
    mut connection: TcpStream,
    answer: &(dyn Fn(&Asked, &str) -> Reply + Send + Sync),
    base: &str,
) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(at) = bytes.windows(4).position(|end| end == b"\r\n\r\n") {
            break at + 4;
        }
        if connection.read_buf(&mut bytes).await? == 0 {
            return Ok(());
        }
    };
    let text = String::from_utf8_lossy(&bytes[..head]).into_owned();
    let mut lines = text.lines();
    let mut first = lines.next().unwrap_or_default().split(' ');
    let headers: HashMap<_, _> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length: usize = headers
        .get("content-length")
        .and_then(|length| length.parse().ok())
        .unwrap_or_default();
    while bytes.len() < head + length {
        if connection.read_buf(&mut bytes).await? == 0 {
            return Ok(());
        }
    }
    let asked = Asked {
        method: first.next().unwrap_or_default().to_owned(),
        target: first.next().unwrap_or_default().to_owned(),
        headers,
        body: String::from_utf8_lossy(&bytes[head..]).into_owned(),
    };
    let reply = answer(&asked, base);
    if !reply.after.is_zero() {
        tokio::time::sleep(reply.after).await;
    }
    if reply.lost {
        return Ok(());
    }
    let mut text = format!("HTTP/1.1 {} x\r\nConnection: close\r\n", reply.status);
    for (name, value) in &reply.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!(
        "Content-Length: {}\r\n\r\n{}",
        reply.body.len(),
        reply.body
    ));
    connection.write_all(text.as_bytes()).await?;
    connection.shutdown().await
}
