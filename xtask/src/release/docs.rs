//! Documentation as docs.rs builds it: nightly, `--cfg docsrs`, all features, each badged where it is needed.

use std::path::Path;
use std::process::Command;

use crate::metadata::Package;

/// What a crate needs so that docs.rs shows all features and says which item needs which.
const CRATE_ROOT: &str = "#![cfg_attr(docsrs, feature(doc_cfg))]";

/// What rustdoc writes where an item needs a feature.
const BADGE: &str = "class=\"stab portability\"";

/// What a package lacks for docs.rs.
pub(super) fn lacking(package: &Package) -> Vec<String> {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    let root = package.manifest.with_file_name("src").join("lib.rs");
    missing(&package.name, &read(&package.manifest), &read(&root))
}

fn missing(name: &str, manifest: &str, root: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let table = manifest
        .split("\n[package.metadata.docs.rs]\n")
        .nth(1)
        .unwrap_or_default();
    if !table
        .lines()
        .take_while(|line| !line.starts_with('['))
        .any(|line| line == "all-features = true")
    {
        problems.push(format!(
            "{name}: Cargo.toml does not tell docs.rs to show all features"
        ));
    }
    if !root.lines().any(|line| line == CRATE_ROOT) {
        problems.push(format!("{name}: src/lib.rs has no `{CRATE_ROOT}`"));
    }
    problems
}

/// Builds the documentation, and looks for the badges.
pub(super) fn build(root: &Path, target: &Path, packages: &[&Package]) -> Vec<String> {
    let nightly = Command::new("rustup")
        .args(["run", "nightly", "rustc", "--version"])
        .output();
    if !nightly.is_ok_and(|output| output.status.success()) {
        println!("documentation as on docs.rs: not run, a nightly toolchain is not installed");
        return Vec::new();
    }
    // A folder of its own: pages of an ordinary build have no badges.
    let folder = target.join("docs-rs");
    let mut command = Command::new("cargo");
    command
        .args(["+nightly", "doc", "--no-deps", "--all-features", "--quiet"])
        .env("CARGO_TARGET_DIR", &folder)
        .env("RUSTDOCFLAGS", "--cfg docsrs -D warnings")
        // Cargo tells its child which toolchain runs; another one is wanted here.
        .env_remove("CARGO")
        .env_remove("RUSTUP_TOOLCHAIN")
        .current_dir(root);
    for package in packages {
        command.args(["--package", &package.name]);
    }
    match command.status() {
        Ok(status) if status.success() => {}
        Ok(_) => return vec!["the documentation does not build as on docs.rs: see above".to_owned()],
        Err(error) => return vec![format!("the documentation was not built: {error}")],
    }
    let mut problems = Vec::new();
    let mut badges = 0;
    for package in packages {
        let pages = folder.join("doc").join(package.name.replace('-', "_"));
        let found = badged(&pages);
        // Its checksums, schemas and webhooks need features; of the others, most have no item that does.
        if found == 0 && package.name == "altinn-runtime" {
            problems.push(format!(
                "{}: no page says which feature an item needs",
                package.name
            ));
        }
        badges += found;
    }
    println!("documentation as on docs.rs: built, {badges} pages say which feature an item needs");
    problems
}

/// How many pages below a folder have a badge.
fn badged(folder: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return 0;
    };
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    paths
        .map(|path| {
            if path.is_dir() {
                return badged(&path);
            }
            let page = path.extension().is_some_and(|end| end == "html");
            usize::from(page && std::fs::read_to_string(&path).is_ok_and(|text| text.contains(BADGE)))
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str =
        "[package]\nname = \"a\"\n\n[package.metadata.docs.rs]\nall-features = true\n\n[lints]\n";
    const ROOT: &str = "//! Words.\n#![cfg_attr(docsrs, feature(doc_cfg))]\n";

    #[test]
    fn a_crate_that_tells_docs_rs_everything_lacks_nothing() {
        assert_eq!(missing("a", MANIFEST, ROOT), Vec::<String>::new());
    }

    #[test]
    fn each_thing_that_lacks_is_told() {
        let elsewhere = "[package]\n\n[package.metadata.docs.rs]\n\n[other]\nall-features = true\n";
        for (manifest, root) in [
            (MANIFEST, "//! Words.\n"),
            ("[package]\n", ROOT),
            (elsewhere, ROOT),
        ] {
            assert_eq!(missing("a", manifest, root).len(), 1, "{manifest}{root}");
        }
    }

    #[test]
    fn pages_with_badges_are_counted_in_all_folders() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("inner")).unwrap();
        let badge = format!("<span {BADGE}>");
        for (name, text) in [
            ("a.html", &*badge),
            ("inner/b.html", &badge),
            ("c.html", ""),
            ("d.js", &badge),
        ] {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        assert_eq!(badged(folder.path()), 2);
        assert_eq!(badged(&folder.path().join("missing")), 0);
    }
}
