//! The sandbox from outside: over HTTP, as a client meets it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "functions that tests share stand outside of #[test] functions"
)]

mod access;
mod altinn2;
mod bad_input;
mod certificates;
mod common;
mod contract;
mod control;
mod decisions;
mod dialogs;
mod events;
mod exchange;
mod faults;
mod files;
mod idporten;
mod instances;
mod maskinporten;
mod notifications;
mod process;
mod properties;
mod resumable;
mod systems;
