//! A long run of calls of sessions while everything goes wrong that can: token servers that stall, throttle, refuse and lose
//! answers, an API that does the same, callers that give up, runtimes that are dropped or left alone, clocks that are set.
//!
//! Every decision comes from one seed. Time is virtual and passes while nothing else happens; the connections are real.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst},
    },
    time::{Duration, UNIX_EPOCH},
};

use altinn_auth::{
    AuthError, AuthErrorKind, ClientAuthentication, Clock, IdPorten, Issuer, ManualClock, Maskinporten,
    NewKey, PersonTokens, PrivateKey, Secret, Session, Token, TokenCache,
};
use altinn_runtime::{
    BoxFuture, Chain, Core, Environment, ErrorKind, Failure, Host, HttpResponse, Method, Middleware, Next,
    Operation, Outgoing, SubscriptionKey, TokenKind, Untyped,
};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use super::{
    provider::{Fate, Provider},
    virtual_clock::VirtualClock,
    wire::{Asked, Reply, Wire},
};

/// 2023-11-14T22:13:20Z, when the run begins.
const NOW: u64 = 1_700_000_000;
const GRANT: &str = "/token";
/// How long the tokens live.
const MASKINPORTEN: u64 = 120;
const ALTINN: u64 = 1800;
const PERSON: u64 = 600;
/// The limit of a fetch, and of a caller who waits for a token. Time passes in steps of so much.
const LIMIT: Duration = Duration::from_secs(60);
const STEP: Duration = Duration::from_secs(5);
/// After so many milliseconds of real time without a sign of life it is the clock's turn.
const QUIET: u32 = 10;
/// A call gives up in real time after this: something hangs.
const HANGS: Duration = Duration::from_secs(120);

/// SplitMix64: what is drawn depends on the seed alone.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.roll() % end
    }

    /// True so many times in a thousand.
    fn chance(&mut self, of_thousand: u64) -> bool {
        self.below(1000) < of_thousand
    }
}

/// What was done to the session, and what it did.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub seed: u64,
    pub calls: u64,
    pub succeeded: u64,
    pub failed: BTreeMap<String, u64>,
    pub cancelled: u64,
    pub faults: BTreeMap<&'static str, u64>,
    pub token_requests: u64,
    pub virtual_seconds: u64,
    /// The longest that a caller waited for a token.
    pub longest_wait: Duration,
    pub hangs: u64,
    pub panics: u64,
    pub logins: u64,
    /// Logins that ended because an answer was lost on its way from the server.
    pub logins_ended_by_the_wire: u64,
    /// Logins that ended without that.
    pub logins_lost: u64,
    pub refresh_tokens_sent_twice: u64,
    /// Resident memory in KiB, at a tenth of the run and at its end, where the system tells.
    pub memory: Option<(u64, u64)>,
}

impl Tally {
    /// How many requests to token servers the run may have taken: what the lives of the tokens ask for, and three for each thing
    /// that can cost some: a fault of such a server, a token that the API refuses, a clock that is set, a runtime that is gone.
    pub fn allowed_requests(&self) -> u64 {
        // A token is refreshed after half of its life at the earliest that counts here.
        let needed = |life: u64| self.virtual_seconds * 2 / life + 1;
        // One Maskinporten token is used as it is; two more are exchanged, each with its Altinn token.
        let lives = needed(MASKINPORTEN) + 4 * needed(ALTINN) + needed(PERSON) + self.logins;
        let costly = |fault: &str| {
            let begins = ["token server", "login", "clock", "runtime", "API: 401"];
            begins.iter().any(|known| fault.starts_with(known))
        };
        let faults = self.faults.iter().filter(|(fault, _)| costly(fault));
        lives + 3 * faults.map(|(_, count)| count).sum::<u64>()
    }

