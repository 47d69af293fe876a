//! An issuer of which only the address of its metadata is known: nothing about it is guessed.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering::SeqCst},
};

use altinn_auth::{Config, Issuer, Maskinporten, RetryPolicy, TokenRequest, TokenSource, VerifyErrorKind};
use serde_json::{Value, json};
use wiremock::{MockServer, ResponseTemplate};

use crate::common::{
    clock, key, part,
    server::{answering, form, granted, json_answer, requests},
};

const WELL_KNOWN: &str = "/sky/.well-known/oauth-authorization-server";

fn request() -> TokenRequest {
    TokenRequest::new("a:1".parse().unwrap())
}

/// An issuer whose name has no slash, and whose endpoints are nowhere where one would guess.
async fn issuer(change: impl Fn(&mut Value) + Send + Sync + 'static, up: Arc<AtomicBool>) -> MockServer {
    let own = Arc::new(std::sync::OnceLock::<String>::new());
    let known = Arc::clone(&own);
    let server = answering(move |request| {
        let base = known.get().unwrap();
        match request.url.path() {
            WELL_KNOWN if up.load(SeqCst) => {
                let mut metadata = json!({
                    "issuer": format!("{base}/sky"), "token_endpoint": format!("{base}/elsewhere/tokens"),
                    "jwks_uri": format!("{base}/keys.json"), "grant_types_supported": ["x"],
                });
                change(&mut metadata);
                json_answer(200, metadata)
            }
            "/elsewhere/tokens" => granted("t", 1800),
            "/keys.json" => json_answer(
                200,
                json!({ "keys": [serde_json::from_str::<Value>(&key().public_jwk()).unwrap()] }),
            ),
            _ => ResponseTemplate::new(503),
        }
    })
    .await;
    own.set(server.uri()).unwrap();
    server
}

fn up() -> Arc<AtomicBool> {
    Arc::new(AtomicBool::new(true))
}

fn client(server: &MockServer) -> Maskinporten {
    let issuer = Issuer::well_known(&format!("{}{WELL_KNOWN}", server.uri())).unwrap();
    let builder = Maskinporten::builder(issuer, "c").signer(key()).clock(clock());
    builder.retry(RetryPolicy::off()).build().unwrap()
}

#[tokio::test]
async fn l10_name_and_endpoints_come_from_the_metadata_and_not_from_cutting_their_address() {
    let server = issuer(|_| {}, up()).await;
    let url = format!("{}{WELL_KNOWN}", server.uri());
    let config = Config::from_variables(|name| match name {
        "MASKINPORTEN_WELL_KNOWN_URL" => Some(url.clone()),
        "MASKINPORTEN_CLIENT_ID" => Some("c".to_owned()),
        "MASKINPORTEN_CLIENT_JWK" => Some(key().private_jwk().expose().to_owned()),
        _ => None,
    });
    let config = config.unwrap();
    let client = config.maskinporten().unwrap().build().unwrap();
    assert!(
        requests(&server).await.is_empty(),
        "nothing is asked while it is built"
    );
    let before = client.identity();
    for _ in 0..2 {
        client.token(&request()).await.unwrap();
    }
    let paths: Vec<_> = requests(&server)
        .await
        .iter()
        .map(|request| request.url.path().to_owned())
        .collect();
    assert_eq!(
        paths,
        [WELL_KNOWN, "/elsewhere/tokens", "/elsewhere/tokens"],
        "the metadata are fetched once"
    );
    let assertion = form(requests(&server).await.last().unwrap())["assertion"].clone();
    assert_eq!(
        part(&assertion, 1)["aud"],
        format!("{}/sky", server.uri()),
        "no slash at its end"
    );
    assert_eq!(client.issuer().name(), format!("{}/sky", server.uri()));
    assert_eq!(client.identity(), before, "what is cached is found again");

    // Its verifier has its keys.
    let verifier = config.verifier().await.unwrap().any_audience().build().unwrap();
    let error = verifier
        .verify("eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.e30.AA")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), VerifyErrorKind::UnknownKey);
    assert_eq!(requests(&server).await.last().unwrap().url.path(), "/keys.json");
}

