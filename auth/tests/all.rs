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

mod altinn2;
mod cache;
mod cache_key;
mod claims;
mod configuration;
mod cookies;
mod discovery;
mod dotnet;
mod encodings;
mod ends;
mod exchange;
mod faults;
mod fetch;
mod findings;
mod findings_fetch;
mod guarded;
mod headers;
mod health;
mod helpful_errors;
mod herd;
mod idporten;
mod keys;
mod logins;
mod loopback;
mod maskinporten;
mod no_values;
mod openssl;
mod properties;
mod public_types;
mod realms;
mod redaction;
mod refusals;
mod retry;
mod rotation;
mod session;
mod sessions;
mod sources;
mod store;
mod store_files;
mod token_trouble;
mod traps;
mod verification;
mod verification_rules;
