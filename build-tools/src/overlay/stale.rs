//! What of `specs/` no longer fits its document, so that a person, or `cargo xtask follow`, can delete it.

use std::fmt;

use crate::Error;

/// Something in `specs/` that no longer fits the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The file.
    pub file: String,
    /// The line that it begins at, from 1; 0 where it is about the whole file.
    pub line: usize,
    /// What it is, as errors name it: `action 3 ($.paths...)`, ``operation `get_order` ``.
    pub place: String,
    /// What is wrong with it.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
    /// What of the file has to go.
    pub part: Part,
}

/// The part of a file that has to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// An action of an overlay, counted from 0, and the keys inside its update; all of the action where there are none.
    Action {
        /// The position in the list of actions.
        index: usize,
        /// The way from the update to what has to go.
        inside: Vec<String>,
        /// Whether it is of something that is there and cannot be done to it: it may still be needed, said in another way.
        blocked: bool,
    },
    /// An entry of the manifest: the keys from the crate on, and the text where it is an entry of a list.
    Entry {
        /// The keys.
        keys: Vec<String>,
        /// The text in the list that `keys` lead to.
        text: Option<String>,
    },
    /// A name: its table, and its key there.
    Name {
        /// `operations` or `types`.
        table: &'static str,
        /// The operation or the published name.
        key: String,
    },
    /// The whole file.
    File,
    /// Nothing: a program writes the file again.
    Written,
    /// Nothing that a program could cut out.
    ByHand,
}

impl Stale {
    /// The same, where it is an action that may still be needed.
    pub(crate) fn blocked(mut self, is_blocked: bool) -> Self {
        if let Part::Action { blocked, .. } = &mut self.part {
            *blocked = is_blocked;
        }
        self
    }
}

impl From<Stale> for Error {
    fn from(stale: Stale) -> Self {
        Self::new(stale.file, stale.problem, stale.remedy).at(stale.place)
    }
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {} {}: {}", self.place, self.problem, self.remedy)
    }
}
