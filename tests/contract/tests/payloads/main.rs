//! Real-looking bodies of every API, `specs/<crate>/payloads`: what the client decodes and encodes again is the payload,
//! and what it sends is the payload. `specs/README.md` says what is compared.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

use altinn_tests::{accept, case, document, server, values};

mod documented;
mod files;
mod one_answer;
mod round_trip;
