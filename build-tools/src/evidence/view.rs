//! What a schema of a document is, with references, `allOf`, `oneOf` and nulls seen through and every constraint kept.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::document::{escape, flag, lookup, schema_name, text};
use crate::passes::downgrade_31;

/// How deep references and combinations are followed.
const DEPTH: usize = 60;

/// The keywords that limit a value and that both sides can have.
pub(super) const CONSTRAINTS: [&str; 8] = [
    "maxLength",
    "minLength",
    "pattern",
    "maximum",
    "minimum",
    "maxItems",
    "minItems",
    "multipleOf",
];

/// A schema seen through.
#[derive(Clone, Debug, Default)]
pub(super) struct Resolved {
    pub(super) shape: Shape,
    /// The component that the schema refers to, where it does.
    pub(super) component: Option<String>,
    pub(super) nullable: bool,
    pub(super) deprecated: bool,
    /// Members are read in PascalCase and in small letters as well.
    pub(super) any_case: bool,
    pub(super) constraints: BTreeMap<String, Value>,
    /// The places that say what the value is: the schema itself and what it refers to.
    pub(super) pointers: Vec<String>,
}

#[derive(Clone, Debug, Default)]
pub(super) enum Shape {
    #[default]
    Any,
    Boolean,
    Integer(String),
    Number(String),
    /// With its format.
    Text(String),
    /// Values, and their names where they are numbers.
    Enum(Vec<(Value, Option<String>)>),
    List(Part),
    Map(Part),
    Structure(Structure),
    Union(Union),
}

/// A schema inside another, with its place.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    pub(super) schema: Value,
    pub(super) pointer: String,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Structure {
    pub(super) members: BTreeMap<String, Part>,
    pub(super) required: BTreeSet<String>,
    /// Members without a name here are kept.
    pub(super) open: bool,
    /// Where it is defined: what makes it the same structure.
    pub(super) pointer: String,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Union {
    pub(super) variants: Vec<Part>,
    /// Variants by what the discriminator says.
    pub(super) tags: BTreeMap<String, String>,
}

/// Looks at the schemas of one document.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    pub(super) document: &'a Value,
}

impl View<'_> {
    pub(super) fn resolve(&self, part: &Part) -> Resolved {
        self.at(&part.schema, &part.pointer, 0)
    }

    fn at(&self, schema: &Value, pointer: &str, depth: usize) -> Resolved {
        let Some(map) = schema.as_object().filter(|_| depth < DEPTH) else {
            return Resolved::default();
        };
        let mut map = map.clone();
        downgrade_31::schema(&mut map);
        let mut seen = self.inside(&map, pointer, depth);
        seen.nullable |= flag(schema, "nullable") || map.get("nullable") == Some(&Value::Bool(true));
        seen.deprecated |= flag(schema, "deprecated");
        seen.any_case |= flag(schema, "x-any-case");
        for key in CONSTRAINTS {
            if let Some(value) = map.get(key) {
                seen.constraints.insert(key.to_owned(), value.clone());
            }
        }
        seen.pointers.insert(0, pointer.to_owned());
        seen
    }

    fn inside(&self, map: &Map<String, Value>, pointer: &str, depth: usize) -> Resolved {
        if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
            let Some(target) = lookup(self.document, reference) else {
                return Resolved::default();
            };
            let place = match schema_name(reference) {
                Some(name) => format!("/components/schemas/{}", escape(&name)),
                None => reference.trim_start_matches('#').to_owned(),
            };
            let mut seen = self.at(target, &place, depth + 1);
            // What is said of a component is said where it is defined.
            seen.deprecated = false;
            seen.component = schema_name(reference).or(seen.component);
            return seen;
        }
        if let Some(Value::Array(parts)) = map.get("allOf") {
            return self.all_of(parts, map, pointer, depth);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(Value::Array(parts)) = map.get(key)
                && !parts.is_empty()
                && !map.contains_key("properties")
            {
                return self.one_of(parts, map, &format!("{pointer}/{key}"), depth);
            }
        }
        plain(map, pointer)
    }

    fn all_of(&self, parts: &[Value], map: &Map<String, Value>, pointer: &str, depth: usize) -> Resolved {
        let mut seen: Vec<Resolved> = parts
            .iter()
            .enumerate()
            .map(|(index, part)| self.at(part, &format!("{pointer}/allOf/{index}"), depth + 1))
            .filter(|part| !matches!(part.shape, Shape::Any))
            .collect();
        let own = structure(map, pointer);
        if own.members.is_empty() && seen.len() <= 1 {
            let mut only = seen.pop().unwrap_or_default();
            if let Shape::Structure(inner) = &mut only.shape
                && !own.required.is_empty()
            {
                inner.required.extend(own.required);
                pointer.clone_into(&mut inner.pointer);
            }
            return only;
        }
        let mut whole = Structure {
            pointer: pointer.to_owned(),
            ..Structure::default()
        };
        let mut out = Resolved::default();
        for part in seen {
            out.nullable |= part.nullable;
            out.any_case |= part.any_case;
            match part.shape {
                Shape::Structure(inner) => {
                    whole.members.extend(inner.members);
                    whole.required.extend(inner.required);
                    whole.open |= inner.open;
                }
                Shape::Map(_) => whole.open = true,
                _ => return out,
            }
        }
        whole.members.extend(own.members);
        whole.required.extend(own.required);
        whole.open |= own.open;
        out.shape = Shape::Structure(whole);
        out
    }

    fn one_of(&self, parts: &[Value], map: &Map<String, Value>, pointer: &str, depth: usize) -> Resolved {
        let mut nullable = false;
        let mut branches = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let place = format!("{pointer}/{index}");
            if text(part, "type") == "null" || part.get("enum").is_some_and(|values| *values == json!([null]))
            {
                nullable = true;
                continue;
            }
            let seen = self.at(part, &place, depth + 1);
            nullable |= seen.nullable;
            branches.push((
                Part {
                    schema: part.clone(),
                    pointer: place,
                },
                seen,
            ));
        }
        if branches.len() <= 1 {
            let mut only = branches.pop().map(|(_, seen)| seen).unwrap_or_default();
            only.nullable |= nullable;
            return only;
        }
        let all = |test: fn(&Shape) -> bool| branches.iter().all(|(_, seen)| test(&seen.shape));
        let shape = if all(|shape| {
            matches!(shape, Shape::Text(_)) || matches!(shape, Shape::Enum(values) if texts(values))
        }) {
            Shape::Text(String::new())
        } else if !all(|shape| !matches!(shape, Shape::Any)) {
            Shape::Any
        } else {
            let mapping = map
                .get("discriminator")
                .and_then(|found| found.get("mapping"))
                .and_then(Value::as_object);
            let tags = mapping.into_iter().flatten().filter_map(|(tag, target)| {
                let target = target.as_str()?;
                Some((
                    tag.clone(),
                    schema_name(target).unwrap_or_else(|| target.to_owned()),
                ))
            });
            Shape::Union(Union {
                tags: tags.collect(),
                variants: branches.into_iter().map(|(part, _)| part).collect(),
            })
        };
        Resolved {
            shape,
            nullable,
            ..Resolved::default()
        }
    }
}

