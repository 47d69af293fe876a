//! The HTTP request of a call, with the headers of operation, parameters and caller.

use std::{borrow::Cow, mem::take};

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};

use super::{Call, Payload};
use crate::{ErrorKind, Failure, HttpRequest, Outgoing, timer::Instant};

impl Call<'_> {
    /// The request of this call, which is used up.
    pub(super) fn request(&mut self, deadline: Option<Instant>) -> Result<Outgoing, Failure> {
        let mut own = HeaderMap::new();
        if let Some(given) = self.given.take() {
            self.problems.extend(given.problems);
            own = given.headers;
            // What a body took is not there any more.
            if let Some((name, _)) = given.extra.first() {
                self.problems.push(format!(
                    "the extra member `{name}` has no place: the call has no body of JSON or fields"
                ));
            }
        }
        if matches!(self.payload, Payload::Form(_)) && own.contains_key(CONTENT_TYPE) {
            self.problems.push(
                "the header `content-type` of a form contains its boundary and is set by the client"
                    .to_owned(),
            );
        }
        let url = self.url();
        let mut http = match url {
            Some(url) if self.problems.is_empty() && self.invalid.is_empty() => {
                HttpRequest::new(self.operation.method.clone(), url).of(self.operation)
            }
            _ => {
                let (invalid, problems) = (take(&mut self.invalid), take(&mut self.problems));
                return Err(Failure::invalid(invalid, problems));
            }
        };
        let mut again = None;
        let mut media_type = self.operation.content_type.map(Cow::Borrowed);
        let headers = http.headers_mut();
        // Room for what a middleware adds, too.
        headers.reserve(self.headers.len() + own.len() + 6);
        headers.insert(ACCEPT, HeaderValue::from_static(self.operation.accept));
        let body = match std::mem::replace(&mut self.payload, Payload::None) {
            Payload::None => {
                media_type = None;
                None
            }
            Payload::Bytes(bytes) => Some(bytes.into()),
            Payload::Raw(body) => {
                if let Some(length) = body.len() {
                    headers.insert(CONTENT_LENGTH, length.into());
                }
                again = body.again();
                let (body, given) = body.into_request();
                media_type = given.or(media_type);
                Some(body)
            }
            Payload::Form(form) => {
                let form = form.into_multipart()?;
                if let Some(length) = form.len() {
                    headers.insert(CONTENT_LENGTH, length.into());
                }
                media_type = Some(Cow::Owned(form.media_type()));
                let (body, replay) = form.into_body();
                again = replay;
                Some(body)
            }
        };
        if let Some(media_type) = media_type {
            let value = match media_type {
                Cow::Borrowed(known) => HeaderValue::from_str(known),
                Cow::Owned(given) => HeaderValue::try_from(given),
            };
            let value = value.map_err(|_| {
                Failure::new(
                    ErrorKind::InvalidRequest,
                    "the media type of the body contains characters that are not allowed in a header",
                )
            })?;
            headers.insert(CONTENT_TYPE, value);
        }
        if !self.headers.is_empty() {
            headers.extend(take(&mut self.headers));
        }
        // What the caller sets goes in place of what the client would send.
        if !own.is_empty() {
            headers.extend(own);
        }
        *http.body_mut() = body;
        Ok(Outgoing::new(
            http,
            self.operation,
            self.core.environment().clone(),
            deadline,
            again,
        ))
    }
}
