//! What was asked and what was answered, for the log page and for tests.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serde_json::Value;

/// How many requests are remembered.
const CAPACITY: usize = 500;

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
    pub(crate) fn push(&self, entry: LogEntry) {
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
