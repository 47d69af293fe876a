//! A session from a profile or from variables.

use altinn_auth::{
    AltinnAuthentication, Config, ConfigError, FileTokenStore, Issuer, PrivateKey, RotatingKey, Scopes,
    Secret, Session, SessionBuilder,
};
use altinn_runtime::{Environment, TokenKind};
use serde_json::{Map, Value};

use super::{Active, Folders, Login, Place, Profile, Profiles, What};
use crate::{CliError, Context};

/// Where credentials come from.
#[derive(Debug)]
pub(crate) enum Origin {
    /// A profile.
    Profile {
        name: String,
        profile: Box<Profile>,
        /// What named it.
        by: &'static str,
    },
    /// Variables of the environment.
    Variables,
    /// From nowhere.
    Nothing,
}

impl Origin {
    pub(crate) fn profile(profiles: &Profiles, name: String, by: &'static str) -> Result<Self, CliError> {
        let profile = Box::new(profiles.get(&name)?.clone());
        Ok(Self::Profile { name, profile, by })
    }
}

/// The key of a client, and where it is.
pub(crate) struct Key {
    pub(crate) key: PrivateKey,
    /// In words for people.
    pub(crate) place: String,
}

/// The key of a profile; `None` if it has none.
pub(crate) fn key(folders: &Folders, name: &str, profile: &Profile) -> Result<Option<Key>, CliError> {
    let unread = |place: &str, error: String| CliError::local(format!("profile {name}: {place}: {error}"));
    if let Some(store) = profile.key {
        let place = Place::new(folders, store, name, What::Keys);
        let keys = altinn_selfservice::KeyStore::load(&place)
            .map_err(|error| unread(store.words(), error.to_string()).with_hint(secrets_hint(name)))?;
        let found = keys.and_then(|keys| keys.current.or(keys.next));
        let key = found.ok_or_else(|| {
            unread(store.words(), "the key is not there".to_owned()).with_hint(secrets_hint(name))
        })?;
        return Ok(Some(Key {
            key,
            place: store.words().to_owned(),
        }));
    }
    let (path, read) = match (&profile.jwk_file, &profile.pem_file) {
        (Some(path), _) => (path, RotatingKey::from_jwk_file(path)),
        (None, Some(path)) => {
            let kid = profile.kid.clone().unwrap_or_default();
            (path, RotatingKey::from_pem_file(path, kid))
        }
        (None, None) => return Ok(None),
    };
    let place = path.display().to_string();
    let key = read.map_err(|error| unread(&place, error.to_string()))?.get();
    let key = match &profile.kid {
        Some(kid) => key.with_kid(kid.as_str()),
        None => key,
    };
    Ok(Some(Key { key, place }))
}

fn secrets_hint(name: &str) -> String {
    format!("`altinn login --profile {name}` makes the profile anew")
}

/// The settings of a profile as `altinn-auth` reads them, without the key.
pub(crate) fn config(name: &str, profile: &Profile, environment: &Environment) -> Result<Config, CliError> {
    let mut settings = Map::new();
    let mut set = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            settings.insert(name.to_owned(), Value::from(value));
        }
    };
    let environment = match environment {
        Environment::Custom(_) => environment.base(altinn_runtime::Host::Platform),
        named => named.name(),
    };
    set("environment", Some(environment));
    set("client_id", profile.client_id.as_deref());
    set("granted_scopes", profile.granted_scopes.as_deref());
    // Operations that name no scope still need a token, and there is none without a scope.
    let default = profile
        .default_scopes
        .as_deref()
        .or(profile.granted_scopes.as_deref());
    set("default_scopes", default);
    set("extra_scopes", profile.extra_scopes.as_deref());
    set("issuer", profile.issuer.as_deref());
    set("token_endpoint", profile.token_endpoint.as_deref());
    set("consumer_org", profile.consumer_org.as_deref());
    set("resource", profile.resource.as_deref());
    set(
        "test_org",
        profile.test_org.map(|is| if is { "true" } else { "false" }),
    );
    Config::from_json(&Value::Object(settings).to_string()).map_err(|error| unusable(&of(name), &error))
}

fn of(name: &str) -> String {
    format!("profile {name}")
}

pub(crate) fn unusable(what: &str, error: &ConfigError) -> CliError {
    CliError::local(format!("{what} cannot be used")).with_problems(error.problems().to_vec())
}

impl Active {
    /// The session; `None` where there are no credentials.
    pub(crate) fn session(&self, context: &Context) -> Result<Option<Session>, CliError> {
        let (what, builder) = match &self.origin {
            Origin::Nothing => return Ok(None),
            Origin::Variables => {
                let what = "the configuration in the variables of the environment".to_owned();
                let builder = self
                    .of_variables(context)
                    .map_err(|error| unusable(&what, &error))?;
                (what, builder)
            }
            Origin::Profile { name, profile, .. } => match self.of_profile(name, profile)? {
                Some(builder) => (of(name), builder),
                None => return Ok(None),
            },
        };
        // Correspondence takes Maskinporten's own tokens of service owners only, and exchanged ones of everybody; Dialogporten
        // takes ID-porten's own tokens too, and exchanged ones are good for all of Altinn.
        let builder = builder
            .prefer("altinn-correspondence", TokenKind::Altinn)
            .prefer("altinn-dialogporten-enduser", TokenKind::Altinn);
        let session = builder.build().map_err(|error| unusable(&what, &error))?;
        Ok(Some(session))
    }

