//! Making keys as mkjwk.org does: RSA, for signatures, with an id.

use std::time::SystemTime;

use altinn_runtime::Timestamp;
use aws_lc_rs::{encoding::AsDer, rsa};

use super::{KeyError, KeyErrorKind, Parts, PrivateKey};
use crate::signer::{Algorithm, KeyId};

/// The size of the modulus of a new key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeySize {
    /// 2048 bits, what every tool makes.
    #[default]
    Bits2048,
    /// 3072 bits.
    Bits3072,
    /// 4096 bits.
    Bits4096,
}

/// Where the id of a new key comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kid {
    /// The SHA-256 thumbprint of the public key (RFC 7638).
    #[default]
    Thumbprint,
    /// The time of its making, such as `2026-01-31T12-00-00Z`.
    Date(SystemTime),
    /// This text. Samarbeidsportalen takes letters, digits, `.`, `_` and `-`.
    Given(String),
}

/// A key to be made.
///
/// ```no_run
/// use altinn_auth::{KeySize, Kid, NewKey};
///
/// let key = NewKey::default().size(KeySize::Bits3072).kid(Kid::Given("skd-2026".into())).generate()?;
/// println!("register this: {}", key.public_jwk_array());
/// # Ok::<(), altinn_auth::KeyError>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NewKey {
    size: KeySize,
    algorithm: Algorithm,
    kid: Kid,
}

impl NewKey {
    /// Sets the size of the modulus.
    pub fn size(mut self, size: KeySize) -> Self {
        self.size = size;
        self
    }

    /// Sets the algorithm that the key will be used with.
    pub fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// Sets where its id comes from.
    pub fn kid(mut self, kid: Kid) -> Self {
        self.kid = kid;
        self
    }

    /// Makes the key. It takes a moment: tens of milliseconds for 2048 bits, up to seconds for 4096.
    ///
    /// # Errors
    /// When a given id has characters that Samarbeidsportalen refuses, or the cryptographic library fails.
    pub fn generate(self) -> Result<PrivateKey, KeyError> {
        let id = match self.kid {
            Kid::Thumbprint => None,
            Kid::Date(time) => Some(dated(time)),
            Kid::Given(kid) => {
                let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
                if kid.is_empty() || !kid.bytes().all(allowed) {
                    let message = "a key id consists of letters, digits, `.`, `_` and `-` (Samarbeidsportalen takes no others)";
                    return Err(KeyError::new(KeyErrorKind::NoKeyId, message));
                }
                Some(kid)
            }
        };
        let failed = |_| {
            KeyError::new(
                KeyErrorKind::Invalid,
                "the cryptographic library could not make a key",
            )
        };
        let pair = rsa::KeyPair::generate(match self.size {
            KeySize::Bits2048 => rsa::KeySize::Rsa2048,
            KeySize::Bits3072 => rsa::KeySize::Rsa3072,
            KeySize::Bits4096 => rsa::KeySize::Rsa4096,
        })
        .map_err(failed)?;
        let der = AsDer::<aws_lc_rs::encoding::Pkcs8V1Der<'_>>::as_der(&pair).map_err(failed)?;
        PrivateKey::from_parts(Parts::from_der(der.as_ref())?, self.algorithm, id.map(KeyId::Kid))
    }
}

fn dated(time: SystemTime) -> String {
    let seconds = i64::try_from(crate::clock::unix(time)).unwrap_or_default();
    let written = chrono::DateTime::from_timestamp(seconds, 0).map(Timestamp::from);
    written.map_or_else(
        || seconds.to_string(),
        |time| time.format("%Y-%m-%dT%H-%M-%SZ").to_string(),
    )
}
