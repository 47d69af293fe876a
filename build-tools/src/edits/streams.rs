//! Builders of operations that `apis.toml` declares as paged get `pages` and `items`; those waited for, see [`waits`].

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{ImplItem, ImplItemFn, Item, ItemImpl, parse_quote};

use super::{field_name, waits};
use crate::{
    names,
    plan::{Next, Operation, PagePlan, Plan, Step, Success},
    rust_type::rust_type,
};

pub(super) fn run(plan: &Plan, items: &mut [Item]) {
    for operation in &plan.operations {
        let name = names::pascal(&operation.id);
        if operation.pages.is_none() && operation.wait.is_none() {
            continue;
        }
        let fields: Vec<syn::Ident> = items
            .iter()
            .filter_map(|item| match item {
                Item::Struct(item) if item.ident == name => Some(&item.fields),
                _ => None,
            })
            .flatten()
            .filter(|field| field_name(field) != "client")
            .filter_map(|field| field.ident.clone())
            .collect();
        for item in items.iter_mut() {
            if let Item::Impl(block) = item
                && block.trait_.is_none()
                && super::builders::type_name(block).as_deref() == Some(&name)
            {
                implementation(block, operation, &fields);
            }
        }
    }
}

fn implementation(block: &mut ItemImpl, operation: &Operation, fields: &[syn::Ident]) {
    let added = operation
        .pages
        .as_ref()
        .map(|paging| [pages(operation, paging, fields), items(operation, paging)]);
    block.items.extend(added.into_iter().flatten().map(ImplItem::Fn));
    if let Some(waiting) = &operation.wait {
        block
            .items
            .extend(waits::methods(operation, waiting).map(ImplItem::Fn));
    }
}

fn pages(operation: &Operation, paging: &PagePlan, fields: &[syn::Ident]) -> ImplItemFn {
    let (success, error) = (operation.success_type(), operation.error_type());
    let builder = format_ident!("{}", names::pascal(&operation.id));
    let parameter = paging.parameter.as_ref().and_then(|ident| {
        operation
            .parameters
            .iter()
            .find(|parameter| parameter.ident == *ident)
    });
    let (mut start, mut set, mut onward) = (
        quote!(::std::option::Option::None),
        quote!(),
        quote!(paging_position.as_ref()),
    );
    let mutable = parameter.map(|_| quote!(mut));
    if let Some(parameter) = parameter {
        let ident = format_ident!("{}", parameter.ident);
        let target = rust_type(parameter.schema.get("of").unwrap_or(&parameter.schema), "types::");
        let name = &parameter.ident;
        start = quote!(#ident.as_ref().map(|value| ::altinn_runtime::Position::Value(value.to_string())));
        set = quote! {
            if let ::std::option::Option::Some(::altinn_runtime::Position::Value(value)) = &paging_position {
                paging_builder.#ident = paging_builder.problems.keep(#name, value.parse::<#target>());
            }
        };
        onward = quote! {
            paging_position.as_ref().filter(|at| ::std::matches!(at, ::altinn_runtime::Position::Url(_)))
        };
    }
    let next = next(operation, paging);
    let words = pages_words(paging);
    parse_quote! {
        #(#[doc = #words])*
        pub fn pages(self) -> ::altinn_runtime::Pages<#success, #error> {
            let Self { client, #(#fields),* } = self;
            let paging_client = client.clone();
            let paging_start = #start;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    #(let #fields = #fields.clone();)*
                    ::std::boxed::Box::pin(async move {
                        let #mutable paging_builder = #builder { client: &paging_client, #(#fields),* };
                        #set
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(#onward);
                        paging_call.json_answer().await
                    })
                },
                |answer| #next,
            )
        }
    }
}

