//! Members that a caller adds to a body beyond its type, as they leave.

use altinn_runtime::{Body, Call, CallOptions, Core, Error, ErrorKind, Problems, Untyped};
use serde::Serialize;
use serde_json::{Value, json};

use crate::common::{Fake, GET, POST, answer};

#[derive(Serialize)]
struct Order {
    id: u8,
    lines: Vec<Line>,
    flag: bool,
}

#[derive(Serialize)]
struct Line {
    number: u8,
}

fn order() -> Order {
    Order {
        id: 1,
        lines: vec![Line { number: 1 }],
        flag: true,
    }
}

/// The bytes of the request that `prepare` makes.
async fn sent(options: CallOptions, prepare: impl FnOnce(&mut Call<'_>)) -> Result<String, Error> {
    let fake = Fake::default().answer(answer(200, ""));
    let core: Core = fake.core();
    let mut call = core.call(&POST);
    call.options(options);
    prepare(&mut call);
    call.empty_answer::<Untyped>().await?;
    let mut seen = fake.seen.lock().unwrap();
    let body = seen.pop().unwrap().http.body_mut().take();
    let bytes = body.unwrap().as_bytes().map(<[u8]>::to_vec);
    Ok(String::from_utf8(bytes.unwrap()).unwrap())
}

#[tokio::test]
async fn json_takes_members_at_the_top_and_inside_and_in_place_of_its_own() {
    let options = CallOptions::new()
        .extra("customRecipients", [json!({"emailAddress": "a@b.no"})])
        .extra("/lines/0/text", "x")
        .extra("/limits/first/most", 3)
        .extra("flag", "0192:910753614");
    let body = sent(options, |call| call.json(Some(order()))).await.unwrap();
    let expected = json!({
        "id": 1, "lines": [{"number": 1, "text": "x"}], "flag": "0192:910753614",
        "customRecipients": [{"emailAddress": "a@b.no"}], "limits": {"first": {"most": 3}},
    });
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), expected);
}

#[tokio::test]
async fn json_without_them_is_written_as_ever() {
    let body = sent(CallOptions::new(), |call| call.json(Some(order())))
        .await
        .unwrap();
    assert_eq!(body, r#"{"id":1,"lines":[{"number":1}],"flag":true}"#);
}

#[tokio::test]
async fn an_optional_body_may_be_of_nothing_else_and_a_required_one_may_not() {
    let options = || CallOptions::new().extra("a", 1);
    let body = sent(options(), |call| call.json(None::<Order>)).await.unwrap();
    assert_eq!(body, r#"{"a":1}"#);
    let error = sent(options(), |call| {
        call.require(Problems::default(), &[("body", true)]);
        call.json(None::<Order>);
    })
    .await
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("`body` is missing"), "{error}");
}

#[tokio::test]
async fn forms_take_fields() {
    #[derive(Serialize)]
    struct Token {
        token: &'static str,
    }
    let options = CallOptions::new().extra("hint", "a b").extra("token", "2");
    let body = sent(options, |call| call.form(Some(Token { token: "1" })))
        .await
        .unwrap();
    let mut fields: Vec<&str> = body.split('&').collect();
    fields.sort_unstable();
    assert_eq!(fields, ["hint=a+b", "token=2"]);
}

#[tokio::test]
async fn what_has_no_place_is_reported_and_nothing_is_sent() {
    let options = || CallOptions::new().extra("/lines/x", 1).extra("/id/below", 2);
    let error = sent(options(), |call| call.json(Some(order())))
        .await
        .unwrap_err();
    let text = error.to_string();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        text.contains("`/lines/x` has no place") && text.contains("`/id/below` has no place"),
        "{text}"
    );
    let fake = Fake::default();
    for raw in [None, Some(Body::from("bytes"))] {
        let core = fake.core();
        let mut call = core.call(&GET);
        call.options(CallOptions::new().extra("a", 1));
        call.raw(raw);
        let error = call.empty_answer::<Untyped>().await.unwrap_err();
        assert!(
            error
                .to_string()
                .contains("`a` has no place: the call has no body of JSON or fields"),
            "{error}"
        );
    }
    assert_eq!(fake.requests(), 0);
}

#[test]
fn what_is_added_is_not_shown() {
    let options = CallOptions::new().extra("nationalIdentityNumber", "01017012345");
    assert!(!format!("{options:?}").contains("01017012345"));
}
