//! Configuration from the environment or a file, in our names and in those that others use.

mod env;
mod json;
mod names;
mod place;
mod settings;
mod tree;

use std::path::Path;

use altinn_runtime::Environment;
use serde_json::{Map, Value};

use crate::{
    error::{AuthError, AuthErrorKind, ConfigError, Problems},
    key::RotatingKey,
    maskinporten::{Issuer, Maskinporten, MaskinportenBuilder},
    session::{ApiKey, Session, SessionBuilder},
    verify::{Verifier, VerifierBuilder},
};
use names::Name;
use settings::Settings;
use tree::Tree;

/// A configuration that has been read. Make a session of it, or just a Maskinporten client.
///
/// The settings, as a file has them (case and underscores do not matter, so `client_id` and `ClientId` are the same):
///
/// | name | also called | meaning |
/// |---|---|---|
/// | `environment` | `Environment`, `TokenExchangeEnvironment` | `prod`, `tt02`, `at22`, ..., `local`, or the URL of hosts of your own |
/// | `client_id` | `ClientId` | the id of the Maskinporten client |
/// | `jwk` | | its private key as a JWK: text, or an object |
/// | `jwk_file` | | a file that holds it; it is read again when Maskinporten refuses the key |
/// | `encoded_jwk` | `EncodedJwk`, `jwkBase64` | the same in base64 |
/// | `pem`, `pem_file` | | the same as PEM, or a file of it; needs `kid` |
/// | `kid` | `Kid` | the id of the key; replaces that of the JWK |
/// | `scopes` | `Scope` | always these scopes; without it each operation gets what it needs |
/// | `granted_scopes` | | what the client has been granted |
/// | `default_scopes` | | those of tokens for operations that name none |
/// | `extra_scopes` | | those that every token has beside what its operation needs |
/// | `resource` | `Resource` | the audience of the tokens |
/// | `consumer_org` | `ConsumerOrgNo` | the organisation that has delegated |
/// | `issuer`, `token_endpoint` | `authority` | another Maskinporten |
/// | `well_known_url` | | the address of its metadata instead, which are fetched before the first token |
/// | `jwks_uri` | | the address of its public keys, for [`Config::verifier`] |
/// | `test_org` | `UseAltinnTestOrg` | Digdir as its test department |
/// | `subscription_key` | | the key of Altinn's API management |
/// | `api_key` | | the `ApiKey` of Altinn II |
/// | `subscription_keys` | | the same per API: an object of names and keys |
///
/// A section of the .NET client works as it is: comments and trailing commas, names in any case, names of one's own (which are
/// mentioned in the log: [`Config::ignored`]), and its `Environment`, which is `test` or `prod` and goes with Altinn's `tt02` or
/// `prod` unless `TokenExchangeEnvironment` says otherwise. `ExhangeToAltinnToken` (so spelt there) is read and not needed, since
/// each operation says which token it takes. So does the `maskinporten-settings.json` that Altinn Studio puts beside an app: its
/// section `MaskinportenSettings` (or `MaskinportenSettingsInternal`) is found without being named. From version 9 of the app
/// library on that name belongs to Studio, so an app's own client has a section of another name: name it.
#[derive(Clone, Debug)]
pub struct Config {
    settings: Settings,
}

