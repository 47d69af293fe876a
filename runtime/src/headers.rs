//! Response headers that mean something to a caller, read into types.

use std::{convert::Infallible, fmt, str::FromStr, time::Duration};

use chrono::{DateTime, NaiveDateTime, Utc};
use http::header::{CONTENT_RANGE, DATE, HeaderMap, RETRY_AFTER};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The version of a resource, as the server wrote it: quoted or, from Dialogporten, a bare UUID. Goes back in `If-Match`.
///
/// [`Response::etag`](crate::Response::etag) has one; a text or a [`Uuid`] makes one, too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ETag(String);

impl ETag {
    /// The text as it stands in the header.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it stands for these very bytes, and not only for the same meaning (RFC 9110, section 8.8.1).
    #[must_use]
    pub fn is_strong(&self) -> bool {
        !self.0.starts_with("W/")
    }
}

impl From<&str> for ETag {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for ETag {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// A revision of Dialogporten.
impl From<Uuid> for ETag {
    fn from(revision: Uuid) -> Self {
        Self(revision.to_string())
    }
}

impl From<&Self> for ETag {
    fn from(etag: &Self) -> Self {
        etag.clone()
    }
}

impl FromStr for ETag {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl AsRef<str> for ETag {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a created thing stands: an absolute URL or a path, as the server wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location<'a>(&'a str);

impl<'a> Location<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The text as it stands in the header.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.0
    }

    /// The last segment of the path, which with most APIs is the id; `None` where it is empty.
    #[must_use]
    pub fn last_segment(&self) -> Option<&'a str> {
        let path = self.0.split(['?', '#']).next()?.trim_end_matches('/');
        path.rsplit('/').next().filter(|segment| !segment.is_empty())
    }

    /// The last segment as a UUID.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.last_segment()?.parse().ok()
    }
}

/// `Content-Range` (RFC 9110, section 14.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ContentRange {
    /// The first byte; `None` in an answer 416.
    pub(crate) first: Option<u64>,
    /// How many bytes the whole has, where the server knows.
    pub(crate) total: Option<u64>,
}

impl ContentRange {
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        let (range, total) = headers
            .get(CONTENT_RANGE)?
            .to_str()
            .ok()?
            .trim()
            .strip_prefix("bytes ")?
            .split_once('/')?;
        let first = range
            .split_once('-')
            .and_then(|(first, _)| first.trim().parse().ok());
        Some(Self {
            first,
            total: total.trim().parse().ok(),
        })
    }
}

/// `Retry-After` (RFC 9110, section 10.2.3). A date counts from the `Date` of the same answer; one in the past is no wait.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
    let wait = text(RETRY_AFTER)?;
    if let Ok(seconds) = wait.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let (until, now) = (date(wait)?, date(text(DATE)?)?);
    Some((until - now).to_std().unwrap_or_default())
}

/// An HTTP date in any of the three spellings of RFC 9110, section 5.6.7.
fn date(text: &str) -> Option<DateTime<Utc>> {
    let spelled = |format| NaiveDateTime::parse_from_str(text, format).ok();
    spelled("%a, %d %b %Y %H:%M:%S GMT")
        .or_else(|| spelled("%A, %d-%b-%y %H:%M:%S GMT"))
        .or_else(|| spelled("%a %b %e %H:%M:%S %Y"))
        .map(|time| time.and_utc())
}
