//! One guarded fetch under everything that is kept: tokens, logins, keys of issuers, metadata.
//!
//! A fetch is bounded in time, and runs to its end whatever becomes of the caller that began it. While an old value is good,
//! nobody waits for a new one; otherwise callers wait for one fetch that they share, a failure included, and a failure is
//! remembered for a while. A fetch that shows no sign of life, because its runtime is not driven any more, is superseded by one
//! of those who wait; should it end after all, its outcome counts unless a newer one is there.

mod bounded;
mod keeper;
mod policy;

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
    clock::{Clock, Mark, Now},
    error::AuthError,
    sync::{read, write},
};
use bounded::{Beat, bounded, overdue};

pub(crate) use bounded::bounded_task;
pub use policy::FetchPolicy;

/// How long a fetch may show no sign of life before another one is begun. It shows one every three seconds, and whenever
/// something happens.
const STALLED: Duration = Duration::from_secs(10);
/// The longest pause after a refresh that failed while the old value is good.
const PAUSE: Duration = Duration::from_secs(30);

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

struct State<T> {
    entry: Option<Entry<T>>,
    /// How the last fetch that ended went, if it failed.
    failure: Option<Failure>,
    running: Option<Running>,
    /// How many fetches have begun. Each has its number, from 1.
    begun: u64,
    /// The number of the one that brought the newest value.
    newest: u64,
    /// How many have ended.
    ended: u64,
    /// The last value was refused.
    refused: bool,
}

struct Entry<T> {
    value: T,
    since: Duration,
    refresh: Mark,
    end: Mark,
    /// It came in place of one that was refused.
    replaced: bool,
    /// When both clocks said that it was fresh.
    looked: Beat,
}

struct Failure {
    error: AuthError,
    /// Until then nobody is asked again.
    until: Duration,
    /// Until then nobody is asked behind an old value.
    pause: Duration,
}

impl Failure {
    fn is_kept(&self, now: Now) -> bool {
        now.elapsed < self.until
    }

    /// The failure for one who comes later: its attempts have been made, and some of the wait is over.
    fn later(&self, now: Now) -> AuthError {
        let left = self.until.saturating_sub(now.elapsed);
        let asked = self.error.retry_after().map(|_| left);
        self.error.clone().with_retry_after(asked).exhausted()
    }
}

struct Running {
    number: u64,
    beat: Arc<Beat>,
}

impl Running {
    /// How long to wait for it before looking again; `None`: no longer. While it shows signs of life it sees to its limit itself.
    fn patience(&self, now: Now) -> Option<Duration> {
        let stalled = self.beat.last().saturating_add(STALLED);
        let left = stalled.saturating_sub(now.elapsed);
        (!left.is_zero()).then_some(left)
    }
}

/// What a caller finds.
enum Look<T> {
    Fresh(T),
    /// Good, but a new one is to be fetched behind it.
    Old(T),
    Failed(AuthError),
    /// Nothing; so many fetches have ended so far.
    Nothing(u64),
}

/// What a caller who waits does next.
enum Step<T> {
    Done(Result<T, AuthError>),
    Begin(u64, Arc<Beat>),
    Wait(Duration),
}

impl<T> Default for Guarded<T> {
    fn default() -> Self {
        let state = State {
            entry: None,
            failure: None,
            running: None,
            begun: 0,
            newest: 0,
            ended: 0,
            refused: false,
        };
        Self(Arc::new(Shared {
            state: RwLock::new(state),
            ended: Notify::new(),
        }))
    }
}

impl<T> Clone for Guarded<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> State<T> {
    fn usable(&self, now: Now) -> Option<&Entry<T>> {
        self.entry.as_ref().filter(|entry| !entry.end.is_reached(now))
    }

    fn begin(&mut self, now: Now) -> (u64, Arc<Beat>) {
        self.begun += 1;
        let beat = Arc::new(Beat::at(now.elapsed));
        self.running = Some(Running {
            number: self.begun,
            beat: Arc::clone(&beat),
        });
        (self.begun, beat)
    }

    /// Whether a fetch may begin that nobody waits for.
    fn may_refresh(&self, now: Now) -> bool {
        let paused = self
            .failure
            .as_ref()
            .is_some_and(|failure| now.elapsed < failure.pause);
        let running = self.running.as_ref();
        !paused && running.is_none_or(|running| running.patience(now).is_none())
    }
}

