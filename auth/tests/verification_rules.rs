//! The verifier is closed by default, and strict in what it reads: each rule with tokens that are signed by their issuer.

use std::{sync::Arc, time::Duration};

use altinn_auth::{Claims, ManualClock, SignatureAlgorithm, Verifier, VerifierBuilder, VerifyErrorKind};
use altinn_runtime::Environment;
use serde_json::{Value, json};
use wiremock::MockServer;

use crate::common::{
    NOW, base64url, clock,
    issuer_key::IssuerKey,
    server::{json_answer, requests, server},
};

const ISSUER: &str = "https://issuer.example/";

async fn issuer(keys: &[&IssuerKey]) -> MockServer {
    let keys: Vec<_> = keys.iter().map(|key| key.jwk.clone()).collect();
    server([json_answer(200, json!({ "keys": keys }))]).await
}

fn builder(server: &MockServer, clock: &ManualClock) -> VerifierBuilder {
    Verifier::new(ISSUER, server.uri()).clock(Arc::new(clock.clone()))
}

fn claims() -> Value {
    json!({ "iss": ISSUER, "exp": NOW + 60, "iat": NOW, "scope": "a:1 a:2", "aud": "https://me.example", "jti": "1" })
}

fn with(name: &str, value: Value) -> Value {
    let mut changed = claims();
    changed[name] = value;
    changed
}

async fn kind(verifier: &Verifier, token: &str) -> Option<VerifyErrorKind> {
    verifier.verify(token).await.err().map(|error| error.kind())
}

#[test]
fn m4_a_verifier_without_audience_and_scopes_is_not_built_unless_it_is_said_so() {
    let open = || Verifier::new(ISSUER, "https://issuer.example/jwk");
    let error = open().build().unwrap_err().to_string();
    assert!(error.contains("any_audience"), "{error}");
    assert!(
        open().scopes(altinn_auth::Scopes::none()).build().is_err(),
        "no scope is no rule"
    );
    assert!(open().service_resources(Vec::<String>::new()).build().is_err());
    assert!(open().audience("").build().is_err());
    assert!(open().audience("me").algorithms([]).build().is_err());
    assert!(open().audience("me").replay_guard(0).build().is_err());
    for closed in [
        open().audience("me"),
        open().scopes("a:1".parse().unwrap()),
        open().service_resources(["urn:altinn:resource:a"]),
        open().any_audience(),
    ] {
        closed.build().unwrap();
    }
}

#[tokio::test]
async fn m4_a_token_of_another_type_is_refused() {
    let rsa = IssuerKey::rsa();
    let server = issuer(&[&rsa]).await;
    let by_default = builder(&server, &clock())
        .audience("https://me.example")
        .build()
        .unwrap();
    let only = builder(&server, &clock())
        .audience("https://me.example")
        .types(["at+jwt"])
        .build()
        .unwrap();
    let refused = Some(VerifyErrorKind::Type);
    for (typ, default, narrow) in [
        (None, None, refused),
        (Some("JWT"), None, refused),
        (Some("jwt"), None, refused),
        (Some("at+jwt"), None, None),
        (Some("application/at+jwt"), None, None),
        (Some("Application/AT+JWT"), None, None),
        (Some("logout+jwt"), refused, refused),
        (Some("secevent+jwt"), refused, refused),
        (Some("dpop+jwt"), refused, refused),
        (Some(""), refused, refused),
        (Some("application/"), refused, refused),
    ] {
        let header = typ.map_or(json!({}), |typ| json!({ "typ": typ }));
        let token = rsa.token("RS256", header, &claims());
        assert_eq!(kind(&by_default, &token).await, default, "{typ:?} by default");
        assert_eq!(kind(&only, &token).await, narrow, "{typ:?} where one is named");
    }
    for malformed in [
        json!({ "typ": 1 }),
        json!({ "typ": null }),
        json!({ "kid": null }),
        json!({ "kid": ["rsa"] }),
    ] {
        let token = rsa.token("RS256", malformed.clone(), &claims());
        assert_eq!(
            kind(&by_default, &token).await,
            Some(VerifyErrorKind::Malformed),
            "{malformed}"
        );
    }
    // A critical header is one that has to be understood, whatever its value (RFC 7515, section 4.1.11).
    for critical in [json!(null), json!([]), json!(["exp"]), json!("x")] {
        let token = rsa.token("RS256", json!({ "crit": critical }), &claims());
        assert_eq!(
            kind(&by_default, &token).await,
            Some(VerifyErrorKind::Algorithm),
            "{critical}"
        );
    }
}

