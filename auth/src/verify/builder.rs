//! Putting a verifier together; all problems are reported at the end.

use std::{fmt, sync::Arc, time::Duration};

use altinn_runtime::{Environment, Host, HttpClient};
use url::Url;

use super::{LEEWAY, Rules, SignatureAlgorithm, Verifier, keys::KeySet, replay::ReplayGuard};
use crate::{
    clock::{Clock, SystemClock},
    error::{ConfigError, Problems},
    maskinporten::Issuer,
    redact,
    scope::Scopes,
};

/// A verifier that is being put together. It has to be told whose tokens are for it: see [`Verifier`].
#[derive(Clone)]
#[must_use]
pub struct VerifierBuilder {
    keys: String,
    any_audience: bool,
    rules: Rules,
    replay: Option<usize>,
    clock: Arc<dyn Clock>,
    http: Option<HttpClient>,
}

impl Verifier {
    /// Tokens of the issuer of this name, whose keys (JWKS) are at this address: an https URL (plain http is for this machine
    /// only).
    #[allow(clippy::new_ret_no_self)]
    pub fn new(issuer: impl Into<String>, keys: impl Into<String>) -> VerifierBuilder {
        VerifierBuilder {
            keys: keys.into(),
            any_audience: false,
            rules: Rules {
                issuer: issuer.into(),
                audience: None,
                scopes: Scopes::none(),
                service_resources: Vec::new(),
                types: None,
                algorithms: None,
                leeway: LEEWAY,
                max_age: None,
            },
            replay: None,
            clock: Arc::new(SystemClock),
            http: None,
        }
    }

    /// Maskinporten tokens.
    pub fn maskinporten(issuer: &Issuer) -> VerifierBuilder {
        Self::new(issuer.name(), issuer.jwks_uri())
    }

    /// Altinn tokens of this environment.
    pub fn altinn(environment: &Environment) -> VerifierBuilder {
        let issuer = format!(
            "{}/authentication/api/v1/openid/",
            environment.base(Host::Platform)
        );
        let keys = format!("{issuer}.well-known/openid-configuration/jwks");
        Self::new(issuer, keys)
    }

    /// ID-porten tokens: of the test environment, or of production.
    pub fn idporten(environment: &Environment) -> VerifierBuilder {
        match environment {
            Environment::Prod => Self::new("https://idporten.no", "https://idporten.no/jwks.json"),
            _ => Self::new("https://test.idporten.no", "https://test.idporten.no/jwks.json"),
        }
    }

    /// Dialog tokens, which Dialogporten gives along with a dialog, and which come to a service owner with the actions of end
    /// users. They have no audience and no scopes: name the resources of your services with
    /// [`VerifierBuilder::service_resources`], and look at [`Claims::dialog_id`](crate::Claims::dialog_id) and
    /// [`Claims::dialog_allows`](crate::Claims::dialog_allows).
    ///
    /// Source: Digdir/dialogporten, DialogTokenGenerator.cs and its JWKS endpoint.
    pub fn dialogporten(environment: &Environment) -> VerifierBuilder {
        let issuer = format!("{}/dialogporten/api/v1", environment.base(Host::Platform));
        let keys = format!("{issuer}/.well-known/jwks.json");
        Self::new(issuer, keys).algorithms([SignatureAlgorithm::EdDsa])
    }
}

impl VerifierBuilder {
    /// Takes only tokens for this audience: the `resource` that clients ask for, or a client id for an ID token.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.rules.audience = Some(audience.into());
        self
    }

    /// Takes only tokens with all of these scopes, each compared whole.
    pub fn scopes(mut self, scopes: Scopes) -> Self {
        self.rules.scopes = scopes;
        self
    }

    /// Takes only dialog tokens of one of these resources, such as `urn:altinn:resource:my-service`.
    pub fn service_resources<R: Into<String>>(mut self, resources: impl IntoIterator<Item = R>) -> Self {
        self.rules.service_resources = resources.into_iter().map(Into::into).collect();
        self
    }

    /// Takes tokens whomever they are for, and whatever for: any token that the issuer gave anybody. Look at the claims.
    pub fn any_audience(mut self) -> Self {
        self.any_audience = true;
        self
    }

    /// Takes only tokens that say that they are of one of these types (`typ`, with or without `application/`; case does not
    /// matter). Default: `JWT`, `at+jwt`, or nothing said, since most issuers say nothing.
    pub fn types<T: Into<String>>(mut self, types: impl IntoIterator<Item = T>) -> Self {
        self.rules.types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Takes only tokens that are signed with one of these algorithms. Default: all of [`SignatureAlgorithm`], each with its own
    /// type of key.
    pub fn algorithms(mut self, algorithms: impl IntoIterator<Item = SignatureAlgorithm>) -> Self {
        self.rules.algorithms = Some(algorithms.into_iter().collect());
        self
    }

    /// How far the clocks of issuer and receiver may be apart. Default: five seconds.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.rules.leeway = leeway;
        self
    }

    /// Takes only tokens that were issued (`iat`) no longer ago than this. Default: as long as they have not expired.
    pub fn max_age(mut self, age: Duration) -> Self {
        self.rules.max_age = Some(age);
        self
    }

    /// Takes each token once, by its id (`jti`), and remembers up to so many that have not expired (some 50 bytes each). While
    /// all of them are in use other tokens are refused, with an error that is transient. Each process remembers for itself.
    pub fn replay_guard(mut self, capacity: usize) -> Self {
        self.replay = Some(capacity);
        self
    }

    /// Reads the time here.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Fetches the keys with this HTTP client, which should have time limits.
    pub fn http(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// The verifier. Its keys are fetched when the first token comes.
    ///
    /// # Errors
    /// When it would take any token of the issuer and [`VerifierBuilder::any_audience`] does not say so, and everything else that
    /// is missing or wrong.
    pub fn build(self) -> Result<Verifier, ConfigError> {
        let mut problems = Problems::default();
        let rules = self.rules;
        if rules.issuer.is_empty() {
            problems.add("issuer: it is missing");
        }
        let is_open =
            rules.audience.is_none() && rules.scopes.is_empty() && rules.service_resources.is_empty();
        if is_open && !self.any_audience {
            problems.add(
                "audience: it is missing, and so are scopes: any token that the issuer gave anybody would pass; name one of them, \
                 or say `any_audience`",
            );
        }
        if rules.audience.as_deref() == Some("") {
            problems.add("audience: it is empty");
        }
        if rules.algorithms.as_ref().is_some_and(Vec::is_empty) {
            problems.add("algorithms: there is none");
        }
        if self.replay == Some(0) {
            problems.add("replay guard: it has no room for a token");
        }
        problems.take("address of the keys", Environment::custom(&self.keys));
        let url = problems.take("address of the keys", Url::parse(&self.keys));
        problems.check()?;
        let url = url.ok_or_else(ConfigError::default)?;
        Ok(Verifier {
            rules: Arc::new(rules),
            replay: self.replay.map(|capacity| Arc::new(ReplayGuard::new(capacity))),
            clock: self.clock,
            keys: Arc::new(KeySet::new(url, self.http)),
        })
    }
}

impl fmt::Debug for VerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierBuilder")
            .field("issuer", &redact::Id(&self.rules.issuer))
            .finish_non_exhaustive()
    }
}
