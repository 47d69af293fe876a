//! A workspace of its own in a folder, with the dependencies of this one.

use std::path::Path;

use super::world::root;

/// Makes a folder the workspace of this checkout with other members: the same dependencies at the same versions.
pub(crate) fn workspace(folder: &Path, members: &str) {
    let root = root().canonicalize().unwrap();
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let mut lines: Vec<String> = Vec::new();
    for line in manifest.lines() {
        lines.push(match line {
            _ if line.starts_with("members = ") => format!("members = [{members}]"),
            _ if line.starts_with("default-members = ") => String::new(),
            _ if line.contains("path = \"") => {
                line.replace("path = \"", &format!("path = \"{}/", root.display()))
            }
            _ => line.to_owned(),
        });
    }
    std::fs::write(folder.join("Cargo.toml"), lines.join("\n")).unwrap();
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}
