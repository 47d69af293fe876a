//! Operation builders: what progenitor makes is named and counted, and written anew, so that values are kept or refused by the
//! runtime, everything that is wrong is reported together, and Debug shows no values.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Attribute, ImplItem, Item, ItemImpl, parse_quote};

use super::{boxes::inside, doc_lines, document, value_builders};
use crate::{
    document::{schema_name, text},
    names,
    plan::{Body, BodyKind, Operation, Parameter, Plan, Success, TypeKind},
    rust_type::rust_type,
    templates::words,
};

/// The documentation of the client's methods, and a builder for each of them.
pub(super) fn run(plan: &Plan, methods: &mut [ImplItem]) -> Vec<Item> {
    for method in methods {
        if let ImplItem::Fn(method) = method {
            let name = method.sig.ident.to_string();
            if let Some(operation) = plan.operations.iter().find(|operation| operation.id == name) {
                document(&mut method.attrs, &words::operation(operation));
                method.attrs.extend(deprecated(operation));
            }
        }
    }
    plan.operations
        .iter()
        .flat_map(|operation| builder(plan, operation))
        .collect()
}

/// The mark of an operation that is not to be used any more.
fn deprecated(operation: &Operation) -> Option<Attribute> {
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

fn builder(plan: &Plan, operation: &Operation) -> Vec<Item> {
    let name = format_ident!("{}", names::pascal(&operation.id));
    let link = doc_lines(&format!(
        "Builder of [`Client::{0}`](super::Client::{0}).",
        operation.id
    ));
    let body = operation
        .body
        .as_ref()
        .map(|body| Held::of(plan, operation, body));
    let clone: Option<Attribute> = body
        .as_ref()
        .is_none_or(|body| body.is_json())
        .then(|| parse_quote!(#[derive(Clone)]));
    let (idents, types): (Vec<_>, Vec<_>) = operation.parameters.iter().map(parameter).unzip();
    let held = body.as_ref().map(|body| {
        let held = body.held();
        quote!(body: ::std::option::Option<#held>,)
    });
    let nothing = body.as_ref().map(|_| quote!(body: ::std::option::Option::None,));
    let setters = operation.parameters.iter().map(setter).chain(instance(operation));
    let body_setters = body
        .iter()
        .zip(&operation.body)
        .flat_map(|(held, body)| held.setters(body));
    let (into_call, send) = (into_call(operation, body.as_ref()), send(operation));
    let mut items: Vec<Item> = vec![
        parse_quote! {
            #(#link)*
            #clone
            pub struct #name<'a> {
                client: &'a super::Client,
                #(#idents: ::std::option::Option<#types>,)*
                #held
                options: ::altinn_runtime::CallOptions,
                problems: ::altinn_runtime::Problems,
            }
        },
        parse_quote! {
            /// Shows the name of the operation only: parameters can hold personal data.
            impl ::std::fmt::Debug for #name<'_> {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.debug_struct(stringify!(#name)).finish_non_exhaustive()
                }
            }
        },
        parse_quote!(::altinn_runtime::per_call! { #name }),
    ];
    // Bodies with members can be added to by a caller.
    if body.as_ref().is_some_and(|body| !matches!(body, Held::Raw)) {
        items.push(parse_quote!(::altinn_runtime::extra! { #name }));
    }
    items.push(parse_quote! {
        impl<'a> #name<'a> {
            /// A call with nothing given yet.
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client,
                    #(#idents: ::std::option::Option::None,)*
                    #nothing
                    options: ::altinn_runtime::CallOptions::new(),
                    problems: ::altinn_runtime::Problems::default(),
                }
            }
            #(#setters)*
            #(#body_setters)*
            #send
            #into_call
        }
    });
    items
}

/// Name and type of a parameter. That it may be left out is for the builder.
fn parameter(parameter: &Parameter) -> (syn::Ident, syn::Type) {
    let given: syn::Type = syn::parse2(rust_type(&parameter.schema, "types::")).unwrap_or(parse_quote!(()));
    let of = inside(&given, "Option").cloned().unwrap_or(given);
    (format_ident!("{}", parameter.ident), of)
}

fn setter(given: &Parameter) -> ImplItem {
    let (ident, of) = parameter(given);
    let (name, docs) = (&given.ident, doc_lines(&words::parameter(given)));
    let (value, kept) = value_builders::given(&given.schema, &of, &quote!(self.problems), name);
    parse_quote! {
        #(#docs)*
        pub fn #ident(mut self, value: #value) -> Self {
            self.#ident = #kept;
            self
        }
    }
}

/// Where a path has an instance in two parts, a setter for both, since answers and addresses have it in one.
fn instance(operation: &Operation) -> Option<ImplItem> {
    let part = |wire: &str, format: &str| {
        operation
            .parameters
            .iter()
            .find(|one| one.place == "path" && one.wire == wire && text(&one.schema, "format") == format)
            .map(|one| format_ident!("{}", one.ident))
    };
    let (party, guid) = (
        part("instanceOwnerPartyId", "int32")?,
        part("instanceGuid", "uuid")?,
    );
    if operation.parameters.iter().any(|one| one.ident == "instance") {
        return None;
    }
    let docs = doc_lines(&format!(
        "The instance as one value, in place of `{party}` and `{guid}`: an [`InstanceId`](altinn_runtime::InstanceId), or a text such as \
         `50001337/f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e`."
    ));
    let value = value_builders::argument(&parse_quote!(::altinn_runtime::InstanceId));
    Some(parse_quote! {
        #(#docs)*
        pub fn instance(mut self, value: #value) -> Self {
            // Where it does not fit nothing is sent, and the parts are not reported as missing.
            let id = self.problems.keep::<::altinn_runtime::InstanceId, _>("instance", value.try_into()).unwrap_or_default();
            self.#party = ::std::option::Option::Some(id.party);
            self.#guid = ::std::option::Option::Some(id.guid);
            self
        }
    })
}

/// What a builder holds of a body.
enum Held {
    /// A structure, as its builder, and the structure.
    Builder(TokenStream, TokenStream, bool),
    /// Another JSON value; whether it is sent as a form.
    Value(TokenStream, bool),
    Raw,
    /// A multipart form.
    Form(TokenStream),
}

impl Held {
    fn of(plan: &Plan, operation: &Operation, body: &Body) -> Self {
        let (schema, form) = match &body.kind {
            BodyKind::Raw => return Self::Raw,
            BodyKind::Multipart(_) => {
                let form = format_ident!("{}Form", names::pascal(&operation.id));
                return Self::Form(quote!(answers::#form));
            }
            BodyKind::Json(schema) => (schema, false),
            BodyKind::Form(schema) => (schema, true),
        };
        let of = rust_type(schema, "types::");
        let name = schema_name(text(schema, "$ref"));
        match name.filter(|name| {
            plan.types
                .get(name)
                .is_some_and(|of| matches!(of.kind, TypeKind::Structure { .. }))
        }) {
            Some(name) => {
                let builder = value_builders::name(&name);
                Self::Builder(quote!(types::builder::#builder), of, form)
            }
            None => Self::Value(of, form),
        }
    }

    fn is_json(&self) -> bool {
        matches!(self, Self::Builder(..) | Self::Value(..))
    }

    fn held(&self) -> TokenStream {
        match self {
            Self::Builder(of, ..) | Self::Value(of, _) | Self::Form(of) => of.clone(),
            Self::Raw => quote!(::altinn_runtime::Body),
        }
    }

    fn setters(&self, body: &Body) -> Vec<ImplItem> {
        let (docs, held) = (doc_lines(&words::body(body)), self.held());
        let value = match self {
            Self::Value(of, _) => {
                let of: syn::Type = syn::parse2(of.clone()).unwrap_or(parse_quote!(()));
                let (value, kept) = value_builders::given(&Value::Null, &of, &quote!(self.problems), "body");
                return vec![parse_quote! {
                    #(#docs)*
                    pub fn body(mut self, value: #value) -> Self {
                        self.body = #kept;
                        self
                    }
                }];
            }
            Self::Form(form) => {
                return vec![parse_quote! {
                    #(#docs)*
                    pub fn body(mut self, value: #form) -> Self {
                        self.body = ::std::option::Option::Some(value);
                        self
                    }
                }];
            }
            Self::Builder(..) | Self::Raw => quote!(impl ::std::convert::Into<#held>),
        };
        let mut setters: Vec<ImplItem> = vec![parse_quote! {
            #(#docs)*
            pub fn body(mut self, value: #value) -> Self {
                self.body = ::std::option::Option::Some(value.into());
                self
            }
        }];
        if let Self::Builder(..) = self {
            setters.push(parse_quote! {
                /// Changes the builder of the body in place.
                pub fn body_map(mut self, change: impl ::std::ops::FnOnce(#held) -> #held) -> Self {
                    self.body = ::std::option::Option::Some(change(self.body.unwrap_or_default()));
                    self
                }
            });
        }
        setters
    }
}

/// From the builder to the call: what is missing or wrong goes along, and is reported when it is sent.
fn into_call(operation: &Operation, body: Option<&Held>) -> ImplItem {
    let constant = format_ident!("{}", operation.id.to_ascii_uppercase());
    let idents: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| format_ident!("{}", parameter.ident))
        .collect();
    let body_ident = body.map(|_| quote!(body,));
    let required = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| parameter.ident.as_str())
        .chain(operation.body.iter().filter(|body| body.required).map(|_| "body"));
    let required = required.map(|name| {
        let ident = format_ident!("{name}");
        quote!((#name, #ident.is_none()))
    });
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
    let (mutable, build, write) = match body {
        None => (None, None, None),
        Some(Held::Builder(_, of, form)) => (
            Some(quote!(mut)),
            Some(quote!(let body = problems.build::<_, #of>("body", body);)),
            Some(if *form {
                quote!(call.form(body);)
            } else {
                quote!(call.json(body);)
            }),
        ),
        Some(Held::Value(_, true)) => (None, None, Some(quote!(call.form(body);))),
        Some(Held::Value(_, false)) => (None, None, Some(quote!(call.json(body);))),
        Some(Held::Raw) => (None, None, Some(quote!(call.raw(body);))),
        Some(Held::Form(_)) => (
            Some(quote!(mut)),
            Some(quote!(let body = problems.build::<_, ::altinn_runtime::Form>("body", body);)),
            Some(quote!(call.multipart(body);)),
        ),
    };
    parse_quote! {
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, #(#idents,)* #body_ident options, #mutable problems } = self;
            let mut call = client.core.call(&operations::#constant);
            call.options(options);
            #build
            call.require(problems, &[#(#required),*]);
            #(#steps)*
            #write
            call
        }
    }
}

/// The way of a call: parameters in, request through the middleware, answer out.
fn send(operation: &Operation) -> ImplItem {
    let (success, error) = (operation.success_type(), operation.error_type());
    let answer = match &operation.success {
        Success::Empty => quote!(empty_answer),
        Success::Text => quote!(text_answer),
        Success::Stream => quote!(stream_answer),
        Success::Json(_) | Success::Optional(_) => quote!(json_answer),
        Success::ByStatus(_) => quote!(status_answer),
    };
    let docs = doc_lines(&words::send(operation));
    parse_quote! {
        #(#docs)*
        pub async fn send(self) -> ::std::result::Result<::altinn_runtime::Response<#success>, ::altinn_runtime::Error<#error>> {
            self.into_call().#answer().await
        }
    }
}
