#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

mod error;
mod keys;
mod probe;
mod register;
mod rotation;

pub use error::Error;
pub use keys::{KeyFile, KeyStore, Keys, Retiring};
pub use probe::{MaskinportenProbe, Probe};
pub use register::register_client;
pub use rotation::{Rotation, Step};
