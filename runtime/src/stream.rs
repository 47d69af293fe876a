//! Bodies that arrive piece by piece and are never held whole.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::{
    Failure, HttpBody, HttpResponse, Operation, Progress,
    network::{Limits, overdue},
    progress::Listener,
    timer::{Instant, Sleep, sleep_until},
};

/// A body that arrives piece by piece and is never held whole.
///
/// It is a [`Stream`] of [`Bytes`]; [`ByteStream::chunk`] reads it without a stream library. A connection that breaks, or on
/// which nothing comes for too long, ends it with a [`Failure`]; the pieces before that are good.
pub struct ByteStream {
    length: Option<u64>,
    content_type: Option<String>,
    content_range: Option<String>,
    operation: &'static Operation,
    body: HttpBody,
    limits: Limits,
    deadline: Option<Instant>,
    alarm: Option<Pin<Box<Sleep>>>,
    armed: bool,
    received: u64,
    ended: bool,
    listeners: Vec<Listener>,
    #[cfg(feature = "checksum")]
    checks: Vec<crate::checksum::Check>,
}

impl ByteStream {
    pub(crate) fn new(
        response: HttpResponse,
        operation: &'static Operation,
        limits: Limits,
        deadline: Option<Instant>,
    ) -> Self {
        let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
        Self {
            length: header(CONTENT_LENGTH).and_then(|text| text.parse().ok()),
            content_type: header(CONTENT_TYPE).map(ToOwned::to_owned),
            content_range: header(CONTENT_RANGE).map(ToOwned::to_owned),
            operation,
            body: response.into_body(),
            limits,
            deadline,
            alarm: None,
            armed: false,
            received: 0,
            ended: false,
            listeners: Vec::new(),
            #[cfg(feature = "checksum")]
            checks: Vec::new(),
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
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

    /// Which part of the whole it is, such as `bytes 1024-2047/4096`, where the answer is 206.
    #[must_use]
    pub fn content_range(&self) -> Option<&str> {
        self.content_range.as_deref()
    }

    /// How many bytes have come so far.
    #[must_use]
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Tells how far it has come after each piece.
    #[must_use]
    pub fn on_progress(mut self, listener: impl FnMut(Progress) + Send + 'static) -> Self {
        self.listeners.push(Box::new(listener));
        self
    }

    /// Checks the bytes while they pass: where they do not have the checksum, the stream ends with
    /// [`ErrorKind::Checksum`](crate::ErrorKind::Checksum), and nothing is saved by [`ByteStream::save_to`].
    #[cfg(feature = "checksum")]
    #[must_use]
    pub fn verify(mut self, expected: crate::Checksum) -> Self {
        self.checks.push(expected.check());
        self
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks or is idle for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
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

    /// Writes all of it, flushes, and gives the number of bytes. After a failure [`ByteStream::received`] says how many came.
    ///
    /// # Errors
    /// When the connection breaks or is idle for too long, or the writer fails ([`ErrorKind::Local`](crate::ErrorKind::Local)).
    pub async fn copy_to<W: AsyncWrite + Unpin + ?Sized>(&mut self, writer: &mut W) -> Result<u64, Failure> {
        let before = self.received;
        let failed = |error| Failure::local("the bytes that arrived could not be written", error);
        while let Some(piece) = self.chunk().await? {
            writer.write_all(&piece).await.map_err(failed)?;
        }
        writer.flush().await.map_err(failed)?;
        Ok(self.received - before)
    }

    /// What has to be looked at when a piece came, or the end.
    fn pass(&mut self, piece: Option<Result<Bytes, Failure>>) -> Option<Result<Bytes, Failure>> {
        self.armed = false;
        match piece {
            Some(Ok(piece)) => {
                self.received += piece.len() as u64;
                #[cfg(feature = "checksum")]
                self.checks.iter_mut().for_each(|check| check.update(&piece));
                let progress = Progress {
                    bytes: self.received,
                    total: self.length,
                };
                self.listeners.iter_mut().for_each(|listener| listener(progress));
                Some(Ok(piece))
            }
            Some(Err(error)) => {
                self.ended = true;
                Some(Err(error))
            }
            None => {
                self.ended = true;
                #[cfg(feature = "checksum")]
                if let Some(failure) = self.checks.drain(..).find_map(crate::checksum::Check::finish) {
                    return Some(Err(failure));
                }
                None
            }
        }
    }

    /// Nothing came yet: whether that has lasted too long.
    fn too_long(&mut self, context: &mut Context<'_>) -> Option<Failure> {
        if !self.armed {
            let idle = self.limits.idle.and_then(|idle| Instant::now().checked_add(idle));
            let until = [idle, self.deadline].into_iter().flatten().min()?;
            match &mut self.alarm {
                Some(alarm) => alarm.as_mut().reset(until),
                None => self.alarm = Some(Box::pin(sleep_until(until))),
            }
            self.armed = true;
        }
        if self.alarm.as_mut()?.as_mut().poll(context).is_pending() {
            return None;
        }
        let over = self.deadline.is_some_and(|deadline| deadline <= Instant::now());
        let idle = self.limits.idle.filter(|_| !over);
        Some(idle.map_or_else(overdue, |limit| {
            Failure::timeout("nothing more of the answer arrived", limit)
        }))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        if let Poll::Ready(piece) = self.body.poll_chunk(context) {
            return Poll::Ready(self.pass(piece));
        }
        match self.too_long(context) {
            Some(failure) => {
                self.ended = true;
                Poll::Ready(Some(Err(failure)))
            }
            None => Poll::Pending,
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("content_length", &self.length)
            .finish_non_exhaustive()
    }
}
