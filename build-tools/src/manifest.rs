//! `specs/apis.toml`, the one manifest: for each crate the document it is made from, where its server is, and what
//! its operations need. Unknown keys and values are errors that list the known ones.

mod check;
mod entries;
mod read;
mod streams;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::{Error, Result};

pub(crate) use check::is_day;
pub(crate) use entries::locate;
pub use entries::{cut, line};
pub use streams::{PageStyle, Pages, Resumable, Wait};

/// The kinds of token an operation can ask for; `a+b` in the manifest means both together.
pub const TOKEN_KINDS: [&str; 9] = [
    "altinn",
    "maskinporten",
    "idporten",
    "dialog",
    "platform",
    "apikey2",
    "login2",
    "certificate2",
    "none",
];

/// All crates and the component libraries that their documents refer to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// The crates by name.
    pub apis: BTreeMap<String, Api>,
    /// External file name in a `$ref` to the file that stands for it, relative to `specs`.
    pub libraries: BTreeMap<String, String>,
}

/// One crate and its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Api {
    /// The file name of the published document.
    pub document: String,
    /// What a person calls the API.
    pub title: String,
    /// What it is for, in one sentence.
    pub about: String,
    /// What somebody has to know who chooses between this API and another, for the README.
    pub note: Option<String>,
    /// What replaces the API, where its server has closed: its client is deprecated and says so.
    pub closed: Option<String>,
    /// Where the document is published; may hold `{org}`, `{app}` and `{env}`.
    pub address: String,
    /// A second place that publishes the document; `fetch` tells where it has another one.
    pub check_address: Option<String>,
    /// Where our copy is from, where that was newer than what the address served; `fetch` then keeps ours until it is
    /// told by name to take the other.
    pub copy: Option<String>,
    /// The SHA-256 of the published document, 64 lower-case hexadecimal digits; empty where the API is described by us.
    pub sha256: String,
    /// Whether no document is published as a file, so that `surface.json` is our own description of the API.
    pub described: bool,
    /// The OpenAPI version that the document claims.
    pub openapi: String,
    /// The version of the API as the document gives it; empty where it gives none.
    pub version: String,
    /// The day of its last change, `YYYY-MM-DD`.
    pub published: String,
    /// Which host serves it.
    pub host: Host,
    /// The crate, or the folder of `specs`, whose additions, corrections and words apply to this document too.
    pub extends: Option<String>,
    /// What stands between the host and a path; none where the paths carry it.
    pub prefix: Option<String>,
    /// The tokens that operations accept, alternatives in order of preference.
    pub tokens: Vec<String>,
    /// The scopes that operations accept, alternatives; `a b` means both.
    pub scopes: Vec<String>,
    /// Whether a subscription key goes along.
    pub subscription_key: SubscriptionKey,
    /// The type of the events that the API delivers to webhooks, by its published name; none where it delivers none.
    pub webhook: Option<String>,
    /// Operations that may be sent again safely although their method does not promise it.
    pub idempotent: Vec<String>,
    /// Members that are sent (`Type.member`) and parameters (`operation.parameter`) that are urns, by what they name.
    pub urns: BTreeMap<Urn, Vec<String>>,
    /// Operations that differ from the defaults above.
    pub operations: BTreeMap<String, OperationFacts>,
    /// The tokens, scopes and keys of the same operations of the crate that this one extends, where it does not say otherwise.
    pub inherited: BTreeMap<String, OperationFacts>,
}

/// What a urn names, so that builders can make it of what a caller has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urn {
    /// An organisation, a person or a party.
    Party,
    /// A resource of the resource registry.
    Resource,
}

impl Urn {
    /// Each of them.
    pub const ALL: [Self; 2] = [Self::Party, Self::Resource];

    /// The name in the manifest.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Resource => "resource",
        }
    }
}

/// Which host serves an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Host {
    /// The platform services.
    Platform,
    /// The apps of a service owner.
    Apps,
    /// The REST API of Altinn II.
    Altinn2,
    /// Digdir's API for clients, keys and scopes.
    SelfService,
    /// The contact and reservation register.
    ContactRegister,
}

impl Host {
    /// The name in the manifest.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Apps => "apps",
            Self::Altinn2 => "altinn2",
            Self::SelfService => "self-service",
            Self::ContactRegister => "contact-register",
        }
    }
}

