//! One program for all tests of the crate, one file per topic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    unreachable_pub
)]

mod common;

mod cache;
mod cache_key;
mod claims;
mod configuration;
mod cookies;
mod encodings;
mod ends;
mod exchange;
mod faults;
mod fetch;
mod findings_fetch;
mod guarded;
mod headers;
mod herd;
mod idporten;
mod keys;
mod logins;
mod loopback;
mod maskinporten;
mod openssl;
mod properties;
mod public_types;
mod realms;
mod redaction;
mod refusals;
mod retry;
mod session;
mod sessions;
mod sources;
mod token_trouble;
mod traps;
mod verification;
