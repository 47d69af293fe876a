//! The crate that holds what a program must know to call any operation without the typed clients: parameters, bodies, pages,
//! credentials, types and our words, as JSON.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{literal, operations, words};
use crate::{
    document::{schema_name, text},
    manifest::{Api, Host, PageStyle, SubscriptionKey, Wait},
    plan::{Body, BodyKind, Field, Files, Operation, Parameter, Plan, Success, Type, TypeKind},
};

/// Limits of values that bodies are checked against.
const LIMITS: [&str; 7] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
];

/// An API as JSON; `corrected` is its document before the passes, which has the limits of values.
pub(crate) fn api(crate_name: &str, api: &Api, plan: &Plan, corrected: &Value) -> String {
    let host = match api.host {
        Host::Platform => "Platform",
        Host::Apps => "Apps",
        Host::Altinn2 => "Altinn2",
        Host::SelfService => "SelfService",
        Host::ContactRegister => "ContactRegister",
    };
    let operations: Vec<Value> = plan.operations.iter().map(|one| operation(api, one)).collect();
    let types: Map<String, Value> = plan
        .types
        .iter()
        .map(|(name, of)| (name.clone(), type_of(of, corrected)))
        .collect();
    let whole = slim(json!({
        "crate": crate_name, "title": api.title, "note": api.note, "version": api.version, "host": host,
        "prefix": api.prefix, "operations": operations, "types": types,
    }));
    format!("{whole}\n")
}

/// The same without what says nothing: null, false, and empty texts and lists. An empty object is a schema.
fn slim(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let says = |value: &Value| match value {
                Value::Null | Value::Bool(false) => false,
                Value::String(text) => !text.is_empty(),
                Value::Array(items) => !items.is_empty(),
                _ => true,
            };
            let members = members.into_iter().filter(|(_, value)| says(value));
            Value::Object(members.map(|(name, value)| (name, slim(value))).collect())
        }
        Value::Array(items) => items.into_iter().map(slim).collect(),
        other => other,
    }
}

fn operation(api: &Api, operation: &Operation) -> Value {
    let facts = api.facts_of(&operation.id);
    let said = api.operations.get(&operation.id);
    let key = match facts.subscription_key {
        SubscriptionKey::No => None,
        SubscriptionKey::Optional => Some("Optional"),
        SubscriptionKey::Required => Some("Required"),
    };
    let answer = match operation.success {
        Success::Empty => "empty",
        Success::Text => "text",
        Success::Stream => "stream",
        Success::Json(_) | Success::Optional(_) | Success::ByStatus(_) => "json",
    };
    let tokens: Vec<Vec<&str>> = facts
        .tokens
        .iter()
        .map(|entry| entry.split('+').filter(|kind| *kind != "none").collect())
        .collect();
    // Only `none`: open to everybody, which is an empty list.
    let tokens = Some(tokens).filter(|all| !all.iter().all(Vec::is_empty));
    let scopes: Vec<Vec<&str>> = facts
        .scopes
        .iter()
        .map(|set| set.split_whitespace().collect())
        .collect();
    let added = operation
        .addition
        .as_ref()
        .map(|from| format!("{} of {}", words::source(from), from.date));
    json!({
        "id": operation.id, "method": operation.method, "path": operation.path,
        "summary": words::headline(operation), "description": operation.description,
        "deprecated": operation.deprecated, "gone": operation.gone, "added": added, "internal": facts.internal,
        "accept": operation.accept, "contentType": operations::content_type(operation),
        "redirects": operation.redirects, "tokens": tokens, "scopes": scopes, "key": key,
        "idempotent": operations::is_idempotent(operation, &facts),
        "parameters": operation.parameters.iter().map(parameter).collect::<Vec<_>>(),
        "body": operation.body.as_ref().map(body), "answer": answer,
        "statuses": operation.statuses.iter().map(|(status, _)| status).collect::<Vec<_>>(),
        "pages": said.and_then(|said| said.pages.as_ref()).map(|pages| {
            let next = match &pages.style {
                PageStyle::Header { header, parameter } => json!({ "style": "header", "header": header, "parameter": parameter }),
                PageStyle::Link { next } => json!({ "style": "link", "next": next }),
                PageStyle::Token { next, more, parameter } => {
                    json!({ "style": "token", "next": next, "more": more, "parameter": parameter })
                }
                PageStyle::Sequence { parameter } => json!({ "style": "sequence", "parameter": parameter }),
            };
            json!({ "next": next, "items": pages.items, "position": pages.position })
        }),
        "wait": said.and_then(|said| said.wait.as_ref()).map(|wait| match wait {
            Wait::Member { member, until, failed } => json!({ "member": member, "until": until, "failed": failed }),
            Wait::Gone(statuses) => json!({ "gone": statuses }),
        }),
    })
}

