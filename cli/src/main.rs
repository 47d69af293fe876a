//! The program `altinn`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    altinn_cli::main()
}
