//! What servers send where the documents promise something tidier, and what is written back.

use std::collections::BTreeMap;

use altinn_runtime::{
    ByStatus, Date, ErrorKind, Number, Optional, OptionalAnswer, Reading, StatusCode, Timestamp, Untyped,
    null_default, open_enum, open_union, read_error,
};
use serde::{Deserialize, Serialize};

use crate::common::{Fake, GET, answer, got};

open_enum! {
    /// How far an order has come.
    pub enum Status: str { Done = "Order_Done", Failed = "Order_Failed" } else Unknown
}
open_enum! {
    /// What kind of party it is.
    pub enum Kind: i64 { Person = 1 "Person", Organisation = 2 "Organisation" } else Unknown
}
open_union! {
    /// One of two structures, found by their members.
    pub enum Shape: untagged { Held(Held) } else Other
}

/// As generated code has it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
struct Held {
    #[serde(default, deserialize_with = "null_default")]
    list: Vec<u8>,
    #[serde(default, deserialize_with = "null_default")]
    map: BTreeMap<String, u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Strict {
    text: String,
}

#[test]
fn null_missing_and_empty_all_read_as_empty() {
    for body in [
        "{}",
        r#"{"list":null,"map":null,"text":null}"#,
        r#"{"list":[],"map":{}}"#,
        r#"{"unknown":{"x":[1]}}"#,
    ] {
        assert_eq!(
            serde_json::from_str::<Held>(body).unwrap(),
            Held::default(),
            "{body}"
        );
    }
    assert!(serde_json::from_str::<Held>(r#"{"list":"x"}"#).is_err());
}

/// Lists and maps that may be left out, and one that is required and may be null.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
struct Sparse {
    #[serde(default, skip_serializing_if = "Optional::is_left_out")]
    list: Optional<Vec<u8>>,
    #[serde(default, skip_serializing_if = "Optional::is_left_out")]
    map: Optional<BTreeMap<String, u8>>,
    #[serde(default)]
    required: Optional<Vec<u8>>,
}

#[test]
fn what_may_be_left_out_is_written_as_it_came() {
    for (body, written) in [
        (r#"{"required":null}"#, None),
        (r#"{"list":[],"map":{},"required":[]}"#, None),
        (r#"{"list":null,"map":null,"required":[1]}"#, None),
        (r#"{"list":[1],"map":{"a":1},"required":[]}"#, None),
        ("{}", Some(r#"{"required":null}"#)),
    ] {
        let read: Sparse = serde_json::from_str(body).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), written.unwrap_or(body));
        // Whatever it was, it reads as a list.
        assert_eq!(read.list.len(), usize::from(body.contains("\"list\":[1]")));
        assert_eq!((&read.list).into_iter().count(), read.list.iter().count());
    }
    assert!(serde_json::from_str::<Sparse>(r#"{"list":{}}"#).is_err());
}

#[test]
fn a_list_is_given_by_a_value_and_by_changing_it() {
    let mut list = Optional::<Vec<u8>>::default();
    assert!(list.is_left_out() && list.given().is_none() && list.is_empty());
    list.clear();
    assert!(list.is_given());
    for given in [
        Optional::from(vec![1]),
        [1].into(),
        [1_u8].as_slice().into(),
        [1].into_iter().collect(),
    ] {
        assert_eq!(
            (given.is_given(), given == [1], given.given()),
            (true, true, Some(&vec![1]))
        );
        assert_eq!(Vec::from(given), [1]);
    }
    assert!(Optional::<Vec<u8>>::null().is_null());
    assert!(Optional::<Vec<u8>>::from(None).is_left_out());
    assert_ne!(Optional::from(Vec::<u8>::new()), Optional::left_out());
}

#[test]
fn a_number_is_written_as_it_came_and_compared_by_its_value() {
    for text in [
        "0",
        "1",
        "-1",
        "100",
        "1.5",
        "1.0",
        "-0.25",
        "9007199254740993",
        "18446744073709551615",
        "1e300",
    ] {
        let number: Number = serde_json::from_str(text).unwrap();
        let written = serde_json::to_string(&number).unwrap();
        assert_eq!(
            written.trim_end_matches("e+300").trim_end_matches("e300"),
            text.trim_end_matches("e300")
        );
        assert_eq!(written.parse::<Number>().unwrap(), number, "{text}");
    }
    assert_eq!(Number::from(1), Number::from(1.0));
    assert!(Number::from(1) < Number::from(1.5) && Number::from(u64::MAX) > Number::from(i64::MAX));
    assert_eq!(
        (Number::from(7).as_i64(), Number::from(7.5).as_i64()),
        (Some(7), None)
    );
    assert_eq!(Number::from(7), 7.0);
    for text in ["null", "\"1\"", "[]", "true"] {
        assert!(serde_json::from_str::<Number>(text).is_err(), "{text}");
    }
}

#[test]
fn unknown_values_of_a_string_enum_are_kept_and_written_as_they_came() {
    for text in [
        "Order_Done",
        "Order_Failed",
        "Order_New",
        "order_done",
        "",
        "Unknown",
        "æ \u{1f600}",
    ] {
        let json = serde_json::to_string(text).unwrap();
        let read: Status = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(read.to_string(), text);
        assert_eq!(
            matches!(read, Status::Unknown(_)),
            !matches!(text, "Order_Done" | "Order_Failed"),
            "{text}"
        );
    }
    assert!(serde_json::from_str::<Status>("7").is_err());
}

#[test]
fn integer_enums_read_number_name_and_quoted_number_and_write_the_number_where_there_is_one() {
    for (json, shown, number, written) in [
        ("1", "Person", Some(1), "1"),
        (r#""Person""#, "Person", Some(1), "1"),
        (r#""2""#, "Organisation", Some(2), "2"),
        ("-7", "-7", Some(-7), "-7"),
        (r#""9""#, "9", Some(9), "9"),
        (r#""Robot""#, "Robot", None, r#""Robot""#),
    ] {
        let read: Kind = serde_json::from_str(json).unwrap();
        assert_eq!(
            (read.to_string().as_str(), read.number()),
            (shown, number),
            "{json}"
        );
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
        assert_eq!(serde_json::from_str::<Kind>(written).unwrap(), read);
    }
    for json in ["null", "1.5", "[]", "{}"] {
        assert!(serde_json::from_str::<Kind>(json).is_err(), "{json}");
    }
}

#[test]
fn a_union_keeps_what_fits_none_of_its_types() {
    for json in [r#"{"list":[1],"map":{}}"#, r#"{"list":"x"}"#, "7", r#""text""#] {
        let read: Shape = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(matches!(read, Shape::Held(_)), json == r#"{"list":[1],"map":{}}"#);
    }
}

#[test]
fn times_read_with_any_fraction_and_offset_and_are_utc_without_one() {
    for (read, written) in [
        ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
        ("2024-01-02t03:04:05z", "2024-01-02T03:04:05Z"),
        ("2024-01-02 03:04:05Z", "2024-01-02T03:04:05Z"),
        ("2024-01-02T03:04:05", "2024-01-02T03:04:05Z"),
        ("2024-01-02 03:04:05", "2024-01-02T03:04:05Z"),
        ("2024-01-02T03:04", "2024-01-02T03:04:00Z"),
        (" 2024-01-02T03:04:05Z ", "2024-01-02T03:04:05Z"),
        ("2024-01-02T03:04:05.1", "2024-01-02T03:04:05.100Z"),
        ("2024-01-02T03:04:05.12Z", "2024-01-02T03:04:05.120Z"),
        ("2024-01-02T03:04:05.123", "2024-01-02T03:04:05.123Z"),
        ("2024-01-02T03:04:05.1234Z", "2024-01-02T03:04:05.123400Z"),
        ("2024-01-02T03:04:05.12345", "2024-01-02T03:04:05.123450Z"),
        ("2024-01-02T03:04:05.123456+00:00", "2024-01-02T03:04:05.123456Z"),
        ("2024-01-02T03:04:05.1234567", "2024-01-02T03:04:05.123456700Z"),
        (
            "2024-01-02T03:04:05.1234567+02:00",
            "2024-01-02T03:04:05.123456700+02:00",
        ),
        ("2024-07-02T03:04:05-11:30", "2024-07-02T03:04:05-11:30"),
        ("0001-01-01T00:00:00", "0001-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.999999900Z"),
        ("2024-02-29", "2024-02-29T00:00:00Z"),
    ] {
        let time: Timestamp = serde_json::from_value(serde_json::json!(read)).unwrap();
        assert_eq!(serde_json::to_value(time).unwrap(), written, "{read}");
        assert_eq!(written.parse::<Timestamp>().unwrap(), time);
    }
    for text in [
        "",
        "soon",
        "2023-02-29",
        "2024-01-02T25:00:00",
        "2024-01-02T03:04:05+99:00",
        "1700000000",
    ] {
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
    }
}

#[test]
fn dates_read_from_dates_and_times_and_are_written_as_dates() {
    for text in ["2024-01-31", "2024-01-31T00:00:00", "2024-01-31T23:30:00+02:00"] {
        let date: Date = serde_json::from_value(serde_json::json!(text)).unwrap();
        assert_eq!(serde_json::to_value(date).unwrap(), "2024-01-31");
    }
    assert!("31.01.2024".parse::<Date>().is_err());
}

#[tokio::test]
async fn an_empty_answer_where_a_body_was_promised_is_the_emptiest_value_of_the_type() {
    for (status, body) in [
        (204, &b""[..]),
        (200, b""),
        (200, b" \n"),
        (202, b"null"),
        (200, b"\xef\xbb\xbfnull"),
    ] {
        assert_eq!(
            got::<Option<Strict>>(status, body).await.unwrap().into_inner(),
            None
        );
        assert!(got::<Vec<u8>>(status, body).await.unwrap().is_empty());
        assert_eq!(
            *got::<BTreeMap<String, u8>>(status, body).await.unwrap(),
            BTreeMap::new()
        );
        assert_eq!(*got::<Held>(status, body).await.unwrap(), Held::default());
        let answer = got::<serde_json::Value>(status, body).await.unwrap();
        assert_eq!((answer.status().as_u16(), answer.is_null()), (status, true));
        assert!(!answer.has_body());
    }
    assert!(got::<Vec<u8>>(200, b"[]").await.unwrap().has_body());
}

#[tokio::test]
async fn an_empty_answer_for_a_type_without_an_empty_value_is_a_success_that_holds_nothing() {
    for (status, body) in [
        (204, &b""[..]),
        (200, b""),
        (201, b" \r\n"),
        (202, b"null"),
        (299, b""),
    ] {
        for error in [
            got::<Strict>(status, body).await.unwrap_err(),
            got::<String>(status, body).await.map(drop).unwrap_err(),
            got::<u8>(status, body).await.map(drop).unwrap_err(),
        ] {
            let seen = (error.kind(), error.status().unwrap().as_u16(), error.is_success());
            assert_eq!(seen, (ErrorKind::NoContent, status, true));
            assert!(error.to_string().contains("was carried out"), "{error}");
            assert!(!error.is_transient() && error.problem().is_none());
            assert_eq!(error.raw_body(), body);
        }
        let answer = got::<Strict>(status, body).await.optional().unwrap();
        assert_eq!((answer.status().as_u16(), answer.has_body()), (status, false));
        assert_eq!(*answer, None);
        // The same for a type that has an empty value: nothing came.
        assert_eq!(*got::<Held>(status, body).await.optional().unwrap(), None);
    }
    let there = got::<Strict>(200, br#"{"text":"x"}"#).await.optional().unwrap();
    assert_eq!(there.as_ref().map(|held| held.text.as_str()), Some("x"));
    assert!(there.has_body());
}

#[tokio::test]
async fn the_headers_of_an_empty_answer_are_kept_and_other_errors_stay_errors() {
    let mut made = answer(201, "");
    made.headers_mut()
        .insert("location", "/things/7".parse().unwrap());
    let core = Fake::default().answer(made).core();
    let outcome = core.call(&GET).json_answer::<Strict, Untyped>().await;
    let answer = outcome.optional().unwrap();
    assert_eq!(answer.location().unwrap().as_str(), "/things/7");
    for (status, body, kind) in [
        (200, &b"{}"[..], ErrorKind::Decode),
        (200, b"{\"text\":", ErrorKind::Decode),
        (404, b"", ErrorKind::Api),
        (500, b"null", ErrorKind::Api),
    ] {
        let error = got::<Strict>(status, body).await.optional().unwrap_err();
        assert_eq!((error.kind(), error.is_success()), (kind, status == 200));
    }
}

#[tokio::test]
async fn any_2xx_is_success_with_its_status_and_any_other_is_not() {
    for status in [200, 201, 202, 203, 206, 299] {
        assert_eq!(got::<u8>(status, b"7").await.unwrap().status().as_u16(), status);
    }
    for status in [302, 304, 400, 418, 499, 500, 599] {
        let error = got::<u8>(status, b"7").await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Api, status)
        );
    }
}

#[tokio::test]
async fn answers_by_status_are_as_tolerant_as_others() {
    #[derive(Debug, PartialEq)]
    enum Answer {
        Created(Held),
        Nothing,
    }
    impl ByStatus for Answer {
        fn decode(status: StatusCode, body: &mut Reading<'_>) -> Result<Self, serde_json::Error> {
            if status == StatusCode::NO_CONTENT {
                Ok(Self::Nothing)
            } else {
                body.json().map(Self::Created)
            }
        }
    }
    for (status, expected) in [(201, Answer::Created(Held::default())), (204, Answer::Nothing)] {
        let core = Fake::default().answer(answer(status, "")).core();
        assert_eq!(
            core.call(&GET)
                .status_answer::<Answer, Untyped>()
                .await
                .unwrap()
                .into_inner(),
            expected
        );
    }
}

#[test]
fn a_documented_error_is_read_when_it_has_its_own_kind_of_json() {
    for (body, structure, list) in [
        (r#"{"text":"x","list":null}"#, true, false),
        ("\u{feff} {}", true, false),
        ("[1]", false, true),
        ("[]", false, true),
        ("7", false, false),
        ("null", false, false),
        ("", false, false),
        ("<html>", false, false),
        (r#"{"text":"cut"#, false, false),
    ] {
        assert_eq!(read_error::<Held>(body.as_bytes()).is_some(), structure, "{body}");
        assert_eq!(read_error::<Vec<u8>>(body.as_bytes()).is_some(), list, "{body}");
    }
}

#[tokio::test]
async fn text_is_read_raw_and_from_json() {
    for (body, text) in [
        ("plain", "plain"),
        (r#""in \"json\"""#, r#"in "json""#),
        (r#""open"#, r#""open"#),
        ("", ""),
    ] {
        let core = Fake::default().answer(answer(200, body)).core();
        assert_eq!(*core.call(&GET).text_answer::<Untyped>().await.unwrap(), text);
    }
}
