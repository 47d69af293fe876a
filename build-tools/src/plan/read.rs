//! Reads the plain form that the passes leave into the types of the plan.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    Addition, Body, BodyKind, Case, Field, Files, Operation, Parameter, Plan, Success, Type, TypeKind,
    Variant,
};
use crate::{
    Result,
    document::{Work, flag, schema_name, text},
    layers::ADDED,
};

impl Plan {
    /// Reads the plain form.
    pub(crate) fn read(work: &Work) -> Result<Self> {
        let mut types = BTreeMap::new();
        let none = serde_json::Map::new();
        let schemas = work
            .document
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .unwrap_or(&none);
        for (name, schema) in schemas {
            let published = text(schema, "x-pointer").to_owned();
            let kind = type_kind(name, schema, schemas);
            let description = text(schema, "description").to_owned();
            types.insert(
                name.clone(),
                Type {
                    published,
                    description,
                    kind,
                },
            );
        }
        let mut operations = Vec::new();
        for (path, method, pointer) in work.operations() {
            let found = work
                .document
                .pointer(&pointer)
                .ok_or_else(|| work.error(&pointer, "went missing"))?;
            operations.push(operation(work, &path, method, &pointer, found)?);
        }
        operations.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(Self {
            operations,
            types,
            webhook: None,
        })
    }
}

fn strings(value: &Value) -> BTreeMap<String, String> {
    let map = value.as_object().into_iter().flatten();
    map.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())))
        .collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn type_kind(name: &str, schema: &Value, schemas: &serde_json::Map<String, Value>) -> TypeKind {
    if let Some(alias) = schema.get("x-alias") {
        return TypeKind::Alias(alias.clone());
    }
    if let Some(found) = schema.get("x-enum") {
        let variants = || list(&found["variants"]);
        return if found["kind"] == "string" {
            TypeKind::StringEnum(
                variants()
                    .map(|v| (text(v, "ident").to_owned(), text(v, "wire").to_owned()))
                    .collect(),
            )
        } else {
            let integer = |v: &Value| {
                (
                    text(v, "ident").to_owned(),
                    v["number"].as_i64().unwrap_or_default(),
                    text(v, "text").to_owned(),
                )
            };
            TypeKind::IntegerEnum(variants().map(integer).collect())
        };
    }
    if let Some(union) = schema.get("x-union") {
        let variants = list(&union["variants"]).map(|variant| Variant {
            ident: text(variant, "ident").to_owned(),
            tag: text(variant, "tag").to_owned(),
            boxed: holds(&variant["schema"], name, schemas, &mut BTreeSet::new()),
            schema: variant["schema"].clone(),
        });
        return TypeKind::Union {
            tag: union["tag"].as_str().map(ToOwned::to_owned),
            variants: variants.collect(),
        };
    }
    let mut plain = schema.clone();
    if let Some(map) = plain.as_object_mut() {
        map.retain(|key, _| {
            matches!(
                key.as_str(),
                "type" | "properties" | "required" | "additionalProperties" | "x-any-case"
            )
        });
    }
    TypeKind::Structure {
        schema: plain,
        wire_names: strings(&schema["x-wire-names"]),
        docs: strings(&schema["x-docs"]),
        deprecated: list(&schema["x-deprecated"])
            .filter_map(|name| name.as_str().map(ToOwned::to_owned))
            .collect(),
    }
}

/// Whether a value of this schema holds a `name` by value, so that `name` would have no finite size.
fn holds(
    schema: &Value,
    name: &str,
    schemas: &serde_json::Map<String, Value>,
    seen: &mut BTreeSet<String>,
) -> bool {
    let schema = schema.get("of").unwrap_or(schema);
    let Some(target) = schema_name(text(schema, "$ref")) else {
        return false;
    };
    if target == name {
        return true;
    }
    if !seen.insert(target.clone()) {
        return false;
    }
    let Some(found) = schemas.get(&target) else {
        return false;
    };
    let members = found["properties"]
        .as_object()
        .into_iter()
        .flat_map(|members| members.values());
    let variants = list(&found["x-union"]["variants"]).map(|variant| &variant["schema"]);
    members
        .chain(variants)
        .any(|part| holds(part, name, schemas, seen))
}

