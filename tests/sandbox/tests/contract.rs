//! Requests that break a document, and what they are told.

use altinn_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::{call, http, send};

const SCOPE: &str = "altinn:serviceowner/notifications.create";
const ORDERS: &str = "/notifications/api/v1/future/orders";

fn order() -> Value {
    json!({"idempotencyId": "1", "recipient": {"recipientEmail": {"emailAddress": "a@example.com",
        "emailSettings": {"subject": "s", "body": "b"}}}})
}

#[tokio::test]
async fn a_broken_rule_is_named_with_its_document_and_place() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.org_token("ttd", "310000001", SCOPE).unwrap();
    let mut no_id = order();
    no_id.as_object_mut().unwrap().remove("idempotencyId");
    let mut wrong_type = order();
    wrong_type["recipient"]["recipientEmail"]["emailAddress"] = json!(7);
    let feed = "/notifications/api/v1/future/shipment/feed";
    let table = [
        ("POST", ORDERS, Some(no_id), 400, "idempotencyId"),
        (
            "POST",
            ORDERS,
            Some(wrong_type),
            400,
            "/recipient/recipientEmail/emailAddress",
        ),
        ("POST", ORDERS, None, 400, "requestBody"),
        ("GET", ORDERS, None, 405, "POST"),
        ("GET", "/notifications/api/v1/nothing", None, 404, "no document"),
        (
            "GET",
            "/notifications/api/v1/orders/7",
            None,
            400,
            "path parameter `id`",
        ),
        (
            "GET",
            "/notifications/api/v1/future/shipment/feed?PageSize=x",
            None,
            400,
            "query parameter `PageSize`",
        ),
        (
            "GET",
            "/notifications/api/v1/future/shipment/feed?Pagesize=1",
            None,
            400,
            "no such parameter",
        ),
        ("GET", feed, Some(json!({})), 400, "requestBody"),
    ];
    for (method, path, body, status, words) in table {
        let answer = call(&sandbox, method, path, Some(&token), body).await;
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.text());
        assert!(
            answer.text().contains(words),
            "{method} {path}: {}",
            answer.text()
        );
        let logged = sandbox.requests().pop().unwrap();
        assert!(logged.remark.unwrap_or_default().contains(words));
    }
}

#[tokio::test]
async fn media_types_are_judged() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.org_token("ttd", "310000001", SCOPE).unwrap();
    let url = format!("{}{ORDERS}", sandbox.base_url());
    let post = || http().post(&url).bearer_auth(&token).body(order().to_string());
    assert_eq!(
        send(post().header("content-type", "text/plain")).await.status,
        415
    );
    assert_eq!(send(post()).await.status, 415);
    let json = || post().header("content-type", "application/json; charset=utf-8");
    assert_eq!(send(json().header("accept", "text/html")).await.status, 406);
    assert_eq!(
        send(json().header("accept", "application/json, */*;q=0.1"))
            .await
            .status,
        201
    );
    let broken = http()
        .post(&url)
        .bearer_auth(&token)
        .header("content-type", "application/json")
        .body("{");
    assert_eq!(send(broken).await.status, 400);
}

#[tokio::test]
async fn keys_of_the_api_management_are_asked_for() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox
        .org_token("ttd", "310000001", "altinn:authorization/authorize")
        .unwrap();
    let url = format!("{}/authorization/api/v1/authorize", sandbox.base_url());
    let post = || {
        http()
            .post(&url)
            .bearer_auth(&token)
            .header("content-type", "application/json")
            .body("{}")
    };
    let without = send(post()).await;
    assert!(
        without.status == 401 && without.text().contains("missing subscription key"),
        "{}",
        without.text()
    );
    assert_eq!(
        send(post().header("Ocp-Apim-Subscription-Key", "x")).await.status,
        401
    );
    let with = send(post().header("Ocp-Apim-Subscription-Key", sandbox.subscription_key())).await;
    assert_ne!(with.status, 401, "{}", with.text());
}

#[tokio::test]
async fn answers_without_state_come_from_the_schema_and_the_seed() {
    let first = Sandbox::builder().seed(5).start().await.unwrap();
    let second = Sandbox::builder().seed(5).start().await.unwrap();
    let third = Sandbox::builder().seed(6).start().await.unwrap();
    let path = "/storage/api/v1/applications/ttd/app";
    let mut answers = Vec::new();
    for sandbox in [&first, &second, &third] {
        let answer = call(sandbox, "GET", path, None, None).await;
        assert_eq!(answer.status, 200);
        answers.push(answer.text());
        assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
    }
    assert!(answers[0] == answers[1] && answers[0] != answers[2]);
    let url = format!("{}{path}", first.base_url());
    assert_eq!(
        send(http().get(&url).header("prefer", "code=404")).await.status,
        404
    );
    for media_type in ["application/json", "application/cloudevents+json"] {
        let url = format!("{}/events/api/v1/app/ttd/app", first.base_url());
        let token = first.org_token("ttd", "310000001", "").unwrap();
        let get = http().get(url).bearer_auth(token);
        let prefer = format!("code=200; type={media_type}");
        let answer = send(get.header("prefer", prefer)).await;
        assert_eq!(
            answer.header("content-type"),
            Some(media_type),
            "{}",
            answer.text()
        );
        assert_eq!(answer.header("preference-applied"), Some("code=200"));
    }
}

#[tokio::test]
async fn the_log_page_shows_requests_and_runs_nothing_of_theirs() {
    let sandbox = Sandbox::start().await.unwrap();
    let _ = call(&sandbox, "GET", "/x?q=<script>", None, None).await;
    let page = call(&sandbox, "GET", "/", None, None).await;
    assert!(page.status == 200 && page.text().contains("no document has this path"));
    assert!(!page.text().contains("<script>"));
    assert!(page.header("content-security-policy").is_some());
}
