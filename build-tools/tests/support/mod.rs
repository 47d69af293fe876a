//! What the tests of the generator share: a manifest entry, generating from a document, and what must hold of the output.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "tests, and no test file uses all of it"
)]

pub(crate) mod panics;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use altinn_build_tools::manifest::{Api, Family, Manifest};
use altinn_build_tools::overlay::Overlay;
use altinn_build_tools::{Generated, Layers, Pins, Result, Source};
use serde_json::Value;

/// An overlay that does nothing.
pub(crate) const NO_ACTIONS: &str = "overlay: 1.0.0\ninfo: { title: none, version: 1.0.0 }\nactions: []\n";

/// The methods of a path item.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A manifest with one crate, as text.
pub(crate) fn manifest_text(crate_name: &str) -> String {
    format!(
        "[{crate_name}]\ndocument = \"document.yaml\"\ntitle = \"Case\"\nabout = \"One idea.\"\n\
         address = \"https://example.com/document.yaml\"\nsha256 = \"{}\"\nopenapi = \"3.0.3\"\nversion = \"1.0\"\n\
         published = \"2025-01-31\"\nhost = \"platform\"\nprefix = \"/case/api/v1\"\ntokens = [\"none\"]\n",
        "0".repeat(64)
    )
}

/// The manifest entry of a document that is no crate of this workspace.
pub(crate) fn api(crate_name: &str) -> Api {
    api_with(crate_name, "")
}

/// The same, with further tables, each under the name of the crate.
pub(crate) fn api_with(crate_name: &str, tables: &str) -> Api {
    let manifest = Manifest::parse("specs/apis.toml", &(manifest_text(crate_name) + tables)).unwrap();
    manifest.apis[crate_name].clone()
}

/// The component libraries of this workspace by the name that documents refer to them by.
pub(crate) fn libraries() -> BTreeMap<String, Value> {
    let specs = root().join("specs");
    let manifest = Manifest::load(&specs.join("apis.toml")).unwrap();
    let load = |file: &String| altinn_build_tools::load::load_any(&specs.join(file)).unwrap();
    manifest
        .libraries
        .iter()
        .map(|(name, file)| (name.clone(), load(file)))
        .collect()
}

/// Generates from a document alone, with these libraries at hand.
pub(crate) fn generate_with(document: &Value, libraries: &BTreeMap<String, Value>) -> Result<Generated> {
    let none = Overlay::parse("none.yaml", NO_ACTIONS).unwrap();
    let layers = Layers::read(&Family::default(), |_| Ok(None)).unwrap();
    let source = Source {
        crate_name: "case-any",
        api: &api("case-any"),
        surface: document.clone(),
        layers: &layers,
        docs: &none,
        libraries,
        pins: &Pins::default(),
        payloads: 0,
        examples: &[],
    };
    source.generate()
}

/// Generates from a document alone.
pub(crate) fn generate(document: &Value) -> Result<Generated> {
    generate_with(document, &BTreeMap::new())
}

/// How many operations a document has.
pub(crate) fn operations(document: &Value) -> usize {
    let items = document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(path, _)| !path.starts_with("x-"));
    items
        .map(|(_, item)| {
            METHODS
                .iter()
                .filter(|method| item.get(method).is_some_and(Value::is_object))
                .count()
        })
        .sum()
}

/// What must hold of a crate whatever it was made of: it parses as Rust, no operation is lost, and nothing is defined twice.
pub(crate) fn check(generated: &Generated, operations: usize) -> std::result::Result<(), String> {
    let came = generated.operations_in + generated.operations_added;
    if generated.operations_in != operations || generated.operations_out != came {
        return Err(format!(
            "{operations} operations, {} in, {} out",
            generated.operations_in, generated.operations_out
        ));
    }
    for file in generated
        .files
        .iter()
        .filter(|file| file.path.extension().is_some_and(|end| end == "rs"))
    {
        let parsed = syn::parse_file(&file.contents)
            .map_err(|error| format!("{} is no Rust: {error}", file.path.display()))?;
        unique(&parsed.items, &file.path.display().to_string())?;
        let mut macros = Macros(Vec::new());
        syn::visit::Visit::visit_file(&mut macros, &parsed);
        if let Some(problem) = macros.0.first() {
            return Err(format!("{}: {problem}", file.path.display()));
        }
    }
    Ok(())
}

