//! Keys that change while they are in use: no signature mixes two of them, and none needs a restart.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
};

use altinn_auth::{
    Config, Issuer, KeyId, Maskinporten, PrivateKey, Reason, RotatingKey, SignError, Signer, SigningKey,
    TokenRequest, TokenSource,
};
use altinn_runtime::{BoxFuture, TokenKind};
use serde_json::json;
use wiremock::{MockServer, Request};

use crate::common::{
    clock, key, other_key, part,
    server::{answering, form, granted, json_answer, requests},
    verified,
    world::World,
};

fn request() -> TokenRequest {
    TokenRequest::new("a:1".parse().unwrap())
}

fn kid(request: &Request) -> String {
    part(&form(request)["assertion"], 0)["kid"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// A server that gives tokens for assertions of this key only, and refuses the others so.
async fn knows(known: &'static str, code: &'static str, words: &'static str) -> MockServer {
    answering(move |request| {
        if kid(request) == known {
            return granted("t", 120);
        }
        let uri = format!("https://maskinporten.no/errors/{code}");
        json_answer(
            400,
            json!({ "error": "invalid_grant", "error_description": words, "error_uri": uri }),
        )
    })
    .await
}

fn client(server: &MockServer, signer: impl Signer + 'static) -> Maskinporten {
    let issuer = Issuer::custom(&server.uri(), &server.uri()).unwrap();
    Maskinporten::builder(issuer, "c")
        .signer(signer)
        .clock(clock())
        .build()
        .unwrap()
}

/// A vault whose key is another one each time that it is asked.
struct Restless(AtomicUsize);

impl Signer for Restless {
    fn fingerprint(&self) -> String {
        "restless".into()
    }

    fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
        let turn = self.0.fetch_add(1, SeqCst);
        Box::pin(async move {
            if turn.is_multiple_of(2) {
                key()
            } else {
                other_key()
            }
            .current()
            .await
        })
    }
}

#[tokio::test]
async fn m9_header_and_signature_come_from_one_question_whatever_the_vault_does_in_between() {
    let server = answering(|_| granted("t", 120)).await;
    let client = client(&server, Restless(AtomicUsize::new(0)));
    for _ in 0..6 {
        client.token(&request()).await.unwrap();
    }
    let mut seen = Vec::new();
    for request in requests(&server).await {
        let kid = kid(&request);
        let signed_with = if kid == "test-key" { key() } else { other_key() };
        // Panics unless the signature is that of the key that the header names.
        verified(&form(&request)["assertion"], &signed_with);
        seen.push(kid);
    }
    assert_eq!(
        seen[..3],
        ["test-key", "other-key", "test-key"],
        "it is asked once for each signature"
    );
}

#[test]
fn m9_a_key_that_is_replaced_while_others_sign_is_never_mixed_with_the_new_one() {
    let handle = RotatingKey::new(key());
    thread::scope(|scope| {
        for _ in 0..2 {
            let handle = handle.clone();
            scope.spawn(move || {
                for turn in 0..200_u32 {
                    handle.set(if turn.is_multiple_of(2) {
                        other_key()
                    } else {
                        key()
                    });
                }
            });
        }
        for _ in 0..2 {
            let handle = handle.clone();
            scope.spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
                for _ in 0..40 {
                    let signing = runtime.block_on(handle.current()).unwrap();
                    let expected = match signing.id() {
                        KeyId::Kid(kid) if kid == "test-key" => key(),
                        _ => other_key(),
                    };
                    let signature = runtime.block_on(signing.sign(*b"message")).unwrap();
                    assert_eq!(signature, expected.sign(b"message").unwrap());
                }
            });
        }
    });
}

#[tokio::test]
async fn m9_a_key_can_be_replaced_without_a_restart_and_the_tokens_of_the_old_one_stay() {
    let world = World::new().await;
    let handle = RotatingKey::new(key());
    let session = world
        .bare()
        .maskinporten(world.maskinporten().signer(handle.clone()))
        .build()
        .unwrap();
    let get = |scope: &'static str| session.token(TokenKind::Maskinporten, scope.parse().unwrap());
    get("a:1").await.unwrap();
    let before = handle.fingerprint();
    handle.set(other_key());
    assert_eq!(handle.fingerprint(), before, "what is cached is found again");
    get("a:1").await.unwrap();
    get("a:2").await.unwrap();
    let kids = world
        .server
        .received_requests()
        .await
        .unwrap()
        .iter()
        .map(kid)
        .collect::<Vec<_>>();
    assert_eq!(kids, ["test-key", "other-key"]);
}

