//! Subscriptions, delivery to a webhook, and paging.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

use altinn_sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::common::{Reply, call, http, send, until};

const SCOPES: &str = "altinn:events.publish altinn:events.subscribe altinn:serviceowner";
const RESOURCE: &str = "urn:altinn:resource:thing";

/// A webhook that answers with these statuses, the last one for good; and what it got.
async fn webhook(statuses: &'static [u16]) -> (String, Arc<Mutex<Vec<Value>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let got = Arc::new(Mutex::new(Vec::new()));
    let (kept, count) = (got.clone(), AtomicUsize::new(0));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut text = Vec::new();
            let mut buffer = [0; 4096];
            loop {
                let size = stream.read(&mut buffer).await.unwrap_or(0);
                text.extend_from_slice(&buffer[..size]);
                let whole = String::from_utf8_lossy(&text).into_owned();
                let Some((head, body)) = whole.split_once("\r\n\r\n") else {
                    continue;
                };
                let length = head
                    .to_lowercase()
                    .split("content-length: ")
                    .nth(1)
                    .and_then(|rest| rest.lines().next()?.parse().ok());
                if size == 0 || body.len() >= length.unwrap_or(0) {
                    kept.lock().unwrap().push(serde_json::from_str(body).unwrap());
                    break;
                }
            }
            let status = statuses[count.fetch_add(1, SeqCst).min(statuses.len() - 1)];
            let answer = format!("HTTP/1.1 {status} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (url, got)
}

async fn publish(sandbox: &Sandbox, token: &str, id: &str) -> Reply {
    let event = json!({"id": id, "source": "https://example.com/things/1", "specversion": "1.0", "type": "thing.made",
        "resource": RESOURCE, "subject": "/org/310000002"});
    let request = http()
        .post(format!("{}/events/api/v1/events", sandbox.base_url()))
        .bearer_auth(token);
    send(
        request
            .header("content-type", "application/cloudevents+json")
            .body(event.to_string()),
    )
    .await
}

#[tokio::test]
async fn a_subscription_is_validated_by_its_webhook_and_then_gets_events() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.org_token("ttd", "310000001", SCOPES).unwrap();
    // The validation and the first event fail once each, and come again.
    let (url, got) = webhook(&[500, 200, 503, 200]).await;
    let body = json!({"endPoint": url, "resourceFilter": RESOURCE, "typeFilter": "thing.made"});
    let path = "/events/api/v1/subscriptions";
    let made = call(&sandbox, "POST", path, Some(&token), Some(body)).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let id = made.json()["id"].as_i64().unwrap();
    let one = format!("{path}/{id}");
    until("validated", async || {
        let found = call(&sandbox, "GET", &one, Some(&token), None).await.json();
        (found["validated"] == true).then_some(())
    })
    .await;
    assert_eq!(publish(&sandbox, &token, "e1").await.status, 200);
    until("delivered twice", async || {
        (got.lock().unwrap().len() == 4).then_some(())
    })
    .await;
    let got = got.lock().unwrap().clone();
    assert_eq!(got[0]["type"], "platform.events.validatesubscription");
    assert_eq!(got[0], got[1]);
    assert_eq!((&got[2]["id"], &got[3]["id"]), (&json!("e1"), &json!("e1")));
    assert_eq!(
        call(&sandbox, "DELETE", &one, Some(&token), None).await.status,
        200
    );
    assert_eq!(call(&sandbox, "GET", &one, Some(&token), None).await.status, 404);
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test]
async fn the_next_header_leads_through_all_events_and_ends() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.org_token("ttd", "310000001", SCOPES).unwrap();
    for number in 0..5 {
        assert_eq!(publish(&sandbox, &token, &format!("e{number}")).await.status, 200);
    }
    let mut url = format!(
        "{}/events/api/v1/events?resource={RESOURCE}&after=0&size=2",
        sandbox.base_url()
    );
    let mut ids = Vec::new();
    for _ in 0..10 {
        let page = send(http().get(&url).bearer_auth(&token)).await;
        assert_eq!(page.header("content-type"), Some("application/cloudevents+json"));
        ids.extend(
            page.json()
                .as_array()
                .unwrap()
                .iter()
                .map(|event| event["id"].as_str().unwrap().to_owned()),
        );
        match page.header("next") {
            Some(next) => next.clone_into(&mut url),
            None => break,
        }
    }
    assert_eq!(ids, ["e0", "e1", "e2", "e3", "e4"]);
}

#[tokio::test]
async fn endpoints_that_altinn_would_not_take_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.org_token("ttd", "310000001", SCOPES).unwrap();
    for endpoint in ["http://example.com/", "ftp://127.0.0.1/"] {
        let body = json!({"endPoint": endpoint, "resourceFilter": RESOURCE});
        assert_eq!(
            call(
                &sandbox,
                "POST",
                "/events/api/v1/subscriptions",
                Some(&token),
                Some(body)
            )
            .await
            .status,
            400
        );
    }
}
