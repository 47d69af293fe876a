//! The semantics of overlays on small documents, and every way in which one is refused.

use serde_json::{Value, json};

use super::*;

fn overlay(actions: &str) -> Result<Overlay> {
    let indented: String = actions.lines().map(|line| format!("  {line}\n")).collect();
    let actions = if actions.is_empty() {
        "actions: []\n".to_owned()
    } else {
        format!("actions:\n{indented}")
    };
    Overlay::parse(
        "c.yaml",
        &format!("overlay: 1.0.0\ninfo: {{title: t, version: 1.0.0}}\n{actions}"),
    )
}

fn edited(document: Value, actions: &str) -> Result<Value> {
    let mut document = document;
    overlay(actions)?.apply(&mut document)?;
    Ok(document)
}

#[test]
fn updates_merge_maps_join_lists_and_replace_scalars() {
    let table = [
        (
            json!({"a": {"b": 1}}),
            "- {target: $, update: {a: {c: 2}, d: 3}}",
            json!({"a": {"b": 1, "c": 2}, "d": 3}),
        ),
        (
            json!({"a": {"b": 1}}),
            "- {target: $.a, update: {b: 2}}",
            json!({"a": {"b": 2}}),
        ),
        (
            json!({"a": {"b": 1}}),
            "- {target: $.a, update: {b: null}}",
            json!({"a": {"b": null}}),
        ),
        (
            json!({"a": {"b": 1}}),
            "- {target: $.a, update: {b: {c: 2}}}",
            json!({"a": {"b": {"c": 2}}}),
        ),
        (
            json!({"a": {"b": {"c": 2}}}),
            "- {target: $.a, update: {b: 1}}",
            json!({"a": {"b": 1}}),
        ),
        (
            json!({"a": [1]}),
            "- {target: $, update: {a: [2, 1]}}",
            json!({"a": [1, 2, 1]}),
        ),
        (
            json!({"a": [1]}),
            "- {target: $, update: {a: {b: 1}}}",
            json!({"a": {"b": 1}}),
        ),
        (
            json!({"a": [{"n": 1}]}),
            "- {target: $.a, update: {n: 2}}",
            json!({"a": [{"n": 1}, {"n": 2}]}),
        ),
        (
            json!({"a": ["b"]}),
            "- {target: $.a, update: c}",
            json!({"a": ["b", "c"]}),
        ),
        (
            json!({"a": ["b"]}),
            "- {target: $.a, update: [c, d]}",
            json!({"a": ["b", "c", "d"]}),
        ),
        (
            json!({"a": [{"n": 1}, {"n": 2}]}),
            "- {target: '$.a[*]', update: {m: 0}}",
            json!({"a": [{"n": 1, "m": 0}, {"n": 2, "m": 0}]}),
        ),
        (
            json!({"r": {}}),
            "- {target: $.r, update: {200: {}}}",
            json!({"r": {"200": {}}}),
        ),
    ];
    for (document, actions, expected) in table {
        assert_eq!(edited(document, actions), Ok(expected), "{actions}");
    }
}

#[test]
fn removals_take_out_every_match_and_nothing_else() {
    let table = [
        (
            json!({"a": 1, "b": 2}),
            "- {target: $.a, remove: true}",
            json!({"b": 2}),
        ),
        (
            json!({"a": [0, 1, 2, 3, 4]}),
            "- {target: '$.a[1,3]', remove: true}",
            json!({"a": [0, 2, 4]}),
        ),
        (
            json!({"a": [0, 1, 2, 3, 4]}),
            "- {target: '$.a[3,1,1]', remove: true}",
            json!({"a": [0, 2, 4]}),
        ),
        (
            json!({"a": [0, 1, 2]}),
            "- {target: '$.a[*]', remove: true}",
            json!({"a": []}),
        ),
        (
            json!({"a": ["x", "y", "x"]}),
            "- {target: \"$.a[?@=='x']\", remove: true}",
            json!({"a": ["y"]}),
        ),
        (
            json!({"a": [{"n": 1}, {"n": 2}, {"n": 1}]}),
            "- {target: '$.a[?@.n==1]', remove: true}",
            json!({"a": [{"n": 2}]}),
        ),
        (
            json!({"a": [[1, 2], [3, 1]]}),
            "- {target: '$.a[*][?@==1]', remove: true}",
            json!({"a": [[2], [3]]}),
        ),
        (
            json!({"x": {"x": {"x": 1}}, "y": [{"x": 1}, 2]}),
            "- {target: $..x, remove: true}",
            json!({"y": [{}, 2]}),
        ),
        (
            json!({"a": [{"b": [1, 2, 3]}, 5]}),
            "- {target: '$..[1]', remove: true}",
            json!({"a": [{"b": [1, 3]}]}),
        ),
        (
            (0..12).collect::<Vec<i32>>().into(),
            "- {target: '$[2,10]', remove: true}",
            json!([0, 1, 3, 4, 5, 6, 7, 8, 9, 11]),
        ),
    ];
    for (document, actions, expected) in table {
        assert_eq!(edited(document, actions), Ok(expected), "{actions}");
    }
}

#[test]
fn actions_run_in_their_order() {
    let actions =
        "- {target: $.a, remove: true}\n- {target: $, update: {a: {b: 1}}}\n- {target: $.a, update: {c: 2}}";
    assert_eq!(
        edited(json!({"a": {"x": 1}}), actions),
        Ok(json!({"a": {"b": 1, "c": 2}}))
    );
}

#[test]
fn an_action_may_change_only_some_of_its_matches() {
    let actions = "- {target: '$.*', update: {b: 1}}";
    assert_eq!(
        edited(json!({"x": {"b": 1}, "y": {}}), actions),
        Ok(json!({"x": {"b": 1}, "y": {"b": 1}}))
    );
}

#[test]
fn what_was_applied_is_told() {
    let actions = "- {target: $.a, x-kind: bug, description: why, x-source: File.cs, x-more: 1, update: {b: 1}}\n- {target: '$.l[*]', remove: true}";
    let applied = overlay(actions)
        .unwrap()
        .apply(&mut json!({"a": {}, "l": [1, 2]}))
        .unwrap();
    let first = Applied {
        index: 1,
        target: "$.a".to_owned(),
        kind: Some("bug".to_owned()),
        reason: "why".to_owned(),
        source: Some("File.cs".to_owned()),
        matches: 1,
    };
    let second = Applied {
        index: 2,
        target: "$.l[*]".to_owned(),
        kind: None,
        reason: String::new(),
        source: None,
        matches: 2,
    };
    assert_eq!(applied, [first, second]);
}

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
