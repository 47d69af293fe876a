//! Lists the rights to a service.
// Written by `cargo xtask regenerate` from specs/altinn2-srr/examples/list_rights.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]
#![allow(deprecated, reason = "the server has closed, and the program shows what was")]

use altinn_auth::Config;
use altinn2_srr::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID, ALTINN_JWK and ALTINN_API_KEY, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let rights = client
        .list_rights()
        .service_code("1234")
        .service_edition_code(1)
        .send()
        .await?;
    println!("{rights:?}");
    Ok(())
}
