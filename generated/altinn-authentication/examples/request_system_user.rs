//! Asks a customer for a system user.
// Written by `cargo xtask regenerate` from specs/altinn-authentication/examples/request_system_user.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::Config;
use altinn_authentication::{
    Client,
    types::{AttributePair, Right},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let request = client
        .create_system_user_request()
        .body_map(|request| {
            let resource = AttributePair {
                id: "urn:altinn:resource".to_owned(),
                value: "ttd-resource".to_owned(),
            };
            let right = Right {
                action: None,
                resource: [resource].into(),
            };
            request
                .system_id("310000001_system")
                .party_org_no("310000002")
                .rights(vec![right])
        })
        .send()
        .await?;
    // The customer approves at this address; ask for the request again until its status is `Accepted`.
    println!(
        "{}: {}",
        request.status,
        request.confirm_url.as_deref().unwrap_or_default()
    );
    Ok(())
}
