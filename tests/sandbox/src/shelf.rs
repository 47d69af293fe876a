//! A map that remembers the order of its entries and forgets the oldest when it is full: memory stays flat under load.

use std::collections::{BTreeMap, HashMap};

/// How many entries a shelf holds unless told otherwise.
pub(crate) const CAPACITY: usize = 10_000;

/// A bounded map in the order of insertion.
#[derive(Debug)]
pub(crate) struct Shelf<V> {
    entries: HashMap<String, (u64, V)>,
    order: BTreeMap<u64, String>,
    next: u64,
    capacity: usize,
}

impl<V> Default for Shelf<V> {
    fn default() -> Self {
        Self::of(CAPACITY)
    }
}

impl<V> Shelf<V> {
    /// A shelf for so many entries.
    pub(crate) fn of(capacity: usize) -> Self {
        Self {
            entries: HashMap::new(),
            order: BTreeMap::new(),
            next: 0,
            capacity,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        self.entries.get(key).map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        self.entries.get_mut(key).map(|(_, value)| value)
    }

    /// Puts an entry at the end; one of the same key is replaced where it stands.
    pub(crate) fn put(&mut self, key: impl Into<String>, value: V) {
        let key = key.into();
        if let Some((_, held)) = self.entries.get_mut(&key) {
            *held = value;
            return;
        }
        if self.entries.len() >= self.capacity
            && let Some((_, oldest)) = self.order.pop_first()
        {
            self.entries.remove(&oldest);
        }
        self.order.insert(self.next, key.clone());
        self.entries.insert(key, (self.next, value));
        self.next += 1;
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<V> {
        let (place, value) = self.entries.remove(key)?;
        self.order.remove(&place);
        Some(value)
    }

    /// The entries, the oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &V)> {
        self.order
            .values()
            .filter_map(|key| Some((key.as_str(), self.get(key)?)))
    }

    /// The values, the oldest first.
    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.iter().map(|(_, value)| value)
    }

    /// The entries put after one of a key; all when the key is not there.
    pub(crate) fn after(&self, key: &str) -> impl Iterator<Item = (&str, &V)> {
        let from = self.entries.get(key).map_or(0, |(place, _)| place + 1);
        self.order
            .range(from..)
            .filter_map(|(_, key)| Some((key.as_str(), self.get(key)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_shelf_forgets_its_oldest_entry() {
        let mut shelf = Shelf::of(2);
        for key in ["a", "b", "b", "c"] {
            shelf.put(key, key.len());
        }
        assert_eq!(shelf.iter().map(|(key, _)| key).collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!(shelf.after("b").map(|(key, _)| key).collect::<Vec<_>>(), ["c"]);
        shelf.remove("b");
        shelf.put("d", 1);
        assert_eq!(shelf.iter().map(|(key, _)| key).collect::<Vec<_>>(), ["c", "d"]);
    }
}
