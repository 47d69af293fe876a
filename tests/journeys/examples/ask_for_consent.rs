//! Asks a person for consent, follows the request, and fetches a token for it: `cargo run --example ask_for_consent`.
//!
//! It runs against a sandbox that it starts itself, which answers by itself. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: a client with the scopes `altinn:consentrequests.write` and
//!   `.read`, and the one of `ALTINN_CONSENT_SCOPE`;
//! - `ALTINN_ORGANISATION`: the number of the organisation that the client belongs to;
//! - `ALTINN_RESOURCE_ID`: a resource that is set up for consent and lets you ask;
//! - `ALTINN_CONSENT_SCOPE`: the scope of whoever has the data;
//! - `ALTINN_PERSON`: the national identity number of the person, who answers at the address that is printed;
//! - `ALTINN_REDIRECT`: where the browser goes afterwards.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    OWNER, Outcome, Place,
    consent::{SCOPES, ask_for_consent, events, follow, token},
    person::PERSON,
};

#[tokio::main]
async fn main() -> Outcome<()> {
    let scope = std::env::var("ALTINN_CONSENT_SCOPE").unwrap_or_else(|_| "example:incomes".to_owned());
    let place = Place::from_env(&[SCOPES[0], SCOPES[1], &scope]).await?;
    println!("{place}");
    let say = |step: String| println!("{step}");
    let organisation = place.setting("ALTINN_ORGANISATION", OWNER)?;
    let resource = place.setting("ALTINN_RESOURCE_ID", "example-incomes")?;
    let person = place.setting("ALTINN_PERSON", PERSON)?.parse()?;
    let redirect = place.setting("ALTINN_REDIRECT", "https://example.com/done")?;

    let (id, _) = ask_for_consent(&place, &resource, (&organisation, &person), &redirect, say).await?;
    if let Some(sandbox) = &place.sandbox {
        sandbox.answer_consent(&id.to_string(), true);
    }
    follow(&place, id, say).await?;
    token(&place.session, id, person, &scope).await?;
    println!("fetched a token for the consent");
    for (id, event) in events(&place).await? {
        println!("{id}: {event}");
    }
    Ok(())
}
