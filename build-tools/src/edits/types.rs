//! Structures: our words, wire names, lists and dictionaries that read null, `deprecated`.

use serde_json::Value;
use syn::{Field, Item, ItemStruct, parse_quote, visit_mut::VisitMut};

use super::{boxes::inside, document, field_name};
use crate::{
    plan::{Plan, Type, TypeKind},
    templates::types::alias,
};

pub(super) fn run(plan: &Plan, items: &mut [Item]) {
    for item in items.iter_mut() {
        let Item::Struct(item) = item else { continue };
        if let Some(of) = plan.types.get(&item.ident.to_string()) {
            structure(item, of);
        }
        item.attrs.push(parse_quote!(#[cfg_attr(
            feature = "schemars",
            derive(::altinn_runtime::schemars::JsonSchema),
            schemars(crate = "::altinn_runtime::schemars")
        )]));
    }
    Deprecated.visit_items(items);
}

fn structure(item: &mut ItemStruct, of: &Type) {
    let words = match of.description.trim() {
        "" => format!(
            "`{}` of the document.",
            if of.published.is_empty() {
                item.ident.to_string()
            } else {
                of.published.clone()
            }
        ),
        said => said.to_owned(),
    };
    document(&mut item.attrs, &words);
    if let Some(published) = alias(&item.ident.to_string(), of) {
        item.attrs.push(parse_quote!(#[doc(alias = #published)]));
    }
    let TypeKind::Structure {
        schema,
        wire_names,
        docs,
        deprecated,
    } = &of.kind
    else {
        return;
    };
    emptiest(item, schema);
    for field in &mut item.fields {
        let name = field_name(field);
        let said = docs.get(&name).map(|said| said.trim()).unwrap_or_default();
        let words = match said {
            "" if is_rest(field) => "Members that the document does not name.",
            said => said,
        };
        document(&mut field.attrs, words);
        if deprecated.contains(&name) {
            field.attrs.push(parse_quote!(#[deprecated]));
        }
        if let Some(wire) = wire_names.get(&name) {
            field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
        }
        if is_rest(field) {
            continue;
        }
        let required = is_required(schema, &name);
        if let Some(optional) = optional_collection(&field.ty, required) {
            field.ty = optional;
            left_out(field, required);
        } else if is_collection(&field.ty) {
            read_null(field);
        } else if required && is_any(&field.ty) && !has_serde(field, "default") {
            field.attrs.push(parse_quote!(#[serde(default)]));
        } else if required && inside(&field.ty, "Option").is_some() {
            // Missing reads as null; null is written.
            only_rename(field);
        }
    }
}

/// A structure that requires nothing but members that may be null has an empty value, which typify does not see.
fn emptiest(item: &mut ItemStruct, schema: &Value) {
    let mut required = schema["required"].as_array().into_iter().flatten().peekable();
    let null = |ident: &Value| {
        let member = ident.as_str().map(|ident| &schema["properties"][ident]);
        member.is_some_and(|member| member.get("of").is_some())
    };
    if required.peek().is_some() && required.all(null) {
        item.attrs.push(parse_quote!(#[derive(::std::default::Default)]));
    }
}

fn has_serde(field: &Field, word: &str) -> bool {
    field.attrs.iter().any(|attribute| {
        let syn::Meta::List(list) = &attribute.meta else {
            return false;
        };
        list.path.is_ident("serde")
            && list
                .tokens
                .clone()
                .into_iter()
                .any(|token| token.to_string() == word)
    })
}

fn is_rest(field: &Field) -> bool {
    has_serde(field, "flatten")
}

/// Whether the document requires a member of this structure.
fn is_required(schema: &Value, ident: &str) -> bool {
    let required = schema["required"].as_array();
    required.is_some_and(|names| names.iter().any(|name| name == ident))
}

/// Lists and dictionaries that are held directly, not inside an `Option`.
fn is_collection(of: &syn::Type) -> bool {
    let syn::Type::Path(path) = of else {
        return false;
    };
    // A type of the document may have one of these names, too: the others stand with their whole path.
    let named = |last: &syn::PathSegment| ["Vec", "BTreeMap", "Map"].iter().any(|name| last.ident == name);
    path.path.leading_colon.is_some() && path.path.segments.last().is_some_and(named)
}

/// Any value at all, for which null is the empty one.
fn is_any(of: &syn::Type) -> bool {
    matches!(of, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Value"))
        && matches!(of, syn::Type::Path(path) if path.path.leading_colon.is_some())
}

/// The type of a list or dictionary that may be left out or null, so that it is written as it came: an empty one as empty.
fn optional_collection(of: &syn::Type, required: bool) -> Option<syn::Type> {
    let inner = match inside(of, "Option") {
        Some(inner) => inner,
        None if !required => of,
        None => return None,
    };
    is_collection(inner).then(|| parse_quote!(::altinn_runtime::Optional<#inner>))
}

/// Missing reads as left out, which is not written again; where the member is required, it is written as null.
fn left_out(field: &mut Field, required: bool) {
    only_rename(field);
    field.attrs.push(if required {
        parse_quote!(#[serde(default)])
    } else {
        parse_quote!(#[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")])
    });
}

/// Takes away what typify says of the reading and writing of a member.
fn only_rename(field: &mut Field) {
    let is_rename = |attribute: &syn::Attribute| matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string().starts_with("rename"));
    field
        .attrs
        .retain(|attribute| !attribute.path().is_ident("serde") || is_rename(attribute));
}

/// Missing and null read as empty, also where the document requires the member.
fn read_null(field: &mut Field) {
    if !has_serde(field, "default") {
        field.attrs.push(parse_quote!(#[serde(default)]));
    }
    field
        .attrs
        .push(parse_quote!(#[serde(deserialize_with = "::altinn_runtime::null_default")]));
}

/// Derived and generated code touches deprecated members without being at fault.
struct Deprecated;

impl Deprecated {
    fn visit_items(&mut self, items: &mut [Item]) {
        for item in items {
            self.visit_item_mut(item);
        }
    }
}

impl VisitMut for Deprecated {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        if item.fields.iter().any(|field| {
            field
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("deprecated"))
        }) {
            item.attrs.push(parse_quote!(#[allow(deprecated)]));
        }
    }
}
