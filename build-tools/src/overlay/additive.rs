//! Whether an update only adds: what it brings is not there yet, and what is there stays as it is.

use serde_json::Value;

use super::apply::{Location, Step, pointer, value_at};
use crate::document::METHODS;

/// Why an update is no addition.
pub(super) enum Clash {
    /// The document has this whole part already, by pointer.
    Known(String),
    /// It would replace this value.
    Replaced(String),
}

impl Clash {
    pub(super) fn problem(&self) -> String {
        match self {
            Self::Known(pointer) => format!("adds what the document has, {pointer}"),
            Self::Replaced(pointer) => format!("replaces {pointer}"),
        }
    }

    pub(super) fn remedy(&self) -> &'static str {
        match self {
            Self::Known(_) => "delete the action: the document says this itself now",
            Self::Replaced(_) => "an addition only adds: move what is changed to corrections.yaml",
        }
    }
}

/// What keeps an update from being an addition to each of its targets.
pub(super) fn first_clash(update: &Value, document: &mut Value, locations: &[Location]) -> Option<Clash> {
    locations.iter().find_map(|location| {
        let found = value_at(document, location)?;
        clash(location, found, update)
    })
}

/// What keeps an update of `found`, which stands at `location`, from being an addition.
fn clash(location: &[Step], found: &Value, update: &Value) -> Option<Clash> {
    let mut at = location.to_vec();
    within(&mut at, found, update)
}

fn within(at: &mut Vec<Step>, found: &Value, update: &Value) -> Option<Clash> {
    match (found, update) {
        (Value::Object(members), Value::Object(entries)) => entries.iter().find_map(|(name, entry)| {
            let member = members.get(name)?;
            at.push(Step::Name(name.clone()));
            let clash = if is_whole(at) {
                Some(Clash::Known(pointer(at)))
            } else {
                within(at, member, entry)
            };
            at.pop();
            clash
        }),
        (Value::Array(items), Value::Array(entries)) => {
            entries.iter().find_map(|entry| listed(at, items, entry))
        }
        (Value::Array(items), entry) => listed(at, items, entry),
        (found, update) => (found != update).then(|| Clash::Replaced(pointer(at))),
    }
}

/// An entry that a list has already; of parameters name and place decide.
fn listed(at: &[Step], items: &[Value], entry: &Value) -> Option<Clash> {
    let same = |item: &Value| match (item.get("in"), entry.get("in")) {
        (Some(one), Some(other)) => one == other && item.get("name") == entry.get("name"),
        _ => item == entry,
    };
    let index = items.iter().position(same)?;
    let mut at = at.to_vec();
    at.push(Step::Index(index));
    Some(Clash::Known(pointer(&at)))
}

/// Whether this is an operation or a component: such a thing is added whole or not at all.
fn is_whole(at: &[Step]) -> bool {
    let [Step::Name(part), Step::Name(_), Step::Name(last)] = at else {
        return false;
    };
    match part.as_str() {
        "paths" => METHODS.contains(&last.as_str()),
        "components" => true,
        _ => false,
    }
}
