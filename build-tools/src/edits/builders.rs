//! Operation builders: sending goes through the runtime, bodies know whether they were given, Debug shows no values.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{ImplItem, ImplItemFn, Item, ItemImpl, ItemStruct, parse_quote, visit_mut::VisitMut};

use super::{document, field_name, messages::Messages};
use crate::{
    names,
    plan::{BodyKind, Operation, Plan, Success},
    rust_type::rust_type,
    templates::words,
};

pub(super) fn run(plan: &Plan, methods: &mut [ImplItem], items: &mut Vec<Item>) {
    let find = |name: &str| {
        plan.operations
            .iter()
            .find(|operation| names::pascal(&operation.id) == name)
    };
    for method in methods {
        if let ImplItem::Fn(method) = method {
            let name = method.sig.ident.to_string();
            if let Some(operation) = plan.operations.iter().find(|operation| operation.id == name) {
                document(&mut method.attrs, &words::operation(operation));
                method.attrs.extend(deprecated(operation));
            }
        }
    }
    let mut out = Vec::with_capacity(items.len() * 2);
    for item in items.drain(..) {
        match item {
            Item::Struct(mut item) => {
                if let Some(operation) = find(&item.ident.to_string()) {
                    structure(&mut item, operation);
                    let name = &item.ident;
                    let debug = parse_quote! {
                        /// Shows the name of the operation only: parameters can hold personal data.
                        impl ::std::fmt::Debug for #name<'_> {
                            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                                f.debug_struct(stringify!(#name)).finish_non_exhaustive()
                            }
                        }
                    };
                    let per_call = parse_quote!(::altinn_runtime::per_call! { #name });
                    let extra =
                        takes_extra(operation).then(|| parse_quote!(::altinn_runtime::extra! { #name }));
                    out.extend([Item::Struct(item), debug, per_call].into_iter().chain(extra));
                }
            }
            Item::Impl(mut block) => {
                if let Some(operation) = type_name(&block).as_deref().and_then(find) {
                    implementation(&mut block, operation);
                    Messages.visit_item_impl_mut(&mut block);
                }
                out.push(Item::Impl(block));
            }
            // progenitor's imports: ours stand in the template.
            Item::Use(_) => {}
            other => out.push(other),
        }
    }
    *items = out;
}

/// The mark of an operation that is not to be used any more.
fn deprecated(operation: &Operation) -> Option<syn::Attribute> {
    match &operation.gone {
        Some(instead) => Some(parse_quote!(#[deprecated(note = #instead)])),
        None => operation.deprecated.then(|| parse_quote!(#[deprecated])),
    }
}

pub(in crate::edits) fn type_name(block: &ItemImpl) -> Option<String> {
    match &*block.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

/// Whether the body has members, to which a caller can add.
fn takes_extra(operation: &Operation) -> bool {
    let kind = operation.body.as_ref().map(|body| &body.kind);
    kind.is_some_and(|kind| !matches!(kind, BodyKind::Raw))
}

/// What the `body` field of a builder holds.
fn body_type(operation: &Operation, held: &TokenStream) -> Option<TokenStream> {
    let body = operation.body.as_ref()?;
    Some(match body.kind {
        BodyKind::Raw => quote!(::std::option::Option<::altinn_runtime::Body>),
        BodyKind::Multipart(_) => {
            let form = format_ident!("{}Form", names::pascal(&operation.id));
            quote!(::std::option::Option<answers::#form>)
        }
        BodyKind::Json(_) | BodyKind::Form(_) => quote!(::std::option::Option<#held>),
    })
}

fn structure(item: &mut ItemStruct, operation: &Operation) {
    let link = format!("Builder of [`Client::{0}`](super::Client::{0}).", operation.id);
    document(&mut item.attrs, &link);
    let copyable = operation
        .body
        .as_ref()
        .is_none_or(|body| matches!(body.kind, BodyKind::Json(_) | BodyKind::Form(_)));
    item.attrs
        .retain(|attribute| !attribute.path().is_ident("derive"));
    if copyable {
        item.attrs.push(parse_quote!(#[derive(Clone)]));
    }
    for field in &mut item.fields {
        if field_name(field) == "body"
            && let Some(held) = body_type(operation, &field.ty.to_token_stream())
        {
            field.ty = parse_quote!(#held);
        }
    }
    if let syn::Fields::Named(fields) = &mut item.fields {
        let options: syn::FieldsNamed = parse_quote!({ options: ::altinn_runtime::CallOptions });
        fields.named.extend(options.named);
    }
}

fn implementation(block: &mut ItemImpl, operation: &Operation) {
    for item in &mut block.items {
        let ImplItem::Fn(function) = item else { continue };
        match function.sig.ident.to_string().as_str() {
            "new" => {
                document(&mut function.attrs, "A call with nothing given yet.");
                nothing_given(function, operation.body.is_some());
            }
            "send" => *function = send(operation),
            "body" => body_setter(function, operation),
            "body_map" => body_map(function),
            name => {
                if let Some(parameter) = operation
                    .parameters
                    .iter()
                    .find(|parameter| parameter.ident == name)
                {
                    document(&mut function.attrs, &words::parameter(parameter));
                }
            }
        }
        function
            .attrs
            .retain(|attribute| !attribute.path().is_ident("must_use"));
    }
}

/// `body` begins as `None`, `options` without any.
fn nothing_given(function: &mut ImplItemFn, body: bool) {
    struct Visit {
        body: bool,
    }
    impl VisitMut for Visit {
        fn visit_expr_struct_mut(&mut self, made: &mut syn::ExprStruct) {
            syn::visit_mut::visit_expr_struct_mut(self, made);
            if made.path.is_ident("Self") {
                made.fields
                    .push(parse_quote!(options: ::altinn_runtime::CallOptions::new()));
            }
        }

        fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
            if self.body && matches!(&field.member, syn::Member::Named(name) if name == "body") {
                field.expr = parse_quote!(::std::option::Option::None);
            }
        }
    }
    Visit { body }.visit_impl_item_fn_mut(function);
}

fn body_setter(function: &mut ImplItemFn, operation: &Operation) {
    let Some(body) = &operation.body else { return };
    let words = words::body(body);
    match &body.kind {
        BodyKind::Raw => {
            *function = parse_quote! {
                pub fn body(mut self, value: impl ::std::convert::Into<::altinn_runtime::Body>) -> Self {
                    self.body = ::std::option::Option::Some(value.into());
                    self
                }
            };
        }
        BodyKind::Multipart(_) => {
            let form = format_ident!("{}Form", names::pascal(&operation.id));
            *function = parse_quote! {
                pub fn body(mut self, value: answers::#form) -> Self {
                    self.body = ::std::option::Option::Some(value);
                    self
                }
            };
        }
        BodyKind::Json(_) | BodyKind::Form(_) => some(function),
    }
    document(&mut function.attrs, &words);
}

/// `self.body = ...` becomes `self.body = Some(...)`.
fn some(function: &mut ImplItemFn) {
    for statement in &mut function.block.stmts {
        if let syn::Stmt::Expr(syn::Expr::Assign(assign), _) = statement {
            let value = &assign.right;
            *assign.right = parse_quote!(::std::option::Option::Some(#value));
        }
    }
}

fn body_map(function: &mut ImplItemFn) {
    document(&mut function.attrs, "Changes the builder of the body in place.");
    function.block = parse_quote!({
        let body = self
            .body
            .unwrap_or_else(|| Ok(::std::default::Default::default()));
        self.body = ::std::option::Option::Some(body.map(f));
        self
    });
}

/// The way of a call: parameters in, request through the middleware, answer out.
fn send(operation: &Operation) -> ImplItemFn {
    let (success, error) = (operation.success_type(), operation.error_type());
    let idents: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| format_ident!("{}", parameter.ident))
        .collect();
    let body_ident = operation.body.as_ref().map(|_| format_ident!("body"));
    let options = format_ident!("options");
    let fields = idents.iter().chain(&body_ident).chain([&options]);
    let steps = operation
        .parameters
        .iter()
        .zip(&idents)
        .map(|(parameter, ident)| {
            let wire = &parameter.wire;
            match (parameter.place.as_str(), parameter.style.as_str()) {
                ("path", _) => quote!(call.path(#wire, #ident);),
                ("header", _) => quote!(call.header(#wire, #ident);),
                (_, "deep") => quote!(call.query_deep(#wire, #ident);),
                (_, "json") => quote!(call.query_json(#wire, #ident);),
                (_, "comma") => quote!(call.query_joined(#wire, #ident, ",");),
                (_, "space") => quote!(call.query_joined(#wire, #ident, " ");),
                (_, "pipe") => quote!(call.query_joined(#wire, #ident, "|");),
                _ => quote!(call.query(#wire, #ident);),
            }
        });
    let body = operation.body.as_ref().map(|body| {
        let required = body.required;
        let typed = |schema| {
            let target = rust_type(schema, "types::");
            quote!(body.map(|body| body.and_then(|body| <#target>::try_from(body).map_err(|error| error.to_string()))))
        };
        match &body.kind {
            BodyKind::Json(schema) => {
                let body = typed(schema);
                quote!(call.json(#body, #required);)
            }
            BodyKind::Form(schema) => {
                let body = typed(schema);
                quote!(call.form(#body, #required);)
            }
            BodyKind::Raw => quote!(call.raw(body, #required);),
            BodyKind::Multipart(_) => quote!(call.multipart(body.map(|body| body.into_form()), #required);),
        }
    });
    let constant = format_ident!("{}", operation.id.to_ascii_uppercase());
    let answer = match &operation.success {
        Success::Empty => quote!(empty_answer),
        Success::Text => quote!(text_answer),
        Success::Stream => quote!(stream_answer),
        Success::Json(_) | Success::Optional(_) => quote!(json_answer),
        Success::ByStatus(_) => quote!(status_answer),
    };
    let mut function: ImplItemFn = parse_quote! {
        pub async fn send(self) -> ::std::result::Result<::altinn_runtime::Response<#success>, ::altinn_runtime::Error<#error>> {
            let Self { client, #(#fields),* } = self;
            let mut call = client.core.call(&operations::#constant);
            call.options(options);
            #(#steps)*
            #body
            call.#answer().await
        }
    };
    document(&mut function.attrs, &words::send(operation));
    function
}
