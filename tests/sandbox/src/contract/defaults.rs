//! Members that a server always writes and a job keeps no value of: what .NET has where nobody has set one.

use serde_json::{Map, Value, json};

use super::{
    Contract, Operation,
    document::Document,
    generate::{kind, may_be_null},
    write,
};
use crate::http::Answer;

/// More schemas in a row than any document has.
const DEEPEST: usize = 30;

impl Contract {
    /// An answer with the members that its schema requires, as far as they have a value without being set. Ids and times have
    /// none: a job gives them.
    pub(crate) fn completed(&self, operation: &Operation, mut answer: Answer) -> Answer {
        let found = self.document(operation).zip(operation.response(answer.status));
        let (Some((document, response)), Some(media_type)) = (found, answer.media_type()) else {
            return answer;
        };
        let media_type = media_type.to_ascii_lowercase();
        let media = response
            .media
            .iter()
            .find(|media| write::essence(&media.name) == media_type);
        let body = serde_json::from_slice::<Value>(&answer.body).ok();
        if let (Some(media), Some(mut value), true) = (media, body, write::is_json(&media_type)) {
            let before = value.clone();
            complete(document, &media.schema, &mut value, 0);
            if value != before {
                answer.body = value.to_string().into();
            }
        }
        answer
    }
}

fn complete(document: &Document, schema: &Value, value: &mut Value, depth: usize) {
    if depth > DEEPEST {
        return;
    }
    let schema = document.resolved(schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        complete(document, part, value, depth + 1);
    }
    match value {
        Value::Array(items) => {
            for item in items {
                complete(document, &schema["items"], item, depth + 1);
            }
        }
        Value::Object(members) => {
            for name in schema["required"].as_array().into_iter().flatten() {
                let name = name.as_str().unwrap_or_default();
                let unset = unset(document, &schema["properties"][name]);
                if let Some(unset) = unset.filter(|_| !members.contains_key(name)) {
                    members.insert(name.to_owned(), unset);
                }
            }
            for (name, member) in members {
                complete(document, &schema["properties"][name], member, depth + 1);
            }
        }
        _ => {}
    }
}

/// The value of a member that nobody has set; `None` where it is something that somebody must have made.
fn unset(document: &Document, schema: &Value) -> Option<Value> {
    let schema = document.resolved(schema);
    if may_be_null(schema) {
        return Some(Value::Null);
    }
    if let Some(first) = schema["enum"].as_array().and_then(|values| values.first()) {
        return Some(first.clone());
    }
    match kind(schema) {
        "array" => Some(json!([])),
        "object" => Some(Value::Object(Map::new())),
        "boolean" => Some(json!(false)),
        "integer" | "number" => Some(json!(0)),
        "string" if schema.get("format").is_none() => Some(json!("")),
        _ => None,
    }
}
