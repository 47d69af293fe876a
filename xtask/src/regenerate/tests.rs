//! Runs over a made-up pipeline in a temporary checkout.

use std::path::PathBuf;

use tempfile::TempDir;

use super::*;

const CRATES: [&str; 3] = ["altinn-a", "altinn-b", "altinn-c"];

struct Made {
    name: String,
    files: Vec<File>,
}

impl Product for Made {
    fn summary(&self) -> Summary<'_> {
        Summary {
            name: &self.name,
            document: "made-up.json",
            operations: 1,
            added: 0,
            types: (1, 1),
            members: Default::default(),
            lines: 2,
            corrections: 0,
            notes: &[],
            todo: &[],
        }
    }

    fn files(&self) -> &[File] {
        &self.files
    }
}

fn one(name: &str, text: &str) -> Made {
    let file = |path: &str| File {
        path: PathBuf::from(path),
        contents: format!("// {name} {text}\n"),
    };
    Made {
        name: name.to_owned(),
        files: vec![file("Cargo.toml"), file("src/lib.rs")],
    }
}

fn run(
    root: &TempDir,
    chosen: &[&str],
    check: bool,
    generate: impl Fn(&str) -> Result<Made, Error> + Sync,
) -> Result<Outcome, Vec<Error>> {
    let generate = |name: &str| generate(name).map_err(Failure::from);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let run = Run {
        root: root.path(),
        known: names(&CRATES),
        chosen: names(if chosen.is_empty() { &CRATES } else { chosen }),
        all: chosen.is_empty(),
        generate,
        shared: |all: &[Made]| {
            let names: Vec<&str> = all
                .iter()
                .filter(|one| !one.files.is_empty())
                .map(|one| one.name.as_str())
                .collect();
            let file = File {
                path: PathBuf::from("src/lib.rs"),
                contents: names.join("\n"),
            };
            vec![("dispatch", vec![file])]
        },
    };
    run.run(check)
}

fn read(root: &TempDir, path: &str) -> Option<String> {
    fs::read_to_string(root.path().join(path)).ok()
}

#[test]
fn a_full_run_writes_every_crate_and_the_one_made_of_all() {
    let root = TempDir::new().unwrap();
    assert_eq!(
        run(&root, &[], false, |name| Ok(one(name, "1"))),
        Ok(Outcome::Done)
    );
    assert_eq!(
        read(&root, "generated/altinn-b/src/lib.rs").unwrap(),
        "// altinn-b 1\n"
    );
    assert_eq!(
        read(&root, "generated/dispatch/src/lib.rs").unwrap(),
        "altinn-a\naltinn-b\naltinn-c"
    );
}

#[test]
fn nothing_is_written_when_one_document_fails() {
    let root = TempDir::new().unwrap();
    run(&root, &[], false, |name| Ok(one(name, "1"))).unwrap();
    let errors = run(&root, &[], false, |name| match name {
        "altinn-a" => Ok(one(name, "2")),
        _ => Err(Error::new(name, "is wrong", "repair it")),
    });
    let files: Vec<String> = errors.unwrap_err().into_iter().map(|error| error.file).collect();
    assert_eq!(files, ["altinn-b", "altinn-c"], "all failures are told, in order");
    assert_eq!(
        read(&root, "generated/altinn-a/src/lib.rs").unwrap(),
        "// altinn-a 1\n"
    );
}

#[test]
fn a_panic_is_an_error_of_its_document() {
    let root = TempDir::new().unwrap();
    let errors = run(&root, &["altinn-c"], false, |_| panic!("no idea")).unwrap_err();
    assert_eq!(errors[0].file, "altinn-c");
    assert!(errors[0].problem.contains("no idea"), "{}", errors[0]);
}

#[test]
fn a_check_of_what_was_written_finds_no_difference() {
    let root = TempDir::new().unwrap();
    run(&root, &[], false, |name| Ok(one(name, "1"))).unwrap();
    assert_eq!(
        run(&root, &[], true, |name| Ok(one(name, "1"))),
        Ok(Outcome::Done)
    );
}

#[test]
fn a_check_finds_a_difference_and_writes_nothing() {
    let root = TempDir::new().unwrap();
    assert_eq!(
        run(&root, &[], true, |name| Ok(one(name, "1"))),
        Ok(Outcome::Differs)
    );
    assert_eq!(read(&root, "generated/altinn-a/src/lib.rs"), None);
    run(&root, &[], false, |name| Ok(one(name, "1"))).unwrap();
    assert_eq!(
        run(&root, &["altinn-b"], true, |name| Ok(one(name, "2"))),
        Ok(Outcome::Differs)
    );
    assert_eq!(
        read(&root, "generated/altinn-b/src/lib.rs").unwrap(),
        "// altinn-b 1\n"
    );
}

#[test]
fn a_run_over_some_crates_leaves_the_others_alone() {
    let root = TempDir::new().unwrap();
    run(&root, &[], false, |name| Ok(one(name, "1"))).unwrap();
    run(&root, &["altinn-b"], false, |name| Ok(one(name, "2"))).unwrap();
    assert_eq!(
        read(&root, "generated/altinn-a/src/lib.rs").unwrap(),
        "// altinn-a 1\n"
    );
    assert_eq!(
        read(&root, "generated/altinn-b/src/lib.rs").unwrap(),
        "// altinn-b 2\n"
    );
    assert_eq!(
        read(&root, "generated/dispatch/src/lib.rs").unwrap(),
        "altinn-a\naltinn-b\naltinn-c"
    );
}

#[test]
fn a_folder_of_no_crate_differs_and_only_a_full_run_removes_it() {
    let root = TempDir::new().unwrap();
    let generate = |name: &str| Ok(one(name, "1"));
    run(&root, &[], false, generate).unwrap();
    fs::create_dir_all(root.path().join("generated/altinn-gone/src")).unwrap();
    assert_eq!(run(&root, &[], true, generate), Ok(Outcome::Differs));
    run(&root, &["altinn-a"], false, generate).unwrap();
    assert!(root.path().join("generated/altinn-gone").exists());
    run(&root, &[], false, generate).unwrap();
    assert!(!root.path().join("generated/altinn-gone").exists());
    assert_eq!(run(&root, &[], true, generate), Ok(Outcome::Done));
}
