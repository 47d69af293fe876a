//! Lists who has delegated a Maskinporten scope to whom.
// Written by `cargo xtask regenerate` from specs/altinn-access-management-resource-owner/examples/scope_delegations.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_access_management_resource_owner::Client;
use altinn_auth::Config;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let delegations = client
        .list_maskinporten_delegations()
        .scope("ttd:things.read")
        .send()
        .await?;
    for delegation in delegations.iter() {
        println!("{delegation:?}");
    }
    Ok(())
}
