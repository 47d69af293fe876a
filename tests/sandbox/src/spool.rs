//! Large files: in temporary files without a name, which are gone when nobody holds them any more.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    ops::Range,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use md5::{Digest, Md5};

use crate::{apis::hexadecimal, bounded::Weigh, world::locked};

/// Bytes read at a time.
const PIECE: u64 = 1 << 20;

/// Bytes on the disk, in one file or in several that follow one another. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Spool(Vec<Segment>);

#[derive(Clone, Debug)]
struct Segment {
    file: Arc<Mutex<File>>,
    length: u64,
}

impl Spool {
    /// An empty one.
    pub(crate) fn new() -> io::Result<Self> {
        let file = Arc::new(Mutex::new(tempfile::tempfile()?));
        Ok(Self(vec![Segment { file, length: 0 }]))
    }

    /// These, one after the other. Nothing is copied.
    pub(crate) fn joined(spools: impl Iterator<Item = Self>) -> Self {
        Self(spools.flat_map(|spool| spool.0).collect())
    }

    pub(crate) fn length(&self) -> u64 {
        self.0.iter().map(|segment| segment.length).sum()
    }

    /// Adds bytes at the end.
    pub(crate) fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let Some(last) = self.0.last_mut() else {
            return Ok(());
        };
        let mut file = locked(&last.file);
        file.seek(SeekFrom::Start(last.length))?;
        file.write_all(bytes)?;
        last.length += bytes.len() as u64;
        Ok(())
    }

    /// The bytes of a range, piece by piece.
    pub(crate) fn pieces(&self, range: Range<u64>) -> impl Iterator<Item = io::Result<Bytes>> + Send + use<> {
        let (spool, mut at) = (self.clone(), range.start);
        std::iter::from_fn(move || {
            let piece = (at < range.end).then(|| spool.read(at, range.end - at))?;
            at += piece.as_ref().map_or(range.end, |piece| piece.len() as u64);
            Some(piece)
        })
    }

    /// So many bytes at most from an offset, and no more than are in one file.
    fn read(&self, mut offset: u64, most: u64) -> io::Result<Bytes> {
        for segment in &self.0 {
            if offset >= segment.length {
                offset -= segment.length;
                continue;
            }
            let length = most.min(PIECE).min(segment.length - offset);
            let mut bytes = vec![0; usize::try_from(length).unwrap_or_default()];
            let mut file = locked(&segment.file);
            file.seek(SeekFrom::Start(offset))?;
            file.read_exact(&mut bytes)?;
            return Ok(bytes.into());
        }
        Err(io::ErrorKind::UnexpectedEof.into())
    }

    /// MD5 in hexadecimal.
    pub(crate) fn md5(&self) -> io::Result<String> {
        let mut hash = Md5::new();
        for piece in self.pieces(0..self.length()) {
            hash.update(&piece?);
        }
        Ok(hexadecimal(&hash.finalize()))
    }
}

/// A byte on the disk weighs a 64th of one in memory: where there is room for 128 MiB of files, 8 GiB fit on the disk.
impl Weigh for Spool {
    fn weight(&self) -> usize {
        usize::try_from(self.length() / 64).unwrap_or(usize::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_appended_and_joined_is_read_back_in_pieces() {
        let spool = |bytes: &[&[u8]]| {
            let mut spool = Spool::new().unwrap();
            bytes.iter().for_each(|bytes| spool.append(bytes).unwrap());
            spool
        };
        let joined = Spool::joined([spool(&[b"ab", b"c"]), spool(&[]), spool(&[b"defg"])].into_iter());
        let read = |range: Range<u64>| {
            let pieces: io::Result<Vec<Bytes>> = joined.pieces(range).collect();
            pieces.map(|pieces| pieces.concat())
        };
        assert_eq!(joined.length(), 7);
        for range in [0..7, 0..0, 2..5, 3..7, 6..7] {
            let (from, to) = (range.start as usize, range.end as usize);
            assert_eq!(read(range).unwrap(), &b"abcdefg"[from..to]);
        }
        assert!(read(5..9).is_err());
        assert_eq!(joined.md5().unwrap(), hexadecimal(&Md5::digest(b"abcdefg")));
    }
}
