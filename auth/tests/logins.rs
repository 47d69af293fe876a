//! A login outlives everything that can happen to a caller, a runtime or an answer; and what ends it is said.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use altinn_auth::{
    AuthError, AuthErrorKind, Cached, ClientAuthentication, FetchPolicy, IdPorten, LoginOptions, ManualClock,
    PersonSource, PersonTokens, Secret, Session, Token, TokenCache, TokenRequest, TokenSource,
};
use altinn_runtime::{Environment, TokenKind};
use serde_json::{Value, json};

use crate::{
    common::{
        NOW, at, clock, key,
        provider::{Fate, Provider},
        server::requests,
        unsigned,
    },
    idporten::{Answer, answer, callback, claims, client, id_token, idporten, query},
};

fn restored(provider: &Provider, grant: u64) -> PersonTokens {
    let access = Token::new(format!("access-{grant}-1")).with_expiry(Some(at(600)));
    PersonTokens::restore(access, Some(Secret::new(provider.log_in(grant))))
}

/// The source of a person who has logged in at the provider.
fn person(provider: &Provider, clock: &ManualClock) -> PersonSource {
    let client = IdPorten::builder(provider.uri(), "c", "http://127.0.0.1/")
        .scopes("altinn:enduser".parse().unwrap())
        .authentication(ClientAuthentication::SecretPost(Secret::new("s")))
        .clock(clock.clone())
        .build()
        .unwrap();
    client.source(restored(provider, 1))
}

fn cached(source: &PersonSource, clock: &ManualClock) -> Cached {
    Cached::with(
        Arc::new(source.clone()),
        TokenCache::new(),
        Arc::new(clock.clone()),
    )
}

async fn get(source: &impl TokenSource) -> Result<String, AuthError> {
    let token = source.token(&TokenRequest::default()).await?;
    Ok(token.expose().to_owned())
}

