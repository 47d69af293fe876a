//! Pages, feeds, waiting and webhooks over HTTP on this machine.

mod dialogs;
mod events;
mod feed;
mod links;
#[path = "../examples/receiver/mod.rs"]
mod receiver;
mod server;
mod storage;
mod waits;
mod webhooks;
