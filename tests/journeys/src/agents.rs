//! Delegation of clients: a system acts for a provider, such as an accountant, and lets an agent act for one of its clients.

use altinn_access_management_enduser_v2::{
    Client,
    types::{Delegation, PackageDelegations, PersonInput, RolePackages},
};
use altinn_auth::Session;
use uuid::Uuid;

use crate::{Outcome, Place};

/// The scopes of the system user.
pub const PROVIDER_SCOPES: [&str; 2] = ["altinn:clientdelegations.read", "altinn:clientdelegations.write"];

/// Lets a person use an access package for every client that the provider has it for. `session` acts for the provider, whose
/// party UUID is given; `package` is a URN, and the person is named by number and last name. What is there already stays.
///
/// # Errors
/// When a call fails, or the provider has no client with the package.
pub async fn delegate_clients(
    place: &Place,
    session: &Session,
    provider: Uuid,
    package: &str,
    (number, last_name): (&str, &str),
    mut say: impl FnMut(String),
) -> Outcome<Vec<Delegation>> {
    let client = Client::new(place.environment.clone(), session);
    let person = PersonInput::builder()
        .person_identifier(number)
        .last_name(last_name);
    let agent = client
        .add_agent()
        .party(provider)
        .body(person)
        .send()
        .await?
        .to_id;
    say("the person is an agent".to_owned());

    let mut clients = client
        .list_clients()
        .party(provider)
        .packages([package.to_owned()])
        .items();
    let mut delegations = Vec::new();
    while let Some(one) = clients.try_next().await? {
        let Some(party) = one.client else { continue };
        let has = |access: &altinn_access_management_enduser_v2::types::RoleAccess| {
            let mut packages = access.packages.iter();
            packages.any(|held| held.urn.as_deref() == Some(package))
        };
        let mut roles = one.access.iter().filter(|access| has(access));
        let role = roles.find_map(|access| access.role.as_ref()?.code.clone());
        let Some(role) = role else { continue };
        let values = RolePackages::builder().role(role).packages([package.to_owned()]);
        let changed = client
            .delegate_packages()
            .party(provider)
            .client_query(party.id)
            .agent(agent)
            .body(PackageDelegations::builder().values([values]))
            .send()
            .await?;
        for one in changed.iter() {
            let done = if one.changed {
                "delegated"
            } else {
                "was there already"
            };
            say(format!("{}: {done}", party.name.as_deref().unwrap_or("a client")));
        }
        delegations.extend(changed.into_inner());
    }
    if delegations.is_empty() {
        return Err("the provider has no client with the package".into());
    }
    Ok(delegations)
}

/// The clients that an agent can act for, by party UUID.
///
/// # Errors
/// When the call fails.
pub async fn clients_of(place: &Place, session: &Session, provider: Uuid, agent: Uuid) -> Outcome<Vec<Uuid>> {
    let client = Client::new(place.environment.clone(), session);
    let page = client
        .list_agent_packages()
        .party(provider)
        .agent(agent)
        .send()
        .await?
        .into_inner();
    Ok(page
        .data
        .iter()
        .filter_map(|one| Some(one.client.as_ref()?.id))
        .collect())
}
