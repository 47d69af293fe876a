//! What a caller sets for one call, and the response headers that belong to it.

use std::time::Duration;

use altinn_runtime::{Body, CallOptions, ErrorKind, Form, StatusCode, Untyped, Uuid};

use crate::common::{Fake, GET, POST, PUT, answer};

altinn_runtime::per_call! { Builder }

/// What of a generated builder matters here.
struct Builder<'c> {
    client: &'c altinn_runtime::Core,
    options: CallOptions,
}

impl Builder<'_> {
    async fn send(self) -> Result<altinn_runtime::Response<u8>, altinn_runtime::Error> {
        let mut call = self.client.call(&POST);
        call.header("X-Given", Some("by parameter"));
        call.json(Some(7));
        call.options(self.options);
        call.json_answer().await
    }
}

#[tokio::test]
async fn a_header_of_the_caller_goes_in_place_of_the_clients_and_of_a_parameters() {
    let fake = Fake::default().answer(answer(200, "1"));
    let core = fake.core();
    let builder = Builder {
        client: &core,
        options: CallOptions::new(),
    };
    builder
        .with_header("Accept", "application/hal+json")
        .with_header("content-type", "application/json; charset=utf-8")
        .with_header("x-given", "first")
        .with_options(
            CallOptions::new()
                .header("X-Given", "æ by option")
                .if_match("6a8e9a0c"),
        )
        .with_timeout(Duration::from_secs(5))
        .send()
        .await
        .unwrap();
    assert_eq!(fake.sent("accept").unwrap(), "application/hal+json");
    assert_eq!(
        fake.sent("content-type").unwrap(),
        "application/json; charset=utf-8"
    );
    assert_eq!(fake.sent("if-match").unwrap(), "6a8e9a0c");
    let seen = fake.seen.lock().unwrap();
    assert_eq!(seen[0].http.headers().get_all("x-given").iter().count(), 1);
    assert_eq!(
        seen[0].http.headers()["x-given"].as_bytes(),
        "æ by option".as_bytes()
    );
    let left = seen[0].time_left().unwrap();
    assert!(
        left <= Duration::from_secs(5) && left > Duration::from_secs(3),
        "{left:?}"
    );
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_reported_and_nothing_goes_out() {
    for (name, value, problem) in [
        ("X-A", "line\nbreak", "`x-a` contains characters"),
        ("X-A", "nul\0", "`x-a` contains characters"),
        ("X A", "a", "the name of a header"),
        ("", "a", "the name of a header"),
        ("Content-Length", "7", "`content-length` is set by the client"),
        (
            "transfer-encoding",
            "chunked",
            "`transfer-encoding` is set by the client",
        ),
        ("Host", "evil.example", "`host` is set by the client"),
        ("connection", "close", "`connection` is set by the client"),
    ] {
        let fake = Fake::default();
        let core = fake.core();
        let builder = Builder {
            client: &core,
            options: CallOptions::new(),
        };
        let error = builder.with_header(name, value).send().await.unwrap_err();
        assert_eq!((error.kind(), fake.requests()), (ErrorKind::InvalidRequest, 0));
        assert!(error.to_string().contains(problem), "{error}");
    }
}

#[tokio::test]
async fn the_boundary_of_a_form_cannot_be_replaced() {
    let core = Fake::default().core();
    let mut call = core.call(&POST);
    call.multipart(Some(Form::new()));
    call.options(CallOptions::new().header("Content-Type", "multipart/form-data"));
    let error = call.empty_answer::<Untyped>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn ranges_are_written_as_http_counts_them() {
    for (options, expected) in [
        (CallOptions::new().range(0..), Some("bytes=0-")),
        (CallOptions::new().range(1024..), Some("bytes=1024-")),
        (CallOptions::new().range(..10), Some("bytes=0-9")),
        (CallOptions::new().range(5..=5), Some("bytes=5-5")),
        (CallOptions::new().range(5..6), Some("bytes=5-5")),
        (CallOptions::new().range(5..5), None),
        (CallOptions::new().range(0..=u64::MAX), None),
    ] {
        let fake = Fake::default().answer(answer(206, ""));
        let core = fake.core();
        let mut call = core.call(&GET);
        call.options(options);
        let sent = call.empty_answer::<Untyped>().await;
        match expected {
            Some(range) => assert_eq!(fake.sent("range").unwrap(), range),
            None => assert_eq!(sent.unwrap_err().kind(), ErrorKind::InvalidRequest),
        }
    }
}

#[test]
fn options_show_names_and_no_values() {
    let options = CallOptions::new()
        .header("Authorization", "Bearer secret")
        .header("X-Person", "01017012345");
    let shown = format!("{options:?}");
    assert!(
        shown.contains("authorization") && !shown.contains("secret") && !shown.contains("01017012345"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_request_shows_no_values() {
    let fake = Fake::default().answer(answer(200, ""));
    let core = fake.core();
    let mut call = core.call(&GET);
    call.query("person", Some("01017012345"));
    call.header("X-Person", Some("01017012345"));
    call.options(
        CallOptions::new()
            .header("Authorization", "Bearer secret")
            .header("ApiKey", "secret"),
    );
    call.empty_answer::<Untyped>().await.unwrap();
    let seen = fake.seen.lock().unwrap();
    assert!(
        !format!("{seen:?}").contains("secret") && !format!("{seen:?}").contains("01017012345"),
        "{seen:?}"
    );
    let http = format!("{:?}", seen[0].http);
    assert!(
        !http.contains("secret") && !http.contains("01017012345"),
        "{http}"
    );
}

#[tokio::test]
async fn response_headers_come_in_types() {
    let id = "0192f0a5-0000-7000-8000-000000000001";
    let from_server = http::Response::builder()
        .status(201)
        .header("ETag", "6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00")
        .header(
            "Location",
            format!("https://platform.tt02.altinn.no/dialogporten/api/v1/serviceowner/dialogs/{id}"),
        )
        .header(
            "next",
            "https://platform.tt02.altinn.no/events/api/v1/events?after=7",
        )
        .header("Retry-After", "3")
        .body("")
        .unwrap();
    let core = Fake::default().answer(from_server).core();
    let answer = core.call(&GET).empty_answer::<Untyped>().await.unwrap();
    assert_eq!(answer.status(), StatusCode::CREATED);
    let etag = answer.etag().unwrap();
    assert_eq!(
        (etag.as_str(), etag.is_strong()),
        ("6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00", true)
    );
    assert_eq!(
        answer.location().unwrap().uuid(),
        Some(id.parse::<Uuid>().unwrap())
    );
    assert_eq!(answer.next().unwrap().query(), Some("after=7"));
    assert_eq!(answer.retry_after(), Some(Duration::from_secs(3)));
}

#[tokio::test]
async fn a_location_may_be_a_path_and_end_in_a_slash() {
    for (location, last) in [
        ("/a/b/7", Some("7")),
        ("7", Some("7")),
        ("https://x/a/b/?q=/c", Some("b")),
        ("/", None),
    ] {
        let from_server = http::Response::builder()
            .header("location", location)
            .body("")
            .unwrap();
        let core = Fake::default().answer(from_server).core();
        let answer = core.call(&GET).empty_answer::<Untyped>().await.unwrap();
        assert_eq!(answer.location().unwrap().last_segment(), last, "{location}");
    }
}

#[tokio::test]
async fn the_media_type_of_a_body_is_the_callers_where_one_is_given() {
    for (body, media_type) in [
        (Body::from("x"), "application/octet-stream"),
        (Body::from("x").content_type("text/xml"), "text/xml"),
    ] {
        let fake = Fake::default().answer(answer(200, ""));
        let core = fake.core();
        let mut call = core.call(&PUT);
        call.raw(Some(body));
        call.empty_answer::<Untyped>().await.unwrap();
        assert_eq!(fake.sent("content-type").unwrap(), media_type);
    }
}
