//! Follows `xtask/README.md`, «A client for one app».
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests stop at what should not be"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// The code blocks of the section, by their language; it has one of each.
fn blocks() -> BTreeMap<String, String> {
    let page = fs::read_to_string(root().join("xtask/README.md")).unwrap();
    let (_, page) = page.split_once("\n## A client for one app\n").unwrap();
    let (page, _) = page.split_once("\n## ").unwrap();
    let parts = page.split("```").skip(1).step_by(2);
    let blocks = parts.map(|part| part.split_once('\n').unwrap());
    blocks
        .map(|(language, text)| (language.to_owned(), text.to_owned()))
        .collect()
}

/// A folder with the document, the names and the program of the page.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let blocks = blocks();
    let runtime = root().join("runtime");
    let manifest = blocks["toml"].replace("altinn-rs/runtime", runtime.to_str().unwrap());
    fs::create_dir(folder.path().join("src")).unwrap();
    for (name, text) in [
        ("permits.json", &blocks["json"]),
        ("names.yaml", &blocks["yaml"]),
        ("Cargo.toml", &manifest),
        ("src/main.rs", &blocks["rust"]),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The command of the page, with more arguments.
fn make(folder: &Path, more: &[&str]) -> Output {
    let command = blocks()["sh"].trim().to_owned();
    let arguments = command.strip_prefix("cargo xtask ").unwrap().split(' ');
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    xtask.args(arguments).args(more).current_dir(folder);
    xtask.output().unwrap()
}

#[test]
fn the_page_makes_a_crate_with_the_types_of_the_app() {
    let folder = folder();
    let output = make(folder.path(), &[]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        said.contains("`/authentication/api/v1/exchange/{tokenProvider}` is left out"),
        "{said}"
    );
    let text = |name: &str| fs::read_to_string(folder.path().join("permits-client").join(name)).unwrap();
    for method in ["get_permit", "save_permit"] {
        assert!(
            text("src/client.rs").contains(&format!("pub fn {method}")),
            "{method}"
        );
    }
    assert!(text("src/types.rs").contains("pub struct Permit"));
    let manifest: toml::Table = text("Cargo.toml").parse().unwrap();
    let runtime = &manifest["dependencies"]["altinn-runtime"];
    assert_eq!(
        (runtime["version"].as_str(), runtime.get("path")),
        (Some("0.1.0"), None)
    );
    assert!(!text("Cargo.toml").contains("workspace"), "{manifest}");
    for name in ["Cargo.toml", "README.md", "REPORT.md", "src/lib.rs"] {
        assert!(
            !text(name).contains("specs/") && !text(name).contains("1970"),
            "{name}"
        );
    }
    assert_eq!(make(folder.path(), &["--check"]).status.code(), Some(0));
    fs::write(folder.path().join("permits-client/src/lib.rs"), "").unwrap();
    assert_eq!(make(folder.path(), &["--check"]).status.code(), Some(1));
}

#[test]
fn what_cannot_be_is_told() {
    let folder = folder();
    let run = |arguments: &[&str]| {
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output = xtask
            .arg("regenerate")
            .args(arguments)
            .current_dir(folder.path())
            .output();
        let output = output.unwrap();
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    for (arguments, says) in [
        (&["--document", "permits.json"][..], "--prefix"),
        (
            &["--document", "permits.json", "--prefix", "/ttd/others", "-o", "a"],
            "has no path that begins with `/ttd/others`",
        ),
        (
            &["--document", "permits.json", "--prefix", "ttd", "-o", "a"],
            "has no path that begins with",
        ),
        (
            &[
                "--document",
                "permits.json",
                "--prefix",
                "/ttd/permits",
                "-o",
                "A B",
            ],
            "is no crate name",
        ),
        (
            &["--document", "none.json", "--prefix", "/ttd/permits", "-o", "a"],
            "cannot be read",
        ),
    ] {
        let (code, said) = run(arguments);
        assert_eq!(code, Some(2), "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
    }
    assert!(!folder.path().join("a").exists());
}

#[test]
#[ignore = "compiles the runtime and a crate in a workspace of its own, which takes minutes: cargo xtask ci own-app"]
fn the_program_of_the_page_runs() {
    let folder = folder();
    assert!(make(folder.path(), &[]).status.success());
    // The same versions as everywhere else, which are at hand without a network.
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet"])
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("own-app-target"),
        )
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(said.trim(), "Kari Test");
}
