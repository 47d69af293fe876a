//! `cargo xtask evidence`: the corrected documents against the facts of the servers.

mod cites;

use std::path::Path;

use altinn_build_tools::evidence::{self, Comparer};
use altinn_build_tools::{Error, File, Workspace, output};
use clap::Args;

use crate::{Outcome, Result, near};

/// What is asked for.
#[derive(Args)]
pub(crate) struct Wanted {
    /// Only these crates; all that have a server.json without a name
    #[arg(value_name = "CRATE")]
    crates: Vec<String>,
    /// Tell the differences that are explained as well
    #[arg(long)]
    all: bool,
    /// The table of the README instead
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Everything as JSON instead
    #[arg(long)]
    json: bool,
    /// What each correction is worth as evidence instead
    #[arg(long)]
    cites: bool,
    /// Write always.yaml: what only comes back, and always does, by the facts of the server
    #[arg(long, conflicts_with = "cites")]
    always: bool,
    /// Which sources of corrections can be written out as repository, commit, path and line
    #[arg(long, conflicts_with_all = ["cites", "always"])]
    cite: bool,
    /// Write them
    #[arg(long, requires = "cite")]
    write: bool,
    /// A clone of a repository for --cite; of the commit in server.json, or of HEAD where that has none of this name
    #[arg(long, value_name = "OWNER/NAME=DIR", requires = "cite")]
    source: Vec<String>,
}

/// Compares and prints; differs where a difference has no reason, or a reason no difference.
pub(crate) fn run(root: &Path, wanted: &Wanted) -> Result<Outcome, Vec<Error>> {
    let workspace = Workspace::open(root).map_err(|error| vec![error])?;
    // The form of sources is the same without a server.json.
    let known = if wanted.cite || wanted.cites {
        workspace.crates()
    } else {
        evidence::crates(&workspace)
    };
    let chosen = near::choose(&known, &wanted.crates)?;
    let comparer = Comparer::new(&workspace).map_err(|error| vec![error])?;
    if wanted.cites {
        return cites::list(&workspace, &comparer, &chosen);
    }
    if wanted.cite {
        return cites::write_out(&workspace, &comparer, &chosen, wanted);
    }
    if wanted.always {
        return always(root, &comparer, &chosen);
    }
    let all = each(&chosen, |name| comparer.run(name))?;
    if wanted.markdown {
        print!("{}", evidence::markdown(&all));
    } else if wanted.json {
        println!("{:#}", evidence::json(&all));
    } else {
        for one in &all {
            println!("{}", evidence::text(one, wanted.all));
        }
    }
    Ok(outcome(all.iter().all(evidence::Evidence::holds)))
}

/// Tries changes and prints what came of each; differs where one was not noticed, or there were not that many.
pub(crate) fn selftest(root: &Path, seed: u64, mutations: usize) -> Result<Outcome, Vec<Error>> {
    let workspace = Workspace::open(root).map_err(|error| vec![error])?;
    let comparer = Comparer::new(&workspace).map_err(|error| vec![error])?;
    let trials = comparer
        .selftest(&evidence::crates(&workspace), seed, mutations)
        .map_err(|error| vec![error])?;
    let mut noticed = 0;
    for trial in &trials {
        println!("{}: {}: {}", trial.crate_name, trial.kind, trial.place);
        match &trial.noticed {
            Some(key) => {
                noticed += 1;
                println!("    {key}");
            }
            None => match &trial.swallowed {
                Some(at) => {
                    println!("    not noticed: the deviation `{at}` is so wide that it explains this, too")
                }
                None => println!("    not noticed"),
            },
        }
    }
    println!("noticed {noticed} of {mutations}, seed {seed}");
    Ok(outcome(noticed == mutations))
}

/// Writes each file, or takes it away where nothing is to be said, and prints the counts.
fn always(root: &Path, comparer: &Comparer<'_>, chosen: &[String]) -> Result<Outcome, Vec<Error>> {
    println!(
        "{:<42} {:>10} {:>8} {:>15} {:>8}",
        "", "structures", "members", "optional before", "after"
    );
    for (name, found) in chosen.iter().zip(each(chosen, |name| comparer.always(name))?) {
        let Some((file, count)) = found else { continue };
        write(root, &file).map_err(|error| vec![error])?;
        println!(
            "{name:<42} {:>10} {:>8} {:>15} {:>8}",
            count.structures, count.members, count.optional, count.optional_after
        );
    }
    Ok(Outcome::Done)
}

/// Writes the always.yaml of one crate again, where it has one.
pub(crate) fn rewrite_always(root: &Path, crate_name: &str) -> Result<()> {
    if !root.join(format!("specs/{crate_name}/always.yaml")).exists() {
        return Ok(());
    }
    let workspace = Workspace::open(root)?;
    match Comparer::new(&workspace)?.always(crate_name)? {
        Some((file, _)) => write(root, &file),
        None => Ok(()),
    }
}

/// Writes a file, or removes it where it has nothing to say.
fn write(root: &Path, file: &File) -> Result<()> {
    let path = root.join(&file.path);
    if !file.contents.is_empty() {
        return output::write_file(&path, &file.contents).map(drop);
    }
    if !path.exists() {
        return Ok(());
    }
    std::fs::remove_file(&path).map_err(|error| {
        let problem = format!("cannot be removed: {error}");
        Error::new(file.path.display().to_string(), problem, "remove it by hand")
    })
}

fn outcome(well: bool) -> Outcome {
    if well { Outcome::Done } else { Outcome::Differs }
}

/// All results, or all errors.
fn each<T>(names: &[String], one: impl Fn(&str) -> Result<T>) -> Result<Vec<T>, Vec<Error>> {
    let (mut all, mut errors) = (Vec::new(), Vec::new());
    for name in names {
        match one(name) {
            Ok(result) => all.push(result),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(all) } else { Err(errors) }
}
