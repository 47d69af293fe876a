//! Where a paged operation goes on: a value of one of its parameters, or an address that the server gave.

use std::fmt;

use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};

/// Where a paged operation goes on. Save it (it is serde-able) to go on another time with the same operation and parameters.
///
/// `Debug` shows its kind only: an address repeats the parameters, which can hold personal data.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Position {
    /// A value of the parameter that says where to go on: an event id, a sequence number, a continuation token.
    Value(String),
    /// The address of the next page, as the server wrote it.
    Url(String),
}

impl Position {
    /// The value or the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value(text) | Self::Url(text) => text,
        }
    }
}

impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Value(_) => "Value(..)",
            Self::Url(_) => "Url(..)",
        })
    }
}

impl From<&Position> for Position {
    fn from(position: &Position) -> Self {
        position.clone()
    }
}

impl From<&str> for Position {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl From<String> for Position {
    fn from(value: String) -> Self {
        Self::Value(value)
    }
}

impl From<i64> for Position {
    fn from(value: i64) -> Self {
        Self::Value(value.to_string())
    }
}

/// The position that a link is; `None` for an empty one.
#[doc(hidden)]
#[must_use]
pub fn link(next: Option<&str>) -> Option<Position> {
    let next = next?.trim();
    (!next.is_empty()).then(|| Position::Url(next.to_owned()))
}

/// The position that stands in one query parameter of a link; the link itself where it lacks the parameter.
///
/// Some servers write such links without encoding their values. Taking the one value out and sending it with the caller's
/// own parameters survives that. A `+` is a plus there: nobody wrote it as an encoded space.
#[doc(hidden)]
#[must_use]
pub fn parameter_of(next: Option<&str>, name: &str) -> Option<Position> {
    let link = link(next)?;
    let query = link.as_str().split_once('?').map_or("", |(_, query)| query);
    let found = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(known, value)| known.eq_ignore_ascii_case(name) && !value.is_empty());
    let value = found.map(|(_, value)| percent_decode_str(value).decode_utf8_lossy().into_owned());
    Some(value.map_or(link, Position::Value))
}
