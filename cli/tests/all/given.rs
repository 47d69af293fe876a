//! What users give: bodies in pieces, in YAML, from files and standard input; and what is said when it does not fit.

use serde_json::{Value, json};

use crate::called::call;

const ORDER: [&str; 2] = ["notifications", "create-order-chain"];

/// The body of a dry run.
async fn body(arguments: &[&str], input: &str) -> Value {
    let all = [arguments, &["--dry-run"]].concat();
    let came = call(&all, &[], input.as_bytes()).await;
    let text = came.good();
    let (_, body) = text.split_once("\n\n").unwrap();
    serde_json::from_str(body).unwrap()
}

#[tokio::test]
async fn members_are_read_by_their_types() {
    let came = body(
        &[
            &ORDER[..],
            &[
                "-f",
                "idempotencyId=7",
                "-f",
                "recipient.recipientsms.phonenumber=+4799999999",
                "-f",
                "recipient.recipientSms.smsSettings:={\"body\":\"a=b\"}",
                "-f",
                "requestedSendTime=2026-02-01T10:00:00+01:00",
                "-f",
                "reminders[].delayDays=3",
                "-f",
                "reminders[0].recipient.recipientSms.phoneNumber=1",
                "-f",
                "reminders[0].recipient.recipientSms.smsSettings.body=b",
                "-f",
                "reminders[0].recipient.recipientSms.smsSettings.sendingTimePolicy=daytime",
            ],
        ]
        .concat(),
        "",
    )
    .await;
    let expected = json!({
        "idempotencyId": "7",
        "recipient": { "recipientSms": { "phoneNumber": "+4799999999", "smsSettings": { "body": "a=b" } } },
        "requestedSendTime": "2026-02-01T10:00:00+01:00",
        "reminders": [{
            "delayDays": 3,
            "recipient": { "recipientSms": { "phoneNumber": "1", "smsSettings": { "body": "b", "sendingTimePolicy": "Daytime" } } },
        }],
    });
    assert_eq!(came, expected);
}

#[tokio::test]
async fn a_body_is_json_or_yaml_from_anywhere_and_members_go_on_top() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("order.yaml");
    let order = "idempotencyId: x\nrecipient:\n  recipientSms:\n    phoneNumber: \"1\"\n    smsSettings: {body: hei}\n";
    std::fs::write(&path, order).unwrap();
    let letter = folder.path().join("letter.txt");
    std::fs::write(&letter, "two\nlines").unwrap();
    let named = format!("@{}", path.display());
    let text = format!("recipient.recipientSms.smsSettings.body@={}", letter.display());
    let of_file = body(&[&ORDER[..], &["--json", &named, "-f", &text]].concat(), "").await;
    assert_eq!(
        of_file["recipient"]["recipientSms"]["smsSettings"]["body"],
        "two\nlines"
    );
    let of_input = body(&[&ORDER[..], &["--json", "-"]].concat(), order).await;
    assert_eq!(
        of_input["recipient"]["recipientSms"]["smsSettings"]["body"],
        "hei"
    );
    let inline = of_input.to_string();
    assert_eq!(
        body(&[&ORDER[..], &["--json", &inline]].concat(), "").await,
        of_input
    );
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once_and_nothing_is_sent() {
    let arguments = [
        "resource-registry",
        "upsert-access-list",
        "ttd",
        "--env",
        "http://127.0.0.1:9",
        "--json",
        r#"{"nam": "x", "description": 7}"#,
    ];
    let came = call(&arguments, &[], b"").await;
    assert_eq!(came.code, 2, "{}", came.err);
    for line in [
        "--identifier: is missing",
        "nam: `nam` is not known; did you mean `name`?",
        "description: a text is wanted, and this is a number",
        "name: is missing",
    ] {
        assert!(came.err.contains(line), "{line}\n{}", came.err);
    }
    let order = [
        "-f",
        "idempotencyId=x",
        "-f",
        "recipient.recipientSms.smsSettings.sendingTimePolicy=Never",
    ];
    let came = call(&[&ORDER[..], &order].concat(), &[], b"").await;
    for line in [
        "recipient.recipientSms.phoneNumber: is missing",
        "recipient.recipientSms.smsSettings.body: is missing",
        "`Never` is not known; there are Anytime, Daytime",
    ] {
        assert!(came.err.contains(line), "{line}\n{}", came.err);
    }
    let forced = call(
        &[&ORDER[..], &order, &["--no-check", "--dry-run"]].concat(),
        &[],
        b"",
    )
    .await;
    assert!(forced.good().contains("Never"));
}

