//! Writing generated files so that a folder is either the old one or the new one, and holding them against what is
//! already there.

mod diff;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use self::diff::diff;
use crate::{Error, Result};

/// One generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Where it goes, relative to its folder.
    pub path: PathBuf,
    /// Its text; line ends are written as `\n`.
    pub contents: String,
}

/// What happened to one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The file, relative to the root.
    pub path: PathBuf,
    /// What happened to it.
    pub kind: Kind,
}

/// How a file differs from what it should be, or what was done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It is, or was, not there.
    Missing,
    /// It is, or was, there and should not be.
    Extra,
    /// Its text is, or was, another.
    Differs,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Differs => "differs",
        })
    }
}

/// A file that is not what the generator would write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The file, relative to the root.
    pub path: PathBuf,
    /// How it differs.
    pub kind: Kind,
    /// The first hunks of a unified diff from the file to what it should be; empty where there is no text to show.
    pub diff: String,
}

/// Replaces the folder `root/folder` by exactly these files and says what changed; without a change nothing is touched.
///
/// The files are written to a folder beside it, which then takes its place; files that stay the same keep their time
/// of change, so that cargo does not build them again. When something fails the old folder stays.
///
/// # Errors
/// A path leaves the folder or occurs twice, or the file system refuses.
pub fn write(root: &Path, folder: &str, files: &[File]) -> Result<Vec<Change>> {
    let wanted = wanted(folder, files)?;
    let found = found(root, folder)?;
    let changes: Vec<Change> = differing(&wanted, &found)
        .into_iter()
        .map(|(path, kind)| Change {
            path: Path::new(folder).join(path),
            kind,
        })
        .collect();
    if changes.is_empty() {
        return Ok(changes);
    }
    let target = root.join(folder);
    let parent = target.parent().unwrap_or(root);
    fs::create_dir_all(parent).map_err(|error| refused(parent, "be made", &error))?;
    let fresh = sibling(parent, ".new-")?;
    for (path, contents) in &wanted {
        let to = fresh.path().join(path);
        let holder = to.parent().unwrap_or(parent);
        fs::create_dir_all(holder).map_err(|error| refused(holder, "be made", &error))?;
        fs::write(&to, contents).map_err(|error| refused(&to, "be written", &error))?;
        if found.get(path) == Some(contents) {
            keep_time(&target.join(path), &to).map_err(|error| refused(&to, "be written", &error))?;
        }
    }
    swap(&target, fresh.path(), parent)?;
    Ok(changes)
}

/// All differences of two texts, as a unified diff.
#[must_use]
pub fn unified(old: &str, new: &str) -> String {
    diff::unified(old, new)
}

/// Writes one file, whole or not at all; says whether that changed anything.
///
/// # Errors
/// The file system refuses.
pub fn write_file(path: &Path, contents: &str) -> Result<bool> {
    let contents = unix(contents);
    if fs::read(path).is_ok_and(|old| old == contents.as_bytes()) {
        return Ok(false);
    }
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(|error| refused(parent, "be made", &error))?;
    let fresh = sibling(parent, ".new-")?;
    let there = fresh.path().join("file");
    fs::write(&there, contents)
        .and_then(|()| fs::rename(&there, path))
        .map_err(|error| refused(path, "be written", &error))?;
    Ok(true)
}

/// Holds the folder `root/folder` against these files: what is missing, extra or different. Writes nothing.
///
/// # Errors
/// A path leaves the folder or occurs twice, or the folder cannot be read.
pub fn compare(root: &Path, folder: &str, files: &[File]) -> Result<Vec<Difference>> {
    let wanted = wanted(folder, files)?;
    let found = found(root, folder)?;
    let differences = differing(&wanted, &found).into_iter().map(|(path, kind)| {
        let side = |files: &BTreeMap<PathBuf, Vec<u8>>| {
            files.get(&path).map(Vec::as_slice).unwrap_or_default().to_vec()
        };
        let diff = if kind == Kind::Differs {
            diff(&side(&found), &side(&wanted))
        } else {
            String::new()
        };
        Difference {
            path: Path::new(folder).join(&path),
            kind,
            diff,
        }
    });
    Ok(differences.collect())
}

