//! Fetches that stall, are cancelled, lose their runtime, panic or keep failing: nobody hangs, and nobody is asked too often.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use altinn_auth::{
    AuthError, AuthErrorKind, Cached, Clock, FetchPolicy, Identity, Issuer, ManualClock, Maskinporten,
    SystemClock, Token, TokenCache, TokenRequest, TokenSource,
};
use altinn_runtime::{BoxFuture, TokenKind};
use tokio::{runtime::Runtime, sync::Notify};
use wiremock::{MockServer, Request, ResponseTemplate};

use crate::common::{
    clock, fresh_budget, key,
    server::{Counts, answering, granted, json_answer},
    world::{EXCHANGE, GRANT, World, operation},
};

/// What one fetch of a [`Scripted`] source does.
#[derive(Clone)]
pub enum Does {
    /// A token that lives so many seconds.
    Gives(u64),
    /// Nothing, until it is told to go on and give such a token.
    Waits(Arc<Notify>, u64),
    Hangs,
    Panics,
    Fails(AuthError),
}

/// A source whose fetches do one thing after the other; the last one is done from then on.
pub struct Scripted {
    pub fetches: AtomicUsize,
    script: Mutex<Vec<Does>>,
    clock: ManualClock,
}

impl Scripted {
    pub fn new(clock: &ManualClock, script: impl Into<Vec<Does>>) -> Arc<Self> {
        Arc::new(Self {
            fetches: AtomicUsize::new(0),
            script: Mutex::new(script.into()),
            clock: clock.clone(),
        })
    }

    fn count(&self) -> usize {
        self.fetches.load(SeqCst)
    }

    fn next(&self) -> Does {
        let mut script = self.script.lock().unwrap();
        if script.len() > 1 {
            script.remove(0)
        } else {
            script[0].clone()
        }
    }
}

impl TokenSource for Scripted {
    fn identity(&self) -> Identity {
        Identity::new("scripted")
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async {
            let number = self.fetches.fetch_add(1, SeqCst) + 1;
            let token = |life| {
                let end = self.clock.now() + Duration::from_secs(life);
                Ok(Token::new(format!("token {number}")).with_expiry(Some(end)))
            };
            match self.next() {
                Does::Gives(life) => token(life),
                Does::Waits(go, life) => {
                    go.notified().await;
                    token(life)
                }
                Does::Hangs => std::future::pending().await,
                Does::Panics => panic!("the source panics"),
                Does::Fails(error) => Err(error),
            }
        })
    }
}

fn cached(source: &Arc<Scripted>) -> Cached {
    let clock = Arc::new(source.clock.clone());
    Cached::with(
        Arc::clone(source) as Arc<dyn TokenSource>,
        TokenCache::new(),
        clock,
    )
}

async fn get(cached: &Cached) -> Result<String, AuthError> {
    let token = cached.token(&TokenRequest::default()).await?;
    Ok(token.expose().to_owned())
}

