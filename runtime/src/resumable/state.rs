//! How far a resumable upload has come, in a form that outlives the program.

use std::{fmt, ops::Range};

use serde::{Deserialize, Serialize};

use super::UploadSource;

/// How far a resumable upload has come. Save it (it is serde-able) to go on after a crash with
/// [`ResumableUpload::resume`](super::ResumableUpload::resume), with the same file and within the time that the server keeps it.
///
/// It holds addresses and offsets, and no credential. Offsets are those that the server confirmed last; it is asked again
/// before anything is sent, so a state that is a little old does no harm.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResumeState {
    /// The address that the upload was created at.
    pub(super) target: String,
    /// The number of bytes of the source.
    pub(super) length: u64,
    /// When the source was last changed, in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) modified: Option<u64>,
    /// The upload, or its parts in the order of the source.
    pub(super) parts: Vec<Part>,
    /// Whether the parts are uploads of their own that the server joins at the end.
    pub(super) joined: bool,
    /// Whether the server may have been told to join them.
    pub(super) finishing: bool,
}

/// An upload of the whole source, or of a part of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Part {
    pub(super) url: String,
    /// Where it begins in the source.
    pub(super) start: u64,
    pub(super) length: u64,
    /// How many bytes of it the server has.
    pub(super) offset: u64,
}

impl ResumeState {
    /// How many bytes the server has confirmed.
    #[must_use]
    pub fn confirmed(&self) -> u64 {
        self.parts.iter().map(|part| part.offset).sum()
    }

    /// How many bytes there are in all.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// In how many parts the file goes up.
    #[must_use]
    pub fn parts(&self) -> usize {
        self.parts.len()
    }

    /// What keeps this state from being gone on with; it may come from a file that anyone could write.
    pub(super) fn misfit(&self, target: &str, source: &UploadSource) -> Option<&'static str> {
        if self.target != target {
            return Some("the state is of another upload or another environment");
        }
        let changed = self
            .modified
            .zip(source.modified())
            .is_some_and(|(then, now)| then != now);
        if self.length != source.length() || changed {
            return Some("the file has changed since the upload began");
        }
        let mut end = Some(0_u64);
        for part in &self.parts {
            end = end
                .filter(|end| *end == part.start && part.offset <= part.length)
                .and_then(|end| end.checked_add(part.length));
        }
        let whole =
            end == Some(self.length) && !self.parts.is_empty() && (self.joined || self.parts.len() == 1);
        (!whole).then_some("the state is damaged")
    }
}

/// Cuts a length into so many parts whose lengths differ by one at most.
pub(super) fn cut(length: u64, parts: u64) -> impl Iterator<Item = Range<u64>> {
    let parts = parts.max(1);
    let (each, longer) = (length / parts, length % parts);
    (0..parts).scan(0, move |start, index| {
        let range = *start..*start + each + u64::from(index < longer);
        *start = range.end;
        Some(range)
    })
}

/// Shows no address: which file transfer it is of is nobody's business.
impl fmt::Debug for ResumeState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResumeState")
            .field("confirmed", &self.confirmed())
            .field("length", &self.length)
            .field("parts", &self.parts.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_cover_the_whole_and_differ_by_a_byte_at_most() {
        for (length, parts) in [(0, 1), (1, 1), (10, 3), (11, 3), (12, 3), (u64::MAX, 7), (5, 0)] {
            let ranges: Vec<_> = cut(length, parts).collect();
            assert_eq!(ranges.len() as u64, parts.max(1));
            assert_eq!((ranges[0].start, ranges[ranges.len() - 1].end), (0, length));
            assert!(ranges.windows(2).all(|two| two[0].end == two[1].start));
            let lengths = ranges.iter().map(|range| range.end - range.start);
            assert!(lengths.clone().max().unwrap() - lengths.min().unwrap() <= 1);
        }
    }
}
