//! Scripted edits of the 26 surfaces, each with the rating it must get from the rules and from the generated crates.

use altinn_build_tools::drift::Effect::{self, Additive, Breaking, None as Nothing};
use altinn_build_tools::drift::{Drift, compare};
use altinn_build_tools::manifest::Manifest;
use altinn_build_tools::overlay::Part;
use altinn_build_tools::{File, Result, load};
use serde_json::{Value, json};

use super::places::{Expected, single_places};
use super::world::{assert_rated, committed, drift, drop_at, root};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// An edit that fits every document, and what it does.
type Everywhere = (&'static str, Effect, fn(&mut Value));

fn first_operation(document: &mut Value) -> &mut Value {
    let items = document["paths"].as_object_mut().unwrap().values_mut();
    let mut operations = items.flat_map(|item| item.as_object_mut().unwrap().iter_mut());
    operations
        .find(|(method, _)| METHODS.contains(&method.as_str()))
        .unwrap()
        .1
}

fn parameter(document: &mut Value, required: bool) {
    let operation = first_operation(document);
    let new =
        json!({ "name": "zzExample", "in": "query", "required": required, "schema": { "type": "string" } });
    match operation.get_mut("parameters").and_then(Value::as_array_mut) {
        Some(all) => all.push(new),
        None => operation["parameters"] = json!([new]),
    }
}

fn everywhere() -> Vec<Everywhere> {
    vec![
        ("a new version of the document", Nothing, |document| {
            document["info"]["version"] = json!("99.7")
        }),
        ("a new operation", Additive, |document| {
            document["paths"]["/zz-example"] = json!({ "get": { "responses": { "204": {} } } });
        }),
        ("a new optional parameter", Additive, |document| {
            parameter(document, false)
        }),
        ("a new required parameter", Breaking, |document| {
            parameter(document, true)
        }),
        ("a new status without a body", Nothing, |document| {
            first_operation(document)["responses"]["418"] = json!({});
        }),
        ("a new component that nothing refers to", Additive, |document| {
            document["components"]["schemas"]["ZzExample"] =
                json!({ "type": "object", "properties": { "a": { "type": "string" } } });
        }),
        ("the first path is gone", Breaking, |document| {
            let paths = document["paths"].as_object_mut().unwrap();
            let first = paths.keys().next().unwrap().clone();
            paths.remove(&first);
            // One operation must stay for the document to be one.
            document["paths"]["/zz-example"] = json!({ "get": { "responses": { "204": {} } } });
        }),
        ("another tag", Nothing, |document| {
            first_operation(document)["tags"] = json!(["zz"])
        }),
    ]
}

fn crates() -> Vec<String> {
    Manifest::load(&root().join("specs/apis.toml"))
        .unwrap()
        .apis
        .into_keys()
        .collect()
}

#[test]
fn edits_that_fit_every_document_are_rated_alike_on_all_of_them() {
    let edits = everywhere();
    // Each surface gets two of the edits, each edit at least six surfaces.
    for (index, name) in crates().iter().enumerate() {
        let side = committed(name);
        for step in [0, 3] {
            let (what, effect, edit) = &edits[(index + step) % edits.len()];
            let mut document = side.surface.clone();
            edit(&mut document);
            let drift = compare(&side, &side.with_document(&document))
                .unwrap_or_else(|error| panic!("{name}: {what}: {error}"));
            assert!(!drift.changes.is_empty(), "{name}: {what}: nothing told");
            assert_rated(&drift, *effect, &format!("{name}: {what}"));
        }
    }
}

#[test]
fn edits_of_single_places_are_rated_by_what_they_do() {
    use Expected::{NewMember, Rated};
    let table = single_places();
    assert!(table.len() + 2 * crates().len() >= 50);
    for (name, what, expected, edits) in &table {
        let drift = drift(&committed(name), edits);
        let label = format!("{name}: {what}");
        match expected {
            Rated(effect) => assert_rated(&drift, *effect, &label),
            NewMember => {
                let ids: Vec<&str> = drift.changes.iter().map(|change| change.rule.id).collect();
                let open = ids
                    .iter()
                    .any(|id| ["member-added", "form-field-added"].contains(id));
                let closed = ids
                    .iter()
                    .any(|id| ["member-added-to-closed", "form-field-added-to-closed"].contains(id));
                assert!(open != closed, "{label}: {ids:?}");
                assert_rated(&drift, if open { Additive } else { Breaking }, &label);
            }
        }
    }
}

#[test]
fn a_surface_held_against_itself_has_not_changed() {
    for name in crates() {
        let side = committed(&name);
        let drift: Result<Drift> = compare(&side, &side);
        let drift = drift.unwrap();
        assert!(!drift.changed(), "{name}: {:?}", drift.changes);
        assert!(drift.stale.is_empty(), "{name}: {:?}", drift.stale);
    }
}

#[test]
fn a_correction_that_is_no_longer_needed_is_told_with_its_line() {
    let side = committed("altinn-events");
    // The path goes, and with it the place of its curated name.
    let drift = drift(&side, &[drop_at("/paths/~1inbound")]);
    let text = std::fs::read_to_string(root().join("specs/altinn-events/corrections.yaml")).unwrap();
    let line = text
        .lines()
        .position(|line| line.contains("$.paths['/inbound'].post"))
        .unwrap()
        + 1;
    let stale = drift
        .stale
        .iter()
        .find(|stale| stale.place.contains("'/inbound'"))
        .unwrap();
    assert_eq!(stale.line, line);
    assert_eq!(stale.problem, "matches nothing");
    assert!(
        stale
            .to_string()
            .starts_with(&format!("specs/altinn-events/corrections.yaml:{line}: action "))
    );
}

#[test]
fn an_addition_that_was_published_is_told_with_its_line_and_changes_nothing_for_users() {
    let side = committed("altinn-broker");
    let path = "/broker/api/v1/filetransfer/upload/tus/{fileTransferId}";
    let (before, _) = side.generate().unwrap();
    let mut document = side.surface.clone();
    let additions = std::fs::read_to_string(root().join("specs/altinn-broker/additions.yaml")).unwrap();
    let additions = load::parse_any("additions.yaml", additions.as_bytes()).unwrap();
    document["paths"][path]["options"] = additions["actions"][0]["update"][path]["options"].clone();
    let published = side.with_document(&document);
    let (after, stale) = published.generate().unwrap();
    let [only] = stale.as_slice() else {
        panic!("{stale:?}")
    };
    assert_eq!(only.file, "specs/altinn-broker/additions.yaml");
    assert!(
        only.problem.starts_with("adds what the document has, /paths/"),
        "{only}"
    );
    let client = |files: &[File]| {
        let file = files.iter().find(|file| file.path.ends_with("types.rs"));
        file.map(|file| file.contents.clone())
    };
    assert_eq!(client(&before), client(&after));
    let drift = compare(&side, &published).unwrap();
    assert_eq!(drift.effect(), Nothing, "{:?}", drift.changes);
}

#[test]
fn members_that_are_always_sent_are_left_out_where_the_document_has_moved_on() {
    let side = committed("altinn-events");
    let schema = "/components/schemas/Subscription";
    let mut document = side.surface.clone();
    let subscription = document.pointer_mut(schema).unwrap();
    subscription["properties"]
        .as_object_mut()
        .unwrap()
        .remove("validated");
    subscription["required"] = json!(["id"]);
    let moved = side.with_document(&document);
    let drift = compare(&side, &moved).unwrap();
    assert!(drift.unmade.is_none() && drift.agrees(), "{:?}", drift.unmade);
    let [only] = drift
        .stale
        .iter()
        .filter(|one| one.part == Part::Written)
        .collect::<Vec<_>>()[..]
    else {
        panic!("{:?}", drift.stale)
    };
    assert_eq!(only.file, "specs/altinn-events/always.yaml");
    assert_eq!(
        only.problem,
        "names validated, which the document does not have; names id, which the document requires"
    );
    // The rest of the action still holds.
    let (files, _) = moved.generate().unwrap();
    let types = files.iter().find(|file| file.path.ends_with("types.rs")).unwrap();
    assert!(types.contents.contains("pub include_subunits: bool"));
}
