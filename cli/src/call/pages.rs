//! `--all`: the items of all pages, one JSON line each, as they come.

use std::collections::HashSet;

use altinn_runtime::{Core, Position, StatusCode, Untyped, private};
use clap::ArgMatches;
use serde_json::Value;

use super::{
    answer::{self, Answer},
    body::Payload,
    request::Request,
    values,
};
use crate::{
    CliError, Context, Exit,
    catalogue::{Next, Pages},
    context::Format,
    output,
};

/// Follows the pages.
pub(super) async fn run(
    context: &Context,
    core: &Core,
    request: &Request,
    payload: Payload,
    matches: &ArgMatches,
) -> Result<(), CliError> {
    let Some(pages) = &request.operation.pages else {
        return Ok(());
    };
    let most = matches.get_one::<u64>("max-items").copied().unwrap_or(u64::MAX);
    let streams = matches!(context.globals.output, None | Some(Format::Jsonl));
    let (mut count, mut kept) = (0_u64, Vec::new());
    let (mut position, mut seen) = (None, HashSet::new());
    'pages: loop {
        let (page, value) = page(core, request, &payload, pages, position.as_ref()).await?;
        let items = match pages.items {
            Some(path) => member(&value, path),
            None => Some(&value),
        };
        let items = items.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for item in items {
            if count == most {
                break 'pages;
            }
            count += 1;
            if streams {
                output::item(context, item)?;
            } else {
                kept.push(item.clone());
            }
        }
        match next(pages, &page, &value, items) {
            // A server that names a position again has nothing new to say.
            Some(found) if seen.insert(found.clone()) => position = Some(found),
            _ => break,
        }
    }
    if !streams {
        output::value(context, &Value::Array(kept))?;
    }
    if context.globals.verbose > 0 {
        context.note(&format!("{count} items"));
    }
    Ok(())
}

async fn page(
    core: &Core,
    request: &Request,
    payload: &Payload,
    pages: &Pages,
    position: Option<&Position>,
) -> Result<(Answer, Value), CliError> {
    let mut call = request.call(core, payload.repeated());
    match position {
        Some(position @ Position::Url(_)) => call.go_on_at(Some(position)),
        Some(position) => {
            let wire = match pages.next {
                Next::Header { parameter, .. } => parameter,
                Next::Token { parameter, .. } | Next::Sequence { parameter } => Some(parameter),
                Next::Link { .. } => None,
            };
            let known = request
                .operation
                .parameters
                .iter()
                .find(|parameter| Some(parameter.wire) == wire);
            if let Some(parameter) = known {
                let value = values::value(request.api, &parameter.schema, position.as_str());
                let value = value.map_err(|problem| {
                    CliError::new(Exit::Server, format!("the position of the next page: {problem}"))
                })?;
                let mut request = request.clone();
                request
                    .parameters
                    .retain(|(known, _)| !std::ptr::eq(*known, parameter));
                request.parameters.push((parameter, value));
                call = request.call(core, payload.repeated());
            }
        }
        None => {}
    }
    let answer = answer::held(call.stream_answer::<Untyped>().await?).await?;
    let text = answer.body.trim_ascii();
    // A server or proxy that lost the body would read as one that has nothing new.
    if text.is_empty() && answer.status != StatusCode::NO_CONTENT {
        return Err(CliError::new(
            Exit::Server,
            format!(
                "the server answered {} with an empty body where a page was promised",
                answer.status
            ),
        ));
    }
    let value = match text {
        b"" => Value::Null,
        text => serde_json::from_slice(text)
            .map_err(|error| CliError::new(Exit::Server, format!("the page is no JSON: {error}")))?,
    };
    Ok((answer, value))
}

/// A member by names that are joined by dots.
pub(super) fn member<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |at, name| at.get(name))
}

fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Null => None,
        other => Some(other.to_string()),
    }
}

/// Where the page after this one is.
fn next(pages: &Pages, answer: &Answer, page: &Value, items: &[Value]) -> Option<Position> {
    match pages.next {
        Next::Header { header, parameter } => {
            let found = answer.headers.get(header).and_then(|value| value.to_str().ok());
            match parameter {
                Some(parameter) => private::parameter_of(found, parameter),
                None => private::link(found),
            }
        }
        Next::Link { next } => private::link(text(member(page, next)).as_deref()),
        Next::Token { next, more, .. } => {
            let ended = more.is_some_and(|more| member(page, more) == Some(&Value::Bool(false)));
            let token = text(member(page, next)).filter(|token| !ended && !token.is_empty());
            token.map(Position::Value)
        }
        Next::Sequence { .. } => {
            let last = items.last().zip(pages.position);
            last.and_then(|(last, path)| text(member(last, path)))
                .map(Position::Value)
        }
    }
}