fn spawn(cached: &Cached) -> tokio::task::JoinHandle<Result<String, AuthError>> {
    let cached = cached.clone();
    tokio::spawn(async move { get(&cached).await })
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// Runs a call that must not hang, whatever else stands still.
fn drive<T>(runtime: &Runtime, call: impl Future<Output = T>) -> T {
    runtime.block_on(async {
        tokio::time::timeout(Duration::from_secs(20), call)
            .await
            .expect("it hangs")
    })
}

async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn a_refresh_on_a_runtime_that_nobody_drives_any_more_hangs_nobody() {
    let (clock, go) = (clock(), Arc::new(Notify::new()));
    let script = [
        Does::Gives(600),
        Does::Waits(Arc::clone(&go), 600),
        Does::Gives(600),
    ];
    let source = Scripted::new(&clock, script);
    let (cached, idle, other) = (cached(&source), runtime(), runtime());
    assert_eq!(drive(&idle, get(&cached)).unwrap(), "token 1");
    clock.advance(seconds(550));
    // The refresh begins there, and is left lying.
    assert_eq!(drive(&idle, get(&cached)).unwrap(), "token 1");
    idle.block_on(settle());
    assert_eq!(source.count(), 2);
    clock.advance(seconds(100));
    assert_eq!(drive(&other, get(&cached)).unwrap(), "token 3");
    // Driven again it comes to its end, and what it brings is too old by now.
    go.notify_one();
    idle.block_on(settle());
    assert_eq!(drive(&idle, get(&cached)).unwrap(), "token 3");
    assert_eq!(source.count(), 3);
}

#[test]
fn a_waiter_takes_over_from_a_runtime_that_stands_still_long_before_the_limit() {
    let clock = clock();
    let source = Scripted::new(&clock, [Does::Hangs, Does::Gives(600)]);
    let (cached, idle, other) = (cached(&source), runtime(), runtime());
    let first = cached.clone();
    idle.spawn(async move { get(&first).await });
    idle.block_on(settle());
    let token = drive(&other, async {
        let waiting = spawn(&cached);
        for _ in 0..10 {
            settle().await;
            assert!(!waiting.is_finished());
            clock.advance(seconds(1));
        }
        waiting.await.unwrap()
    });
    assert_eq!(token.unwrap(), "token 2");
}

#[test]
fn a_fetch_whose_runtime_is_dropped_is_made_again_at_once() {
    let clock = clock();
    let source = Scripted::new(&clock, [Does::Hangs, Does::Gives(600)]);
    let (cached, gone, other) = (cached(&source), runtime(), runtime());
    let first = cached.clone();
    gone.spawn(async move { get(&first).await });
    gone.block_on(settle());
    let second = cached.clone();
    let waiting = other.spawn(async move { get(&second).await });
    other.block_on(settle());
    drop(gone);
    assert_eq!(drive(&other, waiting).unwrap().unwrap(), "token 2");
}

#[test]
fn a_superseded_fetch_that_ends_first_is_good_enough() {
    let (clock, go) = (clock(), Arc::new(Notify::new()));
    let script = [Does::Waits(Arc::clone(&go), 600), Does::Hangs];
    let source = Scripted::new(&clock, script);
    let (cached, slow, other) = (cached(&source), runtime(), runtime());
    let first = cached.clone();
    let first = slow.spawn(async move { get(&first).await });
    slow.block_on(settle());
    clock.advance(seconds(11));
    let second = cached.clone();
    let waiting = other.spawn(async move { get(&second).await });
    other.block_on(settle());
    assert_eq!(
        source.count(),
        2,
        "the second one has taken over, and hangs itself"
    );
    go.notify_one();
    assert_eq!(drive(&slow, first).unwrap().unwrap(), "token 1");
    assert_eq!(drive(&other, waiting).unwrap().unwrap(), "token 1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refresh_that_hangs_for_ever_costs_one_limit_and_no_restart() {
    // A client without time limits, and a server that never answers the second request.
    let counts = Arc::new(Counts::default());
    let seen = Arc::clone(&counts);
    let server = answering(move |_: &Request| {
        let number = seen.add(GRANT);
        let delay = seconds(if number == 2 { 3600 } else { 0 });
        granted(&format!("token {number}"), 120).set_delay(delay)
    })
    .await;
    let clock = clock();
    let issuer = Issuer::custom(&server.uri(), &format!("{}{GRANT}", server.uri())).unwrap();
    let patient = altinn_runtime::HttpClient::builder().build().unwrap();
    let client = Maskinporten::builder(issuer, "client")
        .signer(key())
        .http(patient);
    let session = altinn_auth::Session::builder(altinn_runtime::Environment::custom(&server.uri()).unwrap())
        .clock(clock.clone())
        .maskinporten(client)
        .build()
        .unwrap();
    let token = async |session: &altinn_auth::Session| {
        let token = session
            .token(TokenKind::Maskinporten, "a:1".parse().unwrap())
            .await?;
        Ok::<_, AuthError>(token.expose().to_owned())
    };
    token(&session).await.unwrap();
    // Lives 120 s; the refresh at half of that hangs.
    clock.advance(seconds(100));
    assert_eq!(token(&session).await.unwrap(), "token 1");
    while counts.of(GRANT) < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    clock.advance(seconds(30));
    let begun = clock.elapsed();
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { token(&session).await }
    });
    while !waiting.is_finished() {
        tokio::time::sleep(Duration::from_millis(20)).await;
        clock.advance(seconds(1));
    }
    let got = waiting.await.unwrap();
    assert!(clock.elapsed() - begun <= seconds(62), "{got:?}");
    clock.advance(seconds(1));
    assert_eq!(token(&session).await.unwrap(), "token 3");
}

#[tokio::test]
async fn no_caller_waits_longer_than_the_limit() {
    let source = Scripted::new(&clock(), [Does::Hangs]);
    let cached = Cached::with(
        Arc::clone(&source) as Arc<dyn TokenSource>,
        TokenCache::new(),
        Arc::new(SystemClock),
    )
    .fetch_policy(FetchPolicy::default().limit(Duration::from_millis(100)));
    let begun = std::time::Instant::now();
    for waiting in (0..100).map(|_| spawn(&cached)).collect::<Vec<_>>() {
        assert_eq!(waiting.await.unwrap().unwrap_err().kind(), AuthErrorKind::Timeout);
    }
    assert!(begun.elapsed() < seconds(20));
    assert_eq!(source.count(), 1, "they share one fetch");
}

