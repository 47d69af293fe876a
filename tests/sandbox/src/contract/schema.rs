//! OpenAPI schemas (3.0 and 3.1) as JSON Schema 2020-12, with the parts of the document that they refer to.

use std::collections::BTreeSet;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use super::document::{Document, object};

/// The keywords whose values are schemas by name.
const NAMED: [&str; 4] = ["properties", "patternProperties", "$defs", "dependentSchemas"];
/// The keywords whose values are lists of schemas.
const LISTED: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// The keywords whose values are schemas.
const SINGLE: [&str; 5] = [
    "items",
    "additionalProperties",
    "not",
    "contains",
    "propertyNames",
];
/// Keywords that say the same in both.
const KEPT: [&str; 20] = [
    "type",
    "enum",
    "const",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "required",
    "minContains",
    "maxContains",
    "dependentRequired",
];

/// Who writes a value: `readOnly` members are the server's, `writeOnly` ones the caller's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writer {
    Caller,
    Server,
}

/// A validator for a schema of a document; `None` when it says nothing or cannot be compiled.
pub(crate) fn validator(document: &Document, schema: &Value, writer: Writer) -> Option<Validator> {
    let mut wanted = BTreeSet::new();
    let mut root = converted(document, schema, writer, &mut wanted);
    let mut definitions = Map::new();
    while let Some(name) = wanted
        .iter()
        .find(|name| !definitions.contains_key(*name))
        .cloned()
    {
        let component = &document.root["components"]["schemas"][&name];
        definitions.insert(name, converted(document, component, writer, &mut wanted));
    }
    let members = root.as_object_mut()?;
    if members.is_empty() {
        return None;
    }
    if !definitions.is_empty() {
        members.insert("$defs".to_owned(), Value::Object(definitions));
    }
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&root)
        .ok()
}

fn converted(document: &Document, schema: &Value, writer: Writer, wanted: &mut BTreeSet<String>) -> Value {
    let Some(members) = schema.as_object() else {
        // `true`, `false`, or nothing said.
        return if schema.is_boolean() {
            schema.clone()
        } else {
            json!({})
        };
    };
    if let Some(target) = members.get("$ref").and_then(Value::as_str) {
        let Some(name) = target.strip_prefix("#/components/schemas/") else {
            return json!({});
        };
        let name = name.replace("~1", "/").replace("~0", "~");
        let target = format!("#/$defs/{}", pointer(&name));
        wanted.insert(name);
        // 3.1 lets `nullable` stand beside a reference in corrected documents; 3.0 ignores what stands there.
        return nullable(json!({"$ref": target}), members);
    }
    let mut result = Map::new();
    for key in KEPT {
        if let Some(value) = members.get(key) {
            result.insert(key.to_owned(), value.clone());
        }
    }
    for key in NAMED {
        if let Some(value) = members.get(key) {
            let named =
                object(value).map(|(name, node)| (name.clone(), converted(document, node, writer, wanted)));
            result.insert(key.to_owned(), Value::Object(named.collect()));
        }
    }
    for key in LISTED {
        if let Some(list) = members.get(key).and_then(Value::as_array) {
            let list = list.iter().map(|node| converted(document, node, writer, wanted));
            result.insert(key.to_owned(), list.collect());
        }
    }
    for key in SINGLE {
        if let Some(value) = members.get(key) {
            result.insert(key.to_owned(), converted(document, value, writer, wanted));
        }
    }
    directions(document, members, writer, &mut result);
    bounds(members, &mut result);
    nullable(Value::Object(result), members)
}

/// A member that only the other side writes is not required of this one.
fn directions(
    document: &Document,
    members: &Map<String, Value>,
    writer: Writer,
    result: &mut Map<String, Value>,
) {
    let flag = match writer {
        Writer::Caller => "readOnly",
        Writer::Server => "writeOnly",
    };
    let not_ours = |name: &Value| {
        let member = name
            .as_str()
            .and_then(|name| members.get("properties")?.get(name));
        member.is_some_and(|member| member[flag] == true || document.resolved(member)[flag] == true)
    };
    if let Some(required) = result.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| !not_ours(name));
    }
}

