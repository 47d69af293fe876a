//! `#[non_exhaustive]` on structures that only come back from a server: they may gain members without a break. What a caller
//! sends stays constructible by hand.

use std::collections::BTreeSet;

use serde_json::Value;
use syn::{Item, parse_quote};

use crate::{
    document::schema_name,
    plan::{BodyKind, Plan, TypeKind},
};

pub(super) fn run(plan: &Plan, items: &mut [Item]) {
    let sent = sent(plan);
    for item in items {
        if let Item::Struct(item) = item
            && !sent.contains(&item.ident.to_string())
        {
            item.attrs.push(parse_quote!(#[non_exhaustive]));
        }
    }
}

/// The types that parameters and request bodies hold, at any depth.
fn sent(plan: &Plan) -> BTreeSet<String> {
    let mut due: Vec<&Value> = Vec::new();
    for operation in &plan.operations {
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
                    && let Some(of) = plan.types.get(&name)
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
