//! Every way in which an overlay, or an action of it, is refused.

use serde_json::json;

use super::overlay;
use crate::overlay::Overlay;

#[test]
fn an_action_without_effect_or_sense_names_file_place_and_remedy() {
    let table = [
        ("- {target: $.x, update: {a: 1}}", "matches nothing"),
        ("- {target: '$.l[?@==9]', remove: true}", "matches nothing"),
        ("- {target: $.m, update: {b: 1}}", "changes nothing"),
        ("- {target: $.m, update: {}}", "changes nothing"),
        ("- {target: $, update: {m: {b: 1}, l: []}}", "changes nothing"),
        ("- {target: $.l, update: []}", "changes nothing"),
        ("- {target: $.s, update: {a: 1}}", "selects a string, /s"),
        ("- {target: $.s, update: text}", "selects a string"),
        (
            "- {target: '$[\"a/b~\"]', update: {a: 1}}",
            "selects null, /a~1b~0",
        ),
        ("- {target: '$.l[*]', update: {a: 1}}", "selects a number, /l/0"),
        ("- {target: $.m, update: [1]}", "updates a map, /m, with an array"),
        ("- {target: $.m, update: text}", "with a string"),
        ("- {target: $, remove: true}", "removes the whole document"),
        (
            "- {target: '$..q', update: {q: 1}}",
            "replaces /n/q/q while it updates it",
        ),
    ];
    let document =
        json!({"s": "text", "m": {"b": 1}, "l": [1, 2], "a/b~": null, "n": {"q": {"q": {"r": 1}}}});
    for (action, problem) in table {
        let actions = format!("- {{target: $.m, update: {{first: 1}}}}\n{action}");
        let mut document = document.clone();
        let error = overlay(&actions).unwrap().apply(&mut document).expect_err(action);
        assert_eq!(error.file, "c.yaml", "{action}");
        let target = action
            .split("target: ")
            .nth(1)
            .unwrap()
            .trim_matches('\'')
            .split([',', '\''])
            .next()
            .unwrap();
        assert!(
            error.place.starts_with(&format!("action 2 ({target}")),
            "{action}: {error}"
        );
        assert!(error.problem.contains(problem), "{action}: {error}");
        assert!(!error.remedy.is_empty(), "{action}");
    }
}

#[test]
fn an_update_that_fits_one_match_and_not_another_touches_neither() {
    let mut document = json!({"a": {"b": {}}, "c": {"b": 1}});
    let before = document.clone();
    assert!(
        overlay("- {target: '$.*.b', update: {x: 1}}")
            .unwrap()
            .apply(&mut document)
            .is_err()
    );
    assert_eq!(document, before);
}