fn parameter(parameter: &Parameter) -> Value {
    json!({
        "name": parameter.ident, "wire": parameter.wire, "place": parameter.place, "style": parameter.style,
        "required": parameter.required, "deprecated": parameter.deprecated, "doc": parameter.description,
        "schema": schema(&parameter.schema),
    })
}

fn body(body: &Body) -> Value {
    let (kind, of, fields) = match &body.kind {
        BodyKind::Json(of) => ("json", Some(schema(of)), Vec::new()),
        BodyKind::Form(of) => ("form", Some(schema(of)), Vec::new()),
        BodyKind::Raw => ("raw", None, Vec::new()),
        BodyKind::Multipart(fields) => ("multipart", None, fields.iter().map(field).collect()),
    };
    json!({
        "kind": kind, "schema": of, "fields": fields, "mediaType": body.media_type, "required": body.required,
        "doc": body.description,
    })
}

fn field(field: &Field) -> Value {
    let files = match field.files {
        Files::No => None,
        Files::One => Some("one"),
        Files::Many => Some("many"),
    };
    json!({
        "name": field.ident, "wire": field.wire, "files": files, "structure": field.structure,
        "required": field.required, "doc": field.description, "schema": schema(&field.schema),
    })
}

fn type_of(of: &Type, corrected: &Value) -> Value {
    let kind = match &of.kind {
        TypeKind::Structure {
            schema: structure,
            wire_names,
            docs,
            deprecated,
        } => {
            let place = match of.published.strip_prefix('/') {
                Some(_) => corrected.pointer(&of.published),
                None => corrected["components"]["schemas"].get(&of.published),
            };
            let mut limited = Map::new();
            collect(corrected, place.unwrap_or(&Value::Null), &mut limited, 0);
            let required: Vec<&str> = structure["required"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let members = structure["properties"].as_object().into_iter().flatten();
            let members: Map<String, Value> = members
                .map(|(ident, member)| {
                    let wire = wire_names.get(ident).unwrap_or(ident);
                    let limits = limited.get(wire).map(|of| limits(corrected, of, 0));
                    let whole = json!({
                        "schema": schema(member), "required": required.contains(&ident.as_str()),
                        "doc": docs.get(ident), "deprecated": deprecated.contains(ident),
                        "limits": limits.filter(|limits| limits.as_object().is_some_and(|limits| !limits.is_empty())),
                    });
                    (wire.clone(), whole)
                })
                .collect();
            let rest = &structure["additionalProperties"];
            json!({ "kind": "structure", "members": members, "rest": if rest.is_object() { schema(rest) } else { rest.clone() } })
        }
        TypeKind::StringEnum(values) => {
            json!({ "kind": "texts", "values": values.iter().map(|(_, wire)| wire).collect::<Vec<_>>() })
        }
        TypeKind::IntegerEnum(values) => {
            let values: Vec<Value> = values
                .iter()
                .map(|(_, number, text)| json!([text, number]))
                .collect();
            json!({ "kind": "integers", "values": values })
        }
        TypeKind::Union { tag, variants } => {
            let variants: Vec<Value> = variants
                .iter()
                .map(|variant| json!([variant.tag, schema(&variant.schema)]))
                .collect();
            json!({ "kind": "union", "tag": tag, "variants": variants })
        }
        TypeKind::Alias(of) => json!({ "kind": "alias", "schema": schema(of) }),
    };
    let mut whole = kind;
    whole["doc"] = json!(of.description.trim());
    whole
}

/// A lowered schema whose references are names.
fn schema(of: &Value) -> Value {
    match of {
        Value::Object(members) => {
            if let Some(name) = schema_name(text(of, "$ref")) {
                return json!({ "ref": name });
            }
            members
                .iter()
                .map(|(name, value)| (name.clone(), schema(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(schema).collect(),
        other => other.clone(),
    }
}

/// The members of a schema of the document, those of its parts included.
fn collect(document: &Value, schema: &Value, members: &mut Map<String, Value>, depth: usize) {
    let schema = resolved(document, schema);
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        members.insert(name.clone(), member.clone());
    }
    if depth < 8 {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            collect(document, part, members, depth + 1);
        }
    }
}

fn resolved<'v>(document: &'v Value, schema: &'v Value) -> &'v Value {
    let mut at = schema;
    for _ in 0..8 {
        let Some(pointer) = text(at, "$ref").strip_prefix('#') else {
            break;
        };
        at = document.pointer(pointer).unwrap_or(&Value::Null);
    }
    at
}

fn limits(document: &Value, schema: &Value, depth: usize) -> Value {
    let schema = resolved(document, schema);
    let mut found: Map<String, Value> = LIMITS
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), schema.get(*key)?.clone())))
        .collect();
    if let Some(items) = schema.get("items").filter(|_| depth < 4) {
        let of_items = limits(document, items, depth + 1);
        if of_items.as_object().is_some_and(|limits| !limits.is_empty()) {
            found.insert("items".to_owned(), of_items);
        }
    }
    Value::Object(found)
}

