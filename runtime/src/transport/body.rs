//! The body of a request or an answer on its way, whatever carries it.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::Failure;

/// The body of a request or an answer on its way: bytes in memory, or pieces that arrive.
///
/// It is a [`http_body::Body`]. `Debug` shows nothing of what it holds.
#[derive(Default)]
pub struct HttpBody(Held);

enum Held {
    Bytes(Bytes),
    #[cfg(not(target_family = "wasm"))]
    Reqwest(reqwest::Body),
    Pieces(Pin<Box<dyn Body<Data = Bytes, Error = Failure> + Send + Sync>>),
}

impl Default for Held {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl HttpBody {
    /// A body that arrives in pieces.
    pub fn wrap<B>(body: B) -> Self
    where
        B: Body<Data = Bytes> + Send + Sync + 'static,
        B::Error: Into<Failure>,
    {
        Self(Held::Pieces(Box::pin(Failing(Box::pin(body)))))
    }

    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn of_reqwest(body: reqwest::Body) -> Self {
        Self(Held::Reqwest(body))
    }

    /// The bytes, where they are in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        self.in_memory().map(|bytes| &bytes[..])
    }

    /// The number of bytes that are left, where it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.size_hint().exact()
    }

    pub(crate) fn in_memory(&self) -> Option<&Bytes> {
        match &self.0 {
            Held::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// What ended the body early.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// All of it, in memory.
    ///
    /// # Errors
    /// What ended the body early.
    pub async fn bytes(mut self) -> Result<Bytes, Failure> {
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        let mut all = Vec::new();
        while let Some(piece) = self.chunk().await? {
            if all.is_empty() {
                all.extend_from_slice(&first);
            }
            all.extend_from_slice(&piece);
        }
        Ok(if all.is_empty() { first } else { all.into() })
    }

    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Failure>>> {
        loop {
            // Trailers are passed over.
            if let Some(frame) = std::task::ready!(Pin::new(&mut *self).poll_frame(context)).transpose()? {
                match frame.into_data() {
                    Ok(piece) => return Poll::Ready(Some(Ok(piece))),
                    Err(_trailers) => continue,
                }
            }
            return Poll::Ready(None);
        }
    }
}

impl Body for HttpBody {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        match &mut self.0 {
            Held::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Held::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            #[cfg(not(target_family = "wasm"))]
            Held::Reqwest(body) => Pin::new(body)
                .poll_frame(context)
                .map(|frame| frame.map(|frame| frame.map_err(super::native::failure))),
            Held::Pieces(body) => body.as_mut().poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Held::Bytes(bytes) => bytes.is_empty(),
            #[cfg(not(target_family = "wasm"))]
            Held::Reqwest(body) => body.is_end_stream(),
            Held::Pieces(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Held::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            #[cfg(not(target_family = "wasm"))]
            Held::Reqwest(body) => body.size_hint(),
            Held::Pieces(body) => body.size_hint(),
        }
    }
}

impl fmt::Debug for HttpBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpBody")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

macro_rules! body_from {
    ($($held:ty),*) => { $(
        impl From<$held> for HttpBody {
            fn from(bytes: $held) -> Self {
                Self(Held::Bytes(bytes.into()))
            }
        }
    )* };
}
body_from!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

impl From<crate::Body> for HttpBody {
    fn from(body: crate::Body) -> Self {
        body.into_request().0
    }
}

/// A body whose errors are failures.
struct Failing<B>(Pin<Box<B>>);

impl<B> Body for Failing<B>
where
    B: Body<Data = Bytes>,
    B::Error: Into<Failure>,
{
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        self.0
            .as_mut()
            .poll_frame(context)
            .map(|frame| frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
