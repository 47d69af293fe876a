//! What is a fact, what is prose, and what malformed parts become.

use serde_json::{Value, json};

use super::*;

/// The surface of a schema, by way of a document around it.
fn schema(schema: Value) -> Value {
    let document = json!({"components": {"schemas": {"a": schema}}});
    distil(&document)
        .pointer("/components/schemas/a")
        .cloned()
        .unwrap_or_default()
}

/// The surface of an operation, by way of a document around it.
fn operation(operation: Value) -> Value {
    let document = json!({"paths": {"/a": {"get": operation}}});
    distil(&document)
        .pointer("/paths/~1a/get")
        .cloned()
        .unwrap_or_default()
}

#[test]
fn prose_goes_and_facts_stay_at_the_top() {
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "description": "d", "version": "v1", "contact": {"name": "n"}, "license": {"name": "l"}, "x-a": 1},
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "servers": [{"url": "https://{host}/a", "description": "d", "variables": {"host": {"enum": ["a"], "default": "a", "description": "d"}}}],
        "tags": [{"name": "one", "description": "d", "externalDocs": {"url": "u"}}],
        "externalDocs": {"url": "u"},
        "x-extension": {"a": 1},
        "security": [{"description": []}, {}],
        "paths": {"/a": {"summary": "s", "description": "d", "x-a": 1}, "x-paths": {}},
        "components": {"examples": {"a": {"value": 1}}}
    });
    let surface = json!({
        "openapi": "3.1.0",
        "info": {"version": "v1"},
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "servers": [{"url": "https://{host}/a", "variables": {"host": {"enum": ["a"], "default": "a"}}}],
        "tags": [{"name": "one"}],
        "security": [{"description": []}, {}],
        "paths": {"/a": {}},
        "components": {}
    });
    assert_eq!(distil(&document), surface);
}

#[test]
fn a_keyword_is_prose_only_where_it_is_a_keyword() {
    for name in [
        "description",
        "title",
        "summary",
        "example",
        "examples",
        "externalDocs",
        "$comment",
        "x-note",
        "$ref",
    ] {
        let named = json!({(name): {"type": "string", "description": "prose"}});
        let kept = json!({(name): {"type": "string"}});
        for place in ["properties", "patternProperties", "$defs", "dependentSchemas"] {
            assert_eq!(
                schema(json!({(place): named})),
                json!({(place): kept}),
                "{name} in {place}"
            );
        }
        let header = json!({"responses": {"200": {"description": "prose", "headers": {(name): {"description": "prose", "schema": {"type": "string"}}}}}});
        let without = json!({"responses": {"200": {"headers": {(name): {"schema": {"type": "string"}}}}}});
        assert_eq!(operation(header), without, "{name} as a header");
        for place in ["schemas", "headers", "responses", "parameters", "securitySchemes"] {
            let document = json!({"components": {(place): {(name): {"description": "prose"}}}});
            assert_eq!(
                distil(&document),
                json!({"components": {(place): {(name): {}}}}),
                "{name} in {place}"
            );
        }
        let required = json!({"required": [name], "dependentRequired": {(name): [name]}});
        assert_eq!(schema(required.clone()), required, "{name} as required");
        let mapping =
            json!({"discriminator": {"propertyName": name, "mapping": {(name): "#/components/schemas/a"}}});
        assert_eq!(schema(mapping.clone()), mapping, "{name} in a mapping");
    }
}

