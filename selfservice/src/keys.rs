//! The keys of one client, and where a program keeps them between runs.

use std::{
    fs,
    io::{self, Write as _},
    path::PathBuf,
};

use altinn_auth::{KeyError, PrivateKey, Secret};
use serde::{Deserialize, Serialize};

/// The keys of one client as a rotation leaves them. `Debug` shows key ids only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Keys {
    /// The identifier of the client; none while it is being registered.
    pub client_id: Option<String>,
    /// The key to sign with.
    pub current: Option<PrivateKey>,
    /// A new key that is not in use yet: made, and perhaps posted.
    pub next: Option<PrivateKey>,
    /// Key ids that were in use before, and since when (seconds since 1970) they no longer are.
    pub retiring: Vec<Retiring>,
}

/// A key that is no longer signed with, but still registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Retiring {
    /// The key id.
    pub kid: String,
    /// When it was replaced, in seconds since 1970.
    pub since: u64,
}

impl Retiring {
    pub(crate) fn new(kid: String, since: u64) -> Self {
        Self { kid, since }
    }
}

/// Where the keys are kept between runs: a file, a vault, a secret of the cluster.
///
/// A rotation saves each step before it goes on, so [`KeyStore::save`] must not return before the keys are safe.
pub trait KeyStore: Send + Sync {
    /// What was saved last; none before the first time.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn load(&self) -> io::Result<Option<Keys>>;

    /// Replaces what is there, whole or not at all.
    ///
    /// # Errors
    /// When the store cannot be written; what was there before is still there.
    fn save(&self, keys: &Keys) -> io::Result<()>;
}

/// Keys in a JSON file that only its owner can read. It is replaced in one step, so a crash leaves the old or the new one.
#[derive(Clone, Debug)]
pub struct KeyFile(PathBuf);

impl KeyFile {
    /// The file at this path; it need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

impl KeyStore for KeyFile {
    fn load(&self) -> io::Result<Option<Keys>> {
        match fs::read_to_string(&self.0) {
            Ok(text) => Keys::from_json(&Secret::new(text)).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn save(&self, keys: &Keys) -> io::Result<()> {
        let folder = self.0.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or_else(|| std::path::Path::new("."));
        // `tempfile` makes it for its owner only (0600), and beside the target, so that the rename is atomic.
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(keys.to_json()?.expose().as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&self.0)?;
        Ok(())
    }
}

#[derive(Serialize, Deserialize)]
struct Written {
    client_id: Option<String>,
    current: Option<serde_json::Value>,
    next: Option<serde_json::Value>,
    #[serde(default)]
    retiring: Vec<Retiring>,
}

impl Keys {
    /// Keys to start with: the client and the key that it signs with today.
    #[must_use]
    pub fn of_client(client_id: impl Into<String>, current: PrivateKey) -> Self {
        Self {
            client_id: Some(client_id.into()),
            current: Some(current),
            ..Self::default()
        }
    }

    /// Reads what [`Keys::to_json`] wrote.
    ///
    /// # Errors
    /// When it is something else. The error never shows the text.
    pub fn from_json(json: &Secret) -> io::Result<Self> {
        let broken = || {
            io::Error::new(
                io::ErrorKind::InvalidData,
                "the keys are not in the form of this crate",
            )
        };
        let written: Written = serde_json::from_str(json.expose()).map_err(|_| broken())?;
        let read = |jwk: Option<serde_json::Value>| -> io::Result<Option<PrivateKey>> {
            jwk.map(|jwk| PrivateKey::from_jwk(&jwk.to_string()))
                .transpose()
                .map_err(|error: KeyError| io::Error::new(io::ErrorKind::InvalidData, error))
        };
        Ok(Self {
            client_id: written.client_id,
            current: read(written.current)?,
            next: read(written.next)?,
            retiring: written.retiring,
        })
    }

    /// The keys as JSON, private halves included, for a store of your own.
    ///
    /// # Errors
    /// Never for keys that this crate made.
    pub fn to_json(&self) -> io::Result<Secret> {
        let jwk = |key: &Option<PrivateKey>| {
            key.as_ref()
                .map(|key| serde_json::from_str(key.private_jwk().expose()))
                .transpose()
        };
        let written = Written {
            client_id: self.client_id.clone(),
            current: jwk(&self.current)?,
            next: jwk(&self.next)?,
            retiring: self.retiring.clone(),
        };
        Ok(Secret::new(serde_json::to_string(&written)?))
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keys")
            .field("client_id", &self.client_id)
            .field("current", &self.current.as_ref().map(kid))
            .field("next", &self.next.as_ref().map(kid))
            .field("retiring", &self.retiring)
            .finish()
    }
}

/// The id that a key is registered under.
pub(crate) fn kid(key: &PrivateKey) -> String {
    use altinn_auth::KeyId;
    match key.key_id() {
        KeyId::Kid(kid) => kid,
        _ => key.thumbprint().to_owned(),
    }
}
