//! What may hold itself: `Option<Box<T>>` for the `Box<Option<T>>` that typify makes, so that it is optional like any other.

use syn::{Attribute, Field, GenericArgument, Item, PathArguments, parse_quote, visit_mut::VisitMut};

pub(super) fn run(items: &mut [Item]) {
    for item in items {
        Boxes.visit_item_mut(item);
    }
}

struct Boxes;

impl VisitMut for Boxes {
    fn visit_field_mut(&mut self, field: &mut Field) {
        let changed = turned(&mut field.ty);
        if changed && field.attrs.iter().any(is_serde) {
            let skip = "::std::option::Option::is_none";
            field
                .attrs
                .push(parse_quote!(#[serde(skip_serializing_if = #skip)]));
        }
        syn::visit_mut::visit_field_mut(self, field);
    }

    fn visit_type_mut(&mut self, of: &mut syn::Type) {
        turned(of);
        syn::visit_mut::visit_type_mut(self, of);
    }
}

fn is_serde(attribute: &Attribute) -> bool {
    attribute.path().is_ident("serde")
}

/// Turns `Box<Option<T>>` into `Option<Box<T>>`; whether it was one.
fn turned(of: &mut syn::Type) -> bool {
    let Some(inner) = inside(of, "Box").and_then(|held| inside(held, "Option")) else {
        return false;
    };
    let inner = inner.clone();
    *of = parse_quote!(::std::option::Option<::std::boxed::Box<#inner>>);
    true
}

/// `T` of a `Name<T>`.
pub(super) fn inside<'a>(of: &'a syn::Type, name: &str) -> Option<&'a syn::Type> {
    let syn::Type::Path(path) = of else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) => Some(inner),
        _ => None,
    }
}

#[test]
fn an_optional_box_is_optional() {
    let mut items: Vec<Item> = vec![parse_quote! {
        pub struct Code {
            #[serde(default)]
            pub inner: ::std::boxed::Box<::std::option::Option<Code>>,
            #[serde(default)]
            pub other: ::std::boxed::Box<Code>,
        }
    }];
    run(&mut items);
    let expected: Item = parse_quote! {
        pub struct Code {
            #[serde(default)]
            #[serde(skip_serializing_if = "::std::option::Option::is_none")]
            pub inner: ::std::option::Option<::std::boxed::Box<Code>>,
            #[serde(default)]
            pub other: ::std::boxed::Box<Code>,
        }
    };
    assert_eq!(items, [expected]);
}
