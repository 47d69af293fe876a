//! Downloads as readers, and readers as uploads.

use std::{
    error::Error as StdError,
    fmt,
    io::{self, BufRead, Read},
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use tokio::{runtime::Handle, task::JoinHandle};

use super::Blocking;
use crate::{Body, ByteStream, ErrorKind, Failure, body::PIECE};

impl Blocking {
    /// Takes a download as a reader, for [`std::io::copy`] and whatever else reads. It is never held whole.
    pub fn reader(&self, stream: ByteStream) -> Reader {
        Reader {
            altinn: self.clone(),
            stream,
            piece: Bytes::new(),
            failure: None,
        }
    }
}

/// A download as a reader; see [`Blocking::reader`].
///
/// An error holds the [`Failure`] that it is ([`io::Error::get_ref`]). It comes again at every further read, so that half a
/// download is never taken for a whole one.
#[must_use]
pub struct Reader {
    altinn: Blocking,
    stream: ByteStream,
    piece: Bytes,
    failure: Option<Failure>,
}

impl Reader {
    /// The download: its length, its media type, how far it has come.
    #[must_use]
    pub fn stream(&self) -> &ByteStream {
        &self.stream
    }
}

impl BufRead for Reader {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.piece.is_empty() {
            if let Some(failure) = &self.failure {
                return Err(of_failure(failure.clone()));
            }
            match self.altinn.run(self.stream.chunk()) {
                Ok(Some(piece)) => self.piece = piece,
                Ok(None) => break,
                Err(failure) => self.failure = Some(failure),
            }
        }
        Ok(&self.piece)
    }

    fn consume(&mut self, bytes: usize) {
        self.piece.advance(bytes.min(self.piece.len()));
    }
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let held = self.fill_buf()?;
        let length = held.len().min(buffer.len());
        buffer[..length].copy_from_slice(&held[..length]);
        self.consume(length);
        Ok(length)
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}

fn of_failure(failure: Failure) -> io::Error {
    let kind = match failure.kind() {
        ErrorKind::Timeout => io::ErrorKind::TimedOut,
        ErrorKind::Checksum => io::ErrorKind::InvalidData,
        ErrorKind::Transport => io::ErrorKind::ConnectionAborted,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, failure)
}

/// A body that is read from a reader, piece by piece, on a thread that may block. Give its length with [`Body::length`] where it is
/// known. Like every reader it can be sent only once; for a file [`Body::open`] is better.
///
/// ```
/// use altinn_runtime::blocking;
///
/// let body = blocking::body(std::io::Cursor::new("text")).length(4).content_type("text/plain");
/// # drop(body);
/// ```
pub fn body(reader: impl Read + Send + 'static) -> Body {
    Body::stream(Pieces::Idle(Box::new(reader)))
}

type Problem = Box<dyn StdError + Send + Sync>;
type Source = Box<dyn Read + Send>;

enum Pieces {
    Idle(Source),
    Reading(JoinHandle<(Source, io::Result<Bytes>)>),
    Ended,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Problem>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let result = match &mut *self {
                Self::Ended => return Poll::Ready(None),
                Self::Reading(task) => ready!(Pin::new(task).poll(context)),
                Self::Idle(_) => {
                    if let Self::Idle(source) = std::mem::replace(&mut *self, Self::Ended) {
                        match Handle::try_current() {
                            Ok(runtime) => {
                                *self = Self::Reading(runtime.spawn_blocking(|| read_piece(source)));
                            }
                            Err(error) => return Poll::Ready(Some(Err(error.into()))),
                        }
                    }
                    continue;
                }
            };
            *self = Self::Ended;
            return Poll::Ready(match result {
                Ok((_, Ok(piece))) if piece.is_empty() => None,
                Ok((source, Ok(piece))) => {
                    *self = Self::Idle(source);
                    Some(Ok(piece))
                }
                Ok((_, Err(error))) => Some(Err(error.into())),
                // The reader panicked, or the runtime has ended.
                Err(error) => Some(Err(error.into())),
            });
        }
    }
}

fn read_piece(mut source: Source) -> (Source, io::Result<Bytes>) {
    let mut piece = vec![0; PIECE];
    let length = loop {
        match source.read(&mut piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => break other,
        }
    };
    let piece = length.map(|length| {
        piece.truncate(length);
        Bytes::from(piece)
    });
    (source, piece)
}
