//! The secret in the address of a webhook, compared without telling how much of it was right.

use std::fmt;

use percent_encoding::percent_decode_str;
use subtle::ConstantTimeEq;
use url::form_urlencoded;

/// Fewer bytes can be guessed.
const SHORTEST: usize = 16;

/// The secret that the address of a webhook carries, since deliveries have no signature. It is never shown.
pub struct UrlSecret(Box<[u8]>);

/// A secret of fewer than 16 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeakSecret;

impl fmt::Display for WeakSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a secret in an address needs at least {SHORTEST} bytes; use 32 random ones"
        )
    }
}

impl std::error::Error for WeakSecret {}

impl UrlSecret {
    /// A secret of at least 16 bytes.
    ///
    /// # Errors
    /// When it is shorter.
    pub fn new(secret: impl Into<String>) -> Result<Self, WeakSecret> {
        let secret = secret.into().into_bytes();
        if secret.len() < SHORTEST {
            Err(WeakSecret)
        } else {
            Ok(Self(secret.into()))
        }
    }

    /// Whether this is the secret. The time that it takes depends on the length only.
    #[must_use]
    pub fn matches(&self, candidate: &str) -> bool {
        self.0.ct_eq(candidate.as_bytes()).into()
    }

    /// Whether the query of an address has the secret under this name, and nothing else under it.
    #[must_use]
    pub fn is_in_query(&self, query: Option<&str>, name: &str) -> bool {
        let mut found =
            form_urlencoded::parse(query.unwrap_or_default().as_bytes()).filter(|(known, _)| known == name);
        let first = found.next().is_some_and(|(_, value)| self.matches(&value));
        first && found.next().is_none()
    }

    /// Whether the last segment of a path is the secret.
    #[must_use]
    pub fn ends_path(&self, path: &str) -> bool {
        let last = path.rsplit('/').next().unwrap_or_default();
        self.matches(&percent_decode_str(last).decode_utf8_lossy())
    }
}

impl fmt::Debug for UrlSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UrlSecret(..)")
    }
}
