//! Reads events page by page, from where the last run ended: `cargo run --example read_events [file]`.
//!
//! The file keeps the position between runs. It runs against a sandbox that it starts itself, whose events end with it. Against
//! TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: a client of a service owner with the scopes
//!   `altinn:serviceowner`, `altinn:events.publish` and `altinn:events.subscribe`;
//! - `ALTINN_RESOURCE_ID`: the id of a resource of yours, such as `my-resource`.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_events::{Client, Position};
use altinn_journeys::{
    Outcome, Place,
    events::{EVENT_SCOPES, events_by_pages, publish_event},
};

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&EVENT_SCOPES).await?;
    println!("{place}");
    let resource = format!(
        "urn:altinn:resource:{}",
        place.setting("ALTINN_RESOURCE_ID", "example")?
    );
    let file = std::env::args().nth(1);
    let saved = file.as_ref().and_then(|file| std::fs::read_to_string(file).ok());
    let mut position: Option<Position> = saved.map(|text| serde_json::from_str(&text)).transpose()?;

    let client = Client::new(place.environment.clone(), &place.session);
    for (run, events) in [("first", 3), ("second", 1)] {
        for _ in 0..events {
            publish_event(&client, &resource, "example.thing.made").await?;
        }
        println!("{run} visit, after publishing {events}:");
        let (events, reached) =
            events_by_pages(&place, &resource, position, |step| println!("  {step}")).await?;
        println!("  {} events", events.len());
        position = reached;
    }
    if let (Some(file), Some(position)) = (file, position) {
        std::fs::write(&file, serde_json::to_string(&position)?)?;
        println!("position saved in {file}");
    }
    Ok(())
}
