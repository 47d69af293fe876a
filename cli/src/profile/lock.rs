//! One process at a time.

use std::{fs::File, io, path::Path, time::Duration};

use fd_lock::RwLock;

use super::place::make_private_folder;

/// A file that one process at a time holds, for as long as this value lives. The system lets go of it when the process ends,
/// however it ends.
pub(crate) struct Lock {
    _file: RwLock<File>,
}

impl Lock {
    /// Holds the file, if nobody else does.
    pub(crate) fn try_hold(path: &Path) -> io::Result<Option<Self>> {
        if let Some(folder) = path.parent() {
            make_private_folder(folder)?;
        }
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)?;
        let mut file = RwLock::new(file);
        match file.try_write() {
            // The guard would let go of it at the end of its scope; closing the file does so, too.
            Ok(guard) => std::mem::forget(guard),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
            Err(error) => return Err(error),
        }
        Ok(Some(Self { _file: file }))
    }

    /// Holds the file, as soon as nobody else does.
    pub(crate) async fn hold(path: &Path) -> io::Result<Self> {
        loop {
            if let Some(held) = Self::try_hold(path)? {
                return Ok(held);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}