#[test]
fn every_fact_of_a_schema_stays() {
    let facts: Value = serde_json::from_str(r##"{
        "$ref": "#/a", "$id": "i", "$anchor": "a", "$dynamicRef": "r", "$dynamicAnchor": "a", "$schema": "s",
        "type": ["string", "null"], "format": "f", "nullable": true, "x-nullable": false, "deprecated": true,
        "readOnly": true, "writeOnly": false, "enum": [1, null, {"description": "a value"}], "const": {"title": "a value"},
        "default": {"example": "a value"}, "x-enum-varnames": ["One"], "x-enumNames": ["One"],
        "additionalProperties": false, "unevaluatedProperties": {"type": "string"}, "propertyNames": {"pattern": "^a"},
        "minProperties": 1, "maxProperties": 2, "items": {"type": "string"}, "prefixItems": [{"type": "string"}, true],
        "unevaluatedItems": false, "contains": {"type": "string"}, "minContains": 1, "maxContains": 2, "minItems": 0,
        "maxItems": 9, "uniqueItems": true, "minLength": 1, "maxLength": 2, "pattern": "^a$", "contentEncoding": "base64",
        "contentMediaType": "image/png", "contentSchema": {"type": "string"}, "minimum": 0.5, "maximum": 1,
        "exclusiveMinimum": true, "exclusiveMaximum": 7, "multipleOf": 0.01, "allOf": [{"$ref": "#/a"}],
        "anyOf": [{"type": "string"}], "oneOf": [{"type": "string"}], "not": {"type": "string"}, "if": {"type": "string"},
        "then": {"type": "string"}, "else": false, "dependencies": {"a": ["b"], "c": {"type": "string"}},
        "discriminator": {"propertyName": "kind"}, "xml": {"name": "n", "attribute": true, "wrapped": false, "prefix": "p", "namespace": "u"}
    }"##)
    .unwrap();
    assert_eq!(schema(facts.clone()), facts);
}

#[test]
fn prose_and_unknown_keywords_of_a_schema_go() {
    let prose = json!({
        "title": "t", "description": "d", "example": 1, "examples": [1], "externalDocs": {"url": "u"}, "$comment": "c",
        "comments": "c", "x-enum-descriptions": ["d"], "x-anything": {}, "requried": true, "summary": "s"
    });
    assert_eq!(schema(prose), json!({}));
}

#[test]
fn every_fact_of_an_operation_stays() {
    let facts = json!({
        "operationId": "i", "tags": ["t"], "deprecated": true, "security": [{"a": ["scope"]}], "servers": [{"url": "u"}],
        "parameters": [
            {"name": "description", "in": "query", "required": true, "deprecated": false, "allowEmptyValue": true,
             "style": "form", "explode": false, "allowReserved": true, "schema": {"type": "string"}},
            {"name": "b", "in": "query", "content": {"application/json": {"schema": {"type": "string"}}}},
            {"$ref": "#/components/parameters/c"}
        ],
        "requestBody": {"required": true, "content": {"multipart/form-data": {
            "schema": {"type": "object"},
            "encoding": {"description": {"contentType": "image/png", "style": "form", "explode": true, "allowReserved": false,
                         "headers": {"title": {"schema": {"type": "string"}}}}}}}},
        "responses": {"default": {"$ref": "#/r"}, "2XX": {
            "content": {"text/csv": {}},
            "links": {"summary": {"operationId": "o", "parameters": {"description": "$request.body#/a"}, "requestBody": {"title": 1}, "server": {"url": "u"}}}}},
        "callbacks": {"example": {"{$request.body#/url}": {"post": {"responses": {"200": {}}}}}}
    });
    assert_eq!(operation(facts.clone()), facts);
}

#[test]
fn the_scopes_of_oauth_stay_without_their_texts() {
    let document = json!({"components": {"securitySchemes": {"a": {
        "type": "oauth2", "description": "d",
        "flows": {"implicit": {"authorizationUrl": "u", "scopes": {"title": "prose", "x-b": {"description": "prose"}}}}
    }}}});
    let flows = json!({"implicit": {"authorizationUrl": "u", "scopes": {"title": "", "x-b": ""}}});
    assert_eq!(
        distil(&document).pointer("/components/securitySchemes/a/flows"),
        Some(&flows)
    );
}

#[test]
fn webhooks_stay_as_paths_do() {
    let webhooks =
        json!({"webhooks": {"x-new": {"post": {"requestBody": {"content": {"application/json": {}}}}}}});
    assert_eq!(distil(&webhooks), webhooks);
}