#[tokio::test]
async fn a_source_that_panics_is_an_error_for_all_who_wait_and_is_asked_again_later() {
    let clock = clock();
    let source = Scripted::new(&clock, [Does::Panics, Does::Gives(600)]);
    let cached = cached(&source);
    for waiting in (0..100).map(|_| spawn(&cached)).collect::<Vec<_>>() {
        let error = waiting.await.unwrap().unwrap_err();
        assert_eq!(error.kind(), AuthErrorKind::Source);
    }
    clock.advance(seconds(10));
    assert_eq!(get(&cached).await.unwrap(), "token 2");
}

#[test]
fn without_a_runtime_the_caller_fetches_and_if_it_goes_the_next_one_does() {
    let clock = clock();
    let source = Scripted::new(&clock, [Does::Hangs, Does::Gives(600)]);
    let cached = cached(&source);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    {
        let mut first = std::pin::pin!(get(&cached));
        assert!(first.as_mut().poll(&mut context).is_pending());
    }
    assert_eq!(
        futures_util::FutureExt::now_or_never(get(&cached))
            .unwrap()
            .unwrap(),
        "token 2"
    );
}

#[tokio::test]
async fn a_clock_that_is_set_back_keeps_no_token_beyond_its_life() {
    let clock = clock();
    let source = Scripted::new(&clock, [Does::Gives(600)]);
    let cached = cached(&source);
    get(&cached).await.unwrap();
    clock.set(crate::common::NOW - 10_000);
    clock.advance(seconds(590));
    assert_eq!(get(&cached).await.unwrap(), "token 1");
    clock.advance(seconds(10));
    // A refresh is under way since the last call; it is done by now.
    settle().await;
    assert_ne!(get(&cached).await.unwrap(), "token 1");
}

#[tokio::test]
async fn a_machine_that_slept_or_whose_clock_is_set_forward_gets_a_new_token() {
    let clock = clock();
    let source = Scripted::new(&clock, [Does::Gives(600)]);
    let cached = cached(&source);
    get(&cached).await.unwrap();
    clock.set(crate::common::NOW + 10_000);
    assert_eq!(get(&cached).await.unwrap(), "token 2");
    // And a pause after a failure is not cut short or drawn out by that.
    let failing = Scripted::new(
        &clock,
        [Does::Fails(AuthError::new(AuthErrorKind::Refused, "no"))],
    );
    let refused = self::cached(&failing);
    for step in [10_000, 0, 1_000_000] {
        clock.set(crate::common::NOW + step);
        get(&refused).await.unwrap_err();
        assert_eq!(failing.count(), 1);
    }
    clock.advance(seconds(10));
    get(&refused).await.unwrap_err();
    assert_eq!(failing.count(), 2);
}

#[tokio::test]
async fn a_session_notices_within_a_second_that_the_clock_was_set() {
    let clock = clock();
    let source = Scripted::new(&clock, [Does::Gives(600)]);
    let session = altinn_auth::Session::builder(altinn_runtime::Environment::Tt02)
        .altinn(Arc::clone(&source))
        .clock(clock.clone())
        .build()
        .unwrap();
    let token = async || {
        let token = session.token(TokenKind::Altinn, "a:1".parse().unwrap()).await;
        token.unwrap().expose().to_owned()
    };
    for _ in 0..5 {
        assert_eq!(token().await, "token 1");
    }
    clock.set(crate::common::NOW + 10_000);
    clock.advance(seconds(1));
    assert_eq!(token().await, "token 2");
}

#[tokio::test]
async fn a_token_that_is_over_when_it_comes_is_given_out_for_a_moment() {
    let clock = clock();
    let source = Scripted::new(&clock, [Does::Gives(0)]);
    let cached = cached(&source);
    for _ in 0..100 {
        assert_eq!(get(&cached).await.unwrap(), "token 1");
    }
    clock.advance(seconds(5));
    assert_eq!(get(&cached).await.unwrap(), "token 2");
}

