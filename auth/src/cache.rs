//! The token cache: one grant however many ask, nobody waits at refresh time, and a failed refresh costs nothing.

use std::{
    borrow::Cow,
    collections::HashMap,
    fmt,
    sync::{Arc, RwLock},
    time::{Duration, SystemTime},
};

use altinn_runtime::{BoxFuture, StatusCode};

use crate::{
    clock::{Clock, SystemClock},
    error::AuthError,
    fetch::{Fetch, FetchPolicy, Fetcher, Guarded, Life, Place},
    random,
    realm::Realm,
    request::TokenRequest,
    source::{Identity, TokenSource},
    sync::{read, write},
    token::Token,
};

/// With so many entries the cache begins to look for dead ones.
const CLEANUP_THRESHOLD: usize = 1024;
/// How long before its end a token is refreshed, if it lives at least twice as long.
const REFRESH: Duration = Duration::from_secs(120);
/// How long before its end a token is no longer used: Altinn's APIs tolerate no skew, and the request has to arrive.
const MARGIN: Duration = Duration::from_secs(5);
/// The largest part of the time before the refresh that is taken off at random.
const JITTER: f64 = 0.1;
/// How long a token is given out that is over when it comes, by the clock of this machine: that clock may be wrong, and the next
/// token would be no better.
const OVER: Duration = Duration::from_secs(5);

/// Tokens by source and request. Cheap to clone; clones are the same cache, and several sources may share one.
#[derive(Clone, Default)]
pub struct TokenCache {
    sources: Arc<RwLock<HashMap<Identity, Arc<Tokens>>>>,
}

/// The tokens of one source. Who finds one only reads: callers do not wait for each other.
#[derive(Default)]
struct Tokens {
    slots: RwLock<Slots>,
    throttle: RwLock<Option<Throttle>>,
}

#[derive(Default)]
struct Slots {
    by_request: HashMap<TokenRequest, Guarded<Token>>,
    clean_at: usize,
}

/// The server has asked to be left alone, whatever the request.
struct Throttle {
    error: AuthError,
    until: Duration,
}

impl TokenCache {
    /// An empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The tokens of a source. Those of sources that nobody has any more go when there are many.
    fn of(&self, source: Identity) -> Arc<Tokens> {
        let mut sources = write(&self.sources);
        if sources.len() >= CLEANUP_THRESHOLD && !sources.contains_key(&source) {
            sources.retain(|_, tokens| Arc::strong_count(tokens) > 1);
        }
        Arc::clone(sources.entry(source).or_default())
    }
}

impl Tokens {
    fn slot(&self, request: &TokenRequest, clock: &dyn Clock) -> Guarded<Token> {
        if let Some(slot) = self.find(request) {
            return slot;
        }
        let mut slots = write(&self.slots);
        if slots.by_request.len() >= slots.clean_at.max(CLEANUP_THRESHOLD) {
            slots.by_request.retain(|_, slot| slot.is_needed(clock));
            slots.clean_at = slots.by_request.len() * 2;
        }
        slots.by_request.entry(request.clone()).or_default().clone()
    }

    fn find(&self, request: &TokenRequest) -> Option<Guarded<Token>> {
        read(&self.slots).by_request.get(request).cloned()
    }

    /// Fails as long as the server has asked to be left alone.
    fn check(&self, clock: &dyn Clock) -> Result<(), AuthError> {
        let throttle = read(&self.throttle);
        let left = |throttle: &Throttle| throttle.until.saturating_sub(clock.elapsed());
        match throttle.as_ref().map(|throttle| (throttle, left(throttle))) {
            Some((throttle, left)) if !left.is_zero() => {
                Err(throttle.error.clone().with_retry_after(Some(left)).exhausted())
            }
            _ => Ok(()),
        }
    }

    /// Notes that a server has asked to be left alone: 429 and 503 are about the client, not about one request.
    fn note(&self, error: &AuthError, policy: &FetchPolicy, clock: &dyn Clock) {
        let asked = [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE];
        if error.retry_after().is_some() && error.status().is_some_and(|status| asked.contains(&status)) {
            *write(&self.throttle) = Some(Throttle {
                error: error.clone(),
                until: clock.elapsed().saturating_add(policy.pause(error)),
            });
        }
    }
}

