//! Reads what the register has about an organisation.
// Written by `cargo xtask regenerate` from specs/altinn-register/examples/read_organization.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::Config;
use altinn_register::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let organization = client.get_organization().org_nr("310000002").send().await?;
    println!("{:?}", organization.name);
    Ok(())
}
