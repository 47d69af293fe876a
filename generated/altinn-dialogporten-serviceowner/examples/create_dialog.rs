//! Creates a dialog with a title and a summary.
// Written by `cargo xtask regenerate` from specs/altinn-dialogporten-serviceowner/examples/create_dialog.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_auth::Config;
use altinn_dialogporten_serviceowner::{
    Client,
    types::{ContentValue, CreateDialog, CreateDialogContent, Localization},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let text = |value: &str| ContentValue {
        value: [Localization {
            language_code: Some("nb".to_owned()),
            value: Some(value.to_owned()),
        }]
        .into(),
        ..Default::default()
    };
    let content = CreateDialogContent::builder()
        .title(text("Decision"))
        .summary(text("Your application is granted."));
    let dialog = CreateDialog::builder()
        .service_resource("urn:altinn:resource:ttd-dialogporten")
        .party("urn:altinn:organization:identifier-no:310000002")
        .content(content);
    let id = client.create_dialog().body(dialog).send().await?;
    println!("{}: {}", id.status(), *id);
    Ok(())
}
