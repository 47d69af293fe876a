//! A sandbox, a session for it, and the operations.
#![allow(
    deprecated,
    reason = "orders of the first version have no idempotency id, and that is what counts here"
)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::{Duration, SystemTime},
};

use altinn_auth::{Clock, Issuer, Maskinporten, Scopes, Session};
use altinn_events::types::CloudEvent;
use altinn_notifications::types::{NotificationOrderChainRequest, NotificationOrderRequest};
use altinn_runtime::{
    BoxFuture, Chain, Error, ErrorKind, Failure, HttpResponse, InstanceId, Middleware, Next, Outgoing,
    header::AUTHORIZATION,
};
use altinn_sandbox::{ClientRegistration, Sandbox};
use altinn_storage::types::InstanceTemplate;
use serde_json::{Value, from_value, json};
use tokio::{net::TcpListener, runtime::Handle};

use super::{Kind, environment};

const SCOPES: [&str; 6] = [
    "altinn:serviceowner",
    "altinn:serviceowner/notifications.create",
    "altinn:serviceowner/instances.read",
    "altinn:serviceowner/instances.write",
    "altinn:events.publish",
    "altinn:events.subscribe",
];

/// How much faster pauses pass than they should.
const HURRY: u32 = 50;

/// The clock of the machine with short pauses.
struct Hurried;

impl Clock for Hurried {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        started().elapsed() * HURRY
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(wait / HURRY))
    }

    // Limits stay as they are: the machine is no faster.
}

fn started() -> std::time::Instant {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    *START.get_or_init(std::time::Instant::now)
}

/// A host of somebody else, which counts who comes.
pub(super) struct Decoy {
    base: String,
    came: Arc<AtomicUsize>,
}

impl Decoy {
    pub(super) async fn open() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let came = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&came);
        tokio::spawn(async move {
            while listener.accept().await.is_ok() {
                counted.fetch_add(1, SeqCst);
            }
        });
        Self { base, came }
    }

    pub(super) fn connections(&self) -> usize {
        self.came.load(SeqCst)
    }
}

/// Next to the network: counts requests with credentials to another host than the sandbox.
struct Watch {
    base: String,
    strayed: Arc<AtomicUsize>,
}

impl Middleware for Watch {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        let http = &request.http;
        if http.headers().contains_key(AUTHORIZATION) && !http.url().as_str().starts_with(&self.base) {
            self.strayed.fetch_add(1, SeqCst);
        }
        Box::pin(next.run(request))
    }
}

pub(super) async fn sandbox(seed: u64) -> Sandbox {
    Sandbox::builder().seed(seed).start().await.unwrap()
}

/// Clients of one session.
#[derive(Clone)]
pub(super) struct World {
    events: altinn_events::Client,
    notifications: altinn_notifications::Client,
    storage: altinn_storage::Client,
    astray: Option<altinn_storage::Client>,
    strayed: Arc<AtomicUsize>,
}

impl World {
    /// In a hurry, and with a client of somebody else's host.
    pub(super) async fn new(sandbox: &Sandbox, decoy: &Decoy) -> Self {
        Self::with(sandbox, Some(decoy)).await
    }

    /// With the clock of the machine.
    pub(super) async fn patient(sandbox: &Sandbox) -> Self {
        Self::with(sandbox, None).await
    }

    async fn with(sandbox: &Sandbox, decoy: Option<&Decoy>) -> Self {
        let client = ClientRegistration::new("310000019")
            .service_owner("ttd")
            .scopes(SCOPES);
        let client = sandbox.register_client(client).await.unwrap();
        let issuer = Issuer::custom(&sandbox.maskinporten(), &sandbox.token_endpoint()).unwrap();
        let maskinporten = Maskinporten::builder(issuer, client.client_id).jwk(&client.private_jwk);
        let scopes = Scopes::new(SCOPES).unwrap();
        let mut session = Session::builder(sandbox.environment())
            .maskinporten(maskinporten)
            .granted(scopes.clone())
            .default_scopes(scopes)
            .extra_scopes(Scopes::new([SCOPES[0]]).unwrap())
            .subscription_key_for_all(sandbox.subscription_key());
        if decoy.is_some() {
            session = session.clock(Hurried);
        }
        let session = session.build().unwrap();
        let strayed = Arc::new(AtomicUsize::new(0));
        let chain = Chain::from(&session).with(Watch {
            base: sandbox.base_url().to_owned(),
            strayed: Arc::clone(&strayed),
        });
        let at = || sandbox.environment();
        Self {
            events: altinn_events::Client::new(at(), &chain),
            notifications: altinn_notifications::Client::new(at(), &chain),
            storage: altinn_storage::Client::new(at(), &chain),
            astray: decoy.map(|decoy| altinn_storage::Client::new(environment(&decoy.base), &chain)),
            strayed,
        }
    }

    pub(super) fn strayed(&self) -> usize {
        self.strayed.load(SeqCst)
    }

    /// Does it. What comes back is what the server calls it, where it has a name of its own for it.
    pub(super) async fn perform(
        &self,
        kind: Kind,
        name: &str,
        resource: &str,
        instance: InstanceId,
    ) -> Result<Option<String>, ErrorKind> {
        match kind {
            Kind::OrderChain => self.order_chain(name).await.map(|(_, shipment)| Some(shipment)),
            Kind::Order => self.order(name).await.map(|()| None),
            Kind::Event => self.event(name, resource).await.map(|()| None),
            Kind::Upload => self.upload(name, instance).await.map(|()| None),
            Kind::Read => self.read(instance).await.map(|()| None),
            Kind::Astray => {
                let Some(client) = &self.astray else {
                    return Ok(None);
                };
                let sent = client.get_instance().instance(instance).send().await;
                sent.map(|_| None).map_err(kind_of)
            }
        }
    }

