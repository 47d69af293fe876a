//! Builders of the structures that callers send, and constructors of those that require little. What only comes back has
//! neither: nobody makes it but the server.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use syn::{Attribute, Ident, Item, ItemImpl, ItemStruct, parse_quote, visit_mut::VisitMut};

use super::{boxes::inside, field_name};
use crate::{
    names,
    plan::{self, Plan, TypeKind},
};

/// The most required members that a constructor takes by position.
const MOST: usize = 4;

/// Takes typify's builders away and puts ours in their place.
pub(super) fn run(plan: &Plan, items: &mut Vec<Item>) {
    items.retain(|item| !is_typifys(item));
    let sent = plan.sent();
    let (mut out, mut builders) = (Vec::with_capacity(items.len()), Vec::new());
    for item in items.drain(..) {
        let made = match &item {
            Item::Struct(structure) if sent.contains(&structure.ident.to_string()) => {
                Some(Structure::of(plan, structure))
            }
            _ => None,
        };
        out.push(item);
        if let Some(structure) = made {
            out.push(Item::Impl(structure.associated()));
            builders.extend(structure.builder());
        }
    }
    if !builders.is_empty() {
        out.push(parse_quote! {
            /// Builders of what is sent.
            pub mod builder { #(#builders)* }
        });
    }
    *items = out;
}

/// Whether typify made it for its builders.
fn is_typifys(item: &Item) -> bool {
    match item {
        Item::Mod(module) => module.ident == "builder" || module.ident == "error",
        Item::Impl(block) => {
            block.trait_.is_none()
                && block.items.iter().all(
                    |item| matches!(item, syn::ImplItem::Fn(function) if function.sig.ident == "builder"),
                )
        }
        _ => false,
    }
}

/// The name of the builder of a structure.
pub(super) fn name(structure: &str) -> Ident {
    format_ident!("{structure}Builder")
}

/// What a setter takes for a value of this type.
pub(super) fn argument(of: &syn::Type) -> TokenStream {
    quote!(impl ::std::convert::TryInto<#of, Error: ::std::convert::Into<::altinn_runtime::Cause>>)
}

/// What a setter takes for a value of this type and schema, and how it is kept: lists of whatever becomes an item, urns of what
/// they are made of.
pub(super) fn given(
    schema: &Value,
    of: &syn::Type,
    problems: &TokenStream,
    name: &str,
) -> (TokenStream, TokenStream) {
    let urn = plan::taken(schema);
    let (list, whole) = match inside(of, "Optional") {
        Some(list) => (list, quote!(optional)),
        None => (of, quote!(required)),
    };
    match (inside(list, "Vec"), urn) {
        (Some(item), None) => (
            quote!(impl ::std::convert::Into<::altinn_runtime::List<#item>>),
            quote!(#problems.keep(#name, ::altinn_runtime::List::<#item>::#whole(value.into()))),
        ),
        (Some(_), Some(urn)) => (
            quote!(impl ::std::convert::Into<::altinn_runtime::List<#urn>>),
            quote!(#problems.keep(#name, ::altinn_runtime::List::<#urn>::texts(value.into()).#whole())),
        ),
        (None, Some(urn)) => (
            argument(&urn),
            quote!(#problems.keep::<#urn, _>(#name, value.try_into()).map(::std::convert::Into::into)),
        ),
        (None, None) => (argument(of), quote!(#problems.keep(#name, value.try_into()))),
    }
}

struct Structure {
    name: Ident,
    members: Vec<Member>,
    /// What the builder calls what it has found wrong, and what is converted: no member has these names.
    problems: Ident,
    value: Ident,
}

struct Member {
    ident: Ident,
    docs: Vec<Attribute>,
    /// As the module of types spells it, and as the module of builders does.
    own: syn::Type,
    below: syn::Type,
    /// What tells a value of it from others: its type, or `&str` where a text becomes one.
    given: String,
    kind: Kind,
    schema: Value,
}

#[derive(PartialEq, Eq)]
enum Kind {
    Required {
        into: bool,
    },
    Optional,
    /// Has an empty value of its own.
    Empty,
}

impl Structure {
    fn of(plan: &Plan, item: &ItemStruct) -> Self {
        let none = Value::Null;
        let schema = match plan.types.get(&item.ident.to_string()).map(|of| &of.kind) {
            Some(TypeKind::Structure { schema, .. }) => schema,
            _ => &none,
        };
        let members: Vec<Member> = item
            .fields
            .iter()
            .filter_map(|field| {
                let ident = field.ident.clone()?;
                let name = field_name(field);
                let is_doc = |attribute: &&Attribute| attribute.path().is_ident("doc");
                let nullable = schema["properties"][&name].get("of").is_some();
                let required = schema["required"].as_array().into_iter().flatten();
                let required = required.into_iter().any(|one| one == name.as_str()) && !nullable;
                let (own, kind) = match inside(&field.ty, "Option") {
                    Some(inner) => (inner.clone(), Kind::Optional),
                    None if required => {
                        let into = takes_into(plan, &field.ty);
                        (field.ty.clone(), Kind::Required { into })
                    }
                    None => (field.ty.clone(), Kind::Empty),
                };
                let schema = schema["properties"][&name].clone();
                let given = if takes_text(plan, &own) {
                    "&str".to_owned()
                } else {
                    own.to_token_stream().to_string()
                };
                let mut below = own.clone();
                Below(plan).visit_type_mut(&mut below);
                Some(Member {
                    ident,
                    docs: field.attrs.iter().filter(is_doc).cloned().collect(),
                    own,
                    below,
                    given,
                    kind,
                    schema,
                })
            })
            .collect();
        let mut taken: BTreeSet<String> = members.iter().map(|member| member.ident.to_string()).collect();
        let mut free = |wanted| format_ident!("{}", names::unique(wanted, "_", &mut taken));
        let (problems, value) = (free("problems"), free("value"));
        Self {
            name: item.ident.clone(),
            members,
            problems,
            value,
        }
    }

    fn required(&self) -> impl Iterator<Item = &Member> {
        self.members
            .iter()
            .filter(|member| matches!(member.kind, Kind::Required { .. }))
    }

    /// `builder`, and `new` where few members are required.
    fn associated(&self) -> ItemImpl {
        let (name, builder) = (&self.name, name(&self.name.to_string()));
        let link = format!(" A builder of a [`{name}`].");
        let new = self.has_constructor().then(|| self.constructor());
        parse_quote! {
            impl #name {
                #[doc = #link]
                pub fn builder() -> builder::#builder {
                    ::std::default::Default::default()
                }
                #new
            }
        }
    }

    /// Whether few members are required, and no two of them can be swapped without the compiler noticing: whatever takes a text
    /// does so once.
    fn has_constructor(&self) -> bool {
        let mut seen = BTreeSet::new();
        let told_apart = self.required().all(|member| seen.insert(member.given.clone()));
        told_apart && (1..=MOST).contains(&seen.len())
    }

    fn constructor(&self) -> syn::ImplItemFn {
        let arguments = self.required().map(
            |Member {
                 ident,
                 own,
                 kind,
                 schema,
                 ..
             }| match (urn(schema), kind) {
                (Some(urn), _) => quote!(#ident: impl ::std::convert::Into<#urn>),
                (None, Kind::Required { into: true }) => quote!(#ident: impl ::std::convert::Into<#own>),
                _ => quote!(#ident: #own),
            },
        );
        let members = self.members.iter().map(
            |Member {
                 ident, kind, schema, ..
             }| match kind {
                Kind::Required { .. } if urn(schema).is_some() => {
                    quote!(#ident: #ident.into().into())
                }
                Kind::Required { into: true } => quote!(#ident: #ident.into()),
                Kind::Required { into: false } => quote!(#ident),
                Kind::Optional => quote!(#ident: ::std::option::Option::None),
                Kind::Empty => quote!(#ident: ::std::default::Default::default()),
            },
        );
        let words = if self.required().count() == self.members.len() {
            " One of these members."
        } else {
            " One with the required members; the others are left out."
        };
        parse_quote! {
            #[doc = #words]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#members),* }
            }
        }
    }

    fn builder(&self) -> [Item; 4] {
        let (name, problems, whole) = (&self.name, &self.problems, &self.value);
        let builder = crate::edits::value_builders::name(&name.to_string());
        let link = format!(" Builder of [`{name}`](super::{name}).");
        let held = self.members.iter().map(
            |Member {
                 ident, below, kind, ..
             }| match kind {
                Kind::Empty => quote!(#ident: #below),
                _ => quote!(#ident: ::std::option::Option<#below>),
            },
        );
        let setters = self.members.iter().map(|member| {
            let Member {
                ident, docs, below, ..
            } = member;
            let problems = quote!(self.#problems);
            let (value, kept) = given(&member.schema, below, &problems, &ident.to_string());
            let empty = (member.kind == Kind::Empty).then(|| quote!(.unwrap_or_default()));
            quote! {
                #(#docs)*
                pub fn #ident(mut self, value: #value) -> Self {
                    self.#ident = #kept #empty;
                    self
                }
            }
        });
        let back = self.members.iter().map(|Member { ident, kind, .. }| match kind {
            Kind::Required { .. } => quote!(#ident: ::std::option::Option::Some(#whole.#ident)),
            _ => quote!(#ident: #whole.#ident),
        });
        let given = if self.members.is_empty() {
            quote!(_)
        } else {
            quote!(#whole)
        };
        let build = self.build();
        [
            parse_quote! {
                #[doc = #link]
                #[derive(Clone, Debug, ::std::default::Default)]
                pub struct #builder { #(#held,)* #problems: ::altinn_runtime::Problems }
            },
            parse_quote!(impl #builder { #(#setters)* }),
            parse_quote! {
                impl ::std::convert::TryFrom<#builder> for super::#name {
                    type Error = ::altinn_runtime::InvalidValue;
                    fn try_from(#whole: #builder) -> ::std::result::Result<Self, ::altinn_runtime::InvalidValue> {
                        #build
                    }
                }
            },
            parse_quote! {
                impl ::std::convert::From<super::#name> for #builder {
                    fn from(#given: super::#name) -> Self {
                        Self { #(#back,)* #problems: ::std::default::Default::default() }
                    }
                }
            },
        ]
    }

    /// The body of `try_from`: the structure, or everything that is missing or wrong.
    fn build(&self) -> TokenStream {
        let (problems, value) = (&self.problems, &self.value);
        let required: Vec<&Ident> = self.required().map(|member| &member.ident).collect();
        let names = required.iter().map(|ident| ident.to_string());
        let members = self.members.iter().map(|Member { ident, kind, .. }| match kind {
            Kind::Required { .. } => quote!(#ident),
            _ => quote!(#ident: #value.#ident),
        });
        let made = quote!(::std::result::Result::Ok(Self { #(#members),* }));
        if required.is_empty() {
            return quote!(#value.#problems.none()?; #made);
        }
        quote! {
            match (#(#value.#required,)*) {
                (#(::std::option::Option::Some(#required),)*) if #value.#problems.is_empty() => #made,
                (#(#required,)*) => ::std::result::Result::Err(
                    #value.#problems.require(&[#((#names, #required.is_none())),*]),
                ),
            }
        }
    }
}

/// The urn that a constructor takes for one text.
fn urn(schema: &Value) -> Option<syn::Type> {
    plan::taken(schema).filter(|_| schema.get("items").is_none())
}

/// Whether a constructor takes whatever becomes such a value: texts, lists, times, enums and unions, but not plain numbers or
/// structures.
fn takes_into(plan: &Plan, of: &syn::Type) -> bool {
    let syn::Type::Path(path) = of else { return false };
    let Some(last) = path.path.segments.last().map(|last| last.ident.to_string()) else {
        return false;
    };
    if path.path.leading_colon.is_some() {
        return !matches!(last.as_str(), "Uuid" | "Date");
    }
    plan.types
        .get(&last)
        .is_some_and(|of| !matches!(of.kind, TypeKind::Structure { .. }))
}

/// Whether a text becomes such a value: texts, enums, and any value at all.
fn takes_text(plan: &Plan, of: &syn::Type) -> bool {
    let syn::Type::Path(path) = of else { return false };
    let Some(last) = path.path.segments.last().map(|last| last.ident.to_string()) else {
        return false;
    };
    if path.path.leading_colon.is_some() {
        return matches!(last.as_str(), "String" | "Value");
    }
    let kind = plan.types.get(&last).map(|of| &of.kind);
    matches!(
        kind,
        Some(TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::Union { .. })
    )
}

/// Puts `super::` in front of the types of the document.
struct Below<'p>(&'p Plan);

impl VisitMut for Below<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path.leading_colon.is_none()
            && let Some(name) = path.get_ident()
            && self.0.types.contains_key(&name.to_string())
        {
            *path = parse_quote!(super::#name);
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}
