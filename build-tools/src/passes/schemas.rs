//! Lowers every schema to the few forms that typify takes without surprises, and moves inline structures, enums and unions to
//! components with a name of their own.
//!
//! What is left: `{}`, scalars, lists, dictionaries and references in place; structures, enums and unions as components.
//! Components that are none of these are written out where they are used and stay as aliases. Constraints and defaults
//! are left out: a client that refuses what the server accepts is wrong, and one that fails on an answer is worse.

mod places;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::shape::{Resolved, Resolver, Shape, Structure, Union};
use crate::{
    Result,
    document::{Work, escape, schema_reference, text},
    names,
    pins::Pins,
};

/// A member name that typify itself uses for the members without a name.
const REST: &str = "extra";

pub(super) fn run(work: &mut Work, pins: &Pins) -> Result<()> {
    let mut lowering = Lowering {
        pins,
        taken: component_names(work),
        out: BTreeMap::new(),
        notes: Vec::new(),
        parameter_enums: BTreeMap::new(),
        writing: Vec::new(),
        work: Work {
            name: work.name.clone(),
            document: work.document.clone(),
            notes: Vec::new(),
        },
    };
    for name in component_names(work) {
        lowering.component(&name)?;
    }
    work.each_operation(|context, operation| {
        lowering.operation(context.pointer, context.path, context.method, operation)
    })?;
    work.document["components"]["schemas"] = json!(lowering.out);
    work.notes.append(&mut lowering.notes);
    Ok(())
}

fn component_names(work: &Work) -> BTreeSet<String> {
    let schemas = work
        .document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    schemas
        .map(|schemas| schemas.keys().cloned().collect())
        .unwrap_or_default()
}

struct Lowering<'a> {
    pins: &'a Pins,
    taken: BTreeSet<String>,
    out: BTreeMap<String, Value>,
    notes: Vec<String>,
    /// Enums of parameters by the name of the parameter and the values.
    parameter_enums: BTreeMap<String, Value>,
    /// The aliases that are being written out, so that one that holds itself comes to an end.
    writing: Vec<String>,
    work: Work,
}

/// Where a schema stands: its pointer in the document, and what a type made from it would be called.
struct Place<'p> {
    pointer: String,
    wanted: &'p str,
}

