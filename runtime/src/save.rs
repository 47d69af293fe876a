//! Saving what arrives: into a temporary file beside the target, which takes its place when everything is there.

use std::{
    io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering::Relaxed},
};

use tokio::fs::{self, File, OpenOptions};

use crate::{ByteStream, Failure};

impl ByteStream {
    /// Saves all of it as a file and gives the number of bytes. The bytes go into a temporary file in the same folder, which
    /// is renamed at the end: the path never holds half a file, and a file that was there stays until then.
    ///
    /// To go on after a break, use [`Download`](crate::Download).
    ///
    /// # Errors
    /// When the connection breaks or is idle for too long, or the file cannot be written
    /// ([`ErrorKind::Local`](crate::ErrorKind::Local)). The temporary file is then taken away.
    pub async fn save_to(&mut self, path: impl AsRef<Path>) -> Result<u64, Failure> {
        let path = path.as_ref();
        let (mut file, temporary) = Temporary::beside(path).await.map_err(unwritable)?;
        let bytes = self.copy_to(&mut file).await?;
        file.sync_all().await.map_err(unwritable)?;
        drop(file);
        temporary.rename(path).await.map_err(unwritable)?;
        Ok(bytes)
    }
}

/// The failure of a file that is to be saved.
pub(crate) fn unwritable(error: io::Error) -> Failure {
    Failure::local("the file cannot be saved", error)
}

/// A file that is taken away when it is dropped before it has got its name.
struct Temporary(Option<PathBuf>);

impl Temporary {
    async fn beside(path: &Path) -> io::Result<(File, Self)> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let Some(name) = path.file_name() else {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the path does not name a file",
            ));
        };
        loop {
            let mut hidden = std::ffi::OsString::from(".");
            hidden.push(name);
            hidden.push(format!(
                ".{}-{}.tmp",
                std::process::id(),
                COUNT.fetch_add(1, Relaxed)
            ));
            let hidden = path.with_file_name(hidden);
            match OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(&hidden)
                .await
            {
                Ok(file) => return Ok((file, Self(Some(hidden)))),
                // Left by a process that had the same id.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    async fn rename(mut self, path: &Path) -> io::Result<()> {
        if let Some(hidden) = &self.0 {
            fs::rename(hidden, path).await?;
            self.0 = None;
        }
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // Nobody is left to tell when this fails.
            drop(std::fs::remove_file(path));
        }
    }
}
