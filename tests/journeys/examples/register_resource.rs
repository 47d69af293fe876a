//! Registers a resource with a policy and an access list, and reads them back: `cargo run --example register_resource`.
//!
//! It runs against a sandbox that it starts itself. Against TT02 it needs
//! - `ALTINN_ENVIRONMENT=tt02`, `ALTINN_CLIENT_ID` and `ALTINN_JWK`: a client of a service owner with the scopes
//!   `altinn:serviceowner`, `altinn:resourceregistry/resource.write` and `altinn:resourceregistry/accesslist.write`;
//! - `ALTINN_ORG` and `ALTINN_ORGANISATION`: code and number of the service owner;
//! - `ALTINN_RESOURCE_ID`: the id for the resource; one that exists is overwritten;
//! - `ALTINN_MEMBER`: the number of an organisation for the access list.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_journeys::{
    OWNER, Outcome, Place,
    resource::{OWNER_SCOPES, Plan, read_resource, register_resource},
};

#[tokio::main]
async fn main() -> Outcome<()> {
    let place = Place::from_env(&OWNER_SCOPES).await?;
    println!("{place}");
    let plan = Plan {
        resource: place.setting("ALTINN_RESOURCE_ID", "example-permits")?,
        title: "Permits".to_owned(),
        owner: (
            place.setting("ALTINN_ORG", "ttd")?,
            place.setting("ALTINN_ORGANISATION", OWNER)?,
        ),
        list: "example-bakeries".to_owned(),
        members: vec![place.setting("ALTINN_MEMBER", "310000027")?],
    };
    register_resource(&place, &plan, |step| println!("{step}")).await?;
    let registered = read_resource(&place, &plan).await?;
    println!(
        "read back: {}, a policy of {} bytes",
        registered.resource.identifier,
        registered.policy.len()
    );
    for member in registered.members {
        println!("  {member}");
    }
    for (resource, actions) in registered.connections {
        println!("  connected to {resource} for {}", actions.join(", "));
    }
    Ok(())
}
