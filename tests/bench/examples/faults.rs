//! `cargo xtask faults`: a seeded run through the sandbox with every fault it has. It prints tables, and fails where something was
//! lost, done twice, sent to a wrong host, or left behind.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test that is too long for the tests"
)]

#[path = "../faults/mod.rs"]
mod faults;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse());
    let (seed, operations) = (arguments.next(), arguments.next());
    let (Some(Ok(seed)), Some(Ok(operations))) = (seed, operations) else {
        eprintln!("usage: faults SEED OPERATIONS");
        return ExitCode::from(2);
    };
    let tally = faults::run(seed, operations, true);
    println!("| what | count |\n|---|--:|\n{tally}");
    let problems = tally.problems();
    problems.iter().for_each(|problem| eprintln!("{problem}"));
    if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
