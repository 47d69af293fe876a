//! How long a fetch may take, and how long its outcome counts.

use std::time::Duration;

use crate::{error::AuthError, retry::RetryPolicy};

/// How the fetches of tokens, keys and metadata are guarded: how long one may take, how long a failure is remembered, and when
/// a token that was refused is too young to be replaced.
///
/// ```
/// use std::time::Duration;
/// use altinn_auth::FetchPolicy;
///
/// let impatient = FetchPolicy::default().limit(Duration::from_secs(20));
/// # drop(impatient);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct FetchPolicy {
    limit: Option<Duration>,
    refusal: Duration,
    failure: Duration,
    longest_asked: Duration,
    youth: Duration,
}

impl Default for FetchPolicy {
    /// A minute for a fetch; a refusal is remembered for 10 s, another failure for 1 s, `Retry-After` for up to an hour, and a
    /// token that replaced a refused one stays for 10 s.
    fn default() -> Self {
        Self {
            limit: None,
            refusal: Duration::from_secs(10),
            failure: Duration::from_secs(1),
            longest_asked: Duration::from_secs(60 * 60),
            youth: Duration::from_secs(10),
        }
    }
}

impl FetchPolicy {
    /// The limit where none is set.
    const LIMIT: Duration = Duration::from_secs(60);

    /// How long one fetch may take with all its attempts, and how long a caller waits for it. Default: a minute, or the
    /// [`RetryPolicy::deadline`] where that is longer.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How long a refusal is remembered that asking again does not change, such as a key that is not registered: callers get it
    /// at once, and nobody is asked.
    pub fn remember_refusals(mut self, time: Duration) -> Self {
        self.refusal = time;
        self
    }

    /// How long another failure is remembered, such as a connection that could not be made, once the [`RetryPolicy`] has given
    /// up.
    pub fn remember_failures(mut self, time: Duration) -> Self {
        self.failure = time;
        self
    }

    /// The longest `Retry-After` that is kept to. Until then callers get the failure at once, and nobody is asked.
    pub fn longest_asked(mut self, time: Duration) -> Self {
        self.longest_asked = time;
        self
    }

    /// How long a token that replaced a refused one stays in use although it is refused too (401): then it is not the token
    /// that is wrong.
    pub fn keep_replaced(mut self, time: Duration) -> Self {
        self.youth = time;
        self
    }

    /// The same, patient enough for these retries.
    pub(crate) fn with_retries(mut self, retry: &RetryPolicy) -> Self {
        self.limit.get_or_insert(Self::LIMIT.max(retry.longest()));
        self
    }

    pub(crate) fn time(&self) -> Duration {
        self.limit.unwrap_or(Self::LIMIT)
    }

    pub(crate) fn youth(&self) -> Duration {
        self.youth
    }

    /// How long nobody is asked again after this failure.
    pub(crate) fn pause(&self, error: &AuthError) -> Duration {
        match error.retry_after() {
            Some(asked) => asked.min(self.longest_asked).max(self.failure),
            None if error.is_transient() => self.failure,
            None => self.refusal,
        }
    }
}
