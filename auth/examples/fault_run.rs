//! The fault run: `cargo run --release -p altinn-auth --example fault_run -- --seed 1 --calls 100000`.
//!
//! It prints a table, and fails if a caller hung, a login was lost, token servers were asked more than they may be, or memory
//! grew.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_imports,
    reason = "a test that is too long for the tests"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut seed, mut calls) = (1, 100_000);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().and_then(|value| value.parse().ok());
        match (name.as_str(), value) {
            ("--seed", Some(value)) => seed = value,
            ("--calls", Some(value)) => calls = value,
            _ => {
                eprintln!("usage: fault_run [--seed N] [--calls N]");
                return ExitCode::from(2);
            }
        }
    }
    let begun = std::time::Instant::now();
    let tally = common::faults::run(seed, calls);
    print!("{tally}");
    println!("| Real time | {} s |", begun.elapsed().as_secs());
    let mut problems = tally.problems();
    if let Some((early, late)) = tally.memory
        && late > early + 8 * 1024
    {
        problems.push(format!("memory grows from {early} to {late} KiB"));
    }
    for problem in &problems {
        eprintln!("{problem}");
    }
    if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
