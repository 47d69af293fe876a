//! How tokens live: herds, marks, failures, cancellation and refusals, on a clock that is moved by hand.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use altinn_auth::{
    AuthError, AuthErrorKind, Cached, Clock, FetchPolicy, Identity, ManualClock, Token, TokenCache,
    TokenRequest, TokenSource,
};
use altinn_runtime::BoxFuture;
use tokio::sync::Semaphore;

use crate::common::clock;

/// A source that counts, that can be held up, and that fails as long as it is told to.
pub struct Slow {
    pub fetches: AtomicUsize,
    pub open: Semaphore,
    pub failure: Mutex<Option<AuthError>>,
    clock: ManualClock,
    life: Duration,
}

impl Slow {
    pub fn new(clock: &ManualClock, life: u64) -> Arc<Self> {
        Arc::new(Self {
            fetches: AtomicUsize::new(0),
            open: Semaphore::new(0),
            failure: Mutex::new(None),
            clock: clock.clone(),
            life: Duration::from_secs(life),
        })
    }

    fn count(&self) -> usize {
        self.fetches.load(SeqCst)
    }

    /// Lets so many fetches end.
    fn let_through(&self, fetches: usize) {
        self.open.add_permits(fetches);
    }
}

impl TokenSource for Slow {
    fn identity(&self) -> Identity {
        Identity::new("slow")
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async {
            let number = self.fetches.fetch_add(1, SeqCst) + 1;
            self.open.acquire().await.unwrap().forget();
            match self.failure.lock().unwrap().clone() {
                Some(failure) => Err(failure),
                None => {
                    Ok(Token::new(format!("token {number}")).with_expiry(Some(self.clock.now() + self.life)))
                }
            }
        })
    }
}

fn cached(source: &Arc<Slow>) -> Cached {
    Cached::with(
        Arc::clone(source) as Arc<dyn TokenSource>,
        TokenCache::new(),
        Arc::new(source.clock.clone()),
    )
}

async fn get(cached: &Cached) -> Result<String, AuthError> {
    cached
        .token(&TokenRequest::default())
        .await
        .map(|token| token.expose().to_owned())
}

fn spawn(cached: &Cached) -> tokio::task::JoinHandle<Result<String, AuthError>> {
    let cached = cached.clone();
    tokio::spawn(async move { get(&cached).await })
}

/// Lets every other task run until it waits for something.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_herd_of_ten_thousand_at_a_cold_start_makes_one_fetch() {
    let source = Slow::new(&clock(), 1800);
    let cached = cached(&source);
    let herd = (0..10_000).map(|_| spawn(&cached)).collect::<Vec<_>>();
    settle().await;
    source.let_through(10_000);
    for one in herd {
        assert_eq!(one.await.unwrap().unwrap(), "token 1");
    }
    assert_eq!(source.count(), 1);
}

#[tokio::test]
async fn at_refresh_time_nobody_waits_and_one_refresh_is_made() {
    let clock = clock();
    let source = Slow::new(&clock, 1800);
    let cached = cached(&source);
    source.let_through(1);
    get(&cached).await.unwrap();
    clock.advance(Duration::from_secs(1681));
    // The refresh is held up; whoever waited for it would never come back.
    for one in (0..10_000).map(|_| spawn(&cached)).collect::<Vec<_>>() {
        assert_eq!(one.await.unwrap().unwrap(), "token 1");
    }
    settle().await;
    assert_eq!(source.count(), 2);
    source.let_through(1);
    settle().await;
    assert_eq!(get(&cached).await.unwrap(), "token 2");
    assert_eq!(source.count(), 2);
}

#[tokio::test]
async fn a_failed_refresh_keeps_the_token_and_is_not_repeated_by_everybody() {
    let clock = clock();
    let source = Slow::new(&clock, 1800);
    let cached = cached(&source);
    source.let_through(100);
    get(&cached).await.unwrap();
    *source.failure.lock().unwrap() = Some(AuthError::new(AuthErrorKind::Connect, "down"));
    clock.advance(Duration::from_secs(1690));
    for _ in 0..50 {
        assert_eq!(get(&cached).await.unwrap(), "token 1");
        settle().await;
    }
    assert_eq!(source.count(), 2, "the next refresh waits a little");
    clock.advance(Duration::from_secs(30));
    assert_eq!(get(&cached).await.unwrap(), "token 1");
    settle().await;
    assert_eq!(source.count(), 3);
    clock.advance(Duration::from_secs(80));
    assert_eq!(
        get(&cached).await.unwrap_err().kind(),
        AuthErrorKind::Connect,
        "now it is dead"
    );
    *source.failure.lock().unwrap() = None;
    assert!(
        get(&cached).await.is_err(),
        "a failure is remembered for a moment"
    );
    clock.advance(Duration::from_secs(1));
    assert_eq!(get(&cached).await.unwrap(), "token 5");
}

