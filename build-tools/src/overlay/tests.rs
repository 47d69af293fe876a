//! The semantics of overlays on small documents.

mod additions;
mod fitting;
mod refusals;

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
        file: "c.yaml".to_owned(),
        index: 1,
        target: "$.a".to_owned(),
        kind: Some("bug".to_owned()),
        reason: "why".to_owned(),
        source: Some("File.cs".to_owned()),
        date: None,
        matches: 1,
        touched: vec!["/a/b".to_owned()],
    };
    let second = Applied {
        file: "c.yaml".to_owned(),
        index: 2,
        target: "$.l[*]".to_owned(),
        kind: None,
        reason: String::new(),
        source: None,
        date: None,
        matches: 2,
        touched: vec!["/l/1".to_owned(), "/l/2".to_owned()],
    };
    assert_eq!(applied, [first, second]);
}
