//! Whatever happens to fetches, callers, runtimes and clocks, in any order: nobody waits longer than the limit, nobody waits at all
//! while there is a good token, no older token comes after a newer one, and all is well again as soon as the source is.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use altinn_auth::{
    AuthError, AuthErrorKind, Cached, Clock, Identity, ManualClock, Token, TokenCache, TokenRequest,
    TokenSource,
};
use altinn_runtime::BoxFuture;
use proptest::{collection::vec, prelude::*, test_runner::TestRunner};
use tokio::runtime::Runtime;

use crate::common::{NOW, virtual_clock::VirtualClock};

const RUNTIMES: usize = 3;
/// The limit of a fetch, and of those who wait for it.
const LIMIT: Duration = Duration::from_secs(60);
/// The longest that a failure of this source is remembered.
const REMEMBERED: Duration = Duration::from_secs(10);

#[derive(Clone, Copy, Debug)]
enum Fate {
    /// A token of this life, after so many seconds.
    Gives {
        life: u64,
        after: u64,
    },
    Hangs,
    Panics,
    Refuses,
    Fails,
    AsksToWait(u64),
}

#[derive(Clone, Debug)]
enum Action {
    /// So many callers at once; the first gives up after this long.
    Call {
        runtime: usize,
        callers: usize,
        patience: Option<u64>,
    },
    /// The runtime goes, and another one takes its place.
    Drop(usize),
    Advance(u64),
    /// The wall clock is set, forward or back.
    Step(i64),
    /// The last token is refused.
    Refuse,
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        6 => (prop_oneof![Just(0_u64), 1_u64..30, Just(120), Just(1800)], 0_u64..20).prop_map(|(life, after)| Fate::Gives { life, after }),
        2 => Just(Fate::Hangs),
        1 => Just(Fate::Panics),
        1 => Just(Fate::Refuses),
        1 => Just(Fate::Fails),
        1 => (0_u64..100).prop_map(Fate::AsksToWait),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    let runtime = 0..RUNTIMES;
    prop_oneof![
        8 => (runtime.clone(), 1_usize..5, proptest::option::of(0_u64..30))
            .prop_map(|(runtime, callers, patience)| Action::Call { runtime, callers, patience }),
        1 => runtime.prop_map(Action::Drop),
        3 => prop_oneof![0_u64..20, 0_u64..2000].prop_map(Action::Advance),
        1 => (-100_000_i64..100_000).prop_map(Action::Step),
        1 => Just(Action::Refuse),
    ]
}

/// What is known of a token that was given.
#[derive(Clone, Copy)]
struct Given {
    wall: SystemTime,
    elapsed: Duration,
    life: Duration,
}

struct Source {
    clock: VirtualClock,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    fates: std::vec::IntoIter<Fate>,
    fetches: u64,
    given: HashMap<u64, Given>,
}

impl TokenSource for Source {
    fn identity(&self) -> Identity {
        Identity::new("fated")
    }

    fn token<'a>(&'a self, _: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async {
            let (fate, number) = {
                let mut state = self.state.lock().unwrap();
                state.fetches += 1;
                let fate = state.fates.next();
                (
                    fate.unwrap_or(Fate::Gives { life: 1800, after: 0 }),
                    state.fetches,
                )
            };
            match fate {
                Fate::Gives { life, after } => {
                    if after > 0 {
                        self.clock.alarm(Duration::from_secs(after)).await;
                    }
                    let life = Duration::from_secs(life);
                    let (wall, elapsed) = (self.clock.now(), self.clock.elapsed());
                    let given = Given { wall, elapsed, life };
                    self.state.lock().unwrap().given.insert(number, given);
                    Ok(Token::new(number.to_string()).with_expiry(Some(wall + life)))
                }
                Fate::Hangs => std::future::pending().await,
                Fate::Panics => std::panic::resume_unwind(Box::new("a panic without a message")),
                Fate::Refuses => Err(AuthError::new(AuthErrorKind::Refused, "no")),
                Fate::Fails => Err(AuthError::new(AuthErrorKind::Connect, "down")),
                Fate::AsksToWait(seconds) => Err(AuthError::new(AuthErrorKind::Source, "later")
                    .with_transient(true)
                    .with_retry_after(Some(Duration::from_secs(seconds)))),
            }
        })
    }
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

async fn settle() {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}

struct World {
    clock: VirtualClock,
    source: Arc<Source>,
    cached: Cached,
    runtimes: Vec<Runtime>,
    /// The newest token that a caller got, and whether it was refused since.
    newest: u64,
    refused: bool,
}

impl World {
    fn new(fates: Vec<Fate>) -> Self {
        let clock = VirtualClock::new(ManualClock::at(NOW));
        let source = Arc::new(Source {
            clock: clock.clone(),
            state: Mutex::new(State {
                fates: fates.into_iter(),
                ..State::default()
            }),
        });
        let shared: Arc<dyn TokenSource> = Arc::clone(&source) as _;
        let cached = Cached::with(shared, TokenCache::new(), Arc::new(clock.clone()));
        Self {
            cached,
            source,
            clock,
            runtimes: (0..RUNTIMES).map(|_| runtime()).collect(),
            newest: 0,
            refused: false,
        }
    }

