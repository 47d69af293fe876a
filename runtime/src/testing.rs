//! Clients in tests, without a network: a fake that answers with typed values, fails on demand, and remembers what it was asked.
//!
//! Everything but the network is real: builders, limits, retries of a session, decoding, errors.
//!
//! ```
//! use altinn_runtime::{ErrorKind, testing::{Fake, Reply}};
//! # use altinn_runtime::{Core, Host, Method, Operation, SubscriptionKey, Untyped};
//! # mod operations {
//! #     use super::*;
//! #     pub static GET_SHIPMENT: Operation = Operation {
//! #         api: "altinn-notifications", id: "get_shipment", method: Method::GET, host: Host::Platform, prefix: "", path: "/s/{id}",
//! #         accept: "application/json", content_type: None, redirects: &[], tokens: &[], scopes: &[],
//! #         subscription_key: SubscriptionKey::No, idempotent: true, internal: false, published: true,
//! #     };
//! # }
//! # async fn get_shipment(core: &Core) -> Result<serde_json::Value, altinn_runtime::Error> {
//! #     let mut call = core.call(&operations::GET_SHIPMENT);
//! #     call.path("id", Some(7));
//! #     call.json_answer::<serde_json::Value, Untyped>().await.map(|answer| answer.into_inner())
//! # }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! # let shipment = serde_json::json!({"status": "Order_Completed"});
//!
//! let fake = Fake::new();
//! // The replies come in this order, and the last one again and again.
//! fake.on(&operations::GET_SHIPMENT).reply_with(Reply::unreachable()).reply(200, &shipment);
//!
//! let core = fake.core(); // for `altinn_notifications::Client::with_core(core)`
//! assert_eq!(get_shipment(&core).await.unwrap_err().kind(), ErrorKind::Connect);
//! assert_eq!(get_shipment(&core).await.unwrap(), shipment);
//! assert_eq!(fake.requests()[1].url().path(), "/s/7");
//! # }
//! ```

mod reply;
mod request;

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde::Serialize;

use crate::{
    BoxFuture, Chain, Core, Environment, ErrorKind, Failure, HttpClient, HttpRequest, HttpResponse,
    Operation, Transport,
};

pub use reply::Reply;
pub use request::Request;

/// Answers calls without a network. Cheap to clone; clones share replies and requests.
#[derive(Clone, Default)]
pub struct Fake {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Default)]
struct Inner {
    rules: Vec<Rule>,
    requests: Vec<Request>,
}

type Condition = Box<dyn Fn(&Request) -> bool + Send>;

/// What is replied to an operation, or to the requests of it for which a condition holds.
struct Rule {
    operation: &'static Operation,
    condition: Option<Condition>,
    replies: VecDeque<Reply>,
}

impl Fake {
    /// A fake that has no reply to anything yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says what is replied to an operation, such as `altinn_notifications::operations::GET_SHIPMENT`. Said again, it adds replies.
    pub fn on(&self, operation: &'static Operation) -> On<'_> {
        self.rule(operation, None)
    }

    /// Says what is replied to those requests of an operation for which a condition holds. Such a rule goes before those without a
    /// condition and before later ones.
    pub fn on_where(
        &self,
        operation: &'static Operation,
        condition: impl Fn(&Request) -> bool + Send + 'static,
    ) -> On<'_> {
        self.rule(operation, Some(Box::new(condition)))
    }

    fn rule(&self, operation: &'static Operation, condition: Option<Condition>) -> On<'_> {
        let mut inner = self.inner();
        let is_same = |rule: &Rule| std::ptr::eq(rule.operation, operation) && rule.condition.is_none();
        let known = inner
            .rules
            .iter()
            .position(is_same)
            .filter(|_| condition.is_none());
        let index = known.unwrap_or_else(|| {
            inner.rules.push(Rule {
                operation,
                condition,
                replies: VecDeque::new(),
            });
            inner.rules.len() - 1
        });
        On { fake: self, index }
    }

    /// The core of a client that is answered by this fake, without credentials, in `tt02`.
    #[must_use]
    pub fn core(&self) -> Core {
        self.core_with(Environment::Tt02, ())
    }

    /// The core of a client in this environment, whose requests pass a session or another middleware before the fake.
    #[must_use]
    pub fn core_with(&self, environment: Environment, middleware: impl Into<Chain>) -> Core {
        Core::builder(environment, middleware).http(self.http()).build()
    }

    /// The HTTP client that is answered by this fake, for a [`CoreBuilder`](crate::CoreBuilder) of one's own.
    #[must_use]
    pub fn http(&self) -> HttpClient {
        HttpClient::custom(self.clone())
    }

    /// The requests so far, in order, those that failed included.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.inner().requests.clone()
    }

    /// The requests of one operation.
    #[must_use]
    pub fn requests_of(&self, operation: &'static Operation) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| request.is_of(operation));
        requests
    }

    /// Takes down the request, and finds the reply to it.
    fn reply_to(&self, request: Request) -> Result<Reply, Failure> {
        let mut inner = self.inner();
        let Inner { rules, requests } = &mut *inner;
        let rule = |conditional: bool| {
            rules.iter().position(|rule| {
                request.is_of(rule.operation)
                    && rule.condition.is_some() == conditional
                    && rule.condition.as_ref().is_none_or(|holds| holds(&request))
            })
        };
        let found = rule(true).or_else(|| rule(false));
        let name = request
            .operation()
            .map_or("a request of no operation", |operation| operation.id);
        let missing = format!("the fake has no reply to {name}");
        requests.push(request);
        let replies = found.map(|index| &mut rules[index].replies);
        let reply = replies.and_then(|replies| match replies.len() {
            0 | 1 => replies.front().cloned(),
            _ => replies.pop_front(),
        });
        reply.ok_or_else(|| Failure::new(ErrorKind::InvalidRequest, missing))
    }
}

impl Transport for Fake {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Failure>> {
        Box::pin(async move {
            let request = Request::read(request).await?;
            self.reply_to(request)?.give().await
        })
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = self.inner();
        f.debug_struct("Fake")
            .field("rules", &inner.rules.len())
            .field("requests", &inner.requests)
            .finish()
    }
}

/// What is replied to an operation; see [`Fake::on`].
#[derive(Debug)]
pub struct On<'a> {
    fake: &'a Fake,
    index: usize,
}

impl On<'_> {
    /// Replies with a status and a JSON body.
    #[allow(clippy::return_self_not_must_use, reason = "the reply is there already")]
    pub fn reply<T: Serialize + ?Sized>(self, status: u16, body: &T) -> Self {
        self.reply_with(Reply::status(status).json(body))
    }

    /// Replies with headers, with bytes, late, or not at all: see [`Reply`].
    #[allow(clippy::return_self_not_must_use, reason = "the reply is there already")]
    pub fn reply_with(self, reply: Reply) -> Self {
        if let Some(rule) = self.fake.inner().rules.get_mut(self.index) {
            rule.replies.push_back(reply);
        }
        self
    }
}
