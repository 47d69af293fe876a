//! From the answer of a call to a type, or to an error that keeps everything that came.
//!
//! Sending and receiving know no types, and are compiled once; what is compiled for each operation is the reading at the end.

use std::{
    future::Future,
    pin::pin,
    sync::atomic::{AtomicU32, Ordering::Relaxed},
};

use bytes::Bytes;
use http::{
    StatusCode,
    header::{CONTENT_TYPE, HeaderMap},
};
use serde::de::DeserializeOwned;

use super::Call;
use crate::{
    BoxFuture, ByStatus, ByteStream, Error, ErrorBody, ErrorKind, Failure, HttpResponse, Operation, Reading,
    Response,
    decode::explain,
    lenient::content,
    network::{Limits, MAX_ERROR, collect, overdue, too_large, within, within_size},
    timer::Instant,
};

/// An answer, and the limits for what is still to come of it.
struct Arrived {
    response: HttpResponse,
    /// Its body, as far as that was read.
    raw: Bytes,
    /// What ended the body early.
    broken: Option<Failure>,
    limits: Limits,
    deadline: Option<Instant>,
    attempts: u32,
}

/// How much of an answer with a good status is waited for. Of one with an error status it is always all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Head,
    Body,
}

/// Why there is no answer with a good status.
enum Ended {
    /// There is none at all, after so many attempts.
    Unanswered(Failure, u32),
    /// The one that is there has an error status.
    Refused(Box<Arrived>),
}

/// What decides how a body is read.
#[derive(Clone, Copy)]
struct Facts {
    operation: &'static Operation,
    paged: bool,
    lenient: bool,
}

