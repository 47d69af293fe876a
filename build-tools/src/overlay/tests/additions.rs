//! Additions: what they may bring, what they owe, and when the document has caught up with them.

use serde_json::json;

use super::overlay;
use crate::overlay::Citation;

const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

#[test]
fn an_addition_brings_operations_parameters_and_schemas() {
    let mut document = json!({
        "paths": { "/a": { "get": { "parameters": [{ "name": "x", "in": "query" }] } } },
        "components": { "schemas": { "A": { "type": "object", "properties": {} } } },
    });
    let actions = "\
- {target: $.paths, x-kind: addition, update: {/b: {post: {}}, /a: {put: {}}}}
- {target: \"$.paths['/a'].get.parameters\", x-kind: addition, update: [{name: x, in: header}]}
- {target: $.components.schemas, x-kind: addition, update: {B: {type: object}}}
- {target: $.components.schemas.A, x-kind: addition, update: {type: object, properties: {m: {type: string}}}}";
    overlay(actions).unwrap().apply(&mut document).unwrap();
    let expected = json!({
        "paths": {
            "/a": { "get": { "parameters": [{ "name": "x", "in": "query" }, { "name": "x", "in": "header" }] }, "put": {} },
            "/b": { "post": {} },
        },
        "components": { "schemas": { "A": { "type": "object", "properties": { "m": { "type": "string" } } }, "B": { "type": "object" } } },
    });
    assert_eq!(document, expected);
}

#[test]
fn what_the_document_has_got_meanwhile_is_no_addition_any_more() {
    let document = json!({
        "paths": { "/a/{b}": { "get": { "parameters": [{ "name": "x", "in": "query", "schema": {} }], "tags": ["t"] } } },
        "components": { "schemas": { "A": { "type": "object", "properties": { "m": {} } } } },
    });
    for (target, update, problem) in [
        (
            "$.paths",
            "{'/a/{b}': {get: {}}}",
            "adds what the document has, /paths/~1a~1{b}/get",
        ),
        (
            "$.paths['/a/{b}']",
            "{get: {summary: s}}",
            "adds what the document has, /paths/~1a~1{b}/get",
        ),
        (
            "$.paths['/a/{b}'].get.parameters",
            "{name: x, in: query}",
            "adds what the document has, /paths/~1a~1{b}/get/parameters/0",
        ),
        (
            "$.paths['/a/{b}'].get",
            "{tags: [u, t]}",
            "adds what the document has, /paths/~1a~1{b}/get/tags/0",
        ),
        (
            "$.components",
            "{schemas: {A: {}}}",
            "adds what the document has, /components/schemas/A",
        ),
        (
            "$.components.schemas.A",
            "{properties: {m: {}}}",
            "changes nothing",
        ),
        (
            "$.components.schemas.A",
            "{type: string}",
            "replaces /components/schemas/A/type",
        ),
        (
            "$.components.schemas.A",
            "{properties: 1}",
            "replaces /components/schemas/A/properties",
        ),
    ] {
        let actions = format!("- {{target: \"{target}\", x-kind: addition, update: {update}}}");
        let error = overlay(&actions)
            .unwrap()
            .apply(&mut document.clone())
            .unwrap_err();
        assert_eq!(error.problem, problem, "{actions}");
        assert!(!error.remedy.is_empty(), "{actions}");
    }
}

#[test]
fn an_addition_owes_reason_source_and_date() {
    let good = format!(
        "- {{target: $, x-kind: addition, description: d, x-source: 'o/r@{COMMIT}:a/B.cs#L7', x-date: '2026-08-20', update: {{a: 1}}}}"
    );
    overlay(&good).unwrap().require_sources().unwrap();
    for (right, wrong, problem) in [
        ("x-kind: addition", "x-kind: bug", "is no addition"),
        ("x-kind: addition, ", "", "is no addition"),
        ("update: {a: 1}", "remove: true", "removes something"),
        ("description: d", "description: ' '", "gives no reason"),
        (COMMIT, "main", "names no source at a commit"),
        ("#L7", "", "names no source at a commit"),
        ("#L7", "#L0", "names no source at a commit"),
        ("a/B.cs", "../B.cs", "names no source at a commit"),
        ("o/r@", "r@", "names no source at a commit"),
        ("2026-08-20", "August", "has no date"),
        (", x-date: '2026-08-20'", "", "has no date"),
    ] {
        assert!(good.contains(right), "{right}");
        let error = overlay(&good.replace(right, wrong))
            .unwrap()
            .require_sources()
            .unwrap_err();
        assert_eq!(error.problem, problem, "{wrong}");
    }
}

#[test]
fn only_what_is_always_sent_stands_in_always() {
    let action = |kind: &str| format!("- {{target: $, x-kind: {kind}, update: {{a: 1}}}}");
    overlay(&action("always")).unwrap().require_always().unwrap();
    let error = overlay(&action("bug")).unwrap().require_always().unwrap_err();
    assert!(error.problem.contains("always sent"), "{error}");
}

#[test]
fn a_source_leads_to_its_line() {
    let text = format!("Altinn/altinn-broker@{COMMIT}:src/A.B/C.cs#L12");
    let source = Citation::parse(&text).unwrap();
    assert_eq!(
        (source.repository, source.path, source.line),
        ("Altinn/altinn-broker", "src/A.B/C.cs", 12)
    );
    assert_eq!(
        source.address(),
        format!("https://github.com/Altinn/altinn-broker/blob/{COMMIT}/src/A.B/C.cs#L12")
    );
}
