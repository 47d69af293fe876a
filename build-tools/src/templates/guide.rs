//! `guide.rs`: how to work with what a crate gives back, with examples of its own operations. Only what the crate has.

use super::{doc, literal, package::chain};
use crate::plan::{BodyKind, Operation, Plan, Success, TypeKind, WaitPlan};

/// The chapters that a crate has, for its README.
pub(crate) fn chapters(library: &str, plan: &Plan) -> Vec<&'static str> {
    pages(library, plan).into_iter().map(|(name, _)| name).collect()
}

/// The file.
pub(crate) fn file(header: &str, library: &str, plan: &Plan) -> String {
    let mut out = format!("//! How to work with what comes back, chapter by chapter.\n{header}");
    for (name, text) in pages(library, plan) {
        out.push_str(&doc(&text, 0));
        out.push_str(&format!("pub mod {name} {{}}\n\n"));
    }
    format!("{}\n", out.trim_end())
}

fn pages(library: &str, plan: &Plan) -> Vec<(&'static str, String)> {
    let cheapest = |wanted: &dyn Fn(&Operation) -> bool| {
        let found = plan
            .operations
            .iter()
            .filter(|operation| !operation.deprecated && wanted(operation));
        found.min_by_key(|operation| {
            (
                operation.parameters.iter().filter(|one| one.required).count(),
                operation.path.len(),
            )
        })
    };
    let mut out = Vec::new();
    if let Some(operation) = cheapest(&|operation| matches!(operation.success, Success::Json(_))) {
        out.push(("answers", answers(library, operation)));
    }
    let any = cheapest(&|operation| operation.method == "GET").or_else(|| plan.operations.first());
    if let Some(operation) = any {
        out.push(("errors", errors(library, operation)));
    }
    out.extend(unknown_values(library, plan).map(|text| ("unknown_values", text)));
    let upload = cheapest(&|operation| {
        matches!(
            operation.body.as_ref().map(|body| &body.kind),
            Some(BodyKind::Raw)
        )
    });
    let download = cheapest(&|operation| matches!(operation.success, Success::Stream));
    if upload.is_some() || download.is_some() {
        out.push(("files", files(library, upload, download)));
    }
    if let Some(operation) = cheapest(&|operation| operation.resumable.is_some()) {
        out.extend(resumable(library, operation).map(|text| ("resumable_uploads", text)));
    }
    let position = cheapest(&|operation| {
        operation
            .pages
            .as_ref()
            .is_some_and(|pages| pages.position.is_some())
    });
    if let Some(operation) = position.or_else(|| cheapest(&|operation| operation.pages.is_some())) {
        let all = plan
            .operations
            .iter()
            .filter(|operation| operation.pages.is_some());
        out.push(("pages", paging(library, operation, &listed(all))));
    }
    if let Some(operation) = cheapest(&|operation| operation.wait.is_some()) {
        let all = plan
            .operations
            .iter()
            .filter(|operation| operation.wait.is_some());
        out.push(("waiting", waiting(library, operation, &listed(all))));
    }
    if plan.webhook.is_some() {
        out.push(("webhooks", webhooks(library)));
    }
    out
}

fn listed<'a>(operations: impl Iterator<Item = &'a Operation>) -> String {
    operations
        .map(|operation| format!("`{}`", operation.id))
        .collect::<Vec<_>>()
        .join(", ")
}

/// An example in an `async fn` that has a client at hand.
fn example(library: &str, body: &str) -> String {
    let mut out = format!(
        "```no_run\n# async fn example(client: &{library}::Client) -> Result<(), Box<dyn std::error::Error>> {{\n"
    );
    for line in body.lines() {
        out.push_str(line.strip_prefix("    ").unwrap_or(line));
        out.push('\n');
    }
    out.push_str("# Ok(())\n# }\n```\n");
    out
}

