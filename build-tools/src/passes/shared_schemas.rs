//! Makes a component of every schema that is referred to where it stands, inside another one: `#/components/schemas/A/$defs/B`,
//! or the member of a structure that holds itself. Both places then have one type, and a circle comes to an end.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::references;
use crate::{
    document::{SCHEMAS, Work, decoded, object_at, schema_reference, unescape},
    names,
};

pub(super) fn run(work: &mut Work) {
    let mut found = BTreeSet::new();
    references::each(&mut work.document, &mut |reference| {
        let pointer = decoded(reference.trim_start_matches('#'));
        if is_schema(&pointer) {
            found.insert(pointer);
        }
    });
    // The inner ones first, so that the pointers to those around them stay what they are.
    let mut pointers: Vec<String> = found.into_iter().collect();
    pointers.sort_by_key(|pointer| (std::cmp::Reverse(pointer.matches('/').count()), pointer.clone()));
    let mut moved = BTreeMap::new();
    for pointer in pointers {
        if let Some(name) = component(work, &pointer) {
            work.note(
                &pointer,
                &format!("referred to from elsewhere: a component of its own, `{name}`"),
            );
            moved.insert(pointer, schema_reference(&name));
        }
    }
    references::each(&mut work.document, &mut |reference| {
        if let Some(Value::String(better)) = moved
            .get(&decoded(reference.trim_start_matches('#')))
            .map(|found| &found["$ref"])
        {
            better.clone_into(reference);
        }
    });
}

/// Whether the pointer names a schema that is no component, going by the keyword that it ends in.
fn is_schema(pointer: &str) -> bool {
    let parts: Vec<&str> = pointer.split('/').skip(1).collect();
    match parts.as_slice() {
        ["components", _, _] => false,
        [.., "items" | "additionalProperties" | "schema"] => true,
        [
            ..,
            "properties" | "patternProperties" | "$defs" | "definitions" | "allOf" | "oneOf" | "anyOf"
            | "prefixItems",
            _,
        ] => true,
        _ => false,
    }
}

/// Moves the schema to a component and leaves a reference in its place; its name there.
fn component(work: &mut Work, pointer: &str) -> Option<String> {
    let place = work
        .document
        .pointer(pointer)
        .filter(|schema| schema.is_object())?
        .clone();
    let schemas = object_at(object_at(work.document.as_object_mut()?, "components"), "schemas");
    let mut taken: BTreeSet<String> = schemas.keys().map(|name| names::type_name(name)).collect();
    let name = names::unique(&name(pointer), "", &mut taken);
    let mut reference = Map::new();
    reference.extend(schema_reference(&name).as_object().cloned().unwrap_or_default());
    *work.document.pointer_mut(pointer)? = Value::Object(reference);
    object_at(object_at(work.document.as_object_mut()?, "components"), "schemas").insert(name.clone(), place);
    Some(name)
}

/// `/components/schemas/A/properties/b/items` -> `ABItem`; a definition has a name already.
fn name(pointer: &str) -> String {
    let parts: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    if let [.., "$defs" | "definitions", name] =
        parts.iter().map(String::as_str).collect::<Vec<_>>().as_slice()
    {
        return names::type_name(name);
    }
    let inside = pointer.starts_with(SCHEMAS.trim_start_matches('#'));
    let mut words = Vec::new();
    let mut parts = parts.iter().skip(if inside { 2 } else { 1 }).map(String::as_str);
    while let Some(part) = parts.next() {
        match part {
            "items" => words.push("item"),
            "additionalProperties" => words.push("value"),
            // What follows is a media type.
            "content" => drop(parts.next()),
            "properties" | "patternProperties" | "$defs" | "definitions" | "schema" | "responses" => {}
            part => words.push(part),
        }
    }
    names::type_name(&words.join("-"))
}
