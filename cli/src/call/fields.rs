//! Members of a body from the command line: `recipient.email.address=text`, `tags[]=a`, `count:=3`, `body@=letter.html`.

use serde_json::{Value, json};

use super::{check, values};
use crate::{
    CliError, Context,
    catalogue::{Api, Kind, Schema},
};

/// What stands right of the name.
enum Given {
    /// A text, which the schema may read as a number or a boolean.
    Text(String),
    /// JSON.
    Json(Value),
}

/// One assignment.
pub(super) struct Field {
    /// The name, as it was written.
    pub(super) name: String,
    given: Given,
}

/// One step from a value to what it holds.
enum Step<'n> {
    Member(&'n str),
    Index(usize),
    /// One more item.
    New,
}

/// Reads an assignment; files are read here.
///
/// # Errors
/// When it is none, a file cannot be read, or JSON is none.
pub(super) fn read(context: &Context, text: &str) -> Result<Field, CliError> {
    let Some((name, value)) = text.split_once('=') else {
        return Err(CliError::usage(format!("-f `{text}` has no `=`"))
            .with_hint("write -f name=text, -f name:=JSON or -f name@=FILE"));
    };
    let (name, given) = match name.as_bytes().last() {
        Some(b':') => {
            let json = serde_json::from_str(value)
                .map_err(|error| CliError::usage(format!("-f `{name}=`: this is no JSON: {error}")))?;
            (&name[..name.len() - 1], Given::Json(json))
        }
        Some(b'@') => {
            let bytes = super::body::read_file(context, value)?;
            let text = String::from_utf8(bytes)
                .map_err(|_| CliError::usage(format!("-f `{name}=`: {value} is no text (UTF-8)")))?;
            (&name[..name.len() - 1], Given::Text(text))
        }
        _ => (name, Given::Text(value.to_owned())),
    };
    Ok(Field {
        name: name.to_owned(),
        given,
    })
}

/// Puts a value where `name`, a part of the field's own name, says.
///
/// # Errors
/// What is wrong with the name.
pub(super) fn put(
    api: &'static Api,
    schema: Option<&'static Schema>,
    body: &mut Value,
    field: Field,
    name: &str,
) -> Result<(), String> {
    let place = field.name;
    let (mut at, mut schema) = (body, schema.map(|schema| api.plain(schema)));
    for step in steps(name).ok_or_else(|| format!("-f {place}: write a.b, a[0].b or a[]"))? {
        (at, schema) = below(api, schema, at, &step)
            .ok_or_else(|| format!("-f {place}: what it is in is neither an object nor a list"))?;
    }
    let items = schema.and_then(|schema| schema.items.as_deref());
    *at = match (field.given, items) {
        (Given::Json(value), _) => value,
        // A list that is given item by item.
        (Given::Text(text), Some(items)) if !text.starts_with('[') => {
            let item =
                values::value(api, items, &text).map_err(|problem| format!("-f {place}: {problem}"))?;
            let mut list = at.take();
            match &mut list {
                Value::Array(items) => items.push(item),
                _ => list = json!([item]),
            }
            list
        }
        (Given::Text(text), _) => match schema {
            Some(schema) => {
                values::value(api, schema, &text).map_err(|problem| format!("-f {place}: {problem}"))?
            }
            None => Value::String(text),
        },
    };
    Ok(())
}

fn steps(name: &str) -> Option<Vec<Step<'_>>> {
    let mut steps = Vec::new();
    if name.is_empty() {
        return Some(steps);
    }
    for part in name.split('.') {
        let (member, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
        if !member.is_empty() {
            steps.push(Step::Member(member));
        } else if rest.is_empty() {
            return None;
        }
        while let Some(inside) = rest.strip_prefix('[') {
            let (index, after) = inside.split_once(']')?;
            steps.push(match index {
                "" => Step::New,
                index => Step::Index(index.parse().ok()?),
            });
            rest = after;
        }
        if !rest.is_empty() {
            return None;
        }
    }
    Some(steps)
}

/// What a step leads to, made where it is not there; and its schema, where that is known.
fn below<'v>(
    api: &'static Api,
    schema: Option<&'static Schema>,
    at: &'v mut Value,
    step: &Step<'_>,
) -> Option<(&'v mut Value, Option<&'static Schema>)> {
    match step {
        Step::Member(name) => {
            let (name, of) = member(api, schema, name);
            let member = check::object(at)?.entry(name).or_insert(Value::Null);
            Some((member, of))
        }
        Step::Index(_) | Step::New => {
            if at.is_null() {
                *at = json!([]);
            }
            let items = at.as_array_mut()?;
            let index = match step {
                Step::Index(index) if *index <= items.len() => *index,
                Step::Index(_) => return None,
                _ => items.len(),
            };
            if index == items.len() {
                items.push(Value::Null);
            }
            let of = schema.and_then(|schema| schema.items.as_deref());
            Some((items.get_mut(index)?, of.map(|of| api.plain(of))))
        }
    }
}

/// A member as its type spells it, and its schema.
fn member(
    api: &'static Api,
    schema: Option<&'static Schema>,
    name: &str,
) -> (String, Option<&'static Schema>) {
    let Some(schema) = schema else {
        return (name.to_owned(), None);
    };
    match api.kind(schema) {
        Some(Kind::Structure { members, .. }) => {
            if let Some((name, member)) = check::resolve(members, name) {
                return (name.to_owned(), Some(api.plain(&member.schema)));
            }
        }
        Some(Kind::Union { variants, .. }) => {
            let found = variants
                .iter()
                .map(|(_, of)| member(api, Some(api.plain(of)), name));
            if let Some(found) = found.into_iter().find(|(_, of)| of.is_some()) {
                return found;
            }
        }
        _ => {
            let of = schema.additional_properties.as_deref();
            return (name.to_owned(), of.map(|of| api.plain(of)));
        }
    }
    (name.to_owned(), None)
}
