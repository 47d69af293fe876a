//! Tokens that processes share: the keys that they have in a store, and what is stored and what is not.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    time::{Duration, SystemTime},
};

use altinn_auth::{
    AltinnAuthentication, AuthError, AuthErrorKind, CacheKey, Cached, CallbackSource, Exchange, Identity,
    Issuer, ManualClock, Maskinporten, Provider, Secret, StaticToken, StoredSource, Token, TokenCache,
    TokenRequest, TokenSource, TokenStore,
};
use altinn_runtime::{BoxFuture, Environment, TokenKind};

use crate::{
    cache_key::different,
    common::{
        NOW, at, clock, key, other_key,
        server::{answering, granted, requests},
        world::{EXCHANGE, GRANT, World},
    },
    redaction::PERSON,
};

pub fn request() -> TokenRequest {
    TokenRequest::new("a:1".parse().unwrap())
}

pub fn client(uri: &str, id: &str, key: altinn_auth::PrivateKey) -> Maskinporten {
    let issuer = Issuer::custom(uri, &format!("{uri}/token")).unwrap();
    Maskinporten::builder(issuer, id).signer(key).build().unwrap()
}

#[test]
fn l8_different_requests_of_different_sources_have_different_keys_in_a_store() {
    let uri = "https://issuer.example/";
    let exchange = |environment, test_org| {
        let altinn = AltinnAuthentication::new(&environment).unwrap();
        let source = Exchange::new(client(uri, "a", key()), Provider::Maskinporten, altinn);
        source.test_org(test_org).identity()
    };
    let sources = [
        client(uri, "a", key()).identity(),
        client(uri, "b", key()).identity(),
        client(uri, "a", key().with_kid("other")).identity(),
        client(uri, "a", other_key().with_kid("test-key")).identity(),
        client("https://other.example/", "a", key()).identity(),
        exchange(Environment::Tt02, false),
        exchange(Environment::Tt02, true),
        exchange(Environment::Prod, false),
        Identity::new("mine").with("a", "b"),
        Identity::new("mine").with("ab", ""),
        Identity::new("mine").with("a", "").with("b", ""),
        Identity::new("mine"),
    ];
    let mut requests = different();
    let joined = |scopes: &[&str]| TokenRequest::new(altinn_auth::Scopes::new(scopes).unwrap());
    requests.push(("one scope that looks like two", joined(&["a:1a:2"])));
    requests.push(("none", TokenRequest::default()));
    let mut seen = HashMap::new();
    for (source, identity) in sources.iter().enumerate() {
        for (name, request) in &requests {
            let key = identity.cache_key(request).as_str().to_owned();
            assert!(key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit()));
            let before = seen.insert(key, (source, name));
            assert_eq!(before, None, "{name} of source {source} has the key of another");
        }
    }
    let of_requests: BTreeSet<_> = requests.iter().map(|(_, request)| request.cache_key()).collect();
    assert_eq!(of_requests.len(), requests.len());
    // Nothing of a person in it, and its text forms are the digits.
    let person = request().person(PERSON.parse().unwrap()).cache_key();
    assert!(!format!("{person} {person:?}").contains(PERSON));
}

#[test]
fn l8_the_key_of_a_request_is_the_same_in_every_process_and_version() {
    let same = TokenRequest::new("a:2 a:1  a:2".parse().unwrap());
    assert_eq!(
        same.cache_key(),
        TokenRequest::new("a:1 a:2".parse().unwrap()).cache_key()
    );
    // Written down once: whoever changes what is hashed changes the version that is hashed too.
    let full = TokenRequest::new("altinn:instances.read a:1".parse().unwrap())
        .resource("https://api.example/")
        .unwrap()
        .consumer("312043211".parse().unwrap());
    for (request, expected) in [
        (
            TokenRequest::default(),
            "64c5b51ce6a6893837ffb84134f3fc0351e887e7336dd85c442fbf8371610bf7",
        ),
        (
            full.clone(),
            "f8b978d250b3a3d3ddb0392ef561d8bbe33a8cba7eed432edf28d601b6e80364",
        ),
    ] {
        assert_eq!(request.cache_key().as_str(), expected);
    }
    let identity = Identity::new("mine").with("client", "a");
    assert_eq!(
        identity.cache_key(&full).as_str(),
        "7ccc98e4dee87c2476ee2a160e55b3aec1a573dc17d944a4e057f57071f6ff4c"
    );
}

/// Keeps what it is given, and may fail.
#[derive(Clone, Default)]
struct Memory {
    kept: Arc<Mutex<HashMap<CacheKey, (Secret, SystemTime)>>>,
    broken: Arc<AtomicBool>,
}

impl Memory {
    fn check(&self) -> Result<(), AuthError> {
        if self.broken.load(SeqCst) {
            return Err(AuthError::new(AuthErrorKind::Source, "the store is down"));
        }
        Ok(())
    }
}

impl TokenStore for Memory {
    fn get<'a>(&'a self, key: &'a CacheKey) -> BoxFuture<'a, Result<Option<Secret>, AuthError>> {
        let found = self.kept.lock().unwrap().get(key).map(|(value, _)| value.clone());
        Box::pin(async move { self.check().map(|()| found) })
    }

    fn put<'a>(
        &'a self,
        key: &'a CacheKey,
        value: &'a Secret,
        end: SystemTime,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        self.kept
            .lock()
            .unwrap()
            .insert(key.clone(), (value.clone(), end));
        Box::pin(async move { self.check() })
    }
}

