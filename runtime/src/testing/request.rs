//! What a fake was asked.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde::de::DeserializeOwned;
use url::Url;

use crate::{Failure, HttpRequest, Operation};

/// A request that reached a [`Fake`](super::Fake).
#[derive(Clone)]
pub struct Request {
    operation: Option<&'static Operation>,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
}

impl Request {
    pub(super) async fn read(request: HttpRequest) -> Result<Self, Failure> {
        let operation = request.operation();
        let (method, url, headers, body) = request.into_parts();
        let body = body.unwrap_or_default().bytes().await?;
        Ok(Self {
            operation,
            method,
            url,
            headers,
            body,
        })
    }

    /// The operation that it calls; `None` for a request of a token server or of a middleware.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    pub(super) fn is_of(&self, operation: &'static Operation) -> bool {
        self.operation.is_some_and(|own| std::ptr::eq(own, operation))
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The address, with its query.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The first value of a query parameter.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let mut pairs = self.url.query_pairs();
        pairs
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as text; `None` when it is absent or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body; empty where there is none.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, read from JSON.
    ///
    /// # Errors
    /// When it is not of the type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.body)
    }
}

/// Shows the operation and the method: the rest can hold secrets and personal data.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.map(|operation| operation.id))
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
