//! Values of a schema: the same in every run, another for every name, and full of characters that need encoding.

use serde_json::{Map, Value, json};

use crate::document::{Node, Schema};

/// How deep a body nests at most once only required members are followed.
const MAX_DEPTH: usize = 12;

/// How much of a value is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Required members only, and as few items in a list that is a member as it may have.
    Minimal,
    /// Every member, those of optional structures one level down too, and several items per list.
    Full,
}

/// Where a text will stand, which decides the characters it may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a path, a query or a body: anything.
    Anywhere,
    /// In a header, where control characters cannot stand.
    Header,
}

/// A number that a name always has (FNV-1a, 32 bits).
pub(crate) fn number(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// A value of a schema. `name` tells where it stands, such as `create_order/body.recipients`.
pub(crate) fn value(schema: Node<'_>, name: &str, extent: Extent, place: Place) -> Value {
    at(&schema.schema(), name, extent, place, 0)
}

fn at(schema: &Schema<'_>, name: &str, extent: Extent, place: Place, depth: usize) -> Value {
    assert!(depth < MAX_DEPTH, "{name}: required members without end");
    let hash = number(name);
    if !schema.choices.is_empty() {
        return schema.choices[hash as usize % schema.choices.len()].clone();
    }
    match schema.kind {
        Some("string") => json!(text(schema.format, name, place)),
        Some("integer") => match schema.format {
            "int64" => json!(i64::from(hash) << 20),
            _ => json!(hash % 1_000_000),
        },
        Some("number") => json!(f64::from(hash % 100_000) + 0.25),
        Some("boolean") => json!(hash.is_multiple_of(2)),
        Some("array") => {
            let count = match extent {
                Extent::Full if depth < 2 => 3,
                // A list that is itself the value: nothing would be sent of a parameter.
                Extent::Minimal if depth > 0 => schema.min_items,
                _ => 1,
            };
            let items = schema.items.map(Node::schema).unwrap_or_default();
            (0..count)
                .map(|index| at(&items, &format!("{name}[{index}]"), extent, place, depth + 1))
                .collect()
        }
        Some("object") => object(schema, name, extent, place, depth),
        None => json!({"any": [name, 1, true, null], "æ/ø": {"å": 0.5}}),
        Some(other) => panic!("{name}: a value of type `{other}`"),
    }
}

fn object(schema: &Schema<'_>, name: &str, extent: Extent, place: Place, depth: usize) -> Value {
    let mut object = Map::new();
    // A list is one level and its items the next, so the items of an optional list still get all of theirs.
    let all = extent == Extent::Full && depth < 3;
    for (member, node) in &schema.members {
        let member_schema = node.schema();
        if member_schema.read_only || !(all || schema.required.contains(member)) {
            continue;
        }
        let inside = format!("{name}.{member}");
        object.insert(
            (*member).to_owned(),
            at(&member_schema, &inside, extent, place, depth + 1),
        );
    }
    // Deeper down, only what would be empty without: whether an optional empty map is written does not matter.
    if let Some(further) = schema
        .further
        .filter(|_| all || extent == Extent::Full && object.is_empty())
    {
        let further = further.map(Node::schema).unwrap_or_default();
        for key in ["extra", "extra æ/%&+"] {
            object.insert(
                key.to_owned(),
                at(&further, &format!("{name}.{key}"), extent, place, depth + 1),
            );
        }
    }
    Value::Object(object)
}

fn text(format: &str, name: &str, place: Place) -> String {
    let hash = number(name);
    match format {
        "uuid" | "guid" => format!("{hash:08x}-0a1b-4c2d-8e3f-{:012x}", u64::from(hash) * 4099),
        "date-time" => {
            let (month, day, minute) = (hash % 12 + 1, hash % 28 + 1, hash % 60);
            let offset = if hash.is_multiple_of(2) { "Z" } else { "+02:00" };
            format!("2025-{month:02}-{day:02}T07:{minute:02}:09{offset}")
        }
        "date" => format!("2025-{:02}-{:02}", hash % 12 + 1, hash % 28 + 1),
        "uri" | "url" | "uri-reference" => format!("https://example.com/{hash}/a%20b?c=d%26e&f=g+h#i"),
        _ => {
            let last = name.rsplit(['/', '.']).next().unwrap_or_default();
            let end = if place == Place::Header { "" } else { "\"\\\n\t" };
            format!("{last} {hash}/æøå+&=?#;:@,%2F%25%zz..\u{2713}{end}$")
        }
    }
}
