//! What an action adds, changes or removes, told before it does.

use serde_json::Value;

use super::apply::{Location, Step, value_of};
use super::{Action, Edit};
use crate::document::{escape, text};

/// The places as JSON pointers. An entry of a list is named for what it says, since its number changes with the next edit.
pub(super) fn touched(action: &Action, document: &Value, locations: &[Location]) -> Vec<String> {
    let mut all = Vec::new();
    for location in locations {
        let place = pointer(document, location);
        match (&action.edit, value_of(document, location)) {
            (Edit::Remove, _) | (Edit::Update(_), None) => all.push(place),
            (Edit::Update(update), Some(Value::Array(_))) if !update.is_array() => {
                all.push(format!("{place}/{}", entry(update, 0)));
            }
            (Edit::Update(update), Some(found)) => changes(found, update, &place, &mut all),
        }
    }
    all.dedup();
    all
}

fn changes(found: &Value, update: &Value, place: &str, all: &mut Vec<String>) {
    match (found, update) {
        (Value::Object(map), Value::Object(entries)) => {
            for (key, new) in entries {
                let place = format!("{place}/{}", escape(key));
                match map.get(key) {
                    Some(old) => changes(old, new, &place, all),
                    None => all.push(place),
                }
            }
        }
        (Value::Array(_), Value::Array(new)) => {
            all.extend(
                new.iter()
                    .enumerate()
                    .map(|(at, one)| format!("{place}/{}", entry(one, at))),
            );
        }
        (found, update) if found == update => {}
        _ => all.push(place.to_owned()),
    }
}

/// The pointer of a location, its list entries named.
fn pointer(document: &Value, location: &[Step]) -> String {
    let mut place = String::new();
    let mut value = Some(document);
    for step in location {
        place.push('/');
        match step {
            Step::Name(name) => {
                place.push_str(&escape(name));
                value = value.and_then(|value| value.get(name));
            }
            Step::Index(index) => {
                value = value.and_then(|value| value.get(*index));
                place.push_str(&entry(value.unwrap_or(&Value::Null), *index));
            }
        }
    }
    place
}

/// What an entry of a list is called: a parameter by place and name, a text or number by itself, anything else by its number.
fn entry(value: &Value, at: usize) -> String {
    match value {
        Value::String(text) => escape(text),
        Value::Number(number) => number.to_string(),
        Value::Object(map) if map.contains_key("in") && map.contains_key("name") => {
            format!("{} {}", text(value, "in"), escape(text(value, "name")))
        }
        _ => at.to_string(),
    }
}