/// Whether calls carry a subscription key (`Ocp-Apim-Subscription-Key`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SubscriptionKey {
    /// Never.
    #[default]
    No,
    /// Where the caller has one.
    Optional,
    /// Always.
    Required,
}

impl SubscriptionKey {
    /// The name in the manifest.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Optional => "optional",
            Self::Required => "required",
        }
    }
}

/// Where one operation differs from the defaults of its API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OperationFacts {
    /// Its tokens.
    pub tokens: Option<Vec<String>>,
    /// Its scopes.
    pub scopes: Option<Vec<String>>,
    /// Its subscription key.
    pub subscription_key: Option<SubscriptionKey>,
    /// Whether only components of the platform may call it.
    pub internal: bool,
    /// Whether the server no longer has it.
    pub removed: bool,
    /// How its pages follow one another.
    pub pages: Option<Pages>,
    /// What is waited for when it is asked again and again.
    pub wait: Option<Wait>,
    /// The other operations of the resumable upload that it creates.
    pub resumable: Option<Resumable>,
}

/// What one operation needs, defaults filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolvedFacts {
    /// The tokens it accepts, alternatives in order of preference.
    pub tokens: Vec<String>,
    /// The scopes it accepts, alternatives; `a b` means both.
    pub scopes: Vec<String>,
    /// Whether a subscription key goes along.
    pub subscription_key: SubscriptionKey,
    /// Whether only components of the platform may call it.
    pub internal: bool,
    /// Whether the server no longer has it.
    pub removed: bool,
    /// Whether it is listed as safe to send again; what its HTTP method promises is not counted here.
    pub idempotent: bool,
}

impl Api {
    /// What an operation needs. An operation that the manifest does not mention has what it has in the crate that this one
    /// extends, or the defaults.
    #[must_use]
    pub fn facts_of(&self, operation: &str) -> ResolvedFacts {
        let own = self.said_of(operation).cloned().unwrap_or_default();
        ResolvedFacts {
            tokens: own.tokens.unwrap_or_else(|| self.tokens.clone()),
            scopes: own.scopes.unwrap_or_else(|| self.scopes.clone()),
            subscription_key: own.subscription_key.unwrap_or(self.subscription_key),
            internal: own.internal,
            removed: own.removed,
            idempotent: self.idempotent.iter().any(|name| name == operation),
        }
    }
}

/// A crate and the crate or folder that it shares overlays with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Family {
    /// The crate.
    pub name: String,
    /// What it extends.
    pub base: Option<String>,
    /// Whether another crate extends it.
    pub extended: bool,
}

impl Api {
    /// Where an operation differs from the defaults.
    pub(crate) fn said_of(&self, operation: &str) -> Option<&OperationFacts> {
        let own = self.operations.get(operation);
        own.or_else(|| self.inherited.get(operation))
    }
}

impl Manifest {
    /// With whom a crate shares overlays.
    #[must_use]
    pub fn family(&self, crate_name: &str) -> Family {
        Family {
            name: crate_name.to_owned(),
            base: self.apis.get(crate_name).and_then(|api| api.extends.clone()),
            extended: self
                .apis
                .values()
                .any(|api| api.extends.as_deref() == Some(crate_name)),
        }
    }

    /// The other crates that apply an overlay which this one shares.
    pub(crate) fn siblings(&self, family: &Family) -> Vec<Family> {
        let shared = family.base.as_ref().unwrap_or(&family.name);
        let names = self.apis.keys().filter(|name| **name != family.name);
        let all = names.map(|name| self.family(name));
        all.filter(|other| other.base.as_ref().unwrap_or(&other.name) == shared)
            .collect()
    }

    /// Reads the manifest from a file.
    ///
    /// # Errors
    /// The file cannot be read, or see [`Manifest::parse`].
    pub fn load(path: &Path) -> Result<Self> {
        let file = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| {
            Error::new(
                &*file,
                format!("cannot be read: {error}"),
                "check the path and its permissions",
            )
        })?;
        Self::parse(&file, &text)
    }

    /// Reads a manifest; `file` is what errors call it.
    ///
    /// # Errors
    /// Not TOML, a key or table twice, an unknown key, or a value that is none of the allowed.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        read::manifest(file, text)
    }
}
