//! Events, pushed and pulled.

use std::{net::SocketAddr, time::Duration};

use altinn_events::{Client, Position, types::CloudEvent};
use altinn_journeys::{
    Place,
    events::{EVENT_SCOPES, events_by_pages, events_by_webhook, publish_event},
    webhook::Webhook,
};
use altinn_runtime::WaitOptions;

use crate::{assert_flawless, operations, whole};

const RESOURCE: &str = "urn:altinn:resource:thing";

async fn webhook() -> Webhook {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    Webhook::listen(any, None).await.unwrap()
}

#[tokio::test]
async fn an_event_that_is_delivered_twice_is_received_once() {
    let place = Place::sandbox(&EVENT_SCOPES).await.unwrap();
    let mut steps = Vec::new();
    let received = events_by_webhook(&place, &mut webhook().await, RESOURCE, |step| steps.push(step))
        .await
        .unwrap();
    assert_eq!(received.type_, "example.thing.made");
    assert_eq!(received.resource.as_deref(), Some(RESOURCE));
    assert!(received.time.is_some(), "the server adds the time");
    let operations = operations(&place);
    let expected = [
        "altinn-events/create_subscription",
        "altinn-events/get_subscription",
        "altinn-events/publish_event",
        "altinn-events/delete_subscription",
    ];
    assert_eq!(operations, expected, "{steps:?}");
    assert!(!steps.iter().any(|step| step.contains("code=")), "{steps:?}");
    assert_flawless(&place);
}

#[tokio::test]
async fn a_webhook_that_does_not_answer_is_named_and_its_subscription_taken_away() {
    let mut place = Place::sandbox(&EVENT_SCOPES).await.unwrap();
    place.patience = WaitOptions::new()
        .first(Duration::from_millis(10))
        .deadline(Duration::from_millis(200));
    let mut webhook = webhook().await;
    // The secret is forgotten, so the webhook answers 404.
    webhook.address = webhook.address.split('?').next().unwrap().to_owned();
    let error = events_by_webhook(&place, &mut webhook, RESOURCE, |_| {})
        .await
        .unwrap_err();
    assert!(whole(&*error).contains("does it answer 2xx?"), "{error}");
    assert_eq!(
        operations(&place).last().map(String::as_str),
        Some("altinn-events/delete_subscription")
    );
}

#[tokio::test]
async fn pages_go_on_where_the_last_visit_ended() {
    let place = Place::sandbox(&EVENT_SCOPES).await.unwrap();
    let client = Client::new(place.environment.clone(), &place.session);
    let mut published = Vec::new();
    for kind in ["a", "b", "c", "d", "e"] {
        published.push(publish_event(&client, RESOURCE, kind).await.unwrap().id);
    }
    publish_event(&client, "urn:altinn:resource:other", "x")
        .await
        .unwrap();
    let (events, position) = events_by_pages(&place, RESOURCE, None, |_| {}).await.unwrap();
    assert_eq!(
        events.iter().map(|event| &event.id).collect::<Vec<_>>(),
        published.iter().collect::<Vec<_>>()
    );
    // As a program saves it between two runs.
    let saved = serde_json::to_string(&position.unwrap()).unwrap();
    let late = publish_event(&client, RESOURCE, "f").await.unwrap();
    for (expected, what) in [(vec![late.id.clone()], "what is new"), (vec![], "nothing")] {
        let position: Position = if what == "nothing" {
            Position::Value(late.id.clone())
        } else {
            serde_json::from_str(&saved).unwrap()
        };
        let (events, _) = events_by_pages(&place, RESOURCE, Some(position), |_| {})
            .await
            .unwrap();
        assert_eq!(
            events.into_iter().map(|event| event.id).collect::<Vec<_>>(),
            expected,
            "{what}"
        );
    }
    assert_flawless(&place);
}

#[tokio::test]
async fn a_resource_without_its_prefix_is_refused_with_the_reason() {
    let place = Place::sandbox(&EVENT_SCOPES).await.unwrap();
    let error = events_by_webhook(&place, &mut webhook().await, "thing", |_| {})
        .await
        .unwrap_err();
    assert!(whole(&*error).contains("400"), "{error}");
}

#[test]
fn an_event_goes_to_the_sdk_of_cloud_events_and_back() {
    use cloudevents::{AttributesReader as _, Data, Event, EventBuilder as _, EventBuilderV10};

    let event = CloudEvent::builder()
        .id("1")
        .source(
            "https://ttd.apps.altinn.no/ttd/permits/instances/50001337/f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e",
        )
        .specversion("1.0")
        .type_("app.instance.process.completed")
        .resource("urn:altinn:resource:app_ttd_permits")
        .time("2026-08-20T12:00:00Z")
        .data(serde_json::json!({"a": [1]}));
    let event = CloudEvent::try_from(event).unwrap();
    let theirs = Event::try_from(event.clone()).unwrap();
    assert_eq!(
        (theirs.id(), theirs.ty()),
        ("1", "app.instance.process.completed")
    );
    assert_eq!(
        theirs.extension("resource").unwrap().to_string(),
        "urn:altinn:resource:app_ttd_permits"
    );
    assert_eq!(theirs.data(), Some(&Data::Json(serde_json::json!({"a": [1]}))));
    assert_eq!(CloudEvent::try_from(theirs).unwrap(), event);

    let made = EventBuilderV10::new()
        .id("2")
        .ty("t")
        .source("urn:s")
        .data("text/plain", "x")
        .build()
        .unwrap();
    let ours = CloudEvent::try_from(made).unwrap();
    assert_eq!(
        (&*ours.id, &*ours.source, ours.data),
        ("2", "urn:s", Some("x".into()))
    );
}
