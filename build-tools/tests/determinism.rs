//! The same input gives the same bytes, whatever order its keys came in and whatever was generated before.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests"
)]

mod support;

use altinn_build_tools::{Workspace, distil, generate as generate_crate};
use serde_json::{Map, Value};

use support::{generate_with, libraries, root};

/// The document with the keys of every map the other way round.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .rev()
                .map(|(key, value)| (key.clone(), reversed(value)))
                .collect::<Map<_, _>>(),
        ),
        Value::Array(items) => items.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

/// The document as JSON text with its keys the other way round, whatever order the map type keeps.
fn reversed_text(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<String> = map
                .iter()
                .map(|(key, value)| format!("{}:{}", Value::String(key.clone()), reversed_text(value)))
                .collect();
            entries.reverse();
            format!("{{{}}}", entries.join(","))
        }
        Value::Array(items) => format!(
            "[{}]",
            items.iter().map(reversed_text).collect::<Vec<_>>().join(",")
        ),
        other => other.to_string(),
    }
}

const CRATES: [&str; 4] = [
    "altinn-events",
    "altinn-correspondence",
    "altinn2-srr",
    "altinn-broker",
];

#[test]
fn two_runs_give_the_same_bytes() {
    let workspace = Workspace::open(&root()).unwrap();
    for name in CRATES {
        let (one, other) = (
            generate_crate(&workspace, name).unwrap(),
            generate_crate(&workspace, name).unwrap(),
        );
        assert!(one.files == other.files, "{name}");
        assert_eq!(one.notes, other.notes);
    }
}

#[test]
fn the_order_of_keys_does_not_matter() {
    let libraries = libraries();
    for name in CRATES {
        let text = std::fs::read_to_string(root().join("specs").join(name).join("surface.json")).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let other: Value = serde_json::from_str(&reversed_text(&document)).unwrap();
        assert_eq!(distil::canonical(&distil::distil(&other)), text, "{name}");
        let generated = |document: &Value| {
            generate_with(document, &libraries)
                .map(|generated| generated.files)
                .unwrap()
        };
        assert!(generated(&document) == generated(&reversed(&other)), "{name}");
    }
}

#[test]
fn no_file_holds_a_path_or_the_time_of_this_machine() {
    let workspace = Workspace::open(&root()).unwrap();
    let here = env!("CARGO_MANIFEST_DIR");
    for file in generate_crate(&workspace, CRATES[0]).unwrap().files {
        assert!(
            !file.contents.contains(here) && !file.contents.contains('\r'),
            "{}",
            file.path.display()
        );
    }
}
