//! The public API of a generated crate, read from its source, and what differs between two of them: the truth that the
//! rules are held against.

mod compare;
mod demands;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Fields, ImplItem, Item, Visibility};

use self::demands::demands;
use crate::{Error, Result, output::File};

pub use self::compare::{ApiChange, compare};

/// The public items of a crate by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicApi {
    items: BTreeMap<String, Entry>,
}

/// One public item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Entry {
    kind: &'static str,
    /// Signature, type or target; without names of arguments and without words.
    text: String,
    /// Public fields or variants with what they hold.
    members: BTreeMap<String, String>,
    /// Members that are marked as deprecated; the item itself is the empty name.
    deprecated: BTreeSet<String>,
    /// Whether code outside the crate can neither write it as a literal nor match it without a rest.
    open: bool,
    /// Traits that it has, derived or written by hand.
    traits: BTreeSet<String>,
    /// What must be given before a builder is of use.
    demands: BTreeSet<String>,
}

impl PublicApi {
    /// Reads the source files of a generated crate.
    ///
    /// # Errors
    /// A file is not Rust.
    pub fn read(files: &[File]) -> Result<Self> {
        let mut api = Self::default();
        for file in files {
            let path = file.path.display().to_string();
            let module = match path.as_str() {
                "src/lib.rs" | "src/client.rs" => "",
                "src/answers.rs" => "answers::",
                "src/operations.rs" => "operations::",
                // The files below it are private modules, whose items all stand in `types`.
                path if path == "src/types.rs" || path.starts_with("src/types/") => "types::",
                _ => continue,
            };
            let parsed = syn::parse_file(&file.contents).map_err(|error| {
                Error::new(
                    path,
                    format!("is no Rust: {error}"),
                    "this is a mistake of the generator",
                )
            })?;
            api.items(module, &parsed.items);
        }
        Ok(api)
    }

    /// Whether a struct may gain members without breaking a literal of it.
    #[must_use]
    pub fn is_open(&self, path: &str) -> bool {
        self.items.get(path).is_some_and(|entry| entry.open)
    }

    /// How many public items and members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.values().map(|entry| 1 + entry.members.len()).sum()
    }

    /// Whether nothing is public.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    fn entry(&mut self, path: String) -> &mut Entry {
        self.items.entry(path).or_default()
    }

    fn items(&mut self, module: &str, items: &[Item]) {
        for item in items {
            match item {
                Item::Mod(inner) if is_public(&inner.vis) => {
                    self.entry(format!("{module}{}", inner.ident)).kind = "module";
                    if let Some((_, items)) = &inner.content {
                        self.items(&format!("{module}{}::", inner.ident), items);
                    }
                }
                Item::Use(inner) if is_public(&inner.vis) => {
                    let names = leaves(&inner.tree).into_iter();
                    for name in names.filter(|name| !name.ends_with("::*")) {
                        self.entry(format!("{module}use {name}")).kind = "re-export";
                    }
                }
                Item::Struct(inner) if is_public(&inner.vis) => self.structure(module, inner),
                Item::Enum(inner) if is_public(&inner.vis) => {
                    let entry = self.entry(format!("{module}{}", inner.ident));
                    entry.kind = "enum";
                    entry.attributes(&inner.attrs);
                    for variant in &inner.variants {
                        let held = held(&variant.fields);
                        entry.members.insert(variant.ident.to_string(), held);
                    }
                }
                Item::Type(inner) if is_public(&inner.vis) => {
                    let entry = self.entry(format!("{module}{}", inner.ident));
                    entry.kind = "alias";
                    entry.text = plain(&inner.ty);
                }
                Item::Static(inner) if is_public(&inner.vis) => {
                    let entry = self.entry(format!("{module}{}", inner.ident));
                    entry.kind = "static";
                    entry.text = plain(&inner.ty);
                }
                Item::Impl(block) => self.block(module, block),
                Item::Macro(inner) => self.open_type(module, &inner.mac),
                _ => {}
            }
        }
    }

    fn structure(&mut self, module: &str, inner: &syn::ItemStruct) {
        let entry = self.entry(format!("{module}{}", inner.ident));
        entry.kind = "struct";
        entry.text = plain(&inner.generics);
        entry.attributes(&inner.attrs);
        for field in &inner.fields {
            let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            if !is_public(&field.vis) {
                entry.open = true;
                continue;
            }
            if is_deprecated(&field.attrs) {
                entry.deprecated.insert(name.clone());
            }
            entry.members.insert(name, plain(&field.ty));
        }
    }

    fn block(&mut self, module: &str, block: &syn::ItemImpl) {
        let of = match &*block.self_ty {
            syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        // Implementations in the module of builders for types of the module above name them with a path.
        let above = matches!(&*block.self_ty, syn::Type::Path(path) if path.path.segments.first().is_some_and(|first| first.ident == "super"));
        let Some(of) = of else { return };
        let own = module;
        let module = if above {
            module.trim_end_matches("builder::")
        } else {
            module
        };
        let path = format!("{module}{of}");
        if let Some((of_trait, _)) = &block.trait_ {
            let name = trait_name(&plain(of_trait));
            // What a structure or form is made of demands its members.
            if let Some(from) = name
                .strip_prefix("TryFrom<")
                .and_then(|from| from.strip_suffix('>'))
            {
                let demands = demands(&block.items);
                self.entry(format!("{own}{from}")).demands.extend(demands);
            }
            self.entry(path).traits.insert(name);
            return;
        }
        for item in &block.items {
            let ImplItem::Fn(function) = item else { continue };
            if !is_public(&function.vis) {
                continue;
            }
            let entry = self.entry(format!("{path}::{}", function.sig.ident));
            entry.kind = "method";
            entry.text = signature(&function.sig);
            if is_deprecated(&function.attrs) {
                entry.deprecated.insert(String::new());
            }
        }
        self.entry(path).demands.extend(demands(&block.items));
    }

    /// `open_enum!` and `open_union!`: `pub enum Name: kind { Variant = wire, Variant(Type) = tag } else CatchAll`.
    fn open_type(&mut self, module: &str, of: &syn::Macro) {
        let trees: Vec<TokenTree> = of.tokens.clone().into_iter().collect();
        let Some(at) = trees.iter().position(|tree| is_word(tree, "enum")) else {
            return;
        };
        let word = |index: usize| trees.get(index).map(ToString::to_string).unwrap_or_default();
        let name = word(at + 1);
        let kind = word(at + 3);
        let deprecated = trees
            .iter()
            .take(at)
            .any(|tree| tree.to_string().contains("deprecated"));
        let entry = self.entry(format!("{module}{name}"));
        entry.kind = "open enum";
        entry.open = true;
        // Tagged or not, a union has the same variants.
        entry.text = if ["tag", "untagged"].contains(&kind.as_str()) {
            "union".to_owned()
        } else {
            kind
        };
        if deprecated {
            entry.deprecated.insert(String::new());
        }
        entry
            .members
            .insert(word(trees.len().saturating_sub(1)), "the rest".to_owned());
        let body = trees.iter().find_map(|tree| match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
            _ => None,
        });
        let mut variant: Option<String> = None;
        let mut settled = false;
        for tree in body.into_iter().flatten() {
            match &tree {
                TokenTree::Punct(punct) if punct.as_char() == ',' => {
                    variant = None;
                    settled = false;
                }
                TokenTree::Punct(punct) if punct.as_char() == '=' => settled = true,
                TokenTree::Ident(ident) if variant.is_none() => {
                    entry.members.insert(ident.to_string(), String::new());
                    variant = Some(ident.to_string());
                }
                TokenTree::Group(group) if !settled && group.delimiter() == Delimiter::Parenthesis => {
                    if let Some(variant) = &variant {
                        entry.members.insert(variant.clone(), squeezed(&group.stream()));
                    }
                }
                _ => {}
            }
        }
    }
}