/// No two items of a module, members of a structure, variants of an enum or functions of a block share a name.
fn unique(items: &[syn::Item], place: &str) -> std::result::Result<(), String> {
    let (mut types, mut values, mut functions) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for item in items {
        let (space, name) = match item {
            syn::Item::Struct(item) => {
                let members = item.fields.iter().filter_map(|field| field.ident.as_ref());
                all_differ(
                    members.map(ToString::to_string),
                    &format!("{place}: {}", item.ident),
                )?;
                (&mut types, item.ident.to_string())
            }
            syn::Item::Enum(item) => {
                all_differ(
                    item.variants.iter().map(|variant| variant.ident.to_string()),
                    &format!("{place}: {}", item.ident),
                )?;
                (&mut types, item.ident.to_string())
            }
            syn::Item::Type(item) => (&mut types, item.ident.to_string()),
            syn::Item::Static(item) => (&mut values, item.ident.to_string()),
            syn::Item::Mod(item) => {
                let inner = item
                    .content
                    .as_ref()
                    .map(|(_, items)| items.as_slice())
                    .unwrap_or_default();
                unique(inner, &format!("{place}::{}", item.ident))?;
                (&mut types, item.ident.to_string())
            }
            syn::Item::Impl(block) if block.trait_.is_none() => {
                let of = &block.self_ty;
                let of = quote::quote!(#of).to_string();
                for item in &block.items {
                    let syn::ImplItem::Fn(function) = item else {
                        continue;
                    };
                    if !functions.insert((of.clone(), function.sig.ident.to_string())) {
                        return Err(format!("{place}: {of}::{} is defined twice", function.sig.ident));
                    }
                }
                continue;
            }
            syn::Item::Macro(item) => match macro_name(&item.mac) {
                Some(name) => (&mut types, name),
                None => continue,
            },
            _ => continue,
        };
        if !space.insert(name.clone()) {
            return Err(format!("{place}: {name} is defined twice"));
        }
    }
    Ok(())
}

fn all_differ(names: impl Iterator<Item = String>, place: &str) -> std::result::Result<(), String> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name.clone()) {
            return Err(format!("{place}: {name} is there twice"));
        }
    }
    Ok(())
}

/// What an `open_enum!` or `open_union!` declares.
fn macro_name(of: &syn::Macro) -> Option<String> {
    let text = of.tokens.to_string();
    let (_, rest) = text.split_once("pub enum ")?;
    rest.split([' ', ':']).next().map(ToOwned::to_owned)
}

/// Variants of the enums that macros declare, each at most once.
struct Macros(Vec<String>);

impl<'ast> syn::visit::Visit<'ast> for Macros {
    fn visit_macro(&mut self, of: &'ast syn::Macro) {
        let Some(name) = macro_name(of) else { return };
        let mut trees: Vec<proc_macro2::TokenTree> = of.tokens.clone().into_iter().collect();
        let unknown = trees.pop().map(|tree| tree.to_string()).unwrap_or_default();
        let body = trees.iter().find_map(|tree| match tree {
            proc_macro2::TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace => {
                Some(group.stream())
            }
            _ => None,
        });
        let mut variants = vec![unknown];
        let mut first = true;
        for tree in body.into_iter().flatten() {
            match &tree {
                proc_macro2::TokenTree::Ident(ident) if first => {
                    variants.push(ident.to_string());
                    first = false;
                }
                proc_macro2::TokenTree::Punct(comma) if comma.as_char() == ',' => first = true,
                _ => {}
            }
        }
        if let Err(problem) = all_differ(variants.into_iter(), &name) {
            self.0.push(problem);
        }
    }
}