/// The two marks of a token: when it is refreshed, and when it is no longer used.
fn life(token: &Token, now: SystemTime) -> Life {
    let Some(end) = token.expires_at() else {
        return Life::ENDLESS;
    };
    let life = end.duration_since(now).unwrap_or_default();
    if life.is_zero() {
        return Life {
            fresh: None,
            usable: Some(OVER),
        };
    }
    let early = if life >= REFRESH * 2 {
        life - REFRESH
    } else {
        life / 2
    };
    Life {
        fresh: Some(early.mul_f64(1.0 - JITTER * random::fraction())),
        usable: Some(life - MARGIN.min(life / 4)),
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sources = read(&self.sources);
        let entries: usize = sources
            .values()
            .map(|tokens| read(&tokens.slots).by_request.len())
            .sum();
        f.debug_struct("TokenCache").field("entries", &entries).finish()
    }
}

/// A source whose tokens are kept as long as they are good.
///
/// Each token has two marks. Two minutes before its end (or after half of its life, if that is less than four minutes), and a
/// little earlier at random, one caller starts a refresh in the background and all go on with the old token. If the refresh
/// fails, the old token stays in use. A few seconds before its end it is dead, and callers wait for one fetch that they share.
///
/// A fetch goes on when its caller is cancelled. One that takes longer than the [`FetchPolicy`] allows is given up, one whose
/// runtime is no longer driven is made once more by somebody else, and a failure is remembered for a while.
#[derive(Clone)]
pub struct Cached {
    source: Arc<dyn TokenSource>,
    identity: Identity,
    tokens: Arc<Tokens>,
    cache: TokenCache,
    clock: Arc<dyn Clock>,
    policy: FetchPolicy,
}

impl Cached {
    /// A source with a cache of its own.
    #[must_use]
    pub fn new(source: impl TokenSource + 'static) -> Self {
        Self::with(Arc::new(source), TokenCache::new(), Arc::new(SystemClock))
    }

    /// A source with this cache and this clock. Its identity is asked for once: a signer that changes its key later goes on
    /// with the tokens that it has.
    #[must_use]
    pub fn with(source: Arc<dyn TokenSource>, cache: TokenCache, clock: Arc<dyn Clock>) -> Self {
        let identity = source.identity();
        Self {
            tokens: cache.of(identity.clone()),
            identity,
            source,
            cache,
            clock,
            policy: FetchPolicy::default(),
        }
    }

    /// How long fetches may take, and how long failures are remembered.
    #[must_use]
    pub fn fetch_policy(mut self, policy: FetchPolicy) -> Self {
        self.policy = policy;
        self
    }

    async fn get(&self, request: &TokenRequest) -> Result<Token, AuthError> {
        let request = self.source.relevant(request);
        let slot = self.tokens.slot(&request, &*self.clock);
        let fetch = || -> Fetch<Token> {
            let (source, tokens, clock) = (
                Arc::clone(&self.source),
                Arc::clone(&self.tokens),
                Arc::clone(&self.clock),
            );
            let (policy, request) = (self.policy.clone(), request.clone().into_owned());
            Box::pin(async move {
                tokens.check(&*clock)?;
                let token = source
                    .token(&request)
                    .await
                    .inspect_err(|error| tokens.note(error, &policy, &*clock))?;
                let life = life(&token, clock.now());
                Ok((token, life))
            })
        };
        let fetcher = Fetcher {
            what: "token",
            clock: &self.clock,
            policy: &self.policy,
            place: Place::Caller,
            fetch: &fetch,
        };
        slot.get(&fetcher).await
    }
}

impl TokenSource for Cached {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.get(request))
    }

    fn ready(&self, request: &TokenRequest) -> Option<Token> {
        let request = self.source.relevant(request);
        let slots = read(&self.tokens.slots);
        slots.by_request.get(&*request)?.ready(&*self.clock)
    }

    fn relevant<'r>(&self, request: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        self.source.relevant(request)
    }

    fn realm(&self) -> Option<Realm> {
        self.source.realm()
    }

    fn invalidate(&self, request: &TokenRequest, token: &Token) {
        let slot = self.tokens.find(&self.source.relevant(request));
        let refuse =
            |slot: Guarded<Token>| slot.refuse(&*self.clock, &self.policy, |kept| kept.is_same(token));
        // What stays here stays further in, too.
        if slot.is_none_or(refuse) {
            self.source.invalidate(request, token);
        }
    }
}

impl fmt::Debug for Cached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached")
            .field("source", &self.identity)
            .field("cache", &self.cache)
            .finish_non_exhaustive()
    }
}
