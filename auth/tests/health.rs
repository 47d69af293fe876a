//! Whether a session works, and which part of it does not.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU16, Ordering::SeqCst},
};

use altinn_auth::{
    AuthError, AuthErrorKind, CallbackSource, Fault, Issuer, Maskinporten, RetryPolicy, ScopePolicy, Session,
    SessionBuilder, SignError, Signer, SigningKey, StaticToken, Token,
};
use altinn_runtime::{BoxFuture, Environment, TokenKind};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::common::{
    NOW, clock, key, part,
    server::{answering, form, granted, json_answer, requests},
    unsigned,
    world::{EXCHANGE, GRANT, World},
};

fn scopes(text: &str) -> altinn_auth::Scopes {
    text.parse().unwrap()
}

#[tokio::test]
async fn m11_a_session_that_works_says_so_and_asks_no_more_than_it_has_to() {
    let world = World::new().await;
    let session = world.session().extra_scopes(scopes("altinn:x")).build().unwrap();
    for _ in 0..5 {
        session.check().await.unwrap();
    }
    assert_eq!((world.counts.of(GRANT), world.counts.of(EXCHANGE)), (1, 1));
    assert!(world.calls().await.is_empty(), "no API is asked");
    for (builder, expected) in [
        (
            world.session().scopes(ScopePolicy::Fixed(scopes("a:1 a:2"))),
            "a:1 a:2",
        ),
        (world.session().default_scopes(scopes("d:1")), "d:1"),
        (world.session().granted(scopes("g:1 g:2")), "g:1"),
    ] {
        builder.build().unwrap().check().await.unwrap();
        let sent = world.server.received_requests().await.unwrap();
        let grant = sent
            .iter()
            .rev()
            .find(|request| request.url.path() == GRANT)
            .unwrap();
        assert_eq!(part(&form(grant)["assertion"], 1)["scope"], expected);
    }
    world
        .session()
        .build()
        .unwrap()
        .check_with(scopes("w:1"))
        .await
        .unwrap();
}

async fn fault(builder: SessionBuilder) -> Fault {
    let session = builder
        .retry(RetryPolicy::off())
        .default_scopes(scopes("a:1"))
        .build()
        .unwrap();
    let error = session.check().await.unwrap_err();
    assert!(error.to_string().starts_with(error.fault().name()), "{error}");
    assert_eq!(error.is_transient(), error.error().is_transient());
    error.fault()
}

/// A session whose Maskinporten and exchange answer so.
async fn with(grant: Option<(u16, Value)>, exchange: u16) -> Fault {
    let grant = Arc::new(grant);
    let server = answering(move |request| match (request.url.path(), &*grant) {
        ("/token", Some((status, body))) => json_answer(*status, body.clone()),
        ("/token", None) => granted(&unsigned(&json!({ "exp": NOW + 120 })), 120),
        _ => ResponseTemplate::new(exchange).set_body_string("no token"),
    })
    .await;
    let issuer = Issuer::custom(&server.uri(), &format!("{}/token", server.uri())).unwrap();
    let environment = Environment::custom(&server.uri()).unwrap();
    let client = Maskinporten::builder(issuer, "c").signer(key());
    fault(Session::builder(environment).clock(clock()).maskinporten(client)).await
}

#[tokio::test]
async fn m11_a_check_tells_key_client_scope_customer_clock_and_server_apart() {
    let code = |code: &str, error: &str, words: &str| {
        let uri = format!("https://maskinporten.no/errors/{code}");
        Some((
            400,
            json!({ "error": error, "error_description": words, "error_uri": uri }),
        ))
    };
    for (answer, expected) in [
        (code("MP-121", "invalid_grant", "Expired key"), Fault::Key),
        (code("MP-124", "invalid_grant", ""), Fault::Key),
        (
            code("", "invalid_grant", "Unknown key identifier (kid) for client"),
            Fault::Key,
        ),
        (
            code("MP-100", "invalid_grant", "Client authentication failed"),
            Fault::Client,
        ),
        (code("", "invalid_client", ""), Fault::Client),
        (code("MP-200", "invalid_scope", ""), Fault::Scope),
        (code("MP-250", "forbidden", ""), Fault::Scope),
        (code("MP-251", "forbidden", ""), Fault::Customer),
        (
            code("MP-303", "invalid_altinn_customer_configuration", ""),
            Fault::Customer,
        ),
        (code("MP-130", "invalid_grant", ""), Fault::Clock),
        (code("", "invalid_target", ""), Fault::Configuration),
        (code("", "something", "else"), Fault::Other),
        (Some((503, json!({}))), Fault::Server),
        (Some((429, json!({}))), Fault::Server),
        (Some((200, json!({ "no": "token" }))), Fault::Server),
    ] {
        assert_eq!(with(answer.clone(), 200).await, expected, "{answer:?}");
    }
}

