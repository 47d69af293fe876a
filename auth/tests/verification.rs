//! Tokens that come in: what is accepted, what is not, and how often an issuer is asked for its keys.

use std::{sync::Arc, time::Duration};

use altinn_auth::{Algorithm, Issuer, ManualClock, PrivateKey, Verifier, VerifierBuilder, VerifyErrorKind};
use altinn_runtime::Environment;
use serde_json::{Value, json};
use wiremock::{MockServer, ResponseTemplate};

use crate::common::{
    NOW, algorithms, base64url, clock, fresh_budget, key, other_key,
    server::{json_answer, requests, server},
};

/// A token with this header and these claims.
async fn signed(key: &PrivateKey, header: Value, claims: &Value) -> String {
    let message = format!(
        "{}.{}",
        base64url(header.to_string().as_bytes()),
        base64url(claims.to_string().as_bytes())
    );
    let signature = key.sign(message.as_bytes()).unwrap();
    format!("{message}.{}", base64url(&signature))
}

fn claims() -> Value {
    json!({ "iss": "https://issuer.example/", "exp": NOW + 60, "iat": NOW, "scope": "a:1 a:2", "aud": "https://me.example" })
}

async fn token(claims: &Value) -> String {
    signed(&key(), json!({ "alg": "RS256", "kid": "test-key" }), claims).await
}

fn jwks(keys: &[PrivateKey]) -> ResponseTemplate {
    let keys = keys
        .iter()
        .map(|key| serde_json::from_str::<Value>(&key.public_jwk()).unwrap())
        .collect::<Vec<_>>();
    json_answer(200, json!({ "keys": keys }))
}

fn builder(server: &MockServer, clock: &ManualClock) -> VerifierBuilder {
    let keys = format!("{}/jwk", server.uri());
    Verifier::new("https://issuer.example/", keys).clock(Arc::new(clock.clone()))
}

fn verifier(server: &MockServer, clock: &ManualClock) -> Verifier {
    builder(server, clock).any_audience().build().unwrap()
}

#[tokio::test]
async fn a_good_token_gives_its_claims() {
    let server = server([jwks(&[other_key(), key()])]).await;
    let verifier = builder(&server, &clock())
        .audience("https://me.example")
        .scopes("a:2".parse().unwrap())
        .build()
        .unwrap();
    let claims = verifier.verify(&token(&claims()).await).await.unwrap();
    assert_eq!(claims.scopes().len(), 2);
    for algorithm in algorithms() {
        let mut set: Value = serde_json::from_str(&key().public_jwk()).unwrap();
        set.as_object_mut().unwrap().remove("alg");
        let server = crate::common::server::server([json_answer(200, json!({ "keys": [set] }))]).await;
        let key = key().with_algorithm(algorithm);
        let token = signed(
            &key,
            json!({ "alg": algorithm.name(), "kid": "test-key" }),
            &self::claims(),
        )
        .await;
        self::verifier(&server, &clock()).verify(&token).await.unwrap();
    }
    assert_eq!(Algorithm::default(), Algorithm::Rs256);
}

#[tokio::test]
async fn what_is_not_to_be_trusted_is_refused_by_kind() {
    let server = server([jwks(&[key()])]).await;
    let verifier = builder(&server, &clock())
        .audience("https://me.example")
        .scopes("a:1".parse().unwrap())
        .build()
        .unwrap();
    let with = |name: &str, value: Value| {
        let mut changed = claims();
        changed[name] = value;
        changed
    };
    for (kind, changed) in [
        (
            VerifyErrorKind::Issuer,
            with("iss", json!("https://issuer.example")),
        ),
        (VerifyErrorKind::Issuer, with("iss", json!(null))),
        (VerifyErrorKind::Expired, with("exp", json!(NOW - 5))),
        (VerifyErrorKind::Malformed, with("exp", json!(null))),
        (VerifyErrorKind::NotYetValid, with("nbf", json!(NOW + 6))),
        (
            VerifyErrorKind::Audience,
            with("aud", json!("https://me.example/")),
        ),
        (VerifyErrorKind::Audience, with("aud", json!("unspecified"))),
        (VerifyErrorKind::Scope, with("scope", json!("a:1/child a:12"))),
    ] {
        assert_eq!(
            verifier.verify(&token(&changed).await).await.unwrap_err().kind(),
            kind,
            "{changed}"
        );
    }
    for good in [
        with("exp", json!(NOW - 4)),
        with("nbf", json!(NOW + 5)),
        with("aud", json!(["x", "https://me.example"])),
    ] {
        verifier.verify(&token(&good).await).await.unwrap();
    }
}

