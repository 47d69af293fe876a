//! Which environment a command is for, and its credentials: of a profile, or of the variables that `altinn-auth` reads.

mod client;
mod failure;
mod file;
mod keyring;
mod lock;
mod person;
pub(crate) mod place;
mod secrets;

use altinn_auth::Session;
use altinn_runtime::Environment;

use crate::{CliError, Context};

pub(crate) use client::{Origin, issuer_of, key, of_client, unusable};
pub(crate) use failure::{no_token, with_root};
pub(crate) use file::{Person, Profile, Profiles, check_name};
pub(crate) use lock::Lock;
pub(crate) use person::{Login, idporten};
pub(crate) use place::Folders;
pub(crate) use secrets::{Place, Store, What};

/// Where calls go, and with which credentials.
#[derive(Debug)]
pub struct Connection {
    /// The environment.
    pub environment: Environment,
    /// The credentials; `None` where there are none.
    pub session: Option<Session>,
}

/// What a command was asked to use.
#[derive(Debug)]
pub(crate) struct Active {
    pub(crate) folders: Folders,
    pub(crate) origin: Origin,
    pub(crate) environment: Environment,
}

/// What the flags, the variables and the file of profiles say.
///
/// A profile that is named (`--profile`, `ALTINN_PROFILE`) comes first, then a client in the variables, then the default profile.
pub(crate) fn active(context: &Context) -> Result<Active, CliError> {
    let folders = Folders::of(&context.host)?;
    let variable = |name: &str| context.host.variable(name);
    let named = context.globals.profile.clone().map(|name| (name, "--profile"));
    let named = named.or_else(|| variable("ALTINN_PROFILE").map(|name| (name, "ALTINN_PROFILE")));
    let client = ["ALTINN_CLIENT_ID", "MASKINPORTEN_CLIENT_ID"]
        .iter()
        .any(|name| variable(name).is_some());
    let origin = match named {
        Some((name, by)) => Origin::profile(&Profiles::load(&folders)?, name, by)?,
        None if client => Origin::Variables,
        None => {
            let profiles = Profiles::load(&folders)?;
            match profiles.default.clone() {
                Some(name) => Origin::profile(&profiles, name, "the default")?,
                None => Origin::Nothing,
            }
        }
    };
    let environment = match (&context.globals.env, &origin) {
        (Some(name), _) => named_environment("--env", name)?,
        (None, Origin::Profile { profile, name, .. }) => {
            named_environment(&format!("profile {name}: environment"), &profile.environment)?
        }
        (None, _) => match variable("ALTINN_ENVIRONMENT") {
            Some(name) => named_environment("ALTINN_ENVIRONMENT", &name)?,
            None => Environment::Tt02,
        },
    };
    Ok(Active {
        folders,
        origin,
        environment,
    })
}

/// Reads the name of an environment, or a base URL. `test` stands for TT02, as in the .NET client.
pub(crate) fn named_environment(place: &str, name: &str) -> Result<Environment, CliError> {
    if name.eq_ignore_ascii_case("test") {
        return Ok(Environment::Tt02);
    }
    name.parse()
        .map_err(|error| CliError::usage(format!("{place}: {error}")))
}

/// The environment that the flags, the profile or the variables name; TT02 where none does.
///
/// # Errors
/// When the name is none of an environment, and no base URL, or there is no such profile.
pub fn environment(context: &Context) -> Result<Environment, CliError> {
    Ok(active(context)?.environment)
}

/// The environment and the credentials of the profile, or of the variables that `altinn-auth` reads.
///
/// # Errors
/// When a setting or a secret cannot be read.
pub async fn connect(context: &Context) -> Result<Connection, CliError> {
    let active = active(context)?;
    let session = active.session(context)?;
    Ok(Connection {
        environment: active.environment,
        session,
    })
}