    /// What is wrong with it.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut check = |good: bool, what: String| {
            if !good {
                problems.push(what);
            }
        };
        check(self.hangs == 0, format!("{} calls hang", self.hangs));
        // No source here fails of itself: such an error is a panic that was caught.
        let panics = self.panics + self.failed.get("no token: Source").copied().unwrap_or_default();
        check(panics == 0, format!("{panics} panics"));
        check(
            self.longest_wait <= LIMIT + STEP * 2,
            format!("a caller waited {:?}", self.longest_wait),
        );
        check(self.logins_lost == 0, format!("{} logins lost", self.logins_lost));
        check(
            self.refresh_tokens_sent_twice == 0,
            format!("{} refresh tokens sent twice", self.refresh_tokens_sent_twice),
        );
        let allowed = self.allowed_requests();
        check(
            self.token_requests <= allowed,
            format!("{} token requests, allowed {allowed}", self.token_requests),
        );
        check(
            self.succeeded * 10 >= self.calls * 8,
            format!("{} of {} calls succeeded", self.succeeded, self.calls),
        );
        problems
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut row = |name: &str, value: String| writeln!(f, "| {name} | {value} |");
        row("Seed", self.seed.to_string())?;
        row("Calls", self.calls.to_string())?;
        row("Succeeded", self.succeeded.to_string())?;
        row("Cancelled by the caller", self.cancelled.to_string())?;
        for (kind, count) in &self.failed {
            row(&format!("Failed: {kind}"), count.to_string())?;
        }
        for (fault, count) in &self.faults {
            row(&format!("Fault: {fault}"), count.to_string())?;
        }
        row("Virtual time", format!("{} h", self.virtual_seconds / 3600))?;
        let allowed = self.allowed_requests();
        row(
            "Requests to token servers (allowed)",
            format!("{} ({allowed})", self.token_requests),
        )?;
        row(
            "Longest wait for a token (limit 60 s)",
            format!("{:?}", self.longest_wait),
        )?;
        row("Hangs, panics", format!("{}, {}", self.hangs, self.panics))?;
        row("Logins made", self.logins.to_string())?;
        row(
            "Logins ended by an answer lost on the wire",
            self.logins_ended_by_the_wire.to_string(),
        )?;
        row("Logins lost otherwise", self.logins_lost.to_string())?;
        row(
            "Refresh tokens sent twice",
            self.refresh_tokens_sent_twice.to_string(),
        )?;
        if let Some((early, late)) = self.memory {
            row(
                "Memory at a tenth, at the end",
                format!("{early} KiB, {late} KiB"),
            )?;
        }
        Ok(())
    }
}

/// What servers and API share.
struct Shared {
    dice: Mutex<Dice>,
    clock: VirtualClock,
    faults: Mutex<BTreeMap<&'static str, u64>>,
    requests: AtomicU64,
    /// Grows whenever something happens.
    stirred: AtomicU64,
    /// Requests that a server has, and is at.
    busy: AtomicUsize,
}

impl Shared {
    fn fault(&self, what: &'static str) {
        *self.faults.lock().unwrap().entry(what).or_default() += 1;
    }

    fn stir(&self) {
        self.stirred.fetch_add(1, SeqCst);
    }

    /// What time it really is.
    fn true_time(&self) -> u64 {
        NOW + self.clock.elapsed().as_secs()
    }

    fn date(&self) -> String {
        httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(self.true_time()))
    }

    fn jwt(&self, life: u64) -> String {
        let now = self.true_time();
        let claims =
            json!({ "iat": now, "exp": now + life, "jti": self.requests.load(SeqCst), "scope": "a:1 a:2" });
        super::unsigned(&claims)
    }

    /// Maskinporten and the exchange.
    fn answer(&self, asked: &Asked) -> Reply {
        self.requests.fetch_add(1, SeqCst);
        let path = asked.target.split('?').next().unwrap_or_default();
        let mut dice = self.dice.lock().unwrap();
        let reply = match dice.below(1000) {
            0..30 => {
                self.fault("token server: 429 with Retry-After");
                Reply::text(429, "").header("Retry-After", dice.below(60).to_string())
            }
            30..60 => {
                self.fault("token server: 503");
                Reply::text(503, "")
            }
            60..90 => {
                self.fault("token server: answer lost");
                Reply::text(200, "").lost()
            }
            90..110 => {
                self.fault("token server: stalls");
                Reply::text(200, "").after(Duration::from_secs(3600))
            }
            110..120 => {
                self.fault("token server: refuses");
                let status = if path == GRANT { 400 } else { 401 };
                Reply::json(status, &json!({ "error": "invalid_grant" }))
            }
            _ if path == GRANT => self.grant(asked),
            _ => Reply::text(200, self.jwt(ALTINN)),
        };
        reply.header("Date", self.date())
    }

    /// Maskinporten takes no assertion that was made at another time.
    fn grant(&self, asked: &Asked) -> Reply {
        let assertion = &asked.form()["assertion"];
        let issued = super::part(assertion, 1)["iat"].as_u64().unwrap();
        if issued.abs_diff(self.true_time()) > 10 + STEP.as_secs() {
            self.fault("token server: the clock is wrong");
            let words = "Issue time is after now";
            return Reply::json(
                400,
                &json!({ "error": "invalid_grant", "error_description": words }),
            );
        }
        let token: Value = json!({ "access_token": self.jwt(MASKINPORTEN), "expires_in": MASKINPORTEN, "token_type": "Bearer" });
        Reply::json(200, &token)
    }

    /// What becomes of the renewal of a login.
    fn fate(&self) -> Fate {
        self.requests.fetch_add(1, SeqCst);
        let mut dice = self.dice.lock().unwrap();
        let (fate, what) = match dice.below(1000) {
            0..40 => (Fate::Status(429), "login: 429"),
            40..80 => (Fate::Status(503), "login: 503"),
            80..110 => (Fate::Lost, "login: answer lost"),
            110..120 => (Fate::Garbage, "login: answer garbled"),
            120..300 => (Fate::Late(dice.below(40)), "login: answer late"),
            _ => return Fate::Good,
        };
        self.fault(what);
        fate
    }
}

