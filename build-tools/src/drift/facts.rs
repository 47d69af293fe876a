//! Compares two documents fact by fact, so that no difference goes unnoticed: those that Rust types do not show get a
//! rule by where they stand.

mod keywords;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::rules::Change;
use crate::document::{METHODS, schema_name};

use self::keywords::{members, schema, schema_part};

/// One difference: the keys that lead to it, and both sides; `None` where there is nothing.
struct Difference<'a> {
    keys: Vec<String>,
    before: Option<&'a Value>,
    after: Option<&'a Value>,
}

/// Every difference of the documents; `told` are the changes of the plans, which are not told twice.
pub(super) fn compare(before: &Value, after: &Value, told: &[Change]) -> Vec<Change> {
    let (before, after) = (keyed(before), keyed(after));
    let requests = sent(&before).union(&sent(&after)).cloned().collect();
    let mut differences = Vec::new();
    walk(&mut Vec::new(), Some(&before), Some(&after), &mut differences);
    differences
        .iter()
        .filter_map(|one| classify(one, &requests, told))
        .collect()
}

/// The operations that only one of the documents has, where no plans have told of them.
pub(super) fn operations(before: &Value, after: &Value) -> Vec<Change> {
    let all = |document: &Value| -> BTreeSet<String> {
        let items = document["paths"].as_object().into_iter().flatten();
        let named = items.flat_map(|(path, item)| {
            let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
            methods.map(move |method| format!("{} {path}", method.to_ascii_uppercase()))
        });
        named.collect()
    };
    let (was, is) = (all(before), all(after));
    let gone = was
        .difference(&is)
        .map(|name| Change::new("operation-removed", name, name));
    let new = is
        .difference(&was)
        .map(|name| Change::new("operation-added", name, name));
    gone.chain(new).collect()
}

/// The document with its parameters by name and place instead of by position.
fn keyed(document: &Value) -> Value {
    match document {
        Value::Object(map) => Value::Object(
            map.iter()
                .map(|(key, value)| match value {
                    Value::Array(all) if key == "parameters" => {
                        let name = |one: &Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
                        let by_name: Map<String, Value> = all
                            .iter()
                            .map(|one| {
                                (
                                    format!("{} {}{}", name(one, "in"), name(one, "name"), name(one, "$ref")),
                                    keyed(one),
                                )
                            })
                            .collect();
                        (key.clone(), Value::Object(by_name))
                    }
                    value => (key.clone(), keyed(value)),
                })
                .collect(),
        ),
        other => other.clone(),
    }
}

/// Lists whose order says nothing.
fn as_set(value: &Value) -> BTreeSet<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .map(Value::to_string)
        .collect()
}

fn walk<'a>(
    keys: &mut Vec<String>,
    before: Option<&'a Value>,
    after: Option<&'a Value>,
    found: &mut Vec<Difference<'a>>,
) {
    if before == after {
        return;
    }
    if let (Some(Value::Object(was)), Some(Value::Object(is))) = (before, after) {
        let all: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
        for key in all {
            keys.push(key.clone());
            walk(keys, was.get(key), is.get(key), found);
            keys.pop();
        }
        return;
    }
    let unordered = keys
        .last()
        .is_some_and(|key| ["required", "enum", "tags", "type"].contains(&key.as_str()));
    if let (true, Some(was @ Value::Array(_)), Some(is @ Value::Array(_))) = (unordered, before, after)
        && as_set(was) == as_set(is)
    {
        return;
    }
    found.push(Difference {
        keys: keys.clone(),
        before,
        after,
    });
}

/// The component schemas that requests are made of.
fn sent(document: &Value) -> BTreeSet<String> {
    let items = document["paths"].as_object().into_iter().flatten();
    let members = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    let operations = members.filter(|(key, _)| METHODS.contains(&key.as_str()));
    let mut open: Vec<&Value> = operations
        .flat_map(|(_, operation)| [&operation["parameters"], &operation["requestBody"]])
        .collect();
    let mut names = BTreeSet::new();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                let reference = map.get("$ref").and_then(Value::as_str).unwrap_or_default();
                let name = schema_name(reference).unwrap_or_else(|| reference.to_owned());
                if let Some(target) = crate::document::lookup(document, reference)
                    && names.insert(name)
                {
                    open.push(target);
                }
                open.extend(map.values());
            }
            Value::Array(all) => open.extend(all),
            _ => {}
        }
    }
    names
}

/// What is shown of a value in a report.
fn shown(value: Option<&Value>) -> String {
    const LONGEST: usize = 80;
    let text = match value {
        None => return String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    };
    if text.chars().count() > LONGEST {
        text.chars().take(LONGEST).chain("...".chars()).collect()
    } else {
        text
    }
}

