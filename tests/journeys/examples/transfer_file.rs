//! Sends a file through the broker, downloads and confirms it as its recipient: `cargo run --example transfer_file [file]`.
//!
//! It runs against a sandbox that it starts itself, which breaks the download once. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: the sender, with the scope `altinn:broker.write`;
//! - `ALTINN_SUBSCRIPTION_KEY`: the key of Altinn's API management, which the broker asks for;
//! - `ALTINN_ORGANISATION`: the sender's number;
//! - `ALTINN_RESOURCE_ID`: the id of a broker resource that the sender may use;
//! - `ALTINN_RECIPIENT`, `ALTINN_RECIPIENT_CLIENT_ID` and `ALTINN_RECIPIENT_JWK`: the recipient's number and client, with the
//!   scope `altinn:broker.read`.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::path::PathBuf;

use altinn_journeys::{
    OWNER, Outcome, Place,
    broker::{RECIPIENT_SCOPE, SENDER_SCOPE, receive_files, recipients, send_file},
};
use altinn_sandbox::{Fault, FaultRule};

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&[SENDER_SCOPE]).await?;
    println!("{place}");
    let say = |step: String| println!("{step}");
    let sender = place.setting("ALTINN_ORGANISATION", OWNER)?;
    let resource = place.setting("ALTINN_RESOURCE_ID", "example-files")?;
    let recipient = place.setting("ALTINN_RECIPIENT", "310000027")?;
    let other = place.other("RECIPIENT", &recipient, &[RECIPIENT_SCOPE]).await?;

    let folder = std::env::temp_dir().join(format!("altinn-broker-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let file = match std::env::args().nth(1) {
        Some(file) => PathBuf::from(file),
        None => {
            let file = folder.join("numbers.txt");
            let numbers: Vec<String> = (0..200_000).map(|number| number.to_string()).collect();
            std::fs::write(&file, numbers.join("\n"))?;
            file
        }
    };
    let id = send_file(&place, (&sender, &recipient), &resource, &file, say).await?;
    if let Some(sandbox) = &place.sandbox {
        let breaks = FaultRule::new(Fault::TruncatedBody).operation("altinn-broker/download_file");
        sandbox.fault(breaks.times(1));
    }
    for file in receive_files(&place, &other.session, &resource, &folder, say).await? {
        println!("{}", file.display());
    }
    for (recipient, status) in recipients(&place, id).await? {
        println!("the sender sees: {recipient} {status}");
    }
    Ok(())
}
