//! Tokens in files that nobody but their owner can read.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, SystemTime},
};

use altinn_runtime::BoxFuture;

use super::TokenStore;
use crate::{
    clock::{Clock, SystemClock, from_unix, unix},
    error::{AuthError, AuthErrorKind, ConfigError, Problems},
    random,
    request::CacheKey,
    secret::Secret,
};

const SUFFIX: &str = "token";
/// The suffix of files that are being written.
const UNFINISHED: &str = "part";
/// A file that is still being written after this long was left behind by a process that died.
const ABANDONED: Duration = Duration::from_secs(60 * 60);
/// How often files that have ended are looked for, in seconds.
const PRUNE_EVERY: u64 = 10 * 60;
/// More than any entry has.
const MAX_ENTRY: u64 = 256 * 1024;

/// A store of one file per token, for processes of one user on one machine.
///
/// The folder and its files can be read by their owner only, and a folder where that is not so is refused: on systems and file
/// systems without such permissions there is no plain file that is good enough, so bring a [`TokenStore`] that encrypts. A file
/// is replaced in one step, so that no reader ever sees half of one. Files that have ended are removed.
#[derive(Clone)]
pub struct FileTokenStore {
    folder: Arc<Path>,
    clock: Arc<dyn Clock>,
    pruned: Arc<AtomicU64>,
}

impl FileTokenStore {
    /// The store in this folder, which is made if there is none.
    ///
    /// # Errors
    /// When the folder cannot be made, others than its owner can get into it, or it belongs to somebody else.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, ConfigError> {
        let folder = folder.into();
        let mut problems = Problems::default();
        problems.take("token store", permissions::make_folder(&folder));
        problems.check()?;
        Ok(Self {
            folder: folder.into(),
            clock: Arc::new(SystemClock),
            pruned: Arc::default(),
        })
    }

    /// Reads the time here.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    fn path(&self, key: &CacheKey) -> PathBuf {
        self.folder.join(key.as_str()).with_extension(SUFFIX)
    }

    fn read(&self, key: &CacheKey) -> io::Result<Option<Secret>> {
        let path = self.path(key);
        match read(&path) {
            Ok((end, _)) if end <= self.clock.now() => {
                let _ = std::fs::remove_file(path);
                Ok(None)
            }
            Ok((_, value)) => Ok(Some(value)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn write(&self, key: &CacheKey, value: &Secret, end: SystemTime) -> io::Result<()> {
        let unfinished = self
            .folder
            .join(random::uuid().to_string())
            .with_extension(UNFINISHED);
        let written = permissions::write(
            &unfinished,
            &[unix(end).to_string().as_bytes(), b"\n", value.expose().as_bytes()],
        )
        .and_then(|()| std::fs::rename(&unfinished, self.path(key)));
        if written.is_err() {
            let _ = std::fs::remove_file(unfinished);
        }
        // The first write of a process does it too.
        let now = self.clock.now();
        if unix(now) >= self.pruned.load(Relaxed) + PRUNE_EVERY {
            self.prune(now);
        }
        written
    }

    /// Removes what has ended. Other processes may do so at the same time: what is gone is gone.
    fn prune(&self, now: SystemTime) {
        self.pruned.store(unix(now), Relaxed);
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let is_over = match path.extension().and_then(|extension| extension.to_str()) {
                Some(SUFFIX) => read(&path).is_ok_and(|(end, _)| end <= now),
                Some(UNFINISHED) => {
                    let age = path.metadata().and_then(|metadata| metadata.modified());
                    age.is_ok_and(|at| {
                        SystemTime::now()
                            .duration_since(at)
                            .is_ok_and(|age| age > ABANDONED)
                    })
                }
                _ => false,
            };
            if is_over {
                let _ = std::fs::remove_file(path);
            }
        }
    }
}

/// The end of an entry, and its value: a line with seconds since 1970, and the rest.
fn read(path: &Path) -> io::Result<(SystemTime, Secret)> {
    let broken = || io::Error::new(io::ErrorKind::InvalidData, "the file is no entry of the store");
    let text = Secret::new(permissions::read(path, MAX_ENTRY)?);
    let (end, value) = text.expose().split_once('\n').ok_or_else(broken)?;
    let end = end.parse().ok().and_then(from_unix).ok_or_else(broken)?;
    Ok((end, Secret::new(value)))
}

/// Does what waits for a disk where others can go on meanwhile.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, AuthError> {
    let result = match tokio::runtime::Handle::try_current() {
        Ok(runtime) => runtime
            .spawn_blocking(work)
            .await
            .unwrap_or_else(|error| Err(io::Error::other(error))),
        Err(_) => work(),
    };
    // The words of the operating system name no path and no content.
    result.map_err(|error| {
        AuthError::new(
            AuthErrorKind::Source,
            format!("a file of the token store failed: {error}"),
        )
    })
}

