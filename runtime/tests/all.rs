//! Everything that the runtime promises, through its public interface.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests"
)]

mod common;

mod any_error;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod decoding;
mod downloads;
mod errors;
mod extra;
#[cfg(feature = "test-util")]
mod fake;
mod hosts;
mod leniency;
mod limits;
mod options;
mod problems;
mod redirects;
mod resumable;
mod resuming;
mod sizes;
mod streams;
mod tolerance;
#[cfg(feature = "rustls")]
mod transport;