    /// Whether the newest token is good for some seconds more, by both clocks, and was not refused.
    fn is_good(&self) -> bool {
        let given = self.source.state.lock().unwrap().given.get(&self.newest).copied();
        given.is_some_and(|given| {
            let margin = Duration::from_secs(6).min(given.life / 2);
            let until = given.life.saturating_sub(margin);
            !self.refused
                && self.clock.now() < given.wall + until
                && self.clock.elapsed() < given.elapsed + until
        })
    }

    fn call(&mut self, index: usize, callers: usize, patience: Option<u64>) -> Result<(), TestCaseError> {
        let (good, begun) = (self.is_good(), self.clock.elapsed());
        let (clock, cached) = (self.clock.clone(), self.cached.clone());
        let outcomes = self.runtimes[index].block_on(async move {
            let calls = (0..callers).map(|caller| {
                let (clock, cached) = (clock.clone(), cached.clone());
                let patience = patience.filter(|_| caller == 0).map(Duration::from_secs);
                tokio::spawn(async move {
                    let call = async {
                        let token = cached.token(&TokenRequest::default()).await;
                        (Some(token), clock.elapsed())
                    };
                    match patience {
                        None => call.await,
                        Some(patience) => tokio::select! {
                            biased;
                            outcome = call => outcome,
                            () = clock.alarm(patience) => (None, clock.elapsed()),
                        },
                    }
                })
            });
            let calls = calls.collect::<Vec<_>>();
            // Time passes only while all wait.
            loop {
                settle().await;
                if calls.iter().all(tokio::task::JoinHandle::is_finished) {
                    break;
                }
                clock.advance(Duration::from_secs(1));
            }
            let mut outcomes = Vec::new();
            for call in calls {
                outcomes.push(call.await.unwrap());
            }
            outcomes
        });
        for (outcome, ended) in outcomes {
            let waited = ended - begun;
            prop_assert!(waited <= LIMIT + Duration::from_secs(1), "waited {waited:?}");
            let Some(outcome) = outcome else { continue };
            if good {
                prop_assert!(
                    outcome.is_ok() && waited.is_zero(),
                    "there was a good token: {outcome:?}"
                );
            }
            if let Ok(token) = outcome {
                let number: u64 = token.expose().parse().unwrap();
                prop_assert!(number >= self.newest, "{number} after {}", self.newest);
                if number > self.newest {
                    (self.newest, self.refused) = (number, false);
                }
            }
        }
        Ok(())
    }

    fn act(&mut self, action: &Action) -> Result<(), TestCaseError> {
        match *action {
            Action::Call {
                runtime,
                callers,
                patience,
            } => self.call(runtime, callers, patience)?,
            Action::Drop(index) => self.runtimes[index] = runtime(),
            Action::Advance(seconds) => self.clock.advance(Duration::from_secs(seconds)),
            Action::Step(seconds) => self.clock.step(seconds),
            Action::Refuse => {
                let token = Token::new(self.newest.to_string());
                self.cached.invalidate(&TokenRequest::default(), &token);
                self.refused = true;
            }
        }
        Ok(())
    }

    /// The source is well from now on: after what is remembered, a call succeeds at once.
    fn recover(&mut self) -> Result<(), TestCaseError> {
        self.source.state.lock().unwrap().fates = Vec::new().into_iter();
        // What was begun before has had its time, and the longest wait that was asked for is over.
        self.clock.advance(LIMIT + REMEMBERED + Duration::from_secs(100));
        self.call(0, 1, None)?;
        let begun = self.clock.elapsed();
        let cached = self.cached.clone();
        let token = self.runtimes[1].block_on(async move {
            let token = cached.token(&TokenRequest::default()).await;
            settle().await;
            token
        });
        prop_assert!(token.is_ok(), "{token:?}");
        prop_assert_eq!(self.clock.elapsed(), begun);
        Ok(())
    }
}

#[test]
fn nobody_hangs_and_nothing_is_lost_whatever_happens_in_whatever_order() {
    let strategy = (vec(fate(), 0..12), vec(action(), 1..40));
    let mut runner = TestRunner::new_with_rng(
        ProptestConfig {
            cases: 400,
            failure_persistence: None,
            ..ProptestConfig::default()
        },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let outcome = runner.run(&strategy, |(fates, actions)| {
        let mut world = World::new(fates);
        let (begun, mut calls) = (world.clock.elapsed(), 0);
        for action in &actions {
            calls += u64::from(matches!(action, Action::Call { .. }));
            world.act(action)?;
        }
        // Each call has at most a fetch of its own, one that it takes over, and one that it makes itself.
        let fetches = world.source.state.lock().unwrap().fetches;
        prop_assert!(fetches <= 8 * calls, "{fetches} fetches for {calls} calls");
        prop_assert!(world.clock.elapsed() >= begun);
        world.recover()
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
