//! The file of profiles: names, addresses and paths; never a secret.

use std::{collections::BTreeMap, fs, io, path::PathBuf};

use serde::{Deserialize, Serialize};

use super::{
    place::{self, Folders},
    secrets::Store,
};
use crate::CliError;

const HEADER: &str = "# Profiles of the command line client `altinn`. There is no secret in this file.\n\n";

/// All profiles.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profiles {
    /// The one that is used where none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default: Option<String>,
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Profile>,
}

/// Where to call, and as whom. The names are those of the settings of `altinn-auth`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Profile {
    pub(crate) environment: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_id: Option<String>,
    /// Where a key is that we keep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<Store>,
    /// A key that stays where its owner keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) jwk_file: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pem_file: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kid: Option<String>,
    /// The scopes of the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) granted_scopes: Option<String>,
    /// Those of tokens for operations that name none; all scopes of the client unless set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default_scopes: Option<String>,
    /// Those that every token has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extra_scopes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) issuer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) token_endpoint: Option<String>,
    /// The organisation that has delegated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) consumer_org: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) resource: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) test_org: Option<bool>,
    /// Where the key of the API management is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) subscription_key: Option<Store>,
    /// Whether tokens are kept between commands, in files that only their owner can read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) token_cache: Option<bool>,
    /// A person who logs in with ID-porten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) person: Option<Person>,
}

/// The client of ID-porten through which a person logs in, and where their tokens are.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Person {
    pub(crate) client_id: String,
    pub(crate) issuer: String,
    pub(crate) scopes: String,
    pub(crate) tokens: Store,
}

impl Profiles {
    /// The path of the file.
    pub(crate) fn path(folders: &Folders) -> PathBuf {
        folders.config.join("config.toml")
    }

    /// Reads the file; no profiles where there is none.
    pub(crate) fn load(folders: &Folders) -> Result<Self, CliError> {
        let path = Self::path(folders);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => {
                return Err(CliError::local(format!(
                    "{} cannot be read: {error}",
                    path.display()
                )));
            }
        };
        // The words of a TOML error repeat the line, which may hold what should not be there.
        toml::from_str(&text).map_err(|error: toml::de::Error| {
            let line = error.span().map_or(1, |span| {
                let before = text.get(..span.start).unwrap_or_default();
                before.matches('\n').count() + 1
            });
            let reason = error.message().split('`').next().unwrap_or_default().trim();
            CliError::local(format!("{}:{line} cannot be read: {reason}", path.display())).with_hint(
                "a profile has the settings that `altinn login --help` lists, and never a key or token; remove the line, or log \
                 in again",
            )
        })
    }

    /// Writes the file.
    pub(crate) fn save(&self, folders: &Folders) -> Result<(), CliError> {
        let path = Self::path(folders);
        let failed =
            |error: String| CliError::local(format!("{} cannot be written: {error}", path.display()));
        let text = toml::to_string(self).map_err(|error| failed(error.to_string()))?;
        place::write_private(&path, format!("{HEADER}{text}").as_bytes())
            .map_err(|error| failed(error.to_string()))
    }

    /// A profile by its name.
    pub(crate) fn get(&self, name: &str) -> Result<&Profile, CliError> {
        self.profiles.get(name).ok_or_else(|| {
            let names: Vec<&str> = self.profiles.keys().map(String::as_str).collect();
            let advice = match names.as_slice() {
                [] => format!("there is none yet; make it with `altinn login --profile {name}`"),
                names => format!(
                    "there are {}; make it with `altinn login --profile {name}`",
                    names.join(", ")
                ),
            };
            let advice = if name == "sandbox" {
                "start the sandbox in another terminal with `altinn sandbox`, which makes it".to_owned()
            } else {
                advice
            };
            CliError::usage(format!("there is no profile `{name}`")).with_hint(advice)
        })
    }

    /// Adds or replaces a profile. The first one becomes the default, unless it is of a sandbox.
    pub(crate) fn put(&mut self, name: &str, profile: Profile) -> Result<(), CliError> {
        check_name(name)?;
        if self.default.is_none() && !name.starts_with("sandbox") {
            self.default = Some(name.to_owned());
        }
        self.profiles.insert(name.to_owned(), profile);
        Ok(())
    }
}

/// Names stand in file names and in the keyring.
pub(crate) fn check_name(name: &str) -> Result<(), CliError> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if name.is_empty() || name.len() > 64 || name.starts_with('.') || !name.chars().all(allowed) {
        return Err(CliError::usage(
            "the name of a profile has up to 64 letters, digits, `.`, `_` and `-`, and does not begin with `.`",
        ));
    }
    Ok(())
}
