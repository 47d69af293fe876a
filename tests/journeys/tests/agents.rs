//! A system vendor delegates a client to an agent, as the system user of the client's accountant.

use altinn_auth::Session;
use altinn_journeys::{
    Place,
    agents::{PROVIDER_SCOPES, clients_of, delegate_clients},
    person::PERSON,
    system_user::{VENDOR_SCOPES, system_user},
};
use uuid::Uuid;

use crate::{assert_flawless, operations, sandbox, whole};

const PROVIDER: &str = "310000051";
const PACKAGE: &str = "urn:altinn:accesspackage:regnskapsforer-lonn";

async fn world() -> (Place, Session, Uuid) {
    let place = Place::sandbox(&PROVIDER_SCOPES).await.unwrap();
    let scopes: Vec<&str> = VENDOR_SCOPES.into_iter().chain(PROVIDER_SCOPES).collect();
    let vendor = place.other("VENDOR", "310000035", &scopes).await.unwrap();
    let system = system_user(&place, &vendor, PROVIDER, "wages", |_| {})
        .await
        .unwrap();
    let provider = sandbox(&place).party_uuid(PROVIDER).parse().unwrap();
    (place, system, provider)
}

#[tokio::test]
async fn a_system_lets_an_agent_act_for_a_client() {
    let (place, system, provider) = world().await;
    sandbox(&place).add_client(PROVIDER, "310000027", "regnskapsforer", &[PACKAGE]);
    sandbox(&place).add_client(PROVIDER, "310000078", "revisor", &["ansvarlig-revisor"]);
    let delegate = || delegate_clients(&place, &system, provider, PACKAGE, (PERSON, "Hansen"), |_| {});

    let made = delegate().await.unwrap();
    let client: Uuid = sandbox(&place).party_uuid("310000027").parse().unwrap();
    let agent: Uuid = sandbox(&place).party_uuid(PERSON).parse().unwrap();
    assert_eq!(made.len(), 1, "the other client has another package");
    assert_eq!(
        (made[0].from_id, made[0].to_id, made[0].via_id, made[0].changed),
        (client, agent, provider, true)
    );
    assert_eq!(
        clients_of(&place, &system, provider, agent).await.unwrap(),
        [client]
    );
    let again = delegate().await.unwrap();
    assert!(!again[0].changed, "it was there already");

    let used = operations(&place);
    let own: Vec<&str> = used
        .iter()
        .filter_map(|name| name.strip_prefix("altinn-access-management-enduser-v2/"))
        .take(4)
        .collect();
    assert_eq!(
        own,
        [
            "add_agent",
            "list_clients",
            "delegate_packages",
            "list_agent_packages"
        ]
    );
    assert_flawless(&place);
}

#[tokio::test]
async fn a_provider_without_clients_is_told_so() {
    let (place, system, provider) = world().await;
    let refused = delegate_clients(&place, &system, provider, PACKAGE, (PERSON, "Hansen"), |_| {})
        .await
        .unwrap_err();
    assert!(whole(&*refused).contains("no client"), "{refused}");
}
