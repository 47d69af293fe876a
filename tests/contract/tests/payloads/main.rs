//! Real-looking bodies of every API, `specs/<crate>/payloads`: what the client decodes and encodes again is the payload,
//! and what it sends is the payload. `specs/README.md` says what is compared.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "../../../shared/accept.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod accept;
#[path = "../../../shared/body.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod body;
#[path = "../../../shared/case.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod case;
#[path = "../../../shared/document.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod document;
#[path = "../../../shared/server.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod server;
#[path = "../../../shared/values.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod values;

mod documented;
mod files;
mod one_answer;
mod round_trip;
