//! The parameters of a call, from the texts of their flags.

use clap::ArgMatches;
use serde_json::Value;

use super::{check::Check, flags};
use crate::catalogue::{Api, Kind, Operation, Parameter, Schema};

/// A parameter and its value.
pub(super) type Given = (&'static Parameter, Value);

/// The parameters that were given; what is wrong with them and what is missing is said together.
pub(super) fn parameters(
    api: &'static Api,
    operation: &'static Operation,
    matches: &ArgMatches,
    checks: bool,
    problems: &mut Vec<String>,
) -> Vec<Given> {
    let mut texts = by_flag(operation, matches);
    by_position(operation, matches, &mut texts, problems);
    let mut given = Vec::new();
    for parameter in &operation.parameters {
        let texts = texts
            .iter()
            .find(|(known, _)| std::ptr::eq(*known, parameter))
            .map(|(_, texts)| texts);
        let place = format!("--{}", flags::long(parameter));
        let Some(texts) = texts else {
            if parameter.required {
                problems.push(format!("{place}: is missing"));
            }
            continue;
        };
        let plain = api.plain(&parameter.schema);
        let value = match &plain.items {
            Some(items) => texts
                .iter()
                .map(|text| value(api, items, text))
                .collect::<Result<Vec<Value>, String>>()
                .map(Value::Array),
            None => value(api, plain, texts.last().map_or("", String::as_str)),
        };
        match value {
            Ok(mut value) => {
                if checks {
                    Check { api, problems }.value(&parameter.schema, &mut value, &place);
                }
                given.push((parameter, value));
            }
            Err(problem) => problems.push(format!("{place}: {problem}")),
        }
    }
    given
}

type Texts = Vec<(&'static Parameter, Vec<String>)>;

fn by_flag(operation: &'static Operation, matches: &ArgMatches) -> Texts {
    let mut texts = Texts::new();
    for parameter in &operation.parameters {
        if let Some(values) = matches.get_many::<String>(&flags::id(parameter)) {
            texts.push((parameter, values.cloned().collect()));
        }
    }
    texts
}

/// The variables of the path that no flag gives, in their order; an instance may be one value of two parts.
fn by_position(
    operation: &'static Operation,
    matches: &ArgMatches,
    texts: &mut Texts,
    problems: &mut Vec<String>,
) {
    let variables = flags::variables(operation);
    let part = |wire: &str| variables.iter().copied().find(|one| one.wire == wire);
    let instance = (part("instanceOwnerPartyId"), part("instanceGuid"));
    let whole = matches
        .try_get_one::<String>("instance")
        .ok()
        .flatten()
        .filter(|_| flags::is_instance(&variables));
    if let (Some(whole), (Some(party), Some(guid))) = (whole, instance) {
        match whole.split_once('/') {
            Some((first, second)) => {
                texts.push((party, vec![first.to_owned()]));
                texts.push((guid, vec![second.to_owned()]));
            }
            None => problems.push("--instance: it has two parts, PARTY/GUID".to_owned()),
        }
    }
    let positions = matches
        .try_get_many::<String>("path")
        .ok()
        .flatten()
        .into_iter()
        .flatten();
    let mut values: Vec<String> = Vec::new();
    for value in positions {
        match value.split_once('/') {
            Some((party, guid)) if flags::is_instance(&variables) && party.parse::<i64>().is_ok() => {
                values.extend([party.to_owned(), guid.to_owned()]);
            }
            _ => values.push(value.clone()),
        }
    }
    let mut open = variables
        .iter()
        .copied()
        .filter(|one| !texts.iter().any(|(known, _)| std::ptr::eq(*known, *one)))
        .collect::<Vec<_>>()
        .into_iter();
    for value in values {
        match open.next() {
            Some(variable) => texts.push((variable, vec![value])),
            None => problems.push(format!("`{value}`: the path has no place for it")),
        }
    }
}

/// A value from a text, as its schema reads it; the rest is for the check.
///
/// # Errors
/// When a list or object is no JSON.
pub(super) fn value(api: &Api, schema: &Schema, text: &str) -> Result<Value, String> {
    let schema = api.plain(schema);
    let json = |what: &str| {
        serde_json::from_str::<Value>(text).map_err(|error| format!("{what} is wanted as JSON: {error}"))
    };
    match (api.kind(schema), schema.kind) {
        (Some(Kind::Structure { .. }), _) | (_, Some("object")) => json("an object"),
        (Some(Kind::Union { .. }), _) | (None, None) => {
            Ok(serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())))
        }
        (None, Some("array")) => json("a list"),
        (None, Some("boolean")) => Ok(match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            other => Value::String(other.to_owned()),
        }),
        _ => Ok(Value::String(text.to_owned())),
    }
}
