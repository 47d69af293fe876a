//! Random edits of documents: whatever is done to one, the rules and the generated crates rate it alike.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    dead_code,
    reason = "helpers of tests stop at what should not be, and not all of them are used here"
)]

#[path = "drift/world.rs"]
mod world;

use altinn_build_tools::drift::{Side, compare};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::{Value, json};

use world::{alone, committed, small};

/// Every place in a document that an edit can be made at.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                found.push(at.clone());
                places(inner, &at, found);
            }
        }
        Value::Array(all) => {
            for (index, inner) in all.iter().enumerate() {
                let at = format!("{at}/{index}");
                found.push(at.clone());
                places(inner, &at, found);
            }
        }
        _ => {}
    }
}

/// What can stand instead of a value.
fn other(value: &Value, kind: usize) -> Option<Value> {
    let schemas = [
        json!({ "type": "string" }),
        json!({ "type": "integer", "format": "int64" }),
        json!({ "type": "boolean", "nullable": true }),
        json!({ "type": "array", "items": { "type": "string" } }),
        json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        json!({ "type": "string", "enum": ["A", "B"] }),
        json!({}),
    ];
    match value {
        Value::Bool(flag) => Some(json!(!flag)),
        Value::Number(number) => Some(json!(number.as_f64()? + 1.0)),
        Value::Object(map) if map.contains_key("type") || map.contains_key("$ref") => {
            schemas.get(kind % schemas.len()).cloned()
        }
        Value::Object(map) if map.contains_key("204") => Some(json!({ "200": {}, "204": {}, "default": {} })),
        _ => None,
    }
}

/// The document with one place changed, or gone.
fn edited(document: &Value, place: usize, kind: usize) -> Option<Value> {
    let mut all = Vec::new();
    places(document, "", &mut all);
    let pointer = all.get(place % all.len())?;
    let mut document = document.clone();
    let replaced = other(document.pointer(pointer)?, kind).filter(|_| !kind.is_multiple_of(3));
    match replaced {
        Some(new) => *document.pointer_mut(pointer)? = new,
        None => {
            let (holder, key) = pointer.rsplit_once('/')?;
            match document.pointer_mut(holder)? {
                Value::Object(map) => drop(map.remove(&key.replace("~1", "/").replace("~0", "~"))?),
                Value::Array(all) => drop(all.remove(key.parse().ok()?)),
                _ => return None,
            }
        }
    }
    Some(document)
}

/// How many of the edits were compared; what cannot be made into a crate is no version of the document.
fn run(side: &Side, cases: u32) -> usize {
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(6),
        failure_persistence: None,
        ..Config::default()
    };
    let compared = std::cell::Cell::new(0);
    let result = TestRunner::new(config).run(&(any::<usize>(), any::<usize>()), |(place, kind)| {
        let Some(document) = edited(&side.surface, place, kind) else {
            return Ok(());
        };
        let Ok(drift) = compare(side, &side.with_document(&document)) else {
            return Ok(());
        };
        compared.set(compared.get() + 1);
        let told: Vec<String> = drift
            .changes
            .iter()
            .map(|one| format!("{} {}", one.rule.id, one.place))
            .collect();
        prop_assert!(
            drift.agrees(),
            "rated {:?}, observed {:?}\nchanges: {told:#?}\napi: {:#?}",
            drift.rated(),
            drift.observed(),
            drift.api
        );
        prop_assert!(
            side.with_document(&document).surface == side.surface || !told.is_empty() || !drift.files_differ
        );
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    compared.get()
}

#[test]
fn random_edits_of_a_small_document_are_rated_as_the_crates_differ() {
    assert!(run(&alone(&small()), 120) > 60);
}

#[test]
fn random_edits_of_published_documents_are_rated_as_the_crates_differ() {
    for name in [
        "altinn-broker",
        "altinn-profile",
        "altinn2-srr",
        "altinn-notifications",
    ] {
        assert!(run(&committed(name), 10) > 4, "{name}");
    }
}
