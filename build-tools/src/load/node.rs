//! The tree as it is read: unique keys that are strings, nesting that cannot exhaust the stack.

use std::cell::RefCell;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::MAX_DEPTH;
use crate::document::escape;

pub(super) const TOO_DEEP: &str = "nested deeper than";
pub(super) const DUPLICATE: &str = "the key occurs twice";

/// What becomes of a key that occurs twice.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    /// It is an error.
    Unique,
    /// Its last value counts.
    LastCounts,
}

/// The document that this thread reads.
struct Reading {
    depth: usize,
    keys: Keys,
    /// The keys above what is read now.
    at: Vec<String>,
    /// The places of keys that occurred again.
    twice: Vec<String>,
}

thread_local! {
    static READING: RefCell<Reading> = const {
        RefCell::new(Reading { depth: 0, keys: Keys::Unique, at: Vec::new(), twice: Vec::new() })
    };
}

/// One level of nesting. Counted here since a YAML alias opens levels that its parser does not see.
pub(super) struct Level(usize);

impl Level {
    pub(super) fn reset(keys: Keys) -> Self {
        READING.with_borrow_mut(|reading| {
            let outer = reading.depth;
            *reading = Reading {
                depth: 0,
                keys,
                at: Vec::new(),
                twice: Vec::new(),
            };
            Self(outer)
        })
    }

    /// What was noted since the reset.
    pub(super) fn notes(&self) -> Vec<String> {
        let twice = READING.with_borrow_mut(|reading| std::mem::take(&mut reading.twice));
        let note = |place| format!("`{place}`: occurs twice, and its last value counts");
        twice.into_iter().map(note).collect()
    }

    fn enter<E: de::Error>() -> std::result::Result<Self, E> {
        READING.with_borrow_mut(|reading| {
            let outer = reading.depth;
            if outer >= MAX_DEPTH {
                return Err(E::custom(format!("{TOO_DEEP} {MAX_DEPTH} levels")));
            }
            reading.depth = outer + 1;
            Ok(Self(outer))
        })
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        READING.with_borrow_mut(|reading| reading.depth = self.0);
    }
}

/// A value whose map keys are, whatever scalar they were, strings.
pub(super) struct Node(pub(super) Value);

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        from.deserialize_any(NodeVisitor).map(Node)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map, an array or a scalar")
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> std::result::Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Value, A::Error> {
        let _level = Level::enter::<A::Error>()?;
        let mut array = Vec::new();
        while let Some(Node(item)) = items.next_element()? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> std::result::Result<Value, A::Error> {
        let _level = Level::enter::<A::Error>()?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let last_counts = READING.with_borrow_mut(|reading| {
                reading.at.push(key.clone());
                reading.keys == Keys::LastCounts
            });
            let Node(value) = entries.next_value()?;
            let again = map.contains_key(&key);
            READING.with_borrow_mut(|reading| {
                if again {
                    let place: String = reading.at.iter().map(|key| format!("/{}", escape(key))).collect();
                    reading.twice.push(place);
                }
                reading.at.pop();
            });
            if again && !last_counts {
                return Err(de::Error::custom(format!("{DUPLICATE}: {key:?}")));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}
