//! Settings of HTTP clients.

use std::{fmt, time::Duration};

use super::{Carrier, HttpClient};
use crate::Failure;
#[cfg(not(target_family = "wasm"))]
use crate::{Proxy, proxy, transport::native};

/// How long connecting may take.
const CONNECT: Duration = Duration::from_secs(10);

/// Puts an [`HttpClient`] together; see [`HttpClient::builder`].
#[must_use]
#[derive(Clone)]
pub struct HttpClientBuilder {
    connect: Duration,
    total: Option<Duration>,
    user_agent: Option<String>,
    keep_connections: bool,
    #[cfg(not(target_family = "wasm"))]
    proxy: Option<Proxy>,
    #[cfg(all(any(feature = "rustls", feature = "native-tls"), not(target_family = "wasm")))]
    roots: Vec<Vec<u8>>,
    #[cfg(all(feature = "rustls", not(target_family = "wasm")))]
    identity: Option<Vec<u8>>,
}

impl HttpClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            connect: CONNECT,
            total: None,
            user_agent: None,
            keep_connections: true,
            #[cfg(not(target_family = "wasm"))]
            proxy: None,
            #[cfg(all(any(feature = "rustls", feature = "native-tls"), not(target_family = "wasm")))]
            roots: Vec::new(),
            #[cfg(all(feature = "rustls", not(target_family = "wasm")))]
            identity: None,
        }
    }

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

    /// Whether connections are kept to be used again, as they are when it is not set. A client that keeps none can be used in any
    /// number of runtimes, and no request fails because the server has just closed the connection that it goes over; each one
    /// pays for a connection of its own.
    pub fn keep_connections(mut self, keep: bool) -> Self {
        self.keep_connections = keep;
        self
    }

    #[cfg(not(target_family = "wasm"))]
    /// The proxy that all requests go through, in place of those of the process environment.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Trusts the certificate authorities of this PEM text (one or several certificates), besides those of the operating system: a
    /// proxy that looks into TLS has one of its own.
    #[cfg(all(any(feature = "rustls", feature = "native-tls"), not(target_family = "wasm")))]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Authenticates to servers that ask for it with this PEM text: a private key and its certificate chain.
    #[cfg(all(feature = "rustls", not(target_family = "wasm")))]
    pub fn identity(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.identity = Some(pem.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// When it cannot be set up: TLS, a certificate that cannot be read, a user agent that no header can carry.
    #[cfg(target_family = "wasm")]
    pub fn build(self) -> Result<HttpClient, Failure> {
        Ok(HttpClient(Carrier::Fetch(self.total)))
    }

    /// The client.
    ///
    /// # Errors
    /// When it cannot be set up: TLS, a certificate that cannot be read, a user agent that no header can carry.
    #[cfg(not(target_family = "wasm"))]
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
        if !self.keep_connections {
            settings = settings.pool_max_idle_per_host(0);
        }
        #[cfg(all(any(feature = "rustls", feature = "native-tls"), not(target_family = "wasm")))]
        for pem in &self.roots {
            let read = reqwest::Certificate::from_pem_bundle(pem).ok();
            let read = read.filter(|read| !read.is_empty());
            settings =
                settings.tls_certs_merge(read.ok_or_else(|| native::unreadable("a root certificate"))?);
        }
        #[cfg(all(feature = "rustls", not(target_family = "wasm")))]
        if let Some(pem) = &self.identity {
            let read = reqwest::Identity::from_pem(pem);
            settings = settings.identity(read.map_err(|_| native::unreadable("the client certificate"))?);
        }
        let settings = match self.proxy {
            Some(proxy) => settings.proxy(proxy.get()),
            None => proxy::of_environment(settings),
        };
        native::client(settings).map(|client| HttpClient(Carrier::Reqwest(client)))
    }
}

/// Shows no certificate, key or proxy.
impl fmt::Debug for HttpClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClientBuilder")
            .field("connect", &self.connect)
            .field("total", &self.total)
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}
