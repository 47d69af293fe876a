//! The body of a call: JSON, YAML and members from the command line, bytes from files that are streamed.

use altinn_runtime::Body as Bytes;
use clap::ArgMatches;
use serde_json::Value;

use super::{check::Check, fields, form};
use crate::{
    CliError, Context,
    catalogue::{Api, Body, Operation},
};

/// What a call sends.
pub(super) enum Payload {
    /// Nothing.
    None,
    /// JSON.
    Json(Value),
    /// A form without files.
    Form(Value),
    /// Bytes, which are opened when they are sent.
    Raw(Source, Option<String>),
    /// A form with files.
    Multipart(form::Form),
}

/// Where bytes come from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// A file.
    File(String),
    /// Standard input.
    Input,
    /// The command line.
    Text(String),
}

impl Source {
    pub(super) fn of(path: &str) -> Self {
        match path {
            "-" => Self::Input,
            path => Self::File(path.to_owned()),
        }
    }

    /// What it is called, for people.
    pub(super) fn name(&self) -> String {
        match self {
            Self::File(path) => path.clone(),
            Self::Input => "standard input".to_owned(),
            Self::Text(text) => format!("{} bytes", text.len()),
        }
    }

    /// The bytes, with a bar that shows how far they are.
    pub(super) async fn open(&self, context: &Context) -> Result<Bytes, CliError> {
        let bytes = match self {
            Self::Text(text) => return Ok(Bytes::from(text.clone())),
            Self::Input => context
                .host
                .input_body()
                .map_err(|error| unreadable("-", &error))?,
            Self::File(path) => Bytes::open(path)
                .await
                .map_err(|error| unreadable(path, &error))?,
        };
        Ok(match super::answer::Bar::new(context, &self.name(), true) {
            Some(bar) => bytes.on_progress(move |progress| bar.show(progress)),
            None => bytes,
        })
    }
}

/// The error of a file that cannot be read.
pub(super) fn unreadable(path: &str, error: &std::io::Error) -> CliError {
    CliError::local(format!("`{path}` cannot be read: {error}"))
}

/// The bytes of a small file, or of standard input for `-`.
pub(super) fn read_file(context: &Context, path: &str) -> Result<Vec<u8>, CliError> {
    let bytes = match path {
        "-" => context.host.read_input(),
        path => std::fs::read(path),
    };
    bytes.map_err(|error| unreadable(path, &error))
}

/// The body as the arguments have it; what is wrong with it is added to the problems.
pub(super) fn payload(
    context: &Context,
    api: &'static Api,
    operation: &'static Operation,
    matches: &ArgMatches,
    checks: bool,
    problems: &mut Vec<String>,
) -> Result<Payload, CliError> {
    let Some(body) = &operation.body else {
        return Ok(Payload::None);
    };
    let given = match body.kind {
        "raw" => raw(matches),
        "multipart" => form::read(context, api, body, matches, checks, problems)?.map(Payload::Multipart),
        kind => json(context, api, body, matches, checks, problems)?.map(|value| {
            if kind == "form" {
                Payload::Form(value)
            } else {
                Payload::Json(value)
            }
        }),
    };
    Ok(given.unwrap_or_else(|| {
        if body.required {
            problems.push(match body.kind {
                "raw" => "the body is missing: --file FILE or --text TEXT".to_owned(),
                _ => "the body is missing: --json @FILE or -f name=value".to_owned(),
            });
        }
        Payload::None
    }))
}

fn raw(matches: &ArgMatches) -> Option<Payload> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let source = match (text("file"), text("text")) {
        (Some(path), _) => Source::of(&path),
        (None, Some(text)) => Source::Text(text),
        (None, None) => return None,
    };
    Some(Payload::Raw(source, text("content-type")))
}

fn json(
    context: &Context,
    api: &'static Api,
    body: &'static Body,
    matches: &ArgMatches,
    checks: bool,
    problems: &mut Vec<String>,
) -> Result<Option<Value>, CliError> {
    let whole = whole(context, matches)?;
    let fields = fields_of(context, matches)?;
    if whole.is_none() && fields.is_empty() {
        return Ok(None);
    }
    let mut value = whole.unwrap_or_default();
    for field in fields {
        let name = field.name.clone();
        problems.extend(fields::put(api, body.schema.as_ref(), &mut value, field, &name).err());
    }
    if let Some(schema) = body.schema.as_ref().filter(|_| checks) {
        Check { api, problems }.value(schema, &mut value, "body");
    }
    Ok(Some(value))
}

/// The assignments of the command line.
pub(super) fn fields_of(context: &Context, matches: &ArgMatches) -> Result<Vec<fields::Field>, CliError> {
    let texts = matches.get_many::<String>("field").into_iter().flatten();
    texts.map(|text| fields::read(context, text)).collect()
}

/// What `--json` gives.
pub(super) fn whole(context: &Context, matches: &ArgMatches) -> Result<Option<Value>, CliError> {
    let Some(given) = matches.get_one::<String>("json") else {
        return Ok(None);
    };
    let (name, text) = match given.strip_prefix('@') {
        Some(path) => (path, read_file(context, path)?),
        None if given == "-" => ("standard input", read_file(context, "-")?),
        None => ("--json", given.clone().into_bytes()),
    };
    let text =
        String::from_utf8(text).map_err(|_| CliError::usage(format!("{name}: it is no text (UTF-8)")))?;
    let json = serde_json::from_str(&text);
    let error = match json {
        Ok(value) => return Ok(Some(value)),
        Err(error) if text.trim_start().starts_with(['{', '[']) => format!("it is no JSON: {error}"),
        Err(_) => match serde_saphyr::from_str(&text) {
            Ok(value) => return Ok(Some(value)),
            Err(error) => format!("it is neither JSON nor YAML: {error}"),
        },
    };
    let hint = if name == "--json" {
        "a file is named with @: --json @order.json"
    } else {
        "check the place that is named"
    };
    Err(CliError::usage(format!("{name}: {error}")).with_hint(hint))
}