/// `Cargo.toml`.
pub(crate) fn manifest() -> String {
    "# @generated by `cargo xtask regenerate`. Do not edit: change build-tools instead.\n[package]\nname = \"altinn-catalogue\"\n\
     description = \"Every operation of the Altinn APIs as data: parameters, bodies, pages, credentials, types and documentation.\"\nversion.workspace = true\nedition.workspace = true\n\
     rust-version.workspace = true\nlicense.workspace = true\nrepository.workspace = true\nreadme = \"README.md\"\n\n[package.metadata.docs.rs]\nall-features = true\n\n[lints]\nworkspace = true\n"
        .to_owned()
}

/// `README.md`.
pub(crate) fn readme(crates: &[(&str, &Api)]) -> String {
    let mut out = String::from(
        "# altinn-catalogue\n\nEvery operation of the Altinn APIs as data, for programs that call operations by name: the command line client \
         `altinn` is made of it. Each API is a JSON text with its operations (parameters, bodies, pages, waiting, credentials), its types, and the \
         documentation of both.\n\n",
    );
    for (name, api) in crates {
        let _ = writeln!(out, "- `{name}`: {}", api.title);
    }
    out
}

/// `src/lib.rs`.
pub(crate) fn root(crates: &[(&str, &Api)]) -> String {
    let mut out = String::from(
        "// @generated by `cargo xtask regenerate`. Do not edit: change build-tools instead.\n\n#![doc = include_str!(\"../README.md\")]\n#![cfg_attr(docsrs, feature(doc_cfg))]\n#![forbid(unsafe_code)]\n\n\
         /// An API: what it is, and its catalogue.\n#[derive(Clone, Copy, Debug)]\npub struct Api {\n    /// The name of the crate of its typed client.\n    pub crate_name: &'static str,\n    \
         /// What a person calls it.\n    pub title: &'static str,\n    /// What it is for, in one sentence.\n    pub about: &'static str,\n    \
         /// Its operations and types as JSON.\n    pub json: &'static str,\n}\n\n/// All APIs, in the order of their crates.\n#[rustfmt::skip]\npub static APIS: &[Api] = &[\n",
    );
    for (name, api) in crates {
        let _ = writeln!(
            out,
            "    Api {{ crate_name: \"{name}\", title: {}, about: {}, json: include_str!(\"{name}.json\") }},",
            literal(&api.title),
            literal(&api.about),
        );
    }
    out.push_str("];\n");
    out
}
