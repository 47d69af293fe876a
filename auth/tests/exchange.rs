//! The exchange for Altinn tokens: what is sent, what is read, whose clock counts, and what is said when it fails.

use std::{sync::Arc, time::Duration};

use altinn_auth::{
    AltinnAuthentication, Cached, Clock, Exchange, Issuer, ManualClock, Maskinporten, Provider,
    RefreshedToken, RetryPolicy, StaticToken, Token, TokenCache, TokenRequest, TokenSource,
};
use altinn_runtime::{Environment, header::HeaderMap};
use serde_json::json;
use wiremock::{MockServer, Request, ResponseTemplate};

use crate::common::{
    NOW, at, clock, key,
    server::{Counts, answering, granted, requests, server},
    unsigned,
};

fn altinn(server: &MockServer, clock: &ManualClock) -> AltinnAuthentication {
    let environment = Environment::custom(&server.uri()).unwrap();
    AltinnAuthentication::new(&environment)
        .unwrap()
        .clock(Arc::new(clock.clone()))
}

/// An Altinn token as the exchange gives it.
pub fn altinn_token(iat: u64, life: u64, name: &str) -> String {
    unsigned(&json!({ "iat": iat, "exp": iat + life, "jti": name, "scope": "a:1 a:2" }))
}

fn request() -> TokenRequest {
    TokenRequest::new("a:1".parse().unwrap())
}

async fn exchanged(
    server: &MockServer,
    provider: Provider,
    test: bool,
) -> Result<Token, altinn_auth::AuthError> {
    altinn(server, &clock())
        .exchange(provider, &Token::new("incoming"), test)
        .await
}

#[tokio::test]
async fn trap_10_the_answer_may_be_raw_or_quoted() {
    let token = altinn_token(NOW, 1800, "x");
    for body in [
        token.clone(),
        format!("\"{token}\""),
        format!(" \"{token}\"\r\n"),
        format!("{token}\n"),
    ] {
        let server = server([ResponseTemplate::new(200).set_body_string(body)]).await;
        let read = exchanged(&server, Provider::Maskinporten, false).await.unwrap();
        assert_eq!(read.expose(), token);
        assert_eq!(read.expires_at(), Some(at(1800)));
        assert_eq!(read.scopes().unwrap().to_string(), "a:1 a:2");
    }
}

#[tokio::test]
async fn trap_8_20_each_provider_has_its_path_and_test_is_a_question_of_its_own() {
    for (provider, test, path) in [
        (
            Provider::Maskinporten,
            false,
            "/authentication/api/v1/exchange/maskinporten",
        ),
        (
            Provider::Maskinporten,
            true,
            "/authentication/api/v1/exchange/maskinporten?test=true",
        ),
        (
            Provider::IdPorten,
            false,
            "/authentication/api/v1/exchange/id-porten",
        ),
        (
            Provider::Studio,
            false,
            "/authentication/api/v1/exchange/altinnstudio",
        ),
    ] {
        let server = server([ResponseTemplate::new(200).set_body_string(altinn_token(NOW, 60, "x"))]).await;
        exchanged(&server, provider, test).await.unwrap();
        let sent = &requests(&server).await[0];
        let query = sent
            .url
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        assert_eq!(
            format!("{} {}{query}", sent.method, sent.url.path()),
            format!("GET {path}")
        );
        assert_eq!(sent.headers["authorization"], "Bearer incoming");
        assert_eq!(sent.headers["accept"], "text/plain");
        assert!(
            sent.headers
                .get("x-altinn-enterpriseuser-authentication")
                .is_none()
        );
    }
}

#[tokio::test]
async fn trap_9_the_life_is_read_from_the_token_and_not_from_maskinporten() {
    let counts = Arc::new(Counts::default());
    let seen = Arc::clone(&counts);
    let server = answering(move |request: &Request| {
        let number = seen.add(request.url.path());
        if request.url.path() == "/token" {
            return granted(&format!("mp{number}"), 120);
        }
        ResponseTemplate::new(200).set_body_string(altinn_token(NOW, 1800, "x"))
    })
    .await;
    let clock = clock();
    let cache = TokenCache::new();
    let issuer = Issuer::custom(&server.uri(), &format!("{}/token", server.uri())).unwrap();
    let client = Maskinporten::builder(issuer, "c")
        .signer(key())
        .clock(clock.clone())
        .build()
        .unwrap();
    let keep = |source: Arc<dyn TokenSource>| Cached::with(source, cache.clone(), Arc::new(clock.clone()));
    let exchange = Exchange::new(
        keep(Arc::new(client)),
        Provider::Maskinporten,
        altinn(&server, &clock),
    );
    let cached = keep(Arc::new(exchange));
    cached.token(&request()).await.unwrap();
    clock.advance(Duration::from_secs(1500));
    cached.token(&request()).await.unwrap();
    assert_eq!(
        counts.of("/token"),
        1,
        "the Altinn token outlives the Maskinporten token by far"
    );
    assert_eq!(counts.of("/authentication/api/v1/exchange/maskinporten"), 1);
}

