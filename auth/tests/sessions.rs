//! Many sessions in one process: what they cost, and how they are kept.

use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};

use altinn_auth::{
    AuthError, AuthErrorKind, Issuer, Maskinporten, Session, SessionBuilder, Sessions, Verifier,
};
use altinn_runtime::{Environment, HttpClient, TokenKind};

use crate::common::{
    clock, key,
    world::{GRANT, World},
};

fn http() -> HttpClient {
    HttpClient::builder().build().unwrap()
}

#[test]
fn a_session_with_a_given_client_sets_up_no_other() {
    let given = http();
    let verifier = || {
        Verifier::new("issuer", "https://issuer.example/jwk")
            .audience("me")
            .http(given.clone())
            .build()
            .unwrap()
    };
    let session = || {
        let client = Maskinporten::test("c").signer(key());
        let session = Session::builder(Environment::Tt02).maskinporten(client);
        session.http(given.clone()).build().unwrap()
    };
    // In turns, so that whatever else the machine does hits all; the quickest of each counts.
    let (mut clients, mut sessions, mut verifiers) = (Vec::new(), Vec::new(), Vec::new());
    let timed = |times: &mut Vec<Duration>, make: &dyn Fn()| {
        let begun = Instant::now();
        make();
        times.push(begun.elapsed());
    };
    for _ in 0..5 {
        timed(&mut clients, &|| drop(http()));
        for _ in 0..20 {
            timed(&mut sessions, &|| drop(session()));
            timed(&mut verifiers, &|| drop(verifier()));
        }
    }
    let least = |times: Vec<Duration>| times.into_iter().min().unwrap();
    let (client, session, verifier) = (least(clients), least(sessions), least(verifiers));
    assert!(
        session * 10 < client,
        "a session {session:?}, a client {client:?}"
    );
    assert!(
        verifier * 10 < client,
        "a verifier {verifier:?}, a client {client:?}"
    );
}

#[test]
fn sessions_without_a_client_share_one() {
    let session = || {
        let client = Maskinporten::test("c").signer(key());
        Session::builder(Environment::Tt02)
            .maskinporten(client)
            .build()
            .unwrap()
    };
    // The first may set up the one that all share.
    drop(session());
    let quickest = |make: &dyn Fn()| {
        let times = (0..20).map(|_| {
            let begun = Instant::now();
            make();
            begun.elapsed()
        });
        times.min().unwrap()
    };
    let (session, client) = (quickest(&|| drop(session())), quickest(&|| drop(http())));
    assert!(
        session * 10 < client,
        "a session {session:?}, a client {client:?}"
    );
}

/// Sessions of the world's customers, and how many were made.
fn sessions(world: &World) -> (Sessions<String>, Arc<AtomicUsize>) {
    let made = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&made);
    let uri = world.server.uri();
    let sessions = Sessions::new(
        world.environment(),
        move |customer: String, session: SessionBuilder| {
            count.fetch_add(1, SeqCst);
            let issuer = Issuer::custom(&uri, &format!("{uri}{GRANT}")).unwrap();
            async move {
                // As slow as a vault.
                tokio::time::sleep(Duration::from_millis(10)).await;
                if customer == "unknown" {
                    return Err(AuthError::new(AuthErrorKind::Source, "there is no such customer"));
                }
                let client = Maskinporten::builder(issuer, customer.clone());
                Ok(if customer == "without a key" {
                    session.maskinporten(client)
                } else {
                    session.maskinporten(client.signer(key()))
                })
            }
        },
    );
    (sessions.clock(world.clock.clone()), made)
}

#[tokio::test]
async fn each_customer_has_a_session_and_tokens_of_their_own() {
    let world = World::new().await;
    let (sessions, made) = sessions(&world);
    let mut tokens = HashSet::new();
    for _ in 0..3 {
        for customer in ["one", "two", "three"] {
            let tasks = (0..10).map(|_| {
                let sessions = sessions.clone();
                tokio::spawn(async move { sessions.get(&customer.to_owned()).await.unwrap() })
            });
            for task in tasks.collect::<Vec<_>>() {
                let session = task.await.unwrap();
                let token = session
                    .token(TokenKind::Maskinporten, "a:1".parse().unwrap())
                    .await;
                tokens.insert(token.unwrap().expose().to_owned());
            }
        }
    }
    assert_eq!(
        (made.load(SeqCst), tokens.len(), world.counts.of(GRANT)),
        (3, 3, 3)
    );
}

#[tokio::test]
async fn the_session_that_was_not_asked_for_the_longest_goes_first() {
    let world = World::new().await;
    let (sessions, made) = sessions(&world);
    let sessions = sessions.limit(2);
    let get = async |customer: &str| drop(sessions.get(&customer.to_owned()).await.unwrap());
    for (customer, so_far) in [
        ("one", 1),
        ("two", 2),
        ("one", 2),
        ("three", 3), // "two" goes
        ("one", 3),
        ("two", 4), // "three" goes
        ("one", 4),
        ("three", 5),
    ] {
        get(customer).await;
        assert_eq!(made.load(SeqCst), so_far, "{customer}");
    }
    assert!(format!("{sessions:?}").contains("sessions: 2"), "{sessions:?}");
    sessions.forget(&"three".to_owned());
    get("three").await;
    assert_eq!(made.load(SeqCst), 6);
}

#[tokio::test]
async fn a_customer_who_has_no_session_is_looked_for_once_in_a_while() {
    let world = World::new().await;
    let (sessions, made) = sessions(&world);
    for (customer, kind) in [
        ("unknown", AuthErrorKind::Source),
        ("without a key", AuthErrorKind::NotConfigured),
    ] {
        let before = made.load(SeqCst);
        for _ in 0..10 {
            let error = sessions.get(&customer.to_owned()).await.unwrap_err();
            assert_eq!(error.kind(), kind);
        }
        assert_eq!(made.load(SeqCst), before + 1, "{customer}");
        world.clock.advance(Duration::from_secs(10));
        sessions.get(&customer.to_owned()).await.unwrap_err();
        assert_eq!(made.load(SeqCst), before + 2, "{customer}");
    }
    drop(clock());
}