#[tokio::test]
async fn metadata_that_cannot_be_had_now_are_asked_for_again() {
    let up = up();
    up.store(false, SeqCst);
    let server = issuer(|_| {}, Arc::clone(&up)).await;
    let client = client(&server);
    let error = client.token(&request()).await.unwrap_err();
    assert!(
        error.is_transient() && error.status().unwrap() == 503,
        "{error:?}"
    );
    up.store(true, SeqCst);
    client.token(&request()).await.unwrap();
}

#[tokio::test]
async fn metadata_of_another_issuer_or_with_unsafe_addresses_are_refused() {
    let changes: [fn(&mut Value); 6] = [
        |metadata| metadata["issuer"] = "https://maskinporten.no/".into(),
        |metadata| metadata["token_endpoint"] = "http://evil.example/token".into(),
        |metadata| metadata["jwks_uri"] = "http://evil.example/jwks".into(),
        |metadata| metadata["token_endpoint"] = Value::Null,
        |metadata| metadata["issuer"] = 7.into(),
        |metadata| *metadata = json!([]),
    ];
    for change in changes {
        let server = issuer(change, up()).await;
        let error = client(&server).token(&request()).await.unwrap_err();
        assert!(error.to_string().contains("the metadata of"), "{error}");
        assert_eq!(requests(&server).await.len(), 1, "no assertion was sent");
    }
}

#[test]
fn l10_the_two_of_digdir_are_known_and_keys_may_be_named() {
    for (url, issuer) in [
        (
            "https://maskinporten.no/.well-known/oauth-authorization-server",
            Issuer::Prod,
        ),
        (
            "https://test.maskinporten.no/.well-known/oauth-authorization-server",
            Issuer::Test,
        ),
    ] {
        assert_eq!(Issuer::well_known(url).unwrap(), issuer);
    }
    let sky = "https://test.sky.maskinporten.no/.well-known/oauth-authorization-server";
    let (one, two) = (Issuer::well_known(sky).unwrap(), Issuer::well_known(sky).unwrap());
    assert_eq!(one, two);
    assert_ne!(
        one,
        Issuer::custom(
            "https://test.sky.maskinporten.no",
            "https://test.sky.maskinporten.no/token"
        )
        .unwrap()
    );
    for wrong in [
        "http://issuer.example/.well-known/x",
        "https://issuer.example/x",
        "x",
    ] {
        assert!(Issuer::well_known(wrong).is_err(), "{wrong}");
    }
    let custom = Issuer::custom("https://issuer.example", "https://issuer.example/token").unwrap();
    let with_keys = custom.with_keys("https://keys.example/jwks").unwrap();
    assert_ne!(custom, with_keys);
    assert!(custom.with_keys("http://keys.example/jwks").is_err());
}

#[tokio::test]
async fn m7_the_address_of_the_keys_that_nais_names_is_used() {
    let server = issuer(|_| {}, up()).await;
    let uri = server.uri();
    let config = Config::from_variables(|name| match name {
        "MASKINPORTEN_ISSUER" => Some(format!("{uri}/")),
        "MASKINPORTEN_TOKEN_ENDPOINT" => Some(format!("{uri}/elsewhere/tokens")),
        "MASKINPORTEN_JWKS_URI" => Some(format!("{uri}/keys.json")),
        _ => None,
    });
    let verifier = config
        .unwrap()
        .verifier()
        .await
        .unwrap()
        .any_audience()
        .build()
        .unwrap();
    let error = verifier
        .verify("eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.e30.AA")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), VerifyErrorKind::UnknownKey);
    assert_eq!(requests(&server).await.last().unwrap().url.path(), "/keys.json");
}
