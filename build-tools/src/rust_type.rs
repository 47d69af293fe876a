//! The Rust type of a lowered schema, spelled as typify spells it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Value, json};

use crate::document::{schema_name, text};

/// The map that dictionaries become: ordered, so that the same value is written the same way each time.
pub(crate) const MAP: &str = "::std::collections::BTreeMap";

/// The type of a lowered schema; `types` is the path to the module of types, such as `super::types::`.
pub(crate) fn rust_type(schema: &Value, types: &str) -> TokenStream {
    if let Some(inner) = schema.get("of") {
        let inner = rust_type(inner, types);
        return quote!(::std::option::Option<#inner>);
    }
    if let Some(name) = schema_name(text(schema, "$ref")) {
        let path: TokenStream = types.parse().unwrap_or_default();
        let name = format_ident!("{name}");
        return quote!(#path #name);
    }
    match (text(schema, "type"), text(schema, "format")) {
        ("boolean", _) => quote!(bool),
        ("integer", "int32") => quote!(i32),
        ("integer", _) => quote!(i64),
        ("number", _) => quote!(::altinn_runtime::Number),
        ("string", "uuid") => quote!(::altinn_runtime::Uuid),
        ("string", "date-time") => quote!(::altinn_runtime::Timestamp),
        ("string", "etag") => quote!(::altinn_runtime::ETag),
        ("string", "date") => quote!(::altinn_runtime::Date),
        ("string", _) => quote!(::std::string::String),
        ("array", _) => {
            let item = rust_type(&schema["items"], types);
            quote!(::std::vec::Vec<#item>)
        }
        ("object", _) => {
            let value = &schema["additionalProperties"];
            if value.as_object().is_none_or(serde_json::Map::is_empty) {
                return quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>);
            }
            let map: TokenStream = MAP.parse().unwrap_or_default();
            let value = rust_type(value, types);
            quote!(#map<::std::string::String, #value>)
        }
        _ => quote!(::serde_json::Value),
    }
}

/// The lowered schema as plain OpenAPI 3.0, for progenitor.
pub(crate) fn plain_schema(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            if let Some(inner) = map.get("of") {
                let inner = plain_schema(inner);
                return match inner.get("$ref") {
                    Some(_) => json!({ "nullable": true, "allOf": [inner] }),
                    None => {
                        let mut inner = inner;
                        inner["nullable"] = Value::Bool(true);
                        inner
                    }
                };
            }
            map.iter()
                .map(|(key, value)| (key.clone(), plain_schema(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(plain_schema).collect(),
        other => other.clone(),
    }
}
