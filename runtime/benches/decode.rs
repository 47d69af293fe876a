//! What reading and writing open enums and times costs over plain serde with closed enums. It prints the ratios.
//!
//! For instructions and allocations, run one side alone under valgrind, with two counts whose difference leaves the start out:
//! `valgrind --tool=cachegrind --cache-sim=no <bench> ours read 1000`, and `--tool=dhat` for blocks.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark"
)]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use altinn_runtime::{Date, Timestamp, Uuid, open_enum, read_json};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

open_enum! {
    pub enum OpenStatus: str {
        New = "Order_New",
        Processing = "Order_Processing",
        Completed = "Order_Completed",
        Failed = "Order_Failed",
    } else Unknown
}

open_enum! {
    pub enum OpenKind: i64 {
        Person = 1 "Person",
        Organisation = 2 "Organisation",
    } else Unknown
}

#[derive(Deserialize, Serialize)]
enum ClosedStatus {
    #[serde(rename = "Order_New")]
    New,
    #[serde(rename = "Order_Processing")]
    Processing,
    #[serde(rename = "Order_Completed")]
    Completed,
    #[serde(rename = "Order_Failed")]
    Failed,
}

#[derive(Deserialize, Serialize)]
enum ClosedKind {
    Person,
    Organisation,
}

#[derive(Deserialize, Serialize)]
struct Item<S, K> {
    id: Uuid,
    reference: String,
    status: S,
    kind: K,
    created: Timestamp,
    changed: Option<Timestamp>,
    due: Date,
}

/// The same members of the same types but for the enums.
type Ours = Vec<Item<OpenStatus, OpenKind>>;
type Plain = Vec<Item<ClosedStatus, ClosedKind>>;

fn body() -> Vec<u8> {
    let items: Vec<_> = ["New", "Processing", "Completed", "Failed"]
        .iter()
        .cycle()
        .take(100)
        .enumerate()
        .map(|(index, status)| {
            let changed = ["\"2024-01-02T03:04:05.123456\"", "null", "\"2024-01-02T03:04:05+02:00\""][index % 3];
            let kind = ["Person", "Organisation"][index % 2];
            format!(
                r#"{{"id":"6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00","reference":"order-{index}","status":"Order_{status}","kind":"{kind}","created":"2024-01-02T03:04:05.1234567Z","changed":{changed},"due":"2024-01-31"}}"#
            )
        })
        .collect();
    format!("[{}]", items.join(",")).into_bytes()
}

fn read<T: DeserializeOwned>(body: &[u8], count: u32) {
    for _ in 0..count {
        black_box(read_json::<T>(black_box(body)).unwrap());
    }
}

fn write<T: DeserializeOwned + Serialize>(body: &[u8], count: u32) {
    let value: T = read_json(body).unwrap();
    for _ in 0..count {
        black_box(serde_json::to_vec(black_box(&value)).unwrap());
    }
}

type Work = fn(&[u8], u32);

fn work(side: &str, what: &str) -> Work {
    match (side, what) {
        ("ours", "read") => read::<Ours>,
        ("plain", "read") => read::<Plain>,
        ("ours", _) => write::<Ours>,
        _ => write::<Plain>,
    }
}

/// The two in turns, so that whatever else the machine does hits both.
fn ratio(body: &[u8], what: &str) {
    const TURNS: usize = 200;
    const CALLS: u32 = 20;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..TURNS {
        for (side, times) in ["ours", "plain"].into_iter().zip(&mut times) {
            let begun = Instant::now();
            work(side, what)(body, CALLS);
            times.push(begun.elapsed() / CALLS);
        }
    }
    let [ours, plain]: [Duration; 2] = times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    });
    let ratio = ours.as_secs_f64() / plain.as_secs_f64();
    println!("{what} 100 items: open enums {ours:?}, closed enums {plain:?}, ratio {ratio:.2}");
}

fn main() {
    let body = body();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [side, what, count] => work(side, what)(&body, count.parse().unwrap()),
        _ => ["read", "write"].into_iter().for_each(|what| ratio(&body, what)),
    }
}
