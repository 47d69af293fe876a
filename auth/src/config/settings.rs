//! The settings themselves, and what their values have to be.

use std::{fmt, path::PathBuf};

use altinn_runtime::Environment;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::{names::Name, place::Place};
use crate::{
    error::Problems,
    key::{self, KeyError, KeyErrorKind, PrivateKey, RotatingKey},
    maskinporten::Issuer,
    redact,
    request::TokenRequest,
    scope::Scopes,
    secret::Secret,
};

#[derive(Clone, Default)]
pub(super) struct Settings {
    pub(super) environment: Option<Environment>,
    pub(super) issuer: Option<Issuer>,
    pub(super) client_id: Option<String>,
    pub(super) key: Option<RotatingKey>,
    pub(super) scopes: Option<Scopes>,
    pub(super) granted_scopes: Option<Scopes>,
    pub(super) default_scopes: Option<Scopes>,
    pub(super) extra_scopes: Option<Scopes>,
    pub(super) acting: TokenRequest,
    pub(super) test_org: bool,
    /// The key of Altinn II.
    pub(super) api_key: Option<Secret>,
    /// `None` as name: for all APIs.
    pub(super) subscription_keys: Vec<(Option<String>, Secret)>,
    /// The names of what is no setting.
    pub(super) ignored: Vec<String>,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("environment", &self.environment)
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .field("key", &self.key)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// What several settings decide together.
#[derive(Default)]
struct Parts {
    keys: Vec<(&'static str, Secret)>,
    kid: Option<String>,
    password: Option<Secret>,
    place: Place,
}

impl Settings {
    /// Reads settings by name, and notes everything that is wrong with them. What has another name is somebody else's: .NET leaves
    /// it alone, and so it is only mentioned.
    pub(super) fn read(members: &Map<String, Value>, problems: &mut Problems) -> Self {
        let mut settings = Self::default();
        let mut parts = Parts::default();
        let mut seen: Vec<(Name, &str)> = Vec::new();
        for (name, value) in members {
            let Some(setting) = Name::of(name) else {
                let name = redact::name(name);
                tracing::warn!(setting = %name, "there is no such setting; it is ignored");
                settings.ignored.push(name.into_owned());
                continue;
            };
            let repeated = seen.iter().find(|(before, _)| *before == setting);
            match repeated.filter(|_| !matches!(setting, Name::NotNeeded | Name::EnterpriseUser)) {
                Some((_, before)) => problems.add(format!("{name}: it is there twice, also as {before}")),
                None => settings.set(setting, name, value, &mut parts, problems),
            }
            seen.push((setting, name));
        }
        (settings.environment, settings.issuer) = std::mem::take(&mut parts.place).read(problems);
        settings.key = key(parts, problems);
        if problems.is_any() {
            // A mistyped name may be what is missing.
            for name in &settings.ignored {
                problems.add(format!("{name}: there is no such setting, so it was ignored"));
            }
        }
        settings
    }

