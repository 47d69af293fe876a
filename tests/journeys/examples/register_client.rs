//! Registers a client at Maskinporten with a key that is made here: `cargo run --example register_client [file]`.
//!
//! It runs against a sandbox that it starts itself. Against Maskinporten's test environment it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: an admin client with the scopes `idporten:dcr.read` and
//!   `idporten:dcr.write`, which Digdir makes on request;
//! - `ALTINN_CLIENT_NAME` and `ALTINN_CLIENT_SCOPE`: what the new client is called, and a scope that the organisation may use.
//!
//! The file, `keys.json` where none is named, holds the client's id and its private key. `rotate_key` goes on with it.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    Outcome, Place,
    keys::{ADMIN_SCOPES, register_client},
};
use altinn_runtime::TokenKind;

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&ADMIN_SCOPES).await?;
    println!("{place}");
    let file = std::env::args().nth(1).unwrap_or_else(|| "keys.json".to_owned());
    let name = place.setting("ALTINN_CLIENT_NAME", "example")?;
    let scope = place.setting("ALTINN_CLIENT_SCOPE", "altinn:instances.read")?;

    let session = register_client(&place, file.as_ref(), &name, &scope, |step| println!("{step}")).await?;
    session.token(TokenKind::Maskinporten, scope.parse()?).await?;
    println!("fetched a token with it");
    Ok(())
}