#[tokio::test]
async fn m4_a_time_that_is_there_and_no_number_refuses_the_token() {
    let rsa = IssuerKey::rsa();
    let server = issuer(&[&rsa]).await;
    let verifier = builder(&server, &clock())
        .audience("https://me.example")
        .build()
        .unwrap();
    for name in ["exp", "nbf", "iat"] {
        for value in [
            json!(null),
            json!([NOW]),
            json!("tomorrow"),
            json!(NOW.to_string()),
            json!(1e300),
            json!(-1),
            json!({ "at": NOW }),
            json!(true),
        ] {
            let token = rsa.token("RS256", json!({}), &with(name, value.clone()));
            assert_eq!(
                kind(&verifier, &token).await,
                Some(VerifyErrorKind::Malformed),
                "{name} {value}"
            );
        }
    }
    let mut eternal = claims();
    eternal.as_object_mut().unwrap().remove("exp");
    let token = rsa.token("RS256", json!({}), &eternal);
    assert_eq!(kind(&verifier, &token).await, Some(VerifyErrorKind::Expired));
    for (name, value) in [
        ("exp", json!(NOW as f64 + 59.5)),
        ("nbf", json!(0)),
        ("iat", json!(NOW + 3600)),
    ] {
        let token = rsa.token("RS256", json!({}), &with(name, value));
        assert_eq!(kind(&verifier, &token).await, None, "{name}");
    }
}

#[tokio::test]
async fn m4_scopes_stand_between_spaces_and_nothing_else_separates_them() {
    let rsa = IssuerKey::rsa();
    let server = issuer(&[&rsa]).await;
    let verifier = builder(&server, &clock())
        .scopes("a:1".parse().unwrap())
        .build()
        .unwrap();
    for (scope, outcome) in [
        (json!("a:1"), None),
        (json!("a:2 a:1"), None),
        (json!(["a:2", "a:1"]), None),
        (json!("a:2\ta:1"), Some(VerifyErrorKind::Scope)),
        (json!("a:2\na:1"), Some(VerifyErrorKind::Scope)),
        (json!("a:2,a:1"), Some(VerifyErrorKind::Scope)),
        (json!("a:2\u{a0}a:1"), Some(VerifyErrorKind::Scope)),
        (json!("A:1"), Some(VerifyErrorKind::Scope)),
        (json!(["a:2 a:1"]), Some(VerifyErrorKind::Scope)),
        (json!({ "a:1": true }), Some(VerifyErrorKind::Scope)),
        (json!(null), Some(VerifyErrorKind::Scope)),
    ] {
        let token = rsa.token("RS256", json!({}), &with("scope", scope.clone()));
        assert_eq!(kind(&verifier, &token).await, outcome, "{scope}");
    }
    let narrower = verifier.clone().scopes(&"a:3".parse().unwrap());
    let token = rsa.token("RS256", json!({}), &claims());
    assert_eq!(kind(&narrower, &token).await, Some(VerifyErrorKind::Scope));
    assert_eq!(kind(&verifier, &token).await, None, "the first one is as it was");
}

#[tokio::test]
async fn m4_every_algorithm_works_with_its_own_type_of_key_and_with_no_other() {
    let keys = [
        IssuerKey::rsa(),
        IssuerKey::p256(),
        IssuerKey::p384(),
        IssuerKey::ed25519(),
    ];
    let all: Vec<_> = keys.iter().collect();
    let server = issuer(&all).await;
    let verifier = builder(&server, &clock()).any_audience().build().unwrap();
    let fits = |alg: &str| match alg {
        "ES256" => 1,
        "ES384" => 2,
        "EdDSA" | "Ed25519" => 3,
        _ => 0,
    };
    for alg in [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA", "Ed25519",
    ] {
        for (index, key) in keys.iter().enumerate() {
            let token = key.token(alg, json!({}), &claims());
            let outcome = kind(&verifier, &token).await;
            let expected = (index != fits(alg)).then_some(VerifyErrorKind::Algorithm);
            assert_eq!(outcome, expected, "{alg} with key {index}");
            // A signature of another token.
            let (message, _) = token.rsplit_once('.').unwrap();
            let (_, foreign) = key
                .token(alg, json!({}), &with("jti", json!("2")))
                .rsplit_once('.')
                .map(|(message, signature)| (message.to_owned(), signature.to_owned()))
                .unwrap();
            let refused = if index == fits(alg) {
                VerifyErrorKind::Signature
            } else {
                VerifyErrorKind::Algorithm
            };
            assert_eq!(
                kind(&verifier, &format!("{message}.{foreign}")).await,
                Some(refused),
                "{alg} {index}"
            );
        }
    }
    for alg in ["none", "HS256", "HS512", "rs256", "ES256K", "RSA-OAEP", ""] {
        let token = keys[0].token(alg, json!({}), &claims());
        assert_eq!(
            kind(&verifier, &token).await,
            Some(VerifyErrorKind::Algorithm),
            "{alg}"
        );
    }
    assert_eq!(requests(&server).await.len(), 1);
}