#[tokio::test]
async fn mistyped_names_are_answered_with_what_was_meant() {
    for (arguments, meant) in [
        (&["notificatons"][..], "'notifications'"),
        (&["notifications", "create-oder-chain"], "'create-order-chain'"),
        (&["notifications", "get-shipment", "--idd", "x"], "'--id'"),
        (&["serch", "x"], "'search'"),
    ] {
        let came = call(arguments, &[], b"").await;
        assert_eq!(came.code, 2);
        assert!(came.err.contains(meant), "{}", came.err);
    }
}

#[tokio::test]
async fn a_dry_run_shows_the_request_and_no_secret() {
    let id = "50001337/f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e";
    let arguments = ["-E", "prod", "storage", "get-instance", id, "--dry-run"];
    let secret = [
        "--header",
        "Authorization: Bearer very-secret",
        "--header",
        "X-Trace: 7",
    ];
    let came = call(&[&arguments[..], &secret].concat(), &[], b"").await;
    let shown = came.good();
    assert!(
        shown.starts_with(&format!(
            "GET https://platform.altinn.no/storage/api/v1/instances/{id}\n"
        )),
        "{shown}"
    );
    assert!(
        shown.contains("authorization: ***\n") && shown.contains("x-trace: 7\n"),
        "{shown}"
    );
    assert!(!shown.contains("secret"), "{shown}");
}

#[tokio::test]
async fn an_instance_and_an_app_are_given_by_position_or_by_flag() {
    let guid = "f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e";
    let whole = format!("50001337/{guid}");
    let expected = format!("GET https://ttd.apps.altinn.no/ttd/permits/instances/50001337/{guid}\n");
    for arguments in [
        vec!["ttd", "permits", &whole],
        vec!["ttd", "permits", "50001337", guid],
        vec!["--org", "ttd", "--app", "permits", "--instance", &whole],
        vec!["permits", &whole, "--org", "ttd"],
        vec![
            "ttd",
            "permits",
            "--instance-owner-party-id",
            "50001337",
            "--instance-guid",
            guid,
        ],
    ] {
        let all = [
            &["-E", "prod", "app", "get-instance", "--dry-run"],
            &arguments[..],
        ]
        .concat();
        let came = call(&all, &[], b"").await;
        assert!(came.good().starts_with(&expected), "{}", came.text());
    }
}

#[tokio::test]
async fn words_and_codes_are_found() {
    let found = call(&["search", "order", "reminders"], &[], b"").await;
    assert!(
        found
            .good()
            .starts_with("altinn notifications create-order-chain "),
        "{}",
        found.text()
    );
    let scopes = call(&["search", "events.publish", "-o", "json"], &[], b"").await;
    let scopes: Value = serde_json::from_str(scopes.good()).unwrap();
    assert_eq!(scopes[0]["operation"], "publish-event");
    assert_eq!(call(&["search", "xyzzy"], &[], b"").await.code, 4);
    for (code, word) in [
        ("MP-200", "not on the client"),
        ("mp-303", "system user"),
        ("NOT-00001", "contact information"),
        ("AUTH-00013", "answered already"),
        ("1016", "isConfirmationNeeded"),
        ("429", "Retry-After"),
    ] {
        let came = call(&["explain", code], &[], b"").await;
        assert!(came.good().contains(word), "{code}: {}", came.text());
    }
    assert_eq!(call(&["explain", "ABC-1"], &[], b"").await.code, 4);
}
