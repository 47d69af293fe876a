//! Reads a resource; everybody may.
// Written by `cargo xtask regenerate` from specs/altinn-resource-registry/examples/read_resource.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_resource_registry::{Client, Environment};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let environment = Environment::from_env_or(Environment::Tt02)?;
    // `()` sends no credentials: the registry's reads are open to everybody.
    let client = Client::new(environment, ());
    let resource = client.get_resource().id("app_ttd_apps-test").send().await?;
    println!("{}: {:?}", resource.status(), resource.identifier);
    Ok(())
}
