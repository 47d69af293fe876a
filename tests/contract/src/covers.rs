//! Whether an answer of the sandbox is what its document says, by a reading apart from the sandbox's own: every member is
//! there and of its type. Without it a sandbox that never sends a member would hide a client that cannot read it.

use altinn_tests::document::{Node, Schema};
use serde_json::Value;

/// The first place where an answer with all its members lacks one, or has one of another type or with an undocumented value.
pub(crate) fn flaw(schema: Node<'_>, value: &Value) -> Option<String> {
    at("$", &schema.schema(), value, &mut Vec::new())
}

fn at<'a>(place: &str, schema: &Schema<'a>, value: &Value, inside: &mut Vec<&'a Value>) -> Option<String> {
    // Which branch of several was taken cannot be told; the client has its say on each.
    if value.is_null() || schema.branches > 1 {
        return None;
    }
    let fits = match schema.kind {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    if !fits {
        let kind = schema.kind.unwrap_or_default();
        return Some(format!("{place}: the sandbox sent {value} for `{kind}`"));
    }
    if !schema.choices.is_empty() && !schema.choices.contains(&value) {
        return Some(format!(
            "{place}: the sandbox sent {value}, which is not documented"
        ));
    }
    match value {
        Value::Array(items) => {
            let schema = schema.items?.schema();
            let mut items = items.iter().enumerate();
            items.find_map(|(index, item)| at(&format!("{place}[{index}]"), &schema, item, inside))
        }
        Value::Object(object) => {
            let origin = schema.origin?;
            if inside.iter().any(|outer| std::ptr::eq(*outer, origin)) {
                return None;
            }
            inside.push(origin);
            let mut members = schema.members.iter();
            let flaw = members.find_map(|(name, node)| match object.get(*name) {
                Some(member) => at(&format!("{place}.{name}"), &node.schema(), member, inside),
                None if node.schema().write_only => None,
                None => Some(format!("{place}.{name}: the sandbox did not send it")),
            });
            inside.pop();
            flaw
        }
        _ => None,
    }
}