impl Entry {
    fn attributes(&mut self, attributes: &[syn::Attribute]) {
        for attribute in attributes {
            if attribute.path().is_ident("non_exhaustive") {
                self.open = true;
            }
            if attribute.path().is_ident("derive")
                && let syn::Meta::List(list) = &attribute.meta
            {
                let names = squeezed(&list.tokens);
                self.traits
                    .extend(names.split(',').filter(|name| !name.is_empty()).map(trait_name));
            }
        }
        if is_deprecated(attributes) {
            self.deprecated.insert(String::new());
        }
    }
}

/// The name of a trait without its path, so that a derived one and one written by hand are the same. The path of what it is
/// generic over stays.
fn trait_name(path: &str) -> String {
    let generic = path.find('<').unwrap_or(path.len());
    let (name, arguments) = path.split_at(generic);
    format!("{}{arguments}", name.rsplit("::").next().unwrap_or(name))
}

/// Every path that a `use` names.
fn leaves(tree: &syn::UseTree) -> Vec<String> {
    match tree {
        syn::UseTree::Path(path) => {
            let inner = leaves(&path.tree);
            inner
                .into_iter()
                .map(|leaf| format!("{}::{leaf}", path.ident))
                .collect()
        }
        syn::UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        other => vec![plain(other)],
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_deprecated(attributes: &[syn::Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("deprecated"))
}

fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

fn squeezed(tokens: &TokenStream) -> String {
    tokens.to_string().replace([' ', '\n'], "")
}

fn plain(of: &impl ToTokens) -> String {
    squeezed(&of.to_token_stream())
}

/// What a variant holds.
fn held(fields: &Fields) -> String {
    let all: Vec<String> = fields
        .iter()
        .map(|field| match &field.ident {
            Some(name) => format!("{name}:{}", plain(&field.ty)),
            None => plain(&field.ty),
        })
        .collect();
    all.join(",")
}

/// A signature without the names of its arguments.
fn signature(of: &syn::Signature) -> String {
    let inputs: Vec<String> = of
        .inputs
        .iter()
        .map(|input| match input {
            // `mut self` is `self` to a caller.
            syn::FnArg::Receiver(receiver) => plain(receiver).trim_start_matches("mut").to_owned(),
            syn::FnArg::Typed(typed) => plain(&typed.ty),
        })
        .collect();
    format!(
        "{}{}({}){}{}",
        if of.asyncness.is_some() { "async " } else { "" },
        plain(&of.generics),
        inputs.join(","),
        plain(&of.output),
        plain(&of.generics.where_clause)
    )
}
