//! Whatever is sent, the sandbox answers with an HTTP status and goes on.

use altinn_sandbox::Sandbox;
use proptest::{prelude::*, test_runner::TestRunner};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::common::call;

/// Sends bytes and reads the status line.
async fn raw(sandbox: &Sandbox, bytes: &[u8]) -> String {
    let address = sandbox.base_url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer)
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn random_requests_are_answered_and_never_crash_it() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let sandbox = runtime
        .block_on(Sandbox::builder().subscription_keys(false).start())
        .unwrap();
    let token = sandbox.org_token("ttd", "310000001", &all_scopes()).unwrap();
    let paths = prop_oneof![
        "(/[!-~]{0,12}){0,8}",
        "/(events|storage|notifications|authentication)/api/v1(/[a-z%]{0,10}){0,4}",
        Just("/events/api/v1/subscriptions".to_owned()),
        Just("/notifications/api/v1/future/orders".to_owned()),
        Just("/authentication/api/v1/systemregister/vendor".to_owned()),
        Just("/correspondence/api/v1/correspondence/upload".to_owned()),
        Just("/broker/api/v1/filetransfer/upload".to_owned()),
        Just("/storage/api/v1/instances".to_owned()),
        Just("/maskinporten/token".to_owned()),
        Just("/idporten/par".to_owned()),
    ];
    let kinds = prop_oneof![
        Just("application/json"),
        Just("application/cloudevents+json"),
        Just("application/x-www-form-urlencoded"),
        Just("multipart/form-data; boundary=x"),
        Just("x/\u{fe}"),
    ];
    let bodies = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        "[\\[\\]{}\":,a-z0-9. ]{0,80}".prop_map(String::into_bytes),
        "(--x\r\n[A-Za-z-]{0,20}: [a-z;=\"\\[\\]0-9]{0,40}\r\n\r\n[a-z]{0,10}\r\n){0,3}--x--"
            .prop_map(String::into_bytes),
        "(grant_type|assertion|client_id|scope)=[A-Za-z0-9.:%+_-]{0,60}".prop_map(String::into_bytes),
    ];
    let methods = prop_oneof![
        Just("GET"),
        Just("POST"),
        Just("PUT"),
        Just("PATCH"),
        Just("DELETE"),
        Just("QUERY")
    ];
    let headers = "[A-Za-z-]{1,20}: [ -~]{0,60}";
    let input = (methods, paths, kinds, bodies, headers, any::<bool>());
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 400,
        ..ProptestConfig::default()
    });
    let outcome = runner.run(&input, |(method, path, kind, body, header, with_token)| {
        let bearer = if with_token { format!("authorization: Bearer {token}\r\n") } else { String::new() };
        let mut bytes = format!(
            "{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\
             {bearer}{header}\r\n\r\n",
            body.len()
        )
        .into_bytes();
        bytes.extend(body);
        let line = runtime.block_on(raw(&sandbox, &bytes));
        // An empty line is hyper's answer to what is no HTTP at all.
        prop_assert!(line.is_empty() || line.starts_with("HTTP/1.1 "), "{line}");
        prop_assert!(!line.contains(" 500 "), "{method} {path}: {line}");
        Ok(())
    });
    outcome.unwrap();
    let alive = runtime.block_on(call(&sandbox, "GET", "/maskinporten/jwk", None, None));
    assert_eq!(alive.status, 200);
}

/// Scopes that open the operations above.
fn all_scopes() -> String {
    [
        "altinn:serviceowner/notifications.create",
        "altinn:events.publish",
        "altinn:events.subscribe",
        "altinn:serviceowner/instances.read",
        "altinn:serviceowner/instances.write",
        "altinn:authentication/systemregister.write",
        "altinn:correspondence.write",
        "altinn:broker.write",
    ]
    .join(" ")
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let sandbox = Sandbox::builder().largest_body(1000).start().await.unwrap();
    let request = format!(
        "POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 2000\r\n\r\n{}",
        "a".repeat(2000)
    );
    assert!(raw(&sandbox, request.as_bytes()).await.contains(" 413 "));
}
