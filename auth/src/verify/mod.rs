//! Verification, for those who receive tokens: signature, issuer, audience, time and scopes.
//! Sources: docs.digdir.no, "Access token"; RFC 7519, section 7.2; RFC 8725.

mod algorithm;
mod builder;
mod error;
mod jws;
mod keys;
mod public_key;
mod replay;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use serde_json::Value;

use crate::{
    claims::Claims,
    clock::{Clock, from_unix},
    redact,
    scope::Scopes,
    token::numeric_date,
};

pub use algorithm::SignatureAlgorithm;
pub use builder::VerifierBuilder;
pub use error::{VerifyError, VerifyErrorKind};
use keys::KeySet;
use replay::ReplayGuard;

/// How far the clocks of issuer and receiver may be apart; Altinn's own services tolerate none to ten seconds.
const LEEWAY: Duration = Duration::from_secs(5);
/// The types that access tokens and ID tokens have where they say one (RFC 9068, section 2.1; RFC 7519, section 5.1).
const TYPES: [&str; 2] = ["JWT", "at+jwt"];

/// Checks tokens of one issuer. Cheap to clone; clones share the issuer's keys.
///
/// It is closed by default: it has to be told its audience, or the scopes that it asks for, since the issuer gives tokens to
/// many for many. The algorithm of a token has to be one of its key's type; its type (`typ`) one that is accepted; and its times
/// (`exp`, `nbf`, `iat`) numbers where they are there at all.
///
/// The keys are fetched when the first token comes, kept for a day, and fetched again when a token names one that is not among
/// them: three times at once, and then every 20 seconds, whatever is sent. While the issuer cannot be reached the old keys stay
/// in use.
///
/// ```no_run
/// use altinn_auth::{Issuer, Verifier};
///
/// # async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::maskinporten(&Issuer::Test)
///     .scopes("me:read".parse()?)
///     .audience("https://api.example.no")
///     .build()?;
/// let claims = verifier.verify(token).await?;
/// // Decide by the organisation, never by the client id.
/// let organisation = claims.acting_for();
/// # drop(organisation);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier {
    rules: Arc<Rules>,
    replay: Option<Arc<ReplayGuard>>,
    clock: Arc<dyn Clock>,
    keys: Arc<KeySet>,
}

/// What a token has to be.
#[derive(Clone)]
struct Rules {
    issuer: String,
    audience: Option<String>,
    scopes: Scopes,
    service_resources: Vec<String>,
    types: Option<Vec<String>>,
    algorithms: Option<Vec<SignatureAlgorithm>>,
    leeway: Duration,
    max_age: Option<Duration>,
}

impl Verifier {
    /// The same verifier, taking only tokens for this audience.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.rules).audience = Some(audience.into());
        self
    }

    /// The same verifier, taking only tokens that have these scopes too: for one endpoint among others.
    #[must_use]
    pub fn scopes(mut self, scopes: &Scopes) -> Self {
        let rules = Arc::make_mut(&mut self.rules);
        rules.scopes = rules.scopes.union(scopes);
        self
    }

    /// Checks a token, given without `Bearer`, and gives its claims.
    ///
    /// # Errors
    /// When it is not to be trusted, or the issuer's keys cannot be had.
    pub async fn verify(&self, token: &str) -> Result<Claims, VerifyError> {
        let parts = jws::Parts::split(token)?;
        self.rules.check_header(&parts)?;
        let key = self.keys.find(parts.kid(), &self.clock).await?;
        let claims = Claims::new(parts.verified(&key)?);
        let now = self.clock.now();
        let end = self.rules.check(&claims, now).map_err(VerifyError::new)?;
        if let Some(guard) = &self.replay {
            let id = claims.id().filter(|id| !id.is_empty());
            let first = id
                .ok_or(VerifyErrorKind::Replayed)
                .and_then(|id| guard.first_use(id, end, now));
            first.map_err(VerifyError::new)?;
        }
        Ok(claims)
    }
}

impl Rules {
    fn check_header(&self, parts: &jws::Parts<'_>) -> Result<(), VerifyError> {
        if self
            .algorithms
            .as_ref()
            .is_some_and(|accepted| !accepted.contains(&parts.algorithm()))
        {
            return Err(VerifyError::new(VerifyErrorKind::Algorithm));
        }
        let is_accepted = match (&self.types, parts.typ()) {
            (Some(types), Some(typ)) => types.iter().any(|accepted| {
                let accepted = accepted.strip_prefix("application/").unwrap_or(accepted);
                accepted.eq_ignore_ascii_case(typ)
            }),
            (Some(_), None) => false,
            (None, Some(typ)) => TYPES.iter().any(|accepted| accepted.eq_ignore_ascii_case(typ)),
            (None, None) => true,
        };
        if is_accepted {
            Ok(())
        } else {
            Err(VerifyError::new(VerifyErrorKind::Type))
        }
    }

    /// Checks the claims, and gives the moment from which on the token is refused.
    fn check(&self, claims: &Claims, now: SystemTime) -> Result<SystemTime, VerifyErrorKind> {
        if claims.issuer() != Some(self.issuer.as_str()) {
            return Err(VerifyErrorKind::Issuer);
        }
        let end = self.check_times(claims, now)?;
        if self
            .audience
            .as_deref()
            .is_some_and(|wanted| !claims.audience().contains(&wanted))
        {
            return Err(VerifyErrorKind::Audience);
        }
        let held = claims.scopes();
        if self.scopes.iter().any(|scope| !held.contains(scope)) {
            return Err(VerifyErrorKind::Scope);
        }
        let is_own = |resource: &str| self.service_resources.iter().any(|own| own == resource);
        if !self.service_resources.is_empty() && !claims.service_resource().is_some_and(is_own) {
            return Err(VerifyErrorKind::ServiceResource);
        }
        Ok(end)
    }

    fn check_times(&self, claims: &Claims, now: SystemTime) -> Result<SystemTime, VerifyErrorKind> {
        let time = |name| match claims.get(name) {
            None => Ok(None),
            Some(value) => time(value).map(Some).ok_or(VerifyErrorKind::Malformed),
        };
        let (issued, begin, end) = (time("iat")?, time("nbf")?, time("exp")?);
        let end = end.ok_or(VerifyErrorKind::Expired)?;
        if now.duration_since(end).is_ok_and(|late| late >= self.leeway) {
            return Err(VerifyErrorKind::Expired);
        }
        let is_early = |time: SystemTime| time.duration_since(now).is_ok_and(|early| early > self.leeway);
        if begin.is_some_and(is_early) {
            return Err(VerifyErrorKind::NotYetValid);
        }
        if let Some(max_age) = self.max_age {
            let issued = issued.ok_or(VerifyErrorKind::TooOld)?;
            if is_early(issued) {
                return Err(VerifyErrorKind::NotYetValid);
            }
            let age = now.duration_since(issued).unwrap_or_default();
            if age > max_age.saturating_add(self.leeway) {
                return Err(VerifyErrorKind::TooOld);
            }
        }
        Ok(end.checked_add(self.leeway).unwrap_or(end))
    }
}

/// A NumericDate: a number, and no text that holds one.
fn time(value: &Value) -> Option<SystemTime> {
    numeric_date(value).and_then(from_unix)
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = &self.rules;
        f.debug_struct("Verifier")
            .field("issuer", &redact::Id(&rules.issuer))
            .field("audience", &rules.audience.as_deref().map(redact::Id))
            .field("scopes", &rules.scopes)
            .finish_non_exhaustive()
    }
}
