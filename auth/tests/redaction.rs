//! No secret in any text: Debug and Display of the public types, errors, and all that `tracing` gets of a full run.

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use altinn_auth::{
    AltinnAuthentication, ApiKey, AuthError, Cached, CallbackSource, Claims, Config, Consent, ConsentGiver,
    Exchange, GeneratorLogin, Localtest, LocaltestUser, Maskinporten, NewKey, PlatformTokenSigner, Provider,
    RefreshedToken, Retry, RetryPolicy, Secret, SignError, StaticToken, SubscriptionKeys, SystemUser,
    TestToken, TestTokenGenerator, Token, TokenCache, TokenRequest, TokenSource,
};
use altinn_runtime::{Environment, SubscriptionKey, TokenKind};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::common::{
    clock, key,
    server::{form, json_answer, server},
    unsigned,
    world::{GRANT, World, bearer, changed, operation},
};

const PERSON: &str = "01010750160";
const ORGANISATION: &str = "991825827";

/// The parts of the key that nobody may see.
fn private_numbers() -> Vec<String> {
    let jwk: Value = serde_json::from_str(key().private_jwk().expose()).unwrap();
    ["d", "p", "q", "dp", "dq", "qi"]
        .iter()
        .map(|name| jwk[*name].as_str().unwrap().to_owned())
        .collect()
}

fn assert_hides(text: &str, secrets: &[String]) {
    for secret in secrets {
        assert!(!text.contains(secret.as_str()), "{secret} is in: {text}");
    }
}

#[test]
fn no_public_type_shows_what_it_holds() {
    let secret = "hunter2-hunter2";
    let token = unsigned(&json!({ "pid": PERSON, "jti": secret, "exp": 1, "scope": "a:1" }));
    let tokens = || StaticToken::new(Token::new(token.as_str()));
    let environment = Environment::Tt02;
    let altinn = AltinnAuthentication::new(&environment).unwrap();
    let login = GeneratorLogin::Basic("user".into(), Secret::new(secret));
    let keys = SubscriptionKeys::default();
    keys.set(&environment, "altinn-broker", Secret::new(secret));
    let request = TokenRequest::new("a:1".parse().unwrap())
        .person(PERSON.parse().unwrap())
        .consumer(ORGANISATION.parse().unwrap());
    let consent = Consent::new(
        "6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11".parse().unwrap(),
        ConsentGiver::Person(PERSON.parse().unwrap()),
    );
    let client = Maskinporten::test("client").jwk(key().private_jwk().expose());
    let session = altinn_auth::Session::builder(environment.clone())
        .maskinporten(Maskinporten::test("client").signer(key()))
        .altinn(tokens())
        .api_key(ApiKey::new(Secret::new(secret)))
        .subscription_keys(&keys);
    let certified = key().with_certificates(vec![b"certificate".to_vec()]).unwrap();
    let config = json!({ "environment": "tt02", "client_id": "c", "jwk": key().private_jwk().expose(), "subscription_key": secret });
    let shown = [
        format!("{:?} {:?}", Secret::new(secret), Token::new(token.as_str())),
        format!("{:?} {:?} {:?}", key(), NewKey::default(), certified),
        format!(
            "{:?} {:?}",
            tokens(),
            CallbackSource::new(|_| async { Ok(Token::new("x")) })
        ),
        format!("{:?} {:?}", Cached::new(tokens()), TokenCache::new()),
        format!(
            "{altinn:?} {:?}",
            Exchange::new(tokens(), Provider::Maskinporten, altinn.clone())
        ),
        format!(
            "{:?}",
            RefreshedToken::new(Token::new(token.as_str()), altinn.clone())
        ),
        format!("{request:?} {:?}", request.clone().consent(consent.clone())),
        format!(
            "{consent:?} {:?}",
            SystemUser::new(ORGANISATION.parse().unwrap())
                .external_reference(secret)
                .unwrap()
        ),
        format!("{client:?}"),
        format!("{:?}", client.build().unwrap()),
        format!("{session:?}"),
        format!("{keys:?} {:?} {login:?}", ApiKey::new(Secret::new(secret))),
        format!("{:?}", TestToken::personal().person(PERSON.parse().unwrap())),
        format!(
            "{:?}",
            TestTokenGenerator::new(&environment, login.clone(), TestToken::personal()).unwrap()
        ),
        format!(
            "{:?}",
            Localtest::new(
                &Environment::Local,
                LocaltestUser::Organisation(ORGANISATION.parse().unwrap())
            )
            .unwrap()
        ),
        format!(
            "{:?}",
            PlatformTokenSigner::new("ttd", "app", certified.clone()).unwrap()
        ),
        format!("{:?}", Claims::unverified(&token).unwrap()),
        format!("{:?}", Config::from_json(&config.to_string()).unwrap()),
        format!("{:?}", Retry::new(RetryPolicy::default())),
        format!("{:?} {}", SignError::new("x"), SignError::new("x")),
    ];
    let mut secrets = private_numbers();
    secrets.extend([
        secret.to_owned(),
        token.clone(),
        PERSON.to_owned(),
        ORGANISATION.to_owned(),
        key().encoded_jwk().expose().to_owned(),
    ]);
    for text in shown {
        assert_hides(&text, &secrets);
    }
    // A built session too.
    let session = altinn_auth::Session::builder(environment)
        .altinn(tokens())
        .api_key(ApiKey::new(Secret::new(secret)))
        .build()
        .unwrap();
    assert_hides(
        &format!("{session:?} {:?}", altinn_runtime::Chain::from(&session)),
        &secrets,
    );
}

