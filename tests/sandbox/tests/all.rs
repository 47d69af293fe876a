//! The sandbox from outside: over HTTP, as a client meets it.

mod bad_input;
mod common;
mod contract;
mod events;
mod exchange;
mod faults;
mod idporten;
mod maskinporten;
mod notifications;
mod systems;
