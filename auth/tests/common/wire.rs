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
    /// With the query.
    pub target: String,
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
        Self::watched(answer, |_| {})
    }

    /// The same; `watch` is told when the server has a request, and when it is done with it or stalls for good.
    pub fn watched(
        answer: impl Fn(&Asked, &str) -> Reply + Send + Sync + 'static,
        watch: impl Fn(bool) + Send + Sync + 'static,
    ) -> Self {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let uri = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel();
        let (answer, watch, base) = (Arc::new(answer), Arc::new(watch), uri.clone());
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
                        let watch = Arc::clone(&watch);
                        tokio::spawn(async move {
                            // A client may hang up at any time.
                            let stalls = one(connection, &*answer, &*watch, &base).await;
                            if let Ok(Some((mut connection, time))) = stalls {
                                let _ = tokio::time::timeout(time, connection.read_u8()).await;
                            }
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

/// A stall of more than this is one for good.
const FOR_GOOD: Duration = Duration::from_secs(60);

/// Answers one request, and closes; gives the connection of one that it stalls.
async fn one(
    mut connection: TcpStream,
    answer: &(dyn Fn(&Asked, &str) -> Reply + Send + Sync),
    watch: &(dyn Fn(bool) + Send + Sync),
    base: &str,
) -> std::io::Result<Option<(TcpStream, Duration)>> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(at) = bytes.windows(4).position(|end| end == b"\r\n\r\n") {
            break at + 4;
        }
        if connection.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    };
    let text = String::from_utf8_lossy(&bytes[..head]).into_owned();
    let mut lines = text.lines();
    let mut first = lines.next().unwrap_or_default().split(' ');
    let length: usize = lines
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, length)| length.trim().parse().ok())
        .unwrap_or_default();
    while bytes.len() < head + length {
        if connection.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    }
    let asked = Asked {
        target: first.nth(1).unwrap_or_default().to_owned(),
        body: String::from_utf8_lossy(&bytes[head..]).into_owned(),
    };
    watch(true);
    let reply = answer(&asked, base);
    if reply.after > FOR_GOOD {
        watch(false);
        return Ok(Some((connection, reply.after)));
    }
    let given = give(connection, reply).await;
    watch(false);
    given.map(|()| None)
}

async fn give(mut connection: TcpStream, reply: Reply) -> std::io::Result<()> {
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
    connection.shutdown().await?;
    // Until the client has read it, and hangs up; it may never do so.
    let _ = tokio::time::timeout(Duration::from_millis(200), connection.read_u8()).await;
    Ok(())
}
