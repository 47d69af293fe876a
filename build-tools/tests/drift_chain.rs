//! Ten versions of one document, one after the other: each is made into a crate, each gets the version that its changes
//! call for, and the last one compiles.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    dead_code,
    reason = "helpers of tests stop at what should not be, and not all of them are used here"
)]

#[path = "drift/folder.rs"]
mod folder;
#[path = "drift/world.rs"]
mod world;

use std::path::Path;
use std::process::Command;

use altinn_build_tools::drift::{Effect, Side, Version, compare};
use altinn_build_tools::output;
use serde_json::json;

use folder::workspace;
use world::{Edit, alone, drop_at, put, small};

/// What happens from one version to the next: edits, effect, and the versions from 0.1.0 and from 1.0.0 on.
type Step = (&'static str, Vec<Edit>, Effect, &'static str, &'static str);

fn steps() -> Vec<Step> {
    let problem = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Problem" } } } });
    vec![
        (
            "a new operation",
            vec![put(
                "/paths/~1more",
                json!({ "get": { "operationId": "more", "responses": { "204": {} } } }),
            )],
            Effect::Additive,
            "0.1.1",
            "1.1.0",
        ),
        (
            "a tighter limit",
            vec![put("/paths/~1orders/get/parameters/0/schema/maximum", json!(50))],
            Effect::None,
            "0.1.2",
            "1.1.1",
        ),
        (
            "a parameter is gone",
            vec![drop_at("/paths/~1orders/get/parameters/3")],
            Effect::Breaking,
            "0.2.0",
            "2.0.0",
        ),
        (
            "a new value",
            vec![put("/components/schemas/State/enum/-", json!("Paused"))],
            Effect::Additive,
            "0.2.1",
            "2.1.0",
        ),
        (
            "other words",
            vec![put("/paths/~1orders/get/description", json!("Lists orders."))],
            Effect::None,
            "0.2.1",
            "2.1.0",
        ),
        (
            "a member of another type",
            vec![put(
                "/components/schemas/Line/properties/price",
                json!({ "type": "integer" }),
            )],
            Effect::Breaking,
            "0.3.0",
            "3.0.0",
        ),
        (
            "a new error",
            vec![put("/paths/~1orders/get/responses/409", problem)],
            Effect::Additive,
            "0.3.1",
            "3.1.0",
        ),
        (
            "an operation is deprecated",
            vec![put("/paths/~1orders~1{id}/delete/deprecated", json!(true))],
            Effect::Additive,
            "0.3.2",
            "3.2.0",
        ),
        (
            "a new version of the document",
            vec![put("/info/version", json!("2.0"))],
            Effect::None,
            "0.3.3",
            "3.2.1",
        ),
        (
            "the deprecated operation is gone",
            vec![drop_at("/paths/~1orders~1{id}/delete")],
            Effect::Breaking,
            "0.4.0",
            "4.0.0",
        ),
    ]
}

/// The first version and all that follow.
fn versions() -> Vec<Side> {
    let mut document = small();
    let mut sides = vec![alone(&document)];
    for (_, edits, ..) in steps() {
        for edit in edits {
            edit.apply(&mut document);
        }
        sides.push(alone(&document));
    }
    sides
}

#[test]
fn ten_versions_of_a_document_get_the_versions_that_their_changes_call_for() {
    let sides = versions();
    let (mut young, mut grown) = (Version::parse("0.1.0").unwrap(), Version::parse("1.0.0").unwrap());
    for ((what, _, effect, from_zero, from_one), pair) in steps().iter().zip(sides.windows(2)) {
        let drift = compare(&pair[0], &pair[1]).unwrap();
        assert_eq!(
            (drift.rated(), drift.observed()),
            (*effect, *effect),
            "{what}: {:?}",
            drift.changes
        );
        (young, grown) = (drift.next_version(young), drift.next_version(grown));
        assert_eq!(
            (&*young.to_string(), &*grown.to_string()),
            (*from_zero, *from_one),
            "{what}"
        );
    }
}

#[test]
fn the_first_and_the_last_version_differ_as_much_as_the_gravest_step_between_them() {
    let sides = versions();
    let drift = compare(sides.first().unwrap(), sides.last().unwrap()).unwrap();
    let gravest = steps().into_iter().map(|step| step.2).max().unwrap();
    assert_eq!((drift.rated(), drift.observed()), (gravest, gravest));
}

#[test]
fn going_back_undoes_every_change() {
    for pair in versions().windows(2) {
        let (there, back) = (
            compare(&pair[0], &pair[1]).unwrap(),
            compare(&pair[1], &pair[0]).unwrap(),
        );
        assert_eq!(there.changed(), back.changed());
        assert!(back.agrees(), "{:?} {:?}", back.changes, back.api);
    }
}

#[test]
fn the_last_version_compiles() {
    let folder = tempfile::tempdir().unwrap();
    workspace(folder.path(), "\"case-any\"");
    let (files, stale) = versions().last().unwrap().generate().unwrap();
    assert!(stale.is_empty());
    output::write(folder.path(), "case-any", &files).unwrap();
    // The target folder of this workspace: its dependencies are not compiled again.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--no-default-features"])
        .env("CARGO_TARGET_DIR", target)
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
