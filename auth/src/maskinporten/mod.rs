//! Maskinporten: a signed assertion for an access token (RFC 7523).

mod assertion;
mod builder;
mod issuer;

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering::Relaxed},
    },
    time::Duration,
};

use altinn_runtime::{BoxFuture, HttpClient, HttpRequest, Method, header};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    clock::{Clock, millis},
    error::{AuthError, AuthErrorKind},
    form,
    http::{self, Sent},
    realm::Realm,
    refusal::{Reason, Refusal},
    request::TokenRequest,
    retry::{Attempts, RetryPolicy, retry_after},
    scope::Scopes,
    secret::Secret,
    signer::{KeyId, Signer},
    source::{Identity, TokenSource, malformed},
    token::{Token, end_by_claims, numeric_date},
};

pub use builder::MaskinportenBuilder;
pub use issuer::{CustomIssuer, Issuer};

/// How the other side is named in errors.
const SERVER: &str = "Maskinporten";

/// A Maskinporten client: a source of tokens for organisations, suppliers, system users and consents. Cheap to clone.
///
/// ```no_run
/// use altinn_auth::{Cached, Maskinporten, TokenRequest, TokenSource};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Maskinporten::test("my-client-id").jwk(&std::env::var("MASKINPORTEN_CLIENT_JWK")?).build()?;
/// let tokens = Cached::new(client);
/// let token = tokens.token(&TokenRequest::new("altinn:instances.read".parse()?)).await?;
/// # drop(token);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Maskinporten {
    inner: Arc<Inner>,
}

struct Inner {
    issuer: Issuer,
    client_id: String,
    signer: Arc<dyn Signer>,
    http: HttpClient,
    clock: Arc<dyn Clock>,
    retry: RetryPolicy,
    assertion_life: Duration,
    correct_clock: bool,
    /// Seconds that the server's clock is ahead of the local one, once it has complained.
    clock_offset: AtomicI64,
}

/// The answer of the token endpoint (RFC 6749, section 5.1).
#[derive(Deserialize)]
pub(crate) struct TokenAnswer {
    pub(crate) access_token: Secret,
    token_type: Option<String>,
    expires_in: Option<Value>,
    scope: Option<String>,
}

impl TokenAnswer {
    /// Reads it. `server` is named in errors.
    pub(crate) fn read(body: &[u8], server: &str) -> Result<Self, AuthError> {
        // The words of a serde error could repeat a value.
        let answer: Self = serde_json::from_slice(body)
            .map_err(|_| malformed(server, "expected JSON with `access_token` and `expires_in`"))?;
        if answer.access_token.is_empty() {
            return Err(malformed(server, "`access_token` is empty"));
        }
        if answer
            .token_type
            .as_deref()
            .is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer"))
        {
            return Err(malformed(server, "`token_type` is not Bearer"));
        }
        Ok(answer)
    }

    /// The token. It ends after `expires_in` or at its own `exp`, whichever is earlier; one that says neither is none
    /// (`expires_in` is no more than recommended by RFC 6749, section 5.1).
    pub(crate) fn into_token(self, sent: impl Into<Sent>, server: &str) -> Result<Token, AuthError> {
        let sent = sent.into();
        let seconds = match &self.expires_in {
            None => None,
            Some(Value::String(text)) => Some(text.parse().ok()),
            Some(value) => Some(numeric_date(value)),
        };
        let by_claims = end_by_claims(self.access_token.expose(), sent);
        let end = match (seconds, by_claims) {
            (Some(Some(seconds)), by_claims) => {
                let by_answer = sent.at.checked_add(Duration::from_secs(seconds));
                // No life at all is better than one beyond what can be counted: then nobody keeps it.
                let ends = [by_answer, by_claims].into_iter().flatten();
                ends.min().unwrap_or(sent.at)
            }
            (None, Some(end)) => end,
            (Some(None), _) | (None, None) => {
                return Err(malformed(server, "`expires_in` is no number of seconds"));
            }
        };
        let token = Token::new(self.access_token).with_expiry(Some(end));
        Ok(match self.scope {
            Some(scope) => token.with_scopes(Scopes::lenient(&scope)),
            None => token,
        })
    }
}

impl Maskinporten {
    /// A client in production (`https://maskinporten.no/`).
    pub fn prod(client_id: impl Into<String>) -> MaskinportenBuilder {
        Self::builder(Issuer::Prod, client_id)
    }

    /// A client in the test environment (`https://test.maskinporten.no/`), which all of Altinn's test environments trust.
    pub fn test(client_id: impl Into<String>) -> MaskinportenBuilder {
        Self::builder(Issuer::Test, client_id)
    }

    /// A client of this issuer.
    pub fn builder(issuer: Issuer, client_id: impl Into<String>) -> MaskinportenBuilder {
        MaskinportenBuilder::new(issuer, client_id.into())
    }

