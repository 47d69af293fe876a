//! Differences inside of schemas: what a keyword that comes, changes or goes means.

use serde_json::Value;

use super::{Difference, shown};
use crate::document::unescape;
use crate::drift::rules::Change;

/// Keywords of a schema that decide its Rust type, which the comparison of the plans has the last word on.
const SHAPE: [&str; 24] = [
    "$ref",
    "type",
    "properties",
    "required",
    "items",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "nullable",
    "x-nullable",
    "additionalProperties",
    "discriminator",
    "x-enum-varnames",
    "x-enumNames",
    "prefixItems",
    "patternProperties",
    "if",
    "then",
    "else",
    "$defs",
    "definitions",
];

/// Keywords whose number bounds a value from above.
const UPPER: [&str; 7] = [
    "maximum",
    "exclusiveMaximum",
    "maxLength",
    "maxItems",
    "maxProperties",
    "maxContains",
    "additionalItems",
];

/// Keywords whose number bounds a value from below.
const LOWER: [&str; 6] = [
    "minimum",
    "exclusiveMinimum",
    "minLength",
    "minItems",
    "minProperties",
    "minContains",
];

/// Other keywords that say which values are valid.
const OTHER: [&str; 13] = [
    "pattern",
    "multipleOf",
    "uniqueItems",
    "contains",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
];

/// Keywords of shape that say which values are valid where no Rust type shows them.
const NARROWING: [&str; 8] = [
    "const",
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "prefixItems",
    "dependentSchemas",
];

/// Formats that are Rust types of their own.
const TYPED: [&str; 7] = ["int32", "int64", "date-time", "date", "uuid", "guid", "binary"];

/// What follows the keyword `schema`.
pub(super) fn schema_part<'a, 'k>(keys: &'a [&'k str]) -> Option<&'a [&'k str]> {
    let at = keys.iter().position(|key| *key == "schema")?;
    keys.get(at + 1..)
}

/// The keywords among the keys of a schema, without the names that stand behind some of them.
fn keywords<'k>(keys: &[&'k str]) -> Vec<&'k str> {
    let mut out = Vec::new();
    let mut all = keys.iter();
    while let Some(key) = all.next() {
        out.push(*key);
        if [
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "dependentSchemas",
        ]
        .contains(key)
        {
            all.next();
        }
    }
    out
}

/// The members that a path through a schema goes along: `.recipients[].name`.
pub(super) fn members(keys: &[&str]) -> String {
    let mut out = String::new();
    let mut all = keys.iter();
    while let Some(key) = all.next() {
        match *key {
            "properties" => {
                if let Some(name) = all.next() {
                    out.push('.');
                    out.push_str(&unescape(name));
                }
            }
            "items" => out.push_str("[]"),
            _ => {}
        }
    }
    out
}

/// The change that a difference at these keys of a schema is; `None` where it has been told.
pub(super) fn schema(
    one: &Difference<'_>,
    keys: &[&str],
    owner: &str,
    place: String,
    request: bool,
    told: &[Change],
) -> Option<Change> {
    let words = keywords(keys);
    let last = words.last().copied().unwrap_or_default();
    let (before, after) = (shown(one.before), shown(one.after));
    let say = |id: &str, word: &str| {
        let with = |text: &str| {
            if text.is_empty() {
                String::new()
            } else {
                format!("{word} {text}")
            }
        };
        Some(Change::new(id, owner, place.clone()).with(with(&before), with(&after)))
    };
    let bound = |upper: bool| {
        let number = |value: Option<&Value>| value.and_then(Value::as_f64);
        let tighter = match (number(one.before), number(one.after)) {
            (Some(was), Some(is)) => (is < was) == upper,
            (None, None) => one.after == Some(&Value::Bool(true)),
            (was, _) => was.is_none(),
        };
        match (tighter, request) {
            (true, true) => "request-constraint-tightened",
            (true, false) => "constraint-tightened",
            (false, _) => "constraint-loosened",
        }
    };
    // A whole member or a keyword that is about shape: the plans say what it does.
    let in_shape = last.is_empty() || SHAPE.contains(&last);
    if in_shape {
        let tells = told.iter().any(|change| {
            change.owner == owner
                || change
                    .owner
                    .starts_with(&format!("/paths/{}", crate::document::escape(owner)))
        });
        let narrowing = words.iter().any(|word| NARROWING.contains(word));
        match (tells, narrowing) {
            (true, _) => return None,
            (false, false) => return say("shape-rewritten", last),
            // The whole keyword, or something inside of it.
            (false, true) => {
                return say(
                    validity(
                        one,
                        words.last() == words.iter().find(|word| NARROWING.contains(word)),
                        request,
                    ),
                    last,
                );
            }
        }
    }
    match last {
        "deprecated" => {
            if told.iter().any(|change| change.owner == owner) {
                None
            } else {
                say("other-fact-changed", last)
            }
        }
        "default" => say("default-changed", last),
        "readOnly" | "writeOnly" => say("direction-changed", last),
        "format" => {
            let typed = |value: Option<&Value>| {
                value
                    .and_then(Value::as_str)
                    .is_some_and(|text| TYPED.contains(&text))
            };
            let tells = told.iter().any(|change| change.owner == owner);
            if (typed(one.before) || typed(one.after)) && tells {
                None
            } else {
                say("format-changed", last)
            }
        }
        word if UPPER.contains(&word) => say(bound(true), word),
        word if LOWER.contains(&word) => say(bound(false), word),
        word if OTHER.contains(&word) => say(validity(one, true, request), word),
        word => say("other-fact-changed", word),
    }
}

/// The rule for a keyword that says which values are valid; `whole` where it came or went as a whole.
fn validity(one: &Difference<'_>, whole: bool, request: bool) -> &'static str {
    match (one.before, one.after) {
        (None | Some(Value::Bool(false)), Some(after)) if whole && after != &Value::Bool(false) => {
            if request {
                "request-constraint-tightened"
            } else {
                "constraint-tightened"
            }
        }
        (Some(_), None | Some(Value::Bool(false))) if whole => "constraint-loosened",
        _ => "constraint-changed",
    }
}