impl<T: Clone + Send + Sync + 'static> Guarded<T> {
    /// The value, if it is there and there is nothing to do. Reading a clock is most of the cost, so the wall clock is looked at
    /// once in a second only.
    pub(crate) fn ready(&self, clock: &dyn Clock) -> Option<T> {
        let elapsed = clock.elapsed();
        {
            let state = read(&self.0.state);
            let entry = state.entry.as_ref()?;
            if entry.looked.is_recent(elapsed)
                && !entry.refresh.is_past(elapsed)
                && !entry.end.is_past(elapsed)
            {
                return Some(entry.value.clone());
            }
        }
        let now = Now {
            wall: clock.now(),
            elapsed,
        };
        match self.look(now) {
            Look::Fresh(value) => Some(value),
            _ => None,
        }
    }

    /// The value as it is now, however old.
    pub(crate) fn held(&self) -> Option<T> {
        let state = read(&self.0.state);
        state.entry.as_ref().map(|entry| entry.value.clone())
    }

    /// When the value came, on the clock that runs forward.
    pub(crate) fn since(&self) -> Option<Duration> {
        read(&self.0.state).entry.as_ref().map(|entry| entry.since)
    }

    /// Whether a fetch is under way.
    pub(crate) fn is_running(&self) -> bool {
        read(&self.0.state).running.is_some()
    }

    /// Whether somebody has it in hand, or it holds a value that may be used or a failure that is remembered.
    pub(crate) fn is_needed(&self, clock: &dyn Clock) -> bool {
        let (state, now) = (read(&self.0.state), Now::of(clock));
        let failed = state.failure.as_ref().is_some_and(|failure| failure.is_kept(now));
        Arc::strong_count(&self.0) > 1 || failed || state.usable(now).is_some()
    }

    /// Drops the value if it is the one that was refused, so that the next caller fetches another. One that has only just come
    /// in place of another that was refused stays: then it is not the value that is wrong. Says whether it did.
    pub(crate) fn refuse(
        &self,
        clock: &dyn Clock,
        policy: &FetchPolicy,
        is_it: impl FnOnce(&T) -> bool,
    ) -> bool {
        let now = clock.elapsed();
        let mut state = write(&self.0.state);
        let Some(entry) = state.entry.as_ref().filter(|entry| is_it(&entry.value)) else {
            return false;
        };
        if entry.replaced && now < entry.since.saturating_add(policy.youth()) {
            return false;
        }
        state.entry = None;
        state.refused = true;
        true
    }

    /// The value: at once while it is good, from a fetch otherwise.
    pub(crate) async fn get(&self, fetcher: &Fetcher<'_, T>) -> Result<T, AuthError> {
        let now = Now::of(&**fetcher.clock);
        match self.look(now) {
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
        let ended = read(&self.0.state).ended;
        self.wait(fetcher, ended, true).await
    }

    fn look(&self, now: Now) -> Look<T> {
        let state = read(&self.0.state);
        match (state.usable(now), &state.failure) {
            (Some(entry), _) if entry.refresh.is_reached(now) && state.may_refresh(now) => {
                Look::Old(entry.value.clone())
            }
            (Some(entry), _) => {
                entry.looked.touch(now.elapsed);
                Look::Fresh(entry.value.clone())
            }
            (None, Some(failure)) if failure.is_kept(now) => Look::Failed(failure.later(now)),
            (None, _) => Look::Nothing(state.ended),
        }
    }

    /// Begins a fetch that nobody waits for, unless somebody else was faster.
    async fn refresh(&self, fetcher: &Fetcher<'_, T>, now: Now) {
        let (number, beat) = {
            let mut state = write(&self.0.state);
            if !state.may_refresh(now) {
                return;
            }
            state.begin(now)
        };
        if let Some(flight) = self.fly(fetcher, number, beat, false) {
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
            let patience = match self.step(fetcher, seen, newer, now) {
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

    fn step(&self, fetcher: &Fetcher<'_, T>, seen: u64, newer: bool, now: Now) -> Step<T> {
        let mut state = write(&self.0.state);
        if let Some(entry) = state.usable(now).filter(|_| !newer) {
            return Step::Done(Ok(entry.value.clone()));
        }
        // The outcome is shared, even if it is a value that was dead on arrival: the next one would be, too.
        match (state.ended != seen, &state.failure, &state.entry) {
            (true, Some(failure), _) => return Step::Done(Err(failure.error.clone())),
            (true, None, Some(entry)) => return Step::Done(Ok(entry.value.clone())),
            (false, Some(failure), _) if failure.is_kept(now) => {
                return Step::Done(Err(failure.later(now)));
            }
            _ => {}
        }
        if let Some(running) = &state.running {
            match running.patience(now) {
                Some(patience) => return Step::Wait(patience),
                None if fetcher.place == Place::Keeper => return Step::Wait(STALLED),
                None => tracing::warn!(what = fetcher.what, "a fetch shows no sign of life; once more"),
            }
        }
        let (number, beat) = state.begin(now);
        Step::Begin(number, beat)
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
        let flying = async move {
            let result = bounded(fetch, &*clock, policy.time(), &beat).await;
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

impl<T> Flight<T> {
    fn land(
        mut self,
        what: &'static str,
        result: Result<(T, Life), AuthError>,
        policy: &FetchPolicy,
        now: Now,
    ) {
        self.landed = true;
        let mut guard = write(&self.shared.state);
        let state = &mut *guard;
        state.leave(self.number);
        match result {
            Ok((value, life)) if self.number > state.newest => {
                let mark = |time: Option<Duration>| time.map_or(Mark::NEVER, |time| Mark::after(now, time));
                state.entry = Some(Entry {
                    value,
                    since: now.elapsed,
                    refresh: mark(life.fresh),
                    end: mark(life.usable),
                    replaced: std::mem::take(&mut state.refused),
                    looked: Beat::at(now.elapsed),
                });
                state.newest = self.number;
                state.ended += 1;
                state.failure = None;
            }
            Err(error) if self.number == state.begun => {
                let until = now.elapsed.saturating_add(policy.pause(&error));
                let mut pause = until;
                if let Some(entry) = state.usable(now) {
                    let left = entry.end.left(now).unwrap_or(Duration::MAX);
                    pause = pause.max(now.elapsed.saturating_add(PAUSE.min(left / 4)));
                    tracing::warn!(what, %error, "a refresh has failed; the old value stays in use");
                }
                state.ended += 1;
                state.failure = Some(Failure { error, until, pause });
            }
            // It was superseded.
            _ => {}
        }
        drop(guard);
        self.shared.ended.notify_waiters();
    }
}

impl<T> State<T> {
    /// The fetch is no longer under way.
    fn leave(&mut self, number: u64) {
        if self
            .running
            .as_ref()
            .is_some_and(|running| running.number == number)
        {
            self.running = None;
        }
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
