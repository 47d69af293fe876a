//! What a session costs a call whose token is there already: the lookup alone, from one thread and from many, and a call with
//! credentials over one without; and what it costs to make a session. No network in any of them, since a middleware answers. It
//! prints the ratios at the end.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark"
)]

use std::{
    hint::black_box,
    sync::{Arc, Barrier},
    time::{Duration, Instant},
};

use altinn_auth::{
    AuthError, Identity, Maskinporten, NewKey, Scopes, Session, Token, TokenRequest, TokenSource,
};
use altinn_runtime::{
    BoxFuture, Chain, Core, Environment, Failure, Host, HttpClient, HttpResponse, Method, Middleware, Next,
    Operation, Outgoing, SubscriptionKey, TokenKind, Untyped,
};
use criterion::{Criterion, criterion_group};

static OPERATION: Operation = Operation {
    api: "altinn-bench",
    id: "get_order",
    method: Method::GET,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders",
    accept: "application/json",
    content_type: None,
    redirects: &[],
    tokens: &[&[TokenKind::Altinn], &[TokenKind::Platform]],
    scopes: &[&["altinn:serviceowner/notifications.create"]],
    subscription_key: SubscriptionKey::Optional,
    idempotent: true,
    internal: false,
    published: true,
};

/// Gives a token that lives for a day.
struct Source;

impl TokenSource for Source {
    fn identity(&self) -> Identity {
        Identity::new("bench")
            .with("issuer", "https://issuer.example/")
            .with("client", "client")
    }

    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, AuthError>> {
        let end = std::time::SystemTime::now() + Duration::from_secs(86_400);
        let token = Token::new("x".repeat(900))
            .with_expiry(Some(end))
            .with_scopes(request.scopes().clone());
        Box::pin(async { Ok(token) })
    }
}

/// Answers every request at once.
struct Answering;

impl Middleware for Answering {
    fn handle<'a>(&'a self, request: Outgoing, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        black_box(request.http);
        let answer = http::Response::builder().status(200).body("");
        Box::pin(async { Ok(answer.unwrap().map(Into::into)) })
    }
}

fn session() -> Session {
    Session::builder(Environment::Tt02)
        .altinn(Source)
        .build()
        .unwrap()
}

async fn call(core: &Core) {
    let answer = core.call(&OPERATION).empty_answer::<Untyped>().await;
    black_box(answer.unwrap());
}

fn compare(criterion: &mut Criterion) {
    let tokio = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let session = session();
    let scopes: Scopes = "altinn:serviceowner/notifications.create".parse().unwrap();
    let with = Core::new(Environment::Tt02, Chain::from(&session).with(Answering));
    let without = Core::new(Environment::Tt02, Chain::default().with(Answering));
    let mut group = criterion.benchmark_group("session");
    group.bench_function("lookup", |bencher| {
        bencher
            .to_async(&tokio)
            .iter(|| session.token(TokenKind::Altinn, scopes.clone()))
    });
    group.bench_function("call with credentials", |bencher| {
        bencher.to_async(&tokio).iter(|| call(&with))
    });
    group.bench_function("call without", |bencher| {
        bencher.to_async(&tokio).iter(|| call(&without))
    });
    let http = HttpClient::builder().build().unwrap();
    let key = NewKey::default().generate().unwrap().with_kid("k");
    let client = Maskinporten::test("client").signer(key).http(http.clone());
    let client = client.build().unwrap();
    group.sample_size(20);
    group.bench_function("a session on a given HTTP client", |bencher| {
        bencher.iter(|| {
            let session = Session::builder(Environment::Tt02).maskinporten(client.clone());
            session.http(http.clone()).build().unwrap()
        });
    });
    group.bench_function("a session of its own", |bencher| {
        bencher.iter(|| {
            let session = Session::builder(Environment::Tt02).maskinporten(client.clone());
            session.build().unwrap()
        });
    });
    group.finish();
    tokio.block_on(ratio(&with, &without));
    contention(&session, &scopes);
}

/// The two in turns, so that whatever else the machine does hits both.
async fn ratio(with: &Core, without: &Core) {
    const TURNS: usize = 200;
    const CALLS: u32 = 100;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        for (core, times) in [(with, &mut ours), (without, &mut theirs)] {
            let begun = Instant::now();
            for _ in 0..CALLS {
                call(core).await;
            }
            times.push(begun.elapsed() / CALLS);
        }
    }
    let (ours, theirs) = (middle(ours), middle(theirs));
    println!(
        "a call with credentials {ours:?}, without {theirs:?}, difference {:?}",
        ours.saturating_sub(theirs)
    );
}

/// The lookup of each of several threads at once, over that of one alone. Without waiting for each other it grows with the
/// threads per core and no faster.
fn contention(session: &Session, scopes: &Scopes) {
    const LOOKUPS: u32 = 20_000;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let timed = |threads: usize| {
        let turns = (0..15).map(|_| {
            let barrier = Arc::new(Barrier::new(threads));
            let handles: Vec<_> = (0..threads)
                .map(|_| {
                    let (session, scopes, barrier) = (session.clone(), scopes.clone(), Arc::clone(&barrier));
                    std::thread::spawn(move || {
                        let tokio = tokio::runtime::Builder::new_current_thread().build().unwrap();
                        barrier.wait();
                        let begun = Instant::now();
                        tokio.block_on(async {
                            for _ in 0..LOOKUPS {
                                black_box(session.token(TokenKind::Altinn, scopes.clone()).await.unwrap());
                            }
                        });
                        begun.elapsed() / LOOKUPS
                    })
                })
                .collect();
            handles
                .into_iter()
                .map(|handle| handle.join().unwrap())
                .max()
                .unwrap()
        });
        middle(turns.collect())
    };
    let alone = timed(1);
    for threads in [cores, 4 * cores] {
        println!(
            "lookup: alone {alone:?}, {threads} threads on {cores} cores {:?}",
            timed(threads)
        );
    }
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

criterion_group!(benches, compare);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
}
