//! Calls of operations: their flags, and what is done with them.

use altinn_catalogue::Api as Entry;
use clap::{ArgMatches, Command};

use crate::{
    CliError, Context, catalogue,
    catalogue::{Api, Operation},
};

/// The command of an operation.
pub(crate) fn command(_api: &'static Api, operation: &'static Operation) -> Command {
    Command::new(catalogue::kebab(operation.id)).about(operation.summary.as_ref())
}

/// Calls an operation.
pub(crate) async fn run(
    _context: &Context,
    _api: &'static Entry,
    _operation: &str,
    _matches: &ArgMatches,
) -> Result<(), CliError> {
    Ok(())
}
