//! What every operation of every generated client puts on the wire, held against a second reading of the documents:
//! the published facts with their corrections, and plain OpenAPI. Nothing of the generator but its reader of files is used.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "../shared/accept.rs"]
mod accept;
#[path = "../shared/body.rs"]
mod body;
#[path = "../shared/case.rs"]
mod case;
#[path = "../shared/compare.rs"]
mod compare;
#[path = "../shared/decode.rs"]
mod decode;
#[path = "../shared/document.rs"]
mod document;
#[path = "../shared/multipart.rs"]
mod multipart;
#[path = "../shared/server.rs"]
mod server;
#[path = "../shared/values.rs"]
mod values;

mod identifiers;
mod operations;
mod self_check;
