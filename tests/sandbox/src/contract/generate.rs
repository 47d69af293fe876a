//! Values of a schema: valid, the same for the same seed, and bounded where the schema recurses.

use serde_json::{Map, Value, json};

use super::{
    document::{Document, object},
    pattern,
    schema::Writer,
};
use crate::{clock, random::Seed};

/// From this depth on, only what is required is given, and lists are empty.
const SHALLOW: usize = 5;
/// No value nests deeper; what would is null.
const DEEPEST: usize = 24;
/// The moment around which generated times lie: 2025-01-01, so that answers do not change from day to day.
const EPOCH: i64 = 1_735_689_600_000;

/// How much of a value is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Required members only.
    Minimal,
    /// Optional members too.
    Full,
    /// Optional members at every depth, but no structure filled once more inside itself.
    Deep,
    /// As `Full`, with lists, maps and texts empty where they may be.
    Empty,
    /// As `Full`, with null wherever it may stand.
    Null,
}

/// What an answer is to look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wish {
    pub(crate) extent: Extent,
    /// Which of the values of each enum, and which branch of each choice, counted around the end; by the seed without it.
    pub(crate) turn: Option<u64>,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            extent: Extent::Full,
            turn: None,
        }
    }
}

/// Makes values for schemas of one document.
#[derive(Clone, Copy)]
pub(crate) struct Generator<'a> {
    document: &'a Document,
    writer: Writer,
    wish: Wish,
    /// The objects around the value that is being made.
    inside: Option<&'a Inside<'a>>,
}

/// An object that is being made, and the one around it.
struct Inside<'a> {
    schema: &'a Value,
    outer: Option<&'a Inside<'a>>,
}

impl<'a> Generator<'a> {
    pub(crate) fn new(document: &'a Document, writer: Writer, wish: Wish) -> Self {
        Self {
            document,
            writer,
            wish,
            inside: None,
        }
    }

    /// A value of a schema.
    pub(crate) fn value(&self, schema: &Value, seed: Seed) -> Value {
        self.at(schema, "value", seed, 0)
    }

    /// Whether optional members of an object are given.
    fn fills(&self, schema: &Value, depth: usize) -> bool {
        match self.wish.extent {
            Extent::Minimal => false,
            Extent::Full | Extent::Empty | Extent::Null => depth < SHALLOW,
            Extent::Deep => {
                let outer = std::iter::successors(self.inside, |inside| inside.outer);
                !outer
                    .into_iter()
                    .any(|inside| std::ptr::eq(inside.schema, schema))
            }
        }
    }

    fn pick<'v>(&self, choices: &'v [Value], seed: Seed) -> Option<&'v Value> {
        let count = choices.len() as u64;
        let index = match self.wish.turn {
            Some(turn) => turn.checked_rem(count)?,
            None => seed.below(count),
        };
        choices.get(usize::try_from(index).ok()?)
    }

    fn at(&self, schema: &Value, name: &str, seed: Seed, depth: usize) -> Value {
        if depth > DEEPEST {
            return Value::Null;
        }
        let null = self.wish.extent == Extent::Null && depth > 0;
        if null && may_be_null(schema) {
            return Value::Null;
        }
        let schema = self.document.resolved(schema);
        if null && may_be_null(schema) {
            return Value::Null;
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(choices) = schema["enum"].as_array().filter(|choices| !choices.is_empty()) {
            return self.pick(choices, seed).cloned().unwrap_or_default();
        }
        if let Some(parts) = schema["allOf"].as_array() {
            return self.all(schema, parts, name, seed, depth);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(choices) = schema[key].as_array() {
                return self.one(schema, choices, name, seed, depth);
            }
        }
        match kind(schema) {
            "null" => Value::Null,
            "boolean" => json!(seed.number() & 1 == 0),
            "integer" => integer(schema, seed),
            "number" => number(schema, seed),
            "array" => self.array(schema, name, seed, depth),
            "object" => self.object(schema, seed, depth),
            "string" if self.wish.extent == Extent::Empty && may_be_empty(schema) => json!(""),
            "string" => json!(text(schema, name, seed)),
            _ => json!({}),
        }
    }

    fn all(&self, schema: &Value, parts: &[Value], name: &str, seed: Seed, depth: usize) -> Value {
        let mut merged = match kind(schema) {
            "object" => self.object(schema, seed, depth),
            _ => Value::Null,
        };
        for part in parts {
            match (&mut merged, self.at(part, name, seed, depth + 1)) {
                (Value::Object(all), Value::Object(part)) => all.extend(part),
                (Value::Null, part) => merged = part,
                _ => {}
            }
        }
        merged
    }

    fn one(&self, schema: &Value, choices: &[Value], name: &str, seed: Seed, depth: usize) -> Value {
        let simple = |choice: &&Value| !matches!(kind(self.document.resolved(choice)), "object" | "array");
        let shallow = depth >= SHALLOW && self.wish.extent != Extent::Deep;
        let chosen = if shallow {
            choices.iter().find(simple)
        } else {
            self.pick(choices, seed.child("choice"))
        };
        if shallow && chosen.is_none() && may_be_null(schema) {
            return Value::Null;
        }
        match chosen.or(choices.first()) {
            Some(choice) => self.at(choice, name, seed, depth + 1),
            None => Value::Null,
        }
    }

    fn array(&self, schema: &Value, name: &str, seed: Seed, depth: usize) -> Value {
        let least = schema["minItems"].as_u64().unwrap_or(0);
        let most = schema["maxItems"].as_u64().unwrap_or(u64::MAX);
        let wanted = match self.wish.extent {
            Extent::Minimal | Extent::Empty => 0,
            _ if depth < SHALLOW => 1 + seed.child("count").below(2),
            Extent::Deep => 1,
            Extent::Full | Extent::Null => 0,
        };
        let mut items = Vec::new();
        for index in 0..wanted.clamp(least, most) {
            let item = self.at(&schema["items"], name, seed.nth(index), depth + 1);
            if schema["uniqueItems"] != true || !items.contains(&item) {
                items.push(item);
            }
        }
        Value::Array(items)
    }

    fn object(&self, schema: &Value, seed: Seed, depth: usize) -> Value {
        let required: Vec<&str> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let not_ours = match self.writer {
            Writer::Caller => "readOnly",
            Writer::Server => "writeOnly",
        };
        let filled = self.fills(schema, depth);
        let inside = Inside {
            schema,
            outer: self.inside,
        };
        let within = Generator {
            inside: Some(&inside),
            ..*self
        };
        let mut members = Map::new();
        for (name, member) in object(&schema["properties"]) {
            if member[not_ours] == true || self.document.resolved(member)[not_ours] == true {
                continue;
            }
            if filled || required.contains(&name.as_str()) {
                members.insert(name.clone(), within.at(member, name, seed.child(name), depth + 1));
            }
        }
        // Members that are required but described by nothing.
        for name in required {
            if !members.contains_key(name) && schema["properties"].get(name).is_none() {
                members.insert(name.to_owned(), json!("value"));
            }
        }
        let further = &schema["additionalProperties"];
        let least = usize::try_from(schema["minProperties"].as_u64().unwrap_or(0)).unwrap_or_default();
        let wanted = usize::from(filled && self.wish.extent != Extent::Empty && further.is_object());
        for index in 0..least.saturating_sub(members.len()).max(wanted) {
            let name = format!("key{}", index + 1);
            let value = within.at(further, &name, seed.child(&name), depth + 1);
            members.insert(name, value);
        }
        Value::Object(members)
    }
}

