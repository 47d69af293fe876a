//! From the bytes of an error body to a [`Problem`].

use serde_json::{Map, Value};

use super::{Problem, ValidationError};
use crate::lenient::content;

pub(super) fn problem(body: &[u8]) -> Option<Problem> {
    let body = content(body);
    match body.first()? {
        b'{' => match serde_json::from_slice(body).ok()? {
            Value::Object(members) if !members.is_empty() => Some(of_object(members)),
            _ => None,
        },
        b'"' => text(serde_json::from_slice(body).ok()?),
        // HTML, XML and JSON of another shape say nothing that could be picked out.
        b'<' | b'[' => None,
        _ => text(std::str::from_utf8(body).ok()?.to_owned()),
    }
}

/// A bare text is a problem with only a detail; what JSON writes without quotes is no text.
fn text(text: String) -> Option<Problem> {
    let worded = !text.trim().is_empty() && !text.chars().any(|c| c.is_control() && !c.is_whitespace());
    let literal = serde_json::from_str::<Value>(&text).is_ok_and(|value| !value.is_string());
    (worded && !literal).then(|| Problem {
        detail: Some(text),
        ..Problem::default()
    })
}

fn of_object(members: Map<String, Value>) -> Problem {
    let mut problem = Problem::default();
    for (name, value) in members {
        if let Some((name, value)) = take(&mut problem, name, value) {
            problem.extensions.insert(name, value);
        }
    }
    problem
}

/// Puts a member where it belongs; gives it back when it belongs nowhere or has another type.
fn take(problem: &mut Problem, name: String, value: Value) -> Option<(String, Value)> {
    if value.is_null() {
        return None;
    }
    let slot = match name.to_ascii_lowercase().as_str() {
        "type" => &mut problem.kind,
        "title" => &mut problem.title,
        "detail" => &mut problem.detail,
        "instance" => &mut problem.instance,
        "traceid" => &mut problem.trace_id,
        "code" | "errorcode" => {
            let Some(code) = code(&value) else {
                return Some((name, value));
            };
            let slot = if name.len() == "code".len() {
                &mut problem.code
            } else {
                &mut problem.error_code
            };
            *slot = Some(code);
            return None;
        }
        "status" => {
            let status = value.as_u64().or_else(|| value.as_str()?.trim().parse().ok());
            let Some(status) = status.and_then(|status| u16::try_from(status).ok()) else {
                return Some((name, value));
            };
            problem.status = Some(status);
            return None;
        }
        "errors" => {
            let Value::Object(fields) = value else {
                return Some((name, value));
            };
            problem.errors = fields
                .into_iter()
                .map(|(field, said)| (field, texts(said)))
                .collect();
            return None;
        }
        "validationerrors" => {
            return objects(value).map_or_else(
                |value| Some((name, value)),
                |found| {
                    problem.validation_errors = found.into_iter().map(validation_error).collect();
                    None
                },
            );
        }
        "problems" => {
            return objects(value).map_or_else(
                |value| Some((name, value)),
                |found| {
                    problem.problems = found.into_iter().map(of_object).collect();
                    None
                },
            );
        }
        _ => return Some((name, value)),
    };
    match value {
        Value::String(text) => {
            *slot = Some(text);
            None
        }
        value => Some((name, value)),
    }
}

fn validation_error(members: Map<String, Value>) -> ValidationError {
    let mut error = ValidationError::default();
    for (name, value) in members {
        match (name.to_ascii_lowercase().as_str(), value) {
            ("code", value) => error.code = code(&value),
            ("title", Value::String(text)) => error.title = Some(text),
            ("detail", Value::String(text)) => error.detail = Some(text),
            ("paths", value) => error.paths = texts(value),
            _ => {}
        }
    }
    error
}

/// The objects of a list, or the value as it was when it is anything else.
fn objects(value: Value) -> Result<Vec<Map<String, Value>>, Value> {
    match value {
        Value::Array(items) if items.iter().all(Value::is_object) => Ok(items
            .into_iter()
            .filter_map(|item| {
                if let Value::Object(item) = item {
                    Some(item)
                } else {
                    None
                }
            })
            .collect()),
        value => Err(value),
    }
}

fn code(value: &Value) -> Option<String> {
    match value {
        Value::String(code) => Some(code.clone()),
        Value::Number(code) => Some(code.to_string()),
        _ => None,
    }
}

/// A text or a list of texts; what is no text is written as JSON.
fn texts(value: Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => vec![text],
        Value::Array(items) => items.into_iter().flat_map(texts).collect(),
        value => vec![value.to_string()],
    }
}