#[tokio::test]
async fn m11_a_check_tells_the_exchange_and_the_network_apart_from_maskinporten() {
    for (status, expected) in [
        (401, Fault::Exchange),
        (403, Fault::Exchange),
        (400, Fault::Exchange),
        (429, Fault::Server),
        (500, Fault::Server),
        (200, Fault::Server),
    ] {
        assert_eq!(with(None, status).await, expected, "{status}");
    }
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let dead = format!("http://{}", nowhere.local_addr().unwrap());
    drop(nowhere);
    let environment = || Environment::custom(&dead).unwrap();
    let client = || Maskinporten::builder(Issuer::custom(&dead, &dead).unwrap(), "c");
    let unreachable = client().signer(key());
    assert_eq!(
        fault(Session::builder(environment()).maskinporten(unreachable)).await,
        Fault::Network
    );

    struct NoVault;
    impl Signer for NoVault {
        fn fingerprint(&self) -> String {
            "none".into()
        }
        fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
            Box::pin(async { Err(SignError::new("the vault is shut")) })
        }
    }
    let unsigned = client().signer(NoVault);
    assert_eq!(
        fault(Session::builder(environment()).maskinporten(unsigned)).await,
        Fault::Key
    );
    assert_eq!(fault(Session::builder(environment())).await, Fault::Configuration);
    let of_prod = Token::new(self::unsigned(&json!({ "iss": "https://maskinporten.no/" })));
    let foreign = CallbackSource::new(move |_| {
        let token = of_prod.clone();
        async move { Ok(token) }
    });
    assert_eq!(
        fault(Session::builder(Environment::Tt02).altinn(foreign)).await,
        Fault::Configuration
    );
    let login =
        CallbackSource::new(|_| async { Err(AuthError::new(AuthErrorKind::LoginRequired, "log in")) });
    assert_eq!(
        fault(Session::builder(environment()).idporten(login)).await,
        Fault::Login
    );
}

#[tokio::test]
async fn a_fault_that_is_over_is_over() {
    let status = Arc::new(AtomicU16::new(503));
    let (answers, seen) = (Arc::clone(&status), Arc::new(Mutex::new(0)));
    let count = Arc::clone(&seen);
    let server = answering(move |_| {
        *count.lock().unwrap() += 1;
        match answers.load(SeqCst) {
            200 => granted("t", 600),
            status => ResponseTemplate::new(status),
        }
    })
    .await;
    let issuer = Issuer::custom(&server.uri(), &server.uri()).unwrap();
    let clock = clock();
    let session = Session::builder(Environment::custom(&server.uri()).unwrap())
        .clock(clock.clone())
        .retry(RetryPolicy::off())
        .maskinporten(Maskinporten::builder(issuer, "c").signer(key()))
        .altinn(StaticToken::new(Token::new("t")))
        .default_scopes(scopes("a:1"))
        .build()
        .unwrap();
    assert_eq!(session.check().await.unwrap_err().fault(), Fault::Server);
    status.store(200, SeqCst);
    clock.advance(std::time::Duration::from_secs(120));
    session.check().await.unwrap();
    assert!(
        session
            .token(TokenKind::Maskinporten, scopes("a:1"))
            .await
            .is_ok()
    );
    assert_eq!(requests(&server).await.len(), *seen.lock().unwrap());
}
