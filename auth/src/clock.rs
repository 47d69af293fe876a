//! Time as a parameter: what reads the clock or waits does it through a [`Clock`].

use std::{
    fmt,
    future::{pending, poll_fn},
    sync::{Arc, Mutex, OnceLock},
    task::{Poll, Waker},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use altinn_runtime::BoxFuture;

use crate::sync::lock;

/// Where the time comes from, and how waiting is done.
///
/// Ends (of tokens, of keys) are points on the wall clock, which somebody may set; pauses and time limits are measured on a
/// clock that only runs forward. What is provided here is the clock of the machine.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> SystemTime;

    /// Waits: the pause before another attempt. A clock for tests may come back at once.
    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()>;

    /// The time since some point that stays the same, on a clock that nobody can set.
    fn elapsed(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }

    /// Comes back once [`Clock::elapsed`] has grown by this much: a time limit. Unlike [`Clock::sleep`] it never moves a clock.
    ///
    /// The provided one is tokio's timer. Outside a runtime there is none, and it never comes back.
    fn alarm(&self, after: Duration) -> BoxFuture<'static, ()> {
        if tokio::runtime::Handle::try_current().is_ok() {
            Box::pin(tokio::time::sleep(after))
        } else {
            Box::pin(pending())
        }
    }
}

/// The clock of the machine; it waits on tokio's timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(wait))
    }
}

/// A clock for tests: it stands still until it is moved, and sleeping moves it at once. Clones show the same time.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use altinn_auth::{Clock, ManualClock};
///
/// let clock = ManualClock::at(1_700_000_000);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.now(), UNIX_EPOCH + Duration::from_secs(1_700_000_060));
/// ```
#[derive(Clone)]
pub struct ManualClock {
    state: Arc<Mutex<ManualState>>,
}

struct ManualState {
    now: SystemTime,
    elapsed: Duration,
    slept: Vec<Duration>,
    /// Those who wait for an alarm, and how often they were woken.
    waiting: Vec<Waker>,
    woken: u64,
}

impl ManualState {
    /// Time passes.
    fn pass(&mut self, by: Duration) {
        self.now += by;
        self.elapsed += by;
        self.woken += 1;
        self.waiting.drain(..).for_each(Waker::wake);
    }
}

impl ManualClock {
    /// A clock that shows this many seconds since 1970-01-01 UTC.
    #[must_use]
    pub fn at(unix_seconds: u64) -> Self {
        Self {
            state: Arc::new(Mutex::new(ManualState {
                now: UNIX_EPOCH + Duration::from_secs(unix_seconds),
                elapsed: Duration::ZERO,
                slept: Vec::new(),
                waiting: Vec::new(),
                woken: 0,
            })),
        }
    }

    /// Lets this much time pass.
    pub fn advance(&self, by: Duration) {
        lock(&self.state).pass(by);
    }

    /// Sets the clock to this many seconds since 1970-01-01 UTC, as somebody does who corrects it: no time passes.
    pub fn set(&self, unix_seconds: u64) {
        lock(&self.state).now = UNIX_EPOCH + Duration::from_secs(unix_seconds);
    }

    /// How long each wait was, oldest first.
    #[must_use]
    pub fn slept(&self) -> Vec<Duration> {
        lock(&self.state).slept.clone()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        lock(&self.state).now
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()> {
        let state = Arc::clone(&self.state);
        Box::pin(async move {
            {
                let mut state = lock(&state);
                state.pass(wait);
                state.slept.push(wait);
            }
            tokio::task::yield_now().await;
        })
    }

    fn elapsed(&self) -> Duration {
        lock(&self.state).elapsed
    }

    fn alarm(&self, after: Duration) -> BoxFuture<'static, ()> {
        let state = Arc::clone(&self.state);
        let due = self.elapsed().saturating_add(after);
        let mut known: Option<(u64, Waker)> = None;
        Box::pin(poll_fn(move |context| {
            let mut state = lock(&state);
            if state.elapsed >= due {
                return Poll::Ready(());
            }
            let waker = context.waker();
            let waits = known
                .as_ref()
                .is_some_and(|(woken, known)| *woken == state.woken && known.will_wake(waker));
            if !waits {
                known = Some((state.woken, waker.clone()));
                state.waiting.push(waker.clone());
            }
            Poll::Pending
        }))
    }
}

impl fmt::Debug for ManualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManualClock")
            .field("unix_seconds", &unix(self.now()))
            .finish()
    }
}

/// A point in time on both clocks.
#[derive(Clone, Copy)]
pub(crate) struct Now {
    pub(crate) wall: SystemTime,
    pub(crate) elapsed: Duration,
}

impl Now {
    pub(crate) fn of(clock: &dyn Clock) -> Self {
        Self {
            wall: clock.now(),
            elapsed: clock.elapsed(),
        }
    }
}

/// A point in time to come, which is reached when either clock says so: the wall clock also runs while a machine sleeps, the
/// other one also runs on when the wall clock is set back.
#[derive(Clone, Copy, Default)]
pub(crate) struct Mark {
    wall: Option<SystemTime>,
    elapsed: Option<Duration>,
}

impl Mark {
    /// So much later than now; one that lies beyond what can be counted is never reached.
    pub(crate) fn after(now: Now, wait: Duration) -> Self {
        Self {
            wall: now.wall.checked_add(wait),
            elapsed: now.elapsed.checked_add(wait),
        }
    }

    /// Never.
    pub(crate) const NEVER: Self = Self {
        wall: None,
        elapsed: None,
    };

    pub(crate) fn is_reached(&self, now: Now) -> bool {
        self.wall.is_some_and(|wall| now.wall >= wall)
            || self.elapsed.is_some_and(|elapsed| now.elapsed >= elapsed)
    }

    /// Whether the clock that runs forward says so.
    pub(crate) fn is_past(&self, elapsed: Duration) -> bool {
        self.elapsed.is_some_and(|mark| elapsed >= mark)
    }

    /// How long until then; `None`: for ever.
    pub(crate) fn left(&self, now: Now) -> Option<Duration> {
        let wall = self
            .wall
            .map(|wall| wall.duration_since(now.wall).unwrap_or_default());
        let elapsed = self.elapsed.map(|elapsed| elapsed.saturating_sub(now.elapsed));
        [wall, elapsed].into_iter().flatten().min()
    }
}

/// Whole milliseconds.
pub(crate) fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Whole seconds since 1970-01-01 UTC; zero for what lies before.
pub(crate) fn unix(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The point in time of a NumericDate (RFC 7519, section 2); one beyond what the platform can count is dropped.
pub(crate) fn from_unix(seconds: u64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}