/// The API, at the end of the chain.
struct Api(Arc<Shared>);

impl Middleware for Api {
    fn handle<'a>(&'a self, request: Outgoing, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        Box::pin(async move {
            let shared = &self.0;
            shared.stir();
            drop(request);
            let drawn = shared.dice.lock().unwrap().below(1000);
            let status = match drawn {
                0..20 => {
                    shared.fault("API: 401");
                    401
                }
                20..40 => {
                    shared.fault("API: 429");
                    429
                }
                40..60 => {
                    shared.fault("API: 503");
                    503
                }
                60..75 => {
                    shared.fault("API: answer lost");
                    return Err(Failure::new(ErrorKind::Transport, "the answer is lost"));
                }
                75..85 => {
                    shared.fault("API: stalls");
                    shared.clock.alarm(Duration::from_secs(20)).await;
                    200
                }
                _ => 200,
            };
            let answer = http::Response::builder().status(status).body("").unwrap();
            Ok(answer.map(Into::into))
        })
    }
}

fn operation(
    id: &'static str,
    kind: TokenKind,
    scopes: &'static [&'static [&'static str]],
    idempotent: bool,
) -> &'static Operation {
    Box::leak(Box::new(Operation {
        published: true,
        api: "altinn-faults",
        id,
        method: if idempotent { Method::GET } else { Method::POST },
        host: Host::Platform,
        prefix: "",
        path: "/things",
        accept: "*/*",
        content_type: None,
        redirects: &[],
        tokens: super::world::only(kind),
        scopes,
        subscription_key: SubscriptionKey::No,
        idempotent,
        internal: false,
    }))
}

/// What the run has at any time.
struct Run {
    shared: Arc<Shared>,
    provider: Arc<Provider>,
    servers: Wire,
    key: PrivateKey,
    cache: TokenCache,
    operations: Vec<&'static Operation>,
    session: Session,
    runtimes: Vec<Runtime>,
    dice: Dice,
    tally: Tally,
}

/// How one call ended.
enum Outcome {
    Good,
    Failed(String, bool),
    Cancelled,
    Hangs,
}

/// A runtime: most are current-thread, which stand still while nobody drives them.
fn runtime(dice: &mut Dice) -> Runtime {
    let mut builder = if dice.chance(250) {
        tokio::runtime::Builder::new_multi_thread()
    } else {
        tokio::runtime::Builder::new_current_thread()
    };
    builder.worker_threads(1).enable_all().build().unwrap()
}