/// Until the provider has answered so many renewals, and a little longer.
async fn renewed(provider: &Provider, renewals: usize) {
    while provider.grants(|grants| grants.renewals) < renewals {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_renewal_comes_to_its_end_and_is_kept_although_its_caller_gives_up() {
    let (provider, clock) = (Provider::new(600), clock());
    let source = person(&provider, &clock);
    let cached = cached(&source, &clock);
    assert_eq!(get(&cached).await.unwrap(), "access-1-1");
    clock.advance(Duration::from_secs(600));
    provider.next([Fate::Late(300)]);
    let impatient = tokio::time::timeout(Duration::from_millis(100), get(&cached)).await;
    assert!(impatient.is_err());
    assert_eq!(get(&cached).await.unwrap(), "access-1-2");
    assert_eq!(source.tokens().refresh(), Some(&Secret::new("refresh-1-2")));
    assert_eq!(provider.grants(|grants| (grants.asked, grants.reused)), (1, 0));
    // It goes on from there.
    clock.advance(Duration::from_secs(600));
    assert_eq!(get(&cached).await.unwrap(), "access-1-3");
}

#[test]
fn a_renewal_comes_to_its_end_and_is_kept_although_its_runtime_is_dropped() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let (provider, clock) = (Provider::new(600), clock());
    let source = person(&provider, &clock);
    let cached = cached(&source, &clock);
    clock.advance(Duration::from_secs(600));
    provider.next([Fate::Late(200)]);
    let first = runtime();
    let calling = cached.clone();
    first.spawn(async move { get(&calling).await });
    first.block_on(renewed(&provider, 1));
    drop(first);
    // Not driven any more, which is worse.
    let idle = runtime();
    let calling = cached.clone();
    idle.spawn(async move { get(&calling).await });
    idle.block_on(tokio::task::yield_now());
    let other = runtime();
    clock.advance(Duration::from_secs(11));
    assert_eq!(other.block_on(get(&cached)).unwrap(), "access-1-2");
    assert_eq!(provider.grants(|grants| (grants.asked, grants.reused)), (1, 0));
    drop(idle);
}

#[tokio::test]
async fn a_lost_answer_is_not_answered_by_sending_the_same_refresh_token_again() {
    for fate in [Fate::Lost, Fate::Garbage, Fate::Status(502), Fate::Status(504)] {
        let (provider, clock) = (Provider::new(600), clock());
        let session = Session::builder(Environment::custom(&provider.uri()).unwrap())
            .idporten(person(&provider, &clock))
            .clock(clock.clone())
            .build()
            .unwrap();
        clock.advance(Duration::from_secs(600));
        provider.next([fate]);
        for _ in 0..5 {
            let error = session.token(TokenKind::IdPorten, "a:1".parse().unwrap()).await;
            let error = error.unwrap_err();
            assert_eq!(error.kind(), AuthErrorKind::LoginRequired, "{fate:?}: {error}");
            assert!(error.to_string().contains("log in again"), "{error}");
            assert!(!error.is_transient());
            clock.advance(Duration::from_secs(60));
        }
        assert_eq!(
            provider.grants(|grants| (grants.asked, grants.reused)),
            (1, 0),
            "{fate:?}"
        );
    }
}

#[tokio::test]
async fn a_renewal_that_takes_longer_than_the_limit_is_not_sent_again() {
    let (provider, clock) = (Provider::new(600), clock());
    let patient = altinn_runtime::HttpClient::new(reqwest::Client::builder()).unwrap();
    let client = IdPorten::builder(provider.uri(), "c", "http://127.0.0.1/")
        .scopes("altinn:enduser".parse().unwrap())
        .clock(clock.clone())
        .http(patient)
        .build()
        .unwrap();
    let source = client.source(restored(&provider, 1));
    clock.advance(Duration::from_secs(600));
    provider.next([Fate::Late(3_600_000)]);
    let waiting = tokio::spawn({
        let source = source.clone();
        async move { get(&source).await }
    });
    renewed(&provider, 1).await;
    while !waiting.is_finished() {
        tokio::time::sleep(Duration::from_millis(5)).await;
        clock.advance(Duration::from_secs(1));
    }
    assert_eq!(waiting.await.unwrap().unwrap_err().kind(), AuthErrorKind::Timeout);
    // The caller has given up, the renewal has not: it is given time, for it cannot be made again. Callers join it.
    let advancing = clock.clone();
    let passing = tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(5)).await;
            advancing.advance(Duration::from_secs(10));
        }
    });
    let begun = altinn_auth::Clock::elapsed(&clock);
    let ended = loop {
        let error = get(&source).await.unwrap_err();
        if error.kind() != AuthErrorKind::Timeout {
            break error;
        }
    };
    passing.abort();
    assert_eq!(ended.kind(), AuthErrorKind::LoginRequired);
    assert!(altinn_auth::Clock::elapsed(&clock) - begun > Duration::from_secs(400));
    assert_eq!(
        get(&source).await.unwrap_err().kind(),
        AuthErrorKind::LoginRequired
    );
    assert_eq!(provider.grants(|grants| (grants.asked, grants.reused)), (1, 0));
}

#[tokio::test]
async fn a_refresh_token_that_was_refused_for_now_is_sent_again() {
    for status in [429, 500, 503] {
        let (provider, clock) = (Provider::new(600), clock());
        let session = Session::builder(Environment::custom(&provider.uri()).unwrap())
            .idporten(person(&provider, &clock))
            .clock(clock.clone())
            .build()
            .unwrap();
        clock.advance(Duration::from_secs(600));
        provider.next([Fate::Status(status), Fate::Status(status)]);
        let token = session
            .token(TokenKind::IdPorten, "a:1".parse().unwrap())
            .await
            .unwrap();
        assert_eq!(token.expose(), "access-1-2");
        assert_eq!(
            provider.grants(|grants| (grants.asked, grants.reused)),
            (3, 0),
            "{status}"
        );
    }
}

