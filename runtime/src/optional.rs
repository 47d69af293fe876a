//! Lists and maps that may be left out: they read like the list itself, and know whether it was missing, null or there.

use std::{
    collections::BTreeMap,
    fmt,
    ops::{Deref, DerefMut},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// A list or map that a message may leave out: `Optional<Vec<T>>`, `Optional<BTreeMap<String, T>>`.
///
/// It reads like the list or map that it holds, which is empty where none was given. What it was is kept, since servers tell
/// them apart: left out (unchanged), `null`, and an empty list (cleared). A list that is given is written, also when it is
/// empty; one that was left out is left out again. Changing it in place gives it.
///
/// ```
/// use altinn_runtime::Optional;
///
/// let mut tags = Optional::<Vec<String>>::default();
/// assert!(tags.is_empty() && tags.is_left_out());
/// tags.push("new".to_owned());
/// assert!(tags.is_given());
///
/// let cleared: Optional<Vec<String>> = vec![].into();
/// assert_eq!(serde_json::to_string(&cleared).unwrap(), "[]");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Optional<C> {
    state: State,
    held: C,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
enum State {
    #[default]
    LeftOut,
    Null,
    Given,
}

impl<C: Default> Default for Optional<C> {
    fn default() -> Self {
        Self::left_out()
    }
}

impl<C: Default> Optional<C> {
    /// Nothing: the member is not written, or as null where the document requires it.
    #[must_use]
    pub fn left_out() -> Self {
        Self {
            state: State::LeftOut,
            held: C::default(),
        }
    }

    /// An explicit null.
    #[must_use]
    pub fn null() -> Self {
        Self {
            state: State::Null,
            held: C::default(),
        }
    }
}

impl<C> Optional<C> {
    /// Whether the member was missing, or nothing has been given yet.
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        self.state == State::LeftOut
    }

    /// Whether it was null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.state == State::Null
    }

    /// Whether there is a list or map, be it an empty one.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.state == State::Given
    }

    /// The list or map where one was given.
    #[must_use]
    pub fn given(&self) -> Option<&C> {
        self.is_given().then_some(&self.held)
    }

    /// The list or map; an empty one where none was given.
    #[must_use]
    pub fn into_inner(self) -> C {
        self.held
    }
}

impl<C> Deref for Optional<C> {
    type Target = C;

    fn deref(&self) -> &C {
        &self.held
    }
}

impl<C> DerefMut for Optional<C> {
    fn deref_mut(&mut self) -> &mut C {
        self.state = State::Given;
        &mut self.held
    }
}

impl<C> From<C> for Optional<C> {
    fn from(held: C) -> Self {
        Self {
            state: State::Given,
            held,
        }
    }
}

impl<C: Default> From<Option<C>> for Optional<C> {
    fn from(held: Option<C>) -> Self {
        held.map_or_else(Self::left_out, |held| Self {
            state: State::Given,
            held,
        })
    }
}

impl<T, const N: usize> From<[T; N]> for Optional<Vec<T>> {
    fn from(items: [T; N]) -> Self {
        Vec::from(items).into()
    }
}

impl<T: Clone> From<&[T]> for Optional<Vec<T>> {
    fn from(items: &[T]) -> Self {
        Vec::from(items).into()
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for Optional<BTreeMap<K, V>> {
    fn from(members: [(K, V); N]) -> Self {
        BTreeMap::from(members).into()
    }
}

impl<T> From<Optional<Vec<T>>> for Vec<T> {
    fn from(list: Optional<Vec<T>>) -> Self {
        list.held
    }
}

impl<K, V> From<Optional<BTreeMap<K, V>>> for BTreeMap<K, V> {
    fn from(map: Optional<BTreeMap<K, V>>) -> Self {
        map.held
    }
}

impl From<Optional<Map<String, Value>>> for Map<String, Value> {
    fn from(map: Optional<Map<String, Value>>) -> Self {
        map.held
    }
}

impl<C: FromIterator<T>, T> FromIterator<T> for Optional<C> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        C::from_iter(items).into()
    }
}

impl<C: Extend<T>, T> Extend<T> for Optional<C> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        (**self).extend(items);
    }
}

impl<C: IntoIterator> IntoIterator for Optional<C> {
    type Item = C::Item;
    type IntoIter = C::IntoIter;

    fn into_iter(self) -> C::IntoIter {
        self.held.into_iter()
    }
}

impl<'a, C> IntoIterator for &'a Optional<C>
where
    &'a C: IntoIterator,
{
    type Item = <&'a C as IntoIterator>::Item;
    type IntoIter = <&'a C as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        self.held.into_iter()
    }
}

impl<'a, C> IntoIterator for &'a mut Optional<C>
where
    &'a mut C: IntoIterator,
{
    type Item = <&'a mut C as IntoIterator>::Item;
    type IntoIter = <&'a mut C as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (**self).into_iter()
    }
}

/// What it holds is compared; a list that was left out equals an empty one.
impl<C: PartialEq> PartialEq<C> for Optional<C> {
    fn eq(&self, other: &C) -> bool {
        self.held == *other
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Optional<Vec<T>> {
    fn eq(&self, other: &[U; N]) -> bool {
        self.held == *other
    }
}

/// As what it holds.
impl<C: fmt::Debug> fmt::Debug for Optional<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.held.fmt(f)
    }
}

impl<C: Serialize> Serialize for Optional<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.given().serialize(serializer)
    }
}

impl<'de, C: Default + Deserialize<'de>> Deserialize<'de> for Optional<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(
            Option::<C>::deserialize(deserializer)?.map_or_else(Self::null, |held| Self {
                state: State::Given,
                held,
            }),
        )
    }
}
