//! Reads the events of a resource, from the first to the newest.
// Written by `cargo xtask regenerate` from specs/altinn-events/examples/follow_events.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::Config;
use altinn_events::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    // From the beginning; keep the id of the last event, and give it to `after` the next time.
    let mut events = client
        .search_events()
        .resource("urn:altinn:resource:app_ttd_apps-test")
        .after("0")
        .items();
    while let Some(event) = events.try_next().await? {
        println!("{} {} {}", event.id, event.type_, event.source);
    }
    Ok(())
}
