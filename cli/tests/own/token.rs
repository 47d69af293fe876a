//! `altinn token`.

use serde_json::{Value, json};

use crate::place::{OWNER, Place};

const SCOPE: &str = "altinn:instances.read";

#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_printed_as_they_are_or_for_a_header_or_read() {
    let place = Place::new().await;
    place
        .profile("x", &[SCOPE, "altinn:serviceowner/instances.read"])
        .await;
    let token = place.run(&["token"]).good();
    assert_eq!(token.lines().count(), 1);
    assert!(token.starts_with("eyJ"));
    let header = place.run(&["token", "--header"]).good();
    assert!(header.starts_with("Authorization: Bearer eyJ"), "{header}");
    let read = place.run(&["token", "--decode", "--scope", SCOPE]).json();
    assert_eq!(read["claims"]["scope"], SCOPE);
    assert_eq!(read["claims"]["consumer"]["ID"], format!("0192:{OWNER}"));
    assert_eq!(read["header"]["alg"], "RS256");
    let read = place.run(&["token", "--decode", "--exchange"]).json();
    assert_eq!(read["claims"]["urn:altinn:orgNumber"], OWNER);
    assert_eq!(read["claims"]["urn:altinn:org"], "ttd");
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_on_behalf_of_others() {
    let place = Place::new().await;
    place.profile("x", &[SCOPE]).await;
    place
        .run(&["token", "--consumer-org", "312043211"])
        .failed(3, &["deleg"]);
    place.sandbox.delegate("312043211", OWNER, SCOPE);
    let read = place
        .run(&["token", "--consumer-org", "312043211", "--decode"])
        .json();
    assert_eq!(read["claims"]["consumer"]["ID"], "0192:312043211");
    assert_eq!(read["claims"]["supplier"]["ID"], format!("0192:{OWNER}"));

    let read = place
        .run(&["token", "--resource", "https://api.example.com/", "--decode"])
        .json();
    assert_eq!(read["claims"]["aud"], "https://api.example.com/");

    let rights = serde_json::json!([]);
    let giver = "urn:altinn:organization:identifier-no:312043211";
    let id = place.sandbox.consent(giver, OWNER, &rights);
    let read = place
        .run(&[
            "token",
            "--consent",
            &id,
            "--consent-from",
            "312043211",
            "--decode",
        ])
        .json();
    assert_eq!(
        read["claims"]["authorization_details"][0]["type"],
        "urn:altinn:consent"
    );
    // The number of a person comes on standard input.
    let person = "01819000049";
    let id = place.sandbox.consent(
        &format!("urn:altinn:person:identifier-no:{person}"),
        OWNER,
        &rights,
    );
    let token = ["token", "--consent", &id, "--consent-from", "-", "--decode"];
    let read = place.run_with(&token, &[], person.as_bytes()).json();
    assert_eq!(read["claims"]["authorization_details"][0]["id"], id.as_str());

    place
        .run(&["token", "--system-user", "312043211:ref-1"])
        .failed(3, &["system user"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_token_is_said() {
    let place = Place::new().await;
    place.profile("x", &[SCOPE]).await;
    for (arguments, code, words) in [
        (
            &["--scope", "altinn:events.subscribe"][..],
            3,
            "a scope is not on the client",
        ),
        (&["--scope", "a\"b"], 2, "--scope"),
        (&["--consumer-org", "31"], 2, "--consumer-org"),
        (&["--system-user", "312043211:a b"], 2, "--system-user"),
        (&["--resource", "https://a/#b"], 2, "--resource"),
        (
            &["--env", "http://127.0.0.1:9", "--exchange"],
            7,
            "could not be reached",
        ),
    ] {
        let all = [&["token"], arguments].concat();
        place.run(&all).failed(code, &[words]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_of_a_system_user() {
    let place = Place::new().await;
    let scopes = [
        SCOPE,
        "altinn:authentication/systemregister.write",
        "altinn:authentication/systemuser.request.write",
        "altinn:authentication/systemuser.request.read",
    ];
    let vendor = place.profile("vendor", &scopes).await;
    let system = format!("{OWNER}_payroll");
    let rights = json!([{ "resource": [{ "id": "urn:altinn:resource", "value": "app_ttd_permits" }] }]);
    let texts = json!({ "nb": "Payroll", "nn": "Payroll", "en": "Payroll" });
    let registration = json!({
        "id": system, "vendor": { "ID": format!("0192:{OWNER}") }, "name": texts, "description": texts,
        "clientId": [vendor.client_id], "rights": rights,
    });
    let request = json!({
        "systemId": system, "partyOrgNo": "312043211", "externalRef": "ref-1", "rights": rights,
    });
    let send = |operation: &str, body: &Value| {
        place.run_with(
            &["authentication", operation, "--json", "@-"],
            &[],
            body.to_string().as_bytes(),
        )
    };
    send("register-system", &registration).good();
    let id = send("create-system-user-request", &request).json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let token = [
        "token",
        "--scope",
        SCOPE,
        "--system-user",
        "312043211:ref-1",
        "--decode",
    ];
    place.run(&token).failed(3, &["system user"]);
    assert!(place.sandbox.approve_system_user(&id));
    let details = place.run(&token).json()["claims"]["authorization_details"].clone();
    assert_eq!(details[0]["type"], "urn:altinn:systemuser");
    assert_eq!(details[0]["systemuser_org"]["ID"], "0192:312043211");
}
