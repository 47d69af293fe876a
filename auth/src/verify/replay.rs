//! Which tokens have been seen: for those who take each token once.

use std::{collections::HashMap, sync::Mutex, time::SystemTime};

use super::error::VerifyErrorKind;
use crate::{key::sha256, sync::lock};

/// The ids of tokens that have not ended yet, as hashes: 32 bytes each, whatever their length.
pub(super) struct ReplayGuard {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    seen: HashMap<[u8; 32], SystemTime>,
    /// No token ends before this: there is nothing to clean up.
    full_until: Option<SystemTime>,
}

impl ReplayGuard {
    pub(super) fn new(capacity: usize) -> Self {
        Self {
            capacity,
            state: Mutex::default(),
        }
    }

    /// Remembers a token until it has ended. A full guard refuses what it cannot remember.
    pub(super) fn first_use(
        &self,
        id: &str,
        end: SystemTime,
        now: SystemTime,
    ) -> Result<(), VerifyErrorKind> {
        let id = sha256(id.as_bytes());
        let mut state = lock(&self.state);
        if state.seen.get(&id).is_some_and(|end| *end >= now) {
            return Err(VerifyErrorKind::Replayed);
        }
        if state.seen.len() >= self.capacity && state.full_until.is_none_or(|until| until < now) {
            state.seen.retain(|_, end| *end >= now);
            state.full_until = state.seen.values().min().copied();
        }
        if state.seen.len() >= self.capacity {
            return Err(VerifyErrorKind::ReplayGuardFull);
        }
        state.full_until = state.full_until.map(|until| until.min(end));
        state.seen.insert(id, end);
        Ok(())
    }
}
