//! What uploads have in common: bytes with a checksum, and the time that Altinn takes to look at them.

use std::{ops::Range, sync::OnceLock, time::Duration};

use bytes::Bytes;
use md5::{Digest, Md5};

use super::hexadecimal;
use crate::{bounded::Weigh, http::Answer, spool::Spool, world::World};

/// How long Altinn scans a file, before it is sped up.
const SCAN: Duration = Duration::from_secs(10);

/// An uploaded file.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    content: Content,
    /// When it came, in milliseconds since 1970.
    pub(super) time: i64,
    checksum: OnceLock<String>,
}

#[derive(Clone, Debug)]
enum Content {
    Memory(Bytes),
    Disk(Spool),
}

impl Weigh for Upload {
    fn weight(&self) -> usize {
        match &self.content {
            Content::Memory(bytes) => bytes.weight(),
            Content::Disk(spool) => spool.weight(),
        }
    }
}

impl Upload {
    pub(super) fn new(world: &World, bytes: Bytes) -> Self {
        Self::of(world, Content::Memory(bytes))
    }

    /// One that is on the disk.
    pub(super) fn spooled(world: &World, spool: Spool) -> Self {
        Self::of(world, Content::Disk(spool))
    }

    fn of(world: &World, content: Content) -> Self {
        Self {
            content,
            time: world.clock.millis(),
            checksum: OnceLock::new(),
        }
    }

    pub(super) fn length(&self) -> u64 {
        match &self.content {
            Content::Memory(bytes) => bytes.len() as u64,
            Content::Disk(spool) => spool.length(),
        }
    }

    /// All of it as an answer.
    pub(super) fn answer(&self) -> Answer {
        self.part(200, 0..self.length())
    }

    /// A range of it, which lies within it, as an answer.
    pub(super) fn part(&self, status: u16, range: Range<u64>) -> Answer {
        let answer = |bytes| Answer::raw(status, "application/octet-stream", bytes);
        match &self.content {
            Content::Memory(bytes) => {
                let at = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
                answer(bytes.slice(at(range.start)..at(range.end)))
            }
            Content::Disk(spool) => answer(Bytes::new()).spooled(spool.clone(), range),
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

    /// MD5 in hexadecimal, as `checksum` is written; empty where the disk fails.
    pub(super) fn checksum(&self) -> String {
        let taken = self.checksum.get_or_init(|| match &self.content {
            Content::Memory(bytes) => hexadecimal(&Md5::digest(bytes)),
            Content::Disk(spool) => spool.md5().unwrap_or_default(),
        });
        taken.clone()
    }
}

/// Whether two ways of writing a party mean the same: a number, `0192:` and a number, or a URN.
pub(super) fn same_party(one: &str, other: &str) -> bool {
    !one.is_empty() && one.rsplit(':').next() == other.rsplit(':').next()
}
