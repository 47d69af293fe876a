//! Waiting for something that a server does in its own time: ask, look at the answer, ask again later.

use std::{error::Error as StdError, fmt, time::Duration};

use crate::{
    Error, Failure,
    timer::{Instant, sleep_until, timeout_at},
};

/// How often to ask, and for how long.
///
/// Pauses begin with [`WaitOptions::first`] and grow by [`WaitOptions::factor`] up to [`WaitOptions::cap`]. A server that asks
/// for a longer pause (`Retry-After`) gets it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use]
pub struct WaitOptions {
    delay: Duration,
    first: Duration,
    factor: f64,
    cap: Duration,
    deadline: Duration,
}

impl Default for WaitOptions {
    /// At once, then after 1 s, 1.5 s, 2.25 s ... and every 15 s from then on, for 10 minutes: what virus scans and
    /// notifications commonly need, and well inside the limits of a call a second that Altinn's services have.
    fn default() -> Self {
        Self {
            delay: Duration::ZERO,
            first: Duration::from_secs(1),
            factor: 1.5,
            cap: Duration::from_secs(15),
            deadline: Duration::from_secs(600),
        }
    }
}

impl WaitOptions {
    /// The defaults; see [`WaitOptions::default`].
    pub fn new() -> Self {
        Self::default()
    }

    /// How long to wait before asking for the first time.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// The pause after the first answer; at least a millisecond.
    pub fn first(mut self, pause: Duration) -> Self {
        self.first = pause.max(Duration::from_millis(1));
        self
    }

    /// By how much each pause is longer than the one before; less than 1 counts as 1.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = if factor.is_finite() { factor.max(1.0) } else { 1.0 };
        self
    }

    /// The longest pause.
    pub fn cap(mut self, pause: Duration) -> Self {
        self.cap = pause;
        self
    }

    /// How long to wait in all. A call under way at that point is given up.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }
}

/// What an answer says about what is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progressed {
    /// It is not there yet.
    Waiting,
    /// It is there.
    Done,
    /// It will not come.
    Failed,
}

/// Why waiting ended without what was waited for. `T` is the answer of the calls and `E` their error.
///
/// `Debug` and `Display` show neither: answers can hold personal data.
#[non_exhaustive]
pub enum WaitError<T, E> {
    /// The answer says that it will not come.
    Failed(T),
    /// Time was up.
    Deadline {
        /// The last answer, where there was one.
        last: Option<T>,
        /// What the last call failed with, where it did.
        error: Option<E>,
    },
    /// A call failed in a way that asking again does not mend.
    Call(E),
}

impl<T, E> WaitError<T, E> {
    /// The last answer, where there was one.
    #[must_use]
    pub fn answer(&self) -> Option<&T> {
        match self {
            Self::Failed(answer) => Some(answer),
            Self::Deadline { last, .. } => last.as_ref(),
            Self::Call(_) => None,
        }
    }

    /// The error of the last call, where it failed.
    #[must_use]
    pub fn error(&self) -> Option<&E> {
        match self {
            Self::Failed(_) => None,
            Self::Deadline { error, .. } => error.as_ref(),
            Self::Call(error) => Some(error),
        }
    }

    /// Whether time was up.
    #[must_use]
    pub fn is_deadline(&self) -> bool {
        matches!(self, Self::Deadline { .. })
    }
}

impl<T, E> fmt::Debug for WaitError<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(_) => f.debug_tuple("Failed").finish_non_exhaustive(),
            Self::Deadline { last, error } => f
                .debug_struct("Deadline")
                .field("answered", &last.is_some())
                .field("last_call_failed", &error.is_some())
                .finish_non_exhaustive(),
            Self::Call(_) => f.debug_tuple("Call").finish_non_exhaustive(),
        }
    }
}

impl<T, E: fmt::Display> fmt::Display for WaitError<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(_) => f.write_str("what was waited for has failed; the answer says why"),
            Self::Deadline {
                error: Some(error), ..
            } => {
                write!(
                    f,
                    "it was not done before the deadline, and the last call failed: {error}"
                )
            }
            Self::Deadline { .. } => {
                f.write_str("it was not done before the deadline; wait longer, or ask again later")
            }
            Self::Call(error) => write!(f, "waiting ended because a call failed: {error}"),
        }
    }
}

impl<T, E: StdError + 'static> StdError for WaitError<T, E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error().map(|error| error as &(dyn StdError + 'static))
    }
}

/// What waiting must know of the error of a call.
pub trait CallError {
    /// Whether the same call may succeed a little later.
    fn is_transient(&self) -> bool;

    /// How long the other side asked to wait.
    fn retry_after(&self) -> Option<Duration>;
}

impl<E> CallError for Error<E> {
    fn is_transient(&self) -> bool {
        Error::is_transient(self)
    }

    fn retry_after(&self) -> Option<Duration> {
        Error::retry_after(self)
    }
}

impl CallError for Failure {
    fn is_transient(&self) -> bool {
        Failure::is_transient(self)
    }

    fn retry_after(&self) -> Option<Duration> {
        Failure::retry_after(self)
    }
}

/// Asks until an answer is [`Progressed::Done`], and gives that answer back.
///
/// Errors that may pass (network trouble, 408, 429, 502, 503, 504) are waited out like answers that say "not yet".
///
/// # Errors
/// When an answer is [`Progressed::Failed`], time is up, or a call fails in a way that does not pass.
pub async fn wait_until<T, E, P, F, D>(
    mut poll: P,
    mut decide: D,
    options: WaitOptions,
) -> Result<T, WaitError<T, E>>
where
    P: FnMut() -> F,
    F: Future<Output = Result<T, E>>,
    D: FnMut(&T) -> Progressed,
    E: CallError,
{
    let start = Instant::now();
    // A deadline after the end of time is none: a century does.
    let century = Duration::from_secs(100 * 366 * 86_400);
    let deadline = start + options.deadline.min(century);
    let mut due = start + options.delay.min(century);
    let mut pause = options.first.min(options.cap);
    let (mut last, mut error) = (None, None);
    loop {
        if due >= deadline && due > start {
            // Time is up before the next question: no reason to sit it out.
            return Err(WaitError::Deadline { last, error });
        }
        sleep_until(due).await;
        let Ok(answer) = timeout_at(deadline, poll()).await else {
            return Err(WaitError::Deadline { last, error });
        };
        let mut asked = None;
        match answer {
            Ok(answer) => {
                match decide(&answer) {
                    Progressed::Done => return Ok(answer),
                    Progressed::Failed => return Err(WaitError::Failed(answer)),
                    Progressed::Waiting => {}
                }
                (last, error) = (Some(answer), None);
            }
            Err(failed) if failed.is_transient() => {
                asked = failed.retry_after();
                error = Some(failed);
            }
            Err(failed) => return Err(WaitError::Call(failed)),
        }
        due = Instant::now() + asked.unwrap_or_default().min(century).max(pause);
        pause = Duration::try_from_secs_f64(pause.as_secs_f64() * options.factor)
            .unwrap_or(options.cap)
            .min(options.cap);
    }
}

#[cfg(test)]
mod tests;
