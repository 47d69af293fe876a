//! The types of a crate as files: one, or, where that would be too long to read, one per family. Outside the crate there is no
//! difference: all stand in the module `types`, and their builders in `types::builder`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::Item;

use crate::{
    families::{Family, MOST, families},
    imports::Imports,
    output::File,
    plan::Plan,
    templates::{extras, types},
};

/// The files of these items, `src/types.rs` first.
pub(crate) fn files(header: &str, plan: &Plan, items: Vec<syn::Item>) -> Vec<File> {
    let all = Items::of(plan, items);
    let whole = root(header, plan, &all, &[]);
    if whole.contents.lines().count() <= MOST {
        return vec![whole];
    }
    let families = families(plan, &all.lines(plan));
    let mut shared = all.only(|name| !families.iter().any(|family| family.types.contains(name)));
    let has_builder = |family: &&Family| all.builders.iter().any(|(name, _)| family.types.contains(name));
    shared.others = families
        .iter()
        .filter(has_builder)
        .map(|family| format_ident!("{}", family.module))
        .collect();
    let mut files = vec![root(header, plan, &shared, &families)];
    files.extend(families.iter().map(|family| {
        let mut imports = imports(plan);
        let source = all
            .only(|name| family.types.contains(name))
            .source(plan, &mut imports);
        File {
            path: format!("src/types/{}.rs", family.module).into(),
            contents: format!(
                "//! {}\n{header}{}#[allow(unused_imports)]\nuse super::*;\n\n{source}",
                family.about,
                imports.uses()
            ),
        }
    }));
    files
}

fn imports(plan: &Plan) -> Imports {
    Imports::new(plan.types.keys().cloned())
}

/// The file of the module: what no family has, and the families.
fn root(header: &str, plan: &Plan, items: &Items, families: &[Family]) -> File {
    let mut imports = imports(plan);
    let source = items.source(plan, &mut imports);
    let schemas = extras::json_schemas(plan, &mut imports);
    let modules = families.iter().map(|family| format_ident!("{}", family.module));
    let modules: Vec<_> = modules.collect();
    let modules = match modules.is_empty() {
        true => String::new(),
        false => format!(
            "{}\n",
            unparse(quote!(#(mod #modules;)* #(pub use #modules::*;)*))
        ),
    };
    File {
        path: "src/types.rs".into(),
        contents: format!("{header}{modules}{}{source}{schemas}", imports.uses()),
    }
}

/// Structures with what is implemented for them, and their builders, each with the name of its type; what has none is of no type.
#[derive(Default)]
struct Items {
    types: BTreeSet<String>,
    items: Vec<(String, Item)>,
    builders: Vec<(String, Item)>,
    /// Modules of other builders.
    others: Vec<syn::Ident>,
}

impl Items {
    fn of(plan: &Plan, items: Vec<Item>) -> Self {
        let mut all = Self {
            types: plan.types.keys().cloned().collect(),
            ..Self::default()
        };
        for item in items {
            match item {
                Item::Mod(module) if module.ident == "builder" => {
                    let items = module.content.map(|(_, items)| items).unwrap_or_default();
                    all.builders
                        .extend(items.into_iter().map(|item| (owner(plan, &item), item)));
                }
                item => all.items.push((owner(plan, &item), item)),
            }
        }
        all
    }

    /// Those of the types that are wanted.
    fn only(&self, wanted: impl Fn(&str) -> bool) -> Self {
        let filtered = |items: &[(String, Item)]| {
            let kept = items.iter().filter(|(name, _)| wanted(name)).cloned();
            kept.collect()
        };
        Self {
            types: self.types.iter().filter(|name| wanted(name)).cloned().collect(),
            items: filtered(&self.items),
            builders: filtered(&self.builders),
            others: Vec::new(),
        }
    }

    /// How long each type is with its builder.
    fn lines(&self, plan: &Plan) -> BTreeMap<String, usize> {
        let mut each: BTreeMap<&str, Self> = BTreeMap::new();
        for name in &self.types {
            each.entry(name).or_default().types.insert(name.clone());
        }
        for (name, item) in &self.items {
            each.entry(name)
                .or_default()
                .items
                .push((String::new(), item.clone()));
        }
        for (name, item) in &self.builders {
            each.entry(name)
                .or_default()
                .builders
                .push((String::new(), item.clone()));
        }
        let lines = each.into_iter().map(|(name, items)| {
            let source = items.source(plan, &mut imports(plan));
            (name.to_owned(), source.lines().count())
        });
        lines.collect()
    }

    /// As source, without `use` declarations.
    fn source(&self, plan: &Plan, imports: &mut Imports) -> String {
        let mut code: TokenStream = self
            .items
            .iter()
            .map(|(_, item)| imports.shorten(item.to_token_stream()))
            .collect();
        let builders: Vec<Item> = self.builders.iter().map(|(_, item)| item.clone()).collect();
        let others = &self.others;
        if !builders.is_empty() || !others.is_empty() {
            let mut inner = Imports::of(&builders);
            let builders = inner.shorten(quote!(#(#builders)*));
            let uses = inner.use_items();
            code.extend(quote! {
                /// Builders of what is sent.
                pub mod builder { #(#uses)* #(pub use super::#others::builder::*;)* #builders }
            });
        }
        let own = plan.types.iter().filter(|(name, _)| self.types.contains(*name));
        let own = types::source_of(own, imports);
        format!("{own}{}", unparse(code))
    }
}

/// The type that an item or a builder is of.
fn owner(plan: &Plan, item: &Item) -> String {
    let name = match item {
        Item::Struct(item) => item.ident.to_string(),
        Item::Impl(block) => match &*block.self_ty {
            syn::Type::Path(path) => path
                .path
                .segments
                .last()
                .map_or(String::new(), |last| last.ident.to_string()),
            _ => String::new(),
        },
        _ => String::new(),
    };
    match name.strip_suffix("Builder") {
        Some(built) if !plan.types.contains_key(&name) => built.to_owned(),
        _ => name,
    }
}

/// Items as source, formatted.
pub(crate) fn unparse(items: TokenStream) -> String {
    // What is no Rust here was none before it was shortened, either: it shows when the crate is compiled.
    syn::parse2(items.clone()).map_or_else(|_| items.to_string(), |file| prettyplease::unparse(&file))
}
