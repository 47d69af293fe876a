//! The files around the code of a generated crate: manifest, crate root, README, report.

use std::{fmt::Write as _, path::Path};

use super::{extras, guide, literal, words};
use crate::{
    Changes, Members,
    manifest::{Api, Host, SubscriptionKey},
    output::File,
    overlay::{Applied, Stale},
    plan::{Operation, Plan, Success},
    rust_type::rust_type,
};

/// `Cargo.toml`.
pub(crate) fn manifest(crate_name: &str, api: &Api, plan: &Plan, examples: &[File]) -> String {
    let credentials = if examples
        .iter()
        .any(|example| example.contents.contains("altinn_auth::"))
    {
        "altinn-auth.workspace = true\n"
    } else {
        ""
    };
    format!(
        "# Machine-written by `cargo xtask regenerate` from {document}. Do not edit: change specs/ instead.\n\
         [package]\nname = {name}\ndescription = {about}\nversion.workspace = true\nedition.workspace = true\n\
         rust-version.workspace = true\nlicense.workspace = true\nrepository.workspace = true\nreadme = \"README.md\"\n\n\
         [package.metadata.docs.rs]\nall-features = true\n\n\
         [features]\ndefault = [\"rustls\"]\n# TLS by rustls with the roots of the operating system.\nrustls = [\"altinn-runtime/rustls\"]\n\
         # TLS by the operating system's own library.\nnative-tls = [\"altinn-runtime/native-tls\"]\n{features}\n\
         [dependencies]\naltinn-runtime.workspace = true\nserde.workspace = true\nserde_json.workspace = true\n\n\
         [dev-dependencies]\n{credentials}tokio.workspace = true\n\n[lints]\nworkspace = true\n",
        features = extras::features(plan),
        document = api.document,
        name = literal(crate_name),
        about = literal(&format!("Typed client for {}: {}", api.title, api.about)),
    )
}

/// `src/lib.rs`.
pub(crate) fn root(header: &str, api: &Api, plan: &Plan) -> String {
    let answers = plan
        .operations
        .iter()
        .any(|operation| !operation.errors.is_empty() || matches!(operation.success, Success::ByStatus(_)));
    let answers = if answers {
        "error bodies and answers by status"
    } else {
        "answers by status"
    };
    format!(
        "{header}#![doc = include_str!(\"../README.md\")]\n#![cfg_attr(docsrs, feature(doc_cfg))]\n#![forbid(unsafe_code)]\n\
         // What machine-written code is let off, and why:\n\
         #![allow(\n    missing_docs,        // members whose name says it all carry no words of ours\n    unreachable_pub,     // one spelling for public and private modules\n    \
         deprecated,          // generated code touches what it marks as deprecated\n    unused_imports,      // one list of imports for every document\n    \
         clippy::all,         // style is for code that people edit\n    clippy::unwrap_used, // `Default` and `From` of builders, on values that are known\n    clippy::expect_used, // as above\n    clippy::panic,       // as above\n)]\n\
         #![warn(clippy::incompatible_msrv)] // no style: it keeps the promise of `rust-version`\n\n\
         /// Bodies of answers that depend on the status ({answers}), and multipart forms.\n#[rustfmt::skip]\npub mod answers;\n\
         #[rustfmt::skip]\nmod client;\n\
         #[rustfmt::skip]\npub mod guide;\n\
         #[rustfmt::skip]\npub mod operations;\n\
         /// Types of parameters, requests and answers of {title}.\n#[rustfmt::skip]\npub mod types;\n\n\
         /// What all clients share: downloads, options, times, errors.\npub use altinn_runtime as runtime;\n\
         pub use altinn_runtime::{{\n    AnyError, Body, ByteStream, CallOptions, Chain, Core, Environment, Error, ErrorKind, FilePart, Optional,\n    OptionalAnswer, Problem, Response,\n}};\n\
         {streams}pub use client::{{Client, builder}};\n{webhook}",
        title = api.title,
        streams = extras::streams(plan),
        webhook = extras::webhook(plan),
    )
}

/// The part of `src/client.rs` before the operations.
pub(crate) fn client(header: &str, api: &Api) -> String {
    let title = &api.title;
    format!(
        "//! The client of {title} and the builders of its operations.\n{header}#[allow(unused_imports)]\nuse super::{{answers, operations, types}};\n\n\
         /// Client of {title}.\n///\n/// Cheap to clone; clones share connections.\n#[derive(Clone, Debug)]\npub struct Client {{\n    core: ::altinn_runtime::Core,\n}}\n\n\
         impl Client {{\n    /// A client for an environment. `middleware` is what every request passes: `()` for none, or a session with credentials.\n    \
         pub fn new(environment: ::altinn_runtime::Environment, middleware: impl ::std::convert::Into<::altinn_runtime::Chain>) -> Self {{\n        \
         Self {{ core: ::altinn_runtime::Core::new(environment, middleware.into()) }}\n    }}\n\n    \
         /// A client on a core that the caller has set up, with an HTTP client of its own for one.\n    \
         pub fn with_core(core: ::altinn_runtime::Core) -> Self {{\n        Self {{ core }}\n    }}\n\n    \
         /// The environment that requests go to.\n    pub fn environment(&self) -> &::altinn_runtime::Environment {{\n        self.core.environment()\n    }}\n}}\n\n"
    )
}

