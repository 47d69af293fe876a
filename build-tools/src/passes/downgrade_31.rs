//! What OpenAPI 3.1 says differently about a schema, said as 3.0 says it.

use serde_json::{Map, Value, json};

/// Rewrites one schema object, not what is below it: type lists, `const`, `patternProperties`, tuples.
pub(crate) fn schema(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = schema.get("type") {
        let named: Vec<Value> = types.iter().filter(|name| *name != "null").cloned().collect();
        if named.len() < types.len() {
            schema.insert("nullable".to_owned(), Value::Bool(true));
        }
        match named.as_slice() {
            [one] => schema.insert("type".to_owned(), one.clone()),
            [] => schema.remove("type"),
            // Several types: each becomes a branch, which the union rules then judge.
            several => {
                let branches = several.iter().map(|name| json!({ "type": name })).collect();
                schema.insert("oneOf".to_owned(), Value::Array(branches));
                schema.remove("type")
            }
        };
    }
    if let Some(value) = schema.remove("const") {
        if value.is_null() {
            schema.insert("nullable".to_owned(), Value::Bool(true));
        } else {
            schema.insert("enum".to_owned(), Value::Array(vec![value]));
        }
    }
    if let Some(Value::Object(patterns)) = schema.remove("patternProperties") {
        let closed = matches!(schema.get("additionalProperties"), None | Some(Value::Bool(_)));
        if closed {
            let mut values: Vec<Value> = patterns.into_values().collect();
            values.dedup();
            let values = match values.pop() {
                Some(only) if values.is_empty() => only,
                _ => json!({}),
            };
            schema.insert("additionalProperties".to_owned(), values);
            schema.entry("type").or_insert_with(|| json!("object"));
        }
    }
    if schema.remove("prefixItems").is_some() {
        schema.insert("items".to_owned(), json!({}));
    }
}
