//! Randomness, from the generator of the cryptographic library.

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use uuid::Uuid;

/// A number between 0 and 1.
pub(crate) fn fraction() -> f64 {
    f64::from(u32::from_be_bytes(bytes())) / f64::from(u32::MAX)
}

/// A random UUID (version 4), such as a `jti`.
pub(crate) fn uuid() -> Uuid {
    uuid::Builder::from_random_bytes(bytes()).into_uuid()
}

/// Random bytes. The generator fails on no platform that it is built for; were it to, uuid's own takes over.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if SystemRandom::new().fill(&mut bytes).is_err() {
        for chunk in bytes.chunks_mut(16) {
            chunk.copy_from_slice(&Uuid::new_v4().as_bytes()[..chunk.len()]);
        }
    }
    bytes
}