/// `README.md`.
pub(crate) fn readme(crate_name: &str, api: &Api, plan: &Plan, examples: &[File]) -> String {
    let library = crate_name.replace('-', "_");
    let version = if api.version.is_empty() {
        "without a version".to_owned()
    } else {
        format!("version {}", api.version)
    };
    let origin = if api.described {
        format!(
            "our own description, {version}: no OpenAPI document of this API is published as a file. It follows the facts at <{}>",
            api.address
        )
    } else {
        format!(
            "the published document `{}` ({version}, OpenAPI {})",
            api.document, api.openapi
        )
    };
    let mut out = format!(
        "# {crate_name}\n\n{} Typed client for {}, generated from {origin}.\n\n",
        api.about, api.title
    );
    if let Some(note) = &api.note {
        let _ = write!(out, "{note}\n\n");
    }
    if let Some(example) = examples.first() {
        let name = example.path.with_extension("");
        let (about, code) = split(&example.contents);
        let _ = write!(
            out,
            "{about}\n\n```rust,no_run\n{code}```\n\nIn a checkout: `cargo run -p {crate_name} --example {}`.\n\n",
            name.display()
        );
    } else if let Some(example) = example(&library, plan) {
        let _ = write!(out, "```rust,no_run\n{example}```\n\n");
    }
    let host = match api.host {
        Host::Apps if api.prefix.is_some() => "`{org}.apps` of the environment",
        Host::Platform => "the platform host of the environment",
        Host::Apps => "`{org}.apps` of the environment; the service owner is a parameter of every operation",
        Host::Altinn2 => "the Altinn II host of the environment",
        Host::SelfService => "Digdir's self-service API, production or test",
        Host::ContactRegister => "the contact and reservation register, production or test",
    };
    let _ = write!(
        out,
        "Address: {host}{}.\n\n",
        api.prefix
            .as_ref()
            .map_or(String::new(), |prefix| format!(" + `{prefix}`"))
    );
    let _ = write!(out, "Credentials: {}", credentials(api));
    out.push_str("\n\n## When it fails\n\n`send` gives an `Error` with `kind()`, and, where there was an answer, `status()`, `headers()`, the typed body of that status in `body()`, and\n`raw_body()`. Neither `Debug` nor `Display` shows bodies: they can hold personal data.\n\n");
    let chapters = guide::chapters(&library, plan).join(", ").replace('_', " ");
    let _ = write!(
        out,
        "The module `guide` of the documentation has chapters on: {chapters}.\n\n## Features\n\n{}\n",
        extras::feature_list(plan)
    );
    out.push_str("## Operations\n\n| Method | HTTP | |\n|---|---|---|\n");
    let published = |one: &&Operation| one.addition.is_none() && one.gone.is_none();
    for operation in plan.operations.iter().filter(published) {
        let _ = writeln!(out, "{}", row(operation));
    }
    let mut added = plan
        .operations
        .iter()
        .filter_map(|one| Some((one, one.addition.as_ref()?)))
        .peekable();
    if added.peek().is_some() {
        out.push_str(
            "\n### Not in the published document\n\nThe source of the server has these at the commit and on the day shown; an environment may run an older \
             server.\n\n| Method | HTTP | | Source |\n|---|---|---|---|\n",
        );
    }
    for (operation, from) in added {
        let _ = writeln!(
            out,
            "{} {} ({}) |",
            row(operation),
            words::source(from),
            from.date
        );
    }
    for (create, uploads) in plan
        .operations
        .iter()
        .filter_map(|one| Some((one, one.resumable.as_ref()?)))
    {
        let _ = writeln!(
            out,
            "\n`{}` is made of `{}` and the four that go with it: a large file in chunks that go on where they broke off, several at a time.",
            uploads.method, create.id
        );
    }
    let gone = plan
        .operations
        .iter()
        .filter_map(|one| Some((one, one.gone.as_ref()?)));
    for (index, (operation, instead)) in gone.enumerate() {
        if index == 0 {
            out.push_str(
                "\n### Gone from the server\n\nThe published document has these still. They are `#[deprecated]`.\n\n| Method | HTTP | | Instead |\n|---|---|---|---|\n",
            );
        }
        let _ = writeln!(out, "{} {} |", row(operation), instead.replace('|', "\\|"));
    }
    out
}

