//! What a fake replies.

use std::{
    fmt,
    future::pending,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{
    HeaderMap, StatusCode,
    header::{CONTENT_TYPE, HeaderName, HeaderValue},
};
use http_body::{Body, Frame};
use serde::Serialize;

use crate::{ErrorKind, Failure, HttpBody, HttpResponse, timer};

/// One reply of a [`Fake`](super::Fake): an answer, or what happens in place of one.
///
/// ```
/// use std::time::Duration;
///
/// use altinn_runtime::testing::Reply;
///
/// let busy = Reply::status(429).header("Retry-After", "7");
/// let slow = Reply::status(200).json(&["a"]).after(Duration::from_secs(90));
/// let broken = Reply::status(200).json(&["a"]).cut_off();
/// # drop((busy, slow, broken));
/// ```
#[derive(Clone)]
#[must_use]
pub struct Reply {
    end: End,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    after: Option<Duration>,
}

/// How it ends.
#[derive(Clone)]
enum End {
    Whole,
    CutOff,
    Never,
    Fails(Failure),
}

impl Reply {
    fn new(end: End) -> Self {
        Self {
            end,
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            after: None,
        }
    }

    /// An answer with this status and no body.
    pub fn status(status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => Self {
                status,
                ..Self::new(End::Whole)
            },
            Err(_) => Self::invalid("the status of a reply is not one of HTTP"),
        }
    }

    /// A connection that cannot be established.
    pub fn unreachable() -> Self {
        Self::failure(Failure::new(
            ErrorKind::Connect,
            "the connection to the server could not be established",
        ))
    }

    /// A server that never answers: the call ends at its time limit.
    pub fn silent() -> Self {
        Self::new(End::Never)
    }

    /// A connection that is lost before the first byte of the answer.
    pub fn lost() -> Self {
        Self::failure(lost())
    }

    /// Any failure.
    pub fn failure(failure: Failure) -> Self {
        Self::new(End::Fails(failure))
    }

    fn invalid(message: &str) -> Self {
        Self::failure(Failure::new(ErrorKind::InvalidRequest, message))
    }

    /// The same answer with a JSON body.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => {
                self.headers
                    .entry(CONTENT_TYPE)
                    .or_insert(HeaderValue::from_static("application/json"));
                self.bytes(body)
            }
            Err(_) => Self::invalid("the body of a reply cannot be written as JSON"),
        }
    }

    /// The same answer with these bytes as its body: a file, or JSON that is not valid.
    pub fn bytes(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// The same answer with a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
                self
            }
            _ => Self::invalid("a header of a reply contains characters that are not allowed"),
        }
    }

    /// The same answer with a connection that is lost in the middle of its body.
    pub fn cut_off(mut self) -> Self {
        self.end = match self.end {
            End::Whole => End::CutOff,
            other => other,
        };
        self
    }

    /// The same, so much later. Tests with tokio's paused time do not wait for it.
    pub fn after(mut self, pause: Duration) -> Self {
        self.after = Some(pause);
        self
    }

    pub(super) async fn give(self) -> Result<HttpResponse, Failure> {
        if let Some(pause) = self.after {
            timer::sleep(pause).await;
        }
        let body = match self.end {
            End::Never => pending().await,
            End::Fails(failure) => return Err(failure),
            End::Whole => self.body.into(),
            End::CutOff => HttpBody::wrap(Half(Some(self.body.slice(..self.body.len() / 2)))),
        };
        let mut answer = HttpResponse::new(body);
        *answer.status_mut() = self.status;
        *answer.headers_mut() = self.headers;
        Ok(answer)
    }
}

fn lost() -> Failure {
    Failure::new(
        ErrorKind::Transport,
        "the connection was lost before the answer was complete",
    )
}

/// Half a body, and the failure that follows.
struct Half(Option<Bytes>);

impl Body for Half {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let frame = self.0.take().map(Frame::data);
        Poll::Ready(Some(frame.ok_or_else(lost)))
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
