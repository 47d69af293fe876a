//! Keeps the facts of an OpenAPI document and none of its prose: a walk along the grammar of OpenAPI, so that
//! `description` the keyword goes and `description` the property, header or scope stays.

mod grammar;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

use crate::{Counts, Error, Result};

use self::grammar::{DOCUMENT, Shape};

/// How deep the walk goes; whatever is deeper is left out. More than [`crate::load::MAX_DEPTH`], so that nothing
/// that was read is lost.
const MAX_DEPTH: usize = 160;

/// The surface of a published document, with the proof that it has every operation, parameter, body and answer of it.
///
/// # Errors
/// Something of the document is in a form that this does not know.
pub fn whole(name: &str, document: &Value) -> Result<Value> {
    let surface = distil(document);
    let (published, kept) = (Counts::of(document), Counts::of(&surface));
    if published == kept {
        return Ok(surface);
    }
    let problem = format!("has {published}, of which {kept} could be read");
    Err(Error::new(
        name,
        problem,
        "write what is missing as OpenAPI 3.0 or 3.1 does",
    ))
}

/// The surface of an OpenAPI document: everything that decides a type or a request, no text for readers.
///
/// Malformed parts stay where the grammar allows what they are, and go where it does not. Distilling a surface
/// gives that surface again.
#[must_use]
pub fn distil(document: &Value) -> Value {
    walk(&DOCUMENT, document, 0).unwrap_or_else(|| Value::Object(Map::new()))
}

/// The one text form of a value: keys sorted by their bytes, two spaces, a final newline.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    print(value, 0, &mut text);
    text.push('\n');
    text
}

/// What `value` has to say as a `shape`; nothing where it is none.
fn walk(shape: &Shape, value: &Value, depth: usize) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    match shape {
        Shape::Is(accepts) => accepts(value).then(|| value.clone()),
        Shape::Blank => Some(Value::String(String::new())),
        Shape::Version => match value {
            Value::String(_) => Some(value.clone()),
            Value::Number(number) => Some(Value::String(number.to_string())),
            _ => None,
        },
        Shape::Types => types(value),
        Shape::Fields { known, others } => {
            let mut kept = Map::new();
            for (key, inner) in value.as_object()? {
                let fact = match (known.iter().find(|(name, _)| name == key), others) {
                    (Some((_, shape)), _) => walk(shape, inner, depth + 1),
                    (None, Some(shape)) if !key.starts_with("x-") => named(shape, inner, depth),
                    _ => None,
                };
                if let Some(fact) = fact {
                    kept.insert(key.clone(), fact);
                }
            }
            Some(Value::Object(kept))
        }
        Shape::Names(shape) => {
            let entries = value.as_object()?.iter();
            let kept = entries.filter_map(|(name, inner)| Some((name.clone(), named(shape, inner, depth)?)));
            Some(Value::Object(kept.collect()))
        }
        Shape::List(shape) => {
            let kept = value
                .as_array()?
                .iter()
                .filter_map(|item| walk(shape, item, depth + 1));
            Some(Value::Array(kept.collect()))
        }
        Shape::Either(shapes) => shapes.iter().find_map(|shape| walk(shape, value, depth)),
    }
}

/// What stands behind a name. One that was left empty (`text/csv:` in YAML) is a thing without facts, not nothing.
fn named(shape: &Shape, value: &Value, depth: usize) -> Option<Value> {
    let empty = Value::Object(Map::new());
    let value = if value.is_null() && shape.is_map() {
        &empty
    } else {
        value
    };
    walk(shape, value, depth + 1)
}

/// `type`: a name, or names of which YAML writes `null` without quotes.
fn types(value: &Value) -> Option<Value> {
    let name = |item: &Value| match item {
        Value::Null => Some(Value::String("null".to_owned())),
        Value::String(_) => Some(item.clone()),
        _ => None,
    };
    match value {
        Value::String(_) => Some(value.clone()),
        Value::Array(items) => Some(Value::Array(items.iter().filter_map(name).collect())),
        _ => None,
    }
}

fn print(value: &Value, indent: usize, out: &mut String) {
    let line = |out: &mut String, indent: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", indent));
    };
    match value {
        Value::Object(map) if !map.is_empty() => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
            for (n, (key, inner)) in entries.into_iter().enumerate() {
                out.push(if n == 0 { '{' } else { ',' });
                line(out, indent + 1);
                out.push_str(&Value::String(key.clone()).to_string());
                out.push_str(": ");
                print(inner, indent + 1, out);
            }
            line(out, indent);
            out.push('}');
        }
        Value::Array(items) if !items.is_empty() => {
            for (n, inner) in items.iter().enumerate() {
                out.push(if n == 0 { '[' } else { ',' });
                line(out, indent + 1);
                print(inner, indent + 1, out);
            }
            line(out, indent);
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}
