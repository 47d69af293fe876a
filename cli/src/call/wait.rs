//! `--wait`: asks again and again until it is done, or gone.

use std::time::Duration;

use altinn_runtime::{Core, Error, Progressed, Untyped, WaitError, WaitOptions, wait_until};
use clap::ArgMatches;
use serde_json::Value;

use super::{
    answer::{self, Answer},
    body::Payload,
    pages::member,
    request::Request,
};
use crate::{CliError, Context, Exit};

/// Waits, and shows the last answer.
pub(super) async fn run(
    context: &Context,
    core: &Core,
    request: &Request,
    payload: Payload,
    matches: &ArgMatches,
) -> Result<(), CliError> {
    let Some(wait) = &request.operation.wait else {
        return Ok(());
    };
    let mut options = WaitOptions::default();
    if let Some(seconds) = matches.get_one::<u64>("wait-timeout") {
        options = options.deadline(Duration::from_secs(*seconds));
    }
    let state = |answer: &Answer| {
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let found = wait.member.and_then(|path| member(&body, path).cloned());
        found.map(|found| {
            found
                .as_str()
                .map_or_else(|| found.to_string(), ToOwned::to_owned)
        })
    };
    let ask = || async {
        match request
            .call(core, payload.repeated())
            .stream_answer::<Untyped>()
            .await
        {
            Ok(answer) => Ok(Some(answer::held(answer).await)),
            Err(error) if is_gone(&error, &wait.gone) => Ok(None),
            Err(error) => Err(error),
        }
    };
    let decide = |answer: &Option<Result<Answer, CliError>>| {
        let Some(Ok(answer)) = answer else {
            // Gone; or an answer that broke off, which is told below.
            return Progressed::Done;
        };
        let Some(state) = state(answer) else {
            return Progressed::Waiting;
        };
        if wait.until.contains(&state.as_str()) {
            Progressed::Done
        } else if wait.failed.contains(&state.as_str()) {
            Progressed::Failed
        } else {
            if context.globals.verbose > 0 {
                context.note(&format!("{} is {state}", wait.member.unwrap_or_default()));
            }
            Progressed::Waiting
        }
    };
    match wait_until(ask, decide, options).await {
        Ok(Some(answer)) => answer::show(context, request, &answer?),
        Ok(None) => {
            context.note("gone");
            Ok(())
        }
        Err(WaitError::Call(error)) => Err(error.into()),
        Err(error) => {
            let last = match &error {
                WaitError::Failed(Some(Ok(answer)))
                | WaitError::Deadline {
                    last: Some(Some(Ok(answer))),
                    ..
                } => {
                    answer::show(context, request, answer)?;
                    state(answer)
                }
                _ => None,
            };
            let what = match (&error, last) {
                (WaitError::Failed(_), Some(state)) => format!("it has failed: it is {state}"),
                (_, Some(state)) => format!("time is up: it is still {state}"),
                _ => "time is up".to_owned(),
            };
            Err(CliError::new(Exit::Unfinished, what)
                .with_hint("--wait-timeout SECONDS waits longer; the command can be run again"))
        }
    }
}

fn is_gone(error: &Error<Untyped>, gone: &[u16]) -> bool {
    error
        .status()
        .is_some_and(|status| gone.contains(&status.as_u16()))
}
