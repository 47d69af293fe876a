//! One session with every credential drives every operation of all clients: the right token, scopes, key and URL for each,
//! and nothing else. The requests are those of the wire test, read from the documents.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]
#![allow(dead_code, reason = "the wire test uses the rest of the shared files")]

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

mod alternatives;
mod credentials;
mod operations;
mod self_check;
mod world;
