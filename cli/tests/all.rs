//! The program as its users meet it: in this process with streams of the test's, and as the binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "all/called.rs"]
mod called;
#[path = "all/operations.rs"]
mod operations;
