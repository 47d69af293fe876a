//! A client is registered at Maskinporten, and its key replaced before it expires.

use altinn_auth::Session;
use altinn_journeys::{
    Outcome, Place,
    keys::{ADMIN_SCOPES, register_client, rotate_key, session},
};
use altinn_runtime::TokenKind;
use altinn_selfservice::Step;

use crate::{assert_flawless, operations, sandbox, whole};

const SCOPE: &str = "altinn:instances.read";

async fn fetch(session: &Session) -> Outcome<()> {
    session.token(TokenKind::Maskinporten, SCOPE.parse()?).await?;
    Ok(())
}

#[tokio::test]
async fn a_client_is_registered_once_and_gets_tokens_at_once() {
    let place = Place::sandbox(&ADMIN_SCOPES).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.json");
    for _ in 0..2 {
        let session = register_client(&place, &file, "skattekortet", SCOPE, |_| {})
            .await
            .unwrap();
        fetch(&session).await.unwrap();
    }
    let made = operations(&place)
        .into_iter()
        .filter(|name| name == "digdir-selfservice/create_client");
    assert_eq!(made.count(), 1);
    assert_flawless(&place);
}

#[tokio::test]
async fn a_key_is_replaced_and_the_old_one_works_meanwhile() {
    let place = Place::sandbox(&ADMIN_SCOPES).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.json");
    let old = register_client(&place, &file, "skattekortet", SCOPE, |_| {})
        .await
        .unwrap();
    let idle = rotate_key(&place, &file, SCOPE, false, |_| {}).await.unwrap();
    assert!(matches!(idle[..], [Step::Idle { .. }]), "{idle:?}");

    let steps = rotate_key(&place, &file, SCOPE, true, |_| {}).await.unwrap();
    assert!(
        matches!(
            steps[..],
            [
                Step::MakeKey,
                Step::PostKey { .. },
                Step::Switch { .. },
                Step::Idle { .. }
            ]
        ),
        "{steps:?}"
    );
    let new = session(&place, &file).unwrap();
    // Digdir's keys last a year, and a session knows which day that is.
    assert!(new.key_expires_at().unwrap() >= old.key_expires_at().unwrap());
    fetch(&new).await.unwrap();
    fetch(&old).await.unwrap();
    assert_flawless(&place);
}

#[tokio::test]
async fn a_key_that_nobody_replaced_is_refused_after_a_year() {
    let place = Place::sandbox(&ADMIN_SCOPES).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.json");
    register_client(&place, &file, "skattekortet", SCOPE, |_| {})
        .await
        .unwrap();
    sandbox(&place).advance_clock(366 * 86_400);
    let refused = fetch(&session(&place, &file).unwrap()).await.unwrap_err();
    assert!(whole(&*refused).contains("MP-121"), "{}", whole(&*refused));
}