    /// Whether the order is a new one, and the id of its shipment.
    pub(super) async fn order_chain(&self, name: &str) -> Result<(bool, String), ErrorKind> {
        let settings = json!({"subject": "s", "body": "b"});
        let recipient = json!({"emailAddress": "post@fjordbyen.example", "emailSettings": settings});
        let order = json!({"idempotencyId": name, "recipient": {"recipientEmail": recipient}});
        let order: NotificationOrderChainRequest = from_value(order).unwrap();
        let sent = self.notifications.create_order_chain().body(order).send().await;
        let answer = sent.map_err(kind_of)?;
        Ok((
            answer.status() == 201,
            answer.notification.shipment_id.to_string(),
        ))
    }

    async fn order(&self, name: &str) -> Result<(), ErrorKind> {
        let order = json!({
            "sendersReference": name,
            "notificationChannel": "Email",
            "emailTemplate": {"subject": "s", "body": "b"},
            "recipients": [{"emailAddress": "post@fjordbyen.example"}],
        });
        let order: NotificationOrderRequest = from_value(order).unwrap();
        let sent = self.notifications.create_order().body(order).send().await;
        sent.map(drop).map_err(kind_of)
    }

    async fn event(&self, name: &str, resource: &str) -> Result<(), ErrorKind> {
        let event = json!({
            "id": name, "source": "https://fjordbyen.example/things/1", "specversion": "1.0",
            "type": "example.thing.made", "resource": resource, "subject": "/organisation/310000027",
        });
        let event: CloudEvent = from_value(event).unwrap();
        let sent = self.events.publish_event().body(event).send().await;
        sent.map(drop).map_err(kind_of)
    }

    async fn upload(&self, name: &str, instance: InstanceId) -> Result<(), ErrorKind> {
        let call = self
            .storage
            .upload_data_element()
            .instance(instance)
            .data_type("drawing");
        let call = call.content_disposition(format!("attachment; filename={name}"));
        let sent = call.body(name.repeat(50).into_bytes()).send().await;
        sent.map(drop).map_err(kind_of)
    }

    pub(super) async fn read(&self, instance: InstanceId) -> Result<(), ErrorKind> {
        let sent = self.storage.get_instance().instance(instance).send().await;
        sent.map(drop).map_err(kind_of)
    }

    /// A new instance.
    pub(super) async fn instance(&self) -> InstanceId {
        let owner: Value = json!({"instanceOwner": {"partyId": "50000001"}});
        let template: InstanceTemplate = from_value(owner).unwrap();
        settled(async || {
            let call = self.storage.create_instance().app_id("ttd/permits");
            call.body(template.clone()).send().await
        })
        .await
        .id
        .parse()
        .unwrap()
    }

    pub(super) async fn order_again(&self, name: &str) -> (bool, String) {
        settled(async || self.order_chain(name).await).await
    }

    pub(super) async fn orders(&self, name: &str) -> usize {
        let search = async || {
            self.notifications
                .search_orders()
                .senders_reference(name)
                .send()
                .await
        };
        settled(search).await.orders.len()
    }

    /// The ids of the events of a resource.
    pub(super) async fn events(&self, resource: &str) -> Vec<String> {
        settled(async || {
            let mut items = self
                .events
                .search_events()
                .resource(resource)
                .after("0")
                .size(1000)
                .items();
            let mut all = Vec::new();
            while let Some(event) = items.try_next().await? {
                all.push(event.id);
            }
            Ok::<_, Error<_>>(all)
        })
        .await
    }

    /// The names of the files of an instance.
    pub(super) async fn files(&self, instance: InstanceId) -> Vec<String> {
        let list = async || self.storage.list_data_elements().instance(instance).send().await;
        let elements = settled(list).await.into_inner().data_elements;
        elements
            .into_iter()
            .filter_map(|element| element.filename)
            .collect()
    }
}

/// The outcome of a call without faults. What is still remembered of the last one passes.
async fn settled<T, E: std::fmt::Debug>(call: impl AsyncFn() -> Result<T, E>) -> T {
    let mut last = None;
    for _ in 0..200 {
        match call().await {
            Ok(answer) => return answer,
            Err(error) => last = Some(error),
        }
        pause().await;
    }
    panic!("no success without a fault: {last:?}");
}

pub(super) async fn pause() {
    tokio::time::sleep(Duration::from_millis(50)).await;
}

fn kind_of<E>(error: Error<E>) -> ErrorKind {
    error.kind()
}

/// Tasks and sockets of this process.
pub(super) async fn held() -> (usize, usize) {
    let sockets = std::fs::read_dir("/proc/self/fd").map_or(0, |entries| {
        let links = entries
            .flatten()
            .filter_map(|entry| std::fs::read_link(entry.path()).ok());
        links
            .filter(|link| link.to_string_lossy().starts_with("socket:"))
            .count()
    });
    (Handle::current().metrics().num_alive_tasks(), sockets)
}

/// What is held more than before, once that had time to end.
pub(super) async fn left_after(before: (usize, usize)) -> (usize, usize) {
    let mut left = (0, 0);
    for _ in 0..200 {
        let now = held().await;
        left = (now.0.saturating_sub(before.0), now.1.saturating_sub(before.1));
        if left == (0, 0) {
            break;
        }
        pause().await;
    }
    left
}
