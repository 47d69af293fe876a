//! One guarded fetch under everything that is kept: tokens, logins, keys of issuers, metadata.
//!
//! A fetch is bounded in time, and runs to its end whatever becomes of the caller that began it. While an old value is good,
//! nobody waits for a new one; otherwise callers wait for one fetch that they share, a failure included, and a failure is
//! remembered for a while. A fetch that shows no sign of life, because its runtime is not driven any more, is superseded by one
//! of those who wait; should it end after all, its outcome counts unless a newer one is there.

mod bounded;
mod keeper;
mod policy;
mod state;

use std::{
    future::poll_fn,
    pin::pin,
    sync::{Arc, RwLock},
    task::Poll,
    time::Duration,
};

use altinn_runtime::BoxFuture;
use tokio::{runtime::Handle, sync::Notify};
use tracing::Instrument;

use crate::{
    clock::{Clock, Now},
    error::AuthError,
    sync::{read, write},
};
use bounded::{Beat, bounded, overdue};
use state::{Look, State, Step};

pub(crate) use bounded::bounded_task;
pub use policy::FetchPolicy;

/// How many times the limit a fetch may take that cannot be done twice: giving it up earlier would gain nothing.
const PATIENCE: u32 = 10;

/// How long a value is good, from when it came; `None`: for ever.
#[derive(Clone, Copy)]
pub(crate) struct Life {
    /// After this a new one is fetched behind it.
    pub(crate) fresh: Option<Duration>,
    /// After this callers wait for the new one.
    pub(crate) usable: Option<Duration>,
}

impl Life {
    pub(crate) const ENDLESS: Self = Self {
        fresh: None,
        usable: None,
    };
}

/// Where a fetch runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// On the runtime of the caller that begins it. If that is not driven any more, others take over.
    Caller,
    /// On a thread of its own, where it comes to its end: for what cannot be done twice.
    Keeper,
}

/// How a value is fetched.
pub(crate) struct Fetcher<'a, T> {
    /// What is fetched, for the log.
    pub(crate) what: &'static str,
    pub(crate) clock: &'a Arc<dyn Clock>,
    pub(crate) policy: &'a FetchPolicy,
    pub(crate) place: Place,
    pub(crate) fetch: &'a (dyn Fn() -> Fetch<T> + Sync),
}

/// A fetch; nothing happens before it is polled.
pub(crate) type Fetch<T> = BoxFuture<'static, Result<(T, Life), AuthError>>;

/// A value that is fetched when it is needed.
pub(crate) struct Guarded<T>(Arc<Shared<T>>);

struct Shared<T> {
    /// Never locked while something is waited for.
    state: RwLock<State<T>>,
    /// A fetch has ended, or is gone.
    ended: Notify,
}

impl<T> Default for Guarded<T> {
    fn default() -> Self {
        Self(Arc::new(Shared {
            state: RwLock::default(),
            ended: Notify::new(),
        }))
    }
}

