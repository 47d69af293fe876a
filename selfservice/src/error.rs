//! What can go wrong when clients are registered and keys are rotated.

use std::time::Duration;

use altinn_auth::{AuthError, ConfigError, KeyError};
use altinn_runtime::AnyError;

/// Why a registration or rotation stopped. What was done until then is saved, and the next run goes on from there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The self-service API refused a request, or could not be reached.
    #[error("{0}")]
    Api(Box<dyn AnyError>),
    /// The store could not be read or written.
    #[error("the keys cannot be {1}: {0}")]
    Store(#[source] std::io::Error, &'static str),
    /// A new key could not be made or read.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The setting of the probe is wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Maskinporten could not be asked whether it accepts a key, or refuses the client for another reason than the key.
    #[error("the new key cannot be tried: {0}")]
    Probe(#[from] AuthError),
    /// Maskinporten does not accept the new key yet. Changes take up to two minutes; run again later.
    #[error(
        "Maskinporten does not accept the new key after {0:?}; the old key stays in use, run again later"
    )]
    NotAccepted(Duration),
    /// The store has no client and no key to rotate.
    #[error("the store has no client; register one, or save `Keys::of_client` first")]
    NoClient,
    /// The key in use is not registered, so nothing may be removed.
    #[error("the key `{0}` is in use but not registered on the client; nothing was removed")]
    CurrentNotRegistered(String),
    /// The client has five keys, and none of them may be dropped.
    #[error("the client has five keys that this program does not know; remove one of them, then run again")]
    NoRoom,
    /// Another writer keeps replacing the set of keys.
    #[error("another program changes the client's keys at the same time; let one program rotate them")]
    Contended,
}

impl<T: std::fmt::Debug + Send + Sync + 'static> From<altinn_runtime::Error<T>> for Error
where
    Box<dyn AnyError>: From<altinn_runtime::Error<T>>,
{
    fn from(error: altinn_runtime::Error<T>) -> Self {
        Self::Api(error.into())
    }
}
