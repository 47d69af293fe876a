//! The tree of commands. An API's operations are added when its name is met, so that the others cost nothing.

use std::ffi::OsString;

use altinn_catalogue::APIS;
use clap::{Args as _, Command};

use crate::{call, catalogue, commands, context::Globals, error::EXIT_CODES};

/// All commands.
#[must_use]
pub fn app() -> Command {
    with_operations_of(|_| true)
}

/// The commands for completing these words: only the APIs that are named have operations.
pub(crate) fn app_for(words: &[OsString]) -> Command {
    with_operations_of(|name| words.iter().any(|word| word == name))
}

fn with_operations_of(named: impl Fn(&str) -> bool) -> Command {
    let mut app = Command::new("altinn")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(EXIT_CODES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .infer_long_args(false)
        .max_term_width(120);
    app = Globals::augment_args(app)
        .about("Every operation of the Altinn APIs from a shell")
        .long_about("Every operation of the Altinn APIs from a shell: altinn API OPERATION [ARGUMENTS]. `altinn search WORD` finds operations.");
    for own in commands::ALL {
        app = app.subcommand((own.command)());
    }
    for api in APIS {
        let name = catalogue::command_name(api);
        let command = Command::new(name)
            .about(api.title)
            .long_about(format!("{}: {}", api.title, api.about))
            .subcommand_required(true)
            .arg_required_else_help(true)
            .disable_help_subcommand(true);
        app = app.subcommand(if named(name) {
            command.defer(operations)
        } else {
            command
        });
    }
    app
}

/// The operations of the API that the command is called after.
fn operations(command: Command) -> Command {
    let Some(api) = catalogue::find(command.get_name()) else {
        return command;
    };
    let Ok(api) = catalogue::read(api) else {
        return command;
    };
    let command = match &api.note {
        Some(note) => command.after_help(note.as_ref()),
        None => command,
    };
    let command = if api.crate_name == "altinn-events" {
        command.subcommand(commands::events::command())
    } else {
        command
    };
    command.subcommands(
        api.operations
            .iter()
            .map(|operation| call::command(api, operation)),
    )
}
