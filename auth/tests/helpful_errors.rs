//! What an error says: once, with the server's words where nobody here knows better, and with the hosts that do not fit.

use std::error::Error as StdError;

use altinn_auth::{
    AuthError, AuthErrorKind, Issuer, KeyId, Maskinporten, Reason, RetryPolicy, SignError, Signer,
    SigningKey, TokenRequest, TokenSource,
};
use altinn_runtime::{BoxFuture, Chain, Core, Environment, Failure, TokenKind, Untyped};
use serde_json::{Value, json};

use crate::common::{
    key,
    server::{json_answer, server},
    world::{World, operation},
};

/// An error and its causes, as programs print them.
fn chain(error: &dyn StdError) -> Vec<String> {
    let mut words = vec![error.to_string()];
    let mut current = error.source();
    while let Some(error) = current {
        words.push(error.to_string());
        current = error.source();
    }
    words
}

async fn refused(status: u16, body: Value) -> AuthError {
    let server = server([json_answer(status, body)]).await;
    let issuer = Issuer::custom(&server.uri(), &server.uri()).unwrap();
    let client = Maskinporten::builder(issuer, "c")
        .signer(key())
        .retry(RetryPolicy::off());
    let client = client.build().unwrap();
    client
        .token(&TokenRequest::new("a:1".parse().unwrap()))
        .await
        .unwrap_err()
}

#[tokio::test]
async fn m11_an_unknown_reason_comes_with_the_status_and_the_servers_own_words_redacted() {
    for (status, error, words, expected) in [
        (
            400,
            "invalid_grant",
            "signature verification failed",
            "no token: invalid_grant (400 Bad Request); the reason is none that is known here; the server says: signature \
             verification failed",
        ),
        (
            400,
            "invalid_grant",
            "refresh token already used",
            "no token: invalid_grant (400 Bad Request); the reason is none that is known here; the server says: refresh token \
             already used",
        ),
        (
            401,
            "strange",
            "person 018107 50126 with eyJhbGciOiJSUzI1NiJ9.e30.AA",
            "no token: strange (401 Unauthorized); the reason is none that is known here; the server says: person … with …",
        ),
    ] {
        let refusal = refused(status, json!({ "error": error, "error_description": words })).await;
        assert_eq!(refusal.to_string(), expected);
        assert_eq!(refusal.refusal().unwrap().reason(), Reason::Other);
    }
    let malformed = refused(
        400,
        json!({ "error": "invalid_request", "error_description": "bad scope" }),
    )
    .await;
    assert!(
        malformed.to_string().ends_with("the server says: bad scope"),
        "{malformed}"
    );
    let silent = refused(418, json!({})).await;
    assert!(silent.to_string().contains("418"), "{silent}");
    // Where the reason is known, advice and trace id are enough.
    let known =
        json!({ "error": "invalid_scope", "error_description": "MP-200 long (trace_id: 0af7651916cd43dd)" });
    let known = refused(400, known).await.to_string();
    assert!(
        known.contains("[trace id 0af7651916cd43dd]") && !known.contains("long"),
        "{known}"
    );
}

#[tokio::test]
async fn m11_two_environments_that_differ_are_named_with_their_hosts() {
    let (one, two) = (World::new().await, World::new().await);
    let session = one.session().build().unwrap();
    let operation = operation(&[&[TokenKind::Altinn]], &[&["a:1"]]);
    let text = two.call(&session, operation).await.unwrap_err().to_string();
    assert!(
        text.contains(&one.server.uri()) && text.contains(&two.server.uri()),
        "{text}"
    );
    assert!(one.server.received_requests().await.unwrap().is_empty());
    let core = Core::new(Environment::Tt02, Chain::from(&session));
    let error = core
        .call(operation)
        .empty_answer::<Untyped>()
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("tt02 (https://platform.tt02.altinn.no)"),
        "{error}"
    );
}

/// A vault that fails, for a reason of its own.
struct Broken;

impl Signer for Broken {
    fn fingerprint(&self) -> String {
        "broken".into()
    }
    fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
        let sign = |_| async {
            Err(SignError::new("the vault is shut").with_source(std::io::Error::other("no route")))
        };
        let key = SigningKey::new(Default::default(), KeyId::Kid("k".into()), sign);
        Box::pin(async { Ok(key) })
    }
}

#[tokio::test]
async fn m11_no_error_is_said_again_as_its_own_cause() {
    let world = World::new().await;
    let operation = operation(&[&[TokenKind::Altinn]], &[&["a:1"]]);
    let mut chains = Vec::new();
    let kind = |error: &(dyn StdError + 'static)| AuthError::find(error).unwrap().kind();

    // Refused, unreachable, not signed, not set up.
    let refusing = server([json_answer(
        400,
        json!({ "error": "invalid_grant", "error_description": "no" }),
    )])
    .await;
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let dead = format!("http://{}", nowhere.local_addr().unwrap());
    drop(nowhere);
    let issuer = |uri: &str| Issuer::custom(uri, uri).unwrap();
    let builder = |issuer| Maskinporten::builder(issuer, "c").signer(key());
    for (client, expected) in [
        (builder(issuer(&refusing.uri())), AuthErrorKind::Refused),
        (builder(issuer(&dead)), AuthErrorKind::Connect),
        (builder(issuer(&dead)).signer(Broken), AuthErrorKind::Signer),
    ] {
        let session = world
            .bare()
            .maskinporten(client)
            .retry(RetryPolicy::off())
            .build()
            .unwrap();
        let error = world.call(&session, operation).await.unwrap_err();
        assert_eq!(kind(&error), expected, "the reason is found behind the failure");
        chains.push(chain(&error));
    }
    let error = world
        .call(&world.bare().build().unwrap(), operation)
        .await
        .unwrap_err();
    assert_eq!(kind(&error), AuthErrorKind::NotConfigured);
    chains.push(chain(&error));
    chains.push(chain(&AuthError::from(SignError::new("by itself"))));
    let caused = AuthError::new(AuthErrorKind::Source, "outer").with_source(std::io::Error::other("inner"));
    let failure = Failure::from(caused);
    assert_eq!(chain(&failure), ["outer", "inner"]);
    assert_eq!(kind(&failure), AuthErrorKind::Source);

    let all = chains.concat().join("\n");
    for needed in ["the vault is shut", "no route", "400 Bad Request"] {
        assert!(all.contains(needed), "{needed}: {all}");
    }
    for words in chains {
        for (index, outer) in words.iter().enumerate() {
            for inner in &words[index + 1..] {
                assert!(
                    !outer.contains(inner.as_str()),
                    "`{inner}` is said twice: {words:#?}"
                );
            }
        }
    }
}
