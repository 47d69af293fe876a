//! What differs between two readings of a server.

use serde_json::{Value as Json, json};

/// Marks the operations, parameters, types, members and values that the reading at the newest release does not have.
pub(crate) fn mark_unreleased(facts: &mut Json, released: &Json) {
    for (kind, inner) in [("operations", &["parameters"][..]), ("types", &["members", "values"])] {
        for (key, fact) in facts[kind].as_object_mut().into_iter().flatten() {
            let Some(known) = released[kind].get(key) else {
                fact["unreleased"] = json!(true);
                continue;
            };
            for part in inner {
                let names = keyed(&known[*part]);
                let there = |name: &str| names.iter().any(|(other, _)| other == name);
                let mark = |name: &str, item: &mut Json| {
                    if !there(name) {
                        item["unreleased"] = json!(true)
                    }
                };
                match fact.get_mut(*part) {
                    Some(Json::Object(items)) => items.iter_mut().for_each(|(name, item)| mark(name, item)),
                    Some(Json::Array(items)) => items.iter_mut().for_each(|item| mark(&name_of(item), item)),
                    _ => {}
                }
            }
        }
    }
}

/// What changed for users from one reading to another, one line each.
#[must_use]
pub fn changes(before: &Json, after: &Json) -> Vec<String> {
    let mut lines = Vec::new();
    for kind in ["operations", "types"] {
        differ(&mut lines, kind, &before[kind], &after[kind]);
    }
    lines
}

fn differ(lines: &mut Vec<String>, place: &str, old: &Json, new: &Json) {
    let ignored = |key: &str| matches!(key, "source" | "unreleased");
    let (before, after) = (keyed(old), keyed(new));
    if before.is_empty() && after.is_empty() {
        if old != new {
            lines.push(format!("{place}: was {}, is {}", shown(old), shown(new)));
        }
        return;
    }
    for (key, old) in before.iter().filter(|(key, _)| !ignored(key)) {
        match after.iter().find(|(other, _)| other == key) {
            Some((_, new)) => differ(lines, &format!("{place} > {key}"), old, new),
            None => lines.push(format!("{place} > {key}: removed{}", value(old))),
        }
    }
    for (key, new) in
        after.iter().filter(|(key, _)| !ignored(key) && before.iter().all(|(other, _)| other != key))
    {
        lines.push(format!("{place} > {key}: added{}", value(new)));
    }
}

/// The parts of an object by key, and of a list of parameters by name.
fn keyed(value: &Json) -> Vec<(String, &Json)> {
    match value {
        Json::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Json::Array(items) if items.iter().all(|item| item.get("name").is_some()) => {
            items.iter().map(|item| (name_of(item), item)).collect()
        }
        _ => Vec::new(),
    }
}

fn name_of(item: &Json) -> String {
    format!("{} {}", shown(&item["in"]), shown(&item["name"]))
}

fn shown(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What was added or removed, where that is short.
fn value(value: &Json) -> String {
    match value {
        Json::Object(map) => map.get("type").map(|ty| format!(" ({})", shown(ty))).unwrap_or_default(),
        value => format!(" ({})", shown(value)),
    }
}
