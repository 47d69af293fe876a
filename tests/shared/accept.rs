//! Media types: which are JSON, and what `Accept` must list.

use crate::document::{Node, Operation};

/// What a successful answer is.
#[derive(PartialEq, Eq)]
enum Kind {
    Json,
    Text,
    Bytes,
    Empty,
}

/// The type itself, without parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Whether a media type is JSON: by name or by its structured suffix (RFC 6839).
pub fn is_json(media_type: &str) -> bool {
    let name = essence(media_type);
    matches!(name.as_str(), "application/json" | "text/json") || name.ends_with("+json")
}

/// Whether a media type of an answer or a body holds bytes as they are.
pub fn is_binary(media: Node<'_>) -> bool {
    media
        .get("schema")
        .is_some_and(|schema| schema.schema().is_binary())
}

fn kind(answer: Node<'_>) -> Kind {
    let content: Vec<(&str, Node<'_>)> = answer.members("content").collect();
    if content.is_empty() {
        Kind::Empty
    } else if content
        .iter()
        .any(|(name, media)| is_json(name) && !is_binary(*media))
    {
        Kind::Json
    } else if content
        .iter()
        .any(|(name, media)| essence(name) == "text/plain" && !is_binary(*media))
    {
        Kind::Text
    } else {
        Kind::Bytes
    }
}

/// The media types that a call of an operation must accept, the preferred one first, then by name.
pub fn media_types(operation: &Operation<'_>) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    for (_, answer) in operation
        .answers
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
    {
        let names = answer.members("content").map(|(name, _)| name);
        match kind(*answer) {
            Kind::Empty => {}
            Kind::Json => wanted.extend(names.filter(|name| is_json(name)).map(ToOwned::to_owned)),
            Kind::Text => wanted.push("text/plain".to_owned()),
            Kind::Bytes => wanted.extend(names.map(ToOwned::to_owned)),
        }
    }
    if wanted.iter().any(|name| name == "application/json") {
        wanted.retain(|name| name != "text/json" && name != "application/*+json");
    }
    wanted.sort_by_key(|name| (name != "application/json", name.clone()));
    wanted.dedup();
    if wanted.is_empty() || wanted.iter().any(|name| name == "*/*") {
        return vec!["*/*".to_owned()];
    }
    wanted
}
