//! The token endpoint: what it takes, and the documented error for everything else.

use std::collections::BTreeSet;

use altinn_sandbox::{ClientRegistration, RegisteredClient, Sandbox};
use serde_json::{Value, json};

use crate::common::{call, claims, grant, now, read, sign};

async fn client(sandbox: &Sandbox) -> RegisteredClient {
    let client = ClientRegistration::new("310000001")
        .scopes(["altinn:a", "altinn:b", "altinn:withheld", "openid"])
        .token_life(300);
    sandbox.register_client(client).await.unwrap()
}

fn signed(client: &RegisteredClient, claims: &Value) -> String {
    sign(client, &json!({"alg": "RS256", "kid": client.key_id}), claims)
}

#[tokio::test]
async fn a_right_assertion_gives_a_token_of_the_documented_form() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox).await;
    let mut claims = claims(&sandbox, &client, "altinn:a altinn:b");
    claims["resource"] = json!(["https://api.example.com/"]);
    let answer = grant(&sandbox, &signed(&client, &claims)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let body = answer.json();
    assert_eq!(
        (&body["token_type"], &body["expires_in"], &body["scope"]),
        (&json!("Bearer"), &json!(300), &json!("altinn:a altinn:b"))
    );
    let token = read(body["access_token"].as_str().unwrap());
    assert_eq!(token["iss"], sandbox.maskinporten());
    assert_eq!(token["client_id"], client.client_id);
    assert_eq!(
        token["consumer"],
        json!({"authority": "iso6523-actorid-upis", "ID": "0192:310000001"})
    );
    assert_eq!(token["aud"], json!(["https://api.example.com/"]));
    assert_eq!(
        token["exp"].as_i64().unwrap() - token["iat"].as_i64().unwrap(),
        300
    );
}

#[tokio::test]
async fn everything_wrong_has_its_documented_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox).await;
    sandbox.withhold("310000001", "altinn:withheld");
    let good = || claims(&sandbox, &client, "altinn:a");
    let with = |name: &str, value: Value| {
        let mut claims = good();
        claims[name] = value;
        claims
    };
    let system = |id: &str, reference: &str| {
        json!([{"type": "urn:altinn:systemuser", "externalRef": reference,
            "systemuser_org": {"authority": "iso6523-actorid-upis", "ID": id}}])
    };
    let table = [
        (
            "wrong audience",
            with("aud", json!("https://maskinporten.no/")),
            "invalid_grant",
            "MP-110",
        ),
        (
            "audience without slash",
            with("aud", json!(sandbox.maskinporten().trim_end_matches('/'))),
            "invalid_grant",
            "MP-110",
        ),
        (
            "unknown client",
            with("iss", json!("nobody")),
            "invalid_grant",
            "MP-100",
        ),
        ("clock ahead", with("iat", json!(now() + 15)), "invalid_grant", ""),
        (
            "issued long ago",
            with("iat", json!(now() - 15)),
            "invalid_grant",
            "MP-130",
        ),
        (
            "expired",
            with("exp", json!(now() - 1)),
            "invalid_grant",
            "MP-130",
        ),
        (
            "lives too long",
            with("exp", json!(now() + 200)),
            "invalid_request",
            "MP-011",
        ),
        ("no scope", with("scope", json!("")), "invalid_request", "MP-011"),
        (
            "unknown scope",
            with("scope", json!("altinn:a altinn:c")),
            "invalid_scope",
            "MP-200",
        ),
        (
            "a scope of ID-porten",
            with("scope", json!("openid")),
            "invalid_scope",
            "MP-201",
        ),
        (
            "a scope that its provider has not granted",
            with("scope", json!("altinn:withheld")),
            "forbidden",
            "MP-250",
        ),
        ("odd person", with("pid", json!("1")), "invalid_request", "MP-011"),
        (
            "resource with fragment",
            with("resource", json!("https://a/#b")),
            "invalid_target",
            "",
        ),
        (
            "relative resource",
            with("resource", json!("a")),
            "invalid_target",
            "",
        ),
        (
            "own organisation as consumer",
            with("consumer_org", json!("310000001")),
            "invalid_request",
            "",
        ),
        (
            "prefixed consumer",
            with("consumer_org", json!("0192:310000002")),
            "invalid_request",
            "MP-011",
        ),
        (
            "nothing delegated",
            with("consumer_org", json!("310000002")),
            "forbidden",
            "MP-251",
        ),
        (
            "unknown kind of details",
            with("authorization_details", json!([{"type": "x"}])),
            "invalid_authorization_details",
            "MP-301",
        ),
        (
            "unknown member in details",
            with(
                "authorization_details",
                json!([{"type": "urn:altinn:consent", "consent": "x"}]),
            ),
            "invalid_authorization_details",
            "MP-302",
        ),
        (
            "two details",
            with("authorization_details", json!([{}, {}])),
            "invalid_authorization_details",
            "MP-302",
        ),
        (
            "odd reference",
            with("authorization_details", system("0192:310000002", "a b")),
            "invalid_authorization_details",
            "MP-302",
        ),
        (
            "no such system user",
            with("authorization_details", system("0192:310000002", "a")),
            "invalid_altinn_customer_configuration",
            "MP-303",
        ),
    ];
    let codes: BTreeSet<&str> = table.iter().map(|(_, _, _, code)| *code).collect();
    // The others need more than claims: MP-012, and MP-120 to MP-124, which are about keys and certificates.
    let expected = [
        "", "MP-011", "MP-100", "MP-110", "MP-130", "MP-200", "MP-201", "MP-250", "MP-251", "MP-301",
        "MP-302", "MP-303",
    ];
    assert!(codes.iter().eq(&expected), "{codes:?}");
    for (what, claims, error, code) in table {
        let answer = grant(&sandbox, &signed(&client, &claims)).await;
        let status = if error == "forbidden" { 403 } else { 400 };
        assert_eq!(answer.status, status, "{what}: {}", answer.text());
        let body = answer.json();
        assert_eq!(body["error"], error, "{what}: {body}");
        let uri = body["error_uri"].as_str().unwrap_or_default();
        assert_eq!(uri.rsplit('/').next().unwrap_or_default(), code, "{what}: {body}");
        assert!(
            body["error_description"]
                .as_str()
                .unwrap()
                .contains("(trace_id: "),
            "{what}: {body}"
        );
    }
}

