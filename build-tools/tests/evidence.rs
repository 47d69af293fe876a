//! Every crate with a `server.json` against its server: each difference has a reason, and each correction a source.

#![allow(clippy::unwrap_used, reason = "a test may")]

use std::path::Path;
use std::sync::LazyLock;

use altinn_build_tools::evidence::{self, Comparer, cites};
use altinn_build_tools::{Error, Workspace, output};

static WORKSPACE: LazyLock<Workspace> =
    LazyLock::new(|| Workspace::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap());
static COMPARER: LazyLock<Comparer<'static>> = LazyLock::new(|| Comparer::new(&WORKSPACE).unwrap());

#[test]
fn what_we_say_of_a_server_is_what_its_source_says() {
    let crates = evidence::crates(&WORKSPACE);
    assert!(!crates.is_empty());
    let mut open = Vec::new();
    for name in &crates {
        let evidence = COMPARER.run(name).unwrap();
        if !evidence.holds() {
            open.push(evidence::text(&evidence, false));
        }
    }
    assert!(open.is_empty(), "{}", open.join("\n"));
}

#[test]
fn the_readme_has_the_numbers_of_all_crates() {
    let crates = evidence::crates(&WORKSPACE);
    let all: Vec<_> = crates.iter().map(|name| COMPARER.run(name).unwrap()).collect();
    let table = evidence::markdown(&all);
    let numbers = table
        .lines()
        .last()
        .and_then(|row| row.strip_prefix("| together |  "));
    let readme = std::fs::read_to_string(WORKSPACE.root().join("README.md")).unwrap();
    let row = readme.lines().find(|line| Some(*line) == numbers);
    assert!(row.is_some(), "README.md should have the row {numbers:?}");
    assert!(readme.contains(&format!("clients of {} APIs", crates.len())));
}

#[test]
fn every_correction_has_a_source_that_says_so() {
    let mut errors: Vec<Error> = Vec::new();
    let mut cited = 0;
    for name in WORKSPACE.crates() {
        let all = COMPARER.cites(&name).unwrap();
        cited += all.len();
        errors.extend(cites::errors(&all));
    }
    assert!(cited > 0);
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}\n{}", errors.join("\n"), errors.len());
}

#[test]
fn what_is_always_sent_is_what_the_facts_of_the_server_give() {
    let (mut stale, mut required) = (Vec::new(), 0);
    for name in evidence::crates(&WORKSPACE) {
        let (file, count) = COMPARER.always(&name).unwrap().unwrap();
        // Where nothing is always sent there is no file.
        let written = std::fs::read_to_string(WORKSPACE.root().join(&file.path)).unwrap_or_default();
        if written != file.contents {
            stale.push(file.path.display().to_string());
        }
        assert!(
            file.contents.is_empty() || count.optional_after <= count.optional,
            "{name}"
        );
        required += count.optional - count.optional_after;
    }
    assert!(required > 0, "no server is known to send anything always");
    assert!(
        stale.is_empty(),
        "stale, write them with `cargo xtask evidence --always`: {}",
        stale.join(", ")
    );
}

#[test]
fn payloads_of_the_servers_are_what_their_facts_give() {
    let mut stale = Vec::new();
    for name in evidence::crates(&WORKSPACE) {
        let files = COMPARER.payloads(&name).unwrap().unwrap();
        let folder = format!("specs/{name}/payloads/server");
        let differences = output::compare(WORKSPACE.root(), &folder, &files).unwrap();
        stale.extend(
            differences
                .iter()
                .map(|one| format!("{} {}", one.path.display(), one.kind)),
        );
    }
    assert!(
        stale.is_empty(),
        "stale, write them with `cargo xtask payloads`:\n{}",
        stale.join("\n")
    );
}

#[test]
fn forty_changes_of_the_servers_are_all_noticed() {
    const SEED: u64 = 1;
    const CHANGES: usize = 40;
    let trials = COMPARER
        .selftest(&evidence::crates(&WORKSPACE), SEED, CHANGES)
        .unwrap();
    assert_eq!(trials.len(), CHANGES);
    let missed: Vec<_> = trials.iter().filter(|trial| trial.noticed.is_none()).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}
