//! A map in the order of insertion that forgets its oldest entries when it holds too many, or too many bytes.

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;
use serde_json::Value;

/// How much a store holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Capacity {
    pub(crate) entries: usize,
    pub(crate) bytes: usize,
}

/// About how many bytes of memory a value takes, what it holds on the heap included.
pub(crate) trait Weigh {
    fn weight(&self) -> usize;
}

/// A bounded map in the order of insertion.
#[derive(Debug)]
pub(crate) struct Bounded<V> {
    entries: BTreeMap<u64, Entry<V>>,
    places: HashMap<String, u64>,
    next: u64,
    capacity: Capacity,
    bytes: usize,
    /// The entry that was last handed out to be changed, which is to be weighed again.
    changed: Option<u64>,
}

#[derive(Debug)]
struct Entry<V> {
    key: String,
    value: V,
    weight: usize,
}

impl<V: Weigh> Bounded<V> {
    pub(crate) fn new(capacity: Capacity) -> Self {
        Self {
            entries: BTreeMap::new(),
            places: HashMap::new(),
            next: 0,
            capacity,
            bytes: 0,
            changed: None,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        let place = self.places.get(key)?;
        self.entries.get(place).map(|entry| &entry.value)
    }

    /// An entry to be changed. It is weighed when the next entry is put or changed.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        self.settle();
        let place = *self.places.get(key)?;
        self.changed = Some(place);
        self.entries.get_mut(&place).map(|entry| &mut entry.value)
    }

    /// Puts an entry at the end; one of the same key is replaced where it stands.
    pub(crate) fn put(&mut self, key: impl Into<String>, value: V) {
        self.settle();
        let key = key.into();
        let weight = key.len() + value.weight();
        let place = match self.places.get(&key) {
            Some(place) => *place,
            None => {
                self.next += 1;
                self.places.insert(key.clone(), self.next);
                self.next
            }
        };
        let old = self.entries.insert(place, Entry { key, value, weight });
        self.bytes = self.bytes + weight - old.map_or(0, |old| old.weight);
        self.forget(1);
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<V> {
        let place = self.places.remove(key)?;
        let entry = self.entries.remove(&place)?;
        self.bytes -= entry.weight;
        Some(entry.value)
    }

    /// How many entries there are.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The entries, the oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &V)> {
        self.entries
            .values()
            .map(|entry| (entry.key.as_str(), &entry.value))
    }

    /// The values, the oldest first.
    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.entries.values().map(|entry| &entry.value)
    }

    /// The entries put after one of a key; all when the key is not there.
    pub(crate) fn after(&self, key: &str) -> impl Iterator<Item = (&str, &V)> {
        let from = self.places.get(key).map_or(0, |place| place + 1);
        self.entries
            .range(from..)
            .map(|(_, entry)| (entry.key.as_str(), &entry.value))
    }

    /// Weighs what was changed.
    fn settle(&mut self) {
        let changed = self.changed.take().and_then(|place| self.entries.get_mut(&place));
        if let Some(entry) = changed {
            let weight = entry.key.len() + entry.value.weight();
            self.bytes = self.bytes + weight - entry.weight;
            entry.weight = weight;
            // What was small and grew beyond all capacity goes too.
            self.forget(0);
        }
    }

    /// Forgets the oldest entries while there is too much, but keeps so many of the newest, however large they are.
    fn forget(&mut self, kept: usize) {
        while self.entries.len() > kept
            && (self.entries.len() > self.capacity.entries || self.bytes > self.capacity.bytes)
        {
            let Some((_, oldest)) = self.entries.pop_first() else {
                return;
            };
            self.places.remove(&oldest.key);
            self.bytes -= oldest.weight;
        }
    }
}

/// What an entry costs beside its content: places in the maps, and the allocator's share.
const OVERHEAD: usize = 64;

impl Weigh for Value {
    fn weight(&self) -> usize {
        size_of::<Self>()
            + match self {
                Self::Null | Self::Bool(_) | Self::Number(_) => 0,
                Self::String(text) => text.len(),
                Self::Array(items) => items.iter().map(Weigh::weight).sum(),
                Self::Object(members) => members
                    .iter()
                    .map(|(name, value)| OVERHEAD + name.len() + value.weight())
                    .sum(),
            }
    }
}

impl Weigh for () {
    fn weight(&self) -> usize {
        OVERHEAD
    }
}

impl Weigh for String {
    fn weight(&self) -> usize {
        OVERHEAD + self.len()
    }
}

impl Weigh for Bytes {
    fn weight(&self) -> usize {
        OVERHEAD + self.len()
    }
}

impl<V: Weigh> Weigh for Option<V> {
    fn weight(&self) -> usize {
        self.as_ref().map_or(0, Weigh::weight)
    }
}

impl<V: Weigh> Weigh for Vec<V> {
    fn weight(&self) -> usize {
        self.iter().map(Weigh::weight).sum()
    }
}

impl<A: Weigh, B: Weigh> Weigh for (A, B) {
    fn weight(&self) -> usize {
        self.0.weight() + self.1.weight()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(store: &Bounded<String>) -> Vec<&str> {
        store.iter().map(|(key, _)| key).collect()
    }

    fn store(entries: usize, bytes: usize) -> Bounded<String> {
        Bounded::new(Capacity { entries, bytes })
    }

    #[test]
    fn a_full_shelf_forgets_its_oldest_entry() {
        let mut store = store(2, 10_000);
        for key in ["a", "b", "b", "c"] {
            store.put(key, key.to_owned());
        }
        assert_eq!(keys(&store), ["b", "c"]);
        assert_eq!(store.after("b").map(|(key, _)| key).collect::<Vec<_>>(), ["c"]);
        store.remove("b");
        store.put("d", String::new());
        assert_eq!(keys(&store), ["c", "d"]);
        assert!(store.get("a").is_none() && store.len() == 2);
    }

    #[test]
    fn a_shelf_that_is_too_heavy_forgets_its_oldest_entries_but_never_the_newest() {
        let mut store = store(100, 1000);
        for key in ["a", "b", "c"] {
            store.put(key, "x".repeat(300));
        }
        assert_eq!(keys(&store), ["b", "c"]);
        store.put("d", "x".repeat(5000));
        assert_eq!(keys(&store), ["d"]);
        store.put("e", String::new());
        assert_eq!(keys(&store), ["e"]);
    }

    #[test]
    fn an_entry_that_grows_is_weighed_again() {
        let mut store = store(100, 1000);
        for key in ["a", "b", "c"] {
            store.put(key, String::new());
        }
        store.get_mut("c").unwrap().push_str(&"x".repeat(900));
        store.put("d", String::new());
        // 900 for c, and 65 for an empty one: there is capacity for none of the others.
        assert_eq!(keys(&store), ["d"]);
    }

    #[test]
    fn the_weight_is_that_of_what_is_there() {
        let mut store = store(3, 100_000);
        for round in 0..50 {
            store.put(format!("k{}", round % 7), "x".repeat(round));
            if let Some(text) = store.get_mut(&format!("k{}", round % 5)) {
                text.push('y');
            }
            store.remove(&format!("k{}", round % 3));
        }
        store.settle();
        let weight: usize = store.iter().map(|(key, value)| key.len() + value.weight()).sum();
        assert_eq!(store.bytes, weight);
    }
}
