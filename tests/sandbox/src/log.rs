//! What was asked and what was answered, for the log page and for tests.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serde_json::Value;

use crate::bounded::Weigh;

/// How many requests are remembered.
const CAPACITY: usize = 500;
/// How many bytes of a target or a remark are remembered.
const LONGEST: usize = 2000;
/// How many bytes of claims are remembered; those that are larger are left out.
const LARGEST: usize = 16_384;

/// One request and its answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogEntry {
    /// When it came, in RFC 3339.
    pub time: String,
    /// The HTTP method.
    pub method: String,
    /// Path and query as they were sent.
    pub target: String,
    /// The operation that it calls, such as `altinn-events/publish_event`; `None` for paths of no document.
    pub operation: Option<String>,
    /// The status of the answer.
    pub status: u16,
    /// What was wrong with the request, and which rule of which document says so.
    pub remark: Option<String>,
    /// The claims of the token that came along, whether it was believed or not.
    pub claims: Option<Value>,
    /// How long the answer took.
    pub took: Duration,
}

/// The newest requests.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<VecDeque<LogEntry>>);

impl Log {
    pub(crate) fn push(&self, mut entry: LogEntry) {
        for text in [Some(&mut entry.target), entry.remark.as_mut()]
            .into_iter()
            .flatten()
        {
            hide(text);
            shorten(text);
        }
        if entry
            .claims
            .as_ref()
            .is_some_and(|claims| claims.weight() > LARGEST)
        {
            entry.claims = Some(Value::from("claims of more than 16 KiB"));
        }
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= CAPACITY {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    /// The requests, the oldest first.
    pub(crate) fn entries(&self) -> Vec<LogEntry> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }
}

/// Replaces what looks like a token: the log is to be shown around.
fn hide(text: &mut String) {
    // A compact JWS begins with a JSON object, which is `eyJ` in base64url.
    while let Some(start) = text.find("eyJ") {
        let of_token = |letter: char| letter.is_ascii_alphanumeric() || "-_.=".contains(letter);
        let rest = text.get(start..).unwrap_or_default();
        let length = rest.find(|letter| !of_token(letter)).unwrap_or(rest.len());
        text.replace_range(start..start + length, "(token)");
    }
}

fn shorten(text: &mut String) {
    if text.len() <= LONGEST {
        return;
    }
    let mut end = LONGEST;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text.push('…');
    text.shrink_to_fit();
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tokens_do_not_stay_in_texts() {
        let table = [
            ("/a?b=eyJhbGciOi.eyJpc3Mi.c2ln-_&c=d", "/a?b=(token)&c=d"),
            ("`eyJx` and eyJy.", "`(token)` and (token)"),
            ("nothing", "nothing"),
        ];
        for (text, expected) in table {
            let mut text = text.to_owned();
            hide(&mut text);
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn the_log_is_bounded_in_entries_and_in_bytes() {
        let log = Log::default();
        for number in 0..CAPACITY + 10 {
            log.push(LogEntry {
                time: String::new(),
                method: "GET".to_owned(),
                target: format!("/{number}/{}", "ø".repeat(5000)),
                operation: None,
                status: 404,
                remark: Some("x".repeat(5000)),
                claims: Some(json!({"a": "x".repeat(50_000)})),
                took: Duration::ZERO,
            });
        }
        let entries = log.entries();
        assert_eq!(entries.len(), CAPACITY);
        assert!(entries[0].target.starts_with("/10/"));
        let size = |entry: &LogEntry| {
            entry.target.capacity()
                + entry.remark.as_ref().map_or(0, String::capacity)
                + entry.claims.as_ref().map_or(0, Weigh::weight)
        };
        assert!(entries.iter().all(|entry| size(entry) < 5000));
    }
}
