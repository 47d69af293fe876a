//! Lists requests for rights.
// Written by `cargo xtask regenerate` from specs/altinn2-delegationrequests/examples/list_delegations.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]
#![allow(deprecated, reason = "the server has closed, and the program shows what was")]

use altinn_auth::Config;
use altinn2_delegationrequests::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID, ALTINN_JWK and ALTINN_API_KEY, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let requests = client.list_delegation_requests().send().await?;
    println!("{requests:?}");
    Ok(())
}
