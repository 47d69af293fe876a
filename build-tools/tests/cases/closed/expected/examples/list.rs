//! Lists messages.
// Written by `cargo xtask regenerate` from specs/case-closed/examples/list.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]
#![allow(deprecated, reason = "the server has closed, and the program shows what was")]

use case_closed::Client;

fn main() {
    let _ = Client::new(case_closed::Environment::Tt02, ());
}
