//! Short names by `use` at the top of a module, where nothing of the module itself has the name: generated code is written with
//! absolute paths, so that a document may call its types as it likes, and shortened last.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};

use crate::templates::source;

/// Names that every module has without a `use`, by their paths.
const PRELUDE: [&str; 17] = [
    "std::boxed::Box",
    "std::clone::Clone",
    "std::convert::AsRef",
    "std::convert::From",
    "std::convert::Into",
    "std::convert::TryFrom",
    "std::convert::TryInto",
    "std::default::Default",
    "std::option::Option",
    "std::option::Option::None",
    "std::option::Option::Some",
    "std::ops::FnOnce",
    "std::result::Result",
    "std::result::Result::Err",
    "std::result::Result::Ok",
    "std::string::String",
    "std::vec::Vec",
];
/// What is called by its module: `fmt::Formatter`.
const MODULES: [&str; 1] = ["std::fmt"];

/// The names of one module.
#[derive(Default)]
pub(crate) struct Imports {
    /// Names that the module has already.
    taken: BTreeSet<String>,
    /// Imported names, each with its path.
    used: BTreeMap<String, String>,
}

impl Imports {
    /// For a module that has items of these names.
    pub(crate) fn new(taken: impl IntoIterator<Item = String>) -> Self {
        Self {
            taken: taken.into_iter().collect(),
            used: BTreeMap::new(),
        }
    }

    /// For a module with these items.
    pub(crate) fn of(items: &[syn::Item]) -> Self {
        Self::new(items.iter().filter_map(|item| match item {
            syn::Item::Struct(item) => Some(item.ident.to_string()),
            syn::Item::Enum(item) => Some(item.ident.to_string()),
            syn::Item::Type(item) => Some(item.ident.to_string()),
            syn::Item::Mod(item) => Some(item.ident.to_string()),
            _ => None,
        }))
    }

    /// The same code with short names.
    pub(crate) fn shorten(&mut self, tokens: TokenStream) -> TokenStream {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut out: Vec<TokenTree> = Vec::with_capacity(trees.len());
        let mut at = 0;
        while at < trees.len() {
            let begins = is_root(&trees[at..]) && !ends_a_path(&out);
            let (names, length) = if begins {
                path(&trees[at..])
            } else {
                (Vec::new(), 0)
            };
            if length > 0 {
                self.name(&names, &mut out);
                at += length;
                continue;
            }
            out.push(match &trees[at] {
                TokenTree::Group(group) => {
                    let inner = self.shorten(group.stream());
                    let mut short = Group::new(group.delimiter(), inner);
                    short.set_span(group.span());
                    short.into()
                }
                // Attributes of serde hold paths as texts.
                TokenTree::Literal(text) => self.literal(text).into(),
                other => other.clone(),
            });
            at += 1;
        }
        out.into_iter().collect()
    }

    /// The short form of a path or type, as source.
    pub(crate) fn text(&mut self, path: &str) -> String {
        let tokens: TokenStream = path.parse().unwrap_or_default();
        source(&self.shorten(tokens))
    }

    /// The short form of a type, as source.
    pub(crate) fn source(&mut self, of: TokenStream) -> String {
        source(&self.shorten(of))
    }

    fn literal(&mut self, literal: &Literal) -> Literal {
        let text = literal.to_string();
        match text.strip_prefix("\"::").and_then(|rest| rest.strip_suffix('"')) {
            Some(path) => Literal::string(&self.text(&format!("::{path}"))),
            None => literal.clone(),
        }
    }

    /// Writes a path: its last names where they can be imported, the whole of it otherwise.
    fn name(&mut self, names: &[Ident], out: &mut Vec<TokenTree>) {
        let whole: Vec<String> = names.iter().map(ToString::to_string).collect();
        let skipped = (1..=whole.len())
            .rev()
            .find(|length| self.imports(&whole[..*length].join("::")))
            .map_or(0, |length| length - 1);
        for (index, name) in names.iter().skip(skipped).enumerate() {
            // Where the crate is meant, the path says so; nothing of a generated module has the name of a crate.
            if index > 0 {
                out.extend(
                    [Punct::new(':', Spacing::Joint), Punct::new(':', Spacing::Alone)].map(TokenTree::from),
                );
            }
            out.push(name.clone().into());
        }
    }

    /// Whether the last name of a path can stand alone; then it is imported.
    fn imports(&mut self, path: &str) -> bool {
        let Some((module, name)) = path.rsplit_once("::") else {
            return false;
        };
        let wanted = PRELUDE.contains(&path)
            || MODULES.contains(&path)
            || path == "std::collections::BTreeMap"
            || matches!(module, "altinn_runtime" | "serde" | "serde_json")
                && name.starts_with(|first: char| first.is_ascii_uppercase());
        if !wanted || self.taken.contains(name) {
            return false;
        }
        let known = self
            .used
            .entry(name.to_owned())
            .or_insert_with(|| path.to_owned());
        known == path
    }

