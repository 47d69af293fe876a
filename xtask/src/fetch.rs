//! `cargo xtask fetch`: the published documents into `specs/`, each one whole or not at all.

#[cfg(feature = "fetch")]
mod http;
mod manifest_edit;
#[cfg(test)]
mod tests;
mod understand;

#[cfg(feature = "fetch")]
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use altinn_build_tools::drift::{Report, Side, Version};
use altinn_build_tools::manifest::{Api, Manifest};
use altinn_build_tools::{Error, Failure, Workspace, distil, load, output};

use crate::Result;

use self::manifest_edit::Facts;
pub(crate) use self::manifest_edit::edited;
pub(crate) use self::understand::{Understood, understand};
use crate::day::day;
use crate::drift::{self, checkout};
use crate::{Outcome, near, quiet, stale};

/// Where documents come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Each from its address in the manifest.
    Published,
    /// Files of these names in a folder.
    Folder(PathBuf),
    /// Files of these names below an address.
    Mirror(String),
}

impl Origin {
    /// Reads `--from`.
    ///
    /// # Errors
    /// Neither a folder nor an https address.
    pub(crate) fn parse(from: Option<&str>) -> Result<Self> {
        match from {
            None => Ok(Self::Published),
            Some(url) if url.starts_with("https://") => {
                Ok(Self::Mirror(url.trim_end_matches('/').to_owned()))
            }
            Some(folder) if Path::new(folder).is_dir() => Ok(Self::Folder(folder.into())),
            Some(other) => Err(Error::new(
                other,
                "is neither a folder nor an https address",
                "give one of the two after --from",
            )),
        }
    }

    /// Whether documents of this origin need the network.
    pub(crate) fn needs_network(&self) -> bool {
        !matches!(self, Self::Folder(_))
    }
}

/// One document to get. A component library is one too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Job {
    /// The crate, or the path of the library under `specs`.
    pub(crate) name: String,
    /// The file name of the document.
    pub(crate) document: String,
    /// Another name that a folder may have it under.
    pub(crate) alias: Option<String>,
    /// Where it is; empty where that cannot be known.
    pub(crate) address: String,
    /// The hash of what we have; empty for a library, which has none.
    pub(crate) sha256: String,
    /// Whether ours is kept because it was newer than what the address served (`copy` in the manifest).
    pub(crate) kept: bool,
    /// Whether this is the second address of a crate, whose document is only compared.
    pub(crate) check: bool,
}

/// What an origin gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Got {
    /// The bytes, and the day of their last change where the origin tells it.
    Document {
        bytes: Vec<u8>,
        changed: Option<SystemTime>,
    },
    /// The server says that we have this already.
    #[cfg_attr(not(feature = "fetch"), allow(dead_code, reason = "only a server says so"))]
    Same,
    /// The address has places to fill in.
    NotPublic,
}

/// How one document went.
#[derive(Debug)]
enum End {
    Same,
    Changed(Vec<String>),
    Skipped,
    /// Not taken: what we have was newer than what the address served.
    Kept,
    Failed(Error),
}

/// Fetches, or says what fetching would change. `get` brings the documents of all jobs, in their order.
pub(crate) fn run(
    root: &Path,
    crates: &[String],
    origin: &Origin,
    check: bool,
    now: SystemTime,
    get: impl FnOnce(&[Job]) -> Vec<Result<Got>>,
) -> Result<Outcome, Vec<Error>> {
    let manifest = Manifest::load(&root.join("specs/apis.toml")).map_err(|error| vec![error])?;
    let known: Vec<String> = manifest.apis.keys().cloned().collect();
    let chosen = near::choose(&known, crates)?;
    let jobs = jobs(root, &manifest, &chosen, crates.is_empty(), origin);
    let got = match origin {
        Origin::Folder(folder) => jobs.iter().map(|job| read(folder, job)).collect(),
        _ => get(&jobs),
    };
    let (mut rows, mut errors, mut differs) = (Vec::new(), Vec::new(), false);
    for (job, got) in jobs.iter().zip(got) {
        if job.check {
            println!("{}: {} {}", job.name, job.address, checked(root, job, got));
            continue;
        }
        let folder = match origin {
            Origin::Folder(folder) => Some(folder.as_path()),
            _ => None,
        };
        let end = one(root, job, got, folder, check, now);
        differs |= matches!(end, End::Changed(_));
        rows.push((job.name.as_str(), job.document.as_str(), said(&end, check)));
        match end {
            End::Changed(lines) => lines.iter().for_each(|line| println!("{}: {line}", job.name)),
            End::Failed(error) => errors.push(error),
            End::Same | End::Skipped | End::Kept => {}
        }
    }
    print!("{}", table(&rows));
    if let Some(line) = old(root, now).map_err(|error| vec![error])? {
        println!("{line}");
    }
    match (errors.is_empty(), check && differs) {
        (false, _) => Err(errors),
        (true, true) => Ok(Outcome::Differs),
        (true, false) => Ok(Outcome::Done),
    }
}

