//! Calls of operations: their flags, and what is done with them.

mod answer;
mod body;
mod check;
mod dry_run;
mod fields;
mod flags;
mod form;
mod help;
mod pages;
mod request;
mod values;
mod wait;

use altinn_catalogue::Api as Entry;
use altinn_runtime::{CallOptions, Chain, Core};
use clap::ArgMatches;

use crate::{CliError, Context, Exit, catalogue, profile};

pub(crate) use flags::command;
use request::Request;

/// Calls an operation.
pub(crate) async fn run(
    context: &Context,
    entry: &'static Entry,
    name: &str,
    matches: &ArgMatches,
) -> Result<(), CliError> {
    let api = catalogue::read(entry)?;
    let operation = api
        .operation(name)
        .ok_or_else(|| CliError::usage(format!("`{name}` is no operation")))?;
    if operation.deprecated {
        let instead = operation
            .gone
            .as_deref()
            .unwrap_or("it is not to be used any more");
        context.note(&format!("note: `{name}` is deprecated: {instead}"));
    }
    let mut problems = Vec::new();
    let checks = !matches.get_flag("no-check");
    let parameters = values::parameters(api, operation, matches, checks, &mut problems);
    let payload = body::payload(context, api, operation, matches, checks, &mut problems)?;
    if !problems.is_empty() {
        return Err(CliError::usage(format!("`{name}` cannot be called like this"))
            .with_problems(problems)
            .with_hint(format!(
                "`altinn {} {name} --help` has every parameter and member; --no-check sends it all the same",
                catalogue::command_name(entry)
            )));
    }
    let options = options(context, matches)?;
    let request = Request::new(api, operation, parameters, options);
    if matches.get_flag("dry-run") {
        return dry_run::run(context, &request, payload).await;
    }
    let core = core(context, &request, matches).await?;
    if given(matches, "all") {
        return pages::run(context, &core, &request, payload, matches).await;
    }
    if given(matches, "wait") {
        return wait::run(context, &core, &request, payload, matches).await;
    }
    answer::run(context, &core, &request, payload, matches).await
}

/// Whether a flag is set that only some operations have.
fn given(matches: &ArgMatches, flag: &str) -> bool {
    matches.try_get_one::<bool>(flag).ok().flatten() == Some(&true)
}

async fn core(context: &Context, request: &Request, matches: &ArgMatches) -> Result<Core, CliError> {
    let (environment, chain) = if matches.get_flag("anonymous") {
        (profile::environment(context)?, Chain::default())
    } else {
        let connection = profile::connect(context).await?;
        let own = matches.get_many::<String>("header").into_iter().flatten();
        let needs_some = !request.operation.tokens.is_empty() && own.count() == 0;
        if needs_some && connection.session.is_none() {
            let wanted = help::credentials(request.operation);
            return Err(CliError::new(Exit::Refused, format!("there are no credentials, and this takes {wanted}"))
                .with_hint("`altinn login` keeps them in a profile; or set ALTINN_CLIENT_ID and ALTINN_JWK; --anonymous sends none"));
        }
        let chain = connection.session.as_ref().map(Chain::from);
        (connection.environment, chain.unwrap_or_default())
    };
    let agent = concat!("altinn-cli/", env!("CARGO_PKG_VERSION"));
    Ok(Core::builder(environment, chain).user_agent(agent).build())
}

/// What is set for this call only.
fn options(context: &Context, matches: &ArgMatches) -> Result<CallOptions, CliError> {
    let mut options = CallOptions::new();
    if let Some(limit) = context.globals.timeout {
        options = options.timeout(limit);
    }
    for line in matches.get_many::<String>("header").into_iter().flatten() {
        let Some((name, value)) = line.split_once(':') else {
            return Err(CliError::usage(format!("--header `{line}` has no colon"))
                .with_hint("write --header 'Name: value'"));
        };
        options = options.header(name.trim(), value.trim());
    }
    Ok(options)
}
