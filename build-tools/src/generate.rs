//! Runs progenitor: hands it the plan in a form that it takes without surprises, and gets builders and types back.

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::quote;
use serde_json::{Map, Value, json};

use crate::{
    Error, Result,
    plan::{BodyKind, Operation, Plan, TypeKind},
    rust_type::{MAP, plain_schema},
};

/// The syntax tree that progenitor makes of the plan.
pub(crate) fn run(document: &str, plan: &Plan) -> Result<syn::File> {
    let refused = |problem: String| {
        let remedy = "correct the place in corrections.yaml; if the document is right, the passes of build-tools lack a rule for it";
        Error::new(document, problem, remedy)
    };
    let lowered = lowered(plan);
    let document: openapiv3::OpenAPI =
        serde_json::from_value(lowered).map_err(|error| refused(error.to_string()))?;
    let settings = settings(plan);
    // The passes leave nothing that progenitor or typify are known to panic on; should they meet something new, it is an error.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&document)
    }));
    let tokens = match outcome {
        Ok(Ok(tokens)) => tokens,
        Ok(Err(error)) => return Err(refused(format!("progenitor refuses it: {error}"))),
        Err(_) => return Err(refused("progenitor gave up on it".to_owned())),
    };
    syn::parse2(tokens).map_err(|error| refused(format!("progenitor's output is no Rust: {error}")))
}

fn settings(plan: &Plan) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(::altinn_runtime::Core))
        .with_map_type(MAP)
        .with_derive("PartialEq");
    let both = || [TypeImpl::Display, TypeImpl::FromStr].into_iter();
    for (format, path) in [
        ("date-time", "Timestamp"),
        ("date", "Date"),
        ("uuid", "Uuid"),
        ("etag", "ETag"),
    ] {
        let schema = schemars08::schema::SchemaObject {
            instance_type: Some(schemars08::schema::InstanceType::String.into()),
            format: Some(format.to_owned()),
            ..Default::default()
        };
        settings.with_conversion(schema, format!("::altinn_runtime::{path}"), both());
    }
    let number = schemars08::schema::SchemaObject {
        instance_type: Some(schemars08::schema::InstanceType::Number.into()),
        format: Some("double".to_owned()),
        ..Default::default()
    };
    settings.with_conversion(number, "::altinn_runtime::Number".to_owned(), both());
    for (name, of) in &plan.types {
        let path = format!("crate::types::{name}");
        match of.kind {
            TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) => {
                settings.with_replacement(name, path, both());
            }
            TypeKind::Union { .. } => {
                settings.with_replacement(name, path, std::iter::empty());
            }
            TypeKind::Structure { .. } | TypeKind::Alias(_) => {}
        }
    }
    settings
}

/// The document that progenitor sees: parameters under their Rust names, one body, no answers (they are ours).
fn lowered(plan: &Plan) -> Value {
    let mut schemas = Map::new();
    for (name, of) in &plan.types {
        let schema = match &of.kind {
            TypeKind::Structure { schema, .. } => plain_schema(schema),
            TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) => json!({ "type": "string" }),
            TypeKind::Union { .. } => json!({ "type": "object" }),
            TypeKind::Alias(_) => continue,
        };
        schemas.insert(name.clone(), schema);
    }
    let paths: Map<String, Value> = plan.operations.iter().map(path_item).collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": "lowered", "version": "0" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn path_item(operation: &Operation) -> (String, Value) {
    let mut path = format!("/{}", operation.id);
    let mut parameters = Vec::new();
    for parameter in &operation.parameters {
        if parameter.place == "path" {
            path.push_str(&format!("/{{{}}}", parameter.ident));
        }
        parameters.push(json!({
            "name": parameter.ident, "in": parameter.place, "required": parameter.required, "schema": plain_schema(&parameter.schema),
            "style": if parameter.place == "query" { "form" } else { "simple" },
        }));
    }
    let binary = json!({ "type": "string", "format": "binary" });
    let body = operation.body.as_ref().map(|body| match &body.kind {
        BodyKind::Json(schema) | BodyKind::Form(schema) => {
            json!({ "application/json": { "schema": plain_schema(schema) } })
        }
        BodyKind::Raw | BodyKind::Multipart(_) => json!({ "application/octet-stream": { "schema": binary } }),
    });
    let mut lowered = json!({
        "operationId": operation.id, "parameters": parameters, "responses": { "200": { "description": "" } },
    });
    if let Some(content) = body {
        lowered["requestBody"] = json!({ "required": true, "content": content });
    }
    (path, json!({ operation.method.to_ascii_lowercase(): lowered }))
}