/// Takes what a subscriber writes.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn neither_log_nor_error_of_a_full_run_holds_a_secret() {
    let sink = Sink::default();
    let writer = sink.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);

    let world = World::new().await;
    world.answer(|_, number| match number {
        1 => ResponseTemplate::new(401),
        2 => ResponseTemplate::new(503).insert_header(
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        ),
        _ => ResponseTemplate::new(200).set_body_string("body-of-the-answer"),
    });
    let session = world
        .session()
        .subscription_key("altinn-things", "subscription-secret")
        .platform(StaticToken::new(Token::new("platform-secret")))
        .build()
        .unwrap();
    let both = changed(|operation| {
        operation.tokens = &[&[TokenKind::Altinn, TokenKind::Platform]];
        operation.subscription_key = SubscriptionKey::Required;
    });
    world.call(&session, both).await.unwrap();

    // Failures of every kind, and what they say.
    let mut errors = Vec::new();
    world.answer(|_, _| ResponseTemplate::new(500).set_body_string("body-of-the-answer"));
    errors.push(describe(&world.call(&session, both).await.unwrap_err()));
    let person = unsigned(&json!({ "pid": PERSON }));
    let refusing = server([json_answer(
        400,
        json!({ "error": "invalid_grant", "error_description": format!("no {person} {PERSON}") }),
    )])
    .await;
    let issuer = altinn_auth::Issuer::custom(&refusing.uri(), &refusing.uri()).unwrap();
    let refused = Maskinporten::builder(issuer, "c")
        .signer(key())
        .clock(clock())
        .build()
        .unwrap();
    errors.push(describe(
        &refused
            .token(&TokenRequest::new("a:1".parse().unwrap()))
            .await
            .unwrap_err(),
    ));
    let refused = altinn_auth::Session::builder(world.environment())
        .maskinporten(refused)
        .build()
        .unwrap();
    errors.push(describe(
        &world
            .call(&refused, operation(&[&[TokenKind::Altinn]], &[&["a:1"]]))
            .await
            .unwrap_err(),
    ));
    drop(guard);

    let log = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
    for word in [
        "get_things",
        "attempt=2",
        "status=503",
        "0af7651916cd43dd8448eb211c80319c",
        "duration_ms",
        "maskinporten_token",
    ] {
        assert!(log.contains(word), "{word} is not in the log:\n{log}");
    }
    let mut secrets = private_numbers();
    let requests = world.server.received_requests().await.unwrap();
    secrets.extend(
        requests
            .iter()
            .filter(|request| request.url.path() == GRANT)
            .map(|request| form(request)["assertion"].clone()),
    );
    secrets.extend(
        requests
            .iter()
            .filter(|request| request.headers.contains_key("authorization"))
            .map(bearer),
    );
    for word in [
        "subscription-secret",
        "platform-secret",
        "body-of-the-answer",
        PERSON,
    ] {
        secrets.push(word.to_owned());
    }
    secrets.push(person);
    assert!(secrets.len() > 12);
    assert_hides(&log, &secrets);
    assert_hides(&errors.join("\n"), &secrets);
}

/// An error and all its causes, as a careless program would log them.
fn describe(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = format!("{error:?} {error}");
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(" {cause:?} {cause}"));
        source = cause.source();
    }
    if let Some(found) = AuthError::find(error) {
        text.push_str(&format!(" {:?}", found.refusal()));
    }
    text
}
