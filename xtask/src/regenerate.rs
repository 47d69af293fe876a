//! `cargo xtask regenerate`: all documents first, then all files, so that one bad document leaves everything as it was.

#[cfg(test)]
mod tests;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use altinn_build_tools::output::{self, File};
use altinn_build_tools::{Error, Failure};

use crate::product::{Product, Summary};
use crate::progress::Progress;
use crate::table::table;
use crate::{Outcome, stale};

/// The folder of all output.
const GENERATED: &str = "generated";

/// The crates that are made of all others.
const SHARED: [&str; 3] = ["dispatch", "documents", "catalogue"];

/// Documents that are worked on at a time. Two use the cores of a small machine and leave memory for large documents.
const THREADS: usize = 2;

/// Syntax trees nest deeper than the 2 MB that a thread usually has.
const STACK: usize = 32 * 1024 * 1024;

/// What to generate and how.
pub(crate) struct Run<'a, G, D> {
    /// The checkout.
    pub(crate) root: &'a Path,
    /// All crates of the manifest.
    pub(crate) known: Vec<String>,
    /// The crates to generate.
    pub(crate) chosen: Vec<String>,
    /// Whether these are all of them because none was named.
    pub(crate) all: bool,
    /// Generates one crate.
    pub(crate) generate: G,
    /// Generates the crates that are made of all others.
    pub(crate) shared: D,
}

/// Says how much a person must decide, and how much of it that is.
fn undecided(summaries: &[Summary<'_>]) -> usize {
    let mut sum = 0;
    for one in summaries {
        let open = one.todo.iter().filter(|item| !item.done).count();
        if open > 0 {
            let name = one.name;
            println!(
                "{name}: {open} decisions are open: `cargo xtask todo {name}` lists them in specs/{name}/TODO.md"
            );
        }
        sum += open;
    }
    sum
}

/// Prints everything that no longer fits as one table; what is left to say are errors.
pub(crate) fn told(crate_name: &str, failure: Failure) -> Vec<Error> {
    let mut errors = Vec::from_iter(failure.error);
    if !failure.stale.is_empty() {
        eprint!("{crate_name}:\n{}", stale::table(&failure.stale));
        let problem = stale::summary(crate_name, failure.stale.len());
        let folder = format!("specs/{crate_name}");
        errors.insert(
            0,
            Error::new(folder, problem, stale::remedy(crate_name, &failure.stale)),
        );
    }
    errors
}

/// A folder under `generated` and what it should hold.
type Folder<'a> = (&'a str, Vec<File>);

