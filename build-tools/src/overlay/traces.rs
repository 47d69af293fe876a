//! Who wrote what: the places of a document that hold something from an overlay, each with its action.

use super::apply::{Location, Step};
use super::{Action, Overlay};
use crate::Error;
use crate::document::unescape;

/// The keys and positions that lead to a place.
type Keys = Vec<String>;

/// The places that overlays have written, in the order in which they were written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traces(Vec<(Keys, Writer)>);

/// An action of an overlay.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Writer {
    pub(crate) file: String,
    /// Counted from 1.
    pub(crate) index: usize,
    target: String,
}

impl Traces {
    pub(super) fn wrote(&mut self, overlay: &Overlay, action: &Action, written: Vec<Location>) {
        let writer = Writer {
            file: overlay.file.clone(),
            index: action.index,
            target: action.target.clone(),
        };
        self.0
            .extend(written.iter().map(|location| (keys(location), writer.clone())));
    }

    /// Forgets what was written at a place that is removed, and follows what moves up in a list.
    pub(super) fn removed(&mut self, gone: &[Step]) {
        let gone_keys = keys(gone);
        self.0.retain(|(written, _)| !written.starts_with(&gone_keys));
        let (Some(Step::Index(removed)), Some((_, list))) = (gone.last(), gone_keys.split_last()) else {
            return;
        };
        for (written, _) in &mut self.0 {
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
        let above = self.0.iter().filter(|(written, _)| place.starts_with(written));
        above
            .max_by_key(|(written, _)| written.len())
            .map(|(_, writer)| writer)
    }

    /// An error of the corrected document, as the error of the action that wrote the place; unchanged where no action did.
    ///
    /// An action that wrote something below the place may be the cause too, and is named beside the document.
    pub(crate) fn blame(&self, error: Error) -> Error {
        let pointer = error
            .place
            .strip_prefix('`')
            .and_then(|rest| rest.strip_suffix('`'));
        let Some(place) = pointer.filter(|text| text.starts_with('/')) else {
            return error;
        };
        let place: Keys = place.split('/').skip(1).map(unescape).collect();
        if let Some(writer) = self.writer(&place) {
            let problem = format!("wrote {}: {}", error.place, error.problem);
            let remedy = "correct the action, or delete it if the document was repaired";
            return Error::new(&writer.file, problem, remedy).at(writer.place());
        }
        // So near the root that every action is below it, naming some of them helps nobody.
        if place.len() < 3 {
            return error;
        }
        let below = self.0.iter().filter(|(written, _)| written.starts_with(&place));
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

impl Writer {
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
