//! Reading the value of a parameter: from its text and style to JSON of its schema's type.

use serde_json::{Map, Value};

use super::{
    Parameter, Place,
    document::{Document, object},
    generate::kind,
};
use crate::http::Request;

/// The value of a parameter; `None` when it was not sent, an error when it cannot be read.
pub(crate) fn value(
    document: &Document,
    parameter: &Parameter,
    request: &Request,
    path: &[(String, String)],
    pairs: &[(String, String)],
) -> Result<Option<Value>, String> {
    let schema = document.resolved(&parameter.schema);
    let sent: Vec<String> = match parameter.place {
        Place::Path => path
            .iter()
            .filter(|(name, _)| *name == parameter.name)
            .map(|(_, value)| value.clone())
            .collect(),
        Place::Header => {
            let values = request.headers.get_all(parameter.name.as_str()).iter();
            values
                .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
                .collect()
        }
        Place::Query if !parameter.json && kind_through(document, schema) == "object" => {
            return Ok(spread(document, parameter, schema, pairs));
        }
        Place::Query => {
            let named = pairs.iter().filter(|(name, _)| *name == parameter.name);
            named.map(|(_, value)| value.clone()).collect()
        }
    };
    let Some(first) = sent.first() else {
        return Ok(None);
    };
    if parameter.json {
        return serde_json::from_str(first)
            .map(Some)
            .map_err(|error| format!("is not JSON: {error}"));
    }
    if kind_through(document, schema) == "array" {
        let separator = match parameter.style.as_str() {
            "spaceDelimited" => ' ',
            "pipeDelimited" => '|',
            _ => ',',
        };
        let parts: Vec<&str> = if parameter.place == Place::Query && parameter.explode {
            sent.iter().map(String::as_str).collect()
        } else {
            sent.iter()
                .flat_map(|text| text.split(separator))
                .map(str::trim)
                .collect()
        };
        let items = &schema["items"];
        return Ok(Some(
            parts
                .into_iter()
                .map(|part| typed(document, items, part))
                .collect(),
        ));
    }
    if parameter.place != Place::Header && sent.len() > 1 {
        return Err(format!("is given {} times and takes one value", sent.len()));
    }
    Ok(Some(typed(document, schema, first)))
}

/// Whether a query name is one of a parameter's.
pub(crate) fn belongs(document: &Document, parameter: &Parameter, name: &str) -> bool {
    if parameter.place != Place::Query {
        return false;
    }
    let schema = document.resolved(&parameter.schema);
    if parameter.json || kind_through(document, schema) != "object" {
        return parameter.name == name;
    }
    if parameter.style == "deepObject" {
        return name
            .strip_prefix(parameter.name.as_str())
            .is_some_and(|rest| rest.starts_with('['));
    }
    // An exploded form takes its members' names; a map takes any.
    !parameter.explode && parameter.name == name
        || schema["properties"].get(name).is_some()
        || matches!(
            schema["additionalProperties"],
            Value::Object(_) | Value::Bool(true)
        )
}

/// An object that is spread over the query.
fn spread(
    document: &Document,
    parameter: &Parameter,
    schema: &Value,
    pairs: &[(String, String)],
) -> Option<Value> {
    let mut members = Map::new();
    for (name, text) in pairs {
        let member = if parameter.style == "deepObject" {
            let inner = name
                .strip_prefix(parameter.name.as_str())
                .and_then(|rest| rest.strip_prefix('['));
            let Some(member) = inner.and_then(|rest| rest.strip_suffix(']')) else {
                continue;
            };
            member
        } else if belongs(document, parameter, name) {
            name.as_str()
        } else {
            continue;
        };
        let property = schema["properties"]
            .get(member)
            .unwrap_or(&schema["additionalProperties"]);
        members.insert(member.to_owned(), typed(document, property, text));
    }
    (!members.is_empty()).then_some(Value::Object(members))
}

/// A text as the type that a schema names; as a text when it is not of that type, which the validator then says.
pub(super) fn typed(document: &Document, schema: &Value, text: &str) -> Value {
    let schema = document.resolved(schema);
    match kind_through(document, schema) {
        "integer" => text
            .parse::<i64>()
            .map_or_else(|_| Value::from(text), Value::from),
        "number" => text
            .parse::<f64>()
            .map_or_else(|_| Value::from(text), Value::from),
        // .NET writes and reads `True` too.
        "boolean" if text.eq_ignore_ascii_case("true") => Value::Bool(true),
        "boolean" if text.eq_ignore_ascii_case("false") => Value::Bool(false),
        _ => Value::from(text),
    }
}

/// The type of a schema, or that of its only part.
pub(super) fn kind_through<'a>(document: &'a Document, schema: &'a Value) -> &'a str {
    let own = kind(schema);
    if !own.is_empty() {
        return own;
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(part) = schema[key].as_array().and_then(|parts| parts.first()) {
            return kind(document.resolved(part));
        }
    }
    match object(schema).find(|(key, _)| *key == "enum") {
        Some((_, choices)) if choices[0].is_i64() => "integer",
        _ => "",
    }
}
