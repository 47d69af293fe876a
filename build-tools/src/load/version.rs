//! Which documents are read by their version, and what of OpenAPI 3.2 has a form that 3.1 has, too.

use serde_json::{Map, Value};

use super::kind;
use crate::document::{METHODS, escape, lookup};
use crate::{Error, Result};

/// Checks the version; a document of OpenAPI 3.2 is written as 3.1 writes it where that can be done, with notes on the rest.
pub(super) fn settle(name: &str, document: &mut Value) -> Result<Vec<String>> {
    let wanted = "a document of OpenAPI 3.0.x, 3.1.x or 3.2.x is needed";
    if let Some(version) = document.get("swagger") {
        let version = version
            .as_str()
            .map_or_else(|| version.to_string(), str::to_owned);
        let problem = format!("is a Swagger {version} document");
        return Err(Error::new(name, problem, format!("{wanted}: convert it first")).at("/swagger"));
    }
    let Some(version) = document.get("openapi") else {
        let problem = "has no `openapi` key, so its version is not known";
        return Err(Error::new(name, problem, format!("{wanted}: is this one?")).at("top level"));
    };
    let Some(text) = version.as_str() else {
        let problem = format!("`openapi` is {}, not a string", kind(version));
        return Err(Error::new(name, problem, "write it as \"3.0.3\" or \"3.1.0\"").at("/openapi"));
    };
    let mut parts = text.splitn(3, '.');
    let minor = (parts.next(), parts.next());
    let patch = parts
        .next()
        .is_some_and(|patch| patch.starts_with(|c: char| c.is_ascii_digit()));
    match minor {
        (Some("3"), Some("0" | "1")) if patch => Ok(Vec::new()),
        (Some("3"), Some("2")) if patch => Ok(as_31(document)),
        _ => Err(Error::new(name, format!("is of OpenAPI version \"{text}\""), wanted).at("/openapi")),
    }
}

/// Writes shared media types where they are used, and notes what 3.1 has no form for.
fn as_31(document: &mut Value) -> Vec<String> {
    let mut notes = Vec::new();
    let shared = document.clone();
    media_types(document, &shared);
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in items.into_iter().flatten() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let place = format!("/paths/{}", escape(path));
        for key in ["query", "additionalOperations"] {
            if item.remove(key).is_some() {
                notes.push(format!(
                    "`{place}/{key}`: operations by methods of OpenAPI 3.2 are not read"
                ));
            }
        }
        parameters(item, &place, &mut notes);
        for method in METHODS {
            let operation = item.get_mut(method).and_then(Value::as_object_mut);
            if let Some(operation) = operation {
                parameters(operation, &format!("{place}/{method}"), &mut notes);
            }
        }
    }
    notes
}

/// A query string that is written as a whole has no form in 3.1.
fn parameters(holder: &mut Map<String, Value>, place: &str, notes: &mut Vec<String>) {
    if let Some(list) = holder.get_mut("parameters").and_then(Value::as_array_mut) {
        let before = list.len();
        list.retain(|parameter| parameter["in"] != "querystring");
        if list.len() < before {
            notes.push(format!(
                "`{place}/parameters`: a parameter in `querystring` is not read"
            ));
        }
    }
}

fn media_types(value: &mut Value, document: &Value) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map.iter_mut() {
                if key == "content"
                    && let Value::Object(content) = inner
                {
                    for media in content.values_mut() {
                        let reference = media.get("$ref").and_then(Value::as_str).unwrap_or_default();
                        if let Some(target) = lookup(document, reference)
                            .filter(|_| reference.starts_with("#/components/mediaTypes/"))
                        {
                            *media = target.clone();
                        }
                    }
                }
                media_types(inner, document);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| media_types(item, document)),
        _ => {}
    }
}
