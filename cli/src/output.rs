//! Answers as JSON, JSON lines, YAML or a table, coloured on a terminal.

mod json;
mod table;

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::{CliError, Context, Exit, context::Format};

/// Writes bytes as they are.
pub(crate) fn bytes(context: &Context, bytes: &[u8]) -> Result<(), CliError> {
    written(context.host.write(bytes))
}

/// The error of output that cannot be written. A reader that has seen enough is told nothing.
fn written(result: std::io::Result<()>) -> Result<(), CliError> {
    result.map_err(|error| match error.kind() {
        std::io::ErrorKind::BrokenPipe => CliError::new(Exit::Pipe, ""),
        _ => CliError::local(format!("the output cannot be written: {error}")),
    })
}

/// Writes an answer whose JSON is this text. Without a query it keeps the order of its members, and the digits of its numbers.
pub(crate) fn answer(context: &Context, text: &str) -> Result<(), CliError> {
    let format = context.globals.output.unwrap_or(Format::Json);
    if context.globals.query.is_none() && format == Format::Json {
        let shown = json::pretty(text, context.colours());
        return line(context, &shown);
    }
    let value: Value = serde_json::from_str(text)
        .map_err(|error| CliError::local(format!("the answer is no JSON: {error}")))?;
    self::value(context, &value)
}

/// Writes a value.
pub(crate) fn value(context: &Context, value: &Value) -> Result<(), CliError> {
    let format = context.globals.output.unwrap_or(Format::Json);
    match queried(context, value)? {
        Some(found) => {
            // A text is for the shell: without quotes.
            if let (Value::String(text), Format::Json | Format::Jsonl) = (&found, format) {
                return line(context, text);
            }
            formatted(context, &found, format)
        }
        None => formatted(context, value, format),
    }
}

/// One item of many, which are written as they come.
pub(crate) fn item(context: &Context, item: &Value) -> Result<(), CliError> {
    match queried(context, item)? {
        Some(Value::String(text)) => line(context, &text),
        Some(found) => line(context, &json::compact(&found, context.colours())),
        None => line(context, &json::compact(item, context.colours())),
    }?;
    written(context.host.write_now(b""))
}

/// What the query finds: the value where the path can only find one, else the list of what it finds.
fn queried(context: &Context, value: &Value) -> Result<Option<Value>, CliError> {
    let Some(query) = &context.globals.query else {
        return Ok(None);
    };
    let wrong = |error: serde_json_path::ParseError| {
        CliError::usage(format!("--query: `{query}` is no JSONPath: {error}"))
            .with_hint("JSONPath begins with `$`: $.id, $.items[*].name, $[?@.status == 'New'].id")
    };
    let found = JsonPath::parse(query).map_err(wrong)?.query(value).all();
    let singular = !query.contains(['*', '?', ':', ',']) && !query.contains("..");
    Ok(Some(match (singular, found.first()) {
        (true, Some(one)) => (*one).clone(),
        (true, None) => Value::Null,
        (false, _) => Value::Array(found.into_iter().cloned().collect()),
    }))
}

fn formatted(context: &Context, value: &Value, format: Format) -> Result<(), CliError> {
    let colours = context.colours();
    match (format, value) {
        (Format::Json, _) => line(context, &json::pretty(&value.to_string(), colours)),
        (Format::Jsonl, Value::Array(items)) => items
            .iter()
            .try_for_each(|item| line(context, &json::compact(item, colours))),
        (Format::Jsonl, one) => line(context, &json::compact(one, colours)),
        (Format::Yaml, _) => {
            let text = serde_saphyr::to_string(value)
                .map_err(|error| CliError::local(format!("the answer cannot be written as YAML: {error}")))?;
            bytes(context, text.as_bytes())
        }
        (Format::Table, _) => bytes(context, table::table(value).as_bytes()),
    }
}

/// Writes a line.
pub(crate) fn line(context: &Context, text: &str) -> Result<(), CliError> {
    bytes(context, text.as_bytes())?;
    bytes(context, b"\n")
}
