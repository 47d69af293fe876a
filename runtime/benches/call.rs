//! What a call through the runtime costs over a request built by hand with `reqwest` and an answer read with serde: no
//! network in either, since a middleware answers. It prints the ratio at the end.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark"
)]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use altinn_runtime::header::{ACCEPT, CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use altinn_runtime::{
    BoxFuture, Bytes, CallOptions, Chain, Core, Environment, Failure, Host, HttpBody, HttpResponse, Method,
    Middleware, Next, Operation, Outgoing, Response, SubscriptionKey, Timestamp, Untyped, Uuid,
};
use criterion::{Criterion, criterion_group};
use serde::{Deserialize, Serialize};

static ORDER: Operation = Operation {
    api: "altinn-bench",
    id: "create_order",
    method: Method::POST,
    host: Host::Platform,
    prefix: "/notifications/api/v1",
    path: "/orders/{id}/notifications",
    accept: "application/json",
    content_type: Some("application/json"),
    redirects: &[],
    tokens: &[],
    scopes: &[],
    subscription_key: SubscriptionKey::No,
    idempotent: false,
    internal: false,
    published: true,
};

#[derive(Serialize)]
struct Order {
    reference: &'static str,
    recipients: Vec<&'static str>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, as a caller's types are")]
struct Answer {
    id: Uuid,
    created: Timestamp,
    items: Vec<Item>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, as a caller's types are")]
struct Item {
    id: Uuid,
    status: String,
}

/// An answer of about one kilobyte, as an order of ten notifications has.
fn body() -> Bytes {
    let id = "6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00";
    let items = vec![format!(r#"{{"id":"{id}","status":"Order_Completed"}}"#); 10].join(",");
    format!(r#"{{"id":"{id}","created":"2024-01-02T03:04:05.1234567Z","items":[{items}]}}"#).into()
}

fn answer(body: &Bytes) -> HttpResponse {
    let answer = http::Response::builder()
        .header(CONTENT_TYPE, "application/json")
        .body(HttpBody::from(body.clone()));
    answer.unwrap()
}

fn order() -> Order {
    Order {
        reference: "order-7",
        recipients: vec!["one@example.com", "two@example.com"],
    }
}

const ID: &str = "6a8e9a0c-5b5f-4e56-9f2f-3b0a3d0b8f00";

/// Answers every request at once.
struct Answering(Bytes);

impl Middleware for Answering {
    fn handle<'a>(&'a self, request: Outgoing, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        Box::pin(async move {
            black_box(request.http);
            Ok(answer(&self.0))
        })
    }
}

async fn runtime(core: &Core) -> Response<Answer> {
    let id: Uuid = ID.parse().unwrap();
    let mut call = core.call(&ORDER);
    call.options(CallOptions::new());
    call.path("id", Some(id));
    call.query("status", Some("New"));
    call.query("limit", Some(50));
    call.header("X-Reference", Some("order-7"));
    call.json(Some(order()));
    call.json_answer::<Answer, Untyped>().await.unwrap()
}

/// The same exchange by hand, with nothing of the error handling.
async fn by_hand(http: &reqwest::Client, body: &Bytes) -> Answer {
    let id: Uuid = ID.parse().unwrap();
    let url = format!("https://platform.tt02.altinn.no/notifications/api/v1/orders/{id}/notifications");
    let mut url = url.parse::<altinn_runtime::Url>().unwrap();
    url.query_pairs_mut()
        .append_pair("status", "New")
        .append_pair("limit", "50");
    let request = http
        .post(url)
        .header(ACCEPT, "application/json")
        .header(CONTENT_TYPE, "application/json")
        .header("X-Reference", "order-7")
        .body(serde_json::to_vec(&order()).unwrap())
        .build()
        .unwrap();
    black_box(request);
    let answer = answer(body);
    assert!(answer.status().is_success());
    let headers: HeaderMap = answer.headers().clone();
    black_box(headers.get(RETRY_AFTER));
    serde_json::from_slice(&answer.into_body().bytes().await.unwrap()).unwrap()
}

fn compare(criterion: &mut Criterion) {
    let tokio = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let body = body();
    let core = Core::new(Environment::Tt02, Chain::default().with(Answering(body.clone())));
    let http = reqwest::Client::new();
    let mut group = criterion.benchmark_group("call");
    group.bench_function("runtime", |bencher| {
        bencher.to_async(&tokio).iter(|| runtime(&core))
    });
    group.bench_function("by hand", |bencher| {
        bencher.to_async(&tokio).iter(|| by_hand(&http, &body))
    });
    group.finish();
    tokio.block_on(ratio(&core, &http, &body));
}

/// The two in turns, so that whatever else the machine does hits both.
async fn ratio(core: &Core, http: &reqwest::Client, body: &Bytes) {
    const TURNS: usize = 200;
    const CALLS: u32 = 100;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let begun = Instant::now();
        for _ in 0..CALLS {
            black_box(runtime(core).await);
        }
        ours.push(begun.elapsed() / CALLS);
        let begun = Instant::now();
        for _ in 0..CALLS {
            black_box(by_hand(http, body).await);
        }
        theirs.push(begun.elapsed() / CALLS);
    }
    let middle = |mut times: Vec<Duration>| {
        times.sort();
        times[times.len() / 2]
    };
    let (ours, theirs) = (middle(ours), middle(theirs));
    println!(
        "runtime {ours:?}, by hand {theirs:?}, ratio {:.2}",
        ours.as_secs_f64() / theirs.as_secs_f64()
    );
}

criterion_group!(benches, compare);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
}
