//! A clock whose time passes only when the test says so; sleeping waits for that.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use altinn_auth::{Clock, ManualClock};
use altinn_runtime::BoxFuture;

#[derive(Clone)]
pub struct VirtualClock(ManualClock);

impl VirtualClock {
    pub fn new(clock: ManualClock) -> Self {
        Self(clock)
    }

    pub fn advance(&self, by: Duration) {
        self.0.advance(by);
    }

    /// By how many seconds it is ahead of a clock that showed `began` when it began and runs right.
    pub fn off(&self, began: u64) -> i64 {
        let now = self.now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let right = began + self.elapsed().as_secs();
        i64::try_from(now).unwrap() - i64::try_from(right).unwrap()
    }

    /// Sets the wall clock forward or back.
    pub fn step(&self, seconds: i64) {
        let now = self.now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        self.0.set(now.saturating_add_signed(seconds));
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()> {
        self.0.alarm(wait)
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn alarm(&self, after: Duration) -> BoxFuture<'static, ()> {
        self.0.alarm(after)
    }
}
