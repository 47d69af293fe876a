//! A consent is asked for, given on its page, followed, and its token fetched.

use altinn_auth::PersonNumber;
use altinn_journeys::{
    OWNER, Place,
    consent::{SCOPES, ask_for_consent, events, follow, token},
    person::PERSON,
};
use uuid::Uuid;

use crate::{assert_flawless, operations, whole};

const SCOPE: &str = "example:incomes";

fn person() -> PersonNumber {
    PERSON.parse().unwrap()
}

/// A request for consent and its page.
async fn asked() -> (Place, Uuid, String) {
    let place = Place::sandbox(&[SCOPES[0], SCOPES[1], SCOPE]).await.unwrap();
    let (id, page) = ask_for_consent(
        &place,
        "incomes",
        (OWNER, &person()),
        "https://example.com/done",
        |_| {},
    )
    .await
    .unwrap();
    (place, id, page)
}

/// Presses a button of the page; gives where the browser is sent.
async fn answer(page: &str, button: &str) -> String {
    let browser = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let shown = browser.get(page).send().await.unwrap().text().await.unwrap();
    assert!(shown.contains("Accept") && shown.contains("Reject"), "{shown}");
    let answered = browser
        .post(page)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!("answer={button}"))
        .send()
        .await
        .unwrap();
    assert_eq!(answered.status(), 303);
    answered.headers()["location"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_consent_is_asked_for_given_followed_and_used() {
    let (place, id, page) = asked().await;
    assert_eq!(answer(&page, "accept").await, "https://example.com/done");
    follow(&place, id, |_| {}).await.unwrap();
    token(&place.session, id, person(), SCOPE).await.unwrap();
    let told = events(&place).await.unwrap();
    assert_eq!(told, [(id, "Created".to_owned()), (id, "Accepted".to_owned())]);
    let expected = [
        "altinn-access-management-consententerprise/create_consent_request",
        "altinn-access-management-consententerprise/get_consent_request",
        "altinn-access-management-consententerprise/list_consent_events",
    ];
    assert_eq!(operations(&place), expected);
    assert_flawless(&place);
}

#[tokio::test]
async fn a_consent_that_is_refused_ends_the_wait_and_opens_nothing() {
    let (place, id, page) = asked().await;
    answer(&page, "reject").await;
    assert!(follow(&place, id, |_| {}).await.is_err());
    let refused = token(&place.session, id, person(), SCOPE).await.unwrap_err();
    assert!(whole(&*refused).contains("MP-303"), "{}", whole(&*refused));
    let told = events(&place).await.unwrap();
    assert_eq!(told.last(), Some(&(id, "Rejected".to_owned())));
}
