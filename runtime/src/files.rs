//! Bodies from files of the disk, where there is one.

use std::{
    io,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use tokio::{fs::File, io::AsyncSeekExt};

use crate::{Body, FilePart, UploadSource, upload::lazily};

impl Body {
    /// A file of the disk, with its length. It is opened when it is sent, and again when it is sent again.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    pub async fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let length = File::open(&path).await?.metadata().await?.len();
        let open = move || lazily(File::open(path.clone()));
        Ok(Self::opened(open, length))
    }

    /// An open file, from where it stands to its end.
    ///
    /// # Errors
    /// When its length cannot be found out.
    pub async fn file(mut file: File) -> io::Result<Self> {
        let whole = file.metadata().await?.len();
        let length = whole.saturating_sub(file.stream_position().await?);
        Ok(Self::reader(file).length(length))
    }
}

impl FilePart {
    /// A file of the disk, under its own name.
    ///
    /// # Errors
    /// When it cannot be read, or has no name that is text.
    pub async fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| {
            io::Error::new(
                io::ErrorKind::InvalidInput,
                "the name of the file is missing or is not valid Unicode",
            )
        })?;
        Ok(Self::new(name, Body::open(path).await?))
    }
}

impl UploadSource {
    /// A file of the disk. It is opened for each chunk, and must not change until it is up.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    pub async fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let facts = File::open(&path).await?.metadata().await?;
        if !facts.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "it is not a regular file",
            ));
        }
        let modified = facts.modified().ok();
        let modified = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let source = Self::reader(facts.len(), move |offset| {
            let path = path.clone();
            async move {
                let mut file = File::open(path).await?;
                file.seek(io::SeekFrom::Start(offset)).await?;
                Ok(file)
            }
        });
        // Milliseconds: the least that file systems and JSON agree on.
        let modified = modified.and_then(|since| u64::try_from(since.as_millis()).ok());
        Ok(source.with_modified(modified))
    }
}
