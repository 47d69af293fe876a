//! Command line of the reader. It ends with 0 when all is well, with 1 when `--check` or `--compare` finds a difference
//! and with 2 when something could not be done.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks through these")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use altinn_server_facts::{Checkout, Result, changes, read, repository_of, sources};
use clap::Parser;
use serde_json::Value as Json;

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

fn run(arguments: &Arguments) -> Result<bool> {
    let known = sources(&arguments.root)?;
    let mut fine = true;
    for name in &arguments.crates {
        let names = || known.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        let source = known.get(name);
        let source = source.ok_or_else(|| {
            format!("{name} has no source in specs/apis.toml; those that have: {}", names())
        })?;
        let path = arguments.root.join("specs").join(name).join("server.json");
        let recorded = if arguments.check || arguments.compare { read_file(&path)? } else { String::new() };
        let before: Json = match recorded.as_str() {
            "" => Json::Null,
            text => serde_json::from_str(text).map_err(|error| format!("{}: {error}", path.display()))?,
        };
        let commit_of = |repository: &str| {
            let all = before["sources"].as_array().filter(|_| arguments.check)?;
            let same = all.iter().find(|other| other["repository"] == repository)?;
            Some(same["commit"].as_str()?.to_owned())
        };
        let main = Checkout {
            repository: source.repository.clone(),
            folder: arguments.source.clone(),
            revision: arguments.commit.clone().or_else(|| commit_of(&source.repository)),
        };
        let also: Vec<_> =
            arguments.also.iter().map(|other| checkout(other, commit_of)).collect::<Result<_>>()?;
        let facts = read(source, &main, &also)?;
        let text = format!("{facts:#}\n");
        if before.is_null() {
            std::fs::write(&path, &text).map_err(|error| format!("{}: {error}", path.display()))?;
        } else {
            let mut lines = changes(&before, &facts);
            if arguments.check && lines.is_empty() && recorded != text {
                lines.push("only places or commits differ".to_owned());
            }
            lines.iter().for_each(|line| println!("{name}: {line}"));
            fine &= lines.is_empty();
        }
        let count = |key: &str| facts[key].as_object().map_or(0, |map| map.len());
        let (operations, types) = (count("operations"), count("types"));
        let unresolved = facts["unresolved"].as_array().map_or(0, Vec::len);
        let told = |key: &str| facts["sources"][0][key].as_str().unwrap_or_default();
        let at = format!("{} {} {}", told("repository"), told("commit"), told("date"));
        eprintln!("{name}: {at}: {operations} operations, {types} types, {unresolved} unresolved");
    }
    Ok(fine)
}

fn checkout(told: &str, commit_of: impl Fn(&str) -> Option<String>) -> Result<Checkout> {
    let (repository, folder) = match told.split_once('=') {
        Some((repository, folder)) => (Some(repository.to_owned()), PathBuf::from(folder)),
        None => (repository_of(Path::new(told)), PathBuf::from(told)),
    };
    let repository =
        repository.ok_or_else(|| format!("{told} has no remote: say --also OWNER/NAME={told}"))?;
    let revision = commit_of(&repository);
    Ok(Checkout { repository, folder, revision })
}

fn read_file(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
