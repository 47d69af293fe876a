//! `altinn man`: man pages, of one command or of all into a folder.

use std::path::Path;

use clap::{Arg, ArgMatches, Command, ValueHint};

use super::Own;
use crate::{CliError, Context, output};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(async move { run(context, matches) }),
};

fn command() -> Command {
    Command::new("man")
        .about("Print a man page, or write those of all commands into a folder")
        .after_help("altinn man notifications create-order-chain | man -l -\naltinn man --folder ~/.local/share/man/man1")
        .arg(
            Arg::new("command")
                .num_args(0..)
                .value_name("COMMAND")
                .help("The command, such as `notifications create-order-chain`"),
        )
        .arg(
            Arg::new("folder")
                .long("folder")
                .value_name("FOLDER")
                .value_hint(ValueHint::DirPath)
                .conflicts_with("command")
                .help("Write a page of every command into this folder"),
        )
}

fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let mut app = crate::app();
    app.build();
    if let Some(folder) = matches.get_one::<String>("folder") {
        let count = all(&app, "altinn", Path::new(folder))?;
        context.note(&format!("{count} pages in {folder}"));
        return Ok(());
    }
    let (mut at, mut name) = (&app, "altinn".to_owned());
    for part in matches.get_many::<String>("command").into_iter().flatten() {
        at = at
            .find_subcommand(part)
            .ok_or_else(|| CliError::usage(format!("`{name}` has no command `{part}`")))?;
        name = format!("{name}-{}", at.get_name());
    }
    output::bytes(context, &page(at, &name).map_err(unwritable)?)
}

fn unwritable(error: std::io::Error) -> CliError {
    CliError::local(format!("the page cannot be written: {error}"))
}

fn page(command: &Command, name: &str) -> std::io::Result<Vec<u8>> {
    let mut page = Vec::new();
    let command = command.clone().name(name.to_owned()).disable_help_flag(true);
    clap_mangen::Man::new(command).render(&mut page)?;
    Ok(page)
}

fn all(command: &Command, name: &str, folder: &Path) -> Result<usize, CliError> {
    let path = folder.join(format!("{name}.1"));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&path, page(command, name)?))
        .map_err(|error| CliError::local(format!("`{}` cannot be written: {error}", path.display())))?;
    let below = command
        .get_subcommands()
        .map(|inner| all(inner, &format!("{name}-{}", inner.get_name()), folder));
    below.sum::<Result<usize, CliError>>().map(|sum| sum + 1)
}
