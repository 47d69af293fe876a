//! Gets the two tokens of an organisation and shows what they say, never the tokens themselves: `cargo run --example get_tokens`.
//!
//! It needs `ALTINN_ENVIRONMENT`, and `ALTINN_CLIENT_ID` and `ALTINN_JWK` of a client with the scope
//! `altinn:serviceowner/notifications.create`.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

// ANCHOR: program
use altinn_auth::{Claims, Config, Scopes};
use altinn_runtime::TokenKind;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let session = Config::from_env()?.session()?.build()?;
    let scopes: Scopes = "altinn:serviceowner/notifications.create".parse()?;

    for kind in [TokenKind::Maskinporten, TokenKind::Altinn] {
        let token = session.token(kind, scopes.clone()).await?;
        // Reads the claims without checking the signature: enough to look at a token of your own.
        let claims = Claims::unverified(token.expose()).ok_or("the token is not a JWT")?;
        println!("{kind:?} token");
        println!("  issuer:        {}", claims.issuer().unwrap_or_default());
        println!("  scopes:        {}", claims.scopes());
        println!("  service owner: {}", claims.altinn_org().unwrap_or("-"));
    }
    Ok(())
}
// ANCHOR_END: program