/// What the second address of a crate has, against what the checkout has by now.
fn checked(root: &Path, job: &Job, got: Result<Got>) -> String {
    let compared = || -> Result<String> {
        let Got::Document { bytes, .. } = got? else {
            return Ok("is not public".to_owned());
        };
        let side = Workspace::open(root)?.side(&job.name)?;
        let understood = quiet::guarded(&job.name, || understand(&side, &bytes, None, &side.api.published))?;
        if understood.surface.is_none() {
            return Ok("has the same document".to_owned());
        }
        let drift = std::slice::from_ref(&understood.drift);
        let report = Report {
            drifts: drift,
            version: drift::version(root)?,
        };
        Ok(format!(
            "has another document: {}",
            report.verdict(&understood.drift)
        ))
    };
    compared().unwrap_or_else(|error| format!("cannot be compared: {}", error.to_string().replace('\n', " ")))
}

/// The documents that were published more than a year ago: perhaps their address is no longer the place to look at.
fn old(root: &Path, now: SystemTime) -> Result<Option<String>> {
    const YEAR: std::time::Duration = std::time::Duration::from_secs(365 * 24 * 60 * 60);
    let since = day(now.checked_sub(YEAR).unwrap_or(SystemTime::UNIX_EPOCH));
    let manifest = Manifest::load(&root.join("specs/apis.toml"))?;
    let old = manifest.apis.iter().filter(|(_, api)| api.published < since);
    let named: Vec<String> = old
        .map(|(name, api)| format!("{name} ({})", api.published))
        .collect();
    Ok((!named.is_empty()).then(|| format!("older than a year: {}", named.join(", "))))
}

fn said(end: &End, check: bool) -> &'static str {
    match (end, check) {
        (End::Same, _) => "unchanged",
        (End::Changed(_), false) => "written",
        (End::Changed(_), true) => "would change",
        (End::Skipped, _) => "not public; give --from",
        (End::Kept, _) => "kept, ours was newer; name the crate to take it",
        (End::Failed(_), _) => "failed, left as it was",
    }
}

fn table(rows: &[(&str, &str, &str)]) -> String {
    let width = |of: fn(&(&str, &str, &str)) -> usize| rows.iter().map(of).max().unwrap_or(0);
    let (first, second) = (width(|row| row.0.len()), width(|row| row.1.len()));
    let mut text = String::new();
    for (name, document, said) in rows {
        text.push_str(&format!("{name:<first$}  {document:<second$}  {said}\n"));
    }
    let count = |word: &str| rows.iter().filter(|row| row.2 == word).count();
    text.push_str(&format!(
        "{} documents: {} unchanged, {} changed, {} failed\n",
        rows.len(),
        count("unchanged"),
        count("written") + count("would change"),
        count("failed, left as it was")
    ));
    text
}

/// The document of one crate from its origin.
pub(crate) fn one_document(root: &Path, crate_name: &str, origin: &Origin) -> Result<Got> {
    let manifest = Manifest::load(&root.join("specs/apis.toml"))?;
    let jobs = jobs(root, &manifest, &[crate_name.to_owned()], false, origin);
    let got = match origin {
        Origin::Folder(folder) => jobs.iter().map(|job| read(folder, job)).collect(),
        _ => over_network(root, &jobs),
    };
    got.into_iter().next().unwrap_or(Ok(Got::NotPublic))
}

