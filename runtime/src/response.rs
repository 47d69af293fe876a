//! What a call gives back: status, headers and a typed body, or a stream of bytes.

use std::{
    fmt,
    ops::Deref,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::{
    StatusCode,
    header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap},
};

use crate::Failure;

/// An answer of the server: its status, its headers, and the body as the API types it.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: T) -> Self {
        Self {
            status,
            headers,
            body,
        }
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
    fn decode(status: StatusCode, body: &[u8]) -> Result<Self, serde_json::Error>;
}

/// A body that arrives piece by piece and is never held whole.
///
/// It is a [`Stream`] of [`Bytes`]; [`ByteStream::chunk`] reads it without a stream library.
pub struct ByteStream {
    length: Option<u64>,
    content_type: Option<String>,
    pieces: Pin<Box<dyn Stream<Item = Result<Bytes, Failure>> + Send>>,
}

impl ByteStream {
    pub(crate) fn new(response: reqwest::Response) -> Self {
        let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
        Self {
            length: header(CONTENT_LENGTH).and_then(|text| text.parse().ok()),
            content_type: header(CONTENT_TYPE).map(ToOwned::to_owned),
            pieces: Box::pin(Pieces(Box::pin(response.bytes_stream()))),
        }
    }

    /// How many bytes the server announced.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.length
    }

    /// The media type that the server gave the bytes.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks or is idle for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        std::future::poll_fn(|context| self.pieces.as_mut().poll_next(context))
            .await
            .transpose()
    }

    /// All of it in memory. For small bodies: read large ones piece by piece.
    ///
    /// # Errors
    /// When the connection breaks or is idle for too long.
    pub async fn bytes(mut self) -> Result<Bytes, Failure> {
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        let Some(second) = self.chunk().await? else {
            return Ok(first);
        };
        let mut all = Vec::with_capacity(first.len() + second.len());
        all.extend_from_slice(&first);
        all.extend_from_slice(&second);
        while let Some(piece) = self.chunk().await? {
            all.extend_from_slice(&piece);
        }
        Ok(all.into())
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.pieces.as_mut().poll_next(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("content_length", &self.length)
            .finish_non_exhaustive()
    }
}

/// The stream of `reqwest`, with errors that carry no URL.
struct Pieces<S>(Pin<Box<S>>);

impl<S: Stream<Item = reqwest::Result<Bytes>>> Stream for Pieces<S> {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0
            .as_mut()
            .poll_next(context)
            .map(|piece| piece.map(|result| result.map_err(Failure::from_reqwest)))
    }
}
