//! An HTTP client that can be trusted with credentials, because it follows no redirect.

use std::{fmt, time::Duration};

use reqwest::{ClientBuilder, redirect};

use crate::{ErrorKind, Failure, Proxy, proxy};

/// How long connecting may take.
const CONNECT: Duration = Duration::from_secs(10);

/// An HTTP client of one's own, which follows no redirects. Cheap to clone; clones share connections.
///
/// A `reqwest` client that follows a redirect to another host takes `Authorization` and `Cookie` off the request, but neither
/// `PlatformAccessToken`, `Ocp-Apim-Subscription-Key` and `ApiKey` nor the body, and nobody can ask a client that is built what
/// it follows. So it is built here, from settings: whatever they say about redirects, a redirect is an answer.
///
/// # Runtimes
///
/// A connection is served by the tokio runtime in which it was opened, and is used again by whoever calls next. With one runtime
/// per process there is nothing to know. Where several share a client,
/// - each must keep running. While a current-thread runtime is not inside `block_on`, nothing moves on its connections, and a call
///   of another runtime that gets one of them waits in vain until its time limit. Programs that call `block_on` here and there
///   need one client per runtime, a multi-thread runtime, or the facade of the feature `blocking`;
/// - a runtime that ends closes its connections. A call of another one that has just been given such a connection fails with
///   [`ErrorKind::Transport`]; later ones open new connections.
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
pub struct HttpClient(reqwest::Client);

impl HttpClient {
    /// A client with the usual settings, which can be changed: 10 s to connect, the proxies of `HTTP_PROXY`, `HTTPS_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY`, and none for this machine.
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder {
            connect: CONNECT,
            total: None,
            user_agent: None,
            proxy: None,
        }
    }

    /// A client with the settings of a `reqwest` client, proxies included.
    ///
    /// # Errors
    /// When it cannot be set up: TLS, a proxy, a header that cannot be.
    pub fn new(settings: ClientBuilder) -> Result<Self, Failure> {
        let built = settings.redirect(redirect::Policy::none()).build();
        built.map(Self).map_err(|error| {
            Failure::new(ErrorKind::InvalidRequest, "the HTTP client cannot be set up").with_source(error)
        })
    }

    /// The client itself.
    #[must_use]
    pub fn get(&self) -> &reqwest::Client {
        &self.0
    }
}

/// Shows nothing of the settings: default headers can be secrets.
impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpClient(…)")
    }
}

/// Puts an [`HttpClient`] together; see [`HttpClient::builder`].
#[must_use]
#[derive(Clone, Debug)]
pub struct HttpClientBuilder {
    connect: Duration,
    total: Option<Duration>,
    user_agent: Option<String>,
    proxy: Option<Proxy>,
}

impl HttpClientBuilder {
    /// How long connecting may take: name, TCP and TLS.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// How long a request may take in all, from connecting to the last byte of the answer; as long as it takes when it is not
    /// set.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.total = Some(limit);
        self
    }

    /// What goes into `User-Agent` in place of `altinn-rs/` and its version.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }

    /// The proxy that all requests go through, in place of those of the process environment.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// When it cannot be set up: TLS, a user agent that no header can carry.
    pub fn build(self) -> Result<HttpClient, Failure> {
        let mut settings = reqwest::Client::builder()
            .connect_timeout(self.connect)
            .user_agent(
                self.user_agent
                    .as_deref()
                    .unwrap_or(concat!("altinn-rs/", env!("CARGO_PKG_VERSION"))),
            );
        if let Some(limit) = self.total {
            settings = settings.timeout(limit);
        }
        HttpClient::new(match self.proxy {
            Some(proxy) => settings.proxy(proxy.get()),
            None => proxy::of_environment(settings),
        })
    }
}
