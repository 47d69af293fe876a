//! What uploads have in common: bytes with a checksum, and the time that Altinn takes to look at them.

use std::time::Duration;

use bytes::Bytes;
use md5::{Digest, Md5};

use crate::{shelf::Weigh, world::World};

/// How long Altinn scans a file, before it is sped up.
const SCAN: Duration = Duration::from_secs(10);

/// An uploaded file.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub(super) bytes: Bytes,
    /// When it came, in milliseconds since 1970.
    pub(super) time: i64,
}

impl Weigh for Upload {
    fn weight(&self) -> usize {
        self.bytes.weight()
    }
}

impl Upload {
    pub(super) fn new(world: &World, bytes: Bytes) -> Self {
        Self {
            bytes,
            time: world.clock.millis(),
        }
    }

    /// When it is published, in milliseconds since 1970.
    pub(super) fn published(&self, world: &World) -> i64 {
        let scan = i64::try_from(world.sped_up(SCAN).as_millis()).unwrap_or_default();
        self.time + scan.max(1)
    }

    /// Whether it has been scanned.
    pub(super) fn is_published(&self, world: &World) -> bool {
        world.clock.millis() >= self.published(world)
    }

    /// MD5 in hexadecimal, as `checksum` is written.
    pub(super) fn checksum(&self) -> String {
        Md5::digest(&self.bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// Whether two ways of writing a party mean the same: a number, `0192:` and a number, or a URN.
pub(super) fn same_party(one: &str, other: &str) -> bool {
    !one.is_empty() && one.rsplit(':').next() == other.rsplit(':').next()
}
