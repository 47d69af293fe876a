//! Values of a schema: the same in every run, another for every name, and full of characters that need encoding.

use serde_json::{Map, Value, json};

use crate::{
    document::{Node, Schema},
    pattern,
    random::Seed,
};

/// How deep a body nests at most once only required members are followed.
const MAX_DEPTH: usize = 40;

/// How much of a value is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Required members only, and as few items in a list that is a member as it may have.
    Minimal,
    /// Every member at every depth, but no structure filled once more inside itself, and several items per list.
    Full,
    /// As `Full`, with the value of each enum that stands this many places after the one that `Full` takes, around its end.
    Turn(usize),
}

impl Extent {
    /// Whether optional values are given.
    pub fn is_full(self) -> bool {
        self != Self::Minimal
    }

    fn turn(self) -> usize {
        match self {
            Self::Turn(turn) => turn,
            Self::Minimal | Self::Full => 0,
        }
    }
}

/// Where a text will stand, which decides the characters it may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a path, a query or a body: anything.
    Anywhere,
    /// In a header, where control characters cannot stand.
    Header,
}

/// A number that a name always has (FNV-1a, 32 bits).
pub fn number(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// A value of a schema. `name` tells where it stands, such as `create_order/body.recipients`.
pub fn value(schema: Node<'_>, name: &str, extent: Extent, place: Place) -> Value {
    let mut maker = Maker {
        extent,
        place,
        inside: Vec::new(),
        turns: 1,
        counts: false,
    };
    maker.at(&schema.schema(), name, 0)
}

/// How many turns it takes until each value of each enum in a schema, and each branch of each choice, was given.
pub fn turns(schema: Node<'_>) -> usize {
    let mut maker = Maker {
        extent: Extent::Full,
        place: Place::Anywhere,
        inside: Vec::new(),
        turns: 1,
        counts: true,
    };
    maker.at(&schema.schema(), "turns", 0);
    maker.turns
}

/// Makes one value.
struct Maker<'a> {
    extent: Extent,
    place: Place,
    /// The objects around the value that is being made: none of them is filled once more inside itself.
    inside: Vec<&'a Value>,
    /// The most values that an enum had.
    turns: usize,
    /// Whether turns are counted and no value is wanted: members that only servers write count too.
    counts: bool,
}

impl<'a> Maker<'a> {
    fn at(&mut self, schema: &Schema<'a>, name: &str, depth: usize) -> Value {
        assert!(depth < MAX_DEPTH, "{name}: required members without end");
        let hash = number(name);
        self.turns = self.turns.max(schema.branches);
        if !schema.choices.is_empty() {
            self.turns = self.turns.max(schema.choices.len());
            return schema.choices[(hash as usize + self.extent.turn()) % schema.choices.len()].clone();
        }
        match schema.kind {
            Some("string") => json!(text(schema, name, self.place)),
            Some("integer") => match schema.format {
                "int64" => json!(bounded(schema, i64::from(hash) << 20)),
                _ => json!(bounded(schema, i64::from(hash % 1_000_000))),
            },
            Some("number") if schema.minimum.is_some() || schema.maximum.is_some() => {
                json!(bounded(schema, i64::from(hash % 100_000)))
            }
            Some("number") => json!(f64::from(hash % 100_000) + 0.25),
            Some("boolean") => json!(hash.is_multiple_of(2)),
            Some("array") => {
                let count = match self.extent {
                    _ if self.extent.is_full() && depth < 2 => 3,
                    // A list that is itself the value: nothing would be sent of a parameter.
                    Extent::Minimal if depth > 0 => schema.min_items,
                    _ => 1,
                };
                let count = count.clamp(schema.min_items, schema.max_items.unwrap_or(u64::MAX));
                let items = schema.items.map(Node::schema).unwrap_or_default();
                (0..count)
                    .map(|index| self.at(&items, &format!("{name}[{index}]"), depth + 1))
                    .collect()
            }
            Some("object") => self.object(schema, name, depth),
            None => json!({"any": [name, 1, true, null], "æ/ø": {"å": 0.5}}),
            Some(other) => panic!("{name}: a value of type `{other}`"),
        }
    }

    fn object(&mut self, schema: &Schema<'a>, name: &str, depth: usize) -> Value {
        let mut object = Map::new();
        let itself = |outer: &&Value| schema.origin.is_some_and(|origin| std::ptr::eq(*outer, origin));
        let full = self.extent.is_full();
        let all = full && !self.inside.iter().any(itself);
        self.inside.extend(schema.origin);
        for (member, node) in &schema.members {
            let member_schema = node.schema();
            if member_schema.read_only && !self.counts || !(all || schema.required.contains(member)) {
                continue;
            }
            let inside = format!("{name}.{member}");
            object.insert((*member).to_owned(), self.at(&member_schema, &inside, depth + 1));
        }
        // Inside itself, only what would be empty without: whether an optional empty map is written does not matter.
        if let Some(further) = schema.further.filter(|_| all || full && object.is_empty()) {
            let further = further.map(Node::schema).unwrap_or_default();
            for key in ["extra", "extra æ/%&+"] {
                object.insert(
                    key.to_owned(),
                    self.at(&further, &format!("{name}.{key}"), depth + 1),
                );
            }
        }
        if schema.origin.is_some() {
            self.inside.pop();
        }
        Value::Object(object)
    }
}

/// A number inside the bounds of its schema.
fn bounded(schema: &Schema<'_>, number: i64) -> i64 {
    let (least, most) = (
        schema.minimum.unwrap_or(i64::MIN),
        schema.maximum.unwrap_or(i64::MAX),
    );
    if (least..=most).contains(&number) {
        return number;
    }
    let least = schema
        .minimum
        .unwrap_or_else(|| most.saturating_sub(number.saturating_abs()));
    let span = most.saturating_sub(least).saturating_add(1).max(1);
    least.saturating_add(number.rem_euclid(span))
}

fn text(schema: &Schema<'_>, name: &str, place: Place) -> String {
    let hash = number(name);
    if let Some(pattern) = schema.pattern {
        let text = pattern::text(pattern, Seed::new(u64::from(hash)));
        return text.unwrap_or_else(|| panic!("{name}: no text fits the pattern {pattern}"));
    }
    match schema.format {
        "uuid" | "guid" => format!("{hash:08x}-0a1b-4c2d-8e3f-{:012x}", u64::from(hash) * 4099),
        "date-time" => {
            let (month, day, minute) = (hash % 12 + 1, hash % 28 + 1, hash % 60);
            let offset = if hash.is_multiple_of(2) { "Z" } else { "+02:00" };
            format!("2025-{month:02}-{day:02}T07:{minute:02}:09{offset}")
        }
        "date" => format!("2025-{:02}-{:02}", hash % 12 + 1, hash % 28 + 1),
        "uri" | "url" | "uri-reference" => format!("https://example.com/{hash}/a%20b?c=d%26e&f=g+h#i"),
        "email" => format!("{hash}+a@example.com"),
        _ => {
            let last = name.rsplit(['/', '.']).next().unwrap_or_default();
            let end = if place == Place::Header { "" } else { "\"\\\n\t" };
            let mut text = format!("{last} {hash}/æøå+&=?#;:@,%2F%25%zz..\u{2713}{end}$");
            let missing = schema.min_length.saturating_sub(text.chars().count() as u64);
            text.extend((0..missing).map(|_| 'x'));
            let most = schema.max_length.map_or(usize::MAX, |most| most as usize);
            text.chars().take(most).collect()
        }
    }
}
