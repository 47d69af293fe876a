//! Bodies that a caller sends: bytes, files, readers and streams, none of which is copied into memory.

use std::{
    borrow::Cow,
    error::Error as StdError,
    fmt,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

use crate::{
    HttpBody, Progress,
    progress::Listener,
    upload::{Pieces, Upload},
};

/// Bytes read from a file or reader at a time.
pub(crate) const PIECE: usize = 64 * 1024;

/// A body of raw bytes: held in memory, or streamed from somewhere.
///
/// ```
/// use altinn_runtime::Body;
///
/// # async fn example() -> std::io::Result<()> {
/// let small: Body = "<xml/>".into();
/// let typed = Body::from(vec![1, 2, 3]).content_type("application/pdf");
/// let large = Body::open("film.mp4").await?.on_progress(|progress| println!("{} bytes", progress.bytes));
/// # drop((small, typed, large));
/// # Ok(())
/// # }
/// ```
///
/// Bytes and files given by path can be sent again when a layer such as the one for tokens asks for it; readers and streams
/// can be read only once.
pub struct Body {
    source: Source,
    length: Option<u64>,
    content_type: Option<Cow<'static, str>>,
    listener: Option<Arc<Mutex<Listener>>>,
}

enum Source {
    Bytes(Bytes),
    /// What can be opened anew for every time that it is sent.
    Opened(Arc<dyn Fn() -> Pieces + Send + Sync>),
    Stream(Pieces),
}

/// Makes the body of a request once more.
pub(crate) type BodyFactory = Arc<dyn Fn() -> HttpBody + Send + Sync>;

/// Makes one body, or one part of a form, once more.
pub(crate) type Replay = Box<dyn Fn() -> Upload + Send + Sync>;

impl Body {
    fn new(source: Source, length: Option<u64>) -> Self {
        Self {
            source,
            length,
            content_type: None,
            listener: None,
        }
    }

    /// A body that is read from a stream and never held whole. Give its length with [`Body::length`] where it is known.
    pub fn stream<S>(stream: S) -> Self
    where
        S: Stream + Send + 'static,
        S::Item: IntoPiece,
    {
        Self::new(Source::Stream(Box::pin(Mapped(Box::pin(stream)))), None)
    }

    /// A body that is read from a reader and never held whole. Give its length with [`Body::length`] where it is known.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::stream(ReaderStream::with_capacity(reader, PIECE))
    }

    /// A body of so many bytes that is opened when it is sent, and again when it is sent again.
    pub(crate) fn opened(open: impl Fn() -> Pieces + Send + Sync + 'static, length: u64) -> Self {
        Self::new(Source::Opened(Arc::new(open)), Some(length))
    }

    /// The number of bytes that a stream will give; it becomes `Content-Length`. A stream that gives another number fails.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// The media type of the bytes, where the operation leaves it to the caller.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Tells how far it has come, each time the connection takes a piece. When the body is sent again it begins again at 0.
    #[must_use]
    pub fn on_progress(mut self, listener: impl FnMut(Progress) + Send + 'static) -> Self {
        self.listener = Some(Arc::new(Mutex::new(Box::new(listener))));
        self
    }

    /// The media type of the bytes, where one was given.
    pub(crate) fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The number of bytes, where it is known.
    pub(crate) fn len(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Opened(_) | Source::Stream(_) => self.length,
        }
    }

    /// How to make the body of a request once more; `None` where it can be read only once, or is in memory and copied with its
    /// request.
    pub(crate) fn again(&self) -> Option<BodyFactory> {
        if matches!(self.source, Source::Bytes(_)) && self.listener.is_none() {
            return None;
        }
        let replay = self.replay()?;
        Some(Arc::new(move || replay().into_body()))
    }

    /// How to make it once more; `None` where it can be read only once.
    pub(crate) fn replay(&self) -> Option<Replay> {
        let (length, listener) = (self.len(), self.listener.clone());
        match &self.source {
            Source::Bytes(bytes) => {
                let bytes = bytes.clone();
                Some(Box::new(move || {
                    Upload::of_bytes(bytes.clone(), listener.clone())
                }))
            }
            Source::Opened(open) => {
                let open = Arc::clone(open);
                Some(Box::new(move || Upload::new(open(), length, listener.clone())))
            }
            Source::Stream(_) => None,
        }
    }

    /// The body on its way, and its media type.
    pub(crate) fn into_upload(self) -> (Upload, Option<Cow<'static, str>>) {
        let length = self.len();
        let upload = match self.source {
            Source::Bytes(bytes) => Upload::of_bytes(bytes, self.listener),
            Source::Opened(open) => Upload::new(open(), length, self.listener),
            Source::Stream(pieces) => Upload::new(pieces, length, self.listener),
        };
        (upload, self.content_type)
    }

    /// The body as it is sent, and its media type.
    pub(crate) fn into_request(self) -> (HttpBody, Option<Cow<'static, str>>) {
        match self.source {
            Source::Bytes(bytes) if self.listener.is_none() => (bytes.into(), self.content_type),
            _ => {
                let (upload, media_type) = self.into_upload();
                (upload.into_body(), media_type)
            }
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("length", &self.len())
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

macro_rules! body_from {
    ($($held:ty),*) => { $(
        impl From<$held> for Body {
            fn from(bytes: $held) -> Self {
                Self::new(Source::Bytes(bytes.into()), None)
            }
        }
    )* };
}
body_from!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

/// What a body stream may yield: a piece, or the error that ends the stream.
pub trait IntoPiece {
    /// The piece as bytes, or the error.
    ///
    /// # Errors
    /// The error of the stream.
    fn into_piece(self) -> Result<Bytes, Box<dyn StdError + Send + Sync>>;
}

impl IntoPiece for Bytes {
    fn into_piece(self) -> Result<Bytes, Box<dyn StdError + Send + Sync>> {
        Ok(self)
    }
}

impl<B: Into<Bytes>, E: Into<Box<dyn StdError + Send + Sync>>> IntoPiece for Result<B, E> {
    fn into_piece(self) -> Result<Bytes, Box<dyn StdError + Send + Sync>> {
        self.map(Into::into).map_err(Into::into)
    }
}

struct Mapped<S>(Pin<Box<S>>);

impl<S: Stream> Stream for Mapped<S>
where
    S::Item: IntoPiece,
{
    type Item = Result<Bytes, Box<dyn StdError + Send + Sync>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0
            .as_mut()
            .poll_next(context)
            .map(|piece| piece.map(IntoPiece::into_piece))
    }
}
