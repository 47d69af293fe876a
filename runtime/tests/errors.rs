//! Errors of calls: what they keep, what they say, what they hide.

use std::{error::Error as _, time::Duration};

use altinn_runtime::{
    BoxFuture, CallOptions, Chain, Core, Environment, Error, ErrorBody, ErrorKind, Failure, HttpResponse,
    Middleware, Next, Outgoing, StatusCode, Untyped,
};
use serde::Deserialize;

use crate::common::{Fake, GET, answer, got, say, served};

const NUMBER: &str = "01017012345";

#[derive(Debug, Deserialize)]
struct Typed {
    code: String,
}

impl ErrorBody for Typed {
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        (status == StatusCode::CONFLICT)
            .then(|| serde_json::from_slice(body).ok())
            .flatten()
    }
}

async fn failed(status: u16, body: &'static [u8]) -> Error {
    got::<u8>(status, body).await.unwrap_err()
}

/// Everything that an error shows to whoever prints it.
fn shown<E>(error: &Error<E>) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        text += &format!(" {inner} {inner:?}");
        cause = inner.source();
    }
    text
}

#[tokio::test]
async fn an_error_gives_the_typed_body_of_its_status_and_the_problem_of_any() {
    for (status, typed) in [(409, Some("BRO-1")), (400, None)] {
        let core = Fake::default()
            .answer(answer(status, r#"{"code":"BRO-1","traceId":"t-1"}"#))
            .core();
        let error = core.call(&GET).json_answer::<u8, Typed>().await.unwrap_err();
        assert_eq!(error.body().map(|body| body.code.as_str()), typed);
        assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("BRO-1")));
        assert_eq!(error.trace_id().as_deref(), Some("t-1"));
        assert_eq!(error.operation(), "do_it");
    }
}

#[tokio::test]
async fn the_text_of_an_error_has_the_code_and_the_names_of_the_wrong_fields() {
    for (status, body, text) in [
        (
            400,
            &br#"{"title":"Kari","errors":{"Body":["Kari"],"Recipients[0].Email":["Kari is no address","x"]}}"#[..],
            "400 Bad Request; the request is not valid in `Body`, `Recipients[0].Email`: `field_errors()` has what the server said",
        ),
        (
            422,
            br#"{"type":"urn:altinn:error:NOT-00001","validationErrors":[{"code":"STD-1","detail":"Kari","paths":["/a/0","/b"]}]}"#,
            "422 Unprocessable Entity [NOT-00001]; the request is not valid in `/a/0`, `/b`: `field_errors()` has what the server said",
        ),
        (
            400,
            br#"{"errors":{"a":["1"],"b":["1"],"c":["1"],"d":["1"],"e":["1"],"f":["1"],"g":["1"]}}"#,
            "400 Bad Request; the request is not valid in `a`, `b`, `c`, `d`, `e` and 2 more: `field_errors()` has what the server said",
        ),
        (
            409,
            br#"{"errorCode":1034,"detail":"Kari"}"#,
            "409 Conflict [1034]; it conflicts with the current state: read that before trying again",
        ),
        // Keys and codes that could be somebody's.
        (
            400,
            br#"{"code":"01017012345","errors":{"Kari Nordmann":["x"],"persons.01017012345":["x"]}}"#,
            "400 Bad Request; the request is not valid in `*`, `persons.*`: `field_errors()` has what the server said",
        ),
    ] {
        let shown = failed(status, body).await.to_string();
        assert_eq!(shown, format!("do_it: the server answered {text}"));
    }
}

#[tokio::test]
async fn html_is_called_html_whatever_its_status() {
    for (status, content_type, words) in [
        (
            200,
            "text/html; charset=utf-8",
            "the answer is a page of HTML (content type `text/html`), perhaps from a proxy, or",
        ),
        (
            200,
            "application/json",
            "the answer is a page of HTML (content type `application/json`), perhaps",
        ),
        (
            502,
            "text/html",
            "502 Bad Gateway with a page of HTML (content type `text/html`), perhaps from a proxy, or because the \
                            address is wrong; the server is unavailable",
        ),
        // Not a media type, so it is not shown.
        (200, "01017012345@x", "the answer is a page of HTML, perhaps"),
    ] {
        for body in [
            "<!DOCTYPE html><p>01017012345",
            "\u{feff}\n <HTML>01017012345</HTML>",
            "<?xml version=\"1.0\"?><html/>",
        ] {
            let mut from_server = answer(status, body);
            let value = content_type.parse().unwrap();
            from_server.headers_mut().insert("content-type", value);
            let core = Fake::default().answer(from_server).core();
            let error = core.call(&GET).json_answer::<u8, Untyped>().await.unwrap_err();
            assert!(error.to_string().contains(words), "{error}");
            assert!(!error.to_string().contains("01017012345"), "{error}");
        }
    }
}

