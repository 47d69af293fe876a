//! The commands of our own, beside those of the APIs: one file each, and a line in [`ALL`].

mod completion;
mod explain;
mod man;
mod search;

use std::{future::Future, pin::Pin};

use clap::{ArgMatches, Command};

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
pub(crate) const ALL: &[Own] = &[search::OWN, explain::OWN, completion::OWN, man::OWN];

/// The command of this name.
pub(crate) fn find(name: &str) -> Option<&'static Own> {
    ALL.iter().find(|own| (own.command)().get_name() == name)
}
