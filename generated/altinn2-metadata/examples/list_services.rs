//! Counts the services of Altinn II; everybody may.
// Written by `cargo xtask regenerate` from specs/altinn2-metadata/examples/list_services.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]
#![allow(deprecated, reason = "the server has closed, and the program shows what was")]

use altinn2_metadata::{Client, Environment};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let environment = Environment::from_env_or(Environment::Tt02)?;
    // `()` sends no credentials: these facts are open to everybody.
    let client = Client::new(environment, ());
    let services = client.list_services().send().await?;
    let count = services.embedded.as_ref().map_or(0, |page| page.metadata.len());
    println!("{}: {count}", services.status());
    Ok(())
}
