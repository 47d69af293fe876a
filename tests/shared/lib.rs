//! What tests of all clients share: the corrected documents read once more, the calls that follow from them, a server that
//! keeps what it gets, and the comparison of the two. Nothing of the generator but its reader of files is used.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a library of tests: it stops where a document is not what it should be"
)]

pub mod accept;
pub mod body;
pub mod case;
pub mod compare;
pub mod decode;
pub mod document;
pub mod multipart;
pub mod server;
pub mod values;

#[path = "../sandbox/src/contract/pattern.rs"]
mod pattern;
#[allow(dead_code, reason = "shared with the sandbox, which uses the rest")]
#[path = "../sandbox/src/random.rs"]
mod random;
