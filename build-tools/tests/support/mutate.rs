//! Damages documents the way people and converters do: keys go, types change, nodes turn up elsewhere, names get odd.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Names that have broken code generators before.
const ODD_NAMES: [&str; 27] = [
    "",
    " ",
    "_",
    "-",
    "1",
    "self",
    "Self",
    "crate",
    "type",
    "gen",
    "new",
    "send",
    "body",
    "client",
    "extra",
    "all",
    "with_core",
    "æøå",
    "日本",
    "a/b~c",
    "{x}",
    "$ref",
    "\u{202e}odd",
    "x-",
    "Unknown",
    "String",
    "a\"b\\c\n*/",
];

/// Values of every kind.
fn odd_value(dice: &mut Dice) -> Value {
    let scalars = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(""),
        json!("object"),
        json!("array"),
        json!("null"),
        json!("string"),
        json!([]),
        json!({}),
        json!([null]),
        json!([{}]),
        json!({"": {}}),
        json!({"$ref": "#"}),
        json!({"$ref": "#/"}),
        json!({"$ref": "#/components/schemas/Nowhere"}),
        json!({"$ref": 1}),
        json!({"type": "object"}),
        json!({"enum": [1, "a", null]}),
        json!({"enum": [1, 1, 2]}),
        json!({"enum": ["A", "a", "_a", ""]}),
        json!({"allOf": []}),
        json!({"oneOf": [{}]}),
        json!({"not": {}}),
        json!({"type": ["string", "null", "array"]}),
        json!({"properties": {"a b": {}, "aB": {}, "": {}, "a_b": {}}}),
        json!({"anyOf": [{"type": "string"}, {"type": "object"}]}),
        json!({"type": "array", "items": [{}, {}]}),
    ];
    dice.pick(&scalars).clone()
}

/// A small generator of numbers, the same on every machine (xorshift64*, Vigna 2016).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let spread = (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize;
        spread % limit.max(1)
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// The pointers of all nodes but the root.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    let mut push = |key: &str, inner: &Value| {
        let pointer = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        pointers(inner, &pointer, out);
        out.push(pointer);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| push(key, inner)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, inner)| push(&index.to_string(), inner)),
        _ => {}
    }
}

fn key_of(pointer: &str) -> (String, String) {
    let (holder, key) = pointer.rsplit_once('/').unwrap_or_default();
    (holder.to_owned(), key.replace("~1", "/").replace("~0", "~"))
}

fn take(document: &mut Value, pointer: &str) -> Option<Value> {
    let (holder, key) = key_of(pointer);
    match document.pointer_mut(&holder)? {
        Value::Object(map) => map.remove(&key),
        Value::Array(items) => key
            .parse()
            .ok()
            .filter(|at| *at < items.len())
            .map(|at: usize| items.remove(at)),
        _ => None,
    }
}

fn put(document: &mut Value, holder: &str, key: &str, value: Value) {
    match document.pointer_mut(holder) {
        Some(Value::Object(map)) => drop(map.insert(key.to_owned(), value)),
        Some(Value::Array(items)) => items.push(value),
        _ => {}
    }
}

