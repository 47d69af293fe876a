//! Real-looking bodies of every API, `specs/<crate>/payloads`: what the client decodes and encodes again is the payload,
//! and what it sends is the payload. `specs/README.md` says what is compared.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod documented;
mod files;
mod one_answer;
mod round_trip;
