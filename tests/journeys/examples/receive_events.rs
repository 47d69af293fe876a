//! Subscribes a webhook to a resource, publishes an event and receives it: `cargo run --example receive_events`.
//!
//! It runs against a sandbox that it starts itself. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: a client of a service owner with the scopes
//!   `altinn:serviceowner`, `altinn:events.publish` and `altinn:events.subscribe`;
//! - `ALTINN_RESOURCE_ID`: the id of a resource of yours, such as `my-resource`;
//! - `ALTINN_WEBHOOK_URL`: the public https address whose requests end up at 127.0.0.1:8080 of this machine.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::net::SocketAddr;

use altinn_journeys::{
    Outcome, Place,
    events::{EVENT_SCOPES, events_by_webhook},
    webhook::Webhook,
};

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&EVENT_SCOPES).await?;
    println!("{place}");
    let resource = format!(
        "urn:altinn:resource:{}",
        place.setting("ALTINN_RESOURCE_ID", "example")?
    );
    let mut webhook = if place.sandbox.is_some() {
        Webhook::listen(SocketAddr::from(([127, 0, 0, 1], 0)), None).await?
    } else {
        let public = place.setting("ALTINN_WEBHOOK_URL", "")?;
        Webhook::listen(SocketAddr::from(([127, 0, 0, 1], 8080)), Some(&public)).await?
    };
    let event = events_by_webhook(&place, &mut webhook, &resource, |step| println!("{step}")).await?;
    println!("{} at {}", event.type_, event.source);
    Ok(())
}
