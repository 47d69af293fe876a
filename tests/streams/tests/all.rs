//! Pages, feeds and waiting against servers on this machine.

mod dialogs;
mod events;
mod feed;
mod links;
mod server;
mod storage;
mod waits;
