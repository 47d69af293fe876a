//! A layer that keeps the URL of each request and answers in place of the network.

use std::sync::{Arc, Mutex};

use altinn_dispatch::{Arguments, Trouble, call};
use altinn_runtime::{
    BoxFuture, Chain, Core, Environment, Failure, HttpBody, HttpResponse, Middleware, Next, Outgoing,
};
use serde_json::Value;

/// The status of every answer: one that no document knows.
const STATUS: u16 = 418;

/// Keeps what would have been sent.
#[derive(Clone, Default)]
pub(crate) struct Capture {
    urls: Arc<Mutex<Vec<String>>>,
}

impl Capture {
    /// The URLs since the last time.
    pub(crate) fn taken(&self) -> Vec<String> {
        std::mem::take(&mut *self.urls.lock().unwrap())
    }
}

/// Calls any operation of any client in one environment, none of which reaches the network.
pub(crate) struct Caller {
    capture: Capture,
    core: Core,
}

impl Caller {
    pub(crate) fn new(environment: &Environment) -> Self {
        let capture = Capture::default();
        let core = Core::new(environment.clone(), Chain::default().with(capture.clone()));
        Self { capture, core }
    }

    /// The URL of a call, or why it was not sent. `arguments` is an object of the form that the dispatcher takes.
    pub(crate) async fn url(
        &self,
        crate_name: &str,
        operation: &str,
        arguments: &Value,
    ) -> Result<String, Trouble> {
        let arguments = Arguments(arguments.as_object().unwrap().clone());
        let trouble = call(self.core.clone(), crate_name, operation, &arguments)
            .await
            .unwrap_err();
        match &self.capture.taken()[..] {
            [] => Err(trouble),
            [url] => {
                assert_eq!(trouble.status, Some(STATUS), "{trouble:?}");
                Ok(url.clone())
            }
            more => panic!("{} requests for one call", more.len()),
        }
    }
}

impl Middleware for Capture {
    fn handle<'a>(&'a self, request: Outgoing, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        self.urls.lock().unwrap().push(request.http.url().to_string());
        let answer = http::Response::builder()
            .status(STATUS)
            .body(HttpBody::default())
            .unwrap();
        Box::pin(async move { Ok(answer) })
    }
}
