//! The token cache: one grant however many ask, nobody waits at refresh time, and a failed refresh costs nothing.

mod slot;

use std::{
    borrow::Cow,
    collections::HashMap,
    fmt,
    sync::{Arc, RwLock},
};

use altinn_runtime::BoxFuture;

use crate::{
    clock::{Clock, SystemClock},
    error::AuthError,
    realm::Realm,
    request::TokenRequest,
    source::{Identity, TokenSource},
    sync::{read, write},
    token::Token,
};
use slot::Slot;

/// With so many entries the cache begins to look for dead ones.
const ROOM: usize = 1024;

/// Tokens by source and request. Cheap to clone; clones are the same cache, and several sources may share one.
#[derive(Clone, Default)]
pub struct TokenCache {
    sources: Arc<RwLock<HashMap<Identity, Arc<Shelf>>>>,
}

/// The tokens of one source. Who finds one only reads: callers do not wait for each other.
#[derive(Default)]
struct Shelf {
    slots: RwLock<Slots>,
}

#[derive(Default)]
struct Slots {
    by_request: HashMap<TokenRequest, Arc<Slot>>,
    clean_at: usize,
}

impl TokenCache {
    /// An empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The place of a source's tokens. Those of sources that nobody has any more go when there are many.
    fn shelf(&self, source: Identity) -> Arc<Shelf> {
        let mut sources = write(&self.sources);
        if sources.len() >= ROOM && !sources.contains_key(&source) {
            sources.retain(|_, shelf| Arc::strong_count(shelf) > 1);
        }
        Arc::clone(sources.entry(source).or_default())
    }
}

impl Shelf {
    fn slot(&self, request: &TokenRequest, clock: &dyn Clock) -> Arc<Slot> {
        if let Some(slot) = self.find(request) {
            return slot;
        }
        let mut slots = write(&self.slots);
        if slots.by_request.len() >= slots.clean_at.max(ROOM) {
            let now = clock.now();
            slots
                .by_request
                .retain(|_, slot| Arc::strong_count(slot) > 1 || slot.is_alive(now));
            slots.clean_at = slots.by_request.len() * 2;
        }
        Arc::clone(slots.by_request.entry(request.clone()).or_default())
    }

    fn find(&self, request: &TokenRequest) -> Option<Arc<Slot>> {
        read(&self.slots).by_request.get(request).cloned()
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sources = read(&self.sources);
        let entries: usize = sources
            .values()
            .map(|shelf| read(&shelf.slots).by_request.len())
            .sum();
        f.debug_struct("TokenCache").field("entries", &entries).finish()
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
    identity: Identity,
    shelf: Arc<Shelf>,
    cache: TokenCache,
    clock: Arc<dyn Clock>,
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
            shelf: cache.shelf(identity.clone()),
            identity,
            source,
            cache,
            clock,
        }
    }
}

impl TokenSource for Cached {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async move {
            let request = self.source.relevant(request);
            let slot = self.shelf.slot(&request, &*self.clock);
            slot.get(&self.source, &self.clock, &request).await
        })
    }

    fn relevant<'r>(&self, request: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        self.source.relevant(request)
    }

    fn realm(&self) -> Option<Realm> {
        self.source.realm()
    }

    fn invalidate(&self, request: &TokenRequest, token: &Token) {
        if let Some(slot) = self.shelf.find(&self.source.relevant(request)) {
            slot.invalidate(token);
        }
        self.source.invalidate(request, token);
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