fn answers(library: &str, operation: &Operation) -> String {
    let call = chain(library, operation);
    let body = format!(
        "    use {library}::OptionalAnswer as _;\n\n    let answer = client\n{call}        .send()\n        .await\n        .optional()?;\n    match answer.as_ref() {{\n        \
         Some(body) => println!(\"{{body:?}}\"),\n        None => println!(\"done, with status {{}}\", answer.status()),\n    }}\n"
    );
    format!(
        "Answers: what `send` gives back when it works.\n\n\
         A [`Response`](crate::Response) reads like its body: the members stand right on it. `status()`, `headers()`, `etag()`, `location()` and\n\
         `retry_after()` have the rest of the answer; `into_inner()` gives the body away.\n\n\
         An operation that answers with or without a body gives an `Option`; one whose bodies differ by status gives an enum of them. Where a\n\
         body is promised and none comes, 204 or an empty 200, `has_body()` is false and the value is the emptiest of its type: no items, no\n\
         member set. A type with required members has no such value, and none is made up: that is an error of the kind `NoContent`, whose\n\
         `is_success()` says that the call was carried out. With `optional()` every answer without a body is a success that holds `None`:\n\n{}\n\
         Lists and maps that may be left out are [`Optional`](crate::Optional): they read like the list or map itself, empty where there is\n\
         none. When they are sent, one that was given goes along, also an empty one, which clears what is there; one that was not given is\n\
         left out. Their setters take whatever becomes a [`List`](crate::List): items, or their builders. A required member that may be null is\n\
         sent as null when it is `None`.",
        example(library, &body)
    )
}

fn errors(library: &str, operation: &Operation) -> String {
    let call = chain(library, operation);
    let body = format!(
        "    let outcome = client\n{call}        .send()\n        .await;\n    match outcome {{\n        \
         Ok(answer) => println!(\"{{}}\", answer.status()),\n        \
         Err(error) if error.status().is_some_and(|status| status == 404) => println!(\"there is none\"),\n        \
         Err(error) if error.is_transient() => println!(\"try again in {{:?}}\", error.retry_after()),\n        \
         Err(error) => {{\n            for field in error.field_errors() {{\n                println!(\"{{}}: {{}}\", field.field, field.message);\n            }}\n            \
         return Err(error.into());\n        }}\n    }}\n"
    );
    format!(
        "Errors: what `send` gives back when it does not work.\n\n\
         Any 2xx is a success, with the status visible. Everything else is an [`Error`](crate::Error): `kind()` tells whether anything was\n\
         sent and answered; `status()`, `headers()`, `body()` (typed by status) and `raw_body()` hold the answer.\n\n\
         A call that lacks something is not sent: the error, of the kind `InvalidRequest`, lists every parameter and member that is missing or\n\
         wrong, with its path. A structure that is built on its own lists them in an [`InvalidValue`](crate::InvalidValue).\n\n\
         Altinn's services describe errors in several shapes. `problem()` reads all of them; `code()`, `field_errors()`, `trace_id()` and\n\
         `retry_after()` take out what a program needs. The shape is told by the bytes, never by the content type, and what fits none of\n\
         them is still there in `body_text()`.\n\n{}\n\
         Every operation has its own type of error body. A function that calls several of them, of one crate or of many, gives back a\n\
         `Box<dyn AnyError>`: `?` makes one of every error, and [`AnyError`](crate::AnyError) has the same methods.\n\n\
         `Display` and `Debug` never show a body: it can name people.",
        example(library, &body)
    )
}

fn unknown_values(library: &str, plan: &Plan) -> Option<String> {
    let (name, variants) = plan.types.iter().find_map(|(name, of)| match &of.kind {
        TypeKind::StringEnum(variants) if !variants.is_empty() => Some((name, variants)),
        _ => None,
    })?;
    let (ident, wire) = variants.first()?;
    Some(format!(
        "Unknown values: enums that keep what this version does not know.\n\n\
         Values are added to the API without notice. An unknown one is no error: it is kept as it came, prints itself, and is written\n\
         back unchanged. A `match` on an enum therefore needs a last arm. Numbers that stand for names read as number, name or quoted\n\
         number. Members that are missing or null read as empty lists and maps, members that nobody knows are skipped.\n\n\
         ```\nuse {library}::types::{name};\n\nassert_eq!({name}::from({wire}), {name}::{ident});\n\
         let new = {name}::from(\"of-a-later-version\");\nassert_eq!(new.as_str(), \"of-a-later-version\");\n\
         match new {{\n    {name}::{ident} => println!(\"known\"),\n    other => println!(\"to be looked at: {{other}}\"),\n}}\n```",
        wire = literal(wire),
    ))
}

