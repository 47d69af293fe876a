//! What comes back: formats, queries, pages, waiting, exit codes.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use altinn_sandbox::Sandbox;
use altinn_tests::server::{Captured, Server};
use serde_json::{Value, json};

use crate::called::{Outcome, call};

const ID: &str = "f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e";

async fn asked(server: &Server, arguments: &[&str]) -> Outcome {
    let base = format!("http://{}", server.authority);
    let mut all = arguments.to_vec();
    all.push("--anonymous");
    call(&all, &[("ALTINN_ENVIRONMENT", &base)], b"").await
}

fn parameter(request: &Captured, name: &str) -> Option<String> {
    let (_, query) = request.target.split_once('?')?;
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .into_iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
}

#[tokio::test]
async fn an_answer_keeps_its_order_its_digits_and_what_no_type_knows() {
    let server = Server::answering(|_| {
        let body = r#"{"zeta":1.10,"shipmentId":"x","new":{"b":12345678901234567890123,"a":[]},"status":"Brand_New"}"#;
        Some(("application/json", body.to_owned()))
    })
    .await;
    let get = ["notifications", "get-shipment", ID];
    assert_eq!(
        asked(&server, &get).await.good(),
        "{\n  \"zeta\": 1.10,\n  \"shipmentId\": \"x\",\n  \"new\": {\n    \"b\": 12345678901234567890123,\n    \"a\": []\n  },\n  \"status\": \"Brand_New\"\n}\n"
    );
    for (flags, expected) in [
        (&["--query", "$.status"][..], "Brand_New\n"),
        (&["--query", "$.new.a"], "[]\n"),
        (&["--query", "$.nothing"], "null\n"),
        (&["--query", "$..a", "-o", "jsonl"], "[]\n"),
        (&["-o", "yaml", "--query", "$.status"], "Brand_New\n"),
    ] {
        let all = [&get[..], flags].concat();
        assert_eq!(asked(&server, &all).await.good(), expected, "{flags:?}");
    }
    let wrong = asked(&server, &[&get[..], &["--query", "status"]].concat()).await;
    assert_eq!(wrong.code, 2, "{}", wrong.err);
    assert!(wrong.err.contains("JSONPath"), "{}", wrong.err);
}

#[tokio::test]
async fn lists_are_tables_and_lines() {
    let server = Server::answering(|_| {
        let body = json!([{ "id": 1, "name": "a" }, { "id": 2, "name": "b c" }]);
        Some(("application/json", body.to_string()))
    })
    .await;
    for (format, expected) in [
        ("table", "ID  NAME\n1   a\n2   b c\n"),
        (
            "jsonl",
            "{\"id\":1,\"name\":\"a\"}\n{\"id\":2,\"name\":\"b c\"}\n",
        ),
        ("yaml", "- id: 1\n  name: a\n- id: 2\n  name: b c\n"),
    ] {
        let shown = asked(
            &server,
            &["access-management-metadata", "list-roles", "-o", format],
        )
        .await;
        assert_eq!(shown.good(), expected);
    }
}

#[tokio::test]
async fn pages_are_followed_by_position_token_address_and_header() {
    let mut server = Server::answering(|request| {
        let path = request.target.split('?').next().unwrap_or_default();
        let host = String::from_utf8(request.header("host").concat()).unwrap();
        Some(match path.rsplit('/').next().unwrap() {
            "feed" => {
                let after: i64 = parameter(request, "Seq").map_or(0, |text| text.parse().unwrap());
                let items: Vec<Value> = (after + 1..=(after + 2).min(5))
                    .map(|number| json!({ "sequenceNumber": number }))
                    .collect();
                ("application/json", json!(items).to_string())
            }
            "dialogs" => {
                let second = parameter(request, "continuationToken").is_some();
                let page = json!({ "items": [{ "id": second }], "hasNextPage": !second, "continuationToken": "a+b" });
                ("application/json", page.to_string())
            }
            "ttd" => {
                let second = parameter(request, "page").is_some();
                let next = (!second).then(|| format!("http://{host}{path}?page=2"));
                let page = json!({ "data": [{ "identifier": second }], "links": { "next": next } });
                ("application/json", page.to_string())
            }
            _ => {
                let head: &'static str = match parameter(request, "after") {
                    None => Box::leak(
                        format!("application/json\r\nnext: http://{host}{path}?after=e1&resource=x").into_boxed_str(),
                    ),
                    Some(_) => "application/json",
                };
                (head, json!([{ "id": head.len() > 20 }]).to_string())
            }
        })
    })
    .await;
    for (arguments, expected) in [
        (
            &[
                "notifications",
                "get-shipment-feed",
                "--query",
                "$.sequenceNumber",
            ][..],
            "1\n2\n3\n4\n5\n",
        ),
        (
            &[
                "notifications",
                "get-shipment-feed",
                "--seq",
                "3",
                "-o",
                "json",
                "-q",
                "$[*].sequenceNumber",
            ],
            "[\n  4,\n  5\n]\n",
        ),
        (
            &[
                "notifications",
                "get-shipment-feed",
                "--max-items",
                "3",
                "--query",
                "$.sequenceNumber",
            ],
            "1\n2\n3\n",
        ),
        (
            &["dialogporten-serviceowner", "search-dialogs"],
            "{\"id\":false}\n{\"id\":true}\n",
        ),
        (
            &["resource-registry", "list-access-lists", "ttd"],
            "{\"identifier\":false}\n{\"identifier\":true}\n",
        ),
        (
            &[
                "events",
                "search-events",
                "--resource",
                "urn:altinn:resource:x",
                "--after",
                "e0",
            ],
            "{\"id\":false}\n",
        ),
    ] {
        let all = [arguments, &["--all"]].concat();
        assert_eq!(asked(&server, &all).await.good(), expected, "{arguments:?}");
    }
    server.take();
    let all = [
        "events",
        "search-events",
        "--resource",
        "urn:altinn:resource:x",
        "--all",
    ];
    assert_eq!(
        asked(&server, &all).await.good(),
        "{\"id\":true}\n{\"id\":false}\n"
    );
    let afters: Vec<Option<String>> = server
        .take()
        .iter()
        .map(|request| parameter(request, "after"))
        .collect();
    assert_eq!(afters, [None, Some("e1".to_owned())]);
}

