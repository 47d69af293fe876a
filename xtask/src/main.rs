//! Command line over `altinn-build-tools`. It ends with 0 when all is well, with 1 when `--check` finds a difference
//! and with 2 when something could not be done.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks through these"
)]

mod bench;
mod changelog;
mod ci;
mod contract_selftest;
mod day;
mod drift;
mod evidence;
mod fetch;
mod follow;
mod history;
mod lines;
mod metadata;
mod near;
mod outside;
mod payloads;
mod product;
mod progress;
mod quiet;
mod regenerate;
mod release;
mod sbom;
mod server_facts;
mod stale;
mod table;
mod todo;
#[cfg(test)]
mod workflows;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use altinn_build_tools::{Error, Workspace, distil, load, output};
use clap::{Parser, Subcommand};

/// Builds the API crates of this checkout from what is published.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "Exit codes: 0 all is well, 1 --check found a difference, 2 it could not be done."
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the generated crates from specs/, offline
    Regenerate {
        /// Only these crates; all without a name
        #[arg(value_name = "CRATE")]
        crates: Vec<String>,
        /// Write nothing; show each file that differs and end with 1
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        app: outside::Wanted,
    },
    /// Get the published documents into specs/
    Fetch {
        /// Only these crates; all without a name
        #[arg(value_name = "CRATE")]
        crates: Vec<String>,
        /// A folder, or an https address, that has the documents under their names
        #[arg(long, value_name = "DIR|URL")]
        from: Option<String>,
        /// Write nothing; say what would change and end with 1
        #[arg(long)]
        check: bool,
    },
    /// Go all the way from newer documents to crates that compile, and list what a person must decide
    Follow {
        /// Only these crates; all without a name
        #[arg(value_name = "CRATE")]
        crates: Vec<String>,
        /// The document of one crate, or a folder or an https address with documents under their names; the published
        /// addresses without it
        #[arg(long, value_name = "FILE|DIR|URL")]
        from: Option<String>,
        /// Show what would change and write nothing
        #[arg(long)]
        dry_run: bool,
        /// Leave out what compiles: the crates and the contract tests
        #[arg(long)]
        no_tests: bool,
        /// The day the document was published; today, or what the server says, without it
        #[arg(long, value_name = "YYYY-MM-DD")]
        published: Option<String>,
    },
    /// Tell what changed, what it does to users of the crates, and which versions follow
    Drift {
        /// Only these crates; all without a name
        #[arg(value_name = "CRATE")]
        crates: Vec<String>,
        /// What the checkout is compared with: a revision, which came before it, or a document, which comes after it
        #[arg(long, value_name = "FILE|GIT-REV", default_value = "HEAD")]
        against: String,
        /// How it is written
        #[arg(long, value_enum, default_value_t)]
        format: drift::Format,
    },
    /// Hold the corrected documents against what the servers do, as their sources say
    Evidence(evidence::Wanted),
    /// Break the facts of the servers in many ways, in memory, and see that the comparison notices each one
    EvidenceSelftest {
        /// What decides which ways; the same ones for the same number
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many ways
        #[arg(long, default_value_t = 40)]
        mutations: usize,
    },
    /// Write bodies into `payloads/server` of each crate's folder in specs/ from the facts of the servers alone
    Payloads {
        /// Only these crates; all that have a server.json without a name
        #[arg(value_name = "CRATE")]
        crates: Vec<String>,
        /// Write nothing; name each file that differs and end with 1
        #[arg(long)]
        check: bool,
    },
    /// Compare every published version of the documents with the one before it, and count
    History {
        /// Only these crates; all without a name
        #[arg(value_name = "CRATE")]
        crates: Vec<String>,
        /// A clone with the history of the documents; it may be bare
        #[arg(long, value_name = "DIR")]
        repository: PathBuf,
        /// The folder of the documents in it
        #[arg(long, value_name = "FOLDER", default_value = "static/swagger")]
        folder: String,
        /// The document in it, where one crate is named and its document has another name there
        #[arg(long, value_name = "FILE")]
        file: Option<String>,
    },
    /// Write the entries of the changelog from what changed since a release
    Changelog {
        /// The revision to begin at; the newest version tag without it, and everything as new without a tag
        #[arg(long, value_name = "GIT-REV")]
        since: Option<String>,
        /// Put them into CHANGELOG.md instead of printing them
        #[arg(long)]
        write: bool,
    },
    /// Go through a release and say what stands in its way; nothing is uploaded
    Release {
        /// Nothing but this can be done here: the upload is left to a person
        #[arg(long, required = true)]
        dry_run: bool,
        /// Leave out the documentation, which takes longest
        #[arg(long)]
        no_docs: bool,
        /// Compile every package from what was packed, which takes minutes
        #[arg(long)]
        verify: bool,
    },
    /// Run everything that a pull request must pass
    Ci {
        /// Only these checks; one of them that cannot be done here has failed
        #[arg(value_name = "CHECK")]
        only: Vec<String>,
        /// Only what needs nothing but a stable toolchain and a few minutes: what `.ci/run` runs
        #[arg(long, conflicts_with = "only")]
        short: bool,
        /// Name the checks and run none
        #[arg(long)]
        list: bool,
    },
    /// Break the clients in many ways and see that the contract tests notice each one
    ContractSelftest {
        /// What decides which ways; the same ones for the same number
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many ways
        #[arg(long, default_value_t = 40)]
        mutations: usize,
        /// Where the copy of the workspace and its build are kept; among the temporary files without it
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// Write what servers offer from their C# source; --help has the options
    #[command(disable_help_flag = true)]
    ServerFacts {
        /// CRATE… --source DIR [--also [OWNER/NAME=]DIR]… [--commit REV] [--check|--compare]
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Measure calls, values, memory and more against the same done by hand
    Bench {
        /// Only these parts: call, lookup, decode, flight; all without a name
        #[arg(value_name = "PART")]
        parts: Vec<String>,
        /// Fewer rounds: minutes, and less exact
        #[arg(long)]
        quick: bool,
        /// Put the tables into BENCHMARKS.md, too
        #[arg(long)]
        write: bool,
    },
    /// Make many calls through the sandbox while everything goes wrong that can, and count on both sides
    Faults {
        /// What decides what happens; the same for the same number
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many operations
        #[arg(long, default_value_t = 100_000)]
        operations: u64,
    },
    /// Keep the facts of an OpenAPI document and none of its prose
    Distil {
        /// The document, JSON or YAML, OpenAPI 3.0, 3.1 or 3.2; files that it refers to are read from beside it
        file: PathBuf,
        /// Where the facts go; printed without it
        #[arg(short, long, value_name = "OUT")]
        output: Option<PathBuf>,
    },
    /// List what a person must decide, in the TODO.md of each crate
    Todo {
        /// Only these crates; all without a name
        #[arg(value_name = "CRATE")]
        crates: Vec<String>,
        /// Write nothing; show what is open and end with 1 where something is
        #[arg(long)]
        check: bool,
    },
    /// Accept the names of the crates as they are now
    Pin {
        /// Only these crates; all without a name
        #[arg(value_name = "CRATE")]
        crates: Vec<String>,
        /// Names of operations that nobody chose, too
        #[arg(long)]
        provisional: bool,
    },
}

/// Results of tasks; those that go on after an error give all errors.
pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// How a task ended, where it could be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well.
    Done,
    /// `--check` found a difference.
    Differs,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Fetch { crates, from, check } => match fetch::Origin::parse(from.as_deref()) {
            Ok(origin) => match fetch::elsewhere(&origin) {
                Some(Ok(code)) => return code,
                Some(Err(error)) => Err(vec![error]),
                None => fetch(&crates, &origin, check),
            },
            Err(error) => Err(vec![error]),
        },
        Task::Follow {
            crates,
            from,
            dry_run,
            no_tests,
            published,
        } => {
            let wanted = follow::Wanted {
                crates,
                dry_run,
                no_tests,
                published,
            };
            match follow::Source::parse(from.as_deref()) {
                Ok(from) => match from.origin().and_then(fetch::elsewhere) {
                    Some(Ok(code)) => return code,
                    Some(Err(error)) => Err(vec![error]),
                    None => root()
                        .map_err(|error| vec![error])
                        .and_then(|root| follow::run(&root, &wanted, &from, std::time::SystemTime::now())),
                },
                Err(error) => Err(vec![error]),
            }
        }
        Task::Drift {
            crates,
            against,
            format,
        } => root()
            .map_err(|error| vec![error])
            .and_then(|root| drift::run(&root, &crates, Some(&against), format)),
        Task::Evidence(wanted) => root()
            .map_err(|error| vec![error])
            .and_then(|root| evidence::run(&root, &wanted)),
        Task::EvidenceSelftest { seed, mutations } => root()
            .map_err(|error| vec![error])
            .and_then(|root| evidence::selftest(&root, seed, mutations)),
        Task::Payloads { crates, check } => root()
            .map_err(|error| vec![error])
            .and_then(|root| payloads::run(&root, &crates, check)),
        Task::History {
            crates,
            repository,
            folder,
            file,
        } => {
            let wanted = history::Wanted {
                repository,
                folder,
                file,
                crates,
            };
            root()
                .map_err(|error| vec![error])
                .and_then(|root| history::run(&root, &wanted))
        }
        Task::Changelog { since, write } => root()
            .map_err(|error| vec![error])
            .and_then(|root| changelog::run(&root, since.as_deref(), write)),
        Task::Release { no_docs, verify, .. } => root().map_err(|error| vec![error]).and_then(|root| {
            let docs = !no_docs;
            release::run(&root, release::Parts { docs, verify })
        }),
        Task::Ci { list: true, .. } => Ok(ci::list()),
        Task::Ci { only, short, .. } => root().map_err(|error| vec![error]).and_then(|root| {
            let only = &only;
            ci::run(&root, &ci::Choice { only, short })
        }),
        Task::Regenerate { check, app, .. } if app.document.is_some() => root()
            .and_then(|root| outside::run(&root, &app, check))
            .map_err(|error| vec![error]),
        Task::Regenerate { crates, check, .. } => regenerate(&crates, check),
        Task::ContractSelftest {
            seed,
            mutations,
            folder,
        } => {
            let wanted = contract_selftest::Wanted {
                seed,
                mutations,
                folder,
            };
            root()
                .map_err(|error| vec![error])
                .and_then(|root| contract_selftest::run(&root, &wanted))
        }
        Task::ServerFacts { arguments } => root()
            .and_then(|root| server_facts::run(&root, &arguments))
            .map_err(|error| vec![error]),
        Task::Bench {
            mut parts,
            quick,
            write,
        } => {
            parts.extend(quick.then(|| "--quick".to_owned()));
            parts.extend(write.then(|| "--write".to_owned()));
            root()
                .and_then(|root| bench::run(&root, &parts))
                .map_err(|error| vec![error])
        }
        Task::Faults { seed, operations } => root()
            .and_then(|root| bench::faults(&root, seed, operations))
            .map_err(|error| vec![error]),
        Task::Distil { file, output } => distil(&file, output.as_deref()).map_err(|error| vec![error]),
        Task::Todo { crates, check } => root()
            .map_err(|error| vec![error])
            .and_then(|root| todo::run(&root, &crates, check)),
        Task::Pin { crates, provisional } => pin(&crates, provisional),
    };
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Differs) => ExitCode::from(1),
        Err(errors) => {
            let root = root().unwrap_or_default();
            for error in errors {
                eprintln!("error: {}", lines::with_line(&root, error));
            }
            ExitCode::from(2)
        }
    }
}

