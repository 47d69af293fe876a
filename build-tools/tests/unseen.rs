//! Documents that no pass was written for: other people's styles, circles, depth. What can be represented is; the rest is
//! an error that names the document and a JSON pointer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests"
)]

mod support;

use std::path::Path;

use altinn_build_tools::{Error, load};
use serde_json::{Value, json};

use support::{check, generate, operations, panics};

fn unseen(file: &str) -> Value {
    load::load(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/unseen")
            .join(file),
    )
    .unwrap()
}

/// Generates on a stack as large as that of `xtask`, and holds the outcome against what must hold of every crate.
fn outcome(document: Value) -> Result<usize, Error> {
    let work = move || {
        let (result, panics) = panics::watch(|| generate(&document));
        assert!(panics.is_empty(), "{panics:?}");
        let generated = result.unwrap()?;
        check(&generated, generated.operations_in).unwrap();
        Ok(generated.types_out)
    };
    std::thread::Builder::new()
        .stack_size(32 * 1024 * 1024)
        .spawn(work)
        .unwrap()
        .join()
        .unwrap()
}

fn of(schemas: Value) -> Value {
    json!({"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {}, "components": {"schemas": schemas}})
}

#[test]
fn documents_of_other_styles_become_crates() {
    for (file, count) in [("petstore.json", 4), ("events_31.yaml", 2), ("library.yaml", 0)] {
        let generated = generate(&unseen(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        check(&generated, count).unwrap_or_else(|problem| panic!("{file}: {problem}"));
    }
}

#[test]
fn operations_that_are_no_requests_to_the_server_are_left_out() {
    let petstore = unseen("petstore.json");
    assert_eq!(operations(&petstore), 4, "callbacks do not count");
    let names: Vec<String> = generate(&petstore)
        .unwrap()
        .pins
        .operations
        .into_values()
        .collect();
    assert_eq!(names, ["list_animals", "create_animal", "login", "set_picture"]);
}

#[test]
fn swagger_2_is_refused_with_a_way_out() {
    let text = br#"{"swagger": "2.0", "info": {"title": "a", "version": "1"}, "paths": {"/a": {"get": {"responses": {}}}}}"#;
    let error = load::parse("swagger.json", text).unwrap_err();
    assert_eq!(
        (error.file.as_str(), error.place.as_str()),
        ("swagger.json", "/swagger")
    );
    assert!(
        error.problem.contains("Swagger 2.0") && error.remedy.contains("convert"),
        "{error}"
    );
}

#[test]
fn circles_of_every_sort_come_to_an_end() {
    let schema = |name: &str| format!("#/components/schemas/{name}");
    for (what, schemas) in [
        ("itself", json!({"A": {"$ref": schema("A")}})),
        (
            "two aliases",
            json!({"A": {"$ref": schema("B")}, "B": {"$ref": schema("A")}}),
        ),
        ("allOf itself", json!({"A": {"allOf": [{"$ref": schema("A")}]}})),
        (
            "allOf each other",
            json!({"A": {"allOf": [{"$ref": schema("B")}, {"properties": {"a": {}}}]}, "B": {"allOf": [{"$ref": schema("A")}, {"properties": {"b": {}}}]}}),
        ),
        (
            "oneOf itself",
            json!({"A": {"oneOf": [{"$ref": schema("A")}, {"type": "string"}, {"type": "integer"}]}}),
        ),
        (
            "oneOf each other",
            json!({"A": {"oneOf": [{"$ref": schema("B")}, {"type": "integer"}]}, "B": {"oneOf": [{"$ref": schema("A")}, {"type": "boolean"}]}}),
        ),
        (
            "a list of itself",
            json!({"A": {"type": "array", "items": {"$ref": schema("A")}}}),
        ),
        (
            "a list of lists of itself",
            json!({"A": {"type": "array", "items": {"type": "array", "items": {"$ref": schema("A")}}}}),
        ),
        (
            "lists of each other",
            json!({"A": {"type": "array", "items": {"$ref": schema("B")}}, "B": {"type": "array", "items": {"$ref": schema("A")}}}),
        ),
        (
            "a dictionary of itself",
            json!({"A": {"type": "object", "additionalProperties": {"$ref": schema("A")}}}),
        ),
        (
            "a member of itself",
            json!({"A": {"properties": {"a": {"$ref": schema("A")}}, "required": ["a"]}}),
        ),
        (
            "members of each other",
            json!({"A": {"properties": {"b": {"$ref": schema("B")}}, "required": ["b"]}, "B": {"properties": {"a": {"$ref": schema("A")}}, "required": ["a"]}}),
        ),
        (
            "a list in a structure in a list",
            json!({"A": {"type": "array", "items": {"properties": {"a": {"$ref": schema("A")}}}}}),
        ),
        (
            "a dictionary beside members",
            json!({"A": {"properties": {"a": {}}, "additionalProperties": {"$ref": schema("A")}}}),
        ),
        (
            "an alias in a union",
            json!({"A": {"oneOf": [{"$ref": schema("B")}, {"type": "string"}]}, "B": {"type": "array", "items": {"$ref": schema("A")}}}),
        ),
        ("not", json!({"A": {"not": {"$ref": schema("A")}}})),
    ] {
        outcome(of(schemas)).unwrap_or_else(|error| panic!("{what}: {error}"));
    }
}

#[test]
fn references_into_the_middle_of_a_schema_lead_to_one_type() {
    for (what, schemas, types) in [
        (
            "a member",
            json!({"A": {"properties": {"a": {"type": "object", "properties": {"x": {}}}, "b": {"$ref": "#/components/schemas/A/properties/a"}}}}),
            2,
        ),
        (
            "a member of itself",
            json!({"A": {"properties": {"a": {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/A/properties/a"}}}}}}),
            2,
        ),
        (
            "items of themselves",
            json!({"A": {"properties": {"a": {"type": "array", "items": {"$ref": "#/components/schemas/A/properties/a"}}}}}),
            2,
        ),
        (
            "a definition in a definition",
            json!({"A": {"$defs": {"B": {"$defs": {"C": {"properties": {"c": {}}}}, "properties": {"c": {"$ref": "#/components/schemas/A/$defs/B/$defs/C"}}}},
                "properties": {"b": {"$ref": "#/components/schemas/A/$defs/B"}}}}),
            3,
        ),
    ] {
        assert_eq!(
            outcome(of(schemas)).unwrap_or_else(|error| panic!("{what}: {error}")),
            types,
            "{what}"
        );
    }
}

#[test]
fn references_to_what_is_no_schema_are_no_danger() {
    for target in [
        "#",
        "#/components",
        "#/info",
        "#/components/schemas",
        "#/components/schemas/A/properties",
        "#/paths",
    ] {
        if let Err(error) = outcome(of(json!({"A": {"properties": {"a": {"$ref": target}}}}))) {
            assert!(error.place.starts_with("`/"), "{target}: {error}");
        }
    }
}

#[test]
fn depth_is_no_danger() {
    for key in ["items", "additionalProperties", "allOf", "oneOf", "properties"] {
        for depth in [5, 60, 150] {
            let mut schema = json!({"type": "string"});
            for _ in 0..depth {
                schema = match key {
                    "allOf" | "oneOf" => json!({(key): [schema, {"type": "integer"}]}),
                    "properties" => json!({"type": "object", "properties": {"in": schema}}),
                    _ => json!({"type": if key == "items" { "array" } else { "object" }, (key): schema}),
                };
            }
            if let Err(error) = outcome(of(json!({"A": schema}))) {
                assert!(depth > 5, "{key}: {error}");
                assert!(error.place.starts_with("`/"), "{key} {depth}: {error}");
            }
        }
    }
}

#[test]
fn what_cannot_be_represented_names_its_place() {
    let base = json!({"openapi": "3.0.3", "info": {"title": "a", "version": "1"}, "paths": {"/a/{b}": {"post": {"operationId": "a", "responses": {}}}}});
    for (pointer, value, place, problem) in [
        (
            "/paths/~1a~1{b}/post/responses",
            json!({"many": {"description": "a"}}),
            "`/paths/~1a~1{b}/post/responses/many`",
            "neither a status",
        ),
        (
            "/paths/~1a~1{b}/post/parameters",
            json!([{"name": "x"}]),
            "`/paths/~1a~1{b}/post/parameters/0`",
            "no parameter",
        ),
        (
            "/paths/~1a~1{b}/post/parameters",
            json!([{"$ref": "#/components/parameters/X"}]),
            "`/paths/~1a~1{b}/post/parameters/0`",
            "leads nowhere",
        ),
        (
            "/paths/~1a~1{b}/post/parameters",
            json!([{"$ref": "other.json#/components/parameters/X"}]),
            "`/paths/~1a~1{b}/post/parameters/0`",
            "not part of specs",
        ),
        (
            "/paths/~1a~1{b}/post/requestBody",
            json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}}}),
            "`/paths/~1a~1{b}/post/requestBody`",
            "does not exist",
        ),
        (
            "/paths/~1a~1{b}/post/requestBody",
            json!({"content": {"multipart/form-data": {"schema": {"type": "string"}}}}),
            "`/paths/~1a~1{b}/post/requestBody`",
            "multipart",
        ),
        (
            "/paths/~1a~1{b}/post/requestBody",
            json!({"content": {"application/json": {"schema": {"type": "decimal"}}}}),
            "`/paths/~1a~1{b}/post/requestBody/type`",
            "no type of OpenAPI",
        ),
        (
            "/paths/~1c}",
            json!({"get": {"responses": {}}}),
            "`/paths/~1c}`",
            "braces",
        ),
        (
            "/paths/a~1{b}",
            json!({"get": {"responses": {}}}),
            "`/paths/a~1{b}`",
            "two paths",
        ),
        (
            "/paths/~1d",
            json!({"get": {"operationId": "a", "responses": {}}}),
            "`/paths/~1d/get`",
            "is called `a`",
        ),
        (
            "/paths/~1d",
            json!({"$ref": "#/components/pathItems/None"}),
            "`/paths/~1d`",
            "leads nowhere",
        ),
        (
            "/components",
            json!({"schemas": {"A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}}}}),
            "`/components/schemas/A/properties/b`",
            "does not exist",
        ),
    ] {
        let mut document = base.clone();
        let (holder, key) = pointer.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/");
        document.pointer_mut(holder).unwrap()[&key] = value;
        let error = outcome(document).unwrap_err();
        assert_eq!(error.place, place, "{error}");
        assert!(
            error.problem.contains(problem)
                && !error.remedy.is_empty()
                && error.file.ends_with("surface.json"),
            "{error}"
        );
    }
}

#[test]
fn a_document_that_would_take_too_much_memory_is_refused_before_it_does() {
    let members: serde_json::Map<String, Value> = (0..50)
        .map(|n| (format!("m{n}"), json!({"type": "string"})))
        .collect();
    let schemas: serde_json::Map<String, Value> = (0..600)
        .map(|n| (format!("T{n}"), json!({"type": "object", "properties": members})))
        .collect();
    let error = outcome(of(Value::Object(schemas))).unwrap_err();
    assert!(error.problem.contains("MiB of memory"), "{error}");
    assert!(!error.remedy.is_empty());
}
