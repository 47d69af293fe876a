//! Sends a correspondence with an attachment, and reads it as a system user of the recipient:
//! `cargo run --example send_correspondence [file]`.
//!
//! It runs against a sandbox that it starts itself. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: the sender, a client of a service owner with the scopes
//!   `altinn:serviceowner` and `altinn:correspondence.write`;
//! - `ALTINN_RESOURCE_ID`: the id of a correspondence resource of the sender;
//! - `ALTINN_RECIPIENT`: the number of the organisation that receives; somebody who can sign in for it approves the system
//!   user, at an address that the program prints and then waits for;
//! - `ALTINN_VENDOR`, `ALTINN_VENDOR_CLIENT_ID` and `ALTINN_VENDOR_JWK`: number and client of the system's vendor, with the
//!   scopes `altinn:authentication/systemregister.write`, `altinn:authentication/systemuser.request.read`,
//!   `altinn:authentication/systemuser.request.write` and `altinn:correspondence.read`.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    Outcome, Place,
    correspondence::{
        Letter, RECIPIENT_SCOPE, SENDER_SCOPES, history, read_correspondences, send_correspondence,
    },
    system_user::{VENDOR_SCOPES, system_user},
};
use altinn_runtime::Bytes;

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&SENDER_SCOPES).await?;
    println!("{place}");
    let say = |step: String| println!("{step}");
    let recipient = place.setting("ALTINN_RECIPIENT", "310000027")?;
    let vendor = place.setting("ALTINN_VENDOR", "310000035")?;
    let scopes: Vec<&str> = VENDOR_SCOPES.into_iter().chain([RECIPIENT_SCOPE]).collect();
    let vendor = place.other("VENDOR", &vendor, &scopes).await?;

    let (file_name, file) = match std::env::args().nth(1) {
        Some(file) => (
            file.rsplit('/').next().unwrap_or(&file).to_owned(),
            std::fs::read(&file)?.into(),
        ),
        None => ("decision.txt".to_owned(), Bytes::from_static(b"Granted.")),
    };
    let letter = Letter {
        resource: place.setting("ALTINN_RESOURCE_ID", "example-letters")?,
        recipient,
        title: "A decision".to_owned(),
        file_name,
        file,
    };
    let id = send_correspondence(&place, &place.session, &letter, say).await?;

    let user = system_user(&place, &vendor, &letter.recipient, &letter.resource, say).await?;
    read_correspondences(&place, &user, &letter.resource, say).await?;
    for status in history(&place, &place.session, id).await? {
        println!("the sender sees: {status}");
    }
    Ok(())
}
