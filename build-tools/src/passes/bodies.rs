//! Chooses one media type for every request body and says how it is written: json, form, raw or multipart.

use serde_json::{Map, Value, json};

use super::answers::{essence, is_json};
use crate::{
    Result,
    document::{Work, flag, text},
};

pub(super) fn run(work: &mut Work) -> Result<()> {
    work.each_operation(|context, operation| {
        let Some(body) = operation.get("requestBody").filter(|body| !body.is_null()) else {
            operation.remove("requestBody");
            return Ok(());
        };
        let pointer = format!("{}/requestBody", context.pointer);
        let resolved = context.work.resolve(body, &pointer)?;
        let description = body.get("description").or_else(|| resolved.get("description")).cloned();
        let required = flag(resolved, "required");
        let content = match resolved.get("content") {
            Some(Value::Object(content)) => content,
            _ => return Err(context.work.error(&pointer, "has no `content`")),
        };
        let Some((media_type, kind, schema)) = choose(content) else {
            context.work.note(&pointer, "lists no media type: taken as no body");
            operation.remove("requestBody");
            return Ok(());
        };
        if let Some(left) = content.keys().map(String::as_str).filter(|name| *name != media_type).reduce(|_, last| last) {
            let note = format!("written as `{media_type}`; `{left}` and the like are left out");
            context.work.note(&pointer, &note);
        }
        let settled = json!({
            "required": required, "description": description, "x-kind": kind, "content": { media_type: { "schema": schema } },
        });
        operation.insert("requestBody".to_owned(), settled);
        Ok(())
    })
}

/// The media type to write, how, and the schema. JSON before forms before raw bytes.
fn choose(content: &Map<String, Value>) -> Option<(String, &'static str, Value)> {
    let (media_type, kind) = content
        .keys()
        .map(|name| (name, kind(name, &content[name])))
        .min_by_key(|(name, kind)| {
            let order = ["json", "multipart", "form", "raw"]
                .iter()
                .position(|known| known == kind);
            (
                order,
                name.as_str() != "application/json",
                name.contains('*'),
                name.starts_with("text/"),
            )
        })?;
    Some((
        media_type.clone(),
        kind,
        content[media_type]
            .get("schema")
            .cloned()
            .unwrap_or_else(|| json!({})),
    ))
}

fn kind(media_type: &str, media: &Value) -> &'static str {
    let essence = essence(media_type);
    let binary = media
        .get("schema")
        .is_some_and(|schema| text(schema, "format") == "binary");
    match essence.as_str() {
        _ if binary => "raw",
        "multipart/form-data" => "multipart",
        "application/x-www-form-urlencoded" => "form",
        "*/*" | "application/*" if media.get("schema").is_some() => "json",
        _ if is_json(&essence) => "json",
        _ => "raw",
    }
}
