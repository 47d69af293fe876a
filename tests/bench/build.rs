//! Writes the baseline of decoding and encoding: the types of generated crates as one would write them by hand, with derives
//! alone. Members, their order and the types of scalars are the same; enums are closed, and a list that may be left out is an
//! `Option`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a build that cannot be done ends"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{Attribute, Item, ItemStruct, Type, visit::Visit, visit_mut::VisitMut};

/// A module of the baseline, its crate, and the types that are measured.
const CRATES: [(&str, &str, &[&str]); 3] = [
    (
        "notifications",
        "altinn-notifications",
        &[
            "Shipment",
            "NotificationOrderChainRequest",
            "NotificationOrderChainResponse",
        ],
    ),
    ("storage", "altinn-storage", &["Instance"]),
    ("dialogporten", "altinn-dialogporten-serviceowner", &["Dialog"]),
];

fn main() {
    let mut modules = TokenStream::new();
    for (module, package, wanted) in CRATES {
        let folder = Path::new("../../generated").join(package).join("src");
        println!("cargo::rerun-if-changed={}", folder.display());
        let known = declared(&folder);
        let mut left: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        let mut done = BTreeSet::new();
        let mut types = TokenStream::new();
        while let Some(name) = left.pop() {
            if let Some(item) = known.get(&name).filter(|_| done.insert(name.clone())) {
                let (written, named) = plain(item);
                types.extend(written);
                left.extend(named);
            }
        }
        for name in wanted {
            assert!(done.contains(*name), "{package} has no type {name}");
        }
        let module = format_ident!("{module}");
        modules.extend(quote! {
            #[allow(unused_imports)]
            pub(crate) mod #module {
                use std::collections::BTreeMap;
                use altinn_runtime::{Date, Timestamp, Uuid};
                use serde::{Deserialize, Serialize};
                use serde_json::{Map, Value};
                #types
            }
        });
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap()).join("plain.rs");
    fs::write(out, modules.to_string()).unwrap();
}

/// The structures and enums of a crate by name.
fn declared(folder: &Path) -> BTreeMap<String, Item> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut known = BTreeMap::new();
    for file in files {
        let items = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap().items;
        for item in items {
            let name = match &item {
                Item::Struct(structure) => Some(structure.ident.to_string()),
                Item::Macro(call) if call.mac.path.segments.last().unwrap().ident == "open_enum" => {
                    Some(enum_name(call.mac.tokens.clone()).to_string())
                }
                _ => None,
            };
            known.extend(name.map(|name| (name, item)));
        }
    }
    known
}

/// A type in its plain form, and the names in it.
fn plain(item: &Item) -> (TokenStream, Vec<String>) {
    match item {
        Item::Struct(structure) => plain_structure(structure),
        Item::Macro(call) => (closed(call.mac.tokens.clone()), Vec::new()),
        _ => panic!("neither a structure nor an enum"),
    }
}

fn plain_structure(structure: &ItemStruct) -> (TokenStream, Vec<String>) {
    let name = &structure.ident;
    let mut names = Names(Vec::new());
    let fields = structure.fields.iter().map(|field| {
        let (ident, mut of) = (&field.ident, field.ty.clone());
        names.visit_type(&of);
        PlainTypes.visit_type_mut(&mut of);
        let attributes = field.attrs.iter().filter_map(serde_attribute);
        quote! { #(#attributes)* pub #ident: #of }
    });
    let fields: Vec<_> = fields.collect();
    let written = quote! {
        #[derive(Clone, Debug, Deserialize, Serialize)]
        pub struct #name { #(#fields),* }
    };
    (written, names.0)
}

/// An attribute of serde, without what is ours.
fn serde_attribute(attribute: &Attribute) -> Option<TokenStream> {
    if !attribute.path().is_ident("serde") {
        return None;
    }
    let text = quote!(#attribute).to_string();
    // By hand one would not think of a null here.
    if text.contains("null_default") {
        return None;
    }
    Some(
        text.replace("Optional::is_left_out", "Option::is_none")
            .parse()
            .unwrap(),
    )
}

/// `Option` for `Optional`.
struct PlainTypes;

impl VisitMut for PlainTypes {
    fn visit_ident_mut(&mut self, ident: &mut Ident) {
        if ident == "Optional" {
            *ident = format_ident!("Option");
        }
    }
}

struct Names(Vec<String>);

impl Visit<'_> for Names {
    fn visit_type(&mut self, of: &Type) {
        syn::visit::visit_type(self, of);
    }

    fn visit_ident(&mut self, ident: &Ident) {
        self.0.push(ident.to_string());
    }
}

fn enum_name(tokens: TokenStream) -> Ident {
    let mut tokens = tokens.into_iter();
    tokens
        .by_ref()
        .find(|token| matches!(token, TokenTree::Ident(word) if word == "enum"));
    match tokens.next() {
        Some(TokenTree::Ident(name)) => name,
        _ => panic!("an enum without a name"),
    }
}

/// A closed enum with the values of an open one, whose variants are `Name = "value"`.
fn closed(tokens: TokenStream) -> TokenStream {
    let name = enum_name(tokens.clone());
    let body = tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    let mut variants = TokenStream::new();
    let mut last = None;
    for token in body.unwrap() {
        match (token, &last) {
            (TokenTree::Ident(variant), _) => last = Some(variant),
            (TokenTree::Literal(value), Some(variant)) => {
                assert!(
                    value.to_string().starts_with('"'),
                    "{name} is not an enum of texts"
                );
                variants.extend(quote! { #[serde(rename = #value)] #variant, });
            }
            _ => {}
        }
    }
    quote! {
        #[derive(Clone, Debug, Deserialize, Serialize)]
        pub enum #name { #variants }
    }
}
