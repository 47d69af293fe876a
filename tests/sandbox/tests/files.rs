//! Correspondence and broker: the same bytes arrive, statuses advance, and only those concerned get in.

use altinn_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::{Reply, call, http, send, until};

async fn upload(sandbox: &Sandbox, path: &str, token: &str, bytes: &[u8]) -> Reply {
    let request = http()
        .post(format!("{}{path}", sandbox.base_url()))
        .bearer_auth(token);
    send(
        request
            .header("content-type", "application/octet-stream")
            .body(bytes.to_vec()),
    )
    .await
}

fn bytes() -> Vec<u8> {
    (0..100_000_u32).map(|number| (number % 251) as u8).collect()
}

#[tokio::test]
async fn a_correspondence_goes_from_its_sender_to_its_recipient() {
    let sandbox = Sandbox::start().await.unwrap();
    let sender = sandbox
        .org_token("ttd", "310000001", "altinn:correspondence.write")
        .unwrap();
    let recipient = sandbox
        .organisation_token("310000002", "altinn:correspondence.read")
        .unwrap();
    let stranger = sandbox
        .organisation_token("310000003", "altinn:correspondence.read")
        .unwrap();
    let base = "/correspondence/api/v1";
    let file = json!({"fileName": "a.pdf", "resourceId": "thing", "sendersReference": "r"});
    let id = call(
        &sandbox,
        "POST",
        &format!("{base}/attachment"),
        Some(&sender),
        Some(file),
    )
    .await
    .json();
    let attachment = format!("{base}/attachment/{}", id.as_str().unwrap());
    let uploaded = upload(&sandbox, &format!("{attachment}/upload"), &sender, &bytes()).await;
    assert_eq!(uploaded.status, 200, "{}", uploaded.text());
    until("scanned", async || {
        let found = call(&sandbox, "GET", &attachment, Some(&sender), None)
            .await
            .json();
        (found["status"] == "Published").then_some(())
    })
    .await;
    let content = json!({"language": "nb", "messageTitle": "t", "messageSummary": "s", "messageBody": "b"});
    let body = json!({"correspondence": {"resourceId": "thing", "sendersReference": "r", "content": content},
        "recipients": ["urn:altinn:organization:identifier-no:310000002"], "existingAttachments": [id],
        "idempotentKey": "00000000-0000-4000-8000-000000000001"});
    let path = format!("{base}/correspondence");
    let made = call(&sandbox, "POST", &path, Some(&sender), Some(body.clone())).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let again = call(&sandbox, "POST", &path, Some(&sender), Some(body)).await;
    assert_eq!((again.status, &again.json()["errorCode"]), (409, &json!(1034)));
    let one = format!(
        "{path}/{}",
        made.json()["correspondences"][0]["correspondenceId"]
            .as_str()
            .unwrap()
    );
    assert_eq!(
        call(
            &sandbox,
            "POST",
            &format!("{one}/confirm"),
            Some(&recipient),
            None
        )
        .await
        .status,
        400
    );
    assert_eq!(
        call(&sandbox, "GET", &one, Some(&stranger), None).await.status,
        401
    );
    let search = format!("{path}?role=Recipient&resourceId=thing&status=Published");
    assert_eq!(
        call(&sandbox, "GET", &search, Some(&recipient), None)
            .await
            .json()["ids"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let read = call(&sandbox, "GET", &one, Some(&recipient), None).await.json();
    assert_eq!(read["content"]["attachments"][0]["fileName"], "a.pdf");
    let download = format!("{one}/attachment/{}/download", id.as_str().unwrap());
    assert_eq!(
        call(&sandbox, "GET", &download, Some(&recipient), None)
            .await
            .bytes,
        bytes()
    );
    for action in ["markasread", "confirm"] {
        assert_eq!(
            call(
                &sandbox,
                "POST",
                &format!("{one}/{action}"),
                Some(&recipient),
                None
            )
            .await
            .status,
            200
        );
    }
    let details = call(&sandbox, "GET", &format!("{one}/details"), Some(&sender), None)
        .await
        .json();
    let statuses: Vec<&str> = details["statusHistory"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["status"].as_str().unwrap())
        .collect();
    assert_eq!(
        statuses,
        [
            "Initialized",
            "ReadyForPublish",
            "Published",
            "Fetched",
            "AttachmentsDownloaded",
            "Read",
            "Confirmed"
        ]
    );
    assert_eq!(
        call(
            &sandbox,
            "DELETE",
            &format!("{one}/purge"),
            Some(&recipient),
            None
        )
        .await
        .status,
        200
    );
    assert_eq!(
        call(&sandbox, "GET", &one, Some(&recipient), None).await.status,
        404
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}

#[tokio::test]
async fn a_correspondence_comes_with_its_files_in_one_form() {
    let sandbox = Sandbox::start().await.unwrap();
    let sender = sandbox
        .org_token("ttd", "310000001", "altinn:correspondence.write")
        .unwrap();
    let recipient = sandbox
        .organisation_token("310000002", "altinn:correspondence.read")
        .unwrap();
    let file = reqwest::multipart::Part::bytes(bytes())
        .file_name("a.txt")
        .mime_str("text/plain")
        .unwrap();
    let mut form = reqwest::multipart::Form::new().part("attachments", file);
    for (name, value) in [
        ("Correspondence.ResourceId", "thing"),
        ("Correspondence.SendersReference", "r"),
        ("Correspondence.Content.MessageTitle", "t"),
        ("Correspondence.Content.MessageSummary", "s"),
        ("Correspondence.Content.MessageBody", "b"),
        ("Recipients[0]", "0192:310000002"),
        ("Correspondence.PropertyList.key", "value"),
        ("Correspondence.Content.Attachments[0].FileName", "a.txt"),
        ("Correspondence.Content.Attachments[0].SendersReference", "r"),
    ] {
        form = form.text(name, value);
    }
    let path = "/correspondence/api/v1/correspondence";
    let request = http()
        .post(format!("{}{path}/upload", sandbox.base_url()))
        .bearer_auth(&sender);
    let made = send(request.multipart(form)).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let made = made.json();
    let one = format!(
        "{path}/{}",
        made["correspondences"][0]["correspondenceId"].as_str().unwrap()
    );
    let download = format!(
        "{one}/attachment/{}/download",
        made["attachmentIds"][0].as_str().unwrap()
    );
    let got = until("published", async || {
        let answer = call(&sandbox, "GET", &download, Some(&recipient), None).await;
        (answer.status == 200).then_some(answer.bytes)
    })
    .await;
    assert_eq!(got, bytes());
    let wrong = reqwest::multipart::Form::new().text("Correspondence.Colour", "red");
    let request = http()
        .post(format!("{}{path}/upload", sandbox.base_url()))
        .bearer_auth(&sender);
    let refused = send(request.multipart(wrong)).await;
    assert!(
        refused.status == 400 && refused.text().contains("Correspondence.Colour"),
        "{}",
        refused.text()
    );
}

#[tokio::test]
async fn a_raw_maskinporten_token_needs_the_scope_of_a_service_owner_too() {
    let sandbox = Sandbox::start().await.unwrap();
    let file = || Some(json!({"fileName": "a.pdf", "resourceId": "thing", "sendersReference": "r"}));
    let path = "/correspondence/api/v1/attachment";
    for (scopes, status) in [
        ("altinn:correspondence.write", 403),
        ("altinn:serviceowner altinn:correspondence.write", 200),
    ] {
        let token = sandbox.maskinporten_token("310000001", scopes).unwrap();
        assert_eq!(
            call(&sandbox, "POST", path, Some(&token), file()).await.status,
            status,
            "{scopes}"
        );
    }
}

#[tokio::test]
async fn a_file_is_brokered_and_confirmed() {
    let sandbox = Sandbox::builder().subscription_keys(false).start().await.unwrap();
    let sender = sandbox
        .organisation_token("310000001", "altinn:broker.write")
        .unwrap();
    let recipient = sandbox
        .organisation_token("310000002", "altinn:broker.read")
        .unwrap();
    let path = "/broker/api/v1/filetransfer";
    let body = json!({"fileName": "a.bin", "resourceId": "thing", "sender": "0192:310000001",
        "recipients": ["0192:310000002"], "propertyList": {"k": "v"}});
    let made: Value = call(&sandbox, "POST", path, Some(&sender), Some(body))
        .await
        .json();
    let one = format!("{path}/{}", made["fileTransferId"].as_str().unwrap());
    assert_eq!(
        upload(&sandbox, &format!("{one}/upload"), &sender, &bytes())
            .await
            .status,
        200
    );
    assert_eq!(
        upload(&sandbox, &format!("{one}/upload"), &sender, &bytes())
            .await
            .status,
        409
    );
    let search = format!("{path}?resourceId=thing&status=Published&recipientStatus=Initialized");
    until("published", async || {
        let found = call(&sandbox, "GET", &search, Some(&recipient), None)
            .await
            .json();
        (found == json!([made["fileTransferId"]])).then_some(())
    })
    .await;
    let confirm = format!("{one}/confirmdownload");
    assert_eq!(
        call(&sandbox, "POST", &confirm, Some(&recipient), None)
            .await
            .status,
        400
    );
    let download = format!("{}{one}/download", sandbox.base_url());
    let part = send(
        http()
            .get(&download)
            .bearer_auth(&recipient)
            .header("range", "bytes=10-19"),
    )
    .await;
    assert_eq!(
        (part.status, part.bytes.as_slice(), part.header("content-range")),
        (206, &bytes()[10..20], Some("bytes 10-19/100000"))
    );
    assert_eq!(
        send(
            http()
                .get(&download)
                .bearer_auth(&recipient)
                .header("range", "bytes=200000-")
        )
        .await
        .status,
        416
    );
    assert_eq!(
        send(http().get(&download).bearer_auth(&recipient)).await.bytes,
        bytes()
    );
    assert_eq!(
        call(&sandbox, "POST", &confirm, Some(&recipient), None)
            .await
            .status,
        204
    );
    let details = call(&sandbox, "GET", &format!("{one}/details"), Some(&sender), None)
        .await
        .json();
    assert_eq!(details["fileTransferStatus"], "AllConfirmedDownloaded");
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}
