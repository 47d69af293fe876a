//! The tree as it is read: unique keys that are strings, nesting that cannot exhaust the stack.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::MAX_DEPTH;

pub(super) const TOO_DEEP: &str = "nested deeper than";
pub(super) const DUPLICATE: &str = "the key occurs twice";

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// One level of nesting of the document that this thread reads. Counted here since a YAML alias opens levels that
/// its parser does not see.
pub(super) struct Level(usize);

impl Level {
    pub(super) fn reset() -> Self {
        Self(DEPTH.replace(0))
    }

    fn enter<E: de::Error>() -> std::result::Result<Self, E> {
        let outer = DEPTH.get();
        if outer >= MAX_DEPTH {
            return Err(E::custom(format!("{TOO_DEEP} {MAX_DEPTH} levels")));
        }
        DEPTH.set(outer + 1);
        Ok(Self(outer))
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.set(self.0);
    }
}

/// A value whose map keys are unique and, whatever scalar they were, strings.
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
            let Node(value) = entries.next_value()?;
            if map.contains_key(&key) {
                return Err(de::Error::custom(format!("{DUPLICATE}: {key:?}")));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}