#[tokio::test]
async fn a_renewal_that_could_not_be_sent_leaves_the_login_as_it_was() {
    let me = Arc::new(Mutex::new(String::new()));
    let uri = Arc::clone(&me);
    // Nobody listens at port 1.
    let server = crate::common::server::answering(move |_: &wiremock::Request| {
        let base = uri.lock().unwrap().clone();
        crate::common::server::json_answer(200, json!({
            "issuer": base, "authorization_endpoint": base, "token_endpoint": "http://127.0.0.1:1/token", "jwks_uri": base,
        }))
    })
    .await;
    *me.lock().unwrap() = server.uri();
    let source = client(&server).build().unwrap().source(PersonTokens::restore(
        Token::new("over").with_expiry(Some(at(0))),
        Some(Secret::new("refresh-1")),
    ));
    for _ in 0..3 {
        assert_eq!(get(&source).await.unwrap_err().kind(), AuthErrorKind::Connect);
        assert_eq!(source.tokens().refresh(), Some(&Secret::new("refresh-1")));
    }
}

#[tokio::test]
async fn a_login_that_was_revoked_says_that_the_person_must_log_in_again_and_asks_no_more() {
    let (provider, clock) = (Provider::new(600), clock());
    let client = IdPorten::builder(provider.uri(), "c", "http://127.0.0.1/")
        .scopes("altinn:enduser".parse().unwrap())
        .clock(clock.clone())
        .build()
        .unwrap();
    let over = Token::new("over").with_expiry(Some(at(0)));
    let source = client.source(PersonTokens::restore(over, Some(Secret::new("refresh-7-1"))));
    let cached = cached(&source, &clock);
    for _ in 0..5 {
        let error = get(&cached).await.unwrap_err();
        assert_eq!(error.kind(), AuthErrorKind::LoginRequired);
        let cause = std::error::Error::source(&error).unwrap();
        assert_eq!(
            AuthError::find(cause).unwrap().refusal().unwrap().error(),
            Some("invalid_grant")
        );
        clock.advance(Duration::from_secs(60));
    }
    assert_eq!(provider.grants(|grants| grants.asked), 1);
}

#[tokio::test]
async fn the_application_gets_the_new_refresh_token_before_it_is_used() {
    let (provider, clock) = (Arc::new(Provider::new(600)), clock());
    let kept = Arc::new(Mutex::new(Vec::new()));
    let (store, server) = (Arc::clone(&kept), Arc::clone(&provider));
    let source = person(&provider, &clock).on_rotated(move |tokens| {
        let (store, server) = (Arc::clone(&store), Arc::clone(&server));
        async move {
            // As slow as a database.
            tokio::time::sleep(Duration::from_millis(20)).await;
            let asked = server.grants(|grants| grants.asked);
            let refresh = tokens.refresh().unwrap().expose().to_owned();
            store
                .lock()
                .unwrap()
                .push((asked, tokens.access().expose().to_owned(), refresh));
        }
    });
    let cached = cached(&source, &clock);
    for round in 1..4_usize {
        clock.advance(Duration::from_secs(600));
        let (one, two) = tokio::join!(get(&cached), get(&cached));
        assert_eq!(one.unwrap(), two.unwrap());
        let kept = kept.lock().unwrap().clone();
        let number = round + 1;
        assert_eq!(kept.len(), round);
        assert_eq!(
            kept[round - 1],
            (round, format!("access-1-{number}"), format!("refresh-1-{number}")),
            "nothing was sent between its coming and its keeping"
        );
    }
}

