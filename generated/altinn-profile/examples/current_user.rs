//! Reads the profile of the user that is logged in.
// Written by `cargo xtask regenerate` from specs/altinn-profile/examples/current_user.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::{Config, StaticToken, Token};
use altinn_profile::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, and ALTINN_SUBSCRIPTION_KEY where there is one.
    let config = Config::from_env()?;
    // The Altinn token of the user that is logged in. A session can get one from ID-porten, too.
    let token = StaticToken::new(Token::new(std::env::var("ALTINN_TOKEN")?));
    let session = config.session()?.altinn(token).build()?;
    let client = Client::new(config.environment()?, &session);

    let user = client.get_current_user().send().await?;
    println!("{:?} {:?}", user.user_id, user.user_type);
    Ok(())
}
