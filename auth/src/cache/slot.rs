//! One token of the cache: its marks, and the lock that lets one caller fetch.

use std::{
    sync::{Arc, RwLock},
    time::{Duration, SystemTime},
};

use crate::{
    clock::Clock,
    error::AuthError,
    random,
    request::TokenRequest,
    source::TokenSource,
    sync::{read, write},
    token::Token,
};

/// How long before its end a token is refreshed, if it lives at least twice as long.
const REFRESH: Duration = Duration::from_secs(120);
/// How long before its end a token is no longer used: Altinn's APIs tolerate no skew, and the request has to arrive.
const MARGIN: Duration = Duration::from_secs(5);
/// The largest part of the time before the refresh that is taken off at random.
const JITTER: f64 = 0.1;
/// The longest pause after a refresh that failed.
const PAUSE: Duration = Duration::from_secs(30);

#[derive(Default)]
pub(super) struct Slot {
    /// Read by all who find a token, written by the one who brings one.
    state: RwLock<State>,
    /// Held while a token is fetched. The state is never locked over the network.
    gate: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Default)]
struct State {
    entry: Option<Entry>,
    /// How many fetches have come to an end, either way.
    fetches: u64,
    failure: Option<AuthError>,
}

struct Entry {
    token: Token,
    refresh_after: Option<SystemTime>,
    usable_until: Option<SystemTime>,
}

impl Entry {
    fn new(token: Token, now: SystemTime) -> Self {
        let Some(end) = token.expires_at() else {
            return Self {
                token,
                refresh_after: None,
                usable_until: None,
            };
        };
        let life = end.duration_since(now).unwrap_or_default();
        let early = if life >= REFRESH * 2 {
            life - REFRESH
        } else {
            life / 2
        };
        let early = early.mul_f64(1.0 - JITTER * random::fraction());
        let usable = life - MARGIN.min(life / 4);
        Self {
            token,
            refresh_after: Some(now + early),
            usable_until: Some(now + usable),
        }
    }

    fn is_usable(&self, now: SystemTime) -> bool {
        self.usable_until.is_none_or(|until| now < until)
    }
}

/// What a caller finds.
enum Look {
    Good(Token),
    /// Usable, but it is time for the next one.
    Old(Token),
    /// None; so many fetches have ended so far.
    Nothing(u64),
}

impl Slot {
    fn look(&self, now: SystemTime) -> Look {
        let state = read(&self.state);
        match &state.entry {
            Some(entry) if entry.is_usable(now) => {
                let token = entry.token.clone();
                if entry.refresh_after.is_some_and(|after| now >= after) {
                    Look::Old(token)
                } else {
                    Look::Good(token)
                }
            }
            _ => Look::Nothing(state.fetches),
        }
    }

    /// Whether it holds a token that may be used.
    pub(super) fn is_alive(&self, now: SystemTime) -> bool {
        read(&self.state)
            .entry
            .as_ref()
            .is_some_and(|entry| entry.is_usable(now))
    }

    /// Drops the token, if it is still this one: of fifty callers that got a 401, one drops it.
    pub(super) fn invalidate(&self, token: &Token) {
        let mut state = write(&self.state);
        if state
            .entry
            .as_ref()
            .is_some_and(|entry| entry.token.is_same(token))
        {
            state.entry = None;
        }
    }

    pub(super) async fn get(
        self: &Arc<Self>,
        source: &Arc<dyn TokenSource>,
        clock: &Arc<dyn Clock>,
        request: &TokenRequest,
    ) -> Result<Token, AuthError> {
        let seen = match self.look(clock.now()) {
            Look::Good(token) => return Ok(token),
            Look::Old(token) => {
                self.refresh(source, clock, request).await;
                return Ok(token);
            }
            Look::Nothing(fetches) => fetches,
        };
        let _gate = self.gate.lock().await;
        if let Look::Good(token) | Look::Old(token) = self.look(clock.now()) {
            return Ok(token);
        }
        if let Some(result) = self.since(seen) {
            return result;
        }
        self.fetch(source, clock, request).await
    }

    /// What a fetch that ended while this caller waited has brought: a failure is shared, and so is a token that is dead on
    /// arrival, since asking again would bring another one of its kind.
    fn since(&self, seen: u64) -> Option<Result<Token, AuthError>> {
        let state = read(&self.state);
        if state.fetches == seen {
            return None;
        }
        match (&state.entry, &state.failure) {
            (_, Some(failure)) => Some(Err(failure.clone())),
            (Some(entry), None) => Some(Ok(entry.token.clone())),
            (None, None) => None,
        }
    }

    /// Starts a refresh, unless one is under way. Nobody waits for it.
    async fn refresh(
        self: &Arc<Self>,
        source: &Arc<dyn TokenSource>,
        clock: &Arc<dyn Clock>,
        request: &TokenRequest,
    ) {
        let Ok(gate) = Arc::clone(&self.gate).try_lock_owned() else {
            return;
        };
        if !matches!(self.look(clock.now()), Look::Old(_)) {
            return;
        }
        let (slot, source, clock, request) = (
            Arc::clone(self),
            Arc::clone(source),
            Arc::clone(clock),
            request.clone(),
        );
        let refresh = async move {
            let _gate = gate;
            if let Err(error) = slot.fetch(&source, &clock, &request).await {
                tracing::warn!(%error, "a token could not be refreshed; the old one stays in use");
            }
        };
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(refresh)),
            // Another executor: then the one caller waits.
            Err(_) => refresh.await,
        }
    }

    /// Fetches a token. The gate is held.
    async fn fetch(
        &self,
        source: &Arc<dyn TokenSource>,
        clock: &Arc<dyn Clock>,
        request: &TokenRequest,
    ) -> Result<Token, AuthError> {
        let result = source.token(request).await;
        let now = clock.now();
        let mut state = write(&self.state);
        state.fetches += 1;
        match &result {
            Ok(token) => {
                state.entry = Some(Entry::new(token.clone(), now));
                state.failure = None;
            }
            Err(error) => {
                state.failure = Some(error.clone());
                // The old token, if there is one, stays; the next refresh waits a little.
                if let Some(entry) = &mut state.entry {
                    let left = entry
                        .usable_until
                        .and_then(|until| until.duration_since(now).ok())
                        .unwrap_or_default();
                    entry.refresh_after = Some(now + PAUSE.min(left / 4));
                }
            }
        }
        result
    }
}
