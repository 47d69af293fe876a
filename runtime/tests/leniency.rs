//! Answers of which a part does not fit: strict by default; without what does not fit for callers who ask for it.

use std::collections::BTreeMap;

use altinn_runtime::{
    ByStatus, CallOptions, Chain, Core, Environment, Error, ErrorKind, Optional, OptionalAnswer, Reading,
    Response, StatusCode, Timestamp, Untyped, null_default,
};
use serde::Deserialize;

use crate::common::{Fake, GET, answer};

/// As generated code has it.
#[derive(Debug, Default, Deserialize, PartialEq)]
struct Order {
    id: String,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    due: Option<Timestamp>,
    #[serde(default)]
    lines: Optional<Vec<Line>>,
    #[serde(default, deserialize_with = "null_default")]
    tags: Vec<String>,
    #[serde(default)]
    counts: Optional<BTreeMap<String, u8>>,
    #[serde(default)]
    customer: Option<Box<Customer>>,
}

#[derive(Debug, Default, Deserialize, PartialEq)]
struct Line {
    number: u8,
    #[serde(default)]
    text: Option<String>,
}

#[derive(Debug, Default, Deserialize, PartialEq)]
struct Customer {
    name: String,
    #[serde(default)]
    size: Option<u8>,
}

fn order() -> Order {
    Order {
        id: "1".to_owned(),
        ..Order::default()
    }
}

fn line(number: u8) -> Line {
    Line { number, text: None }
}

async fn read(body: &str, options: CallOptions) -> Result<Response<Order>, Error> {
    let core = Fake::default().answer(answer(200, body.to_owned())).core();
    let mut call = core.call(&GET);
    call.options(options);
    call.json_answer::<Order, Untyped>().await
}

