//! A request on its way to the network.

use std::fmt;

use http::{HeaderMap, Method, header::HeaderName};
use url::Url;

use super::HttpBody;
use crate::{ErrorKind, Failure, Operation};

/// A request on its way to the network.
///
/// It has a [`Url`] where [`http::Request`] has a `Uri`, since every layer that looks at the address needs it parsed. It turns into
/// an `http::Request` with `try_into`.
pub struct HttpRequest {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Option<HttpBody>,
    operation: Option<&'static Operation>,
}

impl HttpRequest {
    /// A request without headers and body.
    #[must_use]
    pub fn new(method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            body: None,
            operation: None,
        }
    }

    /// The same request, as a call of an operation.
    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// The operation that it calls; `None` for requests that are none of a client, such as those for tokens.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The address.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The address, to be changed.
    pub fn url_mut(&mut self) -> &mut Url {
        &mut self.url
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The headers, to be changed.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// The body, where there is one.
    #[must_use]
    pub fn body(&self) -> Option<&HttpBody> {
        self.body.as_ref()
    }

    /// The body, to be changed.
    pub fn body_mut(&mut self) -> &mut Option<HttpBody> {
        &mut self.body
    }

    /// A copy; `None` when the body is not in memory.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        let body = match &self.body {
            Some(body) => Some(HttpBody::from(body.in_memory()?.clone())),
            None => None,
        };
        Some(self.with_body(body))
    }

    /// The same request with another body.
    pub(crate) fn with_body(&self, body: Option<HttpBody>) -> Self {
        Self {
            method: self.method.clone(),
            url: self.url.clone(),
            headers: self.headers.clone(),
            body,
            operation: self.operation,
        }
    }

    pub(crate) fn into_parts(self) -> (Method, Url, HeaderMap, Option<HttpBody>) {
        (self.method, self.url, self.headers, self.body)
    }
}

impl TryFrom<HttpRequest> for http::Request<HttpBody> {
    type Error = Failure;

    fn try_from(request: HttpRequest) -> Result<Self, Failure> {
        let mut out = Self::new(request.body.unwrap_or_default());
        *out.method_mut() = request.method;
        *out.headers_mut() = request.headers;
        let uri = request.url.as_str().parse();
        *out.uri_mut() = uri.map_err(|_| {
            Failure::new(
                ErrorKind::InvalidRequest,
                "the address of the request is not valid",
            )
        })?;
        Ok(out)
    }
}

/// Shows the method, the host and the names of the headers: values, path and query can hold secrets and personal data.
impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("host", &self.url.host_str())
            .field("headers", &headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