impl Lowering<'_> {
    fn component(&mut self, name: &str) -> Result<()> {
        let schema = &self.work.document["components"]["schemas"][name];
        let published = text(schema, "x-published-name").to_owned();
        let any_case = schema["x-any-case"] == true;
        let pointer = format!("/components/schemas/{}", escape(&published));
        let mut resolver = Resolver::new(&self.work);
        let seen = resolver.component(name, &pointer)?;
        self.writing = resolver.passed;
        let mut lowered = self.named(name, &pointer, seen)?;
        lowered["x-pointer"] = json!(published);
        if any_case {
            lowered["x-any-case"] = json!(true);
        }
        self.out.insert(name.to_owned(), lowered);
        Ok(())
    }

    /// The component form of what was seen. Something that is no structure, enum or union becomes an alias.
    fn named(&mut self, name: &str, pointer: &str, seen: Resolved) -> Result<Value> {
        let mut lowered = match seen.shape {
            Shape::Structure(structure) => self.structure(name, pointer, structure)?,
            Shape::Union(union) => self.union(name, pointer, union)?,
            Shape::StringEnum(values) => string_enum(&values),
            Shape::IntegerEnum(values) => integer_enum(&values),
            shape => {
                json!({ "x-alias": self.inline(shape, &Place { pointer: pointer.to_owned(), wanted: name })? })
            }
        };
        lowered["description"] = json!(seen.description);
        Ok(lowered)
    }

    fn lower(&mut self, schema: &Value, place: &Place<'_>) -> Result<(Value, Resolved)> {
        if place.pointer.matches('/').count() > 200 {
            return Err(self.work.error(&place.pointer, "schemas nest too deeply here"));
        }
        let mut resolver = Resolver::new(&self.work);
        let mut seen = resolver.resolve(schema, &place.pointer)?;
        let passed = resolver.passed;
        let shape = std::mem::take(&mut seen.shape);
        // Rust has no list whose items are that list.
        let endless = matches!(shape, Shape::List(_) | Shape::Dictionary(_))
            && passed.iter().any(|name| self.writing.contains(name));
        if endless {
            self.notes.push(format!(
                "`{}`: holds itself without a structure between: taken as any value",
                place.pointer
            ));
            return Ok((json!({}), seen));
        }
        let outer = self.writing.len();
        self.writing.extend(passed);
        let lowered = self.inline(shape, place);
        self.writing.truncate(outer);
        Ok((lowered?, seen))
    }

    /// The in-place form; structures, enums and unions move to a component.
    fn inline(&mut self, shape: Shape, place: &Place<'_>) -> Result<Value> {
        Ok(match shape {
            Shape::Any => json!({}),
            Shape::Component(name) => schema_reference(&name),
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::Integer(format) => json!({ "type": "integer", "format": format }),
            Shape::Number => json!({ "type": "number", "format": "double" }),
            Shape::Text("") | Shape::Binary => json!({ "type": "string" }),
            Shape::Text(format) => json!({ "type": "string", "format": format }),
            Shape::List(items) => {
                let wanted = format!("{}Item", place.wanted);
                let place = Place {
                    pointer: format!("{}/items", place.pointer),
                    wanted: &wanted,
                };
                let (lowered, seen) = self.lower(&items, &place)?;
                json!({ "type": "array", "items": nullable(lowered, seen.nullable) })
            }
            Shape::Dictionary(values) => {
                let wanted = format!("{}Value", place.wanted);
                let place = Place {
                    pointer: format!("{}/additionalProperties", place.pointer),
                    wanted: &wanted,
                };
                let (lowered, seen) = self.lower(&values, &place)?;
                json!({ "type": "object", "additionalProperties": nullable(lowered, seen.nullable) })
            }
            shape => {
                let name = match self.pins.types.get(&place.pointer) {
                    Some(pinned) => names::unique(pinned, "", &mut self.taken),
                    None => names::unique(&names::type_name(place.wanted), "", &mut self.taken),
                };
                let mut lowered = self.named(
                    &name,
                    &place.pointer,
                    Resolved {
                        shape,
                        ..Resolved::default()
                    },
                )?;
                lowered["x-pointer"] = json!(place.pointer);
                self.out.insert(name.clone(), lowered);
                schema_reference(&name)
            }
        })
    }

    fn structure(&mut self, name: &str, pointer: &str, structure: Structure) -> Result<Value> {
        let mut members = Map::new();
        let (mut required, mut wire_names, mut docs) = (Vec::new(), Map::new(), Map::new());
        let (mut deprecated, mut taken) = (Vec::new(), BTreeSet::new());
        if structure.rest.is_some() {
            taken.insert(REST.to_owned());
        }
        // Names that are Rust names already keep them.
        let mut order: Vec<_> = structure.members.into_iter().collect();
        order.sort_by_key(|(wire, _)| (names::snake(wire) != *wire, wire.clone()));
        for (wire, schema) in order {
            let ident = names::unique(&names::snake(&wire), "_", &mut taken);
            let wanted = self.joined(name, &names::pascal(&wire));
            let place = Place {
                pointer: format!("{pointer}/properties/{}", escape(&wire)),
                wanted: &wanted,
            };
            let (mut lowered, seen) = self.lower(&schema, &place)?;
            // What is required and null is written as null; any value at all can be that already.
            if structure.required.contains(&wire) && !(seen.nullable && is_any(&lowered)) {
                required.push(ident.clone());
                lowered = nullable(lowered, seen.nullable);
            }
            if let Some(said) = seen.description {
                docs.insert(ident.clone(), said.into());
            }
            if seen.deprecated {
                deprecated.push(ident.clone());
            }
            if ident != wire {
                wire_names.insert(ident.clone(), wire.into());
            }
            members.insert(ident, lowered);
        }
        let mut lowered = json!({
            "type": "object", "properties": members, "required": required,
            "x-wire-names": wire_names, "x-docs": docs, "x-deprecated": deprecated,
        });
        if let Some(rest) = structure.rest {
            let wanted = format!("{name}Extra");
            let place = Place {
                pointer: format!("{pointer}/additionalProperties"),
                wanted: &wanted,
            };
            lowered["additionalProperties"] = self.lower(&rest, &place)?.0;
        }
        Ok(lowered)
    }

    /// `BrokerFile` and `FileStatus` give `BrokerFileStatus`, where that is not taken.
    fn joined(&self, parent: &str, member: &str) -> String {
        let first = member
            .char_indices()
            .skip(1)
            .find(|(_, letter)| letter.is_ascii_uppercase());
        let (first, rest) = member.split_at(first.map_or(member.len(), |(index, _)| index));
        let short = format!("{parent}{rest}");
        if !rest.is_empty() && parent.ends_with(first) && !self.taken.contains(&short) {
            short
        } else {
            format!("{parent}{member}")
        }
    }

    fn union(&mut self, name: &str, pointer: &str, union: Union) -> Result<Value> {
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        let mut variants = Vec::new();
        let mut order: Vec<(usize, &Value)> = union.variants.iter().enumerate().collect();
        if union.tag.is_none() {
            let leniency: Vec<_> = union
                .variants
                .iter()
                .map(|schema| self.leniency(schema, pointer))
                .collect::<Result<_>>()?;
            order.sort_by_key(|(index, _)| leniency[*index]);
        }
        for (index, schema) in order {
            let title = text(schema, "title");
            let wanted = format!(
                "{name}{}",
                if title.is_empty() {
                    format!("Variant{index}")
                } else {
                    names::pascal(title)
                }
            );
            let place = Place {
                pointer: format!("{pointer}/oneOf/{index}"),
                wanted: &wanted,
            };
            let (lowered, _) = self.lower(schema, &place)?;
            let target = crate::document::schema_name(text(&lowered, "$ref")).unwrap_or_default();
            let tag = union
                .tags
                .get(&target)
                .cloned()
                .unwrap_or_else(|| self.published(&target));
            let named = match text(&lowered, "type") {
                _ if !title.is_empty() => title.to_owned(),
                _ if !target.is_empty() => {
                    if union.tag.is_some() {
                        tag.clone()
                    } else {
                        target
                    }
                }
                "string" => "Text".to_owned(),
                "integer" => "Integer".to_owned(),
                "boolean" => "Boolean".to_owned(),
                "array" => "List".to_owned(),
                "object" => "Dictionary".to_owned(),
                _ => "Number".to_owned(),
            };
            let ident = names::unique(&names::variant(&named), "", &mut taken);
            variants.push(json!({ "ident": ident, "schema": lowered, "tag": tag }));
        }
        Ok(json!({ "x-union": { "tag": union.tag, "variants": variants } }))
    }

    /// What decides the order in which branches are tried: lists before structures, since serde reads a structure from a list
    /// too; structures that demand much before those that take every object; dictionaries last.
    fn leniency(&self, schema: &Value, pointer: &str) -> Result<(u8, std::cmp::Reverse<usize>)> {
        let mut resolver = Resolver::new(&self.work);
        let shape = match resolver.resolve(schema, pointer)?.shape {
            Shape::Component(name) => resolver.component(&name, pointer)?.shape,
            shape => shape,
        };
        Ok(match shape {
            Shape::Structure(structure) => (1, std::cmp::Reverse(structure.required.len())),
            Shape::Dictionary(_) => (2, std::cmp::Reverse(0)),
            _ => (0, std::cmp::Reverse(0)),
        })
    }

    /// The published name of a component, which is its tag where no mapping says otherwise.
    fn published(&self, name: &str) -> String {
        text(
            &self.work.document["components"]["schemas"][name],
            "x-published-name",
        )
        .to_owned()
    }
}

