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

    let text = |value: &str| {
        Some(ContentValue {
            value: [Localization {
                language_code: Some("nb".to_owned()),
                value: Some(value.to_owned()),
            }]
            .into(),
            ..Default::default()
        })
    };
    let dialog = CreateDialog {
        service_resource: Some("urn:altinn:resource:ttd-dialogporten".to_owned()),
        party: Some("urn:altinn:organization:identifier-no:310000002".to_owned()),
        content: Some(CreateDialogContent {
            title: text("Decision"),
            summary: text("Your application is granted."),
            ..Default::default()
        }),
        ..Default::default()
    };
    let id = client.create_dialog().body(dialog).send().await?;
    println!("{}: {}", id.status(), *id);
    Ok(())
}