#[tokio::test]
async fn trap_9_a_short_token_of_a_person_ends_when_it_says() {
    for (iat, exp, end) in [
        (NOW - 600, NOW + 90, 90),
        // A local clock that is behind: the life counts, not the stamp.
        (NOW + 300, NOW + 2100, 1800),
    ] {
        let body = unsigned(&json!({ "iat": iat, "exp": exp }));
        let server = server([ResponseTemplate::new(200).set_body_string(body)]).await;
        assert_eq!(
            exchanged(&server, Provider::IdPorten, false)
                .await
                .unwrap()
                .expires_at(),
            Some(at(end))
        );
    }
}

#[tokio::test]
async fn trap_11_after_a_401_one_repeat_is_made_with_a_fresh_token() {
    for (tokens_accepted, exchanges) in [(2, 2), (9, 2)] {
        let counts = Arc::new(Counts::default());
        let seen = Arc::clone(&counts);
        let server = answering(move |request: &Request| {
            let number = seen.add(request.url.path());
            if request.url.path() == "/token" {
                return granted(&format!("mp{number}"), 120);
            }
            let bearer = request.headers["authorization"].to_str().unwrap().to_owned();
            if bearer == format!("Bearer mp{tokens_accepted}") {
                return ResponseTemplate::new(200).set_body_string(altinn_token(NOW, 1800, "x"));
            }
            ResponseTemplate::new(401)
        })
        .await;
        let issuer = Issuer::custom(&server.uri(), &format!("{}/token", server.uri())).unwrap();
        let client = Maskinporten::builder(issuer, "c")
            .signer(key())
            .clock(clock())
            .build()
            .unwrap();
        let cached = Cached::with(Arc::new(client), TokenCache::new(), Arc::new(clock()));
        let result = Exchange::new(cached, Provider::Maskinporten, altinn(&server, &clock()))
            .token(&request())
            .await;
        assert_eq!(result.is_ok(), tokens_accepted == 2);
        assert_eq!(counts.of("/token"), 2);
        assert_eq!(
            counts.of("/authentication/api/v1/exchange/maskinporten"),
            exchanges
        );
    }
}

#[tokio::test]
async fn trap_19_20_what_altinn_refuses_is_explained() {
    for (status, words) in [
        (400, "cannot be exchanged"),
        (401, "test environment goes with"),
        (403, "begins with `altinn:`"),
        (410, "use a system user"),
        (500, "try again later"),
    ] {
        let server = server([ResponseTemplate::new(status).set_body_string("words of the server")]).await;
        let error = exchanged(&server, Provider::Maskinporten, false)
            .await
            .unwrap_err();
        assert!(error.to_string().contains(words), "{status}: {error}");
        assert_eq!(error.is_transient(), status == 500);
    }
}

#[tokio::test]
async fn trouble_of_the_server_is_waited_out() {
    let token = altinn_token(NOW, 1800, "x");
    let answers = || {
        [
            ResponseTemplate::new(502),
            ResponseTemplate::new(503),
            ResponseTemplate::new(200).set_body_string(&token),
        ]
    };
    let patient = server(answers()).await;
    let source = || StaticToken::new(Token::new("incoming"));
    let exchange = Exchange::new(source(), Provider::Maskinporten, altinn(&patient, &clock()));
    exchange.token(&request()).await.unwrap();
    let hasty = server(answers()).await;
    let off = altinn(&hasty, &clock()).retry(RetryPolicy::off());
    Exchange::new(source(), Provider::Maskinporten, off)
        .token(&request())
        .await
        .unwrap_err();
    assert_eq!(requests(&hasty).await.len(), 1);
}