    fn set(&mut self, setting: Name, name: &str, value: &Value, parts: &mut Parts, problems: &mut Problems) {
        if let (Name::SubscriptionKeys, Value::Object(keys)) = (setting, value) {
            for (api, key) in keys {
                match key.as_str() {
                    Some(key) => self.subscription_keys.push((Some(api.clone()), Secret::new(key))),
                    None => problems.add(format!("{name}: the key of {} is no text", redact::name(api))),
                }
            }
            return;
        }
        let written;
        let text = match value {
            Value::Null => return,
            Value::String(text) => text.trim(),
            Value::Object(_) if setting != Name::Jwk => {
                return problems.add(format!("{name}: it must be a text"));
            }
            Value::Array(_) => return problems.add(format!("{name}: it must be a text")),
            other => {
                written = Zeroizing::new(other.to_string());
                &*written
            }
        };
        if text.is_empty() {
            return;
        }
        if let Some(what) = suspicion(setting, text) {
            return problems.add(format!("{name}: it looks like {what}; the value is not shown"));
        }
        let owned = || Some(text.to_owned());
        let mut key = |name| parts.keys.push((name, text.into()));
        match setting {
            Name::Environment => parts.place.environment = owned(),
            Name::ExchangeEnvironment => parts.place.exchange_environment = owned(),
            Name::Issuer => parts.place.issuer = owned(),
            Name::TokenEndpoint => parts.place.token_endpoint = owned(),
            Name::WellKnownUrl => parts.place.well_known = owned(),
            Name::JwksUri => parts.place.jwks_uri = owned(),
            Name::ClientId => self.client_id = owned(),
            Name::Jwk => key("jwk"),
            Name::EncodedJwk => key("encoded_jwk"),
            Name::JwkFile => key("jwk_file"),
            Name::Pem => key("pem"),
            Name::PemFile => key("pem_file"),
            Name::EncodedX509 => key("EncodedX509"),
            Name::Pkcs12Path => key("CertificatePkcs12Path"),
            Name::Pkcs12Password => parts.password = Some(text.into()),
            Name::Kid => parts.kid = owned(),
            Name::Scopes => self.scopes = problems.take(name, text.parse()),
            Name::GrantedScopes => self.granted_scopes = problems.take(name, text.parse()),
            Name::DefaultScopes => self.default_scopes = problems.take(name, text.parse()),
            Name::ExtraScopes => self.extra_scopes = problems.take(name, text.parse()),
            Name::Resource => {
                if let Some(acting) = problems.take(name, self.acting.clone().resource(text)) {
                    self.acting = acting;
                }
            }
            Name::ConsumerOrg => {
                if let Some(number) = problems.take(name, text.parse()) {
                    self.acting = self.acting.clone().consumer(number);
                }
            }
            Name::TestOrg => match text.to_ascii_lowercase().as_str() {
                "true" | "1" => self.test_org = true,
                "false" | "0" => self.test_org = false,
                _ => problems.add(format!("{name}: it must be true or false")),
            },
            Name::ApiKey => self.api_key = Some(text.into()),
            Name::SubscriptionKey => self.subscription_keys.push((None, text.into())),
            Name::SubscriptionKeys => problems.add(format!("{name}: it must be an object of names and keys")),
            Name::NotNeeded => {}
            Name::EnterpriseUser => problems.add(format!(
                "{name}: enterprise users are gone with Altinn II; use a system user"
            )),
            Name::CertificateStore => problems.add(format!(
                "{name}: there is no Windows certificate store here; export the key as PEM or PKCS#12"
            )),
        }
    }
}

/// What a setting that is no secret seems to hold by mistake.
fn suspicion(setting: Name, text: &str) -> Option<&'static str> {
    match setting {
        secret if secret.is_secret() => None,
        // The audience of a token is any URI; it is shown nowhere.
        Name::Resource => text.split(['?', '#']).next().and_then(redact::suspect),
        _ => redact::suspect(text),
    }
}

/// The key, of which there may be one. One from a file can be read again.
fn key(parts: Parts, problems: &mut Problems) -> Option<RotatingKey> {
    let Parts {
        keys, kid, password, ..
    } = parts;
    let mut names = keys.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    names.sort_unstable();
    let names = names.join(", ");
    let mut keys = keys.into_iter();
    let (name, value) = keys.next()?;
    if keys.next().is_some() {
        problems.add(format!("key: there are several ({names}); keep one"));
        return None;
    }
    let text = value.expose();
    let of_pem = |text: &str, kid: Option<&String>| match kid {
        Some(kid) => PrivateKey::from_pem(text, kid.as_str()),
        None => Err(KeyError::new(
            KeyErrorKind::NoKeyId,
            "a PEM key needs the setting kid: the id that it is registered under",
        )),
    };
    let path = PathBuf::from(text);
    let key = match name {
        "jwk" => PrivateKey::from_jwk_named(text, kid).map(RotatingKey::new),
        "encoded_jwk" => PrivateKey::from_encoded_jwk_named(text, kid).map(RotatingKey::new),
        "pem" => of_pem(text, kid.as_ref()).map(RotatingKey::new),
        "jwk_file" => RotatingKey::reading(move || {
            PrivateKey::from_jwk_named(&String::from_utf8_lossy(&key::bytes(&path)?), kid.clone())
        }),
        "pem_file" => {
            RotatingKey::reading(move || of_pem(&String::from_utf8_lossy(&key::bytes(&path)?), kid.as_ref()))
        }
        "EncodedX509" => PrivateKey::from_encoded_x509(text).map(RotatingKey::new),
        _ => RotatingKey::reading(move || {
            PrivateKey::from_pkcs12(&key::bytes(&path)?, password.as_ref().map_or("", Secret::expose))
        }),
    };
    problems.take(name, key)
}
