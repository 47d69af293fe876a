//! Generated clients on the fake that users test with: no socket, no runtime of one's own.

use altinn_notifications::{Client, operations, types::ProcessingLifecycle};
use altinn_runtime::{
    ErrorKind,
    blocking::Blocking,
    testing::{Fake, Reply},
};
use serde_json::json;

#[test]
fn a_client_is_answered_with_typed_values_and_shows_what_it_asked() {
    let fake = Fake::new();
    let id = "0193b1a4-8a00-7000-8000-000000000001".parse().unwrap();
    let shipment = json!({"shipmentId": id, "status": "Order_Completed", "type": "Notification",
                          "lastUpdate": "2026-01-01T00:00:00Z", "recipients": []});
    fake.on(&operations::GET_SHIPMENT)
        .reply_with(Reply::status(503))
        .reply(200, &shipment);
    let client = Client::with_core(fake.core());
    let altinn = Blocking::new().unwrap();
    let ask = || altinn.run(client.get_shipment().id(id).send());

    let error = ask().unwrap_err();
    assert_eq!((error.kind(), error.is_transient()), (ErrorKind::Api, true));
    let read = ask().unwrap().into_inner();
    assert_eq!(
        (read.shipment_id, &read.status),
        (id, &ProcessingLifecycle::OrderCompleted)
    );
    // What was read is a value that can be replied, too.
    fake.on(&operations::GET_SHIPMENT).reply(200, &read);
    assert_eq!(ask().unwrap().shipment_id, id);
    let asked = fake.requests_of(&operations::GET_SHIPMENT);
    assert_eq!(asked.len(), 3);
    assert!(
        asked
            .iter()
            .all(|request| request.url().path().ends_with(&format!("/shipment/{id}")))
    );
}

#[test]
fn pages_are_answered_by_what_they_ask_for() {
    let fake = Fake::new();
    let entry = |number: i64| {
        json!({"sequenceNumber": number, "shipmentId": "0193b1a4-8a00-7000-8000-000000000001",
        "status": "Order_Completed", "shipmentType": "Notification", "recipients": [], "lastUpdate": "2026-01-01T00:00:00Z"})
    };
    let feed = &operations::GET_SHIPMENT_FEED;
    fake.on(feed).reply(200, &[entry(1), entry(2)]);
    fake.on_where(feed, |request| request.query("Seq").as_deref() == Some("2"))
        .reply(200, &json!([]));
    let altinn = Blocking::new().unwrap();
    let items = Client::with_core(fake.core()).get_shipment_feed().items();
    let numbers: Vec<i64> = altinn
        .iter(items)
        .map(|entry| entry.unwrap().sequence_number)
        .collect();
    assert_eq!(numbers, [1, 2]);
}
