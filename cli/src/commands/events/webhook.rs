//! The webhook at which Altinn announces events.

use std::{convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};

use altinn_events::webhook::{Delivery, Receiver, UrlSecret};
use altinn_runtime::{Environment, Host, StatusCode};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::{
    Method, Request, Response, body::Bytes, body::Incoming, server::conn::http1, service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::TcpListener,
    sync::{Semaphore, mpsc},
    task::JoinHandle,
};
use uuid::Uuid;

use crate::CliError;

/// How long a connection may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);
/// More connections than these at a time wait.
const CONNECTIONS: usize = 64;

/// A webhook that listens for as long as this value lives.
pub(super) struct Webhook {
    /// It holds the secret, so it is one itself.
    address: String,
    announcements: mpsc::Receiver<()>,
    server: JoinHandle<()>,
}

struct Endpoint {
    secret: UrlSecret,
    receiver: Receiver,
    announce: mpsc::Sender<()>,
}

impl Webhook {
    /// Listens. `public` is where Altinn finds it; without one it is a sandbox on this machine that looks for it.
    pub(super) async fn listen(
        local: SocketAddr,
        public: Option<&str>,
        environment: &Environment,
    ) -> Result<Self, CliError> {
        let is_near = environment.base(Host::Platform).starts_with("http://");
        let listener = TcpListener::bind(local)
            .await
            .map_err(|error| CliError::local(format!("--listen {local}: {error}")))?;
        let local = listener
            .local_addr()
            .map_err(|error| CliError::local(error.to_string()))?;
        let base = match public {
            Some(public) if public.starts_with("https://") || is_near => {
                public.trim_end_matches('/').to_owned()
            }
            None if is_near => format!("http://{local}"),
            _ => {
                return Err(CliError::usage(
                    "--public-url is missing: the https address at which Altinn finds this machine",
                )
                .with_hint(
                    "a reverse proxy or a tunnel that leads to --listen; without --webhook none is needed",
                ));
            }
        };
        // Deliveries carry no signature: whoever knows the address can post. 122 random bits cannot be guessed.
        let secret = Uuid::new_v4().simple().to_string();
        let address = format!("{base}/events?code={secret}");
        // One pending announcement is enough: the events themselves are read from the API.
        let (announce, announcements) = mpsc::channel(1);
        let secret = UrlSecret::new(secret).map_err(|error| CliError::local(error.to_string()))?;
        let endpoint = Arc::new(Endpoint {
            secret,
            receiver: Receiver::new(),
            announce,
        });
        Ok(Self {
            address,
            announcements,
            server: tokio::spawn(serve(listener, endpoint)),
        })
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// Ends when an event was announced.
    pub(super) async fn announced(&mut self) {
        if self.announcements.recv().await.is_none() {
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Webhook {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn serve(listener: TcpListener, endpoint: Arc<Endpoint>) {
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&room).acquire_owned().await else {
            return;
        };
        let Ok((connection, _)) = listener.accept().await else {
            // Too many open files: it passes.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let endpoint = Arc::clone(&endpoint);
        tokio::spawn(async move {
            let _place = place;
            let service = service_fn(move |request| {
                let endpoint = Arc::clone(&endpoint);
                async move { Ok::<_, Infallible>(answer(&endpoint, request).await) }
            });
            let served = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(PATIENCE)
                .keep_alive(false)
                .serve_connection(TokioIo::new(connection), service);
            let _ = tokio::time::timeout(PATIENCE * 2, served).await;
        });
    }
}

async fn answer(endpoint: &Endpoint, request: Request<Incoming>) -> Response<Empty<Bytes>> {
    let mut response = Response::new(Empty::new());
    *response.status_mut() = take(endpoint, request).await;
    response
}

async fn take(endpoint: &Endpoint, request: Request<Incoming>) -> StatusCode {
    let is_known = endpoint.secret.is_in_query(request.uri().query(), "code");
    if !is_known || request.method() != Method::POST || !request.uri().path().ends_with("/events") {
        // To a stranger there is nothing here.
        return StatusCode::NOT_FOUND;
    }
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, endpoint.receiver.limit()).collect().await else {
        return StatusCode::PAYLOAD_TOO_LARGE;
    };
    match endpoint.receiver.read(&parts.headers, &body.to_bytes()) {
        Ok(Delivery::Event(_)) => {
            // The event itself is read from the API; this only announces it. One pending announcement is enough.
            let _ = endpoint.announce.try_send(());
            StatusCode::OK
        }
        Ok(_) => StatusCode::OK,
        Err(refused) => refused.status(),
    }
}