impl TokenStore for FileTokenStore {
    fn get<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<Option<Secret>, AuthError>> {
        let (store, key) = (self.clone(), key.clone());
        Box::pin(blocking(move || store.read(&key)))
    }

    fn put<'a>(
        &'a self,
        key: &'a CacheKey,
        value: &'a Secret,
        end: SystemTime,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        let (store, key, value) = (self.clone(), key.clone(), value.clone());
        Box::pin(blocking(move || store.write(&key, &value, end)))
    }
}

impl fmt::Debug for FileTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileTokenStore").finish_non_exhaustive()
    }
}

#[cfg(unix)]
mod permissions {
    //! Files and folders that only their owner gets into.

    use std::{
        fs::{DirBuilder, File, OpenOptions},
        io::{self, Read, Write},
        os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt},
        path::Path,
    };

    /// The bits of everybody but the owner.
    const OTHERS: u32 = 0o077;

    /// Makes the folder, or looks at the one that is there. The permissions of a folder that was there are not changed: it may be
    /// one that others need.
    pub(super) fn make_folder(folder: &Path) -> Result<(), String> {
        if !folder.exists() {
            let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
            made.map_err(|error| format!("the folder cannot be made: {error}"))?;
        }
        let failed = |error: io::Error| format!("the folder cannot be used: {error}");
        let of_folder = folder.metadata().map_err(failed)?;
        if !of_folder.is_dir() {
            return Err("it is no folder".to_owned());
        }
        if of_folder.mode() & OTHERS != 0 {
            return Err(
                "others can get into the folder; give it the permissions 0700, or let it be made".to_owned(),
            );
        }
        // Whoever owns a file that is made now runs this process.
        let probe = folder
            .join(crate::random::uuid().to_string())
            .with_extension(super::UNFINISHED);
        write(&probe, &[]).map_err(failed)?;
        let of_probe = probe.metadata().map_err(failed);
        let _ = std::fs::remove_file(&probe);
        let of_probe = of_probe?;
        if of_probe.mode() & OTHERS != 0 {
            return Err("permissions cannot be set on its file system; use a store that encrypts".to_owned());
        }
        if of_probe.uid() != of_folder.uid() {
            return Err("the folder belongs to somebody else".to_owned());
        }
        Ok(())
    }

    pub(super) fn write(path: &Path, parts: &[&[u8]]) -> io::Result<()> {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)?;
        parts.iter().try_for_each(|part| file.write_all(part))?;
        file.sync_data()
    }

    /// Reads a file, if it is one that only its owner could have read.
    pub(super) fn read(path: &Path, limit: u64) -> io::Result<String> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() || metadata.mode() & OTHERS != 0 {
            let message = "others can read the file, so it is not used";
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
        }
        let mut text =
            String::with_capacity(usize::try_from(metadata.len().min(limit)).unwrap_or_default() + 1);
        file.take(limit).read_to_string(&mut text)?;
        Ok(text)
    }
}

#[cfg(not(unix))]
mod permissions {
    //! Without permissions that can be set there are no such files.

    use std::{io, path::Path};

    pub(super) fn make_folder(_: &Path) -> Result<(), String> {
        Err("permissions cannot be set on this system; use a store that encrypts".to_owned())
    }

    pub(super) fn write(_: &Path, _: &[&[u8]]) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(super) fn read(_: &Path, _: u64) -> io::Result<String> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
