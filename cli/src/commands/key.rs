//! `altinn key`: make keys, show what to register of them, and replace them before they expire.

mod rotate;

pub(super) use rotate::{admin, failed, no_issuer};

use std::{io::Write as _, path::PathBuf};

use altinn_auth::{KeySize, Kid, NewKey, PrivateKey};
use altinn_selfservice::Keys;
use clap::{ArgMatches, Args, Command, Subcommand, ValueEnum};

use super::{Own, Running, options};
use crate::{
    CliError, Context, output,
    profile::{self, Folders, Origin, Place, Profile, Profiles, Store, What},
};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(run(context, matches)) as Running<'_>,
};

const EXAMPLES: &str = "Examples:
  altinn key new --out key.json
  altinn key new --profile tt02
  altinn key show-public --profile tt02
  altinn key rotate --profile tt02 --admin-profile admin --dry-run

What is printed is the public half, which Samarbeidsportalen takes when a key is registered. The private half is printed nowhere.";

#[derive(Args, Debug)]
struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Make a key, in a file or for a profile, and print its public half
    New(New),
    /// Print the public half of a key
    ShowPublic(ShowPublic),
    /// Replace the key of a client before it expires; to be run every day
    Rotate(rotate::Rotate),
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Bits {
    #[value(name = "2048")]
    Small,
    #[value(name = "3072")]
    Middle,
    #[value(name = "4096")]
    Large,
}

#[derive(Args, Debug)]
struct New {
    /// Write the private key to this new file, which only you can read
    #[arg(long, value_name = "FILE", conflicts_with = "store")]
    out: Option<PathBuf>,
    /// Where the key of the profile is kept; the keyring unless set
    #[arg(long, value_enum, value_name = "WHERE")]
    store: Option<Store>,
    /// The size of the key
    #[arg(long, value_enum, default_value = "2048")]
    bits: Bits,
    /// Its id; made from the key unless set
    #[arg(long, value_name = "ID")]
    kid: Option<String>,
}

#[derive(Args, Debug)]
struct ShowPublic {
    /// The key in this file instead of that of the profile
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Put it among the public keys in this file, since registering replaces all keys of a client
    #[arg(long, value_name = "FILE")]
    beside: Option<PathBuf>,
}

fn command() -> Command {
    let command = Command::new("key")
        .about("Make, show and rotate keys of clients")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .after_help(EXAMPLES);
    Options::augment_args(command)
}

async fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    match options::<Options>(matches)?.action {
        Action::New(options) => new(context, options),
        Action::ShowPublic(options) => show_public(context, &options),
        Action::Rotate(options) => rotate::run(context, &options).await,
    }
}

fn new(context: &Context, options: New) -> Result<(), CliError> {
    let size = match options.bits {
        Bits::Small => KeySize::Bits2048,
        Bits::Middle => KeySize::Bits3072,
        Bits::Large => KeySize::Bits4096,
    };
    let make = || {
        let key = NewKey::default().size(size);
        let key = match &options.kid {
            Some(kid) => key.kid(Kid::Given(kid.clone())),
            None => key,
        };
        key.generate()
            .map_err(|error| CliError::usage(format!("--kid: {error}")))
    };
    let key = match &options.out {
        Some(path) => {
            let failed = |error: std::io::Error| match error.kind() {
                std::io::ErrorKind::AlreadyExists => CliError::usage(format!(
                    "--out {}: the file exists, and keys are never overwritten",
                    path.display()
                )),
                _ => CliError::local(format!("--out {}: {error}", path.display())),
            };
            let mut file = new_private_file(path).map_err(failed)?;
            let key = make()?;
            file.write_all(key.private_jwk().expose().as_bytes())
                .and_then(|()| file.sync_all())
                .map_err(failed)?;
            context.note(&format!("private key: {} (only you can read it)", path.display()));
            key
        }
        None => for_profile(context, options.store, make)?,
    };
    context.note("register this at Samarbeidsportalen, beside the keys that are there:");
    output::line(context, &key.public_jwk_array())
}

/// A key for a profile that has none. Its client may not be registered yet.
fn for_profile(
    context: &Context,
    store: Option<Store>,
    make: impl FnOnce() -> Result<PrivateKey, CliError>,
) -> Result<PrivateKey, CliError> {
    let folders = Folders::of(&context.host)?;
    let mut profiles = Profiles::load(&folders)?;
    let Some(name) = context.globals.profile.clone() else {
        return Err(CliError::usage(
            "--out or --profile is missing: where the private key is to be kept",
        ));
    };
    profile::check_name(&name)?;
    let mut profile = profiles.profiles.get(&name).cloned().unwrap_or_else(|| Profile {
        environment: if name == "prod" { "prod" } else { "tt02" }.to_owned(),
        ..Profile::default()
    });
    if let Some(environment) = &context.globals.env {
        profile::named_environment("--env", environment)?;
        profile.environment.clone_from(environment);
    }
    if profile.key.is_some() || profile.jwk_file.is_some() || profile.pem_file.is_some() {
        return Err(
            CliError::usage(format!("the profile {name} has a key")).with_hint(
                "`altinn key rotate` replaces it step by step, so that the client always has one that works",
            ),
        );
    }
    let key = make()?;
    let store = store.unwrap_or_default();
    let mut keys = Keys::default();
    keys.client_id.clone_from(&profile.client_id);
    keys.current = Some(key.clone());
    let json = keys
        .to_json()
        .map_err(|error| CliError::local(error.to_string()))?;
    Place::new(&folders, store, &name, What::Keys).put(&json)?;
    profile.key = Some(store);
    let has_client = profile.client_id.is_some();
    profiles.put(&name, profile)?;
    profiles.save(&folders)?;
    context.note(&format!("private key: {}, for the profile {name}", store.words()));
    if !has_client {
        context.note(&format!(
            "once it is registered: altinn login --profile {name} --client-id ID --scope SCOPE"
        ));
    }
    Ok(key)
}

fn new_private_file(path: &std::path::Path) -> std::io::Result<std::fs::File> {
    let mut file = std::fs::File::options();
    file.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
    file.open(path)
}

fn show_public(context: &Context, options: &ShowPublic) -> Result<(), CliError> {
    let read = |flag: &str, path: &PathBuf| {
        std::fs::read_to_string(path)
            .map(zeroize::Zeroizing::new)
            .map_err(|error| CliError::local(format!("{flag} {}: {error}", path.display())))
    };
    let key = match &options.key_file {
        Some(path) => PrivateKey::from_jwk(&read("--key-file", path)?)
            .map_err(|error| CliError::usage(format!("--key-file {}: {error}", path.display())))?,
        None => of_active(context)?,
    };
    let array = match &options.beside {
        Some(path) => key
            .public_jwk_array_beside(&read("--beside", path)?)
            .map_err(|error| CliError::usage(format!("--beside {}: {error}", path.display())))?,
        None => key.public_jwk_array(),
    };
    output::line(context, &array)
}

/// The key of the profile, or of the variables.
fn of_active(context: &Context) -> Result<PrivateKey, CliError> {
    let active = profile::active(context)?;
    let key = match &active.origin {
        Origin::Profile { name, profile, .. } => {
            profile::key(&active.folders, name, profile)?.map(|key| key.key)
        }
        Origin::Variables => {
            let config = active
                .variables(context)
                .map_err(|error| profile::unusable("the variables", &error))?;
            config.key().map(|key| key.get())
        }
        Origin::Nothing => None,
    };
    key.ok_or_else(|| {
        CliError::usage("there is no key to show")
            .with_hint("name a profile with --profile, or a file with --key-file")
    })
}
