//! The example receiver, with deliveries as Altinn makes them and as somebody else might.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use altinn_events::{types::CloudEvent, webhook::UrlSecret};
use serde_json::{Value, json};
use tokio::sync::{Mutex, Notify, Semaphore};

use crate::receiver::{DealWith, router};

const SECRET: &str = "0JqLk9c+8h1d/42wTtYx";

/// Keeps the events; can fail first, and can be held up.
struct Desk {
    events: Mutex<Vec<CloudEvent>>,
    failures: AtomicUsize,
    /// Told when an event is being dealt with.
    entered: Notify,
    gate: Semaphore,
}

impl DealWith for Desk {
    async fn deal_with(&self, event: CloudEvent) -> Result<(), ()> {
        self.entered.notify_one();
        self.gate.acquire().await.unwrap().forget();
        if self.failures.load(Ordering::SeqCst) > 0 {
            self.failures.fetch_sub(1, Ordering::SeqCst);
            return Err(());
        }
        self.events.lock().await.push(event);
        Ok(())
    }
}

struct Webhook {
    address: String,
    desk: Arc<Desk>,
    task: tokio::task::JoinHandle<()>,
}

impl Webhook {
    async fn start(failures: usize, open: usize) -> Self {
        let desk = Arc::new(Desk {
            events: Mutex::default(),
            failures: failures.into(),
            entered: Notify::new(),
            gate: Semaphore::new(open),
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/events", listener.local_addr().unwrap());
        let app = router(UrlSecret::new(SECRET).unwrap(), Arc::clone(&desk));
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { address, desk, task }
    }

    async fn post(&self, query: &[(&str, &str)], media_type: &str, body: impl Into<reqwest::Body>) -> u16 {
        let mut url = reqwest::Url::parse(&self.address).unwrap();
        url.query_pairs_mut().extend_pairs(query);
        let request = reqwest::Client::new()
            .post(url)
            .header("content-type", media_type)
            .body(body);
        request.send().await.unwrap().status().as_u16()
    }

    async fn deliver(&self, event: &Value) -> u16 {
        self.post(
            &[("code", SECRET)],
            "application/json; charset=utf-8",
            event.to_string(),
        )
        .await
    }

    async fn dealt_with(&self) -> usize {
        self.desk.events.lock().await.len()
    }
}

impl Drop for Webhook {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn event(id: &str) -> Value {
    json!({ "id": id, "source": "https://ttd.apps.altinn.no/ttd/x/instances/1/a", "specversion": "1.0",
            "type": "app.instance.created", "subject": "/party/1", "time": "2026-01-31T12:00:00.1234567Z",
            "resource": "urn:altinn:resource:app_ttd_x", "ownextension": "kept" })
}

#[tokio::test]
async fn the_validation_event_is_answered_and_not_dealt_with() {
    let webhook = Webhook::start(0, 10).await;
    let validation = json!({ "id": "v", "source": "https://platform.altinn.no/events/api/v1/subscriptions/1",
                             "specversion": "1.0", "type": "platform.events.validatesubscription" });
    assert_eq!(webhook.deliver(&validation).await, 200);
    assert_eq!(webhook.dealt_with().await, 0);
}

#[tokio::test]
async fn an_event_arrives_whole_with_its_extensions() {
    let webhook = Webhook::start(0, 10).await;
    assert_eq!(webhook.deliver(&event("1")).await, 200);
    let events = webhook.desk.events.lock().await;
    assert_eq!(events[0].extra["ownextension"], "kept");
    assert_eq!(
        events[0].resource.as_deref(),
        Some("urn:altinn:resource:app_ttd_x")
    );
}

#[tokio::test]
async fn a_second_delivery_changes_nothing() {
    let webhook = Webhook::start(0, 10).await;
    for _ in 0..3 {
        assert_eq!(webhook.deliver(&event("1")).await, 200);
    }
    assert_eq!(webhook.deliver(&event("2")).await, 200);
    assert_eq!(webhook.dealt_with().await, 2);
}

#[tokio::test]
async fn an_event_that_failed_is_taken_when_it_comes_again() {
    let webhook = Webhook::start(2, 10).await;
    let statuses = [
        webhook.deliver(&event("1")).await,
        webhook.deliver(&event("1")).await,
        webhook.deliver(&event("1")).await,
    ];
    assert_eq!(statuses, [500, 500, 200]);
    assert_eq!(webhook.dealt_with().await, 1);
}

#[tokio::test]
async fn a_second_delivery_during_the_first_is_sent_away() {
    let webhook = Arc::new(Webhook::start(0, 0).await);
    let (first, other) = (event("1"), Arc::clone(&webhook));
    let under_way = tokio::spawn(async move { other.deliver(&first).await });
    webhook.desk.entered.notified().await;
    assert_eq!(webhook.deliver(&event("1")).await, 425);
    webhook.desk.gate.add_permits(10);
    under_way.await.unwrap();
    assert_eq!(webhook.deliver(&event("1")).await, 200);
    assert_eq!(webhook.dealt_with().await, 1);
}

#[tokio::test]
async fn without_the_secret_there_is_nothing() {
    let webhook = Webhook::start(0, 10).await;
    let body = event("1").to_string();
    for query in [
        vec![],
        vec![("code", "wrong")],
        vec![("code", "")],
        vec![("Code", SECRET)],
        vec![("code", "x"), ("code", SECRET)],
    ] {
        assert_eq!(
            webhook.post(&query, "application/json", body.clone()).await,
            404,
            "{query:?}"
        );
    }
    assert_eq!(webhook.dealt_with().await, 0);
}

#[tokio::test]
async fn what_is_too_large_too_deep_or_no_event_is_refused() {
    let webhook = Webhook::start(0, 10).await;
    let secret = [("code", SECRET)];
    let mut large = event("1");
    large["data"] = "x".repeat(70_000).into();
    assert_eq!(webhook.deliver(&large).await, 413);
    let deep = "[".repeat(500) + &"]".repeat(500);
    assert_eq!(webhook.post(&secret, "application/json", deep).await, 400);
    assert_eq!(webhook.post(&secret, "application/json", "{}").await, 400);
    assert_eq!(
        webhook.post(&secret, "text/xml", event("1").to_string()).await,
        415
    );
    assert_eq!(webhook.dealt_with().await, 0);
}
