//! A key that changes while it is in use.

use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, RwLock},
    time::SystemTime,
};

use altinn_runtime::BoxFuture;
use zeroize::Zeroizing;

use super::{KeyError, KeyErrorKind, PrivateKey};
use crate::{
    signer::{KeyId, SignError, Signer, SigningKey},
    sync::{read, write},
};

/// A key that can be replaced while sessions use it. Clones are the same handle.
///
/// A key that was read from a file is read again when Maskinporten does not know it any more or says that it has expired: put the
/// new key into the file, and no restart is needed.
///
/// ```no_run
/// use altinn_auth::{Maskinporten, RotatingKey};
///
/// let key = RotatingKey::from_jwk_file("key.json")?;
/// let client = Maskinporten::test("my-client-id").signer(key.clone()).build()?;
/// // ... later, when a new key is registered:
/// key.set(altinn_auth::NewKey::default().generate()?);
/// # drop(client);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RotatingKey {
    inner: Arc<Inner>,
}

struct Inner {
    key: RwLock<PrivateKey>,
    read: Option<Box<Read>>,
    fingerprint: String,
}

type Read = dyn Fn() -> Result<PrivateKey, KeyError> + Send + Sync;

impl RotatingKey {
    fn with(key: PrivateKey, read: Option<Box<Read>>) -> Self {
        let fingerprint = key.fingerprint();
        Self {
            inner: Arc::new(Inner {
                key: RwLock::new(key),
                read,
                fingerprint,
            }),
        }
    }

    /// A handle for this key.
    #[must_use]
    pub fn new(key: PrivateKey) -> Self {
        Self::with(key, None)
    }

    /// The key that a function reads: now, and again when a server refuses it.
    ///
    /// # Errors
    /// When it cannot be read now.
    pub fn reading(
        read: impl Fn() -> Result<PrivateKey, KeyError> + Send + Sync + 'static,
    ) -> Result<Self, KeyError> {
        Ok(Self::with(read()?, Some(Box::new(read))))
    }

    /// The key in a file that holds a private JWK.
    ///
    /// # Errors
    /// When the file cannot be read, and as [`PrivateKey::from_jwk`].
    pub fn from_jwk_file(path: impl Into<PathBuf>) -> Result<Self, KeyError> {
        let path = path.into();
        Self::reading(move || PrivateKey::from_jwk(&text(&path)?))
    }

    /// The key in a PEM file, which is registered under `kid`.
    ///
    /// # Errors
    /// When the file cannot be read, and as [`PrivateKey::from_pem`].
    pub fn from_pem_file(path: impl Into<PathBuf>, kid: impl Into<String>) -> Result<Self, KeyError> {
        let (path, kid) = (path.into(), kid.into());
        Self::reading(move || PrivateKey::from_pem(&text(&path)?, kid.as_str()))
    }

    /// The key that signs now.
    #[must_use]
    pub fn get(&self) -> PrivateKey {
        read(&self.inner.key).clone()
    }

    /// Replaces the key: the next signature is made with this one. Tokens that the old one got stay in use.
    pub fn set(&self, key: PrivateKey) {
        *write(&self.inner.key) = key;
    }

    /// Reads the key again, and says whether it is another one.
    ///
    /// # Errors
    /// When it cannot be read; the old one stays in use.
    pub fn reload(&self) -> Result<bool, KeyError> {
        let Some(read) = &self.inner.read else {
            return Ok(false);
        };
        let fresh = read()?;
        let is_other = fresh.fingerprint() != self.get().fingerprint();
        self.set(fresh);
        Ok(is_other)
    }
}

pub(crate) fn bytes(path: &std::path::Path) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    std::fs::read(path)
        .map(Zeroizing::new)
        .map_err(|error| KeyError::new(KeyErrorKind::Format, format!("the file cannot be read: {error}")))
}

fn text(path: &std::path::Path) -> Result<Zeroizing<String>, KeyError> {
    let bytes = bytes(path)?;
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| KeyError::new(KeyErrorKind::Format, "the file holds no text"))?;
    Ok(Zeroizing::new(text.to_owned()))
}

impl From<PrivateKey> for RotatingKey {
    fn from(key: PrivateKey) -> Self {
        Self::new(key)
    }
}

impl Signer for RotatingKey {
    /// That of the first key.
    fn fingerprint(&self) -> String {
        self.inner.fingerprint.clone()
    }

    fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
        Box::pin(std::future::ready(Ok(self.get().signing_key())))
    }

    /// That of the key that signs now.
    fn expires_at(&self) -> Option<SystemTime> {
        self.get().expires_at()
    }

    fn replace<'a>(&'a self, refused: &'a KeyId) -> BoxFuture<'a, bool> {
        Box::pin(async move {
            // Somebody may have replaced it in the meantime.
            if self.get().id != *refused {
                return true;
            }
            self.reload().unwrap_or_else(|error| {
                tracing::warn!(%error, "a key that was refused could not be read again");
                false
            })
        })
    }
}

impl fmt::Debug for RotatingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RotatingKey")
            .field("key", &self.get())
            .field("is_read_again", &self.inner.read.is_some())
            .finish()
    }
}
