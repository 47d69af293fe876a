//! The names of environment variables.

use serde_json::{Map, Value};

use super::tree::Tree;

/// Our variables, without `ALTINN_`; the names of settings in capitals.
const OURS: [&str; 21] = [
    "ENVIRONMENT",
    "CLIENT_ID",
    "JWK",
    "JWK_FILE",
    "ENCODED_JWK",
    "PEM",
    "PEM_FILE",
    "KID",
    "SCOPES",
    "GRANTED_SCOPES",
    "DEFAULT_SCOPES",
    "EXTRA_SCOPES",
    "RESOURCE",
    "CONSUMER_ORG",
    "ISSUER",
    "TOKEN_ENDPOINT",
    "WELL_KNOWN_URL",
    "JWKS_URI",
    "TEST_ORG",
    "SUBSCRIPTION_KEY",
    "API_KEY",
];

/// What NAIS sets for an app with Maskinporten (doc.nais.io), and the settings that they are.
const NAIS: [(&str, &str); 7] = [
    ("MASKINPORTEN_CLIENT_ID", "CLIENT_ID"),
    ("MASKINPORTEN_CLIENT_JWK", "JWK"),
    ("MASKINPORTEN_ISSUER", "ISSUER"),
    ("MASKINPORTEN_TOKEN_ENDPOINT", "TOKEN_ENDPOINT"),
    ("MASKINPORTEN_WELL_KNOWN_URL", "WELL_KNOWN_URL"),
    ("MASKINPORTEN_JWKS_URI", "JWKS_URI"),
    ("MASKINPORTEN_SCOPES", "GRANTED_SCOPES"),
];

/// The settings among the variables. Empty ones do not count. A key of ours replaces one of NAIS whatever its form.
pub(super) fn read(variable: impl Fn(&str) -> Option<String>) -> Tree {
    let value = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    let mut settings = Map::new();
    for name in OURS {
        if let Some(value) = value(&format!("ALTINN_{name}")) {
            settings.insert(name.to_owned(), Value::String(value));
        }
    }
    let own_key = ["JWK", "JWK_FILE", "ENCODED_JWK", "PEM", "PEM_FILE"]
        .iter()
        .any(|name| settings.contains_key(*name));
    for (variable, name) in NAIS {
        if let Some(value) = value(variable).filter(|_| !(own_key && name == "JWK")) {
            settings.entry(name.to_owned()).or_insert(Value::String(value));
        }
    }
    Tree::new(Value::Object(settings))
}
