//! A small HTTP server that answers from a function, remembers what it was asked, and can break off in the middle.

use std::sync::{Arc, Mutex};

use altinn_runtime::{Chain, Environment, Middleware, Next, Outgoing};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// More than any test asks for: a client that loops fails instead of running on.
const MOST_REQUESTS: usize = 40;

/// One request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Asked {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let url = altinn_runtime::Url::parse(&format!("http://localhost{}", self.target)).unwrap();
        url.query_pairs()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }
}

/// One answer.
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
    cut: bool,
}

impl Reply {
    pub(crate) fn json(body: serde_json::Value) -> Self {
        Self {
            status: 200,
            headers: vec![("content-type".into(), "application/json".into())],
            body: body.to_string(),
            cut: false,
        }
    }

    pub(crate) fn status(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: String::new(),
            cut: false,
        }
    }

    pub(crate) fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// Breaks the connection off in the middle of the body.
    pub(crate) fn cut(mut self) -> Self {
        self.cut = true;
        self
    }
}

/// The server; it stops when it is dropped.
pub(crate) struct Server {
    base: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    /// Answers with `reply`, which gets the request, its number from 0, and the base URL of this server.
    pub(crate) async fn start(reply: impl Fn(&Asked, usize, &str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (seen, own, reply) = (Arc::clone(&asked), base.clone(), Arc::new(reply));
        let task = tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (seen, own, reply) = (Arc::clone(&seen), own.clone(), Arc::clone(&reply));
                tokio::spawn(async move {
                    // A client that goes away is no matter of the server.
                    let _ = serve(socket, |request: Asked| {
                        let mut seen = seen.lock().unwrap();
                        seen.push(request.clone());
                        if seen.len() > MOST_REQUESTS {
                            Reply::status(508)
                        } else {
                            reply(&request, seen.len() - 1, &own)
                        }
                    })
                    .await;
                });
            }
        });
        Self { base, asked, task }
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    pub(crate) fn environment(&self) -> Environment {
        Environment::custom(&self.base).unwrap()
    }

    /// What was asked so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut socket: TcpStream, reply: impl FnOnce(Asked) -> Reply) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or_default());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let mut request = Asked {
        method,
        target,
        headers,
        body: String::new(),
    };
    let length = request
        .header("content-length")
        .and_then(|text| text.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length];
    socket.read_exact(&mut body).await?;
    request.body = String::from_utf8_lossy(&body).into_owned();
    let reply = reply(request);
    let mut out = format!(
        "HTTP/1.1 {} Status\r\nconnection: close\r\ncontent-length: {}\r\n",
        reply.status,
        reply.body.len()
    );
    for (name, value) in &reply.headers {
        out.push_str(&format!("{name}: {value}\r\n"));
    }
    out.push_str("\r\n");
    out.push_str(if reply.cut {
        &reply.body[..reply.body.len() / 2]
    } else {
        &reply.body
    });
    socket.write_all(out.as_bytes()).await?;
    socket.shutdown().await
}

/// A layer that adds a credential, to see who gets it.
pub(crate) struct Credential;

impl Middleware for Credential {
    fn handle<'a>(
        &'a self,
        mut request: Outgoing,
        next: Next<'a>,
    ) -> altinn_runtime::BoxFuture<'a, Result<altinn_runtime::HttpResponse, altinn_runtime::Failure>> {
        Box::pin(async move {
            let value = altinn_runtime::header::HeaderValue::from_static("Bearer of-a-test");
            request.http.headers_mut().insert("authorization", value);
            next.run(request).await
        })
    }
}

/// A chain with the credential.
pub(crate) fn chain() -> Chain {
    Chain::default().with(Credential)
}
