//! From the answer of a call to a type, or to an error that keeps everything that came.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use bytes::Bytes;
use http::{StatusCode, header::HeaderMap};
use serde::de::DeserializeOwned;

use super::Call;
use crate::{
    ByStatus, ByteStream, Error, ErrorBody, ErrorKind, Failure, HttpResponse, Reading, Response,
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

impl Call<'_> {
    /// Sends the call; an error status becomes an [`Error`] with the body that the API documents for it.
    async fn answer<E: ErrorBody>(self) -> Result<Arrived, Error<E>> {
        let (core, operation) = (self.core, self.operation);
        let attempts = AtomicU32::new(0);
        let failed = |failure| Error::failed(operation, failure).after(attempts.load(Relaxed));
        let mut limits = core.limits();
        if let Some(given) = &self.given {
            limits.total = given.timeout.or(limits.total);
            limits.answer = given.max_answer.unwrap_or(limits.answer);
        }
        // A limit that ends after the end of time is none.
        let deadline = limits.total.and_then(|total| Instant::now().checked_add(total));
        let http = core.http().map_err(failed)?;
        let request = self.request(deadline).map_err(failed)?;
        let chain = core.chain().next(http, limits, &attempts).run(request);
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
        let typed = if raw.is_empty() {
            None
        } else {
            E::decode(status, &raw)
        };
        let failure = Failure::new(ErrorKind::Api, format!("the server answered {status}"));
        Err(Error::answered(operation, failure, head(&mut response), typed, raw).after(attempts))
    }

    /// Whether what does not fit is left out of the answer.
    fn is_lenient(&self) -> bool {
        let own = self.given.as_ref().and_then(|given| given.lenient);
        own.unwrap_or(self.core.is_lenient())
    }

    async fn decoded<T, E: ErrorBody>(
        self,
        decode: impl Fn(StatusCode, &mut Reading<'_>) -> Result<T, serde_json::Error>,
    ) -> Result<Response<T>, Error<E>> {
        let (operation, paged, lenient) = (self.operation, self.paged, self.is_lenient());
        let Arrived {
            mut response,
            limits,
            deadline,
            attempts,
        } = self.answer().await?;
        let (raw, broken) = whole(&mut response, limits, deadline).await;
        let head = head(&mut response);
        if let Some(failure) = broken {
            return Err(Error::answered(operation, failure, head, None, raw).after(attempts));
        }
        let nothing = matches!(content(&raw), b"" | b"null");
        match decode(head.0, &mut Reading::new(&raw)) {
            // A server or proxy that lost the body would read as one that has nothing new.
            Ok(_) if paged && head.0 != StatusCode::NO_CONTENT && content(&raw).is_empty() => {
                let message = format!(
                    "the server answered {} with an empty body where a page was promised: there may be more than it shows",
                    head.0
                );
                let failure = Failure::new(ErrorKind::NoContent, message).with_transient(true);
                Err(Error::answered(operation, failure, head, None, raw).after(attempts))
            }
            Ok(body) => {
                let answer = Response::new(head.0, head.1, body);
                Ok(if nothing { answer.without_body() } else { answer })
            }
            Err(_) if nothing => {
                let failure = Failure::new(
                    ErrorKind::NoContent,
                    format!(
                        "the server answered {} without the body that is promised; the call was carried out, and \
                         `optional()` accepts an answer without a body",
                        head.0
                    ),
                );
                Err(Error::answered(operation, failure, head, None, raw).after(attempts))
            }
            Err(_) => {
                let mut reading = Reading::again(&raw, lenient);
                let text = match decode(head.0, &mut reading) {
                    Ok(body) => {
                        return Ok(Response::new(head.0, head.1, body).without(reading.into_left_out()));
                    }
                    Err(error) => explain(&raw, &head.1, &error, reading.place()),
                };
                let failure = Failure::new(ErrorKind::Decode, text);
                Err(Error::answered(operation, failure, head, None, raw).after(attempts))
            }
        }
    }

    /// Sends the call and reads a JSON body. A body that is empty though one was promised (204) reads as the emptiest value
    /// of the type, as [`read_json`](crate::read_json) says; where there is none it is [`ErrorKind::NoContent`], which keeps status and headers.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn json_answer<T: DeserializeOwned, E: ErrorBody>(self) -> Result<Response<T>, Error<E>> {
        self.decoded(|_, body| body.json()).await
    }

    /// Sends the call and reads a body whose type depends on the status.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn status_answer<T: ByStatus, E: ErrorBody>(self) -> Result<Response<T>, Error<E>> {
        self.decoded(T::decode).await
    }

    /// Sends the call and reads a body of text. Text that came as a JSON string loses its quotes and escapes.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn text_answer<E: ErrorBody>(self) -> Result<Response<String>, Error<E>> {
        self.decoded(|_, body| Ok(body.text())).await
    }

    /// Sends the call; a body is not promised, and not read if it comes.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn empty_answer<E: ErrorBody>(self) -> Result<Response<()>, Error<E>> {
        let mut arrived = self.answer().await?;
        let (status, headers) = head(&mut arrived.response);
        Ok(Response::new(status, headers, ()).without_body())
    }

    /// Sends the call and hands on the body as it arrives.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub async fn stream_answer<E: ErrorBody>(self) -> Result<Response<ByteStream>, Error<E>> {
        let operation = self.operation;
        let Arrived {
            mut response,
            limits,
            deadline,
            attempts,
        } = self.answer().await?;
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

/// Status and headers; the latter are taken out.
fn head(response: &mut HttpResponse) -> (StatusCode, HeaderMap) {
    (response.status(), std::mem::take(response.headers_mut()))
}
