//! A receiver of Altinn's events: `cargo run -p altinn-streams-tests --example webhook`, with the secret in `WEBHOOK_SECRET`.
//! It listens on port 8080; TLS is what stands in front of it.
#![allow(clippy::print_stdout, reason = "a program speaks through it")]

mod receiver;

use std::sync::Arc;

use altinn_events::{types::CloudEvent, webhook::UrlSecret};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = UrlSecret::new(std::env::var("WEBHOOK_SECRET")?)?;
    let deal_with = |event: CloudEvent| async move {
        println!("{} from {}", event.type_, event.source);
        Ok(())
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, receiver::router(secret, Arc::new(deal_with))).await?;
    Ok(())
}
