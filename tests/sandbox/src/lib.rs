#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

mod access;
mod altinn2;
mod apis;
mod bounded;
mod clock;
mod contract;
mod control;
mod engine;
mod exchange;
mod faults;
mod http;
mod idporten;
mod jose;
mod keys;
mod log;
mod maskinporten;
mod mint;
mod multipart;
mod page;
mod random;
mod registration;
mod sandbox;
mod server;
mod spool;
mod tls;
mod world;

pub use apis::AppTask;
pub use contract::misfits;
pub use faults::{Fault, FaultRule};
pub use keys::Issuer;
pub use log::LogEntry;
pub use maskinporten::{ClientRegistration, EnterpriseCertificate, RegisteredClient};
pub use sandbox::{Sandbox, SandboxBuilder, SandboxError};