/// Whether an in-place form is any value at all.
fn is_any(lowered: &Value) -> bool {
    lowered.as_object().is_some_and(Map::is_empty)
}

/// Marks a required member, a list item, a dictionary value or an answer that may be null.
fn nullable(lowered: Value, nullable: bool) -> Value {
    match lowered {
        Value::Object(map) if nullable && !map.is_empty() => json!({ "x-nullable": true, "of": map }),
        lowered => lowered,
    }
}

fn string_enum(values: &[String]) -> Value {
    let mut taken = BTreeSet::new();
    let variants: Vec<Value> = values
        .iter()
        .map(|value| json!({ "ident": names::unique(&names::variant(value), "", &mut taken), "wire": value }))
        .collect();
    json!({ "x-enum": { "kind": "string", "variants": variants } })
}

fn integer_enum(values: &[(i64, Option<String>)]) -> Value {
    let mut taken = BTreeSet::new();
    let variants: Vec<Value> = values
        .iter()
        .map(|(number, name)| {
            let text = name.clone().unwrap_or_else(|| format!("Value{}", number.to_string().replace('-', "Minus")));
            json!({ "ident": names::unique(&names::variant(&text), "", &mut taken), "number": number, "text": text })
        })
        .collect();
    json!({ "x-enum": { "kind": "integer", "variants": variants } })
}
