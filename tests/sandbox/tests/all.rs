//! The sandbox from outside: over HTTP, as a client meets it.

mod bad_input;
mod common;
mod contract;
mod dialogs;
mod events;
mod exchange;
mod faults;
mod files;
mod idporten;
mod instances;
mod maskinporten;
mod notifications;
mod systems;
