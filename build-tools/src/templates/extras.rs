//! What generated crates have behind features: JSON schemas of the types, and the receiving side of events.

use std::fmt::Write as _;

use super::literal;
use crate::{
    imports::Imports,
    plan::{BodyKind, Plan, Success},
};

/// Whether anything of the API is a file, up or down.
fn has_files(plan: &Plan) -> bool {
    plan.operations.iter().any(|operation| {
        let sent = operation.body.as_ref().map(|body| &body.kind);
        matches!(sent, Some(BodyKind::Raw | BodyKind::Multipart(_)))
            || matches!(operation.success, Success::Stream)
    })
}

/// The features of `Cargo.toml` beyond the choice of TLS.
pub(crate) fn features(plan: &Plan) -> String {
    let mut out = "# HTTP/2 where the server offers it.\n\
                   http2 = [\"altinn-runtime/http2\"]\n\
                   # JSON schemas of all types, for tools that want to know what a value looks like.\n\
                   schemars = [\"altinn-runtime/schemars\"]\n"
        .to_owned();
    if has_files(plan) {
        out.push_str("# MD5 and SHA-256 of files, taken and verified while they stream.\nchecksum = [\"altinn-runtime/checksum\"]\n");
    }
    if plan.webhook.is_some() {
        out.push_str(
            "# Receiving events at a webhook.\nwebhook = [\"altinn-runtime/webhook\"]\n\
             # To and from the events of the CloudEvents SDK.\ncloudevents = [\"dep:cloudevents-sdk\"]\n",
        );
    }
    out
}

/// The dependencies that features bring.
pub(crate) fn dependencies(plan: &Plan) -> &'static str {
    if plan.webhook.is_some() {
        "cloudevents-sdk = { workspace = true, optional = true }\n"
    } else {
        ""
    }
}

/// The same for the README.
pub(crate) fn feature_list(plan: &Plan) -> String {
    let mut out = "- `rustls` (default) or `native-tls`: which TLS is used\n\
                   - `http2`: HTTP/2 where the server offers it, for many calls at a time\n\
                   - `schemars`: a `JsonSchema` of every type\n"
        .to_owned();
    if has_files(plan) {
        out.push_str("- `checksum`: MD5 and SHA-256 of files, verified while they stream\n");
    }
    if plan.webhook.is_some() {
        out.push_str(
            "- `webhook`: receiving events\n\
             - `cloudevents`: `TryFrom` to and from the `Event` of `cloudevents-sdk`\n",
        );
    }
    out
}

/// The end of `types.rs`: all types with their names in the document.
pub(crate) fn json_schemas(plan: &Plan, imports: &mut Imports) -> String {
    if plan.types.is_empty() {
        return String::new();
    }
    let vec = imports.text("::std::vec::Vec");
    let mut out = format!(
        "/// The JSON schema of every type, with its name in the published document (inline types: their place in it). What the\n\
         /// schemas refer to gathers in the generator's definitions.\n\
         #[cfg(feature = \"schemars\")]\n\
         pub fn json_schemas(\n    generator: &mut altinn_runtime::schemars::SchemaGenerator,\n\
         ) -> {vec}<(&'static str, altinn_runtime::schemars::Schema)> {{\n    std::vec![\n"
    );
    for (name, of) in &plan.types {
        let published = if of.published.is_empty() {
            name
        } else {
            &of.published
        };
        let _ = writeln!(
            out,
            "        ({}, generator.subschema_for::<{name}>()),",
            literal(published)
        );
    }
    out.push_str("    ]\n}\n");
    out
}

/// What of pages, waiting and resumable uploads the crate names, besides its own types.
pub(crate) fn streams(plan: &Plan) -> String {
    let mut names = Vec::new();
    if plan.operations.iter().any(|operation| operation.pages.is_some()) {
        names.extend(["Items", "Pages", "Position"]);
    }
    if plan
        .operations
        .iter()
        .any(|operation| operation.resumable.is_some())
    {
        names.extend(["ResumableUpload", "ResumeState", "UploadError", "UploadSource"]);
    }
    if plan.operations.iter().any(|operation| operation.wait.is_some()) {
        names.extend(["WaitError", "WaitOptions"]);
    }
    if names.is_empty() {
        return String::new();
    }
    format!("pub use altinn_runtime::{{{}}};\n", names.join(", "))
}

/// The module `webhook` of `lib.rs`.
pub(crate) fn webhook(plan: &Plan) -> String {
    let Some(event) = &plan.webhook else {
        return String::new();
    };
    format!(
        "\n/// Receiving events at a webhook; see [`altinn_runtime::webhook`].\n\
         #[cfg(feature = \"webhook\")]\npub mod webhook {{\n    \
         pub use altinn_runtime::webhook::{{\n        Claim, Delivery, Event, Refused, Turn, UrlSecret, VALIDATION, WeakSecret,\n    }};\n\n    \
         use super::types::{event};\n\n    \
         /// Reads deliveries into [`{event}`] and remembers which have been dealt with.\n    \
         pub type Receiver = altinn_runtime::webhook::Receiver<{event}>;\n\n    \
         impl Event for {event} {{\n        fn id(&self) -> &str {{\n            &self.id\n        }}\n\n        \
         fn source(&self) -> &str {{\n            &self.source\n        }}\n\n        \
         fn kind(&self) -> &str {{\n            &self.type_\n        }}\n    }}\n}}\n\n\
         /// Both are written in the JSON format of CloudEvents 1.0, and so is what lies between them.\n\
         #[cfg(feature = \"cloudevents\")]\nmod cloudevents_sdk {{\n    use cloudevents::Event;\n\n    use super::types::{event};\n\n    \
         impl TryFrom<{event}> for Event {{\n        type Error = serde_json::Error;\n\n        \
         fn try_from(event: {event}) -> Result<Self, Self::Error> {{\n            serde_json::to_value(event).and_then(serde_json::from_value)\n        }}\n    }}\n\n    \
         impl TryFrom<Event> for {event} {{\n        type Error = serde_json::Error;\n\n        \
         fn try_from(event: Event) -> Result<Self, Self::Error> {{\n            serde_json::to_value(event).and_then(serde_json::from_value)\n        }}\n    }}\n}}\n"
    )
}