/// An operation as a line of a table.
fn row(operation: &Operation) -> String {
    format!(
        "| `{}` | `{} {}` | {} |",
        operation.id,
        operation.method,
        operation.path,
        words::headline(operation).replace('|', "\\|")
    )
}

/// The files under `examples`: what they are about, where they are from, and the programs.
pub(crate) fn examples(crate_name: &str, examples: &[File]) -> impl Iterator<Item = File> {
    examples.iter().map(move |example| {
        let (about, code) = split(&example.contents);
        let place = example.path.display();
        File {
            path: Path::new("examples").join(&example.path),
            contents: format!(
                "//! {about}\n// Written by `cargo xtask regenerate` from specs/{crate_name}/examples/{place}. Do not edit: change that file instead.\n\
                 #![allow(clippy::print_stdout, reason = \"a program speaks on its output\")]\n\n{code}"
            ),
        }
    })
}

/// What a program says of itself in its first line, and the program.
fn split(example: &str) -> (&str, &str) {
    let about = example
        .strip_prefix("//! ")
        .and_then(|text| text.split_once('\n'));
    about.map_or(("", example), |(about, code)| (about, code.trim_start()))
}

/// The defaults of the API; single operations may differ.
fn credentials(api: &Api) -> String {
    let tokens: Vec<String> = api
        .tokens
        .iter()
        .map(|entry| {
            let names = entry.split('+').map(|kind| match kind {
                "altinn" => "an Altinn token",
                "maskinporten" => "a Maskinporten token",
                "idporten" => "an ID-porten token",
                "dialog" => "a dialog token",
                "platform" => "a platform access token",
                "apikey2" => "an `ApiKey` of Altinn II",
                _ => "none",
            });
            names.collect::<Vec<_>>().join(" together with ")
        })
        .collect();
    let scopes: Vec<String> = api
        .scopes
        .iter()
        .map(|set| format!("`{}`", set.replace(' ', "` with `")))
        .collect();
    let scopes = if scopes.is_empty() {
        String::new()
    } else {
        format!("; scope {}", scopes.join(" or "))
    };
    let key = match api.subscription_key {
        SubscriptionKey::No => "",
        SubscriptionKey::Optional => "; a subscription key where you have one",
        SubscriptionKey::Required => "; a subscription key",
    };
    format!(
        "{}{scopes}{key}. Single operations may differ: `operations` has the facts of each.",
        tokens.join(" or ")
    )
}

/// A program that calls one operation: a read that needs little.
fn example(library: &str, plan: &Plan) -> Option<String> {
    let cost = |operation: &&Operation| {
        let required = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.required)
            .count();
        (
            operation.deprecated,
            operation.method != "GET",
            operation.body.is_some(),
            required,
            operation.path.len(),
        )
    };
    let operation = plan.operations.iter().min_by_key(cost)?;
    let call = chain(library, operation);
    Some(format!(
        "use {library}::{{Client, Environment}};\n\n#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
         // `()` sends no credentials; a session of altinn-auth sends those that each operation takes.\n    \
         let client = Client::new(Environment::Tt02, ());\n    let answer = client\n{call}        .send()\n        .await?;\n    println!(\"{{}}\", answer.status());\n    Ok(())\n}}\n"
    ))
}

/// The call of an operation with everything it requires, a line per step, up to what sends it.
pub(super) fn chain(library: &str, operation: &Operation) -> String {
    let mut call = format!("        .{}()\n", operation.id);
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let value = match (
            crate::document::text(&parameter.schema, "type"),
            crate::document::text(&parameter.schema, "format"),
        ) {
            ("integer", _) => "1".to_owned(),
            ("number", _) => "1.0".to_owned(),
            ("boolean", _) => "true".to_owned(),
            ("string", "uuid") => "altinn_runtime::Uuid::nil()".to_owned(),
            ("string", "date-time" | "date") => "\"2026-01-31\"".to_owned(),
            ("string", _) => literal(if parameter.ident == "org" { "ttd" } else { "value" }),
            ("array", _) => "vec![]".to_owned(),
            (_, _) if parameter.schema.get("$ref").is_some() => literal("value"),
            _ => "serde_json::json!({})".to_owned(),
        };
        let _ = writeln!(call, "        .{}({value})", parameter.ident);
    }
    if let Some(body) = &operation.body {
        use crate::plan::BodyKind;
        match &body.kind {
            BodyKind::Raw => call.push_str("        .body(\"bytes\")\n"),
            BodyKind::Multipart(_) => call.push_str("        .body(Default::default())\n"),
            BodyKind::Json(schema) | BodyKind::Form(schema) if schema.get("$ref").is_some() => {
                call.push_str("        .body_map(|body| body)\n")
            }
            BodyKind::Json(schema) | BodyKind::Form(schema) => {
                let _ = writeln!(
                    call,
                    "        .body(<{}>::default())",
                    super::source(&rust_type(schema, &format!("{library}::types::")))
                );
            }
        }
    }
    call
}

