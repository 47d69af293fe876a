//! The unpublished crate that calls any operation of any client by name, from JSON: what contract tests are driven through.

use std::fmt::Write as _;

use super::{answers::field_type, literal, source};
use crate::{
    names,
    plan::{BodyKind, Files, Plan, Success},
    rust_type::rust_type,
};

/// The module for one crate.
pub(crate) fn module(crate_name: &str, plan: &Plan) -> String {
    let library = crate_name.replace('-', "_");
    let mut out = format!(
        "// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.\n\nuse ::{library}::{{Client, answers, types}};\n\nuse crate::support::{{Arguments, Outcome, Trouble}};\n\n\
         /// Calls an operation of `{crate_name}`.\npub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {{\n    match operation {{\n"
    );
    for operation in &plan.operations {
        let id = literal(&operation.id);
        let _ = writeln!(
            out,
            "        {id} => Box::pin({}(client, arguments)).await,",
            operation.id
        );
    }
    out.push_str("        _ => Err(Trouble::unknown(operation)),\n    }\n}\n");
    for operation in &plan.operations {
        let (arguments, mutable) = match (&operation.body, operation.parameters.len()) {
            (None, 0) => ("_", ""),
            _ => ("arguments", "mut "),
        };
        let _ = write!(
            out,
            "\nasync fn {0}(client: &Client, {arguments}: &Arguments) -> Result<Outcome, Trouble> {{\n    let {mutable}call = client.{0}();\n",
            operation.id
        );
        for parameter in &operation.parameters {
            let target = source(&rust_type(&parameter.schema, "types::"));
            let key = literal(&format!("{}:{}", parameter.place, parameter.wire));
            let _ = writeln!(
                out,
                "    if let Some(value) = arguments.value::<{target}>({key})? {{\n        call = call.{}(value);\n    }}",
                parameter.ident
            );
        }
        match operation.body.as_ref().map(|body| &body.kind) {
            None => {}
            Some(BodyKind::Raw) => out.push_str(
                "    if let Some(body) = arguments.raw()? {\n        call = call.body(body);\n    }\n",
            ),
            Some(BodyKind::Json(schema) | BodyKind::Form(schema)) => {
                let target = source(&rust_type(schema, "types::"));
                let _ = writeln!(
                    out,
                    "    if let Some(body) = arguments.value::<{target}>(\"body\")? {{\n        call = call.body(body);\n    }}"
                );
            }
            Some(BodyKind::Multipart(fields)) => {
                let form = format!("answers::{}Form", names::pascal(&operation.id));
                let _ = writeln!(
                    out,
                    "    if arguments.has(\"body\") {{\n        let mut form = {form}::default();"
                );
                for field in fields {
                    let (ident, wire) = (&field.ident, literal(&field.wire));
                    let _ = match field.files {
                        Files::One => writeln!(out, "        form.{ident} = arguments.files({wire})?.pop();"),
                        Files::Many => writeln!(out, "        form.{ident} = arguments.files({wire})?;"),
                        Files::No => writeln!(
                            out,
                            "        form.{ident} = arguments.field::<{}>({wire})?;",
                            field_type(field)
                        ),
                    };
                }
                out.push_str("        call = call.body(form);\n    }\n");
            }
        }
        let end = match operation.success {
            Success::Stream => "Outcome::bytes(call.send().await).await",
            _ => "Outcome::json(call.send().await)",
        };
        let _ = write!(out, "    {end}\n}}\n");
    }
    out
}

/// `Cargo.toml` of the crate.
pub(crate) fn manifest(crates: &[&str]) -> String {
    let mut out = String::from(
        "# Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.\n[package]\nname = \"altinn-dispatch\"\n\
         description = \"Calls any operation of any Altinn client by name, from JSON; for the tests of this workspace.\"\nversion.workspace = true\nedition.workspace = true\n\
         rust-version.workspace = true\nlicense.workspace = true\npublish = false\n\n[dependencies]\naltinn-runtime = { workspace = true, features = [\"rustls\"] }\n",
    );
    for name in crates {
        let _ = writeln!(out, "{name} = {{ path = \"../{name}\" }}");
    }
    out.push_str("serde.workspace = true\nserde_json.workspace = true\n\n[lints]\nworkspace = true\n");
    out
}

/// `src/lib.rs` of the crate.
pub(crate) fn root(crates: &[&str], (published, added): (usize, usize)) -> String {
    let mut out = String::from(
        "// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.\n\n//! Calls any operation of any client by name, from JSON. For the tests of this workspace.\n#![forbid(unsafe_code)]\n\
         #![allow(\n    clippy::all,\n    unused_imports,\n    unused_mut,\n    deprecated,\n    reason = \"machine-written\"\n)]\n\nmod support;\n\n",
    );
    for name in crates {
        let _ = write!(out, "#[rustfmt::skip]\nmod {};\n", name.replace('-', "_"));
    }
    let _ = write!(
        out,
        "\npub use support::{{Arguments, Outcome, Trouble}};\n\nuse altinn_runtime::Core;\n\n/// Operations of the published documents.\n\
         pub const PUBLISHED: usize = {published};\n\n/// Operations that only the servers' source has.\npub const ADDED: usize = {added};\n"
    );
    out.push_str("\n/// The crates, by name, with the facts of their operations.\n#[rustfmt::skip]\npub static CRATES: &[(&str, &[&altinn_runtime::Operation])] = &[\n");
    for name in crates {
        let _ = writeln!(
            out,
            "    (\"{name}\", ::{}::operations::ALL),",
            name.replace('-', "_")
        );
    }
    out.push_str("];\n\n/// Calls an operation of a crate.\n///\n/// # Errors\n/// What the client gave as an error, or what of the arguments does not fit.\n#[rustfmt::skip]\npub async fn call(core: Core, crate_name: &str, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {\n    match crate_name {\n");
    for name in crates {
        let library = name.replace('-', "_");
        let _ = writeln!(
            out,
            "        \"{name}\" => {{\n            {library}::call(&::{library}::Client::with_core(core), operation, arguments).await\n        }}"
        );
    }
    out.push_str("        _ => Err(Trouble::unknown(crate_name)),\n    }\n}\n");
    out
}

/// `src/support.rs` of the crate.
pub(crate) const SUPPORT: &str = include_str!("dispatch_support.rs");
