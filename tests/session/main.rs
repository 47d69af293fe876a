//! One session with every credential drives every operation of all clients: the right token, scopes, key and URL for each,
//! and nothing else. The requests are those of the wire test, read from the documents.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

use altinn_tests::{case, compare, document, server, values};

mod alternatives;
mod altinn2;
mod credentials;
mod operations;
mod self_check;
mod world;