#[test]
fn malformed_parts_lose_what_the_grammar_does_not_allow() {
    let table = [
        (json!({"type": "enum"}), json!({"type": "enum"})),
        (json!({"type": 7}), json!({})),
        (
            json!({"type": ["string", null, 7]}),
            json!({"type": ["string", "null"]}),
        ),
        (json!({"properties": "prose"}), json!({})),
        (json!({"properties": ["prose"]}), json!({})),
        (
            json!({"properties": {"a": "prose", "b": 1, "c": null, "d": true}}),
            json!({"properties": {"c": {}, "d": true}}),
        ),
        (json!({"required": "prose"}), json!({})),
        (json!({"required": true}), json!({})),
        (
            json!({"required": ["a", 1, {"b": 2}]}),
            json!({"required": ["a"]}),
        ),
        (json!({"items": "prose"}), json!({})),
        (
            json!({"items": [{"type": "string", "title": "t"}]}),
            json!({"items": [{"type": "string"}]}),
        ),
        (json!({"allOf": {"type": "string"}}), json!({})),
        (
            json!({"allOf": ["prose", {"type": "string"}]}),
            json!({"allOf": [{"type": "string"}]}),
        ),
        (json!({"enum": "prose"}), json!({})),
        (
            json!({"minimum": "1", "maxLength": true, "pattern": 1, "nullable": "true"}),
            json!({}),
        ),
        (json!({"x-enum-varnames": ["A", 1]}), json!({})),
        (json!({"discriminator": "kind", "xml": []}), json!({})),
        (json!({"$ref": {"a": 1}}), json!({})),
        (json!("prose"), Value::Null),
        (json!(true), json!(true)),
    ];
    for (published, surface) in table {
        assert_eq!(schema(published.clone()), surface, "{published}");
    }
    for document in [json!(null), json!("prose"), json!(["prose"]), json!(1)] {
        assert_eq!(distil(&document), json!({}), "{document}");
    }
    let document = json!({
        "info": "prose", "paths": {"description": "prose", "/a": null, "/b": {"get": "prose", "post": {"responses": {"204": null, "description": "prose"}}}},
        "components": {"responses": {"description": "prose", "content": {"application/json": {}}}, "schemas": null},
        "servers": "https://a", "tags": ["prose"], "security": ["a"]
    });
    let surface = json!({
        "paths": {"/a": {}, "/b": {"post": {"responses": {"204": {}}}}},
        "components": {"responses": {"content": {}}},
        "tags": [], "security": []
    });
    assert_eq!(distil(&document), surface);
}

#[test]
fn a_version_without_quotes_becomes_text() {
    assert_eq!(
        distil(&json!({"info": {"version": 1.5}})),
        json!({"info": {"version": "1.5"}})
    );
    assert_eq!(distil(&json!({"info": {"version": null}})), json!({"info": {}}));
}

#[test]
fn whatever_can_be_read_is_kept_to_its_full_depth() {
    let mut nested = json!({"type": "string"});
    for _ in 0..50 {
        nested = json!({"properties": {"a": nested}});
    }
    assert_eq!(schema(nested.clone()), nested);
    const { assert!(MAX_DEPTH > crate::load::MAX_DEPTH) };
}

#[test]
fn a_tree_too_deep_to_be_a_document_is_cut_and_not_followed() {
    let mut nested = json!({"type": "string"});
    for _ in 0..1000 {
        nested = json!({"items": nested});
    }
    let surface = schema(nested);
    assert_eq!(
        distil(&json!({"components": {"schemas": {"a": surface}}})).pointer("/components/schemas/a"),
        Some(&surface)
    );
}

#[test]
fn the_text_form_is_sorted_by_bytes_and_ends_in_a_newline() {
    let value: Value = serde_json::from_str(
        r#"{"b": [1, {"z": null, "a": true}, [], {}], "a": "\u00e6\"\n", "B": -1.5, "10": 1, "9": 2}"#,
    )
    .unwrap();
    let text = "{\n  \"10\": 1,\n  \"9\": 2,\n  \"B\": -1.5,\n  \"a\": \"æ\\\"\\n\",\n  \"b\": [\n    1,\n    {\n      \"a\": true,\n      \"z\": null\n    },\n    [],\n    {}\n  ]\n}\n";
    assert_eq!(canonical(&value), text);
    assert_eq!(canonical(&json!({})), "{}\n");
    assert_eq!(serde_json::from_str::<Value>(text).unwrap(), value);
}