#[tokio::test]
async fn what_does_not_fit_is_left_out_and_listed_and_the_rest_is_read() {
    for (body, expected, left_out) in [
        (r#"{"id":"1"}"#, order(), &[][..]),
        (r#"{"id":"1","note":7}"#, order(), &["note"]),
        (
            r#"{"id":"1","due":"soon","note":{},"tags":["a"]}"#,
            Order {
                tags: vec!["a".to_owned()],
                ..order()
            },
            &["due", "note"],
        ),
        (
            r#"{"id":"1","lines":[{"number":1},{"number":2,"text":true},{"number":3}]}"#,
            Order {
                lines: vec![line(1), line(2), line(3)].into(),
                ..order()
            },
            &["lines[1].text"],
        ),
        (r#"{"id":"1","lines":"none"}"#, order(), &["lines"]),
        // Items are counted as they came.
        (
            r#"{"id":"1","lines":[7,{"number":1},8,{"number":2,"text":9},10]}"#,
            Order {
                lines: vec![line(1), line(2)].into(),
                ..order()
            },
            &["lines[0]", "lines[2]", "lines[3].text", "lines[4]"],
        ),
        (r#"{"id":"1","tags":7}"#, order(), &["tags"]),
        (
            r#"{"id":"1","counts":{"a":1,"b":-1}}"#,
            Order {
                counts: BTreeMap::from([("a".to_owned(), 1)]).into(),
                ..order()
            },
            &["counts.b"],
        ),
        (
            r#"{"id":"1","counts":{"01017012345":"x"}}"#,
            Order {
                counts: BTreeMap::new().into(),
                ..order()
            },
            &["counts.*"],
        ),
        (
            r#"{"id":"1","customer":{"name":"a","size":"big"}}"#,
            Order {
                customer: Some(Box::new(Customer {
                    name: "a".to_owned(),
                    size: None,
                })),
                ..order()
            },
            &["customer.size"],
        ),
    ] {
        let answer = read(body, CallOptions::new().lenient()).await.unwrap();
        assert_eq!(*answer, expected, "{body}");
        assert_eq!(answer.left_out(), left_out, "{body}");
        assert!(answer.has_body());
        // Strict is the default, and names the first place.
        match (read(body, CallOptions::new()).await, left_out) {
            (Ok(answer), []) => assert_eq!(answer.left_out(), [""; 0]),
            (Err(error), [first, ..]) => {
                assert_eq!(error.kind(), ErrorKind::Decode);
                let text = error.to_string();
                assert!(
                    left_out.iter().any(|place| text.contains(&format!("`{place}`"))),
                    "{first}: {text}"
                );
                assert_eq!(error.raw_body(), body.as_bytes());
            }
            (outcome, _) => panic!("{body}: {outcome:?}"),
        }
    }
}

#[tokio::test]
async fn what_the_type_cannot_do_without_is_an_error_with_its_place() {
    for (body, place, what) in [
        (r#"{"id":1}"#, "`id`", "it is not a string"),
        (r#"{"id":null}"#, "`id`", "it is not a string"),
        (r#"{"id":1,"note":2}"#, "`id`", "it is not a string"),
        (r#"{"note":2,"id":1}"#, "`id`", "it is not a string"),
        (r#"{"note":2}"#, "", "`id` is missing"),
        (
            r#"{"id":"1","lines":[5,{"number":"x"}]}"#,
            "`lines[1].number`",
            "it is not an integer",
        ),
        (
            r#"{"id":"1","lines":[{"text":"x"}]}"#,
            "`lines[0]`",
            "`number` is missing",
        ),
        (
            r#"{"id":"1","customer":{"name":1}}"#,
            "`customer.name`",
            "it is not a string",
        ),
        ("[]", "", "it is not an object"),
        (r#"{"id":"1","note":7"#, "`note`", "it is not a string"),
        ("7", "", "it is not an object"),
    ] {
        let error = read(body, CallOptions::new().lenient()).await.unwrap_err();
        let text = error.to_string();
        assert_eq!(
            (error.kind(), error.raw_body()),
            (ErrorKind::Decode, body.as_bytes())
        );
        assert!(text.contains(place) && text.contains(what), "{body}: {text}");
    }
}

#[tokio::test]
async fn a_hundred_places_are_left_out_and_no_more() {
    let with = |count: usize| {
        format!(
            r#"{{"id":"1","lines":[{}]}}"#,
            vec![r#"{"number":1,"text":0}"#; count].join(",")
        )
    };
    let answer = read(&with(100), CallOptions::new().lenient()).await.unwrap();
    assert_eq!((answer.left_out().len(), answer.lines.len()), (100, 100));
    let error = read(&with(101), CallOptions::new().lenient()).await.unwrap_err();
    assert!(error.to_string().contains("`lines[100].text`"), "{error}");
}

#[tokio::test]
async fn a_client_may_be_lenient_and_a_call_of_it_strict() {
    let body = r#"{"id":"1","note":7}"#;
    for (client, options, lenient) in [
        (false, CallOptions::new(), false),
        (true, CallOptions::new(), true),
        (false, CallOptions::new().lenient(), true),
        (true, CallOptions::new().strict(), false),
        (
            true,
            CallOptions::new().strict().and(CallOptions::new().lenient()),
            true,
        ),
        (
            false,
            CallOptions::new()
                .lenient()
                .and(CallOptions::new().header("a", "b")),
            true,
        ),
    ] {
        let builder = Core::builder(
            Environment::Tt02,
            Chain::default().with(Fake::default().answer(answer(200, body))),
        );
        let core = if client { builder.lenient() } else { builder }.build();
        let mut call = core.call(&GET);
        call.options(options);
        let outcome = call.json_answer::<Order, Untyped>().await;
        assert_eq!(outcome.is_ok(), lenient);
    }
}

#[tokio::test]
async fn an_answer_keeps_what_was_left_out_when_it_is_changed() {
    let options = CallOptions::new().lenient();
    let answer = read(r#"{"id":"1","note":7}"#, options)
        .await
        .optional()
        .unwrap()
        .map(|order| order.is_some());
    assert_eq!((*answer, answer.left_out()), (true, &["note".to_owned()][..]));
}

#[derive(Debug, PartialEq)]
enum Either {
    Made(Order),
    Other(Customer),
}

impl ByStatus for Either {
    fn decode(status: StatusCode, body: &mut Reading<'_>) -> Result<Self, serde_json::Error> {
        match status.as_u16() {
            201 => body.json().map(Self::Made),
            _ => body
                .json()
                .map(Self::Made)
                .or_else(|_| body.json().map(Self::Other)),
        }
    }
}

#[tokio::test]
async fn answers_by_status_have_places_too_and_may_be_lenient() {
    for (status, body, expected, left_out) in [
        (201, r#"{"id":"1","note":7}"#, Either::Made(order()), "note"),
        (
            200,
            r#"{"name":"a","size":"x"}"#,
            Either::Other(Customer {
                name: "a".to_owned(),
                size: None,
            }),
            "size",
        ),
    ] {
        let core = Fake::default()
            .answer(answer(status, body))
            .answer(answer(status, body))
            .core();
        let error = core
            .call(&GET)
            .status_answer::<Either, Untyped>()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(status == 200 || error.to_string().contains("`note`"), "{error}");
        let mut call = core.call(&GET);
        call.options(CallOptions::new().lenient());
        let answer = call.status_answer::<Either, Untyped>().await.unwrap();
        assert_eq!(
            (&*answer, answer.left_out()),
            (&expected, &[left_out.to_owned()][..])
        );
    }
}
