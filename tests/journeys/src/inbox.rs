//! A webhook that loses nothing: an event is on disk before it is answered, and stays there until it has been dealt with.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use altinn_events::{
    types::CloudEvent,
    webhook::{Delivery, Receiver, UrlSecret},
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, RawQuery, State},
    http::{HeaderMap, StatusCode},
    routing::post,
};
use tokio::net::TcpListener;
use uuid::Uuid;

use crate::Outcome;

/// Events in a folder, a file each.
#[derive(Clone, Debug)]
pub struct Inbox(PathBuf);

impl Inbox {
    /// The inbox in this folder, which is made where it is not there.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(folder: impl Into<PathBuf>) -> Outcome<Self> {
        let folder = folder.into();
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// Takes deliveries to `/events?code=SECRET` until the task is dropped.
    ///
    /// # Errors
    /// When the secret is too short, or the listener fails.
    pub async fn serve(self, listener: TcpListener, secret: &str) -> Outcome<()> {
        let receiver = Receiver::new();
        let limit = DefaultBodyLimit::max(receiver.limit());
        let service = Arc::new((UrlSecret::new(secret)?, receiver, self));
        let router = Router::new().route("/events", post(deliver)).layer(limit);
        Ok(axum::serve(listener, router.with_state(service)).await?)
    }

    /// The events that wait, with the files that they are in: remove the file of one that has been dealt with.
    ///
    /// # Errors
    /// When the folder or a file cannot be read.
    pub fn waiting(&self) -> Outcome<Vec<(PathBuf, CloudEvent)>> {
        let files = fs::read_dir(&self.0)?
            .map(|file| Ok(file?.path()))
            .collect::<Outcome<Vec<_>>>()?;
        let whole = files
            .into_iter()
            .filter(|file| file.extension() == Some("json".as_ref()));
        whole
            .map(|file| {
                let event = serde_json::from_slice(&fs::read(&file)?)?;
                Ok((file, event))
            })
            .collect()
    }

    // ANCHOR: keep
    /// Writes an event to disk. The same event has the same file name.
    fn keep(&self, event: &CloudEvent) -> Outcome<()> {
        let known_by = format!("{} {}", event.source, event.id);
        let name = Uuid::new_v5(&Uuid::NAMESPACE_URL, known_by.as_bytes()).to_string();
        // Deliveries of one event may overlap, so each is written to a file of its own and then renamed.
        let part = self.0.join(format!("{}.part", Uuid::new_v4()));
        let kept = write(&part, &serde_json::to_vec(event)?)
            .and_then(|()| fs::rename(&part, self.0.join(name + ".json")));
        kept.inspect_err(|_| drop(fs::remove_file(&part)))?;
        Ok(())
    }
    // ANCHOR_END: keep
}

/// Writes a file to the disk itself.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

async fn deliver(
    State(service): State<Arc<(UrlSecret, Receiver, Inbox)>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let (secret, receiver, inbox) = &*service;
    if !secret.is_in_query(query.as_deref(), "code") {
        // To a stranger there is nothing here.
        return StatusCode::NOT_FOUND;
    }
    match receiver.read(&headers, &body) {
        Ok(Delivery::Event(event)) if inbox.keep(&event).is_err() => StatusCode::SERVICE_UNAVAILABLE,
        Ok(_) => StatusCode::OK,
        Err(refused) => refused.status(),
    }
}
