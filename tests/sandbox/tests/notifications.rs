//! Orders, shipments and the feed.

use altinn_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::call;

const ORDERS: &str = "/notifications/api/v1/future/orders";

fn order(id: &str) -> Value {
    json!({"idempotencyId": id, "sendersReference": "ref", "recipient": {"recipientEmail": {
        "emailAddress": "a@example.com", "emailSettings": {"subject": "s", "body": "b"}}},
        "reminders": [{"delayDays": 1, "recipient": {"recipientSms": {"phoneNumber": "+4799999999",
            "smsSettings": {"body": "b"}}}}]})
}

#[tokio::test]
async fn an_order_is_placed_once_and_followed_to_its_end() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox
        .org_token("ttd", "310000001", "altinn:serviceowner/notifications.create")
        .unwrap();
    let token = Some(token.as_str());
    let first = call(&sandbox, "POST", ORDERS, token, Some(order("1"))).await;
    let again = call(&sandbox, "POST", ORDERS, token, Some(order("1"))).await;
    assert_eq!((first.status, again.status), (201, 200), "{}", first.text());
    assert_eq!(first.json(), again.json());
    assert_ne!(
        first.json(),
        call(&sandbox, "POST", ORDERS, token, Some(order("2")))
            .await
            .json()
    );
    let made = first.json();
    let shipment = |id: &Value| format!("/notifications/api/v1/future/shipment/{}", id.as_str().unwrap());
    let mail = call(
        &sandbox,
        "GET",
        &shipment(&made["notification"]["shipmentId"]),
        token,
        None,
    )
    .await
    .json();
    assert_eq!(
        (&mail["status"], &mail["recipients"][0]["status"]),
        (&json!("Order_Completed"), &json!("Email_Delivered"))
    );
    let reminder = shipment(&made["notification"]["reminders"][0]["shipmentId"]);
    assert_eq!(
        call(&sandbox, "GET", &reminder, token, None).await.json()["status"],
        "Order_Registered"
    );
    sandbox.advance_clock(86_401);
    let token = sandbox
        .org_token("ttd", "310000001", "altinn:serviceowner/notifications.create")
        .unwrap();
    assert_eq!(
        call(&sandbox, "GET", &reminder, Some(&token), None).await.json()["status"],
        "Order_Completed"
    );
    let feed = "/notifications/api/v1/future/shipment/feed";
    let all = call(&sandbox, "GET", feed, Some(&token), None).await.json();
    assert_eq!(all.as_array().unwrap().len(), 4);
    let rest = call(
        &sandbox,
        "GET",
        &format!("{feed}?Seq=2&PageSize=1"),
        Some(&token),
        None,
    )
    .await
    .json();
    assert_eq!(
        (rest.as_array().unwrap().len(), &rest[0]["sequenceNumber"]),
        (1, &json!(3))
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test]
async fn orders_of_others_and_of_the_past_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let scope = "altinn:serviceowner/notifications.create";
    let (own, other) = (
        sandbox.org_token("ttd", "310000001", scope).unwrap(),
        sandbox.org_token("skd", "310000002", scope).unwrap(),
    );
    let made = call(&sandbox, "POST", ORDERS, Some(&own), Some(order("1")))
        .await
        .json();
    let path = format!(
        "/notifications/api/v1/future/shipment/{}",
        made["notification"]["shipmentId"].as_str().unwrap()
    );
    assert_eq!(call(&sandbox, "GET", &path, Some(&other), None).await.status, 404);
    let mut past = order("2");
    past["requestedSendTime"] = json!("2020-01-01T00:00:00Z");
    assert_eq!(
        call(&sandbox, "POST", ORDERS, Some(&own), Some(past))
            .await
            .status,
        400
    );
    let mut both = order("3");
    both["recipient"]["recipientSms"] = json!({"phoneNumber": "+4799999999", "smsSettings": {"body": "b"}});
    assert_eq!(
        call(&sandbox, "POST", ORDERS, Some(&own), Some(both))
            .await
            .status,
        400
    );
    let without = sandbox.organisation_token("310000003", scope).unwrap();
    assert_eq!(
        call(&sandbox, "POST", ORDERS, Some(&without), Some(order("4")))
            .await
            .status,
        403
    );
}