    /// Who gives the tokens.
    #[must_use]
    pub fn issuer(&self) -> &Issuer {
        &self.inner.issuer
    }

    /// Who signs its requests.
    pub(crate) fn signer(&self) -> Arc<dyn Signer> {
        Arc::clone(&self.inner.signer)
    }

    async fn grant(&self, request: &TokenRequest) -> Result<Token, AuthError> {
        let inner = &*self.inner;
        if request.scopes().is_empty() {
            let message =
                "a Maskinporten token needs at least one scope; name the scopes of the API that you call";
            return Err(AuthError::new(AuthErrorKind::InvalidRequest, message));
        }
        let mut attempts = Attempts::new(&inner.retry, &*inner.clock);
        let mut repaired = false;
        let mut key = None;
        loop {
            let error = match self.attempt(request, attempts.number(), &mut key).await {
                Ok(token) => return Ok(token),
                Err(error) => error,
            };
            if let Some(refusal) = error.refusal().filter(|_| !repaired)
                && self.repair(refusal, key.as_ref()).await
            {
                repaired = true;
                continue;
            }
            if !error.is_transient() {
                return Err(error);
            }
            match attempts.next(error.retry_after(), &*inner.clock) {
                Some(wait) => inner.clock.sleep(wait).await,
                None => return Err(error.exhausted()),
            }
        }
    }

    /// Whether a fresh assertion may be accepted where this one was not: the id was used before, the clocks disagree and now we
    /// know by how much, or there is another key.
    async fn repair(&self, refusal: &Refusal, key: Option<&KeyId>) -> bool {
        match refusal.reason() {
            Reason::AlreadyUsed => true,
            Reason::Expired | Reason::ClockAhead if self.inner.correct_clock => {
                if let Some(offset) = refusal.clock_offset() {
                    self.inner.clock_offset.store(offset, Relaxed);
                }
                true
            }
            Reason::KeyExpired
            | Reason::UnknownKey
            | Reason::InvalidSignature
            | Reason::InvalidCertificate => match key {
                Some(key) => self.inner.signer.replace(key).await,
                None => false,
            },
            _ => false,
        }
    }

    /// One request, with an assertion of its own.
    async fn attempt(
        &self,
        request: &TokenRequest,
        attempt: u32,
        used: &mut Option<KeyId>,
    ) -> Result<Token, AuthError> {
        let inner = &*self.inner;
        inner.issuer.resolve(Some(&inner.http)).await?;
        let (sent, begun) = (inner.clock.now(), inner.clock.elapsed());
        let (assertion, jti, key) = self.assertion(request, sent).await?;
        *used = Some(key.id().clone());
        let form = form::body([
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            ("assertion", assertion.expose()),
        ]);
        let address = http::address(inner.issuer.token_endpoint(), SERVER)?;
        let mut post = HttpRequest::new(Method::POST, address);
        let headers = post.headers_mut();
        let form_type = header::HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(header::CONTENT_TYPE, form_type);
        headers.insert(
            header::ACCEPT,
            header::HeaderValue::from_static("application/json"),
        );
        *post.body_mut() = Some(form);
        let result = http::send(&inner.http, post, SERVER).await;
        let now = inner.clock.now();
        let status = result.as_ref().map_or(0, |answer| answer.status.as_u16());
        let duration_ms = millis(inner.clock.elapsed().saturating_sub(begun));
        tracing::debug!(operation = "maskinporten_token", attempt, status, duration_ms, %jti, "token request");
        let answer = result?;
        if answer.status.is_success() {
            let token = TokenAnswer::read(&answer.body, SERVER)?
                .into_token(answer.sent(sent), SERVER)?
                .with_realm(self.realm());
            return Ok(if token.scopes().is_some() {
                token
            } else {
                token.with_scopes(request.scopes().clone())
            });
        }
        let refusal = Refusal::read(answer.status, &answer.body, answer.clock_offset(now));
        Err(AuthError::refused(refusal).with_retry_after(retry_after(&answer.headers, now)))
    }
}

impl TokenSource for Maskinporten {
    fn identity(&self) -> Identity {
        let inner = &*self.inner;
        let (issuer, token_endpoint) = inner.issuer.identity();
        Identity::new("maskinporten")
            .with("issuer", issuer)
            .with("token_endpoint", token_endpoint)
            .with("client", inner.client_id.as_str())
            .with("key", inner.signer.fingerprint())
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.grant(request))
    }

    fn realm(&self) -> Option<Realm> {
        Realm::of_issuer(self.inner.issuer.name())
    }
}

impl fmt::Debug for Maskinporten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Maskinporten")
            .field("identity", &self.identity())
            .finish_non_exhaustive()
    }
}
