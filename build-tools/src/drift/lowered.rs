//! Compares what two documents become: the operations and types of their plans, as Rust sees them.

mod types;

use std::collections::BTreeMap;

use serde_json::Value;

use super::rules::Change;
use crate::{
    plan::{BodyKind, Case, Field, Operation, Parameter, Plan},
    rust_type::rust_type,
    templates::answers::field_type,
};

/// Whether a struct may gain members without breaking a literal of it; by `types::Name` or `answers::Name`.
pub(super) type Open<'a> = &'a dyn Fn(&str) -> bool;

/// Every difference between two plans that the public API or the wire can show.
pub(super) fn compare(before: &Plan, after: &Plan, open: Open<'_>) -> Vec<Change> {
    let mut found = Vec::new();
    operations(before, after, open, &mut found);
    types::compare(before, after, open, &mut found);
    found
}

/// A type as it stands in source text, without the spaces and root colons that vary.
fn rust(schema: &Value) -> String {
    short(&rust_type(schema, "types::").to_string())
}

fn short(text: &str) -> String {
    let mut text = text.replace(' ', "");
    for long in [
        "::std::option::",
        "::std::vec::",
        "::std::string::",
        "::std::collections::",
        "::altinn_runtime::",
        "::serde_json::",
        "types::",
    ] {
        text = text.replace(long, "");
    }
    text
}

