//! Which types operations hold, which of them callers send, and how many members of the others may be missing.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{BodyKind, Operation, Plan, Success, TypeKind};
use crate::document::{schema_name, text};

/// Members of the structures that only come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Members {
    /// All of them.
    pub all: usize,
    /// Those that may be missing or null and are no list or dictionary: an `Option` in Rust.
    pub optional: usize,
}

impl Operation {
    /// The schemas of what it takes: parameters and body.
    pub(crate) fn takes(&self) -> Vec<&Value> {
        let mut schemas: Vec<&Value> = self
            .parameters
            .iter()
            .map(|parameter| &parameter.schema)
            .collect();
        match self.body.as_ref().map(|body| &body.kind) {
            Some(BodyKind::Json(schema) | BodyKind::Form(schema)) => schemas.push(schema),
            Some(BodyKind::Multipart(fields)) => schemas.extend(fields.iter().map(|field| &field.schema)),
            Some(BodyKind::Raw) | None => {}
        }
        schemas
    }

    /// The schemas of what comes back: answers and errors.
    pub(crate) fn gives(&self) -> Vec<&Value> {
        let mut schemas: Vec<&Value> = Vec::new();
        match &self.success {
            Success::Json(schema) | Success::Optional(schema) => schemas.push(schema),
            Success::ByStatus(cases) => schemas.extend(cases.iter().filter_map(|case| case.schema.as_ref())),
            Success::Empty | Success::Text | Success::Stream => {}
        }
        schemas.extend(self.errors.iter().filter_map(|case| case.schema.as_ref()));
        schemas
    }
}

/// The names that schemas refer to.
pub(crate) fn references(schemas: Vec<&Value>) -> BTreeSet<String> {
    let (mut found, mut due) = (BTreeSet::new(), schemas);
    while let Some(schema) = due.pop() {
        match schema {
            Value::Object(map) => {
                found.extend(schema_name(text(schema, "$ref")));
                due.extend(map.values());
            }
            Value::Array(list) => due.extend(list),
            _ => {}
        }
    }
    found
}

impl Plan {
    /// The types that parameters and request bodies hold, at any depth.
    pub(crate) fn sent(&self) -> BTreeSet<String> {
        self.reached(self.operations.iter().flat_map(Operation::takes).collect())
    }

    /// The types that schemas hold, at any depth.
    pub(crate) fn reached(&self, schemas: Vec<&Value>) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut due: Vec<String> = references(schemas).into_iter().collect();
        while let Some(name) = due.pop() {
            if self.types.contains_key(&name) && !reached.contains(&name) {
                due.extend(references(self.parts(&name)));
                reached.insert(name);
            }
        }
        reached
    }

    /// The schemas that a type is made of.
    pub(crate) fn parts(&self, name: &str) -> Vec<&Value> {
        match self.types.get(name).map(|of| &of.kind) {
            Some(TypeKind::Structure { schema, .. } | TypeKind::Alias(schema)) => vec![schema],
            Some(TypeKind::Union { variants, .. }) => {
                variants.iter().map(|variant| &variant.schema).collect()
            }
            Some(TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_)) | None => Vec::new(),
        }
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
