//! Gives every component schema its Rust name: pinned, `x-rust-name`, or the published one in PascalCase without noise.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::{
    Result,
    document::{SCHEMAS, Work, escape, object_at, schema_name, text},
    names,
    pins::Pins,
};

/// Endings that say how the server is built and nothing about the type.
const NOISE: [&str; 3] = ["Ext", "Dto", "DTO"];

pub(super) fn run(work: &mut Work, pins: &Pins) -> Result<()> {
    let Some(schemas) = work
        .document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
    else {
        return Ok(());
    };
    let renames = renames(schemas, pins);
    rewrite(&mut work.document, &renames);
    let mut none = Map::new();
    let root = work.document.as_object_mut().unwrap_or(&mut none);
    let components = object_at(root, "components");
    let old = std::mem::take(object_at(components, "schemas"));
    let new = object_at(components, "schemas");
    for (name, mut schema) in old {
        let better = renames
            .get(&name)
            .cloned()
            .unwrap_or_else(|| names::type_name(&name));
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("x-rust-name");
            schema.insert("x-published-name".to_owned(), Value::String(name));
        }
        new.insert(better, schema);
    }
    Ok(())
}

fn renames(schemas: &Map<String, Value>, pins: &Pins) -> BTreeMap<String, String> {
    let mut taken = BTreeSet::new();
    let mut renames = BTreeMap::new();
    let fixed = |name: &str, schema: &Value| {
        let chosen = text(schema, "x-rust-name");
        match pins.types.get(name) {
            _ if !chosen.is_empty() => Some(names::type_name(chosen)),
            Some(pinned) => Some(names::type_name(pinned)),
            None => None,
        }
    };
    for (name, schema) in schemas {
        if let Some(fixed) = fixed(name, schema) {
            renames.insert(name.clone(), names::unique(&fixed, "", &mut taken));
        }
    }
    // Names that need no change go first, so that none of them loses to one that is shortened.
    let open: Vec<&String> = schemas
        .keys()
        .filter(|name| !renames.contains_key(*name))
        .collect();
    let all: BTreeSet<String> = open.iter().map(|name| names::type_name(name)).collect();
    let order: BTreeSet<_> = open
        .into_iter()
        .map(|name| (shorter(name, &all), names::type_name(name) != *name, name))
        .collect();
    for (shortened, _, name) in order {
        let wanted = shortened.unwrap_or_else(|| names::type_name(name));
        renames.insert(name.clone(), names::unique(&wanted, "", &mut taken));
    }
    renames
}

/// The name without its noise, where no other published name reads like that.
fn shorter(name: &str, all: &BTreeSet<String>) -> Option<String> {
    let stem = NOISE
        .iter()
        .find_map(|noise| name.strip_suffix(noise))
        .filter(|stem| stem.len() > 2)?;
    let stem = names::type_name(stem);
    (!all.contains(&stem)).then_some(stem)
}

fn rewrite(value: &mut Value, renames: &BTreeMap<String, String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match value {
                    Value::String(reference) if key == "$ref" || reference.starts_with(SCHEMAS) => {
                        if let Some(better) = better(reference, renames) {
                            *reference = better;
                        }
                    }
                    value => rewrite(value, renames),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, renames)),
        _ => {}
    }
}

/// The reference with the new name of its component, whatever follows it.
fn better(reference: &str, renames: &BTreeMap<String, String>) -> Option<String> {
    let rest = reference.strip_prefix(SCHEMAS)?;
    let (name, below) = rest
        .split_once('/')
        .map_or((rest, String::new()), |(name, below)| (name, format!("/{below}")));
    let name = schema_name(&format!("{SCHEMAS}{name}"))?;
    Some(format!("{SCHEMAS}{}{below}", escape(renames.get(&name)?)))
}
