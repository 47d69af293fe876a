//! `altinn search WORD`: operations by name, words, scope, path, parameter and type.

use altinn_catalogue::APIS;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use super::Own;
use crate::{
    CliError, Context, Exit,
    catalogue::{self, Api, Kind, Operation, Schema, kebab},
    context::Format,
    output,
};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(async move { run(context, matches) }),
};

fn command() -> Command {
    Command::new("search")
        .about("Find operations by words: in names, documentation, scopes, paths, parameters and types")
        .arg(
            Arg::new("words")
                .required(true)
                .num_args(1..)
                .value_name("WORD")
                .action(ArgAction::Append)
                .help("Words that must all be there; parts of words count"),
        )
        .arg(
            Arg::new("most")
                .long("most")
                .value_name("COUNT")
                .default_value("20")
                .value_parser(value_parser!(usize))
                .help("How many to show"),
        )
}

/// An operation that fits, with the best first.
struct Hit {
    score: u32,
    api: &'static str,
    operation: &'static Operation,
}

fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let words: Vec<String> = matches
        .get_many::<String>("words")
        .into_iter()
        .flatten()
        .map(|word| word.to_lowercase())
        .collect();
    let most = matches.get_one::<usize>("most").copied().unwrap_or(20);
    let mut hits = Vec::new();
    for entry in APIS {
        let api = catalogue::read(entry)?;
        let name = catalogue::command_name(entry);
        let about = format!("{name} {}", entry.title).to_lowercase();
        for operation in &api.operations {
            if let Some(score) = score(api, &about, operation, &words) {
                hits.push(Hit {
                    score,
                    api: name,
                    operation,
                });
            }
        }
    }
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    if hits.is_empty() {
        return Err(CliError::new(
            Exit::NotFound,
            format!("no operation has `{}`", words.join("` and `")),
        )
        .with_hint("try fewer words, or a part of one"));
    }
    let left = hits.len().saturating_sub(most);
    hits.truncate(most);
    if context.globals.query.is_some()
        || context
            .globals
            .output
            .is_some_and(|format| format != Format::Table)
    {
        let all = hits.iter().map(|hit| {
            json!({
                "api": hit.api, "operation": kebab(hit.operation.id), "summary": hit.operation.summary,
                "method": hit.operation.method, "path": hit.operation.path, "scopes": hit.operation.scopes,
            })
        });
        return output::value(context, &Value::Array(all.collect()));
    }
    let names: Vec<String> = hits
        .iter()
        .map(|hit| format!("altinn {} {}", hit.api, kebab(hit.operation.id)))
        .collect();
    let width = names.iter().map(String::len).max().unwrap_or_default();
    for (name, hit) in names.iter().zip(&hits) {
        output::line(context, &format!("{name:width$}  {}", hit.operation.summary))?;
    }
    if left > 0 {
        context.note(&format!("and {left} more: --most {}", left + most));
    }
    Ok(())
}

/// How well an operation fits: each word counts by the best place that has it; `None` where one has no place.
fn score(api: &Api, about: &str, operation: &Operation, words: &[String]) -> Option<u32> {
    let name = kebab(operation.id);
    let summary = operation.summary.to_lowercase();
    let scopes = operation.scopes.concat().join(" ");
    let facts = format!("{} {}", operation.path, operation.description).to_lowercase();
    let mut inner = String::new();
    for parameter in &operation.parameters {
        inner.push_str(&format!(
            "{} {} {} ",
            parameter.name, parameter.wire, parameter.doc
        ));
    }
    if let Some(body) = &operation.body {
        let schemas = body
            .schema
            .iter()
            .chain(body.fields.iter().map(|field| &field.schema));
        schemas.for_each(|schema| types(api, schema, &mut inner, 0));
    }
    let inner = inner.to_lowercase();
    let used = u32::from(!operation.deprecated && !operation.internal);
    let places = [
        (name.as_str(), 16),
        (&summary, 8),
        (&scopes, 8),
        (about, 4),
        (&facts, 2),
        (&inner, 1),
    ];
    let best = |word: &String| {
        let found = places.iter().filter(|(text, _)| text.contains(word.as_str()));
        found.map(|(_, worth)| worth * 2).max()
    };
    words.iter().map(best).sum::<Option<u32>>().map(|sum| sum + used)
}

/// The names of a type and of its members.
fn types(api: &Api, schema: &Schema, out: &mut String, depth: usize) {
    let plain = api.plain(schema);
    out.extend(plain.name.into_iter().flat_map(|name| [name, " "]));
    let below: Vec<&Schema> = match api.kind(plain) {
        _ if depth == 4 => Vec::new(),
        Some(Kind::Structure { members, .. }) => {
            out.extend(members.keys().flat_map(|name| [*name, " "]));
            members.values().map(|member| &member.schema).collect()
        }
        Some(Kind::Union { variants, .. }) => variants.iter().map(|(_, schema)| schema).collect(),
        _ => plain.items.as_deref().into_iter().collect(),
    };
    below
        .into_iter()
        .for_each(|schema| types(api, schema, out, depth + 1));
}
