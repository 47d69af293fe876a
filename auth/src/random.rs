//! Randomness: from the cryptographic library for secrets, and from the system where nobody gains by guessing. The library
//! collects entropy of its own first, for about a tenth of a second.

use std::hash::{BuildHasher, RandomState};

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use uuid::Uuid;

/// A number between 0 and 1, to spread things in time. It need not be hard to guess, and costs next to nothing.
pub(crate) fn fraction() -> f64 {
    // Each state has keys of its own, which std derives from one question to the system.
    let number = RandomState::new().hash_one(0_u8);
    #[allow(clippy::cast_possible_truncation, reason = "32 of the 64 bits are enough")]
    let number = number as u32;
    f64::from(number) / f64::from(u32::MAX)
}

/// A random UUID (version 4), such as a `jti`.
pub(crate) fn uuid() -> Uuid {
    Uuid::new_v4()
}

/// Random bytes, hard to guess. The generator fails on no platform that it is built for; were it to, uuid's own takes over.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if SystemRandom::new().fill(&mut bytes).is_err() {
        for chunk in bytes.chunks_mut(16) {
            chunk.copy_from_slice(&Uuid::new_v4().as_bytes()[..chunk.len()]);
        }
    }
    bytes
}
