//! The command of an operation: a flag for each parameter, and those of the call.

use clap::{
    Arg, ArgAction, Command, ValueHint,
    builder::{PossibleValue, StringValueParser, TypedValueParser},
    value_parser,
};

use super::help;
use crate::catalogue::{self, Api, Kind, Operation, Parameter, Schema, kebab};

/// The command of an operation.
pub(crate) fn command(api: &'static Api, operation: &'static Operation) -> Command {
    let command = Command::new(kebab(operation.id))
        .about(help::about(operation))
        .long_about(help::long_about(api, operation))
        .next_help_heading("Parameters");
    let mut command = command;
    let variables = variables(operation);
    if !variables.is_empty() {
        let names: Vec<String> = positions(&variables)
            .iter()
            .map(|position| format!("[{}]", position.join("/").to_uppercase()))
            .collect();
        command = command.arg(
            Arg::new("path")
                .num_args(0..)
                .value_name("PATH")
                .help(format!(
                    "The variables of the path in their order, {}; or each by its flag",
                    names.join(" ")
                ))
                .value_parser(StringValueParser::new()),
        );
    }
    for parameter in &operation.parameters {
        command = command.arg(flag(api, parameter));
    }
    if is_instance(&variables) {
        command = command.arg(
            Arg::new("instance")
                .long("instance")
                .value_name("PARTY/GUID")
                .help("The instance as one value, in place of its two parts"),
        );
    }
    command = body(command, api, operation);
    call(command, operation)
}

/// The flag of a parameter.
pub(super) fn long(parameter: &Parameter) -> String {
    kebab(parameter.name)
}

/// The name of the argument of a parameter; apart from those of the call.
pub(super) fn id(parameter: &Parameter) -> String {
    format!("parameter:{}", parameter.name)
}

/// The variables of the path, in their order.
pub(super) fn variables(operation: &'static Operation) -> Vec<&'static Parameter> {
    let names = operation
        .path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next());
    let find = |name: &str| {
        let mut all = operation.parameters.iter();
        all.find(|parameter| parameter.place == "path" && parameter.wire == name)
    };
    names.filter_map(find).collect()
}

/// Whether an instance can be given as one value, as answers and addresses have it.
pub(super) fn is_instance(variables: &[&Parameter]) -> bool {
    let has = |wire: &str| variables.iter().any(|one| one.wire == wire);
    has("instanceOwnerPartyId") && has("instanceGuid") && !variables.iter().any(|one| one.name == "instance")
}

