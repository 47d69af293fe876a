//! How often, how long, and how patiently.

use std::time::Duration;

use crate::{clock::Clock, random};

/// When a request that failed is sent again.
///
/// Waits double from [`RetryPolicy::first_delay`] to [`RetryPolicy::max_delay`], and each is drawn at random between nothing
/// and that ("full jitter"), so that many clients do not come back at once.
///
/// ```
/// use std::time::Duration;
/// use altinn_auth::RetryPolicy;
///
/// let patient = RetryPolicy::default().attempts(6).deadline(Duration::from_secs(300));
/// # drop(patient);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    attempts: u32,
    first_delay: Duration,
    max_delay: Duration,
    longest_asked: Duration,
    deadline: Duration,
    budget: u32,
}

impl Default for RetryPolicy {
    /// Three attempts within a minute, waiting up to 0.5 and 1 s, or as long as the server asks, up to 30 s.
    fn default() -> Self {
        Self {
            attempts: 3,
            first_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(10),
            longest_asked: Duration::from_secs(30),
            deadline: Duration::from_secs(60),
            budget: 20,
        }
    }
}

impl RetryPolicy {
    /// Nothing is sent again.
    pub fn off() -> Self {
        Self::default().attempts(1)
    }

    /// How often a request is sent, the first time included. At least once.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest wait that is not asked for by the server.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest `Retry-After` that is waited for. Where the server asks for more, its answer is final: coming back earlier
    /// than asked would only make it angrier.
    pub fn longest_asked(mut self, delay: Duration) -> Self {
        self.longest_asked = delay;
        self
    }

    /// No attempt begins later than this after the first one. One that has begun is not cut short.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How many more retries than a tenth of the successful calls a session makes, all its clients together.
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    /// How long the attempts may take together.
    pub(crate) fn longest(&self) -> Duration {
        self.deadline
    }

    pub(crate) fn budget_size(&self) -> u32 {
        self.budget
    }
}

/// The attempts at one request.
pub(crate) struct Attempts<'p> {
    policy: &'p RetryPolicy,
    started: Duration,
    made: u32,
}

impl<'p> Attempts<'p> {
    pub(crate) fn new(policy: &'p RetryPolicy, clock: &dyn Clock) -> Self {
        Self {
            policy,
            started: clock.elapsed(),
            made: 1,
        }
    }

    /// The number of the attempt that is being made, from 1.
    pub(crate) fn number(&self) -> u32 {
        self.made
    }

    /// Whether there could be a further attempt at all.
    pub(crate) fn any_left(&self) -> bool {
        self.made < self.policy.attempts
    }

    /// After a failure: how long to wait before the next attempt; `None`: give up.
    pub(crate) fn next(&mut self, asked: Option<Duration>, clock: &dyn Clock) -> Option<Duration> {
        if !self.any_left() || asked.is_some_and(|asked| asked > self.policy.longest_asked) {
            return None;
        }
        let doubled = self
            .policy
            .first_delay
            .saturating_mul(1_u32.checked_shl(self.made - 1).unwrap_or(u32::MAX));
        let wait = doubled
            .min(self.policy.max_delay)
            .mul_f64(random::fraction())
            .max(asked.unwrap_or_default());
        let elapsed = clock.elapsed().saturating_sub(self.started);
        if elapsed.saturating_add(wait) > self.policy.deadline {
            return None;
        }
        self.made += 1;
        Some(wait)
    }
}