#[tokio::test]
async fn what_is_not_json_is_named_with_its_content_type() {
    let mut from_server = answer(200, "busy");
    from_server
        .headers_mut()
        .insert("content-type", "text/plain".parse().unwrap());
    let core = Fake::default().answer(from_server).core();
    let error = core.call(&GET).json_answer::<u8, Untyped>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "do_it: the answer is not valid JSON (line 1, column 1); its content type is `text/plain`"
    );
}

/// Sends every request this many times more, as a layer for retries does.
struct Again(u32);

impl Middleware for Again {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        Box::pin(async move {
            for _ in 0..self.0 {
                drop(next.run(request.try_clone().unwrap()).await);
            }
            next.run(request).await
        })
    }
}

#[tokio::test]
async fn an_error_tells_how_many_requests_were_sent() {
    let text = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n";
    let environment = served(move |stream, _| say(stream, text)).await;
    for (more, words) in [(0, "Unavailable; "), (2, "Unavailable (after 3 attempts); ")] {
        let core = Core::new(environment.clone(), Chain::default().with(Again(more)));
        let error = core.call(&GET).json_answer::<u8, Untyped>().await.unwrap_err();
        assert_eq!(error.attempts(), more + 1);
        assert!(error.to_string().contains(words), "{error}");
    }
    // A port that nobody listens on.
    let nobody = Environment::custom("http://127.0.0.1:9").unwrap();
    let core = Core::new(nobody, Chain::default().with(Again(1)));
    let error = core.call(&GET).json_answer::<u8, Untyped>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "do_it: the connection to the server could not be established (after 2 attempts)"
    );
    // Nothing was sent.
    let mut call = core.call(&GET);
    call.options(CallOptions::new().header("Host", "x"));
    let error = call.json_answer::<u8, Untyped>().await.unwrap_err();
    assert_eq!((error.attempts(), error.kind()), (0, ErrorKind::InvalidRequest));
}

#[tokio::test]
async fn bodies_without_a_shape_are_kept_as_they_came_whatever_the_content_type_says() {
    for (content_type, body) in [
        ("text/html", "<html>Bad Gateway</html>"),
        ("application/json", "<html>Bad Gateway</html>"),
        ("application/json", r#"{"code":"cut"#),
        ("application/cloudevents+json", ""),
    ] {
        let mut from_server = answer(502, body);
        from_server
            .headers_mut()
            .insert("content-type", content_type.parse().unwrap());
        let core = Fake::default().answer(from_server).core();
        let error = core.call(&GET).json_answer::<u8, Typed>().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 502);
        assert_eq!(error.headers().unwrap()["content-type"], content_type);
        assert_eq!(error.raw_body(), body.as_bytes());
        assert!(error.problem().is_none() && error.body().is_none() && error.field_errors().is_empty());
        assert_eq!(
            error.body_text().as_deref(),
            Some(body).filter(|body| !body.is_empty())
        );
    }
}

