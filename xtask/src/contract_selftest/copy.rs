//! A copy of the workspace outside the checkout, kept from run to run so that only what changed is compiled.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use altinn_build_tools::Error;
use sha2::{Digest, Sha256};

use crate::Result;

/// What of the workspace is copied; everything else is made by cargo or belongs to no build.
const COPIED: [&str; 13] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "README.md",
    "auth",
    "build-tools",
    "clippy.toml",
    "generated",
    "runtime",
    "rustfmt.toml",
    "specs",
    "tests",
    "xtask",
];

/// A copy of a workspace.
pub(crate) struct Copy {
    from: PathBuf,
    pub(crate) folder: PathBuf,
    /// A hash over the names and contents of all files of the checkout that were copied.
    pub(crate) hash: String,
}

impl Copy {
    /// Brings the copy to what the checkout is now. Files that are the same stay untouched, for cargo goes by their times.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub(crate) fn of(from: &Path, folder: &Path) -> Result<Self> {
        let mut copy = Self {
            from: from.to_owned(),
            folder: folder.to_owned(),
            hash: String::new(),
        };
        let mut wanted = BTreeSet::new();
        for name in COPIED {
            list(&from.join(name), Path::new(name), &mut wanted).map_err(|error| failed(name, &error))?;
        }
        let mut hash = Sha256::new();
        for file in &wanted {
            copy.restore(file)?;
            let contents = fs::read(from.join(file)).map_err(|error| failed(&file.display(), &error))?;
            hash.update(file.as_os_str().as_encoded_bytes());
            hash.update(Sha256::digest(&contents));
        }
        copy.hash = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let mut found = BTreeSet::new();
        for name in COPIED {
            list(&folder.join(name), Path::new(name), &mut found).map_err(|error| failed(name, &error))?;
        }
        for file in found.difference(&wanted) {
            fs::remove_file(folder.join(file)).map_err(|error| failed(&file.display(), &error))?;
        }
        Ok(copy)
    }

    /// Makes one file what it is in the checkout.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub(crate) fn restore(&self, file: &Path) -> Result<()> {
        let (from, to) = (self.from.join(file), self.folder.join(file));
        let write = || -> std::io::Result<()> {
            let contents = fs::read(&from)?;
            if fs::read(&to).is_ok_and(|known| known == contents) {
                return Ok(());
            }
            let is_new = !to.exists();
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&to, contents)?;
            if is_new {
                // As old as in the checkout. One that was changed here has to look new.
                let time = fs::metadata(&from)?.modified()?;
                fs::File::options().write(true).open(&to)?.set_modified(time)?;
            }
            Ok(())
        };
        write().map_err(|error| failed(&file.display(), &error))
    }

    /// A file of the checkout.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn original(&self, file: &Path) -> Result<String> {
        fs::read_to_string(self.from.join(file)).map_err(|error| failed(&file.display(), &error))
    }

    /// Writes a file of the copy.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn write(&self, file: &Path, text: &str) -> Result<()> {
        fs::write(self.folder.join(file), text).map_err(|error| failed(&file.display(), &error))
    }
}

fn failed(file: &(impl ToString + ?Sized), error: &std::io::Error) -> Error {
    Error::new(
        file.to_string(),
        format!("cannot be copied: {error}"),
        "see to the rights and the room of the folder",
    )
}

fn list(folder: &Path, name: &Path, found: &mut BTreeSet<PathBuf>) -> std::io::Result<()> {
    if folder.is_file() {
        found.insert(name.to_owned());
    } else if folder.is_dir() && name.file_name().is_none_or(|last| last != "target") {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            list(&entry.path(), &name.join(entry.file_name()), found)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_becomes_what_the_checkout_is_and_leaves_alone_what_is_the_same() {
        let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::create_dir_all(from.path().join("specs/a")).unwrap();
        fs::write(from.path().join("specs/a/one"), "1").unwrap();
        fs::write(from.path().join("specs/two"), "2").unwrap();
        let copy = Copy::of(from.path(), to.path()).unwrap();
        let read = |name: &str| fs::read_to_string(to.path().join(name)).unwrap();
        let time = |name: &str| fs::metadata(to.path().join(name)).unwrap().modified().unwrap();
        assert_eq!((read("specs/a/one"), read("specs/two")), ("1".into(), "2".into()));
        let (old, hash) = (time("specs/two"), copy.hash.clone());
        copy.write(Path::new("specs/a/one"), "broken").unwrap();
        fs::write(to.path().join("specs/extra"), "x").unwrap();
        assert_eq!(Copy::of(from.path(), to.path()).unwrap().hash, hash);
        assert_eq!(read("specs/a/one"), "1");
        assert!(!to.path().join("specs/extra").exists());
        assert_eq!(time("specs/two"), old);
        fs::write(from.path().join("specs/two"), "3").unwrap();
        assert_ne!(Copy::of(from.path(), to.path()).unwrap().hash, hash);
    }
}
