//! The test of the test: requests are read as they are, and a difference anywhere is found.

use serde_json::json;

use crate::{
    body,
    case::Expected,
    compare::differences,
    server::{Captured, read_request},
};

const AUTHORITY: &str = "127.0.0.1:1";

const REQUEST: &str = "POST /v1/a%2Fb/c?x=1&x=2&y=%7B%22n%22%3A1%7D HTTP/1.1\r\nhost: 127.0.0.1:1\r\nAccept: application/json, application/a+json\r\n\
    X-One: 1,2\r\nContent-Type: application/json\r\ntransfer-encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n";

async fn read(text: &str) -> std::io::Result<Option<Captured>> {
    read_request(&mut text.as_bytes()).await
}

fn expected() -> Expected {
    Expected {
        method: "POST".to_owned(),
        segments: ["v1", "a/b", "c"].map(ToOwned::to_owned).to_vec(),
        query: vec![("x".to_owned(), "1".to_owned()), ("x".to_owned(), "2".to_owned())],
        json_query: vec![("y".to_owned(), json!({ "n": 1 }))],
        headers: [("x-one".to_owned(), "1,2".to_owned())].into(),
        accept: vec!["application/json".to_owned(), "application/a+json".to_owned()],
        body: body::Expected::Json {
            media_type: "application/json".to_owned(),
            value: json!({ "a": 1 }),
        },
    }
}

#[tokio::test]
async fn a_request_that_is_right_has_no_difference() {
    let request = read(REQUEST).await.unwrap().unwrap();
    assert_eq!(
        differences(&expected(), AUTHORITY, &request),
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn a_request_that_is_wrong_anywhere_has_a_difference_there() {
    for (from, to, place) in [
        ("POST", "PUT", "method"),
        ("a%2Fb", "a/b", "path"),
        ("a%2Fb", "a%252Fb", "path"),
        ("/c?", "/c/?", "path"),
        ("/c?", "/C?", "path"),
        ("x=1&x=2", "x=2&x=1", "query"),
        ("x=1&x=2", "x=1%2C2", "query"),
        ("x=1&x=2", "x=1&x=2&z=", "query"),
        ("%7B%22n%22%3A1%7D", "%7B%22n%22%3A2%7D", "query y"),
        ("%7B%22n%22%3A1%7D", "{%22n%22%3A1}", "query"),
        ("host: 127.0.0.1:1", "host: 127.0.0.1:2", "header host"),
        (
            "Accept: application/json, application/a+json",
            "Accept: application/a+json, application/json",
            "header accept",
        ),
        (
            "Accept: application/json, application/a+json",
            "Accept: application/json",
            "header accept",
        ),
        ("X-One: 1,2", "X-One: 1", "header x-one"),
        ("X-One: 1,2", "X-One: 1,2\r\nX-One: 1,2", "header x-one"),
        ("X-One: 1,2", "X-One: 1,2\r\nX-Two: 2", "header x-two"),
        (
            "Content-Type: application/json",
            "Content-Type: application/json; charset=utf-8",
            "header content-type",
        ),
        ("Content-Type: application/json\r\n", "", "header content-type"),
        ("4\r\n\":1}\r\n", "4\r\n\":2}\r\n", "body.a"),
        ("4\r\n\":1}\r\n", "5\r\n\": 1}\r\n", "length of the body"),
    ] {
        let text = REQUEST.replacen(from, to, 1);
        assert_ne!(text, REQUEST, "{from}");
        let found = differences(&expected(), AUTHORITY, &read(&text).await.unwrap().unwrap());
        assert!(
            found
                .iter()
                .any(|difference| difference.starts_with(&format!("{place}:"))),
            "{to}: {found:?}"
        );
    }
}

#[tokio::test]
async fn a_request_that_is_no_http_is_an_error() {
    assert!(read("").await.unwrap().is_none());
    for broken in [
        "GET / HTTP/1.0\r\n\r\n",
        "GET / a HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\n\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\ncontent-length: 5\r\n\r\nabc",
        "GET / HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\na",
        "GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n",
    ] {
        assert!(read(broken).await.is_err(), "{broken:?}");
    }
}
