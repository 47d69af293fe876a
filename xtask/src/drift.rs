//! `cargo xtask drift`: what changed between two revisions of `specs/`, or between `specs/` and a document to come.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use altinn_build_tools::drift::{self, Drift, Report, Side, Version};
use altinn_build_tools::manifest::Manifest;
use altinn_build_tools::{Error, Workspace};

use crate::Result;
use crate::fetch::understand;
use clap::ValueEnum;

use crate::{Outcome, near, quiet};

/// How the report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a terminal
    #[default]
    Text,
    /// For a pull request
    Markdown,
    /// For programs
    Json,
}

/// What was compared, and what could not be read.
type Compared = (Vec<Drift>, Vec<Error>);

/// Compares, prints, and ends well whatever it finds.
pub(crate) fn run(
    root: &Path,
    crates: &[String],
    against: Option<&str>,
    format: Format,
) -> Result<Outcome, Vec<Error>> {
    let (drifts, errors) = match against.map(Path::new) {
        Some(file) if file.is_file() => document(root, crates, file)?,
        _ => compared(root, crates, against.unwrap_or("HEAD"))?,
    };
    let version = version(root).map_err(|error| vec![error])?;
    let report = Report {
        drifts: &drifts,
        version,
    };
    match format {
        Format::Text => print!("{}", report.text()),
        Format::Markdown => print!("{}", report.markdown()),
        Format::Json => print!("{}", report.json()),
    }
    // One crate that cannot be read does not keep back the report on the others.
    if errors.is_empty() {
        Ok(Outcome::Done)
    } else {
        Err(errors)
    }
}

/// From what the checkout has to a document that is not in it yet.
fn document(root: &Path, crates: &[String], file: &Path) -> Result<Compared, Vec<Error>> {
    let [crate_name] = crates else {
        let problem = "a document is compared with one crate";
        return Err(vec![Error::new(
            file.display().to_string(),
            problem,
            "name the crate that is made from it",
        )]);
    };
    let known = known(&|path| checkout(root, path)).map_err(|error| vec![error])?;
    let chosen = near::choose(&known, std::slice::from_ref(crate_name))?;
    let bytes = fs::read(file).map_err(|error| {
        let problem = format!("cannot be read: {error}");
        vec![Error::new(
            file.display().to_string(),
            problem,
            "check its permissions",
        )]
    })?;
    let workspace = Workspace::open(root).map_err(|error| vec![error])?;
    let one = |name: &str| -> Result<Option<Drift>> {
        let before = workspace.side(name)?;
        // Not fetched yet: the day it was published is not known.
        let day = before.api.published.clone();
        quiet::guarded(name, || understand(&before, &bytes, file.parent(), &day))
            .map(|understood| Some(understood.drift))
    };
    Ok(all(&chosen, one))
}

/// From a revision to what the checkout has; all of it or nothing.
pub(crate) fn revision(root: &Path, crates: &[String], revision: &str) -> Result<Vec<Drift>, Vec<Error>> {
    match compared(root, crates, revision)? {
        (drifts, errors) if errors.is_empty() => Ok(drifts),
        (_, errors) => Err(errors),
    }
}

fn compared(root: &Path, crates: &[String], revision: &str) -> Result<Compared, Vec<Error>> {
    verify(root, revision).map_err(|error| vec![error])?;
    let then = |path: &str| at_revision(root, revision, path);
    let now = |path: &str| checkout(root, path);
    let mut names = known(&now).map_err(|error| vec![error])?;
    // A revision from before there was a manifest had no crates.
    names.extend(known(&then).unwrap_or_default());
    names.sort_unstable();
    names.dedup();
    let chosen = near::choose(&names, crates)?;
    let workspace = Workspace::open(root).map_err(|error| vec![error])?;
    let one = |name: &str| -> Result<Option<Drift>> {
        let before = match then("specs/apis.toml")? {
            Some(_) => Side::read(&then, name)?,
            None => None,
        };
        let after = workspace
            .api(name)
            .is_ok()
            .then(|| workspace.side(name))
            .transpose()?;
        Ok(match (before, after) {
            (Some(before), Some(after)) => Some(quiet::guarded(name, || drift::compare(&before, &after))?),
            (None, Some(after)) => Some(drift::whole(&after, true)),
            (Some(before), None) => Some(drift::whole(&before, false)),
            (None, None) => None,
        })
    };
    Ok(all(&chosen, one))
}

/// All crates as new, for a first release.
pub(crate) fn everything_new(root: &Path) -> Result<Vec<Drift>, Vec<Error>> {
    let now = |path: &str| checkout(root, path);
    let names = known(&now).map_err(|error| vec![error])?;
    let one = |name: &str| Ok(Side::read(&now, name)?.map(|side| drift::whole(&side, true)));
    match all(&names, one) {
        (drifts, errors) if errors.is_empty() => Ok(drifts),
        (_, errors) => Err(errors),
    }
}

fn all(names: &[String], one: impl Fn(&str) -> Result<Option<Drift>>) -> Compared {
    let (mut drifts, mut errors) = (Vec::new(), Vec::new());
    for name in names {
        match one(name) {
            Ok(drift) => drifts.extend(drift),
            Err(error) => errors.push(error),
        }
    }
    (drifts, errors)
}

fn known(read: drift::Reader<'_>) -> Result<Vec<String>> {
    let text = read("specs/apis.toml")?.unwrap_or_default();
    Ok(Manifest::parse("specs/apis.toml", &text)?
        .apis
        .into_keys()
        .collect())
}

/// A file of the checkout.
pub(crate) fn checkout(root: &Path, path: &str) -> Result<Option<String>> {
    match fs::read_to_string(root.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::new(
            path,
            format!("cannot be read: {error}"),
            "check its permissions",
        )),
    }
}

fn git(root: &Path, arguments: &[&str]) -> Result<std::process::Output> {
    Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .map_err(|error| {
            Error::new(
                "git",
                format!("cannot be run: {error}"),
                "install it, or give --against a file",
            )
        })
}

fn verify(root: &Path, revision: &str) -> Result<()> {
    let commit = format!("{revision}^{{commit}}");
    if git(
        root,
        &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit],
    )?
    .status
    .success()
    {
        return Ok(());
    }
    Err(Error::new(
        revision,
        "is neither a file nor a revision of this checkout",
        "git log lists the revisions",
    ))
}

/// A file at a revision that exists.
pub(crate) fn at_revision(root: &Path, revision: &str, path: &str) -> Result<Option<String>> {
    let object = format!("{revision}:{path}");
    let output = git(root, &["show", &object])?;
    Ok(output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// The version that the workspace gives all its crates.
pub(crate) fn version(root: &Path) -> Result<Version> {
    let text = checkout(root, "Cargo.toml")?.unwrap_or_default();
    let package = text.split("[workspace.package]").nth(1).unwrap_or_default();
    let line = package
        .lines()
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    Version::parse(line.unwrap_or_default()).map_err(|error| error.in_file("Cargo.toml"))
}