    /// The session of what needs one.
    pub(crate) fn needed_session(&self, context: &Context) -> Result<Session, CliError> {
        self.session(context)?.ok_or_else(|| {
            let message = match &self.origin {
                Origin::Profile { name, .. } => format!("the profile {name} has no client and no person"),
                _ => "there are no credentials".to_owned(),
            };
            CliError::new(crate::Exit::Refused, message).with_hint(
                "`altinn login` keeps those of a client or a person; `altinn sandbox` needs none of Altinn's",
            )
        })
    }

    /// The settings of the variables.
    pub(crate) fn variables(&self, context: &Context) -> Result<Config, ConfigError> {
        Config::from_variables(|variable| match (variable, &context.globals.env) {
            ("ALTINN_ENVIRONMENT", Some(name)) => Some(name.clone()),
            ("ALTINN_ENVIRONMENT", None) => context
                .host
                .variable(variable)
                .or_else(|| Some(self.environment.name().to_owned())),
            _ => context.host.variable(variable),
        })
    }

    fn of_variables(&self, context: &Context) -> Result<SessionBuilder, ConfigError> {
        self.variables(context)?.session()
    }

    fn of_profile(&self, name: &str, profile: &Profile) -> Result<Option<SessionBuilder>, CliError> {
        let broken = |error: ConfigError| unusable(&of(name), &error);
        let mut builder = if let Some(person) = &profile.person {
            let login = Login::new(&self.folders, name, profile, person)?;
            let altinn = AltinnAuthentication::new(&self.environment).map_err(broken)?;
            Session::builder(self.environment.clone())
                .idporten(login.idporten())
                .altinn(login.altinn(altinn))
                .granted(person.scopes.parse().unwrap_or_default())
        } else if profile.client_id.is_some() {
            let key = key(&self.folders, name, profile)?;
            of_client(name, profile, &self.environment, key.map(|key| key.key))?
        } else {
            return Ok(None);
        };
        if let Some(store) = profile.subscription_key {
            let place = Place::new(&self.folders, store, name, What::SubscriptionKey);
            if let Some(key) = place.get()? {
                builder = builder.subscription_key_for_all(Secret::new(key.expose().trim()));
            }
        }
        if profile.token_cache == Some(true) {
            let store = FileTokenStore::open(self.folders.state.join("tokens")).map_err(broken)?;
            builder = builder.token_store(store);
        }
        Ok(Some(builder))
    }

    /// The Maskinporten that tokens come from; `None` where there is no client.
    pub(crate) fn issuer(&self, context: &Context) -> Result<Option<Issuer>, CliError> {
        let broken = |error: ConfigError| unusable("the Maskinporten client", &error);
        match &self.origin {
            Origin::Profile { name, profile, .. } if profile.client_id.is_some() => {
                issuer_of(name, profile, &self.environment)
            }
            Origin::Variables => {
                let client = self
                    .variables(context)
                    .and_then(|config| config.maskinporten()?.build());
                Ok(Some(client.map_err(broken)?.issuer().clone()))
            }
            _ => Ok(None),
        }
    }
}

/// The Maskinporten of a profile; `None` where nothing says which one it is.
pub(crate) fn issuer_of(
    name: &str,
    profile: &Profile,
    environment: &Environment,
) -> Result<Option<Issuer>, CliError> {
    let Some(issuer) = &profile.issuer else {
        return Ok(Issuer::of(environment));
    };
    let endpoint = profile
        .token_endpoint
        .clone()
        .unwrap_or_else(|| format!("{}/token", issuer.trim_end_matches('/')));
    let known = [Issuer::Prod, Issuer::Test];
    if let Some(known) = known.into_iter().find(|known| known.token_endpoint() == endpoint) {
        return Ok(Some(known));
    }
    Issuer::custom(issuer, &endpoint)
        .map(Some)
        .map_err(|error| CliError::usage(format!("profile {name}: issuer: {error}")))
}

/// The session of a client with this key.
pub(crate) fn of_client(
    name: &str,
    profile: &Profile,
    environment: &Environment,
    key: Option<PrivateKey>,
) -> Result<SessionBuilder, CliError> {
    let broken = |error: ConfigError| unusable(&of(name), &error);
    let config = config(name, profile, environment)?;
    let mut client = config.maskinporten().map_err(broken)?;
    if let Some(key) = key {
        client = client.signer(key);
    }
    let builder = config.session().map_err(broken)?.maskinporten(client);
    let granted = profile.granted_scopes.as_deref().unwrap_or_default();
    Ok(
        match granted
            .split_whitespace()
            .find(|scope| *scope == "altinn:serviceowner")
        {
            // Only with this scope does Altinn know the service owner in an organisation: all tokens have it, or none.
            Some(owner) => builder.extra_scopes(Scopes::new([owner]).unwrap_or_default()),
            None => builder,
        },
    )
}
