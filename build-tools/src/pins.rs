//! Names that a release has promised: `specs/<crate>/names.toml`, written by `cargo xtask pin`, read by every run.

use std::{collections::BTreeMap, fmt::Write as _};

use serde::Deserialize;

use crate::{Error, Result, names};

/// The pinned names of one crate. Regenerating never renames what is pinned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pins {
    /// Method names by `METHOD /path` as published.
    #[serde(default)]
    pub operations: BTreeMap<String, String>,
    /// Type names by the published component name, or by the JSON pointer of a schema that has none.
    #[serde(default)]
    pub types: BTreeMap<String, String>,
    /// Whether a curated name may differ from the pinned one: only while pins are written anew.
    #[serde(skip)]
    pub renaming: bool,
}

impl Pins {
    /// Reads a `names.toml`.
    ///
    /// # Errors
    /// When it is not TOML, has other tables than `operations` and `types`, or a name that Rust does not take.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        let remedy = "write it again with `cargo xtask pin`";
        let pins: Self = toml::from_str(text).map_err(|error| Error::new(file, error.to_string(), remedy))?;
        let operations = pins.operations.iter().filter(|(_, name)| !names::is_snake(name));
        let types = pins
            .types
            .iter()
            .filter(|(_, name)| names::type_name(name) != **name);
        match operations.chain(types).next() {
            Some((key, name)) => {
                Err(
                    Error::new(file, format!("`{name}` is no name that Rust takes"), remedy)
                        .at(format!("`{key}`")),
                )
            }
            None => Ok(pins),
        }
    }

    /// The file text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::from("# Names that users build on. Machine-written by `cargo xtask pin`.\n");
        for (table, entries) in [("operations", &self.operations), ("types", &self.types)] {
            let _ = write!(out, "\n[{table}]\n");
            for (key, name) in entries {
                let _ = writeln!(out, "{} = \"{name}\"", toml::Value::String(key.clone()));
            }
        }
        out
    }
}
