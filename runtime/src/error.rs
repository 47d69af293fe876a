//! What a call gives where it does not give an answer: one type for all operations, with everything that the server said.

use std::{
    borrow::Cow,
    error::Error as StdError,
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use bytes::Bytes;
use http::{StatusCode, header::HeaderMap};

use crate::{ErrorKind, Failure, FieldError, Operation, Problem, advice, closed, decode, headers, redact};

/// The typed bodies that an operation documents for its error statuses.
pub trait ErrorBody: Sized {
    /// Reads the body of an answer with this status; `None` when it has none of the documented shapes.
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self>;
}

/// The error body of an operation that documents none: whatever came is in [`Error::raw_body`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Untyped {}

impl ErrorBody for Untyped {
    fn decode(_: StatusCode, _: &[u8]) -> Option<Self> {
        None
    }
}

/// Why a call did not give what was asked for. `E` is the typed error body of the operation.
///
/// Its methods are the same for every operation of every crate, so there is no trait to import; [`AnyError`](crate::AnyError) is
/// one for code that handles errors of several operations. `Display` says what to do
/// next, with Altinn's code and the names of the fields that are wrong. Neither `Debug` nor `Display` shows anything else of the
/// body of an answer: it can hold personal data. [`Error::body`] has it in
/// the type that is documented for the status, [`Error::problem`] whatever its shape, [`Error::raw_body`] as it came.
pub struct Error<E = Untyped> {
    inner: Arc<Inner<E>>,
}

struct Inner<E> {
    operation: &'static Operation,
    failure: Failure,
    answer: Option<Answer<E>>,
    attempts: u32,
}

struct Answer<E> {
    status: StatusCode,
    headers: HeaderMap,
    typed: Option<E>,
    raw: Bytes,
    problem: OnceLock<Option<Problem>>,
}

impl<E> Error<E> {
    pub(crate) fn failed(operation: &'static Operation, failure: Failure) -> Self {
        Self {
            inner: Arc::new(Inner {
                operation,
                failure,
                answer: None,
                attempts: 0,
            }),
        }
    }

    pub(crate) fn answered(
        operation: &'static Operation,
        failure: Failure,
        (status, headers): (StatusCode, HeaderMap),
        typed: Option<E>,
        raw: Bytes,
    ) -> Self {
        let answer = Some(Answer {
            status,
            headers,
            typed,
            raw,
            problem: OnceLock::new(),
        });
        Self {
            inner: Arc::new(Inner {
                operation,
                failure,
                answer,
                attempts: 0,
            }),
        }
    }

    /// The same error of a call for which so many requests were sent.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.inner) {
            inner.attempts = attempts;
        }
        self
    }

    /// The facts of the operation that was called.
    pub(crate) fn facts(&self) -> &'static Operation {
        self.inner.operation
    }

    fn answer(&self) -> Option<&Answer<E>> {
        self.inner.answer.as_ref()
    }

    /// How many requests were sent over the network for the call: retries, and those with a renewed token, included.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// What kind of trouble it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.failure.kind()
    }

    /// The crate of the operation that was called, such as `altinn-notifications`.
    #[must_use]
    pub fn api(&self) -> &'static str {
        self.inner.operation.api
    }

    /// The operation that was called, such as `create_order_chain`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.inner.operation.id
    }

    /// The status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// Whether the server carried the call out all the same (any 2xx) and only its answer is missing, broken or not as promised:
    /// what is not safe to repeat is not to be sent again.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status().is_some_and(|status| status.is_success())
    }

    /// The headers of the answer, where there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(|answer| &answer.headers)
    }

    /// The body of the answer in the shape that the API documents for that status.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        self.answer()?.typed.as_ref()
    }

    /// The body of the answer as it came, as far as it came (an error body up to 1 MiB); empty where there was none.
    #[must_use]
    pub fn raw_body(&self) -> &[u8] {
        self.answer().map_or(&[], |answer| &answer.raw)
    }

    /// The body of the answer as text: a JSON string without its quotes, anything else as it came. `None` where it is empty.
    #[must_use]
    pub fn body_text(&self) -> Option<String> {
        Some(self.raw_body())
            .filter(|raw| !raw.is_empty())
            .map(crate::read_text)
    }

    /// The error body, whichever of its shapes it came in; read when first asked for.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        let answer = self.answer().filter(|_| self.kind() == ErrorKind::Api)?;
        answer.problem.get_or_init(|| Problem::read(&answer.raw)).as_ref()
    }

    /// The stable code of the problem, such as `NOT-00001`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.problem()?.code()
    }

    /// What the server found wrong with which field of the request; empty where it does not say.
    #[must_use]
    pub fn field_errors(&self) -> Vec<FieldError<'_>> {
        self.problem().map(Problem::field_errors).unwrap_or_default()
    }

    /// What Altinn's support asks for: `traceId` of the body, else the trace of the header `traceparent`.
    #[must_use]
    pub fn trace_id(&self) -> Option<Cow<'_, str>> {
        let of_body = self.problem().and_then(|problem| problem.trace_id.as_deref());
        of_body
            .or_else(|| {
                self.headers()?
                    .get("traceparent")?
                    .to_str()
                    .ok()?
                    .split('-')
                    .nth(1)
            })
            .map(Cow::Borrowed)
    }

    /// How long the server asked to wait: `Retry-After` as seconds, or as a date, which counts from the `Date` of the same
    /// answer and not from this machine's clock.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.headers()
            .and_then(headers::retry_after)
            .or(self.inner.failure.retry_after())
    }

    /// Whether the same call may succeed a little later: network trouble, 408, 429, 502, 503, 504.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self.status().filter(|_| self.kind() == ErrorKind::Api) {
            Some(status) => matches!(status.as_u16(), 408 | 429 | 502..=504),
            None => self.inner.failure.is_transient(),
        }
    }
}

impl<E> Error<E> {
    /// What the server said, as far as it is no value, and what to do about it.
    fn write_advice(&self, f: &mut fmt::Formatter<'_>, answer: &Answer<E>) -> fmt::Result {
        if let Some(code) = self.code().and_then(redact::code) {
            write!(f, " [{code}]")?;
        }
        if let Some(page) = decode::markup(&answer.raw, &answer.headers) {
            write!(f, " with {page}")?;
        }
        advice::write(f, answer.status, self.inner.operation, &self.field_errors())
    }
}

impl<E> Clone for Error<E> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.operation())
            .field("failure", &self.inner.failure)
            .field("status", &self.status())
            .field("attempts", &self.attempts())
            .field("body_bytes", &self.raw_body().len())
            .finish()
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation(), self.inner.failure)?;
        if self.attempts() > 1 {
            write!(f, " (after {} attempts)", self.attempts())?;
        }
        match self.answer().filter(|_| self.kind() == ErrorKind::Api) {
            Some(answer) => self.write_advice(f, answer),
            None if closed::explains(self.inner.operation, &self.inner.failure) => {
                closed::write(f, self.inner.operation)
            }
            None => Ok(()),
        }
    }
}

impl<E> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.failure.source()
    }
}
