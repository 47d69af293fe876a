//! Gets a Maskinporten token: `cargo run --example maskinporten_token "altinn:instances.read"`.
//!
//! The client comes from the environment: `ALTINN_ENVIRONMENT`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`, or the names of NAIS. The
//! token, which is a secret, goes to standard output.
#![allow(clippy::print_stdout)]

use altinn_auth::{Config, Scopes, TokenRequest, TokenSource};

#[tokio::main]
async fn main() {
    if let Err(error) = run().await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let scopes = Scopes::new(
        std::env::args()
            .skip(1)
            .flat_map(|words| words.split(' ').map(str::to_owned).collect::<Vec<_>>()),
    )?;
    let client = Config::from_env()?.maskinporten()?.build()?;
    let token = client.token(&TokenRequest::new(scopes)).await?;
    println!("{}", token.expose());
    Ok(())
}
