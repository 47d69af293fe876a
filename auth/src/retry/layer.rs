//! The middleware that repeats what may be repeated, and shows every attempt in `tracing`.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::pin,
    sync::Arc,
    time::Duration,
};

use altinn_runtime::{BoxFuture, Failure, HttpResponse, Middleware, Next, Operation, Outgoing};

use super::{Attempts, Budget, RetryPolicy, retry_after};
use crate::{
    clock::{Clock, SystemClock, millis},
    error::AuthError,
    session::{Credentials, Spare},
};

/// Repeats requests that failed for a reason that may pass: network trouble, 408, 429, 502, 503 and 504, and failures of layers
/// further in that say so of themselves. Trouble with tokens is not among it: a session's sources have their own attempts.
///
/// Only operations that may be repeated are, and only bodies that can be sent twice. Every attempt is an event of `tracing`, in a
/// span with the operation and the number of the attempt; neither bodies nor tokens nor URLs are in them.
///
/// A [`Session`](crate::Session) brings one along; an anonymous client can have one of its own:
///
/// ```
/// use std::sync::Arc;
/// use altinn_auth::{Retry, RetryPolicy};
/// use altinn_runtime::{Chain, Middleware};
///
/// let retry: Arc<dyn Middleware> = Arc::new(Retry::new(RetryPolicy::default()));
/// let chain = Chain::from(retry); // for `Client::new(Environment::Tt02, &chain)`
/// # drop(chain);
/// ```
pub struct Retry {
    policy: RetryPolicy,
    clock: Arc<dyn Clock>,
    budget: Arc<Budget>,
    /// Those of a session, which are put on each attempt.
    credentials: Option<Credentials>,
}

impl Retry {
    /// A layer with this policy and a budget of its own.
    #[must_use]
    pub fn new(policy: RetryPolicy) -> Self {
        let budget = Arc::new(Budget::new(policy.budget_size()));
        Self::with(policy, Arc::new(SystemClock), budget)
    }

    pub(crate) fn with(policy: RetryPolicy, clock: Arc<dyn Clock>, budget: Arc<Budget>) -> Self {
        Self {
            policy,
            clock,
            budget,
            credentials: None,
        }
    }

    /// The same around the credentials of a session: one copy of a request serves both.
    pub(crate) fn around(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sends a request, and once more as long as that may help. `request` becomes the copy for the next attempt.
    #[allow(
        clippy::manual_async_fn,
        reason = "the future of an `async fn` has room for each argument twice"
    )]
    fn run<'a>(
        &'a self,
        mut request: Box<Outgoing>,
        next: Next<'a>,
    ) -> impl Future<Output = Result<HttpResponse, Failure>> + Send + 'a {
        async move {
            let operation = request.operation;
            let mut attempts = Attempts::new(&self.policy, &*self.clock);
            loop {
                let any_left = operation.idempotent && attempts.any_left();
                let mut spare = None;
                let after = {
                    let attempt = self.attempt(request, &next, &mut spare, any_left, attempts.number());
                    let result = attempt.await;
                    self.after(result, spare.filter(|_| any_left), &mut attempts)
                };
                let wait;
                (request, wait) = match after {
                    After::Done(result) => return result,
                    After::Retry(copy, wait) => (copy, wait),
                };
                self.clock.sleep(wait).await;
            }
        }
    }

    /// One attempt, in a span of its own. `spare`: see [`Credentials::send`].
    fn attempt<'a>(
        &'a self,
        request: Box<Outgoing>,
        next: &'a Next<'_>,
        spare: &'a mut Spare,
        keep: bool,
        number: u32,
    ) -> impl Future<Output = Result<HttpResponse, Failure>> + Send + 'a {
        let span = span(request.operation, number);
        async move {
            let sent = (!span.is_disabled()).then(|| self.clock.elapsed());
            let mut sending = pin!(async {
                match &self.credentials {
                    Some(credentials) => credentials.send(request, next, spare, keep).await,
                    None => {
                        let copy = if keep { request.try_clone() } else { None };
                        *spare = copy.map(Box::new);
                        next.run(*request).await
                    }
                }
            });
            let result = poll_fn(|context| span.in_scope(|| sending.as_mut().poll(context))).await;
            if let Some(sent) = sent {
                span.in_scope(|| show(&result, self.clock.elapsed().saturating_sub(sent)));
            }
            result
        }
    }

    /// What to do after an attempt.
    fn after(
        &self,
        result: Result<HttpResponse, Failure>,
        copy: Option<Box<Outgoing>>,
        attempts: &mut Attempts<'_>,
    ) -> After {
        let asked = match &result {
            Ok(response) if is_passing(response.status().as_u16()) => {
                retry_after(response.headers(), self.clock.now())
            }
            Err(failure) if failure.is_transient() && !is_exhausted(failure) => failure.retry_after(),
            Ok(_) => {
                self.budget.deposit();
                return After::Done(result);
            }
            Err(_) => return After::Done(result),
        };
        let Some(copy) = copy else {
            return After::Done(result);
        };
        let Some(wait) = attempts.next(asked, &*self.clock) else {
            return After::Done(result);
        };
        // The call has a limit of its own: its caller gets the answer rather than a timeout.
        if copy.time_left().is_some_and(|left| left <= wait) {
            return After::Done(result);
        }
        if !self.budget.withdraw() {
            let (api, operation) = (copy.operation.api, copy.operation.id);
            tracing::debug!(api, operation, "not repeated: too many calls fail");
            return After::Done(result);
        }
        After::Retry(copy, wait)
    }
}

/// What follows an attempt.
enum After {
    Done(Result<HttpResponse, Failure>),
    /// Another one, after a wait.
    Retry(Box<Outgoing>, Duration),
}

/// Whether a source of tokens has been as patient as it is meant to be.
fn is_exhausted(failure: &Failure) -> bool {
    AuthError::find(failure).is_some_and(AuthError::is_exhausted)
}

/// Statuses of trouble that may pass.
fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 429 | 502..=504)
}

fn span(operation: &Operation, attempt: u32) -> tracing::Span {
    let (api, method) = (operation.api, &operation.method);
    tracing::debug_span!("altinn", api, operation = operation.id, %method, attempt)
}

fn show(result: &Result<HttpResponse, Failure>, took: Duration) {
    let duration_ms = millis(took);
    match result {
        Ok(response) => {
            let trace_id = response
                .headers()
                .get("traceparent")
                .and_then(|value| value.to_str().ok()?.split('-').nth(1));
            tracing::debug!(
                status = response.status().as_u16(),
                duration_ms,
                trace_id,
                "answered"
            );
        }
        Err(failure) => {
            tracing::debug!(duration_ms, kind = ?failure.kind(), error = %failure, "not answered")
        }
    }
}

impl Middleware for Retry {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        Box::pin(self.run(Box::new(request), next))
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
