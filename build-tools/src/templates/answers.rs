//! `answers.rs`: bodies that depend on the status of an answer, error bodies, and multipart forms.

use std::fmt::Write as _;

use super::{doc, literal, source};
use crate::{
    imports::Imports,
    names,
    plan::{BodyKind, Case, Field, Files, Operation, Plan, Success},
    rust_type::rust_type,
};

/// The file.
pub(crate) fn file(header: &str, plan: &Plan) -> String {
    let taken = plan.operations.iter().flat_map(|operation| {
        let name = names::pascal(&operation.id);
        ["Answer", "Error", "Form"].map(|end| format!("{name}{end}"))
    });
    let mut imports = Imports::new(taken);
    let mut out = String::new();
    for operation in &plan.operations {
        if let Success::ByStatus(cases) = &operation.success {
            by_status(&mut out, operation, cases, &mut imports);
        }
        if !operation.errors.is_empty() {
            errors(&mut out, operation, &mut imports);
        }
        if let Some(BodyKind::Multipart(fields)) = operation.body.as_ref().map(|body| &body.kind) {
            form(&mut out, operation, fields, &mut imports);
        }
    }
    format!(
        "//! Bodies that depend on the status of an answer, and the forms that operations take.\n{header}{}#[allow(unused_imports)]\nuse super::types;\n\n{out}",
        imports.uses()
    )
}

/// The variant for a status: what HTTP calls it, or its number.
fn variant(status: &str) -> String {
    let named = status.parse::<u16>().ok().and_then(reason);
    match (named, status) {
        (Some(name), _) => name.to_owned(),
        (None, "DEFAULT") => "Other".to_owned(),
        (None, status) => format!(
            "Status{}",
            names::pascal(&status.to_ascii_lowercase()).trim_start_matches('X')
        ),
    }
}

/// The names of RFC 9110 section 15 for the statuses that APIs use.
fn reason(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        204 => "NoContent",
        206 => "PartialContent",
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        415 => "UnsupportedMediaType",
        416 => "RangeNotSatisfiable",
        422 => "UnprocessableContent",
        429 => "TooManyRequests",
        451 => "UnavailableForLegalReasons",
        499 => "ClientClosedRequest",
        500 => "InternalServerError",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => return None,
    })
}

/// A pattern for the status: a number, a range, or all.
fn pattern(status: &str) -> String {
    match status.as_bytes() {
        [digit, b'X', b'X'] => format!("{0}00..={0}99", char::from(*digit)),
        _ if status == "DEFAULT" => "_".to_owned(),
        _ => status.to_owned(),
    }
}

/// Cases with numbers before ranges before the default, as a match must have them.
fn ordered(cases: &[Case]) -> Vec<&Case> {
    let mut cases: Vec<&Case> = cases.iter().collect();
    cases.sort_by_key(|case| {
        (
            case.status == "DEFAULT",
            case.status.contains('X'),
            case.status.clone(),
        )
    });
    cases
}

fn enum_of(out: &mut String, name: &str, words: &str, cases: &[Case], imports: &mut Imports) {
    let serialize = imports.text("::serde::Serialize");
    let _ = write!(
        out,
        "{}#[derive(Clone, Debug, PartialEq, {serialize})]\n#[cfg_attr(feature = \"schemars\", derive(altinn_runtime::schemars::JsonSchema), schemars(crate = \"altinn_runtime::schemars\"))]\n#[serde(untagged)]\n#[non_exhaustive]\npub enum {name} {{\n",
        doc(words, 0)
    );
    for case in cases {
        let status = case.status.to_ascii_lowercase();
        match &case.schema {
            Some(schema) => {
                let _ = writeln!(
                    out,
                    "    /// The body of status {status}.\n    {}({}),",
                    variant(&case.status),
                    imports.source(rust_type(schema, "types::"))
                );
            }
            None => {
                let _ = writeln!(
                    out,
                    "    /// Status {status}, which has no body.\n    {},",
                    variant(&case.status)
                );
            }
        }
    }
    out.push_str("}\n\n");
}

