//! What every operation of every generated client puts on the wire, held against a second reading of the documents:
//! the published facts with their corrections, and plain OpenAPI. Nothing of the generator but its reader of files is used.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod accept;
mod body;
mod case;
mod compare;
mod decode;
mod document;
mod identifiers;
mod multipart;
mod operations;
mod self_check;
mod server;
mod values;
