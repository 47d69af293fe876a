//! Fetches the instances of an app that were sent in, and confirms them: `cargo run --example fetch_instances [folder]`.
//!
//! It runs against a sandbox that it starts itself, where it sends in three forms first. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: a client of the service owner with the scopes
//!   `altinn:serviceowner/instances.read` and `altinn:serviceowner/instances.write`;
//! - `ALTINN_ORG` and `ALTINN_APP`: code of the service owner and name of the app. What is confirmed is not found again.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::path::PathBuf;

use altinn_journeys::{
    Outcome, Place,
    form::{Form, fill_in, send_in},
    instances::{Fetched, OWNER_SCOPES, fetch_instances},
};
use serde_json::json;

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&OWNER_SCOPES).await?;
    println!("{place}");
    let org = place.setting("ALTINN_ORG", "ttd")?;
    let app = place.setting("ALTINN_APP", "example-permits")?;
    let folder = std::env::args().nth(1).map(PathBuf::from);

    let runs = if place.sandbox.is_some() {
        [2, 1].as_slice()
    } else {
        &[0]
    };
    for (run, forms) in (1..).zip(runs) {
        for number in 0..*forms {
            let form = Form {
                app: (org.clone(), app.clone()),
                organisation: "310000027".to_owned(),
                model: ("model".to_owned(), json!({"name": format!("Bakery {number}")})),
                attachment: (
                    "drawing".to_owned(),
                    "house.pdf".to_owned(),
                    b"%PDF-1.7\n%%EOF\n".to_vec(),
                ),
            };
            let id = fill_in(&place, &form, |_| {}).await?;
            send_in(&place, &form, id, |_| {}).await?;
        }
        let keep = |fetched: Fetched| {
            let Some(folder) = &folder else { return Ok(()) };
            let folder = folder.join(fetched.id.guid.to_string());
            std::fs::create_dir_all(&folder)?;
            for (number, (kind, _, bytes)) in fetched.data.iter().enumerate() {
                // Names of data types are the app's, but which of them came is for others to say: a number in front.
                let kind: String = kind.chars().filter(|letter| letter.is_alphanumeric()).collect();
                std::fs::write(folder.join(format!("{number}-{kind}")), bytes)?;
            }
            Ok(())
        };
        let count = fetch_instances(&place, (&org, &app), 50, keep, |step| println!("  {step}")).await?;
        println!("run {run}: {count} instances");
    }
    Ok(())
}
