//! Time as a parameter: what reads the clock or waits does it through a [`Clock`].

use std::{
    fmt,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use altinn_runtime::BoxFuture;

use crate::sync::lock;

/// Where the time comes from, and how waiting is done.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()>;
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

/// A clock for tests: it stands still until it is moved, and waiting moves it at once. Clones show the same time.
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
    slept: Vec<Duration>,
}

impl ManualClock {
    /// A clock that shows this many seconds since 1970-01-01 UTC.
    #[must_use]
    pub fn at(unix_seconds: u64) -> Self {
        let now = UNIX_EPOCH + Duration::from_secs(unix_seconds);
        Self {
            state: Arc::new(Mutex::new(ManualState {
                now,
                slept: Vec::new(),
            })),
        }
    }

    /// Moves the time forward.
    pub fn advance(&self, by: Duration) {
        lock(&self.state).now += by;
    }

    /// Sets the time to this many seconds since 1970-01-01 UTC.
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
                state.now += wait;
                state.slept.push(wait);
            }
            tokio::task::yield_now().await;
        })
    }
}

impl fmt::Debug for ManualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManualClock")
            .field("unix_seconds", &unix(self.now()))
            .finish()
    }
}

/// Whole seconds since 1970-01-01 UTC; zero for what lies before.
pub(crate) fn unix(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The point in time of a NumericDate (RFC 7519, section 2); one beyond what the platform can count is dropped.
pub(crate) fn from_unix(seconds: u64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}
