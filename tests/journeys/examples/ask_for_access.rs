//! Asks an organisation for access to a resource on behalf of a person, and sees it granted: `cargo run --example ask_for_access`.
//!
//! It runs against a sandbox that it starts itself, which logs in by itself. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: a client of a service owner with the scopes
//!   `altinn:serviceowner/delegationrequests.write` and `.read`;
//! - `ALTINN_RESOURCE_ID`: the id of a resource of the owner that can be delegated;
//! - `ALTINN_RECEIVER` and `ALTINN_GIVER`: URNs of who is to get the access, a person, and of who is asked, such as
//!   `urn:altinn:organization:identifier-no:` and nine digits;
//! - `ALTINN_IDPORTEN_CLIENT_ID`: a client of ID-porten without a secret, with the redirect URI `http://127.0.0.1/`, `openid` and
//!   the scopes of end users for requests. Log in as the receiver first, then as somebody who manages access for the giver.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    Outcome, Place,
    access::{OWNER_SCOPES, USER_SCOPES, answer, ask_for_access, follow, resources},
    person::{MANAGER, PERSON, log_in, log_in_as},
};

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&OWNER_SCOPES).await?;
    println!("{place}");
    let say = |step: String| println!("{step}");
    let resource = place.setting("ALTINN_RESOURCE_ID", "example-permits")?;
    let person = format!("urn:altinn:person:identifier-no:{PERSON}");
    let receiver = place.setting("ALTINN_RECEIVER", &person)?;
    let giver = place.setting("ALTINN_GIVER", "urn:altinn:organization:identifier-no:310000027")?;
    let client_id = place.setting("ALTINN_IDPORTEN_CLIENT_ID", "example-client")?;

    let asked = ask_for_access(&place, &resource, (&receiver, &giver), say).await?;
    let person = log_in(&place, &client_id, USER_SCOPES, |url| {
        println!("receiver: log in at {url}")
    })
    .await?;
    let manager = log_in_as(&place, &client_id, USER_SCOPES, MANAGER, |url| {
        println!("giver: log in at {url}");
    })
    .await?;
    answer(&place, &asked, (&person, &manager), say).await?;
    follow(&place, &asked, say).await?;
    println!(
        "granted: {}",
        resources(&place, &asked, &person).await?.join(", ")
    );
    Ok(())
}