fn by_status(out: &mut String, operation: &Operation, cases: &[Case], imports: &mut Imports) {
    let name = format!("{}Answer", names::pascal(&operation.id));
    enum_of(
        out,
        &name,
        &format!(
            "What [`{0}`](super::Client::{0}) gives back, by status.",
            operation.id
        ),
        cases,
        imports,
    );
    let [by_status, status_code, reading] =
        ["ByStatus", "StatusCode", "Reading"].map(|name| imports.text(&format!("::altinn_runtime::{name}")));
    let _ = write!(
        out,
        "impl {by_status} for {name} {{\n    fn decode(status: {status_code}, body: &mut {reading}<'_>) -> Result<Self, serde_json::Error> {{\n        match status.as_u16() {{\n"
    );
    let empty = cases.iter().find(|case| case.schema.is_none());
    for case in ordered(cases) {
        let variant = variant(&case.status);
        let value = match &case.schema {
            None => format!("Ok(Self::{variant})"),
            Some(_) if case.text => format!("Ok(Self::{variant}(body.text()))"),
            Some(_) => format!("body.json().map(Self::{variant})"),
        };
        let _ = writeln!(out, "            {} => {value},", pattern(&case.status));
    }
    if let Some(empty) = empty.filter(|_| !cases.iter().any(|case| case.status == "DEFAULT")) {
        let variant = variant(&empty.status);
        let _ = writeln!(out, "            _ if body.is_empty() => Ok(Self::{variant}),");
    }
    // Another success than the documented ones: the first type that fits.
    if !cases.iter().any(|case| case.status == "DEFAULT") {
        let typed: Vec<&Case> = cases
            .iter()
            .filter(|case| case.schema.is_some() && !case.text)
            .collect();
        let tries: Vec<String> = typed
            .iter()
            .map(|case| format!("body.json().map(Self::{})", variant(&case.status)))
            .collect();
        let chain = tries
            .iter()
            .skip(1)
            .fold(tries.first().cloned().unwrap_or_default(), |chain, next| {
                format!("{chain}.or_else(|_| {next})")
            });
        let _ = writeln!(out, "            _ => {chain},");
    }
    out.push_str("        }\n    }\n}\n\n");
}

fn errors(out: &mut String, operation: &Operation, imports: &mut Imports) {
    let name = format!("{}Error", names::pascal(&operation.id));
    enum_of(
        out,
        &name,
        &format!(
            "The error bodies that [`{0}`](super::Client::{0}) documents, by status.",
            operation.id
        ),
        &operation.errors,
        imports,
    );
    let [error_body, status_code] =
        ["ErrorBody", "StatusCode"].map(|name| imports.text(&format!("::altinn_runtime::{name}")));
    let _ = write!(
        out,
        "impl {error_body} for {name} {{\n    fn decode(status: {status_code}, body: &[u8]) -> Option<Self> {{\n        match status.as_u16() {{\n"
    );
    let mut all = false;
    for case in ordered(&operation.errors) {
        let variant = variant(&case.status);
        // Servers send a text as it is or as JSON, whatever the document says.
        let is_text = |schema| source(&rust_type(schema, "types::")) == "::std::string::String";
        let value = if case.schema.as_ref().is_some_and(is_text) {
            format!("Some(Self::{variant}(altinn_runtime::read_text(body)))")
        } else {
            format!("altinn_runtime::read_error(body).map(Self::{variant})")
        };
        let pattern = pattern(&case.status);
        all |= pattern == "_";
        let _ = writeln!(out, "            {pattern} => {value},");
    }
    if !all {
        out.push_str("            _ => None,\n");
    }
    out.push_str("        }\n    }\n}\n\n");
}

