//! The fake that users test with.

use std::time::Duration;

use altinn_runtime::{
    Body, BoxFuture, Chain, Core, Environment, Error, ErrorKind, Failure, HttpResponse, Method, Middleware,
    Next, Operation, Outgoing, Untyped,
    testing::{Fake, Reply},
};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::common::{GET, POST, PUT, operation};

async fn get(core: &Core, page: u8) -> Result<Value, Error> {
    let mut call = core.call(&GET);
    call.query("page", Some(page));
    call.json_answer::<Value, Untyped>()
        .await
        .map(|answer| answer.into_inner())
}

#[tokio::test]
async fn replies_come_in_order_and_the_last_one_again_and_again() {
    let fake = Fake::new();
    fake.on(&GET).reply(200, &1);
    fake.on(&GET).reply(200, &2).reply(200, "three");
    let core = fake.core();
    let mut got = Vec::new();
    for _ in 0..4 {
        got.push(get(&core, 0).await.unwrap());
    }
    assert_eq!(got, [json!(1), json!(2), json!("three"), json!("three")]);
}

#[tokio::test]
async fn a_condition_goes_before_what_has_none() {
    let fake = Fake::new();
    fake.on(&GET).reply(200, "any");
    fake.on_where(&GET, |request| request.query("page").as_deref() == Some("2"))
        .reply(200, "second")
        .reply(200, "second again");
    let core = fake.core();
    assert_eq!(get(&core, 1).await.unwrap(), "any");
    assert_eq!(get(&core, 2).await.unwrap(), "second");
    assert_eq!(get(&core, 1).await.unwrap(), "any");
    assert_eq!(get(&core, 2).await.unwrap(), "second again");
}

/// The same facts as [`GET`], but another operation.
static OTHER: Operation = operation(Method::GET, None);

#[tokio::test]
async fn an_operation_without_a_reply_is_an_error_that_names_it() {
    let fake = Fake::new();
    fake.on(&OTHER).reply(200, &1);
    let error = get(&fake.core(), 0).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.to_string(), "do_it: the fake has no reply to do_it");
    // It was asked all the same.
    assert_eq!(
        (fake.requests_of(&GET).len(), fake.requests_of(&OTHER).len()),
        (1, 0)
    );
}

#[tokio::test]
async fn requests_are_remembered_with_everything_in_them() {
    let fake = Fake::new();
    fake.on(&POST).reply_with(Reply::status(204));
    fake.on(&PUT).reply_with(Reply::status(204));
    let core = fake.core();
    let mut call = core.call(&POST);
    call.query("page", Some("a b"));
    call.header("X-Test", Some("1"));
    call.json(Some(json!({"name": "Kari"})));
    call.empty_answer::<Untyped>().await.unwrap();
    let mut call = core.call(&PUT);
    call.raw(Some(Body::reader(&b"from a reader"[..])));
    call.empty_answer::<Untyped>().await.unwrap();

    let requests = fake.requests();
    let first = &requests[0];
    assert_eq!(
        (first.method(), first.operation().unwrap().id),
        (&Method::POST, "do_it")
    );
    assert_eq!(
        first.url().as_str(),
        "https://platform.tt02.altinn.no/test/api/v1/things?page=a+b"
    );
    assert_eq!(
        (first.query("page").as_deref(), first.header("x-test")),
        (Some("a b"), Some("1"))
    );
    assert_eq!(first.json::<Value>().unwrap(), json!({"name": "Kari"}));
    assert_eq!(&requests[1].body()[..], b"from a reader");
    // As all else, it shows no values.
    assert!(!format!("{fake:?}").contains("Kari"), "{fake:?}");
}

#[tokio::test(start_paused = true)]
async fn it_fails_in_every_way_that_a_server_can() {
    for (reply, kind, status) in [
        (Reply::unreachable(), ErrorKind::Connect, None),
        (Reply::silent(), ErrorKind::Timeout, None),
        (Reply::lost(), ErrorKind::Transport, None),
        (
            Reply::status(200).json(&[1, 2]).cut_off(),
            ErrorKind::Transport,
            Some(200),
        ),
        (Reply::status(200).bytes("[1,"), ErrorKind::Decode, Some(200)),
        (
            Reply::status(429).header("Retry-After", "7"),
            ErrorKind::Api,
            Some(429),
        ),
        (
            Reply::failure(Failure::new(ErrorKind::Credentials, "no token")),
            ErrorKind::Credentials,
            None,
        ),
        // What cannot be replied.
        (Reply::status(20), ErrorKind::InvalidRequest, None),
        (
            Reply::status(200).header("a b", ""),
            ErrorKind::InvalidRequest,
            None,
        ),
    ] {
        let fake = Fake::new();
        fake.on(&GET).reply_with(reply.clone());
        let error = get(&fake.core(), 0).await.unwrap_err();
        let got = (error.kind(), error.status().map(|status| status.as_u16()));
        assert_eq!(got, (kind, status), "{reply:?} {error}");
        if status == Some(429) {
            assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_late_reply_comes_late() {
    let fake = Fake::new();
    fake.on(&GET)
        .reply_with(Reply::status(200).json(&1).after(Duration::from_secs(50)));
    let begun = Instant::now();
    assert_eq!(get(&fake.core(), 0).await.unwrap(), 1);
    assert_eq!(begun.elapsed(), Duration::from_secs(50));
}

/// Puts a token on requests, as a session does.
struct Token;

impl Middleware for Token {
    fn handle<'a>(
        &'a self,
        mut request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        let value = altinn_runtime::header::HeaderValue::from_static("Bearer t");
        request.http.headers_mut().insert("authorization", value);
        Box::pin(next.run(request))
    }
}

#[tokio::test]
async fn middleware_and_environment_are_those_of_the_program() {
    let fake = Fake::new();
    fake.on(&GET).reply(200, &1);
    let core = fake.core_with(Environment::Prod, Chain::default().with(Token));
    get(&core, 0).await.unwrap();
    let request = fake.requests().remove(0);
    assert_eq!(request.header("authorization"), Some("Bearer t"));
    assert_eq!(request.url().host_str(), Some("platform.altinn.no"));
}