#[test]
fn a_malformed_overlay_names_file_place_and_remedy() {
    let head = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\n";
    let table = [
        ("overlay: 1.1.0\n".to_owned(), "/overlay", "version \"1.1.0\""),
        ("overlay: 1.0\n".to_owned(), "/overlay", "a number, not a version"),
        ("overlay: 1.0.\n".to_owned(), "/overlay", "version \"1.0.\""),
        (
            "openapi: 3.0.0\n".to_owned(),
            "top level",
            "unknown key `openapi`",
        ),
        ("info: {}\n".to_owned(), "top level", "no `overlay` version"),
        ("[1]".to_owned(), "line 1, column 1", "not a map"),
        ("overlay: [\n".to_owned(), "line", "not valid YAML"),
        ("overlay: 1.0.0\n".to_owned(), "/info", "no `info` map"),
        (
            "overlay: 1.0.0\ninfo: {title: t}\n".to_owned(),
            "/info",
            "no version",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: 1.0}\n".to_owned(),
            "/info",
            "no version that is a string",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0, author: me}\n".to_owned(),
            "/info",
            "unknown key `author`",
        ),
        (head.to_owned(), "/actions", "no list"),
        (format!("{head}actions: {{}}\n"), "/actions", "no list"),
        (
            format!("{head}actions: [text]\n"),
            "action 1",
            "a string, not a map",
        ),
        (
            format!("{head}actions: [{{update: {{}}}}]\n"),
            "action 1",
            "no target",
        ),
        (
            format!("{head}actions: [{{target: $.a}}]\n"),
            "action 1 ($.a)",
            "does nothing",
        ),
        (
            format!("{head}actions: [{{target: $.a, remove: false}}]\n"),
            "action 1 ($.a)",
            "does nothing",
        ),
        (
            format!("{head}actions: [{{target: $.a, remove: 'true'}}]\n"),
            "action 1 ($.a)",
            "`remove` that is a string",
        ),
        (
            format!("{head}actions: [{{target: $.a, update: {{}}, remove: true}}]\n"),
            "action 1 ($.a)",
            "both",
        ),
        (
            format!("{head}actions: [{{target: $.a, update: null}}]\n"),
            "action 1 ($.a)",
            "empty update",
        ),
        (
            format!("{head}actions: [{{target: $.a, updates: {{}}}}]\n"),
            "action 1 ($.a)",
            "unknown key `updates`",
        ),
        (
            format!("{head}actions: [{{target: $.a, copy: $.b}}]\n"),
            "action 1 ($.a)",
            "unknown key `copy`",
        ),
        (
            format!("{head}actions: [{{target: $.a, remove: true, x-kind: 1}}]\n"),
            "action 1 ($.a)",
            "`x-kind`",
        ),
        (
            format!("{head}actions: [{{target: $.a, remove: true}}, {{target: '$.a[', remove: true}}]\n"),
            "action 2 ($.a[)",
            "no JSONPath",
        ),
        (
            format!("{head}actions: [{{target: paths, remove: true}}]\n"),
            "action 1 (paths)",
            "no JSONPath",
        ),
    ];
    for (text, place, problem) in table {
        let error = Overlay::parse("c.yaml", &text).expect_err(&text);
        assert_eq!(error.file, "c.yaml");
        assert!(error.place.starts_with(place), "{text}: {error}");
        assert!(error.problem.contains(problem), "{text}: {error}");
        assert!(!error.remedy.is_empty(), "{text}");
    }
}

#[test]
fn extensions_are_no_unknown_keys() {
    let text = "overlay: 1.0.3\nx-a: 1\nextends: surface.json\ninfo: {title: t, version: '1', x-b: 2}\nactions: [{target: $.a, remove: true, x-c: 3}]\n";
    assert_eq!(Overlay::parse("c.yaml", text).unwrap().len(), 1);
    assert!(overlay("").unwrap().is_empty());
}

#[test]
fn corrections_owe_a_kind_a_reason_and_a_source() {
    let table = [
        ("x-kind: name, description: d", None),
        ("x-kind: bug, description: d, x-source: s", None),
        ("x-kind: deviation, description: d, x-source: s", None),
        ("description: d", Some("no x-kind")),
        ("x-kind: typo, description: d", Some("x-kind \"typo\"")),
        ("x-kind: name", Some("no reason")),
        ("x-kind: name, description: ' '", Some("no reason")),
        ("x-kind: bug, description: d", Some("no source")),
        (
            "x-kind: deviation, description: d, x-source: ''",
            Some("no source"),
        ),
    ];
    for (keys, problem) in table {
        let overlay = overlay(&format!("- {{target: $.a, remove: true, {keys}}}")).unwrap();
        match (overlay.require_reasons(), problem) {
            (Ok(()), None) => {}
            (Err(error), Some(problem)) => {
                assert!(error.problem.contains(problem), "{keys}: {error}");
                assert_eq!(error.place, "action 1 ($.a)");
                assert!(!error.remedy.is_empty());
            }
            (result, _) => panic!("{keys}: {result:?}"),
        }
    }
}
