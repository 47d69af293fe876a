//! A service owner asks an organisation for access, and sees it granted.

use altinn_access_management_enduser as enduser;
use altinn_auth::Session;
use altinn_journeys::{
    Place,
    access::{Asked, OWNER_SCOPES, USER_SCOPES, answer, ask_for_access, follow, resources},
    person::{MANAGER, PERSON, log_in, log_in_as},
};
use altinn_runtime::StatusCode;

use crate::{assert_flawless, operations, whole};

const GIVER: &str = "urn:altinn:organization:identifier-no:310000027";

struct World {
    place: Place,
    asked: Asked,
    receiver: Session,
    giver: Session,
}

async fn asked() -> World {
    let place = Place::sandbox(&OWNER_SCOPES).await.unwrap();
    let receiver = format!("urn:altinn:person:identifier-no:{PERSON}");
    let asked = ask_for_access(&place, "permits", (&receiver, GIVER), |_| {})
        .await
        .unwrap();
    let receiver = log_in(&place, "a-public-client", USER_SCOPES, |_| {})
        .await
        .unwrap();
    let giver = log_in_as(&place, "a-public-client", USER_SCOPES, MANAGER, |_| {})
        .await
        .unwrap();
    World {
        place,
        asked,
        receiver,
        giver,
    }
}

#[tokio::test]
async fn a_service_owner_asks_for_access_and_sees_it_granted() {
    let world = asked().await;
    let (place, request) = (&world.place, &world.asked);
    let early = follow(place, request, |_| {}).await.unwrap_err();
    assert!(whole(&*early).contains("Draft"), "{early}");
    assert!(
        resources(place, request, &world.receiver)
            .await
            .unwrap()
            .is_empty()
    );

    let mut steps = Vec::new();
    answer(place, request, (&world.receiver, &world.giver), |step| {
        steps.push(step)
    })
    .await
    .unwrap();
    follow(place, request, |step| steps.push(step)).await.unwrap();
    assert_eq!(
        resources(place, request, &world.receiver).await.unwrap(),
        ["permits"],
        "{steps:?}"
    );
    let expected = [
        "altinn-access-management-serviceowner/request_resource",
        "altinn-access-management-serviceowner/get_request_status",
        "altinn-access-management-enduser/list_resources",
        "altinn-access-management-enduser/confirm_request",
        "altinn-access-management-enduser/list_received_requests",
        "altinn-access-management-enduser/approve_request",
        "altinn-access-management-serviceowner/get_request_status",
        "altinn-access-management-enduser/list_resources",
    ];
    assert_eq!(operations(place), expected);
    assert_flawless(place);
}

#[tokio::test]
async fn the_same_request_is_not_made_twice_and_one_that_is_turned_down_says_so() {
    let world = asked().await;
    let (place, request) = (&world.place, &world.asked);
    let receiver = format!("urn:altinn:person:identifier-no:{PERSON}");
    let again = ask_for_access(place, "permits", (&receiver, GIVER), |_| {})
        .await
        .unwrap();
    assert_eq!(again.id, request.id);

    let client = |session: &Session| enduser::Client::new(place.environment.clone(), session);
    let (at_receiver, at_giver) = (client(&world.receiver), client(&world.giver));
    let early = at_giver
        .reject_request()
        .party(request.giver)
        .id(request.id)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        early.status(),
        Some(StatusCode::BAD_REQUEST),
        "it is a draft until the receiver confirms it"
    );
    let confirm = at_receiver
        .confirm_request()
        .party(request.receiver)
        .id(request.id);
    confirm.send().await.unwrap();
    let reject = at_giver.reject_request().party(request.giver).id(request.id);
    reject.send().await.unwrap();
    let refused = follow(place, request, |_| {}).await.unwrap_err();
    assert!(whole(&*refused).contains("Rejected"), "{refused}");
    assert!(
        resources(place, request, &world.receiver)
            .await
            .unwrap()
            .is_empty()
    );
}
