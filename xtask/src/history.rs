//! `cargo xtask history`: every published version of the documents, one after the other, through the comparison that `drift`
//! and `follow` use. It shows that each step gets a report, that rules and crates agree on it, and how much a person would
//! have had to decide.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use altinn_build_tools::drift::{self, Effect, Side};
use altinn_build_tools::{Error, Workspace, distil, load, todo};

use crate::{Outcome, Result, near, quiet};

/// Where the versions are.
pub(crate) struct Wanted {
    /// A clone with the history of the documents; it may be bare.
    pub(crate) repository: PathBuf,
    /// The folder of the documents in it.
    pub(crate) folder: String,
    /// The file of the only crate, where it has another name there.
    pub(crate) file: Option<String>,
    /// Only these crates; all without a name.
    pub(crate) crates: Vec<String>,
}

/// What came of one document.
#[derive(Default)]
struct Tally {
    versions: usize,
    unreadable: usize,
    steps: usize,
    reports: usize,
    unmade: usize,
    agree: usize,
    /// Steps by effect: breaking, additive, none.
    effects: [usize; 3],
    decisions: Vec<usize>,
    /// What is not as it should be, and what could not be read.
    notes: Vec<String>,
}

/// Goes through the history of every document.
pub(crate) fn run(root: &Path, wanted: &Wanted) -> Result<Outcome, Vec<Error>> {
    let workspace = Workspace::open(root).map_err(|error| vec![error])?;
    let chosen = near::choose(&workspace.crates(), &wanted.crates)?;
    let mut whole = Tally::default();
    let mut rows = vec![row("document", &HEAD.map(str::to_owned))];
    let mut documents = 0;
    for name in chosen {
        let document = &workspace.api(&name).map_err(|error| vec![error])?.document;
        let file = wanted
            .file
            .clone()
            .unwrap_or_else(|| format!("{}/{document}", wanted.folder));
        let versions = versions(&wanted.repository, &file).map_err(|error| vec![error])?;
        if versions.is_empty() {
            continue;
        }
        let side = workspace.side(&name).map_err(|error| vec![error])?;
        let tally = document_of(&side, document, &versions);
        tally.notes.iter().for_each(|note| println!("{name}: {note}"));
        rows.push(row(&name, &tally.cells()));
        eprintln!("{name}: {} steps", tally.steps);
        documents += 1;
        whole.add(tally);
    }
    rows.push(row(&format!("all {documents}"), &whole.cells()));
    rows.insert(1, format!("|---|{}", "--:|".repeat(HEAD.len())));
    println!("\n{}", rows.join("\n"));
    let well = whole.reports == whole.steps && whole.agree == whole.steps;
    Ok(if well { Outcome::Done } else { Outcome::Differs })
}

const HEAD: [&str; 11] = [
    "versions",
    "unreadable",
    "steps",
    "reports",
    "no crate",
    "agree",
    "breaking",
    "additive",
    "none",
    "decisions, mean",
    "most",
];

impl Tally {
    fn cells(&self) -> [String; 11] {
        let sum: usize = self.decisions.iter().sum();
        let [breaking, additive, none] = self.effects;
        let numbers = [
            self.versions,
            self.unreadable,
            self.steps,
            self.reports,
            self.unmade,
            self.agree,
            breaking,
            additive,
            none,
        ];
        let [a, b, c, d, e, f, g, h, i] = numbers.map(|number| number.to_string());
        let mean = format!("{:.1}", sum as f64 / self.decisions.len().max(1) as f64);
        let most = self.decisions.iter().max().copied().unwrap_or(0).to_string();
        [a, b, c, d, e, f, g, h, i, mean, most]
    }

    fn add(&mut self, other: Self) {
        self.versions += other.versions;
        self.unreadable += other.unreadable;
        self.steps += other.steps;
        self.reports += other.reports;
        self.unmade += other.unmade;
        self.agree += other.agree;
        for (sum, one) in self.effects.iter_mut().zip(other.effects) {
            *sum += one;
        }
        self.decisions.extend(other.decisions);
    }
}

fn row(name: &str, cells: &[String]) -> String {
    format!("| {name} | {} |", cells.join(" | "))
}

/// The steps of one document. Versions that differ in their prose only are one.
fn document_of(side: &Side, document: &str, versions: &[(String, Vec<u8>)]) -> Tally {
    let mut tally = Tally {
        versions: versions.len(),
        ..Tally::default()
    };
    let mut before: Option<Side> = None;
    for (commit, bytes) in versions {
        let read = load::read(document, bytes, None).and_then(|read| distil::whole(document, &read.value));
        let surface = match read {
            Ok(surface) => surface,
            Err(error) => {
                tally.unreadable += 1;
                tally.notes.push(format!(
                    "{commit} is unreadable: {}",
                    error.to_string().replace('\n', " ")
                ));
                continue;
            }
        };
        let after = side.with_document(&surface);
        let Some(last) = before.replace(after.clone()) else {
            continue;
        };
        if last.surface != after.surface {
            step(&last, &after, commit, &mut tally);
        }
    }
    tally
}

fn step(before: &Side, after: &Side, commit: &str, tally: &mut Tally) {
    tally.steps += 1;
    let compared = quiet::guarded(&after.crate_name, || {
        let drift = drift::compare(before, after)?;
        let decisions = todo::between(before, after).map(|items| items.len()).ok();
        Ok((drift, decisions))
    });
    let (drift, decisions) = match compared {
        Ok(compared) => compared,
        Err(error) => {
            tally.notes.push(format!("{commit} has no report: {error}"));
            return;
        }
    };
    tally.reports += 1;
    if let Some(error) = &drift.unmade {
        tally.unmade += 1;
        tally.notes.push(format!(
            "{commit}: no crate: {}",
            error.to_string().replace('\n', " ")
        ));
    }
    if drift.agrees() {
        tally.agree += 1;
    } else {
        let what: BTreeSet<String> = drift
            .api
            .iter()
            .map(|one| format!("{}: {}", one.path, one.what))
            .collect();
        let (rated, observed) = (drift.rated().as_str(), drift.observed().as_str());
        tally.notes.push(format!(
            "{commit}: the rules say {rated}, the crates {observed}: {what:?}"
        ));
    }
    let at = match drift.effect() {
        Effect::Breaking => 0,
        Effect::Additive => 1,
        Effect::None => 2,
    };
    if let Some(count) = tally.effects.get_mut(at) {
        *count += 1;
    }
    tally.decisions.extend(decisions);
}

/// The versions of a file, the oldest first, each with its commit.
fn versions(repository: &Path, file: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let log = git(
        repository,
        &[
            "log",
            "--first-parent",
            "--reverse",
            "--format=%h",
            "HEAD",
            "--",
            file,
        ],
    )?;
    let mut versions: Vec<(String, Vec<u8>)> = Vec::new();
    for commit in String::from_utf8_lossy(&log).lines() {
        // A commit may have deleted it.
        let Ok(bytes) = git(repository, &["show", &format!("{commit}:{file}")]) else {
            continue;
        };
        if versions.last().is_none_or(|(_, last)| *last != bytes) {
            versions.push((commit.to_owned(), bytes));
        }
    }
    Ok(versions)
}

fn git(repository: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let wrong = |problem: String| {
        Error::new(
            repository.display().to_string(),
            problem,
            "give a clone with its history",
        )
    };
    let output = Command::new("git")
        .arg("-C")
        .arg(repository)
        .args(arguments)
        .output()
        .map_err(|error| wrong(format!("git cannot be run: {error}")))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(wrong(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}
