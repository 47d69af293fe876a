//! Asks whether a person may do something for a party with a resource: `cargo run --example ask_for_decision <pid> <party> <action>`.
//! It ends with 1 when the answer is anything but "Permit".
//!
//! It needs `ALTINN_ENVIRONMENT`, `ALTINN_CLIENT_ID` and `ALTINN_JWK` of a service owner with the scope `altinn:authorization/authorize`,
//! `ALTINN_SUBSCRIPTION_KEY`, and `ALTINN_RESOURCE_ID`, the id of a resource of that service owner.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::{env, process::ExitCode};

use altinn_auth::Config;
use altinn_authorization::{
    Client, Optional,
    types::{XacmlAttribute, XacmlCategory, XacmlRequest},
};
use altinn_journeys::Outcome;

#[tokio::main]
async fn main() -> Outcome<ExitCode> {
    let config = Config::from_env()?;
    let client = Client::new(config.environment()?, &config.session()?.build()?);
    let argument = |at| {
        env::args()
            .nth(at)
            .ok_or("ask_for_decision <pid> <party> <action>")
    };
    // ANCHOR: ask
    let resource = [
        ("urn:altinn:resource", env::var("ALTINN_RESOURCE_ID")?),
        ("urn:altinn:partyid", argument(2)?),
    ];
    let question = XacmlRequest {
        access_subject: category([("urn:altinn:person:identifier-no", argument(1)?)]),
        action: category([("urn:oasis:names:tc:xacml:1.0:action:action-id", argument(3)?)]),
        resource: category(resource),
        ..Default::default()
    };
    let answer = client
        .authorize()
        .body_map(|body| body.request(question))
        .send()
        .await?;
    // ANCHOR_END: ask
    // Several questions may go at once (`multiRequests`), so there is a list.
    let decisions: Vec<String> = answer
        .response
        .iter()
        .map(|one| format!("{:?}", one.decision))
        .collect();
    println!("{}", decisions.join(", "));
    let permitted = !decisions.is_empty() && decisions.iter().all(|one| one.contains("Permit"));
    Ok(if permitted {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

// ANCHOR: category
/// A category of a question, of attributes with one value each.
fn category<const N: usize>(attributes: [(&str, String); N]) -> Optional<Vec<XacmlCategory>> {
    let attribute = attributes.map(|(id, value)| XacmlAttribute {
        attribute_id: Some(id.to_owned()),
        value: Some(value),
        ..Default::default()
    });
    let attribute = attribute.into();
    Optional::from([XacmlCategory {
        attribute,
        ..Default::default()
    }])
}
// ANCHOR_END: category