/// Damages the document in one place and says how.
pub(crate) fn mutate(document: &mut Value, dice: &mut Dice) -> String {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    if all.is_empty() {
        return "nothing left".to_owned();
    }
    let at = dice.pick(&all).clone();
    let other = dice.pick(&all).clone();
    let (holder, key) = key_of(&at);
    match dice.below(9) {
        0 => {
            take(document, &at);
            format!("remove {at}")
        }
        1 => {
            let value = odd_value(dice);
            let said = format!("retype {at} to {value}");
            if let Some(slot) = document.pointer_mut(&at) {
                *slot = value;
            }
            said
        }
        2 => {
            let name = (*dice.pick(&ODD_NAMES)).to_owned();
            if let Some(value) = take(document, &at) {
                put(document, &holder, &name, value);
            }
            format!("rename {at} to {name:?}")
        }
        3 => {
            // A name that differs from a neighbour by its case or its punctuation only.
            let names = [
                key.to_uppercase(),
                key.to_lowercase(),
                key.replace(['.', '-', '/'], "_"),
                format!("{key}_"),
                format!("_{key}"),
                format!("{key}2"),
            ];
            let name = dice.pick(&names).clone();
            if let Some(value) = document.pointer(&at).cloned() {
                put(document, &holder, &name, value);
            }
            format!("double {at} as {name:?}")
        }
        4 => {
            if let Some(value) = document.pointer(&other).cloned()
                && let Some(slot) = document.pointer_mut(&at)
            {
                *slot = value;
            }
            format!("copy {other} over {at}")
        }
        5 => {
            if let Some(value) = document.pointer(&other).cloned() {
                let key = *dice.pick(&["copied", "items", "properties", "allOf", "schema", "0"]);
                put(document, &at, key, value);
            }
            format!("copy {other} into {at}")
        }
        6 => {
            let depth = *dice.pick(&[1, 2, 30, 118]);
            let how = *dice.pick(&["items", "additionalProperties", "allOf", "oneOf", "properties"]);
            if let Some(slot) = document.pointer_mut(&at) {
                for _ in 0..depth {
                    let inner = slot.take();
                    *slot = match how {
                        "allOf" | "oneOf" => json!({ how: [inner] }),
                        "properties" => json!({ "properties": { "deeper": inner } }),
                        _ => json!({ how: inner }),
                    };
                }
            }
            format!("nest {at} in {depth} {how}")
        }
        7 => swap_references(document, dice),
        _ => {
            let text = *dice.pick(&ODD_NAMES);
            let strings: Vec<&String> = all
                .iter()
                .filter(|at| document.pointer(at).is_some_and(Value::is_string))
                .collect();
            let Some(at) = (!strings.is_empty()).then(|| (*dice.pick(&strings)).clone()) else {
                return "no text left".to_owned();
            };
            if let Some(slot) = document.pointer_mut(&at) {
                *slot = json!(text);
            }
            format!("write {text:?} at {at}")
        }
    }
}

fn swap_references(document: &mut Value, dice: &mut Dice) -> String {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let found: Vec<&String> = all.iter().filter(|at| at.ends_with("/$ref")).collect();
    if found.is_empty() {
        return "no reference to swap".to_owned();
    }
    let (one, other) = ((*dice.pick(&found)).clone(), (*dice.pick(&found)).clone());
    let target = if dice.below(3) == 0 {
        json!(format!("#{}", dice.pick(&all)))
    } else {
        document.pointer(&other).cloned().unwrap_or_default()
    };
    let said = format!("refer from {one} to {target}");
    if let Some(slot) = document.pointer_mut(&one) {
        *slot = target;
    }
    said
}

/// A document with a few of the paths and the components that they need: quick to generate, and damage hits home.
pub(crate) fn slice(document: &Value, dice: &mut Dice) -> Value {
    let mut out = document.clone();
    let paths: Vec<&String> = document["paths"]
        .as_object()
        .into_iter()
        .flat_map(Map::keys)
        .collect();
    let kept: BTreeSet<String> = (0..=dice.below(3))
        .filter(|_| !paths.is_empty())
        .map(|_| (*dice.pick(&paths)).clone())
        .collect();
    if let Some(map) = out["paths"].as_object_mut() {
        map.retain(|path, _| kept.contains(path));
    }
    let mut needed = BTreeSet::new();
    let mut open = vec![out["paths"].clone()];
    while let Some(value) = open.pop() {
        let mut inside = Vec::new();
        pointers(&value, "", &mut inside);
        for at in inside.iter().filter(|at| at.ends_with("/$ref")) {
            let Some(reference) = value.pointer(at).and_then(Value::as_str) else {
                continue;
            };
            let Some(target) = reference
                .strip_prefix('#')
                .and_then(|pointer| document.pointer(pointer))
            else {
                continue;
            };
            if needed.insert(reference.to_owned()) {
                open.push(target.clone());
            }
        }
    }
    for (section, components) in out["components"].as_object_mut().into_iter().flatten() {
        if let Some(map) = components.as_object_mut() {
            map.retain(|name, _| {
                needed.contains(&format!(
                    "#/components/{section}/{}",
                    name.replace('~', "~0").replace('/', "~1")
                ))
            });
        }
    }
    out
}