#[tokio::test]
async fn forged_tokens_are_refused() {
    let server = server([jwks(&[key()])]).await;
    let verifier = verifier(&server, &clock());
    let good = token(&claims()).await;
    let (message, signature) = good.rsplit_once('.').unwrap();
    let (header, payload) = message.split_once('.').unwrap();
    let header_of = |json: Value| base64url(json.to_string().as_bytes());
    let other = signed(
        &other_key(),
        json!({ "alg": "RS256", "kid": "test-key" }),
        &claims(),
    )
    .await;
    let wrong_alg = signed(
        &key().with_algorithm(Algorithm::Rs512),
        json!({ "alg": "RS512", "kid": "test-key" }),
        &claims(),
    )
    .await;
    let forged_payload = base64url(
        json!({ "iss": "https://issuer.example/", "exp": NOW + 9999 })
            .to_string()
            .as_bytes(),
    );
    for (kind, forged) in [
        (VerifyErrorKind::Signature, other),
        (
            VerifyErrorKind::Signature,
            format!("{header}.{forged_payload}.{signature}"),
        ),
        (VerifyErrorKind::Signature, format!("{message}.")),
        (VerifyErrorKind::Algorithm, wrong_alg),
        (
            VerifyErrorKind::Algorithm,
            format!("{}.{payload}.", header_of(json!({ "alg": "none" }))),
        ),
        (
            VerifyErrorKind::Algorithm,
            format!(
                "{}.{payload}.{signature}",
                header_of(json!({ "alg": "HS256", "kid": "test-key" }))
            ),
        ),
        (
            VerifyErrorKind::Algorithm,
            format!(
                "{}.{payload}.{signature}",
                header_of(json!({ "alg": "RS256", "crit": ["x"] }))
            ),
        ),
        (
            VerifyErrorKind::UnknownKey,
            format!(
                "{}.{payload}.{signature}",
                header_of(json!({ "alg": "RS256", "kid": "x" }))
            ),
        ),
        (VerifyErrorKind::Malformed, format!("{message}.{signature}=")),
        (VerifyErrorKind::Malformed, message.to_owned()),
        (VerifyErrorKind::Malformed, format!("{good}.x")),
        (VerifyErrorKind::Malformed, format!("Bearer {good}")),
        (VerifyErrorKind::Malformed, String::new()),
        (VerifyErrorKind::Malformed, "x".repeat(100_000)),
    ] {
        let error = verifier.verify(&forged).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{forged}");
        assert!(!error.is_transient());
    }
}

#[tokio::test]
async fn trap_21_the_keys_of_altinn_are_in_standard_base64_and_have_no_alg() {
    let jwk: Value = serde_json::from_str(&key().public_jwk()).unwrap();
    let standard = |name: &str| {
        let text = jwk[name].as_str().unwrap().replace('-', "+").replace('_', "/");
        format!("{text}{}", "=".repeat((4 - text.len() % 4) % 4))
    };
    let altinn = json!({ "kty": "RSA", "use": "sig", "kid": "test-key", "n": standard("n"), "e": standard("e"), "x5c": ["no certificate"] });
    let other = json!({ "kty": "EC", "kid": "test-key" });
    let server = server([json_answer(200, json!({ "keys": [other, 7, altinn] }))]).await;
    let environment = Environment::custom(&server.uri()).unwrap();
    let issuer = format!("{}/authentication/api/v1/openid/", server.uri());
    let verifier = Verifier::altinn(&environment)
        .scopes("a:1".parse().unwrap())
        .clock(Arc::new(clock()))
        .build()
        .unwrap();
    let mut claims = claims();
    claims["iss"] = issuer.into();
    verifier.verify(&token(&claims).await).await.unwrap();
    let path = "/authentication/api/v1/openid/.well-known/openid-configuration/jwks";
    assert_eq!(requests(&server).await[0].url.path(), path);
}

#[tokio::test]
async fn keys_are_kept_for_a_day_and_rolled_over_when_a_new_one_is_named() {
    let server = server([jwks(&[key()]), jwks(&[key(), other_key()]), jwks(&[other_key()])]).await;
    let clock = clock();
    let verifier = builder(&server, &clock)
        .any_audience()
        .leeway(Duration::from_secs(1_000_000))
        .build()
        .unwrap();
    let new = signed(
        &other_key(),
        json!({ "alg": "RS256", "kid": "other-key" }),
        &claims(),
    )
    .await;
    for _ in 0..10 {
        verifier.verify(&token(&claims()).await).await.unwrap();
    }
    assert_eq!(requests(&server).await.len(), 1);
    assert!(
        verifier.verify(&new).await.is_err(),
        "too soon after the first fetch"
    );
    clock.advance(Duration::from_secs(300));
    verifier.verify(&new).await.unwrap();
    verifier.verify(&token(&claims()).await).await.unwrap();
    assert_eq!(requests(&server).await.len(), 2);
    clock.advance(Duration::from_secs(24 * 60 * 60));
    let gone = verifier.verify(&token(&claims()).await).await.unwrap_err();
    assert_eq!(
        (gone.kind(), requests(&server).await.len()),
        (VerifyErrorKind::UnknownKey, 3)
    );
}