fn regenerate(crates: &[String], check: bool) -> Result<Outcome, Vec<Error>> {
    let root = root().map_err(|error| vec![error])?;
    let workspace = Workspace::open(&root).map_err(|error| vec![error])?;
    let known = workspace.crates();
    let run = regenerate::Run {
        root: &root,
        chosen: near::choose(&known, crates)?,
        known,
        all: crates.is_empty(),
        generate: |name: &str| altinn_build_tools::generate(&workspace, name),
        shared: altinn_build_tools::generate_shared,
    };
    run.run(check)
}

fn fetch(crates: &[String], origin: &fetch::Origin, check: bool) -> Result<Outcome, Vec<Error>> {
    let root = root().map_err(|error| vec![error])?;
    let now = std::time::SystemTime::now();
    fetch::run(&root, crates, origin, check, now, |jobs| {
        fetch::over_network(&root, jobs)
    })
}

fn distil(file: &Path, output: Option<&Path>) -> Result<Outcome, Error> {
    let document = load::open(file)?;
    for note in &document.notes {
        eprintln!("note: {note}");
    }
    let surface = distil::canonical(&distil::whole(&file.display().to_string(), &document.value)?);
    match output {
        Some(path) => drop(output::write_file(path, &surface)?),
        None => print!("{surface}"),
    }
    Ok(Outcome::Done)
}

