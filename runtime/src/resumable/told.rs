//! What is known of an upload while it runs, and who is told.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{ResumeState, state::Part};
use crate::{Progress, progress::Listener};

/// What is told of a state that is worth saving.
pub(super) type StateListener = Box<dyn FnMut(&ResumeState) + Send>;

/// Shared by the parts that go up at the same time.
pub(super) struct Told(Mutex<Inner>);

struct Inner {
    state: ResumeState,
    /// Bytes of each part that are on their way beyond its offset.
    moving: Vec<u64>,
    on_progress: Option<Listener>,
    on_state: Option<StateListener>,
}

impl Told {
    pub(super) fn new(
        state: ResumeState,
        on_progress: Option<Listener>,
        on_state: Option<StateListener>,
    ) -> Self {
        let moving = vec![0; state.parts.len()];
        let mut inner = Inner {
            state,
            moving,
            on_progress,
            on_state,
        };
        inner.tell_state();
        Self(Mutex::new(inner))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn state(&self) -> ResumeState {
        self.inner().state.clone()
    }

    /// A part, which there is for every index below [`ResumeState::parts`].
    pub(super) fn part(&self, index: usize) -> Option<Part> {
        self.inner().state.parts.get(index).cloned()
    }

    /// So many bytes of a chunk have been taken by the connection.
    pub(super) fn moved(&self, index: usize, bytes: u64) {
        let mut inner = self.inner();
        if let Some(moving) = inner.moving.get_mut(index) {
            *moving = bytes;
        }
        inner.tell_progress();
    }

    /// The server has so many bytes of a part.
    pub(super) fn confirmed(&self, index: usize, offset: u64) {
        let mut inner = self.inner();
        let part = inner.state.parts.get_mut(index);
        let changed = part.is_some_and(|part| std::mem::replace(&mut part.offset, offset) != offset);
        if let Some(moving) = inner.moving.get_mut(index) {
            *moving = 0;
        }
        if changed {
            inner.tell_state();
        }
        inner.tell_progress();
    }

    /// Whether the server is about to be told to join the parts, or may have been.
    pub(super) fn finishing(&self, finishing: bool) {
        let mut inner = self.inner();
        inner.state.finishing = finishing;
        inner.tell_state();
    }
}

impl Inner {
    fn tell_state(&mut self) {
        if let Some(tell) = &mut self.on_state {
            tell(&self.state);
        }
    }

    fn tell_progress(&mut self) {
        if let Some(tell) = &mut self.on_progress {
            let moving: u64 = self.moving.iter().sum();
            tell(Progress {
                bytes: self.state.confirmed() + moving,
                total: Some(self.state.length),
            });
        }
    }
}
