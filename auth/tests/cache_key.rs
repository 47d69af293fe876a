//! Which facts are in the key under which a token is cached: every one that a token depends on.

use std::sync::Arc;

use altinn_auth::{
    Cached, Consent, ConsentGiver, Issuer, Maskinporten, PrivateKey, SystemUser, TokenCache, TokenRequest,
    TokenSource,
};

use crate::common::{
    clock, key, other_key,
    server::{granted, requests, server},
};

fn request(scopes: &str) -> TokenRequest {
    TokenRequest::new(scopes.parse().unwrap())
}

/// Requests that differ in one thing each.
pub fn different() -> Vec<(&'static str, TokenRequest)> {
    let person = || "01810750126".parse().unwrap();
    let organisation = || "312043211".parse().unwrap();
    let other = || "312086425".parse().unwrap();
    let id = |last: u8| {
        format!("6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a1{last}")
            .parse()
            .unwrap()
    };
    let user = SystemUser::new(organisation());
    vec![
        ("scopes", request("a:1")),
        ("more scopes", request("a:1 a:2")),
        (
            "resource",
            request("a:1").resource("https://one.example/").unwrap(),
        ),
        (
            "other resource",
            request("a:1").resource("https://two.example/").unwrap(),
        ),
        ("consumer", request("a:1").consumer(organisation())),
        ("other consumer", request("a:1").consumer(other())),
        ("person", request("a:1").person(person())),
        ("system user", request("a:1").system_user(user.clone())),
        (
            "system user of another",
            request("a:1").system_user(SystemUser::new(other())),
        ),
        (
            "system user with reference",
            request("a:1").system_user(user.clone().external_reference("x").unwrap()),
        ),
        (
            "other reference",
            request("a:1").system_user(user.external_reference("y").unwrap()),
        ),
        (
            "consent",
            request("a:1").consent(Consent::new(id(1), ConsentGiver::Person(person()))),
        ),
        (
            "other consent",
            request("a:1").consent(Consent::new(id(2), ConsentGiver::Person(person()))),
        ),
        (
            "other giver",
            request("a:1").consent(Consent::new(id(1), ConsentGiver::Organisation(organisation()))),
        ),
    ]
}

#[tokio::test]
async fn trap_28_every_field_of_a_request_is_in_the_key() {
    let server = server([granted("t", 1800)]).await;
    let issuer = Issuer::custom(&server.uri(), &format!("{}/token", server.uri())).unwrap();
    let client = Maskinporten::builder(issuer, "c")
        .signer(key())
        .clock(clock())
        .build()
        .unwrap();
    let cached = Cached::with(Arc::new(client), TokenCache::new(), Arc::new(clock()));
    let table = different();
    for round in 0..2 {
        for (index, (name, request)) in table.iter().enumerate() {
            cached.token(request).await.unwrap();
            let grants = if round == 0 { index + 1 } else { table.len() };
            assert_eq!(requests(&server).await.len(), grants, "{name}, round {round}");
        }
    }
    cached.token(&request("a:2  a:1 a:2")).await.unwrap();
    assert_eq!(
        requests(&server).await.len(),
        table.len(),
        "order and repetition of scopes are not in the key"
    );
}

#[tokio::test]
async fn trap_28_client_issuer_and_key_are_in_the_key_when_a_cache_is_shared() {
    let (one, two) = (
        server([granted("t", 1800)]).await,
        server([granted("t", 1800)]).await,
    );
    let cache = TokenCache::new();
    let client = |server: &wiremock::MockServer, id: &str, key: PrivateKey| {
        let issuer = Issuer::custom(&server.uri(), &format!("{}/token", server.uri())).unwrap();
        let client = Maskinporten::builder(issuer, id)
            .signer(key)
            .clock(clock())
            .build()
            .unwrap();
        Cached::with(Arc::new(client), cache.clone(), Arc::new(clock()))
    };
    let table = [
        ("the first", client(&one, "a", key()), 1),
        ("another client", client(&one, "b", key()), 2),
        (
            "another key",
            client(&one, "a", other_key().with_kid("test-key")),
            3,
        ),
        ("another key id", client(&one, "a", key().with_kid("new")), 4),
        ("another issuer", client(&two, "a", key()), 5),
        ("the first again", client(&one, "a", key()), 5),
    ];
    for (name, client, grants) in table {
        client.token(&request("a:1")).await.unwrap();
        assert_eq!(
            requests(&one).await.len() + requests(&two).await.len(),
            grants,
            "{name}"
        );
    }
}