impl<T> Clone for Guarded<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Clone + Send + Sync + 'static> Guarded<T> {
    /// The value, if it is there and there is nothing to do. Reading a clock is most of the cost, so the wall clock is looked at
    /// once in a second only.
    pub(crate) fn ready(&self, clock: &dyn Clock) -> Option<T> {
        let elapsed = clock.elapsed();
        let state = read(&self.0.state);
        if let Some(value) = state.glance(elapsed) {
            return Some(value);
        }
        let now = Now {
            wall: clock.now(),
            elapsed,
        };
        match state.look(now) {
            Look::Fresh(value) => Some(value),
            _ => None,
        }
    }

    /// The value as it is now, however old.
    pub(crate) fn held(&self) -> Option<T> {
        read(&self.0.state).held()
    }

    /// When the value came, on the clock that runs forward.
    pub(crate) fn since(&self) -> Option<Duration> {
        read(&self.0.state).since()
    }

    /// Whether a fetch is under way.
    pub(crate) fn is_running(&self) -> bool {
        read(&self.0.state).is_running()
    }

    /// Whether somebody has it in hand, or it holds a value that may be used or a failure that is remembered.
    pub(crate) fn is_needed(&self, clock: &dyn Clock) -> bool {
        Arc::strong_count(&self.0) > 1 || read(&self.0.state).is_worth_keeping(Now::of(clock))
    }

    /// Drops the value if it is the one that was refused, so that the next caller fetches another. One that has only just come
    /// in place of another that was refused stays: then it is not the value that is wrong. Says whether it did.
    pub(crate) fn refuse(
        &self,
        clock: &dyn Clock,
        policy: &FetchPolicy,
        is_it: impl FnOnce(&T) -> bool,
    ) -> bool {
        write(&self.0.state).refuse(clock.elapsed(), policy.youth(), is_it)
    }

    /// The value: at once while it is good, from a fetch otherwise.
    pub(crate) async fn get(&self, fetcher: &Fetcher<'_, T>) -> Result<T, AuthError> {
        let now = Now::of(&**fetcher.clock);
        let found = read(&self.0.state).look(now);
        match found {
            Look::Fresh(value) => Ok(value),
            Look::Old(value) => {
                self.refresh(fetcher, now).await;
                Ok(value)
            }
            Look::Failed(error) => Err(error),
            Look::Nothing(ended) => self.wait(fetcher, ended, false).await,
        }
    }

    /// A value that came after this call was made, however good the old one is.
    pub(crate) async fn renewed(&self, fetcher: &Fetcher<'_, T>) -> Result<T, AuthError> {
        let ended = read(&self.0.state).ended();
        self.wait(fetcher, ended, true).await
    }

    /// Begins a fetch that nobody waits for, unless somebody else was faster.
    async fn refresh(&self, fetcher: &Fetcher<'_, T>, now: Now) {
        let begun = write(&self.0.state).refresh(now);
        let flight = begun.and_then(|(number, beat)| self.fly(fetcher, number, beat, false));
        if let Some(flight) = flight {
            // Another executor than tokio: then the one caller waits.
            flight.await;
        }
    }

    /// Waits for a fetch that ends after `seen` others, and begins it where that is needed.
    async fn wait(&self, fetcher: &Fetcher<'_, T>, seen: u64, newer: bool) -> Result<T, AuthError> {
        let clock = &**fetcher.clock;
        let (limit, first) = (fetcher.policy.time(), clock.elapsed());
        let mut began = false;
        loop {
            let mut ended = pin!(self.0.ended.notified());
            ended.as_mut().enable();
            let now = Now::of(clock);
            let step = write(&self.0.state).step(seen, newer, fetcher.place, now);
            let patience = match step {
                Step::Done(result) => return result,
                Step::Wait(patience) => patience,
                Step::Begin(number, beat) => {
                    // The one that this caller began before is gone along with its runtime: now it does so itself.
                    if let Some(flight) = self.fly(fetcher, number, beat, began) {
                        flight.await;
                    }
                    began = true;
                    continue;
                }
            };
            let left = limit.saturating_sub(now.elapsed.saturating_sub(first));
            if left.is_zero() {
                return Err(overdue(limit));
            }
            let mut alarm = clock.alarm(patience.min(left));
            poll_fn(|context| {
                let ended = ended.as_mut().poll(context).is_ready();
                if ended || alarm.as_mut().poll(context).is_ready() {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
        }
    }

    /// Sends a fetch on its way; what comes back is for the caller to run. `here`: it is, if it may.
    fn fly(
        &self,
        fetcher: &Fetcher<'_, T>,
        number: u64,
        beat: Arc<Beat>,
        here: bool,
    ) -> Option<BoxFuture<'static, ()>> {
        let flight = Flight {
            shared: Arc::clone(&self.0),
            number,
            landed: false,
        };
        let (what, clock, policy) = (fetcher.what, Arc::clone(fetcher.clock), fetcher.policy.clone());
        let fetch = (fetcher.fetch)();
        let limit = match fetcher.place {
            Place::Caller => policy.time(),
            Place::Keeper => policy.time().saturating_mul(PATIENCE),
        };
        let flying = async move {
            let result = bounded(fetch, &*clock, limit, &beat).await;
            flight.land(what, result, &policy, Now::of(&*clock));
        };
        let flying = flying.in_current_span();
        let runtime = match fetcher.place {
            Place::Keeper => keeper::keeper().cloned(),
            Place::Caller if here => None,
            Place::Caller => Handle::try_current().ok(),
        };
        match runtime {
            Some(runtime) => {
                runtime.spawn(flying);
                None
            }
            None => Some(Box::pin(flying)),
        }
    }
}

/// A fetch that is under way. If it is dropped, those who wait for it learn it.
struct Flight<T> {
    shared: Arc<Shared<T>>,
    number: u64,
    landed: bool,
}

impl<T: Clone> Flight<T> {
    fn land(
        mut self,
        what: &'static str,
        result: Result<(T, Life), AuthError>,
        policy: &FetchPolicy,
        now: Now,
    ) {
        self.landed = true;
        write(&self.shared.state).land(self.number, what, result, policy, now);
        self.shared.ended.notify_waiters();
    }
}

impl<T> Drop for Flight<T> {
    fn drop(&mut self) {
        if !self.landed {
            write(&self.shared.state).leave(self.number);
            self.shared.ended.notify_waiters();
        }
    }
}
