//! What is read, and what is said about what cannot be.

mod files;

use serde_json::json;

use super::*;

const MINIMAL: &str = r#"{"openapi": "3.0.3", "info": {"version": "1"}, "paths": {}}"#;

#[test]
fn json_and_yaml_give_the_same_tree() {
    let yaml = "openapi: 3.0.3\ninfo: {version: '1'}\npaths: {}\n";
    assert_eq!(
        parse("a.yaml", yaml.as_bytes()).unwrap(),
        parse("a.json", MINIMAL.as_bytes()).unwrap()
    );
}

#[test]
fn the_content_decides_where_the_ending_does_not() {
    for name in ["document", "document.txt", "-", "a.yaml", "a.json"] {
        assert!(parse(name, MINIMAL.as_bytes()).is_ok(), "JSON in {name}");
    }
    for name in ["document", "document.txt", "a.yml", "A.YAML"] {
        assert!(parse(name, b"openapi: 3.1.0\n").is_ok(), "YAML in {name}");
    }
    assert!(
        parse("a.yaml", b"{openapi: 3.1.0, paths: {}}").is_ok(),
        "YAML that begins as JSON does"
    );
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let marked = [b"\xEF\xBB\xBF", MINIMAL.as_bytes()].concat();
    assert_eq!(parse("a.json", &marked).unwrap()["openapi"], "3.0.3");
}

#[test]
fn utf_16_with_a_mark_is_read_in_either_order() {
    let text = MINIMAL.replace("\"1\"", "\"æ\u{1F600}\"");
    let bytes = |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter()
            .chain(text.encode_utf16().flat_map(unit))
            .collect()
    };
    for bytes in [
        bytes([0xFF, 0xFE], u16::to_le_bytes),
        bytes([0xFE, 0xFF], u16::to_be_bytes),
    ] {
        assert_eq!(parse("a.json", &bytes).unwrap()["info"]["version"], "æ\u{1F600}");
    }
}

#[test]
fn the_last_value_of_a_key_that_occurs_twice_counts_and_is_noted() {
    let json =
        r#"{"openapi": "3.0.0", "paths": {"/a": {"get": {"nullable": false, "x": 1, "nullable": true}}}}"#;
    let yaml =
        "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      nullable: false\n      x: 1\n      nullable: true\n";
    for (name, text) in [("a.json", json), ("a.yaml", yaml)] {
        let read = read(name, text.as_bytes(), None).unwrap();
        assert_eq!(
            read.value["paths"]["/a"]["get"],
            json!({"nullable": true, "x": 1})
        );
        let wanted = "`/paths/~1a/get/nullable`: occurs twice, and its last value counts";
        assert_eq!(read.notes, [wanted], "{name}");
    }
    // The next document begins without notes.
    assert!(read("a.json", MINIMAL.as_bytes(), None).unwrap().notes.is_empty());
}

#[test]
fn in_our_own_files_no_key_may_occur_twice() {
    for (name, text) in [
        ("a.json", "{\"a\": 1, \"b\": 2, \"a\": 3}"),
        ("a.yaml", "a: 1\na: 2\n"),
    ] {
        let error = parse_any(name, text.as_bytes()).unwrap_err();
        assert!(
            error.problem.contains("twice") || error.problem.contains("duplicate"),
            "{error}"
        );
        assert_eq!(error.remedy, "keep one of the two");
    }
}

#[test]
fn of_openapi_3_2_what_3_1_has_too_is_read_and_the_rest_is_noted() {
    let document = json!({
        "openapi": "3.2.0",
        "paths": { "/a": {
            "parameters": [{ "name": "q", "in": "querystring" }, { "name": "page", "in": "query" }],
            "get": { "responses": { "200": { "content": { "application/json": { "$ref": "#/components/mediaTypes/A" } } } } },
            "query": { "responses": {} },
            "additionalOperations": { "COPY": {} },
        } },
        "components": { "mediaTypes": { "A": { "schema": { "type": "string" } } } },
    });
    let read = read("a.json", document.to_string().as_bytes(), None).unwrap();
    let item = &read.value["paths"]["/a"];
    let media = &item["get"]["responses"]["200"]["content"]["application/json"];
    assert_eq!(*media, json!({ "schema": { "type": "string" } }));
    assert_eq!(item["parameters"], json!([{ "name": "page", "in": "query" }]));
    assert_eq!(
        item.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["parameters", "get"]
    );
    assert_eq!(read.notes.len(), 3, "{:?}", read.notes);
    assert!(
        read.notes
            .iter()
            .all(|note| note.starts_with("`/paths/~1a/") && note.ends_with("not read"))
    );
}

