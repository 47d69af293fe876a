//! The commands of our own, beside those of the APIs: one file each, and a line in [`ALL`].

mod client;
mod completion;
mod config;
mod doctor;
pub(crate) mod events;
mod explain;
mod key;
mod login;
mod man;
mod sandbox;
mod search;
mod token;

use std::{future::Future, pin::Pin};

use clap::{ArgMatches, Command, FromArgMatches};

use crate::{CliError, Context};

pub(crate) use completion::VARIABLE as COMPLETION_VARIABLE;

/// What a command does, to be waited for.
pub(crate) type Running<'a> = Pin<Box<dyn Future<Output = Result<(), CliError>> + 'a>>;

/// A command of our own.
pub(crate) struct Own {
    /// Its arguments, and what its help says.
    pub(crate) command: fn() -> Command,
    /// What it does.
    pub(crate) run: for<'a> fn(&'a Context, &'a ArgMatches) -> Running<'a>,
}

/// All of them, in the order of the help.
pub(crate) const ALL: &[Own] = &[
    login::OWN,
    config::LOGOUT,
    config::OWN,
    token::OWN,
    key::OWN,
    client::OWN,
    doctor::OWN,
    sandbox::OWN,
    search::OWN,
    explain::OWN,
    completion::OWN,
    man::OWN,
];

/// The command of this name.
pub(crate) fn find(name: &str) -> Option<&'static Own> {
    ALL.iter().find(|own| (own.command)().get_name() == name)
}

/// The arguments of a command.
fn options<T: FromArgMatches>(matches: &ArgMatches) -> Result<T, CliError> {
    T::from_arg_matches(matches).map_err(|error| CliError::usage(error.to_string()))
}

/// Ends when somebody asks the program to stop.
async fn stop() -> Result<(), CliError> {
    let failed = |error: std::io::Error| CliError::local(format!("signals cannot be waited for: {error}"));
    #[cfg(unix)]
    {
        let mut terminate =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).map_err(failed)?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted.map_err(failed),
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await.map_err(failed)
}
