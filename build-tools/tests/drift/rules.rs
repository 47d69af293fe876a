//! Every rule has an edit of the small document that it speaks up for.

use std::collections::BTreeSet;

use altinn_build_tools::drift::{Effect, RULES, Side, compare, whole};
use serde_json::{Value, json};

use super::world::{Edit, alone, assert_rated, committed, drift, drop_at, put, small};

const GET: &str = "/paths/~1orders/get";

/// A rule, what is done to the small document before, and the edit that sets the rule off.
type Case = (&'static str, Vec<Edit>, Vec<Edit>);

fn cases() -> Vec<Case> {
    let text = || json!({ "type": "string" });
    let component = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let typed = |name: &str| json!({ "content": { "application/json": { "schema": component(name) } } });
    let parameter = |name: &str, required: bool| json!({ "name": name, "in": "query", "required": required, "schema": text() });
    let body = |name: &str, required: bool| json!({ "required": required, "content": { "application/json": { "schema": component(name) } } });
    vec![
        (
            "operation-added",
            vec![],
            vec![put(
                "/paths/~1more",
                json!({ "get": { "operationId": "more", "responses": { "204": {} } } }),
            )],
        ),
        (
            "operation-removed",
            vec![],
            vec![drop_at("/paths/~1orders~1{id}/delete")],
        ),
        (
            "operation-renamed",
            vec![],
            vec![put("/paths/~1orders/get/operationId", json!("find_orders"))],
        ),
        (
            "operation-address-changed",
            vec![],
            vec![Edit::Move("/paths/~1files", "/paths/~1attachments")],
        ),
        (
            "operation-deprecated",
            vec![],
            vec![put("/paths/~1orders/get/deprecated", json!(true))],
        ),
        (
            "operation-undeprecated",
            vec![put("/paths/~1orders/get/deprecated", json!(true))],
            vec![drop_at("/paths/~1orders/get/deprecated")],
        ),
        (
            "parameter-added",
            vec![],
            vec![put("/paths/~1orders/get/parameters/-", parameter("sort", false))],
        ),
        (
            "required-parameter-added",
            vec![],
            vec![put("/paths/~1orders/get/parameters/-", parameter("sort", true))],
        ),
        (
            "parameter-removed",
            vec![],
            vec![drop_at("/paths/~1orders/get/parameters/3")],
        ),
        (
            "parameter-type-changed",
            vec![],
            vec![put("/paths/~1orders/get/parameters/0/schema", text())],
        ),
        (
            "parameter-became-required",
            vec![],
            vec![put("/paths/~1orders/get/parameters/0/required", json!(true))],
        ),
        (
            "parameter-became-optional",
            vec![],
            vec![put("/paths/~1orders/get/parameters/1/required", json!(false))],
        ),
        (
            "parameter-moved",
            vec![],
            vec![put("/paths/~1orders/get/parameters/3/in", json!("query"))],
        ),
        (
            "parameter-style-changed",
            vec![],
            vec![put("/paths/~1orders/get/parameters/2/explode", json!(false))],
        ),
        (
            "parameter-wire-name-changed",
            vec![],
            vec![put("/paths/~1orders/get/parameters/3/name", json!("Trace"))],
        ),
        (
            "parameter-deprecated",
            vec![],
            vec![put("/paths/~1orders/get/parameters/0/deprecated", json!(true))],
        ),
        (
            "parameter-undeprecated",
            vec![put("/paths/~1orders/get/parameters/0/deprecated", json!(true))],
            vec![drop_at("/paths/~1orders/get/parameters/0/deprecated")],
        ),
        (
            "body-added",
            vec![],
            vec![put(
                "/paths/~1orders~1{id}/delete/requestBody",
                body("NewOrder", false),
            )],
        ),
        (
            "required-body-added",
            vec![],
            vec![put(
                "/paths/~1orders~1{id}/delete/requestBody",
                body("NewOrder", true),
            )],
        ),
        (
            "body-removed",
            vec![],
            vec![drop_at("/paths/~1orders~1{id}/put/requestBody")],
        ),
        (
            "body-type-changed",
            vec![],
            vec![put("/paths/~1orders/post/requestBody", body("Order", true))],
        ),
        (
            "body-became-required",
            vec![],
            vec![put("/paths/~1orders~1{id}/put/requestBody/required", json!(true))],
        ),
        (
            "body-became-optional",
            vec![],
            vec![put("/paths/~1orders/post/requestBody/required", json!(false))],
        ),
        (
            "body-media-type-changed",
            vec![],
            vec![Edit::Move(
                "/paths/~1orders/post/requestBody/content/application~1json",
                "/paths/~1orders/post/requestBody/content/application~1merge-patch+json",
            )],
        ),
        (
            "form-field-removed",
            vec![],
            vec![drop_at(
                "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/name",
            )],
        ),
        (
            "form-field-type-changed",
            vec![],
            vec![put(
                "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/name",
                json!({ "type": "boolean" }),
            )],
        ),
        (
            "form-field-became-required",
            vec![],
            vec![put(
                "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/required",
                json!(["name"]),
            )],
        ),
        (
            "form-field-became-optional",
            vec![put(
                "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/required",
                json!(["name"]),
            )],
            vec![drop_at(
                "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/required",
            )],
        ),
        (
            "form-field-wire-name-changed",
            vec![],
            vec![Edit::Move(
                "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/name",
                "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/Name",
            )],
        ),
        (
            "answer-type-changed",
            vec![],
            vec![put("/paths/~1orders~1{id}/get/responses/200", typed("Receipt"))],
        ),
        (
            "answer-status-added",
            vec![],
            vec![put("/paths/~1orders/post/responses/202", json!({}))],
        ),
        (
            "answer-status-removed",
            vec![put("/paths/~1orders/post/responses/202", json!({}))],
            vec![drop_at("/paths/~1orders/post/responses/202")],
        ),
        (
            "answer-status-type-changed",
            vec![],
            vec![put("/paths/~1orders/post/responses/201", typed("Line"))],
        ),
        (
            "error-type-changed",
            vec![],
            vec![put("/paths/~1orders/post/responses/409", typed("Problem"))],
        ),
        (
            "error-status-added",
            vec![],
            vec![put("/paths/~1orders/get/responses/409", typed("Problem"))],
        ),
        (
            "error-status-removed",
            vec![put("/paths/~1orders/get/responses/409", typed("Problem"))],
            vec![drop_at("/paths/~1orders/get/responses/409")],
        ),
        (
            "error-status-type-changed",
            vec![],
            vec![put("/paths/~1orders/get/responses/400", typed("Receipt"))],
        ),
        (
            "accept-changed",
            vec![],
            vec![Edit::Move(
                "/paths/~1orders~1{id}/get/responses/200/content/application~1json",
                "/paths/~1orders~1{id}/get/responses/200/content/application~1hal+json",
            )],
        ),
        (
            "redirects-changed",
            vec![],
            vec![put("/paths/~1orders~1{id}/delete/responses/303", json!({}))],
        ),
        (
            "type-added",
            vec![],
            vec![put(
                "/components/schemas/Extra",
                json!({ "type": "object", "properties": { "a": text() } }),
            )],
        ),
        (
            "type-removed",
            vec![put(
                "/components/schemas/Extra",
                json!({ "type": "object", "properties": { "a": text() } }),
            )],
            vec![drop_at("/components/schemas/Extra")],
        ),
        (
            "type-kind-changed",
            vec![],
            vec![put(
                "/components/schemas/Level",
                json!({ "type": "string", "enum": ["Low", "High"] }),
            )],
        ),
        (
            "alias-changed",
            vec![put("/components/schemas/Code", text())],
            vec![put("/components/schemas/Code", json!({ "type": "boolean" }))],
        ),
        (
            "required-member-added",
            vec![],
            vec![
                put("/components/schemas/NewOrder/properties/buyer", text()),
                put("/components/schemas/NewOrder/required/-", json!("buyer")),
            ],
        ),
        (
            "member-removed",
            vec![],
            vec![drop_at("/components/schemas/Line/properties/price")],
        ),
        (
            "member-type-changed",
            vec![],
            vec![put(
                "/components/schemas/Line/properties/price",
                json!({ "type": "integer" }),
            )],
        ),
        (
            "member-became-required",
            vec![],
            vec![put("/components/schemas/Line/required", json!(["text"]))],
        ),
        (
            "member-became-optional",
            vec![],
            vec![put("/components/schemas/NewOrder/required", json!([]))],
        ),
        (
            "list-became-optional",
            vec![],
            vec![put("/components/schemas/Order/required", json!(["id"]))],
        ),
        (
            "member-wire-name-changed",
            vec![],
            vec![Edit::Move(
                "/components/schemas/Line/properties/price",
                "/components/schemas/Line/properties/Price",
            )],
        ),
        (
            "member-deprecated",
            vec![],
            vec![put(
                "/components/schemas/Line/properties/price/deprecated",
                json!(true),
            )],
        ),
        (
            "member-undeprecated",
            vec![put(
                "/components/schemas/Line/properties/price/deprecated",
                json!(true),
            )],
            vec![drop_at("/components/schemas/Line/properties/price/deprecated")],
        ),
        (
            "enum-value-added",
            vec![],
            vec![put("/components/schemas/State/enum/-", json!("Paused"))],
        ),
        (
            "enum-value-removed",
            vec![],
            vec![drop_at("/components/schemas/State/enum/1")],
        ),
        (
            "enum-value-wire-changed",
            vec![],
            vec![put("/components/schemas/State/enum/1", json!("closed"))],
        ),
        (
            "catch-all-renamed",
            vec![],
            vec![put("/components/schemas/State/enum/-", json!("Unknown"))],
        ),
        (
            "variant-added",
            vec![],
            vec![put("/components/schemas/Payer/oneOf/-", component("Receipt"))],
        ),
        (
            "variant-removed",
            vec![put("/components/schemas/Payer/oneOf/-", component("Receipt"))],
            vec![drop_at("/components/schemas/Payer/oneOf/2")],
        ),
        (
            "variant-type-changed",
            vec![put(
                "/components/schemas/Payer",
                json!({ "oneOf": [text(), { "type": "array", "items": text() }] }),
            )],
            vec![put(
                "/components/schemas/Payer/oneOf/1/items",
                json!({ "type": "integer" }),
            )],
        ),
        (
            "variant-tag-changed",
            vec![],
            vec![put(
                "/components/schemas/Payer/discriminator/mapping",
                json!({ "Person": "#/components/schemas/Person", "company": "#/components/schemas/Company" }),
            )],
        ),
        (
            "union-tag-changed",
            vec![],
            vec![put(
                "/components/schemas/Payer/discriminator/propertyName",
                json!("sort"),
            )],
        ),
        (
            "status-added",
            vec![],
            vec![put("/paths/~1orders/get/responses/403", json!({}))],
        ),
        (
            "status-removed",
            vec![],
            vec![drop_at("/paths/~1orders/get/responses/404")],
        ),
        (
            "request-media-type-added",
            vec![],
            vec![put(
                "/paths/~1orders/post/requestBody/content/text~1json",
                json!({ "schema": component("NewOrder") }),
            )],
        ),
        (
            "request-media-type-removed",
            vec![put(
                "/paths/~1orders/post/requestBody/content/text~1json",
                json!({ "schema": component("NewOrder") }),
            )],
            vec![drop_at("/paths/~1orders/post/requestBody/content/text~1json")],
        ),
        (
            "answer-media-type-added",
            vec![],
            vec![put(
                "/paths/~1orders/get/responses/400/content/text~1json",
                json!({ "schema": component("Problem") }),
            )],
        ),
        (
            "answer-media-type-removed",
            vec![put(
                "/paths/~1orders/get/responses/400/content/text~1json",
                json!({ "schema": component("Problem") }),
            )],
            vec![drop_at("/paths/~1orders/get/responses/400/content/text~1json")],
        ),
        (
            "header-added",
            vec![],
            vec![put(
                "/paths/~1orders/get/responses/200/headers/X-Page",
                json!({ "schema": text() }),
            )],
        ),
        (
            "header-removed",
            vec![],
            vec![drop_at("/paths/~1orders/get/responses/200/headers/X-Total")],
        ),
        (
            "header-changed",
            vec![],
            vec![put(
                "/paths/~1orders/get/responses/200/headers/X-Total/required",
                json!(true),
            )],
        ),
        (
            "constraint-tightened",
            vec![],
            vec![put(
                "/components/schemas/Order/properties/note/maxLength",
                json!(100),
            )],
        ),
        (
            "request-constraint-tightened",
            vec![],
            vec![put(
                "/components/schemas/NewOrder/properties/title/minLength",
                json!(3),
            )],
        ),
        (
            "constraint-loosened",
            vec![],
            vec![drop_at("/components/schemas/NewOrder/properties/title/minLength")],
        ),
        (
            "constraint-changed",
            vec![put(
                "/components/schemas/Order/properties/note/pattern",
                json!("^a"),
            )],
            vec![put(
                "/components/schemas/Order/properties/note/pattern",
                json!("^b"),
            )],
        ),
        (
            "default-changed",
            vec![],
            vec![put(
                "/components/schemas/NewOrder/properties/count/default",
                json!(7),
            )],
        ),
        (
            "format-changed",
            vec![],
            vec![put(
                "/components/schemas/Order/properties/link/format",
                json!("url"),
            )],
        ),
        (
            "direction-changed",
            vec![],
            vec![put(
                "/components/schemas/Order/properties/note/readOnly",
                json!(true),
            )],
        ),
        (
            "shape-rewritten",
            vec![],
            vec![put(
                "/components/schemas/Order/properties/state",
                json!({ "allOf": [component("State")] }),
            )],
        ),
        (
            "security-changed",
            vec![],
            vec![put("/paths/~1orders/get/security", json!([{ "token": ["a:b"] }]))],
        ),
        (
            "server-changed",
            vec![],
            vec![put("/servers", json!([{ "url": "https://example.com" }]))],
        ),
        (
            "published-name-changed",
            vec![put("/paths/~1orders/get/operationId", json!("ListOrders"))],
            vec![put("/paths/~1orders/get/operationId", json!("listOrders"))],
        ),
        (
            "version-changed",
            vec![],
            vec![put("/info/version", json!("1.1"))],
        ),
        (
            "other-fact-changed",
            vec![],
            vec![put("/tags", json!([{ "name": "orders" }]))],
        ),
    ]
}

/// Rules that need more than one document to be set off; each has a test of its own below.
const ELSEWHERE: [&str; 11] = [
    "convenience-added",
    "convenience-changed",
    "convenience-removed",
    "crate-added",
    "crate-removed",
    "credentials-changed",
    "type-renamed",
    // A struct is either open or closed; which one the generator makes decides which of the two is seen.
    "member-added",
    "member-added-to-closed",
    "form-field-added",
    "form-field-added-to-closed",
];

fn edited(edits: &[Edit]) -> Side {
    let mut document = small();
    for edit in edits {
        edit.apply(&mut document);
    }
    alone(&document)
}

#[test]
fn every_rule_speaks_up_for_its_edit_and_is_rated_as_the_crates_differ() {
    let mut wrong = Vec::new();
    for (rule, first, edits) in cases() {
        let drift = drift(&edited(&first), &edits);
        let told: BTreeSet<&str> = drift.changes.iter().map(|change| change.rule.id).collect();
        if !told.contains(rule) {
            wrong.push(format!("{rule}: not told, but {told:?}"));
        }
        if !drift.agrees() {
            wrong.push(format!(
                "{rule}: rated {:?}, observed {:?}: {told:?} {:?}",
                drift.rated(),
                drift.observed(),
                drift.api
            ));
        }
        let own = RULES.iter().find(|one| one.id == rule).unwrap();
        if drift.rated() < own.effect {
            wrong.push(format!("{rule}: rated {:?}", drift.rated()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_has_a_case() {
    let cases = cases();
    let tested: BTreeSet<&str> = cases.iter().map(|(rule, ..)| *rule).chain(ELSEWHERE).collect();
    let all: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(tested, all);
    assert_eq!(RULES.len(), all.len(), "no rule is there twice");
}

#[test]
fn a_new_member_is_additive_where_the_struct_is_open_and_breaking_where_it_is_not() {
    let drift = drift(
        &alone(&small()),
        &[put(
            "/components/schemas/Line/properties/more",
            json!({ "type": "string" }),
        )],
    );
    let told: Vec<_> = drift
        .changes
        .iter()
        .map(|change| (change.rule.id, change.rule.effect))
        .collect();
    assert!(
        told == [("member-added", Effect::Additive)]
            || told == [("member-added-to-closed", Effect::Breaking)],
        "{told:?}"
    );
    assert!(drift.agrees(), "{:?}", drift.api);
}

#[test]
fn a_new_form_field_is_additive_where_the_form_is_open_and_breaking_where_it_is_not() {
    let field = "/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/more";
    let drift = drift(&alone(&small()), &[put(field, json!({ "type": "string" }))]);
    let told: Vec<_> = drift
        .changes
        .iter()
        .map(|change| (change.rule.id, change.rule.effect))
        .collect();
    assert!(
        told == [("form-field-added", Effect::Additive)]
            || told == [("form-field-added-to-closed", Effect::Breaking)],
        "{told:?}"
    );
    assert!(drift.agrees(), "{:?}", drift.api);
}

#[test]
fn a_crate_that_is_new_is_additive_and_one_that_is_gone_is_breaking() {
    let side = alone(&small());
    assert_eq!(whole(&side, true).effect(), Effect::Additive);
    assert_eq!(whole(&side, false).effect(), Effect::Breaking);
}

#[test]
fn other_scopes_in_the_manifest_are_told_with_a_caution() {
    let before = alone(&small());
    let mut after = before.clone();
    after.api.scopes = vec!["altinn:case".to_owned()];
    let drift = compare(&before, &after).unwrap();
    let told: BTreeSet<_> = drift
        .changes
        .iter()
        .map(|change| (change.rule.id, change.rule.caution))
        .collect();
    assert_eq!(told, BTreeSet::from([("credentials-changed", true)]));
    assert_eq!(drift.effect(), Effect::None);
}

#[test]
fn a_type_under_another_name_is_renamed_and_not_removed_and_added() {
    let before = alone(&small());
    let renamed = before.with_corrections(
        "overlay: 1.0.0\ninfo: { title: names, version: 1.0.0 }\nactions:\n  - target: $.components.schemas.Receipt\n    \
         x-kind: name\n    description: Curated name.\n    update: { x-rust-name: Slip }\n",
    );
    let drift = compare(&before, &renamed).unwrap();
    let told: Vec<_> = drift
        .changes
        .iter()
        .map(|change| (change.rule.id, &*change.before, &*change.after))
        .collect();
    assert!(told.contains(&("type-renamed", "Receipt", "Slip")), "{told:?}");
    assert!(
        !told
            .iter()
            .any(|(id, ..)| ["type-added", "type-removed"].contains(id)),
        "{told:?}"
    );
    assert_rated(&drift, Effect::Breaking, "another name");
}

#[test]
fn a_document_held_against_itself_has_not_changed() {
    let side = alone(&small());
    let drift = compare(&side, &side).unwrap();
    assert!(!drift.changed() && drift.agrees());
}

#[test]
fn the_order_of_members_parameters_and_values_says_nothing() {
    let before = alone(&small());
    let mut document = small();
    for pointer in [
        "/paths/~1orders/get/parameters",
        "/components/schemas/Order/required",
    ] {
        document
            .pointer_mut(pointer)
            .and_then(Value::as_array_mut)
            .unwrap()
            .reverse();
    }
    let drift = compare(&before, &before.with_document(&document)).unwrap();
    assert_eq!(drift.changes, Vec::new());
    assert!(drift.api.is_empty());
}

#[test]
fn every_constraint_is_tightened_and_loosened_in_its_own_direction() {
    let note = "/components/schemas/NewOrder/properties/title";
    for (keyword, loose, tight) in [
        ("maxLength", json!(9), json!(8)),
        ("minLength", json!(2), json!(3)),
        ("maximum", json!(9), json!(8)),
        ("minimum", json!(2), json!(3)),
        ("exclusiveMaximum", json!(9), json!(8)),
        ("exclusiveMinimum", json!(2), json!(3)),
        ("maxItems", json!(9), json!(8)),
        ("minItems", json!(2), json!(3)),
        ("maxProperties", json!(9), json!(8)),
        ("minProperties", json!(2), json!(3)),
        ("uniqueItems", json!(false), json!(true)),
        ("pattern", Value::Null, json!("^a")),
        ("multipleOf", Value::Null, json!(5)),
    ] {
        let with = |value: &Value| {
            let mut document = small();
            if !value.is_null() {
                let holder = document.pointer_mut(note).unwrap();
                holder[keyword] = value.clone();
            }
            alone(&document)
        };
        let (loose, tight) = (with(&loose), with(&tight));
        let ids = |before: &Side, after: &Side| -> Vec<&'static str> {
            compare(before, after)
                .unwrap()
                .changes
                .iter()
                .map(|change| change.rule.id)
                .collect()
        };
        assert_eq!(ids(&loose, &tight), ["request-constraint-tightened"], "{keyword}");
        assert_eq!(ids(&tight, &loose), ["constraint-loosened"], "{keyword}");
    }
}

#[test]
fn nothing_but_words_changes_nothing() {
    let before = alone(&small());
    let mut document = small();
    for pointer in [
        "/paths/~1orders/get/description",
        "/components/schemas/Order/description",
    ] {
        put(Box::leak(pointer.to_owned().into_boxed_str()), json!("Words.")).apply(&mut document);
    }
    let drift = compare(&before, &before.with_document(&document)).unwrap();
    assert!(!drift.changed());
    assert_rated(&drift, Effect::None, GET);
}

#[test]
fn pages_and_waits_of_the_manifest_come_and_go_with_their_methods() {
    for name in ["altinn-events", "altinn-notifications"] {
        let now = committed(name);
        let mut before = now.clone();
        for facts in before.api.operations.values_mut() {
            (facts.pages, facts.wait) = (None, None);
        }
        let (there, back) = (compare(&before, &now).unwrap(), compare(&now, &before).unwrap());
        assert!(
            there
                .changes
                .iter()
                .any(|change| change.rule.id == "convenience-added"),
            "{name}"
        );
        assert_rated(&there, Effect::Additive, name);
        assert!(
            back.changes
                .iter()
                .any(|change| change.rule.id == "convenience-removed"),
            "{name}"
        );
        assert_rated(&back, Effect::Breaking, name);
    }
}