#[test]
fn keys_that_are_scalars_become_strings() {
    let text = "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        200: {}\n        '404': {}\n        true: {}\n";
    let document = parse("a.yaml", text.as_bytes()).unwrap();
    let responses = document["paths"]["/a"]["get"]["responses"].as_object().unwrap();
    let mut keys: Vec<_> = responses.keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["200", "404", "true"]);
}

#[test]
fn norway_is_not_a_boolean() {
    let document = parse_any("a.yaml", b"a: [NO, yes, on, true, null, ~, 1, 1.5, '1', 0012]\n").unwrap();
    assert_eq!(
        document["a"],
        json!(["NO", "yes", "on", true, null, null, 1, 1.5, "1", document["a"][9]])
    );
}

#[test]
fn aliases_are_followed() {
    let document = parse_any("a.yaml", b"a: &x {b: [1]}\nc: *x\n").unwrap();
    assert_eq!(document, json!({"a": {"b": [1]}, "c": {"b": [1]}}));
}

#[test]
fn every_version_of_openapi_3_is_taken() {
    for version in ["3.0.0", "3.0.1", "3.0.4", "3.1.0", "3.1.1", "3.1.0-rc1", "3.2.0"] {
        assert!(
            parse("a.json", format!(r#"{{"openapi": "{version}"}}"#).as_bytes()).is_ok(),
            "{version}"
        );
    }
}

#[test]
fn a_component_library_needs_no_paths() {
    assert!(parse("a.json", br#"{"openapi": "3.0.0", "components": {}}"#).is_ok());
}

#[test]
fn an_overlay_is_read_without_an_openapi_version() {
    assert_eq!(
        parse_any("a.yaml", b"overlay: 1.0.0\n").unwrap(),
        json!({"overlay": "1.0.0"})
    );
}

#[test]
fn every_error_names_file_place_and_remedy() {
    let deep_json = [r#"{"openapi": "3.0.0", "a": "#.to_owned(), "[".repeat(100_000)].concat();
    let deep_yaml = ["a: ".to_owned(), "[".repeat(100_000)].concat();
    let deep_block = (0..500)
        .map(|n| format!("{}a:\n", " ".repeat(n)))
        .collect::<String>();
    let closed = ["{\"a\":".repeat(200), "1".to_owned(), "}".repeat(200)].concat();
    let level = |inner: &str| ["[".repeat(60), inner.to_owned(), "]".repeat(60)].concat();
    let deep_alias = format!(
        "a: &a {}\nb: &b {}\nc: {}\n",
        level("1"),
        level("*a"),
        level("*b")
    );
    let laughs = (1..9).fold("a0: &a0 [x, x]\n".to_owned(), |text, n| {
        let before = format!("*a{}", n - 1);
        format!("{text}a{n}: &a{n} [{}]\n", [before.as_str(); 12].join(", "))
    });
    let table: &[(&str, &[u8], &str, &str)] = &[
        ("a.json", b"", "line 1, column 1", "is empty"),
        ("a.json", b"\xEF\xBB\xBF \n", "line 1, column 1", "is empty"),
        (
            "a.json",
            b"{\n  \"a\": ,\n}",
            "line 2, column 8",
            "not valid JSON",
        ),
        (
            "a.json",
            b"{\"openapi\": \"3.0.0\"",
            "line 1, column 19",
            "not valid JSON",
        ),
        ("a.json", b"<html></html>", "line 1, column 1", "not valid JSON"),
        ("a.json", b"{\"a\": 1} x", "line 1, column 10", "not valid JSON"),
        ("a.json", b"[1, 2]", "line 1, column 1", "an array, not a map"),
        ("a.yaml", b"just words", "line 1, column 1", "a string, not a map"),
        ("a.yaml", b"a: 1\nb: [1,\n", "line", "not valid YAML"),
        ("a.yaml", b"a: *nowhere\n", "line 1", "not valid YAML"),
        ("a.yaml", b"a: 1\n\tb: 2\n", "line 1, column 4", "not valid YAML"),
        ("a.json", b"\xFF\xFE{\x00}", "line 1, column 1", "not UTF-16"),
        (
            "a.json",
            b"\xFE\xFF\x00{\x00\n\xD8\x00",
            "line 2, column 1",
            "not UTF-16",
        ),
        ("a.json", b"{\n\"a\": \"\xE6\"}", "line 2, column 7", "not UTF-8"),
        (
            "a.json",
            deep_json.as_bytes(),
            "line 1",
            "nested deeper than 120 levels",
        ),
        (
            "a.json",
            closed.as_bytes(),
            "line 1",
            "nested deeper than 120 levels",
        ),
        ("a.yaml", deep_yaml.as_bytes(), "line 1", "not valid YAML"),
        ("a.yaml", deep_block.as_bytes(), "line", "not valid YAML"),
        (
            "a.yaml",
            deep_alias.as_bytes(),
            "line",
            "nested deeper than 120 levels",
        ),
        ("a.yaml", laughs.as_bytes(), "line", "not valid YAML"),
        ("a.json", br#"{"swagger": "2.0"}"#, "/swagger", "Swagger 2.0"),
        ("a.yaml", b"swagger: 2.0\n", "/swagger", "Swagger 2.0"),
        ("a.json", br#"{"openapi": "3.3.0"}"#, "/openapi", "\"3.3.0\""),
        ("a.json", br#"{"openapi": "2.0"}"#, "/openapi", "\"2.0\""),
        ("a.json", br#"{"openapi": "3.0"}"#, "/openapi", "\"3.0\""),
        ("a.json", br#"{"openapi": "3.10.0"}"#, "/openapi", "\"3.10.0\""),
        ("a.json", br#"{"openapi": "3.0.x"}"#, "/openapi", "\"3.0.x\""),
        ("a.yaml", b"openapi: 3.1\n", "/openapi", "a number"),
        ("a.json", br#"{"openapi": null}"#, "/openapi", "null"),
        ("a.json", br#"{"info": {}}"#, "top level", "no `openapi` key"),
    ];
    for (name, bytes, place, problem) in table {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
        let error = parse(name, bytes).expect_err(&shown);
        assert_eq!(error.file, *name, "{shown}");
        assert!(error.place.starts_with(place), "{shown}: {error}");
        assert!(error.problem.contains(problem), "{shown}: {error}");
        assert!(!error.remedy.is_empty(), "{shown}: {error}");
        assert!(
            !error.problem.contains(" at line "),
            "the place is said once: {error}"
        );
    }
}

#[test]
fn nesting_up_to_the_limit_is_read() {
    let nested = |levels: usize| format!(r#"{{"a":{}1{}}}"#, "[".repeat(levels - 1), "]".repeat(levels - 1));
    for name in ["a.json", "a.yaml"] {
        assert!(parse_any(name, nested(MAX_DEPTH).as_bytes()).is_ok(), "{name}");
        assert!(
            parse_any(name, nested(MAX_DEPTH + 1).as_bytes()).is_err(),
            "{name}"
        );
    }
}

#[test]
fn an_error_leaves_no_trace_in_the_next_reading() {
    assert!(parse_any("a.json", "[".repeat(500).as_bytes()).is_err());
    assert!(parse_any("a.json", br#"{"a": [[[[1]]]]}"#).is_ok());
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = load(Path::new("no/such/file.json")).unwrap_err();
    assert_eq!(error.file, "no/such/file.json");
    assert!(error.problem.contains("cannot be read"), "{error}");
    assert!(!error.remedy.is_empty());
}