#[tokio::test]
async fn what_is_no_jwt_is_no_token() {
    for body in [
        "",
        "<html>log in</html>",
        "\"\"",
        "a.b",
        "a.b.c",
        &unsigned(&json!({ "iat": 1 })),
    ] {
        let server = server([ResponseTemplate::new(200).set_body_string(body)]).await;
        assert!(
            exchanged(&server, Provider::Maskinporten, false).await.is_err(),
            "{body}"
        );
    }
}

#[tokio::test]
async fn trap_28_environment_test_and_provider_are_in_the_key() {
    let (one, two) = (server([]).await, server([]).await);
    let source = StaticToken::new(Token::new("incoming"));
    let exchange = |server, provider, test| {
        Exchange::new(source.clone(), provider, altinn(server, &clock()))
            .test_org(test)
            .identity()
    };
    let first = exchange(&one, Provider::Maskinporten, false);
    assert_eq!(first, exchange(&one, Provider::Maskinporten, false));
    assert_ne!(first, exchange(&two, Provider::Maskinporten, false));
    assert_ne!(first, exchange(&one, Provider::IdPorten, false));
    assert_ne!(first, exchange(&one, Provider::Maskinporten, true));
    assert_ne!(first, source.identity());
}

#[tokio::test]
async fn a_token_that_came_in_is_refreshed_when_its_time_comes() {
    let clock = clock();
    let fresh = altinn_token(NOW + 1700, 1800, "fresh");
    let server = server([ResponseTemplate::new(200).set_body_string(format!("\"{fresh}\""))]).await;
    let first = altinn_token(NOW, 1800, "first");
    let source = RefreshedToken::new(Token::new(first.as_str()), altinn(&server, &clock));
    let cached = Cached::with(Arc::new(source), TokenCache::new(), Arc::new(clock.clone()));
    assert_eq!(cached.token(&request()).await.unwrap().expose(), first);
    assert!(requests(&server).await.is_empty());
    clock.advance(Duration::from_secs(1799));
    assert_eq!(cached.token(&request()).await.unwrap().expose(), fresh);
    let sent = &requests(&server).await[0];
    assert_eq!(sent.url.path(), "/authentication/api/v1/refresh");
    assert_eq!(sent.headers["authorization"], format!("Bearer {first}"));
    assert!(clock.now() > at(0));
}

#[tokio::test]
async fn those_who_ask_at_once_for_a_fresh_token_share_one_renewal() {
    let clock = clock();
    let fresh = altinn_token(NOW, 1800, "fresh");
    let server = server([ResponseTemplate::new(200).set_body_string(&fresh)]).await;
    // It has run out on the way here: it is not given to anybody.
    let dead = Token::new(altinn_token(NOW - 1801, 1800, "dead"));
    let source = RefreshedToken::new(dead, altinn(&server, &clock));
    let asking = (0..50).map(|_| {
        let source = source.clone();
        tokio::spawn(async move { source.token(&request()).await.unwrap() })
    });
    for one in asking.collect::<Vec<_>>() {
        assert_eq!(one.await.unwrap().expose(), fresh);
    }
    assert_eq!(requests(&server).await.len(), 1);
}

#[test]
fn an_incoming_token_is_found_in_header_or_cookie() {
    let token = |pairs: &[(&'static str, &'static str)]| {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        Token::from_incoming(&headers).map(|token| token.expose().to_owned())
    };
    assert_eq!(token(&[("authorization", "Bearer abc")]).as_deref(), Some("abc"));
    assert_eq!(
        token(&[("authorization", "bearer  abc ")]).as_deref(),
        Some("abc")
    );
    assert_eq!(
        token(&[("cookie", "a=1; AltinnStudioRuntime=abc; b=2")]).as_deref(),
        Some("abc")
    );
    assert_eq!(
        token(&[("cookie", "a=1"), ("cookie", "AltinnStudioRuntime=\"abc\"")]).as_deref(),
        Some("abc")
    );
    assert_eq!(
        token(&[
            ("authorization", "Bearer abc"),
            ("cookie", "AltinnStudioRuntime=def")
        ])
        .as_deref(),
        Some("abc")
    );
    assert_eq!(
        token(&[
            ("authorization", "Basic abc"),
            ("cookie", "AltinnStudioRuntime=def")
        ])
        .as_deref(),
        Some("def")
    );
    for nothing in [
        ("authorization", "Bearer "),
        ("cookie", "AltinnStudioRuntime="),
        ("cookie", "XAltinnStudioRuntime=a"),
        ("cookie", ";;="),
    ] {
        assert_eq!(token(&[nothing]), None, "{nothing:?}");
    }
}
