//! What answers with a token for a GET: the test token generator and localtest.

use std::{fmt, sync::Arc};

use altinn_runtime::{
    HttpClient, HttpRequest, Method,
    header::{ACCEPT, AUTHORIZATION, HeaderValue},
};
use url::Url;

use crate::{
    clock::{Clock, SystemClock},
    error::{AuthError, AuthErrorKind, Problems},
    http,
    retry::retry_after,
    source::plain_token,
    token::Token,
};

/// A server whose endpoints stand under one address, and give a token as their whole answer.
#[derive(Clone)]
pub(super) struct Server {
    /// How it is named in errors.
    name: &'static str,
    base: Url,
    pub(super) http: HttpClient,
    pub(super) clock: Arc<dyn Clock>,
}

impl Server {
    /// The server whose endpoints stand under `base`.
    pub(super) fn new(name: &'static str, base: &str, problems: &mut Problems) -> Option<Self> {
        let base = problems.take("base", Url::parse(&format!("{}/", base.trim_end_matches('/'))));
        let http = http::client(None, problems);
        Some(Self {
            name,
            base: base?,
            http: http?,
            clock: Arc::new(SystemClock),
        })
    }

    /// The address that it stands at.
    pub(super) fn base(&self) -> &str {
        self.base.as_str()
    }

    /// Gets a token. `advice` explains a status.
    pub(super) async fn token(
        &self,
        endpoint: &str,
        query: &[(&str, &str)],
        authorization: Option<HeaderValue>,
        advice: fn(u16) -> &'static str,
    ) -> Result<Token, AuthError> {
        let mut url = self.base.clone();
        url.set_path(&format!("{}{endpoint}", url.path()));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let mut request = HttpRequest::new(Method::GET, url);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("text/plain"));
        if let Some(authorization) = authorization {
            headers.insert(AUTHORIZATION, authorization);
        }
        let sent = self.clock.now();
        let answer = http::send(&self.http, request, self.name).await?;
        if answer.status.is_success() {
            return plain_token(&answer.body, answer.sent(sent), self.name);
        }
        let advice = advice(answer.status.as_u16());
        let message = format!("{} answered {}: {advice}", self.name, answer.status);
        Err(AuthError::new(AuthErrorKind::Refused, message)
            .with_status(answer.status)
            .with_transient(answer.is_passing())
            .with_retry_after(retry_after(&answer.headers, self.clock.now())))
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base())
    }
}
