//! Replaces the key of a client before it expires, to be run every day: `cargo run --example rotate_key [file] [--now]`.
//!
//! It runs against a sandbox that it starts itself, where it registers a client first. Against Maskinporten's test environment it
//! needs the variables of `register_client`, and the file of keys that it wrote. `--now` does not wait for the key's last month.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    Outcome, Place,
    keys::{ADMIN_SCOPES, register_client, rotate_key, session},
};
use altinn_runtime::TokenKind;

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&ADMIN_SCOPES).await?;
    println!("{place}");
    let say = |step: String| println!("{step}");
    let (flags, files): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|word| word.starts_with("--"));
    let file = files.into_iter().next().unwrap_or_else(|| "keys.json".to_owned());
    let scope = place.setting("ALTINN_CLIENT_SCOPE", "altinn:instances.read")?;
    let now = flags.iter().any(|flag| flag == "--now") || place.sandbox.is_some();

    if place.sandbox.is_some() {
        register_client(&place, file.as_ref(), "example", &scope, say).await?;
    }
    rotate_key(&place, file.as_ref(), &scope, now, say).await?;
    session(&place, file.as_ref())?
        .token(TokenKind::Maskinporten, scope.parse()?)
        .await?;
    println!("fetched a token with the key that is in use");
    Ok(())
}
