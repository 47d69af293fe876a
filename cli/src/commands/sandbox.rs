//! `altinn sandbox`: an Altinn on this machine with a profile that is ready to use, and its faults and requests.

mod control;
mod start;

use clap::{ArgMatches, Args, Command, Subcommand};

use super::{Own, Running, options};
use crate::{CliError, Context};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(run(context, matches)) as Running<'_>,
};

const EXAMPLES: &str = "Examples:
  altinn sandbox                                       in one terminal, and in another:
  altinn --profile sandbox events list-subscriptions
  altinn sandbox faults add status --status 503 --on altinn-events --times 2
  altinn sandbox requests --wrong
  altinn sandbox faults clear

Its tokens are worthless elsewhere, and nothing leaves this machine. Open its address in a browser to see what was asked.";

#[derive(Args, Debug)]
struct Options {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    start: start::Start,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the faults, or let things go wrong
    Faults(control::Faults),
    /// Show the newest requests, and what was wrong with them
    Requests(control::Requests),
}

fn command() -> Command {
    let command = Command::new("sandbox")
        .about("Run an Altinn on this machine, with a profile that is ready to use")
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .after_help(EXAMPLES);
    Options::augment_args(command)
}

async fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let options: Options = options(matches)?;
    match &options.action {
        None => start::run(context, &options.start).await,
        Some(Action::Faults(faults)) => control::faults(context, faults).await,
        Some(Action::Requests(requests)) => control::requests(context, requests).await,
    }
}
