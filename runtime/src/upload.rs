//! A request body on its way: counts its bytes, tells of them, and fails where they are not as many as promised.

use std::{
    error::Error as StdError,
    future::Future,
    io,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

use crate::{BoxFuture, HttpBody, Progress, body::PIECE, failure::BodyProblem, progress::Listener};

/// Where the pieces of a body come from.
pub(crate) type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, Box<dyn StdError + Send + Sync>>> + Send>>;

pub(crate) struct Upload {
    // A body has to be `Sync`; nobody ever waits for this lock.
    pieces: Mutex<Pieces>,
    /// The last piece, until it is known that none comes after it.
    held: Option<Bytes>,
    length: Option<u64>,
    sent: u64,
    listener: Option<Arc<Mutex<Listener>>>,
}

impl Upload {
    pub(crate) fn new(pieces: Pieces, length: Option<u64>, listener: Option<Arc<Mutex<Listener>>>) -> Self {
        Self {
            pieces: Mutex::new(pieces),
            held: None,
            length,
            sent: 0,
            listener,
        }
    }

    pub(crate) fn of_bytes(bytes: Bytes, listener: Option<Arc<Mutex<Listener>>>) -> Self {
        let length = bytes.len() as u64;
        Self::new(Box::pin(Sliced(bytes)), Some(length), listener)
    }

    pub(crate) fn into_body(self) -> HttpBody {
        HttpBody::wrap(self)
    }

    fn left(&self) -> Option<u64> {
        Some(self.length?.saturating_sub(self.sent))
    }

    fn give(&mut self, piece: Bytes) -> Poll<Option<Result<Frame<Bytes>, BodyProblem>>> {
        self.sent += piece.len() as u64;
        if let Some(listener) = &self.listener {
            let mut tell = listener.lock().unwrap_or_else(PoisonError::into_inner);
            tell(Progress {
                bytes: self.sent,
                total: self.length,
            });
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}

impl http_body::Body for Upload {
    type Data = Bytes;
    type Error = BodyProblem;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyProblem>>> {
        loop {
            let pieces = self.pieces.get_mut().unwrap_or_else(PoisonError::into_inner);
            match ready!(pieces.as_mut().poll_next(context)) {
                Some(Ok(piece)) if piece.is_empty() => {}
                Some(Ok(piece)) => match self.left() {
                    None => return self.give(piece),
                    Some(left) if self.held.is_some() || piece.len() as u64 > left => {
                        return fail("the body is longer than the length that was given", None);
                    }
                    // The connection asks no further than the length: what comes after it has to be looked for now.
                    Some(left) if piece.len() as u64 == left => self.held = Some(piece),
                    Some(_) => return self.give(piece),
                },
                Some(Err(error)) => {
                    return fail("the body of the request could not be read", Some(error));
                }
                None => {
                    return match (self.held.take(), self.left()) {
                        (Some(last), _) => self.give(last),
                        (None, Some(1..)) => fail("the body is shorter than the length that was given", None),
                        (None, _) => Poll::Ready(None),
                    };
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

fn fail<T>(
    message: &'static str,
    error: Option<Box<dyn StdError + Send + Sync>>,
) -> Poll<Option<Result<T, BodyProblem>>> {
    Poll::Ready(Some(Err(BodyProblem(message, error))))
}

/// Bytes in memory, piece by piece.
struct Sliced(Bytes);

impl Stream for Sliced {
    type Item = Result<Bytes, Box<dyn StdError + Send + Sync>>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.0.len().min(PIECE);
        Poll::Ready((length > 0).then(|| Ok(self.0.split_to(length))))
    }
}

/// A file or reader that is opened when the first piece is wanted.
pub(crate) fn lazily<R: AsyncRead + Send + 'static>(
    opening: impl Future<Output = io::Result<R>> + Send + 'static,
) -> Pieces {
    Box::pin(Lazy::Opening(Box::pin(opening)))
}

enum Lazy<R> {
    Opening(BoxFuture<'static, io::Result<R>>),
    Open(Pin<Box<ReaderStream<R>>>),
}

impl<R: AsyncRead> Stream for Lazy<R> {
    type Item = Result<Bytes, Box<dyn StdError + Send + Sync>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut *self {
                Self::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(reader) => *self = Self::Open(Box::pin(ReaderStream::with_capacity(reader, PIECE))),
                    Err(error) => return Poll::Ready(Some(Err(error.into()))),
                },
                Self::Open(pieces) => {
                    return pieces
                        .as_mut()
                        .poll_next(context)
                        .map(|piece| piece.map(|piece| piece.map_err(Into::into)));
                }
            }
        }
    }
}
