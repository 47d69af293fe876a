//! The handler of a webhook with axum: secret, limits, validation event, duplicates.

use std::{future::Future, sync::Arc};

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

/// What is done with an event. An error makes Altinn deliver it again.
pub(crate) trait DealWith: Send + Sync + 'static {
    /// Deals with one event.
    fn deal_with(&self, event: CloudEvent) -> impl Future<Output = Result<(), ()>> + Send;
}

impl<F, R> DealWith for F
where
    F: Fn(CloudEvent) -> R + Send + Sync + 'static,
    R: Future<Output = Result<(), ()>> + Send,
{
    fn deal_with(&self, event: CloudEvent) -> impl Future<Output = Result<(), ()>> + Send {
        self(event)
    }
}

struct Webhook<D> {
    secret: UrlSecret,
    receiver: Receiver,
    work: Arc<D>,
}

/// Listens at `/events?code={secret}`: the `endPoint` of the subscription.
pub(crate) fn router<D: DealWith>(secret: UrlSecret, work: Arc<D>) -> Router {
    let receiver = Receiver::new().max_bytes(64 * 1024);
    let limit = receiver.limit();
    Router::new()
        .route("/events", post(deliver::<D>))
        // The server stops reading there; the receiver would refuse it anyway.
        .layer(DefaultBodyLimit::max(limit))
        .with_state(Arc::new(Webhook {
            secret,
            receiver,
            work,
        }))
}

async fn deliver<D: DealWith>(
    State(webhook): State<Arc<Webhook<D>>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    if !webhook.secret.is_in_query(query.as_deref(), "code") {
        // To a stranger there is nothing here.
        return StatusCode::NOT_FOUND;
    }
    let event = match webhook.receiver.read(&headers, &body) {
        Ok(Delivery::Event(event)) => event,
        // The validation event needs nothing but a 2xx.
        Ok(_) => return StatusCode::OK,
        Err(refused) => return refused.status(),
    };
    match webhook.receiver.begin(&event) {
        Turn::New(claim) => match webhook.work.deal_with(event).await {
            Ok(()) => {
                claim.done();
                StatusCode::OK
            }
            Err(()) => StatusCode::INTERNAL_SERVER_ERROR,
        },
        Turn::Duplicate => StatusCode::OK,
        Turn::UnderWay => StatusCode::TOO_EARLY,
    }
}
