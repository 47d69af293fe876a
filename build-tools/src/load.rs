//! Reads a document, JSON or YAML, into one tree. What a person hands in may be anything, so size, depth and
//! number of nodes are limited and every error says where it is.

mod beside;
mod encoding;
mod node;
#[cfg(test)]
mod tests;
mod version;

use std::path::Path;

use serde_json::Value;

use self::encoding::text_of;
use self::node::{DUPLICATE, Keys, Level, Node, TOO_DEEP};
use crate::{Error, Result};

/// The largest document that is read. The largest published one is 0.3 MB.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// How deep maps and arrays may nest. The deepest published document has 15 levels; `serde_json` ends at 128 itself.
pub const MAX_DEPTH: usize = 120;

/// How many nodes a YAML document may have once its aliases are followed.
const MAX_NODES: usize = 2_000_000;

/// A document as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The document.
    pub value: Value,
    /// What a person should know of how it was read: keys that occur twice, what no version before 3.2 has.
    pub notes: Vec<String>,
}

/// Reads an OpenAPI 3 document from a file. What it refers to in files beside it is brought in ([`read`]).
///
/// # Errors
/// The file cannot be read, or is not such a document.
pub fn open(path: &Path) -> Result<Document> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    read(&path.display().to_string(), &bytes(path)?, Some(folder))
}

/// [`open`] without the notes.
///
/// # Errors
/// See [`open`].
pub fn load(path: &Path) -> Result<Value> {
    open(path).map(|document| document.value)
}

/// Reads a JSON or YAML map of any kind, an overlay for one, from a file.
///
/// # Errors
/// The file cannot be read, or is no map.
pub fn load_any(path: &Path) -> Result<Value> {
    parse_any(&path.display().to_string(), &bytes(path)?)
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| {
        Error::new(
            path.display().to_string(),
            format!("cannot be read: {error}"),
            "check the path and its permissions",
        )
    })
}

/// Reads an OpenAPI 3 document; `name` is what errors call it, its ending decides between JSON and YAML where the content
/// does not. `folder` is where the files are that it may refer to; without one, an operation in another file is an error.
///
/// A key that occurs twice counts with its last value, as .NET and JavaScript read it, and is noted.
///
/// # Errors
/// Not text, neither JSON nor YAML, too large or too deep, not a map, of another version, or an operation that is in a file
/// which is not there.
pub fn read(name: &str, bytes: &[u8], folder: Option<&Path>) -> Result<Document> {
    let (mut value, mut notes) = tree(name, bytes, Keys::LastCounts)?;
    notes.extend(version::settle(name, &mut value)?);
    beside::bring(name, &mut value, folder)?;
    Ok(Document { value, notes })
}

/// [`read`] without a folder and without notes: for what was read before, such as `surface.json`.
///
/// # Errors
/// See [`read`].
pub fn parse(name: &str, bytes: &[u8]) -> Result<Value> {
    read(name, bytes, None).map(|document| document.value)
}

/// Reads a JSON or YAML map of any kind, in which no key occurs twice.
///
/// # Errors
/// Not text, neither JSON nor YAML, too large or too deep, a key that occurs twice, or not a map.
pub fn parse_any(name: &str, bytes: &[u8]) -> Result<Value> {
    tree(name, bytes, Keys::Unique).map(|(value, _)| value)
}

fn tree(name: &str, bytes: &[u8], keys: Keys) -> Result<(Value, Vec<String>)> {
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
    let text = text_of(name, bytes)?;
    if text.trim().is_empty() {
        return Err(
            Error::new(name, "is empty", "save the document to this file again").at("line 1, column 1"),
        );
    }
    let (value, notes) = match Format::of(name, &text) {
        Format::Json => json(name, &text, keys)?,
        Format::Yaml => yaml(name, &text, keys)?,
        // Flow style YAML begins as JSON does.
        Format::Either => match json(name, &text, keys) {
            Ok(value) => value,
            Err(_) => yaml(name, &text, keys)?,
        },
    };
    if value.is_object() {
        return Ok((value, notes));
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

fn json(name: &str, text: &str, keys: Keys) -> Result<(Value, Vec<String>)> {
    let fresh = Level::reset(keys);
    serde_json::from_str::<Node>(text)
        .map(|node| (node.0, fresh.notes()))
        .map_err(|error| {
            let problem = format!("is not valid JSON: {}", without_place(&error.to_string()));
            Error::new(name, problem, remedy(&error.to_string(), "repair the JSON there")).at(format!(
                "line {}, column {}",
                error.line(),
                error.column()
            ))
        })
}

fn yaml(name: &str, text: &str, keys: Keys) -> Result<(Value, Vec<String>)> {
    let budget = serde_saphyr::Budget {
        max_depth: MAX_DEPTH + 1,
        max_nodes: MAX_NODES,
        max_events: 2 * MAX_NODES,
        ..serde_saphyr::Budget::default()
    };
    let options = serde_saphyr::Options {
        budget: Some(budget),
        strict_booleans: true, // `NO` is Norway
        duplicate_keys: match keys {
            Keys::Unique => serde_saphyr::DuplicateKeyPolicy::Error,
            Keys::LastCounts => serde_saphyr::DuplicateKeyPolicy::LastWins,
        },
        with_snippet: false,
        ..serde_saphyr::Options::default()
    };
    let fresh = Level::reset(keys);
    serde_saphyr::from_str_with_options::<Node>(text, options)
        .map(|node| (node.0, fresh.notes()))
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
