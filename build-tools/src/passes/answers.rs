//! Settles every documented answer: what its body is (json, text, raw or none) and what to ask for in `Accept`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    Result,
    document::{Work, text},
};

pub(super) fn run(work: &mut Work) -> Result<()> {
    work.each_operation(|context, operation| {
        let listed = match operation.get("responses") {
            Some(Value::Object(listed)) => listed.clone(),
            None | Some(Value::Null) => Map::new(),
            Some(_) => return Err(context.work.error(&format!("{}/responses", context.pointer), "is no object")),
        };
        let mut settled = BTreeMap::new();
        for (status, answer) in &listed {
            if status.starts_with("x-") {
                continue;
            }
            let pointer = format!("{}/responses/{status}", context.pointer);
            let key = status.to_ascii_uppercase();
            let known = key == "DEFAULT" || key.parse::<u16>().is_ok_and(|code| (100..=599).contains(&code))
                || matches!(key.as_bytes(), [b'1'..=b'5', b'X', b'X']);
            if !known {
                return Err(context.work.error(&pointer, "is neither a status, a range such as 4XX, nor `default`"));
            }
            let answer = context.work.resolve(answer, &pointer)?;
            let headers = answer.get("headers").and_then(Value::as_object).map(|headers| headers.keys().cloned().collect::<Vec<_>>());
            let content = answer.get("content").and_then(Value::as_object).cloned().unwrap_or_default();
            let (kind, schema) = choose(&content);
            settled.insert(key, json!({ "x-kind": kind, "schema": schema, "x-headers": headers.unwrap_or_default(), "x-media": media(&content, kind) }));
        }
        operation.insert("responses".to_owned(), json!(settled));
        Ok(())
    })
}

/// What the body is and its schema.
fn choose(content: &Map<String, Value>) -> (&'static str, Value) {
    let none = Value::Null;
    let binary = |media: &Value| {
        let schema = media.get("schema").unwrap_or(&none);
        text(schema, "format") == "binary"
    };
    let mut jsons: Vec<_> = content
        .iter()
        .filter(|(name, media)| (is_json(name) || name.contains('*')) && !binary(media))
        .collect();
    jsons.sort_by_key(|(name, _)| rank(name));
    if let Some((name, media)) = jsons.first() {
        // `*/*` without a schema says nothing: bytes.
        if is_json(name) || media.get("schema").is_some() {
            return ("json", media.get("schema").cloned().unwrap_or_else(|| json!({})));
        }
    }
    let plain = content
        .iter()
        .find(|(name, media)| name.starts_with("text/plain") && !binary(media));
    match plain {
        Some((_, media)) => match media.get("schema") {
            None => ("text", json!({ "type": "string" })),
            Some(schema) if text(schema, "type") == "string" => ("text", schema.clone()),
            // ASP.NET lists text/plain beside every JSON answer; a structure is JSON in any case.
            Some(schema) => ("json", schema.clone()),
        },
        None if content.is_empty() => ("none", Value::Null),
        None => ("raw", Value::Null),
    }
}

/// The media types that `Accept` names for a body of this kind, the preferred one first.
fn media(content: &Map<String, Value>, kind: &str) -> Vec<String> {
    let mut names: Vec<&String> = content
        .keys()
        .filter(|name| match kind {
            "json" => is_json(name) && !name.contains('*') && !name.starts_with("text/"),
            "text" => name.starts_with("text/plain"),
            _ => true,
        })
        .collect();
    names.sort_by_key(|name| rank(name));
    if names.is_empty() {
        names.extend(content.keys().next());
    }
    names.into_iter().cloned().collect()
}

fn rank(name: &str) -> (bool, bool, bool) {
    (
        name != "application/json",
        name.contains('*'),
        name.starts_with("text/"),
    )
}

/// The media type in lower case, without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Whether bodies of this media type are JSON.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/json") || essence.ends_with("+json")
}
