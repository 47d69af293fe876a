//! Tokens that processes share and that outlive them: a store of your own (Redis, a database), or files.

mod file;

use std::{
    borrow::Cow,
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use altinn_runtime::BoxFuture;
use serde::{Deserialize, Serialize};

use crate::{
    clock::{Clock, SystemClock, from_unix, unix},
    error::AuthError,
    key::sha256,
    realm::Realm,
    request::{CacheKey, TokenRequest},
    scope::Scopes,
    secret::Secret,
    source::{Identity, TokenSource},
    sync::lock,
    token::Token,
};

pub use file::FileTokenStore;

/// How long before its end a token is left to others and a new one is fetched, if it lives at least twice as long.
const EARLY: Duration = Duration::from_secs(120);
/// So many tokens that were refused are remembered.
const MAX_REFUSED: usize = 1024;

/// A store of secrets that end. What it keeps is a token, in a text that only [`StoredSource`] reads: keep it as you keep
/// passwords, encrypted if others can read the place.
///
/// ```
/// use std::{collections::HashMap, sync::Mutex, time::SystemTime};
///
/// use altinn_auth::{AuthError, CacheKey, Secret, TokenStore};
/// use altinn_runtime::BoxFuture;
///
/// #[derive(Default)]
/// struct Memory(Mutex<HashMap<CacheKey, (Secret, SystemTime)>>);
///
/// impl TokenStore for Memory {
///     fn get<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<Option<Secret>, AuthError>> {
///         let found = self.0.lock().ok().and_then(|kept| kept.get(key).cloned());
///         Box::pin(async { Ok(found.map(|(value, _)| value)) })
///     }
///     fn put<'a>(&'a self, key: &'a CacheKey, value: &'a Secret, end: SystemTime) -> BoxFuture<'a, Result<(), AuthError>> {
///         if let Ok(mut kept) = self.0.lock() {
///             kept.insert(key.clone(), (value.clone(), end));
///         }
///         Box::pin(async { Ok(()) })
///     }
/// }
/// ```
pub trait TokenStore: Send + Sync {
    /// What is kept under this key. Whether it has ended is looked at by the caller.
    ///
    /// # Errors
    /// When the store cannot be asked; the token is fetched then.
    fn get<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<Option<Secret>, AuthError>>;

    /// Keeps a value under this key in place of the one that is there, at most until this moment.
    ///
    /// # Errors
    /// When it cannot be kept; the token is used all the same.
    fn put<'a>(
        &'a self,
        key: &'a CacheKey,
        value: &'a Secret,
        end: SystemTime,
    ) -> BoxFuture<'a, Result<(), AuthError>>;
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn get<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<Option<Secret>, AuthError>> {
        (**self).get(key)
    }

    fn put<'a>(
        &'a self,
        key: &'a CacheKey,
        value: &'a Secret,
        end: SystemTime,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        (**self).put(key, value, end)
    }
}

/// What is kept of a token.
#[derive(Serialize, Deserialize)]
struct Entry<'e> {
    /// The key, so that a store that mixes up its entries is noticed.
    key: Cow<'e, str>,
    token: Cow<'e, str>,
    scopes: Option<String>,
    stored: u64,
    end: u64,
}

/// A source whose tokens are shared through a [`TokenStore`].
///
/// It belongs behind a cache in memory ([`Cached`](crate::Cached), or the session): it asks the store each time. Tokens of sources
/// that have no name of their own beyond this process ([`StaticToken`](crate::StaticToken),
/// [`CallbackSource`](crate::CallbackSource), the login of a person) are not stored. A store that fails costs nothing but a fetch.
#[derive(Clone)]
pub struct StoredSource {
    source: Arc<dyn TokenSource>,
    store: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    /// Hashes of the tokens that were refused.
    refused: Arc<Mutex<HashMap<CacheKey, [u8; 32]>>>,
}

