//! `cargo xtask contract-selftest`: breaks the generated clients and the documents of the sandbox in random ways, many at once
//! in a copy of the workspace, and proves that the contract tests notice every one.

mod choose;
mod clients;
mod copy;
mod documents;
mod mutation;
mod run;
mod sources;
mod types;

#[allow(dead_code, reason = "shared with the sandbox, which uses the rest")]
#[path = "../../tests/sandbox/src/random.rs"]
mod random;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    time::Instant,
};

use altinn_build_tools::{Error, Workspace};

use crate::{Outcome, Result};

use choose::Chooser;
use copy::Copy;
use mutation::{Called, Mutation};
use random::Seed;
use run::{Built, Ran};
use sources::Crate;

/// How many operations there are to choose from for each mutation. Crates are added until there are so many: those that are
/// left alone need not be compiled again.
const OPERATIONS_EACH: usize = 4;
/// How often mutations that do not compile are replaced before it is given up.
const ROUNDS: usize = 8;

/// What is asked for on the command line.
pub(crate) struct Wanted {
    pub(crate) seed: u64,
    pub(crate) mutations: usize,
    /// The folder of the copy and of what is compiled from it; one for this checkout among the temporary files without it.
    pub(crate) folder: Option<PathBuf>,
}

/// Breaks, compiles, runs, and prints the score.
///
/// # Errors
/// When a file, cargo or the tests without any mutation fail.
pub(crate) fn run(root: &Path, wanted: &Wanted) -> Result<Outcome, Vec<Error>> {
    selftest(root, wanted).map_err(|error| vec![error])
}

fn selftest(root: &Path, wanted: &Wanted) -> Result<Outcome> {
    let begun = Instant::now();
    let place = wanted.folder.clone().unwrap_or_else(|| place(root));
    let (folder, target) = (place.join("workspace"), place.join("target"));
    println!(
        "seed {}, {} mutations, in {}",
        wanted.seed,
        wanted.mutations,
        place.display()
    );
    let copy = Copy::of(root, &folder)?;
    control(&copy, &target, &place.join("control"))?;
    let mut chooser = prepared(root, &copy, wanted)?;
    let program = broken(&copy, &target, &mut chooser, wanted.mutations)?;
    let ran = run::run(&copy.folder, &program)?;
    for mutation in &chooser.chosen {
        copy.restore(&mutation.file)?;
    }
    let verdict = Verdict::of(&chooser.chosen, &ran);
    print!("{}", verdict.text(&chooser.chosen));
    println!("{:.0} s", begun.elapsed().as_secs_f64());
    Ok(if verdict.is_perfect() {
        Outcome::Done
    } else {
        Outcome::Differs
    })
}

/// A folder for this checkout among the temporary files, the same in every run.
fn place(root: &Path) -> PathBuf {
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let number = Seed::new(0).child(&root.display().to_string()).number();
    std::env::temp_dir().join(format!("altinn-contract-selftest-{number:016x}"))
}

/// The tests have to pass where nothing is broken. What they said is kept with the hash of all files, so that a run on the very
/// same files need not undo the mutations of the one before and compile again.
fn control(copy: &Copy, target: &Path, kept: &Path) -> Result<()> {
    let known = std::fs::read_to_string(kept).unwrap_or_default();
    if let Some(summary) = known.strip_prefix(&copy.hash) {
        println!("control, in an earlier run on the same files: {}", summary.trim());
        return Ok(());
    }
    let failed = |problem: String| {
        Error::new(
            "contract-selftest",
            problem,
            "mend what cargo test -p altinn-contract says; mutations prove nothing before",
        )
    };
    let Built::Program(program) = run::build(&copy.folder, target)? else {
        return Err(failed("the contract tests do not compile as they are".to_owned()));
    };
    let ran = run::run(&copy.folder, &program)?;
    if !ran.passed {
        let first = ran.wrong.first().map_or("", |(_, text)| text.as_str());
        return Err(failed(format!("the contract tests fail as they are: {first}")));
    }
    let summary = ran.summary.join("; ");
    println!("control: {summary}");
    std::fs::write(kept, format!("{} {summary}", copy.hash))
        .map_err(|error| failed(format!("what the control said cannot be kept: {error}")))
}

