//! A login of a person, from the pushed request to an Altinn token.

use altinn_sandbox::{ClientRegistration, Sandbox};
use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::common::{Reply, call, http, now, read, send, sign};

const VERIFIER: &str = "a-verifier-of-more-than-forty-three-characters-0123456789";

async fn post(sandbox: &Sandbox, path: &str, fields: &[(&str, &str)]) -> Reply {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let request = http().post(format!("{}{path}", sandbox.idporten()));
    send(
        request
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body),
    )
    .await
}

fn challenge() -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, VERIFIER.as_bytes()))
}

fn asked(challenge: &str) -> Vec<(&str, &str)> {
    vec![
        ("response_type", "code"),
        ("redirect_uri", "http://127.0.0.1:1/back"),
        ("scope", "openid altinn:instances.read"),
        ("state", "s1"),
        ("nonce", "n1"),
        ("code_challenge", challenge),
        ("code_challenge_method", "S256"),
    ]
}

#[tokio::test]
async fn a_person_logs_in_through_a_pushed_request_and_gets_an_altinn_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox
        .register_client(ClientRegistration::new("310000001"))
        .await
        .unwrap();
    let assertion = |id: &str| {
        let claims = json!({"iss": client.client_id, "sub": client.client_id, "aud": sandbox.idporten(),
            "iat": now(), "exp": now() + 60, "jti": id});
        sign(&client, &json!({"alg": "RS256", "kid": client.key_id}), &claims)
    };
    let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    let (first, second, challenge) = (assertion("1"), assertion("2"), challenge());
    let mut fields = asked(&challenge);
    fields.extend([("client_assertion_type", kind), ("client_assertion", &first)]);
    let pushed = post(&sandbox, "/par", &fields).await;
    assert_eq!(pushed.status, 201, "{}", pushed.text());
    let uri = pushed.json()["request_uri"].as_str().unwrap().to_owned();
    let path = format!(
        "/idporten/authorize?client_id={}&request_uri={uri}",
        client.client_id
    );
    let back = call(&sandbox, "GET", &path, None, None).await;
    assert_eq!(back.status, 302, "{}", back.text());
    let back = url::Url::parse(back.header("location").unwrap()).unwrap();
    let given = |name: &str| {
        back.query_pairs()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    };
    assert_eq!(
        (given("state").as_deref(), given("iss")),
        (Some("s1"), Some(sandbox.idporten()))
    );
    let code = given("code").unwrap();
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", "http://127.0.0.1:1/back"),
        ("code_verifier", VERIFIER),
        ("client_assertion_type", kind),
        ("client_assertion", second.as_str()),
    ];
    let tokens = post(&sandbox, "/token", &fields).await;
    assert_eq!(tokens.status, 200, "{}", tokens.text());
    let tokens: Value = tokens.json();
    let id = read(tokens["id_token"].as_str().unwrap());
    assert_eq!(
        (&id["aud"], &id["nonce"]),
        (&json!(client.client_id), &json!("n1"))
    );
    let access = tokens["access_token"].as_str().unwrap();
    let exchanged = call(
        &sandbox,
        "GET",
        "/authentication/api/v1/exchange/id-porten",
        Some(access),
        None,
    )
    .await;
    let altinn = read(&exchanged.text());
    assert!(
        altinn["urn:altinn:userid"].is_i64() && altinn["urn:altinn:partyid"].is_i64(),
        "{altinn}"
    );
    assert_eq!(altinn["exp"], read(access)["exp"]);
}

#[tokio::test]
async fn a_code_works_once_and_with_its_verifier_only() {
    let sandbox = Sandbox::start().await.unwrap();
    let challenge = challenge();
    for (verifier, status) in [("x".repeat(50), 400), (VERIFIER.to_owned(), 200)] {
        let mut fields = asked(&challenge);
        fields.push(("client_id", "public"));
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&fields)
            .finish();
        let back = call(
            &sandbox,
            "GET",
            &format!("/idporten/authorize?{query}"),
            None,
            None,
        )
        .await;
        let back = url::Url::parse(back.header("location").unwrap()).unwrap();
        let code = back
            .query_pairs()
            .find(|(key, _)| key == "code")
            .unwrap()
            .1
            .into_owned();
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", "public"),
            ("code", code.as_str()),
            ("redirect_uri", "http://127.0.0.1:1/back"),
            ("code_verifier", verifier.as_str()),
        ];
        assert_eq!(post(&sandbox, "/token", &fields).await.status, status);
        assert_eq!(post(&sandbox, "/token", &fields).await.status, 400);
    }
}