impl Run {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let clock = VirtualClock::new(ManualClock::at(NOW));
        let shared = Arc::new(Shared {
            dice: Mutex::new(Dice::new(dice.roll())),
            clock,
            faults: Mutex::default(),
            requests: AtomicU64::new(0),
            stirred: AtomicU64::new(0),
            busy: AtomicUsize::new(0),
        });
        let provider = Arc::new(Provider::watched(PERSON, watch(&shared)));
        let fates = Arc::clone(&shared);
        provider.fates(move || fates.fate());
        let answers = Arc::clone(&shared);
        let servers = Wire::watched(move |asked, _| answers.answer(asked), watch(&shared));
        let key = NewKey::default().generate().unwrap().with_kid("key");
        let cache = TokenCache::new();
        let mut run = Self {
            session: Session::builder(Environment::Tt02).build().unwrap(),
            runtimes: (0..4).map(|_| runtime(&mut dice)).collect(),
            operations: vec![
                operation("read", TokenKind::Altinn, &[&["a:1"]], true),
                operation("write", TokenKind::Altinn, &[&["a:1"]], false),
                operation("other", TokenKind::Altinn, &[&["a:2"]], true),
                operation("raw", TokenKind::Maskinporten, &[&["a:2"]], true),
                operation("person", TokenKind::IdPorten, &[&["a:1"]], true),
            ],
            tally: Tally {
                seed,
                ..Tally::default()
            },
            shared,
            provider,
            servers,
            key,
            cache,
            dice,
        };
        run.log_in();
        run
    }

    /// A person logs in, and has a session with all that was there before.
    fn log_in(&mut self) {
        self.tally.logins += 1;
        let refresh = self.provider.log_in(self.tally.logins);
        let person = IdPorten::builder(self.provider.uri(), "c", "http://127.0.0.1/")
            .scopes("a:1".parse().unwrap())
            .authentication(ClientAuthentication::SecretPost(Secret::new("s")))
            .clock(self.shared.clock.clone())
            .build()
            .unwrap();
        let end = self.shared.clock.now() + Duration::from_secs(PERSON);
        let access = Token::new(format!("access-{}-1", self.tally.logins)).with_expiry(Some(end));
        let tokens = PersonTokens::restore(access, Some(Secret::new(refresh)));
        let uri = self.servers.uri();
        let issuer = Issuer::custom(&uri, &format!("{uri}{GRANT}")).unwrap();
        self.session = Session::builder(Environment::custom(&uri).unwrap())
            .maskinporten(Maskinporten::builder(issuer, "client").signer(self.key.clone()))
            .idporten(person.source(tokens))
            .cache(&self.cache)
            .clock(self.shared.clock.clone())
            .build()
            .unwrap();
    }

    /// Some calls at once on one runtime, while time passes; they may all be left where they are.
    fn batch(&mut self) {
        let (index, count) = (self.dice.below(4) as usize, self.dice.below(20) + 1);
        let abandon = self
            .dice
            .chance(50)
            .then(|| Duration::from_secs(self.dice.below(30)));
        let api = Chain::from(&self.session).with(Api(Arc::clone(&self.shared)));
        let core = Core::new(self.session.environment().clone(), api);
        let mut calls = Vec::new();
        for _ in 0..count {
            let operation = self.operations[self.dice.below(self.operations.len() as u64) as usize];
            let patience = self
                .dice
                .chance(100)
                .then(|| Duration::from_secs(self.dice.below(20)));
            let bare = self.dice.chance(300);
            calls.push(call(
                Arc::clone(&self.shared),
                core.clone(),
                self.session.clone(),
                operation,
                patience,
                bare,
            ));
        }
        let shared = Arc::clone(&self.shared);
        let outcomes = self.runtimes[index].block_on(async move {
            let tasks: Vec<_> = calls.into_iter().map(tokio::spawn).collect();
            let end = abandon.map(|time| shared.clock.elapsed() + time);
            let mut quiet = 0;
            while !tasks.iter().all(tokio::task::JoinHandle::is_finished) {
                if end.is_some_and(|end| shared.clock.elapsed() >= end) {
                    break;
                }
                pass(&shared, &mut quiet).await;
            }
            let mut outcomes = Vec::new();
            for task in tasks {
                if !task.is_finished() {
                    task.abort();
                }
                outcomes.push(task.await);
            }
            outcomes
        });
        if abandon.is_some() && self.dice.chance(500) {
            self.shared.fault("runtime dropped");
            self.runtimes[index] = runtime(&mut self.dice);
        } else if abandon.is_some() {
            self.shared.fault("runtime left alone");
        }
        let mut over = false;
        for outcome in outcomes {
            self.tally.calls += 1;
            let (outcome, waited) = match outcome {
                Ok(outcome) => outcome,
                Err(error) if error.is_cancelled() => (Outcome::Cancelled, Duration::ZERO),
                Err(_) => {
                    self.tally.panics += 1;
                    continue;
                }
            };
            self.tally.longest_wait = self.tally.longest_wait.max(waited);
            match outcome {
                Outcome::Good => self.tally.succeeded += 1,
                Outcome::Cancelled => {
                    self.shared.fault("call cancelled");
                    self.tally.cancelled += 1;
                }
                Outcome::Hangs => self.tally.hangs += 1,
                Outcome::Failed(kind, ended) => {
                    over |= ended;
                    *self.tally.failed.entry(kind).or_default() += 1;
                }
            }
        }
        if over {
            let login = self.tally.logins;
            if self.provider.grants(|grants| grants.lost.contains(&login)) {
                self.tally.logins_ended_by_the_wire += 1;
            } else {
                self.tally.logins_lost += 1;
            }
            self.log_in();
        }
    }

    /// What happens between calls.
    fn between(&mut self) {
        if self.dice.chance(700) {
            self.shared
                .clock
                .advance(Duration::from_secs(self.dice.below(200)));
        }
        if self.dice.chance(10) {
            self.shared.fault("clock set");
            let forward = self.dice.chance(500);
            let seconds = i64::try_from(self.dice.below(20_000)).unwrap();
            // Now and then somebody sets it right.
            let off = self.shared.clock.off(NOW);
            let step = if self.dice.chance(300) {
                -off
            } else if forward {
                seconds
            } else {
                -seconds
            };
            self.shared.clock.step(step);
        }
    }

    fn end(mut self) -> Tally {
        self.tally.faults = self.shared.faults.lock().unwrap().clone();
        self.tally.token_requests = self.shared.requests.load(SeqCst);
        self.tally.virtual_seconds = self.shared.clock.elapsed().as_secs();
        self.tally.refresh_tokens_sent_twice = self.provider.grants(|grants| grants.reused as u64);
        self.tally
    }
}

