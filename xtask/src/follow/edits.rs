//! Everything that following changes in `specs/`, worked out before anything is written.

use std::collections::BTreeMap;
use std::path::Path;

use altinn_build_tools::overlay::{Part, Stale};
use altinn_build_tools::{Error, cut, output};

use crate::Result;
use crate::drift::checkout;
use crate::fetch::{Understood, edited};

/// Files by their path, before and after; nothing for a file that goes.
pub(super) struct Edits {
    files: BTreeMap<String, (String, Option<String>)>,
}

impl Edits {
    /// The edits that a document calls for: its facts, and everything that no longer fits out of the way.
    pub(super) fn of(root: &Path, crate_name: &str, understood: &Understood) -> Result<Self> {
        let mut files = BTreeMap::new();
        let read = |path: &str| Ok::<_, Error>(checkout(root, path)?.unwrap_or_default());
        if let Some(surface) = &understood.surface {
            let path = format!("specs/{crate_name}/surface.json");
            files.insert(path.clone(), (read(&path)?, Some(surface.clone())));
        }
        if let Some(facts) = &understood.facts {
            let path = "specs/apis.toml";
            let before = read(path)?;
            let after = edited(&before, crate_name, facts)?;
            files.insert(path.to_owned(), (before, Some(after)));
        }
        let mut by_file: BTreeMap<&str, Vec<&Stale>> = BTreeMap::new();
        for one in &understood.drift.stale {
            by_file.entry(&one.file).or_default().push(one);
        }
        for (path, stale) in by_file {
            if stale.iter().any(|one| one.part == Part::File) {
                files.insert(path.to_owned(), (read(path)?, None));
                // What a client reads of a payload goes with it.
                let reading = path.replace(".json", ".read.json");
                if reading != path && root.join(&reading).exists() {
                    files.insert(reading.clone(), (read(&reading)?, None));
                }
                continue;
            }
            let (before, now) = match files.remove(path) {
                Some((before, Some(after))) => (before, after),
                _ => {
                    let text = read(path)?;
                    (text.clone(), text)
                }
            };
            let after = cut(path, &now, crate_name, &stale)?;
            if after != before {
                files.insert(path.to_owned(), (before, Some(after)));
            }
        }
        Ok(Self { files })
    }

    /// The differences, but for the document: what changed of it has been told.
    pub(super) fn shown(&self) -> String {
        let mut text = String::new();
        for (path, (before, after)) in &self.files {
            match after {
                None => text.push_str(&format!("{path}: deleted\n")),
                Some(_) if path.ends_with("/surface.json") => text.push_str(&format!("{path}: written\n")),
                Some(after) => {
                    text.push_str(&format!("{path}:\n"));
                    for line in output::unified(before, after).lines() {
                        text.push_str(&format!("    {line}\n"));
                    }
                }
            }
        }
        text
    }

    /// Writes them. Where one cannot be written, those before it get their old text back.
    pub(super) fn write(&self, root: &Path) -> Result<()> {
        let mut done: Vec<(&String, &String)> = Vec::new();
        for (path, (before, after)) in &self.files {
            let file = root.join(path);
            let result = match after {
                Some(text) => output::write_file(&file, text).map(drop),
                None => std::fs::remove_file(&file).map_err(|error| {
                    Error::new(path, format!("cannot be removed: {error}"), "remove it by hand")
                }),
            };
            if let Err(error) = result {
                for (path, before) in done {
                    // The first error is the one to tell.
                    let _ = output::write_file(&root.join(path), before);
                }
                return Err(error);
            }
            done.push((path, before));
        }
        Ok(())
    }
}
