//! Lets an agent act for the clients of a provider, as the provider's system: `cargo run --example delegate_clients`.
//!
//! It runs against a sandbox that it starts itself. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: any client; nothing is done with it;
//! - `ALTINN_VENDOR`, `ALTINN_VENDOR_CLIENT_ID` and `ALTINN_VENDOR_JWK`: the organisation number of the system's vendor, and its
//!   client with the scopes `altinn:authentication/systemregister.write`, `altinn:authentication/systemuser.request.write` and
//!   `.read`, `altinn:clientdelegations.read` and `.write`;
//! - `ALTINN_PROVIDER` and `ALTINN_PROVIDER_UUID`: the organisation number and the party UUID of the provider, who approves;
//! - `ALTINN_RESOURCE_ID`: a resource that the system user is made for;
//! - `ALTINN_PACKAGE`: the URN of an access package that the provider has for a client;
//! - `ALTINN_AGENT` and `ALTINN_AGENT_NAME`: the national identity number and the last name of the agent.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    Outcome, Place,
    agents::{PROVIDER_SCOPES, clients_of, delegate_clients},
    person::PERSON,
    system_user::{VENDOR_SCOPES, system_user},
};

const PACKAGE: &str = "urn:altinn:accesspackage:regnskapsforer-lonn";

#[tokio::main]
async fn main() -> Outcome<()> {
    let scopes: Vec<&str> = VENDOR_SCOPES.into_iter().chain(PROVIDER_SCOPES).collect();
    let place = Place::from_env(&scopes).await?;
    println!("{place}");
    let say = |step: String| println!("{step}");
    let provider = place.setting("ALTINN_PROVIDER", "310000051")?;
    let mut uuid = String::new();
    if let Some(sandbox) = &place.sandbox {
        sandbox.add_client(&provider, "310000027", "regnskapsforer", &[PACKAGE]);
        uuid = sandbox.party_uuid(&provider);
    }
    let provider_uuid = place.setting("ALTINN_PROVIDER_UUID", &uuid)?.parse()?;
    let package = place.setting("ALTINN_PACKAGE", PACKAGE)?;
    let resource = place.setting("ALTINN_RESOURCE_ID", "example-wages")?;
    let agent = place.setting("ALTINN_AGENT", PERSON)?;
    let name = place.setting("ALTINN_AGENT_NAME", "Hansen")?;

    let vendor = place.setting("ALTINN_VENDOR", "310000035")?;
    let vendor = place.other("VENDOR", &vendor, &scopes).await?;
    let system = system_user(&place, &vendor, &provider, &resource, say).await?;
    let made = delegate_clients(&place, &system, provider_uuid, &package, (&agent, &name), say).await?;
    for delegation in made.iter().take(1) {
        let clients = clients_of(&place, &system, provider_uuid, delegation.to_id).await?;
        println!("the agent acts for {} clients", clients.len());
    }
    Ok(())
}
