//! `altinn completion`: the script that completes commands in a shell.

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use super::Own;
use crate::{CliError, Context};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(async move { run(context, matches) }),
};

fn command() -> Command {
    Command::new("completion")
        .about("Print the completion script of a shell")
        .after_help(
            "bash: altinn completion bash > ~/.local/share/bash-completion/completions/altinn\n\
             zsh: altinn completion zsh > a folder of $fpath, as _altinn\n\
             fish: altinn completion fish > ~/.config/fish/completions/altinn.fish\n\
             PowerShell: altinn completion powershell >> $PROFILE",
        )
        .arg(
            Arg::new("shell")
                .required(true)
                .value_parser(value_parser!(Shell)),
        )
}

fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut crate::app(), "altinn", &mut script);
    }
    crate::output::bytes(context, &script)
}