/// The position of the page after `answer`, which is a `&Response`.
fn next(operation: &Operation, paging: &PagePlan) -> TokenStream {
    let base = base(operation);
    let text = |steps: &[Step]| {
        let way = way(steps);
        quote!(#base #way.map(|it| it.to_string()))
    };
    match &paging.next {
        Next::Header { header, wire: None } => {
            quote!(::altinn_runtime::private::link(answer.header(#header)))
        }
        Next::Header {
            header,
            wire: Some(wire),
        } => {
            quote!(::altinn_runtime::private::parameter_of(answer.header(#header), #wire))
        }
        Next::Link(steps) => {
            let text = text(steps);
            quote!(::altinn_runtime::private::link(#text.as_deref()))
        }
        Next::Token { next, more } => {
            let token = text(next);
            let token =
                quote!(#token.filter(|token| !token.is_empty()).map(::altinn_runtime::Position::Value));
            match more {
                Some(more) => {
                    let more = way(more);
                    quote! {
                        match #base #more {
                            ::std::option::Option::Some(false) => ::std::option::Option::None,
                            _ => #token,
                        }
                    }
                }
                None => token,
            }
        }
        Next::Sequence => {
            let (items, position) = (
                way(&paging.items),
                way(paging.position.as_deref().unwrap_or_default()),
            );
            quote! {
                #base #items.and_then(|items| items.last()) #position
                    .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
            }
        }
    }
}

fn items(operation: &Operation, paging: &PagePlan) -> ImplItemFn {
    let (success, error) = (operation.success_type(), operation.error_type());
    let item = rust_type(&paging.item, "types::");
    let owned = match &operation.success {
        Success::Optional(_) => quote!(page),
        _ => quote!(::std::option::Option::Some(page)),
    };
    let steps = paging.items.iter().map(|step| {
        let ident = format_ident!("{}", step.ident);
        if step.optional {
            quote!(.and_then(|it| it.#ident))
        } else {
            quote!(.map(|it| it.#ident))
        }
    });
    let split = match (&operation.success, paging.items.is_empty()) {
        (Success::Json(_), true) => quote!(page),
        // A list that may be left out becomes one that may not.
        _ => quote!(#owned #(#steps)*.map(::std::convert::Into::into).unwrap_or_default()),
    };
    let key = match &paging.position {
        Some(position) => {
            let position = way(position);
            quote! {
                ::std::option::Option::Some(|item| {
                    ::std::option::Option::Some(item) #position
                        .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
                })
            }
        }
        None => quote!(::std::option::Option::None),
    };
    parse_quote! {
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(self) -> ::altinn_runtime::Items<#item, #success, #error> {
            ::altinn_runtime::Items::new(self.pages(), |page| #split, #key)
        }
    }
}

/// An `Option` of a reference to the JSON in `answer`, which is a `&Response`.
pub(super) fn base(operation: &Operation) -> TokenStream {
    match &operation.success {
        Success::Optional(_) => quote!((**answer).as_ref()),
        _ => quote!(::std::option::Option::Some(&**answer)),
    }
}

/// From an `Option` of a reference to a structure to that of one of its members.
pub(super) fn way(steps: &[Step]) -> TokenStream {
    let steps = steps.iter().map(|step| {
        let ident = format_ident!("{}", step.ident);
        if step.optional {
            quote!(.and_then(|it| it.#ident.as_ref()))
        } else {
            quote!(.map(|it| &it.#ident))
        }
    });
    quote!(#(#steps)*)
}

fn pages_words(paging: &PagePlan) -> Vec<String> {
    let parameter = paging.parameter.as_deref().unwrap_or_default();
    let how = match &paging.next {
        Next::Header { header, wire: None } => {
            format!("The address of the next page comes in the header `{header}`.")
        }
        Next::Header { header, .. } => {
            format!("Where the next page begins comes in the header `{header}` and goes into `{parameter}`.")
        }
        Next::Link(steps) => {
            let path = steps
                .iter()
                .map(|step| step.ident.as_str())
                .collect::<Vec<_>>()
                .join(".");
            format!(
                "`{path}` of each page is the address of the next one; it is followed as it stands, on this environment's host only."
            )
        }
        Next::Token { .. } => format!("Each page holds the `{parameter}` of the next one."),
        Next::Sequence => {
            format!(
                "Each page goes on after the last item of the one before (`{parameter}`); an empty page is the end. Save the position to go on from there later."
            )
        }
    };
    [
        "All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].",
        "",
        &how,
    ]
    .iter()
    .map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    })
    .collect()
}
