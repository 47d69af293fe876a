//! Says where and how the body of an answer does not fit its type, without repeating any of its values.

use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;

use crate::lenient::content;

/// What is wrong with a body. `path` finds where, in a second reading that a good body does not pay for.
pub(crate) fn explain(raw: &[u8], error: &serde_json::Error, path: fn(&[u8]) -> Option<String>) -> String {
    let raw = content(raw);
    let text = error.to_string();
    let what = if text.starts_with("missing field") {
        before_position(&text)
    } else if let (true, Some(expected)) = (text.starts_with("invalid"), text.rfind("expected ")) {
        before_position(&text[expected..])
    } else if error.is_eof() {
        "it ends too early"
    } else if error.is_syntax() {
        "it is no JSON"
    } else {
        "a value does not fit its type"
    };
    match path(raw) {
        Some(path) => format!("the answer does not fit its type at `{path}`: {what}"),
        None => {
            format!(
                "the answer does not fit its type: {what} (line {}, column {})",
                error.line(),
                error.column()
            )
        }
    }
}

fn before_position(text: &str) -> &str {
    text.split(" at line").next().unwrap_or_default()
}

/// Where the body stops fitting `T`, as `items[3].recipient`; `None` for the body as a whole.
pub(crate) fn path<T: DeserializeOwned>(raw: &[u8]) -> Option<String> {
    let error =
        serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_slice(raw)).err()?;
    let mut path = String::new();
    for segment in error.path() {
        match segment {
            Segment::Seq { index } => path.push_str(&format!("[{index}]")),
            Segment::Map { key: name } | Segment::Enum { variant: name } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(if is_name(name) { name } else { "*" });
            }
            Segment::Unknown => path.push('?'),
        }
    }
    Some(path).filter(|path| !path.is_empty())
}

/// Keys of dictionaries are values: one that may be a number of a person, a mail address or a name with a space is not shown.
fn is_name(key: &str) -> bool {
    key.len() <= 64
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$'))
        && key.chars().filter(char::is_ascii_digit).count() < 5
}
