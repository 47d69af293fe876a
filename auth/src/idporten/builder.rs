//! Putting a client of ID-porten together; all problems are reported at the end.

use std::{fmt, sync::Arc};

use altinn_runtime::{Environment, HttpClient};
use url::Url;

use super::{ClientAuthentication, IdPorten, Inner, discovery::Discovery};
use crate::{
    clock::{Clock, SystemClock},
    error::{ConfigError, Problems},
    fetch::FetchPolicy,
    http, redact,
    scope::Scopes,
};

/// A client of ID-porten that is being put together.
#[must_use]
pub struct IdPortenBuilder {
    issuer: String,
    client_id: String,
    redirect_uri: String,
    scopes: Scopes,
    authentication: ClientAuthentication,
    push: Option<bool>,
    http: Option<HttpClient>,
    clock: Arc<dyn Clock>,
    fetch: FetchPolicy,
}

impl IdPortenBuilder {
    pub(super) fn new(issuer: String, client_id: String, redirect_uri: String) -> Self {
        Self {
            issuer,
            client_id,
            redirect_uri,
            scopes: Scopes::none(),
            authentication: ClientAuthentication::Public,
            push: None,
            http: None,
            clock: Arc::new(SystemClock),
            fetch: FetchPolicy::default(),
        }
    }

    /// The scopes of the tokens: `openid`, and those of Altinn, one of which has to begin with `altinn:` for the exchange.
    pub fn scopes(mut self, scopes: Scopes) -> Self {
        self.scopes = scopes;
        self
    }

    /// How the client shows itself. Default: not at all.
    pub fn authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Whether the request is pushed to ID-porten before the person goes there (RFC 9126). Default: if the client has an
    /// authentication and ID-porten offers it.
    pub fn push(mut self, push: bool) -> Self {
        self.push = Some(push);
        self
    }

    /// Sends with this HTTP client, which should have time limits.
    pub fn http(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// Reads the time here.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How long ID-porten may take to give its metadata and to renew a login, and how long failures are remembered.
    pub fn fetch_policy(mut self, policy: FetchPolicy) -> Self {
        self.fetch = policy;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// Everything that is missing or wrong.
    pub fn build(self) -> Result<IdPorten, ConfigError> {
        let mut problems = Problems::default();
        problems.take("issuer", Environment::custom(&self.issuer));
        problems.take("redirect URI", Url::parse(&self.redirect_uri));
        if self.client_id.trim().is_empty() {
            problems.add("client id: it is missing; Samarbeidsportalen shows it for the integration");
        } else if let Some(what) = redact::suspect(&self.client_id) {
            problems.add(format!("client id: it looks like {what}; the value is not shown"));
        }
        if self.scopes.is_empty() {
            problems.add("scopes: they are missing, such as `openid altinn:enduser`");
        }
        let http = http::client(self.http, &mut problems);
        problems.check()?;
        let Some(http) = http else {
            return Err(ConfigError::default());
        };
        let public = matches!(self.authentication, ClientAuthentication::Public);
        let inner = Inner {
            client_id: self.client_id,
            redirect_uri: self.redirect_uri,
            scopes: self.scopes,
            authentication: self.authentication,
            push: self.push.unwrap_or(!public),
            discovery: Discovery::new(
                self.issuer,
                http.clone(),
                Arc::clone(&self.clock),
                self.fetch.clone(),
            ),
            http,
            clock: self.clock,
            fetch: self.fetch,
        };
        Ok(IdPorten {
            inner: Arc::new(inner),
        })
    }
}

impl fmt::Debug for IdPortenBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdPortenBuilder")
            .field("issuer", &redact::Id(&self.issuer))
            .field("client_id", &redact::Id(&self.client_id))
            .finish_non_exhaustive()
    }
}
