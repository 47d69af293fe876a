//! Which environment a command is for, and its credentials.

use altinn_auth::{Config, Session};
use altinn_runtime::Environment;

use crate::{CliError, Context};

/// Where calls go, and with which credentials.
#[derive(Debug)]
pub struct Connection {
    /// The environment.
    pub environment: Environment,
    /// The credentials; `None` where there are none.
    pub session: Option<Session>,
}

/// The environment that the flags or the variables name; TT02 where none does.
///
/// # Errors
/// When the name is none of an environment, and no base URL.
pub fn environment(context: &Context) -> Result<Environment, CliError> {
    let named = context
        .globals
        .env
        .clone()
        .or_else(|| context.host.variable("ALTINN_ENVIRONMENT"));
    named.map_or(Ok(Environment::Tt02), |name| {
        name.parse()
            .map_err(|error| CliError::usage(format!("--env: {error}")))
    })
}

/// The environment and the credentials of the profile, or of the variables that `altinn-auth` reads.
///
/// # Errors
/// When a setting cannot be read.
pub async fn connect(context: &Context) -> Result<Connection, CliError> {
    let environment = environment(context)?;
    let name = context
        .globals
        .env
        .clone()
        .unwrap_or_else(|| environment.name().to_owned());
    let config = Config::from_variables(|variable| match variable {
        "ALTINN_ENVIRONMENT" => context.host.variable(variable).or_else(|| Some(name.clone())),
        _ => context.host.variable(variable),
    });
    let not_read = |error: altinn_auth::ConfigError| {
        CliError::local(format!("the variables of the environment: {error}"))
            .with_hint("`altinn login` keeps credentials in a profile")
    };
    let has_client = context.host.variable("ALTINN_CLIENT_ID").is_some()
        || context.host.variable("MASKINPORTEN_CLIENT_ID").is_some();
    let session = if has_client {
        let session = config.and_then(|config| config.session()?.build());
        Some(session.map_err(not_read)?)
    } else {
        None
    };
    Ok(Connection { environment, session })
}
