//! Whether two JSON values are the same to a reader, and where they are not: numbers and times by value, absent as null.

use serde_json::{Map, Value};

/// The first place where two values differ: numbers and times are compared by value, an absent member is like one that is
/// null, and an optional list or map that came empty may be left out, as the generated types do.
pub(crate) fn difference(sent: &Value, read: &Value) -> Option<String> {
    at("$", sent, read)
}

fn at(place: &str, sent: &Value, read: &Value) -> Option<String> {
    match (sent, read) {
        (Value::Object(ours), Value::Object(theirs)) => members(place, ours, theirs),
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            let mut pairs = ours.iter().zip(theirs).enumerate();
            pairs.find_map(|(index, (ours, theirs))| at(&format!("{place}[{index}]"), ours, theirs))
        }
        (Value::Number(ours), Value::Number(theirs)) if same(ours, theirs) => None,
        (Value::String(ours), Value::String(theirs)) if instant(ours) == instant(theirs) => None,
        // A list or map that came as null reads as empty.
        (Value::Null, theirs) if empty(theirs) => None,
        (ours, theirs) if ours == theirs => None,
        (ours, theirs) => Some(format!("{place}: sent {ours}, read {theirs}")),
    }
}

fn members(place: &str, ours: &Map<String, Value>, theirs: &Map<String, Value>) -> Option<String> {
    let mut names: Vec<&String> = ours.keys().chain(theirs.keys()).collect();
    names.sort();
    names.dedup();
    names.into_iter().find_map(|name| {
        let of = |side: &Map<String, Value>| side.get(name).cloned().unwrap_or_default();
        let (sent, read) = (of(ours), of(theirs));
        let left_out = empty(&sent) && !theirs.contains_key(name);
        if left_out {
            return None;
        }
        at(&format!("{place}.{name}"), &sent, &read)
    })
}

fn empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty)
}

/// A time in RFC 3339 without the zeros at the end of its fraction; any other text as it is.
fn instant(text: &str) -> String {
    let is_time =
        text.len() > 20 && text.is_ascii() && text.as_bytes()[10] == b'T' && text.as_bytes()[19] == b'.';
    if !is_time {
        return text.to_owned();
    }
    let (seconds, rest) = text.split_at(19);
    let end = rest[1..].find(|letter: char| !letter.is_ascii_digit());
    let (fraction, offset) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
    format!(
        "{seconds}{}{offset}",
        fraction.trim_end_matches('0').trim_end_matches('.')
    )
}

fn same(ours: &serde_json::Number, theirs: &serde_json::Number) -> bool {
    ours == theirs
        || (ours.is_f64() || theirs.is_f64()) && ours.as_f64().is_some() && ours.as_f64() == theirs.as_f64()
}

#[test]
fn values_are_compared_as_a_reader_would() {
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    for (sent, read, expected) in [
        ("1", "1.0", None),
        ("9007199254740993", "9007199254740992", Some("$:")),
        (r#"{"a": null}"#, "{}", None),
        ("{}", r#"{"a": null}"#, None),
        (r#"{"a": 1}"#, "{}", Some("$.a:")),
        ("{}", r#"{"a": 1}"#, Some("$.a:")),
        (
            r#"{"a": [1, {"b": "x"}]}"#,
            r#"{"a": [1, {"b": "y"}]}"#,
            Some("$.a[1].b:"),
        ),
        ("[1]", "[1, null]", Some("$:")),
        ("[]", "null", Some("$:")),
        (r#""1""#, "1", Some("$:")),
        ("false", "null", Some("$:")),
        ("{}", "null", Some("$:")),
        (r#"{"a": []}"#, "{}", None),
        (r#"{"a": []}"#, r#"{"a": null}"#, Some("$.a:")),
        ("{}", r#"{"a": []}"#, None),
        (r#"{"a": null}"#, r#"{"a": []}"#, None),
        (r#"{"a": null}"#, r#"{"a": [1]}"#, Some("$.a:")),
        (
            r#""2025-01-02T03:04:05.100Z""#,
            r#""2025-01-02T03:04:05.1Z""#,
            None,
        ),
        (r#""2025-01-02T03:04:05.000Z""#, r#""2025-01-02T03:04:05Z""#, None),
        (
            r#""2025-01-02T03:04:05.100Z""#,
            r#""2025-01-02T03:04:05.01Z""#,
            Some("$:"),
        ),
        (r#""a 10""#, r#""a 1""#, Some("$:")),
    ] {
        let found = difference(&value(sent), &value(read));
        let right = match (&found, expected) {
            (Some(found), Some(place)) => found.starts_with(place),
            (found, place) => found.is_none() && place.is_none(),
        };
        assert!(right, "{sent} {read}: {found:?}");
    }
}
