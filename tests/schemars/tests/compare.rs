//! Compares what a document says of a schema with what the derived schema says.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Document, Said};

/// The schemas of one crate.
pub(crate) struct Derived {
    /// Published name and schema.
    pub(crate) types: Vec<(&'static str, Value)>,
    pub(crate) definitions: Value,
}

impl Derived {
    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"]
            .as_str()
            .and_then(|reference| reference.strip_prefix("#/$defs/"))
        {
            Some(name) => self.resolved(&self.definitions[name]),
            None => schema,
        }
    }

    /// JSON types that a schema allows, without null; empty: any value.
    fn types(&self, schema: &Value) -> BTreeSet<String> {
        let schema = self.resolved(schema);
        let own: BTreeSet<String> = match &schema["type"] {
            Value::String(one) => [one.clone()].into(),
            several => list(several)
                .filter_map(Value::as_str)
                .map(ToOwned::to_owned)
                .collect(),
        };
        let mut all = own;
        if all.is_empty() {
            for branch in list(&schema["anyOf"]) {
                let types = self.types(branch);
                if types.is_empty() && branch["type"] != "null" {
                    return BTreeSet::new();
                }
                all.extend(types);
            }
        }
        all.remove("null");
        all
    }

    /// The schema inside an `Option`.
    fn inside<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let schema = self.resolved(schema);
        match list(&schema["anyOf"]).collect::<Vec<_>>().as_slice() {
            [inner, null] if null["type"] == "null" => self.resolved(inner),
            _ => schema,
        }
    }
}

/// What is different between a component of the document and its type.
pub(crate) fn component(document: &Document, derived: &Derived, name: &str) -> Vec<String> {
    let Some((_, schema)) = derived.types.iter().find(|(published, _)| *published == name) else {
        return vec![format!("{name}: no type")];
    };
    let mut wrong = Vec::new();
    compare(
        document,
        derived,
        &document.said(document.component(name)),
        schema,
        name,
        &mut wrong,
    );
    wrong
}

fn compare(
    document: &Document,
    derived: &Derived,
    said: &Said,
    schema: &Value,
    place: &str,
    wrong: &mut Vec<String>,
) {
    base(document, derived, said, schema, place, wrong);
    let schema = derived.inside(schema);
    if !said.branches.is_empty() {
        // One branch more: whatever is of none of them.
        let branches = list(&schema["anyOf"]).count();
        if branches != said.branches.len() + 1 && !schema.as_object().is_none_or(serde_json::Map::is_empty) {
            wrong.push(format!(
                "{place}: {} branches, {branches} derived",
                said.branches.len()
            ));
        }
        return;
    }
    let members: BTreeSet<&str> = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .collect();
    let expected: BTreeSet<&str> = said.members.keys().map(String::as_str).collect();
    if members != expected {
        wrong.push(format!("{place}: members {expected:?}, derived {members:?}"));
        return;
    }
    let required: BTreeSet<&str> = list(&schema["required"]).filter_map(Value::as_str).collect();
    for (name, member) in &said.members {
        let place = format!("{place}.{name}");
        let member = document.said(member);
        let found = &schema["properties"][name.as_str()];
        base(document, derived, &member, found, &place, wrong);
        // Lists and maps may be missing or null whatever the document says; so may what can be null, and any value at all.
        let any = ["type", "$ref", "anyOf", "oneOf", "allOf", "enum"]
            .iter()
            .all(|word| found.get(word).is_none());
        let collection =
            member.types.contains("array") || member.types.contains("object") && member.members.is_empty();
        let must = said.required.contains(name) && !member.nullable;
        if required.contains(name.as_str()) && !said.required.contains(name) {
            wrong.push(format!("{place}: required of its own accord"));
        }
        if must && !collection && !any && !required.contains(name.as_str()) {
            wrong.push(format!("{place}: not required"));
        }
    }
}

/// Types, formats, values and items.
fn base(
    document: &Document,
    derived: &Derived,
    said: &Said,
    schema: &Value,
    place: &str,
    wrong: &mut Vec<String>,
) {
    let types = derived.types(schema);
    let mut expected = said.types.clone();
    if expected.is_empty() && said.values.iter().any(Value::is_string) {
        expected.insert("string".to_owned());
    }
    let integers = !said.values.is_empty() && expected.contains("integer");
    if integers {
        // Read by number or by name.
        expected.insert("string".to_owned());
    }
    if !said.branches.is_empty() {
        return;
    }
    if types != expected {
        wrong.push(format!("{place}: {expected:?}, derived {types:?}"));
        return;
    }
    let inner = derived.inside(schema);
    if matches!(said.format.as_str(), "date-time" | "date" | "uuid")
        && inner["format"] != said.format.as_str()
        && expected.len() == 1
    {
        wrong.push(format!(
            "{place}: format {}, derived {}",
            said.format, inner["format"]
        ));
    }
    for value in &said.values {
        let listed = list(&inner["anyOf"])
            .any(|branch| branch["const"] == *value || list(&branch["enum"]).any(|one| one == value));
        if !listed && expected.len() < 3 {
            wrong.push(format!("{place}: the value {value} is not listed"));
        }
    }
    if let Some(items) = &said.items {
        let said = document.said(items);
        if said.branches.is_empty() {
            base(
                document,
                derived,
                &said,
                &inner["items"],
                &format!("{place}[]"),
                wrong,
            );
        }
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
