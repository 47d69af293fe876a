//! What of a document callers send: the component schemas that parameters and request bodies hold, at any depth.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{lookup, operations, schema_name};

/// The names of the component schemas that parameters and request bodies of a document hold, at any depth. What is not among
/// them only comes back.
#[must_use]
pub fn sent_schemas(document: &Value) -> BTreeSet<String> {
    let mut due: Vec<&Value> = Vec::new();
    for (path, method) in operations(document) {
        let item = &document["paths"][path];
        due.extend([
            &item["parameters"],
            &item[method]["parameters"],
            &item[method]["requestBody"],
        ]);
    }
    let (mut sent, mut seen) = (BTreeSet::new(), BTreeSet::new());
    while let Some(node) = due.pop() {
        match node {
            Value::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                    && seen.insert(reference)
                {
                    sent.extend(schema_name(reference));
                    due.extend(lookup(document, reference));
                }
                due.extend(members.values());
            }
            Value::Array(items) => due.extend(items),
            _ => {}
        }
    }
    sent
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::sent_schemas;

    #[test]
    fn what_parameters_and_bodies_hold_is_sent_at_any_depth() {
        let schema = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let answer = json!({ "content": { "application/json": { "schema": schema("Answer") } } });
        let document = json!({
            "paths": { "/a": {
                "parameters": [{ "name": "p", "in": "query", "schema": schema("Shared") }],
                "post": {
                    "parameters": [{ "$ref": "#/components/parameters/Q" }],
                    "requestBody": { "$ref": "#/components/requestBodies/B" },
                    "responses": { "200": answer },
                },
            } },
            "components": {
                "parameters": { "Q": { "name": "q", "in": "query", "schema": schema("Kind") } },
                "requestBodies": { "B": { "content": { "application/json": { "schema": schema("Order") } } } },
                "schemas": {
                    "Answer": { "properties": { "inner": schema("OnlyBack") } },
                    "OnlyBack": {}, "Kind": {}, "Shared": {},
                    "Order": { "allOf": [schema("Base")], "properties": { "lines": { "type": "array", "items": schema("Line") } } },
                    "Base": { "properties": { "again": schema("Order") } },
                    "Line": {},
                },
            },
        });
        let sent: Vec<String> = sent_schemas(&document).into_iter().collect();
        assert_eq!(sent, ["Base", "Kind", "Line", "Order", "Shared"]);
    }
}
