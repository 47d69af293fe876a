//! The sentences of the generated documentation that follow from facts.

use crate::{
    overlay::Citation,
    plan::{Addition, Body, BodyKind, Operation, Parameter},
};

/// The documentation of a client method.
pub(crate) fn operation(operation: &Operation) -> String {
    let mut out = headline(operation);
    if !operation.description.is_empty() {
        out.push_str("\n\n");
        out.push_str(&operation.description);
    }
    out.push_str(&format!("\n\n`{} {}`", operation.method, operation.path));
    if operation.provisional {
        out.push_str("\n\n**The name is provisional.** It was made from the document, and another version may have another one.");
    }
    if let Some(addition) = &operation.addition {
        out.push_str(&format!(
            "\n\n**Not in the published document.** Known from the server's source, {} of {}: an environment may run an older server.",
            source(addition),
            addition.date
        ));
    }
    if !operation.parameters.is_empty() || operation.body.is_some() {
        out.push_str("\n\n# Parameters\n");
    }
    for parameter in &operation.parameters {
        let needed = if parameter.required {
            "required"
        } else {
            "optional"
        };
        let said = sentence(&parameter.description);
        out.push_str(&format!(
            "\n- `{}` ({}, {needed}){}",
            parameter.ident,
            parameter.place,
            colon(&said)
        ));
    }
    if let Some(body) = &operation.body {
        let needed = if body.required { "required" } else { "optional" };
        out.push_str(&format!(
            "\n- `body` ({}, {needed}){}",
            media(body),
            colon(&sentence(&body.description))
        ));
    }
    if !operation.statuses.is_empty() {
        let listed: Vec<String> = operation
            .statuses
            .iter()
            .map(|(status, kind)| match kind.as_str() {
                "none" => format!("`{}`", status.to_ascii_lowercase()),
                kind => format!("`{}` ({kind})", status.to_ascii_lowercase()),
            })
            .collect();
        out.push_str(&format!("\n\n# Documented answers\n\n{}", listed.join(", ")));
    }
    out
}

/// The source of an added operation, as a link to its line.
pub(crate) fn source(addition: &Addition) -> String {
    match Citation::parse(&addition.source) {
        Some(cited) => format!("[{}]({})", cited.repository, cited.address()),
        None => addition.source.clone(),
    }
}

/// The first line: the summary, or what can be said without one.
pub(crate) fn headline(operation: &Operation) -> String {
    match operation.summary.as_str() {
        "" => format!("Calls `{} {}`.", operation.method, operation.path),
        said => sentence(said),
    }
}

/// The documentation of a parameter's setter.
pub(crate) fn parameter(parameter: &Parameter) -> String {
    let mut out = match parameter.description.trim() {
        "" => format!("The {} parameter `{}`.", parameter.place, parameter.wire),
        said => sentence(said),
    };
    if parameter.deprecated {
        out.push_str("\n\nDeprecated by the API.");
    }
    out
}

/// The documentation of the body's setter.
pub(crate) fn body(body: &Body) -> String {
    match body.description.trim() {
        "" => format!("The body of the request ({}).", media(body)),
        said => format!("{}\n\nSent as {}.", sentence(said), media(body)),
    }
}

/// The documentation of `send`.
pub(crate) fn send(operation: &Operation) -> String {
    format!(
        "Sends `{} {}`.\n\n# Errors\nSee [`altinn_runtime::ErrorKind`].",
        operation.method, operation.path
    )
}

fn media(body: &Body) -> String {
    match (&body.media_type, &body.kind) {
        (Some(media_type), _) => format!("`{media_type}`"),
        (None, BodyKind::Raw) => "bytes of a media type that you choose".to_owned(),
        (None, _) => "JSON".to_owned(),
    }
}

fn colon(said: &str) -> String {
    if said.is_empty() {
        String::new()
    } else {
        format!(": {}", said.replace('\n', "\n  "))
    }
}

/// The words with a full stop at their end.
fn sentence(said: &str) -> String {
    let said = said.trim();
    if said.is_empty() || said.ends_with(['.', '!', '?', ':', '`']) && !said.ends_with('`') {
        said.to_owned()
    } else {
        format!("{said}.")
    }
}
