//! Gives every operation one unique snake_case name: the curated one, the pinned one, or one derived from path and method.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    Error, Result,
    document::{Work, text},
    names,
    pins::Pins,
};

/// Methods that every client has already, and the list of all operations.
const RESERVED: [&str; 4] = ["new", "with_core", "environment", "all"];

pub(super) fn run(work: &mut Work, pins: &Pins) -> Result<()> {
    let mut given: BTreeMap<String, String> = BTreeMap::new();
    let mut open = Vec::new();
    for (path, method, pointer) in work.operations() {
        let published = work
            .document
            .pointer(&pointer)
            .map(|operation| text(operation, "operationId").to_owned());
        let published = published.unwrap_or_default();
        let key = key(method, &path);
        let curated = names::is_snake(&published) && !RESERVED.contains(&published.as_str());
        let name = match (curated, pins.operations.get(&key)) {
            (true, Some(pinned)) if *pinned != published && !pins.renaming => {
                return Err(renamed(work, &key, pinned, &published));
            }
            (true, _) => Some(published.clone()),
            (false, Some(pinned)) => Some(pinned.clone()),
            (false, None) => None,
        };
        match name {
            Some(name) => {
                // Builders are named in PascalCase, where `a_1` and `a1` are one.
                if let Some(other) = given.insert(names::pascal(&name), pointer.clone()) {
                    return Err(work.error(&pointer, format!("is called `{name}`, and so is `{other}`")));
                }
                set(work, &pointer, &name);
            }
            None => open.push((path, method, pointer, published)),
        }
    }
    let reserved = RESERVED.iter().map(|name| names::pascal(name));
    let mut taken: BTreeSet<String> = given.into_keys().chain(reserved).collect();
    for (path, method, pointer, published) in open {
        let wanted = match names::snake(&published) {
            word if published.is_empty() || word == "x" => derived(method, &path),
            word => word.trim_end_matches('_').to_owned(),
        };
        let wanted = if names::is_snake(&wanted) {
            wanted
        } else {
            format!("call_{}", wanted.trim_end_matches('_'))
        };
        let mut name = wanted.clone();
        let mut number = 1;
        while !taken.insert(names::pascal(&name)) {
            number += 1;
            name = format!("{wanted}_{number}");
        }
        work.note(&pointer, &format!("no curated name: called `{name}`"));
        set(work, &pointer, &name);
        if let Some(operation) = work.document.pointer_mut(&pointer) {
            operation["x-derived"] = Value::Bool(true);
        }
    }
    Ok(())
}

/// How pins name an operation: `GET /orders/{id}`.
pub(crate) fn key(method: &str, path: &str) -> String {
    format!("{} {path}", method.to_ascii_uppercase())
}

fn set(work: &mut Work, pointer: &str, name: &str) {
    if let Some(operation) = work.document.pointer_mut(pointer) {
        operation["operationId"] = Value::String(name.to_owned());
    }
}

fn renamed(work: &Work, key: &str, pinned: &str, curated: &str) -> Error {
    Error::new(
        &work.name,
        format!("`{key}` is pinned as `{pinned}` and curated as `{curated}`"),
        "renaming breaks users: give it the pinned name again, or run `cargo xtask pin` for this crate and say so in the changelog",
    )
}

/// `get` + `/orders/{id}/status` -> `get_orders_status`; a trailing variable of a GET adds nothing.
fn derived(method: &str, path: &str) -> String {
    let words: Vec<&str> = path
        .split('/')
        .filter(|part| !part.is_empty() && !part.contains('{'))
        .collect();
    names::snake(&format!("{method}_{}", words.join("_")))
        .trim_end_matches('_')
        .to_owned()
}