/// What the report counts.
pub(crate) struct Counts {
    /// Operations of the published document.
    pub(crate) operations: usize,
    /// Operations that only the source of the server has.
    pub(crate) added: usize,
    pub(crate) types: usize,
    pub(crate) published_types: usize,
    pub(crate) payloads: usize,
    /// Members of what only comes back: without what is always sent, and with it.
    pub(crate) members: (Members, Members),
}

/// `REPORT.md`.
pub(crate) fn report(
    crate_name: &str,
    api: &Api,
    counts: &Counts,
    changes: &Changes,
    notes: &[String],
) -> String {
    let mut out = format!(
        "# {crate_name}: how it was made\n\nMachine-written by `cargo xtask regenerate`.\n\n| | |\n|---|---|\n| document | `{}` |\n| address | <{}> |\n{check}{copy}\
         | document version | {} |\n| published | {} |\n| sha256 | `{}` |\n| operations published, added, out | {}, {}, {} |\n| component schemas in | {} |\n| types out | {} |\n",
        api.document,
        api.address.replace(['{', '}'], ""),
        api.version,
        api.published,
        if api.described {
            "none: described by us from facts, not published as a file"
        } else {
            &api.sha256
        },
        counts.operations,
        counts.added,
        counts.operations + counts.added,
        counts.published_types,
        counts.types,
        check = api
            .check_address
            .as_ref()
            .map_or(String::new(), |address| format!(
                "| second address, as a check | <{address}> |\n"
            )),
        copy = api.copy.as_ref().map_or(String::new(), |copy| format!(
            "| newer copy, which was used | <{copy}> |\n"
        )),
    );
    let corrections = &changes.corrections;
    let names = corrections
        .iter()
        .filter(|action| action.kind.as_deref() == Some("name"))
        .count();
    let _ = writeln!(
        out,
        "| curated names | {names} |\n| corrections | {} |",
        corrections.len() - names
    );
    let (before, after) = counts.members;
    let _ = writeln!(
        out,
        "| members that only come back | {}, of them optional {}{} |",
        after.all,
        after.optional,
        if before == after {
            String::new()
        } else {
            format!(", and {} without `always.yaml`", before.optional)
        }
    );
    if counts.payloads > 0 {
        let _ = writeln!(out, "| payloads | {} |", counts.payloads);
    }
    if !changes.additions.is_empty() {
        out.push_str("\n## Additions\n\n");
        changes
            .additions
            .iter()
            .for_each(|action| applied(&mut out, action));
    }
    out.push_str("\n## Corrections\n\n");
    let mut corrected = corrections
        .iter()
        .filter(|action| action.kind.as_deref() != Some("name"))
        .peekable();
    if corrected.peek().is_none() {
        out.push_str("None.\n");
    }
    corrected.for_each(|action| applied(&mut out, action));
    unfit(&mut out, &changes.unfit);
    out.push_str("\n## Notes\n\n");
    for note in notes {
        let _ = writeln!(out, "- {note}");
    }
    if notes.is_empty() {
        out.push_str("None.\n");
    }
    out
}

/// What is shared with other crates and was left out here.
fn unfit(out: &mut String, found: &[Stale]) {
    if found.is_empty() {
        return;
    }
    out.push_str(
        "\n## Shared, not applied here\n\nOther crates use them; here each finds nothing to do.\n\n",
    );
    for one in found {
        // Without numbers, which change with every edit of the shared file.
        let target = one.place.split_once(" (").map_or("", |(_, target)| target);
        let target = target.strip_suffix(')').unwrap_or(target);
        let _ = writeln!(out, "- `{target}` of `{}`: {}", one.file, one.problem);
    }
}

/// What one action did, as a line of a list.
fn applied(out: &mut String, action: &Applied) {
    let kind = action.kind.as_deref().unwrap_or("bug");
    let from = [&action.source, &action.date].into_iter().flatten();
    let from: Vec<&str> = from.map(String::as_str).collect();
    let from = if from.is_empty() {
        String::new()
    } else {
        format!(" ({})", from.join(", "))
    };
    let _ = writeln!(
        out,
        "- {kind} at `{}`: {}{from}",
        action.target,
        action.reason.trim()
    );
}