/// A server whose tokens are numbered, and clients of it in processes of their own, as far as these can tell.
async fn tokens() -> wiremock::MockServer {
    let count = std::sync::atomic::AtomicUsize::new(0);
    answering(move |_| granted(&format!("token {}", count.fetch_add(1, SeqCst)), 1800)).await
}

fn process(uri: &str, store: &(impl TokenStore + Clone + 'static), clock: &ManualClock) -> Cached {
    let issuer = Issuer::custom(uri, &format!("{uri}/token")).unwrap();
    let client = Maskinporten::builder(issuer, "c")
        .signer(key())
        .clock(clock.clone())
        .build()
        .unwrap();
    let stored = StoredSource::new(client, store.clone()).clock(clock.clone());
    Cached::with(Arc::new(stored), TokenCache::new(), Arc::new(clock.clone()))
}

#[tokio::test]
async fn what_one_process_has_fetched_another_one_finds() {
    let (server, store, clock) = (tokens().await, Memory::default(), clock());
    let get = |process: Cached| async move { process.token(&request()).await.unwrap() };
    let first = get(process(&server.uri(), &store, &clock)).await;
    clock.advance(Duration::from_secs(60));
    let second = get(process(&server.uri(), &store, &clock)).await;
    assert!(first.is_same(&second));
    assert_eq!(
        (second.expires_at(), second.scopes()),
        (first.expires_at(), first.scopes())
    );
    assert_eq!(requests(&server).await.len(), 1);
    assert_eq!(store.kept.lock().unwrap().values().next().unwrap().1, at(1800));
    // Near its end it is left to those who have it.
    clock.advance(Duration::from_secs(1800 - 60 - 120));
    assert!(!get(process(&server.uri(), &store, &clock)).await.is_same(&first));
    assert_eq!(requests(&server).await.len(), 2);
    // A clock that was set back says nothing about a token.
    clock.set(NOW - 10);
    get(process(&server.uri(), &store, &clock)).await;
    assert_eq!(requests(&server).await.len(), 3);
}

#[tokio::test]
async fn a_token_that_was_refused_is_not_taken_from_the_store_again() {
    let (server, store, clock) = (tokens().await, Memory::default(), clock());
    let (one, two) = (
        process(&server.uri(), &store, &clock),
        process(&server.uri(), &store, &clock),
    );
    let dead = one.token(&request()).await.unwrap();
    assert!(two.token(&request()).await.unwrap().is_same(&dead));
    one.invalidate(&request(), &dead);
    let fresh = one.token(&request()).await.unwrap();
    assert!(!fresh.is_same(&dead));
    two.invalidate(&request(), &dead);
    assert!(
        two.token(&request()).await.unwrap().is_same(&fresh),
        "it finds the new one"
    );
    assert_eq!(requests(&server).await.len(), 2);
}

#[tokio::test]
async fn a_store_that_fails_or_mixes_things_up_costs_no_more_than_a_fetch() {
    let (server, store, clock) = (tokens().await, Memory::default(), clock());
    store.broken.store(true, SeqCst);
    process(&server.uri(), &store, &clock)
        .token(&request())
        .await
        .unwrap();
    store.broken.store(false, SeqCst);
    let (key, (good, end)) = {
        let kept = store.kept.lock().unwrap();
        kept.iter()
            .next()
            .map(|(key, value)| (key.clone(), value.clone()))
            .unwrap()
    };
    let other = good.expose().replace(key.as_str(), &"0".repeat(64));
    for broken in [other.as_str(), "", "no JSON", "{}", "[1]"] {
        store
            .kept
            .lock()
            .unwrap()
            .insert(key.clone(), (Secret::new(broken), end));
        let before = requests(&server).await.len();
        process(&server.uri(), &store, &clock)
            .token(&request())
            .await
            .unwrap();
        assert_eq!(requests(&server).await.len(), before + 1, "{broken}");
    }
}

#[tokio::test]
async fn tokens_without_a_name_or_an_end_are_not_stored() {
    let (store, clock) = (Memory::default(), clock());
    let lasting = || Token::new("t").with_expiry(Some(at(600)));
    let endless = Identity::new("endless");
    struct Endless(Identity);
    impl TokenSource for Endless {
        fn identity(&self) -> Identity {
            self.0.clone()
        }
        fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
            Box::pin(async { Ok(Token::new("t")) })
        }
    }
    let sources: [Arc<dyn TokenSource>; 3] = [
        Arc::new(StaticToken::new(lasting())),
        Arc::new(CallbackSource::new(move |_| async move { Ok(lasting()) })),
        Arc::new(Endless(endless)),
    ];
    for source in sources {
        let stored = StoredSource::new(source, store.clone()).clock(clock.clone());
        stored.token(&request()).await.unwrap();
    }
    assert!(store.kept.lock().unwrap().is_empty());
}

#[tokio::test]
async fn sessions_share_maskinporten_and_altinn_tokens_and_no_login() {
    let (world, store) = (World::new().await, Memory::default());
    for round in 1..=2 {
        let login =
            CallbackSource::new(|_| async { Ok(Token::new("of a person").with_expiry(Some(at(600)))) });
        let session = world
            .session()
            .idporten(login)
            .token_store(store.clone())
            .build()
            .unwrap();
        for kind in [TokenKind::Altinn, TokenKind::Maskinporten, TokenKind::IdPorten] {
            session.token(kind, "a:1".parse().unwrap()).await.unwrap();
        }
        let counts = (world.counts.of(GRANT), world.counts.of(EXCHANGE));
        assert_eq!(counts, (1, 1), "session {round}");
    }
    let kept = store.kept.lock().unwrap();
    assert_eq!(kept.len(), 2);
    assert!(
        kept.values()
            .all(|(value, _)| !value.expose().contains("of a person"))
    );
}
