//! Reads a document, JSON or YAML, into one tree. What a person hands in may be anything, so size, depth and
//! number of nodes are limited and every error says where it is.

mod node;
#[cfg(test)]
mod tests;

use std::path::Path;

use serde_json::Value;

use self::node::{DUPLICATE, Level, Node, TOO_DEEP};
use crate::{Error, Result};

/// The largest document that is read. The largest published one is 0.3 MB.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// How deep maps and arrays may nest. The deepest published document has 15 levels; `serde_json` ends at 128 itself.
pub const MAX_DEPTH: usize = 120;

/// How many nodes a YAML document may have once its aliases are followed.
const MAX_NODES: usize = 2_000_000;

/// Reads an OpenAPI 3.0 or 3.1 document from a file.
///
/// # Errors
/// The file cannot be read, or is not such a document.
pub fn load(path: &Path) -> Result<Value> {
    parse(&path.display().to_string(), &read(path)?)
}

/// Reads a JSON or YAML map of any kind, an overlay for one, from a file.
///
/// # Errors
/// The file cannot be read, or is no map.
pub fn load_any(path: &Path) -> Result<Value> {
    parse_any(&path.display().to_string(), &read(path)?)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| {
        Error::new(
            path.display().to_string(),
            format!("cannot be read: {error}"),
            "check the path and its permissions",
        )
    })
}

/// Reads an OpenAPI 3.0 or 3.1 document; `name` is what errors call it, its ending decides between JSON and YAML
/// where the content does not.
///
/// # Errors
/// Not UTF-8, neither JSON nor YAML, too large or too deep, not a map, or of another version.
pub fn parse(name: &str, bytes: &[u8]) -> Result<Value> {
    let document = parse_any(name, bytes)?;
    check_version(name, &document)?;
    Ok(document)
}

/// Reads a JSON or YAML map of any kind: [`parse`] without the check of the OpenAPI version.
///
/// # Errors
/// Not UTF-8, neither JSON nor YAML, too large or too deep, or not a map.
pub fn parse_any(name: &str, bytes: &[u8]) -> Result<Value> {
    let text = text_of(name, bytes)?;
    if text.trim().is_empty() {
        return Err(
            Error::new(name, "is empty", "save the document to this file again").at("line 1, column 1"),
        );
    }
    let value = match Format::of(name, text) {
        Format::Json => json(name, text)?,
        Format::Yaml => yaml(name, text)?,
        // Flow style YAML begins as JSON does.
        Format::Either => match json(name, text) {
            Ok(value) => value,
            Err(_) => yaml(name, text)?,
        },
    };
    if value.is_object() {
        return Ok(value);
    }
    let problem = format!("the top level is {}, not a map", kind(&value));
    Err(Error::new(
        name,
        problem,
        "an OpenAPI document or overlay begins with a map of keys: is this the right file?",
    )
    .at("line 1, column 1"))
}

/// What JSON calls the kind of a value, for messages.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "a map",
    }
}

enum Format {
    Json,
    Yaml,
    Either,
}

impl Format {
    fn of(name: &str, text: &str) -> Self {
        let ending = name
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_ascii_lowercase())
            .unwrap_or_default();
        let looks_like_json = text.trim_start().starts_with(['{', '[', '"']);
        match (looks_like_json, ending.as_str()) {
            (true, "yaml" | "yml") => Self::Either,
            (false, "yaml" | "yml") => Self::Yaml,
            (true, _) | (false, "json") => Self::Json,
            (false, _) => Self::Yaml,
        }
    }
}

fn text_of<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str> {
    if bytes.len() > MAX_BYTES {
        let problem = format!(
            "has {} bytes, more than the {MAX_BYTES} that are read",
            bytes.len()
        );
        return Err(Error::new(
            name,
            problem,
            "is this an API document? Split it if so",
        ));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Error::new(name, "is encoded as UTF-16", "save it as UTF-8").at("line 1, column 1"));
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before =
            String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default()).into_owned();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
        Error::new(name, "is not UTF-8 text", "save it as UTF-8").at(format!("line {line}, column {column}"))
    })
}

fn json(name: &str, text: &str) -> Result<Value> {
    let _fresh = Level::reset();
    serde_json::from_str::<Node>(text)
        .map(|node| node.0)
        .map_err(|error| {
            let problem = format!("is not valid JSON: {}", without_place(&error.to_string()));
            Error::new(name, problem, remedy(&error.to_string(), "repair the JSON there")).at(format!(
                "line {}, column {}",
                error.line(),
                error.column()
            ))
        })
}

fn yaml(name: &str, text: &str) -> Result<Value> {
    let budget = serde_saphyr::Budget {
        max_depth: MAX_DEPTH + 1,
        max_nodes: MAX_NODES,
        max_events: 2 * MAX_NODES,
        ..serde_saphyr::Budget::default()
    };
    let options = serde_saphyr::Options {
        budget: Some(budget),
        strict_booleans: true, // `NO` is Norway
        with_snippet: false,
        ..serde_saphyr::Options::default()
    };
    let _fresh = Level::reset();
    serde_saphyr::from_str_with_options::<Node>(text, options)
        .map(|node| node.0)
        .map_err(|error| {
            let place = error.location().map_or_else(
                || "line 1, column 1".to_owned(),
                |location| format!("line {}, column {}", location.line(), location.column()),
            );
            let problem = format!("is not valid YAML: {}", without_place(&error.to_string()));
            Error::new(
                name,
                problem,
                remedy(
                    &error.to_string(),
                    "repair the YAML there: is it indented with spaces?",
                ),
            )
            .at(place)
        })
}

fn without_place(message: &str) -> &str {
    message
        .split_once(" at line ")
        .map_or(message, |(text, _)| text)
        .trim_end_matches([':', ' '])
}

fn remedy(message: &str, otherwise: &str) -> String {
    if message.contains(TOO_DEEP) || message.contains("Depth") || message.contains("recursion limit") {
        "no API nests so deep: write the inner part as a component and refer to it".to_owned()
    } else if message.contains(DUPLICATE) || message.contains("duplicate") {
        "keep one of the two".to_owned()
    } else if message.contains("budget") || message.contains("alias") {
        "write the repeated parts as components and refer to them by $ref, not by aliases".to_owned()
    } else {
        otherwise.to_owned()
    }
}

fn check_version(name: &str, document: &Value) -> Result<()> {
    let wanted = "a document of OpenAPI 3.0.x or 3.1.x is needed";
    if let Some(version) = document.get("swagger") {
        let problem = format!("is a Swagger {} document", plain(version));
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
    if patch && matches!(minor, (Some("3"), Some("0" | "1"))) {
        return Ok(());
    }
    Err(Error::new(name, format!("is of OpenAPI version \"{text}\""), wanted).at("/openapi"))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
