//! What a schema really is, once references, `allOf`, `oneOf` and nulls are seen through.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{all_of, downgrade_31};
use crate::{
    Result,
    document::{Work, flag, lookup, schema_name, text},
};

/// How deep one schema may nest inside another before it is refused.
const DEPTH: usize = 100;

/// A schema seen through, with what was said about it on the way.
#[derive(Clone, Debug, Default)]
pub(super) struct Resolved {
    pub(super) shape: Shape,
    pub(super) nullable: bool,
    pub(super) deprecated: bool,
    pub(super) description: Option<String>,
}

/// The kinds of schema that the generator tells apart.
#[derive(Clone, Debug, Default)]
pub(super) enum Shape {
    /// Any JSON at all.
    #[default]
    Any,
    /// A component that is a structure, an enum or a union.
    Component(String),
    Boolean,
    Integer(&'static str),
    Number,
    /// A text with its format.
    Text(&'static str),
    /// Bytes in a multipart form.
    Binary,
    StringEnum(Vec<String>),
    /// Numbers with their names.
    IntegerEnum(Vec<(i64, Option<String>)>),
    List(Value),
    Dictionary(Value),
    Structure(Structure),
    Union(Union),
}

/// An object with named members.
#[derive(Clone, Debug, Default)]
pub(super) struct Structure {
    pub(super) members: BTreeMap<String, Value>,
    pub(super) required: BTreeSet<String>,
    /// The schema of members that have no name here; `None` where they are ignored.
    pub(super) rest: Option<Value>,
}

/// One of several schemas, told apart by a tag where there is one.
#[derive(Clone, Debug)]
pub(super) struct Union {
    pub(super) variants: Vec<Value>,
    pub(super) tag: Option<String>,
    /// Tag values by the component that they stand for.
    pub(super) tags: BTreeMap<String, String>,
}

/// Looks at schemas of one document. `trail` guards against going round in circles.
pub(super) struct Resolver<'a> {
    pub(super) work: &'a Work,
    /// The components and references that were seen through.
    pub(super) passed: Vec<String>,
    trail: Vec<String>,
    depth: usize,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(work: &'a Work) -> Self {
        Self {
            work,
            passed: Vec::new(),
            trail: Vec::new(),
            depth: 0,
        }
    }

    /// What a component is: a shape of its own, or something that is written out where it is used.
    pub(super) fn component(&mut self, name: &str, pointer: &str) -> Result<Resolved> {
        let schema = self
            .work
            .document
            .pointer("/components/schemas")
            .and_then(|schemas| schemas.get(name));
        let Some(schema) = schema else {
            return Err(self.work.error(
                pointer,
                format!("refers to the schema `{name}`, which does not exist"),
            ));
        };
        if self.trail.iter().any(|known| known == name) {
            return Ok(Resolved::default());
        }
        self.trail.push(name.to_owned());
        self.passed.push(name.to_owned());
        let seen = self.resolve(schema, pointer);
        self.trail.pop();
        seen
    }

    /// Sees through a schema. A component that has a Rust type of its own stays [`Shape::Component`].
    pub(super) fn resolve(&mut self, schema: &Value, pointer: &str) -> Result<Resolved> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.work.error(pointer, "schemas nest too deeply here"));
        }
        let seen = self.resolve_inside(schema, pointer);
        self.depth -= 1;
        seen
    }

    fn resolve_inside(&mut self, schema: &Value, pointer: &str) -> Result<Resolved> {
        let mut map = match schema {
            Value::Object(map) => map.clone(),
            Value::Bool(_) => return Ok(Resolved::default()),
            _ => return Err(self.work.error(pointer, "is no schema")),
        };
        downgrade_31::schema(&mut map);
        for key in ["allOf", "oneOf", "anyOf"] {
            match map.get(key) {
                Some(Value::Array(parts)) if parts.is_empty() => drop(map.remove(key)),
                None | Some(Value::Array(_)) => {}
                Some(_) => return Err(self.work.error(&format!("{pointer}/{key}"), "is no list")),
            }
        }
        let said = |seen: Resolved| Resolved {
            nullable: seen.nullable
                || flag(schema, "nullable")
                || map.get("nullable") == Some(&Value::Bool(true)),
            deprecated: seen.deprecated || flag(schema, "deprecated"),
            description: schema
                .get("description")
                .and_then(Value::as_str)
                .map(ToOwned::to_owned)
                .or(seen.description),
            shape: seen.shape,
        };
        if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
            return Ok(said(self.follow(reference, pointer)?));
        }
        if map.contains_key("allOf") {
            return Ok(said(all_of::merge(self, &map, pointer)?));
        }
        if let Some(Value::Array(parts)) = map.get("oneOf").or_else(|| map.get("anyOf"))
            && !has_members(&map)
        {
            return Ok(said(self.union(parts, &map, pointer)?));
        }
        let (shape, nulls) = self.plain(&map, pointer)?;
        Ok(said(Resolved {
            shape,
            nullable: nulls,
            ..Resolved::default()
        }))
    }

    fn follow(&mut self, reference: &str, pointer: &str) -> Result<Resolved> {
        if let Some(name) = schema_name(reference) {
            let mut seen = self.component(&name, pointer)?;
            if matches!(
                seen.shape,
                Shape::Structure(_) | Shape::Union(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_)
            ) {
                seen.shape = Shape::Component(name);
            }
            // What is said of a component is said where it is defined.
            seen.description = None;
            seen.deprecated = false;
            return Ok(seen);
        }
        let Some(target) = lookup(&self.work.document, reference) else {
            return Err(self
                .work
                .error(pointer, format!("the reference `{reference}` leads nowhere")));
        };
        if self.trail.iter().any(|known| known == reference) {
            return Ok(Resolved::default());
        }
        self.trail.push(reference.to_owned());
        self.passed.push(reference.to_owned());
        let seen = self.resolve(target, pointer);
        self.trail.pop();
        seen
    }

    /// `oneOf` and `anyOf`: nulls taken out, a single branch taken as it is, texts as text, the rest as a union.
    fn union(&mut self, parts: &[Value], map: &Map<String, Value>, pointer: &str) -> Result<Resolved> {
        let mut nullable = false;
        let mut branches: Vec<(Value, Resolved)> = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            if text(part, "type") == "null" || part.get("enum").is_some_and(|values| *values == json!([null]))
            {
                nullable = true;
                continue;
            }
            let seen = self.resolve(part, &format!("{pointer}/oneOf/{index}"))?;
            nullable |= seen.nullable;
            branches.push((part.clone(), seen));
        }
        if branches.len() <= 1 {
            let only = branches.pop().map(|(_, seen)| seen).unwrap_or_default();
            return Ok(Resolved {
                nullable: nullable || only.nullable,
                ..only
            });
        }
        let mut shapes = Vec::new();
        for (_, seen) in &branches {
            shapes.push(match &seen.shape {
                Shape::Component(name) => self.component(name, pointer)?.shape,
                shape => shape.clone(),
            });
        }
        let shape = if shapes
            .iter()
            .all(|shape| matches!(shape, Shape::Text(_) | Shape::StringEnum(_)))
        {
            Shape::Text("")
        } else if shapes.iter().any(|shape| matches!(shape, Shape::Any)) {
            Shape::Any
        } else {
            let discriminator = map
                .get("discriminator")
                .filter(|_| shapes.iter().all(|shape| matches!(shape, Shape::Structure(_))));
            let mapping = discriminator
                .and_then(|found| found.get("mapping"))
                .and_then(Value::as_object);
            let tags = mapping.into_iter().flatten().filter_map(|(tag, target)| {
                let target = target.as_str()?;
                Some((
                    schema_name(target).unwrap_or_else(|| target.to_owned()),
                    tag.clone(),
                ))
            });
            Shape::Union(Union {
                tag: discriminator
                    .map(|found| text(found, "propertyName").to_owned())
                    .filter(|tag| !tag.is_empty()),
                tags: tags.collect(),
                variants: branches.into_iter().map(|(part, _)| part).collect(),
            })
        };
        Ok(Resolved {
            shape,
            nullable,
            ..Resolved::default()
        })
    }

    /// A schema without references and combinations. The flag says that its enum lists null.
    fn plain(&mut self, map: &Map<String, Value>, pointer: &str) -> Result<(Shape, bool)> {
        let kind = match map.get("type") {
            None => "",
            Some(Value::String(kind)) => kind.as_str(),
            Some(_) => return Err(self.work.error(&format!("{pointer}/type"), "is no text")),
        };
        let listed = match map.get("enum") {
            Some(Value::Array(values)) => values.as_slice(),
            _ => &[],
        };
        let nulls = listed.iter().any(Value::is_null);
        let values: Vec<&Value> = listed.iter().filter(|value| !value.is_null()).collect();
        if !values.is_empty() {
            if values.iter().all(|value| value.is_string()) {
                let mut texts: Vec<String> = Vec::new();
                for value in values.iter().filter_map(|value| value.as_str()) {
                    if !texts.iter().any(|known| known == value) {
                        texts.push(value.to_owned());
                    }
                }
                return Ok((Shape::StringEnum(texts), nulls));
            }
            if values.iter().all(|value| value.as_i64().is_some()) && kind != "string" {
                return Ok((Shape::IntegerEnum(numbers(&values, map)), nulls));
            }
        }
        let shape = match kind {
            "boolean" => Shape::Boolean,
            "integer" | "int" | "long" => match (kind, text_of(map, "format")) {
                (_, "int32") => Shape::Integer("int32"),
                _ => Shape::Integer("int64"),
            },
            "number" | "float" | "double" => Shape::Number,
            "string" | "enum" => Shape::Text(match text_of(map, "format") {
                "date-time" => "date-time",
                "date" => "date",
                "uuid" | "guid" => "uuid",
                // Of the pass `parameters`.
                "etag" => "etag",
                "binary" => return Ok((Shape::Binary, nulls)),
                _ => "",
            }),
            "file" => Shape::Binary,
            "null" => return Ok((Shape::Any, true)),
            "array" => Shape::List(map.get("items").cloned().unwrap_or_else(|| json!({}))),
            "object" | "" if has_members(map) => Shape::Structure(structure(self.work, map, pointer)?),
            "object" => Shape::Dictionary(match map.get("additionalProperties") {
                Some(schema @ Value::Object(_)) => schema.clone(),
                _ => json!({}),
            }),
            "" if map.contains_key("items") => Shape::List(map.get("items").cloned().unwrap_or_default()),
            "" if map.get("additionalProperties").is_some_and(Value::is_object) => {
                Shape::Dictionary(map.get("additionalProperties").cloned().unwrap_or_default())
            }
            "" => Shape::Any,
            other => {
                let problem = format!("`{other}` is no type of OpenAPI");
                return Err(self.work.error(&format!("{pointer}/type"), problem));
            }
        };
        Ok((shape, nulls))
    }
}

