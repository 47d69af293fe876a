//! Our own commands as their users meet them: the binary, against a sandbox.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "own/calls.rs"]
mod calls;
#[path = "own/doctor.rs"]
mod doctor;
#[path = "own/events.rs"]
mod events;
#[path = "own/key.rs"]
mod key;
#[path = "own/login.rs"]
mod login;
#[path = "own/pages.rs"]
mod pages;
#[path = "own/person.rs"]
mod person;
#[path = "own/place.rs"]
mod place;
#[path = "own/sandbox.rs"]
mod sandbox;
#[path = "own/token.rs"]
mod token;
