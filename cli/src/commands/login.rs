//! `altinn login`: a profile of a client of Maskinporten, or of a person who logs in with ID-porten.

mod ask;
mod key;
mod person;

use std::path::PathBuf;

use altinn_auth::{Reason, Refusal, Scopes};
use altinn_runtime::TokenKind;
use clap::{ArgMatches, Args, Command};

use super::{Own, Running, options};
use crate::{
    CliError, Context,
    profile::{self, Folders, Place, Profile, Profiles, Store, What, named_environment, no_token, of_client},
};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(run(context, matches)) as Running<'_>,
};

const EXAMPLES: &str = "Examples:
  altinn login --env tt02 --client-id 0a1b2c3d --key-file key.json --scope altinn:instances.read
  altinn login --client-id 0a1b2c3d --key-stdin < key.json
  altinn login --person --client-id 0a1b2c3d --scope altinn:instances.read

The profile is called after --profile, or after the environment. An existing one is changed: what is not given stays as it is.
Secrets are never arguments. With --key-stdin the key goes into the keyring of the system; --store file keeps it in a file that
only you can read, where no keyring runs.";

#[derive(Args, Debug)]
pub(super) struct Options {
    /// The id of the client, as Samarbeidsportalen shows it
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// A file with the private key (JWK or PEM), which stays where it is
    #[arg(long, value_name = "FILE", conflicts_with = "key_stdin")]
    key_file: Option<PathBuf>,
    /// Read the private key (JWK, base64 of one, or PEM) from standard input, and keep it
    #[arg(long)]
    key_stdin: bool,
    /// The id that the key is registered under; PEM has none of its own
    #[arg(long, value_name = "ID")]
    kid: Option<String>,
    /// Where secrets are kept
    #[arg(long, value_enum, value_name = "WHERE")]
    store: Option<Store>,
    /// A scope of the client; repeat it, or separate several by spaces
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// A scope that every token has; repeat it for several
    #[arg(long = "extra-scope", value_name = "SCOPE")]
    extra_scopes: Vec<String>,
    /// The organisation that has delegated to yours, nine digits
    #[arg(long, value_name = "NUMBER")]
    consumer_org: Option<String>,
    /// Another Maskinporten, or with --person another ID-porten
    #[arg(long, value_name = "URL")]
    issuer: Option<String>,
    /// The token endpoint of another Maskinporten
    #[arg(long, value_name = "URL", requires = "issuer")]
    token_endpoint: Option<String>,
    /// Digdir as its test department
    #[arg(long)]
    test_org: bool,
    /// Keep the key of the API management that is in this file
    #[arg(long, value_name = "FILE")]
    subscription_key_file: Option<PathBuf>,
    /// Keep tokens between commands, in files that only you can read
    #[arg(long)]
    cache_tokens: bool,
    /// Make it the profile that is used where none is named
    #[arg(long)]
    default: bool,
    /// Do not ask Maskinporten for a token first
    #[arg(long)]
    no_check: bool,
    /// A person logs in with ID-porten, in the browser
    #[arg(long, conflicts_with_all = ["consumer_org", "token_endpoint", "test_org", "no_check"])]
    person: bool,
    /// Print the address, and open no browser
    #[arg(long, requires = "person")]
    no_browser: bool,
}

fn command() -> Command {
    let command = Command::new("login")
        .about("Keep the credentials of a client or a person in a profile")
        .after_help(EXAMPLES);
    Options::augment_args(command)
}

async fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let mut options: Options = options(matches)?;
    let folders = Folders::of(&context.host)?;
    let mut profiles = Profiles::load(&folders)?;
    let environment = context.globals.env.clone();
    let named = context
        .globals
        .profile
        .clone()
        .or_else(|| context.host.variable("ALTINN_PROFILE"));
    let name = match (&named, &environment) {
        (Some(name), _) => name.clone(),
        // A URL is no name.
        (None, Some(environment)) => profile::check_name(environment)
            .map(|()| environment.clone())
            .map_err(|_| CliError::usage("--profile: a name is needed for hosts of your own"))?,
        (None, None) => "tt02".to_owned(),
    };
    profile::check_name(&name)?;
    let mut profile = profiles.profiles.get(&name).cloned().unwrap_or_default();
    if let Some(environment) = environment {
        profile.environment = environment;
    } else if profile.environment.is_empty() {
        profile.environment = if name == "prod" { "prod" } else { "tt02" }.to_owned();
    }
    let is_other = options.person != profile.person.is_some();
    if is_other && (profile.client_id.is_some() || profile.person.is_some()) {
        return Err(CliError::usage(format!(
            "the profile {name} is of a {}",
            if options.person { "client" } else { "person" }
        ))
        .with_hint("name another with --profile, or remove it first with `altinn logout`"));
    }
    let place = Target {
        folders: &folders,
        name: &name,
    };
    if options.person {
        person::log_in(context, &place, &mut profile, &options).await?;
    } else {
        client(context, &place, &mut profile, &mut options).await?;
    }
    if options.cache_tokens {
        profile.token_cache = Some(true);
    }
    let words = words(&name, &profile);
    profiles.put(&name, profile)?;
    if options.default {
        profiles.default = Some(name.clone());
    }
    profiles.save(&folders)?;
    context.note(&words);
    if profiles.default.as_deref() != Some(name.as_str()) {
        context.note(&format!(
            "use it with --profile {name}, or always with `altinn config use {name}`"
        ));
    }
    Ok(())
}