/// The documents of the chosen crates, then, where all are chosen, the libraries that they refer to.
fn jobs(root: &Path, manifest: &Manifest, chosen: &[String], all: bool, origin: &Origin) -> Vec<Job> {
    let address = |document: &str, published: String| match origin {
        Origin::Mirror(base) => format!("{base}/{document}"),
        _ => published,
    };
    let mut jobs = Vec::new();
    let published = |(name, api): &(&String, &Api)| chosen.contains(name) && !api.described;
    for (name, api) in manifest.apis.iter().filter(published) {
        jobs.push(Job {
            name: name.clone(),
            document: api.document.clone(),
            alias: published_name(&api.address).map(ToOwned::to_owned),
            address: address(&api.document, api.address.clone()),
            sha256: api.sha256.clone(),
            kept: all && api.copy.is_some() && *origin == Origin::Published,
            check: false,
        });
        if let (Origin::Published, Some(address)) = (origin, &api.check_address) {
            jobs.push(Job {
                name: name.clone(),
                document: api.document.clone(),
                alias: None,
                address: address.clone(),
                sha256: String::new(),
                kept: false,
                check: true,
            });
        }
    }
    for (document, path) in manifest.libraries.iter().filter(|_| all) {
        // A library is published beside the documents that refer to it.
        let beside = manifest.apis.iter().find(|(name, _)| {
            let surface = std::fs::read_to_string(root.join(format!("specs/{name}/surface.json")));
            surface.is_ok_and(|text| text.contains(&format!("{document}#")))
        });
        let published =
            beside.and_then(|(_, api)| Some(format!("{}/{document}", api.address.rsplit_once('/')?.0)));
        // Where the manifest calls that document otherwise than its address does, a library is called alike.
        let alias = beside.and_then(|(_, api)| {
            let (ours, theirs) = (api.document.as_str(), published_name(&api.address)?);
            let same = ours
                .bytes()
                .rev()
                .zip(theirs.bytes().rev())
                .take_while(|(a, b)| a == b)
                .count();
            let rest = document.strip_prefix(theirs.get(..theirs.len() - same)?)?;
            Some(format!("{}{rest}", ours.get(..ours.len() - same)?))
        });
        jobs.push(Job {
            name: path.clone(),
            document: document.clone(),
            alias,
            address: address(document, published.unwrap_or_default()),
            sha256: String::new(),
            kept: false,
            check: false,
        });
    }
    jobs
}

/// The file name at the end of an address.
fn published_name(address: &str) -> Option<&str> {
    address.rsplit('/').next().filter(|name| !name.is_empty())
}

/// A document from a folder.
fn read(folder: &Path, job: &Job) -> Result<Got> {
    let alias = job
        .alias
        .as_ref()
        .map(|name| folder.join(name))
        .filter(|path| path.is_file());
    let path = Some(folder.join(&job.document)).filter(|path| path.is_file());
    let path = path.or(alias).unwrap_or_else(|| folder.join(&job.document));
    match std::fs::read(&path) {
        Ok(bytes) => Ok(Got::Document { bytes, changed: None }),
        Err(error) => {
            let problem = format!("cannot be read: {error}");
            Err(Error::new(
                path.display().to_string(),
                problem,
                "put the document there under this name",
            ))
        }
    }
}

fn one(root: &Path, job: &Job, got: Result<Got>, folder: Option<&Path>, check: bool, now: SystemTime) -> End {
    let (bytes, changed) = match got {
        Ok(Got::Document { bytes, changed }) => (bytes, changed.unwrap_or(now)),
        Ok(Got::Same) => return End::Same,
        Ok(Got::NotPublic) => return End::Skipped,
        Err(error) => return End::Failed(error),
    };
    if job.kept {
        if understand::sha256(&bytes) != job.sha256 {
            return End::Kept;
        }
        println!(
            "{}: its address serves our copy now: delete `copy` in specs/apis.toml",
            job.name
        );
        return End::Same;
    }
    let done = if job.sha256.is_empty() {
        library(root, job, &bytes, check)
    } else {
        document(root, job, &bytes, folder, &day(changed), check)
    };
    match done {
        Ok(lines) if lines.is_empty() => End::Same,
        Ok(lines) => End::Changed(lines),
        Err(error) => End::Failed(error),
    }
}

fn library(root: &Path, job: &Job, bytes: &[u8], check: bool) -> Result<Vec<String>> {
    let text = distil::canonical(&distil::distil(&load::parse_any(&job.document, bytes)?));
    let path = format!("specs/{}", job.name);
    if checkout(root, &path)?.as_deref() == Some(&text) {
        return Ok(Vec::new());
    }
    if !check {
        output::write_file(&root.join(&path), &text)?;
    }
    Ok(vec!["the library changed".to_owned()])
}

/// What changed, one line each; nothing is written but surface and manifest, both or neither.
fn document(
    root: &Path,
    job: &Job,
    bytes: &[u8],
    folder: Option<&Path>,
    changed_on: &str,
    check: bool,
) -> Result<Vec<String>> {
    let name = &job.name;
    let side = Workspace::open(root)?.side(name)?;
    let understood = quiet::guarded(name, || {
        let understood = understand(&side, bytes, folder, changed_on)?;
        // What becomes no crate is left where it is; `cargo xtask drift --against` tells what changed in it.
        if understood.drift.unmade.is_some()
            && let Err(Failure {
                error: Some(error), ..
            }) = understood.after.generate()
        {
            return Err(error);
        }
        Ok(understood)
    })?;
    let lines = told(&side, &understood, drift::version(root)?);
    if !check {
        write(root, name, &understood)?;
    }
    Ok(lines)
}

