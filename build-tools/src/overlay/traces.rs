//! Who wrote what: the places of a document that hold something from an overlay, each with its action.

use super::Action;
use super::apply::{Location, Step};
use crate::Error;
use crate::document::unescape;

/// The keys and positions that lead to a place.
type Keys = Vec<String>;

/// What overlays have written and removed, in the order in which they did.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traces {
    written: Vec<(Keys, Writer)>,
    removed: Vec<(Keys, Writer)>,
}

/// An action of an overlay.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Writer {
    pub(crate) file: String,
    /// Counted from 1.
    pub(crate) index: usize,
    target: String,
}

impl Traces {
    pub(super) fn wrote(&mut self, action: &Action, written: Vec<Location>) {
        let writer = Writer::of(action);
        self.written
            .extend(written.iter().map(|location| (keys(location), writer.clone())));
    }

    /// Forgets what was written at a place that is removed, and follows what moves up in a list.
    pub(super) fn removed(&mut self, action: &Action, gone: &[Step]) {
        let gone_keys = keys(gone);
        self.removed.push((gone_keys.clone(), Writer::of(action)));
        self.written
            .retain(|(written, _)| !written.starts_with(&gone_keys));
        let (Some(Step::Index(removed)), Some((_, list))) = (gone.last(), gone_keys.split_last()) else {
            return;
        };
        for (written, _) in &mut self.written {
            if written.starts_with(list)
                && let Some(position) = written.get_mut(list.len())
                && let Some(index) = position.parse().ok().filter(|index: &usize| index > removed)
            {
                *position = (index - 1).to_string();
            }
        }
    }

    /// The action that wrote what is at a place: the one that wrote nearest to it, the last of these.
    pub(crate) fn writer(&self, place: &[String]) -> Option<&Writer> {
        let above = self
            .written
            .iter()
            .filter(|(written, _)| place.starts_with(written));
        above
            .max_by_key(|(written, _)| written.len())
            .map(|(_, writer)| writer)
    }

    /// The action that removed what was at a place.
    pub(crate) fn remover(&self, place: &[String]) -> Option<&Writer> {
        let removed = self.removed.iter().rev();
        removed
            .filter(|(gone, _)| place.starts_with(gone))
            .map(|(_, writer)| writer)
            .next()
    }

    /// The action that causes an error of the corrected document: it wrote what is at the place, or took something away below
    /// it. Nothing where no action did.
    pub(crate) fn cause(&self, error: &Error) -> Option<&Writer> {
        let place = place(error)?;
        let removed = self.removed.iter().rev();
        let below = || {
            removed
                .filter(|(gone, _)| gone.starts_with(&place))
                .map(|(_, writer)| writer)
                .next()
        };
        self.writer(&place).or_else(below)
    }

    /// An error of the corrected document, with the actions that wrote something below its place.
    pub(crate) fn explain(&self, error: Error) -> Error {
        // So near the root that every action is below it, naming some of them helps nobody.
        let Some(place) = place(&error).filter(|place| place.len() > 2) else {
            return error;
        };
        let below = self
            .written
            .iter()
            .filter(|(written, _)| written.starts_with(&place));
        let mut below: Vec<&Writer> = below.map(|(_, writer)| writer).collect();
        below.sort_unstable();
        below.dedup();
        if below.is_empty() {
            return error;
        }
        let named = below.iter().take(3).map(|writer| writer.to_string());
        let named = named.collect::<Vec<_>>().join(" and ");
        let remedy = format!("{}; below it wrote {named}", error.remedy);
        Error { remedy, ..error }
    }
}

/// The place of an error, where it is a JSON pointer.
fn place(error: &Error) -> Option<Keys> {
    let pointer = error.place.strip_prefix('`')?.strip_suffix('`')?;
    pointer
        .starts_with('/')
        .then(|| pointer.split('/').skip(1).map(unescape).collect())
}

impl Writer {
    fn of(action: &Action) -> Self {
        Self {
            file: action.file.to_string(),
            index: action.index,
            target: action.target.clone(),
        }
    }

    fn place(&self) -> String {
        format!("action {} ({})", self.index, self.target)
    }
}

impl std::fmt::Display for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {}", self.place(), self.file)
    }
}

fn keys(location: &[Step]) -> Keys {
    let key = |step: &Step| match step {
        Step::Name(name) => name.clone(),
        Step::Index(index) => index.to_string(),
    };
    location.iter().map(key).collect()
}
