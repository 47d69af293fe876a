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

/// Applies an update to a target, where a list takes anything as a further entry; true where that changed it. `written` gets
/// the places that hold something new, below `at`.
pub(super) fn update(
    target: &mut Value,
    update: &Value,
    at: &mut Location,
    written: &mut Vec<Location>,
) -> bool {
    match (target, update) {
        (Value::Array(items), entry) if !entry.is_array() => {
            append(items, std::slice::from_ref(entry), at, written)
        }
        (target, update) => merge(target, update, at, written),
    }
}

/// Merges maps, joins lists and replaces the rest; true where that changed something.
fn merge(value: &mut Value, update: &Value, at: &mut Location, written: &mut Vec<Location>) -> bool {
    match (value, update) {
        (Value::Object(map), Value::Object(entries)) => {
            let mut changed = false;
            for (key, new) in entries {
                at.push(Step::Name(key.clone()));
                if let Some(old) = map.get_mut(key) {
                    changed |= merge(old, new, at, written);
                } else {
                    map.insert(key.clone(), new.clone());
                    written.push(at.clone());
                    changed = true;
                }
                at.pop();
            }
            changed
        }
        (Value::Array(items), Value::Array(new)) => append(items, new, at, written),
        (value, update) if value == update => false,
        (value, update) => {
            *value = update.clone();
            written.push(at.clone());
            true
        }
    }
}

fn append(items: &mut Vec<Value>, new: &[Value], at: &Location, written: &mut Vec<Location>) -> bool {
    for entry in new {
        let mut location = at.clone();
        location.push(Step::Index(items.len()));
        written.push(location);
        items.push(entry.clone());
    }
    !new.is_empty()
}
