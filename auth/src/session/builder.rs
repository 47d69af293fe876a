//! What a session is put together from.

use std::{collections::HashMap, fmt, sync::Arc};

use altinn_runtime::{Environment, HttpClient, TokenKind};

use super::{ApiKey, ScopePolicy, Sources, SubscriptionKeys};
use crate::{
    cache::TokenCache,
    clock::{Clock, SystemClock},
    error::Problems,
    exchange::Provider,
    fetch::FetchPolicy,
    maskinporten::{Maskinporten, MaskinportenBuilder},
    request::TokenRequest,
    retry::RetryPolicy,
    scope::Scopes,
    secret::Secret,
    source::TokenSource,
    store::TokenStore,
};

/// A Maskinporten client for a session: one that is there already, or one that is built along with the session.
#[derive(Debug)]
pub struct MaskinportenClient(pub(super) Result<Maskinporten, Box<MaskinportenBuilder>>);

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
    pub(super) environment: Environment,
    pub(super) maskinporten: Option<MaskinportenClient>,
    pub(super) given: Sources,
    #[cfg(feature = "altinn2")]
    pub(super) altinn2: Option<crate::altinn2::Altinn2>,
    pub(super) exchanged: Option<Provider>,
    pub(super) test_org: bool,
    pub(super) scopes: ScopePolicy,
    pub(super) granted: Option<Scopes>,
    pub(super) extra_scopes: Scopes,
    pub(super) extra_scopes_by_api: HashMap<String, Scopes>,
    pub(super) default_scopes: Scopes,
    pub(super) preferred: HashMap<(String, Option<String>), TokenKind>,
    pub(super) subscription_keys: SubscriptionKeys,
    pub(super) retry: RetryPolicy,
    pub(super) fetch: FetchPolicy,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) http: Option<HttpClient>,
    pub(super) cache: TokenCache,
    pub(super) store: Option<Arc<dyn TokenStore>>,
    pub(super) acting: TokenRequest,
    pub(super) problems: Problems,
}

impl SessionBuilder {
    pub(super) fn new(environment: Environment) -> Self {
        Self {
            environment,
            maskinporten: None,
            given: Sources::default(),
            #[cfg(feature = "altinn2")]
            altinn2: None,
            exchanged: None,
            test_org: false,
            scopes: ScopePolicy::default(),
            granted: None,
            extra_scopes: Scopes::none(),
            extra_scopes_by_api: HashMap::new(),
            default_scopes: Scopes::none(),
            preferred: HashMap::new(),
            subscription_keys: SubscriptionKeys::default(),
            retry: RetryPolicy::default(),
            fetch: FetchPolicy::default(),
            clock: Arc::new(SystemClock),
            http: None,
            cache: TokenCache::new(),
            store: None,
            acting: TokenRequest::default(),
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

    /// Tokens of dialogs. See [`Session::with_dialog_token`](crate::Session::with_dialog_token) for one that is at hand.
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

    /// The way into Altinn II's REST API, which closed in 2026; [`SessionBuilder::api_key`] goes with it.
    #[cfg(feature = "altinn2")]
    pub fn altinn2(mut self, way: crate::altinn2::Altinn2) -> Self {
        self.altinn2 = Some(way);
        self
    }

    /// Keys of the API management, which can be replaced later.
    pub fn subscription_keys(self, keys: &SubscriptionKeys) -> Self {
        let own = keys.clone();
        own.join(&self.subscription_keys);
        Self {
            subscription_keys: own,
            ..self
        }
    }

    /// The key of the API management for one API, such as `altinn-broker`.
    pub fn subscription_key(self, api: &str, key: impl Into<Secret>) -> Self {
        self.subscription_keys.set(&self.environment, api, key.into());
        self
    }

    /// The key of the API management for all APIs that have none of their own.
    pub fn subscription_key_for_all(self, key: impl Into<Secret>) -> Self {
        self.subscription_keys.set_for_all(&self.environment, key.into());
        self
    }

    /// Whom all tokens are for: what [`Session::acting`](crate::Session::acting) sets, from the beginning. Its scopes do not count.
    pub fn acting(mut self, request: TokenRequest) -> Self {
        self.acting = request.with_scopes(Scopes::none());
        self
    }

    /// Exchanges the tokens of this provider for Altinn tokens. Default: Maskinporten, or ID-porten where there is only that.
    /// Tokens of Altinn Studio are taken from [`SessionBuilder::maskinporten_source`].
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

    /// The scopes of tokens for operations that name none, where there are no extra ones either: Maskinporten gives no token
    /// without a scope, and Altinn exchanges none without one that begins with `altinn:`.
    pub fn default_scopes(mut self, scopes: Scopes) -> Self {
        self.default_scopes = scopes;
        self
    }

    /// Prefers one kind of token for an API, where it takes several.
    pub fn prefer(mut self, api: &str, kind: TokenKind) -> Self {
        self.preferred.insert((api.to_owned(), None), kind);
        self
    }

    /// Prefers one kind of token for an operation, where it takes several.
    pub fn prefer_for(mut self, api: &str, operation: &str, kind: TokenKind) -> Self {
        self.preferred
            .insert((api.to_owned(), Some(operation.to_owned())), kind);
        self
    }

    /// When failed requests are repeated, those for tokens among them.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long it may take to get a token, and how long failures to do so are remembered.
    pub fn fetch_policy(mut self, policy: FetchPolicy) -> Self {
        self.fetch = policy;
        self
    }

    /// Reads the time here.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Asks for tokens with this HTTP client, which should have time limits.
    pub fn http(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// Shares tokens with other processes through this store, Altinn tokens among them; see [`StoredSource`](crate::StoredSource).
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Keeps tokens here, along with those of other sessions.
    pub fn cache(mut self, cache: &TokenCache) -> Self {
        self.cache = cache.clone();
        self
    }
}

impl fmt::Debug for SessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionBuilder")
            .field("environment", &self.environment)
            .finish_non_exhaustive()
    }
}
