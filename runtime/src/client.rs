//! What every generated client holds: environment, chain, one HTTP client, and its time limits.

use std::{fmt, time::Duration};

use crate::{Call, Chain, Environment, Failure, HttpClient, HttpClientBuilder, Operation, network::Limits};

/// The inside of a generated client. Cheap to clone; clones share connections. Read about [several
/// runtimes](HttpClient#runtimes) before a client is used in more than one.
#[derive(Clone)]
pub struct Core {
    environment: Environment,
    chain: Chain,
    http: Result<HttpClient, Failure>,
    limits: Limits,
    lenient: bool,
}

impl Core {
    /// A client core with an HTTP client of its own and the usual time limits. It never panics: where TLS cannot be set up,
    /// each call says so.
    #[must_use]
    pub fn new(environment: Environment, chain: Chain) -> Self {
        Self::builder(environment, chain).build()
    }

    /// A client core on an HTTP client that the caller has set up; its time limits are the only ones.
    #[must_use]
    pub fn with_http(environment: Environment, chain: Chain, http: HttpClient) -> Self {
        Self {
            environment,
            chain,
            http: Ok(http),
            limits: Limits::NONE,
            lenient: false,
        }
    }

    /// A client core with time limits, user agent, proxy or HTTP client of one's own.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use altinn_runtime::{Core, Environment};
    ///
    /// let core = Core::builder(Environment::Tt02, ()).idle_timeout(Duration::from_secs(20)).user_agent("payroll/2.1").build();
    /// # drop(core);
    /// // altinn_notifications::Client::with_core(core)
    /// ```
    pub fn builder(environment: Environment, middleware: impl Into<Chain>) -> CoreBuilder {
        CoreBuilder {
            environment,
            chain: middleware.into(),
            limits: Limits::USUAL,
            usual: HttpClient::builder(),
            http: None,
            lenient: false,
        }
    }

    /// The environment that requests go to.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// Begins a call of an operation; generated code goes on from here.
    #[must_use]
    pub fn call(&self, operation: &'static Operation) -> Call<'_> {
        Call::new(self, operation)
    }

    pub(crate) fn http(&self) -> Result<&HttpClient, Failure> {
        self.http.as_ref().map_err(Clone::clone)
    }

    pub(crate) fn chain(&self) -> &Chain {
        &self.chain
    }

    pub(crate) fn is_lenient(&self) -> bool {
        self.lenient
    }

    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("environment", &self.environment)
            .field("chain", &self.chain)
            .finish_non_exhaustive()
    }
}

/// Puts a [`Core`] together.
///
/// Limits are per part of a call, so that large files take the time they take: connecting (10 s), the first byte of the
/// answer (60 s after the last byte of the request), no byte going either way (60 s). A limit on all of it is set for a call
/// ([`CallOptions::timeout`](crate::CallOptions::timeout)) or, as a default for every call, with
/// [`CoreBuilder::total_timeout`].
#[must_use]
pub struct CoreBuilder {
    environment: Environment,
    chain: Chain,
    limits: Limits,
    usual: HttpClientBuilder,
    http: Option<HttpClient>,
    lenient: bool,
}

impl CoreBuilder {
    /// How long connecting may take: name, TCP and TLS.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.usual = self.usual.connect_timeout(limit);
        self
    }

    /// How long the server may think before it begins to answer.
    pub fn first_byte_timeout(mut self, limit: Duration) -> Self {
        self.limits.first_byte = Some(limit);
        self
    }

    /// How long nothing may move while a body is on its way, up or down.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.limits.idle = Some(limit);
        self
    }

    /// How long every call may take in all, unless it brings a limit of its own: getting a token, waiting to try again, every
    /// attempt, and the bodies both ways, downloads included.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.limits.total = Some(limit);
        self
    }

    /// The largest body of an answer that is held in memory to be read, in bytes: 64 MiB when it is not set. A larger one is
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge). Downloads are not held in memory and have no such limit; of an error
    /// body the first 1 MiB is read.
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.limits.answer = bytes;
        self
    }

    /// What goes into `User-Agent` in place of `altinn-rs/` and its version.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.usual = self.usual.user_agent(text);
        self
    }

    #[cfg(not(target_family = "wasm"))]
    /// The proxy that all requests go through, in place of those that `HTTP_PROXY`, `HTTPS_PROXY` and `ALL_PROXY` name. The
    /// variables are obeyed when no proxy is set here, except to `localhost`, to loopback addresses and to localtest's
    /// `local.altinn.cloud`.
    pub fn proxy(mut self, proxy: crate::Proxy) -> Self {
        self.usual = self.usual.proxy(proxy);
        self
    }

    /// Reads every answer as [`CallOptions::lenient`](crate::CallOptions::lenient) does, unless a call says
    /// [`strict`](crate::CallOptions::strict).
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// The HTTP client to use. Connecting, user agent and proxy are then as that client has them; it follows no redirects,
    /// since that could carry credentials and bodies to another host.
    pub fn http(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// The core. It never panics: where the HTTP client cannot be set up, each call says so.
    #[must_use]
    pub fn build(self) -> Core {
        let http = self.http.map_or_else(|| self.usual.build(), Ok);
        Core {
            environment: self.environment,
            chain: self.chain,
            http,
            limits: self.limits,
            lenient: self.lenient,
        }
    }
}

impl fmt::Debug for CoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CoreBuilder")
            .field("environment", &self.environment)
            .finish_non_exhaustive()
    }
}
