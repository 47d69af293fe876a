//! Lists the enterprise users of an organisation.
// Written by `cargo xtask regenerate` from specs/altinn2-enterpriseusers/examples/list_users.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]
#![allow(deprecated, reason = "the server has closed, and the program shows what was")]

use altinn_auth::Config;
use altinn2_enterpriseusers::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID, ALTINN_JWK and ALTINN_API_KEY, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let users = client.list_enterprise_users().send().await?;
    println!("{users:?}");
    Ok(())
}
