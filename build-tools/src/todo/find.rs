//! Finds what has not been decided.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Item, Section, access};
use crate::document::{METHODS, lookup};
use crate::drift::Side;
use crate::plan::{BodyKind, Operation, Success};
use crate::{Built, Failure, Result};

/// What `specs/` itself does not say of a crate.
pub(crate) fn open(side: &Side, built: &Built) -> Vec<Item> {
    let pins = side.pins();
    let operations = &built.plan.operations;
    let is_new = |operation: &&Operation| !pins.operations.contains_key(&address(operation));
    let known: Vec<&Operation> = operations.iter().filter(|one| !is_new(one)).collect();
    let mut items = words(&built.described);
    for operation in operations.iter().filter(is_new) {
        let key = address(operation);
        let item = |section, says: String| Item {
            section,
            key: key.clone(),
            says,
            done: false,
        };
        if operation.provisional {
            items.push(item(Section::Names, format!("called `{}` for now", operation.id)));
        }
        // A crate that has no names yet is new as a whole: a person has just written all of it.
        if known.is_empty() {
            continue;
        }
        if let Some(needs) = access::unclear(&side.api, operation, &known) {
            let says = format!(
                "`{}` has the defaults for now; the operations beside it need {}",
                operation.id,
                needs.join("; or ")
            );
            items.push(item(Section::Access, says));
        }
        if carries(operation) && !shown(side, operation) {
            items.push(item(Section::Payloads, format!("none of `{}` yet", operation.id)));
        }
    }
    items
}

/// `GET /orders/{id}`, as names are pinned.
fn address(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Whether there is a payload of an operation.
fn shown(side: &Side, operation: &Operation) -> bool {
    let mut names = side.payloads().iter();
    names.any(|name| name.split('.').next() == Some(operation.id.as_str()))
}

/// Whether the operation has a body, either way, that a payload can show.
fn carries(operation: &Operation) -> bool {
    let sent = operation
        .body
        .as_ref()
        .is_some_and(|body| matches!(body.kind, BodyKind::Json(_) | BodyKind::Form(_)));
    sent || !matches!(
        operation.success,
        Success::Empty | Success::Stream | Success::Text
    )
}

/// What a caller meets without words: operations, parameters, bodies and schemas.
fn words(document: &Value) -> Vec<Item> {
    let mut items = Vec::new();
    let mut say = |key: String, says: &str| {
        items.push(Item {
            section: Section::Words,
            key,
            says: says.to_owned(),
            done: false,
        });
    };
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in METHODS {
            let Some(operation) = item.get(method).filter(|found| found.is_object()) else {
                continue;
            };
            let place = format!("{} {path}", method.to_ascii_uppercase());
            let missing: Vec<&str> = ["summary", "description"]
                .into_iter()
                .filter(|key| !said(operation, key))
                .collect();
            if !missing.is_empty() {
                say(place.clone(), &missing.join(" and "));
            }
            let lists = [&item["parameters"], &operation["parameters"]];
            let parameters = lists.into_iter().filter_map(Value::as_array).flatten();
            for parameter in parameters.filter(|parameter| !described(document, parameter)) {
                let name = parameter.get("name").or_else(|| parameter.get("$ref"));
                let name = name.and_then(Value::as_str).unwrap_or("?");
                say(format!("{place} {name}"), "a parameter");
            }
            let body = &operation["requestBody"];
            if body.is_object() && !described(document, body) {
                say(format!("{place} body"), "the request body");
            }
        }
    }
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        if !said(schema, "description") {
            say(name.clone(), "a type");
        }
    }
    items
}

fn said(value: &Value, key: &str) -> bool {
    value
        .get(key)
        .and_then(Value::as_str)
        .is_some_and(|text| !text.trim().is_empty())
}

/// Whether a parameter or body has a description, itself or where it refers to.
fn described(document: &Value, value: &Value) -> bool {
    let reference = value.get("$ref").and_then(Value::as_str);
    let target = reference.and_then(|reference| lookup(document, reference));
    said(value, "description") || target.is_some_and(|target| said(target, "description"))
}

/// Whether an item of the file still has to be there although no program finds it anew: what a person has to look at, members
/// without words, and what is open of an operation whose name is kept by now.
pub(crate) fn lasts(side: &Side, built: &Built, item: &Item) -> bool {
    let operation = || built.plan.operations.iter().find(|one| address(one) == item.key);
    match item.section {
        Section::Look => true,
        Section::Words => {
            member(&built.described, &item.key).is_some_and(|member| !said(member, "description"))
        }
        Section::Names => false,
        Section::Access => operation().is_some_and(|operation| !access::decided(&side.api, operation)),
        Section::Payloads => operation().is_some_and(|operation| !shown(side, operation)),
    }
}

/// The member that `Order.note` names.
fn member<'a>(document: &'a Value, key: &str) -> Option<&'a Value> {
    let schemas = document.pointer("/components/schemas")?.as_object()?;
    // Names of schemas may have dots themselves.
    schemas.iter().find_map(|(name, schema)| {
        let member = key.strip_prefix(name.as_str())?.strip_prefix('.')?;
        members(schema)
            .into_iter()
            .find(|(found, _)| *found == member)
            .map(|(_, value)| value)
    })
}

/// The members that a schema lists itself.
fn members(schema: &Value) -> Vec<(&str, &Value)> {
    let parts = schema["allOf"].as_array().into_iter().flatten();
    let holders = std::iter::once(schema).chain(parts);
    let all = holders
        .filter_map(|holder| holder.get("properties")?.as_object())
        .flatten();
    all.map(|(name, value)| (name.as_str(), value)).collect()
}

/// What only a look at the document before can tell: members that are new, and have no words yet.
///
/// # Errors
/// An overlay of one of the sides cannot be read.
pub fn news(before: &Side, after: &Side) -> Result<Vec<Item>> {
    let (was, is) = (before.described()?, after.described()?);
    let listed = |document: &Value| -> BTreeSet<String> {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        let named = schemas.into_iter().flatten().flat_map(|(name, schema)| {
            let members = members(schema).into_iter();
            members
                .map(move |(member, _)| format!("{name}.{member}"))
                .collect::<Vec<_>>()
        });
        named.collect()
    };
    let (old, new) = (listed(&was), listed(&is));
    let silent = |key: &&String| member(&is, key).is_some_and(|member| !said(member, "description"));
    let items = new.difference(&old).filter(silent).map(|key| Item {
        section: Section::Words,
        key: key.clone(),
        says: "a new member".to_owned(),
        done: false,
    });
    Ok(items.collect())
}

/// What a person has to decide to go from one document to another: names, tokens and scopes and payloads of new operations, and
/// words for everything that is new, as if there were no words yet.
///
/// # Errors
/// One of the documents becomes no crate.
pub fn between(before: &Side, after: &Side) -> Result<Vec<Item>, Failure> {
    let before = before.without_decisions(None);
    let was = before.bare()?;
    let after = after.without_decisions(Some(was.generated.pins.clone()));
    let is = after.bare()?;
    let known: Vec<Item> = open(&before, &was);
    let mut items = open(&after, &is);
    items.retain(|item| {
        let same = |other: &Item| (other.section, &other.key) == (item.section, &item.key);
        item.section != Section::Words || !known.iter().any(same)
    });
    items.extend(news(&before, &after)?);
    Ok(items)
}
