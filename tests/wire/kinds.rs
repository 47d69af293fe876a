//! Builders take what callers have at hand: numbers, ids and builders where an API wants urns and lists.

use altinn_auth::OrganisationNumber;
use altinn_dialogporten_serviceowner::{Client, types};
use altinn_runtime::{
    Language, List, ResourceId, Uuid,
    testing::{Fake, Reply},
};
use serde_json::{Value, json};

const ORGANISATION: &str = "urn:altinn:organization:identifier-no:312043211";

fn organisation() -> OrganisationNumber {
    "312043211".parse().unwrap()
}

#[tokio::test]
async fn numbers_and_ids_become_the_urns_that_the_api_wants() {
    use altinn_dialogporten_serviceowner::operations::SEARCH_DIALOGS;
    let fake = Fake::new();
    fake.on(&SEARCH_DIALOGS).reply_with(Reply::status(204));
    let client = Client::with_core(fake.core());
    let resource = ResourceId::of_app("ttd", "permits").unwrap();
    let _ = client
        .search_dialogs()
        .party([organisation()])
        .service_resource(vec![resource.clone()])
        .send()
        .await;
    let requests = fake.requests();
    let query: Vec<(String, String)> = requests[0].url().query_pairs().into_owned().collect();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert!(query.contains(&pair("party", ORGANISATION)), "{query:?}");
    assert!(
        query.contains(&pair("serviceResource", "urn:altinn:resource:app_ttd_permits")),
        "{query:?}"
    );

    let dialog: types::CreateDialog = types::CreateDialog::builder()
        .party(organisation())
        .service_resource(resource)
        .try_into()
        .unwrap();
    let dialog = serde_json::to_value(dialog).unwrap();
    assert_eq!(dialog["party"], ORGANISATION);
    assert_eq!(dialog["serviceResource"], "urn:altinn:resource:app_ttd_permits");
    // Texts stay as they are.
    let by_text: types::CreateDialog = types::CreateDialog::builder()
        .party("urn:altinn:party:id:1")
        .service_resource("urn:altinn:resource:x".to_owned())
        .try_into()
        .unwrap();
    let by_text = serde_json::to_value(by_text).unwrap();
    assert_eq!(by_text["party"], "urn:altinn:party:id:1");
}

#[test]
fn lists_take_builders_and_report_what_is_wrong_with_its_place() {
    use altinn_notifications::types::{NotificationOrderChainRequest, NotificationReminder};
    let error = NotificationOrderChainRequest::try_from(
        NotificationOrderChainRequest::builder()
            .idempotency_id("order-1")
            .reminders([
                NotificationReminder::builder().delay_days(7),
                NotificationReminder::builder(),
            ]),
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "`reminders[0].recipient` is missing; `reminders[1].recipient` is missing; `recipient` is missing"
    );
    let paths: Vec<&str> = error.members().iter().map(|member| member.path()).collect();
    assert_eq!(
        paths,
        ["reminders[0].recipient", "reminders[1].recipient", "recipient"]
    );
}

#[test]
fn a_list_is_given_left_out_null_or_empty() {
    type Labels = altinn_dialogporten_serviceowner::types::SetDialogSystemLabelRequest;
    let written = |list: Option<List<types::SystemLabel>>| -> Value {
        let builder = Labels::builder();
        let builder = match list {
            Some(list) => builder.add_labels(list),
            None => builder,
        };
        serde_json::to_value(Labels::try_from(builder).unwrap()).unwrap()
    };
    assert_eq!(written(None), json!({}));
    assert_eq!(written(Some(List::empty())), json!({ "addLabels": [] }));
    assert_eq!(written(Some(List::null())), json!({ "addLabels": null }));
    assert_eq!(written(Some(["Bin"].into())), json!({ "addLabels": ["Bin"] }));
}

#[test]
fn languages_and_ids_are_taken_as_texts() {
    let text: types::Localization = types::Localization::builder()
        .value("Tillatelse")
        .language_code(Language::NB)
        .try_into()
        .unwrap();
    assert_eq!(
        serde_json::to_value(text).unwrap(),
        json!({ "value": "Tillatelse", "languageCode": "nb" })
    );
    assert_eq!(
        altinn_runtime::PartyUrn::from(Uuid::nil()).as_str(),
        "urn:altinn:party:uuid:00000000-0000-0000-0000-000000000000"
    );
}
