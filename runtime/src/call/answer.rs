//! From the answer of a call to a type, or to an error that keeps everything that came.
//!
//! Sending and receiving know no types, and are compiled once; what is compiled for each operation is the reading at the end.

use std::{
    future::Future,
    pin::pin,
    sync::atomic::{AtomicU32, Ordering::Relaxed},
};

use bytes::Bytes;
use http::{StatusCode, header::HeaderMap};
use serde::de::DeserializeOwned;

use super::Call;
use crate::{
    BoxFuture, ByStatus, ByteStream, Error, ErrorBody, ErrorKind, Failure, HttpResponse, Operation, Reading,
    Response,
    decode::explain,
    lenient::content,
    network::{Limits, MAX_ERROR, collect, overdue, whole, within},
    timer::Instant,
};

/// An answer with a good status whose body is still to come, and the limits for it.
struct Arrived {
    response: HttpResponse,
    limits: Limits,
    deadline: Option<Instant>,
    attempts: u32,
}

/// An answer with its body, as far as that came.
struct Whole {
    status: StatusCode,
    headers: HeaderMap,
    raw: Bytes,
    /// What ended the body early.
    broken: Option<Failure>,
    attempts: u32,
}

/// Why there is no answer with a good status.
enum Ended {
    /// There is none at all, after so many attempts.
    Unanswered(Failure, u32),
    /// The one that is there has an error status.
    Refused(Box<Whole>),
}

/// What decides how a body is read.
#[derive(Clone, Copy)]
struct Facts {
    operation: &'static Operation,
    paged: bool,
    lenient: bool,
}

impl Call<'_> {
    /// Sends the call and waits for the head of an answer with a good status.
    async fn arrived(self) -> Result<Arrived, Ended> {
        let (core, operation) = (self.core, self.operation);
        let attempts = AtomicU32::new(0);
        let failed = |failure| Ended::Unanswered(failure, attempts.load(Relaxed));
        let mut limits = core.limits();
        if let Some(given) = &self.given {
            limits.total = given.timeout.or(limits.total);
            limits.answer = given.max_answer.unwrap_or(limits.answer);
        }
        // A limit that ends after the end of time is none.
        let deadline = limits.total.and_then(|total| Instant::now().checked_add(total));
        let http = core.http().map_err(failed)?;
        let request = self.request(deadline).map_err(failed)?;
        let chain = pin!(core.chain().next(http, limits, &attempts).run(request));
        let mut response = within(deadline, chain)
            .await
            .and_then(|sent| sent)
            .map_err(failed)?;
        let (status, attempts) = (response.status(), attempts.load(Relaxed));
        if status.is_success() || operation.redirects.contains(&status.as_u16()) {
            return Ok(Arrived {
                response,
                limits,
                deadline,
                attempts,
            });
        }
        // The status is worth more than a body that did not arrive: what came of it is kept.
        let (raw, _) = collect(&mut response, limits, deadline, MAX_ERROR).await;
        let (status, headers) = head(&mut response);
        Err(Ended::Refused(Box::new(Whole {
            status,
            headers,
            raw,
            broken: None,
            attempts,
        })))
    }

    /// Whether what does not fit is left out of the answer.
    fn is_lenient(&self) -> bool {
        let own = self.given.as_ref().and_then(|given| given.lenient);
        own.unwrap_or(self.core.is_lenient())
    }

    fn facts(&self) -> Facts {
        Facts {
            operation: self.operation,
            paged: self.paged,
            lenient: self.is_lenient(),
        }
    }
}

