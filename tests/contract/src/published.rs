//! The (operation, status) pairs of the documents as they are published, and of the same ones corrected step by step.

use std::collections::BTreeMap;

use altinn_build_tools::{load, manifest::Manifest};
use altinn_tests::document::specs;
use serde_json::{Map, Value};

/// The keys of a path item that are operations (OpenAPI 3.0, Path Item Object).
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An operation as its document calls it, and a status: `GET /orders/{id}`, `404`.
pub(crate) type Pair = (String, String);

/// The names of the crates, in the order of the manifest.
pub(crate) fn crates() -> Vec<String> {
    let manifest = Manifest::load(&specs().join("apis.toml")).unwrap();
    manifest.apis.keys().cloned().collect()
}

/// The published facts of a crate's document.
pub(crate) fn surface(crate_name: &str) -> Value {
    load::load(&specs().join(crate_name).join("surface.json")).unwrap()
}

/// The answers of a document by pair, references to shared answers followed.
pub(crate) fn pairs(document: &Value) -> BTreeMap<Pair, Value> {
    let mut found = BTreeMap::new();
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in members(item).filter(|(name, _)| METHODS.contains(&name.as_str())) {
            for (status, answer) in members(&operation["responses"]) {
                let name = format!("{} {path}", method.to_ascii_uppercase());
                found.insert((name, status.clone()), resolved(document, answer).clone());
            }
        }
    }
    found
}

/// How many operations a document has.
pub(crate) fn operations(document: &Value) -> usize {
    let paths = members(&document["paths"]).flat_map(|(_, item)| members(item));
    paths.filter(|(name, _)| METHODS.contains(&name.as_str())).count()
}

fn resolved<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    match node["$ref"].as_str() {
        Some(reference) => document.pointer(reference.strip_prefix('#').unwrap()).unwrap(),
        None => node,
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}
