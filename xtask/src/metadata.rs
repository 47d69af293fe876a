//! What cargo knows of this workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use altinn_build_tools::Error;
use serde_json::Value;

use crate::Result;

/// A package of the workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) manifest: PathBuf,
    pub(crate) publishable: bool,
    /// Packages of the workspace that it needs to be built.
    pub(crate) needs: BTreeSet<String>,
}

/// The cargo that runs this, or the one on the path.
pub(crate) fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// `cargo metadata`, without asking the network for anything that is not in the lock file.
pub(crate) fn read(root: &Path) -> Result<Value> {
    let failed = |problem: String| Error::new("cargo metadata", problem, "run it by hand to see more");
    let output = Command::new(cargo())
        .args(["metadata", "--format-version", "1"])
        .current_dir(root)
        .output()
        .map_err(|error| failed(format!("cannot be run: {error}")))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| failed(format!("is no JSON: {error}")))
}

pub(crate) fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().into_iter().flatten()
}

pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// The members of the workspace, by name.
pub(crate) fn members(metadata: &Value) -> Vec<Package> {
    let ids: BTreeSet<&str> = list(metadata, "workspace_members")
        .filter_map(Value::as_str)
        .collect();
    let packages: Vec<&Value> = list(metadata, "packages")
        .filter(|one| ids.contains(text(one, "id")))
        .collect();
    let names: BTreeSet<&str> = packages.iter().map(|one| text(one, "name")).collect();
    let mut members: Vec<Package> = packages
        .iter()
        .map(|one| Package {
            name: text(one, "name").to_owned(),
            version: text(one, "version").to_owned(),
            manifest: text(one, "manifest_path").into(),
            // `publish = false` is an empty list here, no word about it is null.
            publishable: one["publish"]
                .as_array()
                .is_none_or(|registries| !registries.is_empty()),
            needs: list(one, "dependencies")
                .filter(|dependency| dependency["kind"] != "dev")
                .map(|dependency| text(dependency, "name"))
                .filter(|name| names.contains(name))
                .map(ToOwned::to_owned)
                .collect(),
        })
        .collect();
    members.sort_by(|a, b| a.name.cmp(&b.name));
    members
}

/// The packages in an order in which each comes after all that it needs.
///
/// # Errors
/// Packages that need each other.
pub(crate) fn in_order(packages: &[Package]) -> Result<Vec<&Package>> {
    let mut left: BTreeMap<&str, &Package> = packages.iter().map(|one| (one.name.as_str(), one)).collect();
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let ready: Vec<&str> = left
            .values()
            .filter(|one| !one.needs.iter().any(|name| left.contains_key(name.as_str())))
            .map(|one| one.name.as_str())
            .collect();
        if ready.is_empty() {
            let names: Vec<&str> = left.into_keys().collect();
            return Err(Error::new(
                "workspace",
                format!("{} need each other", names.join(", ")),
                "break the circle",
            ));
        }
        ordered.extend(ready.iter().filter_map(|name| left.remove(name)));
    }
    Ok(ordered)
}

/// `rust-version` of the workspace.
pub(crate) fn rust_version(root: &Path) -> String {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let line = manifest
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'));
    line.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, needs: &[&str]) -> Package {
        Package {
            name: name.to_owned(),
            version: "0.1.0".to_owned(),
            manifest: PathBuf::new(),
            publishable: true,
            needs: needs.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    #[test]
    fn each_package_comes_after_what_it_needs() {
        let packages = [
            package("a", &["c"]),
            package("b", &["a", "c"]),
            package("c", &["outside"]),
        ];
        let names: Vec<&str> = in_order(&packages)
            .unwrap()
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(names, ["c", "a", "b"]);
    }

    #[test]
    fn packages_that_need_each_other_are_an_error() {
        let packages = [package("a", &["b"]), package("b", &["a"]), package("c", &[])];
        assert!(in_order(&packages).unwrap_err().problem.contains("a, b"));
    }
}