/// Formats that are bounds, and the exclusive bounds of 3.0, which are flags.
fn bounds(members: &Map<String, Value>, result: &mut Map<String, Value>) {
    match members.get("format").and_then(Value::as_str) {
        Some("int32") => {
            result.entry("minimum").or_insert(json!(i32::MIN));
            result.entry("maximum").or_insert(json!(i32::MAX));
        }
        Some(format @ ("uuid" | "date-time" | "date" | "email" | "uri" | "uri-reference")) => {
            result.insert("format".to_owned(), json!(format));
        }
        Some("guid") => drop(result.insert("format".to_owned(), json!("uuid"))),
        Some("url") => drop(result.insert("format".to_owned(), json!("uri"))),
        _ => {}
    }
    for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        match result.get(flag) {
            Some(Value::Bool(true)) => {
                if let Some(limit) = result.remove(bound) {
                    result.insert(flag.to_owned(), limit);
                } else {
                    result.remove(flag);
                }
            }
            Some(Value::Bool(false)) => drop(result.remove(flag)),
            _ => {}
        }
    }
}

fn nullable(schema: Value, members: &Map<String, Value>) -> Value {
    if members.get("nullable") != Some(&Value::Bool(true)) {
        return schema;
    }
    json!({"anyOf": [schema, {"type": "null"}]})
}

/// A name as a part of a JSON pointer in a URI fragment.
fn pointer(name: &str) -> String {
    let escaped = name.replace('~', "~0").replace('/', "~1");
    percent_encoding::utf8_percent_encode(&escaped, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%2D", "-")
        .replace("%5F", "_")
        .replace("%7E", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn valid(schema: Value, value: &Value, writer: Writer) -> bool {
        let root = json!({"components": {"schemas": {
            "A b": {"type": "object", "required": ["id", "secret"], "properties": {
                "id": {"type": "string", "readOnly": true}, "secret": {"type": "string", "writeOnly": true},
                "next": {"$ref": "#/components/schemas/A b"}}},
        }}});
        let document = Document { name: "test", root };
        validator(&document, &schema, writer).is_none_or(|validator| validator.is_valid(value))
    }

    #[test]
    fn values_are_judged_as_the_document_means_it() {
        let a = json!({"$ref": "#/components/schemas/A b"});
        let table = [
            (json!({"type": "string", "nullable": true}), json!(null), true),
            (json!({"type": "string"}), json!(null), false),
            (
                json!({"type": "string", "enum": ["a"], "nullable": true}),
                json!(null),
                true,
            ),
            (
                json!({"type": "integer", "format": "int32"}),
                json!(2_147_483_648_i64),
                false,
            ),
            (
                json!({"type": "integer", "format": "int64"}),
                json!(2_147_483_648_i64),
                true,
            ),
            (
                json!({"type": "number", "minimum": 1, "exclusiveMinimum": true}),
                json!(1),
                false,
            ),
            (json!({"type": "string", "format": "guid"}), json!("x"), false),
            (json!({"type": "string", "format": "binary"}), json!("x"), true),
            (
                json!({"type": "string", "format": "date-time"}),
                json!("2025-01-02T03:04:05Z"),
                true,
            ),
            (
                json!({"type": "string", "format": "date-time"}),
                json!("yesterday"),
                false,
            ),
            (json!({"type": ["string", "null"]}), json!(null), true),
            (json!({"oneOf": [a.clone()], "nullable": true}), json!(null), true),
            (
                json!({"type": "object", "additionalProperties": false}),
                json!({"x": 1}),
                false,
            ),
            (json!({}), json!([1, "x"]), true),
        ];
        for (schema, value, expected) in table {
            assert_eq!(
                valid(schema.clone(), &value, Writer::Caller),
                expected,
                "{schema} {value}"
            );
        }
    }

    #[test]
    fn members_of_the_other_side_are_not_required() {
        let schema = json!({"$ref": "#/components/schemas/A b"});
        let (ours, theirs) = (json!({"secret": "s"}), json!({"id": "1"}));
        assert!(valid(schema.clone(), &ours, Writer::Caller));
        assert!(!valid(schema.clone(), &ours, Writer::Server));
        assert!(valid(schema.clone(), &theirs, Writer::Server));
        assert!(!valid(schema, &theirs, Writer::Caller));
    }
}