/// Tells the run what a server is at.
fn watch(shared: &Arc<Shared>) -> impl Fn(bool) + Send + Sync + 'static {
    let shared = Arc::clone(shared);
    move |busy| {
        shared.stir();
        if busy {
            shared.busy.fetch_add(1, SeqCst);
        } else {
            shared.busy.fetch_sub(1, SeqCst);
        }
    }
}

/// Lets real time pass, and after a while in which nothing happens virtual time.
async fn pass(shared: &Shared, quiet: &mut u32) {
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    let before = shared.stirred.load(SeqCst);
    tokio::time::sleep(Duration::from_millis(1)).await;
    let stirred = shared.stirred.load(SeqCst) != before || shared.busy.load(SeqCst) > 0;
    *quiet = if stirred { 0 } else { *quiet + 1 };
    if *quiet == QUIET {
        *quiet = 0;
        shared.clock.advance(STEP);
    }
}

/// One call, of the API or for a token alone, and how long it waited for the token where that is known.
async fn call(
    shared: Arc<Shared>,
    core: Core,
    session: Session,
    operation: &'static Operation,
    patience: Option<Duration>,
    bare: bool,
) -> (Outcome, Duration) {
    let begun = shared.clock.elapsed();
    let work = async {
        if !bare {
            let answered = core.call(operation).empty_answer::<Untyped>().await;
            return match answered {
                Ok(_) => (Outcome::Good, Duration::ZERO),
                Err(error) => (failed(&error), Duration::ZERO),
            };
        }
        let scopes = operation.scopes[0][0].parse().unwrap();
        let token = session.token(operation.tokens[0][0], scopes).await;
        let waited = shared.clock.elapsed() - begun;
        (
            token.map_or_else(|error| failed(&error), |_| Outcome::Good),
            waited,
        )
    };
    let work = tokio::time::timeout(HANGS, work);
    let outcome = match patience {
        None => work.await,
        Some(patience) => tokio::select! {
            biased;
            outcome = work => outcome,
            () = shared.clock.alarm(patience) => Ok((Outcome::Cancelled, Duration::ZERO)),
        },
    };
    shared.stir();
    outcome.unwrap_or((Outcome::Hangs, Duration::ZERO))
}

fn failed(error: &(dyn std::error::Error + 'static)) -> Outcome {
    match (
        AuthError::find(error),
        error.downcast_ref::<altinn_runtime::Error>(),
    ) {
        (Some(error), _) => Outcome::Failed(
            format!("no token: {:?}", error.kind()),
            error.kind() == AuthErrorKind::LoginRequired,
        ),
        (None, Some(error)) => match error.status() {
            Some(status) => Outcome::Failed(format!("API: {status}"), false),
            None => Outcome::Failed(format!("API: {:?}", error.kind()), false),
        },
        (None, None) => Outcome::Failed("something else".to_owned(), false),
    }
}

/// Resident memory in KiB, where the system tells.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// So many calls; all that happens to them is drawn from the seed.
pub fn run(seed: u64, calls: u64) -> Tally {
    let mut run = Run::new(seed);
    let mut early = None;
    while run.tally.calls < calls {
        run.batch();
        run.between();
        if early.is_none() && run.tally.calls >= calls / 10 {
            early = memory();
        }
    }
    run.tally.memory = early.zip(memory());
    run.end()
}