/// Maskinporten and the exchange, which answer as they are told.
async fn givers(grant: ResponseTemplate, exchange: ResponseTemplate) -> (MockServer, Arc<Counts>) {
    let counts = Arc::new(Counts::default());
    let seen = Arc::clone(&counts);
    let server = answering(move |request: &Request| {
        seen.add(request.url.path());
        if request.url.path() == GRANT {
            grant.clone()
        } else {
            exchange.clone()
        }
    })
    .await;
    (server, counts)
}

fn session(world: &World, server: &MockServer) -> altinn_auth::Session {
    let issuer = Issuer::custom(&server.uri(), &format!("{}{GRANT}", server.uri())).unwrap();
    let client = Maskinporten::builder(issuer, "c").signer(key());
    altinn_auth::Session::builder(altinn_runtime::Environment::custom(&server.uri()).unwrap())
        .clock(world.clock.clone())
        .maskinporten(client)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_failure_that_callers_meet_one_after_the_other_is_asked_about_once() {
    let refused = json_answer(
        400,
        serde_json::json!({ "error": "invalid_grant", "error_description": "Unknown key identifier (kid) for client" }),
    );
    let throttled = ResponseTemplate::new(429).insert_header("Retry-After", "60");
    // (who answers how, calls, requests to Maskinporten, requests to the exchange, seconds until somebody is asked again).
    for (grant, exchange, asked, until) in [
        (refused, ResponseTemplate::new(200), (1, 0), 10),
        (throttled.clone(), ResponseTemplate::new(200), (1, 0), 60),
        (granted("mp", 120), ResponseTemplate::new(401), (2, 1), 10),
        (granted("mp", 120), throttled, (1, 1), 60),
    ] {
        let world = World::new().await;
        let (server, counts) = givers(grant, exchange).await;
        let session = session(&world, &server);
        let ask = async |scope: &str| {
            let token = session.token(TokenKind::Altinn, scope.parse().unwrap()).await;
            token.unwrap_err()
        };
        for _ in 0..100 {
            ask("a:1").await;
        }
        assert_eq!((counts.of(GRANT), counts.of(EXCHANGE)), asked);
        world.clock.advance(seconds(until));
        ask("a:1").await;
        assert!(counts.of(GRANT) + counts.of(EXCHANGE) > asked.0 + asked.1);
    }
}

#[tokio::test]
async fn a_throttle_counts_for_all_scopes_of_a_client() {
    let world = World::new().await;
    let throttled = ResponseTemplate::new(429).insert_header("Retry-After", "60");
    let (server, counts) = givers(throttled, ResponseTemplate::new(200)).await;
    let session = session(&world, &server);
    for index in 0..100 {
        let scopes = format!("a:{index}").parse().unwrap();
        let error = session.token(TokenKind::Maskinporten, scopes).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(seconds(60)));
    }
    assert_eq!(counts.of(GRANT), 1);
}

#[tokio::test]
async fn an_api_that_refuses_every_token_causes_one_new_token_and_no_more() {
    let world = World::new().await;
    world.answer(|_, _| ResponseTemplate::new(401));
    let session = world.session().build().unwrap();
    let thing = operation(&[&[TokenKind::Altinn]], &[&["a:1"]]);
    for _ in 0..50 {
        world.call(&session, thing).await.unwrap_err();
    }
    assert_eq!((world.counts.of(GRANT), world.counts.of(EXCHANGE)), (1, 2));
    assert_eq!(world.calls().await.len(), 51);
    world.clock.advance(seconds(10));
    world.call(&session, thing).await.unwrap_err();
    assert_eq!(
        world.counts.of(EXCHANGE),
        3,
        "after some seconds it may be the token again"
    );
}

#[tokio::test]
async fn a_retry_policy_that_is_more_patient_than_the_limit_is_not_cut_short() {
    let world = World::new().await;
    let (server, counts) = givers(
        ResponseTemplate::new(503).insert_header("Retry-After", "50"),
        ResponseTemplate::new(200),
    )
    .await;
    let patient = altinn_auth::RetryPolicy::default()
        .attempts(4)
        .longest_asked(seconds(60))
        .deadline(seconds(300));
    let issuer = Issuer::custom(&server.uri(), &format!("{}{GRANT}", server.uri())).unwrap();
    let client = Maskinporten::builder(issuer, "c").signer(key());
    let session = world.bare().maskinporten(client).retry(patient).build().unwrap();
    let error = session
        .token(TokenKind::Maskinporten, "a:1".parse().unwrap())
        .await;
    assert_eq!(error.unwrap_err().kind(), AuthErrorKind::Refused);
    assert_eq!((counts.of(GRANT), world.clock.slept().len()), (4, 3));
    fresh_budget().await;
}