/// A schema without references and combinations.
fn plain(map: &Map<String, Value>, pointer: &str) -> Resolved {
    let of = |key: &str| map.get(key).and_then(Value::as_str).unwrap_or_default();
    let part = |key: &str| Part {
        schema: map.get(key).cloned().unwrap_or_else(|| json!({})),
        pointer: format!("{pointer}/{key}"),
    };
    let listed = map
        .get("enum")
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    let values: Vec<&Value> = listed.iter().filter(|value| !value.is_null()).collect();
    let open = map.get("additionalProperties").is_some_and(Value::is_object);
    let members = map
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|members| !members.is_empty());
    let shape = if !values.is_empty() {
        let names = ["x-enum-varnames", "x-enumNames"]
            .iter()
            .find_map(|key| map.get(*key)?.as_array())
            .filter(|names| names.len() == values.len());
        let name = |at: usize| Some(names?.get(at)?.as_str()?.to_owned());
        Shape::Enum(
            values
                .iter()
                .enumerate()
                .map(|(at, value)| ((*value).clone(), name(at)))
                .collect(),
        )
    } else {
        match of("type") {
            "boolean" => Shape::Boolean,
            "integer" | "int" | "long" => Shape::Integer(of("format").to_owned()),
            "number" | "float" | "double" => Shape::Number(of("format").to_owned()),
            "string" | "enum" => Shape::Text(match of("format") {
                "guid" => "uuid".to_owned(),
                format => format.to_owned(),
            }),
            "file" => Shape::Text("binary".to_owned()),
            "array" => Shape::List(part("items")),
            "object" | "" if members => Shape::Structure(structure(map, pointer)),
            "object" => Shape::Map(if open {
                part("additionalProperties")
            } else {
                Part {
                    schema: json!({}),
                    pointer: pointer.to_owned(),
                }
            }),
            "" if map.contains_key("items") => Shape::List(part("items")),
            "" if open => Shape::Map(part("additionalProperties")),
            _ => Shape::Any,
        }
    };
    Resolved {
        shape,
        nullable: listed.len() > values.len(),
        ..Resolved::default()
    }
}

fn structure(map: &Map<String, Value>, pointer: &str) -> Structure {
    let members = map.get("properties").and_then(Value::as_object);
    let required = map.get("required").and_then(Value::as_array);
    Structure {
        members: members
            .into_iter()
            .flatten()
            .map(|(name, schema)| {
                let part = Part {
                    schema: schema.clone(),
                    pointer: format!("{pointer}/properties/{}", escape(name)),
                };
                (name.clone(), part)
            })
            .collect(),
        required: required
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(ToOwned::to_owned)
            .collect(),
        open: map.get("additionalProperties").is_some_and(Value::is_object),
        pointer: pointer.to_owned(),
    }
}

/// Whether the values of an enum are texts.
pub(super) fn texts(values: &[(Value, Option<String>)]) -> bool {
    values.iter().all(|(value, _)| value.is_string())
}

impl Resolved {
    /// The type in the words of `server.json`.
    pub(super) fn name(&self) -> String {
        let or =
            |format: &str, otherwise: &str| if format.is_empty() { otherwise } else { format }.to_owned();
        match &self.shape {
            Shape::Any => "any".to_owned(),
            Shape::Boolean => "boolean".to_owned(),
            Shape::Integer(format) => or(format, "integer"),
            Shape::Number(format) => or(format, "number"),
            Shape::Text(format) => or(format, "string"),
            Shape::Enum(values) => {
                let kind = if texts(values) { "text enum" } else { "number enum" };
                match &self.component {
                    Some(name) => format!("{kind} {name}"),
                    None => kind.to_owned(),
                }
            }
            Shape::List(_) => "list".to_owned(),
            Shape::Map(_) => "map".to_owned(),
            Shape::Structure(_) => match &self.component {
                Some(name) => format!("object {name}"),
                None => "object".to_owned(),
            },
            Shape::Union(_) => "one of several".to_owned(),
        }
    }
}