/// All mutations of the crates that the seed chooses.
fn prepared(root: &Path, copy: &Copy, wanted: &Wanted) -> Result<Chooser> {
    let seed = Seed::new(wanted.seed);
    let read = |file: &Path| copy.original(file);
    let names = Workspace::open(root)?.crates();
    let crates: Result<Vec<Crate>> = names.iter().map(|name| Crate::read(name, read)).collect();
    let mut crates = crates?;
    let mut routes: BTreeMap<String, usize> = BTreeMap::new();
    for one in &crates {
        for operation in &one.operations {
            *routes.entry(documents::route(one, operation)).or_default() += 1;
        }
    }
    crates.sort_by_key(|one| seed.child(&one.name).number());
    let mut operations = 0;
    let chosen = crates.iter().take_while(|one| {
        let enough = operations >= wanted.mutations * OPERATIONS_EACH;
        operations += one.operations.len();
        !enough
    });
    let (mut all, mut originals) = (Vec::new(), BTreeMap::new());
    let mut told = Vec::new();
    for one in chosen {
        told.push(one.name.as_str());
        all.extend(clients::mutations(one));
        all.extend(types::mutations(one));
        all.extend(documents::mutations(one, &routes));
        for source in [&one.client, &one.answers, &one.facts]
            .into_iter()
            .chain(&one.types)
        {
            originals.insert(source.file.clone(), source.text.clone());
        }
        let file = sources::document_file(&one.name);
        originals.insert(file.clone(), copy.original(&file)?);
    }
    println!("{} places to break in {}", all.len(), told.join(", "));
    Ok(Chooser::new(all, originals, seed.child("mutations")))
}

/// Chooses mutations and compiles them, until those that are chosen compile.
fn broken(copy: &Copy, target: &Path, chooser: &mut Chooser, count: usize) -> Result<PathBuf> {
    let mut written: BTreeSet<PathBuf> = BTreeSet::new();
    for _ in 0..ROUNDS {
        if !chooser.fill(count) {
            break;
        }
        let files = chooser.files();
        for file in written.iter().filter(|file| !files.contains_key(file)) {
            copy.restore(file)?;
        }
        for (file, text) in &files {
            copy.write(file, text)?;
        }
        written = files.into_keys().cloned().collect();
        match run::build(&copy.folder, target)? {
            Built::Program(program) => return Ok(program),
            Built::Broken(places) => {
                let originals: BTreeMap<PathBuf, String> = written
                    .iter()
                    .map(|file| Ok((file.clone(), copy.original(file)?)))
                    .collect::<Result<_>>()?;
                let refused = chooser.refuse(|mutation| is_broken(mutation, &originals, &places));
                println!("{refused} mutations do not compile and are replaced");
                if refused == 0 {
                    break;
                }
            }
        }
    }
    Err(Error::new(
        "contract-selftest",
        format!("{count} mutations that compile are not found"),
        "ask for fewer, or take another seed",
    ))
}

/// Whether one of the places that do not compile is that of a mutation, or in the code that calls the crate of one that
/// changes a type.
fn is_broken(
    mutation: &Mutation,
    originals: &BTreeMap<PathBuf, String>,
    places: &[(PathBuf, usize)],
) -> bool {
    let Some(lines) = originals
        .get(&mutation.file)
        .and_then(|text| mutation.lines(text))
    else {
        return false;
    };
    let near = places
        .iter()
        .any(|(file, line)| *file == mutation.file && lines.contains(line));
    let Some((name, _)) = mutation.operations.first() else {
        return near;
    };
    let callers = [
        PathBuf::from("generated/dispatch/src").join(format!("{}.rs", name.replace('-', "_"))),
        PathBuf::from("generated").join(name),
    ];
    let near_callers = |file: &Path| callers.iter().any(|caller| file.starts_with(caller));
    near || mutation.kind == "swapped type" && places.iter().any(|(file, _)| near_callers(file))
}

/// Which mutations were noticed.
struct Verdict {
    /// For each mutation the first thing that was wrong with one of its operations.
    caught: Vec<Option<String>>,
    /// What was wrong with operations that no mutation breaks.
    strays: Vec<String>,
}