impl<'c> Call<'c> {
    /// Sends the call and receives its answer. In a box, so that the futures of operations, and those around them, are small.
    fn received(self) -> BoxFuture<'c, Result<Whole, Ended>> {
        Box::pin(async move {
            let Arrived {
                mut response,
                limits,
                deadline,
                attempts,
            } = self.arrived().await?;
            let (raw, broken) = whole(&mut response, limits, deadline).await;
            let (status, headers) = head(&mut response);
            Ok(Whole {
                status,
                headers,
                raw,
                broken,
                attempts,
            })
        })
    }

    fn decoded<T, E: ErrorBody>(
        self,
        decode: fn(StatusCode, &mut Reading<'_>) -> Result<T, serde_json::Error>,
    ) -> impl Future<Output = Result<Response<T>, Error<E>>> + Send + use<'c, T, E> {
        let (facts, received) = (self.facts(), self.received());
        async move { facts.read(received.await, decode) }
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

    /// Sends the call; a body is not promised, and not read if it comes.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn empty_answer<E: ErrorBody>(self) -> Result<Response<()>, Error<E>> {
        let operation = self.operation;
        let arrived: BoxFuture<'_, _> = Box::pin(self.arrived());
        let mut arrived = arrived.await.map_err(|ended| ended.error(operation))?;
        let (status, headers) = head(&mut arrived.response);
        Ok(Response::new(status, headers, ()).without_body())
    }

    /// Sends the call and hands on the body as it arrives.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn stream_answer<E: ErrorBody>(self) -> Result<Response<ByteStream>, Error<E>> {
        let operation = self.operation;
        let arrived: BoxFuture<'_, _> = Box::pin(self.arrived());
        let Arrived {
            mut response,
            limits,
            deadline,
            attempts,
        } = arrived.await.map_err(|ended| ended.error(operation))?;
        if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            let head = head(&mut response);
            return Err(Error::answered(operation, overdue(), head, None, Bytes::new()).after(attempts));
        }
        let (status, headers) = (response.status(), response.headers().clone());
        Ok(Response::new(
            status,
            headers,
            ByteStream::new(response, operation, limits, deadline),
        ))
    }
}

impl Ended {
    /// The error of an operation, with the body that the API documents for its status.
    fn error<E: ErrorBody>(self, operation: &'static Operation) -> Error<E> {
        match self {
            Self::Unanswered(failure, attempts) => Error::failed(operation, failure).after(attempts),
            Self::Refused(whole) => {
                let (status, raw) = (whole.status, &whole.raw);
                let typed = if raw.is_empty() { None } else { E::decode(status, raw) };
                let failure = Failure::new(ErrorKind::Api, format!("the server answered {status}"));
                whole.error(operation, failure, typed)
            }
        }
    }
}

impl Whole {
    fn error<E>(self, operation: &'static Operation, failure: Failure, typed: Option<E>) -> Error<E> {
        let head = (self.status, self.headers);
        Error::answered(operation, failure, head, typed, self.raw).after(self.attempts)
    }

    /// Whether there is nothing in the body.
    fn is_nothing(&self) -> bool {
        matches!(content(&self.raw), b"" | b"null")
    }

    /// What is wrong with a body that reads well: a server or proxy that lost a page would read as one that has nothing new.
    fn lost_page(&self, facts: Facts) -> Option<Failure> {
        let status = self.status;
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
        let status = self.status;
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
        received: Result<Whole, Ended>,
        decode: fn(StatusCode, &mut Reading<'_>) -> Result<T, serde_json::Error>,
    ) -> Result<Response<T>, Error<E>> {
        let operation = self.operation;
        let mut whole = received.map_err(|ended| ended.error(operation))?;
        let failure = match (whole.broken.take(), whole.is_nothing()) {
            (Some(failure), _) => failure,
            (None, nothing) => match decode(whole.status, &mut Reading::new(&whole.raw)) {
                Ok(body) => match whole.lost_page(self) {
                    Some(failure) => failure,
                    None => {
                        let answer = Response::new(whole.status, whole.headers, body);
                        return Ok(if nothing { answer.without_body() } else { answer });
                    }
                },
                Err(_) if nothing => whole.without_body(),
                Err(_) => {
                    let mut reading = Reading::again(&whole.raw, self.lenient);
                    match decode(whole.status, &mut reading) {
                        Ok(body) => {
                            let left_out = reading.into_left_out();
                            return Ok(Response::new(whole.status, whole.headers, body).without(left_out));
                        }
                        Err(error) => {
                            let text = explain(&whole.raw, &whole.headers, &error, reading.place());
                            Failure::new(ErrorKind::Decode, text)
                        }
                    }
                }
            },
        };
        Err(whole.error(operation, failure, None))
    }
}

/// Status and headers; the latter are taken out.
fn head(response: &mut HttpResponse) -> (StatusCode, HeaderMap) {
    (response.status(), std::mem::take(response.headers_mut()))
}