#[tokio::test]
async fn m4_an_algorithm_that_key_or_receiver_do_not_name_is_refused() {
    let mut rsa = IssuerKey::rsa();
    rsa.jwk["alg"] = "RS512".into();
    let (ec, unreadable) = (IssuerKey::p256(), {
        let mut short = IssuerKey::p256();
        short.jwk["x"] = base64url(&[1; 31]).into();
        short.jwk["kid"] = "short".into();
        short
    });
    let encryption = {
        let mut other = IssuerKey::p256();
        other.jwk["kid"] = "enc".into();
        other.jwk["use"] = "enc".into();
        other
    };
    let server = issuer(&[&rsa, &ec, &unreadable, &encryption]).await;
    let verifier = builder(&server, &clock()).any_audience().build().unwrap();
    for (alg, outcome) in [
        ("RS512", None),
        ("RS256", Some(VerifyErrorKind::Algorithm)),
        ("PS512", Some(VerifyErrorKind::Algorithm)),
    ] {
        assert_eq!(
            kind(&verifier, &rsa.token(alg, json!({}), &claims())).await,
            outcome,
            "{alg}"
        );
    }
    for key in [&unreadable, &encryption] {
        let token = key.token("ES256", json!({}), &claims());
        assert_eq!(kind(&verifier, &token).await, Some(VerifyErrorKind::UnknownKey));
    }
    let only = builder(&server, &clock())
        .any_audience()
        .algorithms([SignatureAlgorithm::Rs512])
        .build()
        .unwrap();
    assert_eq!(kind(&only, &rsa.token("RS512", json!({}), &claims())).await, None);
    assert_eq!(
        kind(&only, &ec.token("ES256", json!({}), &claims())).await,
        Some(VerifyErrorKind::Algorithm)
    );
}

#[tokio::test]
async fn keys_of_two_types_may_share_an_id() {
    let (rsa, mut ec) = (IssuerKey::rsa(), IssuerKey::p256());
    ec.jwk["kid"] = rsa.jwk["kid"].clone();
    let server = issuer(&[&rsa, &ec]).await;
    let verifier = builder(&server, &clock()).any_audience().build().unwrap();
    assert_eq!(
        kind(&verifier, &rsa.token("RS256", json!({}), &claims())).await,
        None
    );
    assert_eq!(
        kind(&verifier, &ec.token("ES256", json!({}), &claims())).await,
        None
    );
}

#[tokio::test]
async fn m4_a_token_may_be_no_older_than_the_receiver_says() {
    let rsa = IssuerKey::rsa();
    let server = issuer(&[&rsa]).await;
    let verifier = builder(&server, &clock())
        .any_audience()
        .max_age(Duration::from_secs(300))
        .build()
        .unwrap();
    for (iat, outcome) in [
        (NOW, None),
        (NOW - 305, None),
        (NOW - 306, Some(VerifyErrorKind::TooOld)),
        (NOW + 5, None),
        (NOW + 6, Some(VerifyErrorKind::NotYetValid)),
    ] {
        let token = rsa.token("RS256", json!({}), &with("iat", json!(iat)));
        assert_eq!(kind(&verifier, &token).await, outcome, "{iat}");
    }
    let mut undated = claims();
    undated.as_object_mut().unwrap().remove("iat");
    let token = rsa.token("RS256", json!({}), &undated);
    assert_eq!(kind(&verifier, &token).await, Some(VerifyErrorKind::TooOld));
}

#[tokio::test]
async fn m4_a_token_is_taken_once_and_what_is_remembered_is_bounded() {
    let rsa = IssuerKey::rsa();
    let server = issuer(&[&rsa]).await;
    let clock = clock();
    let verifier = builder(&server, &clock)
        .any_audience()
        .replay_guard(2)
        .build()
        .unwrap();
    let token = |jti: &str, exp: u64| {
        let mut claims = with("jti", json!(jti));
        claims["exp"] = json!(exp);
        rsa.token("RS256", json!({}), &claims)
    };
    assert_eq!(kind(&verifier, &token("1", NOW + 60)).await, None);
    for _ in 0..2 {
        let again = kind(&verifier.clone(), &token("1", NOW + 60)).await;
        assert_eq!(again, Some(VerifyErrorKind::Replayed), "clones remember together");
    }
    // What is refused for another reason uses nothing up.
    let foreign = rsa.token("RS256", json!({}), &with("iss", json!("https://other.example/")));
    assert_eq!(kind(&verifier, &foreign).await, Some(VerifyErrorKind::Issuer));
    assert_eq!(kind(&verifier, &token("2", NOW + 30)).await, None);
    let full = verifier.verify(&token("3", NOW + 60)).await.unwrap_err();
    assert_eq!(
        (full.kind(), full.is_transient()),
        (VerifyErrorKind::ReplayGuardFull, true)
    );
    // The second one has ended, and its leeway too; the first one has not.
    clock.advance(Duration::from_secs(36));
    assert_eq!(kind(&verifier, &token("3", NOW + 60)).await, None);
    assert_eq!(
        kind(&verifier, &token("1", NOW + 60)).await,
        Some(VerifyErrorKind::Replayed)
    );
    for unnamed in [json!(null), json!(""), json!(7)] {
        let token = rsa.token("RS256", json!({}), &with("jti", unnamed));
        assert_eq!(kind(&verifier, &token).await, Some(VerifyErrorKind::Replayed));
    }
}