fn pin(crates: &[String], provisional: bool) -> Result<Outcome, Vec<Error>> {
    let root = root().map_err(|error| vec![error])?;
    let workspace = Workspace::open(&root).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    let mut files = Vec::new();
    for name in near::choose(&workspace.crates(), crates)? {
        match altinn_build_tools::pin(&workspace, &name, provisional) {
            Ok((file, left)) => {
                files.push(file);
                left.iter()
                    .for_each(|one| println!("{name}: not kept, nobody chose it: {one}"));
            }
            Err(failure) => errors.extend(regenerate::told(&name, failure)),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    for file in files {
        let changed =
            output::write_file(&root.join(&file.path), &file.contents).map_err(|error| vec![error])?;
        println!(
            "{}: {}",
            file.path.display(),
            if changed { "written" } else { "unchanged" }
        );
        todo::settle(&root, &file.path).map_err(|error| vec![error])?;
    }
    Ok(Outcome::Done)
}

/// The checkout: where cargo says this crate is, or the nearest folder upwards that has a manifest of APIs.
fn root() -> Result<PathBuf, Error> {
    let has_manifest = |folder: &Path| folder.join("specs/apis.toml").is_file();
    let by_cargo = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    if let Some(root) = by_cargo
        .as_deref()
        .and_then(Path::parent)
        .filter(|root| has_manifest(root))
    {
        return Ok(root.to_owned());
    }
    let here = std::env::current_dir().unwrap_or_default();
    here.ancestors()
        .find(|folder| has_manifest(folder))
        .map(Path::to_owned)
        .ok_or_else(|| {
            Error::new(
                "specs/apis.toml",
                "is not here nor in a folder above",
                "run this in a checkout, as cargo xtask",
            )
        })
}