#[tokio::test]
async fn unknown_keys_cause_no_storm() {
    let server = server([jwks(&[key()])]).await;
    let verifier = verifier(&server, &clock());
    let tasks = (0..1000).map(|index| {
        let verifier = verifier.clone();
        tokio::spawn(async move {
            let header = base64url(
                json!({ "alg": "RS256", "kid": format!("k{index}") })
                    .to_string()
                    .as_bytes(),
            );
            verifier
                .verify(&format!("{header}.e30.AA"))
                .await
                .unwrap_err()
                .kind()
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap(), VerifyErrorKind::UnknownKey);
    }
    fresh_budget().await;
    assert_eq!(requests(&server).await.len(), 1);
}

#[tokio::test]
async fn a_made_up_key_does_not_hold_off_a_new_one() {
    let server = server([jwks(&[key()]), jwks(&[key()]), jwks(&[key(), other_key()])]).await;
    let clock = clock();
    let verifier = verifier(&server, &clock);
    let made_up = |number: usize| {
        let header = json!({ "alg": "RS256", "kid": format!("made up {number}") });
        format!("{}.e30.AA", base64url(header.to_string().as_bytes()))
    };
    let new = signed(
        &other_key(),
        json!({ "alg": "RS256", "kid": "other-key" }),
        &claims(),
    )
    .await;
    verifier.verify(&token(&claims()).await).await.unwrap();
    clock.advance(Duration::from_secs(1));
    verifier.verify(&made_up(0)).await.unwrap_err();
    // The issuer rolls over.
    clock.advance(Duration::from_secs(1));
    verifier.verify(&new).await.unwrap();
    assert_eq!(requests(&server).await.len(), 3);
    // Whoever makes up a thousand more uses up what is left, and no more.
    for number in 1..1000 {
        verifier.verify(&made_up(number)).await.unwrap_err();
        clock.advance(Duration::from_millis(1));
    }
    assert_eq!(requests(&server).await.len(), 4);
    clock.advance(Duration::from_secs(20));
    verifier.verify(&made_up(1001)).await.unwrap_err();
    assert_eq!(
        requests(&server).await.len(),
        5,
        "a new key waits no longer than this"
    );
}

#[tokio::test]
async fn keys_that_came_while_the_clock_stood_in_the_future_are_rolled_over() {
    let server = server([jwks(&[key()]), jwks(&[other_key()])]).await;
    let clock = ManualClock::at(NOW + 300_000_000);
    let verifier = builder(&server, &clock)
        .any_audience()
        .leeway(Duration::from_secs(1_000_000_000))
        .build()
        .unwrap();
    verifier.verify(&token(&claims()).await).await.unwrap();
    clock.set(NOW);
    clock.advance(Duration::from_secs(60));
    let new = signed(
        &other_key(),
        json!({ "alg": "RS256", "kid": "other-key" }),
        &claims(),
    )
    .await;
    verifier.verify(&new).await.unwrap();
    // And the day after which keys are fetched again passes as well.
    clock.advance(Duration::from_secs(25 * 60 * 60));
    verifier.verify(&new).await.unwrap();
    assert_eq!(requests(&server).await.len(), 3);
}

#[tokio::test]
async fn while_the_issuer_is_down_the_old_keys_stay_in_use() {
    let down = || ResponseTemplate::new(503);
    let dark = server([down(), jwks(&[key()])]).await;
    let clock = clock();
    let first = verifier(&dark, &clock);
    let error = first.verify(&token(&claims()).await).await.unwrap_err();
    assert!(error.is_transient(), "this says nothing about the token: {error}");
    assert!(
        first
            .verify(&token(&claims()).await)
            .await
            .unwrap_err()
            .is_transient()
    );
    assert_eq!(requests(&dark).await.len(), 1);
    clock.advance(Duration::from_secs(5));
    first.verify(&token(&claims()).await).await.unwrap();

    let failing = server([jwks(&[key()]), down()]).await;
    let second = builder(&failing, &clock)
        .any_audience()
        .leeway(Duration::from_secs(1_000_000))
        .build()
        .unwrap();
    second.verify(&token(&claims()).await).await.unwrap();
    clock.advance(Duration::from_secs(25 * 60 * 60));
    for _ in 0..10 {
        second.verify(&token(&claims()).await).await.unwrap();
    }
    assert_eq!(requests(&failing).await.len(), 2);
}

#[test]
fn the_addresses_of_the_issuers_are_known() {
    for verifier in [
        Verifier::maskinporten(&Issuer::Prod),
        Verifier::idporten(&Environment::Tt02),
        Verifier::idporten(&Environment::Prod),
        Verifier::altinn(&Environment::Prod),
        Verifier::dialogporten(&Environment::Prod),
    ] {
        assert!(verifier.audience("me").build().is_ok());
    }
    let unsafe_address = Verifier::new("x", "http://issuer.example/jwks")
        .audience("me")
        .build();
    assert!(
        unsafe_address
            .unwrap_err()
            .to_string()
            .contains("address of the keys")
    );
    let shown = format!(
        "{:?}",
        Verifier::idporten(&Environment::Tt02)
            .audience("me")
            .build()
            .unwrap()
    );
    assert!(
        shown.contains("\"https://test.idporten.no\""),
        "no slash at its end: {shown}"
    );
}