#[tokio::test]
async fn problem_bodies_are_read_under_any_content_type() {
    for content_type in [
        "text/plain",
        "application/problem+json",
        "application/cloudevents+json",
        "nonsense",
    ] {
        let mut from_server = answer(400, r#"{"code":"X-1"}"#);
        from_server
            .headers_mut()
            .insert("content-type", content_type.parse().unwrap());
        let core = Fake::default().answer(from_server).core();
        assert_eq!(
            core.call(&GET)
                .json_answer::<u8, Untyped>()
                .await
                .unwrap_err()
                .code(),
            Some("X-1")
        );
    }
}

#[tokio::test]
async fn a_bare_string_loses_its_quotes_in_the_text_of_the_body() {
    assert_eq!(
        failed(400, br#""Missing org""#).await.body_text().as_deref(),
        Some("Missing org")
    );
    assert_eq!(
        failed(400, b"Missing org")
            .await
            .problem()
            .unwrap()
            .detail
            .as_deref(),
        Some("Missing org")
    );
}

#[tokio::test]
async fn the_text_of_an_error_says_what_to_do() {
    for (status, words) in [
        (400, "the request is not valid: `problem()`"),
        (401, "is for this environment"),
        (
            403,
            "the scope `altinn:things.read` and `altinn:things.write`, or `altinn:things.admin`",
        ),
        (404, "may not see it"),
        (409, "conflicts with the current state"),
        (412, "new ETag"),
        (429, "retry_after()"),
        (500, "trace_id()"),
        (503, "try again later"),
    ] {
        let error = failed(status, b"").await;
        assert!(
            error
                .to_string()
                .starts_with(&format!("do_it: the server answered {status} ")),
            "{error}"
        );
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(
        failed(418, b"").await.to_string(),
        "do_it: the server answered 418 I'm a teapot"
    );
}

#[tokio::test]
async fn no_error_shows_anything_of_the_body() {
    for status in [200, 400, 401, 403, 404, 409, 412, 429, 500, 503] {
        for body in [
            &br#"{"detail":"01017012345","code":"01017012345","errors":{"01017012345":["01017012345"]}}"#[..],
            br#""01017012345""#,
            b"01017012345 is unknown",
            b"<html>01017012345",
        ] {
            let error = failed(status, body).await;
            assert!(!shown(&error).contains(NUMBER), "{}", shown(&error));
        }
    }
}

#[tokio::test]
async fn the_wait_that_the_server_asks_for_is_read_in_every_spelling() {
    let now = Some("Sun, 06 Nov 1994 08:49:37 GMT");
    for (wait, date, seconds) in [
        ("7", None, Some(7)),
        (" 0 ", None, Some(0)),
        ("Sun, 06 Nov 1994 08:51:07 GMT", now, Some(90)),
        ("Sunday, 06-Nov-94 08:51:07 GMT", now, Some(90)),
        ("Sun Nov  6 08:51:07 1994", now, Some(90)),
        ("Sun, 06 Nov 1994 08:49:00 GMT", now, Some(0)),
        // Without the server's own time a date says nothing.
        ("Sun, 06 Nov 1994 08:51:07 GMT", None, None),
        ("-1", None, None),
        ("soon", now, None),
    ] {
        let mut from_server = answer(429, "");
        from_server
            .headers_mut()
            .insert("retry-after", wait.parse().unwrap());
        if let Some(date) = date {
            from_server.headers_mut().insert("date", date.parse().unwrap());
        }
        let core = Fake::default().answer(from_server).core();
        let error = core.call(&GET).empty_answer::<Untyped>().await.unwrap_err();
        assert_eq!(error.retry_after(), seconds.map(Duration::from_secs), "{wait}");
        assert!(error.is_transient());
    }
}

#[tokio::test]
async fn the_trace_comes_from_the_body_or_else_from_the_header() {
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    for (body, expected) in [
        (r#"{"traceId":"of-body"}"#, "of-body"),
        ("", "4bf92f3577b34da6a3ce929d0e0e4736"),
    ] {
        let mut from_server = answer(500, body);
        from_server
            .headers_mut()
            .insert("traceparent", trace.parse().unwrap());
        let core = Fake::default().answer(from_server).core();
        let error = core.call(&GET).empty_answer::<Untyped>().await.unwrap_err();
        assert_eq!(error.trace_id().as_deref(), Some(expected));
    }
}

#[tokio::test]
async fn an_error_body_that_is_cut_off_keeps_status_and_what_came() {
    let text = "HTTP/1.1 409 Conflict\r\ncontent-length: 100\r\n\r\n{\"code\":\"B";
    let environment = served(move |stream, _| say(stream, text)).await;
    let core = altinn_runtime::Core::new(environment, ().into());
    let error = core.call(&GET).json_answer::<u8, Typed>().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Api, Some(StatusCode::CONFLICT))
    );
    assert_eq!(error.raw_body(), b"{\"code\":\"B");
    assert!(error.body().is_none() && error.problem().is_none());
}

#[tokio::test]
async fn a_good_body_that_is_cut_off_is_a_broken_connection_and_keeps_what_came() {
    let text = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"code\":\"B";
    let environment = served(move |stream, _| say(stream, text)).await;
    let core = altinn_runtime::Core::new(environment, ().into());
    let error = core
        .call(&GET)
        .json_answer::<serde_json::Value, Typed>()
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Transport, Some(StatusCode::OK))
    );
    assert_eq!(error.raw_body(), b"{\"code\":\"B");
    assert!(error.is_transient());
}

#[tokio::test]
async fn an_endless_error_body_is_read_up_to_a_mebibyte() {
    let core = Fake::default().answer(answer(500, vec![b'x'; 3 << 20])).core();
    let error = core.call(&GET).empty_answer::<Untyped>().await.unwrap_err();
    assert_eq!(error.raw_body().len(), 1 << 20);
}

/// A proxy that lets nothing through, or a login, answers with 200 and a page: the call never came to the API.
#[tokio::test]
async fn a_page_of_html_is_no_success_of_an_operation_without_a_body() {
    for (media_type, body, kind) in [
        (
            "text/html",
            "<!doctype html><title>Log in</title>",
            Some(ErrorKind::Decode),
        ),
        ("Text/HTML; charset=utf-8", "<p>", Some(ErrorKind::Decode)),
        ("text/html", "", None),
        ("application/json", "{}", None),
        ("text/plain", "done", None),
    ] {
        let mut from_server = answer(200, body);
        from_server
            .headers_mut()
            .insert("content-type", media_type.parse().unwrap());
        let core = Fake::default().answer(from_server).core();
        let outcome = core.call(&GET).empty_answer::<Untyped>().await;
        assert_eq!(
            outcome.err().map(|error| error.kind()),
            kind,
            "{media_type} {body}"
        );
    }
}
