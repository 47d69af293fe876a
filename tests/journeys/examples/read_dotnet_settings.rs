//! Reads the settings of a .NET program and uses them as they are: `cargo run --example read_dotnet_settings appsettings.json`.
//!
//! The file has a section `MaskinportenSettings`, whose client has the scope `altinn:serviceowner/notifications.create`.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

// ANCHOR: program
use altinn_auth::Config;
use altinn_notifications::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "appsettings.json".to_owned());
    let config = Config::from_file_section(file, "MaskinportenSettings")?;
    for name in config.ignored() {
        println!("{name} is not used");
    }
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);
    let feed = client.get_shipment_feed().send().await?;
    println!("{} changes of status", feed.len());
    Ok(())
}
// ANCHOR_END: program