#[tokio::test]
async fn headers_and_keys_are_judged() {
    let sandbox = Sandbox::start().await.unwrap();
    let (client, other) = (client(&sandbox).await, client(&sandbox).await);
    let kid = client.key_id.as_str();
    let table = [
        (json!({"alg": "RS256", "kid": "x"}), "Unknown key identifier"),
        (json!({"alg": "RS256"}), "No key identifier"),
        (
            json!({"alg": "RS256", "x5c": ["AA=="]}),
            "requires pre-registered jwk",
        ),
        (json!({"alg": "RS256", "kid": kid, "x5c": []}), "both kid and x5c"),
        (json!({"alg": "ES256", "kid": kid}), "RS256, RS384, RS512"),
        (json!({"alg": "none", "kid": kid}), "RS256, RS384, RS512"),
        // Signed with RS256, and said to be RS512.
        (json!({"alg": "RS512", "kid": kid}), "Invalid signature"),
    ];
    for (header, words) in table {
        let claims = claims(&sandbox, &client, "altinn:a");
        let answer = grant(&sandbox, &sign(&client, &header, &claims)).await;
        let text = answer.json()["error_description"].as_str().unwrap().to_owned();
        assert!(answer.status == 400 && text.contains(words), "{header}: {text}");
    }
    let claims = claims(&sandbox, &client, "altinn:a");
    let forged = sign(&other, &json!({"alg": "RS256", "kid": kid}), &claims);
    assert!(
        grant(&sandbox, &forged).await.json()["error_uri"]
            .as_str()
            .unwrap()
            .ends_with("MP-124")
    );
}

#[tokio::test]
async fn an_assertion_works_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox).await;
    let assertion = signed(&client, &claims(&sandbox, &client, "altinn:a"));
    assert_eq!(grant(&sandbox, &assertion).await.status, 200);
    let again = grant(&sandbox, &assertion).await;
    assert!(again.status == 400 && again.json()["error_uri"].as_str().unwrap().ends_with("MP-012"));
}

#[tokio::test]
async fn a_key_expires_after_a_year_and_replacing_keys_ends_the_old_ones() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox).await;
    sandbox.advance_clock(366 * 86_400);
    let mut late = claims(&sandbox, &client, "altinn:a");
    late["iat"] = (now() + 366 * 86_400).into();
    late["exp"] = (now() + 366 * 86_400 + 60).into();
    let answer = grant(&sandbox, &signed(&client, &late)).await;
    assert!(
        answer.json()["error_uri"].as_str().unwrap().ends_with("MP-121"),
        "{}",
        answer.text()
    );
    sandbox.set_clock_skew(0);
    sandbox.replace_keys(&client.client_id, &[]).unwrap();
    let answer = grant(&sandbox, &signed(&client, &claims(&sandbox, &client, "altinn:a"))).await;
    assert!(
        answer.json()["error_description"]
            .as_str()
            .unwrap()
            .contains("Unknown key identifier")
    );
}

#[tokio::test]
async fn a_supplier_acts_for_a_consumer_that_delegated() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox).await;
    sandbox.delegate("310000002", "310000001", "altinn:a");
    let mut claims = claims(&sandbox, &client, "altinn:a");
    claims["consumer_org"] = json!("310000002");
    let answer = grant(&sandbox, &signed(&client, &claims)).await.json();
    let token = read(answer["access_token"].as_str().unwrap());
    assert_eq!(
        (&token["consumer"]["ID"], &token["supplier"]["ID"]),
        (&json!("0192:310000002"), &json!("0192:310000001"))
    );
}

#[tokio::test]
async fn a_consent_stands_in_the_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox).await;
    let from = "urn:altinn:organization:identifier-no:310000002";
    let id = sandbox.consent(from, "310000001", &json!([{"action": ["consent"]}]));
    let mut claims = claims(&sandbox, &client, "altinn:a");
    claims["authorization_details"] = json!([{"type": "urn:altinn:consent", "id": id, "from": from}]);
    let answer = grant(&sandbox, &signed(&client, &claims)).await.json();
    let token = read(answer["access_token"].as_str().unwrap());
    assert_eq!(
        token["authorization_details"][0]["consentRights"][0]["action"],
        json!(["consent"])
    );
}

#[tokio::test]
async fn discovery_and_keys_are_published() {
    let sandbox = Sandbox::start().await.unwrap();
    let path = "/maskinporten/.well-known/oauth-authorization-server";
    let metadata = call(&sandbox, "GET", path, None, None).await.json();
    assert_eq!(metadata["issuer"], sandbox.maskinporten());
    assert_eq!(metadata["token_endpoint"], sandbox.token_endpoint());
    let keys = call(&sandbox, "GET", "/maskinporten/jwk", None, None)
        .await
        .json();
    assert_eq!(keys["keys"][0]["kty"], "RSA");
    assert!(keys["keys"][0].get("d").is_none());
}
