//! What a call gives back: status, headers and a typed body.

use std::{fmt, ops::Deref, time::Duration};

use http::{
    StatusCode,
    header::{ETAG, HeaderMap, LOCATION},
};
use url::Url;

use crate::{ETag, Location, Reading, headers};

/// An answer of the server: its status, its headers, and the body as the API types it.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: T,
    has_body: bool,
    left_out: Vec<String>,
}

impl<T> Response<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: T) -> Self {
        Self {
            status,
            headers,
            body,
            has_body: true,
            left_out: Vec::new(),
        }
    }

    /// The same answer, whose value was not read from a body.
    pub(crate) fn without_body(mut self) -> Self {
        self.has_body = false;
        self
    }

    /// The same answer, read without these places.
    pub(crate) fn without(mut self, left_out: Vec<String>) -> Self {
        self.left_out = left_out;
        self
    }

    /// The status, where it carries meaning: 201 against 200 for a replayed order, 206 for a partial delegation.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A response header as text; `None` when it is absent or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The version of what was read or written (`ETag`): give it to
    /// [`CallOptions::if_match`](crate::CallOptions::if_match) to change only this version.
    #[must_use]
    pub fn etag(&self) -> Option<ETag> {
        self.header(ETAG.as_str()).map(ETag::from)
    }

    /// Where the thing that was made stands (`Location`).
    #[must_use]
    pub fn location(&self) -> Option<Location<'_>> {
        self.header(LOCATION.as_str()).map(Location::new)
    }

    /// The URL of the next page (header `next`, of the events API); `None` at the last page.
    #[must_use]
    pub fn next(&self) -> Option<Url> {
        self.header("next")?.parse().ok()
    }

    /// How long the server asks to wait before asking again (`Retry-After`, as
    /// [`Error::retry_after`](crate::Error::retry_after) reads it).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        headers::retry_after(&self.headers)
    }

    /// Whether the answer had a body. Where it had none, or a JSON `null`, although one was promised (204, mostly), the value is
    /// the emptiest of its type; see [`OptionalAnswer`](crate::OptionalAnswer) for types that have none.
    #[must_use]
    pub fn has_body(&self) -> bool {
        self.has_body
    }

    /// What the body has and its type does not take, as JSON paths such as `items[3].due`: it reads as if it had not been sent.
    /// Always empty without [`CallOptions::lenient`](crate::CallOptions::lenient).
    #[must_use]
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// The body.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.body
    }

    /// The same answer with another body.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            body: change(self.body),
            has_body: self.has_body,
            left_out: self.left_out,
        }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

/// Shows the status and nothing of the headers and the body, which can hold cookies, tokens and personal data.
impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// A body whose type depends on the status of the answer; implemented by generated enums.
pub trait ByStatus: Sized {
    /// Reads the body of an answer with this status.
    ///
    /// # Errors
    /// When the body is not of the type that the status promises.
    fn decode(status: StatusCode, body: &mut Reading<'_>) -> Result<Self, serde_json::Error>;
}
