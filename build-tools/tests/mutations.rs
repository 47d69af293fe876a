//! Damaged documents: whatever is done to the 26 surfaces, generating gives a crate that parses or an error that says
//! where, and never panics. `MUTATIONS=20000 cargo test -p altinn-build-tools --test mutations` does more of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests"
)]

#[path = "support/mutate.rs"]
mod mutate;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use altinn_build_tools::load;
use altinn_build_tools::manifest::Manifest;
use proptest::prelude::*;
use serde_json::Value;

use mutate::{Dice, mutate, slice};
use support::{check, generate_with, libraries, operations, panics, root};

/// Generating nests deeper than the 2 MB that a thread usually has; `xtask` gives it as much.
const STACK: usize = 32 * 1024 * 1024;

static LIBRARIES: LazyLock<BTreeMap<String, Value>> = LazyLock::new(libraries);

static SURFACES: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let specs = root().join("specs");
    let manifest = Manifest::load(&specs.join("apis.toml")).unwrap();
    let read = |name: &String| load::load(&specs.join(name).join("surface.json")).unwrap();
    manifest
        .apis
        .keys()
        .map(|name| (name.clone(), read(name)))
        .collect()
});

fn wanted(otherwise: usize) -> usize {
    std::env::var("MUTATIONS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(otherwise)
}

/// What is wrong with the outcome of a damaged document, if anything is.
fn verdict(document: &Value) -> Result<bool, String> {
    let document = document.clone();
    let work = move || {
        let (result, panics) = panics::watch(|| generate_with(&document, &LIBRARIES));
        if let Some(panic) = panics.first() {
            return Err(format!("panics: {panic}"));
        }
        match result {
            Err(_) => Err("panics".to_owned()),
            Ok(Ok(generated)) => {
                let distilled = altinn_build_tools::distil::distil(&document);
                check(&generated, operations(&distilled)).map(|()| true)
            }
            Ok(Err(error)) if error.file.is_empty() || error.place.is_empty() || error.remedy.is_empty() => {
                Err(format!("says too little: {error}"))
            }
            Ok(Err(_)) => Ok(false),
        }
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap();
    thread
        .join()
        .unwrap_or_else(|_| Err("the thread died".to_owned()))
}

#[test]
fn damaged_surfaces_give_a_crate_or_an_error_with_a_place() {
    let rounds = wanted(260);
    let first: u64 = std::env::var("SEED")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    let (mut crates, mut errors, mut problems) = (0, 0, BTreeMap::new());
    for round in 0..rounds {
        let seed = first + round as u64;
        let mut dice = Dice::new(seed);
        let (name, surface) = &SURFACES[round % SURFACES.len()];
        let mut document = slice(surface, &mut dice);
        let done: Vec<String> = (0..=dice.below(4))
            .map(|_| mutate(&mut document, &mut dice))
            .collect();
        match verdict(&document) {
            Ok(true) => crates += 1,
            Ok(false) => errors += 1,
            Err(problem) => {
                problems
                    .entry(problem)
                    .or_insert_with(|| format!("seed {seed}, {name}: {}", done.join("; ")));
            }
        }
    }
    println!("{rounds} documents: {crates} crates, {errors} errors");
    assert!(
        problems.is_empty(),
        "{} kinds of trouble: {problems:#?}",
        problems.len()
    );
    assert!(
        crates > 0 && errors > 0,
        "the damage is too small or too great to show anything"
    );
}

#[test]
fn every_whole_surface_survives_damage_in_one_place() {
    let rounds = wanted(26).div_ceil(10).max(26);
    let mut problems = BTreeSet::new();
    for round in 0..rounds {
        let mut dice = Dice::new(1_000_000 + round as u64);
        let (name, surface) = &SURFACES[round % SURFACES.len()];
        // The largest ones take seconds each in a debug build: in slices above.
        if rounds == 26 && operations(surface) > 30 {
            continue;
        }
        let mut document = surface.clone();
        let done = mutate(&mut document, &mut dice);
        if let Err(problem) = verdict(&document) {
            problems.insert(format!("round {round}, {name}, {done}: {problem}"));
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: wanted(80) as u32, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_mutations_makes_the_generator_panic(api in 0..26_usize, part in any::<u32>(), seeds in proptest::collection::vec(any::<u32>(), 1..6)) {
        let mut document = slice(&SURFACES[api % SURFACES.len()].1, &mut Dice::new(part.into()));
        let mut done = Vec::new();
        for seed in seeds {
            done.push(mutate(&mut document, &mut Dice::new(seed.into())));
        }
        if let Err(problem) = verdict(&document) {
            prop_assert!(false, "{problem}\n{done:#?}");
        }
    }
}
