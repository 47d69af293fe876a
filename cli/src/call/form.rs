//! Multipart forms: fields by structure, and files that stream.

use altinn_runtime::FilePart;
use clap::ArgMatches;
use serde_json::{Map, Value};

use super::{
    body::{self, Source},
    check::{self, Check},
    fields,
};
use crate::{
    CliError, Context,
    catalogue::{self, Api, Body, Field, Kind, Schema},
};

/// A form before it is sent.
pub(super) struct Form {
    /// The values by field, in the order of the typed client.
    pub(super) values: Vec<(&'static Field, Value)>,
    /// The files by field.
    pub(super) files: Vec<(&'static Field, File)>,
}

/// A file of a form.
pub(super) struct File {
    pub(super) source: Source,
    pub(super) name: String,
    pub(super) media_type: Option<String>,
}

/// The form as the arguments have it; `None` where they have nothing of it.
pub(super) fn read(
    context: &Context,
    api: &'static Api,
    body: &'static Body,
    matches: &ArgMatches,
    checks: bool,
    problems: &mut Vec<String>,
) -> Result<Option<Form>, CliError> {
    let whole = body::whole(context, matches)?;
    let assigned = body::fields_of(context, matches)?;
    let named: Vec<&String> = matches.get_many::<String>("file").into_iter().flatten().collect();
    if whole.is_none() && assigned.is_empty() && named.is_empty() {
        return Ok(None);
    }
    let mut values: Vec<(&'static Field, Value)> = body
        .fields
        .iter()
        .filter(|field| field.files.is_none())
        .map(|field| (field, Value::Null))
        .collect();
    if let Some(whole) = whole {
        let Value::Object(members) = whole else {
            return Err(CliError::usage(
                "--json: an object of the fields of the form is wanted",
            ));
        };
        spread(members, &mut values, problems);
    }
    for field in assigned {
        let name = field.name.clone();
        let found = values.iter_mut().find_map(|(known, value)| {
            let rest = below(known, &name)?;
            Some((*known, value, rest))
        });
        match found {
            Some((known, value, rest)) => {
                problems.extend(fields::put(api, Some(&known.schema), value, field, rest).err());
            }
            None => {
                let known = body.fields.iter().map(|field| field.wire);
                problems.push(format!("-f {}", check::unknown(&name, known)));
            }
        }
    }
    let files = files(body, &named, problems);
    for (field, value) in &mut values {
        let place = if field.wire.is_empty() { "body" } else { field.wire };
        if value.is_null() {
            if field.required {
                problems.push(format!(
                    "{}: is missing",
                    if place == "body" { field.name } else { place }
                ));
            }
        } else if checks {
            Check { api, problems }.value(&field.schema, value, place);
        }
    }
    for field in catalogue::file_fields(body).filter(|field| field.required) {
        if !files.iter().any(|(known, _)| std::ptr::eq(*known, field)) {
            problems.push(format!("{0}: is missing; --file {0}=FILE", field.wire));
        }
    }
    Ok(Some(Form { values, files }))
}

/// What is left of a name below a field; `None` where it is none of it. A structure without a name has all the rest.
fn below<'n>(field: &Field, name: &'n str) -> Option<&'n str> {
    for own in [field.wire, field.name] {
        let (Some(start), Some(rest)) = (name.get(..own.len()), name.get(own.len()..)) else {
            continue;
        };
        if !own.is_empty() && start.eq_ignore_ascii_case(own) {
            if let Some(member) = rest.strip_prefix('.') {
                return Some(member);
            }
            if rest.is_empty() || rest.starts_with('[') {
                return Some(rest);
            }
        }
    }
    (field.structure && field.wire.is_empty()).then_some(name)
}

/// The members of `--json` to their fields.
fn spread(members: Map<String, Value>, values: &mut [(&'static Field, Value)], problems: &mut Vec<String>) {
    for (name, member) in members {
        let exact = values
            .iter()
            .position(|(field, _)| field.wire == name || field.name == name);
        let open = || {
            values
                .iter()
                .position(|(field, _)| field.structure && field.wire.is_empty())
        };
        match (exact, open()) {
            (Some(index), _) => values[index].1 = member,
            (None, Some(index)) => {
                if let Some(object) = check::object(&mut values[index].1) {
                    object.insert(name, member);
                }
            }
            (None, None) => {
                let known = values.iter().map(|(field, _)| field.wire);
                problems.push(check::unknown(&name, known));
            }
        }
    }
}

fn files(body: &'static Body, named: &[&String], problems: &mut Vec<String>) -> Vec<(&'static Field, File)> {
    let all: Vec<&'static Field> = catalogue::file_fields(body).collect();
    let mut found: Vec<(&'static Field, File)> = Vec::new();
    for text in named {
        let field = text.split_once('=').and_then(|(name, rest)| {
            let field = all
                .iter()
                .find(|field| field.wire.eq_ignore_ascii_case(name) || field.name == name)?;
            Some((*field, rest))
        });
        let (field, rest) = match (field, &all[..]) {
            (Some(found), _) => found,
            (None, [only]) => (*only, text.as_str()),
            (None, _) => {
                let names: Vec<&str> = all.iter().map(|field| field.wire).collect();
                problems.push(format!(
                    "--file {text}: write FIELD=PATH; the fields are {}",
                    names.join(", ")
                ));
                continue;
            }
        };
        if field.files == Some("one") && found.iter().any(|(known, _)| std::ptr::eq(*known, field)) {
            problems.push(format!("--file {}: it takes one file", field.wire));
        }
        found.push((field, file(rest)));
    }
    found
}

/// `PATH;type=TYPE;name=NAME`.
fn file(text: &str) -> File {
    let mut parts = text.split(';');
    let path = parts.next().unwrap_or_default();
    let mut file = File {
        source: Source::of(path),
        name: std::path::Path::new(path)
            .file_name()
            .map_or_else(|| "file".to_owned(), |name| name.to_string_lossy().into_owned()),
        media_type: None,
    };
    for part in parts {
        match part.trim().split_once('=') {
            Some(("type", media_type)) => file.media_type = Some(media_type.to_owned()),
            Some(("name", name)) => file.name = name.to_owned(),
            _ => {}
        }
    }
    file
}

impl Form {
    /// The form as it is sent.
    pub(super) async fn open(
        self,
        context: &Context,
        api: &'static Api,
    ) -> Result<altinn_runtime::Form, CliError> {
        let mut form = altinn_runtime::Form::new();
        let unwritable =
            |error: serde_json::Error| CliError::usage(format!("a field has no form as text: {error}"));
        for (field, value) in self.values {
            if field.structure {
                let value = spelled(api, &field.schema, value);
                form.members(field.wire, &value).map_err(unwritable)?;
            } else {
                form.field(field.wire, &value).map_err(unwritable)?;
            }
        }
        for (field, file) in self.files {
            let mut bytes = file.source.open(context).await?;
            if let Some(media_type) = file.media_type {
                bytes = bytes.content_type(media_type);
            }
            form.file(field.wire, FilePart::new(file.name, bytes));
        }
        Ok(form)
    }
}

/// Members of structures begin with a capital in forms; inside lists, and in dictionaries, they stay as they are.
fn spelled(api: &'static Api, schema: &'static Schema, value: Value) -> Value {
    let schema = api.plain(schema);
    match (api.kind(schema), value) {
        (Some(Kind::Structure { members, .. }), Value::Object(given)) => given
            .into_iter()
            .map(|(name, value)| {
                let value = match members.get(name.as_str()) {
                    Some(member) => spelled(api, &member.schema, value),
                    None => value,
                };
                let (first, rest) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
                (format!("{}{rest}", first.to_uppercase()), value)
            })
            .collect(),
        (_, value) => value,
    }
}
