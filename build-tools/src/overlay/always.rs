//! What is always sent, held against a document that may have moved on: names that it no longer has, or requires itself, are
//! left out and told.

use std::collections::BTreeSet;

use serde_json::Value;

use super::apply::{self, Location, value_of};
use super::{Action, Edit};
use crate::document::lookup;

/// More schemas in a row than any document has.
const MAX_DEPTH: usize = 20;

/// What to do about an action that no longer fits: nobody edits the file.
pub(super) const REMEDY: &str = "write the file again with `cargo xtask evidence --always`";

/// What is left of an action without the members that its target lacks or requires already, and what is wrong with these.
pub(super) fn still(action: &Action, document: &Value) -> (Option<Action>, Option<String>) {
    let Edit::Update(update) = &action.edit else {
        return (Some(action.clone()), None);
    };
    let locations = apply::locations(&action.path, document);
    let (mut lacking, mut required) = (Vec::new(), Vec::new());
    let mut update = update.clone();
    if let Some(names) = update.get_mut("required").and_then(Value::as_array_mut) {
        names.retain(|name| {
            let name = name.as_str().unwrap_or_default();
            let lacks = !any(&locations, document, |schema| {
                members(schema, document).contains(name)
            });
            let known = any(&locations, document, |schema| requires(schema, name));
            if lacks {
                lacking.push(name.to_owned());
            } else if known {
                required.push(name.to_owned());
            }
            !lacks && !known
        });
    }
    let mut problems = Vec::new();
    if locations.is_empty() {
        return (Some(action.clone()), None);
    }
    if !lacking.is_empty() {
        problems.push(format!(
            "names {}, which the document does not have",
            lacking.join(", ")
        ));
    }
    if !required.is_empty() {
        problems.push(format!(
            "names {}, which the document requires",
            required.join(", ")
        ));
    }
    if problems.is_empty() {
        return (Some(action.clone()), None);
    }
    let left = update["required"]
        .as_array()
        .is_none_or(|names| !names.is_empty());
    let fitting = left.then(|| Action {
        edit: Edit::Update(update),
        ..action.clone()
    });
    (fitting, Some(problems.join("; ")))
}

fn any(locations: &[Location], document: &Value, test: impl Fn(&Value) -> bool) -> bool {
    let mut schemas = locations
        .iter()
        .filter_map(|location| value_of(document, location));
    schemas.any(test)
}

fn requires(schema: &Value, name: &str) -> bool {
    let required = schema["required"].as_array();
    required.is_some_and(|all| all.iter().any(|one| one == name))
}

/// The members of a structure, with those that come by `allOf`.
fn members<'a>(schema: &'a Value, document: &'a Value) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut due = vec![(schema, 0)];
    while let Some((schema, depth)) = due.pop() {
        if depth > MAX_DEPTH {
            continue;
        }
        let own = schema["properties"].as_object().into_iter().flatten();
        found.extend(own.map(|(name, _)| name.as_str()));
        let parts = schema["allOf"].as_array().into_iter().flatten();
        due.extend(parts.map(|part| (part, depth + 1)));
        let whole = schema["$ref"]
            .as_str()
            .and_then(|reference| lookup(document, reference));
        due.extend(whole.map(|whole| (whole, depth + 1)));
    }
    found
}
