//! `altinn events listen`: the events of a resource as JSON lines, from where the last run ended.

mod listener;
mod position;
mod webhook;

use std::{ffi::OsString, net::SocketAddr, path::PathBuf, time::Duration};

use altinn_events::Client;
use altinn_runtime::Core;
use clap::{ArgMatches, Args, Command, FromArgMatches as _};

use super::{Running, stop};
use crate::{CliError, Context, profile};
use listener::Listener;
use position::Saved;

/// The name of the command, below that of the API.
pub(crate) const LISTEN: &str = "listen";

const EXAMPLES: &str = "Examples:
  altinn events listen --resource app_ttd_permits
  altinn events listen --resource app_ttd_permits --type app.instance.process.completed | while read -r event; do ...; done
  altinn events listen --resource app_ttd_permits -- ./handle-event
  altinn events listen --resource app_ttd_permits --webhook --public-url https://example.com/altinn

Each event is printed as a line of JSON. The position is saved after the line was written, so a listener that is stopped or killed
continues where it was: no event is missed, and at most the last one is printed again. The first run begins with the oldest event, or
with --new-only after the newest. With --webhook Altinn announces events, so that nobody has to poll; the events themselves are read
in the same way. An event counts as delivered when its line is in the pipe. To be sure that each was dealt with, name a command after `--`:
it gets one event at a time on standard input, and the position is saved when it has ended with exit code 0.";

#[derive(Args, Clone, Debug)]
pub(crate) struct Options {
    /// The resource: its id, or urn:altinn:resource:ID; an app is app_ORG_APP
    #[arg(long, value_name = "ID")]
    resource: String,
    /// Only events of this type; repeat it for several
    #[arg(long = "type", value_name = "TYPE")]
    types: Vec<String>,
    /// Only events about this subject
    #[arg(long, value_name = "SUBJECT")]
    subject: Option<String>,
    /// How often to ask
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = clap::value_parser!(u64).range(1..))]
    every: u64,
    /// Print what there is, and stop
    #[arg(long, conflicts_with = "webhook")]
    once: bool,
    /// Skip the events that exist when the listener runs for the first time
    #[arg(long)]
    new_only: bool,
    /// Where the position is saved; a file per profile, resource and filters unless set
    #[arg(long, value_name = "FILE")]
    position: Option<PathBuf>,
    /// Subscribe a webhook, so that Altinn announces each event
    #[arg(long)]
    webhook: bool,
    /// The local address of the webhook
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:8080",
        requires = "webhook"
    )]
    listen: SocketAddr,
    /// The https address at which Altinn reaches --listen: that of a reverse proxy or a tunnel
    #[arg(long, value_name = "URL", requires = "webhook")]
    public_url: Option<String>,
    /// Run this for each event instead of printing it; the event is its standard input
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

/// The command.
pub(crate) fn command() -> Command {
    let command = Command::new(LISTEN)
        .about("Print events as they come, from where the last run ended")
        .after_help(EXAMPLES);
    Options::augment_args(command)
}

/// Runs it.
pub(crate) fn listen<'a>(context: &'a Context, matches: &'a ArgMatches) -> Running<'a> {
    Box::pin(run(context, matches))
}

async fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let options = Options::from_arg_matches(matches).map_err(|error| CliError::usage(error.to_string()))?;
    let active = profile::active(context)?;
    let session = active.needed_session(context)?;
    let client = Client::with_core(Core::new(active.environment.clone(), (&session).into()));
    let resource = match options.resource.split_once(':') {
        Some(_) => options.resource.clone(),
        None => format!("urn:altinn:resource:{}", options.resource),
    };
    let saved = Saved::open(&active, &resource, &options)?;
    context.handle_interrupt();
    let every = Duration::from_secs(options.every);
    let mut listener = Listener::new(context, &client, &options, resource, saved, every);
    tokio::select! {
        done = listener.run() => return done,
        stopped = stop() => stopped?,
    }
    listener.stop().await
}
