//! A resource with its policy and its access list.

use altinn_journeys::{
    OWNER, Place,
    resource::{OWNER_SCOPES, Plan, policy, read_resource, register_resource},
};
use altinn_resource_registry::{Error, answers::CreateResourceError, types::ResourceAccessListMode};

use crate::{assert_flawless, operations};

fn plan() -> Plan {
    Plan {
        resource: "permits".to_owned(),
        title: "Permits".to_owned(),
        owner: ("ttd".to_owned(), OWNER.to_owned()),
        list: "bakeries".to_owned(),
        members: vec!["310000027".to_owned(), "310000035".to_owned()],
    }
}

#[tokio::test]
async fn a_resource_is_registered_and_read_back_and_brought_up_to_date() {
    let place = Place::sandbox(&OWNER_SCOPES).await.unwrap();
    register_resource(&place, &plan(), |_| {}).await.unwrap();
    let registered = read_resource(&place, &plan()).await.unwrap();
    assert_eq!(registered.resource.title["nb"], "Permits");
    assert_eq!(
        registered.resource.access_list_mode,
        Some(ResourceAccessListMode::Enabled)
    );
    assert_eq!(registered.policy, policy("permits", "ttd"), "the same bytes");
    let urn = |number: &str| format!("urn:altinn:organization:identifier-no:{number}");
    assert_eq!(registered.members, [urn("310000027"), urn("310000035")]);
    assert_eq!(
        registered.connections,
        [("permits".to_owned(), vec!["read".to_owned()])]
    );
    let expected = [
        "altinn-resource-registry/create_resource",
        "altinn-resource-registry/create_policy",
        "altinn-resource-registry/upsert_access_list",
        "altinn-resource-registry/add_access_list_members",
        "altinn-resource-registry/upsert_resource_connection",
        "altinn-resource-registry/get_resource",
        "altinn-resource-registry/get_policy",
        "altinn-resource-registry/list_access_list_members",
        "altinn-resource-registry/list_resource_connections",
    ];
    assert_eq!(operations(&place), expected);

    let renamed = Plan {
        title: "Permits for bakeries".to_owned(),
        ..plan()
    };
    let mut steps = Vec::new();
    register_resource(&place, &renamed, |step| steps.push(step))
        .await
        .unwrap();
    assert!(steps[0].ends_with("brought up to date"), "{steps:?}");
    let registered = read_resource(&place, &renamed).await.unwrap();
    assert_eq!(registered.resource.title["en"], "Permits for bakeries");
    assert_eq!(
        (registered.members.len(), registered.connections.len()),
        (2, 1),
        "nothing twice"
    );
    assert_flawless(&place);
}

#[tokio::test]
async fn an_identifier_or_an_owner_that_altinn_does_not_take_is_refused() {
    let place = Place::sandbox(&OWNER_SCOPES).await.unwrap();
    let capital = Plan {
        resource: "Permits".to_owned(),
        ..plan()
    };
    let foreign = Plan {
        owner: ("ttd".to_owned(), "310000043".to_owned()),
        ..plan()
    };
    for (wrong, status) in [(capital, 400), (foreign, 403)] {
        let error = register_resource(&place, &wrong, |_| {}).await.unwrap_err();
        let error = error.downcast::<Error<CreateResourceError>>().unwrap();
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(status),
            "{}",
            wrong.resource
        );
    }
    assert_eq!(operations(&place), ["altinn-resource-registry/create_resource"]);
}