    /// The `use` declarations, sorted, of everything that was shortened and is in no prelude.
    pub(crate) fn uses(&self) -> String {
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in self.used.values() {
            if !PRELUDE.contains(&path.as_str()) {
                let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
                modules.entry(module).or_default().push(name);
            }
        }
        let mut out = String::new();
        let (std, other): (Vec<_>, Vec<_>) =
            modules.iter().partition(|(module, _)| module.starts_with("std"));
        for group in [std, other] {
            let mut lines: Vec<String> = group
                .iter()
                .map(|(module, names)| match names.as_slice() {
                    [name] => format!("use {module}::{name};\n"),
                    names => format!("use {module}::{{{}}};\n", names.join(", ")),
                })
                .collect();
            lines.sort();
            if !lines.is_empty() {
                out.push_str(&format!("{}\n", lines.concat()));
            }
        }
        out
    }

    /// The same as items.
    pub(crate) fn use_items(&self) -> Vec<syn::Item> {
        syn::parse_file(&self.uses()).map_or_else(|_| Vec::new(), |file| file.items)
    }
}

fn is_root(trees: &[TokenTree]) -> bool {
    matches!(trees, [TokenTree::Punct(first), TokenTree::Punct(second), TokenTree::Ident(_), ..]
        if first.as_char() == ':' && first.spacing() == Spacing::Joint && second.as_char() == ':')
}

/// Whether what follows `::` after this goes on with a path: `types::Name`, `Vec<T>::new`. An arrow does not.
fn ends_a_path(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(word)] => {
            let word = word.to_string();
            ![
                "for", "impl", "as", "dyn", "in", "return", "match", "mut", "where",
            ]
            .contains(&word.as_str())
        }
        [.., TokenTree::Punct(first), TokenTree::Punct(second)] if second.as_char() == '>' => {
            !matches!(first.as_char(), '-' | '=')
        }
        [.., TokenTree::Punct(mark)] => mark.as_char() == '>',
        _ => false,
    }
}

/// The names of the absolute path that begins here, and how many tokens it takes. A generic argument ends it.
fn path(trees: &[TokenTree]) -> (Vec<Ident>, usize) {
    let (mut names, mut at) = (Vec::new(), 0);
    while is_root(&trees[at..]) {
        if let Some(TokenTree::Ident(name)) = trees.get(at + 2) {
            names.push(name.clone());
        }
        at += 3;
    }
    let foreign = names.first().is_some_and(|first| {
        ["std", "serde", "serde_json", "altinn_runtime"]
            .iter()
            .any(|known| first == known)
    });
    if foreign { (names, at) } else { (Vec::new(), 0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(taken: &[&str], code: &str) -> (String, String) {
        let mut imports = Imports::new(taken.iter().map(|name| (*name).to_owned()));
        let code = imports.text(code);
        (code, imports.uses())
    }

    #[test]
    fn paths_are_imported_where_their_name_is_free() {
        let code = "::std::option::Option<::std::collections::BTreeMap<::std::string::String,types::Uuid>>";
        let (text, uses) = short(&[], code);
        assert_eq!(text, "Option<BTreeMap<String, types::Uuid>>");
        assert_eq!(uses, "use std::collections::BTreeMap;\n\n");
        let (text, uses) = short(&["String", "Option"], code);
        assert_eq!(
            text,
            "std::option::Option<BTreeMap<std::string::String, types::Uuid>>"
        );
        assert_eq!(uses, "use std::collections::BTreeMap;\n\n");
        let (text, uses) = short(
            &["Uuid"],
            "[::altinn_runtime::Uuid,::altinn_runtime::Date,::serde_json::Value]",
        );
        assert_eq!(text, "[altinn_runtime::Uuid,Date,Value]");
        assert_eq!(uses, "use altinn_runtime::Date;\nuse serde_json::Value;\n\n");
    }

    #[test]
    fn variants_functions_and_texts_are_short_and_relative_paths_stay() {
        for (code, expected) in [
            ("::std::option::Option::None", "None"),
            ("::std::default::Default::default()", "Default::default()"),
            ("\"::std::option::Option::is_none\"", "\"Option::is_none\""),
            (
                "\"::altinn_runtime::null_default\"",
                "\"altinn_runtime::null_default\"",
            ),
            ("fn f() -> ::std::vec::Vec<u8>", "fnf()->Vec<u8>"),
            ("types::std::option::Option", "types::std::option::Option"),
            ("::other::Name", "::other::Name"),
        ] {
            assert_eq!(short(&[], code).0, expected);
        }
        assert_eq!(short(&["Option"], "::std::option::Option::Some(1)").0, "Some(1)");
    }
}
