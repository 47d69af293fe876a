//! Sets of scopes.

use std::{
    collections::BTreeSet,
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
    str::FromStr,
    sync::Arc,
};

use crate::redact;

/// A text that is no list of scopes. It does not repeat the text: a key may have ended up there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidScope {
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Empty,
    Character(char),
    Looks(&'static str),
}

impl fmt::Display for InvalidScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem {
            Problem::Empty => f.write_str("a scope is empty"),
            Problem::Character(character) => write!(
                f,
                "a scope has the character {}; it may have printable ASCII without quotes and backslashes",
                character.escape_unicode()
            ),
            Problem::Looks(what) => write!(f, "this is no scope: it looks like {what}"),
        }
    }
}

impl std::error::Error for InvalidScope {}

/// A set of scopes, such as `altinn:instances.read altinn:instances.write`.
///
/// Order and repetition do not matter. A scope is printable ASCII without space, `"` and `\` (RFC 6749, section 3.3).
///
/// ```
/// use altinn_auth::Scopes;
///
/// let scopes: Scopes = "altinn:serviceowner  altinn:events.subscribe altinn:serviceowner".parse()?;
/// assert_eq!(scopes.to_string(), "altinn:events.subscribe altinn:serviceowner");
/// # Ok::<(), altinn_auth::InvalidScope>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scopes(Arc<Set>);

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Set {
    scopes: BTreeSet<Box<str>>,
    /// Taken once: scopes are looked up with each call, and all their texts would be read.
    hash: u64,
}

impl From<BTreeSet<Box<str>>> for Set {
    fn from(scopes: BTreeSet<Box<str>>) -> Self {
        let mut hasher = DefaultHasher::new();
        scopes.hash(&mut hasher);
        let hash = hasher.finish();
        Self { scopes, hash }
    }
}

impl Default for Set {
    fn default() -> Self {
        BTreeSet::new().into()
    }
}

impl Hash for Scopes {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash.hash(state);
    }
}

impl fmt::Debug for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Scopes").field(&self.0.scopes).finish()
    }
}

impl Scopes {
    /// No scope.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// A set of these scopes.
    ///
    /// # Errors
    /// When one of them is empty, has a character that no scope has, or looks like a key, a token or an identity number.
    pub fn new<S: AsRef<str>>(scopes: impl IntoIterator<Item = S>) -> Result<Self, InvalidScope> {
        let mut set = BTreeSet::new();
        for scope in scopes {
            let scope = scope.as_ref();
            if let Some(problem) = problem(scope) {
                return Err(InvalidScope { problem });
            }
            set.insert(scope.into());
        }
        Ok(Self(Arc::new(set.into())))
    }

    /// The scopes that a server lists, with spaces between them (RFC 6749, section 3.3): what is no scope is left out.
    pub(crate) fn lenient(text: &str) -> Self {
        Self::lenient_list(text.split(' '))
    }

    /// The scopes among these texts.
    pub(crate) fn lenient_list<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let scopes = texts.filter(|scope| !scope.is_empty() && scope.chars().all(is_allowed));
        Self(Arc::new(scopes.map(Into::into).collect::<BTreeSet<_>>().into()))
    }

    /// Whether there is no scope.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.scopes.is_empty()
    }

    /// How many scopes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.scopes.len()
    }

    /// Whether this very scope is in the set. Scopes are compared whole: `a:b` does not hold `a:b/c`.
    #[must_use]
    pub fn contains(&self, scope: &str) -> bool {
        self.0.scopes.contains(scope)
    }

    /// The scopes of `wanted` that are not in this set.
    #[must_use]
    pub fn missing<'s>(&self, wanted: &[&'s str]) -> Vec<&'s str> {
        wanted
            .iter()
            .copied()
            .filter(|scope| !self.contains(scope))
            .collect()
    }

    /// The scopes of both sets.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        if other.is_empty() {
            return self.clone();
        }
        let both: BTreeSet<_> = self.0.scopes.union(&other.0.scopes).cloned().collect();
        Self(Arc::new(both.into()))
    }

    /// The scopes in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.scopes.iter().map(AsRef::as_ref)
    }
}

fn is_allowed(character: char) -> bool {
    matches!(character, '!' | '#'..='[' | ']'..='~')
}

fn problem(scope: &str) -> Option<Problem> {
    if scope.is_empty() {
        return Some(Problem::Empty);
    }
    let looks = redact::suspect(scope).map(Problem::Looks);
    looks.or_else(|| scope.chars().find(|c| !is_allowed(*c)).map(Problem::Character))
}

/// The scopes in order, with one space between them, as OAuth writes them.
impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            f.write_str(scope)?;
        }
        Ok(())
    }
}

impl FromStr for Scopes {
    type Err = InvalidScope;

    /// Reads scopes with white space between them.
    fn from_str(text: &str) -> Result<Self, InvalidScope> {
        Self::new(text.split_whitespace())
    }
}
