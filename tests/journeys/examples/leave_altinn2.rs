//! Reads a message box of Altinn II with an enterprise certificate, and is told where to go: `cargo run --example leave_altinn2`.
//!
//! Altinn II closed in 2026, so it runs against a sandbox that it starts itself and nowhere else.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    Outcome,
    altinn2::{altinn2, reportees, subjects},
    person::PERSON,
};

#[tokio::main]
async fn main() -> Outcome<()> {
    let (sandbox, core) = altinn2().await?;
    println!("messages: {}", subjects(&core).await?.join(", "));
    println!("reportees: {}", reportees(&core, PERSON).await?.join(", "));
    sandbox.close_altinn2();
    if let Err(error) = subjects(&core).await {
        println!("after 2026: {error}");
    }
    Ok(())
}