fn operation(work: &Work, path: &str, method: &str, pointer: &str, found: &Value) -> Result<Operation> {
    let parameters = list(&found["parameters"]).map(|parameter| Parameter {
        ident: text(parameter, "x-ident").to_owned(),
        wire: text(parameter, "name").to_owned(),
        place: text(parameter, "in").to_owned(),
        style: text(parameter, "x-style").to_owned(),
        required: flag(parameter, "required"),
        deprecated: flag(parameter, "deprecated"),
        description: text(parameter, "description").to_owned(),
        schema: parameter["schema"].clone(),
    });
    let answers = found["responses"].as_object().cloned().unwrap_or_default();
    let case = |status: &String, answer: &Value| Case {
        status: status.clone(),
        text: answer["x-kind"] == "text",
        schema: match text(answer, "x-kind") {
            "json" => Some(answer["schema"].clone()),
            "text" => Some(serde_json::json!({ "type": "string" })),
            _ => None,
        },
    };
    let successes: Vec<(&String, &Value)> = answers
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .collect();
    let redirects: Vec<u16> = answers
        .keys()
        .filter(|status| status.starts_with('3'))
        .filter_map(|status| status.parse().ok())
        .collect();
    let errors: Vec<Case> = answers
        .iter()
        .filter(|(status, _)| !status.starts_with(['1', '2', '3']))
        .map(|(status, answer)| case(status, answer))
        .filter(|case| case.schema.is_some())
        .collect();
    let success = success(
        successes
            .iter()
            .map(|(status, answer)| (case(status, answer), text(answer, "x-kind"))),
        !redirects.is_empty(),
    );
    let accept = accept(successes.iter().map(|(_, answer)| *answer));
    let statuses = answers
        .iter()
        .map(|(status, answer)| (status.clone(), text(answer, "x-kind").to_owned()))
        .collect();
    Ok(Operation {
        id: text(found, "operationId").to_owned(),
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        tag: found["tags"][0].as_str().map(ToOwned::to_owned),
        summary: text(found, "summary").trim().to_owned(),
        description: text(found, "description").trim().to_owned(),
        deprecated: flag(found, "deprecated"),
        provisional: flag(found, "x-derived"),
        gone: Some(text(found, "x-deprecated").trim().to_owned()).filter(|said| !said.is_empty()),
        addition: found.get(ADDED).map(|from| Addition {
            source: text(from, "source").to_owned(),
            date: text(from, "date").to_owned(),
        }),
        parameters: parameters.collect(),
        body: body(work, pointer, &found["requestBody"])?,
        success,
        errors,
        redirects,
        accept,
        statuses,
        pages: None,
        wait: None,
        resumable: None,
    })
}

fn success<'a>(cases: impl Iterator<Item = (Case, &'a str)>, redirects: bool) -> Success {
    let cases: Vec<(Case, &str)> = cases.collect();
    if cases.iter().any(|(_, kind)| *kind == "raw") {
        return Success::Stream;
    }
    let typed: Vec<&Case> = cases
        .iter()
        .map(|(case, _)| case)
        .filter(|case| case.schema.is_some())
        .collect();
    let Some(first) = typed.first() else {
        return Success::Empty;
    };
    if typed
        .iter()
        .any(|case| case.schema != first.schema || case.text != first.text)
    {
        return Success::ByStatus(cases.into_iter().map(|(case, _)| case).collect());
    }
    let always = typed.len() == cases.len() && !redirects;
    match &first.schema {
        Some(_) if first.text => Success::Text,
        Some(schema) if always => Success::Json(schema.clone()),
        Some(schema) => Success::Optional(schema.clone()),
        None => Success::Empty,
    }
}

fn accept<'a>(successes: impl Iterator<Item = &'a Value>) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in successes
        .flat_map(|answer| list(&answer["x-media"]))
        .filter_map(Value::as_str)
    {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() || names.contains(&"*/*") {
        "*/*".to_owned()
    } else {
        names.join(", ")
    }
}

fn body(work: &Work, pointer: &str, found: &Value) -> Result<Option<Body>> {
    if found.is_null() {
        return Ok(None);
    }
    let entry = found["content"]
        .as_object()
        .and_then(|content| content.iter().next());
    let Some((media_type, media)) = entry else {
        return Err(work.error(pointer, "its body has no media type"));
    };
    let kind = match text(found, "x-kind") {
        "json" => BodyKind::Json(media["schema"].clone()),
        "form" => BodyKind::Form(media["schema"].clone()),
        "multipart" => BodyKind::Multipart(list(&media["fields"]).map(field).collect()),
        _ => BodyKind::Raw,
    };
    Ok(Some(Body {
        kind,
        media_type: Some(media_type.clone()).filter(|name| !name.contains('*')),
        required: flag(found, "required"),
        description: text(found, "description").to_owned(),
    }))
}

fn field(found: &Value) -> Field {
    Field {
        ident: text(found, "ident").to_owned(),
        wire: text(found, "wire").to_owned(),
        files: match text(found, "file") {
            "one" => Files::One,
            "many" => Files::Many,
            _ => Files::No,
        },
        structure: flag(found, "structure"),
        required: flag(found, "required"),
        schema: found["schema"].clone(),
        description: text(found, "description").to_owned(),
    }
}