impl<G, D> Run<'_, G, D> {
    /// Generates, then writes or compares.
    pub(crate) fn run<P>(&self, check: bool) -> Result<Outcome, Vec<Error>>
    where
        P: Product,
        G: Fn(&str) -> Result<P, Failure> + Sync,
        D: Fn(&[P]) -> Vec<(&'static str, Vec<File>)> + Sync,
    {
        let (generated, seconds) = self.generate_all()?;
        let mut folders: Vec<Folder<'_>> = generated
            .iter()
            .map(|one| (one.summary().name, one.files().to_vec()))
            .collect();
        if self.all {
            folders.extend((self.shared)(&generated));
        }
        let summaries: Vec<_> = generated.iter().map(Product::summary).collect();
        self.notes(&summaries);
        let outcome = if check {
            self.compare(&folders)
        } else {
            self.write(&folders)
        };
        let outcome = outcome.map_err(|error| vec![error])?;
        print!("{}", table(&summaries, &seconds));
        Ok(match (check, undecided(&summaries)) {
            (true, open) if open > 0 => Outcome::Differs,
            _ => outcome,
        })
    }

    /// The notes of crates that were asked for by name; of all crates only how many there are.
    fn notes(&self, summaries: &[Summary<'_>]) {
        if self.all {
            let count: usize = summaries.iter().map(|one| one.notes.len()).sum();
            if count > 0 {
                println!("{count} notes, each in the REPORT.md of its crate");
            }
            return;
        }
        for one in summaries {
            for note in one.notes {
                println!("note: {}: {note}", one.name);
            }
        }
    }

    /// Every chosen crate with the seconds it took, or the errors of all that failed.
    fn generate_all<P>(&self) -> Result<(Vec<P>, Vec<f64>), Vec<Error>>
    where
        P: Product,
        G: Fn(&str) -> Result<P, Failure> + Sync,
        D: Sync,
    {
        let next = AtomicUsize::new(0);
        let done = Mutex::new(Vec::with_capacity(self.chosen.len()));
        let progress = Progress::new();
        let work = || {
            while let Some((position, name)) = {
                let position = next.fetch_add(1, Ordering::Relaxed);
                self.chosen.get(position).map(|name| (position, name))
            } {
                let line = progress.begin(name);
                let begun = Instant::now();
                let result = self.generate_one(name);
                let seconds = begun.elapsed().as_secs_f64();
                line.end(&match &result {
                    Ok(one) => {
                        let one = one.summary();
                        format!(
                            "{} operations, {} lines, {seconds:.1} s",
                            one.operations + one.added,
                            one.lines
                        )
                    }
                    Err(_) => format!("failed after {seconds:.1} s"),
                });
                done.lock()
                    .unwrap_or_else(|poisoned| poisoned.into_inner())
                    .push((position, result, seconds));
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..THREADS.min(self.chosen.len()) {
                let thread = std::thread::Builder::new().stack_size(STACK);
                if thread.spawn_scoped(scope, work).is_err() {
                    work();
                }
            }
        });
        let mut done = done.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
        done.sort_by_key(|(position, ..)| *position);
        let (mut generated, mut times) = (Vec::new(), Vec::new());
        let mut errors = Vec::new();
        for (position, result, seconds) in done {
            match result {
                Ok(one) => {
                    generated.push(one);
                    times.push(seconds);
                }
                Err(failure) => {
                    let name = self.chosen.get(position).map_or("", String::as_str);
                    errors.extend(told(name, failure));
                }
            }
        }
        if errors.is_empty() {
            Ok((generated, times))
        } else {
            Err(errors)
        }
    }

    /// One crate; a library that panics on a document is an error of that document.
    fn generate_one<P>(&self, name: &str) -> Result<P, Failure>
    where
        G: Fn(&str) -> Result<P, Failure>,
    {
        catch_unwind(AssertUnwindSafe(|| (self.generate)(name))).unwrap_or_else(|panic| {
            let said = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied())
                .unwrap_or("without a message");
            let problem = format!("generating it panicked: {said}");
            let remedy = "a construct of the document is not lowered yet: write a pass or a correction";
            Err(Error::new(name, problem, remedy).into())
        })
    }

    fn write(&self, folders: &[Folder<'_>]) -> Result<Outcome, Error> {
        let (mut files, mut changed) = (0, Vec::new());
        for (name, contents) in folders {
            if name.is_empty() {
                for file in contents {
                    let path = self.root.join(GENERATED).join(&file.path);
                    if output::write_file(&path, &file.contents)? {
                        files += 1;
                        changed.push("itself");
                    }
                }
                continue;
            }
            let changes = output::write(self.root, &format!("{GENERATED}/{name}"), contents)?;
            files += changes.len();
            if !changes.is_empty() {
                changed.push(*name);
            }
        }
        for name in self.strays()? {
            let path = format!("{GENERATED}/{name}");
            if self.all {
                fs::remove_dir_all(self.root.join(&path)).map_err(|error| {
                    Error::new(&*path, format!("cannot be removed: {error}"), "remove it by hand")
                })?;
                println!("{path}: removed, it belongs to no crate of the manifest");
            } else {
                println!("{path}: belongs to no crate of the manifest; a run without names removes it");
            }
        }
        match changed.as_slice() {
            [] => println!("nothing changed"),
            names => println!("{files} files changed in {}", names.join(", ")),
        }
        Ok(Outcome::Done)
    }

    fn compare(&self, folders: &[Folder<'_>]) -> Result<Outcome, Error> {
        let mut count = 0;
        for (name, contents) in folders {
            if name.is_empty() {
                for file in contents {
                    let found = fs::read_to_string(self.root.join(GENERATED).join(&file.path));
                    if !found.is_ok_and(|found| found.replace("\r\n", "\n") == file.contents) {
                        count += 1;
                        println!("{GENERATED}/{}: differs", file.path.display());
                    }
                }
                continue;
            }
            for difference in output::compare(self.root, &format!("{GENERATED}/{name}"), contents)? {
                count += 1;
                println!("{}: {}", difference.path.display(), difference.kind);
                for line in difference.diff.lines() {
                    println!("    {line}");
                }
            }
        }
        for name in self.strays()? {
            count += 1;
            println!("{GENERATED}/{name}: extra, it belongs to no crate of the manifest");
        }
        if count == 0 {
            println!("no difference");
            return Ok(Outcome::Done);
        }
        println!("{count} differences; `cargo xtask regenerate` writes what should be there");
        Ok(Outcome::Differs)
    }

    /// Folders of output that belong to no crate of the manifest.
    fn strays(&self) -> Result<Vec<String>, Error> {
        let Ok(entries) = fs::read_dir(self.root.join(GENERATED)) else {
            return Ok(Vec::new());
        };
        let mut strays: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !SHARED.contains(&name.as_str()) && !self.known.contains(name))
            .collect();
        strays.sort_unstable();
        Ok(strays)
    }
}
