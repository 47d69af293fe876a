//! Bodies that do not fit their type: the error says where, and repeats nothing.

use std::collections::BTreeMap;

use altinn_runtime::{ErrorKind, Timestamp, Uuid};
use serde::Deserialize;

use crate::common::got;

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Order {
    id: Uuid,
    recipients: Vec<Recipient>,
    due: Option<Timestamp>,
    #[serde(default)]
    by_person: BTreeMap<String, Recipient>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Recipient {
    number: u64,
    kind: Option<Kind>,
}

#[derive(Debug, Deserialize)]
enum Kind {
    Person,
}

#[tokio::test]
async fn the_error_names_the_place_and_the_expectation_and_no_value() {
    for (body, place, what) in [
        (r#"{"id":"01017012345","recipients":[]}"#, "`id`", ""),
        (r#"{"recipients":[]}"#, "", "`id` is missing"),
        (r#"{"id":null,"recipients":[]}"#, "`id`", "it is not a"),
        (
            r#"{"id":"6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00","recipients":[{"number":1},{"number":"01017012345"}]}"#,
            "`recipients[1].number`",
            "it is not an integer",
        ),
        (
            r#"{"id":"6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00","recipients":[{"number":1,"kind":"01017012345"}]}"#,
            "`recipients[0].kind",
            "the value is not valid",
        ),
        (
            r#"{"id":"6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00","recipients":[],"due":"01017012345"}"#,
            "`due`",
            "it is not a time such as",
        ),
        // The keys of a dictionary are values, too.
        (
            r#"{"id":"6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00","recipients":[],"by_person":{"01017012345":{"number":"x"}}}"#,
            "`by_person.*.number`",
            "it is not an integer",
        ),
        (
            r#"{"id":"6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00","recipients":[{"numb"#,
            "",
            "ends too early",
        ),
        ("01017012345,", "", "is not valid JSON (line 1, column 2)"),
        (
            "<html>01017012345</html>",
            "",
            "a page of HTML, perhaps from a proxy",
        ),
        ("<problem>01017012345</problem>", "", "the answer is XML"),
        (r#""01017012345""#, "", "it is not an object"),
    ] {
        let error = got::<Order>(200, body.as_bytes()).await.unwrap_err();
        let text = error.to_string();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Decode, 200)
        );
        assert!(text.contains(place) && text.contains(what), "{body}: {text}");
        assert!(!format!("{text} {error:?}").contains("01017012345"), "{text}");
        assert!(std::error::Error::source(&error).is_none());
        assert_eq!(error.raw_body(), body.as_bytes());
        // A good answer in the wrong shape is no problem document.
        assert!(error.problem().is_none());
    }
}
