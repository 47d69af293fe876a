//! Orders an e-mail and follows it: `cargo run --example first_notification [address]`.
//!
//! It runs against a sandbox that it starts itself. With `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK` it runs
//! against TT02, and a real e-mail goes to the address.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{Outcome, Place, first_notification};

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&["altinn:serviceowner/notifications.create"]).await?;
    println!("{place}");
    let address = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "user@example.com".to_owned());
    let status = first_notification(&place, &address, |step| println!("{step}")).await?;
    println!("{status}");
    Ok(())
}