impl StoredSource {
    /// The tokens of this source, in this store.
    pub fn new(source: impl TokenSource + 'static, store: impl TokenStore + 'static) -> Self {
        Self::with(Arc::new(source), Arc::new(store), Arc::new(SystemClock))
    }

    pub(crate) fn with(
        source: Arc<dyn TokenSource>,
        store: Arc<dyn TokenStore>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            source,
            store,
            clock,
            refused: Arc::default(),
        }
    }

    /// Reads the time here.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    fn key(&self, request: &TokenRequest) -> Option<CacheKey> {
        let identity = self.source.identity();
        (!identity.is_unique()).then(|| identity.cache_key(&self.source.relevant(request)))
    }

    async fn stored_or_fetched(&self, request: &TokenRequest) -> Result<Token, AuthError> {
        let Some(key) = self.key(request) else {
            return self.source.token(request).await;
        };
        match self.store.get(&key).await {
            Ok(Some(value)) => {
                if let Some(token) = self.read(&key, &value) {
                    return Ok(token.with_realm(self.source.realm()));
                }
            }
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "the token store could not be asked"),
        }
        let token = self.source.token(request).await?;
        self.keep(&key, &token).await;
        Ok(token)
    }

    /// The token of an entry, if it is the right one, and good for a while.
    fn read(&self, key: &CacheKey, value: &Secret) -> Option<Token> {
        let entry: Entry<'_> = serde_json::from_str(value.expose()).ok()?;
        if entry.key != key.as_str() {
            tracing::warn!("the token store gave what belongs to another key");
            return None;
        }
        if lock(&self.refused).get(key) == Some(&sha256(entry.token.as_bytes())) {
            return None;
        }
        let (stored, end) = (from_unix(entry.stored)?, from_unix(entry.end)?);
        // A clock that was set back says nothing about the token.
        let now = self.clock.now();
        let life = end.duration_since(stored).ok()?;
        let early = if life >= EARLY * 2 { EARLY } else { life / 2 };
        let is_fresh = now >= stored && end.duration_since(now).is_ok_and(|left| left > early);
        if !is_fresh {
            return None;
        }
        let token = Token::new(entry.token.into_owned()).with_expiry(Some(end));
        Some(match entry.scopes {
            Some(scopes) => token.with_scopes(Scopes::lenient(&scopes)),
            None => token,
        })
    }

    async fn keep(&self, key: &CacheKey, token: &Token) {
        let now = self.clock.now();
        let Some(end) = token.expires_at().filter(|end| *end > now) else {
            return;
        };
        let entry = Entry {
            key: key.as_str().into(),
            token: token.expose().into(),
            scopes: token.scopes().map(Scopes::to_string),
            stored: unix(now),
            end: unix(end),
        };
        let Ok(value) = serde_json::to_string(&entry).map(Secret::new) else {
            return;
        };
        if let Err(error) = self.store.put(key, &value, end).await {
            tracing::warn!(%error, "a token could not be stored");
        }
    }
}

impl TokenSource for StoredSource {
    fn identity(&self) -> Identity {
        self.source.identity()
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.stored_or_fetched(request))
    }

    fn relevant<'r>(&self, request: &'r TokenRequest) -> Cow<'r, TokenRequest> {
        self.source.relevant(request)
    }

    fn realm(&self) -> Option<Realm> {
        self.source.realm()
    }

    /// The token is not taken from the store again.
    fn invalidate(&self, request: &TokenRequest, token: &Token) {
        if let Some(key) = self.key(request) {
            let mut refused = lock(&self.refused);
            if refused.len() >= MAX_REFUSED {
                refused.clear();
            }
            refused.insert(key, sha256(token.expose().as_bytes()));
        }
        self.source.invalidate(request, token);
    }
}

impl fmt::Debug for StoredSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredSource")
            .field("source", &self.identity())
            .finish_non_exhaustive()
    }
}
