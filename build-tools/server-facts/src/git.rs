//! Reads the files of one revision of a git repository, never its working tree.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Result;

/// A commit and the day on which it was committed.
#[derive(Debug, Clone)]
pub(crate) struct Commit {
    pub(crate) hash: String,
    pub(crate) date: String,
}

/// What git answers, given this to read.
fn git(folder: &Path, arguments: &[&str], input: Vec<u8>) -> Result<Vec<u8>> {
    let failed = |why: String| format!("git {} in {}: {why}", arguments.join(" "), folder.display());
    let io = |error: std::io::Error| failed(error.to_string());
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(io)?;
    let pipe = child.stdin.take();
    // It answers while it reads, so the input goes in from a thread of its own.
    let writer = std::thread::spawn(move || pipe.map(|mut pipe| pipe.write_all(&input)));
    let output = child.wait_with_output().map_err(io)?;
    // A broken pipe is told by the exit status.
    drop(writer.join());
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}

fn text(folder: &Path, arguments: &[&str]) -> Result<String> {
    let output = git(folder, arguments, Vec::new())?;
    Ok(String::from_utf8_lossy(&output).trim().to_owned())
}

/// The commit that a revision names; `HEAD` where none is named.
pub(crate) fn commit(folder: &Path, revision: Option<&str>) -> Result<Commit> {
    let peeled = format!("{}^{{commit}}", revision.unwrap_or("HEAD"));
    let told = text(folder, &["log", "-1", "--format=%H %cs", &peeled, "--"])?;
    let (hash, date) = told.split_once(' ').unwrap_or((&told, ""));
    Ok(Commit { hash: hash.to_owned(), date: date.to_owned() })
}

/// The newest tag that fits a pattern, by the date of its commit, and is no newer than the commit. Previews are none.
pub(crate) fn newest_tag(folder: &Path, pattern: &str, commit: &Commit) -> Result<Option<(String, Commit)>> {
    let tags = text(folder, &["tag", "--list", "--sort=-version:refname", pattern])?;
    let preview = |tag: &&str| ["-preview", "-rc", "-beta", "-alpha"].iter().any(|word| tag.contains(word));
    let mut newest: Option<(String, Commit)> = None;
    // Old lines get patches after a new one began; no repository has twenty lines at a time.
    for tag in tags.lines().filter(|tag| !preview(tag)).take(20) {
        let found = self::commit(folder, Some(&format!("refs/tags/{tag}")))?;
        if found.date <= commit.date && newest.as_ref().is_none_or(|(_, best)| best.date < found.date) {
            newest = Some((tag.to_owned(), found));
        }
    }
    Ok(newest)
}

/// The `owner/name` of the remote called origin, where there is one.
#[must_use]
pub fn repository(folder: &Path) -> Option<String> {
    let address = text(folder, &["remote", "get-url", "origin"]).ok()?;
    let mut parts = address.trim_end_matches('/').trim_end_matches(".git").rsplit(['/', ':']);
    let (name, owner) = (parts.next()?, parts.next()?);
    Some(format!("{owner}/{name}"))
}

/// Path and text of all files of a commit whose path is wanted.
pub(crate) fn files(
    folder: &Path,
    commit: &str,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(String, String)>> {
    let tree = git(folder, &["ls-tree", "-r", "-z", "--full-tree", commit], Vec::new())?;
    let tree = String::from_utf8_lossy(&tree);
    let mut paths = Vec::new();
    let mut asked = String::new();
    for entry in tree.split('\0') {
        let Some((meta, path)) = entry.split_once('\t').filter(|(_, path)| wanted(path)) else {
            continue;
        };
        if let Some(id) = meta.split(' ').nth(2).filter(|_| meta.contains(" blob ")) {
            paths.push(path.to_owned());
            asked.push_str(id);
            asked.push('\n');
        }
    }
    let answers = git(folder, &["cat-file", "--batch"], asked.into_bytes())?;
    let broken = || format!("git cat-file in {}: an answer that cannot be read", folder.display());
    let mut rest = answers.as_slice();
    let mut found = Vec::new();
    for path in paths {
        // A line with the length, the content, a line end.
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
        let head = String::from_utf8_lossy(&rest[..end]);
        let length: usize = head.rsplit(' ').next().and_then(|n| n.parse().ok()).ok_or_else(broken)?;
        let body = rest.get(end + 1..end + 1 + length).ok_or_else(broken)?;
        let text = String::from_utf8_lossy(body);
        found.push((path, text.trim_start_matches('\u{feff}').to_owned()));
        rest = rest.get(end + length + 2..).unwrap_or_default();
    }
    Ok(found)
}
