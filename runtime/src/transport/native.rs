//! Requests by way of `reqwest`, the only place that knows it.

use std::{
    error::Error as StdError,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use reqwest::redirect;

use super::{HttpBody, HttpRequest, HttpResponse, ReasonPhrase};
use crate::{ErrorKind, Failure};

pub(super) fn client(settings: reqwest::ClientBuilder) -> Result<reqwest::Client, Failure> {
    let built = settings.redirect(redirect::Policy::none()).build();
    built.map_err(|error| {
        Failure::new(ErrorKind::InvalidRequest, "the HTTP client cannot be set up").with_source(error)
    })
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(super) fn unreadable(what: &str) -> Failure {
    let message = format!("the HTTP client cannot be set up: {what} is not valid PEM");
    Failure::new(ErrorKind::InvalidRequest, message)
}

pub(super) fn send(
    client: &reqwest::Client,
    request: HttpRequest,
) -> impl Future<Output = Result<HttpResponse, Failure>> + Send + Unpin + use<> {
    let (method, url, headers, body) = request.into_parts();
    let mut out = reqwest::Request::new(method, url);
    *out.headers_mut() = headers;
    *out.body_mut() = body.map(|body| match body.in_memory() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap(body),
    });
    Sent(client.execute(out))
}

/// A request that was sent.
struct Sent<F>(F);

impl<F: Future<Output = reqwest::Result<reqwest::Response>> + Unpin> Future for Sent<F> {
    type Output = Result<HttpResponse, Failure>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map(|answer| {
            let mut answer = http::Response::from(answer.map_err(failure)?).map(HttpBody::of_reqwest);
            let reason = answer.extensions().get::<hyper::ext::ReasonPhrase>();
            if let Some(text) = reason.and_then(|reason| String::from_utf8(reason.as_bytes().to_vec()).ok()) {
                answer.extensions_mut().insert(ReasonPhrase(text));
            }
            Ok(answer)
        })
    }
}

/// The failure that a `reqwest` error is. Its URL is left out: query strings can carry personal data.
pub(super) fn failure(error: reqwest::Error) -> Failure {
    // What ended the body of the request has passed through hyper.
    if let Some(failure) = of_body(&error) {
        return failure;
    }
    let unsent = error.is_connect();
    let (kind, message) = if error.is_timeout() && unsent {
        (ErrorKind::Timeout, "connecting to the server took too long")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "the server took too long to answer")
    } else if unsent {
        (
            ErrorKind::Connect,
            "the connection to the server could not be established",
        )
    } else if error.is_builder() || error.is_request() && error.url().is_none() {
        (ErrorKind::InvalidRequest, "the request cannot be built")
    } else {
        (
            ErrorKind::Transport,
            "the connection was lost before the answer was complete",
        )
    };
    let failure = Failure::new(kind, message).with_source(error.without_url());
    if unsent { failure.with_unsent() } else { failure }
}

fn of_body(error: &reqwest::Error) -> Option<Failure> {
    let mut cause: &(dyn StdError + 'static) = error;
    loop {
        match cause.downcast_ref::<Failure>() {
            Some(failure) => return Some(failure.clone()),
            None => cause = cause.source()?,
        }
    }
}
