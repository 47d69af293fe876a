//! Lists whom an organisation could represent in Altinn II.
// Written by `cargo xtask regenerate` from specs/altinn2-messagebox/examples/list_reportees.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]
#![allow(deprecated, reason = "the server has closed, and the program shows what was")]

use altinn_auth::Config;
use altinn2_messagebox::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID, ALTINN_JWK and ALTINN_API_KEY, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let found = client.list_reportees().subject("310000001").send().await?;
    println!("{found:?}");
    Ok(())
}
