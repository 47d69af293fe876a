//! What stands between a generated client and the network: credentials, retries, tracing.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
    time::Duration,
};

use http::header::HeaderName;

use crate::{
    Environment, Failure, HttpClient, HttpRequest, HttpResponse, Operation,
    body::BodyFactory,
    network::{self, Limits},
    timer::Instant,
};

/// A boxed future, as object-safe traits return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A request on its way out, with the facts of its operation.
#[non_exhaustive]
pub struct Outgoing {
    /// The HTTP request; headers may be added. One that is there already may be the caller's own for this call.
    pub http: HttpRequest,
    /// The operation that it calls.
    pub operation: &'static Operation,
    /// The environment that the client was made for.
    pub environment: Environment,
    deadline: Option<Instant>,
    again: Option<BodyFactory>,
}

impl Outgoing {
    pub(crate) fn new(
        http: HttpRequest,
        operation: &'static Operation,
        environment: Environment,
        deadline: Option<Instant>,
        again: Option<BodyFactory>,
    ) -> Self {
        Self {
            http,
            operation,
            environment,
            deadline,
            again,
        }
    }

    /// How much of the call's time is left, where it has a limit: a wait that is longer than this is in vain.
    #[must_use]
    pub fn time_left(&self) -> Option<Duration> {
        Some(self.deadline?.saturating_duration_since(Instant::now()))
    }

    /// A copy to send again; `None` when the body is a stream, or a form with one in it, which can be read only once. What
    /// comes from a path is opened again for the copy.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        let http = match (self.http.try_clone(), &self.again) {
            (Some(copy), _) => copy,
            (None, Some(again)) => self.http.with_body(Some(again())),
            (None, None) => return None,
        };
        let (environment, again) = (self.environment.clone(), self.again.clone());
        Some(Self::new(http, self.operation, environment, self.deadline, again))
    }
}

/// Shows the operation and the names of the headers: values, path and query can hold secrets and personal data.
impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.http.headers().keys().map(HeaderName::as_str).collect();
        f.debug_struct("Outgoing")
            .field("operation", &self.operation.id)
            .field("environment", &self.environment)
            .field("headers", &headers)
            .finish_non_exhaustive()
    }
}

/// One layer around every request of a client.
///
/// It may change the request, send it zero or more times through `next`, and change or replace the answer: before,
/// around and after are one method. Layers run in the order of their [`Chain`].
///
/// ```
/// use altinn_runtime::{BoxFuture, Failure, HttpResponse, Middleware, Next, Outgoing, header::HeaderValue};
///
/// struct Named;
///
/// impl Middleware for Named {
///     fn handle<'a>(&'a self, mut request: Outgoing, next: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
///         Box::pin(async move {
///             request.http.headers_mut().insert("X-Caller", HeaderValue::from_static("me"));
///             next.run(request).await
///         })
///     }
/// }
/// ```
pub trait Middleware: Send + Sync {
    /// Handles one request.
    ///
    /// # Errors
    /// What kept the request from being sent or answered. An answer with an error status is no error here.
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>>;
}

/// The layers that are left, and the network at their end. Copy it to send more than once.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    layers: &'a [Arc<dyn Middleware>],
    http: &'a HttpClient,
    limits: Limits,
    /// How many requests have been sent so far.
    attempts: &'a AtomicU32,
}

/// A request on its way to the next layer, or out.
enum Going<'a, O> {
    Further(BoxFuture<'a, Result<HttpResponse, Failure>>),
    Out(network::Exchange<O>),
}

impl<'a> Next<'a> {
    /// Passes the request on.
    ///
    /// # Errors
    /// What kept the request from being sent or answered.
    pub fn run(
        self,
        request: Outgoing,
    ) -> impl Future<Output = Result<HttpResponse, Failure>> + Send + use<'a> {
        // The future does not hold the request, which would be in it once for each function that it passes.
        let going = match self.layers.split_first() {
            Some((layer, rest)) => Going::Further(layer.handle(request, Next { layers: rest, ..self })),
            None => Going::Out(network::send(self.http, self.limits, request.http)),
        };
        let attempts = self.attempts;
        async move {
            match going {
                Going::Further(going) => going.await,
                Going::Out(exchange) => {
                    attempts.fetch_add(1, Relaxed);
                    exchange.head().await
                }
            }
        }
    }

    /// The same layers with another HTTP client at their end: one that shows a TLS client certificate, for one.
    #[must_use]
    pub fn over(self, http: &'a HttpClient) -> Self {
        Self { http, ..self }
    }

    /// The HTTP client at the end of the chain, for a layer that needs requests of its own.
    #[must_use]
    pub fn http(&self) -> &'a HttpClient {
        self.http
    }
}

impl fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Next")
            .field("layers", &self.layers.len())
            .finish_non_exhaustive()
    }
}

/// The layers of a client, in the order in which a request meets them. Cheap to clone.
///
/// `()` is the empty chain: an anonymous client.
#[derive(Clone, Default)]
pub struct Chain {
    layers: Arc<[Arc<dyn Middleware>]>,
}

impl Chain {
    /// A chain of these layers.
    #[must_use]
    pub fn new(layers: impl IntoIterator<Item = Arc<dyn Middleware>>) -> Self {
        Self {
            layers: layers.into_iter().collect(),
        }
    }

    /// This chain with one more layer at its end, next to the network.
    #[must_use]
    pub fn with(&self, layer: impl Middleware + 'static) -> Self {
        let last: Arc<dyn Middleware> = Arc::new(layer);
        Self {
            layers: self.layers.iter().cloned().chain([last]).collect(),
        }
    }

    /// This chain with those of another at its end: `Chain::from(outer).join(&session)` puts layers of one's own around what
    /// a session repeats, [`Chain::with`] puts one behind, where it sees each attempt with its credentials.
    #[must_use]
    pub fn join(&self, inner: impl Into<Self>) -> Self {
        Self {
            layers: self
                .layers
                .iter()
                .chain(inner.into().layers.iter())
                .cloned()
                .collect(),
        }
    }

    pub(crate) fn next<'a>(
        &'a self,
        http: &'a HttpClient,
        limits: Limits,
        attempts: &'a AtomicU32,
    ) -> Next<'a> {
        Next {
            layers: &self.layers,
            http,
            limits,
            attempts,
        }
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chain")
            .field("layers", &self.layers.len())
            .finish()
    }
}

impl From<()> for Chain {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<&Chain> for Chain {
    fn from(chain: &Chain) -> Self {
        chain.clone()
    }
}

impl From<Arc<dyn Middleware>> for Chain {
    fn from(layer: Arc<dyn Middleware>) -> Self {
        Self::new([layer])
    }
}
