//! The settings themselves: each name, in all its spellings, and what its value has to be.

use std::{collections::BTreeMap, fmt, path::PathBuf};

use altinn_runtime::Environment;
use serde_json::Value;

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
    environment: Option<String>,
    exchange_environment: Option<String>,
    issuer: Option<String>,
    token_endpoint: Option<String>,
    well_known: Option<String>,
}

impl Settings {
    /// Reads settings by name, and notes everything that is wrong with them.
    pub(super) fn read(members: BTreeMap<String, Value>, problems: &mut Problems) -> Self {
        let mut settings = Self::default();
        let mut parts = Parts::default();
        for (name, value) in members {
            settings.set(&name, value, &mut parts, problems);
        }
        settings.place(&parts, problems);
        settings.key = key(parts, problems);
        settings
    }

    fn set(&mut self, name: &str, value: Value, parts: &mut Parts, problems: &mut Problems) {
        let plain = name.to_ascii_lowercase().replace(['_', '-'], "");
        // Names are written by hand too, and shown below.
        let name = &*redact::name(name);
        if let ("subscriptionkeys", Value::Object(keys)) = (plain.as_str(), &value) {
            for (api, key) in keys {
                match key.as_str() {
                    Some(key) => self.subscription_keys.push((Some(api.clone()), Secret::new(key))),
                    None => problems.add(format!("{name}: the key of {} is no text", redact::name(api))),
                }
            }
            return;
        }
        let text = match value {
            Value::Null => return,
            Value::String(text) => text,
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Object(_) if plain == "jwk" => value.to_string(),
            _ => return problems.add(format!("{name}: it must be a text")),
        };
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if let Some(what) = suspicion(&plain, text) {
            return problems.add(format!("{name}: it looks like {what}; the value is not shown"));
        }
        match plain.as_str() {
            "environment" => parts.environment = Some(text.to_owned()),
            "tokenexchangeenvironment" => parts.exchange_environment = Some(text.to_owned()),
            "clientid" => self.client_id = Some(text.to_owned()),
            "jwk" => parts.keys.push(("jwk", text.into())),
            "encodedjwk" | "jwkbase64" => parts.keys.push(("encoded_jwk", text.into())),
            "jwkfile" => parts.keys.push(("jwk_file", text.into())),
            "pem" => parts.keys.push(("pem", text.into())),
            "pemfile" => parts.keys.push(("pem_file", text.into())),
            "encodedx509" => parts.keys.push(("EncodedX509", text.into())),
            "certificatepkcs12path" => parts.keys.push(("CertificatePkcs12Path", text.into())),
            "certificatepkcs12password" => parts.password = Some(text.into()),
            "kid" => parts.kid = Some(text.to_owned()),
            "scope" | "scopes" => self.scopes = problems.take(name, text.parse()),
            "grantedscopes" => self.granted_scopes = problems.take(name, text.parse()),
            "defaultscopes" => self.default_scopes = problems.take(name, text.parse()),
            "extrascopes" => self.extra_scopes = problems.take(name, text.parse()),
            "resource" => {
                self.acting = problems
                    .take(name, self.acting.clone().resource(text))
                    .unwrap_or_default()
            }
            "consumerorg" | "consumerorgno" => {
                if let Some(number) = problems.take(name, text.parse()) {
                    self.acting = self.acting.clone().consumer(number);
                }
            }
            "issuer" | "authority" => parts.issuer = Some(text.to_owned()),
            "tokenendpoint" => parts.token_endpoint = Some(text.to_owned()),
            "wellknownurl" => parts.well_known = Some(text.to_owned()),
            "testorg" | "usealtinntestorg" => match text.to_ascii_lowercase().as_str() {
                "true" | "1" => self.test_org = true,
                "false" | "0" => self.test_org = false,
                _ => problems.add(format!("{name}: it must be true or false")),
            },
            "apikey" => self.api_key = Some(text.into()),
            "subscriptionkey" => self.subscription_keys.push((None, text.into())),
            // Each operation says which token it takes; tokens are never logged; headers of the caller are never overwritten.
            "exhangetoaltinntoken"
            | "exchangetoaltinntoken"
            | "enabledebuglogging"
            | "overwriteauthorizationheader" => {}
            "enterpriseusername" | "enterpriseuserpassword" => {
                problems.add(format!(
                    "{name}: enterprise users are gone with Altinn II; use a system user"
                ));
            }
            "certificatestorethumbprint" => {
                problems.add(format!(
                    "{name}: there is no Windows certificate store here; export the key as PEM or PKCS#12"
                ));
            }
            _ => problems.add(format!("{name}: there is no such setting")),
        }
    }

    /// Which Altinn and which Maskinporten.
    fn place(&mut self, parts: &Parts, problems: &mut Problems) {
        let mut environment = parts.exchange_environment.as_deref();
        match parts.environment.as_deref() {
            Some("test" | "Test") => {
                self.issuer = Some(Issuer::Test);
                environment = environment.or(Some("tt02"));
            }
            Some("ver1" | "ver2") => problems
                .add("environment: ver1 and ver2 are gone; use test, or the name of an Altinn environment"),
            own => environment = environment.or(own),
        }
        self.environment = environment.and_then(|name| problems.take("environment", name.parse()));
        let (name, endpoint) = match (&parts.issuer, &parts.token_endpoint, &parts.well_known) {
            (Some(name), Some(endpoint), _) => (name.clone(), endpoint.clone()),
            (Some(name), None, _) => (name.clone(), format!("{}/token", name.trim_end_matches('/'))),
            (None, _, Some(url)) => match url.split_once("/.well-known/") {
                Some((base, _)) => (format!("{base}/"), format!("{base}/token")),
                None => return problems.add("well_known_url: it has no /.well-known/ in it"),
            },
            (None, Some(_), None) => return problems.add("issuer: it is missing beside token_endpoint"),
            (None, None, None) => return,
        };
        let known = [Issuer::Prod, Issuer::Test]
            .into_iter()
            .find(|known| known.token_endpoint() == endpoint);
        self.issuer = known.or_else(|| problems.take("issuer", Issuer::custom(&name, &endpoint)));
    }
}

/// What a setting that is no secret seems to hold by mistake.
fn suspicion(plain: &str, text: &str) -> Option<&'static str> {
    match plain {
        "jwk"
        | "encodedjwk"
        | "jwkbase64"
        | "pem"
        | "encodedx509"
        | "certificatepkcs12password"
        | "apikey"
        | "subscriptionkey"
        | "enterpriseuserpassword" => None,
        // The audience of a token is any URI; it is shown nowhere.
        "resource" => text.split(['?', '#']).next().and_then(redact::suspect),
        _ => redact::suspect(text),
    }
}

/// The key, of which there may be one. One from a file can be read again.
fn key(parts: Parts, problems: &mut Problems) -> Option<RotatingKey> {
    let Parts {
        keys, kid, password, ..
    } = parts;
    let names = keys.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
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
