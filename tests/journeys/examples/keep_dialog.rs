//! Makes a dialog as a service owner, and reads it as a person who logs in: `cargo run --example keep_dialog`.
//!
//! It runs against a sandbox that it starts itself, which logs in by itself. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: a client of a service owner with the scope
//!   `digdir:dialogporten.serviceprovider`;
//! - `ALTINN_RESOURCE_ID`: the id of a resource of the owner, whose policy lets the person read;
//! - `ALTINN_PARTY`: the URN of whom the dialog is for, such as `urn:altinn:organization:identifier-no:` and nine digits;
//! - `ALTINN_IDPORTEN_CLIENT_ID`: a client of ID-porten without a secret, with the redirect URI `http://127.0.0.1/` and the scopes
//!   `openid`, `digdir:dialogporten` and `altinn:correspondence.read`. The program prints the address to log in at.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    OWNER, Outcome, Place,
    correspondence::{Letter, SENDER_SCOPES, send_correspondence},
    dialog::{OWNER_SCOPE, USER_SCOPES, keep_dialog, read_dialog, read_with_dialog_token},
    person::log_in,
};

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&[OWNER_SCOPE]).await?;
    println!("{place}");
    let say = |step: String| println!("{step}");
    let resource = place.setting("ALTINN_RESOURCE_ID", "example-letters")?;
    let party = place.setting("ALTINN_PARTY", "urn:altinn:organization:identifier-no:310000027")?;
    let client_id = place.setting("ALTINN_IDPORTEN_CLIENT_ID", "example-client")?;

    let id = keep_dialog(&place, &resource, &party, "Your permit", say).await?;
    let person = log_in(&place, &client_id, USER_SCOPES, |url| println!("log in at {url}")).await?;
    let found = read_dialog(&place, &person, (&party, id), say).await?;

    if place.sandbox.is_some() {
        let letter = Letter {
            resource,
            recipient: "310000027".to_owned(),
            title: "A decision".to_owned(),
            file_name: "decision.txt".to_owned(),
            file: "Granted.".into(),
        };
        let sender = place.other("SENDER", OWNER, &SENDER_SCOPES).await?;
        let correspondence = send_correspondence(&place, &sender.session, &letter, |_| {}).await?;
        let title = read_with_dialog_token(&place, &found.token, correspondence).await?;
        println!("the dialog token opens: {title}");
    }
    Ok(())
}