fn files(library: &str, upload: Option<&Operation>, download: Option<&Operation>) -> String {
    let mut out = "Files: bodies that stream both ways and are never held whole.\n\n".to_owned();
    if let Some(operation) = upload {
        let call = chain(library, operation).replace(".body(\"bytes\")", ".body(file)");
        let body = format!(
            "    let file = {library}::Body::open(\"report.pdf\")\n        .await?\n        .on_progress(|at| println!(\"{{at:?}}\"));\n    client\n{call}        .send()\n        .await?;\n"
        );
        out.push_str("A body comes from bytes, a file, a reader or any stream; `Content-Length` goes along where it is known. A stream can be read\n\
                      once only: such a call is not sent again when a token had to be renewed. Forms hold files in the same way, as `FilePart`s.\n\n");
        out.push_str(&example(library, &body));
        out.push('\n');
    }
    if let Some(operation) = download {
        let call = chain(library, operation);
        let body = format!(
            "    let mut file = client\n{call}        .send()\n        .await?\n        .into_inner();\n    file.save_to(\"report.pdf\").await?;\n"
        );
        out.push_str("A download is a stream of pieces. `save_to` writes it to a file that has its name only when all of it is there; `copy_to` writes\n\
                      into any `AsyncWrite`; `chunk` gives piece after piece.\n\n");
        out.push_str(&example(library, &body));
        out.push('\n');
    }
    out.push_str(
        "There is no time limit on a whole transfer. The client gives up when connecting, the first byte, or the next byte takes too long;\n\
         `Core::builder` sets these limits, and `with_timeout` one for a whole call.",
    );
    out
}

fn resumable(library: &str, create: &Operation) -> Option<String> {
    let method = &create.resumable.as_ref()?.method;
    let path = create
        .parameters
        .iter()
        .filter(|parameter| parameter.place == "path");
    let names: String = path
        .clone()
        .map(|parameter| format!("{}, ", parameter.ident))
        .collect();
    let arguments: String = path
        .map(|parameter| {
            let given = super::source(&crate::rust_type::rust_type(
                &parameter.schema,
                &format!("{library}::types::"),
            ));
            format!(
                ", {}: {}",
                parameter.ident,
                given.replace("::altinn_runtime", &format!("{library}::runtime"))
            )
        })
        .collect();
    Some(format!(
        "Resumable uploads: large files in chunks that go on where they broke off.\n\n\
         `{method}` asks the server how much it has after every fault and goes on from there, with growing pauses, for as long as something\n\
         comes of it. `parallel` sends parts at the same time, which the server joins. What is saved in `on_state`, or taken from an error,\n\
         goes on in a later run with `resume`, until the server forgets the upload (`UploadError::is_lapsed`). The file must not change\n\
         meanwhile. Only what can be read again from any offset can go up like this: a path, bytes, or a reader that can be opened anew.\n\n\
         ```no_run\n# async fn example(client: &{library}::Client{arguments}, saved: Option<{library}::ResumeState>) -> Result<(), Box<dyn std::error::Error>> {{\n\
         let source = {library}::UploadSource::open(\"film.mp4\").await?;\n\
         let mut upload = client\n    .{method}({names}source)\n    .parallel(4)\n    .on_state(|state| println!(\"{{}} of {{}} bytes\", state.confirmed(), state.length()));\n\
         if let Some(state) = saved {{\n    upload = upload.resume(state);\n}}\nupload.send().await?;\n# Ok(())\n# }}\n```",
    ))
}

