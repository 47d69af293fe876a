//! Where the server of a crate is: its `source` in `specs/apis.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::Result;

/// The source of a crate's server.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// `owner/name`.
    pub repository: String,
    /// Folders and files with the controllers or endpoints that belong to the crate.
    pub path: Vec<String>,
    /// Folders with the start-up code; the projects of `path` where it is left out.
    #[serde(default)]
    pub startup: Vec<String>,
    /// Repositories with types that packages bring in: `owner/name`, `owner/name:folder` for a part of one, and
    /// `owner/name@tag:folder` where the package is pinned to that tag.
    #[serde(default)]
    pub also: Vec<String>,
    /// What tags of releases look like, as git's patterns; none where the repository tags none of the service.
    #[serde(default)]
    pub tags: Option<String>,
    /// What only the gateway puts before the paths.
    #[serde(default)]
    pub prefix: String,
    /// Texts that hold nothing but the names of an enum: `Type.Member`, and the enum.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Table {
    source: Option<Source>,
}

/// The crates that have a source, from `specs/apis.toml`.
///
/// # Errors
/// The file cannot be read, or a source is not as it has to be.
pub fn sources(root: &Path) -> Result<BTreeMap<String, Source>> {
    let path = root.join("specs/apis.toml");
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| failed(&error))?;
    let tables: BTreeMap<String, Table> = toml::from_str(&text).map_err(|error| failed(&error))?;
    Ok(tables.into_iter().filter_map(|(name, table)| Some((name, table.source?))).collect())
}
