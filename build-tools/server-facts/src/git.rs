//! Reads the files of one revision of a git repository, never its working tree.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::error::Error;

/// A commit and the day on which it was committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Commit {
    pub(crate) hash: String,
    pub(crate) date: String,
}

/// A file of a revision.
#[derive(Debug)]
pub(crate) struct Blob {
    pub(crate) path: String,
    pub(crate) text: String,
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, Error> {
    let told = || format!("git {} in {}", arguments.join(" "), folder.display());
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .map_err(|error| Error::new(format!("{}: {error}", told())))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let error = String::from_utf8_lossy(&output.stderr);
    Err(Error::new(format!("{}: {}", told(), error.trim())))
}

fn line(folder: &Path, arguments: &[&str]) -> Result<String, Error> {
    Ok(String::from_utf8_lossy(&git(folder, arguments)?)
        .trim()
        .to_owned())
}

/// The commit that a revision names.
pub(crate) fn commit(folder: &Path, revision: &str) -> Result<Commit, Error> {
    let peeled = format!("{revision}^{{commit}}");
    let told = line(folder, &["log", "-1", "--format=%H %cs", &peeled, "--"])?;
    let (hash, date) = told
        .split_once(' ')
        .ok_or_else(|| Error::new(format!("{revision} is no commit of {}", folder.display())))?;
    Ok(Commit {
        hash: hash.to_owned(),
        date: date.to_owned(),
    })
}

/// The newest tag that matches a pattern, by the date of its commit, and is no newer than the commit. Previews are none.
pub(crate) fn newest_tag(
    folder: &Path,
    pattern: &str,
    commit: &Commit,
) -> Result<Option<(String, Commit)>, Error> {
    let format = "--format=%(refname:strip=2)";
    let tags = line(
        folder,
        &["tag", "--list", "--sort=-version:refname", format, pattern],
    )?;
    let preview = |tag: &&str| {
        !["-preview", "-rc", "-beta", "-alpha"]
            .iter()
            .any(|word| tag.contains(word))
    };
    let mut newest: Option<(String, Commit)> = None;
    // Old lines get patches after a new one began; no repository has twenty lines at a time.
    for tag in tags.lines().filter(preview).take(20) {
        let found = self::commit(folder, &format!("refs/tags/{tag}"))?;
        if found.date <= commit.date && newest.as_ref().is_none_or(|(_, best)| best.date < found.date) {
            newest = Some((tag.to_owned(), found));
        }
    }
    Ok(newest)
}

/// The `owner/name` of the remote called origin, where there is one.
pub(crate) fn repository(folder: &Path) -> Option<String> {
    let address = line(folder, &["remote", "get-url", "origin"]).ok()?;
    let path = address.trim_end_matches('/').trim_end_matches(".git");
    let mut parts = path.rsplit(['/', ':']);
    let name = parts.next()?;
    let owner = parts.next()?;
    Some(format!("{owner}/{name}"))
}

/// All files of a commit whose path is wanted.
pub(crate) fn files(folder: &Path, commit: &str, wanted: impl Fn(&str) -> bool) -> Result<Vec<Blob>, Error> {
    let tree = git(folder, &["ls-tree", "-r", "-z", "--full-tree", commit])?;
    let tree = String::from_utf8_lossy(&tree);
    let mut listed = Vec::new();
    for entry in tree.split('\0') {
        let Some((meta, path)) = entry.split_once('\t') else {
            continue;
        };
        let mut meta = meta.split(' ').skip(1);
        if meta.next() == Some("blob")
            && wanted(path)
            && let Some(id) = meta.next()
        {
            listed.push((path.to_owned(), id.to_owned()));
        }
    }
    let contents = blobs(folder, listed.iter().map(|(_, id)| id.as_str()))?;
    Ok(listed
        .into_iter()
        .zip(contents)
        .map(|((path, _), bytes)| {
            let text = String::from_utf8_lossy(&bytes);
            let text = text.trim_start_matches('\u{feff}').to_owned();
            Blob { path, text }
        })
        .collect())
}

fn blobs<'a>(folder: &Path, ids: impl Iterator<Item = &'a str>) -> Result<Vec<Vec<u8>>, Error> {
    let failed = |error: std::io::Error| Error::new(format!("git cat-file in {}: {error}", folder.display()));
    let mut asked: Vec<u8> = Vec::new();
    for id in ids {
        asked.extend_from_slice(id.as_bytes());
        asked.push(b'\n');
    }
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let input = child.stdin.take();
    // The other end writes while it reads, so the questions go in from a thread of their own.
    let writer = std::thread::spawn(move || input.map_or(Ok(()), |mut input| input.write_all(&asked)));
    let output = child.wait_with_output().map_err(failed)?.stdout;
    if let Ok(written) = writer.join() {
        written.map_err(failed)?;
    }
    let broken = || {
        Error::new(format!(
            "git cat-file in {}: an answer that cannot be read",
            folder.display()
        ))
    };
    let mut found = Vec::new();
    let mut rest = output.as_slice();
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
        let head = String::from_utf8_lossy(&rest[..end]);
        let length: usize = head
            .rsplit(' ')
            .next()
            .and_then(|n| n.parse().ok())
            .ok_or_else(broken)?;
        let body = rest.get(end + 1..end + 1 + length).ok_or_else(broken)?;
        found.push(body.to_vec());
        rest = rest.get(end + length + 2..).unwrap_or_default();
    }
    Ok(found)
}
