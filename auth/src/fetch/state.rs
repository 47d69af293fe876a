//! What is known of a guarded value, and what follows from it. Nothing here waits or asks anybody.

use std::{sync::Arc, time::Duration};

use super::{FetchPolicy, Life, Place, bounded::Beat};
use crate::{
    clock::{Mark, Now},
    error::AuthError,
};

/// How long a fetch may show no sign of life before another one is begun. It shows one every three seconds, and whenever
/// something happens.
const STALLED: Duration = Duration::from_secs(10);
/// The longest pause after a refresh that failed while the old value is good.
const PAUSE: Duration = Duration::from_secs(30);

pub(super) struct State<T> {
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
pub(super) enum Look<T> {
    Fresh(T),
    /// Good, but a new one is to be fetched behind it.
    Old(T),
    Failed(AuthError),
    /// Nothing; so many fetches have ended so far.
    Nothing(u64),
}

/// What a caller who waits does next.
pub(super) enum Step<T> {
    Done(Result<T, AuthError>),
    Begin(u64, Arc<Beat>),
    Wait(Duration),
}

impl<T> Default for State<T> {
    fn default() -> Self {
        Self {
            entry: None,
            failure: None,
            running: None,
            begun: 0,
            newest: 0,
            ended: 0,
            refused: false,
        }
    }
}

impl<T: Clone> State<T> {
    fn usable(&self, now: Now) -> Option<&Entry<T>> {
        self.entry.as_ref().filter(|entry| !entry.end.is_reached(now))
    }

    /// The value, as long as one clock says that it is fresh and the other did so in this second.
    pub(super) fn glance(&self, elapsed: Duration) -> Option<T> {
        let entry = self.entry.as_ref()?;
        let fresh =
            entry.looked.is_recent(elapsed) && !entry.refresh.is_past(elapsed) && !entry.end.is_past(elapsed);
        fresh.then(|| entry.value.clone())
    }

    pub(super) fn look(&self, now: Now) -> Look<T> {
        match (self.usable(now), &self.failure) {
            (Some(entry), _) if entry.refresh.is_reached(now) && self.may_refresh(now) => {
                Look::Old(entry.value.clone())
            }
            (Some(entry), _) => {
                entry.looked.touch(now.elapsed);
                Look::Fresh(entry.value.clone())
            }
            (None, Some(failure)) if failure.is_kept(now) => Look::Failed(failure.later(now)),
            (None, _) => Look::Nothing(self.ended),
        }
    }

    /// What a caller does who waits for a fetch that ends after `seen` others. `newer`: the value that is there is not enough.
    pub(super) fn step(&mut self, seen: u64, newer: bool, place: Place, now: Now) -> Step<T> {
        if let Some(entry) = self.usable(now).filter(|_| !newer) {
            return Step::Done(Ok(entry.value.clone()));
        }
        // The outcome is shared, even if it is a value that was dead on arrival: the next one would be, too.
        match (self.ended != seen, &self.failure, &self.entry) {
            (true, Some(failure), _) => return Step::Done(Err(failure.error.clone())),
            (true, None, Some(entry)) => return Step::Done(Ok(entry.value.clone())),
            (false, Some(failure), _) if failure.is_kept(now) => {
                return Step::Done(Err(failure.later(now)));
            }
            _ => {}
        }
        if let Some(running) = &self.running {
            match running.patience(now) {
                Some(patience) => return Step::Wait(patience),
                None if place == Place::Keeper => return Step::Wait(STALLED),
                None => tracing::warn!("a fetch shows no sign of life; once more"),
            }
        }
        let (number, beat) = self.begin(now);
        Step::Begin(number, beat)
    }

    /// Whether a fetch may begin that nobody waits for.
    fn may_refresh(&self, now: Now) -> bool {
        let failure = self.failure.as_ref();
        let running = self.running.as_ref();
        failure.is_none_or(|failure| now.elapsed >= failure.pause)
            && running.is_none_or(|running| running.patience(now).is_none())
    }

    /// The fetch that nobody waits for, if it is time for it.
    pub(super) fn refresh(&mut self, now: Now) -> Option<(u64, Arc<Beat>)> {
        self.may_refresh(now).then(|| self.begin(now))
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

    /// Drops the value if it is the one that was refused, unless it replaced another that was, less than `youth` ago. Says
    /// whether it did.
    pub(super) fn refuse(&mut self, now: Duration, youth: Duration, is_it: impl FnOnce(&T) -> bool) -> bool {
        let refused = self.entry.as_ref().is_some_and(|entry| {
            is_it(&entry.value) && !(entry.replaced && now < entry.since.saturating_add(youth))
        });
        if refused {
            self.entry = None;
            self.refused = true;
        }
        refused
    }

    /// What a fetch has brought.
    pub(super) fn land(
        &mut self,
        number: u64,
        what: &'static str,
        result: Result<(T, Life), AuthError>,
        policy: &FetchPolicy,
        now: Now,
    ) {
        self.leave(number);
        match result {
            Ok((value, life)) if number > self.newest => {
                let mark = |time: Option<Duration>| time.map_or(Mark::NEVER, |time| Mark::after(now, time));
                self.entry = Some(Entry {
                    value,
                    since: now.elapsed,
                    refresh: mark(life.fresh),
                    end: mark(life.usable),
                    replaced: std::mem::take(&mut self.refused),
                    looked: Beat::at(now.elapsed),
                });
                self.newest = number;
                self.ended += 1;
                self.failure = None;
            }
            Err(error) if number == self.begun => {
                let until = now.elapsed.saturating_add(policy.pause(&error));
                let mut pause = until;
                if let Some(entry) = self.usable(now) {
                    let left = entry.end.left(now).unwrap_or(Duration::MAX);
                    pause = pause.max(now.elapsed.saturating_add(PAUSE.min(left / 4)));
                    tracing::warn!(what, %error, "a refresh has failed; the old value stays in use");
                }
                self.ended += 1;
                self.failure = Some(Failure { error, until, pause });
            }
            // It was superseded.
            _ => {}
        }
    }

    /// How many fetches have ended.
    pub(super) fn ended(&self) -> u64 {
        self.ended
    }

    pub(super) fn held(&self) -> Option<T> {
        self.entry.as_ref().map(|entry| entry.value.clone())
    }

    pub(super) fn since(&self) -> Option<Duration> {
        self.entry.as_ref().map(|entry| entry.since)
    }

    /// Whether there is a value that may be used, or a failure that is remembered.
    pub(super) fn is_worth_keeping(&self, now: Now) -> bool {
        let failure = self.failure.as_ref();
        failure.is_some_and(|failure| failure.is_kept(now)) || self.usable(now).is_some()
    }
}

impl<T> State<T> {
    pub(super) fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// The fetch is no longer under way.
    pub(super) fn leave(&mut self, number: u64) {
        let running = self.running.as_ref();
        if running.is_some_and(|running| running.number == number) {
            self.running = None;
        }
    }
}