/// The profile that is made or changed.
pub(super) struct Target<'a> {
    pub(super) folders: &'a Folders,
    pub(super) name: &'a str,
}

impl Target<'_> {
    pub(super) fn secret(&self, store: Store, what: What) -> Place {
        Place::new(self.folders, store, self.name, what)
    }
}

async fn client(
    context: &Context,
    target: &Target<'_>,
    profile: &mut Profile,
    options: &mut Options,
) -> Result<(), CliError> {
    let has_key = profile.key.is_some() || profile.jwk_file.is_some() || profile.pem_file.is_some();
    ask::for_what_is_missing(context, profile, options, has_key).await?;
    if let Some(id) = options.client_id.take() {
        profile.client_id = Some(id);
    }
    let Some(client_id) = profile.client_id.clone() else {
        return Err(CliError::usage("--client-id is missing")
            .with_hint("Samarbeidsportalen shows the id of each integration; without a client of your own try `altinn sandbox`"));
    };
    if !options.scopes.is_empty() {
        profile.granted_scopes = Some(scopes("--scope", &options.scopes)?.to_string());
    }
    if !options.extra_scopes.is_empty() {
        profile.extra_scopes = Some(scopes("--extra-scope", &options.extra_scopes)?.to_string());
    }
    let set = |member: &mut Option<String>, given: &Option<String>| {
        if given.is_some() {
            member.clone_from(given);
        }
    };
    set(&mut profile.consumer_org, &options.consumer_org);
    set(&mut profile.issuer, &options.issuer);
    set(&mut profile.token_endpoint, &options.token_endpoint);
    if options.test_org {
        profile.test_org = Some(true);
    }
    let key = key::take(context, target, profile, options)?;
    let environment = named_environment("--env", &profile.environment)?;
    let session = of_client(target.name, profile, &environment, Some(key.private()))?;
    let session = session
        .build()
        .map_err(|error| profile::unusable(&format!("profile {}", target.name), &error))?;
    if !options.no_check {
        check(context, &session, profile).await?;
    }
    key.keep(target, profile, &client_id, options.store)?;
    subscription_key(target, profile, options)
}

/// Asks for a token with the scopes of the profile; without any, whether key and client are known.
async fn check(context: &Context, session: &altinn_auth::Session, profile: &Profile) -> Result<(), CliError> {
    let granted = profile.granted_scopes.as_deref().unwrap_or_default();
    let wanted: Scopes = granted.parse().unwrap_or_default();
    let has_none = wanted.is_empty();
    // A client that lacks this scope is refused for that reason only when its key was accepted.
    let wanted = if has_none {
        Scopes::new(["altinn:instances.read"]).unwrap_or_default()
    } else {
        wanted
    };
    let error = match session.token(TokenKind::Maskinporten, wanted).await {
        Ok(_) if has_none => {
            context.note("Maskinporten accepts the key; name the scopes of the client with --scope");
            return Ok(());
        }
        Ok(_) => {
            context.note("Maskinporten accepts the key, and issues tokens with all of these scopes");
            return Ok(());
        }
        Err(error) => error,
    };
    let reason = error.refusal().map(Refusal::reason);
    if has_none && matches!(reason, Some(Reason::ScopeNotOnClient | Reason::ScopeNotGranted)) {
        context.note("Maskinporten accepts the key; name the scopes of the client with --scope");
        return Ok(());
    }
    Err(no_token(&error)
        .with_hint("nothing was kept; --no-check keeps the profile without asking for a token"))
}

fn subscription_key(target: &Target<'_>, profile: &mut Profile, options: &Options) -> Result<(), CliError> {
    let Some(path) = &options.subscription_key_file else {
        return Ok(());
    };
    let text = std::fs::read_to_string(path)
        .map_err(|error| CliError::local(format!("--subscription-key-file: {}: {error}", path.display())))?;
    let store = options.store.or(profile.subscription_key).unwrap_or_default();
    target
        .secret(store, What::SubscriptionKey)
        .put(&altinn_auth::Secret::new(text.trim()))?;
    profile.subscription_key = Some(store);
    Ok(())
}

/// The scopes of a flag that may be repeated.
pub(super) fn scopes(flag: &str, texts: &[String]) -> Result<Scopes, CliError> {
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    Scopes::new(words).map_err(|error| CliError::usage(format!("{flag}: {error}")))
}

fn words(name: &str, profile: &Profile) -> String {
    let who = match (&profile.person, &profile.client_id) {
        (Some(_), _) => "a person".to_owned(),
        (None, Some(id)) => format!("client {id}"),
        (None, None) => "nobody".to_owned(),
    };
    let environment = &profile.environment;
    let key = match (profile.key, &profile.jwk_file, &profile.pem_file) {
        (Some(store), _, _) => format!(", key in {}", store.words()),
        (None, Some(path), _) | (None, None, Some(path)) => format!(", key in {}", path.display()),
        (None, None, None) => String::new(),
    };
    format!("profile {name}: {who} in {environment}{key}")
}