fn paging(library: &str, operation: &Operation, all: &str) -> String {
    let call = chain(library, operation);
    let resumable = operation
        .pages
        .as_ref()
        .is_some_and(|pages| pages.position.is_some());
    let mut body = format!(
        "    let mut items = client\n{call}        .items();\n    while let Some(item) = items.try_next().await? {{\n        println!(\"{{item:?}}\");\n    }}\n"
    );
    if resumable {
        body.push_str("    // Keep this, and go on here another time with `.items().resume_at(position)`.\n");
    }
    body.push_str("    let position = items.position().cloned();\n");
    if resumable {
        body.push_str("# drop(position);\n");
    } else {
        body.push_str("    println!(\"{}\", position.is_some());\n");
    }
    format!(
        "Pages: lists that come in parts, as streams: `pages()` of whole answers, `items()` of what they hold.\n\n\
         Operations with pages: {all}.\n\n\
         The next page is asked for when the one before has been used up, with the same parameters, headers and credentials, and only on\n\
         this environment's host. An empty page is not the end where the API says that there is more. An error comes once and takes\n\
         nothing back; `position()` then is the page that could not be had. A server that repeats a position ends the stream.\n\n{}\n\
         Both are `Stream`s, `Send`, and own what they need: they can move to another task.",
        example(library, &body)
    )
}

fn waiting(library: &str, operation: &Operation, all: &str) -> String {
    let call = chain(library, operation);
    let failed = match &operation.wait {
        Some(WaitPlan::Member { failed, .. }) if !failed.is_empty() => {
            "        Err(error) if error.answer().is_some() && !error.is_deadline() => println!(\"it will not come\"),\n"
        }
        _ => "",
    };
    let body = format!(
        "    use std::time::Duration;\n\n    let options = {library}::WaitOptions::new().deadline(Duration::from_secs(120));\n    \
         let outcome = client\n{call}        .wait_with(options)\n        .await;\n    match outcome {{\n        Ok(_) => println!(\"there it is\"),\n        \
         Err(error) if error.is_deadline() => println!(\"not yet\"),\n{failed}        Err(error) => return Err(error.into()),\n    }}\n"
    );
    format!(
        "Waiting: for what the service does in its own time, with `wait()` or `wait_with(options)`.\n\n\
         Operations that can be waited for: {all}.\n\n\
         They ask again and again, with growing pauses, until the answer is what is waited for. Trouble that may pass (network, 429, 503)\n\
         is waited out, for as long as the server asks. What ends the wait keeps the last answer: a state that will not change any more,\n\
         the deadline, or an error that does not pass.\n\n{}",
        example(library, &body)
    )
}

fn webhooks(library: &str) -> String {
    format!(
        "Webhooks: receiving events (feature `webhook`).\n\n\
         A subscription has an address that events are posted to. There is no signature: the address holds a secret, which is compared in\n\
         constant time. The first delivery asks whether somebody listens; events begin when it has been answered with 2xx. An event can\n\
         come more than once: it is claimed by source and id, and forgotten again when dealing with it fails.\n\n\
         ```\n# #[cfg(feature = \"webhook\")]\n# fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
         use {library}::webhook::{{Delivery, Receiver, Turn, UrlSecret}};\n\n\
         let receiver = Receiver::new().max_bytes(64 * 1024);\n\
         let secret = UrlSecret::new(\"thirty-two-random-bytes-in-base64\")?;\n\n\
         // What an HTTP server hands over: the query of the address, the headers, the body.\n\
         let query = Some(\"code=thirty-two-random-bytes-in-base64\");\n\
         let headers = altinn_runtime::header::HeaderMap::new();\n\
         let body = br#\"{{\"id\":\"1\",\"source\":\"https://ttd.apps.altinn.no/ttd/x\",\"specversion\":\"1.0\",\"type\":\"app.instance.created\"}}\"#;\n\n\
         let status = if !secret.is_in_query(query, \"code\") {{\n    404\n}} else {{\n    match receiver.read(&headers, body) {{\n        \
         Ok(Delivery::Validation(_)) => 200,\n        Ok(Delivery::Event(event)) => match receiver.begin(&event) {{\n            \
         Turn::New(claim) => {{\n                println!(\"{{}} at {{}}\", event.type_, event.source);\n                claim.done();\n                200\n            }}\n            \
         Turn::Duplicate => 200,\n            Turn::UnderWay => 503,\n        }},\n        Ok(_) => 200,\n        Err(refused) => refused.status().as_u16(),\n    }}\n}};\n\
         assert_eq!(status, 200);\n# Ok(())\n# }}\n# #[cfg(not(feature = \"webhook\"))]\n# fn main() {{}}\n```"
    )
}