impl Verdict {
    fn of(mutations: &[Mutation], ran: &Ran) -> Self {
        let mut first: BTreeMap<&Called, &str> = BTreeMap::new();
        for (called, text) in &ran.wrong {
            first.entry(called).or_insert(text);
        }
        let caught = mutations.iter().map(|mutation| {
            let mut flaws = mutation.operations.iter().filter_map(|called| first.get(called));
            flaws.next().map(|flaw| (*flaw).to_owned())
        });
        let known: BTreeSet<&Called> = mutations.iter().flat_map(|one| &one.operations).collect();
        let strays = ran.wrong.iter().filter(|(called, _)| !known.contains(called));
        Self {
            caught: caught.collect(),
            strays: strays.map(|(_, text)| text.clone()).collect(),
        }
    }

    fn score(&self) -> usize {
        self.caught.iter().flatten().count()
    }

    fn is_perfect(&self) -> bool {
        self.score() == self.caught.len() && self.strays.is_empty()
    }

    fn text(&self, mutations: &[Mutation]) -> String {
        let mut text = String::new();
        for (mutation, caught) in mutations.iter().zip(&self.caught) {
            let end = match caught {
                Some(flaw) => format!(
                    "caught  {}: {}\n        by {}\n",
                    mutation.kind,
                    mutation.what,
                    shortened(flaw)
                ),
                None => format!(
                    "MISSED  {}: {}\n        in {}\n",
                    mutation.kind,
                    mutation.what,
                    mutation.file.display()
                ),
            };
            text.push_str(&end);
        }
        for stray in &self.strays {
            text.push_str(&format!("not explained by any mutation: {}\n", shortened(stray)));
        }
        text.push_str(&format!("score {} of {}\n", self.score(), self.caught.len()));
        text
    }
}

/// The start of a line, which can have a whole body in it.
fn shortened(text: &str) -> String {
    const MOST: usize = 160;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}...", &text[..at]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::mutation::{Change, Edit};
    use super::*;

    fn called(id: &str) -> Called {
        ("altinn-a".to_owned(), id.to_owned())
    }

    fn mutation(kind: &'static str, file: &str, ids: &[&str]) -> Mutation {
        Mutation {
            kind,
            what: ids.join(" "),
            file: file.into(),
            change: Change::Text(vec![Edit {
                range: 4..5,
                with: "X".to_owned(),
            }]),
            operations: ids.iter().map(|id| called(id)).collect(),
        }
    }

    #[test]
    fn a_mutation_is_caught_by_a_flaw_of_one_of_its_operations_and_by_no_other() {
        let mutations = [
            mutation("wrong path", "a", &["get_a"]),
            mutation("swapped type", "a", &["get_b", "get_c"]),
        ];
        let ran = |wrong: &[&str]| Ran {
            passed: false,
            wrong: wrong
                .iter()
                .map(|id| (called(id), format!("altinn-a {id}: no")))
                .collect(),
            summary: Vec::new(),
        };
        for (wrong, score, perfect) in [
            (&["get_a", "get_c"][..], 2, true),
            (&["get_a"], 1, false),
            (&["get_a", "get_c", "get_d"], 2, false),
            (&[], 0, false),
        ] {
            let verdict = Verdict::of(&mutations, &ran(wrong));
            assert_eq!(
                (verdict.score(), verdict.is_perfect()),
                (score, perfect),
                "{wrong:?}"
            );
            let text = verdict.text(&mutations);
            assert!(text.ends_with(&format!("score {score} of 2\n")), "{text}");
            assert_eq!(text.matches("MISSED").count(), 2 - score);
        }
    }

    #[test]
    fn what_does_not_compile_is_found_by_its_place() {
        let file = "generated/altinn-a/src/types.rs";
        let originals = BTreeMap::from([(PathBuf::from(file), "one\ntwo\nthree\n".to_owned())]);
        let place = |file: &str, line| vec![(PathBuf::from(file), line)];
        let (plain, swapped) = (
            mutation("renamed", file, &["a"]),
            mutation("swapped type", file, &["a"]),
        );
        for (places, of_plain, of_swapped) in [
            (place(file, 2), true, true),
            (place(file, 3), false, true),
            (place("generated/dispatch/src/altinn_a.rs", 9), false, true),
            (place("generated/dispatch/src/altinn_b.rs", 9), false, false),
        ] {
            assert_eq!(is_broken(&plain, &originals, &places), of_plain, "{places:?}");
            assert_eq!(is_broken(&swapped, &originals, &places), of_swapped, "{places:?}");
        }
    }
}