fn told(side: &Side, understood: &Understood, version: Version) -> Vec<String> {
    let mut lines = Vec::new();
    let Understood {
        surface,
        facts,
        drift,
        notes,
        ..
    } = understood;
    if let Some(new) = facts {
        let old = Facts::of(&side.api);
        for (what, was, is) in [
            ("version", &old.version, &new.version),
            ("OpenAPI", &old.openapi, &new.openapi),
            ("sha256", &old.sha256, &new.sha256),
        ] {
            if was != is {
                lines.push(format!("{what} {was} became {is}"));
            }
        }
    }
    let name = &side.crate_name;
    if surface.is_some() {
        let report = Report {
            drifts: std::slice::from_ref(drift),
            version,
        };
        let verdict = report.verdict(drift);
        lines.push(format!(
            "the surface changed: {verdict}; `cargo xtask drift {name}` lists what"
        ));
        lines.extend(notes.iter().map(|note| format!("note: {note}")));
        if !drift.stale.is_empty() {
            let table = stale::table(&drift.stale);
            let summary = stale::summary(name, drift.stale.len());
            lines.push(format!(
                "{summary}; {}:\n{}",
                stale::remedy(name, &drift.stale),
                table.trim_end()
            ));
        }
    } else if !lines.is_empty() {
        lines.push("only words of the document changed".to_owned());
    }
    lines
}

/// Both files or none: when the second cannot be written the first gets its old text back.
fn write(root: &Path, name: &str, understood: &Understood) -> Result<()> {
    let surface = root.join(format!("specs/{name}/surface.json"));
    let manifest = root.join("specs/apis.toml");
    let old = checkout(root, &format!("specs/{name}/surface.json"))?;
    let text = match (&understood.facts, checkout(root, "specs/apis.toml")?) {
        (Some(facts), Some(text)) => Some(edited(&text, name, facts)?),
        _ => None,
    };
    if let Some(new) = &understood.surface {
        output::write_file(&surface, new)?;
    }
    let Some(text) = text else { return Ok(()) };
    output::write_file(&manifest, &text).map(drop).inspect_err(|_| {
        if let Some(old) = old {
            // The first error is the one to tell.
            let _ = output::write_file(&surface, &old);
        }
    })
}

/// The documents of jobs over the network, and what the last run learnt of them, for the next.
#[cfg(feature = "fetch")]
pub(crate) fn over_network(root: &Path, jobs: &[Job]) -> Vec<Result<Got>> {
    let memory = root.join("target/xtask/fetch.json");
    let tags: BTreeMap<String, http::Tag> = std::fs::read(&memory)
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    let (got, tags) = http::all(jobs, tags, &http::Limits::default(), None);
    // Only a saving: without it the next run asks for the whole documents.
    if let Ok(text) = serde_json::to_string_pretty(&tags) {
        let _ = output::write_file(&memory, &text);
    }
    got
}

/// Without the feature the same command runs again with it.
#[cfg(not(feature = "fetch"))]
pub(crate) fn over_network(_: &Path, jobs: &[Job]) -> Vec<Result<Got>> {
    let error = Error::new(
        "xtask",
        "was built without the feature `fetch`",
        "run it as `cargo xtask fetch`",
    );
    let one = |job: &Job| {
        if has_places(&job.address) {
            Ok(Got::NotPublic)
        } else {
            Err(error.clone())
        }
    };
    jobs.iter().map(one).collect()
}

/// Runs this command in a build of xtask that can reach the network: its HTTP client takes a minute to compile, which
/// the other tasks do without. `None` where this build is that one.
pub(crate) fn elsewhere(origin: &Origin) -> Option<Result<std::process::ExitCode>> {
    if cfg!(feature = "fetch") || !origin.needs_network() {
        return None;
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = std::process::Command::new(&cargo)
        .args([
            "run",
            "--quiet",
            "--package",
            "xtask",
            "--features",
            "fetch",
            "--",
        ])
        .args(std::env::args_os().skip(1))
        .status();
    Some(match status {
        Ok(status) => Ok(std::process::ExitCode::from(
            status
                .code()
                .and_then(|code| u8::try_from(code).ok())
                .unwrap_or(2),
        )),
        Err(error) => Err(Error::new(
            cargo.to_string_lossy(),
            format!("cannot be run: {error}"),
            "run `cargo run -p xtask --features fetch -- fetch`",
        )),
    })
}

/// Places in an address that only a caller can fill in: `{org}`.
pub(crate) fn has_places(address: &str) -> bool {
    address.is_empty() || address.contains('{')
}
