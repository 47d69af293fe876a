//! `altinn completion`: the script that completes commands in a shell, by asking the program.

use clap::{Arg, ArgMatches, Command, ValueHint};
use clap_complete::env::Shells;

use super::Own;
use crate::{CliError, Context, output};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(async move { run(context, matches) }),
};

/// The variable by which the script asks the program.
pub(crate) const VARIABLE: &str = "ALTINN_COMPLETE";

fn command() -> Command {
    Command::new("completion")
        .about("Print the completion script of a shell: bash, zsh, fish, powershell or elvish")
        .after_help(
            "bash: source <(altinn completion bash), in ~/.bashrc\n\
             zsh: source <(altinn completion zsh), in ~/.zshrc\n\
             fish: altinn completion fish | source, in ~/.config/fish/config.fish\n\
             PowerShell: altinn completion powershell | Out-String | Invoke-Expression, in $PROFILE",
        )
        .arg(
            Arg::new("shell")
                .required(true)
                .value_name("SHELL")
                .value_parser(["bash", "zsh", "fish", "powershell", "elvish"]),
        )
        .arg(
            Arg::new("program")
                .long("program")
                .value_name("FILE")
                .value_hint(ValueHint::ExecutablePath)
                .default_value("altinn")
                .help("The program that the script asks"),
        )
}

fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let argument = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let shells = Shells::builtins();
    let Some(shell) = shells.completer(argument("shell")) else {
        return Err(CliError::usage("there is no completion for this shell"));
    };
    let mut script = Vec::new();
    shell
        .write_registration(VARIABLE, "altinn", "altinn", argument("program"), &mut script)
        .map_err(|error| CliError::local(format!("the script cannot be made: {error}")))?;
    output::bytes(context, &script)
}