/// The type of a schema, the first that is not null; guessed from its keywords where it names none.
pub(crate) fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::String(kind) => kind,
        Value::Array(kinds) => {
            let mut kinds = kinds.iter().filter_map(Value::as_str);
            kinds
                .clone()
                .find(|kind| *kind != "null")
                .or_else(|| kinds.next())
                .unwrap_or_default()
        }
        _ if schema["properties"].is_object() || schema["additionalProperties"].is_object() => "object",
        _ if schema["items"].is_object() => "array",
        _ if schema["format"].is_string() || schema["pattern"].is_string() => "string",
        _ => "",
    }
}

pub(super) fn may_be_null(schema: &Value) -> bool {
    let listed = schema["type"]
        .as_array()
        .is_some_and(|kinds| kinds.contains(&json!("null")));
    let chosen = ["oneOf", "anyOf"]
        .iter()
        .flat_map(|key| schema[key].as_array().into_iter().flatten())
        .any(|branch| branch["type"] == "null");
    listed || chosen || schema["nullable"] == true
}

/// Whether a text of a schema may have no characters.
fn may_be_empty(schema: &Value) -> bool {
    schema["minLength"].as_u64().unwrap_or(0) == 0
        && schema["format"].as_str().unwrap_or("password") == "password"
        && !schema["pattern"].is_string()
}

fn integer(schema: &Value, seed: Seed) -> Value {
    let above = schema["exclusiveMinimum"]
        .as_i64()
        .map(|bound| bound.saturating_add(1));
    let least = schema["minimum"].as_i64().or(above).unwrap_or(1);
    let most = schema["maximum"]
        .as_i64()
        .unwrap_or(i64::MAX)
        .min(least.saturating_add(999));
    let span = u64::try_from(most.saturating_sub(least)).unwrap_or(0) + 1;
    json!(least.saturating_add(i64::try_from(seed.below(span)).unwrap_or(0)))
}

fn number(schema: &Value, seed: Seed) -> Value {
    let least = schema["minimum"].as_f64().unwrap_or(0.0);
    let most = schema["maximum"].as_f64().unwrap_or(least + 1000.0);
    // Quarters are exact in binary, so they come back as they went.
    let quarters = ((most - least) * 4.0).clamp(0.0, 4000.0) as u64;
    json!(least + (seed.below(quarters + 1) as f64) / 4.0)
}

fn text(schema: &Value, name: &str, seed: Seed) -> String {
    if let Some(text) = schema["pattern"]
        .as_str()
        .and_then(|pattern| pattern::text(pattern, seed))
    {
        return text;
    }
    let time = EPOCH + i64::try_from(seed.below(31_536_000)).unwrap_or(0) * 1000;
    match schema["format"].as_str().unwrap_or_default() {
        "uuid" | "guid" => return seed.uuid(),
        "date-time" => return clock::stamp(time),
        "date" => {
            return clock::stamp(time)
                .split('T')
                .next()
                .unwrap_or_default()
                .to_owned();
        }
        "uri" | "url" | "uri-reference" => return format!("https://example.com/{name}/{}", seed.below(1000)),
        "email" => return format!("{}@example.com", seed.below(1000)),
        _ => {}
    }
    let least = usize::try_from(schema["minLength"].as_u64().unwrap_or(0)).unwrap_or(0);
    let most = usize::try_from(schema["maxLength"].as_u64().unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let mut text = format!("{name} {}", seed.below(1000));
    while text.chars().count() < least {
        text.push('x');
    }
    text.chars().take(most).collect()
}
