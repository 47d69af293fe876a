//! The shipment feed of Notifications: goes on after the last sequence number, now or another day.

use altinn_notifications::Client;
use altinn_runtime::ErrorKind;
use serde_json::{Value, json};

use crate::server::{Asked, Reply, Server};

fn entries(numbers: impl Iterator<Item = i64>) -> Value {
    numbers
        .map(|number| {
            json!({ "sequenceNumber": number, "shipmentId": "0193b1a4-8a00-7000-8000-000000000001", "status": "Order_Completed",
                    "shipmentType": "Notification", "recipients": [], "lastUpdate": "2026-01-01T00:00:00Z" })
        })
        .collect()
}

/// A feed of this many entries in pages of three, `seq` being an exclusive lower bound.
fn feed(length: i64) -> impl Fn(&Asked, usize, &str) -> Reply + Send + Sync {
    move |asked, _, _| {
        let after: i64 = asked.query("Seq").map_or(0, |text| text.parse().unwrap());
        Reply::json(entries(after + 1..=length.min(after + 3)))
    }
}

#[tokio::test]
async fn the_feed_is_read_to_its_end_and_gone_on_with_from_there() {
    let server = Server::start(feed(7)).await;
    let client = Client::new(server.environment(), ());
    let mut items = client.get_shipment_feed().seq(0).items();
    let mut numbers = Vec::new();
    while let Some(entry) = items.try_next().await.unwrap() {
        numbers.push(entry.sequence_number);
    }
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    let position = items.position().cloned().unwrap();
    assert_eq!(position, 7.into());
    drop(server);
    let server = Server::start(feed(8)).await;
    let client = Client::new(server.environment(), ());
    let mut later = client.get_shipment_feed().items().resume_at(&position);
    assert_eq!(later.try_next().await.unwrap().unwrap().sequence_number, 8);
    assert!(later.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn the_position_moves_with_every_entry() {
    let server = Server::start(feed(7)).await;
    let client = Client::new(server.environment(), ());
    let mut items = client.get_shipment_feed().items();
    assert_eq!(items.position(), None);
    for number in 1..=4 {
        assert_eq!(items.try_next().await.unwrap().unwrap().sequence_number, number);
        assert_eq!(items.position(), Some(&number.into()));
    }
}

#[tokio::test]
async fn an_answer_without_a_body_is_not_taken_for_an_empty_feed() {
    // A proxy that lost the body; what a server says that has nothing; and what ASP.NET makes of null.
    for (reply, lost) in [
        (Reply::status(200), true),
        (Reply::status(204), false),
        (Reply::json(Value::Null), false),
    ] {
        let reply = std::sync::Mutex::new(Some(reply));
        let server = Server::start(move |_, number, _| match number {
            0 => Reply::json(entries(1..=3)),
            _ => reply.lock().unwrap().take().unwrap(),
        })
        .await;
        let client = Client::new(server.environment(), ());
        let mut items = client.get_shipment_feed().items();
        for number in 1..=3 {
            assert_eq!(items.try_next().await.unwrap().unwrap().sequence_number, number);
        }
        match items.try_next().await {
            Ok(end) => assert!(end.is_none() && !lost),
            Err(error) => {
                assert!(lost, "{error}");
                assert_eq!((error.kind(), error.is_transient()), (ErrorKind::NoContent, true));
                assert!(error.to_string().contains("where a page was promised"), "{error}");
                // The stream has ended, and can be gone on with.
                assert!(items.try_next().await.unwrap().is_none());
            }
        }
        assert_eq!(items.position(), Some(&3.into()));
    }
}

#[tokio::test]
async fn an_empty_feed_is_no_error() {
    let server = Server::start(feed(0)).await;
    let client = Client::new(server.environment(), ());
    assert!(
        client
            .get_shipment_feed()
            .items()
            .try_next()
            .await
            .unwrap()
            .is_none()
    );
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_server_that_does_not_move_on_is_not_asked_forever() {
    let server = Server::start(|_, _, _| Reply::json(entries(5..=6))).await;
    let client = Client::new(server.environment(), ());
    let mut pages = client.get_shipment_feed().pages().resume_at(6);
    assert!(pages.try_next().await.unwrap().is_some());
    assert!(pages.try_next().await.unwrap().is_none());
    assert!(pages.repeated() && server.asked().len() == 1);
}

#[tokio::test]
async fn a_position_of_another_operation_is_refused_before_anything_is_sent() {
    let server = Server::start(feed(1)).await;
    let client = Client::new(server.environment(), ());
    let error = client
        .get_shipment_feed()
        .items()
        .resume_at("not a number")
        .try_next()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(server.asked().is_empty());
}
