//! Sets of scopes.

use std::{collections::BTreeSet, fmt, str::FromStr, sync::Arc};

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scopes(Arc<BTreeSet<Box<str>>>);

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
        Ok(Self(Arc::new(set)))
    }

    /// The scopes that a server lists, with spaces between them (RFC 6749, section 3.3): what is no scope is left out.
    pub(crate) fn lenient(text: &str) -> Self {
        Self::lenient_list(text.split(' '))
    }

    /// The scopes among these texts.
    pub(crate) fn lenient_list<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let scopes = texts.filter(|scope| !scope.is_empty() && scope.chars().all(is_allowed));
        Self(Arc::new(scopes.map(Into::into).collect()))
    }

    /// Whether there is no scope.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many scopes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether this very scope is in the set. Scopes are compared whole: `a:b` does not hold `a:b/c`.
    #[must_use]
    pub fn contains(&self, scope: &str) -> bool {
        self.0.contains(scope)
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
        Self(Arc::new(self.0.union(&other.0).cloned().collect()))
    }

    /// The scopes in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(AsRef::as_ref)
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
