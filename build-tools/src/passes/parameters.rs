//! Puts every parameter at its operation, resolved, with a unique Rust name and a stated style.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::{
    Result,
    document::{OperationContext, Work, flag, text},
    names,
};

/// Headers that the client itself sets; OpenAPI 3.0 says to ignore such parameters (Parameter Object).
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];
/// Headers that a middleware fills in, and that are therefore never asked of the caller.
const CREDENTIALS: [&str; 3] = ["ocp-apim-subscription-key", "platformaccesstoken", "apikey"];
/// Methods and variables that every operation builder has already.
const RESERVED: [&str; 16] = [
    "new",
    "send",
    "body",
    "client",
    "call",
    "extra",
    "into_call",
    "items",
    "pages",
    "wait",
    "wait_with",
    "options",
    "problems",
    "with_options",
    "with_header",
    "with_timeout",
];

pub(super) fn run(work: &mut Work) -> Result<()> {
    work.each_operation(|context, operation| {
        let merged = merged(context, operation)?;
        let mut kept: Vec<Value> = Vec::new();
        for parameter in merged {
            if let Some(parameter) = settled(context, parameter)? {
                kept.push(parameter);
            }
        }
        for variable in variables(context.path) {
            if !kept.iter().any(|parameter| text(parameter, "in") == "path" && text(parameter, "name") == variable) {
                context.work.note(context.pointer, &format!("no parameter for `{{{variable}}}`: taken as a text"));
                kept.push(json!({ "name": variable, "in": "path", "required": true, "schema": { "type": "string" }, "x-style": "simple" }));
            }
        }
        name(&mut kept);
        operation.insert("parameters".to_owned(), Value::Array(kept));
        Ok(())
    })?;
    if let Some(paths) = work.document["paths"].as_object_mut() {
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            item.remove("parameters");
        }
    }
    Ok(())
}

/// Parameters of the path item and of the operation; the latter win where place and name are the same.
fn merged(context: &mut OperationContext<'_>, operation: &Map<String, Value>) -> Result<Vec<Value>> {
    let shared = context.work.document["paths"][context.path]
        .get("parameters")
        .cloned();
    let mut order: Vec<(String, String)> = Vec::new();
    let mut found: BTreeMap<(String, String), Value> = BTreeMap::new();
    for list in [shared, operation.get("parameters").cloned()]
        .into_iter()
        .flatten()
    {
        let Value::Array(list) = list else {
            return Err(context.work.error(context.pointer, "its parameters are no list"));
        };
        for (index, entry) in list.iter().enumerate() {
            let pointer = format!("{}/parameters/{index}", context.pointer);
            let mut parameter = context.work.resolve(entry, &pointer)?.clone();
            if let (Some(said), true) = (entry.get("description"), entry.get("$ref").is_some()) {
                parameter["description"] = said.clone();
            }
            let key = (
                text(&parameter, "in").to_owned(),
                text(&parameter, "name").to_owned(),
            );
            if key.1.is_empty() || !matches!(key.0.as_str(), "path" | "query" | "header" | "cookie") {
                return Err(context.work.error(
                    &pointer,
                    "is no parameter: it needs a name, and `in` as path, query, header or cookie",
                ));
            }
            if found.insert(key.clone(), parameter).is_none() {
                order.push(key);
            }
        }
    }
    Ok(order.iter().filter_map(|key| found.remove(key)).collect())
}

/// Whether a parameter is the caller's to give: no cookie, no header that the client sets, no variable that the path lacks.
pub(crate) fn is_asked(place: &str, name: &str, path: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    match place {
        "header" => !OWN_HEADERS.contains(&lower.as_str()) && !CREDENTIALS.contains(&lower.as_str()),
        "path" => variables(path).contains(&name),
        place => place == "query",
    }
}

/// One parameter with `x-style` and a schema; `None` where it is not the caller's to give.
fn settled(context: &mut OperationContext<'_>, mut parameter: Value) -> Result<Option<Value>> {
    let (place, wire) = (
        text(&parameter, "in").to_owned(),
        text(&parameter, "name").to_owned(),
    );
    if !is_asked(&place, &wire, context.path) {
        let note = match place.as_str() {
            "cookie" => format!("the cookie `{wire}` is left to the session"),
            "header" => format!("the header `{wire}` is set by the client"),
            _ => format!("the path has no `{{{wire}}}`: the parameter is left out"),
        };
        context.work.note(context.pointer, &note);
        return Ok(None);
    }
    let explode = parameter.get("explode").and_then(Value::as_bool);
    let style = match (place.as_str(), text(&parameter, "style"), explode) {
        _ if parameter.get("content").is_some() => "json",
        ("query", "deepObject", _) => "deep",
        ("query", "spaceDelimited", _) => "space",
        ("query", "pipeDelimited", _) => "pipe",
        ("query", _, Some(false)) => "comma",
        ("query", ..) => "form",
        _ => "simple",
    };
    let content = parameter
        .get("content")
        .and_then(Value::as_object)
        .and_then(|content| content.values().next());
    let schema = match content {
        Some(media) => media.get("schema").cloned(),
        None => parameter.get("schema").cloned(),
    };
    // Swagger 2 habit: the type stands at the parameter itself.
    let schema = schema.or_else(|| parameter.get("type").map(|name| json!({ "type": name })));
    // Whatever a document calls it, the version of a resource is what its answers have as `ETag`.
    let schema = match wire.to_ascii_lowercase().as_str() {
        "if-match" | "if-none-match" if place == "header" => {
            Some(json!({ "type": "string", "format": "etag" }))
        }
        _ => schema,
    };
    let required = place == "path" || flag(&parameter, "required");
    parameter = json!({
        "name": wire, "in": place, "required": required, "x-style": style,
        "schema": schema.unwrap_or_else(|| json!({ "type": "string" })),
        "description": parameter["description"], "deprecated": parameter["deprecated"],
    });
    Ok(Some(parameter))
}

/// Rust names: the wire name in snake_case; where two places share one, the later gets its place as a suffix.
fn name(parameters: &mut [Value]) {
    let mut taken: BTreeSet<String> = RESERVED.map(ToOwned::to_owned).into();
    for place in ["path", "query", "header"] {
        for parameter in parameters
            .iter_mut()
            .filter(|parameter| text(parameter, "in") == place)
        {
            let mut wanted = names::snake(text(parameter, "name"));
            if taken.contains(&wanted) {
                wanted = format!("{}_{place}", wanted.trim_end_matches('_'));
            }
            parameter["x-ident"] = Value::String(names::unique(&wanted, "_", &mut taken));
        }
    }
}

/// The names between braces.
fn variables(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect()
}
