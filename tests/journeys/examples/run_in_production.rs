//! A session and a client as a service has them: limits, retries, log, health check, expiry of the key:
//! `cargo run --example run_in_production`.
//!
//! It needs `ALTINN_ENVIRONMENT`, and `ALTINN_CLIENT_ID` and `ALTINN_JWK` of a client with the scope
//! `altinn:serviceowner/notifications.create`.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::time::{Duration, SystemTime};

use altinn_auth::{Config, RetryPolicy, Session};
use altinn_notifications::Client;
use altinn_runtime::{Core, HttpClient};
use tracing_subscriber::filter::LevelFilter;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ANCHOR: log
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::DEBUG)
        .init();
    // ANCHOR_END: log

    // ANCHOR: client
    let mut http = HttpClient::builder()
        .user_agent("payroll/2.1")
        .connect_timeout(Duration::from_secs(5));
    if let Ok(file) = std::env::var("PROXY_CA_FILE") {
        http = http.root_certificates(std::fs::read(file)?);
    }
    let http = http.build()?;

    let config = Config::from_env()?;
    let retry = RetryPolicy::default()
        .attempts(5)
        .deadline(Duration::from_secs(120));
    let session = config.session()?.http(http.clone()).retry(retry).build()?;
    let core = Core::builder(config.environment()?, &session)
        .http(http)
        .total_timeout(Duration::from_secs(180))
        .build();
    let client = Client::with_core(core);
    // ANCHOR_END: client

    println!("{}", readiness(&session).await);
    // ANCHOR: feed
    let mut changes = client.get_shipment_feed().items();
    while let Some(change) = changes.try_next().await? {
        println!("{}: {}", change.shipment_id, change.status);
    }
    // Save it, and begin with `.items().resume_at(position)` the next time.
    let position = changes.position();
    // ANCHOR_END: feed
    println!("the end, at {position:?}");
    Ok(())
}

// ANCHOR: health
/// What a health endpoint answers.
async fn readiness(session: &Session) -> String {
    let scopes = match "altinn:serviceowner/notifications.create".parse() {
        Ok(scopes) => scopes,
        Err(error) => return format!("not ready: {error}"),
    };
    if let Err(error) = session.check_with(scopes).await {
        // `fault()` is one word, such as `key`, `scope` or `network`.
        return format!("not ready: {}", error.fault());
    }
    let month = SystemTime::now() + Duration::from_secs(30 * 86_400);
    match session.key_expires_at() {
        Some(expires) if expires < month => "ready, but the key expires soon".to_owned(),
        _ => "ready".to_owned(),
    }
}
// ANCHOR_END: health
