//! Types of two plans: structs with their members, enums, unions and aliases.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Open, rust};
use crate::{
    drift::rules::Change,
    plan::{Plan, Type, TypeKind, Variant},
};

/// The component that a type was published as, or is part of.
fn owner_of(name: &str, of: &Type) -> String {
    let published = of
        .published
        .strip_prefix("/components/schemas/")
        .unwrap_or(&of.published);
    match published {
        "" => name.to_owned(),
        path if path.starts_with("/paths/") => path.to_owned(),
        path => crate::document::unescape(path.split('/').next().unwrap_or(path)),
    }
}

fn kind(of: &Type) -> &'static str {
    match of.kind {
        TypeKind::Structure { .. } => "struct",
        TypeKind::StringEnum(_) => "enum of texts",
        TypeKind::IntegerEnum(_) => "enum of numbers",
        TypeKind::Union { .. } => "union",
        TypeKind::Alias(_) => "alias",
    }
}

pub(super) fn compare(before: &Plan, after: &Plan, open: Open<'_>, found: &mut Vec<Change>) {
    let mut new: BTreeMap<&String, &Type> = after.types.iter().collect();
    let mut gone = Vec::new();
    for (name, was) in &before.types {
        match new.remove(name) {
            Some(is) => one_type(name, was, is, open, found),
            None => gone.push((name, was)),
        }
    }
    for (name, was) in gone {
        let owner = owner_of(name, was);
        let renamed = new
            .iter()
            .find(|(_, is)| !was.published.is_empty() && is.published == was.published)
            .map(|(name, is)| ((*name).clone(), *is));
        match renamed {
            Some((other, is)) => {
                new.remove(&other);
                found.push(Change::new("type-renamed", &owner, name).with(name, &other));
                one_type(&other, was, is, open, found);
            }
            None => found.push(Change::new("type-removed", &owner, name).with(kind(was), "")),
        }
    }
    for (name, is) in new {
        found.push(Change::new("type-added", &owner_of(name, is), name).with("", kind(is)));
    }
}

fn one_type(name: &str, was: &Type, is: &Type, open: Open<'_>, found: &mut Vec<Change>) {
    let owner = owner_of(name, is);
    match (&was.kind, &is.kind) {
        (TypeKind::Structure { .. }, TypeKind::Structure { .. }) => {
            structure(name, &owner, was, is, open(&format!("types::{name}")), found);
        }
        (TypeKind::StringEnum(was), TypeKind::StringEnum(is)) => values(name, &owner, was, is, found),
        (TypeKind::IntegerEnum(was), TypeKind::IntegerEnum(is)) => {
            let plain = |all: &[(String, i64, String)]| -> Vec<(String, String)> {
                all.iter()
                    .map(|(ident, number, _)| (ident.clone(), number.to_string()))
                    .collect()
            };
            values(name, &owner, &plain(was), &plain(is), found);
        }
        (
            TypeKind::Union {
                tag: a,
                variants: was,
            },
            TypeKind::Union { tag: b, variants: is },
        ) => {
            if a != b {
                let text = |tag: &Option<String>| tag.clone().unwrap_or_else(|| "none".to_owned());
                found.push(Change::new("union-tag-changed", &owner, name).with(text(a), text(b)));
            }
            variants(name, &owner, was, is, found);
        }
        (TypeKind::Alias(was), TypeKind::Alias(is)) => {
            if rust(was) != rust(is) {
                found.push(Change::new("alias-changed", &owner, name).with(rust(was), rust(is)));
            }
        }
        _ => found.push(Change::new("type-kind-changed", &owner, name).with(kind(was), kind(is))),
    }
}

/// The members of a struct by their Rust name: type, whether the builder demands them, name on the wire.
struct Member {
    of: String,
    list: bool,
    required: bool,
    wire: String,
    deprecated: bool,
}

fn members(of: &Type) -> BTreeMap<String, Member> {
    let TypeKind::Structure {
        schema,
        wire_names,
        deprecated,
        ..
    } = &of.kind
    else {
        return BTreeMap::new();
    };
    let required: BTreeSet<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut all: BTreeMap<String, Member> = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(ident, schema)| {
            let of = rust(schema);
            let member = Member {
                list: of.starts_with("Vec<") || of.starts_with("BTreeMap<") || of.starts_with("Map<"),
                required: required.contains(ident.as_str()),
                wire: wire_names.get(ident).unwrap_or(ident).clone(),
                deprecated: deprecated.contains(ident),
                of,
            };
            (ident.clone(), member)
        })
        .collect();
    if let Some(rest) = schema.get("additionalProperties").filter(|rest| rest.is_object()) {
        let member = Member {
            of: format!("map of {}", rust(rest)),
            list: true,
            required: true,
            wire: "*".to_owned(),
            deprecated: false,
        };
        all.insert("extra".to_owned(), member);
    }
    all
}