/// The files by path, with one kind of line end.
fn wanted(folder: &str, files: &[File]) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut wanted = BTreeMap::new();
    let plain = |path: &Path| {
        path.components().count() > 0 && path.components().all(|part| matches!(part, Component::Normal(_)))
    };
    if !plain(Path::new(folder)) {
        return Err(Error::new(
            folder,
            "is no folder under the root",
            "name it relative to the root, without `..`",
        ));
    }
    for file in files {
        let error = |problem| {
            Error::new(
                Path::new(folder).join(&file.path).display().to_string(),
                problem,
                "this is a mistake of the generator",
            )
        };
        if !plain(&file.path) {
            return Err(error("leaves its folder"));
        }
        if wanted
            .insert(file.path.clone(), unix(&file.contents).into_bytes())
            .is_some()
        {
            return Err(error("is generated twice"));
        }
    }
    Ok(wanted)
}

fn unix(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// What is there now.
fn found(root: &Path, folder: &str) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let base = root.join(folder);
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        let place = base.join(&inner);
        let entries = match fs::read_dir(&place) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && inner.as_os_str().is_empty() => {
                return Ok(files);
            }
            Err(error) => return Err(refused(&place, "be read", &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| refused(&place, "be read", &error))?;
            let path = inner.join(entry.file_name());
            let kind = entry
                .file_type()
                .map_err(|error| refused(&entry.path(), "be read", &error))?;
            if kind.is_dir() {
                folders.push(path);
            } else {
                let contents =
                    fs::read(entry.path()).map_err(|error| refused(&entry.path(), "be read", &error))?;
                files.insert(path, contents);
            }
        }
    }
    Ok(files)
}

fn differing(
    wanted: &BTreeMap<PathBuf, Vec<u8>>,
    found: &BTreeMap<PathBuf, Vec<u8>>,
) -> BTreeMap<PathBuf, Kind> {
    let mut kinds = BTreeMap::new();
    for (path, contents) in wanted {
        match found.get(path) {
            None => drop(kinds.insert(path.clone(), Kind::Missing)),
            Some(old) if old != contents => drop(kinds.insert(path.clone(), Kind::Differs)),
            Some(_) => {}
        }
    }
    for path in found.keys().filter(|path| !wanted.contains_key(*path)) {
        kinds.insert(path.clone(), Kind::Extra);
    }
    kinds
}

fn sibling(parent: &Path, prefix: &str) -> Result<tempfile::TempDir> {
    tempfile::Builder::new()
        .prefix(prefix)
        .tempdir_in(parent)
        .map_err(|error| refused(parent, "take a new folder", &error))
}

fn keep_time(from: &Path, to: &Path) -> io::Result<()> {
    let time = fs::metadata(from)?.modified()?;
    fs::File::options().write(true).open(to)?.set_modified(time)
}

/// Puts the fresh folder in the place of the old one, which comes back when that fails.
fn swap(target: &Path, fresh: &Path, parent: &Path) -> Result<()> {
    open_as(parent, fresh).map_err(|error| refused(fresh, "be opened", &error))?;
    let aside = sibling(parent, ".old-")?;
    let old = aside.path().join("old");
    let existed = target.exists();
    if existed {
        fs::rename(target, &old).map_err(|error| refused(target, "be moved aside", &error))?;
    }
    fs::rename(fresh, target).map_err(|error| {
        if existed && fs::rename(&old, target).is_err() {
            // Better left beside its place than deleted with its holder.
            let kept = aside.keep();
            return refused(
                target,
                &format!("be replaced, what it held is in {}", kept.display()),
                &error,
            );
        }
        refused(target, "be replaced", &error)
    })
}

/// A temporary folder is closed to others; the generated one is as open as the folder it is in.
fn open_as(model: &Path, folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, fs::metadata(model)?.permissions())
}

fn refused(path: &Path, what: &str, error: &io::Error) -> Error {
    let remedy = "check the path, its permissions and the space on the disk";
    Error::new(
        path.display().to_string(),
        format!("cannot {what}: {error}"),
        remedy,
    )
}
