//! Calls nothing yet.
// Written by `cargo xtask regenerate` from specs/case-methods/examples/first_call.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::Config;

fn main() {
    println!("{:?}", Config::from_env().is_ok());
}