fn structure(name: &str, owner: &str, was: &Type, is: &Type, open: bool, found: &mut Vec<Change>) {
    let mut new = members(is);
    for (ident, was) in members(was) {
        let place = format!("{name}.{ident}");
        let Some(is) = new.remove(&ident) else {
            found.push(Change::new("member-removed", owner, place).with(was.of, ""));
            continue;
        };
        let mut say = |id: &str, before: &str, after: &str| {
            found.push(Change::new(id, owner, &place).with(before, after))
        };
        if was.of != is.of {
            say("member-type-changed", &was.of, &is.of);
        }
        match (was.required, is.required) {
            (false, true) => say("member-became-required", "optional", "required"),
            (true, false) if was.list && is.list => say("list-became-optional", "required", "optional"),
            (true, false) => say("member-became-optional", "required", "optional"),
            _ => {}
        }
        if was.wire != is.wire {
            say("member-wire-name-changed", &was.wire, &is.wire);
        }
        match (was.deprecated, is.deprecated) {
            (false, true) => say("member-deprecated", "", ""),
            (true, false) => say("member-undeprecated", "", ""),
            _ => {}
        }
    }
    for (ident, is) in new {
        let id = match (is.required, open) {
            (true, _) => "required-member-added",
            (false, true) => "member-added",
            (false, false) => "member-added-to-closed",
        };
        found.push(Change::new(id, owner, format!("{name}.{ident}")).with("", is.of));
    }
}

fn values(
    name: &str,
    owner: &str,
    was: &[(String, String)],
    is: &[(String, String)],
    found: &mut Vec<Change>,
) {
    let idents = |all: &[(String, String)]| all.iter().any(|(ident, _)| ident == UNKNOWN);
    catch_all(name, owner, idents(was), idents(is), found);
    let mut new: BTreeMap<&str, &str> = is
        .iter()
        .map(|(ident, wire)| (ident.as_str(), wire.as_str()))
        .collect();
    for (ident, wire) in was {
        let place = format!("{name}::{ident}");
        match new.remove(ident.as_str()) {
            None => found.push(Change::new("enum-value-removed", owner, place).with(wire, "")),
            Some(now) if now != wire => {
                found.push(Change::new("enum-value-wire-changed", owner, place).with(wire, now));
            }
            Some(_) => {}
        }
    }
    for (ident, wire) in new {
        found.push(Change::new("enum-value-added", owner, format!("{name}::{ident}")).with("", wire));
    }
}

/// The variant for unknown values is `Unknown` unless the document has a value of that name.
const UNKNOWN: &str = "Unknown";

fn catch_all(name: &str, owner: &str, was: bool, is: bool, found: &mut Vec<Change>) {
    if was != is {
        found.push(Change::new(
            "catch-all-renamed",
            owner,
            format!("{name}::{UNKNOWN}"),
        ));
    }
}

fn variants(name: &str, owner: &str, was: &[Variant], is: &[Variant], found: &mut Vec<Change>) {
    let of = |variant: &Variant| {
        let inner = rust(&variant.schema);
        if variant.boxed {
            format!("Box<{inner}>")
        } else {
            inner
        }
    };
    let idents = |all: &[Variant]| all.iter().any(|variant| variant.ident == UNKNOWN);
    catch_all(name, owner, idents(was), idents(is), found);
    let mut new: BTreeMap<&str, &Variant> = is
        .iter()
        .map(|variant| (variant.ident.as_str(), variant))
        .collect();
    for was in was {
        let place = format!("{name}::{}", was.ident);
        let Some(is) = new.remove(was.ident.as_str()) else {
            found.push(Change::new("variant-removed", owner, place).with(of(was), ""));
            continue;
        };
        if of(was) != of(is) {
            found.push(Change::new("variant-type-changed", owner, &place).with(of(was), of(is)));
        }
        if was.tag != is.tag {
            found.push(Change::new("variant-tag-changed", owner, place).with(&was.tag, &is.tag));
        }
    }
    for is in new.into_values() {
        found.push(Change::new("variant-added", owner, format!("{name}::{}", is.ident)).with("", of(is)));
    }
}
