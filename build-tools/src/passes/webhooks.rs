//! Says which events a document publishes: a client has operations of paths only, and nobody should look for more in vain.

use serde_json::Value;

use crate::document::Work;

/// Leaves the document as it is and notes its webhooks by name.
pub(super) fn run(work: &mut Work) {
    let Some(webhooks) = work.document.get("webhooks").and_then(Value::as_object) else {
        return;
    };
    let mut names: Vec<String> = webhooks.keys().map(|name| format!("`{name}`")).collect();
    if names.is_empty() {
        return;
    }
    names.sort_unstable();
    work.notes.push(format!(
        "webhooks are no operations of a client, so that these have no code: {}",
        names.join(", ")
    ));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn notes(document: Value) -> Vec<String> {
        let mut work = Work {
            name: "a.json".to_owned(),
            document: document.clone(),
            notes: Vec::new(),
        };
        run(&mut work);
        assert_eq!(work.document, document);
        work.notes
    }

    #[test]
    fn webhooks_are_noted_by_name_in_one_order() {
        let told = notes(json!({ "webhooks": { "no.b": {}, "no.a": {} } }));
        assert_eq!(told.len(), 1);
        assert!(told[0].ends_with(": `no.a`, `no.b`"), "{told:?}");
    }

    #[test]
    fn a_document_without_webhooks_has_no_note() {
        for document in [json!({}), json!({ "webhooks": {} }), json!({ "webhooks": null })] {
            assert!(notes(document).is_empty());
        }
    }
}
