//! `cargo xtask payloads`: bodies from the facts of the servers, in a folder of their own.

use std::path::Path;

use altinn_build_tools::evidence::{self, Comparer};
use altinn_build_tools::{Error, Workspace, output};

use crate::{Outcome, Result, near};

/// Writes the folders, or compares them.
pub(crate) fn run(root: &Path, crates: &[String], check: bool) -> Result<Outcome, Vec<Error>> {
    let one = |error| vec![error];
    let workspace = Workspace::open(root).map_err(one)?;
    let comparer = Comparer::new(&workspace).map_err(one)?;
    let mut outcome = Outcome::Done;
    for name in near::choose(&evidence::crates(&workspace), crates)? {
        let Some(files) = comparer.payloads(&name).map_err(one)? else {
            continue;
        };
        let folder = format!("specs/{name}/payloads/server");
        if check {
            let differences = output::compare(root, &folder, &files).map_err(one)?;
            for difference in &differences {
                println!("{}: {}", difference.path.display(), difference.kind);
            }
            if !differences.is_empty() {
                outcome = Outcome::Differs;
            }
        } else {
            let parent = root.join("specs").join(&name).join("payloads");
            std::fs::create_dir_all(&parent).map_err(|error| {
                let problem = format!("cannot be made: {error}");
                one(Error::new(folder.clone(), problem, "check its permissions"))
            })?;
            let changes = output::write(root, &folder, &files).map_err(one)?;
            println!("{name}: {} files, {} changed", files.len(), changes.len());
        }
    }
    Ok(outcome)
}
