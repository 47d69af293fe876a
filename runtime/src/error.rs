//! What can go wrong with a call, in two types: [`Failure`], before there is an answer, and [`Error`], all of it.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use reqwest::{
    StatusCode,
    header::{HeaderMap, RETRY_AFTER},
};

/// What kind of trouble it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call could not be made into a request: a parameter is missing or cannot stand where it should. Nothing was sent.
    InvalidRequest,
    /// No credential for the call could be had. Nothing was sent.
    Credentials,
    /// No connection: name, TCP or TLS.
    Connect,
    /// Too slow: connecting, waiting for the first byte, or between bytes.
    Timeout,
    /// The connection broke, or what came over it is no HTTP.
    Transport,
    /// The server answered with an error status.
    Api,
    /// The server answered, but the body is not what the API promises.
    Decode,
}

/// Why no answer came. Cloneable, since callers that wait for the same token share it.
#[derive(Clone, Debug)]
pub struct Failure {
    kind: ErrorKind,
    message: String,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Failure {
    /// A failure of this kind. `message` is shown to people: no secret and no personal data in it.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            retry_after: None,
            source: None,
        }
    }

    /// The same failure with its cause.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// The same failure with how long its sender asked to wait before trying again.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// What kind of trouble it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Whether the same call may succeed a little later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport
        ) || self.retry_after.is_some()
    }

    /// How long the other side asked to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The failure that a `reqwest` error is. Its URL is left out: query strings can carry personal data.
    #[must_use]
    pub fn from_reqwest(error: reqwest::Error) -> Self {
        let (kind, message) = if error.is_timeout() {
            (ErrorKind::Timeout, "the server was too slow to answer")
        } else if error.is_connect() {
            (ErrorKind::Connect, "no connection to the server")
        } else if error.is_builder() || error.is_request() && error.url().is_none() {
            (ErrorKind::InvalidRequest, "the request cannot be built")
        } else {
            (
                ErrorKind::Transport,
                "the connection broke before the answer was complete",
            )
        };
        Self::new(kind, message).with_source(error.without_url())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

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
/// Neither `Debug` nor `Display` shows the body of an answer: it can hold personal data. [`Error::body`] and
/// [`Error::raw_body`] have it.
pub struct Error<E = Untyped> {
    inner: Arc<Inner<E>>,
}

struct Inner<E> {
    operation: &'static str,
    failure: Failure,
    answer: Option<Answer<E>>,
}

struct Answer<E> {
    status: StatusCode,
    headers: HeaderMap,
    typed: Option<E>,
    raw: Bytes,
}

impl<E> Error<E> {
    pub(crate) fn failed(operation: &'static str, failure: Failure) -> Self {
        Self {
            inner: Arc::new(Inner {
                operation,
                failure,
                answer: None,
            }),
        }
    }

    pub(crate) fn answered(
        operation: &'static str,
        failure: Failure,
        status: StatusCode,
        headers: HeaderMap,
        typed: Option<E>,
        raw: Bytes,
    ) -> Self {
        let answer = Some(Answer {
            status,
            headers,
            typed,
            raw,
        });
        Self {
            inner: Arc::new(Inner {
                operation,
                failure,
                answer,
            }),
        }
    }

    /// What kind of trouble it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.failure.kind
    }

    /// The operation that was called, such as `create_order_chain`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// The status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the answer, where there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.inner.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the answer in the shape that the API documents for that status.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        self.inner
            .answer
            .as_ref()
            .and_then(|answer| answer.typed.as_ref())
    }

    /// The body of the answer as it came; empty where there was none.
    #[must_use]
    pub fn raw_body(&self) -> &[u8] {
        self.inner.answer.as_ref().map_or(&[], |answer| &answer.raw)
    }

    /// How long the server asked to wait (`Retry-After` in seconds; dates are read by the retry layer, which has a clock).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let header = self
            .headers()
            .and_then(|headers| headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok());
        header.map(Duration::from_secs).or(self.inner.failure.retry_after)
    }

    /// Whether the same call may succeed a little later: network trouble, 408, 429, 502, 503, 504.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self.status() {
            Some(status) => matches!(status.as_u16(), 408 | 429 | 502..=504),
            None => self.inner.failure.is_transient(),
        }
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
            .field("operation", &self.inner.operation)
            .field("failure", &self.inner.failure)
            .field("status", &self.status())
            .field("body_bytes", &self.raw_body().len())
            .finish()
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.inner.operation, self.inner.failure)
    }
}

impl<E> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.failure.source()
    }
}
