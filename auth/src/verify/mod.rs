//! Verification, for those who receive tokens: signature, issuer, audience, time and scopes.
//! Sources: docs.digdir.no, "Access token"; RFC 7519, section 7.2; RFC 8725.

mod error;
mod jws;
mod keys;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use altinn_runtime::{Environment, Host, HttpClient};
use url::Url;

use crate::{
    claims::Claims,
    clock::{Clock, SystemClock},
    error::{ConfigError, Problems},
    maskinporten::Issuer,
    scope::Scopes,
};

pub use error::{VerifyError, VerifyErrorKind};
use keys::KeySet;

/// How far the clocks of issuer and receiver may be apart; Altinn's own services tolerate none to ten seconds.
const LEEWAY: Duration = Duration::from_secs(5);

/// Checks tokens of one issuer. Cheap to clone; clones share the issuer's keys.
///
/// The keys are fetched when the first token comes, kept for a day, and fetched again when a token names one that is not among
/// them: three times at once, and then every 20 seconds, whatever is sent. While the issuer cannot be reached the old keys stay
/// in use.
///
/// ```no_run
/// use altinn_auth::{Issuer, Verifier};
///
/// # async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::maskinporten(&Issuer::Test)?.scopes("me:read".parse()?).audience("https://api.example.no");
/// let claims = verifier.verify(token).await?;
/// // Decide by the organisation, never by the client id.
/// let organisation = claims.acting_for();
/// # drop(organisation);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier {
    issuer: String,
    audience: Option<String>,
    scopes: Scopes,
    leeway: Duration,
    clock: Arc<dyn Clock>,
    keys: Arc<KeySet>,
}

impl Verifier {
    /// Tokens of the issuer of this name, whose keys (JWKS) are at this address.
    ///
    /// # Errors
    /// When the address is no https URL (plain http is for this machine only).
    pub fn new(issuer: impl Into<String>, keys: &str) -> Result<Self, ConfigError> {
        let mut problems = Problems::default();
        problems.take("address of the keys", Environment::custom(keys));
        let url = problems.take("address of the keys", Url::parse(keys));
        problems.check()?;
        let url = url.ok_or_else(ConfigError::default)?;
        Ok(Self {
            issuer: issuer.into(),
            audience: None,
            scopes: Scopes::none(),
            leeway: LEEWAY,
            clock: Arc::new(SystemClock),
            keys: Arc::new(KeySet::new(url, None)),
        })
    }

    /// Maskinporten tokens. Another instance than Digdir's has its keys beside its token endpoint, at `jwk`.
    ///
    /// # Errors
    /// None today.
    pub fn maskinporten(issuer: &Issuer) -> Result<Self, ConfigError> {
        let endpoint = issuer.token_endpoint();
        let base = endpoint.rsplit_once('/').map_or(endpoint, |(base, _)| base);
        Self::new(issuer.name(), &format!("{base}/jwk"))
    }

    /// Altinn tokens of this environment.
    ///
    /// # Errors
    /// None today.
    pub fn altinn(environment: &Environment) -> Result<Self, ConfigError> {
        let issuer = format!(
            "{}/authentication/api/v1/openid/",
            environment.base(Host::Platform)
        );
        let keys = format!("{issuer}.well-known/openid-configuration/jwks");
        Self::new(issuer, &keys)
    }

    /// ID-porten tokens: of the test environment, or of production.
    ///
    /// # Errors
    /// None today.
    pub fn idporten(environment: &Environment) -> Result<Self, ConfigError> {
        match environment {
            Environment::Prod => Self::new("https://idporten.no", "https://idporten.no/jwks.json"),
            _ => Self::new("https://test.idporten.no", "https://test.idporten.no/jwks.json"),
        }
    }

    /// Takes only tokens for this audience: the `resource` that clients ask for, or a client id for an ID token.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Takes only tokens with all of these scopes, each compared whole.
    #[must_use]
    pub fn scopes(mut self, scopes: Scopes) -> Self {
        self.scopes = scopes;
        self
    }

    /// How far the clocks of issuer and receiver may be apart. Default: five seconds.
    #[must_use]
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// Reads the time here.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Fetches the keys with this HTTP client.
    #[must_use]
    pub fn http(mut self, http: HttpClient) -> Self {
        self.keys = Arc::new(self.keys.with_http(http));
        self
    }

    /// Checks a token, given without `Bearer`, and gives its claims.
    ///
    /// # Errors
    /// When it is not to be trusted, or the issuer's keys cannot be had.
    pub async fn verify(&self, token: &str) -> Result<Claims, VerifyError> {
        let parts = jws::Parts::split(token)?;
        let key = self.keys.find(parts.kid(), &self.clock).await?;
        let claims = Claims::new(parts.verified(&key)?);
        self.check(&claims, self.clock.now())?;
        Ok(claims)
    }

    fn check(&self, claims: &Claims, now: SystemTime) -> Result<(), VerifyError> {
        let refuse = |kind| Err(VerifyError::new(kind));
        if claims.issuer() != Some(self.issuer.as_str()) {
            return refuse(VerifyErrorKind::Issuer);
        }
        match claims.expires_at() {
            Some(end) if now.duration_since(end).is_ok_and(|late| late >= self.leeway) => {
                return refuse(VerifyErrorKind::Expired);
            }
            Some(_) => {}
            None => return refuse(VerifyErrorKind::Expired),
        }
        let too_early = |time: Option<SystemTime>| time.is_some_and(|time| time > now + self.leeway);
        if too_early(claims.not_before()) {
            return refuse(VerifyErrorKind::NotYetValid);
        }
        if self
            .audience
            .as_deref()
            .is_some_and(|wanted| !claims.audience().contains(&wanted))
        {
            return refuse(VerifyErrorKind::Audience);
        }
        let held = claims.scopes();
        if self.scopes.iter().any(|scope| !held.contains(scope)) {
            return refuse(VerifyErrorKind::Scope);
        }
        Ok(())
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("issuer", &self.issuer)
            .field("audience", &self.audience)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
