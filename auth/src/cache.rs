//! The token cache: one grant however many ask, nobody waits at refresh time, and a failed refresh costs nothing.

mod slot;

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex},
};

use altinn_runtime::BoxFuture;

use crate::{
    clock::{Clock, SystemClock},
    error::AuthError,
    request::TokenRequest,
    source::{Identity, TokenSource},
    sync::lock,
    token::Token,
};
use slot::Slot;

/// With so many entries the cache begins to look for dead ones.
const ROOM: usize = 1024;

/// Tokens by source and request. Cheap to clone; clones are the same cache, and several sources may share one.
#[derive(Clone, Default)]
pub struct TokenCache {
    slots: Arc<Mutex<Slots>>,
}

#[derive(Default)]
struct Slots {
    by_key: HashMap<Key, Arc<Slot>>,
    clean_at: usize,
}

/// Everything that a token depends on.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    source: Identity,
    request: TokenRequest,
}

impl TokenCache {
    /// An empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn slot(&self, key: Key, clock: &dyn Clock) -> Arc<Slot> {
        let mut slots = lock(&self.slots);
        if let Some(slot) = slots.by_key.get(&key) {
            return Arc::clone(slot);
        }
        if slots.by_key.len() >= slots.clean_at.max(ROOM) {
            let now = clock.now();
            slots
                .by_key
                .retain(|_, slot| Arc::strong_count(slot) > 1 || slot.is_alive(now));
            slots.clean_at = slots.by_key.len() * 2;
        }
        Arc::clone(slots.by_key.entry(key).or_default())
    }

    fn invalidate(&self, key: &Key, token: &Token) {
        let slot = lock(&self.slots).by_key.get(key).cloned();
        if let Some(slot) = slot {
            slot.invalidate(token);
        }
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCache")
            .field("entries", &lock(&self.slots).by_key.len())
            .finish()
    }
}

/// A source whose tokens are kept as long as they are good.
///
/// Each token has two marks. Two minutes before its end (or after half of its life, if that is less than four minutes), and a
/// little earlier at random, one caller starts a refresh in the background and all go on with the old token. If the refresh
/// fails, the old token stays in use. A few seconds before its end it is dead, and callers wait for one fetch that they share.
/// If the caller that fetches is cancelled, the next one takes over.
#[derive(Clone)]
pub struct Cached {
    source: Arc<dyn TokenSource>,
    cache: TokenCache,
    clock: Arc<dyn Clock>,
}

impl Cached {
    /// A source with a cache of its own.
    #[must_use]
    pub fn new(source: impl TokenSource + 'static) -> Self {
        Self::with(Arc::new(source), TokenCache::new(), Arc::new(SystemClock))
    }

    /// A source with this cache and this clock.
    #[must_use]
    pub fn with(source: Arc<dyn TokenSource>, cache: TokenCache, clock: Arc<dyn Clock>) -> Self {
        Self { source, cache, clock }
    }

    fn key(&self, request: &TokenRequest) -> Key {
        Key {
            source: self.source.identity(),
            request: self.source.relevant(request),
        }
    }
}

impl TokenSource for Cached {
    fn identity(&self) -> Identity {
        self.source.identity()
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async move {
            let key = self.key(request);
            let relevant = key.request.clone();
            let slot = self.cache.slot(key, &*self.clock);
            slot.get(&self.source, &self.clock, &relevant).await
        })
    }

    fn relevant(&self, request: &TokenRequest) -> TokenRequest {
        self.source.relevant(request)
    }

    fn invalidate(&self, request: &TokenRequest, token: &Token) {
        self.cache.invalidate(&self.key(request), token);
        self.source.invalidate(request, token);
    }
}

impl fmt::Debug for Cached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached")
            .field("source", &self.source.identity())
            .field("cache", &self.cache)
            .finish_non_exhaustive()
    }
}
