//! Events: pushed to a webhook, or fetched page by page from where the last visit ended.

use std::time::Duration;

use altinn_events::{
    Client, Position,
    types::{CloudEvent, SubscriptionRequest},
};
use tokio::time::timeout;
use uuid::Uuid;

use crate::{
    Outcome, Place,
    webhook::{Arrival, Webhook},
};

/// The scopes of [`events_by_webhook`] and [`events_by_pages`]. Publishing takes a service owner, too.
pub const EVENT_SCOPES: [&str; 3] = [
    "altinn:serviceowner",
    "altinn:events.publish",
    "altinn:events.subscribe",
];

/// Subscribes a webhook to a resource, such as `urn:altinn:resource:my-resource`, publishes an event for it, and receives it
/// once although it is delivered twice. Gives the event that came.
///
/// # Errors
/// When a call fails, or the webhook is not reached.
pub async fn events_by_webhook(
    place: &Place,
    webhook: &mut Webhook,
    resource: &str,
    mut say: impl FnMut(String),
) -> Outcome<CloudEvent> {
    let client = Client::new(place.environment.clone(), &place.session);

    // ANCHOR: subscribe
    let wanted = SubscriptionRequest::builder()
        .end_point(webhook.address.as_str())
        .resource_filter(resource);
    let made = client.create_subscription().body(wanted).send().await?;
    // ANCHOR_END: subscribe
    let id = made.id;
    say(format!("subscription {id}: made"));

    let outcome = receive(place, &client, id, webhook, resource, &mut say).await;
    client.delete_subscription().id(id).send().await?;
    say(format!("subscription {id}: deleted"));
    outcome
}

/// What happens while the subscription is there.
async fn receive(
    place: &Place,
    client: &Client,
    id: i32,
    webhook: &mut Webhook,
    resource: &str,
    say: &mut impl FnMut(String),
) -> Outcome<CloudEvent> {
    // ANCHOR: validated
    // Altinn posts a validation event. Nothing else is delivered until the webhook has answered it with 2xx.
    let waited = client.get_subscription().id(id).wait_with(place.patience).await;
    // ANCHOR_END: validated
    waited.map_err(|error| {
        let hint = "is the webhook reached from outside, with its secret, and does it answer 2xx?";
        format!("subscription {id} is not validated: {error}; {hint}")
    })?;
    say(format!("subscription {id}: validated"));

    let event = publish_event(client, resource, "example.thing.made").await?;
    say(format!("published {}", event.id));
    let received = until(webhook, &event, false).await?;
    say(format!("received {} {}", received.type_, received.id));

    // An answer that got lost, so the publisher tried once more: receivers tell by source and id that it is the same event.
    client.publish_event().body(event.clone()).send().await?;
    let again = until(webhook, &event, true).await?;
    say(format!("received {} again: a duplicate, left alone", again.id));
    Ok(received)
}

/// Publishes an event of this type for a resource and gives it back.
///
/// # Errors
/// When the call fails.
pub async fn publish_event(client: &Client, resource: &str, kind: &str) -> Outcome<CloudEvent> {
    // ANCHOR: publish
    let event = CloudEvent::builder()
        // `source` and `id` together identify an event.
        .id(Uuid::new_v4().to_string())
        .source("https://example.com/things/1")
        .specversion("1.0")
        .type_(kind)
        .resource(resource)
        .subject("/organisation/310000027");
    let event = CloudEvent::try_from(event)?;
    client.publish_event().body(event.clone()).send().await?;
    // ANCHOR_END: publish
    Ok(event)
}

/// Reads the events of a resource from a position on, page by page, or from the oldest without one. Gives the events, and the
/// position for next time, which is worth saving: it can be serialised.
///
/// # Errors
/// When a call fails.
pub async fn events_by_pages(
    place: &Place,
    resource: &str,
    from: Option<Position>,
    mut say: impl FnMut(String),
) -> Outcome<(Vec<CloudEvent>, Option<Position>)> {
    let client = Client::new(place.environment.clone(), &place.session);
    // ANCHOR: pages
    let mut items = client
        .search_events()
        .resource(resource)
        .after("0")
        .size(2)
        .items();
    if let Some(position) = from {
        items = items.resume_at(position);
    }
    let mut events = Vec::new();
    while let Some(event) = items.try_next().await? {
        say(format!("{} {}", event.type_, event.id));
        // Save the position together with the result, and no event is lost or processed twice.
        events.push(event);
    }
    Ok((events, items.position().cloned()))
    // ANCHOR_END: pages
}

/// The arrival of this event, as a new one or as a duplicate. Other events of the resource may come in between.
async fn until(webhook: &mut Webhook, event: &CloudEvent, duplicate: bool) -> Outcome<CloudEvent> {
    loop {
        // Altinn delivers within seconds, and again for hours when the webhook fails.
        match timeout(Duration::from_secs(600), webhook.next()).await?? {
            Arrival::Event(came) if !duplicate && came.id == event.id => return Ok(*came),
            Arrival::Duplicate(came) if duplicate && came.id == event.id => return Ok(*came),
            _ => {}
        }
    }
}
