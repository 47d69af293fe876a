#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

mod app;
mod call;
pub mod catalogue;
mod commands;
mod context;
mod error;
mod host;
mod output;
pub mod profile;

use std::{ffi::OsString, process::ExitCode};

pub use app::app;
pub use context::{Context, Globals};
pub use error::{CliError, Exit};
pub use host::{Host, Writer};

/// The program: the arguments, streams and variables of this process.
#[must_use]
pub fn main() -> ExitCode {
    // Asked by the script of a shell, it prints what could come next and ends here.
    clap_complete::CompleteEnv::with_factory(|| app::app_for(&std::env::args_os().collect::<Vec<_>>()))
        .var(commands::COMPLETION_VARIABLE)
        .complete();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => return Host::process().fatal(&format!("the program cannot start: {error}")),
    };
    let code = runtime.block_on(run(std::env::args_os().collect(), Host::process()));
    // A read of the terminal that nobody waits for any more must not hold the process.
    runtime.shutdown_background();
    ExitCode::from(code)
}

/// Runs the program with these arguments, of which the first is its name, and gives its exit code.
pub async fn run(arguments: Vec<OsString>, host: Host) -> u8 {
    let matches = match app().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return host.usage(&error),
    };
    let context = match Context::new(&matches, host.clone()) {
        Ok(context) => context,
        Err(error) => return error.report(&host, false),
    };
    let done = tokio::select! {
        done = dispatch(&context, &matches) => done,
        () = interrupted(&context) => Err(CliError::new(Exit::Interrupted, "interrupted")),
    };
    match done {
        Ok(()) => context.host.flush(),
        Err(error) => error.report(&context.host, context.globals.verbose > 0),
    }
}

async fn dispatch(context: &Context, matches: &clap::ArgMatches) -> Result<(), CliError> {
    let Some((name, matches)) = matches.subcommand() else {
        return Ok(());
    };
    if let Some(own) = commands::find(name) {
        let done = (own.run)(context, matches);
        let Some(limit) = context.globals.timeout else {
            return done.await;
        };
        let done = tokio::time::timeout(limit, done).await;
        return done.unwrap_or_else(|_| {
            let message = format!("--timeout: it was not done in {} s", limit.as_secs_f64());
            Err(CliError::new(Exit::Network, message))
        });
    }
    match (catalogue::find(name), matches.subcommand()) {
        (Some(api), Some((commands::events::LISTEN, matches))) if api.crate_name == "altinn-events" => {
            commands::events::listen(context, matches).await
        }
        (Some(api), Some((operation, matches))) => call::run(context, api, operation, matches).await,
        _ => Err(CliError::usage(format!("`{name}` is no command"))),
    }
}

/// Ends when the user presses Ctrl-C; the second time, where the command puts things in order the first time.
async fn interrupted(context: &Context) {
    loop {
        if tokio::signal::ctrl_c().await.is_err() {
            // No handler could be set: the system ends the process itself.
            std::future::pending::<()>().await;
        }
        if !context.begins_to_end() {
            return;
        }
    }
}