fn classify(one: &Difference<'_>, requests: &BTreeSet<String>, told: &[Change]) -> Option<Change> {
    let keys: Vec<&str> = one.keys.iter().map(String::as_str).collect();
    let change = |id: &str, owner: &str, place: String| {
        Some(Change::new(id, owner, place).with(shown(one.before), shown(one.after)))
    };
    let tells = |owner: &str| told.iter().any(|change| change.owner == owner);
    let added = |what: &str| {
        format!(
            "{what}-{}",
            if one.before.is_none() { "added" } else { "removed" }
        )
    };
    match keys.as_slice() {
        ["info", ..] => change("version-changed", "", "version of the document".to_owned()),
        ["servers", ..] => change("server-changed", "", "servers of the document".to_owned()),
        ["security", ..] => change("security-changed", "", "security of the document".to_owned()),
        ["x-altinn", ..] => change(
            "server-changed",
            "",
            format!("specs/apis.toml: {}", keys.join(".")),
        ),
        ["components", "securitySchemes", name, ..] => {
            change("security-changed", "", format!("security scheme `{name}`"))
        }
        ["components", "schemas", name] => {
            if tells(name) {
                return None;
            }
            change(
                "other-fact-changed",
                name,
                format!("component `{name}`, of no Rust type"),
            )
        }
        ["components", "schemas", name, inner @ ..] => {
            let place = format!("{name}{}", members(inner));
            schema(one, inner, name, place, requests.contains(*name), told)
        }
        ["components", family, name, inner @ ..] => {
            let request = ["parameters", "requestBodies"].contains(family);
            let owner = format!("{family}/{name}");
            let place = format!("shared {family} `{name}`");
            match schema_part(inner) {
                Some(inner) => schema(
                    one,
                    inner,
                    &owner,
                    format!("{place}{}", members(inner)),
                    request,
                    told,
                ),
                None => change("other-fact-changed", &owner, place),
            }
        }
        ["paths", path, method] if METHODS.contains(method) => {
            // The comparison of the plans has told of it.
            let owner = format!("{} {path}", method.to_ascii_uppercase());
            if told
                .iter()
                .any(|change| change.owner == owner || change.before == owner)
            {
                return None;
            }
            change("other-fact-changed", &owner, owner.clone())
        }
        ["paths", path] => {
            let moved = |change: &&Change| {
                change.owner.ends_with(&format!(" {path}")) || change.before.ends_with(&format!(" {path}"))
            };
            if told.iter().any(|change| moved(&change)) {
                return None;
            }
            change("other-fact-changed", path, format!("path {path}"))
        }
        ["paths", path, method, inner @ ..] if METHODS.contains(method) => {
            let owner = format!("{} {path}", method.to_ascii_uppercase());
            operation(one, inner, &owner, told, added)
        }
        ["paths", path, ..] => change(
            "other-fact-changed",
            path,
            format!("path {path}: {}", keys.get(2..).unwrap_or_default().join(".")),
        ),
        _ => change("other-fact-changed", "", keys.join(".")),
    }
}

fn operation(
    one: &Difference<'_>,
    inner: &[&str],
    owner: &str,
    told: &[Change],
    added: impl Fn(&str) -> String,
) -> Option<Change> {
    let change = |id: &str, place: String| {
        Some(Change::new(id, owner, place).with(shown(one.before), shown(one.after)))
    };
    let tells = |part: &str| {
        told.iter()
            .any(|change| change.owner == owner && change.place.starts_with(part))
    };
    match inner {
        ["operationId"] => change("published-name-changed", owner.to_owned()),
        ["deprecated"] => None,
        ["security", ..] => change("security-changed", owner.to_owned()),
        ["servers", ..] => change("server-changed", owner.to_owned()),
        ["x-altinn", rest @ ..] => change("credentials-changed", format!("{owner}: {}", rest.join("."))),
        ["responses", status] => {
            let (place, lower) = (format!("status {status} of {owner}"), status.to_ascii_lowercase());
            if tells(&format!("status {lower} of")) || (status.starts_with('2') && tells("answer of")) {
                return None;
            }
            Some(Change::new(&added("status"), owner, place))
        }
        ["responses", status, "headers", name, rest @ ..] => {
            let place = format!("header `{name}` of status {status} of {owner}");
            match rest {
                [] => Some(Change::new(&added("header"), owner, place)),
                _ => change("header-changed", place),
            }
        }
        ["responses", status, "headers"] => {
            change("header-changed", format!("headers of status {status} of {owner}"))
        }
        ["responses", status, "content", name] => {
            let place = format!("`{name}` of status {status} of {owner}");
            Some(Change::new(&added("answer-media-type"), owner, place))
        }
        ["responses", status, "content", name, "schema", rest @ ..] => {
            let place = format!("`{name}` of status {status} of {owner}{}", members(rest));
            schema(one, rest, owner, place, false, told)
        }
        ["requestBody", "required"] if tells("body of") => None,
        ["requestBody"] if tells("body of") => None,
        ["requestBody", "content", name] => Some(Change::new(
            &added("request-media-type"),
            owner,
            format!("`{name}` of the body of {owner}"),
        )),
        ["requestBody", "content", name, "schema", rest @ ..] => {
            let place = format!("`{name}` of the body of {owner}{}", members(rest));
            schema(one, rest, owner, place, true, told)
        }
        ["parameters", name, rest @ ..] => {
            let (kind, wire) = name.split_once(' ').unwrap_or(("", name));
            let place = format!("{kind} parameter `{wire}` of {owner}");
            match (rest, schema_part(rest)) {
                (_, Some(rest)) => schema(one, rest, owner, format!("{place}{}", members(rest)), true, told),
                (
                    []
                    | [
                        "required" | "deprecated" | "style" | "explode" | "in" | "name",
                        ..,
                    ],
                    None,
                ) if tells(&place) => None,
                ([], None)
                    if told.iter().any(|change| {
                        change.owner == owner && change.place.contains(&format!("parameter `{wire}`"))
                    }) =>
                {
                    None
                }
                _ => change("other-fact-changed", place),
            }
        }
        _ => change("other-fact-changed", format!("{owner}: {}", inner.join("."))),
    }
}
