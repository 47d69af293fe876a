//! Where the bytes of a resumable upload come from: something that can be read again from any offset.

use std::{fmt, io, ops::Range, pin::Pin, sync::Arc};

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::{Body, BoxFuture, upload::lazily};

type Reader = Pin<Box<dyn AsyncRead + Send>>;
type Open = dyn Fn(u64) -> BoxFuture<'static, io::Result<Reader>> + Send + Sync;

/// Bytes of known number that can be read again from any offset, which is what a resumable upload takes: a chunk that was
/// lost on its way is read once more. Cheap to clone.
///
/// A stream that passes only once cannot be one: save it to a file first.
///
/// ```
/// use altinn_runtime::UploadSource;
///
/// # async fn example() -> std::io::Result<()> {
/// let file = UploadSource::open("film.mp4").await?;
/// let bytes = UploadSource::bytes(vec![0; 4096]);
/// // Zeros that are never held: `offset` is where a reader has to begin.
/// let zeros = UploadSource::reader(1 << 30, |_offset| async { Ok(tokio::io::repeat(0)) });
/// # drop((file, bytes, zeros));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct UploadSource {
    length: u64,
    modified: Option<u64>,
    open: Arc<Open>,
}

impl UploadSource {
    /// The same source with when it was last changed, in milliseconds of the Unix epoch.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn with_modified(self, modified: Option<u64>) -> Self {
        Self { modified, ..self }
    }

    /// Bytes in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self::reader(bytes.len() as u64, move |offset| {
            let from = usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
            let rest = io::Cursor::new(bytes.slice(from..));
            async move { Ok(rest) }
        })
    }

    /// `length` bytes from wherever `open` has them: it gives a reader that begins at an offset, and is asked again for each
    /// chunk, also of the same offset. Bytes beyond the length are not read.
    pub fn reader<O, F, R>(length: u64, open: O) -> Self
    where
        O: Fn(u64) -> F + Send + Sync + 'static,
        F: Future<Output = io::Result<R>> + Send + 'static,
        R: AsyncRead + Send + 'static,
    {
        Self {
            length,
            modified: None,
            open: Arc::new(move |offset| {
                let opening = open(offset);
                Box::pin(async move { Ok(Box::pin(opening.await?) as Reader) })
            }),
        }
    }

    /// The number of bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// When the file was last changed, in milliseconds since 1970; `None` where it is no file.
    pub(super) fn modified(&self) -> Option<u64> {
        self.modified
    }

    /// A body of these bytes, which is read while it is sent.
    pub(super) fn body(&self, range: Range<u64>) -> Body {
        let (open, from) = (Arc::clone(&self.open), range.start);
        let length = range.end.saturating_sub(from);
        let part = move || {
            let opening = open(from);
            lazily(async move { Ok(opening.await?.take(length)) })
        };
        Body::opened(part, length)
    }
}

impl fmt::Debug for UploadSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSource")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
