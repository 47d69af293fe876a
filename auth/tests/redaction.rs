//! No secret in what a full run tells: its errors, and all that `tracing` gets.

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use altinn_auth::{AuthError, Maskinporten, StaticToken, Token, TokenRequest, TokenSource};
use altinn_runtime::{SubscriptionKey, TokenKind};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::common::{
    clock, key,
    server::{form, json_answer, server},
    unsigned,
    world::{GRANT, World, bearer, changed, operation},
};

pub const PERSON: &str = "01810750126";

/// The parts of the key that nobody may see.
pub fn private_numbers() -> Vec<String> {
    let jwk: Value = serde_json::from_str(key().private_jwk().expose()).unwrap();
    ["d", "p", "q", "dp", "dq", "qi"]
        .iter()
        .map(|name| jwk[*name].as_str().unwrap().to_owned())
        .collect()
}

pub fn assert_hides(text: &str, secrets: &[String]) {
    for secret in secrets {
        assert!(!text.contains(secret.as_str()), "{secret} is in: {text}");
    }
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

/// What a future gives, and all that `tracing` gets of it on this thread.
pub async fn logged<T>(work: impl Future<Output = T>) -> (T, String) {
    let sink = Sink::default();
    let writer = sink.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    // With a single subscriber, tracing asks the thread that meets an event first whether anybody listens; other tests run there.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let guard = tracing::subscriber::set_default(subscriber);
    let result = work.await;
    drop(guard);
    let log = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
    (result, log)
}

/// Calls that work, and failures of every kind with what they say.
async fn full_run() -> (World, Vec<String>, String) {
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
    (world, errors, person)
}

#[tokio::test]
async fn neither_log_nor_error_of_a_full_run_holds_a_secret() {
    let ((world, errors, person), log) = logged(full_run()).await;
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
