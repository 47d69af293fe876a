//! Sets of scopes.

use std::{collections::BTreeSet, fmt, str::FromStr, sync::Arc};

/// A text that is no list of scopes.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidScope {
    scope: String,
}

/// The longest text that is repeated in an error.
const LONGEST_SHOWN: usize = 100;

impl fmt::Debug for InvalidScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InvalidScope({self})")
    }
}

impl fmt::Display for InvalidScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const RULE: &str = "only printable ASCII without quotes and backslashes";
        // A longer text is something else that ended up here, a key perhaps.
        if self.scope.len() > LONGEST_SHOWN {
            return write!(f, "a text of {} bytes is no scope: {RULE}", self.scope.len());
        }
        write!(f, "`{}` is no scope: {RULE}", self.scope.escape_debug())
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
    /// When one of them is empty or has a character that no scope has.
    pub fn new<S: AsRef<str>>(scopes: impl IntoIterator<Item = S>) -> Result<Self, InvalidScope> {
        let mut set = BTreeSet::new();
        for scope in scopes {
            let scope = scope.as_ref();
            let allowed = |byte: u8| matches!(byte, 0x21 | 0x23..=0x5b | 0x5d..=0x7e);
            if scope.is_empty() || !scope.bytes().all(allowed) {
                return Err(InvalidScope {
                    scope: scope.to_owned(),
                });
            }
            set.insert(scope.into());
        }
        Ok(Self(Arc::new(set)))
    }

    /// The scopes that a server lists: what is no scope is left out.
    pub(crate) fn lenient(text: &str) -> Self {
        Self(Arc::new(text.split_ascii_whitespace().map(Into::into).collect()))
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
