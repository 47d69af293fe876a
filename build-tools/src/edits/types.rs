//! Structures: our words, wire names, lists and dictionaries that read null, `deprecated`.

use syn::{Field, Item, ItemStruct, parse_quote, visit_mut::VisitMut};

use super::{document, field_name};
use crate::plan::{Plan, Type, TypeKind};

pub(super) fn run(plan: &Plan, items: &mut [Item]) {
    for item in items.iter_mut() {
        match item {
            Item::Struct(item) => {
                if let Some(of) = plan.types.get(&item.ident.to_string()) {
                    structure(item, of);
                }
                item.attrs.push(parse_quote!(#[cfg_attr(
                    feature = "schemars",
                    derive(::altinn_runtime::schemars::JsonSchema),
                    schemars(crate = "::altinn_runtime::schemars")
                )]));
            }
            Item::Mod(module) if module.ident == "builder" => setters(plan, module),
            _ => {}
        }
    }
    Deprecated.visit_items(items);
}

fn structure(item: &mut ItemStruct, of: &Type) {
    let words = match of.description.trim() {
        "" => format!(
            "`{}` of the document.",
            if of.published.is_empty() {
                item.ident.to_string()
            } else {
                of.published.clone()
            }
        ),
        said => said.to_owned(),
    };
    document(&mut item.attrs, &words);
    let TypeKind::Structure {
        wire_names,
        docs,
        deprecated,
        ..
    } = &of.kind
    else {
        return;
    };
    for field in &mut item.fields {
        let name = field_name(field);
        let said = docs.get(&name).map(|said| said.trim()).unwrap_or_default();
        let wire = wire_names.get(&name).map_or(name.as_str(), String::as_str);
        let words = match said {
            "" if is_rest(field) => "Members that the document does not name.".to_owned(),
            "" => format!("`{wire}`"),
            said => said.to_owned(),
        };
        document(&mut field.attrs, &words);
        if deprecated.contains(&name) {
            field.attrs.push(parse_quote!(#[deprecated]));
        }
        if let Some(wire) = wire_names.get(&name) {
            field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
        }
        if is_collection(field) && !is_rest(field) {
            read_null(field);
        }
    }
}

fn has_serde(field: &Field, word: &str) -> bool {
    field.attrs.iter().any(|attribute| {
        let syn::Meta::List(list) = &attribute.meta else {
            return false;
        };
        list.path.is_ident("serde")
            && list
                .tokens
                .clone()
                .into_iter()
                .any(|token| token.to_string() == word)
    })
}

fn is_rest(field: &Field) -> bool {
    has_serde(field, "flatten")
}

/// Lists and dictionaries that are held directly, not inside an `Option`.
fn is_collection(field: &Field) -> bool {
    let syn::Type::Path(path) = &field.ty else {
        return false;
    };
    path.path
        .segments
        .last()
        .is_some_and(|last| ["Vec", "BTreeMap", "Map"].iter().any(|name| last.ident == name))
}

/// Missing and null read as empty, also where the document requires the member.
fn read_null(field: &mut Field) {
    if !has_serde(field, "default") {
        field.attrs.push(parse_quote!(#[serde(default)]));
    }
    field
        .attrs
        .push(parse_quote!(#[serde(deserialize_with = "::altinn_runtime::null_default")]));
}

/// The setters of the builders say what the members say.
fn setters(plan: &Plan, module: &mut syn::ItemMod) {
    let Some((_, items)) = &mut module.content else {
        return;
    };
    for item in items {
        let (name, block) = match item {
            Item::Struct(item) => {
                let words = format!("Builder of [`{0}`](super::{0}).", item.ident);
                document(&mut item.attrs, &words);
                continue;
            }
            Item::Impl(block) => match &*block.self_ty {
                syn::Type::Path(path) => match path.path.segments.last() {
                    Some(last) => (last.ident.to_string(), block),
                    None => continue,
                },
                _ => continue,
            },
            _ => continue,
        };
        let Some(Type {
            kind:
                TypeKind::Structure {
                    schema,
                    docs,
                    wire_names,
                    ..
                },
            ..
        }) = plan.types.get(&name)
        else {
            continue;
        };
        if block.trait_.is_some() {
            if schema.get("additionalProperties").is_some() {
                NoRest.visit_item_impl_mut(block);
            }
            continue;
        }
        let functions = &mut block.items;
        for function in functions {
            if let syn::ImplItem::Fn(function) = function {
                let member = function.sig.ident.to_string();
                let wire = wire_names.get(&member).map_or(member.as_str(), String::as_str);
                let words = docs
                    .get(&member)
                    .map_or_else(|| format!("`{wire}`"), |said| said.trim().to_owned());
                document(&mut function.attrs, &words);
                take_the_value(function);
            }
        }
    }
}

/// A builder begins without members that have no name, instead of insisting on them.
struct NoRest;

impl VisitMut for NoRest {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        let missing = matches!(&field.expr, syn::Expr::Call(call) if matches!(&*call.func, syn::Expr::Path(path) if path.path.is_ident("Err")));
        if missing && matches!(&field.member, syn::Member::Named(name) if name == "extra") {
            field.expr = parse_quote!(Ok(::std::default::Default::default()));
        }
    }
}

/// The setter of an optional member takes the value itself: `.note("text")` instead of `.note(Some("text".to_owned()))`.
fn take_the_value(function: &mut syn::ImplItemFn) {
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
            let Some(last) = bound
                .path
                .segments
                .last_mut()
                .filter(|last| last.ident == "TryInto")
            else {
                continue;
            };
            let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments else {
                continue;
            };
            if let Some(syn::GenericArgument::Type(target)) = arguments.args.first_mut()
                && let Some(inner) = inside_option(target)
            {
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

/// `T` of an `Option<T>`.
fn inside_option(of: &syn::Type) -> Option<syn::Type> {
    let syn::Type::Path(path) = of else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(inner)) => Some(inner.clone()),
        _ => None,
    }
}

/// Derived and generated code touches deprecated members without being at fault.
struct Deprecated;

impl Deprecated {
    fn visit_items(&mut self, items: &mut [Item]) {
        for item in items {
            self.visit_item_mut(item);
        }
    }
}

impl VisitMut for Deprecated {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        if item.fields.iter().any(|field| {
            field
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("deprecated"))
        }) {
            item.attrs.push(parse_quote!(#[allow(deprecated)]));
        }
    }
}
