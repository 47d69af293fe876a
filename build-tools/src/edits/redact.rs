//! Debug of structures that hold personal numbers, tokens or passwords: such members show only that they are there.

use syn::{Fields, Item, ItemStruct, parse_quote};

use super::field_name;

/// Parts of member names that say that a value must not be shown, in lower case without underscores.
const SENSITIVE: [&str; 12] = [
    "ssn",
    "nationalidentitynumber",
    "socialsecuritynumber",
    "personnumber",
    "birthnumber",
    "nationalid",
    "password",
    "token",
    "secret",
    "personidentifier",
    "organizationorpersonidentifier",
    "authcode",
];
/// Names that hold one of these parts and are harmless.
const HARMLESS: [&str; 5] = [
    "continuationtoken",
    "tokentype",
    "tokentypehint",
    "tokenprovider",
    "tokenendpoint",
];

pub(super) fn run(items: &mut Vec<Item>) {
    let mut out = Vec::with_capacity(items.len());
    for mut item in items.drain(..) {
        let mut debug = None;
        match &mut item {
            Item::Struct(structure) => debug = redacted(structure),
            Item::Mod(module) => {
                if let Some((_, inner)) = &mut module.content {
                    run(inner);
                }
            }
            _ => {}
        }
        out.push(item);
        out.extend(debug);
    }
    *items = out;
}

fn is_sensitive(name: &str) -> bool {
    let folded = name.to_ascii_lowercase().replace('_', "");
    !HARMLESS.contains(&folded.as_str()) && SENSITIVE.iter().any(|part| folded.contains(part))
}

/// A Debug by hand in place of the derived one, where a member asks for it.
fn redacted(structure: &mut ItemStruct) -> Option<Item> {
    let Fields::Named(fields) = &structure.fields else {
        return None;
    };
    if !fields.named.iter().any(|field| is_sensitive(&field_name(field))) {
        return None;
    }
    for attribute in structure
        .attrs
        .iter_mut()
        .filter(|attribute| attribute.path().is_ident("derive"))
    {
        let paths = attribute
            .parse_args_with(syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated)
            .ok()?;
        let kept = paths.iter().filter(|path| !path.is_ident("Debug"));
        *attribute = parse_quote!(#[derive(#(#kept),*)]);
    }
    let name = &structure.ident;
    let text = name.to_string();
    let shown = fields.named.iter().map(|field| {
        let (member, text) = (&field.ident, field_name(field));
        if is_sensitive(&text) {
            quote::quote!(.field(#text, &::std::format_args!("(not shown)")))
        } else {
            quote::quote!(.field(#text, &self.#member))
        }
    });
    Some(parse_quote! {
        /// Leaves out what must not get into logs.
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#text)#(#shown)*.finish()
            }
        }
    })
}
