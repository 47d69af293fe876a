//! From the answer of a call to a type, or to an error that keeps everything that came.

use bytes::Bytes;
use reqwest::{StatusCode, header::HeaderMap};
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use super::Call;
use crate::{
    ByStatus, ByteStream, Error, ErrorBody, ErrorKind, Failure, Reading, Response,
    decode::explain,
    lenient::content,
    network::{collect, overdue, within},
};

/// More than any error body has; what comes after it is not read.
const MAX_ERROR: usize = 1 << 20;

/// An answer with a good status whose body is still to come, and until when.
struct Arrived {
    response: reqwest::Response,
    deadline: Option<Instant>,
}

impl Call<'_> {
    /// Sends the call; an error status becomes an [`Error`] with the body that the API documents for it.
    async fn answer<E: ErrorBody>(self) -> Result<Arrived, Error<E>> {
        let (core, operation) = (self.core, self.operation);
        let failed = |failure| Error::failed(operation, failure);
        let limits = core.limits();
        let total = self
            .given
            .as_ref()
            .and_then(|given| given.timeout)
            .or(limits.total);
        // A limit that ends after the end of time is none.
        let deadline = total.and_then(|total| Instant::now().checked_add(total));
        let http = core.http().map_err(failed)?;
        let request = self.request(deadline).map_err(failed)?;
        let chain = core.chain().next(http, limits).run(request);
        let mut response = within(deadline, chain)
            .await
            .and_then(|sent| sent)
            .map_err(failed)?;
        let status = response.status();
        if status.is_success() || operation.redirects.contains(&status.as_u16()) {
            return Ok(Arrived { response, deadline });
        }
        // The status is worth more than a body that did not arrive: what came of it is kept.
        let (raw, _) = collect(&mut response, limits, deadline, MAX_ERROR).await;
        let typed = if raw.is_empty() {
            None
        } else {
            E::decode(status, &raw)
        };
        let failure = Failure::new(ErrorKind::Api, format!("the server answered {status}"));
        Err(Error::answered(
            operation,
            failure,
            head(&mut response),
            typed,
            raw,
        ))
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
        let (operation, limits, lenient) = (self.operation, self.core.limits(), self.is_lenient());
        let Arrived {
            mut response,
            deadline,
        } = self.answer().await?;
        let (raw, broken) = collect(&mut response, limits, deadline, usize::MAX).await;
        let head = head(&mut response);
        if let Some(failure) = broken {
            return Err(Error::answered(operation, failure, head, None, raw));
        }
        let nothing = matches!(content(&raw), b"" | b"null");
        match decode(head.0, &mut Reading::new(&raw)) {
            Ok(body) => {
                let answer = Response::new(head.0, head.1, body);
                Ok(if nothing { answer.without_body() } else { answer })
            }
            Err(_) if nothing => {
                let failure = Failure::new(
                    ErrorKind::NoContent,
                    format!(
                        "the server answered {} without the body that is promised; the call was carried out, and \
                         `optional()` takes such an answer as one without a body",
                        head.0
                    ),
                );
                Err(Error::answered(operation, failure, head, None, raw))
            }
            Err(_) => {
                let mut reading = Reading::again(&raw, lenient);
                let text = match decode(head.0, &mut reading) {
                    Ok(body) => {
                        return Ok(Response::new(head.0, head.1, body).without(reading.into_left_out()));
                    }
                    Err(error) => explain(&error, reading.place()),
                };
                let failure = Failure::new(ErrorKind::Decode, text);
                Err(Error::answered(operation, failure, head, None, raw))
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
        let (operation, limits) = (self.operation, self.core.limits());
        let Arrived {
            mut response,
            deadline,
        } = self.answer().await?;
        if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            return Err(Error::answered(
                operation,
                overdue(),
                head(&mut response),
                None,
                Bytes::new(),
            ));
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
fn head(response: &mut reqwest::Response) -> (StatusCode, HeaderMap) {
    (response.status(), std::mem::take(response.headers_mut()))
}
