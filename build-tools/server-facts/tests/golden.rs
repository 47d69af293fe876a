//! Each folder under `cases` is a small service of ours: what is read from it is the `server.json` beside it. Where it
//! has a state `before`, that one is released as v1.0.0, and `changes.txt` tells what changed since.
//!
//! `BLESS=1 cargo test -p altinn-server-facts` writes what is read.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may")]

use std::path::Path;
use std::process::Command;

use altinn_server_facts::{Checkout, Source, changes, read};

fn git(folder: &Path, arguments: &[&str]) {
    let who = ["-c", "user.name=Shop", "-c", "user.email=shop@example.com", "-c", "commit.gpgsign=false"];
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(who).args(arguments);
    // A commit of the same content is the same commit, whoever makes it and when.
    command.env("GIT_AUTHOR_DATE", "2026-01-31T12:00:00Z").env("GIT_COMMITTER_DATE", "2026-01-31T12:00:00Z");
    let output = command.output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(state: &Path, folder: &Path) {
    let copied = Command::new("cp").arg("-R").arg(state.join(".")).arg(folder).status().unwrap();
    assert!(copied.success());
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "state"]);
}

fn same(path: &Path, text: &str) {
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, text).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    let differs = expected.lines().zip(text.lines()).position(|(old, new)| old != new);
    assert!(expected == text, "{} differs from line {differs:?}; what is read:\n{text}", path.display());
}

#[test]
fn every_case_is_read_as_its_file_says() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut found = 0;
    for case in std::fs::read_dir(cases).unwrap().map(|entry| entry.unwrap().path()) {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        git(folder, &["init", "--quiet"]);
        let before = case.join("before");
        if before.is_dir() {
            commit(&before, folder);
            git(folder, &["tag", "v1.0.0"]);
        }
        commit(&case.join("after"), folder);
        // The working tree is not read.
        std::fs::write(folder.join("src/Later.cs"), "[ApiController] class LaterController { }").unwrap();
        let repository = "example/shop".to_owned();
        let source = Source {
            repository: repository.clone(),
            path: vec!["src".to_owned()],
            startup: Vec::new(),
            also: Vec::new(),
            tags: before.is_dir().then(|| "v*".to_owned()),
            prefix: String::new(),
            words: [("Thing.Standing".to_owned(), "Level".to_owned())].into(),
        };
        let checkout =
            |revision| Checkout { repository: repository.clone(), folder: folder.to_owned(), revision };
        let facts = read(&source, &checkout(None), &[]).unwrap();
        same(&case.join("server.json"), &format!("{facts:#}\n"));
        if before.is_dir() {
            let released = read(&source, &checkout(Some("v1.0.0".to_owned())), &[]).unwrap();
            same(&case.join("changes.txt"), &(changes(&released, &facts).join("\n") + "\n"));
            assert!(changes(&facts, &facts).is_empty());
        }
        found += 1;
    }
    assert_eq!(found, 5);
}

#[test]
fn a_missing_repository_and_a_wrong_revision_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().to_owned();
    git(&folder, &["init", "--quiet"]);
    std::fs::write(folder.join("Shop.csproj"), "<Project />").unwrap();
    git(&folder, &["add", "--all"]);
    git(&folder, &["commit", "--quiet", "--message", "state"]);
    let text = "repository = 'example/shop'\npath = ['src']\nalso = ['example/types:src']";
    let source: Source = toml::from_str(text).unwrap();
    let checkout =
        |revision| Checkout { repository: "example/shop".to_owned(), folder: folder.clone(), revision };
    let error = read(&source, &checkout(None), &[]).unwrap_err();
    assert!(error.contains("example/types is needed as well"), "{error}");
    let error = read(&source, &checkout(Some("v9".to_owned())), &[]).unwrap_err();
    assert!(error.contains("v9"), "{error}");
}
