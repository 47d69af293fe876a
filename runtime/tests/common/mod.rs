//! A middleware that answers without a network, and a server of raw bytes on a port of its own.

pub(crate) mod tus;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use altinn_runtime::{
    BoxFuture, Chain, Core, Environment, Failure, Host, HttpBody, HttpResponse, Method, Middleware, Next,
    Operation, Outgoing, Response, SubscriptionKey, TokenKind, Untyped,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// An operation with this method.
pub(crate) const fn operation(method: Method, content_type: Option<&'static str>) -> Operation {
    Operation {
        api: "altinn-test",
        id: "do_it",
        method,
        host: Host::Platform,
        prefix: "/test/api/v1",
        path: "/things",
        accept: "application/json",
        content_type,
        redirects: &[],
        tokens: &[&[TokenKind::Altinn]],
        scopes: &[
            &["altinn:things.read", "altinn:things.write"],
            &["altinn:things.admin"],
        ],
        subscription_key: SubscriptionKey::No,
        idempotent: true,
        internal: false,
        published: true,
    }
}

pub(crate) static GET: Operation = operation(Method::GET, None);
pub(crate) static POST: Operation = operation(Method::POST, Some("application/json"));
pub(crate) static PUT: Operation = operation(Method::PUT, Some("application/octet-stream"));

/// Gives prepared answers and keeps the requests.
#[derive(Clone, Default)]
pub(crate) struct Fake {
    answers: Arc<Mutex<VecDeque<HttpResponse>>>,
    pub(crate) seen: Arc<Mutex<Vec<Outgoing>>>,
}

impl Fake {
    pub(crate) fn answer(self, answer: http::Response<impl Into<HttpBody>>) -> Self {
        self.answers.lock().unwrap().push_back(answer.map(Into::into));
        self
    }

    pub(crate) fn core(&self) -> Core {
        Core::new(Environment::Tt02, Chain::default().with(self.clone()))
    }

    pub(crate) fn requests(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// A header of the last request.
    pub(crate) fn sent(&self, name: &str) -> Option<String> {
        let seen = self.seen.lock().unwrap();
        let value = seen.last().unwrap().http.headers().get(name)?;
        Some(value.to_str().unwrap().to_owned())
    }
}

impl Middleware for Fake {
    fn handle<'a>(&'a self, request: Outgoing, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        self.seen.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front().unwrap();
        Box::pin(async { Ok(answer) })
    }
}

/// An answer with a body.
pub(crate) fn answer(status: u16, body: impl Into<HttpBody>) -> HttpResponse {
    http::Response::builder()
        .status(status)
        .body(body.into())
        .unwrap()
}

/// What a call of [`GET`] gives when the server answers so.
pub(crate) async fn got<T: serde::de::DeserializeOwned>(
    status: u16,
    body: &'static [u8],
) -> Result<Response<T>, altinn_runtime::Error> {
    Fake::default()
        .answer(answer(status, body))
        .core()
        .call(&GET)
        .json_answer::<T, Untyped>()
        .await
}

/// A server whose every connection is handled by `handle`; gives a core for it.
pub(crate) async fn served<F, Handled>(handle: F) -> Environment
where
    F: Fn(TcpStream, usize) -> Handled + Send + 'static,
    Handled: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let environment = Environment::custom(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    tokio::spawn(async move {
        let mut count = 0;
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(handle(stream, count));
            count += 1;
        }
    });
    environment
}

/// Reads a request up to the end of its head; gives the head and what of the body came with it.
pub(crate) async fn head(stream: &mut TcpStream) -> (String, Vec<u8>) {
    let mut all = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        if let Some(end) = all.windows(4).position(|four| four == b"\r\n\r\n") {
            let body = all.split_off(end + 4);
            return (String::from_utf8(all).unwrap(), body);
        }
        match stream.read(&mut buffer).await.unwrap() {
            0 => panic!("the client went away inside its head"),
            length => all.extend_from_slice(&buffer[..length]),
        }
    }
}

/// Answers with these bytes and closes.
pub(crate) async fn say(mut stream: TcpStream, text: impl AsRef<[u8]>) {
    head(&mut stream).await;
    stream.write_all(text.as_ref()).await.unwrap();
    stream.shutdown().await.unwrap();
}
