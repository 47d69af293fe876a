//! Error bodies in all their shapes.

use altinn_runtime::Problem;

/// `code`, `detail`, `trace_id` and the number of field errors.
type Seen = (Option<String>, Option<String>, Option<String>, usize);

fn read(body: &str) -> Option<Seen> {
    let problem = Problem::read(body.as_bytes())?;
    let code = problem.code().map(ToOwned::to_owned);
    let errors = problem.field_errors().len();
    Some((code, problem.detail, problem.trace_id, errors))
}

#[test]
fn every_shape_reads_to_the_same_four_things() {
    let some = |text: &str| Some(text.to_owned());
    for (body, expected) in [
        // Problem details, and the same with a byte order mark.
        (
            r#"{"type":"about:blank","title":"Bad","status":400,"detail":"no"}"#,
            (None, some("no"), None, 0),
        ),
        (
            "\u{feff} {\"title\":\"Bad\",\"detail\":\"no\"}\n",
            (None, some("no"), None, 0),
        ),
        // Pascal case, and a status in quotes.
        (
            r#"{"Title":"Bad","Status":"400","Detail":"no","TraceId":"t"}"#,
            (None, some("no"), some("t"), 0),
        ),
        // Validation problem details.
        (
            r#"{"title":"x","errors":{"$.a.b":["1","2"],"Name":["3"]},"traceId":"00-1"}"#,
            (None, None, some("00-1"), 3),
        ),
        // Texts where lists are expected.
        (
            r#"{"errors":{"a":"one","b":null,"c":[{"d":1}]}}"#,
            (None, None, None, 2),
        ),
        // Altinn's own: code in a member, as another member, as a number, in the type.
        (
            r#"{"type":"urn:altinn:error:NOT-1","code":"NOT-00001"}"#,
            (some("NOT-00001"), None, None, 0),
        ),
        (
            r#"{"errorCode":1013,"detail":"d"}"#,
            (some("1013"), some("d"), None, 0),
        ),
        (
            r#"{"type":"urn:altinn:error:BRO-00002","detail":null}"#,
            (some("BRO-00002"), None, None, 0),
        ),
        // Altinn's validation problem: one error with two places, one without.
        (
            r#"{"code":"STD-00000","validationErrors":[{"code":"V-1","detail":"d","paths":["/a","/b"]},{"title":"t"}]}"#,
            (some("STD-00000"), None, None, 3),
        ),
        // Several problems in one.
        (
            r#"{"code":"STD-00001","problems":[{"code":"A"},{"validationErrors":[{"code":"V","paths":["/x"]}]}]}"#,
            (some("STD-00001"), None, None, 1),
        ),
        // A bare JSON string, a bare text, and a text that only begins like JSON.
        (r#""Missing \"org\"""#, (None, some("Missing \"org\""), None, 0)),
        (
            "Resource not found\n",
            (None, some("Resource not found"), None, 0),
        ),
        ("404 not found", (None, some("404 not found"), None, 0)),
        // Members of the wrong type, and members of others, are kept but mean nothing here.
        (
            r#"{"title":7,"errors":[1],"problems":"x","error":"invalid"}"#,
            (None, None, None, 0),
        ),
    ] {
        assert_eq!(read(body), Some(expected), "{body}");
    }
}

#[test]
fn what_has_no_shape_is_no_problem() {
    for body in [
        "",
        "  \r\n",
        "\u{feff}",
        "<html><head><title>502 Bad Gateway</title></head></html>",
        "\n<!DOCTYPE html>",
        "<?xml version=\"1.0\"?><Error/>",
        "{",
        "{}",
        r#"{"title":"cut o"#,
        r#""cut o"#,
        r#""""#,
        "null",
        "true",
        "404",
        "[]",
        r#"["text"]"#,
        "\u{0}\u{1}binary",
    ] {
        assert_eq!(read(body), None, "{body:?}");
    }
    assert_eq!(Problem::read(b"\xff\xfe\xfd"), None);
}

#[test]
fn field_errors_keep_places_messages_and_codes_in_order() {
    let body = r#"{
        "errors": {"Recipients[0]": ["not valid"]},
        "validationErrors": [{"code": "V-1", "title": "too long", "detail": "41 of 40", "paths": ["/name", "/alias"]}],
        "problems": [{"validationErrors": [{"code": "V-2", "title": "missing"}]}]
    }"#;
    let problem = Problem::read(body.as_bytes()).unwrap();
    let found: Vec<_> = problem
        .field_errors()
        .iter()
        .map(|error| (error.field, error.message, error.code))
        .collect();
    assert_eq!(
        found,
        [
            ("Recipients[0]", "not valid", None),
            ("/name", "41 of 40", Some("V-1")),
            ("/alias", "41 of 40", Some("V-1")),
            ("", "missing", Some("V-2")),
        ]
    );
}

#[test]
fn unknown_members_and_members_of_the_wrong_type_are_kept_as_they_came() {
    let problem = Problem::read(
        br#"{"detail":{"a":1},"status":70000,"source":"x","instance":"/i","statusDescription":"s"}"#,
    );
    let problem = problem.unwrap();
    assert_eq!(problem.instance.as_deref(), Some("/i"));
    assert_eq!((problem.detail, problem.status), (None, None));
    let mut kept: Vec<&str> = problem.extensions.keys().map(String::as_str).collect();
    kept.sort_unstable();
    assert_eq!(kept, ["detail", "source", "status", "statusDescription"]);
}

#[test]
fn the_debug_form_repeats_nothing_of_the_body() {
    let body = r#"{"title":"Ola 01017012345","detail":"01017012345","errors":{"01017012345":["01017012345"]},
        "validationErrors":[{"detail":"01017012345","paths":["/01017012345"]}],"x":"01017012345","code":"01017012345"}"#;
    let problem = Problem::read(body.as_bytes()).unwrap();
    let shown = format!(
        "{problem:?} {:?} {:?}",
        problem.validation_errors,
        problem.field_errors()
    );
    assert!(!shown.contains("01017012345"), "{shown}");
}

#[test]
fn a_body_that_is_cut_off_anywhere_is_no_problem_and_never_a_panic() {
    let whole =
        r#"{"title":"æ","status":400,"errors":{"a":["b"]},"validationErrors":[{"code":"c","paths":["/d"]}]}"#;
    for end in 0..whole.len() {
        assert_eq!(Problem::read(&whole.as_bytes()[..end]), None, "{end}");
    }
    assert!(Problem::read(whole.as_bytes()).is_some());
}

#[test]
fn a_body_that_is_nested_deeper_than_anybody_needs_is_no_problem() {
    let deep = format!("{}{}", r#"{"problems":["#.repeat(10_000), "]}".repeat(10_000));
    assert_eq!(Problem::read(deep.as_bytes()), None);
}
