//! Starts an instance of an app for an organisation.
// Written by `cargo xtask regenerate` from specs/altinn-app/examples/start_instance.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_app::{Client, types::InstanceOwner};
use altinn_auth::Config;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let instance = client
        .create_instance()
        .org("ttd")
        .app("apps-test")
        .body_map(|instance| {
            let owner = InstanceOwner {
                organisation_number: Some("310000002".to_owned()),
                ..Default::default()
            };
            instance.instance_owner(owner)
        })
        .send()
        .await?;
    println!("{}: {:?}", instance.status(), instance.id);
    Ok(())
}
