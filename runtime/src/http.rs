//! An HTTP client that can be trusted with credentials, because it follows no redirect.

use std::fmt;

use reqwest::{ClientBuilder, redirect};

use crate::{ErrorKind, Failure};

/// An HTTP client of one's own, which follows no redirects. Cheap to clone; clones share connections.
///
/// A `reqwest` client that follows a redirect to another host takes `Authorization` and `Cookie` off the request, but neither
/// `PlatformAccessToken`, `Ocp-Apim-Subscription-Key` and `ApiKey` nor the body, and nobody can ask a client that is built what
/// it follows. So it is built here, from settings: whatever they say about redirects, a redirect is an answer.
///
/// ```
/// use std::time::Duration;
///
/// use altinn_runtime::HttpClient;
///
/// let http = HttpClient::new(reqwest::Client::builder().connect_timeout(Duration::from_secs(3)))?;
/// # drop(http);
/// # Ok::<(), altinn_runtime::Failure>(())
/// ```
#[derive(Clone)]
pub struct HttpClient(reqwest::Client);

impl HttpClient {
    /// A client with these settings.
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
