//! Every operation of every client, and every (operation, status) pair of the published documents: the sandbox checks the
//! request and gives the answer, the client has to read it and write it back the same.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "../../shared/accept.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod accept;
#[path = "../../shared/body.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod body;
#[path = "../../shared/case.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod case;
#[path = "../../shared/document.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod document;
#[path = "../../shared/values.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod values;

mod answers;
mod caller;
mod deviations;
mod judge;
mod published;
