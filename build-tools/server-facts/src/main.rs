//! Command line of the reader. It ends with 0 when all is well, with 1 when `--check` or `--compare` finds a difference
//! and with 2 when something could not be done.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks through these"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use altinn_server_facts::{Checkout, Error, Facts, changes, read, repository_of, sources};
use clap::Parser;

/// Writes specs/CRATE/server.json from the source of a server.
#[derive(Parser)]
#[command(name = "cargo xtask server-facts", bin_name = "cargo xtask server-facts")]
struct Arguments {
    /// The crates whose server it is
    #[arg(required = true, value_name = "CRATE")]
    crates: Vec<String>,
    /// The git folder of the server's repository
    #[arg(long, value_name = "DIR")]
    source: PathBuf,
    /// A git folder with types that the server takes from packages
    #[arg(long, value_name = "[OWNER/NAME=]DIR")]
    also: Vec<String>,
    /// The revision of the server's repository; HEAD without it
    #[arg(long, value_name = "REV")]
    commit: Option<String>,
    /// Write nothing; read the recorded commits again, and end with 1 where the file is not what they give
    #[arg(long, conflicts_with_all = ["compare", "commit"])]
    check: bool,
    /// Write nothing; tell what changed for users since the recorded commit, and end with 1 where anything did
    #[arg(long)]
    compare: bool,
    /// The root of the workspace
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<bool, Error> {
    let known = sources(&arguments.root)?;
    let mut fine = true;
    for name in &arguments.crates {
        let Some(source) = known.get(name) else {
            let names: Vec<_> = known.keys().map(String::as_str).collect();
            return Err(Error::told(format!(
                "{name} has no source in specs/apis.toml; those that have: {}",
                names.join(", ")
            )));
        };
        let path = arguments.root.join("specs").join(name).join("server.json");
        let recorded = if arguments.check || arguments.compare {
            Some(recorded(&path)?)
        } else {
            None
        };
        let commit_of = |repository: &str| {
            let facts = recorded.as_ref().filter(|_| arguments.check)?;
            facts
                .sources
                .iter()
                .find(|other| other.repository == repository)
                .map(|other| other.commit.clone())
        };
        let main = Checkout {
            repository: source.repository.clone(),
            folder: arguments.source.clone(),
            revision: arguments.commit.clone().or_else(|| commit_of(&source.repository)),
        };
        let mut also = Vec::new();
        for other in &arguments.also {
            let (repository, folder) = match other.split_once('=') {
                Some((repository, folder)) => (repository.to_owned(), PathBuf::from(folder)),
                None => {
                    let folder = PathBuf::from(other);
                    let found = repository_of(&folder);
                    let found = found.ok_or_else(|| {
                        Error::told(format!("{other} has no remote: say --also OWNER/NAME={other}"))
                    })?;
                    (found, folder)
                }
            };
            let revision = commit_of(&repository);
            also.push(Checkout {
                repository,
                folder,
                revision,
            });
        }
        let facts = read(source, &main, &also)?;
        let text = facts.to_json().map_err(|error| Error::told(error.to_string()))?;
        if let Some(recorded) = &recorded {
            let mut lines = changes(recorded, &facts);
            if arguments.check && lines.is_empty() && read_file(&path)? != text {
                lines.push("places or commits differ".to_owned());
            }
            for line in &lines {
                println!("{name}: {line}");
            }
            fine &= lines.is_empty();
        } else {
            std::fs::write(&path, &text)
                .map_err(|error| Error::told(format!("{}: {error}", path.display())))?;
        }
        let source = &facts.sources[0];
        eprintln!(
            "{name}: {}@{} of {}: {} operations, {} types, {} unresolved",
            source.repository,
            &source.commit[..10],
            source.date,
            facts.operations.len(),
            facts.types.len(),
            facts.unresolved.len()
        );
    }
    Ok(fine)
}

fn read_file(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::told(format!("{}: {error}", path.display())))
}

fn recorded(path: &Path) -> Result<Facts, Error> {
    serde_json::from_str(&read_file(path)?)
        .map_err(|error| Error::told(format!("{}: {error}", path.display())))
}