impl<'c> Call<'c> {
    /// Sends the call. In a box, so that the futures of operations, and those around them, are small.
    fn answered(mut self, wanted: Wanted) -> BoxFuture<'c, Result<Arrived, Ended>> {
        let (core, operation) = (self.core, self.operation);
        let mut limits = core.limits();
        if let Some(given) = &self.given {
            limits.total = given.timeout.or(limits.total);
            limits.answer = given.max_answer.unwrap_or(limits.answer);
        }
        // A limit that ends after the end of time is none.
        let deadline = limits.total.and_then(|total| Instant::now().checked_add(total));
        let ready = match core.http() {
            Ok(http) => self.request(deadline).map(|request| (http, request)),
            Err(failure) => Err(failure),
        };
        Box::pin(async move {
            let attempts = AtomicU32::new(0);
            let failed = |failure| Ended::Unanswered(failure, attempts.load(Relaxed));
            let (http, request) = ready.map_err(failed)?;
            let response = {
                let chain = pin!(core.chain().next(http, limits, &attempts).run(request));
                within(deadline, chain).await.and_then(|sent| sent)
            };
            let mut response = response.map_err(failed)?;
            let attempts = attempts.load(Relaxed);
            let status = response.status();
            let is_good = status.is_success() || operation.redirects.contains(&status.as_u16());
            let refused = if is_good {
                too_large(&response, limits)
            } else {
                None
            };
            let (raw, broken) = if is_good && (wanted == Wanted::Head || refused.is_some()) {
                (Bytes::new(), refused.filter(|_| wanted == Wanted::Body))
            } else {
                let most = if is_good {
                    limits.answer.saturating_add(1)
                } else {
                    MAX_ERROR
                };
                let (raw, broken) = collect(response.body_mut(), limits.idle, deadline, most).await;
                // The status of an error is worth more than a body that did not arrive: what came of it is kept.
                if is_good {
                    within_size(raw, broken, limits)
                } else {
                    (raw, None)
                }
            };
            let arrived = Arrived {
                response,
                raw,
                broken,
                limits,
                deadline,
                attempts,
            };
            if is_good {
                Ok(arrived)
            } else {
                Err(Ended::Refused(Box::new(arrived)))
            }
        })
    }

    fn facts(&self) -> Facts {
        let own = self.given.as_ref().and_then(|given| given.lenient);
        Facts {
            operation: self.operation,
            paged: self.paged,
            lenient: own.unwrap_or(self.core.is_lenient()),
        }
    }

    fn decoded<T, E: ErrorBody>(
        self,
        decode: fn(StatusCode, &mut Reading<'_>) -> Result<T, serde_json::Error>,
    ) -> impl Future<Output = Result<Response<T>, Error<E>>> + Send + use<'c, T, E> {
        let (facts, answered) = (self.facts(), self.answered(Wanted::Body));
        async move { facts.read(answered.await, decode) }
    }

    /// Sends the call and reads a JSON body. A body that is empty though one was promised (204) reads as the emptiest value
    /// of the type, as [`read_json`](crate::read_json) says; where there is none it is [`ErrorKind::NoContent`], which keeps status and headers.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub fn json_answer<T: DeserializeOwned, E: ErrorBody>(
        self,
    ) -> impl Future<Output = Result<Response<T>, Error<E>>> + Send + use<'c, T, E> {
        self.decoded(|_, body| body.json())
    }

    /// Sends the call and reads a body whose type depends on the status.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub fn status_answer<T: ByStatus, E: ErrorBody>(
        self,
    ) -> impl Future<Output = Result<Response<T>, Error<E>>> + Send + use<'c, T, E> {
        self.decoded(T::decode)
    }

    /// Sends the call and reads a body of text. Text that came as a JSON string loses its quotes and escapes.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub fn text_answer<E: ErrorBody>(
        self,
    ) -> impl Future<Output = Result<Response<String>, Error<E>>> + Send + use<'c, E> {
        self.decoded(|_, body| Ok(body.text()))
    }

    /// Sends the call; a body is not promised, and not read if it comes. A page of HTML is no success, though: it comes from a proxy
    /// or a login on the way, and the call was not carried out.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn empty_answer<E: ErrorBody>(self) -> Result<Response<()>, Error<E>> {
        let operation = self.operation;
        let arrived = self.answered(Wanted::Head).await;
        let arrived = arrived.map_err(|ended| ended.error(operation))?;
        if arrived.is_page() {
            let text = "the answer is a page of HTML where no body was promised: it comes from a proxy or a login, and not from the API";
            return Err(arrived.error(operation, Failure::new(ErrorKind::Decode, text), None));
        }
        let (status, headers, _) = arrived.into_parts();
        Ok(Response::new(status, headers, ()).without_body())
    }

    /// Sends the call and hands on the body as it arrives.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn stream_answer<E: ErrorBody>(self) -> Result<Response<ByteStream>, Error<E>> {
        let operation = self.operation;
        let arrived = self.answered(Wanted::Head).await;
        let arrived = arrived.map_err(|ended| ended.error(operation))?;
        let (limits, deadline) = (arrived.limits, arrived.deadline);
        if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            return Err(arrived.error(operation, overdue(), None));
        }
        let (status, headers) = (arrived.response.status(), arrived.response.headers().clone());
        Ok(Response::new(
            status,
            headers,
            ByteStream::new(arrived.response, operation, limits, deadline),
        ))
    }
}

impl Ended {
    /// The error of an operation, with the body that the API documents for its status.
    fn error<E: ErrorBody>(self, operation: &'static Operation) -> Error<E> {
        match self {
            Self::Unanswered(failure, attempts) => Error::failed(operation, failure).after(attempts),
            Self::Refused(answer) => {
                let (status, raw) = (answer.response.status(), &answer.raw);
                let typed = if raw.is_empty() {
                    None
                } else {
                    E::decode(status, raw)
                };
                let failure = Failure::new(ErrorKind::Api, format!("the server answered {status}"));
                answer.error(operation, failure, typed)
            }
        }
    }
}

impl Arrived {
    fn into_parts(self) -> (StatusCode, HeaderMap, Bytes) {
        let (head, _) = self.response.into_parts();
        (head.status, head.headers, self.raw)
    }

    fn error<E>(self, operation: &'static Operation, failure: Failure, typed: Option<E>) -> Error<E> {
        let attempts = self.attempts;
        let (status, headers, raw) = self.into_parts();
        Error::answered(operation, failure, (status, headers), typed, raw).after(attempts)
    }

