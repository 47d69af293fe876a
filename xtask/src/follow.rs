//! `cargo xtask follow`: all the way from a newer document to a crate that compiles and a list of what a person must decide.

mod edits;
mod steps;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

use altinn_build_tools::drift::Report;
use altinn_build_tools::overlay::{Part, Stale};
use altinn_build_tools::todo::{self, Item, Section};
use altinn_build_tools::{Error, Failure, Workspace};

use crate::day::day;
use crate::fetch::{self, Got, Origin, Understood, understand};
use crate::{Outcome, Result, drift, evidence, near, quiet, stale, todo as lists};

use self::edits::Edits;

/// What to follow, and how far.
pub(crate) struct Wanted {
    /// Only these crates; all without a name.
    pub(crate) crates: Vec<String>,
    /// Show what would change, and change nothing.
    pub(crate) dry_run: bool,
    /// Leave out what compiles: the crates and the contract tests.
    pub(crate) no_tests: bool,
    /// The day the document was published, where its origin does not tell.
    pub(crate) published: Option<String>,
}

/// Where the document comes from.
pub(crate) enum Source {
    /// As `cargo xtask fetch` gets it.
    Origin(Origin),
    /// This file.
    File(PathBuf),
}

impl Source {
    /// Reads `--from`.
    ///
    /// # Errors
    /// Neither a file, nor a folder, nor an https address.
    pub(crate) fn parse(from: Option<&str>) -> Result<Self> {
        match from {
            Some(file) if Path::new(file).is_file() => Ok(Self::File(file.into())),
            other => Origin::parse(other).map(Self::Origin),
        }
    }

    /// The origin for which a build that reaches the network is needed.
    pub(crate) fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Origin(origin) => Some(origin),
            Self::File(_) => None,
        }
    }
}

/// Follows the documents of these crates.
pub(crate) fn run(
    root: &Path,
    wanted: &Wanted,
    source: &Source,
    now: SystemTime,
) -> Result<Outcome, Vec<Error>> {
    let begun = Instant::now();
    let workspace = Workspace::open(root).map_err(|error| vec![error])?;
    let chosen = near::choose(&workspace.crates(), &wanted.crates)?;
    if let (Source::File(file), true) = (source, chosen.len() != 1) {
        let problem = "a document is followed by one crate";
        let error = Error::new(
            file.display().to_string(),
            problem,
            "name the crate that is made from it",
        );
        return Err(vec![error]);
    }
    let (mut followed, mut errors) = (Vec::new(), Vec::new());
    for name in &chosen {
        // A copy that was newer than what its address serves is kept until its crate is named.
        let kept = workspace.api(name).is_ok_and(|api| api.copy.is_some());
        if kept && wanted.crates.is_empty() && matches!(source, Source::Origin(Origin::Published)) {
            println!("{name}: kept, ours was newer; name the crate to follow it");
            continue;
        }
        match one(root, name, wanted, source, now) {
            Ok(true) => followed.push(name.as_str()),
            Ok(false) => {}
            Err(error) => errors.push(error),
        }
    }
    if wanted.dry_run || followed.is_empty() {
        println!("nothing was written");
    } else {
        for (name, items) in steps::regenerate(root, &followed)? {
            lists::write(root, name, &items).map_err(|error| vec![error])?;
        }
        steps::changelog(root)?;
        let minutes = begun.elapsed().as_secs_f64() / 60.0;
        println!("followed {} in {minutes:.1} minutes", followed.join(", "));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    if wanted.dry_run || wanted.no_tests || followed.is_empty() {
        return Ok(Outcome::Done);
    }
    steps::tests(root, &followed).map_err(|error| vec![error])
}

/// Follows one document up to what is made from `specs/`; whether there was anything to follow.
fn one(root: &Path, name: &str, wanted: &Wanted, source: &Source, now: SystemTime) -> Result<bool> {
    let side = Workspace::open(root)?.side(name)?;
    let Some((bytes, folder, changed)) = document(root, name, source)? else {
        println!("{name}: unchanged, or its address has places to fill in: then give --from");
        return Ok(false);
    };
    let day = match &wanted.published {
        Some(day) => day.clone(),
        None => day(changed.unwrap_or(now)),
    };
    let understood = quiet::guarded(name, || {
        let understood = understand(&side, &bytes, folder.as_deref(), &day)?;
        match understood.after.generate() {
            Err(Failure {
                error: Some(error), ..
            }) => Err(error),
            _ => Ok(understood),
        }
    })?;
    if understood.facts.is_none() && understood.drift.stale.is_empty() {
        println!("{name}: unchanged");
        return Ok(false);
    }
    for note in &understood.notes {
        println!("{name}: note: {note}");
    }
    let version = drift::version(root)?;
    let drifts = std::slice::from_ref(&understood.drift);
    print!("{}", Report { drifts, version }.text());
    let edits = Edits::of(root, name, &understood)?;
    print!("{}", edits.shown());
    let lasting = lasting(&understood, &side)?;
    if wanted.dry_run {
        let found = quiet::guarded(name, || todo::of(&understood.after).map_err(Error::from))?;
        let mut items = steps::with(found, lasting);
        items.sort();
        lists::show(name, &items);
        println!("{name}: {}", lists::count(&items));
    } else {
        edits.write(root)?;
        evidence::rewrite_always(root, name)?;
        steps::remember(root, name, lasting)?;
    }
    Ok(true)
}

/// A document, the folder of the files that it may refer to, and when it was changed.
type Given = (Vec<u8>, Option<PathBuf>, Option<SystemTime>);

/// The document; nothing where its origin says that there is nothing to get.
fn document(root: &Path, crate_name: &str, from: &Source) -> Result<Option<Given>> {
    match from {
        Source::File(path) => {
            let unreadable = |error: std::io::Error| {
                Error::new(
                    path.display().to_string(),
                    format!("cannot be read: {error}"),
                    "check its permissions",
                )
            };
            let bytes = std::fs::read(path).map_err(unreadable)?;
            Ok(Some((bytes, path.parent().map(Path::to_owned), None)))
        }
        Source::Origin(origin) => match fetch::one_document(root, crate_name, origin)? {
            Got::Document { bytes, changed } => {
                let folder = match origin {
                    Origin::Folder(folder) => Some(folder.clone()),
                    _ => None,
                };
                Ok(Some((bytes, folder, changed)))
            }
            Got::Same | Got::NotPublic => Ok(None),
        },
    }
}

/// What only this run can tell: what a person has to look at because it was deleted, and members that are new.
fn lasting(understood: &Understood, before: &altinn_build_tools::drift::Side) -> Result<Vec<Item>> {
    let mut items: Vec<Item> = understood.drift.stale.iter().filter_map(look).collect();
    items.extend(todo::news(before, &understood.after)?);
    items.sort();
    items.dedup();
    Ok(items)
}

/// Why a person should look at something that no longer fits; nothing where deleting it is all there is to do.
fn look(one: &Stale) -> Option<Item> {
    let says = match &one.part {
        Part::ByHand => format!("{}: {}", one.problem, one.remedy),
        Part::Entry { keys, .. }
            if keys
                .iter()
                .any(|key| ["pages", "wait", "webhook"].contains(&key.as_str())) =>
        {
            format!(
                "deleted, since {}; say it again where the server still does it",
                one.problem
            )
        }
        Part::Action { blocked: true, .. } => {
            format!(
                "deleted, since it {}; write it again where the server still does it",
                one.problem
            )
        }
        _ => return None,
    };
    Some(Item {
        section: Section::Look,
        key: format!("{} {}", stale::place(one), one.place.replace('`', "'")),
        says,
        done: false,
    })
}
