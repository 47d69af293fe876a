//! A fetch with a time limit, whose panics are errors, and which shows that it is alive.

use std::{
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    task::{Poll, ready},
    time::Duration,
};

use altinn_runtime::BoxFuture;

use crate::{
    clock::{Clock, millis},
    error::{AuthError, AuthErrorKind},
};

/// How often a fetch that waits for something shows that its runtime is being driven.
const BEAT: Duration = Duration::from_secs(3);

/// When something last happened, in milliseconds of a clock that runs forward.
pub(super) struct Beat(AtomicU64);

impl Beat {
    pub(super) fn at(elapsed: Duration) -> Self {
        Self(AtomicU64::new(millis(elapsed)))
    }

    /// Whether it was in this second.
    pub(super) fn is_recent(&self, elapsed: Duration) -> bool {
        millis(elapsed).wrapping_sub(self.0.load(Relaxed)) < 1000
    }

    pub(super) fn touch(&self, elapsed: Duration) {
        self.0.fetch_max(millis(elapsed), Relaxed);
    }

    pub(super) fn last(&self) -> Duration {
        Duration::from_millis(self.0.load(Relaxed))
    }
}

/// The outcome of a fetch, which gets so much time.
pub(super) async fn bounded<T>(
    mut fetch: BoxFuture<'static, Result<T, AuthError>>,
    clock: &dyn Clock,
    limit: Duration,
    beat: &Beat,
) -> Result<T, AuthError> {
    let begun = clock.elapsed();
    let mut alarm: Option<BoxFuture<'static, ()>> = None;
    poll_fn(|context| {
        loop {
            match catch_unwind(AssertUnwindSafe(|| fetch.as_mut().poll(context))) {
                Ok(Poll::Ready(result)) => return Poll::Ready(result),
                Ok(Poll::Pending) => {}
                Err(_) => return Poll::Ready(Err(panicked())),
            }
            let now = clock.elapsed();
            beat.touch(now);
            let left = limit.saturating_sub(now.saturating_sub(begun));
            if left.is_zero() {
                return Poll::Ready(Err(overdue(limit)));
            }
            // The timer may belong to a runtime without one, and most fetches from memory need none.
            ready!(
                alarm
                    .get_or_insert_with(|| clock.alarm(left.min(BEAT)))
                    .as_mut()
                    .poll(context)
            );
            alarm = None;
        }
    })
    .await
}

fn panicked() -> AuthError {
    AuthError::new(AuthErrorKind::Source, "the code that was asked has panicked")
}

/// The error of those who have waited for so long.
pub(super) fn overdue(limit: Duration) -> AuthError {
    let message = format!("no answer within {} s", limit.as_secs());
    AuthError::new(AuthErrorKind::Timeout, message)
}

/// Runs something of the application's that has no outcome here, for so long at most; a panic ends it, too.
pub(crate) async fn bounded_task(
    task: BoxFuture<'static, ()>,
    clock: &dyn Clock,
    limit: Duration,
) -> Result<(), AuthError> {
    let task = Box::pin(async {
        task.await;
        Ok(())
    });
    bounded(task, clock, limit, &Beat::at(Duration::ZERO)).await
}