/// As `DialogTokenGenerator.cs` and `ICompactJwsGenerator.cs` of Dialogporten write them.
fn dialog_claims(issuer: &str) -> Value {
    json!({
        "jti": "0196a6b0-6a4f-7d35-8f43-2d0cc31f5e47", "c": "urn:altinn:person:identifier-no:01810750126", "l": 4,
        "p": "urn:altinn:organization:identifier-no:312043211", "s": "urn:altinn:resource:mine",
        "i": "0196a6b0-6a4f-7d35-8f43-2d0cc31f5e48", "a": "read;write;read,urn:altinn:subresource:a;sign,urn:altinn:task:b",
        "iss": issuer, "iat": NOW, "nbf": NOW, "exp": NOW + 600,
    })
}

#[tokio::test]
async fn a_dialog_token_is_verified_with_the_keys_of_dialogporten() {
    let (primary, mut secondary) = (IssuerKey::ed25519(), IssuerKey::ed25519());
    secondary.jwk["kid"] = "ed-2".into();
    let server = issuer(&[&primary, &secondary]).await;
    let environment = Environment::custom(&server.uri()).unwrap();
    let verifier = Verifier::dialogporten(&environment)
        .service_resources(["urn:altinn:resource:other", "urn:altinn:resource:mine"])
        .clock(Arc::new(clock()))
        .build()
        .unwrap();
    let issuer = format!("{}/dialogporten/api/v1", server.uri());
    let typ = || json!({ "typ": "JWT" });
    let token = primary.token("EdDSA", typ(), &dialog_claims(&issuer));
    let claims = verifier.verify(&token).await.unwrap();
    let path = "/dialogporten/api/v1/.well-known/jwks.json";
    assert_eq!(requests(&server).await[0].url.path(), path);

    let id = claims.dialog_id().unwrap().to_string();
    assert_eq!(id, "0196a6b0-6a4f-7d35-8f43-2d0cc31f5e48");
    assert_eq!(claims.service_resource(), Some("urn:altinn:resource:mine"));
    assert_eq!(
        claims.dialog_party(),
        Some("urn:altinn:organization:identifier-no:312043211")
    );
    assert_eq!(
        claims.dialog_user(),
        Some("urn:altinn:person:identifier-no:01810750126")
    );
    assert_eq!(claims.dialog_level(), Some(4));
    for (action, part, allowed) in [
        ("read", None, true),
        ("write", None, true),
        ("read", Some("urn:altinn:subresource:a"), true),
        ("sign", Some("urn:altinn:task:b"), true),
        ("sign", None, false),
        ("write", Some("urn:altinn:subresource:a"), false),
        ("rea", None, false),
        ("", None, false),
        ("read,urn:altinn:subresource:a", None, false),
    ] {
        assert_eq!(claims.dialog_allows(action, part), allowed, "{action} {part:?}");
    }
    assert!(!Claims::unverified(&token).unwrap().dialog_allows("sign", None));

    assert_eq!(
        kind(
            &verifier,
            &secondary.token("EdDSA", typ(), &dialog_claims(&issuer))
        )
        .await,
        None
    );
    let mut foreign = dialog_claims(&issuer);
    foreign["s"] = "urn:altinn:resource:theirs".into();
    let foreign = primary.token("EdDSA", typ(), &foreign);
    assert_eq!(
        kind(&verifier, &foreign).await,
        Some(VerifyErrorKind::ServiceResource)
    );
    let elsewhere = dialog_claims("https://platform.altinn.no/dialogporten/api/v1");
    assert_eq!(
        kind(&verifier, &primary.token("EdDSA", typ(), &elsewhere)).await,
        Some(VerifyErrorKind::Issuer)
    );
    let rsa = IssuerKey::rsa().token("RS256", typ(), &dialog_claims(&issuer));
    assert_eq!(kind(&verifier, &rsa).await, Some(VerifyErrorKind::Algorithm));
    let forged = IssuerKey::ed25519().token("EdDSA", typ(), &dialog_claims(&issuer));
    assert_eq!(kind(&verifier, &forged).await, Some(VerifyErrorKind::Signature));
}
