//! Every operation, parameter, body and schema of the committed documents has words of ours.

use std::path::Path;

use altinn_build_tools::{Layers, load, manifest::Manifest};
use serde_json::Value;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

fn said(value: &Value, key: &str) -> bool {
    value
        .get(key)
        .and_then(Value::as_str)
        .is_some_and(|text| !text.trim().is_empty())
}

/// Whether a parameter or body has a description, itself or where it refers to.
fn described(document: &Value, value: &Value) -> bool {
    let target = value
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    said(value, "description") || target.is_some_and(|target| said(target, "description"))
}

/// What of a document is without words, by pointer.
fn silent(document: &Value) -> Vec<String> {
    let mut missing = Vec::new();
    let none = serde_json::Map::new();
    for (path, item) in document["paths"].as_object().unwrap_or(&none) {
        for method in METHODS {
            let Some(operation) = item.get(method) else {
                continue;
            };
            let place = format!("{method} {path}");
            for key in ["summary", "description", "operationId"] {
                if !said(operation, key) {
                    missing.push(format!("{place}: {key}"));
                }
            }
            for parameter in [item, operation]
                .iter()
                .filter_map(|holder| holder["parameters"].as_array())
                .flatten()
            {
                if !described(document, parameter) {
                    missing.push(format!(
                        "{place}: parameter {}",
                        parameter.get("name").unwrap_or(&parameter["$ref"])
                    ));
                }
            }
            if let Some(body) = operation.get("requestBody")
                && !described(document, body)
            {
                missing.push(format!("{place}: body"));
            }
        }
    }
    for (name, schema) in document["components"]["schemas"].as_object().unwrap_or(&none) {
        if !said(schema, "description") {
            missing.push(format!("schema {name}"));
        }
    }
    missing
}

#[test]
fn everything_that_a_caller_meets_has_words() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let manifest = Manifest::load(&specs.join("apis.toml")).unwrap();
    let mut missing = Vec::new();
    let mut operations = 0;
    for name in manifest.apis.keys() {
        let mut document = load::load(&specs.join(name).join("surface.json")).unwrap();
        let text = |file: &str| Ok(std::fs::read_to_string(specs.join(file)).ok());
        let family = manifest.family(name);
        Layers::read(&family, text).unwrap().apply(&mut document).unwrap();
        let words = Layers::words(&family, text).unwrap();
        words.describe(&mut document).unwrap();
        let paths = document["paths"].as_object().unwrap();
        operations += paths
            .values()
            .flat_map(|item| METHODS.iter().filter(|method| item.get(**method).is_some()))
            .count();
        missing.extend(
            silent(&document)
                .into_iter()
                .map(|what| format!("{name}: {what}")),
        );
    }
    assert!(missing.is_empty(), "without words:\n{}", missing.join("\n"));
    println!("{operations} operations with words");
    assert!(operations > 0);
}

#[test]
fn a_missing_word_is_noticed() {
    let document = serde_json::json!({
        "paths": { "/a": { "get": { "operationId": "get_a", "summary": "Get", "description": " ", "parameters": [{ "name": "x", "in": "query" }] } } },
        "components": { "schemas": { "A": {} } },
    });
    assert_eq!(
        silent(&document),
        ["get /a: description", "get /a: parameter \"x\"", "schema A"]
    );
}
