//! The builders of structures: our words on their setters, values as they are, and members that need not be given.

use serde_json::Value;
use syn::{Item, ItemImpl, ItemStruct, parse_quote, visit_mut::VisitMut};

use super::{inside_option, is_required, optional_collection};
use crate::{
    edits::{builders::type_name, document, field_name},
    plan::{Plan, TypeKind},
};

/// The setters of the builders say what the members say.
pub(super) fn run(plan: &Plan, module: &mut syn::ItemMod) {
    let Some((_, items)) = &mut module.content else {
        return;
    };
    for item in items {
        match item {
            Item::Struct(item) => {
                let words = format!("Builder of [`{0}`](super::{0}).", item.ident);
                document(&mut item.attrs, &words);
                if let Some(of) = structure(plan, &item.ident.to_string()) {
                    fields(item, of);
                }
            }
            Item::Impl(block) => {
                if let Some(of) = type_name(block).and_then(|name| structure(plan, &name)) {
                    implementation(block, of);
                }
            }
            _ => {}
        }
    }
}

fn structure<'p>(plan: &'p Plan, name: &str) -> Option<&'p TypeKind> {
    let kind = &plan.types.get(name)?.kind;
    matches!(kind, TypeKind::Structure { .. }).then_some(kind)
}

/// What a builder holds of lists and dictionaries is what the structure holds.
fn fields(item: &mut ItemStruct, of: &TypeKind) {
    let TypeKind::Structure { schema, .. } = of else {
        return;
    };
    for field in &mut item.fields {
        let name = field_name(field);
        if schema["properties"].get(&name).is_none() {
            continue;
        }
        // `Result<T, String>`
        if let Some(held) = first_argument(&mut field.ty, "Result")
            && let Some(optional) = optional_collection(held, is_required(schema, &name))
        {
            *held = optional;
        }
    }
}

fn implementation(block: &mut ItemImpl, of: &TypeKind) {
    let TypeKind::Structure {
        schema,
        docs,
        wire_names,
        ..
    } = of
    else {
        return;
    };
    if block.trait_.is_some() {
        NotInsisted(schema).visit_item_impl_mut(block);
        return;
    }
    for function in &mut block.items {
        if let syn::ImplItem::Fn(function) = function {
            let member = function.sig.ident.to_string();
            let wire = wire_names.get(&member).map_or(member.as_str(), String::as_str);
            let words = docs
                .get(&member)
                .map_or_else(|| format!("`{wire}`"), |said| said.trim().to_owned());
            document(&mut function.attrs, &words);
            let known = schema["properties"].get(&member).is_some();
            take_the_value(function, known.then(|| is_required(schema, &member)));
        }
    }
}

/// A builder insists neither on members that have no name nor on those that may be null.
struct NotInsisted<'a>(&'a Value);

impl VisitMut for NotInsisted<'_> {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        let missing = matches!(&field.expr, syn::Expr::Call(call) if matches!(&*call.func, syn::Expr::Path(path) if path.path.is_ident("Err")));
        let syn::Member::Named(name) = &field.member else {
            return;
        };
        let (rest, name) = (self.0.get("additionalProperties").is_some(), name.to_string());
        let null = self.0["properties"][&name].get("of").is_some();
        if missing && (null || rest && name == "extra") {
            field.expr = parse_quote!(Ok(::std::default::Default::default()));
        }
    }
}

/// The setter of an optional member takes the value itself: `.note("text")` instead of `.note(Some("text".to_owned()))`, and a
/// list or dictionary where it may be left out. `required` is `None` for members that have no name.
fn take_the_value(function: &mut syn::ImplItemFn, required: Option<bool>) {
    let Some(clause) = &mut function.sig.generics.where_clause else {
        return;
    };
    let mut optional = false;
    for predicate in &mut clause.predicates {
        let syn::WherePredicate::Type(predicate) = predicate else {
            continue;
        };
        for bound in &mut predicate.bounds {
            let syn::TypeParamBound::Trait(bound) = bound else {
                continue;
            };
            let Some(target) = argument_of(&mut bound.path, "TryInto") else {
                continue;
            };
            if let Some(list) = required.and_then(|required| optional_collection(target, required)) {
                *target = list;
            } else if let Some(inner) = inside_option(target) {
                *target = inner;
                optional = true;
            }
        }
    }
    if optional {
        for statement in &mut function.block.stmts {
            if let syn::Stmt::Expr(syn::Expr::Assign(assign), _) = statement {
                let value = &assign.right;
                *assign.right = parse_quote!(#value.map(::std::option::Option::Some));
            }
        }
    }
}

/// `T` of a path that ends in `name<T, ...>`.
fn argument_of<'t>(path: &'t mut syn::Path, name: &str) -> Option<&'t mut syn::Type> {
    let last = path.segments.last_mut().filter(|last| last.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments else {
        return None;
    };
    match arguments.args.first_mut() {
        Some(syn::GenericArgument::Type(first)) => Some(first),
        _ => None,
    }
}

fn first_argument<'t>(of: &'t mut syn::Type, name: &str) -> Option<&'t mut syn::Type> {
    match of {
        syn::Type::Path(path) => argument_of(&mut path.path, name),
        _ => None,
    }
}
