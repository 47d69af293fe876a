//! A correspondence from a service owner to the system of its recipient.

use altinn_auth::SystemUser;
use altinn_correspondence::types::CorrespondenceStatus;
use altinn_journeys::{
    Other, Place,
    correspondence::{
        Letter, RECIPIENT_SCOPE, SENDER_SCOPES, history, read_correspondences, send_correspondence,
    },
    system_user::{VENDOR_SCOPES, system_user},
};

use crate::{assert_flawless, operations, whole};

const CUSTOMER: &str = "310000027";

fn letter() -> Letter {
    Letter {
        resource: "letters".to_owned(),
        recipient: CUSTOMER.to_owned(),
        title: "A decision".to_owned(),
        file_name: "decision.pdf".to_owned(),
        file: (0..200_000_u32)
            .map(|number| (number % 251) as u8)
            .collect::<Vec<_>>()
            .into(),
    }
}

async fn vendor(place: &Place) -> Other {
    let scopes: Vec<&str> = VENDOR_SCOPES.into_iter().chain([RECIPIENT_SCOPE]).collect();
    place.other("VENDOR", "310000035", &scopes).await.unwrap()
}

#[tokio::test]
async fn a_correspondence_reaches_the_system_of_its_recipient() {
    let place = Place::sandbox(&SENDER_SCOPES).await.unwrap();
    let mut steps = Vec::new();
    let id = send_correspondence(&place, &place.session, &letter(), |step| steps.push(step))
        .await
        .unwrap();
    let vendor = vendor(&place).await;
    let user = system_user(&place, &vendor, CUSTOMER, "letters", |step| steps.push(step))
        .await
        .unwrap();
    let received = read_correspondences(&place, &user, "letters", |step| steps.push(step))
        .await
        .unwrap();
    assert_eq!(received.len(), 1, "{steps:?}");
    assert_eq!((received[0].id, &*received[0].title), (id, "A decision"));
    assert_eq!(received[0].files, [("decision.pdf".to_owned(), letter().file)]);
    let again = read_correspondences(&place, &user, "letters", |_| {})
        .await
        .unwrap();
    assert!(again.is_empty(), "what was fetched does not come again");
    let statuses = history(&place, &place.session, id).await.unwrap();
    assert_eq!(
        statuses.last(),
        Some(&CorrespondenceStatus::Confirmed),
        "{statuses:?}"
    );
    let seen = operations(&place);
    let expected = [
        "altinn-correspondence/create_attachment",
        "altinn-correspondence/upload_attachment",
        "altinn-correspondence/get_attachment",
        "altinn-correspondence/create_correspondence",
        "altinn-correspondence/get_correspondence",
        "altinn-authentication/get_vendor_system",
        "altinn-authentication/register_system",
        "altinn-authentication/create_system_user_request",
        "altinn-authentication/get_system_user_request",
        "altinn-correspondence/search_correspondences",
        "altinn-correspondence/get_correspondence",
        "altinn-correspondence/download_correspondence_attachment",
        "altinn-correspondence/confirm_correspondence",
        "altinn-correspondence/search_correspondences",
        "altinn-correspondence/get_correspondence_details",
    ];
    assert_eq!(seen, expected);
    assert_flawless(&place);
}

#[tokio::test]
async fn a_system_user_that_nobody_approved_gets_no_token() {
    let place = Place::sandbox(&SENDER_SCOPES).await.unwrap();
    let vendor = vendor(&place).await;
    let user = vendor
        .session
        .acting(|request| request.system_user(SystemUser::new(CUSTOMER.parse().unwrap())));
    let error = read_correspondences(&place, &user, "letters", |_| {})
        .await
        .unwrap_err();
    let text = whole(&*error);
    assert!(text.contains("MP-303"), "{text}");
}

#[tokio::test]
async fn a_file_that_altinn_does_not_take_is_refused_before_anything_is_sent_to_the_recipient() {
    let place = Place::sandbox(&SENDER_SCOPES).await.unwrap();
    let program = Letter {
        file_name: "decision.exe".to_owned(),
        ..letter()
    };
    let error = send_correspondence(&place, &place.session, &program, |_| {})
        .await
        .unwrap_err();
    assert!(whole(&*error).contains("400"), "{error}");
    assert_eq!(
        operations(&place).last().map(String::as_str),
        Some("altinn-correspondence/create_attachment")
    );
}
