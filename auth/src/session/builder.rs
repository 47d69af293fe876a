//! Putting a session together; all problems are reported at the end.

use std::{collections::HashMap, fmt, sync::Arc};

use altinn_runtime::{Environment, TokenKind};

use super::{ApiKey, ScopePolicy, Session, Shared, Sources, SubscriptionKeys};
use crate::{
    cache::{Cached, TokenCache},
    clock::{Clock, SystemClock},
    error::{ConfigError, Problems},
    exchange::{AltinnAuthentication, Exchange, Provider},
    maskinporten::{Issuer, Maskinporten, MaskinportenBuilder},
    request::TokenRequest,
    retry::{Budget, RetryPolicy},
    scope::Scopes,
    secret::Secret,
    source::TokenSource,
};

/// A Maskinporten client for a session: one that is there already, or one that is built along with the session.
#[derive(Debug)]
pub struct MaskinportenClient(Result<Maskinporten, Box<MaskinportenBuilder>>);

impl From<Maskinporten> for MaskinportenClient {
    fn from(client: Maskinporten) -> Self {
        Self(Ok(client))
    }
}

impl From<MaskinportenBuilder> for MaskinportenClient {
    fn from(builder: MaskinportenBuilder) -> Self {
        Self(Err(Box::new(builder)))
    }
}

/// A session that is being put together.
#[must_use]
pub struct SessionBuilder {
    environment: Environment,
    maskinporten: Option<MaskinportenClient>,
    given: Sources,
    exchanged: Option<Provider>,
    test_org: bool,
    scopes: ScopePolicy,
    granted: Option<Scopes>,
    extra_scopes: Scopes,
    extra_scopes_by_api: HashMap<String, Scopes>,
    preferred: HashMap<(String, Option<String>), TokenKind>,
    subscription_keys: SubscriptionKeys,
    retry: RetryPolicy,
    clock: Arc<dyn Clock>,
    http: Option<reqwest::Client>,
    cache: TokenCache,
    pub(crate) problems: Problems,
}

impl SessionBuilder {
    pub(super) fn new(environment: Environment) -> Self {
        Self {
            environment,
            maskinporten: None,
            given: Sources::default(),
            exchanged: None,
            test_org: false,
            scopes: ScopePolicy::default(),
            granted: None,
            extra_scopes: Scopes::none(),
            extra_scopes_by_api: HashMap::new(),
            preferred: HashMap::new(),
            subscription_keys: SubscriptionKeys::default(),
            retry: RetryPolicy::default(),
            clock: Arc::new(SystemClock),
            http: None,
            cache: TokenCache::new(),
            problems: Problems::default(),
        }
    }

    /// Maskinporten tokens, and Altinn tokens exchanged from them.
    pub fn maskinporten(mut self, client: impl Into<MaskinportenClient>) -> Self {
        self.maskinporten = Some(client.into());
        self
    }

    /// ID-porten tokens of a person, and Altinn tokens exchanged from them where there is no Maskinporten client.
    pub fn idporten(mut self, source: impl TokenSource + 'static) -> Self {
        self.given.idporten = Some(Arc::new(source));
        self
    }

    /// Altinn tokens from here, instead of exchanged ones.
    pub fn altinn(mut self, source: impl TokenSource + 'static) -> Self {
        self.given.altinn = Some(Arc::new(source));
        self
    }

    /// Maskinporten tokens from here: a sidecar or a callback, instead of a client.
    pub fn maskinporten_source(mut self, source: impl TokenSource + 'static) -> Self {
        self.given.maskinporten = Some(Arc::new(source));
        self
    }

    /// Tokens of dialogs. See [`Session::with_dialog_token`] for one that is at hand.
    pub fn dialog(mut self, source: impl TokenSource + 'static) -> Self {
        self.given.dialog = Some(Arc::new(source));
        self
    }

    /// Tokens of a platform component, for the operations that take them. Outside Altinn's clusters nobody has them.
    pub fn platform(mut self, source: impl TokenSource + 'static) -> Self {
        self.given.platform = Some(Arc::new(source));
        self
    }

    /// The key of Altinn II's REST API.
    pub fn api_key(mut self, key: ApiKey) -> Self {
        self.given.api_key = Some(key);
        self
    }

    /// Keys of the API management, which can be replaced later.
    pub fn subscription_keys(self, keys: &SubscriptionKeys) -> Self {
        let own = keys.clone();
        own.join(&self.subscription_keys);
        Self { subscription_keys: own, ..self }
    }

    /// The key of the API management for one API, such as `altinn-broker`.
    pub fn subscription_key(self, api: &str, key: impl Into<Secret>) -> Self {
        self.subscription_keys.set(&self.environment, api, key.into());
        self
    }

    /// Exchanges the tokens of this provider for Altinn tokens. Default: Maskinporten, or ID-porten where there is only that.
    pub fn exchange(mut self, provider: Provider) -> Self {
        self.exchanged = Some(provider);
        self
    }

    /// Whether Digdir acts as its test department `ttd`. It does not choose a test environment, and is ignored for all others.
    pub fn test_org(mut self, test_org: bool) -> Self {
        self.test_org = test_org;
        self
    }

