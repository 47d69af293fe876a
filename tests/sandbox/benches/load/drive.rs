//! Sending at a steady rate, and counting what comes of it.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use serde_json::Value;

/// Why a journey ended early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The time is up.
    Over,
    /// Something else came than what was to come.
    Wrong(String),
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) bytes: Bytes,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_default()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

/// One run.
pub(crate) struct Drive {
    pub(crate) client: reqwest::Client,
    pub(crate) journeys: AtomicU64,
    began: Instant,
    /// How long after the one before it a request is due, in nanoseconds.
    pause: u64,
    turns: u64,
    next: AtomicU64,
    /// Microseconds from sending a request to the last byte of its answer.
    latencies: Mutex<Vec<u32>>,
    errors: Mutex<Vec<String>>,
    processor: f64,
}

impl Drive {
    pub(crate) fn new(client: reqwest::Client, rate: u32, seconds: u32) -> Self {
        let turns = u64::from(rate) * u64::from(seconds);
        Self {
            client,
            journeys: AtomicU64::new(0),
            began: Instant::now(),
            pause: 1_000_000_000 / u64::from(rate.max(1)),
            turns,
            next: AtomicU64::new(0),
            latencies: Mutex::new(Vec::with_capacity(usize::try_from(turns).unwrap_or_default())),
            errors: Mutex::default(),
            processor: processor(),
        }
    }

    pub(crate) fn is_over(&self) -> bool {
        self.next.load(SeqCst) >= self.turns
    }

    /// Sends a request when its turn has come; the answer has to have one of these statuses.
    pub(crate) async fn send(&self, request: reqwest::RequestBuilder, wanted: &[u16]) -> Result<Reply, Stop> {
        let turn = self.next.fetch_add(1, SeqCst);
        if turn >= self.turns {
            return Err(Stop::Over);
        }
        tokio::time::sleep_until((self.began + Duration::from_nanos(turn * self.pause)).into()).await;
        let request = request.build().map_err(|error| Stop::Wrong(error.to_string()))?;
        let name = format!("{} {}", request.method(), request.url().path());
        let sent = Instant::now();
        let wrong = |error: reqwest::Error| Stop::Wrong(format!("{name}: {error:?}"));
        let answer = self.client.execute(request).await.map_err(wrong)?;
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let bytes = answer.bytes().await.map_err(wrong)?;
        let took = u32::try_from(sent.elapsed().as_micros()).unwrap_or(u32::MAX);
        self.latencies.lock().unwrap().push(took);
        let reply = Reply { headers, bytes };
        if wanted.contains(&status) {
            return Ok(reply);
        }
        Err(Stop::Wrong(format!("{name}: {status}: {}", reply.text())))
    }

    /// Notes why a journey ended.
    pub(crate) fn note(&self, stop: Stop) {
        if let Stop::Wrong(why) = stop {
            self.errors.lock().unwrap().push(why);
        }
    }

    pub(crate) fn latencies(&self) -> Vec<u32> {
        self.latencies.lock().unwrap().clone()
    }

    pub(crate) fn errors(&self) -> Vec<String> {
        self.errors.lock().unwrap().clone()
    }

    /// Seconds of the processor that this process took since the run began.
    pub(crate) fn processor(&self) -> f64 {
        processor() - self.processor
    }
}

/// Seconds of the processor that this process has taken; 0 where /proc is not there.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in parentheses, fields 14 and 15 of the line are ticks of user and system; a tick is 10 ms.
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let ticks = |index: usize| fields.get(index).and_then(|text| text.parse::<f64>().ok());
    (ticks(11).unwrap_or_default() + ticks(12).unwrap_or_default()) / 100.0
}