impl Config {
    /// Reads environment variables: ours (`ALTINN_ENVIRONMENT`, `ALTINN_CLIENT_ID`, `ALTINN_JWK`, ...: the names above in
    /// capitals) and those of NAIS (`MASKINPORTEN_CLIENT_ID`, `MASKINPORTEN_CLIENT_JWK`, `MASKINPORTEN_WELL_KNOWN_URL` or
    /// `MASKINPORTEN_ISSUER` and `MASKINPORTEN_TOKEN_ENDPOINT`, `MASKINPORTEN_JWKS_URI`, `MASKINPORTEN_SCOPES`). Ours win.
    ///
    /// # Errors
    /// Everything that cannot be read.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// The same with variables from elsewhere.
    ///
    /// # Errors
    /// Everything that cannot be read.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        Self::from_value(env::read(variable).section(""), "variables")
    }

    /// Reads a file: JSON, or TOML where its name ends so (feature `toml`).
    ///
    /// # Errors
    /// When it cannot be read, and everything in it that cannot.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::from_file_section(path, "")
    }

    /// Reads a section of a file, as [`Config::from_json_section`] does; of TOML a table.
    ///
    /// # Errors
    /// When it cannot be read, and everything in it that cannot.
    pub fn from_file_section(path: impl AsRef<Path>, section: &str) -> Result<Self, ConfigError> {
        let path = path.as_ref();
        let mut problems = Problems::default();
        let name = path.display();
        let text = problems.take(&format!("file {name}"), std::fs::read_to_string(path));
        problems.check()?;
        let text = zeroize::Zeroizing::new(text.unwrap_or_default());
        if path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
        {
            return Self::of_tree(toml(&text), section);
        }
        Self::from_json_section(&text, section)
    }

    /// Reads a JSON object of settings. Comments and trailing commas are left out, as .NET does.
    ///
    /// # Errors
    /// When it is none, and everything in it that cannot be read.
    pub fn from_json(text: &str) -> Result<Self, ConfigError> {
        Self::from_json_section(text, "")
    }

    /// Reads a section of a JSON file, such as `MaskinportenSettings` in the `appsettings.json` of a .NET program. `Outer:Inner`
    /// names a section in a section.
    ///
    /// # Errors
    /// When there is none, and everything in it that cannot be read.
    pub fn from_json_section(text: &str, section: &str) -> Result<Self, ConfigError> {
        Self::of_tree(json::read(text), section)
    }

    /// Reads TOML.
    ///
    /// # Errors
    /// When it is none, and everything in it that cannot be read.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, ConfigError> {
        Self::of_tree(toml(text), "")
    }

    fn of_tree(tree: Result<Tree, String>, section: &str) -> Result<Self, ConfigError> {
        let mut problems = Problems::default();
        let tree = problems.take("file", tree);
        problems.check()?;
        let tree = tree.ok_or_else(ConfigError::default)?;
        let what = if section.is_empty() {
            "file".to_owned()
        } else {
            format!("section {section}")
        };
        Self::from_value(tree.section(section), &what)
    }

    fn from_value(value: Option<&Value>, what: &str) -> Result<Self, ConfigError> {
        let mut problems = Problems::default();
        match value {
            Some(Value::Object(members)) => {
                let settings = Settings::read(of_app(members).unwrap_or(members), &mut problems);
                problems.check()?;
                return Ok(Self { settings });
            }
            Some(_) => problems.add(format!("{what}: it is no JSON object")),
            None => problems.add(format!("{what}: there is none")),
        }
        Err(problems.check().err().unwrap_or_default())
    }

    /// The names that are no settings, and were ignored: those of others in a shared file, or mistyped ones.
    #[must_use]
    pub fn ignored(&self) -> &[String] {
        &self.settings.ignored
    }

    /// The environment of Altinn that it is for; where it names only a Maskinporten, the one that goes with it.
    ///
    /// # Errors
    /// When nothing in the configuration says.
    pub fn environment(&self) -> Result<Environment, ConfigError> {
        match (&self.settings.environment, &self.settings.issuer) {
            (Some(environment), _) => Ok(environment.clone()),
            (None, Some(Issuer::Prod)) => Ok(Environment::Prod),
            (None, Some(Issuer::Test)) => Ok(Environment::Tt02),
            _ => {
                let mut problems = Problems::default();
                problems.add(
                    "environment: it is missing; one of prod, test, tt02, at22, at23, at24, yt01, local, or a URL",
                );
                Err(problems.check().err().unwrap_or_default())
            }
        }
    }

    /// The handle of the key, to replace it while sessions use it.
    #[must_use]
    pub fn key(&self) -> Option<RotatingKey> {
        self.settings.key.clone()
    }

    fn issuer(&self) -> Result<Issuer, ConfigError> {
        let issuer = match &self.settings.issuer {
            Some(issuer) => Some(issuer.clone()),
            None => Issuer::of(&self.environment()?),
        };
        issuer.ok_or_else(|| {
            let mut problems = Problems::default();
            problems.add("issuer: it is missing; hosts of your own need `issuer` and `token_endpoint`");
            problems.check().err().unwrap_or_default()
        })
    }

    /// A Maskinporten client, to change before it is built.
    ///
    /// # Errors
    /// When nothing says which Maskinporten it is.
    pub fn maskinporten(&self) -> Result<MaskinportenBuilder, ConfigError> {
        let issuer = self.issuer()?;
        let builder = Maskinporten::builder(issuer, self.settings.client_id.clone().unwrap_or_default());
        Ok(match &self.settings.key {
            Some(key) => builder.signer(key.clone()),
            None => builder,
        })
    }

    /// A verifier of tokens of the Maskinporten that is configured, to change before it is built. On NAIS these are the tokens
    /// that others get for the scopes of this app. Metadata are fetched where there is only their address.
    ///
    /// # Errors
    /// When nothing says which Maskinporten it is, or its metadata cannot be had.
    pub async fn verifier(&self) -> Result<VerifierBuilder, AuthError> {
        let not_configured =
            |error: ConfigError| AuthError::new(AuthErrorKind::NotConfigured, error.to_string());
        let issuer = self.issuer().map_err(not_configured)?;
        issuer.resolve(None).await?;
        Ok(Verifier::maskinporten(&issuer))
    }

    /// A session, to change before it is built. It has a Maskinporten client if the configuration names one.
    ///
    /// # Errors
    /// When nothing says which environment it is for.
    pub fn session(&self) -> Result<SessionBuilder, ConfigError> {
        let settings = &self.settings;
        let mut builder = Session::builder(self.environment()?);
        if settings.client_id.is_some() || settings.key.is_some() {
            builder = builder.maskinporten(self.maskinporten()?);
        }
        if let Some(scopes) = &settings.scopes {
            builder = builder.scopes(crate::session::ScopePolicy::Fixed(scopes.clone()));
        }
        if let Some(scopes) = &settings.granted_scopes {
            builder = builder.granted(scopes.clone());
        }
        if let Some(scopes) = &settings.default_scopes {
            builder = builder.default_scopes(scopes.clone());
        }
        if let Some(scopes) = &settings.extra_scopes {
            builder = builder.extra_scopes(scopes.clone());
        }
        for (api, key) in &settings.subscription_keys {
            builder = match api {
                Some(api) => builder.subscription_key(api, key.clone()),
                None => builder.subscription_key_for_all(key.clone()),
            };
        }
        if let Some(key) = &settings.api_key {
            builder = builder.api_key(ApiKey::new(key.clone()));
        }
        Ok(builder
            .acting(settings.acting.clone())
            .test_org(settings.test_org))
    }
}

/// The section that Altinn Studio gives an app, if the object holds that and no settings of its own.
fn of_app(members: &Map<String, Value>) -> Option<&Map<String, Value>> {
    if members.keys().any(|name| Name::of(name).is_some()) {
        return None;
    }
    let sections = ["MaskinportenSettings", "MaskinportenSettingsInternal"];
    sections
        .into_iter()
        .find_map(|name| tree::member(members, name)?.as_object())
}

#[cfg(feature = "toml")]
fn toml(text: &str) -> Result<Tree, String> {
    // The words of a TOML error repeat the line.
    let value = toml::from_str(text).map_err(|_| "it is no TOML".to_owned());
    value.map(|members| Tree::new(Value::Object(members)))
}

#[cfg(not(feature = "toml"))]
fn toml(_: &str) -> Result<Tree, String> {
    Err("TOML needs the feature `toml` of altinn-auth".to_owned())
}
