//! The secrets of a profile: in the keyring of the system, or in files that only their owner can read.

use std::{fs, io, path::PathBuf};

use altinn_auth::Secret;
use altinn_selfservice::{KeyStore, Keys};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use super::{
    keyring,
    place::{self, Folders},
};
use crate::CliError;

/// Where secrets are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Store {
    /// The keyring of the system: Secret Service, Keychain, or Credential Manager.
    #[default]
    Keyring,
    /// A file that only its owner can read, beside the profiles.
    File,
}

impl Store {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Keyring => "the keyring of the system",
            Self::File => "a file that only you can read",
        }
    }
}

/// What is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What {
    /// The keys of a client, as `altinn-selfservice` writes them.
    Keys,
    /// The tokens of a person.
    Person,
    /// The key of the API management.
    SubscriptionKey,
}

impl What {
    pub(crate) const ALL: [Self; 3] = [Self::Keys, Self::Person, Self::SubscriptionKey];

    fn name(self) -> &'static str {
        match self {
            Self::Keys => "keys",
            Self::Person => "person",
            Self::SubscriptionKey => "subscription-key",
        }
    }
}

/// One secret of one profile.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    store: Store,
    folder: PathBuf,
    profile: String,
    what: What,
}

impl Place {
    pub(crate) fn new(folders: &Folders, store: Store, profile: &str, what: What) -> Self {
        Self {
            store,
            folder: folders.config.join("secrets"),
            profile: profile.to_owned(),
            what,
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.join(format!("{}.{}", self.profile, self.what.name()))
    }

    fn entry(&self) -> String {
        format!("{}/{}", self.profile, self.what.name())
    }

    fn try_get(&self) -> io::Result<Option<Secret>> {
        match self.store {
            Store::Keyring => keyring::get(&keyring::system()?, &self.entry()),
            Store::File => place::read_private(&self.path()),
        }
    }

    fn try_put(&self, secret: &Secret) -> io::Result<()> {
        match self.store {
            Store::Keyring => keyring::put(&keyring::system()?, &self.entry(), secret),
            Store::File => place::write_private(&self.path(), secret.expose().as_bytes()),
        }
    }

    fn try_delete(&self) -> io::Result<()> {
        match self.store {
            Store::Keyring => keyring::delete(&keyring::system()?, &self.entry()),
            Store::File => match fs::remove_file(self.path()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
        }
    }

    fn failed(&self, verb: &str, error: &io::Error) -> CliError {
        let place = match self.store {
            Store::File => self.path().display().to_string(),
            Store::Keyring => format!("`{}` in the keyring", self.entry()),
        };
        let error = CliError::local(format!("{place} cannot be {verb}: {error}"));
        match self.store {
            Store::Keyring => error.with_hint(
                "`--store file` keeps secrets in a file that only you can read; `--key-file` leaves a key where it is",
            ),
            Store::File => error,
        }
    }

    /// The secret, if there is one.
    pub(crate) fn get(&self) -> Result<Option<Secret>, CliError> {
        self.try_get().map_err(|error| self.failed("read", &error))
    }

    /// Keeps a secret in place of the one that is there.
    pub(crate) fn put(&self, secret: &Secret) -> Result<(), CliError> {
        self.try_put(secret)
            .map_err(|error| self.failed("written", &error))
    }

    /// Removes the secret, if there is one.
    pub(crate) fn delete(&self) -> Result<(), CliError> {
        self.try_delete().map_err(|error| self.failed("removed", &error))
    }
}

/// The keys of a client, for a rotation.
impl KeyStore for Place {
    fn load(&self) -> io::Result<Option<Keys>> {
        self.try_get()?.map(|json| Keys::from_json(&json)).transpose()
    }

    fn save(&self, keys: &Keys) -> io::Result<()> {
        self.try_put(&keys.to_json()?)
    }
}
