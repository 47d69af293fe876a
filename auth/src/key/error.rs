//! Why a key cannot be used.

use std::fmt;

/// Why a key cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyErrorKind {
    /// The text or the bytes have not the form that they should have.
    Format,
    /// It is a public key, or parts of the private key are missing.
    NoPrivateKey,
    /// It is no RSA key: Maskinporten and ID-porten take RS256, RS384 and RS512 only.
    NotRsa,
    /// The modulus is too short or too long.
    Size,
    /// Nothing says which id the key is registered under.
    NoKeyId,
    /// The parts of the key contradict each other, or it was protected with another password.
    Invalid,
}

/// Why a key cannot be used, in words that never repeat any of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyError {
    kind: KeyErrorKind,
    message: String,
}

impl KeyError {
    pub(crate) fn new(kind: KeyErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
        }
    }

    /// What kind of trouble it is.
    #[must_use]
    pub fn kind(&self) -> KeyErrorKind {
        self.kind
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for KeyError {}