#[tokio::test]
async fn a_hook_that_panics_or_hangs_does_not_take_the_login_with_it() {
    for hangs in [false, true] {
        let provider = Provider::new(600);
        let clock = clock();
        let client = IdPorten::builder(provider.uri(), "c", "http://127.0.0.1/")
            .scopes("altinn:enduser".parse().unwrap())
            .clock(clock.clone())
            .fetch_policy(FetchPolicy::default().limit(Duration::from_secs(40)))
            .build()
            .unwrap();
        let called = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&called);
        let source = client.source(restored(&provider, 1)).on_rotated(move |_| {
            count.fetch_add(1, SeqCst);
            async move {
                assert!(hangs, "it panics");
                std::future::pending().await
            }
        });
        clock.advance(Duration::from_secs(600));
        let waiting = tokio::spawn({
            let source = source.clone();
            async move { get(&source).await }
        });
        while called.load(SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let begun = altinn_auth::Clock::elapsed(&clock);
        while !waiting.is_finished() {
            tokio::time::sleep(Duration::from_millis(5)).await;
            clock.advance(Duration::from_millis(500));
        }
        assert!(altinn_auth::Clock::elapsed(&clock) - begun < Duration::from_secs(40));
        assert_eq!(waiting.await.unwrap().unwrap(), "access-1-2");
        assert_eq!(source.tokens().refresh(), Some(&Secret::new("refresh-1-2")));
    }
}

/// A login at the wiremock provider, with an ID token of these claims.
async fn logged_in(
    told: &Answer,
    server: &wiremock::MockServer,
    client: &IdPorten,
) -> (altinn_auth::Login, PersonTokens) {
    let login = client.begin(&LoginOptions::default()).await.unwrap();
    *told.lock().unwrap() = answer(&id_token(&claims(server, &login), &key()));
    let tokens = client.finish(&login, &callback(server, &login)).await.unwrap();
    (login, tokens)
}

#[tokio::test]
async fn renewed_tokens_are_of_the_same_person() {
    for (subject, same) in [("s", true), ("somebody else", false)] {
        for restart in [false, true] {
            let told = Answer::default();
            let server = idporten(&told).await;
            let client = client(&server).build().unwrap();
            let (login, mut tokens) = logged_in(&told, &server, &client).await;
            if restart {
                let id_token = tokens.id_token().unwrap().clone();
                tokens = PersonTokens::restore(tokens.access().clone(), tokens.refresh().cloned())
                    .with_id_token(id_token);
            }
            let source = client.source(tokens);
            get(&source).await.unwrap();
            let mut renewed = claims(&server, &login);
            renewed["sub"] = subject.into();
            let mut fresh = answer(&id_token(&renewed, &key()));
            fresh["access_token"] = "access-2".into();
            *told.lock().unwrap() = fresh;
            let token = get(&source).await;
            match same {
                true => assert_eq!(token.unwrap(), "access-2"),
                false => {
                    assert_eq!(token.unwrap_err().kind(), AuthErrorKind::LoginRequired);
                    get(&source).await.unwrap_err();
                }
            }
        }
    }
}

