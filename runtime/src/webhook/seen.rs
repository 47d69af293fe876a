//! Which events have been dealt with: the last so many, and those under way.

use std::{
    collections::{HashSet, VecDeque},
    fmt,
    hash::{BuildHasher, RandomState},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Two keyed hashes of source and id: 16 bytes whatever their length, and nobody outside can make two events meet.
type Key = (u64, u64);

/// Whether an event is to be dealt with.
#[derive(Debug)]
#[must_use]
pub enum Turn {
    /// Not seen before. Deal with it, then call [`Claim::done`].
    New(Claim),
    /// Dealt with before: answer 200 and do nothing.
    Duplicate,
    /// Being dealt with right now: answer 425 or 503, and it comes again, should that fail.
    UnderWay,
}

/// The right to deal with one event. Dropped without [`Claim::done`] it is given up, and the event is new when it comes again.
#[must_use]
pub struct Claim {
    key: Key,
    state: Arc<Mutex<State>>,
    done: bool,
}

pub(super) struct Seen {
    hashers: [RandomState; 2],
    state: Arc<Mutex<State>>,
}

struct State {
    capacity: usize,
    done: HashSet<Key>,
    order: VecDeque<Key>,
    under_way: HashSet<Key>,
}

impl Seen {
    pub(super) fn new(capacity: usize) -> Self {
        let state = State {
            capacity,
            done: HashSet::new(),
            order: VecDeque::new(),
            under_way: HashSet::new(),
        };
        Self {
            hashers: [RandomState::new(), RandomState::new()],
            state: Arc::new(Mutex::new(state)),
        }
    }

    pub(super) fn begin(&self, source: &str, id: &str) -> Turn {
        let [one, other] = &self.hashers;
        let key = (one.hash_one((source, id)), other.hash_one((source, id)));
        let mut state = lock(&self.state);
        if state.done.contains(&key) {
            Turn::Duplicate
        } else if state.under_way.insert(key) {
            Turn::New(Claim {
                key,
                state: Arc::clone(&self.state),
                done: false,
            })
        } else {
            Turn::UnderWay
        }
    }
}

impl Claim {
    /// The event has been dealt with: from now on it is a duplicate.
    pub fn done(mut self) {
        self.done = true;
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut state = lock(&self.state);
        state.under_way.remove(&self.key);
        if self.done && state.capacity > 0 && state.done.insert(self.key) {
            state.order.push_back(self.key);
            while state.order.len() > state.capacity {
                if let Some(oldest) = state.order.pop_front() {
                    state.done.remove(&oldest);
                }
            }
        }
    }
}

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim").finish_non_exhaustive()
    }
}

/// Nothing in the state is half-made when a thread panics.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
