//! Which types callers send, and how many members of the others may be missing.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{BodyKind, Plan, TypeKind};
use crate::document::{schema_name, text};

/// Members of the structures that only come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Members {
    /// All of them.
    pub all: usize,
    /// Those that may be missing or null and are no list or dictionary: an `Option` in Rust.
    pub optional: usize,
}

impl Plan {
    /// The types that parameters and request bodies hold, at any depth.
    pub(crate) fn sent(&self) -> BTreeSet<String> {
        let mut due: Vec<&Value> = Vec::new();
        for operation in &self.operations {
            due.extend(operation.parameters.iter().map(|parameter| &parameter.schema));
            match operation.body.as_ref().map(|body| &body.kind) {
                Some(BodyKind::Json(schema) | BodyKind::Form(schema)) => due.push(schema),
                Some(BodyKind::Multipart(fields)) => due.extend(fields.iter().map(|field| &field.schema)),
                Some(BodyKind::Raw) | None => {}
            }
        }
        let mut sent = BTreeSet::new();
        while let Some(schema) = due.pop() {
            match schema {
                Value::Object(map) => {
                    let target = map.get("$ref").and_then(Value::as_str).and_then(schema_name);
                    if let Some(name) = target
                        && let Some(of) = self.types.get(&name)
                        && sent.insert(name)
                    {
                        match &of.kind {
                            TypeKind::Structure { schema, .. } | TypeKind::Alias(schema) => due.push(schema),
                            TypeKind::Union { variants, .. } => {
                                due.extend(variants.iter().map(|variant| &variant.schema))
                            }
                            TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) => {}
                        }
                    }
                    due.extend(map.values());
                }
                Value::Array(list) => due.extend(list),
                _ => {}
            }
        }
        sent
    }

    /// The members of the structures that only come back.
    pub(crate) fn members(&self) -> Members {
        let sent = self.sent();
        let mut members = Members::default();
        for (name, of) in &self.types {
            let (TypeKind::Structure { schema, .. }, false) = (&of.kind, sent.contains(name)) else {
                continue;
            };
            let required = |ident: &String| {
                let required = schema["required"].as_array().into_iter().flatten();
                required.into_iter().any(|name| name == ident)
            };
            for (ident, member) in schema["properties"].as_object().into_iter().flatten() {
                members.all += 1;
                let held = member.get("of").unwrap_or(member);
                // A list or dictionary reads as an empty one.
                let collection = matches!(text(held, "type"), "array" | "object");
                let sure = required(ident) && member.get("of").is_none();
                members.optional += usize::from(!collection && !sure);
            }
        }
        members
    }
}