/// What stands at each position of the path: one variable, or the two of an instance.
pub(super) fn positions(variables: &[&'static Parameter]) -> Vec<Vec<&'static str>> {
    let mut found: Vec<Vec<&'static str>> = Vec::new();
    for one in variables {
        match found.last_mut() {
            Some(last) if one.wire == "instanceGuid" && last[..] == ["instance_owner_party_id"] => {
                last.push(one.name)
            }
            _ => found.push(vec![one.name]),
        }
    }
    found
}

fn flag(api: &'static Api, parameter: &'static Parameter) -> Arg {
    let schema = api.plain(&parameter.schema);
    let many = schema.kind == Some("array");
    let needed = if parameter.required { "required" } else { "" };
    let old = if parameter.deprecated { "deprecated" } else { "" };
    let marks: Vec<&str> = [needed, old, if many { "may be repeated" } else { "" }]
        .into_iter()
        .filter(|mark| !mark.is_empty())
        .collect();
    let marks = if marks.is_empty() {
        String::new()
    } else {
        format!(" [{}]", marks.join(", "))
    };
    let of_one = schema.items.as_deref().map_or(schema, |items| api.plain(items));
    Arg::new(id(parameter))
        .long(long(parameter))
        .value_name(help::kind(api, of_one))
        .help(format!("{}{marks}", help::own_names(api, parameter.doc.trim())))
        .action(if many { ArgAction::Append } else { ArgAction::Set })
        .allow_negative_numbers(true)
        .value_parser(Choices(choices(api, of_one)))
}

fn choices(api: &'static Api, schema: &'static Schema) -> Vec<&'static str> {
    match api.kind(schema) {
        Some(Kind::Texts { values }) => values.iter().map(|value| value.as_ref()).collect(),
        Some(Kind::Integers { values }) => values.iter().map(|(name, _)| name.as_ref()).collect(),
        _ if schema.kind == Some("boolean") => vec!["true", "false"],
        _ => Vec::new(),
    }
}

/// Any text; the known values are for help and completion, and are checked with everything else.
#[derive(Clone)]
struct Choices(Vec<&'static str>);

impl TypedValueParser for Choices {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        if self.0.is_empty() {
            return None;
        }
        Some(Box::new(self.0.iter().map(|value| PossibleValue::new(*value))))
    }
}

fn body(command: Command, api: &'static Api, operation: &'static Operation) -> Command {
    let Some(body) = &operation.body else {
        return command;
    };
    let about = if body.doc.is_empty() {
        String::new()
    } else {
        format!(". {}", help::own_names(api, body.doc.trim()))
    };
    let command = command.next_help_heading("Body");
    let file = Arg::new("file").long("file").value_hint(ValueHint::FilePath);
    if body.kind == "raw" {
        return command
            .arg(file.value_name("FILE").conflicts_with("text").help(format!(
                "The bytes to send, - for standard input; they are streamed{about}"
            )))
            .arg(
                Arg::new("text")
                    .long("text")
                    .value_name("TEXT")
                    .help("The body as a text"),
            )
            .arg(
                Arg::new("content-type")
                    .long("content-type")
                    .value_name("TYPE")
                    .help("The media type of the bytes"),
            );
    }
    let command = command
        .arg(Arg::new("json").long("json").value_name("JSON|@FILE|-").help(format!(
            "The body as JSON or YAML: a text, @ and a file, or - for standard input{about}"
        )))
        .arg(
            Arg::new("field")
                .long("field")
                .short('f')
                .value_name("NAME=VALUE")
                .action(ArgAction::Append)
                .help(
                    "A member of the body, on top of --json: a.b[0].c=text; name:=JSON for other values, name@=FILE for the text of a file",
                ),
        )
        .after_long_help(help::members(api, body));
    if body.kind != "multipart" {
        return command;
    }
    let fields: Vec<&str> = catalogue::file_fields(body).map(|field| field.wire).collect();
    command.arg(
        file.value_name("FIELD=FILE")
            .action(ArgAction::Append)
            .help(format!(
                "A file of the form, which is streamed: FIELD=PATH[;type=TYPE][;name=NAME]; fields: {}",
                fields.join(", ")
            )),
    )
}

fn call(command: Command, operation: &'static Operation) -> Command {
    let flag = |name: &'static str, about: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(about)
    };
    let mut command = command.next_help_heading("Call").arg(flag(
        "dry-run",
        "Print the request without a secret, and send nothing",
    ));
    if operation.pages.is_some() {
        command = command
            .arg(flag(
                "all",
                "Follow the pages, and print the items of all of them as JSON lines",
            ))
            .arg(
                Arg::new("max-items")
                    .long("max-items")
                    .value_name("COUNT")
                    .requires("all")
                    .value_parser(value_parser!(u64))
                    .help("With --all: stop after so many items"),
            );
    }
    if let Some(wait) = &operation.wait {
        command = command
            .arg(flag("wait", "Ask again until it is done").help(help::wait(wait)))
            .arg(
                Arg::new("wait-timeout")
                    .long("wait-timeout")
                    .value_name("SECONDS")
                    .requires("wait")
                    .value_parser(value_parser!(u64))
                    .help("With --wait: how long at most; 600 without it"),
            );
    }
    command = command.arg(
        Arg::new("save")
            .long("save")
            .value_name("FILE")
            .value_hint(ValueHint::FilePath)
            .help("Save the body of the answer as a file; it is streamed"),
    );
    if operation.answer == "stream" && operation.method == "GET" {
        command = command.arg(
            flag(
                "resume",
                "Go on with what an earlier download has left in FILE.part",
            )
            .requires("save"),
        );
    }
    command
        .arg(
            Arg::new("header")
                .long("header")
                .value_name("NAME: VALUE")
                .action(ArgAction::Append)
                .help("Send a header, in place of the program's own of that name"),
        )
        .arg(flag("anonymous", "Send no credentials"))
        .arg(flag(
            "no-check",
            "Send parameters and body as they are, whatever the schema says",
        ))
}
