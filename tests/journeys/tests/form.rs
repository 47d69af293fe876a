//! A form of an app, from its beginning to its end.

use altinn_app::{Client, Error, answers::AdvanceProcessError};
use altinn_journeys::{
    Place,
    form::{Form, SCOPES, fill_in, problems, save_form, send_in},
};
use serde_json::json;

use crate::{assert_flawless, operations};

fn form() -> Form {
    Form {
        app: ("ttd".to_owned(), "permits".to_owned()),
        organisation: "310000027".to_owned(),
        model: ("model".to_owned(), json!({"name": "Bakery", "street": ""})),
        attachment: ("drawing".to_owned(), "house.pdf".to_owned(), b"%PDF-1.7".to_vec()),
    }
}

#[tokio::test]
async fn a_form_with_an_error_is_mended_and_sent_in() {
    let place = Place::sandbox(&SCOPES).await.unwrap();
    let mut form = form();
    let mut steps = Vec::new();
    let id = fill_in(&place, &form, |step| steps.push(step)).await.unwrap();
    let found = problems(&place, &form, id).await.unwrap();
    assert_eq!(
        found,
        [("street".to_owned(), "street must be filled in".to_owned())]
    );

    let error = send_in(&place, &form, id, |_| {}).await.unwrap_err();
    let error = error.downcast::<Error<AdvanceProcessError>>().unwrap();
    let Some(AdvanceProcessError::Conflict(problem)) = error.body() else {
        panic!("{error}");
    };
    assert_eq!(problem.extra["validationIssues"][0]["field"], "street");

    form.model.1["street"] = "Storgata 1".into();
    save_form(&place, &form, id).await.unwrap();
    assert!(problems(&place, &form, id).await.unwrap().is_empty());
    send_in(&place, &form, id, |step| steps.push(step)).await.unwrap();
    assert!(steps.last().unwrap().contains("sent in at"), "{steps:?}");

    let expected = [
        "altinn-app/create_instance",
        "altinn-app/get_instance",
        "altinn-app/create_data",
        "altinn-app/validate_instance",
        "altinn-app/advance_process",
        "altinn-app/get_instance",
        "altinn-app/update_data",
        "altinn-app/validate_instance",
        "altinn-app/advance_process",
    ];
    assert_eq!(operations(&place), expected);

    let client = Client::new(place.environment.clone(), &place.session);
    let read = client.get_instance().org("ttd").app("permits");
    let read = read.instance(id).send().await.unwrap();
    assert!(read.status.as_ref().unwrap().is_archived);
    let kinds: Vec<_> = read
        .data
        .iter()
        .map(|element| element.data_type.as_deref().unwrap())
        .collect();
    assert_eq!(
        kinds,
        ["model", "drawing"],
        "the form was replaced, not added again"
    );
    for (element, bytes) in read
        .data
        .iter()
        .zip([form.model.1.to_string().into_bytes(), form.attachment.2.clone()])
    {
        let download = client.download_data().org("ttd").app("permits");
        let download = download.instance(id);
        let guid: uuid::Uuid = element.id.as_deref().unwrap().parse().unwrap();
        let got = download
            .data_guid(guid)
            .send()
            .await
            .unwrap()
            .into_inner()
            .bytes()
            .await
            .unwrap();
        assert_eq!(got, bytes);
    }
    let again = send_in(&place, &form, id, |_| {}).await.unwrap_err();
    let again = again.downcast::<Error<AdvanceProcessError>>().unwrap();
    assert_eq!(
        again.status().map(|status| status.as_u16()),
        Some(409),
        "what is sent in stays so"
    );
    assert_flawless(&place);
}
