//! Pages, feeds, waiting and webhooks over HTTP on this machine.
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail loudly, too")]

mod dialogs;
mod events;
mod fakes;
mod feed;
mod links;
#[path = "../examples/receiver/mod.rs"]
mod receiver;
mod server;
mod storage;
mod waits;
mod webhooks;
