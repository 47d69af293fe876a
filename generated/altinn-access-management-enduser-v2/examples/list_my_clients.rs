//! Lists the clients that the user who is logged in acts for as an agent.
// Written by `cargo xtask regenerate` from specs/altinn-access-management-enduser-v2/examples/list_my_clients.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_access_management_enduser_v2::Client;
use altinn_auth::{Config, StaticToken, Token};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, and ALTINN_SUBSCRIPTION_KEY where there is one.
    let config = Config::from_env()?;
    // The Altinn token of the user that is logged in. A session can get one from ID-porten, too.
    let token = StaticToken::new(Token::new(std::env::var("ALTINN_TOKEN")?));
    let session = config.session()?.altinn(token).build()?;
    let client = Client::new(config.environment()?, &session);

    let mut providers = client.list_my_clients().items();
    while let Some(provider) = providers.try_next().await? {
        println!("{} clients of one provider", provider.clients.len());
    }
    Ok(())
}