fn has_members(map: &Map<String, Value>) -> bool {
    map.get("properties")
        .and_then(Value::as_object)
        .is_some_and(|members| !members.is_empty())
}

/// The members of an object schema.
pub(super) fn structure(work: &Work, map: &Map<String, Value>, pointer: &str) -> Result<Structure> {
    let mut members = BTreeMap::new();
    match map.get("properties") {
        Some(Value::Object(listed)) => {
            members.extend(listed.iter().map(|(name, schema)| (name.clone(), schema.clone())))
        }
        None | Some(Value::Null) => {}
        Some(_) => return Err(work.error(&format!("{pointer}/properties"), "is no object")),
    }
    let required = match map.get("required") {
        Some(Value::Array(names)) => names
            .iter()
            .filter_map(Value::as_str)
            .map(ToOwned::to_owned)
            .collect(),
        _ => BTreeSet::new(),
    };
    let rest = map
        .get("additionalProperties")
        .filter(|rest| rest.is_object())
        .cloned();
    Ok(Structure {
        members,
        required,
        rest,
    })
}

/// The values of an integer enum with their names, from `x-enum-varnames` or `x-enumNames` where they match in number.
fn numbers(values: &[&Value], map: &Map<String, Value>) -> Vec<(i64, Option<String>)> {
    let named = ["x-enum-varnames", "x-enumNames"]
        .iter()
        .find_map(|key| map.get(*key)?.as_array());
    let named = named.filter(|names| names.len() == values.len());
    let mut out: Vec<(i64, Option<String>)> = Vec::new();
    for (index, number) in values
        .iter()
        .enumerate()
        .filter_map(|(index, value)| Some((index, value.as_i64()?)))
    {
        if !out.iter().any(|(known, _)| *known == number) {
            out.push((
                number,
                named.and_then(|names| names[index].as_str().map(ToOwned::to_owned)),
            ));
        }
    }
    out
}

fn text_of<'a>(map: &'a Map<String, Value>, key: &str) -> &'a str {
    map.get(key).and_then(Value::as_str).unwrap_or_default()
}
