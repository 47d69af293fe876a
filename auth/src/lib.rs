#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod base64;
mod clock;
mod key;
mod scope;
mod secret;
mod signer;
mod sync;

pub use clock::{Clock, ManualClock, SystemClock};
pub use key::{KeyError, KeyErrorKind, KeySize, Kid, NewKey, PrivateKey};
pub use scope::{InvalidScope, Scopes};
pub use secret::Secret;
pub use signer::{Algorithm, KeyId, SignError, Signer};