#[tokio::test]
async fn m9_a_key_file_is_read_again_when_the_key_is_not_known_has_expired_or_does_not_fit() {
    for (code, words) in [
        ("MP-121", "Expired key."),
        ("MP-124", "Invalid signature"),
        ("", "Unknown key identifier (kid) for client"),
    ] {
        let server = knows("other-key", code, words).await;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.json");
        let write = |key: &PrivateKey| std::fs::write(&path, key.private_jwk().expose()).unwrap();
        write(&key());
        let client = client(&server, RotatingKey::from_jwk_file(&path).unwrap());
        // Nobody has put a new one there: one request, and the reason.
        let error = client.token(&request()).await.unwrap_err();
        assert!(
            error
                .refusal()
                .is_some_and(|refusal| refusal.reason() != Reason::Other),
            "{error}"
        );
        assert_eq!(requests(&server).await.len(), 1, "{code}");
        write(&other_key());
        client.token(&request()).await.unwrap();
        client.token(&request()).await.unwrap();
        let kids = requests(&server).await.iter().map(kid).collect::<Vec<_>>();
        assert_eq!(kids, ["test-key", "test-key", "other-key", "other-key"], "{code}");
        // A file that cannot be read leaves the key as it is.
        std::fs::write(&path, "half-writ").unwrap();
        client.token(&request()).await.unwrap();
    }
}

#[tokio::test]
async fn m9_key_files_of_configurations_are_read_again_too() {
    let server = knows("k2", "MP-121", "Expired key.").await;
    let folder = tempfile::tempdir().unwrap();
    let (jwk, pem) = (folder.path().join("key.json"), folder.path().join("key.pem"));
    let config = |name: &str, path: &std::path::Path, kid: Option<&str>| {
        let config = json!({ "issuer": server.uri(), "token_endpoint": server.uri(), "client_id": "c", name: path, "kid": kid });
        Config::from_json(&config.to_string()).unwrap()
    };
    std::fs::write(&jwk, key().with_kid("k1").private_jwk().expose()).unwrap();
    std::fs::write(&pem, key().private_pem().unwrap().expose()).unwrap();
    let of_jwk = config("jwk_file", &jwk, None)
        .maskinporten()
        .unwrap()
        .build()
        .unwrap();
    std::fs::write(&jwk, other_key().with_kid("k2").private_jwk().expose()).unwrap();
    of_jwk.token(&request()).await.unwrap();

    // A PEM key keeps its id: the file changes beneath it.
    let config = config("pem_file", &pem, Some("k1"));
    let of_pem = config.maskinporten().unwrap().build().unwrap();
    std::fs::write(&pem, other_key().private_pem().unwrap().expose()).unwrap();
    assert!(of_pem.token(&request()).await.is_err());
    let last = requests(&server).await.pop().unwrap();
    verified(&form(&last)["assertion"], &other_key());
    // The handle of the configuration is the one that the client uses.
    config.key().unwrap().set(key().with_kid("k2"));
    of_pem.token(&request()).await.unwrap();
}

#[tokio::test]
async fn a_signer_that_has_no_other_key_is_asked_once() {
    struct Counting(Arc<AtomicUsize>);
    impl Signer for Counting {
        fn fingerprint(&self) -> String {
            "counting".into()
        }
        fn current(&self) -> BoxFuture<'_, Result<SigningKey, SignError>> {
            Box::pin(async { key().current().await })
        }
        fn replace<'a>(&'a self, refused: &'a KeyId) -> BoxFuture<'a, bool> {
            assert_eq!(*refused, KeyId::Kid("test-key".into()));
            self.0.fetch_add(1, SeqCst);
            // It says so, and it is not true.
            Box::pin(async { true })
        }
    }
    let server = knows("nobody", "MP-121", "Expired key.").await;
    let asked = Arc::new(AtomicUsize::new(0));
    let client = client(&server, Counting(Arc::clone(&asked)));
    let error = client.token(&request()).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().reason(), Reason::KeyExpired);
    assert_eq!((requests(&server).await.len(), asked.load(SeqCst)), (2, 1));
}