/// A multipart form: a struct with one public member per field, and one per structure whose members are fields.
fn form(out: &mut String, operation: &Operation, fields: &[Field], imports: &mut Imports) {
    let name = format!("{}Form", names::pascal(&operation.id));
    let words = format!(
        "The multipart form of [`{0}`](super::Client::{0}). Begin with `Default::default()`; what stays empty is not sent.",
        operation.id
    );
    let _ = write!(
        out,
        "{}#[derive(Debug, Default)]\npub struct {name} {{\n",
        doc(&words, 0)
    );
    for field in fields {
        let words = match (field.description.trim(), field.required) {
            ("", true) => "Required.".to_owned(),
            (said, true) => format!("{said}\n\nRequired."),
            (said, false) => said.to_owned(),
        };
        let of = imports.text(&held_type(field));
        let _ = writeln!(out, "{}    pub {}: {of},", doc(&words, 4), field.ident);
    }
    // Files cannot be wrong, only missing.
    let mutable = if fields.iter().any(|field| field.files == Files::No) {
        "mut "
    } else {
        ""
    };
    let [sent, invalid, problems] =
        ["Form", "InvalidValue", "Problems"].map(|name| imports.text(&format!("::altinn_runtime::{name}")));
    let _ = write!(
        out,
        "}}\n\nimpl TryFrom<{name}> for {sent} {{\n    type Error = {invalid};\n\n    fn try_from(value: {name}) -> Result<Self, {invalid}> {{\n        let {mutable}problems = {problems}::default();\n        let mut form = Self::new();\n"
    );
    let mut missing = Vec::new();
    for field in fields {
        let (ident, wire, key) = (&field.ident, literal(&field.wire), literal(&field.ident));
        let noticed = if field.required {
            format!("        let missing_{ident} = value.{ident}.is_none();\n")
        } else {
            String::new()
        };
        let _ = match field.files {
            Files::No if field.structure => {
                let of = imports.source(rust_type(&field.schema, "types::"));
                let given = if field.required {
                    format!("Some(value.{ident})")
                } else {
                    format!("value.{ident}")
                };
                writeln!(
                    out,
                    "        if let Some(part) = problems.build::<_, {of}>({key}, {given}) {{\n            problems.keep({key}, form.members({wire}, &part));\n        }}"
                )
            }
            Files::No => writeln!(
                out,
                "        problems.keep({key}, form.field({wire}, &value.{ident}));"
            ),
            Files::One => writeln!(
                out,
                "{noticed}        if let Some(file) = value.{ident} {{\n            form.file({wire}, file);\n        }}"
            ),
            Files::Many => writeln!(
                out,
                "        for file in value.{ident} {{\n            form.file({wire}, file);\n        }}"
            ),
        };
        if field.required && !field.structure && held_type(field).starts_with("::std::option") {
            let test = match field.files {
                Files::One => format!("missing_{ident}"),
                _ => format!("value.{ident}.is_none()"),
            };
            missing.push(format!("({key}, {test})"));
        }
    }
    let _ = write!(
        out,
        "        problems.check(&[{}])?;\n        Ok(form)\n    }}\n}}\n\n",
        missing.join(", ")
    );
}

/// What the form holds of a field: the builder of a structure, so that what it lacks is reported with the rest.
fn held_type(field: &Field) -> String {
    if !field.structure {
        return field_type(field);
    }
    let of = source(&rust_type(&field.schema, "types::builder::"));
    if field.required {
        format!("{of}Builder")
    } else {
        format!("::std::option::Option<{of}Builder>")
    }
}

/// The Rust type of a field; everything can be left out while the form is built.
pub(crate) fn field_type(field: &Field) -> String {
    match field.files {
        Files::One => "::std::option::Option<::altinn_runtime::FilePart>".to_owned(),
        Files::Many => "::std::vec::Vec<::altinn_runtime::FilePart>".to_owned(),
        Files::No => {
            let inner = source(&rust_type(&field.schema, "types::"));
            if inner.starts_with("::std::vec::Vec") || inner.contains("Map<") {
                inner
            } else {
                format!("::std::option::Option<{inner}>")
            }
        }
    }
}
