//! A place in a JSON body, such as `items[3].due`.

use std::fmt;

use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::Located;
use crate::redact::is_name;

/// The way from the whole body to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place(Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Item(usize),
    Member(String),
}

impl Place {
    /// The place that an error names; `None` where a part of it is not known.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let step = |segment: &Segment| match segment {
            Segment::Seq { index } => Some(Step::Item(*index)),
            Segment::Map { key: name } | Segment::Enum { variant: name } => Some(Step::Member(name.clone())),
            Segment::Unknown => None,
        };
        path.iter().map(step).collect::<Option<_>>().map(Self)
    }

    /// Takes this part out of a body; false where it is not there, or is all of it.
    pub(super) fn take_out_of(&self, body: &mut Value) -> bool {
        let Some((last, way)) = self.0.split_last() else {
            return false;
        };
        let holder = way.iter().try_fold(body, |value, step| match (value, step) {
            (Value::Array(items), Step::Item(index)) => items.get_mut(*index),
            (Value::Object(members), Step::Member(name)) => members.get_mut(name),
            _ => None,
        });
        match (holder, last) {
            (Some(Value::Array(items)), Step::Item(index)) if *index < items.len() => {
                items.remove(*index);
                true
            }
            (Some(Value::Object(members)), Step::Member(name)) => members.remove(name).is_some(),
            _ => false,
        }
    }

    /// This place, counted as in the body from which `gone` was not taken out yet.
    pub(super) fn in_the_whole(&self, gone: &[Self]) -> Self {
        let mut whole: Vec<Step> = Vec::with_capacity(self.0.len());
        for step in &self.0 {
            let step = match step {
                Step::Member(name) => Step::Member(name.clone()),
                Step::Item(index) => {
                    let mut before: Vec<usize> =
                        gone.iter().filter_map(|place| place.item_of(&whole)).collect();
                    before.sort_unstable();
                    let index = before
                        .into_iter()
                        .fold(*index, |index, taken| index + usize::from(taken <= index));
                    Step::Item(index)
                }
            };
            whole.push(step);
        }
        Self(whole)
    }

    /// The index of this place, where it is an item of the list at `holder`.
    fn item_of(&self, holder: &[Step]) -> Option<usize> {
        match self.0.split_last() {
            Some((Step::Item(index), way)) if way == holder => Some(*index),
            _ => None,
        }
    }

    /// The member that an error says is not there.
    pub(super) fn missing(error: &Located) -> Option<Self> {
        let text = error.inner().to_string();
        let (name, _) = text.strip_prefix("missing field `")?.split_once('`')?;
        let mut place = Self::of(error.path())?;
        place.0.push(Step::Member(name.to_owned()));
        Some(place)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Item(index) => write!(f, "[{index}]")?,
                Step::Member(name) => {
                    f.write_str(if index == 0 { "" } else { "." })?;
                    f.write_str(if is_name(name) { name } else { "*" })?;
                }
            }
        }
        Ok(())
    }
}