fn address(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// A path whose parameters have no names.
fn blank(path: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in path.chars() {
        match letter {
            '{' => inside = true,
            '}' => {
                inside = false;
                out.push('*');
            }
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out
}

fn operations(before: &Plan, after: &Plan, open: Open<'_>, found: &mut Vec<Change>) {
    let mut new: BTreeMap<&str, &Operation> = after
        .operations
        .iter()
        .map(|one| (one.id.as_str(), one))
        .collect();
    let mut gone = Vec::new();
    for old in &before.operations {
        match new.remove(old.id.as_str()) {
            Some(now) => operation(old, now, open, found),
            None => gone.push(old),
        }
    }
    for old in gone {
        let same = |now: &&&Operation| now.method == old.method && blank(&now.path) == blank(&old.path);
        let owner = address(old);
        let Some(now) = new.values().find(same).copied() else {
            found.push(Change::new("operation-removed", &owner, &owner).with(&old.id, ""));
            continue;
        };
        new.remove(now.id.as_str());
        found.push(Change::new("operation-renamed", &owner, &owner).with(&old.id, &now.id));
        operation(old, now, open, found);
    }
    for (id, now) in new {
        let owner = address(now);
        found.push(Change::new("operation-added", &owner, &owner).with("", id));
    }
}

fn operation(old: &Operation, now: &Operation, open: Open<'_>, found: &mut Vec<Change>) {
    let owner = address(now);
    if address(old) != owner {
        found.push(Change::new("operation-address-changed", &owner, &owner).with(address(old), &owner));
    }
    if old.deprecated != now.deprecated {
        let id = if now.deprecated {
            "operation-deprecated"
        } else {
            "operation-undeprecated"
        };
        found.push(Change::new(id, &owner, &owner));
    }
    parameters(old, now, &owner, found);
    body(old, now, &owner, open, found);
    answers(old, now, &owner, found);
    if old.accept != now.accept {
        found.push(Change::new("accept-changed", &owner, &owner).with(&old.accept, &now.accept));
    }
    if old.redirects != now.redirects {
        let text = |all: &[u16]| all.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let change = Change::new("redirects-changed", &owner, &owner);
        found.push(change.with(text(&old.redirects), text(&now.redirects)));
    }
}

fn parameters(old: &Operation, now: &Operation, owner: &str, found: &mut Vec<Change>) {
    let place = |one: &Parameter| format!("{} parameter `{}` of {owner}", one.place, one.wire);
    let mut new: BTreeMap<&str, &Parameter> = now
        .parameters
        .iter()
        .map(|one| (one.ident.as_str(), one))
        .collect();
    for was in &old.parameters {
        let Some(is) = new.remove(was.ident.as_str()) else {
            found.push(Change::new("parameter-removed", owner, place(was)));
            continue;
        };
        let place = place(is);
        let mut say = |id: &str, before: &str, after: &str| {
            found.push(Change::new(id, owner, &place).with(before, after))
        };
        let (a, b) = (rust(&was.schema), rust(&is.schema));
        if a != b {
            say("parameter-type-changed", &a, &b);
        }
        match (was.required, is.required) {
            (false, true) => say("parameter-became-required", "optional", "required"),
            (true, false) => say("parameter-became-optional", "required", "optional"),
            _ => {}
        }
        if was.place != is.place {
            say("parameter-moved", &was.place, &is.place);
        } else if was.style != is.style {
            say("parameter-style-changed", &was.style, &is.style);
        }
        if was.wire != is.wire {
            say("parameter-wire-name-changed", &was.wire, &is.wire);
        }
        match (was.deprecated, is.deprecated) {
            (false, true) => say("parameter-deprecated", "", ""),
            (true, false) => say("parameter-undeprecated", "", ""),
            _ => {}
        }
    }
    for is in new.into_values() {
        let id = if is.required {
            "required-parameter-added"
        } else {
            "parameter-added"
        };
        found.push(Change::new(id, owner, place(is)).with("", rust(&is.schema)));
    }
}

/// What the `body` setter takes.
fn taken(kind: &BodyKind) -> String {
    match kind {
        BodyKind::Json(schema) | BodyKind::Form(schema) => rust(schema),
        BodyKind::Raw => "bytes".to_owned(),
        BodyKind::Multipart(_) => "a multipart form".to_owned(),
    }
}

fn body(old: &Operation, now: &Operation, owner: &str, open: Open<'_>, found: &mut Vec<Change>) {
    let place = format!("body of {owner}");
    let mut say =
        |id: &str, before: &str, after: &str| found.push(Change::new(id, owner, &place).with(before, after));
    let (was, is) = match (&old.body, &now.body) {
        (None, None) => return,
        (Some(was), None) => return say("body-removed", &taken(&was.kind), ""),
        (None, Some(is)) => {
            let id = if is.required {
                "required-body-added"
            } else {
                "body-added"
            };
            return say(id, "", &taken(&is.kind));
        }
        (Some(was), Some(is)) => (was, is),
    };
    if taken(&was.kind) != taken(&is.kind) {
        say("body-type-changed", &taken(&was.kind), &taken(&is.kind));
    }
    match (was.required, is.required) {
        (false, true) => say("body-became-required", "optional", "required"),
        (true, false) => say("body-became-optional", "required", "optional"),
        _ => {}
    }
    if was.media_type != is.media_type {
        let text = |name: &Option<String>| name.clone().unwrap_or_else(|| "any".to_owned());
        say(
            "body-media-type-changed",
            &text(&was.media_type),
            &text(&is.media_type),
        );
    }
    if let (BodyKind::Multipart(was), BodyKind::Multipart(is)) = (&was.kind, &is.kind) {
        let name = format!("answers::{}Form", crate::names::pascal(&now.id));
        form(was, is, owner, open(&name), found);
    }
}

fn form(old: &[Field], now: &[Field], owner: &str, open: bool, found: &mut Vec<Change>) {
    let place = |field: &Field| format!("form field `{}` of {owner}", field.wire);
    let mut new: BTreeMap<&str, &Field> = now.iter().map(|field| (field.ident.as_str(), field)).collect();
    for was in old {
        let Some(is) = new.remove(was.ident.as_str()) else {
            found.push(Change::new("form-field-removed", owner, place(was)));
            continue;
        };
        let (a, b) = (short(&field_type(was)), short(&field_type(is)));
        if a != b {
            found.push(Change::new("form-field-type-changed", owner, place(is)).with(a, b));
        }
        if was.wire != is.wire {
            found.push(
                Change::new("form-field-wire-name-changed", owner, place(is)).with(&was.wire, &is.wire),
            );
        }
        match (was.required, is.required) {
            (false, true) => found.push(Change::new("form-field-became-required", owner, place(is))),
            (true, false) => found.push(Change::new("form-field-became-optional", owner, place(is))),
            _ => {}
        }
    }
    for is in new.into_values() {
        let id = if open {
            "form-field-added"
        } else {
            "form-field-added-to-closed"
        };
        found.push(Change::new(id, owner, place(is)).with("", short(&field_type(is))));
    }
}

fn answers(old: &Operation, now: &Operation, owner: &str, found: &mut Vec<Change>) {
    use crate::plan::Success;
    let place = format!("answer of {owner}");
    match (&old.success, &now.success) {
        (Success::ByStatus(was), Success::ByStatus(is)) => cases("answer-status", was, is, owner, found),
        _ => {
            let (a, b) = (
                short(&old.success_type().to_string()),
                short(&now.success_type().to_string()),
            );
            if a != b {
                found.push(Change::new("answer-type-changed", owner, place).with(a, b));
            }
        }
    }
    if old.errors.is_empty() != now.errors.is_empty() {
        let text = |cases: &[Case]| {
            let all: Vec<&str> = cases.iter().map(|case| case.status.as_str()).collect();
            if all.is_empty() {
                "untyped".to_owned()
            } else {
                all.join(", ")
            }
        };
        let change = Change::new("error-type-changed", owner, format!("errors of {owner}"));
        found.push(change.with(text(&old.errors), text(&now.errors)));
    } else {
        cases("error-status", &old.errors, &now.errors, owner, found);
    }
}

fn cases(family: &str, old: &[Case], now: &[Case], owner: &str, found: &mut Vec<Change>) {
    let body = |case: &Case| case.schema.as_ref().map_or_else(|| "no body".to_owned(), rust);
    let place = |case: &Case| format!("status {} of {owner}", case.status.to_ascii_lowercase());
    let mut new: BTreeMap<&str, &Case> = now.iter().map(|case| (case.status.as_str(), case)).collect();
    for was in old {
        let Some(is) = new.remove(was.status.as_str()) else {
            found.push(Change::new(&format!("{family}-removed"), owner, place(was)).with(body(was), ""));
            continue;
        };
        if body(was) != body(is) {
            let change = Change::new(&format!("{family}-type-changed"), owner, place(is));
            found.push(change.with(body(was), body(is)));
        }
    }
    for is in new.into_values() {
        found.push(Change::new(&format!("{family}-added"), owner, place(is)).with("", body(is)));
    }
}
