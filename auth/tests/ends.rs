//! When a token ends: by the answer, by its own claims, and by clocks that disagree.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use altinn_auth::{
    AltinnAuthentication, AuthErrorKind, Clock, Issuer, ManualClock, Maskinporten, Provider, Token,
    TokenRequest, TokenSource,
};
use altinn_runtime::{Environment, TokenKind};
use serde_json::{Value, json};

use crate::common::{
    NOW, clock, key,
    server::{json_answer, server},
    unsigned,
    wire::{Reply, Wire},
};

/// What is left of the token's life that Maskinporten gives with this answer.
async fn left(answer: Value, clock: &ManualClock) -> Option<Duration> {
    let server = server([json_answer(200, answer)]).await;
    let issuer = Issuer::custom(&server.uri(), &server.uri()).unwrap();
    let client = Maskinporten::builder(issuer, "c")
        .signer(key())
        .clock(clock.clone());
    let request = TokenRequest::new("a:1".parse().unwrap());
    let token = client.build().unwrap().token(&request).await.unwrap();
    Some(token.expires_at()?.duration_since(clock.now()).unwrap())
}

fn jwt(exp: u64) -> String {
    unsigned(&json!({ "iat": NOW, "exp": exp }))
}

#[tokio::test]
async fn the_earlier_of_the_two_ends_of_a_token_counts() {
    for (answer, life) in [
        (json!({ "access_token": jwt(NOW + 120), "expires_in": 3600 }), 120),
        (json!({ "access_token": jwt(NOW + 3600), "expires_in": 120 }), 120),
        (
            json!({ "access_token": jwt(NOW + 120), "expires_in": u64::MAX }),
            120,
        ),
        (json!({ "access_token": jwt(NOW + 120) }), 120),
        (json!({ "access_token": "opaque", "expires_in": 60 }), 60),
        // Beyond what can be counted: not kept at all.
        (json!({ "access_token": "opaque", "expires_in": u64::MAX }), 0),
    ] {
        let left = left(answer.clone(), &clock()).await;
        assert_eq!(left, Some(Duration::from_secs(life)), "{answer}");
    }
}

#[tokio::test]
async fn a_token_whose_end_is_beyond_what_can_be_counted_is_not_kept() {
    let answer = json!({ "access_token": "opaque", "expires_in": u64::MAX });
    let server = server([json_answer(200, answer)]).await;
    let clock = clock();
    let issuer = Issuer::custom(&server.uri(), &server.uri()).unwrap();
    let client = Maskinporten::builder(issuer, "c")
        .signer(key())
        .clock(clock.clone());
    let cached = altinn_auth::Cached::with(
        std::sync::Arc::new(client.build().unwrap()),
        altinn_auth::TokenCache::new(),
        std::sync::Arc::new(clock.clone()),
    );
    let request = TokenRequest::new("a:1".parse().unwrap());
    for _ in 0..3 {
        cached.token(&request).await.unwrap();
        clock.advance(Duration::from_secs(10));
    }
    assert_eq!(crate::common::server::requests(&server).await.len(), 3);
}

#[tokio::test]
async fn an_answer_that_names_no_end_and_a_token_that_has_none_are_no_token() {
    let server = server([json_answer(200, json!({ "access_token": "opaque" }))]).await;
    let issuer = Issuer::custom(&server.uri(), &server.uri()).unwrap();
    let client = Maskinporten::builder(issuer, "c").signer(key()).clock(clock());
    let request = TokenRequest::new("a:1".parse().unwrap());
    let error = client.build().unwrap().token(&request).await.unwrap_err();
    assert_eq!(error.kind(), AuthErrorKind::Malformed);
}

#[tokio::test]
async fn a_clock_that_is_hours_off_costs_no_exchange_for_every_call() {
    for off in [-7200_i64, -600, 0, 600, 1900, 7200, 1_000_000] {
        // The servers know what time it is.
        let wire = Wire::serve(|asked, _| {
            let date = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(NOW));
            let token = jwt(NOW + 1800);
            let reply = if asked.target == "/token" {
                Reply::json(200, &json!({ "access_token": "mp", "expires_in": 120 }))
            } else {
                Reply::text(200, token)
            };
            reply.header("Date", date)
        });
        let clock = ManualClock::at(NOW.saturating_add_signed(off));
        let altinn = AltinnAuthentication::new(&Environment::custom(&wire.uri()).unwrap()).unwrap();
        let altinn = altinn.clock(std::sync::Arc::new(clock.clone()));
        let token = altinn
            .exchange(Provider::Maskinporten, &Token::new("mp"), false)
            .await
            .unwrap();
        let left = token.expires_at().unwrap().duration_since(clock.now());
        assert_eq!(left.unwrap_or_default(), Duration::from_secs(1800), "{off}");

        let issuer = Issuer::custom(&wire.uri(), &format!("{}/token", wire.uri())).unwrap();
        let session = altinn_auth::Session::builder(Environment::custom(&wire.uri()).unwrap())
            .maskinporten(Maskinporten::builder(issuer, "c").signer(key()))
            .clock(clock.clone())
            .build()
            .unwrap();
        let first = session
            .token(TokenKind::Altinn, "a:1".parse().unwrap())
            .await
            .unwrap();
        for _ in 0..20 {
            clock.advance(Duration::from_secs(60));
            let same = session
                .token(TokenKind::Altinn, "a:1".parse().unwrap())
                .await
                .unwrap();
            assert!(same.is_same(&first), "{off}");
        }
        assert!(clock.now() > SystemTime::UNIX_EPOCH);
    }
}
