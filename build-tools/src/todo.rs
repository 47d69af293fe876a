//! What a person must decide about a crate: names of new operations, their tokens and scopes, words, payloads.
//!
//! An operation is new until `names.toml` has it. What has not been decided is found anew on every run; only what a program
//! cannot see in `specs/`, and the boxes that a person ticked, are remembered in `specs/<crate>/TODO.md`.

mod access;
mod find;
mod text;

pub use find::{between, news};
pub(crate) use find::{lasts, open};
pub use text::{parse, render};

use crate::drift::Side;
use crate::{Failure, Result};

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// What it is about.
    pub section: Section,
    /// Of what: `GET /orders`, `Order.note`, a place in `specs/`.
    pub key: String,
    /// What is to be decided.
    pub says: String,
    /// Whether a person said that it stays as it is.
    pub done: bool,
}

/// What a decision is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The name of an operation.
    Names,
    /// Its tokens and scopes.
    Access,
    /// Words of ours.
    Words,
    /// A body as the server sends or takes it.
    Payloads,
    /// Something that was deleted, or that a program cannot change.
    Look,
}

impl Section {
    /// All of them, in the order of the file.
    pub const ALL: [Self; 5] = [Self::Names, Self::Access, Self::Words, Self::Payloads, Self::Look];

    /// The heading in the file.
    #[must_use]
    pub fn heading(self) -> &'static str {
        match self {
            Self::Names => "Names",
            Self::Access => "Tokens and scopes",
            Self::Words => "Words",
            Self::Payloads => "Payloads",
            Self::Look => "To look at",
        }
    }

    /// What to do about all items below it.
    #[must_use]
    fn remedy(self) -> &'static str {
        match self {
            Self::Names => {
                "A name that nobody chose may still change. Choose one in `corrections.yaml` with `x-kind: name`, or take them as they are with `cargo xtask pin CRATE --provisional`."
            }
            Self::Access => {
                "Operations beside these differ from the defaults of the crate. Say in `specs/apis.toml` what these need, or tick the box where the defaults are right."
            }
            Self::Words => "In words of our own, in `docs.yaml`. Tick the box where the name says it all.",
            Self::Payloads => {
                "A real-looking body in `payloads/`, from the server's source or tests. Tick the box where nothing is known of it."
            }
            Self::Look => "Tick the box when it is settled.",
        }
    }
}

/// What a person must decide of a crate, with what its file remembers.
///
/// # Errors
/// What of the document cannot be represented.
pub fn of(side: &Side) -> Result<Vec<Item>, Failure> {
    let built = side.build(&side.docs()?, false)?;
    Ok(side.todo(&built))
}

/// The items of today, with the ticks and the lasting items of the file.
#[must_use]
pub(crate) fn merged(found: Vec<Item>, file: Vec<Item>, lasting: impl Fn(&Item) -> bool) -> Vec<Item> {
    let mut items: Vec<Item> = found
        .into_iter()
        .map(|item| {
            let before = file
                .iter()
                .find(|old| (old.section, &old.key) == (item.section, &item.key));
            Item {
                done: before.is_some_and(|old| old.done),
                ..item
            }
        })
        .collect();
    for old in file {
        let known = items
            .iter()
            .any(|item| (item.section, &item.key) == (old.section, &old.key));
        if !known && lasting(&old) {
            items.push(old);
        }
    }
    items.sort();
    items.dedup();
    items
}