    /// Whether the body, which is still to come, is a page for a browser.
    fn is_page(&self) -> bool {
        let media_type = self.response.headers().get(CONTENT_TYPE);
        let is_html = media_type.is_some_and(|value| {
            let start = value.as_bytes().get(..9);
            start.is_some_and(|start| start.eq_ignore_ascii_case(b"text/html"))
        });
        is_html && self.response.body().length() != Some(0)
    }

    /// Whether there is nothing in the body.
    fn is_nothing(&self) -> bool {
        matches!(content(&self.raw), b"" | b"null")
    }

    /// What is wrong with a body that reads well: a server or proxy that lost a page would read as one that has nothing new.
    fn lost_page(&self, facts: Facts) -> Option<Failure> {
        let status = self.response.status();
        if !facts.paged || status == StatusCode::NO_CONTENT || !content(&self.raw).is_empty() {
            return None;
        }
        let message = format!(
            "the server answered {status} with an empty body where a page was promised: there may be more than it shows"
        );
        Some(Failure::new(ErrorKind::NoContent, message).with_transient(true))
    }

    /// The failure of a call whose answer has no body.
    fn without_body(&self) -> Failure {
        let status = self.response.status();
        Failure::new(
            ErrorKind::NoContent,
            format!(
                "the server answered {status} without the body that is promised; the call was carried out, and `optional()` \
                 accepts an answer without a body"
            ),
        )
    }
}

impl Facts {
    /// Reads what came of a call.
    fn read<T, E: ErrorBody>(
        self,
        answered: Result<Arrived, Ended>,
        decode: fn(StatusCode, &mut Reading<'_>) -> Result<T, serde_json::Error>,
    ) -> Result<Response<T>, Error<E>> {
        let operation = self.operation;
        let mut arrived = answered.map_err(|ended| ended.error(operation))?;
        if let Some(failure) = arrived.broken.take() {
            return Err(arrived.error(operation, failure, None));
        }
        let (status, nothing) = (arrived.response.status(), arrived.is_nothing());
        let failure = match decode(status, &mut Reading::new(&arrived.raw)) {
            Ok(body) => match arrived.lost_page(self) {
                Some(failure) => failure,
                None => {
                    let (status, headers, _) = arrived.into_parts();
                    let answer = Response::new(status, headers, body);
                    return Ok(if nothing { answer.without_body() } else { answer });
                }
            },
            Err(_) if nothing => arrived.without_body(),
            Err(_) => {
                let mut reading = Reading::again(&arrived.raw, self.lenient);
                match decode(status, &mut reading) {
                    Ok(body) => {
                        let left_out = reading.into_left_out();
                        let (status, headers, _) = arrived.into_parts();
                        return Ok(Response::new(status, headers, body).without(left_out));
                    }
                    Err(error) => {
                        let headers = arrived.response.headers();
                        Failure::new(
                            ErrorKind::Decode,
                            explain(&arrived.raw, headers, &error, reading.place()),
                        )
                    }
                }
            }
        };
        Err(arrived.error(operation, failure, None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Core, Environment, Host, Method, SubscriptionKey, Untyped};

    static GET: Operation = Operation {
        api: "altinn-test",
        id: "get_thing",
        method: Method::GET,
        host: Host::Platform,
        prefix: "",
        path: "/thing",
        accept: "application/json",
        content_type: None,
        redirects: &[],
        tokens: &[],
        scopes: &[],
        subscription_key: SubscriptionKey::No,
        idempotent: true,
        internal: false,
        published: true,
    };

    /// The future of an operation is part of that of its caller, and copied with it; what allocators hand out fast ends at about
    /// a kilobyte.
    #[test]
    fn the_futures_of_calls_are_small() {
        let core = Core::new(Environment::Tt02, ().into());
        let call = || core.call(&GET);
        assert!(size_of_val(&call().json_answer::<String, Untyped>()) <= 128);
        let boxed = size_of_val(&*call().answered(Wanted::Body));
        assert!(boxed <= 1032, "{boxed}");
    }
}
