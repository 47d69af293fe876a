//! A dialog between a service owner and an end user.

use altinn_auth::Verifier;
use altinn_dialogporten_enduser::{Client, types::SystemLabel};
use altinn_journeys::{
    Place,
    correspondence::{Letter, SENDER_SCOPES, send_correspondence},
    dialog::{OWNER_SCOPE, USER_SCOPES, keep_dialog, read_dialog, read_with_dialog_token},
    person::{PERSON, log_in},
};

use crate::{assert_flawless, operations, sandbox, whole};

#[tokio::test]
async fn a_dialog_is_kept_by_its_owner_and_read_by_a_person() {
    let place = Place::sandbox(&[OWNER_SCOPE]).await.unwrap();
    let party = format!("urn:altinn:person:identifier-no:{PERSON}");
    let mut steps = Vec::new();
    let id = keep_dialog(&place, "permits", &party, "Your permit", |step| steps.push(step))
        .await
        .unwrap();
    assert_eq!(
        steps
            .iter()
            .filter(|step| step.contains("somebody was faster"))
            .count(),
        1,
        "{steps:?}"
    );
    let statuses: Vec<u16> = sandbox(&place)
        .requests()
        .iter()
        .filter(|request| {
            request.operation.as_deref() == Some("altinn-dialogporten-serviceowner/patch_dialog")
        })
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [412, 204]);

    let person = log_in(&place, "a-public-client", USER_SCOPES, |_| {})
        .await
        .unwrap();
    let found = read_dialog(&place, &person, (&party, id), |step| steps.push(step))
        .await
        .unwrap();
    assert_eq!(
        (&*found.title, &found.transmissions[..]),
        ("Your permit", &["Decision".to_owned()][..])
    );
    assert!(
        !steps.iter().any(|step| step.contains(PERSON)),
        "no personal number in what is printed"
    );
    let client = Client::new(place.environment.clone(), &person);
    let dialog = client.get_dialog().dialog_id(id).send().await.unwrap();
    assert_eq!(
        dialog.end_user_context.as_ref().unwrap().system_labels,
        [SystemLabel::Archive]
    );
    let expected = [
        "altinn-dialogporten-serviceowner/create_dialog",
        "altinn-dialogporten-serviceowner/create_transmission",
        "altinn-dialogporten-serviceowner/create_activity",
        "altinn-dialogporten-serviceowner/patch_dialog",
        "altinn-dialogporten-serviceowner/get_dialog",
        "altinn-dialogporten-serviceowner/patch_dialog",
        "altinn-dialogporten-enduser/search_dialogs",
        "altinn-dialogporten-enduser/get_dialog",
        "altinn-dialogporten-enduser/set_system_labels",
        "altinn-dialogporten-enduser/get_dialog",
    ];
    assert_eq!(operations(&place), expected);
    let claims = sandbox(&place).requests().pop().unwrap().claims.unwrap();
    assert_eq!(claims["pid"], PERSON, "the exchanged token is the person's");
    assert!(claims["urn:altinn:userid"].is_number());
    assert_flawless(&place);
}

#[tokio::test]
async fn a_dialog_token_opens_what_the_dialog_is_about() {
    let place = Place::sandbox(&[SENDER_SCOPES[0], SENDER_SCOPES[1], OWNER_SCOPE])
        .await
        .unwrap();
    let letter = Letter {
        resource: "letters".to_owned(),
        recipient: "310000027".to_owned(),
        title: "A decision".to_owned(),
        file_name: "decision.txt".to_owned(),
        file: "Granted.".into(),
    };
    let correspondence = send_correspondence(&place, &place.session, &letter, |_| {})
        .await
        .unwrap();
    let party = "urn:altinn:organization:identifier-no:310000027";
    let id = keep_dialog(&place, "letters", party, "A decision", |_| {})
        .await
        .unwrap();
    let person = log_in(&place, "a-public-client", USER_SCOPES, |_| {})
        .await
        .unwrap();
    let found = read_dialog(&place, &person, (party, id), |_| {}).await.unwrap();
    // The service that the token goes to can tell that it is Dialogporten's, and for which dialog.
    let verifier = Verifier::dialogporten(&place.environment)
        .service_resources(["urn:altinn:resource:letters"])
        .build()
        .unwrap();
    let claims = verifier.verify(found.token.expose()).await.unwrap();
    assert_eq!(claims.dialog_id(), Some(id));
    let title = read_with_dialog_token(&place, &found.token, correspondence)
        .await
        .unwrap();
    assert_eq!(title, "A decision");
    let claims = sandbox(&place).requests().pop().unwrap().claims.unwrap();
    assert_eq!(claims["i"], id.to_string(), "it was the token of the dialog");
    assert_flawless(&place);
}

#[tokio::test]
async fn a_person_without_a_scope_of_altinn_gets_no_exchanged_token() {
    let place = Place::sandbox(&[OWNER_SCOPE]).await.unwrap();
    let party = format!("urn:altinn:person:identifier-no:{PERSON}");
    let id = keep_dialog(&place, "permits", &party, "Your permit", |_| {})
        .await
        .unwrap();
    let person = log_in(&place, "a-public-client", "digdir:dialogporten", |_| {})
        .await
        .unwrap();
    let error = read_dialog(&place, &person, (&party, id), |_| {})
        .await
        .unwrap_err();
    assert!(whole(&*error).contains("altinn:"), "{}", whole(&*error));
}
