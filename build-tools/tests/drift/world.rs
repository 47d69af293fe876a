//! What the tests share: sides from the checkout and from a small document of their own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use altinn_build_tools::Result;
use altinn_build_tools::drift::{Drift, Effect, Side, compare};
use serde_json::{Value, json};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The crate as it is in this checkout.
pub(crate) fn committed(crate_name: &str) -> Side {
    let read = |path: &str| -> Result<Option<String>> { Ok(std::fs::read_to_string(root().join(path)).ok()) };
    Side::read(&read, crate_name).unwrap().unwrap()
}

/// A crate made from this document alone.
pub(crate) fn alone(document: &Value) -> Side {
    let manifest = format!(
        "[case-any]\ndocument = \"case.json\"\ntitle = \"Case\"\nabout = \"One idea.\"\n\
         address = \"https://example.com/case.json\"\nsha256 = \"{}\"\nopenapi = \"3.0.3\"\nversion = \"1.0\"\n\
         published = \"2025-01-31\"\nhost = \"platform\"\nprefix = \"/case/api/v1\"\ntokens = [\"none\"]\n",
        "0".repeat(64)
    );
    let files: BTreeMap<&str, String> = BTreeMap::from([
        ("specs/apis.toml", manifest),
        ("specs/case-any/surface.json", document.to_string()),
    ]);
    let read = |path: &str| -> Result<Option<String>> { Ok(files.get(path).cloned()) };
    Side::read(&read, "case-any").unwrap().unwrap()
}

/// A small document with one of everything that the rules speak of.
pub(crate) fn small() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "version": "1.0" },
        "paths": {
            "/orders": {
                "get": {
                    "operationId": "list_orders",
                    "parameters": [
                        { "name": "page", "in": "query", "schema": { "type": "integer", "format": "int32", "maximum": 100 } },
                        { "name": "status", "in": "query", "required": true, "schema": { "type": "string" } },
                        { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } },
                        { "name": "trace", "in": "header", "schema": { "type": "string" } }
                    ],
                    "responses": {
                        "200": {
                            "headers": { "X-Total": { "schema": { "type": "integer" } } },
                            "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Order" } } } }
                        },
                        "400": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Problem" } } } },
                        "404": {}
                    }
                },
                "post": {
                    "operationId": "create_order",
                    "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewOrder" } } } },
                    "responses": {
                        "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } },
                        "201": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Receipt" } } } }
                    }
                }
            },
            "/orders/{id}": {
                "get": {
                    "operationId": "get_order",
                    "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }],
                    "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } } }
                },
                "put": {
                    "operationId": "replace_order",
                    "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }],
                    "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewOrder" } } } },
                    "responses": { "204": {} }
                },
                "delete": {
                    "operationId": "delete_order",
                    "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }],
                    "responses": { "204": {} }
                }
            },
            "/files": {
                "post": {
                    "operationId": "upload_file",
                    "requestBody": { "content": { "multipart/form-data": { "schema": {
                        "type": "object",
                        "properties": { "name": { "type": "string" }, "file": { "type": "string", "format": "binary" } }
                    } } } },
                    "responses": { "200": { "content": { "text/plain": { "schema": { "type": "string" } } } } }
                }
            }
        },
        "components": { "schemas": {
            "Order": {
                "type": "object",
                "required": ["id", "lines"],
                "properties": {
                    "id": { "type": "string", "format": "uuid" },
                    "note": { "type": "string", "maxLength": 200, "nullable": true },
                    "link": { "type": "string", "format": "uri" },
                    "lines": { "type": "array", "items": { "$ref": "#/components/schemas/Line" } },
                    "state": { "$ref": "#/components/schemas/State" },
                    "level": { "$ref": "#/components/schemas/Level" },
                    "payer": { "$ref": "#/components/schemas/Payer" }
                }
            },
            "NewOrder": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": { "type": "string", "minLength": 1 },
                    "count": { "type": "integer", "format": "int32" },
                    "tags": { "type": "array", "items": { "type": "string" } }
                }
            },
            "Receipt": { "type": "object", "properties": { "id": { "type": "string" } } },
            "Line": { "type": "object", "properties": { "text": { "type": "string" }, "price": { "type": "number", "format": "double" } } },
            "Problem": { "type": "object", "properties": { "title": { "type": "string" } } },
            "State": { "type": "string", "enum": ["Open", "Closed"] },
            "Level": { "type": "integer", "enum": [1, 2, 3] },
            "Person": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } },
            "Company": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "number": { "type": "string" } } },
            "Payer": {
                "oneOf": [{ "$ref": "#/components/schemas/Person" }, { "$ref": "#/components/schemas/Company" }],
                "discriminator": { "propertyName": "kind", "mapping": { "person": "#/components/schemas/Person", "company": "#/components/schemas/Company" } }
            }
        } }
    })
}

/// An edit of a document at a JSON pointer.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    /// Puts a value; into a list `-` appends.
    Put(&'static str, Value),
    /// Takes away what is there.
    Drop(&'static str),
    /// Moves a value.
    Move(&'static str, &'static str),
}

pub(crate) fn put(pointer: &'static str, value: Value) -> Edit {
    Edit::Put(pointer, value)
}

pub(crate) fn drop_at(pointer: &'static str) -> Edit {
    Edit::Drop(pointer)
}

impl Edit {
    pub(crate) fn apply(&self, document: &mut Value) {
        match self {
            Self::Put(pointer, value) => set(document, pointer, value.clone()),
            Self::Drop(pointer) => drop(take(document, pointer)),
            Self::Move(from, to) => {
                let value = take(document, from);
                set(document, to, value);
            }
        }
    }
}

fn split(pointer: &str) -> (&str, String) {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    (holder, key.replace("~1", "/").replace("~0", "~"))
}

fn set(document: &mut Value, pointer: &str, value: Value) {
    let (holder, key) = split(pointer);
    match document.pointer_mut(holder) {
        Some(Value::Object(map)) => drop(map.insert(key, value)),
        Some(Value::Array(list)) if key == "-" => list.push(value),
        Some(Value::Array(list)) => list[key.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer}: no place for a value"),
    }
}

fn take(document: &mut Value, pointer: &str) -> Value {
    let (holder, key) = split(pointer);
    match document.pointer_mut(holder) {
        Some(Value::Object(map)) => map
            .remove(&key)
            .unwrap_or_else(|| panic!("{pointer}: nothing there")),
        Some(Value::Array(list)) => list.remove(key.parse().unwrap()),
        _ => panic!("{pointer}: nothing there"),
    }
}

/// The difference that edits make to a side.
pub(crate) fn drift(side: &Side, edits: &[Edit]) -> Drift {
    let mut document = side.surface.clone();
    for edit in edits {
        edit.apply(&mut document);
    }
    assert!(document != side.surface, "the edits do nothing");
    compare(side, &side.with_document(&document)).unwrap_or_else(|error| panic!("{edits:?}: {error}"))
}

/// The rating is this one, and the generated crates agree.
pub(crate) fn assert_rated(drift: &Drift, effect: Effect, what: &str) {
    let told: Vec<String> = drift
        .changes
        .iter()
        .map(|one| format!("{} {} {}", one.rule.effect.as_str(), one.rule.id, one.place))
        .collect();
    assert_eq!(
        (drift.rated(), drift.observed()),
        (effect, effect),
        "{what}: rated, observed\nchanges: {told:#?}\napi: {:#?}",
        drift.api
    );
}
