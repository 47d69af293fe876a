//! Folders that are replaced whole, in a temporary place.

use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;

fn file(path: &str, contents: &str) -> File {
    File {
        path: PathBuf::from(path),
        contents: contents.to_owned(),
    }
}

fn lib(contents: &str) -> Vec<File> {
    vec![file("Cargo.toml", "[package]\n"), file("src/lib.rs", contents)]
}

fn kinds(changes: &[Change]) -> Vec<(String, Kind)> {
    changes
        .iter()
        .map(|change| (change.path.display().to_string(), change.kind))
        .collect()
}

/// Every path under the root, folders included.
fn tree(root: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            paths.push(path.strip_prefix(root).unwrap().display().to_string());
            if path.is_dir() {
                folders.push(path);
            }
        }
    }
    paths.sort_unstable();
    paths
}

/// A time long past, to see whether a file is touched.
fn age(path: &Path) -> SystemTime {
    let past = SystemTime::now() - Duration::from_secs(1_000_000);
    fs::File::options()
        .write(true)
        .open(path)
        .unwrap()
        .set_modified(past)
        .unwrap();
    fs::metadata(path).unwrap().modified().unwrap()
}

fn time(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

#[test]
fn a_folder_holds_the_files_and_nothing_else_afterwards() {
    let root = TempDir::new().unwrap();
    let changes = write(root.path(), "generated/a", &lib("one\n")).unwrap();
    let both = [
        ("generated/a/Cargo.toml".to_owned(), Kind::Missing),
        ("generated/a/src/lib.rs".to_owned(), Kind::Missing),
    ];
    assert_eq!(kinds(&changes), both);
    let changes = write(
        root.path(),
        "generated/a",
        &[file("src/main.rs", "two\n"), file("Cargo.toml", "[p]\n")],
    )
    .unwrap();
    let all = [
        ("generated/a/Cargo.toml".to_owned(), Kind::Differs),
        ("generated/a/src/lib.rs".to_owned(), Kind::Extra),
        ("generated/a/src/main.rs".to_owned(), Kind::Missing),
    ];
    assert_eq!(kinds(&changes), all);
    assert_eq!(
        tree(root.path()),
        [
            "generated",
            "generated/a",
            "generated/a/Cargo.toml",
            "generated/a/src",
            "generated/a/src/main.rs"
        ]
    );
}

#[test]
fn an_unchanged_folder_is_not_touched() {
    let root = TempDir::new().unwrap();
    write(root.path(), "generated/a", &lib("one\n")).unwrap();
    let path = root.path().join("generated/a/src/lib.rs");
    let before = (
        age(&path),
        time(&root.path().join("generated/a")),
        time(&root.path().join("generated")),
    );
    assert_eq!(write(root.path(), "generated/a", &lib("one\n")), Ok(Vec::new()));
    assert_eq!(
        (
            time(&path),
            time(&root.path().join("generated/a")),
            time(&root.path().join("generated"))
        ),
        before
    );
}

#[test]
fn a_file_that_stays_the_same_keeps_its_time() {
    let root = TempDir::new().unwrap();
    write(root.path(), "generated/a", &lib("one\n")).unwrap();
    let (manifest, source) = (
        root.path().join("generated/a/Cargo.toml"),
        root.path().join("generated/a/src/lib.rs"),
    );
    let (old_manifest, old_source) = (age(&manifest), age(&source));
    write(root.path(), "generated/a", &lib("two\n")).unwrap();
    assert_eq!(time(&manifest), old_manifest);
    assert!(time(&source) > old_source);
}

#[test]
fn other_folders_are_left_alone() {
    let root = TempDir::new().unwrap();
    write(root.path(), "generated/a", &lib("one\n")).unwrap();
    write(root.path(), "generated/b", &lib("one\n")).unwrap();
    let source = root.path().join("generated/a/src/lib.rs");
    let before = age(&source);
    write(root.path(), "generated/b", &lib("two\n")).unwrap();
    assert_eq!(time(&source), before);
}

#[test]
fn line_ends_are_always_the_same() {
    let root = TempDir::new().unwrap();
    write(root.path(), "a", &lib("one\r\ntwo\rthree\n")).unwrap();
    assert_eq!(
        fs::read(root.path().join("a/src/lib.rs")).unwrap(),
        b"one\ntwo\nthree\n"
    );
    assert_eq!(
        write(root.path(), "a", &lib("one\ntwo\r\nthree\n")),
        Ok(Vec::new())
    );
}

#[test]
fn a_path_out_of_the_folder_is_refused_and_nothing_written() {
    let root = TempDir::new().unwrap();
    for path in ["../b", "/b", "src/../../b", "", "."] {
        let error = write(root.path(), "generated/a", &[file("ok", ""), file(path, "")]).expect_err(path);
        assert!(error.problem.contains("leaves its folder"), "{path}: {error}");
        assert!(
            compare(root.path(), "generated/a", &[file(path, "")]).is_err(),
            "{path}"
        );
    }
    for folder in ["..", "/b", "", "generated/../.."] {
        assert!(write(root.path(), folder, &[file("ok", "")]).is_err(), "{folder}");
    }
    assert_eq!(tree(root.path()), [""; 0]);
}

#[test]
fn a_file_that_is_generated_twice_is_refused() {
    let root = TempDir::new().unwrap();
    let error = write(root.path(), "a", &[file("b", "1"), file("b", "2")]).unwrap_err();
    assert!(
        error.problem.contains("twice") && error.file.ends_with('b'),
        "{error}"
    );
}

#[test]
fn the_old_folder_stays_when_the_new_one_cannot_be_written() {
    let root = TempDir::new().unwrap();
    write(root.path(), "generated/a", &lib("one\n")).unwrap();
    // A file and a folder of one name: found out only while writing.
    let error = write(
        root.path(),
        "generated/a",
        &[file("src", "file"), file("src/lib.rs", "two\n")],
    )
    .unwrap_err();
    assert!(!error.file.is_empty() && !error.remedy.is_empty());
    assert_eq!(compare(root.path(), "generated/a", &lib("one\n")), Ok(Vec::new()));
    assert!(
        tree(root.path())
            .iter()
            .all(|path| !path.contains(".new-") && !path.contains(".old-"))
    );
}

#[test]
fn a_folder_whose_place_a_file_takes_is_an_error() {
    let root = TempDir::new().unwrap();
    fs::write(root.path().join("a"), "a file").unwrap();
    assert!(write(root.path(), "a", &lib("one\n")).is_err());
    assert_eq!(fs::read_to_string(root.path().join("a")).unwrap(), "a file");
}

#[test]
fn a_comparison_shows_each_difference_and_writes_nothing() {
    let root = TempDir::new().unwrap();
    write(
        root.path(),
        "generated/a",
        &[file("gone", "x\n"), file("src/lib.rs", "a\nb\nc\nd\ne\nf\ng\n")],
    )
    .unwrap();
    let before = tree(root.path());
    let found = compare(
        root.path(),
        "generated/a",
        &[file("new", "x\n"), file("src/lib.rs", "a\nb\nc\nD\ne\nf\ng\n")],
    )
    .unwrap();
    let paths: Vec<_> = found
        .iter()
        .map(|one| (one.path.display().to_string(), one.kind))
        .collect();
    let expected = [
        ("generated/a/gone".to_owned(), Kind::Extra),
        ("generated/a/new".to_owned(), Kind::Missing),
        ("generated/a/src/lib.rs".to_owned(), Kind::Differs),
    ];
    assert_eq!(paths, expected);
    assert_eq!(found[2].diff, "@@ -2,5 +2,5 @@\n b\n c\n-d\n+D\n e\n f\n");
    assert!(found[0].diff.is_empty() && found[1].diff.is_empty());
    assert_eq!(tree(root.path()), before);
}

#[test]
fn a_comparison_with_nothing_there_misses_everything() {
    let root = TempDir::new().unwrap();
    let found = compare(root.path(), "generated/a", &lib("one\n")).unwrap();
    assert!(found.len() == 2 && found.iter().all(|one| one.kind == Kind::Missing));
    assert_eq!(tree(root.path()), [""; 0]);
}

#[test]
fn a_long_difference_is_cut() {
    let root = TempDir::new().unwrap();
    let text = |mark: &str| {
        (0..2000)
            .map(|n| format!("{n} {}\n", if n % 20 == 0 { mark } else { "same" }))
            .collect::<String>()
    };
    write(root.path(), "a", &[file("b", &text("old"))]).unwrap();
    let found = compare(root.path(), "a", &[file("b", &text("new"))]).unwrap();
    assert!(found[0].diff.lines().count() <= 42, "{}", found[0].diff);
    assert!(
        found[0]
            .diff
            .ends_with("(3 of 100 places, the first 40 lines at most)\n"),
        "{}",
        found[0].diff
    );
}

#[test]
fn differences_that_cannot_be_shown_are_named() {
    let root = TempDir::new().unwrap();
    fs::create_dir(root.path().join("a")).unwrap();
    fs::write(root.path().join("a/b"), b"\xFF\xFE").unwrap();
    fs::write(root.path().join("a/c"), "one\r\n").unwrap();
    let found = compare(root.path(), "a", &[file("b", "text\n"), file("c", "one\n")]).unwrap();
    let diffs: Vec<&str> = found.iter().map(|one| one.diff.as_str()).collect();
    assert_eq!(
        diffs,
        ["the file is not UTF-8 text\n", "only the line ends differ\n"]
    );
}

#[test]
fn one_file_is_written_only_when_it_changes() {
    let root = TempDir::new().unwrap();
    let path = root.path().join("specs/a.json");
    assert_eq!(write_file(&path, "{}\n"), Ok(true));
    let before = age(&path);
    assert_eq!(write_file(&path, "{}\r\n"), Ok(false));
    assert_eq!(time(&path), before);
    assert_eq!(write_file(&path, "[]\n"), Ok(true));
    assert_eq!(tree(root.path()), ["specs", "specs/a.json"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "[]\n");
}
