//! Lists what is delegated of an instance.
// Written by `cargo xtask regenerate` from specs/altinn-access-management-apps/examples/delegations_of_instance.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_access_management_apps::Client;
use altinn_auth::{Config, StaticToken, Token};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, and ALTINN_SUBSCRIPTION_KEY where there is one.
    let config = Config::from_env()?;
    // The platform access token of the app; `PlatformTokens` of altinn-auth makes one from its key.
    let token = StaticToken::new(Token::new(std::env::var("ALTINN_PLATFORM_TOKEN")?));
    let session = config.session()?.platform(token).build()?;
    let client = Client::new(config.environment()?, &session);

    let delegations = client
        .list_instance_delegations()
        .resource_id("app_ttd_apps-test")
        .instance_id("0195a2b4-0000-7000-8000-000000000001")
        .send()
        .await?;
    println!("{}", delegations.data.len());
    Ok(())
}