#[tokio::test]
async fn what_is_waited_for_comes_fails_or_is_too_late() {
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let server = Server::answering(|request| {
        let state = if request.target.contains("0000") {
            "Order_Cancelled"
        } else if ASKED.fetch_add(1, Relaxed) == 0 {
            "Order_Processing"
        } else {
            "Order_Completed"
        };
        Some(("application/json", json!({ "status": state }).to_string()))
    })
    .await;
    let wait = ["notifications", "get-shipment", ID, "--wait", "-q", "$.status"];
    assert_eq!(asked(&server, &wait).await.good(), "Order_Completed\n");
    let other = "00000000-9a5c-4b1c-8e34-2a54ff0c0d1e";
    let failed = asked(
        &server,
        &["notifications", "get-shipment", other, "--wait", "-q", "$.status"],
    )
    .await;
    assert_eq!(
        (failed.code, failed.text()),
        (8, "Order_Cancelled\n"),
        "{}",
        failed.err
    );
    ASKED.store(0, Relaxed);
    let late = asked(&server, &[&wait[..], &["--wait-timeout", "0"]].concat()).await;
    assert_eq!(late.code, 8, "{}", late.err);
}

#[tokio::test]
async fn exit_codes_tell_what_kind_of_trouble_it_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let base = sandbox.base_url();
    let token = sandbox
        .org_token("ttd", "310000001", "altinn:serviceowner/notifications.create")
        .unwrap();
    let shipment = ["notifications", "get-shipment", ID];
    let mut table: Vec<(u8, Vec<String>)> = Vec::new();
    for (code, status) in [(4, "404"), (5, "400")] {
        let prefer = format!("Prefer: code={status}");
        table.push((
            code,
            [
                &shipment[..],
                &[
                    "--header",
                    &prefer,
                    "--header",
                    &format!("Authorization: Bearer {token}"),
                ],
            ]
            .concat()
            .into_iter()
            .map(ToOwned::to_owned)
            .collect(),
        ));
    }
    let owned = |arguments: &[&str]| {
        arguments
            .iter()
            .map(|text| (*text).to_owned())
            .collect::<Vec<_>>()
    };
    table.push((3, owned(&[&shipment[..], &["--anonymous"]].concat())));
    table.push((3, owned(&shipment)));
    table.push((2, owned(&["notifications", "get-shipment"])));
    table.push((2, owned(&["notifications", "get-shipments"])));
    table.push((
        1,
        owned(&[
            "broker",
            "upload-file",
            ID,
            "--file",
            "/no/such/file",
            "--anonymous",
        ]),
    ));
    table.push((
        7,
        owned(&[
            "-E",
            "http://127.0.0.1:9",
            "notifications",
            "get-shipment",
            ID,
            "--anonymous",
        ]),
    ));
    for (code, arguments) in table {
        let came = call(&arguments, &[("ALTINN_ENVIRONMENT", base)], b"").await;
        assert_eq!(came.code, code, "{arguments:?}: {}", came.err);
        assert!(came.out.is_empty() && came.err.starts_with("error: "), "{came:?}");
    }
    sandbox.fault(altinn_sandbox::FaultRule::new(altinn_sandbox::Fault::Status(503)));
    let came = call(
        &[&shipment[..], &["--anonymous"]].concat(),
        &[("ALTINN_ENVIRONMENT", base)],
        b"",
    )
    .await;
    assert_eq!(came.code, 6, "{}", came.err);
}
