//! The contract tests as one test: what it found goes to the terminal, whether it passes or fails.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    altinn_contract::main(std::env::args().skip(1))
}
