//! Media types, and a value written in one of them.

use bytes::Bytes;
use serde_json::Value;

use crate::random::Seed;

/// A media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Whether a media type is one of JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// Whether a media type is one of XML.
pub(crate) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml")
}

/// A value in a media type. Bytes for a binary schema come from the seed; `{}` says the schema is nothing but bytes.
pub(crate) fn body(media_type: &str, value: &Value, binary: bool, seed: Seed) -> Bytes {
    if is_json(media_type) && !binary {
        return value.to_string().into();
    }
    if is_xml(media_type) {
        let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        element("value", value, &mut text);
        return text.into();
    }
    match (essence(media_type).as_str(), value) {
        ("text/html", _) => {
            format!("<!doctype html><title>sandbox</title><p>{}</p>", seed.below(1000)).into()
        }
        ("application/pdf", _) => format!("%PDF-1.4\n% sandbox {}\n%%EOF\n", seed.below(1000)).into(),
        ("text/plain" | "text/javascript", Value::String(text)) => text.clone().into(),
        ("text/plain", value) => value.to_string().into(),
        _ => {
            let count = 16 + seed.below(48);
            (0..count)
                .map(|index| (seed.nth(index).number() & 0xff) as u8)
                .collect::<Vec<u8>>()
                .into()
        }
    }
}

fn element(name: &str, value: &Value, text: &mut String) {
    let name: String = name
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { '_' })
        .collect();
    match value {
        Value::Array(items) => {
            text.push_str(&format!("<{name}>"));
            items.iter().for_each(|item| element("item", item, text));
            text.push_str(&format!("</{name}>"));
        }
        Value::Object(members) => {
            text.push_str(&format!("<{name}>"));
            members
                .iter()
                .for_each(|(name, member)| element(name, member, text));
            text.push_str(&format!("</{name}>"));
        }
        Value::Null => text.push_str(&format!("<{name}/>")),
        Value::String(content) => {
            let content = content
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            text.push_str(&format!("<{name}>{content}</{name}>"));
        }
        other => text.push_str(&format!("<{name}>{other}</{name}>")),
    }
}
