//! The corrected document as facts: what a server that behaves like the API, or a test of a client, goes by.

use serde_json::{Value, json};

use crate::{
    Counts, Result, distil,
    document::{Work, text},
    layers::ADDED,
    manifest::Api,
    passes::{self, Libraries},
};

/// The corrected document as [`document`] makes it, in its one text form; and what a client of it has to have.
pub(crate) fn contract(
    name: &str,
    crate_name: &str,
    api: &Api,
    corrected: &Value,
    libraries: &Libraries,
) -> Result<(String, Counts)> {
    let (document, wanted) = document(name, crate_name, api, corrected, libraries)?;
    Ok((distil::canonical(&document), wanted))
}

/// The corrected and bundled document without a word of prose, with the facts of the manifest under `x-altinn`.
pub(crate) fn document(
    name: &str,
    crate_name: &str,
    api: &Api,
    corrected: &Value,
    libraries: &Libraries,
) -> Result<(Value, Counts)> {
    let mut work = Work {
        name: name.to_owned(),
        document: corrected.clone(),
        notes: Vec::new(),
    };
    passes::bundle(&mut work, libraries)?;
    let wanted = Counts::wanted(&work.document);
    let mut document = distil::distil(&work.document);
    let operations: Vec<String> = work
        .operations()
        .into_iter()
        .map(|(_, _, pointer)| pointer)
        .collect();
    for pointer in operations {
        let Some(operation) = document.pointer_mut(&pointer) else {
            continue;
        };
        let facts = api.facts_of(text(operation, "operationId"));
        let added = work
            .document
            .pointer(&pointer)
            .is_some_and(|of| of.get(ADDED).is_some());
        let sets = |entries: &[String], separator: fn(char) -> bool| {
            let split = |entry: &String| entry.split(separator).map(ToOwned::to_owned).collect::<Vec<_>>();
            entries.iter().map(split).collect::<Vec<_>>()
        };
        operation["x-altinn"] = json!({
            "tokens": sets(&facts.tokens, |letter| letter == '+'),
            "scopes": sets(&facts.scopes, char::is_whitespace),
            "subscription-key": facts.subscription_key.as_str(),
            "internal": facts.internal,
            "removed": facts.removed,
            "published": !added,
        });
    }
    document["x-altinn"] = json!({ "crate": crate_name, "host": api.host.as_str(), "prefix": api.prefix.clone().unwrap_or_default() });
    Ok((document, wanted))
}
