//! Lowers every schema to the few forms that typify takes without surprises, and moves inline structures, enums and unions to
//! components with a name of their own.
//!
//! What is left: `{}`, scalars, lists, dictionaries and references in place; structures, enums and unions as components.
//! Components that are none of these are written out where they are used and stay as aliases. Constraints and defaults
//! are left out: a client that refuses what the server accepts is wrong, and one that fails on an answer is worse.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::shape::{Eye, Seen, Shape, Structure, Union};
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
        work: Work { name: work.name.clone(), document: work.document.clone(), notes: Vec::new() },
    };
    for name in component_names(work) {
        lowering.component(&name)?;
    }
    work.each_operation(|scene, operation| lowering.operation(scene.pointer, scene.path, scene.method, operation))?;
    work.document["components"]["schemas"] = json!(lowering.out);
    work.notes.append(&mut lowering.notes);
    Ok(())
}

fn component_names(work: &Work) -> BTreeSet<String> {
    let schemas = work.document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.map(|schemas| schemas.keys().cloned().collect()).unwrap_or_default()
}

struct Lowering<'a> {
    pins: &'a Pins,
    taken: BTreeSet<String>,
    out: BTreeMap<String, Value>,
    notes: Vec<String>,
    /// Enums of parameters by the name of the parameter and the values.
    parameter_enums: BTreeMap<String, Value>,
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
        let pointer = format!("/components/schemas/{}", escape(&published));
        let seen = Eye::new(&self.work).component(name, &pointer)?;
        let mut lowered = self.named(name, &pointer, seen)?;
        lowered["x-pointer"] = json!(published);
        self.out.insert(name.to_owned(), lowered);
        Ok(())
    }

    /// The component form of what was seen. Something that is no structure, enum or union becomes an alias.
    fn named(&mut self, name: &str, pointer: &str, seen: Seen) -> Result<Value> {
        let mut lowered = match seen.shape {
            Shape::Structure(structure) => self.structure(name, pointer, structure)?,
            Shape::Union(union) => self.union(name, pointer, union)?,
            Shape::StringEnum(values) => string_enum(&values),
            Shape::IntegerEnum(values) => integer_enum(&values),
            shape => json!({ "x-alias": self.inline(shape, &Place { pointer: pointer.to_owned(), wanted: name })? }),
        };
        lowered["description"] = json!(seen.description);
        Ok(lowered)
    }

    fn lower(&mut self, schema: &Value, place: &Place<'_>) -> Result<(Value, Seen)> {
        if place.pointer.matches('/').count() > 200 {
            return Err(self.work.error(&place.pointer, "schemas nest too deeply here"));
        }
        let mut seen = Eye::new(&self.work).look(schema, &place.pointer)?;
        let shape = std::mem::take(&mut seen.shape);
        Ok((self.inline(shape, place)?, seen))
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
                let place = Place { pointer: format!("{}/items", place.pointer), wanted: &wanted };
                let (lowered, seen) = self.lower(&items, &place)?;
                json!({ "type": "array", "items": nullable(lowered, seen.nullable) })
            }
            Shape::Dictionary(values) => {
                let wanted = format!("{}Value", place.wanted);
                let place = Place { pointer: format!("{}/additionalProperties", place.pointer), wanted: &wanted };
                let (lowered, seen) = self.lower(&values, &place)?;
                json!({ "type": "object", "additionalProperties": nullable(lowered, seen.nullable) })
            }
            shape => {
                let name = match self.pins.types.get(&place.pointer) {
                    Some(pinned) => names::unique(pinned, "", &mut self.taken),
                    None => names::unique(&names::pascal(place.wanted), "", &mut self.taken),
                };
                let mut lowered = self.named(&name, &place.pointer, Seen { shape, ..Seen::default() })?;
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
            let place = Place { pointer: format!("{pointer}/properties/{}", escape(&wire)), wanted: &wanted };
            let (lowered, seen) = self.lower(&schema, &place)?;
            if structure.required.contains(&wire) && !seen.nullable {
                required.push(ident.clone());
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
            let place = Place { pointer: format!("{pointer}/additionalProperties"), wanted: &wanted };
            lowered["additionalProperties"] = self.lower(&rest, &place)?.0;
        }
        Ok(lowered)
    }

    /// `BrokerFile` and `FileStatus` give `BrokerFileStatus`, where that is not taken.
    fn joined(&self, parent: &str, member: &str) -> String {
        let first = member.char_indices().skip(1).find(|(_, letter)| letter.is_ascii_uppercase());
        let (first, rest) = member.split_at(first.map_or(member.len(), |(index, _)| index));
        let short = format!("{parent}{rest}");
        if !rest.is_empty() && parent.ends_with(first) && !self.taken.contains(&short) { short } else { format!("{parent}{member}") }
    }

    fn union(&mut self, name: &str, pointer: &str, union: Union) -> Result<Value> {
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        let mut variants = Vec::new();
        for (index, schema) in union.variants.iter().enumerate() {
            let title = text(schema, "title");
            let wanted = format!("{name}{}", if title.is_empty() { format!("Variant{index}") } else { names::pascal(title) });
            let place = Place { pointer: format!("{pointer}/oneOf/{index}"), wanted: &wanted };
            let (lowered, _) = self.lower(schema, &place)?;
            let target = crate::document::schema_name(text(&lowered, "$ref")).unwrap_or_default();
            let tag = union.tags.get(&target).cloned().unwrap_or_else(|| self.published(&target));
            let named = match text(&lowered, "type") {
                _ if !title.is_empty() => title.to_owned(),
                _ if !target.is_empty() => if union.tag.is_some() { tag.clone() } else { target },
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

    /// The published name of a component, which is its tag where no mapping says otherwise.
    fn published(&self, name: &str) -> String {
        text(&self.work.document["components"]["schemas"][name], "x-published-name").to_owned()
    }

    fn operation(&mut self, pointer: &str, path: &str, method: &str, operation: &mut Map<String, Value>) -> Result<()> {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
        let base = names::pascal(&id);
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            for parameter in parameters {
                self.parameter(pointer, &base, parameter)?;
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.body(pointer, &base, body)?;
        }
        if let Some(Value::Object(answers)) = operation.get_mut("responses") {
            for (status, answer) in answers.iter_mut().filter(|(_, answer)| answer["x-kind"] == "json") {
                let success = status.starts_with('2') || status.starts_with('3');
                let wanted = if success { format!("{base}Response") } else { format!("{base}Error") };
                let at = format!("/paths/{}/{method}/responses/{status}", escape(path));
                let (lowered, seen) = self.lower(&answer["schema"].take(), &Place { pointer: at, wanted: &wanted })?;
                answer["schema"] = nullable(lowered, seen.nullable);
            }
        }
        Ok(())
    }

    /// Parameters are scalars, enums, or lists of these; anything else is JSON that the caller makes.
    fn parameter(&mut self, pointer: &str, base: &str, parameter: &mut Value) -> Result<()> {
        let ident = text(parameter, "x-ident").to_owned();
        let at = format!("{pointer}/parameters/{ident}");
        let seen = Eye::new(&self.work).look(&parameter["schema"], &at)?;
        let wanted = self.parameter_type(base, &ident, &seen.shape, &at)?;
        let place = Place { pointer: at.clone(), wanted: &wanted };
        if let (Some(said), true) = (&seen.description, parameter["description"].is_null()) {
            parameter["description"] = json!(said);
        }
        let simple = |shape: &Shape| {
            matches!(shape, Shape::Boolean | Shape::Integer(_) | Shape::Number | Shape::Text(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_))
        };
        let resolved = |shape: Shape| match shape {
            Shape::Component(name) => Eye::new(&self.work).component(&name, &at).map(|seen| seen.shape),
            shape => Ok(shape),
        };
        let (place_in, style) = (text(parameter, "in").to_owned(), text(parameter, "x-style").to_owned());
        let lowered = match &seen.shape {
            shape if simple(&resolved(shape.clone())?) => self.shared(&ident, shape.clone(), &place)?,
            Shape::List(items) if place_in != "path" => {
                let item = Eye::new(&self.work).look(items, &at)?.shape;
                let items = if simple(&resolved(item.clone())?) { self.shared(&ident, item, &place)? } else { json!({}) };
                json!({ "type": "array", "items": items })
            }
            Shape::Dictionary(_) if style == "deep" || style == "json" => self.inline(seen.shape.clone(), &place)?,
            _ if place_in == "query" && style != "form" => json!({}),
            Shape::Structure(_) | Shape::Component(_) | Shape::Dictionary(_) if place_in == "query" => json!({}),
            _ => {
                self.notes.push(format!("`{at}`: a {place_in} parameter that is no scalar is taken as a text"));
                json!({ "type": "string" })
            }
        };
        parameter["schema"] = lowered;
        if seen.nullable && place_in != "path" {
            parameter["required"] = json!(false);
        }
        Ok(())
    }

    /// What an enum of a parameter is called: as the parameter, where nothing else is.
    fn parameter_type(&self, base: &str, ident: &str, shape: &Shape, at: &str) -> Result<String> {
        let own = names::pascal(ident);
        let listed = match shape {
            Shape::List(items) => matches!(Eye::new(&self.work).look(items, at)?.shape, Shape::StringEnum(_) | Shape::IntegerEnum(_)),
            shape => matches!(shape, Shape::StringEnum(_) | Shape::IntegerEnum(_)),
        };
        Ok(if listed && !self.taken.contains(&own) { own } else { format!("{base}{own}") })
    }

    /// An inline enum of a parameter is one type for all parameters that share its name and its values.
    fn shared(&mut self, ident: &str, shape: Shape, place: &Place<'_>) -> Result<Value> {
        if !matches!(shape, Shape::StringEnum(_) | Shape::IntegerEnum(_)) {
            return self.inline(shape, place);
        }
        let key = format!("{ident} {shape:?}");
        if let Some(known) = self.parameter_enums.get(&key) {
            return Ok(known.clone());
        }
        let lowered = self.inline(shape, place)?;
        self.parameter_enums.insert(key, lowered.clone());
        Ok(lowered)
    }

    fn body(&mut self, pointer: &str, base: &str, body: &mut Value) -> Result<()> {
        let kind = text(body, "x-kind").to_owned();
        let Some(media) = body["content"].as_object_mut().and_then(|content| content.values_mut().next()) else { return Ok(()) };
        let at = format!("{pointer}/requestBody");
        match kind.as_str() {
            "raw" => {}
            "multipart" => media["fields"] = self.fields(&at, base, &media["schema"])?,
            _ => {
                let wanted = format!("{base}Body");
                let (lowered, _) = self.lower(&media["schema"], &Place { pointer: at, wanted: &wanted })?;
                media["schema"] = lowered;
            }
        }
        Ok(())
    }

    /// The fields of a multipart form: files, and values that are spread over text fields.
    fn fields(&mut self, at: &str, base: &str, schema: &Value) -> Result<Value> {
        let seen = Eye::new(&self.work).look(schema, at)?;
        let shape = match seen.shape {
            Shape::Component(name) => Eye::new(&self.work).component(&name, at)?.shape,
            shape => shape,
        };
        let Shape::Structure(structure) = shape else {
            return Err(self.work.error(at, "a multipart form needs an object schema with its fields as properties"));
        };
        let mut taken = BTreeSet::new();
        let mut fields = Vec::new();
        for (wire, schema) in structure.members {
            let at = format!("{at}/properties/{}", escape(&wire));
            let seen = Eye::new(&self.work).look(&schema, &at)?;
            let file = match &seen.shape {
                Shape::Binary => "one",
                Shape::List(items) if matches!(Eye::new(&self.work).look(items, &at)?.shape, Shape::Binary) => "many",
                _ => "no",
            };
            let wanted = format!("{base}Form{}", names::pascal(&wire));
            let lowered = self.lower(&schema, &Place { pointer: at, wanted: &wanted })?.0;
            fields.push(json!({
                "ident": names::unique(&names::snake(&wire), "_", &mut taken), "wire": wire, "file": file, "schema": lowered,
                "required": structure.required.contains(&wire) && !seen.nullable, "description": seen.description,
            }));
        }
        Ok(json!(fields))
    }
}

/// Marks a list item, a dictionary value or an answer that may be null.
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
