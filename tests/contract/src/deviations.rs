//! Where corrections change what a request or an answer may be, and the reason that each gives.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use altinn_build_tools::{Layers, manifest::Manifest, overlay::Applied};
use altinn_tests::document::specs;
use serde_json::{Map, Value, json};

use crate::published::{METHODS, pairs, surface};

/// What one correction changes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Deviation {
    pub(crate) reason: String,
    /// Whether it departs from a document that is not wrong.
    pub(crate) deliberate: bool,
    /// Requests, answers and schemas, each with how it was changed: `answer 404 of GET /orders added`.
    pub(crate) changes: Vec<String>,
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.changes.join(", "), self.reason)
    }
}

/// The deviations of a crate's document: the corrections are applied one at a time, so that each has its own changes.
pub(crate) fn deviations(crate_name: &str) -> Vec<Deviation> {
    let mut document = surface(crate_name);
    let manifest = Manifest::load(&specs().join("apis.toml")).unwrap();
    let text = |path: &str| Ok(std::fs::read_to_string(specs().join(path)).ok());
    let layers = Layers::read(&manifest.family(crate_name), text).unwrap();
    // What was added is no deviation: it is counted apart.
    layers.additions.apply(&mut document).unwrap();
    let mut found: Vec<Deviation> = Vec::new();
    let mut now = facts(&document);
    let mut each = |applied: &Applied, document: &Value| {
        let kind = applied.kind.as_deref();
        // A name that the generator goes by is no fact.
        if kind == Some("name") {
            return;
        }
        let after = facts(document);
        let changes = changes(&now, &after);
        now = after;
        let deviation = Deviation {
            reason: applied.reason.clone(),
            deliberate: kind == Some("deviation"),
            changes,
        };
        if !deviation.changes.is_empty() {
            found.push(deviation);
        }
    };
    layers.corrections.apply_each(&mut document, &mut each).unwrap();
    found
}

/// What differs between the facts before and after.
fn changes(before: &BTreeMap<String, Value>, after: &BTreeMap<String, Value>) -> Vec<String> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let changed = names.into_iter().filter_map(|name| {
        let what = match (before.get(name), after.get(name)) {
            (None, _) => "added",
            (_, None) => "removed",
            (old, new) if old != new => "changed",
            _ => return None,
        };
        Some(format!("{name} {what}"))
    });
    changed.collect()
}

/// The requests, answers and schemas of a document, by name. What corrections say for the generator alone (`x-` members)
/// is no part of them, nor are the names of operations.
fn facts(document: &Value) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    for ((operation, status), answer) in pairs(document) {
        // An answer without `content` is one whose `content` is empty.
        let content = match plain(&answer["content"]) {
            Value::Object(content) => content,
            _ => Map::new(),
        };
        found.insert(format!("answer {status} of {operation}"), Value::Object(content));
    }
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                let request = json!({
                    "shared": plain(&item["parameters"]),
                    "parameters": plain(&operation["parameters"]),
                    "body": plain(&operation["requestBody"]),
                });
                let name = format!("request of {} {path}", method.to_ascii_uppercase());
                found.insert(name, request);
            }
        }
    }
    let parts = document["components"].as_object().into_iter().flatten();
    for (kind, parts) in parts.filter(|(kind, _)| *kind != "responses") {
        for (name, part) in parts.as_object().into_iter().flatten() {
            found.insert(format!("{} {name}", kind.trim_end_matches('s')), plain(part));
        }
    }
    found
}

fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| !name.starts_with("x-"));
            Value::Object(
                members
                    .map(|(name, member)| (name.clone(), plain(member)))
                    .collect(),
            )
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(content: Value) -> Value {
        json!({"paths": {"/a": {"get": {
            "operationId": "x", "parameters": [{"name": "q", "in": "query"}],
            "responses": {"200": {"content": content}},
        }}}, "components": {"schemas": {"A": {"type": "string"}}}})
    }

    #[test]
    fn what_came_went_or_changed_is_a_deviation() {
        let before = with(json!({"application/json": {"schema": {"type": "string"}}}));
        let mut after = before.clone();
        assert_eq!(changes(&facts(&before), &facts(&after)), Vec::<String>::new());
        after["paths"]["/a"]["get"]["parameters"][0]["required"] = json!(true);
        after["paths"]["/a"]["get"]["responses"]["404"] = json!({});
        after["components"]["schemas"]["A"]["type"] = json!("integer");
        after["components"]["schemas"]["B"] = json!({});
        assert_eq!(
            changes(&facts(&before), &facts(&after)),
            [
                "answer 404 of GET /a added",
                "request of GET /a changed",
                "schema A changed",
                "schema B added"
            ]
        );
        assert_eq!(changes(&facts(&after), &facts(&before)).len(), 4);
    }

    #[test]
    fn names_are_no_types() {
        let plain = with(json!({"application/json": {"schema": {"type": "string"}}}));
        let mut named = with(json!({"application/json": {"schema": {"type": "string", "x-name": "A"}}}));
        named["paths"]["/a"]["get"]["operationId"] = json!("y");
        let other = with(json!({"application/json": {"schema": {"type": "integer"}}}));
        assert_eq!(facts(&plain), facts(&named));
        assert_ne!(facts(&plain), facts(&other));
        assert_eq!(facts(&with(json!({}))), facts(&with(Value::Null)));
    }
}
