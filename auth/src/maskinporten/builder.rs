//! Putting a Maskinporten client together; all problems are reported at the end.

use std::{
    fmt,
    sync::{Arc, atomic::AtomicI64},
    time::Duration,
};

use altinn_runtime::HttpClient;

use super::{Inner, Issuer, Maskinporten};
use crate::{
    clock::{Clock, SystemClock},
    error::{ConfigError, Problems},
    http,
    key::{KeyError, PrivateKey},
    redact,
    retry::RetryPolicy,
    signer::Signer,
};

/// What an assertion lives: half of the two minutes that Maskinporten allows, more than any request takes.
const ASSERTION_LIFE: Duration = Duration::from_secs(60);
/// The longest life that Maskinporten allows.
const MAX_ASSERTION_LIFE: Duration = Duration::from_secs(120);

/// A Maskinporten client that is being put together.
#[must_use]
pub struct MaskinportenBuilder {
    issuer: Issuer,
    client_id: String,
    signer: Option<Arc<dyn Signer>>,
    http: Option<HttpClient>,
    clock: Option<Arc<dyn Clock>>,
    retry: Option<RetryPolicy>,
    assertion_life: Duration,
    correct_clock: bool,
    problems: Problems,
}

impl MaskinportenBuilder {
    pub(super) fn new(issuer: Issuer, client_id: String) -> Self {
        Self {
            issuer,
            client_id,
            signer: None,
            http: None,
            clock: None,
            retry: None,
            assertion_life: ASSERTION_LIFE,
            correct_clock: true,
            problems: Problems::default(),
        }
    }

    /// Signs with this private JWK.
    pub fn jwk(self, json: &str) -> Self {
        self.key("JWK", PrivateKey::from_jwk(json))
    }

    /// Signs with this `EncodedJwk`: base64 of a private JWK.
    pub fn encoded_jwk(self, text: &str) -> Self {
        self.key("EncodedJwk", PrivateKey::from_encoded_jwk(text))
    }

    /// Signs with this PEM key, which is registered under `kid`.
    pub fn pem(self, text: &str, kid: impl Into<String>) -> Self {
        self.key("PEM key", PrivateKey::from_pem(text, kid))
    }

    /// Signs with this key, vault or HSM.
    pub fn signer(mut self, signer: impl Signer + 'static) -> Self {
        self.signer = Some(Arc::new(signer));
        self
    }

    pub(crate) fn key(mut self, setting: &str, key: Result<PrivateKey, KeyError>) -> Self {
        match self.problems.take(setting, key) {
            Some(key) => self.signer(key),
            None => self,
        }
    }

    /// Sends with this HTTP client, which should have time limits.
    pub fn http(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// Reads the time here.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Repeats what failed by this policy. Each attempt has an assertion of its own.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How long an assertion lives, up to two minutes. It has nothing to do with the life of the token.
    pub fn assertion_life(mut self, life: Duration) -> Self {
        self.assertion_life = life;
        self
    }

    /// Whether a wrong local clock is corrected by the server's `Date` after a refusal for that reason. On by default.
    pub fn correct_clock(mut self, correct: bool) -> Self {
        self.correct_clock = correct;
        self
    }

    /// The same with the clock, HTTP client and policy of a session, where it has none of its own.
    pub(crate) fn within(
        mut self,
        clock: &Arc<dyn Clock>,
        http: Option<&HttpClient>,
        retry: &RetryPolicy,
    ) -> Self {
        self.clock.get_or_insert_with(|| Arc::clone(clock));
        self.http = self.http.or_else(|| http.cloned());
        self.retry.get_or_insert_with(|| retry.clone());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// Everything that is missing or wrong.
    pub fn build(self) -> Result<Maskinporten, ConfigError> {
        let mut problems = self.problems;
        let client_id = self.client_id;
        if client_id.trim().is_empty() {
            problems.add("client id: it is missing; Samarbeidsportalen shows it for the integration");
        } else if client_id.chars().any(char::is_whitespace) {
            problems.add("client id: it has white space in it");
        } else if let Some(what) = redact::suspect(&client_id) {
            problems.add(format!("client id: it looks like {what}; the value is not shown"));
        }
        if self.assertion_life.as_secs() == 0 || self.assertion_life > MAX_ASSERTION_LIFE {
            problems.add("assertion life: 1 to 120 seconds");
        }
        let failed_key = problems.has("JWK")
            || problems.has("EncodedJwk")
            || problems.has("PEM")
            || problems.has("PKCS#12");
        if self.signer.is_none() && !failed_key {
            problems.add("key: it is missing; give a JWK, an EncodedJwk, a PEM key or a signer");
        }
        let http = http::client(self.http, &mut problems);
        problems.check()?;
        // Both are there, or a problem was noted above.
        let (Some(signer), Some(http)) = (self.signer, http) else {
            return Err(ConfigError::default());
        };
        let inner = Inner {
            issuer: self.issuer,
            client_id,
            signer,
            http,
            clock: self.clock.unwrap_or_else(|| Arc::new(SystemClock)),
            retry: self.retry.unwrap_or_default(),
            assertion_life: self.assertion_life,
            correct_clock: self.correct_clock,
            clock_offset: AtomicI64::new(0),
        };
        Ok(Maskinporten {
            inner: Arc::new(inner),
        })
    }
}

impl fmt::Debug for MaskinportenBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MaskinportenBuilder")
            .field("issuer", &self.issuer)
            .field("client_id", &redact::Id(&self.client_id))
            .field("key", &self.signer.is_some())
            .finish_non_exhaustive()
    }
}
