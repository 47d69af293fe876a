//! Where corrections add, drop or retype an answer, and the reason that each gives.

use std::collections::BTreeMap;

use altinn_build_tools::{load, overlay::Overlay};
use serde_json::{Map, Value, json};

use crate::{
    document::specs,
    published::{Pair, pairs, surface},
};

/// What corrections did to the answer of one pair.
#[derive(Debug)]
pub(crate) struct Deviation {
    pub(crate) pair: Pair,
    /// `added`, `removed` or `retyped`: the published answer beside that of the corrected document.
    pub(crate) what: &'static str,
    /// The reasons of the corrections that touched it, each once.
    pub(crate) reasons: Vec<String>,
}

/// The deviations of a crate's document: the corrections are applied one at a time, so that each pair knows its own.
pub(crate) fn deviations(crate_name: &str) -> Vec<Deviation> {
    let mut document = surface(crate_name);
    let file = specs().join(crate_name).join("corrections.yaml");
    let corrections = load::load_any(&file).unwrap();
    let before = shapes(&document);
    let mut now = before.clone();
    let mut reasons: BTreeMap<Pair, Vec<String>> = BTreeMap::new();
    for action in corrections["actions"].as_array().unwrap() {
        let mut alone = corrections.clone();
        alone["actions"] = json!([action]);
        let overlay = Overlay::parse(&file.display().to_string(), &alone.to_string()).unwrap();
        let applied = overlay.apply(&mut document).unwrap();
        let after = shapes(&document);
        for pair in now.keys().chain(after.keys()) {
            let known = reasons.entry(pair.clone()).or_default();
            if now.get(pair) != after.get(pair) && !known.contains(&applied[0].reason) {
                known.push(applied[0].reason.clone());
            }
        }
        now = after;
    }
    compared(&before, &now, reasons)
}

fn compared(
    before: &BTreeMap<Pair, Value>,
    now: &BTreeMap<Pair, Value>,
    mut reasons: BTreeMap<Pair, Vec<String>>,
) -> Vec<Deviation> {
    let mut all: Vec<&Pair> = before.keys().chain(now.keys()).collect();
    all.sort();
    all.dedup();
    let judged = all.into_iter().filter_map(|pair| {
        let what = match (before.get(pair), now.get(pair)) {
            (None, _) => "added",
            (_, None) => "removed",
            (old, new) if old != new => "retyped",
            _ => return None,
        };
        Some(Deviation {
            pair: pair.clone(),
            what,
            reasons: reasons.remove(pair).unwrap_or_default(),
        })
    });
    judged.collect()
}

/// The media types and schemas of each answer. Names that corrections give (`x-` members) are no change of type, nor is
/// an answer without `content` beside one whose `content` is empty.
fn shapes(document: &Value) -> BTreeMap<Pair, Value> {
    let content = |answer: Value| match plain(&answer["content"]) {
        Value::Object(content) => Value::Object(content),
        _ => Value::Object(Map::new()),
    };
    let pairs = pairs(document).into_iter();
    pairs.map(|(pair, answer)| (pair, content(answer))).collect()
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

#[test]
fn an_answer_that_came_went_or_changed_is_a_deviation() {
    let pair = |status: &str| ("GET /a".to_owned(), status.to_owned());
    let before = BTreeMap::from([
        (pair("200"), json!({"a": 1})),
        (pair("204"), json!({})),
        (pair("404"), json!({})),
    ]);
    let now = BTreeMap::from([
        (pair("200"), json!({"a": 2})),
        (pair("404"), json!({})),
        (pair("409"), json!({})),
    ]);
    let reasons = BTreeMap::from([(pair("204"), vec!["why".to_owned()])]);
    let found = compared(&before, &now, reasons);
    let told: Vec<_> = found.iter().map(|one| (one.pair.1.as_str(), one.what)).collect();
    assert_eq!(told, [("200", "retyped"), ("204", "removed"), ("409", "added")]);
    assert_eq!(found[1].reasons, ["why"]);
}

#[test]
fn names_are_no_types() {
    let with =
        |content: Value| json!({"paths": {"/a": {"get": {"responses": {"200": {"content": content}}}}}});
    let plain = with(json!({"application/json": {"schema": {"type": "string"}}}));
    let named = with(json!({"application/json": {"schema": {"type": "string", "x-name": "A"}}}));
    let other = with(json!({"application/json": {"schema": {"type": "integer"}}}));
    assert_eq!(shapes(&plain), shapes(&named));
    assert_ne!(shapes(&plain), shapes(&other));
    assert_eq!(shapes(&with(json!({}))), shapes(&with(Value::Null)));
}
