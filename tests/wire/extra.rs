//! Members that a client does not know leave it where a caller adds them: in JSON, inside it, and in a form.

use altinn_correspondence::{Client, answers::CreateCorrespondenceWithFilesForm, types};
use altinn_runtime::{Environment, FilePart};
use serde_json::{Value, json};

use crate::{multipart, server::Server};

#[tokio::test]
async fn a_member_that_no_type_has_is_sent_in_json_and_in_a_form() {
    let mut server = Server::start().await;
    let environment = Environment::custom(&format!("http://{}", server.authority)).unwrap();
    let client = Client::new(environment, ());
    let recipients = json!([{ "emailAddress": "a@example.com" }]);
    let body: types::InitializeCorrespondences = serde_json::from_value(json!({
        "correspondence": { "resourceId": "r", "sendersReference": "1", "content": { "messageTitle": "T" } },
        "recipients": ["urn:altinn:organization:identifier-no:310000000"],
    }))
    .unwrap();
    let sent = client
        .create_correspondence()
        .body(body.clone())
        .extra("/correspondence/notification/notYetKnown", &recipients)
        .extra("newAtTheTop", true)
        .send()
        .await;
    assert!(sent.is_err(), "the server of the test answers with an error");
    let request = server.take().pop().unwrap();
    let mut expected = serde_json::to_value(&body).unwrap();
    expected["correspondence"]["notification"] = json!({ "notYetKnown": recipients });
    expected["newAtTheTop"] = json!(true);
    assert_eq!(serde_json::from_slice::<Value>(&request.body).unwrap(), expected);
    assert_eq!(request.header("content-type"), [b"application/json"]);

    let form = CreateCorrespondenceWithFilesForm {
        request: body.into(),
        attachments: vec![FilePart::new("a.txt", "bytes")],
    };
    let sent = client
        .create_correspondence_with_files()
        .body(form)
        .extra("Correspondence.Notification.NotYetKnown", &recipients)
        .send()
        .await;
    assert!(sent.is_err());
    let request = server.take().pop().unwrap();
    let media_type = String::from_utf8(request.header("content-type")[0].to_vec()).unwrap();
    let parts = multipart::parts(&media_type, &request.body).unwrap();
    let added = parts
        .iter()
        .find(|part| part.name == "Correspondence.Notification.NotYetKnown[0].emailAddress")
        .unwrap();
    assert_eq!(added.bytes, b"a@example.com");
}