#[tokio::test]
async fn a_failure_is_shared_by_those_who_waited_and_remembered_for_those_who_come_later() {
    let passing = AuthError::new(AuthErrorKind::Connect, "down");
    for (failure, remembered) in [
        (AuthError::new(AuthErrorKind::Refused, "no"), 10),
        (passing.clone(), 1),
        (passing.with_retry_after(Some(Duration::from_secs(70))), 70),
    ] {
        let clock = clock();
        let source = Slow::new(&clock, 1800);
        let cached = cached(&source);
        *source.failure.lock().unwrap() = Some(failure.clone());
        let herd = (0..1000).map(|_| spawn(&cached)).collect::<Vec<_>>();
        settle().await;
        source.let_through(2);
        for one in herd {
            assert_eq!(one.await.unwrap().unwrap_err().kind(), failure.kind());
        }
        assert_eq!(source.count(), 1);
        *source.failure.lock().unwrap() = None;
        for _ in 0..remembered {
            let error = get(&cached).await.unwrap_err();
            assert_eq!(error.kind(), failure.kind());
            clock.advance(Duration::from_secs(1));
        }
        assert_eq!(source.count(), 1);
        assert_eq!(get(&cached).await.unwrap(), "token 2");
    }
}

#[tokio::test]
async fn a_fetch_goes_on_when_the_task_that_began_it_is_cancelled() {
    let source = Slow::new(&clock(), 1800);
    let cached = cached(&source);
    let first = spawn(&cached);
    settle().await;
    let herd = (0..100).map(|_| spawn(&cached)).collect::<Vec<_>>();
    settle().await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    settle().await;
    source.let_through(1);
    for one in herd {
        assert_eq!(one.await.unwrap().unwrap(), "token 1");
    }
    assert_eq!(source.count(), 1);
}

#[tokio::test]
async fn fifty_refusals_of_one_token_cause_one_fetch() {
    let source = Slow::new(&clock(), 1800);
    let cached = cached(&source);
    source.let_through(100);
    let refused = cached.token(&TokenRequest::default()).await.unwrap();
    for _ in 0..50 {
        cached.invalidate(&TokenRequest::default(), &refused);
        assert_eq!(get(&cached).await.unwrap(), "token 2");
    }
    assert_eq!(source.count(), 2);
}

#[tokio::test]
async fn trap_13_27_the_marks_fit_every_lifetime() {
    // (life, still the first token without a refresh, refreshed by then, dead by then), in seconds after the fetch.
    for (life, fresh, refreshing, dead) in [
        (1800, 1500, 1680, 1796),
        (599, 430, 480, 595),
        (120, 53, 60, 116),
        (20, 8, 10, 16),
        (4, 1, 2, 3),
    ] {
        let clock = clock();
        let source = Slow::new(&clock, life);
        let patient = FetchPolicy::default().limit(Duration::from_secs(1000));
        let cached = cached(&source).fetch_policy(patient);
        source.let_through(1);
        get(&cached).await.unwrap();
        clock.advance(Duration::from_secs(fresh));
        get(&cached).await.unwrap();
        settle().await;
        assert_eq!(source.count(), 1, "{life} s: fresh");
        clock.advance(Duration::from_secs(refreshing - fresh));
        assert_eq!(
            get(&cached).await.unwrap(),
            "token 1",
            "{life} s: usable while refreshing"
        );
        settle().await;
        assert_eq!(source.count(), 2, "{life} s: refreshing");
        clock.advance(Duration::from_secs(dead - refreshing));
        let waiting = spawn(&cached);
        settle().await;
        assert!(!waiting.is_finished(), "{life} s: dead");
        source.let_through(1);
        assert_eq!(waiting.await.unwrap().unwrap(), "token 2");
    }
}

#[tokio::test]
async fn a_token_that_is_dead_on_arrival_is_shared_and_causes_no_storm() {
    let source = Slow::new(&clock(), 0);
    let cached = cached(&source);
    let herd = (0..1000).map(|_| spawn(&cached)).collect::<Vec<_>>();
    settle().await;
    source.let_through(1000);
    for one in herd {
        assert_eq!(one.await.unwrap().unwrap(), "token 1");
    }
    assert_eq!(source.count(), 1);
}

#[tokio::test]
async fn the_cache_forgets_dead_tokens_when_it_grows() {
    let clock = clock();
    let source = Slow::new(&clock, 60);
    source.let_through(5000);
    let cached = cached(&source);
    for round in 0..3 {
        for index in 0..1200 {
            let request = TokenRequest::new(format!("scope:{round}/{index}").parse().unwrap());
            cached.token(&request).await.unwrap();
        }
        clock.advance(Duration::from_secs(60));
    }
    let shown = format!("{cached:?}");
    let entries: usize = shown
        .split("entries: ")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    assert!(entries <= 2400, "{shown}");
}