#[tokio::test]
async fn a_login_below_the_level_that_was_asked_for_is_refused() {
    for (asked, got, good) in [
        ("idporten-loa-high", "idporten-loa-high", true),
        ("idporten-loa-high", "idporten-loa-substantial", false),
        ("idporten-loa-substantial", "idporten-loa-high", true),
        ("idporten-loa-substantial", "idporten-loa-low", false),
        (
            "idporten-loa-high idporten-loa-substantial",
            "idporten-loa-substantial",
            true,
        ),
        ("selfregistered-email", "idporten-loa-high", true),
        ("idporten-loa-low", "selfregistered-email", false),
        ("idporten-loa-high", "another", false),
        ("another", "another", true),
        ("another", "idporten-loa-high", false),
        ("idporten-loa-high", "", false),
    ] {
        let told = Answer::default();
        let server = idporten(&told).await;
        let client = client(&server).build().unwrap();
        let options = LoginOptions::default().levels(asked);
        let begun = client.begin(&options).await.unwrap();
        assert_eq!(begun.levels(), Some(asked));
        // A web application keeps the parts.
        let kept = altinn_auth::Login::restore(
            begun.state().clone(),
            begun.nonce().clone(),
            begun.verifier().clone(),
        )
        .asked_for(begun.levels().unwrap());
        for login in [begun, kept] {
            let mut claims = claims(&server, &login);
            if got.is_empty() {
                claims.as_object_mut().unwrap().remove("acr");
            } else {
                claims["acr"] = got.into();
            }
            *told.lock().unwrap() = answer(&id_token(&claims, &key()));
            let tokens = client.finish(&login, &callback(&server, &login)).await;
            assert_eq!(tokens.is_ok(), good, "{asked}: {got}");
            if let Err(error) = tokens {
                assert!(error.to_string().contains("lower security level"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn without_an_id_token_the_level_is_that_of_the_access_token() {
    for (acr, good) in [("idporten-loa-high", true), ("idporten-loa-low", false)] {
        let told = Answer::default();
        let server = idporten(&told).await;
        let client = client(&server)
            .scopes("altinn:enduser".parse().unwrap())
            .build()
            .unwrap();
        let options = LoginOptions::default().levels("idporten-loa-substantial");
        let login = client.begin(&options).await.unwrap();
        *told.lock().unwrap() = json!({
            "access_token": unsigned(&json!({ "acr": acr, "exp": NOW + 600 })), "expires_in": 600, "token_type": "Bearer",
        });
        let tokens = client.finish(&login, &callback(&server, &login)).await;
        assert_eq!(tokens.is_ok(), good, "{acr}");
    }
}

#[tokio::test]
async fn a_new_refresh_token_is_kept_although_the_id_token_cannot_be_verified_now() {
    // The keys cannot be had.
    let down = Arc::new(Mutex::new(true));
    let me = Arc::new(Mutex::new(String::new()));
    let told = Answer::default();
    let (off, uri, answers) = (Arc::clone(&down), Arc::clone(&me), Arc::clone(&told));
    let server = crate::common::server::answering(move |request: &wiremock::Request| {
        let base = uri.lock().unwrap().clone();
        let json_answer = crate::common::server::json_answer;
        match request.url.path() {
            "/jwks" if *off.lock().unwrap() => wiremock::ResponseTemplate::new(503),
            "/jwks" => json_answer(
                200,
                json!({ "keys": [serde_json::from_str::<Value>(&key().public_jwk()).unwrap()] }),
            ),
            "/token" => json_answer(200, answers.lock().unwrap().clone()),
            _ => json_answer(
                200,
                json!({
                    "issuer": base, "authorization_endpoint": base, "token_endpoint": format!("{base}/token"),
                    "jwks_uri": format!("{base}/jwks"),
                }),
            ),
        }
    })
    .await;
    *me.lock().unwrap() = server.uri();
    let clock = clock();
    let client = client(&server).clock(clock.clone()).build().unwrap();
    let over = Token::new("over").with_expiry(Some(at(0)));
    let source = client.source(PersonTokens::restore(over, Some(Secret::new("refresh-0"))));
    let claims = json!({ "iss": server.uri(), "aud": "my-client", "sub": "s", "exp": NOW + 600 });
    *told.lock().unwrap() = answer(&id_token(&claims, &key()));
    let error = get(&source).await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    assert_eq!(source.tokens().refresh(), Some(&Secret::new("refresh-1")));
    *down.lock().unwrap() = false;
    clock.advance(Duration::from_secs(5));
    get(&source).await.unwrap();
    let sent = crate::common::server::form(
        requests(&server)
            .await
            .iter()
            .rev()
            .find(|request| request.url.path() == "/token")
            .unwrap(),
    );
    assert_eq!(sent["refresh_token"], "refresh-1");
}

#[tokio::test]
async fn a_refresh_token_that_stays_the_same_may_be_sent_again() {
    let told = Answer::default();
    let server = idporten(&told).await;
    let client = client(&server).build().unwrap();
    let over = Token::new("over").with_expiry(Some(at(0)));
    let source = client.source(PersonTokens::restore(over, Some(Secret::new("for ever"))));
    *told.lock().unwrap() = json!({ "access_token": "a", "expires_in": 120 });
    get(&source).await.unwrap();
    *told.lock().unwrap() = json!("garbage");
    assert_ne!(
        get(&source).await.unwrap_err().kind(),
        AuthErrorKind::LoginRequired
    );
    *told.lock().unwrap() = json!({ "access_token": "b", "expires_in": 120 });
    assert_eq!(get(&source).await.unwrap(), "b");
}

#[tokio::test]
async fn metadata_that_are_old_stay_in_use_while_the_endpoint_hangs() {
    let wire_answers = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&wire_answers);
    let wire = crate::common::wire::Wire::serve(move |_, base| {
        let number = count.fetch_add(1, SeqCst);
        crate::common::wire::Reply::json(
            200,
            &json!({ "issuer": base, "authorization_endpoint": base, "token_endpoint": base, "jwks_uri": base }),
        )
        .after(Duration::from_secs(if number == 0 { 0 } else { 3600 }))
    });
    let clock = clock();
    let client = IdPorten::builder(wire.uri(), "c", "http://127.0.0.1/")
        .scopes("openid".parse().unwrap())
        .clock(clock.clone())
        .build()
        .unwrap();
    client.begin(&LoginOptions::default()).await.unwrap();
    clock.advance(Duration::from_secs(25 * 60 * 60));
    let logins = (0..10).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.begin(&LoginOptions::default()).await.map(drop) })
    });
    let all = async {
        for login in logins.collect::<Vec<_>>() {
            login.await.unwrap().unwrap();
        }
    };
    tokio::time::timeout(Duration::from_secs(10), all).await.unwrap();
    assert!(wire_answers.load(SeqCst) <= 2);
}

#[tokio::test]
async fn metadata_that_cannot_be_had_are_asked_for_once_by_all_who_begin_a_login() {
    let counts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&counts);
    let server = crate::common::server::answering(move |_: &wiremock::Request| {
        count.fetch_add(1, SeqCst);
        wiremock::ResponseTemplate::new(404)
    })
    .await;
    let client = client(&server).build().unwrap();
    let logins = (0..10).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.begin(&LoginOptions::default()).await.unwrap_err() })
    });
    for login in logins.collect::<Vec<_>>() {
        login.await.unwrap();
    }
    for _ in 0..10 {
        client.begin(&LoginOptions::default()).await.unwrap_err();
    }
    assert_eq!(counts.load(SeqCst), 1);
}

