//! The checks that need no other program than cargo's metadata.

use std::path::Path;

use serde_json::Value;

use crate::{Result, metadata};

/// Members that go without the lints of the workspace, and a workspace that would allow unsafe code.
pub(super) fn members(root: &Path) -> Result<Vec<String>> {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    let mut problems = Vec::new();
    if !read(&root.join("Cargo.toml")).contains("unsafe_code = \"forbid\"") {
        problems.push("Cargo.toml: unsafe code is not forbidden".to_owned());
    }
    for package in metadata::members(&metadata::read(root)?) {
        if !inherits_lints(&read(&package.manifest)) {
            problems.push(format!(
                "{}: does not take the lints of the workspace",
                package.manifest.display()
            ));
        }
    }
    Ok(problems)
}

/// Whether a manifest has `[lints]` with `workspace = true`.
fn inherits_lints(manifest: &str) -> bool {
    let table = manifest.split("\n[lints]").nth(1).unwrap_or_default();
    table
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .any(|line| line.replace(' ', "") == "workspace=true")
}

/// Packages of the lock file that say they need a newer Rust than the workspace promises.
pub(super) fn oldest_rust(root: &Path) -> Result<Vec<String>> {
    Ok(newer_than(&metadata::read(root)?, &metadata::rust_version(root)))
}

/// Packages whose `rust-version` is above this one.
fn newer_than(metadata: &Value, promised: &str) -> Vec<String> {
    let Some(limit) = numbers(promised) else {
        return vec![format!(
            "Cargo.toml: rust-version is `{promised}`, which is no version"
        )];
    };
    metadata::list(metadata, "packages")
        .filter_map(|package| {
            let wanted = package["rust_version"].as_str()?;
            let (name, version) = (
                metadata::text(package, "name"),
                metadata::text(package, "version"),
            );
            (numbers(wanted)? > limit)
                .then(|| format!("{name} {version} needs Rust {wanted}, and {promised} is promised"))
        })
        .collect()
}

/// `1.88` and `1.88.0` are the same version.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let mut out = [0; 3];
    for (index, part) in version.split('.').enumerate() {
        *out.get_mut(index)? = part.parse().ok()?;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn root() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn the_lints_of_the_workspace_are_taken_only_by_saying_so() {
        for (manifest, wanted) in [
            ("[package]\nname = \"a\"\n\n[lints]\nworkspace = true\n", true),
            ("[package]\nname = \"a\"\n\n[lints]\nworkspace=true\n", true),
            ("[package]\nname = \"a\"\nversion.workspace = true\n", false),
            (
                "[package]\n\n[lints]\n\n[dependencies]\nworkspace = true\n",
                false,
            ),
            ("", false),
        ] {
            assert_eq!(inherits_lints(manifest), wanted, "{manifest}");
        }
    }

    #[test]
    fn every_member_of_this_workspace_takes_them() {
        assert_eq!(members(&root()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_package_may_ask_for_the_promised_rust_and_for_nothing_newer() {
        for (wanted, fine) in [
            (json!(null), true),
            (json!("1.56"), true),
            (json!("1.88"), true),
            (json!("1.88.0"), true),
            (json!("1.88.1"), false),
            (json!("1.89"), false),
            (json!("2.0"), false),
        ] {
            let metadata =
                json!({ "packages": [{ "name": "a", "version": "1.0.0", "rust_version": wanted }] });
            let found = newer_than(&metadata, "1.88");
            assert_eq!(found.is_empty(), fine, "{wanted}: {found:?}");
        }
    }

    #[test]
    fn a_workspace_that_promises_nothing_is_told() {
        assert_eq!(newer_than(&json!({ "packages": [] }), "").len(), 1);
    }

    #[test]
    fn no_dependency_of_this_workspace_asks_for_more() {
        assert_eq!(oldest_rust(&root()).unwrap(), Vec::<String>::new());
    }
}
