//! What every generated client holds: environment, chain, and one HTTP client with sane time limits.

use std::{fmt, time::Duration};

use reqwest::redirect;

use crate::{Call, Chain, Environment, ErrorKind, Failure, Operation};

/// How long connecting may take.
const CONNECT: Duration = Duration::from_secs(10);
/// How long the server may stay silent: before its first byte and between bytes. There is no limit on the whole transfer.
const IDLE: Duration = Duration::from_secs(60);

/// The inside of a generated client. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Core {
    environment: Environment,
    chain: Chain,
    http: Result<reqwest::Client, Failure>,
}

impl Core {
    /// A client core with an HTTP client of its own. It never panics: where TLS cannot be set up, each call says so.
    #[must_use]
    pub fn new(environment: Environment, chain: Chain) -> Self {
        // Redirects are answers: following one could carry credentials and bodies to another host.
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .read_timeout(IDLE)
            .redirect(redirect::Policy::none())
            .user_agent(concat!("altinn-rs/", env!("CARGO_PKG_VERSION")))
            .build();
        let http = http.map_err(|error| {
            Failure::new(ErrorKind::InvalidRequest, "the HTTP client cannot be set up").with_source(error)
        });
        Self {
            environment,
            chain,
            http,
        }
    }

    /// A client core on an HTTP client that the caller has set up.
    #[must_use]
    pub fn with_http(environment: Environment, chain: Chain, http: reqwest::Client) -> Self {
        Self {
            environment,
            chain,
            http: Ok(http),
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

    pub(crate) fn http(&self) -> Result<&reqwest::Client, Failure> {
        self.http.as_ref().map_err(Clone::clone)
    }

    pub(crate) fn chain(&self) -> &Chain {
        &self.chain
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
