//! The program as its users meet it: in this process with streams of the test's, and as the binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "all/answers.rs"]
mod answers;
#[path = "all/binary.rs"]
mod binary;
#[path = "all/called.rs"]
mod called;
#[path = "all/given.rs"]
mod given;
#[path = "all/large.rs"]
mod large;
#[path = "all/operations.rs"]
mod operations;
#[path = "all/pages.rs"]
mod pages;
