//! Whether two JSON values are the same, and where they are not. What may be written otherwise is a list, and is counted.

use std::collections::BTreeMap;

use chrono::DateTime;
use serde_json::{Map, Value};

/// What a client may write otherwise than it came, and how often it did. Everything else is a flaw.
///
/// - `time`: a client has the instant and not its spelling; `.000Z`, `Z` and `+00:00` are one (RFC 3339).
/// - `null left out`: an optional member that came as null is absent.
pub(crate) type Otherwise = BTreeMap<&'static str, usize>;

/// The first place where what a client writes differs from what it read in a way that is not on the list.
pub(crate) fn difference(sent: &Value, read: &Value, otherwise: &mut Otherwise) -> Option<String> {
    Judge { otherwise }.at("$", sent, read)
}

struct Judge<'a> {
    otherwise: &'a mut Otherwise,
}

impl Judge<'_> {
    fn tolerated(&mut self, name: &'static str) -> Option<String> {
        *self.otherwise.entry(name).or_default() += 1;
        None
    }

    fn at(&mut self, place: &str, sent: &Value, read: &Value) -> Option<String> {
        match (sent, read) {
            (Value::Object(ours), Value::Object(theirs)) => self.members(place, ours, theirs),
            (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
                let mut pairs = ours.iter().zip(theirs).enumerate();
                pairs.find_map(|(index, (ours, theirs))| self.at(&format!("{place}[{index}]"), ours, theirs))
            }
            (ours, theirs) if ours == theirs => None,
            (Value::String(ours), Value::String(theirs)) if is_same_instant(ours, theirs) => {
                self.tolerated("time")
            }
            (ours, theirs) => Some(format!("{place}: sent {ours}, read {theirs}")),
        }
    }

    fn members(
        &mut self,
        place: &str,
        ours: &Map<String, Value>,
        theirs: &Map<String, Value>,
    ) -> Option<String> {
        for (name, sent) in ours {
            let flaw = match theirs.get(name) {
                Some(read) => self.at(&format!("{place}.{name}"), sent, read),
                None if sent.is_null() => self.tolerated("null left out"),
                None => Some(format!("{place}.{name}: sent {sent}, and it is not written")),
            };
            if flaw.is_some() {
                return flaw;
            }
        }
        let written = theirs.iter().find(|(name, _)| !ours.contains_key(*name));
        written.map(|(name, read)| format!("{place}.{name}: not sent, and {read} is written"))
    }
}

fn is_same_instant(ours: &str, theirs: &str) -> bool {
    let instant = |text: &str| DateTime::parse_from_rfc3339(text).ok();
    instant(ours).is_some_and(|ours| instant(theirs) == Some(ours))
}

#[test]
fn values_are_the_same_or_on_the_list_or_differ_at_a_place() {
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    for (sent, read, expected) in [
        ("1", "1", ""),
        ("1", "1.0", "$:"),
        ("9007199254740993", "9007199254740992", "$:"),
        (r#"{"a": 1, "b": 2}"#, r#"{"b": 2, "a": 1}"#, ""),
        (r#"{"a": null}"#, r#"{"a": null}"#, ""),
        (r#"{"a": null}"#, "{}", "null left out"),
        ("{}", r#"{"a": null}"#, "$.a:"),
        (r#"{"a": 1}"#, "{}", "$.a:"),
        ("{}", r#"{"a": 1}"#, "$.a:"),
        (
            r#"{"a": [1, {"b": "x"}]}"#,
            r#"{"a": [1, {"b": "y"}]}"#,
            "$.a[1].b:",
        ),
        ("[1]", "[1, null]", "$:"),
        ("[]", "null", "$:"),
        (r#""1""#, "1", "$:"),
        ("false", "null", "$:"),
        ("{}", "null", "$:"),
        (r#"{"a": []}"#, "{}", "$.a:"),
        (r#"{"a": {}}"#, "{}", "$.a:"),
        (r#"{"a": ""}"#, "{}", "$.a:"),
        (r#"{"a": []}"#, r#"{"a": null}"#, "$.a:"),
        (r#"{"a": null}"#, r#"{"a": []}"#, "$.a:"),
        (r#"{"a": null}"#, r#"{"a": [1]}"#, "$.a:"),
        (r#"{"a": null}"#, r#"{"a": ""}"#, "$.a:"),
        ("{}", r#"{"a": []}"#, "$.a:"),
        (
            r#""2025-01-02T03:04:05.100Z""#,
            r#""2025-01-02T03:04:05.1Z""#,
            "time",
        ),
        (
            r#""2025-01-02T03:04:05.000Z""#,
            r#""2025-01-02T04:04:05+01:00""#,
            "time",
        ),
        (
            r#""2025-01-02T03:04:05.100Z""#,
            r#""2025-01-02T03:04:05.01Z""#,
            "$:",
        ),
        (r#""2025-01-02""#, r#""2025-01-02T00:00:00Z""#, "$:"),
        (r#""a 10""#, r#""a 1""#, "$:"),
    ] {
        let mut otherwise = Otherwise::new();
        let found = difference(&value(sent), &value(read), &mut otherwise);
        let told = otherwise.into_keys().next().unwrap_or_default();
        match found {
            Some(found) => assert!(
                expected.starts_with('$') && found.starts_with(expected),
                "{sent} {read}: {found}"
            ),
            None => assert_eq!(told, expected, "{sent} {read}"),
        }
    }
}
