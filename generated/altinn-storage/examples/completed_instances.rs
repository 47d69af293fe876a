//! Lists the completed instances that are not confirmed yet, with their data.
// Written by `cargo xtask regenerate` from specs/altinn-storage/examples/completed_instances.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::Config;
use altinn_storage::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    // What is complete and what this service owner has not confirmed yet.
    let mut instances = client
        .search_instances()
        .app_id("ttd/apps-test")
        .process_is_complete(true)
        .exclude_confirmed_by("ttd")
        .items();
    while let Some(instance) = instances.try_next().await? {
        for element in &instance.data {
            println!("{} {:?} {:?}", instance.id, element.data_type, element.size);
        }
    }
    Ok(())
}
