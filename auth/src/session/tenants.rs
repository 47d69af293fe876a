//! Sessions of many customers, each with credentials of its own.

use std::{
    collections::HashMap,
    fmt,
    hash::Hash,
    sync::{Arc, Mutex},
};

use altinn_runtime::{BoxFuture, Environment, HttpClient};

use super::{Session, SessionBuilder};
use crate::{
    cache::TokenCache,
    clock::{Clock, SystemClock},
    error::{AuthError, AuthErrorKind},
    fetch::{Fetch, FetchPolicy, Fetcher, Guarded, Life, Place},
    sync::lock,
};

/// How many sessions are kept where nothing else is said.
const LIMIT: usize = 1000;

/// The sessions of a vendor with many customers, made when they are needed: each has credentials of its own, and all share one
/// token cache and one HTTP client. Cheap to clone; clones are the same.
///
/// When there are more than the limit, the one that was not asked for the longest is dropped. Whoever holds it goes on with it.
///
/// ```no_run
/// use altinn_auth::{Maskinporten, Sessions};
/// use altinn_runtime::Environment;
///
/// # async fn key_of(customer: &str) -> Result<String, altinn_auth::AuthError> { Ok(customer.to_owned()) }
/// # async fn example() -> Result<(), altinn_auth::AuthError> {
/// let sessions = Sessions::new(Environment::Tt02, |customer: String, session| async move {
///     let key = key_of(&customer).await?; // from a vault
///     Ok(session.maskinporten(Maskinporten::test(customer).jwk(&key)))
/// });
/// let session = sessions.get(&"customer-17".to_owned()).await?;
/// # drop(session);
/// # Ok(())
/// # }
/// ```
pub struct Sessions<K> {
    make: Make<K>,
    environment: Environment,
    http: Option<HttpClient>,
    cache: TokenCache,
    clock: Arc<dyn Clock>,
    limit: usize,
    kept: Arc<Mutex<Kept<K>>>,
}

type Make<K> =
    Arc<dyn Fn(K, SessionBuilder) -> BoxFuture<'static, Result<SessionBuilder, AuthError>> + Send + Sync>;

struct Kept<K> {
    sessions: HashMap<K, Used>,
    /// How often any was asked for.
    asked: u64,
}

struct Used {
    session: Guarded<Session>,
    last: u64,
}

impl<K> Clone for Sessions<K> {
    fn clone(&self) -> Self {
        Self {
            make: Arc::clone(&self.make),
            environment: self.environment.clone(),
            http: self.http.clone(),
            cache: self.cache.clone(),
            clock: Arc::clone(&self.clock),
            limit: self.limit,
            kept: Arc::clone(&self.kept),
        }
    }
}

impl<K: Clone + Eq + Hash + Send + Sync + 'static> Sessions<K> {
    /// Sessions for this environment. The function adds what is special to a customer; it is called once for all who ask at the
    /// same time, and a failure is remembered for some seconds ([`FetchPolicy`]).
    pub fn new<F, R>(environment: Environment, make: F) -> Self
    where
        F: Fn(K, SessionBuilder) -> R + Send + Sync + 'static,
        R: Future<Output = Result<SessionBuilder, AuthError>> + Send + 'static,
    {
        let kept = Kept {
            sessions: HashMap::new(),
            asked: 0,
        };
        Self {
            make: Arc::new(move |tenant, session| Box::pin(make(tenant, session))),
            environment,
            http: None,
            cache: TokenCache::new(),
            clock: Arc::new(SystemClock),
            limit: LIMIT,
            kept: Arc::new(Mutex::new(kept)),
        }
    }

    /// How many sessions are kept, at least one. Default: 1000.
    #[must_use]
    pub fn limit(mut self, sessions: usize) -> Self {
        self.limit = sessions.max(1);
        self
    }

    /// All ask for tokens with this HTTP client.
    #[must_use]
    pub fn http(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// All keep their tokens here.
    #[must_use]
    pub fn cache(mut self, cache: &TokenCache) -> Self {
        self.cache = cache.clone();
        self
    }

    /// All read the time here.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The session of a customer.
    ///
    /// # Errors
    /// When the function fails, or the session cannot be built: [`AuthErrorKind::NotConfigured`].
    pub async fn get(&self, tenant: &K) -> Result<Session, AuthError> {
        let kept = self.kept(tenant);
        if let Some(session) = kept.held() {
            return Ok(session);
        }
        let fetch = || -> Fetch<Session> {
            let mut builder = Session::builder(self.environment.clone()).cache(&self.cache);
            builder.http.clone_from(&self.http);
            builder.clock = Arc::clone(&self.clock);
            let made = (self.make)(tenant.clone(), builder);
            Box::pin(async {
                let session = made.await?.build().map_err(|error| {
                    AuthError::new(AuthErrorKind::NotConfigured, error.to_string()).with_source_of(error)
                })?;
                Ok((session, Life::ENDLESS))
            })
        };
        let fetcher = Fetcher {
            what: "session",
            clock: &self.clock,
            policy: &FetchPolicy::default(),
            place: Place::Caller,
            fetch: &fetch,
        };
        kept.get(&fetcher).await
    }

    /// Drops the session of a customer, so that the next one who asks gets a new one: after a change of its key.
    pub fn forget(&self, tenant: &K) {
        lock(&self.kept).sessions.remove(tenant);
    }

    fn kept(&self, tenant: &K) -> Guarded<Session> {
        let mut kept = lock(&self.kept);
        kept.asked += 1;
        let now = kept.asked;
        if let Some(known) = kept.sessions.get_mut(tenant) {
            known.last = now;
            return known.session.clone();
        }
        if kept.sessions.len() >= self.limit {
            let oldest = kept.sessions.iter().min_by_key(|(_, used)| used.last);
            if let Some(oldest) = oldest.map(|(tenant, _)| tenant.clone()) {
                kept.sessions.remove(&oldest);
            }
        }
        let session = Guarded::default();
        let used = Used {
            session: session.clone(),
            last: now,
        };
        kept.sessions.insert(tenant.clone(), used);
        session
    }
}

impl<K> fmt::Debug for Sessions<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions")
            .field("environment", &self.environment.name())
            .field("sessions", &lock(&self.kept).sessions.len())
            .finish_non_exhaustive()
    }
}