    /// Which scopes are asked for. Default: for each operation those that it needs.
    pub fn scopes(mut self, policy: ScopePolicy) -> Self {
        self.scopes = policy;
        self
    }

    /// The scopes that the client has been granted: operations that take one scope or another are called with one of these,
    /// and operations that none of them opens fail before anything is sent.
    pub fn granted(mut self, scopes: Scopes) -> Self {
        self.granted = Some(scopes);
        self
    }

    /// Scopes that every token has. Altinn tokens say which organisation they are of (`urn:altinn:org`) only if one of their
    /// scopes begins with `altinn:serviceowner`; several APIs ask for that.
    pub fn extra_scopes(mut self, scopes: Scopes) -> Self {
        self.extra_scopes = self.extra_scopes.union(&scopes);
        self
    }

    /// Scopes that every token for one API has: Correspondence, called with Maskinporten tokens as they are, wants
    /// `altinn:serviceowner` too.
    pub fn extra_scopes_for(mut self, api: &str, scopes: Scopes) -> Self {
        self.extra_scopes_by_api.insert(api.to_owned(), scopes);
        self
    }

    /// Prefers one kind of token for an API, where it takes several.
    pub fn prefer(mut self, api: &str, kind: TokenKind) -> Self {
        self.preferred.insert((api.to_owned(), None), kind);
        self
    }

    /// Prefers one kind of token for an operation, where it takes several.
    pub fn prefer_for(mut self, api: &str, operation: &str, kind: TokenKind) -> Self {
        self.preferred.insert((api.to_owned(), Some(operation.to_owned())), kind);
        self
    }

    /// When failed requests are repeated, those for tokens among them.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Reads the time here.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Asks for tokens with this HTTP client. It should follow no redirects and have time limits.
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Keeps tokens here, along with those of other sessions.
    pub fn cache(mut self, cache: &TokenCache) -> Self {
        self.cache = cache.clone();
        self
    }

    fn client(&mut self) -> Option<Maskinporten> {
        let client = match self.maskinporten.take()?.0 {
            Ok(client) => client,
            Err(builder) => {
                let built = builder.within(&self.clock, self.http.as_ref(), &self.retry).build();
                built.map_err(|error| self.problems.join(&error)).ok()?
            }
        };
        let right = Issuer::of(&self.environment);
        let known = matches!(client.issuer(), Issuer::Prod | Issuer::Test);
        if let Some(right) = right.filter(|right| known && right != client.issuer()) {
            let (own, environment) = (client.issuer().name(), &self.environment);
            self.problems.add(format!("environment: {environment} trusts {} and not {own}", right.name()));
        }
        Some(client)
    }

    fn keep(&self, source: Arc<dyn TokenSource>) -> Arc<dyn TokenSource> {
        Arc::new(Cached::with(source, self.cache.clone(), Arc::clone(&self.clock)))
    }

    /// The session. Nothing is sent and no task is started.
    ///
    /// # Errors
    /// Everything that is missing or wrong.
    pub fn build(mut self) -> Result<Session, ConfigError> {
        let client = self.client();
        let mut sources = std::mem::take(&mut self.given);
        for source in [
            &mut sources.maskinporten,
            &mut sources.altinn,
            &mut sources.idporten,
            &mut sources.dialog,
            &mut sources.platform,
        ] {
            *source = source.take().map(|source| self.keep(source));
        }
        if let Some(client) = client {
            sources.maskinporten = Some(self.keep(Arc::new(client)));
        }
        if sources.altinn.is_none() && self.environment != Environment::Local {
            let (of_maskinporten, of_idporten) = (sources.maskinporten.clone(), sources.idporten.clone());
            let (source, provider) = match self.exchanged {
                Some(Provider::IdPorten) => (of_idporten, Provider::IdPorten),
                None if of_maskinporten.is_none() => (of_idporten, Provider::IdPorten),
                Some(provider) => (of_maskinporten, provider),
                None => (of_maskinporten, Provider::Maskinporten),
            };
            if let Some(source) = source
                && let Some(altinn) = self.altinn_authentication()
            {
                let exchange = Exchange::new(source, provider, altinn).test_org(self.test_org);
                sources.altinn = Some(self.keep(Arc::new(exchange)));
            }
        }
        self.problems.check()?;
        let shared = Shared {
            environment: self.environment,
            scopes: self.scopes,
            granted: self.granted,
            extra_scopes: self.extra_scopes,
            extra_scopes_by_api: self.extra_scopes_by_api,
            preferred: self.preferred,
            subscription_keys: self.subscription_keys,
            budget: Arc::new(Budget::new(self.retry.budget_size())),
            retry: self.retry,
            clock: self.clock,
        };
        Ok(Session { shared: Arc::new(shared), sources, acting: TokenRequest::default() })
    }

    fn altinn_authentication(&mut self) -> Option<AltinnAuthentication> {
        let altinn = AltinnAuthentication::new(&self.environment).map_err(|error| self.problems.join(&error)).ok()?;
        let altinn = altinn.clock(Arc::clone(&self.clock)).retry(self.retry.clone());
        Some(match &self.http {
            Some(http) => altinn.http(http.clone()),
            None => altinn,
        })
    }
}

impl fmt::Debug for SessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}
