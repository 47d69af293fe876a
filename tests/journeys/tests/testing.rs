//! Tests as the guide shows them to people who test programs of their own.

// ANCHOR: imports
use altinn_auth::{Issuer, Maskinporten, Session};
use altinn_notifications::{Client, operations, types::ProcessingLifecycle};
use altinn_runtime::{
    ErrorKind, Uuid,
    testing::{Fake, Reply},
};
use altinn_sandbox::{ClientRegistration, Fault, FaultRule, Sandbox};
use serde_json::json;
// ANCHOR_END: imports

// ANCHOR: tested
/// The code under test.
async fn is_delivered(client: &Client, shipment: Uuid) -> Result<bool, ErrorKind> {
    let answer = client.get_shipment().id(shipment).send().await;
    let shipment = answer.map_err(|error| error.kind())?;
    Ok(shipment.status == ProcessingLifecycle::OrderCompleted)
}
// ANCHOR_END: tested

// ANCHOR: fake
#[tokio::test]
async fn a_shipment_is_delivered_once_its_order_is_completed() {
    let fake = Fake::new();
    let shipment = |status| {
        json!({
            "shipmentId": Uuid::nil(), "type": "Notification", "status": status,
            "lastUpdate": "2026-01-31T12:00:00Z", "recipients": [],
        })
    };
    // The replies come in this order.
    fake.on(&operations::GET_SHIPMENT)
        .reply(200, &shipment("Order_Processing"))
        .reply_with(Reply::unreachable())
        .reply(200, &shipment("Order_Completed"));
    let client = Client::with_core(fake.core());

    assert_eq!(is_delivered(&client, Uuid::nil()).await, Ok(false));
    assert_eq!(is_delivered(&client, Uuid::nil()).await, Err(ErrorKind::Connect));
    assert_eq!(is_delivered(&client, Uuid::nil()).await, Ok(true));
    assert_eq!(fake.requests_of(&operations::GET_SHIPMENT).len(), 3);
}
// ANCHOR_END: fake

// ANCHOR: sandbox
/// A sandbox, and a client with a token from it.
async fn start() -> Result<(Sandbox, Client), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let registration = ClientRegistration::new("310000001")
        .service_owner("ttd")
        .scopes(["altinn:serviceowner/notifications.create"]);
    let registered = sandbox.register_client(registration).await?;
    let issuer = Issuer::custom(&sandbox.maskinporten(), &sandbox.token_endpoint())?;
    let maskinporten = Maskinporten::builder(issuer, &registered.client_id).jwk(&registered.private_jwk);
    let session = Session::builder(sandbox.environment())
        .maskinporten(maskinporten)
        .build()?;
    let client = Client::new(sandbox.environment(), &session);
    Ok((sandbox, client))
}

#[tokio::test]
async fn the_feed_is_read_although_the_server_is_unavailable_once() {
    let (sandbox, client) = start().await.unwrap();
    let unavailable = FaultRule::new(Fault::Status(503))
        .operation("altinn-notifications/get_shipment_feed")
        .times(1);
    sandbox.fault(unavailable);

    let feed = client.get_shipment_feed().send().await.unwrap();
    assert!(feed.is_empty());

    // What was sent, and what the sandbox found wrong with it.
    let requests = sandbox.requests();
    assert_eq!(requests.iter().filter(|one| one.status == 503).count(), 1);
    assert!(sandbox.flaws().is_empty());
}
// ANCHOR_END: sandbox
