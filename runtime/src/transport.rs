//! What carries requests over the network: an HTTP client that can be trusted with credentials, or something of one's own.

mod body;
mod builder;
#[cfg(target_family = "wasm")]
mod fetch;
#[cfg(not(target_family = "wasm"))]
mod native;
mod request;

use std::{fmt, future::Future, sync::Arc};
#[cfg(not(target_family = "wasm"))]
use std::{
    pin::Pin,
    task::{Context, Poll},
};

use crate::{BoxFuture, Failure};

pub use body::HttpBody;
pub use builder::HttpClientBuilder;
pub use request::HttpRequest;

/// An answer as it comes from the network: status, headers, and a body that arrives.
pub type HttpResponse = http::Response<HttpBody>;

/// What a server has put in place of the name of a status, among the extensions of an [`HttpResponse`]: Altinn II said there what
/// was wrong. Not for logs: it can repeat what was sent.
#[derive(Clone)]
pub struct ReasonPhrase(String);

impl ReasonPhrase {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ReasonPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReasonPhrase(…)")
    }
}

/// Something that carries requests to servers and brings their answers back.
///
/// Programs need none of their own: [`HttpClient::builder`] makes one that does. It is for other HTTP stacks, and for answers
/// without a network (`altinn_runtime::testing`, feature `test-util`).
///
/// ```
/// use altinn_runtime::{BoxFuture, Core, Environment, Failure, HttpClient, HttpRequest, HttpResponse, Transport};
///
/// struct Closed;
///
/// impl Transport for Closed {
///     fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Failure>> {
///         let answer = http::Response::builder().status(503).body("closed on Sundays".into());
///         Box::pin(async { Ok(answer.unwrap_or_default()) })
///     }
/// }
///
/// let core = Core::with_http(Environment::Tt02, ().into(), HttpClient::custom(Closed));
/// # drop(core);
/// ```
pub trait Transport: Send + Sync {
    /// Sends a request and returns the head of the answer, whose body may arrive later. A redirect is an answer: following one
    /// would carry credentials and bodies to another host.
    ///
    /// # Errors
    /// What kept the request from being answered. An answer with an error status is no error here.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Failure>>;
}

/// What carries requests to servers. Cheap to clone; clones share connections.
///
/// In a browser, and wherever else WebAssembly runs beside JavaScript, it calls `fetch`. Connections, proxies, certificates and
/// `User-Agent` are the browser's there, a redirect is an error, and the body of a request is held in memory.
///
/// It follows no redirects. A client that follows one to another host takes `Authorization` and `Cookie` off the request, but neither
/// `PlatformAccessToken`, `Ocp-Apim-Subscription-Key` and `ApiKey` nor the body.
///
/// # Runtimes
///
/// A connection is served by the tokio runtime in which it was opened, and is used again by whoever calls next. With one runtime
/// per process there is nothing to know. Where several share a client,
/// - each must keep running. While a current-thread runtime is not inside `block_on`, nothing moves on its connections, and a call
///   of another runtime that gets one of them waits in vain until its time limit. Programs that call `block_on` here and there
///   need one client per runtime, a multi-thread runtime, or the facade of the feature `blocking`;
/// - a runtime that ends closes its connections. A call of another one that has just been given such a connection fails with
///   [`ErrorKind::Transport`](crate::ErrorKind::Transport); later ones open new connections.
///
/// ```
/// use std::time::Duration;
///
/// use altinn_runtime::HttpClient;
///
/// let http = HttpClient::builder().connect_timeout(Duration::from_secs(3)).build()?;
/// # drop(http);
/// # Ok::<(), altinn_runtime::Failure>(())
/// ```
#[derive(Clone)]
pub struct HttpClient(Carrier);

#[derive(Clone)]
enum Carrier {
    #[cfg(not(target_family = "wasm"))]
    Reqwest(reqwest::Client),
    #[cfg(target_family = "wasm")]
    Fetch(Option<std::time::Duration>),
    Custom(Arc<dyn Transport>),
}

/// A request that is under way, by `reqwest` or by a transport of one's own.
#[cfg(not(target_family = "wasm"))]
enum Sending<'a, R> {
    Reqwest(R),
    Boxed(BoxFuture<'a, Result<HttpResponse, Failure>>),
}

#[cfg(not(target_family = "wasm"))]
impl<R> Future for Sending<'_, R>
where
    R: Future<Output = Result<HttpResponse, Failure>> + Unpin,
{
    type Output = R::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<R::Output> {
        match self.get_mut() {
            Self::Reqwest(sending) => Pin::new(sending).poll(context),
            Self::Boxed(sending) => sending.as_mut().poll(context),
        }
    }
}

impl HttpClient {
    /// A client with the usual settings, which can be changed: 10 s to connect, the proxies of `HTTP_PROXY`, `HTTPS_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY`, and none for this machine.
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder::new()
    }

    /// A client with the settings of a `reqwest` client, proxies included. Whatever they say about redirects, none is followed.
    ///
    /// For what [`HttpClient::builder`] has no setting for. It takes the `reqwest` that this crate uses, and another version of that
    /// may come without a new major version of this crate.
    ///
    /// # Errors
    /// When it cannot be set up: TLS, a proxy, a header that cannot be sent.
    #[cfg(all(feature = "reqwest", not(target_family = "wasm")))]
    pub fn new(settings: reqwest::ClientBuilder) -> Result<Self, Failure> {
        native::client(settings).map(|client| Self(Carrier::Reqwest(client)))
    }

    /// A client that sends with a transport of one's own.
    pub fn custom(transport: impl Transport + 'static) -> Self {
        Self(Carrier::Custom(Arc::new(transport)))
    }

    /// Sends a request and returns the head of the answer. It passes no middleware, and has no time limit but those of the client.
    ///
    /// # Errors
    /// What kept the request from being sent or answered.
    pub async fn send(&self, request: HttpRequest) -> Result<HttpResponse, Failure> {
        self.start(request).await
    }

    /// The same, with a future that is small: it does not hold the request, and is part of that of every call.
    pub(crate) fn start(
        &self,
        request: HttpRequest,
    ) -> impl Future<Output = Result<HttpResponse, Failure>> + Send + Unpin + use<'_> {
        let boxed = match &self.0 {
            #[cfg(target_family = "wasm")]
            Carrier::Fetch(limit) => Box::pin(fetch::send(*limit, request)),
            #[cfg(not(target_family = "wasm"))]
            Carrier::Reqwest(client) => return Sending::Reqwest(native::send(client, request)),
            Carrier::Custom(transport) => transport.send(request),
        };
        #[cfg(not(target_family = "wasm"))]
        let boxed = Sending::Boxed(boxed);
        boxed
    }
}

/// Shows nothing of the settings: default headers can be secrets.
impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpClient(…)")
    }
}
