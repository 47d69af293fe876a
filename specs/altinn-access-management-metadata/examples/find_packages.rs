//! Searches access packages; everybody may.
use altinn_access_management_metadata::{Client, Environment};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let environment = Environment::from_env_or(Environment::Tt02)?;
    // `()` sends no credentials.
    let client = Client::new(environment, ());
    let found = client.search_packages().term("lønn").send().await?;
    for one in found.iter() {
        println!(
            "{}: {:?}",
            one.score,
            one.object.as_ref().and_then(|package| package.urn.as_ref())
        );
    }
    Ok(())
}
