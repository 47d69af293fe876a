//! How often something is tried again while nothing comes of it, and after how long.

use std::time::Duration;

use crate::timer;

/// The first wait, where the caller does not say; each further one is twice as long, up to [`LONGEST`].
pub(crate) const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(30);

/// The attempts that are left, and the next wait.
#[derive(Clone, Copy)]
pub(crate) struct Patience {
    attempts: u32,
    first: Duration,
    left: u32,
    wait: Duration,
}

impl Patience {
    pub(crate) fn new(attempts: u32, first: Duration) -> Self {
        Self {
            attempts,
            first,
            left: attempts,
            wait: first,
        }
    }

    /// Something came of the last attempt: the count begins anew.
    pub(crate) fn renew(&mut self) {
        (self.left, self.wait) = (self.attempts, self.first);
    }

    /// Waits before another attempt, as long as the server asked where it did; false where there have been enough.
    pub(crate) async fn wait(&mut self, asked: Option<Duration>) -> bool {
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            return false;
        }
        timer::sleep(asked.unwrap_or(self.wait)).await;
        self.wait = (self.wait * 2).min(LONGEST.max(self.first));
        true
    }
}
