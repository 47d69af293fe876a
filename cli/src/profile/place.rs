//! Where profiles, secrets and positions are kept, and files that only their owner can read.

use std::{
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use altinn_auth::Secret;

use crate::{CliError, Host};

/// More than any file of ours has.
const LARGEST: u64 = 1 << 20;

/// The folders of this program.
#[derive(Clone, Debug)]
pub(crate) struct Folders {
    /// Profiles and secrets: `ALTINN_CONFIG_DIR`, else `altinn` where the system keeps configuration.
    pub(crate) config: PathBuf,
    /// Positions, locks and tokens: `ALTINN_STATE_DIR`, else `altinn` where the system keeps state.
    pub(crate) state: PathBuf,
}

impl Folders {
    pub(crate) fn of(host: &Host) -> Result<Self, CliError> {
        Ok(Self {
            config: folder(host, "ALTINN_CONFIG_DIR", "XDG_CONFIG_HOME", "APPDATA", ".config")?,
            state: folder(
                host,
                "ALTINN_STATE_DIR",
                "XDG_STATE_HOME",
                "LOCALAPPDATA",
                ".local/state",
            )?,
        })
    }
}

fn folder(host: &Host, own: &str, xdg: &str, windows: &str, below_home: &str) -> Result<PathBuf, CliError> {
    let set = |name: &str| host.variable(name).map(PathBuf::from);
    if let Some(own) = set(own) {
        return Ok(own);
    }
    // The specification of XDG has relative paths ignored.
    let base = set(xdg).filter(|path| path.is_absolute());
    let base = base.or_else(|| cfg!(windows).then(|| set(windows)).flatten());
    let home = || {
        set("HOME")
            .or_else(std::env::home_dir)
            .map(|home| home.join(below_home))
    };
    base.or_else(home).map(|base| base.join("altinn")).ok_or_else(|| {
        CliError::local("there is no home directory to keep profiles in")
            .with_hint(format!("set {own} to a folder"))
    })
}

/// Makes a folder that only its owner gets into. One that is there keeps its permissions.
pub(crate) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Replaces a file by one that only its owner can read, in one step: a crash leaves the old or the new one.
pub(crate) fn write_private(path: &Path, contents: &[u8]) -> io::Result<()> {
    write(path, contents, true)
}

/// The same without waiting for the disk: what a power failure takes is written again.
pub(crate) fn write_soon(path: &Path, contents: &[u8]) -> io::Result<()> {
    write(path, contents, false)
}

fn write(path: &Path, contents: &[u8], wait: bool) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    make_private_folder(folder)?;
    // Made for its owner only (0600), and beside the target, so that the rename is atomic.
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(contents)?;
    if wait {
        file.as_file().sync_all()?;
    }
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// Reads a file that only its owner can read; `None` if there is none. One that others can read is refused.
pub(crate) fn read_private(path: &Path) -> io::Result<Option<Secret>> {
    let file = match fs::File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    if is_shared(&file.metadata()?) {
        let message =
            "others can read the file; `chmod 600` it, and replace the key if it was there for long";
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    let mut text = String::new();
    file.take(LARGEST).read_to_string(&mut text)?;
    Ok(Some(Secret::new(text)))
}

/// Whether others than its owner can read a file. Where a system has no such permissions, the folder of the user keeps them out.
pub(crate) fn is_shared(metadata: &fs::Metadata) -> bool {
    #[cfg(unix)]
    return std::os::unix::fs::MetadataExt::mode(metadata) & 0o077 != 0;
    #[cfg(not(unix))]
    return {
        let _ = metadata;
        false
    };
}
