//! Checksums that APIs give or ask for, taken while the bytes pass.

use std::{fmt, io};

use md5::Md5;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::{ErrorKind, Failure};

/// The MD5 or SHA-256 that some bytes have or should have.
///
/// MD5 shows damage on the way, not malice. Correspondence and broker take and give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checksum(Value);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Md5([u8; 16]),
    Sha256([u8; 32]),
}

/// A text that is no checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidChecksum;

impl fmt::Display for InvalidChecksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the checksum is not 32 (MD5) or 64 (SHA-256) hexadecimal digits")
    }
}

impl std::error::Error for InvalidChecksum {}

impl Checksum {
    /// The MD5 of some bytes.
    #[must_use]
    pub fn md5(bytes: &[u8]) -> Self {
        Self(Value::Md5(Md5::digest(bytes).into()))
    }

    /// The SHA-256 of some bytes.
    #[must_use]
    pub fn sha256(bytes: &[u8]) -> Self {
        Self(Value::Sha256(Sha256::digest(bytes).into()))
    }

    /// The MD5 of all that a reader gives, such as a file that is to be sent.
    ///
    /// # Errors
    /// Those of the reader.
    pub async fn md5_of(reader: impl AsyncRead + Unpin) -> io::Result<Self> {
        digest(Md5::new(), reader)
            .await
            .map(|hash| Self(Value::Md5(hash.into())))
    }

    /// The SHA-256 of all that a reader gives.
    ///
    /// # Errors
    /// Those of the reader.
    pub async fn sha256_of(reader: impl AsyncRead + Unpin) -> io::Result<Self> {
        digest(Sha256::new(), reader)
            .await
            .map(|hash| Self(Value::Sha256(hash.into())))
    }

    /// Reads hexadecimal digits in either case: 32 are an MD5, 64 a SHA-256.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn from_hex(text: &str) -> Result<Self, InvalidChecksum> {
        let text = text.trim().as_bytes();
        let mut bytes = [0; 32];
        if text.len() != 32 && text.len() != 64 {
            return Err(InvalidChecksum);
        }
        for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
            let digit = |at: usize| char::from(pair[at]).to_digit(16).ok_or(InvalidChecksum);
            *byte = u8::try_from(digit(0)? * 16 + digit(1)?).map_err(|_| InvalidChecksum)?;
        }
        let mut md5 = [0; 16];
        md5.copy_from_slice(&bytes[..16]);
        Ok(Self(if text.len() == 32 {
            Value::Md5(md5)
        } else {
            Value::Sha256(bytes)
        }))
    }

    /// The failure that it is when a reader gives other bytes.
    pub(crate) async fn mismatch(self, reader: impl AsyncRead + Unpin) -> io::Result<Option<Failure>> {
        let found = match self.0 {
            Value::Md5(_) => Self::md5_of(reader).await?,
            Value::Sha256(_) => Self::sha256_of(reader).await?,
        };
        Ok((found != self).then(|| self.damaged()))
    }

    fn damaged(self) -> Failure {
        let name = match self.0 {
            Value::Md5(_) => "MD5",
            Value::Sha256(_) => "SHA-256",
        };
        Failure::new(
            ErrorKind::Checksum,
            format!("the bytes that arrived do not have the expected {name} checksum"),
        )
    }

    pub(crate) fn check(self) -> Check {
        match self.0 {
            Value::Md5(expected) => Check::Md5(Md5::new(), expected),
            Value::Sha256(expected) => Check::Sha256(Sha256::new(), expected),
        }
    }
}

/// Hexadecimal digits in lower case, as the APIs take them.
impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes: &[u8] = match &self.0 {
            Value::Md5(bytes) => bytes,
            Value::Sha256(bytes) => bytes,
        };
        bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

async fn digest<D: Digest>(
    mut hash: D,
    mut reader: impl AsyncRead + Unpin,
) -> io::Result<sha2::digest::Output<D>> {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match reader.read(&mut buffer).await? {
            0 => return Ok(hash.finalize()),
            length => hash.update(&buffer[..length]),
        }
    }
}

/// A checksum that is being taken, and what it should become.
pub(crate) enum Check {
    Md5(Md5, [u8; 16]),
    Sha256(Sha256, [u8; 32]),
}

impl Check {
    pub(crate) fn update(&mut self, piece: &[u8]) {
        match self {
            Self::Md5(hash, _) => hash.update(piece),
            Self::Sha256(hash, _) => hash.update(piece),
        }
    }

    /// The failure that it is when the bytes were others.
    pub(crate) fn finish(self) -> Option<Failure> {
        let (found, expected) = match self {
            Self::Md5(hash, expected) => (Value::Md5(hash.finalize().into()), Value::Md5(expected)),
            Self::Sha256(hash, expected) => (Value::Sha256(hash.finalize().into()), Value::Sha256(expected)),
        };
        (found != expected).then(|| Checksum(expected).damaged())
    }
}
