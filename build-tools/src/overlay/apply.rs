//! Finding, merging and removing parts of a document.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

/// One step from a map or list to what it holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Step {
    Index(usize),
    Name(String),
}

/// The way from the document to a part of it.
pub(super) type Location = Vec<Step>;

/// Where a path matches, each place once, in the order of the document.
pub(super) fn locations(path: &JsonPath, document: &Value) -> Vec<Location> {
    let found = path.query_located(document);
    let mut seen = std::collections::HashSet::with_capacity(found.len());
    let mut locations = Vec::with_capacity(found.len());
    for location in found.locations() {
        let steps: Location = location
            .iter()
            .map(|element| match element {
                PathElement::Name(name) => Step::Name((*name).to_owned()),
                PathElement::Index(index) => Step::Index(*index),
            })
            .collect();
        if seen.insert(steps.clone()) {
            locations.push(steps);
        }
    }
    locations
}

/// A location as a JSON pointer, for messages.
pub(super) fn pointer(location: &[Step]) -> String {
    if location.is_empty() {
        return "the whole document".to_owned();
    }
    let mut text = String::new();
    for step in location {
        text.push('/');
        match step {
            Step::Index(index) => text.push_str(&index.to_string()),
            Step::Name(name) => text.push_str(&name.replace('~', "~0").replace('/', "~1")),
        }
    }
    text
}

pub(super) fn value_of<'a>(document: &'a Value, location: &[Step]) -> Option<&'a Value> {
    location
        .iter()
        .try_fold(document, |value, step| match (value, step) {
            (Value::Object(map), Step::Name(name)) => map.get(name),
            (Value::Array(items), Step::Index(index)) => items.get(*index),
            _ => None,
        })
}

pub(super) fn value_at<'a>(document: &'a mut Value, location: &[Step]) -> Option<&'a mut Value> {
    location
        .iter()
        .try_fold(document, |value, step| match (value, step) {
            (Value::Object(map), Step::Name(name)) => map.get_mut(name),
            (Value::Array(items), Step::Index(index)) => items.get_mut(*index),
            _ => None,
        })
}

/// Takes one part out; false for the document itself.
pub(super) fn remove(document: &mut Value, location: &[Step]) -> bool {
    let Some((last, parents)) = location.split_last() else {
        return false;
    };
    match (value_at(document, parents), last) {
        (Some(Value::Object(map)), Step::Name(name)) => {
            map.remove(name);
        }
        (Some(Value::Array(items)), Step::Index(index)) if *index < items.len() => {
            items.remove(*index);
        }
        // Went with an earlier match.
        _ => {}
    }
    true
}

/// Applies an update to a target, where a list takes anything as a further entry; true where that changed it.
pub(super) fn update(target: &mut Value, update: &Value) -> bool {
    match (target, update) {
        (Value::Array(items), entry) if !entry.is_array() => {
            items.push(entry.clone());
            true
        }
        (target, update) => merge(target, update),
    }
}

/// Merges maps, joins lists and replaces the rest; true where that changed something.
fn merge(value: &mut Value, update: &Value) -> bool {
    match (value, update) {
        (Value::Object(map), Value::Object(entries)) => {
            let mut changed = false;
            for (key, new) in entries {
                if let Some(old) = map.get_mut(key) {
                    changed |= merge(old, new);
                } else {
                    map.insert(key.clone(), new.clone());
                    changed = true;
                }
            }
            changed
        }
        (Value::Array(items), Value::Array(new)) => {
            items.extend_from_slice(new);
            !new.is_empty()
        }
        (value, update) if value == update => false,
        (value, update) => {
            *value = update.clone();
            true
        }
    }
}