#[tokio::test]
async fn a_person_logs_out_at_the_address_of_the_metadata() {
    let told = Answer::default();
    let server = idporten(&told).await;
    let client = client(&server).build().unwrap();
    let (_, tokens) = logged_in(&told, &server, &client).await;
    let url = client
        .logout_url(&tokens, Some("https://me.example/bye"), Some("state"))
        .await
        .unwrap();
    assert!(url.expose().starts_with(&format!("{}/logout?", server.uri())));
    let query = query(url.expose());
    assert_eq!(query["client_id"], "my-client");
    assert_eq!(query["id_token_hint"], tokens.id_token().unwrap().expose());
    assert_eq!(query["post_logout_redirect_uri"], "https://me.example/bye");
    assert_eq!(query["state"], "state");
    let bare = PersonTokens::restore(Token::new("a"), None);
    let url = client.logout_url(&bare, None, None).await.unwrap();
    assert_eq!(self::query(url.expose()).len(), 1);
}

#[tokio::test]
async fn an_answer_with_a_parameter_twice_is_refused() {
    let server = idporten(&Answer::default()).await;
    let client = client(&server).build().unwrap();
    let login = client.begin(&LoginOptions::default()).await.unwrap();
    for twice in [
        "state=x",
        "code=x",
        "iss=x",
        "error=x",
        "error=x&error=y",
        "foo=a&foo=a",
    ] {
        let wrong = format!("{}&{twice}", callback(&server, &login));
        let error = client.finish(&login, &wrong).await.unwrap_err();
        let doubled = !twice.starts_with("error=x") || twice.contains('&');
        assert_eq!(
            error.to_string().contains("more than once"),
            doubled,
            "{twice}: {error}"
        );
    }
    let sent = requests(&server).await;
    assert!(sent.iter().all(|request| request.url.path() != "/token"));
}
