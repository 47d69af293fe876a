//! Edits of the syntax tree that progenitor makes, one per file, and the counts that must come out.

mod answer_only;
mod boxes;
mod builders;
mod paths;
mod redact;
mod resumable;
mod spelling;
mod streams;
mod types;
mod value_builders;
mod waits;

use std::collections::BTreeSet;

use syn::{Attribute, Field, ImplItem, Item, ItemMod, parse_quote};

use crate::{
    Error, Result,
    plan::{Plan, TypeKind},
};

/// The edited parts of one crate.
pub(crate) struct Edited {
    /// The methods of the client.
    pub(crate) methods: Vec<ImplItem>,
    /// The builders of the operations.
    pub(crate) builders: Vec<Item>,
    /// The structures with their builders.
    pub(crate) types: Vec<Item>,
}

/// Takes progenitor's output apart, edits the parts, and checks that nothing was lost or doubled.
pub(crate) fn run(document: &str, plan: &Plan, file: syn::File) -> Result<Edited> {
    let (mut methods, mut made, mut types) = (Vec::new(), Vec::new(), Vec::new());
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => types = contents(module),
            Item::Mod(module) if module.ident == "builder" => made = contents(module),
            Item::Impl(block) if block.trait_.is_none() => {
                let returns_builder = |item: &ImplItem| matches!(item, ImplItem::Fn(function) if function.sig.receiver().is_some());
                methods.extend(block.items.into_iter().filter(returns_builder));
            }
            _ => {}
        }
    }
    paths::in_types(&mut types);
    let mut builders = builders::run(plan, &mut methods);
    streams::run(plan, &mut builders);
    boxes::run(&mut types);
    types::run(plan, &mut types);
    spelling::run(plan, &mut types);
    value_builders::run(plan, &mut types);
    answer_only::run(plan, &mut types);
    redact::run(&mut types);
    count(document, plan, &methods, &made, &types)?;
    // Counted are the operations; these are no others.
    methods.extend(resumable::methods(plan));
    Ok(Edited {
        methods,
        builders,
        types,
    })
}

fn contents(module: ItemMod) -> Vec<Item> {
    module.content.map(|(_, items)| items).unwrap_or_default()
}

/// Operations in are operations out, types in are types out, and no name stands for two things.
fn count(document: &str, plan: &Plan, methods: &[ImplItem], builders: &[Item], types: &[Item]) -> Result<()> {
    let lost = |what: &str, wanted: &BTreeSet<String>, found: &BTreeSet<String>| {
        let missing: Vec<_> = wanted.difference(found).cloned().collect();
        let extra: Vec<_> = found.difference(wanted).cloned().collect();
        let problem = format!(
            "{what}: in and out differ; missing [{}], unexpected [{}]",
            missing.join(", "),
            extra.join(", ")
        );
        Error::new(
            document,
            problem,
            "two schemas or operations share a name: give one an x-rust-name or another operationId in corrections.yaml",
        )
    };
    let doubled = |what: &str, name: &str| {
        Error::new(
            document,
            format!("the {what} `{name}` is generated twice"),
            "give one of them another name in corrections.yaml",
        )
    };
    let mut found = BTreeSet::new();
    for method in methods {
        if let ImplItem::Fn(method) = method
            && !found.insert(method.sig.ident.to_string())
        {
            return Err(doubled("operation", &method.sig.ident.to_string()));
        }
    }
    let wanted: BTreeSet<String> = plan
        .operations
        .iter()
        .map(|operation| operation.id.clone())
        .collect();
    let built = builders
        .iter()
        .filter(|item| matches!(item, Item::Struct(_)))
        .count();
    if wanted != found || built != wanted.len() {
        return Err(lost("operations", &wanted, &found));
    }
    let mut found = BTreeSet::new();
    for item in types {
        let name = match item {
            Item::Struct(item) => item.ident.to_string(),
            Item::Enum(item) => item.ident.to_string(),
            Item::Type(item) => item.ident.to_string(),
            _ => continue,
        };
        if !found.insert(name.clone()) {
            return Err(doubled("type", &name));
        }
    }
    let wanted = plan
        .types
        .iter()
        .filter(|(_, of)| matches!(of.kind, TypeKind::Structure { .. }));
    let wanted: BTreeSet<String> = wanted.map(|(name, _)| name.clone()).collect();
    if wanted == found {
        Ok(())
    } else {
        Err(lost("types", &wanted, &found))
    }
}

/// Replaces the doc comment by these words; none where they are empty.
pub(super) fn document(attributes: &mut Vec<Attribute>, words: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    attributes.splice(0..0, doc_lines(words));
}

/// These words as a doc comment.
pub(super) fn doc_lines(words: &str) -> Vec<Attribute> {
    let lines = words.lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    lines.map(|line| parse_quote!(#[doc = #line])).collect()
}

/// The name of a named field.
pub(super) fn field_name(field: &Field) -> String {
    field.ident.as_ref().map(ToString::to_string).unwrap_or_default()
}
