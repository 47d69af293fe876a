//! A webhook with axum: the secret in its address, limits, the validation event, duplicates.

use std::{io, net::SocketAddr, sync::Arc};

use altinn_events::{
    types::CloudEvent,
    webhook::{Delivery, Receiver, Turn, UrlSecret},
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, RawQuery, State},
    http::{HeaderMap, StatusCode},
    routing::post,
};
use tokio::{
    net::TcpListener,
    sync::mpsc::{Receiver as Inbox, Sender, channel},
    task::JoinHandle,
};
use uuid::Uuid;

use crate::Outcome;

/// What came to a webhook.
#[derive(Clone, Debug)]
pub enum Arrival {
    /// Altinn asked whether somebody listens here.
    Validation,
    /// An event for the first time.
    Event(Box<CloudEvent>),
    /// An event that has been dealt with before; it was answered with 200 and left at that.
    Duplicate(Box<CloudEvent>),
}

/// A webhook that listens for as long as this value lives.
#[derive(Debug)]
pub struct Webhook {
    /// The `endPoint` of a subscription. It holds the secret, so it is one itself.
    pub address: String,
    inbox: Inbox<Arrival>,
    server: JoinHandle<io::Result<()>>,
}

struct Endpoint {
    secret: UrlSecret,
    receiver: Receiver,
    outbox: Sender<Arrival>,
}

impl Webhook {
    /// Listens at a local address. `public` is where Altinn finds it: what stands in front of it and does TLS, with the path
    /// to it, such as `https://example.com/altinn`. Without one it is found at the local address, as a sandbox may.
    ///
    /// # Errors
    /// When the address cannot be listened on.
    pub async fn listen(local: SocketAddr, public: Option<&str>) -> Outcome<Self> {
        let listener = TcpListener::bind(local).await?;
        let local = format!("http://{}", listener.local_addr()?);
        // Deliveries carry no signature: whoever knows the address can post. 122 random bits cannot be guessed.
        let secret = Uuid::new_v4().simple().to_string();
        let base = public.unwrap_or(&local).trim_end_matches('/');
        let address = format!("{base}/events?code={secret}");
        let receiver = Receiver::new();
        let limit = receiver.limit();
        let (outbox, inbox) = channel(100);
        let endpoint = Endpoint {
            secret: UrlSecret::new(secret)?,
            receiver,
            outbox,
        };
        let router = Router::new()
            .route("/events", post(deliver))
            .layer(DefaultBodyLimit::max(limit))
            .with_state(Arc::new(endpoint));
        let server = tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self {
            address,
            inbox,
            server,
        })
    }

    /// What came next, validation events aside.
    ///
    /// # Errors
    /// When the server has stopped.
    pub async fn next(&mut self) -> Outcome<Arrival> {
        loop {
            match self.inbox.recv().await {
                Some(Arrival::Validation) => {}
                Some(arrival) => return Ok(arrival),
                None => return Err("the webhook has stopped".into()),
            }
        }
    }
}

impl Drop for Webhook {
    fn drop(&mut self) {
        self.server.abort();
    }
}

// ANCHOR: deliver
async fn deliver(
    State(endpoint): State<Arc<Endpoint>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    if !endpoint.secret.is_in_query(query.as_deref(), "code") {
        // To a stranger there is nothing here.
        return StatusCode::NOT_FOUND;
    }
    let event = match endpoint.receiver.read(&headers, &body) {
        Ok(Delivery::Event(event)) => event,
        Ok(_) => return hand_on(&endpoint, Arrival::Validation).await,
        Err(refused) => return refused.status(),
    };
    match endpoint.receiver.begin(&event) {
        Turn::New(claim) => {
            let status = hand_on(&endpoint, Arrival::Event(Box::new(event))).await;
            // Only a processed event counts as seen. For anything but 2xx, Altinn delivers it again.
            if status.is_success() {
                claim.done();
            }
            status
        }
        Turn::Duplicate => hand_on(&endpoint, Arrival::Duplicate(Box::new(event))).await,
        Turn::UnderWay => StatusCode::TOO_EARLY,
    }
}
// ANCHOR_END: deliver

/// Answer fast and work later: an inbox here, a queue or a table in a program that must not lose events.
async fn hand_on(endpoint: &Endpoint, arrival: Arrival) -> StatusCode {
    match endpoint.outbox.send(arrival).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}
